//! Figures for the operator, in the OpenMetrics text format.

use std::sync::{Mutex, MutexGuard, PoisonError};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, EncodeMetric};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Answered {
    /// The pattern of the address, never the address itself.
    pub route: String,
    pub status: u16,
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Counters of this process.
pub struct Metrics {
    registry: Mutex<Registry>,
    pub(crate) kept: Counter,
    pub(crate) answered: Family<Answered, Counter>,
    pub(crate) seconds: Histogram,
    statements: Gauge,
    jobs_waiting: Gauge,
    jobs_dead: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("eumia");
        let kept = Counter::default();
        let answered = Family::default();
        let seconds = Histogram::new(exponential_buckets(0.000_5, 2.0, 16));
        let (statements, jobs_waiting, jobs_dead) = (Gauge::default(), Gauge::default(), Gauge::default());
        registry.register("kept_answers", "Answers sent from the page cache", kept.clone());
        registry.register("answers", "Answers by route and status", answered.clone());
        registry.register("answer_seconds", "Time to answer, kept answers left out", seconds.clone());
        registry.register("statements", "Database statements since the start", statements.clone());
        registry.register("jobs_waiting", "Jobs that wait", jobs_waiting.clone());
        registry.register("jobs_dead", "Jobs given up: an administrator should look", jobs_dead.clone());
        let registry = Mutex::new(registry);
        Self { registry, kept, answered, seconds, statements, jobs_waiting, jobs_dead }
    }
}

impl Metrics {
    /// Adds a figure of some other part of the program, which is read whenever somebody asks.
    pub fn watch(&self, name: &'static str, help: &'static str, read: impl Fn() -> usize + Send + Sync + 'static) {
        self.registry().register_collector(Box::new(Watched { name, help, read }));
    }

    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The text, with these figures read at this moment.
    pub(crate) fn text(&self, statements: u64, jobs: base_jobs::JobCounts) -> String {
        self.statements.set(whole(statements));
        self.jobs_waiting.set(whole(jobs.waiting));
        self.jobs_dead.set(whole(jobs.dead));
        let mut text = String::new();
        if encode(&mut text, &self.registry()).is_err() {
            tracing::warn!("the metrics could not be written");
        }
        text
    }
}

struct Watched<R> {
    name: &'static str,
    help: &'static str,
    read: R,
}

impl<R: Fn() -> usize + Send + Sync + 'static> Collector for Watched<R> {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let gauge = ConstGauge::new(whole((self.read)() as u64));
        gauge.encode(encoder.encode_descriptor(self.name, self.help, None, gauge.metric_type())?)
    }
}

impl<R> std::fmt::Debug for Watched<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Metrics")
    }
}
