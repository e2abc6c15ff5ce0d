//! The table as a file for a spreadsheet: what is public of nobody, for those who lead.

use super::*;

/// As CSV: a row for each submission. A cell that a spreadsheet would run as a formula begins with an apostrophe.
pub(super) async fn csv(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug)): Slugged) -> Result<Page, WebError> {
    let told = to_lead(&app, &v, &me, &slug).await?;
    let (db, call) = (app.db.reader(), &told.call);
    let tallies = tally::store::all(db, call.id).await?;
    let subjects = submission::store::subjects(db, call.id).await?;
    let subjects: HashMap<Id<Submission>, _> = subjects.into_iter().map(|subject| (subject.id, subject)).collect();
    let decisions = store::decisions(db, call.id).await?;
    let criteria: Vec<&Criterion> = scored(&call.plan.criteria).collect();
    let head = ["number", "title", "language", "country", "organisation_kind", "reviews", "mean", "spread", "stays", "verdict"];
    let head = head.into_iter().map(str::to_owned).chain(criteria.iter().map(|criterion| format!("median_{}", criterion.key)));
    let mut lines = vec![head.collect::<Vec<String>>()];
    let thousandths =
        |value: Option<u32>| value.map(|value| format!("{}.{:03}", value / 1_000, value % 1_000)).unwrap_or_default();
    for tally in &tallies {
        let Some(subject) = subjects.get(&tally.submission) else { continue };
        let own = [
            tally.number.to_string(),
            subject.title.clone(),
            subject.lang.clone(),
            subject.facts.country.clone(),
            subject.facts.organisation_kind.clone(),
            tally.reviews.to_string(),
            thousandths(tally.mean),
            thousandths(tally.spread),
            thousandths(tally.stays),
            decisions.get(&tally.submission).map(|decision| decision.verdict.as_str().to_owned()).unwrap_or_default(),
        ];
        let medians = criteria.iter().map(|criterion| {
            let doubled = tally.median_of(&criterion.key).map(|(doubled, ..)| doubled);
            doubled.map(halves).unwrap_or_default()
        });
        lines.push(own.into_iter().chain(medians).collect());
    }
    let body = repertoire::exchange::csv::table(&lines);
    Ok(Page::file("text/csv; charset=utf-8", body, Keep::Never).saved_as(&format!("{slug}.csv")))
}
