#!/usr/bin/env bash
# How fast the program reads, how much memory it takes, and how that compares to pdftotext, if it is installed.
#
#   benches/whole_run.sh            on the made-up share in fixtures/
#   FILES=8000 benches/whole_run.sh the same with more copies of it
#
# Wall-clock figures hold for a machine that does nothing else; CPU seconds (user + system) hold better on a busy one.
# Needs bash, GNU time, and what `cargo build --release` needs.
set -euo pipefail
cd "$(dirname "$0")/.."

files=${FILES:-2000}
time=$(type -P time) || { echo "GNU time is missing (package \`time\`)" >&2; exit 1; }
cargo build --release --locked
recert=$PWD/target/release/recert
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT

# The PDFs that have a text layer, by the truth about them; a path with a quote in it would need more than sed.
papers=()
while IFS= read -r paper; do
    [[ -f fixtures/drive/$paper && $paper == *.pdf ]] && papers+=("fixtures/drive/$paper")
done < <(sed -n 's/^{"path": "\([^"\\]*\)".*"text_layer": true.*/\1/p' fixtures/truth.jsonl | sort -u)
bytes=$(cat "${papers[@]}" | wc -c)

# copies N: a folder with so many copies, a hundred to a subfolder.
copies() {
    local folder=$desk/$1 n
    for ((n = 0; n < $1; n++)); do
        ((n % 100)) || mkdir -p "$folder/$((n / 100))"
        cp "${papers[n % ${#papers[@]}]}" "$folder/$((n / 100))/$n.pdf"
    done
    echo "$folder"
}

# measure COMMAND…: wall seconds, CPU seconds and peak memory in KiB.
measure() {
    "$time" -f '%e %U %S %M' -o "$desk/figures" "$@" >"$desk/output"
    awk '{ printf "%.2f %.2f %d\n", $1, $2 + $3, $4 }' "$desk/figures"
}

share=$(copies "$files")
# Every file is in the cache before the first measurement; the pages of a certificate are counted by its record.
pages=$("$recert" extract "$share" | sed 's/.*"pages":\[\([0-9]*\),\([0-9]*\)\].*/\1 \2/' | awk '{ pages += $2 - $1 + 1 } END { print pages }')
printf '%s cores; %d files, copies of %d papers of %d KiB on average; %d pages of certificates\n\n' \
    "$(nproc)" "$files" "${#papers[@]}" "$((bytes / ${#papers[@]} / 1024))" "$pages"

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

printf '\n%-10s %22s %22s\n' files 'extract: MiB at most' 'run: MiB at most'
for count in 500 1000 2000 4000; do
    share=$(copies "$count")
    extract=$(measure "$recert" extract "$share" --threads 2)
    run=$(measure "$recert" run "$share" --roster fixtures/roster.csv --as-of 2026-06-30 --out "$desk/out-$count" --threads 2)
    printf '%-10s %22s %22s\n' "$count" "$(awk '{ printf "%.1f", $3 / 1024 }' <<<"$extract")" "$(awk '{ printf "%.1f", $3 / 1024 }' <<<"$run")"
done
