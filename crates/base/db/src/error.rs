//! What can go wrong in the database, sorted by what to do about it.

use sea_orm::{DbErr, RuntimeErr};

/// Why nothing was read or kept.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A failed statement, with its source.
    #[error("database: {0}")]
    Statement(#[from] DbErr),
    /// Whoever asked for the act may no longer have it done.
    #[error("whoever asked for this may no longer have it done")]
    Barred,
}

/// What a failure calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Another act was in the way: try again.
    Collision,
    /// A rule of the database refused it: the same key twice, a missing reference, a failed check.
    Refused,
    /// The disk is full or does not take the write: nothing is lost, but nothing new can be kept now.
    Unwritable,
    /// The database does not answer: try later.
    Away,
    /// Who asked for it was shut out meanwhile: not to be tried again.
    Barred,
    /// Anything else: a fault of the program.
    Broken,
}

impl DbError {
    /// A row of `table` holds what the program cannot read: the database was changed by something else.
    pub fn unreadable(table: &str, what: impl std::fmt::Display) -> Self {
        DbErr::Custom(format!("unreadable row in {table}: {what}")).into()
    }

    /// What this failure calls for.
    pub fn fault(&self) -> Fault {
        let Self::Statement(source) = self else { return Fault::Barred };
        match source {
            DbErr::ConnectionAcquire(_) => Fault::Away,
            DbErr::Conn(RuntimeErr::SqlxError(error))
            | DbErr::Exec(RuntimeErr::SqlxError(error))
            | DbErr::Query(RuntimeErr::SqlxError(error)) => sort(error),
            DbErr::Conn(_) => Fault::Away,
            _ => Fault::Broken,
        }
    }
}

fn sort(error: &sqlx::Error) -> Fault {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Protocol(_) => Fault::Away,
        sqlx::Error::Database(error) => {
            let code = error.code().unwrap_or_default();
            if error.try_downcast_ref::<sqlx::postgres::PgDatabaseError>().is_some() {
                postgres(&code)
            } else {
                sqlite(code.parse().unwrap_or(0))
            }
        }
        _ => Fault::Broken,
    }
}

/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>
fn postgres(code: &str) -> Fault {
    match code {
        "40001" | "40P01" => Fault::Collision,
        "53100" | "58030" | "25006" => Fault::Unwritable,
        "53300" | "55P03" | "57014" | "57P01" | "57P02" | "57P03" => Fault::Away,
        _ if code.starts_with("23") => Fault::Refused,
        _ if code.starts_with("08") => Fault::Away,
        _ => Fault::Broken,
    }
}

/// <https://www.sqlite.org/rescode.html>; the low byte is the primary code.
fn sqlite(code: u32) -> Fault {
    match code & 0xff {
        5 | 6 => Fault::Away,
        8 | 10 | 13 | 14 => Fault::Unwritable,
        19 => Fault::Refused,
        _ => Fault::Broken,
    }
}
