//! Names beside their places, where there is room. A name without room is left out: the list beside the map has it.

use crate::{Point, VIEW_BOX};

/// A place that wants a name.
#[derive(Clone, Debug)]
pub struct Mark {
    pub at: Point,
    /// How far the place's own sign reaches from its centre, in units.
    pub radius: f64,
    /// The name's width and height in units: see [`text_width`].
    pub width: f64,
    pub height: f64,
}

/// Where a name is written: SVG's `x`, `y` (of the baseline) and `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    pub x: f64,
    pub y: f64,
    pub anchor: Anchor,
}

/// Which part of the text stands at x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// The value of SVG's `text-anchor`. `start` and `end` are of a text from left to right.
    pub fn svg(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// About how wide a text is at a font size, in the units of the font size. Errs on the wide side for Latin letters.
pub fn text_width(text: &str, font_size: f64) -> f64 {
    let ems = |c: char| match c {
        'i' | 'j' | 'l' | '\'' | '’' | '.' | ',' | ' ' | '-' | 'I' => 0.34,
        'm' | 'w' | 'M' | 'W' => 0.9,
        _ if c.is_uppercase() => 0.7,
        _ if c.is_alphanumeric() && (c as u32) < 0x2E80 => 0.57,
        _ => 1.0,
    };
    text.chars().map(ems).sum::<f64>() * font_size
}

/// One answer per mark, in the same order. No name covers another, any place's sign, or the edge of the map. The earlier
/// mark wins where two want the same room and neither has another. Work grows with the square of the marks: meant for sixty.
pub fn place(marks: &[Mark]) -> Vec<Option<Label>> {
    let signs: Vec<Area> = marks.iter().map(|mark| Area::around(mark.at, mark.radius)).collect();
    let mut rooms: Vec<Vec<Room>> = marks
        .iter()
        .enumerate()
        .map(|(own, mark)| {
            let mut rooms = rooms(mark);
            rooms.retain(|room| {
                room.area.is_on_map() && !signs.iter().enumerate().any(|(sign, area)| sign != own && area.meets(&room.area))
            });
            rooms
        })
        .collect();

    let mut placed = vec![None; marks.len()];
    let mut open: Vec<usize> = (0..marks.len()).collect();
    // Whoever has the least choice goes first, and takes the room that costs the others least.
    while let Some(position) = (0..open.len()).filter(|&at| !rooms[open[at]].is_empty()).min_by_key(|&at| rooms[open[at]].len()) {
        let mark = open.remove(position);
        let cost = |room: &Room| open.iter().flat_map(|&other| &rooms[other]).filter(|r| r.area.meets(&room.area)).count();
        let Some(chosen) = rooms[mark].iter().min_by_key(|room| cost(room)).cloned() else { continue };
        placed[mark] = Some(chosen.label);
        for &other in &open {
            rooms[other].retain(|room| !room.area.meets(&chosen.area));
        }
    }
    placed
}

#[derive(Clone)]
struct Room {
    label: Label,
    area: Area,
}

/// The rooms about a mark, the most readable first.
fn rooms(mark: &Mark) -> Vec<Room> {
    let (x, y) = mark.at;
    let gap = mark.radius + mark.height * 0.25;
    let slant = gap * 0.75;
    // Down from the middle of the letters to the line they stand on.
    let baseline = mark.height * 0.32;
    let half = mark.height / 2.0;
    [
        (x + gap, y, Anchor::Start),
        (x - gap, y, Anchor::End),
        (x + slant, y - slant - half * 0.6, Anchor::Start),
        (x + slant, y + slant + half * 0.6, Anchor::Start),
        (x - slant, y - slant - half * 0.6, Anchor::End),
        (x - slant, y + slant + half * 0.6, Anchor::End),
        (x, y - gap - half, Anchor::Middle),
        (x, y + gap + half, Anchor::Middle),
    ]
    .map(|(x, middle, anchor)| {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - mark.width / 2.0,
            Anchor::End => x - mark.width,
        };
        let area = Area { left, right: left + mark.width, top: middle - half, bottom: middle + half };
        Room { label: Label { x, y: middle + baseline, anchor }, area }
    })
    .to_vec()
}

#[derive(Clone, Copy)]
struct Area {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Area {
    fn around((x, y): Point, radius: f64) -> Self {
        Self { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn is_on_map(&self) -> bool {
        let [left, top, width, height] = VIEW_BOX;
        self.left >= left && self.right <= left + width && self.top >= top && self.bottom <= top + height
    }
}
