"""Shared helpers: truth records, renderers, picture effects."""
import os, io, re, json, base64, random, subprocess, tempfile, datetime, shutil, math
os.environ["SOURCE_DATE_EPOCH"] = "1735689600"
import qrcode
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageEnhance, ImageChops
import pypdfium2 as pdfium
from pypdf import PdfReader, PdfWriter

OUT = "papers"
TRUTH = []
RND = random.Random(20260411)
TMP = tempfile.mkdtemp()

def p(path):
    f = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(f) or ".", exist_ok=True)
    return f

def amt(a):
    if isinstance(a, dict): return a
    x = a.split()
    return {"value": x[0], "unit": x[1], "body": x[2] if len(x) > 2 else None}

def C(path, kind, holder, provider, title, s=None, c=None, i=None, e=None, v=None, am=(), ids=(), ap=(),
      card=None, grade=None, about=None, acc=None, acca=(), un=(), note="", part=None, tl=True):
    """One line of truth for a certificate."""
    TRUTH.append({"path": path, "part": part, "text_layer": tl, "kind": kind, "holder": holder, "provider": provider,
        "title": title, "started_on": s, "completed_on": c, "issued_on": i, "expires_on": e, "validity": v,
        "amounts": [amt(a) for a in am], "ids": [{"label": l, "value": n} for l, n in ids], "approvals": list(ap),
        "card": card, "grade": grade, "about": about or {}, "accept": acc or {}, "accept_amounts": [amt(a) for a in acca],
        "unclear_ok": list(un), "note": note})

def O(path, note, tl=True):
    """One line of truth for a paper that is no certificate."""
    TRUTH.append({"path": path, "part": None, "text_layer": tl, "kind": "other", "note": note})

def card(covers, ages, skills="not_said", sides=("digital",)):
    return {"covers": covers.split(), "ages": ages.split(), "skills": skills, "sides": list(sides)}

def either(d):
    """A bare date that may be read as day of completion or of issue."""
    return {"completed_on": [None], "issued_on": [d]}

# ---------- renderers
def page(css, body, size="A4 landscape", margin="0", lang="en"):
    return ('<!doctype html><html lang="%s"><head><meta charset="utf-8"><style>@page{size:%s;margin:%s}'
            '*{box-sizing:border-box}body{margin:0}%s</style></head><body>%s</body></html>') % (lang, size, margin, css, body)

def wp(path, html):
    from weasyprint import HTML
    HTML(string=html).write_pdf(p(path))

def chrome(path, html):
    f = os.path.join(TMP, "c.html"); open(f, "w").write(html)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + TMP + "/prof",
        "--no-pdf-header-footer", "--print-to-pdf=" + os.path.abspath(p(path)), "file://" + f],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)

def shot(path, html, w, h, scale=2):
    f = os.path.join(TMP, "s.html"); open(f, "w").write(html)
    g = os.path.join(TMP, "s.png")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + TMP + "/prof",
        "--hide-scrollbars", "--force-device-scale-factor=%d" % scale, "--window-size=%d,%d" % (w, h),
        "--screenshot=" + g, "file://" + f], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    im = Image.open(g).convert("RGB").crop((0, 0, w * scale, h * scale))
    if path: save(path, im)
    return im

def office(path, doc, ext):
    d = os.path.join(TMP, "lo"); os.makedirs(d, exist_ok=True)
    f = os.path.join(d, "x." + ext); doc.save(f)
    subprocess.run(["libreoffice", "-env:UserInstallation=file://" + TMP + "/louser", "--headless", "--convert-to", "pdf",
        "--outdir", d, f], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    shutil.move(os.path.join(d, "x.pdf"), p(path))

def typ(path, src):
    import typst
    f = os.path.join(TMP, "t.typ"); open(f, "w").write(src)
    typst.compile(f, output=p(path))

def svgpdf(path, svg):
    import cairosvg
    cairosvg.svg2pdf(bytestring=svg.encode(), write_to=p(path))

# ---------- pictures
def save(path, im, q=86):
    if path.lower().endswith((".jpg", ".jpeg")): im.convert("RGB").save(p(path), quality=q)
    else: im.save(p(path), optimize=True)

def raster(path, n=0, dpi=150):
    d = pdfium.PdfDocument(p(path)); im = d[n].render(scale=dpi / 72).to_pil().convert("RGB"); d.close()
    return im

def noise(im, amount=10, blur=0.5):
    r = np.random.RandomState(im.size[0] * 7 + im.size[1])
    a = np.asarray(im.filter(ImageFilter.GaussianBlur(blur))).astype("int16")
    a += r.normal(0, amount * 0.4, a.shape[:2]).astype("int16")[:, :, None]
    return Image.fromarray(a.clip(0, 255).astype("uint8"))

def scan(im, angle=0.6, grey=False, amount=8):
    bg = (252, 251, 248)
    im = im.rotate(angle, expand=True, fillcolor=bg, resample=Image.BICUBIC)
    im = noise(im, amount)
    if grey: im = im.convert("L").convert("RGB")
    return ImageEnhance.Contrast(im).enhance(0.94)

def photo(im, w=1500, desk=(118, 92, 66), angle=-2.0):
    """The paper on a desk, as a telephone sees it."""
    im = im.resize((w, int(im.size[1] * w / im.size[0])), Image.LANCZOS)
    pad = w // 14
    base = Image.new("RGB", (im.size[0] + 2 * pad, im.size[1] + 2 * pad), desk)
    d = ImageDraw.Draw(base); r = random.Random(w)
    for y in range(0, base.size[1], 5):
        k = r.randrange(-9, 9); d.line((0, y, base.size[0], y + r.randrange(-12, 12)), fill=tuple(c + k for c in desk), width=4)
    m = Image.new("L", im.size, 255).rotate(angle, expand=True, resample=Image.BICUBIC)
    rot = im.rotate(angle, expand=True, resample=Image.BICUBIC)
    x, y = (base.size[0] - rot.size[0]) // 2, (base.size[1] - rot.size[1]) // 2
    sh = Image.new("L", base.size, 0); sh.paste(m, (x + 8, y + 10)); sh = sh.filter(ImageFilter.GaussianBlur(9)).point(lambda v: v * 3 // 5)
    base.paste((30, 24, 18), (0, 0), sh); base.paste(rot, (x, y), m)
    g = Image.linear_gradient("L").rotate(90).resize(base.size).point(lambda v: 200 + v * 55 // 255)
    base = ImageChops.multiply(base, Image.merge("RGB", (g, g, g)))
    return noise(base, 9, 0.7)

def pic2pdf(path, ims, dpi=150):
    ims[0].save(p(path), "PDF", resolution=dpi, save_all=True, append_images=ims[1:], quality=82)

def tmp(name): return os.path.join(TMP, name)

def merge(path, parts):
    w = PdfWriter()
    for f in parts:
        for pg in PdfReader(p(f)).pages: w.add_page(pg)
    w.write(p(path))

def qr(data):
    q = qrcode.QRCode(border=1, box_size=4); q.add_data(data); q.make(fit=True)
    b = io.BytesIO(); q.make_image().save(b, "PNG")
    return "data:image/png;base64," + base64.b64encode(b.getvalue()).decode()

def qrimg(data):
    q = qrcode.QRCode(border=1, box_size=4); q.add_data(data); q.make(fit=True)
    return q.make_image().convert("RGB")

def datauri(im, fmt="PNG"):
    b = io.BytesIO(); im.save(b, fmt)
    return "data:image/%s;base64,%s" % (fmt.lower(), base64.b64encode(b.getvalue()).decode())

def sig(name, font="Kristi", size=30, colour="#1d2b55"):
    return '<span style="font-family:\'%s\';font-size:%dpx;color:%s;line-height:1">%s</span>' % (font, size, colour, name)

def esc(s): return s.replace("&", "&amp;").replace("<", "&lt;")

def picture(path, new, how, dpi=150, **k):
    """Turns a printed PDF into a picture (scan, telephone, screen) under a new name and mends its truth."""
    t = [x for x in TRUTH if x["path"] == path]
    if not t: return
    ims = [raster(path, n, dpi) for n in range(len(PdfReader(p(path)).pages))]
    os.remove(p(path))
    if how == "scan": pic2pdf(new, [scan(im, **k) for im in ims], dpi)
    elif how == "turned": pic2pdf(new, [scan(im, **k).rotate(90, expand=True) for im in ims], dpi)
    elif how == "photo": save(new, photo(ims[0], **k), 82)
    else: save(new, ims[0])
    for x in t: x["path"] = new; x["text_layer"] = False; x["note"] = x["note"] + ("; " if x["note"] else "") + {"scan": "scan", "turned": "scan turned by 90 degrees", "photo": "telephone picture", "screen": "picture"}[how]
