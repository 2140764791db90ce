//! Bytes that claim to be a roster.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recert::intake::roster;

fuzz_target!(|bytes: &[u8]| {
    // Credentials are spelled as they are meant: which spellings are known is the rules' business.
    let _ = roster::parse("roster.csv", bytes, &|spelling| Some(spelling.to_owned()));
});
