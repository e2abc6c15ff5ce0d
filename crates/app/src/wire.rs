//! Puts the parts together: database, words, index, journal, and who follows whom.

use std::io;
#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use base_core::{Clock, Random};
use base_db::Db;
use base_i18n::Texts;
use base_jobs::{Delivery, Handlers, Journal};
use base_mail::{Mailbox, Post};
use base_media::Files;
use base_search::Search;
use base_web::index::{self, Contribution};
use base_web::{App, Gate, Hook, Outside, Site};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::config::{Secret, Settings};
use crate::routes;

/// How often old personal data is looked for.
const TIDY_EVERY: Duration = Duration::from_secs(60 * 60);

/// A database that is up to date, and the journal that writes to it.
pub async fn open_database(settings: &Settings) -> anyhow::Result<(Db, Journal)> {
    let db = connect(settings).await?;
    migration::up(db.upkeep()).await.context("the database cannot be brought up to this version")?;
    let journal = Journal::new(Clock::machine(), Random::system(), deliveries());
    site::translation::upkeep::settle(&db, journal.now()).await.context("the translations cannot be counted")?;
    Ok((db, journal))
}

/// Which events become jobs.
fn deliveries() -> Vec<Delivery> {
    [people::deliveries(), repertoire::deliveries(), calls::deliveries(), site::deliveries()].concat()
}

/// A database that must be there already, for commands that only read: a mistyped folder is not a new, empty one.
pub async fn existing_database(settings: &Settings) -> anyhow::Result<Db> {
    if let Some(file) = settings.database().strip_prefix("sqlite://") {
        let file = file.split('?').next().unwrap_or(file);
        anyhow::ensure!(Path::new(file).exists(), "there is no database at {file}; check --data and EUMIA_DATABASE_URL");
    }
    connect(settings).await
}

/// A database as it is.
pub async fn connect(settings: &Settings) -> anyhow::Result<Db> {
    if settings.database_url.is_none() {
        own_folder(&settings.data_dir)
            .with_context(|| format!("the data folder {} cannot be made", settings.data_dir.display()))?;
    }
    Db::connect(&settings.database()).await.context("the database cannot be opened; check EUMIA_DATABASE_URL")
}

/// A folder that nobody else on the machine looks into. One that is there stays as its operator has it.
fn own_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(folder)
}

/// A new or emptied file that nobody else on the machine reads.
pub fn own_file(file: &Path) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    options.mode(0o600);
    let file = options.open(file)?;
    // A mode is given only to what is made.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

/// The whole program over an open database, its index up to date. Also says from which event on the log is to be followed.
pub async fn build(settings: &Settings, db: Db, journal: Journal) -> anyhow::Result<(Arc<App>, i64)> {
    let app = assemble(settings, db, journal, Some(&settings.data_dir.join("index"))).await?;
    let seq = index::prepare(&app, &contributions()).await?;
    Ok((app, seq))
}

/// Where files are kept that people send in.
fn files(settings: &Settings) -> anyhow::Result<Files> {
    let folder = settings.data_dir.join("media");
    own_folder(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    Ok(Files::folder(folder)?)
}

/// The interface's texts.
pub fn texts() -> anyhow::Result<Arc<Texts>> {
    let texts = Texts::load().map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the interface's texts cannot be used:\n{}", lines.join("\n"))
    })?;
    Ok(Arc::new(texts))
}

/// The program with its index as it is in `index`, or with an empty one.
pub async fn assemble(settings: &Settings, db: Db, journal: Journal, index: Option<&Path>) -> anyhow::Result<Arc<App>> {
    let texts = texts()?;
    let thesaurus = repertoire::thesaurus::store::load(db.reader()).await?;
    let search = Search::open(index, thesaurus.for_search())?;
    let outside = Outside {
        public_url: settings.public_url(),
        trusted_proxies: settings.trusted_proxies.clone(),
        metrics_token: settings.metrics_token.as_ref().map(|token| token.0.clone()),
    };
    let clock = Clock::machine();
    let app = App::new(db, texts, clock, Random::system(), journal, search, outside, settings.limits(), &routes::MENUS);
    app.shelf.put(thesaurus);
    app.shelf.put(files(settings)?);
    app.shelf.put(people::Neighbours::joined([repertoire::neighbours(), calls::neighbours(), site::neighbours()]));
    let door = people::sign_in::Door { demo: settings.is_demo, ..Default::default() };
    let hasher = door.hasher.clone();
    app.metrics.watch("passwords_at_once_most", "Most passwords hashed at the same time", move || hasher.most_at_once());
    app.shelf.put(door);
    site::identity::show(&app).await?;
    site::funding::show(&app).await?;
    Ok(app)
}

/// What the slices let be found.
fn contributions() -> Vec<Contribution> {
    vec![repertoire::contribution(), site::search::contribution()]
}

/// What each node keeps true by following the log; the index first, since the others may read it.
fn hooks() -> Vec<Hook> {
    let mut hooks = vec![repertoire::thesaurus::hook(), index::hook(contributions().into())];
    hooks.extend(site::hooks());
    hooks
}

/// Starts what runs beside the requests. Everything ends, in good order, when `stop` is cancelled.
pub fn start_background(app: &Arc<App>, handlers: Option<Handlers>, seq: i64, stop: &CancellationToken, tasks: &TaskTracker) {
    let warming = Arc::clone(app);
    let stopped = stop.clone();
    tasks.spawn(async move { stopped.run_until_cancelled(index::warm(warming, contributions())).await });
    tasks.spawn(base_web::follow(Arc::clone(app), hooks().into(), seq, stop.clone().cancelled_owned()));
    if let Some(handlers) = handlers {
        let (db, clock, bell) = (app.db.clone(), app.clock.clone(), Arc::clone(&app.bell));
        tasks.spawn(base_jobs::work(db, clock, handlers, bell, stop.clone().cancelled_owned()));
        tasks.spawn(tidy(Arc::clone(app), stop.clone()));
    }
}

/// Who does which job.
pub fn handlers(settings: &Settings, app: &App) -> anyhow::Result<Handlers> {
    let name = app.site_name(&app.words(app.texts.english()));
    let from = Mailbox::new(Some(&name), &settings.mail_from).context("EUMIA_MAIL_FROM")?;
    let to = Mailbox::new(None, &settings.mail_to).context("EUMIA_MAIL_TO")?;
    let post = match &settings.smtp_url {
        Some(Secret(url)) => Post::smtp(url, from).context("EUMIA_SMTP_URL")?,
        None => Post::folder(settings.data_dir.join("outbox"), from),
    };
    let mut handlers = people::handlers(app, post.clone());
    handlers.extend(repertoire::handlers(app, post.clone()));
    handlers.extend(calls::handlers(app, post.clone()));
    handlers.extend(site::handlers(app, post, to));
    Ok(handlers)
}

/// The pages over an app.
pub fn site(app: &Arc<App>) -> anyhow::Result<Site> {
    let permissions = routes::permissions().map_err(|faults| anyhow::anyhow!("the permission table:\n{faults}"))?;
    let gate = Gate { permissions: Arc::new(permissions), find: people::find_signed };
    Site::new(Arc::clone(app), &routes::all(), gate).map_err(|faults| anyhow::anyhow!(faults))
}

/// Forgets what its time is over for. What one slice fails to forget does not keep the other from forgetting.
pub async fn forget_old(app: &App) {
    for forgotten in [site::forget_old(app).await, people::forget_old(app).await] {
        if let Err(error) = forgotten {
            tracing::warn!(%error, "old personal data could not be forgotten; trying again in an hour");
        }
    }
}

/// Forgets what must be forgotten and asks what is to be asked, for as long as the program runs.
async fn tidy(app: Arc<App>, stop: CancellationToken) {
    if let Ok(Some(day)) = site::accessibility::review_due(app.db.reader(), app.clock.now()).await {
        tracing::warn!(%day, "the accessibility statement must be reviewed by then");
    }
    loop {
        forget_old(&app).await;
        if let Err(error) = repertoire::ask_due(&app).await {
            tracing::warn!(%error, "desks could not be asked whether their practices run; trying again in an hour");
        }
        if let Err(error) = calls::sweep_files(&app).await {
            tracing::warn!(%error, "files that nothing names could not be taken away; trying again in an hour");
        }
        if let Err(error) = calls::close_due(&app).await {
            tracing::warn!(%error, "calls whose time is over could not be closed; trying again in an hour");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(TIDY_EVERY) => {}
        }
    }
}
