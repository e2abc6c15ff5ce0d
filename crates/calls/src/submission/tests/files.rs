//! Files that come with a submission.

use base_testing::Browser;
use http::{Method, Request, header};

use super::*;

/// Sends a form with a file, as a browser does.
async fn upload(browser: &Browser<'_>, address: &str, question: &str, name: &str, bytes: &[u8]) -> Answer {
    const BOUNDARY: &str = "----a-boundary";
    let mut body = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"question\"\r\n\r\n{question}\r\n--{BOUNDARY}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    let request = Request::builder()
        .method(Method::POST)
        .uri(address)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(body.into())
        .expect("a request");
    browser.send(request).await
}

#[tokio::test]
async fn a_file_is_kept_with_its_name_and_given_only_to_who_writes_on_it() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let (_, eve) = person(&house, "eve@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let files = format!("{}/files", of(&edit));
        for _ in 0..2 {
            let added = upload(&anna, &files, "evidence", "C:\\Users\\Anna\\Bericht über.txt", b"What came of it.").await;
            assert_eq!(location(&added), format!("{files}?done=added"));
        }
        let page = anna.page(&files).await;
        assert_eq!(page.all(".rows li > div:first-child"), ["Bericht über.txt Text, 1 kB"]);
        let file = page.attributes(".rows a", "href").remove(0);
        let got = anna.get(&file).await;
        assert_eq!((got.status, got.body.as_str()), (200, "What came of it."));
        assert_eq!(got.header("content-disposition"), "attachment; filename*=UTF-8''Bericht%20%C3%BCber.txt");
        assert_eq!(got.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(eve.get(&file).await.status, 404);
        assert_eq!(location(&anna.post(&file, [("do", "remove")]).await), format!("{files}?done=removed"));
        assert_eq!(anna.get(&file).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_beside_its_field_and_nothing_is_kept() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let files = format!("{}/files", of(&edit));
        let mut refused = Vec::new();
        for bytes in [&b"PK\x03\x04\x14\0\0\0 an archive"[..], b"", b"<html><script>", b"\x89PNG\r\n\x1a\n cut off"] {
            let answer = upload(&anna, &files, "evidence", "a.pdf", bytes).await;
            assert_eq!((answer.status, answer.all("p.error").len()), (422, 1));
            refused.extend(answer.all("p.error"));
        }
        assert_eq!(
            refused,
            [
                "This is neither a PDF nor a picture (JPEG, PNG, WebP) nor plain text. Save it as one of these and add it again.",
                "The file is empty. Choose another one.",
                "This is neither a PDF nor a picture (JPEG, PNG, WebP) nor plain text. Save it as one of these and add it again.",
                "The file cannot be read. Open it on your machine, save it anew, and add it again.",
            ]
        );
        assert_eq!(upload(&anna, &files, "summary", "a.txt", b"no question for files").await.status, 404);
        assert_eq!(anna.page(&files).await.all(".rows li"), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_file_of_twenty_megabytes_is_taken_and_a_larger_one_is_not() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let files = format!("{}/files", of(&edit));
        let largest = vec![b'a'; usize::try_from(base_core::limits::UPLOAD_BYTES_MAX).expect("fits")];
        assert_eq!(upload(&anna, &files, "evidence", "a.txt", &largest).await.status, 303);
        let larger = [largest, vec![b'a'; 1]].concat();
        let refused = upload(&anna, &files, "evidence", "b.txt", &larger).await;
        let words = "The file is larger than 20 MB. Make it smaller, or send a part of it.";
        assert_eq!((refused.status, refused.all("p.error")), (413, vec![words.to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn bytes_that_nothing_names_are_swept_away_and_no_others() {
    each_engine(|db| async move {
        let house = house(db);
        open_call(&house, "ours").await;
        let (_, anna) = person(&house, "anna@example.org", &[]).await;
        let edit = begin(&anna, "ours").await;
        let files = format!("{}/files", of(&edit));
        for name in ["kept.txt", "removed.txt"] {
            upload(&anna, &files, "evidence", name, name.as_bytes()).await;
        }
        let [kept, removed] = &anna.page(&files).await.attributes(".rows a", "href")[..] else { panic!("two files") };
        anna.post(removed, [("do", "remove")]).await;
        // The folder tells its own time; the clock of the house is ahead of it.
        assert_eq!(crate::sweep_files(&house.app).await.expect("swept"), 2);
        assert_eq!(crate::sweep_files(&house.app).await.expect("swept"), 0);
        assert_eq!(anna.get(kept).await.body, "kept.txt");
    })
    .await;
}
