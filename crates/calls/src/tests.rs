//! What the tests of this slice stand on: a house with this slice in it, people, and a call that is open.

use std::time::Duration;

use base_core::{Actor, Id, Time};
use base_db::Db;
use base_testing::{Browser, House, Letter, Parts};
use people::role::Scope;
use people::{Person, Role, seed};

use crate::call::acts::{NewCall, announce, make};
use crate::call::pages::{in_other_languages, standard};
use crate::{Call, Submission, call};

/// The name of the session's cookie in a house that is reached by HTTPS.
const COOKIE: &str = "__Host-eumia";
/// 1 March 2027, noon in UTC.
pub const NOW: Time = Time::from_millis(1_803_902_400_000);
pub const HOUR: Duration = Duration::from_secs(60 * 60);

/// Over an empty database.
pub fn house(db: Db) -> House {
    let parts = Parts {
        now: NOW,
        routes: [people::routes(), crate::routes()].concat(),
        roles: people::role::names(),
        find: people::find_signed,
        deliveries: [people::deliveries(), crate::deliveries()].concat(),
        ..Parts::default()
    };
    let house = House::new(db, parts);
    house.app.shelf.put(people::sign_in::Door::default());
    house.app.shelf.put(base_media::Files::default());
    house
}

/// Somebody new with these roles.
pub async fn person<'h>(house: &'h House, email: &str, roles: &[(Role, Scope)]) -> (Id<Person>, Browser<'h>) {
    let app = &house.app;
    let made = seed::signed_in(&app.db, &app.journal, &app.random, email, roles).await;
    let (person, secret) = made.expect("nobody has that address");
    let browser = house.browser();
    browser.put_cookie(COOKIE, &secret);
    (person, browser)
}

/// A convener of the whole site.
pub async fn convener(house: &House) -> Browser<'_> {
    person(house, "convener@example.org", &[(Role::Convener, Scope::Site)]).await.1
}

/// A complete call in English with the standard form, open for one hour.
pub async fn open_call(house: &House, slug: &str) -> Call {
    let app = &house.app;
    let words = app.words(app.texts.english());
    let mut plan = standard(&words, "Practices of a made-up year", "Europe/Rome");
    plan.summary = "Tell us what works.".into();
    plan.about = "We look for practices.".into();
    let now = app.clock.now();
    let new = &NewCall {
        slug: slug.to_owned(),
        opens_at: now,
        closes_at: now.plus(HOUR),
        translations: in_other_languages(&words, &plan, now),
        plan,
        fictional: true,
    };
    let (journal, actor) = (&app.journal, &Actor::Command("test"));
    let made = app.act(|tx| async move {
        make(&*tx, journal, actor, new).await?;
        announce(&*tx, journal, actor, slug).await
    });
    made.await.expect("complete")
}

/// Begins a submission without a desk; the address of its form.
pub async fn begin(browser: &Browser<'_>, slug: &str) -> String {
    let begun = browser.post(&format!("/en/work/submissions/{slug}/new"), [("desk", "none")]).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.header("location").to_owned()
}

/// Answers to every question of the standard form that must be answered, as typed.
pub const ANSWERS: [(&str, &str); 24] = [
    ("name", "Neighbours on the stairs"),
    ("place", "Exampleton"),
    ("place.country", "SE"),
    ("scope", "neighbourhood"),
    ("start.year", "2021"),
    ("state", "service"),
    ("summary", "People meet on the stairs."),
    ("goals", "To meet."),
    ("work", "Twice a week."),
    ("targets.everybody", "yes"),
    ("reach", "400 in a year"),
    ("sectors.community", "yes"),
    ("results", "They met."),
    ("views", "They like it."),
    ("evaluation", "None so far."),
    ("failures", "The lift."),
    ("means", "2 people, 12 000 a year"),
    ("organisation", "House Co-operative"),
    ("organisation-kind", "club"),
    ("contact", "stairs@example.org"),
    ("research", "yes"),
    ("promising", "yes"),
    ("lang", "en"),
    ("do", "save"),
];

/// The form as it is, with these fields typed over.
pub async fn typed(browser: &Browser<'_>, edit: &str, fields: &[(&str, &str)]) -> std::collections::BTreeMap<String, String> {
    let mut form = browser.page(edit).await.form(edit);
    form.extend(fields.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())));
    form
}

/// The submission whose form is at this address, as it is kept.
pub async fn kept(house: &House, edit: &str) -> Submission {
    let [.., slug, number, _] = edit.split('/').collect::<Vec<_>>()[..] else { panic!("an address of a form") };
    let (db, call) = (house.app.db.reader(), kept_call(house, slug).await.id);
    let number = number.parse().expect("a number");
    crate::submission::store::numbered(db, call, number).await.expect("readable").expect("there")
}

/// The call as it is kept.
pub async fn kept_call(house: &House, slug: &str) -> Call {
    call::store::find(house.app.db.reader(), slug).await.expect("readable").expect("there")
}

/// Sends what is due; the letters to this address so far.
pub async fn letters_to(house: &House, email: &str) -> Vec<Letter> {
    let post = house.post_office();
    let mut handlers = people::handlers(&house.app, post.clone());
    handlers.extend(crate::handlers(&house.app, post));
    house.work(&handlers).await;
    house.letters().into_iter().filter(|letter| letter.to == email).collect()
}

/// What happened so far after an event: kinds.
pub async fn kinds(house: &House, after: i64) -> Vec<String> {
    let events = base_jobs::events_after(house.app.db.reader(), after, 500).await.expect("readable");
    events.into_iter().map(|event| event.kind).collect()
}

/// The number of the newest event.
pub async fn newest(house: &House) -> i64 {
    base_jobs::last_seq(house.app.db.reader()).await.expect("readable")
}

/// A desk in a made-up town, with these members.
pub async fn desk(house: &House, slug: &str, members: &[Id<Person>]) {
    let (journal, actor) = (&house.app.journal, &Actor::Command("test"));
    let town = &people::place::About {
        names: [(base_core::Lang::english(), "Exampleton".to_owned())].into(),
        country: people::Country::find("SE").expect("a country"),
        latitude: 57.6,
        longitude: 18.3,
        region: None,
        nuts: None,
        city_code: None,
    };
    let made = house.app.db.write(|tx| async move {
        let (place, _) = people::place::acts::keep(&*tx, journal, actor, "exampleton", town.clone()).await?;
        let about = people::desk::acts::About {
            name: format!("Desk {slug}"),
            organisation: "Office for Examples".into(),
            lang: base_core::Lang::english(),
            place,
            email: None,
        };
        let desk = people::desk::acts::make(&*tx, journal, actor, slug, &about, true).await?.expect("the slug is free");
        for member in members {
            people::desk::acts::join(&*tx, journal, actor, &desk, *member, true).await?;
        }
        Ok::<_, base_db::DbError>(())
    });
    made.await.expect("made");
}
