//! What binds a reader to the authors of submissions: she writes on it, or sits at the same desk, in the same organisation or in the same
//! city. Computed anew whenever it matters, so that a desk joined yesterday counts.

use std::collections::HashSet;

use base_core::Id;
use base_db::{Connection, DbError};
use base_text::fold;
use people::{Desk, Organisation, Person, Place, desk, organisation, place};
use serde::{Deserialize, Serialize};

use crate::Submission;
use crate::submission::facts::city;

/// What binds her, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conflict {
    /// She writes on it.
    Author,
    Desk,
    Organisation,
    City,
    /// She said so.
    Declared,
}

impl Conflict {
    /// As part of message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Desk => "desk",
            Self::Organisation => "organisation",
            Self::City => "city",
            Self::Declared => "declared",
        }
    }
}

/// Where a person belongs.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    pub person: Option<Id<Person>>,
    pub desks: HashSet<Id<Desk>>,
    pub organisations: HashSet<Id<Organisation>>,
    pub places: HashSet<Id<Place>>,
    /// Folded names of her organisations; her cities as submissions name them.
    pub organisation_names: HashSet<String>,
    pub city_names: HashSet<String>,
}

/// Of a submission what can bind somebody to it.
#[derive(Clone, Debug)]
pub struct Origin {
    pub id: Id<Submission>,
    pub members: HashSet<Id<Person>>,
    pub desk: Option<Desk>,
    pub organisation: String,
    pub city: String,
}

impl Ties {
    /// Where somebody belongs. Three statements.
    pub async fn of(db: &impl Connection, person: Id<Person>) -> Result<Self, DbError> {
        let desks: Vec<Desk> = desk::store::of_person(db, person).await?.into_iter().map(|(desk, _)| desk).collect();
        let organisations: Vec<_> = desks.iter().map(|desk| desk.organisation).collect();
        let places: Vec<_> = desks.iter().map(|desk| desk.place).collect();
        let known = organisation::store::by_ids(db, &organisations).await?;
        let towns = place::store::by_ids(db, &places).await?;
        let called = towns.values().flat_map(|town| {
            let country = town.about.country.code();
            town.about.names.values().flat_map(move |name| [city(name, country), city(name, "")]).collect::<Vec<_>>()
        });
        Ok(Self {
            person: Some(person),
            desks: desks.iter().map(|desk| desk.id).collect(),
            organisation_names: known.values().map(|organisation| fold(&organisation.about.name)).collect(),
            city_names: called.collect(),
            organisations: organisations.into_iter().collect(),
            places: places.into_iter().collect(),
        })
    }

    /// What binds her to it, if anything does.
    pub fn to(&self, origin: &Origin) -> Option<Conflict> {
        let desk = origin.desk.as_ref();
        let is_hers = |named: &HashSet<String>, name: &str| !name.is_empty() && named.contains(name);
        if self.person.is_some_and(|person| origin.members.contains(&person)) {
            Some(Conflict::Author)
        } else if desk.is_some_and(|desk| self.desks.contains(&desk.id)) {
            Some(Conflict::Desk)
        } else if desk.is_some_and(|desk| self.organisations.contains(&desk.organisation))
            || is_hers(&self.organisation_names, &origin.organisation)
        {
            Some(Conflict::Organisation)
        } else if desk.is_some_and(|desk| self.places.contains(&desk.place)) || is_hers(&self.city_names, &origin.city) {
            Some(Conflict::City)
        } else {
            None
        }
    }
}
