//! The story as a file: `home.json`, the whole of it once for each language.

use std::collections::BTreeMap;

use base_content::Text;
use base_core::Lang;
use base_exchange::{At, Faults, Fields, Source, parse};
use serde_json::Value;

use super::{SLUG, Step, Story};
use crate::document::exchange::{Gathered, Standings, Written, by_language, each, read_one};

/// Reads the file of the story.
pub fn read(source: &Source, faults: &mut Faults) -> Option<Written<Story>> {
    read_one(source, faults, story)
}

/// The story in one language.
struct Telling {
    state: String,
    title: String,
    lead: String,
    notice: Option<String>,
    steps: Vec<ToldStep>,
}

struct ToldStep {
    key: String,
    title: String,
    text: String,
    source: Option<String>,
}

fn story(value: Value, mut at: At<'_>) -> Option<Written<Story>> {
    let tellings = by_language(value, &mut at, telling)?;
    let states = tellings.iter().map(|(lang, telling)| (lang.clone(), telling.state.clone()));
    let standings = Standings::of(states, &mut at)?;
    let keys = |telling: &Telling| telling.steps.iter().map(|step| step.key.clone()).collect::<Vec<_>>();
    let first = &tellings[standings.source()];
    if let Some((lang, _)) = tellings.iter().find(|(_, telling)| keys(telling) != keys(first)) {
        let reason = format!("has other steps than “{}”: they must have the same keys in the same order.", standings.source());
        return at.inside(lang.as_str()).inside("thread").refuse(reason);
    }
    let mut gathered = Gathered::default();
    let mut text = |key: &str, pick: &dyn Fn(&Telling) -> String| -> Option<Text> {
        let said: BTreeMap<Lang, String> = tellings.iter().map(|(lang, telling)| (lang.clone(), pick(telling))).collect();
        gathered.text(key, &standings, said, &mut at)
    };
    let (title, lead) = (text("title", &|telling| telling.title.clone())?, text("lead", &|telling| telling.lead.clone())?);
    let notice = match &first.notice {
        Some(_) => Some(text("notice", &|telling| telling.notice.clone().unwrap_or_default())?),
        None => None,
    };
    let mut steps = Vec::new();
    for (position, ToldStep { key, source, .. }) in first.steps.iter().enumerate() {
        let title = text(&format!("{key}.title"), &|telling| telling.steps[position].title.clone())?;
        let told = text(&format!("{key}.text"), &|telling| telling.steps[position].text.clone())?;
        steps.push(Step { key: key.clone(), title, text: told, source: source.clone() });
    }
    Some(Written { slug: SLUG.to_owned(), record: Story { title, lead, notice, steps }, translations: gathered.0 })
}

fn telling(value: Value, at: At<'_>) -> Option<Telling> {
    let mut fields = Fields::of(value, at, &["state", "title", "lead", "notice", "thread"])?;
    let state = fields.need("state", parse::name);
    let title = fields.need("title", parse::name);
    let lead = fields.need("lead", parse::words);
    let notice = fields.get("notice", parse::words);
    let steps = fields.need("thread", |value, at| each(value, at, step));
    Some(Telling { state: state?, title: title?, lead: lead?, notice, steps: steps? })
}

fn step(value: Value, at: At<'_>) -> Option<ToldStep> {
    let mut fields = Fields::of(value, at, &["key", "title", "text", "source"])?;
    let key = fields.need("key", parse::slug);
    let title = fields.need("title", parse::name);
    let text = fields.need("text", parse::words);
    let source = fields.get("source", parse::address);
    Some(ToldStep { key: key?, title: title?, text: text?, source })
}
