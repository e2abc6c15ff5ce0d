//! Why a file is not taken: each reason is something that the person who sent it can mend.

use crate::Seems;

/// Why a file is refused. The words here are for the log; pages have their own message for each.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in it, or nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// It has more than `bytes_max` bytes.
    #[error("the file has more than {bytes_max} bytes")]
    TooLarge {
        /// The limit, in bytes.
        bytes_max: usize,
    },
    /// It is none of the kinds that are taken. Mended by saving it as one of them.
    #[error("the file is not of a kind that is taken; it seems to be {}", seems.name())]
    UnknownKind {
        /// What it seems to be instead.
        seems: Seems,
    },
    /// A picture that is too large to be opened. Said by its head alone: nothing has been decoded.
    #[error("the picture has {width} × {height} pixels")]
    TooManyPixels {
        /// As its head says, in pixels.
        width: u32,
        /// As its head says, in pixels.
        height: u32,
    },
    /// It is cut off or damaged: it cannot be opened.
    #[error("the file cannot be opened")]
    Broken,
    /// Something else stands before, behind or inside it, so that another program may take it for another kind.
    #[error("the file is more than one thing; inside is {}", with.name())]
    Mixed {
        /// What the other thing seems to be.
        with: Seems,
    },
    /// A PDF with a password, or with an encryption that needs none.
    #[error("the document is encrypted")]
    Locked,
    /// A PDF that does something when it is opened or that carries other files.
    #[error("the document holds scripts, actions, media or other files")]
    Active,
    /// It would grow beyond a limit when unpacked.
    #[error("the file unpacks to more than is allowed")]
    Bomb,
}
