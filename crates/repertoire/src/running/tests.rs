use std::collections::BTreeSet;
use std::time::Duration;

use base_core::{Actor, Id, PartialDate};
use base_db::Db;
use base_jobs::{Handlers, Job, Recorded, events_after};
use base_testing::{Answer as Got, Browser, House, Parts, each_engine};
use jiff::civil::date;
use people::person::acts::Newcomer;
use people::role::Scope;
use people::{Desk, Person, Role, person};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::{Value as Json, json};

use super::store::{self, View};
use super::*;
use crate::ownership::acts::assign;
use crate::practice::Status;
use crate::tests::{import_records, now, shown, small};

mod overview;
mod revoked;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const YEAR_AND_MONTH: Duration = Duration::from_secs(396 * 24 * 60 * 60);
const COOKIE: &str = "__Host-eumia";

/// On 1 March 2026, with these practices.
async fn house(db: Db, practices: &[Json]) -> House {
    import_records(&db, &json!(practices)).await.expect("sound");
    let parts = Parts {
        now: now(),
        routes: crate::routes(),
        roles: people::role::names(),
        find: people::find_signed,
        deliveries: crate::deliveries(),
        ..Parts::default()
    };
    let house = House::new(db, parts);
    house.fill().await;
    house
}

fn handlers(house: &House) -> Handlers {
    crate::handlers(&house.app, house.post_office())
}

/// Asks what is due and sends the letters; how many desks were written to.
async fn ask(house: &House) -> u64 {
    let asked = crate::ask_due(&house.app).await.expect("done");
    assert_eq!(house.work(&handlers(house)).await as u64, asked);
    asked
}

async fn execute(db: &Db, sql: &str, values: Vec<Value>) {
    let backend = db.upkeep().get_database_backend();
    db.upkeep().execute_raw(Statement::from_sql_and_values(backend, sql, values)).await.expect(sql);
}

/// A made-up desk with this mailbox and these stewards, by address and language.
async fn desk(house: &House, slug: &str, name: &str, mailbox: Option<&str>, stewards: &[(&str, &str)]) -> Desk {
    let app = &house.app;
    let (journal, actor) = (&app.journal, &Actor::Command("test"));
    let place = crate::practice::store::newest(app.db.reader(), None, 1).await.expect("readable")[0].place.clone();
    let about = &people::desk::acts::About {
        name: name.to_owned(),
        organisation: format!("Made-up {slug}"),
        lang: base_core::Lang::english(),
        place,
        email: mailbox.map(str::to_owned),
    };
    let made = app.act(|tx| async move { people::desk::acts::make(&*tx, journal, actor, slug, about, true).await });
    let desk = made.await.expect("written").expect("a slug of its own");
    for (email, lang) in stewards {
        let (person, desk) = (person(house, email, lang).await, &desk);
        let joined = app.act(|tx| async move { people::desk::acts::join(&*tx, journal, actor, desk, person, true).await });
        assert!(joined.await.expect("written"));
    }
    desk
}

async fn person(house: &House, email: &str, lang: &str) -> Id<Person> {
    let journal = &house.app.journal;
    let name = format!("Steward {email}");
    let new = &Newcomer { name, email: email.to_owned(), lang: lang.to_owned(), fictional: true };
    let actor = &Actor::Command("test");
    let made = house.app.db.write(|tx| async move { person::acts::invite(&*tx, journal, actor, new).await }).await;
    made.expect("written").expect("new").id
}

/// Gives a practice to a desk, from whichever had it.
async fn give(house: &House, slug: &str, desk: &Desk) {
    let (practice, journal) = (&shown(&house.app.db, slug).await.practice, &house.app.journal);
    let actor = &Actor::Command("test");
    let given = house.app.act(|tx| async move { assign(&*tx, journal, actor, practice, None, Some(desk)).await });
    assert!(given.await.expect("written"));
}

/// One practice, at a desk with a mailbox and an Italian steward, 13 months later.
async fn asked_house(db: Db) -> House {
    let house = house(db, &[small("a")]).await;
    let desk = desk(&house, "office", "The Office", Some("office@city.example"), &[("anna@city.example", "it")]).await;
    give(&house, "a", &desk).await;
    house.app.clock.advance(YEAR_AND_MONTH);
    assert_eq!(ask(&house).await, 1);
    house
}

/// The link of the last letter, by its position in it.
fn link(house: &House, position: usize) -> String {
    let letters = house.letters();
    letters.last().expect("a letter").links()[position].to_owned()
}

async fn events(house: &House) -> Vec<Recorded> {
    events_after(house.app.db.reader(), 0, 5_000).await.expect("readable")
}

async fn kinds(house: &House, after: usize) -> Vec<String> {
    events(house).await[after..].iter().map(|event| event.kind.clone()).collect()
}

/// Sends an answer as its form does.
async fn say(browser: &Browser<'_>, link: &str, answer: &str, words: &[(&str, &str)]) -> Got {
    let page = browser.page(link).await;
    let address = link.strip_prefix(base_testing::PUBLIC_URL).expect("ours");
    let forms = page.forms(address);
    assert_eq!(forms.len(), 4, "one form for each answer");
    let mut fields = vec![("seen", forms[0]["seen"].as_str()), ("answer", answer)];
    fields.extend(words);
    browser.post(address, fields).await
}

async fn confirmed_on(house: &House) -> Option<PartialDate> {
    shown(&house.app.db, "a").await.practice.confirmed_on
}

#[tokio::test]
async fn a_year_after_the_last_word_the_desk_is_asked_and_its_answer_shows() {
    each_engine(|db| async move {
        let house = house(db, &[small("a")]).await;
        let desk = desk(&house, "office", "The Office", Some("office@city.example"), &[("anna@city.example", "it")]).await;
        give(&house, "a", &desk).await;
        house.app.clock.advance(DAY * 365);
        assert_eq!(ask(&house).await, 0, "a year is not over");
        house.app.clock.advance(DAY);
        assert_eq!(ask(&house).await, 1);
        assert_eq!(ask(&house).await, 0, "once");

        let letters = house.letters();
        let [letter] = &letters[..] else { panic!("one letter, not {}", letters.len()) };
        let number = events(&house).await.len();
        assert_eq!(
            (letter.message_id.as_str(), letter.to.as_str(), letter.subject.as_str()),
            (format!("running-desk-{number}@eumia.test").as_str(), "office@city.example", "La tua pratica è ancora attiva?")
        );
        let link = letter.links()[0].to_owned();
        assert!(link.starts_with("https://eumia.test/it/running/"), "{link}");
        let (_, token) = link.rsplit_once('/').expect("a path");
        assert!(!format!("{:?}", events(&house).await).contains(token), "the log holds no secret");

        // Opening it changes nothing.
        let before = events(&house).await.len();
        let page = house.page(&link).await;
        for _ in 0..3 {
            house.page(&link).await;
        }
        assert_eq!(events(&house).await.len(), before);
        assert_eq!(["cache-control", "referrer-policy"].map(|name| page.header(name).to_owned()), ["no-store", "strict-origin"]);
        assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
        assert_eq!(page.all("h1"), ["È ancora attiva?"]);
        assert_eq!(confirmed_on(&house).await, None);

        let browser = house.browser();
        let answer = say(&browser, &link, "runs", &[]).await;
        let thanks = browser.follow(&answer).await;
        assert_eq!((thanks.status, thanks.all("h1")), (200, vec!["Grazie".to_owned()]));
        assert_eq!(thanks.all(".notice strong"), ["Abbiamo registrato che è attiva come descritta."]);
        assert_eq!(confirmed_on(&house).await, Some(PartialDate::day_of(date(2027, 3, 2))));
        assert_eq!(kinds(&house, before).await, ["practice.confirmed", "running.answered"]);
        assert_eq!(events(&house).await[before + 1].actor, "visitor");

        house.follow().await;
        let public = house.page("/en/practices/a").await;
        let facts = public.all(".facts > div");
        assert!(facts.contains(&"Last confirmed functioning 2 March 2027, by the desk that runs it".to_owned()), "{facts:?}");
        // 2028 has a 29 February.
        house.app.clock.advance(DAY * 366);
        assert_eq!(ask(&house).await, 0, "not again for a year");
        house.app.clock.advance(DAY);
        assert_eq!(ask(&house).await, 1);
        house.app.clock.advance(DAY * 190);
        house.app.cache.clear();
        let facts = house.page("/en/practices/a").await.all(".facts > div");
        assert!(facts.contains(&"Last confirmed functioning not confirmed since 2 March 2027".to_owned()), "{facts:?}");
    })
    .await;
}

#[tokio::test]
async fn who_is_silent_is_reminded_twice_and_then_left_in_peace() {
    each_engine(|db| async move {
        let house = asked_house(db).await;
        let first = link(&house, 0);
        let mut sent = Vec::new();
        for day in 1..=70 {
            house.app.clock.advance(DAY);
            if ask(&house).await == 1 {
                sent.push(day);
            }
        }
        assert_eq!(sent, [14, 30]);
        let subjects: Vec<String> = house.letters().into_iter().map(|letter| letter.subject).collect();
        let again = "Promemoria: la tua pratica è ancora attiva?";
        assert_eq!(subjects, ["La tua pratica è ancora attiva?", again, again]);
        for address in [first, link(&house, 0)] {
            assert_eq!(house.get(&address).await.status, 404, "its sixty days are over");
        }
        let rows = store::list(house.app.db.reader(), View::Unanswered, house.app.clock.now(), 0, 9).await.expect("a list");
        assert_eq!(rows.iter().map(|row| row.question.as_ref().map(|q| q.letters)).collect::<Vec<_>>(), [Some(3)]);
        house.app.clock.advance(DAY * 365);
        assert_eq!(ask(&house).await, 1, "a year later it is asked again");
    })
    .await;
}

#[tokio::test]
async fn a_desk_with_many_practices_gets_one_letter_and_without_a_mailbox_each_steward_does() {
    each_engine(|db| async move {
        let practices: Vec<Json> = (0..7).map(|number| small(&format!("p{number}"))).collect();
        let house = house(db, &practices).await;
        let stewards = [("anna@city.example", "de"), ("bea@city.example", "fr")];
        let many = desk(&house, "many", "Many", None, &stewards).await;
        let nobody = desk(&house, "nobody", "Nobody", None, &[]).await;
        for number in 0..6 {
            give(&house, &format!("p{number}"), &many).await;
        }
        give(&house, "p6", &nobody).await;
        house.app.clock.advance(YEAR_AND_MONTH);
        assert_eq!(ask(&house).await, 1, "who has nobody is not asked");
        let letters = house.letters();
        let mut told: Vec<_> =
            letters.iter().map(|letter| (letter.to.as_str(), letter.subject.as_str(), letter.links().len())).collect();
        told.sort_unstable();
        assert_eq!(
            told,
            [
                ("anna@city.example", "Laufen Ihre 6 Praxisbeispiele noch?", 6),
                ("bea@city.example", "Vos 6 pratiques fonctionnent-elles toujours ?", 6)
            ]
        );
        // One answers for a practice; the other's link says so, and the reminder leaves it out.
        let links: Vec<String> = letters[0].links().into_iter().map(str::to_owned).collect();
        say(&house.browser(), &links[2], "runs", &[]).await;
        let other = letters[1].links()[2].to_owned();
        assert_eq!(house.page(&other).await.all(".notice strong").len(), 1);
        house.app.clock.advance(DAY * 14);
        assert_eq!(ask(&house).await, 1);
        assert_eq!(house.letters().last().expect("a letter").links().len(), 5);
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_taken_once_and_can_be_corrected() {
    each_engine(|db| async move {
        let house = asked_house(db).await;
        let link = link(&house, 0);
        let browser = house.browser();
        let before = events(&house).await.len();

        // Words that are missing come back beside their field, with the others.
        let faulty = say(&browser, &link, "ended", &[("when", "March 2027")]).await;
        assert_eq!((faulty.status, faulty.all("p.error")), (422, vec!["Compila questo campo".to_owned()]));
        assert_eq!(faulty.attributes("details[open] #when", "value"), ["March 2027"]);
        assert_eq!(kinds(&house, before).await, [""; 0]);

        let ended = [("when", "March\r\n2027"), ("why", "The money ran out")];
        for _ in 0..2 {
            assert_eq!(say(&browser, &link, "ended", &ended).await.status, 303);
        }
        let practice = shown(&house.app.db, "a").await.practice;
        assert_eq!(practice.status, Status::Ended { why: "The money ran out (March 2027)".into() });
        assert_eq!(kinds(&house, before).await, ["practice.ended", "running.answered"], "twice is once");
        house.follow().await;
        let notice = house.page("/en/practices/a").await.all(".record-head .notice");
        assert_eq!(notice, ["This practice has ended. The money ran out (March 2027)"]);

        // Somebody who opened the page before and answers now is told, and may say it again.
        let address = link.strip_prefix(base_testing::PUBLIC_URL).expect("ours");
        let late = browser.post(address, [("seen", "0"), ("answer", "changed"), ("changed", "New rooms")]).await;
        assert_eq!((late.status, late.all(".error-summary h2")), (409, vec!["Nel frattempo qualcuno ha risposto".to_owned()]));
        assert_eq!(late.all("#changed"), ["New rooms"]);
        assert_eq!(shown(&house.app.db, "a").await.practice.status, practice.status);

        // Corrected: it runs, and what was done is undone.
        assert_eq!(say(&browser, &link, "changed", &[("changed", "New rooms")]).await.status, 303);
        let now = shown(&house.app.db, "a").await.practice;
        assert_eq!((now.status, now.confirmed_on), (Status::Published, Some(PartialDate::day_of(date(2027, 4, 1)))));
        assert_eq!(say(&browser, &link, "not-ours", &[("whose", "")]).await.status, 303);
        assert_eq!(confirmed_on(&house).await, None, "what was said before is taken back");
        assert_eq!(
            kinds(&house, before + 2).await,
            ["practice.resumed", "practice.confirmed", "running.answered", "practice.unconfirmed", "running.answered"]
        );
        let told = format!("{:?}", events(&house).await);
        for words in ["New rooms", "money", "city.example"] {
            assert!(!told.contains(words), "the log holds {words}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_not_open_looks_like_one_that_never_was() {
    each_engine(|db| async move {
        let house = asked_house(db).await;
        let link = link(&house, 0);
        let (begin, token) = link.rsplit_once('/').expect("a path");
        let guessed = base_auth::Token::generate(&house.app.random).reveal();
        let never = house.get(&format!("{begin}/{guessed}")).await;
        assert_eq!((never.status, never.all("h1")), (404, vec!["Questo link non funziona più".to_owned()]));
        assert_eq!((never.header("cache-control"), never.header("referrer-policy")), ("no-store", "strict-origin"));
        let same = |page: &Got, token: &str| page.body.replace(token, "TOKEN");
        let expected = same(&never, &guessed);
        for other in ["none", "%27", &guessed[1..]] {
            let page = house.get(&format!("{begin}/{other}")).await;
            assert_eq!((page.status, same(&page, other)), (404, expected.clone()), "{other}");
        }
        let answer = [("seen", "0"), ("answer", "runs")];
        let posted = house.post(&format!("{begin}/{guessed}"), answer).await;
        assert_eq!((posted.status, same(&posted, &guessed)), (404, expected.clone()));

        // It belongs to another desk now.
        let other = desk(&house, "other", "Other", Some("other@city.example"), &[]).await;
        let first = people::desk::store::find(house.app.db.reader(), "office").await.expect("readable").expect("a desk");
        give(&house, "a", &other).await;
        let moved = house.get(&link).await;
        assert_eq!((moved.status, same(&moved, token)), (404, expected.clone()));
        give(&house, "a", &first).await;
        assert_eq!(house.get(&link).await.status, 200);
        house.app.clock.advance(LINK_LIFE);
        let over = house.get(&link).await;
        assert_eq!((over.status, same(&over, token)), (404, expected));
        assert_eq!(house.post(&link, answer).await.status, 404);
        assert_eq!(confirmed_on(&house).await, None);
    })
    .await;
}

#[tokio::test]
async fn who_guesses_is_asked_to_wait_and_others_are_not() {
    each_engine(|db| async move {
        let house = asked_house(db).await;
        // Its own address for each run: the counts belong to the process.
        let place = if house.app.db.engine() == base_db::Engine::Sqlite { 1 } else { 2 };
        let guesser = house.browser().from([192, 0, 2, place]);
        let mut statuses = Vec::new();
        for _ in 0..125 {
            statuses.push(guesser.get("/en/running/none").await.status);
        }
        assert_eq!((statuses[0], statuses[119], statuses[124]), (404, 404, 429));
        assert_eq!(house.browser().from([192, 0, 2, place + 10]).get("/en/running/none").await.status, 404);
        // Who has a link can read; an answer that comes too soon is kept for another try.
        let link = link(&house, 0);
        let answer = say(&guesser, &link, "changed", &[("changed", "New rooms")]).await;
        assert_eq!((answer.status, answer.all("[name=changed]")), (429, vec!["New rooms".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn a_letter_that_is_sent_twice_is_one_letter_and_both_its_links_are_good() {
    each_engine(|db| async move {
        let house = house(db, &[small("a")]).await;
        let desk = desk(&house, "office", "The Office", Some("office@city.example"), &[]).await;
        give(&house, "a", &desk).await;
        house.app.clock.advance(YEAR_AND_MONTH);
        assert_eq!(crate::ask_due(&house.app).await.expect("done"), 1);

        // A server that is away: the job stays.
        let from = base_mail::Mailbox::new(None, "site@eumia.test").expect("an address");
        let away = base_mail::Post::smtp("smtp://127.0.0.1:9", from).expect("an address");
        assert_eq!(house.work(&crate::handlers(&house.app, away)).await, 1);
        assert_eq!(house.letters(), []);

        // Killed after the letter left and before that was written down: it is sent once more.
        let event_seq = events(&house).await.last().expect("an event").seq;
        let job = Job {
            id: house.app.journal.id(),
            event_seq,
            subscriber: "running-letters".into(),
            subject: "desk/office".into(),
            attempts: 1,
        };
        let handlers = handlers(&house);
        handlers["running-letters"](job).await.expect("sent");
        let first = house.letters();
        house.app.clock.advance(HOUR);
        assert_eq!(house.work(&handlers).await, 1);
        let second = house.letters();
        assert_eq!((first.len(), second.len()), (1, 1));
        assert_eq!(first[0].message_id, second[0].message_id);
        let date = |letter: &base_testing::Letter| letter.raw.lines().find(|line| line.starts_with("Date:")).map(str::to_owned);
        assert_eq!(date(&first[0]), date(&second[0]));
        assert_ne!(first[0].links(), second[0].links(), "only what a secret hashes to is kept");
        for letter in [&first[0], &second[0]] {
            assert_eq!(house.get(letter.links()[0]).await.status, 200);
        }
    })
    .await;
}

#[tokio::test]
async fn five_hundred_practices_are_asked_about_once_each_however_often_the_asking_is_cut_off() {
    each_engine(|db| async move {
        let house = house(db, &[]).await;
        let crop = crate::seed::Crop { practices: 500, versions: 1, translated: false, seed: 7 };
        let sown = crate::seed::sow(&house.app.db, &house.app.journal, &Actor::Command("test"), crop, |_| {}).await;
        sown.expect("sown");
        for number in 0..10 {
            let slug = format!("desk-{number}");
            let desk = desk(&house, &slug, &slug, Some(&format!("{slug}@city.example")), &[]).await;
            let slugs = [number * 50 + 1, number * 50 + 50].map(|number| format!("{}{number:07}", crate::seed::SLUG_BEGINS));
            let sql = "INSERT INTO practice_desk (practice_id, desk_id) SELECT id, $1 FROM practice WHERE slug BETWEEN $2 AND $3";
            let [first, last] = slugs;
            execute(&house.app.db, sql, vec![desk.id.uuid().into(), first.into(), last.into()]).await;
        }
        house.app.clock.advance(YEAR_AND_MONTH);
        let app = &house.app;
        // Cut off after three desks; then two nodes at once.
        let desks = store::desks_due(app.db.reader(), app.clock.now(), 100).await.expect("a list");
        assert_eq!(desks.len(), 10);
        for desk in &desks[..3] {
            let journal = &app.journal;
            let asked = app.act(|tx| async move { acts::ask(&*tx, journal, &Actor::System, desk).await }).await;
            assert_eq!(asked.expect("done"), 50);
        }
        let (one, two) = tokio::join!(crate::ask_due(app), crate::ask_due(app));
        assert_eq!(one.expect("done") + two.expect("done"), 7);
        assert_eq!(crate::ask_due(app).await.expect("done"), 0);
        assert_eq!(store::count(app.db.reader(), View::Asked, app.clock.now()).await.expect("a count"), 500);

        assert_eq!(house.work(&handlers(&house)).await, 10);
        let letters = house.letters();
        let readers: BTreeSet<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
        let links: BTreeSet<&str> = letters.iter().flat_map(base_testing::Letter::links).collect();
        assert_eq!((letters.len(), readers.len(), links.len()), (10, 10, 500));
    })
    .await;
}

#[tokio::test]
async fn names_bring_no_header_and_no_line_into_a_letter() {
    each_engine(|db| async move {
        let mut hostile = small("a");
        hostile["name_en"] = json!("A practice Bcc: everyone@example.org https://evil.example/");
        let house = house(db, &[hostile]).await;
        let name = "Office\r\nBcc: everyone@example.org\u{2028}https://evil.example/";
        let desk = desk(&house, "office", name, Some("office@city.example"), &[]).await;
        give(&house, "a", &desk).await;
        house.app.clock.advance(YEAR_AND_MONTH);
        assert_eq!(ask(&house).await, 1);
        let letter = house.letters().remove(0);
        let (head, _) = letter.raw.split_once("\r\n\r\n").expect("a head and a body");
        let names: BTreeSet<&str> = head
            .lines()
            .filter(|line| !line.starts_with(' '))
            .filter_map(|line| line.split_once(':'))
            .map(|(name, _)| name)
            .collect();
        let known = ["Auto-Submitted", "Content-Language", "Content-Transfer-Encoding", "Content-Type", "Date", "From"];
        let more = ["MIME-Version", "Message-ID", "Subject", "To"];
        assert_eq!(names, known.into_iter().chain(more).collect::<BTreeSet<_>>());
        let begins: Vec<&str> =
            letter.text.lines().map(str::trim).filter(|line| line.starts_with("Bcc") || line.starts_with("https")).collect();
        assert_eq!(
            begins,
            [letter.text.lines().map(str::trim).find(|line| line.starts_with("https://eumia.test/en/running/")).expect("a link")]
        );
    })
    .await;
}

async fn signed_in<'h>(house: &'h House, role: Role, scope: Scope) -> Browser<'h> {
    let app = &house.app;
    let email = format!("{role}-{}@example.org", scope.parts().0);
    let (_, secret) =
        people::seed::signed_in(&app.db, &app.journal, &app.random, &email, &[(role, scope)]).await.expect("nobody has it");
    let browser = house.browser();
    browser.put_cookie(COOKIE, &secret);
    browser
}

#[tokio::test]
async fn editors_see_what_was_said_ask_again_and_take_an_end_back() {
    each_engine(|db| async move {
        let house = asked_house(db).await;
        assert_eq!(house.get("/en/work/running").await.header("location"), "/en/sign-in?next=/en/work/running");
        for (role, scope) in
            [(Role::Translator, Scope::Site), (Role::Owner, Scope::Site), (Role::Editor, Scope::Practice("a".into()))]
        {
            assert_eq!(signed_in(&house, role, scope).await.get("/en/work/running").await.status, 404, "{role}");
        }
        for role in [Role::Convener, Role::Administrator] {
            signed_in(&house, role, Scope::Site).await.page("/en/work/running").await;
        }
        let editor = signed_in(&house, Role::Editor, Scope::Site).await;
        assert_eq!(editor.page("/en/work/running?view=later").await.all(".entries h3"), [""; 0]);
        let asked = editor.page("/en/work/running?view=asked").await;
        assert_eq!(asked.all(".entries h3"), ["A practice"]);
        let form = asked.form("/en/work/running/ask");
        assert_eq!(editor.post("/en/work/running/ask", &form).await.status, 303);
        assert_eq!(house.work(&handlers(&house)).await, 0, "within an hour it is not sent again");
        house.app.clock.advance(HOUR);
        for _ in 0..2 {
            let back = editor.post("/en/work/running/ask", &form).await;
            assert_eq!(back.header("location"), "/en/work/running?view=asked&done=asked&practice=a");
        }
        assert_eq!(house.work(&handlers(&house)).await, 1, "twice is once");
        assert_eq!(house.letters().len(), 2);

        assert_eq!(editor.page("/en/work/running?view=noted").await.all(".empty").len(), 1);
        let first = editor.page("/en/work/running").await;
        assert_eq!(first.all(".views [aria-current]"), ["Asked 1"], "what is not empty is opened");
        assert_eq!(first.all(".views .count"), ["0", "0", "1", "0", "0", "0"]);
        say(&house.browser(), &link(&house, 0), "ended", &[("why", "<b>No</b> money")]).await;
        let noted = editor.page("/en/work/running").await;
        assert_eq!(
            (noted.all(".entries strong"), noted.all(".typed")),
            (vec!["It has ended".to_owned()], vec!["<b>No</b> money".to_owned()])
        );
        let mut form = noted.form("/en/work/running/settle");
        form.insert("do".into(), "runs-on".into());
        for _ in 0..2 {
            assert_eq!(editor.post("/en/work/running/settle", &form).await.status, 303);
        }
        assert_eq!(shown(&house.app.db, "a").await.practice.status, Status::Published);
        assert_eq!(editor.page("/en/work/running?view=noted").await.all(".entries h3"), [""; 0]);
        assert_eq!(editor.page("/en/work/running?view=answered").await.all(".entries h3"), ["A practice"]);
        // It ended and runs again: whoever wants to know more can ask at any time.
        house.app.clock.advance(HOUR);
        let form = editor.page("/en/work/running?view=later").await.form("/en/work/running/ask");
        assert_eq!(editor.post("/en/work/running/ask", &form).await.status, 303);
        assert_eq!(house.work(&handlers(&house)).await, 1);
        let last: Vec<String> = kinds(&house, 0).await.into_iter().rev().take(2).collect();
        assert_eq!(last, ["running.asked", "running.settled"]);
    })
    .await;
}

#[tokio::test]
async fn every_page_costs_the_same_number_of_statements() {
    each_engine(|db| async move {
        let practices: Vec<Json> = (0..60).map(|number| small(&format!("p{number:02}"))).collect();
        let house = house(db, &practices).await;
        let desk = desk(&house, "office", "The Office", Some("office@city.example"), &[]).await;
        give(&house, "p00", &desk).await;
        house.app.clock.advance(YEAR_AND_MONTH);
        let editor = signed_in(&house, Role::Editor, Scope::Site).await;
        let views = ["noted", "due", "asked", "unanswered", "answered", "later"];
        let cost = async |view: &str| editor.statements(&format!("/en/work/running?view={view}")).await;
        let one = cost("due").await;
        let page = editor.page("/en/work/running?view=due").await;
        assert_eq!(
            page.all("nav + .help"),
            ["59 practices that run belong to no desk and cannot be asked about. Give practices to a desk"]
        );
        for number in 1..60 {
            give(&house, &format!("p{number:02}"), &desk).await;
        }
        assert_eq!(editor.page("/en/work/running?view=due").await.all(".entries h3").len(), 25);
        assert_eq!(cost("due").await, one);
        assert_eq!(ask(&house).await, 1);
        assert_eq!(cost("asked").await, one);
        let links: Vec<String> = house.letters()[0].links().into_iter().map(str::to_owned).collect();
        assert_eq!(links.len(), 60);
        assert_eq!((house.statements(&links[0]).await, house.statements(&links[59]).await), (7, 7));
        for link in &links[..30] {
            assert_eq!(say(&house.browser(), link, "not-ours", &[]).await.status, 303);
        }
        for view in views {
            let rows = editor.page(&format!("/en/work/running?view={view}")).await.all(".entries h3").len();
            let statements = cost(view).await;
            assert!(if rows == 0 { statements < one } else { statements == one }, "{view}: {rows} rows, {statements} statements");
        }
        assert_eq!(editor.page("/en/work/running?view=answered&page=2").await.all(".entries h3").len(), 5);
    })
    .await;
}

#[test]
fn a_year_is_twelve_months() {
    let year_before = |day: jiff::civil::Date| rules::a_year_before(rules::beginning(day));
    assert_eq!(year_before(date(2027, 3, 1)), date(2026, 3, 1));
    assert_eq!(year_before(date(2028, 2, 29)), date(2027, 2, 28));
}
