"""python make.py OUT: the papers in OUT/papers, and what is printed on them, as first written down, in OUT/truth.jsonl."""
import random, sys
from pathlib import Path
import kit

def main(root):
    random.seed(20251)
    s = kit.Set(root / "papers")
    import web, web2, chrome, draw, typ, word, pics, extra, others
    for m in (web, web2, chrome, draw, typ, word, pics, extra, others): m.build(s)
    s.run()
    s.write_truth(root / "truth.jsonl")
    for w in s.warn: print("CHECK", w)
    print(len(s.jobs), "papers,", len(s.rows), "truth lines")

if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
