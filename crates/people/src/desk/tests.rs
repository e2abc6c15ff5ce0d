use base_testing::{Browser, each_engine};

use super::*;
use crate::role::{Role, Scope};
use crate::tests::{desk, house, kinds, newest, signed_in, town, with_roles};

async fn status(browser: &Browser<'_>, address: &str) -> u16 {
    browser.get(address).await.status
}

#[tokio::test]
async fn keepers_see_all_desks_members_theirs_and_others_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, convener) = signed_in(&house, Role::Convener).await;
        let (steward_id, steward) = signed_in(&house, Role::Owner).await;
        let (member_id, member) = signed_in(&house, Role::Translator).await;
        let (_, stranger) = signed_in(&house, Role::Editor).await;
        desk(&house, "ours", &[(steward_id, true), (member_id, false)]).await;
        desk(&house, "theirs", &[]).await;
        let page = "/en/work/desks/ours";
        for (browser, seen) in [(&convener, 200), (&steward, 200), (&member, 200), (&stranger, 404)] {
            assert_eq!(status(browser, page).await, seen);
        }
        assert_eq!(stranger.get(page).await.all("main"), stranger.get("/en/work/desks/nothing").await.all("main"));
        assert_eq!(convener.page("/en/work/desks").await.all("tbody th"), ["Desk ours", "Desk theirs"]);
        assert_eq!(member.page("/en/work/desks").await.all("tbody th"), ["Desk ours"]);
        assert_eq!(stranger.page("/en/work/desks").await.all("h2.sieve-count"), ["No desk"]);
        for (browser, edits) in [(&convener, 200), (&steward, 404), (&member, 404), (&stranger, 404)] {
            assert_eq!(status(browser, "/en/work/desks/ours/edit").await, edits);
        }
        // A member does not see addresses, and has nothing to press.
        let seen = member.page(page).await;
        assert_eq!(seen.all("main form"), [""; 0]);
        assert!(!seen.body.contains("owner@example.org</span>"));
        assert!(steward.page(page).await.body.contains("owner@example.org</span>"));
    })
    .await;
}

#[tokio::test]
async fn a_desk_is_made_once_with_what_the_form_says_and_nothing_else() {
    each_engine(|db| async move {
        let house = house(db);
        town(&house).await;
        let (_, convener) = signed_in(&house, Role::Convener).await;
        let form = [
            ("name", "Service <b>Accueil</b>"),
            ("organisation", "Office of Examples"),
            ("place", "exampleton"),
            ("email", "desk@example.org"),
            ("slug", ""),
            ("fictional", "yes"),
            ("id", "7"),
        ];
        let before = newest(&house).await;
        let made = convener.post("/en/work/desks/new", form).await;
        assert_eq!(made.header("location"), "/en/work/desks/service-b-accueil-b?done=desk-made");
        assert_eq!(convener.post("/en/work/desks/new", form).await.header("location"), made.header("location"));
        assert_eq!(kinds(&house, before).await, ["desk.made"]);
        let kept = store::find(house.app.db.reader(), "service-b-accueil-b").await.expect("readable").expect("there");
        assert_eq!(
            (kept.name.as_str(), kept.fictional, kept.email.as_deref()),
            ("Service <b>Accueil</b>", false, Some("desk@example.org"))
        );
        let page = convener.follow(&made).await;
        assert_eq!(page.all("h1"), ["Service <b>Accueil</b>"]);
        assert_eq!(page.all(".facts dd"), ["Office of Examples", "Exampleton", "desk@example.org"]);

        let edit = "/en/work/desks/service-b-accueil-b/edit";
        let mut typed = convener.page(edit).await.form(edit);
        assert_eq!(typed["organisation"], "Office of Examples");
        typed.insert("organisation".into(), "OFFICE of  examples".into());
        typed.insert("email".into(), String::new());
        assert_eq!(convener.post(edit, &typed).await.status, 303);
        assert_eq!(convener.post(edit, &typed).await.status, 303);
        assert_eq!(kinds(&house, before).await, ["desk.made", "desk.changed"]);
        let changed = store::find(house.app.db.reader(), "service-b-accueil-b").await.expect("readable").expect("there");
        assert_eq!((changed.organisation, changed.email), (kept.organisation, None));
    })
    .await;
}

#[tokio::test]
async fn a_desk_with_faults_comes_back_with_all_that_was_typed() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, convener) = signed_in(&house, Role::Convener).await;
        desk(&house, "taken", &[]).await;
        let wrong = [("name", "A"), ("organisation", ""), ("place", "nowhere"), ("email", "x"), ("slug", "Not a slug")];
        let page = convener.post("/en/work/desks/new", wrong).await;
        assert_eq!(page.status, 422);
        assert_eq!(
            page.all("p.error"),
            [
                "Fill in this field",
                "Enter an email address such as name@example.org",
                "Use only lower-case letters a to z, digits and single hyphens, and not “new”"
            ]
        );
        assert_eq!(page.form("/en/work/desks/new")["slug"], "Not a slug");
        let fields = |name: &'static str, place: &'static str| [("name", name), ("organisation", "O"), ("place", place)];
        let nowhere = convener.post("/en/work/desks/new", fields("Somewhere", "nowhere")).await;
        assert_eq!(nowhere.all("p.error"), ["Choose a city"]);
        let taken = convener.post("/en/work/desks/new", fields("Taken", "exampleton")).await;
        assert_eq!(taken.all("p.error"), ["Another desk has this address. Choose another one"]);
    })
    .await;
}

#[tokio::test]
async fn stewards_staff_their_own_desk_and_no_other() {
    each_engine(|db| async move {
        let house = house(db);
        let (steward_id, steward) = signed_in(&house, Role::Owner).await;
        let (member_id, member) = signed_in(&house, Role::Translator).await;
        let (new_id, _) = with_roles(&house, "new@example.org", &[(Role::Editor, Scope::Site)]).await;
        let ours = desk(&house, "ours", &[(steward_id, true), (member_id, false)]).await;
        let theirs = desk(&house, "theirs", &[(member_id, true)]).await;
        let before = newest(&house).await;
        let add = [("email", " NEW@example.org"), ("desk", "theirs"), ("person_id", "7")];
        assert_eq!(member.post("/en/work/desks/ours/members", add).await.status, 404);
        assert_eq!(steward.post("/en/work/desks/theirs/members", add).await.status, 404);
        for _ in 0..2 {
            assert_eq!(steward.post("/en/work/desks/ours/members", add).await.status, 303);
        }
        let db = house.app.db.reader();
        assert_eq!(store::membership(db, ours.id, new_id).await.expect("readable"), Some(false));
        assert_eq!(store::membership(db, theirs.id, new_id).await.expect("readable"), None);
        let change = async |what: &'static str| {
            steward.post(&format!("/en/work/desks/ours/members/{new_id}"), [("do", what)]).await.status
        };
        assert_eq!((change("steward").await, change("steward").await), (303, 303));
        assert_eq!((change("member").await, change("remove").await, change("remove").await), (303, 303, 303));
        assert_eq!(change("king").await, 400);
        assert_eq!(kinds(&house, before).await, ["desk.joined", "desk.steward-made", "desk.steward-unmade", "desk.left"]);
        let unknown = steward.post("/en/work/desks/ours/members", [("email", "nobody@example.org")]).await;
        assert_eq!((unknown.status, unknown.form("/en/work/desks/ours/members")["email"].as_str()), (422, "nobody@example.org"));
        // Who leaves her own desk is led to where she may be.
        let left = steward.post(&format!("/en/work/desks/ours/members/{steward_id}"), [("do", "remove")]).await;
        assert_eq!(left.header("location"), "/en/work/desks");
        assert_eq!(steward.get("/en/work/desks/ours").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_desk_with_one_steward_who_may_sign_in_is_a_warning_everywhere() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (one, first) = signed_in(&house, Role::Owner).await;
        let (two, _) = signed_in(&house, Role::Editor).await;
        desk(&house, "ours", &[(one, true), (two, true)]).await;
        let told = async || {
            let list = administrator.page("/en/work/desks?needs=steward").await.all("tbody th");
            let page = first.page("/en/work/desks/ours").await.all("p.warns");
            (list, page, first.page("/en/work").await.all("p.warns"))
        };
        assert_eq!(told().await, (vec![], vec![], vec![]));
        administrator.post(&format!("/en/work/people/{two}/suspend"), [("", ""); 0]).await;
        let (list, page, work) = told().await;
        assert_eq!(list, ["Desk ours"]);
        assert_eq!(
            page,
            ["Only one steward answers for this desk. Make another member a steward, so that one is there when the other is away."]
        );
        assert_eq!(
            work,
            ["The desk “Desk ours” has fewer than two stewards. Make another member a steward, so that one is there when the other is away."]
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_to_be_done_is_said_to_who_can_do_it_and_whom_to_ask_to_others() {
    each_engine(|db| async move {
        let house = house(db);
        let (steward_id, steward) = signed_in(&house, Role::Owner).await;
        let (member_id, member) = signed_in(&house, Role::Translator).await;
        let (_, keeper) = signed_in(&house, Role::Convener).await;
        desk(&house, "ours", &[(steward_id, true), (member_id, false)]).await;
        let (address, action) = ("/en/work/desks/ours", format!("/en/work/desks/ours/members/{steward_id}"));
        let told = async |browser: &base_testing::Browser<'_>| {
            [browser.page(address).await.all("p.warns"), browser.page("/en/work").await.all("p.warns")].concat()
        };
        let (desk, work) = ("Only one steward answers for this desk.", "The desk “Desk ours” has fewer than two stewards.");
        let make = "Make another member a steward, so that one is there when the other is away.";
        let ask = "Ask the steward or an administrator to make another member a steward.";
        assert_eq!(told(&steward).await, [format!("{desk} {make}"), format!("{work} {make}")]);
        assert_eq!(told(&member).await, [format!("{desk} {ask}"), format!("{work} {ask}")]);
        assert_eq!(told(&keeper).await, [format!("{desk} {make}")]);

        // The last steward is told what she does before she does it.
        let asked =
            async |browser: &base_testing::Browser<'_>| browser.page(address).await.all(&format!("form[action='{action}'] p"));
        let (unmade, gone) = (
            "Made-up owner@example.org stays a member, but no longer answers for the desk.",
            "Made-up owner@example.org no longer belongs to the desk and loses what comes with it.",
        );
        let for_good =
            "Then nobody answers for this desk, and you cannot undo it: only an administrator can. Better hand over first.";
        let nobody = "Then nobody answers for this desk.";
        assert_eq!(asked(&steward).await, [format!("{unmade} {for_good}"), format!("{gone} {for_good}")]);
        assert_eq!(asked(&keeper).await, [format!("{unmade} {nobody}"), format!("{gone} {nobody}")]);

        steward.post(&action, [("do", "member")]).await;
        let (desk, ask) = ("Nobody answers for this desk.", "Ask an administrator to make two members stewards.");
        for browser in [&steward, &member] {
            assert_eq!(told(browser).await, [format!("{desk} {ask}"), format!("{work} {ask}")]);
        }
        let make = "Make two members stewards, so that one is there when the other is away.";
        assert_eq!(told(&keeper).await, [format!("{desk} {make}")]);
    })
    .await;
}

#[tokio::test]
async fn pages_of_desks_cost_the_same_for_one_and_for_fifty() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, administrator) = signed_in(&house, Role::Administrator).await;
        let (first, _) = with_roles(&house, "p@example.org", &[]).await;
        desk(&house, "ours", &[(first, true)]).await;
        let cost = async || {
            (
                administrator.statements("/en/work/desks").await,
                administrator.statements("/en/work/desks/ours").await,
                administrator.statements("/en/work").await,
            )
        };
        let few = cost().await;
        for number in 0..50 {
            let (person, _) = with_roles(&house, &format!("p{number}@example.org"), &[]).await;
            desk(&house, &format!("desk-{number:02}"), &[(person, true)]).await;
            administrator.post(&format!("/en/work/people/{person}/desks"), [("desk", "ours")]).await;
        }
        assert_eq!(administrator.page("/en/work/desks/ours").await.all(".rows > li").len(), 51);
        assert_eq!(cost().await, few);
    })
    .await;
}
