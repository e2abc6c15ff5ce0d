//! What the tests of this slice stand on: the house with this slice in it, and people who are signed in.

use std::time::Duration;

use base_core::{Actor, Id, Lang};
use base_db::Db;
use base_testing::{Answer, Browser, House, Letter, Parts};
use tokio::sync::Notify;

use crate::person::acts::Newcomer;
use crate::role::{Role, Scope};
use crate::sign_in::Door;
use crate::{Person, password, person, role, seed};

/// The name of the session's cookie in a house that is reached by HTTPS.
pub const COOKIE: &str = "__Host-eumia";

/// Over an empty database.
pub fn house(db: Db) -> House {
    let parts = Parts {
        routes: crate::routes(),
        roles: crate::role::names(),
        find: crate::find_signed,
        deliveries: crate::deliveries(),
        ..Parts::default()
    };
    let house = House::new(db, parts);
    // One door for the whole house, as the program has: what it counts lasts.
    house.app.shelf.put(Door::default());
    house
}

/// Somebody new with this role for the whole site, in a browser of her own.
pub async fn signed_in(house: &House, role: Role) -> (Id<Person>, Browser<'_>) {
    with_roles(house, &format!("{role}@example.org"), &[(role, Scope::Site)]).await
}

/// Somebody new with these roles.
pub async fn with_roles<'h>(house: &'h House, email: &str, roles: &[(Role, Scope)]) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = seed::signed_in(&app.db, &app.journal, &app.random, email, roles).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie(COOKIE, &secret);
    (person, browser)
}

/// Somebody real enough to get letters, who is invited and has not come yet.
pub async fn invited(house: &House, email: &str, lang: &str) -> Person {
    let journal = &house.app.journal;
    let new = &Newcomer { name: "Anna Rossi".to_owned(), email: email.to_owned(), lang: lang.to_owned(), fictional: false };
    let invited = house.app.act(|tx| async move { person::acts::invite(&*tx, journal, &Actor::Command("test"), new).await });
    invited.await.expect("written").expect("nobody has that address")
}

/// Somebody who has an account with this password, if any, and these roles.
pub async fn member(house: &House, email: &str, password: Option<&str>, roles: &[Role]) -> Person {
    let (journal, person, actor) = (&house.app.journal, &invited(house, email, "en").await, &Actor::Command("test"));
    let hash = match password {
        Some(password) => Some(house.app.shelf.get::<Door>().hasher.hash(password).await.expect("nobody else hashes")),
        None => None,
    };
    let hash = hash.as_deref();
    let made = house.app.act(|tx| async move {
        assert!(person::acts::accept(&*tx, journal, person, &person.name).await?);
        if let Some(hash) = hash {
            password::store::put(&*tx, person.id, hash, journal.now()).await?;
        }
        for role in roles {
            role::acts::grant(&*tx, journal, actor, person.id, *role, Scope::Site).await?;
        }
        Ok::<_, base_db::DbError>(())
    });
    made.await.expect("written");
    person::store::find(house.app.db.reader(), person.id).await.expect("readable").expect("she is there")
}

/// Keeps somebody out.
pub async fn suspend(house: &House, person: Id<Person>) {
    let journal = &house.app.journal;
    let done = house.app.act(|tx| async move { person::acts::suspend(&*tx, journal, &Actor::System, person).await });
    done.await.expect("not the last administrator");
}

/// What comes of a request that has passed the gate when `act` was done before its own: `act` is begun first, and is kept only while
/// the request waits for it. A request that were slow to pass would find the gate closed, which is the same to who sent it.
pub async fn overtaken<T, Fut>(house: &House, act: impl Fn(base_db::Tx) -> Fut, request: impl Future<Output = T>) -> T
where
    Fut: Future<Output = ()>,
{
    const ON_ITS_WAY: Duration = Duration::from_millis(400);
    let (begun, release, act) = (&Notify::new(), &Notify::new(), &act);
    let first = house.app.db.write(|tx| async move {
        act(base_db::Tx::clone(&tx)).await;
        begun.notify_one();
        release.notified().await;
        drop(tx);
        Ok::<_, base_db::DbError>(())
    });
    let second = async {
        begun.notified().await;
        let mut request = std::pin::pin!(request);
        let early = tokio::time::timeout(ON_ITS_WAY, &mut request).await;
        release.notify_one();
        match early {
            Ok(answer) => answer,
            Err(_) => request.await,
        }
    };
    let (first, second) = tokio::join!(first, second);
    first.expect("kept");
    second
}

/// The person with this id, unless she was erased.
pub async fn kept(house: &House, id: Id<Person>) -> Option<Person> {
    person::store::find(house.app.db.reader(), id).await.expect("readable")
}

/// Signs in by password.
pub async fn sign_in(browser: &Browser<'_>, email: &str, password: &str) -> Answer {
    browser.post("/en/sign-in", [("email", email), ("password", password)]).await
}

/// Sends what is due; the letters to this address so far.
pub async fn letters_to(house: &House, email: &str) -> Vec<Letter> {
    house.work(&crate::handlers(&house.app, house.post_office())).await;
    house.letters().into_iter().filter(|letter| letter.to == email).collect()
}

/// The address that a letter asks to open.
pub fn link_in(letter: &Letter) -> String {
    assert_eq!(letter.links().len(), 1, "{}", letter.text);
    letter.links()[0].to_owned()
}

/// A desk in a made-up town, with these members; `true` is a steward.
pub async fn desk(house: &House, slug: &str, members: &[(Id<Person>, bool)]) -> crate::Desk {
    let (app, place) = (&house.app, &town(house).await);
    let about = &crate::desk::acts::About {
        name: format!("Desk {slug}"),
        organisation: "Office for Examples".into(),
        lang: Lang::english(),
        place: place.clone(),
        email: None,
    };
    let (journal, actor) = (&app.journal, &Actor::Command("seed"));
    let made = app.db.write(|tx| async move {
        let desk = crate::desk::acts::make(&*tx, journal, actor, slug, about, false).await?.expect("the slug is free");
        for (person, is_steward) in members {
            crate::desk::acts::join(&*tx, journal, actor, &desk, *person, *is_steward).await?;
        }
        Ok::<_, base_db::DbError>(desk)
    });
    made.await.expect("made")
}

/// The made-up town that desks are in.
pub async fn town(house: &House) -> crate::Place {
    let about = &crate::place::About {
        names: [(Lang::english(), "Exampleton".to_owned())].into(),
        country: crate::Country::find("SE").expect("a country"),
        latitude: 57.6,
        longitude: 18.3,
        region: None,
        nuts: None,
        city_code: None,
    };
    let (journal, actor) = (&house.app.journal, &Actor::Command("seed"));
    let kept =
        house.app.db.write(|tx| async move { crate::place::acts::keep(&*tx, journal, actor, "exampleton", about.clone()).await });
    kept.await.expect("kept").0
}

/// What happened so far: kinds and subjects, the oldest first.
pub async fn kinds(house: &House, after: i64) -> Vec<String> {
    let events = base_jobs::events_after(house.app.db.reader(), after, 500).await.expect("readable");
    events.into_iter().map(|event| event.kind).collect()
}

/// The number of the newest event.
pub async fn newest(house: &House) -> i64 {
    base_jobs::last_seq(house.app.db.reader()).await.expect("readable")
}
