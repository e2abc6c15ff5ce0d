//! The letters to desks: one for a desk and a run, with all that is asked of it, each practice with its own link.
//!
//! They follow from an event and may be sent more than once: their ids are made from its number, so that mail programs show one. A link is
//! made with its letter, since only what it hashes to is kept; those of a sending before stay good.

use std::sync::Arc;

use anyhow::Context;
use base_auth::Token;
use base_core::{Clock, Id, Random};
use base_db::Db;
use base_i18n::{Texts, Words};
use base_jobs::{Delivery, Handler, Handlers, Job, Recorded, events_after};
use base_mail::{Letter, Mailbox, MessageId, Post, writable};
use base_web::App;
use people::{Desk, Person, desk};

use super::rules::on_one_line;
use super::{LISTED_MAX, Question, STEWARDS_MAX, acts, store};
use crate::practice::{self, Shown};

/// The subscriber that writes letters to desks.
const LETTERS: &str = "running-letters";

/// Which events of this noun become jobs.
pub fn deliveries() -> Vec<Delivery> {
    vec![Delivery { kind: acts::ASKED, subscriber: LETTERS }]
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let office = Arc::new(Office {
        db: app.db.clone(),
        clock: app.clock.clone(),
        random: app.random.clone(),
        texts: Arc::clone(&app.texts),
        public_url: app.outside.public_url.clone(),
        post,
    });
    let write: Handler = Arc::new(move |job| {
        let office = Arc::clone(&office);
        Box::pin(async move { office.write(&job).await })
    });
    Handlers::from([(LETTERS, write)])
}

/// Where letters are written.
struct Office {
    db: Db,
    clock: Clock,
    random: Random,
    texts: Arc<Texts>,
    public_url: String,
    post: Post,
}

/// Who gets a letter, and in which language.
struct Addressee {
    /// What tells the letters of one event apart: `desk`, or the id of a person.
    key: String,
    mailbox: Mailbox,
    words: Words,
}

/// A practice that a letter asks about.
struct Asked<'a> {
    shown: &'a Shown,
    question: &'a Question,
    token: &'a Token,
}

impl Office {
    async fn write(&self, job: &Job) -> anyhow::Result<()> {
        let found = events_after(self.db.reader(), job.event_seq - 1, 1).await?;
        let event = found.into_iter().next().context("the job's event is missing")?;
        let slug = event.subject.strip_prefix("desk/").context("the job is not about a desk")?;
        let Some(desk) = desk::store::find(self.db.reader(), slug).await? else { return Ok(()) };
        let questions = store::open_of(self.db.reader(), &[desk.id], self.clock.now(), LISTED_MAX).await?;
        let ids: Vec<_> = questions.iter().map(|question| question.practice).collect();
        let practices = practice::store::shown_by_ids(self.db.reader(), &ids, None).await?;
        // Answered meanwhile, or given to another desk: there is nothing left to ask.
        let running =
            |question: &&Question| practices.get(&question.practice).is_some_and(|shown| question.is_answerable(&shown.practice));
        let questions: Vec<&Question> = questions.iter().filter(running).collect();
        let addressees = self.addressees(&desk).await?;
        if questions.is_empty() || addressees.is_empty() {
            return Ok(());
        }
        let tokens: Vec<Token> = questions.iter().map(|_| Token::generate(&self.random)).collect();
        self.keep_links(&questions, &tokens).await?;
        let asked: Vec<Asked> = questions
            .iter()
            .zip(&tokens)
            .filter_map(|(question, token)| Some(Asked { shown: practices.get(&question.practice)?, question, token }))
            .collect();
        let letters = writable(addressees.iter().map(|to| self.letter(&event, &desk, &asked, to)));
        self.post.send_each(&letters).await.context("not every letter left")
    }

    /// The desk's own mailbox in the language of its first steward; without one, its stewards.
    async fn addressees(&self, desk: &Desk) -> anyhow::Result<Vec<Addressee>> {
        let stewards = desk::store::stewards_of(self.db.reader(), desk.id, STEWARDS_MAX).await?;
        if let Some(email) = &desk.email {
            let lang = stewards.first().map_or("en", |steward| steward.lang.as_str());
            let mailbox = Mailbox::new(Some(&on_one_line(&desk.name)), email)?;
            return Ok(vec![Addressee { key: "desk".to_owned(), mailbox, words: self.words(lang) }]);
        }
        let addressee = |steward: &Person| -> anyhow::Result<Addressee> {
            let mailbox = Mailbox::new(Some(&on_one_line(&steward.name)), &steward.email)?;
            Ok(Addressee { key: steward.id.to_string(), mailbox, words: self.words(&steward.lang) })
        };
        // A steward whose address nobody can write to keeps no letter from the others.
        Ok(stewards.iter().filter_map(|steward| addressee(steward).ok()).collect())
    }

    async fn keep_links(&self, questions: &[&Question], tokens: &[Token]) -> anyhow::Result<()> {
        let links: Vec<(_, Id<Question>)> =
            tokens.iter().zip(questions).map(|(token, question)| (token.hash(), question.id)).collect();
        let (links, now) = (&links, self.clock.now());
        self.db.write(|tx| async move { store::insert_links(&*tx, links, now).await }).await?;
        Ok(())
    }

    fn letter(&self, event: &Recorded, desk: &Desk, asked: &[Asked<'_>], to: &Addressee) -> anyhow::Result<Letter> {
        let words = &to.words;
        let is_reminder = event.body["asked"] == 0;
        let subject = if is_reminder { "running-letter-subject-again" } else { "running-letter-subject" };
        Ok(Letter {
            message_id: MessageId::new(&format!("running-{}-{}", to.key, event.seq), self.post.from().domain())?,
            written_at: event.at,
            to: to.mailbox.clone(),
            reply_to: None,
            subject: words.tn(subject, asked.len()),
            text: self.text(words, desk, asked, is_reminder),
            lang: words.lang().lang().clone(),
        })
    }

    fn text(&self, words: &Words, desk: &Desk, asked: &[Asked<'_>], is_reminder: bool) -> String {
        let opening = if is_reminder { "running-letter-again" } else { "running-letter-asks" };
        let name = on_one_line(&desk.name);
        let until = asked.iter().map(|asked| asked.question.expires_at).min().map(|at| words.day(at.date()));
        let mut parts = vec![
            words.t("running-letter-greeting").into_owned(),
            words.ta("running-letter-desk", &[("desk", name.as_str())]),
            words.t(opening).into_owned(),
        ];
        parts.extend(asked.iter().map(|asked| self.entry(words, asked)));
        parts.push(words.t("running-letter-how").into_owned());
        parts.push(words.ta("running-letter-until", &[("date", until.unwrap_or_default())]));
        parts.push(words.t("running-letter-foot").into_owned());
        format!("{}\n", parts.join("\n\n"))
    }

    /// A practice, what is said of it, and its link, each on a line of its own.
    fn entry(&self, words: &Words, asked: &Asked<'_>) -> String {
        let lang = words.lang();
        let shown = asked.shown;
        let title = on_one_line(shown.read(&shown.record.name, lang.lang()).body);
        let city = on_one_line(shown.place.about.name(lang.lang()).0);
        let last = match shown.practice.confirmed_on {
            Some(day) => words.ta("running-letter-last", &[("date", words.date(day))]),
            None => words.t("running-letter-never").into_owned(),
        };
        let link = format!("{}/{}/running/{}", self.public_url, lang.tag(), asked.token.reveal());
        let entry = words.ta("running-letter-entry", &[("title", title), ("city", city)]);
        format!("* {entry}\n  {last}\n  {link}")
    }

    fn words(&self, tag: &str) -> Words {
        self.texts.words(self.texts.find(tag).unwrap_or_else(|| self.texts.english()))
    }
}
