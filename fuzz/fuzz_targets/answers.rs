//! Any bytes, read as an answers file.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recert::intake::answers;

fuzz_target!(|bytes: &[u8]| {
    let _ = answers::parse("answers.csv", bytes);
});
