//! The form as it stands on the page: sections, fields and buttons in their order, each with its words.
//!
//! The tree of fields becomes a flat run of parts, so that the template is one loop.

use std::cell::OnceCell;
use std::collections::HashMap;

use base_core::Lang;
use base_core::limits::NAME_CHARS_MAX;
use base_exchange::parse::impossible_date;
use base_i18n::Words;

use super::shape::{EXISTS, Field, List, SECTIONS, Shape};
use super::sheet::{Sheet, SheetFault};
use super::tree::{Node, below, parts};

/// A piece of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Section {
        id: &'static str,
        title: String,
        /// Where readers see it.
        view: &'static str,
    },
    SectionEnd,
    /// Fields that belong together.
    Group {
        id: String,
        title: String,
        is_quiet: bool,
    },
    GroupEnd,
    /// A list; its items follow.
    List {
        id: String,
        title: String,
        is_quiet: bool,
        help: Option<String>,
        fault: Option<String>,
    },
    ListEnd {
        name: String,
        /// What the button says that adds an item.
        add: String,
        none: Option<bool>,
    },
    Item {
        id: String,
        title: String,
    },
    ItemEnd(Moves),
    Input(Box<Input>),
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its name; its id on the page is this behind `f-`.
    pub name: String,
    pub title: String,
    pub help: Option<String>,
    pub fault: Option<String>,
    pub typed: String,
    pub control: Control,
    /// Of an item that is one field: its buttons.
    pub moves: Option<Moves>,
}

/// How a field is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// With the keyboard that a phone should show, and the id of a list to choose from.
    Line { mode: &'static str, is_short: bool, list: Option<&'static str> },
    /// With the most characters that are kept.
    Lines { chars_max: usize },
    /// Value and words of each choice.
    Choice(Vec<(String, String)>),
}

/// The buttons of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moves {
    pub name: String,
    /// What they move: “Goal 2”.
    pub title: String,
    pub is_first: bool,
    pub is_last: bool,
}

/// Something to mend, for the summary on top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub id: String,
    /// Where: “Figure 2, Source”.
    pub title: String,
    pub message: String,
}

/// The form with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub parts: Vec<Part>,
    pub advice: Vec<Advice>,
}

impl Form {
    /// The form of `sheet`, with what is to be mended in it.
    pub fn of(sheet: &Sheet, faults: &[SheetFault], words: &Words) -> Self {
        let faults = faults.iter().map(|fault| (fault.name.as_str(), fault)).collect();
        let mut writing = Writing { words, faults, languages: OnceCell::new(), parts: Vec::new(), advice: Vec::new() };
        let mut nodes = sheet.nodes().iter();
        for section in &SECTIONS {
            writing.parts.push(Part::Section { id: section.id, title: words.t(section.title).into_owned(), view: section.view });
            for field in section.fields {
                let Some(node) = nodes.next() else { break };
                let is_quiet = field.title == section.title;
                writing.field(field, node, Place { name: field.name.to_owned(), within: "", is_quiet, moves: None });
            }
            writing.parts.push(Part::SectionEnd);
        }
        Self { parts: writing.parts, advice: writing.advice }
    }
}

impl Input {
    /// The ids of what describes it.
    pub fn described_by(&self) -> String {
        let ids = [self.help.as_ref().map(|_| "help"), self.fault.as_ref().map(|_| "error"), self.chars_max().map(|_| "count")];
        ids.into_iter().flatten().map(|end| format!("f-{}-{end}", self.name)).collect::<Vec<_>>().join(" ")
    }

    /// The most characters that are kept, where that is said.
    pub fn chars_max(&self) -> Option<usize> {
        match self.control {
            Control::Lines { chars_max } => Some(chars_max),
            _ => None,
        }
    }

    /// How many characters stand in it.
    pub fn chars(&self) -> usize {
        self.typed.chars().count()
    }

    /// Lines that the field shows: enough for what stands in it. What is short as a rule begins with one.
    pub fn rows(&self) -> usize {
        const CHARS: usize = 60;
        let lines: usize = self.typed.lines().map(|line| line.chars().count() / CHARS + 1).sum();
        let is_short = self.moves.is_some() || self.chars_max() == Some(NAME_CHARS_MAX);
        lines.clamp(if is_short { 1 } else { 2 }, 12)
    }

    /// Whether so much stands in it that its length matters.
    pub fn is_nearly_full(&self) -> bool {
        self.chars_max().is_some_and(|max| self.chars() * 10 >= max * 8)
    }
}

/// Where a field stands.
struct Place<'a> {
    name: String,
    /// The item in which it is, in words.
    within: &'a str,
    /// Its title stands above it already.
    is_quiet: bool,
    moves: Option<Moves>,
}

struct Writing<'a> {
    words: &'a Words,
    faults: HashMap<&'a str, &'a SheetFault>,
    /// Put in order once, though a form asks for them at each document.
    languages: OnceCell<Vec<(String, String)>>,
    parts: Vec<Part>,
    advice: Vec<Advice>,
}

impl Writing<'_> {
    fn field(&mut self, field: &Field, node: &Node, place: Place<'_>) {
        let title = self.words.t(field.title).into_owned();
        let help = field.help.map(|help| self.words.t(help).into_owned());
        self.node(field.shape, node, title, help, place);
    }

    fn node(&mut self, shape: Shape, node: &Node, title: String, help: Option<String>, place: Place<'_>) {
        match (shape, node) {
            (Shape::List(list), Node::List { none, items }) => self.list(list, *none, items, title, help, place),
            (Shape::Group(fields), Node::Group(nodes)) => {
                let id = format!("f-{}", place.name);
                self.parts.push(match &place.moves {
                    Some(_) => Part::Item { id, title: title.clone() },
                    None => Part::Group { id, title: title.clone(), is_quiet: place.is_quiet },
                });
                let within = if place.moves.is_some() { title.as_str() } else { place.within };
                for (field, node) in fields.iter().zip(nodes) {
                    self.field(field, node, Place { name: below(&place.name, field.name), within, is_quiet: false, moves: None });
                }
                self.parts.push(place.moves.map_or(Part::GroupEnd, Part::ItemEnd));
            }
            (Shape::Stated, Node::Group(nodes)) => self.stated(nodes, help, &place),
            (shape, Node::Leaf(typed)) => self.input(shape, typed, title, help, place),
            _ => {}
        }
    }

    fn list(&mut self, list: &List, none: bool, items: &[Node], title: String, help: Option<String>, place: Place<'_>) {
        let id = format!("f-{}", place.name);
        let fault = self.fault(&place.name, &title, place.within);
        self.parts.push(Part::List { id, title, is_quiet: place.is_quiet, help, fault });
        let item = self.words.t(list.item_title).into_owned();
        for (number, node) in (1_usize..).zip(items) {
            // “Statement 2, Evidence 1”: there is an “Evidence 1” in each statement.
            let within = if place.within.is_empty() { String::new() } else { format!("{}, ", place.within) };
            let title = format!("{within}{item} {number}");
            let name = below(&place.name, number);
            let moves = Moves { name: name.clone(), title: title.clone(), is_first: number == 1, is_last: number == items.len() };
            self.node(list.item, node, title, None, Place { name, within: "", is_quiet: false, moves: Some(moves) });
        }
        let none = (list.none && items.is_empty()).then_some(none);
        let add = self.words.t(list.add_title).into_owned();
        self.parts.push(Part::ListEnd { name: place.name, add, none });
    }

    /// A number, or words.
    fn stated(&mut self, nodes: &[Node], help: Option<String>, place: &Place<'_>) {
        let titles = ["workbench-number", "workbench-words"];
        let mut help = help;
        for ((node, (part, shape)), title) in nodes.iter().zip(parts(Shape::Stated)).zip(titles) {
            let Node::Leaf(typed) = node else { continue };
            let name = below(&place.name, part);
            let title = self.words.t(title).into_owned();
            self.input(shape, typed, title, help.take(), Place { name, within: place.within, is_quiet: false, moves: None });
        }
    }

    fn input(&mut self, shape: Shape, typed: &str, title: String, help: Option<String>, place: Place<'_>) {
        let fault = self.fault(&place.name, &title, place.within);
        let control = self.control(shape, typed);
        let input = Input { name: place.name, title, help, fault, typed: typed.to_owned(), control, moves: place.moves };
        self.parts.push(Part::Input(Box::new(input)));
    }

    /// What is to be mended in a field, also noted for the summary.
    fn fault(&mut self, name: &str, title: &str, within: &str) -> Option<String> {
        let message = advice(self.faults.get(name)?, self.words);
        let title = if within.is_empty() { title.to_owned() } else { format!("{within}, {title}") };
        self.advice.push(Advice { id: format!("f-{name}"), title, message: message.clone() });
        Some(message)
    }

    fn control(&self, shape: Shape, typed: &str) -> Control {
        let line = |mode| Control::Line { mode, is_short: mode != "url" && mode != "text", list: None };
        match shape {
            Shape::Theme if !typed.contains('\n') => Control::Line { mode: "text", is_short: false, list: Some("themes-known") },
            // A line that is longer than the screen is broken, not cut.
            Shape::Words | Shape::Theme | Shape::Line => Control::Lines { chars_max: shape.chars_max().unwrap_or_default() },
            Shape::Year | Shape::Count => line("numeric"),
            Shape::Number | Shape::Percent => line("decimal"),
            Shape::Currency | Shape::Licence => Control::Line { mode: "text", is_short: true, list: None },
            Shape::Address => line("url"),
            Shape::Choice(choices) => self.choice(choices, typed),
            Shape::Exists => self.choice(&EXISTS, typed),
            Shape::Lang => self.languages(typed),
            _ => line("text"),
        }
    }

    fn choice(&self, choices: &[(&str, &str)], typed: &str) -> Control {
        let options = choices.iter().map(|(value, key)| ((*value).to_owned(), self.words.t(key).into_owned()));
        Control::Choice(with_typed(options.collect(), typed))
    }

    fn languages(&self, typed: &str) -> Control {
        Control::Choice(with_typed(self.languages.get_or_init(|| languages(self.words)).clone(), typed))
    }
}

fn languages(words: &Words) -> Vec<(String, String)> {
    let named = |tag: &&str| Some(((*tag).to_owned(), words.language_name(&tag.parse::<Lang>().ok()?).into_owned()));
    let mut options: Vec<(String, String)> = LANGUAGES.iter().filter_map(named).collect();
    options.sort_by(|one, other| words.compare(&one.1, &other.1));
    options.insert(0, (String::new(), words.t("workbench-choose").into_owned()));
    options
}

/// The languages that have a name on this site.
const LANGUAGES: [&str; 47] = [
    "am", "ar", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "hr",
    "hu", "is", "it", "ku", "lt", "lv", "mk", "mt", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv",
    "ti", "tr", "uk", "ur", "zh",
];

/// What was sent stays a choice, whatever it is: nothing that was typed is lost.
fn with_typed(mut options: Vec<(String, String)>, typed: &str) -> Vec<(String, String)> {
    if !options.iter().any(|(value, _)| value == typed) {
        options.push((typed.to_owned(), typed.to_owned()));
    }
    options
}

/// How to mend a field. That it is wrong was the importer's word; what it takes is known by its shape.
fn advice(fault: &SheetFault, words: &Words) -> String {
    if matches!(fault.shape, Shape::List(_)) {
        return words.ta("workbench-fault-list", &[("max", base_core::limits::LIST_ITEMS_MAX as u64)]);
    }
    if fault.typed.trim().is_empty() {
        return words.t("field-required").into_owned();
    }
    let chars = base_text::clean(&fault.typed).chars().count();
    if let Some(max) = fault.shape.chars_max().filter(|max| chars > *max) {
        return words.ta("field-too-long", &[("max", max as u64)]);
    }
    let key = match fault.shape {
        Shape::When => {
            let date = impossible_date(&fault.typed).unwrap_or_default();
            return words.ta("workbench-fault-date", &[("date", date)]);
        }
        Shape::Address => "workbench-fault-address",
        Shape::Year => "workbench-fault-year",
        Shape::Count => "workbench-fault-count",
        Shape::Number => "workbench-fault-number",
        Shape::Percent => "workbench-fault-percent",
        Shape::Currency => "workbench-fault-currency",
        Shape::Licence => "workbench-fault-licence",
        Shape::Stated => "workbench-fault-both",
        Shape::Line => "workbench-fault-line",
        _ => "workbench-fault-choice",
    };
    words.t(key).into_owned()
}
