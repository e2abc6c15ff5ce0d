//! `/{lang}/work/desks/{slug}`: a desk, who is there, and what belongs to it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query as Asked, State as Extract};
use axum::response::Response;
use base_web::{App, Form, FormFaults, Frame, Keep, Labels, Me, Page, Shared, Sheet, Visitor, WebError};

use super::{find, holdings, unprocessable};
use crate::desk::rules::advice;
use crate::desk::{Crew, Desk, Member, Standing, store};
use crate::neighbours::Holding;
use crate::person::State;
use crate::{organisation, place};
use base_web::listing::{Query, done};

const LABELS: Labels = &[("email", "person-email"), ("steward", "desk-as-steward")];
/// What may have been done here.
const DONE: [&str; 6] = ["desk-made", "desk-changed", "member-joined", "member-removed", "steward-made", "steward-unmade"];

#[derive(Template)]
#[template(path = "desk/show.html")]
struct Show {
    frame: Frame,
    desk: Desk,
    standing: Standing,
    organisation: String,
    place: String,
    members: Vec<Member>,
    crew: Crew,
    holdings: Vec<Holding>,
    sheet: Sheet,
    done: Option<String>,
}

pub(super) async fn show(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug)): Path<(String, String)>,
    Asked(query): Asked<Query>,
) -> Result<Page, WebError> {
    page(&app, &v, &me, &slug, Sheet::new(LABELS), done(&query, &DONE)).await
}

/// The page after a form that has to be mended.
pub(super) async fn again(
    app: &Arc<App>,
    v: &Visitor,
    me: &Me,
    slug: &str,
    form: Form,
    faults: FormFaults,
) -> Result<Response, WebError> {
    Ok(unprocessable(page(app, v, me, slug, Sheet::new(LABELS).with(form).faulty(faults), None).await?))
}

async fn page(app: &Arc<App>, v: &Visitor, me: &Me, slug: &str, sheet: Sheet, done: Option<String>) -> Result<Page, WebError> {
    let (desk, standing) = find(app, me, slug).await?;
    let db = app.db.reader();
    let members = store::members(db, desk.id).await?;
    let organisation = organisation::store::by_ids(db, &[desk.organisation]).await?.remove(&desk.organisation);
    let place = place::store::by_ids(db, &[desk.place]).await?.remove(&desk.place);
    let title = if sheet.faults.is_empty() { desk.name.clone() } else { v.ta("error-title", &[("title", &desk.name)]) };
    let template = Show {
        frame: v.frame(title).hidden(),
        organisation: organisation.map(|kept| kept.about.name).unwrap_or_default(),
        place: place.map(|place| place.name(v.content_lang()).0.to_owned()).unwrap_or_default(),
        crew: crew_of(&members),
        holdings: holdings(app, v, &[desk.id]).await?,
        members,
        desk,
        standing,
        sheet,
        done,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl Show {
    /// What is said before a member goes or stops being a steward, and what that means for the desk.
    fn sure(&self, key: &str, member: &Member) -> String {
        let words = self.frame.v.ta(key, &[("name", member.person.name.as_str())]);
        let is_steward = member.is_steward && member.person.state == State::Accepted;
        let after = Crew { stewards: self.crew.stewards - u64::from(is_steward), ..self.crew };
        let then = match after.stewards {
            _ if !is_steward || !after.needs_steward() => return words,
            // Only a keeper makes stewards where there is none.
            0 if !self.standing.is_keeper => "desk-sure-nobody-for-good",
            0 => "desk-sure-nobody",
            _ => "desk-sure-lonely",
        };
        format!("{words} {}", self.frame.v.t(then))
    }

    /// What she can do about too few stewards.
    fn advice(&self) -> &'static str {
        advice(self.standing, self.crew)
    }
}

fn crew_of(members: &[Member]) -> Crew {
    let stewards = members.iter().filter(|member| member.is_steward && member.person.state == State::Accepted);
    Crew { members: members.len() as u64, stewards: stewards.count() as u64 }
}
