//! The log and the queue, on both engines.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base_core::{Actor, Clock, Random, Time};
use base_db::{Db, DbError};
use base_jobs::{
    Delivery, Event, Handlers, JobCounts, Journal, Recorded, Sought, Verified, counts, events_after, events_before, events_next,
    run_due, verify_chain, verify_newest,
};
use base_testing::each_engine;
use sea_orm::ConnectionTrait;

fn event(number: usize) -> Event {
    Event { kind: "test.happened", subject: format!("thing/{number}"), body: serde_json::json!({ "number": number }) }
}

fn journal(clock: &Clock, deliveries: Vec<Delivery>) -> Journal {
    Journal::new(clock.clone(), Random::seeded(7), deliveries)
}

async fn record(db: &Db, journal: &Journal, number: usize) -> i64 {
    db.write(|tx| async move { journal.record(&*tx, &Actor::System, event(number)).await }).await.expect("recorded")
}

#[tokio::test]
async fn events_are_numbered_without_a_gap_and_a_changed_one_is_found() {
    each_engine(|db| async move {
        let journal = journal(&Clock::held(Time::from_millis(5)), vec![]);
        for number in 1..=3 {
            assert_eq!(record(&db, &journal, number).await, i64::try_from(number).expect("small"));
        }
        assert_eq!(verify_chain(db.reader()).await.expect("readable"), Vec::<String>::new());
        let subjects: Vec<String> =
            events_after(db.reader(), 1, 10).await.expect("readable").into_iter().map(|event| event.subject).collect();
        assert_eq!(subjects, ["thing/2", "thing/3"]);

        db.upkeep().execute_unprepared("UPDATE event SET subject = 'thing/9' WHERE seq = 2").await.expect("changed");
        assert_eq!(verify_chain(db.reader()).await.expect("readable"), ["event 2: its seal does not fit its content"]);
        db.upkeep().execute_unprepared("DELETE FROM event WHERE seq = 3").await.expect("deleted");
        assert_eq!(verify_chain(db.reader()).await.expect("readable").len(), 2);
    })
    .await;
}

fn numbers(events: &[Recorded]) -> Vec<i64> {
    events.iter().map(|event| event.seq).collect()
}

#[tokio::test]
async fn the_log_is_read_from_its_end_and_by_what_one_looks_for() {
    each_engine(|db| async move {
        let clock = Clock::held(Time::from_millis(1_000));
        let journal = &journal(&clock, vec![]);
        for (kind, subject, actor) in [
            ("person.invited", "person/1", Actor::System),
            ("person.accepted", "person/1", Actor::Command("seed")),
            ("personal.noted", "person/12", Actor::System),
            ("role.granted", "person/1", Actor::Command("seed")),
            ("place.changed", "place/turin", Actor::System),
        ] {
            let (actor, kind) = (&actor, kind);
            let event = || Event { kind, subject: subject.to_owned(), body: serde_json::json!({}) };
            db.write(|tx| async move { journal.record(&*tx, actor, event()).await }).await.expect("recorded");
            clock.advance(Duration::from_secs(1));
        }
        let read = async |sought: Sought| numbers(&events_before(db.reader(), &sought, None, 10).await.expect("readable"));
        let all = Sought::default();
        assert_eq!(read(all.clone()).await, [5, 4, 3, 2, 1]);
        assert_eq!(read(Sought { kind: Some("person.".into()), ..all.clone() }).await, [2, 1]);
        assert_eq!(read(Sought { kind: Some("person".into()), ..all.clone() }).await, [3, 2, 1]);
        assert_eq!(read(Sought { actor: Some("command:seed".into()), ..all.clone() }).await, [4, 2]);
        assert_eq!(read(Sought { subject: Some("person/1".into()), ..all.clone() }).await, [4, 2, 1]);
        assert_eq!(read(Sought { subject: Some("person".into()), ..all.clone() }).await, [4, 3, 2, 1]);
        let (from, until) = (Some(Time::from_millis(2_000)), Some(Time::from_millis(4_000)));
        assert_eq!(read(Sought { from, until, ..all.clone() }).await, [3, 2]);

        let db = db.reader();
        assert_eq!(numbers(&events_before(db, &all, Some(4), 2).await.expect("readable")), [3, 2]);
        assert_eq!(numbers(&events_next(db, &all, 1, 2).await.expect("readable")), [3, 2]);
    })
    .await;
}

#[tokio::test]
async fn the_newest_events_are_verified_without_walking_the_whole_log() {
    each_engine(|db| async move {
        assert_eq!(verify_newest(db.reader(), 3).await.expect("readable"), Verified { first: 1, last: 0, faults: vec![] });
        let journal = journal(&Clock::held(Time::from_millis(5)), vec![]);
        for number in 1..=5 {
            record(&db, &journal, number).await;
        }
        let sound = |first| Verified { first, last: 5, faults: vec![] };
        assert_eq!(verify_newest(db.reader(), 2).await.expect("readable"), sound(4));
        assert_eq!(verify_newest(db.reader(), 50).await.expect("readable"), sound(1));

        db.upkeep().execute_unprepared("UPDATE event SET subject = 'thing/9' WHERE seq = 2").await.expect("changed");
        assert_eq!(verify_newest(db.reader(), 2).await.expect("readable"), sound(4), "what lies before is not looked at");
        let found = verify_newest(db.reader(), 4).await.expect("readable");
        assert_eq!(found, Verified { faults: vec!["event 2: its seal does not fit its content".into()], ..sound(2) });
        db.upkeep().execute_unprepared("DELETE FROM event WHERE seq = 5").await.expect("deleted");
        let found = verify_newest(db.reader(), 2).await.expect("readable");
        assert_eq!(found.faults, ["the log ends at event 4, but its head says otherwise"]);
    })
    .await;
}

#[tokio::test]
async fn an_act_that_fails_leaves_no_event_and_no_gap() {
    each_engine(|db| async move {
        let journal = &journal(&Clock::held(Time::from_millis(5)), vec![]);
        let failed: Result<(), DbError> = db
            .write(|tx| async move {
                journal.record(&*tx, &Actor::System, event(1)).await?;
                Err(DbError::unreadable("test", "on purpose"))
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(record(&db, journal, 2).await, 1);
    })
    .await;
}

#[tokio::test]
async fn acts_at_the_same_time_wait_for_each_other() {
    each_engine(|db| async move {
        let journal = journal(&Clock::machine(), vec![]);
        let mut acts = tokio::task::JoinSet::new();
        for number in 0..24 {
            let (db, journal) = (db.clone(), journal.clone());
            acts.spawn(async move { record(&db, &journal, number).await });
        }
        let mut numbers = acts.join_all().await;
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=24).collect::<Vec<i64>>());
        assert_eq!(verify_chain(db.reader()).await.expect("readable"), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_job_that_fails_comes_back_later_and_in_the_end_is_left_for_a_person() {
    each_engine(|db| async move {
        let clock = Clock::held(Time::from_millis(1_000_000));
        let journal = journal(&clock, vec![Delivery { kind: "test.happened", subscriber: "letters" }]);
        record(&db, &journal, 1).await;
        let tried = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&tried);
        let handlers: Handlers = HashMap::from([(
            "letters",
            Arc::new(move |_| {
                seen.fetch_add(1, Ordering::SeqCst);
                Box::pin(async { anyhow::bail!("no post today") }) as futures_util::future::BoxFuture<'static, _>
            }) as base_jobs::Handler,
        )]);
        assert_eq!(run_due(&db, &clock, &handlers).await.expect("ran"), 1);
        assert_eq!(run_due(&db, &clock, &handlers).await.expect("ran"), 0);
        for _ in 0..20 {
            clock.advance(Duration::from_secs(60 * 60 * 24));
            run_due(&db, &clock, &handlers).await.expect("ran");
        }
        assert_eq!(tried.load(Ordering::SeqCst), 10);
        assert_eq!(counts(db.reader()).await.expect("readable"), JobCounts { waiting: 0, dead: 1 });
    })
    .await;
}
