//! The letters of this slice: invitations, links, and word of every change to how somebody signs in.
//!
//! Each follows from an event and may be written more than once: its id is that of its event, so that mail programs show one. A link
//! is made with its letter, since only what it hashes to is kept.

use std::sync::Arc;

use anyhow::Context;
use base_auth::Token;
use base_core::{Actor, Clock, Id, Random};
use base_db::Db;
use base_i18n::{Texts, Words};
use base_jobs::{Delivery, Handler, Handlers, Job, Journal, Recorded, events_after};
use base_mail::{Letter, Mailbox, MessageId, Post};
use base_web::App;

use crate::account::{self, AddressChange};
use crate::link::{self, About, Purpose, Request};
use crate::person::{self, State, on_one_line};
use crate::{Person, code_app, passkey, password, recovery};

#[cfg(test)]
mod tests;

/// The subscriber that writes letters.
const LETTERS: &str = "account-letters";

/// The events that a letter follows from.
const KINDS: [&str; 10] = [
    person::acts::INVITED,
    link::acts::ASKED,
    account::acts::ADDRESS_ASKED,
    account::acts::ADDRESS_CHANGED,
    password::acts::CHANGED,
    passkey::acts::ADDED,
    passkey::acts::REMOVED,
    code_app::acts::SET,
    code_app::acts::REMOVED,
    recovery::acts::USED,
];

/// Which events of this slice become jobs.
pub fn deliveries() -> Vec<Delivery> {
    KINDS.into_iter().map(|kind| Delivery { kind, subscriber: LETTERS }).collect()
}

/// Who does them: letters leave by `post`.
pub fn handlers(app: &App, post: Post) -> Handlers {
    let office = Arc::new(Office {
        db: app.db.clone(),
        clock: app.clock.clone(),
        random: app.random.clone(),
        journal: app.journal.clone(),
        texts: Arc::clone(&app.texts),
        public_url: app.outside.public_url.clone(),
        post,
    });
    let write: Handler = Arc::new(move |job| {
        let office = Arc::clone(&office);
        Box::pin(async move { office.answer(&job).await })
    });
    Handlers::from([(LETTERS, write)])
}

/// Where letters are written.
struct Office {
    db: Db,
    clock: Clock,
    random: Random,
    journal: Journal,
    texts: Arc<Texts>,
    public_url: String,
    post: Post,
}

impl Office {
    async fn answer(&self, job: &Job) -> anyhow::Result<()> {
        let found = events_after(self.db.reader(), job.event_seq - 1, 1).await?;
        let event = found.into_iter().next().context("the job's event is missing")?;
        match event.kind.as_str() {
            link::acts::ASKED => self.answer_request(&event).await,
            account::acts::ADDRESS_ASKED => self.ask_new_address(&event).await,
            account::acts::ADDRESS_CHANGED => self.tell_old_address(&event).await,
            person::acts::INVITED => match self.person_of(&event).await? {
                Some(person) if person.state == State::Invited => self.invite(&event, &person, None, None).await,
                _ => Ok(()),
            },
            _ => match self.person_of(&event).await? {
                Some(person) => self.tell_of_change(&event, &person).await,
                None => Ok(()),
            },
        }
    }

    /// Whoever asked for a link gets what fits: a link, her invitation, or nothing.
    async fn answer_request(&self, event: &Recorded) -> anyhow::Result<()> {
        let id: Id<Request> = subject_id(event, "link-request/")?;
        let Some(request) = link::store::find_request(self.db.reader(), id).await? else { return Ok(()) };
        match person::store::by_email(self.db.reader(), &request.email).await? {
            Some(person) if person.state == State::Accepted => {
                let link = self.link(&person, &Purpose::SignIn(request.next)).await?;
                let letter = self.letter(event, &person, &person.email, "link", &[("link", &link)])?;
                self.post_about(letter, request.about).await?;
            }
            Some(person) if person.state == State::Invited => self.invite(event, &person, request.next, request.about).await?,
            None if request.welcome => {
                let person = self.let_in(&request).await?;
                self.invite(event, &person, request.next, request.about).await?;
            }
            _ => {}
        }
        self.db.write(|tx| async move { link::store::delete_request(&*tx, id).await }).await?;
        Ok(())
    }

    /// Somebody new, who asked for a link where everybody may.
    async fn let_in(&self, request: &Request) -> anyhow::Result<Person> {
        let (journal, email, lang) = (&self.journal, &request.email, &request.lang);
        Ok(self.db.write(|tx| async move { person::acts::expect(&*tx, journal, &Actor::Visitor, email, lang).await }).await?)
    }

    async fn invite(&self, event: &Recorded, person: &Person, next: Option<String>, about: Option<About>) -> anyhow::Result<()> {
        let link = self.link(person, &Purpose::Invitation(next)).await?;
        let letter = self.letter(event, person, &person.email, "invitation", &[("link", &link)])?;
        self.post_about(letter, about).await
    }

    /// Sends a letter; where it is about something, that comes first.
    async fn post_about(&self, letter: Letter, about: Option<About>) -> anyhow::Result<()> {
        let letter = match about {
            Some(About { subject, text }) => Letter { subject, text: format!("{text}\n\n{}", letter.text), ..letter },
            None => letter,
        };
        self.post.send(&letter).await.context("the letter did not leave")
    }

    async fn ask_new_address(&self, event: &Recorded) -> anyhow::Result<()> {
        let Some((change, person)) = self.change_of(event).await? else { return Ok(()) };
        // Who writes to an address that somebody else signs in with would tell that she does.
        let is_taken = person::store::by_email(self.db.reader(), &change.after).await?.is_some_and(|other| other.id != person.id);
        if is_taken || person.state != State::Accepted {
            return Ok(());
        }
        let link = self.link(&person, &Purpose::Address(change.id)).await?;
        self.send(event, &person, &change.after, "address", &[("link", &link)]).await
    }

    async fn tell_old_address(&self, event: &Recorded) -> anyhow::Result<()> {
        let Some((change, person)) = self.change_of(event).await? else { return Ok(()) };
        self.send(event, &person, &change.before, "address-changed", &[]).await?;
        self.db.write(|tx| async move { account::store::delete(&*tx, change.id).await }).await?;
        Ok(())
    }

    async fn tell_of_change(&self, event: &Recorded, person: &Person) -> anyhow::Result<()> {
        let name = match event.kind.as_str() {
            password::acts::CHANGED => "password",
            recovery::acts::USED => "recovery",
            _ => "factor",
        };
        let sign_in = format!("{}/{}/sign-in", self.public_url, self.words(person).lang().tag());
        self.send(event, person, &person.email, name, &[("link", &sign_in)]).await
    }

    async fn person_of(&self, event: &Recorded) -> anyhow::Result<Option<Person>> {
        Ok(person::store::find(self.db.reader(), subject_id(event, "person/")?).await?)
    }

    /// The change that an event is about, and whose it is; `None` if that is over.
    async fn change_of(&self, event: &Recorded) -> anyhow::Result<Option<(AddressChange, Person)>> {
        let id: Id<AddressChange> = subject_id(event, "address-change/")?;
        let Some(change) = account::store::find(self.db.reader(), id).await? else { return Ok(None) };
        let person = person::store::find(self.db.reader(), change.person).await?;
        Ok(person.map(|person| (change, person)))
    }

    /// Makes a link and says where it leads.
    async fn link(&self, person: &Person, purpose: &Purpose) -> anyhow::Result<String> {
        let token = Token::generate(&self.random);
        let (made, now) = (&token, self.clock.now());
        self.db.write(|tx| async move { link::acts::make(&*tx, made, person.id, purpose, now).await }).await?;
        Ok(link_address(&self.public_url, self.words(person).lang().tag(), &token))
    }

    async fn send(
        &self,
        event: &Recorded,
        person: &Person,
        address: &str,
        name: &str,
        more: &[(&'static str, &str)],
    ) -> anyhow::Result<()> {
        let letter = self.letter(event, person, address, name, more)?;
        self.post.send(&letter).await.context("the letter did not leave")
    }

    fn letter(
        &self,
        event: &Recorded,
        person: &Person,
        address: &str,
        name: &str,
        more: &[(&'static str, &str)],
    ) -> anyhow::Result<Letter> {
        let words = self.words(person);
        let called = on_one_line(&person.name);
        let moment = words.moment(event.at);
        let args: Vec<(&'static str, &str)> =
            [("name", called.as_str()), ("moment", moment.as_str())].into_iter().chain(more.iter().copied()).collect();
        let parts = [
            words.ta("letter-greeting", &args),
            words.ta(&format!("letter-{name}-text"), &args),
            words.t("letter-foot").into_owned(),
        ];
        Ok(Letter {
            message_id: MessageId::new(&format!("letter-{name}-{}", event.seq), self.post.from().domain())?,
            written_at: event.at,
            to: Mailbox::new(Some(&called), address)?,
            reply_to: None,
            subject: words.t(&format!("letter-{name}-subject")).into_owned(),
            text: format!("{}\n", parts.join("\n\n")),
            lang: words.lang().lang().clone(),
        })
    }

    fn words(&self, person: &Person) -> Words {
        self.texts.words(self.texts.find(&person.lang).unwrap_or_else(|| self.texts.english()))
    }
}

/// Where a link leads.
pub fn link_address(public_url: &str, lang: &str, token: &Token) -> String {
    format!("{public_url}/{lang}/link/{}", token.reveal())
}

fn subject_id<T>(event: &Recorded, kind: &str) -> anyhow::Result<Id<T>> {
    let id = event.subject.strip_prefix(kind).with_context(|| format!("the event is not about a {kind}"))?;
    Ok(id.parse()?)
}
