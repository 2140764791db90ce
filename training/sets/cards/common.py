"""Shared helpers: truth lines, renderers, picture effects."""
import base64, io, json, os, random, shutil, subprocess, tempfile
from pathlib import Path

os.environ.setdefault("SOURCE_DATE_EPOCH", "1735689600")
import numpy as np
import pypdfium2 as pdfium
import qrcode
from PIL import Image, ImageDraw, ImageFilter, ImageFont

RND = random.Random(20250311)
NPR = np.random.RandomState(20250311)
OUT = Path("papers")
TRUTH = []          # truth lines
DOCX = []           # (source file, path, mode, options): converted together at the end
TMP = Path(tempfile.mkdtemp(prefix="cards_"))


# ---------------------------------------------------------------- fonts
_ff = {}
def ff(pattern):
    if pattern not in _ff:
        _ff[pattern] = subprocess.run(["fc-match", "-f", "%{file}", pattern], capture_output=True, text=True).stdout
    return _ff[pattern]


# ---------------------------------------------------------------- dates
EN = "January February March April May June July August September October November December".split()
DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
def dt(iso, f):
    """printed form of an ISO date"""
    p = iso.split("-"); y = p[0]; m = int(p[1]); d = int(p[2]) if len(p) > 2 else 0
    return {
        "us": f"{m:02d}/{d:02d}/{y}", "us0": f"{m}/{d}/{y}", "usl": f"{EN[m-1]} {d}, {y}", "uss": f"{EN[m-1][:3]} {d}, {y}",
        "uk": f"{d:02d}/{m:02d}/{y}", "ukl": f"{d} {EN[m-1]} {y}", "uks": f"{d:02d}-{EN[m-1][:3]}-{y}", "ukS": f"{d:02d} {EN[m-1][:3].upper()} {y}",
        "iso": iso, "de": f"{d:02d}.{m:02d}.{y}", "del": f"{d}. {DE[m-1]} {y}", "fr": f"{d:02d}/{m:02d}/{y}",
        "frl": f"{'1er' if d == 1 else d} {FR[m-1]} {y}", "my": f"{m:02d}/{y}", "myl": f"{EN[m-1]} {y}", "mys": f"{EN[m-1][:3].upper()} {y}",
        "auk": f"{d:02d}/{m:02d}/{y[2:]}", "us2": f"{m}/{d}/{y[2:]}", "ca": f"{d:02d}-{EN[m-1][:3].upper()}-{y}",
    }[f]


# ---------------------------------------------------------------- truth
def A(value, unit, body=None):
    return {"value": str(value), "unit": unit, "body": body}
def I(label, value):
    return {"label": label, "value": value}
def card(covers, ages=(), skills="not_said", sides=("digital",)):
    return {"covers": list(covers), "ages": list(ages), "skills": skills, "sides": list(sides)}
def C(path, kind, holder, provider, title, part=None, text=True, started=None, completed=None, issued=None, expires=None,
      validity=None, amounts=(), ids=(), approvals=(), card=None, grade=None, about=None, accept=None, accept_amounts=(), unclear=(), note=""):
    TRUTH.append({"path": path, "part": part, "text_layer": text, "kind": kind, "holder": holder, "provider": provider, "title": title,
                  "started_on": started, "completed_on": completed, "issued_on": issued, "expires_on": expires, "validity": validity,
                  "amounts": list(amounts), "ids": list(ids), "approvals": list(approvals), "card": card, "grade": grade, "about": about or {},
                  "accept": accept or {}, "accept_amounts": list(accept_amounts), "unclear_ok": list(unclear), "note": note})
def N(path, note, text=True, unclear=()):
    t = {"path": path, "part": None, "text_layer": text, "kind": "other", "note": note}
    if unclear:
        t["unclear_ok"] = list(unclear)
    TRUTH.append(t)


# ---------------------------------------------------------------- pictures in papers
def uri(img, fmt="PNG"):
    b = io.BytesIO(); img.save(b, fmt)
    return f"data:image/{fmt.lower()};base64," + base64.b64encode(b.getvalue()).decode()
def qr_img(data, box=6):
    q = qrcode.QRCode(border=1, box_size=box); q.add_data(data); q.make()
    return q.make_image().convert("RGB")
def qr(data, size="24mm", style=""):
    return f'<img src="{uri(qr_img(data))}" style="width:{size};height:{size};{style}">'
def text_img(text, font, size=80, color=(20, 20, 60), pad=10, bg=(255, 255, 255)):
    f = ImageFont.truetype(ff(font), size)
    x0, y0, x1, y1 = f.getbbox(text)
    im = Image.new("RGB", (x1 - x0 + 2 * pad, y1 - y0 + 2 * pad), bg)
    ImageDraw.Draw(im).text((pad - x0, pad - y0), text, font=f, fill=color)
    return im
def face(w=260, h=330, seed=1):
    """a neutral portrait silhouette"""
    r = random.Random(seed)
    im = Image.new("RGB", (w, h), (205 + r.randint(0, 30), 215, 222)); d = ImageDraw.Draw(im)
    sk = (r.randint(120, 225), r.randint(95, 170), r.randint(75, 140)); hair = (r.randint(20, 120), r.randint(15, 80), r.randint(10, 50))
    sh = (r.randint(30, 120), r.randint(40, 120), r.randint(60, 150))
    d.ellipse([w*.08, h*.70, w*.92, h*1.4], fill=sh); d.rectangle([w*.42, h*.55, w*.58, h*.78], fill=sk)
    d.ellipse([w*.25, h*.14, w*.75, h*.66], fill=hair); d.ellipse([w*.29, h*.22, w*.71, h*.68], fill=sk)
    return im.filter(ImageFilter.GaussianBlur(3))


# ---------------------------------------------------------------- renderers: each gives PDF bytes
def weasy(html, css=""):
    from weasyprint import HTML
    return HTML(string=f"<html><head><meta charset='utf-8'><style>{css}</style></head><body>{html}</body></html>").write_pdf()
def chrome(html, css="", title="document"):
    p = TMP / "c.html"; o = TMP / "c.pdf"
    p.write_text(f"<!doctype html><html><head><meta charset='utf-8'><title>{title}</title><style>*{{-webkit-print-color-adjust:exact}}{css}</style></head><body>{html}</body></html>", "utf-8")
    o.unlink(missing_ok=True)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={TMP}/prof",
                    f"--print-to-pdf={o}", str(p)], capture_output=True, timeout=180)
    return o.read_bytes()
def typ(src):
    import typst
    p = TMP / "t.typ"; p.write_text(src, "utf-8")
    return typst.compile(str(p))


# ---------------------------------------------------------------- picture effects
def pages(pdf, dpi):
    d = pdfium.PdfDocument(pdf)
    return [d[i].render(scale=dpi / 72).to_pil().convert("RGB") for i in range(len(d))]
def scanfx(im, angle=None, grey=False, noise=5, paper=None):
    angle = RND.uniform(-0.9, 0.9) if angle is None else angle
    paper = paper or (RND.randint(244, 252),) * 3
    im = im.rotate(angle, expand=False, fillcolor=paper, resample=Image.BICUBIC)
    a = np.asarray(im).astype(float)
    h, w = a.shape[:2]
    a *= (1 - 0.05 * np.linspace(0, 1, w))[None, :, None]
    a += NPR.normal(0, noise, (h, w, 1))
    im = Image.fromarray(a.clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.5))
    return im.convert("L") if grey else im
def _coef(src, dst):
    m = []
    for (x, y), (u, v) in zip(dst, src):
        m.append([x, y, 1, 0, 0, 0, -u * x, -u * y]); m.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return np.linalg.solve(np.array(m, float), np.array(src, float).reshape(8))
def photofx(ims, desk=(122, 92, 66), skew=0.03, gap=40, vertical=True):
    """cards on a desk as a phone sees them"""
    W = max(i.width for i in ims) if vertical else sum(i.width for i in ims) + gap * (len(ims) - 1)
    H = sum(i.height for i in ims) + gap * (len(ims) - 1) if vertical else max(i.height for i in ims)
    m = int(0.11 * max(W, H))
    rgb = np.zeros((H + 2 * m, W + 2 * m, 3)) + np.array(desk)
    grain = NPR.normal(0, 7, (H + 2 * m, 1, 1)) * np.ones((1, W + 2 * m, 1))
    base = Image.fromarray((rgb + grain).clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(1.2))
    x = y = m
    dr = ImageDraw.Draw(base)
    for i in ims:
        dr.rectangle([x + 8, y + 10, x + i.width + 8, y + i.height + 10], fill=tuple(int(c * .55) for c in desk))
        base.paste(i, (x, y))
        if vertical: y += i.height + gap
        else: x += i.width + gap
    w, h = base.size
    s = lambda: RND.uniform(0, skew)
    src = [(w * s(), h * s()), (w * (1 - s()), h * s()), (w * (1 - s()), h * (1 - s())), (w * s(), h * (1 - s()))]
    base = base.transform((w, h), Image.PERSPECTIVE, _coef(src, [(0, 0), (w, 0), (w, h), (0, h)]), Image.BICUBIC)
    a = np.asarray(base).astype(float)
    gx, gy = np.meshgrid(np.linspace(0, 1, w), np.linspace(0, 1, h))
    a *= (0.82 + 0.24 * (1 - np.hypot(gx - RND.uniform(.2, .7), gy - RND.uniform(.2, .6))))[:, :, None]
    a += NPR.normal(0, 4, (h, w, 1))
    return Image.fromarray(a.clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.7))
def pdf_of(ims, dpi, quality=80, pagesize=None):
    """picture pages as PDF; pagesize in mm puts the picture on a larger sheet"""
    from reportlab.pdfgen import canvas
    b = io.BytesIO(); c = canvas.Canvas(b, invariant=1)
    for im in ims:
        if pagesize:
            px = [int(v / 25.4 * dpi) for v in pagesize]
            sheet = Image.new("RGB", px, (250, 250, 248)); sheet.paste(im, ((px[0] - im.width) // 2, int(px[1] * .12))); im = sheet
        j = io.BytesIO(); im.save(j, "JPEG", quality=quality); j.seek(0)
        from reportlab.lib.utils import ImageReader
        w, h = im.width * 72 / dpi, im.height * 72 / dpi
        c.setPageSize((w, h)); c.drawImage(ImageReader(j), 0, 0, w, h); c.showPage()
    c.save()
    return b.getvalue()


def save(path, pdf, mode="pdf", dpi=200, **k):
    """mode: pdf (as it is), scan (picture PDF), png, jpg (clean picture), photo (cards on a desk), rot (page turned by 90 degrees)"""
    if callable(pdf):
        pdf = pdf()
    o = OUT / path; o.parent.mkdir(parents=True, exist_ok=True)
    if mode == "pdf":
        o.write_bytes(pdf)
    elif mode == "rot":
        from pypdf import PdfReader, PdfWriter, Transformation, PageObject
        w = PdfWriter()
        for p in PdfReader(io.BytesIO(pdf)).pages:
            W, H = float(p.mediabox.width), float(p.mediabox.height)
            if k.get("flag"):
                p.rotate(90); w.add_page(p)
            else:                        # the content itself lies on its side
                q = PageObject.create_blank_page(width=H, height=W)
                q.merge_transformed_page(p, Transformation().rotate(90).translate(H, 0)); w.add_page(q)
        w.write(str(o))
    elif mode == "scan":
        ims = [scanfx(i, k.get("angle"), k.get("grey", False), k.get("noise", 5)) for i in pages(pdf, dpi)]
        o.write_bytes(pdf_of(ims, dpi, k.get("quality", 78), k.get("pagesize")))
    elif mode in ("png", "jpg"):
        ims = pages(pdf, dpi)
        if k.get("scan"): ims = [scanfx(i, k.get("angle"), k.get("grey", False)) for i in ims]
        im = ims[0]
        if len(ims) > 1:
            im = Image.new("RGB", (max(i.width for i in ims), sum(i.height for i in ims) + 30 * (len(ims) - 1)), (255, 255, 255)); y = 0
            for i in ims:
                im.paste(i, (0, y)); y += i.height + 30
        im.save(o, quality=86) if mode == "jpg" else im.save(o)
    elif mode == "photo":
        im = photofx(pages(pdf, dpi), k.get("desk", (122, 92, 66)), k.get("skew", .03), vertical=k.get("vertical", True))
        im.save(o, quality=84)


def later(path, doc, mode="pdf", **k):
    """a .docx/.odt/.pptx that LibreOffice turns into PDF with all others at the end"""
    ext = k.pop("ext", "docx")
    p = TMP / f"lo_{len(DOCX):03d}.{ext}"
    doc.save(str(p)); DOCX.append((p, path, mode, k))
def convert_all():
    if not DOCX:
        return
    out = TMP / "lo"; out.mkdir(exist_ok=True)
    subprocess.run(["libreoffice", "--headless", f"-env:UserInstallation=file://{TMP}/louser", "--convert-to", "pdf", "--outdir", str(out)]
                   + [str(d[0]) for d in DOCX], capture_output=True, timeout=500)
    for p, path, mode, k in DOCX:
        save(path, (out / (p.stem + ".pdf")).read_bytes(), mode, **k)


def finish(truth):
    convert_all()
    with open(truth, "w", encoding="utf-8") as f:
        for t in TRUTH:
            f.write(json.dumps(t, ensure_ascii=False) + "\n")
    shutil.rmtree(TMP, ignore_errors=True)
