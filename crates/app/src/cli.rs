//! The command line. What is promised for later answers "not in this version" and exit code 2.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::commands;
use crate::config::{Overrides, Settings};

/// Runs an academy of cities that share functioning practices: call, repertoire, Academy, transfer.
#[derive(Parser)]
#[command(name = "eumia", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The folder for the data: database, index, letters not sent.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Shows the program with real data: the ten functioning practices of EU-MIA. Starts at once.
    Demo(Demo),
    /// Serves the site and does its work.
    Serve(Serve),
    /// Brings the database up to this version of the program.
    Migrate,
    /// Checks everything that must hold; one line for each fault, exit code 1 if there is any.
    Verify,
    /// Counts anew how far the translations are; for when `verify` says that the counts are wrong.
    Recount,
    /// Reads practices (JSON, CSV), translations, a thesaurus (Turtle), places (JSON), city figures (Eurostat CSV or TSV).
    Import {
        /// The files; all of them are kept, or none.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Writes everything public into a folder, in open formats.
    Export { folder: PathBuf },
    /// Lists every address of the site.
    Routes {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Puts known objects into the database, for tests.
    Seed(Seed),
    /// Prints each setting and where it came from; refuses an unsafe one.
    Check,
    /// Looks at the log of events.
    Audit {
        #[command(subcommand)]
        command: Audit,
    },
    /// Saves everything into one file, while the site is served.
    #[command(hide = true)]
    Backup { file: PathBuf },
    /// Brings a saved file back into an empty place.
    #[command(hide = true)]
    Restore {
        file: PathBuf,
        #[arg(long)]
        at: Option<String>,
    },
    /// Writes the public site as files that need no program.
    #[command(hide = true)]
    Archive { folder: PathBuf },
    /// Gives out what is held about a person, or erases it.
    Person {
        #[command(subcommand)]
        command: PersonCommand,
    },
    /// Lets administrators in.
    Admin {
        #[command(subcommand)]
        command: Admin,
    },
}

#[derive(Args)]
pub(crate) struct Demo {
    /// Where to serve.
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// Throws the demo's data away first.
    #[arg(long)]
    pub reset: bool,
}

#[derive(Args)]
struct Serve {
    /// Where to serve.
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
    /// What this node does: `web` answers requests, `worker` does the jobs.
    #[arg(long, default_value = "all")]
    role: Role,
}

/// What a node does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Role {
    All,
    Web,
    Worker,
}

#[derive(Args)]
pub(crate) struct Seed {
    /// Which set: only `test` so far.
    #[arg(long, default_value = "test")]
    pub profile: String,
    /// Prints what was made as JSON.
    #[arg(long)]
    pub json: bool,
    /// Adds this many made-up, clearly marked practices.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub practices: u64,
    /// How many versions each of these has.
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub versions: u32,
    /// Adds translations to them, good ones and stale ones.
    #[arg(long)]
    pub translated: bool,
    /// Adds this many made-up editors, each with a proposal that waits.
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub persons: u32,
}

#[derive(Subcommand)]
enum Audit {
    /// Checks that no event was changed or taken out.
    Verify,
}

#[derive(Subcommand)]
enum Admin {
    /// Makes somebody an administrator, whether or not she has an account, and prints a link that lets her in once.
    Create {
        /// Her mail address.
        email: String,
        /// What she is called; she can change it.
        #[arg(long)]
        name: Option<String>,
    },
}

#[derive(Subcommand)]
enum PersonCommand {
    /// Writes all that is held about a person into a ZIP of JSON and HTML.
    Export {
        /// Her id or her mail address.
        id: String,
        /// Where to; without it `person-ID.zip` here.
        file: Option<PathBuf>,
    },
    /// Erases a person: what is hers goes, what must stay no longer leads to her.
    Erase {
        /// Her id or her mail address.
        id: String,
        /// Why; the log says so.
        #[arg(long, default_value = "asked")]
        reason: Why,
    },
}

/// Why an operator erases somebody.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Why {
    /// She asked for it.
    Asked,
    /// The account was not used any more.
    Unused,
    /// There should never have been this account.
    Mistaken,
    /// A backup was restored that still held her.
    Restored,
}

impl From<Why> for people::mine::Reason {
    fn from(why: Why) -> Self {
        match why {
            Why::Asked => Self::Asked,
            Why::Unused => Self::Unused,
            Why::Mistaken => Self::Mistaken,
            Why::Restored => Self::Restored,
        }
    }
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(dispatch(cli)));
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    let overrides = |listen| Overrides { data: cli.data.clone(), listen };
    let settings = |listen| Settings::load(&overrides(listen));
    match cli.command {
        Command::Demo(demo) => commands::demo::run(&overrides(demo.listen), demo.reset).await,
        Command::Serve(serve) => commands::serve::run(&settings(serve.listen)?, serve.role).await,
        Command::Migrate => commands::upkeep::migrate(&settings(None)?).await,
        Command::Verify => commands::upkeep::verify(&settings(None)?).await,
        Command::Recount => commands::upkeep::recount(&settings(None)?).await,
        Command::Audit { command: Audit::Verify } => commands::upkeep::verify_audit(&settings(None)?).await,
        Command::Check => commands::upkeep::check(&settings(None)?),
        Command::Import { files } => commands::exchange::import(&settings(None)?, &files).await,
        Command::Export { folder } => commands::exchange::export(&settings(None)?, &folder).await,
        Command::Routes { json } => commands::upkeep::routes(json),
        Command::Seed(seed) => commands::seed::run(&settings(None)?, &seed).await,
        Command::Admin { command: Admin::Create { email, name } } => {
            commands::admin::create(&settings(None)?, &email, name.as_deref()).await
        }
        Command::Person { command: PersonCommand::Export { id, file } } => {
            commands::person::export(&settings(None)?, &id, file).await
        }
        Command::Person { command: PersonCommand::Erase { id, reason } } => {
            commands::person::erase(&settings(None)?, &id, reason.into()).await
        }
        Command::Backup { .. } | Command::Restore { .. } | Command::Archive { .. } => {
            eprintln!("This command is not in this version. `eumia --help` lists those that are.");
            Ok(ExitCode::from(2))
        }
    }
}
