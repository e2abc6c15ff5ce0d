//! What the form sends, beside what is kept: question by question, so that two people who write on one submission at the same time take
//! nothing from each other.
//!
//! With each question the form sends a mark of what it showed there. What she did not touch stays as a colleague left it; what only
//! she touched is taken; what both touched is hers to decide.

use base_web::Form;

use super::PARTNERS_MAX;
use crate::form::{Question, Typed};

/// Before the name of the question: the mark of what the form showed.
pub const WAS: &str = "was.";
/// The organisations that submit together: their fields are `partners.1.name`, `partners.1.role`.
pub const PARTNERS: &str = "partners";
pub const PARTNER_FIELDS: [&str; 3] = ["name", "role", "city"];

/// What came of laying a form over what is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    pub typed: Typed,
    /// The questions that both she and somebody else have changed: of these the kept words stand in `typed`.
    pub overtaken: Vec<String>,
}

/// Lays what was sent over what is kept.
pub fn lay(questions: &[Question], kept: &Typed, sent: &Form) -> Laid {
    let mut laid = Laid { typed: kept.clone(), overtaken: Vec::new() };
    let sent_typed: Typed = sent.pairs().map(|(name, words)| (name.to_owned(), words.to_owned())).collect();
    for question in questions {
        let fields = question.fields();
        let marks = (question.mark(kept), question.mark(&sent_typed));
        merge(&mut laid, &question.key, &fields, marks, sent, &sent_typed);
    }
    let marks = (partners_mark(kept), partners_mark(&sent_typed));
    merge(&mut laid, PARTNERS, &partner_fields(), marks, sent, &sent_typed);
    laid
}

fn merge(laid: &mut Laid, key: &str, fields: &[String], (kept, new): (String, String), sent: &Form, sent_typed: &Typed) {
    let seen = sent.get(&format!("{WAS}{key}"));
    // Without a mark the question was not on the form that was sent.
    if seen.is_empty() || new == kept || seen == new {
        return;
    }
    if seen != kept {
        laid.overtaken.push(key.to_owned());
        return;
    }
    for field in fields {
        match sent_typed.get(field).filter(|words| !words.is_empty()) {
            Some(words) => laid.typed.insert(field.clone(), words.clone()),
            None => laid.typed.remove(field),
        };
    }
}

/// The fields of all partners that there may be.
pub fn partner_fields() -> Vec<String> {
    (1..=PARTNERS_MAX).flat_map(|number| PARTNER_FIELDS.map(|part| format!("{PARTNERS}.{number}.{part}"))).collect()
}

/// Stands for all partners together.
pub fn partners_mark(typed: &Typed) -> String {
    let words: Vec<String> = partner_fields()
        .into_iter()
        .filter_map(|field| {
            typed.get(&field).filter(|words| !words.is_empty()).map(|words| format!("{field}={}", base_text::clean(words)))
        })
        .collect();
    base_content::SourceHash::of(&words.join("\n")).as_str()[..16].to_owned()
}

/// An organisation that submits with the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partner {
    pub number: usize,
    pub name: String,
    pub role: String,
    pub city: String,
}

/// Those that were typed, in their order.
pub fn partners(typed: &Typed) -> Vec<Partner> {
    let at = |number: usize, part: &str| typed.get(&format!("{PARTNERS}.{number}.{part}")).cloned().unwrap_or_default();
    let all = (1..=PARTNERS_MAX).map(|number| Partner {
        number,
        name: at(number, "name"),
        role: at(number, "role"),
        city: at(number, "city"),
    });
    all.filter(|partner| !(partner.name.is_empty() && partner.role.is_empty() && partner.city.is_empty())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::standard;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        fields.iter().map(|(name, words)| ((*name).to_owned(), (*words).to_owned())).collect()
    }

    /// The form as it was shown with `seen` in it, sent back with `changes`.
    fn sent(questions: &[Question], seen: &Typed, changes: &[(&str, &str)]) -> Form {
        let marks = questions.iter().map(|question| (format!("{WAS}{}", question.key), question.mark(seen)));
        let mut fields: Typed = marks.chain([(format!("{WAS}{PARTNERS}"), partners_mark(seen))]).collect();
        fields.extend(seen.clone());
        fields.extend(typed(changes));
        fields.into_iter().collect()
    }

    #[test]
    fn two_who_write_on_different_questions_lose_nothing() {
        let questions = standard::questions_named();
        let seen = typed(&[("summary", "old"), ("results", "old")]);
        let kept = typed(&[("summary", "Anna's"), ("results", "old")]);
        let laid = lay(&questions, &kept, &sent(&questions, &seen, &[("results", "Ben's"), ("partners.2.name", "A club")]));
        let both = typed(&[("summary", "Anna's"), ("results", "Ben's"), ("partners.2.name", "A club")]);
        assert_eq!(laid, Laid { typed: both, overtaken: vec![] });
    }

    #[test]
    fn what_both_have_changed_is_kept_and_said() {
        let questions = standard::questions_named();
        let seen = typed(&[("summary", "old")]);
        let kept = typed(&[("summary", "Anna's")]);
        let laid = lay(&questions, &kept, &sent(&questions, &seen, &[("summary", "Ben's"), ("results", "Ben's")]));
        let both = typed(&[("summary", "Anna's"), ("results", "Ben's")]);
        assert_eq!(laid, Laid { typed: both, overtaken: vec!["summary".into()] });
        // Both wrote the same.
        assert!(lay(&questions, &kept, &sent(&questions, &seen, &[("summary", "Anna's")])).overtaken.is_empty());
    }

    #[test]
    fn what_is_emptied_is_gone_and_what_was_not_asked_stays() {
        let questions = standard::questions_named();
        let kept = typed(&[("summary", "old"), ("scope", "city"), ("former-question", "kept")]);
        let laid = lay(&questions, &kept, &sent(&questions, &kept, &[("summary", "")]));
        assert_eq!(laid.typed, typed(&[("scope", "city"), ("former-question", "kept")]));
    }
}
