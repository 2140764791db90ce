//! Bytes that claim to be a sheet of decisions.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recert::intake::answers;

fuzz_target!(|bytes: &[u8]| {
    let _ = answers::parse("decisions.csv", bytes);
});
