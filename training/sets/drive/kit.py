"""Producers and helpers: each call draws one paper and notes its line of truth."""
import base64
import io
import json
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pypdfium2
import qrcode
from PIL import Image, ImageFilter

OUT = Path("papers")
TMP = Path(tempfile.mkdtemp(prefix="papers"))
TRUTH = []
OFFICE = []
N = [0]
SIZES = {"letter": "8.5in 11in", "letter-l": "11in 8.5in", "a4": "210mm 297mm", "a4-l": "297mm 210mm",
         "a5": "148mm 210mm", "a5-l": "210mm 148mm", "card": "86mm 54mm", "badge": "4in 6in", "slip": "80mm 190mm"}


# ---- truth -------------------------------------------------------------------------------------
def C(kind, holder, provider, title, **k):
    """Truth of a certificate; all that is not given is not printed."""
    t = dict(part=None, text_layer=True, kind=kind, holder=holder, provider=provider, title=title, started_on=None,
             completed_on=None, issued_on=None, expires_on=None, validity=None, amounts=[], ids=[], approvals=[],
             card=None, grade=None, about={}, accept={}, accept_amounts=[], unclear_ok=[], note="")
    for key in k:
        assert key in t, key
    t.update(k)
    return t


def O(note, **k):
    """Truth of a paper that is no certificate."""
    return dict(dict(part=None, text_layer=True, kind="other", note=note), **k)


def A(value, unit, body=None):
    return {"value": str(value), "unit": unit, "body": body}


def I(label, value):
    return {"label": label, "value": value}


def card(covers, ages=(), skills="not_said", sides=("front",)):
    return {"covers": list(covers), "ages": list(ages), "skills": skills, "sides": list(sides)}


# ---- leaving a paper ---------------------------------------------------------------------------
def tmp(ext):
    N[0] += 1
    return TMP / f"p{N[0]:03d}{ext}"


def raster(pdf, dpi, page=0):
    doc = pypdfium2.PdfDocument(str(pdf))
    return doc[page].render(scale=dpi / 72).to_pil().convert("RGB")


def pages_of(pdf):
    return len(pypdfium2.PdfDocument(str(pdf)))


def scanned(im, seed, tint=(252, 251, 246), angle=None, blur=0.6, noise=5, grey=False):
    """A flat-bed look: a little turned, a little noise, paper not quite white."""
    r = random.Random(seed)
    g = np.random.default_rng(r.randrange(1 << 30))
    angle = r.uniform(-0.9, 0.9) if angle is None else angle
    im = im.rotate(angle, Image.BICUBIC, expand=False, fillcolor=(255, 255, 255)).filter(ImageFilter.GaussianBlur(blur))
    a = np.asarray(im).astype(np.float32)
    a = a * (np.array(tint, np.float32) / 255)
    a = a * 0.94 + 8
    a += g.normal(0, noise, a.shape[:2])[..., None]
    a += np.linspace(-6, 3, a.shape[1])[None, :, None]
    im = Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))
    return im.convert("L").convert("RGB") if grey else im


def photo(im, seed, size=(2000, 1500), fill=0.8, table=(112, 84, 60)):
    """A phone picture: the paper on a table, seen a little from the side."""
    r = random.Random(seed)
    g = np.random.default_rng(r.randrange(1 << 30))
    W, H = size
    base = np.zeros((H, W, 3), np.float32) + np.array(table, np.float32)
    grain = g.normal(0, 1, (H, 1, 1)) * 5 + np.cumsum(g.normal(0, 1, (H, 1, 1)), 0) * 0.6
    base = base + grain + g.normal(0, 3, (H, W, 1))
    bg = Image.fromarray(np.clip(base, 0, 255).astype(np.uint8))
    s = min(W * fill / im.width, H * fill / im.height)
    w, h = im.width * s, im.height * s
    x0, y0 = (W - w) / 2, (H - h) / 2
    j = lambda m: r.uniform(-m, m)
    m = 0.022 * min(W, H)
    dst = [(x0 + j(m), y0 + j(m)), (x0 + w + j(m), y0 + j(m)), (x0 + w + j(m), y0 + h + j(m)), (x0 + j(m), y0 + h + j(m))]
    src = [(0, 0), (im.width, 0), (im.width, im.height), (0, im.height)]
    rows, rhs = [], []
    for (X, Y), (u, v) in zip(dst, src):
        rows += [[X, Y, 1, 0, 0, 0, -u * X, -u * Y], [0, 0, 0, X, Y, 1, -v * X, -v * Y]]
        rhs += [u, v]
    co = np.linalg.solve(np.array(rows, float), np.array(rhs, float))
    top = im.transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    mask = Image.new("L", im.size, 255).transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    shadow = Image.new("RGB", (W, H), (20, 14, 10))
    bg.paste(shadow, (14, 18), mask.filter(ImageFilter.GaussianBlur(16)).point(lambda p: int(p * 0.6)))
    bg.paste(top, (0, 0), mask)
    a = np.asarray(bg.filter(ImageFilter.GaussianBlur(0.7))).astype(np.float32)
    yy, xx = np.mgrid[0:H, 0:W]
    light = 1.06 - 0.22 * (((xx / W - 0.35) ** 2) + ((yy / H - 0.3) ** 2))
    a = a * light[..., None] * np.array([1.0, 0.985, 0.94]) + g.normal(0, 3, (H, W, 1))
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))


def leave(path, pdf, mode, truth, dpi=170, **fx):
    """mode: pdf (as produced), scan (pictures in a PDF), png, jpg (scanned), clean (png as drawn), photo (jpg)."""
    dest = OUT / path
    dest.parent.mkdir(parents=True, exist_ok=True)
    seed = "drive" + path
    if mode == "pdf":
        shutil.copy(pdf, dest)
    elif mode == "scan":
        ims = [scanned(raster(pdf, dpi, i), seed + str(i), **fx) for i in range(pages_of(pdf))]
        ims[0].save(dest, "PDF", save_all=True, append_images=ims[1:], resolution=dpi, quality=82)
    elif mode in ("png", "jpg"):
        im = scanned(raster(pdf, dpi), seed, **fx)
        if mode == "png":
            im.quantize(96).save(dest, optimize=True)
        else:
            im.save(dest, quality=84, dpi=(dpi, dpi))
    elif mode == "clean":
        raster(pdf, dpi).save(dest, optimize=True)
    elif mode == "photo":
        photo(raster(pdf, dpi), seed, **fx).save(dest, quality=86)
    note(path, truth, mode == "pdf")


def note(path, truth, layer):
    for t in truth if isinstance(truth, list) else [truth]:
        t = dict({"path": path}, **t)
        if not layer:
            t["text_layer"] = False
        TRUTH.append(t)


# ---- producers ---------------------------------------------------------------------------------
def html_text(css, body, size, title="", base="font-family:'Open Sans',sans-serif;font-size:10pt;color:#222"):
    dims = SIZES.get(size, size)
    w, h = dims.split()
    return (f"<!doctype html><html><head><meta charset='utf-8'><title>{title}</title><style>@page{{size:{dims};margin:0}}"
            f"*{{box-sizing:border-box}}html,body{{margin:0;padding:0}}body{{{base};-webkit-print-color-adjust:exact}}"
            f".pg{{position:relative;width:{w};height:{h};overflow:hidden;page-break-after:always}}"
            f".pg:last-child{{page-break-after:auto}}{css}</style></head><body>{body}</body></html>")


CHROME = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]


def chrome_pdf(css, body, size, title=""):
    src, pdf = tmp(".html"), tmp(".pdf")
    src.write_text(html_text(css, body, size, title), "utf-8")
    subprocess.run(CHROME + ["--no-pdf-header-footer", f"--print-to-pdf={pdf}", src.as_uri()], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return pdf


def chrome(path, css, body, truth, size="letter", mode="pdf", title="", **k):
    leave(path, chrome_pdf(css, body, size, title), mode, truth, **k)


def shot(path, css, body, truth, w, h, scale=2):
    """A screen shot, as a phone or a computer leaves it."""
    dest = OUT / path
    dest.parent.mkdir(parents=True, exist_ok=True)
    src, png = tmp(".html"), tmp(".png")
    src.write_text(html_text(css, body, f"{w}px {h}px"), "utf-8")
    subprocess.run(CHROME + [f"--screenshot={png}", f"--window-size={w},{h}", f"--force-device-scale-factor={scale}", src.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    im = Image.open(png).convert("RGB")
    if dest.suffix == ".png":
        im.save(dest, optimize=True)
    else:
        im.save(dest, quality=88)
    note(path, truth, False)


def weasy_pdf(css, body, size, title=""):
    import weasyprint
    pdf = tmp(".pdf")
    weasyprint.HTML(string=html_text(css, body, size, title)).write_pdf(str(pdf))
    return pdf


def weasy(path, css, body, truth, size="letter", mode="pdf", title="", **k):
    leave(path, weasy_pdf(css, body, size, title), mode, truth, **k)


def typ_pdf(src):
    import typst
    f, pdf = tmp(".typ"), tmp(".pdf")
    f.write_text(src, "utf-8")
    typst.compile(str(f), output=str(pdf))
    return pdf


def typ(path, src, truth, mode="pdf", **k):
    leave(path, typ_pdf(src), mode, truth, **k)


def svg_pdf(text):
    import cairosvg
    pdf = tmp(".pdf")
    cairosvg.svg2pdf(bytestring=text.encode(), write_to=str(pdf))
    return pdf


def svg(path, text, truth, mode="pdf", **k):
    leave(path, svg_pdf(text), mode, truth, **k)


def rl_pdf(fn, size):
    from reportlab.pdfgen import canvas
    pdf = tmp(".pdf")
    c = canvas.Canvas(str(pdf), pagesize=size, invariant=1)
    fn(c, *size)
    c.save()
    return pdf


def rl(path, fn, size, truth, mode="pdf", **k):
    leave(path, rl_pdf(fn, size), mode, truth, **k)


def fp_pdf(fn, orientation="P", fmt="letter", unit="pt"):
    from fpdf import FPDF
    pdf = tmp(".pdf")
    d = FPDF(orientation=orientation, unit=unit, format=fmt)
    d.set_auto_page_break(False)
    d.add_page()
    fn(d)
    d.output(str(pdf))
    return pdf


def fp(path, fn, truth, orientation="P", fmt="letter", mode="pdf", **k):
    leave(path, fp_pdf(fn, orientation, fmt), mode, truth, **k)


def doc(path, fn, truth, mode="pdf", **k):
    from docx import Document
    d = Document()
    fn(d)
    f = tmp(".docx")
    d.save(str(f))
    OFFICE.append((f, path, mode, truth, k))


def ppt(path, fn, truth, w=11, h=8.5, mode="pdf", **k):
    from pptx import Presentation
    from pptx.util import Inches
    p = Presentation()
    p.slide_width, p.slide_height = Inches(w), Inches(h)
    fn(p, p.slides.add_slide(p.slide_layouts[6]))
    f = tmp(".pptx")
    p.save(str(f))
    OFFICE.append((f, path, mode, truth, k))


def office():
    """All documents of the office suite are converted at once."""
    if OFFICE:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--convert-to", "pdf", "--outdir", str(TMP)]
                       + [str(f) for f, *_ in OFFICE], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for f, path, mode, truth, k in OFFICE:
        leave(path, f.with_suffix(".pdf"), mode, truth, **k)
    OFFICE.clear()


def finish(truth_file):
    office()
    TRUTH.sort(key=lambda t: (t["path"], t["part"] or 0))
    Path(truth_file).write_text("".join(json.dumps(t, ensure_ascii=False) + "\n" for t in TRUTH), "utf-8")
    shutil.rmtree(TMP, ignore_errors=True)


# ---- small drawings ----------------------------------------------------------------------------
def qr(text, px=90):
    q = qrcode.QRCode(border=1, box_size=4)
    q.add_data(text)
    b = io.BytesIO()
    q.make_image().save(b, "PNG")
    return f"<img style='width:{px}px;height:{px}px' src='data:image/png;base64,{base64.b64encode(b.getvalue()).decode()}'>"


def wave(seed, w=150, h=42):
    """Points of a signature as a path."""
    r = random.Random(seed)
    x, pts = 6.0, []
    d = f"M {x:.0f} {h * .7:.0f}"
    while x < w - 20:
        s = r.uniform(9, 19)
        d += f" C {x + s * .3:.0f} {r.uniform(0, h * .5):.0f}, {x + s * .9:.0f} {r.uniform(0, h):.0f}, {x + s:.0f} {r.uniform(h * .45, h * .85):.0f}"
        x += s
    return d + f" q 14 -8 {r.uniform(14, 26):.0f} -3"


def sig(seed, w=150, h=42, ink="#1b2f6b", sw=1.6):
    return f"<svg width='{w}' height='{h}' viewBox='0 0 {w} {h}'><path d='{wave(seed, w, h)}' fill='none' stroke='{ink}' stroke-width='{sw}' stroke-linecap='round'/></svg>"


def rl_sig(c, x, y, seed, w=130, h=36, ink=(0.1, 0.18, 0.45)):
    r = random.Random(seed)
    c.saveState()
    c.setStrokeColorRGB(*ink)
    c.setLineWidth(1.3)
    p = c.beginPath()
    p.moveTo(x, y + 6)
    cx = x
    while cx < x + w - 16:
        s = r.uniform(8, 18)
        p.curveTo(cx + s * .3, y + r.uniform(h * .4, h), cx + s * .9, y + r.uniform(0, h), cx + s, y + r.uniform(4, h * .5))
        cx += s
    c.drawPath(p)
    c.restoreState()


FONTS = {"Lato": "truetype/lato/Lato-Regular.ttf", "Lato-Bold": "truetype/lato/Lato-Bold.ttf", "Lato-Light": "truetype/lato/Lato-Light.ttf",
         "Lato-Italic": "truetype/lato/Lato-Italic.ttf", "Garamond": "truetype/ebgaramond/EBGaramond12-Regular.ttf",
         "Garamond-Italic": "truetype/ebgaramond/EBGaramond12-Italic.ttf", "Roboto": "truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf",
         "Roboto-Bold": "truetype/roboto/unhinted/RobotoTTF/Roboto-Bold.ttf", "DejaVu": "truetype/dejavu/DejaVuSans.ttf",
         "DejaVu-Bold": "truetype/dejavu/DejaVuSans-Bold.ttf", "Carlito": "truetype/crosextra/Carlito-Regular.ttf",
         "Carlito-Bold": "truetype/crosextra/Carlito-Bold.ttf", "Caladea": "truetype/crosextra/Caladea-Regular.ttf",
         "Caladea-Bold": "truetype/crosextra/Caladea-Bold.ttf", "Quicksand": "truetype/quicksand/Quicksand-Regular.ttf",
         "Mono": "truetype/liberation/LiberationMono-Regular.ttf", "Kristi": "truetype/kristi/Kristi.ttf",
         "Sans": "truetype/liberation/LiberationSans-Regular.ttf", "Sans-Bold": "truetype/liberation/LiberationSans-Bold.ttf"}


def font_file(name):
    return "/usr/share/fonts/" + FONTS[name]


def rl_font(*names):
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    for n in names:
        if n not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(n, font_file(n)))


def fp_font(d, *names):
    for n in names:
        d.add_font(n, "", font_file(n))
