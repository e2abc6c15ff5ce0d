use base_content::Text;
use base_core::Lang;
use base_testing::each_engine;
use jiff::civil::date;

use super::month::{Month, Overview};
use super::{Entry, Kind, Precision};
use crate::document::exchange::Written;
use crate::tests::{empty, furnished, keep, with};

fn entry(slug: &str, from: &str, to: Option<&str>, precision: Precision) -> Written<Entry> {
    let day = |text: &str| text.parse().expect("a day");
    let text = |key: &str, body: &str| Text { key: key.into(), lang: Lang::english(), body: body.into() };
    let record = Entry {
        from: day(from),
        to: to.map(day),
        precision,
        kind: Kind::Seminar,
        place: None,
        source: None,
        title: text("title", slug),
        body: text("body", "Words."),
        clash: None,
    };
    Written { slug: slug.into(), record, translations: vec![] }
}

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

#[test]
fn a_month_is_laid_out_in_weeks_from_monday() {
    let days = |text: &str| -> Vec<Vec<i8>> {
        let weeks = month(text).weeks();
        weeks.iter().map(|week| week.iter().map(|day| day.map_or(0, |day| day.day())).collect()).collect()
    };
    assert_eq!(
        days("2014-02"),
        [
            vec![0, 0, 0, 0, 0, 1, 2],
            vec![3, 4, 5, 6, 7, 8, 9],
            vec![10, 11, 12, 13, 14, 15, 16],
            vec![17, 18, 19, 20, 21, 22, 23],
            vec![24, 25, 26, 27, 28, 0, 0],
        ]
    );
    // A February of four whole weeks, and a month that touches six.
    assert_eq!(days("2010-02").len(), 4);
    assert_eq!(days("2013-12").len(), 6);
    assert_eq!(days("9999-12").concat().into_iter().max(), Some(31));
}

#[test]
fn only_months_are_months() {
    for text in
        ["2014", "2014-02-01", "2014-13", "2014-00", "0000-01", "14-02", "2014-2", "", "now", "2014-02 ", "٢٠١٤-٠٢", "-014-02"]
    {
        assert!(text.parse::<Month>().is_err(), "{text}");
    }
    assert_eq!(month("2014-02").to_string(), "2014-02");
}

#[test]
fn the_calendar_opens_where_a_day_is_known() {
    let entries = [
        entry("year", "2012-01-01", Some("2012-12-31"), Precision::Year).record,
        entry("across", "2014-01-20", Some("2014-02-02"), Precision::Day).record,
        entry("about", "2020-06-08", None, Precision::About).record,
    ];
    let overview = Overview::of(&entries);
    let stops: Vec<String> = overview.stops().iter().map(Month::to_string).collect();
    assert_eq!(stops, ["2012-01", "2014-01", "2014-02", "2020-06"]);
    assert_eq!(overview.nearest(date(2026, 11, 21)), Some(month("2014-02")));
    assert_eq!(overview.nearest(date(1999, 1, 1)), Some(month("2014-01")));
    assert_eq!(Overview::of(&entries[2..]).nearest(date(2026, 11, 21)), Some(month("2020-06")));
    assert_eq!(Overview::of(&[]).nearest(date(2026, 11, 21)), None);
}

#[tokio::test]
async fn the_month_of_the_academy_shows_its_days_and_where_sources_disagree() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/en/calendar/2014-02").await;
        assert_eq!(page.status, 200);
        assert_eq!(
            page.all("td.has-events"),
            [
                "1 Saturday Academy, phase I: online until 2 February 2014",
                "2 Sunday Academy, phase I: online last day",
                "3 Monday Academy, phase II: Turin Turin, until 7 February 2014",
                "4 Tuesday Academy, phase II: Turin Turin",
                "5 Wednesday Academy, phase II: Turin Turin",
                "6 Thursday Academy, phase II: Turin Turin",
                "7 Friday Academy, phase II: Turin Turin, last day",
            ]
        );
        assert_eq!(page.all("h2")[..2], ["February 2014: on these days", "February 2014: exact day not known"]);
        assert_eq!(
            page.all("p.over"),
            [
                "20 January 2014 – 2 February 2014",
                "3 February 2014 – 7 February 2014",
                "from around 8 February 2014, end not known",
            ]
        );
        let clashes = page.all("div.notice");
        assert_eq!(clashes.len(), 1);
        assert_eq!(clashes[0].split(". ").next(), Some("About the date Sources clash"));
        assert_eq!(page.all("nav.month-nav"), ["January 2014 April 2014"]);
        let data = page.linked_data();
        assert_eq!(
            data["@graph"],
            serde_json::json!([
                { "@type": "Event", "name": "Academy, phase I: online", "inLanguage": "en", "startDate": "2014-01-20", "endDate": "2014-02-02" },
                {
                    "@type": "Event", "name": "Academy, phase II: Turin", "inLanguage": "en", "startDate": "2014-02-03",
                    "endDate": "2014-02-07", "location": { "@type": "Place", "name": "Turin" },
                },
            ])
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_known_only_by_month_or_year_stands_beside_the_grid() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/de/calendar/2013-07").await;
        assert_eq!(page.all("table").len(), 0);
        assert_eq!(page.all("h2")[..2], ["Juli 2013: genauer Tag nicht bekannt", "2013: Monat nicht bekannt"]);
        assert_eq!(page.all("p.over"), ["Juli 2013", "2013"]);
        let year = house.get("/en/calendar/2012-01").await;
        assert_eq!(year.all("p.over"), ["2012"]);
        assert_eq!(
            year.all("dl.facts.month-years"),
            ["2012 only the year is known 2013 March 2013 April 2013 July 2013 2014 January 2014 February 2014 April 2014 May 2014 \
              2021 October 2021"]
        );
    })
    .await;
}

#[tokio::test]
async fn an_empty_month_leads_to_one_that_is_not() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/en/calendar/2014-03").await;
        assert_eq!(
            page.all("div.empty"),
            ["Nothing is known for March 2014 No entry of this calendar lies in this month. \
              Go to the nearest month with an entry: February 2014"]
        );
        let bare = empty(house.app.db.clone());
        assert_eq!(bare.get("/en/calendar/9999-12").await.status, 200);
        for hostile in ["2014-13", "2014", "..%2F..", "%00", "%F0%9F%98%80", "2014-02-30", "%27%3B--", "99999-01"] {
            assert_eq!(house.get(&format!("/en/calendar/{hostile}")).await.status, 404, "{hostile}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_calendar_opens_on_every_entry_once() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/en/calendar").await;
        assert_eq!(page.all("h2"), ["2021", "2014", "2013", "2012", "All months with entries"]);
        assert_eq!(
            page.all("p.over"),
            [
                "October 2021 – January 2022",
                "7 May 2014",
                "around 17 April 2014",
                "from around 8 February 2014, end not known",
                "3 February 2014 – 7 February 2014",
                "20 January 2014 – 2 February 2014",
                "January 2014",
                "July 2013",
                "around 23 April 2013",
                "27 March 2013",
                "2013",
                "2012",
            ]
        );
        let months = house.get(page.values("href").iter().find(|href| href.contains("/calendar/")).expect("a link")).await;
        assert_eq!(months.all("caption"), ["May 2014"]);
    })
    .await;
}

#[tokio::test]
async fn a_calendar_without_entries_says_so() {
    each_engine(|db| async move {
        let page = empty(db).get("/en/calendar").await;
        assert_eq!(
            page.all("div.empty"),
            ["No date is known yet Dates of the academy will be shown here as soon as there are any. Until then, read the news."]
        );
    })
    .await;
}

#[tokio::test]
async fn a_calendar_costs_the_same_for_one_entry_and_for_many() {
    each_engine(|db| async move {
        let house = with(db, entry("first", "2014-02-01", Some("2014-02-01"), Precision::Day)).await;
        let one = house.statements("/en/calendar/2014-02").await;
        for number in 1..50 {
            keep(&house, entry(&format!("entry-{number}"), "2014-02-03", None, Precision::About)).await;
        }
        assert_eq!(house.statements("/en/calendar/2014-02").await, one);
    })
    .await;
}

#[tokio::test]
async fn other_programs_get_whole_days_and_are_told_what_is_uncertain() {
    each_engine(|db| async move {
        let mut turin = entry("academy", "2014-02-03", Some("2014-02-07"), Precision::Day);
        turin.record.place = Some("Turin".into());
        turin.record.body.body = "Words. [The practice](/en/practices/x) and [a source](https://city.example/).".into();
        turin.record.title.body = "Academy, phase II; Turin".into();
        let house = with(db, turin).await;
        keep(&house, entry("later", "2014-02-08", None, Precision::About)).await;
        keep(&house, entry("month", "2014-03-01", Some("2014-03-31"), Precision::Month)).await;
        let feed = house.get("/calendar.ics").await;
        assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
        let stamp = "20261121T120000Z";
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//eumia//calendar//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "NAME:eumia calendar",
            "X-WR-CALNAME:eumia calendar",
            "BEGIN:VEVENT",
            "DESCRIPTION:Words. The practice: https://eumia.test/en/practices/x and a so",
            " urce.",
            "DTEND;VALUE=DATE:20140208",
            &format!("DTSTAMP:{stamp}"),
            "DTSTART;VALUE=DATE:20140203",
            &format!("LAST-MODIFIED:{stamp}"),
            "LOCATION:Turin",
            "STATUS:CONFIRMED",
            "SUMMARY:Academy\\, phase II\\; Turin",
            "UID:academy@eumia.test",
            "URL:https://eumia.test/en/calendar/2014-02#academy",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "DESCRIPTION:Words.",
            &format!("DTSTAMP:{stamp}"),
            "DTSTART;VALUE=DATE:20140208",
            &format!("LAST-MODIFIED:{stamp}"),
            "STATUS:TENTATIVE",
            "SUMMARY:later (around this day)",
            "UID:later@eumia.test",
            "URL:https://eumia.test/en/calendar/2014-02#later",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(feed.body.split("\r\n").collect::<Vec<_>>(), lines);
        let german = house.get("/de/calendar.ics").await;
        assert_eq!(german.body.matches("SUMMARY:later (um diesen Tag)").count(), 1);
    })
    .await;
}
