//! Our own program, as it runs in production, over a database with as many practices as wanted.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

use super::http::Client;
use super::processes::Processes;
use crate::commands::{command, printed, target};
use crate::lifeline::Lifeline;
use crate::postgres::{Cluster, Durability, free_port};

/// The program with all that works for it.
pub const PROCESSES: Processes = Processes(&["eumia", "postgres"]);
/// The program alone.
pub const PROGRAM: Processes = Processes(&["eumia"]);

/// How many practices the demo brings; made-up ones fill up to the size.
const REAL_PRACTICES: u64 = 10;
/// The first made-up practices stand for the states that one can be in; those after them are published.
const STATES: u64 = 5;
/// Made-up editors of a full crop.
pub const COLLEAGUES: usize = 500;
/// The first start over a new database fills the search index, which takes a while for a million.
const FIRST_PAGE_WITHIN: Duration = Duration::from_secs(1800);
const LOOK_AGAIN_AFTER: Duration = Duration::from_millis(2);
/// Names a folder whose seeding went to its end.
const COMPLETE: &str = "seeded";

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// What is put into a database beside the real practices and the made-up ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crop {
    /// One version of each made-up practice, in one language.
    Plain,
    /// Twenty versions of each, in five languages; editors, and their proposals.
    Full,
}

/// A seeded database and the folder that goes with it.
pub struct Data {
    folder: PathBuf,
    cluster: Option<Cluster>,
    /// How long seeding took; nothing if it was there already.
    pub seeded_in: Option<Duration>,
}

/// The program while it serves; stopped when dropped.
pub struct Site {
    pub address: SocketAddr,
    /// From its start to the first whole page.
    pub first_page_after: Duration,
    _server: Lifeline,
}

impl Crop {
    fn arguments(self) -> Vec<String> {
        let words = match self {
            Crop::Plain => "",
            Crop::Full => "--versions 20 --translated --submissions 2000 --persons",
        };
        let colleagues = (self == Crop::Full).then(|| COLLEAGUES.to_string());
        words.split_whitespace().map(str::to_owned).chain(colleagues).collect()
    }
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Engine::Sqlite => "SQLite",
            Engine::Postgres => "PostgreSQL",
        }
    }
}

impl Data {
    /// The real practices, and made-up ones up to `size`. With `reuse` what the last run left is taken (SQLite only).
    ///
    /// # Errors
    /// The program or the database does not do what it should.
    pub fn seed(engine: Engine, size: u64, crop: Crop, reuse: bool) -> Result<Data> {
        let kind = if crop == Crop::Full { "-full" } else { "" };
        let folder = target().join(format!("bench/data-{}-{size}{kind}", engine.name().to_lowercase()));
        let cluster = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Cluster::start(Durability::Full)?),
        };
        let mut data = Data { folder, cluster, seeded_in: None };
        if !(reuse && engine == Engine::Sqlite && data.folder.join(COMPLETE).exists()) {
            data.fill(size, crop)?;
        }
        Ok(data)
    }

    fn fill(&mut self, size: u64, crop: Crop) -> Result<()> {
        let _ = fs::remove_dir_all(&self.folder);
        fs::create_dir_all(&self.folder)?;
        // The demo loads what it brings before it serves its first page.
        drop(self.start_with("demo", "/en/")?);
        let started = Instant::now();
        let made_up = size.saturating_sub(REAL_PRACTICES);
        printed(self.eumia().args(["seed", "--practices", &made_up.to_string()]).args(crop.arguments()))?;
        self.seeded_in = Some(started.elapsed());
        // Started again, the index is filled from the database instead of from the log.
        let _ = fs::remove_dir_all(self.folder.join("index"));
        fs::write(self.folder.join(COMPLETE), "")?;
        Ok(())
    }

    /// Starts the program and waits for `page`.
    ///
    /// # Errors
    /// It does not start, or the page is not there.
    pub fn serve(&self, page: &str) -> Result<Site> {
        self.start_with("serve", page)
    }

    /// The same as a demo, which lets whoever asks in as one of its made-up persons.
    ///
    /// # Errors
    /// As [`Data::serve`].
    pub fn serve_demo(&self, page: &str) -> Result<Site> {
        self.start_with("demo", page)
    }

    /// Bytes of the folder: database, index.
    pub fn bytes(&self) -> u64 {
        bytes_below(&self.folder)
    }

    fn start_with(&self, verb: &str, page: &str) -> Result<Site> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let mut eumia = self.eumia();
        eumia.args([verb, "--listen", &address.to_string()]);
        let started = Instant::now();
        let server = Lifeline::start("eumia", &eumia, "TERM", &self.folder.with_extension("log"), None)?;
        wait_for(address, page, started)?;
        Ok(Site { address, first_page_after: started.elapsed(), _server: server })
    }

    fn eumia(&self) -> Command {
        let mut eumia = command(target().join("release/eumia"));
        // In its own folder, where no settings of the developer lie.
        eumia.current_dir(&self.folder);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("EUMIA_")) {
            eumia.env_remove(name);
        }
        eumia.env("EUMIA_FORMS_AT_ONCE", "1000000").env("EUMIA_DATA_DIR", &self.folder);
        // So that everyone who signs in can have a network of her own.
        eumia.env("EUMIA_TRUSTED_PROXIES", "[\"127.0.0.1\"]");
        if let Some(cluster) = &self.cluster {
            eumia.env("EUMIA_DATABASE_URL", cluster.url());
        }
        eumia.arg("--data").arg(&self.folder);
        eumia
    }
}

/// Slugs of made-up practices that are published, at most `most`, spread over all there are among `size`.
pub fn made_up_slugs(size: u64, most: u64) -> Vec<String> {
    let (first, last) = (STATES + 1, size.saturating_sub(REAL_PRACTICES));
    let numbers = (first..=last).step_by(usize::try_from((last.saturating_sub(first) / most).max(1)).unwrap_or(1));
    let slugs: Vec<String> = numbers.map(|number| format!("made-up-practice-{number:07}")).collect();
    // Of so few there is only the one that is published.
    if slugs.is_empty() { vec!["made-up-practice-0000001".to_owned()] } else { slugs }
}

fn wait_for(address: SocketAddr, page: &str, started: Instant) -> Result<()> {
    loop {
        // It listens before it is ready, so a connection may wait; an answer that is not the page is a fault.
        match Client::new(address).get(page, "") {
            Ok(answer) => {
                ensure!(answer.status == 200, "the first answer of {page} was {}", answer.status);
                return Ok(());
            }
            Err(error) if started.elapsed() > FIRST_PAGE_WITHIN => return Err(error.context("the program did not serve in time")),
            Err(error) if started.elapsed() > Duration::from_secs(2) && !PROGRAM.any() => {
                bail!("the program ended at once, its log lies in target/bench: {error:#}")
            }
            Err(_) => thread::sleep(LOOK_AGAIN_AFTER),
        }
    }
}

fn bytes_below(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let bytes = entries.map(|entry| match entry.metadata() {
        Ok(found) if found.is_dir() => bytes_below(&entry.path()),
        Ok(found) => found.len(),
        Err(_) => 0,
    });
    bytes.sum()
}

#[cfg(test)]
mod tests {
    use super::made_up_slugs;

    #[test]
    fn practices_are_spread_over_all_that_are_published() {
        assert_eq!(made_up_slugs(10, 100), ["made-up-practice-0000001"]);
        assert_eq!(made_up_slugs(17, 100), ["made-up-practice-0000006", "made-up-practice-0000007"]);
        let many = made_up_slugs(10_000, 400);
        assert_eq!((many.len(), many[1].as_str()), (417, "made-up-practice-0000030"));
    }
}
