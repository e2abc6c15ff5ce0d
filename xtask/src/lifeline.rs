//! A server that cannot outlive us: stopped when dropped, and just as well when we are killed.
//!
//! Between us and the server stands a shell of a few lines that reads from a pipe of which we hold the
//! other end. When the pipe ends, for whatever reason (a drop, Ctrl-C, `kill -9`), the shell stops the
//! server. No signal handler of ours is needed, and none can be missed.

use std::fs::File;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Each line of input is a signal for the server; the end of input is `$0`, the signal that stops it.
const KEEPER: &str = r#"
exec 3<&0
"$@" 3<&- </dev/null & server=$!
{ while read -r signal; do kill -s "$signal" "$server"; done; kill -s "$0" "$server"; } <&3 2>/dev/null & reader=$!
wait "$server"; status=$?
kill "$reader" 2>/dev/null; wait "$reader" 2>/dev/null
exit "$status"
"#;

/// How long a server may take to become ready.
const READY_WITHIN: Duration = Duration::from_secs(90);
/// How long a server may take to stop in good order; after that it is killed.
const STOPPED_WITHIN: Duration = Duration::from_secs(15);
const LOOK_AGAIN_AFTER: Duration = Duration::from_millis(50);
/// How much of its log is shown when a server fails.
const LOG_LINES_SHOWN: usize = 30;

/// A user to run as, instead of the one who called us.
#[derive(Clone, Copy)]
pub struct User {
    pub uid: u32,
    pub gid: u32,
}

/// A running server.
pub struct Lifeline {
    keeper: Child,
    name: &'static str,
    stop_signal: &'static str,
    log: PathBuf,
}

impl Lifeline {
    /// Starts `server`, whose output goes to the file `log`. `stop_signal` (such as `INT`) ends it in good order.
    ///
    /// # Errors
    /// The log cannot be written, or there is no shell.
    pub fn start(
        name: &'static str,
        server: &Command,
        stop_signal: &'static str,
        log: &Path,
        user: Option<User>,
    ) -> Result<Lifeline> {
        let output = File::options().create(true).append(true).open(log).context("the log cannot be written")?;
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, stop_signal]).arg(server.get_program()).args(server.get_args());
        for (name, value) in server.get_envs() {
            match value {
                Some(value) => keeper.env(name, value),
                None => keeper.env_remove(name),
            };
        }
        if let Some(folder) = server.get_current_dir() {
            keeper.current_dir(folder);
        }
        if let Some(user) = user {
            keeper.uid(user.uid).gid(user.gid);
        }
        // A group of its own: Ctrl-C in the terminal ends us, the pipe ends, and the server stops in good order.
        keeper.process_group(0).stdin(Stdio::piped()).stderr(output.try_clone()?).stdout(output);
        let keeper = keeper.spawn().context("sh could not be started")?;
        Ok(Lifeline { keeper, name, stop_signal, log: log.to_owned() })
    }

    /// Waits until `ready` says so.
    ///
    /// # Errors
    /// The server ended or took too long; the message carries the end of its log.
    pub fn wait_until(&mut self, ready: impl Fn() -> bool) -> Result<()> {
        let started = Instant::now();
        while !ready() {
            if let Some(status) = self.keeper.try_wait()? {
                bail!("{} ended at once ({status}):\n{}", self.name, self.log_end());
            }
            if started.elapsed() > READY_WITHIN {
                bail!("{} was not ready within {} s:\n{}", self.name, READY_WITHIN.as_secs(), self.log_end());
            }
            thread::sleep(LOOK_AGAIN_AFTER);
        }
        Ok(())
    }

    /// Ends the server by a signal such as `QUIT`, and waits until it is gone.
    ///
    /// # Errors
    /// It does not end.
    pub fn end_by(&mut self, signal: &str) -> Result<()> {
        if let Some(pipe) = self.keeper.stdin.as_mut() {
            // A server that has ended already took its pipe with it: nothing is left to signal.
            let _ = writeln!(pipe, "{signal}");
        }
        let started = Instant::now();
        while self.keeper.try_wait()?.is_none() {
            if started.elapsed() > STOPPED_WITHIN {
                bail!("{} did not end by {signal} within {} s", self.name, STOPPED_WITHIN.as_secs());
            }
            thread::sleep(LOOK_AGAIN_AFTER);
        }
        Ok(())
    }

    fn log_end(&self) -> String {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<_> = log.lines().collect();
        lines[lines.len().saturating_sub(LOG_LINES_SHOWN)..].join("\n")
    }
}

impl Drop for Lifeline {
    fn drop(&mut self) {
        let ended = self.end_by(self.stop_signal).or_else(|error| {
            eprintln!("{error:#}; it is killed");
            self.end_by("KILL")
        });
        if let Err(error) = ended {
            eprintln!("{error:#}");
        }
    }
}
