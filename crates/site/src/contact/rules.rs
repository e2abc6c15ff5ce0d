//! What makes a letter that can be answered.

use base_i18n::Words;
use base_mail::Mailbox;
use base_web::{Form, FormFaults};

use super::Topic;

/// Longest name, in characters.
pub const NAME_CHARS_MAX: usize = 120;
/// Longest mail address, in characters (RFC 5321).
pub const ADDRESS_CHARS_MAX: usize = 254;
/// Longest letter, in characters.
pub const MESSAGE_CHARS_MAX: usize = 5_000;

/// What has to be mended before the letter can be taken down, in the order of the form.
pub fn check(words: &Words, form: &Form) -> FormFaults {
    let mut faults = FormFaults::default();
    faults.limit(words, form, "name", NAME_CHARS_MAX);
    faults.require(words, form, "email", ADDRESS_CHARS_MAX);
    if faults.of("email").is_none() && !is_answerable(form.get("email")) {
        faults.note("email", words.t("field-email"));
    }
    if Topic::find(form.get("subject")).is_none() {
        faults.note("subject", words.t("site-contact-topic-missing"));
    }
    faults.require(words, form, "message", MESSAGE_CHARS_MAX);
    faults
}

/// Whether a mail could be sent there over the internet: a mail address with a dot in its domain.
pub fn is_answerable(address: &str) -> bool {
    Mailbox::new(None, address).is_ok_and(|mailbox| mailbox.domain().contains('.'))
}

/// Whether the token of a form is one that we made.
pub fn is_token(once: &str) -> bool {
    once.len() == 32 && once.bytes().all(|b| b.is_ascii_hexdigit())
}

/// A name on one line, however it was typed.
pub fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
