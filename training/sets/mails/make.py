"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import importlib, json, random, sys
from pathlib import Path
import lib

random.seed(20250614)
HERE = Path(__file__).parent
for m in sorted(p.stem for p in HERE.glob("s_*.py")):
    importlib.import_module(m)


def main(root):
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
        f = Path(root, "papers", path)
        f.parent.mkdir(parents=True, exist_ok=True)
        make(str(f))
        if path.lower().endswith(".pdf"):
            lib.clean_pdf(str(f))
    Path(root, "truth.jsonl").write_text("\n".join(lines) + "\n")
    nc = sum(1 for p in lib.PAPERS if p[2][0]["kind"] != "other")
    print(len(lib.PAPERS), "papers,", nc, "certificates,", len(lib.PAPERS) - nc, "others,", len(lines), "lines")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
