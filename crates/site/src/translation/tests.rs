//! Who may, counts that are true after every change, and nobody's words lost.

use std::collections::BTreeMap;

use base_content::coverage::store::{self as counted, Wanted};
use base_content::coverage::{Counts, Need, Row};
use base_content::{SourceHash, State};
use base_core::{Actor, Lang};
use base_testing::{Answer, Browser, House, each_engine};
use people::role::{Role, Scope};
use repertoire::practice::acts::{Known, Publication, publish, rename, restore, withdraw};
use repertoire::practice::store::{Found, all_public, find};
use repertoire::practice::{Record, Refusal, Shown};
use repertoire::thesaurus;

use super::upkeep;
use crate::editing::kinds::KINDS;
use crate::tests::{empty, furnished, with_practices};

mod kept;

const SLUG: &str = "turin-neighbourhood-houses";
const DESK: &str = "/en/work/translations/it/practice/turin-neighbourhood-houses";
const ALL: &str = "/en/work/translations/it/practice/turin-neighbourhood-houses?all=yes";
type Form = BTreeMap<String, String>;

async fn signed_in<'h>(house: &'h House, email: &str, role: Role, scope: Scope) -> Browser<'h> {
    let app = &house.app;
    let made = people::seed::signed_in(&app.db, &app.journal, &app.random, email, &[(role, scope)]).await;
    let browser = house.browser();
    browser.put_cookie("__Host-eumia", &made.expect("nobody has that address").1);
    browser
}

async fn translator<'h>(house: &'h House, name: &str) -> Browser<'h> {
    signed_in(house, &format!("{name}@example.org"), Role::Translator, Scope::Site).await
}

fn italian() -> Lang {
    "it".parse().expect("a tag")
}

async fn shown(house: &House) -> Shown {
    match find(house.app.db.reader(), SLUG, None).await.expect("readable") {
        Found::Here(shown) => *shown,
        other => panic!("{other:?}"),
    }
}

/// Publishes the practice with its record changed.
async fn change(house: &House, minor: bool, edit: impl Fn(&mut Record)) {
    let Shown { practice, mut record, place, translations } = shown(house).await;
    let known = &Known { practice: practice.clone(), record: record.clone(), translations };
    edit(&mut record);
    let new = &Publication {
        slug: practice.slug.clone(),
        record,
        place,
        why: "a test".into(),
        minor,
        fictional: practice.fictional,
        confirmed_on: practice.confirmed_on,
        ended_why: None,
        translations: Vec::new(),
    };
    let journal = &house.app.journal;
    let done = house.app.act(|tx| async move { publish(&*tx, journal, &Actor::System, Some(known), new.clone()).await }).await;
    done.expect("it is published");
    house.follow().await;
}

fn rename_summary(words: &'static str) -> impl Fn(&mut Record) {
    move |record| words.clone_into(&mut record.summary.as_mut().expect("it has a summary").body)
}

async fn row(house: &House, kind: &str, slug: &str) -> Row {
    let wanted = Wanted { lang: italian(), kind: Some(kind.into()), need: None, words: String::new() };
    let rows = counted::list(house.app.db.reader(), &wanted, 0, 1_000).await.expect("readable");
    rows.into_iter().find(|row| row.slug == slug).expect("it is counted")
}

async fn faults(house: &House) -> Vec<String> {
    upkeep::verify(house.app.db.reader()).await.expect("readable")
}

fn desk(page: &Answer) -> Form {
    page.form(DESK)
}

fn with(form: &Form, changes: &[(&str, &str)]) -> Form {
    let mut form = form.clone();
    form.extend(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    form
}

fn at(answer: &Answer) -> (u16, &str) {
    (answer.status, answer.header("location"))
}

#[tokio::test]
async fn only_translators_and_who_leads_them_see_the_cockpit_and_only_writers_write() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let pages = ["/en/work/translations", "/en/work/translations/it", DESK];
        let translator = translator(&house, "t").await;
        let form = desk(&translator.page(ALL).await);
        let convener = signed_in(&house, "c@example.org", Role::Convener, Scope::Site).await;
        let reviewer = signed_in(&house, "r@example.org", Role::Reviewer, Scope::Site).await;
        for page in pages {
            assert_eq!(at(&house.get(page).await), (303, format!("/en/sign-in?next={page}").as_str()));
            assert_eq!(reviewer.get(page).await.status, 404, "{page}");
            convener.page(page).await;
            translator.page(page).await;
        }
        assert_eq!(convener.page(DESK).await.attributes(".desk button", "type"), [""; 0]);
        let change = with(&form, &[("words.summary", "Parole nuove")]);
        assert_eq!(convener.post(DESK, change.clone()).await.status, 404);
        assert_eq!(reviewer.post(DESK, change.clone()).await.status, 404);
        // A role for one practice lets nobody write on another.
        let scope = |slug: &str| Scope::Practice(slug.to_owned());
        let elsewhere = signed_in(&house, "e@example.org", Role::Translator, scope("another")).await;
        assert_eq!(elsewhere.post(DESK, change.clone()).await.status, 404);
        assert_eq!(shown(&house).await.translations.find("summary", &italian()).expect("kept").state, State::Machine);
        let here = signed_in(&house, "h@example.org", Role::Translator, scope(SLUG)).await;
        assert_eq!(at(&here.post(DESK, change).await), (303, format!("{DESK}?saved=yes&all=yes").as_str()));
        for nowhere in [
            "/en/work/translations/xx",
            "/en/work/translations/it/king/a",
            "/en/work/translations/it/practice/a",
            "/en/work/translations/it/page/a%00b",
            "/en/work/translations/it/concept/a",
        ] {
            assert_eq!(translator.get(nowhere).await.status, 404, "{nowhere}");
        }
    })
    .await;
}

#[tokio::test]
async fn counts_are_those_of_all_texts_whatever_happens() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        assert_eq!(faults(&house).await, [""; 0]);
        let practices = all_public(house.app.db.reader(), None, None, 100).await.expect("readable");
        let mut brute = Counts::default();
        for shown in &practices {
            for source in shown.record.sources() {
                let made = shown.translations.all().find(|made| made.key == source.text.key && made.lang == italian());
                if source.text.lang == italian() || (source.is_name && made.is_none()) {
                    continue;
                }
                brute.texts += 1;
                match made {
                    None => brute.missing += 1,
                    Some(made) if made.source != SourceHash::of(&source.text.body) => brute.outdated += 1,
                    Some(made) if made.state == State::Machine => brute.machine += 1,
                    Some(_) => brute.human += 1,
                }
            }
        }
        let told = async || {
            let totals = counted::totals(house.app.db.reader()).await.expect("readable");
            let mut counts = Counts::default();
            for total in totals.iter().filter(|total| total.lang == italian() && total.kind == "practice") {
                counts += total.counts;
            }
            counts
        };
        assert!(brute.machine > 100 && brute.missing > 100, "{brute:?}");
        assert_eq!(told().await, brute);
        change(&house, false, rename_summary("Something else.")).await;
        assert_eq!(told().await, Counts { machine: brute.machine - 1, outdated: 1, ..brute });
        assert_eq!(faults(&house).await, [""; 0]);

        let journal = &house.app.journal;
        let gone = house.app.act(|tx| async move { withdraw(&*tx, journal, &Actor::System, SLUG).await }).await;
        gone.expect("withdrawn");
        assert_eq!((told().await.outdated, faults(&house).await), (0, Vec::new()));
        let back = house.app.act(|tx| async move {
            restore(&*tx, journal, &Actor::System, SLUG).await?;
            rename(&*tx, journal, &Actor::System, SLUG, "elsewhere").await?;
            Ok::<_, Refusal>(())
        });
        back.await.expect("renamed");
        assert_eq!((told().await.outdated, faults(&house).await), (1, Vec::new()));
        assert_eq!(row(&house, "practice", "elsewhere").await.need, Need::Outdated);
    })
    .await;
}

#[tokio::test]
async fn wrong_counts_are_told_and_counted_anew() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (db, now) = (&house.app.db, house.app.clock.now());
        assert!(!upkeep::settle(db, now).await.expect("counted"));
        let before = counted::totals(db.reader()).await.expect("readable");
        db.write(|tx| async move { counted::clear(&*tx).await }).await.expect("cleared");
        assert_eq!(faults(&house).await.len(), 100, "as many as are told");
        assert!(upkeep::settle(db, now).await.expect("counted"));
        assert_eq!(counted::totals(db.reader()).await.expect("readable"), before);
        // Something is counted that there is not.
        db.write(|tx| async move {
            base_content::remove(&*tx, "page/about").await?;
            Ok::<_, base_db::DbError>(())
        })
        .await
        .expect("removed");
        let of_langs = ["de", "es", "fr", "it"]
            .map(|lang| format!("coverage of page/about in {lang}: is not what its texts and translations say"));
        let told = [&["names of page/about: are not what it is called".to_owned()], &of_langs[..]].concat();
        assert_eq!(faults(&house).await, told);
        upkeep::recount(db, now).await.expect("counted");
        assert_eq!(faults(&house).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_source_shows_what_changed_and_a_minor_edit_changes_nothing() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let before = shown(&house).await.record.summary.expect("a summary").body;
        let counts = row(&house, "practice", SLUG).await.counts;
        change(&house, true, |record| record.summary.as_mut().expect("a summary").body.push('!')).await;
        assert_eq!(row(&house, "practice", SLUG).await.counts, counts);
        change(&house, false, |record| record.summary.as_mut().expect("a summary").body.push_str(" More.")).await;
        let row = row(&house, "practice", SLUG).await;
        assert_eq!((row.counts, row.need), (Counts { machine: counts.machine - 1, outdated: 1, ..counts }, Need::Outdated));

        // The journey: the list's first, its difference, the words, and the public page.
        let list = browser.page("/en/work/translations/it").await;
        let first = list.attributes(".entries h3 a", "href").remove(0);
        assert_eq!(first, DESK);
        let page = browser.page(&first).await;
        assert_eq!(page.all("ins"), ["added: More."]);
        assert_eq!(page.all(".desk-difference .as-typed").len(), 1);
        assert!(before.len() > 20 && page.body.contains(&before[..20]));
        let done = browser.post(DESK, with(&desk(&page), &[("words.summary", "Una sintesi nuova di zecca.")])).await;
        assert_eq!(at(&done), (303, format!("{DESK}?saved=yes").as_str()));
        house.follow().await;
        // What drops the page that readers were kept.
        let log = base_jobs::events_after(house.app.db.reader(), 0, 1_000).await.expect("readable");
        let last = log.last().expect("an event");
        assert_eq!((last.kind.as_str(), last.subject.as_str()), ("practice.translated", &*format!("practice/{SLUG}")));
        assert_eq!(last.body.as_object().expect("an object").keys().collect::<Vec<_>>(), ["version", "lang"]);
        let made = shown(&house).await.translations.find("summary", &italian()).cloned().expect("kept");
        assert_eq!((made.state, made.body.as_str()), (State::MachineReviewed, "Una sintesi nuova di zecca."));
        assert_eq!(
            super::tests::row(&house, "practice", SLUG).await.counts,
            Counts { machine: counts.machine - 1, reviewed: 1, ..counts }
        );
        assert_eq!(faults(&house).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_source_that_changed_meanwhile_keeps_the_words_as_outdated() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let form = desk(&browser.page(ALL).await);
        change(&house, false, rename_summary("All is new here.")).await;
        let done = browser.post(DESK, with(&form, &[("words.summary", "Parole per l’originale di prima")])).await;
        assert_eq!(at(&done), (303, format!("{DESK}?saved=outdated&all=yes").as_str()));
        let page = browser.follow(&done).await;
        assert_eq!(page.attributes("p.notice", "class"), ["notice warns"]);
        assert_eq!(page.all("ins"), ["added: All is new here."]);
        assert_eq!(desk(&page)["words.summary"], "Parole per l’originale di prima");
        assert_eq!(row(&house, "practice", SLUG).await.counts.outdated, 1);
        // Still right, she says.
        let done = browser.post(DESK, with(&desk(&page), &[("good.summary", "yes")])).await;
        assert_eq!(at(&done), (303, format!("{DESK}?saved=yes&all=yes").as_str()));
        assert_eq!(row(&house, "practice", SLUG).await.counts.outdated, 0);
    })
    .await;
}

#[tokio::test]
async fn two_translators_lose_nothing_of_each_other() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let (first, second) = (translator(&house, "a").await, translator(&house, "b").await);
        let (one, other) = (desk(&first.page(ALL).await), desk(&second.page(ALL).await));
        let hers = with(&one, &[("words.summary", "Le parole della prima")]);
        assert_eq!(first.post(DESK, hers.clone()).await.status, 303);
        // Pressed twice.
        assert_eq!(at(&first.post(DESK, hers).await), (303, format!("{DESK}?saved=nothing&all=yes").as_str()));
        let mine = with(&other, &[("words.summary", "Le parole della seconda"), ("words.name", "Un altro nome")]);
        let told = second.post(DESK, mine).await;
        assert_eq!(told.status, 409);
        assert_eq!(told.all(".theirs .as-typed"), ["Le parole della prima"]);
        assert_eq!(told.attributes(".error-summary a", "href"), ["#words.summary"]);
        let again = desk(&told);
        assert_eq!((again["words.summary"].as_str(), again["words.name"].as_str()), ("Le parole della seconda", "Un altro nome"));
        let kept = shown(&house).await.translations;
        assert_eq!(kept.find("summary", &italian()).expect("kept").body, "Le parole della prima");
        assert_eq!(kept.find("name", &italian()).expect("kept").body, "Rete delle Case del Quartiere");
        assert_eq!(second.post(DESK, again).await.status, 303);
        let kept = shown(&house).await.translations;
        assert_eq!(kept.find("summary", &italian()).expect("kept").body, "Le parole della seconda");
        // Different texts are in nobody's way.
        let (one, other) = (desk(&first.page(ALL).await), desk(&second.page(ALL).await));
        assert_eq!(first.post(DESK, with(&one, &[("words.name", "A")])).await.status, 303);
        assert_eq!(second.post(DESK, with(&other, &[("words.summary", "B")])).await.status, 303);
        let kept = shown(&house).await.translations;
        let bodies = ["name", "summary"].map(|key| kept.find(key, &italian()).expect("kept").body.clone());
        assert_eq!(bodies, ["A", "B"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_to_be_mended_is_told_beside_its_field_and_nothing_is_lost() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let form = desk(&browser.page(ALL).await);
        let long = "x".repeat(4_001);
        let told =
            browser.post(DESK, with(&form, &[("words.name", ""), ("words.summary", &long), ("words.goals.1", "Una meta")])).await;
        assert_eq!(told.status, 422);
        assert_eq!(told.attributes(".error-summary a", "href"), ["#words.name", "#words.summary"]);
        assert_eq!(desk(&told), with(&form, &[("words.name", ""), ("words.summary", &long), ("words.goals.1", "Una meta")]));
        assert_eq!(
            shown(&house).await.translations.find("name", &italian()).expect("kept").body,
            "Rete delle Case del Quartiere"
        );
        let done = browser.post(DESK, with(&form, &[("words.name", ""), ("remove.name", "yes")])).await;
        assert_eq!(done.status, 303);
        assert_eq!(shown(&house).await.translations.find("name", &italian()), None);
    })
    .await;
}

#[tokio::test]
async fn fields_that_the_form_does_not_have_change_nothing_and_hostile_words_are_words() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let form = desk(&browser.page(ALL).await);
        let hash = SourceHash::of("forged");
        let forged = [
            ("words.themes.1", "forged"),
            ("source.themes.1", hash.as_str()),
            ("words.nothing", "forged"),
            ("source.nothing", hash.as_str()),
            ("slug", "forged"),
            ("subject", "page/about"),
            ("lang", "de"),
            ("state", "human"),
            ("status", "withdrawn"),
            ("at", "0"),
        ];
        let before = shown(&house).await;
        assert_eq!(at(&browser.post(DESK, with(&form, &forged)).await), (303, format!("{DESK}?saved=nothing&all=yes").as_str()));
        let after = shown(&house).await;
        assert_eq!((after.practice, after.translations.all().count()), (before.practice, before.translations.all().count()));
        assert_eq!(
            browser.post(DESK, with(&form, &[("source.summary", "no hash"), ("words.summary", "forged")])).await.status,
            303
        );
        assert!(shown(&house).await.translations.all().all(|made| made.body != "forged"));

        let hostile = "<script>alert(1)</script>\" onfocus=alert(1) </textarea>{{ 7 }}";
        assert_eq!(browser.post(DESK, with(&form, &[("words.summary", hostile)])).await.status, 303);
        house.follow().await;
        let page = browser.page(ALL).await;
        assert_eq!(desk(&page)["words.summary"], hostile);
        assert!(!page.body.contains("<script>alert"), "a script got through");
    })
    .await;
}

#[tokio::test]
async fn texts_of_the_site_are_translated_alike() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let browser = translator(&house, "t").await;
        let address = "/it/work/translations/de/page/about";
        let form = browser.page(address).await.form(address);
        let done = browser.post(address, with(&form, &[("words.title", "Über die Akademie, neu")])).await;
        assert_eq!(at(&done), (303, format!("{address}?saved=yes").as_str()));
        house.follow().await;
        assert_eq!(house.page("/de/about").await.all("h1"), ["Über die Akademie, neu"]);
        assert_eq!(faults(&house).await, [""; 0]);
        // Whatever the site keeps can be translated: each kind by itself, and all of them in one list.
        for kind in &KINDS {
            let list = browser.page(&format!("/en/work/translations/it?kind={}", kind.name)).await;
            let first = list.attributes(".entries h3 a", "href").remove(0);
            assert!(first.contains(&format!("/{}/", kind.name)), "{first} is no {}", kind.name);
        }
        let mut opened = 0;
        for number in 1..=2 {
            let list = browser.page(&format!("/en/work/translations/it?page={number}")).await;
            for address in list.attributes(".entries h3 a", "href") {
                let desk = browser.page(&format!("{address}?all=yes")).await;
                let unknown: Vec<&str> = [&list, &desk].into_iter().flat_map(|page| page.body.split('[').skip(1)).collect();
                let unknown: Vec<&&str> = unknown.iter().filter(|rest| rest.starts_with("cockpit-")).collect();
                assert_eq!(unknown, Vec::<&&str>::new(), "words that there are not");
                opened += 1;
            }
        }
        assert_eq!(opened, 33);
    })
    .await;
}

#[tokio::test]
async fn the_name_of_the_site_is_translated() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let browser = translator(&house, "t").await;
        let address = "/en/work/translations/it/identity/site";
        let page = browser.page(&format!("{address}?all=yes")).await;
        assert_eq!(page.all(".desk-group h2"), ["Name", "What it is"]);
        let form = with(&page.form(address), &[("words.name", "Nome\nprovato"), ("how.name", "human")]);
        assert_eq!(browser.post(address, form.clone()).await.status, 303);
        house.follow().await;
        assert!(house.page("/it/privacy").await.all("a.mark")[0].starts_with("Nome provato"));
        let long = "x".repeat(301);
        assert_eq!(browser.post(address, with(&form, &[("words.name", &long)])).await.status, 422, "a name has its limit");
        let statement = "/en/work/translations/it/accessibility/statement";
        let page = browser.page(&format!("{statement}?all=yes")).await;
        assert!(page.all(".desk-group h2").contains(&"What the statement covers".to_owned()), "a text is called as in its form");
    })
    .await;
}

#[tokio::test]
async fn concepts_are_named_and_nobody_is_overwritten() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let address = "/en/work/translations/it/concept/neighbourhood-houses";
        thesaurus::refresh(&house.app).await.expect("readable");
        let form = browser.page(address).await.form(address);
        assert_eq!(form["preferred"], "case del quartiere");
        let named = with(&form, &[("preferred", "case di quartiere"), ("alternative", "case\ncase\n  centri  di incontro ")]);
        assert_eq!(at(&browser.post(address, named.clone()).await), (303, format!("{address}?saved=yes").as_str()));
        assert_eq!(at(&browser.post(address, named).await), (303, format!("{address}?saved=nothing").as_str()));
        thesaurus::refresh(&house.app).await.expect("readable");
        let thesaurus = thesaurus::at_hand(&house.app);
        let names = thesaurus::acts::Names::of(thesaurus.get("neighbourhood-houses").expect("a concept"), &italian());
        assert_eq!(
            (names.preferred.as_deref(), names.alternative),
            (Some("case di quartiere"), vec!["case".to_owned(), "centri di incontro".to_owned()])
        );
        let told = browser.post(address, with(&form, &[("preferred", "altro")])).await;
        assert_eq!((told.status, told.form(address)["preferred"].as_str()), (409, "altro"));
        assert_eq!(
            browser.post(address, with(&browser.page(address).await.form(address), &[("preferred", "")])).await.status,
            422
        );
        let gone = [("preferred", ""), ("alternative", ""), ("remove", "yes")];
        assert_eq!(browser.post(address, with(&browser.page(address).await.form(address), &gone)).await.status, 303);
        assert_eq!(row(&house, "concept", "neighbourhood-houses").await.need, Need::Missing);
        assert_eq!(faults(&house).await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_list_costs_the_same_for_one_row_and_for_fifty() {
    each_engine(|db| async move {
        let house = empty(db);
        let browser = translator(&house, "t").await;
        let pages = [
            "/en/work/translations",
            "/en/work/translations/it",
            "/en/work/translations/it?kind=practice&need=missing&page=2",
            "/en/work/translations/it?q=made",
            "/en/work/translations/it/practice/made-up-practice-0000001",
        ];
        let mut costs = Vec::new();
        for practices in [1, 50] {
            let crop = repertoire::seed::Crop { practices, versions: 2, translated: true, seed: 7 };
            let (db, journal) = (&house.app.db, &house.app.journal);
            repertoire::seed::sow(db, journal, &Actor::System, crop, |_| {}).await.expect("sown");
            let mut cost = Vec::new();
            for page in pages {
                cost.push(browser.statements(page).await);
            }
            costs.push(cost);
        }
        assert_eq!(costs[0], costs[1]);
        assert!(costs[0].iter().all(|cost| *cost <= 11), "{costs:?}");
        assert_eq!(faults(&house).await, [""; 0]);
        let found = browser.page("/en/work/translations/it?q=MADE-ÚP+0000050").await;
        assert_eq!(found.all(".entries h3"), ["Made-up practice 0000050"]);
    })
    .await;
}
