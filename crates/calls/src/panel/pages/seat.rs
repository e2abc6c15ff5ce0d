//! What somebody on the panel reads.

use askama::Template;
use base_web::{Form, FormFaults, Frame, Keep, Sheet};

use super::seats::{LABELS, kinds};
use super::*;
use crate::panel::MOST_MAX;
use crate::panel::acts::About;

#[derive(Template)]
#[template(path = "panel/seat.html")]
struct Edit<'a> {
    frame: Frame,
    told: &'a Told,
    number: u32,
    name: String,
    sheet: Sheet,
    kinds: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    themes: Vec<(String, String)>,
}

type Seated = Path<(String, String, String)>;

async fn open(app: &App, v: &Visitor, me: &Me, slug: &str, number: &str) -> Result<(Told, Seat), WebError> {
    let told = to_lead(app, v, me, slug).await?;
    let number = number.parse().map_err(|_| WebError::NotFound)?;
    let found = store::numbered(app.db.reader(), told.call.id, number).await?;
    Ok((told, found.filter(Seat::is_at_work).ok_or(WebError::NotFound)?))
}

pub(super) async fn form(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug, id)): Seated) -> Result<Page, WebError> {
    let (told, seat) = open(&app, &v, &me, &slug, &id).await?;
    let most = seat.most.to_string();
    let own = [("kind", seat.kind.as_str()), ("most", most.as_str())].map(|(name, words)| (name.to_owned(), words.to_owned()));
    let languages = seat.languages.iter().map(|tag| (format!("language.{tag}"), "yes".to_owned()));
    let themes = seat.themes.iter().map(|key| (format!("theme.{key}"), "yes".to_owned()));
    let filled: Form = own.into_iter().chain(languages).chain(themes).collect();
    page(&app, &v, &told, &seat, Sheet::new(LABELS).with(filled)).await
}

async fn page(app: &App, v: &Visitor, told: &Told, seat: &Seat, sheet: Sheet) -> Result<Page, WebError> {
    let name = names(app, v, std::slice::from_ref(seat)).await?.remove(&seat.id).unwrap_or_default();
    let title = if sheet.faults.is_empty() { name.clone() } else { v.ta("error-title", &[("title", name.as_str())]) };
    let template = Edit {
        frame: v.frame(title).hidden(),
        number: seat.number,
        kinds: kinds(v),
        languages: languages(v),
        themes: themes(v, told),
        name,
        sheet,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, id)): Seated,
    sent: Form,
) -> Result<Response, WebError> {
    let (told, seat) = open(&app, &v, &me, &slug, &id).await?;
    let (journal, actor, at) = (&app.journal, &me.actor(), (slug.as_str(), seat.id));
    if sent.get("do") == "leave" {
        app.act(|tx| async move { acts::leave(&*tx, journal, actor, at).await }).await?;
        return Ok(redirect(&v.to(format!("{}?done=left", told.below("panel")))));
    }
    let mut faults = FormFaults::default();
    let about = read(&v, &told, &sent, &mut faults);
    let Some(about) = about.filter(|_| faults.is_empty()) else {
        let page = page(&app, &v, &told, &seat, Sheet::new(LABELS).with(sent).faulty(faults)).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    let about = &about;
    app.act(|tx| async move { acts::change(&*tx, journal, actor, at, about).await }).await?;
    Ok(redirect(&v.to(format!("{}?done=changed", told.below("panel")))))
}

/// As what and what somebody reads, as a form says it.
pub(super) fn read(v: &Visitor, told: &Told, sent: &Form, faults: &mut FormFaults) -> Option<About> {
    let ticked = |name: &str, offered: Vec<(String, String)>| {
        let keys = offered.into_iter().map(|(key, _)| key);
        keys.filter(|key| sent.get(&format!("{name}.{key}")) == "yes").collect::<Vec<_>>()
    };
    let languages = ticked("language", languages(v));
    if languages.is_empty() {
        faults.note("languages", v.t("panel-fault-languages"));
    }
    let most = sent.get("most").parse().ok().filter(|most| (1..=MOST_MAX).contains(most));
    if most.is_none() {
        faults.note("most", v.ta("reading-fault-number", &[("max", u64::from(MOST_MAX))]));
    }
    let themes = ticked("theme", themes(v, told)).into_iter().collect();
    Some(About { kind: Kind::find(sent.get("kind"))?, languages, themes, most: most? })
}

/// Languages that submissions are written in.
pub(super) fn languages(v: &Visitor) -> Vec<(String, String)> {
    submission::pages::languages(v)
}
