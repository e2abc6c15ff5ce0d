//! The database: SQLite in one file, or PostgreSQL by address. One code for both.
//!
//! A reader asks through [`Db::reader`]; a writer runs a whole act in one transaction through [`Db::write`]. SQLite has one
//! writing connection, so writers wait in line instead of failing; PostgreSQL tries again when two acts collided.

mod connect;
mod error;
mod fold;
mod verify;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
};

pub use error::{DbError, Fault};
pub use fold::chunks_of;
pub use sea_orm::ConnectionTrait as Connection;
pub use verify::verify;

/// How often an act is tried when it collided with another.
const TRIES_MAX: u32 = 5;

/// Where the data is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Connections to one database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    statements: Arc<AtomicU64>,
}

/// A running transaction. An act receives it, never opens one itself.
pub type Tx = Arc<DatabaseTransaction>;

impl Db {
    /// Connects to `sqlite:///path` (the file is made if it is missing) or `postgres://…`.
    pub async fn connect(address: &str) -> Result<Self, DbError> {
        let (mut writer, mut reader) = connect::connect(address).await?;
        let statements = Arc::new(AtomicU64::new(0));
        for connection in [&mut writer, &mut reader] {
            let count = Arc::clone(&statements);
            connection.set_metric_callback(move |_| {
                count.fetch_add(1, Ordering::Relaxed);
            });
        }
        Ok(Self { reader, writer, statements })
    }

    /// For reading. On SQLite these connections cannot write.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// The writing connection outside a transaction: for migrations and upkeep only.
    pub fn upkeep(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Closes every connection; on SQLite the log is folded into the file.
    pub async fn close(self) {
        for connection in [self.reader, self.writer] {
            if let Err(error) = connection.close().await {
                tracing::debug!(%error, "a connection did not close in good order");
            }
        }
    }

    /// Folds SQLite's log into the file and empties it, so that nothing of what was written over is left beside it. Says whether that is
    /// done: as long as somebody reads what is old, it must be tried again. PostgreSQL keeps a log of its own, which is its operator's.
    pub async fn fold(&self) -> Result<bool, DbError> {
        if self.engine() == Engine::Postgres {
            return Ok(true);
        }
        let row = self.writer.query_one_raw(Statement::from_string(DbBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)")).await;
        let is_busy = row?.map(|row| row.try_get_by_index::<i64>(0)).transpose()?;
        Ok(is_busy == Some(0))
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.writer.get_database_backend() {
            DbBackend::Postgres => Engine::Postgres,
            _ => Engine::Sqlite,
        }
    }

    /// How many statements have been run so far, begin and commit left out. Tests hold pages to a constant number.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Runs `act` in one transaction: all of it is kept, on disk, when this returns `Ok`; nothing of it otherwise.
    ///
    /// The act is run again from its start when the engine says that two acts collided, so it must do nothing outside the database.
    pub async fn write<T, E, F, Fut>(&self, act: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut,
        Fut: Future<Output = Result<T, E>>,
        E: From<DbError> + fmt::Display + Collided,
    {
        let mut tries = 0;
        loop {
            tries += 1;
            match self.write_once(&act).await {
                Err(error) if error.collided() && tries < TRIES_MAX => {
                    tracing::debug!(tries, %error, "two acts collided; trying again");
                    tokio::time::sleep(Duration::from_millis(5 << tries)).await;
                }
                outcome => return outcome,
            }
        }
    }

    async fn write_once<T, E, F, Fut>(&self, act: &F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut,
        Fut: Future<Output = Result<T, E>>,
        E: From<DbError>,
    {
        let options = TransactionOptions {
            // Takes the writer's lock at once: an act that reads first and writes later must not find that another was faster.
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let tx = Arc::new(self.writer.begin_with_options(options).await.map_err(DbError::from)?);
        let outcome = act(Arc::clone(&tx)).await;
        let tx = Arc::into_inner(tx).expect("an act must not keep its transaction");
        match outcome {
            Ok(value) => {
                tx.commit().await.map_err(DbError::from)?;
                Ok(value)
            }
            Err(error) => {
                if let Err(failed) = tx.rollback().await {
                    tracing::debug!(%failed, "the rollback failed; the connection is given up, which rolls back too");
                }
                Err(error)
            }
        }
    }
}

/// Tells whether an act failed only because another was in its way.
pub trait Collided {
    /// True if the same act may succeed when it is tried again.
    fn collided(&self) -> bool;
}

impl Collided for DbError {
    fn collided(&self) -> bool {
        self.fault() == Fault::Collision
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Db({:?})", self.engine())
    }
}
