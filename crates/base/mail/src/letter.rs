//! What is sent: one person, one subject, plain text. No field can bring a header of its own.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, UNIX_EPOCH};

use base_core::{Lang, Time};
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Body, Message};

/// The longest name beside an address, in signs.
const NAME_SIGNS_MAX: usize = 120;
/// The longest subject, in signs: what mail programs show is far shorter.
const SUBJECT_SIGNS_MAX: usize = 300;
/// The longest Message-ID, in bytes: it is also the name of a file.
const MESSAGE_ID_BYTES_MAX: usize = 200;

/// A letter to one person.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Says that two sendings are the same letter.
    pub message_id: MessageId,
    /// When it was written, not when it is sent: a second sending says the same.
    pub written_at: Time,
    pub to: Mailbox,
    /// Whom an answer reaches, if not the sender.
    pub reply_to: Option<Mailbox>,
    /// One line; line breaks become spaces, and what is longer than 300 signs is cut.
    pub subject: String,
    /// Plain text with `\n` between lines. Other control signs are dropped.
    pub text: String,
    /// The language of subject and text.
    pub lang: Lang,
}

/// An address, with the name of who reads there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    pub(crate) inner: lettre::message::Mailbox,
}

/// `local@domain` without angle brackets, of letters, digits and `. _ - @` alone: fit for a header and for a file name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(Box<str>);

/// What cannot be part of a letter.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LetterError {
    /// It is not repeated: errors stand in logs.
    #[error("this is not a mail address such as name@example.org")]
    Address,
    #[error("“{0}” is not a message id: letters, digits, “.”, “-” and “_” around one “@”, at most 200")]
    MessageId(String),
}

/// The letters that could be written. One whose address is none, kept from before it was looked at so closely, is told to the log and
/// keeps none from the others.
pub fn writable<E: fmt::Display>(letters: impl IntoIterator<Item = Result<Letter, E>>) -> Vec<Letter> {
    let written =
        |letter: Result<Letter, E>| letter.inspect_err(|error| tracing::warn!(%error, "a letter cannot be written")).ok();
    letters.into_iter().filter_map(written).collect()
}

impl Mailbox {
    /// An address alone, or with a name. Line breaks in the name become spaces; what is longer than 120 signs is cut.
    ///
    /// # Errors
    /// The address is not one.
    pub fn new(name: Option<&str>, address: &str) -> Result<Self, LetterError> {
        let refuse = || LetterError::Address;
        // An address longer than RFC 5321 allows, or one that needs the SMTPUTF8 extension, would be refused on the way. A name in
        // quotation marks and a number for a host are read by some programs on the way and not by others.
        if address.len() > 254 || !address.is_ascii() || address.contains(['"', '[', '\\', ' ']) {
            return Err(refuse());
        }
        let email = address.parse().map_err(|_| refuse())?;
        let name = name.map(|name| one_line(name, NAME_SIGNS_MAX)).filter(|name| !name.is_empty());
        Ok(Self { inner: lettre::message::Mailbox::new(name, email) })
    }

    /// The address without the name.
    pub fn address(&self) -> &str {
        self.inner.email.as_ref()
    }

    /// What stands after the `@`.
    pub fn domain(&self) -> &str {
        self.inner.email.domain()
    }
}

/// `name@example.org` or `Name <name@example.org>`, as written in a configuration.
impl FromStr for Mailbox {
    type Err = LetterError;
    fn from_str(text: &str) -> Result<Self, LetterError> {
        match text.trim().strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
            Some((name, address)) => Self::new(Some(name.trim().trim_matches('"')), address),
            None => Self::new(None, text.trim()),
        }
    }
}

impl MessageId {
    /// The id of the letter that `key` names, unique among what `domain` sends.
    ///
    /// # Errors
    /// A sign that has no place in an id, an empty part, or more than 200 bytes.
    pub fn new(key: &str, domain: &str) -> Result<Self, LetterError> {
        let text = format!("{key}@{domain}");
        let sound = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
                && !part.starts_with('.')
                && !part.ends_with('.')
                && !part.contains("..")
        };
        if text.len() <= MESSAGE_ID_BYTES_MAX && sound(key) && sound(domain) {
            Ok(Self(text.into()))
        } else {
            Err(LetterError::MessageId(text.chars().take(80).collect()))
        }
    }

    /// Without angle brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Letter {
    /// The letter as it goes over the wire.
    pub(crate) fn message(&self, from: &Mailbox) -> Result<Message, lettre::error::Error> {
        let written_at = UNIX_EPOCH + Duration::from_millis(u64::try_from(self.written_at.millis()).unwrap_or(0));
        let message = Message::builder()
            .message_id(Some(format!("<{}>", self.message_id)))
            .date(written_at)
            .from(from.inner.clone())
            .to(self.to.inner.clone())
            .subject(one_line(&self.subject, SUBJECT_SIGNS_MAX))
            // A holiday notice must not answer a machine (RFC 3834).
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", self.lang.as_str()))
            .header(MIME_VERSION_1_0)
            .header(ContentType::TEXT_PLAIN);
        let message = match &self.reply_to {
            Some(reply_to) => message.reply_to(reply_to.inner.clone()),
            None => message,
        };
        // Readable as a file, in any script, with no line too long for a server.
        let body = Body::new_with_encoding(plain(&self.text), ContentTransferEncoding::QuotedPrintable)
            .expect("quoted-printable holds every text");
        message.body(body)
    }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// One line of at most `signs_max` signs: control signs and runs of white space become one space.
fn one_line(text: &str, signs_max: usize) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() || is_line_end(c) { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(signs_max).collect()
}

/// Line and paragraph separator: not control signs, and yet a new line to some readers.
fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Text with `\n` between lines and at its end, without other control signs.
fn plain(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut kept: String = unix.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect();
    if !kept.ends_with('\n') {
        kept.push('\n');
    }
    kept
}

#[cfg(test)]
mod tests;
