//! HTML as a reader sees it.

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// A page, or some of one.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its HTML.
    pub body: String,
}

impl Part {
    /// The words of each element that the CSS selector finds.
    pub fn all(&self, css: &str) -> Vec<String> {
        self.parse().select(&selector(css)).map(|element| words(&element.inner_html())).collect()
    }

    /// An attribute of each element that the CSS selector finds, where it has one.
    pub fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        self.parse().select(&selector(css)).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
    }

    /// The values of an attribute, wherever it stands.
    pub fn values(&self, attribute: &str) -> Vec<String> {
        self.attributes("*", attribute)
    }

    /// The words of the main part, one line for each piece of text.
    pub fn lines(&self) -> Vec<String> {
        let (page, main) = (self.parse(), selector("main"));
        let pieces = page.select(&main).flat_map(|main| main.text()).map(str::trim);
        pieces.filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
    }

    /// All words.
    pub fn words(&self) -> String {
        words(&self.body)
    }

    /// The words between two marks, each time.
    pub fn between(&self, from: &str, to: &str) -> Vec<String> {
        self.html_between(from, to).into_iter().map(words).collect()
    }

    /// The HTML between two marks, each time.
    pub fn html_between(&self, from: &str, to: &str) -> Vec<&str> {
        self.body.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
    }

    /// The section with this id.
    pub fn section(&self, id: &str) -> Part {
        let start = format!("<section id=\"{id}\"");
        let inside = *self.html_between(&start, "</section>").first().unwrap_or_else(|| panic!("there is no section {id}"));
        Part { body: format!("{start}{inside}</section>") }
    }

    /// The cells of the table, row by row, without heads.
    pub fn rows<const N: usize>(&self) -> Vec<[String; N]> {
        let (page, cell) = (self.parse(), selector("td"));
        let cells = |row: ElementRef| row.select(&cell).map(|cell| words(&cell.inner_html())).collect::<Vec<_>>();
        let rows: Vec<_> = page.select(&selector("tbody tr")).map(cells).collect();
        assert!(!rows.is_empty(), "there is no table");
        rows.into_iter().map(|row| row.try_into().expect("as many cells")).collect()
    }

    /// What the page says to machines (JSON-LD).
    pub fn linked_data(&self) -> Value {
        let page = self.parse();
        let script = page.select(&selector("script[type='application/ld+json']")).next().expect("data for machines");
        serde_json::from_str(&script.text().collect::<String>()).expect("JSON")
    }

    pub(crate) fn parse(&self) -> Html {
        Html::parse_document(&self.body)
    }
}

pub(crate) fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

/// The words of some HTML without its marks. Words in different blocks are different words; marks inside a sentence do not part it.
pub fn words(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        words.push_str(text);
        let Some((name, after)) = tag.split_once('>') else { break };
        let name = name.trim_start_matches('/').split([' ', '\n']).next().unwrap_or("");
        if !matches!(name, "span" | "strong" | "small" | "ins" | "del" | "a") {
            words.push(' ');
        }
        rest = after;
    }
    words.push_str(rest);
    unescape(&words).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a browser makes of entities, as our templates and the HTML parser write them; the sign `&` last, so that nothing is read twice.
fn unescape(text: &str) -> String {
    let signs = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")];
    let more = [("&nbsp;", "\u{a0}"), ("&#38;", "&"), ("&amp;", "&")];
    signs.iter().chain(&more).fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}
