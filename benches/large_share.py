#!/usr/bin/env python3
"""How long nights take over a large share: the first one, and one on which nothing changed.

    python3 benches/nights.py                  200,000 files of 10,000 trainers, in a folder of /tmp that is gone afterwards
    python3 benches/nights.py 1000 20          1,000 trainers with 20 papers each

Needs what `cargo build --release` needs, GNU time and GNU find. The papers are made up: PDFs of one page and about 1 KiB, with a name, a title,
a provider, a day and an amount; every one is another content.
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
    text, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    text += f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n"
    return text.encode()


def make(desk, trainers, papers):
    """The share and its roster."""
    with open(desk / "roster.csv", "w") as roster:
        roster.write("trainer_id,name,credential,cycle_start,expires_on\n")
        for number in range(trainers):
            born = "".join(chr(97 + number // 300 // 26**place % 26) for place in range(2)).capitalize()
            name = f"{FIRST[number % 20]} {LAST[number // 20 % 15]}-{born}sen"
            roster.write(f"T{number:05},{name},NASM-CPT,2024-09-01,2026-08-31\n")
            folder = desk / "share" / f"{number % 100:02}" / f"T{number:05} {name}"
            folder.mkdir(parents=True)
            for paper in range(papers):
                lines = ["Certificate of Completion", "This certifies that", name, "has successfully completed"]
                lines += [f"{TITLES[paper % 4]} {paper}", f"Provider: {PROVIDERS[paper % 3]}"]
                lines += [f"Date of completion: March {1 + (paper * 7 + number) % 28}, 2025", f"CEUs awarded: 0.{1 + paper % 3}"]
                (folder / f"{paper:02}.pdf").write_bytes(pdf([*lines, f"Certificate ID: C-{number:05}-{paper:02}"]))


def measure(what, command, desk):
    """Prints wall and CPU seconds and the most memory, of a run without the processes that read; gives the wall seconds."""
    figures = desk / "figures"
    with open(desk / "output", "w") as output:
        subprocess.run(["/usr/bin/time", "-f", "%e %U %S %M", "-o", figures, *command], cwd=desk, stdout=output, check=True)
    wall, user, system, memory = figures.read_text().split()[-4:]
    print(f"{what:44} {float(wall):8.1f} s wall {float(user) + float(system):8.1f} s CPU {int(memory) / 1024:8.0f} MiB", flush=True)
    return float(wall)


def parts(wall, desk):
    """Prints the seconds of the parts of a run; what `run.json` does not know is judging, writing and syncing."""
    took = json.loads((desk / "out/latest/run.json").read_text())["provenance"]["took"]
    parts = {part: took[part] / 1000 for part in ("walk", "compare", "read")}
    parts["judge, write and publish"] = wall - sum(parts.values())
    print("    " + ", ".join(f"{part} {seconds:.1f} s" for part, seconds in parts.items()), flush=True)


def main():
    trainers, papers = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (10_000, 20)
    root = pathlib.Path(__file__).resolve().parent.parent
    subprocess.run(["cargo", "build", "--release", "--locked"], cwd=root, check=True)
    program = root / "target/release/recert"
    with tempfile.TemporaryDirectory() as name:
        desk = pathlib.Path(name)
        make(desk, trainers, papers)
        print(f"{trainers * papers:,} files of {trainers:,} trainers", flush=True)
        time.sleep(3)  # A file that was changed within two seconds of a look is looked at again.
        run = [program, "run", "share", "--roster", "roster.csv", "--out", "out", "--as-of", "2026-06-30"]
        parts(measure("the first night", run, desk), desk)
        parts(measure("a night on which nothing changed", run, desk), desk)
        parts(measure("a night with --recheck", [*run, "--recheck"], desk), desk)
        measure("find -printf '%p %s %T@\\n'", ["find", "share", "-printf", r"%p %s %T@\n"], desk)


if __name__ == "__main__":
    main()
