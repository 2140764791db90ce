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
    cargo clippy --workspace --all-targets -- -D warnings

# Run all tests, or those whose name contains NAME
[group: 'check']
test NAME='':
    cargo test --workspace {{NAME}}

# Build the documentation and check its links
[group: 'check']
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps

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

# Measure how well papers are read: a table, target/training/measure.json and target/training/confusions.html
[group: 'train']
measure *ARGS:
    @mkdir -p target/training
    cargo run --release -p recert-training -- measure --json target/training/measure.json --confusions target/training/confusions.html {{ARGS}}

# Make the papers of a set of training/sets, make some of them worse, and pack what is read of them
[group: 'train']
pack SET:
    python3 training/sets/{{SET}}/make.py target/training/{{SET}}
    python3 training/degrade.py target/training/{{SET}}/papers target/training/{{SET}}/worsened --every 3
    cargo run --release -p recert-training -- pack training/sets/{{SET}} target/training/{{SET}}/papers --worsened target/training/{{SET}}/worsened

# Learn the weights of reading from the sets and from the real papers of INDEX that were laid out: models/reading.gz
[group: 'train']
train INDEX:
    cargo run --release -p recert-training -- train --real {{INDEX}} --real-papers target/training/real

# Lay the real papers of an index out from clones of their repositories, CLONES/owner+name
[group: 'train']
restore INDEX CLONES:
    cargo run --release -p recert-training -- restore {{INDEX}} {{CLONES}} target/training/real

# Write where the values of the real papers that were laid out are printed
[group: 'train']
places INDEX:
    cargo run --release -p recert-training -- places {{INDEX}} target/training/real

# Measure with the real papers that were laid out
[group: 'train']
measure-real INDEX: (measure "--real" INDEX "--real-papers" "target/training/real")
