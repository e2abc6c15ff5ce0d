use base_testing::each_engine;

use crate::tests::{empty, furnished, with_practices};

#[tokio::test]
async fn home_tells_the_story_and_where_to_start() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/en/").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.all("h1"), ["Find what works for migrants in another city, and judge if it could work in yours."]);
        assert_eq!(
            page.all("h3"),
            [
                "Call",
                "Selection",
                "Practice",
                "Fieldwork",
                "Learning kit",
                "Academy",
                "Transfer",
                "No practice has been published yet"
            ]
        );
        assert_eq!(page.all("li.is-here").len(), 1);
        assert_eq!(page.all("p.language-note"), Vec::<String>::new());
        assert_eq!(page.values("action"), ["/en/practices"]);
        let italian = house.get("/it/").await;
        let note = "Alcuni testi di questa pagina sono traduzioni automatiche che nessuno ha ancora verificato.";
        assert_eq!(italian.all("p.language-note"), [note]);
    })
    .await;
}

#[tokio::test]
async fn an_empty_house_has_a_home_too() {
    each_engine(|db| async move {
        let page = empty(db).get("/es/").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.all("h1"), ["Prácticas de integración de migrantes que funcionan en las ciudades de Europa"]);
    })
    .await;
}

#[tokio::test]
async fn home_shows_what_there_is_and_where_to_start() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let page = house.get("/it/").await;
        assert_eq!(page.all("ul[class=run]"), ["10 pratiche 10 città 8 paesi Che cos’è EU-MIA"]);
        assert_eq!(page.all("a.map-city").len(), 10);
        assert_eq!(page.all("ul.trio").len(), 1);
        assert_eq!(page.all("h3").len(), 7 + 3);
        let cost = house.statements("/it/").await;
        assert_eq!(cost, 2, "the story and its translations; all else comes from the index");
    })
    .await;
}
