use base_content::Text;
use base_core::Lang;
use base_testing::each_engine;

use super::Item;
use crate::document::exchange::Written;
use crate::tests::{empty, furnished, keep, with};

/// An item of the day `2014-05-<day>`.
fn item(slug: &str, day: usize, title: &str) -> Written<Item> {
    let text = |key: &str, body: &str| Text { key: key.into(), lang: Lang::english(), body: body.into() };
    let date = format!("2014-05-{day:02}").parse().expect("a date");
    let record = Item { date, source: None, title: text("title", title), body: text("body", "Some *words*.") };
    Written { slug: slug.into(), record, translations: vec![] }
}

#[tokio::test]
async fn news_are_listed_newest_first() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let list = house.get("/en/news").await;
        assert_eq!(
            list.all("h2"),
            [
                "The old site, last seen",
                "Seminar at the Committee of the Regions",
                "Five days in Turin",
                "Vienna: picked from more than 100",
                "The Academy opens online",
                "Research reports dated January 2014",
                "Three researchers, three days in Visby",
                "First field visit: St George's Day in Bermondsey",
                "COMPAS announces an academy for city officials",
            ]
        );
        assert_eq!(list.values("datetime")[..3], ["2022-01", "2014-05-07", "2014-02-03"]);
        assert_eq!(list.all("p.language-note"), Vec::<String>::new());
        let german = house.get("/de/news").await;
        let note = "Einige Texte auf dieser Seite sind maschinelle Übersetzungen, die noch niemand geprüft hat.";
        assert_eq!(german.all("p.language-note"), [note]);
    })
    .await;
}

#[tokio::test]
async fn an_item_tells_its_date_its_language_and_its_source() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let page = house.get("/it/news/field-visit-visby").await;
        assert_eq!(page.status, 200);
        assert_eq!(
            page.lines()[..5],
            [
                "Notizie",
                ",",
                "luglio 2013",
                "Tre ricercatori per tre giorni a Visby",
                "Stai leggendo questo testo in italiano: una traduzione automatica che nessuno ha ancora verificato. È stato scritto in inglese.",
            ]
        );
        assert_eq!(page.all("p.source-line"), ["Fonte: 171bus.wordpress.com"]);
        for slug in ["no-such-item", "%00", "%F0%9F%98%80", "..%2Fabout", "x%27%20OR%201=1"] {
            assert_eq!(house.get(&format!("/it/news/{slug}")).await.status, 404, "{slug}");
        }
    })
    .await;
}

#[tokio::test]
async fn long_lists_come_in_pages_at_the_same_cost() {
    each_engine(|db| async move {
        let house = with(db, item("first", 1, "First")).await;
        let one = house.statements("/en/news").await;
        for number in 0..49 {
            keep(&house, item(&format!("item-{number}"), 2 + number % 29, &format!("Item {number}"))).await;
        }
        assert_eq!(house.statements("/en/news").await, one);
        assert_eq!(house.statements("/en/news?page=2").await, one);
        let last = house.get("/en/news?page=3").await;
        assert_eq!(last.all("h2").last().map(String::as_str), Some("First"));
        assert_eq!(last.all("nav.pages-nav"), ["Previous page Page 3 of 3"]);
        assert_eq!(last.values("rel").iter().filter(|rel| ["prev", "next"].contains(&rel.as_str())).count(), 1);
        for page in ["4", "0", "-1", "99999999", "99999999999999999999999", "x", "%00", ""] {
            assert_eq!(house.get(&format!("/en/news?page={page}")).await.status, 404, "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_of_an_editor_never_become_markup() {
    each_engine(|db| async move {
        let hostile = "<script>alert(1)</script>";
        let house = with(db, item("hostile", 1, hostile)).await;
        for address in ["/en/news", "/en/news/hostile"] {
            let page = house.get(address).await;
            assert_eq!(page.body.matches("<script>").count(), 0, "{address}");
        }
        assert_eq!(house.get("/en/news/hostile").await.all("h1"), [hostile]);
    })
    .await;
}

#[tokio::test]
async fn without_news_the_list_says_what_will_be_there() {
    each_engine(|db| async move {
        let house = empty(db);
        assert_eq!(house.get("/en/news").await.all("h2"), ["No news yet"]);
        assert_eq!(house.get("/en/news?page=2").await.status, 404);
    })
    .await;
}
