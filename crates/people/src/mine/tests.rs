use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use base_db::{Db, Engine};
use base_testing::{RealColumn, columns, each_engine, traces};
use migration::{Class, Erasure, Register, Shape, register};
use sea_orm::{ConnectionTrait, Statement, Value};

use super::*;

mod pages;
mod schema;

const HER: Owner = Owner { id: "0194b1f0-0000-7000-8000-00000000000a", email: "wordofher@example.org", word: "wordofher" };
const OTHER: Owner = Owner { id: "0194b1f0-0000-7000-8000-00000000000b", email: "wordofother@example.org", word: "wordofother" };

/// A person whose words can be told from all others.
struct Owner {
    id: &'static str,
    email: &'static str,
    word: &'static str,
}

impl Owner {
    fn whose(&self) -> Whose {
        Whose { id: self.id.parse().expect("an id"), email: Some(self.email.to_owned()) }
    }
}

/// A register with one row changed.
fn with(from: &str, to: &str) -> &'static Register {
    let file = include_str!("../../../migration/columns.table");
    let changed: &'static str = Box::leak(file.replacen(from, to, 1).into_boxed_str());
    assert_ne!(changed, file, "there is no {from}");
    Box::leak(Box::new(Register::read(changed).expect("it can be read")))
}

/// Lets any value stand anywhere: what is filled in by type alone keeps to no rule of a table.
async fn lift_rules(db: &Db) {
    let run = async |sql: &str| db.upkeep().execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    match db.engine() {
        Engine::Sqlite => {
            run("PRAGMA foreign_keys = OFF").await;
            run("PRAGMA ignore_check_constraints = ON").await;
        }
        Engine::Postgres => {
            run("DO $$ DECLARE r record; BEGIN
                   FOR r IN SELECT conrelid::regclass AS t, conname AS c FROM pg_constraint
                            WHERE contype IN ('c', 'f') AND connamespace = 'public'::regnamespace
                   LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.t, r.c); END LOOP;
                 END $$")
            .await;
        }
    }
}

/// Gives `owner` a row in every table that holds something of persons, one for each way in which a row can be hers. Every text says
/// whose it is, and in which column it stands: `wordofher-session-device`.
async fn fill(db: &Db, owner: &Owner, mut number: i64) {
    let real = columns(db).await;
    for (table, holding) in register().holdings() {
        for way in &holding.whose {
            let columns: Vec<&RealColumn> = real.iter().filter(|column| column.table == table.name).collect();
            let values = columns.iter().map(|column| {
                number += 1;
                let mark = format!("{}-{}-{}", owner.word, table.name, column.name).replace('_', "-");
                if way.column == column.name {
                    let text = way.pattern.replace('*', owner.id).replace('@', owner.email).replace('%', &format!(" {mark} "));
                    return if column.is_id() { id_of(&text) } else { Value::from(text) };
                }
                match (table.name, column.name.as_str()) {
                    ("person", "state") => "accepted".into(),
                    ("person", "email" | "email_folded") => owner.email.into(),
                    _ if column.is_id() => Value::Uuid(Some(uuid::Uuid::from_u128(number as u128))),
                    _ if column.is_flag() => true.into(),
                    _ if column.is_text() => format!("{mark}-{number}").into(),
                    _ if column.kind == "integer" => (number as i32).into(),
                    _ => number.into(),
                }
            });
            let values: Vec<Value> = values.collect();
            let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
            let marks: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
            let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({})", table.name, names.join(", "), marks.join(", "));
            let backend = db.upkeep().get_database_backend();
            let statement = Statement::from_sql_and_values(backend, &sql, values);
            db.upkeep().execute_raw(statement).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
        }
    }
}

fn id_of(text: &str) -> Value {
    Value::Uuid(Some(text.parse().expect("an id")))
}

/// The files of an export, by name.
async fn exported(db: &Db, register: &'static Register, owner: &Owner) -> (serde_json::Value, String) {
    let texts = std::sync::Arc::new(base_i18n::Texts::load().expect("the texts are sound"));
    let held = store::holdings(db, register, &owner.whose()).await.expect("it can be read");
    let bytes =
        archive::pack(&texts.words(texts.english()), &owner.whose(), &held, base_testing::NOON).expect("it can be packed");
    unpack(bytes)
}

fn unpack(bytes: Vec<u8>) -> (serde_json::Value, String) {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    assert_eq!(zip.len(), 2);
    let mut read = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).expect("it is there").read_to_string(&mut text).expect("text");
        text
    };
    (serde_json::from_str(&read("data.json")).expect("JSON"), read("index.html"))
}

/// The columns that name their owner in some text: `session-device`.
fn marks(text: &str, owner: &Owner) -> BTreeSet<String> {
    let start = format!("{}-", owner.word);
    let ends = |c: char| !c.is_ascii_lowercase() && c != '-';
    let each = text.split(&start).skip(1).map(|rest| rest.split(ends).next().unwrap_or(rest).trim_end_matches('-').to_owned());
    each.filter(|mark| !mark.is_empty()).collect()
}

/// The text columns of these classes in tables that hold something of persons.
async fn expected(db: &Db, classes: &[Class]) -> BTreeSet<String> {
    let real = columns(db).await;
    let mut expected = BTreeSet::new();
    for (table, _) in register().holdings() {
        for column in table.columns.iter().filter(|column| classes.contains(&column.class)) {
            let is_text = real.iter().any(|real| real.table == table.name && real.name == column.name && real.is_text());
            // Of a person these hold what finds her, and no mark.
            let is_fixed = table.name == "person" && ["email", "state"].contains(&column.name)
                || table.holding.as_ref().is_some_and(|holding| {
                    holding.whose.len() == 1 && holding.whose[0].column == column.name && !holding.whose[0].pattern.contains('%')
                });
            if is_text && !is_fixed {
                expected.insert(format!("{}-{}", table.name, column.name).replace('_', "-"));
            }
        }
    }
    expected
}

#[tokio::test]
async fn an_export_gives_every_personal_column_of_every_table_and_nothing_of_anybody_else() {
    each_engine(|db| async move {
        lift_rules(&db).await;
        fill(&db, &HER, 1_000).await;
        fill(&db, &OTHER, 5_000).await;
        let (data, page) = exported(&db, register(), &HER).await;
        let given = expected(&db, &[Class::Personal, Class::Public, Class::Pseudonym]).await;
        assert!(given.len() > 25, "there is little to find: {given:?}");
        assert_eq!(marks(&data.to_string(), &HER), given);
        assert_eq!(marks(&page, &HER), expected(&db, &[Class::Personal, Class::Public]).await);
        for text in [data.to_string(), page] {
            assert!(!text.contains(OTHER.word) && !text.contains(OTHER.id), "another's words");
        }
        // A twin: one column that is not given is missed.
        let (blind, _) = exported(&db, with("  device     personal", "  device     internal"), &HER).await;
        let missed = given.difference(&marks(&blind.to_string(), &HER)).cloned().collect::<Vec<_>>();
        assert_eq!(missed, ["session-device"]);
        // And one that looks for others' rows is caught.
        let (wide, _) =
            exported(&db, with("table session\n  whose:     person_id=*", "table session\n  whose:     level=%session%"), &HER)
                .await;
        assert!(wide.to_string().contains(OTHER.word));
    })
    .await;
}

#[tokio::test]
async fn moments_flags_and_ids_are_told_as_people_and_programs_read_them() {
    each_engine(|db| async move {
        lift_rules(&db).await;
        fill(&db, &HER, 1_000).await;
        let held = store::holdings(&db, register(), &HER.whose()).await.expect("it can be read");
        for Held { table, rows } in &held {
            for (column, value) in rows.iter().flatten() {
                let column = table.column(column).expect("it is in the register");
                let is_sound = match column.shape {
                    Shape::Moment => {
                        value.as_str().is_some_and(|moment| moment.starts_with("1970-01-01T") && moment.ends_with('Z'))
                    }
                    Shape::Flag => value.is_boolean(),
                    _ => true,
                };
                assert!(is_sound, "{}.{}: {value}", table.name, column.name);
            }
        }
        let of = |name: &str| held.iter().find(|held| held.table.name == name).expect("it is there");
        assert_eq!(of("person").rows[0]["id"], HER.id);
        assert_eq!(of("desk_member").rows[0]["steward"], true);
    })
    .await;
}

#[tokio::test]
async fn erasure_leaves_only_what_the_register_says_stays() {
    each_engine(|db| async move {
        lift_rules(&db).await;
        fill(&db, &HER, 1_000).await;
        fill(&db, &OTHER, 5_000).await;
        let others_before = traces(&db, &[OTHER.word]).await;
        let everywhere: BTreeSet<String> = traces(&db, &[HER.word]).await.into_iter().collect();
        let stays = |trace: &&String| {
            let (table, column) = trace.split_once('.').expect("a table and a column");
            let table = register().table(table).expect("it is in the register");
            match table.holding.as_ref().map(|holding| &holding.erasure) {
                Some(Erasure::Keep) => true,
                // Of a row that is only written over stays what says nothing about anybody.
                Some(Erasure::Overwrite(_)) => {
                    table.column(column).is_some_and(|column| matches!(column.class, Class::Internal | Class::Pseudonym))
                        && !column.ends_with("_folded")
                }
                _ => false,
            }
        };
        let staying: BTreeSet<String> = everywhere.iter().filter(stays).cloned().collect();
        assert!(everywhere.len() > staying.len() + 20, "there is little to erase: {everywhere:?}");

        // A twin that forgets one table is caught.
        let forgetful = with(
            "  what:      sessions\n  basis:     interest\n  kept:      session\n  erase:     delete",
            "  what:      sessions\n  basis:     interest\n  kept:      session\n  erase:     keep",
        );
        let her = HER.whose();
        db.write(|tx| {
            let her = her.clone();
            async move { store::erase(&*tx, forgetful, &her).await }
        })
        .await
        .expect("it can be erased");
        let left: Vec<String> = traces(&db, &[HER.word]).await.into_iter().filter(|trace| !staying.contains(trace)).collect();
        assert_eq!(left, ["session.token_hash", "session.level", "session.device"]);

        db.write(|tx| {
            let her = her.clone();
            async move { store::erase(&*tx, register(), &her).await }
        })
        .await
        .expect("it can be erased");
        assert_eq!(traces(&db, &[HER.word]).await.into_iter().collect::<BTreeSet<_>>(), staying);
        assert_eq!(traces(&db, &[OTHER.word]).await, others_before);
    })
    .await;
}

#[test]
fn every_part_table_and_column_has_words_in_every_language() {
    let texts = std::sync::Arc::new(base_i18n::Texts::load().expect("the texts are sound"));
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for part in parts(register()) {
        keys.extend([
            format!("mine-what-{}", part.key),
            format!("mine-what-{}-why", part.key),
            format!("mine-basis-{}", part.basis),
        ]);
        keys.extend(part.stays().then(|| format!("mine-stays-{}", part.key)));
        for (table, holding) in &part.tables {
            keys.extend([format!("mine-table-{}", table.name), format!("mine-kept-{}", holding.kept)]);
            let told = table.columns.iter().filter(|column| column.class != Class::Internal);
            keys.extend(told.map(|column| format!("mine-column-{}", column.name)));
        }
    }
    let missing = |lang: base_i18n::UiLang| {
        let words = texts.words(lang);
        keys.iter()
            .map(|key| key.replace('_', "-"))
            .filter(|key| !words.has(key))
            .map(|key| format!("{}: {key}", lang.tag()))
            .collect::<Vec<_>>()
    };
    assert_eq!(texts.languages().iter().flat_map(|lang| missing(*lang)).collect::<Vec<_>>(), [""; 0]);
    // And none is left over from a table that is gone.
    let of_register = |key: &str| {
        ["mine-what-", "mine-table-", "mine-column-", "mine-kept-", "mine-basis-", "mine-stays-"]
            .iter()
            .any(|start| key.starts_with(start))
    };
    let idle: Vec<&str> = texts
        .keys()
        .map(|(_, key)| key)
        .filter(|key| of_register(key) && !keys.contains(*key) && !keys.iter().any(|known| known.replace('_', "-") == **key))
        .collect();
    assert_eq!(idle, [""; 0]);
}
