use base_core::{Actor, Id};
use base_testing::{House, each_engine};

use crate::mine::{Reason, acts};
use crate::tests::{house, invited, link_in, member, sign_in, suspend};
use crate::{Person, person};

const PASSWORD: &str = "gatto blu lento";

/// Leaves an invitation, a link and a question to a new address waiting, for a newcomer and a member of this name.
async fn let_letters_wait(house: &House, name: &str) -> [Id<Person>; 2] {
    let newcomer = invited(house, &format!("new-{name}@example.org"), "en").await.id;
    let email = format!("{name}@example.org");
    let known = member(house, &email, Some(PASSWORD), &[]).await.id;
    let browser = house.browser();
    assert_eq!(sign_in(&browser, &email, PASSWORD).await.status, 303);
    assert_eq!(browser.post("/en/account/address", [("email", format!("moved-{name}@example.org"))]).await.status, 303);
    assert_eq!(house.post("/en/sign-in/link", [("email", email)]).await.status, 303);
    [newcomer, known]
}

async fn erase(house: &House, person: Id<Person>) {
    let (journal, actor) = (&house.app.journal, &Actor::Command("person"));
    let person = &person::store::find(house.app.db.reader(), person).await.expect("readable").expect("there");
    let done = house.app.act(|tx| async move { acts::erase(&*tx, journal, actor, person, Reason::Unused).await });
    done.await.expect("nobody depends on her");
}

#[tokio::test]
async fn who_is_kept_out_or_erased_while_letters_wait_gets_none_of_them() {
    each_engine(|db| async move {
        let house = house(db);
        let_letters_wait(&house, "anna").await;
        for person in let_letters_wait(&house, "sara").await {
            suspend(&house, person).await;
        }
        for person in let_letters_wait(&house, "elsa").await {
            erase(&house, person).await;
        }
        house.work(&crate::handlers(&house.app, house.post_office())).await;
        let letters = house.letters();
        let mut sent: Vec<(&str, &str)> = letters.iter().map(|letter| (letter.to.as_str(), letter.subject.as_str())).collect();
        sent.sort_unstable();
        // Of those who are erased one is told so, and nothing else: their addresses are theirs until the last letter has left.
        assert_eq!(
            sent,
            [
                ("anna@example.org", "Your link to sign in"),
                ("elsa@example.org", "Your account has been erased"),
                ("moved-anna@example.org", "Confirm your new email address"),
                ("new-anna@example.org", "Invitation to work with EU-MIA"),
                ("new-elsa@example.org", "Your account has been erased"),
            ]
        );
        assert_eq!(base_testing::traces(&house.app.db, &["elsa"]).await, [""; 0], "nothing waits for her any more");
    })
    .await;
}

#[tokio::test]
async fn letters_that_have_left_open_nothing_once_their_reader_is_kept_out() {
    each_engine(|db| async move {
        let house = house(db);
        for (name, status) in [("anna", 200), ("sara", 410)] {
            let persons = let_letters_wait(&house, name).await;
            house.work(&crate::handlers(&house.app, house.post_office())).await;
            if status == 410 {
                for person in persons {
                    suspend(&house, person).await;
                }
            }
            for start in ["", "new-", "moved-"] {
                let to = format!("{start}{name}@example.org");
                let link = link_in(house.letters().iter().rfind(|letter| letter.to == to).expect("it has left"));
                let opened = house.browser().post(&link, [("name", "Somebody")]).await.status;
                // A link that is good leads on, or says that it has changed the address.
                assert_eq!(if opened == 303 { 200 } else { opened }, status, "{to}");
            }
        }
    })
    .await;
}
