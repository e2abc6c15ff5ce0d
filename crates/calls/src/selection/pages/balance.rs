//! The portfolio: what is chosen, and how it spreads.

use askama::Template;

use super::*;
use crate::form::Fills;
use crate::selection::balance::{Balance, Side, balance, sizes};
use crate::submission::store::Subject;

#[derive(Template)]
#[template(path = "selection/balance.html")]
struct Show<'a> {
    frame: Frame,
    told: &'a Told,
    /// The chosen and those in reserve, each under its heading.
    lists: [(String, Vec<Row>); 2],
    sides: Vec<Shown>,
    total: usize,
}

struct Row {
    number: u32,
    title: String,
    lang: String,
    country: String,
}

/// A side of the balance, in words.
pub(super) struct Shown {
    pub name: String,
    /// Value, chosen, received.
    pub rows: Vec<(String, u32, u32)>,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let db = app.db.reader();
    let subjects = submission::store::subjects(db, told.call.id).await?;
    let decisions = store::decisions(db, told.call.id).await?;
    let sizes = sizes(db, &subjects).await?;
    let of = |verdict: Verdict| {
        let is_so = |subject: &&Subject| decisions.get(&subject.id).is_some_and(|decision| decision.verdict == verdict);
        subjects.iter().filter(is_so).collect::<Vec<_>>()
    };
    let row = |subject: &&Subject| Row {
        number: subject.number,
        title: subject.title.clone(),
        lang: subject.lang.clone(),
        country: v.country(&subject.facts.country).into_owned(),
    };
    let chosen: HashSet<_> = of(Verdict::Chosen).iter().map(|subject| subject.id).collect();
    let template = Show {
        frame: v.frame(v.ta("balance-title", &[("title", told.title(&v).body)])).hidden(),
        lists: [Verdict::Chosen, Verdict::Reserve].map(|verdict| {
            let rows: Vec<Row> = of(verdict).iter().map(row).collect();
            (v.tn(&format!("balance-count-{}", verdict.as_str()), rows.len()), rows)
        }),
        sides: in_words(&v, &told, &balance(&subjects, &sizes, &chosen)),
        total: subjects.len(),
        told: &told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// The balance in the reader's words: what is chosen most first.
pub(super) fn in_words(v: &Visitor, told: &Told, balance: &Balance) -> Vec<Shown> {
    let reading = told.reading(v);
    let option = |fills: Fills, key: &str| {
        let question = told.call.plan.questions.iter().find(|question| question.fills == Some(fills))?;
        let choice = question.kind.choices().iter().find(|choice| choice.key == key)?;
        Some(reading.choice(question, choice).body)
    };
    let value = |side: Side, value: &str| {
        let words = match side {
            Side::Country => (!value.is_empty()).then(|| v.country(value).into_owned()),
            Side::Size => Some(v.t(&format!("balance-size-{value}")).into_owned()),
            Side::Sector => option(Fills::Sectors, value),
            Side::Organisation => option(Fills::OrganisationKind, value),
            Side::Target => option(Fills::Targets, value),
        };
        words.unwrap_or_else(|| v.t("call-not-known").into_owned())
    };
    let side = |side: Side| {
        let counts = balance.get(&side);
        let mut rows: Vec<(String, u32, u32)> =
            counts.into_iter().flatten().map(|(key, (chosen, received))| (value(side, key), *chosen, *received)).collect();
        rows.sort_by(|a, b| (b.1, b.2).cmp(&(a.1, a.2)).then_with(|| v.compare(&a.0, &b.0)));
        Shown { name: v.t(&format!("balance-{}", side.as_str())).into_owned(), rows }
    };
    Side::ALL.into_iter().map(side).collect()
}
