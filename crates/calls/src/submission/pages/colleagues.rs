//! Asking colleagues to write on a submission.

use axum::response::{IntoResponse, Response};
use base_web::{Client, Form, redirect};
use http::StatusCode;
use people::link::{self, About, acts::Asking};
use people::person::{self, is_address};

use super::*;

pub(super) async fn ask(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    client: Client,
    Path(at): AtId,
    form: Form,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let email = form.get("email").to_owned();
    if !is_address(&email) {
        let page = show::with_fault(&app, &v, &bench, came, form, "field-email").await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    app.forms.allow(client)?;
    let (journal, whose, address, actor) = (&app.journal, (bench.submission.id, bench.me), email.as_str(), &me.actor());
    let next = &v.to(bench.below("edit"));
    let lang = v.lang.tag();
    let title = bench.title(&v);
    let about = &About {
        subject: v.ta("submission-ask-subject", &[("name", me.name.as_str())]),
        text: v.ta(
            "submission-ask-text",
            &[
                ("name", me.name.as_str()),
                ("title", title.as_str()),
                ("call", bench.reading(&v).of("title", &bench.call.plan.title).body.as_str()),
                ("moment", bench.deadline(&v).as_str()),
            ],
        ),
    };
    let asked = app.act(|tx| async move {
        // Whether she is known here already is nobody's business but hers: the same is done and said either way.
        let colleague = person::acts::expect(&*tx, journal, actor, address, lang).await?;
        let is_new = acts::ask_colleague(&*tx, journal, whose, &colleague, address).await?;
        if is_new {
            link::acts::ask(
                &*tx,
                journal,
                &Asking { email: address, lang, next: Some(next), welcome: false, about: Some(about.clone()) },
            )
            .await?;
        }
        Ok::<_, Refusal>(is_new)
    });
    match asked.await {
        Ok(_) => Ok(redirect(&v.to(format!("{}?done=colleague-asked#colleagues", bench.below(""))))),
        Err(Refusal::TooMany) => {
            let page = show::with_fault(&app, &v, &bench, came, form, "submission-colleagues-many").await?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn remove(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, number, person)): AtPart,
    _: Form,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&slug, &number)).await?;
    let colleague: Id<Person> = person.parse().map_err(|_| WebError::NotFound)?;
    let (journal, whose) = (&app.journal, (bench.submission.id, bench.me));
    let is_gone = app.act(|tx| async move { acts::remove_colleague(&*tx, journal, whose, colleague).await }).await?;
    if is_gone && colleague == bench.me && bench.submission.desk.is_none() {
        return Ok(redirect(&v.to("work/submissions")));
    }
    let done = if is_gone { "colleague-gone" } else { "colleague-stays" };
    Ok(redirect(&v.to(format!("{}?done={done}#colleagues", bench.below("")))))
}
