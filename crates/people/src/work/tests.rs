use base_testing::each_engine;

use crate::role::Role;
use crate::tests::{COOKIE, house, signed_in};

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_sign_in_whether_or_not_there_is_anything() {
    each_engine(|db| async move {
        let house = house(db);
        for (address, next) in [
            ("/en/work", "/en/work"),
            ("/it/work/nothing/here?a=b&c", "/it/work/nothing/here%3Fa%3Db%26c"),
            ("/de/account/nothing", "/de/account/nothing"),
        ] {
            let answer = house.get(address).await;
            let lang = &address[1..3];
            assert_eq!((answer.status, answer.header("location")), (303, format!("/{lang}/sign-in?next={next}").as_str()));
        }
        assert_eq!(house.get("/en/elsewhere").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_page_belongs_to_her_alone_and_ends_with_the_session() {
    each_engine(|db| async move {
        let house = house(db);
        let (_, editor) = signed_in(&house, Role::Editor).await;
        let page = editor.page("/en/work").await;
        assert_eq!(page.header("cache-control"), "no-store");
        let secret = editor.cookie(COOKIE).expect("a session");
        let answer = editor.post("/en/sign-out", [("", ""); 0]).await;
        assert_eq!((answer.status, answer.header("location"), editor.cookie(COOKIE)), (303, "/en/", None));
        // A cookie brought back opens nothing.
        editor.put_cookie(COOKIE, &secret);
        assert_eq!(editor.get("/en/work").await.header("location"), "/en/sign-in?next=/en/work");
    })
    .await;
}

#[tokio::test]
async fn a_form_that_comes_after_the_session_is_shown_again_with_all_that_was_typed() {
    each_engine(|db| async move {
        let house = house(db);
        let typed = "Über \"Casa\" & <b>…\n\nsecond part";
        let answer = house.post("/it/account/anything?of=mine", [("name", typed), ("other", "2")]).await;
        assert_eq!(answer.status, 401);
        let form = answer.form("/it/account/anything?of=mine");
        let kept: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(kept, [("name", typed), ("other", "2")]);
    })
    .await;
}
