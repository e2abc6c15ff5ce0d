//! What a browser keeps of words that were not saved, and how it learns that they were.

use base_testing::{House, Parts, each_engine};
use people::role::{Role, Scope};
use repertoire::thesaurus;

use super::{ALL, DESK, at, desk, signed_in, translator, with};
use crate::tests::with_practices;

const CONCEPT: &str = "/en/work/translations/it/concept/neighbourhood-houses";

#[tokio::test]
async fn the_form_says_whose_words_they_are_and_part_by_part() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        thesaurus::refresh(&house.app).await.expect("readable");
        let (one, other) = (translator(&house, "a").await, translator(&house, "b").await);
        for (address, form) in [(ALL, &DESK[4..]), (CONCEPT, &CONCEPT[4..])] {
            let (page, others) = (one.page(address).await, other.page(&address.replace("/en/", "/de/")).await);
            assert_eq!(page.attributes("kept-words", "data-form"), [form]);
            assert_eq!(others.attributes("kept-words", "data-form"), [form], "the same in any language of the interface");
            let persons = [&page, &others].map(|page| page.attributes("kept-words", "data-person").remove(0));
            assert_ne!(persons[0], persons[1]);
        }
        let page = one.page(ALL).await;
        let parts = page.attributes("kept-words [data-part]", "data-part");
        assert!(parts.len() > 20, "{parts:?}");
        let fields = page.attributes("kept-words [data-part] textarea", "name");
        assert_eq!(fields, parts.iter().map(|part| format!("words.{part}")).collect::<Vec<_>>());
        let convener = signed_in(&house, "c@example.org", Role::Convener, Scope::Site).await;
        assert_eq!(convener.page(ALL).await.attributes("kept-words", "data-person"), [""; 0], "who only looks keeps nothing");
    })
    .await;
}

#[tokio::test]
async fn what_was_taken_is_told_by_its_number_and_what_was_not_comes_back_with_it() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        thesaurus::refresh(&house.app).await.expect("readable");
        let browser = translator(&house, "t").await;
        let form = desk(&browser.page(ALL).await);
        assert_eq!(form["kept"], "");
        let refused = browser.post(DESK, with(&form, &[("words.name", ""), ("kept", "123")])).await;
        assert_eq!((refused.status, desk(&refused)["kept"].as_str()), (422, "123"));
        let done = browser.post(DESK, with(&form, &[("words.name", "Un nome"), ("kept", "123")])).await;
        assert_eq!(at(&done), (303, format!("{DESK}?saved=yes&all=yes&kept=123").as_str()));
        assert_eq!(desk(&browser.follow(&done).await)["kept"], "", "the page after it begins anew");
        let overtaken = browser.post(DESK, with(&form, &[("words.name", "Un altro"), ("kept", "124")])).await;
        assert_eq!((overtaken.status, desk(&overtaken)["kept"].as_str()), (409, "124"));

        let form = browser.page(CONCEPT).await.form(CONCEPT);
        assert_eq!(form["kept"], "");
        let refused = browser.post(CONCEPT, with(&form, &[("preferred", ""), ("kept", "125")])).await;
        assert_eq!((refused.status, refused.form(CONCEPT)["kept"].as_str()), (422, "125"));
        let done = browser.post(CONCEPT, with(&form, &[("preferred", "case"), ("kept", "125")])).await;
        assert_eq!(at(&done), (303, format!("{CONCEPT}?saved=yes&kept=125").as_str()));
    })
    .await;
}

#[tokio::test]
async fn a_number_that_is_none_is_not_said_again() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let form = desk(&browser.page(ALL).await);
        for kept in ["1&saved=no", "-1", "٣", "123456789012345678901", "\"><script>"] {
            let done = browser.post(DESK, with(&form, &[("kept", kept)])).await;
            assert_eq!(at(&done), (303, format!("{DESK}?saved=nothing&all=yes").as_str()), "{kept}");
            let refused = browser.post(DESK, with(&form, &[("words.name", ""), ("kept", kept)])).await;
            assert_eq!((refused.status, desk(&refused)["kept"].as_str()), (422, ""), "{kept}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_signs_out_leaves_no_words_in_the_browser() {
    each_engine(|db| async move {
        let parts =
            Parts { routes: people::routes(), roles: people::role::names(), find: people::find_signed, ..Parts::default() };
        let house = House::new(db, parts);
        let browser = translator(&house, "t").await;
        let clears = |answer: &base_testing::Answer| (answer.status, answer.header("clear-site-data").to_owned());
        assert_eq!(clears(&browser.get("/en/work").await), (200, String::new()));
        let cookie = browser.cookie("__Host-eumia").expect("a session");
        assert_eq!(clears(&browser.post("/en/sign-out", [("", ""); 0]).await), (303, "\"storage\"".to_owned()));
        // A session that is over without her doing keeps what she typed: she comes back for it.
        browser.put_cookie("__Host-eumia", &cookie);
        assert_eq!(clears(&browser.get("/en/work").await), (303, String::new()));
    })
    .await;
}

#[tokio::test]
async fn her_own_other_tab_is_not_called_somebody_else() {
    each_engine(|db| async move {
        let house = with_practices(db).await;
        let browser = translator(&house, "t").await;
        let form = desk(&browser.page(ALL).await);
        let done = browser.post(DESK, with(&form, &[("words.summary", "Da una scheda")])).await;
        assert_eq!(browser.follow(&done).await.attributes("[role=status][class]", "class"), ["notice done", "said"]);
        let told = browser.post(DESK, with(&form, &[("words.summary", "Dall’altra scheda")])).await;
        assert_eq!(
            (told.status, told.all("p.error")),
            (
                409,
                vec![
                    "This was changed after you opened it, perhaps by you in another tab. Compare both, leave in the field what \
                     should stay, and save again"
                        .to_owned()
                ]
            )
        );
        assert_eq!(told.all(".theirs p"), ["What was saved in the meantime", "Da una scheda"]);
    })
    .await;
}
