//! How long reading takes: a paper's bytes to text, its text to a record, and the whole way.
//!
//! Papers come from `fixtures/drive`. `whole_run.sh` beside this file measures the program as a whole.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement that cannot begin has failed"
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

/// Papers of one page, from a plain one to one with a table and a drawn ground.
const PAPERS: &[&str] = &[
    "BW-101 Imani Adeyemi/behavior change.pdf",
    "BW-101 Imani Adeyemi/ferrous kettlebell 14 june.pdf",
];

fn reading(criterion: &mut Criterion) {
    let (limits, names) = (Limits::default(), Names::built_in());
    let document = DocumentRef {
        path: "a.pdf",
        sha256: "",
    };
    for filed in PAPERS {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures/drive")
            .join(filed);
        let bytes = Arc::new(fs::read(file).unwrap());
        let text = page::text(FileKind::Pdf, &bytes, &limits, None);
        let mut group = criterion.benchmark_group(filed.rsplit('/').next().unwrap());
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
