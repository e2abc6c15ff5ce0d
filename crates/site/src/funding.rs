//! A funding statement: what must be said of who paid, for a project and a period. Data, because the sentence of 2012 must stay
//! on the work of 2012 when that of 2027 stands beside it.

use std::sync::Arc;

use base_content::Text;
use base_core::{Lang, PartialDate};
use base_db::{Connection, DbError};
use base_web::{App, Hook, Notice};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::document::store::{self, Order};
use crate::document::{Document, Record};

pub mod exchange;

#[cfg(test)]
mod tests;

/// Most statements at the foot of a page: more would not be read.
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

impl Document<Funding> {
    /// The statement as it stands at the foot of every page: `EU-MIA, 2012–2014: …`, in the source's language first.
    pub fn notice(&self) -> Notice {
        let Funding { project, statement, begins, ends, .. } = &self.record;
        let period = match ends {
            Some(ends) if ends.year() != begins.year() => format!("{}–{}", begins.year(), ends.year()),
            Some(_) => begins.year().to_string(),
            None => format!("{}–", begins.year()),
        };
        let mut langs: Vec<Lang> = self.translations.all().map(|translation| translation.lang.clone()).collect();
        langs.sort();
        langs.dedup();
        langs.insert(0, statement.lang.clone());
        let texts = langs.into_iter().map(|lang| {
            let words = self.sentences(&lang);
            (lang, words)
        });
        Notice { title: format!("{project}, {period}"), texts: texts.collect() }
    }

    /// Statement, fund with its agreement, disclaimer.
    fn sentences(&self, lang: &Lang) -> String {
        let read = |text| self.read(text, lang).body;
        let Funding { statement, fund, disclaimer, agreement, .. } = &self.record;
        let agreement = agreement.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
        format!("{} {}{agreement}. {}", read(statement), read(fund), read(disclaimer))
    }
}

/// The statements, newest period first.
pub async fn notices(db: &impl Connection) -> Result<Vec<Notice>, DbError> {
    let fundings = store::list::<Funding>(db, Order::NewestFirst, 0, STATEMENTS_MAX, None).await?;
    Ok(fundings.iter().map(Document::notice).collect())
}

/// Puts the statements at the foot of every page; called once at the start.
pub async fn show(app: &App) -> Result<(), DbError> {
    app.set_notices(notices(app.db.reader()).await?);
    Ok(())
}

/// Keeps them true to the log.
pub fn hook() -> Hook {
    Arc::new(|app, events| {
        Box::pin(async move {
            if events.iter().any(|event| event.kind == Funding::CHANGED) {
                show(&app).await?;
            }
            Ok(())
        })
    })
}
