//! Any bytes, read as a PDF, to records.
//!
//! A panic of a library is not a finding of the fuzzer, because a run catches it and reports the document. A panic of
//! the program's own code is one, and so is a document that crashes the process or takes too much memory or time.

#![no_main]

mod library_panics;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use library_panics::ignore_panics_of_libraries;
use libfuzzer_sys::fuzz_target;
use recert::intake::kind::FileKind;
use recert::intake::limits::Limits;
use recert::page;
use recert::read::{self, DocumentRef};
use recert::rules::names::Names;

static NAMES: LazyLock<Names> = LazyLock::new(Names::built_in);

fuzz_target!(init: ignore_panics_of_libraries(), |bytes: &[u8]| {
    let limits = Limits { pages: 4, letters: 5_000, ..Limits::default() };
    let bytes = Arc::new(bytes.to_vec());
    let _ = catch_unwind(AssertUnwindSafe(|| {
        let text = page::text(FileKind::Pdf, &bytes, &limits, None);
        read::records(&DocumentRef { path: "document.pdf", sha256: "00" }, &text, &NAMES)
    }));
});
