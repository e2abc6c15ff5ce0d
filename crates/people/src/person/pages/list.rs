//! `/{lang}/work/people`: who works here.

use askama::Template;
use axum::extract::{Query as Asked, State as Extract};
use base_core::limits::PAGE_ROWS;
use base_web::{Frame, Keep, Page, Shared, Visitor, WebError};

use crate::person::State;
use crate::person::store::{self, Order, Wanted};
use crate::role::rules::grant_words;
use crate::{Person, Role, device, role};
use base_web::listing::{Query, Turn, page_of, words_of};

/// The orders of the list as they stand in its address, with what they mean; the first is the usual one.
const ORDERS: [(&str, Order, bool); 4] =
    [("", Order::Name, false), ("newest", Order::Since, true), ("oldest", Order::Since, false), ("state", Order::State, false)];

/// Among the states: who is here, and has not been for long. Whoever keeps the installation asks her, or erases her.
const UNUSED: &str = "unused";

#[derive(Template)]
#[template(path = "person/list.html")]
struct List {
    frame: Frame,
    words: String,
    states: Vec<(String, String, bool)>,
    roles: Vec<(String, String, bool)>,
    orders: Vec<(String, String, bool)>,
    /// The order in use.
    order: Order,
    is_turned: bool,
    total: u64,
    rows: Vec<Row>,
    turn: Turn,
}

struct Row {
    person: Person,
    roles: Vec<String>,
}

pub(super) async fn show(Extract(app): Shared, v: Visitor, Asked(query): Asked<Query>) -> Result<Page, WebError> {
    let asked = |field: &str| query.get(field).map_or("", String::as_str);
    let (sort, order, is_turned) = ORDERS.into_iter().find(|(name, ..)| *name == asked("sort")).unwrap_or(ORDERS[0]);
    let wanted = Wanted {
        words: words_of(&query, "q"),
        state: State::find(asked("state")),
        unused_since: (asked("state") == UNUSED).then(|| app.clock.now().minus(device::KNOWN)),
        role: Role::find(asked("role")),
        order,
        is_turned,
    };
    let (db, page) = (app.db.reader(), page_of(&query));
    let total = store::count(db, &wanted).await?;
    let persons = store::list(db, &wanted, (page - 1) * PAGE_ROWS, PAGE_ROWS).await?;
    let ids: Vec<_> = persons.iter().map(|person| person.id).collect();
    let mut grants = role::store::of_persons(db, &ids).await?;
    let row = |person: Person| {
        let grants = grants.remove(&person.id).unwrap_or_default();
        Row { roles: grants.iter().map(|grant| grant_words(&v, grant)).collect(), person }
    };
    let unused = wanted.unused_since.map_or("", |_| UNUSED);
    let state = wanted.state.map_or(unused, State::as_str);
    let role = wanted.role.map_or("", Role::as_str);
    let kept = [("q", wanted.words.as_str()), ("state", state), ("role", role), ("sort", sort)];
    let any = |key: &str| (String::new(), v.t(key).into_owned());
    let states =
        State::ALL.map(|state| (state.as_str().to_owned(), v.t(&format!("person-state-{}", state.as_str())).into_owned()));
    let unused_words = (UNUSED.to_owned(), v.t("people-unused").into_owned());
    let roles = Role::ALL.map(|role| (role.to_string(), v.t(&format!("role-{role}")).into_owned()));
    let orders = ORDERS.map(|(name, ..)| {
        let key = if name.is_empty() { "name" } else { name };
        (name.to_owned(), v.t(&format!("people-order-{key}")).into_owned())
    });
    let list = List {
        frame: v.frame(v.t("people-title")).hidden(),
        states: chosen([any("people-any-state")].into_iter().chain(states).chain([unused_words]), state),
        roles: chosen([any("people-any-role")].into_iter().chain(roles), role),
        orders: chosen(orders, sort),
        order,
        is_turned,
        total,
        rows: persons.into_iter().map(row).collect(),
        turn: Turn::of(&v.to("work/people"), &kept, page, total),
        words: wanted.words,
    };
    Page::html(&list, v.content_lang(), Keep::Never)
}

/// Choices with the one in use marked.
fn chosen(choices: impl IntoIterator<Item = (String, String)>, used: &str) -> Vec<(String, String, bool)> {
    choices.into_iter().map(|(value, words)| (value.clone(), words, value == used)).collect()
}

impl List {
    /// How a column is sorted, for readers by ear.
    fn sorted(&self, order: &str) -> &'static str {
        let own = match order {
            "name" => Order::Name,
            "state" => Order::State,
            _ => Order::Since,
        };
        match (own == self.order, self.is_turned) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        }
    }
}
