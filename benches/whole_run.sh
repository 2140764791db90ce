#!/usr/bin/env bash
# How fast the program reads and how much memory it takes, compared with pdftotext if that is installed.
#
#   benches/whole_run.sh            on the share in fixtures/
#   FILES=8000 benches/whole_run.sh the same with more copies of it
#
# Wall seconds are meaningful on an idle machine only; CPU seconds (user + system) also on a busy one.
# Needs bash, GNU time, and what `cargo build --release` needs.
set -euo pipefail
cd "$(dirname "$0")/.."

files=${FILES:-2000}
time=$(type -P time) || { echo "GNU time is missing (package \`time\`)" >&2; exit 1; }
cargo build --release --locked
recert=$PWD/target/release/recert
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The PDFs that have a text layer, according to the truth file; sed cannot parse a path with a quote in it.
documents=()
while IFS= read -r document; do
    [[ -f fixtures/drive/$document && $document == *.pdf ]] && documents+=("fixtures/drive/$document")
done < <(sed -n 's/^{"path": "\([^"\\]*\)".*"text_layer": true.*/\1/p' fixtures/truth.jsonl | sort -u)
bytes=$(cat "${documents[@]}" | wc -c)

# copies N: makes a folder with N copies, a hundred in each subfolder.
copies() {
    local folder=$work/$1 n
    for ((n = 0; n < $1; n++)); do
        ((n % 100)) || mkdir -p "$folder/$((n / 100))"
        cp "${documents[n % ${#documents[@]}]}" "$folder/$((n / 100))/$n.pdf"
    done
    echo "$folder"
}

# measure COMMAND…: wall seconds, CPU seconds and peak memory in KiB.
measure() {
    "$time" -f '%e %U %S %M' -o "$work/figures" "$@" >"$work/output"
    awk '{ printf "%.2f %.2f %d\n", $1, $2 + $3, $4 }' "$work/figures"
}

share=$(copies "$files")
# This also puts every file into the cache. The pages of a certificate are counted from its record.
pages=$("$recert" extract "$share" | sed 's/.*"pages":\[\([0-9]*\),\([0-9]*\)\].*/\1 \2/' | awk '{ pages += $2 - $1 + 1 } END { print pages }')
printf '%s cores; %d files, copies of %d documents of %d KiB on average; %d pages of certificates\n\n' \
    "$(nproc)" "$files" "${#documents[@]}" "$((bytes / ${#documents[@]} / 1024))" "$pages"

row() { awk -v what="$1" -v pages="$pages" '{ printf "%-36s %8.2f %8.2f %9.0f %9.0f %8.1f\n", what, $1, $2, pages / $1, pages / $2, $3 / 1024 }'; }
printf '%-36s %8s %8s %9s %9s %8s\n' command 'wall s' 'CPU s' pages/s 'per CPU s' MiB
for threads in 1 2; do
    measure "$recert" extract "$share" --threads "$threads" | row "recert extract --threads $threads"
done
if command -v pdftotext >/dev/null; then
    # shellcheck disable=SC2016
    measure find "$share" -name '*.pdf' -exec pdftotext -layout {} - \; | row 'pdftotext, a process for each file'
else
    echo 'pdftotext is not installed: no comparison'
fi

printf '\n%-10s %22s %22s\n' files 'extract: peak MiB' 'run: peak MiB'
for count in 500 1000 2000 4000; do
    share=$(copies "$count")
    extract=$(measure "$recert" extract "$share" --threads 2)
    run=$(measure "$recert" run "$share" --roster fixtures/roster.csv --as-of 2026-06-30 --out "$work/out-$count" --threads 2)
    printf '%-10s %22s %22s\n' "$count" "$(awk '{ printf "%.1f", $3 / 1024 }' <<<"$extract")" "$(awk '{ printf "%.1f", $3 / 1024 }' <<<"$run")"
done
