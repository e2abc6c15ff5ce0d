//! Sending a visitor's letter on to the convener. It may be tried many times and stays one letter: its id is that of its event.

use std::sync::Arc;

use anyhow::Context;
use base_core::{Id, Lang};
use base_db::Db;
use base_i18n::Words;
use base_jobs::{Handler, Job};
use base_mail::{Letter, Mailbox, MessageId, Post};

use super::{Message, store};

/// Where letters are read.
#[derive(Clone, Debug)]
pub struct Desk {
    pub post: Post,
    /// The convener's address.
    pub to: Mailbox,
    /// The convener's language.
    pub words: Words,
}

/// Sends the letters of visitors to `desk`: for the subscriber [`super::LETTERS`].
pub fn letters(db: Db, desk: Desk) -> Handler {
    let desk = Arc::new(desk);
    Arc::new(move |job| {
        let (db, desk) = (db.clone(), Arc::clone(&desk));
        Box::pin(async move { send(&db, &desk, &job).await })
    })
}

async fn send(db: &Db, desk: &Desk, job: &Job) -> anyhow::Result<()> {
    let id: Id<Message> = job.subject.strip_prefix("contact/").context("the job is not about a letter")?.parse()?;
    // Forgotten meanwhile: there is nothing left to send.
    let Some(message) = store::find(db.reader(), id).await? else { return Ok(()) };
    desk.post.send(&letter(desk, job, &message)?).await.context("the letter did not leave")
}

fn letter(desk: &Desk, job: &Job, message: &Message) -> anyhow::Result<Letter> {
    let words = &desk.words;
    let topic = words.t(message.topic.key());
    let name = message.name.as_deref().unwrap_or(&message.address);
    Ok(Letter {
        message_id: MessageId::new(&format!("contact-{}", job.event_seq), desk.post.from().domain())?,
        written_at: message.at,
        to: desk.to.clone(),
        reply_to: Some(Mailbox::new(message.name.as_deref(), &message.address)?),
        subject: words.ta("site-letter-subject", &[("topic", &*topic), ("name", name)]),
        text: text(words, message),
        lang: words.lang().lang().clone(),
    })
}

/// The visitor's words first, then what else is known of them.
fn text(words: &Words, message: &Message) -> String {
    let name = message.name.clone().unwrap_or_else(|| words.t("not-known").into_owned());
    let language =
        message.lang.parse::<Lang>().map_or_else(|_| message.lang.clone(), |lang| words.language_name(&lang).into_owned());
    let lines = [
        words.ta("site-letter-name", &[("name", name)]),
        words.ta("site-letter-address", &[("address", &message.address)]),
        words.ta("site-letter-language", &[("language", language)]),
        words.ta("site-letter-written", &[("moment", words.moment(message.at))]),
    ];
    format!("{}\n\n{}\n", message.body, lines.join("\n"))
}
