//! The search over everything, over HTTP, on both engines.

use base_testing::{Answer, each_engine};

use crate::list::tests::listed::Listed;
use crate::tests::{FILES, import_files, open};

#[tokio::test]
async fn one_question_finds_all_kinds() {
    each_engine(|db| async move {
        import_files(&db, &FILES).await.expect("the real data is sound");
        let house = open(db).await;
        let page = house.page("/it/search?q=torino").await;
        assert_eq!(page.between("<h2 id=\"found\">", "</h2>"), ["2 risultati per «torino»"]);
        let mut found: Vec<(String, String)> = page.between("<p class=\"over\">", "</p>").into_iter().zip(page.links()).collect();
        found.sort();
        assert_eq!(
            found,
            [
                ("Città".to_owned(), "/it/cities/turin".to_owned()),
                ("Pratica".to_owned(), "/it/practices/turin-neighbourhood-houses".to_owned())
            ]
        );
        let only = house.page("/it/search?q=torino&kind=place").await;
        assert_eq!(only.links(), ["/it/cities/turin"]);
        let kinds = |page: &Answer| {
            let navs = page.html_between("<nav aria-label=\"Tipi di risultati\">", "</nav>");
            navs.into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(kinds(&only).len(), 1);
        assert_eq!(kinds(&only)[0].matches("aria-current").count(), 1);
        assert!(kinds(&only)[0].contains("Pratiche (1)") && kinds(&only)[0].contains("Tutto (2)"), "{:?}", kinds(&only));
        let nothing = house.page("/en/search?q=zebra").await;
        assert_eq!(nothing.between("<h3>", "</h3>"), ["Nothing found for “zebra”"]);
        assert!(nothing.body.contains("<a href=\"/en/practices\">See all 10 practices</a>"));
        assert_eq!(house.page("/en/search?q=").await.between("<a href=\"/en/practices\">", "</a>"), ["See all 10 practices"]);
    })
    .await;
}
