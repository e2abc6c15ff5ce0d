//! Made-up practices for load tests: many, each from its number alone, marked as made up in their names and in their records.
//!
//! Their words follow Zipf's law, as words do: a few of the field's stand in very many records, most of the others in few, so that
//! a search has common, rare and very rare words to look for. They lie in made-up towns, large and small.

use std::collections::BTreeMap;

use base_content::{SourceHash, State, Text, Translation};
use base_core::{Actor, Id, Lang, Random, Time};
use base_db::{Connection, Db, DbError};
use base_jobs::{Event, Journal};
use people::figure::{self, FigureSource, Indicator, Stated as Figure};
use people::{Country, Person, Place, place};
use serde_json::{Number, json};

use crate::draft::acts::Saved;
use crate::draft::sheet::Sheet;
use crate::practice::record::{Claim, Context, Document, Funding, Kind, Observation, Scope, Stated};
use crate::practice::{self, Practice, Record, Shown, Status};
use crate::version::{self, Version};
use crate::{draft, ownership};

/// The event of practices that were made up, a batch at a time. Its subject names none of them: whoever follows the log looks at
/// all practices again.
pub const SEEDED: &str = "practices.seeded";

/// Slugs of made-up practices are this and their number.
pub const SLUG_BEGINS: &str = "made-up-practice-";
/// Towns that they lie in.
const TOWNS: u32 = 50;
/// Practices that are written in one transaction.
const BATCH: u32 = 5_000;
/// Words of each language, those of the field included.
const WORDS: usize = 20_000;

/// Languages, each with the field's words in it, the commonest first.
const TONGUES: [(&str, &str); 5] = [
    (
        "en",
        "integration neighbourhood newcomers city school women language work health housing families volunteers mediators association \
         training youth employment participation refugees meeting culture sport rights parents advice library mentoring childcare \
         citizenship discrimination municipality apprenticeship interpreters kindergarten naturalisation",
    ),
    (
        "it",
        "integrazione quartiere migranti città scuola donne lingua lavoro salute casa famiglie volontari mediatori associazione \
         formazione giovani occupazione partecipazione rifugiati incontro cultura sport diritti genitori consulenza biblioteca \
         tutoraggio infanzia cittadinanza discriminazione comune apprendistato interpreti asilo naturalizzazione",
    ),
    (
        "fr",
        "intégration quartier migrants ville école femmes langue travail santé logement familles bénévoles médiateurs association \
         formation jeunesse emploi participation réfugiés rencontre culture sport droits parents conseil bibliothèque parrainage \
         enfance citoyenneté discrimination commune apprentissage interprètes crèche naturalisation",
    ),
    (
        "de",
        "Integration Stadtteil Zugewanderte Stadt Schule Frauen Sprache Arbeit Gesundheit Wohnen Familien Ehrenamtliche \
         Vermittlerinnen Verein Ausbildung Jugend Beschäftigung Teilhabe Geflüchtete Begegnung Kultur Sport Rechte Eltern Beratung \
         Bücherei Patenschaft Kinderbetreuung Bürgerschaft Diskriminierung Gemeinde Lehre Dolmetscher Kindergarten Einbürgerung",
    ),
    (
        "es",
        "integración barrio migrantes ciudad escuela mujeres lengua trabajo salud vivienda familias voluntariado mediadores asociación \
         formación juventud empleo participación refugiados encuentro cultura deporte derechos padres asesoramiento biblioteca \
         mentoría infancia ciudadanía discriminación municipio aprendizaje intérpretes guardería naturalización",
    ),
];

const THEMES: [&str; 10] = [
    "Education",
    "Employment",
    "Health",
    "Active citizenship",
    "Housing",
    "Anti-discrimination",
    "Community building",
    "Culture",
    "Language learning",
    "Sports",
];
const TARGETS: [&str; 7] =
    ["Whole population", "Migrants", "Migrant women", "Migrant children", "Recent arrivals", "Refugees", "Parents"];
/// Where the towns lie, more or less: country, degrees north and east.
const LANDS: [(&str, f64, f64); 10] = [
    ("IT", 42.8, 12.2),
    ("DE", 51.0, 10.3),
    ("FR", 46.9, 2.6),
    ("ES", 40.2, -3.6),
    ("SE", 59.9, 15.2),
    ("PL", 52.1, 19.4),
    ("PT", 39.6, -8.0),
    ("AT", 47.6, 14.1),
    ("NL", 52.2, 5.6),
    ("GR", 39.1, 22.9),
];
/// A letter pair for each digit, to spell words that no language has.
const SYLLABLES: [&str; 20] =
    ["ka", "lo", "mi", "ru", "te", "sa", "no", "vi", "pu", "de", "za", "fo", "gi", "hu", "be", "ra", "to", "li", "nu", "ve"];

/// What a source said when the translations that are out of date were made.
const BEFORE: &str = "what it was before";

/// Makes practices up. The same seed gives the same practices.
#[derive(Debug)]
pub struct Maker {
    seed: u64,
    tongues: Vec<(Lang, Vec<String>)>,
    /// How often, in 2^32, one of the first words up to this one is drawn.
    chances: Vec<u32>,
}

impl Maker {
    /// Writes one sentence of a record anew, as version `number` does.
    fn rewrite(&self, record: &mut Record, number: u32) {
        let (lang, words) = self.tongue(&record.original_lang);
        let chance = Random::seeded(self.seed ^ u64::from(number));
        let draw = Draw { chance: &chance, chances: &self.chances, words, lang };
        if let Some(goal) = record.goals.iter_mut().flatten().next() {
            goal.body = draw.text("", 8).body;
        }
    }

    /// Words for most of its texts in the other languages.
    fn translations(&self, record: &Record, at: Time) -> Vec<Translation> {
        let chance = Random::seeded(self.seed);
        let mut made = Vec::new();
        for (lang, words) in &self.tongues {
            let draw = Draw { chance: &chance, chances: &self.chances, words, lang };
            for text in record.texts().into_iter().filter(|text| text.lang != *lang) {
                let (state, source) = match chance.below(10) {
                    0..4 => (State::Human, SourceHash::of(&text.body)),
                    4..7 => (State::Machine, SourceHash::of(&text.body)),
                    7 => (State::Human, SourceHash::of(BEFORE)),
                    _ => continue,
                };
                made.push(Translation {
                    key: text.key.clone(),
                    lang: lang.clone(),
                    state,
                    source,
                    body: draw.text("", 6).body,
                    at,
                });
            }
        }
        made
    }

    fn tongue(&self, wanted: &Lang) -> (&Lang, &[String]) {
        let (lang, words) = self.tongues.iter().find(|(lang, _)| lang == wanted).unwrap_or(&self.tongues[0]);
        (lang, words)
    }

    /// A maker for this seed.
    pub fn new(seed: u64) -> Self {
        let tongues =
            TONGUES.iter().map(|(tag, words)| (tag.parse().expect("these are language tags"), vocabulary(tag, words))).collect();
        // Zipf and Mandelbrot: the word of rank r comes about 1 / (r + 2.7) times as often as others.
        let weights: Vec<f64> = (1..=WORDS).map(|rank| 1.0 / (rank as f64 + 2.7)).collect();
        let total: f64 = weights.iter().sum();
        let sums = weights.iter().scan(0.0, |sum, weight| {
            *sum += weight / total;
            Some((*sum * f64::from(u32::MAX)) as u32)
        });
        Self { seed, tongues, chances: sums.collect() }
    }

    /// The record of practice `number`, in a town of `towns`, by their slugs.
    pub fn record(&self, number: u32, towns: &[Place]) -> Record {
        let chance = Random::seeded(self.seed ^ (u64::from(number) << 20));
        let (lang, words) = &self.tongues[usize::try_from(skewed(&chance, 5)).unwrap_or(0)];
        let draw = Draw { chance: &chance, chances: &self.chances, words, lang };
        let town = &towns[usize::try_from(skewed(&chance, TOWNS)).unwrap_or(0) % towns.len()];
        let source = format!("https://example.org/made-up/{number:07}");
        let mut record = Record {
            name: english(format!("Made-up practice {number:07}")),
            name_original: Some(draw.text("name_original", 3)),
            original_lang: lang.clone(),
            summary: Some(draw.text("summary", 25)),
            place: town.slug.clone(),
            city: Some(Text { key: "city".into(), ..english(town.name(&Lang::english()).0.to_owned()) }),
            region: None,
            scope: if chance.below(3) == 0 { Scope::Neighbourhood } else { Scope::City },
            scope_note: None,
            approach: None,
            start_year: (chance.below(10) > 0).then(|| 1995 + i16::try_from(chance.below(30)).unwrap_or(0)),
            start_certainty: None,
            start_year_earlier: None,
            start_note: None,
            themes: Some(pick(&chance, &THEMES)),
            themes_note: None,
            targets: Some(pick(&chance, &TARGETS)),
            goals: Some(vec![draw.text("", 8), draw.text("", 8)]),
            activities: Some(vec![draw.text("", 10), draw.text("", 10), draw.text("", 10)]),
            actors: None,
            organisations: None,
            partners: None,
            funding: Funding::default(),
            observations: vec![draw.observation(&source)],
            strengths: Some(vec![Claim { text: draw.text("", 9), evidence: Vec::new() }]),
            weaknesses: None,
            conditions: None,
            lessons: None,
            evaluation: None,
            components: Vec::new(),
            documents: vec![draw.report()],
            licence: None,
            context: Context::default(),
            sources: vec![source],
            editors_notes: Vec::new(),
            numbered: BTreeMap::new(),
        };
        practice::settle_keys(&mut record, None);
        record
    }
}

/// How many made-up practices there shall be, and how much of a past each has.
#[derive(Clone, Copy, Debug)]
pub struct Crop {
    pub practices: u32,
    /// Versions of each, at least one; each changes one sentence of the one before.
    pub versions: u32,
    /// With translations into the other languages of [`TONGUES`]: some by people, some by machines, some out of date, some missing.
    pub translated: bool,
    pub seed: u64,
}

/// Sees to it that the first made-up practices are there, and tells `progress` after each batch how many are.
/// What is there already stays.
pub async fn sow(db: &Db, journal: &Journal, actor: &Actor, crop: Crop, mut progress: impl FnMut(u32)) -> Result<(), DbError> {
    let (count, maker) = (crop.practices, &Maker::new(crop.seed));
    // As many rows in one transaction, however long their past.
    let batch_max = (BATCH / crop.versions.max(1)).max(50);
    let towns = &db.write(|tx| async move { keep_towns(&*tx, journal, actor).await }).await?;
    let last = practice::store::last_slug(db.reader(), SLUG_BEGINS).await?;
    let mut done = last.and_then(|slug| slug.strip_prefix(SLUG_BEGINS)?.parse().ok()).unwrap_or(0_u32);
    while done < count {
        let batch = done + 1..=count.min(done + batch_max);
        let numbers = &batch;
        db.write(|tx| async move { write_batch(&*tx, journal, actor, maker, towns, crop, numbers.clone()).await }).await?;
        done = *batch.end();
        progress(done);
    }
    Ok(())
}

async fn write_batch(
    tx: &impl Connection,
    journal: &Journal,
    actor: &Actor,
    maker: &Maker,
    towns: &[Place],
    crop: Crop,
    numbers: std::ops::RangeInclusive<u32>,
) -> Result<(), DbError> {
    let now = journal.now();
    let (mut practices, mut records) = (Vec::new(), Vec::new());
    for number in numbers.clone() {
        let record = maker.record(number, towns);
        let town = towns.iter().find(|town| town.slug == record.place).unwrap_or(&towns[0]);
        practices.push(Practice {
            id: journal.id(),
            slug: format!("{SLUG_BEGINS}{number:07}"),
            status: Status::Published,
            place: town.id,
            version: crop.versions.max(1),
            start_year: record.start_year,
            confirmed_on: None,
            fictional: true,
            created_at: now,
            updated_at: now,
            revision: 1,
        });
        records.push(record);
    }
    practice::store::insert(tx, &practices).await?;
    for number in 1..=crop.versions.max(1) {
        let version = Version { number, at: now, actor: actor.to_string(), why: "made up for a load test".into(), minor: false };
        if number > 1 {
            records.iter_mut().for_each(|record| maker.rewrite(record, number));
        }
        let versions: Vec<_> = practices
            .iter()
            .zip(&records)
            .map(|(practice, record)| (journal.id(), practice.id, version.clone(), record))
            .collect();
        version::store::insert(tx, &versions).await?;
    }
    if crop.translated {
        base_content::retire(tx, &[&english(BEFORE.to_owned())], &[]).await?;
        for (practice, record) in practices.iter().zip(&records) {
            base_content::put(tx, &practice.subject(), &maker.translations(record, now)).await?;
        }
    }
    let body = json!({ "from": numbers.start(), "to": numbers.end() });
    journal.record(tx, actor, Event { kind: SEEDED, subject: "practice".into(), body }).await?;
    practice::coverage::cover(tx, journal, &practices).await?;
    Ok(())
}

async fn keep_towns(tx: &impl Connection, journal: &Journal, actor: &Actor) -> Result<Vec<Place>, DbError> {
    let mut towns = Vec::new();
    let mut figures = Vec::new();
    for number in 1..=TOWNS {
        let (country, north, east) = LANDS[usize::try_from(number).unwrap_or(0) % LANDS.len()];
        let country = Country::find(country).ok_or_else(|| DbError::unreadable("place", "a country of the table is unknown"))?;
        // Five towns of one country lie about its middle, apart from each other.
        let angle = f64::from(number) * 1.3;
        let round = |degrees: f64| (degrees * 1e4).round() / 1e4;
        let about = place::About {
            names: BTreeMap::from([(Lang::english(), format!("Made-up town {number:02}"))]),
            country,
            latitude: round(north + 1.2 * angle.sin()),
            longitude: round(east + 1.2 * angle.cos()),
            region: None,
            nuts: None,
            city_code: None,
        };
        let (town, _) = place::acts::keep(tx, journal, actor, &format!("made-up-town-{number:02}"), about).await?;
        // Every fifth has no figure: its size is not known.
        if number % 5 != 0 {
            figures.push(population(&town, 20_000 * (number % 7 + 1) * (number % 11 + 1)));
        }
        towns.push(town);
    }
    figure::acts::keep_of(tx, journal, actor, &FigureSource::MadeUp("towns".into()), figures).await?;
    Ok(towns)
}

fn population(town: &Place, residents: u32) -> Figure {
    Figure {
        place: town.id,
        indicator: Indicator::Population,
        stated: residents.to_string(),
        number: Some(residents.into()),
        dated: base_core::PartialDate::year_only(2020).expect("2020 is a year"),
        flags: String::new(),
        definition: None,
        area: None,
        source: FigureSource::MadeUp("towns".into()),
        cited: None,
    }
}

/// The field's words, then words that nobody knows.
fn vocabulary(tag: &str, words: &str) -> Vec<String> {
    let mut vocabulary: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    let first = vocabulary.len();
    vocabulary.extend((first..WORDS).map(|rank| format!("{}{tag}", spelt(rank))));
    vocabulary
}

/// A number as a word.
fn spelt(mut number: usize) -> String {
    let mut word = String::new();
    while number > 0 {
        word.push_str(SYLLABLES[number % SYLLABLES.len()]);
        number /= SYLLABLES.len();
    }
    word
}

/// A number below `end`; the lower ones come more often.
fn skewed(chance: &Random, end: u32) -> u32 {
    chance.below(end).min(chance.below(end))
}

/// One or two of these words.
fn pick(chance: &Random, from: &[&str]) -> Vec<Text> {
    let end = u32::try_from(from.len()).unwrap_or(1);
    let mut places = vec![skewed(chance, end)];
    places.extend((chance.below(2) == 0).then(|| skewed(chance, end)));
    places.dedup();
    places
        .into_iter()
        .filter_map(|place| from.get(usize::try_from(place).ok()?))
        .map(|word| english((*word).to_owned()))
        .collect()
}

/// A text in English; its key is the name's until it is settled.
fn english(body: String) -> Text {
    Text { key: "name".into(), lang: Lang::english(), body }
}

/// Draws words of one language.
struct Draw<'a> {
    chance: &'a Random,
    chances: &'a [u32],
    words: &'a [String],
    lang: &'a Lang,
}

impl Draw<'_> {
    fn text(&self, key: &str, words: usize) -> Text {
        let mut body = String::new();
        for _ in 0..words {
            let drawn = self.chance.below(u32::MAX);
            let rank = self.chances.partition_point(|chance| *chance < drawn).min(self.words.len() - 1);
            if !body.is_empty() {
                body.push(' ');
            }
            body.push_str(&self.words[rank]);
        }
        Text { key: key.to_owned(), lang: self.lang.clone(), body }
    }

    fn observation(&self, source: &str) -> Observation {
        Observation {
            key: String::new(),
            value: Some(Stated::Number(Number::from(self.chance.below(1_000)))),
            unit: None,
            what: self.text("", 4),
            when: Some(english((2010 + self.chance.below(15)).to_string())),
            source: Some(source.to_owned()),
        }
    }

    fn report(&self) -> Document {
        Document {
            kind: Kind::Report,
            exists: Some(true),
            languages: Some(vec![self.lang.clone()]),
            author: None,
            institution: None,
            dated: None,
            pages: None,
            pages_note: None,
            length_minutes: None,
            addresses: Vec::new(),
            note: None,
            source: None,
        }
    }
}

/// Gives a practice to a desk for a demonstration or a test, unless it belongs to one already.
pub async fn own(db: &Db, journal: &Journal, actor: &Actor, slug: &str, desk: &people::Desk) -> anyhow::Result<()> {
    let practice = practice::store::by_slug(db.reader(), slug).await?;
    let practice = &practice.ok_or_else(|| anyhow::anyhow!("there is no practice “{slug}”"))?;
    if ownership::store::desk_of(db.reader(), practice.id).await?.is_none() {
        db.write(|tx| async move { ownership::acts::assign(&*tx, journal, actor, practice, None, Some(desk)).await }).await?;
    }
    Ok(())
}

/// Gives each of these persons something to do, for load tests: a practice of its own that belongs to the desk and waits with her
/// proposal for an editor. Once.
pub async fn occupy(
    db: &Db,
    journal: &Journal,
    actor: &Actor,
    persons: &[Id<Person>],
    desk: &people::Desk,
) -> anyhow::Result<()> {
    if draft::store::count_submitted(db.reader()).await? > 0 {
        return Ok(());
    }
    let practices = practice::store::all_public(db.reader(), Some(SLUG_BEGINS), None, persons.len() as u64).await?;
    let practices = &practices;
    db.write(|tx| async move {
        for (shown, author) in practices.iter().zip(persons) {
            propose(&*tx, journal, shown, *author).await?;
            ownership::acts::assign(&*tx, journal, actor, &shown.practice, None, Some(desk)).await?;
        }
        Ok::<_, draft::Refusal>(())
    })
    .await?;
    Ok(())
}

async fn propose(tx: &impl Connection, journal: &Journal, shown: &Shown, author: Id<Person>) -> Result<(), draft::Refusal> {
    let mut typed = Sheet::of(&shown.record).write();
    typed.insert("summary".into(), "Made up for a load test: a proposal.".into());
    let (practice, base) = (shown.practice.id, shown.practice.version);
    let saved = Saved { practice, author, kind: draft::Kind::Proposal, base, revision: 0, typed, note: String::new() };
    let draft = draft::acts::save(tx, journal, &saved).await?;
    draft::acts::submit(tx, journal, author, (practice, draft.revision), &shown.record, "Made up for a load test.").await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{Audience, json as exchange};
    use crate::practice::store;
    use crate::tests::{import_records, journal, last_event, shown};

    #[tokio::test]
    async fn made_up_practices_are_sound_marked_and_the_same_each_time() {
        base_testing::each_engine(|db| async move {
            let journal = &journal();
            let sow = async |count| {
                {
                    let crop = Crop { practices: count, versions: 1, translated: false, seed: 1 };
                    super::sow(&db, journal, &Actor::Command("seed"), crop, |_| {})
                }
                .await
                .expect("sown")
            };
            sow(40).await;
            assert_eq!(store::count_public(db.reader()).await.expect("a count"), 40);
            assert_eq!(place::store::count(db.reader()).await.expect("a count"), u64::from(TOWNS));
            let first = shown(&db, "made-up-practice-0000007").await;
            assert!(first.practice.fictional);
            assert_eq!(first.record.name.body, "Made-up practice 0000007");
            let events = last_event(&db).await;
            sow(40).await;
            assert_eq!(last_event(&db).await, events);
            sow(60).await;
            assert_eq!(store::count_public(db.reader()).await.expect("a count"), 60);
            assert_eq!(shown(&db, "made-up-practice-0000007").await.record, first.record);
            assert_eq!(crate::verify(db.reader()).await.expect("checked"), Vec::<String>::new());
            // A made-up record has texts of its own language, which a file has not: it is sound all the same.
            let written = json!([exchange::write(&first, Audience::Editors)]);
            import_records(&db, &written).await.expect("sound");
        })
        .await;
    }

    #[tokio::test]
    async fn a_past_and_translations_can_be_made_up_too() {
        base_testing::each_engine(|db| async move {
            let crop = Crop { practices: 3, versions: 4, translated: true, seed: 1 };
            sow(&db, &journal(), &Actor::Command("seed"), crop, |_| {}).await.expect("sown");
            let shown = shown(&db, "made-up-practice-0000002").await;
            let versions = crate::version::store::list(db.reader(), shown.practice.id, 10).await.expect("readable");
            assert_eq!(versions.iter().map(|version| version.number).collect::<Vec<_>>(), [4, 3, 2, 1]);
            let find = async |number| crate::version::store::find(db.reader(), shown.practice.id, number).await;
            let record = async |number| find(number).await.expect("readable").expect("there").record;
            assert_eq!(record(4).await, shown.record);
            let keys = |changes: Vec<crate::version::Change>| changes.into_iter().map(|change| change.key).collect::<Vec<_>>();
            assert_eq!(keys(crate::version::changes(&record(3).await, &record(4).await)), ["goals.1"]);
            let langs: std::collections::BTreeSet<String> = shown.translations.all().map(|made| made.lang.to_string()).collect();
            assert_eq!(langs.into_iter().collect::<Vec<_>>(), ["de", "en", "es", "fr", "it"]);
            assert_eq!(crate::verify(db.reader()).await.expect("checked"), Vec::<String>::new());
        })
        .await;
    }

    #[test]
    fn words_are_common_and_rare() {
        let maker = Maker::new(1);
        let towns = [Place {
            id: journal().id(),
            slug: "made-up-town-01".into(),
            about: place::About {
                names: BTreeMap::from([(Lang::english(), "Made-up town 01".into())]),
                country: Country::find("IT").expect("a country"),
                latitude: 1.0,
                longitude: 1.0,
                region: None,
                nuts: None,
                city_code: None,
            },
            updated_at: crate::tests::now(),
        }];
        let texts: Vec<String> = (1..=500)
            .map(|number| maker.record(number, &towns).texts().iter().map(|text| text.body.clone()).collect::<Vec<_>>().join(" "))
            .collect();
        let holding = |word: &str| texts.iter().filter(|text| text.split(' ').any(|own| own == word)).count();
        assert!(holding("integration") > 100, "{}", holding("integration"));
        let rare = format!("{}en", spelt(15_000));
        assert!(holding(&rare) < 5, "{}", holding(&rare));
        assert_eq!(Maker::new(1).record(77, &towns), maker.record(77, &towns));
        assert_ne!(Maker::new(2).record(77, &towns), maker.record(77, &towns));
    }
}
