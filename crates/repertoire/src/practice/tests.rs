//! Keys that stay, acts and what they refuse, addresses that never die, and pages of a constant number of statements.

use base_content::Text;
use base_core::{Actor, Lang};
use base_jobs::events_after;
use jiff::civil::date;
use serde_json::{Value, json};

use super::record::{Bound, Observation, Stated};
use super::store::Found;
use super::*;
use crate::tests::{act, import_records, journal, last_event, now, shown, small};

const ACTOR: Actor = Actor::Command("test");

fn goals(shown: &Shown) -> Vec<(String, String)> {
    shown.record.goals.iter().flatten().map(|text| (text.key.clone(), text.body.clone())).collect()
}

fn keyed(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(key, body)| ((*key).to_owned(), (*body).to_owned())).collect()
}

/// What the record says now, and the keys that its goals must have.
type Step<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);

#[tokio::test]
async fn keys_stay_with_their_words_and_are_never_given_twice() {
    base_testing::each_engine(|db| async move {
        let mut record = small("a");
        let steps: [Step; 5] = [
            (&["A", "B", "C"], &[("goals.1", "A"), ("goals.2", "B"), ("goals.3", "C")]),
            // A new one before the others: they keep their keys.
            (&["X", "A", "B", "C"], &[("goals.4", "X"), ("goals.1", "A"), ("goals.2", "B"), ("goals.3", "C")]),
            // Moved, and one reworded in its place.
            (&["X", "B", "A reworded", "C"], &[("goals.4", "X"), ("goals.2", "B"), ("goals.5", "A reworded"), ("goals.3", "C")]),
            (
                &["X", "B", "A reworded again", "C"],
                &[("goals.4", "X"), ("goals.2", "B"), ("goals.5", "A reworded again"), ("goals.3", "C")],
            ),
            // The last two are gone; what comes later gets neither of their keys.
            (&["X", "B"], &[("goals.4", "X"), ("goals.2", "B")]),
        ];
        for (words, expected) in steps {
            record["goals"] = json!(words);
            import_records(&db, &json!([record])).await.expect("sound");
            assert_eq!(goals(&shown(&db, "a").await), keyed(expected));
        }
        record["goals"] = json!(["X", "B", "New"]);
        import_records(&db, &json!([record])).await.expect("sound");
        assert_eq!(goals(&shown(&db, "a").await), keyed(&[("goals.4", "X"), ("goals.2", "B"), ("goals.6", "New")]));
        assert_eq!(shown(&db, "a").await.practice.version, 6);
    })
    .await;
}

#[test]
fn every_text_of_a_record_has_a_key_of_its_own() {
    let records: Vec<Value> = serde_json::from_str(crate::tests::FILES[0].1).expect("the demo is JSON");
    for record in records {
        let mut faults = base_exchange::Faults::default();
        let at = base_exchange::At::record(&mut faults, "f", "r");
        let mut record = crate::exchange::json::read_one(record, at).expect("the demo is sound").record;
        settle_keys(&mut record, None);
        let mut keys: Vec<&str> = record.texts().iter().map(|text| text.key.as_str()).collect();
        assert!(keys.iter().all(|key| !key.is_empty() && !key.ends_with('.')), "{keys:?}");
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}

#[test]
fn only_words_that_are_one_number_count_as_a_number() {
    let size = |value: Option<Stated>| {
        let text = Text { key: "what".into(), lang: Lang::english(), body: "what".into() };
        Observation { key: String::new(), value, unit: None, what: text, when: None, source: None }.size()
    };
    let words = |words: &str| size(Some(Stated::Words(Text { key: "v".into(), lang: Lang::english(), body: words.into() })));
    assert_eq!(size(Some(Stated::Number(114.into()))), Some((Bound::Exactly, 114.0)));
    assert_eq!(size(None), None);
    assert_eq!(words("over 500"), Some((Bound::MoreThan, 500.0)));
    assert_eq!(words("about 500000"), Some((Bound::About, 500_000.0)));
    for no_number in
        ["78 in 32 districts", "about 200 + 200", "4 / 12 / 42", "over ", "European Language Label (Sprogprisen) 2012"]
    {
        assert_eq!(words(no_number), None, "{no_number}");
    }
}

#[test]
fn a_start_is_told_as_surely_as_it_is_known() {
    use super::record::{Certainty, Start};
    let texts = std::sync::Arc::new(base_i18n::Texts::load().expect("the texts are sound"));
    let told = |lang: &str, earlier, certainty| {
        let words = texts.words(texts.find(lang).expect("the language is offered"));
        Start { year: 2009, earlier, certainty }.since(&words)
    };
    assert_eq!(told("en", None, None), "since 2009");
    assert_eq!(told("en", None, Some(Certainty::About)), "since about 2009");
    assert_eq!(told("en", Some(2008), None), "since 2008 or 2009");
    assert_eq!(told("en", None, Some(Certainty::SeeNote)), "start 2009 (see note)");
    assert_eq!(told("it", None, Some(Certainty::About)), "dal 2009 circa");
    assert_eq!(told("de", Some(2008), None), "seit 2008 oder 2009");
}

#[test]
fn the_same_name_is_not_told_twice() {
    use crate::practice::view::is_same_name;
    let names = [
        ("Rete delle Case del Quartiere", "(Rete delle) Case del Quartiere", true),
        (
            "Conseil nantais pour la citoyenneté des étrangers",
            "Conseil nantais pour la citoyenneté des étrangers (CNCE), projet Coprod Migrants",
            true,
        ),
        ("Network of Neighbourhood Houses", "(Rete delle) Case del Quartiere", false),
        ("Eltern vor Ort", "Eltern", true),
        ("?", "!", false),
    ];
    for (one, other, same) in names {
        assert_eq!(is_same_name(one, other), same, "{one} and {other}");
    }
}

#[tokio::test]
async fn a_withdrawn_practice_is_gone_until_it_is_restored() {
    base_testing::each_engine(|db| async move {
        import_records(&db, &json!([small("a")])).await.expect("sound");
        let journal = &journal();
        act(&db, |tx| async move { acts::withdraw(&*tx, journal, &ACTOR, "a").await }).await.expect("public");
        assert!(matches!(store::find(db.reader(), "a", None).await, Ok(Found::Gone)));
        assert_eq!(store::count_public(db.reader()).await.expect("a count"), 0);
        for refused in [
            act(&db, |tx| async move { acts::withdraw(&*tx, journal, &ACTOR, "a").await }).await,
            act(&db, |tx| async move { acts::end(&*tx, journal, &ACTOR, "a", "No money").await }).await,
            act(&db, |tx| async move { acts::confirm_running(&*tx, journal, &ACTOR, "a", date(2026, 1, 1)).await }).await,
        ] {
            assert!(matches!(refused, Err(Refusal::NotPublic)));
        }
        let report = import_records(&db, &json!([small("a")])).await.expect("sound");
        assert_eq!(report.notes, ["a has been withdrawn and was left as it is."]);
        assert!(matches!(store::find(db.reader(), "a", None).await, Ok(Found::Gone)));
        act(&db, |tx| async move { acts::restore(&*tx, journal, &ACTOR, "a").await }).await.expect("withdrawn");
        assert_eq!(shown(&db, "a").await.practice.status, Status::Published);
        let kinds: Vec<String> =
            events_after(db.reader(), 0, 10).await.expect("the log").into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["place.changed", "practice.published", "practice.withdrawn", "practice.published"]);
        assert!(matches!(store::find(db.reader(), "b", None).await, Ok(Found::Missing)));
    })
    .await;
}

#[tokio::test]
async fn an_old_address_leads_to_the_new_one_for_ever() {
    base_testing::each_engine(|db| async move {
        import_records(&db, &json!([small("a"), small("other")])).await.expect("sound");
        let journal = &journal();
        let rename = async |from: &'static str, to: &'static str| {
            act(&db, move |tx| async move { acts::rename(&*tx, journal, &ACTOR, from, to).await }).await
        };
        rename("a", "b").await.expect("free");
        rename("b", "c").await.expect("free");
        for old in ["a", "b"] {
            assert!(matches!(store::find(db.reader(), old, None).await, Ok(Found::Moved(to)) if to == "c"), "{old}");
        }
        assert!(matches!(rename("other", "a").await, Err(Refusal::SlugTaken)));
        assert!(matches!(rename("other", "c").await, Err(Refusal::SlugTaken)));
        assert!(matches!(rename("other", "C d").await, Err(Refusal::NotASlug(_))));
        assert!(matches!(rename("none", "d").await, Err(Refusal::Missing)));
        // A file that still has the old slug means the same practice.
        let report = import_records(&db, &json!([small("a")])).await.expect("sound");
        assert_eq!((report.practices.unchanged, report.changed_nothing()), (1, true));
        let both = import_records(&db, &json!([small("a"), small("c")])).await.expect_err("one practice twice");
        assert_eq!(both, ["p.json, c: is now called “c”, which is in these files too. Leave one of them out."]);
        // Its own old address it may take again.
        rename("c", "a").await.expect("its own");
        assert_eq!(shown(&db, "a").await.practice.slug, "a");
        assert!(matches!(store::find(db.reader(), "c", None).await, Ok(Found::Moved(to)) if to == "a"));
        act(&db, |tx| async move { acts::withdraw(&*tx, journal, &ACTOR, "a").await }).await.expect("public");
        assert!(matches!(store::find(db.reader(), "c", None).await, Ok(Found::Gone)));
    })
    .await;
}

#[tokio::test]
async fn the_owner_says_that_it_runs_until_it_ends() {
    base_testing::each_engine(|db| async move {
        import_records(&db, &json!([small("a")])).await.expect("sound");
        let journal = &journal();
        let confirm =
            async |day| act(&db, move |tx| async move { acts::confirm_running(&*tx, journal, &ACTOR, "a", day).await }).await;
        let practice = confirm(date(2025, 1, 10)).await.expect("public");
        assert!(practice.is_confirmed(date(2026, 7, 10)));
        assert!(!practice.is_confirmed(date(2026, 7, 11)));
        let events = last_event(&db).await;
        confirm(date(2024, 1, 10)).await.expect("public");
        assert_eq!(last_event(&db).await, events, "an earlier day says nothing new");
        act(&db, |tx| async move { acts::end(&*tx, journal, &ACTOR, "a", "The money ran out").await }).await.expect("public");
        let ended = shown(&db, "a").await.practice;
        assert_eq!(ended.status, Status::Ended { why: "The money ran out".into() });
        assert_eq!(ended.confirmed_on.map(|day| day.to_string()), Some("2025-01-10".into()));
        assert!(matches!(confirm(date(2026, 1, 10)).await, Err(Refusal::Ended)));
        // A file that does not speak of it leaves it ended.
        assert!(import_records(&db, &json!([small("a")])).await.expect("sound").changed_nothing());
        let mut again = small("a");
        again["ended_why"] = Value::Null;
        import_records(&db, &json!([again])).await.expect("sound");
        assert_eq!(shown(&db, "a").await.practice.status, Status::Published);
    })
    .await;
}

#[tokio::test]
async fn two_who_change_the_same_revision_do_not_both_win() {
    base_testing::each_engine(|db| async move {
        import_records(&db, &json!([small("a")])).await.expect("sound");
        let old = &shown(&db, "a").await.practice;
        let journal = &journal();
        act(&db, |tx| async move { acts::end(&*tx, journal, &ACTOR, "a", "First").await }).await.expect("public");
        let second = Practice { revision: old.revision + 1, ..old.clone() };
        let second = &second;
        let refused = act(&db, |tx| async move { store::update(&*tx, second).await }).await;
        assert!(matches!(refused, Err(Refusal::Overtaken)));
        assert_eq!(shown(&db, "a").await.practice.status, Status::Ended { why: "First".into() });
    })
    .await;
}

#[tokio::test]
async fn a_page_costs_the_same_number_of_statements_for_one_practice_and_for_fifty() {
    base_testing::each_engine(|db| async move {
        let many: Vec<Value> = (0..50)
            .map(|number| {
                let mut record = small(&format!("p{number:02}"));
                record["place"]["name"] = json!(format!("Place {}", number % 7));
                record
            })
            .collect();
        import_records(&db, &json!(many)).await.expect("sound");
        let slugs: Vec<String> = (0..50).map(|number| format!("p{number:02}")).rev().collect();
        let place = shown(&db, "p00").await.practice.place;
        let cost = async |ask: &dyn AsyncAsk| {
            let before = db.statements();
            let rows = ask.ask().await;
            (rows, db.statements() - before)
        };
        for (one, fifty, count) in [
            (
                cost(&|| store::cards(db.reader(), &slugs[..1], None)).await,
                cost(&|| store::cards(db.reader(), &slugs, None)).await,
                50,
            ),
            (
                cost(&|| store::all_public(db.reader(), None, None, 1)).await,
                cost(&|| store::all_public(db.reader(), None, None, 50)).await,
                50,
            ),
            (cost(&|| store::page(db.reader(), 0, None, 1)).await, cost(&|| store::page(db.reader(), 0, None, 50)).await, 50),
            (cost(&|| store::newest(db.reader(), None, 1)).await, cost(&|| store::newest(db.reader(), None, 50)).await, 50),
            (
                cost(&|| store::of_place(db.reader(), place, None, 1)).await,
                cost(&|| store::of_place(db.reader(), place, None, 50)).await,
                8,
            ),
        ] {
            assert_eq!((one.0, fifty.0), (1, count));
            assert_eq!((one.1, fifty.1), (5, 5));
        }
        let cards = store::cards(db.reader(), &slugs, None).await.expect("a list");
        assert_eq!(cards.iter().map(|card| card.practice.slug.clone()).collect::<Vec<_>>(), slugs);
        let after = store::addresses(db.reader(), Some("p47"), 10).await.expect("a list");
        assert_eq!(after, [("p48".to_owned(), now()), ("p49".to_owned(), now())]);
        let by_place = store::count_by_place(db.reader()).await.expect("a count");
        assert_eq!((by_place.len(), by_place[&place], by_place.values().sum::<u64>()), (7, 8, 50));
    })
    .await;
}

/// A question that gives a list.
trait AsyncAsk {
    fn ask(&self) -> std::pin::Pin<Box<dyn Future<Output = usize> + '_>>;
}

impl<F, Fut> AsyncAsk for F
where
    F: Fn() -> Fut,
    Fut: Future<Output = Result<Vec<Shown>, base_db::DbError>>,
{
    fn ask(&self) -> std::pin::Pin<Box<dyn Future<Output = usize> + '_>> {
        Box::pin(async { self().await.expect("a list").len() })
    }
}
