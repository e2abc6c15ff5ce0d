//! The list of practices on the workbench.

use base_testing::each_engine;

use super::{VISBY, editor, real};
use crate::tests::{FILES, import_files};

#[tokio::test]
async fn the_list_is_narrowed_by_words_and_state() {
    each_engine(|db| async move {
        let house = real(db).await;
        let edith = editor(&house, "edith").await;
        edith.post("/en/work/practices/new", [("name", "A new practice"), ("place", "turin")]).await;
        let listed = async |query: &str| edith.page(&format!("/en/work/practices{query}")).await.all("tbody th a");
        assert_eq!(listed("").await.len(), 11);
        assert_eq!(listed("?state=draft").await, ["a-new-practice"]);
        assert_eq!(listed("?q=Turin%20houses").await.len(), 1);
        assert_eq!(listed("?q=%25").await.len(), 11, "signs that mean something to a database mean nothing here");
        assert_eq!(listed("?q=no-such-thing").await, [""; 0]);
        assert_eq!(listed("?state=nonsense&page=x").await.len(), 11);
        assert_eq!(listed(&format!("?q={VISBY}")).await.len(), 1);
        // By what it calls itself, by its name in another language, by its city in another, together with words of its name.
        for (words, count) in
            [("Case%20del%20Quartiere", 1), ("diversita%CC%88t", 1), ("Amburgo", 1), ("torino%20HOUSES", 1), ("Torino", 2)]
        {
            assert_eq!(listed(&format!("?q={words}")).await.len(), count, "{words}");
        }

        // In capitals of another script, with accents, and asked for without.
        let places = FILES[1].1.replace("Turín", "ΤΟΡΊΝΟ");
        import_files(&house.app.db, &[("places.json", &places)]).await.expect("it is sound");
        assert_eq!(listed("?q=%CF%84%CE%BF%CF%81%CE%B9%CE%BD%CE%BF").await.len(), 2);
    })
    .await;
}
