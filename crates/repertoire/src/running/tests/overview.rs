//! What the list of the yearly question says of what was done, and where it leads.

use base_testing::each_engine;
use people::Role;
use people::role::Scope;

use super::{asked_house, desk, give, house, link, say, signed_in};
use crate::tests::small;

#[tokio::test]
async fn a_question_sent_by_hand_is_named_and_stands_among_those_that_wait() {
    each_engine(|db| async move {
        let house = house(db, &[small("a"), small("b")]).await;
        let office = desk(&house, "office", "The Office", Some("office@city.example"), &[]).await;
        give(&house, "a", &office).await;
        let editor = signed_in(&house, Role::Editor, Scope::Site).await;
        let form = editor.page("/en/work/running?view=later").await.form("/en/work/running/ask");
        let told = editor.follow(&editor.post("/en/work/running/ask", &form).await).await;
        let sent = "The question about “A practice” is on its way to “The Office”. It is not sent a second time within an hour.";
        assert_eq!(told.all(".notice.done[role=status]"), [sent]);
        assert_eq!(
            (told.all(".views [aria-current]"), told.all(".entries h3")),
            (vec!["Asked 1".into()], vec!["A practice".into()])
        );
        for other in ["b", "nothing", "%3Cb%3E", ""] {
            let page = editor.page(&format!("/en/work/running?view=asked&done=asked&practice={other}")).await;
            assert_eq!(page.all("[role=status]"), [""; 0], "{other}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_to_handle_leads_to_the_practice_for_who_may_change_it() {
    each_engine(|db| async move {
        let house = asked_house(db).await;
        say(&house.browser(), &link(&house, 0), "changed", &[("changed", "It moved")]).await;
        for (role, ways) in [(Role::Editor, vec!["/en/work/practices/a/edit"]), (Role::Convener, vec![])] {
            let page = signed_in(&house, role, Scope::Site).await.page("/en/work/running?view=noted").await;
            assert_eq!(page.attributes(".entries .actions a", "href"), ways, "{role}");
            assert_eq!(page.forms("/en/work/running/settle").len(), 1, "{role}: both may handle it");
        }
    })
    .await;
}
