//! The filters as the page shows them: those that many practices have first, the chosen ones always in sight.

use base_i18n::Words;
use base_search::Answer;

use super::question::{LEVELS, SIZES};
use super::{Facet, Question};
use crate::atlas::Atlas;

/// Values of a filter that are in sight at first.
const IN_SIGHT: usize = 8;
/// Most values of one filter on a page; whoever looks for another finds it by its name.
const VALUES_MAX: usize = 60;

/// A filter with its values.
pub struct FacetView {
    pub facet: Facet,
    pub title: String,
    /// In the order of the reader's alphabet, or in their own.
    pub shown: Vec<ValueView>,
    /// The further ones, behind a switch.
    pub more: Vec<ValueView>,
}

/// A value that can be ticked.
pub struct ValueView {
    pub value: String,
    pub label: String,
    /// How many practices have it, among those that fit everything else.
    pub count: u64,
    pub is_chosen: bool,
}

/// The filters that there is anything to choose from. That by city stands there only while it is in use: countries and the map lead
/// to cities already.
pub fn facets(question: &Question, answer: &Answer, atlas: &Atlas, words: &Words) -> Vec<FacetView> {
    let views = Facet::ALL.map(|facet| view(facet, question, answer, atlas, words));
    let is_offered = |view: &FacetView| match view.facet {
        Facet::City => question.chosen.contains_key(&Facet::City),
        _ => !view.shown.is_empty(),
    };
    views.into_iter().filter(is_offered).collect()
}

fn view(facet: Facet, question: &Question, answer: &Answer, atlas: &Atlas, words: &Words) -> FacetView {
    let value = |value: &str, count: u64| ValueView {
        value: value.to_owned(),
        label: atlas.label(words, facet, value),
        count,
        is_chosen: question.has(facet, value),
    };
    let counted = answer.facets.get(facet.name()).map_or(&[][..], Vec::as_slice);
    let mut values: Vec<ValueView> = counted.iter().map(|counted| value(&counted.value, counted.count)).collect();
    for chosen in question.chosen.get(&facet).into_iter().flatten() {
        if !counted.iter().any(|counted| counted.value == *chosen) {
            values.push(value(chosen, 0));
        }
    }
    // Most first, as they were counted; the chosen ones before all others.
    values.sort_by_key(|value| !value.is_chosen);
    let chosen = values.iter().filter(|value| value.is_chosen).count();
    values.truncate(VALUES_MAX.max(chosen));
    // A switch for one or two more would cost more than it saves.
    let in_sight = if values.len() <= IN_SIGHT + 2 { values.len() } else { IN_SIGHT.max(chosen) };
    let mut more = values.split_off(in_sight);
    for part in [&mut values, &mut more] {
        sort(facet, part, words);
    }
    FacetView { facet, title: words.t(&format!("list-facet-{}", facet.name())).into_owned(), shown: values, more }
}

fn sort(facet: Facet, values: &mut [ValueView], words: &Words) {
    let place = |order: &[&str], value: &ValueView| order.iter().position(|known| *known == value.value);
    match facet {
        Facet::Level => values.sort_by_key(|value| place(&LEVELS, value)),
        Facet::Size => values.sort_by_key(|value| place(&SIZES, value)),
        _ => values.sort_by(|a, b| words.compare(&a.label, &b.label)),
    }
}
