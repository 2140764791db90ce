//! Reads pictures by OCR and prints their text: what `benches/ocr/beside_tesseract.py` measures. Arguments are files.
//!
//! For each file a line `file`, the seconds on the clock and the path; then its text, then an empty line.

#![expect(clippy::print_stdout, reason = "what is printed is the result")]

use std::sync::Arc;
use std::time::Instant;

use recert::intake::{kind::FileKind, limits::Limits};
use recert::{ocr, page};

fn main() -> std::io::Result<()> {
    // `cargo bench` runs every bench with flags of its own; without files there is nothing to do.
    for path in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        let bytes = Arc::new(std::fs::read(&path)?);
        let started = Instant::now();
        let text = page::text(FileKind::of(&bytes), &bytes, &Limits::default(), Some(&ocr::BuiltIn));
        println!("file\t{:.3}\t{path}", started.elapsed().as_secs_f32());
        text.pages.iter().flat_map(|page| &page.lines).for_each(|line| println!("{}", line.text));
        println!();
    }
    Ok(())
}
