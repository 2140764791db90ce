//! Why a document gave no records. Only a type, shared by those who read and by the workers.

use std::io;
use std::sync::Arc;

/// Why reading a document was stopped.
#[derive(Debug, Clone)]
pub enum Stopped {
    /// The worker sent no heartbeat for too long.
    Hung,
    /// It took too long in all, although its worker sent heartbeats.
    TooLong,
    /// Its answer is larger than the limits.
    TooMuch,
    /// The worker ended: out of memory, out of stack, or an error in a library.
    Died,
    /// No worker could be started. The document is not the cause.
    NotStarted(Arc<io::Error>),
}
