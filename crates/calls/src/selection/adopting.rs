//! A chosen submission becomes a draft in the repertoire: its answers stand where an editor expects them, and what the panel said of it
//! stands in the notes that only editors see.

use base_content::Text;
use base_core::{Actor, Id, Lang};
use base_db::Connection;
use base_jobs::{Event, Journal};
use people::{Person, Place};
use repertoire::draft::acts::{NewPractice, create};
use repertoire::practice::record::{Claim, Record, Scope};
use serde_json::json;

use super::acts::ADOPTED;
use super::{Decision, Verdict, store};
use crate::call::Call;
use crate::criterion::Criterion;
use crate::form::{Answer, Fills, Question, Typed};
use crate::panel::Refusal;
use crate::panel::acts::held;
use crate::submission::sheet::partners;
use crate::submission::{self, Submission};

/// Begins a draft from a chosen submission, in the hands of this editor. Done twice, it is done once. The slug of the practice.
pub async fn adopt(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    (slug, number): (&str, u32),
    (editor, place): (Id<Person>, &Place),
) -> Result<String, Refusal> {
    let call = held(tx, slug).await?;
    let subject = submission::store::subject(tx, call.id, number).await?.ok_or(Refusal::Missing)?;
    let decision = store::of(tx, &[subject.id]).await?.remove(&subject.id);
    let decision = decision.filter(|decision| decision.verdict == Verdict::Chosen).ok_or(Refusal::Missing)?;
    if store::find(tx, call.id).await?.decided_at.is_none() {
        return Err(Refusal::Missing);
    }
    if let Some(practice) = decision.practice {
        return Ok(practice);
    }
    let whole = submission::store::find(tx, subject.id).await?.ok_or(Refusal::Missing)?;
    let record = record_of(&call, &whole, &decision, &place.slug);
    let stem = Some(base_text::slug(&whole.title)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| format!("{slug}-{number}"));
    let practice = free_slug(tx, &stem).await?;
    let new = &NewPractice { slug: practice.clone(), place: place.clone(), record };
    create(tx, journal, editor, new).await.map_err(|refusal| match refusal {
        repertoire::draft::Refusal::Db(error)
        | repertoire::draft::Refusal::Practice(repertoire::practice::Refusal::Db(error)) => Refusal::Db(error),
        _ => Refusal::Overtaken,
    })?;
    let next = Decision { practice: Some(practice.clone()), revision: decision.revision + 1, ..decision };
    store::decide(tx, &[next]).await?;
    let event = Event { kind: ADOPTED, subject: subject.subject(), body: json!({ "practice": practice }) };
    journal.record(tx, actor, event).await?;
    Ok(practice)
}

async fn free_slug(tx: &impl Connection, stem: &str) -> Result<String, Refusal> {
    let mut slug = stem.to_owned();
    let mut number = 1;
    while repertoire::practice::store::is_taken(tx, &slug).await? {
        number += 1;
        slug = format!("{stem}-{number}");
    }
    Ok(slug)
}

/// The answers as a record of the repertoire.
fn record_of(call: &Call, submission: &Submission, decision: &Decision, place: &str) -> Record {
    let lang: Lang = submission.lang.parse().unwrap_or_else(|_| Lang::english());
    let none = Typed::new();
    let typed = submission.sent.as_ref().map_or(&none, |(typed, _)| typed);
    let text = |key: &str, body: String| Text { key: key.to_owned(), lang: lang.clone(), body };
    let asked = |fills: Fills| call.plan.questions.iter().find(|question| question.fills == Some(fills));
    let words = |fills: Fills| match asked(fills)?.read(typed).ok()?? {
        Answer::Words(words) | Answer::Number(words) => Some(words),
        _ => None,
    };
    let options = |fills: Fills| {
        let question = asked(fills)?;
        let keys = match question.read(typed).ok()?? {
            Answer::One(key) => vec![key],
            Answer::Some(keys) => keys,
            _ => return None,
        };
        Some(keys.iter().filter_map(|key| label(question, key)).map(|label| text("", label)).collect::<Vec<_>>())
    };
    let list = |fills: Fills| words(fills).map(|words| vec![text("", words)]);
    let claims = |all: &[Fills]| {
        let said: Vec<Claim> = all
            .iter()
            .filter_map(|fills| words(*fills))
            .map(|words| Claim { text: text("", words), evidence: Vec::new() })
            .collect();
        (!said.is_empty()).then_some(said)
    };
    let mut record = Record::beginning(place);
    record.name = text("name", submission.title.clone());
    record.name_original = words(Fills::NameOriginal).map(|words| text("name_original", words));
    record.original_lang = lang.clone();
    record.summary = words(Fills::Summary).map(|words| text("summary", words));
    if let Some(Ok(Some(Answer::Place { name, .. }))) = asked(Fills::City).map(|question| question.read(typed)) {
        record.city = Some(text("city", name));
    }
    if let Some(Ok(Some(Answer::One(key)))) = asked(Fills::Scope).map(|question| question.read(typed)) {
        record.scope = if key == "neighbourhood" { Scope::Neighbourhood } else { Scope::City };
    }
    if let Some(Ok(Some(Answer::Date(date)))) = asked(Fills::Start).map(|question| question.read(typed)) {
        record.start_year = Some(date.year());
    }
    record.targets = options(Fills::Targets);
    record.themes = options(Fills::Sectors);
    record.goals = list(Fills::Goals);
    record.activities = list(Fills::Methods);
    record.organisations = list(Fills::Organisation);
    let with: Vec<Text> = partners(typed).into_iter().map(|partner| text("", partner.name)).collect();
    record.partners = (!with.is_empty()).then_some(with);
    record.funding.amount_note = words(Fills::Funding).map(|words| text("funding.amount_note", words));
    record.strengths = claims(&[Fills::Results, Fills::Views]);
    record.weaknesses = claims(&[Fills::Failures]);
    record.evaluation = words(Fills::Evaluation).map(|words| text("evaluation", words));
    record.editors_notes = notes(call, submission, decision, words(Fills::Beneficiaries));
    record
}

fn label(question: &Question, key: &str) -> Option<String> {
    question.kind.choices().iter().find(|choice| choice.key == key).map(|choice| choice.label.clone())
}

/// Where it comes from, and what the panel said of it by criterion.
fn notes(call: &Call, submission: &Submission, decision: &Decision, reach: Option<String>) -> Vec<String> {
    let reason = |criterion: &Criterion| {
        let reason = decision.reasons.get(&criterion.key).filter(|reason| !reason.is_empty())?;
        Some(format!("{}: {reason}", criterion.name))
    };
    let source = format!("{}, {}", call.plan.title, submission.number);
    let said = Some(decision.words.clone()).filter(|words| !words.is_empty());
    [Some(source), reach, said].into_iter().flatten().chain(call.plan.criteria.iter().filter_map(reason)).collect()
}
