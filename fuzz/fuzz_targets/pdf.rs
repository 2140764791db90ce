//! Bytes that claim to be a PDF, to records.
//!
//! A panic of a library is no find: a night catches it, document by document, and says so. A panic of the program's own code is one,
//! and so is a document that takes the process down, its memory or its time.

#![no_main]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use recert::intake::kind::FileKind;
use recert::intake::limits::Limits;
use recert::page;
use recert::read::{self, Document};
use recert::rules::names::Names;

static NAMES: LazyLock<Names> = LazyLock::new(Names::built_in);

/// Panics below a library's own files unwind; all others end the run as libFuzzer has it.
fn forgive_libraries() {
    let ends = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let of_library = panic.location().is_some_and(|place| place.file().contains("/registry/src/"));
        if !of_library {
            ends(panic);
        }
    }));
}

fuzz_target!(init: forgive_libraries(), |bytes: &[u8]| {
    let limits = Limits { pages: 4, letters: 5_000, ..Limits::default() };
    let bytes = Arc::new(bytes.to_vec());
    let _ = catch_unwind(AssertUnwindSafe(|| {
        let text = page::text(FileKind::Pdf, &bytes, &limits, None);
        read::records(&Document { path: "paper.pdf", sha256: "00" }, &text, &NAMES)
    }));
});
