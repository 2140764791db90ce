# Common commands; `just` lists them. CI runs `.ci/run`, which is `just ci`.

[private]
default:
    @just --list

# Run all checks, as CI does
[group: 'check']
ci:
    .ci/run

# Format the code
[group: 'check']
fmt:
    cargo fmt --all

# Run clippy, with warnings as errors
[group: 'check']
lint:
    cargo clippy --all-targets -- -D warnings

# Run all tests, or those whose name contains NAME
[group: 'check']
test NAME='':
    cargo test {{NAME}}

# Build the documentation and check its links
[group: 'check']
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps

# Check the licences, sources and known vulnerabilities of dependencies
[group: 'check']
deny:
    cargo deny check

# Review changed snapshots
[group: 'check']
review:
    cargo insta review

# Write a report on the share in fixtures/ to target/demo
[group: 'try']
demo:
    cargo run --release -- run fixtures/drive --roster fixtures/roster.csv --out target/demo --as-of 2026-06-30
    @ls target/demo/latest/

# Measure how long reading and judging take
[group: 'try']
bench:
    cargo bench
