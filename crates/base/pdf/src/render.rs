//! Sets a template with its data. The only place that knows the typesetter.

use std::sync::LazyLock;

use base_core::Time;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::fonts::FONTS;
use crate::text::settle;

/// The longest data for one document, as JSON: about forty pages, set in three seconds by an unoptimised build.
/// Typesetting cannot be stopped half-way, so what goes in is bounded.
pub const DATA_BYTES_MAX: usize = 200_000;

/// Why there is no document.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PdfError {
    #[error("a document needs a title")]
    NoTitle,
    #[error("the document would be too long: {bytes} bytes of text, of at most {DATA_BYTES_MAX}")]
    TooLong { bytes: usize },
    #[error("the template does not hold: {0}")]
    Template(String),
    #[error("the document does not meet PDF/UA-1: {0}")]
    Standard(String),
}

/// Sets `template`, which reads its data as `json("data.json")` and may draw `eu-emblem.svg` and nothing else; its clock stands at
/// `made_at`. Every text in `data` is made fit for paper first. Blocks the thread while it works.
///
/// # Errors
/// [`PdfError::TooLong`] for the data; a template that does not compile, or warns; a document that PDF/UA-1 refuses.
pub fn render(template: &str, data: Value, made_at: Time) -> Result<Vec<u8>, PdfError> {
    let desk = Desk::new(template, data, made_at)?;
    let pdf = lay_out(&desk).and_then(|document| export(&desk, &document));
    // The typesetter remembers all it ever did; the next document shares nothing worth the memory.
    typst::comemo::evict(0);
    pdf
}

fn lay_out(desk: &Desk) -> Result<PagedDocument, PdfError> {
    let Warned { output, warnings } = typst::compile(desk);
    let document = output.map_err(|errors| PdfError::Template(said(desk, &errors)))?;
    if warnings.is_empty() { Ok(document) } else { Err(PdfError::Template(said(desk, &warnings))) }
}

fn export(desk: &Desk, document: &PagedDocument) -> Result<Vec<u8>, PdfError> {
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("eumia".to_owned())),
        timestamp: desk.now.map(Timestamp::new_utc),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard does not contradict itself"),
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PdfError::Standard(said(desk, &errors)))
}

/// All that a template can reach.
struct Desk {
    main: Source,
    data: Bytes,
    now: Option<Datetime>,
}

impl Desk {
    fn new(template: &str, mut data: Value, made_at: Time) -> Result<Self, PdfError> {
        settle(&mut data);
        let data = data.to_string();
        if data.len() > DATA_BYTES_MAX {
            return Err(PdfError::TooLong { bytes: data.len() });
        }
        Ok(Self { main: Source::new(*MAIN, template.to_owned()), data: Bytes::from_string(data), now: datetime(made_at) })
    }
}

static MAIN: LazyLock<FileId> = LazyLock::new(|| file("main.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("data.json"));
static EMBLEM: LazyLock<FileId> = LazyLock::new(|| file("eu-emblem.svg"));
static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()));

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(out_of_reach()) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            Ok(self.data.clone())
        } else if id == *EMBLEM {
            Ok(Bytes::new(include_bytes!("../../../../assets/icons/eu-emblem.svg")))
        } else {
            Err(out_of_reach())
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    /// UTC, whatever offset is asked for: the caller's words say dates.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.now
    }
}

fn out_of_reach() -> FileError {
    FileError::Other(Some("templates see data.json and eu-emblem.svg alone".into()))
}

/// `None` beyond the years that PDF can say.
fn datetime(time: Time) -> Option<Datetime> {
    let moment = time.timestamp().to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let part = |number: i8| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        moment.year().into(),
        part(moment.month())?,
        part(moment.day())?,
        part(moment.hour())?,
        part(moment.minute())?,
        part(moment.second())?,
    )
    .filter(|_| (0..=9999).contains(&moment.year()))
}

/// Each message with the line of the template it speaks of.
fn said(desk: &Desk, messages: &[SourceDiagnostic]) -> String {
    let line = |message: &SourceDiagnostic| {
        let range = typst::WorldExt::range(desk, message.span)?;
        desk.main.lines().byte_to_line(range.start).map(|line| line + 1)
    };
    let words = |message: &SourceDiagnostic| match line(message) {
        Some(line) => format!("line {line}: {}", message.message),
        None => message.message.to_string(),
    };
    messages.iter().map(words).collect::<Vec<_>>().join("; ")
}

/// The text that stands on each page, in the order it was laid down, lines joined as they are.
#[cfg(test)]
pub(crate) fn page_texts(template: &str, data: Value, made_at: Time) -> Result<Vec<String>, PdfError> {
    use typst::layout::{Frame, FrameItem};

    fn gather(frame: &Frame, text: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => gather(&group.frame, text),
                FrameItem::Text(item) => text.push_str(&item.text),
                _ => {}
            }
        }
    }

    let document = lay_out(&Desk::new(template, data, made_at)?)?;
    let text_of = |frame: &Frame| {
        let mut text = String::new();
        gather(frame, &mut text);
        text
    };
    Ok(document.pages().iter().map(|page| text_of(&page.frame)).collect())
}
