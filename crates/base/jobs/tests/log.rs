//! The log and the queue, on both engines.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base_core::{Actor, Clock, Random, Time};
use base_db::{Db, DbError};
use base_jobs::{Delivery, Event, Handlers, JobCounts, Journal, counts, events_after, run_due, verify_chain};
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
