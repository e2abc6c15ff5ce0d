//! The demo's thesaurus through a file, the database and back, on both engines.

use base_core::{Actor, Clock, Lang, Random};
use base_exchange::Kept;
use base_exchange::{Faults, Source};
use base_jobs::{Journal, last_seq};
use base_testing::each_engine;

use super::{Thesaurus, acts, store, turtle};
use crate::tests::{FILES, import_files, open};

fn source(text: &str) -> Source {
    Source { name: "thesaurus.ttl".into(), bytes: text.as_bytes().to_vec() }
}

fn demo() -> Thesaurus {
    let mut faults = Faults::default();
    let text = include_str!("../../../../demo/thesaurus.ttl");
    let thesaurus = turtle::read(&source(text), &mut faults);
    assert_eq!(faults, Faults::default());
    thesaurus.expect("the demo's thesaurus can be read")
}

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a language tag")
}

#[tokio::test]
async fn it_comes_back_from_the_database_as_it_went_in_and_a_second_time_changes_nothing() {
    each_engine(|db| async move {
        let journal = Journal::new(Clock::machine(), Random::seeded(1), vec![]);
        let (thesaurus, journal) = (&demo(), &journal);
        let keep = async || db.write(|tx| async move { acts::keep(&*tx, journal, &Actor::System, thesaurus).await }).await;
        assert_eq!(keep().await.expect("kept"), Kept::Added);
        assert_eq!(store::load(db.reader()).await.expect("readable"), *thesaurus);
        assert_eq!(keep().await.expect("kept"), Kept::Unchanged);
        assert_eq!(last_seq(db.reader()).await.expect("readable"), 1);
    })
    .await;
}

#[test]
fn writing_and_reading_it_again_changes_nothing() {
    let thesaurus = demo();
    let text = turtle::write(&thesaurus).expect("it can be written");
    let mut faults = Faults::default();
    assert_eq!(turtle::read(&source(&text), &mut faults).as_ref(), Some(&thesaurus));
    assert_eq!(faults, Faults::default());
}

#[test]
fn a_theme_is_found_by_any_of_its_names_in_any_language() {
    let thesaurus = demo();
    assert_eq!(thesaurus.theme("Anti-Discrimination"), Some("anti-discrimination"));
    let italian = lang("it");
    let (name, language) = thesaurus.name("anti-discrimination", &italian);
    assert_eq!((thesaurus.theme(name), language), (Some("anti-discrimination"), &italian));
    assert_eq!(thesaurus.theme("Basket weaving"), None);
}

#[test]
fn each_fault_names_the_concept_and_what_to_do() {
    let told = |body: &str| {
        let mut faults = Faults::default();
        let head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix t: <urn:x:> .\n\
                    t:themes a skos:Concept ; skos:prefLabel \"themes\"@en .\n";
        let read = turtle::read(&source(&format!("{head}{body}")), &mut faults);
        assert_eq!(read.is_some(), faults.is_empty());
        faults.told().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told(""), [""; 0]);
    assert_eq!(
        told("t:a a skos:Concept ; skos:broader t:nowhere ."),
        [
            "thesaurus.ttl, a, broader: “nowhere” is not a concept of this file. Add it or remove the link.",
            "thesaurus.ttl, a, broader: does not lead up to one of the topics themes, target-groups, methods, \
             place-and-governance. Give it a broader concept that does."
        ]
    );
    assert_eq!(
        told("t:a a skos:Concept ; skos:broader t:b . t:b a skos:Concept ; skos:broader t:a .").len(),
        2,
        "a circle leads nowhere"
    );
    assert_eq!(
        told("t:a a skos:Concept ; skos:broader t:themes ; skos:prefLabel \"a\" ."),
        ["thesaurus.ttl, a, prefLabel: “a” has no language. Write it as \"…\"@en."]
    );
    assert_eq!(told("t:a a").len(), 1, "broken Turtle");
}

#[tokio::test]
async fn its_page_leads_from_each_term_to_the_practices_found() {
    each_engine(|db| async move {
        let house = open(db.clone()).await;
        let none = house.page("/de/thesaurus").await;
        assert_eq!(none.between("<h2>", "</h2>"), ["Hier gibt es noch keinen Begriff"]);
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/it/thesaurus").await;
        let groups = ["themes", "target-groups", "methods", "place-and-governance"];
        let named = groups.map(|slug| page.between(&format!("<h2 id=\"{slug}\">"), "</h2>").concat());
        assert_eq!(named, ["Temi", "Gruppi destinatari", "Metodi", "Territorio e governance"]);
        assert_eq!(page.body.matches("<li id=").count(), demo().concepts().filter(|concept| !concept.is_topic()).count());
        assert_eq!(
            page.between("<li id=\"digital-education\">", "</li>"),
            ["Educazione digitale 1 pratica fa parte di «istruzione» anche: apprendimento digitale, apprendimento online e istruzione digitale"]
        );
        let term = page.attributes("#education > a", "href").concat();
        assert_eq!(term, "/it/practices?theme=education");
        let method = page.attributes("#peer-learning > a", "href").concat();
        assert_eq!(house.page(&method).await.status, 200);
        assert_eq!(house.statements("/fr/thesaurus").await, 0, "all of it is at hand");
    })
    .await;
}
