//! Letters to those who answer a call: that their submission was received, or taken back. A letter may be tried many times and stays one:
//! its id is made from that of its event and its reader.

use std::sync::Arc;

use anyhow::Context;
use base_core::Id;
use base_i18n::Words;
use base_jobs::{Delivery, Handler, Handlers, Job, Recorded, events_after};
use base_mail::{Letter, Mailbox, MessageId, Post, writable};
use base_web::App;
use people::person::State as PersonState;
use people::{Person, person};

use crate::call::pages::moment_there;
use crate::submission::{Submission, acts, store};
use crate::{Call, call, selection};

/// Who tells the authors of submissions.
const RECEIPTS: &str = "submission-letters";
/// Who sends them the result.
const VERDICTS: &str = "verdict-letters";

/// Which events become jobs.
pub fn deliveries() -> Vec<Delivery> {
    let verdict = Delivery { kind: selection::acts::LETTER_SENT, subscriber: VERDICTS };
    [acts::SENT, acts::WITHDRAWN].map(|kind| Delivery { kind, subscriber: RECEIPTS }).into_iter().chain([verdict]).collect()
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let office = Arc::new(Office { db: app.db.clone(), words: app.words(app.texts.english()), public_url: app.url(""), post });
    let other = Arc::clone(&office);
    let send: Handler = Arc::new(move |job| {
        let office = Arc::clone(&office);
        Box::pin(async move { office.send(&job).await })
    });
    let verdict: Handler = Arc::new(move |job| {
        let office = Arc::clone(&other);
        Box::pin(async move { office.send_verdict(&job).await })
    });
    Handlers::from([(RECEIPTS, send), (VERDICTS, verdict)])
}

struct Office {
    db: base_db::Db,
    /// Of any language: those of a letter are its reader's.
    words: Words,
    public_url: String,
    post: Post,
}

impl Office {
    async fn send(&self, job: &Job) -> anyhow::Result<()> {
        let db = self.db.reader();
        let event = events_after(db, job.event_seq - 1, 1).await?.pop().context("the job's event is missing")?;
        let id: Id<Submission> = job.subject.strip_prefix("submission/").context("the job is not about a submission")?.parse()?;
        let submission = store::find(db, id).await?.context("the submission is gone")?;
        let call = call::store::by_id(db, submission.call).await?.context("the call is gone")?;
        let members: Vec<_> = store::members(db, id).await?.into_iter().map(|member| member.person).collect();
        let readers = person::store::by_ids(db, &members).await?;
        let readers = readers.values().filter(|reader| reader.state == PersonState::Accepted);
        let letters = writable(readers.map(|reader| self.letter(&event, &call, &submission, reader)));
        self.post.send_each(&letters).await.context("not every letter left")
    }

    /// A letter with the result, as somebody of the panel read it over.
    async fn send_verdict(&self, job: &Job) -> anyhow::Result<()> {
        let db = self.db.reader();
        let event = events_after(db, job.event_seq - 1, 1).await?.pop().context("the job's event is missing")?;
        let id = job.subject.strip_prefix("verdict-letter/").context("the job is not about a letter")?.parse()?;
        // Whoever is erased meanwhile gets none.
        let Some(kept) = selection::letter::store::by_id(db, id).await? else { return Ok(()) };
        let Some(reader) = person::store::find(db, kept.person).await? else { return Ok(()) };
        let lang = self.words.texts().find(&kept.lang).unwrap_or_else(|| self.words.lang());
        let letter = Letter {
            message_id: MessageId::new(&format!("verdict-{}", kept.id), self.post.from().domain())?,
            written_at: event.at,
            to: Mailbox::new(Some(&person::on_one_line(&reader.name)), &reader.email)?,
            reply_to: None,
            subject: kept.subject,
            text: format!("{}\n\n{}\n", kept.body.trim_end(), self.words.in_language(lang).t("letter-foot")),
            lang: lang.lang().clone(),
        };
        self.post.send_each(&[letter]).await.context("the letter did not leave")
    }

    fn letter(&self, event: &Recorded, call: &Call, submission: &Submission, reader: &Person) -> anyhow::Result<Letter> {
        let lang = self.words.texts().find(&reader.lang).unwrap_or_else(|| self.words.lang());
        let words = self.words.in_language(lang);
        let name = if event.kind == acts::SENT { "received" } else { "withdrawn" };
        let called = person::on_one_line(&reader.name);
        let at = moment_there(&words, call, event.at);
        let number = submission.number.to_string();
        let address = format!("{}/{}/work/submissions/{}/{number}", self.public_url, lang.tag(), call.slug);
        let args = [
            ("name", called.as_str()),
            ("title", submission.title.as_str()),
            ("call", call.plan.title.as_str()),
            ("number", number.as_str()),
            ("moment", at.as_str()),
            ("address", address.as_str()),
        ];
        let text = words.ta(&format!("letter-submission-{name}"), &args);
        Ok(Letter {
            message_id: MessageId::new(&format!("submission-{}-{}", reader.id, event.seq), self.post.from().domain())?,
            written_at: event.at,
            to: Mailbox::new(Some(&called), &reader.email)?,
            reply_to: None,
            subject: words.ta(&format!("letter-submission-{name}-subject"), &[("number", number.as_str())]),
            text: format!("{text}\n\n{}\n", words.t("letter-foot")),
            lang: lang.lang().clone(),
        })
    }
}
