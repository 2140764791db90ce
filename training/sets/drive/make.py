"""Makes all papers and their truth:  python make.py OUT  (papers go to OUT/papers, the truth to OUT/truth.jsonl)."""
import random
import shutil
import sys
from pathlib import Path

import kit


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    random.seed(20260)
    kit.OUT = root / "papers"
    shutil.rmtree(kit.OUT, ignore_errors=True)
    kit.OUT.mkdir(parents=True)
    for name in ("certs", "near", "others_a", "others_b", "others_c"):
        if (Path(__file__).parent / (name + ".py")).exists():
            __import__(name).make()
    kit.finish(root / "truth.jsonl")


main()
