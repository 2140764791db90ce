"""python make.py OUT : writes the papers to OUT and truth.jsonl beside this file."""
import random, sys
from pathlib import Path
import kit

def main(out):
    random.seed(20251)
    s = kit.Set(out)
    import web, web2, chrome, draw, typ, word, pics, extra, others
    for m in (web, web2, chrome, draw, typ, word, pics, extra, others): m.build(s)
    s.run()
    s.write_truth(Path(__file__).with_name("truth.jsonl"))
    for w in s.warn: print("CHECK", w)
    print(len(s.jobs), "papers,", len(s.rows), "truth lines")

if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("papers"))
