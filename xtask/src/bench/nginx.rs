//! nginx with the very bytes of our pages: in a folder of its own, with a configuration of its own; never the system's.

use std::fmt::Write as _;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::http::{Answer, Client};
use super::processes::Processes;
use super::scenarios::Page;
use crate::commands::{command, is_root, root};
use crate::lifeline::Lifeline;
use crate::postgres::free_port;

pub const PROCESSES: Processes = Processes(&["nginx"]);

/// Encodings in which each page is saved, and how the file is called whose bytes they are.
const ENCODINGS: [(&str, &str); 3] = [("identity", ""), ("gzip", ".gz"), ("br", ".br")];
/// Headers that nginx makes by itself, or that belong to a connection.
const OWN_HEADERS: [&str; 7] =
    ["content-length", "content-type", "content-encoding", "etag", "date", "connection", "last-modified"];

/// A running nginx; stopped when dropped.
pub struct Nginx {
    pub address: SocketAddr,
    _server: Lifeline,
}

impl Nginx {
    /// Takes the pages from `site` and serves the same bytes with the same headers; checked before this returns.
    ///
    /// # Errors
    /// A page cannot be had, nginx does not start, or does not answer the same.
    pub fn with_pages_of(site: SocketAddr, pages: &[Page], folder: &Path) -> Result<Nginx> {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)?;
        let mut locations = String::new();
        for page in pages {
            let file = folder.join(format!("{}.html", page.name));
            let headers = save(site, page, &file)?;
            write!(locations, "location = {} {{ alias {}; {headers}}}", page.path, quoted(&file.to_string_lossy())?)?;
            locations.push('\n');
        }
        let nginx = Nginx::start(folder, &locations)?;
        for page in pages {
            check_same(site, nginx.address, page)?;
        }
        Ok(nginx)
    }

    fn start(folder: &Path, locations: &str) -> Result<Nginx> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let template = fs::read_to_string(root().join("bench/nginx.conf"))?;
        // As root it would give itself another user, who may not reach this folder.
        let user = if is_root() { "user root;" } else { "" };
        let config = template.replace("USER", user).replace("LISTEN", &address.to_string()).replace("LOCATIONS", locations);
        fs::write(folder.join("nginx.conf"), config)?;
        let mut server = command("nginx");
        server.arg("-p").arg(folder).args(["-c", "nginx.conf", "-e", "stderr"]);
        let mut server = Lifeline::start("nginx", &server, "TERM", &folder.join("log"), None)?;
        server.wait_until(|| std::net::TcpStream::connect(address).is_ok())?;
        Ok(Nginx { address, _server: server })
    }
}

/// Saves a page in all encodings; gives the lines of configuration for its headers.
fn save(site: SocketAddr, page: &Page, file: &Path) -> Result<String> {
    let mut headers = String::new();
    for (encoding, end) in ENCODINGS {
        let answer = fetch(site, page, encoding)?;
        fs::write(format!("{}{end}", file.display()), &answer.body)?;
        headers.clear();
        for (name, value) in answer.headers.iter().filter(|(name, _)| !OWN_HEADERS.contains(&name.as_str())) {
            write!(headers, "add_header {name} {}; ", quoted(value)?)?;
        }
    }
    Ok(headers)
}

fn check_same(site: SocketAddr, nginx: SocketAddr, page: &Page) -> Result<()> {
    for (encoding, _) in ENCODINGS {
        let (ours, theirs) = (fetch(site, page, encoding)?, fetch(nginx, page, encoding)?);
        let name = &page.name;
        ensure!(ours.body == theirs.body, "nginx sends other bytes for {name} in {encoding}");
        for header in ["content-encoding", "content-type"] {
            let (ours, theirs) = (ours.header(header), theirs.header(header));
            ensure!(ours == theirs, "nginx says another {header} for {name} in {encoding}: {theirs:?}, not {ours:?}");
        }
    }
    Ok(())
}

fn fetch(address: SocketAddr, page: &Page, encoding: &str) -> Result<Answer> {
    let answer = Client::new(address).get(&page.path, &format!("Accept-Encoding: {encoding}\r\n"))?;
    ensure!(answer.status == 200, "{} answered {}", page.path, answer.status);
    Ok(answer)
}

/// As a string of nginx's configuration, in which `$` cannot be escaped.
fn quoted(value: &str) -> Result<String> {
    (!value.contains('$'))
        .then(|| format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")))
        .with_context(|| format!("nginx cannot be told this, because of its dollar sign: {value}"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn values_are_quoted_for_the_configuration() {
        assert_eq!(quoted(r#"a "b" \c"#).expect("no dollar"), r#""a \"b\" \\c""#);
        assert!(quoted("$host").is_err());
    }
}
