//! All texts of all languages: read once, whole and checked, from the files inside the program.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use base_core::{Direction, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use icu::decimal::DecimalFormatter;
use icu::locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::formats::{Formats, decimal_formatter, written};
use crate::{Arg, Fault, Number, Problem, UiLang, Words, accept};

/// The files, as they were when the program was built.
#[derive(rust_embed::Embed)]
#[folder = "../../../locales"]
struct Files;

/// Most different complaints about missing texts that are logged; the first few tell all there is to tell.
const COMPLAINTS_MAX: usize = 200;

/// The texts of the interface in all languages, with their formatters.
pub struct Texts {
    /// English first, then by tag.
    pub(crate) tongues: Vec<Tongue>,
    languages: Vec<UiLang>,
    complaints: Mutex<BTreeSet<String>>,
}

/// One language.
pub(crate) struct Tongue {
    pub lang: UiLang,
    /// Slice and text, by slice.
    pub slices: Vec<(String, Arc<FluentResource>)>,
    /// What numbers and dates follow: the language itself, or one region's habits.
    pub locale: LanguageIdentifier,
    bundle: FluentBundle<Arc<FluentResource>>,
    formats: Formats,
}

/// The text files of one language, by slice.
type Slices = BTreeMap<String, String>;

/// The languages that the interface is offered in, English first, then by tag: known without reading a text.
pub fn offered() -> &'static [Lang] {
    static OFFERED: OnceLock<Vec<Lang>> = OnceLock::new();
    OFFERED.get_or_init(|| {
        let folders: BTreeSet<(bool, String)> =
            Files::iter().filter_map(|path| place(&path).map(|(folder, _)| (folder != "en", folder.to_owned()))).collect();
        folders.into_iter().filter_map(|(_, folder)| folder.parse().ok()).collect()
    })
}

impl Texts {
    /// Reads the texts inside the program. The errors name every fault, in order of place.
    pub fn load() -> Result<Self, Vec<Fault>> {
        let files = Files::iter().filter_map(|path| Files::get(&path).map(|file| (path.into_owned(), file.data.into_owned())));
        Self::from_files(files)
    }

    /// The same from any files, as paths below `locales/` and bytes. Files that are not `<language>/<slice>.ftl` are no texts.
    pub(crate) fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut folders: BTreeMap<(bool, String), Slices> = BTreeMap::new();
        for (path, bytes) in files {
            let Some((folder, slice)) = place(&path) else { continue };
            match String::from_utf8(bytes) {
                Ok(text) => _ = folders.entry((folder != "en", folder.into())).or_default().insert(slice.into(), text),
                Err(_) => faults.push(Fault { place: path.clone(), key: None, problem: Problem::NotUtf8 }),
            }
        }
        if !folders.keys().any(|(_, folder)| folder == "en") {
            faults.push(Fault { place: "en".into(), key: None, problem: Problem::NoEnglish });
        }
        let mut tongues = Vec::new();
        for (index, ((_, folder), slices)) in folders.into_iter().enumerate() {
            match Tongue::read(index, &folder, slices) {
                Ok(tongue) => tongues.push(tongue),
                Err(found) => faults.extend(found),
            }
        }
        if !faults.is_empty() {
            faults.sort();
            return Err(faults);
        }
        let languages = tongues.iter().map(|tongue| tongue.lang).collect();
        Ok(Self { tongues, languages, complaints: Mutex::default() })
    }

    /// The languages offered: English first, then by tag.
    pub fn languages(&self) -> &[UiLang] {
        &self.languages
    }

    /// English, which is always offered.
    pub fn english(&self) -> UiLang {
        self.languages[0]
    }

    /// The language of a tag, as it stands in an address: exactly, in lower case or as the tag is usually written.
    pub fn find(&self, tag: &str) -> Option<UiLang> {
        self.languages.iter().copied().find(|lang| lang.tag() == tag)
    }

    /// The language that a browser's `Accept-Language` prefers; English where it asks for none of ours.
    pub fn best(&self, accept_language: &str) -> UiLang {
        let tags: Vec<&str> = self.languages.iter().map(|lang| lang.tag()).collect();
        accept::best(accept_language, &tags).map_or(self.english(), |index| self.languages[index])
    }

    /// The words for a reader of `lang`.
    pub fn words(self: &Arc<Self>, lang: UiLang) -> Words {
        Words::new(Arc::clone(self), lang)
    }

    /// Whether `code` is a country that has a name here: two capital letters of ISO 3166-1, or `XK`.
    pub fn is_country(&self, code: &str) -> bool {
        code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) && self.has(&format!("country-{code}"))
    }

    /// The codes of all countries that have a name, in their own order.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        let codes = self.keys().filter_map(|(_, key)| key.strip_prefix("country-"));
        codes.filter(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()))
    }

    /// Slice and key of every text, as English has them: for a test that all are used.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tongues[0].slices.iter().flat_map(|(slice, resource)| {
            resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some((slice.as_str(), message.id.name)),
                _ => None,
            })
        })
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.tongues[0].bundle.has_message(key)
    }

    pub(crate) fn formats(&self, lang: UiLang) -> &Formats {
        &self.tongue(lang).formats
    }

    pub(crate) fn text(&self, lang: UiLang, key: &str) -> Cow<'_, str> {
        let bundle = &self.tongue(lang).bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return self.missing(lang, key).into();
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        if let Some(error) = errors.first() {
            self.complain(lang, key, &error.to_string());
        }
        text
    }

    pub(crate) fn text_with<'a>(&self, lang: UiLang, key: &str, args: impl Iterator<Item = (&'static str, Arg<'a>)>) -> String {
        let bundle = &self.tongue(lang).bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return self.missing(lang, key) };
        let args: FluentArgs<'_> = args.map(|(name, value)| (name, FluentValue::from(value))).collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            self.complain(lang, key, &error.to_string());
        }
        text
    }

    fn tongue(&self, lang: UiLang) -> &Tongue {
        // A language of other texts (in a test) may not be among ours.
        self.tongues.get(lang.index()).unwrap_or(&self.tongues[0])
    }

    fn missing(&self, lang: UiLang, key: &str) -> String {
        self.complain(lang, key, "there is no such text");
        format!("[{key}]")
    }

    /// Logs what is wrong with a text, once.
    fn complain(&self, lang: UiLang, key: &str, reason: &str) {
        let mut complaints = self.complaints.lock().unwrap_or_else(PoisonError::into_inner);
        if complaints.len() < COMPLAINTS_MAX && complaints.insert(format!("{lang} {key}")) {
            tracing::error!(lang = lang.tag(), key, reason, "a text of the interface cannot be shown");
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.languages).finish()
    }
}

impl Tongue {
    fn read(index: usize, folder: &str, slices: Slices) -> Result<Self, Vec<Fault>> {
        let whole = |place: String, key: Option<&str>, problem| vec![Fault { place, key: key.map(Into::into), problem }];
        let lang: Lang = match folder.parse::<Lang>() {
            Ok(lang) if lang.as_str() == folder => lang,
            _ => return Err(whole(folder.into(), None, Problem::NotALanguage)),
        };
        let slices = parse(folder, slices)?;
        let base = format!("{folder}/base.ftl");
        let fixed = |key: &str| plain_text(&slices, key);
        let unusable = |key: &str, reason: String| whole(base.clone(), Some(key), Problem::Unusable(reason));

        let name = fixed("language-name").ok_or_else(|| whole(base.clone(), Some("language-name"), Problem::Needed))?;
        let direction = match fixed("language-direction").as_deref() {
            None => lang.direction(),
            Some("ltr") => Direction::LeftToRight,
            Some("rtl") => Direction::RightToLeft,
            Some(_) => return Err(unusable("language-direction", "must be ltr or rtl".into())),
        };
        let stated = fixed("language-locale").unwrap_or_else(|| folder.to_owned());
        let no_locale = |error: String| unusable("language-locale", format!("“{stated}” is not a locale: {error}"));
        let locale: Locale = stated.parse().map_err(|error: icu::locale::ParseError| no_locale(error.to_string()))?;
        let id: LanguageIdentifier =
            stated.parse().map_err(|error: unic_langid::LanguageIdentifierError| no_locale(error.to_string()))?;
        let formats = Formats::new(&locale, fixed("language-first-day")).map_err(no_locale)?;

        let mut bundle = FluentBundle::new_concurrent(vec![id.clone()]);
        // Fluent would wrap each value in invisible signs that keep its direction apart. They spoil copying, searching, feeds and
        // attributes; where a value is written in another direction, the template gives it an element with `dir`.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        for (_, resource) in &slices {
            // Keys are known to differ, so nothing is overridden.
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        Ok(Self { lang: UiLang::new(index, lang, name, direction), slices, locale: id, bundle, formats })
    }
}

/// Language folder and slice of a text file's path.
fn place(path: &str) -> Option<(&str, &str)> {
    let (folder, file) = path.split_once('/')?;
    let slice = file.strip_suffix(".ftl")?;
    (!slice.contains('/')).then_some((folder, slice))
}

fn parse(folder: &str, slices: Slices) -> Result<Vec<(String, Arc<FluentResource>)>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut parsed = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (slice, text) in slices {
        let place = format!("{folder}/{slice}.ftl");
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.into_iter().map(|error| {
                let line = 1 + resource.source()[..error.pos.start.min(resource.source().len())].matches('\n').count();
                Fault { place: place.clone(), key: None, problem: Problem::Syntax { line, reason: error.kind.to_string() } }
            }));
            resource
        });
        for key in resource.entries().filter_map(name) {
            if let Some(first) = seen.insert(key.clone(), place.clone()) {
                faults.push(Fault { place: place.clone(), key: Some(key), problem: Problem::Duplicate { first } });
            }
        }
        parsed.push((slice, Arc::new(resource)));
    }
    if faults.is_empty() { Ok(parsed) } else { Err(faults) }
}

/// The key of a message, or of a term with the hyphen that it is called by.
pub(crate) fn name(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// The words of a text that is nothing but words.
fn plain_text(slices: &[(String, Arc<FluentResource>)], key: &str) -> Option<String> {
    let (_, base) = slices.iter().find(|(slice, _)| slice == "base")?;
    base.entries().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == key => match message.value.as_ref() {
            Some(Pattern { elements }) => match elements[..] {
                [PatternElement::TextElement { value }] => Some(value.trim().to_owned()),
                _ => None,
            },
            None => None,
        },
        _ => None,
    })
}

/// A number inside a text. Fluent keeps one formatter per language for us.
fn write_number(value: &FluentValue<'_>, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    formatters.with_try_get::<Digits, _, _>((), |digits| written(&digits.0, Number::Real(number.value))).ok()
}

struct Digits(DecimalFormatter);

impl Memoizable for Digits {
    type Args = ();
    type Error = String;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, String> {
        let locale: Locale = lang.to_string().parse().map_err(|error: icu::locale::ParseError| error.to_string())?;
        decimal_formatter(&locale).map(Self)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Texts made of these files.
    pub fn made(files: &[(&str, &str)]) -> Result<Texts, Vec<Fault>> {
        Texts::from_files(files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())))
    }

    fn faults(files: &[(&str, &str)]) -> Vec<String> {
        made(files).expect_err("the files are at fault").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_texts_of_the_program_are_sound() {
        let texts = Texts::load().unwrap_or_else(|faults| panic!("{}", lines(&faults)));
        let faults = texts.audit();
        assert!(faults.is_empty(), "{}", lines(&faults));
    }

    fn lines(faults: &[Fault]) -> String {
        faults.iter().map(|fault| format!("\n{fault}")).collect()
    }

    #[test]
    fn a_folder_is_a_language() {
        let texts = made(&[
            ("it/base.ftl", "language-name = italiano"),
            ("en/base.ftl", "language-name = English\nlanguage-locale = en-GB"),
            ("ar/base.ftl", "language-name = العربية"),
            ("en/notes.txt", "no text file"),
            ("README.md", "no text file"),
        ])
        .expect("the texts are sound");
        let known: Vec<_> = texts.languages().iter().map(|lang| (lang.tag(), lang.name(), lang.direction().html())).collect();
        assert_eq!(known, [("en", "English", "ltr"), ("ar", "العربية", "rtl"), ("it", "italiano", "ltr")]);
        assert_eq!(texts.find("ar").map(UiLang::index), Some(1));
        assert_eq!(texts.find("AR"), None);
        assert_eq!(texts.best("it-CH, en;q=0.5").tag(), "it");
        assert_eq!(texts.best("sv").tag(), "en");
    }

    #[test]
    fn faults_name_their_place() {
        let english = ("en/base.ftl", "language-name = English\nyes = yes");
        assert_eq!(faults(&[]), ["locales/en: there is no folder “en”"]);
        assert_eq!(
            faults(&[("en/base.ftl", "yes = yes")]),
            ["locales/en/base.ftl: language-name: the text is needed here, in plain words"]
        );
        assert_eq!(
            faults(&[english, ("en/site.ftl", "yes = of course")]),
            ["locales/en/site.ftl: yes: the key already stands in en/base.ftl; choose another"]
        );
        assert_eq!(
            faults(&[("en/base.ftl", "language-name = English\nyes = yes\nyes = no")]),
            ["locales/en/base.ftl: yes: the key already stands in en/base.ftl; choose another"]
        );
        assert_eq!(
            faults(&[english, ("italian/base.ftl", "language-name = italiano")]),
            ["locales/italian: the folder's name is not a language tag such as “de” or “pt-BR”"]
        );
        assert_eq!(
            faults(&[english, ("it/base.ftl", "language-name = italiano\n\nyes { $n }\nno = no")]),
            ["locales/it/base.ftl: line 3: Expected a token starting with \"=\""]
        );
        let locale = faults(&[("en/base.ftl", "language-name = English\nlanguage-locale = en_?")]);
        assert_eq!(locale.len(), 1);
        assert!(locale[0].starts_with("locales/en/base.ftl: language-locale: “en_?” is not a locale: "), "{locale:?}");
        let latin1 = Texts::from_files([(english.0.to_owned(), english.1.into()), ("fr/base.ftl".to_owned(), vec![b'a', 0xe9])]);
        let latin1: Vec<String> = latin1.expect_err("not UTF-8").iter().map(ToString::to_string).collect();
        assert_eq!(latin1, ["locales/fr/base.ftl: the file is not UTF-8; save it as UTF-8"]);
    }
}
