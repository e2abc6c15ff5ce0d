//! The portfolio: how those that are chosen spread over countries, sizes of cities, sectors, kinds of organisation and targets, beside
//! everything that was received. Seen beside the marks, and never hidden in a number.

use std::collections::{BTreeMap, HashMap, HashSet};

use base_core::Id;
use base_db::{Connection, DbError};
use people::{desk, figure};
use repertoire::search::size_class;

use crate::Submission;
use crate::submission::store::Subject;

/// What is balanced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Country,
    Size,
    Sector,
    Organisation,
    Target,
}

impl Side {
    pub const ALL: [Self; 5] = [Self::Country, Self::Size, Self::Sector, Self::Organisation, Self::Target];

    /// As part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Size => "size",
            Self::Sector => "sector",
            Self::Organisation => "organisation",
            Self::Target => "target",
        }
    }
}

/// By side and value: how many are chosen, and how many were received. What says nothing counts under an empty value.
pub type Balance = BTreeMap<Side, BTreeMap<String, (u32, u32)>>;

/// The sizes of the cities of these submissions, as far as the desk that answered says where it is. Two statements.
pub async fn sizes(db: &impl Connection, subjects: &[Subject]) -> Result<HashMap<Id<Submission>, &'static str>, DbError> {
    let ids: HashSet<_> = subjects.iter().filter_map(|subject| subject.desk).collect();
    let desks = desk::store::by_ids(db, &ids.into_iter().collect::<Vec<_>>()).await?;
    let populations = figure::store::populations(db, &desks.iter().map(|desk| desk.place).collect::<Vec<_>>()).await?;
    let places: HashMap<_, _> = desks.iter().map(|desk| (desk.id, desk.place)).collect();
    let size = |subject: &Subject| {
        let place = subject.desk.and_then(|desk| places.get(&desk));
        (subject.id, size_class(place.and_then(|place| populations.get(place)).copied()))
    };
    Ok(subjects.iter().map(size).collect())
}

/// The balance of what is chosen among these.
pub fn balance(subjects: &[Subject], sizes: &HashMap<Id<Submission>, &'static str>, chosen: &HashSet<Id<Submission>>) -> Balance {
    let mut balance = Balance::new();
    for subject in subjects {
        let (facts, is_chosen) = (&subject.facts, u32::from(chosen.contains(&subject.id)));
        let size = sizes.get(&subject.id).copied().unwrap_or("unknown").to_owned();
        let values = [
            (Side::Country, vec![facts.country.clone()]),
            (Side::Size, vec![size]),
            (Side::Sector, facts.sectors.clone()),
            (Side::Organisation, vec![facts.organisation_kind.clone()]),
            (Side::Target, facts.targets.clone()),
        ];
        for (side, values) in values {
            for value in values {
                let counts = balance.entry(side).or_default().entry(value).or_default();
                *counts = (counts.0 + is_chosen, counts.1 + 1);
            }
        }
    }
    balance
}
