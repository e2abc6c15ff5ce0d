//! The calendar for other programs: iCalendar (RFC 5545), all days, no times.
//!
//! An entry of which only the month or the year is known is left out: the format cannot say so, and a reader's calendar would
//! show it for the whole time. One that is only around a day is marked as tentative, and its title says it.

use base_web::Visitor;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property, ValueType};
use jiff::civil::Date;

use super::{Entry, Precision, month::Month};
use crate::document::Document;
use crate::link::Link;

/// The entries as one calendar, in the order of their days.
pub fn write(v: &Visitor, public_url: &str, entries: &[Document<Entry>]) -> String {
    let host = Link::to(public_url).host;
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//eumia//calendar//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&v.ta("site-calendar-name", &[("site", v.site_name())]));
    let with_day = entries.iter().rev().filter(|entry| matches!(entry.record.precision, Precision::Day | Precision::About));
    for entry in with_day {
        calendar.push(event(v, public_url, &host, entry));
    }
    calendar.to_string()
}

fn event(v: &Visitor, public_url: &str, host: &str, document: &Document<Entry>) -> Event {
    let entry = &document.record;
    let read = |text| document.read(text, v.content_lang()).body;
    let stamp = document.updated_at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
    let month = Month::of(entry.from);
    let title = read(&entry.title);
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", document.slug))
        .append_property(Property::new("DTSTAMP", &*stamp))
        .append_property(Property::new("LAST-MODIFIED", &*stamp))
        .append_property(day("DTSTART", entry.from))
        .description(&base_text::plain(&with_addresses(read(&entry.body), public_url)))
        .url(&format!("{public_url}{}#{}", v.to(format!("calendar/{month}")), document.slug));
    // The end is the day after the last one.
    if let Some(after) = entry.to.and_then(|last| last.tomorrow().ok()) {
        event.append_property(day("DTEND", after));
    }
    if let Some(place) = &entry.place {
        event.location(place);
    }
    match entry.precision {
        Precision::About => event.status(EventStatus::Tentative).summary(&v.ta("site-calendar-around", &[("title", title)])),
        _ => event.status(EventStatus::Confirmed).summary(title),
    };
    event.done()
}

/// Links within this site as words with their address, since a link's words alone lead nowhere there: `[The practice](/en/…)`.
fn with_addresses(markdown: &str, public_url: &str) -> String {
    let mut pieces = markdown.split("](/");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |before, after| {
        let (Some((text, words)), Some((path, rest))) = (before.rsplit_once('['), after.split_once(')')) else {
            return format!("{before}](/{after}");
        };
        format!("{text}{words}: {public_url}/{path}{rest}")
    })
}

fn day(key: &str, day: Date) -> Property {
    Property::new(key, day.strftime("%Y%m%d").to_string()).append_parameter(ValueType::Date).done()
}
