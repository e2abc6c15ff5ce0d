//! Compares the languages with English, the language that the program is written against.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::texts::{Texts, Tongue, name};
use crate::{Fault, Problem};

/// These say what a language is, so a language has them or not.
const OWN: [&str; 3] = ["language-direction", "language-first-day", "language-locale"];

/// Numbers up to here decide which forms a language needs: what a list counts.
const COUNTED_MAX: u32 = 1_000;

/// Says which form Fluent chooses for a number. Asking Fluent itself and not a newer table means that no text is asked for
/// a form that would never be shown (the one of French, Italian and Spanish for whole millions).
const FORM_OF: &str = "form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a text is made of.
#[derive(Default)]
struct Facts {
    slice: String,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    /// The names of the variants of each choice.
    choices: Vec<BTreeSet<String>>,
    not_offered: BTreeSet<String>,
    empty: bool,
}

/// Which forms of number a language has.
struct Plurals {
    /// For counts.
    needed: BTreeSet<String>,
    /// For any number, and `other`, which every choice may end with.
    known: BTreeSet<String>,
}

impl Texts {
    /// Every fault that a reader or translator would notice: texts missing in a language or not in English, other
    /// variables than English, empty texts, forms of number that the language lacks or needs. A test holds this empty.
    pub fn audit(&self) -> Vec<Fault> {
        let english = facts(&self.tongues[0]);
        let mut faults: Vec<Fault> = self.tongues.iter().flat_map(|tongue| audit_one(tongue, &english)).collect();
        faults.sort();
        faults
    }
}

fn audit_one(tongue: &Tongue, english: &BTreeMap<String, Facts>) -> Vec<Fault> {
    let own = facts(tongue);
    let plurals = Plurals::of(tongue);
    let mut faults = Vec::new();
    for (key, facts) in &own {
        let mut found = facts.problems(&own, &plurals);
        if !OWN.contains(&key.as_str()) && !key.starts_with('-') {
            match english.get(key) {
                Some(model) => found.extend(facts.differences(model)),
                None => found.push(Problem::NotInEnglish),
            }
        }
        let fault = |problem| Fault { place: place(tongue, &facts.slice), key: Some(key.clone()), problem };
        faults.extend(found.into_iter().map(fault));
    }
    for (key, model) in english {
        if !own.contains_key(key) && !OWN.contains(&key.as_str()) && !key.starts_with('-') {
            faults.push(Fault { place: place(tongue, &model.slice), key: Some(key.clone()), problem: Problem::Missing });
        }
    }
    faults
}

fn place(tongue: &Tongue, slice: &str) -> String {
    format!("{}/{slice}.ftl", tongue.lang.tag())
}

impl Facts {
    /// What is wrong whatever English says.
    fn problems(&self, own: &BTreeMap<String, Self>, plurals: &Plurals) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.not_offered.iter().cloned().map(Problem::NotOffered).collect();
        let unknown = self.references.iter().filter(|name| !own.contains_key(*name));
        problems.extend(unknown.cloned().map(Problem::ReferenceUnknown));
        problems.extend(self.empty.then_some(Problem::Empty));
        for choice in &self.choices {
            problems.extend(plurals.problems(choice));
        }
        problems
    }

    /// How it differs from the same text in English. A translator may leave a choice out or add one; the variables are what
    /// the program gives.
    fn differences(&self, english: &Self) -> Vec<Problem> {
        let beyond = |a: &BTreeSet<String>, b: &BTreeSet<String>| -> Vec<String> { a.difference(b).cloned().collect() };
        let missing = beyond(&english.variables, &self.variables);
        let unknown = beyond(&self.variables, &english.variables);
        let mut problems = Vec::new();
        problems.extend((self.slice != english.slice).then(|| Problem::OtherSlice(english.slice.clone())));
        problems.extend((!missing.is_empty()).then_some(Problem::VariablesMissing(missing)));
        problems.extend((!unknown.is_empty()).then_some(Problem::VariablesUnknown(unknown)));
        problems
    }
}

impl Plurals {
    fn of(tongue: &Tongue) -> Self {
        let resource = FluentResource::try_new(FORM_OF.to_owned()).expect("the text above is sound");
        let mut bundle = FluentBundle::new_concurrent(vec![tongue.locale.clone()]);
        bundle.add_resource_overriding(resource);
        let pattern = bundle.get_message("form").and_then(|form| form.value()).expect("the text above has this key");
        let form = |n: FluentValue<'_>| {
            let args = FluentArgs::from_iter([("n", n)]);
            bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
        };
        let needed: BTreeSet<String> = (0..=COUNTED_MAX).map(|n| form(n.into())).collect();
        let rest = [0.1, 0.5, 1.5, 2.1, 1_000_000.0].map(|n| form(n.into()));
        let known = needed.iter().cloned().chain(rest).chain(["other".to_owned()]).collect();
        Self { needed, known }
    }

    /// A choice is by number where all its variants are forms of number or numbers.
    fn problems(&self, choice: &BTreeSet<String>) -> Vec<Problem> {
        let is_form = |variant: &String| FORMS.contains(&variant.as_str());
        let is_number = |variant: &String| variant.parse::<f64>().is_ok();
        if !choice.iter().all(|variant| is_form(variant) || is_number(variant)) {
            return Vec::new();
        }
        let missing: Vec<String> = self.needed.difference(choice).cloned().collect();
        let unknown: Vec<String> = choice.difference(&self.known).filter(|variant| is_form(variant)).cloned().collect();
        let mut problems = Vec::new();
        problems.extend((!missing.is_empty()).then_some(Problem::PluralMissing(missing)));
        problems.extend((!unknown.is_empty()).then_some(Problem::PluralUnknown(unknown)));
        problems
    }
}

/// Every text of a language and term, by key.
fn facts(tongue: &Tongue) -> BTreeMap<String, Facts> {
    let mut all = BTreeMap::new();
    for (slice, resource) in &tongue.slices {
        for entry in resource.entries() {
            let Some(key) = name(entry) else { continue };
            let mut facts = Facts { slice: slice.clone(), ..Facts::default() };
            let attributes = match entry {
                Entry::Message(message) => {
                    match &message.value {
                        Some(pattern) => facts.read(pattern),
                        None => facts.empty = true,
                    }
                    &message.attributes
                }
                Entry::Term(term) => {
                    facts.read(&term.value);
                    &term.attributes
                }
                _ => continue,
            };
            facts.not_offered.extend(attributes.iter().map(|attribute| format!("the attribute .{}", attribute.id.name)));
            all.insert(key, facts);
        }
    }
    all
}

impl Facts {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let blank = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => value.trim().is_empty(),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                value.trim().is_empty()
            }
            PatternElement::Placeable { .. } => false,
        };
        self.empty |= pattern.elements.iter().all(blank);
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                self.choices.push(variants.iter().map(variant_name).collect());
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.variables.insert(id.name.to_owned()),
            InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(id.name.to_owned());
                self.not_offered.extend(attribute.iter().map(|attribute| format!("the attribute .{}", attribute.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.read_arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.not_offered.insert(format!("the function {}", id.name));
                self.read_arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn read_arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        let Some(CallArguments { positional, named }) = arguments else { return };
        for inline in positional.iter().chain(named.iter().map(|argument| &argument.value)) {
            self.read_inline(inline);
        }
    }
}

fn variant_name(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::texts::tests::made;

    const ENGLISH: &str = "language-name = English
found = { $n ->
    [one] { $n } page in { $place }
   *[other] { $n } pages in { $place }
}
yes = yes
-site = the site
home = Home of { -site }
size = { $size ->
    [small] small
   *[large] large
}";
    const ITALIAN: &str = "language-name = italiano
found = { $n ->
    [0] Nessuna pagina in { $place }
    [one] { $n } pagina in { $place }
   *[other] { $n } pagine in { $place }
}
yes = sì
-site = il sito
home = Pagina iniziale: { -site }
size = { $size ->
    [small] piccola
   *[large] grande
}";

    /// What the audit says of the sound texts after `change` in one of them.
    fn faults(lang: &str, old: &str, new: &str) -> Vec<String> {
        let change = |tag: &str, text: &str| {
            assert!(tag != lang || text.contains(old), "the twin is not sabotaged: no {old:?}");
            if tag == lang { text.replace(old, new) } else { text.to_owned() }
        };
        let files = [("en/base.ftl", &*change("en", ENGLISH)), ("it/base.ftl", &*change("it", ITALIAN))];
        made(&files).expect("the files can be read").audit().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn sound_texts_pass() {
        assert_eq!(faults("it", "yes", "yes"), [""; 0]);
    }

    #[test]
    fn every_sabotage_is_found() {
        let nothing = "locales/it/base.ftl: yes: there is nothing to read in the text or in one of its variants";
        let label = "locales/it/base.ftl: yes: the attribute .label cannot be used here";
        for (lang, old, new, found) in [
            ("it", "yes = sì", "", &["locales/it/base.ftl: yes: the text is missing; English has it"] as &[&str]),
            ("en", "yes = yes", "", &["locales/it/base.ftl: yes: English has no such text; add it there or take it out here"]),
            ("it", "yes = sì", "yes = sì, { $name }", &["locales/it/base.ftl: yes: variables that English does not have: name"]),
            ("it", " in { $place }", "", &["locales/it/base.ftl: found: variables of English are missing: place"]),
            (
                "it",
                "    [one] { $n } pagina in { $place }\n",
                "",
                &["locales/it/base.ftl: found: forms of number are missing: one"],
            ),
            ("it", "[0]", "[few]", &["locales/it/base.ftl: found: forms of number that this language does not have: few"]),
            ("it", "[0]", "[many]", &["locales/it/base.ftl: found: forms of number that this language does not have: many"]),
            ("it", "[one]", "[1]", &["locales/it/base.ftl: found: forms of number are missing: one"]),
            ("it", "yes = sì", "yes = { \"\" }", &[nothing]),
            ("it", "yes = sì", "yes =\n    .label = sì", &[nothing, label]),
            ("it", "yes = sì", "yes = sì\n    .label = sì", &[label]),
            (
                "it",
                "piccola",
                "{ \" \" }",
                &["locales/it/base.ftl: size: there is nothing to read in the text or in one of its variants"],
            ),
            ("it", "-site = il sito", "", &["locales/it/base.ftl: home: refers to “-site”, which does not exist"]),
            ("it", "yes = sì", "yes = { NUMBER(1) }", &["locales/it/base.ftl: yes: the function NUMBER cannot be used here"]),
        ] {
            assert_eq!(faults(lang, old, new), found);
        }
    }

    #[test]
    fn each_language_has_its_own_forms() {
        let polish = |forms: &str| {
            let files = [
                ("en/base.ftl", "language-name = English\nfound = { $n ->\n    [one] page\n   *[other] pages\n}".to_owned()),
                ("pl/base.ftl", format!("language-name = polski\nfound = {{ $n ->\n{forms}}}")),
            ];
            made(&files.each_ref().map(|(path, text)| (*path, text.as_str()))).expect("the files can be read").audit().len()
        };
        assert_eq!(polish("    [one] strona\n    [few] strony\n   *[many] stron\n"), 0);
        assert_eq!(polish("    [one] strona\n    [few] strony\n    [many] stron\n   *[other] strony\n"), 0);
        assert_eq!(polish("    [one] strona\n   *[other] stron\n"), 1);
    }

    #[test]
    fn a_text_stands_in_the_file_of_its_slice() {
        let files = [
            ("en/base.ftl", "language-name = English"),
            ("en/site.ftl", "home = Home"),
            ("it/base.ftl", "language-name = italiano\nhome = Pagina iniziale"),
        ];
        let faults: Vec<String> = made(&files).expect("the files can be read").audit().iter().map(ToString::to_string).collect();
        assert_eq!(faults, ["locales/it/base.ftl: home: in English the text stands in site.ftl; move it there"]);
    }
}
