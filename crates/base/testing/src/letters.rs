//! Letters that were sent, as their readers see them.

use std::path::Path;

use mail_parser::MessageParser;

/// A letter in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Without angle brackets.
    pub message_id: String,
    /// The address of the reader.
    pub to: String,
    pub subject: String,
    /// Lines end with `\n`.
    pub text: String,
    /// As it goes over the wire.
    pub raw: String,
}

impl Letter {
    /// The addresses of the web in the text, in order.
    pub fn links(&self) -> Vec<&str> {
        self.text.split_whitespace().filter(|word| word.starts_with("https://")).collect()
    }

    fn parse(raw: String) -> Self {
        let message = MessageParser::default().parse(&raw).expect("a letter");
        let to = message.to().and_then(|to| to.first()).and_then(|to| to.address());
        Self {
            message_id: message.message_id().expect("a message id").to_owned(),
            to: to.expect("a reader").to_owned(),
            subject: message.subject().expect("a subject").to_owned(),
            text: message.body_text(0).expect("a text").replace("\r\n", "\n"),
            raw,
        }
    }
}

/// The letters in `folder`, by the number at the end of what names them (that of the event), then by name.
pub(crate) fn read(folder: &Path) -> Vec<Letter> {
    let files = std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("an entry").path());
    let mut letters: Vec<Letter> =
        files.map(|file| Letter::parse(std::fs::read_to_string(file).expect("a readable letter"))).collect();
    letters.sort_by_cached_key(|letter| {
        let key = letter.message_id.split('@').next().unwrap_or("");
        (key.rsplit('-').next().and_then(|number| number.parse::<u64>().ok()), key.to_owned())
    });
    letters
}
