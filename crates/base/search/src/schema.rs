//! The fields of the index. Text comes in already analysed, word by word: the engine only cuts at spaces.

use std::collections::BTreeSet;

use tantivy::TantivyDocument;
use tantivy::schema::{
    Field, IndexRecordOption, JsonObjectOptions, OwnedValue, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use crate::analysis::{Tongue, words};
use crate::document::{Document, KIND, SortValue, Weight};
use crate::thesaurus::Thesaurus;

/// Number of this layout; it stands in the name of the folder, so that another layout starts from nothing.
pub(crate) const FORMAT: u32 = 1;

/// Between name and value of a facet.
const FACET_SEPARATOR: char = '\u{1f}';
const SORT_CHARS_MAX: usize = 200;

/// Where each part of a document stands.
#[derive(Clone)]
pub(crate) struct Fields {
    pub(crate) key: Field,
    pub(crate) card: Field,
    /// Terms of name and value; kinds are among them.
    pub(crate) facet: Field,
    /// Concepts of the thesaurus, with the broader ones.
    pub(crate) concept: Field,
    /// Folded words of all texts, for beginnings of words, phrases and typing slips.
    pub(crate) exact: Field,
    pub(crate) exact_title: Field,
    /// Stems of all texts, by language.
    pub(crate) stems: [Field; Tongue::COUNT],
    /// Stems of the titles alone, by language.
    pub(crate) title: [Field; Tongue::COUNT],
    sort: Field,
}

/// The column of a sort name.
pub(crate) fn sort_column(name: &str) -> String {
    format!("sort.{name}")
}

/// The column that every document has.
pub(crate) const KEY_COLUMN: &str = "key";

/// The term of a facet's value; of an empty value, the beginning of all terms of that facet.
pub(crate) fn facet_term(name: &str, value: &str) -> String {
    format!("{name}{FACET_SEPARATOR}{value}")
}

impl Fields {
    pub(crate) fn new() -> (Schema, Self) {
        let mut schema = Schema::builder();
        // Ranking skips by the lengths that are kept beside the words, so every ranked field has them.
        let indexed = |tokenizer, record, lengths| {
            let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer);
            TextOptions::default().set_indexing_options(indexing.set_index_option(record).set_fieldnorms(lengths))
        };
        let spaced = || indexed("whitespace", IndexRecordOption::WithFreqs, true);
        let fields = Self {
            key: schema.add_text_field(KEY_COLUMN, (STRING | STORED).set_fast("raw")),
            card: schema.add_text_field("card", STORED),
            facet: schema.add_text_field("facet", indexed("raw", IndexRecordOption::Basic, false)),
            concept: schema.add_text_field("concept", indexed("raw", IndexRecordOption::WithFreqs, true)),
            exact: schema.add_text_field("exact", indexed("whitespace", IndexRecordOption::WithFreqsAndPositions, true)),
            exact_title: schema.add_text_field("exact_title", spaced()),
            stems: by_tongue(|name| schema.add_text_field(&format!("stems_{name}"), spaced())),
            title: by_tongue(|name| schema.add_text_field(&format!("title_{name}"), spaced())),
            sort: schema.add_json_field("sort", JsonObjectOptions::default().set_fast("raw")),
        };
        (schema.build(), fields)
    }

    /// A document as the index keeps it, marked with its concepts.
    pub(crate) fn document(&self, document: &Document, thesaurus: &Thesaurus) -> TantivyDocument {
        let mut kept = TantivyDocument::default();
        kept.add_text(self.key, &document.key);
        kept.add_text(self.card, &document.card);
        let mut concepts = BTreeSet::new();
        for text in &document.texts {
            let tongue = Tongue::of(&text.lang);
            let words = words(&text.text);
            let exact = words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
            let stems = words.iter().flat_map(|word| tongue.stems(word)).collect::<Vec<_>>().join(" ");
            if text.weight == Weight::Title {
                kept.add_text(self.exact_title, &exact);
                kept.add_text(self.title[tongue.index()], &stems);
            }
            kept.add_text(self.exact, exact);
            kept.add_text(self.stems[tongue.index()], stems);
            concepts.extend(thesaurus.marks(&text.text, tongue));
        }
        for key in concepts {
            kept.add_text(self.concept, key);
        }
        kept.add_text(self.facet, facet_term(KIND, &document.kind));
        for (name, value) in &document.facets {
            kept.add_text(self.facet, facet_term(name, value));
        }
        kept.add_object(self.sort, document.sort.iter().map(|(name, value)| (name.clone(), owned(value))).collect());
        kept
    }
}

fn by_tongue(mut field: impl FnMut(&str) -> Field) -> [Field; Tongue::COUNT] {
    let mut tongues = Tongue::all();
    std::array::from_fn(|_| field(tongues.next().expect("there are as many fields as tongues").name()))
}

fn owned(value: &SortValue) -> OwnedValue {
    match value {
        SortValue::Text(text) => OwnedValue::Str(text.chars().take(SORT_CHARS_MAX).collect()),
        SortValue::Number(number) => OwnedValue::I64(*number),
    }
}
