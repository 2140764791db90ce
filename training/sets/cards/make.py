"""python make.py OUT [--only WORD]: makes the papers into OUT (default: papers) and the truth beside it."""
import sys
from pathlib import Path
import common

args = [a for a in sys.argv[1:]]
if "--only" in args:
    i = args.index("--only"); common.ONLY = args[i + 1]; del args[i:i + 2]
common.OUT = Path(args[0] if args else "papers")
common.OUT.mkdir(parents=True, exist_ok=True)
import importlib
for name in ("us", "ca", "uk", "au", "de", "fr", "beside"):
    if (Path(__file__).parent / f"{name}.py").exists():
        importlib.import_module(name).make()
truth = (Path(__file__).parent / "truth.jsonl") if common.OUT.resolve() == (Path(__file__).parent / "papers").resolve() else common.OUT / "truth.jsonl"
if common.ONLY is None:
    common.finish(truth)
else:
    common.convert_all()
