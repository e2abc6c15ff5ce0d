use std::time::Duration;

use base_core::Actor;
use base_testing::{House, each_engine};

use crate::person;
use crate::tests::{COOKIE, house, invited, letters_to, link_in, member, suspend};

const EMAIL: &str = "anna@example.org";
const MINUTE: Duration = Duration::from_secs(60);
const NOTHING: [(&str, &str); 0] = [];

/// Asks for a link and opens the letter.
async fn ask(house: &House, next: &str) -> String {
    let asked = house.post("/en/sign-in/link", [("email", EMAIL), ("next", next)]).await;
    assert_eq!((asked.status, asked.header("location")), (303, "/en/sign-in/link"));
    let letters = letters_to(house, EMAIL).await;
    link_in(letters.last().expect("a letter"))
}

#[tokio::test]
async fn a_link_lets_in_once_and_opening_it_uses_nothing_up() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, None, &[]).await;
        let link = ask(&house, "/en/account").await;
        let browser = house.browser();
        for _ in 0..3 {
            let page = browser.page(&link).await;
            assert_eq!(page.all("button[type=submit]").last().map(String::as_str), Some("Sign in as Anna Rossi"));
        }
        let entered = browser.post(&link, NOTHING).await;
        assert_eq!((entered.status, entered.header("location")), (303, "/en/account"));
        browser.page("/en/account").await;
        // A second time it is over, and no session begins.
        let other = house.browser();
        assert_eq!(other.post(&link, NOTHING).await.status, 410);
        assert_eq!(other.cookie(COOKIE), None);
        assert_eq!(other.page(&link).await.all("h1"), ["This link no longer works"]);
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_after_half_an_hour() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, None, &[]).await;
        let link = ask(&house, "").await;
        house.app.clock.advance(30 * MINUTE - Duration::from_millis(1));
        assert_eq!(house.page(&link).await.all("h1"), ["Sign in with this link"]);
        house.app.clock.advance(Duration::from_millis(1));
        assert_eq!(house.page(&link).await.all("h1"), ["This link no longer works"]);
        assert_eq!(house.post(&link, NOTHING).await.status, 410);
        // Forgotten altogether, with the request if it was not answered.
        assert_eq!(crate::forget_old(&house.app).await.expect("tidied"), 1);
    })
    .await;
}

#[tokio::test]
async fn the_answer_is_the_same_for_every_address_and_the_letter_is_not() {
    each_engine(|db| async move {
        let house = house(db);
        member(&house, EMAIL, None, &[]).await;
        invited(&house, "invited@example.org", "it").await;
        let away = member(&house, "away@example.org", None, &[]).await;
        suspend(&house, away.id).await;
        house.work(&crate::handlers(&house.app, house.post_office())).await;
        let before = house.letters().len();

        let mut answers = Vec::new();
        for email in [EMAIL, "invited@example.org", "away@example.org", "nobody@example.org"] {
            let statements = house.app.db.statements();
            let events = base_jobs::last_seq(house.app.db.reader()).await.expect("readable");
            let answer = house.post("/en/sign-in/link", [("email", email)]).await;
            let seq = base_jobs::last_seq(house.app.db.reader()).await.expect("readable");
            answers.push((
                answer.status,
                answer.header("location").to_owned(),
                answer.bytes.clone(),
                house.app.db.statements() - statements,
                seq - events,
            ));
        }
        assert_eq!(answers[0].4, 1);
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");

        let known = letters_to(&house, EMAIL).await;
        let letters = house.letters();
        let sent: Vec<(&str, &str)> =
            letters[before..].iter().map(|letter| (letter.to.as_str(), letter.subject.as_str())).collect();
        assert_eq!(
            sent,
            [(EMAIL, "Your link to sign in"), ("invited@example.org", "Invito a lavorare con EU-MIA")],
            "the known one got {known:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_link_of_somebody_who_is_kept_out_meanwhile_opens_nothing() {
    each_engine(|db| async move {
        let house = house(db);
        let person = member(&house, EMAIL, None, &[]).await;
        let link = ask(&house, "").await;
        assert_eq!(house.page(&link).await.all("h1"), ["Sign in with this link"]);
        suspend(&house, person.id).await;
        assert_eq!(house.page(&link).await.all("h1"), ["This link no longer works"]);
        assert_eq!(house.post(&link, NOTHING).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_taken_once_with_a_name_and_a_password_of_ones_own() {
    each_engine(|db| async move {
        let house = house(db);
        let person = invited(&house, EMAIL, "en").await;
        let first = link_in(&letters_to(&house, EMAIL).await[0]);
        let (journal, id) = (&house.app.journal, person.id);
        house.app.clock.advance(person::acts::INVITE_AGAIN_AFTER);
        let again = house.app.act(|tx| async move { person::acts::invite_again(&*tx, journal, &Actor::System, id).await });
        assert!(again.await.expect("written"));
        let link = link_in(&letters_to(&house, EMAIL).await[1]);
        assert_ne!(first, link);

        let browser = house.browser();
        let page = browser.page(&link).await;
        assert_eq!(page.form(link.strip_prefix("https://eumia.test").expect("ours"))["name"], "Anna Rossi");
        let weak = browser.post(&link, [("name", "Anna Verdi"), ("password", "password1")]).await;
        assert_eq!((weak.status, weak.attributes("#name", "value")), (422, vec!["Anna Verdi".to_owned()]));
        assert_eq!(weak.all("#password-error").len(), 1);
        let entered = browser.post(&link, [("name", " Anna \r\n Verdi"), ("password", "gatto blu lento")]).await;
        assert_eq!((entered.status, entered.header("location")), (303, "/en/work"));
        browser.page("/en/work").await;
        let kept = person::store::find(house.app.db.reader(), id).await.expect("readable").expect("there");
        assert_eq!((kept.name.as_str(), kept.state), ("Anna Verdi", person::State::Accepted));
        assert_eq!(crate::tests::sign_in(&house.browser(), EMAIL, "gatto blu lento").await.status, 303);
        // The other letter is worth nothing now.
        assert_eq!(house.post(&first, [("name", "Eve")]).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_good_for_a_fortnight() {
    each_engine(|db| async move {
        let house = house(db);
        invited(&house, EMAIL, "de").await;
        let letter = letters_to(&house, EMAIL).await.remove(0);
        assert_eq!(letter.subject, "Einladung zur Mitarbeit bei EU-MIA");
        let link = link_in(&letter);
        assert!(link.starts_with("https://eumia.test/de/link/"), "{link}");
        house.app.clock.advance(14 * 24 * 60 * MINUTE - Duration::from_millis(1));
        assert_eq!(house.page(&link).await.all("h1"), ["Willkommen"]);
        house.app.clock.advance(Duration::from_millis(1));
        assert_eq!(house.page(&link).await.all("h1"), ["Dieser Link gilt nicht mehr"]);
    })
    .await;
}

#[tokio::test]
async fn a_hostile_name_adds_no_header_no_line_and_no_markup() {
    each_engine(|db| async move {
        let house = house(db);
        let (journal, hostile) =
            (&house.app.journal, "Eve\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>\u{2028}{ $link }");
        let new = &person::acts::Newcomer {
            name: hostile.to_owned(),
            email: EMAIL.to_owned(),
            lang: "en".to_owned(),
            fictional: false,
        };
        let made = house.app.act(|tx| async move { person::acts::invite(&*tx, journal, &Actor::System, new).await });
        made.await.expect("written").expect("new");
        let letter = letters_to(&house, EMAIL).await.remove(0);
        let (head, _) = letter.raw.split_once("\r\n\r\n").expect("a head");
        let names: Vec<&str> =
            head.lines().filter(|line| !line.starts_with(' ')).filter_map(|line| line.split(':').next()).collect();
        assert_eq!(
            names,
            [
                "Message-ID",
                "Date",
                "From",
                "To",
                "Subject",
                "Auto-Submitted",
                "Content-Language",
                "MIME-Version",
                "Content-Type",
                "Content-Transfer-Encoding"
            ]
        );
        assert!(head.contains("Content-Type: text/plain"), "{head}");
        // The name stands in the greeting as it is, on one line: nothing in it is read as a message of ours.
        let greeting = letter.text.lines().next().expect("a greeting");
        assert_eq!(greeting, "Hello Eve Bcc: all@example.org <script>alert(1)</script> { $link },");
        let page = house.page(&link_in(&letter)).await;
        assert_eq!(page.attributes("main script", "src").len() + page.all("main script").len(), 0);
        assert_eq!(page.attributes("#name", "value"), [base_text::clean(hostile)]);
    })
    .await;
}
