//! What a reader asks: words, filters, an order, a page. From an address and back to one.

use std::collections::{BTreeMap, BTreeSet};

use base_core::Lang;
use base_core::limits::{PAGE_ROWS, QUERY_CHARS_MAX};
use base_search::{OFFSET_ROWS_MAX, Query, Sort};
use people::Country;
use url::form_urlencoded::{Serializer, parse};

/// Rows of one page.
pub const ROWS: usize = PAGE_ROWS as usize;
/// Most filters of one question. What is beyond is left aside: every filter is a link that repeats all the others.
pub const CHOSEN_MAX: usize = 40;
/// Longest value of a filter that is looked at, in bytes.
const VALUE_BYTES_MAX: usize = 100;
/// Deepest page that can be shown.
const PAGE_MAX: u64 = (OFFSET_ROWS_MAX / ROWS) as u64;

/// What practices can be filtered by. The order is that of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    Country,
    City,
    Theme,
    Target,
    Level,
    Size,
    Language,
}

/// What a list stands in the order of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The best answer to the words first.
    Best,
    /// By the name that the reader sees.
    Name,
    /// The newest start first.
    Start,
    /// What changed last first.
    Updated,
}

/// What a reader asks of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Tidied, at most [`QUERY_CHARS_MAX`] characters; may be empty.
    pub words: String,
    /// Never an empty set.
    pub chosen: BTreeMap<Facet, BTreeSet<String>>,
    /// `None` leaves it to the list: best answers first if there are words, else by name.
    pub wanted_order: Option<Order>,
    /// From 1; 0 stands for 1 and is never written.
    page: u64,
    /// What was left aside of what was asked.
    pub left_aside: LeftAside,
}

/// What of an address was not used; the reader is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftAside {
    /// The end of the words, because they were too long.
    pub words: bool,
    /// Filters whose value does not exist.
    pub unknown: usize,
    /// Filters beyond the number that is allowed.
    pub surplus: usize,
}

impl Facet {
    /// Every one, in the order of the page.
    pub const ALL: [Self; 7] = [Self::Country, Self::City, Self::Theme, Self::Target, Self::Level, Self::Size, Self::Language];

    /// Its name in an address and in the search index.
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::City => "city",
            Self::Theme => "theme",
            Self::Target => "target",
            Self::Level => "level",
            Self::Size => "size",
            Self::Language => "language",
        }
    }

    fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.name() == name)
    }

    /// The value as it is kept, if it can be one at all. Whether a city or a concept exists is asked elsewhere.
    fn tidy(self, value: &str) -> Option<String> {
        let value = value.trim();
        if value.is_empty() || value.len() > VALUE_BYTES_MAX {
            return None;
        }
        let lower = || value.to_ascii_lowercase();
        match self {
            Self::Country => Country::find(&value.to_ascii_uppercase()).map(|country| country.code().to_owned()),
            Self::Language => value.parse::<Lang>().ok().map(|lang| lang.to_string()),
            Self::Level => LEVELS.contains(&lower().as_str()).then(lower),
            Self::Size => SIZES.contains(&lower().as_str()).then(lower),
            Self::City | Self::Theme | Self::Target => {
                Some(lower()).filter(|slug| slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
            }
        }
    }
}

/// Values of [`Facet::Level`], in their order: where a practice works.
pub const LEVELS: [&str; 2] = ["city", "neighbourhood"];
/// Values of [`Facet::Size`], in their order: how many people live in its city.
pub const SIZES: [&str; 4] = ["small", "medium", "large", "unknown"];

impl Order {
    /// Every one, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Best, Self::Name, Self::Start, Self::Updated];

    /// Its name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Best => "relevance",
            Self::Name => "name",
            Self::Start => "start",
            Self::Updated => "updated",
        }
    }

    fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }
}

impl Question {
    /// For every practice, in this order.
    pub fn of_all(order: Order) -> Self {
        Self { wanted_order: Some(order), ..Self::default() }
    }

    /// Reads the query of an address, whatever it is. `exists` says whether a filter has such a value.
    pub fn read(address_query: &str, exists: impl Fn(Facet, &str) -> bool) -> Self {
        let mut question = Self { page: 1, ..Self::default() };
        for (name, value) in parse(address_query.as_bytes()) {
            match name.as_ref() {
                "q" => question.read_words(&value),
                "sort" => question.wanted_order = Order::find(value.trim()),
                "page" => question.page = value.trim().parse().unwrap_or(1).max(1),
                other => {
                    if let Some(facet) = Facet::find(other) {
                        question.read_filter(facet, &value, &exists);
                    }
                }
            }
        }
        question
    }

    /// The page asked for, from 1.
    pub fn page(&self) -> u64 {
        self.page.max(1)
    }

    /// The last page of a list of so many rows: the deepest that can be shown, where there are more.
    pub fn last_page(total: u64) -> u64 {
        total.div_ceil(ROWS as u64).clamp(1, PAGE_MAX)
    }

    /// The order that the list stands in: without words there is no best answer.
    pub fn order(&self) -> Order {
        match self.wanted_order {
            None | Some(Order::Best) => self.usual_order(),
            Some(wanted) => wanted,
        }
    }

    /// The order of this list if none is asked for.
    pub fn usual_order(&self) -> Order {
        if self.words.is_empty() { Order::Name } else { Order::Best }
    }

    /// How many filters are chosen.
    pub fn chosen_count(&self) -> usize {
        self.chosen.values().map(BTreeSet::len).sum()
    }

    /// Whether everything is asked for.
    pub fn is_open(&self) -> bool {
        self.words.is_empty() && self.chosen.is_empty()
    }

    /// Whether this value of a filter is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.get(&facet).is_some_and(|values| values.contains(value))
    }

    /// The same without one filter, from its first page.
    pub fn without(&self, facet: Facet, value: &str) -> Self {
        let mut other = self.on_page(1);
        if let Some(values) = other.chosen.get_mut(&facet) {
            values.remove(value);
            if values.is_empty() {
                other.chosen.remove(&facet);
            }
        }
        other
    }

    /// The same words without any filter.
    pub fn unfiltered(&self) -> Self {
        Self { chosen: BTreeMap::new(), ..self.on_page(1) }
    }

    /// The same question with other words.
    pub fn with_words(&self, words: &str) -> Self {
        Self { words: words.to_owned(), ..self.on_page(1) }
    }

    /// Another page of the same list.
    pub fn on_page(&self, page: u64) -> Self {
        Self { page, left_aside: LeftAside::default(), ..self.clone() }
    }

    /// The one address of this question after the language: parameters and values sorted, what is usual left out.
    pub fn address(&self) -> String {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        let page = self.page().to_string();
        for (facet, values) in &self.chosen {
            pairs.extend(values.iter().map(|value| (facet.name(), value.as_str())));
        }
        if !self.words.is_empty() {
            pairs.push(("q", &self.words));
        }
        if self.page() > 1 {
            pairs.push(("page", &page));
        }
        if self.order() != self.usual_order() {
            pairs.push(("sort", self.order().name()));
        }
        pairs.sort_unstable();
        let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
        if query.is_empty() { "practices".to_owned() } else { format!("practices?{query}") }
    }

    /// The question as the index takes it; names are sorted as they read in `lang`.
    pub fn query(&self, lang: &str) -> Query {
        let filters = self.chosen.iter().map(|(facet, values)| (facet.name().to_owned(), values.iter().cloned().collect()));
        let skipped = usize::try_from(self.page() - 1).unwrap_or(usize::MAX).saturating_mul(ROWS);
        Query {
            text: self.words.clone(),
            // The list is shown while the reader types.
            prefix_last: true,
            kinds: vec![crate::search::PRACTICE.to_owned()],
            filters: filters.collect(),
            sort: match self.order() {
                Order::Best => Sort::Relevance,
                Order::Name => Sort::Ascending(crate::search::name_key(lang)),
                Order::Start => Sort::Descending(crate::search::START.to_owned()),
                Order::Updated => Sort::Descending(crate::search::UPDATED.to_owned()),
            },
            page_offset: skipped,
            page_rows: ROWS,
            count_facets: Facet::ALL.map(|facet| facet.name().to_owned()).to_vec(),
        }
    }

    fn read_words(&mut self, value: &str) {
        let (words, cut) = tidy_words(value);
        self.words = words;
        self.left_aside.words = cut;
    }

    fn read_filter(&mut self, facet: Facet, value: &str, exists: &impl Fn(Facet, &str) -> bool) {
        if value.trim().is_empty() {
            return;
        }
        match facet.tidy(value).filter(|value| exists(facet, value)) {
            None => self.left_aside.unknown += 1,
            Some(value) if self.has(facet, &value) => {}
            Some(_) if self.chosen_count() >= CHOSEN_MAX => self.left_aside.surplus += 1,
            Some(value) => _ = self.chosen.entry(facet).or_default().insert(value),
        }
    }
}

/// The words of a search on one line, and whether their end had to be left out.
pub fn tidy_words(typed: &str) -> (String, bool) {
    let line = base_text::clean(typed).split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(QUERY_CHARS_MAX).collect();
    let is_cut = cut.len() < line.len();
    (cut.trim_end().to_owned(), is_cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Question {
        Question::read(query, |facet, value| facet != Facet::City || value == "turin")
    }

    #[test]
    fn the_same_question_has_one_address() {
        let address = "practices?city=turin&country=AT&country=IT&page=2&q=%C3%A9t%C3%A9+quartiere&sort=start&theme=health";
        for asked in [
            "country=IT&country=AT&q=%C3%A9t%C3%A9+quartiere&page=2&city=turin&theme=health&sort=start",
            "q=+e%CC%81te%CC%81++quartiere%00&sort=start&theme=HEALTH&theme=health&country=at&country=it&city=turin&page=2&size=&x=y",
        ] {
            assert_eq!(read(asked).address(), address, "{asked}");
        }
        assert_eq!(read("q=&country=&page=1&sort=name&page=0").address(), "practices");
        assert_eq!(read("q=a&sort=relevance").address(), "practices?q=a");
        assert_eq!(read("q=a&sort=name").address(), "practices?q=a&sort=name");
        assert_eq!(read("sort=relevance").address(), "practices");
        let question = read(asked_all());
        let (_, query) =
            question.address().split_once('?').map(|(path, query)| (path.to_owned(), query.to_owned())).expect("a query");
        assert_eq!(read(&query), question);
    }

    fn asked_all() -> &'static str {
        "q=%22open+space%22+%26%3D%3F&country=IT&level=city&size=unknown&language=pt-br&target=women&sort=updated&page=7"
    }

    #[test]
    fn what_cannot_be_is_left_aside_and_said() {
        let aside = |query: &str| read(query).left_aside;
        assert_eq!(
            aside("country=ZZ&level=world&size=huge&language=%3Cb%3E&city=atlantis"),
            LeftAside { unknown: 5, ..LeftAside::default() }
        );
        assert_eq!(aside(&format!("theme={}", "a".repeat(101))), LeftAside { unknown: 1, ..LeftAside::default() });
        assert_eq!(aside(&format!("q={}", "é".repeat(200))), LeftAside::default());
        let long = read(&format!("q={}", "é".repeat(5_000)));
        assert_eq!((long.words.chars().count(), long.left_aside.words), (200, true));
        let many: String = (0..300).map(|number| format!("theme=t{number}&")).collect();
        assert_eq!((read(&many).chosen_count(), aside(&many)), (40, LeftAside { surplus: 260, ..LeftAside::default() }));
        assert_eq!(aside("theme=%00%00&city=+&q=%00&%00=%ff"), LeftAside { unknown: 1, ..LeftAside::default() });
    }

    #[test]
    fn any_page_can_be_asked_for() {
        let page = |query: &str| (read(query).page(), read(query).query("en").page_offset);
        assert_eq!(page("page=99999999"), (99_999_999, 99_999_998 * 20));
        assert_eq!(page("page=18446744073709551615"), (u64::MAX, usize::MAX));
        assert_eq!(page("page=18446744073709551616"), (1, 0));
        assert_eq!(page("page=-1"), (1, 0));
        assert_eq!(page("page=two"), (1, 0));
        assert_eq!((Question::last_page(0), Question::last_page(20), Question::last_page(21)), (1, 1, 2));
        assert_eq!(Question::last_page(1_000_000), 500);
    }

    #[test]
    fn filters_come_off_one_by_one() {
        let question = read("country=IT&country=AT&theme=health&page=3");
        assert_eq!(question.without(Facet::Country, "AT").address(), "practices?country=IT&theme=health");
        assert_eq!(question.without(Facet::Theme, "health").without(Facet::Country, "IT").address(), "practices?country=AT");
        assert_eq!(question.unfiltered().address(), "practices");
        assert_eq!(question.on_page(4).address(), "practices?country=AT&country=IT&page=4&theme=health");
    }
}
