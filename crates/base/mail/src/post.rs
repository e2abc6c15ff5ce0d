//! How letters leave: to an SMTP server, or into a folder where each becomes a file.

use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Category, Code};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::{Letter, Mailbox};

/// One sending, from the connection to the server's last word.
const SENDING_WAIT: Duration = Duration::from_secs(20);

/// Where letters go, and who sends them. Cheap to clone.
#[derive(Clone)]
pub struct Post {
    from: Mailbox,
    way: Way,
    wait: Duration,
}

#[derive(Clone)]
enum Way {
    Folder(Arc<Path>),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

/// Why a letter did not leave. What is no letter and what was refused stays so; all else is worth another try.
///
/// Of a server's answer only the code is kept: its words repeat the reader's address, and errors stand in logs and with jobs.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    #[error("the mail server's address is not of the form smtp://user:password@host:port or smtps://…")]
    Url(#[source] lettre::transport::smtp::Error),
    #[error("the letter cannot be kept in the folder {folder}")]
    Folder { folder: PathBuf, source: io::Error },
    #[error("what was to be sent is no letter")]
    Letter(#[source] lettre::error::Error),
    #[error("the mail server refused the letter, code {0}")]
    Refused(Code),
    #[error("the mail server did not take the letter, code {0}")]
    NotNow(Code),
    #[error("the mail server cannot be spoken to")]
    Smtp(#[source] lettre::transport::smtp::Error),
    #[error("the mail server gave no answer within {} ms", .0.as_millis())]
    Late(Duration),
}

impl PostError {
    /// Whether sending the same letter again cannot help.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Letter(_) | Self::Refused(_))
    }
}

impl Post {
    /// Each letter becomes `<Message-ID>.eml` in `folder`, which is made when the first letter comes.
    pub fn folder(folder: impl Into<PathBuf>, from: Mailbox) -> Self {
        Self { from, way: Way::Folder(folder.into().into()), wait: SENDING_WAIT }
    }

    /// Sends to the server at `url`: `smtp://user:password@host:port` in clear text, `smtp://…?tls=required` with STARTTLS,
    /// `smtps://…` with TLS from the first byte.
    ///
    /// # Errors
    /// [`PostError::Url`]. The error does not repeat the URL, which holds a password.
    pub fn smtp(url: &str, from: Mailbox) -> Result<Self, PostError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(PostError::Url)?
            // Servers judge the name that one greets them with; ours is where the letters come from.
            .hello_name(ClientId::Domain(from.domain().to_owned()))
            .build();
        Ok(Self { from, way: Way::Smtp(transport), wait: SENDING_WAIT })
    }

    /// With another limit than 20 seconds for one sending.
    #[must_use]
    pub fn with_wait(self, wait: Duration) -> Self {
        Self { wait, ..self }
    }

    /// The sender of every letter; its domain is the one for message ids.
    pub fn from(&self) -> &Mailbox {
        &self.from
    }

    /// Sends `letter`, or keeps it in the folder; returns when the server has taken it or the disk holds it. After a lost
    /// answer the server may have taken it all the same: the next sending carries the same Message-ID.
    ///
    /// # Errors
    /// See [`PostError::is_final`].
    pub async fn send(&self, letter: &Letter) -> Result<(), PostError> {
        let message = letter.message(&self.from).map_err(PostError::Letter)?;
        match &self.way {
            Way::Folder(folder) => {
                let (folder, name, bytes) = (folder.clone(), format!("{}.eml", letter.message_id), message.formatted());
                let kept = tokio::task::spawn_blocking(move || {
                    keep(&folder, &name, &bytes).map_err(|source| PostError::Folder { folder: folder.to_path_buf(), source })
                });
                kept.await.expect("writing a file does not panic")?;
            }
            Way::Smtp(transport) => match tokio::time::timeout(self.wait, transport.send(message)).await {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => return Err(fault(error)),
                Err(_) => return Err(PostError::Late(self.wait)),
            },
        }
        tracing::info!(message_id = %letter.message_id, "letter sent");
        Ok(())
    }

    /// Sends each letter, whatever becomes of the others. What a server refuses for good is not tried again for the sake of those who
    /// have theirs, unless nobody has.
    ///
    /// # Errors
    /// Of one letter, if it is worth while to send all of them again, or if all were refused.
    pub async fn send_each(&self, letters: &[Letter]) -> Result<(), PostError> {
        let (mut sent, mut late, mut refused) = (0, None, None);
        for letter in letters {
            match self.send(letter).await {
                Ok(()) => sent += 1,
                Err(error) if error.is_final() => {
                    tracing::warn!(message_id = %letter.message_id, "a letter was refused for good");
                    refused = Some(error);
                }
                Err(error) => late = Some(error),
            }
        }
        late.or(refused.filter(|_| sent == 0)).map_or(Ok(()), Err)
    }
}

/// Without the password.
impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let way = match &self.way {
            Way::Folder(folder) => format!("folder {}", folder.display()),
            Way::Smtp(_) => "smtp".to_owned(),
        };
        f.debug_struct("Post").field("from", &self.from.address()).field("way", &way).finish()
    }
}

/// A refusal is one that the server will never take back. What it says of our sign-in (53x, RFC 4954) is no word on the letter: once an
/// administrator has mended the password, every letter that waited may go.
fn fault(error: lettre::transport::smtp::Error) -> PostError {
    match error.status() {
        Some(code) if error.is_permanent() && code.category != Category::Unspecified3 => PostError::Refused(code),
        Some(code) => PostError::NotNow(code),
        None => PostError::Smtp(error),
    }
}

/// A reader of the folder sees the whole letter or none; after this returned, a power cut does not lose it.
fn keep(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name)).map_err(|error| error.error)?;
    std::fs::File::open(folder)?.sync_all()
}
