"""Shared drawing helpers: producers, pictures, truth lines."""
import io, os, re, subprocess, tempfile, random, hashlib, shutil, math
import numpy as np
from PIL import Image, ImageFilter, ImageDraw, ImageFont
import pypdfium2 as pdfium

JOBS = []
SCANNED = {"certificat PSE1.pdf": "scanpdf:color", "attestation enseignement IFMK.pdf": "scanpdf", "certificacion academica.pdf": "scanpdf", "2a via certificado.pdf": "scanpdf:color",
           "historico pos.pdf": "scanpdf", "Nordlicht Prüfungsergebnis.pdf": "scanpdf:color", "Fobi/MLD Zwischenbescheinigung Hasselbach.pdf": "scanpdf", "declaracao frequencia sem aproveitamento.pdf": "scanpdf",
           "Certificado PNF Rosario.pdf": "scanpdf:color"}
UNITS = {"hour", "minute", "ceu", "cec", "cme", "cpd", "pdh", "semester_credit", "quarter_credit", "unitless"}


def rng_of(key):
    return random.Random(int(hashlib.sha1(("languages:" + key).encode()).hexdigest()[:12], 16))


def A(value, unit="hour", body=None):
    assert unit in UNITS, unit
    return {"value": value, "unit": unit, "body": body}


def I(label, value):
    return {"label": label, "value": value}


def card(covers, ages=(), skills="not_said", sides=("front",)):
    return {"covers": list(covers), "ages": list(ages), "skills": skills, "sides": list(sides)}


def T(kind, holder=None, provider=None, title=None, st=None, co=None, iss=None, exp=None, val=None, am=(), ids=(),
      ap=(), card=None, grade=None, about=None, acc=None, acc_am=(), unclear=(), note=None, part=None):
    return {"path": None, "part": part, "text_layer": None, "kind": kind, "holder": holder, "provider": provider, "title": title,
            "started_on": st, "completed_on": co, "issued_on": iss, "expires_on": exp, "validity": val,
            "amounts": list(am), "ids": list(ids), "approvals": list(ap), "card": card, "grade": grade, "about": about or {},
            "accept": acc or {}, "accept_amounts": list(acc_am), "unclear_ok": list(unclear), "note": note}


def O(note, acc=None, unclear=()):
    d = {"path": None, "text_layer": None, "kind": "other", "note": note}
    if acc:
        d["accept"] = acc
    if unclear:
        d["unclear_ok"] = list(unclear)
    return d


def add(path, make, truth, post=None):
    """make: function giving PDF bytes; post: what is done with it (None keeps the PDF)."""
    JOBS.append((path, make, truth if isinstance(truth, list) else [truth], post or SCANNED.get(path)))


# ---------- producers ----------
def weasy(html):
    import weasyprint
    import logging
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    return lambda: weasyprint.HTML(string=html).write_pdf()


def chrome(html):
    def go():
        with tempfile.TemporaryDirectory() as d:
            src, out = os.path.join(d, "a.html"), os.path.join(d, "a.pdf")
            open(src, "w", encoding="utf-8").write(html)
            exe = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
            subprocess.run([exe, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                            "--user-data-dir=" + os.path.join(d, "u"), "--print-to-pdf=" + out, "file://" + src],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
            return open(out, "rb").read()
    return go


def typ(src):
    def go():
        import typst
        with tempfile.TemporaryDirectory() as d:
            p = os.path.join(d, "a.typ")
            open(p, "w", encoding="utf-8").write(src)
            return typst.compile(p)
    return go


def office(build, ext="docx"):
    """build(path) writes a .docx/.odt/.pptx file; LibreOffice makes the PDF of it."""
    def go():
        with tempfile.TemporaryDirectory() as d:
            p = os.path.join(d, "a." + ext)
            build(p)
            subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(tempfile.gettempdir(), "lo_profile_lang"),
                            "--headless", "--convert-to", "pdf", "--outdir", d, p],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
            return open(os.path.join(d, "a.pdf"), "rb").read()
    return go


def page(css, body, size="A4 portrait", lang="de"):
    w, h = {"A4 portrait": ("210mm", "297mm"), "A4 landscape": ("297mm", "210mm")}.get(size) or size.split()
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>
@page{{size:{w} {h};margin:0}} *{{box-sizing:border-box;-webkit-print-color-adjust:exact;print-color-adjust:exact}}
html,body{{margin:0;padding:0}} .pg{{position:relative;width:{w};height:{h};overflow:hidden;page-break-after:always}}
.pg:last-child{{page-break-after:auto}}
{css}</style></head><body>{body}</body></html>"""


def mm(n):
    return n * 72 / 25.4


def font_file(family, style="Regular"):
    out = subprocess.run(["fc-match", "-f", "%{file}", f"{family}:style={style}"], capture_output=True, text=True).stdout
    return out


# ---------- little drawings ----------
def sig(key, w=150, h=44, color="#1b2a6b"):
    r = rng_of("sig" + key)
    x, pts = 6, []
    d = f"M{x},{h*0.6:.0f}"
    while x < w - 30:
        dx = r.uniform(9, 24)
        d += f" c{dx*0.2:.1f},{-r.uniform(8,26):.1f} {dx*0.7:.1f},{-r.uniform(-4,24):.1f} {dx*0.5:.1f},{r.uniform(-6,6):.1f}"
        d += f" s{dx*0.3:.1f},{r.uniform(4,16):.1f} {dx*0.5:.1f},{r.uniform(-5,5):.1f}"
        x += dx
    d += f" q{w*0.05:.0f},-10 {w*0.14:.0f},{r.uniform(-8,2):.0f}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><path d="{d}" fill="none" stroke="{color}" stroke-width="1.5" stroke-linecap="round"/></svg>'


def seal(lines, color="#8a1c1c", r=52):
    t = "".join(f'<text x="{r}" y="{r + 4 + 13*(i-(len(lines)-1)/2):.0f}" font-size="9.5" text-anchor="middle" fill="{color}" font-family="Lato">{l}</text>' for i, l in enumerate(lines))
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{2*r}" height="{2*r}"><circle cx="{r}" cy="{r}" r="{r-3}" fill="none" stroke="{color}" stroke-width="2.4"/><circle cx="{r}" cy="{r}" r="{r-9}" fill="none" stroke="{color}" stroke-width="0.8"/>{t}</svg>'


def qr(text, size=80, color="#000"):
    import qrcode
    q = qrcode.QRCode(border=0, error_correction=qrcode.constants.ERROR_CORRECT_L)
    q.add_data(text)
    q.make()
    m = q.get_matrix()
    n = len(m)
    s = size / n
    rects = "".join(f'<rect x="{x*s:.2f}" y="{y*s:.2f}" width="{s+0.05:.2f}" height="{s+0.05:.2f}"/>' for y, row in enumerate(m) for x, v in enumerate(row) if v)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" fill="{color}">{rects}</svg>'


def text_png(text, family, size, color, style="Regular", spacing=0):
    """A line of text as a PNG data URI (a title that has no text layer)."""
    import base64
    f = ImageFont.truetype(font_file(family, style), size)
    w = int(f.getlength(text) + spacing * len(text)) + 20
    im = Image.new("RGBA", (w, int(size * 1.5)), (255, 255, 255, 0))
    d = ImageDraw.Draw(im)
    x = 8
    if spacing:
        for ch in text:
            d.text((x, size * 0.12), ch, font=f, fill=color)
            x += f.getlength(ch) + spacing
    else:
        d.text((x, size * 0.12), text, font=f, fill=color)
    b = io.BytesIO()
    im.save(b, "PNG")
    return "data:image/png;base64," + base64.b64encode(b.getvalue()).decode()


# ---------- pictures ----------
def raster(pdf, dpi=200, pages=None):
    doc = pdfium.PdfDocument(pdf)
    doc.init_forms()
    out = []
    for i in range(len(doc)):
        if pages is None or i in pages:
            out.append(doc[i].render(scale=dpi / 72, may_draw_forms=True).to_pil().convert("RGB"))
    return out


def scan(im, r, angle=None, grey=True, noise=7):
    if grey:
        im = im.convert("L").convert("RGB")
    a = np.asarray(im).astype(np.float32)
    n = np.random.default_rng(r.randrange(1 << 30)).normal(0, noise, a.shape[:2])[..., None]
    a = a * 0.93 + 12 + n
    im = Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))
    ang = angle if angle is not None else r.uniform(-1.2, 1.2)
    im = im.rotate(ang, resample=Image.BICUBIC, expand=False, fillcolor=(236, 236, 234))
    return im.filter(ImageFilter.GaussianBlur(0.6))


def _coeffs(src, dst):
    m = []
    for (x, y), (u, v) in zip(dst, src):
        m.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        m.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return np.linalg.solve(np.array(m, float), np.array([c for p in src for c in p], float))


def photo(im, r, bg=(120, 88, 60), margin=0.08):
    w, h = im.size
    W, H = int(w * (1 + 2 * margin)), int(h * (1 + 2 * margin))
    g = np.random.default_rng(r.randrange(1 << 30))
    base = np.ones((H, W, 3), np.float32) * np.array(bg, np.float32)
    grain = np.cumsum(g.normal(0, 2.2, H)).reshape(H, 1, 1) % 26 - 13
    base = np.clip(base + grain + g.normal(0, 4, (H, W, 1)), 0, 255)
    back = Image.fromarray(base.astype(np.uint8))
    j = lambda s: r.uniform(-s, s)
    mx, my = w * margin, h * margin
    dst = [(mx + j(mx * .6), my + j(my * .6)), (W - mx + j(mx * .6), my + j(my * .6)), (W - mx + j(mx * .5), H - my + j(my * .5)), (mx + j(mx * .5), H - my + j(my * .5))]
    src = [(0, 0), (w, 0), (w, h), (0, h)]
    c = _coeffs(src, dst)
    warped = im.transform((W, H), Image.PERSPECTIVE, c, Image.BICUBIC)
    mask = Image.new("L", im.size, 255).transform((W, H), Image.PERSPECTIVE, c, Image.BICUBIC)
    sh = mask.filter(ImageFilter.GaussianBlur(18))
    back = Image.composite(Image.new("RGB", (W, H), (30, 24, 20)), back, sh.point(lambda v: v // 2))
    back.paste(warped, (0, 0), mask)
    yy, xx = np.mgrid[0:H, 0:W]
    light = 1.03 - 0.16 * ((xx / W - r.uniform(.2, .8)) ** 2 + (yy / H - r.uniform(.2, .8)) ** 2)
    a = np.asarray(back).astype(np.float32) * light[..., None] + g.normal(0, 3, (H, W, 1))
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))


def pdf_of(ims, dpi=200, q=72):
    b = io.BytesIO()
    ims[0].save(b, "PDF", resolution=dpi, save_all=True, append_images=ims[1:], quality=q)
    return b.getvalue()


def finish(path, pdf, post):
    """-> (bytes, text_layer)"""
    r = rng_of(path)
    if post is None:
        return pdf, True
    name, _, arg = post.partition(":")
    if name == "rot":                    # page turned, text kept
        from pypdf import PdfReader, PdfWriter
        w = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
        for p in w.pages:
            p.rotate(int(arg or 90))
        b = io.BytesIO()
        w.write(b)
        return b.getvalue(), True
    if name == "scanpdf":
        return pdf_of([scan(i, r, grey=(arg != "color")) for i in raster(pdf, 170)], 170), False
    if name == "scanrot":                # lies on its side in the scanner
        return pdf_of([scan(i, r).rotate(90, expand=True) for i in raster(pdf, 170)], 170), False
    im = raster(pdf, int(arg) if arg.isdigit() else 180, pages=[0])[0]
    if name == "photo":
        im = photo(im, r, r.choice([(120, 88, 60), (96, 96, 100), (168, 148, 120), (70, 74, 82)]))
    elif name == "scanimg":
        im = scan(im, r, grey=r.random() < .5)
    b = io.BytesIO()
    if path.lower().endswith(".png"):
        im.save(b, "PNG", optimize=True)
    else:
        im.save(b, "JPEG", quality=82)
    return b.getvalue(), False
