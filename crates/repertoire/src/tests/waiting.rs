//! What waits for somebody, on the first page that she sees.

use base_core::Id;
use base_testing::{Browser, each_engine};
use people::role::{Role, Scope};
use people::{Person, desk, place, seed};

use super::*;

/// The pages about people and those of this slice, over two small practices.
async fn house(db: Db) -> House {
    import_records(&db, &json!([small("asked"), small("proposed")])).await.expect("sound");
    let parts = Parts {
        now: now(),
        routes: [people::routes(), crate::routes()].concat(),
        roles: people::role::names(),
        find: people::find_signed,
        deliveries: crate::deliveries(),
        ..Parts::default()
    };
    let house = House::new(db, parts);
    house.app.shelf.put(people::Neighbours::joined([crate::neighbours()]));
    house.fill().await;
    house
}

async fn somebody<'h>(house: &'h House, name: &str, roles: &[(Role, Scope)]) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = seed::signed_in(&app.db, &app.journal, &app.random, &format!("{name}@example.org"), roles).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie("__Host-eumia", &secret);
    (person, browser)
}

/// A desk with a mailbox and these members; `true` is a steward.
async fn office(house: &House, members: &[(Id<Person>, bool)]) {
    let app = &house.app;
    let about = &desk::acts::About {
        name: "The Office".into(),
        organisation: "Office for Examples".into(),
        lang: base_core::Lang::english(),
        place: place::store::list(app.db.reader(), None, 1).await.expect("readable").remove(0),
        email: Some("office@example.org".into()),
    };
    let (journal, actor) = (&app.journal, &Actor::Command("test"));
    let made = app.act(|tx| async move {
        let desk = desk::acts::make(&*tx, journal, actor, "office", about, true).await?.expect("the slug is free");
        for (person, is_steward) in members {
            desk::acts::join(&*tx, journal, actor, &desk, *person, *is_steward).await?;
        }
        Ok::<_, base_db::DbError>(())
    });
    made.await.expect("made");
}

/// What waits for her: the words, and where they lead.
async fn waiting(browser: &Browser<'_>) -> Vec<(String, String)> {
    let page = browser.page("/en/work").await;
    page.all("#waiting + ul a").into_iter().zip(page.attributes("#waiting + ul a", "href")).collect()
}

fn told(words: &str, address: &str) -> Vec<(String, String)> {
    vec![(words.to_owned(), address.to_owned())]
}

#[tokio::test]
async fn stewards_find_what_their_desk_is_asked_until_it_has_answered() {
    each_engine(|db| async move {
        let house = house(db).await;
        let (_, convener) = somebody(&house, "convener", &[(Role::Convener, Scope::Site)]).await;
        let (steward_id, steward) = somebody(&house, "steward", &[]).await;
        let (member_id, member) = somebody(&house, "member", &[]).await;
        office(&house, &[(steward_id, true), (member_id, false)]).await;
        convener.post("/en/work/desks/office/practices", [("practice", "asked")]).await;
        assert_eq!(waiting(&steward).await, []);

        assert_eq!(convener.post("/en/work/running/ask", [("practice", "asked")]).await.status, 303);
        let question = "Does it still run? Answer by the link in the email to your desk: A practice";
        assert_eq!(waiting(&steward).await, told(question, "/en/work/desks/office"));
        assert_eq!((waiting(&member).await, waiting(&convener).await), (vec![], vec![]));

        house.work(&crate::handlers(&house.app, house.post_office())).await;
        let link = house.letters().last().expect("a letter").links()[0].to_owned();
        let address = link.strip_prefix(base_testing::PUBLIC_URL).expect("ours");
        let mut form = house.page(&link).await.forms(address).remove(0);
        form.insert("answer".into(), "runs".into());
        assert_eq!(house.post(address, &form).await.status, 303);
        assert_eq!(waiting(&steward).await, []);
    })
    .await;
}

#[tokio::test]
async fn an_owner_finds_her_correction_before_it_is_sent_and_while_it_waits() {
    each_engine(|db| async move {
        let house = house(db).await;
        let (_, editor) = somebody(&house, "editor", &[(Role::Editor, Scope::Site)]).await;
        let (_, owner) = somebody(&house, "owner", &[(Role::Owner, Scope::Practice("proposed".into()))]).await;
        let practice = "/en/work/practices/proposed";
        let send = async |address: &str, field: &str, button: &str| {
            let mut form = owner.page(address).await.form(address);
            form.extend([(field.to_owned(), "Begun".to_owned()), ("do".to_owned(), button.to_owned())]);
            assert_eq!(owner.post(address, &form).await.status, 303, "{address}");
        };
        assert_eq!(waiting(&owner).await, []);
        send(&format!("{practice}/propose"), "summary", "save").await;
        let address = format!("{practice}/propose");
        assert_eq!(waiting(&owner).await, told("Your correction, not yet sent: A practice", &address));
        assert_eq!(waiting(&editor).await, []);
        send(&format!("{practice}/send"), "why", "send").await;
        assert_eq!(waiting(&owner).await, told("Your correction, waiting for an editor: A practice", practice));
        let (_, administrator) = somebody(&house, "administrator", &[(Role::Administrator, Scope::Site)]).await;
        let log = administrator.page("/en/work/log?kind=draft").await.all(".log-words");
        let owners = |what: &str| format!("Made-up owner@example.org {what} proposed.");
        assert_eq!(log, [owners("proposed a correction to"), owners("began a draft of")]);
        assert_eq!(waiting(&editor).await, told("1 correction proposed by an owner waits for your answer", "/en/work/proposals"));
    })
    .await;
}
