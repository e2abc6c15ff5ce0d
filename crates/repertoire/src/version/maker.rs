//! Who made a version, as far as whoever looks at it may know.

use std::collections::HashMap;

use base_core::Id;
use base_web::{App, Visitor, WebError};
use people::{Person, person};

use super::Version;
use crate::draft::rules::may_see;
use crate::draft::store::authors;
use crate::practice::Practice;
use crate::practice::rules::may_edit;

/// Who had a part in one version.
#[derive(Clone, Debug, Default)]
pub(crate) struct Makers {
    /// Who made it, as far as that is known.
    pub who: Option<String>,
    /// Who had proposed it.
    pub proposed_by: Option<String>,
}

/// The makers of these versions, by their numbers: an editor is told who they were, an owner that it was an editor, and a reader
/// nothing. At most two statements, however many versions.
pub(crate) async fn of(
    app: &App,
    v: &Visitor,
    practice: &Practice,
    versions: &[Version],
) -> Result<HashMap<u32, Makers>, WebError> {
    let Some(signed) = v.signed.as_deref().filter(|signed| may_see(signed, &practice.slug)) else { return Ok(HashMap::new()) };
    if !may_edit(signed, &practice.slug) {
        let an_editor = |_| v.t("workbench-an-editor").into_owned();
        let makers = |version: &Version| Makers { who: version.person().map(an_editor), proposed_by: None };
        return Ok(versions.iter().map(|version| (version.number, makers(version))).collect());
    }
    let db = app.db.reader();
    let numbers: Vec<u32> = versions.iter().map(|version| version.number).collect();
    let authors = authors(db, practice.id, &numbers).await?;
    let mut persons: Vec<Id<Person>> = authors.values().flatten().copied().collect();
    persons.extend(versions.iter().filter_map(Version::person));
    let persons = person::store::by_ids(db, &persons).await?;
    let name = |id: Id<Person>| persons.get(&id).map(|person| person.name.clone());
    let makers = |version: &Version| {
        let maker = version.person();
        let proposer = authors.get(&version.number).into_iter().flatten().find(|author| Some(**author) != maker);
        // One that came from a file says so in its reason.
        Makers { who: maker.and_then(name), proposed_by: proposer.copied().and_then(name) }
    };
    Ok(versions.iter().map(|version| (version.number, makers(version))).collect())
}
