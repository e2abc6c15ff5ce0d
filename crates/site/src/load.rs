//! The texts of a site from files: what a new installation starts with, and what is carried from one to another.

use base_core::Actor;
use base_db::{Connection, DbError};
use base_exchange::Kept;
use base_exchange::{Faults, Source};
use base_jobs::Journal;

use crate::accessibility::Statement;
use crate::calendar::Entry;
use crate::document::exchange::Written;
use crate::document::{Record, keep};
use crate::funding::Funding;
use crate::home::Story;
use crate::identity::Identity;
use crate::news::Item;
use crate::page::Article;
use crate::partner::Partner;
use crate::{accessibility, calendar, funding, home, identity, news, page, partner};

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
    identity: Vec<Written<Identity>>,
}

/// Reads files by their names: `pages/about.en.md`, `news.json`, `calendar.json`, `partners.json`, `funding.json`, `home.json`,
/// `accessibility.json`, `identity.json`; any of them may be missing, a `README.md` is passed over.
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
            "identity.json" => content.identity = identity::exchange::read(file, &mut faults).into_iter().collect(),
            "README.md" => {}
            _ => faults.add(file.fault("is not a file of a site's texts. Leave it out.")),
        }
    }
    if faults.is_empty() { Ok(content) } else { Err(faults) }
}

impl Content {
    /// Keeps all of it; a second time changes nothing.
    pub async fn keep(&self, tx: &impl Connection, journal: &Journal, actor: &Actor) -> Result<Vec<Kept>, DbError> {
        let mut kept = Vec::new();
        keep_all(tx, journal, actor, &self.pages, &mut kept).await?;
        keep_all(tx, journal, actor, &self.news, &mut kept).await?;
        keep_all(tx, journal, actor, &self.calendar, &mut kept).await?;
        keep_all(tx, journal, actor, &self.partners, &mut kept).await?;
        keep_all(tx, journal, actor, &self.funding, &mut kept).await?;
        keep_all(tx, journal, actor, &self.story, &mut kept).await?;
        keep_all(tx, journal, actor, &self.statement, &mut kept).await?;
        keep_all(tx, journal, actor, &self.identity, &mut kept).await?;
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
