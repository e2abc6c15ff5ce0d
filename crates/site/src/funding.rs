//! A funding statement: what must be said of who paid, for a project and a period. Data, because the sentence of 2012 must stay
//! on the work of 2012 when that of 2027 stands beside it. With them goes what the story has to say on every page.

use std::sync::Arc;

use base_content::Text;
use base_core::{Lang, PartialDate};
use base_db::{Connection, DbError};
use base_web::{App, Hook, Notice};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::document::store::{self, Order};
use crate::document::{Document, Record, in_each_language};
use crate::home::{self, Story};

pub mod exchange;
pub mod pages;

#[cfg(test)]
mod tests;

/// Most statements there can be.
const STATEMENTS_MAX: u64 = 5;

/// Who paid, and what has to be said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Funding {
    pub project: String,
    pub fund: Text,
    /// The number of the grant agreement.
    pub agreement: Option<String>,
    pub begins: PartialDate,
    pub ends: Option<PartialDate>,
    pub statement: Text,
    pub disclaimer: Text,
    /// The address where the sentence can be read.
    pub source: Option<String>,
}

impl Record for Funding {
    const KIND: &'static str = "funding";
    const CHANGED: &'static str = "funding.changed";

    fn days(&self) -> Option<(Date, Date)> {
        let last = self.ends.unwrap_or(self.begins);
        Some((crate::dates::days(self.begins).0, crate::dates::days(last).1))
    }
}

impl Funding {
    /// The years of the work on which it stands: `2012–2014`.
    pub fn years(&self) -> String {
        let begins = self.begins.year();
        match self.ends.map(PartialDate::year) {
            Some(ends) if ends != begins => format!("{begins}–{ends}"),
            Some(_) => begins.to_string(),
            None => format!("{begins}–"),
        }
    }
}

impl Document<Funding> {
    /// The statement as it stands on the work of its years: `EU-MIA, 2012–2014: …`, in the source's language first.
    pub fn notice(&self) -> Notice {
        let Funding { project, statement, begins, ends, .. } = &self.record;
        let period = self.record.years();
        let years = (begins.year(), ends.map_or(i16::MAX, PartialDate::year));
        let texts = in_each_language(self, &statement.lang, |lang| self.sentences(lang));
        Notice { title: format!("{project}, {period}"), years: Some(years), texts }
    }

    /// Statement, fund with its agreement, disclaimer.
    fn sentences(&self, lang: &Lang) -> String {
        let read = |text| self.read(text, lang).body;
        let Funding { statement, fund, disclaimer, agreement, .. } = &self.record;
        let agreement = agreement.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
        format!("{} {}{agreement}. {}", read(statement), read(fund), read(disclaimer))
    }
}

/// The statements, newest period first, and then what every page says.
pub async fn notices(db: &impl Connection) -> Result<Vec<Notice>, DbError> {
    let fundings = store::list::<Funding>(db, Order::NewestFirst, 0, STATEMENTS_MAX, None).await?;
    let story = store::find::<Story>(db, home::SLUG, None).await?;
    let everywhere = story.as_ref().and_then(|story| {
        let notice = story.record.notice.as_ref()?;
        let texts = in_each_language(story, &notice.lang, |lang| story.read(notice, lang).body.to_owned());
        Some(Notice { title: String::new(), years: None, texts })
    });
    Ok(fundings.iter().map(Document::notice).chain(everywhere).collect())
}

/// Puts the statements at the foot of pages; called once at the start.
pub async fn show(app: &App) -> Result<(), DbError> {
    app.set_notices(notices(app.db.reader()).await?);
    Ok(())
}

/// Keeps them true to the log.
pub fn hook() -> Hook {
    Arc::new(|app, events| {
        Box::pin(async move {
            if events.iter().any(|event| event.kind == Funding::CHANGED || event.kind == Story::CHANGED) {
                show(&app).await?;
                app.cache.clear();
            }
            Ok(())
        })
    })
}
