//! The pages of a list, and the word with which a page says that something was done.

use std::collections::BTreeMap;

use base_core::limits::{PAGE_NUMBER_MAX, PAGE_ROWS};

/// What stands in the query of an address.
pub type Query = BTreeMap<String, String>;

/// Where one is in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub page: u64,
    pub last_page: u64,
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Turn {
    /// On the page asked for of a list with `total` rows at `path`; `kept` goes along from page to page.
    pub fn of(path: &str, kept: &[(&str, &str)], page: u64, total: u64) -> Self {
        let last_page = total.div_ceil(PAGE_ROWS).clamp(1, PAGE_NUMBER_MAX);
        let at = |page: u64| {
            let page = page.to_string();
            address(path, &[kept, &[("page", if page == "1" { "" } else { page.as_str() })]].concat())
        };
        Self {
            page,
            last_page,
            previous: (page > 1).then(|| at((page - 1).min(last_page))),
            next: (page < last_page).then(|| at(page + 1)),
        }
    }
}

/// The page that is asked for, from 1.
pub fn page_of(query: &Query) -> u64 {
    query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, PAGE_NUMBER_MAX)
}

/// The words of a field of the query, tidied.
pub fn words_of(query: &Query, field: &str) -> String {
    let words = query.get(field).map(|words| base_text::clean(words)).unwrap_or_default();
    words.chars().take(base_core::limits::QUERY_CHARS_MAX).collect()
}

/// An address with the fields that are not empty.
pub fn address(path: &str, fields: &[(&str, &str)]) -> String {
    let given: Vec<_> = fields.iter().filter(|(_, value)| !value.is_empty()).collect();
    let query = serde_urlencoded::to_string(given).unwrap_or_default();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The message of what was just done, where the query says so with one of the words that the page knows.
pub fn done(query: &Query, known: &[&'static str]) -> Option<String> {
    let word = query.get("done")?;
    known.iter().find(|known| *known == word).map(|known| format!("done-{known}"))
}
