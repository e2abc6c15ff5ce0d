//! A server as it must not be: the twin on which each check of `hostile.rs` is seen to fail.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// How long it lives at most after the last connection: longer than any check looks.
const LIFE: Duration = Duration::from_secs(60);

/// Starts it. It waits for every byte that was announced, takes a head of any length, believes `Host`, gives back what it is told
/// unescaped, takes every form, breaks on an encoded zero, and redirects to wherever a slash points. With `one_by_one` it also
/// serves nobody while it waits for somebody.
pub fn start(one_by_one: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            if one_by_one {
                answer(stream);
            } else {
                std::thread::spawn(|| answer(stream));
            }
        }
    });
    address
}

fn answer(mut stream: TcpStream) {
    let _ = stream.set_read_timeout(Some(LIFE));
    let Some((head, body_bytes)) = read_head(&mut stream) else { return };
    let announced = header(&head, "content-length").and_then(|value| value.parse().ok()).unwrap_or(0_usize);
    if stream.read_exact(&mut vec![0; announced.saturating_sub(body_bytes)]).is_err() {
        return;
    }
    let path = head.split(' ').nth(1).unwrap_or("/");
    let plain = path.replace("%3C", "<").replace("%3E", ">").replace("%20", " ");
    let host = header(&head, "host").unwrap_or("");
    let (status, location) = match path {
        _ if path.contains("%00") => ("500 Internal Server Error", String::new()),
        _ if head.starts_with("POST") => ("303 See Other", String::new()),
        _ if path.ends_with('/') && path.len() > 1 => {
            ("308 Permanent Redirect", format!("Location: {}\r\n", path.trim_end_matches('/')))
        }
        _ => ("200 OK", String::new()),
    };
    let words = if status.starts_with("500") { "thread 'main' panicked at main.rs:1:1" } else { plain.as_str() };
    let html = format!("<p><a href=\"http://{host}/\">{words}</a></p>");
    let length = html.len();
    let reply = format!(
        "HTTP/1.1 {status}\r\n{location}Content-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{html}"
    );
    let _ = stream.write_all(reply.as_bytes());
}

/// The head, and how many bytes of the body came with it.
fn read_head(stream: &mut TcpStream) -> Option<(String, usize)> {
    let (mut bytes, mut piece) = (Vec::new(), [0; 65_536]);
    loop {
        let count = stream.read(&mut piece).ok().filter(|count| *count > 0)?;
        let searched = bytes.len().saturating_sub(3);
        bytes.extend_from_slice(&piece[..count]);
        if let Some(end) = bytes[searched..].windows(4).position(|four| four == b"\r\n\r\n") {
            let end = searched + end;
            return Some((String::from_utf8_lossy(&bytes[..end]).into_owned(), bytes.len() - end - 4));
        }
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let line = head.lines().find(|line| line.split_once(':').is_some_and(|(own, _)| own.eq_ignore_ascii_case(name)))?;
    line.split_once(':').map(|(_, value)| value.trim())
}
