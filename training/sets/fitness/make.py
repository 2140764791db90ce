"""python make.py [OUT] : draws OUT/papers/ and writes OUT/truth.jsonl (OUT is this folder if not given)."""
import importlib, sys
from pathlib import Path
import common

MODULES = ["web_a", "web_b", "canvas", "sheets", "office", "petitions", "others"]

if __name__ == "__main__":
    root = sys.argv[1] if len(sys.argv) > 1 else str(Path(__file__).resolve().parent)
    only = sys.argv[2:]
    common.start(root)
    for m in MODULES:
        if (Path(__file__).resolve().parent / f"{m}.py").exists() and (not only or m in only):
            importlib.import_module(m).draw()
    common.finish(root)
