# Everyday commands; `just` lists them. CI runs `.ci/run`, which is `just ci`.

[private]
default:
    @just --list

# The whole check, as CI runs it
[group: 'check']
ci:
    .ci/run

# Bring the code into its form
[group: 'check']
fmt:
    cargo fmt --all

# Lints, as errors
[group: 'check']
lint:
    cargo clippy --all-targets -- -D warnings

# All tests, or those whose name holds NAME
[group: 'check']
test NAME='':
    cargo test {{NAME}}

# The documentation, with its links checked
[group: 'check']
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps

# Licences, sources and known faults of dependencies
[group: 'check']
deny:
    cargo deny check

# Look through changed snapshots, one by one
[group: 'check']
review:
    cargo insta review

# A report on the made-up share, in target/demo
[group: 'try']
demo:
    cargo run --release -- run fixtures/drive --roster fixtures/roster.csv --out target/demo --as-of 2026-06-30
    @ls target/demo/latest/

# How long reading takes
[group: 'try']
bench:
    cargo bench
