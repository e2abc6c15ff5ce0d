use base_core::Time;

use super::*;
use crate::Translation;

fn source(key: &str, lang: &str, is_name: bool) -> Source {
    let text = Text { key: key.into(), lang: lang.parse().expect("a tag"), body: format!("Words of {key}") };
    Source { text, is_name }
}

fn translation(key: &str, state: State, made_from: &str) -> Translation {
    let lang = "it".parse().expect("a tag");
    Translation {
        key: key.into(),
        lang,
        state,
        source: SourceHash::of(made_from),
        body: "Parole".into(),
        at: Time::from_millis(0),
    }
}

#[test]
fn each_text_counts_once_for_what_it_needs() {
    let italian: Lang = "it".parse().expect("a tag");
    let texts = [
        source("a", "en", false),
        source("b", "en", false),
        source("c", "en", false),
        source("d", "en", false),
        source("e", "de", false),
        source("own", "it", false),
        source("city", "en", true),
        source("region", "en", true),
    ];
    let made = Translations::collect([
        translation("a", State::Human, "Words of a"),
        translation("b", State::Machine, "Words of b"),
        translation("c", State::MachineReviewed, "Words of c"),
        translation("d", State::Human, "Other words"),
        translation("region", State::Human, "Words of region"),
        translation("gone", State::Human, "Words of gone"),
    ]);
    let counts = Counts::of(&texts, &made, &italian);
    assert_eq!(counts, Counts { texts: 6, human: 2, machine: 1, reviewed: 1, outdated: 1, missing: 1 });
    assert_eq!(counts.need(), Need::Outdated);
    let needs =
        [[0, 0, 0, 0, 0, 1], [2, 0, 2, 0, 0, 0], [2, 1, 0, 1, 0, 0], [0; 6]].map(|values| Counts::of_values(values).need());
    assert_eq!(needs, [Need::Missing, Need::Check, Need::Nothing, Need::Nothing]);
}

#[test]
fn needs_are_found_by_their_names_and_ranks() {
    for need in Need::ALL {
        assert_eq!((Need::find(need.as_str()), Need::of_rank(need.rank())), (Some(need), Some(need)));
    }
    assert_eq!((Need::find("none"), Need::of_rank(4)), (None, None));
}
