//! The gate before every route: finds who asks, and lets in only whom the permission table admits.
//!
//! Who is not signed in is sent to sign in, whether or not there is anything at the address, as long as it lies in one of the areas
//! for people who are; who is signed in and may not see something is told that there is nothing.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRequest, MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode, header};

use crate::client::is_operator;
use crate::permissions::{Permissions, Who};
use crate::signed::{FindSigned, Level, Seat, answer_for, secret_of};
use crate::{App, Form, Frame, Keep, Page, Visitor, WebError, redirect};

/// The parts of the site for people who are signed in: what follows the language in their addresses.
pub const AREAS: [&str; 2] = ["work", "account"];

/// What the gate goes by.
#[derive(Clone)]
pub struct Gate {
    pub permissions: Arc<Permissions>,
    pub find: FindSigned,
}

pub(crate) async fn pass(State((app, gate)): State<(Arc<App>, Gate)>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&app, &gate, &request);
    let seat = asked.seat.clone();
    match admit(&app, &gate, asked).await {
        Ok(Verdict::Pass) => match seat.signed() {
            Some(signed) => answer_for(signed, next.run(request)).await,
            None => next.run(request).await,
        },
        Ok(Verdict::Send(address)) => redirect(&address),
        Ok(Verdict::SignIn) => ask_to_sign_in(&app, request).await.unwrap_or_else(IntoResponse::into_response),
        Err(error) => error.into_response(),
    }
}

enum Verdict {
    Pass,
    Send(String),
    SignIn,
}

async fn admit(app: &Arc<App>, gate: &Gate, asked: Asked) -> Result<Verdict, WebError> {
    if asked.who == Who::Operator {
        return if asked.is_operator { Ok(Verdict::Pass) } else { Err(WebError::NotFound) };
    }
    if let Some(secret) = asked.secret
        && let Some(signed) = (gate.find)(Arc::clone(app), secret).await?
    {
        asked.seat.take(Arc::new(signed));
    }
    let signed = asked.seat.signed();
    let nothing_there = signed.is_none() && asked.is_unknown && in_area(&asked.path);
    if asked.who.admits(signed.as_deref()) && !nothing_there {
        return Ok(Verdict::Pass);
    }
    let lang = asked.path.split('/').nth(1).unwrap_or_default();
    match signed {
        None => Ok(Verdict::SignIn),
        Some(signed) if signed.level == Level::Half => Ok(Verdict::Send(format!("/{lang}/sign-in/second-factor"))),
        Some(signed) if !signed.is_through() => Ok(Verdict::Send(format!("/{lang}/account/second-factor"))),
        Some(_) => Err(WebError::NotFound),
    }
}

/// What the gate needs of a request.
struct Asked {
    path: String,
    who: Who,
    /// No route knows the address.
    is_unknown: bool,
    is_operator: bool,
    secret: Option<String>,
    seat: Seat,
}

impl Asked {
    fn of(app: &Arc<App>, gate: &Gate, request: &Request) -> Self {
        let path = request.uri().path();
        let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
        let matched = request.extensions().get::<MatchedPath>();
        // Preflights and wrong methods have no rule and reach nothing: the router answers them itself.
        let rule = matched.and_then(|path| gate.permissions.rule(method, path.as_str()));
        // Only pages say who is signed in: what has no language in its address is the same for everybody.
        let speaks = Visitor::of_path(app, path).is_some();
        Self {
            path: path.to_owned(),
            who: rule.map_or(Who::Everyone, |rule| rule.who.clone()),
            is_unknown: matched.is_none(),
            is_operator: is_operator(app, request),
            secret: secret_of(app, request.headers()).filter(|_| speaks),
            seat: request.extensions().get::<Seat>().cloned().unwrap_or_default(),
        }
    }
}

/// Fields that are never given back to a browser: whoever sits down at the screen would read them.
const SECRETS: [&str; 2] = ["password", "code"];
/// Longest address that one is led back to, in bytes: it is kept with the link that is mailed.
const NEXT_BYTES_MAX: usize = 2_000;

fn in_area(path: &str) -> bool {
    path.split('/').nth(2).is_some_and(|part| AREAS.contains(&part))
}

#[derive(Template)]
#[template(path = "signed-out.html")]
struct SignedOut {
    frame: Frame,
    /// Where the form was sent, and goes again.
    address: String,
    form: Form,
}

/// Sends a reader to sign in and back here; shows a form that came too late again, with all that was typed, to be sent once more.
async fn ask_to_sign_in(app: &Arc<App>, request: Request) -> Result<Response, WebError> {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let address = uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
    let visitor = Visitor::of_path(app, uri.path()).ok_or(WebError::NotFound)?;
    if method != Method::POST {
        return Ok(redirect(&sign_in_address(&visitor, &address)));
    }
    let form = Form::from_request(request, app).await?.without(&SECRETS);
    let frame = visitor.frame(visitor.t("signed-out-title")).hidden();
    let page = Page::html(&SignedOut { frame, address, form }, visitor.content_lang(), Keep::Never)?;
    Ok(page.status(StatusCode::UNAUTHORIZED).with(header::WWW_AUTHENTICATE, "Cookie").into_response())
}

/// Where to sign in, to come back to `next` afterwards.
pub fn sign_in_address(v: &Visitor, next: &str) -> String {
    format!("{}?next={}", v.to("sign-in"), url_encoded(next))
}

/// `next` of a query, if it is an address of ours: nothing that a browser would read as another host's.
pub fn inner_address(app: &Arc<App>, next: &str) -> Option<String> {
    // An address travels in plain signs alone; others could not stand in a header.
    let is_plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let sound = is_plain && next.len() <= NEXT_BYTES_MAX && next.starts_with('/') && !next.starts_with("//");
    let path = next.split(['?', '#']).next().unwrap_or_default();
    (sound && Visitor::of_path(app, path).is_some()).then(|| next.to_owned())
}

fn url_encoded(text: &str) -> String {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-._~/".contains(b);
    text.bytes().map(|b| if plain(&b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
