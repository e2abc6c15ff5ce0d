//! Who may change a practice, what it may become, and who is told why not.

use base_db::{Collided, DbError};
use base_web::Signed;
use people::{Role, role};

/// Whether she may change and publish this practice.
pub fn may_edit(signed: &Signed, slug: &str) -> bool {
    role::is_for_practice(signed, Role::Editor, slug)
}

/// Whether she may propose corrections to this practice: she speaks for it.
pub fn may_propose(signed: &Signed, slug: &str) -> bool {
    signed.grants.iter().any(|grant| {
        grant.role == Role::Owner.as_str() && grant.scope.as_ref().is_some_and(|(kind, own)| kind == "practice" && own == slug)
    })
}

/// What a practice is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody but editors sees it.
    Draft,
    Published,
    /// It no longer runs. It stays, because how things end is worth knowing.
    Ended {
        why: String,
    },
    /// Taken out; its address says so.
    Withdrawn,
}

impl Status {
    /// The word it is stored by.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Ended { .. } => "ended",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether readers see the practice.
    pub fn is_public(&self) -> bool {
        matches!(self, Self::Published | Self::Ended { .. })
    }

    /// After its owner said that it no longer runs.
    pub fn ended(&self, why: &str) -> Result<Self, Refusal> {
        match self {
            Self::Published | Self::Ended { .. } => Ok(Self::Ended { why: why.to_owned() }),
            Self::Draft | Self::Withdrawn => Err(Refusal::NotPublic),
        }
    }

    /// After its owner said that it runs.
    pub fn confirmed(&self) -> Result<Self, Refusal> {
        match self {
            Self::Published => Ok(Self::Published),
            Self::Ended { .. } => Err(Refusal::Ended),
            Self::Draft | Self::Withdrawn => Err(Refusal::NotPublic),
        }
    }

    /// After it was said that it runs after all.
    pub fn resumed(&self) -> Result<Self, Refusal> {
        match self {
            Self::Published | Self::Ended { .. } => Ok(Self::Published),
            Self::Draft | Self::Withdrawn => Err(Refusal::NotPublic),
        }
    }

    /// After it was taken out.
    pub fn withdrawn(&self) -> Result<Self, Refusal> {
        match self {
            Self::Withdrawn => Err(Refusal::NotPublic),
            _ => Ok(Self::Withdrawn),
        }
    }

    /// After it was put before readers (again).
    pub fn published(&self) -> Self {
        match self {
            Self::Ended { why } => Self::Ended { why: why.clone() },
            _ => Self::Published,
        }
    }
}

/// Why an act on a practice was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such practice")]
    Missing,
    #[error("the practice is not public; publish it first")]
    NotPublic,
    #[error("the practice has ended; if it runs again, publish it again first")]
    Ended,
    #[error("another practice has this address, or had it once; choose another")]
    SlugTaken,
    #[error("“{0}” is not a slug: use lower-case letters a to z, digits and single hyphens")]
    NotASlug(String),
    /// Somebody else changed the same practice at the same time.
    #[error("the practice was changed at the same time; look at it and try again")]
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
