//! What the database really has: its tables and columns, and where in them some words stand.

use base_db::{Db, Engine};
use sea_orm::{ConnectionTrait, Statement};

/// A column as the engine describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RealColumn {
    pub table: String,
    pub name: String,
    /// The type, in the words of the engine and lower case.
    pub kind: String,
}

impl RealColumn {
    /// Whether it holds text.
    pub fn is_text(&self) -> bool {
        ["text", "varchar", "character varying"].iter().any(|kind| self.kind.starts_with(kind))
    }

    /// Whether it holds an id.
    pub fn is_id(&self) -> bool {
        self.kind.starts_with("uuid")
    }

    /// Whether it holds yes or no.
    pub fn is_flag(&self) -> bool {
        self.kind == "boolean"
    }
}

/// All columns, table by table in the order in which they were made.
pub async fn columns(db: &Db) -> Vec<RealColumn> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "SELECT m.name, c.name, lower(c.type) FROM sqlite_master m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid"
        }
        Engine::Postgres => {
            "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
        }
    };
    let rows = query(db, sql).await;
    let text = |row: &sea_orm::QueryResult, index| row.try_get_by_index::<String>(index).expect("a text");
    rows.iter().map(|row| RealColumn { table: text(row, 0), name: text(row, 1), kind: text(row, 2) }).collect()
}

/// The tables with the names of their columns.
pub async fn schema(db: &Db) -> Vec<(String, Vec<String>)> {
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for column in columns(db).await {
        match tables.last_mut() {
            Some((table, names)) if *table == column.table => names.push(column.name),
            _ => tables.push((column.table, vec![column.name])),
        }
    }
    tables
}

/// The columns, as `table.column`, in which one of these words stands somewhere, in capitals or not.
pub async fn traces(db: &Db, words: &[&str]) -> Vec<String> {
    let mut traces = Vec::new();
    for RealColumn { table, name, .. } in columns(db).await.into_iter().filter(RealColumn::is_text) {
        let any: Vec<String> = words
            .iter()
            .map(|word| {
                let word = word.to_lowercase().replace('\'', "''").replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
                format!("lower(\"{name}\") LIKE '%{word}%' ESCAPE '\\'")
            })
            .collect();
        let found = query(db, &format!("SELECT 1 FROM \"{table}\" WHERE {} LIMIT 1", any.join(" OR "))).await;
        if !found.is_empty() {
            traces.push(format!("{table}.{name}"));
        }
    }
    traces
}

async fn query(db: &Db, sql: &str) -> Vec<sea_orm::QueryResult> {
    let statement = Statement::from_string(db.reader().get_database_backend(), sql);
    db.reader().query_all_raw(statement).await.unwrap_or_else(|error| panic!("{sql}: {error}"))
}
