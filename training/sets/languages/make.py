"""Draws all papers: python make.py [OUT]. Papers go to OUT/papers, truth to OUT/truth.jsonl (default: beside this file)."""
import sys, os, json, random
import numpy as np
from concurrent.futures import ThreadPoolExecutor
import importlib
import common

random.seed(20251)
np.random.seed(20251)
for m in ("de", "fr", "es", "pt", "nl"):
    if os.path.exists(os.path.join(os.path.dirname(os.path.abspath(__file__)), m + ".py")):
        importlib.import_module(m)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    out = sys.argv[1] if len(sys.argv) > 1 else here
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    papers = os.path.join(out, "papers")
    lines = []
    seen = set()
    for path, make, truth, post in common.JOBS:
        assert path not in seen, path
        seen.add(path)
        if only and only not in path:
            continue
        data, layer = common.finish(path, make(), post)
        dst = os.path.join(papers, path)
        os.makedirs(os.path.dirname(dst), exist_ok=True)
        with open(dst, "wb") as f:
            f.write(data)
        for t in truth:
            t = dict(t)
            t["path"] = path
            if t["text_layer"] is None:
                t["text_layer"] = layer
            lines.append(t)
    if not only:
        with open(os.path.join(out, "truth.jsonl"), "w", encoding="utf-8") as f:
            for t in lines:
                f.write(json.dumps(t, ensure_ascii=False) + "\n")
    print(len(seen), "papers,", len(lines), "lines")


main()
