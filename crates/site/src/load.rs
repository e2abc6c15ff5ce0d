//! Loading the texts of a site from files: what `eumia demo` does, and what an editor does before there are forms for it.

use base_core::Actor;
use base_db::{Connection, Db, DbError};
use base_jobs::Journal;
use people::Kept;
use people::exchange::{Faults, ImportError, Source};

use crate::accessibility::Statement;
use crate::calendar::Entry;
use crate::document::exchange::Written;
use crate::document::{Record, keep};
use crate::funding::Funding;
use crate::home::Story;
use crate::news::Item;
use crate::page::Article;
use crate::partner::Partner;
use crate::{accessibility, calendar, funding, home, news, page, partner};

/// What the demonstration consists of.
const FILES: [&str; 6] = ["news.json", "calendar.json", "partners.json", "funding.json", "home.json", "accessibility.json"];
const PAGES: [&str; 5] = ["about", "methodology", "partners", "privacy", "contact"];
const LANGS: [&str; 5] = ["en", "it", "fr", "de", "es"];

/// Everything that the files of a site say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    pages: Vec<Written<Article>>,
    news: Vec<Written<Item>>,
    calendar: Vec<Written<Entry>>,
    partners: Vec<Written<Partner>>,
    funding: Vec<Written<Funding>>,
    story: Vec<Written<Story>>,
    statement: Vec<Written<Statement>>,
}

/// Reads files by their names: `pages/about.en.md`, `news.json`, `calendar.json`, `partners.json`, `funding.json`, `home.json`,
/// `accessibility.json`; any of them may be missing, a `README.md` is passed over.
pub fn read(files: &[Source]) -> Result<Content, Faults> {
    let mut faults = Faults::default();
    let mut content = Content::default();
    let pages: Vec<&Source> = files.iter().filter(|file| file.name.starts_with("pages/")).collect();
    content.pages = page::exchange::read(&pages, &mut faults);
    for file in files.iter().filter(|file| !file.name.starts_with("pages/")) {
        match file.name.as_str() {
            "news.json" => content.news = news::exchange::read(file, &mut faults),
            "calendar.json" => content.calendar = calendar::exchange::read(file, &mut faults),
            "partners.json" => content.partners = partner::exchange::read(file, &mut faults),
            "funding.json" => content.funding = funding::exchange::read(file, &mut faults),
            "home.json" => content.story = home::exchange::read(file, &mut faults).into_iter().collect(),
            "accessibility.json" => content.statement = accessibility::exchange::read(file, &mut faults).into_iter().collect(),
            "README.md" => {}
            _ => faults.add(file.fault("is not a file of a site's texts. Leave it out.")),
        }
    }
    if faults.is_empty() { Ok(content) } else { Err(faults) }
}

/// Reads `files` and keeps what they say; a second time changes nothing. With one fault nothing is kept at all.
pub async fn from_files(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    files: &[Source],
) -> Result<Vec<Kept>, ImportError> {
    let content = read(files).map_err(ImportError::Faults)?;
    Ok(content.keep(tx, journal, actor).await?)
}

/// Keeps the texts of the demonstration: `file` gives the files of `demo/site` by name, such as `pages/about.en.md`.
pub async fn demo(
    db: &Db,
    journal: &Journal,
    actor: &Actor,
    file: impl Fn(&str) -> anyhow::Result<Source>,
) -> anyhow::Result<Vec<Kept>> {
    let pages = PAGES.iter().flat_map(|page| LANGS.iter().map(move |lang| format!("pages/{page}.{lang}.md")));
    let names = pages.chain(FILES.iter().map(|name| (*name).to_owned()));
    let files = names.map(|name| Ok(Source { name: name.clone(), ..file(&name)? })).collect::<anyhow::Result<Vec<_>>>()?;
    let content = read(&files).map_err(ImportError::Faults)?;
    let content = &content;
    Ok(db.write(|tx| async move { content.keep(&*tx, journal, actor).await }).await?)
}

impl Content {
    /// Keeps all of it.
    pub async fn keep(&self, tx: &impl Connection, journal: &Journal, actor: &Actor) -> Result<Vec<Kept>, DbError> {
        let mut kept = Vec::new();
        keep_all(tx, journal, actor, &self.pages, &mut kept).await?;
        keep_all(tx, journal, actor, &self.news, &mut kept).await?;
        keep_all(tx, journal, actor, &self.calendar, &mut kept).await?;
        keep_all(tx, journal, actor, &self.partners, &mut kept).await?;
        keep_all(tx, journal, actor, &self.funding, &mut kept).await?;
        keep_all(tx, journal, actor, &self.story, &mut kept).await?;
        keep_all(tx, journal, actor, &self.statement, &mut kept).await?;
        Ok(kept)
    }
}

async fn keep_all<R: Record>(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    all: &[Written<R>],
    kept: &mut Vec<Kept>,
) -> Result<(), DbError> {
    for written in all {
        kept.push(keep(tx, journal, actor, written).await?);
    }
    Ok(())
}
