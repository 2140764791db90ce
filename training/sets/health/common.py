"""Shared helpers: renderers that return PDF or picture bytes, saving, and the truth list."""
import io, os, re, subprocess, tempfile, random
from pathlib import Path
from PIL import Image, ImageFilter

OUT = Path("papers")
TRUTH = []
COUNT = {"cert": set(), "other": set()}
R = random.Random(7041)
os.environ["SOURCE_DATE_EPOCH"] = "1717200000"


# ---------- renderers ----------
def weasy(html, css=""):
    from weasyprint import HTML, CSS
    return HTML(string=html).write_pdf(stylesheets=[CSS(string=css)] if css else None)


def typ(src):
    import typst
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "a.typ"
        p.write_text("#set document(date: none)\n" + src)
        return typst.compile(str(p), font_paths=["/usr/share/fonts", "/usr/share/texmf/fonts"])


CHROME = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
          "--disable-dev-shm-usage", "--virtual-time-budget=500"]


def chrome(html):
    """Print by headless chromium. Browser headers are written with @page margin boxes."""
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "a.html"
        p.write_text("<meta charset=utf-8>" + html)
        subprocess.run(CHROME + [f"--user-data-dir={d}/u", "--no-pdf-header-footer",
                                 f"--print-to-pdf={d}/a.pdf", f"file://{p}"], check=True, capture_output=True, timeout=90)
        return Path(d, "a.pdf").read_bytes()


def shot(html, w, h, scale=2):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "a.html"
        p.write_text("<!doctype html><meta charset=utf-8>" + html)
        subprocess.run(CHROME + [f"--user-data-dir={d}/u", f"--force-device-scale-factor={scale}",
                                 f"--window-size={w},{h}", f"--screenshot={d}/a.png", f"file://{p}"],
                       check=True, capture_output=True, timeout=90)
        return Image.open(io.BytesIO(Path(d, "a.png").read_bytes())).convert("RGB")


def office(doc):
    """python-docx document -> PDF by LibreOffice."""
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "a.docx"
        doc.save(p)
        subprocess.run(["soffice", f"-env:UserInstallation=file:///tmp/lo_health_{os.getpid()}", "--headless", "--convert-to", "pdf",
                        "--outdir", d, str(p)], check=True, capture_output=True, timeout=120)
        return Path(d, "a.pdf").read_bytes()


def browser(left_top, mid_top, url, stamp="", size="Letter", margin="16mm 13mm"):
    """CSS of a page printed from a browser: date and title above, address and page below."""
    f = "font:8.5px 'DejaVu Sans',sans-serif;color:#222"
    return (f"@page{{size:{size};margin:{margin};@top-left{{content:'{left_top}';{f}}}@top-center{{content:'{mid_top}';{f}}}"
            f"@bottom-left{{content:'{url}';{f}}}@bottom-right{{content:counter(page) '/' counter(pages);{f}}}}}")


# ---------- saving ----------
def pages(pdf, dpi=110):
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "a.pdf"
        p.write_bytes(pdf)
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(p), f"{d}/o"], check=True)
        return [Image.open(io.BytesIO(q.read_bytes())).convert("RGB") for q in sorted(Path(d).glob("o*.png"))]


def fixdates(pdf):
    """Fixed dates and identifiers, so that a second run writes the same bytes."""
    pdf = re.sub(rb"\(D:20\d{12}", b"(D:20240601093000", pdf)
    pdf = re.sub(rb"(/DocChecksum /)[0-9A-F]+", lambda m: m[1] + b"0" * (len(m[0]) - len(m[1])), pdf)
    return re.sub(rb"/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]", lambda m: re.sub(rb"[0-9A-Fa-f]{16,}", lambda x: b"5" * len(x[0]), m[0]), pdf)


def save(path, thing, dpi=110):
    """thing: PDF bytes, a picture or a list of pictures. PNG/JPEG by the name's ending; pictures in a .pdf give a picture-only PDF."""
    p = OUT / path
    assert not p.exists(), path
    p.parent.mkdir(parents=True, exist_ok=True)
    ext = p.suffix.lower()
    if ext == ".pdf" and isinstance(thing, bytes):
        p.write_bytes(fixdates(thing))
        return
    if isinstance(thing, bytes):
        thing = pages(thing, dpi)
    if not isinstance(thing, list):
        thing = [thing]
    if ext == ".pdf":
        b = io.BytesIO()
        thing[0].save(b, "PDF", resolution=dpi, save_all=True, append_images=thing[1:], quality=82)
        p.write_bytes(fixdates(b.getvalue()))
    elif ext == ".png":
        thing[0].save(p, optimize=True)
    else:
        thing[0].save(p, quality=84)


def pic(pdf, dpi=110):
    return pages(pdf, dpi)


# ---------- truth ----------
# numbers of a person, a trainer or a training centre: printed, but not the paper's own numbers; allowed, never asked for
PERSONAL = set("""license|RN license number|lic.|lic#|Lic.|MO|DC|FL|Registration number|employee no.|Employee|Learner ID|e-Profile ID|NABP e-Profile ID|SID|ID|HCPC registrant|ASHA account|
BOC certification number|NO|License|License of attendee|Oregon cert.|NREMT / STATE|Registrant|Candidate ID|Registration No.|Inst. ID|instr. no.|Inv.|TC ID|Training Center ID""".replace("\n", "").split("|"))
UNITS = "hour minute ceu cec cme cpd pdh semester_credit quarter_credit unitless".split()


def amt(s):
    out = []
    for x in [y.strip() for y in (s or "").split(";") if y.strip()]:
        v, u, *b = x.split()
        assert u in UNITS, x
        out.append({"value": v, "unit": u, "body": b[0] if b and b[0] != "-" else None})
    return out


def cert(path, kind, holder=None, provider=None, title=None, *, part=None, start=None, done=None, issued=None, expires=None,
         validity=None, am=None, ids=(), appr=None, card=None, grade=None, about=None, accept=None, am_ok=None, unclear=None,
         note=None):
    text = text_layer(path)
    mine = [v for a, v in ids if a in PERSONAL]
    ids = [x for x in ids if x[0] not in PERSONAL]
    if mine:
        accept = dict(accept or {})
        accept["ids"] = mine + [x for x in accept.get("ids", []) if x not in mine] + ([None] if None not in accept.get("ids", []) and not ids else [])
    t = {"path": path, "part": part, "text_layer": text, "kind": kind, "holder": holder, "provider": provider, "title": title,
         "started_on": start, "completed_on": done, "issued_on": issued, "expires_on": expires, "validity": validity,
         "amounts": amt(am), "ids": [{"label": a, "value": b} for a, b in ids],
         "approvals": appr.split() if appr else None, "card": card, "grade": grade, "about": about, "accept": accept,
         "accept_amounts": amt(am_ok), "unclear_ok": unclear.split() if unclear else None, "note": note}
    extra = [dict(a, body=None) for a in t["amounts"] if a["body"] and "_" in a["body"]]
    t["accept_amounts"] += [a for a in extra if a not in t["amounts"] and a not in t["accept_amounts"]]
    TRUTH.append({k: v for k, v in t.items() if v not in (None, [], {})})
    COUNT["cert"].add(path)


def other(path, note):
    TRUTH.append({"path": path, "text_layer": text_layer(path), "kind": "other", "note": note})
    COUNT["other"].add(path)


def text_layer(path):
    if not path.lower().endswith(".pdf"):
        return False
    o = subprocess.run(["pdftotext", str(OUT / path), "-"], capture_output=True, text=True).stdout
    return len(o.strip()) > 20


FT = "/usr/share/fonts/truetype/"
