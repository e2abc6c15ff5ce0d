//! What the page about the data says.

use std::collections::BTreeSet;

use base_testing::each_engine;
use serde_json::Value;

use crate::api::tests::client::Client;
use crate::tests::{FILES, import_files};

fn between<'a>(body: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    body.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

#[tokio::test]
async fn every_language_tells_what_there_is_and_every_address_on_the_page_answers() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let client = Client::of(db);
        let mut counts = Vec::new();
        for lang in ["en", "it", "fr", "de", "es"] {
            let page = client.get(&format!("/{lang}/data")).await;
            assert_eq!((page.status, page.body.matches("[data-").count()), (200, 0), "{lang}");
            counts
                .push(between(&page.body, "<ul class=\"run\"><li>", "</ul>")[0].replace("</li> <li>", ", ").replace("</li>", ""));
            let main = between(&page.body, "<main", "</main>")[0];
            let links: BTreeSet<&str> =
                between(main, "<a href=\"", "\"").into_iter().filter(|link| !link.starts_with('#')).collect();
            let (contact, thesaurus) = (format!("/{lang}/contact"), format!("/{lang}/thesaurus"));
            assert_eq!(
                links,
                BTreeSet::from([
                    contact.as_str(),
                    thesaurus.as_str(),
                    "/api/v1/cities/barcelona",
                    "/api/v1/cities?per_page=2",
                    "/api/v1/practices/barcelona-antirumours",
                    "/api/v1/practices?per_page=2",
                    "/catalog.jsonld",
                    "/export/practices.csv",
                    "/export/practices.csv-metadata.json",
                    "/export/practices.geojson",
                    "/export/practices.json",
                    "/openapi.json",
                    "/thesaurus.ttl",
                ]),
                "{lang}"
            );
            let calls = between(main, "https://eumia.example/api", "&#39;").into_iter().map(|path| format!("/api{path}"));
            let calls: Vec<String> = calls.collect();
            assert_eq!(calls, ["/api/v1/practices?per_page=100", "/api/v1/practices/barcelona-antirumours", "/api/v1/cities"]);
            for address in
                links.into_iter().filter(|link| !link.starts_with(&format!("/{lang}/"))).map(str::to_owned).chain(calls)
            {
                assert_eq!(client.get(&address).await.status, 200, "{address}");
            }
            let linked: Value =
                serde_json::from_str(between(&page.body, "application/ld+json\">", "</script>")[0]).expect("JSON");
            assert_eq!((&linked["@type"], linked["distribution"].as_array().map(Vec::len)), (&"Dataset".into(), Some(3)));
        }
        let expected = [
            "10 practices, 10 cities",
            "10 pratiche, 10 città",
            "10 pratiques, 10 villes",
            "10 Praxisbeispiele, 10 Städte",
            "10 prácticas, 10 ciudades",
        ];
        assert_eq!(counts, expected);
    })
    .await;
}

#[tokio::test]
async fn an_empty_repertoire_says_so() {
    each_engine(|db| async move {
        let page = Client::of(db).get("/en/data").await;
        assert_eq!(page.status, 200);
        assert_eq!(between(&page.body, "<ul class=\"run\">", "</ul>"), ["<li>No practice yet</li> <li>No city yet</li>"]);
    })
    .await;
}
