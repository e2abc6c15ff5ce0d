//! The rules of the house that no compiler holds. Each check is first shown something wrong, so that it cannot pass by being blind.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The slices in their order: each may use those before it.
const SLICES: [&str; 3] = ["people", "repertoire", "site"];
const LINES_MAX: usize = 600;

struct File {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace is there")
}

/// Every file below `folder` whose name ends with one of `ends`.
fn files(folder: &str, ends: &[&str]) -> Vec<File> {
    fn walk(folder: &Path, ends: &[&str], found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                walk(&path, ends, found);
            } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
                found.push(path);
            }
        }
    }
    let root = root();
    let mut found = Vec::new();
    walk(&root.join(folder), ends, &mut found);
    found.sort();
    let read = |path: PathBuf| File {
        text: std::fs::read_to_string(&path).expect("a text file"),
        path: path.strip_prefix(&root).expect("below the root").to_string_lossy().into_owned(),
    };
    found.into_iter().map(read).collect()
}

/// Code of the product: tests and what serves only them left out.
fn code() -> Vec<File> {
    let is_test = |path: &str| {
        path.contains("/tests")
            || path.ends_with("tests.rs")
            || path.starts_with("crates/base/testing")
            || path.contains("/examples/")
    };
    files("crates", &[".rs"]).into_iter().filter(|file| !is_test(&file.path)).collect()
}

/// Lines of `file` with one of `words`, its tests at the end left out, unless the file may.
fn lines_with(file: &File, words: &[&str], may: impl Fn(&str) -> bool) -> Vec<String> {
    if may(&file.path) {
        return Vec::new();
    }
    let own = file.text.split("#[cfg(test)]").next().unwrap_or("");
    let hits = own.lines().enumerate().filter(|(_, line)| {
        let line = line.trim_start();
        !line.starts_with("//") && words.iter().any(|word| line.contains(word))
    });
    hits.map(|(number, line)| format!("{}:{}: {}", file.path, number + 1, line.trim())).collect()
}

fn check(words: &[&str], may: impl Fn(&str) -> bool + Copy) -> Vec<String> {
    let wrong = File { path: "crates/site/src/wrong.rs".into(), text: format!("use {};", words[0]) };
    assert_eq!(lines_with(&wrong, words, may).len(), 1, "the check is blind");
    code().iter().flat_map(|file| lines_with(file, words, may)).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn only_stores_speak_to_the_database() {
    let may = |path: &str| {
        path.ends_with("/store.rs")
            || ["crates/base/db/", "crates/base/jobs/", "crates/migration/"].iter().any(|folder| path.starts_with(folder))
    };
    assert_eq!(check(&["sea_orm", "sqlx"], may), NONE);
}

#[test]
fn only_pages_and_the_api_know_the_web() {
    let may = |path: &str| {
        path.ends_with("/pages.rs")
            || path.ends_with("/api.rs")
            || path.contains("/pages/")
            || path.contains("/api/")
            || path.starts_with("crates/base/web/")
    };
    assert_eq!(check(&["axum"], may), NONE);
}

#[test]
fn only_the_clock_tells_the_time_and_only_chance_is_random() {
    // Measuring how long something took is not telling the time.
    let may = |path: &str| path.starts_with("crates/base/core/");
    assert_eq!(check(&["SystemTime", "Timestamp::now", "Zoned::now", "now_v7", "new_v4", "rand::", "thread_rng"], may), NONE);
}

#[test]
fn every_file_says_what_it_is_and_stays_small() {
    let mut faults = Vec::new();
    for file in files("crates", &[".rs"]).into_iter().chain(files("xtask", &[".rs"])) {
        // A file of tests says it by its name.
        if !file.text.starts_with("//!") && !file.path.ends_with("tests.rs") && !file.path.contains("/examples/") {
            faults.push(format!("{}: the first line does not say what the file is (//!)", file.path));
        }
        if file.text.lines().count() > LINES_MAX {
            faults.push(format!("{}: more than {LINES_MAX} lines", file.path));
        }
    }
    assert_eq!(faults, NONE);
}

#[test]
fn every_crate_takes_the_common_lints() {
    let faults: Vec<String> = files("crates", &["Cargo.toml"])
        .into_iter()
        .filter(|file| !file.text.contains("[lints]\nworkspace = true"))
        .map(|file| file.path)
        .collect();
    assert_eq!(faults, NONE);
}

#[test]
fn a_slice_uses_only_slices_before_it() {
    let mut faults = Vec::new();
    for (position, slice) in SLICES.iter().enumerate() {
        let manifest = std::fs::read_to_string(root().join(format!("crates/{slice}/Cargo.toml"))).expect("a manifest");
        let dependencies = manifest.split("[dependencies]").nth(1).unwrap_or("").split("\n[").next().unwrap_or("");
        for later in &SLICES[position..] {
            if dependencies.lines().any(|line| line.starts_with(&format!("{later}."))) {
                faults.push(format!("{slice} uses {later}"));
            }
        }
    }
    for file in files("crates/base", &["Cargo.toml"]) {
        for slice in SLICES {
            if file.text.lines().any(|line| line.starts_with(&format!("{slice}."))) {
                faults.push(format!("{} uses {slice}", file.path));
            }
        }
    }
    assert_eq!(faults, NONE);
}

#[test]
fn every_list_has_a_limit() {
    // A list is bounded by `.limit(…)`, by the keys it is asked for (`is_in`), or for a reason given behind `bounded:`.
    fn unbounded(file: &File) -> Vec<String> {
        let lines: Vec<&str> = file.text.lines().collect();
        let reads = lines.iter().enumerate().filter(|(_, line)| line.contains(".all("));
        let free = reads.filter(|(number, _)| {
            let before = &lines[number.saturating_sub(14)..=*number];
            !before.iter().any(|line| [".limit(", ".is_in(", "bounded:"].iter().any(|word| line.contains(word)))
        });
        free.map(|(number, line)| format!("{}:{}: {}", file.path, number + 1, line.trim())).collect()
    }
    let wrong = File { path: "wrong".into(), text: "Entity::find().all(db)".into() };
    assert_eq!(unbounded(&wrong).len(), 1, "the check is blind");
    let stores = code().into_iter().filter(|file| file.path.ends_with("/store.rs"));
    assert_eq!(stores.flat_map(|file| unbounded(&file)).collect::<Vec<_>>(), NONE);
}

#[test]
fn every_message_exists_in_every_language_and_is_used() {
    let texts = base_i18n::Texts::load().expect("the texts can be read");
    assert_eq!(texts.audit().iter().map(ToString::to_string).collect::<Vec<_>>(), NONE);
    let wrong = [File { path: "wrong".into(), text: r#"v.t("asked-for"); v.t(&format!("made-{up}"));"#.into() }];
    let keys = BTreeSet::from(["made-of-two", "of-no-use"]);
    assert_eq!(
        (unused(&wrong, &keys), missing(&wrong, &keys)),
        (vec!["of-no-use"], vec!["wrong: asked-for".to_owned()]),
        "the check is blind"
    );
    let sources: Vec<File> = code().into_iter().chain(files("crates", &[".html"])).collect();
    let english: BTreeSet<&str> = texts.keys().map(|(_, key)| key).collect();
    assert_eq!(unused(&sources, &english), NONE, "messages that nothing uses");
    assert_eq!(missing(&sources, &english), NONE, "messages that do not exist");
}

#[test]
fn every_table_has_one_store() {
    // Who needs the rows of another noun asks its store.
    fn shared(files: &[File]) -> Vec<String> {
        let mut homes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for file in files {
            let tables = file.text.split("table_name = \"").skip(1).filter_map(|rest| rest.split('"').next());
            tables.for_each(|table| _ = homes.entry(table).or_default().insert(&file.path));
        }
        let several = homes.into_iter().filter(|(_, homes)| homes.len() > 1);
        several.map(|(table, homes)| format!("{table}: {}", homes.into_iter().collect::<Vec<_>>().join(", "))).collect()
    }
    let twin = |path: &str| File { path: path.into(), text: "#[sea_orm(table_name = \"desk\")]".into() };
    assert_eq!(shared(&[twin("one"), twin("other")]), ["desk: one, other"], "the check is blind");
    assert_eq!(shared(&code()), NONE);
}

/// Messages that nothing uses.
fn unused<'a>(sources: &[File], keys: &BTreeSet<&'a str>) -> Vec<&'a str> {
    let used: BTreeSet<&str> = sources.iter().flat_map(|file| pieces(&file.text)).collect();
    // A key may be put together from a beginning and a word: `error-{status}-title`.
    let beginnings: Vec<&str> = used.iter().filter_map(|piece| piece.split_once('{').map(|(start, _)| start)).collect();
    // Or from another key and an end: `{}-help`.
    let ends: Vec<&str> = used.iter().filter_map(|piece| piece.strip_prefix("{}")).filter(|end| end.starts_with('-')).collect();
    let is_used = |key: &&str| {
        used.contains(*key)
            || beginnings.iter().any(|start| start.ends_with('-') && key.starts_with(start))
            || ends.iter().any(|end| key.strip_suffix(end).is_some_and(|other| used.contains(other)))
    };
    keys.iter().copied().filter(|key| !is_used(key)).collect()
}

/// Messages that are asked for and do not exist.
fn missing(sources: &[File], keys: &BTreeSet<&str>) -> Vec<String> {
    let asked_for = |file: &File| {
        let own = file.text.split("#[cfg(test)]").next().unwrap_or("");
        asked(own).into_iter().filter(|key| !keys.contains(key)).map(|key| format!("{}: {key}", file.path)).collect::<Vec<_>>()
    };
    sources.iter().flat_map(asked_for).collect()
}

/// What stands between two quotation marks. In templates one pair stands within another, so that nobody can tell where a literal
/// begins and where it ends: the pieces between two literals are here too.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).filter(|piece| !piece.is_empty() && piece.len() < 80)
}

/// The keys that a source asks for by name.
fn asked(text: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    for call in [".t(\"", ".tn(\"", ".ta(\""] {
        keys.extend(text.split(call).skip(1).filter_map(|rest| rest.split('"').next()).filter(|key| !key.contains('{')));
    }
    keys
}

#[test]
fn every_route_has_a_name_of_its_own_and_every_page_an_example() {
    let routes = eumia::routes::all();
    let mut names: Vec<&str> = routes.iter().map(|route| route.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "two routes share a name");
    let pages: Vec<&str> = routes
        .iter()
        .filter(|route| route.method == "GET" && route.path.starts_with("/{lang}/") && route.example.is_none())
        .map(|route| route.path)
        .filter(|path| {
            !["feed.atom", "calendar.ics", ".csv", ".pdf", ".zip", "/original", "/{token}", "/{file}", "/{letter}", "/next"]
                .iter()
                .any(|end| path.ends_with(end))
        })
        .collect();
    assert_eq!(pages, NONE, "pages that no accessibility test would look at");
}
