"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import importlib, os, pathlib, shutil, sys

OUT = pathlib.Path(sys.argv[1]).resolve()
os.chdir(pathlib.Path(__file__).parent)
from lib import Set

MODULES = "transcripts portal ceu certs letters faculty abroad others others2".split()

if __name__ == "__main__":
    shutil.rmtree(OUT / "papers", ignore_errors=True)
    S = Set(OUT / "papers")
    for m in MODULES:
        importlib.import_module(m).build(S)
    S.office()
    S.save(OUT / "truth.jsonl")
    print(len(S.layer), "papers,", len(S.truth), "truth lines")
    shutil.rmtree(S.tmp, ignore_errors=True)
