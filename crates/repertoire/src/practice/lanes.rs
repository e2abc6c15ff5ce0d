//! The picture of a practice's observations: a lane for each thing that was counted, a thread through all of them in order of time.
//!
//! Places across are in percent and heights in pixels, so that the words keep their size on every screen. The picture never says
//! more than the table under it: a figure without a date stands apart, and one that counts something else is tied by dots only.

use std::fmt;

use base_core::{Lang, PartialDate};

/// Height of a lane, and of what stands above the first: more where the place without dates needs its name there.
const LANE_PX: u32 = 58;
const TOP_PX: u32 = 8;
const TOP_BESIDE_UNDATED_PX: u32 = 24;
/// Room for the years, under the lanes.
const YEARS_PX: u32 = 26;
/// Where time begins, and where it ends with and without a place for figures that have no date.
const LEFT: f64 = 1.5;
const RIGHT: f64 = 97.0;
const RIGHT_BESIDE_UNDATED: f64 = 74.0;
const UNDATED: f64 = 89.75;
/// Nodes further to the right have their words on the left, where there is more room.
const WORDS_TURN: f64 = 50.0;
const WORDS_TURN_BESIDE_UNDATED: f64 = 39.5;
/// More than this does not fit beside a node; the table has all of it.
const VALUE_CHARS_MAX: usize = 18;
/// More than this does not fit above a node without a date.
const UNDATED_CHARS_MAX: usize = 9;
/// Days from which on a date is drawn as a stretch and not as a moment.
const STRETCH_DAYS: i32 = 365;

/// One observation, in the words of its reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen<'a> {
    /// What was counted.
    pub what: &'a str,
    pub what_lang: &'a Lang,
    /// As stated, a number as the reader's language writes it.
    pub value: String,
    pub value_lang: &'a Lang,
    /// The source gives a bare number.
    pub exact: bool,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

/// The picture, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes<'a> {
    pub height_px: u32,
    /// Where the lanes begin.
    pub top_px: u32,
    /// Where the lanes end and the years begin.
    pub floor_px: u32,
    pub years: Vec<Year>,
    pub has_undated: bool,
    pub lanes: Vec<Lane<'a>>,
    pub stretches: Vec<Line>,
    pub threads: Vec<Line>,
    pub nodes: Vec<Node<'a>>,
    /// They count different things.
    pub differ: bool,
}

/// A place across the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percent(f64);

/// A year on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    pub x: Percent,
    pub year: i16,
    pub anchor: &'static str,
}

/// What one lane counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane<'a> {
    pub y: u32,
    pub what: &'a str,
    pub lang: &'a Lang,
}

/// From one place to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub from: (Percent, u32),
    pub to: (Percent, u32),
    /// It joins figures that count different things.
    pub loose: bool,
}

/// An observation in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    pub x: Percent,
    pub y: u32,
    pub kind: &'static str,
    /// `None` where the words are too long for their place: the table has them.
    pub value: Option<String>,
    pub lang: &'a Lang,
    /// Where the words stand: right of the node, left of it, or above it.
    pub dx: i32,
    pub dy: i32,
    pub anchor: &'static str,
}

impl<'a> Lanes<'a> {
    /// `None` where looking would not beat reading: fewer than two observations, or none with a date.
    pub fn of(seen: &[Seen<'a>]) -> Option<Self> {
        let mut in_time: Vec<(&Seen<'a>, (f64, f64))> = seen.iter().filter_map(|seen| Some((seen, years(seen)?))).collect();
        if seen.len() < 2 || in_time.is_empty() {
            return None;
        }
        in_time.sort_by(|(_, one), (_, other)| middle(*one).total_cmp(&middle(*other)));
        let undated: Vec<&Seen<'a>> = seen.iter().filter(|seen| seen.from.is_none()).collect();

        let top_px = if undated.is_empty() { TOP_PX } else { TOP_BESIDE_UNDATED_PX };
        let lanes = lanes(top_px, in_time.iter().map(|(seen, _)| *seen).chain(undated.iter().copied()));
        let y_of = |seen: &Seen<'a>| lanes.iter().find(|lane| lane.what == seen.what).map_or(top_px, |lane| lane.y);
        let axis = Axis::over(&in_time, !undated.is_empty());
        let placed: Vec<Placed<'a, '_>> = in_time.iter().map(|(seen, span)| axis.place(seen, *span, y_of(seen))).collect();

        let floor_px = top_px + LANE_PX * u32::try_from(lanes.len()).unwrap_or(u32::MAX / LANE_PX);
        Some(Self {
            height_px: floor_px + YEARS_PX,
            top_px,
            floor_px,
            years: axis.years(),
            has_undated: !undated.is_empty(),
            stretches: placed.iter().filter(|placed| placed.is_stretch()).map(Placed::stretch).collect(),
            threads: placed.windows(2).map(|pair| pair[0].thread_to(&pair[1])).collect(),
            nodes: placed.iter().map(Placed::node).chain(undated.iter().map(|seen| undated_node(seen, y_of(seen)))).collect(),
            differ: lanes.len() > 1,
            lanes,
        })
    }
}

impl Lanes<'_> {
    /// Whether a value in it is not exact.
    pub fn has_rough(&self) -> bool {
        self.nodes.iter().any(|node| node.kind == " is-rough")
    }

    /// Whether a thread in it joins figures that count different things.
    pub fn has_loose(&self) -> bool {
        self.threads.iter().any(|line| line.loose)
    }
}

/// A lane for each thing counted, in the order in which they come first.
fn lanes<'a: 's, 's>(top_px: u32, seen: impl Iterator<Item = &'s Seen<'a>>) -> Vec<Lane<'a>> {
    let mut lanes: Vec<Lane<'a>> = Vec::new();
    let mut y = top_px + 40;
    for seen in seen {
        if !lanes.iter().any(|lane| lane.what == seen.what) {
            lanes.push(Lane { y, what: seen.what, lang: seen.what_lang });
            y += LANE_PX;
        }
    }
    lanes
}

/// First and last moment of an observation, in years.
fn years(seen: &Seen<'_>) -> Option<(f64, f64)> {
    let from = seen.from?;
    Some((fraction(from.first_day()), fraction(day_after(seen.to.unwrap_or(from)))))
}

/// Where a stretch has its node, and what the thread follows.
fn middle(stretch: (f64, f64)) -> f64 {
    f64::midpoint(stretch.0, stretch.1)
}

/// The day after the last that the date may mean.
fn day_after(date: PartialDate) -> jiff::civil::Date {
    let step = match (date.month(), date.day()) {
        (_, Some(_)) => jiff::Span::new().days(1),
        (Some(_), None) => jiff::Span::new().months(1),
        (None, None) => jiff::Span::new().years(1),
    };
    date.first_day().saturating_add(step)
}

fn fraction(day: jiff::civil::Date) -> f64 {
    f64::from(day.year()) + f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year())
}

/// Time across the picture.
struct Axis {
    from: i16,
    to: i16,
    right: f64,
    words_turn: f64,
}

impl Axis {
    /// A year of air on the left, and up to the end of the last year or a little more on the right.
    fn over(in_time: &[(&Seen<'_>, (f64, f64))], beside_undated: bool) -> Self {
        let first = in_time.iter().map(|(_, span)| span.0).fold(f64::INFINITY, f64::min);
        let last = in_time.iter().map(|(_, span)| span.1).fold(f64::NEG_INFINITY, f64::max);
        Self {
            from: whole(first) - 1,
            to: whole(last) + 1,
            right: if beside_undated { RIGHT_BESIDE_UNDATED } else { RIGHT },
            words_turn: if beside_undated { WORDS_TURN_BESIDE_UNDATED } else { WORDS_TURN },
        }
    }

    fn x(&self, year: f64) -> f64 {
        LEFT + (year - f64::from(self.from)) / f64::from(self.to - self.from) * (self.right - LEFT)
    }

    /// At most four.
    fn years(&self) -> Vec<Year> {
        let step = (self.to - self.from + 2) / 3;
        let anchor = |year| match year {
            first if first == self.from => "start",
            last if last == self.to => "end",
            _ => "middle",
        };
        let years = (self.from..=self.to).step_by(usize::try_from(step).unwrap_or(1));
        years.map(|year| Year { x: Percent(self.x(f64::from(year))), year, anchor: anchor(year) }).collect()
    }

    fn place<'a, 's>(&self, seen: &'s Seen<'a>, span: (f64, f64), y: u32) -> Placed<'a, 's> {
        let (from, to) = (self.x(span.0), self.x(span.1));
        let x = middle((from, to));
        Placed { seen, from, to, x, y, turned: x > self.words_turn }
    }
}

fn whole(year: f64) -> i16 {
    // Years come from dates of the calendar, so they fit.
    year.floor() as i16
}

/// An observation with a date, at its place.
struct Placed<'a, 's> {
    seen: &'s Seen<'a>,
    from: f64,
    to: f64,
    x: f64,
    y: u32,
    /// Its words stand on the left.
    turned: bool,
}

impl<'a> Placed<'a, '_> {
    fn is_stretch(&self) -> bool {
        let Some(from) = self.seen.from else { return false };
        let days = from.first_day().until(day_after(self.seen.to.unwrap_or(from)));
        days.is_ok_and(|days| days.get_days() >= STRETCH_DAYS)
    }

    fn stretch(&self) -> Line {
        Line { from: (Percent(self.from), self.y), to: (Percent(self.to), self.y), loose: false }
    }

    fn thread_to(&self, next: &Self) -> Line {
        let loose = self.seen.what != next.seen.what;
        Line { from: (Percent(self.x), self.y), to: (Percent(next.x), next.y), loose }
    }

    fn node(&self) -> Node<'a> {
        Node {
            x: Percent(self.x),
            y: self.y,
            kind: if self.seen.exact { "" } else { " is-rough" },
            value: Some(shortened(&self.seen.value)),
            lang: self.seen.value_lang,
            dx: if self.turned { -12 } else { 12 },
            dy: 5,
            anchor: if self.turned { "end" } else { "start" },
        }
    }
}

fn undated_node<'a>(seen: &Seen<'a>, y: u32) -> Node<'a> {
    let value = Some(&seen.value).filter(|value| value.chars().count() <= UNDATED_CHARS_MAX);
    let (x, kind, lang) = (Percent(UNDATED), " is-undated", seen.value_lang);
    Node { x, y, kind, value: value.cloned(), lang, dx: 0, dy: -13, anchor: "middle" }
}

/// As much of the value as has room, cut between words.
fn shortened(value: &str) -> String {
    if value.chars().count() <= VALUE_CHARS_MAX {
        return value.to_owned();
    }
    let start: String = value.chars().take(VALUE_CHARS_MAX - 1).collect();
    let end = start.rfind(' ').filter(|end| *end > 6).unwrap_or(start.len());
    format!("{}…", &start[..end])
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1}%", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What, value, bare number, dates.
    type Row = (&'static str, &'static str, bool, &'static str, &'static str);

    const BARCELONA: [Row; 5] = [
        ("member organisations", "114", true, "2013-01", ""),
        ("organisations and individuals", "about 200 + 200", false, "2014-05", ""),
        ("in the network", "over 500", false, "", ""),
        ("territories", "4", true, "2013-01", ""),
        ("cities", "over 15", false, "2015-11", ""),
    ];

    fn seen<'a>(rows: &[Row], lang: &'a Lang) -> Vec<Seen<'a>> {
        let seen = |(what, value, exact, from, to): &Row| Seen {
            what,
            what_lang: lang,
            value: (*value).to_owned(),
            value_lang: lang,
            exact: *exact,
            from: from.parse().ok(),
            to: to.parse().ok(),
        };
        rows.iter().map(seen).collect()
    }

    /// Place and words of each node.
    fn nodes(lanes: &Lanes<'_>) -> Vec<String> {
        let words = |node: &Node<'_>| node.value.clone().unwrap_or_else(|| "(in the table)".into());
        lanes.nodes.iter().map(|node| format!("{} {}{} {}", node.x, node.y, node.kind, words(node))).collect()
    }

    #[test]
    fn each_thing_counted_has_its_lane_in_order_of_time_and_what_has_no_date_stands_apart() {
        let lang = Lang::english();
        let lanes = Lanes::of(&seen(&BARCELONA, &lang)).expect("five observations make a picture");
        assert_eq!(
            nodes(&lanes),
            [
                "20.4% 64 114",
                "20.4% 122 4",
                "44.5% 180 is-rough about 200 + 200",
                "71.7% 238 is-rough over 15",
                "89.8% 296 is-undated over 500",
            ]
        );
        assert_eq!((lanes.height_px, lanes.floor_px, lanes.has_undated, lanes.differ), (340, 314, true, true));
        let years: Vec<String> = lanes.years.iter().map(|year| format!("{} {} {}", year.year, year.x, year.anchor)).collect();
        assert_eq!(years, ["2012 1.5% start", "2014 37.8% middle", "2016 74.0% end"]);
        assert_eq!(lanes.threads.iter().map(|line| line.loose).collect::<Vec<_>>(), [true, true, true]);
        assert_eq!(lanes.stretches, []);
    }

    #[test]
    fn one_thing_counted_again_is_tied_by_a_plain_thread_and_a_year_is_a_stretch() {
        let lang = Lang::english();
        let rows = [
            ("members", "12", true, "2010", ""),
            ("members", "31", true, "2012-05-03", ""),
            ("events", "8", true, "2013", "2014"),
        ];
        let lanes = Lanes::of(&seen(&rows, &lang)).expect("a picture");
        assert_eq!(lanes.threads.iter().map(|line| line.loose).collect::<Vec<_>>(), [false, true]);
        let threads: Vec<bool> = lanes.threads.windows(2).map(|pair| pair[0].from.0.0 <= pair[1].from.0.0).collect();
        assert_eq!(threads, [true], "the thread never turns back");
        let stretches: Vec<String> =
            lanes.stretches.iter().map(|line| format!("{}–{} at {}", line.from.0, line.to.0, line.from.1)).collect();
        assert_eq!(stretches, ["15.1%–28.8% at 48", "56.1%–83.4% at 106"].map(str::to_owned));
        assert!(!lanes.has_undated);
        assert!(lanes.years.len() <= 4);
    }

    #[test]
    fn there_is_no_picture_where_looking_would_not_beat_reading() {
        let lang = Lang::english();
        let undated = [("houses", "8", true, "", ""), ("rooms", "80", true, "", "")];
        assert_eq!(Lanes::of(&seen(&BARCELONA[..1], &lang)), None);
        assert_eq!(Lanes::of(&seen(&undated, &lang)), None);
        assert_eq!(Lanes::of(&[]), None);
    }

    #[test]
    fn long_values_are_cut_between_words() {
        let cut =
            ["12 hours / 6 weeks", "250 and just over 200", "Donaudampfschifffahrt", "žžžžž žžžžž žžžžž žžžžž"].map(shortened);
        assert_eq!(cut, ["12 hours / 6 weeks", "250 and just…", "Donaudampfschifff…", "žžžžž žžžžž…"]);
    }
}
