//! A place as the outside sees it, with its context figures.

use std::collections::BTreeMap;

use base_core::Lang;
use base_web::App;
use people::{Figure, FigureSource, Place};
use serde::Serialize;
use serde_json::Number;
use utoipa::ToSchema;

use super::pages;
use super::practice::whole_where_it_is;

/// A city, or a part of one, with what is known of it in figures.
#[derive(Debug, Serialize, ToSchema)]
pub struct City<'a> {
    #[schema(example = "turin")]
    pub slug: &'a str,
    pub links: CityLinks,
    /// By language (BCP 47); English is always there.
    #[schema(value_type = BTreeMap<String, String>)]
    pub names: &'a BTreeMap<Lang, String>,
    /// ISO 3166-1 alpha-2.
    #[schema(example = "IT")]
    pub country_code: &'a str,
    /// In English.
    pub country: &'a str,
    /// In English.
    pub region: Option<&'a str>,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
    pub nuts: Option<Nuts<'a>>,
    /// The code in Eurostat's city statistics; small cities have none.
    #[schema(example = "ES002C")]
    pub city_code: Option<&'a str>,
    #[schema(format = "date-time")]
    pub updated_at: String,
    /// By indicator, then by date, then by source. Two sources may disagree: both are here.
    pub figures: Vec<CityFigure<'a>>,
}

/// Where else the city is.
#[derive(Debug, Serialize, ToSchema)]
pub struct CityLinks {
    /// This object.
    #[serde(rename = "self")]
    #[schema(format = "uri")]
    pub own: String,
    /// Its page by language.
    pub pages: BTreeMap<&'static str, String>,
}

/// A code of NUTS, the EU's list of regions for statistics.
#[derive(Debug, Serialize, ToSchema)]
pub struct Nuts<'a> {
    #[schema(example = "ITC11")]
    pub code: &'a str,
    /// The year of the list.
    #[schema(example = "2021")]
    pub edition: Option<&'a str>,
}

/// One number on a city: what it counts, when, and who says so.
#[derive(Debug, Serialize, ToSchema)]
pub struct CityFigure<'a> {
    #[schema(example = "population")]
    pub indicator: &'a str,
    /// As its source prints it.
    pub value: &'a str,
    /// The same as a number; a share is in percent.
    #[schema(value_type = Option<f64>)]
    pub number: Option<Number>,
    /// A year, month or day (ISO 8601).
    #[schema(example = "2013")]
    pub date: String,
    /// Letters of Eurostat, such as `b` (break in the series), `e` (estimated), `p` (provisional); usually none.
    pub flags: &'a str,
    /// What the source adds about what was counted, in English.
    pub definition: Option<&'a str>,
    /// The area that was counted, where it is another than the city.
    #[schema(example = "Gotland")]
    pub area: Option<&'a str>,
    pub source: FigureFrom<'a>,
}

/// Who says so.
#[derive(Debug, Serialize, ToSchema)]
pub struct FigureFrom<'a> {
    pub kind: SourceKind,
    /// An address, the slug of a practice, or the name of a table.
    pub name: &'a str,
    /// Where one can look it up.
    #[schema(format = "uri")]
    pub url: Option<String>,
    /// Where a practice's record read it; `null` if the record does not say which of its sources.
    #[schema(format = "uri")]
    pub cited: Option<&'a str>,
}

/// A page of the web; the record of a practice, which lists its own sources; a table of Eurostat; or one made up for tests.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    Page,
    Practice,
    Eurostat,
    MadeUp,
}

impl<'a> City<'a> {
    /// The place with these figures.
    pub fn of(app: &App, place: &'a Place, figures: &'a [Figure]) -> Self {
        let about = &place.about;
        Self {
            slug: &place.slug,
            links: CityLinks {
                own: app.url(&format!("/api/v1/cities/{}", place.slug)),
                pages: pages(app, &format!("cities/{}", place.slug)),
            },
            names: &about.names,
            country_code: about.country.code(),
            country: about.country.name(),
            region: about.region.as_deref(),
            latitude: about.latitude,
            longitude: about.longitude,
            nuts: about.nuts.as_ref().map(|nuts| Nuts { code: &nuts.code, edition: nuts.edition.as_deref() }),
            city_code: about.city_code.as_ref().map(people::place::CityCode::as_str),
            updated_at: place.updated_at.to_string(),
            figures: figures.iter().map(|figure| CityFigure::of(app, figure)).collect(),
        }
    }
}

impl<'a> CityFigure<'a> {
    fn of(app: &App, figure: &'a Figure) -> Self {
        let said = &figure.said;
        Self {
            indicator: said.indicator.as_str(),
            value: &said.stated,
            number: said.number.and_then(whole_where_it_is),
            date: said.dated.to_string(),
            flags: &said.flags,
            definition: said.definition.as_deref(),
            area: said.area.as_deref(),
            source: FigureFrom { cited: said.cited.as_deref(), ..FigureFrom::of(app, &said.source) },
        }
    }
}

impl<'a> FigureFrom<'a> {
    fn of(app: &App, source: &'a FigureSource) -> Self {
        let (kind, name) = match source {
            FigureSource::Address(address) => (SourceKind::Page, address),
            FigureSource::Record(slug) => (SourceKind::Practice, slug),
            FigureSource::Eurostat(table) => (SourceKind::Eurostat, table),
            FigureSource::MadeUp(table) => (SourceKind::MadeUp, table),
        };
        let url = match source {
            FigureSource::Record(slug) => Some(app.url(&format!("/api/v1/practices/{slug}"))),
            _ => source.address(),
        };
        Self { kind, name, url, cited: None }
    }
}
