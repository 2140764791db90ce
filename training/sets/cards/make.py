"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import importlib, sys
from pathlib import Path
import common

root = Path(sys.argv[1]).resolve()
common.OUT = root / "papers"
common.OUT.mkdir(parents=True, exist_ok=True)
for name in ("us", "ca", "uk", "au", "de", "fr", "beside"):
    importlib.import_module(name).make()
common.finish(root / "truth.jsonl")
