"""Small helpers: papers are registered with their truth, then rendered in one go."""
import io, json, os, re, shutil, subprocess, tempfile
from pathlib import Path

PAPERS = []                      # (path, truth lines, maker, options)
UNITS = {"hour", "minute", "ceu", "cec", "cme", "cpd", "pdh", "semester_credit", "quarter_credit", "unitless"}


def T(kind, holder=None, provider=None, title=None, done=None, start=None, issued=None, exp=None, amt="", ids="", **more):
    """One truth line. amt: '2 hour pmi; 0.2 ceu'. ids: 'Label: value | : value'."""
    t = {"kind": kind}
    for key, val in (("holder", holder), ("provider", provider), ("title", title), ("started_on", start),
                     ("completed_on", done), ("issued_on", issued), ("expires_on", exp)):
        if val:
            t[key] = val
    if amt:
        t["amounts"] = amounts(amt)
    if ids:
        t["ids"] = []
        for one in ids.split(" | "):
            label, val = one.rsplit(": ", 1) if ": " in one else ("", one)
            t["ids"].append({"label": label, "value": val})
    if "accept_amt" in more:
        more["accept_amounts"] = amounts(more.pop("accept_amt"))
    t.update(more)
    return t


def amounts(text):
    out = []
    for one in text.split(";"):
        value, unit, *body = one.split()
        assert unit in UNITS, unit
        out.append({"value": value, "unit": unit, "body": body[0] if body else None})
    return out


def card(covers, ages="", skills="not_said", sides="front"):
    return {"covers": covers.split(), "ages": ages.split(), "skills": skills, "sides": sides.split()}


def other(note):
    return {"kind": "other", "note": note}


def paper(path, truth, maker, raster=False, dpi=140):
    lines = truth if isinstance(truth, list) else [truth]
    assert path not in [p[0] for p in PAPERS], path
    PAPERS.append((path, lines, maker, dict(raster=raster, dpi=dpi)))


# ---- makers: each returns a function giving PDF bytes, a list of PIL pictures, or ("docx", bytes)

def weasy(html):
    def make():
        from weasyprint import HTML
        return HTML(string=html).write_pdf()
    return make


CHROME = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--font-render-hinting=none"]


def chrome(html):
    """Print to PDF with headless chromium."""
    def make():
        with tempfile.TemporaryDirectory() as tmp:
            src, dst = Path(tmp, "a.html"), Path(tmp, "a.pdf")
            src.write_text("<!doctype html><meta charset=utf-8>" + html, "utf-8")
            subprocess.run(CHROME + [f"--user-data-dir={tmp}/prof", "--no-pdf-header-footer", f"--print-to-pdf={dst}", src.as_uri()],
                           check=True, capture_output=True, timeout=90)
            return dst.read_bytes()
    make.heavy = True
    return make


def shot(html, w, h, scale=1):
    """A screenshot with headless chromium."""
    def make():
        from PIL import Image
        with tempfile.TemporaryDirectory() as tmp:
            src, dst = Path(tmp, "a.html"), Path(tmp, "a.png")
            src.write_text("<!doctype html><meta charset=utf-8>" + html, "utf-8")
            subprocess.run(CHROME + [f"--user-data-dir={tmp}/prof", f"--window-size={w},{h}", f"--force-device-scale-factor={scale}",
                                     f"--screenshot={dst}", src.as_uri()], check=True, capture_output=True, timeout=90)
            return [Image.open(io.BytesIO(dst.read_bytes())).convert("RGB")]
    make.heavy = True
    return make


def typ(source):
    def make():
        import typst
        with tempfile.TemporaryDirectory() as tmp:
            src = Path(tmp, "a.typ")
            src.write_text("#set document(date: none)\n" + source, "utf-8")
            return typst.compile(str(src))
    return make


def docx(build):
    """build(doc) fills a python-docx document; LibreOffice makes the PDF."""
    def make():
        from docx import Document
        d = Document()
        build(d)
        import datetime
        d.core_properties.created = d.core_properties.modified = datetime.datetime(2024, 1, 1)
        buf = io.BytesIO()
        d.save(buf)
        return ("docx", buf.getvalue())
    make.heavy = True
    return make


FONTS = {}


def font_file(family, style="Regular"):
    key = family + ":" + style
    if key not in FONTS:
        FONTS[key] = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], capture_output=True, text=True).stdout
    return FONTS[key]


def rl(size, draw, fonts=()):
    """draw(canvas, w, h) with reportlab; fonts are (name, family, style)."""
    def make():
        from reportlab.pdfgen import canvas
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        full = {name: f"{family}-{style}".replace(" ", "") for name, family, style in fonts}
        for name, family, style in fonts:
            if full[name] not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(full[name], font_file(family, style)))
        buf = io.BytesIO()
        c = canvas.Canvas(buf, pagesize=size, invariant=1)
        plain = c.setFont
        c.setFont = lambda name, size: plain(full.get(name, name), size)
        draw(c, *size)
        c.save()
        return buf.getvalue()
    return make


def fp(build):
    """build(FPDF class) returns a filled FPDF."""
    def make():
        import datetime
        from fpdf import FPDF
        pdf = build(FPDF)
        pdf.set_creation_date(datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc))
        return bytes(pdf.output())
    return make


def pil(draw):
    """draw() returns a list of PIL pictures."""
    return draw


def steady(data):
    """Fixed dates and ids in a PDF, keeping every offset."""
    data = re.sub(rb"D:\d{14}", b"D:20240101000000", data)
    zero = lambda m: m.group(1) + b"0" * len(m.group(2)) + m.group(3)
    data = re.sub(rb"(/DocChecksum /)([0-9A-F]+)()", zero, data)
    data = re.sub(rb"(<)([0-9A-F]{32})(>)", zero, data)
    return data


def pictures(pdf, dpi):
    from PIL import Image
    with tempfile.TemporaryDirectory() as tmp:
        Path(tmp, "a.pdf").write_bytes(pdf)
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", f"{tmp}/a.pdf", f"{tmp}/p"], check=True)
        return [Image.open(io.BytesIO(p.read_bytes())).convert("RGB") for p in sorted(Path(tmp).glob("p*.png"))]


def to_pdf_many(blobs):
    """All docx files in one LibreOffice run: {name: bytes} -> {name: pdf bytes}."""
    if not blobs:
        return {}
    with tempfile.TemporaryDirectory() as tmp:
        for name, data in blobs.items():
            Path(tmp, name + ".docx").write_bytes(data)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "pdf", "--outdir", tmp + "/out"]
                       + [f"{tmp}/{n}.docx" for n in blobs], check=True, capture_output=True, timeout=400)
        return {n: Path(tmp, "out", n + ".pdf").read_bytes() for n in blobs}


def write(out, only=None):
    out = Path(out)
    if not only:
        shutil.rmtree(out, ignore_errors=True)
    todo = [p for p in PAPERS if not only or only in p[0] or only in ("new", "light") and not (out / p[0]).exists()]
    if only == "light":          # all but chromium and LibreOffice
        todo = [p for p in todo if not getattr(p[2], "heavy", False)]
    blobs, bad = {}, []
    for i, (path, lines, maker, opt) in enumerate(todo):
        try:
            res = maker()
            if isinstance(res, tuple):
                blobs[f"d{i}"] = res[1]
            else:
                save(out / path, res, opt)
        except Exception as e:
            bad.append(f"{path}: {e}")
    for name, pdf in to_pdf_many(blobs).items():
        path, lines, maker, opt = todo[int(name[1:])]
        save(out / path, pdf, opt)
    if bad:
        raise SystemExit("\n".join(bad))


def save(dst, res, opt):
    dst.parent.mkdir(parents=True, exist_ok=True)
    ext = dst.suffix.lower()
    if isinstance(res, bytes) and (opt["raster"] or ext != ".pdf"):
        res = pictures(res, opt["dpi"])
    if isinstance(res, bytes):
        dst.write_bytes(steady(res))
    elif ext == ".pdf":
        buf = io.BytesIO()
        res[0].save(buf, "PDF", save_all=True, append_images=res[1:], resolution=opt["dpi"], quality=82)
        dst.write_bytes(steady(buf.getvalue()))
    elif ext == ".png":
        stack(res).quantize(200).save(dst)
    else:
        stack(res).save(dst, quality=85)


def stack(pics, gap=24):
    if len(pics) == 1:
        return pics[0]
    from PIL import Image
    w, h = max(p.width for p in pics), sum(p.height for p in pics) + gap * (len(pics) - 1)
    img, y = Image.new("RGB", (w, h), "#d8d8d8"), 0
    for p in pics:
        img.paste(p, ((w - p.width) // 2, y))
        y += p.height + gap
    return img


def truth_lines():
    for path, lines, maker, opt in PAPERS:
        text = path.lower().endswith(".pdf") and not opt["raster"] and not getattr(maker, "picture", False)
        for n, t in enumerate(lines, 1):
            row = {"path": path}
            if t["kind"] != "other":
                row["part"] = n
            row["text_layer"] = text
            row.update(t)
            yield row
