//! What is not taken back easily asks first.

use base_testing::{Answer, each_engine};
use people::role::Role;

use super::{ACADEMY, ACADEMY_EDIT, save, signed_in};
use crate::tests::furnished;

const GIVE_UP: &str = "/en/work/texts/news/academy-in-turin/give-up";
const WITHDRAW: &str = "/en/work/texts/news/academy-in-turin/withdraw";

/// Where forms outside and inside of a question lead that give something up or take it back.
fn ways(page: &Answer) -> [Vec<String>; 2] {
    [".band > form", ".band > .sure > form"].map(|css| page.attributes(css, "action"))
}

#[tokio::test]
async fn a_draft_is_discarded_and_a_text_withdrawn_after_a_question() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let nothing = Vec::<String>::new();
        assert_eq!(ways(&editor.page(ACADEMY_EDIT).await), [nothing.clone(), vec![WITHDRAW.to_owned()]]);
        save(&editor, ACADEMY, &[("title", "The academy in Turin, again")]).await;
        let page = editor.page(ACADEMY_EDIT).await;
        assert_eq!(ways(&page), [nothing.clone(), vec![GIVE_UP.to_owned(), WITHDRAW.to_owned()]]);
        assert_eq!(
            page.all(".sure form"),
            [
                "What you wrote and have not published will be gone. It cannot be brought back. \
                 Discard my draft: The academy in Turin, again",
                "Readers will be told that it was withdrawn. You can bring it back at any time. \
                 Withdraw: The academy in Turin, again"
            ]
        );

        let given_up = editor.post(GIVE_UP, page.form(GIVE_UP)).await;
        let after = editor.follow(&given_up).await;
        assert_eq!(after.attributes("p.notice", "class"), ["notice done"]);
        let answer = &after.attributes(".sure button", "value");
        assert_eq!(*answer, ["withdraw"]);
        let list = editor.follow(&editor.post(WITHDRAW, [("to", answer[0].as_str())]).await).await;
        assert_eq!(list.attributes("p.notice", "class"), ["notice done"]);
        // What brings something back needs no question.
        let page = editor.page(ACADEMY_EDIT).await;
        assert_eq!(ways(&page), [vec![WITHDRAW.to_owned()], nothing]);
        assert_eq!(page.attributes(".band > form button", "value"), ["return"]);
    })
    .await;
}
