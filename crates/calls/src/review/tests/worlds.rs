//! Two worlds: the same seed and the same acts, with two people swapped. What the other side can fetch must not differ by a byte.

use std::sync::Mutex;

use base_db::Db;

use super::*;
use crate::selection::{Verdict, acts, letter};

/// What somebody got: the address or the subject, and every byte of it.
type Seen = Vec<(String, String)>;

/// Everything that can be fetched of this call by who is not on its panel.
const PUBLIC: [&str; 5] =
    ["/en/calls", "/en/calls/ours", "/en/calls/ours/form", "/en/calls/ours/record", "/de/calls/ours/record"];
const AUTHORS: [&str; 8] = [
    "/en/work",
    "/en/work/submissions",
    "/en/work/submissions/ours/1",
    "/en/work/submissions/ours/1/copy",
    "/en/work/submissions/ours/1/files",
    "/en/work/submissions/ours/2",
    "/en/work/submissions/ours/1?done=sent&seat=1&reader=1&order=seat",
    "/en/work/reviews/ours/1",
];

async fn look(browser: &Browser<'_>, addresses: &[&str], seen: &mut Seen) {
    for address in addresses {
        let answer = browser.get(address).await;
        seen.push(((*address).to_owned(), format!("{} {}", answer.status, answer.body)));
    }
}

/// A call that is read and decided; `ada` reads the first submission and `ben` the second, or the other way round.
async fn read_by(db: Db, is_swapped: bool) -> Seen {
    let house = house(db);
    let call = closed_call(&house, "ours", 2).await;
    planned(&house, &call, Reads::Assigned).await;
    let (_, one, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
    let (_, two, ben) = reader(&house, "ours", "ben@example.net", Kind::Reader).await;
    let order = if is_swapped { [(&two, &ben), (&one, &ada)] } else { [(&one, &ada), (&two, &ben)] };
    for (number, (seat, browser)) in (1..).zip(order) {
        given_to(&house, "ours", seat, number).await;
        gives(browser, &format!("/en/work/reviews/ours/{number}"), number).await;
    }
    decided(&house, &call).await;
    let mut seen = Seen::new();
    let (_, author) = signed_in_again(&house, "author-1@example.org").await;
    look(&author, &AUTHORS, &mut seen).await;
    look(&house.browser(), &PUBLIC, &mut seen).await;
    for letter in letters_to(&house, "author-1@example.org").await {
        seen.push((letter.subject, letter.text));
    }
    seen
}

/// The panel decides, publishes and sends.
async fn decided(house: &House, call: &Call) {
    let (app, actor, slug) = (&house.app, &Actor::System, call.slug.as_str());
    for number in [1, 2] {
        let sheet = &acts::Sheet {
            verdict: if number == 1 { Verdict::Chosen } else { Verdict::Declined },
            reasons: [("aims".to_owned(), "Clear aims.".to_owned())].into(),
            words: "So the panel thinks.".into(),
            revision: 0,
        };
        let done = app.act(|tx| async move { acts::decide(&*tx, &app.journal, actor, (slug, number), sheet).await });
        done.await.expect("open");
    }
    let concluded = app.act(|tx| async move { acts::conclude(&*tx, &app.journal, actor, slug).await });
    concluded.await.expect("all are decided");
    let convener = convener(house).await;
    let letters = "/en/work/calls/ours/letters";
    assert_eq!(convener.post(letters, [("do", "prepare")]).await.status, 303);
    for kept in letter::store::list(app.db.reader(), call.id, 0, 9).await.expect("readable") {
        let address = format!("{letters}/{}", kept.id);
        let form = convener.page(&address).await.form(&address);
        assert_eq!(convener.post(&address, &form).await.status, 303);
    }
    assert_eq!(convener.post(letters, [("do", "send")]).await.status, 303);
    let published = app.act(|tx| async move { acts::publish(&*tx, &app.journal, actor, slug).await });
    published.await.expect("all letters have left");
}

/// A call with two submissions, of which `author-1` wrote the first and `author-2` the second, or the other way round; what the reader gets.
async fn written_by(db: Db, is_swapped: bool) -> Seen {
    let house = house(db);
    let call = open_call(&house, "ours").await;
    let order = if is_swapped { [2, 1] } else { [1, 2] };
    let mut authors = Vec::new();
    for number in [1, 2] {
        authors.push(person(&house, &format!("author-{number}@example.org"), &[]).await.1);
    }
    for (number, who) in (1..).zip(order) {
        let author = &authors[who - 1];
        let edit = begin(author, "ours").await;
        let name = format!("Practice {number}");
        let (contact, club) = (format!("canary-{who}@example.org"), format!("Canary Club {who}"));
        let (town, web) = (format!("Canaryton {who}"), format!("https://canary-{who}.example.org"));
        let own = [
            ("name", name.as_str()),
            ("contact", contact.as_str()),
            ("organisation", club.as_str()),
            ("place", town.as_str()),
            ("website", web.as_str()),
            ("partners.1.name", club.as_str()),
            ("partners.1.city", town.as_str()),
        ];
        author.post(&edit, &typed(author, &edit, &[&ANSWERS[..], &own].concat()).await).await;
        author.post(&edit.replace("/edit", "/send"), [("do", "send")]).await;
    }
    house.app.clock.advance(HOUR + HOUR);
    planned(&house, &call, Reads::Assigned).await;
    let (_, seat, ada) = reader(&house, "ours", "ada@example.net", Kind::Reader).await;
    given_to(&house, "ours", &seat, 1).await;
    given_to(&house, "ours", &seat, 2).await;
    let mut seen = Seen::new();
    let pages = [
        "/en/work",
        "/en/work/reviews",
        "/en/work/reviews/ours",
        "/en/work/reviews/ours/1",
        "/en/work/reviews/ours/2",
        "/en/work/calls/ours/submissions/1",
    ];
    look(&ada, &pages, &mut seen).await;
    for letter in letters_to(&house, "ada@example.net").await {
        seen.push((letter.subject, letter.text));
    }
    seen
}

async fn compare(world: impl AsyncFn(Db, bool) -> Seen) -> Vec<Seen> {
    let mut worlds = Vec::new();
    for is_swapped in [false, true] {
        let seen = Mutex::new(Vec::new());
        each_engine(async |db| {
            let own = world(db, is_swapped).await;
            seen.lock().expect("not poisoned").push(own);
        })
        .await;
        worlds.push(seen.into_inner().expect("not poisoned"));
    }
    let swapped = worlds.pop().expect("two worlds");
    let plain = worlds.pop().expect("two worlds");
    for (plain, swapped) in plain.iter().zip(&swapped) {
        assert_eq!(plain.len(), swapped.len());
        for ((address, one), (_, other)) in plain.iter().zip(swapped) {
            assert_eq!(one, other, "{address}");
        }
    }
    plain
}

#[tokio::test]
async fn an_author_gets_the_same_bytes_whoever_reads() {
    let worlds = compare(read_by).await;
    for seen in worlds {
        // There is something to leak: marks were given, the result is there, a letter came.
        let result = seen.iter().find(|(address, _)| address == "/en/work/submissions/ours/1").expect("looked at");
        assert!(result.1.contains("So the panel thinks."), "{}", result.1);
        assert!(seen.iter().any(|(subject, text)| subject.starts_with("The result") && text.contains("is chosen")));
        let record = seen.iter().find(|(address, _)| address == "/en/calls/ours/record").expect("looked at");
        assert!(record.1.contains("Practice 1") && record.1.contains("Clear aims."));
        assert!(seen.iter().all(|(_, body)| !body.contains("ada@example.net") && !body.contains("Because of")));
        assert!(
            seen.iter().filter(|(address, _)| PUBLIC.contains(&address.as_str())).all(|(_, body)| !body.contains("So the panel"))
        );
    }
}

#[tokio::test]
async fn a_reader_gets_the_same_bytes_whoever_answered() {
    for seen in compare(written_by).await {
        let sheet = seen.iter().find(|(address, _)| address == "/en/work/reviews/ours/1").expect("looked at");
        assert!(sheet.1.contains("Practice 1") && sheet.1.contains("People meet on the stairs."));
        assert!(seen.iter().all(|(_, body)| !body.to_lowercase().contains("canary")));
    }
}
