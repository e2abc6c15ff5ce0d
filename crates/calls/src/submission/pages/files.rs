//! Files that come with a submission: looked at before they are kept, never shown in the page.

use askama::Template;
use axum::response::{IntoResponse, Response};
use base_media::{Files, Refused, Seems, for_reviewers};
use base_web::{Form, Frame, Keep, Page, Upload, redirect};
use http::{HeaderName, StatusCode};
use sha2::{Digest, Sha256};

use super::*;
use crate::form::{Kind, Question, reading::Said};
use crate::submission::file::{File, tidy_name};

#[derive(Template)]
#[template(path = "submission/files.html")]
struct List<'a> {
    frame: Frame,
    bench: &'a Bench,
    asked: Vec<Wanted>,
    is_open: bool,
    deadline: String,
    /// The question at which a file was refused, and why.
    refused: Option<(String, String)>,
    done: Option<&'static str>,
}

/// A question that is answered with files.
struct Wanted {
    key: String,
    label: Said,
    help: Option<Said>,
    /// Id, name, kind and size.
    files: Vec<(String, String, String, String)>,
}

pub(super) async fn list(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path(at): AtId,
    Query(asked): Query<Asked>,
) -> Result<Page, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let done = match asked.get("done").map(String::as_str) {
        Some("added") => Some("submission-file-added"),
        Some("removed") => Some("submission-file-removed"),
        _ => None,
    };
    page(&v, &bench, came, None, done)
}

fn page(
    v: &Visitor,
    bench: &Bench,
    came: Time,
    refused: Option<(String, String)>,
    done: Option<&'static str>,
) -> Result<Page, WebError> {
    let reading = bench.reading(v);
    let kept = |file: &File| {
        let size = v.ta("submission-file-kilobytes", &[("n", file.bytes.div_ceil(1_000))]);
        (file.id.to_string(), file.name.clone(), v.t(&format!("file-kind-{}", file.kind.as_str())).into_owned(), size)
    };
    let wanted = |question: &Question| Wanted {
        key: question.key.clone(),
        label: reading.label(question),
        help: reading.help(question),
        files: bench.files.iter().filter(|file| file.question == question.key).map(kept).collect(),
    };
    let asked = bench.call.plan.questions.iter().filter(|question| question.kind == Kind::File);
    let title = v.ta("submission-files-title", &[("title", bench.title(v))]);
    let title = if refused.is_none() { title } else { v.ta("error-title", &[("title", title.as_str())]) };
    let template = List {
        frame: v.frame(title).hidden(),
        asked: asked.map(wanted).collect(),
        is_open: bench.is_open(came),
        deadline: bench.deadline(v),
        refused,
        done,
        bench,
    };
    Page::html(&template, v.content_lang(), Keep::Never)
}

impl List<'_> {
    fn is_refused(&self, question: &str) -> bool {
        self.refused.as_ref().is_some_and(|(of, _)| of == question)
    }
}

pub(super) async fn add(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path(at): AtId,
    upload: Result<Upload, WebError>,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&at.1, &at.2)).await?;
    let upload = match upload {
        Ok(upload) => upload,
        // The rest of it was not read, so which question it was for is not known.
        Err(WebError::TooLarge) => {
            let first = bench.call.plan.questions.iter().find(|question| question.kind == Kind::File);
            let at = first.map_or(String::new(), |question| question.key.clone());
            let page = page(&v, &bench, came, Some((at, v.t("file-too-large").into_owned())), None)?;
            return Ok(page.status(StatusCode::PAYLOAD_TOO_LARGE).into_response());
        }
        Err(error) => return Err(error),
    };
    let question = upload.form.get("question").to_owned();
    let is_asked = bench.call.plan.question(&question).is_some_and(|question| question.kind == Kind::File);
    if !is_asked {
        return Err(WebError::NotFound);
    }
    let refuse = |why: &str| {
        let page = page(&v, &bench, came, Some((question.clone(), v.t(why).into_owned())), None)?;
        Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
    };
    if !bench.is_open(came) {
        return Ok(redirect(&v.to(bench.below("files"))));
    }
    let Some(sent) = upload.file else { return refuse("submission-file-none") };
    let bytes = sent.bytes.clone();
    let looked_at = tokio::task::spawn_blocking(move || {
        let kind = base_media::check(&bytes)?;
        Ok::<_, Refused>((kind, for_reviewers(&bytes, kind)?))
    });
    let (kind, stripped) = match looked_at.await.map_err(anyhow::Error::from)? {
        Ok(sound) => sound,
        Err(refused) => return refuse(message(&refused)),
    };
    let file = &File {
        id: app.journal.id(),
        submission: bench.submission.id,
        question: question.clone(),
        name: tidy_name(&sent.name),
        kind,
        bytes: sent.bytes.len() as u64,
        sha256: hex::encode(Sha256::digest(&sent.bytes)),
        stripped_bytes: stripped.len() as u64,
        at: app.clock.now(),
    };
    let files = app.shelf.get::<Files>();
    // The bytes first: a row never names what is not there. What no row names is swept away later.
    files.put(&file.key(), sent.bytes).await.map_err(anyhow::Error::from)?;
    files.put(&file.stripped_key(), stripped.into()).await.map_err(anyhow::Error::from)?;
    let (journal, whose) = (&app.journal, (bench.submission.id, bench.me));
    match app.act(|tx| async move { acts::add_file(&*tx, journal, whose, came, file).await }).await {
        Ok(_) => Ok(redirect(&v.to(format!("{}?done=added", bench.below("files"))))),
        Err(Refusal::TooMany) => refuse("submission-file-too-many"),
        Err(Refusal::Closed) => Ok(redirect(&v.to(bench.below("files")))),
        Err(refusal) => Err(refusal.into()),
    }
}

/// How a refused file is mended.
fn message(refused: &Refused) -> &'static str {
    match refused {
        Refused::Empty => "file-empty",
        Refused::TooLarge { .. } => "file-too-large",
        Refused::UnknownKind { .. } => "file-unknown-kind",
        Refused::TooManyPixels { .. } => "file-too-many-pixels",
        Refused::Broken => "file-broken",
        Refused::Mixed { with: Seems::Svg | Seems::Html | Seems::Xml | Seems::RichText | Seems::PostScript } => {
            "file-unknown-kind"
        }
        Refused::Mixed { .. } => "file-mixed",
        Refused::Locked => "file-locked",
        Refused::Active => "file-active",
        Refused::Bomb => "file-bomb",
    }
}

pub(super) async fn get(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Path((_, slug, number, file)): AtPart,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&slug, &number)).await?;
    let file = bench.files.iter().find(|kept| kept.id.to_string() == file).ok_or(WebError::NotFound)?;
    let bytes = app.shelf.get::<Files>().get(&file.key()).await.map_err(anyhow::Error::from)?.ok_or(WebError::NotFound)?;
    Ok(served(file, bytes).into_response())
}

/// A file to be saved, and never run or shown as a page of ours.
pub(crate) fn served(file: &File, bytes: axum::body::Bytes) -> Page {
    let encoded: String = url::form_urlencoded::byte_serialize(file.name.as_bytes()).collect::<String>().replace('+', "%20");
    let disposition = format!("attachment; filename*=UTF-8''{encoded}");
    Page::file(file.kind.media_type(), bytes.to_vec(), Keep::Never)
        .with(http::header::CONTENT_DISPOSITION, &disposition)
        .with(HeaderName::from_static("content-security-policy"), "default-src 'none'; sandbox")
}

pub(super) async fn remove(
    Extract(app): Shared,
    v: Visitor,
    me: Me,
    Came(came): Came,
    Path((_, slug, number, file)): AtPart,
    _: Form,
) -> Result<Response, WebError> {
    let bench = Bench::open(&app, &v, &me, (&slug, &number)).await?;
    let file = file.parse().map_err(|_| WebError::NotFound)?;
    let (journal, whose) = (&app.journal, (bench.submission.id, bench.me));
    match app.act(|tx| async move { acts::remove_file(&*tx, journal, whose, came, file).await }).await {
        Ok(_) => Ok(redirect(&v.to(format!("{}?done=removed", bench.below("files"))))),
        Err(Refusal::Closed) => Ok(redirect(&v.to(bench.below("files")))),
        Err(refusal) => Err(refusal.into()),
    }
}
