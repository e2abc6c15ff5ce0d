//! Two who write in the same moment: the second is let in only when the first has ended, and sees what the first wrote.

use std::time::Duration;

use base_testing::each_engine;
use people::role::Role;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::{keep, news, signed_in};
use crate::document::{Reason, store as documents};
use crate::editing::acts::{self, Refusal, Saved};
use crate::editing::{kinds, sheet, store};
use crate::tests::{empty, furnished};

/// How long the first keeps its transaction open: long enough for the second to have read what it would overwrite.
const LINGER: Duration = Duration::from_millis(100);

#[tokio::test]
async fn of_two_who_save_one_draft_at_once_one_is_told() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar", "Words.")).await;
        let (author, _) = signed_in(&house, Role::Editor).await;
        let (app, journal, kind) = (&house.app, &house.app.journal, kinds::find("news").expect("a kind"));
        let titled = |title: &str, revision| {
            let typed = sheet::Typed::from([("title".to_owned(), title.to_owned())]);
            Saved { author, base: 1, revision, typed }
        };
        let (begun, first, second) = (&titled("Begun", 0), &titled("First", 1), &titled("Second", 1));
        app.act(|tx| async move { acts::save(&*tx, journal, kind, "seminar", begun).await }).await.expect("begun");
        let is_saved = &Notify::new();
        let (one, other) = tokio::join!(
            app.act(|tx| async move {
                let draft = acts::save(&*tx, journal, kind, "seminar", first).await?;
                is_saved.notify_one();
                sleep(LINGER).await;
                Ok::<_, Refusal>(draft)
            }),
            async {
                is_saved.notified().await;
                app.act(|tx| async move { acts::save(&*tx, journal, kind, "seminar", second).await }).await
            }
        );
        assert!(one.is_ok() && matches!(other, Err(Refusal::Overtaken)), "{one:?} {other:?}");
        let kept = store::find(app.db.reader(), "news", "seminar", author).await.expect("readable").expect("a draft");
        assert_eq!((kept.typed["title"].as_str(), kept.revision), ("First", 2));
    })
    .await;
}

#[tokio::test]
async fn who_is_moved_while_she_is_published_keeps_the_new_words() {
    each_engine(|db| async move {
        let house = furnished(db).await;
        let (author, _) = signed_in(&house, Role::Editor).await;
        let (app, journal, kind) = (&house.app, &house.app.journal, kinds::find("partner").expect("a kind"));
        let slugs: Vec<String> = documents::standings(app.db.reader(), kind.name, kind.order, "", (0, 2))
            .await
            .expect("readable")
            .into_iter()
            .map(|one| one.slug)
            .collect();
        let slug = slugs[1].as_str();
        let standing = async || documents::standing(app.db.reader(), kind.name, slug).await.expect("readable").expect("there");
        let mut typed = sheet::of(kind, &standing().await.record);
        typed.insert("role".into(), "Leads from now on.".into());
        let saved = &Saved { author, base: 1, revision: 0, typed };
        app.act(|tx| async move { acts::save(&*tx, journal, kind, slug, saved).await }).await.expect("saved");
        let is_published = &Notify::new();
        let (published, shifted) = tokio::join!(
            app.act(|tx| async move {
                acts::publish(&*tx, journal, kind, slug, (author, 1), Reason::default()).await?;
                is_published.notify_one();
                sleep(LINGER).await;
                Ok::<_, Refusal>(())
            }),
            async {
                is_published.notified().await;
                app.act(|tx| async move { acts::shift(&*tx, journal, kind, slug, (author, true)).await }).await
            }
        );
        assert!(published.is_ok() && shifted.is_ok(), "{published:?} {shifted:?}");
        let after = standing().await;
        assert_eq!((after.record["role"]["body"].as_str(), after.position), (Some("Leads from now on."), 0));
    })
    .await;
}
