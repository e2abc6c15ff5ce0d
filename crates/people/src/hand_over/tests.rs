use base_core::Lang;
use base_jobs::{Event, events_after};
use base_testing::each_engine;

use crate::neighbours::{Open, OpenItem};
use crate::person::State;
use crate::role::{Role, Scope};
use crate::tests::{desk, house, kinds, newest, signed_in, with_roles};
use crate::{Neighbours, desk as desks, person, role};

/// A slice with one open thing for everybody, of which one cannot be passed on.
fn notes() -> Open {
    Open {
        // Of a kind that has words.
        kind: "draft",
        of_person: |_, _, _| {
            let item = |key: &str| OpenItem {
                key: key.into(),
                name: format!("Note {key}"),
                lang: Lang::english(),
                path: Some("practices".into()),
            };
            Box::pin(async move { Ok(vec![item("one"), item("broken")]) })
        },
        pass_on: |passing| {
            Box::pin(async move {
                if passing.key == "broken" {
                    return Err(person::Refusal::Unfit);
                }
                let subject = format!("note/{}", passing.key);
                let event = Event { kind: "note.passed-on", subject, body: serde_json::json!({}) };
                passing.journal.record(&*passing.tx, &passing.actor, event).await?;
                Ok(true)
            })
        },
    }
}

#[tokio::test]
async fn what_is_open_goes_to_colleagues_at_once_and_the_log_names_nobody() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (leaver, _) = with_roles(&house, "leaver@example.org", &[(Role::Editor, Scope::Site)]).await;
        let (heir, _) = with_roles(&house, "heir@example.org", &[]).await;
        let ours = desk(&house, "ours", &[(leaver, true), (heir, false)]).await;
        house.app.shelf.put(Neighbours { open: vec![notes()], ..Neighbours::default() });
        let address = format!("/en/work/people/{leaver}/hand-over");
        let page = administrator.page(&address).await;
        assert_eq!(page.all(".warns-words"), ["The last steward: without another one nobody answers for this desk."]);
        let grant = role::store::of_person(house.app.db.reader(), leaver).await.expect("readable").remove(0);
        let mut form = page.forms(&address).remove(1);
        let nothing = administrator.post(&address, &form).await;
        assert_eq!(nothing.status, 422);
        assert_eq!(
            nothing.all(".error-summary p"),
            ["Nothing was passed on. Choose at least one thing to pass on. Nothing is lost: what you wrote is still in the form below."]
        );
        let chosen = |form: &mut std::collections::BTreeMap<String, String>, field: &str| {
            assert_eq!(form.insert(field.to_owned(), heir.to_string()), Some(String::new()), "{field} is in the form");
        };
        chosen(&mut form, "desk-ours");
        chosen(&mut form, &format!("role-{}", grant.id));
        chosen(&mut form, "open-draft-one");
        form.insert("suspend".into(), "yes".into());
        let before = newest(&house).await;
        for _ in 0..2 {
            let done = administrator.post(&address, &form).await;
            assert_eq!((done.status, done.header("location")), (303, format!("{address}?done=handed-over").as_str()));
        }
        assert_eq!(
            kinds(&house, before).await[..7],
            [
                "desk.steward-made",
                "desk.left",
                "role.granted",
                "role.revoked",
                "note.passed-on",
                "person.suspended",
                "person.handed-over"
            ]
        );
        let db = house.app.db.reader();
        assert_eq!(desks::store::membership(db, ours.id, heir).await.expect("readable"), Some(true));
        assert_eq!(desks::store::membership(db, ours.id, leaver).await.expect("readable"), None);
        assert_eq!(role::store::of_person(db, heir).await.expect("readable")[0].role, Role::Editor);
        assert_eq!(person::store::find(db, leaver).await.expect("readable").expect("there").state, State::Suspended);
        let log: String =
            events_after(db, before, 100).await.expect("readable").iter().map(|event| event.body.to_string()).collect();
        assert!(!log.contains("example.org") && log.contains("\"desks\":1"), "{log}");
    })
    .await;
}

#[tokio::test]
async fn a_hand_over_is_all_or_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (leaver, _) = with_roles(&house, "leaver@example.org", &[]).await;
        let (heir, _) = with_roles(&house, "heir@example.org", &[]).await;
        let ours = desk(&house, "ours", &[(leaver, true)]).await;
        house.app.shelf.put(Neighbours { open: vec![notes()], ..Neighbours::default() });
        let (actor, journal, open) = (&base_core::Actor::System, &house.app.journal, &[notes()]);
        let plan = &super::Plan {
            desks: vec![(ours.id, heir)],
            items: vec![("draft", "one".into(), heir), ("draft", "broken".into(), heir)],
            ..super::Plan::default()
        };
        let before = newest(&house).await;
        let failed =
            house.app.act(|tx| async move { super::acts::hand_over(&tx, journal, actor, leaver, plan, open).await }).await;
        assert!(failed.is_err());
        assert_eq!(newest(&house).await, before);
        let db = house.app.db.reader();
        assert_eq!(desks::store::membership(db, ours.id, leaver).await.expect("readable"), Some(true));
        assert_eq!(desks::store::membership(db, ours.id, heir).await.expect("readable"), None);

        // Somebody who was suspended meanwhile takes nothing over, and nothing typed is lost.
        let address = format!("/en/work/people/{leaver}/hand-over");
        let mut form = administrator.page(&address).await.forms(&address).remove(1);
        form.insert("desk-ours".into(), heir.to_string());
        form.insert("suspend".into(), "yes".into());
        administrator.post(&format!("/en/work/people/{heir}/suspend"), [("", ""); 0]).await;
        let before = newest(&house).await;
        let refused = administrator.post(&address, &form).await;
        assert_eq!((refused.status, newest(&house).await), (422, before));
        assert_eq!(refused.forms(&address)[1]["suspend"], "yes");
    })
    .await;
}

#[tokio::test]
async fn a_steward_passes_on_her_desk_alone_and_a_member_looks_only() {
    each_engine(|db| async move {
        let house = house(db);
        let (steward_id, steward) = signed_in(&house, Role::Owner).await;
        let (leaver, herself) = with_roles(&house, "leaver@example.org", &[(Role::Editor, Scope::Site)]).await;
        let (heir, other) = with_roles(&house, "heir@example.org", &[(Role::Trainer, Scope::Site)]).await;
        let (outsider, _) = with_roles(&house, "outsider@example.org", &[]).await;
        let ours = desk(&house, "ours", &[(steward_id, true), (leaver, false), (heir, false)]).await;
        let theirs = desk(&house, "theirs", &[(leaver, true)]).await;
        let address = format!("/en/work/people/{leaver}/hand-over");
        let page = steward.page(&address).await;
        assert_eq!(page.all("fieldset b"), ["Desk ours"], "her roles and other desks are not a steward's business");
        let seen = other.get(&address).await;
        assert_eq!((seen.status, seen.all("main")), (404, other.get("/en/work/people/nobody/at").await.all("main")));

        let grant = role::store::of_person(house.app.db.reader(), leaver).await.expect("readable").remove(0);
        let (heir_id, role_field) = (heir.to_string(), format!("role-{}", grant.id));
        let everything =
            [("desk-ours", heir_id.as_str()), ("desk-theirs", &heir_id), (&role_field, &heir_id), ("suspend", "yes")];
        let done = steward.post(&address, everything).await;
        assert_eq!((done.status, done.header("location")), (303, "/en/work/desks"));
        let db = house.app.db.reader();
        let place = async |desk, person| desks::store::membership(db, desk, person).await.expect("readable");
        assert_eq!((place(ours.id, leaver).await, place(ours.id, heir).await), (None, Some(false)));
        assert_eq!((place(theirs.id, leaver).await, place(theirs.id, heir).await), (Some(true), None));
        assert_eq!(role::store::of_person(db, leaver).await.expect("readable"), [grant]);
        assert_eq!(person::store::find(db, leaver).await.expect("readable").expect("there").state, State::Accepted);

        // She herself: her desks as far as she answers for them, her roles to look at, herself by a short address.
        let own = herself.page("/en/work/people/me/hand-over").await;
        let said = "Choose who takes over each thing, or leave it as it is. Everything that you choose is passed on in one go.";
        assert_eq!(own.all(".lede"), [format!("This is open with you. {said}")]);
        assert_eq!(page.all(".lede"), [format!("This is open with this person. {said}")]);
        assert_eq!(own.all("fieldset b"), ["Desk theirs", "Editor (whole site)"]);
        let outsider_id = outsider.to_string();
        let refused = herself.post("/en/work/people/me/hand-over", [("desk-theirs", outsider_id.as_str())]).await;
        assert_eq!(refused.status, 422, "she chooses among those at her desks");
    })
    .await;
}

#[tokio::test]
async fn the_page_costs_the_same_for_one_and_for_fifty() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (leaver, _) = with_roles(&house, "leaver@example.org", &[]).await;
        desk(&house, "ours", &[(leaver, true)]).await;
        let address = format!("/en/work/people/{leaver}/hand-over");
        let few = administrator.statements(&address).await;
        for number in 0..50 {
            desk(&house, &format!("desk-{number}"), &[(leaver, true)]).await;
            with_roles(&house, &format!("p{number}@example.org"), &[]).await;
        }
        assert_eq!(administrator.statements(&address).await, few);
    })
    .await;
}
