//! A practice on paper: the same record as on its page, as a document to take to a meeting or to read on a train.

use base_content::Reading;
use base_core::{Lang, Time};
use base_pdf::{Block, Fact, Funding, Paper, Source, Span};

use super::address::host;
use super::context::{CityRow, CitySource};
use super::known::Known;
use super::record::Stance;
use super::view::{Confirmed, Paperwork, Row, Sheet, Theme, Told, Value, When};

/// What stands around the record.
pub struct Imprint {
    /// What the site calls itself.
    pub site: String,
    /// When this version was made.
    pub made_at: Time,
    /// What must be said on every page of the site, in the reader's language.
    pub said: Vec<String>,
    /// Who paid for what, in the reader's language.
    pub funding: Vec<String>,
    /// Of the page on the web.
    pub address: String,
}

/// The document, in the language of `sheet`.
pub fn paper(sheet: &Sheet<'_>, themes: &[Theme<'_>], imprint: Imprint) -> Paper {
    let words = sheet.words;
    let title = sheet.title();
    let city = sheet.city().0;
    let date = words.day(imprint.made_at.date());
    let version = sheet.practice.version.to_string();
    let mut blocks: Vec<Block> = imprint.said.into_iter().map(|said| Block::Note { spans: vec![said.into()] }).collect();
    blocks.extend(head(sheet, themes));
    blocks.extend(gaps(sheet));
    blocks.extend(body(sheet));
    blocks.extend(surroundings(sheet));
    Paper {
        title: title.body.to_owned(),
        subtitle: Some(words.ta("practice-paper-subtitle", &[("city", city), ("country", &sheet.country())])),
        lang: sheet.lang().clone(),
        author: imprint.site.clone(),
        keywords: themes.iter().map(|theme| theme.name.clone()).collect(),
        made_at: imprint.made_at,
        byline: vec![words.ta("practice-paper-byline", &[("site", imprint.site), ("version", version), ("date", date)]).into()],
        page_words: words.ta("page-of", &[("page", "{page}"), ("pages", "{pages}")]),
        funding: (!imprint.funding.is_empty())
            .then(|| Funding { statement: imprint.funding.join("\n"), emblem_words: Some(words.t("eu-emblem").into_owned()) }),
        address: Some(Source { label: words.t("practice-paper-back").into_owned(), address: imprint.address }),
        blocks,
    }
}

/// Summary, facts, and which language is read.
fn head(sheet: &Sheet<'_>, themes: &[Theme<'_>]) -> Vec<Block> {
    let words = sheet.words;
    let record = sheet.record;
    let mut blocks = Vec::new();
    if sheet.practice.fictional {
        blocks.push(Block::Note { spans: vec![Span::new(words.t("practice-made-up")).strong()] });
    }
    if let Some(why) = sheet.ended() {
        let why =
            if why.is_empty() { words.t("practice-ended-why-unknown").into() } else { Span::new(why).in_lang(&record.name.lang) };
        blocks.push(Block::Note { spans: vec![Span::new(words.t("practice-ended")).strong(), " ".into(), why] });
    }
    let summary = sheet.maybe(&record.summary).map(|summary| span(sheet, summary));
    blocks.push(Block::Paragraph { spans: vec![summary.unwrap_or_else(|| Span::unknown(words.t("practice-no-summary")))] });

    let fact = |key: &str, value: Vec<Span>| Fact { label: words.t(key).into(), value };
    let mut facts = Vec::new();
    if let Some(own) = sheet.own_name() {
        facts.push(fact("practice-original-name", vec![Span::new(&own.body).in_lang(&own.lang)]));
    }
    let since = record.start().map_or_else(|| unknown(sheet), |start| start.said(words).into());
    let since = joined([Some(since), sheet.maybe(&record.start_note).map(|note| span(sheet, note))], ". ");
    let confirmed = match sheet.confirmed() {
        Confirmed::Lately(day) => words.date(day).into(),
        Confirmed::LongAgo(day) => Span::unknown(words.ta("practice-confirmed-long-ago", &[("date", words.date(day))])),
        Confirmed::Never => Span::unknown(words.t("practice-confirmed-never")),
    };
    let scope = Some(Span::new(sheet.scope()));
    let themes = joined(themes.iter().map(|theme| Some(foreign(sheet, &theme.name, theme.lang))), "; ");
    facts.extend([
        fact("practice-place", place(sheet)),
        fact("practice-scope", joined([scope, sheet.maybe(&record.scope_note).map(|note| span(sheet, note))], "; ")),
        fact("practice-since", since),
        fact("practice-themes", if themes.is_empty() { vec![unknown(sheet)] } else { themes }),
        fact("practice-for", line(sheet, sheet.list(&record.targets))),
        fact("practice-run-by", line(sheet, sheet.list(&record.organisations))),
        fact("practice-confirmed", vec![confirmed]),
    ]);
    blocks.push(Block::Facts { facts });
    blocks.push(Block::Note { spans: vec![sheet.language().sentences(words).join(" ").into()] });
    blocks
}

fn place(sheet: &Sheet<'_>) -> Vec<Span> {
    let (name, lang) = sheet.city();
    let city = sheet.whereabouts().map_or_else(|| foreign(sheet, name, lang), |place| span(sheet, place));
    let region = sheet.region().map(|region| span(sheet, region));
    joined([Some(city), region, Some(sheet.country().into())], ", ")
}

/// What is not known.
fn gaps(sheet: &Sheet<'_>) -> Vec<Block> {
    let not = Known::of(sheet).not;
    if not.is_empty() {
        return Vec::new();
    }
    let items = not.into_iter().map(|gap| vec![Span::unknown(gap)]).collect();
    vec![heading(sheet, "practice-not-known"), Block::List { items }]
}

/// The record, section by section.
fn body(sheet: &Sheet<'_>) -> Vec<Block> {
    let words = sheet.words;
    let record = sheet.record;
    let mut blocks = Vec::new();
    let mut section = |key: &str, list: Option<Vec<Reading<'_>>>, none: &str| {
        blocks.push(heading(sheet, key));
        blocks.push(listed(sheet, list, none));
    };
    section("practice-objectives", sheet.list(&record.goals), "practice-not-stated");
    section("practice-how", sheet.list(&record.activities), "practice-not-stated");
    section("practice-partners", sheet.list(&record.partners), "practice-not-stated");
    section("practice-actors", sheet.list(&record.actors), "practice-not-stated");

    blocks.push(heading(sheet, "practice-figures"));
    blocks.push(figures(sheet));
    if sheet.counts_differ() {
        blocks.push(Block::Note { spans: vec![words.t("practice-figures-differ").into()] });
    }

    blocks.push(heading(sheet, "practice-money"));
    blocks.push(listed(sheet, sheet.list(&record.funding.sources), "practice-money-sources-unknown"));
    blocks.extend(money(sheet));
    for claims in sheet.claims() {
        blocks.push(heading(sheet, claims.title));
        let Some(told) = claims.told else {
            blocks.push(Block::Unknown { spans: vec![words.t("practice-not-stated").into()] });
            continue;
        };
        if told.is_empty() {
            blocks.push(Block::paragraph(words.t("none")));
        }
        blocks.push(Block::Facts { facts: told.into_iter().map(|claim| claim_fact(sheet, claim)).collect() });
    }
    blocks.push(heading(sheet, "practice-evaluation"));
    blocks.push(match sheet.maybe(&record.evaluation) {
        Some(evaluation) => Block::Paragraph { spans: vec![span(sheet, evaluation)] },
        None => Block::Unknown { spans: vec![words.t("practice-not-evaluated").into()] },
    });
    blocks.extend(components(sheet));
    blocks
}

/// A statement beside what its evidence does to it.
fn claim_fact(sheet: &Sheet<'_>, claim: Told<'_>) -> Fact {
    let stance = |stance: Stance| sheet.words.t(&format!("practice-stance-{}", stance.as_str())).into_owned();
    let mut stances: Vec<String> = claim.evidence.iter().map(|(kind, _)| stance(*kind)).collect();
    stances.dedup();
    let label = match &stances[..] {
        [] => Span::unknown(sheet.words.t("practice-stance-none")),
        stances => Span::new(stances.join(", ")).strong(),
    };
    let sources = joined(claim.evidence.iter().map(|(_, source)| Some(Span::new(host(source)).linked(*source))), ", ");
    let between = (!sources.is_empty()).then(|| Span::new(" "));
    Fact { label, value: std::iter::once(span(sheet, claim.text)).chain(between).chain(sources).collect() }
}

fn figures(sheet: &Sheet<'_>) -> Block {
    let words = sheet.words;
    let rows = sheet.rows();
    if rows.is_empty() {
        return Block::Unknown { spans: vec![words.t("practice-figures-none").into()] };
    }
    let row = |row: Row<'_>| {
        let when = match row.when {
            When::Unknown => unknown(sheet),
            When::Date(date) => date.into(),
            When::Words(words) => span(sheet, words),
        };
        let value = match row.value {
            Value::Unknown => Span::unknown(words.t("practice-value-unknown")),
            Value::Number(number) | Value::Rounded(number) => number.into(),
            Value::Words(words) => span(sheet, words),
        };
        let value = joined([Some(value), row.unit.map(|unit| span(sheet, unit))], " ");
        let source = row
            .source
            .map_or_else(|| Span::unknown(words.t("practice-source-unknown")), |source| Span::new(host(source)).linked(source));
        vec![vec![when], value, vec![span(sheet, row.counts), " · ".into(), source]]
    };
    Block::Table {
        caption: Some(words.t("practice-figures-caption").into_owned()),
        head: ["practice-when", "practice-value", "practice-counts"].map(|key| words.t(key).into_owned()).to_vec(),
        rows: rows.into_iter().map(row).collect(),
    }
}

fn money(sheet: &Sheet<'_>) -> Vec<Block> {
    let words = sheet.words;
    let amounts = match sheet.sums() {
        None => {
            let amounts = Span::new(format!("{} ", words.t("practice-money-amounts")));
            Block::Paragraph { spans: vec![amounts, Span::unknown(words.t("practice-cost-unknown"))] }
        }
        Some(sums) => {
            let item = |sum: super::view::Sum<'_>| {
                let year = sum.year.map(|year| format!("({year})").into());
                let source = sum.source.map(|source| Span::new(host(source)).linked(source));
                joined([Some(sum.amount.into()), year, sum.what.map(|what| span(sheet, what)), source], " ")
            };
            Block::List { items: sums.into_iter().map(item).collect() }
        }
    };
    let note = sheet.maybe(&sheet.record.funding.amount_note);
    let note = note.map(|note| Block::Paragraph { spans: vec![span(sheet, note)] });
    std::iter::once(amounts).chain(note).collect()
}

fn components(sheet: &Sheet<'_>) -> Vec<Block> {
    if sheet.record.components.is_empty() {
        return Vec::new();
    }
    let words = sheet.words;
    let mut blocks = vec![heading(sheet, "practice-components")];
    for component in &sheet.record.components {
        blocks.push(Block::heading(2, sheet.read(&component.name).body));
        let said = |reading: Option<Reading<'_>>| vec![reading.map_or_else(|| unknown(sheet), |reading| span(sheet, reading))];
        let role = component.colour.map(|colour| words.t(&format!("practice-role-{}", colour.as_str())).into());
        let needs: Vec<_> = component.needs.iter().map(|need| sheet.read(need)).collect();
        let facts = [
            ("practice-component-function", said(sheet.maybe(&component.function))),
            ("practice-component-form", said(sheet.maybe(&component.form))),
            ("practice-component-role", vec![role.unwrap_or_else(|| unknown(sheet))]),
            ("practice-component-needs", line(sheet, Some(needs).filter(|needs| !needs.is_empty()))),
        ];
        let fact = |(key, value): (&str, Vec<Span>)| Fact { label: words.t(key).into(), value };
        blocks.push(Block::Facts { facts: facts.map(fact).to_vec() });
    }
    blocks
}

/// The city, the documents, the sources, the licence.
fn surroundings(sheet: &Sheet<'_>) -> Vec<Block> {
    let words = sheet.words;
    let record = sheet.record;
    let mut blocks = vec![Block::heading(1, words.ta("practice-city", &[("city", sheet.city().0)]))];
    let row = |row: CityRow<'_>| {
        let what = Span::new(words.t(&row.title));
        let Some((value, when, source)) = row.said else {
            return vec![vec![what], vec![Span::unknown(words.t("indicator-none"))], vec![unknown(sheet)], vec![unknown(sheet)]];
        };
        let value = row.area.map_or(value.clone(), |area| format!("{value}, {area}"));
        let source = match source {
            CitySource::Here => words.t("practice-city-this-record").into(),
            CitySource::Practice(_) => words.t("practice-city-record").into(),
            CitySource::Address(address) => Span::new(host(address)).linked(address),
            CitySource::Eurostat(table, address) => {
                Span::new(words.ta("list-source-eurostat", &[("table", table)])).linked(address)
            }
            CitySource::MadeUp(table) => words.ta("list-source-made-up", &[("table", table)]).into(),
        };
        vec![vec![what], vec![value.into()], vec![when.into()], vec![source]]
    };
    blocks.push(Block::Table {
        caption: Some(words.t("practice-city-caption").into_owned()),
        head: ["practice-city-figure", "practice-city-value", "practice-when", "practice-city-source"]
            .map(|key| words.t(key).into_owned())
            .to_vec(),
        rows: sheet.city_rows().into_iter().map(row).collect(),
    });
    if let Some(note) = sheet.maybe(&record.context.note) {
        blocks.push(Block::Paragraph { spans: vec![span(sheet, note)] });
    }
    if let Some(earlier) = sheet.maybe(&record.context.foreign_share_earlier) {
        let figure = words.ta("practice-city-earlier", &[("figure", words.t(&super::context::title(record.context.share())))]);
        blocks.push(Block::Paragraph { spans: vec![format!("{figure} ").into(), span(sheet, earlier)] });
    }

    blocks.push(heading(sheet, "practice-documents"));
    let documents = sheet.documents();
    blocks.push(if documents.is_empty() {
        Block::Unknown { spans: vec![words.t("practice-document-none").into()] }
    } else {
        Block::Facts { facts: documents.into_iter().map(|document| document_fact(sheet, document)).collect() }
    });

    blocks.push(heading(sheet, "practice-licence"));
    blocks.push(match &record.licence {
        Some(licence) => Block::paragraph(licence),
        None => Block::Unknown { spans: vec![words.t("practice-licence-unknown").into()] },
    });
    blocks.push(heading(sheet, "practice-sources"));
    let source = |address: &String| Source { label: host(address).to_owned(), address: address.clone() };
    blocks.push(Block::Sources { sources: record.sources.iter().map(source).collect() });
    blocks
}

fn document_fact(sheet: &Sheet<'_>, document: Paperwork<'_>) -> Fact {
    let words = sheet.words;
    let details = document.details.into_iter().map(|detail| Some(foreign(sheet, &detail.body, detail.lang)));
    let mut value = joined(details, ", ");
    if let Some(note) = document.pages_note {
        value.extend([" (".into(), span(sheet, note), ")".into()]);
    }
    if let Some(languages) = document.languages {
        value.push(format!("{}{languages}", if value.is_empty() { "" } else { ", " }).into());
    }
    if !value.is_empty() {
        value.push(". ".into());
    }
    let addresses = document.addresses.iter().map(|address| Some(Span::new(host(address)).linked(address)));
    if document.addresses.is_empty() {
        value.push(Span::unknown(words.t(document.missing)));
    } else {
        value.extend(joined(addresses, ", "));
    }
    if let Some(note) = document.note {
        value.push(". ".into());
        value.push(span(sheet, note));
    }
    Fact { label: words.t(document.title).into(), value }
}

fn heading(sheet: &Sheet<'_>, key: &str) -> Block {
    Block::heading(1, sheet.words.t(key))
}

fn listed(sheet: &Sheet<'_>, list: Option<Vec<Reading<'_>>>, none: &str) -> Block {
    match list {
        None => Block::Unknown { spans: vec![sheet.words.t(none).into()] },
        Some(list) if list.is_empty() => Block::paragraph(sheet.words.t("none")),
        Some(list) => Block::List { items: list.into_iter().map(|text| vec![span(sheet, text)]).collect() },
    }
}

/// A list on one line.
fn line(sheet: &Sheet<'_>, list: Option<Vec<Reading<'_>>>) -> Vec<Span> {
    match list {
        None => vec![unknown(sheet)],
        Some(list) if list.is_empty() => vec![sheet.words.t("none").into()],
        Some(list) => joined(list.into_iter().map(|text| Some(span(sheet, text))), "; "),
    }
}

/// The spans that there are, with words between them.
fn joined(spans: impl IntoIterator<Item = Option<Span>>, between: &str) -> Vec<Span> {
    let mut line = Vec::new();
    for span in spans.into_iter().flatten() {
        if !line.is_empty() {
            line.push(between.into());
        }
        line.push(span);
    }
    line
}

fn span(sheet: &Sheet<'_>, reading: Reading<'_>) -> Span {
    foreign(sheet, reading.body, reading.lang)
}

fn foreign(sheet: &Sheet<'_>, words: &str, lang: &Lang) -> Span {
    if lang.primary() == sheet.lang().primary() { Span::new(words) } else { Span::new(words).in_lang(lang) }
}

fn unknown(sheet: &Sheet<'_>) -> Span {
    Span::unknown(sheet.words.t("not-known"))
}
