//! The limits that more than one crate needs. Every list, text and body has one; the unit stands last.

/// Longest single text value of a record, in characters.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Longest name or title, in characters.
pub const NAME_CHARS_MAX: usize = 300;
/// Longest web address, in characters.
pub const ADDRESS_CHARS_MAX: usize = 2_000;
/// Most items in one list of a record.
pub const LIST_ITEMS_MAX: usize = 200;
/// Longest search text that is looked at, in characters; what is beyond is left out and the reader is told.
pub const QUERY_CHARS_MAX: usize = 200;
/// Largest file that an import reads, in bytes.
pub const IMPORT_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Rows of a list page.
pub const PAGE_ROWS: u64 = 20;
/// Most rows of one page of the API.
pub const API_ROWS_MAX: u64 = 100;
/// Deepest page of a list; beyond it the reader is asked to narrow the search.
pub const PAGE_NUMBER_MAX: u64 = 10_000;
/// Largest request body, in bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// Largest file that somebody sends, in bytes.
pub const UPLOAD_BYTES_MAX: u64 = 20_000_000;
/// Longest address of a request, in bytes.
pub const URI_BYTES_MAX: usize = 8 * 1024;
