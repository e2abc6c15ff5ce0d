//! What a program gets, over HTTP, in process, on both engines.

mod files;
mod schema;

use base_core::Actor;
use base_db::Db;
use base_testing::{Answer, each_engine};
use http::Method;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::openapi::document;
use crate::practice::acts;
use crate::practice::store::entity::practice;
use crate::tests::{FILES, act, import_files, import_records, journal, open, shown, small};

const ACTOR: Actor = Actor::Command("test");

/// Keeps `count` small practices called `practice-000` and so on.
async fn keep(db: &Db, count: usize) -> Vec<String> {
    let slugs: Vec<String> = (0..count).map(|number| format!("practice-{number:03}")).collect();
    let records: Value = slugs.iter().map(|slug| small(slug)).collect();
    import_records(db, &records).await.expect("small practices are sound");
    slugs
}

/// The object with other values in some of its fields.
fn with(mut object: Value, other: Value) -> Value {
    for (name, value) in other.as_object().expect("an object") {
        object[name] = value.clone();
    }
    object
}

async fn withdraw(db: &Db, slug: &str) {
    act(db, |tx| async move { acts::withdraw(&*tx, &journal(), &ACTOR, slug).await }).await.expect("it is public");
}

/// As if an editor had not published it yet.
async fn make_draft(db: &Db, slug: &str) {
    practice::Entity::update_many()
        .col_expr(practice::Column::Status, Expr::value("draft"))
        .filter(practice::Column::Slug.eq(slug))
        .exec(db.upkeep())
        .await
        .expect("the table takes it");
}

fn slugs(list: &Value) -> Vec<String> {
    let items = list["items"].as_array().expect("a list");
    items.iter().map(|item| item["slug"].as_str().expect("each item has its slug").to_owned()).collect()
}

/// What a browser and a program read from an error.
fn problem(answer: &Answer) -> (u16, &str, Value) {
    (answer.status, answer.header("content-type"), answer.json())
}

fn told(status: u16, title: &str, detail: &str) -> (u16, &'static str, Value) {
    (status, "application/problem+json", json!({ "type": "about:blank", "status": status, "title": title, "detail": detail }))
}

#[test]
fn the_description_is_the_one_that_is_checked_in() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
    if std::env::var_os("EUMIA_WRITE_OPENAPI").is_some() {
        std::fs::write(path, document()).expect("the file can be written");
    }
    let checked_in = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        checked_in == document(),
        "the API differs from docs/openapi.json: run this test with EUMIA_WRITE_OPENAPI=1 and look at what changed"
    );
}

#[tokio::test]
async fn every_operation_answers_as_it_is_described() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        import_records(&db, &json!([rich()])).await.expect("the rich practice is sound");
        let house = open(db).await;
        let described: Value = serde_json::from_str(&document()).expect("the description is JSON");
        let places: Vec<String> = slugs(&house.json("/api/v1/cities?per_page=100").await);
        let practices: Vec<String> = slugs(&house.json("/api/v1/practices?per_page=100").await);
        assert_eq!((practices.len(), places.len()), (11, 10));
        for (path, operations) in described["paths"].as_object().expect("paths") {
            let content =
                operations["get"]["responses"]["200"]["content"].as_object().expect("every operation answers with something");
            let (kind, schema) = content.iter().next().expect("one kind");
            let named = if path.contains("cities") { &places } else { &practices };
            let addresses = if path.contains("{slug}") {
                named.iter().map(|slug| path.replace("{slug}", slug)).collect()
            } else {
                vec![path.clone()]
            };
            for address in addresses {
                let answer = house.get(&address).await;
                assert_eq!(answer.status, 200, "{address}");
                assert_eq!(answer.header("content-type").split(';').next(), Some(kind.as_str()), "{address}");
                if kind.ends_with("json") {
                    assert_eq!(schema::faults(&described, &schema["schema"], &answer.json()), [""; 0], "{address}");
                }
            }
        }
        let problem = house.get("/api/v1/practices?page=0").await.json();
        assert_eq!(schema::faults(&described, &described["components"]["schemas"]["Problem"], &problem), [""; 0]);

        // The check sees what is wrong.
        let mut sabotaged = house.json("/api/v1/practices/a-rich-one").await;
        sabotaged["secret"] = json!(1);
        sabotaged["version"] = json!("one");
        sabotaged["name"].as_object_mut().expect("a text").remove("lang");
        sabotaged["scope"] = json!("planet");
        let found = schema::faults(&described, &described["components"]["schemas"]["Practice"], &sabotaged);
        assert_eq!(
            found,
            [
                "/version: \"one\" is not integer",
                "/name: lang is missing",
                "/scope: \"planet\" is not one of [\"city\",\"neighbourhood\"]",
                ": secret is not described",
            ]
        );
    })
    .await;
}

/// A practice of which much is known.
fn rich() -> Value {
    json!({
        "id": "a-rich-one",
        "name_en": "Night school",
        "name_original": "Scuola serale",
        "original_language": "it",
        "summary": "A school.",
        "city": "Turin (north)",
        "region": null,
        "country_code": "IT",
        "place": { "name": "Turin", "country_code": "IT", "latitude": 45.0703, "longitude": 7.6869, "nuts3": "ITC11", "urban_audit": null },
        "organisations": [],
        "start_year": 1999,
        "scope": "neighbourhood",
        "target_groups": ["Adults"],
        "goals": ["Read and write"],
        "funding": { "sources": ["The city"], "amounts": [{ "amount": 1200.5, "currency": "EUR", "year": 2012, "what": "books", "source": "https://example.org/money" }], "amount_note": null },
        "results": [
            { "value": 4, "text": "teachers", "when": "January 2013", "source": "https://example.org/a" },
            { "value": "over 500", "text": "learners", "when": "2010-2013", "source": "https://example.org/b" },
            { "value": "many", "text": "visitors", "when": null, "source": "https://example.org/c" }
        ],
        "strengths": ["Cheap", { "text": "Liked", "evidence": [{ "stance": "supports", "source": "https://example.org/liked" }] }],
        "weaknesses": null,
        "policy_fields": ["Education"],
        "components": [{ "name": "Evening classes", "function": "Work goes on by day", "form": null, "colour": "core", "needs": ["a room"] }],
        "report": { "exists": true, "author": "A. Writer", "institution": null, "date": "2014-01", "pages": 30, "pages_note": null, "languages": ["en", "it"], "urls": ["https://example.org/report.pdf"], "infosheet_languages": null },
        "context": { "population": 800000, "population_year": 2011, "foreign_share_percent": 13.5, "foreign_share_year": null, "foreign_share_earlier": null, "other": null },
        "licence": "CC-BY-4.0",
        "sources": ["https://example.org/a", "https://example.org/b"],
        "modelling_notes": ["For editors: the count of learners is doubtful"]
    })
}

#[tokio::test]
async fn one_practice_says_all_that_is_known_with_languages_dates_and_sources() {
    each_engine(|db| async move {
        import_records(&db, &json!([rich()])).await.expect("the rich practice is sound");
        let italian = json!([{
            "practice": "a-rich-one", "language": "it", "state": "machine",
            "texts": [{ "source": "A school.", "text": "Una scuola." }, { "source": "teachers", "text": "insegnanti" }]
        }]);
        import_files(&db, &[("it.json", &italian.to_string())]).await.expect("the translation is sound");
        import_records(&db, &json!([with(rich(), json!({ "summary": "A night school." }))])).await.expect("a new version");
        let house = open(db).await;
        let answer = house.get("/api/v1/practices/a-rich-one").await;
        let expected: Value = serde_json::from_str(include_str!("tests/practice.json")).expect("JSON");
        assert_eq!(answer.json(), expected, "{:#}", answer.json());
        assert_eq!(
            answer.header("link"),
            "</openapi.json>; rel=\"service-desc\"; type=\"application/json\", <https://spdx.org/licenses/CC-BY-4.0>; rel=\"license\""
        );
    })
    .await;
}

#[tokio::test]
async fn paging_to_the_end_meets_every_practice_once() {
    each_engine(|db| async move {
        let mut kept = keep(&db, 47).await;
        withdraw(&db, &kept.remove(11)).await;
        make_draft(&db, &kept.remove(30)).await;
        let house = open(db).await;
        let (mut address, mut met, mut pages) = ("https://eumia.test/api/v1/practices?per_page=10".to_owned(), Vec::new(), 0);
        loop {
            let page = house.json(&address).await;
            assert_eq!(page["total"], 45);
            met.extend(slugs(&page));
            pages += 1;
            match page["next"].as_str() {
                Some(next) => next.clone_into(&mut address),
                None => break,
            }
        }
        assert_eq!((met, pages), (kept.clone(), 5));

        let mut by_number = Vec::new();
        for page in 1..=5 {
            by_number.extend(slugs(&house.json(&format!("/api/v1/practices?page={page}&per_page=9")).await));
        }
        assert_eq!(by_number, kept);
        let last = house.json("/api/v1/practices?page=5&per_page=9").await;
        assert_eq!(last["next"], Value::Null, "a full page may be the last");
        let first = house.json("/api/v1/practices").await;
        assert_eq!(
            (slugs(&first).len(), &first["next"]),
            (20, &json!("https://eumia.test/api/v1/practices?page=2&per_page=20&after=practice-020"))
        );
        let beyond = json!({ "items": [], "total": 45, "next": null });
        assert_eq!(house.json("/api/v1/practices?page=6&per_page=9").await, beyond);
        assert_eq!(house.json("/api/v1/practices?page=18446744073709551615&per_page=100").await, beyond);
    })
    .await;
}

#[tokio::test]
async fn cities_come_in_pages_with_their_figures() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let first = house.json("/api/v1/cities?per_page=6").await;
        let second = house.json(first["next"].as_str().expect("there are ten")).await;
        assert_eq!(
            (slugs(&first).len(), slugs(&second).len(), &second["next"], &second["total"]),
            (6, 4, &Value::Null, &json!(10))
        );
        let barcelona = house.json("/api/v1/cities/barcelona").await;
        assert_eq!(first["items"][0], barcelona);
        assert_eq!(
            (&barcelona["names"]["it"], &barcelona["city_code"], &barcelona["nuts"]),
            (&json!("Barcellona"), &Value::Null, &json!({ "code": "ES511", "edition": "2021" }))
        );
        assert_eq!(
            barcelona["figures"],
            json!([{
                "indicator": "foreign-share", "value": "18", "number": 18, "date": "2010", "flags": "",
                "definition": null,
                "area": null,
                "source": {
                    "kind": "practice", "name": "barcelona-antirumours",
                    "url": "https://eumia.test/api/v1/practices/barcelona-antirumours",
                    "cited": null
                }
            }])
        );
        assert_eq!(house.get("/api/v1/cities/atlantis").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_list_costs_the_same_number_of_statements_for_one_and_for_fifty() {
    each_engine(|db| async move {
        keep(&db, 60).await;
        let house = open(db).await;
        house.get("/api/v1/practices").await;
        for list in ["/api/v1/practices", "/api/v1/cities"] {
            let one = house.statements(&format!("{list}?per_page=1")).await;
            let fifty = house.statements(&format!("{list}?per_page=50")).await;
            assert_eq!(one, fifty, "{list}");
        }
        let (first, deep) = ("/api/v1/practices?per_page=20", "/api/v1/practices?page=2&per_page=20&after=practice-019");
        assert_eq!(house.statements(first).await, house.statements(deep).await);
        assert_eq!(house.statements("/api/v1/practices?page=99999999").await, 1, "beyond the end only the log is asked");
    })
    .await;
}

#[tokio::test]
async fn what_a_client_has_is_not_sent_again_until_it_changes() {
    each_engine(|db| async move {
        keep(&db, 3).await;
        let house = open(db).await;
        let addresses = [
            "/api/v1/practices",
            "/api/v1/practices/practice-000",
            "/export/practices.json",
            "/export/practices.csv",
            "/export/practices.geojson",
        ];
        let mut tags = Vec::new();
        for address in addresses {
            let tag = house.get(address).await.header("etag").to_owned();
            let again = house.ask(Method::GET, address, &[("if-none-match", &tag)]).await;
            assert_eq!((again.status, again.body.as_str(), again.header("etag")), (304, "", tag.as_str()), "{address}");
            let head = house.ask(Method::HEAD, address, &[]).await;
            assert_eq!((head.status, head.body.as_str(), head.header("etag")), (200, "", tag.as_str()), "{address}");
            tags.push(tag);
        }
        let said = json!([with(small("practice-000"), json!({ "goals": ["Another goal"] }))]);
        import_records(&house.app.db, &said).await.expect("a new version");
        house.follow().await;
        for (address, tag) in addresses.iter().zip(tags) {
            let again = house.ask(Method::GET, address, &[("if-none-match", &tag)]).await;
            assert_eq!(again.status, 200, "{address}");
            assert!(again.body.contains("Another goal") || address.ends_with("geojson"), "{address}");
        }
        let goals = house.json("/api/v1/practices/practice-000").await["goals"].clone();
        assert_eq!(goals, json!([{ "key": "goals.1", "lang": "en", "body": "Another goal", "translations": [] }]));
    })
    .await;
}

#[tokio::test]
async fn scripts_of_other_sites_may_read_and_nothing_else() {
    each_engine(|db| async move {
        keep(&db, 1).await;
        let house = open(db).await;
        let open = [
            "/api/v1/practices",
            "/api/v1/practices/practice-000",
            "/api/v1/cities",
            "/openapi.json",
            "/thesaurus.ttl",
            "/catalog.jsonld",
        ];
        let files = ["json", "csv", "geojson", "csv-metadata.json"].map(|end| format!("/export/practices.{end}"));
        for address in open.into_iter().chain(files.iter().map(String::as_str)) {
            let answer = house.ask(Method::GET, address, &[("origin", "https://elsewhere.example")]).await;
            let said = ["access-control-allow-origin", "access-control-expose-headers", "cross-origin-resource-policy"];
            assert_eq!(said.map(|name| answer.header(name)), ["*", "etag, link", "cross-origin"], "{address}");
            let asking = [
                ("origin", "https://elsewhere.example"),
                ("access-control-request-method", "GET"),
                ("access-control-request-headers", "if-none-match"),
            ];
            let answer = house.ask(Method::OPTIONS, address, &asking).await;
            let said = [
                "access-control-allow-origin",
                "access-control-allow-methods",
                "access-control-allow-headers",
                "access-control-max-age",
            ];
            assert_eq!(
                (answer.status, said.map(|name| answer.header(name))),
                (204, ["*", "GET, HEAD, OPTIONS", "*", "86400"]),
                "{address}"
            );
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
                let answer = house.ask(method.clone(), address, &[]).await;
                assert_eq!(answer.status, 405, "{method} {address}");
            }
        }
        let missing = house.get("/api/v1/practices/none").await;
        assert_eq!(missing.header("access-control-allow-origin"), "*", "a script may read why there is no answer");
    })
    .await;
}

#[tokio::test]
async fn what_is_not_for_readers_is_in_no_answer() {
    each_engine(|db| async move {
        let secret = |slug: &str, note: &str| with(small(slug), json!({ "name_en": format!("Named {slug}"), "modelling_notes": [note] }));
        let records = json!([secret("public", "note-of-public"), secret("draft", "note-of-draft"), secret("withdrawn", "note-of-withdrawn")]);
        import_records(&db, &records).await.expect("sound");
        assert_eq!(shown(&db, "draft").await.record.editors_notes, ["note-of-draft"], "the note is kept");
        withdraw(&db, "withdrawn").await;
        make_draft(&db, "draft").await;
        let house = open(db).await;
        for address in
            ["/api/v1/practices", "/api/v1/practices/public", "/export/practices.json", "/export/practices.csv", "/export/practices.geojson"]
        {
            let body = house.get(address).await.body.clone();
            let seen: Vec<&str> = ["Named public", "Named draft", "Named withdrawn", "note-of"].into_iter().filter(|words| body.contains(words)).collect();
            assert_eq!(seen, ["Named public"], "{address}");
        }
        assert_eq!(slugs(&house.json("/api/v1/practices").await), ["public"]);
        let gone = "What stood here has been taken down and will not come back. Search for something similar or start from the home page.";
        assert_eq!(problem(&house.get("/api/v1/practices/withdrawn").await), told(410, "This page was withdrawn", gone));
        assert_eq!(house.get("/api/v1/practices/draft").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_renamed_practice_is_found_under_its_old_name() {
    each_engine(|db| async move {
        keep(&db, 1).await;
        act(&db, |tx| async move { acts::rename(&*tx, &journal(), &ACTOR, "practice-000", "better-name").await })
            .await
            .expect("it can be renamed");
        let answer = open(db).await.get("/api/v1/practices/practice-000").await;
        assert_eq!(
            (answer.status, answer.header("location"), answer.header("access-control-allow-origin")),
            (308, "/api/v1/practices/better-name", "*")
        );
    })
    .await;
}

#[tokio::test]
async fn parts_that_do_not_exist_yet_and_hostile_questions_get_a_problem_that_says_what_to_do() {
    each_engine(|db| async move {
        keep(&db, 1).await;
        let house = open(db).await;
        let nothing = told(
            404,
            "Page not found",
            "There is no page at this address. Check the address, search for what you need or start from the home page.",
        );
        let long = "x".repeat(300);
        let missing = [
            "/api/v1/editions",
            "/api/v1/transfers?page=1",
            "/api/v1",
            "/api/v2/practices",
            "/api/v1/practices/none",
            "/api/v1/practices/%00",
            "/api/v1/practices/..%2F..%2Fetc",
            "/api/v1/practices/%E2%80%AEtxet",
            "/api/v1/practices/'%20OR%201=1",
            "/api/v1/cities/%3Cscript%3E",
            &format!("/api/v1/cities/{long}"),
        ];
        for address in missing {
            assert_eq!(problem(&house.get(address).await), nothing, "{address}");
        }
        let refused = [
            ("/api/v1/practices?page=0", "“0” cannot be used as page. Write a whole number from 1 on."),
            (
                "/api/v1/practices?page=99999999999999999999",
                "“99999999999999999999” cannot be used as page. Write a whole number from 1 on.",
            ),
            ("/api/v1/practices?per_page=101", "“101” cannot be used as per_page. Write a whole number from 1 to 100."),
            ("/api/v1/cities?per_page=%F0%9F%98%80", "“😀” cannot be used as per_page. Write a whole number from 1 to 100."),
            ("/api/v1/cities?page=1'%20OR%201=1", "“1' OR 1=1” cannot be used as page. Write a whole number from 1 on."),
            ("/api/v1/practices?after=%00", "“\0” cannot be used as after. Follow the address in next instead."),
            ("/api/v1/practices?q=%3Cscript%3E", "There is no parameter “q” here. Use page and per_page."),
        ];
        for (address, detail) in refused {
            let answer = house.ask(Method::GET, address, &[("accept-language", "de")]).await;
            assert_eq!(problem(&answer), told(400, "The request could not be understood", detail), "{address}");
            assert_eq!(answer.header("content-language"), "en", "{address}");
        }
    })
    .await;
}
