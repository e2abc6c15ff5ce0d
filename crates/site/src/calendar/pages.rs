//! The calendar: all dates by year; and a month, with a grid for what has its days and lists beside it for what has not.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use base_content::{Origin, Text};
use base_core::{Lang, PartialDate};
use base_db::DbError;
use base_text::Html;
use base_web::{App, Frame, Page, Shared, Visitor, WebError};
use jiff::civil::Date;
use repertoire::atlas::{self, Atlas};
use serde_json::{Value, json};

use super::ical;
use super::month::{Month, Overview};
use super::{Entry, PLACE, Precision};
use crate::dates::{month as month_of, year as year_of};
use crate::document::store::{self, Order};
use crate::document::{Document, Prose, Said};
use crate::link::Link;
use crate::{about, places};

/// Entries that the calendar holds at most; older ones are not shown. Enough for decades of an academy.
const ENTRIES_MAX: u64 = 1_000;
/// A topic of pages that change with the day: dropped every midnight.
pub const TODAY: &str = "today";

#[derive(Template)]
#[template(path = "calendar/agenda.html")]
struct Agenda {
    frame: Frame,
    note: Option<String>,
    /// The month to go on with; nothing if there is no entry at all.
    nearest: Option<Month>,
    /// The newest first.
    years: Vec<YearTold>,
    stops: Vec<Year>,
    /// No month is open.
    here: Option<Month>,
}

/// What began in a year.
struct YearTold {
    year: i16,
    entries: Vec<Told>,
}

#[derive(Template)]
#[template(path = "calendar/month.html")]
struct MonthPage {
    frame: Frame,
    month: Month,
    /// The nearest months before and after that have something.
    earlier: Option<Month>,
    later: Option<Month>,
    nearest: Option<Month>,
    note: Option<String>,
    /// Empty if no day of the month is known to have anything.
    weeks: Vec<Vec<Option<Day>>>,
    groups: Vec<Group>,
    stops: Vec<Year>,
    /// The month that is open.
    here: Option<Month>,
}

struct Day {
    date: Date,
    weekday: String,
    events: Vec<Event>,
}

/// An entry on one of its days.
struct Event {
    slug: String,
    title: Said,
    place: Option<Said>,
    /// How long it goes on, or that it ends.
    words: Option<String>,
}

/// Entries of which equally much is known.
struct Group {
    title: String,
    entries: Vec<Told>,
}

/// An entry with all that is said about it.
struct Told {
    slug: String,
    when: String,
    title: Said,
    place: Option<Said>,
    kind: &'static str,
    body: Prose,
    clash: Option<Prose>,
    source: Option<Link>,
}

/// A year in the list of all months.
struct Year {
    year: i16,
    /// Where to find what is known by the year alone.
    alone: Option<Month>,
    months: Vec<Month>,
}

/// `GET /{lang}/calendar`: every entry once.
pub async fn open(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let entries = entries(&app, Some(v.content_lang())).await?;
    let today = app.clock.now().date();
    let overview = Overview::of(entries.iter().map(|entry| &entry.record));
    let nearest = overview.nearest(today);
    let atlas = atlas::open(&app).await?;
    let of_year = |entries: &[Document<Entry>]| YearTold {
        year: entries[0].record.from.year(),
        entries: entries.iter().map(|entry| told(&v, &atlas, entry)).collect(),
    };
    let origins = entries.iter().map(|entry| entry.read(&entry.record.body, v.content_lang()).origin);
    let certain = json_ld(&v, entries.iter());
    let template = Agenda {
        frame: v.frame(v.t("menu-calendar")).described(v.t("site-calendar-lede")).with_json_ld(&certain).funded(None),
        note: v.note_on(origins),
        nearest,
        stops: years(&overview, &overview.stops()),
        here: None,
        years: entries.chunk_by(|one, other| one.record.from.year() == other.record.from.year()).map(of_year).collect(),
    };
    Page::html(&template, v.content_lang(), about(["date", "place", TODAY]))
}

/// `GET /{lang}/calendar/{yyyy-mm}`
pub async fn month(State(app): Shared, v: Visitor, Path((_, month)): Path<(String, String)>) -> Result<Page, WebError> {
    let month = month.parse().map_err(|_| WebError::NotFound)?;
    let entries = entries(&app, Some(v.content_lang())).await?;
    let atlas = atlas::open(&app).await?;
    show(&v, &atlas, &entries, month)
}

#[derive(Template)]
#[template(path = "calendar/alone.html")]
struct Alone {
    frame: Frame,
    entry: Told,
}

/// The date as readers would see it.
pub fn draw(v: &Visitor, atlas: &Atlas, entry: &Document<Entry>) -> Result<Html, WebError> {
    Ok(Html::vouched(Alone { frame: v.frame(""), entry: told(v, atlas, entry) }.render()?))
}

/// `GET /calendar.ics`
pub async fn feed(State(app): Shared) -> Result<Page, WebError> {
    feed_in(&app, Visitor::new(&app, app.texts.english(), "calendar.ics")).await
}

/// `GET /{lang}/calendar.ics`
pub async fn feed_of_language(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    feed_in(&app, v).await
}

async fn feed_in(app: &Arc<App>, v: Visitor) -> Result<Page, WebError> {
    let entries = entries(app, Some(v.content_lang())).await?;
    let text = ical::write(&v, &app.outside.public_url, &entries);
    Ok(Page::data("text/calendar; charset=utf-8", text, about(["date"])).open())
}

async fn entries(app: &App, lang: Option<&Lang>) -> Result<Vec<Document<Entry>>, DbError> {
    store::list(app.db.reader(), Order::NewestFirst, 0, ENTRIES_MAX, lang).await
}

fn show(v: &Visitor, atlas: &Atlas, entries: &[Document<Entry>], month: Month) -> Result<Page, WebError> {
    let overview = Overview::of(entries.iter().map(|entry| &entry.record));
    let stops = overview.stops();
    let groups = groups(v, atlas, entries, month);
    let shown = || entries.iter().filter(|entry| entry.record.is_in(month));
    let origins = shown().map(|entry| entry.read(&entry.record.body, v.content_lang()).origin);
    let title = v.ta("site-calendar-month", &[("month", v.month_title(month.year, month.month))]);
    let template = MonthPage {
        frame: v
            .frame(title)
            .described(v.t("site-calendar-lede"))
            .with_json_ld(&json_ld(v, shown()))
            .funded(Some((month.year, month.year))),
        month,
        earlier: stops.range(..month).next_back().copied(),
        later: stops.range(month..).find(|stop| **stop != month).copied(),
        nearest: overview.nearest(month.first()),
        note: v.note_on(origins),
        weeks: weeks(v, atlas, entries, month),
        groups,
        stops: years(&overview, &stops),
        here: Some(month),
    };
    Page::html(&template, v.content_lang(), about(["date", "place"]))
}

/// Those of the entries whose days are certain, for machines (schema.org), in the order in which they begin.
fn json_ld<'a>(v: &Visitor, entries: impl DoubleEndedIterator<Item = &'a Document<Entry>>) -> Value {
    let certain = entries.rev().filter(|entry| entry.record.precision == Precision::Day);
    let event = |entry: &Document<Entry>| {
        let title = entry.read(&entry.record.title, v.content_lang());
        let mut event = json!({
            "@type": "Event",
            "name": title.body,
            "inLanguage": title.lang,
            "startDate": entry.record.from.to_string(),
            "endDate": entry.record.last_known().to_string(),
        });
        if let Some(place) = &entry.record.place {
            event["location"] = json!({ "@type": "Place", "name": place });
        }
        event
    };
    json!({ "@context": "https://schema.org", "@graph": certain.map(event).collect::<Vec<_>>() })
}

fn weeks(v: &Visitor, atlas: &Atlas, entries: &[Document<Entry>], month: Month) -> Vec<Vec<Option<Day>>> {
    // In the order in which they begin.
    let certain: Vec<&Document<Entry>> =
        entries.iter().rev().filter(|entry| entry.record.precision == Precision::Day && entry.record.is_in(month)).collect();
    if certain.is_empty() {
        return Vec::new();
    }
    let names = v.weekdays();
    let day = |(column, date): (usize, Date)| Day {
        date,
        weekday: names[column].long.clone(),
        events: certain
            .iter()
            .filter(|entry| entry.record.is_on(date))
            .map(|entry| event(v, atlas, entry, date, month))
            .collect(),
    };
    let week = |week: [Option<Date>; 7]| {
        week.into_iter().enumerate().map(|(column, date)| date.map(|date| day((column, date)))).collect()
    };
    month.weeks().into_iter().map(week).collect()
}

fn event(v: &Visitor, atlas: &Atlas, entry: &Document<Entry>, date: Date, month: Month) -> Event {
    let Entry { from, title, .. } = &entry.record;
    let last = entry.record.last_known();
    let is_first_shown = date == *from || date == month.first();
    let words = match () {
        () if last == *from => None,
        () if date == last => Some(v.t("site-calendar-last-day").into_owned()),
        () if is_first_shown => Some(v.ta("site-calendar-until", &[("date", v.day(last))])),
        () => None,
    };
    Event { slug: entry.slug.clone(), title: entry.read(title, v.content_lang()).into(), place: place(v, atlas, entry), words }
}

fn groups(v: &Visitor, atlas: &Atlas, entries: &[Document<Entry>], month: Month) -> Vec<Group> {
    let name = v.month_title(month.year, month.month);
    let year = month.year.to_string();
    let group = |title: String, precisions: &[Precision]| Group {
        title,
        entries: entries
            .iter()
            .rev()
            .filter(|entry| precisions.contains(&entry.record.precision) && entry.record.is_in(month))
            .map(|entry| told(v, atlas, entry))
            .collect(),
    };
    let groups = [
        group(v.ta("site-calendar-certain", &[("month", &name)]), &[Precision::Day]),
        group(v.ta("site-calendar-day-unknown", &[("month", &name)]), &[Precision::Month, Precision::About]),
        group(v.ta("site-calendar-month-unknown", &[("year", &year)]), &[Precision::Year]),
    ];
    groups.into_iter().filter(|group| !group.entries.is_empty()).collect()
}

fn told(v: &Visitor, atlas: &Atlas, entry: &Document<Entry>) -> Told {
    let Entry { title, body, clash, kind, source, .. } = &entry.record;
    let lang = v.content_lang();
    Told {
        slug: entry.slug.clone(),
        when: when(v, &entry.record),
        title: entry.read(title, lang).into(),
        place: place(v, atlas, entry),
        kind: kind.key(),
        body: Prose::of(&entry.read(body, lang)),
        clash: clash.as_ref().map(|clash| Prose::of(&entry.read(clash, lang))),
        source: source.as_deref().map(Link::to),
    }
}

fn place(v: &Visitor, atlas: &Atlas, entry: &Document<Entry>) -> Option<Said> {
    let source = &entry.record.title.lang;
    let named = Text { key: PLACE.into(), lang: source.clone(), body: entry.record.place.clone()? };
    let reading = entry.read(&named, v.content_lang());
    Some(match reading.origin {
        Origin::Translated { .. } => reading.into(),
        _ => places::named(atlas, v, &named.body, source),
    })
}

/// When it takes place, in words that do not say more than is known.
pub fn when(v: &Visitor, entry: &Entry) -> String {
    let exact: fn(Date) -> PartialDate = match entry.precision {
        Precision::Day | Precision::About => PartialDate::day_of,
        Precision::Month => month_of,
        Precision::Year => year_of,
    };
    let from = exact(entry.from);
    let days = match entry.to.map(exact) {
        Some(to) if to != from => v.span(from, to),
        _ => v.date(from),
    };
    let key = match (entry.precision, entry.to) {
        (Precision::About, Some(_)) => "site-calendar-about",
        (Precision::About, None) => "site-calendar-about-open",
        (_, None) => "site-calendar-open",
        _ => return days,
    };
    v.ta(key, &[("date", days)])
}

fn years(overview: &Overview, stops: &BTreeSet<Month>) -> Vec<Year> {
    let numbers: BTreeSet<i16> = stops.iter().map(|month| month.year).collect();
    let year = |year: i16| {
        let months: Vec<Month> = overview.months.keys().copied().filter(|month| month.year == year).collect();
        let alone = months.is_empty().then_some(Month { year, month: 1 });
        Year { year, alone, months }
    };
    numbers.into_iter().map(year).collect()
}

impl Entry {
    /// Whether a page of `month` shows it: on each of its days, or once where they are not known.
    fn is_in(&self, month: Month) -> bool {
        match self.precision {
            Precision::Day | Precision::Year => month.meets(self.from, self.last_known()),
            Precision::Month | Precision::About => Month::of(self.from) == month,
        }
    }

    /// Whether it takes place on `day`.
    fn is_on(&self, day: Date) -> bool {
        (self.from..=self.last_known()).contains(&day)
    }
}

impl MonthPage {
    fn name(&self, month: &Month) -> String {
        self.frame.v.month_title(month.year, month.month)
    }

    fn to_month(&self, month: &Month) -> String {
        self.frame.v.to(format!("calendar/{month}"))
    }
}
