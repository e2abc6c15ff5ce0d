//! The contact form.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use base_core::Actor;
use base_db::DbError;
use base_web::{App, Client, Form, Frame, Keep, Labels, Page, Shared, Sheet, Visitor, WebError, redirect};
use http::StatusCode;

use super::acts::{self, Letter};
use super::rules::{self, MESSAGE_CHARS_MAX};
use super::{Topic, rules::is_token};
use crate::about;
use crate::document::store;
use crate::page::{Article, pages::Shown};

/// The page whose text stands above the form.
const SLUG: &str = "contact";

const LABELS: Labels = &[
    ("name", "site-contact-name"),
    ("email", "site-contact-email"),
    ("subject", "site-contact-topic"),
    ("message", "site-contact-message"),
];

#[derive(Template)]
#[template(path = "contact/letter.html")]
struct LetterPage {
    frame: Frame,
    text: Option<Shown>,
    sheet: Sheet,
    topics: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "contact/sent.html")]
struct SentPage {
    frame: Frame,
}

/// `GET /{lang}/contact`; `?subject=accessibility` chooses the topic beforehand.
pub async fn form(State(app): Shared, v: Visitor, Query(query): Query<BTreeMap<String, String>>) -> Result<Page, WebError> {
    let once = hex::encode(app.random.bytes::<16>());
    let subject = query.get("subject").map_or("", String::as_str);
    let frame = v.frame(v.t("site-contact-title")).described(v.t("site-contact-lede"));
    show(&app, &v, frame, Sheet::new(LABELS).with(Form::from_pairs([("once", &*once), ("subject", subject)]))).await
}

/// `POST /{lang}/contact`
pub async fn send(State(app): Shared, v: Visitor, client: Client, form: Form) -> Result<Response, WebError> {
    let once = form.get("once").to_owned();
    if !is_token(&once) {
        return Err(WebError::BadRequest);
    }
    let faults = rules::check(&v, &form);
    let Some(topic) = Topic::find(form.get("subject")).filter(|_| faults.is_empty()) else {
        let title = v.ta("error-title", &[("title", v.t("site-contact-title"))]);
        let page = show(&app, &v, v.frame(title).hidden(), Sheet::new(LABELS).with(form).faulty(faults)).await?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    };
    app.forms.allow(client)?;
    let letter = &Letter {
        token: once,
        name: Some(rules::one_line(form.get("name"))).filter(|name| !name.is_empty()),
        address: form.get("email").to_owned(),
        topic,
        body: form.get("message").to_owned(),
        lang: v.lang.tag().to_owned(),
    };
    let journal = &app.journal;
    app.act::<_, DbError, _, _>(|tx| async move { acts::receive(&*tx, journal, &Actor::Visitor, letter).await }).await?;
    Ok(redirect(&v.to("contact/sent")))
}

/// `GET /{lang}/contact/sent`
pub async fn sent(v: Visitor) -> Result<Page, WebError> {
    let frame = v.frame(v.t("site-contact-sent-title")).hidden();
    Page::html(&SentPage { frame }, v.content_lang(), about::<&str>([]))
}

async fn show(app: &App, v: &Visitor, frame: Frame, sheet: Sheet) -> Result<Page, WebError> {
    let page = store::find::<Article>(app.db.reader(), SLUG, Some(v.content_lang())).await?;
    let text = page.map(|page| Shown::of(v, &page));
    let topics = Topic::ALL.into_iter().map(|topic| (topic.as_str().to_owned(), v.t(topic.key()).into_owned())).collect();
    Page::html(&LetterPage { frame, text, sheet, topics }, v.content_lang(), Keep::Never)
}
