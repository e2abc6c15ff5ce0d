//! The thread from one city to another.

use crate::Point;

/// How far the curve leaves the straight line, as a part of the distance.
const BEND: f64 = 0.16;

/// The `d` of an SVG path from one point to another: a gentle curve that bends up, so that threads there and back lie
/// on each other and read as one.
pub fn arc(from: Point, to: Point) -> String {
    let (across, down) = (to.0 - from.0, to.1 - from.1);
    // At right angles to the line; the sign makes it point up whichever way the line runs.
    let up = if across >= 0.0 { 1.0 } else { -1.0 };
    let control = ((from.0 + to.0) / 2.0 + up * down * BEND * 2.0, (from.1 + to.1) / 2.0 - up * across * BEND * 2.0);
    format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", from.0, from.1, control.0, control.1, to.0, to.1)
}
