//! The threads that read and judge. A number comes in, a pool comes out.

use std::io;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Stack size in bytes: parsers of damaged files can recurse deeply.
pub(super) const STACK_BYTES: usize = 64 * 1024 * 1024;

/// A pool of `threads` threads; 0 means one for each core.
pub(super) fn thread_pool(threads: usize) -> io::Result<ThreadPool> {
    ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK_BYTES)
        .thread_name(|number| format!("worker-{number}"))
        .build()
        .map_err(io::Error::other)
}
