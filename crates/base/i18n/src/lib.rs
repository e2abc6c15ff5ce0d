//! The program's own words in every language it offers, and dates, numbers, lists and order as each language writes them.
//!
//! Texts are Fluent files, `locales/<language>/<slice>.ftl`; a folder is a language, and adding one adds the language. A page
//! asks its [`Words`] for everything a reader sees: `words.t("menu")`, `words.tn("results-count", 12)`,
//! `words.date(opened)`. What is written in many languages by editors is data and does not stand here.

mod accept;
mod audit;
mod fault;
mod formats;
mod lang;
mod texts;
mod value;
mod words;

pub use fault::{Fault, Problem};
pub use lang::UiLang;
pub use texts::{Texts, offered};
pub use value::{Arg, Given, Number};
pub use words::{Weekday, Words};
