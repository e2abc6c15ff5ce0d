//! The register of what the database holds: every column with its class, and of what belongs to persons what it is for, how long
//! it is kept and what erasing somebody does to it.
//!
//! It is written down in one file, `columns.table`, which explains its own form. The page “My data”, exports and erasure follow it,
//! and a test holds it to the real schema: nothing about a person can be kept that they do not know of.

use std::fmt;
use std::sync::LazyLock;

#[cfg(test)]
mod tests;

/// The whole register, in the order of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    pub tables: Vec<Table>,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    pub columns: Vec<Column>,
    /// What makes it personal; `None` if no row of it belongs to a person.
    pub holding: Option<Holding>,
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub class: Class,
    pub shape: Shape,
}

/// What a column says about persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Anybody may read it.
    Public,
    /// How the program works.
    Internal,
    /// About a person.
    Personal,
    /// Opens something: named in an export, and not given.
    Secret,
    /// The id of a person: says nothing once she is erased.
    Pseudonym,
}

/// How a bare value is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    #[default]
    Plain,
    /// Milliseconds since 1970, UTC.
    Moment,
    /// Yes or no.
    Flag,
    Json,
}

/// Rows that belong to persons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// A row is hers if one of these is true.
    pub whose: Vec<Match>,
    /// The part of the page that it belongs to: `sessions`.
    pub what: &'static str,
    /// The legal ground: `agreement`, `interest`.
    pub basis: &'static str,
    /// How long it is kept: `account`, `year`.
    pub kept: &'static str,
    pub erasure: Erasure,
}

/// What stands in a column of a row that is a person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    pub column: &'static str,
    /// `*` is her id, `@` her mail address, `%` any words: `person:*`.
    pub pattern: &'static str,
}

/// What erasing a person does to her rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    Delete,
    /// They stay, with other values (`None`: no value) in these columns.
    Overwrite(Vec<(&'static str, Option<&'static str>)>),
    Keep,
}

/// The register of this program.
pub fn register() -> &'static Register {
    static REGISTER: LazyLock<Register> =
        LazyLock::new(|| Register::read(include_str!("../columns.table")).expect("a test reads the same file"));
    &REGISTER
}

impl Register {
    /// Reads the file.
    ///
    /// # Errors
    /// One line for each row that cannot be read.
    pub fn read(file: &'static str) -> Result<Self, String> {
        let mut reader = Reader::default();
        for (number, line) in (1..).zip(file.lines()) {
            let words = line.split('#').next().unwrap_or("").trim();
            if let Err(fault) = reader.take(words) {
                reader.faults.push(format!("line {number}: {fault}"));
            }
        }
        reader.end()
    }

    /// The table of this name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The tables that hold something of persons.
    pub fn holdings(&self) -> impl Iterator<Item = (&Table, &Holding)> {
        self.tables.iter().filter_map(|table| Some((table, table.holding.as_ref()?)))
    }

    /// What differs from a schema, given as its tables with their columns: one line for each column.
    pub fn differences(&self, schema: &[(String, Vec<String>)]) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, columns) in schema {
            let known = self.table(name).map_or(&[][..], |table| &table.columns);
            let new = columns.iter().filter(|column| !known.iter().any(|known| known.name == **column));
            faults.extend(new.map(|column| format!("{name}.{column} has no class in columns.table")));
        }
        for table in &self.tables {
            let real = schema.iter().find(|(name, _)| name == table.name).map_or(&[][..], |(_, columns)| columns);
            let gone = table.columns.iter().filter(|column| !real.iter().any(|real| real == column.name));
            faults
                .extend(gone.map(|column| format!("{}.{} is in columns.table and not in the database", table.name, column.name)));
        }
        faults
    }
}

impl Table {
    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl Column {
    /// Whether a person's export gives it to her.
    pub fn is_given(&self) -> bool {
        !matches!(self.class, Class::Internal | Class::Secret)
    }
}

impl Class {
    const ALL: [Self; 5] = [Self::Public, Self::Internal, Self::Personal, Self::Secret, Self::Pseudonym];

    /// As the file says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Personal => "personal",
            Self::Secret => "secret",
            Self::Pseudonym => "pseudonym",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A file on its way to a register.
#[derive(Default)]
struct Reader {
    tables: Vec<Table>,
    /// What the last table has said of its rows, by keyword.
    said: Vec<(&'static str, &'static str)>,
    faults: Vec<String>,
}

impl Reader {
    fn take(&mut self, line: &'static str) -> Result<(), String> {
        if line.is_empty() {
            return Ok(());
        }
        if let Some(name) = line.strip_prefix("table ") {
            self.close();
            let name = name.trim();
            let is_new = self.tables.iter().all(|table| table.name != name);
            self.tables.push(Table { name, columns: Vec::new(), holding: None });
            return if is_new { Ok(()) } else { Err(format!("the table {name} is there already")) };
        }
        let table = self.tables.last_mut().ok_or("this row belongs to no table")?;
        if let Some((keyword, value)) = line.split_once(": ") {
            self.said.push((keyword, value.trim()));
            return Ok(());
        }
        let column = read_column(line)?;
        if table.column(column.name).is_some() {
            return Err(format!("the column {} is there already", column.name));
        }
        table.columns.push(column);
        Ok(())
    }

    /// Puts together what the last table has said of its rows.
    fn close(&mut self) {
        let said = std::mem::take(&mut self.said);
        let Some(table) = self.tables.last_mut() else { return };
        match read_holding(table, &said) {
            Ok(holding) => table.holding = holding,
            Err(fault) => self.faults.push(format!("table {}: {fault}", table.name)),
        }
    }

    fn end(mut self) -> Result<Register, String> {
        self.close();
        if self.faults.is_empty() { Ok(Register { tables: self.tables }) } else { Err(self.faults.join("\n")) }
    }
}

fn read_column(line: &'static str) -> Result<Column, String> {
    let words: Vec<&'static str> = line.split_whitespace().collect();
    let (name, class, shape) = match words[..] {
        [name, class] => (name, class, Shape::Plain),
        [name, class, "moment"] => (name, class, Shape::Moment),
        [name, class, "flag"] => (name, class, Shape::Flag),
        [name, class, "json"] => (name, class, Shape::Json),
        _ => return Err("a row is a column, its class, and where needed moment, flag or json".to_owned()),
    };
    let class = Class::ALL.into_iter().find(|known| known.as_str() == class).ok_or(format!("{class} is no class"))?;
    Ok(Column { name, class, shape })
}

fn read_holding(table: &Table, said: &[(&'static str, &'static str)]) -> Result<Option<Holding>, String> {
    const KEYWORDS: [&str; 5] = ["whose", "what", "basis", "kept", "erase"];
    if said.is_empty() {
        // Whoever keeps something about persons says whose it is.
        let unclaimed = table.columns.iter().find(|column| column.class == Class::Personal);
        return unclaimed.map_or(Ok(None), |column| Err(format!("{} is {}, but whose?", column.name, column.class)));
    }
    let keywords: Vec<&str> = said.iter().map(|(keyword, _)| *keyword).collect();
    if keywords != KEYWORDS {
        return Err(format!("it must say {}", KEYWORDS.join(", ")));
    }
    let known = |column: &'static str| match table.column(column) {
        Some(_) => Ok(column),
        None => Err(format!("there is no column {column}")),
    };
    let whose = said[0].1.split_whitespace().map(|pair| {
        let (column, pattern) = pair.split_once('=').ok_or("whose: a column and what stands in it")?;
        Ok::<_, String>(Match { column: known(column)?, pattern })
    });
    let erasure = match said[4].1 {
        "delete" => Erasure::Delete,
        "keep" => Erasure::Keep,
        columns => Erasure::Overwrite(
            columns
                .split_whitespace()
                .map(|pair| {
                    let (column, value) = pair.split_once('=').ok_or("erase: delete, keep, or columns with their new values")?;
                    Ok::<_, String>((known(column)?, (value != "null").then_some(value)))
                })
                .collect::<Result<_, _>>()?,
        ),
    };
    Ok(Some(Holding { whose: whose.collect::<Result<_, _>>()?, what: said[1].1, basis: said[2].1, kept: said[3].1, erasure }))
}
