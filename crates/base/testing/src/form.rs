//! What stands in a form, so that tests send what is there instead of inventing fields.

use std::collections::BTreeMap;

use scraper::ElementRef;

use crate::Part;
use crate::part::selector;

impl Part {
    /// The fields of the one form that is sent to `action`, as a browser would send them if nobody changed anything. The button that is
    /// pressed is not among them.
    pub fn form(&self, action: &str) -> BTreeMap<String, String> {
        let mut forms = self.forms(action);
        assert_eq!(forms.len(), 1, "forms sent to {action}; there are forms to {:?}", self.attributes("form", "action"));
        forms.remove(0)
    }

    /// The fields of every form that is sent to `action`.
    pub fn forms(&self, action: &str) -> Vec<BTreeMap<String, String>> {
        let page = self.parse();
        let fields = selector("input[name], select[name], textarea[name]");
        let of = |form: ElementRef| {
            let own = page.select(&fields).filter(|field| belongs(*field, form) && !is_disabled(*field));
            own.flat_map(|field| sent(field).into_iter().map(move |value| (field.attr("name").unwrap_or("").to_owned(), value)))
                .collect()
        };
        page.select(&selector("form")).filter(|form| form.attr("action") == Some(action)).map(of).collect()
    }
}

fn belongs(field: ElementRef, form: ElementRef) -> bool {
    match field.attr("form") {
        Some(id) => form.attr("id") == Some(id),
        None => field.ancestors().any(|around| around.id() == form.id()),
    }
}

fn is_disabled(field: ElementRef) -> bool {
    let mut around = field.ancestors().filter_map(ElementRef::wrap);
    field.attr("disabled").is_some() || around.any(|it| it.value().name() == "fieldset" && it.attr("disabled").is_some())
}

/// What a field sends.
fn sent(field: ElementRef) -> Vec<String> {
    let value = || field.attr("value").map(str::to_owned);
    match field.value().name() {
        "textarea" => vec![text(field)],
        "select" => chosen(field),
        _ => match field.attr("type").unwrap_or("text") {
            "submit" | "button" | "image" | "reset" | "file" => Vec::new(),
            "checkbox" | "radio" if field.attr("checked").is_none() => Vec::new(),
            "checkbox" | "radio" => vec![value().unwrap_or_else(|| "on".into())],
            _ => vec![value().unwrap_or_default()],
        },
    }
}

/// What is selected; of a list that allows one choice at least the first, as browsers show it.
fn chosen(select: ElementRef) -> Vec<String> {
    let options = selector("option:not([disabled])");
    let value = |option: ElementRef| option.attr("value").map_or_else(|| text(option).trim().to_owned(), str::to_owned);
    let selected = select.select(&options).filter(|option| option.attr("selected").is_some());
    if select.attr("multiple").is_some() {
        return selected.map(value).collect();
    }
    selected.last().or_else(|| select.select(&options).next()).map(value).into_iter().collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}
