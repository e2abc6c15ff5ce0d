use super::*;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn session(level: Level, seen_after: Duration) -> Session {
    let start = Time::from_millis(1_000_000);
    let ids = (Id::from_uuid(uuid::Uuid::from_u128(1)), Id::from_uuid(uuid::Uuid::from_u128(2)));
    Session { id: ids.0, person: ids.1, level, device: String::new(), created_at: start, seen_at: start.plus(seen_after) }
}

#[test]
fn a_session_ends_after_a_month_a_week_of_rest_or_a_second_factor_that_does_not_come() {
    let at = |span: Duration| Time::from_millis(1_000_000).plus(span);
    let second = Duration::from_secs(1);
    let used = session(Level::Plain, 29 * DAY);
    assert_eq!((used.holds(at(LIFE - second)), used.holds(at(LIFE))), (true, false));
    let rested = session(Level::Strong, Duration::ZERO);
    assert_eq!((rested.holds(at(REST - second)), rested.holds(at(REST))), (true, false));
    let half = session(Level::Half, Duration::ZERO);
    assert_eq!((half.holds(at(HALF_LIFE - second)), half.holds(at(HALF_LIFE))), (true, false));
}

#[test]
fn a_device_is_called_by_what_its_owner_knows_it_by() {
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    let chrome =
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
    let safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/604.1";
    assert_eq!(
        [firefox, chrome, safari, "curl/8.5.0"].map(device_of),
        ["Firefox · Linux", "Chrome · Android", "Safari · iPhone", ""]
    );
}
