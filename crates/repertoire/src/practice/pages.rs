//! The page of one practice, as it is now or as it was written, and its paper.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base_content::Translations;
use base_core::Lang;
use base_db::DbError;
use base_pdf::{Paper, PdfError};
use base_web::{App, Frame, Keep, Page, Route, Shared, Visitor, WebError, moved, redirect};
use http::header;
use people::{Figure, figure};
use tokio::sync::Semaphore;

use super::context::{self, CityRow, CitySource};
use super::known::Known;
use super::linked::{Addresses, linked};
use super::paper::{Imprint, paper};
use super::rules::{may_edit, may_propose};
use super::series::Series;
use super::store::{self, Found};
use super::view::{Claims, Confirmed, Paperwork, Row, Sheet, Theme, Value, When};
use super::{Record, Shown};
use crate::thesaurus::Thesaurus;
use crate::version::{self, Version};
use crate::{running, thesaurus};

/// Versions that the page itself names; the others are one click away.
const VERSIONS_SHOWN: u64 = 5;
/// Longest slug that is looked up, in bytes.
const SLUG_BYTES_MAX: usize = 200;
/// Documents that are set at the same time: each takes a core for a good part of a second.
const PRESSES: usize = 2;
/// How long a reader waits for a seat before she is told to come back.
const PRESS_WAIT: Duration = Duration::from_secs(8);
static PRESS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(PRESSES)));

/// The addresses of one practice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/practices/{slug}", "practice", show).page("/{lang}/practices/turin-neighbourhood-houses"),
        Route::get("/{lang}/practices/{slug}/original", "practice-original", show_original)
            .page("/{lang}/practices/turin-neighbourhood-houses/original"),
        Route::get("/{lang}/practices/{slug}/practice.pdf", "practice-pdf", show_paper),
    ]
}

async fn show(State(app): Shared, v: Visitor, Path((_, slug)): Path<(String, String)>) -> Result<Page, Elsewhere> {
    let material = Material::find(&app, &v, &slug, "").await?;
    Ok(material.page(&app, &v, &Edition::Now)?)
}

async fn show_original(State(app): Shared, v: Visitor, Path((_, slug)): Path<(String, String)>) -> Result<Page, Elsewhere> {
    let material = Material::find(&app, &v, &slug, "/original").await?;
    Ok(material.page(&app, &v, &Edition::AsWritten)?)
}

async fn show_paper(State(app): Shared, v: Visitor, Path((_, slug)): Path<(String, String)>) -> Result<Response, Elsewhere> {
    let material = Material::find(&app, &v, &slug, "/practice.pdf").await?;
    let pdf = match print(material.paper(&app, &v)).await? {
        Ok(pdf) => pdf,
        // Too much for one document: the page itself can be printed.
        Err(PdfError::TooLong { .. }) => return Ok(redirect(&v.to(format!("practices/{slug}")))),
        Err(error) => return Err(anyhow::Error::from(error).into()),
    };
    let name = format!("inline; filename=\"{slug}.{}.pdf\"", v.lang.tag());
    let page = Page::file("application/pdf", pdf, material.keep());
    Ok(page.with(header::CONTENT_LANGUAGE, v.lang.tag()).with(header::CONTENT_DISPOSITION, &name).into_response())
}

/// Sets a document where it holds up nobody else.
async fn print(paper: Paper) -> Result<Result<Vec<u8>, PdfError>, WebError> {
    // The seat goes along: a reader who leaves does not make room for another document while hers is still being set.
    let seat = tokio::time::timeout(PRESS_WAIT, Arc::clone(&PRESS).acquire_owned()).await.map_err(|_| WebError::Busy)?;
    let seat = seat.expect("the press is never closed");
    let work = move || {
        let pdf = paper.render();
        drop(seat);
        pdf
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| WebError::Broken(error.into()))
}

/// Why an address of a practice does not answer with its page.
pub(crate) enum Elsewhere {
    /// The practice has another address.
    Moved(String),
    Failed(WebError),
}

impl IntoResponse for Elsewhere {
    fn into_response(self) -> Response {
        match self {
            Self::Moved(address) => moved(&address),
            Self::Failed(error) => error.into_response(),
        }
    }
}

impl From<WebError> for Elsewhere {
    fn from(error: WebError) -> Self {
        Self::Failed(error)
    }
}

impl From<DbError> for Elsewhere {
    fn from(error: DbError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<anyhow::Error> for Elsewhere {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Which state of a practice a page shows.
pub(crate) enum Edition {
    Now,
    /// What is public now, without translations.
    AsWritten,
    /// A version that was.
    Old(Version, Box<Record>),
    /// What somebody is writing.
    Draft(Box<Record>),
}

/// All that the pages of one practice are made from.
pub(crate) struct Material {
    pub shown: Box<Shown>,
    pub figures: Vec<Figure>,
    /// The newest first.
    pub versions: Vec<Version>,
    /// It was the desk itself that said last that the practice runs.
    said_by_desk: bool,
    no_translations: Translations,
}

/// The public practice at `slug`, for an address that goes on with `rest`.
pub(crate) async fn open(app: &App, v: &Visitor, slug: &str, rest: &str) -> Result<Box<Shown>, Elsewhere> {
    if !is_slug(slug) {
        return Err(WebError::NotFound.into());
    }
    match store::find(app.db.reader(), slug, Some(v.content_lang())).await? {
        Found::Here(shown) => Ok(shown),
        Found::Moved(slug) => Err(Elsewhere::Moved(v.to(format!("practices/{slug}{rest}")))),
        Found::Gone => Err(WebError::Gone.into()),
        Found::Missing => Err(WebError::NotFound.into()),
    }
}

/// Whether a practice could have this address at all: what a stranger types need not reach the database.
pub(crate) fn is_slug(slug: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !slug.is_empty() && slug.len() <= SLUG_BYTES_MAX && slug.bytes().all(plain)
}

impl Material {
    /// At most nine statements.
    pub async fn find(app: &App, v: &Visitor, slug: &str, rest: &str) -> Result<Self, Elsewhere> {
        Ok(Self::of(app, open(app, v, slug, rest).await?).await?)
    }

    /// The same for a practice in whatever state. Two statements.
    pub async fn of(app: &App, shown: Box<Shown>) -> Result<Self, DbError> {
        let place = shown.place.id;
        let figures = figure::store::of_places(app.db.reader(), &[place]).await?.remove(&place).unwrap_or_default();
        let versions = version::store::list(app.db.reader(), shown.practice.id, VERSIONS_SHOWN).await?;
        let said_by_desk = match shown.practice.confirmed_on {
            Some(day) => running::store::is_said_by_desk(app.db.reader(), shown.practice.id, day).await?,
            None => false,
        };
        Ok(Self { shown, figures, versions, said_by_desk, no_translations: Translations::default() })
    }

    /// How long the pages hold.
    pub fn keep(&self) -> Keep {
        let (practice, place) = (&self.shown.practice.slug, &self.shown.place.slug);
        Keep::about([format!("practice/{practice}"), format!("place/{place}"), "thesaurus".to_owned(), "funding".to_owned()])
    }

    /// The page.
    pub fn page(&self, app: &App, v: &Visitor, edition: &Edition) -> Result<Page, WebError> {
        let thesaurus = thesaurus::at_hand(app);
        let sheet = self.sheet(app, v, edition);
        let themes = sheet.themes(&thesaurus);
        let frame = self.frame(app, v, edition, &sheet, &themes);
        let article = self.article(app, v, edition, &thesaurus);
        Page::html(&Show { frame, workbench: self.workbench(v), article }, v.content_lang(), self.keep())
    }

    /// Where who is signed in and may change it does so, and what that is called. Such a page is kept for nobody else.
    fn workbench(&self, v: &Visitor) -> Option<(String, &'static str)> {
        let (signed, slug) = (v.signed.as_deref()?, &self.shown.practice.slug);
        let edits = may_edit(signed, slug).then_some("workbench-begin");
        let words = edits.or_else(|| may_propose(signed, slug).then_some("workbench-begin-proposal"))?;
        Some((format!("work/practices/{slug}"), words))
    }

    /// The main part of the page.
    pub fn article<'a>(&'a self, app: &App, v: &'a Visitor, edition: &'a Edition, thesaurus: &'a Thesaurus) -> Article<'a> {
        let sheet = self.sheet(app, v, edition);
        let path = format!("practices/{}", self.shown.practice.slug);
        let (number, at) = match edition {
            Edition::Old(version, _) => (version.number, version.at),
            _ => (self.shown.practice.version, self.versions.first().map_or(self.shown.practice.updated_at, |newest| newest.at)),
        };
        Article {
            compare_path: format!("compare?practice={}", self.shown.practice.slug),
            city_path: format!("cities/{}", self.shown.place.slug),
            citation: v.ta(
                "practice-citation",
                &[
                    ("site", v.site_name()),
                    ("title", sheet.full_title()),
                    ("city", sheet.city().0.to_owned()),
                    ("version", number.to_string()),
                    ("date", v.day(at.date())),
                    ("address", v.frame("").canonical()),
                ],
            ),
            old_notice: match edition {
                Edition::Old(..) => {
                    Some(v.ta("practice-version-old", &[("number", number.to_string()), ("date", v.day(at.date()))]))
                }
                _ => None,
            },
            is_draft: matches!(edition, Edition::Draft(_)),
            language: Language::of(v, &sheet, edition, &path),
            contents: contents(&sheet),
            known: Known::of(&sheet),
            said_by_desk: self.said_by_desk,
            rows: sheet.rows(),
            series: sheet.series(),
            claims: sheet.claims(),
            city_rows: sheet.city_rows(),
            share_title: context::title(sheet.record.context.share()),
            documents: sheet.documents(),
            versions: &self.versions,
            current: self.shown.practice.version,
            why_lang: &sheet.record.name.lang,
            themes: sheet.themes(thesaurus),
            v,
            path,
            sheet,
        }
    }

    fn sheet<'a>(&'a self, app: &App, v: &'a Visitor, edition: &'a Edition) -> Sheet<'a> {
        let now = Sheet::of(&self.shown, &self.figures, &v.words, app.clock.now().date());
        match edition {
            Edition::Now => now,
            Edition::AsWritten => now.as_written(&self.shown.record, &self.no_translations),
            Edition::Old(_, record) | Edition::Draft(record) => now.as_written(record, &self.no_translations),
        }
    }

    fn frame(&self, app: &App, v: &Visitor, edition: &Edition, sheet: &Sheet<'_>, themes: &[Theme<'_>]) -> Frame {
        let title = sheet.title().body;
        let described = sheet.record.summary.as_ref().map_or_else(
            || v.ta("practice-description", &[("title", title), ("city", sheet.city().0)]),
            |summary| sheet.read(summary).body.to_owned(),
        );
        let page = |title: String| {
            let frame = v.frame(title).described(described.clone()).on_thread("thread-practice");
            if sheet.practice.fictional { frame } else { frame.funded(None) }
        };
        match edition {
            Edition::Now => {
                let url = |path: String| app.url(&v.to(path));
                let slug = &self.shown.practice.slug;
                let at = Addresses {
                    page: url(format!("practices/{slug}")),
                    pdf: url(format!("practices/{slug}/practice.pdf")),
                    city: url(format!("cities/{}", self.shown.place.slug)),
                    site: app.url("/"),
                };
                let names: Vec<&str> = themes.iter().map(|theme| theme.name.as_str()).collect();
                page(title.to_owned()).with_json_ld(&linked(sheet, &names, &at, &v.site_name()))
            }
            Edition::AsWritten | Edition::Draft(_) => page(title.to_owned()).hidden(),
            Edition::Old(version, _) => {
                let number = version.number.to_string();
                page(v.ta("practice-version-page", &[("title", title), ("number", number.as_str())])).hidden()
            }
        }
    }

    fn paper(&self, app: &Arc<App>, v: &Visitor) -> Paper {
        let sheet = Sheet::of(&self.shown, &self.figures, &v.words, app.clock.now().date());
        let thesaurus = thesaurus::at_hand(app);
        let made_at = self.versions.first().map_or(self.shown.practice.updated_at, |newest| newest.at);
        let frame = v.frame("").funded(None);
        let imprint = Imprint {
            site: v.site_name(),
            made_at,
            said: frame.foot().iter().map(|(_, _, text)| (*text).to_owned()).collect(),
            funding: frame.funding().iter().map(|(title, _, text)| format!("{title}: {text}")).collect(),
            address: app.url(&v.to(format!("practices/{}", self.shown.practice.slug))),
        };
        paper(&sheet, &sheet.themes(&thesaurus), imprint)
    }
}

/// Which language is read, and where there is another.
struct Language {
    sentences: Vec<String>,
    own: Option<String>,
    /// Words and address of the same page in the other way.
    other: Option<(String, String)>,
}

impl Language {
    fn of(v: &Visitor, sheet: &Sheet<'_>, edition: &Edition, path: &str) -> Self {
        let tally = sheet.language();
        let own_lang = &sheet.record.original_lang;
        let own = (own_lang.primary() != v.lang.tag())
            .then(|| v.ta("practice-read-own-language", &[("language", v.language_name(own_lang))]));
        let (sentences, other) = match edition {
            Edition::Now => {
                let original = || (v.t("practice-read-original").into_owned(), v.to(format!("{path}/original")));
                (tally.sentences(&v.words), (tally.translated > 0).then(original))
            }
            Edition::AsWritten => {
                let back = (v.t("practice-read-in-mine").into_owned(), v.to(path));
                (vec![v.t("practice-reading-original").into_owned()], Some(back))
            }
            Edition::Old(..) | Edition::Draft(_) => (vec![v.t("practice-reading-original").into_owned()], None),
        };
        Self { sentences, own, other }
    }
}

/// Sections of the page: where they are and what they are called.
fn contents(sheet: &Sheet<'_>) -> Vec<(&'static str, String)> {
    let sections = [
        ("known", "practice-known-section"),
        ("objectives", "practice-objectives"),
        ("how", "practice-how"),
        ("who", "practice-who"),
        ("figures", "practice-figures"),
        ("money", "practice-money"),
        ("strengths", "practice-strengths"),
        ("weaknesses", "practice-weaknesses"),
        ("conditions", "practice-conditions"),
        ("lessons", "practice-lessons"),
        ("evaluation", "practice-evaluation"),
        ("components", "practice-components"),
        ("city", "practice-city"),
        ("documents", "practice-documents"),
        ("sources", "practice-sources"),
        ("cite", "practice-cite"),
        ("versions", "practice-versions"),
    ];
    let city = [("city", sheet.city().0)];
    sections.into_iter().filter(|(id, _)| sheet.tells(id)).map(|(id, key)| (id, sheet.words.ta(key, &city))).collect()
}

#[derive(Template)]
#[template(path = "practice/show.html")]
struct Show<'a> {
    frame: Frame,
    workbench: Option<(String, &'static str)>,
    article: Article<'a>,
}

/// A practice as readers see it.
#[derive(Template)]
#[template(path = "practice/article.html")]
pub(crate) struct Article<'a> {
    v: &'a Visitor,
    is_draft: bool,
    sheet: Sheet<'a>,
    path: String,
    city_path: String,
    compare_path: String,
    old_notice: Option<String>,
    language: Language,
    contents: Vec<(&'static str, String)>,
    known: Known,
    said_by_desk: bool,
    themes: Vec<Theme<'a>>,
    rows: Vec<Row<'a>>,
    series: Vec<Series<'a>>,
    claims: [Claims<'a>; 4],
    city_rows: Vec<CityRow<'a>>,
    /// Message key of whom the record's share of foreign residents counts.
    share_title: String,
    documents: Vec<Paperwork<'a>>,
    citation: String,
    versions: &'a [Version],
    current: u32,
    why_lang: &'a Lang,
}

impl Article<'_> {
    /// An address under the practice's own.
    fn below(&self, rest: impl AsRef<str>) -> String {
        format!("{}/{}", self.path, rest.as_ref())
    }
}

#[cfg(test)]
pub(crate) mod tests;
