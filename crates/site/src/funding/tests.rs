use base_core::Actor;
use base_testing::each_engine;

use super::notices;
use crate::load;
use crate::tests::{demo_file, empty, furnished};

const ENGLISH: &str = "Produced with the financial assistance of the EU. European Integration Fund, Community Actions 2011, \
     HOME/2011/EIFX/CA/1996. The views expressed herein can in no way be taken to reflect the official opinion of the European Union.";

#[tokio::test]
async fn the_statement_of_a_period_stands_on_its_work_and_nowhere_else() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let funding = async |path: &str| house.get(path).await.all("p.funding");
        assert_eq!(funding("/en/news/academy-in-turin").await, [format!("EU-MIA, 2012–2014: {ENGLISH}")]);
        for path in ["/en/", "/en/news/old-site-last-seen", "/en/privacy", "/en/no-such-page"] {
            assert_eq!(funding(path).await, Vec::<String>::new(), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn every_page_says_that_this_is_a_demonstration() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let words = "This is a demonstration. It is not run by EU-MIA, its partners or its cities.";
        for path in ["/en/", "/en/privacy", "/en/no-such-page"] {
            let foot = house.get(path).await.all("div.colophon").remove(0);
            assert_eq!(foot.split(" https://").next(), Some(words), "{path}");
        }
        assert_eq!(house.get("/en/").await.all("p.notice"), [words]);
    })
    .await;
}

#[tokio::test]
async fn a_new_statement_shows_on_pages_that_were_kept() {
    each_engine(|db| async move {
        let house = empty(db);
        let foot = async || house.get("/en/about").await.all("div.colophon").remove(0);
        assert_eq!(foot().await, "https://eumia.test/en/about");
        let (app, file) = (&house.app, demo_file("home.json"));
        let content = load::read(&[file]).expect("sound");
        let content = &content;
        let act = |tx: base_db::Tx| async move { content.keep(&*tx, &app.journal, &Actor::System).await };
        app.db.write(act).await.expect("kept");
        house.follow().await;
        let words = "This is a demonstration. It is not run by EU-MIA, its partners or its cities.";
        assert_eq!(foot().await, format!("{words} https://eumia.test/en/about"));
    })
    .await;
}

#[tokio::test]
async fn the_sentence_of_the_source_comes_first_so_that_other_languages_fall_back_to_it() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let notices = notices(house.app.db.reader()).await.expect("readable");
        let langs: Vec<&str> = notices[0].texts.iter().map(|(lang, _)| lang.as_str()).collect();
        assert_eq!((notices.len(), langs), (2, vec!["en", "de", "es", "fr", "it"]));
    })
    .await;
}
