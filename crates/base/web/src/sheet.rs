//! A form as it is shown and shown again: its fields with their labels, what was typed, what is to be mended.
//!
//! The macros of `form.html` draw it: each field by its name, the summary of faults on top.

use crate::{Form, FormFaults, NotNow};

/// The fields of a form, in their order, each with the message key of its label.
pub type Labels = &'static [(&'static str, &'static str)];

/// A form on its way to a reader.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub labels: Labels,
    pub form: Form,
    pub faults: FormFaults,
    /// Why it could not be taken now, though nothing is wrong with it.
    pub refusal: Option<NotNow>,
}

impl Sheet {
    /// An empty form.
    pub fn new(labels: Labels) -> Self {
        Self { labels, form: Form::default(), faults: FormFaults::default(), refusal: None }
    }

    /// With what was typed, or is to be changed.
    pub fn with(self, form: Form) -> Self {
        Self { form, ..self }
    }

    /// With what is to be mended.
    pub fn faulty(self, faults: FormFaults) -> Self {
        Self { faults, ..self }
    }

    /// To be sent again later.
    pub fn refused(self, refusal: NotNow) -> Self {
        Self { refusal: Some(refusal), ..self }
    }

    /// The words in a field.
    pub fn get(&self, field: &str) -> &str {
        self.form.get(field)
    }

    /// The message key of a field's label; the field's own name if it has none.
    pub fn label<'a>(&self, field: &'a str) -> &'a str {
        self.labels.iter().find(|(name, _)| *name == field).map_or(field, |(_, label)| label)
    }

    /// What is to be mended in a field.
    pub fn fault(&self, field: &str) -> Option<&str> {
        self.faults.of(field)
    }

    /// The ids of what describes a field: its help if it has one, and its fault.
    pub fn described_by(&self, field: &str, has_help: &bool) -> String {
        let help = if *has_help { format!("{field}-help") } else { String::new() };
        let fault = self.fault(field).map(|_| format!("{field}-error")).unwrap_or_default();
        [help, fault].into_iter().filter(|id| !id.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
