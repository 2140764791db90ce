//! Any bytes, read as a PDF, to records.
//!
//! A panic of a library is not a finding of the fuzzer, because a run catches it and reports the document. A panic of
//! the program's own code is one, and so is a document that crashes the process or takes too much memory or time.

#![no_main]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use recert::intake::kind::FileKind;
use recert::intake::limits::Limits;
use recert::page;
use recert::read::{self, DocumentRef};
use recert::rules::names::Names;

static NAMES: LazyLock<Names> = LazyLock::new(Names::built_in);

/// Panics in files of a library unwind; all others end the fuzzer, as libFuzzer does by default.
fn ignore_panics_of_libraries() {
    let default_hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let is_library = panic.location().is_some_and(|location| location.file().contains("/registry/src/"));
        if !is_library {
            default_hook(panic);
        }
    }));
}

fuzz_target!(init: ignore_panics_of_libraries(), |bytes: &[u8]| {
    let limits = Limits { pages: 4, letters: 5_000, ..Limits::default() };
    let bytes = Arc::new(bytes.to_vec());
    let _ = catch_unwind(AssertUnwindSafe(|| {
        let text = page::text(FileKind::Pdf, &bytes, &limits, None);
        read::records(&DocumentRef { path: "document.pdf", sha256: "00" }, &text, &NAMES)
    }));
});
