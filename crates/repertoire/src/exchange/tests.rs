//! The real data comes in and goes out unchanged; what is wrong is told, record by record, and leaves the database as it was.

use base_content::{Origin, State};
use base_core::Lang;
use base_db::Db;
use base_exchange::Faults;
use people::{FigureSource, Indicator, figure, organisation, place};
use serde_json::{Map, Value, json};

use super::*;
use crate::practice::store;
use crate::practice::{Shown, Status};
use crate::tests::{FILES, import_files, import_records, last_event, shown, small, source};

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a language tag")
}

fn real() -> Vec<Value> {
    serde_json::from_str(FILES[0].1).expect("the demo is JSON")
}

async fn all(db: &Db) -> Vec<Shown> {
    store::all_public(db.reader(), None, None, 1_000).await.expect("a list")
}

async fn exported(db: &Db, audience: Audience) -> Vec<Value> {
    all(db).await.iter().map(|shown| Value::Object(json::write(shown, audience))).collect()
}

fn as_csv(records: &[Value], audience: Audience) -> String {
    let rows = records.iter().map(|record| csv::row(record.as_object().expect("an object"), audience));
    csv::header(audience) + &rows.collect::<String>()
}

#[tokio::test]
async fn the_ten_practices_come_in_once_and_a_second_run_changes_nothing() {
    base_testing::each_engine(|db| async move {
        let report = import_files(&db, &FILES).await.expect("the demo is sound");
        assert_eq!(report.practices, Tally { added: 10, ..Tally::default() });
        assert_eq!(report.places, Tally { added: 10, changed: 10, ..Tally::default() });
        assert_eq!(report.thesaurus, Tally { added: 1, ..Tally::default() });
        assert_eq!(report.notes, Vec::<String>::new());
        let events = last_event(&db).await;
        assert_eq!(base_jobs::verify_chain(db.reader()).await.expect("the log"), Vec::<String>::new());

        let again = import_files(&db, &FILES).await.expect("the demo is sound");
        assert!(again.changed_nothing(), "{again}");
        assert_eq!(again.practices, Tally { unchanged: 10, ..Tally::default() });
        assert_eq!(last_event(&db).await, events);
        for file in FILES {
            assert!(import_files(&db, &[file]).await.expect("the demo is sound").changed_nothing(), "{}", file.0);
        }
        assert_eq!(last_event(&db).await, events);
        for shown in all(&db).await {
            assert_eq!((shown.practice.version, shown.practice.revision), (1, 1), "{}", shown.practice.slug);
        }
        assert_eq!(crate::verify(db.reader()).await.expect("checked"), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn what_goes_out_is_what_came_in() {
    base_testing::each_engine(|db| async move {
        import_files(&db, &FILES[..2]).await.expect("the demo is sound");
        let mut out = exported(&db, Audience::Editors).await;
        for record in &mut out {
            // What the file does not speak of is not known, and is written so.
            let object = record.as_object_mut().expect("an object");
            for (field, unknown) in [
                ("summary", Value::Null),
                ("licence", Value::Null),
                ("components", json!([])),
                ("last_confirmed", Value::Null),
                ("ended_why", Value::Null),
                ("fictional", json!(false)),
            ] {
                assert_eq!(object.remove(field), Some(unknown), "{field}");
            }
        }
        let mut came_in = real();
        came_in.sort_by_key(|record| record["id"].to_string());
        assert_eq!(out, came_in);
        let readers = exported(&db, Audience::Readers).await;
        assert!(readers.iter().all(|record| record.get("modelling_notes").is_none()));
    })
    .await;
}

#[tokio::test]
async fn an_export_imported_again_changes_nothing_and_fills_an_empty_database() {
    base_testing::each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the demo is sound");
        let places: Vec<Value> =
            place::store::list(db.reader(), None, 100).await.expect("a list").iter().map(place::exchange::write).collect();
        let places = json!(places).to_string();
        let translations: Vec<Value> = all(&db).await.iter().flat_map(translations::write).collect();
        let translations = json!(translations).to_string();
        for audience in [Audience::Readers, Audience::Editors] {
            let records = exported(&db, audience).await;
            let (as_json, as_csv) = (json!(records).to_string(), as_csv(&records, audience));
            for practices in [("practices.json", as_json.as_str()), ("practices.csv", as_csv.as_str())] {
                let files = [practices, ("places.json", &places), ("translations.json", &translations)];
                let report = import_files(&db, &files).await.expect("an export is sound");
                assert!(report.changed_nothing(), "{}: {report}", practices.0);
            }
        }
        let records = exported(&db, Audience::Editors).await;
        let table = as_csv(&records, Audience::Editors);
        base_testing::each_engine(|empty| {
            let (records, files) =
                (records.clone(), [("p.csv", table.clone()), ("p.json", places.clone()), ("t.json", translations.clone())]);
            async move {
                let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
                import_files(&empty, &files).await.expect("an export is sound");
                assert_eq!(exported(&empty, Audience::Editors).await, records);
                let rendered: Vec<Value> = all(&empty).await.iter().flat_map(translations::write).collect();
                assert_eq!(json!(rendered).to_string(), files[2].1);
            }
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn what_the_records_say_about_others_is_kept_with_them() {
    base_testing::each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the demo is sound");
        let turin = shown(&db, "turin-neighbourhood-houses").await;
        let figures = figure::store::of_places(db.reader(), &[turin.place.id]).await.expect("a statement");
        let said: Vec<_> = figures[&turin.place.id].iter().map(|figure| &figure.said).collect();
        let described: Vec<_> =
            said.iter().map(|said| (said.indicator, said.stated.as_str(), said.number, said.dated.to_string())).collect();
        let expected = [
            (Indicator::Population, "906000", Some(906_000.0), "2012".to_owned()),
            (Indicator::ForeignShare, "14.9", Some(14.9), "2012".to_owned()),
        ];
        assert_eq!(described, expected);
        assert_eq!(said[0].source, FigureSource::Record("turin-neighbourhood-houses".into()));
        let definitions: Vec<_> = said.iter().map(|said| said.definition.as_deref()).collect();
        let computed = "Computed from about 135,000 foreign residents in May 2012 and the population.";
        assert_eq!(definitions, [None, Some(computed)]);
        let ids = store::organisations(db.reader(), turin.practice.id).await.expect("a list");
        let known = organisation::store::by_ids(db.reader(), &ids).await.expect("a statement");
        assert_eq!(ids.iter().map(|id| known[id].about.name.as_str()).collect::<Vec<_>>(), ["City of Turin"]);
        assert_eq!(turin.place.about.region.as_deref(), Some("Piedmont"));
        // No year, no figure.
        let nantes = shown(&db, "nantes-cnce").await.place.id;
        assert!(figure::store::of_places(db.reader(), &[nantes]).await.expect("a statement").is_empty());
        // The place is found by its name, not by what its slug would be.
        assert_eq!(shown(&db, "southwark-st-georges-day").await.place.slug, "southwark");
        assert_eq!(shown(&db, "visby-democracy-for-childrens-future").await.place.about.city_code, None);
    })
    .await;
}

#[tokio::test]
async fn translations_are_read_in_their_language_and_fall_out_of_date() {
    base_testing::each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the demo is sound");
        let italian = lang("it");
        let turin = shown(&db, "turin-neighbourhood-houses").await;
        let unread: Vec<_> = (turin.record.texts().into_iter())
            .filter(|text| turin.read(text, &italian).origin == Origin::Untranslated)
            .map(|text| (text.key.as_str(), text.body.as_str()))
            .collect();
        assert_eq!(
            unread,
            [
                ("city", "Turin"),
                ("themes.1", "Community building"),
                ("themes.2", "Local development"),
                ("themes.3", "Neighbourhood-based policies"),
                ("observations.2.when", "2019"),
                ("documents.report.dated", "2014-01"),
            ]
        );
        assert_eq!(turin.read(&turin.record.name, &italian).body, "Rete delle Case del Quartiere");
        let summary = turin.record.summary.clone().expect("a summary");
        assert_eq!(turin.read(&summary, &lang("de")).origin, Origin::Translated { state: State::Machine, outdated: false });

        let mut records = real();
        let record = records.iter_mut().find(|record| record["id"] == "turin-neighbourhood-houses").expect("it is there");
        record["goals"][1] = json!("Another goal");
        import_records(&db, &json!([record])).await.expect("sound");
        let after = shown(&db, "turin-neighbourhood-houses").await;
        let origins: Vec<_> = after.record.goals.iter().flatten().map(|goal| after.read(goal, &italian).origin).collect();
        let translated = |outdated| Origin::Translated { state: State::Machine, outdated };
        assert_eq!(origins, [translated(false), translated(true), translated(false)]);
        assert_eq!(after.practice.version, 2);
        // The summary came from another file: this one takes nothing away.
        assert_eq!(after.record.summary, Some(summary));
    })
    .await;
}

#[tokio::test]
async fn translations_that_fit_nothing_are_refused() {
    base_testing::each_engine(|db| async move {
        import_records(&db, &json!([small("a")])).await.expect("sound");
        let rendering = |lang: &str, pairs: Value| json!([{ "practice": "a", "language": lang, "state": "human", "texts": pairs }]).to_string();
        let told = async |text: String| import_files(&db, &[("it.json", &text)]).await.expect_err("wrong");
        assert_eq!(
            told(rendering("it", json!([{ "source": "First goal", "text": "Prima meta" }, { "source": "first goal", "text": "?" }]))).await,
            ["it.json, a, texts.2.source: “first goal” is no text of the record. Copy the words from the record exactly, or leave the pair out."]
        );
        assert_eq!(
            told(rendering("en-GB", json!([{ "source": "First goal", "text": "?" }]))).await,
            ["it.json, a, texts.1.source: “First goal” is in “en-GB” already. Leave the pair out."]
        );
        assert_eq!(
            told(rendering("it", json!([{ "source": "First goal", "text": "A" }, { "source": "First goal", "text": "B" }]))).await,
            ["it.json, a, goals.1: is “A” and also “B” in “it”. Keep one of them."]
        );
        assert_eq!(
            told(rendering("it_", json!([{ "source": "First goal", "tekst": "A" }]))).await,
            [
                "it.json, a, language: “it_” is not a language tag such as “en” or “pt-BR”.",
                "it.json, a, texts.1.tekst: is an unknown field. Did you mean “text”?",
                "it.json, a, texts.1.text: is missing, and nothing can be kept without it. Add it.",
            ]
        );
        let unknown = json!([{ "practice": "b", "texts": { "en": "S" }, "state": { "en": "source" } }]).to_string();
        assert_eq!(told(unknown).await, ["it.json, b, practice: is not the slug of a practice. Import the practice first, or with this file."]);
        let stateless = json!([{ "practice": "a", "texts": { "en": "S", "it": "T" }, "state": { "en": "machine" }, "names": { "xx_": "n" } }]).to_string();
        assert_eq!(
            told(stateless).await,
            [
                "it.json, a, state.en: must be “source”: the English text is the one that the others are made from.",
                "it.json, a, state.it: is missing. Say how the text was made: human, machine or machine-reviewed.",
                "it.json, a, state.xx_: is missing. Say how the text was made: human, machine or machine-reviewed.",
                "it.json, a, names.xx_: “xx_” is not a language tag such as “en” or “pt-BR”.",
            ]
        );
        assert!(shown(&db, "a").await.translations.all().next().is_none());
        let sound = rendering("it", json!([{ "source": "First goal", "text": "Prima meta" }]));
        let events = last_event(&db).await;
        import_files(&db, &[("it.json", &sound)]).await.expect("sound");
        let event = base_jobs::events_after(db.reader(), events, 10).await.expect("the log");
        assert_eq!(event.iter().map(|event| (event.kind.as_str(), event.subject.as_str())).collect::<Vec<_>>(), [("practice.translated", "practice/a")]);
        assert_eq!(shown(&db, "a").await.practice.version, 1);
    })
    .await;
}

/// What is told of `small` after `change`, with a sound record before and after it.
async fn told(db: &Db, change: impl Fn(&mut Map<String, Value>)) -> Vec<String> {
    let mut wrong = small("wrong");
    change(wrong.as_object_mut().expect("an object"));
    let told = import_records(db, &json!([small("before"), wrong, small("after")])).await.expect_err("wrong");
    assert_eq!((store::count_public(db.reader()).await.expect("a count"), last_event(db).await), (0, 0), "something was written");
    assert_eq!(place::store::count(db.reader()).await.expect("a count"), 0);
    told
}

#[tokio::test]
async fn one_bad_record_is_told_with_its_field_and_leaves_the_database_as_it_was() {
    base_testing::each_engine(|db| async move {
        let set = |field: &'static str, value: Value| move |record: &mut Map<String, Value>| drop(record.insert(field.to_owned(), value.clone()));
        let cases: [(&str, Value, &str); 22] = [
            ("goal", json!([]), "goal: is an unknown field. Did you mean “goals”?"),
            ("goals", json!("one"), "goals: must be a list […], not a text."),
            ("goals", json!(["a", 5]), "goals.2: must be a text, not a number."),
            ("name_en", json!("x".repeat(5_000)), "name_en: has 5000 characters; at most 300 are kept. Shorten it."),
            ("evaluation", json!("x".repeat(4_001)), "evaluation: has 4001 characters; at most 4000 are kept. Shorten it."),
            ("goals", json!(vec!["x"; 201]), "goals: has 201 items; a list takes at most 200. Shorten it."),
            ("start_year", json!(20_100), "start_year: 20100 is an impossible date. Write a year from 1800 to 2200."),
            ("start_year", json!("2010"), "start_year: must be a whole number, not a text."),
            ("last_confirmed", json!("2026-02-30"), "last_confirmed: “2026-02-30” is not a date such as 2013, 2013-01 or 2013-01-05. Write a date that exists."),
            ("last_confirmed", json!("2026-03-02"), "last_confirmed: is an impossible date: it lies in the future. Write the day on which it was said."),
            ("country_code", json!("ZZ"), "country_code: “ZZ” is not a country. Use the two letters of ISO 3166-1, such as IT or GB (XK for Kosovo)."),
            ("country", json!("Spain"), "country: “Spain” is not IT. Write “Italy” or leave it out."),
            ("original_language", json!("italian!"), "original_language: “italian!” is not a language tag such as “en” or “pt-BR”."),
            ("sources", json!(["javascript:alert(1)"]), "sources.1: “javascript:alert(1)” is not an address of the web. It must begin with https:// or http:// and hold no blanks or quotes."),
            ("scope", json!("region"), "scope: “region” is not one of city, neighbourhood."),
            ("place", json!(null), "place: is missing, and nothing can be kept without it. Add it."),
            (
                "place",
                json!({ "name": "Turin", "latitude": 145.07, "longitude": 7.68 }),
                "place.latitude: 145.07 is outside the earth: write degrees (WGS 84) from -90 to 90.",
            ),
            ("place", json!({ "name": "Αθήνα", "latitude": 1, "longitude": 1 }), "place.name: gives no free slug for a new place. Import the place by a file of places, with a slug of its own."),
            (
                "results",
                json!([{ "value": true, "text": "members", "when": "2013-02-30", "source": "https://example.org" }]),
                "results.1.value: must be a number, or the words of the source as a text.",
            ),
            ("report", json!({ "languages": ["en", ""] }), "report.languages.2: “” is not a language tag such as “en” or “pt-BR”."),
            ("licence", json!("free for all"), "licence: is not a licence. Write its SPDX identifier, such as CC-BY-4.0."),
            (
                "strengths",
                json!([{ "text": "Strong", "evidence": [{ "stance": "proves", "source": "https://example.org" }] }]),
                "strengths.1.evidence.1.stance: “proves” is not one of supports, nuances, contradicts.",
            ),
        ];
        for (field, value, expected) in cases {
            let told = told(&db, set(field, value)).await;
            assert_eq!(told.first().map(String::as_str), Some(format!("p.json, wrong, {expected}").as_str()));
        }
        let dates = told(&db, set("results", json!([{ "value": 1, "text": "m", "when": "30 February 2013", "source": "https://example.org" }]))).await;
        assert_eq!(dates, ["p.json, wrong, results.1.when: holds an impossible date, “30 February 2013”. Write a year, a month or a day that exists."]);
        let twice = told(&db, set("id", json!("before"))).await;
        assert_eq!(twice, ["p.json, before, id: comes twice: “before” is also in this file. Leave one of them out."]);
        let bad_slug = told(&db, set("id", json!("../etc"))).await;
        assert_eq!(bad_slug, ["p.json, ../etc, id: “../etc” is not a slug. Use lower-case letters a to z, digits and single hyphens, at most 80 signs."]);
        let elsewhere = told(&db, set("place", json!({ "name": "TURIN", "latitude": 45.07, "longitude": 7.7 }))).await;
        assert_eq!(
            elsewhere,
            ["p.json, wrong, place.longitude: says 7.7, but 7.68 is kept for this place. Mend the one that is wrong; a place is changed by a file of places."]
        );
    })
    .await;
}

#[tokio::test]
async fn files_that_cannot_be_read_are_told_by_name() {
    base_testing::each_engine(|db| async move {
        let told = async |name: &str, text: &str| import_files(&db, &[FILES[0], (name, text)]).await.expect_err("wrong");
        assert_eq!(
            told("x.json", "[{]").await,
            ["x.json: is broken JSON at line 1, column 3: key must be a string. Mend it there and import the file again."]
        );
        assert_eq!(told("x.json", "5").await, ["x.json: must hold a list of records: [ {…}, {…} ]."]);
        assert_eq!(told("x.json", "[{\"a\":1}]").await.len(), 1);
        assert_eq!(
            told("x.pdf", "").await,
            ["x.pdf: is of an unknown kind. The name of a file to import ends in .json, .csv, .tsv or .ttl."]
        );
        assert_eq!(told("x.csv", "").await, ["x.csv: has no line of headings. The first line names the columns: id,name_en,…"]);
        assert_eq!(
            told("x.csv", "id,goal\na,b\n").await.first().map(String::as_str),
            Some("x.csv, line 1, goal: is an unknown column. Did you mean “goals”?")
        );
        assert_eq!(
            told("x.csv", "id,id\na,a\n").await.first().map(String::as_str),
            Some("x.csv, line 1, id: comes twice. Leave one of the columns out.")
        );
        assert_eq!(
            told("x.csv", "id,scope\na\n").await,
            ["x.csv, line 2: has 1 cells, but there are 2 headings. Mend the line."]
        );
        assert_eq!(
            told("x.csv", "id,place\na,{broken\n").await,
            ["x.csv, a, place: is broken JSON (key must be a string at line 1 column 2). Mend the cell."]
        );
        let bytes = base_exchange::Source { name: "latin.json".into(), bytes: b"[\"\xe9\"]".to_vec() };
        let outcome = import(&db, &crate::tests::journal(), &base_core::Actor::System, vec![bytes]).await;
        assert_eq!(
            outcome.map_err(|error| error.to_string()),
            Err("latin.json: byte 2 (counted from 0) is not UTF-8. Save the file as UTF-8 and import it again.".into())
        );
        assert_eq!((store::count_public(db.reader()).await.expect("a count"), last_event(&db).await), (0, 0));
        assert_eq!(import_files(&db, &[("empty.json", "[]")]).await, Ok(Report::default()));
    })
    .await;
}

#[tokio::test]
async fn what_is_modelled_but_not_yet_in_the_data_goes_in_and_out() {
    base_testing::each_engine(|db| async move {
        let mut full = small("full");
        let object = full.as_object_mut().expect("an object");
        for (field, value) in [
            ("components", json!([{ "name": "Room", "function": "To meet", "form": "A shop", "colour": "core", "needs": ["60 square metres", "1 host, 20 hours a week"] }])),
            ("strengths", json!(["Plain", { "text": "Shown", "evidence": [{ "stance": "nuances", "source": "https://example.org/e" }] }])),
            ("funding", json!({ "sources": [], "amounts": [{ "amount": 128_000, "currency": "EUR", "year": 2011, "what": "Start", "source": null }], "amount_note": null })),
            ("results", json!([{ "value": 1.5, "unit": "hours", "text": "a week", "when": null, "source": "https://example.org/r" }])),
            ("licence", json!("CC-BY-4.0")),
            ("last_confirmed", json!("2026-02-28")),
            ("ended_why", json!("The money ran out")),
            ("fictional", json!(true)),
            ("weaknesses", json!([])),
        ] {
            object.insert(field.to_owned(), value);
        }
        import_records(&db, &json!([full])).await.expect("sound");
        let shown = shown(&db, "full").await;
        assert_eq!(shown.practice.status, Status::Ended { why: "The money ran out".into() });
        let keys: Vec<_> = shown.record.texts().into_iter().map(|text| text.key.clone()).filter(|key| key.starts_with("components")).collect();
        assert_eq!(keys, ["components.1.name", "components.1.function", "components.1.form", "components.1.needs.1", "components.1.needs.2"]);
        let out = json::write(&shown, Audience::Editors);
        for (field, value) in full.as_object().expect("an object") {
            assert_eq!(out.get(field), Some(value), "{field}");
        }
        // A known empty list is not the same as one that nobody knows.
        assert_eq!((&out["weaknesses"], &out["lessons"]), (&json!([]), &Value::Null));
        let table = as_csv(&[Value::Object(out.clone())], Audience::Editors);
        assert!(import_files(&db, &[("full.csv", &table)]).await.expect("sound").changed_nothing());
    })
    .await;
}

#[test]
fn a_table_is_safe_in_a_spreadsheet_and_readable_from_one() {
    let mut faults = Faults::default();
    let record =
        json!({ "id": "a", "name_en": "=1+1", "summary": "'=quoted", "goals": ["@one", "two"], "evaluation": "'plain'" });
    let table = csv::header(Audience::Readers) + &csv::row(record.as_object().expect("an object"), Audience::Readers);
    let line = table.lines().skip(1).collect::<Vec<_>>().join("\n");
    assert!(line.starts_with("a,'=1+1,,,''=quoted,"), "{line}");
    assert!(line.contains("\"'@one\ntwo\""), "{line}");
    let entries = csv::read(&source("t.csv", &table), &mut faults);
    // The record is not whole, but its cells were read as they were.
    assert!(entries.is_empty() && !faults.is_empty());
    let mut faults = Faults::default();
    let semicolons = "id;name_en;original_language;country_code;place;scope;goals\r\na;'=1+1;it;IT;\"{\"\"name\"\":\"\"Turin\"\",\"\"latitude\"\":1,\"\"longitude\"\":1}\";city;\"'@one\r\ntwo\"\r\n";
    let entries = csv::read(&source("t.csv", semicolons), &mut faults);
    assert_eq!(faults.told(), []);
    assert_eq!((&entries[0].object["name_en"], &entries[0].object["goals"]), (&json!("=1+1"), &json!(["@one", "two"])));
}

mod round_trips {
    use proptest::prelude::*;

    use super::*;

    /// Texts as they are kept: tidied, not empty, with everything that might confuse a table.
    fn words() -> impl Strategy<Value = String> {
        "[ -~àéß\n'=+@\\-\\[\"{,;]{1,40}"
            .prop_map(|text| base_text::clean(&text))
            .prop_filter("not empty", |text| !text.is_empty())
    }

    fn name() -> impl Strategy<Value = String> {
        words().prop_map(|text| text.replace('\n', " ")).prop_map(|text| base_text::clean(&text))
    }

    fn list() -> impl Strategy<Value = Value> {
        proptest::option::of(proptest::collection::vec(words(), 0..4)).prop_map(|list| json!(list))
    }

    fn record() -> impl Strategy<Value = Value> {
        let lists = (list(), list(), list(), list());
        let texts = (name(), proptest::option::of(name()), proptest::option::of(words()), proptest::option::of(words()));
        let number = proptest::option::of(prop_oneof![
            any::<u32>().prop_map(|n| json!(n)),
            words().prop_map(|words| json!(words)),
            Just(json!(-2.5))
        ]);
        let year = proptest::option::of(1800..=2200);
        (lists, texts, number, year).prop_map(|(lists, texts, number, year)| {
            let mut record = small("a");
            let object = record.as_object_mut().expect("an object");
            let results = json!([{ "value": number, "text": texts.0, "when": null, "source": "https://example.org/r" }]);
            for (field, value) in [
                ("goals", lists.0),
                ("strengths", lists.1),
                ("policy_fields", lists.2),
                ("organisations", lists.3),
                ("name_en", json!(texts.0)),
                ("city", json!(texts.1)),
                ("summary", json!(texts.2)),
                ("evaluation", json!(texts.3)),
                ("results", results),
                ("start_year", json!(year)),
            ] {
                object.insert(field.to_owned(), value);
            }
            record
        })
    }

    /// Reads a record and gives all its fields, as a file for editors has them.
    fn through(entry: Vec<Entry>) -> Map<String, Value> {
        assert_eq!(entry.len(), 1);
        entry.into_iter().next().expect("one entry").object
    }

    proptest! {
        #[test]
        fn a_record_is_the_same_after_a_table_and_after_json(record in record()) {
            let mut faults = Faults::default();
            let text = json!([record]).to_string();
            let read = through(json::read(&source("p.json", &text), &mut faults));
            prop_assert_eq!(faults.told(), &[]);
            prop_assert_eq!(&Value::Object(read.clone()), &record);
            let table = as_csv(&[Value::Object(read)], Audience::Editors);
            let from_table = through(csv::read(&source("p.csv", &table), &mut faults));
            prop_assert_eq!(faults.told(), &[]);
            for (field, value) in record.as_object().expect("an object") {
                // What stands in a cell of its own is tidied alike; an empty list of nested values stays one.
                prop_assert_eq!(&from_table[field], value, "{}", field);
            }
        }
    }

    use super::json::Entry;
}
