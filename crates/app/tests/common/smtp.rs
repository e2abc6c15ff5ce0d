//! A mail server that notes which letters it took.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The Message-IDs of the letters that were taken, in their order, with repetitions.
#[derive(Clone, Default)]
pub struct Taken(Arc<Mutex<Vec<String>>>);

impl Taken {
    pub fn ids(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, id: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(id);
    }
}

/// Starts a server that takes `pause` for each letter, and none for a reader whose address begins with “refused”. It ends with the test.
pub fn start(pause: Duration) -> (SocketAddr, Taken) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let (address, taken) = (listener.local_addr().expect("an address"), Taken::default());
    let all = taken.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let taken = all.clone();
            std::thread::spawn(move || talk(stream, &taken, pause));
        }
    });
    (address, taken)
}

/// One connection; ends when the client does.
fn talk(stream: TcpStream, taken: &Taken, pause: Duration) -> Option<()> {
    let mut to = stream.try_clone().ok()?;
    to.write_all(b"220 post.example ESMTP\r\n").ok()?;
    let (mut in_letter, mut id) = (false, String::new());
    for line in BufReader::new(stream).lines() {
        let line = line.ok()?;
        let answer = match (in_letter, line.split(' ').next().unwrap_or_default()) {
            (true, ".") => {
                in_letter = false;
                std::thread::sleep(pause);
                taken.note(std::mem::take(&mut id));
                "250 2.0.0 taken\r\n"
            }
            (true, "Message-ID:") => {
                id = line["Message-ID: ".len()..].to_owned();
                continue;
            }
            (true, _) => continue,
            (false, "DATA") => {
                in_letter = true;
                "354 go on\r\n"
            }
            (false, "EHLO") => "250-post.example\r\n250 8BITMIME\r\n",
            // As servers do it: with the address, and in words.
            (false, _) if line.starts_with("RCPT TO:<refused") => {
                to.write_all(format!("550 5.1.1 {}: Recipient address rejected\r\n", &line["RCPT TO:".len()..]).as_bytes())
                    .ok()?;
                continue;
            }
            (false, _) => "250 fine\r\n",
        };
        to.write_all(answer.as_bytes()).ok()?;
    }
    Some(())
}
