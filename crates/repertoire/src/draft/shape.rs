//! The form of a practice: which fields there are, in which order, what each takes, and which words stand beside it.
//!
//! The names are those of the exchange format, so that the importer's rules are the form's rules. The page, the reading of what was
//! typed and the advice on faults are all made from this one table: a field that stands here is in all of them.

use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};

/// A field with its words; they are message keys.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub title: &'static str,
    /// What belongs here, where the title does not say it all.
    pub help: Option<&'static str>,
    pub shape: Shape,
}

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A name on one line.
    Line,
    /// A text, which may have several lines.
    Words,
    /// A theme, best by a name of the thesaurus.
    Theme,
    /// When something was, in words.
    When,
    Address,
    Year,
    /// A whole number from 0 up.
    Count,
    Number,
    Percent,
    /// ISO 4217.
    Currency,
    /// SPDX.
    Licence,
    /// A language tag.
    Lang,
    /// One of a few words, each with its message key; the word that is empty says nothing.
    Choice(&'static [(&'static str, &'static str)]),
    /// Whether something exists; “unknown” says that the record speaks of it and nobody knows.
    Exists,
    /// A number, or the words of the source: two fields of which one is filled in.
    Stated,
    Group(&'static [Field]),
    List(&'static List),
}

/// A list and what its items are.
#[derive(Debug)]
pub struct List {
    pub item: Shape,
    /// What one item is called.
    pub item_title: &'static str,
    /// What the button says that adds one.
    pub add_title: &'static str,
    /// Whether “there are none” is something else than “not known”.
    pub none: bool,
}

/// A part of the page.
#[derive(Debug)]
pub struct Section {
    /// Its place on the page.
    pub id: &'static str,
    pub title: &'static str,
    /// The ids of what readers see of it on their page: the field's own name if it is one of them, else the first.
    pub view: &'static str,
    pub fields: &'static [Field],
}

impl Shape {
    /// The most characters that are kept, where they are counted.
    pub fn chars_max(self) -> Option<usize> {
        match self {
            Self::Line | Self::When => Some(NAME_CHARS_MAX),
            Self::Words | Self::Theme => Some(TEXT_CHARS_MAX),
            _ => None,
        }
    }
}

/// The fields of [`Shape::Stated`].
pub const STATED: [&str; 2] = ["number", "words"];
/// The choices of [`Shape::Exists`].
pub const EXISTS: [(&str, &str); 4] = [("", "workbench-exists-unsaid"), ("yes", "yes"), ("no", "no"), ("unknown", "not-known")];

const SCOPES: [(&str, &str); 3] =
    [("", "workbench-choose"), ("city", "practice-scope-city"), ("neighbourhood", "practice-scope-neighbourhood")];
const CERTAINTIES: [(&str, &str); 3] =
    [("", "workbench-certainty-sure"), ("about", "practice-certainty-about"), ("see-note", "practice-certainty-see-note")];
const STANCES: [(&str, &str); 4] = [
    ("", "workbench-choose"),
    ("supports", "practice-stance-supports"),
    ("nuances", "practice-stance-nuances"),
    ("contradicts", "practice-stance-contradicts"),
];
const COLOURS: [(&str, &str); 4] = [
    ("", "not-known"),
    ("core", "practice-role-core"),
    ("adaptable", "practice-role-adaptable"),
    ("local", "practice-role-local"),
];
const COUNTED: [(&str, &str); 5] = [
    ("", "not-known"),
    ("foreign-nationals", "indicator-foreign-nationals-share"),
    ("foreign-born", "indicator-foreign-born-share"),
    ("foreign-background", "indicator-foreign-background-share"),
    ("migration-background", "indicator-migration-background-share"),
];

const fn field(name: &'static str, title: &'static str, shape: Shape) -> Field {
    Field { name, title, help: None, shape }
}

const fn helped(name: &'static str, title: &'static str, help: &'static str, shape: Shape) -> Field {
    Field { name, title, help: Some(help), shape }
}

const fn source(name: &'static str, title: &'static str) -> Field {
    helped(name, title, "workbench-help-address", Shape::Address)
}

/// A list that may be known to be empty.
const fn known(item: Shape, item_title: &'static str, add_title: &'static str) -> List {
    List { item, item_title, add_title, none: true }
}

/// A list that is empty where nothing is known.
const fn plain(item: Shape, item_title: &'static str, add_title: &'static str) -> List {
    List { item, item_title, add_title, none: false }
}

const THEMES: List = known(Shape::Theme, "workbench-item-theme", "workbench-add-theme");
const TARGETS: List = known(Shape::Words, "workbench-item-target", "workbench-add-target");
const GOALS: List = known(Shape::Words, "workbench-item-goal", "workbench-add-goal");
const ACTIVITIES: List = known(Shape::Words, "workbench-item-activity", "workbench-add-activity");
const ACTORS: List = known(Shape::Words, "workbench-item-actor", "workbench-add-actor");
const ORGANISATIONS: List = known(Shape::Words, "workbench-item-organisation", "workbench-add-organisation");
const PARTNERS: List = known(Shape::Words, "workbench-item-partner", "workbench-add-partner");
const PAYERS: List = known(Shape::Words, "workbench-item-payer", "workbench-add-payer");
const AMOUNTS: List = known(Shape::Group(&AMOUNT), "workbench-item-amount", "workbench-add-amount");
const RESULTS: List = plain(Shape::Group(&RESULT), "workbench-item-result", "workbench-add-result");
const CLAIMS: List = known(Shape::Group(&CLAIM), "workbench-item-claim", "workbench-add-claim");
const EVIDENCE: List = plain(Shape::Group(&PROOF), "workbench-item-evidence", "workbench-add-evidence");
const COMPONENTS: List = plain(Shape::Group(&COMPONENT), "workbench-item-component", "workbench-add-component");
const NEEDS: List = plain(Shape::Words, "workbench-item-need", "workbench-add-need");
const LANGUAGES: List = known(Shape::Lang, "workbench-item-language", "workbench-add-language");
const ADDRESSES: List = plain(Shape::Address, "workbench-item-address", "workbench-add-address");
const NOTES: List = plain(Shape::Words, "workbench-item-note", "workbench-add-note");

const AMOUNT: [Field; 5] = [
    helped("amount", "workbench-amount", "workbench-help-number", Shape::Number),
    helped("currency", "workbench-currency", "workbench-help-currency", Shape::Currency),
    field("year", "workbench-year", Shape::Year),
    field("what", "workbench-amount-what", Shape::Words),
    source("source", "workbench-source"),
];
const RESULT: [Field; 5] = [
    helped("value", "practice-value", "workbench-help-value", Shape::Stated),
    helped("unit", "workbench-unit", "workbench-help-unit", Shape::Line),
    helped("text", "workbench-what-counted", "workbench-help-what-counted", Shape::Words),
    helped("when", "practice-when", "workbench-help-when", Shape::When),
    source("source", "workbench-source"),
];
const CLAIM: [Field; 2] = [
    field("text", "workbench-claim", Shape::Words),
    helped("evidence", "workbench-evidence", "workbench-help-evidence", Shape::List(&EVIDENCE)),
];
const PROOF: [Field; 2] = [field("stance", "workbench-stance", Shape::Choice(&STANCES)), source("source", "workbench-source")];
const COMPONENT: [Field; 5] = [
    field("name", "practice-name", Shape::Line),
    field("function", "practice-component-function", Shape::Words),
    field("form", "practice-component-form", Shape::Words),
    field("colour", "practice-component-role", Shape::Choice(&COLOURS)),
    helped("needs", "practice-component-needs", "workbench-help-needs", Shape::List(&NEEDS)),
];
const FUNDING: [Field; 3] = [
    helped("sources", "practice-money-from", "workbench-help-payers", Shape::List(&PAYERS)),
    helped("amounts", "practice-cost", "workbench-help-amounts", Shape::List(&AMOUNTS)),
    field("amount_note", "workbench-amount-note", Shape::Words),
];
const CONTEXT: [Field; 11] = [
    helped("population", "indicator-population", "workbench-help-count", Shape::Count),
    field("population_year", "workbench-population-year", Shape::Year),
    source("population_source", "workbench-population-source"),
    helped("foreign_share_percent", "workbench-share", "workbench-help-number", Shape::Percent),
    field("foreign_share_year", "workbench-share-year", Shape::Year),
    helped("foreign_share_counts", "workbench-share-counts", "workbench-help-share-counts", Shape::Choice(&COUNTED)),
    field("foreign_share_definition", "workbench-share-definition", Shape::Words),
    source("foreign_share_source", "workbench-share-source"),
    field("foreign_share_earlier", "workbench-share-earlier", Shape::Words),
    helped("area", "workbench-area", "workbench-help-area", Shape::Line),
    field("other", "workbench-city-other", Shape::Words),
];
const REPORT: [Field; 10] = [
    field("exists", "workbench-report-exists", Shape::Exists),
    field("author", "workbench-author", Shape::Line),
    field("institution", "workbench-institution", Shape::Line),
    helped("date", "workbench-dated", "workbench-help-when", Shape::When),
    helped("pages", "workbench-pages", "workbench-help-count", Shape::Count),
    field("pages_note", "workbench-pages-note", Shape::Words),
    helped("languages", "workbench-report-languages", "workbench-help-languages", Shape::List(&LANGUAGES)),
    field("urls", "workbench-addresses", Shape::List(&ADDRESSES)),
    helped("infosheet_languages", "workbench-infosheet-languages", "workbench-help-languages", Shape::List(&LANGUAGES)),
    field("note", "workbench-note", Shape::Words),
];
const FILM: [Field; 5] = [
    field("made", "workbench-film-exists", Shape::Exists),
    helped("length_minutes_planned", "workbench-film-length", "workbench-help-film-length", Shape::Line),
    source("url", "workbench-film-address"),
    field("note", "workbench-note", Shape::Words),
    source("source", "workbench-film-source"),
];

/// The form, from its first field to its last.
pub const SECTIONS: [Section; 13] = [
    Section {
        id: "name",
        title: "workbench-section-name",
        view: "",
        fields: &[
            helped("name_en", "practice-name", "workbench-help-name", Shape::Line),
            helped("name_original", "practice-original-name", "workbench-help-original-name", Shape::Line),
            helped("original_language", "workbench-original-language", "workbench-help-original-language", Shape::Lang),
            helped("summary", "practice-summary", "workbench-help-summary", Shape::Words),
        ],
    },
    Section {
        id: "place",
        title: "workbench-section-place",
        view: "glance",
        fields: &[
            helped("city", "workbench-city", "workbench-help-city", Shape::Line),
            field("region", "workbench-region", Shape::Line),
            field("scope", "practice-scope", Shape::Choice(&SCOPES)),
            field("scope_note", "workbench-scope-note", Shape::Words),
            helped("start_year", "workbench-start-year", "workbench-help-start-year", Shape::Year),
            field("start_certainty", "workbench-start-certainty", Shape::Choice(&CERTAINTIES)),
            helped("start_year_earlier", "workbench-start-earlier", "workbench-help-start-earlier", Shape::Year),
            helped("start_note", "workbench-start-note", "workbench-help-start-note", Shape::Words),
        ],
    },
    Section {
        id: "themes",
        title: "workbench-section-themes",
        view: "glance",
        fields: &[
            helped("policy_fields", "practice-themes", "workbench-help-themes", Shape::List(&THEMES)),
            field("policy_fields_note", "workbench-themes-note", Shape::Words),
            helped("target_groups", "practice-for", "workbench-help-targets", Shape::List(&TARGETS)),
            helped("approach", "practice-approach", "workbench-help-approach", Shape::Words),
        ],
    },
    Section {
        id: "aims",
        title: "workbench-section-aims",
        view: "objectives",
        fields: &[
            helped("goals", "practice-objectives", "workbench-help-goals", Shape::List(&GOALS)),
            helped("activities", "practice-how", "workbench-help-activities", Shape::List(&ACTIVITIES)),
        ],
    },
    Section {
        id: "people",
        title: "practice-who",
        view: "who",
        fields: &[
            helped("organisations", "practice-run-by", "workbench-help-organisations", Shape::List(&ORGANISATIONS)),
            helped("partners", "practice-partners", "workbench-help-partners", Shape::List(&PARTNERS)),
            helped("actors", "practice-actors", "workbench-help-actors", Shape::List(&ACTORS)),
        ],
    },
    Section {
        id: "results-part",
        title: "practice-figures",
        view: "figures",
        fields: &[helped("results", "practice-figures", "workbench-help-results", Shape::List(&RESULTS))],
    },
    Section {
        id: "money",
        title: "practice-money",
        view: "money",
        fields: &[field("funding", "practice-money", Shape::Group(&FUNDING))],
    },
    Section {
        id: "claims",
        title: "workbench-section-claims",
        view: "strengths weaknesses conditions lessons evaluation",
        fields: &[
            helped("strengths", "practice-strengths", "workbench-help-strengths", Shape::List(&CLAIMS)),
            helped("weaknesses", "practice-weaknesses", "workbench-help-weaknesses", Shape::List(&CLAIMS)),
            helped("transferability_conditions", "practice-conditions", "workbench-help-conditions", Shape::List(&CLAIMS)),
            helped("lessons", "practice-lessons", "workbench-help-lessons", Shape::List(&CLAIMS)),
            helped("evaluation", "practice-evaluation", "workbench-help-evaluation", Shape::Words),
        ],
    },
    Section {
        id: "parts",
        title: "practice-components",
        view: "components",
        fields: &[helped("components", "practice-components", "workbench-help-components", Shape::List(&COMPONENTS))],
    },
    Section {
        id: "figures-of-city",
        title: "practice-city-caption",
        view: "city",
        fields: &[field("context", "practice-city-caption", Shape::Group(&CONTEXT))],
    },
    Section {
        id: "papers",
        title: "practice-documents",
        view: "documents",
        fields: &[
            field("report", "practice-document-report", Shape::Group(&REPORT)),
            field("film", "practice-document-film", Shape::Group(&FILM)),
        ],
    },
    Section {
        id: "origin",
        title: "practice-sources",
        view: "sources",
        fields: &[
            helped("sources", "practice-sources", "workbench-help-sources", Shape::List(&ADDRESSES)),
            helped("licence", "practice-licence", "workbench-help-licence", Shape::Licence),
        ],
    },
    Section {
        id: "notes",
        title: "workbench-section-notes",
        view: "sources",
        fields: &[helped("modelling_notes", "workbench-notes", "workbench-help-notes", Shape::List(&NOTES))],
    },
];

/// Every field at the top, in the order of the form.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    SECTIONS.iter().flat_map(|section| section.fields)
}
