//! What is wrong with a file, in words for the person who can mend it.

use std::fmt;

use base_db::{Collided, DbError};

/// Most faults that one import tells; the rest is counted.
pub const FAULTS_MAX: usize = 50;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The record's slug, or its number (`record 3`); empty if the whole file is meant.
    pub record: String,
    /// Where in the record, items counted from 1: `results.2.source`; empty if the whole record is meant.
    pub field: String,
    /// What is wrong and what to do.
    pub reason: String,
}

/// `practices.json, turin-neighbourhood-houses, results.2.source: …`
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        for part in [&self.record, &self.field].into_iter().filter(|part| !part.is_empty()) {
            write!(f, ", {part}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// The faults found so far: at most [`FAULTS_MAX`] of them, and how many more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    told: Vec<Fault>,
    untold: usize,
}

impl Faults {
    /// Adds one.
    pub fn add(&mut self, fault: Fault) {
        if self.told.len() < FAULTS_MAX {
            self.told.push(fault);
        } else {
            self.untold += 1;
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// The faults, in the order of the files.
    pub fn told(&self) -> &[Fault] {
        &self.told
    }

    /// How many there are beyond those told.
    pub fn untold(&self) -> usize {
        self.untold
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self { told: vec![fault], untold: 0 }
    }
}

/// One fault a line.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, fault) in self.told.iter().enumerate() {
            if position > 0 {
                writeln!(f)?;
            }
            write!(f, "{fault}")?;
        }
        if self.untold > 0 {
            write!(f, "\nand {} more", self.untold)?;
        }
        Ok(())
    }
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The files are not right. The database is as it was.
    #[error("{0}")]
    Faults(Faults),
    /// Somebody else changed what the files are about at the same time.
    #[error("the same records were changed at the same time; import the files again")]
    Overtaken,
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Collided for ImportError {
    fn collided(&self) -> bool {
        match self {
            Self::Overtaken => true,
            Self::Db(error) => error.collided(),
            Self::Faults(_) => false,
        }
    }
}
