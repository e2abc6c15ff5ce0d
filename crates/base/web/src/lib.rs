//! The web without a domain: who asks, what a page is, how it is kept, and how a request gets in.
//!
//! A handler takes a [`Visitor`] and answers with a [`Page`] (a template and how it may be kept) or a [`WebError`]. Everything
//! else is done around it, once: language, errors in the reader's words, security headers, limits, compression, the cache.

mod again;
mod app;
mod assets;
mod body;
mod cache;
mod client;
mod cookie;
mod error;
mod follow;
mod form;
mod frame;
mod gate;
mod harden;
pub mod index;
pub mod listing;
mod metrics;
mod outer;
mod page;
mod permissions;
mod problem;
mod ready;
mod route;
mod serve;
mod sheet;
mod shelf;
mod signed;
mod site_name;
mod upkeep;
mod upload;
mod visitor;

pub use app::{App, Limits, MenuItem, Menus, Notice, Outside};
pub use assets::Assets;
pub use cache::Cache;
pub use client::{Client, Limiter, Peer};
pub use cookie::Cookie;
pub use error::{NotNow, WebError};
pub use follow::{Hook, catch_up, follow};
pub use form::{FieldFault, Form, FormFaults};
pub use frame::{Alternate, Frame};
pub use gate::{AREAS, Gate, inner_address, sign_in_address};
pub use metrics::Metrics;
pub use page::{Keep, Page, moved, redirect};
pub use permissions::{Permissions, Rule, Who};
pub use route::{Route, routes_json};
pub use serve::{Site, serve};
pub use sheet::{Labels, Sheet};
pub use shelf::Shelf;
pub use signed::{FindSigned, Grant, Level, Me, Signed, secret_of, set_cookie};
pub use site_name::SiteName;
pub use upkeep::routes as upkeep_routes;
pub use upload::{Upload, Uploaded};
pub use visitor::Visitor;

/// What every handler is given.
pub type Shared = axum::extract::State<std::sync::Arc<App>>;
