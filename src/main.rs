//! The thin binary: everything stands in the library.

fn main() -> std::process::ExitCode {
    recert::cli::main()
}
