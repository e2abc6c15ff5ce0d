//! The read API: lists and single objects.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use base_web::{App, Page, Shared, WebError, moved};
use http::{HeaderValue, header};
use people::{figure, place};
use utoipa::ToSchema;

use super::city::City;
use super::paging::{Listed, Paging};
use super::practice::Practice;
use super::{answer, is_slug, total};
use crate::Shown;
use crate::practice::store::{self, Found};

const PRACTICES: &str = "/api/v1/practices";
const CITIES: &str = "/api/v1/cities";
/// A practice says where its place is and what it is called.
const PRACTICE_TOPICS: [&str; 2] = ["practice", "place"];
/// Figures on a city come with practices and with tables.
const CITY_TOPICS: [&str; 3] = ["place", "figure", "practice"];

/// Why there is no answer (RFC 9457).
#[derive(ToSchema)]
#[expect(dead_code, reason = "described here, written by the frame of all answers")]
pub struct Problem {
    /// Always `about:blank`: the status says what is wrong.
    #[schema(rename = "type")]
    r#type: String,
    status: u16,
    title: String,
    /// What to do.
    detail: String,
}

/// All public practices
///
/// Practices that run and practices that have ended, in the order of their slugs. Follow `next` until it is `null`.
#[utoipa::path(
    get, path = PRACTICES, tag = "practices", params(Paging),
    responses(
        (status = 200, description = "A page of practices", body = Listed<Practice>),
        (status = 304, description = "As you have it"),
        (status = 400, description = "A parameter cannot be used", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn practices(State(app): Shared, RawQuery(query): RawQuery) -> Result<Page, WebError> {
    let paging = Paging::read(query.as_deref())?;
    let total = total::practices(&app).await?;
    let shown = part(&app, &paging, total).await?;
    let last = shown.last().map(|shown| shown.practice.slug.as_str());
    let next = match last {
        Some(last) if !store::addresses(app.db.reader(), Some(last), 1).await?.is_empty() => Some(paging.next(last)),
        _ => None,
    };
    listed(&app, PRACTICES, shown.iter().map(|shown| Practice::of(&app, shown)).collect(), total, next, &PRACTICE_TOPICS)
}

/// One practice
#[utoipa::path(
    get, path = "/api/v1/practices/{slug}", tag = "practices",
    params(("slug" = String, Path, description = "What the practice is called in addresses")),
    responses(
        (status = 200, description = "The practice", body = Practice),
        (status = 304, description = "As you have it"),
        (status = 308, description = "It has another slug now"),
        (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "It was withdrawn", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn practice(State(app): Shared, Path(slug): Path<String>) -> Result<Response, WebError> {
    if !is_slug(&slug) {
        return Err(WebError::NotFound);
    }
    let shown = match store::find(app.db.reader(), &slug, None).await? {
        Found::Here(shown) => shown,
        Found::Moved(slug) => return Ok(openly_moved(&format!("{PRACTICES}/{slug}"))),
        Found::Gone => return Err(WebError::Gone),
        Found::Missing => return Err(WebError::NotFound),
    };
    let licence =
        shown.record.licence.as_deref().map(|licence| format!("<https://spdx.org/licenses/{licence}>; rel=\"license\""));
    let topics = [format!("practice/{slug}"), format!("place/{}", shown.place.slug)];
    let page = answer(&Practice::of(&app, &shown), &topics.each_ref().map(String::as_str), licence.as_slice())?;
    Ok(page.into_response())
}

/// All places
///
/// Cities and parts of cities, with their context figures, in the order of their slugs.
#[utoipa::path(
    get, path = CITIES, tag = "cities", params(Paging),
    responses(
        (status = 200, description = "A page of places", body = Listed<City>),
        (status = 304, description = "As you have it"),
        (status = 400, description = "A parameter cannot be used", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn cities(State(app): Shared, RawQuery(query): RawQuery) -> Result<Page, WebError> {
    let (paging, db) = (Paging::read(query.as_deref())?, app.db.reader());
    let total = place::store::count(db).await?;
    // One more than asked for tells whether there is a next page.
    let rows = paging.per_page + 1;
    let mut places = match &paging.after {
        Some(after) => place::store::list(db, Some(after), rows).await?,
        None if paging.skipped() < total => place::store::page(db, paging.skipped(), rows).await?,
        None => Vec::new(),
    };
    let is_more = places.len() as u64 == rows;
    places.truncate(usize::try_from(paging.per_page).unwrap_or(usize::MAX));
    let ids: Vec<_> = places.iter().map(|place| place.id).collect();
    let figures = figure::store::of_places(db, &ids).await?;
    let next = places.last().filter(|_| is_more).map(|last| paging.next(&last.slug));
    let of_place = |place: &people::Place| figures.get(&place.id).map(Vec::as_slice).unwrap_or_default();
    let items = places.iter().map(|place| City::of(&app, place, of_place(place))).collect();
    listed(&app, CITIES, items, total, next, &CITY_TOPICS)
}

/// One place
#[utoipa::path(
    get, path = "/api/v1/cities/{slug}", tag = "cities",
    params(("slug" = String, Path, description = "What the place is called in addresses")),
    responses(
        (status = 200, description = "The place", body = City),
        (status = 304, description = "As you have it"),
        (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn city(State(app): Shared, Path(slug): Path<String>) -> Result<Page, WebError> {
    let portrait = if is_slug(&slug) { place::store::portrait(app.db.reader(), &slug).await? } else { None };
    let portrait = portrait.ok_or(WebError::NotFound)?;
    answer(&City::of(&app, &portrait.place, &portrait.figures), &CITY_TOPICS, &[])
}

/// The practices of a page. A page beyond the last is empty and asks the database nothing.
async fn part(app: &App, paging: &Paging, total: u64) -> Result<Vec<Shown>, WebError> {
    let db = app.db.reader();
    Ok(match &paging.after {
        Some(after) => store::all_public(db, Some(after), None, paging.per_page).await?,
        None if paging.skipped() < total => store::page(db, paging.skipped(), None, paging.per_page).await?,
        None => Vec::new(),
    })
}

fn listed<T: serde::Serialize>(
    app: &Arc<App>,
    path: &str,
    items: Vec<T>,
    total: u64,
    next: Option<String>,
    topics: &[&str],
) -> Result<Page, WebError> {
    let next = next.map(|query| app.url(&format!("{path}?{query}")));
    let link = next.iter().map(|next| format!("<{next}>; rel=\"next\"")).collect::<Vec<_>>();
    answer(&Listed { items, total, next }, topics, &link)
}

fn openly_moved(path: &str) -> Response {
    let mut response = moved(path);
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
