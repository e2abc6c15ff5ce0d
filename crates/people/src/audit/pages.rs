//! `/{lang}/work/log`: who did what, for administrators. Reading it leaves no trace.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query as Asked, State as Extract};
use base_core::{Id, Time};
use base_jobs::{Recorded, Seq, Sought, Verified, events_before, events_next, verify_newest};
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Names, path_of, sentence};
use crate::{Person, person};
use base_web::listing::{Query, address, words_of};

/// Entries of one page.
const ENTRIES: u64 = 50;
/// Most entries of one file.
const FILE_ENTRIES_MAX: u64 = 10_000;
/// So many of the newest entries are verified at a time.
const VERIFIED_MAX: u64 = 10_000;

/// What an administrator looks for by kind: how the kinds of its events begin, and the message key of its words.
const KINDS: [(&str, &str); 19] = [
    ("person", "log-kind-person"),
    ("role", "log-kind-role"),
    ("session", "log-kind-session"),
    ("password", "log-kind-password"),
    ("passkey", "log-kind-passkey"),
    ("desk", "log-kind-desk"),
    ("practice", "cockpit-kind-practice"),
    ("draft", "log-kind-draft"),
    ("running", "log-kind-running"),
    ("call", "log-kind-call"),
    ("submission", "log-kind-submission"),
    ("place", "log-kind-place"),
    ("page", "cockpit-kind-page"),
    ("news", "cockpit-kind-news"),
    ("date", "cockpit-kind-date"),
    ("partner", "cockpit-kind-partner"),
    ("funding", "cockpit-kind-funding"),
    ("thesaurus", "cockpit-kind-concept"),
    ("contact", "log-kind-contact"),
];

/// The addresses of the log.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/log", "log", show).page("/{lang}/work/log"),
        Route::get("/{lang}/work/log.csv", "log-file", file),
        Route::post("/{lang}/work/log/verify", "log-verify", verify),
    ]
}

#[derive(Template)]
#[template(path = "audit/show.html")]
struct Show {
    frame: Frame,
    filter: Filter,
    /// What can be looked for: value, words, whether it is.
    kinds: Vec<(String, String, bool)>,
    /// Somebody is looked for whom nobody knows.
    is_unknown: bool,
    entries: Vec<Entry>,
    newer: Option<String>,
    older: Option<String>,
    file: String,
    verified: Option<(Verified, Time)>,
}

struct Entry {
    seq: Seq,
    at: Time,
    words: String,
    path: Option<String>,
    event: Recorded,
}

/// What is looked for, as it was typed.
#[derive(Default)]
struct Filter {
    kind: String,
    actor: String,
    subject: String,
    from: String,
    to: String,
}

async fn show(Extract(app): Shared, v: Visitor, Asked(query): Asked<Query>) -> Result<Page, WebError> {
    page(&app, &v, &query, None).await
}

/// Verifies the newest entries and shows what was found above the log.
async fn verify(Extract(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let verified = verify_newest(app.db.reader(), VERIFIED_MAX).await?;
    page(&app, &v, &Query::new(), Some((verified, app.clock.now()))).await
}

async fn page(app: &Arc<App>, v: &Visitor, query: &Query, verified: Option<(Verified, Time)>) -> Result<Page, WebError> {
    let filter = Filter::read(query);
    let db = app.db.reader();
    let number = |field: &str| query.get(field).and_then(|seq| seq.parse::<Seq>().ok());
    let sought = sought(app, &filter).await?;
    let is_unknown = sought.is_none();
    let (mut events, is_back) = match (&sought, number("after")) {
        (None, _) => (Vec::new(), false),
        (Some(sought), Some(after)) => (events_next(db, sought, after, ENTRIES + 1).await?, true),
        (Some(sought), None) => (events_before(db, sought, number("before"), ENTRIES + 1).await?, false),
    };
    // One more than is shown says that there are more: behind the last, or before the first when one goes back.
    let is_more = events.len() as u64 > ENTRIES;
    if is_more && is_back {
        events.remove(0);
    }
    events.truncate(usize::try_from(ENTRIES).unwrap_or(usize::MAX));
    let at = |field: &'static str, event: Option<&Recorded>| {
        event.map(|event| address(&v.to("work/log"), &[&filter.fields()[..], &[(field, &event.seq.to_string())]].concat()))
    };
    let (has_newer, has_older) = if is_back { (is_more, true) } else { (number("before").is_some(), is_more) };
    let names = Names::of(app, &events).await?;
    let mut frame = v.frame(v.t("log-title")).hidden();
    frame.path = "work/log".into();
    let template = Show {
        newer: at("after", events.first().filter(|_| has_newer)),
        older: at("before", events.last().filter(|_| has_older)),
        file: address(&v.to("work/log.csv"), &filter.fields()),
        entries: events.into_iter().map(|event| Entry::of(v, event, &names)).collect(),
        frame,
        is_unknown,
        kinds: filter.kinds(v),
        filter,
        verified,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// The entries that are looked for, as a table for other programs.
async fn file(Extract(app): Shared, Asked(query): Asked<Query>) -> Result<Page, WebError> {
    let events = match sought(&app, &Filter::read(&query)).await? {
        Some(sought) => events_before(app.db.reader(), &sought, None, FILE_ENTRIES_MAX).await?,
        None => Vec::new(),
    };
    let mut rows = csv::Writer::from_writer(Vec::new());
    let broken = |error: csv::Error| WebError::Broken(error.into());
    rows.write_record(["number", "at", "kind", "subject", "actor", "body"]).map_err(broken)?;
    for event in events {
        let Recorded { seq, at, kind, subject, actor, body } = event;
        rows.write_record([seq.to_string(), at.to_string(), kind, subject, actor, body.to_string()]).map_err(broken)?;
    }
    let bytes = rows.into_inner().map_err(|error| WebError::Broken(anyhow::anyhow!("{error}")))?;
    Ok(Page::data("text/csv; charset=utf-8; header=present", bytes, Keep::Never).saved_as("log.csv"))
}

/// What the log is asked for; `None` if somebody is named whom nobody knows. At most two statements.
async fn sought(app: &App, filter: &Filter) -> Result<Option<Sought>, WebError> {
    let some = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
    let (Some(actor), Some(subject)) = (named(app, &filter.actor).await?, named(app, &filter.subject).await?) else {
        return Ok(None);
    };
    Ok(Some(Sought {
        // Nothing that the database would read as a sign of its own.
        kind: some(&filter.kind.replace(|c: char| !(c.is_ascii_alphanumeric() || ".-".contains(c)), "")),
        actor: some(&actor.who(|id| format!("person:{id}"))),
        subject: some(&subject.who(|id| format!("person/{id}"))),
        from: day(&filter.from).and_then(moment),
        until: day(&filter.to).and_then(|day| day.tomorrow().ok()).and_then(moment),
    }))
}

/// Whom a field names.
enum Named {
    Person(Id<Person>),
    /// As the log writes it.
    Written(String),
}

impl Named {
    fn who(self, written: impl Fn(Id<Person>) -> String) -> String {
        match self {
            Self::Person(id) => written(id),
            Self::Written(words) => words,
        }
    }
}

/// A mail address means its person; everything else is as the log writes it.
async fn named(app: &App, words: &str) -> Result<Option<Named>, WebError> {
    if !words.contains('@') {
        return Ok(Some(Named::Written(words.to_owned())));
    }
    let person = person::store::by_email(app.db.reader(), words).await?;
    Ok(person.map(|person| Named::Person(person.id)))
}

fn day(words: &str) -> Option<Date> {
    words.parse().ok()
}

/// The first moment of a day, in UTC.
fn moment(day: Date) -> Option<Time> {
    Some(Time::from_millis(day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond()))
}

impl Filter {
    fn read(query: &Query) -> Self {
        let words = |field: &str| words_of(query, field);
        Self { kind: words("kind"), actor: words("actor"), subject: words("subject"), from: words("from"), to: words("to") }
    }

    /// What events are about, in words; also what the address of the page asks for besides.
    fn kinds(&self, v: &Visitor) -> Vec<(String, String, bool)> {
        let is_known = self.kind.is_empty() || KINDS.iter().any(|(kind, _)| *kind == self.kind);
        let asked = (!is_known).then(|| (self.kind.clone(), self.kind.clone()));
        let all = [(String::new(), v.t("log-kind-any").into_owned())].into_iter();
        let known = KINDS.iter().map(|(kind, key)| ((*kind).to_owned(), v.t(key).into_owned()));
        all.chain(known).chain(asked).map(|(kind, words)| (kind.clone(), words, kind == self.kind)).collect()
    }

    fn fields(&self) -> [(&'static str, &str); 5] {
        [("kind", &self.kind), ("actor", &self.actor), ("subject", &self.subject), ("from", &self.from), ("to", &self.to)]
    }
}

impl Entry {
    fn has_details(&self) -> bool {
        self.event.body.as_object().is_none_or(|body| !body.is_empty())
    }

    fn of(v: &Visitor, event: Recorded, names: &Names) -> Self {
        Self { seq: event.seq, at: event.at, words: sentence(v, &event, names), path: path_of(&event), event }
    }
}
