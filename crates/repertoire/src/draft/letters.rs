//! Letters about proposals: who proposed something is told why it was declined. A letter may be tried many times and stays one: its
//! id is that of its event.

use std::sync::Arc;

use anyhow::Context;
use base_core::{Id, Lang};
use base_i18n::Words;
use base_jobs::{Delivery, Handler, Handlers, Job};
use base_mail::{Letter, Mailbox, MessageId, Post};
use base_web::App;
use people::person::State;
use people::{Person, person, role};

use super::{Draft, acts, rules, store};
use crate::practice;

/// Who tells the authors of proposals.
const SUBSCRIBER: &str = "proposal-letters";

/// Which events of drafts become jobs.
pub fn deliveries() -> Vec<Delivery> {
    vec![Delivery { kind: acts::DECLINED, subscriber: SUBSCRIBER }]
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let office = Arc::new(Office { db: app.db.clone(), words: app.words(app.texts.english()), public_url: app.url(""), post });
    let handler: Handler = Arc::new(move |job| {
        let office = Arc::clone(&office);
        Box::pin(async move { office.send(&job).await })
    });
    Handlers::from([(SUBSCRIBER, handler)])
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
        let id: Id<Draft> = job.subject.strip_prefix("draft/").context("the job is not about a draft")?.parse()?;
        let db = self.db.reader();
        let draft = store::find(db, id).await?.context("the proposal is gone")?;
        let practice = practice::store::by_id(db, draft.practice).await?.context("the practice is gone")?;
        // Erased or kept out meanwhile, or no longer speaking for the practice: there is nobody left to be told.
        let author = person::store::find(db, draft.author).await?.filter(|author| author.state == State::Accepted);
        let Some(author) = author else { return Ok(()) };
        if !rules::speaks_for(&role::store::of_person(db, author.id).await?, &practice.slug) {
            return Ok(());
        }
        let letter = self.letter(job, &draft, &author, &practice.slug)?;
        self.post.send(&letter).await.context("the letter did not leave")
    }

    fn letter(&self, job: &Job, draft: &Draft, author: &Person, slug: &str) -> anyhow::Result<Letter> {
        let lang = self.words.texts().find(&author.lang).unwrap_or_else(|| self.words.lang());
        let words = self.words.in_language(lang);
        let called = person::on_one_line(&author.name);
        let name = draft.typed.get("name_en").map_or(slug, String::as_str);
        let address = format!("{}/{}/work/practices/{slug}", self.public_url, lang.tag());
        let lines = [
            words.ta("workbench-letter-text", &[("title", name), ("name", called.as_str())]),
            draft.answer.clone().unwrap_or_default(),
            words.ta("workbench-letter-next", &[("address", address.as_str())]),
        ];
        let text_lang: &Lang = lang.lang();
        Ok(Letter {
            message_id: MessageId::new(&format!("proposal-{}", job.event_seq), self.post.from().domain())?,
            written_at: draft.updated_at,
            to: Mailbox::new(Some(&called), &author.email)?,
            reply_to: None,
            subject: words.ta("workbench-letter-subject", &[("title", name)]),
            text: format!("{}\n", lines.join("\n\n")),
            lang: text_lang.clone(),
        })
    }
}
