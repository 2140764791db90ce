"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import importlib, shutil, sys
from pathlib import Path
import core

MODULES = ["web_a", "web_b", "web_c", "office", "tex_typ", "canvas", "pixels", "others_a", "others_b"]

root = Path(sys.argv[1]).resolve()
core.OUT = root / "papers"
shutil.rmtree(core.OUT, ignore_errors=True)
core.OUT.mkdir(parents=True)
for m in MODULES:
    importlib.import_module(m).run()
core.finish(root / "truth.jsonl")
shutil.rmtree(core.TMP, ignore_errors=True)
