//! How each engine is opened.

use std::io;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sea_orm::{DatabaseConnection, DbErr, RuntimeErr, SqlxPostgresConnector, SqlxSqliteConnector};
use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::DbError;

/// How long a request waits for a connection before it is told to come back later.
const WAIT: Duration = Duration::from_secs(4);
const READERS_MAX: u32 = 4;
const POSTGRES_CONNECTIONS_MAX: u32 = 16;

/// The writing and the reading connections.
pub(crate) async fn connect(address: &str) -> Result<(DatabaseConnection, DatabaseConnection), DbError> {
    if address.starts_with("sqlite:") {
        sqlite(address).await
    } else if address.starts_with("postgres:") || address.starts_with("postgresql:") {
        postgres(address).await
    } else {
        let known = "the database address must start with sqlite:// or postgres://";
        Err(DbErr::Conn(RuntimeErr::Internal(known.into())).into())
    }
}

async fn sqlite(address: &str) -> Result<(DatabaseConnection, DatabaseConnection), DbError> {
    let options = SqliteConnectOptions::from_str(address)
        .map_err(wrap)?
        .create_if_missing(true)
        // Before the journal mode, which already needs the lock.
        .busy_timeout(WAIT)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        // NORMAL would lose acknowledged writes in a power cut.
        .synchronous(SqliteSynchronous::Full)
        // What was deleted is written over: erasing a person leaves nothing of her in the file.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF");
    make(options.get_filename()).map_err(sqlx::Error::Io).map_err(wrap)?;
    let lasting = || {
        let pool = SqlitePoolOptions::new().acquire_timeout(WAIT).idle_timeout(None).max_lifetime(None);
        pool.test_before_acquire(false)
    };
    let writer = lasting().max_connections(1).min_connections(1).before_acquire(|connection, _| Box::pin(is_at_rest(connection)));
    let writer = writer.connect_with(options.clone()).await.map_err(wrap)?;
    // Readers write nothing, so there is nothing to ask them first, which would cost as much as a small statement.
    let reading = options.read_only(true).create_if_missing(false).pragma("query_only", "ON");
    let reader = lasting().max_connections(READERS_MAX).connect_with(reading).await.map_err(wrap)?;
    Ok((SqlxSqliteConnector::from_sqlx_sqlite_pool(writer), SqlxSqliteConnector::from_sqlx_sqlite_pool(reader)))
}

/// Makes the file if it is missing, for nobody else on the machine to read; what SQLite keeps beside it is made alike.
fn make(file: &Path) -> io::Result<()> {
    if file.exists() || !file.parent().is_some_and(Path::is_dir) {
        return Ok(());
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// Whether a connection has no transaction left over. After a commit that the disk refused, one can stay open: whatever came next
/// would be acknowledged inside it and never be kept. Such a connection is given up, which rolls back what is open.
async fn is_at_rest(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    if connection.is_in_transaction() {
        // What was told to the connection before, a rollback say, has happened when it answers.
        connection.ping().await?;
    }
    Ok(!connection.is_in_transaction())
}

async fn postgres(address: &str) -> Result<(DatabaseConnection, DatabaseConnection), DbError> {
    let options = PgConnectOptions::from_str(address).map_err(wrap)?.application_name("eumia").options([
        ("statement_timeout", "30s"),
        ("lock_timeout", "5s"),
        ("idle_in_transaction_session_timeout", "60s"),
        ("synchronous_commit", "on"),
    ]);
    let pool = PgPoolOptions::new()
        .acquire_timeout(WAIT)
        .max_connections(POSTGRES_CONNECTIONS_MAX)
        .min_connections(1)
        .connect_with(options)
        .await
        .map_err(wrap)?;
    let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
    Ok((connection.clone(), connection))
}

fn wrap(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}
