//! What a file is, by its bytes. Its name and what the browser says of it are never asked.

use memchr::memmem;

use crate::{Refused, mixed, text};

/// The kinds of file that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// PDF of any version, up to 2.0.
    Pdf,
    /// JPEG: baseline or progressive.
    Jpeg,
    /// PNG. Of an animated one, the first picture counts.
    Png,
    /// WebP: lossy or lossless. Of an animated one, the first picture counts.
    Webp,
    /// Plain text in UTF-8.
    Text,
}

impl Kind {
    /// What `bytes` are by their first bytes: the rest may still be wrong, see [`crate::check`].
    ///
    /// # Errors
    ///
    /// `Empty`; `UnknownKind` for what is not taken; `Mixed` for a text that a program could take for something else.
    pub fn of(bytes: &[u8]) -> Result<Self, Refused> {
        match bytes {
            [] => Err(Refused::Empty),
            [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Self::Pdf),
            [0xFF, 0xD8, 0xFF, ..] => Ok(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Self::Webp),
            _ if mixed::pdf_begins_late(bytes) => Err(Refused::Mixed { with: Seems::Pdf }),
            _ => match text::check(bytes) {
                Err(Refused::UnknownKind { .. }) => Err(Refused::UnknownKind { seems: Seems::of(bytes) }),
                judged => judged.map(|()| Self::Text),
            },
        }
    }

    /// All of them.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Jpeg, Self::Png, Self::Webp, Self::Text];

    /// As stored, and as part of message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Text => "text",
        }
    }

    /// From [`Kind::as_str`].
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The media type to send it with.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The end of a file name, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Text => "txt",
        }
    }
}

/// What a refused file seems to be: enough to tell a person what to do instead. A guess; nothing rests on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Seems {
    /// A Word document (docx).
    Word,
    /// An Excel table (xlsx).
    Sheet,
    /// Slides of `PowerPoint` (pptx).
    Slides,
    /// A document of `OpenOffice` or `LibreOffice`.
    OpenDocument,
    /// A document of Office before 2007 (doc, xls, ppt, msg).
    OldOffice,
    /// A text with RTF's signs.
    RichText,
    /// A page of an e-book (epub).
    Book,
    /// ZIP, gzip, 7z, RAR and their like.
    Archive,
    /// A web page.
    Html,
    /// A drawing in SVG.
    Svg,
    /// Any other XML.
    Xml,
    /// A PDF, where none should be.
    Pdf,
    /// PostScript.
    PostScript,
    /// GIF.
    Gif,
    /// TIFF.
    Tiff,
    /// BMP.
    Bmp,
    /// A photograph of a newer telephone (HEIC, HEIF).
    Heic,
    /// AVIF.
    Avif,
    /// A film.
    Film,
    /// Sound.
    Sound,
    /// Something that runs: a program or a script.
    Program,
    /// Text, but not in UTF-8.
    OtherText,
    /// Nothing known.
    Unknown,
}

impl Seems {
    /// What `bytes` seem to be, if not one of the kinds that are taken.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [b'P', b'K', 3 | 5, 4 | 6, ..] => in_zip(bytes),
            [_, _, _, _, b'f', b't', b'y', b'p', a, b, c, d, ..] => in_boxes([*a, *b, *c, *d]),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', b' ', ..] => Self::Film,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Self::Sound,
            _ => match FIRST_BYTES.iter().find(|(first, _)| bytes.starts_with(first)) {
                Some((_, seems)) => *seems,
                None if bytes.iter().all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\r' | b'\n')) => Self::OtherText,
                None => Self::Unknown,
            },
        }
    }

    /// A name for the log, in English.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Word => "a Word document",
            Self::Sheet => "an Excel table",
            Self::Slides => "PowerPoint slides",
            Self::OpenDocument => "an OpenDocument file",
            Self::OldOffice => "an old Office document",
            Self::RichText => "rich text",
            Self::Book => "an e-book",
            Self::Archive => "an archive",
            Self::Html => "a web page",
            Self::Svg => "a drawing in SVG",
            Self::Xml => "XML",
            Self::Pdf => "a PDF",
            Self::PostScript => "PostScript",
            Self::Gif => "a GIF",
            Self::Tiff => "a TIFF",
            Self::Bmp => "a BMP",
            Self::Heic => "a HEIC photograph",
            Self::Avif => "an AVIF picture",
            Self::Film => "a film",
            Self::Sound => "sound",
            Self::Program => "a program",
            Self::OtherText => "text in another encoding than UTF-8",
            Self::Unknown => "nothing known",
        }
    }
}

const FIRST_BYTES: &[(&[u8], Seems)] = &[
    (b"GIF87a", Seems::Gif),
    (b"GIF89a", Seems::Gif),
    (b"II*\0", Seems::Tiff),
    (b"MM\0*", Seems::Tiff),
    (b"BM", Seems::Bmp),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Seems::OldOffice),
    (b"\x1F\x8B", Seems::Archive),
    (b"7z\xBC\xAF\x27\x1C", Seems::Archive),
    (b"Rar!\x1A\x07", Seems::Archive),
    (b"BZh", Seems::Archive),
    (b"\xFD7zXZ\0", Seems::Archive),
    (b"MZ", Seems::Program),
    (b"\x7FELF", Seems::Program),
    (b"\xCA\xFE\xBA\xBE", Seems::Program),
    (b"\xCF\xFA\xED\xFE", Seems::Program),
    (b"\0asm", Seems::Program),
    (b"\x1A\x45\xDF\xA3", Seems::Film),
    (b"OggS", Seems::Sound),
    (b"ID3", Seems::Sound),
    (b"fLaC", Seems::Sound),
    (b"\xFF\xFE", Seems::OtherText),
    (b"\xFE\xFF", Seems::OtherText),
];

/// The office formats are archives: a part that each of them must have tells them apart.
fn in_zip(bytes: &[u8]) -> Seems {
    const PARTS: &[(&[u8], Seems)] = &[
        (b"word/document", Seems::Word),
        (b"xl/workbook", Seems::Sheet),
        (b"ppt/presentation", Seems::Slides),
        (b"application/vnd.oasis.opendocument", Seems::OpenDocument),
        (b"application/epub+zip", Seems::Book),
    ];
    PARTS.iter().find(|(part, _)| memmem::find(bytes, part).is_some()).map_or(Seems::Archive, |(_, seems)| *seems)
}

/// What the brand of an ISO media file (`ftyp`) says.
fn in_boxes(brand: [u8; 4]) -> Seems {
    match &brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => Seems::Heic,
        b"avif" | b"avis" => Seems::Avif,
        b"M4A " | b"M4B " => Seems::Sound,
        _ => Seems::Film,
    }
}
