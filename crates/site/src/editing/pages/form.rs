//! A form as its template draws it: the tree of fields laid out in one row after the other.

use base_web::Visitor;

use crate::editing::difference;
use crate::editing::merge::part;
use crate::editing::shape::{Field, Kind, List, Shape};
use crate::editing::sheet::{Fault, KEY, LANG, Typed, Wrong, count};

/// Languages in which a text can be written first: those of the European Union.
const LANGS: [&str; 24] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro",
    "sk", "sl", "sv",
];

/// One part of the form.
pub enum Row {
    Field(Box<Shown>),
    /// A group or list begins.
    Open {
        id: String,
        legend: String,
        help: Option<String>,
        clash: Option<Box<Clash>>,
    },
    /// An item of a list begins.
    Item(Item),
    /// An item or a group ends.
    Close,
    /// A list ends, with a button for one more item.
    End {
        name: String,
        button: String,
    },
}

/// A field as it is shown.
pub struct Shown {
    pub name: String,
    pub label: String,
    pub help: Option<String>,
    pub look: Look,
    pub value: String,
    pub fault: Option<String>,
    pub clash: Option<Clash>,
    pub has_focus: bool,
    /// Of the words in it, where they are not in the language of the page.
    pub lang: Option<String>,
}

/// How a field looks.
pub enum Look {
    Line,
    Short,
    /// Of so many lines.
    Area {
        lines: usize,
        is_markdown: bool,
    },
    Day,
    Choice(Vec<(String, String)>),
}

/// An item of a list.
pub struct Item {
    pub name: String,
    pub legend: String,
    /// Name and value of the field with its key.
    pub key: Option<(String, String)>,
    pub is_first: bool,
    pub is_last: bool,
}

/// What somebody else has written in a field that she has changed too.
pub struct Clash {
    /// What a button sends to take it over.
    pub take: String,
    pub theirs: Vec<String>,
}

/// What is told beside the fields.
pub struct Beside<'a> {
    pub faults: &'a [Fault],
    /// Names of the fields that clash, with what the others wrote.
    pub clashes: &'a [&'static str],
    pub theirs: Option<(&'static str, &'a Typed)>,
    pub focus: Option<&'a str>,
}

/// The form of `kind` with what stands in it.
pub fn rows(kind: &Kind, typed: &Typed, beside: &Beside<'_>, v: &Visitor) -> Vec<Row> {
    let mut layout = Layout { kind, typed, beside, v, rows: Vec::new() };
    layout.fields(kind.fields, "");
    layout.lang();
    layout.rows
}

/// What to do about a fault.
pub fn advice(fault: &Fault, v: &Visitor) -> String {
    match fault.wrong {
        Wrong::Missing => v.t("field-required").into_owned(),
        Wrong::TooLong(most) => v.ta("field-too-long", &[("max", most as u64)]),
        Wrong::Unreadable(key) => v.t(key).into_owned(),
    }
}

struct Layout<'a> {
    kind: &'a Kind,
    typed: &'a Typed,
    beside: &'a Beside<'a>,
    v: &'a Visitor,
    rows: Vec<Row>,
}

impl Layout<'_> {
    fn fields(&mut self, fields: &[Field], prefix: &str) {
        for field in fields {
            let name = format!("{prefix}{}", field.name);
            match field.shape {
                Shape::Group(fields) => {
                    self.open(&name, field);
                    self.fields(fields, &format!("{name}."));
                    self.rows.push(Row::Close);
                }
                Shape::List(list) => {
                    self.open(&name, field);
                    self.items(&name, list);
                    let button = self.v.ta("editing-add", &[("what", self.v.t(list.label))]);
                    self.rows.push(Row::End { name, button });
                }
                shape => {
                    let clash = self.clash(&name);
                    let shown = self.shown(name, field, shape, clash);
                    self.rows.push(Row::Field(Box::new(shown)));
                }
            }
        }
    }

    fn open(&mut self, name: &str, field: &Field) {
        let (legend, help) = (self.v.t(field.label).into_owned(), self.help(field));
        let clash = self.clash(name).map(Box::new);
        self.rows.push(Row::Open { id: name.to_owned(), legend, help, clash });
    }

    fn items(&mut self, name: &str, list: &List) {
        let items = count(self.typed, name, list);
        for number in 1..=items {
            let own = format!("{name}.{number}");
            let key = list.key_from.map(|_| format!("{own}.{KEY}"));
            self.rows.push(Row::Item(Item {
                legend: format!("{} {number}", self.v.t(list.label)),
                key: key.map(|key| (key.clone(), self.typed.get(&key).cloned().unwrap_or_default())),
                is_first: number == 1,
                is_last: number == items,
                name: own.clone(),
            }));
            self.fields(list.item, &format!("{own}."));
            self.rows.push(Row::Close);
        }
    }

    fn shown(&self, name: String, field: &Field, shape: Shape, clash: Option<Clash>) -> Shown {
        let label = self.v.t(field.label);
        let fault = self.beside.faults.iter().find(|fault| fault.name == name);
        let lang = self.typed.get(LANG).filter(|lang| shape.is_said() && lang.as_str() != self.v.lang.tag());
        let value = self.typed.get(&name).cloned().unwrap_or_default();
        Shown {
            label: if field.needed { label.into_owned() } else { self.v.ta("editing-optional", &[("label", label)]) },
            help: self.help(field),
            look: self.look(shape, &value),
            value,
            fault: fault.map(|fault| advice(fault, self.v)),
            clash,
            has_focus: self.beside.focus == Some(&*name),
            lang: lang.cloned(),
            name,
        }
    }

    fn look(&self, shape: Shape, value: &str) -> Look {
        match shape {
            Shape::Title | Shape::Name | Shape::LocalName | Shape::Address => Look::Line,
            Shape::Day => Look::Day,
            Shape::Words => Look::Area { lines: 4, is_markdown: false },
            Shape::Prose(most) => {
                let lines = if most > base_core::limits::TEXT_CHARS_MAX { 24 } else { 10 };
                Look::Area { lines, is_markdown: true }
            }
            Shape::Choice(choices) => {
                let choices = choices.iter().map(|(value, key)| ((*value).to_owned(), self.v.t(key).into_owned()));
                Look::Choice(self.with_none(choices.collect(), value))
            }
            Shape::Country => {
                let countries = self.v.countries().into_iter().map(|(code, name)| (code.to_owned(), name.into_owned()));
                Look::Choice(std::iter::once((String::new(), self.v.t("not-known").into_owned())).chain(countries).collect())
            }
            _ => Look::Short,
        }
    }

    /// A choice that nobody has made yet says so.
    fn with_none(&self, mut choices: Vec<(String, String)>, value: &str) -> Vec<(String, String)> {
        if value.is_empty() {
            choices.insert(0, (String::new(), self.v.t("editing-choose").into_owned()));
        }
        choices
    }

    /// The language stands last: one seldom changes it.
    fn lang(&mut self) {
        let value = self.typed.get(LANG).cloned().unwrap_or_default();
        let own = (!LANGS.contains(&value.as_str())).then_some(value.as_str());
        let name = |tag: &str| tag.parse().map_or_else(|_| tag.to_owned(), |lang| self.v.language_name(&lang).into_owned());
        let mut choices: Vec<(String, String)> =
            LANGS.iter().copied().chain(own).map(|tag| (tag.to_owned(), name(tag))).collect();
        choices.sort_by(|(_, a), (_, b)| self.v.compare(a, b));
        let fault = self.beside.faults.iter().find(|fault| fault.name == LANG).map(|fault| advice(fault, self.v));
        let shown = Shown {
            name: LANG.to_owned(),
            label: self.v.t("editing-lang").into_owned(),
            help: Some(self.v.t("editing-lang-help").into_owned()),
            look: Look::Choice(choices),
            value,
            fault,
            clash: self.clash(LANG),
            has_focus: false,
            lang: None,
        };
        self.rows.push(Row::Field(Box::new(shown)));
    }

    fn help(&self, field: &Field) -> Option<String> {
        let markdown = matches!(field.shape, Shape::Prose(_)).then(|| self.v.t("editing-markdown-help"));
        let own = field.help.map(|key| self.v.t(key));
        let both: Vec<_> = own.into_iter().chain(markdown).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }

    fn clash(&self, name: &str) -> Option<Clash> {
        let (who, theirs) = self.beside.theirs?;
        let differs = self.beside.clashes.contains(&name) && part(self.typed, name) != part(theirs, name);
        differs.then(|| Clash { take: format!("take {who} {name}"), theirs: difference::told(self.kind, theirs, name, self.v) })
    }
}

impl Shown {
    /// The ids of what describes the field.
    pub fn described_by(&self) -> String {
        let ids = [("help", self.help.is_some()), ("error", self.fault.is_some()), ("clash", self.clash.is_some())];
        let ids: Vec<String> = ids.iter().filter(|(_, is)| *is).map(|(end, _)| format!("f-{}-{end}", self.name)).collect();
        ids.join(" ")
    }

    /// Whether this value is the one that is chosen.
    pub fn is_chosen(&self, value: &str) -> bool {
        self.value == value
    }
}
