//! The rows that belong to a person, wherever they are: read and erased as the register says. And the table `farewell`.

use std::time::Duration;

use base_core::{Id, Time};
use base_db::{Db, DbError, Engine};
use migration::{Class, Column, Erasure, Holding, Match, Register, Shape, Table};
use sea_orm::sea_query::{
    Alias, Asterisk, Condition, Expr, ExprTrait, Func, LikeExpr, LockType, OnConflict, Order, Query, SelectStatement, SimpleExpr,
};
use sea_orm::{AccessMode, ConnectionTrait, DbBackend, IsolationLevel, TransactionTrait};
use serde_json::{Map, Value};

use super::{Farewell, Held, Whose};
use crate::Person;

/// How long the address of an erased person may wait for her last letter.
const FAREWELL_KEPT: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// All rows of a person, as they were at one moment. One statement for each table.
pub async fn holdings(db: &Db, register: &'static Register, whose: &Whose) -> Result<Vec<Held>, DbError> {
    // A reader of SQLite sees one moment for as long as its transaction is open.
    let isolation = (db.engine() == Engine::Postgres).then_some(IsolationLevel::RepeatableRead);
    let access = (db.engine() == Engine::Postgres).then_some(AccessMode::ReadOnly);
    let tx = db.reader().begin_with_config(isolation, access).await?;
    let mut holdings = Vec::new();
    for (table, holding) in register.holdings() {
        holdings.push(Held { table, rows: rows(&tx, table, holding, whose).await? });
    }
    tx.rollback().await?;
    Ok(holdings)
}

async fn rows(
    tx: &impl ConnectionTrait,
    table: &Table,
    holding: &Holding,
    whose: &Whose,
) -> Result<Vec<Map<String, Value>>, DbError> {
    let given: Vec<&Column> = table.columns.iter().filter(|column| column.is_given()).collect();
    let mut query = Query::select();
    query.expr_as(as_json(tx.get_database_backend(), &given), "row").from(table.name).cond_where(is_hers(holding, whose));
    for column in table.columns.iter().take(2) {
        query.order_by(column.name, Order::Asc);
    }
    // bounded: the rows of one person, all of which she has a right to.
    let found = tx.query_all(&query).await?;
    let read = found.iter().map(|row| {
        let text: String = row.try_get_by_index(0)?;
        let mut row: Map<String, Value> = serde_json::from_str(&text).map_err(|error| DbError::unreadable(table.name, error))?;
        for column in &given {
            if let Some(value) = row.get_mut(column.name) {
                *value = readable(column, value.take(), whose);
            }
        }
        Ok(row)
    });
    read.collect()
}

/// One row as the text of a JSON object: the same on both engines, whatever its columns are.
fn as_json(backend: DbBackend, columns: &[&Column]) -> SimpleExpr {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| {
            let name = column.name;
            match backend {
                DbBackend::Postgres => format!("'{name}', \"{name}\""),
                // SQLite keeps ids as sixteen bytes, which JSON cannot hold.
                _ => format!("'{name}', CASE typeof(\"{name}\") WHEN 'blob' THEN lower(hex(\"{name}\")) ELSE \"{name}\" END"),
            }
        })
        .collect();
    match backend {
        DbBackend::Postgres => Expr::cust(format!("json_build_object({})::text", pairs.join(", "))),
        _ => Expr::cust(format!("json_object({})", pairs.join(", "))),
    }
}

/// A value as its reader understands it. Of other persons nothing is told, not even their ids.
fn readable(column: &Column, value: Value, whose: &Whose) -> Value {
    match (column.shape, value) {
        (Shape::Moment, Value::Number(millis)) => {
            millis.as_i64().map_or(Value::Null, |millis| Time::from_millis(millis).timestamp().to_string().into())
        }
        (Shape::Flag, Value::Number(flag)) => (flag.as_i64() == Some(1)).into(),
        (Shape::Json, Value::String(text)) => {
            serde_json::from_str(&text).map_or(Value::String(text), |value| without_others(value, whose))
        }
        (_, Value::String(text)) if column.class == Class::Pseudonym => {
            let is_id = text.len() == 32 && !text.bytes().any(|byte| !byte.is_ascii_hexdigit());
            let text = if is_id { text.parse::<Id<Person>>().map_or(text, |id| id.to_string()) } else { text };
            let is_other = text.starts_with("person") && !text.contains(&whose.id.to_string());
            if is_other { "person".into() } else { text.into() }
        }
        (_, value) => value,
    }
}

/// JSON without the ids of others. What is an id in it is a person's; if one day it is something else's, it is left out as well.
fn without_others(value: Value, whose: &Whose) -> Value {
    match value {
        Value::String(text) if text.parse::<Id<Person>>().is_ok_and(|id| id != whose.id) => "person".into(),
        Value::Array(values) => values.into_iter().map(|value| without_others(value, whose)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, without_others(value, whose))).collect(),
        other => other,
    }
}

/// Whether a row is hers.
fn is_hers(holding: &Holding, whose: &Whose) -> Condition {
    holding.whose.iter().fold(Condition::any(), |any, column| any.add(matches(column, whose)))
}

fn matches(Match { column, pattern }: &Match, whose: &Whose) -> SimpleExpr {
    let column = Expr::col(*column);
    if *pattern == "*" {
        return column.eq(whose.id.uuid());
    }
    let is_like = pattern.contains('%');
    let email = match &whose.email {
        Some(email) if is_like => email.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"),
        Some(email) => email.clone(),
        None if pattern.contains('@') => return Expr::cust("1 = 0"),
        None => String::new(),
    };
    let text = pattern.replace('*', &whose.id.to_string()).replace('@', &email);
    let column = if pattern.contains('@') { SimpleExpr::from(Func::lower(column)) } else { column };
    if is_like { column.like(LikeExpr::new(text).escape('\\')) } else { column.eq(text) }
}

/// Deletes or writes over whatever is hers.
pub(crate) async fn erase(tx: &impl ConnectionTrait, register: &Register, whose: &Whose) -> Result<(), DbError> {
    for (table, holding) in register.holdings() {
        let hers = is_hers(holding, whose);
        match &holding.erasure {
            Erasure::Keep => {}
            Erasure::Delete => {
                tx.execute(Query::delete().from_table(table.name).cond_where(hers)).await?;
            }
            Erasure::Overwrite(columns) => {
                let values = columns.iter().map(|(column, value)| {
                    let value = value.map_or_else(|| Expr::cust("NULL"), Expr::value);
                    (Alias::new(*column), value)
                });
                tx.execute(Query::update().table(table.name).values(values).cond_where(hers)).await?;
            }
        }
    }
    Ok(())
}

/// The desks, as slug and name, for which nobody but she answers: no other steward who may sign in. Holds the stewards of her desks
/// until the transaction ends, so that two last ones cannot go at once.
pub(crate) async fn desks_left_alone(tx: &impl ConnectionTrait, person: Id<Person>) -> Result<Vec<(String, String)>, DbError> {
    let stewards = |of: SimpleExpr| {
        let mut query = Query::select();
        query.column("desk_id").from("desk_member").and_where(Expr::col("steward").eq(true)).and_where(of);
        query
    };
    let hers = || stewards(Expr::col("person_id").eq(person.uuid()));
    let mut beside = Query::select();
    beside.column("person_id").from("desk_member").and_where(Expr::col("desk_id").in_subquery(hers()));
    hold(tx, beside).await?;
    let accepted = Query::select().column("id").from("person").and_where(Expr::col("state").eq("accepted")).take();
    let others = stewards(Expr::col("person_id").ne(person.uuid()).and(Expr::col("person_id").in_subquery(accepted)));
    let mut alone = Query::select();
    alone
        .columns(["slug", "name"])
        .from("desk")
        .and_where(Expr::col("id").in_subquery(hers()))
        .and_where(Expr::col("id").not_in_subquery(others))
        .order_by("slug", Order::Asc);
    // bounded: the desks of one person.
    let rows = tx.query_all(&alone).await?;
    rows.iter().map(|row| Ok((row.try_get("", "slug")?, row.try_get("", "name")?))).collect()
}

/// Holds the grants of a role for the whole site until the transaction ends.
pub(crate) async fn hold_role(tx: &impl ConnectionTrait, role: &str) -> Result<(), DbError> {
    let mut grants = Query::select();
    grants.column("id").from("role_grant").and_where(Expr::col("role").eq(role)).and_where(Expr::col("scope_kind").eq("site"));
    hold(tx, grants).await
}

/// Locks these rows. SQLite has one writer at a time anyway.
async fn hold(tx: &impl ConnectionTrait, mut rows: SelectStatement) -> Result<(), DbError> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.query_all(rows.lock(LockType::Update)).await?;
    }
    Ok(())
}

/// Keeps the address of somebody who was erased until her last letter has left.
pub(crate) async fn put_farewell(tx: &impl ConnectionTrait, farewell: &Farewell) -> Result<(), DbError> {
    let Farewell { person, email, lang, at } = farewell;
    let mut insert = Query::insert();
    insert
        .into_table("farewell")
        .columns(["person_id", "email", "lang", "at"])
        .values_panic([person.uuid().into(), email.as_str().into(), lang.as_str().into(), at.millis().into()])
        .on_conflict(OnConflict::column("person_id").do_nothing().to_owned());
    tx.execute(&insert).await?;
    Ok(())
}

/// Where her last letter goes, if it has not left.
pub async fn farewell(db: &impl ConnectionTrait, person: Id<Person>) -> Result<Option<Farewell>, DbError> {
    let mut query = Query::select();
    query.column(Asterisk).from("farewell").and_where(Expr::col("person_id").eq(person.uuid()));
    let Some(row) = db.query_one(&query).await? else { return Ok(None) };
    let at = Time::from_millis(row.try_get("", "at")?);
    Ok(Some(Farewell { person, email: row.try_get("", "email")?, lang: row.try_get("", "lang")?, at }))
}

/// Forgets it.
pub(crate) async fn delete_farewell(tx: &impl ConnectionTrait, person: Id<Person>) -> Result<(), DbError> {
    tx.execute(Query::delete().from_table("farewell").and_where(Expr::col("person_id").eq(person.uuid()))).await?;
    Ok(())
}

/// Forgets those whose letter did not leave in time, and says how many.
pub(crate) async fn delete_old_farewells(tx: &impl ConnectionTrait, now: Time) -> Result<u64, DbError> {
    let old = Expr::col("at").lte(now.minus(FAREWELL_KEPT).millis());
    Ok(tx.execute(Query::delete().from_table("farewell").and_where(old)).await?.rows_affected())
}
