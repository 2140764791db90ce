"""python make.py OUT [PART-OF-PATH]: writes the papers to OUT and truth.jsonl beside this file."""
import importlib, json, random, sys
from pathlib import Path
import lib

random.seed(20250614)
HERE = Path(__file__).parent
for m in sorted(p.stem for p in HERE.glob("s_*.py")):
    importlib.import_module(m)


def main(out, only=None):
    lines, seen = [], set()
    for path, make, truth in lib.PAPERS:
        assert path not in seen, path
        seen.add(path)
        for n, tr in enumerate(truth, 1):
            rec = {"path": path}
            if len(truth) > 1:
                rec["part"] = n
            rec["text_layer"] = bool(make.text)
            lines.append(json.dumps({**rec, **tr}, ensure_ascii=False))
        if only and only not in path:
            continue
        f = Path(out, path)
        f.parent.mkdir(parents=True, exist_ok=True)
        make(str(f))
        if path.lower().endswith(".pdf"):
            lib.clean_pdf(str(f))
    (HERE / "truth.jsonl").write_text("\n".join(lines) + "\n")
    nc = sum(1 for p in lib.PAPERS if p[2][0]["kind"] != "other")
    print(len(lib.PAPERS), "papers,", nc, "certificates,", len(lib.PAPERS) - nc, "others,", len(lines), "lines")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
