"""Helpers: truth records, renderers of several producers, picture effects."""
import base64, datetime, io, json, os, random, shutil, subprocess, tempfile
os.environ.setdefault("SOURCE_DATE_EPOCH", "1750000000")
import numpy as np
import qrcode
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from pypdf import PdfReader, PdfWriter

RNG = random.Random(20260)
OUT = None
TMP = tempfile.mkdtemp(prefix="ems")
TRUTH = []
OFFICE = []          # (source, target) to convert in one run
AFTER = []           # steps to run once the office files exist


def setup(out):
    global OUT
    OUT = out
    if os.path.isdir(os.path.join(out, "papers")):
        shutil.rmtree(os.path.join(out, "papers"))
    os.makedirs(os.path.join(out, "papers"))


def P(rel):
    p = os.path.join(OUT, "papers", rel)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    return p


# ---------------------------------------------------------------- truth
def cert(path, kind, holder, provider, title, done=None, start=None, issued=None, exp=None,
         validity=None, amounts=(), ids=(), more=(), approvals=(), card=None, grade=None,
         about=None, accept=None, acc_am=(), unclear=(), note="", tl=True, part=None):
    accept = dict(accept or {})
    for k in accept.pop("kind", []):
        kind += "|" + k if k not in kind.split("|") else ""
    am = lambda a: {"value": str(a[0]), "unit": a[1], "body": a[2] if len(a) > 2 else None}
    idl = lambda s: [{"label": l, "value": v} for l, v in s]
    if more:                      # printed numbers of people, centres: right with or without
        accept["ids"] = [idl(list(ids) + list(more))]
    if card:
        card = {"covers": card[0], "ages": card[1], "skills": card[2], "sides": card[3]}
    TRUTH.append({
        "path": path, "part": part, "text_layer": tl, "kind": kind, "holder": holder,
        "provider": provider, "title": title, "started_on": start, "completed_on": done,
        "issued_on": issued, "expires_on": exp, "validity": validity,
        "amounts": [am(a) for a in amounts], "ids": idl(ids), "approvals": list(approvals),
        "card": card, "grade": grade, "about": about or {}, "accept": accept,
        "accept_amounts": [am(a) for a in acc_am], "unclear_ok": list(unclear), "note": note})


def other(path, note, tl=True, kind="other", unclear=(), **kw):
    rec = {"path": path, "part": None, "text_layer": tl, "kind": kind, "note": note}
    if unclear:
        rec["unclear_ok"] = list(unclear)
    rec.update(kw)
    TRUTH.append(rec)


# ---------------------------------------------------------------- dates
def D(iso, fmt):
    d = datetime.date.fromisoformat(iso)
    s = {1: "st", 2: "nd", 3: "rd"}.get(d.day % 10 if d.day not in (11, 12, 13) else 0, "th")
    return {
        "us": f"{d.month:02d}/{d.day:02d}/{d.year}", "us1": f"{d.month}/{d.day}/{d.year}",
        "us2": f"{d.month:02d}/{d.day:02d}/{d.year % 100:02d}",
        "long": d.strftime("%B ") + f"{d.day}, {d.year}", "abbr": d.strftime("%b ") + f"{d.day}, {d.year}",
        "LONG": (d.strftime("%B ") + f"{d.day}, {d.year}").upper(),
        "mil": f"{d.day:02d}-" + d.strftime("%b-%Y"), "mil2": f"{d.day:02d} " + d.strftime("%b %Y").upper(),
        "ord": f"{d.day}{s} day of " + d.strftime("%B, %Y"), "uk": f"{d.day} " + d.strftime("%B %Y"),
        "uks": f"{d.day:02d}/{d.month:02d}/{d.year}", "de": f"{d.day:02d}.{d.month:02d}.{d.year}",
        "iso": iso, "my": f"{d.month:02d}/{d.year}", "Mon": d.strftime("%B %Y"),
        "wd": d.strftime("%A, %B ") + f"{d.day}, {d.year}",
    }[fmt]


# ---------------------------------------------------------------- producers
def weasy(html, path):
    from weasyprint import HTML
    HTML(string=html).write_pdf(path if os.path.isabs(path) else P(path))


def chrome(html, path):
    src = os.path.join(TMP, "c.html")
    with open(src, "w", encoding="utf-8") as f:
        f.write(html)
    dst = path if os.path.isabs(path) else P(path)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    "--user-data-dir=" + os.path.join(TMP, "chr"), "--print-to-pdf=" + dst,
                    "file://" + src], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def shot(html, path, w, h, scale=2):
    src = os.path.join(TMP, "s.html")
    with open(src, "w", encoding="utf-8") as f:
        f.write(html)
    png = os.path.join(TMP, "s.png")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                    "--user-data-dir=" + os.path.join(TMP, "chr"), f"--window-size={w},{h}",
                    f"--force-device-scale-factor={scale}", "--screenshot=" + png, "file://" + src],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    im = Image.open(png).convert("RGB")
    if path is None:
        return im
    im.save(P(path), quality=88)
    return im


def typ(src, path):
    import typst
    p = os.path.join(TMP, "t.typ")
    with open(p, "w", encoding="utf-8") as f:
        f.write(src)
    typst.compile(p, output=path if os.path.isabs(path) else P(path))


def office(doc, path, ext):
    """Save a docx/pptx/odt object now, convert all of them together later."""
    src = os.path.join(TMP, f"o{len(OFFICE):03d}.{ext}")
    doc.save(src)
    OFFICE.append((src, path if os.path.isabs(path) else P(path)))


def run_office():
    d = os.path.join(TMP, "conv")
    os.makedirs(d, exist_ok=True)
    if OFFICE:
        subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(TMP, "lo"), "--headless",
                        "--convert-to", "pdf", "--outdir", d] + [s for s, _ in OFFICE], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for s, t in OFFICE:
        shutil.move(os.path.join(d, os.path.basename(s)[:os.path.basename(s).rindex(".")] + ".pdf"), t)
    for f in AFTER:
        f()


def as_picture(old, new, how, dpi=170, seed=3, **kw):
    """Replace a finished PDF by a scan, a phone picture or a screen picture of itself."""
    ims = to_images(P(old), dpi)
    os.remove(P(old))
    if how == "scan":
        images_to_pdf([scan(i, seed + n, **kw) for n, i in enumerate(ims)], new, dpi)
    elif how == "photo":
        photo(ims[0], seed, **kw).save(P(new), quality=84)
    else:
        ims[0].save(P(new))
    for t in TRUTH:
        if t["path"] == old:
            t["path"], t["text_layer"] = new, False


def tmp(name):
    return os.path.join(TMP, name)


# ---------------------------------------------------------------- pdf and picture operations
def to_images(pdf, dpi=200):
    base = tmp("pp")
    for f in os.listdir(TMP):
        if f.startswith("pp-"):
            os.remove(tmp(f))
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", pdf, base], check=True)
    return [Image.open(tmp(f)).convert("RGB") for f in sorted(os.listdir(TMP)) if f.startswith("pp-")]


def scan(im, seed=1, tilt=0.5, grey=False, noise=5, paper=(250, 249, 245)):
    r = np.random.RandomState(seed)
    im = im.rotate(tilt, expand=False, fillcolor=paper, resample=Image.BICUBIC)
    a = np.asarray(im).astype(np.float32)
    a = a * (np.array(paper) / 255.0) + r.normal(0, noise, a.shape[:2])[..., None]
    g = np.linspace(-6, 4, a.shape[1])[None, :, None]
    im = Image.fromarray(np.clip(a + g, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6))
    return im.convert("L") if grey else im


def photo(im, seed=1, size=(1800, 1350), bg=(104, 82, 64), fill=0.86, quad=None):
    """The paper lies on a table and is taken by hand: slight perspective, light fall-off, grain."""
    r = np.random.RandomState(seed)
    W, H = size
    k = min(W * fill / im.width, H * fill / im.height)
    w, h = im.width * k, im.height * k
    x0, y0 = (W - w) / 2, (H - h) / 2
    j = lambda s: float(r.uniform(-s, s))
    dst = quad or [(x0 + j(28), y0 + j(24)), (x0 + w + j(28), y0 + j(24)),
                   (x0 + w + j(28), y0 + h + j(24)), (x0 + j(28), y0 + h + j(24))]
    srcq = [(0, 0), (im.width, 0), (im.width, im.height), (0, im.height)]
    m = []
    for (X, Y), (x, y) in zip(dst, srcq):
        m.append([X, Y, 1, 0, 0, 0, -x * X, -x * Y, x])
        m.append([0, 0, 0, X, Y, 1, -y * X, -y * Y, y])
    m = np.array(m)
    co = np.linalg.solve(m[:, :8], m[:, 8])
    warped = im.transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    mask = Image.new("L", im.size, 255).transform((W, H), Image.PERSPECTIVE, co, Image.BICUBIC)
    grain = r.normal(0, 9, (H, W, 1)) + np.sin(np.arange(H) / 7.0)[:, None, None] * 4
    back = Image.fromarray(np.clip(np.array(bg) + grain, 0, 255).astype(np.uint8))
    sh = mask.filter(ImageFilter.GaussianBlur(14))
    back = Image.composite(Image.new("RGB", (W, H), (40, 32, 26)), back, sh.point(lambda v: v // 2))
    back.paste(warped, (0, 0), mask)
    a = np.asarray(back).astype(np.float32)
    gx, gy = np.meshgrid(np.linspace(-1, 1, W), np.linspace(-1, 1, H))
    light = 1.04 - 0.10 * (gx * 0.6 + gy * 0.4 + 0.5 * (gx ** 2 + gy ** 2))
    a = a * light[..., None] + r.normal(0, 4, a.shape)
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.5))


def images_to_pdf(ims, path, dpi=200):
    ims = [i.convert("RGB") if i.mode not in ("RGB", "L") else i for i in ims]
    ims[0].save(P(path) if not os.path.isabs(path) else path, "PDF", resolution=dpi, save_all=True, append_images=ims[1:])


def rasterise(pdf, path, dpi=200, **kw):
    images_to_pdf([scan(i, seed=7 + n, **kw) for n, i in enumerate(to_images(pdf, dpi))], path, dpi)


def merge(pdfs, path, rotate=None):
    w = PdfWriter()
    n = 0
    for p in pdfs:
        for pg in PdfReader(p).pages:
            if rotate and n in rotate:
                pg.rotate(rotate[n])
            w.add_page(pg)
            n += 1
    w.write(P(path) if not os.path.isabs(path) else path)


def uri(im, fmt="PNG"):
    b = io.BytesIO()
    im.save(b, fmt)
    return "data:image/%s;base64,%s" % (fmt.lower(), base64.b64encode(b.getvalue()).decode())


def qr(text, box=4):
    q = qrcode.QRCode(border=1, box_size=box)
    q.add_data(text)
    q.make(fit=True)
    return q.make_image().convert("RGB")


FONT = {}


def font_file(family, style=""):
    key = family + style
    if key not in FONT:
        FONT[key] = subprocess.run(["fc-match", "-f", "%{file}", family + (":" + style if style else "")],
                                   capture_output=True, text=True).stdout
    return FONT[key]


def text_picture(text, family, size, color="#1b2a4a", style="", space=0):
    f = ImageFont.truetype(font_file(family, style), size)
    w = int(sum(f.getlength(c) + space for c in text)) + size
    im = Image.new("RGBA", (w, int(size * 1.6)), (255, 255, 255, 0))
    d = ImageDraw.Draw(im)
    if space:
        x = size // 3
        for c in text:
            d.text((x, size * 0.15), c, font=f, fill=color)
            x += f.getlength(c) + space
    else:
        d.text((size // 3, size * 0.15), text, font=f, fill=color)
    return im


def save_truth():
    with open(os.path.join(OUT, "truth.jsonl"), "w", encoding="utf-8") as f:
        for t in TRUTH:
            f.write(json.dumps(t, ensure_ascii=False) + "\n")
