//! Selection: how far readers agree, and how firm a ranking is. So far the arithmetic of it; tables, decisions and letters come with the
//! selection itself.

pub mod agreement;
pub mod weightings;
