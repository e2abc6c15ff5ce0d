use base_exchange::{At, Faults};
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::draft::shape::{Field, List, STATED, Shape};
use crate::draft::tree::below;
use crate::practice::record::Stated;
use crate::seed::Maker;

/// The records of the ten practices, as an import keeps them.
pub(crate) fn demo() -> Vec<Record> {
    let list: Vec<Value> =
        serde_json::from_str(include_str!("../../../../../demo/practices.json")).expect("the real data is JSON");
    let read = |value: Value| {
        let mut faults = Faults::default();
        let said = json::read_one(value, At::record(&mut faults, "practices.json", "")).expect("the real data is sound");
        let mut record = Record { place: "a-place".into(), ..said.record };
        settle_keys(&mut record, None);
        record
    };
    list.into_iter().map(read).collect()
}

fn typed(pairs: &[(&str, &str)]) -> Typed {
    pairs.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())).collect()
}

/// The form of a small record with `pairs` put over it.
fn changed(pairs: &[(&str, &str)]) -> (Sheet, Record) {
    let base = small();
    let mut all = Sheet::of(&base).write();
    all.extend(typed(pairs));
    (Sheet::typed(&all), base)
}

pub(crate) fn small() -> Record {
    let mut faults = Faults::default();
    let value = serde_json::json!({
        "name_en": "A practice", "original_language": "it", "scope": "city", "goals": ["First goal", "Second goal"],
        "results": [{ "value": 12.5, "text": "members", "when": "2013", "source": "https://example.org/a" }],
        "strengths": ["It works", { "text": "It lasts", "evidence": [{ "stance": "supports", "source": "https://example.org/b" }] }],
        "sources": ["https://example.org/a"],
    });
    let mut record = json::read_record(value, At::record(&mut faults, "", "")).expect("sound");
    settle_keys(&mut record, None);
    record
}

fn names(faults: &[SheetFault]) -> Vec<&str> {
    faults.iter().map(|fault| fault.name.as_str()).collect()
}

#[test]
fn every_real_practice_goes_through_the_form_without_a_loss() {
    let records = demo();
    assert_eq!(records.len(), 10);
    for record in records {
        let sheet = Sheet::typed(&Sheet::of(&record).write());
        assert_eq!(sheet.read(&record).map_err(|faults| names(&faults).join(" ")), Ok(record.clone()), "{}", record.name.body);
        let (sound, faults) = sheet.read_sound(&record);
        assert_eq!((sound, faults.len()), (record, 0));
    }
}

#[test]
fn records_in_other_languages_keep_them() {
    let town = people::Place {
        id: base_core::Id::from_uuid(uuid::Uuid::nil()),
        slug: "made-up-town-01".into(),
        about: people::place::About {
            names: [(Lang::english(), "Made-up town 01".to_owned())].into(),
            country: people::Country::find("IT").expect("a country"),
            latitude: 42.8,
            longitude: 12.2,
            region: None,
            nuts: None,
            city_code: None,
        },
        updated_at: crate::tests::now(),
    };
    let maker = Maker::new(1);
    for number in 1..200 {
        let record = maker.record(number, std::slice::from_ref(&town));
        assert_eq!(Sheet::of(&record).read(&record).map_err(|faults| names(&faults).join(" ")), Ok(record));
    }
}

#[test]
fn known_to_be_none_is_not_the_same_as_not_known() {
    let (sheet, base) = changed(&[("partners.none", "on")]);
    assert_eq!(base.partners, None);
    let record = sheet.read(&base).expect("sound");
    assert_eq!(record.partners, Some(Vec::new()));
    assert_eq!(Sheet::of(&record).write()["partners.none"], "on");
    // Words say more than the tick.
    let (sheet, base) = changed(&[("partners.none", "on"), ("partners.1", "A school")]);
    assert_eq!(sheet.read(&base).expect("sound").partners.map(|partners| partners.len()), Some(1));
}

#[test]
fn items_without_a_word_are_left_out_and_faults_name_the_fields_of_the_form() {
    let (sheet, base) = changed(&[
        ("goals.1", " "),
        ("goals.3", "Third goal"),
        ("results.2.value.number", ""),
        ("results.3.text", "visits"),
        ("results.3.value.number", "1,5"),
        ("results.3.source", "example.org"),
        ("start_year", "20O7"),
        ("licence", "my own"),
        ("strengths.2.evidence.2.stance", "supports"),
    ]);
    let faults = sheet.read(&base).expect_err("there are faults");
    let expected = ["start_year", "results.3.value.number", "results.3.source", "strengths.2.evidence.2.source", "licence"];
    assert_eq!(names(&faults), expected);
    let (sound, told) = sheet.read_sound(&base);
    assert_eq!(names(&told), expected);
    let goals: Vec<_> = sound.goals.into_iter().flatten().map(|goal| (goal.key, goal.body)).collect();
    assert_eq!(goals, [("goals.2".into(), "Second goal".into()), ("goals.3".into(), "Third goal".into())]);
    assert_eq!((sound.start_year, sound.observations.len(), sound.licence), (None, 1, None));
}

#[test]
fn what_every_practice_has_cannot_be_left_out() {
    let (sheet, base) = changed(&[("name_en", ""), ("scope", ""), ("original_language", "no language")]);
    assert_eq!(names(&sheet.read(&base).expect_err("they are needed")), ["name_en", "original_language", "scope"]);
    let (sound, _) = sheet.read_sound(&base);
    assert_eq!(sound, base);
}

#[test]
fn a_value_is_a_number_or_words_and_not_both() {
    let value = |pairs: &[(&str, &str)]| {
        let (sheet, base) = changed(pairs);
        sheet.read(&base).map(|record| record.observations[0].value.clone()).map_err(|faults| names(&faults).join(" "))
    };
    assert_eq!(value(&[]), Ok(Some(Stated::Number(serde_json::Number::from_f64(12.5).expect("finite")))));
    assert_eq!(value(&[("results.1.value.number", "")]), Ok(None));
    assert_eq!(value(&[("results.1.value.words", "many")]), Err("results.1.value.words".into()));
    let said = value(&[("results.1.value.number", ""), ("results.1.value.words", "2013")]);
    assert!(matches!(said, Ok(Some(Stated::Words(words))) if words.body == "2013"), "digits in words stay words");
}

#[test]
fn a_reworded_text_keeps_its_key_and_its_language() {
    let mut base = small();
    let italian: Lang = "it".parse().expect("a language");
    for goal in base.goals.iter_mut().flatten() {
        goal.lang = italian.clone();
    }
    let mut all = Sheet::of(&base).write();
    all.extend(typed(&[("goals.2", "Altra meta"), ("goals.3", "Third")]));
    let record = Sheet::typed(&all).read(&base).expect("sound");
    let goals: Vec<_> = record.goals.into_iter().flatten().map(|goal| (goal.key, goal.lang.to_string(), goal.body)).collect();
    let goal = |key: &str, lang: &str, body: &str| (key.to_owned(), lang.to_owned(), body.to_owned());
    assert_eq!(goals, [goal("goals.1", "it", "First goal"), goal("goals.2", "it", "Altra meta"), goal("goals.3", "en", "Third")]);
}

#[test]
fn buttons_turn_lists_and_nothing_else() {
    let (mut sheet, base) = changed(&[]);
    assert_eq!(sheet.turn("down goals.1"), Some("goals.2".into()));
    assert_eq!(sheet.turn("add goals"), Some("goals.3".into()));
    assert_eq!(sheet.turn("add strengths.1.evidence"), Some("strengths.1.evidence.1".into()));
    assert_eq!(sheet.turn("remove results.1"), None, "nothing is left to stand on");
    for wrong in ["add name_en", "remove goals.9", "up goals.0", "add slug", "drop goals.1", "add", "up goals", ""] {
        assert_eq!(sheet.turn(wrong), None, "{wrong}");
    }
    let record = sheet.read(&base).expect("what is blank is left out");
    let goals: Vec<_> = record.goals.into_iter().flatten().map(|goal| goal.key).collect();
    assert_eq!(goals, ["goals.2", "goals.1"], "an item keeps its key where it goes");
    assert_eq!(record.observations, []);
}

#[test]
fn names_that_the_form_does_not_have_are_not_read() {
    let foreign = [
        ("slug", "other"),
        ("status", "withdrawn"),
        ("id", "1"),
        ("place", "rome"),
        ("place_id", "1"),
        ("version", "9"),
        ("confirmed_on", "2026-01-01"),
        ("last_confirmed", "2026-01-01"),
        ("ended_why", "no"),
        ("fictional", "on"),
        ("revision", "7"),
        ("country_code", "FR"),
        ("numbered.goals", "900"),
        ("goals.1.key", "goals.9"),
        ("documents", "x"),
    ];
    let (sheet, base) = changed(&foreign);
    assert_eq!(sheet.read(&base).map_err(|faults| names(&faults).join(" ")), Ok(base));
    assert_eq!(sheet.write().keys().filter(|name| foreign.iter().any(|(other, _)| other == name)).count(), 0);
}

#[test]
fn lists_and_texts_have_the_limits_of_the_importer() {
    let many: Typed = (1..=201).map(|number| (format!("goals.{number}"), "x".to_owned())).collect();
    let long = typed(&[("name_en", &"x".repeat(301)), ("summary", &"x".repeat(4001))]);
    let base = small();
    let mut all = Sheet::of(&base).write();
    all.extend(many);
    all.extend(long);
    assert_eq!(names(&Sheet::typed(&all).read(&base).expect_err("too much")), ["name_en", "summary", "goals"]);
}

/// Names of leaves, up to three items in each list.
fn leaves(name: &str, shape: Shape, found: &mut Vec<String>) {
    match shape {
        Shape::Group(fields) => {
            fields.iter().for_each(|Field { name: part, shape, .. }| leaves(&below(name, part), *shape, found))
        }
        Shape::Stated => found.extend(STATED.map(|part| below(name, part))),
        Shape::List(List { item, none, .. }) => {
            found.extend(none.then(|| below(name, "none")));
            (1..=3).for_each(|number| leaves(&below(name, number), *item, found));
        }
        _ => found.push(name.to_owned()),
    }
}

fn any_typed() -> impl Strategy<Value = Typed> {
    let mut all = Vec::new();
    fields().for_each(|field| leaves(field.name, field.shape, &mut all));
    let sound = ["yes", "no", "unknown", "7", "12.5", "2013", "EUR", "it", "https://example.org/x", "supports", "core", "city"];
    let words = prop_oneof![
        4 => prop::sample::select(sound.to_vec()).prop_map(str::to_owned),
        2 => "[a-zàé ,.\n]{0,12}",
        1 => Just("about".to_owned()),
        1 => Just("2013-02-30".to_owned()),
        1 => any::<f64>().prop_map(|number| number.to_string()),
    ];
    prop::collection::btree_map(prop::sample::select(all), words, 0..60)
}

proptest! {
    #[test]
    fn whatever_is_typed_its_sound_part_is_a_record_that_the_form_gives_back(typed in any_typed()) {
        let base = small();
        let mut all = Sheet::of(&base).write();
        all.extend(typed);
        let sheet = Sheet::typed(&all);
        prop_assert_eq!(&Sheet::typed(&sheet.write()), &sheet, "what is kept comes back");
        let (record, faults) = sheet.read_sound(&base);
        match sheet.read(&base) {
            Ok(read) => prop_assert_eq!((&read, faults.len()), (&record, 0)),
            Err(told) => prop_assert_eq!(names(&told), names(&faults)),
        }
        let again = Sheet::of(&record).read(&record);
        prop_assert_eq!(again.map_err(|faults| names(&faults).join(" ")), Ok(record));
    }
}

#[test]
fn of_a_list_without_end_no_more_is_kept_than_tells_that_it_is_too_long() {
    let words: Typed = (1..=12_000).map(|number| (format!("goals.{number}"), "x".to_owned())).collect();
    let count = |sheet: &Sheet| sheet.write().keys().filter(|name| name.starts_with("goals.")).count();
    let mut sheet = Sheet::typed(&words);
    assert_eq!(count(&sheet), base_core::limits::LIST_ITEMS_MAX + 1);
    assert_eq!(sheet.turn("add goals"), None);
    assert_eq!(count(&sheet), base_core::limits::LIST_ITEMS_MAX + 1);
}
