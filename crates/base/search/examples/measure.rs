//! How long searches take: builds an index of made-up documents and prints the times of several kinds of queries, one
//! after the other and at a fixed rate.
//!
//! `cargo run --release -p base-search --example measure -- [documents] [folder]`; a folder that holds such an index is
//! used as it is. The words follow Zipf's law over 20,000 words that all five languages share: harder than real text,
//! where a word is mostly of one language.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope, sleep};
use std::time::{Duration, Instant};

use base_core::Random;
use base_search::{Concept, Document, Query, Search, Sort, SortValue, Thesaurus, Weight, Words};

const WORDS: u32 = 20_000;
const LANGS: [&str; 5] = ["en", "it", "fr", "de", "es"];
/// Name of each facet, how many values it has, and how many of them a document has at most.
const FACETS: [(&str, u32, u32); 6] =
    [("country", 27, 1), ("theme", 12, 3), ("target", 8, 2), ("scope", 4, 1), ("size", 5, 1), ("language", 5, 2)];
const KINDS: [&str; 8] = ["rare", "middling", "common", "two words", "filtered", "everything", "unfinished", "slip"];
const RATE_QUERIES: u32 = 50;
const RATE_SECONDS: u32 = 20;
const REPEATS: u32 = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let documents: u32 = arguments.next().map_or(Ok(1_000_000), |text| text.parse())?;
    let scratch = std::env::temp_dir().join(format!("search-measure-{}", std::process::id()));
    let folder = arguments.next().map(PathBuf::from);
    let random = Random::seeded(7);
    let vocabulary = Vocabulary::new(&random);
    let search = Search::open(Some(folder.as_deref().unwrap_or(&scratch)), thesaurus(&vocabulary))?;
    if search.position() == 0 {
        build(&search, &vocabulary, &random, documents)?;
    }
    println!("memory after opening {} MiB", memory_mib());
    let started = Instant::now();
    let total = search.find(&query("everything", &vocabulary, &random))?.total;
    println!("{total} documents; first query, with all facets read, {:.1} ms", millis(started.elapsed()));
    one_by_one(&search, &vocabulary, &random)?;
    at_a_rate(&search, &vocabulary, &random);
    update(&search, &vocabulary, &random, documents)?;
    println!("memory at the end {} MiB", memory_mib());
    if folder.is_none() {
        std::fs::remove_dir_all(scratch)?;
    }
    Ok(())
}

struct Vocabulary {
    words: Vec<String>,
    /// Sum of the shares of all words up to this one.
    shares: Vec<f64>,
}

impl Vocabulary {
    fn new(random: &Random) -> Self {
        let syllables: Vec<String> =
            "bdfgklmnprstvz".chars().flat_map(|c| "aeiou".chars().map(move |v| format!("{c}{v}"))).collect();
        let pick = |_| syllables[random.below(syllables.len() as u32) as usize].as_str();
        let mut words = std::collections::BTreeSet::new();
        while words.len() < WORDS as usize {
            words.insert((0..2 + random.below(3)).map(pick).collect::<String>() + "n");
        }
        let mut words: Vec<String> = words.into_iter().collect();
        for place in (1..WORDS).rev() {
            words.swap(place as usize, random.below(place + 1) as usize);
        }
        let mut sum = 0.0;
        let shares = (1..=WORDS).map(|rank| {
            sum += 1.0 / f64::from(rank);
            sum
        });
        Self { words, shares: shares.collect() }
    }

    fn text(&self, random: &Random, words: usize) -> String {
        let all = self.shares[self.shares.len() - 1];
        let draw = |_| {
            let share = f64::from(random.below(1 << 30)) / f64::from(1 << 30) * all;
            self.words[self.shares.partition_point(|sum| *sum < share)].as_str()
        };
        (0..words).map(draw).collect::<Vec<_>>().join(" ")
    }

    fn rank(&self, random: &Random, from: u32, to: u32) -> &str {
        &self.words[(from + random.below(to - from)) as usize]
    }
}

/// Eighty concepts of two words, none of them very common.
fn thesaurus(vocabulary: &Vocabulary) -> Thesaurus {
    let concept = |n: usize| Concept {
        key: format!("concept-{n}"),
        broader: if n == 0 { vec![] } else { vec![format!("concept-{}", n / 8)] },
        labels: LANGS.iter().map(|lang| (lang.parse().expect("a tag"), vocabulary.words[100 + n * 2..][..2].join(" "))).collect(),
    };
    Thesaurus::new((0..80).map(concept).collect())
}

fn document(number: u32, vocabulary: &Vocabulary, random: &Random) -> Document {
    let lang: base_core::Lang = LANGS[random.below(5) as usize].parse().expect("a tag");
    let title = vocabulary.text(random, 4);
    let body = vocabulary.text(random, 25);
    let mut facets = Vec::new();
    for (name, values, most) in FACETS {
        for _ in 0..=random.below(most) {
            // The lower of two numbers: few values are frequent, most are not.
            facets.push((name.to_owned(), format!("{name}-{}", random.below(values).min(random.below(values)))));
        }
    }
    Document {
        key: format!("thing/{number}"),
        kind: "thing".into(),
        card: format!("{{\"name\":\"{title}\",\"summary\":\"{body}\"}}"),
        sort: vec![
            ("name".into(), SortValue::Text(title.clone())),
            ("start".into(), SortValue::Number(i64::from(1980 + random.below(45)))),
        ],
        texts: vec![
            Words { lang: lang.clone(), weight: Weight::Title, text: title },
            Words { lang, weight: Weight::Body, text: body },
        ],
        facets,
    }
}

fn build(search: &Search, vocabulary: &Vocabulary, random: &Random, documents: u32) -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    let mut writer = search.bulk_writer()?;
    writer.clear()?;
    for number in 0..documents {
        writer.put(&document(number, vocabulary, random))?;
    }
    writer.commit(1)?;
    println!("built in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

fn query(kind: &str, vocabulary: &Vocabulary, random: &Random) -> Query {
    let rank = |from, to| vocabulary.rank(random, from, to).to_owned();
    let mut query = Query {
        page_rows: 20,
        kinds: vec!["thing".into()],
        count_facets: FACETS.iter().map(|(name, ..)| (*name).to_owned()).collect(),
        ..Query::default()
    };
    match kind {
        "rare" => query.text = rank(5_000, WORDS),
        "middling" => query.text = rank(100, 1_000),
        "common" => query.text = rank(0, 20),
        "two words" => query.text = format!("{} {}", rank(0, 20), rank(0, 200)),
        "filtered" => {
            query.text = rank(0, 200);
            query.filters = [
                ("country".into(), vec![format!("country-{}", random.below(27)), "country-0".into()]),
                ("theme".into(), vec![format!("theme-{}", random.below(12))]),
            ]
            .into();
        }
        "unfinished" => {
            query.text = rank(0, 2_000).chars().take(3).collect();
            query.prefix_last = true;
        }
        "slip" => query.text = rank(0, 2_000).chars().rev().collect::<String>() + "q",
        _ => query.sort = if random.below(2) == 0 { Sort::Ascending("name".into()) } else { Sort::Descending("start".into()) },
    }
    query
}

fn one_by_one(search: &Search, vocabulary: &Vocabulary, random: &Random) -> Result<(), Box<dyn std::error::Error>> {
    println!("{:>12} {:>10} {:>9} {:>9} {:>9}", "one by one", "found", "p50 ms", "p99 ms", "most ms");
    for kind in KINDS {
        let (mut times, mut totals) = (Vec::new(), Vec::new());
        for _ in 0..REPEATS {
            let query = query(kind, vocabulary, random);
            let started = Instant::now();
            totals.push(search.find(&query)?.total);
            times.push(started.elapsed());
        }
        totals.sort_unstable();
        println!("{kind:>12} {:>10} {}", totals[totals.len() / 2], spread(times));
    }
    Ok(())
}

/// All kinds in turn, each query at its own moment whether or not the one before is done; its time counts from then.
fn at_a_rate(search: &Search, vocabulary: &Vocabulary, random: &Random) {
    let queries: Vec<Query> =
        (0..RATE_QUERIES * RATE_SECONDS).map(|number| query(KINDS[number as usize % KINDS.len()], vocabulary, random)).collect();
    let (next, times) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let started = Instant::now();
    scope(|scope| {
        for _ in 0..available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(query) = queries.get(number) else { return };
                    let due = started + Duration::from_secs(1) * number as u32 / RATE_QUERIES;
                    sleep(due.saturating_duration_since(Instant::now()));
                    search.find(query).expect("the index can be read");
                    times.lock().expect("no thread panicked").push(due.elapsed());
                }
            });
        }
    });
    println!("{RATE_QUERIES} queries a second, p50 p99 most ms: {}", spread(times.into_inner().expect("no thread panicked")));
}

fn update(search: &Search, vocabulary: &Vocabulary, random: &Random, documents: u32) -> Result<(), Box<dyn std::error::Error>> {
    let mut times = Vec::new();
    for round in 0..20 {
        let started = Instant::now();
        let mut writer = search.writer()?;
        writer.put(&document(random.below(documents), vocabulary, random))?;
        writer.commit(2 + round)?;
        times.push(started.elapsed());
    }
    println!("one document changed and committed, p50 p99 most ms: {}", spread(times));
    Ok(())
}

fn spread(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |share: usize| millis(times[(times.len() - 1) * share / 100]);
    format!("{:>9.2} {:>9.2} {:>9.2}", at(50), at(99), at(100))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// Memory of this process that is no file's, where the system tells it.
fn memory_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1024
}
