//! The pages of a practice over HTTP, in process, with the real data, on both engines.

pub(crate) mod told;

use base_core::{Actor, Lang};
use base_testing::{each_engine, words};
use base_web::Notice;
use serde_json::{Value, json};
use told::Told;

use crate::practice::acts;
use crate::tests::{FILES, act, import_files, import_records, journal, open, small};

#[tokio::test]
async fn the_five_observations_of_barcelona_stand_with_their_date_and_source() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/en/practices/barcelona-antirumours").await;
        let figures = page.section("figures");
        assert_eq!(
            figures.rows(),
            [
                ["January 2013", "114", "member organisations uclg-cisdp.org"],
                [
                    "reported January 2013",
                    "4",
                    "Spanish territories in the first transfer project (Sabadell, Getxo, Fuenlabrada, Tenerife island) antirumores.com"
                ],
                ["May 2014", "about 200 + 200", "community organisations + individuals in the network dare-network.blogspot.com"],
                ["November 2015", "over 15", "European cities said to have replicated it citiesofmigration.ca"],
                ["later, undated city page", "over 500", "organisations and individuals in the network ajuntament.barcelona.cat"],
            ]
        );
        assert_eq!(
            figures.attributes("a.source", "href"),
            [
                "https://www.uclg-cisdp.org/en/news/latest-news/barcelona-anti-rumours-network",
                "http://www.antirumores.com/eng/project.html",
                "https://dare-network.blogspot.com/2014/05/get-to-know-antirumors-campaign-in.html",
                "http://citiesofmigration.ca/webinar/why-an-anti-rumour-strategy/",
                "http://ajuntament.barcelona.cat/bcnacciointercultural/en/anti-rumors-what-do-we-do",
            ]
        );
        assert_eq!(figures.body.matches("<svg").count(), 0, "five different things make no picture");
        assert_eq!(
            figures.between("<p class=\"help\">", "</p>"),
            ["They count different things and must not be added or compared."]
        );
        let german = house.page("/de/practices/barcelona-antirumours").await.section("figures");
        assert_eq!(german.rows()[0], ["Januar 2013", "114", "member organisations uclg-cisdp.org"]);
        assert_eq!(german.rows::<3>()[4][..2], ["später, undatierte Seite der Stadt", "über 500"]);
        assert_eq!(german.between("<span lang=\"en\" dir=\"ltr\">", "</span>")[..1], ["member organisations"]);
    })
    .await;
}

#[tokio::test]
async fn what_nobody_knows_of_visby_is_said_in_words() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/en/practices/visby-democracy-for-childrens-future").await;
        assert_eq!(
            page.section("known").between("<h3>Not known</h3>", "</ul>")[0],
            "Conditions for another city Lessons Evaluation Whether it still functions: nobody has confirmed it When exactly it began \
             Amounts of money Evidence for its strengths and weaknesses Address of the film Licence of our text"
        );
        for section in ["conditions", "lessons", "evaluation", "components"] {
            assert_eq!(page.body.matches(&format!("id=\"{section}\"")).count(), 0, "{section} has nothing to say");
        }
        assert_eq!(
            page.section("money").words(),
            "Money Yearly application to the Culture and Leisure Board for camp costs \
            Venues free of charge from three local hosts Amounts: not known, no source states them"
        );
        let figures = page.section("figures");
        assert_eq!(figures.rows::<3>()[1][..2], ["by 2014", "not stated"]);
        assert_eq!(figures.body.matches("<svg").count(), 0, "one value makes no picture");
        assert_eq!(
            page.section("city").rows(),
            [
                ["59,249", "2018", "the record does not say which of its sources"],
                ["9%", "2019", "the record does not say which of its sources"]
            ]
        );
        let titles = page.section("city").between("<tr><th scope=\"row\">", "</th>");
        assert_eq!(
            titles,
            [
                "Population for all of Gotland, not for the city alone",
                "Share of residents with a foreign background for all of Gotland, not for the city alone"
            ]
        );
        assert_eq!(page.facts()["Start"].split(" Roots").next(), Some("2006 (see note)"));
        assert_eq!(page.section("strengths").body.matches("stance-none").count(), 1, "said once for all four");
        assert_eq!(page.facts()["Last confirmed functioning"], "nobody has confirmed yet that it still runs");
        assert_eq!(page.facts()["Amounts of money"], "not known");
        // Nothing is ever left blank.
        for cell in ["<td></td>", "<dd></dd>", "<p></p>", "<li></li>", "null", "None"] {
            assert_eq!(page.body.matches(cell).count(), 0, "{cell}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_reader_is_told_which_language_she_reads_and_can_read_the_original() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let whole = house.page("/it/practices/reggio-emilia-family-assistance-desk").await;
        assert_eq!(
            whole.between("<p class=\"language-note\">", "</p>"),
            ["Stai leggendo una traduzione in italiano. Lingua dell’originale: inglese. È una traduzione automatica che nessuno ha \
              verificato. Leggi tutto come è stato scritto"]
        );
        let page = house.page("/it/practices/turin-neighbourhood-houses").await;
        assert_eq!(page.between("<h1>", "</h1>"), ["Rete delle Case del Quartiere"]);
        assert_eq!(page.section("objectives").body.matches("lang=").count(), 0, "all of it is Italian");
        let original = house.page("/it/practices/turin-neighbourhood-houses/original").await;
        assert_eq!(original.between("<h1 lang=\"en\" dir=\"ltr\">", "</h1>"), ["Network of Neighbourhood Houses"]);
        assert_eq!(original.section("objectives").body.matches("<li lang=\"en\" dir=\"ltr\">").count(), 3);
        assert_eq!(original.body.matches("<meta name=\"robots\" content=\"noindex\">").count(), 1);

        let english = house.page("/en/practices/turin-neighbourhood-houses").await;
        assert_eq!(
            english.between("<p class=\"language-note\">", "</p>"),
            ["You are reading English, the language in which this record was written. The practice’s own language is Italian."]
        );
        assert_eq!(english.between("<p class=\"original\" lang=\"it\" dir=\"ltr\">", "</p>"), ["(Rete delle) Case del Quartiere"]);
        assert_eq!(page.facts()["Temi"], "Costruzione di comunità Sviluppo locale Politiche di quartiere");
    })
    .await;
}

#[tokio::test]
async fn a_translation_falls_out_of_date_with_its_source_and_says_so() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let mut records: Value = serde_json::from_str(FILES[0].1).expect("JSON");
        let turin =
            records.as_array_mut().expect("a list").iter_mut().find(|record| record["id"] == "turin-neighbourhood-houses");
        turin.expect("Turin")["goals"][0] = json!("Another goal");
        import_records(&db, &records).await.expect("sound");
        let house = open(db).await;
        let page = house.page("/it/practices/turin-neighbourhood-houses").await;
        let note = page.between("<p class=\"language-note\">", "</p>").concat();
        assert_eq!(
            note.split(". ").nth(3),
            Some("1 testo è cambiato nell’originale dopo la traduzione: quella traduzione è da aggiornare"),
            "{note}"
        );
    })
    .await;
}

#[tokio::test]
async fn notes_for_editors_are_kept_and_never_shown() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db.clone()).await;
        let records: Vec<Value> = serde_json::from_str(FILES[0].1).expect("JSON");
        let mut notes = 0;
        for record in &records {
            let slug = record["id"].as_str().expect("a slug");
            let pages = ["", "/original", "/versions", "/changes/1"].map(|rest| format!("/en/practices/{slug}{rest}"));
            for note in record["modelling_notes"].as_array().into_iter().flatten() {
                let note = note.as_str().expect("words");
                notes += 1;
                let start: String = note.chars().take(25).collect();
                for address in &pages {
                    assert_eq!(house.page(address).await.words().matches(&start).count(), 0, "{address}: {note}");
                }
            }
        }
        assert_eq!(notes, 13, "there is something to hide");
    })
    .await;
}

#[tokio::test]
async fn each_practice_is_a_whole_page_in_each_language() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let records: Vec<Value> = serde_json::from_str(FILES[0].1).expect("JSON");
        for lang in ["en", "it", "fr", "de", "es"] {
            for record in &records {
                let slug = record["id"].as_str().expect("a slug");
                let page = house.page(&format!("/{lang}/practices/{slug}")).await;
                assert_eq!(page.status, 200);
                assert_eq!(
                    page.section("sources").body.matches("<li>").count(),
                    record["sources"].as_array().map_or(0, Vec::len)
                );
                assert_eq!(page.header("content-language"), lang);
                assert_eq!(page.body.matches("style=").count(), 0);
                let ids = page.between(" id=\"", "\"");
                let mut distinct = ids.clone();
                distinct.sort_unstable();
                distinct.dedup();
                assert_eq!(distinct.len(), ids.len(), "an id stands twice on {slug}");
                for link in page.between("href=\"#", "\"") {
                    assert!(ids.contains(&link), "{slug}: no {link}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn machines_read_what_people_read() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/it/practices/reggio-emilia-family-assistance-desk").await;
        let data = page.linked_data();
        let said = |name: &str| data[name].clone();
        assert_eq!(said("@type"), json!("CreativeWork"));
        assert_eq!(said("@id"), json!("https://eumia.test/it/practices/reggio-emilia-family-assistance-desk"));
        assert_eq!(said("name"), json!("Sportello per l’assistenza familiare"));
        assert_eq!(said("inLanguage"), json!(["it"]));
        let records: Vec<Value> = serde_json::from_str(FILES[0].1).expect("JSON");
        assert_eq!(said("citation"), records[5]["sources"]);
        assert_eq!(
            said("spatialCoverage"),
            json!({
                "@type": "City",
                "name": { "@language": "it", "@value": "Reggio Emilia" },
                "url": "https://eumia.test/it/cities/reggio-emilia",
                "address": { "@type": "PostalAddress", "addressCountry": "IT" },
                "geo": { "@type": "GeoCoordinates", "latitude": 44.6989, "longitude": 10.6297 },
            })
        );
        assert_eq!(data.get("license"), None, "no source states a licence");
    })
    .await;
}

#[tokio::test]
async fn a_practice_that_is_gone_or_elsewhere_says_so_under_each_of_its_addresses() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let actor = Actor::Command("test");
        act(&db, async |tx| acts::withdraw(&*tx, &journal(), &actor, "vienna-lived-diversity").await)
            .await
            .expect("it is public");
        act(&db, async |tx| acts::rename(&*tx, &journal(), &actor, "nantes-cnce", "nantes-council").await)
            .await
            .expect("it is public");
        let house = open(db).await;
        for rest in ["", "/original", "/practice.pdf", "/versions", "/versions/1", "/changes/1"] {
            assert_eq!(house.get(&format!("/de/practices/vienna-lived-diversity{rest}")).await.status, 410, "{rest}");
            assert_eq!(house.get(&format!("/de/practices/nowhere{rest}")).await.status, 404, "{rest}");
            let moved = house.get(&format!("/de/practices/nantes-cnce{rest}")).await;
            assert_eq!((moved.status, moved.header("location")), (308, format!("/de/practices/nantes-council{rest}").as_str()));
        }
        let moved = house.get("/de/compare?practice=turin-neighbourhood-houses&with=nantes-cnce").await;
        assert_eq!(moved.header("location"), "/de/compare?practice=turin-neighbourhood-houses&with=nantes-council");
    })
    .await;
}

#[tokio::test]
async fn nothing_that_a_stranger_types_breaks_a_page() {
    each_engine(|db| async move {
        import_files(&db, &FILES[..1]).await.expect("the real data is sound");
        let house = open(db).await;
        let hostile = [
            "%00",
            "%ff",
            "..",
            "%2e%2e%2f",
            "'%20OR%201=1--",
            "%3Cscript%3E",
            "TURIN",
            "%F0%9F%92%A5",
            "%E2%80%AE",
            "-",
            &"a".repeat(3_000),
        ];
        for slug in hostile {
            for rest in ["", "/original", "/practice.pdf", "/versions", "/versions/1", "/changes/2"] {
                let status = house.get(&format!("/en/practices/{slug}{rest}")).await.status;
                assert!(matches!(status, 400 | 404), "{slug}{rest}: {status}");
            }
            for query in
                ["practice=", "with=", "practice=turin-neighbourhood-houses&with=", "practice=turin-neighbourhood-houses&city="]
            {
                let status = house.get(&format!("/en/compare?{query}{slug}")).await.status;
                assert_eq!(status, 404, "{query}{slug}");
            }
        }
        for number in ["0", "01", "-1", "2", "99999999999999999999", "1.0", "%00", "one"] {
            for part in ["versions", "changes"] {
                let address = format!("/en/practices/turin-neighbourhood-houses/{part}/{number}");
                assert_eq!(house.get(&address).await.status, 404, "{address}");
            }
        }
        for query in [
            "",
            "?",
            "?practice=&with=",
            "?%00=%ff&&&=",
            "?practice=turin-neighbourhood-houses&practice=turin-neighbourhood-houses",
        ] {
            assert_eq!(house.get(&format!("/en/compare{query}")).await.status, 200, "{query}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_a_record_says_stays_text() {
    each_engine(|db| async move {
        let mut record = small("hostile");
        let evil = "<script>alert(1)</script> & \"quoted\" 'words'";
        for field in ["name_en", "name_original", "region", "evaluation"] {
            record[field] = json!(evil);
        }
        for field in ["goals", "activities", "strengths", "policy_fields", "target_groups", "organisations"] {
            record[field] = json!([evil]);
        }
        record["results"] = json!([
            { "value": evil, "text": evil, "when": evil, "source": "https://example.org/a" },
            { "value": 5, "text": evil, "when": "2013", "source": "https://example.org/a" },
        ]);
        import_records(&db, &json!([record])).await.expect("sound");
        let house = open(db).await;
        for address in ["/en/practices/hostile", "/de/practices/hostile/versions", "/en/compare?practice=hostile"] {
            let page = house.page(address).await;
            assert_eq!(page.body.matches("<script>").count(), 0, "{address}");
            assert_eq!(page.body.matches("</script>").count(), page.body.matches("<script ").count(), "{address}");
        }
        assert_eq!(house.get("/en/practices/hostile/practice.pdf").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_page_asks_the_database_as_often_for_much_as_for_little() {
    each_engine(|db| async move {
        let mut much = small("much");
        let seen = |n: usize| json!({ "value": n, "text": format!("thing {n}"), "when": format!("{}", 1900 + n), "source": "https://example.org/a" });
        much["results"] = (0..100).map(seen).collect();
        much["goals"] = (0..100).map(|n| json!(format!("Goal {n}"))).collect();
        much["sources"] = (0..100).map(|n| json!(format!("https://example.org/{n}"))).collect();
        import_records(&db, &json!([small("little"), much])).await.expect("sound");
        for n in 0..10 {
            much["start_year"] = json!(2000 + n);
            import_records(&db, &json!([small("little"), much])).await.expect("sound");
        }
        let house = open(db).await;
        for rest in ["", "/original", "/versions", "/changes/1", "/practice.pdf"] {
            let mut asked = Vec::new();
            for slug in ["little", "much"] {
                asked.push(house.statements(&format!("/it/practices/{slug}{rest}")).await);
            }
            assert_eq!(asked[0], asked[1], "{rest}");
            assert!(asked[0] <= 8, "{rest}: {} statements", asked[0]);
        }
        assert_eq!(house.statements("/it/compare?practice=little&with=much").await, 11);
        // The second time nothing is asked.
        house.page("/it/practices/much").await;
        let before = house.app.db.statements();
        house.page("/it/practices/much").await;
        assert_eq!(house.app.db.statements(), before);
    })
    .await;
}

#[tokio::test]
async fn a_record_that_says_all_there_is_to_say_is_shown_whole() {
    each_engine(|db| async move {
        let actor = Actor::Command("test");
        import_files(&db, &FILES).await.expect("the real data is sound");
        let day = jiff::civil::date(2026, 2, 1);
        act(&db, async |tx| acts::confirm_running(&*tx, &journal(), &actor, "turin-neighbourhood-houses", day).await)
            .await
            .expect("public");
        let long_ago = jiff::civil::date(2024, 8, 31);
        act(&db, async |tx| acts::confirm_running(&*tx, &journal(), &actor, "bilbao-womens-health", long_ago).await)
            .await
            .expect("public");
        act(&db, async |tx| acts::end(&*tx, &journal(), &actor, "vejle-danish-simulator", "The grant ran out").await)
            .await
            .expect("public");
        let house = open(db).await;
        let confirmed =
            async |slug: &str| house.page(&format!("/en/practices/{slug}")).await.facts()["Last confirmed functioning"].clone();
        assert_eq!(confirmed("turin-neighbourhood-houses").await, "1 February 2026");
        assert_eq!(confirmed("bilbao-womens-health").await, "not confirmed since 31 August 2024");
        let ended = house.page("/de/practices/vejle-danish-simulator").await;
        assert_eq!(ended.between("<div class=\"notice\">", "</div>"), ["Dieses Praxisbeispiel ist beendet. The grant ran out"]);
        assert_eq!(ended.between("<span lang=\"en\" dir=\"ltr\">The grant", "</span>").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn versions_stay_readable_and_what_changed_is_told_word_by_word() {
    each_engine(|db| async move {
        let mut record = small("a");
        record["results"] = json!([{ "value": 5, "text": "members", "when": "2013", "source": "https://example.org/r" }]);
        import_records(&db, &json!([record])).await.expect("sound");
        record["goals"] = json!(["First goal", "Second goal, in other words"]);
        record["results"][0]["value"] = json!("over 5");
        record["scope"] = json!("neighbourhood");
        import_records(&db, &json!([record])).await.expect("sound");
        let house = open(db).await;

        let list = house.page("/en/practices/a/versions").await;
        assert_eq!(
            list.between("<ol class=\"steps-list\" reversed>", "</ol>"),
            ["Version 2, 1 March 2026 (this is the current one): entered again from a file What changed in \
              version 2 Version 1, 1 March 2026: first entered Read version 1"]
        );
        let old = house.page("/en/practices/a/versions/1").await;
        assert_eq!(old.section("objectives").words(), "Objectives First goal Second goal");
        assert_eq!(
            old.between("<div class=\"notice\">", "</div>"),
            ["This is version 1, from 1 March 2026. It is no longer the current one. Translations belong to the current \
              version, so this one is shown as it was written. Read the current version"]
        );
        assert_eq!(old.body.matches("<meta name=\"robots\" content=\"noindex\">").count(), 1);
        let current = house.get("/en/practices/a/versions/2").await;
        assert_eq!((current.status, current.header("location")), (303, "/en/practices/a"));

        let changes = house.page("/en/practices/a/changes/2").await;
        assert_eq!(changes.between("<h1>", "</h1>"), ["What changed from version 1 to version 2"]);
        assert_eq!(changes.between("<p class=\"lede\">", "</p>"), ["1 March 2026. 3 fields changed; all others are the same."]);
        assert_eq!(
            changes.html_between("<ol class=\"changes column\">", "</ol>")[0]
                .split("<li>")
                .skip(1)
                .map(words)
                .collect::<Vec<_>>(),
            [
                "Scope removed: City added: Neighbourhood",
                "Objectives Second removed: goal added: goal, in other words",
                "Results and figures Value added: over 5",
            ]
        );
        assert_eq!(house.page("/en/practices/a/changes/1").await.between("<h1>", "</h1>"), ["First version"]);
    })
    .await;
}

#[tokio::test]
async fn who_paid_is_said_on_the_practice_and_not_on_what_is_made_up_or_next_to_it() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let texts = vec![(Lang::english(), "Paid for by somebody.".to_owned())];
        house.app.set_notices(vec![Notice { title: "A project".into(), years: Some((2012, 2014)), texts }]);
        let funding = async |path: &str| house.page(path).await.between("<p class=\"funding\">", "</p>");
        assert_eq!(funding("/fr/practices/vienna-lived-diversity").await, ["A project: Paid for by somebody."]);
        for path in ["/en/practices", "/en/map", "/en/cities", "/en/data"] {
            assert_eq!(funding(path).await, Vec::<String>::new(), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_practice_beside_a_city_shows_figures_and_says_that_the_check_comes_later() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/en/compare?practice=turin-neighbourhood-houses&city=visby").await;
        assert_eq!(page.between("<h2 id=\"fit\">", "</h2>"), ["“Network of Neighbourhood Houses” and Visby"]);
        assert_eq!(
            page.pairs()["Population"],
            [
                "906,000 (2012) a record on this site, which does not say which of its sources",
                "59,249, for all of Gotland, not for the city alone (2018) a record on this site, which does not say which of its sources"
            ]
        );
        assert_eq!(house.get("/en/compare?practice=turin-neighbourhood-houses&city=nowhere").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_paper_is_a_document_in_the_readers_language() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db.clone()).await;
        let paper = house.get("/it/practices/turin-neighbourhood-houses/practice.pdf").await;
        assert_eq!((paper.status, paper.header("content-type")), (200, "application/pdf"));
        assert_eq!(paper.header("content-disposition"), "inline; filename=\"turin-neighbourhood-houses.it.pdf\"");
        assert_eq!(paper.header("content-language"), "it");
        assert_eq!(&paper.bytes[..8], b"%PDF-1.7");
        // What is too long for one document is printed from its page.
        let mut long = small("long");
        long["place"]["latitude"] = json!(45.0703);
        long["place"]["longitude"] = json!(7.6869);
        long["activities"] = (0..200).map(|n| json!(format!("{n} {}", "word ".repeat(700)))).collect();
        import_records(&db, &json!([long])).await.expect("sound");
        let answer = house.get("/it/practices/long/practice.pdf").await;
        assert_eq!((answer.status, answer.header("location")), (303, "/it/practices/long"));
        let again = house.get("/it/practices/turin-neighbourhood-houses/practice.pdf").await;
        assert_eq!(paper.bytes, again.bytes);
    })
    .await;
}
