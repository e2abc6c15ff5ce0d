//! What two people wrote about the same value goes together without costing either a word.

use base_testing::{Browser, House, each_engine};

use super::{edit_path, editor, goals, little, publish, save};

const PATH: &str = "/en/work/practices/a-practice/merge";

/// Edith has a draft, and Emil has published other words for the first objective, and for the year.
async fn two<'h>(house: &'h House) -> (Browser<'h>, Browser<'h>) {
    let (edith, emil) = (editor(house, "edith").await, editor(house, "emil").await);
    save(&edith, "a-practice", &[("goals.1", "Edith’s first"), ("start_year", "2007")]).await;
    save(&emil, "a-practice", &[("goals.1", "Emil’s first"), ("start_year", "2008")]).await;
    assert_eq!(publish(&emil, "a-practice", "Emil").await.status, 303);
    (edith, emil)
}

#[tokio::test]
async fn words_typed_without_ticking_their_choice_hold_and_none_is_lost() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, _) = two(&house).await;
        let page = edith.page(PATH).await;
        let mut fields = page.form(PATH);
        assert_eq!(fields["words.goals.1"].trim(), "Edith’s first");
        fields.insert("words.goals.1".into(), "Of both".into());
        let told = edith.post(PATH, &fields).await;
        assert_eq!((told.status, told.all(".error-summary h2")), (409, vec!["Choose an answer to each question".to_owned()]));
        assert_eq!(told.all(".error-summary li"), ["Start"], "what was typed is an answer");
        assert_eq!(told.form(PATH)["words.goals.1"].trim(), "Of both", "and stands there still");
        assert_eq!(told.form(PATH)["choice.goals.1"], "typed");
        fields.insert("choice.start_year".into(), "theirs".into());
        assert_eq!(edith.post(PATH, &fields).await.header("location"), edit_path("a-practice"));
        assert_eq!(publish(&edith, "a-practice", "Edith").await.status, 303);
        assert_eq!(goals(&house, "a-practice").await[0], "Of both");
    })
    .await;
}

#[tokio::test]
async fn a_choice_that_is_ticked_holds_whatever_was_typed_and_untouched_words_choose_nothing() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, _) = two(&house).await;
        let mut fields = edith.page(PATH).await.form(PATH);
        fields.insert("choice.start_year".into(), "mine".into());
        let told = edith.post(PATH, &fields).await;
        assert_eq!((told.status, told.all(".error-summary li")), (409, vec!["Objectives".to_owned()]));
        fields.insert("choice.goals.1".into(), "theirs".into());
        fields.insert("words.goals.1".into(), "Of both".into());
        assert_eq!(edith.post(PATH, &fields).await.status, 303);
        assert_eq!(edith.page(&edit_path("a-practice")).await.all("#f-goals\\.1"), ["Emil’s first"]);
    })
    .await;
}

#[tokio::test]
async fn both_texts_are_read_plainly_and_what_each_changes_is_one_step_away() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, _) = two(&house).await;
        let page = edith.page(PATH).await;
        let choices = page.all(".choices .tick .kept-lines");
        assert_eq!(choices, ["2007", "2008", "Edith’s first", "Emil’s first"]);
        assert_eq!(page.all(".choices .tick ins, .choices .tick del"), [""; 0]);
        assert_eq!(page.all(".choices details ins"), ["added: Edith’s first", "added: Emil’s first"]);
        let summaries = page.all(".choices summary");
        assert_eq!(summaries, ["What changes: Yours", "What changes: As published"]);
    })
    .await;
}

#[tokio::test]
async fn what_was_published_while_she_chose_is_said_as_it_is() {
    each_engine(|db| async move {
        let house = little(db).await;
        let (edith, emil) = two(&house).await;
        let mut fields = edith.page(PATH).await.form(PATH);
        fields.insert("words.goals.1".into(), "Of both".into());
        save(&emil, "a-practice", &[("summary", "In short")]).await;
        assert_eq!(publish(&emil, "a-practice", "Emil once more").await.status, 303);
        let told = edith.post(PATH, &fields).await;
        let heading = told.all(".error-summary h2");
        assert_eq!((told.status, heading), (409, vec!["Something has changed in the meantime".to_owned()]));
        assert_eq!(told.form(PATH)["words.goals.1"].trim(), "Of both", "what was typed stands there still");
    })
    .await;
}
