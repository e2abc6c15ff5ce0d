//! How a request gets in: our own accept loop, because a client must not hold a connection by saying nothing.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use http::{Method, Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt;

use crate::client::Peer;
use crate::gate::Gate;
use crate::signed::secret_of;
use crate::{App, Limits, Permissions, Route, outer, route};

/// Largest head of a request, in bytes.
const HEAD_BYTES_MAX: usize = 16 * 1024;
const HEADERS_MAX: usize = 100;
/// Connections held at once; further ones wait in the system's queue.
const CONNECTIONS_MAX: usize = 12_000;
/// How long running requests may go on after the order to stop.
const FAREWELL_TIME: Duration = Duration::from_secs(10);

/// The site: kept pages first, then the routes.
#[derive(Clone)]
pub struct Site {
    app: Arc<App>,
    routes: Router,
}

impl Site {
    /// From the list of addresses.
    ///
    /// # Errors
    /// One line for each address that has no row in the permission table.
    pub fn new(app: Arc<App>, routes: &[Route], gate: Gate) -> Result<Self, String> {
        let unruled = gate.permissions.unruled(routes);
        if !unruled.is_empty() {
            return Err(unruled.join("\n"));
        }
        app.shelf.put(Permissions::clone(&gate.permissions));
        let routes = outer::around(route::site(routes), &app, gate);
        Ok(Self { app, routes })
    }

    /// Answers one request. A kept page goes out before anything else is looked at.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Body>
    where
        B: axum::body::HttpBody<Data = axum::body::Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        if matches!(*request.method(), Method::GET | Method::HEAD)
            && secret_of(&self.app, request.headers()).is_none()
            && let Some(address) = request.uri().path_and_query()
            && let Some(kept) = self.app.cache.find(address.as_str())
        {
            self.app.metrics.kept.inc();
            return kept.answer(request.method(), request.headers());
        }
        let answer = self.routes.clone().oneshot(request.map(Body::new)).await;
        answer.unwrap_or_else(|never: Infallible| match never {})
    }

    /// What the site answers at `address`, as a stream of its bytes. An error unless it answers with 200.
    pub async fn ask(&self, address: &str) -> anyhow::Result<axum::body::BodyDataStream> {
        let response = self.answer(Request::get(address).body(Body::empty())?).await;
        anyhow::ensure!(response.status() == http::StatusCode::OK, "{address} answered {}", response.status());
        Ok(response.into_body().into_data_stream())
    }
}

/// Serves until `stop` is ready; requests that are running then are finished.
pub async fn serve(listener: TcpListener, site: Site, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let seats = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    tokio::pin!(stop);
    loop {
        let seat = Arc::clone(&seats).acquire_owned();
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = async { (seat.await, listener.accept().await) } => accepted,
        };
        match accepted {
            (Ok(seat), Ok((stream, peer))) => {
                let _ = stream.set_nodelay(true);
                let connection =
                    graceful.watch(http(&site.app.limits).serve_connection(TokioIo::new(stream), answering(site.clone(), peer)));
                tokio::spawn(async move {
                    if let Err(error) = connection.await {
                        tracing::debug!(%error, "a connection ended early");
                    }
                    drop(seat);
                });
            }
            (_, Err(error)) => {
                // Out of file handles, mostly: wait for some to be given back.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            (Err(_), _) => break,
        }
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL_TIME, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running and were cut off");
    }
}

fn http(limits: &Limits) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_time)
        .max_header_size(HEAD_BYTES_MAX)
        .max_headers(HEADERS_MAX);
    builder
}

fn answering(
    site: Site,
    peer: SocketAddr,
) -> impl hyper::service::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible, Future: Send> {
    service_fn(move |mut request: Request<Incoming>| {
        let site = site.clone();
        request.extensions_mut().insert(Peer(peer.ip()));
        async move { Ok(site.answer(request).await) }
    })
}
