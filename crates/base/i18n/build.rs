//! A new text file or language is a change of this crate: without this line only changed files would be noticed.

fn main() {
    println!("cargo::rerun-if-changed=../../../locales");
}
