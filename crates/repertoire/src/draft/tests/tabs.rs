//! One person, several tabs: what happened in another one is said as it is, and nothing typed here is lost.

use base_testing::{Answer, each_engine};

use super::{edit_path, editor, filled, little, owner, publish, save};

/// What the script takes from such an answer, and what stands in the bar.
fn said(told: &Answer) -> (u16, String, Vec<String>, Vec<String>) {
    (told.status, told.all("#trouble").concat(), told.values("data-way"), told.all(".bench-bar [role=status]"))
}

#[tokio::test]
async fn a_draft_saved_in_another_tab_is_set_beside_what_is_typed_here() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let path = edit_path("a-practice");
        let late = filled(&edith, &path, &[("summary", "Second tab")], "save").await;
        save(&edith, "a-practice", &[("summary", "First tab")]).await;
        let saved = edith.page(&path).await;
        assert_eq!(saved.all(".bench-bar [role=status]"), ["Saved on 1 March 2026 at 12:00 UTC"]);
        assert_eq!(saved.values("data-way"), [""; 0]);
        let told = edith.post(&path, &late).await;
        let title = "This draft was saved in another tab".to_owned();
        assert_eq!(said(&told), (409, title, vec!["Save to see both".into()], vec!["Not saved yet".into()]));
        assert_eq!(told.all(".differs h2, .differs del, .differs ins"), ["Summary", "removed: First", "added: Second"]);
        assert_eq!(told.forms("/en/work/practices/a-practice/drop").len(), 0, "the other text is not discarded unseen");
    })
    .await;
}

#[tokio::test]
async fn a_draft_discarded_published_or_sent_in_another_tab_is_called_so() {
    each_engine(|db| async move {
        let house = little(db).await;
        let edith = editor(&house, "edith").await;
        let path = edit_path("a-practice");
        let none: [(&str, &str); 0] = [];
        let expected = |title: &str| (409, title.to_owned(), vec!["Save to go on".to_owned()], vec!["Not saved yet".to_owned()]);

        save(&edith, "a-practice", &[("summary", "First tab")]).await;
        let late = filled(&edith, &path, &[("summary", "Second tab")], "save").await;
        edith.post("/en/work/practices/a-practice/drop", none).await;
        let told = edith.post(&path, &late).await;
        assert_eq!(said(&told), expected("This draft was discarded in another tab"));
        assert_eq!((told.all("#f-summary"), told.all(".differs")), (vec!["Second tab".to_owned()], vec![]));

        // What became of it last is told by its time.
        let later = || house.app.clock.advance(std::time::Duration::from_secs(60));
        later();
        save(&edith, "a-practice", &[("summary", "First tab")]).await;
        let late = filled(&edith, &path, &[("summary", "Second tab")], "save").await;
        publish(&edith, "a-practice", "Done").await;
        assert_eq!(said(&edith.post(&path, &late).await), expected("This draft was published in another tab"));

        let olga = owner(&house, "olga", "a-practice").await;
        let (path, send) = ("/en/work/practices/a-practice/propose", "/en/work/practices/a-practice/send");
        let first = filled(&olga, path, &[("summary", "From the owner")], "send").await;
        let mut fields = olga.follow(&olga.post(path, &first).await).await.form(send);
        fields.insert("why".into(), "We know it best".into());
        let late = filled(&olga, path, &[("summary", "And more")], "save").await;
        assert_eq!(olga.post(send, &fields).await.status, 303);
        assert_eq!(said(&olga.post(path, &late).await), expected("This draft was sent to the editors in another tab"));
    })
    .await;
}
