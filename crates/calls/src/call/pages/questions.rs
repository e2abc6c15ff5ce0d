//! The form of a call as those who run it make it: its questions in their order, each in a form of its own.

use askama::Template;
use base_core::limits::{NAME_CHARS_MAX, TEXT_CHARS_MAX};
use base_web::{Form, FormFaults, Frame, Keep, Labels, Sheet};

use super::*;
use crate::form::{Choice, Kind, Needed, OPTIONS_MAX, QUESTIONS_MAX, Question, WORDS_MAX, Words};

const LABELS: Labels = &[
    ("label", "question-label"),
    ("help", "question-help"),
    ("section", "question-section"),
    ("kind", "question-kind"),
    ("words-min", "question-words-min"),
    ("words-max", "question-words-max"),
    ("options", "question-options"),
    ("needed", "question-needed"),
    ("from", "question-from"),
    ("for-reviewers", "question-for-reviewers"),
    ("personal", "question-personal"),
];

#[derive(Template)]
#[template(path = "call/questions.html")]
struct List<'a> {
    frame: Frame,
    told: &'a Told,
    rows: Vec<Row>,
    refused: Option<&'static str>,
    done: bool,
}

struct Row {
    key: String,
    section: Option<Said>,
    label: Said,
    kind: String,
    notes: Vec<String>,
    is_first: bool,
    is_last: bool,
}

#[derive(Template)]
#[template(path = "call/question.html")]
struct Edit {
    frame: Frame,
    back: String,
    action: String,
    sheet: Sheet,
    revision: u32,
    kinds: Vec<(String, String)>,
    needs: Vec<(String, String)>,
    refused: Option<&'static str>,
}

pub(super) async fn list(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    list_page(&v, &told, None, asked.contains_key("done"))
}

fn list_page(v: &Visitor, told: &Told, refused: Option<&'static str>, done: bool) -> Result<Page, WebError> {
    let (reading, questions) = (told.reading(v), &told.call.plan.questions);
    let row = |(place, question): (usize, &Question)| Row {
        key: question.key.clone(),
        section: reading.section(question),
        label: reading.label(question),
        kind: v.t(&format!("question-kind-{}", question.kind.as_str())).into_owned(),
        notes: notes(v, question),
        is_first: place == 0,
        is_last: place + 1 == questions.len(),
    };
    let template = List {
        frame: v.frame(v.ta("call-questions-title", &[("title", told.title(v).body)])).hidden(),
        rows: questions.iter().enumerate().map(row).collect(),
        refused,
        done,
        told,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

/// Lets a question and the next one change places; headings stay where they are.
fn swap(plan: &mut Plan, place: usize) {
    plan.questions.swap(place, place + 1);
    let (one, other) = plan.questions.split_at_mut(place + 1);
    if let (Some(one), Some(other)) = (one.last_mut(), other.first_mut()) {
        std::mem::swap(&mut one.section, &mut other.section);
    }
}

fn notes(v: &Visitor, question: &Question) -> Vec<String> {
    let needed = match question.needed {
        Needed::No => "call-optional".to_owned(),
        Needed::Always | Needed::From(_) => "question-is-needed".to_owned(),
    };
    let seen = if question.for_reviewers { "question-seen" } else { "question-unseen" };
    let personal = question.personal.then_some("question-is-personal");
    [needed.as_str(), seen].into_iter().chain(personal).map(|key| v.t(key).into_owned()).collect()
}

/// Moves a question or takes it away.
pub(super) async fn turn(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Slugged,
    sent: Form,
) -> Result<Response, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let revision = revision_of(&sent)?;
    let mut plan = told.call.plan.clone();
    let (verb, key) = sent.get("do").split_once(' ').ok_or(WebError::BadRequest)?;
    let Some(place) = plan.questions.iter().position(|question| question.key == key) else {
        return Ok(redirect(&v.to(told.below("questions"))));
    };
    match verb {
        "up" if place > 0 => swap(&mut plan, place - 1),
        "down" if place + 1 < plan.questions.len() => swap(&mut plan, place),
        "remove" => {
            let gone = plan.questions.remove(place);
            // The heading stays where it is: over the question that follows.
            if let Some(next) = plan.questions.get_mut(place).filter(|next| next.section.is_empty()) {
                next.section = gone.section;
            }
        }
        _ => {}
    }
    let outcome = keep_plan(&app, &me, &told.call, revision, plan).await;
    let next = format!("{}?done=changed#q-{key}", told.below("questions"));
    kept(&v, outcome, &next, |words| list_page(&v, &told, Some(words), false))
}

pub(super) async fn form(Extract(app): Shared, v: Visitor, me: Me, Path((_, slug, key)): Keyed) -> Result<Page, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let filled = match told.call.plan.question(&key) {
        Some(question) => filled(question),
        None if key == NEW => Form::from_pairs([("kind", "long"), ("needed", "always"), ("for-reviewers", "yes")]),
        None => return Err(WebError::NotFound),
    };
    page(&v, &told, &key, Sheet::new(LABELS).with(filled), told.call.revision, None)
}

fn page(
    v: &Visitor,
    told: &Told,
    key: &str,
    sheet: Sheet,
    revision: u32,
    refused: Option<&'static str>,
) -> Result<Page, WebError> {
    let title = match told.call.plan.question(key) {
        Some(question) => told.reading(v).label(question).body,
        None => v.t("question-new").into_owned(),
    };
    let title = if sheet.faults.is_empty() { title } else { v.ta("error-title", &[("title", title.as_str())]) };
    let named = |key: &str, name: &str| (name.to_owned(), v.t(&format!("question-{key}-{name}")).into_owned());
    let template = Edit {
        frame: v.frame(title).hidden(),
        back: told.below("questions"),
        action: told.below(&format!("questions/{key}")),
        sheet,
        revision,
        kinds: Kind::NAMES.iter().map(|name| named("kind", name)).collect(),
        needs: ["no", "always", "from"].iter().map(|name| named("needed", name)).collect(),
        refused,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

pub(super) async fn save(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, key)): Keyed,
    sent: Form,
) -> Result<Response, WebError> {
    let told = Told::to_run(&app, &v, &me, &slug).await?;
    let revision = revision_of(&sent)?;
    let mut plan = told.call.plan.clone();
    let place = plan.questions.iter().position(|question| question.key == key);
    if place.is_none() && key != NEW {
        return Err(WebError::NotFound);
    }
    let mut faults = FormFaults::default();
    let read = read(&v, &sent, place.map(|place| &plan.questions[place]), &plan, &mut faults);
    let Some(question) = read.filter(|_| faults.is_empty()) else {
        let sheet = Sheet::new(LABELS).with(sent).faulty(faults);
        return Ok(unprocessable(page(&v, &told, &key, sheet, revision, None)?));
    };
    let own = question.key.clone();
    match place {
        Some(place) => plan.questions[place] = question,
        None => plan.questions.push(question),
    }
    let outcome = keep_plan(&app, &me, &told.call, revision, plan).await;
    let next = format!("{}?done=changed#q-{own}", told.below("questions"));
    kept(&v, outcome, &next, |words| page(&v, &told, &key, Sheet::new(LABELS).with(sent), told.call.revision, Some(words)))
}

fn filled(question: &Question) -> Form {
    let limits = question.kind.words();
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    let labels: Vec<&str> = question.kind.choices().iter().map(|choice| choice.label.as_str()).collect();
    let (needed, from) = match question.needed {
        Needed::No => ("no", String::new()),
        Needed::Always => ("always", String::new()),
        Needed::From(day) => ("from", day.to_string()),
    };
    let ticked = |is: bool| if is { "yes".to_owned() } else { String::new() };
    [
        ("label", question.label.clone()),
        ("help", question.help.clone()),
        ("section", question.section.clone()),
        ("kind", question.kind.as_str().to_owned()),
        ("words-min", number(limits.min)),
        ("words-max", number(limits.max)),
        ("options", labels.join("\n")),
        ("needed", needed.to_owned()),
        ("from", from),
        ("for-reviewers", ticked(question.for_reviewers)),
        ("personal", ticked(question.personal)),
    ]
    .into_iter()
    .map(|(name, words)| (name.to_owned(), words))
    .collect()
}

/// The question that a form describes; `before` is what it was.
fn read(v: &Visitor, sent: &Form, before: Option<&Question>, plan: &Plan, faults: &mut FormFaults) -> Option<Question> {
    faults.require(v, sent, "label", TEXT_CHARS_MAX);
    faults.limit(v, sent, "help", TEXT_CHARS_MAX);
    faults.limit(v, sent, "section", NAME_CHARS_MAX);
    if before.is_none() && plan.questions.len() >= QUESTIONS_MAX {
        faults.note("label", v.t("question-too-many"));
    }
    let mut count = |field: &'static str| match sent.get(field) {
        "" => None,
        digits => match digits.parse::<u32>().ok().filter(|n| (1..=WORDS_MAX).contains(n)) {
            Some(words) => Some(words),
            None => {
                faults.note(field, v.ta("question-fault-words", &[("max", u64::from(WORDS_MAX))]));
                None
            }
        },
    };
    let words = Words { min: count("words-min"), max: count("words-max") };
    if words.min.zip(words.max).is_some_and(|(min, max)| min > max) {
        faults.note("words-min", v.t("question-fault-words-order"));
    }
    let choices = choices(sent.get("options"), before.map_or(&[][..], |question| question.kind.choices()));
    if matches!(sent.get("kind"), "choice" | "several") && !(2..=OPTIONS_MAX).contains(&choices.len()) {
        faults.note("options", v.ta("question-fault-options", &[("max", OPTIONS_MAX as u64)]));
    }
    let needed = match (sent.get("needed"), sent.get("from").parse()) {
        ("no", _) => Some(Needed::No),
        ("always", _) => Some(Needed::Always),
        ("from", Ok(day)) => Some(Needed::From(day)),
        _ => {
            faults.note("from", v.t("call-fault-moment"));
            None
        }
    };
    Some(Question {
        key: before.map_or_else(
            || free_key(sent.get("label"), "question", |key| plan.question(key).is_some()),
            |question| question.key.clone(),
        ),
        section: sent.get("section").to_owned(),
        label: sent.get("label").to_owned(),
        help: sent.get("help").to_owned(),
        kind: Kind::made(sent.get("kind"), words, choices)?,
        needed: needed?,
        for_reviewers: sent.get("for-reviewers") == "yes",
        personal: sent.get("personal") == "yes",
        fills: before.and_then(|question| question.fills),
    })
}

/// One option a line. A line that was there before keeps its key, and so does one in the place of another that has gone: its words changed.
fn choices(lines: &str, before: &[Choice]) -> Vec<Choice> {
    let labels: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut taken: Vec<String> =
        before.iter().filter(|old| labels.contains(&old.label.as_str())).map(|old| old.key.clone()).collect();
    let mut made = Vec::new();
    for (place, label) in labels.iter().enumerate() {
        let same = before.iter().find(|old| old.label == *label).map(|old| old.key.clone());
        let in_place = || before.get(place).map(|old| old.key.clone()).filter(|key| !taken.contains(key));
        let key = same.or_else(in_place).unwrap_or_else(|| {
            let stem = Some(base_text::slug(label)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "option".to_owned());
            let free = |key: &String| !taken.contains(key) && !before.iter().any(|old| old.key == *key);
            let found = numbered(&stem).find(free);
            found.unwrap_or(stem)
        });
        taken.push(key.clone());
        made.push(Choice { key, label: (*label).to_owned() });
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_keep_their_keys_when_their_words_change_and_when_they_move() {
        let before = [("a", "City"), ("b", "Borough"), ("c", "Region")];
        let before = before.map(|(key, label)| Choice { key: key.into(), label: label.into() });
        let keys = |lines| choices(lines, &before).into_iter().map(|choice| choice.key).collect::<Vec<_>>();
        assert_eq!(keys("City\nBorough\nRegion\nIsland"), ["a", "b", "c", "island"]);
        assert_eq!(keys("Region\nCity\nBorough"), ["c", "a", "b"]);
        assert_eq!(keys("City\nDistrict\nRegion"), ["a", "b", "c"]);
        assert_eq!(keys("Νησί\nОстров"), ["a", "b"]);
    }
}
