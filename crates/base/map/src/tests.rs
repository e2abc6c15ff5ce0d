use super::*;

const BARCELONA: (f64, f64) = (41.385, 2.173);
const HAMBURG: (f64, f64) = (53.551, 9.994);
const LONDON: (f64, f64) = (51.507, -0.128);
const NANTES: (f64, f64) = (47.218, -1.554);
const TURIN: (f64, f64) = (45.070, 7.687);
const VIENNA: (f64, f64) = (48.208, 16.372);
const VISBY: (f64, f64) = (57.635, 18.299);

fn at(place: (f64, f64)) -> Point {
    project(place.0, place.1).expect("on the map")
}

/// Every point that a path of `M x y l dx dy … z` visits, ring by ring.
fn visits(path: &str) -> Vec<Vec<Point>> {
    let numbers = |text: &str| -> Vec<f64> {
        let spaced = text.replace('-', " -");
        spaced.split_whitespace().map(|number| number.parse().expect("a number")).collect()
    };
    let run = |run: &str| {
        let (start, steps) = run.split_once('l').expect("steps after the start");
        let start = numbers(start);
        let mut point = (start[0], start[1]);
        let mut points = vec![point];
        for step in numbers(steps.trim_end_matches('z')).chunks_exact(2) {
            point = (point.0 + step[0], point.1 + step[1]);
            points.push(point);
        }
        points
    };
    path.split('M').skip(1).map(run).collect()
}

/// Whether a point lies on land: a ray from it meets an odd number of coasts.
fn is_land((x, y): Point) -> bool {
    let crosses = |(a, b): (&Point, &Point)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0);
    let crossings: usize = visits(&europe().land)
        .iter()
        .map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)).filter(|&pair| crosses(pair)).count())
        .sum();
    crossings % 2 == 1
}

#[test]
fn cities_lie_as_on_any_map() {
    assert!(at(NANTES).0 < at(LONDON).0 && at(LONDON).0 < at(BARCELONA).0 && at(BARCELONA).0 < at(TURIN).0);
    assert!(at(TURIN).0 < at(HAMBURG).0 && at(HAMBURG).0 < at(VIENNA).0 && at(VIENNA).0 < at(VISBY).0);
    assert!(at(VISBY).1 < at(HAMBURG).1 && at(HAMBURG).1 < at(LONDON).1 && at(LONDON).1 < at(VIENNA).1);
    assert!(at(VIENNA).1 < at(NANTES).1 && at(NANTES).1 < at(TURIN).1 && at(TURIN).1 < at(BARCELONA).1);
}

#[test]
fn a_unit_is_two_kilometres() {
    // Great-circle distances on the sphere of 6371 km; the projection bends them by less than 2 % within Europe.
    for (from, to, km) in [(HAMBURG, VIENNA, 744.0), (BARCELONA, VISBY, 2138.0), (LONDON, TURIN, 915.0)] {
        let (a, b) = (at(from), at(to));
        let measured_km = (a.0 - b.0).hypot(a.1 - b.1) * 2.0;
        assert!((measured_km / km - 1.0).abs() < 0.02, "{measured_km} instead of {km}");
    }
}

#[test]
fn the_centre_of_projection_is_its_own() {
    assert_eq!(project(52.0, 10.0), Some((900.0, 1120.0)));
}

#[test]
fn what_is_off_the_map_is_nowhere() {
    let new_york = (40.7, -74.0);
    let tenerife = (28.3, -16.5);
    let antipode = (-52.0, -170.0);
    for (latitude, longitude) in
        [new_york, tenerife, antipode, (91.0, 10.0), (52.0, 181.0), (f64::NAN, 10.0), (52.0, f64::INFINITY)]
    {
        assert_eq!(project(latitude, longitude), None, "{latitude} {longitude}");
    }
}

#[test]
fn outlines_stay_on_the_map() {
    for path in [&europe().land, &europe().borders] {
        for (x, y) in visits(path).into_iter().flatten() {
            assert!((-BLEED..=VIEW_BOX[2] + BLEED).contains(&x) && (-BLEED..=VIEW_BOX[3] + BLEED).contains(&y), "{x} {y}");
        }
    }
}

#[test]
fn land_is_land_and_sea_is_sea() {
    for (name, latitude, longitude) in [
        ("Paris", 48.86, 2.35),
        ("Vienna", 48.21, 16.37),
        ("Madrid", 40.42, -3.70),
        ("Kyiv", 50.45, 30.52),
        ("Ankara", 39.93, 32.86),
        ("Iceland", 64.9, -18.5),
        ("Gotland", 57.5, 18.5),
        ("Malta", 35.88, 14.43),
        ("Crete", 35.24, 24.9),
        ("Cyprus", 35.0, 33.1),
    ] {
        assert!(is_land(at((latitude, longitude))), "{name} is under water");
    }
    for (name, latitude, longitude) in [
        ("North Sea", 56.0, 3.0),
        ("Baltic", 56.0, 18.5),
        ("Adriatic", 43.0, 15.5),
        ("Black Sea", 43.5, 34.0),
        ("Biscay", 45.5, -4.0),
    ] {
        assert!(!is_land(at((latitude, longitude))), "{name} is land");
    }
}

#[test]
fn the_outlines_are_light() {
    let bytes = europe().land.len() + europe().borders.len();
    assert!((10_000..20_480).contains(&bytes), "{bytes} bytes");
}

#[test]
fn a_thread_bends_up_both_ways() {
    assert_eq!(arc((0.0, 100.0), (100.0, 100.0)), "M0.0 100.0Q50.0 68.0 100.0 100.0");
    assert_eq!(arc((100.0, 100.0), (0.0, 100.0)), "M100.0 100.0Q50.0 68.0 0.0 100.0");
}

fn mark(x: f64, y: f64, name: &str) -> Mark {
    Mark { at: (x, y), radius: 9.0, width: text_width(name, 30.0), height: 30.0 }
}

/// left, top, right, bottom of the text.
fn area(mark: &Mark, label: &Label) -> [f64; 4] {
    let left = match label.anchor {
        Anchor::Start => label.x,
        Anchor::Middle => label.x - mark.width / 2.0,
        Anchor::End => label.x - mark.width,
    };
    let middle = label.y - mark.height * 0.32;
    [left, middle - mark.height / 2.0, left + mark.width, middle + mark.height / 2.0]
}

fn overlap(a: [f64; 4], b: [f64; 4]) -> bool {
    let part = 1e-6;
    a[0] + part < b[2] && b[0] + part < a[2] && a[1] + part < b[3] && b[1] + part < a[3]
}

#[test]
fn a_name_alone_stands_to_the_right() {
    let alone = mark(500.0, 500.0, "Vejle");
    let labels = place(std::slice::from_ref(&alone));
    assert_eq!(labels, [Some(Label { x: 516.5, y: 509.6, anchor: Anchor::Start })]);
}

#[test]
fn a_name_at_the_edge_stands_inside() {
    let labels = place(&[mark(2_190.0, 500.0, "Tbilisi"), mark(10.0, 10.0, "Reykjavík")]);
    assert_eq!(labels[0].map(|label| label.anchor), Some(Anchor::End));
    assert!(labels[1].is_some_and(|label| label.y > 10.0));
}

#[test]
fn names_neither_cover_each_other_nor_the_signs() {
    // Sixty places on a slope, thick in the middle: not all can have a name.
    let marks: Vec<Mark> = (0..60)
        .map(|n| {
            let n = f64::from(n);
            mark(
                600.0 + (n * 37.0) % 900.0,
                700.0 + (n * n * 11.0) % 700.0,
                ["Wien", "Reggio Emilia", "Southwark"][n as usize % 3],
            )
        })
        .collect();
    let labels = place(&marks);
    assert_eq!(labels.len(), 60);
    let areas: Vec<_> =
        marks.iter().zip(&labels).filter_map(|(mark, label)| label.as_ref().map(|label| area(mark, label))).collect();
    assert!(areas.len() >= 45, "only {} names found room", areas.len());
    for (n, a) in areas.iter().enumerate() {
        assert!(!areas[n + 1..].iter().any(|b| overlap(*a, *b)));
        let covered = marks.iter().filter(|m| overlap(*a, [m.at.0 - 9.0, m.at.1 - 9.0, m.at.0 + 9.0, m.at.1 + 9.0])).count();
        assert_eq!(covered, 0);
    }
}

#[test]
fn of_places_on_one_spot_the_signs_hide_no_name() {
    let marks = vec![mark(500.0, 500.0, "One"); 12];
    let labels = place(&marks);
    let named = labels.iter().flatten().count();
    assert!((1..=8).contains(&named), "{named}");
}
