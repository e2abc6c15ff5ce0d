//! Who may erase herself, and when.

use base_core::Time;

use crate::Person;
use crate::person::folded_email;
use crate::session::{FRESH, FRESH_FOR_FORMS, Session};

/// Whether she signed in a short while ago: nobody erases another's account at a screen that was left open.
pub fn is_fresh(session: &Session, now: Time) -> bool {
    now < session.created_at.plus(FRESH)
}

/// The same for a form that is sent: opening it in time is enough.
pub fn is_fresh_for_form(session: &Session, now: Time) -> bool {
    now < session.created_at.plus(FRESH_FOR_FORMS)
}

/// Whether she typed her own address, however it is spelt.
pub fn is_own_address(person: &Person, typed: &str) -> bool {
    folded_email(typed) == folded_email(&person.email)
}
