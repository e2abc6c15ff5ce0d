use std::collections::BTreeSet;
use std::time::Duration;

use base_jobs::events_after;
use base_testing::each_engine;

use super::*;
use crate::role;
use crate::role::Role;
use crate::tests::{desk, house, invited, kinds, member, newest, sign_in, signed_in, with_roles};

const HOSTILE: &str = "<script>alert(1)</script>\"' & Zoë";

#[test]
fn names_and_addresses_are_compared_as_people_read_them() {
    assert_eq!(folded_name(" Zoë Ångström "), "zoe angstrom");
    assert_eq!(folded_email(" Zoe@Example.ORG "), "zoe@example.org");
}

#[tokio::test]
async fn only_administrators_find_persons_and_for_others_there_is_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (other, _) = signed_in(&house, Role::Trainer).await;
        let pages = ["/en/work/people".to_owned(), "/en/work/people/new".into(), format!("/en/work/people/{other}")];
        for page in &pages {
            administrator.page(page).await;
        }
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Administrator && *role != Role::Trainer) {
            let (_, browser) = signed_in(&house, role).await;
            for page in &pages {
                let (refused, nothing) = (browser.get(page).await, browser.get("/en/work/people/nobody/at/all").await);
                assert_eq!((refused.status, nothing.status), (404, 404), "{role} at {page}");
                assert_eq!(refused.all("main"), nothing.all("main"), "{role} at {page}");
            }
            let sent = browser.post(&format!("/en/work/people/{other}/suspend"), [("", ""); 0]).await;
            assert_eq!(sent.status, 404, "{role}");
        }
        let known = store::find(house.app.db.reader(), other).await.expect("readable").expect("there");
        assert_eq!(known.state, State::Accepted);
        assert_eq!(house.get(&pages[0]).await.header("location"), "/en/sign-in?next=/en/work/people");
    })
    .await;
}

#[tokio::test]
async fn somebody_is_invited_with_all_she_is_given_and_a_second_press_is_the_same() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let desk = desk(&house, "office", &[]).await;
        let before = newest(&house).await;
        let page = administrator.page("/en/work/people/new").await;
        // What she is at the desks is no desk of its own.
        assert_eq!(page.all("fieldset:has([name=desk-office]) .tick"), ["Desk office"]);
        assert_eq!(page.all("form > .tick"), ["Make this person a steward of every desk chosen above"]);
        let mut form = page.form("/en/work/people/new");
        form.extend([
            ("name".into(), HOSTILE.to_owned()),
            ("email".into(), "Zoe@example.org".into()),
            ("lang".into(), "it".into()),
            ("role-editor".into(), "yes".into()),
            ("role-translator".into(), "yes".into()),
            ("desk-office".into(), "yes".into()),
            ("steward".into(), "yes".into()),
            // What no form asks for changes nothing.
            ("state".into(), "accepted".into()),
            ("fictional".into(), "yes".into()),
            ("id".into(), "0193e0a0-0000-7000-8000-000000000001".into()),
            ("created_at".into(), "1".into()),
        ]);
        let sent = administrator.post("/en/work/people/new", &form).await;
        assert_eq!(sent.status, 303);
        let again = administrator.post("/en/work/people/new", &form).await;
        assert_eq!(again.header("location"), sent.header("location"));

        let person = store::by_email(house.app.db.reader(), "zoe@example.org").await.expect("readable").expect("there");
        assert_eq!(sent.header("location"), format!("/en/work/people/{}?done=invited", person.id));
        let told = (person.name.as_str(), person.email.as_str(), person.lang.as_str(), person.state, person.fictional);
        assert_eq!(told, (HOSTILE, "Zoe@example.org", "it", State::Invited, false));
        assert_eq!(person.created_at, house.app.clock.now());
        assert_eq!(kinds(&house, before).await, ["person.invited", "role.granted", "role.granted", "desk.joined"]);
        assert_eq!(
            crate::desk::store::membership(house.app.db.reader(), desk.id, person.id).await.expect("readable"),
            Some(true)
        );

        let page = administrator.follow(&sent).await;
        assert_eq!(page.all("h1"), [HOSTILE]);
        assert_eq!(page.all("main script"), [""; 0]);
        assert_eq!(page.all("p[role=status]"), ["The invitation is on its way."]);
        let list = administrator.page("/en/work/people?q=zoe").await;
        assert_eq!(list.all("tbody th"), [HOSTILE]);
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_known_leads_to_its_person_with_nothing_lost() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (known, _) = signed_in(&house, Role::Editor).await;
        let before = newest(&house).await;
        let form = [("name", "Another"), ("email", "EDITOR@example.org"), ("lang", "de"), ("role-chair", "yes")];
        let page = administrator.post("/en/work/people/new", form).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.all("p.error"), ["There is already a person with this address"]);
        assert_eq!(page.attributes("main p.notice a", "href"), [format!("/en/work/people/{known}")]);
        let typed = page.form("/en/work/people/new");
        assert_eq!((typed["name"].as_str(), typed["lang"].as_str(), typed["role-chair"].as_str()), ("Another", "de", "yes"));
        assert_eq!(newest(&house).await, before);

        let page = administrator.post("/en/work/people/new", [("name", ""), ("email", "nobody"), ("lang", "xx")]).await;
        assert_eq!(
            page.all("p.error"),
            ["Fill in this field", "Enter an email address such as name@example.org", "Choose one of the languages"]
        );
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_sent_again_at_most_once_a_minute_and_not_to_who_has_come() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let form = [("name", "Zoë"), ("email", "zoe@example.org"), ("lang", "en")];
        let sent = administrator.post("/en/work/people/new", form).await;
        let address = sent.header("location").split('?').next().expect("an address").to_owned();
        let before = newest(&house).await;
        let again = async || administrator.post(&format!("{address}/invite"), [("", ""); 0]).await.status;
        assert_eq!(again().await, 303);
        assert_eq!(newest(&house).await, before, "it was sent a moment ago");
        house.app.clock.advance(Duration::from_secs(60));
        assert_eq!((again().await, again().await), (303, 303));
        assert_eq!(kinds(&house, before).await, ["person.invited"]);

        let (known, _) = signed_in(&house, Role::Editor).await;
        house.app.clock.advance(Duration::from_secs(60));
        let before = newest(&house).await;
        administrator.post(&format!("/en/work/people/{known}/invite"), [("", ""); 0]).await;
        assert_eq!(newest(&house).await, before);
    })
    .await;
}

#[tokio::test]
async fn who_is_suspended_is_out_with_the_next_request_and_comes_back_as_she_was() {
    each_engine(|db| async move {
        let house = house(db);
        let (me, administrator) = signed_in(&house, Role::Administrator).await;
        let (id, editor) = signed_in(&house, Role::Editor).await;
        editor.page("/en/work").await;
        let act = async |what: &str| administrator.post(&format!("/en/work/people/{id}/{what}"), [("", ""); 0]).await.status;
        let before = newest(&house).await;
        assert_eq!((act("suspend").await, act("suspend").await), (303, 303));
        assert_eq!(editor.get("/en/work").await.header("location"), "/en/sign-in?next=/en/work");
        assert_eq!((act("readmit").await, act("readmit").await), (303, 303));
        assert_eq!(kinds(&house, before).await, ["person.suspended", "person.readmitted"]);
        // Her session is gone for good; she signs in anew.
        assert_eq!(editor.get("/en/work").await.status, 303);
        let known = store::find(house.app.db.reader(), id).await.expect("readable").expect("there");
        assert_eq!(known.state, State::Accepted);

        let herself = administrator.post(&format!("/en/work/people/{me}/suspend"), [("", ""); 0]).await;
        assert_eq!(herself.status, 422);
        assert_eq!(herself.all(".error-summary p"), ["You cannot suspend yourself. Ask another administrator."]);
        administrator.page("/en/work").await;
    })
    .await;
}

#[tokio::test]
async fn an_invited_person_who_was_suspended_is_invited_again_and_not_in() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let form = [("name", "Zoë"), ("email", "zoe@example.org"), ("lang", "en")];
        let sent = administrator.post("/en/work/people/new", form).await;
        let address = sent.header("location").split('?').next().expect("an address").to_owned();
        let state = async || {
            let found = store::by_email(house.app.db.reader(), "zoe@example.org").await.expect("readable");
            found.expect("there").state
        };
        administrator.post(&format!("{address}/suspend"), [("", ""); 0]).await;
        assert_eq!(state().await, State::Suspended);
        administrator.post(&format!("{address}/readmit"), [("", ""); 0]).await;
        assert_eq!(state().await, State::Invited);
    })
    .await;
}

#[tokio::test]
async fn a_role_taken_back_ends_the_sessions_and_somebody_always_administers() {
    each_engine(|db| async move {
        let house = house(db);
        let (me, administrator) = signed_in(&house, Role::Administrator).await;
        let (id, other) = with_roles(&house, "other@example.org", &[(Role::Editor, role::Scope::Site)]).await;
        let give = administrator.post(&format!("/en/work/people/{id}/roles"), [("role", "administrator"), ("id", "7")]).await;
        assert_eq!(give.status, 303);
        other.page("/en/work/people").await;
        let take_back = async |person: Id<Person>, role: Role| {
            let held = role::store::of_person(house.app.db.reader(), person).await.expect("readable");
            let grant = held.into_iter().find(|grant| grant.role == role).expect("she holds it");
            administrator.post(&format!("/en/work/people/{person}/roles/{}", grant.id), [("", ""); 0]).await
        };
        assert_eq!(take_back(id, Role::Administrator).await.status, 303);
        assert_eq!(other.get("/en/work").await.status, 303, "her session is over");
        let last = take_back(me, Role::Administrator).await;
        assert_eq!(last.all(".error-summary p"), ["This is the last administrator. Make somebody else an administrator first."]);
        administrator.page("/en/work/people").await;

        // A grant of somebody else is not taken through another's page.
        let held = role::store::of_person(house.app.db.reader(), id).await.expect("readable");
        let wrong = format!("/en/work/people/{me}/roles/{}", held[0].id);
        administrator.post(&wrong, [("", ""); 0]).await;
        assert_eq!(role::store::of_person(house.app.db.reader(), id).await.expect("readable"), held);
    })
    .await;
}

#[tokio::test]
async fn two_administrators_cannot_suspend_each_other_at_the_same_time() {
    each_engine(|db| async move {
        let house = house(db);
        let (first, one) = signed_in(&house, Role::Administrator).await;
        let (second, two) = with_roles(&house, "two@example.org", &[(Role::Administrator, role::Scope::Site)]).await;
        let suspend = |id: Id<Person>| format!("/en/work/people/{id}/suspend");
        let (addresses, nothing) = ((suspend(second), suspend(first)), [("", ""); 0]);
        let _ = tokio::join!(one.post(&addresses.0, nothing), two.post(&addresses.1, nothing));
        let left = role::store::holders(house.app.db.upkeep(), Role::Administrator).await.expect("readable");
        assert_eq!(left.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_role_is_given_within_something_that_is_there() {
    each_engine(|db| async move {
        let house = house(db);
        let there: crate::neighbours::ScopeKind = crate::neighbours::ScopeKind {
            kind: "practice",
            exists: |_, slug| Box::pin(async move { Ok(slug == "turin-houses") }),
        };
        house.app.shelf.put(crate::Neighbours { scopes: vec![there], ..Default::default() });
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (id, _) = with_roles(&house, "owner@example.org", &[]).await;
        let address = format!("/en/work/people/{id}/roles");
        let give = async |kind: &'static str, slug: &'static str| {
            administrator.post(&address, [("role", "owner"), ("scope-kind", kind), ("scope", slug)]).await
        };
        for (kind, slug) in [("practice", "no-such-thing"), ("practice", ""), ("call", "2027"), ("planet", "earth")] {
            let page = give(kind, slug).await;
            assert_eq!((page.status, page.form(&address)["scope"].as_str()), (422, slug), "{kind}/{slug}");
        }
        // Nothing is chosen beforehand, and what was typed into “Which one” counts.
        let form = administrator.page(&format!("/en/work/people/{id}")).await.form(&address);
        assert_eq!((form["scope-kind"].as_str(), form["scope"].as_str()), ("", ""));
        let whole = "You chose the whole site, so this must be empty. Empty it, or choose above what the role is limited to";
        for (kind, slug, fault, told) in [
            ("site", "no-such", "#scope-error", whole),
            ("", "turin-houses", "#scope-kind-error", "Choose where the role applies"),
        ] {
            let page = give(kind, slug).await;
            assert_eq!((page.status, page.all(fault)), (422, vec![told.to_owned()]), "{kind}/{slug}");
            assert_eq!(page.all("details[open] > summary"), ["Give a role"]);
            assert_eq!(page.form(&address)["scope"], slug);
        }
        let unsaid = [("name", "Zoë"), ("email", "zoe@example.org"), ("lang", "en"), ("scope", "turin-houses")];
        let page = administrator.post("/en/work/people/new", unsaid.into_iter().chain([("scope-kind", "practice")])).await;
        assert_eq!((page.status, page.all("#role-error")), (422, vec!["Choose a role".to_owned()]));
        assert_eq!(role::store::of_person(house.app.db.reader(), id).await.expect("readable"), []);

        assert_eq!((give("practice", "turin-houses").await.status, give("site", "").await.status), (303, 303));
        let held = role::store::of_person(house.app.db.reader(), id).await.expect("readable");
        let scopes: Vec<_> = held.into_iter().map(|grant| (grant.role, grant.scope)).collect();
        assert_eq!(scopes, [(Role::Owner, role::Scope::Practice("turin-houses".into())), (Role::Owner, role::Scope::Site)]);
        let page = administrator.page(&format!("/en/work/people/{id}")).await;
        assert_eq!(page.all("#roles + ul li > span"), ["Practice owner (practice turin-houses)", "Practice owner (whole site)"]);
    })
    .await;
}

#[tokio::test]
async fn who_administers_does_so_for_the_whole_site() {
    each_engine(|db| async move {
        let house = house(db);
        let there = crate::neighbours::ScopeKind { kind: "practice", exists: |_, _| Box::pin(async { Ok(true) }) };
        house.app.shelf.put(crate::Neighbours { scopes: vec![there], ..Default::default() });
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (id, _) = with_roles(&house, "new@example.org", &[]).await;
        let limited = [("role", "administrator"), ("scope-kind", "practice"), ("scope", "a-practice")];
        let more = [("name", "Zoë"), ("email", "zoe@example.org"), ("lang", "en")];
        for address in [format!("/en/work/people/{id}/roles"), "/en/work/people/new".into()] {
            let page = administrator.post(&address, limited.into_iter().chain(more)).await;
            let told = "Administrators administer the whole site. Choose the whole site, or another role";
            assert_eq!((page.status, page.all("#scope-kind-error")), (422, vec![told.to_owned()]), "{address}");
        }
        assert_eq!(role::store::of_person(house.app.db.reader(), id).await.expect("readable"), []);
        assert_eq!(store::by_email(house.app.db.reader(), "zoe@example.org").await.expect("readable"), None);
    })
    .await;
}

#[tokio::test]
async fn a_role_that_is_limited_opens_nothing_that_is_for_the_whole_site() {
    each_engine(|db| async move {
        let house = house(db);
        let within = || role::Scope::Practice("a-practice".into());
        let (id, limited) = with_roles(&house, "one@example.org", &[(Role::Administrator, within())]).await;
        let (other, convener) = with_roles(&house, "two@example.org", &[(Role::Convener, within())]).await;
        for address in ["people", "people/new", "people/me", "log", "log.csv", "desks/new"] {
            assert_eq!(limited.get(&format!("/en/work/{address}")).await.status, 404, "{address}");
        }
        let herself = limited.post("/en/work/people/me/roles", [("role", "administrator"), ("scope-kind", "site")]).await;
        let another = limited.post(&format!("/en/work/people/{other}/suspend"), [("", ""); 0]).await;
        assert_eq!((herself.status, another.status), (404, 404));
        let held = role::store::of_person(house.app.db.reader(), id).await.expect("readable");
        assert_eq!(held.into_iter().map(|grant| grant.scope).collect::<Vec<_>>(), [within()]);
        let desk = [("name", "A desk"), ("organisation", "Office"), ("place", "exampleton")];
        assert_eq!(convener.get("/en/work/desks/new").await.status, 404);
        assert_eq!(convener.post("/en/work/desks/new", desk).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_list_is_filtered_sorted_and_costs_the_same_for_one_and_for_fifty() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let few = administrator.statements("/en/work/people").await;
        for number in 0..50 {
            house.app.clock.advance(Duration::from_secs(1));
            with_roles(&house, &format!("p{number:02}@example.org"), &[(Role::Editor, role::Scope::Site)]).await;
        }
        assert_eq!(administrator.statements("/en/work/people").await, few);
        let names = async |query: &str| administrator.page(&format!("/en/work/people?{query}")).await.all("tbody th .row-link");
        assert_eq!(names("q=p07").await, ["Made-up p07@example.org"]);
        assert_eq!(names("role=administrator").await, ["Made-up administrator@example.org"]);
        assert_eq!(names("sort=newest").await[..2], ["Made-up p49@example.org", "Made-up p48@example.org"]);
        assert_eq!(names("sort=newest&page=3").await.len(), 11);
        let none = administrator.page("/en/work/people?state=suspended&q=%25").await;
        assert_eq!(none.all("h2.sieve-count"), ["Nobody"]);
        let turned = administrator.page("/en/work/people?role=editor&page=2").await;
        assert_eq!(turned.attributes("a[rel=prev]", "href"), ["/en/work/people?role=editor"]);
        assert_eq!(turned.attributes("a[rel=next]", "href"), ["/en/work/people?role=editor&page=3"]);
    })
    .await;
}

#[tokio::test]
async fn accounts_that_nobody_uses_are_found() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, "used@example.org", Some("gatto blu lento"), &[]).await;
        member(&house, "unused@example.org", Some("gatto blu lento"), &[]).await;
        invited(&house, "never@example.org", "en").await;
        assert_eq!(sign_in(&house.browser(), "unused@example.org", "gatto blu lento").await.status, 303);
        house.app.clock.advance(Duration::from_secs(399 * 24 * 60 * 60));
        assert_eq!(sign_in(&house.browser(), "used@example.org", "gatto blu lento").await.status, 303);
        house.app.clock.advance(Duration::from_secs(2 * 24 * 60 * 60));
        crate::forget_old(&house.app).await.expect("tidied");
        invited(&house, "new@example.org", "en").await;
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let listed = administrator.page("/en/work/people?state=unused").await.all("tbody .breaks");
        assert_eq!(
            listed.into_iter().collect::<BTreeSet<_>>(),
            ["never@example.org", "unused@example.org"].map(str::to_owned).into()
        );
        assert_eq!(administrator.page("/en/work/people").await.all("tbody .breaks").len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_person_s_page_costs_the_same_however_much_there_is_about_her() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (id, _) = with_roles(&house, "busy@example.org", &[(Role::Editor, role::Scope::Site)]).await;
        desk(&house, "first", &[(id, true)]).await;
        let address = format!("/en/work/people/{id}");
        let few = administrator.statements(&address).await;
        for number in 0..30 {
            desk(&house, &format!("desk-{number}"), &[(id, false)]).await;
        }
        for role in Role::ALL {
            administrator.post(&format!("{address}/roles"), [("role", role.as_str())]).await;
        }
        assert_eq!(administrator.statements(&address).await, few);
        let about = events_after(house.app.db.reader(), 0, 500).await.expect("readable");
        assert!(about.iter().filter(|event| event.subject == format!("person/{id}")).count() > 10, "there is much to tell");
    })
    .await;
}
