//! From dates as exact as known to days.

use base_core::PartialDate;
use jiff::civil::{Date, date};

/// The first and the last day that a date may mean.
pub fn days(partial: PartialDate) -> (Date, Date) {
    let first = partial.first_day();
    let last = match (partial.month(), partial.day()) {
        (None, _) => date(partial.year(), 12, 31),
        (Some(_), None) => first.last_of_month(),
        (Some(_), Some(_)) => first,
    };
    (first, last)
}

/// The month in which a day lies.
pub fn month(day: Date) -> PartialDate {
    PartialDate::month_of(day.year(), day.month()).expect("the month of a day exists")
}

/// The year in which a day lies; years before the first of our era do not come from any file.
pub fn year(day: Date) -> PartialDate {
    PartialDate::year_only(day.year()).unwrap_or_else(|| month(day))
}
