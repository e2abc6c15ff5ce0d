//! A PostgreSQL cluster of our own, made new each time, gone afterwards.
//!
//! It listens on 127.0.0.1 only, at a port that was free, and lets everybody in: whoever can reach it runs
//! on this machine. Tests find its address in [`URL_VARIABLE`] and make databases of their own in it.
//! PostgreSQL refuses to run as root, so then it runs as `postgres` (or `nobody`), in a folder of that user.

use std::env;
use std::fs;
use std::io::{self, BufRead};
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::commands::{command, find, is_root, printed, succeeds, target};
use crate::lifeline::{Lifeline, User};
use crate::tools;

/// Where tests look for the address of the cluster.
pub const URL_VARIABLE: &str = "EUMIA_TEST_POSTGRES_URL";

/// Names the folders of clusters; the number of the process that made one follows.
const FOLDER_PREFIX: &str = "eumia-postgres-";
const CONNECTIONS_MAX: u16 = 300;

/// What must survive a power cut.
#[derive(Clone, Copy)]
pub enum Durability {
    /// Every commit is on disk before it is acknowledged, as in production.
    Full,
    /// The operating system may still hold it: faster, and good enough where no test cuts the power.
    None,
}

/// A running cluster; dropping it stops it and removes its folder.
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    user: Option<User>,
    port: u16,
    durability: Durability,
    server: Option<Lifeline>,
}

/// `cargo xtask postgres`: see there.
///
/// # Errors
/// No cluster could be had, or the command could not be started.
pub fn run(durable: bool, arguments: &[String]) -> Result<bool> {
    tools::bring(&[tools::POSTGRES])?;
    let mut cluster = Cluster::start(if durable { Durability::Full } else { Durability::None })?;
    match arguments.split_first() {
        Some((program, arguments)) => {
            let mut command = command(program);
            command.args(arguments).current_dir(env::current_dir()?).env(URL_VARIABLE, cluster.url());
            succeeds(&mut command)
        }
        None => cluster.obey(io::stdin().lock()).map(|()| true),
    }
}

/// The folder of the server's programs: Debian's, the newest first, or wherever `PATH` leads.
pub fn programs() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, programs)| programs.join("initdb").is_file() && programs.join("postgres").is_file())
        .collect();
    versions.sort();
    versions.pop().map(|(_, programs)| programs).or_else(|| {
        let initdb = find("initdb")?.canonicalize().ok()?;
        Some(initdb.parent()?.to_owned())
    })
}

impl Cluster {
    /// Makes and starts a cluster; it takes connections when this returns.
    ///
    /// # Errors
    /// There is no PostgreSQL, no user for it to run as, or it does not start.
    pub fn start(durability: Durability) -> Result<Cluster> {
        let programs = programs().context("no PostgreSQL server was found on this machine")?;
        let user = if is_root() { Some(unprivileged_user()?) } else { None };
        let folder = make_folder(user)?;
        let port = free_port()?;
        let mut cluster = Cluster { programs, folder, user, port, durability, server: None };
        cluster.initialise()?;
        cluster.start_server()?;
        Ok(cluster)
    }

    /// The address of its database `postgres`, for its superuser.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Prints the address, then does what each line says until there are no more.
    fn obey(&mut self, orders: impl BufRead) -> Result<()> {
        println!("{}", self.url());
        for order in orders.lines() {
            match order?.trim() {
                "restart" => {
                    self.end_server("INT")?;
                    self.start_server()?;
                }
                "crash" => self.end_server("QUIT")?,
                "stop" => self.end_server("INT")?,
                "start" => self.start_server()?,
                other => bail!("restart, crash, stop or start was expected, not: {other}"),
            }
            println!("done");
        }
        Ok(())
    }

    fn initialise(&self) -> Result<()> {
        let mut initdb = self.program("initdb");
        initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"]);
        // With an order of its own, as on most machines: whoever relies on the order of bytes has to say so.
        initdb.args(["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en"]);
        initdb.arg("--pgdata").arg(self.data());
        if let Some(user) = self.user {
            initdb.uid(user.uid).gid(user.gid);
        }
        printed(&mut initdb).context("PostgreSQL could not make a cluster")?;
        Ok(())
    }

    fn start_server(&mut self) -> Result<()> {
        ensure!(self.server.is_none(), "it runs already");
        let mut server = self.program("postgres");
        server.arg("-D").arg(self.data());
        let mut set = |setting: &str| {
            server.args(["-c", setting]);
        };
        set("listen_addresses=127.0.0.1");
        set(&format!("port={}", self.port));
        // No socket file: its path may be at most 107 bytes long, and this folder may lie deep.
        set("unix_socket_directories=");
        set(&format!("max_connections={CONNECTIONS_MAX}"));
        if let Durability::None = self.durability {
            set("fsync=off");
            set("full_page_writes=off");
        }
        let log = self.folder.join("log");
        // INT is PostgreSQL's "fast" shutdown: it does not wait for clients to leave.
        let mut lifeline = Lifeline::start("PostgreSQL", &server, "INT", &log, self.user)?;
        lifeline.wait_until(|| self.answers())?;
        self.server = Some(lifeline);
        Ok(())
    }

    fn end_server(&mut self, signal: &str) -> Result<()> {
        self.server.take().context("it does not run")?.end_by(signal)
    }

    fn answers(&self) -> bool {
        let mut asked = self.program("pg_isready");
        asked.args(["--host=127.0.0.1", "--port", &self.port.to_string()]);
        printed(&mut asked).is_ok()
    }

    fn program(&self, name: &str) -> Command {
        let mut program = command(self.programs.join(name));
        program.current_dir(&self.folder).env("LC_ALL", "C.UTF-8");
        program
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.server.take());
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A folder that `user` can reach: under target/, or else (a clone in somebody's private folder) in the
/// system's folder for temporary files. Folders of processes that are no more are removed on the way.
fn make_folder(user: Option<User>) -> Result<PathBuf> {
    for parent in [target(), env::temp_dir()] {
        sweep(&parent);
        let folder = parent.join(format!("{FOLDER_PREFIX}{}", process::id()));
        fs::create_dir_all(&folder)?;
        let Some(user) = user else { return Ok(folder) };
        chown(&folder, Some(user.uid), Some(user.gid))?;
        if Command::new("test").arg("-w").arg(&folder).uid(user.uid).gid(user.gid).status()?.success() {
            return Ok(folder);
        }
        fs::remove_dir(&folder)?;
    }
    bail!("PostgreSQL may not run as root, and the user it runs as instead can reach no folder to work in")
}

fn sweep(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(process) = name.to_str().and_then(|name| name.strip_prefix(FOLDER_PREFIX)) else { continue };
        if !Path::new("/proc").join(process).exists() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn unprivileged_user() -> Result<User> {
    let users = fs::read_to_string("/etc/passwd")?;
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| user_named(&users, name))
        .ok_or_else(|| anyhow!("PostgreSQL may not run as root, and there is no user `postgres` or `nobody`"))
}

fn user_named(users: &str, name: &str) -> Option<User> {
    let mut fields = users.lines().map(|line| line.split(':')).find(|fields| fields.clone().next() == Some(name))?;
    Some(User { uid: fields.nth(2)?.parse().ok()?, gid: fields.next()?.parse().ok()? })
}

/// A port of 127.0.0.1 on which nobody listens now. Somebody may take it before we do; that is rare, and loud.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::user_named;

    #[test]
    fn a_user_is_found_by_its_whole_name() {
        let users = "root:x:0:0:root:/root:/bin/bash\npostgres2:x:7:8::/:/bin/sh\npostgres:x:101:104::/:/bin/sh\n";
        let user = user_named(users, "postgres").expect("it is on the list");
        assert_eq!((user.uid, user.gid), (101, 104));
        assert!(user_named(users, "nobody").is_none());
    }
}
