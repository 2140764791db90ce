"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import importlib, json, shutil, sys
from pathlib import Path
import common

MODULES = ["d_therapy", "d_nursing", "d_medical", "d_mind", "d_wellness", "d_cards", "d_records", "d_more", "d_other1", "d_other2"]

root = Path(sys.argv[1]).resolve()
common.OUT = root / "papers"
shutil.rmtree(common.OUT, ignore_errors=True)
for m in MODULES:
    for f in importlib.import_module(m).ALL:
        f()
(root / "truth.jsonl").write_text("".join(json.dumps(t, ensure_ascii=False) + "\n" for t in common.TRUTH))
