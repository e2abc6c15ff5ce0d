//! Ending one's sessions; they are listed on the account's page.

use axum::extract::State;
use axum::response::Response;
use base_core::Id;
use base_web::{Form, Me, Route, Shared, Visitor, WebError, redirect};

use super::{Session, acts};

/// The addresses.
pub fn routes() -> Vec<Route> {
    vec![
        Route::post("/{lang}/account/sessions/end", "session-end", end),
        Route::post("/{lang}/account/sessions/end-others", "session-end-others", end_others),
    ]
}

async fn end(State(app): Shared, v: Visitor, me: Me, form: Form) -> Result<Response, WebError> {
    let session: Id<Session> = form.get("session").parse().map_err(|_| WebError::NotFound)?;
    let (journal, person) = (&app.journal, Id::from_uuid(me.person));
    // One that has ended, or is another person's, is answered the same: there is nothing of it left.
    app.act(|tx| async move { acts::end(&*tx, journal, person, session).await }).await?;
    Ok(redirect(&v.to("account?done=session")))
}

async fn end_others(State(app): Shared, v: Visitor, me: Me) -> Result<Response, WebError> {
    let (journal, person, kept) = (&app.journal, Id::from_uuid(me.person), Some(Id::from_uuid(me.session)));
    app.act(|tx| async move { acts::end_others(&*tx, journal, person, kept).await }).await?;
    Ok(redirect(&v.to("account?done=sessions")))
}
