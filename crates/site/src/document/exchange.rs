//! Texts in many languages, as files hold them: which one is the source, and how each translation came about.

use std::collections::BTreeMap;

use base_content::{SourceHash, State, Text, Translation};
use base_core::limits::LIST_ITEMS_MAX;
use base_core::{Lang, Time};
use base_exchange::{At, Faults, Fields, Source, parse};
use people::place::exchange::label;
use serde_json::Value;

/// What a file says about one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Written<R> {
    pub slug: String,
    pub record: R,
    /// When they were kept is filled in by the act.
    pub translations: Vec<Translation>,
}

/// Which language a record was written in, and how it came into the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    source: Lang,
    states: BTreeMap<Lang, State>,
}

/// The translations of one record, gathered while it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered(pub Vec<Translation>);

impl Standings {
    /// `{"en": "source", "it": "machine"}`
    pub fn read(value: Value, at: &mut At<'_>) -> Option<Self> {
        let words = by_language(value, at, |value, mut at| parse::name(value, &mut at))?;
        Self::of(words, at)
    }

    /// The same from pairs; exactly one language must be the source.
    pub fn of(words: impl IntoIterator<Item = (Lang, String)>, at: &mut At<'_>) -> Option<Self> {
        let (mut sources, mut states) = (Vec::new(), BTreeMap::new());
        for (lang, word) in words {
            if word == "source" {
                sources.push(lang);
                continue;
            }
            match word.parse::<State>() {
                Ok(state) => _ = states.insert(lang, state),
                Err(reason) => return at.inside(lang.as_str()).refuse(format!("{reason}, source.")),
            }
        }
        match sources.pop() {
            Some(source) if sources.is_empty() => Some(Self { source, states }),
            Some(_) => at.refuse("names more than one language as the source. Leave one."),
            None => at.refuse("names no language as the source. Give one of them the state “source”."),
        }
    }

    /// The language that the record was written in.
    pub fn source(&self) -> &Lang {
        &self.source
    }
}

impl Gathered {
    /// The text called `key` out of its words in each language: gives the source's, keeps the others.
    pub fn text(&mut self, key: &str, standings: &Standings, mut said: BTreeMap<Lang, String>, at: &mut At<'_>) -> Option<Text> {
        let Standings { source, states } = standings;
        let Some(body) = said.remove(source) else {
            return at.refuse(format!("has no words in “{source}”, which is the source. Add them."));
        };
        let hash = SourceHash::of(&body);
        for (lang, body) in said {
            let Some(state) = states.get(&lang).copied() else {
                return at.inside(lang.as_str()).refuse("has words, but no state says how they came about. Add one.");
            };
            let (key, source) = (key.to_owned(), hash.clone());
            self.0.push(Translation { key, lang, state, source, body, at: Time::from_millis(0) });
        }
        Some(Text { key: key.to_owned(), lang: source.clone(), body })
    }

    /// The text in the field `name`: `{"en": "…", "it": "…"}`. It is called like its field.
    pub fn field(&mut self, fields: &mut Fields<'_>, name: &str, standings: &Standings) -> Option<Text> {
        self.field_as(fields, name, name, standings)
    }

    /// The same, called `key`.
    pub fn field_as(&mut self, fields: &mut Fields<'_>, name: &str, key: &str, standings: &Standings) -> Option<Text> {
        fields.need(name, |value, at| {
            let said = by_language(value, at, |value, mut at| parse::words(value, &mut at))?;
            self.text(key, standings, said, at)
        })
    }
}

/// An object with languages for names, each value read by `parse`.
pub fn by_language<T>(value: Value, at: &mut At<'_>, parse: impl Fn(Value, At<'_>) -> Option<T>) -> Option<BTreeMap<Lang, T>> {
    let Value::Object(map) = value else {
        return at.refuse("must be an object with languages for names: {\"en\": …, \"it\": …}.");
    };
    // Every language is read, also after a wrong one: all faults are told at once.
    let read: Vec<Option<(Lang, T)>> = map
        .into_iter()
        .map(|(tag, value)| {
            let lang = parse::lang(Value::String(tag.clone()), &mut at.inside(&parse::excerpt(&tag)));
            lang.zip(parse(value, at.inside(&parse::excerpt(&tag))))
        })
        .collect();
    read.into_iter().collect()
}

/// One object for each language, each with its `state` and the texts `names`: gives the texts by name.
pub fn texts_by_language(
    value: Value,
    at: &mut At<'_>,
    names: &[&'static str],
    gathered: &mut Gathered,
) -> Option<(Standings, BTreeMap<&'static str, Text>)> {
    let known: Vec<&str> = names.iter().copied().chain(["state"]).collect();
    let read = by_language(value, at, |value, at| {
        let mut fields = Fields::of(value, at, &known)?;
        let state = fields.need("state", parse::name);
        let texts: Vec<Option<String>> = names.iter().map(|name| fields.need(name, parse::words)).collect();
        Some((state?, texts.into_iter().collect::<Option<Vec<String>>>()?))
    })?;
    let standings = Standings::of(read.iter().map(|(lang, (state, _))| (lang.clone(), state.clone())), at)?;
    let each = names.iter().enumerate().map(|(position, name)| {
        let said = read.iter().map(|(lang, (_, texts))| (lang.clone(), texts[position].clone())).collect();
        Some((*name, gathered.text(name, &standings, said, at)?))
    });
    let texts = each.collect::<Option<_>>()?;
    Some((standings, texts))
}

/// The object in the field `name`.
pub fn object<'a>(fields: &'a mut Fields<'_>, name: &str, known: &[&str]) -> Option<Fields<'a>> {
    let value = fields.need(name, |value, _| Some(value))?;
    Fields::of(value, fields.at().inside(name), known)
}

/// The items of a list, each an object that `read` takes apart.
pub fn each<T>(value: Value, at: &mut At<'_>, mut read: impl FnMut(Value, At<'_>) -> Option<T>) -> Option<Vec<T>> {
    let Value::Array(items) = value else { return at.refuse("must be a list […].") };
    if items.len() > LIST_ITEMS_MAX {
        return at.refuse(format!("has {} items; a list takes at most {LIST_ITEMS_MAX}. Shorten it.", items.len()));
    }
    // Every item is read, also after a wrong one: all faults are told at once.
    let numbered = items.into_iter().enumerate();
    let items: Vec<Option<T>> = numbered.map(|(position, item)| read(item, at.inside(&(position + 1).to_string()))).collect();
    items.into_iter().collect()
}

/// The records of a file that holds a list of them, each read by `read`.
pub fn read_list<R>(
    source: &Source,
    faults: &mut Faults,
    slug_field: &str,
    read: impl Fn(usize, Value, At<'_>) -> Option<Written<R>>,
) -> Vec<Written<R>> {
    let list = match source.json_list() {
        Ok(list) => list,
        Err(fault) => {
            faults.add(fault);
            return Vec::new();
        }
    };
    let mut all: Vec<Written<R>> = Vec::new();
    for (position, value) in list.into_iter().enumerate() {
        let label = label(&value, slug_field, position);
        let Some(written) = read(position, value, At::record(faults, &source.name, &label)) else { continue };
        if all.iter().any(|other| other.slug == written.slug) {
            let reason = "comes twice in this file. Leave one of them out.";
            At::record(faults, &source.name, label).inside(slug_field).refuse::<()>(reason);
        }
        all.push(written);
    }
    all
}

/// The value of a file that holds one record.
pub fn read_one<R>(
    source: &Source,
    faults: &mut Faults,
    read: impl Fn(Value, At<'_>) -> Option<Written<R>>,
) -> Option<Written<R>> {
    let text = source.text().map_err(|fault| faults.add(fault)).ok()?;
    match serde_json::from_str(text) {
        Ok(value) => read(value, At::record(faults, &source.name, "")),
        Err(error) => {
            faults.add(source.fault(format!("is broken JSON: {error}. Mend it there and import the file again.")));
            None
        }
    }
}
