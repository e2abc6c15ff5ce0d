//! `cargo xtask bench`: what a page, a search and a form cost, beside nginx with the same bytes, from ten practices to a million.
//!
//! Time on processors for one request, of the program and its database together, moves least when the machine has
//! other things to do, so it is measured first; our program and nginx take turns, and only what was measured in the
//! same turn is compared. What is asked stands in `bench/scenarios.txt`; how to read the figures, in
//! `docs/PERFORMANCE.md`. Everything is bounded, stays on 127.0.0.1, and is stopped at the end.

mod burst;
mod closed_loop;
mod crowd;
mod drafts;
mod figures;
mod forms;
mod http;
mod nginx;
mod open_loop;
mod processes;
mod scenarios;
mod site;
mod weight;
mod work;

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;

use self::closed_loop::{Cost, Question};
use self::figures::{Run, Sample, table};
use self::nginx::Nginx;
use self::scenarios::{Load, Page, Scenarios};
use self::site::{Crop, Data, Engine, Site};
use crate::commands::{cargo, command, printed, succeeds, target};
use crate::tools;

/// Beyond this many practices only SQLite is measured: the pages are the same, and the search is in the program.
const POSTGRES_SIZE_MAX: u64 = 10_000;
/// Beyond this many practices nobody edits: with twenty versions each, seeding alone would take hours.
const WORK_SIZE_MAX: u64 = 10_000;
const SETTLES_WITHIN: Duration = Duration::from_secs(3);
const MIB: f64 = 1024.0 * 1024.0;

/// What to measure.
#[derive(clap::Args)]
pub struct Options {
    /// How many practices, one run for each
    #[arg(long, value_delimiter = ',', default_value = "10,10000,1000000")]
    sizes: Vec<u64>,
    /// Only one part
    #[arg(long)]
    only: Option<Part>,
    /// Which databases; PostgreSQL up to 10,000 practices
    #[arg(long, value_delimiter = ',', default_value = "sqlite,postgres")]
    engines: Vec<Engine>,
    /// A tenth of the time: to see that it works, not to quote
    #[arg(long)]
    quick: bool,
    /// Takes target/release/eumia as it is
    #[arg(long)]
    no_build: bool,
    /// Takes the databases that the last run seeded (SQLite only)
    #[arg(long)]
    reuse: bool,
}

/// Parts that can be measured alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// What everyone sees, beside nginx
    Public,
    /// What people see who are signed in, drafts, sign-ins; ten minutes at 10,000 practices
    Work,
}

/// How long and how often.
struct Effort {
    /// How often our program and nginx take turns.
    rounds: usize,
    turn: Duration,
    /// Requests of one kind at the fixed rate.
    asks: usize,
    forms: Duration,
    drafts: Duration,
    starts: usize,
}

const FULL: Effort = Effort {
    rounds: 5,
    turn: Duration::from_secs(2),
    asks: 1000,
    forms: Duration::from_secs(10),
    drafts: Duration::from_secs(60),
    starts: 5,
};
const QUICK: Effort = Effort {
    rounds: 2,
    turn: Duration::from_secs(1),
    asks: 100,
    forms: Duration::from_secs(2),
    drafts: Duration::from_secs(6),
    starts: 2,
};

/// Measures everything, prints the table and leaves it in `target/bench/`.
///
/// # Errors
/// A tool is missing, a server does not start, or an answer under load is not what it should be: a figure from such
/// a run would mean nothing.
pub fn run(options: &Options) -> Result<bool> {
    let public = if options.only == Some(Part::Work) { &[][..] } else { &[tools::NGINX, tools::WRK] };
    tools::bring(&[public, &[tools::POSTGRES]].concat())?;
    if !options.no_build {
        ensure!(succeeds(&mut cargo("build --release -p eumia"))?, "the program does not build");
    }
    let mut scenarios = Scenarios::load()?;
    let effort = if options.quick { &QUICK } else { &FULL };
    let mut runs = Vec::new();
    for &engine in &options.engines {
        for &size in options.sizes.iter().filter(|size| engine == Engine::Sqlite || **size <= POSTGRES_SIZE_MAX) {
            let mut run = Run::new(format!("{} {size}", engine.name()), size);
            println!("\n── {}", run.title);
            run.note("others' load of the machine, before", "running", None, load_before()?);
            if options.only != Some(Part::Work) {
                measure(&mut run, engine, options.reuse, &scenarios, effort)?;
            }
            if options.only != Some(Part::Public) && size <= WORK_SIZE_MAX {
                work::measure(&mut run, engine, options.reuse, &mut scenarios, effort)?;
            }
            runs.push(run);
            // After each run, so that a long one that is stopped leaves what it has.
            save(&runs)?;
        }
    }
    println!("\n{}", table(&runs));
    Ok(true)
}

fn save(runs: &[Run]) -> Result<()> {
    let folder = folder()?;
    let results = json!({
        "date": printed(command("date").args(["-u", "+%F"]))?.trim(),
        "commit": printed(command("git").args(["describe", "--always", "--dirty"]))?.trim(),
        "machine": printed(command("uname").arg("-mr"))?.trim(),
        "cores": thread::available_parallelism()?.get(),
        "runs": runs.iter().map(Run::to_json).collect::<Vec<_>>(),
    });
    fs::write(folder.join("results.json"), format!("{results:#}\n"))?;
    fs::write(folder.join("table.md"), table(runs))?;
    Ok(())
}

fn folder() -> Result<PathBuf> {
    let folder = target().join("bench");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn measure(run: &mut Run, engine: Engine, reuse: bool, scenarios: &Scenarios, effort: &Effort) -> Result<()> {
    let size = run.practices;
    let data = Data::seed(engine, size, Crop::Plain, reuse)?;
    if let Some(time) = data.seeded_in {
        run.note("seeding", "s", None, time.as_secs_f64());
    }
    let first_page = &scenarios.pages[0].path;
    let first = data.serve(first_page)?;
    run.note("first start, search index filled, to the first page", "s", None, first.first_page_after.as_secs_f64());
    drop(first);
    run.note("data folder", "MiB", None, data.bytes() as f64 / MIB);

    let site = starts(run, &data, first_page, effort)?;
    memory(run, "idle", Some(60.0))?;
    weights(run, site.address, &scenarios.pages)?;
    let nginx = Nginx::with_pages_of(site.address, &scenarios.pages, &folder()?.join("nginx"))?;
    warm(run, site.address, nginx.address, scenarios, effort)?;
    drop(nginx);
    cold(run, site.address, scenarios, effort)?;
    asks(run, site.address, scenarios, effort)?;
    forms(run, &site, scenarios, effort)?;
    memory(run, "after all this", None)?;
    ensure!(site::PROGRAM.any(), "the program ended on the way; its log lies in target/bench");
    Ok(())
}

/// How many processes wanted to run, on average of the last minute: much beyond 0, and times below are those of a crowd.
fn load_before() -> Result<f64> {
    let load = fs::read_to_string("/proc/loadavg")?;
    Ok(load.split(' ').next().unwrap_or_default().parse()?)
}

/// Stops and starts again and again; the last one goes on.
fn starts(run: &mut Run, data: &Data, page: &str, effort: &Effort) -> Result<Site> {
    let mut sample = Sample::default();
    let mut site = None;
    for _ in 0..effort.starts {
        drop(site.take());
        let started = data.serve(page)?;
        sample.0.push(started.first_page_after.as_secs_f64() * 1000.0);
        site = Some(started);
    }
    let goal = if run.practices <= 10 { 300.0 } else { 2000.0 };
    run.note("start to the first page", "ms", Some(goal), sample);
    site.ok_or_else(|| anyhow::anyhow!("it is started at least once"))
}

fn memory(run: &mut Run, when: &str, goal_mib: Option<f64>) -> Result<()> {
    thread::sleep(SETTLES_WITHIN);
    let memory = site::PROGRAM.memory()?;
    let mib = |bytes: u64| bytes as f64 / MIB;
    run.note(format!("memory {when}, resident"), "MiB", goal_mib, mib(memory.resident));
    run.note(format!("memory {when}, without files"), "MiB", None, mib(memory.own));
    Ok(())
}

fn weights(run: &mut Run, site: SocketAddr, pages: &[Page]) -> Result<()> {
    for page in pages {
        let weight = weight::of(site, &page.path)?;
        let kb = |bytes: usize| bytes as f64 / 1000.0;
        run.note(format!("{} page alone", page.name), "kB", None, kb(weight.page));
        run.note(format!("{} page, first view", page.name), "kB", Some(100.0), kb(weight.page + weight.named));
        run.note(format!("{} page with every font and script", page.name), "kB", None, kb(weight.most()));
    }
    Ok(())
}

/// Kept pages: our program and nginx in turn, and the ratio of each turn.
fn warm(run: &mut Run, site: SocketAddr, nginx: SocketAddr, scenarios: &Scenarios, effort: &Effort) -> Result<()> {
    for (page, load) in scenarios.pages.iter().flat_map(|page| scenarios.warm.iter().map(move |load| (page, load))) {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..effort.rounds {
            ours.push(closed_loop::run(&question(site, page, load, false), effort.turn, site::PROCESSES)?);
            theirs.push(closed_loop::run(&question(nginx, page, load, false), effort.turn, nginx::PROCESSES)?);
        }
        let name = format!("{} warm, {}, {} connections", page.name, load.encoding, load.connections);
        let ratios = Sample(ours.iter().zip(&theirs).map(|(ours, theirs)| ours.cpu_us / theirs.cpu_us).collect());
        run.note(format!("{name}: CPU beside nginx"), "times", load.goal, ratios);
        run.note(format!("{name}: CPU"), "µs", None, each(&ours, |cost| cost.cpu_us));
        run.note(format!("{name}: CPU of nginx"), "µs", None, each(&theirs, |cost| cost.cpu_us));
        run.note(format!("{name}: requests a second"), "", None, each(&ours, |cost| cost.requests_per_second));
        run.note(format!("{name}: of nginx"), "requests a second", None, each(&theirs, |cost| cost.requests_per_second));
    }
    Ok(())
}

/// The same pages made anew each time.
fn cold(run: &mut Run, site: SocketAddr, scenarios: &Scenarios, effort: &Effort) -> Result<()> {
    for (page, load) in scenarios.pages.iter().flat_map(|page| scenarios.cold.iter().map(move |load| (page, load))) {
        let mut costs = Vec::new();
        for _ in 0..effort.rounds {
            costs.push(closed_loop::run(&question(site, page, load, true), effort.turn, site::PROCESSES)?);
        }
        let name = format!("{} cold, {}, {} connections", page.name, load.encoding, load.connections);
        run.note(format!("{name}: CPU"), "ms", load.goal, each(&costs, |cost| cost.cpu_us / 1000.0));
        run.note(format!("{name}: requests a second"), "", None, each(&costs, |cost| cost.requests_per_second));
    }
    Ok(())
}

fn question<'a>(address: SocketAddr, page: &'a Page, load: &'a Load, cold: bool) -> Question<'a> {
    Question { address, path: &page.path, connections: load.connections, encoding: &load.encoding, cold }
}

fn each(costs: &[Cost], of: impl Fn(&Cost) -> f64) -> Sample {
    Sample(costs.iter().map(of).collect())
}

fn asks(run: &mut Run, site: SocketAddr, scenarios: &Scenarios, effort: &Effort) -> Result<()> {
    for ask in &scenarios.asks {
        let paths = scenarios.paths(ask, effort.asks)?;
        let before = site::PROCESSES.cpu()?;
        let outcome = open_loop::run(site, &paths, scenarios.rate);
        let spent = site::PROCESSES.cpu()? - before;
        let name = &ask.name;
        ensure!(outcome.failed == 0, "{name}: {} of {} were not answered as they should be", outcome.failed, paths.len());
        run.note(format!("{name}: CPU"), "ms", None, spent.as_secs_f64() * 1000.0 / paths.len() as f64);
        quantiles(run, name, scenarios.goal_ms(run.practices), &outcome.latency_ms);
    }
    Ok(())
}

fn forms(run: &mut Run, site: &Site, scenarios: &Scenarios, effort: &Effort) -> Result<()> {
    run.note("disk alone, 4 KiB kept: p99", "ms", None, forms::disk_ms(&folder()?, 200)?.quantile(0.99));
    for form in &scenarios.forms {
        let outcome = forms::run(site.address, &form.path, form.clients, effort.forms)?;
        let name = format!("form sent, {} clients", form.clients);
        run.note(format!("{name}: a second"), "", None, outcome.per_second);
        quantiles(run, &name, form.goal, &outcome.latency_ms);
    }
    Ok(())
}

fn quantiles(run: &mut Run, name: &str, goal_ms: Option<f64>, latency_ms: &Sample) {
    run.note(format!("{name}: p50"), "ms", None, latency_ms.median());
    run.note(format!("{name}: p99"), "ms", goal_ms, latency_ms.quantile(0.99));
    run.note(format!("{name}: slowest"), "ms", None, latency_ms.range().1);
}
