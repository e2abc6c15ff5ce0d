//! What is known of a practice and what is not, worked out from its record: the gaps are as much worth reading as the rest.

use super::record::{Certainty, Kind};
use super::view::{Confirmed, Sheet};

/// Both, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    pub yes: Vec<Yes>,
    /// In the reader's words.
    pub not: Vec<String>,
}

/// Something that is known, with where on the page it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yes {
    pub id: &'static str,
    pub title: String,
    /// How much of it; `None` where counting says nothing.
    pub count: Option<String>,
}

impl Known {
    /// Of the practice on `sheet`.
    pub fn of(sheet: &Sheet<'_>) -> Self {
        let mut known = Self::default();
        let record = sheet.record;
        let count = |list: &Option<Vec<_>>| list.as_ref().map(Vec::len);
        known.tell(sheet, "objectives", "practice-objectives", count(&record.goals));
        known.tell(sheet, "how", "practice-how", count(&record.activities));
        known.tell(sheet, "who", "practice-know-runner", count(&record.organisations));
        known.tell(sheet, "figures", "practice-figures", Some(sheet.stated()));
        known.tell(sheet, "money", "practice-money-from", count(&record.funding.sources));
        for claims in sheet.claims() {
            known.tell(sheet, claims.id, claims.title, claims.told.map(|told| told.len()));
        }
        match &record.evaluation {
            Some(_) => {
                known.yes.push(Yes { id: "evaluation", title: sheet.words.t("practice-evaluation").into_owned(), count: None })
            }
            None => known.not.push(sheet.words.t("practice-evaluation").into_owned()),
        }
        if !record.components.is_empty() {
            known.tell(sheet, "components", "practice-components", Some(record.components.len()));
        }
        known.tell(sheet, "sources", "practice-sources", Some(record.sources.len()));
        known.gaps(sheet);
        known
    }

    /// A section that is known if there is anything in it. That it is known to be empty counts too.
    fn tell(&mut self, sheet: &Sheet<'_>, id: &'static str, title: &str, count: Option<usize>) {
        let title = sheet.words.t(title).into_owned();
        match count {
            Some(count) if count > 0 || !matches!(id, "figures" | "sources") => {
                self.yes.push(Yes { id, title, count: Some(sheet.words.number(count)) });
            }
            _ => self.not.push(title),
        }
    }

    /// What a reader would ask next and nobody has answered.
    fn gaps(&mut self, sheet: &Sheet<'_>) {
        let record = sheet.record;
        let running = match sheet.confirmed() {
            _ if sheet.ended().is_some() => None,
            Confirmed::Lately(_) => None,
            Confirmed::LongAgo(day) => Some(sheet.words.ta("practice-unknown-running-since", &[("date", sheet.words.date(day))])),
            Confirmed::Never => Some(sheet.words.t("practice-unknown-running").into_owned()),
        };
        self.not.extend(running);
        let has_address = |kind| record.document(kind).is_some_and(|document| !document.addresses.is_empty());
        let exists = |kind| record.document(kind).is_some_and(|document| document.exists == Some(true));
        let unproven =
            |claims: &Option<Vec<super::record::Claim>>| claims.iter().flatten().any(|claim| claim.evidence.is_empty());
        let gaps = [
            (record.partners.is_none(), "practice-partners"),
            (record.start().is_none_or(|start| start.certainty == Some(Certainty::SeeNote)), "practice-unknown-start"),
            (record.funding.amounts.is_none(), "practice-cost"),
            (unproven(&record.strengths) || unproven(&record.weaknesses), "practice-unknown-evidence"),
            (
                !has_address(Kind::Report),
                if exists(Kind::Report) { "practice-unknown-report" } else { "practice-unknown-report-existence" },
            ),
            (!has_address(Kind::Film), "practice-unknown-film"),
            (record.licence.is_none(), "practice-unknown-licence"),
        ];
        self.not.extend(gaps.into_iter().filter(|(is_gap, _)| *is_gap).map(|(_, key)| sheet.words.t(key).into_owned()));
    }
}
