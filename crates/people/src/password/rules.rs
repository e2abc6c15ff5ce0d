//! Which passwords are taken.

use base_auth::{Weak, check_password};

use crate::Person;

/// The key of the words that say how to choose a better one; `None` if it is good. `site` is the site's name. Takes some milliseconds.
pub fn fault(password: &str, person: &Person, site: &str) -> Option<&'static str> {
    let weak = check_password(password, &[site, &person.name, &person.email]).err()?;
    Some(match weak {
        Weak::TooShort => "password-too-short",
        Weak::TooLong => "password-too-long",
        Weak::OwnWord => "password-own-word",
        Weak::Common => "password-common",
    })
}
