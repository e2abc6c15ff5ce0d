//! The web without a domain: who asks, what a page is, how it is kept, and how a request gets in.
//!
//! A handler takes a [`Visitor`] and answers with a [`Page`] (a template and how it may be kept) or a [`WebError`]. Everything
//! else is done around it, once: language, errors in the reader's words, security headers, limits, compression, the cache.

mod app;
mod assets;
mod body;
mod cache;
mod client;
mod error;
mod follow;
mod form;
mod frame;
mod harden;
pub mod index;
mod metrics;
mod outer;
mod page;
mod problem;
mod ready;
mod route;
mod serve;
mod shelf;
mod upkeep;
mod visitor;

pub use app::{App, Limits, MenuItem, Menus, Notice, Outside};
pub use assets::Assets;
pub use cache::Cache;
pub use client::{Client, Limiter, Peer};
pub use error::{NotNow, WebError};
pub use follow::{Hook, catch_up, follow};
pub use form::{FieldFault, Form, FormFaults};
pub use frame::{Alternate, Frame};
pub use metrics::Metrics;
pub use page::{Keep, Page, moved, redirect};
pub use route::{Route, Who, routes_json};
pub use serve::{Site, serve};
pub use shelf::Shelf;
pub use upkeep::routes as upkeep_routes;
pub use visitor::Visitor;

/// What every handler is given.
pub type Shared = axum::extract::State<std::sync::Arc<App>>;
