//! The pages of cities over HTTP, on both engines.

use base_testing::{House, each_engine};

use crate::list::tests::listed::Listed;
use crate::tests::{FILES, import_files, open};

const EUROSTAT: &str = "DATAFLOW,LAST UPDATE,freq,indic_ur,cities,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
MADE_UP:URB_CPOPCB(1.0),01/01/20 00:00:00,A,DE1001V,IT004C,2019,881000,be,
";

#[tokio::test]
async fn every_figure_says_when_and_opens_its_source() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/en/cities/turin").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.between("<h1>", "</h1>"), ["Turin"]);
        assert_eq!(page.names(), ["Network of Neighbourhood Houses"]);
        assert_eq!(page.between("data-label=\"Value\">", "</td>"), ["906,000", "14.9%"]);
        assert_eq!(page.between("data-label=\"When\"><div>", "</div>"), ["2012", "2012"]);
        let source = "<a class=\"source\" href=\"/en/practices/turin-neighbourhood-houses#sources\">Record of “Network of Neighbourhood Houses”; it does not say which of its sources</a>";
        assert_eq!(page.html_between("data-label=\"Source\"><div>", "</div>"), [source, source]);
        assert_eq!(page.between("<li>Share of foreign residents (the record does not say who counts as foreign) 2012: <span>", "</span>").len(), 1);
        assert_eq!(page.between("<dt>NUTS level 3, 2021 edition</dt><dd class=\"figure\">", "</dd>"), ["ITC11"]);
        assert_eq!(page.html_between("(Urban Audit)</dt><dd>", "</dd>"), ["<span class=\"unknown\">no code recorded</span>"]);
        assert_eq!(page.between("Coordinates</dt><dd class=\"figure\">", "</dd>"), ["45.0703° N, 7.6869° E"]);
        assert_eq!(page.cities(), (vec!["/en/cities/turin".to_owned()], 9));

        let page = house.page("/it/cities/bilbao").await;
        assert_eq!(page.between("data-label=\"Valore\">", "</td>"), ["349.869", "8,15%"]);
        assert_eq!(page.between("Coordinate</dt><dd class=\"figure\">", "</dd>"), ["43,263° N, 2,935° O"]);
        // What is not known has a row, too.
        let page = house.page("/de/cities/nantes").await;
        let unknown = "<span class=\"unknown\">keine Zahl in den gelesenen Quellen</span>";
        assert_eq!(page.html_between("data-label=\"Wert\">", "</td>"), [unknown, unknown]);
        // A figure on the region around a city says so, and one whose page is known opens that page.
        let page = house.page("/en/cities/visby").await;
        assert_eq!(page.between("<br><small>", "</small>"), ["for all of Gotland, not for the city alone"; 2]);
        let page = house.page("/en/cities/hamburg").await;
        assert_eq!(page.between("<a class=\"source\" href=\"https://www.abendblatt.de/", "</a>").len(), 1);
        for slug in ["visby", "southwark", "vienna"] {
            assert_eq!(house.page(&format!("/fr/cities/{slug}")).await.status, 200, "{slug}");
        }
        assert_eq!(house.get("/en/cities/atlantis").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn cities_stand_in_the_order_of_the_readers_alphabet() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db.clone()).await;
        let names = async |house: &House, lang: &str| -> Vec<String> {
            let page = house.page(&format!("/{lang}/cities")).await;
            page.between("<h2><a href=", "</a>").iter().filter_map(|link| link.split('>').nth(1).map(str::to_owned)).collect()
        };
        let english = ["Barcelona", "Bilbao", "Hamburg", "London Borough of Southwark", "Nantes", "Reggio Emilia", "Turin", "Vejle", "Vienna", "Visby"];
        assert_eq!(names(&house, "en").await, english);
        assert_eq!(names(&house, "it").await[..2], ["Amburgo", "Barcellona"]);
        let page = house.page("/en/cities").await;
        assert_eq!(page.between("people (", ")").len(), 5);
        assert_eq!(page.between("<p>59,249 ", "</p>"), ["people in all of Gotland (2018)"]);
        assert_eq!(page.body.matches("Population <span class=\"unknown\">no figure in the sources read</span>").count(), 4);

        let place = r#"[{"slug": "aalborg", "name": "Ålborg", "country_code": "DK", "latitude": 57.05, "longitude": 9.92, "urban_audit": "DK004C"}]"#;
        import_files(&db, &[("places.json", place)]).await.expect("it is sound");
        house.follow().await;
        assert_eq!(names(&house, "en").await[0], "Ålborg");
        let page = house.page("/en/cities/aalborg").await;
        assert_eq!(page.between("(Urban Audit)</dt><dd class=\"figure\">", "</dd>"), ["DK004C"]);
        assert_eq!(page.names(), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn the_warnings_of_a_source_are_words() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let coded = FILES[1].1.replacen("\"slug\": \"turin\",", "\"slug\": \"turin\", \"urban_audit\": \"IT004C\",", 1);
        let coded = coded.replacen(
            "\"nuts3\": \"ITC11\",\n  \"nuts_version\": \"2021\",\n  \"urban_audit\": null",
            "\"nuts3\": \"ITC11\",\n  \"nuts_version\": \"2021\"",
            1,
        );
        import_files(&db, &[("places.json", &coded), ("urb_cpopcb_made_up.csv", EUROSTAT)]).await.expect("they are sound");
        let house = open(db).await;
        let page = house.page("/en/cities/turin").await;
        assert_eq!(page.between("data-label=\"Value\">", "</td>"), ["906,000", "881,000", "14.9%"]);
        assert_eq!(page.between("<div>2019<p class=\"help\">", "</p>"), ["break in the series and estimated"]);
        assert_eq!(page.between("<span class=\"source\">", "</span>"), ["Made up for tests, in the form of table urb_cpopcb"]);
    })
    .await;
}
