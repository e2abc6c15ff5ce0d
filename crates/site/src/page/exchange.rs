//! Pages as files: `pages/about.en.md` holds the page `about` in English, the source; other languages are translations.

use std::collections::BTreeMap;

use base_core::Lang;
use base_exchange::{At, Faults, Source, parse};
use serde_json::Value;

use super::{Article, BODY_CHARS_MAX};
use crate::document::exchange::{Gathered, Standings, Written};

/// Reads the pages among the files of `pages/`.
pub fn read(sources: &[&Source], faults: &mut Faults) -> Vec<Written<Article>> {
    let mut pages: BTreeMap<&str, BTreeMap<Lang, (String, String)>> = BTreeMap::new();
    for source in sources {
        let Some((slug, lang)) = name(&source.name) else {
            faults.add(source.fault("is not named like a page. Name it <slug>.<language>.md, such as about.en.md."));
            continue;
        };
        match source.text() {
            Ok(text) => {
                let mut at = At::record(faults, &source.name, "");
                if let Some(words) = title_and_body(text, &mut at) {
                    pages.entry(slug).or_default().insert(lang, words);
                }
            }
            Err(fault) => faults.add(fault),
        }
    }
    pages.into_iter().filter_map(|(slug, words)| written(slug, &words, faults)).collect()
}

/// `pages/about.en.md`
fn name(file: &str) -> Option<(&str, Lang)> {
    let (slug, tag) = file.strip_prefix("pages/")?.strip_suffix(".md")?.split_once('.')?;
    (base_text::slug(slug) == slug).then_some(())?;
    Some((slug, tag.parse().ok()?))
}

fn title_and_body(text: &str, at: &mut At<'_>) -> Option<(String, String)> {
    let text = base_text::clean(text);
    let Some((title, body)) = text.strip_prefix("# ").and_then(|text| text.split_once('\n')) else {
        return at.refuse("must begin with a line “# Title” and go on with text.");
    };
    let body = parse::text(BODY_CHARS_MAX)(Value::String(body.to_owned()), at)?;
    Some((title.trim().to_owned(), body))
}

fn written(slug: &str, words: &BTreeMap<Lang, (String, String)>, faults: &mut Faults) -> Option<Written<Article>> {
    let mut at = At::record(faults, "pages", slug);
    let state = |lang: &Lang| if *lang == Lang::english() { "source" } else { "machine" };
    let standings = Standings::of(words.keys().map(|lang| (lang.clone(), state(lang).to_owned())), &mut at)?;
    let mut gathered = Gathered::default();
    let titles = words.iter().map(|(lang, (title, _))| (lang.clone(), title.clone())).collect();
    let bodies = words.iter().map(|(lang, (_, body))| (lang.clone(), body.clone())).collect();
    let title = gathered.text("title", &standings, titles, &mut at)?;
    let body = gathered.text("body", &standings, bodies, &mut at)?;
    Some(Written { slug: slug.to_owned(), record: Article { title, body }, translations: gathered.0 })
}
