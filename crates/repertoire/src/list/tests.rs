//! The lists over HTTP, in process, with the real data, on both engines.

pub(crate) mod listed;

use std::collections::{BTreeMap, BTreeSet};

use base_core::Actor;
use base_testing::{House, each_engine};
use listed::Listed;
use serde_json::{Value, json};

use crate::practice::acts;
use crate::tests::{FILES, act, import_files, journal, open, small};

/// The records, the places and the thesaurus, without any translation.
const UNTRANSLATED: usize = 3;

#[tokio::test]
async fn the_list_shows_all_ten_by_name_and_asks_no_database() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let before = house.app.db.statements();
        let page = house.page("/en/practices").await;
        assert_eq!(
            page.names(),
            [
                "Council for the Citizenship of Foreigners",
                "Danish Simulator",
                "Democracy for Children's Future",
                "Family Assistance Desk",
                "Lived Diversity",
                "Network against rumours",
                "Network of Neighbourhood Houses",
                "Parents on the spot",
                "St George's Day Festival",
                "Women's Health in Women's Hands (Women, Health and Violence programme)",
            ]
        );
        assert_eq!(house.page("/it/practices?sort=start").await.names()[..2], ["Diversità vissuta", "Rete contro le dicerie"]);
        for address in
            ["/de/practices?q=frauen&country=ES", "/fr/map", "/es/cities", "/en/search?q=turin", "/en/practices?page=2"]
        {
            house.get(address).await;
        }
        assert_eq!(house.app.db.statements(), before, "lists come from the index");
    })
    .await;
}

#[tokio::test]
async fn words_of_one_language_find_records_of_another() {
    each_engine(|db| async move {
        import_files(&db, &FILES[..UNTRANSLATED]).await.expect("the real data is sound");
        let house = open(db).await;
        // The record of Vienna says “conflict management”, in English only.
        let page = house.page("/it/practices?q=mediazione+dei+conflitti").await;
        assert_eq!(page.names(), ["Lived Diversity"]);
        assert_eq!(
            page.between(r#"<p class="help">"#, "</p>"),
            ["Trovate anche per significato, in qualsiasi lingua: mediazione dei conflitti."]
        );
        assert_eq!(house.page("/de/practices?q=Konfliktmanagement").await.names(), ["Lived Diversity"]);
        // A typing slip is mended and told.
        let page = house.page("/en/practices?q=neighborhod+houses").await;
        assert!(page.names().contains(&"Network of Neighbourhood Houses".to_owned()), "{:?}", page.names());
        // The city in the reader's language, and the country in any.
        assert_eq!(house.page("/en/practices?q=Torino").await.names(), ["Network of Neighbourhood Houses"]);
        assert_eq!(house.page("/en/practices?q=D%C3%A4nemark").await.names(), ["Danish Simulator"]);
    })
    .await;
}

/// What a filter counts, worked out from the file by hand: by facet and value.
type Counts = BTreeMap<&'static str, BTreeMap<String, u64>>;

fn themes(record: &Value) -> Vec<&'static str> {
    let theme = |label: &Value| match label.as_str().expect("a label") {
        "Active citizenship" => vec!["active-citizenship"],
        "Anti-discrimination" => vec!["anti-discrimination"],
        "Communication" => vec!["communication"],
        "Community building" => vec!["community-building"],
        "Community cohesion" => vec!["community-cohesion"],
        "Culture" => vec!["culture"],
        "Education" => vec!["education"],
        // What is digital education is education.
        "Education (digital)" => vec!["digital-education", "education"],
        "Employment" => vec!["employment"],
        "Health" => vec!["health"],
        "Housing" => vec!["housing"],
        "Language learning" => vec!["language-learning"],
        "Local development" => vec!["local-development"],
        "Neighbourhood-based policies" => vec!["neighbourhood-based-policies"],
        "Sports" => vec!["sport"],
        other => panic!("a new theme: {other}"),
    };
    record["policy_fields"].as_array().expect("a list").iter().flat_map(theme).collect()
}

fn values(facet: &str, record: &Value) -> BTreeSet<String> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let list = |value: &Value| value.as_array().into_iter().flatten().map(text).collect::<Vec<_>>();
    let values = match facet {
        "country" => vec![text(&record["country_code"])],
        "theme" => themes(record).into_iter().map(str::to_owned).collect(),
        "level" => vec![text(&record["scope"])],
        "size" => vec![
            // A figure on the region around a city gives the city no size.
            match record["context"]["population"].as_u64().filter(|_| record["context"]["area"].is_null()) {
                None => "unknown",
                Some(..100_000) => "small",
                Some(100_000..=500_000) => "medium",
                Some(_) => "large",
            }
            .to_owned(),
        ],
        "language" => [list(&record["report"]["languages"]), list(&record["report"]["infosheet_languages"])].concat(),
        other => panic!("{other}"),
    };
    values.into_iter().collect()
}

/// A facet is counted over the records that fit all other filters.
fn naive(records: &[Value], chosen: &[(&str, &str)]) -> Counts {
    let fits = |record: &Value, but: &str| {
        let others = chosen.iter().filter(|(facet, _)| *facet != but);
        let by_facet: BTreeMap<&str, Vec<&str>> = others.fold(BTreeMap::new(), |mut by_facet, (facet, value)| {
            by_facet.entry(*facet).or_default().push(*value);
            by_facet
        });
        by_facet.iter().all(|(facet, wanted)| wanted.iter().any(|value| values(facet, record).contains(*value)))
    };
    let count = |facet: &'static str| {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for record in records.iter().filter(|record| fits(record, facet)) {
            for value in values(facet, record) {
                *counts.entry(value).or_default() += 1;
            }
        }
        for (_, value) in chosen.iter().filter(|(chosen, _)| *chosen == facet) {
            counts.entry((*value).to_owned()).or_insert(0);
        }
        (facet, counts)
    };
    ["country", "theme", "level", "size", "language"].into_iter().map(count).collect()
}

#[tokio::test]
async fn each_filter_says_how_many_there_are() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let records: Vec<Value> = serde_json::from_str(FILES[0].1).expect("it is JSON");
        let house = open(db).await;
        let questions: [&[(&str, &str)]; 6] = [
            &[],
            &[("country", "IT")],
            &[("country", "IT"), ("country", "ES")],
            &[("theme", "education"), ("level", "city")],
            &[("size", "unknown"), ("language", "en"), ("country", "FR")],
            &[("theme", "health"), ("country", "SE")],
        ];
        for chosen in questions {
            let query: Vec<String> = chosen.iter().map(|(facet, value)| format!("{facet}={value}")).collect();
            let page = house.page(&format!("/de/practices?{}", query.join("&"))).await;
            let mut shown = page.counts();
            shown.retain(|facet, _| !matches!(facet.as_str(), "city" | "target"));
            let naive: BTreeMap<String, BTreeMap<String, u64>> = naive(&records, chosen)
                .into_iter()
                .filter(|(_, counts)| !counts.is_empty())
                .map(|(facet, counts)| (facet.to_owned(), counts))
                .collect();
            assert_eq!(shown, naive, "{chosen:?}");
            let fitting = records.iter().filter(|record| {
                ["country", "theme", "level", "size", "language"].into_iter().all(|facet| {
                    let wanted: Vec<&str> = chosen.iter().filter(|(other, _)| *other == facet).map(|(_, value)| *value).collect();
                    wanted.is_empty() || wanted.iter().any(|value| values(facet, record).contains(*value))
                })
            });
            assert_eq!(page.names().len(), fitting.count(), "{chosen:?}");
        }
        let targets = &house.page("/en/practices").await.counts()["target"];
        let named = |slug: &str| targets.get(slug).copied().unwrap_or(0);
        assert_eq!([named("parents"), named("refugees"), named("migrant-women"), named("teachers")], [2, 1, 2, 1]);
        assert_eq!(named("migrants"), 5, "who asks for migrants means refugees and migrant women too");
    })
    .await;
}

#[tokio::test]
async fn filters_are_links_that_take_themselves_away() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/en/practices?theme=health&country=it&country=ES&q=women&sort=name").await;
        let query = "country=ES&amp;country=IT&amp;q=women&amp;sort=name&amp;theme=health";
        assert_eq!(page.canonical(), format!("https://eumia.test/en/practices?{query}").replace("&amp;", "&"));
        assert_eq!(page.names(), ["Women's Health in Women's Hands (Women, Health and Violence programme)"]);
        assert_eq!(
            page.chosen(),
            [
                ("Italy".to_owned(), "/en/practices?country=ES&q=women&sort=name&theme=health".to_owned()),
                ("Spain".to_owned(), "/en/practices?country=IT&q=women&sort=name&theme=health".to_owned()),
                ("Health".to_owned(), "/en/practices?country=ES&country=IT&q=women&sort=name".to_owned()),
                ("Remove all filters".to_owned(), "/en/practices?q=women&sort=name".to_owned()),
            ]
        );
        assert_eq!(page.title(), "Practices: “women”, Italy, Spain, Health – eumia");
        // The other languages keep the question.
        assert!(
            page.body.contains(&format!(
                "hreflang=\"de\" href=\"https://eumia.test/de/practices?{}\"",
                query.replace("&amp;", "&#38;")
            )),
            "{}",
            page.body
        );
        let nothing = house.page("/en/practices?q=zebra&country=IT").await;
        assert_eq!(nothing.count(), "No practice");
        assert_eq!(nothing.between("<h3>", "</h3>"), ["No practice fits “zebra”"]);
        assert!(nothing.body.contains(r#"<a href="/en/practices?q=zebra">Search “zebra” without filters</a>"#));
    })
    .await;
}

#[tokio::test]
async fn the_map_shows_where_what_was_found_is() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/it/practices?country=IT").await;
        assert_eq!(page.cities(), (vec!["/it/cities/reggio-emilia".to_owned(), "/it/cities/turin".to_owned()], 8));
        assert_eq!(page.between("text-anchor=\"end\">", "</text>").iter().filter(|name| *name == "Torino").count(), 1);
        assert_eq!(house.page("/en/practices?city=visby").await.cities().0, ["/en/cities/visby"]);
        let map = house.page("/de/map").await;
        assert_eq!((map.cities().0.len(), map.cities().1), (10, 0));
        assert_eq!(map.between("<h2>", "</h2>")[..3], ["Dänemark", "Deutschland", "Frankreich"]);
        assert_eq!(map.between("<p>", "</p>")[0], "10 Praxisbeispiele in 10 Städten.");
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_practice_is_in_no_list() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db.clone()).await;
        assert_eq!(house.page("/en/practices").await.counts()["country"].get("AT"), Some(&1));
        act(&db, |tx| async move { acts::withdraw(&*tx, &journal(), &Actor::System, "vienna-lived-diversity").await })
            .await
            .expect("it was public");
        house.follow().await;
        let page = house.page("/en/practices").await;
        assert_eq!(page.count(), "9 practices");
        assert_eq!(page.names().iter().filter(|name| *name == "Lived Diversity").count(), 0);
        assert_eq!(page.counts()["country"].get("AT"), None);
        assert_eq!(page.cities().0.len(), 9);
        assert_eq!(house.page("/en/practices?q=Konfliktmanagement").await.count(), "No practice");
        assert_eq!(house.page("/en/search?q=vienna&kind=practice").await.status, 200);
        act(&db, |tx| async move {
            acts::rename(&*tx, &journal(), &Actor::System, "visby-democracy-for-childrens-future", "visby").await
        })
        .await
        .expect("the slug is free");
        house.follow().await;
        assert_eq!(house.page("/en/practices?city=visby").await.links(), ["/en/practices/visby"]);
    })
    .await;
}

#[tokio::test]
async fn no_question_breaks_a_list() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let long = "a".repeat(5_000);
        let nasty = [
            "%00",
            "%ff%fe",
            "%F0%9F%98%80",
            "%E2%80%AE%E2%80%8F",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%27%20OR%201%3D1%20--",
            "%22onload%3D%22x",
            "%5C",
            "%25",
            "+",
            "%22",
            "%22%22%22",
            "*",
            "a%22b",
            "%C2%AD",
            "..%2F..%2Fetc",
            "null",
            "%7B%7Bq%7D%7D",
            "-1",
            "99999999",
            "18446744073709551615",
            "%E2%80%9C",
            "AND",
            "NOT+a",
            "(",
            "a:b",
            "~",
            "[a+TO+b]",
            long.as_str(),
        ];
        let everything = ["q", "country", "city", "theme", "target", "level", "size", "language", "sort", "page", "%00"];
        let parameters: [(&str, &[&str]); 5] = [
            ("/en/practices", &everything),
            ("/it/search", &["q", "kind", "page"]),
            ("/de/cities", &["page"]),
            ("/fr/map", &["q"]),
            ("/es/cities/turin", &["page"]),
        ];
        for (path, names) in parameters {
            for (value, name) in nasty.iter().flat_map(|value| names.iter().map(move |name| (*value, *name))) {
                let page = house.get(&format!("{path}?{name}={value}")).await;
                let fine = [200, 404].contains(&page.status);
                assert!(fine, "{} for {path}?{name}={}", page.status, &value[..value.len().min(40)]);
                assert_eq!(page.body.matches("<script>").count(), 0);
                assert_eq!(page.body.matches("onload=\"").count(), 0);
            }
        }
        let many: Vec<String> =
            (0..300).map(|number| format!("theme=t{number}&city=turin&country=ZZ&language=x{number}")).collect();
        for (path, _) in parameters {
            let page = house.get(&format!("{path}?{}", many.join("&"))).await;
            assert!([200, 414].contains(&page.status), "{}", page.status);
        }
        let languages: Vec<String> =
            (0..300).map(|number| format!("language=q{}{}", letter(number / 26), letter(number))).collect();
        let page = house.page(&format!("/en/practices?{}", languages.join("&"))).await;
        assert_eq!((page.status, page.chosen().len()), (200, 41), "forty filters and one link to take all away");
        assert_eq!(
            page.between(r#"<p class="help">"#, "</p>"),
            ["Only the first 40 filters are used. Remove some to use others."]
        );
        assert_eq!(house.get(&format!("/en/practices?q={}", "b".repeat(9_000))).await.status, 414);
        for slug in ["nowhere", "%00", "%ff", "%2e%2e", "TURIN", &"a".repeat(300), "turin'--"] {
            let status = house.get(&format!("/en/cities/{slug}")).await.status;
            assert!([400, 404].contains(&status), "{status} for {slug}");
        }
        for path in ["/xx/practices", "/EN/practices", "/en-GB/map", "/%00/cities"] {
            assert_eq!(house.get(path).await.status, 404, "{path}");
        }
        let page = house.page("/en/practices?country=ZZ&theme=themes&target=health&country=FR").await;
        assert_eq!(page.names(), ["Council for the Citizenship of Foreigners"]);
        assert_eq!(
            page.between(r#"<p class="help">"#, "</p>"),
            ["3 filters in the address do not exist here and were left out."]
        );
        let beyond = house.get("/en/practices?page=99999999").await;
        assert_eq!((beyond.status, beyond.between("<h3>", "</h3>")), (404, vec!["There is no page 99,999,999".to_owned()]));
    })
    .await;
}

fn letter(number: usize) -> char {
    char::from(b'a' + u8::try_from(number % 26).expect("a letter"))
}

#[tokio::test]
async fn one_practice_costs_as_much_as_fifty() {
    each_engine(|db| async move {
        let one = json!([small("p-0")]);
        import_files(&db, &[("p.json", &one.to_string())]).await.expect("it is sound");
        let house = open(db.clone()).await;
        let lists = ["/en/practices", "/en/practices?q=goal", "/en/map", "/en/cities", "/en/search?q=goal"];
        let city = "/en/cities/turin";
        let cost = async |house: &House, address: &str| {
            let before = house.app.db.statements();
            assert_eq!(house.get(address).await.status, 200, "{address}");
            house.app.db.statements() - before
        };
        let city_of_one = cost(&house, city).await;
        for address in lists {
            assert_eq!(cost(&house, address).await, 0, "{address}");
        }
        let fifty: Vec<Value> = (0..50).map(|number| small(&format!("p-{number}"))).collect();
        import_files(&db, &[("p.json", &Value::Array(fifty).to_string())]).await.expect("they are sound");
        house.follow().await;
        assert_eq!(house.page("/en/practices").await.count(), "50 practices");
        assert_eq!(cost(&house, city).await, city_of_one);
        for address in lists {
            assert_eq!(
                cost(&house, &format!("{address}{}x=1", if address.contains('?') { '&' } else { '?' })).await,
                0,
                "{address}"
            );
        }
        let second = house.page("/en/practices?page=2").await;
        assert_eq!((second.names().len(), second.between("<span>Page", "</span>")), (20, vec!["2 of 3".to_owned()]));
        assert_eq!(house.page("/en/practices?page=3").await.names().len(), 10);
        assert_eq!(house.page("/en/map").await.between(">Turin (", ")</text>"), ["50"]);
    })
    .await;
}

#[tokio::test]
async fn an_empty_repertoire_says_so() {
    each_engine(|db| async move {
        let house = open(db).await;
        let page = house.page("/en/practices").await;
        assert_eq!((page.status, page.between("<h3>", "</h3>")), (200, vec!["There is no practice here yet".to_owned()]));
        for address in ["/en/map", "/en/cities", "/en/search", "/en/search?q=a", "/en/practices?q=a&country=IT"] {
            assert_eq!(house.get(address).await.status, 200, "{address}");
        }
    })
    .await;
}
