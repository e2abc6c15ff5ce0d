use base_testing::{Answer, each_engine};

use super::*;
use crate::call;
use crate::tests::{ANSWERS, HOUR, NOW, begin, convener, house, kept, kinds, letters_to, newest, open_call, person, typed};

mod files;

/// The address of the submission whose form is at `edit`.
fn of(edit: &str) -> &str {
    edit.strip_suffix("/edit").expect("the form of a submission")
}

fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location")
}

#[tokio::test]
async fn an_answer_is_begun_written_sent_and_received() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let before = newest(&house).await;
        let edit = begin(&anna, "ours").await;

        // Everything that must be answered is named, and nothing is sent before.
        let empty = anna.page(&edit).await;
        assert_eq!(empty.all("#faults h2"), ["20 answers are missing or have to be mended"]);
        assert_eq!(location(&anna.post(&format!("{}/send", of(&edit)), [("do", "send")]).await), format!("{}/send", of(&edit)));

        let form = typed(&anna, &edit, &ANSWERS).await;
        assert_eq!(location(&anna.post(&edit, &form).await), edit);
        assert_eq!(anna.page(&edit).await.all("#faults h2"), ["Nothing is missing"]);
        let check = anna.page(&format!("{}/send", of(&edit))).await;
        assert_eq!(check.all(".answer p")[0], "Neighbours on the stairs");

        assert_eq!(
            location(&anna.post(&format!("{}/send", of(&edit)), [("do", "send")]).await),
            format!("{}?done=sent", of(&edit))
        );
        let sent = kept(&house, &edit).await;
        assert_eq!((sent.state, sent.number, sent.title.as_str()), (State::Submitted, 1, "Neighbours on the stairs"));
        assert_eq!(sent.sent, Some((sent.typed.clone(), NOW)));
        assert_eq!(kinds(&house, before).await, ["submission.started", "submission.sent"]);

        let copy = anna.page(&format!("{}/copy", of(&edit))).await;
        assert_eq!(copy.all(".lede"), ["This is what was received on 1 March 2027 at 13:00 (Europe/Rome, UTC+1)."]);
        let letters = letters_to(&house, "anna@example.org").await;
        assert_eq!(letters.iter().map(|letter| letter.subject.as_str()).collect::<Vec<_>>(), ["Submission 1 is received"]);
    })
    .await;
}

#[tokio::test]
async fn the_clock_of_the_server_decides_once_and_the_second_after_is_too_late() {
    each_engine(|db| async move {
        let house = house(db);
        let call = open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let form = typed(&anna, &edit, &ANSWERS).await;
        anna.post(&edit, &form).await;

        house.app.clock.advance(HOUR - std::time::Duration::from_millis(1));
        location(&anna.post(&format!("{}/send", of(&edit)), [("do", "send")]).await);
        assert_eq!(kept(&house, &edit).await.sent.map(|(_, at)| at.millis()), Some(call.closes_at.millis() - 1));

        house.app.clock.advance(std::time::Duration::from_millis(1));
        let late = anna.post(&edit, &typed_late(&form)).await;
        assert_eq!((late.status, late.all("h1")), (409, vec!["The call has closed".to_owned()]));
        assert!(late.all(".answer p").contains(&"Too late".to_owned()), "what she wrote is hers to keep");
        let kept_now = kept(&house, &edit).await;
        assert_eq!(kept_now.typed["summary"], "People meet on the stairs.");
        // What is sent already is not sent again, whatever the time: the answer is the same.
        assert_eq!(
            location(&anna.post(&format!("{}/send", of(&edit)), [("do", "send")]).await),
            format!("{}?done=sent", of(&edit))
        );
        assert_eq!(kept(&house, &edit).await, kept_now);
    })
    .await;
}

fn typed_late(form: &std::collections::BTreeMap<String, String>) -> std::collections::BTreeMap<String, String> {
    let mut form = form.clone();
    form.insert("summary".into(), "Too late".into());
    form
}

#[tokio::test]
async fn a_clock_that_jumps_back_opens_no_call_that_was_found_closed() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let form = typed(&anna, &edit, &ANSWERS).await;

        // Ahead for a moment: nothing is taken meanwhile, and nothing is closed for good.
        house.app.clock.advance(HOUR);
        assert_eq!(anna.post(&edit, &form).await.status, 409);
        crate::close_due(&house.app).await.expect("looked at");
        house.app.clock.set(NOW);
        assert_eq!(anna.post(&edit, &form).await.status, 303);

        // Over for a while: closed, and a clock that jumps back changes nothing.
        house.app.clock.advance(HOUR + call::CLOSE_AFTER);
        crate::close_due(&house.app).await.expect("looked at");
        house.app.clock.set(NOW);
        assert_eq!(anna.post(&edit, &typed_late(&form)).await.status, 409);
        assert_eq!(kept(&house, &edit).await.typed["summary"], "People meet on the stairs.");

        // The convener gives a later deadline.
        let convener = convener(&house).await;
        let page = "/en/work/calls/ours/edit";
        let mut dates = convener.page(page).await.form(page);
        dates.insert("closes-time".into(), "23:30".into());
        assert_eq!(convener.post(page, &dates).await.status, 303);
        let form = typed(&anna, &edit, &[("summary", "Written later")]).await;
        assert_eq!(anna.post(&edit, &form).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn two_colleagues_on_one_draft_lose_no_word() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let (_, ben) = person(&house, "ben@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        assert_eq!(ben.get(&edit).await.status, 404);
        let asked = anna.post(&format!("{}/colleagues", of(&edit)), [("email", "ben@example.org")]).await;
        assert_eq!(location(&asked), format!("{}?done=colleague-asked#colleagues", of(&edit)));
        let letters = letters_to(&house, "ben@example.org").await;
        let subjects: Vec<_> = letters.iter().map(|letter| letter.subject.as_str()).collect();
        assert_eq!(subjects, ["Made-up anna@example.org asks you to write with them"]);
        // Before he has come she sees only the address that she typed.
        let writes = async || {
            let mut names = anna.page(of(&edit)).await.all("bdi.breaks");
            names.sort();
            names
        };
        assert_eq!(writes().await, ["Made-up anna@example.org", "ben@example.org"]);

        let hers = typed(&anna, &edit, &[("summary", "Anna's"), ("goals", "Anna's aims")]).await;
        let his = typed(&ben, &edit, &[("results", "Ben's"), ("goals", "Ben's aims")]).await;
        assert_eq!(writes().await, ["Made-up anna@example.org", "Made-up ben@example.org"]);
        assert_eq!(anna.post(&edit, &hers).await.status, 303);
        let both = ben.post(&edit, &his).await;
        assert_eq!(
            (both.status, both.all(".error-summary li")),
            (409, vec!["The issue, the aims and what they rest on".to_owned()])
        );
        assert_eq!(both.all("#f-goals-theirs p")[1], "Anna's aims");
        let now = kept(&house, &edit).await.typed;
        assert_eq!([&now["summary"], &now["results"], &now["goals"]], ["Anna's", "Ben's", "Anna's aims"]);

        // He has seen hers and decides.
        let mut again = both.form(&edit);
        assert_eq!(again["goals"], "Ben's aims");
        again.insert("goals".into(), "Our aims".into());
        assert_eq!(ben.post(&edit, &again).await.status, 303);
        assert_eq!(kept(&house, &edit).await.typed["goals"], "Our aims");
    })
    .await;
}

#[tokio::test]
async fn a_button_pressed_twice_sends_once() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
        let before = newest(&house).await;
        let send = format!("{}/send", of(&edit));
        let (one, other) = tokio::join!(anna.post(&send, [("do", "send")]), anna.post(&send, [("do", "send")]));
        assert_eq!((location(&one), one.header("location")), (location(&other), other.header("location")));
        assert_eq!(kinds(&house, before).await, ["submission.sent"]);
        assert_eq!(letters_to(&house, "anna@example.org").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_was_sent_stays_until_it_is_sent_again_and_can_be_taken_back() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let convener = convener(&house).await;
        let edit = begin(&anna, "ours").await;
        let page = "/en/work/calls/ours/submissions/1";
        // What is not sent is its authors' own.
        assert_eq!(convener.get(page).await.status, 404);
        assert_eq!(convener.page("/en/work/calls/ours/submissions").await.all("tbody th"), [""; 0]);
        let form = typed(&anna, &edit, &ANSWERS).await;
        anna.post(&edit, &form).await;
        let send = format!("{}/send", of(&edit));
        anna.post(&send, [("do", "send")]).await;

        let changed = typed(&anna, &edit, &[("summary", "Written later.")]).await;
        anna.post(&edit, &changed).await;
        assert_eq!(anna.page(of(&edit)).await.all(".lede strong"), ["Sent and received; changes are not sent yet."]);
        assert!(convener.page(page).await.all(".answer p").contains(&"People meet on the stairs.".to_owned()));
        anna.post(&send, [("do", "send")]).await;
        assert!(convener.page(page).await.all(".answer p").contains(&"Written later.".to_owned()));

        let withdraw = format!("{}/withdraw", of(&edit));
        for _ in 0..2 {
            assert_eq!(location(&anna.post(&withdraw, [("do", "withdraw")]).await), format!("{}?done=withdrawn", of(&edit)));
        }
        assert_eq!(convener.page("/en/work/calls/ours/submissions").await.all("tbody th"), [""; 0]);
        // Nobody reads it any more, though it is listed as taken back.
        assert_eq!(convener.get(page).await.status, 404);
        let taken_back = convener.page("/en/work/calls/ours/submissions?state=withdrawn").await;
        assert_eq!(
            (taken_back.all("tbody th"), taken_back.all("tbody th a")),
            (vec!["Neighbours on the stairs".to_owned()], vec![])
        );
        assert_eq!(letters_to(&house, "anna@example.org").await.len(), 3);
        // What was sent once is not thrown away.
        let kept_back = anna.post(&withdraw, [("do", "discard")]).await;
        assert_eq!(location(&kept_back), of(&edit));
    })
    .await;
}

#[tokio::test]
async fn whoever_does_not_write_on_it_finds_nothing_at_any_of_its_addresses() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let (_, eve) = person(&house, "eve@example.org", &[(people::Role::Editor, people::role::Scope::Site)]).await;
        let edit = begin(&anna, "ours").await;
        anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
        let nothing = "/en/work/submissions/ours/77";
        for rest in ["", "/edit", "/send", "/copy", "/files"] {
            let (there, not_there) = (eve.get(&format!("{}{rest}", of(&edit))).await, eve.get(&format!("{nothing}{rest}")).await);
            assert_eq!((there.status, there.all("main")), (404, not_there.all("main")), "{rest}");
        }
        for rest in ["/edit", "/send", "/withdraw", "/colleagues"] {
            let fields = [("email", "eve@example.org"), ("summary", "Eve's")];
            assert_eq!(eve.post(&format!("{}{rest}", of(&edit)), fields).await.status, 404, "{rest}");
        }
        assert_eq!(kept(&house, &edit).await.typed["summary"], "People meet on the stairs.");
    })
    .await;
}

#[tokio::test]
async fn a_desk_writes_together_and_a_stranger_cannot_answer_for_it() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (anna_id, anna) = person(&house, "anna@example.org", &[]).await;
        let (ben_id, ben) = person(&house, "ben@example.org", &[]).await;
        let (_, eve) = person(&house, "eve@example.org", &[]).await;
        crate::tests::desk(&house, "stairs", &[anna_id, ben_id]).await;
        let refused = eve.post("/en/work/submissions/ours/new", [("desk", "stairs")]).await;
        assert_eq!(refused.status, 422);
        let begun = anna.post("/en/work/submissions/ours/new", [("desk", "stairs")]).await;
        let edit = location(&begun).to_owned();
        assert_eq!([ben.get(&edit).await.status, eve.get(&edit).await.status], [200, 404]);
        assert_eq!(ben.page("/en/work/submissions").await.all(".rows .row-link")[0], "Submission 1, without a title yet");
    })
    .await;
}

#[tokio::test]
async fn a_stranger_begins_with_nothing_but_a_mail_address() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let browser = house.browser();
        let begin = "/en/calls/ours/begin";
        assert_eq!(browser.post(begin, [("email", "no address")]).await.status, 422);
        let asked = browser.post(begin, [("email", "new@example.org")]).await;
        assert_eq!(location(&asked), "/en/calls/ours?done=asked");
        let letters = letters_to(&house, "new@example.org").await;
        assert_eq!(letters[0].subject, "Your answer to “Practices of a made-up year”");
        let link = letters[0].links()[0].split_once("/en/").map(|(_, path)| format!("/en/{path}")).expect("a link of ours");
        let accepted = browser.post(&link, [("name", "New Person"), ("password", "")]).await;
        assert_eq!(location(&accepted), "/en/work/submissions/ours/new");
        assert_eq!(
            browser.page("/en/work/submissions/ours/new").await.all("h1"),
            ["Begin an answer: Practices of a made-up year"]
        );
        // Who is known gets the same answer, and a link that signs in.
        let known = house.browser();
        assert_eq!(location(&known.post(begin, [("email", "new@example.org")]).await), "/en/calls/ours?done=asked");
    })
    .await;
}

#[tokio::test]
async fn the_form_costs_the_same_statements_however_much_is_in_it() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let pages = [edit.clone(), of(&edit).to_owned(), "/en/work/submissions".to_owned(), "/en/work".to_owned()];
        let mut before = Vec::new();
        for page in &pages {
            before.push(anna.statements(page).await);
        }
        anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
        for _ in 0..3 {
            begin(&anna, "ours").await;
        }
        for (page, before) in pages.iter().zip(before) {
            assert_eq!(anna.statements(page).await, before, "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_was_asked_and_never_came_is_forgotten_after_a_month() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        anna.post(&format!("{}/colleagues", of(&edit)), [("email", "never@example.org")]).await;
        let day = std::time::Duration::from_secs(24 * 60 * 60);
        let is_there = async || {
            people::person::store::by_email(house.app.db.reader(), "never@example.org").await.expect("readable").is_some()
        };
        house.app.clock.advance(day * 29);
        people::forget_old(&house.app).await.expect("done");
        assert!(is_there().await);
        house.app.clock.advance(day * 2);
        people::forget_old(&house.app).await.expect("done");
        assert!(!is_there().await);
        assert_eq!(base_testing::traces(&house.app.db, &["never@example.org"]).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn those_who_begin_at_the_same_moment_get_numbers_of_their_own() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let mut people = Vec::new();
        for number in 0..8 {
            people.push(person(&house, &format!("anna{number}@example.org"), &[]).await.1);
        }
        let begun = futures_util::future::join_all(people.iter().map(|browser| begin(browser, "ours"))).await;
        let mut numbers: Vec<String> = begun.iter().filter_map(|edit| edit.split('/').nth(5).map(str::to_owned)).collect();
        numbers.sort();
        assert_eq!(numbers, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    })
    .await;
}

#[tokio::test]
async fn what_was_never_sent_can_be_read_after_the_close_and_thrown_away() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
        house.app.clock.advance(HOUR);
        let copy = anna.page(&format!("{}/copy", of(&edit))).await;
        assert!(copy.all(".answer p").contains(&"People meet on the stairs.".to_owned()));
        let gone = anna.post(&format!("{}/withdraw", of(&edit)), [("do", "discard")]).await;
        assert_eq!(location(&gone), "/en/work/submissions?done=discarded");
        assert_eq!(anna.get(of(&edit)).await.status, 404);
        assert_eq!(base_testing::traces(&house.app.db, &["People meet on the stairs."]).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn titles_are_found_by_their_words_whatever_their_capitals_and_accents() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let form = typed(&anna, &edit, &[&ANSWERS[..], &[("name", "Élan de quartier")]].concat()).await;
        anna.post(&edit, &form).await;
        anna.post(&format!("{}/send", of(&edit)), [("do", "send")]).await;
        let convener = convener(&house).await;
        let found = async |words: &str| {
            let list = convener.page(&format!("/en/work/calls/ours/submissions?q={words}")).await;
            list.all("tbody .row-link")
        };
        assert_eq!(found("ELAN").await, ["Élan de quartier"]);
        assert_eq!(found("%C3%A9lan").await, ["Élan de quartier"]);
        assert_eq!(found("1").await, ["Élan de quartier"]);
        assert_eq!(found("elanx").await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn an_answer_goes_on_in_the_hands_of_whom_it_was_passed_to() {
    each_engine(|db| async move {
        let house = house(db);
        house.app.shelf.put(people::Neighbours { open: vec![crate::open::open()], ..people::Neighbours::default() });
        open_call(&house, "ours").await;
        let (leaver, anna) = person(&house, "anna@example.org", &[]).await;
        let (heir, ben) = person(&house, "ben@example.org", &[]).await;
        let (_, administrator) =
            person(&house, "admin@example.org", &[(people::Role::Administrator, people::role::Scope::Site)]).await;
        crate::tests::desk(&house, "house", &[leaver, heir]).await;
        let edit = begin(&anna, "ours").await;
        anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
        assert_eq!(ben.get(&edit).await.status, 404);

        let address = format!("/en/work/people/{leaver}/hand-over");
        let mut form = administrator.page(&address).await.forms(&address).remove(1);
        let field = format!("open-submission-{}", kept(&house, &edit).await.id);
        assert_eq!(form.insert(field, heir.to_string()), Some(String::new()));
        let before = newest(&house).await;
        assert_eq!(location(&administrator.post(&address, &form).await), format!("{address}?done=handed-over"));
        assert_eq!(kinds(&house, before).await, ["submission.passed-on", "person.handed-over"]);
        assert_eq!(anna.get(&edit).await.status, 404);
        assert_eq!(ben.page(&edit).await.all("#faults h2"), ["Nothing is missing"]);
    })
    .await;
}

#[tokio::test]
async fn two_hundred_in_the_last_minute_are_each_taken_once_and_kept() {
    each_engine(|db| async move {
        let house = house(db);
        let call = open_call(&house, "ours").await;
        let mut authors = Vec::new();
        for number in 0..20 {
            let (id, browser) = person(&house, &format!("author-{number}@example.org"), &[]).await;
            for _ in 0..10 {
                let (journal, beginning) = (&house.app.journal, &acts::Beginning { person: id, desk: None, lang: "en".into() });
                let came = house.app.clock.now();
                let begun = house.app.act(|tx| async move {
                    let begun = acts::begin(&*tx, journal, "ours", came, beginning).await?;
                    let typed = ANSWERS.map(|(name, words)| (name.to_owned(), words.to_owned())).into();
                    store::update(&*tx, &Submission { typed, ..begun.clone() }).await?;
                    Ok::<_, Refusal>(begun)
                });
                authors.push((begun.await.expect("open").number, browser.cookie("__Host-eumia").expect("hers")));
            }
        }
        house.app.clock.set(call.closes_at.minus(std::time::Duration::from_secs(1)));
        let before = newest(&house).await;
        let send = async |(number, secret): &(u32, String)| {
            let browser = house.browser();
            browser.put_cookie("__Host-eumia", secret);
            let address = format!("/en/work/submissions/ours/{number}/send");
            // Each presses twice.
            let pressed = [browser.post(&address, [("do", "send")]).await, browser.post(&address, [("do", "send")]).await];
            pressed.map(|answer| (answer.status, answer.header("location").ends_with("?done=sent")))
        };
        let answers = futures_util::future::join_all(authors.iter().map(send)).await;
        assert!(answers.iter().flatten().all(|answer| *answer == (303, true)), "{answers:?}");
        assert_eq!(kinds(&house, before).await.len(), 200);
        house.app.clock.set(call.closes_at);
        let kept = store::counts(house.app.db.reader(), &[call.id]).await.expect("readable");
        assert_eq!(kept.get(&(call.id, State::Submitted)), Some(&200));
    })
    .await;
}
