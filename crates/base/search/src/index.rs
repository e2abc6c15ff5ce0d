//! The index itself: opened or begun, written to by one at a time, searched by all.

use std::collections::HashSet;
use std::fs;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::indexer::IndexWriterOptions;
use tantivy::merge_policy::LogMergePolicy;
use tantivy::schema::Value;
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term};

use crate::document::Document;
use crate::matching::{Counts, filters, fitting};
use crate::plan::plan;
use crate::query::{Answer, Hit, OFFSET_ROWS_MAX, PAGE_ROWS_MAX, Query};
use crate::ranking;
use crate::schema::{FORMAT, Fields};
use crate::segment::Segment;
use crate::thesaurus::Thesaurus;

/// Memory for the words of a few documents, in bytes: the least that the engine takes.
const SMALL_WRITER_BYTES: usize = 15_000_000;
/// Memory for the words of many documents, in bytes: the more, the fewer parts the index is made of.
const BULK_WRITER_BYTES: usize = 256_000_000;
/// Decompressed blocks of stored documents that are kept, for each segment.
const STORE_BLOCKS: usize = 8;
/// Share of deleted documents from which on a segment is written anew.
const DELETED_SHARE_MAX: f32 = 0.2;

/// What can go wrong. The machine's fault, always: no query and no document is refused.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    #[error("the folder of the search index {} cannot be used", path.display())]
    Folder { path: PathBuf, source: std::io::Error },
    #[error("the search index cannot be read or written")]
    Index(#[from] tantivy::TantivyError),
}

/// The search index of the site. Cheap to clone; all clones are the same index.
#[derive(Clone)]
pub struct Search(Arc<Inner>);

struct Inner {
    index: Index,
    fields: Fields,
    reader: IndexReader,
    generation: RwLock<Arc<Generation>>,
    thesaurus: RwLock<Arc<Thesaurus>>,
    writing: Mutex<()>,
}

/// The index as of one commit.
struct Generation {
    searcher: Searcher,
    segments: Vec<Segment>,
    state: State,
}

/// What is kept with a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    position: u64,
    /// Of the thesaurus that the documents were marked by; nothing if by several.
    thesaurus: Option<u64>,
}

/// Writes to the index; what it does is seen by nobody before [`commit`](Writer::commit), and lost without it.
pub struct Writer<'a> {
    search: &'a Search,
    writer: IndexWriter,
    thesaurus: Arc<Thesaurus>,
    /// The index as it was before; nothing once it was cleared.
    before: Option<Searcher>,
    /// Hashes of the keys that were put in.
    put: HashSet<u64>,
    /// Which thesaurus all documents will have been marked by after the commit.
    marked_by: Option<u64>,
    _turn: MutexGuard<'a, ()>,
}

impl Search {
    /// Opens the index in a folder, or begins one there; without a folder it lives in memory. An index that cannot be read
    /// is moved aside and begun anew at position 0, since everything in it comes from elsewhere.
    ///
    /// # Errors
    /// Fails if the folder cannot be written to.
    pub fn open(folder: Option<&Path>, thesaurus: Thesaurus) -> Result<Self, SearchError> {
        let Some(folder) = folder else {
            let (schema, fields) = Fields::new();
            return Self::of(Index::create_in_ram(schema), fields, thesaurus);
        };
        let path = folder.join(format!("v{FORMAT}"));
        match Self::open_folder(&path, thesaurus.clone()) {
            Err(SearchError::Index(error)) => {
                let aside = folder.join(format!("v{FORMAT}.broken"));
                tracing::warn!(error = &error as &dyn std::error::Error, moved_to = %aside.display(), "search index is broken; it is built anew");
                let refuse = |source| SearchError::Folder { path: path.clone(), source };
                if aside.exists() {
                    fs::remove_dir_all(&aside).map_err(refuse)?;
                }
                fs::rename(&path, &aside).map_err(refuse)?;
                Self::open_folder(&path, thesaurus)
            }
            opened => opened,
        }
    }

    /// The position of the last commit, 0 if there was none.
    pub fn position(&self) -> u64 {
        self.generation().state.position
    }

    /// Whether all documents were marked by the thesaurus that is in use; if not, they should be put in again.
    pub fn is_marked_by_thesaurus(&self) -> bool {
        let state = &self.generation().state;
        *state == State::default() || state.thesaurus == Some(self.thesaurus().fingerprint())
    }

    /// The thesaurus in use.
    pub fn thesaurus(&self) -> Arc<Thesaurus> {
        self.0.thesaurus.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts another thesaurus in use, for queries at once and for documents that are put in from now on.
    pub fn replace_thesaurus(&self, thesaurus: Thesaurus) {
        *self.0.thesaurus.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(thesaurus);
    }

    /// Begins to write a few documents; waits until nobody else writes.
    ///
    /// # Errors
    /// Fails if another process writes to the folder, or its disk does not work.
    pub fn writer(&self) -> Result<Writer<'_>, SearchError> {
        self.begin(SMALL_WRITER_BYTES)
    }

    /// Begins to write very many documents, with more memory.
    ///
    /// # Errors
    /// As [`writer`](Self::writer).
    pub fn bulk_writer(&self) -> Result<Writer<'_>, SearchError> {
        self.begin(BULK_WRITER_BYTES)
    }

    /// Answers a query. Takes some milliseconds of computing: call it where that does not hold up others.
    ///
    /// # Errors
    /// Fails if the index on disk cannot be read.
    pub fn find(&self, query: &Query) -> Result<Answer, SearchError> {
        let (generation, thesaurus, fields) = (self.generation(), self.thesaurus(), &self.0.fields);
        let plan = plan(&generation.searcher, fields, &thesaurus, &query.text, query.prefix_last)?;
        let filters = filters(query);
        let mut counts = Counts::of(&query.count_facets);
        let mut found = Vec::with_capacity(generation.segments.len());
        for segment in &generation.segments {
            found.push((segment, fitting(segment, fields, &plan.needs, &filters, &mut counts)?));
        }
        let total = found.iter().map(|(_, docs)| docs.len()).sum();
        let rows = if query.page_offset < OFFSET_ROWS_MAX { query.page_rows.min(PAGE_ROWS_MAX) } else { 0 };
        let page = ranking::page(&generation.searcher, &found, &plan.scores, &query.sort, query.page_offset, rows)?;
        let hits = page.into_iter().map(|address| self.hit(&generation.searcher.doc(address)?)).collect::<Result<_, _>>()?;
        Ok(Answer { total, hits, facets: counts.sorted(), corrected: plan.corrected, concepts: plan.concepts })
    }

    fn open_folder(path: &Path, thesaurus: Thesaurus) -> Result<Self, SearchError> {
        fs::create_dir_all(path).map_err(|source| SearchError::Folder { path: path.to_owned(), source })?;
        let (schema, fields) = Fields::new();
        let directory = MmapDirectory::open(path).map_err(tantivy::TantivyError::from)?;
        Self::of(Index::open_or_create(directory, schema)?, fields, thesaurus)
    }

    fn of(index: Index, fields: Fields, thesaurus: Thesaurus) -> Result<Self, SearchError> {
        let reader: IndexReader =
            index.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(STORE_BLOCKS).try_into()?;
        let generation = RwLock::new(Arc::new(Generation::new(&index, &reader, &[])?));
        let thesaurus = RwLock::new(Arc::new(thesaurus));
        Ok(Self(Arc::new(Inner { index, fields, reader, generation, thesaurus, writing: Mutex::new(()) })))
    }

    fn generation(&self) -> Arc<Generation> {
        self.0.generation.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn begin(&self, memory_bytes: usize) -> Result<Writer<'_>, SearchError> {
        let turn = self.0.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.reader.reload()?;
        let options = IndexWriterOptions::builder()
            .num_worker_threads(1)
            .num_merge_threads(1)
            .memory_budget_per_thread(memory_bytes)
            .build();
        let writer: IndexWriter = self.0.index.writer_with_options(options)?;
        let mut merging = LogMergePolicy::default();
        merging.set_del_docs_ratio_before_merge(DELETED_SHARE_MAX);
        writer.set_merge_policy(Box::new(merging));
        let (state, thesaurus) = (self.generation().state.clone(), self.thesaurus());
        let in_use = Some(thesaurus.fingerprint());
        let marked_by = if state == State::default() || state.thesaurus == in_use { in_use } else { None };
        let before = Some(self.0.reader.searcher());
        Ok(Writer { search: self, writer, thesaurus, before, put: HashSet::new(), marked_by, _turn: turn })
    }

    /// Shows the last commit to all queries.
    fn reload(&self) -> Result<(), SearchError> {
        self.0.reader.reload()?;
        let before = self.generation();
        let after = Generation::new(&self.0.index, &self.0.reader, &before.segments)?;
        // Now rather than with the next query.
        for segment in &after.segments {
            segment.read_as(&self.0.fields, &before.segments)?;
        }
        *self.0.generation.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }

    fn hit(&self, document: &TantivyDocument) -> Result<Hit, SearchError> {
        let text = |field| document.get_first(field).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        Ok(Hit { key: text(self.0.fields.key), card: text(self.0.fields.card) })
    }
}

impl Generation {
    fn new(index: &Index, reader: &IndexReader, earlier: &[Segment]) -> Result<Self, SearchError> {
        let searcher = reader.searcher();
        let segments = searcher.segment_readers().iter().map(|reader| Segment::new(reader, earlier)).collect();
        let kept = index.load_metas()?.payload.unwrap_or_default();
        let state = serde_json::from_str(&kept).unwrap_or_default();
        Ok(Self { searcher, segments, state })
    }
}

impl Writer<'_> {
    /// Puts a document in, in the place of one with the same key.
    ///
    /// # Errors
    /// Fails if the disk does not work.
    pub fn put(&mut self, document: &Document) -> Result<(), SearchError> {
        self.remove(&document.key);
        self.put.insert(hash(&document.key));
        self.writer.add_document(self.search.0.fields.document(document, &self.thesaurus))?;
        Ok(())
    }

    /// Takes a document out, if there is one with the key.
    pub fn remove(&mut self, key: &str) {
        let term = Term::from_field_text(self.search.0.fields.key, key);
        let was_there = |before: &Searcher| before.doc_freq(&term).map_or(true, |count| count > 0);
        // The engine keeps a kilobyte for each deletion until the commit: of a million new documents, a gigabyte.
        if self.put.contains(&hash(key)) || self.before.as_ref().is_some_and(was_there) {
            self.writer.delete_term(term);
        }
    }

    /// Takes all documents out; readers see the old ones until the commit.
    ///
    /// # Errors
    /// Fails if the disk does not work.
    pub fn clear(&mut self) -> Result<(), SearchError> {
        self.writer.delete_all_documents()?;
        self.before = None;
        self.marked_by = Some(self.thesaurus.fingerprint());
        Ok(())
    }

    /// Makes everything written durable and visible at once, together with the position up to which the index now is.
    ///
    /// # Errors
    /// Fails if the disk does not work; then nothing has changed.
    pub fn commit(mut self, position: u64) -> Result<(), SearchError> {
        let state = State { position, thesaurus: self.marked_by };
        let mut commit = self.writer.prepare_commit()?;
        commit.set_payload(&serde_json::to_string(&state).expect("numbers can be written as JSON"));
        commit.commit()?;
        self.search.reload()?;
        // Merging goes on in the background and would be given up with the writer.
        self.writer.wait_merging_threads()?;
        self.search.reload()
    }
}

fn hash(key: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(key)
}
