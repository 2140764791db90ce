"""python check.py : every paper has truth and every truth a paper; dates, units and kinds are valid; printed values are in the text layer."""
import collections, json, re, subprocess, sys, unicodedata
from pathlib import Path

root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parent)
T = [json.loads(l) for l in open(root / "truth.jsonl", encoding="utf-8")]
files = {str(p.relative_to(root / "papers")) for p in (root / "papers").rglob("*") if p.is_file()}
bad = []
bad += [f"no truth: {f}" for f in files - {t["path"] for t in T}] + [f"no paper: {t['path']}" for t in T if t["path"] not in files]
KINDS = {"completion", "cpr_aed", "college", "teaching", "lecturing", "authoring", "credential", "attendance", "petition", "other"}
UNITS = {"hour", "minute", "ceu", "cec", "cme", "cpd", "pdh", "semester_credit", "quarter_credit", "unitless"}
FIELDS = ["path", "part", "text_layer", "kind", "holder", "provider", "title", "started_on", "completed_on", "issued_on", "expires_on", "validity", "amounts", "ids", "approvals", "card", "grade", "about", "accept", "accept_amounts", "unclear_ok", "note"]
norm = lambda s: re.sub(r"[^a-z0-9]", "", "".join(c for c in unicodedata.normalize("NFKD", s.lower()) if not unicodedata.combining(c)))


def text(p):
    if p.suffix.lower() != ".pdf":
        return ""
    t = subprocess.run(["pdftotext", "-layout", str(p), "-"], capture_output=True, text=True).stdout
    from pypdf import PdfReader
    for k, v in (PdfReader(str(p)).get_form_text_fields() or {}).items():
        t += f"\n{k} {v or ''}"
    return t


import datetime
for t in T:
    for k in t["kind"].split("|"):
        if k not in KINDS: bad.append(f"kind {t['path']} {k}")
    tx = text(root / "papers" / t["path"])
    if t["text_layer"] != bool(tx.strip()): bad.append(f"text layer: {t['path']}")
    if t["kind"] == "other": continue
    if list(t) != FIELDS: bad.append(f"fields {t['path']}")
    for f in ("started_on", "completed_on", "issued_on", "expires_on"):
        v = t[f]
        if v:
            try:
                datetime.date.fromisoformat(v if len(v) == 10 else v + "-01")
            except ValueError:
                bad.append(f"date {t['path']} {f} {v}")
    if t["started_on"] and not t["started_on"] < t["completed_on"]: bad.append(f"range {t['path']}")
    if (t["card"] is not None) != (t["kind"] == "cpr_aed"): bad.append(f"card {t['path']}")
    if (t["kind"] == "petition") != ("petition" in t["about"]): bad.append(f"petition {t['path']}")
    for a in t["amounts"] + t["accept_amounts"]:
        if a["unit"] not in UNITS or not re.fullmatch(r"\d+(\.\d+)?", a["value"]): bad.append(f"amount {t['path']} {a}")
    for f in list(t["accept"]) + t["unclear_ok"]:
        if f not in FIELDS: bad.append(f"field name {t['path']} {f}")
    if t["text_layer"]:
        n = norm(tx)
        for f in ("holder", "provider", "title", "grade"):
            if t[f] and norm(t[f]) not in n: print(f"look: {t['path']}: {f} {t[f]!r} not in one piece in the text")
        for i in t["ids"]:
            if norm(i["value"]) not in n or norm(i["label"]) not in n: print(f"look: {t['path']}: id {i}")
        for a in t["amounts"]:
            if a["value"] not in tx and a["value"].replace(".", ",") not in tx: print(f"look: {t['path']}: amount {a}")
certs = {t["path"] for t in T if t["kind"] != "other"}
print(len(certs), "certificate files,", sum(t["kind"] != "other" for t in T), "lines;", sum(t["kind"] == "other" for t in T), "others;", sum(not t["text_layer"] for t in {t["path"]: t for t in T}.values()), "without text layer")
print(dict(collections.Counter(t["kind"] for t in T)))
print("bad:", bad or "none")
