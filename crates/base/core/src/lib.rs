//! What everything else may use: identities, time, chance, languages, limits and who acts. No input or output here.

mod actor;
mod clock;
mod dated;
pub mod dice;
mod id;
mod lang;
pub mod limits;
mod random;

pub use actor::Actor;
pub use clock::{Clock, Time};
pub use dated::{Dated, PartialDate};
pub use id::{Id, IdError};
pub use lang::{Direction, Lang, LangError};
pub use random::Random;
