use base_testing::each_engine;
use people::Role;
use people::role::Scope;

use super::*;
use crate::tests::{ANSWERS, begin, convener, house, kept_call, kinds, newest, open_call, person, typed};

#[tokio::test]
async fn a_call_is_made_with_a_form_in_every_language_and_announced_when_it_is_complete() {
    each_engine(|db| async move {
        let house = house(db);
        let convener = convener(&house).await;
        let before = newest(&house).await;
        let new = "/en/work/calls/new";
        let mut form = convener.page(new).await.form(new);
        let fields = [("title", "Call of Spring"), ("opens-day", "2027-03-01"), ("closes-day", "2027-05-31")];
        form.extend(fields.map(|(name, words)| (name.to_owned(), words.to_owned())));
        for _ in 0..2 {
            let made = convener.post(new, &form).await;
            assert_eq!((made.status, made.header("location")), (303, "/en/work/calls/call-of-spring?done=made"));
        }
        assert_eq!(kinds(&house, before).await, ["call.made"]);
        assert_eq!(house.get("/en/calls/call-of-spring").await.status, 404);
        // Who runs it sees the page before others do.
        assert_eq!(
            convener.page("/en/calls/call-of-spring").await.all(".notice.warns"),
            ["Only those who run the call see this page so far."]
        );

        let page = "/en/work/calls/call-of-spring";
        let wanting = ["Say in one or two sentences what it is about.", "Write the text about the call."];
        assert_eq!(convener.page(page).await.all(".notice li"), wanting);
        assert_eq!(convener.post(page, [("do", "announce")]).await.header("location"), page);
        assert_eq!(kept_call(&house, "call-of-spring").await.state, State::Draft);

        let edit = format!("{page}/edit");
        let mut texts = convener.page(&edit).await.form(&edit);
        texts.insert("summary".into(), "Tell us.".into());
        texts.insert("about".into(), "## Why\n\nBecause.".into());
        assert_eq!(convener.post(&edit, &texts).await.status, 303);
        for _ in 0..2 {
            assert_eq!(convener.post(page, [("do", "announce")]).await.header("location"), format!("{page}?done=announced"));
        }
        assert_eq!(kinds(&house, before).await, ["call.made", "call.changed", "call.announced"]);

        let public = house.page("/en/calls/call-of-spring").await;
        assert_eq!(public.all("h1"), ["Call of Spring"]);
        assert!(public.all("dd").contains(&"31 May 2027 at 23:59 (Europe/Rome, UTC+2)".to_owned()));
        // The form is there in every language from the start, and the criteria too.
        let german = house.page("/de/calls/call-of-spring").await;
        assert_eq!(german.attributes("#questions ~ ul [lang]", "lang"), [""; 0]);
        assert_eq!(german.attributes("dl.criteria [lang]", "lang"), [""; 0]);
        assert_eq!(german.attributes("h1 span", "lang"), ["en"]);
    })
    .await;
}

#[tokio::test]
async fn the_paper_asks_what_the_form_asks() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let of_form = anna.page(&edit).await.all(
            "[data-asked]:not([data-asked=partners]) :is(.field > label:not(.tick), legend, p.question, .field > .tick > span)",
        );
        let of_form: Vec<_> = of_form.into_iter().filter(|words| !words.is_empty()).collect();
        let labels: Vec<String> =
            kept_call(&house, "ours").await.plan.questions.into_iter().map(|question| question.label).collect();
        assert_eq!(house.page("/en/calls/ours/form").await.all(".paper .question"), labels);
        for label in &labels {
            assert!(of_form.contains(label), "{label}");
        }
    })
    .await;
}

#[tokio::test]
async fn questions_and_criteria_are_changed_moved_and_kept_once_answered() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let convener = convener(&house).await;
        let list = "/en/work/calls/ours/questions";
        let revision = || async { kept_call(&house, "ours").await.revision.to_string() };
        let keys = || async { kept_call(&house, "ours").await.plan.questions.into_iter().map(|q| q.key).collect::<Vec<_>>() };
        assert_eq!(keys().await[..2], ["name", "name-local"]);
        let moved = convener.post(list, [("revision", revision().await.as_str()), ("do", "down name")]).await;
        assert_eq!(moved.status, 303);
        assert_eq!(keys().await[..2], ["name-local", "name"]);
        // From a page that is old: nothing is done, and that is said.
        let stale = convener.post(list, [("revision", "1"), ("do", "remove name")]).await;
        assert_eq!((stale.status, stale.all("[role=alert]").len()), (409, 1));

        let new = format!("{list}/new");
        let mut form = convener.page(&new).await.form(&new);
        form.insert("label".into(), "Which languages are spoken?".into());
        form.insert("kind".into(), "several".into());
        form.insert("options".into(), "Italian".into());
        assert_eq!(convener.post(&new, &form).await.status, 422);
        form.insert("options".into(), "Italian\nArabic".into());
        assert_eq!(convener.post(&new, &form).await.header("location"), format!("{list}?done=changed#q-which-languages-are"));

        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let answer = typed(&anna, &edit, &[("which-languages-are.arabic", "yes")]).await;
        anna.post(&edit, &answer).await;
        let gone = convener.post(list, [("revision", revision().await.as_str()), ("do", "remove which-languages-are")]).await;
        assert_eq!(gone.status, 409);
        let own = format!("{list}/which-languages-are");
        let mut form = convener.page(&own).await.form(&own);
        form.insert("options".into(), "Italian\nStandard Arabic\nTigrinya".into());
        assert_eq!(convener.post(&own, &form).await.status, 303);
        let options = kept_call(&house, "ours").await.plan.question("which-languages-are").map(|q| q.kind.choices().to_vec());
        let keys: Vec<String> = options.unwrap_or_default().into_iter().map(|choice| choice.key).collect();
        assert_eq!(keys, ["italian", "arabic", "tigrinya"]);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_run_a_call_see_it_at_work() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        open_call(&house, "theirs").await;
        let (_, own) = person(&house, "own@example.org", &[(Role::Convener, Scope::Call("ours".into()))]).await;
        let (_, editor) = person(&house, "editor@example.org", &[(Role::Editor, Scope::Site)]).await;
        for rest in ["", "/edit", "/questions", "/questions/name", "/criteria", "/criteria/aims", "/preview", "/submissions"] {
            let at = |slug: &str| format!("/en/work/calls/{slug}{rest}");
            let seen =
                [own.get(&at("ours")).await.status, own.get(&at("theirs")).await.status, editor.get(&at("ours")).await.status];
            assert_eq!(seen, [200, 404, 404], "{rest}");
        }
        assert_eq!(own.get("/en/work/calls/new").await.status, 404);
        assert_eq!(own.page("/en/work/calls").await.all("tbody th .row-link").len(), 1);
        for (rest, fields) in [("", vec![("do", "close")]), ("/criteria", vec![("do", "remove aims"), ("revision", "2")])] {
            assert_eq!(own.post(&format!("/en/work/calls/theirs{rest}"), fields).await.status, 404);
        }
        assert_eq!(kept_call(&house, "theirs").await.closed_at, None);
    })
    .await;
}

#[tokio::test]
async fn lists_of_a_call_cost_the_same_statements_for_one_row_and_for_many() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let convener = convener(&house).await;
        let pages = ["/en/calls", "/en/calls/ours", "/en/work/calls", "/en/work/calls/ours", "/en/work/calls/ours/submissions"];
        let send = async |number: usize| {
            let (_, anna) = person(&house, &format!("anna{number}@example.org"), &[]).await;
            let edit = begin(&anna, "ours").await;
            anna.post(&edit, &typed(&anna, &edit, &ANSWERS).await).await;
            let sent = anna.post(&edit.replace("/edit", "/send"), [("do", "send")]).await;
            assert_eq!(sent.status, 303);
        };
        send(1).await;
        let mut before = Vec::new();
        for page in pages {
            before.push(convener.statements(page).await);
        }
        for number in 2..5 {
            send(number).await;
            open_call(&house, &format!("call-{number}")).await;
        }
        for (page, before) in pages.into_iter().zip(before) {
            assert_eq!(convener.statements(page).await, before, "{page}");
        }
        assert_eq!(convener.page("/en/work/calls/ours/submissions").await.all("tbody th").len(), 4);
    })
    .await;
}

#[tokio::test]
async fn criteria_hold_once_the_call_is_open_but_their_words_can_be_mended() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let convener = convener(&house).await;
        let list = "/en/work/calls/ours/criteria";
        let revision = kept_call(&house, "ours").await.revision.to_string();
        let before = kept_call(&house, "ours").await.plan.criteria;
        let removed = convener.post(list, [("revision", revision.as_str()), ("do", "remove gate-year")]).await;
        assert_eq!(removed.status, 409);
        let own = format!("{list}/results");
        let mut form = convener.page(&own).await.form(&own);
        form.insert("weight".into(), "50".into());
        assert_eq!(convener.post(&own, &form).await.status, 409);
        assert_eq!(kept_call(&house, "ours").await.plan.criteria, before);
        form.insert("weight".into(), "1".into());
        form.insert("name".into(), "Results, shown".into());
        assert_eq!(convener.post(&own, &form).await.status, 303);
        let name = kept_call(&house, "ours").await.plan.criterion("results").map(|criterion| criterion.name.clone());
        assert_eq!(name.as_deref(), Some("Results, shown"));
    })
    .await;
}

#[tokio::test]
async fn a_heading_stays_when_the_question_that_began_with_it_goes() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let convener = convener(&house).await;
        let revision = kept_call(&house, "ours").await.revision.to_string();
        let list = "/en/work/calls/ours/questions";
        let headings = async || house.page("/en/calls/ours").await.all("#questions ~ h3");
        let before = headings().await;
        convener.post(list, [("revision", revision.as_str()), ("do", "remove means")]).await;
        assert_eq!(headings().await, before);
    })
    .await;
}

#[tokio::test]
async fn a_call_is_written_in_the_language_that_its_makers_choose() {
    each_engine(|db| async move {
        let house = house(db);
        let convener = convener(&house).await;
        let new = "/en/work/calls/new";
        let mut form = convener.page(new).await.form(new);
        let fields = [("title", "Ruf"), ("lang", "de"), ("opens-day", "2027-03-01"), ("closes-day", "2027-05-31")];
        form.extend(fields.map(|(name, words)| (name.to_owned(), words.to_owned())));
        assert_eq!(convener.post(new, &form).await.status, 303);
        let plan = kept_call(&house, "ruf").await.plan;
        assert_eq!((plan.lang.as_str(), plan.questions[0].label.as_str()), ("de", "Titel des Praxisbeispiels"));
        let questions = convener.page("/en/work/calls/ruf/questions").await.all(".row-link");
        assert_eq!(questions[0], "Title of the practice");
    })
    .await;
}

#[tokio::test]
async fn headings_stay_where_they_are_when_questions_move_and_so_do_their_translations() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let convener = convener(&house).await;
        let revision = kept_call(&house, "ours").await.revision.to_string();
        let headings = async || house.page("/de/calls/ours").await.all("#questions ~ h3");
        let before = headings().await;
        let list = "/en/work/calls/ours/questions";
        assert_eq!(convener.post(list, [("revision", revision.as_str()), ("do", "up results")]).await.status, 303);
        assert_eq!(headings().await, before);
        let plan = kept_call(&house, "ours").await.plan;
        let place = plan.questions.iter().position(|question| question.key == "results");
        assert_eq!(place.map(|place| plan.questions[place + 1].section.as_str()), Some("What came of it"));
    })
    .await;
}
