//! Reads pictures by OCR and prints their text, for `benches/ocr/beside_tesseract.py`. Arguments are files and `--threads=N`.
//!
//! For each file, in the given order, it prints a line with `file`, the wall seconds and the path, then its text, then an empty line.

#![expect(clippy::print_stdout, reason = "the output is the result")]

use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;
use recert::intake::{kind::FileKind, limits::Limits};
use recert::{ocr, page};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo bench` runs every bench with its own flags; without files there is nothing to do.
    let (flags, paths): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    let threads = flags
        .iter()
        .find_map(|flag| flag.strip_prefix("--threads="))
        .map_or(Ok(1), str::parse)?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()?;
    for text in pool.install(|| {
        paths
            .par_iter()
            .map(|path| read(path))
            .collect::<std::io::Result<Vec<String>>>()
    })? {
        println!("{text}");
    }
    Ok(())
}

fn read(path: &str) -> std::io::Result<String> {
    let bytes = Arc::new(std::fs::read(path)?);
    let started = Instant::now();
    let text = page::text(
        FileKind::of(&bytes),
        &bytes,
        &Limits::default(),
        Some(&ocr::BuiltIn),
    );
    let lines = text
        .pages
        .iter()
        .flat_map(|page| &page.lines)
        .map(|line| format!("{}\n", line.text));
    Ok(format!(
        "file\t{:.3}\t{path}\n{}",
        started.elapsed().as_secs_f32(),
        lines.collect::<String>()
    ))
}
