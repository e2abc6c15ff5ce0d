//! A practice as something to translate: which of its texts, and how it is counted.

use base_content::coverage::{Covered, Source, store as counted};
use base_content::{Text, Translations};
use base_core::{Dated, Id};
use base_db::{Connection, DbError};
use base_jobs::Journal;

use super::record::{Record, Stated};
use super::{Practice, store};

/// What practices are called among the things to translate.
pub const KIND: &str = "practice";

impl Record {
    /// The texts that are read in a translation, in the order of the page: all but its own name, themes, which the thesaurus names,
    /// and what is written anew in every language, bare dates and numbers.
    pub fn sources(&self) -> Vec<Source> {
        let numbers = self.observations.iter().filter(|seen| seen.size().is_some()).filter_map(|seen| match &seen.value {
            Some(Stated::Words(words)) => Some(words.key.as_str()),
            _ => None,
        });
        let apart: Vec<&str> = self.name_original.iter().map(|name| name.key.as_str()).chain(numbers).collect();
        let counts =
            |text: &&Text| !apart.contains(&text.key.as_str()) && !text.key.starts_with("themes.") && !is_bare_date(text);
        let source = |text: &Text| Source { text: text.clone(), is_name: matches!(text.key.as_str(), "city" | "region") };
        self.texts().into_iter().filter(counts).map(source).collect()
    }
}

/// An English year, month, day or span of years, and nothing more: it is written as a date in every language.
fn is_bare_date(text: &Text) -> bool {
    const MONTHS: &str = "January February March April May June July August September October November December";
    let is_part = |token: &str| token.bytes().all(|b| b.is_ascii_digit()) || MONTHS.split(' ').any(|month| month == token);
    text.lang.primary() == "en" && Dated::read(&text.body).from.is_some() && text.body.split([' ', '-', '–']).all(is_part)
}

/// The practice as it is counted.
pub fn covered(practice: &Practice, record: &Record) -> Covered {
    Covered {
        subject: practice.subject(),
        kind: KIND.to_owned(),
        slug: practice.slug.clone(),
        title: record.name.body.clone(),
        title_lang: record.name.lang.clone(),
        own_name: record.name_original.as_ref().map(|name| name.body.clone()),
        texts: record.sources(),
    }
}

/// At most `rows_max` public practices after `after`, as they are counted, with the id to go on after; `None` at the end.
pub async fn walk(
    db: &impl Connection,
    after: Option<Id<Practice>>,
    rows_max: u64,
) -> Result<(Vec<(Covered, Translations)>, Option<Id<Practice>>), DbError> {
    let practices = store::walk(db, after, rows_max).await?;
    let last = practices.last().map(|practice| practice.id);
    let public = practices.into_iter().filter(|practice| practice.status.is_public()).collect();
    Ok((read(db, public).await?, last))
}

/// Counts these practices anew; those that readers do not see are not counted. The last step of an act, after its event.
pub(crate) async fn cover(tx: &impl Connection, journal: &Journal, practices: &[Practice]) -> Result<(), DbError> {
    for hidden in practices.iter().filter(|practice| !practice.status.is_public()) {
        counted::uncover(tx, &hidden.subject()).await?;
    }
    let public = practices.iter().filter(|practice| practice.status.is_public()).cloned().collect();
    counted::cover(tx, &read(tx, public).await?, journal.now()).await
}

async fn read(db: &impl Connection, practices: Vec<Practice>) -> Result<Vec<(Covered, Translations)>, DbError> {
    let shown = store::show(db, practices, None).await?;
    Ok(shown.into_iter().map(|shown| (covered(&shown.practice, &shown.record), shown.translations)).collect())
}
