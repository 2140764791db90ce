#!/usr/bin/env python3
"""How long runs over a large share take: the first one, and one over unchanged files.

    python3 benches/large_share.py             200,000 files of 10,000 trainers, in a temporary folder that is removed afterwards
    python3 benches/large_share.py 1000 20     1,000 trainers with 20 documents each

Needs what `cargo build --release` needs, GNU time and GNU find. The documents are made up: PDFs of one page and about 1 KiB, with a name, a title,
a provider, a date and an amount; no two have the same content.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

FIRST = "Imani Tobias Saoirse Priya Marcus Elena Yusuf Hannah Diego Aiko Nadia Owen Lucia Femi Greta Pavel Zoe Amara Kofi Ingrid".split()
LAST = "Adeyemi Hartmann Kinsella Natarajan Whitlock Sorensen Demir Goldberg Fuentes Tanaka Petrov Gallagher Rossi Okonkwo Lindqvist".split()
PROVIDERS = ["National Academy of Sports Medicine", "American College of Sports Medicine", "American Council on Exercise"]
TITLES = ["Behavior Change for Coaches", "Functional Movement Basics", "Training Older Adults", "Strength for Runners"]


def pdf(lines):
    """A page with these lines."""
    content = "BT /F1 14 Tf 1 0 0 1 72 720 Tm 22 TL\n" + "\n".join(f"({line}) Tj T*" for line in lines) + "\nET"
    font = "/Resources << /Font << /F1 5 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R {font} >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    text, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(text))
        text += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    text += f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n"
    return text.encode()


def make(folder, trainers, documents):
    """Writes the share and its roster."""
    with open(folder / "roster.csv", "w") as roster:
        roster.write("trainer_id,name,credential,cycle_start,expires_on\n")
        for number in range(trainers):
            suffix = "".join(chr(97 + number // 300 // 26**place % 26) for place in range(2)).capitalize()
            name = f"{FIRST[number % 20]} {LAST[number // 20 % 15]}-{suffix}sen"
            roster.write(f"T{number:05},{name},NASM-CPT,2024-09-01,2026-08-31\n")
            own = folder / "share" / f"{number % 100:02}" / f"T{number:05} {name}"
            own.mkdir(parents=True)
            for index in range(documents):
                lines = ["Certificate of Completion", "This certifies that", name, "has successfully completed"]
                lines += [f"{TITLES[index % 4]} {index}", f"Provider: {PROVIDERS[index % 3]}"]
                lines += [f"Date of completion: March {1 + (index * 7 + number) % 28}, 2025", f"CEUs awarded: 0.{1 + index % 3}"]
                (own / f"{index:02}.pdf").write_bytes(pdf([*lines, f"Certificate ID: C-{number:05}-{index:02}"]))


def measure(what, command, folder):
    """Prints wall seconds, CPU seconds and peak memory of a command without its worker processes; returns the wall seconds."""
    figures = folder / "figures"
    with open(folder / "output", "w") as output:
        subprocess.run(["/usr/bin/time", "-f", "%e %U %S %M", "-o", figures, *command], cwd=folder, stdout=output, check=True)
    wall, user, system, memory = figures.read_text().split()[-4:]
    print(f"{what:44} {float(wall):8.1f} s wall {float(user) + float(system):8.1f} s CPU {int(memory) / 1024:8.0f} MiB", flush=True)
    return float(wall)


def print_parts(wall, folder):
    """Prints the seconds of the parts of a run; what is not in `run.json` is judging, writing and syncing."""
    timings = json.loads((folder / "out/latest/run.json").read_text())["provenance"]["timings"]
    parts = {part: timings[part] / 1000 for part in ("walk", "compare", "read")}
    parts["judge, write and publish"] = wall - sum(parts.values())
    print("    " + ", ".join(f"{part} {seconds:.1f} s" for part, seconds in parts.items()), flush=True)


def main():
    trainers, documents = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (10_000, 20)
    root = pathlib.Path(__file__).resolve().parent.parent
    subprocess.run(["cargo", "build", "--release", "--locked"], cwd=root, check=True)
    program = root / "target/release/recert"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(folder, trainers, documents)
        print(f"{trainers * documents:,} files of {trainers:,} trainers", flush=True)
        time.sleep(3)  # A file that was modified less than two seconds before a run is opened again in the next one.
        run = [program, "run", "share", "--roster", "roster.csv", "--out", "out", "--as-of", "2026-06-30"]
        print_parts(measure("the first run", run, folder), folder)
        print_parts(measure("a run over unchanged files", run, folder), folder)
        print_parts(measure("a run with --recheck", [*run, "--recheck"], folder), folder)
        measure("find -printf '%p %s %T@\\n'", ["find", "share", "-printf", r"%p %s %T@\n"], folder)


if __name__ == "__main__":
    main()
