//! Forms, merging and differences by themselves.

use serde_json::{Value, json};

use super::super::kinds::find;
use super::super::merge::merge;
use super::super::sheet::{self, Typed, Wrong};
use super::super::{Kind, difference, shape};

fn typed(pairs: &[(&str, &str)]) -> Typed {
    pairs.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())).collect()
}

fn story(titles: &[(&str, &str)]) -> Value {
    let text = |key: &str, body: &str| json!({ "key": key, "lang": "en", "body": body });
    let step = |(key, title): &(&str, &str)| json!({ "key": key, "title": text(&format!("{key}.title"), title), "text": text(&format!("{key}.text"), "It was."), "source": null });
    let steps: Vec<Value> = titles.iter().map(step).collect();
    json!({ "title": text("title", "Find"), "lead": text("lead", "Words."), "notice": null, "steps": steps })
}

#[test]
fn items_keep_their_keys_wherever_they_go_and_new_ones_get_one_of_their_own() {
    let kind = find("story").expect("a kind");
    let base = story(&[("call", "Call"), ("kit", "Kit")]);
    let mut form = sheet::of(kind, &base);
    assert_eq!(sheet::turn(kind, &mut form, "up steps.2"), Some("steps.1.title".into()));
    assert_eq!(sheet::turn(kind, &mut form, "add steps"), Some("steps.3.title".into()));
    form.extend(typed(&[("steps.3.title", "Call"), ("steps.3.text", "Again.")]));
    let read = |form: &Typed| sheet::read(kind, "home", form, Some(&base)).expect("its shape").map(|row| row.record);
    let keys =
        |record: &Value| record["steps"].as_array().map(|steps| steps.iter().map(|step| step["key"].clone()).collect::<Vec<_>>());
    let record = read(&form).expect("sound");
    assert_eq!(keys(&record), Some(vec![json!("kit"), json!("call"), json!("call-2")]));
    assert_eq!(record["steps"][2]["title"]["key"], json!("call-2.title"));
    // A key that the form was not given is not taken.
    form.insert("steps.3.key".into(), "kit".into());
    form.insert("steps.2.key".into(), "../etc".into());
    assert_eq!(keys(&read(&form).expect("sound")), Some(vec![json!("kit"), json!("call-2"), json!("call-3")]));
    assert_eq!(sheet::turn(kind, &mut form, "remove steps.1"), Some("steps.1.title".into()));
    assert_eq!(sheet::count(&form, "steps", list(kind)), 2);
    for nonsense in ["up steps.1", "down steps.2", "remove steps.9", "remove steps.0", "add title", "add", "burn steps.1"] {
        assert_eq!(sheet::turn(kind, &mut form, nonsense), None, "{nonsense}");
    }
    form.insert("steps.1.title".into(), "x".repeat(301));
    form.insert("steps.2.text".into(), String::new());
    let faults = read(&form).expect_err("faults").into_iter().map(|fault| (fault.name, fault.wrong)).collect::<Vec<_>>();
    assert_eq!(faults, [("steps.1.title".to_owned(), Wrong::TooLong(300)), ("steps.2.text".to_owned(), Wrong::Missing)]);
}

fn list(kind: &'static Kind) -> &'static shape::List {
    let field = kind.fields.iter().find(|field| field.name == "steps").expect("the field");
    match field.shape {
        shape::Shape::List(list) => list,
        _ => panic!("no list"),
    }
}

#[test]
fn a_list_is_read_as_far_as_lists_may_go() {
    let kind = find("story").expect("a kind");
    let sent: Typed = (1..=12_000).map(|number| (format!("steps.{number}.title"), "x".to_owned())).collect();
    let kept = sheet::known(kind, |name| sent.get(name).map(String::as_str));
    assert_eq!((sheet::count(&kept, "steps", list(kind)), sheet::count(&sent, "steps", list(kind))), (200, 200));
    assert_eq!(kept.keys().filter(|name| name.ends_with(".title")).count(), 200);
}

#[test]
fn two_changes_of_different_fields_come_together() {
    let kind = find("story").expect("a kind");
    let base = sheet::of(kind, &story(&[("call", "Call"), ("kit", "Kit")]));
    let with = |change: &[(&str, &str)]| {
        let mut form = base.clone();
        form.extend(typed(change));
        form
    };
    let (mine, theirs) = (with(&[("title", "Mine"), ("lead", "Same")]), with(&[("notice", "Theirs"), ("lead", "Same")]));
    let merged = merge(kind, Some(&base), &mine, &theirs);
    assert_eq!((merged.typed, merged.clashes), (with(&[("title", "Mine"), ("lead", "Same"), ("notice", "Theirs")]), vec![]));
    let (mine, theirs) = (with(&[("steps.1.title", "Mine")]), with(&[("steps.2.title", "Theirs")]));
    let merged = merge(kind, Some(&base), &mine, &theirs);
    assert_eq!((merged.typed, merged.clashes), (mine, vec!["steps"]));
}

#[test]
fn a_step_that_moved_is_no_change_of_its_words() {
    let kind = find("story").expect("a kind");
    let form = |titles: &[(&str, &str)]| sheet::of(kind, &story(titles));
    let texts = std::sync::Arc::new(base_i18n::Texts::load().expect("sound"));
    let words = texts.words(texts.english());
    let (before, after) = (form(&[("call", "Call"), ("kit", "Kit")]), form(&[("kit", "Learning kit"), ("call", "Call")]));
    let told: Vec<String> =
        difference::differences(kind, &before, &after, &words).into_iter().map(|difference| difference.title).collect();
    assert_eq!(told, ["Steps of the thread: 1, Name of the step"]);
}
