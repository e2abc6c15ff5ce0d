//! Keeping the counts true: counted anew when a language is offered for the first time, checked by `eumia verify`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use base_content::Translations;
use base_content::coverage::{Counts, Covered, Need, Row, names as all_names, rows, store as counted};
use base_core::{Lang, Time};
use base_db::{Connection, Db, DbError};
use calls::call;
use repertoire::{practice, thesaurus};

use crate::document;

/// Subjects that are looked at together.
const ROWS_AT_ONCE: u64 = 500;
/// Faults that are told; where everything is wrong, the first ones say so.
const FAULTS_MAX: usize = 100;

/// Counts everything anew if the counts are not of the languages that are offered: after an update that brought the counts or a
/// language. Does nothing at all otherwise. True if it counted.
pub async fn settle(db: &Db, now: Time) -> Result<bool, DbError> {
    let counted: BTreeSet<Lang> = counted::totals(db.reader()).await?.into_iter().map(|total| total.lang).collect();
    if counted == base_i18n::offered().iter().cloned().collect() {
        return Ok(false);
    }
    recount(db, now).await?;
    Ok(true)
}

/// Counts everything anew, in one transaction.
pub async fn recount(db: &Db, now: Time) -> Result<(), DbError> {
    db.write(|tx| async move {
        counted::clear(&*tx).await?;
        let mut walk = Walk { stage: Stage::Practices(None) };
        while let Some(piece) = walk.next(&*tx).await? {
            counted::cover(&*tx, &piece, now).await?;
        }
        Ok(())
    })
    .await
}

/// What is wrong with the counts, one line a fault.
pub async fn verify(db: &impl Connection) -> Result<Vec<String>, DbError> {
    let mut faults = Vec::new();
    let mut subjects = BTreeSet::new();
    let mut walk = Walk { stage: Stage::Practices(None) };
    while let Some(piece) = walk.next(db).await? {
        let names: Vec<&str> = piece.iter().map(|(covered, _)| covered.subject.as_str()).collect();
        let kept = counted::of_subjects(db, &names).await?;
        let mut kept: HashMap<_, _> = kept.into_iter().map(|row| ((row.subject.clone(), row.lang.clone()), row)).collect();
        let called = counted::names_of(db, &names).await?;
        faults.extend(piece.iter().filter_map(|(covered, translations)| {
            let is_true = called.get(&covered.subject).is_some_and(|called| *called == all_names(covered, translations));
            (!is_true).then(|| format!("names of {}: are not what it is called", covered.subject))
        }));
        for row in piece.iter().flat_map(|(covered, translations)| rows(covered, translations, Time::from_millis(0))) {
            let found = kept.remove(&(row.subject.clone(), row.lang.clone()));
            if found.is_none_or(|found| Row { changed_at: row.changed_at, ..found } != row) {
                faults.push(format!("coverage of {} in {}: is not what its texts and translations say", row.subject, row.lang));
            }
        }
        faults.extend(kept.keys().map(|(subject, lang)| format!("coverage of {subject} in {lang}: the language is not offered")));
        subjects.extend(piece.into_iter().map(|(covered, _)| covered.subject));
    }
    faults.extend(sum_faults(db, &subjects).await?);
    faults.truncate(FAULTS_MAX);
    Ok(faults)
}

/// Rows of subjects that there are not, and sums that are not the sums of the rows.
async fn sum_faults(db: &impl Connection, subjects: &BTreeSet<String>) -> Result<Vec<String>, DbError> {
    let mut faults = Vec::new();
    let mut sums: BTreeMap<(Lang, String, Need), (i64, Counts)> = BTreeMap::new();
    let mut after: Option<String> = None;
    // A page that ends within a subject is taken up to the subject before it.
    let rows_max = ROWS_AT_ONCE.max(base_i18n::offered().len() as u64 * 2);
    loop {
        let mut page = counted::walk(db, after.as_deref(), rows_max).await?;
        let is_last = (page.len() as u64) < rows_max;
        let Some(last) = page.last().map(|row| row.subject.clone()) else { break };
        if !is_last {
            page.retain(|row| row.subject != last);
        }
        for row in &page {
            let sum = sums.entry((row.lang.clone(), row.kind.clone(), row.need)).or_default();
            sum.0 += 1;
            sum.1 += row.counts;
            if !subjects.contains(&row.subject) {
                faults.push(format!("coverage of {} in {}: there is nothing of that name to translate", row.subject, row.lang));
            }
        }
        after = page.last().map(|row| row.subject.clone());
        if is_last {
            break;
        }
    }
    for total in counted::totals(db).await? {
        let sum = sums.remove(&(total.lang.clone(), total.kind.clone(), total.need)).unwrap_or_default();
        if sum != (total.subjects, total.counts) {
            faults.push(format!("coverage of {} in {} ({}): the sum is wrong", total.kind, total.lang, total.need.as_str()));
        }
    }
    faults.extend(
        sums.keys().map(|(lang, kind, need)| format!("coverage of {kind} in {lang} ({}): the sum is missing", need.as_str())),
    );
    Ok(faults)
}

/// Goes through everything that is to be translated, a piece at a time: practices, calls, documents, concepts.
struct Walk {
    stage: Stage,
}

enum Stage {
    Practices(Option<base_core::Id<practice::Practice>>),
    Calls(Option<String>),
    Documents(Option<(String, String)>),
    Concepts,
    End,
}

impl Walk {
    async fn next(&mut self, db: &impl Connection) -> Result<Option<Vec<(Covered, Translations)>>, DbError> {
        loop {
            let (piece, stage) = match &self.stage {
                Stage::Practices(after) => match practice::coverage::walk(db, *after, ROWS_AT_ONCE).await? {
                    (piece, Some(last)) => (piece, Stage::Practices(Some(last))),
                    (_, None) => (Vec::new(), Stage::Calls(None)),
                },
                Stage::Calls(after) => match call::coverage::walk(db, after.as_deref(), ROWS_AT_ONCE).await? {
                    (piece, Some(last)) => (piece, Stage::Calls(Some(last))),
                    (_, None) => (Vec::new(), Stage::Documents(None)),
                },
                Stage::Documents(after) => match document::coverage::walk(db, after.as_ref(), ROWS_AT_ONCE).await? {
                    (piece, Some(last)) => (piece, Stage::Documents(Some(last))),
                    (_, None) => (Vec::new(), Stage::Concepts),
                },
                Stage::Concepts => {
                    let thesaurus = thesaurus::store::load(db).await?;
                    (thesaurus.concepts().map(thesaurus::coverage::covered).collect(), Stage::End)
                }
                Stage::End => return Ok(None),
            };
            self.stage = stage;
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
    }
}
