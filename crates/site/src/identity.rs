//! What the site calls itself: its name and what stands beside it. Without one it goes by the program's own name, so that another
//! consortium never runs under ours.

use std::sync::Arc;

use base_content::Text;
use base_db::{Connection, DbError};
use base_web::{App, Hook, SiteName};
use serde::{Deserialize, Serialize};

use crate::document::{Record, in_each_language, store};

pub mod exchange;
pub mod pages;

#[cfg(test)]
mod tests;

/// The one identity of an installation has this slug.
pub const SLUG: &str = "site";

/// A site's name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    pub name: Text,
    /// What it is, in a few words beside the name.
    pub tagline: Option<Text>,
}

impl Record for Identity {
    const KIND: &'static str = "identity";
    const CHANGED: &'static str = "identity.changed";
}

/// The name in all its languages; empty if the site has none of its own.
pub async fn name(db: &impl Connection) -> Result<SiteName, DbError> {
    let Some(kept) = store::find::<Identity>(db, SLUG, None).await? else { return Ok(SiteName::default()) };
    let said = |text: &Text| in_each_language(&kept, &text.lang, |lang| kept.read(text, lang).body.to_owned());
    Ok(SiteName { name: said(&kept.record.name), tagline: kept.record.tagline.as_ref().map(said).unwrap_or_default() })
}

/// Puts the name on every page; called once at the start.
pub async fn show(app: &App) -> Result<(), DbError> {
    app.shelf.put(name(app.db.reader()).await?);
    Ok(())
}

/// Keeps it true to the log.
pub fn hook() -> Hook {
    Arc::new(|app, events| {
        Box::pin(async move {
            if events.iter().any(|event| event.kind == Identity::CHANGED) {
                show(&app).await?;
                app.cache.clear();
            }
            Ok(())
        })
    })
}
