//! A practice as the outside sees it.

use std::collections::BTreeMap;

use base_core::{Dated, Lang};
use base_web::App;
use serde::Serialize;
use serde_json::Number;
use utoipa::ToSchema;

use super::pages;
use super::text::{Lexicon, Text};
use crate::Shown;
use crate::practice::Status as Kept;
use crate::practice::record::{self, Bound, Stated};

/// A functioning practice: something that works in one city and could work in another. What no source says is `null`; an empty
/// list is known to be empty.
#[derive(Debug, Serialize, ToSchema)]
pub struct Practice<'a> {
    /// Its address, and what it is called everywhere. A renamed practice is still found under its old slug.
    #[schema(example = "turin-neighbourhood-houses")]
    pub slug: &'a str,
    pub links: PracticeLinks,
    pub status: Status,
    /// Why it no longer runs.
    pub ended_why: Option<&'a str>,
    /// Made up for tests: no real practice of any city.
    pub fictional: bool,
    /// Goes up by one whenever the record says something else.
    pub version: u32,
    /// When it came into this repertoire.
    #[schema(format = "date-time")]
    pub created_at: String,
    /// When anything about it last changed here.
    #[schema(format = "date-time")]
    pub updated_at: String,
    /// The day, month or year (ISO 8601) in which its owner last said that it runs.
    #[schema(example = "2026-03")]
    pub last_confirmed: Option<String>,
    /// SPDX identifier of the licence of the record's texts.
    #[schema(example = "CC-BY-4.0")]
    pub licence: Option<&'a str>,
    pub name: Text<'a>,
    /// In the language of the practice.
    pub name_original: Option<Text<'a>>,
    /// The language of the practice (BCP 47).
    #[schema(example = "it")]
    pub original_language: &'a str,
    pub summary: Option<Text<'a>>,
    pub place: Location<'a>,
    /// Where, in the words of the record.
    pub city: Option<Text<'a>>,
    pub region: Option<Text<'a>>,
    pub scope: Scope,
    pub scope_note: Option<Text<'a>>,
    /// For everybody or for migrants only. The editors' reading: no source says it in these words.
    pub approach: Option<Text<'a>>,
    pub start_year: Option<i16>,
    /// What keeps the year from being sure; `null` if nothing does.
    pub start_certainty: Option<Certainty>,
    /// An earlier year that another source gives for the same beginning.
    pub start_year_earlier: Option<i16>,
    /// What the year means.
    pub start_note: Option<Text<'a>>,
    /// Policy sectors; `policy_fields` in the export.
    pub themes: Option<Vec<Text<'a>>>,
    pub themes_note: Option<Text<'a>>,
    /// For whom; `target_groups` in the export.
    pub targets: Option<Vec<Text<'a>>>,
    pub goals: Option<Vec<Text<'a>>>,
    pub activities: Option<Vec<Text<'a>>>,
    /// Who acts in it.
    pub actors: Option<Vec<Text<'a>>>,
    /// Who runs it.
    pub organisations: Option<Vec<Text<'a>>>,
    pub partners: Option<Vec<Text<'a>>>,
    pub funding: Funding<'a>,
    /// `results` in the export.
    pub observations: Vec<Observation<'a>>,
    pub strengths: Option<Vec<Claim<'a>>>,
    pub weaknesses: Option<Vec<Claim<'a>>>,
    /// What must be there for it to work elsewhere; `transferability_conditions` in the export.
    pub conditions: Option<Vec<Claim<'a>>>,
    pub lessons: Option<Vec<Claim<'a>>>,
    pub evaluation: Option<Text<'a>>,
    /// What it is made of. Empty until it has been taken apart.
    pub components: Vec<Component<'a>>,
    pub documents: Vec<Document<'a>>,
    pub context: Context<'a>,
    /// Addresses of all pages that the record rests on.
    pub sources: &'a [String],
}

/// Where else the practice is.
#[derive(Debug, Serialize, ToSchema)]
pub struct PracticeLinks {
    /// This object.
    #[serde(rename = "self")]
    #[schema(format = "uri")]
    pub own: String,
    /// Its page by language.
    pub pages: BTreeMap<&'static str, String>,
    /// The same on paper (PDF) by language.
    pub pdf: BTreeMap<&'static str, String>,
    /// Its place in this API.
    #[schema(format = "uri")]
    pub place: String,
}

#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Published,
    /// It no longer runs, and stays because how things end is worth knowing.
    Ended,
}

/// The place of a practice, in short.
#[derive(Debug, Serialize, ToSchema)]
pub struct Location<'a> {
    #[schema(example = "turin")]
    pub slug: &'a str,
    /// In English.
    pub name: &'a str,
    /// ISO 3166-1 alpha-2.
    #[schema(example = "IT")]
    pub country_code: &'a str,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
}

/// How much of the city it covers.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    City,
    Neighbourhood,
}

/// `about`: it was about then. `see-note`: something else began then, which `start_note` tells.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    About,
    SeeNote,
}

/// Whom a share of residents counts, as the country's statistics do.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    ForeignNationals,
    ForeignBorn,
    ForeignBackground,
    MigrationBackground,
}

/// Who pays.
#[derive(Debug, Serialize, ToSchema)]
pub struct Funding<'a> {
    pub sources: Option<Vec<Text<'a>>>,
    pub amounts: Option<Vec<Amount<'a>>>,
    pub amount_note: Option<Text<'a>>,
}

/// A sum of money.
#[derive(Debug, Serialize, ToSchema)]
pub struct Amount<'a> {
    #[schema(value_type = f64)]
    pub amount: &'a Number,
    /// ISO 4217.
    #[schema(example = "EUR")]
    pub currency: &'a str,
    pub year: Option<i16>,
    /// What it paid for.
    pub what: Option<Text<'a>>,
    /// The address of the page that says so.
    pub source: Option<&'a str>,
}

/// Something that was counted or seen, once, by somebody. Two sources may disagree: both are here.
#[derive(Debug, Serialize, ToSchema)]
pub struct Observation<'a> {
    #[schema(example = "observations.2")]
    pub key: &'a str,
    /// As its source states it.
    #[schema(example = "over 500")]
    pub value: Option<String>,
    /// The value with its language and translations, where it is in words.
    pub words: Option<Text<'a>>,
    /// The one number that the value is; `null` if it is none, or more than one.
    #[schema(value_type = Option<f64>, example = 500)]
    pub number: Option<Number>,
    /// How exactly the number is known.
    pub bound: Option<NumberBound>,
    pub unit: Option<Text<'a>>,
    /// What was counted.
    pub what: Text<'a>,
    pub when: Option<When<'a>>,
    /// The address of the page that says so.
    pub source: Option<&'a str>,
}

#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NumberBound {
    Exactly,
    About,
    MoreThan,
}

/// When something was the case.
#[derive(Debug, Serialize, ToSchema)]
pub struct When<'a> {
    /// In the words of the source.
    pub stated: Text<'a>,
    /// The first day, month or year that the words name (ISO 8601), if they name one.
    #[schema(example = "2013-01")]
    pub from: Option<String>,
    /// The last, where they name a span.
    pub to: Option<String>,
}

/// A statement with what speaks for and against it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Claim<'a> {
    pub text: Text<'a>,
    /// Empty if there is no evidence yet.
    pub evidence: Vec<Evidence<'a>>,
}

/// Something one can open.
#[derive(Debug, Serialize, ToSchema)]
pub struct Evidence<'a> {
    pub stance: Stance,
    /// Its address.
    pub source: &'a str,
}

/// What evidence does to a statement.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    Supports,
    Nuances,
    Contradicts,
}

/// A part of the practice that another city can keep, change or drop.
#[derive(Debug, Serialize, ToSchema)]
pub struct Component<'a> {
    #[schema(example = "components.1")]
    pub key: &'a str,
    pub name: Text<'a>,
    /// Why it is there.
    pub function: Option<Text<'a>>,
    /// How it is done here.
    pub form: Option<Text<'a>>,
    pub colour: Option<Colour>,
    /// In natural units: a role, hours a week, square metres.
    pub needs: Vec<Text<'a>>,
}

/// How much of a component may differ elsewhere.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    Core,
    Adaptable,
    Local,
}

/// A report, an infosheet or a film about the practice.
#[derive(Debug, Serialize, ToSchema)]
pub struct Document<'a> {
    pub kind: DocumentKind,
    /// `null` if nobody knows.
    pub exists: Option<bool>,
    /// BCP 47.
    #[schema(value_type = Option<Vec<String>>)]
    pub languages: Option<&'a [Lang]>,
    pub author: Option<&'a str>,
    pub institution: Option<&'a str>,
    pub dated: Option<Text<'a>>,
    pub pages: Option<i64>,
    pub pages_note: Option<Text<'a>>,
    /// As planned.
    #[schema(example = "10-12")]
    pub length_minutes: Option<&'a str>,
    pub addresses: &'a [String],
    pub note: Option<Text<'a>>,
    /// The address of the page that says that it exists.
    pub source: Option<&'a str>,
}

#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    Report,
    Infosheet,
    Film,
}

/// What the record says about its city. Each figure is also with the city, where it has its source.
#[derive(Debug, Serialize, ToSchema)]
pub struct Context<'a> {
    pub population: Option<i64>,
    pub population_year: Option<i16>,
    #[schema(value_type = Option<f64>)]
    pub foreign_share_percent: Option<&'a Number>,
    pub foreign_share_year: Option<i16>,
    /// Whom the share counts; `null` if the record does not say. Shares that count different people cannot be compared.
    pub foreign_share_counts: Option<Counted>,
    /// What else there is to say about how it was counted.
    pub foreign_share_definition: Option<Text<'a>>,
    pub foreign_share_earlier: Option<Text<'a>>,
    /// The address where the population was read; `null` if the record does not say which of its sources.
    pub population_source: Option<&'a str>,
    /// The address where the share was read; `null` if the record does not say which of its sources.
    pub foreign_share_source: Option<&'a str>,
    /// The area that the figures are about, where it is another than the city.
    #[schema(example = "Gotland")]
    pub area: Option<&'a str>,
    /// What else there is to know about the city.
    pub note: Option<Text<'a>>,
}

impl<'a> Practice<'a> {
    /// The practice with all its translations, as far as it is for readers.
    pub fn of(app: &App, shown: &'a Shown) -> Self {
        let (practice, record) = (&shown.practice, &shown.record);
        let lexicon = &Lexicon::of(&shown.translations);
        let (status, ended_why) = match &practice.status {
            Kept::Ended { why } => (Status::Ended, Some(why.as_str())),
            _ => (Status::Published, None),
        };
        let claims = |claims: &'a Option<Vec<record::Claim>>| Claim::list(lexicon, claims);
        Self {
            slug: &practice.slug,
            links: PracticeLinks::of(app, shown),
            status,
            ended_why,
            fictional: practice.fictional,
            version: practice.version,
            created_at: practice.created_at.to_string(),
            updated_at: practice.updated_at.to_string(),
            last_confirmed: practice.confirmed_on.map(|day| day.to_string()),
            licence: record.licence.as_deref(),
            name: lexicon.text(&record.name),
            name_original: lexicon.maybe(&record.name_original),
            original_language: record.original_lang.as_str(),
            summary: lexicon.maybe(&record.summary),
            place: Location::of(&shown.place),
            city: lexicon.maybe(&record.city),
            region: lexicon.maybe(&record.region),
            scope: record.scope.into(),
            scope_note: lexicon.maybe(&record.scope_note),
            approach: lexicon.maybe(&record.approach),
            start_year: record.start_year,
            start_certainty: record.start_certainty.map(Into::into),
            start_year_earlier: record.start_year_earlier,
            start_note: lexicon.maybe(&record.start_note),
            themes: lexicon.list(&record.themes),
            themes_note: lexicon.maybe(&record.themes_note),
            targets: lexicon.list(&record.targets),
            goals: lexicon.list(&record.goals),
            activities: lexicon.list(&record.activities),
            actors: lexicon.list(&record.actors),
            organisations: lexicon.list(&record.organisations),
            partners: lexicon.list(&record.partners),
            funding: Funding::of(lexicon, &record.funding),
            observations: record.observations.iter().map(|said| Observation::of(lexicon, said)).collect(),
            strengths: claims(&record.strengths),
            weaknesses: claims(&record.weaknesses),
            conditions: claims(&record.conditions),
            lessons: claims(&record.lessons),
            evaluation: lexicon.maybe(&record.evaluation),
            components: record.components.iter().map(|part| Component::of(lexicon, part)).collect(),
            documents: record.documents.iter().map(|document| Document::of(lexicon, document)).collect(),
            context: Context::of(lexicon, &record.context),
            sources: &record.sources,
        }
    }
}

impl PracticeLinks {
    fn of(app: &App, shown: &Shown) -> Self {
        let slug = &shown.practice.slug;
        Self {
            own: app.url(&format!("/api/v1/practices/{slug}")),
            pages: pages(app, &format!("practices/{slug}")),
            pdf: pages(app, &format!("practices/{slug}/practice.pdf")),
            place: app.url(&format!("/api/v1/cities/{}", shown.place.slug)),
        }
    }
}

impl<'a> Location<'a> {
    fn of(place: &'a people::Place) -> Self {
        Self {
            slug: &place.slug,
            name: place.name(&Lang::english()).0,
            country_code: place.about.country.code(),
            latitude: place.about.latitude,
            longitude: place.about.longitude,
        }
    }
}

impl<'a> Funding<'a> {
    fn of(lexicon: &Lexicon<'a>, funding: &'a record::Funding) -> Self {
        let amount = |amount: &'a record::Amount| Amount {
            amount: &amount.amount,
            currency: &amount.currency,
            year: amount.year,
            what: lexicon.maybe(&amount.what),
            source: amount.source.as_deref(),
        };
        Self {
            sources: lexicon.list(&funding.sources),
            amounts: funding.amounts.as_ref().map(|amounts| amounts.iter().map(amount).collect()),
            amount_note: lexicon.maybe(&funding.amount_note),
        }
    }
}

impl<'a> Observation<'a> {
    fn of(lexicon: &Lexicon<'a>, said: &'a record::Observation) -> Self {
        let (value, words) = match &said.value {
            None => (None, None),
            Some(Stated::Number(number)) => (Some(number.to_string()), None),
            Some(Stated::Words(words)) => (Some(words.body.clone()), Some(lexicon.text(words))),
        };
        let size = said.size();
        let when = said.when.as_ref().zip(said.dated());
        Self {
            key: &said.key,
            value,
            words,
            number: size.and_then(|(_, number)| whole_where_it_is(number)),
            bound: size.map(|(bound, _)| bound.into()),
            unit: lexicon.maybe(&said.unit),
            what: lexicon.text(&said.what),
            when: when.map(|(stated, dated)| When::of(lexicon, stated, &dated)),
            source: said.source.as_deref(),
        }
    }
}

impl<'a> When<'a> {
    fn of(lexicon: &Lexicon<'a>, stated: &'a base_content::Text, dated: &Dated) -> Self {
        let iso = |date: Option<base_core::PartialDate>| date.map(|date| date.to_string());
        Self { stated: lexicon.text(stated), from: iso(dated.from), to: iso(dated.to) }
    }
}

impl<'a> Claim<'a> {
    fn list(lexicon: &Lexicon<'a>, claims: &'a Option<Vec<record::Claim>>) -> Option<Vec<Self>> {
        let evidence = |evidence: &'a record::Evidence| Evidence { stance: evidence.stance.into(), source: &evidence.source };
        let claim = |claim: &'a record::Claim| Self {
            text: lexicon.text(&claim.text),
            evidence: claim.evidence.iter().map(evidence).collect(),
        };
        claims.as_ref().map(|claims| claims.iter().map(claim).collect())
    }
}

impl<'a> Component<'a> {
    fn of(lexicon: &Lexicon<'a>, component: &'a record::Component) -> Self {
        Self {
            key: &component.key,
            name: lexicon.text(&component.name),
            function: lexicon.maybe(&component.function),
            form: lexicon.maybe(&component.form),
            colour: component.colour.map(Into::into),
            needs: component.needs.iter().map(|need| lexicon.text(need)).collect(),
        }
    }
}

impl<'a> Document<'a> {
    fn of(lexicon: &Lexicon<'a>, document: &'a record::Document) -> Self {
        Self {
            kind: document.kind.into(),
            exists: document.exists,
            languages: document.languages.as_deref(),
            author: document.author.as_deref(),
            institution: document.institution.as_deref(),
            dated: lexicon.maybe(&document.dated),
            pages: document.pages,
            pages_note: lexicon.maybe(&document.pages_note),
            length_minutes: document.length_minutes.as_deref(),
            addresses: &document.addresses,
            note: lexicon.maybe(&document.note),
            source: document.source.as_deref(),
        }
    }
}

impl<'a> Context<'a> {
    fn of(lexicon: &Lexicon<'a>, context: &'a record::Context) -> Self {
        Self {
            population: context.population,
            population_year: context.population_year,
            foreign_share_percent: context.foreign_share_percent.as_ref(),
            foreign_share_year: context.foreign_share_year,
            foreign_share_counts: context.foreign_share_counts.map(Into::into),
            foreign_share_definition: lexicon.maybe(&context.foreign_share_definition),
            foreign_share_earlier: lexicon.maybe(&context.foreign_share_earlier),
            population_source: context.population_source.as_deref(),
            foreign_share_source: context.foreign_share_source.as_deref(),
            area: context.area.as_deref(),
            note: lexicon.maybe(&context.note),
        }
    }
}

/// 4 and not 4.0.
pub(super) fn whole_where_it_is(number: f64) -> Option<Number> {
    /// Beyond this not every whole number has a float of its own.
    const WHOLE_MAX: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= WHOLE_MAX {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and small enough")]
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}

/// The same words inside and outside.
macro_rules! told {
    ($($inside:path => $outside:ident { $($word:ident),+ })+) => {
        $(impl From<$inside> for $outside {
            fn from(inside: $inside) -> Self {
                match inside {
                    $(<$inside>::$word => Self::$word,)+
                }
            }
        })+
    };
}

told! {
    record::Scope => Scope { City, Neighbourhood }
    record::Certainty => Certainty { About, SeeNote }
    record::Counted => Counted { ForeignNationals, ForeignBorn, ForeignBackground, MigrationBackground }
    record::Stance => Stance { Supports, Nuances, Contradicts }
    record::Colour => Colour { Core, Adaptable, Local }
    record::Kind => DocumentKind { Report, Infosheet, Film }
    Bound => NumberBound { Exactly, About, MoreThan }
}
