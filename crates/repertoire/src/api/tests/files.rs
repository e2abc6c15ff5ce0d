//! The whole repertoire as files.

use std::sync::Mutex;

use base_testing::{House, each_engine};
use serde_json::{Value, json};

use super::{keep, make_draft, withdraw};
use crate::exchange::{Audience, csv, json as object};
use crate::tests::{FILES, import_files, open, shown, source};

/// Table and objects as they are sent.
async fn exported(house: &House) -> [String; 2] {
    [house.get("/export/practices.json").await.body.clone(), house.get("/export/practices.csv").await.body.clone()]
}

#[tokio::test]
async fn what_is_exported_comes_back_the_same_into_the_same_and_into_an_empty_database() {
    let first: Mutex<Option<[String; 2]>> = Mutex::default();
    each_engine(|db| {
        let first = &first;
        async move {
            import_files(&db, &FILES).await.expect("the real data is sound");
            let house = open(db).await;
            let files = exported(&house).await;
            for (name, file) in ["practices.json", "practices.csv"].iter().zip(&files) {
                let report = import_files(&house.app.db, &[(name, file)]).await.expect("our own file is sound");
                assert_eq!((report.practices.unchanged, report.changed_nothing()), (10, true), "{name}");
            }
            let one = shown(&house.app.db, "turin-neighbourhood-houses").await;
            let list: Vec<Value> = serde_json::from_str(&files[0]).expect("JSON");
            assert!(list.contains(&Value::Object(object::write(&one, Audience::Readers))));
            let before = first.lock().expect("one at a time").get_or_insert_with(|| files.clone()).clone();
            assert_eq!(files, before, "the engines agree");
        }
    })
    .await;
    let files = first.into_inner().expect("one at a time").expect("the first part ran");
    for (position, name) in ["practices.json", "practices.csv"].iter().enumerate() {
        each_engine(|db| {
            let files = &files;
            async move {
                let places = FILES[1];
                import_files(&db, &[places, (name, &files[position])]).await.expect("our own file is sound");
                assert_eq!(exported(&open(db).await).await, *files, "{name}");
            }
        })
        .await;
    }
}

#[tokio::test]
async fn the_files_together_hold_all_that_is_public() {
    const NAMES: [&str; 4] = ["places.json", "thesaurus.ttl", "practices.json", "translations.json"];
    let address = |name: &str| if name == "thesaurus.ttl" { format!("/{name}") } else { format!("/export/{name}") };
    let first: Mutex<Vec<String>> = Mutex::default();
    each_engine(|db| {
        let first = &first;
        async move {
            import_files(&db, &FILES).await.expect("the real data is sound");
            let house = open(db).await;
            let mut files = Vec::new();
            for name in NAMES {
                files.push(house.get(&address(name)).await.body.clone());
            }
            assert!(files[3].contains("Rete delle Case del Quartiere"), "there is a translation to lose");
            *first.lock().expect("one at a time") = files;
        }
    })
    .await;
    let files = first.into_inner().expect("one at a time");
    each_engine(|db| {
        let files = &files;
        async move {
            let named: Vec<(&str, &str)> = NAMES.iter().copied().zip(files.iter().map(String::as_str)).collect();
            import_files(&db, &named).await.expect("our own files are sound");
            let house = open(db).await;
            for (name, file) in named {
                assert_eq!(house.get(&address(name)).await.body, file, "{name}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_is_whole_however_many_batches_it_takes() {
    each_engine(|db| async move {
        let house = open(db).await;
        let ids = |list: &Value, name: &str| -> Vec<String> {
            list.as_array().expect("a list").iter().map(|item| item[name].as_str().expect("a slug").to_owned()).collect()
        };
        // None, one, a full batch, one more, two full batches and one.
        let mut kept: Vec<String> = Vec::new();
        for count in [0, 1, 200, 201, 401] {
            if count > 0 {
                kept = keep(&house.app.db, count).await;
            }
            let json = house.json("/export/practices.json").await;
            assert_eq!(ids(&json, "id"), kept);
            let geojson = house.json("/export/practices.geojson").await;
            assert_eq!((&geojson["type"], ids(&geojson["features"], "id")), (&json!("FeatureCollection"), kept.clone()));
            let table = house.get("/export/practices.csv").await.body.clone();
            let mut rows = ::csv::Reader::from_reader(table.as_bytes());
            let first: Vec<String> = rows.records().map(|row| row.expect("a sound row")[0].to_owned()).collect();
            assert_eq!(first, kept);
        }
        withdraw(&house.app.db, "practice-200").await;
        make_draft(&house.app.db, "practice-007").await;
        kept.retain(|slug| slug != "practice-200" && slug != "practice-007");
        assert_eq!(ids(&house.json("/export/practices.json").await, "id"), kept);
    })
    .await;
}

#[tokio::test]
async fn points_say_east_before_north() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let geojson = open(db).await.json("/export/practices.geojson").await;
        let features = geojson["features"].as_array().expect("features");
        let turin = features.iter().find(|feature| feature["id"] == "turin-neighbourhood-houses").expect("Turin is there");
        assert_eq!(
            *turin,
            json!({
                "type": "Feature",
                "id": "turin-neighbourhood-houses",
                "geometry": { "type": "Point", "coordinates": [7.6869, 45.0703] },
                "properties": {
                    "slug": "turin-neighbourhood-houses",
                    "name": "Network of Neighbourhood Houses",
                    "name_original": "(Rete delle) Case del Quartiere",
                    "place": "turin",
                    "city": "Turin",
                    "country_code": "IT",
                    "scope": "city",
                    "start_year": 2007,
                    "start_certainty": "see-note",
                    "start_year_earlier": null,
                    "status": "published",
                    "fictional": false,
                    "last_confirmed": null,
                    "licence": null,
                    "url": "https://eumia.test/en/practices/turin-neighbourhood-houses"
                }
            })
        );
    })
    .await;
}

#[tokio::test]
async fn files_say_what_they_are() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let mut told = Vec::new();
        for address in [
            "/export/practices.json",
            "/export/practices.csv",
            "/export/practices.geojson",
            "/export/practices.csv-metadata.json",
            "/thesaurus.ttl",
        ] {
            let answer = house.get(address).await;
            told.push(["content-type", "content-disposition", "link"].map(|name| answer.header(name).to_owned()));
        }
        let described = "</openapi.json>; rel=\"service-desc\"; type=\"application/json\"";
        assert_eq!(
            told,
            [
                ["application/json", "attachment; filename=\"practices.json\"", described],
                [
                    "text/csv; charset=utf-8; header=present",
                    "attachment; filename=\"practices.csv\"",
                    "</export/practices.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\""
                ],
                ["application/geo+json", "attachment; filename=\"practices.geojson\"", described],
                ["application/csvm+json", "", ""],
                ["text/turtle; charset=utf-8", "attachment; filename=\"thesaurus.ttl\"", ""],
            ]
        );
        let columns = house.json("/export/practices.csv-metadata.json").await["tableSchema"]["columns"].clone();
        let titles: Vec<&str> =
            columns.as_array().expect("columns").iter().filter_map(|column| column["titles"].as_str()).collect();
        assert_eq!(titles.join(",") + "\r\n", csv::header(Audience::Readers));

        let turtle = house.get("/thesaurus.ttl").await.body.clone();
        let mut faults = base_exchange::Faults::default();
        let read = crate::thesaurus::turtle::read(&source("thesaurus.ttl", &turtle), &mut faults);
        let kept = crate::thesaurus::store::load(house.app.db.reader()).await.expect("the thesaurus can be read");
        assert_eq!(read, Some(kept));
    })
    .await;
}

/// What DCAT-AP 3 asks of each kind of thing.
const MANDATORY: [(&str, &[&str]); 5] = [
    ("dcat:Catalog", &["dct:title", "dct:description", "dct:publisher"]),
    ("dcat:Dataset", &["dct:title", "dct:description"]),
    ("dcat:Distribution", &["dcat:accessURL"]),
    ("dcat:DataService", &["dct:title", "dcat:endpointURL"]),
    ("foaf:Agent", &["foaf:name"]),
];

/// How often each kind of thing is there, and what it lacks.
fn survey(value: &Value, counts: &mut [usize; 5], lacking: &mut Vec<String>) {
    let kind = MANDATORY.iter().position(|(kind, _)| value["@type"] == *kind);
    if let Some(kind) = kind {
        counts[kind] += 1;
        let missing = MANDATORY[kind].1.iter().filter(|name| value[**name].is_null());
        lacking.extend(missing.map(|name| format!("{} {name}", value["@type"])));
    }
    for part in value.as_object().into_iter().flat_map(|object| object.values()).chain(value.as_array().into_iter().flatten()) {
        survey(part, counts, lacking);
    }
}

#[tokio::test]
async fn the_catalogue_says_what_other_catalogues_ask() {
    each_engine(|db| async move {
        let house = open(db).await;
        let mut catalog = house.json("/catalog.jsonld").await;
        let (mut counts, mut lacking) = ([0; 5], Vec::new());
        survey(&catalog, &mut counts, &mut lacking);
        assert_eq!((counts, lacking), ([1, 2, 4, 1, 3], Vec::<String>::new()));
        let titles = &catalog["dcat:dataset"][0]["dct:title"];
        let titles: Vec<&str> =
            titles.as_array().expect("a title in each language").iter().filter_map(|title| title["@value"].as_str()).collect();
        assert_eq!(
            titles,
            ["All practices", "Alle Praxisbeispiele", "Todas las prácticas", "Toutes les pratiques", "Tutte le pratiche"]
        );

        // The survey sees what is missing.
        catalog["dcat:service"]["dcat:endpointURL"] = Value::Null;
        let mut lacking = Vec::new();
        survey(&catalog, &mut [0; 5], &mut lacking);
        assert_eq!(lacking, ["\"dcat:DataService\" dcat:endpointURL"]);
    })
    .await;
}
