//! What the engine itself can say about the state of its data.

use sea_orm::{ConnectionTrait, DbErr, Statement};

use crate::{Db, DbError, Engine};

/// Faults that the engine finds, one line each: broken pages and references without their row. PostgreSQL holds both by itself.
pub async fn verify(db: &Db) -> Result<Vec<String>, DbError> {
    if db.engine() == Engine::Postgres {
        return Ok(Vec::new());
    }
    let rows = async |sql: &str| db.reader().query_all_raw(Statement::from_string(db.reader().get_database_backend(), sql)).await;
    let mut faults = Vec::new();
    for row in rows("PRAGMA integrity_check").await? {
        let line: String = row.try_get_by_index(0)?;
        if line != "ok" {
            faults.push(format!("database: {line}"));
        }
    }
    for row in rows("PRAGMA foreign_key_check").await? {
        let (table, parent): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(2)?);
        faults.push(format!("database: a row of {table} refers to a row of {parent} that is missing"));
    }
    Ok::<_, DbErr>(faults).map_err(DbError::from)
}
