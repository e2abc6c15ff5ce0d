//! What a reader sees on the pages of practices.

use std::collections::BTreeMap;

use base_testing::{Answer, words};

/// A page that tells of a practice, or of two.
pub trait Told {
    /// The facts at a glance, by their names.
    fn facts(&self) -> BTreeMap<String, String>;
    /// The rows of the comparison: what each of the two says.
    fn pairs(&self) -> BTreeMap<String, [String; 2]>;
}

impl Told for Answer {
    fn facts(&self) -> BTreeMap<String, String> {
        let list = *self.html_between("<dl class=\"facts\">", "</dl>").first().expect("facts");
        let fact = |fact: &str| {
            let (name, rest) = fact.split_once("</dt>")?;
            let told: Vec<String> = rest.split("<dd").skip(1).map(|dd| words(&format!("<dd{dd}"))).collect();
            Some((words(name), told.join(" ")))
        };
        list.split("<dt>").skip(1).filter_map(fact).collect()
    }

    fn pairs(&self) -> BTreeMap<String, [String; 2]> {
        let row = |row: &str| {
            let (title, cells) = row.split_once("<td")?;
            let mut cells = cells.split("<td").map(|cell| words(&format!("<td{cell}")));
            Some((words(title), [cells.next()?, cells.next()?]))
        };
        self.html_between("<tr><th scope=\"row\">", "</tr>").into_iter().filter_map(row).collect()
    }
}
