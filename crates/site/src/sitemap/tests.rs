use base_testing::each_engine;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::tests::{empty, furnished, with_practices};

/// How often each element occurs, and the words of every `loc`.
fn read(xml: &str) -> (usize, usize, Vec<String>) {
    let (mut reader, mut urls, mut links, mut locs, mut in_loc) = (Reader::from_str(xml), 0, 0, Vec::new(), false);
    loop {
        match reader.read_event().expect("sound XML") {
            Event::Start(start) => {
                in_loc = start.name().as_ref() == b"loc";
                urls += usize::from(start.name().as_ref() == b"url");
            }
            Event::Empty(empty) => links += usize::from(empty.name().as_ref() == b"xhtml:link"),
            Event::Text(text) if in_loc => locs.push(text.decode().expect("text").into_owned()),
            Event::End(_) => in_loc = false,
            Event::Eof => return (urls, links, locs),
            _ => {}
        }
    }
}

#[tokio::test]
async fn the_sitemap_lists_every_page_in_every_language() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let index = house.get("/sitemap.xml").await;
        assert_eq!(index.header("content-type"), "application/xml; charset=utf-8");
        assert_eq!(read(&index.body).2, ["https://eumia.test/sitemap/pages.xml"]);
        let (urls, links, locs) = read(&house.get("/sitemap/pages.xml").await.body);
        // Fourteen fixed pages and nine news in five languages, each with the addresses of all five.
        assert_eq!((urls, links), (115, 575));
        assert_eq!(locs[..2], ["https://eumia.test/en/", "https://eumia.test/de/"]);
        for own in locs.iter().filter(|loc| loc.contains("/news/")) {
            let path = own.strip_prefix("https://eumia.test").expect("our own");
            assert_eq!(house.get(path).await.status, 200, "{path}");
        }
        for file in
            ["practices.xml", "practices-after-x.xml", "practices-after-%00.xml", "pages", "other.xml", "..%2F..%2Fetc%2Fpasswd"]
        {
            assert_eq!(house.get(&format!("/sitemap/{file}")).await.status, 404, "{file}");
        }
    })
    .await;
}

#[tokio::test]
async fn other_programs_find_what_they_look_for() {
    each_engine(|db| async move {
        let house = empty(db);
        assert_eq!(house.get("/robots.txt").await.body, "User-agent: *\nAllow: /\n\nSitemap: https://eumia.test/sitemap.xml\n");
        assert_eq!(
            house.get("/.well-known/security.txt").await.body,
            "Contact: https://eumia.test/en/contact\nExpires: 2027-05-20T00:00:00Z\nPreferred-Languages: en\n\
             Canonical: https://eumia.test/.well-known/security.txt\n"
        );
        assert_eq!(house.get("/en").await.header("location"), "/en/");
        assert_eq!(house.get("/xx").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn practices_come_in_pieces_of_their_own() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let index = read(&house.get("/sitemap.xml").await.body).2;
        assert_eq!(index, ["https://eumia.test/sitemap/pages.xml", "https://eumia.test/sitemap/practices.xml"]);
        let (urls, links, locs) = read(&house.get("/sitemap/practices.xml").await.body);
        assert_eq!((urls, links), (50, 250));
        assert_eq!(locs[0], "https://eumia.test/en/practices/barcelona-antirumours");
        let rest = read(&house.get("/sitemap/practices-after-southwark-st-georges-day.xml").await.body).2;
        assert_eq!(rest.len(), 20);
    })
    .await;
}
