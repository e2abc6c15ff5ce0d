//! The engine from outside: what is found, counted, ordered and kept.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proptest::prelude::*;

use crate::{
    Answer, Concept, Document, FacetCount, KIND, OFFSET_ROWS_MAX, Query, Search, Sort, SortValue, Thesaurus, Weight, Words,
};

fn document(key: &str, texts: &[(&str, Weight, &str)]) -> Document {
    let texts = texts
        .iter()
        .map(|(lang, weight, text)| Words { lang: lang.parse().unwrap(), weight: *weight, text: (*text).into() })
        .collect();
    Document { key: key.into(), kind: "thing".into(), texts, card: format!("card of {key}"), ..Document::default() }
}

fn body(key: &str, lang: &str, text: &str) -> Document {
    document(key, &[(lang, Weight::Body, text)])
}

fn mediation() -> Thesaurus {
    let label = |lang: &str, text: &str| (lang.parse().unwrap(), text.to_owned());
    let health = Concept { key: "health".into(), broader: vec![], labels: vec![label("en", "health"), label("it", "salute")] };
    let mediators = Concept {
        key: "health-mediators".into(),
        broader: vec!["health".into()],
        labels: vec![label("en", "health mediators"), label("it", "mediatori sanitari")],
    };
    Thesaurus::new(vec![health, mediators])
}

fn search_with(thesaurus: Thesaurus, documents: &[Document]) -> Search {
    let search = Search::open(None, thesaurus).unwrap();
    put(&search, documents, 1);
    search
}

fn put(search: &Search, documents: &[Document], position: u64) {
    let mut writer = search.writer().unwrap();
    documents.iter().for_each(|document| writer.put(document).unwrap());
    writer.commit(position).unwrap();
}

fn ask(search: &Search, text: &str) -> Answer {
    search.find(&Query { text: text.into(), page_rows: 100, ..Query::default() }).unwrap()
}

fn keys(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.key.as_str()).collect()
}

fn found(search: &Search, text: &str) -> Vec<String> {
    keys(&ask(search, text)).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_word_is_found_in_its_other_forms_in_every_language() {
    let search = search_with(
        Thesaurus::default(),
        &[
            body("en", "en", "Neighbourhood houses"),
            body("it", "it-CH", "Case del quartiere, mediatrici e città"),
            body("fr", "fr", "L’intégration des sociétés"),
            body("de", "de", "Stadtteilmütter in den Häusern"),
            body("es", "es", "Educaciones"),
            body("pl", "pl", "Łódź"),
            body("el", "el", "Αθήνα"),
        ],
    );
    for (text, key) in [
        ("house", "en"),
        ("mediatrice", "it"),
        ("citta", "it"),
        ("intégrée", "fr"),
        ("integration", "fr"),
        ("societe", "fr"),
        ("Haus", "de"),
        ("stadtteilmutter", "de"),
        ("Stadtteilmuetter", "de"),
        ("educación", "es"),
        ("lodz", "pl"),
        ("ΑΘΉΝΑ", "el"),
    ] {
        assert_eq!(found(&search, text), [key], "{text}");
    }
}

#[test]
fn all_words_must_be_found_but_small_ones() {
    let search = search_with(
        Thesaurus::default(),
        &[body("both", "en", "City of mothers"), body("city", "en", "City"), body("the", "en", "the of")],
    );
    assert_eq!(found(&search, "mothers and the city"), ["both"]);
    assert_eq!(found(&search, "the of"), ["the"]);
    assert_eq!(found(&search, "mothers qqq"), Vec::<String>::new());
}

#[test]
fn a_title_weighs_more_than_a_body() {
    let title = document("title", &[("en", Weight::Title, "Reading rooms"), ("en", Weight::Body, "Quiet places")]);
    let search = search_with(Thesaurus::default(), &[body("body", "en", "Reading rooms quiet places"), title]);
    assert_eq!(found(&search, "reading"), ["title", "body"]);
}

#[test]
fn a_concept_finds_across_languages_and_its_broader_one_too() {
    let search = search_with(
        mediation(),
        &[
            body("it", "it", "Un mediatore sanitario per quartiere"),
            body("en", "en", "School mediators"),
            body("none", "en", "Sport"),
        ],
    );
    let answer = ask(&search, "Health mediators");
    assert_eq!((keys(&answer), answer.concepts.as_slice()), (vec!["it"], ["health-mediators".to_owned()].as_slice()));
    assert_eq!(found(&search, "health"), ["it"]);
    assert_eq!(found(&search, "school health"), Vec::<String>::new());
    assert_eq!(found(&search, "mediators"), ["en"]);
}

#[test]
fn a_label_of_small_words_finds_only_its_concept() {
    let label = vec![("it".parse().unwrap(), "al di".to_owned())];
    let thesaurus = Thesaurus::new(vec![Concept { key: "beyond".into(), broader: vec![], labels: label }]);
    let search = search_with(thesaurus, &[body("it", "it", "al di mare"), body("other", "it", "mare")]);
    let answer = ask(&search, "mare al di, al di");
    assert_eq!((keys(&answer), answer.concepts.as_slice()), (vec!["it"], ["beyond".to_owned()].as_slice()));
}

#[test]
fn words_in_quotes_stand_side_by_side() {
    let search =
        search_with(Thesaurus::default(), &[body("side", "en", "Café of the old town"), body("apart", "en", "old café in town")]);
    assert_eq!(found(&search, "\"old town\""), ["side"]);
    assert_eq!(found(&search, "„old town“ cafe"), ["side"]);
    assert_eq!(found(&search, "\"cafe\""), ["apart", "side"]);
    assert_eq!(found(&search, "\"old town"), ["apart", "side"]);
}

#[test]
fn a_last_word_may_be_unfinished_only_while_typing() {
    let search = search_with(Thesaurus::default(), &[body("a", "en", "Neighbourhood mothers"), body("b", "en", "Neighbours")]);
    let typed = |text: &str| Query { text: text.into(), prefix_last: true, page_rows: 9, ..Query::default() };
    assert_eq!(keys(&search.find(&typed("neighb")).unwrap()).len(), 2);
    assert_eq!(keys(&search.find(&typed("neighbourh")).unwrap()), ["a"]);
    assert_eq!(keys(&search.find(&typed("mothers nei")).unwrap()), ["a"]);
    assert_eq!(keys(&search.find(&typed("neigh mothers")).unwrap()), Vec::<&str>::new());
    assert_eq!(found(&search, "neighbourho"), Vec::<String>::new());
}

#[test]
fn one_slip_is_mended_and_told() {
    let search = search_with(
        mediation(),
        &[
            body("a", "en", "integration of mothers in 2012"),
            body("b", "en", "integration"),
            body("it", "it", "mediatori sanitari"),
            body("es", "es", "una isla"),
        ],
    );
    let read = |text| {
        let answer = ask(&search, text);
        (answer.total, answer.corrected)
    };
    assert_eq!(read("integartion"), (2, Some("integration".into())));
    assert_eq!(read("Mohters intégratin"), (1, Some("mothers integration".into())));
    assert_eq!(read("\"of mothres\""), (1, Some("\"of mothers\"".into())));
    assert_eq!(read("health mediatros"), (1, Some("health mediators".into())));
    assert_eq!(read("integration"), (2, None));
    assert_eq!(read("itnegartion"), (0, None), "two slips");
    assert_eq!(read("2013"), (0, None), "another year is no slip");
    assert_eq!(read("fo"), (0, None), "too short");
    assert_eq!((read("islam"), read("isle")), ((0, None), (0, None)), "short words are too near to others");
}

#[test]
fn the_most_frequent_of_several_near_words_is_taken() {
    let search =
        search_with(Thesaurus::default(), &[body("a", "xx", "brand"), body("b", "xx", "brant"), body("c", "xx", "brant")]);
    assert_eq!(ask(&search, "branx").corrected, Some("brant".into()));
}

#[test]
fn any_text_gets_an_answer() {
    let search = search_with(mediation(), &[body("a", "en", "a house"), body("b", "ar", "بيت")]);
    let long = "w ".repeat(2_500);
    let hostile = [
        "\0",
        "%00",
        "a\0house",
        "\u{202e}house",
        "+house -a AND (",
        "house~2^3",
        "title:house",
        "*",
        "\"",
        "\"\"\"",
        "' OR 1=1 --",
        "<script>",
        "🙂🙂",
        "\u{301}\u{301}",
        "[a TO b]",
        "\\",
        "/a/",
        &long,
        &"x".repeat(5_000),
        &"🙂".repeat(5_000),
        "ﷺ",
    ];
    for text in hostile {
        for prefix_last in [false, true] {
            let query = Query { text: text.into(), prefix_last, page_rows: 5, ..Query::default() };
            assert!(search.find(&query).unwrap().total <= 2, "{text:?}");
        }
    }
    assert_eq!(found(&search, "بيت\u{200f}"), ["b"]);
    assert_eq!(found(&search, "+house"), ["a"]);
    assert_eq!(ask(&search, "\0 \t").total, 2, "nothing asked, everything found");
    assert_eq!(ask(&search, "🙂").total, 0, "asked for what is not there");
}

#[test]
fn unknown_names_find_nothing_and_count_nothing() {
    let search = search_with(Thesaurus::default(), &[body("a", "en", "house")]);
    let names: Vec<String> = (0..300).map(|n| format!("facet {n}\u{1f}")).collect();
    let filters = names.iter().map(|name| (name.clone(), vec![String::new(), "x".into()])).collect();
    let sort = Sort::Descending("no such".into());
    let all = Query { count_facets: names.clone(), sort, page_rows: 5, ..Query::default() };
    let answer = search.find(&all).unwrap();
    assert_eq!((answer.total, answer.facets), (1, names.into_iter().map(|name| (name, vec![])).collect()));
    assert_eq!(search.find(&Query { filters, ..all }).unwrap().total, 0);
}

#[test]
fn pages_end_at_the_depth_limit() {
    let search = search_with(Thesaurus::default(), &[body("a", "en", "house")]);
    for page_offset in [1, OFFSET_ROWS_MAX, usize::MAX] {
        let answer = search.find(&Query { page_offset, page_rows: usize::MAX, ..Query::default() }).unwrap();
        assert_eq!((answer.total, answer.hits), (1, vec![]));
    }
}

#[test]
fn a_document_is_replaced_removed_and_cleared() {
    let search = search_with(Thesaurus::default(), &[body("a", "en", "house"), body("b", "en", "house")]);
    put(&search, &[body("a", "en", "garden"), body("a", "en", "bridge")], 2);
    assert_eq!(
        (found(&search, "house"), found(&search, "garden").len(), found(&search, "bridge")),
        (vec!["b".into()], 0, vec!["a".into()])
    );
    let mut writer = search.writer().unwrap();
    writer.remove("b");
    writer.remove("never there");
    assert_eq!(found(&search, "house"), ["b"], "seen only after the commit");
    writer.commit(3).unwrap();
    assert_eq!(ask(&search, "").total, 1);
    let mut writer = search.bulk_writer().unwrap();
    writer.clear().unwrap();
    writer.put(&body("c", "en", "house")).unwrap();
    writer.commit(4).unwrap();
    assert_eq!((found(&search, ""), search.position()), (vec!["c".into()], 4));
}

#[test]
fn what_skips_blocks_gives_the_same_order_as_what_weighs_all() {
    let word = |number: usize| ["mothers", "houses", "gardens", "schools", "bridges", "markets", "theatres"][number % 7];
    let document = |number: usize| {
        let lang = ["en", "it", "de"][number % 3];
        let text: Vec<&str> = (0..1 + number * number % 11).map(|place| word(number * (place + 1) + place)).collect();
        let title_lang = ["de", "it", "en"][number / 3 % 3];
        document(&format!("{number:05}"), &[(lang, Weight::Body, &text.join(" ")), (title_lang, Weight::Title, word(number / 5))])
    };
    let search = search_with(Thesaurus::default(), &(0..2_500).map(document).collect::<Vec<_>>());
    put(&search, &(2_400..4_000).map(document).collect::<Vec<_>>(), 2);
    for text in ["mothers", "mothers houses", "gardens schools bridges", "theatres \"markets\""] {
        let hits = |page_rows| search.find(&Query { text: text.into(), page_rows, ..Query::default() }).unwrap().hits;
        // The order of a thousand, for which little can be skipped.
        let all = hits(1_000);
        let few = search.find(&Query { text: text.into(), page_offset: 5, page_rows: 15, ..Query::default() }).unwrap();
        assert!(few.total > 400, "{text}: {}", few.total);
        assert_eq!((few.hits.as_slice(), hits(3)), (&all[5..20], all[..3].to_vec()), "{text}");
    }
}

#[test]
fn what_is_not_committed_is_lost() {
    let search = search_with(Thesaurus::default(), &[]);
    let mut writer = search.writer().unwrap();
    writer.put(&body("a", "en", "house")).unwrap();
    drop(writer);
    put(&search, &[body("b", "en", "house")], 2);
    assert_eq!(found(&search, "house"), ["b"]);
}

#[test]
fn a_folder_keeps_documents_position_and_marks() {
    let folder = tempfile::tempdir().unwrap();
    let open = |thesaurus| Search::open(Some(folder.path()), thesaurus).unwrap();
    let search = open(mediation());
    assert_eq!((search.position(), search.is_marked_by_thesaurus()), (0, true));
    put(&search, &[body("it", "it", "mediatori sanitari")], 41);
    put(&search, &[body("b", "it", "case")], 42);
    drop(search);
    let search = open(mediation());
    assert_eq!((search.position(), search.is_marked_by_thesaurus(), found(&search, "health")), (42, true, vec!["it".into()]));
    search.replace_thesaurus(Thesaurus::default());
    assert!(!search.is_marked_by_thesaurus());
    put(&search, &[body("c", "it", "case")], 43);
    assert!(!search.is_marked_by_thesaurus(), "only one document was marked anew");
    let mut writer = search.writer().unwrap();
    writer.clear().unwrap();
    writer.commit(44).unwrap();
    assert!(search.is_marked_by_thesaurus());
}

#[test]
fn a_broken_folder_is_moved_aside_and_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let index = folder.path().join("v1");
    type Spoil = fn(&Path);
    let spoil: [(&str, Spoil); 2] = [
        ("the list of segments is no list", |index| std::fs::write(index.join("meta.json"), "{").unwrap()),
        ("the segments are cut", |index| {
            for file in std::fs::read_dir(index).unwrap().map(|entry| entry.unwrap().path()) {
                if file.extension().is_some_and(|extension| extension != "json" && extension != "lock") {
                    std::fs::write(file, "cut").unwrap();
                }
            }
        }),
    ];
    for (how, spoil) in spoil {
        let search = Search::open(Some(folder.path()), Thesaurus::default()).unwrap();
        put(&search, &[body("a", "en", "house")], 5);
        drop(search);
        spoil(&index);
        let search = Search::open(Some(folder.path()), Thesaurus::default()).unwrap();
        assert_eq!((search.position(), ask(&search, "").total), (0, 0), "{how}");
        put(&search, &[body("b", "en", "house")], 1);
        assert_eq!((found(&search, "house"), folder.path().join("v1.broken").exists()), (vec!["b".into()], true), "{how}");
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let refused = Search::open(Some(file.path()), Thesaurus::default()).err().unwrap();
    assert_eq!(
        refused.to_string(),
        format!("the folder of the search index {} cannot be used", file.path().join("v1").display())
    );
}

/// A document as the naive search sees it.
#[derive(Clone, Debug)]
struct Plain {
    key: u8,
    kind: u8,
    words: Vec<u8>,
    colours: BTreeSet<u8>,
    shape: u8,
    name: Option<u8>,
    start: Option<i8>,
}

#[derive(Clone, Debug)]
struct Asked {
    words: Vec<u8>,
    kinds: Vec<u8>,
    colours: Vec<u8>,
    shapes: Vec<u8>,
    sort: u8,
}

impl Plain {
    fn document(&self) -> Document {
        let mut document = document(&self.key(), &[("xx", Weight::Body, &text(&self.words))]);
        document.kind = value(self.kind);
        document.facets = self.colours.iter().map(|colour| ("colour".into(), value(*colour))).collect();
        document.facets.push(("shape".into(), value(self.shape)));
        document.sort.extend(self.name.map(|name| ("name".into(), SortValue::Text(value(name)))));
        document.sort.extend(self.start.map(|start| ("start".into(), SortValue::Number(start.into()))));
        document
    }

    fn key(&self) -> String {
        format!("k{:03}", self.key)
    }

    /// Whether it fits, with the filter of one facet left out.
    fn fits(&self, asked: &Asked, left_out: &str) -> bool {
        let in_filter =
            |name, values: &[u8], fits: &dyn Fn(&u8) -> bool| name == left_out || values.is_empty() || values.iter().any(fits);
        asked.words.iter().all(|word| self.words.contains(word))
            && in_filter(KIND, &asked.kinds, &|kind| *kind == self.kind)
            && in_filter("colour", &asked.colours, &|colour| self.colours.contains(colour))
            && in_filter("shape", &asked.shapes, &|shape| *shape == self.shape)
    }

    fn values(&self, facet: &str) -> Vec<String> {
        match facet {
            KIND => vec![value(self.kind)],
            "colour" => self.colours.iter().map(|colour| value(*colour)).collect(),
            _ => vec![value(self.shape)],
        }
    }
}

impl Asked {
    fn query(&self) -> Query {
        let values = |values: &[u8]| values.iter().map(|number| value(*number)).collect::<Vec<_>>();
        Query {
            text: text(&self.words),
            kinds: values(&self.kinds),
            filters: [("colour".into(), values(&self.colours)), ("shape".into(), values(&self.shapes))].into(),
            sort: match self.sort {
                0 => Sort::Relevance,
                1 => Sort::Ascending("name".into()),
                2 => Sort::Descending("name".into()),
                3 => Sort::Ascending("start".into()),
                _ => Sort::Descending("start".into()),
            },
            page_rows: 1_000,
            count_facets: vec![KIND.into(), "colour".into(), "shape".into()],
            ..Query::default()
        }
    }

    /// The keys in the order that was asked for; without one for words, where weights decide.
    fn sorted(&self, mut fitting: Vec<&Plain>) -> Option<Vec<String>> {
        let by = |plain: &Plain| match self.sort {
            1 | 2 => plain.name.map(i64::from),
            _ => plain.start.map(i64::from),
        };
        match self.sort {
            0 if self.words.is_empty() => fitting.sort_by_key(|plain| plain.key),
            0 => return None,
            1 | 3 => fitting.sort_by_key(|plain| (by(plain).is_none(), by(plain), plain.key)),
            _ => {
                fitting.sort_by_key(|plain| (by(plain), plain.key));
                fitting.reverse();
                let valued = fitting.partition_point(|plain| by(plain).is_some());
                fitting[valued..].reverse();
            }
        }
        Some(fitting.into_iter().map(Plain::key).collect())
    }
}

/// Three letters: too short for slips, no small word.
fn text(words: &[u8]) -> String {
    words.iter().map(|word| format!("qz{}", char::from(b'a' + word))).collect::<Vec<_>>().join(" ")
}

fn value(number: u8) -> String {
    format!("v{number:03}")
}

fn plain() -> impl Strategy<Value = Plain> {
    let words = proptest::collection::vec(0_u8..6, 0..8);
    let colours = proptest::collection::btree_set(0_u8..4, 0..3);
    (0_u8..60, 0_u8..3, words, colours, 0_u8..3, proptest::option::of(0_u8..9), proptest::option::of(-5_i8..5))
        .prop_map(|(key, kind, words, colours, shape, name, start)| Plain { key, kind, words, colours, shape, name, start })
}

fn asked() -> impl Strategy<Value = Asked> {
    let some = |range, max| proptest::collection::vec(range, 0..max);
    (some(0_u8..7, 3), some(0_u8..4, 2), some(0_u8..5, 3), some(0_u8..4, 2), 0_u8..5)
        .prop_map(|(words, kinds, colours, shapes, sort)| Asked { words, kinds, colours, shapes, sort })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_index_answers_as_a_plain_loop_does(
        batches in proptest::collection::vec((proptest::collection::vec(plain(), 0..25), proptest::collection::vec(0_u8..60, 0..4)), 1..4),
        questions in proptest::collection::vec(asked(), 12),
    ) {
        let search = Search::open(None, Thesaurus::default()).unwrap();
        let mut model = BTreeMap::new();
        for (position, (documents, removed)) in batches.into_iter().enumerate() {
            let mut writer = search.writer().unwrap();
            for plain in documents {
                writer.put(&plain.document()).unwrap();
                model.insert(plain.key, plain);
            }
            for key in removed {
                writer.remove(&format!("k{key:03}"));
                model.remove(&key);
            }
            writer.commit(position as u64).unwrap();
        }
        for asked in questions {
            let fitting: Vec<&Plain> = model.values().filter(|plain| plain.fits(&asked, "")).collect();
            let answer = search.find(&asked.query()).unwrap();
            prop_assert_eq!(answer.total, fitting.len() as u64);
            let hits: Vec<String> = answer.hits.iter().map(|hit| hit.key.clone()).collect();
            let set: BTreeSet<String> = fitting.iter().map(|plain| plain.key()).collect();
            prop_assert_eq!(hits.iter().cloned().collect::<BTreeSet<_>>(), set);
            prop_assert_eq!(hits.len(), fitting.len());
            if let Some(sorted) = asked.sorted(fitting) {
                prop_assert_eq!(&hits, &sorted);
            }
            for (facet, counts) in &answer.facets {
                let mut naive: BTreeMap<String, u64> = BTreeMap::new();
                for plain in model.values().filter(|plain| plain.fits(&asked, facet)) {
                    plain.values(facet).into_iter().for_each(|value| *naive.entry(value).or_default() += 1);
                }
                let mut naive: Vec<_> = naive.into_iter().map(|(value, count)| FacetCount { value, count }).collect();
                naive.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.value.cmp(&other.value)));
                prop_assert_eq!(counts, &naive, "{}", facet);
            }
            let mut paged = Vec::new();
            for page_offset in (0..hits.len() + 3).step_by(3) {
                let page = search.find(&Query { page_offset, page_rows: 3, ..asked.query() }).unwrap();
                paged.extend(page.hits.into_iter().map(|hit| hit.key));
            }
            prop_assert_eq!(paged, hits);
        }
    }

    #[test]
    fn any_string_gets_an_answer(text in any::<String>(), prefix_last in any::<bool>()) {
        let search = search_with(mediation(), &[body("a", "en", "a house for health mediators")]);
        let answer = search.find(&Query { text, prefix_last, page_rows: 5, ..Query::default() }).unwrap();
        prop_assert_eq!(answer.total, answer.hits.len() as u64);
    }
}
