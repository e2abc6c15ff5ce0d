use base_exchange::Kept;
use base_exchange::{Faults, Source};
use base_jobs::last_seq;
use base_testing::each_engine;
use serde_json::{Value, json};

use crate::document::store::{self, Order};
use crate::news::{self, Item};
use crate::tests::{empty, furnished, keep, keep_demo};
use crate::{load, page};

fn source(name: &str, value: &Value) -> Source {
    Source { name: name.into(), bytes: value.to_string().into_bytes() }
}

fn item(slug: &str) -> Value {
    let texts = |title: &str, state: &str| json!({ "title": title, "body": "Words.", "state": state });
    let texts = json!({ "en": texts("Seminar", "source"), "it": texts("Seminario", "machine") });
    json!({ "slug": slug, "date": "2014-05-07", "source": "https://example.org", "texts": texts })
}

/// What reading a file of news with this one record tells.
fn told(record: Value) -> Vec<String> {
    let mut faults = Faults::default();
    news::exchange::read(&source("news.json", &json!([record])), &mut faults);
    faults.told().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn the_demonstration_is_kept_once() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let events = last_seq(house.app.db.reader()).await.expect("readable");
        assert_eq!(keep_demo(&house).await, vec![Kept::Unchanged; 33]);
        assert_eq!(last_seq(house.app.db.reader()).await.expect("readable"), events);
        assert_eq!(events, 33);
    })
    .await;
}

#[tokio::test]
async fn what_an_editor_changes_is_kept_and_told() {
    each_engine(|db| async move {
        let house = empty(db);
        let mut faults = Faults::default();
        let mut read = |value: Value| news::exchange::read(&source("news.json", &json!([value])), &mut faults).remove(0);
        keep(&house, read(item("seminar"))).await;
        let mut changed = item("seminar");
        changed["texts"]["it"]["title"] = json!("Un seminario");
        keep(&house, read(changed)).await;
        let kept = store::list::<Item>(house.app.db.reader(), Order::NewestFirst, 0, 10, None).await.expect("readable");
        let titles: Vec<&str> =
            kept[0].translations.all().map(|other| other.body.as_str()).filter(|body| body.len() > 6).collect();
        assert_eq!(titles, ["Un seminario"]);
        assert_eq!(last_seq(house.app.db.reader()).await.expect("readable"), 2);
    })
    .await;
}

#[test]
fn faults_name_file_record_field_and_what_to_do() {
    assert_eq!(told(item("seminar")), Vec::<String>::new());
    let with = |change: &dyn Fn(&mut Value)| {
        let mut record = item("seminar");
        change(&mut record);
        told(record)
    };
    assert_eq!(
        with(&|record| record["date"] = json!("2014-02-30")),
        ["news.json, seminar, date: “2014-02-30” is not a date such as 2013, 2013-01 or 2013-01-05. Write a date that exists."]
    );
    assert_eq!(
        with(&|record| record["titel"] = json!("x")),
        ["news.json, seminar, titel: is an unknown field. The fields are: slug, date, source, texts."]
    );
    assert_eq!(
        with(&|record| record["texts"]["it"]["state"] = json!("source")),
        ["news.json, seminar, texts: names more than one language as the source. Leave one."]
    );
    assert_eq!(
        with(&|record| record["texts"]["en"]["state"] = json!("human")),
        ["news.json, seminar, texts: names no language as the source. Give one of them the state “source”."]
    );
    assert_eq!(
        with(&|record| record["texts"]["it"]["state"] = json!("guess")),
        ["news.json, seminar, texts.it: “guess” is not one of human, machine, machine-reviewed, source."]
    );
    assert_eq!(
        with(&|record| record["texts"]["it"] = json!({ "title": "Seminario", "state": "machine" })),
        ["news.json, seminar, texts.it.body: is missing, and nothing can be kept without it. Add it."]
    );
    assert_eq!(
        with(&|record| record["texts"]["not a language"] = record["texts"]["it"].clone()),
        ["news.json, seminar, texts.not a language: “not a language” is not a language tag such as “en” or “pt-BR”."]
    );
    let mut faults = Faults::default();
    news::exchange::read(&source("news.json", &json!([item("seminar"), item("seminar")])), &mut faults);
    assert_eq!(faults.to_string(), "news.json, seminar, slug: comes twice in this file. Leave one of them out.");
}

#[test]
fn files_that_are_no_texts_of_a_site_are_refused() {
    let faults = |files: &[(&str, &[u8])]| {
        let files: Vec<Source> =
            files.iter().map(|(name, bytes)| Source { name: (*name).into(), bytes: bytes.to_vec() }).collect();
        load::read(&files).map(|_| ()).map_err(|faults| faults.to_string())
    };
    assert_eq!(faults(&[("README.md", b"# Words")]), Ok(()));
    assert_eq!(faults(&[("poem.json", b"[]")]), Err("poem.json: is not a file of a site's texts. Leave it out.".into()));
    assert_eq!(
        faults(&[("home.json", b"{")]),
        Err(
            "home.json: is broken JSON: EOF while parsing an object at line 1 column 1. Mend it there and import the file again."
                .into()
        )
    );
    assert_eq!(
        faults(&[("pages/about.md", b"# About\nWords")]),
        Err("pages/about.md: is not named like a page. Name it <slug>.<language>.md, such as about.en.md.".into())
    );
    assert_eq!(
        faults(&[("pages/about.en.md", b"About\nWords")]),
        Err("pages/about.en.md: must begin with a line “# Title” and go on with text.".into())
    );
    assert_eq!(
        faults(&[("pages/about.it.md", "# Chi siamo\n\nParole".as_bytes())]),
        Err("pages, about: names no language as the source. Give one of them the state “source”.".into())
    );
    let long = format!("# About\n\n{}", "word ".repeat(page::BODY_CHARS_MAX));
    assert_eq!(
        faults(&[("pages/about.en.md", long.as_bytes())]),
        Err("pages/about.en.md: has 199999 characters; at most 40000 are kept. Shorten it.".into())
    );
    assert_eq!(
        faults(&[("pages/about.en.md", b"# \xff\nWords")]),
        Err("pages/about.en.md: byte 2 (counted from 0) is not UTF-8. Save the file as UTF-8 and import it again.".into())
    );
}
