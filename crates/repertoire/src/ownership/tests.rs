use base_core::{Actor, Id};
use base_db::Db;
use base_testing::{Browser, House, Parts, each_engine};
use people::role::{Role, Scope};
use people::{Desk, Person, desk, place, seed};

use super::store;
use crate::practice;
use crate::tests::{import_records, now, small};

const DESK: &str = "/en/work/desks/ours";
const PRACTICES: &str = "/en/work/desks/ours/practices";

/// The pages about people and those of this slice, over two small practices.
async fn open(db: Db) -> House {
    for slug in ["first", "second"] {
        import_records(&db, &serde_json::json!([small(slug)])).await.expect("sound");
    }
    let parts = Parts {
        now: now(),
        routes: [people::routes(), crate::routes()].concat(),
        roles: people::role::names(),
        find: people::find_signed,
        ..Parts::default()
    };
    let house = House::new(db, parts);
    house.app.shelf.put(people::Neighbours::joined([crate::neighbours()]));
    house
}

async fn somebody<'h>(house: &'h House, email: &str, roles: &[(Role, Scope)]) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = seed::signed_in(&app.db, &app.journal, &app.random, email, roles).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie("__Host-eumia", &secret);
    (person, browser)
}

async fn made(house: &House, slug: &str, steward: Option<Id<Person>>) -> Desk {
    let app = &house.app;
    let place = place::store::list(app.db.reader(), None, 1).await.expect("readable").remove(0);
    let about = &desk::acts::About {
        name: format!("Desk {slug}"),
        organisation: "Office for Examples".into(),
        lang: base_core::Lang::english(),
        place,
        email: None,
    };
    let (journal, actor) = (&app.journal, &Actor::Command("seed"));
    let made = app.db.write(|tx| async move {
        let desk = desk::acts::make(&*tx, journal, actor, slug, about, false).await?.expect("the slug is free");
        if let Some(person) = steward {
            desk::acts::join(&*tx, journal, actor, &desk, person, true).await?;
        }
        Ok::<_, base_db::DbError>(desk)
    });
    made.await.expect("made")
}

async fn owner(house: &House, slug: &str) -> Option<Id<Desk>> {
    let db = house.app.db.reader();
    let practice = practice::store::by_slug(db, slug).await.expect("readable").expect("there");
    store::desk_of(db, practice.id).await.expect("readable")
}

/// What happened to practices, with what the log says of it.
async fn told(house: &House, after: i64) -> Vec<(String, String)> {
    let events = base_jobs::events_after(house.app.db.reader(), after, 100).await.expect("readable");
    let of_practices = events.into_iter().filter(|event| event.kind == super::acts::ASSIGNED);
    of_practices.map(|event| (event.subject, event.body.to_string())).collect()
}

#[tokio::test]
async fn keepers_give_practices_to_desks_and_stewards_pass_theirs_on() {
    each_engine(|db| async move {
        let house = open(db).await;
        let (_, convener) = somebody(&house, "convener@example.org", &[(Role::Convener, Scope::Site)]).await;
        let (steward_id, steward) = somebody(&house, "steward@example.org", &[]).await;
        let (_, stranger) = somebody(&house, "stranger@example.org", &[(Role::Editor, Scope::Site)]).await;
        let ours = made(&house, "ours", Some(steward_id)).await;
        let theirs = made(&house, "theirs", None).await;
        let before = base_jobs::last_seq(house.app.db.reader()).await.expect("readable");

        for typed in ["first", "https://eumia.test/it/practices/second/"] {
            let fields = [("practice", typed), ("desk", "theirs"), ("desk_id", "7")];
            assert_eq!((steward.post(PRACTICES, fields).await.status, stranger.post(PRACTICES, fields).await.status), (404, 404));
            for _ in 0..2 {
                let given = convener.post(PRACTICES, fields).await;
                let slug = if typed == "first" { "first" } else { "second" };
                assert_eq!((given.status, given.header("location")), (303, format!("{PRACTICES}?moved={slug}").as_str()));
                assert_eq!(convener.follow(&given).await.all("p.done"), ["A practice : now belongs to “Desk ours”."]);
            }
        }
        assert_eq!((owner(&house, "first").await, owner(&house, "second").await), (Some(ours.id), Some(ours.id)));
        let unknown = convener.post(PRACTICES, [("practice", "no-such")]).await;
        assert_eq!((unknown.status, unknown.form(PRACTICES)["practice"].as_str()), (422, "no-such"));

        let page = steward.page(DESK).await;
        assert_eq!(page.attributes("h2#practices ~ ul a", "href"), ["/en/practices/first", "/en/practices/second"]);
        assert_eq!(stranger.get(PRACTICES).await.status, 404);
        assert_eq!(steward.page(PRACTICES).await.all("#to-first option"), ["Choose…", "Desk theirs"]);
        assert_eq!(convener.page(PRACTICES).await.all("#to-first option"), ["Choose…", "No desk", "Desk theirs"]);
        let pass = async |browser: &Browser<'_>, slug: &str, desk: &'static str| {
            browser.post(&format!("{PRACTICES}/{slug}"), [("desk", desk)]).await.status
        };
        // One press alone moves nothing: where to is chosen.
        for browser in [&convener, &steward] {
            let form = browser.page(PRACTICES).await.form(&format!("{PRACTICES}/first"));
            let page = browser.post(&format!("{PRACTICES}/first"), &form).await;
            assert_eq!((page.status, page.all("#to-first-error")), (422, vec!["Choose where the practice goes".to_owned()]));
            assert_eq!(page.attributes(".error-summary a", "href"), ["#to-first"]);
        }
        assert_eq!(pass(&steward, "first", "-").await, 400, "a steward leaves no practice without a desk");
        assert_eq!(pass(&steward, "first", "nowhere").await, 400);
        assert_eq!(pass(&stranger, "first", "theirs").await, 404);
        assert_eq!((pass(&steward, "first", "theirs").await, pass(&steward, "first", "theirs").await), (303, 303));
        // It is no longer hers to give.
        assert_eq!(pass(&steward, "first", "ours").await, 303);
        assert_eq!(owner(&house, "first").await, Some(theirs.id));
        assert_eq!(
            steward.page(&format!("{PRACTICES}?moved=first")).await.all("p.done"),
            ["A practice : now belongs to “Desk theirs”."]
        );
        assert_eq!(pass(&convener, "second", "-").await, 303);
        assert_eq!(owner(&house, "second").await, None);
        let done = steward.page(&format!("{PRACTICES}?moved=second")).await;
        assert_eq!(done.all("p.done"), ["A practice : now belongs to no desk."]);
        // Where a practice is that never was here, nobody learns here.
        import_records(&house.app.db, &serde_json::json!([small("third")])).await.expect("sound");
        convener.post("/en/work/desks/theirs/practices", [("practice", "third")]).await;
        assert_eq!(convener.page("/en/work/desks/theirs/practices?moved=third").await.all("p.done").len(), 1);
        assert_eq!(steward.page(&format!("{PRACTICES}?moved=third")).await.all("p.done"), [""; 0]);
        let event = |slug: &str, desk: &str, from: &str| {
            (format!("practice/{slug}"), serde_json::json!({ "desk": desk, "from": from }).to_string())
        };
        assert_eq!(
            told(&house, before).await,
            [
                event("first", "ours", ""),
                event("second", "ours", ""),
                event("first", "theirs", "ours"),
                event("second", "", "ours"),
                event("third", "theirs", "")
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn pages_of_a_desk_cost_the_same_for_one_practice_and_for_many() {
    each_engine(|db| async move {
        let house = open(db).await;
        let (_, convener) = somebody(&house, "convener@example.org", &[(Role::Convener, Scope::Site)]).await;
        made(&house, "ours", None).await;
        convener.post(PRACTICES, [("practice", "first")]).await;
        let cost = async || (convener.statements(DESK).await, convener.statements(PRACTICES).await);
        let few = cost().await;
        for number in 0..20 {
            let slug = format!("more-{number}");
            import_records(&house.app.db, &serde_json::json!([small(&slug)])).await.expect("sound");
            convener.post(PRACTICES, [("practice", slug.as_str())]).await;
        }
        assert_eq!(convener.page(DESK).await.all("h2#practices ~ ul a").len(), 21);
        assert_eq!(cost().await, few);
    })
    .await;
}
