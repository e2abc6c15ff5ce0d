//! Tests.

use base_core::{Actor, Clock, Lang, Random, Time};
use base_db::Db;
use base_jobs::Journal;

use super::*;
use crate::{Country, place};
use base_exchange::{Faults, ImportError, Source};

const CSV: &str = include_str!("../../../../demo/eurostat-sample/urb_cpopcb_made_up.csv");
const TSV: &str = include_str!("../../../../demo/eurostat-sample/urb_cpopcb_made_up.tsv");

fn journal() -> Journal {
    Journal::new(Clock::held(Time::from_millis(1_000)), Random::system(), Vec::new())
}

async fn keep_place(db: &Db, slug: &str, code: Option<&str>) -> Id<Place> {
    let about = place::About {
        names: [(Lang::english(), slug.to_owned())].into(),
        country: Country::find("SE").expect("a country"),
        latitude: 57.6,
        longitude: 18.3,
        region: None,
        nuts: None,
        city_code: code.map(|code| code.parse().expect("a code")),
    };
    let (journal, about) = (&journal(), &about);
    let kept: Result<_, base_db::DbError> =
        db.write(|tx| async move { place::acts::keep(&*tx, journal, &Actor::System, slug, about.clone()).await }).await;
    kept.expect("kept").0.id
}

async fn import(db: &Db, name: &str, text: &str) -> Result<(acts::Counts, eurostat::Skipped), String> {
    let source = Source { name: name.into(), bytes: text.as_bytes().to_vec() };
    let (source, journal) = (&source, &journal());
    let outcome: Result<_, ImportError> = db
        .write(|tx| async move {
            let mut faults = Faults::default();
            let table = eurostat::read(source, &mut faults);
            let Some(table) = table.filter(|_| faults.is_empty()) else { return Err(ImportError::Faults(faults)) };
            let kept = eurostat::keep(&*tx, journal, &Actor::System, &table, &mut faults).await?;
            if faults.is_empty() { Ok(kept) } else { Err(ImportError::Faults(faults)) }
        })
        .await;
    outcome.map_err(|error| error.to_string())
}

/// Indicator, date, stated value and flags of the figures on a place.
async fn figures(db: &Db, place: Id<Place>) -> Vec<(String, String, String, String)> {
    let figures = store::of_places(db.reader(), &[place]).await.expect("a statement").remove(&place).unwrap_or_default();
    figures
        .into_iter()
        .map(|figure| figure.said)
        .map(|said| (said.indicator.as_str().to_owned(), said.dated.to_string(), said.stated, said.flags))
        .collect()
}

fn row(indicator: &str, year: &str, stated: &str, flags: &str) -> (String, String, String, String) {
    (indicator.into(), year.into(), stated.into(), flags.into())
}

#[test]
fn indicators_are_found_under_each_of_their_names() {
    for indicator in Indicator::all() {
        assert_eq!(indicator.as_str().parse(), Ok(indicator));
    }
    assert_eq!(Indicator::of_eurostat("DE2011V"), Some(Indicator::BornOutsideEu));
    assert_eq!(Indicator::of_eurostat("DE2012V"), Some(Indicator::Foreigners));
    assert_eq!(Indicator::of_eurostat("foreign-share"), None);
}

#[test]
fn sources_are_read_back_as_they_were_stored() {
    for source in [
        FigureSource::Address("https://example.org/a:b".into()),
        FigureSource::Record("turin".into()),
        FigureSource::Eurostat("urb_cpopcb".into()),
        FigureSource::MadeUp("urb_cpopcb".into()),
    ] {
        assert_eq!(FigureSource::from(source.to_string()), source);
    }
}

#[tokio::test]
async fn both_forms_of_the_table_give_the_same_figures_and_a_missing_value_is_no_zero() {
    for (name, text) in [("sample.csv", CSV), ("urb_cpopcb_made_up.tsv", TSV)] {
        base_testing::each_engine(|db| async move {
            let small = keep_place(&db, "small", Some("XX002C")).await;
            let old = keep_place(&db, "old", Some("XX003C")).await;
            let without = keep_place(&db, "without", None).await;
            let (counts, skipped) = import(&db, name, text).await.expect("sound");
            let expected = [
                row("nationals", "2016", "40000", "b"),
                row("nationals", "2017", "40100", "e"),
                row("nationals", "2018", "40200", "p"),
                row("foreigners", "2016", "2000", "b"),
                row("foreigners", "2018", "2200", "p"),
                row("foreign-born", "2017", "2500", "bep"),
                row("foreign-born", "2018", "0", "u"),
            ];
            assert_eq!(figures(&db, small).await, expected);
            let expected = [
                row("nationals", "2015", "20000", ""),
                row("nationals", "2017", "20200", "d"),
                row("nationals", "2018", "20300", ""),
                row("foreigners", "2015", "500", ""),
                row("foreigners", "2017", "520", "d"),
                row("foreigners", "2018", "530", ""),
            ];
            assert_eq!(figures(&db, old).await, expected);
            assert_eq!(figures(&db, without).await, []);
            assert_eq!(counts, acts::Counts { added: 13, ..Default::default() });
            assert_eq!(skipped.missing, 7);
            assert_eq!(skipped.cities.into_iter().collect::<Vec<_>>(), [("XX001C".to_owned(), 32)]);
            let said = &store::of_places(db.reader(), &[small]).await.expect("a statement")[&small][0].said;
            assert_eq!(said.source, FigureSource::MadeUp("urb_cpopcb".into()));

            let events = base_jobs::last_seq(db.reader()).await.expect("the log");
            let (counts, _) = import(&db, name, text).await.expect("sound");
            assert_eq!(counts, acts::Counts { unchanged: 13, ..Default::default() });
            assert_eq!(base_jobs::last_seq(db.reader()).await.expect("the log"), events);
        })
        .await;
    }
}

#[tokio::test]
async fn a_new_table_changes_what_it_speaks_of_and_nothing_else() {
    base_testing::each_engine(|db| async move {
        let place = keep_place(&db, "small", Some("ES002C")).await;
        let table = |cells: &str| format!("freq,indic_ur,cities\\TIME_PERIOD\t2015 \t2016 \nA,DE1001V,ES002C\t{cells}\n");
        import(&db, "estat_urb_cpop1.tsv", &table("1000 \t1100 p")).await.expect("sound");
        let (counts, _) = import(&db, "estat_urb_cpop1.tsv", &table(": \t1101 ")).await.expect("sound");
        assert_eq!(counts, acts::Counts { changed: 1, removed: 1, ..Default::default() });
        assert_eq!(figures(&db, place).await, [row("population", "2016", "1101", "")]);
        let other =
            "freq,indic_ur,cities\\TIME_PERIOD\t2014 \nA,DE1001V,ES002C1\t900 \nA,DE1001V,ES002K1\t9000 \nA,XX1V,ES002C\t1 \n";
        let (counts, skipped) = import(&db, "estat_urb_cpop1.tsv", other).await.expect("sound");
        assert_eq!(counts, acts::Counts { added: 1, ..Default::default() });
        assert_eq!(
            skipped.sentences(),
            [
                "1 cells are about indicators that are not kept: XX1V (1).",
                "1 cells are about a greater city whose city itself is in the table.",
            ]
        );
        assert_eq!(figures(&db, place).await, [row("population", "2014", "900", ""), row("population", "2016", "1101", "")]);
        assert_eq!(store::populations(db.reader(), &[place]).await.expect("a statement")[&place], 1101.0);
    })
    .await;
}

#[tokio::test]
async fn every_broken_line_of_a_table_is_told_and_nothing_is_kept() {
    base_testing::each_engine(|db| async move {
        let place = keep_place(&db, "small", Some("ES002C")).await;
        let broken = "DATAFLOW,indic_ur,cities,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
            ESTAT:URB_CPOPCB(1.0),DE2001V,ES002C,2015,many,\n\
            ESTAT:URB_CPOPCB(1.0),DE2001V,ES002C,2015-13,5,\n\
            ESTAT:URB_CPOPCB(1.0),DE2001V,ES002C,2016,-5,\n\
            ESTAT:OTHER(1.0),DE2001V,ES002C,2016,5,<b>\n\
            ESTAT:URB_CPOPCB(1.0),DE2001V\n\
            ESTAT:URB_CPOPCB(1.0),DE2001V,ES002C,2017,5,\n";
        let told = import(&db, "t.csv", broken).await.expect_err("broken");
        let expected = [
            "t.csv, line 2: “many” is not a number. Write a number from 0 up, or : where there is none.",
            "t.csv, line 3: “2015-13” is not a year. Mend the line.",
            "t.csv, line 4: “-5” is not a number. Write a number from 0 up, or : where there is none.",
            "t.csv, line 5: is from another table (DATAFLOW) than the lines before. Import one table at a time.",
            "t.csv, line 5: “<b>” is not a flag of Eurostat. Mend the line.",
            "t.csv, line 6: cannot be read as CSV (CSV error: record 5 (line: 6, byte: 241): found record with 2 fields, but the previous record has 6 fields). Mend the line.",
        ];
        assert_eq!(told.lines().collect::<Vec<_>>(), expected);
        assert_eq!(figures(&db, place).await, []);
        let twice = "freq,indic_ur,cities\\TIME_PERIOD\t2014 \nA,DE1001V,ES002C\t900 \nA,DE1001V,ES002C1\t901 \n";
        let told = import(&db, "urb_cpop1.tsv", twice).await.expect_err("twice");
        assert_eq!(told, "urb_cpop1.tsv, line 3: gives another value for what line 2 is about. Leave one out.");
        assert_eq!(figures(&db, place).await, []);
        for (name, text) in [
            ("t.csv", "a,b\n1,2\n"),
            ("t.csv", ""),
            ("t.tsv", ""),
            ("t.tsv", "a\\b\t2014\n"),
            ("unnamed.tsv", "freq,indic_ur,cities\\TIME_PERIOD\t2014\n"),
        ] {
            assert!(import(&db, name, text).await.is_err(), "{name}: {text}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_figures_of_a_record_follow_it() {
    base_testing::each_engine(|db| async move {
        let visby = keep_place(&db, "visby", None).await;
        let said = |number: f64| Stated {
            place: visby,
            indicator: Indicator::ForeignShare,
            stated: number.to_string(),
            number: Some(number),
            dated: "2019".parse().expect("a date"),
            flags: String::new(),
            definition: Some("Share is 'foreign background'".into()),
            area: Some("Gotland".into()),
            source: FigureSource::Record("democracy".into()),
            cited: Some("https://example.org/gotland".into()),
        };
        let journal = &journal();
        let keep = async |figures: Vec<Stated>| {
            let figures = &figures;
            let counts: Result<_, base_db::DbError> = db
                .write(
                    |tx| async move { acts::keep_of_record(&*tx, journal, &Actor::System, "democracy", figures.clone()).await },
                )
                .await;
            counts.expect("kept")
        };
        assert_eq!(keep(vec![said(9.0)]).await, acts::Counts { added: 1, ..Default::default() });
        assert_eq!(keep(vec![said(9.0)]).await, acts::Counts { unchanged: 1, ..Default::default() });
        assert_eq!(keep(vec![said(9.5)]).await, acts::Counts { changed: 1, ..Default::default() });
        assert_eq!(figures(&db, visby).await, [row("foreign-share", "2019", "9.5", "")]);
        assert_eq!(keep(vec![]).await, acts::Counts { removed: 1, ..Default::default() });
        assert_eq!(figures(&db, visby).await, []);
    })
    .await;
}
