"""Makes all papers of the set and truth.jsonl.   python make.py [OUT]"""
import sys, os, json
import core
MODS = ["web1", "web2", "draw", "doc", "pics"]

def main():
    out = sys.argv[1] if len(sys.argv) > 1 else None
    here = os.path.dirname(os.path.abspath(__file__))
    core.OUT = os.path.join(out, "papers") if out else os.path.join(here, "papers")
    core.shutil.rmtree(core.OUT, ignore_errors=True)
    os.makedirs(core.OUT)
    only = sys.argv[2:]
    for m in MODS:
        if not os.path.exists(os.path.join(here, m + ".py")) or (only and m not in only + ["pics"]): continue
        mod = __import__(m)
        mod.certs(); mod.others()
    with open(os.path.join(out or here, "truth.jsonl"), "w") as f:
        for t in core.TRUTH: f.write(json.dumps(t, ensure_ascii=False) + "\n")
    core.shutil.rmtree(core.TMP, ignore_errors=True)
    n = sum(t["kind"] == "other" for t in core.TRUTH)
    print(len(core.TRUTH) - n, "certificates,", n, "others,", len({t["path"] for t in core.TRUTH}), "files")

main()
