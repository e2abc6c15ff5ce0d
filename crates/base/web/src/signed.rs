//! Who is signed in: what the rest of the program may know of it.

use std::sync::{Arc, OnceLock};

use axum::extract::FromRequestParts;
use base_core::Actor;
use base_db::{Collided, DbError, Tx};
use futures_util::future::BoxFuture;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, header};
use uuid::Uuid;

use crate::{App, Cookie, WebError};

/// How long a session lasts is decided where sessions are kept.
const SESSION: Cookie = Cookie { name: "eumia", seconds: 30 * 24 * 60 * 60 };

/// A person who is signed in, as one request finds her.
#[derive(Clone, Debug)]
pub struct Signed {
    pub person: Uuid,
    pub session: Uuid,
    pub name: String,
    /// Made up for a demonstration or a test.
    pub fictional: bool,
    pub level: Level,
    /// One of her roles asks for a second factor.
    pub needs_strong: bool,
    pub grants: Vec<Grant>,
    /// Makes sure that this still is so.
    pub hold: Hold,
}

/// How surely it is known who she is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The first factor was shown and the second is awaited.
    Half,
    /// One factor, and no second is set up.
    Plain,
    /// Two factors.
    Strong,
}

/// A role, everywhere or within something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub role: &'static str,
    /// Kind and slug of what it is limited to: `("practice", "turin-neighbourhood-houses")`; `None` is the whole site.
    pub scope: Option<(String, String)>,
}

/// Finds who bears the secret of a cookie.
pub type FindSigned = fn(Arc<App>, String) -> BoxFuture<'static, Result<Option<Signed>, WebError>>;

/// Whether a person who was found before still may come in by that session, from now until the transaction ends: what would end it
/// waits so long.
pub type Hold = fn(Tx, Arc<Signed>) -> BoxFuture<'static, Result<bool, DbError>>;

tokio::task_local! {
    /// For whom the request is that this task answers.
    static ASKING: Arc<Signed>;
}

/// Answers a request of somebody who is signed in: every act on the way holds her, see [`held`].
pub(crate) async fn answer_for<T>(signed: Arc<Signed>, answer: impl Future<Output = T>) -> T {
    ASKING.scope(signed, answer).await
}

/// Runs `act` if whoever asks for it still may come in. The gate decided that a while ago: meanwhile she may have been suspended or
/// erased, lost a role, or changed her password because somebody else has this session. So it is looked up again where nothing can
/// come in between: in the act's own transaction. No handler does anything for it, and none can forget it.
pub(crate) async fn held<T, E, F, Fut>(tx: Tx, act: &F) -> Result<T, E>
where
    F: Fn(Tx) -> Fut,
    Fut: Future<Output = Result<T, E>>,
    E: From<DbError> + Collided,
{
    if let Ok(signed) = ASKING.try_with(Arc::clone)
        && !(signed.hold)(Tx::clone(&tx), Arc::clone(&signed)).await?
    {
        return Err(DbError::Barred.into());
    }
    act(tx).await
}

impl Signed {
    /// Whether all factors that her roles ask for were shown.
    pub fn is_through(&self) -> bool {
        match self.level {
            Level::Half => false,
            Level::Plain => !self.needs_strong,
            Level::Strong => true,
        }
    }

    /// Holds the role for the whole site.
    pub fn is(&self, role: &str) -> bool {
        self.grants.iter().any(|grant| grant.role == role && grant.scope.is_none())
    }

    /// Holds the role for the whole site, or for this one thing.
    pub fn is_for(&self, role: &str, kind: &str, slug: &str) -> bool {
        let fits = |scope: &Option<(String, String)>| scope.as_ref().is_none_or(|(k, s)| k == kind && s == slug);
        self.grants.iter().any(|grant| grant.role == role && fits(&grant.scope))
    }

    /// Holds the role anywhere.
    pub fn is_anywhere(&self, role: &str) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// As the log names her.
    pub fn actor(&self) -> Actor {
        Actor::Person(self.person)
    }
}

/// The person who is signed in, for handlers of addresses that only such a person may use.
#[derive(Clone, Debug)]
pub struct Me(pub Arc<Signed>);

impl std::ops::Deref for Me {
    type Target = Signed;
    fn deref(&self) -> &Signed {
        &self.0
    }
}

impl FromRequestParts<Arc<App>> for Me {
    type Rejection = WebError;
    async fn from_request_parts(parts: &mut Parts, _: &Arc<App>) -> Result<Self, WebError> {
        // The table let nobody else in; if it did, there is nothing here.
        found(&parts.extensions).map(Self).ok_or(WebError::NotFound)
    }
}

/// Where the gate leaves whom it found, so that what runs around it knows too.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seat(Arc<OnceLock<Arc<Signed>>>);

impl Seat {
    pub(crate) fn take(&self, signed: Arc<Signed>) {
        // Only the gate writes, once a request.
        let _ = self.0.set(signed);
    }

    pub(crate) fn signed(&self) -> Option<Arc<Signed>> {
        self.0.get().map(Arc::clone)
    }
}

pub(crate) fn found(extensions: &http::Extensions) -> Option<Arc<Signed>> {
    extensions.get::<Seat>().and_then(Seat::signed)
}

/// The secret of the session cookie, if the request bears one.
pub fn secret_of(app: &App, headers: &HeaderMap) -> Option<String> {
    SESSION.read(app, headers)
}

/// The header that hands the browser its secret (URL-safe signs), or takes it away.
pub fn set_cookie(app: &App, secret: Option<&str>) -> HeaderValue {
    SESSION.set(app, secret)
}

/// Whether an answer takes the session away.
pub(crate) fn is_over(app: &App, answer: &HeaderMap) -> bool {
    answer.get_all(header::SET_COOKIE).iter().any(|cookie| cookie == set_cookie(app, None))
}
