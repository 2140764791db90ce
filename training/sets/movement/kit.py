"""Small tools: one Set collects papers and their truth; engines turn sources into files."""
import datetime, hashlib, io, os, re, shutil, subprocess, tempfile, json
from pathlib import Path
import pymupdf as fitz
from PIL import Image

def A(s):
    "'0.8 cec ace' -> amount"
    p = s.split()
    return {"value": p[0], "unit": p[1], "body": p[2] if len(p) > 2 else None}

def t(kind, holder=None, provider=None, title=None, done=None, start=None, issued=None, exp=None, valid=None,
      am=(), ids=(), ap=(), acc=None, acc_am=(), unclear=(), note=None, card=None, grade=None, about=None):
    d = {"kind": kind}
    if kind == "other":
        d["note"] = note or ""
        return d
    for k, v in (("holder", holder), ("provider", provider), ("title", title), ("started_on", start),
                 ("completed_on", done), ("issued_on", issued), ("expires_on", exp), ("validity", valid)):
        if v: d[k] = v
    if am: d["amounts"] = [A(x) for x in am]
    if ids: d["ids"] = [{"label": x.split("=", 1)[0] or None, "value": x.split("=", 1)[1]} for x in ids]
    if ap: d["approvals"] = list(ap)
    if card: d["card"] = card
    if grade: d["grade"] = grade
    if about: d["about"] = about
    if acc: d["accept"] = {k: (v if isinstance(v, list) else [v]) for k, v in acc.items()}
    if acc_am: d["accept_amounts"] = [A(x) for x in acc_am]
    if unclear: d["unclear_ok"] = list(unclear)
    if note: d["note"] = note
    return d

def O(note): return t("other", note=note)

def norm(s):
    return re.sub(r"[^\w.]", "", s.replace("\u00ad", "").replace("ﬁ", "fi").replace("ﬂ", "fl")).lower()

class Set:
    def __init__(self, out):
        self.out, self.rows, self.jobs, self.warn = Path(out), [], [], []
        self.tmp = Path(tempfile.mkdtemp())

    def add(self, path, engine, src, truth, pic=None, **kw):
        """engine: weasy chrome shot typst docx pdf(bytes) img(PIL). pic: None, png, jpg, pdf."""
        truth = truth if isinstance(truth, list) else [truth]
        self.jobs.append((path, engine, src, truth, pic, kw))

    def run(self):
        if self.out.exists(): shutil.rmtree(self.out)
        self.docx_batch([j for j in self.jobs if j[1] == "docx"])
        for n, (path, engine, src, truth, pic, kw) in enumerate(self.jobs):
            dst = self.out / path
            dst.parent.mkdir(parents=True, exist_ok=True)
            if engine in ("img", "shot"):
                im = src if engine == "img" else self.shot(src, kw)
                save_img(im, dst, kw.get("q", 88)); text = None
            else:
                data = getattr(self, "e_" + engine)(n, src, kw)
                text = self.finish(data, dst, pic, kw, n)
            layer = engine not in ("img", "shot") and pic is None
            for i, d in enumerate(truth):
                row = {"path": path}
                if len(truth) > 1: row["part"] = i + 1
                row["text_layer"] = layer
                row.update(d); self.rows.append(row)
                if text is not None: self.verify(path, d, text)

    def verify(self, path, d, text):
        if d["kind"] == "other": return
        tx = norm(text)
        for k in ("holder", "provider", "title", "grade"):
            if k in d and norm(d[k]) not in tx: self.warn.append(f"{path}: {k} {d[k]!r} not in text")
        for a in d.get("amounts", []):
            if a["value"] not in text and a["value"].rstrip("0").rstrip(".") not in text:
                self.warn.append(f"{path}: amount {a['value']} not in text")
        for a in d.get("ids", []):
            if norm(a["value"]) not in tx or norm(a["label"] or "") not in tx: self.warn.append(f"{path}: id {a} not in text")
        for k in ("completed_on", "issued_on", "expires_on", "started_on"):
            if k in d and d[k][:4] not in text and d[k][2:4] not in text: self.warn.append(f"{path}: {k} {d[k]}")

    # ---- engines -> pdf bytes
    def e_weasy(self, n, src, kw):
        from weasyprint import HTML
        return HTML(string=src).write_pdf()

    def chrome(self, n, src, args):
        f = self.tmp / f"c{n}.html"; f.write_text(src, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                        f"--user-data-dir={self.tmp}/prof"] + args + [f"file://{f}"],
                       check=True, capture_output=True, timeout=120)

    def e_chrome(self, n, src, kw):
        o = self.tmp / f"c{n}.pdf"
        self.chrome(n, src, [f"--print-to-pdf={o}", "--no-pdf-header-footer"])
        return o.read_bytes()

    def shot(self, src, kw):
        o = self.tmp / "shot.png"
        w, h = kw.get("win", (1280, 800))
        self.chrome(999, src, [f"--screenshot={o}", f"--window-size={w},{h}",
                               f"--force-device-scale-factor={kw.get('scale', 1)}"])
        im = Image.open(o).convert("RGB"); im.load(); return im

    def e_typst(self, n, src, kw):
        import typst
        return typst.compile(src.encode("utf-8"), font_paths=["/usr/share/fonts"])

    def e_pdf(self, n, src, kw):
        return src() if callable(src) else src

    def docx_batch(self, jobs):
        d = self.tmp / "docx"; d.mkdir(); names = []
        for i, j in enumerate(jobs):
            p = d / f"d{i}.docx"; doc = j[2](); doc.save(p); names.append(str(p)); j[5]["_i"] = i
        if names:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{self.tmp}/lo", "--headless", "--convert-to", "pdf",
                            "--outdir", str(d)] + names, check=True, capture_output=True, timeout=400)

    def e_docx(self, n, src, kw):
        return (self.tmp / "docx" / f"d{kw['_i']}.pdf").read_bytes()

    def finish(self, data, dst, pic, kw, n):
        doc = fitz.open("pdf", data)
        text = "\n".join(p.get_text() for p in doc)
        if kw.get("pages") and len(doc) != kw["pages"]: self.warn.append(f"{dst}: {len(doc)} pages, wanted {kw['pages']}")
        if not kw.get("pages") and len(doc) != 1: self.warn.append(f"{dst}: {len(doc)} pages")
        if pic is None:
            m = doc.metadata
            m["creationDate"] = m["modDate"] = "D:2025%02d%02d120000Z" % (n % 12 + 1, n % 28 + 1)
            doc.set_metadata(m); doc.del_xml_metadata()
            for k in ("ID", "DocChecksum"): doc.xref_set_key(-1, k, "null")
            dst.write_bytes(doc.tobytes(garbage=3, deflate=True, no_new_id=True))
        else:
            ims = []
            for p in doc:
                px = p.get_pixmap(dpi=kw.get("dpi", 150)); ims.append(Image.frombytes("RGB", (px.width, px.height), px.samples))
            if pic == "pdf":
                ims[0].save(dst, "PDF", resolution=kw.get("dpi", 150), save_all=True, append_images=ims[1:], quality=80,
                            creationDate=None, modDate=None)
            else: save_img(ims[0], dst, kw.get("q", 88))
        return text

    def write_truth(self, f):
        with open(f, "w", encoding="utf-8") as h:
            for r in self.rows: h.write(json.dumps(r, ensure_ascii=False) + "\n")

def save_img(im, dst, q):
    im = im.convert("RGB")
    if str(dst).lower().endswith("png"): im.save(dst, optimize=True)
    else: im.save(dst, "JPEG", quality=q)

def page(size, css, body, title=""):
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
@page{{size:{size};margin:0}} html,body{{margin:0;padding:0}} *{{box-sizing:border-box}} {css}</style></head><body>{body}</body></html>"""

def wreath(col, r=46):
    "a round of leaves as svg"
    s = "".join(f'<ellipse cx="0" cy="-{r}" rx="4" ry="11" fill="{col}" transform="rotate({a}) skewX(18)"/>' for a in range(0, 360, 15))
    return f'<svg viewBox="-64 -64 128 128" width="120" height="120">{s}<circle r="{r-16}" fill="none" stroke="{col}"/></svg>'

def lotus(col, w=90):
    s = "".join(f'<path d="M0 0 C -16 -26 -8 -48 0 -60 C 8 -48 16 -26 0 0" fill="none" stroke="{col}" stroke-width="2" transform="rotate({a})"/>' for a in (-75, -50, -25, 0, 25, 50, 75))
    return f'<svg viewBox="-66 -66 132 72" width="{w}" height="{w*72//132}">{s}</svg>'

def browser(left, mid, url, n="1/1"):
    "the lines a browser prints around a page"
    return f"""@page{{size:letter;margin:14mm 12mm 14mm 12mm;
@top-left{{content:"{left}";font:8pt Liberation Sans}} @top-center{{content:"{mid}";font:8pt Liberation Sans}}
@bottom-left{{content:"{url}";font:8pt Liberation Sans}} @bottom-right{{content:"{n}";font:8pt Liberation Sans}}}}"""
