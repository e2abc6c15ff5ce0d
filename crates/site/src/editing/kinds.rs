//! The kinds of documents with their fields: a new field is a line here, and in the record.

use base_text::Html;
use base_web::{Visitor, WebError};

use super::shape::{Editable, Field, Kind, List, Reader, Shape, Slugs};
use crate::accessibility::{self, Statement};
use crate::calendar::{self, Entry};
use crate::document::Document;
use crate::document::store::Order;
use crate::funding::{self, Funding};
use crate::home::{self, Story};
use crate::identity::{self, Identity};
use crate::news::{self, Item};
use crate::page::{self, Article};
use crate::partner::{self, Partner};

/// All kinds, in the order of the overview.
pub static KINDS: [Kind; 8] = [
    Kind::of::<Article>(),
    Kind::of::<Item>(),
    Kind::of::<Entry>(),
    Kind::of::<Partner>(),
    Kind::of::<Funding>(),
    Kind::of::<Story>(),
    Kind::of::<Statement>(),
    Kind::of::<Identity>(),
];

/// The kind of this name.
pub fn find(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

const fn needed(name: &'static str, label: &'static str, shape: Shape) -> Field {
    Field { name, label, help: None, shape, needed: true }
}

const fn optional(name: &'static str, label: &'static str, shape: Shape) -> Field {
    Field { name, label, help: None, shape, needed: false }
}

impl Field {
    const fn helped(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }
}

const SOURCE: Field = optional("source", "editing-source", Shape::Address).helped("editing-source-help");
const TEXT_CHARS_MAX: usize = base_core::limits::TEXT_CHARS_MAX;

impl Editable for Article {
    const FIELDS: &'static [Field] = &[
        needed("title", "editing-title", Shape::Title),
        needed("body", "editing-text", Shape::Prose(page::BODY_CHARS_MAX)).helped("editing-page-text-help"),
    ];
    const TITLE: &'static str = "title";
    const SLUGS: Slugs = Slugs::Fixed(&["about", "methodology", "partners", "privacy", "contact"]);

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        page::pages::draw(&reader.v, &Document::unkept(slug, self))
    }

    fn path(&self, slug: &str) -> String {
        slug.to_owned()
    }
}

impl Editable for Item {
    const FIELDS: &'static [Field] = &[
        needed("title", "editing-title", Shape::Title),
        needed("date", "editing-date", Shape::Dated).helped("editing-dated-help"),
        needed("body", "editing-text", Shape::Prose(TEXT_CHARS_MAX)),
        SOURCE,
    ];
    const TITLE: &'static str = "title";
    const ORDER: Order = Order::NewestFirst;

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        news::pages::draw(&reader.v, &Document::unkept(slug, self))
    }

    fn path(&self, slug: &str) -> String {
        format!("news/{slug}")
    }

    fn where_shown(&self, v: &Visitor) -> Option<String> {
        Some(v.date(self.date))
    }
}

const PRECISIONS: [(&str, &str); 4] = [
    ("day", "editing-precision-day"),
    ("month", "editing-precision-month"),
    ("year", "editing-precision-year"),
    ("about", "editing-precision-about"),
];
const DATE_KINDS: [(&str, &str); 5] = [
    ("publication", "site-calendar-publication"),
    ("fieldwork", "site-calendar-fieldwork"),
    ("phase", "site-calendar-phase"),
    ("seminar", "site-calendar-seminar"),
    ("milestone", "site-calendar-milestone"),
];

impl Editable for Entry {
    const FIELDS: &'static [Field] = &[
        needed("title", "editing-title", Shape::Title),
        needed("from", "editing-from", Shape::Day),
        optional("to", "editing-to", Shape::Day).helped("editing-to-help"),
        needed("precision", "editing-precision", Shape::Choice(&PRECISIONS)).helped("editing-precision-help"),
        needed("kind", "editing-date-kind", Shape::Choice(&DATE_KINDS)),
        optional(calendar::PLACE, "editing-place", Shape::LocalName).helped("editing-place-help"),
        needed("body", "editing-text", Shape::Prose(TEXT_CHARS_MAX)),
        optional("clash", "site-calendar-clash", Shape::Prose(TEXT_CHARS_MAX)).helped("editing-clash-help"),
        SOURCE,
    ];
    const TITLE: &'static str = "title";
    const ORDER: Order = Order::NewestFirst;
    const END: Option<&'static str> = Some("to");

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        calendar::pages::draw(&reader.v, &reader.atlas, &Document::unkept(slug, self))
    }

    fn path(&self, slug: &str) -> String {
        format!("calendar/{}#{slug}", calendar::month::Month::of(self.from))
    }

    fn where_shown(&self, v: &Visitor) -> Option<String> {
        Some(calendar::pages::when(v, self))
    }
}

impl Editable for Partner {
    const FIELDS: &'static [Field] = &[
        needed("name", "editing-name", Shape::Name),
        optional("short_name", "editing-short-name", Shape::Name),
        optional("city", "editing-city", Shape::Name).helped("editing-city-help"),
        optional("country_code", "editing-country", Shape::Country),
        needed("role", "site-partners-role", Shape::Words).helped("editing-role-help"),
        optional("website", "site-partners-website", Shape::Address),
        SOURCE,
    ];
    const TITLE: &'static str = "name";

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        partner::pages::draw(&reader.v, &reader.atlas, &Document::unkept(slug, self))
    }

    fn path(&self, _: &str) -> String {
        "partners#organisations".to_owned()
    }
}

impl Editable for Funding {
    const FIELDS: &'static [Field] = &[
        needed("project", "editing-project", Shape::Name),
        needed("begins", "editing-begins", Shape::Dated).helped("editing-dated-help"),
        optional("ends", "editing-ends", Shape::Dated).helped("editing-ends-help"),
        needed("statement", "editing-statement", Shape::Words).helped("editing-statement-help"),
        needed("fund", "editing-fund", Shape::Words),
        optional("agreement", "editing-agreement", Shape::Name),
        needed("disclaimer", "editing-disclaimer", Shape::Words).helped("editing-disclaimer-help"),
        SOURCE,
    ];
    const TITLE: &'static str = "project";
    const ORDER: Order = Order::NewestFirst;
    const END: Option<&'static str> = Some("ends");

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        funding::pages::draw(&reader.v, &Document::unkept(slug, self))
    }

    fn path(&self, _: &str) -> String {
        "about".to_owned()
    }

    fn where_shown(&self, v: &Visitor) -> Option<String> {
        Some(v.ta("editing-funding-shows", &[("years", self.years())]))
    }
}

const STEP: [Field; 3] =
    [needed("title", "editing-step-title", Shape::Title), needed("text", "editing-step-text", Shape::Words), SOURCE];

impl Editable for Story {
    const FIELDS: &'static [Field] = &[
        needed("title", "editing-title", Shape::Title),
        needed("lead", "editing-lead", Shape::Words).helped("editing-lead-help"),
        optional("notice", "editing-notice", Shape::Words).helped("editing-notice-help"),
        optional("steps", "editing-steps", Shape::List(&List { item: &STEP, label: "editing-step", key_from: Some("title") }))
            .helped("editing-steps-help"),
    ];
    const TITLE: &'static str = "title";
    const SLUGS: Slugs = Slugs::Fixed(&[home::SLUG]);

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        home::pages::draw(&reader.v, &Document::unkept(slug, self))
    }

    fn path(&self, _: &str) -> String {
        String::new()
    }
}

const STATUSES: [(&str, &str); 3] =
    [("fully", "editing-status-fully"), ("partially", "editing-status-partially"), ("not", "editing-status-not")];
const METHODS: [(&str, &str); 2] = [("self", "editing-method-self"), ("third-party", "editing-method-third-party")];
const LAW: [Field; 2] = [needed("name", "editing-law-name", Shape::Name), needed("url", "editing-address", Shape::Address)];
const STANDARD: [Field; 4] = [
    needed("name", "editing-standard-name", Shape::Name),
    needed("version", "editing-standard-version", Shape::Name),
    needed("wcag_version", "editing-wcag-version", Shape::Name),
    needed("wcag_level", "editing-wcag-level", Shape::Name),
];
const BARRIER: [Field; 3] = [
    needed("what", "editing-barrier-what", Shape::Words),
    needed("why", "editing-barrier-why", Shape::Words),
    needed("alternative", "editing-barrier-alternative", Shape::Words),
];
const BARRIERS: List = List { item: &BARRIER, label: "editing-barrier", key_from: Some("what") };

impl Editable for Statement {
    const FIELDS: &'static [Field] = &[
        needed("scope", "editing-scope", Shape::Words),
        needed("status", "site-accessibility-status", Shape::Choice(&STATUSES)),
        needed("status_reason", "editing-status-reason", Shape::Words),
        optional("non_compliance", "site-accessibility-non-compliance", Shape::List(&BARRIERS)),
        optional("disproportionate_burden", "site-accessibility-burden", Shape::List(&BARRIERS)).helped("editing-burden-help"),
        optional("out_of_scope", "site-accessibility-out-of-scope", Shape::List(&BARRIERS)),
        needed("prepared_on", "editing-prepared-on", Shape::Day),
        needed("reviewed_on", "editing-reviewed-on", Shape::Day).helped("editing-reviewed-on-help"),
        needed("method", "editing-method", Shape::Choice(&METHODS)),
        needed("method_text", "editing-method-text", Shape::Words),
        needed("feedback", "site-accessibility-feedback", Shape::Words).helped("editing-feedback-help"),
        needed("enforcement", "site-accessibility-enforcement", Shape::Words).helped("editing-enforcement-help"),
        needed("standard", "editing-standard", Shape::Group(&STANDARD)),
        needed("standard_text", "editing-standard-text", Shape::Words),
        optional("laws", "editing-laws", Shape::List(&List { item: &LAW, label: "editing-law", key_from: None })),
    ];
    const TITLE: &'static str = "scope";
    const SLUGS: Slugs = Slugs::Fixed(&[accessibility::SLUG]);

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        accessibility::pages::draw(&reader.v, &Document::unkept(slug, self))
    }

    fn path(&self, _: &str) -> String {
        "accessibility".to_owned()
    }

    fn where_shown(&self, v: &Visitor) -> Option<String> {
        Some(v.ta("editing-reviewed", &[("date", v.day(self.reviewed_on))]))
    }
}

impl Editable for Identity {
    const FIELDS: &'static [Field] = &[
        needed("name", "editing-site-name", Shape::Title).helped("editing-site-name-help"),
        optional("tagline", "editing-tagline", Shape::Title).helped("editing-tagline-help"),
    ];
    const TITLE: &'static str = "name";
    const SLUGS: Slugs = Slugs::Fixed(&[identity::SLUG]);

    fn view(self, reader: &Reader, slug: &str) -> Result<Html, WebError> {
        identity::pages::draw(&reader.v, &Document::unkept(slug, self))
    }

    fn path(&self, _: &str) -> String {
        String::new()
    }
}
