//! From latitude and longitude to the map: Lambert's azimuthal equal-area projection about 52° N 10° E, the centre that
//! ETRS89-LAEA (EPSG:3035) has, on a sphere. Against the ellipsoid it is out by less than a unit in a hundred: nothing at
//! the size of a page.

use crate::Point;

const CENTRE_LATITUDE_DEGREES: f64 = 52.0;
const CENTRE_LONGITUDE_DEGREES: f64 = 10.0;
/// The mean radius of the Earth.
const RADIUS_KM: f64 = 6371.0;
const UNIT_KM: f64 = 2.0;
/// Where the centre of projection lies on the map: found by looking, so that Iceland, Crete and the North Cape are in.
const CENTRE: Point = (900.0, 1120.0);

/// Width of the map in units.
pub(crate) const WIDTH: f64 = 2200.0;
/// Height of the map in units.
pub(crate) const HEIGHT: f64 = 2080.0;

/// Where a place lies on the map; `None` for what is off the map, or no place at all.
pub fn project(latitude_degrees: f64, longitude_degrees: f64) -> Option<Point> {
    let is_place = (-90.0..=90.0).contains(&latitude_degrees) && (-180.0..=180.0).contains(&longitude_degrees);
    // The far side of the Earth is no question for the formula, which has no answer at the antipode.
    let is_near = (longitude_degrees - CENTRE_LONGITUDE_DEGREES).abs() < 90.0;
    let (x, y) = (is_place && is_near).then(|| flatten(latitude_degrees, longitude_degrees))?;
    ((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y)).then_some((x, y))
}

/// The projection itself, on the map and off it, for any place but the centre's antipode.
pub fn flatten(latitude_degrees: f64, longitude_degrees: f64) -> Point {
    let (sin, cos) = latitude_degrees.to_radians().sin_cos();
    let (centre_sin, centre_cos) = CENTRE_LATITUDE_DEGREES.to_radians().sin_cos();
    let (east_sin, east_cos) = (longitude_degrees - CENTRE_LONGITUDE_DEGREES).to_radians().sin_cos();
    let nearness = centre_sin * sin + centre_cos * cos * east_cos;
    let scale = RADIUS_KM / UNIT_KM * (2.0 / (1.0 + nearness).max(1e-9)).sqrt();
    let east = scale * cos * east_sin;
    let north = scale * (centre_cos * sin - centre_sin * cos * east_cos);
    (CENTRE.0 + east, CENTRE.1 - north)
}
