//! How long reading takes: the bytes of a document to text, its text to a record, and both.
//!
//! Documents come from `fixtures/drive`. `whole_run.sh` measures the program as a whole.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement that cannot start has failed"
)]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use recert::intake::kind::FileKind;
use recert::intake::limits::Limits;
use recert::page;
use recert::read::{self, DocumentRef};
use recert::rules::names::Names;

/// Documents of one page: a plain one, and one with a table and a drawn background.
const DOCUMENTS: &[&str] = &[
    "BW-101 Imani Adeyemi/behavior change.pdf",
    "BW-101 Imani Adeyemi/ferrous kettlebell 14 june.pdf",
];

fn reading(criterion: &mut Criterion) {
    let (limits, names) = (Limits::default(), Names::built_in());
    let document = DocumentRef {
        path: "a.pdf",
        sha256: "",
    };
    for name in DOCUMENTS {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures/drive")
            .join(name);
        let bytes = Arc::new(fs::read(file).unwrap());
        let text = page::text(FileKind::Pdf, &bytes, &limits, None);
        let mut group = criterion.benchmark_group(name.rsplit('/').next().unwrap());
        group.bench_function("bytes to text", |bench| {
            bench.iter(|| page::text(FileKind::Pdf, black_box(&bytes), &limits, None));
        });
        group.bench_function("text to record", |bench| {
            bench.iter(|| read::records(&document, black_box(&text), &names));
        });
        group.bench_function("bytes to record", |bench| {
            bench.iter(|| {
                read::records(
                    &document,
                    &page::text(FileKind::Pdf, black_box(&bytes), &limits, None),
                    &names,
                )
            });
        });
        group.finish();
    }
}

criterion_group!(benches, reading);
criterion_main!(benches);
