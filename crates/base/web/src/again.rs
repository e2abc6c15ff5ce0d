//! A form that was not taken, though nothing is wrong with it, comes back whole, to be sent once more: after the session has ended,
//! before a second factor was shown, while the database is busy, after too many, after a fault of ours. No handler does anything for it.

use std::sync::{Arc, OnceLock};

use askama::Template;
use http::StatusCode;

use crate::outer::Asked;
use crate::signed::Signed;
use crate::{App, Form, Frame, Keep, Level, Page, Visitor, WebError};

/// Fields that are never given back to a browser: whoever sits down at the screen would read them.
const SECRETS: [&str; 2] = ["password", "code"];

/// What was sent, kept beside its request until that is answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent(Arc<OnceLock<Form>>);

impl Sent {
    /// A request has one form.
    pub(crate) fn keep(&self, form: &Form) {
        self.0.get_or_init(|| form.clone());
    }
}

#[derive(Template)]
#[template(path = "again.html")]
struct Again {
    frame: Frame,
    title: String,
    text: String,
    /// Where to go first, and the message key of the link there.
    door: Option<(&'static str, &'static str)>,
    /// Where the form was sent, and goes again.
    address: String,
    form: Form,
}

/// The page with the form that `asked` sent, if it sent one and may succeed with it another time.
pub(crate) fn page(app: &Arc<App>, status: StatusCode, asked: &Asked) -> Result<Option<Page>, WebError> {
    let found = asked.sent.0.get().zip(Visitor::of_path(app, &asked.path));
    let (Some((form, visitor)), Some(why)) = (found, Why::of(status, asked)) else { return Ok(None) };
    // Whoever is sent to a door is not in.
    let visitor = visitor.signed_as(asked.seat.signed().filter(|_| why.door.is_none()));
    let title = visitor.t(&format!("{}-title", why.key)).into_owned();
    let text = visitor.t(&format!("{}-text", why.key)).into_owned();
    let template = Again {
        frame: visitor.frame(title.clone()).hidden(),
        title,
        text,
        door: why.door,
        address: asked.address.clone(),
        form: form.clone().without(&SECRETS),
    };
    Ok(Some(Page::html(&template, visitor.content_lang(), Keep::Never)?.status(status)))
}

/// Why a form comes back.
struct Why {
    /// The message keys of the words begin with it.
    key: &'static str,
    door: Option<(&'static str, &'static str)>,
}

impl Why {
    fn of(status: StatusCode, asked: &Asked) -> Option<Self> {
        let (key, door) = match status {
            StatusCode::UNAUTHORIZED => match asked.seat.signed().and_then(|signed| factor_door(&signed)) {
                Some(door) => ("factor-due", Some((door, "factor-due-open"))),
                None => ("signed-out", Some(("sign-in", "signed-out-open"))),
            },
            StatusCode::TOO_MANY_REQUESTS => ("error-429", None),
            StatusCode::SERVICE_UNAVAILABLE => ("error-503", None),
            StatusCode::INTERNAL_SERVER_ERROR => ("error-500", None),
            _ => return None,
        };
        Some(Self { key, door })
    }
}

/// Where a person shows or sets up the second factor that she still owes.
pub(crate) fn factor_door(signed: &Signed) -> Option<&'static str> {
    match signed.level {
        Level::Half => Some("sign-in/second-factor"),
        _ if !signed.is_through() => Some("account/second-factor"),
        _ => None,
    }
}
