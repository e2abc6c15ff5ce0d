//! `eumia`: see `eumia --help`.

fn main() -> std::process::ExitCode {
    eumia::run()
}
