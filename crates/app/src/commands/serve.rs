//! `eumia serve`

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::process::ExitCode;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::config::Settings;
use crate::wire;

#[derive(clap::Args)]
pub struct Serve {
    /// Where to serve.
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// What this node does: `web` answers requests, `worker` does the jobs.
    #[arg(long, default_value = "all")]
    pub role: Role,
}

/// What a node does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Role {
    All,
    Web,
    Worker,
}

/// Serves until it is told to stop.
pub async fn run(settings: &Settings, role: Role) -> anyhow::Result<ExitCode> {
    start_log(settings)?;
    for fault in settings.unsafe_ones() {
        tracing::warn!(setting = fault.setting, "{}", fault.why);
    }
    let (db, journal) = wire::open_database(settings).await?;
    serve(settings, role, db, journal, |address| tracing::info!(%address, "serving")).await
}

/// Serves over an open database; `ready` is told the address once requests are answered.
pub async fn serve(
    settings: &Settings,
    role: Role,
    db: base_db::Db,
    journal: base_jobs::Journal,
    ready: impl FnOnce(SocketAddr),
) -> anyhow::Result<ExitCode> {
    let listener = TcpListener::bind(settings.listen).await.with_context(|| {
        format!("cannot listen at {}; is another program there? Choose another with --listen", settings.listen)
    })?;
    let address = listener.local_addr()?;
    let (app, seq) = wire::build(settings, db, journal).await?;
    let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
    let handlers = (role != Role::Web).then(|| wire::handlers(settings, &app)).transpose()?;
    wire::start_background(&app, handlers, seq, &stop, &tasks);
    tokio::spawn(stop_on_signal(stop.clone()));
    if role == Role::Worker {
        tracing::info!("working");
        stop.cancelled().await;
    } else {
        ready(address);
        base_web::serve(listener, wire::site(&app)?, stop.clone().cancelled_owned()).await;
    }
    tasks.close();
    tasks.wait().await;
    app.db.clone().close().await;
    Ok(ExitCode::SUCCESS)
}

/// Ctrl-C, or the order to end from the system.
async fn stop_on_signal(stop: CancellationToken) {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        .expect("a program may listen to the signals that it is sent");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    // Before anything is said of it: nobody may read the log any more.
    stop.cancel();
    tracing::info!("stopping: running requests are finished first");
}

/// Log lines go to standard error: no visitor's address, no query, no words from a form.
pub fn start_log(settings: &Settings) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(&settings.log).context("EUMIA_LOG cannot be read")?;
    // However much is asked for: this one tells the address of every request, with what somebody searched and what opens a link.
    let filter = filter.add_directive("tower_http=off".parse().context("it is a directive")?);
    let colours = std::io::stderr().is_terminal();
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    if settings.log_json {
        lines.json().init()
    } else {
        lines.init()
    }
    Ok(())
}
