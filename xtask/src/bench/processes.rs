//! What the processes that we started have cost so far: time on a processor, memory. Read from `/proc`.

use std::fs;
use std::process;
use std::time::Duration;

use anyhow::{Context, Result};

/// `/proc` counts time in these, whatever the kernel's own clock does (`sysconf(_SC_CLK_TCK)`; 100 on every Linux of Debian).
const TICKS_PER_SECOND: u64 = 100;

/// All processes below us of programs with these names.
#[derive(Clone, Copy)]
pub struct Processes(pub &'static [&'static str]);

/// Memory of all of them together, in bytes.
#[derive(Clone, Copy, Default)]
pub struct Memory {
    /// Pages in memory, those of files included.
    pub resident: u64,
    /// The same, with shared pages divided among those who share them.
    pub proportional: u64,
    /// Pages that belong to no file: what cannot be given back when memory is short.
    pub own: u64,
}

/// One line of `/proc/…/stat`, as far as we use it.
#[derive(Debug, PartialEq, Eq)]
struct Process {
    id: u32,
    parent: u32,
    name: String,
    /// User and system time, that of ended children included.
    ticks: u64,
}

impl Processes {
    /// Time on processors since they started.
    ///
    /// # Errors
    /// None of them runs.
    pub fn cpu(self) -> Result<Duration> {
        let ticks: u64 = self.list()?.iter().map(|process| process.ticks).sum();
        Ok(Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND))
    }

    /// # Errors
    /// None of them runs, or we may not look.
    pub fn memory(self) -> Result<Memory> {
        let mut sum = Memory::default();
        for process in self.list()? {
            let path = format!("/proc/{}/smaps_rollup", process.id);
            let Ok(sizes) = fs::read_to_string(&path) else { continue };
            sum.resident += bytes_of(&sizes, "Rss:")?;
            sum.proportional += bytes_of(&sizes, "Pss:")?;
            sum.own += bytes_of(&sizes, "Pss_Anon:")?;
        }
        Ok(sum)
    }

    /// Whether any of them runs.
    pub fn any(self) -> bool {
        self.list().is_ok()
    }

    fn list(self) -> Result<Vec<Process>> {
        let all: Vec<Process> = fs::read_dir("/proc")?
            .flatten()
            // A process may end while we look: then it is not there.
            .filter_map(|entry| read_stat(&fs::read_to_string(entry.path().join("stat")).ok()?))
            .collect();
        let own = process::id();
        let found = below(own, all, self.0);
        (!found.is_empty()).then_some(found).with_context(|| format!("no process runs of {}", self.0.join(", ")))
    }
}

fn below(ancestor: u32, all: Vec<Process>, names: &[&str]) -> Vec<Process> {
    let mut family = vec![ancestor];
    // Numbers of processes start again from below after a while, so parents may come after children: look until nothing is new.
    loop {
        let more: Vec<u32> = all
            .iter()
            .filter(|process| family.contains(&process.parent) && !family.contains(&process.id))
            .map(|process| process.id)
            .collect();
        if more.is_empty() {
            break;
        }
        family.extend(more);
    }
    all.into_iter().filter(|process| family.contains(&process.id) && names.contains(&process.name.as_str())).collect()
}

/// See proc(5): the name stands in brackets and may hold anything, brackets included.
fn read_stat(stat: &str) -> Option<Process> {
    let (id, rest) = stat.split_once(" (")?;
    let (name, rest) = rest.rsplit_once(") ")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    // The third field of the line is our first; times are its fields 14 to 17.
    let ticks = fields.get(11..15)?.iter().map(|ticks| ticks.parse::<u64>()).sum::<Result<_, _>>().ok()?;
    Some(Process { id: id.parse().ok()?, parent: fields.get(1)?.parse().ok()?, name: name.to_owned(), ticks })
}

fn bytes_of(sizes: &str, name: &str) -> Result<u64> {
    let line =
        sizes.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("the kernel does not tell {name}"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::{Process, below, bytes_of, read_stat};

    fn process(id: u32, parent: u32, name: &str) -> Process {
        Process { id, parent, name: name.to_owned(), ticks: 0 }
    }

    #[test]
    fn a_line_of_the_kernel_is_read_whatever_the_name_holds() {
        let line = "42 (a) (b) S 7 42 42 0 -1 4194560 9 0 0 0 100 20 3 4 20 0 1 0 99 1 2 3";
        assert_eq!(read_stat(line), Some(Process { id: 42, parent: 7, name: "a) (b".into(), ticks: 127 }));
        assert_eq!(read_stat("42 (x) S 7"), None);
    }

    #[test]
    fn only_the_family_counts_and_only_by_name() {
        let all = || {
            vec![
                process(9, 5, "eumia"),
                process(5, 1, "sh"),
                process(6, 2, "eumia"),
                process(3, 9, "eumia"),
                process(4, 5, "wrk"),
            ]
        };
        let ids = |found: Vec<Process>| found.iter().map(|process| process.id).collect::<Vec<_>>();
        assert_eq!(ids(below(1, all(), &["eumia"])), [9, 3]);
        assert_eq!(ids(below(7, all(), &["eumia"])), [0; 0]);
    }

    #[test]
    fn sizes_are_read_by_their_whole_name() {
        let sizes = "Rss:      120 kB\nPss_Anon:  8 kB\nPss:  100 kB\n";
        assert_eq!(bytes_of(sizes, "Pss:").expect("it is there"), 102_400);
        assert!(bytes_of(sizes, "Swap:").is_err());
    }
}
