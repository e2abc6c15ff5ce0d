//! Who may see a desk, who may change it, and what its form must hold.

use base_core::limits::NAME_CHARS_MAX;
use base_i18n::Words;
use base_mail::Mailbox;
use base_web::{Form, FormFaults, Signed};

use super::Crew;
use crate::person::EMAIL_BYTES_MAX;
use crate::role::{self, Role};

/// What somebody is to a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// An administrator or a convener: keeps all desks.
    pub is_keeper: bool,
    pub is_member: bool,
    pub is_steward: bool,
}

impl Standing {
    /// Of somebody who is a member (`Some`) and perhaps a steward (`Some(true)`).
    pub fn of(signed: &Signed, membership: Option<bool>) -> Self {
        Self { is_keeper: is_keeper(signed), is_member: membership.is_some(), is_steward: membership == Some(true) }
    }

    /// Sees the desk and who is there.
    pub fn may_see(self) -> bool {
        self.is_keeper || self.is_member
    }

    /// Changes what the desk is and which practices belong to it.
    pub fn may_change(self) -> bool {
        self.is_keeper
    }

    /// Says who belongs to the desk and who answers for it.
    pub fn may_staff(self) -> bool {
        self.is_keeper || self.is_steward
    }
}

/// Keeps all desks.
pub fn is_keeper(signed: &Signed) -> bool {
    role::is(signed, Role::Administrator) || role::is(signed, Role::Convener)
}

/// The message on what to do about too few stewards, for who can do it and for who can only ask.
pub fn advice(standing: Standing, crew: Crew) -> &'static str {
    match (standing.may_staff(), crew.stewards) {
        (true, 0) => "desk-make-two-stewards",
        (true, _) => "desk-make-another-steward",
        (false, 0) => "desk-ask-administrator",
        (false, _) => "desk-ask-steward",
    }
}

/// Whether the word can be the address of a desk.
pub fn is_slug(slug: &str) -> bool {
    !slug.is_empty() && base_text::slug(slug) == slug && slug != "new"
}

/// What has to be mended in the form of a desk; `is_new`: its address is asked for too.
pub fn check(words: &Words, form: &Form, is_new: bool) -> FormFaults {
    let mut faults = FormFaults::default();
    faults.require(words, form, "name", NAME_CHARS_MAX);
    faults.require(words, form, "organisation", NAME_CHARS_MAX);
    if form.get("place").is_empty() {
        faults.note("place", words.t("desk-place-missing"));
    }
    if !form.get("email").is_empty() && !is_mail_address(form.get("email")) {
        faults.note("email", words.t("field-email"));
    }
    if is_new && faults.of("name").is_none() && !is_slug(&slug_of(form)) {
        faults.note("slug", words.t("desk-slug-unusable"));
    }
    faults
}

/// The address that the form asks for: the one typed, or one made of the name.
pub fn slug_of(form: &Form) -> String {
    let typed = form.get("slug");
    if typed.is_empty() { base_text::slug(form.get("name")) } else { typed.to_owned() }
}

/// Whether mail could reach the address over the internet.
pub fn is_mail_address(address: &str) -> bool {
    address.len() <= EMAIL_BYTES_MAX && Mailbox::new(None, address).is_ok_and(|mailbox| mailbox.domain().contains('.'))
}
