//! Who bears a session's secret: what the gate before every route asks.

use std::sync::Arc;

use base_auth::Token;
use base_core::Id;
use base_db::DbError;
use base_web::{App, Signed, WebError};
use futures_util::future::BoxFuture;

use super::{SEEN_EVERY, Session, store};
use crate::person::State;
use crate::role::{self, Scope};

/// The person whose session this secret opens, with her roles. Two statements; one if there is none.
pub fn find_signed(app: Arc<App>, secret: String) -> BoxFuture<'static, Result<Option<Signed>, WebError>> {
    Box::pin(async move { Ok(find(&app, &secret).await?) })
}

async fn find(app: &Arc<App>, secret: &str) -> Result<Option<Signed>, DbError> {
    let Ok(token) = Token::parse(secret) else { return Ok(None) };
    let db = app.db.reader();
    let now = app.clock.now();
    let Some((session, person)) = store::by_token(db, &token.hash()).await? else { return Ok(None) };
    if !session.holds(now) || person.state != State::Accepted {
        return Ok(None);
    }
    let grants = role::store::of_person(db, person.id).await?;
    if now >= session.seen_at.plus(SEEN_EVERY) {
        note_use(app, session.id);
    }
    let scoped = |scope: &Scope| match scope.parts() {
        ("site", _) => None,
        (kind, slug) => Some((kind.to_owned(), slug.to_owned())),
    };
    Ok(Some(Signed {
        person: person.id.uuid(),
        session: session.id.uuid(),
        name: person.name,
        fictional: person.fictional,
        level: session.level,
        needs_strong: grants.iter().any(|grant| grant.role.needs_second_factor()),
        hold: |tx, signed| {
            Box::pin(async move { store::hold(&*tx, Id::from_uuid(signed.person), Id::from_uuid(signed.session)).await })
        },
        grants: grants.iter().map(|grant| base_web::Grant { role: grant.role.as_str(), scope: scoped(&grant.scope) }).collect(),
    }))
}

/// Writes down that the session was used, beside the request: a reader does not wait for a disk.
fn note_use(app: &Arc<App>, session: Id<Session>) {
    let app = Arc::clone(app);
    tokio::spawn(async move {
        let now = app.clock.now();
        let noted = app.db.write(|tx| async move { store::touch(&*tx, session, now).await }).await;
        if let Err(error) = noted {
            tracing::debug!(%error, "that a session was used could not be noted");
        }
    });
}
