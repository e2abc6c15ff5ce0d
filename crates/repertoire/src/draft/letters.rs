//! Letters about proposals: editors are told that one waits, and who proposed it is told what became of it. A letter may be tried many
//! times and stays one: its id is made from that of its event.

use std::sync::Arc;

use anyhow::Context;
use base_core::Id;
use base_i18n::Words;
use base_jobs::{Delivery, Handler, Handlers, Job};
use base_mail::{Letter, Mailbox, MessageId, Post, writable};
use base_web::App;
use people::person::State as PersonState;
use people::role::{self, Role};
use people::{Person, person};

use super::{Draft, State, acts, rules, store};
use crate::practice::{self, Practice};

/// Who tells the authors of proposals.
const TO_AUTHOR: &str = "proposal-letters";
/// Who tells the editors.
const TO_EDITORS: &str = "proposal-letters-to-editors";

/// Editors who get a letter: so many fit into the time of one job, even if the mail server stalls at each.
const EDITORS_MAX: u64 = 5;

/// Which events of drafts become jobs.
pub fn deliveries() -> Vec<Delivery> {
    vec![
        Delivery { kind: acts::SUBMITTED, subscriber: TO_EDITORS },
        Delivery { kind: acts::DECLINED, subscriber: TO_AUTHOR },
        Delivery { kind: acts::PUBLISHED, subscriber: TO_AUTHOR },
    ]
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let office = Arc::new(Office { db: app.db.clone(), words: app.words(app.texts.english()), public_url: app.url(""), post });
    let handler = |to: &'static str| -> (&'static str, Handler) {
        let office = Arc::clone(&office);
        let send: Handler = Arc::new(move |job| {
            let office = Arc::clone(&office);
            Box::pin(async move { office.send(&job, to).await })
        });
        (to, send)
    };
    Handlers::from([handler(TO_AUTHOR), handler(TO_EDITORS)])
}

struct Office {
    db: base_db::Db,
    /// Of any language: those of a letter are its reader's.
    words: Words,
    public_url: String,
    post: Post,
}

/// What a letter is about.
struct Matter {
    draft: Draft,
    practice: Practice,
    /// Who proposed it; `None` once she is erased.
    author: Option<Person>,
}

impl Office {
    async fn send(&self, job: &Job, to: &str) -> anyhow::Result<()> {
        let id: Id<Draft> = job.subject.strip_prefix("draft/").context("the job is not about a draft")?.parse()?;
        let db = self.db.reader();
        let draft = store::find(db, id).await?.context("the proposal is gone")?;
        let practice = practice::store::by_id(db, draft.practice).await?.context("the practice is gone")?;
        let author = self.author(&draft, &practice).await?;
        let matter = Matter { draft, practice, author };
        let letters: Vec<Letter> = if to == TO_EDITORS {
            let editors = match matter.draft.state {
                State::Submitted => role::store::for_site(db, Role::Editor, EDITORS_MAX).await?,
                // Somebody has seen to it meanwhile.
                _ => Vec::new(),
            };
            let others = editors.iter().filter(|editor| editor.id != matter.draft.author);
            let letters = matter.author.iter().flat_map(|author| others.clone().map(move |editor| (author, editor)));
            writable(letters.map(|(author, editor)| self.to_editor(job, &matter, author, editor)))
        } else {
            writable(matter.author.iter().map(|author| self.to_author(job, &matter, author)))
        };
        self.post.send_each(&letters).await.context("not every letter left")
    }

    /// Who proposed it. Erased or kept out meanwhile, or no longer speaking for the practice: there is nobody left to be told.
    async fn author(&self, draft: &Draft, practice: &Practice) -> anyhow::Result<Option<Person>> {
        let db = self.db.reader();
        let author = person::store::find(db, draft.author).await?.filter(|author| author.state == PersonState::Accepted);
        let Some(author) = author else { return Ok(None) };
        let held = role::store::of_person(db, author.id).await?;
        Ok(rules::speaks_for(&held, &practice.slug).then_some(author))
    }

    fn to_editor(&self, job: &Job, matter: &Matter, author: &Person, editor: &Person) -> anyhow::Result<Letter> {
        let words = self.words_of(editor);
        let author = person::on_one_line(&author.name);
        let (called, title) = (person::on_one_line(&editor.name), matter.title());
        let lines = [
            words.ta("workbench-letter-waits", &[("name", called.as_str()), ("author", author.as_str()), ("title", title)]),
            matter.draft.note.clone(),
            words.ta("workbench-letter-look", &[("address", self.address(&words, "work/proposals"))]),
        ];
        let subject = words.ta("workbench-letter-waits-subject", &[("title", title)]);
        self.letter(&format!("proposal-{}-{}", editor.id, job.event_seq), matter, editor, &words, subject, &lines)
    }

    fn to_author(&self, job: &Job, matter: &Matter, author: &Person) -> anyhow::Result<Letter> {
        let words = self.words_of(author);
        let (title, slug) = (matter.title(), &matter.practice.slug);
        let called = person::on_one_line(&author.name);
        let args = [("title", title), ("name", called.as_str())];
        let (subject, lines) = match matter.draft.state {
            State::Published => (
                "workbench-letter-published-subject",
                vec![
                    words.ta("workbench-letter-published", &args),
                    words.ta("workbench-letter-read", &[("address", self.address(&words, &format!("practices/{slug}")))]),
                ],
            ),
            _ => (
                "workbench-letter-subject",
                vec![
                    words.ta("workbench-letter-text", &args),
                    matter.draft.answer.clone().unwrap_or_default(),
                    words.ta("workbench-letter-next", &[("address", self.address(&words, &format!("work/practices/{slug}")))]),
                ],
            ),
        };
        let subject = words.ta(subject, &[("title", title)]);
        self.letter(&format!("proposal-{}", job.event_seq), matter, author, &words, subject, &lines)
    }

    fn words_of(&self, reader: &Person) -> Words {
        self.words.in_language(self.words.texts().find(&reader.lang).unwrap_or_else(|| self.words.lang()))
    }

    fn address(&self, words: &Words, path: &str) -> String {
        format!("{}/{}/{path}", self.public_url, words.lang().tag())
    }

    fn letter(
        &self,
        key: &str,
        matter: &Matter,
        reader: &Person,
        words: &Words,
        subject: String,
        lines: &[String],
    ) -> anyhow::Result<Letter> {
        Ok(Letter {
            message_id: MessageId::new(key, self.post.from().domain())?,
            written_at: matter.draft.updated_at,
            to: Mailbox::new(Some(&person::on_one_line(&reader.name)), &reader.email)?,
            reply_to: None,
            subject,
            text: format!("{}\n", lines.join("\n\n")),
            lang: words.lang().lang().clone(),
        })
    }
}

impl Matter {
    /// What the proposal calls the practice.
    fn title(&self) -> &str {
        self.draft.typed.get("name_en").map_or(&self.practice.slug, String::as_str)
    }
}
