//! A client for one connection: just enough HTTP/1.1 for our own server and nginx, and no pooling, so that what is timed is plain.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// How long a connection, or a part of an answer, may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// No page of ours is as large as this, in bytes.
const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A client that keeps its connection open from one request to the next.
pub struct Client {
    address: SocketAddr,
    connection: Option<BufReader<TcpStream>>,
}

/// An answer, whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Client {
    pub fn new(address: SocketAddr) -> Client {
        Client { address, connection: None }
    }

    /// `headers` is either empty or lines, each with its `\r\n`.
    ///
    /// # Errors
    /// There is no connection, or the answer is not whole.
    pub fn get(&mut self, path: &str, headers: &str) -> Result<Answer> {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{headers}\r\n", self.address))
    }

    /// Sends `form` (already encoded) as a browser would send it from a page of the same site; `headers` as for [`Client::get`].
    ///
    /// # Errors
    /// As [`Client::get`].
    pub fn post(&mut self, path: &str, headers: &str, form: &str) -> Result<Answer> {
        let address = self.address;
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{headers}\r\n{form}",
            form.len()
        ))
    }

    fn send(&mut self, request: &str) -> Result<Answer> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect()?,
        };
        connection.get_mut().write_all(request.as_bytes())?;
        let answer = read(&mut connection)?;
        // After an error the connection is gone, and the next request opens a new one.
        if answer.header("connection") != Some("close") {
            self.connection = Some(connection);
        }
        Ok(answer)
    }

    fn connect(&self) -> Result<BufReader<TcpStream>> {
        let stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(BufReader::new(stream))
    }
}

impl Answer {
    /// The value of a header whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn read(connection: &mut impl BufRead) -> Result<Answer> {
    let first = line(connection)?;
    let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.with_context(|| format!("this is no answer: {first}"))?;
    let mut answer = Answer { status, headers: Vec::new(), body: Vec::new() };
    loop {
        let line = line(connection)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').with_context(|| format!("this is no header: {line}"))?;
        answer.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    ensure!(answer.header("transfer-encoding").is_none(), "an answer came in pieces of unknown length");
    let length: usize = answer.header("content-length").unwrap_or("0").parse()?;
    ensure!(length <= BODY_BYTES_MAX, "an answer of {length} bytes is too large");
    answer.body.resize(length, 0);
    connection.read_exact(&mut answer.body)?;
    Ok(answer)
}

fn line(connection: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    if connection.read_line(&mut line)? == 0 {
        bail!("the connection was closed");
    }
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Answer, read};

    #[test]
    fn answers_on_one_connection_are_read_one_after_the_other() {
        let mut bytes = &b"HTTP/1.1 303 See Other\r\nLocation: /en/\r\ncontent-length: 0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"[..];
        let headers = |pairs: &[(&str, &str)]| pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let moved = Answer { status: 303, headers: headers(&[("location", "/en/"), ("content-length", "0")]), body: vec![] };
        let found = Answer { status: 200, headers: headers(&[("content-length", "2")]), body: b"hi".to_vec() };
        assert_eq!(read(&mut bytes).expect("an answer"), moved);
        assert_eq!(read(&mut bytes).expect("an answer"), found);
        assert!(read(&mut bytes).is_err());
    }

    #[test]
    fn half_an_answer_is_none() {
        assert!(read(&mut &b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi"[..]).is_err());
    }
}
