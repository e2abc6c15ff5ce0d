//! The partners: a text, and the organisations of the consortium beside each other.

use askama::Template;
use axum::extract::State;
use base_text::Html;
use base_web::{Frame, Page, Shared, Visitor, WebError};
use repertoire::atlas::{self, Atlas};

use super::Partner;
use crate::document::store::{self, Order};
use crate::document::{Document, Said};
use crate::link::Link;
use crate::page::Article;
use crate::page::pages::{Shown, Sibling, frame, siblings};
use crate::{about, places};

/// Most partners that are shown; a consortium has fewer.
const PARTNERS_MAX: u64 = 100;

#[derive(Template)]
#[template(path = "partner/list.html")]
struct List {
    frame: Frame,
    text: Option<Shown>,
    partners: Vec<Row>,
    siblings: Vec<Sibling>,
}

struct Row {
    name: String,
    short_name: Option<String>,
    city: Option<Said>,
    country: Option<String>,
    role: Said,
    website: Option<Link>,
    source: Option<Link>,
}

/// `GET /{lang}/partners`
pub async fn list(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let (db, lang) = (app.db.reader(), v.content_lang());
    let page = store::find::<Article>(db, "partners", Some(lang)).await?;
    let partners = store::list::<Partner>(db, Order::Position, 0, PARTNERS_MAX, Some(lang)).await?;
    let atlas = atlas::open(&app).await?;
    let template = List {
        frame: frame(&v, page.as_ref()),
        text: page.map(|page| Shown::of(&v, &page)),
        partners: partners.iter().map(|partner| row(&v, &atlas, partner)).collect(),
        siblings: siblings("partners"),
    };
    Page::html(&template, lang, about(["page/partners", "partner", "place"]))
}

#[derive(Template)]
#[template(path = "partner/table.html")]
struct Table {
    frame: Frame,
    partners: Vec<Row>,
}

/// The partner as readers would see it.
pub fn draw(v: &Visitor, atlas: &Atlas, partner: &Document<Partner>) -> Result<Html, WebError> {
    Ok(Html::vouched(Table { frame: v.frame(""), partners: vec![row(v, atlas, partner)] }.render()?))
}

fn row(v: &Visitor, atlas: &Atlas, partner: &Document<Partner>) -> Row {
    let Partner { name, short_name, city, country_code, role, website, source, .. } = &partner.record;
    Row {
        name: name.clone(),
        short_name: short_name.clone(),
        city: city.as_deref().map(|city| places::named(atlas, v, city, &role.lang)),
        country: country_code.as_deref().map(|code| v.country(code).into_owned()),
        role: partner.read(role, v.content_lang()).into(),
        website: website.as_deref().map(Link::to),
        source: source.as_deref().map(Link::to),
    }
}
