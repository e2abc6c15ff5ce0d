//! What the page about the data says.

use std::collections::BTreeSet;

use base_testing::each_engine;

use crate::tests::{FILES, import_files, open};

#[tokio::test]
async fn every_language_tells_what_there_is_and_every_address_on_the_page_answers() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let mut counts = Vec::new();
        for lang in ["en", "it", "fr", "de", "es"] {
            let page = house.get(&format!("/{lang}/data")).await;
            assert_eq!((page.status, page.body.matches("[data-").count()), (200, 0), "{lang}");
            counts.push(page.all("ul.run > li").join(", "));
            let links = page.attributes("main a", "href");
            let links: BTreeSet<&str> = links.iter().map(String::as_str).filter(|link| !link.starts_with('#')).collect();
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
            let calls = page.html_between("https://eumia.test/api", "&#39;").into_iter().map(|path| format!("/api{path}"));
            let calls: Vec<String> = calls.collect();
            assert_eq!(calls, ["/api/v1/practices?per_page=100", "/api/v1/practices/barcelona-antirumours", "/api/v1/cities"]);
            for address in
                links.into_iter().filter(|link| !link.starts_with(&format!("/{lang}/"))).map(str::to_owned).chain(calls)
            {
                assert_eq!(house.get(&address).await.status, 200, "{address}");
            }
            let linked = page.linked_data();
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
        let page = open(db).await.get("/en/data").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.all("ul.run > li"), ["No practice yet", "No city yet"]);
    })
    .await;
}
