"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import importlib, shutil, sys
from pathlib import Path
import base

root = Path(sys.argv[1]).resolve()
base.OUT = root / "papers"
base.TMP = root / "tmp"
for folder in (base.OUT, base.TMP):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
for m in ("petitions", "cards", "pairs"):
    importlib.import_module(m).build()
base.save(root / "truth.jsonl")
shutil.rmtree(base.TMP, ignore_errors=True)
print(len(base.TRUTH), "truth lines")
