//! A file to import, held to its limit before a byte of it is read.

use std::io::Read;
use std::path::Path;

use base_core::limits::IMPORT_BYTES_MAX;
use serde_json::Value;

use crate::{Fault, Faults};

/// A file's name and content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Source {
    /// Reads the file at `path`. One that says that it is too large is not opened; one that lies is read only to the limit.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let refuse = |reason: String| Fault { file: name.clone(), record: String::new(), field: String::new(), reason };
        let unreadable =
            |error: std::io::Error| refuse(format!("cannot be read ({error}). Check the name and your rights to it."));
        let about = std::fs::metadata(path).map_err(unreadable)?;
        if !about.is_file() {
            return Err(refuse("is not a file. Name the files to import one by one.".into()));
        }
        if about.len() > IMPORT_BYTES_MAX {
            return Err(refuse(too_large(about.len())));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
        let file = std::fs::File::open(path).map_err(unreadable)?;
        file.take(IMPORT_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        let source = Self { name, bytes };
        source.check_size()?;
        Ok(source)
    }

    /// The content as text, without a byte order mark.
    pub fn text(&self) -> Result<&str, Fault> {
        self.check_size()?;
        let text = std::str::from_utf8(&self.bytes).map_err(|error| {
            let offset = error.valid_up_to();
            self.fault(format!("byte {offset} (counted from 0) is not UTF-8. Save the file as UTF-8 and import it again."))
        })?;
        Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// The content as a list of JSON values.
    pub fn json_list(&self) -> Result<Vec<Value>, Fault> {
        let value: Value = serde_json::from_str(self.text()?).map_err(|error| self.broken_json(&error))?;
        match value {
            Value::Array(list) => Ok(list),
            _ => Err(self.fault("must hold a list of records: [ {…}, {…} ].")),
        }
    }

    /// The end of the name after its last dot, in lower case.
    pub fn extension(&self) -> String {
        self.name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default()
    }

    /// A fault of the whole file.
    pub fn fault(&self, reason: impl Into<String>) -> Fault {
        Fault { file: self.name.clone(), record: String::new(), field: String::new(), reason: reason.into() }
    }

    /// A fault of the whole file as the only one.
    pub fn faults(&self, reason: impl Into<String>) -> Faults {
        self.fault(reason).into()
    }

    fn check_size(&self) -> Result<(), Fault> {
        let size = self.bytes.len() as u64;
        if size > IMPORT_BYTES_MAX { Err(self.fault(too_large(size))) } else { Ok(()) }
    }

    fn broken_json(&self, error: &serde_json::Error) -> Fault {
        let (line, column) = (error.line(), error.column());
        let words = error.to_string();
        let what = words.rsplit_once(" at line ").map_or(words.as_str(), |(what, _)| what);
        self.fault(format!("is broken JSON at line {line}, column {column}: {what}. Mend it there and import the file again."))
    }
}

fn too_large(size: u64) -> String {
    let mib = 1024 * 1024;
    format!(
        "has {} MiB; an import takes at most {} MiB. Split it into smaller files.",
        size.div_ceil(mib),
        IMPORT_BYTES_MAX / mib
    )
}
