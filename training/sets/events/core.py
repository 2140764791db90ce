"""Rendering helpers and the list of truth records."""
import io, json, os, shutil, subprocess, tempfile
from pathlib import Path
from string import Template

OUT = Path("papers")
TRUTH = []
DOCX = []          # (docx path, out name, kwargs) converted in one go
CHECK = {}         # path -> text before a paper became a picture
TMP = Path(tempfile.mkdtemp(prefix="ev"))
os.environ["SOURCE_DATE_EPOCH"] = "1700000000"


def A(value, unit, body=None):
    return {"value": value, "unit": unit, "body": body}


def I(label, value):
    return {"label": label, "value": value}


def F(tpl, **kw):
    return Template(tpl).substitute(**kw)


# numbers of persons, firms and orders: right if read, but not asked for
SIDE_IDS = {"ABN", "UEN", "ISSN", "Order #", "Regd. No.", "Instructor", "Subscriber no.", "Guild member #", "RDN #", "BOC ID", "Registrant ID", "Member no.", "badge", "Badge", "Credential / number"}


def t(path, kind, part=None, **f):
    """Add a truth line; values of None are left out."""
    rec = {"path": path}
    if part:
        rec["part"] = part
    rec["text_layer"] = None
    rec["kind"] = kind
    acc = f.setdefault("accept", {})
    side = [i for i in f.get("ids", []) if i["label"] in SIDE_IDS or (i["label"], i["value"]) == ("no.", "9900123")]
    if side:
        f["ids"] = [i for i in f["ids"] if i not in side]
        acc["ids"] = acc.get("ids", []) + [i["value"] for i in side] + ([] if f["ids"] else [None])
    for k in ("ids", "amounts"):
        if not f.get(k):
            f.pop(k, None)
    if "kind" in acc:
        rec["kind"] = "|".join([kind] + acc.pop("kind"))
    if not acc:
        f.pop("accept", None)
    rec.update({k: v for k, v in f.items() if v is not None})
    TRUTH.append(rec)


def other(path, note):
    t(path, "other", note=note)


PICTURES = set()


def deliver(path, pdf, img=False, dpi=130, quality=88, crop=None, fx=None):
    """Put a PDF at its place: as it is, as a picture-only PDF, or as PNG/JPEG."""
    from PIL import Image
    dst = OUT / path
    dst.parent.mkdir(parents=True, exist_ok=True)
    CHECK[path] = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True).stdout + \
        subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True).stdout
    ext = dst.suffix.lower()
    if ext == ".pdf" and not img:
        shutil.copy(pdf, dst)
        return
    PICTURES.add(path)
    stem = TMP / "pg"
    for old in TMP.glob("pg*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(pdf), str(stem)], check=True)
    pages = [Image.open(p).convert("RGB") for p in sorted(TMP.glob("pg*.png"))]
    if crop:
        pages = [p.crop((int(p.width * crop[0]), int(p.height * crop[1]), int(p.width * crop[2]), int(p.height * crop[3]))) for p in pages]
    if fx:
        pages = [fx(p) for p in pages]
    save_pictures(dst, pages, dpi, quality)


def save_pictures(dst, pages, dpi=130, quality=88):
    dst.parent.mkdir(parents=True, exist_ok=True)
    PICTURES.add(str(dst.relative_to(OUT)))
    ext = dst.suffix.lower()
    if ext == ".pdf":
        pages[0].save(dst, save_all=True, append_images=pages[1:], resolution=dpi, quality=quality)
    elif ext == ".png":
        pages[0].save(dst, optimize=True)
    else:
        pages[0].save(dst, quality=quality)


def weasy(path, html, **kw):
    import weasyprint
    pdf = TMP / "w.pdf"
    weasyprint.HTML(string=html, base_url=".").write_pdf(pdf)
    deliver(path, pdf, **kw)


CHROME = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--font-render-hinting=none"]


def chrome(path, html, **kw):
    src, pdf = TMP / "c.html", TMP / "c.pdf"
    src.write_text("<!doctype html><meta charset=utf-8>" + html)
    subprocess.run(CHROME + ["--no-pdf-header-footer", f"--print-to-pdf={pdf}", src.as_uri()], check=True, capture_output=True)
    deliver(path, pdf, **kw)


def shot(path, html, w, h, scale=1, quality=88):
    """A screenshot of a browser window or a phone."""
    from PIL import Image
    src, png = TMP / "s.html", TMP / "s.png"
    src.write_text("<!doctype html><meta charset=utf-8>" + html)
    subprocess.run(CHROME + [f"--window-size={w},{h}", f"--force-device-scale-factor={scale}", f"--screenshot={png}", src.as_uri()],
                   check=True, capture_output=True)
    import re
    CHECK[path] = re.sub(r"<style.*?</style>|<[^>]+>", " ", html, flags=re.S)
    save_pictures(OUT / path, [Image.open(png).convert("RGB")], 96, quality)


def latex(path, src, **kw):
    (TMP / "l.tex").write_text(src)
    for ext in ("aux", "pdf"):
        (TMP / f"l.{ext}").unlink(missing_ok=True)
    r = subprocess.run(["pdflatex", "-interaction=nonstopmode", "l.tex"], cwd=TMP, capture_output=True, text=True, errors="replace")
    if not (TMP / "l.pdf").exists():
        raise RuntimeError(r.stdout[-1500:])
    deliver(path, TMP / "l.pdf", **kw)


def typ(path, src, **kw):
    import typst
    (TMP / "t.typ").write_text(src)
    typst.compile(str(TMP / "t.typ"), output=str(TMP / "t.pdf"))
    deliver(path, TMP / "t.pdf", **kw)


def docx(path, doc, **kw):
    f = TMP / f"d{len(DOCX):03d}.docx"
    doc.save(f)
    DOCX.append((f, path, kw))


def finish(truth_file):
    if DOCX:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{TMP}/lo", "--convert-to", "pdf", "--outdir", str(TMP)]
                       + [str(f) for f, _, _ in DOCX], check=True, capture_output=True)
        for f, path, kw in DOCX:
            deliver(path, f.with_suffix(".pdf"), **kw)
    import pikepdf
    for p in sorted(OUT.rglob("*.pdf")):
        with pikepdf.open(p, allow_overwriting_input=True) as pdf:
            for k in ("/CreationDate", "/ModDate"):
                if k in pdf.docinfo:
                    del pdf.docinfo[k]
            for k in ("/ID", "/DocChecksum"):
                if k in pdf.trailer:
                    del pdf.trailer[k]
            if "/Metadata" in pdf.Root:
                del pdf.Root.Metadata
            pdf.save(p, deterministic_id=True)
    for r in TRUTH:
        assert (OUT / r["path"]).exists(), r["path"]
        r["text_layer"] = r["path"] not in PICTURES
    truth_file.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in sorted(TRUTH, key=lambda r: (r["path"], r.get("part", 0)))))
