//! A call for those who run it: what is there, what is missing, what comes next.

use askama::Template;
use base_content::Origin;
use base_web::{Form, Frame, Keep};

use super::list::state_words;
use super::*;
use crate::call::Answering;
use crate::submission::{self, State as Sent};

const DONE: [&str; 4] = ["made", "changed", "announced", "closed"];

#[derive(Template)]
#[template(path = "call/overview.html")]
struct Overview<'a> {
    frame: Frame,
    told: &'a Told,
    title: Said,
    state: String,
    /// What it lacks before it can be announced: message keys.
    wanting: Vec<&'static str>,
    submitted: u64,
    drafts: u64,
    withdrawn: u64,
    /// Each language of the interface with how many of its texts are there.
    languages: Vec<(String, usize, usize)>,
    done: Option<String>,
    /// She runs it; else she leads its reading.
    may_run: bool,
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = crate::panel::pages::to_lead(&app, &v, &me, &slug).await?;
    let db = app.db.reader();
    let counts = submission::store::counts(db, &[told.call.id]).await?;
    let count = |state| counts.get(&(told.call.id, state)).copied().unwrap_or_default();
    let all = coverage::translations(db, &told.call, None).await?;
    let texts = told.call.plan.texts();
    let languages = v.words.texts().languages().iter().filter(|lang| lang.lang().primary() != told.call.plan.lang.primary());
    let language = |lang: &base_i18n::UiLang| {
        let is_good = |text: &&base_content::Text| {
            matches!(all.read(text, lang.lang()).origin, Origin::Source | Origin::Translated { outdated: false, .. })
        };
        (v.language_name(lang.lang()).into_owned(), texts.iter().filter(is_good).count(), texts.len())
    };
    let template = Overview {
        frame: v.frame(told.title(&v).body).hidden(),
        title: told.title(&v),
        state: state_words(&v, &told.call, app.clock.now()),
        wanting: rules::wanting(&told.call.plan, told.call.opens_at, told.call.closes_at),
        submitted: count(Sent::Submitted),
        drafts: count(Sent::Draft),
        withdrawn: count(Sent::Withdrawn),
        languages: languages.map(language).collect(),
        done: asked.get("done").filter(|done| DONE.contains(&done.as_str())).map(|done| format!("call-done-{done}")),
        may_run: rules::may_run(&me, &slug),
        told: &told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Announces or closes it.
pub(super) async fn turn(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let (journal, actor, at) = (&app.journal, &me.actor(), slug.as_str());
    let done = match sent.get("do") {
        "announce" => app.act(|tx| async move { acts::announce(&*tx, journal, actor, at).await }).await.map(|_| "announced"),
        "close" => app.act(|tx| async move { acts::close(&*tx, journal, actor, at).await }).await.map(|_| "closed"),
        _ => return Err(WebError::BadRequest),
    };
    match done {
        Ok(done) => Ok(redirect(&v.to(format!("{}?done={done}", told.below(""))))),
        // The page says what is missing.
        Err(Refusal::Wanting(_)) => Ok(redirect(&v.to(told.below("")))),
        Err(refusal) => Err(refusal.into()),
    }
}
