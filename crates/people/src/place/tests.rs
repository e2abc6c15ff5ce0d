//! Tests.

use base_core::{Actor, Clock, Lang, Random, Time};
use base_db::{Db, DbError};
use base_jobs::Journal;
use serde_json::{Value, json};

use super::*;
use crate::place;
use base_exchange::Kept;
use base_exchange::{Faults, ImportError, Source};

fn journal() -> Journal {
    Journal::new(Clock::held(Time::from_millis(1_000)), Random::system(), Vec::new())
}

fn turin() -> Value {
    json!({
        "slug": "turin", "name": "Turin", "names": {"it": "Torino", "de": "Turin"}, "country_code": "IT",
        "latitude": 45.0703, "longitude": 7.6869, "region": null, "nuts3": "ITC11", "nuts_version": "2021", "urban_audit": null
    })
}

async fn import(db: &Db, places: &Value) -> Result<Vec<Kept>, String> {
    let source = Source { name: "places.json".into(), bytes: places.to_string().into_bytes() };
    let (source, journal) = (&source, &journal());
    let outcome: Result<_, ImportError> = db
        .write(|tx| async move {
            let mut faults = Faults::default();
            let entries = exchange::read(source, &mut faults);
            let kept = exchange::keep(&*tx, journal, &Actor::System, &entries, &mut faults).await?;
            if faults.is_empty() { Ok(kept) } else { Err(ImportError::Faults(faults)) }
        })
        .await;
    outcome.map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_place_is_kept_once_and_read_back_as_it_was_written() {
    base_testing::each_engine(|db| async move {
        assert_eq!(import(&db, &json!([turin()])).await, Ok(vec![Kept::Added]));
        let events = base_jobs::last_seq(db.reader()).await.expect("the log");
        assert_eq!(import(&db, &json!([turin()])).await, Ok(vec![Kept::Unchanged]));
        assert_eq!(base_jobs::last_seq(db.reader()).await.expect("the log"), events);
        let place = store::find(db.reader(), "turin").await.expect("a statement").expect("the place");
        let mut written = turin();
        written["names"]["en"] = json!("Turin");
        let sorted = |value: &Value| {
            serde_json::from_value::<std::collections::BTreeMap<String, Value>>(value.clone()).expect("an object")
        };
        assert_eq!(sorted(&exchange::write(&place)), sorted(&written));
        let name = |tag: &str| {
            let wanted: Lang = tag.parse().expect("a tag");
            let (name, lang) = place.name(&wanted);
            (name.to_owned(), lang.to_string())
        };
        assert_eq!(name("it-CH"), ("Torino".into(), "it".into()));
        assert_eq!(name("fr"), ("Turin".into(), "en".into()));
    })
    .await;
}

#[tokio::test]
async fn what_a_file_leaves_out_stays_and_null_is_not_known() {
    base_testing::each_engine(|db| async move {
        import(&db, &json!([turin()])).await.expect("sound");
        let mut silent = turin();
        silent.as_object_mut().expect("an object").remove("nuts3");
        assert_eq!(import(&db, &json!([silent.clone()])).await, Ok(vec![Kept::Unchanged]));
        silent["nuts3"] = Value::Null;
        silent["nuts_version"] = Value::Null;
        silent["names"]["es"] = json!("Turín");
        assert_eq!(import(&db, &json!([silent])).await, Ok(vec![Kept::Changed]));
        let place = store::find(db.reader(), "turin").await.expect("a statement").expect("the place");
        assert_eq!(place.about.nuts, None);
        assert_eq!(place.about.names.len(), 4);
    })
    .await;
}

#[tokio::test]
async fn one_wrong_place_leaves_the_database_as_it_was() {
    base_testing::each_engine(|db| async move {
        let mut wrong = turin();
        wrong["slug"] = json!("elsewhere");
        wrong["name"] = json!("TÚRIN");
        wrong["names"] = json!({});
        let told = import(&db, &json!([turin(), wrong])).await;
        assert_eq!(
            told,
            Err("places.json, elsewhere, slug: is new, but this place is already kept as “turin”. Use that slug.".into())
        );
        assert_eq!(store::count(db.reader()).await.expect("a count"), 0);
        assert_eq!(base_jobs::last_seq(db.reader()).await.expect("the log"), 0);
    })
    .await;
}

#[test]
fn the_faults_of_a_file_are_all_told() {
    let mut faults = Faults::default();
    let mut wrong = turin();
    wrong["latitude"] = json!(450.7);
    wrong["country_code"] = json!("FR");
    wrong["urban_audit"] = json!("IT4C");
    wrong["names"]["xx_"] = json!("?");
    let list = json!([wrong, turin(), turin(), 5]);
    exchange::read(&Source { name: "p.json".into(), bytes: list.to_string().into_bytes() }, &mut faults);
    let told: Vec<String> = faults.told().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "p.json, turin, names.xx_: “xx_” is not a language tag such as “en” or “pt-BR”.",
            "p.json, turin, latitude: 450.7 is outside the earth: write degrees (WGS 84) from -90 to 90.",
            "p.json, turin, nuts3: does not begin with the country FR (France).",
            "p.json, turin, urban_audit: is not a city code of Eurostat: it is a country, three digits and C or F, such as ES002C. Write null if the place has none.",
            "p.json, turin, slug: comes twice in this file. Leave one of them out.",
            "p.json, record 4: must be an object {…}, not a number.",
        ]
    );
}

#[test]
fn old_city_codes_become_todays() {
    let read = |text: &str| CityCode::read(text).map(|(code, form)| (code.to_string(), form));
    let same = |code: &str| Some((code.to_owned(), CityCodeForm::Same));
    assert_eq!(read("ES002C"), same("ES002C"));
    assert_eq!(read("ES002C1"), same("ES002C"));
    assert_eq!(read("ES002F"), same("ES002F"));
    assert_eq!(read("ES002L2"), same("ES002F"));
    assert_eq!(read("ES002K1"), Some(("ES002C".into(), CityCodeForm::Greater)));
    for text in ["", "ES", "es002C", "ES02C", "ES002", "ES002X", "ES002F1", "ES002K", "ES002C12", "ÉS02C1"] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn nuts_codes_begin_with_their_country_as_eurostat_writes_it() {
    let country = |code: &str| crate::Country::find(code).expect("a country");
    assert!(Nuts::new("UKI44", None, country("GB")).is_ok());
    assert!(Nuts::new("EL301", None, country("GR")).is_ok());
    assert!(Nuts::new("GB123", None, country("GB")).is_err());
    for code in ["", "I", "itc11", "ITC111", "I1C11", "IT-11"] {
        assert!(Nuts::new(code, None, country("IT")).is_err(), "{code}");
    }
}

#[tokio::test]
async fn lists_go_on_where_the_last_one_ended() {
    // A hyphen stands before letters by bytes, while the orders of languages pass over it.
    base_testing::each_engine(|db| async move {
        let list: Vec<Value> = ["aa", "a-c", "a-b"]
            .iter()
            .map(|slug| {
                let mut place = turin();
                place["slug"] = json!(slug);
                place["name"] = json!(slug);
                place["names"] = json!({});
                place
            })
            .collect();
        import(&db, &json!(list)).await.expect("sound");
        let slugs = |places: Vec<Place>| places.into_iter().map(|place| place.slug).collect::<Vec<_>>();
        assert_eq!(slugs(place::store::list(db.reader(), None, 2).await.expect("a list")), ["a-b", "a-c"]);
        assert_eq!(slugs(place::store::list(db.reader(), Some("a-c"), 2).await.expect("a list")), ["aa"]);
        assert_eq!(slugs(place::store::page(db.reader(), 1, 5).await.expect("a page")), ["a-c", "aa"]);
    })
    .await;
}

/// An error of the database is no fault of the file.
#[test]
fn a_broken_row_is_told_apart_from_a_fault() {
    let error = ImportError::from(DbError::unreadable("place", "test"));
    assert!(matches!(error, ImportError::Db(_)));
}
