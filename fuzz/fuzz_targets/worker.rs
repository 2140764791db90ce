//! Any bytes, read as what a worker process writes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recert::run::{AnswerReader, WorkerMessage};

const MAX_PART_BYTES: u64 = 4096;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = 0;
    for message in AnswerReader::new(bytes, MAX_PART_BYTES) {
        match message {
            Ok(WorkerMessage::Part(part)) => parts += part.content.map_or(0, |bytes| bytes.len() as u64),
            Ok(WorkerMessage::End) => parts = 0,
            Ok(_) => {}
            Err(_) => break,
        }
        assert!(parts <= MAX_PART_BYTES, "an answer holds {parts} bytes of files");
    }
});
