//! Public pages, kept ready to send: rendered and compressed once for each change.
//!
//! A page says what it is *about* (`practice/turin-neighbourhood-houses`, or `practice` for a list of them). An event on a subject
//! drops the pages about that subject and about its kind. Nothing personal is ever kept.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use moka::sync::Cache as Store;

use crate::ready::Ready;

/// Most memory for kept pages, in bytes.
const KEPT_BYTES_MAX: u64 = 24 * 1024 * 1024;
/// Most addresses remembered by what their pages are about. Pages that fell out of the store leave their address behind, so beyond
/// this everything is dropped and begun anew.
const ADDRESSES_MAX: usize = 50_000;
/// Longest address that is kept, in bytes: longer ones are searches that nobody repeats.
const ADDRESS_BYTES_MAX: usize = 300;

/// Kept pages by path and query.
pub struct Cache {
    pages: Store<Box<str>, Arc<Ready>>,
    about: Mutex<About>,
    /// Goes up with every drop, so that a page rendered from what was true before is not kept after.
    generation: AtomicU64,
}

/// The addresses of the pages about each topic.
#[derive(Default)]
struct About {
    by_topic: HashMap<Box<str>, HashSet<Box<str>>>,
    /// Addresses noted since the last time that all were dropped: an upper bound of those in `by_topic`.
    noted: usize,
}

impl Default for Cache {
    fn default() -> Self {
        #[expect(clippy::borrowed_box, reason = "the cache hands out its keys as they are kept")]
        let weigh = |address: &Box<str>, page: &Arc<Ready>| u32::try_from(address.len() + page.weight()).unwrap_or(u32::MAX);
        let pages = Store::builder().max_capacity(KEPT_BYTES_MAX).weigher(weigh).build();
        Self { pages, about: Mutex::default(), generation: AtomicU64::new(0) }
    }
}

impl Cache {
    /// What to hand to [`Cache::keep`] later: read it before the page's data.
    pub(crate) fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }

    pub(crate) fn find(&self, address: &str) -> Option<Arc<Ready>> {
        self.pages.get(address)
    }

    /// Keeps a page that is about `topics`, unless something changed since `generation`.
    pub(crate) fn keep(&self, address: &str, topics: &[String], generation: u64, page: Arc<Ready>) {
        if address.len() > ADDRESS_BYTES_MAX {
            return;
        }
        let mut about = self.about.lock().unwrap_or_else(PoisonError::into_inner);
        if generation != self.generation() {
            return;
        }
        if about.noted >= ADDRESSES_MAX {
            *about = About::default();
            self.pages.invalidate_all();
        }
        about.noted += topics.len();
        for topic in topics {
            about.by_topic.entry(topic.as_str().into()).or_default().insert(address.into());
        }
        self.pages.insert(address.into(), page);
    }

    /// Drops the pages about each subject and about its kind.
    pub fn drop_about<'a>(&self, subjects: impl Iterator<Item = &'a str>) {
        let mut about = self.about.lock().unwrap_or_else(PoisonError::into_inner);
        self.generation.fetch_add(1, Ordering::SeqCst);
        for subject in subjects {
            let kind = subject.split('/').next().unwrap_or(subject);
            for topic in [subject, kind] {
                for address in about.by_topic.remove(topic).unwrap_or_default() {
                    self.pages.invalidate(&address);
                }
            }
        }
    }

    /// Drops everything.
    pub fn clear(&self) {
        let mut about = self.about.lock().unwrap_or_else(PoisonError::into_inner);
        self.generation.fetch_add(1, Ordering::SeqCst);
        *about = About::default();
        self.pages.invalidate_all();
    }

    /// How many pages are kept, nearly.
    pub fn pages(&self) -> u64 {
        self.pages.entry_count()
    }
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cache({} pages)", self.pages())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, StatusCode};

    fn page() -> Arc<Ready> {
        Arc::new(Ready::new(StatusCode::OK, HeaderMap::new(), "words".into(), crate::body::Quality::Packed))
    }

    fn kept(cache: &Cache, addresses: &[&str]) -> Vec<bool> {
        addresses.iter().map(|address| cache.find(address).is_some()).collect()
    }

    #[test]
    fn an_event_drops_the_pages_about_its_subject_and_its_kind_and_no_other() {
        let cache = Cache::default();
        let addresses = ["/en/practices/turin", "/en/practices/nantes", "/en/practices", "/en/about"];
        for (address, topic) in addresses.iter().zip(["practice/turin", "practice/nantes", "practice", "page/about"]) {
            cache.keep(address, &[topic.to_owned()], cache.generation(), page());
        }
        assert_eq!(kept(&cache, &addresses), [true; 4]);
        cache.drop_about(["practice/turin"].into_iter());
        assert_eq!(kept(&cache, &addresses), [false, true, false, true]);
    }

    #[test]
    fn a_page_rendered_before_a_change_is_not_kept_after_it() {
        let cache = Cache::default();
        let before = cache.generation();
        cache.drop_about(["practice/turin"].into_iter());
        cache.keep("/en/practices/turin", &["practice/turin".to_owned()], before, page());
        assert!(cache.find("/en/practices/turin").is_none());
    }
}
