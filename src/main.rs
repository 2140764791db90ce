//! The program. Everything is in the library: see `recert::cli`.

fn main() -> std::process::ExitCode {
    recert::cli::main()
}
