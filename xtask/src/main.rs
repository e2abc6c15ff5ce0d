//! Chores of the project, in Rust instead of shell: `cargo xtask test`, `cargo xtask postgres`, `cargo xtask screenshots`,
//! `cargo xtask bench`.
//!
//! Each chore needs nothing but this repository, the Rust toolchain, git and apt; it brings what else it
//! needs ([`tools`]), starts what it needs ([`postgres`], [`browser`]) and always stops it again
//! ([`lifeline`]). Start reading at [`test`].

mod bench;
mod browser;
mod commands;
mod lifeline;
mod postgres;
mod test;
mod tools;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Chores of the eumia project")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// All tests of the project, from nothing; exit code 1 if any of them failed
    Test {
        /// Only one part, for the daily loop
        #[arg(long)]
        only: Option<test::Part>,
        /// For the browser: a site that already runs, instead of starting a fresh one
        #[arg(long, value_name = "ADDRESS", requires = "only")]
        url: Option<String>,
    },
    /// A PostgreSQL of its own while COMMAND runs; without COMMAND until its input ends
    ///
    /// COMMAND finds the address in EUMIA_TEST_POSTGRES_URL. Without COMMAND the address is printed on
    /// the first line; then each line of input is one of `restart`, `crash`, `stop`, `start`, and is
    /// answered by a line `done` when it is so. Fault tests use this.
    Postgres {
        /// Keep what was committed even if the power fails (slower; the default is for tests that end)
        #[arg(long)]
        durable: bool,
        #[arg(last = true)]
        command: Vec<String>,
    },
    /// Pictures of every page kind into e2e/results/screenshots, to be looked at
    Screenshots {
        /// Only page kinds whose name contains one of these words
        names: Vec<String>,
        /// A site that already runs, instead of starting a fresh one
        #[arg(long, value_name = "ADDRESS")]
        url: Option<String>,
    },
    /// What pages, searches and forms cost, beside nginx with the same bytes; about an hour
    Bench(bench::Options),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().chore {
        Chore::Test { only, url } => test::run(only, url.as_deref()),
        Chore::Postgres { durable, command } => postgres::run(durable, &command),
        Chore::Screenshots { names, url } => browser::screenshots(&names, url.as_deref()),
        Chore::Bench(options) => bench::run(&options),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
