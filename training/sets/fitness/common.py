"""Registry of papers and truth, and the renderers shared by all designs."""
import base64, collections, io, json, os, random, shutil, subprocess, tempfile
from pathlib import Path

os.environ.setdefault("SOURCE_DATE_EPOCH", "1735689600")
SEED = 20417
OUT = None
TMP = None
TRUTH = []
DESIGNS = collections.Counter()
PERSONAL = {"Learner reference", "Badge", "Student ID", "Student No.", "Member No.", "Member no.", "Member ID", "NASM ID", "ACE ID", "ID #", "Credential / ID", "NASM CPT", "ISSN", "ISBN",
            "AUSactive Registered Provider", "Instructor", "NASM Provider ID", "AFAA Provider ID", "ACE Provider ID", "Provider no.", "Provider", "INSTRUCTOR NO."}
OFFICE = []          # (source file, target pdf, after)


def start(out):
    global OUT, TMP
    OUT = Path(out) / "papers"
    if OUT.exists():
        shutil.rmtree(OUT)
    OUT.mkdir(parents=True)
    TMP = Path(tempfile.mkdtemp(prefix="set-"))
    random.seed(SEED)


def to(path):
    p = OUT / path
    p.parent.mkdir(parents=True, exist_ok=True)
    return p


def amt(s):
    """'0.8 ceu nasm; 8 ceu afaa' -> list of amounts"""
    r = []
    for part in [x.strip() for x in s.split(";") if x.strip()]:
        w = part.split(None, 2)
        r.append({"value": w[0], "unit": w[1], "body": w[2] if len(w) > 2 else None})
    return r


def ids(*pairs):
    return [{"label": a, "value": b} for a, b in pairs]


def cert(design, path, kind, holder, provider, title, started=None, completed=None, issued=None,
         expires=None, validity=None, amounts="", ids=(), approvals=(), card=None, grade=None,
         about=None, accept=None, accept_amounts="", unclear=(), note="", text_layer=True, part=None):
    DESIGNS[design] += 1
    accept = dict(accept or {})
    rest = [i for i in ids if i["label"] not in PERSONAL]
    if len(rest) < len(ids):      # numbers of a person or a provider may be left out
        accept["ids"] = list(accept.get("ids", [])) + ([rest] if rest not in accept.get("ids", []) else [])
    TRUTH.append({
        "path": path, "part": part, "text_layer": text_layer, "kind": kind, "holder": holder,
        "provider": provider, "title": title, "started_on": started, "completed_on": completed,
        "issued_on": issued, "expires_on": expires, "validity": validity, "amounts": amt(amounts),
        "ids": list(ids), "approvals": list(approvals), "card": card, "grade": grade,
        "about": about or {}, "accept": accept or {}, "accept_amounts": amt(accept_amounts),
        "unclear_ok": list(unclear), "note": note})


def other(path, note, text_layer=True):
    TRUTH.append({"path": path, "part": None, "text_layer": text_layer, "kind": "other", "note": note})


# ---------------------------------------------------------------- renderers
def weasy(path, html):
    from weasyprint import HTML
    HTML(string=html).write_pdf(str(to(path)))


CHROME = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]


def chrome(path, html):
    f = TMP / "page.html"
    f.write_text(html, encoding="utf-8")
    subprocess.run(CHROME + ["--no-pdf-header-footer", f"--print-to-pdf={to(path)}", f.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)


def chrome_png(path, html, w, h, scale=1):
    f = TMP / "page.html"
    f.write_text(html, encoding="utf-8")
    png = TMP / "shot.png"
    subprocess.run(CHROME + [f"--window-size={w},{h}", f"--force-device-scale-factor={scale}",
                             f"--screenshot={png}", f.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)
    from PIL import Image
    im = Image.open(png).convert("RGB")
    save_image(im, path)


def save_image(im, path, quality=88, dpi=200):
    p = to(path)
    if p.suffix.lower() in (".jpg", ".jpeg"):
        im.save(p, quality=quality, dpi=(dpi, dpi))
    elif p.suffix.lower() == ".pdf":
        image_pdf([im], path, dpi)
    else:
        im.save(p, dpi=(dpi, dpi))


def image_pdf(ims, path, dpi=200, rotate=0):
    import pymupdf
    doc = pymupdf.open()
    for im in ims:
        b = io.BytesIO()
        im.save(b, "JPEG", quality=85)
        pg = doc.new_page(width=im.width * 72 / dpi, height=im.height * 72 / dpi)
        pg.insert_image(pg.rect, stream=b.getvalue())
        if rotate:
            pg.set_rotation(rotate)
    doc.save(str(to(path)), garbage=3, deflate=True, no_new_id=True)


def raster(pdf, page=0, dpi=200):
    import pymupdf
    from PIL import Image
    d = pymupdf.open(str(pdf))
    px = d[page].get_pixmap(dpi=dpi)
    return Image.frombytes("RGB", (px.width, px.height), px.samples)


def scanned(im, seed, rot=0.5, gray=False, noise=5, paper=(250, 249, 245)):
    """The look of an office scanner: slight turn, grain, off-white paper."""
    import numpy as np
    from PIL import Image, ImageFilter
    rng = np.random.default_rng(seed)
    im = im.rotate(rot, expand=False, fillcolor=(255, 255, 255), resample=Image.BICUBIC)
    a = np.asarray(im).astype("float32")
    a = a * (np.array(paper, dtype="float32") / 255.0)
    a += rng.normal(0, noise, a.shape[:2])[..., None]
    im = Image.fromarray(a.clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.5))
    return im.convert("L").convert("RGB") if gray else im


def photo(im, seed, width=1800, tilt=0.035, desk=(122, 96, 74)):
    """A sheet photographed on a table with a phone."""
    import numpy as np
    from PIL import Image, ImageFilter
    rng = np.random.default_rng(seed)
    h = int(width * im.height / im.width)
    im = im.resize((width, h), Image.LANCZOS)
    W, H = int(width * 1.14), int(h * 1.16)
    ox, oy = (W - width) / 2, (H - h) / 2
    d = lambda: float(rng.uniform(-tilt, tilt)) * width * 0.5
    dst = [(ox + d(), oy + d()), (ox + width + d(), oy + d()),
           (ox + width + d(), oy + h + d()), (ox + d(), oy + h + d())]
    src = [(0, 0), (width, 0), (width, h), (0, h)]
    m, v = [], []
    for (x, y), (u, w) in zip(dst, src):
        m += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -w * x, -w * y]]
        v += [u, w]
    c = np.linalg.solve(np.array(m), np.array(v))
    mask = Image.new("L", im.size, 255).transform((W, H), Image.PERSPECTIVE, c, Image.BICUBIC)
    sheet = im.transform((W, H), Image.PERSPECTIVE, c, Image.BICUBIC)
    base = np.ones((H, W, 3), "float32") * np.array(desk, "float32")
    base += np.sin(np.arange(H) / 23.0)[:, None, None] * 6
    bg = Image.fromarray(base.clip(0, 255).astype("uint8"))
    bg.paste(Image.new("RGB", (W, H), (60, 48, 38)), (8, 10), mask)
    bg.paste(sheet, (0, 0), mask)
    a = np.asarray(bg).astype("float32")
    light = np.linspace(1.04, 0.86, W)[None, :, None] * np.linspace(1.0, 0.93, H)[:, None, None]
    a = a * light + rng.normal(0, 4, (H, W))[..., None]
    return Image.fromarray(a.clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.6))


def tmp(name):
    return TMP / name


def office(src, path, after=None):
    """docx/odt/pptx queued for one LibreOffice run"""
    OFFICE.append((Path(src), path, after))


def run_office():
    if not OFFICE:
        return
    od = TMP / "office-out"
    od.mkdir()
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{TMP}/lo", "--convert-to", "pdf",
                    "--outdir", str(od)] + [str(s) for s, _, _ in OFFICE],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=400)
    for s, path, after in OFFICE:
        pdf = od / (s.stem + ".pdf")
        if after:
            after(pdf, path)
        else:
            shutil.copyfile(pdf, to(path))


def typ(path, src):
    import typst
    f = TMP / "doc.typ"
    f.write_text(src, encoding="utf-8")
    typst.compile(str(f), output=str(to(path)))


def qr(data, size=90):
    import qrcode
    b = io.BytesIO()
    qrcode.make(data, border=1).save(b)
    return f'<img style="width:{size}px;height:{size}px" src="data:image/png;base64,{base64.b64encode(b.getvalue()).decode()}">'


def font(file):
    for root in ("/usr/share/fonts", "/usr/share/texmf/fonts"):
        for p in Path(root).rglob(file):
            return str(p)
    raise FileNotFoundError(file)


def finish(root):
    run_office()
    with open(Path(root) / "truth.jsonl", "w", encoding="utf-8") as f:
        for t in TRUTH:
            f.write(json.dumps(t, ensure_ascii=False) + "\n")
    shutil.rmtree(TMP, ignore_errors=True)
