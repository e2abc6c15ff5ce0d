//! Long lists of values go to the database in pieces that both engines take.

/// Most values in one statement: PostgreSQL takes 65,535 parameters, SQLite 32,766.
const PARAMETERS_MAX: usize = 30_000;

/// Cuts `rows` of `columns` values each into pieces that fit one statement.
pub fn chunks_of<T>(rows: &[T], columns: usize) -> std::slice::Chunks<'_, T> {
    rows.chunks((PARAMETERS_MAX / columns.max(1)).max(1))
}
