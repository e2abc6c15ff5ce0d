//! The picture of something that was counted more than once: its values over time, joined by a thread.
//!
//! Only values of the same thing in the same unit stand in one picture; what was counted once, what has no number and what has no
//! date stands in the table alone. Places across are in percent and heights in pixels, so that the words keep their size on every
//! screen. Heights begin at nought.

use std::fmt;

use base_core::{Lang, PartialDate};

/// Where nought stands, and the greatest value, with room for its words above it.
const FLOOR_PX: f64 = 132.0;
const CEILING_PX: f64 = 34.0;
/// The whole, with the years under the floor.
const HEIGHT_PX: u32 = 158;
/// Where time begins and ends across the picture.
const LEFT: f64 = 1.5;
const RIGHT: f64 = 97.0;
/// Words of nodes nearer to each other than this would lie upon each other: the later ones stay, the table has all.
const WORDS_APART: f64 = 16.0;
/// Nodes nearer to an edge than this have their words turned inwards.
const EDGE: f64 = 12.0;
/// Days from which on a date is drawn as a stretch and not as a moment.
const STRETCH_DAYS: i32 = 365;

/// One observation with a number, in the words of its reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen<'a> {
    /// What was counted.
    pub what: &'a str,
    pub what_lang: &'a Lang,
    pub unit: Option<&'a str>,
    pub number: f64,
    /// The number as the reader's language writes it, with “about” or “over” where the source says so.
    pub words: String,
    /// The source gives a bare number.
    pub exact: bool,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

/// The picture of one thing counted, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Series<'a> {
    pub what: &'a str,
    pub lang: &'a Lang,
    pub unit: Option<&'a str>,
    pub years: Vec<Year>,
    pub stretches: Vec<Line>,
    pub threads: Vec<Line>,
    pub nodes: Vec<Node>,
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

/// From one place to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub from: (Percent, u32),
    pub to: (Percent, u32),
}

/// An observation in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub x: Percent,
    pub y: u32,
    pub is_rough: bool,
    /// `None` where there is no room beside another's.
    pub words: Option<String>,
    pub anchor: &'static str,
}

impl<'a> Series<'a> {
    /// A picture for each thing that was counted at two or more known times, in the order in which they come first.
    pub fn of(seen: &[Seen<'a>]) -> Vec<Self> {
        let mut kinds: Vec<&Seen<'a>> = Vec::new();
        for one in seen {
            if !kinds.iter().any(|kind| kind.is_like(one)) {
                kinds.push(one);
            }
        }
        kinds.into_iter().filter_map(|kind| Self::one(kind, seen.iter().filter(|one| one.is_like(kind)))).collect()
    }

    /// The height of the whole picture.
    pub fn height_px(&self) -> u32 {
        HEIGHT_PX
    }

    /// Where nought stands.
    pub fn floor_px(&self) -> u32 {
        whole_px(FLOOR_PX)
    }

    /// Whether a value in it is not exact.
    pub fn has_rough(&self) -> bool {
        self.nodes.iter().any(|node| node.is_rough)
    }

    fn one<'s>(kind: &Seen<'a>, seen: impl Iterator<Item = &'s Seen<'a>>) -> Option<Self>
    where
        'a: 's,
    {
        let mut in_time: Vec<(&Seen<'a>, Span)> = seen.filter_map(|seen| Some((seen, Span::of(seen)?))).collect();
        in_time.sort_by(|(_, one), (_, other)| one.middle().total_cmp(&other.middle()));
        let times = in_time.windows(2).filter(|pair| pair[0].1 != pair[1].1).count() + 1;
        let greatest = in_time.iter().map(|(seen, _)| seen.number).fold(0.0, f64::max);
        let is_drawable = in_time.iter().all(|(seen, _)| seen.number >= 0.0) && greatest.is_finite() && greatest > 0.0;
        if in_time.len() < 2 || times < 2 || !is_drawable {
            return None;
        }
        let axis = Axis::over(in_time.iter().map(|(_, span)| *span));
        let height = |number: f64| whole_px(FLOOR_PX - number / greatest * (FLOOR_PX - CEILING_PX));
        let place = |(seen, span): &(&Seen<'a>, Span)| (Percent(axis.x(span.middle())), height(seen.number));
        let stretch = |(seen, span): &(&Seen<'a>, Span)| {
            let y = height(seen.number);
            Line { from: (Percent(axis.x(span.from)), y), to: (Percent(axis.x(span.to)), y) }
        };
        Some(Self {
            what: kind.what,
            lang: kind.what_lang,
            unit: kind.unit,
            years: axis.years(),
            stretches: in_time.iter().filter(|(_, span)| span.is_stretch()).map(stretch).collect(),
            threads: in_time.windows(2).map(|pair| Line { from: place(&pair[0]), to: place(&pair[1]) }).collect(),
            nodes: nodes(in_time.iter().map(|one| (one.0, place(one)))),
        })
    }
}

impl Seen<'_> {
    /// Whether the two may be compared.
    fn is_like(&self, other: &Self) -> bool {
        (self.what, self.unit) == (other.what, other.unit)
    }
}

/// The nodes in order of time, with words as far as there is room: the newest first of all.
fn nodes<'s, 'a: 's>(placed: impl DoubleEndedIterator<Item = (&'s Seen<'a>, (Percent, u32))>) -> Vec<Node> {
    let mut free_until = f64::INFINITY;
    let node = |(seen, (x, y)): (&Seen<'_>, (Percent, u32))| {
        let has_room = x.0 + WORDS_APART <= free_until;
        if has_room {
            free_until = x.0;
        }
        let anchor = match x.0 {
            x if x < LEFT + EDGE => "start",
            x if x > RIGHT - EDGE => "end",
            _ => "middle",
        };
        Node { x, y, is_rough: !seen.exact, words: has_room.then(|| seen.words.clone()), anchor }
    };
    let mut nodes: Vec<Node> = placed.rev().map(node).collect();
    nodes.reverse();
    nodes
}

/// First and last moment of an observation, in years.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Span {
    from: f64,
    to: f64,
    days: i32,
}

impl Span {
    fn of(seen: &Seen<'_>) -> Option<Self> {
        let from = seen.from?;
        let (first, after) = (from.first_day(), day_after(seen.to.unwrap_or(from)));
        let days = first.until(after).map_or(0, |days| days.get_days());
        Some(Self { from: fraction(first), to: fraction(after), days })
    }

    /// Where it has its node.
    fn middle(self) -> f64 {
        f64::midpoint(self.from, self.to)
    }

    fn is_stretch(self) -> bool {
        self.days >= STRETCH_DAYS
    }
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
}

impl Axis {
    /// From the beginning of the first year to the end of the last.
    fn over(spans: impl Iterator<Item = Span> + Clone) -> Self {
        let first = spans.clone().map(|span| span.from).fold(f64::INFINITY, f64::min);
        let last = spans.map(|span| span.to).fold(f64::NEG_INFINITY, f64::max);
        Self { from: whole_year(first.floor()), to: whole_year(last.ceil()) }
    }

    fn x(&self, year: f64) -> f64 {
        LEFT + (year - f64::from(self.from)) / f64::from(self.to - self.from) * (RIGHT - LEFT)
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
}

fn whole_year(year: f64) -> i16 {
    // Years come from dates of the calendar, so they fit.
    year as i16
}

fn whole_px(px: f64) -> u32 {
    // Between the ceiling and the floor of the picture.
    px.round() as u32
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1}%", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What, unit, number, bare number, date.
    type Row = (&'static str, Option<&'static str>, f64, bool, &'static str);

    fn seen<'a>(rows: &[Row], lang: &'a Lang) -> Vec<Seen<'a>> {
        let seen = |&(what, unit, number, exact, from): &Row| Seen {
            what,
            what_lang: lang,
            unit,
            number,
            words: number.to_string(),
            exact,
            from: from.parse().ok(),
            to: None,
        };
        rows.iter().map(seen).collect()
    }

    /// Place and words of each node.
    fn nodes(series: &Series<'_>) -> Vec<String> {
        let node = |node: &Node| {
            let words = node.words.as_deref().unwrap_or("(no room)");
            format!("{} {} {words} {}{}", node.x, node.y, node.anchor, if node.is_rough { " rough" } else { "" })
        };
        series.nodes.iter().map(node).collect()
    }

    #[test]
    fn one_thing_counted_again_is_a_thread_in_order_of_time_and_in_proportion() {
        let lang = Lang::english();
        let rows = [
            ("members", None, 200.0, false, "2014-07-02"),
            ("members", None, 50.0, true, "2012-07-02"),
            ("members", None, 100.0, true, "2013"),
            ("members", None, 7.0, true, ""),
        ];
        let all = Series::of(&seen(&rows, &lang));
        let [series] = &all[..] else { panic!("one thing counted makes one picture, not {}", all.len()) };
        assert_eq!(nodes(series), ["17.5% 108 50 middle", "49.2% 83 100 middle", "81.1% 34 200 middle rough"]);
        assert_eq!(series.threads.len(), 2);
        let stretches: Vec<String> = series.stretches.iter().map(|line| format!("{}–{}", line.from.0, line.to.0)).collect();
        assert_eq!(stretches, ["33.3%–65.2%"], "a year is a stretch, a day is not");
        let years: Vec<String> = series.years.iter().map(|year| format!("{} {} {}", year.year, year.x, year.anchor)).collect();
        assert_eq!(years, ["2012 1.5% start", "2013 33.3% middle", "2014 65.2% middle", "2015 97.0% end"]);
        assert!(series.has_rough());
    }

    #[test]
    fn what_counts_something_else_or_in_another_unit_never_shares_a_picture() {
        let lang = Lang::english();
        let rows = [
            ("cost", Some("EUR"), 10.0, true, "2010"),
            ("events", None, 8.0, true, "2013"),
            ("cost", Some("SEK"), 90.0, true, "2011"),
            ("rooms", None, 1.0, true, "2010"),
            ("rooms", None, 2.0, true, "2020"),
            ("events", None, 9.0, true, "2014"),
        ];
        let named: Vec<_> = Series::of(&seen(&rows, &lang)).iter().map(|series| (series.what, series.nodes.len())).collect();
        assert_eq!(named, [("events", 2), ("rooms", 2)]);
    }

    #[test]
    fn there_is_no_picture_where_looking_would_not_beat_reading() {
        let lang = Lang::english();
        let none: [&[Row]; 5] = [
            &[],
            &[("houses", None, 8.0, true, "2010")],
            &[("houses", None, 8.0, true, "2010"), ("houses", None, 9.0, true, "")],
            &[("houses", None, 8.0, true, "2010"), ("houses", None, 9.0, true, "2010")],
            &[("houses", None, 0.0, true, "2010"), ("houses", None, 0.0, true, "2011")],
        ];
        for rows in none {
            assert_eq!(Series::of(&seen(rows, &lang)), [], "{rows:?}");
        }
    }

    #[test]
    fn words_never_lie_upon_each_other() {
        let lang = Lang::english();
        let rows =
            [("members", None, 10.0, true, "2000"), ("members", None, 20.0, true, "2018"), ("members", None, 30.0, true, "2019")];
        let all = Series::of(&seen(&rows, &lang));
        assert_eq!(nodes(&all[0]), ["3.9% 99 10 start", "89.8% 67 (no room) end", "94.6% 34 30 end"]);
    }
}
