//! The columns of the table, described for programs: CSV on the Web, <https://www.w3.org/TR/tabular-metadata/>.

use base_web::{Keep, Page, WebError};
use serde_json::{Value, json};

use crate::exchange::Audience;
use crate::exchange::json::{Form, fields};

/// What each column holds. Names are those of `practices.json`.
const COLUMNS: &[(&str, &str)] = &[
    ("id", "What the practice is called in addresses; never changes without a redirect"),
    ("name_en", "The English title"),
    ("name_original", "The name that the practice gives itself"),
    ("original_language", "The language of that name (BCP 47)"),
    ("summary", "What it is, in a few sentences"),
    ("city", "Where it is, in the words of the record"),
    ("region", "The region of the city"),
    ("country", "The country, in English"),
    ("country_code", "The country (ISO 3166-1 alpha-2)"),
    (
        "place",
        "The place for maps and statistics: name, latitude and longitude in degrees (WGS 84), NUTS 3 code, Eurostat's city code",
    ),
    ("organisations", "Who runs it"),
    ("partners", "With whom"),
    ("actors", "Who does the work and takes part"),
    ("start_year", "The year in which it began, as start_note explains"),
    (
        "start_certainty",
        "about, or see-note where something else began in that year; empty if nothing keeps the year from being sure",
    ),
    ("start_year_earlier", "An earlier year that another source gives for the same beginning"),
    ("start_note", "What the year stands for"),
    ("policy_fields", "Policy sectors"),
    ("policy_fields_note", "Where a sector is the editors' reading"),
    ("scope", "How much of the city it covers: city or neighbourhood"),
    ("scope_note", "What that means here"),
    ("approach", "For everybody or for migrants only, as the editors read it"),
    ("target_groups", "For whom"),
    ("goals", "What it wants"),
    ("activities", "What it does"),
    ("funding", "Who pays: sources in words, amounts with currency and year, a note"),
    ("results", "Dated observations: value as stated, what was counted (text), when, and the address of the source"),
    ("evaluation", "What is known of an evaluation"),
    ("strengths", "What speaks for it"),
    ("weaknesses", "What speaks against it"),
    ("transferability_conditions", "What must be there for it to work elsewhere"),
    ("lessons", "What was learned"),
    ("components", "Its parts: name, function, form, how much may differ elsewhere, needs"),
    ("context", "Figures on the city, each with its year"),
    ("film", "Whether there is a film, how long, and where"),
    ("report", "Whether there is a report, by whom, in which languages, and where"),
    ("licence", "SPDX identifier of the licence of the record's texts"),
    ("sources", "Addresses of all pages that the record rests on"),
    ("last_confirmed", "The day, month or year in which its owner last said that it runs"),
    ("ended_why", "Why it no longer runs; empty for one that runs"),
    ("fictional", "Made up for tests: no real practice of any city"),
];

/// Describes `/export/practices.csv`.
pub async fn show() -> Result<Page, WebError> {
    // It changes only with the program: about nothing.
    let page = Page::data("application/csvm+json", format!("{:#}\n", metadata()), Keep::about::<&str>([]));
    Ok(page.open())
}

fn metadata() -> Value {
    let columns: Vec<Value> = fields(Audience::Readers).map(|(name, form)| column(name, *form)).collect();
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": "practices.csv",
        "dc:title": "Functioning practices",
        "dc:description": "An empty cell is not known. A cell that a spreadsheet would run as a formula begins with an apostrophe.",
        "dialect": { "encoding": "utf-8", "delimiter": ",", "header": true, "lineTerminators": ["\r\n"] },
        "tableSchema": { "columns": columns, "primaryKey": "id", "aboutUrl": "/api/v1/practices/{id}" },
    })
}

fn column(name: &str, form: Form) -> Value {
    let datatype = match form {
        Form::Number => "integer",
        Form::YesNo => "boolean",
        Form::Nested => "json",
        Form::Words | Form::List => "string",
    };
    let description = COLUMNS.iter().find(|(known, _)| *known == name).map_or("", |(_, description)| *description);
    let mut column =
        json!({ "name": name, "titles": name, "dc:description": description, "datatype": datatype, "required": name == "id" });
    if form == Form::List {
        column["separator"] = json!("\n");
        column["dc:description"] =
            json!(format!("{description}. One a line, or a list in JSON where one of them has more than words"));
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_described_and_no_other() {
        let described: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
        let written: Vec<&str> = fields(Audience::Readers).map(|(name, _)| *name).collect();
        assert_eq!(described, written);
    }

    #[test]
    fn a_list_is_parted_by_lines_and_numbers_are_numbers() {
        let column = |name: &str, form| column(name, form)["datatype"].clone();
        assert_eq!(column("start_year", Form::Number), "integer");
        assert_eq!(column("place", Form::Nested), "json");
        assert_eq!(super::column("goals", Form::List)["separator"], "\n");
        assert_eq!(super::column("id", Form::Words)["required"], true);
    }
}
