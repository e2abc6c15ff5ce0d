//! What is done with drafts.
//!
//! Each act writes its event last, but saving: a draft is saved at every pause of typing, nobody but its author sees it, and the log
//! is no place for that. Events name the draft and the practice, and hold no word of either.

use base_core::{Actor, Id};
use base_db::{Connection, DbError, Fault};
use base_jobs::{Event, Journal};
use people::{Person, Place};
use serde_json::{Value, json};

use super::rules::check_open;
use super::sheet::Sheet;
use super::{Draft, Kind, Refusal, State, Typed, store};
use crate::practice::{self, Practice, Record, Shown, Status, acts as practices};

/// The event of a draft that somebody began.
pub const STARTED: &str = "draft.started";
/// The event of a draft that its author gave up.
pub const DROPPED: &str = "draft.dropped";
/// The event of a draft that its author took up again after she had given it up.
pub const BROUGHT_BACK: &str = "draft.brought-back";
/// The event of a draft that went to another author; its body says to whom.
pub const PASSED_ON: &str = "draft.passed-on";
/// The event of a proposal that waits for an editor.
pub const SUBMITTED: &str = "draft.submitted";
/// The event of a proposal that an editor took over.
pub const ACCEPTED: &str = "draft.accepted";
/// The event of a proposal that an editor declined, for a reason that its author can read.
pub const DECLINED: &str = "draft.declined";
/// The event of a proposal that readers now see, as an editor took it over.
pub const PUBLISHED: &str = "draft.published";
/// The event of a practice that is new and that no reader sees yet.
pub const CREATED: &str = "practice.created";

/// A practice that is new.
#[derive(Clone, Debug)]
pub struct NewPractice {
    pub slug: String,
    pub place: Place,
    /// What the form shows first.
    pub record: Record,
}

/// What is kept of a draft whenever its author pauses.
#[derive(Clone, Debug)]
pub struct Saved {
    pub practice: Id<Practice>,
    pub author: Id<Person>,
    pub kind: Kind,
    /// The version on which it stands, if it is new.
    pub base: u32,
    /// As she saw it last; 0 if she has not begun yet.
    pub revision: u32,
    pub typed: Typed,
    /// Why, as far as that is known when it begins; she may say it otherwise at its end.
    pub note: String,
}

/// Keeps a new practice, and her draft of it. Readers see it once that is published.
pub async fn create(tx: &impl Connection, journal: &Journal, author: Id<Person>, new: &NewPractice) -> Result<Practice, Refusal> {
    if practice::store::is_taken(tx, &new.slug).await? {
        return Err(practice::Refusal::SlugTaken.into());
    }
    let now = journal.now();
    let practice = Practice {
        id: journal.id(),
        slug: new.slug.clone(),
        status: Status::Draft,
        place: new.place.id,
        version: 0,
        start_year: None,
        confirmed_on: None,
        fictional: false,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    practice::store::insert(tx, std::slice::from_ref(&practice)).await?;
    let typed = Sheet::of(&new.record).write();
    let saved = Saved { practice: practice.id, author, kind: Kind::Edit, base: 0, revision: 0, typed, note: String::new() };
    insert(tx, journal, saved, None).await?;
    let event = Event { kind: CREATED, subject: format!("practice/{}", practice.slug), body: json!({}) };
    journal.record(tx, &Actor::Person(author.uuid()), event).await?;
    Ok(practice)
}

/// Keeps what she has typed: as her new draft, or in the one that she has open. Nothing is written if it says what is kept.
pub async fn save(tx: &impl Connection, journal: &Journal, saved: &Saved) -> Result<Draft, Refusal> {
    let Some(draft) = store::open_of(tx, saved.practice, saved.author).await? else {
        // What she saw is published or given up: writing on would begin it anew behind her back.
        return if saved.revision == 0 { begin(tx, journal, saved.clone()).await } else { Err(Refusal::Closed) };
    };
    if draft.kind != saved.kind {
        // She is both owner and editor, and has begun the other.
        return Err(Refusal::AlreadyOpen);
    }
    // Whatever she saw last: the button was pressed twice, or another tab says the same.
    if draft.typed == saved.typed {
        return Ok(draft);
    }
    if saved.revision == 0 {
        return Err(Refusal::AlreadyOpen);
    }
    check_open(&draft, saved.author, saved.revision)?;
    changed(tx, journal, Draft { typed: saved.typed.clone(), ..draft }).await
}

/// Keeps her draft as it is after the version `base` was taken into it.
pub async fn take_in(
    tx: &impl Connection,
    journal: &Journal,
    author: Id<Person>,
    (draft, revision): (Id<Draft>, u32),
    base: u32,
    typed: &Typed,
) -> Result<Draft, Refusal> {
    let draft = store::find(tx, draft).await?.ok_or(Refusal::Missing)?;
    check_open(&draft, author, revision)?;
    changed(tx, journal, Draft { typed: typed.clone(), base, ..draft }).await
}

async fn begin(tx: &impl Connection, journal: &Journal, saved: Saved) -> Result<Draft, Refusal> {
    let author = saved.author;
    let draft = insert(tx, journal, saved, None).await?;
    record(tx, journal, author, STARTED, &draft, json!({})).await?;
    Ok(draft)
}

/// Gives her open draft up. It is kept, out of sight.
pub async fn drop_open(
    tx: &impl Connection,
    journal: &Journal,
    author: Id<Person>,
    practice: Id<Practice>,
) -> Result<(), Refusal> {
    let Some(draft) = store::open_of(tx, practice, author).await? else { return Ok(()) };
    let draft = changed(tx, journal, Draft { state: State::Dropped, ..draft }).await?;
    record(tx, journal, author, DROPPED, &draft, json!({})).await?;
    Ok(())
}

/// Takes up again what she gave up last of this practice; says whether there was such a draft.
pub async fn bring_back(
    tx: &impl Connection,
    journal: &Journal,
    author: Id<Person>,
    practice: Id<Practice>,
) -> Result<bool, Refusal> {
    if store::open_of(tx, practice, author).await?.is_some() {
        return Err(Refusal::AlreadyOpen);
    }
    let closed = store::closed_of(tx, practice, author).await?;
    let Some(draft) = closed.filter(|draft| draft.state == State::Dropped) else { return Ok(false) };
    let draft = changed(tx, journal, Draft { state: State::Open, ..draft }).await?;
    record(tx, journal, author, BROUGHT_BACK, &draft, json!({})).await?;
    Ok(true)
}

/// Gives an open draft another author: somebody hands over. Says whether it was open with her.
pub async fn pass_on(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    draft: Id<Draft>,
    from: Id<Person>,
    to: Id<Person>,
) -> Result<bool, Refusal> {
    let draft = store::find(tx, draft).await?.filter(|draft| draft.author == from && draft.state == State::Open);
    let Some(draft) = draft else { return Ok(false) };
    if store::open_of(tx, draft.practice, to).await?.is_some() {
        return Err(Refusal::AlreadyOpen);
    }
    let draft = changed(tx, journal, Draft { author: to, ..draft }).await?;
    let body = json!({ "practice": draft.practice.to_string(), "person": to.to_string() });
    journal.record(tx, actor, Event { kind: PASSED_ON, subject: format!("draft/{}", draft.id), body }).await?;
    Ok(true)
}

/// Hands her proposal to the editors. It must be sound.
pub async fn submit(
    tx: &impl Connection,
    journal: &Journal,
    author: Id<Person>,
    (practice, revision): (Id<Practice>, u32),
    base: &Record,
    note: &str,
) -> Result<Draft, Refusal> {
    let draft = store::open_of(tx, practice, author).await?.filter(|draft| draft.kind == Kind::Proposal);
    let draft = draft.ok_or(Refusal::Closed)?;
    check_open(&draft, author, revision)?;
    Sheet::typed(&draft.typed).read(base).map_err(|faults| Refusal::Unsound(faults.len()))?;
    let draft = changed(tx, journal, Draft { state: State::Submitted, note: note.to_owned(), ..draft }).await?;
    record(tx, journal, author, SUBMITTED, &draft, json!({})).await?;
    Ok(draft)
}

/// Opens a proposal as the editor's own draft, to be changed and published. Done twice, it is the same draft.
pub async fn accept(tx: &impl Connection, journal: &Journal, editor: Id<Person>, proposal: Id<Draft>) -> Result<Draft, Refusal> {
    let proposal = store::find(tx, proposal).await?.ok_or(Refusal::Missing)?;
    if let Some(open) = store::open_of(tx, proposal.practice, editor).await? {
        return if open.proposal == Some(proposal.id) { Ok(open) } else { Err(Refusal::AlreadyOpen) };
    }
    if proposal.state != State::Submitted {
        return Err(Refusal::Closed);
    }
    let saved = Saved {
        practice: proposal.practice,
        author: editor,
        kind: Kind::Edit,
        base: proposal.base,
        revision: 0,
        typed: proposal.typed.clone(),
        note: proposal.note.clone(),
    };
    let draft = insert(tx, journal, saved, Some(proposal.id)).await?;
    record(tx, journal, editor, ACCEPTED, &proposal, json!({ "draft": draft.id.to_string() })).await?;
    Ok(draft)
}

/// Declines a proposal, for a reason that its author reads.
pub async fn decline(
    tx: &impl Connection,
    journal: &Journal,
    editor: Id<Person>,
    proposal: Id<Draft>,
    why: &str,
) -> Result<Draft, Refusal> {
    let proposal = store::find(tx, proposal).await?.ok_or(Refusal::Missing)?;
    if proposal.state != State::Submitted {
        return Err(Refusal::Closed);
    }
    let proposal = changed(tx, journal, Draft { state: State::Declined, answer: Some(why.to_owned()), ..proposal }).await?;
    record(tx, journal, editor, DECLINED, &proposal, json!({})).await?;
    Ok(proposal)
}

/// Puts her draft before readers, as the next version of the practice. Where it is, whether it runs and when that was confirmed stay
/// as they are. The same draft published twice is one version.
pub async fn publish(
    tx: &impl Connection,
    journal: &Journal,
    author: Id<Person>,
    (draft, revision): (Id<Draft>, u32),
    (why, minor): (&str, bool),
) -> Result<Practice, Refusal> {
    let is_hers = |draft: &Draft| draft.author == author && draft.kind == Kind::Edit;
    let draft = store::find(tx, draft).await?.filter(is_hers).ok_or(Refusal::Closed)?;
    let (known, place) = known(tx, &draft).await?;
    if draft.state == State::Published {
        return Ok(known.practice);
    }
    check_open(&draft, author, revision)?;
    if draft.base != known.practice.version {
        return Err(Refusal::Stale);
    }
    if known.practice.status == Status::Withdrawn {
        return Err(practice::Refusal::NotPublic.into());
    }
    let record_now = Sheet::typed(&draft.typed).read(&known.record).map_err(|faults| Refusal::Unsound(faults.len()))?;
    let new = practices::Publication {
        slug: known.practice.slug.clone(),
        record: record_now,
        place,
        why: why.to_owned(),
        minor,
        fictional: known.practice.fictional,
        confirmed_on: known.practice.confirmed_on,
        ended_why: match &known.practice.status {
            Status::Ended { why } => Some(why.clone()),
            _ => None,
        },
        translations: Vec::new(),
    };
    let actor = Actor::Person(author.uuid());
    let proposal = draft.proposal;
    let before = Draft { state: State::Published, ..draft };
    let (practice, _) = practices::publish(tx, journal, &actor, Some(&known), new).await?;
    let published = Some(practice.version).filter(|version| *version != before.base);
    changed(tx, journal, Draft { published, ..before }).await?;
    // Where nothing of a proposal was left, it still waits for an answer.
    if let (Some(proposal), Some(version)) = (proposal, published) {
        settle_proposal(tx, journal, author, proposal, version).await?;
    }
    Ok(practice)
}

/// The practice as readers see it, or as it was begun.
async fn known(tx: &impl Connection, draft: &Draft) -> Result<(practices::Known, Place), Refusal> {
    let practice = practice::store::by_id(tx, draft.practice).await?.ok_or(practice::Refusal::Missing)?;
    let shown = practice::store::show(tx, vec![practice], None).await?.pop().ok_or(practice::Refusal::Missing)?;
    let Shown { practice, record, place, translations } = shown;
    Ok((practices::Known { practice, record, translations }, place))
}

async fn settle_proposal(
    tx: &impl Connection,
    journal: &Journal,
    editor: Id<Person>,
    proposal: Id<Draft>,
    version: u32,
) -> Result<(), Refusal> {
    match store::find(tx, proposal).await? {
        Some(proposal) if proposal.state == State::Submitted => {
            let proposal = changed(tx, journal, Draft { state: State::Published, published: Some(version), ..proposal }).await?;
            record(tx, journal, editor, PUBLISHED, &proposal, json!({})).await?;
            Ok(())
        }
        _ => Ok(()),
    }
}

async fn insert(tx: &impl Connection, journal: &Journal, saved: Saved, proposal: Option<Id<Draft>>) -> Result<Draft, Refusal> {
    let now = journal.now();
    let draft = Draft {
        id: journal.id(),
        practice: saved.practice,
        author: saved.author,
        kind: saved.kind,
        state: State::Open,
        base: saved.base,
        typed: saved.typed,
        note: saved.note,
        answer: None,
        proposal,
        published: None,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    match store::insert(tx, &draft).await {
        Ok(()) => Ok(draft),
        // Begun in two tabs at the same moment.
        Err(error) if error.fault() == Fault::Refused => Err(Refusal::AlreadyOpen),
        Err(error) => Err(error.into()),
    }
}

/// Writes the draft as its next revision.
async fn changed(tx: &impl Connection, journal: &Journal, draft: Draft) -> Result<Draft, Refusal> {
    let draft = Draft { revision: draft.revision + 1, updated_at: journal.now(), ..draft };
    store::update(tx, &draft).await?;
    Ok(draft)
}

async fn record(
    tx: &impl Connection,
    journal: &Journal,
    author: Id<Person>,
    kind: &'static str,
    draft: &Draft,
    mut body: Value,
) -> Result<(), DbError> {
    body["practice"] = json!(draft.practice.to_string());
    journal.record(tx, &Actor::Person(author.uuid()), Event { kind, subject: format!("draft/{}", draft.id), body }).await?;
    Ok(())
}
