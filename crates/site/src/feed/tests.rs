use atom_syndication::Feed;
use base_testing::each_engine;

use crate::tests::{empty, furnished, with_practices};

#[tokio::test]
async fn the_feed_is_one_that_readers_understand() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let answer = house.get("/it/feed.atom").await;
        assert_eq!(answer.header("content-type"), "application/atom+xml; charset=utf-8");
        let feed = Feed::read_from(answer.body.as_bytes()).expect("a feed");
        assert_eq!(feed.title.value, "EU-MIA: le novità");
        assert_eq!(feed.id, "https://eumia.test/it/feed.atom");
        assert_eq!(feed.updated.to_rfc3339(), "2026-11-21T12:00:00+00:00");
        assert_eq!(feed.lang.as_deref(), Some("it"));
        assert_eq!(feed.entries.len(), 9);
        let first = &feed.entries[0];
        assert_eq!(first.id, "https://eumia.test/it/news/old-site-last-seen");
        assert_eq!(first.links[0].href, first.id);
        assert_eq!(first.published.map(|at| at.to_rfc3339()).as_deref(), Some("2022-01-01T00:00:00+00:00"));
        let content = first.content.as_ref().expect("content");
        assert_eq!((content.content_type.as_deref(), content.lang.as_deref()), (Some("html"), None));
        assert_eq!(content.value.as_deref().map(|html| html.starts_with("<p>")), Some(true));
    })
    .await;
}

#[tokio::test]
async fn an_empty_feed_is_a_feed() {
    each_engine(|db| async move {
        let answer = empty(db).get("/en/feed.atom").await;
        let feed = Feed::read_from(answer.body.as_bytes()).expect("a feed");
        assert_eq!((answer.status, feed.entries.len()), (200, 0));
    })
    .await;
}

#[tokio::test]
async fn practices_that_changed_are_in_the_feed() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let feed = Feed::read_from(house.get("/en/feed.atom").await.body.as_bytes()).expect("a feed");
        let practices = feed.entries.iter().filter(|entry| entry.id.contains("/en/practices/"));
        assert_eq!((feed.entries.len(), practices.count()), (19, 10));
    })
    .await;
}
