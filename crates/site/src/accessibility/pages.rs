//! The statement as a page and for machines.

use askama::Template;
use axum::extract::State;
use base_content::Text;
use base_text::Html;
use base_web::{Frame, Page, Shared, Visitor, WebError};
use serde_json::{Map, Value, json};

use super::{Barrier, Law, SLUG, Statement, Status};
use crate::about;
use crate::document::{Document, Note, Said, store};

/// The topic of pages that show the statement.
const TOPIC: &str = "accessibility";

#[derive(Template)]
#[template(path = "accessibility/show.html")]
struct Show {
    frame: Frame,
    statement: Option<Shown>,
}

/// The statement as it is shown.
struct Shown {
    note: Note,
    scope: Said,
    standard: Said,
    status: Status,
    reason: Said,
    lists: Vec<List>,
    laws: Vec<Law>,
    method: Said,
    prepared_on: String,
    reviewed_on: String,
    feedback: Said,
    enforcement: Said,
}

/// Barriers of one sort; the law wants the three sorts apart.
struct List {
    id: &'static str,
    title: &'static str,
    barriers: Vec<ShownBarrier>,
}

struct ShownBarrier {
    what: Said,
    why: Said,
    alternative: Said,
}

/// `GET /{lang}/accessibility`
pub async fn show(State(app): Shared, v: Visitor) -> Result<Page, WebError> {
    let document = store::find::<Statement>(app.db.reader(), SLUG, Some(v.content_lang())).await?;
    let mut frame = v.frame(v.t("site-accessibility-title")).described(v.t("site-accessibility-lede"));
    frame.hidden = document.is_none();
    let statement = document.map(|document| Shown::of(&v, &document));
    Page::html(&Show { frame, statement }, v.content_lang(), about([TOPIC]))
}

#[derive(Template)]
#[template(path = "accessibility/statement.html")]
struct Drawn {
    frame: Frame,
    s: Shown,
}

/// The statement as readers would see it.
pub fn draw(v: &Visitor, statement: &Document<Statement>) -> Result<Html, WebError> {
    Ok(Html::vouched(Drawn { frame: v.frame(""), s: Shown::of(v, statement) }.render()?))
}

/// `GET /accessibility.json`: the same for machines (recital 5 of the decision), each text in all its languages.
pub async fn data(State(app): Shared) -> Result<Page, WebError> {
    let document = store::find::<Statement>(app.db.reader(), SLUG, None).await?.ok_or(WebError::NotFound)?;
    let Statement { laws, standard, status, prepared_on, method, reviewed_on, .. } = &document.record;
    let record = &document.record;
    let text = |text: &Text| by_language(&document, text);
    let list = |barriers: &[Barrier]| -> Value {
        let each = barriers.iter().map(|barrier| {
            let Barrier { key, what, why, alternative } = barrier;
            json!({ "key": key, "what": text(what), "why": text(why), "alternative": text(alternative) })
        });
        each.collect()
    };
    let body = json!({
        "url": app.url("/en/accessibility"),
        "scope": text(&record.scope),
        "laws": laws,
        "standard": standard,
        "standard_text": text(&record.standard_text),
        "status": status,
        "status_reason": text(&record.status_reason),
        "non_accessible": {
            "non_compliance": list(&record.non_compliance),
            "disproportionate_burden": list(&record.disproportionate_burden),
            "out_of_scope": list(&record.out_of_scope),
        },
        "date_prepared": prepared_on.to_string(),
        "method": method,
        "method_text": text(&record.method_text),
        "last_review": reviewed_on.to_string(),
        "feedback": { "url": app.url("/en/contact?subject=accessibility"), "text": text(&record.feedback) },
        "enforcement": text(&record.enforcement),
    });
    Ok(Page::data("application/json", body.to_string(), about([TOPIC])).open())
}

fn by_language(document: &Document<Statement>, text: &Text) -> Value {
    let mut words = Map::new();
    words.insert(text.lang.to_string(), json!(text.body));
    let mut others: Vec<_> = document.translations.all().filter(|translation| translation.key == text.key).collect();
    others.sort_by(|a, b| a.lang.cmp(&b.lang));
    words.extend(others.into_iter().map(|translation| (translation.lang.to_string(), json!(translation.body))));
    Value::Object(words)
}

impl Shown {
    fn of(v: &Visitor, document: &Document<Statement>) -> Self {
        let record = &document.record;
        let read = |text: &Text| -> Said { document.read(text, v.content_lang()).into() };
        let barriers = |barriers: &[Barrier]| -> Vec<ShownBarrier> {
            let each = barriers.iter().map(|barrier| ShownBarrier {
                what: read(&barrier.what),
                why: read(&barrier.why),
                alternative: read(&barrier.alternative),
            });
            each.collect()
        };
        let lists = [
            List { id: "non-compliance", title: "site-accessibility-non-compliance", barriers: barriers(&record.non_compliance) },
            List { id: "burden", title: "site-accessibility-burden", barriers: barriers(&record.disproportionate_burden) },
            List { id: "out-of-scope", title: "site-accessibility-out-of-scope", barriers: barriers(&record.out_of_scope) },
        ];
        Self {
            note: Note::of_one(v, &record.scope.lang, &document.read(&record.scope, v.content_lang())),
            scope: read(&record.scope),
            standard: read(&record.standard_text),
            status: record.status,
            reason: read(&record.status_reason),
            lists: lists.into(),
            laws: record.laws.clone(),
            method: read(&record.method_text),
            prepared_on: v.day(record.prepared_on),
            reviewed_on: v.day(record.reviewed_on),
            feedback: read(&record.feedback),
            enforcement: read(&record.enforcement),
        }
    }
}
