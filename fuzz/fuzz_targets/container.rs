//! Any bytes, opened as a container of every kind.
//!
//! A panic of a library is not a finding of the fuzzer, because a run catches it and reports the document. A panic of the
//! program's own code is one, and so is a limit that is exceeded, or a document that crashes the process.

#![no_main]

mod library_panics;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use library_panics::ignore_panics_of_libraries;
use libfuzzer_sys::fuzz_target;
use recert::intake::container::{ContainerPart, parts};
use recert::intake::kind::FileKind;
use recert::intake::limits::Limits;
use recert::page;

fn check(parts: &[ContainerPart], limits: &Limits) {
    let total: usize = parts.iter().filter_map(|part| part.content.as_ref().ok()).map(Vec::len).sum();
    assert!(total as u64 <= limits.file_bytes && parts.len() <= limits.parts + 4);
}

fuzz_target!(init: ignore_panics_of_libraries(), |bytes: &[u8]| {
    let limits = Limits { file_bytes: 1024 * 1024, parts: 20, ..Limits::default() };
    for kind in FileKind::ALL {
        let _ = catch_unwind(AssertUnwindSafe(|| {
            if let Some(Ok(parts)) = parts(*kind, bytes, &limits) {
                check(&parts, &limits);
            }
        }));
    }
    let bytes = Arc::new(bytes.to_vec());
    let _ = catch_unwind(AssertUnwindSafe(|| check(&page::attachments(&bytes, &limits), &limits)));
});
