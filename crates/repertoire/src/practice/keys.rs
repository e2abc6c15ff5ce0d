//! Keys of items in lists: they stay with the words, so that translations never jump from one statement to another.
//!
//! When a list changes, an item with the same words keeps its key wherever it now stands. What is left is taken for the reworded
//! item of the same position, and its translations fall out of date. An item that is neither gets a number that was never given.

use std::collections::BTreeMap;

use base_content::Text;

use super::record::{Claim, Component, Observation, Record, Stated};

/// Gives every item of `record` its key: as in `before`, the version before it, where there is one.
pub(super) fn settle(record: &mut Record, before: Option<&Record>) {
    record.numbered = before.map(|before| before.numbered.clone()).unwrap_or_default();
    let mut numbers = std::mem::take(&mut record.numbered);
    macro_rules! settle_lists {
        ($($list:ident).+ , $name:literal) => {
            if let Some(list) = &mut record.$($list).+ {
                settle_list($name, list, before.and_then(|before| before.$($list).+.as_deref()).unwrap_or_default(), &mut numbers);
            }
        };
    }
    settle_lists!(themes, "themes");
    settle_lists!(targets, "targets");
    settle_lists!(goals, "goals");
    settle_lists!(activities, "activities");
    settle_lists!(actors, "actors");
    settle_lists!(organisations, "organisations");
    settle_lists!(partners, "partners");
    settle_lists!(funding.sources, "funding.sources");
    settle_lists!(strengths, "strengths");
    settle_lists!(weaknesses, "weaknesses");
    settle_lists!(conditions, "conditions");
    settle_lists!(lessons, "lessons");
    settle_list("observations", &mut record.observations, before.map_or(&[][..], |before| &before.observations), &mut numbers);
    settle_list("components", &mut record.components, before.map_or(&[][..], |before| &before.components), &mut numbers);
    for component in &mut record.components {
        let twin = before.and_then(|before| before.components.iter().find(|twin| twin.key == component.key));
        let name = format!("{}.needs", component.key);
        settle_list(&name, &mut component.needs, twin.map_or(&[][..], |twin| &twin.needs), &mut numbers);
    }
    for (position, amount) in record.funding.amounts.iter_mut().flatten().enumerate() {
        if let Some(what) = &mut amount.what {
            what.key = format!("funding.amounts.{}", position + 1);
        }
    }
    record.numbered = numbers;
}

/// Something in a list that has a key.
trait Item {
    fn key(&self) -> &str;
    fn set_key(&mut self, key: String);
    /// What makes it the same item.
    fn words(&self) -> String;
}

fn settle_list<T: Item>(name: &str, now: &mut [T], before: &[T], numbers: &mut BTreeMap<String, u32>) {
    let mut free: Vec<Option<&T>> = before.iter().map(Some).collect();
    let mut keys: Vec<Option<String>> = Vec::with_capacity(now.len());
    for item in now.iter() {
        let words = item.words();
        let twin = free.iter_mut().find(|twin| twin.is_some_and(|twin| twin.words() == words));
        keys.push(twin.and_then(Option::take).map(|twin| twin.key().to_owned()));
    }
    for (position, item) in now.iter_mut().enumerate() {
        let key = keys[position].take().or_else(|| free.get_mut(position)?.take().map(|twin| twin.key().to_owned()));
        item.set_key(key.unwrap_or_else(|| {
            let number = numbers.entry(name.to_owned()).or_default();
            *number += 1;
            format!("{name}.{number}")
        }));
    }
}

impl Item for Text {
    fn key(&self) -> &str {
        &self.key
    }

    fn set_key(&mut self, key: String) {
        self.key = key;
    }

    fn words(&self) -> String {
        self.body.clone()
    }
}

impl Item for Claim {
    fn key(&self) -> &str {
        &self.text.key
    }

    fn set_key(&mut self, key: String) {
        self.text.key = key;
    }

    fn words(&self) -> String {
        self.text.body.clone()
    }
}

impl Item for Observation {
    fn key(&self) -> &str {
        &self.key
    }

    fn set_key(&mut self, key: String) {
        self.what.key = format!("{key}.what");
        if let Some(Stated::Words(words)) = &mut self.value {
            words.key = format!("{key}.value");
        }
        if let Some(unit) = &mut self.unit {
            unit.key = format!("{key}.unit");
        }
        if let Some(when) = &mut self.when {
            when.key = format!("{key}.when");
        }
        self.key = key;
    }

    fn words(&self) -> String {
        let value = match &self.value {
            Some(Stated::Number(number)) => number.to_string(),
            Some(Stated::Words(words)) => words.body.clone(),
            None => String::new(),
        };
        let when = self.when.as_ref().map_or("", |when| &when.body);
        [&value, &self.what.body, when, self.source.as_deref().unwrap_or_default()].join("\n")
    }
}

impl Item for Component {
    fn key(&self) -> &str {
        &self.key
    }

    fn set_key(&mut self, key: String) {
        self.name.key = format!("{key}.name");
        if let Some(function) = &mut self.function {
            function.key = format!("{key}.function");
        }
        if let Some(form) = &mut self.form {
            form.key = format!("{key}.form");
        }
        self.key = key;
    }

    fn words(&self) -> String {
        self.name.body.clone()
    }
}
