//! The part of those who are signed in: every list, the cockpit, differences and forms over practices with a long past in five
//! languages; drafts that are saved all the time; many who sign in at once.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::crowd::{self, Look};
use super::drafts::{self, Writer};
use super::figures::Run;
use super::http::Client;
use super::scenarios::{Burst, Scenarios};
use super::site::{self, COLLEAGUES, Crop, Data, Engine, Site, made_up_slugs};
use super::{Effort, MIB, burst};

const FIRST_PAGE: &str = "/en/sign-in";
/// Different addresses of one page.
const ADDRESSES: usize = 400;
/// Statements are counted over so many of them.
const COUNTED: usize = 5;

pub fn measure(run: &mut Run, engine: Engine, reuse: bool, scenarios: &mut Scenarios, effort: &Effort) -> Result<()> {
    let data = Data::seed(engine, run.practices, Crop::Full, reuse)?;
    if let Some(time) = data.seeded_in {
        run.note("20 versions, five languages: seeding", "s", None, time.as_secs_f64());
    }
    scenarios.set("practice", made_up_slugs(run.practices, ADDRESSES as u64));
    let cookies = cookies(&data, scenarios)?;
    run.note("20 versions, five languages: data folder", "MiB", None, data.bytes() as f64 / MIB);
    let site = data.serve(FIRST_PAGE)?;
    let all = pages(run, &site, scenarios, &cookies, effort)?;
    let site = drafts(run, &data, site, scenarios, &all, effort)?;
    for burst in &scenarios.bursts {
        sign_ins(run, &site, burst, effort)?;
    }
    let most = crowd::metric(&mut Client::new(site.address), "eumia_passwords_at_once_most")?;
    run.note("passwords hashed at the same time, most", "", Some(2.0), most);
    Ok(())
}

/// Sessions of the made-up persons whose pages are looked at: the demo lets them in, then it is served as in production.
fn cookies(data: &Data, scenarios: &Scenarios) -> Result<BTreeMap<String, String>> {
    let demo = data.serve_demo(FIRST_PAGE)?;
    let roles = scenarios.work.iter().map(|work| work.role.clone());
    roles.map(|role| Ok((role.clone(), crowd::demo_session(demo.address, &role)?))).collect()
}

/// Each page for itself, then all of them in turn; these are given back.
fn pages(
    run: &mut Run,
    site: &Site,
    scenarios: &Scenarios,
    cookies: &BTreeMap<String, String>,
    effort: &Effort,
) -> Result<Vec<Look>> {
    let crowd = &scenarios.crowd;
    let mut all = Vec::new();
    for work in &scenarios.work {
        let cookie = cookies.get(&work.role).context("each role has signed in")?;
        let look = |path| Look { path, cookie: cookie.clone() };
        let looks: Vec<Look> = scenarios.paths(&work.page, ADDRESSES)?.into_iter().map(look).collect();
        let statements = crowd::statements(site.address, &looks[..COUNTED])?;
        look_at(run, site, &work.page.name, &looks, scenarios, effort.turn)?;
        run.note(format!("{}: statements", work.page.name), "", None, statements);
        all.push(looks);
    }
    let mixed: Vec<Look> = (0..ADDRESSES).flat_map(|turn| all.iter().map(move |looks| looks[turn].clone())).collect();
    look_at(run, site, &format!("all these in turn, {} signed in", crowd.clients), &mixed, scenarios, effort.forms)?;
    Ok(mixed)
}

fn look_at(run: &mut Run, site: &Site, name: &str, looks: &[Look], scenarios: &Scenarios, time: Duration) -> Result<()> {
    let crowd = &scenarios.crowd;
    let seen = crowd::look(site.address, looks, crowd.clients, time, site::PROCESSES)?;
    run.note(format!("{name}: CPU"), "ms", Some(crowd.cpu_ms), seen.cpu_ms);
    run.note(format!("{name}: p95"), "ms", Some(crowd.p95_ms), seen.latency_ms.quantile(0.95));
    run.note(format!("{name}: pages a second"), "", None, seen.per_second);
    run.note(format!("{name}: sent"), "kB", None, seen.bytes / 1000.0);
    Ok(())
}

/// Colleagues write, each on a practice of her own, while others look; then the program starts anew, and each finds her draft.
fn drafts(run: &mut Run, data: &Data, site: Site, scenarios: &Scenarios, all: &[Look], effort: &Effort) -> Result<Site> {
    let (drafts, crowd) = (&scenarios.drafts, &scenarios.crowd);
    let mut slugs = made_up_slugs(run.practices, drafts.writers as u64).into_iter().cycle();
    let writer = |number| {
        let answer = burst::sign_in(site.address, number, true)?;
        let cookie = crowd::cookie_of(&answer).with_context(|| format!("a colleague was answered {}", answer.status))?;
        let slug = slugs.next().context("there is a practice")?;
        Ok(Writer::new(cookie, format!("/en/work/practices/{slug}/edit")))
    };
    let mut writers = (0..drafts.writers).map(writer).collect::<Result<Vec<_>>>()?;
    let (saved, seen) = thread::scope(|scope| {
        let eyes = scope.spawn(|| crowd::look(site.address, all, crowd.clients, effort.drafts, site::PROCESSES));
        let saved = drafts::run(site.address, &mut writers, drafts.per_minute / 60.0, effort.drafts);
        (saved, eyes.join().expect("readers do not panic"))
    });
    let (saved, seen) = (saved?, seen?);
    drop(site);
    let site = data.serve(FIRST_PAGE)?;
    let found = writers.iter().map(|writer| writer.finds_her_draft(site.address)).collect::<Result<Vec<_>>>()?;
    let gone = found.iter().filter(|is_there| !**is_there).count();
    let name = format!("{} drafts saved a minute, {} readers", drafts.per_minute, crowd.clients);
    run.note(format!("{name}: saved"), "", None, saved.latency_ms.0.len() as f64);
    run.note(format!("{name}: lost"), "", Some(0.0), saved.lost as f64);
    run.note(format!("{name}: gone after a new start"), "", Some(0.0), gone as f64);
    run.note(format!("{name}: p50"), "ms", None, saved.latency_ms.median());
    run.note(format!("{name}: p95"), "ms", Some(crowd.p95_ms), saved.latency_ms.quantile(0.95));
    run.note(format!("{name}: slowest"), "ms", None, saved.latency_ms.range().1);
    run.note(format!("{name}: p95 of the readers"), "ms", Some(crowd.p95_ms), seen.latency_ms.quantile(0.95));
    Ok(site)
}

fn sign_ins(run: &mut Run, site: &Site, burst: &Burst, effort: &Effort) -> Result<()> {
    let time = Duration::from_secs_f64(burst.seconds).min(effort.forms);
    let outcome = burst::run(site.address, COLLEAGUES, burst.per_second, time)?;
    let name = format!("{} sign-ins a second", burst.per_second);
    ensure!(!outcome.let_in_ms.0.is_empty(), "{name}: nobody was let in");
    run.note(format!("{name}: let in (303)"), "", None, outcome.let_in_ms.0.len() as f64);
    run.note(format!("{name}: wrong password (422)"), "", None, outcome.refused as f64);
    run.note(format!("{name}: come back later (503)"), "", None, outcome.put_off as f64);
    run.note(format!("{name}: overtaken by, at most"), "", None, outcome.overtaken_by as f64);
    run.note(format!("{name}: let in, p50"), "ms", None, outcome.let_in_ms.median());
    run.note(format!("{name}: let in, p95"), "ms", None, outcome.let_in_ms.quantile(0.95));
    run.note(format!("{name}: let in, slowest"), "ms", None, outcome.let_in_ms.range().1);
    Ok(())
}
