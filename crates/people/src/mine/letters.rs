//! The last letter: it tells an address that nothing is kept about it any more, and then forgets the address.
//!
//! The act of erasing puts the address into a row of its own, with its event, in one transaction. The letter's id is that of the event:
//! if the program ends after sending and before forgetting, the letter goes out again as the same one. A letter that cannot be sent is
//! given up after three days, and its address forgotten all the same.

use std::sync::Arc;

use anyhow::Context;
use base_core::Id;
use base_db::Db;
use base_i18n::Texts;
use base_jobs::{Delivery, Handler, Handlers, Job};
use base_mail::{Letter, Mailbox, MessageId, Post};
use base_web::App;

use super::{Farewell, acts, store};
use crate::Person;

/// The subscriber that sends last letters.
const FAREWELLS: &str = "farewells";

/// Which events become jobs.
pub fn deliveries() -> Vec<Delivery> {
    vec![Delivery { kind: acts::ERASED, subscriber: FAREWELLS }]
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let (db, texts, post) = (app.db.clone(), Arc::clone(&app.texts), Arc::new(post));
    let send: Handler = Arc::new(move |job| {
        let (db, texts, post) = (db.clone(), Arc::clone(&texts), Arc::clone(&post));
        Box::pin(async move { send(&db, &texts, &post, &job).await })
    });
    Handlers::from([(FAREWELLS, send)])
}

async fn send(db: &Db, texts: &Arc<Texts>, post: &Post, job: &Job) -> anyhow::Result<()> {
    let person: Id<Person> = job.subject.strip_prefix("person/").context("the job is not about a person")?.parse()?;
    // Sent before, or given up.
    let Some(farewell) = store::farewell(db.reader(), person).await? else { return Ok(()) };
    // What goes wrong is kept with the job, so it must not name the address.
    let sent = post.send(&letter(texts, post, job, &farewell)?).await;
    anyhow::ensure!(sent.is_ok(), "the last letter to an erased person did not leave");
    db.write(|tx| async move { store::delete_farewell(&*tx, person).await }).await?;
    db.fold().await?;
    Ok(())
}

fn letter(texts: &Arc<Texts>, post: &Post, job: &Job, farewell: &Farewell) -> anyhow::Result<Letter> {
    let words = texts.words(texts.find(&farewell.lang).unwrap_or_else(|| texts.english()));
    let to = Mailbox::new(None, &farewell.email).map_err(|_| anyhow::anyhow!("the address of an erased person is none"))?;
    Ok(Letter {
        message_id: MessageId::new(&format!("farewell-{}", job.event_seq), post.from().domain())?,
        written_at: farewell.at,
        to,
        reply_to: None,
        subject: words.t("mine-letter-subject").into_owned(),
        text: words.ta("mine-letter-text", &[("moment", words.moment(farewell.at))]) + "\n",
        lang: words.lang().lang().clone(),
    })
}
