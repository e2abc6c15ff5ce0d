//! The gate before every route: finds who asks, and lets in only whom the permission table admits.
//!
//! Who is not signed in is sent to sign in, whether or not there is anything at the address, as long as it lies in one of the areas
//! for people who are; who is signed in and may not see something is told that there is nothing.

use std::sync::Arc;

use axum::extract::{FromRequest, MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::Method;
use http::uri::{PathAndQuery, Uri};

use crate::again::factor_door;
use crate::client::is_operator;
use crate::permissions::{Permissions, Who};
use crate::signed::{FindSigned, Seat, answer_for, secret_of};
use crate::{App, Form, Visitor, WebError, redirect};

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
    // What everyone may do, she may do signed in or not: a session that ends on the way takes nothing from her.
    let is_hers = asked.who != Who::Everyone;
    match admit(&app, &gate, asked).await {
        Ok(Verdict::Pass) => match seat.signed().filter(|_| is_hers) {
            Some(signed) => answer_for(signed, next.run(request)).await,
            None => next.run(request).await,
        },
        Ok(Verdict::Elsewhere(_)) if request.method() == Method::POST => turn_away(&app, request, WebError::SignedOut).await,
        Ok(Verdict::Elsewhere(door)) => {
            way_to(door, &app, request.uri()).map_or_else(IntoResponse::into_response, |way| redirect(&way))
        }
        Err(error) => turn_away(&app, request, error).await,
    }
}

enum Verdict {
    Pass,
    /// First she must pass this door, an address below the language.
    Elsewhere(&'static str),
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
    match signed {
        None => Ok(Verdict::Elsewhere(SIGN_IN)),
        Some(signed) => factor_door(&signed).map(Verdict::Elsewhere).ok_or(WebError::NotFound),
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

/// The door of the site.
const SIGN_IN: &str = "sign-in";
/// Longest address that one is led back to, in bytes: it is kept with the link that is mailed.
const NEXT_BYTES_MAX: usize = 2_000;

fn in_area(path: &str) -> bool {
    path.split('/').nth(2).is_some_and(|part| AREAS.contains(&part))
}

/// Where a reader is led who must pass a door first; from signing in she comes back to where she was.
fn way_to(door: &str, app: &Arc<App>, uri: &Uri) -> Result<String, WebError> {
    let visitor = Visitor::of_path(app, uri.path()).ok_or(WebError::NotFound)?;
    let address = uri.path_and_query().map_or("/", PathAndQuery::as_str);
    Ok(if door == SIGN_IN { sign_in_address(&visitor, address) } else { visitor.to(door) })
}

/// The answer to a request that goes no further. A form is read all the same where it can come back with the answer.
async fn turn_away(app: &Arc<App>, request: Request, error: WebError) -> Response {
    let comes_back = error.not_now().is_some() || matches!(error, WebError::SignedOut);
    if comes_back && request.method() == Method::POST {
        // What cannot be read cannot come back either.
        let _ = Form::from_request(request, app).await;
    }
    error.into_response()
}

/// Where to sign in, to come back to `next` afterwards.
pub fn sign_in_address(v: &Visitor, next: &str) -> String {
    format!("{}?next={}", v.to(SIGN_IN), url_encoded(next))
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
