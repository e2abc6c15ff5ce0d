use base_content::{SourceHash, State, Text, Translation};
use base_core::{Lang, Time};
use base_testing::each_engine;

use super::Article;
use super::sections::{Part, Sections, cut};
use crate::document::exchange::Written;
use crate::tests::{empty, furnished, keep, with};

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a language tag")
}

/// The page `privacy` in English, with a German translation.
fn privacy(body: &str, german: State, made_from: &str) -> Written<Article> {
    let text = |key: &str, body: &str| Text { key: key.into(), lang: lang("en"), body: body.into() };
    let translation = |key: &str, body: &str, source: &str| Translation {
        key: key.into(),
        lang: lang("de"),
        state: german,
        source: SourceHash::of(source),
        body: body.into(),
        at: Time::from_millis(0),
    };
    Written {
        slug: "privacy".into(),
        record: Article { title: text("title", "About us"), body: text("body", body) },
        translations: vec![translation("title", "Über uns", "About us"), translation("body", "Wir <b>lernen</b>.", made_from)],
    }
}

#[test]
fn a_text_is_cut_at_its_headings() {
    let part = |heading: &str, body: &str| Part { heading: heading.into(), body: body.into() };
    let cut = |text: &str| cut(text);
    assert_eq!(
        cut("Intro\n\n## One *two*\na\n### Deeper\n## Three\n```\n## no heading\n### none\n```\n"),
        Sections {
            intro: "Intro\n\n".into(),
            parts: vec![part("One two", "a\n## Deeper\n"), part("Three", "```\n## no heading\n### none\n```\n")],
        }
    );
    assert_eq!(cut(""), Sections::default());
    assert_eq!(cut("###"), Sections { intro: "##\n".into(), parts: vec![] });
}

#[tokio::test]
async fn a_reader_is_told_which_language_she_reads_and_why() {
    each_engine(|db| async move {
        let house = with(db, privacy("We <b>learn</b>.", State::Machine, "We <b>learn</b>.")).await;
        let page = house.get("/en/privacy").await;
        assert_eq!((page.status, page.header("content-language")), (200, "en"));
        let english = ["About us", "You are reading this text in English, the language in which it was written."];
        assert_eq!(page.lines(), [&english[..], &["We <b>learn</b>."]].concat());
        let german = house.get("/de/privacy").await;
        assert_eq!(
            german.lines(),
            [
                "Über uns",
                "Sie lesen diesen Text auf Deutsch: eine maschinelle Übersetzung, die noch niemand geprüft hat. Geschrieben wurde er auf Englisch.",
                "Das Original auf Englisch lesen",
                "Wir <b>lernen</b>.",
            ]
        );
        assert_eq!(german.values("hreflang").last().map(String::as_str), Some("en"));
        let italian = house.get("/it/privacy").await;
        assert_eq!(
            italian.lines(),
            [
                "About us",
                "Non c’è ancora una traduzione in italiano. Stai leggendo questo testo in inglese, la lingua in cui è stato scritto.",
                "We <b>learn</b>.",
            ]
        );
        assert_eq!(italian.all("span[lang=en][dir=ltr]"), ["About us"]);
    })
    .await;
}

#[tokio::test]
async fn a_translation_older_than_its_source_says_so() {
    each_engine(|db| async move {
        let house = with(db, privacy("We learn.", State::Human, "We taught.")).await;
        assert_eq!(
            house.get("/de/privacy").await.lines()[1],
            "Sie lesen diesen Text auf Deutsch. Er wurde auf Englisch geschrieben und von einem Menschen übersetzt. \
             Das Original hat sich seitdem geändert; diese Übersetzung stimmt vielleicht nicht mehr."
        );
    })
    .await;
}

#[tokio::test]
async fn a_kept_page_changes_when_its_text_does() {
    each_engine(|db| async move {
        let house = with(db, privacy("We learn.", State::Human, "We learn.")).await;
        assert_eq!(house.get("/en/privacy").await.lines()[2], "We learn.");
        let before = house.app.db.statements();
        assert_eq!(house.get("/en/privacy").await.lines()[2], "We learn.");
        assert_eq!(house.app.db.statements(), before, "the page was not kept");
        keep(&house, privacy("We teach.", State::Human, "We teach.")).await;
        assert_eq!(house.get("/en/privacy").await.lines()[2], "We teach.");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_nobody_wrote_yet_says_so() {
    each_engine(|db| async move {
        let house = empty(db);
        let page = house.get("/en/privacy").await;
        assert_eq!(page.status, 200);
        assert_eq!(
            page.lines(),
            [
                "This page has not been written yet",
                "Those who run this academy have not put any text here yet. Start from the home page meanwhile.",
                "Go to the home page",
            ]
        );
        assert_eq!(house.get("/it/partners").await.all("h1"), ["Questa pagina non è ancora stata scritta"]);
        assert_eq!(house.get("/xx/privacy").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn every_page_of_the_demonstration_opens_in_every_language() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let examples: Vec<&str> =
            crate::routes().iter().filter_map(|route| route.example).filter(|example| !example.contains("/work")).collect();
        for lang in ["en", "de", "es", "fr", "it"] {
            for example in &examples {
                let address = example.replace("{lang}", lang);
                let page = house.get(&address).await;
                assert_eq!(page.status, 200, "{address}");
                assert_eq!(page.body.matches("<h1").count(), 1, "{address}");
                assert_eq!(page.body.matches(" style=").count(), 0, "{address}");
                assert_eq!(page.body.matches("[site-").count(), 0, "{address}");
                let mut ids = page.values("id");
                ids.sort();
                let all = ids.len();
                ids.dedup();
                assert_eq!(ids.len(), all, "{address} uses an id twice");
            }
        }
        let contents = house.get("/en/privacy").await.all("nav.on-page");
        assert_eq!(
            contents,
            ["On this page Who is responsible When you read When you write to us People named on pages Your rights"]
        );
    })
    .await;
}
