//! Keeping what a translator wrote, whatever it belongs to.

use base_content::Edit;
use base_core::{Actor, Lang};
use base_db::{Collided, Connection, DbError};
use base_jobs::Journal;
use calls::call;
use repertoire::practice;

use super::Kind;
use crate::document;

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is nothing of this name to translate")]
    Missing,
    /// Somebody else changed the same record at the same time.
    #[error("it was changed at the same time; look at it and try again")]
    Overtaken,
    /// Somebody else changed the translations of the texts with these keys after they were seen.
    #[error("translations were changed at the same time; look at both")]
    Retranslated(Vec<String>),
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for Refusal {
    fn collided(&self) -> bool {
        match self {
            Self::Overtaken => true,
            Self::Db(error) => error.collided(),
            _ => false,
        }
    }
}

/// Changes translations into `lang`: all of these, or none. False if they say all that already.
pub async fn translate(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    kind: Kind,
    slug: &str,
    lang: &Lang,
    edits: &[Edit],
) -> Result<bool, Refusal> {
    match kind {
        Kind::Document(kind) => {
            let kind = (kind.name, kind.changed);
            document::acts::translate(tx, journal, actor, kind, slug, lang, edits).await.map_err(Refusal::from)
        }
        Kind::Practice => practice::acts::translate(tx, journal, actor, slug, lang, edits).await.map_err(Refusal::from),
        Kind::Call => call::acts::translate(tx, journal, actor, slug, lang, edits).await.map_err(Refusal::from),
        Kind::Concept => Err(Refusal::Missing),
    }
}

impl From<document::acts::Refusal> for Refusal {
    fn from(refusal: document::acts::Refusal) -> Self {
        use document::acts::Refusal as Document;
        match refusal {
            Document::Missing => Self::Missing,
            Document::Overtaken => Self::Overtaken,
            Document::Retranslated(keys) => Self::Retranslated(keys),
            Document::Db(error) => Self::Db(error),
        }
    }
}

impl From<call::Refusal> for Refusal {
    fn from(refusal: call::Refusal) -> Self {
        match refusal {
            call::Refusal::Retranslated(keys) => Self::Retranslated(keys),
            call::Refusal::Db(error) => Self::Db(error),
            _ => Self::Missing,
        }
    }
}

impl From<practice::Refusal> for Refusal {
    fn from(refusal: practice::Refusal) -> Self {
        match refusal {
            practice::Refusal::Overtaken => Self::Overtaken,
            practice::Refusal::Retranslated(keys) => Self::Retranslated(keys),
            practice::Refusal::Db(error) => Self::Db(error),
            _ => Self::Missing,
        }
    }
}
