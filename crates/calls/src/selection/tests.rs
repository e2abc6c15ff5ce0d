use base_testing::{Browser, House, each_engine};
use people::Role;
use people::role::Scope;

use super::*;
use crate::panel::Kind;
use crate::panel::plan::Reads;
use crate::review::tests::{closed_call, given_to, gives, planned, reader, signed_in_again};
use crate::submission;
use crate::tests::{convener, desk, house, kinds, letters_to, newest, person};

/// Three submissions, two of them read twice: the first is liked, the second is not.
async fn read_call(house: &House) -> Call {
    let call = closed_call(house, "ours", 3).await;
    planned(house, &call, Reads::Assigned).await;
    let (_, one, ada) = reader(house, "ours", "ada@example.net", Kind::Reader).await;
    let (_, two, ben) = reader(house, "ours", "ben@example.net", Kind::Reader).await;
    for number in [1, 2] {
        for (seat, browser) in [(&one, &ada), (&two, &ben)] {
            given_to(house, "ours", seat, number).await;
            gives(browser, &format!("/en/work/reviews/ours/{number}"), 4 - number).await;
        }
    }
    call
}

async fn decides(browser: &Browser<'_>, number: u32, verdict: &str, reason: &str) -> u16 {
    let address = format!("/en/work/calls/ours/selection/{number}");
    let mut form = browser.page(&address).await.form(&address);
    form.insert("verdict".into(), verdict.into());
    form.insert("reason.aims".into(), reason.into());
    form.insert("do".into(), "decide".into());
    browser.post(&address, &form).await.status
}

async fn press(browser: &Browser<'_>, page: &str, verb: &str) -> u16 {
    browser.post(&format!("/en/work/calls/ours/{page}"), [("do", verb)]).await.status
}

/// Prepares all letters, reads them over and sends them.
async fn all_letters(house: &House, convener: &Browser<'_>, call: &Call) {
    assert_eq!(press(convener, "letters", "prepare").await, 303);
    for kept in letter::store::list(house.app.db.reader(), call.id, 0, 9).await.expect("readable") {
        let address = format!("/en/work/calls/ours/letters/{}", kept.id);
        let form = convener.page(&address).await.form(&address);
        assert_eq!(convener.post(&address, &form).await.status, 303);
    }
    assert_eq!(press(convener, "letters", "send").await, 303);
}

#[tokio::test]
async fn nothing_is_read_on_once_it_is_decided() {
    each_engine(|db| async move {
        let house = house(db);
        read_call(&house).await;
        let (_, ada) = signed_in_again(&house, "ada@example.net").await;
        assert_eq!(ada.get("/en/work/reviews/ours/1").await.status, 200);
        let convener = convener(&house).await;
        convener.post("/en/work/calls/ours/selection", [("do", "rest"), ("words", "No.")]).await;
        assert_eq!(press(&convener, "minutes", "conclude").await, 303);
        assert_eq!(ada.get("/en/work/reviews/ours/1").await.status, 404);
        let queue = ada.page("/en/work/reviews/ours").await;
        assert_eq!(queue.all(".lede"), ["Reading ended on 1 March 2027 at 15:00 (Europe/Rome, UTC+1)"]);
    })
    .await;
}

#[tokio::test]
async fn the_table_orders_by_what_was_given_and_says_how_firm_that_is() {
    each_engine(|db| async move {
        let house = house(db);
        read_call(&house).await;
        let convener = convener(&house).await;
        let table = "/en/work/calls/ours/selection";
        let page = convener.page(table).await;
        assert_eq!(page.all("tbody .row-link"), ["Practice 1", "Practice 2", "Practice 3"]);
        assert_eq!(page.all("tbody tr:first-child td:nth-of-type(3)"), ["100.0%"]);
        let before = convener.statements(table).await;
        let done = convener.post(table, [("do", "figure"), ("seed", "5")]).await;
        assert_eq!(done.header("location"), format!("{table}?done=figured"));
        let figured = convener.page(table).await;
        // Ten places and three submissions, of which two are read: both always stay.
        assert_eq!(figured.all("tbody tr td:nth-of-type(5)"), ["100.0%", "100.0%", "0.0%"].map(str::to_owned)[..].to_vec());
        assert!(figured.body.contains("from 4 reviews"), "{}", figured.body);
        // Full agreement on each criterion: the two submissions differ and their readers do not.
        assert_eq!(figured.all("#figures ~ .table-place tbody td:nth-of-type(1)"), ["1.00"; 8].map(str::to_owned)[..].to_vec());
        assert_eq!(convener.statements(table).await, before, "figures cost no statement more");
        // As many reviews, with other marks: the figures say that they are old.
        assert_eq!(figured.all("#figures ~ .warns"), [""; 0]);
        house.app.clock.advance(std::time::Duration::from_secs(1));
        let (_, ada) = signed_in_again(&house, "ada@example.net").await;
        gives(&ada, "/en/work/reviews/ours/2", 3).await;
        let old = convener.page(table).await;
        assert_eq!(old.all("#figures ~ .warns"), ["Reviews have changed since: compute the figures anew."]);
    })
    .await;
}

#[tokio::test]
async fn from_the_marks_to_letters_that_leave_once_and_a_record_without_who_was_not_chosen() {
    each_engine(|db| async move {
        let house = house(db);
        let call = read_call(&house).await;
        let convener = convener(&house).await;
        assert_eq!(press(&convener, "minutes", "conclude").await, 409, "nothing is decided");
        assert_eq!(decides(&convener, 1, "chosen", "Clear aims.").await, 303);
        assert_eq!(decides(&convener, 2, "declined", "Secret weakness.").await, 303);
        assert_eq!(convener.post("/en/work/calls/ours/selection", [("do", "rest"), ("words", " ")]).await.status, 422);
        let rest = [("do", "rest"), ("words", "More good ones than places.")];
        assert_eq!(convener.post("/en/work/calls/ours/selection", rest).await.status, 303);
        assert_eq!(press(&convener, "letters", "prepare").await, 409, "the choice is not concluded");
        assert_eq!(press(&convener, "minutes", "conclude").await, 303);
        assert_eq!(decides(&convener, 2, "chosen", "After all.").await, 409, "it is concluded");
        assert_eq!(press(&convener, "letters", "prepare").await, 303);
        assert_eq!(press(&convener, "letters", "prepare").await, 303, "twice is once");
        let db = house.app.db.reader();
        let letters = letter::store::list(db, call.id, 0, 9).await.expect("readable");
        assert_eq!(letters.len(), 3);
        assert_eq!(press(&convener, "letters", "send").await, 409, "nobody has read them over");
        assert_eq!(letters_to(&house, "author-1@example.org").await.len(), 1, "that it was received");
        for kept in &letters {
            let address = format!("/en/work/calls/ours/letters/{}", kept.id);
            let form = convener.page(&address).await.form(&address);
            assert_eq!(convener.post(&address, &form).await.status, 303);
        }
        let before = newest(&house).await;
        assert_eq!(press(&convener, "letters", "send").await, 303);
        assert_eq!(press(&convener, "letters", "send").await, 303, "pressed twice");
        assert_eq!(kinds(&house, before).await, ["selection.letter-sent"; 3]);
        let got = letters_to(&house, "author-2@example.org").await;
        assert_eq!(got.len(), 2, "received, and the result");
        let about = "The result of the call: Practices of a made-up year";
        let result = got.iter().find(|letter| letter.subject == about).expect("the result");
        assert!(result.text.contains("is not chosen") && result.text.contains("Secret weakness."), "{}", result.text);
        assert_eq!(press(&convener, "minutes", "reopen").await, 409, "letters have left");

        // The author reads it on the page of the submission; the public reads of the record only once it is published.
        let (_, author) = signed_in_again(&house, "author-2@example.org").await;
        assert!(author.page("/en/work/submissions/ours/2").await.body.contains("Secret weakness."));
        let early = house.page("/en/calls/ours/record").await;
        assert_eq!(early.all(".lede"), ["3 submissions were received. The panel has not decided yet."]);
        assert!(!early.body.contains("Practice 1"));
        assert_eq!(press(&convener, "minutes", "publish").await, 303);
        let record = house.page("/en/calls/ours/record").await;
        assert_eq!(record.all(".lede"), ["3 submissions were received, 1 were chosen."]);
        assert_eq!(record.all("section h3 bdi"), ["Practice 1"]);
        // They agreed to be called promising, all of them; what was said of them is theirs.
        assert!(record.body.contains("Practice 2") && !record.body.contains("Secret weakness."));
        assert!(!record.body.contains("ada@example.net"));
    })
    .await;
}

#[tokio::test]
async fn a_name_that_was_not_chosen_and_did_not_agree_stands_nowhere_in_public() {
    each_engine(|db| async move {
        let house = house(db);
        let call = read_call(&house).await;
        // The authors of the second take their agreement back before anything is decided.
        let subject = submission::store::subject(house.app.db.reader(), call.id, 2).await.expect("readable").expect("sent");
        assert!(subject.facts.promising);
        let whole = submission::store::find(house.app.db.reader(), subject.id).await.expect("readable").expect("there");
        let whole = &submission::Submission { facts: submission::Facts { promising: false, ..whole.facts.clone() }, ..whole };
        let changed = house.app.db.write(|tx| async move { submission::store::update(&*tx, whole).await });
        changed.await.expect("written");
        let convener = convener(&house).await;
        decides(&convener, 1, "chosen", "Yes.").await;
        decides(&convener, 2, "declined", "No.").await;
        decides(&convener, 3, "declined", "Perhaps.").await;
        press(&convener, "minutes", "conclude").await;
        assert_eq!(press(&convener, "minutes", "publish").await, 409, "no author has her letter");
        all_letters(&house, &convener, &call).await;
        assert_eq!(press(&convener, "minutes", "publish").await, 303);
        let record = house.page("/en/calls/ours/record").await;
        assert!(record.body.contains("Practice 1") && record.body.contains("Practice 3"));
        assert!(!record.body.contains("Practice 2"), "{}", record.body);
    })
    .await;
}

#[tokio::test]
async fn a_chosen_one_becomes_a_draft_with_its_answers_in_place() {
    each_engine(|db| async move {
        let house = house(db);
        read_call(&house).await;
        let (editor, _) = person(&house, "editor@example.org", &[(Role::Editor, Scope::Site)]).await;
        desk(&house, "any", &[]).await;
        let convener = convener(&house).await;
        decides(&convener, 1, "chosen", "Clear aims.").await;
        convener.post("/en/work/calls/ours/selection", [("do", "rest"), ("words", "No.")]).await;
        press(&convener, "minutes", "conclude").await;
        let address = "/en/work/calls/ours/selection/1";
        let editor = editor.to_string();
        let adopt = |place: &'static str| [("do", "adopt".to_owned()), ("editor", editor.clone()), ("place", place.to_owned())];
        let nowhere = convener.post(address, adopt("Nowhere")).await;
        assert_eq!(nowhere.status, 422);
        for _ in 0..2 {
            assert_eq!(convener.post(address, adopt("Exampleton")).await.status, 303);
        }
        let db = house.app.db.reader();
        let practice = repertoire::practice::store::by_slug(db, "practice-1").await.expect("readable").expect("there");
        assert!(!practice.status.is_public());
        let draft = repertoire::draft::store::open_of(db, practice.id, editor.parse().expect("an id")).await;
        let draft = draft.expect("readable").expect("the editor's");
        let typed = serde_json::to_string(&draft.typed).expect("JSON");
        for words in ["People meet on the stairs.", "The lift.", "Canary Club", "Clear aims."] {
            assert!(typed.contains(words), "{words}: {typed}");
        }
        // Another one that is not chosen cannot become one.
        assert_eq!(convener.post("/en/work/calls/ours/selection/2", adopt("Exampleton")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_title_that_a_spreadsheet_would_run_is_guarded() {
    each_engine(|db| async move {
        let house = house(db);
        let call = read_call(&house).await;
        let subject = submission::store::subject(house.app.db.reader(), call.id, 1).await.expect("readable").expect("sent");
        let whole = submission::store::find(house.app.db.reader(), subject.id).await.expect("readable").expect("there");
        let whole = &submission::Submission { title: "=HYPERLINK(\"https://example.org\")".into(), ..whole };
        let changed = house.app.db.write(|tx| async move { submission::store::update(&*tx, whole).await });
        changed.await.expect("written");
        let file = convener(&house).await.get("/en/work/calls/ours/selection.csv").await;
        let line = file.body.lines().nth(1).expect("a line");
        assert!(line.starts_with("1,\"'=HYPERLINK(\"\"https://example.org\"\")\",en,SE,club,2,1.000,0.000,"), "{line}");
    })
    .await;
}

#[tokio::test]
async fn those_who_do_not_lead_find_nothing_of_the_choice() {
    each_engine(|db| async move {
        let house = house(db);
        read_call(&house).await;
        let (_, author) = signed_in_again(&house, "author-1@example.org").await;
        let (_, ada) = signed_in_again(&house, "ada@example.net").await;
        let (_, chair) = person(&house, "chair@example.org", &[(Role::Chair, Scope::Call("ours".into()))]).await;
        for page in
            ["selection", "selection/1", "selection.csv", "balance", "minutes", "letters", "reading", "panel", "assignment"]
        {
            let address = format!("/en/work/calls/ours/{page}");
            assert_eq!(author.get(&address).await.status, 404, "{address}");
            assert_eq!(ada.get(&address).await.status, 404, "{address}");
            assert_eq!(chair.get(&address).await.status, 200, "{address}");
        }
    })
    .await;
}
