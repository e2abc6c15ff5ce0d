//! Text as data: safe HTML from Markdown, folding for search and addresses, tidying of what people type, and what changed.
//! No domain word here, and no input or output.

mod address;
mod diff;
mod fold;
mod html;
mod markdown;
mod tidy;

pub use address::is_web_address;
pub use diff::{Piece, diff, join};
pub use fold::{SLUG_CHARS_MAX, fold, slug};
pub use html::Html;
pub use markdown::{markdown, plain};
pub use tidy::{clean, excerpt};
