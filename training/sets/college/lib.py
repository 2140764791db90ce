"""Writers for the papers (several producers) and the collector of the truth."""
import io, json, os, re, subprocess, sys, tempfile, pathlib

os.environ["SOURCE_DATE_EPOCH"] = "1735689600"
PRINTED = {"transcripts/scan0007.pdf": "2022-08-02", "transcripts/Unofficial Academic Transcript.pdf": "2022-09-06",
           "upload_4471.pdf": "2024-05-28", "transcripts/old school/transcript print (2).pdf": "2020-02-11",
           "transcripts/SALAZAR_TRANS.pdf": "2014-09-17", "SSR_TSRPT.pdf": "2024-01-09", "kinesiology_grades_FINAL.pdf": "2021-07-12",
           "transcripts/Ferreira_quarter_transcript.pdf": "2018-08-04", "extension/Extension_Record_of_Study.pdf": "2024-02-23",
           "ce/CEU Transcript - Bellweather.pdf": "2021-11-02", "scan_ceu_record.pdf": "2016-07", "teaching/Load_sheet_SP23.pdf": "2023-05-19",
           "teaching/Course eval summary.pdf": "2020-01-06", "overseas/Grades – Printable (Kawartha).pdf": "2022-06-02"}
UNITS = "hour minute ceu cec cme cpd pdh semester_credit quarter_credit unitless".split()


def amounts(text):
    """'1.2 ceu; 12 hour; 1.5 cec acsm' -> list of amounts"""
    out = []
    for one in filter(None, (x.strip() for x in (text or "").split(";"))):
        w = one.split()
        assert w[1] in UNITS, one
        out.append({"value": w[0], "unit": w[1], "body": w[2] if len(w) > 2 else None})
    return out


def ids(text):
    """'Course=KIN 305; CRN=20114' -> list of ids"""
    out = []
    for one in filter(None, (x.strip() for x in (text or "").split(";"))):
        label, value = one.split("=", 1)
        out.append({"label": label.strip(), "value": value.strip()})
    return out


def html(css, body, size="Letter", margin="0.6in", page=""):
    return (f"<!doctype html><html lang=en><meta charset=utf-8><style>@page{{size:{size};margin:{margin};{page}}}"
            f"body{{margin:0}}table{{border-collapse:collapse}}{css}</style><body>{body}</body></html>")


def browser(title, when, url):
    """margin boxes as a browser prints them"""
    f = "font:8pt 'Liberation Sans';color:#222;"
    return (f"@top-left{{content:'{when}';{f}}}@top-center{{content:'{title}';{f}}}"
            f"@bottom-left{{content:'{url}';{f}}}@bottom-right{{content:counter(page) '/' counter(pages);{f}}}")


class Set:
    def __init__(self, out):
        self.out, self.tmp = pathlib.Path(out), pathlib.Path(tempfile.mkdtemp())
        self.truth, self.layer, self.parts, self.designs, self.docs = [], {}, {}, {}, []
        self.path, self.n = None, 0

    # -- where a paper goes ------------------------------------------------
    def begin(self, path, design, producer):
        assert path not in self.layer, path
        self.path = path
        full = self.out / path
        full.parent.mkdir(parents=True, exist_ok=True)
        text = path.endswith(".pdf")
        self.layer[path] = text
        self.designs.setdefault(design, []).append((path, producer))
        return full

    def finish(self, made, full, pic, dpi=130):
        """move the PDF made to its place, or rasterise it"""
        ext = full.suffix.lower()
        if ext == ".pdf" and not pic:
            full.write_bytes(steady(made.read_bytes()))
            return
        stem = self.tmp / f"r{self.n}"
        self.n += 1
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(made), str(stem)], check=True)
        from PIL import Image
        pages = [Image.open(p).convert("RGB") for p in sorted(self.tmp.glob(stem.name + "-*.png"))]
        self.picture(pages, full, dpi)

    def picture(self, pages, full, dpi=130):
        ext = full.suffix.lower()
        if ext == ".pdf":
            from reportlab.pdfgen import canvas
            from reportlab.lib.utils import ImageReader
            c = canvas.Canvas(str(full), invariant=1)
            for k, im in enumerate(pages):
                p = self.tmp / f"p{self.n}_{k}.jpg"
                im.save(p, quality=80)
                c.setPageSize((im.width * 72 / dpi, im.height * 72 / dpi))
                c.drawImage(ImageReader(io.BytesIO(p.read_bytes())), 0, 0, im.width * 72 / dpi, im.height * 72 / dpi)
                c.showPage()
            c.save()
            self.n += 1
            self.layer[self.path] = False
        elif ext in (".jpg", ".jpeg"):
            pages[0].save(full, quality=84)
        else:
            pages[0].save(full, optimize=True)

    # -- producers -----------------------------------------------------------
    def weasy(self, path, design, doc, pic=False, dpi=130):
        full, made = self.begin(path, design, "weasyprint"), self.tmp / "w.pdf"
        import weasyprint
        weasyprint.HTML(string=doc).write_pdf(str(made))
        self.finish(made, full, pic, dpi)

    def chrome(self, path, design, doc, pic=False, dpi=130, shot=None, scale=1):
        full, src = self.begin(path, design, "chromium"), self.tmp / "c.html"
        made = self.tmp / ("c.png" if shot else "c.pdf")
        src.write_text(doc, encoding="utf-8")
        made.unlink(missing_ok=True)
        what = ([f"--screenshot={made}", f"--window-size={shot[0]},{shot[1]}", "--hide-scrollbars",
                 f"--force-device-scale-factor={scale}"] if shot
                else [f"--print-to-pdf={made}", "--no-pdf-header-footer"])
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--log-level=3", *what,
                        src.as_uri()], check=True, capture_output=True, timeout=120)
        if shot:
            from PIL import Image
            self.picture([Image.open(made).convert("RGB")], full)
        else:
            self.finish(made, full, pic, dpi)

    def typst(self, path, design, src, pic=False, dpi=130):
        import typst
        full, made, f = self.begin(path, design, "typst"), self.tmp / "t.pdf", self.tmp / "t.typ"
        f.write_text("#set document(date: none)\n" + src, encoding="utf-8")
        typst.compile(str(f), output=str(made))
        self.finish(made, full, pic, dpi)

    def docx(self, path, design, doc, pic=False, dpi=130):
        """queued: one run of the office program for all"""
        full = self.begin(path, design, "libreoffice")
        name = self.tmp / f"d{len(self.docs):02d}.docx"
        doc.save(str(name))
        self.docs.append((name, path, full, pic, dpi))
        if pic:
            self.layer[path] = False

    def reportlab(self, path, design, draw, size, pic=False, dpi=130):
        from reportlab.pdfgen import canvas
        full, made = self.begin(path, design, "reportlab"), self.tmp / "l.pdf"
        c = canvas.Canvas(str(made), pagesize=size, invariant=1)
        draw(c)
        c.save()
        self.finish(made, full, pic, dpi)

    def fpdf(self, path, design, pdf, pic=False, dpi=130):
        import datetime
        full, made = self.begin(path, design, "fpdf2"), self.tmp / "f.pdf"
        pdf.set_creation_date(datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc))
        pdf.output(str(made))
        self.finish(made, full, pic, dpi)

    def pil(self, path, design, image):
        full = self.begin(path, design, "pillow")
        self.picture([image], full)

    def office(self):
        if not self.docs:
            return
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{self.tmp}/lo", "--convert-to", "pdf",
                        "--outdir", str(self.tmp), *[str(d[0]) for d in self.docs]], check=True, capture_output=True)
        for name, path, full, pic, dpi in self.docs:
            self.path = path
            self.finish(name.with_suffix(".pdf"), full, pic, dpi)

    # -- truth -----------------------------------------------------------------
    def t(self, kind, holder, provider=None, title=None, s=None, c=None, i=None, e=None, validity=None, am=None,
          id=None, approvals=None, card=None, grade=None, about=None, acc=None, am_ok=None, uo=None, note=None):
        m = re.fullmatch(r"([^,]+), ([^,]+)", holder or "")
        if m and m[2] not in ("Jr.", "Sr.", "III") and not re.fullmatch(r"(\w\. ?)+", m[2]):
            acc = {**(acc or {})}
            acc["holder"] = sorted({*acc.get("holder", []), f"{m[2]} {m[1]}"})
        part = self.parts[self.path] = self.parts.get(self.path, 0) + 1
        row = dict(path=self.path, part=part, text_layer=None, kind=kind, holder=holder, provider=provider,
                   title=title, started_on=s, completed_on=c, issued_on=i, expires_on=e, validity=validity,
                   amounts=amounts(am), ids=ids(id), approvals=approvals, card=card, grade=grade, about=about,
                   accept=acc, accept_amounts=amounts(am_ok), unclear_ok=uo, note=note)
        self.truth.append({k: v for k, v in row.items() if v not in (None, [], {}) or k == "text_layer"})

    def other(self, note):
        self.truth.append(dict(path=self.path, text_layer=None, kind="other", note=note))

    def courses(self, holder, provider, rows, unit, label=None, kind="college", both=False, **kw):
        """one truth line for each row marked with * : (mark, code, title, amount, grade[, extra])"""
        for r in rows:
            if r[0] != "*":
                continue
            x = dict(r[5]) if len(r) > 5 else {}
            acc = {"title": [f"{r[1]} {r[2]}"]} if r[1] else {}
            acc.update(kw.get("acc") or {})
            acc.update(x.pop("acc", {}))
            k = {**kw, **x, "acc": acc}
            idt = f"{label or 'Course'}={r[1]}" if r[1] else ""
            if k.get("id"):
                idt += ";" + k.pop("id")
            k.pop("id", None)
            am = f"{r[3]} {unit}" if r[3] else None
            if k.get("more"):
                am += ";" + k["more"]
            k.pop("more", None)
            if unit == "semester_credit" and not k.get("am_ok"):
                k["am_ok"] = None
            self.t(kind, holder, provider, r[2], am=am, grade=r[4] or None, id=idt, **k)

    def save(self, file):
        for row in self.truth:          # the date of a print may be taken for that of issue
            if row["path"] in PRINTED and "issued_on" not in row:
                row.setdefault("accept", {}).setdefault("issued_on", []).append(PRINTED[row["path"]])
            if row.get("accept"):           # a value of the truth is not said again
                row["accept"] = {k: v for k, w in row["accept"].items() if (v := [x for x in w if x != row.get(k) or x is None])}
                if not row["accept"]: del row["accept"]
        for row in self.truth:
            row["text_layer"] = self.layer[row["path"]]
        missing = set(self.layer) - {r["path"] for r in self.truth}
        assert not missing, missing
        with open(file, "w", encoding="utf-8") as f:
            for row in self.truth:
                f.write(json.dumps(row, ensure_ascii=False) + "\n")


def steady(b):
    """fixed dates and ids of the same length, so that the same papers come again"""
    b = re.sub(rb"\(D:\d{14}", b"(D:20250101000000", b)
    b = re.sub(rb"(/ID\s*\[\s*<)([0-9A-Fa-f]{32})(>\s*<)([0-9A-Fa-f]{32})(>)",
               lambda m: m[1] + b"0" * 32 + m[3] + b"0" * 32 + m[5], b)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, b)


def word(font="Carlito", size=11, w=8.5, h=11, margin=1.0):
    from docx import Document
    from docx.shared import Inches, Pt
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height = Inches(w), Inches(h)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Inches(margin)
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.paragraph_format.space_after = Pt(6)
    return d


def para(d, text="", align=None, size=None, bold=False, italic=False, color=None, font=None, after=None, before=None):
    """paragraph; **bold** inside the text"""
    from docx.shared import Pt, RGBColor
    p = d.add_paragraph()
    if align:
        p.alignment = {"c": 1, "r": 2, "j": 3}[align]
    for k, piece in enumerate(re.split(r"\*\*", text)):
        r = p.add_run(piece)
        r.bold, r.italic = bold or k % 2 == 1, italic
        if size: r.font.size = Pt(size)
        if font: r.font.name = font
        if color: r.font.color.rgb = RGBColor.from_string(color)
    if after is not None: p.paragraph_format.space_after = Pt(after)
    if before is not None: p.paragraph_format.space_before = Pt(before)
    return p


def foot(d, text, size=7.5):
    from docx.shared import Pt
    p = d.sections[0].footer.paragraphs[0]
    p.alignment = 1
    p.add_run(text).font.size = Pt(size)


def grid(d, rows, widths=None, style="Table Grid", size=9.5, head=True):
    from docx.shared import Inches, Pt
    t = d.add_table(rows=0, cols=len(rows[0]))
    t.style = style
    for k, row in enumerate(rows):
        cells = t.add_row().cells
        for j, x in enumerate(row):
            cells[j].text = ""
            p = cells[j].paragraphs[0]
            p.paragraph_format.space_after = Pt(1)
            r = p.add_run(str(x))
            r.font.size, r.bold = Pt(size), head and k == 0
            if widths: cells[j].width = Inches(widths[j])
    return t
