//! What waits for a reader in one call: what was read least first.

use askama::Template;
use base_web::listing::{Turn, page_of};
use base_web::{Frame, Keep};

use super::*;
use crate::form::reading::Said;
use crate::panel::plan::Reads;
use crate::panel::ties::Ties;
use crate::review::assignment::{self, acts::origins, reads};
use crate::submission::store::Subject;

const DONE: [&str; 5] = ["all", "given", "saved", "abstained", "conflict"];

#[derive(Template)]
#[template(path = "review/queue.html")]
struct Queue {
    frame: Frame,
    slug: String,
    title: Said,
    phase: String,
    is_now: bool,
    is_resident: bool,
    /// How many of hers are in each state: to read, given, abstained.
    open: usize,
    given: usize,
    abstained: usize,
    /// Which of them the list shows.
    shown: &'static str,
    rows: Vec<Row>,
    turn: Turn,
    done: Option<String>,
}

struct Row {
    number: u32,
    title: String,
    lang: String,
    language: String,
    begun: bool,
    reviews: u32,
}

/// A part of the list, by how far she is.
struct View {
    words: &'static str,
    path: String,
    count: usize,
    is_shown: bool,
}

impl Queue {
    fn views(&self) -> [View; 3] {
        let view = |name: &str, words, count| View {
            words,
            path: if name == "open" {
                format!("work/reviews/{}", self.slug)
            } else {
                format!("work/reviews/{}?state={name}", self.slug)
            },
            count,
            is_shown: name == self.shown,
        };
        [
            view("open", "review-count-open", self.open),
            view("given", "review-count-given", self.given),
            view("abstained", "review-count-abstained", self.abstained),
        ]
    }
}

/// Something that she may read, and how far she is with it.
pub(super) struct Waiting {
    pub subject: Subject,
    pub state: Option<State>,
    pub reviews: u32,
}

/// Everything that a reader may read in this phase, what was read least first. Among equals each has an order of her own, so that what
/// stands first for one stands last for another, and nothing is read thrice before something else is read once. A constant number of
/// statements.
pub(super) async fn waiting(app: &App, call: &Call, plan: &Plan, seat: &Seat, now: Time) -> Result<Vec<Waiting>, Refusal> {
    let (db, Some(phase), Some(person)) = (app.db.reader(), plan.active(now), seat.person) else { return Ok(Vec::new()) };
    let states: HashMap<_, _> = store::states(db, seat.id).await?.into_iter().collect();
    let assigned: HashSet<_> =
        assignment::store::pairs(db, &[seat.id]).await?.into_iter().map(|(_, submission)| submission).collect();
    let mut subjects = submission::store::subjects(db, call.id).await?;
    subjects.retain(|subject| {
        let is_for_her = phase.reads == Reads::All && reads(&seat.languages, &subject.lang);
        is_for_her || assigned.contains(&subject.id) || states.contains_key(&subject.id)
    });
    let declared = panel::store::declared(db, &[seat.id]).await?;
    let (ties, origins) = (Ties::of(db, person).await?, origins(db, call.id, &subjects).await?);
    subjects.retain(|subject| {
        let is_bound = origins.get(&subject.id).and_then(|origin| ties.to(origin)).is_some();
        !is_bound && !declared.contains(&(seat.id, subject.id))
    });
    let tallies = tally::store::of_call(db, call.id).await?;
    let one = |subject: Subject| Waiting {
        state: states.get(&subject.id).copied(),
        reviews: tallies.get(&subject.id).copied().unwrap_or_default(),
        subject,
    };
    let mut waiting: Vec<Waiting> = subjects.into_iter().map(one).collect();
    waiting.sort_by_key(|one| (one.reviews, own_order(seat.id, one.subject.id)));
    Ok(waiting)
}

/// A place in a reader's own order.
fn own_order(seat: Id<Seat>, submission: Id<Submission>) -> u128 {
    // Ids made at the same time share their first half; the multiplication spreads what differs over all digits.
    const SPREAD: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;
    (seat.uuid().as_u128() ^ submission.uuid().as_u128()).wrapping_mul(SPREAD) >> 64
}

impl Waiting {
    pub fn is_open(&self) -> bool {
        matches!(self.state, None | Some(State::Draft))
    }
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let (person, now) = (reads_for(&me, &slug)?, app.clock.now());
    let (call, plan, seat) = acts::seat(app.db.reader(), &slug, person).await?;
    let all = waiting(&app, &call, &plan, &seat, now).await?;
    let count = |state: State| all.iter().filter(|one| one.state == Some(state)).count();
    let get = |name: &str| asked.get(name).map_or("", String::as_str);
    let shown = ["given", "abstained"].into_iter().find(|name| *name == get("state")).unwrap_or("open");
    let is_shown = |one: &&Waiting| match shown {
        "given" => one.state == Some(State::Given),
        "abstained" => one.state == Some(State::Abstained),
        _ => one.is_open(),
    };
    let page = page_of(&asked);
    let total = all.iter().filter(is_shown).count();
    let row = |one: &Waiting| Row {
        number: one.subject.number,
        title: named(&v, &one.subject.title, one.subject.number),
        language: one.subject.lang.parse().map(|lang| v.language_name(&lang).into_owned()).unwrap_or_default(),
        lang: one.subject.lang.clone(),
        begun: one.state == Some(State::Draft),
        reviews: one.reviews,
    };
    let skipped = usize::try_from((page - 1) * PAGE_ROWS).unwrap_or(usize::MAX);
    let title = titles(&app, &v, std::slice::from_ref(&call)).await?.remove(&call.id).ok_or(WebError::NotFound)?;
    let path = v.to(format!("work/reviews/{slug}"));
    let queue = Queue {
        frame: v.frame(v.ta("review-queue-title", &[("call", title.body.as_str())])).hidden(),
        title,
        phase: phase_words(&v, &call, &plan, now),
        is_now: plan.active(now).is_some(),
        is_resident: seat.kind == panel::Kind::Resident,
        open: all.iter().filter(|one| one.is_open()).count(),
        given: count(State::Given),
        abstained: count(State::Abstained),
        shown,
        rows: all.iter().filter(is_shown).skip(skipped).take(PAGE_ROWS as usize).map(row).collect(),
        turn: Turn::of(&path, &[("state", if shown == "open" { "" } else { shown })], page, total as u64),
        done: asked.get("done").filter(|done| DONE.contains(&done.as_str())).map(|done| format!("review-done-{done}")),
        slug,
    };
    Page::html(&queue, v.content_lang(), Keep::Never)
}

/// On to what waits first.
pub(super) async fn next(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Response, WebError> {
    let (person, now) = (reads_for(&me, &slug)?, app.clock.now());
    let (call, plan, seat) = acts::seat(app.db.reader(), &slug, person).await?;
    let first = waiting(&app, &call, &plan, &seat, now).await?.into_iter().find(Waiting::is_open);
    Ok(redirect(&v.to(match first {
        Some(one) => format!("work/reviews/{slug}/{}", one.subject.number),
        None => format!("work/reviews/{slug}?done=all"),
    })))
}
