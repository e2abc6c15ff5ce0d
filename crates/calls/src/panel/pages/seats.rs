//! Who has a seat on the panel, and how far each is.

use askama::Template;
use base_web::{Form, FormFaults, Frame, Keep, Labels, Sheet};
use people::link::{self, About as Words, acts::Asking};
use people::person::is_address;

use super::seat::{languages, read};
use super::*;
use crate::panel::{MOST_USUAL, SEATS_MAX};
use crate::review::State;

pub(super) const LABELS: Labels = &[
    ("email", "panel-email"),
    ("kind", "panel-kind"),
    ("languages", "panel-languages"),
    ("themes", "panel-themes"),
    ("most", "panel-most"),
];

#[derive(Template)]
#[template(path = "panel/seats.html")]
struct List<'a> {
    frame: Frame,
    told: &'a Told,
    rows: Vec<Row>,
    left: Vec<String>,
    sheet: Sheet,
    kinds: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    done: Option<String>,
}

struct Row {
    number: u32,
    name: String,
    kind: String,
    languages: String,
    themes: String,
    load: u32,
    most: u32,
    given: u32,
    /// She has the seat and not the role any more: she can do nothing.
    is_shut_out: bool,
}

pub(super) async fn list(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let done = asked.get("done").filter(|done| ["given", "changed", "left"].contains(&done.as_str()));
    let done = done.map(|done| format!("panel-done-{done}"));
    let usual = Form::from_pairs([("kind", "reader"), ("most", &MOST_USUAL.to_string()), ("language.en", "yes")]);
    page(&app, &v, &told, Sheet::new(LABELS).with(usual), done).await
}

async fn page(app: &Arc<App>, v: &Visitor, told: &Told, sheet: Sheet, done: Option<String>) -> Result<Page, WebError> {
    let db = app.db.reader();
    let seats = store::of_call(db, told.call.id).await?;
    let ids: Vec<_> = seats.iter().map(|seat| seat.id).collect();
    let names = names(app, v, &seats).await?;
    let persons: Vec<_> = seats.iter().filter_map(|seat| seat.person).collect();
    let roles = people::role::store::of_persons(db, &persons).await?;
    let loads = review::assignment::store::loads(db, &ids).await?;
    let counts = review::store::counts(db, told.call.id).await?;
    let count =
        |seat: Id<Seat>, state| counts.iter().filter(|(of, at, _)| (*of, *at) == (seat, state)).map(|(_, _, n)| n).sum::<u32>();
    let themes = themes(v, told);
    let scope = [people::role::Scope::Site, people::role::Scope::Call(told.call.slug.clone())];
    let row = |seat: &Seat| {
        let held = seat.person.and_then(|person| roles.get(&person)).map(Vec::as_slice).unwrap_or_default();
        let hers: Vec<&str> =
            themes.iter().filter(|(key, _)| seat.themes.contains(key)).map(|(_, words)| words.as_str()).collect();
        let named = |tag: &String| tag.parse().map(|lang| v.language_name(&lang).into_owned()).unwrap_or_default();
        Row {
            number: seat.number,
            name: names[&seat.id].clone(),
            kind: v.t(&format!("panel-kind-{}", seat.kind.as_str())).into_owned(),
            languages: v.list(&seat.languages.iter().map(named).collect::<Vec<_>>()),
            themes: v.list(&hers),
            load: loads.get(&seat.id).copied().unwrap_or_default(),
            most: seat.most,
            given: count(seat.id, State::Given),
            is_shut_out: !held.iter().any(|grant| grant.role == people::Role::Reviewer && scope.contains(&grant.scope)),
        }
    };
    let title = v.ta("panel-title", &[("title", told.title(v).body)]);
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title)]) };
    let template = List {
        frame: v.frame(title).hidden(),
        rows: seats.iter().filter(|seat| seat.is_at_work()).map(row).collect(),
        left: seats.iter().filter(|seat| !seat.is_at_work()).map(|seat| names[&seat.id].clone()).collect(),
        kinds: kinds(v),
        languages: languages(v),
        themes,
        sheet,
        done,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) fn kinds(v: &Visitor) -> Vec<(String, String)> {
    let kind = |kind: Kind| (kind.as_str().to_owned(), v.t(&format!("panel-kind-{}", kind.as_str())).into_owned());
    Kind::ALL.into_iter().map(kind).collect()
}

/// Gives somebody a seat. Whether she is known here already is nobody's business but hers: a letter goes to her either way.
pub(super) async fn add(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let mut faults = FormFaults::default();
    if !is_address(sent.get("email")) {
        faults.note("email", v.t("field-email"));
    }
    let about = read(&v, &told, &sent, &mut faults);
    let Some(about) = about.filter(|_| faults.is_empty()) else {
        let page = page(&app, &v, &told, Sheet::new(LABELS).with(sent).faulty(faults), None).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let title = told.title(&v).body;
    let words = &Words {
        subject: v.ta("panel-letter-subject", &[("call", title.as_str())]),
        text: v.ta("panel-letter-text", &[("name", me.name.as_str()), ("call", title.as_str())]),
    };
    let (journal, actor, slug, about) = (&app.journal, &me.actor(), slug.as_str(), &about);
    let (email, lang, next) = (sent.get("email"), v.lang.tag(), &v.to(format!("work/reviews/{slug}")));
    let given = app.act(|tx| async move {
        let reader = person::acts::expect(&*tx, journal, actor, email, lang).await?;
        acts::seat(&*tx, journal, actor, slug, reader.id, about).await?;
        let asking = Asking { email, lang, next: Some(next), welcome: false, about: Some(words.clone()) };
        link::acts::ask(&*tx, journal, &asking).await?;
        Ok::<_, Refusal>(())
    });
    match given.await {
        Ok(()) => Ok(redirect(&v.to(format!("{}?done=given", told.below("panel"))))),
        Err(Refusal::TooMany) => {
            let mut faults = FormFaults::default();
            faults.note("email", v.ta("panel-too-many", &[("max", SEATS_MAX)]));
            let page = page(&app, &v, &told, Sheet::new(LABELS).with(sent).faulty(faults), None).await?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}
