//! Tests.

use base_core::{Clock, Lang, Random, Time};
use base_db::DbError;
use base_jobs::Journal;

use super::*;

fn named(name: &str) -> About {
    About { name: name.into(), lang: Lang::english(), country: crate::Country::find("IT") }
}

#[tokio::test]
async fn the_same_name_in_another_spelling_is_the_same_organisation() {
    base_testing::each_engine(|db| async move {
        let journal = &Journal::new(Clock::held(Time::from_millis(1)), Random::system(), Vec::new());
        let keep = async |names: &[&str]| {
            let named: Vec<About> = names.iter().map(|name| named(name)).collect();
            let named = &named;
            let ids: Result<Vec<Id<Organisation>>, DbError> =
                db.write(|tx| async move { acts::keep_all(&*tx, journal, named).await }).await;
            ids.expect("kept")
        };
        let first = keep(&["Città di Torino", "Other", "CITTA DI  TORINO"]).await;
        assert_eq!(first.len(), 2);
        assert_eq!(keep(&["citta di torino"]).await, first[..1]);
        let known = store::by_ids(db.reader(), &first).await.expect("a statement");
        assert_eq!(known[&first[0]].about, named("Città di Torino"));
    })
    .await;
}
