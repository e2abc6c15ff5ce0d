//! Two who write in the same moment: the second is let in only when the first has ended, and sees what the first wrote.

use std::time::Duration;

use base_testing::{Answer, each_engine};
use people::role::{Role, Scope};
use tokio::sync::Notify;
use tokio::time::sleep;

use super::{keep, news, publish, save, signed_in, with_role};
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

#[tokio::test]
async fn what_is_typed_is_saved_at_a_pause_unless_that_would_decide_for_her() {
    each_engine(|db| async move {
        let house = empty(db);
        keep(&house, news("seminar", "Words.")).await;
        let (_, anna) = with_role(&house, "anna@example.org", Role::Editor, Scope::Site).await;
        let (_, bert) = with_role(&house, "bert@example.org", Role::Convener, Scope::Site).await;
        let address = "/en/work/texts/news/seminar/edit";
        let page = anna.page(address).await;
        let decides = |page: &Answer| (page.all("draft-form").len(), page.values("data-undecided").len());
        assert_eq!(decides(&page), (1, 0));
        let mut form = page.form(address);
        form.extend(
            [("title", "Anna’s seminar"), ("body", ""), ("do", "save")].map(|(name, words)| (name.to_owned(), words.to_owned())),
        );
        let page = anna.follow(&anna.post(address, &form).await).await;
        assert_eq!(page.all("#reader-view p.help"), ["The preview appears as soon as everything that is required is filled in."]);
        assert_eq!((&*page.form(address)["body"], &*page.form(address)["revision"]), ("", "1"), "kept, sound or not");

        // The script goes on from the revision that it was told; the version below stays the one that the fields are of.
        save(&bert, "news/seminar", &[("title", "Bert’s seminar"), ("date", "2014-03")]).await;
        publish(&house, &bert, "news/seminar", &[]).await;
        form.extend([("revision", "1"), ("body", "Anna’s words.")].map(|(name, words)| (name.to_owned(), words.to_owned())));
        let page = anna.follow(&anna.post(address, &form).await).await;
        assert_eq!((page.all("#f-title-clash p:nth-of-type(2)"), decides(&page)), (vec!["Bert’s seminar".to_owned()], (1, 1)));
        let form = page.form(address);
        assert_eq!(["title", "date", "body"].map(|name| &*form[name]), ["Anna’s seminar", "2014-03", "Anna’s words."]);
    })
    .await;
}
