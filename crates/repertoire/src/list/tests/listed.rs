//! What a reader sees on the pages of lists.

use std::collections::BTreeMap;

use base_testing::{Answer, Part};

/// A page with a list on it.
pub trait Listed {
    /// The names of the entries.
    fn names(&self) -> Vec<String>;
    /// Where the entries lead.
    fn links(&self) -> Vec<String>;
    fn count(&self) -> String;
    fn title(&self) -> String;
    fn canonical(&self) -> String;
    /// The filters in use, and where a click on each leads.
    fn chosen(&self) -> Vec<(String, String)>;
    /// Counts by filter and value.
    fn counts(&self) -> BTreeMap<String, BTreeMap<String, u64>>;
    /// Where the cities on the map lead, and how many more are drawn faintly.
    fn cities(&self) -> (Vec<String>, usize);
}

impl Listed for Answer {
    fn names(&self) -> Vec<String> {
        self.all("h3 > a")
    }

    fn links(&self) -> Vec<String> {
        self.attributes("h3 > a", "href")
    }

    fn count(&self) -> String {
        self.all("[data-count]").pop().expect("a count")
    }

    fn title(&self) -> String {
        self.all("head > title").pop().expect("a title")
    }

    fn canonical(&self) -> String {
        self.attributes("link[rel=canonical]", "href").pop().expect("a canonical address")
    }

    fn chosen(&self) -> Vec<(String, String)> {
        let words = self.html_between("<ul class=\"chosen\"", "</ul>").concat();
        let labels = words.split("</a>").filter_map(|link| link.contains("<a ").then(|| link.rsplit('>').next()).flatten());
        let labels = labels.map(base_testing::words);
        labels.zip(self.attributes("ul.chosen a", "href")).collect()
    }

    fn counts(&self) -> BTreeMap<String, BTreeMap<String, u64>> {
        let mut counts: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
        for tick in self.html_between("<label class=\"tick\">", "<span class=\"hidden-words\">") {
            let tick = Part { body: tick.to_owned() };
            let count = tick.all(".count").concat().parse().expect("a count");
            let own = |name: &str| tick.attributes("input[type=checkbox]", name).concat();
            counts.entry(own("name")).or_default().insert(own("value"), count);
        }
        counts
    }

    fn cities(&self) -> (Vec<String>, usize) {
        (self.attributes("a.map-city:not(.is-faint)", "href"), self.all("a.map-city.is-faint").len())
    }
}
