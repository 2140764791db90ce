"""Producers (each returns a function that writes one file) and the list of papers."""
import html as _html, io, os, re, subprocess, tempfile
from pathlib import Path

from tails import TAILS

os.environ["SOURCE_DATE_EPOCH"] = "1735689600"
PAPERS = []          # (path, make, [truth, ...], source text)
_browser = None


def A(value, unit, body=None):
    return {"value": value, "unit": unit, "body": body}


def ids(*pairs):
    return [{"label": l, "value": v} for l, v in pairs]


def t(kind, holder=None, provider=None, title=None, **kw):
    """One truth record; a= amounts, i= id pairs, s/c/d/e = started, completed, issued, expires."""
    short = {"a": "amounts", "s": "started_on", "c": "completed_on", "d": "issued_on", "e": "expires_on",
             "v": "validity", "acc": "accept", "acc_a": "accept_amounts", "unc": "unclear_ok"}
    r = {"kind": kind, "holder": holder, "provider": provider, "title": title}
    for k, v in kw.items():
        r["ids" if k == "i" else short.get(k, k)] = ids(*v) if k == "i" else v
    return {k: v for k, v in r.items() if v is not None}


def add(path, make, *truth):
    make.src = (make.src or "") + TAILS[path] if path in TAILS else make.src
    PAPERS.append((path, make, list(truth)))


def other(path, make, note):
    make.src = (make.src or "") + TAILS[path] if path in TAILS else make.src
    PAPERS.append((path, make, [{"kind": "other", "note": note}]))


# ---------- browser -------------------------------------------------------
def browser():
    global _browser
    if _browser is None:
        from playwright.sync_api import sync_playwright
        _browser = sync_playwright().start().chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--font-render-hinting=none"])
    return _browser


def _doc(body, css=""):
    return f"<!doctype html><html><head><meta charset=utf-8><style>*{{box-sizing:border-box}}{css}</style></head><body>{body}</body></html>"


def _bar(l, c, r):
    st = "font-size:8px;font-family:Liberation Sans;width:100%;padding:0 18px;display:flex;justify-content:space-between;color:#111"
    return f'<div style="{st}"><span>{l}</span><span>{c}</span><span>{r}</span></div>'


PG, TOT = "<span class=pageNumber></span>", "<span class=totalPages></span>"


def chrome_frame(when, title, url):
    return _bar(when, title, ""), _bar(url, "", f"{PG}/{TOT}")


def firefox_frame(when, title, url):
    return _bar(title, "", url), _bar(f"{PG} of {TOT}", "", when)


def safari_frame(when, title, url):
    return _bar("", "", ""), _bar(url, f"Page {PG} of {TOT}", when)


def edge_frame(when, title, url):
    return _bar(when, "", title), _bar(url, "", f"{PG}/{TOT}")


def web(html, frame=None, size="Letter", landscape=False, margin="14mm", scale=1, pages=None):
    """Print of a page from a browser."""
    def make(out):
        p = browser().new_page()
        p.set_content(_doc(make.src))
        kw = dict(format=size) if isinstance(size, str) else dict(width=size[0], height=size[1])
        m = dict(top=margin, bottom=margin, left=margin, right=margin)
        if frame:
            kw.update(display_header_footer=True, header_template=frame[0], footer_template=frame[1])
        if pages:
            kw.update(page_ranges=pages)
        p.pdf(path=out, landscape=landscape, print_background=True, margin=m, scale=scale, **kw)
        p.close()
    make.src, make.text = html, True
    return make


def shot(html, w=1200, h=None, scale=1.5, quality=88):
    """Screenshot; PNG, JPEG or picture-only PDF by the file's ending."""
    def make(out):
        c = browser().new_context(viewport={"width": w, "height": h or 200}, device_scale_factor=scale)
        p = c.new_page()
        p.set_content(_doc(make.src, "body{margin:0}"))
        png = p.screenshot(full_page=h is None, type="png")
        c.close()
        _save_pictures([png], out, quality)
    make.src, make.text = html, False
    return make


def _save_pictures(blobs, out, quality=88):
    from PIL import Image
    import img2pdf
    out, end = str(out), str(out).lower()
    ims = [Image.open(io.BytesIO(b)).convert("RGB") for b in blobs]
    if end.endswith(".png"):
        ims[0].quantize(256).save(out, optimize=True) if len(ims[0].getcolors(99999) or [0] * 99) < 30000 else ims[0].save(out)
    elif end.endswith((".jpg", ".jpeg")):
        ims[0].save(out, quality=quality)
    else:
        jp = []
        for im in ims:
            b = io.BytesIO()
            im.save(b, "JPEG", quality=quality)
            jp.append(b.getvalue())
        a4 = (img2pdf.in_to_pt(8.5), None)
        Path(out).write_bytes(img2pdf.convert(jp, layout_fun=img2pdf.get_layout_fun(a4), nodate=True))


def scan(make, dpi=150, gray=False, angle=0.0, quality=82):
    """Any paper as pictures only."""
    def f(out):
        from PIL import Image
        with tempfile.TemporaryDirectory() as d:
            make(f"{d}/a.pdf")
            subprocess.run(["pdftoppm", "-r", str(dpi), "-png", f"{d}/a.pdf", f"{d}/p"], check=True)
            blobs = []
            for p in sorted(Path(d).glob("p*.png")):
                im = Image.open(p).convert("L" if gray else "RGB")
                if angle:
                    im = im.rotate(angle, resample=Image.BICUBIC, fillcolor=255 if gray else (255, 255, 255))
                b = io.BytesIO()
                im.save(b, "PNG")
                blobs.append(b.getvalue())
        _save_pictures(blobs, out, quality)
    f.src, f.text = make.src, False
    return f


# ---------- other producers -------------------------------------------------
def weasy(html, css="@page{size:Letter;margin:20mm}"):
    def make(out):
        from weasyprint import HTML
        HTML(string=_doc(make.src, css)).write_pdf(out, presentational_hints=True)
    make.src, make.text = html, True
    return make


def typst(src):
    def make(out):
        import typst as ty
        with tempfile.TemporaryDirectory() as d:
            Path(d, "a.typ").write_text(src)
            ty.compile(f"{d}/a.typ", output=str(out))
    make.src, make.text = src, True
    return make


def office(build, fmt="docx"):
    """build(document) fills a python-docx document; LibreOffice prints it."""
    def make(out):
        from docx import Document
        with tempfile.TemporaryDirectory() as d:
            doc = Document()
            build(doc)
            doc.save(f"{d}/a.docx")
            subprocess.run(["soffice", f"-env:UserInstallation=file://{d}/prof", "--headless", "--convert-to", "pdf", "--outdir", d,
                            f"{d}/a.docx"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            Path(out).write_bytes(Path(d, "a.pdf").read_bytes())
    make.src, make.text = None, True
    return make


def plain(text, size=9, font="mono", paper="Letter", head=None):
    """Plain text printed in a fixed-width or other face (fpdf2); wrapped by hand."""
    face = {"mono": "LiberationMono-Regular", "sans": "LiberationSans-Regular", "serif": "LiberationSerif-Regular"}[font]

    def make(out):
        from fpdf import FPDF
        pdf = FPDF(format=paper.lower())
        pdf.add_font("f", fname=f"/usr/share/fonts/truetype/liberation/{face}.ttf")
        pdf.set_margins(18, 16)
        pdf.set_auto_page_break(True, 18)
        pdf.add_page()
        pdf.set_font("f", size=size)
        if head:
            pdf.set_font("f", size=size - 2)
            pdf.cell(0, 5, head, align="R", new_x="LMARGIN", new_y="NEXT")
            pdf.set_font("f", size=size)
        for line in text.strip("\n").split("\n"):
            pdf.multi_cell(0, size * 0.47, line or " ", align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.output(out)
    make.src, make.text = text, True
    return make


def rl(draw, size=(612, 792)):
    """draw(canvas, para) with reportlab; para(x, y, width, html, size=…) gives the next y."""
    def make(out):
        from reportlab.pdfgen import canvas
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.platypus import Paragraph
        base = "/usr/share/fonts/truetype/"
        for n, f in (("Lib", "liberation/LiberationSans-Regular"), ("LibB", "liberation/LiberationSans-Bold"),
                     ("Ser", "liberation/LiberationSerif-Regular"), ("SerB", "liberation/LiberationSerif-Bold"),
                     ("SerI", "liberation/LiberationSerif-Italic"), ("Car", "crosextra/Carlito-Regular"),
                     ("CarB", "crosextra/Carlito-Bold")):
            pdfmetrics.registerFont(TTFont(n, base + f + ".ttf"))
        pdfmetrics.registerFontFamily("Lib", normal="Lib", bold="LibB", italic="Lib", boldItalic="LibB")
        pdfmetrics.registerFontFamily("Ser", normal="Ser", bold="SerB", italic="SerI", boldItalic="SerB")
        pdfmetrics.registerFontFamily("Car", normal="Car", bold="CarB", italic="Car", boldItalic="CarB")
        c = canvas.Canvas(str(out), pagesize=size, invariant=1)

        def para(x, y, w, s, font="Lib", fs=10.5, lead=None, color="#111111", align=0):
            p = Paragraph(s, ParagraphStyle("a", fontName=font, fontSize=fs, leading=lead or fs * 1.35, textColor=color, alignment=align))
            _, h = p.wrap(w, 2000)
            p.drawOn(c, x, y - h)
            return y - h - fs * .55
        draw(c, para)
        c.save()
    make.src, make.text = None, True
    return make


def clean_pdf(path):
    """Take out times so that two runs give the same bytes."""
    import pikepdf
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for k in ("/CreationDate", "/ModDate", "/DocChecksum"):
            if k in pdf.docinfo:
                del pdf.docinfo[k]
        for k in ("/Metadata",):
            if k in pdf.Root:
                del pdf.Root[k]
        if "/DocChecksum" in pdf.trailer:
            del pdf.trailer["/DocChecksum"]
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        pdf.save(path, deterministic_id=True)


def plain_text(src):
    s = re.sub(r"<style.*?</style>", " ", src or "", flags=re.S)
    return _html.unescape(re.sub(r"<[^>]+>", " ", s))
