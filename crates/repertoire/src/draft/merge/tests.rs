use proptest::prelude::*;

use super::*;
use crate::draft::sheet::Sheet;
use crate::draft::sheet::tests::{demo, small};
use crate::draft::tree::Typed;

/// `base` with fields changed as in the form, its keys settled.
fn edit(base: &Record, pairs: &[(&str, &str)]) -> Record {
    let mut typed: Typed = Sheet::of(base).write();
    typed.extend(pairs.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())));
    Sheet::typed(&typed).read(base).expect("sound")
}

fn turned(base: &Record, buttons: &[&str]) -> Record {
    let mut sheet = Sheet::of(base);
    for button in buttons {
        sheet.turn(button);
    }
    sheet.read(base).expect("sound")
}

fn goals(record: &Record) -> Vec<&str> {
    record.goals.iter().flatten().map(|goal| goal.body.as_str()).collect()
}

fn clean(base: &Record, mine: &Record, theirs: &Record) -> Record {
    let merged = merge(base, mine, theirs, &Choices::new());
    assert_eq!(merged.conflicts, []);
    merged.record
}

#[test]
fn what_only_one_side_changed_is_taken() {
    let base = small();
    let mine = edit(&base, &[("summary", "In short"), ("goals.1", "First goal, mine"), ("results.1.value.number", "13")]);
    let theirs = edit(&base, &[("goals.2", "Second goal, theirs"), ("results.1.unit", "people"), ("start_year", "2007")]);
    let merged = clean(&base, &mine, &theirs);
    assert_eq!(
        merged,
        edit(
            &base,
            &[
                ("summary", "In short"),
                ("goals.1", "First goal, mine"),
                ("goals.2", "Second goal, theirs"),
                ("results.1.value.number", "13"),
                ("results.1.unit", "people"),
                ("start_year", "2007"),
            ]
        )
    );
    assert_eq!(clean(&base, &base, &theirs), theirs);
    assert_eq!(clean(&base, &mine, &base), mine);
    assert_eq!(clean(&base, &mine, &mine), mine);
}

#[test]
fn what_both_changed_is_asked_and_the_answer_holds() {
    let base = small();
    let mine = edit(&base, &[("goals.1", "Mine"), ("start_year", "2007")]);
    let theirs = edit(&base, &[("goals.1", "Theirs"), ("start_year", "2008")]);
    let merged = merge(&base, &mine, &theirs, &Choices::new());
    let conflict = |key: &str, base: Option<&str>, mine: &str, theirs: &str, is_text| Conflict {
        key: key.into(),
        base: base.map(str::to_owned),
        mine: Some(mine.into()),
        theirs: Some(theirs.into()),
        is_text,
        choice: None,
    };
    assert_eq!(
        merged.conflicts,
        [conflict("start_year", None, "2007", "2008", false), conflict("goals.1", Some("First goal"), "Mine", "Theirs", true)]
    );
    assert!(!merged.is_settled());
    assert_eq!(merged.record, mine, "until somebody chooses");
    let choices = Choices::from([("goals.1".into(), Choice::Typed("Both".into())), ("start_year".into(), Choice::Theirs)]);
    let merged = merge(&base, &mine, &theirs, &choices);
    assert!(merged.is_settled());
    assert_eq!(merged.record, edit(&base, &[("goals.1", "Both"), ("start_year", "2008")]));
}

#[test]
fn items_that_both_added_are_all_kept_and_the_same_one_once() {
    let base = small();
    let mine = edit(&base, &[("goals.3", "Mine"), ("goals.4", "Same")]);
    let theirs = edit(&base, &[("goals.3", "Theirs"), ("goals.4", "Same")]);
    assert_eq!(mine.goals.as_ref().map(|goals| goals[2].key.clone()), theirs.goals.as_ref().map(|goals| goals[2].key.clone()));
    let merged = clean(&base, &mine, &theirs);
    assert_eq!(goals(&merged), ["First goal", "Second goal", "Mine", "Theirs", "Same"]);
    let keys: Vec<_> = merged.goals.iter().flatten().map(|goal| goal.key.as_str()).collect();
    assert_eq!(keys, ["goals.1", "goals.2", "goals.5", "goals.3", "goals.4"], "what readers have keeps its key");
}

#[test]
fn a_new_order_and_new_words_go_together() {
    let base = edit(&small(), &[("goals.3", "Third goal")]);
    let mine = turned(&base, &["up goals.3"]);
    let theirs = edit(&base, &[("goals.1", "First goal, theirs"), ("goals.4", "Fourth goal")]);
    // What is new stands after the one that it stood behind.
    let expected = ["First goal, theirs", "Third goal", "Fourth goal", "Second goal"];
    assert_eq!(goals(&clean(&base, &mine, &theirs)), expected);
    assert_eq!(goals(&clean(&base, &theirs, &mine)), expected);
    let opposite = turned(&base, &["down goals.1"]);
    assert_eq!(goals(&clean(&base, &mine, &opposite)), ["First goal", "Third goal", "Second goal"], "of two orders, mine");
}

#[test]
fn what_one_took_out_goes_unless_the_other_changed_it() {
    let base = small();
    let mine = turned(&base, &["remove goals.2"]);
    let theirs = edit(&base, &[("summary", "In short")]);
    assert_eq!(goals(&clean(&base, &mine, &theirs)), ["First goal"]);
    let theirs = edit(&base, &[("goals.2", "Second goal, theirs")]);
    let merged = merge(&base, &mine, &theirs, &Choices::new());
    assert_eq!(
        merged.conflicts.iter().map(|conflict| (conflict.key.as_str(), conflict.mine.clone())).collect::<Vec<_>>(),
        [("goals.2", None)]
    );
    assert_eq!(goals(&merged.record), ["First goal"]);
    let kept = merge(&base, &mine, &theirs, &Choices::from([("goals.2".into(), Choice::Theirs)]));
    assert_eq!(goals(&kept.record), ["First goal", "Second goal, theirs"]);
}

#[test]
fn parts_of_one_item_are_merged_and_a_number_is_never_beside_words() {
    let base = small();
    let mine =
        edit(&base, &[("strengths.2.text", "It lasts long"), ("results.1.value.number", ""), ("results.1.value.words", "many")]);
    let theirs =
        edit(&base, &[("strengths.2.evidence.2.stance", "nuances"), ("strengths.2.evidence.2.source", "https://example.org/c")]);
    let merged = clean(&base, &mine, &theirs);
    let claim = &merged.strengths.as_ref().expect("known")[1];
    assert_eq!((claim.text.body.as_str(), claim.evidence.len()), ("It lasts long", 2));
    let theirs = edit(&base, &[("results.1.value.number", "14")]);
    let merged = merge(&base, &mine, &theirs, &Choices::new());
    let asked: Vec<_> = merged.conflicts.iter().map(|conflict| (conflict.mine.as_deref(), conflict.theirs.as_deref())).collect();
    assert_eq!(asked, [(Some("many"), Some("14"))]);
    assert_eq!(merged.record.observations, mine.observations);
}

#[test]
fn not_known_and_known_to_be_none_are_merged_too() {
    let base = small();
    let none = edit(&base, &[("partners.none", "on")]);
    let some = edit(&base, &[("partners.1", "A school")]);
    assert_eq!(clean(&base, &none, &some).partners, some.partners, "somebody knows one");
    assert_eq!(clean(&base, &some, &none).partners, some.partners);
    assert_eq!(clean(&base, &none, &edit(&base, &[("summary", "In short")])).partners, Some(Vec::new()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn changes_in_different_places_of_real_records_never_collide(pick in 0_usize..10, first in 0_usize..400, second in 0_usize..400) {
        let base = &demo()[pick];
        let texts: Vec<String> = Sheet::of(base).write().into_iter()
            .filter(|(name, words)| ["goals.", "activities.", "strengths.", "summary"].iter().any(|start| name.starts_with(start)) && !words.is_empty() && !name.ends_with("none") && !name.contains("evidence"))
            .map(|(name, _)| name)
            .collect();
        let (first, second) = (&texts[first % texts.len()], &texts[second % texts.len()]);
        prop_assume!(first != second);
        let mine = edit(base, &[(first, "Mine")]);
        let theirs = edit(base, &[(second, "Theirs")]);
        prop_assert_eq!(clean(base, &mine, &theirs), edit(base, &[(first, "Mine"), (second, "Theirs")]));
    }
}
