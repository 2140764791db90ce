//! How a fuzzer takes panics: those of libraries are caught by a run, those of the program's own code are findings.

/// Panics in files of a library unwind; all others end the fuzzer, as libFuzzer does by default.
pub fn ignore_panics_of_libraries() {
    let default_hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let is_library = panic.location().is_some_and(|location| location.file().contains("/registry/src/"));
        if !is_library {
            default_hook(panic);
        }
    }));
}
