"""Designs drawn by co-ordinates: ReportLab, fpdf2, CairoSVG, pictures."""
from core import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, letter, landscape
from reportlab.lib.units import mm, inch
from reportlab.lib.colors import HexColor, white, black
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from fpdf import FPDF
from PIL import ImageFont

TT = "/usr/share/fonts/truetype/"
F = {"Lato": TT + "lato/Lato-Regular.ttf", "LatoB": TT + "lato/Lato-Bold.ttf", "OS": TT + "open-sans/OpenSans-Regular.ttf", "OSB": TT + "open-sans/OpenSans-Bold.ttf",
     "DV": TT + "dejavu/DejaVuSerif.ttf", "DVB": TT + "dejavu/DejaVuSerif-Bold.ttf", "LS": TT + "liberation/LiberationSans-Regular.ttf", "LSB": TT + "liberation/LiberationSans-Bold.ttf",
     "LSE": TT + "liberation/LiberationSerif-Regular.ttf", "LSEI": TT + "liberation/LiberationSerif-Italic.ttf", "LSEB": TT + "liberation/LiberationSerif-Bold.ttf", "Kristi": TT + "kristi/Kristi.ttf"}
_reg = set()
def font(c, n, s):
    if n in F and n not in _reg: pdfmetrics.registerFont(TTFont(n, F[n])); _reg.add(n)
    c.setFont(n, s)
def cv(path, size): return canvas.Canvas(p(path), pagesize=size, invariant=1)
def mid(c, x, y, t, f, s, col="#222222", sp=0):
    font(c, f, s); c.setFillColor(HexColor(col))
    if sp:
        w = pdfmetrics.stringWidth(t, f, s) + sp * (len(t) - 1)
        o = c.beginText(x - w / 2, y); o.setCharSpace(sp); o.textOut(t); o.setCharSpace(0); c.drawText(o)
    else: c.drawCentredString(x, y, t)
def left(c, x, y, t, f, s, col="#222222"):
    font(c, f, s); c.setFillColor(HexColor(col)); c.drawString(x, y, t)
def wrap(c, x, y, t, f, s, w, lead, col="#222222", centre=False):
    font(c, f, s); c.setFillColor(HexColor(col))
    for l in simpleSplit(t, f, s, w):
        (c.drawCentredString if centre else c.drawString)(x, y, l); y -= lead
    return y

# ---- old Moodle certificate module: triple border, centred Times, code at the foot
def moodle(path, lines, code="", border=(30, 60, 120), water="", fontname="LSE"):
    d = FPDF("L", "mm", "A4"); d.set_auto_page_break(False); d.set_creation_date(datetime.datetime(2025, 1, 1)); d.add_page()
    for n in ("LSE", "LSEI", "LSEB", "DV", "DVB"): d.add_font(n, "", F[n])
    d.set_draw_color(*border)
    for o, w in ((8, 1.5), (10.5, .5), (12, .3)): d.set_line_width(w); d.rect(o, o, 297 - 2 * o, 210 - 2 * o)
    y = 30
    for t, f, s, h in lines:
        d.set_font(f, "", s); d.set_text_color(*(border if h == "T" else (20, 20, 20)))
        d.set_xy(25, y); gap = {"T": 20, "": 11, "N": 17, "C": 14, "S": 8}[h]
        n = d.multi_cell(247, s * .45, t, align="C", dry_run=True, output="LINES")
        d.multi_cell(247, s * .45, t, align="C"); y += gap + (len(n) - 1) * s * .45
    if water:
        d.set_text_color(215, 160, 160); d.set_font("LSEB", "", 80)
        with d.rotation(28, 148, 105): d.text(62, 120, water)
    d.set_font("LSE", "", 10); d.set_text_color(90, 90, 90); d.set_xy(18, 190); d.cell(261, 5, code, align="R"); d.output(p(path))

# ---- custom certificate module: side bar, QR code, labels above values
def mcustom(path, site, head, name, pre, course, items, code, url, col="#006272", size=landscape(A4), names=None, after=None):
    c = cv(path, size); W, H = size
    c.setFillColor(HexColor(col)); c.rect(0, 0, 46 * mm, H, fill=1, stroke=0); c.setFillColor(HexColor("#f2b705")); c.rect(46 * mm, 0, 2.5 * mm, H, fill=1, stroke=0)
    c.saveState(); c.translate(28 * mm, 20 * mm); c.rotate(90); left(c, 0, 0, head.upper(), "LatoB", 30, "#ffffff"); c.restoreState()
    x = 60 * mm; left(c, x, H - 30 * mm, site, "LatoB", 14, col); left(c, x, H - 52 * mm, pre[0], "Lato", 13, "#555555")
    s = 30
    y = wrap(c, x, H - 66 * mm, name, "LatoB", s, W - x - 15 * mm, 33); left(c, x, y - 2 * mm, pre[1], "Lato", 13, "#555555")
    y = wrap(c, x, y - 14 * mm, course, "LatoB", 20, W - x - 20 * mm, 24, col)
    if after: wrap(c, x, y - 1 * mm, after, "Lato", 11, W - x - 20 * mm, 14, "#333333")
    for k, (l, v) in enumerate(items):
        left(c, x + (k % 4) * 48 * mm, 46 * mm - (k // 4) * 14 * mm, l.upper(), "Lato", 7.5, "#888888"); left(c, x + (k % 4) * 48 * mm, 40.5 * mm - (k // 4) * 14 * mm, v, "LatoB", 11.5)
    c.drawImage(ImageReader(qrimg(url)), W - 40 * mm, 8 * mm, 24 * mm, 24 * mm); left(c, x, 12 * mm, code, "Lato", 8.5, "#666666")
    c.showPage(); c.save()

# ---- LearnDash: the ground with title, frame and seal is one picture, the text stands over it
def ldground(title, sub, col, w=2200, h=1700):
    im = Image.new("RGB", (w, h), (255, 254, 250)); d = ImageDraw.Draw(im)
    for k in range(60): d.ellipse((w * .5 - 1300 + k * 20, h - 260 - k * 6, w * .5 + 1300 - k * 20, h + 700), outline=tuple(min(255, v + 90 + k) for v in col))
    d.rectangle((50, 50, w - 50, h - 50), outline=col, width=16); d.rectangle((82, 82, w - 82, h - 82), outline=col, width=4)
    f = ImageFont.truetype("/usr/share/fonts/opentype/dancingscript/DancingScript-Regular.otf", 190); g = ImageFont.truetype(F["LatoB"], 54)
    d.text((w / 2, 330), title, font=f, fill=col, anchor="mm"); d.text((w / 2, 490), sub, font=g, fill=(90, 90, 90), anchor="mm")
    d.ellipse((w - 470, h - 480, w - 210, h - 220), fill=(201, 160, 60)); d.ellipse((w - 445, h - 455, w - 235, h - 245), outline=(255, 255, 255), width=6)
    d.text((w - 340, h - 350), "CEC", font=g, fill="white", anchor="mm")
    return im
def learndash(path, ground, items, rot=0, size=landscape(letter)):
    c = cv(path, size); W, H = size
    b = io.BytesIO(); ground.save(b, "JPEG", quality=85); b.seek(0); c.drawImage(ImageReader(b), 0, 0, W, H)
    for t, f, s, y in items: wrap(c, W / 2, y * H, t, f, s, W * .78, s * 1.15, centre=True)
    c.showPage(); c.save()
    if rot:
        r = PdfReader(p(path)); w = PdfWriter(); w.add_page(r.pages[0].rotate(rot)); w.write(p(path))

# ---- Coursera like
def coursera(path, date, name, course, by, text, signer, url, kind="COURSE\nCERTIFICATE", plat="coursera", col="#2a73cc", after="has successfully completed"):
    c = cv(path, landscape(letter)); W, H = landscape(letter)
    c.setStrokeColor(HexColor("#cccccc")); c.rect(20, 20, W - 40, H - 40); c.setFillColor(HexColor("#e8e8e8")); c.rect(W - 220, 20, 150, H - 40, fill=1, stroke=0)
    for k, l in enumerate(kind.split("\n")): mid(c, W - 145, H - 100 - 20 * k, l, "LatoB", 15, "#444444", 2)
    mid(c, W - 145, H / 2 - 30, plat, "LatoB", 22, col); c.setStrokeColor(HexColor(col)); c.circle(W - 145, H / 2 - 25, 62)
    left(c, 70, H - 110, by, "LSEB", 22); left(c, 70, H - 185, date, "Lato", 11, "#555555"); left(c, 70, H - 222, name, "LSE", 31)
    left(c, 70, H - 258, after, "Lato", 11.5, "#555555"); y = wrap(c, 70, H - 292, course, "LatoB", 20, W - 320, 24); wrap(c, 70, y - 2, text, "Lato", 10.5, W - 320, 14, "#555555")
    left(c, 70, 118, signer[0].split(",")[0], "Kristi", 34, "#333333"); c.line(70, 110, 260, 110); left(c, 70, 96, signer[0], "Lato", 9.5); left(c, 70, 84, signer[1], "Lato", 9.5)
    left(c, W - 400, 50, "Verify at " + url, "Lato", 8.5, "#555555"); left(c, W - 400, 38, plat.capitalize() + " has confirmed the identity of this individual and their participation in the course.", "Lato", 6.2, "#777777"); c.showPage(); c.save()

# ---- Udemy like
def udemy(path, no, ref, course, teachers, name, date, length):
    c = cv(path, landscape(A4)); W, H = landscape(A4); c.setFillColor(HexColor("#f7f9fa")); c.rect(0, 0, W, H, fill=1, stroke=0)
    left(c, 50, H - 80, "udemy", "LatoB", 34, "#5022c3")
    for k, t in enumerate(("Certificate no: " + no, "Certificate url: ude.my/" + no, "Reference Number: " + ref)):
        font(c, "Lato", 9.5); c.setFillColor(HexColor("#6a6f73")); c.drawRightString(W - 50, H - 60 - 13 * k, t)
    left(c, 50, H - 170, "CERTIFICATE OF COMPLETION", "LatoB", 14, "#6a6f73"); y = wrap(c, 50, H - 220, course, "LSEB", 40, W - 110, 44, "#1c1d1f")
    left(c, 50, y - 5, "Instructors", "Lato", 12, "#6a6f73"); left(c, 112, y - 5, teachers, "LatoB", 12); left(c, 50, 95, name, "LSEB", 28); left(c, 50, 68, "Date", "Lato", 12, "#6a6f73"); left(c, 80, 68, date, "LatoB", 12)
    if length: left(c, 50, 50, "Length", "Lato", 12, "#6a6f73"); left(c, 92, 50, length, "LatoB", 12)
    c.showPage(); c.save()

# ---- Red Cross style digital certificate
def redcross(path, name, course, done, valid, conducted, cid, extra="", side="Certificate of Completion"):
    c = cv(path, landscape(letter)); W, H = landscape(letter); c.setFillColor(HexColor("#ed1b2e")); c.rect(0, H - 70, W, 70, fill=1, stroke=0); left(c, 50, H - 45, "American Red Cross", "LatoB", 24, "#ffffff")
    mid(c, W / 2, H - 130, side, "LSE", 30); mid(c, W / 2, H - 185, name, "LatoB", 28); mid(c, W / 2, H - 212, "has successfully completed requirements for", "Lato", 13)
    wrap(c, W / 2, H - 250, course, "LatoB", 22, W - 160, 26, "#ed1b2e", True)
    y = 240
    for l, v in (("Date Completed:", done), ("Validity Period:", valid), ("Conducted by:", conducted)):
        if v: left(c, 200, y, l, "LatoB", 12); left(c, 310, y, v, "Lato", 12); y -= 22
    if extra: wrap(c, 200, y, extra, "Lato", 10.5, W - 300, 14)
    c.drawImage(ImageReader(qrimg("https://www.redcross.org/take-a-class/digital-certificate?certnumber=" + cid)), 60, 60, 80, 80)
    left(c, 160, 110, "To verify, scan code or visit redcross.org/digitalcertificate and enter ID", "Lato", 9.5); left(c, 160, 94, "ID: " + cid, "LatoB", 11)
    left(c, 160, 66, "Learn and be inspired at LifesavingAwards.org", "Lato", 9, "#777777"); c.showPage(); c.save()

# ---- wallet card of an online CPR school (picture, both sides)
def wallet(front, back, col):
    W, H = 1011, 638; out = []
    fb = lambda s: ImageFont.truetype(F["LatoB"], s); fr = lambda s: ImageFont.truetype(F["Lato"], s)
    for side in (front, back):
        if not side: continue
        im = Image.new("RGB", (W, H), "white"); d = ImageDraw.Draw(im); d.rounded_rectangle((6, 6, W - 6, H - 6), 40, outline=(120, 120, 120), width=3)
        d.rectangle((8, 60, W - 8, 170), fill=col); d.text((50, 115), side[0], font=fb(46), fill="white", anchor="lm")
        y = 205
        for l, v in side[1]:
            d.text((50, y), l, font=fr(25), fill=(110, 110, 110)); d.text((50 if not l else 330, y - 3), v, font=fb(30) if l else fr(25), fill=(20, 20, 20)); y += 53
        out.append(im)
    return out
def sheet(cards, w=2550, h=1500, bg=(250, 249, 246)):
    im = Image.new("RGB", (w, h), bg)
    for k, c in enumerate(cards): im.paste(c.resize((1062, 670)), (150 + k * 1190, 330))
    return im

# ---- ClassMarker like quiz certificate
def quizcert(path, org, test, name, score, date, pid, passed=True, note=""):
    d = FPDF("P", "mm", "Letter"); d.set_creation_date(datetime.datetime(2025, 1, 1)); d.set_auto_page_break(False); d.add_page()
    for n in ("DV", "DVB", "OS", "OSB"): d.add_font(n, "", F[n])
    d.set_fill_color(245, 245, 240); d.rect(0, 0, 216, 280, "F"); d.set_draw_color(150, 40, 60) if passed else d.set_draw_color(120); d.set_line_width(1.2); d.rect(14, 14, 188, 130)
    def t(y, s, f, z, a="C"): d.set_font(f, "", z); d.set_xy(22, y); d.multi_cell(172, z * .48, s, align=a)
    t(22, org, "OSB", 13); t(34, "CERTIFICATE" if passed else "TEST RESULT", "DVB", 26); t(54, name, "DVB", 22); t(68, "has passed the test" if passed else "did not pass the test", "OS", 12); t(77, test, "OSB", 16)
    t(100, "Score: " + score, "OS", 13); t(110, date, "OS", 11); t(124, note, "OS", 9); t(134, pid, "OS", 8.5); d.output(p(path))

# ---- SVG certificate (speaker)
def speaker(path, org, head, name, lines, date, who, col):
    rows = "".join(f'<text x="560" y="{430 + 42 * k}" font-family="EB Garamond" font-size="{s}" text-anchor="middle" fill="#222">{esc(t)}</text>' for k, (t, s) in enumerate(lines))
    svgpdf(path, f'<svg xmlns="http://www.w3.org/2000/svg" width="1123" height="794" viewBox="0 0 1123 794"><rect width="1123" height="794" fill="#fff"/><path d="M0 0H1123V90Q560 180 0 90Z" fill="{col}"/><path d="M0 794H1123V735Q560 660 0 735Z" fill="{col}"/>'
      f'<text x="560" y="62" font-family="Lato" font-size="24" letter-spacing="5" text-anchor="middle" fill="#fff">{esc(org)}</text><text x="560" y="240" font-family="EB Garamond" font-size="58" text-anchor="middle" fill="{col}">{esc(head)}</text>'
      f'<text x="560" y="345" font-family="Kaushan Script" font-size="46" text-anchor="middle" fill="#111">{esc(name)}</text><line x1="300" x2="820" y1="368" y2="368" stroke="#999"/>{rows}<text x="250" y="648" font-family="Lato" font-size="17" text-anchor="middle">{esc(date)}</text><text x="850" y="640" font-family="Kristi" font-size="40" text-anchor="middle">{esc(who.split(",")[0])}</text><text x="850" y="665" font-family="Lato" font-size="15" text-anchor="middle">{esc(who)}</text></svg>')

# ---- fillable form, the values only in fields
def form(path, org, title, fields, textlines, foot):
    c = cv(path, letter); W, H = letter; font(c, "LSB", 10); c.setLineWidth(2); c.rect(36, 36, W - 72, H - 72)
    mid(c, W / 2, H - 90, org, "LSEB", 20); mid(c, W / 2, H - 125, title, "LSE", 17)
    y = H - 160
    for l in textlines: mid(c, W / 2, y, l, "LSEI", 11); y -= 16
    y -= 20
    for n, l, v, w in fields:
        left(c, 70, y + 4, l, "LSB", 10)
        c.acroForm.textfield(name=n, x=230, y=y - 4, width=w, height=20, value=v, fontName="Helvetica", fontSize=11, borderWidth=.5, forceBorder=True, fillColor=HexColor("#eef2fb")); y -= 36
    wrap(c, 70, y - 10, foot, "LSE", 9.5, W - 140, 12); c.showPage(); c.save()

def certs():
    moodle("certificate_2231.pdf", [("Certificate of Achievement", "LSEB", 34, "T"), ("This is to certify that", "LSEI", 18, ""), ("Delphine Marchetti", "LSEB", 28, "N"), ("has completed the course", "LSEI", 18, ""), ("Infection Prevention for Massage and Bodywork Practitioners", "LSEB", 21, "C"), ("on 28 February 2025", "LSE", 15, ""), ("Grade: 94.00 %", "LSE", 13, "S"), ("Credit Hours: 3", "LSE", 13, "S"), ("Wexcombe Institute of Soft Tissue Therapy — eCampus", "LSE", 13, "S")], "Xk9TqLm2Vd")
    C("certificate_2231.pdf", "completion", "Delphine Marchetti", "Wexcombe Institute of Soft Tissue Therapy", "Infection Prevention for Massage and Bodywork Practitioners", c="2025-02-28", am=["3 hour"], grade="94.00 %", ids=[("", "Xk9TqLm2Vd")], acc={"ids": [[]], "provider": ["Wexcombe Institute of Soft Tissue Therapy — eCampus"]}, un=["ids"], note="Moodle code without label at the foot")
    moodle("Zertifikat_Rückenschule.pdf", [("Zertifikat", "DVB", 36, "T"), ("Hiermit wird bestätigt, dass", "DV", 15, ""), ("Jörg-Michael Größner", "DVB", 25, "N"), ("den Online-Kurs", "DV", 15, ""), ("Rückenschule kompakt – Refresher für Kursleitende", "DVB", 19, "C"), ("mit Erfolg abgeschlossen hat.", "DV", 15, ""), ("Umfang: 15 Unterrichtseinheiten (UE à 45 Minuten)   ·   Ergebnis: 87 %", "DV", 12, "S"), ("Kursabschluss: 17.11.2024", "DV", 12, "S"), ("Bildungswerk Bewegung & Gesundheit e. V., Kassel", "DV", 12, "S")], "Prüfcode: h7GfW03kPa", (20, 90, 60))
    C("Zertifikat_Rückenschule.pdf", "completion", "Jörg-Michael Größner", "Bildungswerk Bewegung & Gesundheit e. V.", "Rückenschule kompakt – Refresher für Kursleitende", c="2024-11-17", am=["15 unitless"], ids=[("Prüfcode", "h7GfW03kPa")], grade="87 %", acc={"provider": ["Bildungswerk Bewegung & Gesundheit e. V., Kassel"]}, acca=["15 hour", "11.25 hour", "675 minute"], un=["amounts"], note="German; 15 lessons of 45 minutes")
    moodle("certificado moodle.pdf", [("Certificado de aprovechamiento", "DVB", 30, "T"), ("Se certifica que", "DV", 15, ""), ("María del Carmen Iturralde Peña", "DVB", 24, "N"), ("ha superado el curso en línea", "DV", 15, ""), ("Prevención de lesiones en salas de fitness (2.ª edición)", "DVB", 18, "C"), ("con una duración de 20 horas, del 03/03/2025 al 28/03/2025", "DV", 13, "S"), ("Calificación: 8,75 / 10", "DV", 12, "S"), ("Escuela Mediterránea del Deporte", "DVB", 13, "S"), ("Valencia, a 31 de marzo de 2025", "DV", 12, "S")], "Código: 5nYbQ2rTzE", (140, 40, 30))
    C("certificado moodle.pdf", "completion", "María del Carmen Iturralde Peña", "Escuela Mediterránea del Deporte", "Prevención de lesiones en salas de fitness (2.ª edición)", s="2025-03-03", c="2025-03-28", i="2025-03-31", am=["20 hour"], ids=[("Código", "5nYbQ2rTzE")], grade="8,75 / 10", acc={"title": ["Prevención de lesiones en salas de fitness"]})

    mcustom("AU first aid elearning.pdf", "Coastline Fitness College  |  RTO 40871", "Certificate", "Tahlia Brennan-Moor", ("This certificate confirms that", "has completed the online professional development course"), "Exercise Prescription for Pelvic Floor Health", [("Completed", "05/07/2025"), ("AUSactive CECs", "4"), ("Study time", "6 hrs"), ("Grade", "Competent")], "Certificate code: QW3e8RtY71 — verify at the address in the QR code", "https://learn.coastlinefit.example/mod/customcert/verify.php?code=QW3e8RtY71")
    C("AU first aid elearning.pdf", "completion", "Tahlia Brennan-Moor", "Coastline Fitness College", "Exercise Prescription for Pelvic Floor Health", c="2025-07-05", am=["4 cec ausactive", "6 hour"], ids=[("RTO", "40871"), ("Certificate code", "QW3e8RtY71")], ap=["ausactive"], grade="Competent", acc={"completed_on": ["2025-05-07"], "ids": [[{"label": "Certificate code", "value": "QW3e8RtY71"}]], "amounts": [[{"value": "4", "unit": "cec", "body": "ausactive"}]], "grade": [None]}, un=["completed_on"], note="file name does not fit the paper; Australian day first")
    mcustom("mapmaster/level2.pdf", "Ardagh Outdoor Education & Training Board", "Teastas · Certificate", "Caoimhe Ní Dhomhnaill", ("Awarded to", "on completing the blended module"), "Hill Safety and Navigation for Walking Leaders", [("Started", "Sept 2024"), ("Completed", "Nov 2024"), ("CPD", "8 points"), ("Tutor", "B. Heslin")], "Code 77Pz0WnBvA   Issued 2 December 2024", "https://vle.ardaghoutdoor.example/v/77Pz0WnBvA", "#3b5b2d")
    C("mapmaster/level2.pdf", "completion", "Caoimhe Ní Dhomhnaill", "Ardagh Outdoor Education & Training Board", "Hill Safety and Navigation for Walking Leaders", s="2024-09", c="2024-11", i="2024-12-02", am=["8 cpd"], ids=[("Code", "77Pz0WnBvA")], note="months only for the range")
    mcustom("Tvorba_treninku.pdf", "Institut sportovní přípravy", "Osvědčení", "Bc. Kateřina Šebestová", ("Potvrzujeme, že", "úspěšně absolvovala e-learningový kurz"), "Tvorba tréninkového plánu pro začátečníky", [("Datum dokončení", "9. 4. 2025"), ("Rozsah", "10 hodin"), ("Výsledek testu", "92 %")], "Kód osvědčení: ISP-25-0412", "https://kurzy.isp.example/overeni/ISP-25-0412", "#1f3a5f")
    C("Tvorba_treninku.pdf", "completion", "Kateřina Šebestová", "Institut sportovní přípravy", "Tvorba tréninkového plánu pro začátečníky", c="2025-04-09", am=["10 hour"], ids=[("Kód osvědčení", "ISP-25-0412")], grade="92 %", note="Czech")

    g = ldground("Certificate of Completion", "LIFTWISE CONTINUING EDUCATION", (36, 84, 104))
    learndash("liftwise-olympic-lifting.pdf", g, [("Xiomara Quiñones-Blake", "LSEB", 30, .60), ("has completed the self-paced home study course", "LSEI", 14, .53), ("Olympic Lifting Derivatives for General Population Clients", "LSEB", 20, .47), ("June 2, 2025", "LSE", 14, .37), ("NASM 1.0 CEU  |  AFAA 10.0 CEUs  |  ACE 1.0 CEC  |  NSCA 1.0 CEU", "LSE", 13, .32), ("NASM/AFAA Provider 20455   NSCA Provider K5180", "LSE", 9.5, .28), ("Graham Eddowes, MS, CSCS, Director of Education", "LSEI", 11, .17)])
    C("liftwise-olympic-lifting.pdf", "completion", "Xiomara Quiñones-Blake", "LiftWise Continuing Education", "Olympic Lifting Derivatives for General Population Clients", c="2025-06-02", am=["1.0 ceu nasm", "10.0 ceu afaa", "1.0 cec ace", "1.0 ceu nsca"], ids=[("NASM/AFAA Provider", "20455"), ("NSCA Provider", "K5180")], ap=["nasm", "afaa", "ace", "nsca"], acc=dict(either("2025-06-02"), provider=["LIFTWISE CONTINUING EDUCATION", None]), un=["provider"], note="heading and provider only in the ground picture")
    learndash("liftwise (turned).pdf", g, [("R. Kwabena Asante II", "LSEB", 30, .60), ("has completed the self-paced home study course", "LSEI", 14, .53), ("Programming Deloads", "LSEB", 20, .47), ("completed: 10-Aug-2024", "LSE", 14, .39), ("0.3 CEUs (NSCA, category D)", "LSE", 13, .34), ("Graham Eddowes, MS, CSCS, Director of Education", "LSEI", 11, .17)], rot=90)
    C("liftwise (turned).pdf", "completion", "R. Kwabena Asante II", "LiftWise Continuing Education", "Programming Deloads", c="2024-08-10", am=["0.3 ceu nsca"], ap=["nsca"], acc={"provider": ["LIFTWISE CONTINUING EDUCATION", None], "approvals": [[]]}, un=["provider"], note="page turned by 90 degrees; provider only in the ground picture")

    coursera("Coursera 7XQ2LMNB4T.pdf", "Mar 9, 2025", "Isadora Penhaligon-Cruz", "Science of Exercise", "University of Colorado Boulder", "an online non-credit course authorized by University of Colorado Boulder and offered through Coursera", ("Robert Mazzeo, Ph.D.", "Associate Professor, Integrative Physiology"), "coursera.org/verify/7XQ2LMNB4T")
    C("Coursera 7XQ2LMNB4T.pdf", "completion", "Isadora Penhaligon-Cruz", "University of Colorado Boulder", "Science of Exercise", c="2025-03-09", ids=[("Verify at", "7XQ2LMNB4T")], acc=dict(either("2025-03-09"), provider=["Coursera"], ids=[[]]), note="no hours printed; date without label")
    coursera("edx-nutrition.pdf", "Issued July 30, 2024", "Hamish Drummond-Oakes", "Nutrition and Health: Macronutrients and Overnutrition", "HartmereX — Hartmere University", "a course of study offered by HartmereX, an online learning initiative of Hartmere University. Estimated effort 30 hours.", ("Sander Vlietstra, PhD", "Professor, Human Nutrition"), "courses.edx.org/certificates/9b31e0c4", "VERIFIED\nCERTIFICATE", "edX", "#a3123b", "successfully completed and received a passing grade in")
    C("edx-nutrition.pdf", "completion", "Hamish Drummond-Oakes", "Hartmere University", "Nutrition and Health: Macronutrients and Overnutrition", i="2024-07-30", am=["30 hour"], ids=[("certificates", "9b31e0c4")], acc={"provider": ["HartmereX", "HartmereX — Hartmere University", "edX"], "completed_on": ["2024-07-30"], "amounts": [[]], "ids": [[]]}, un=["amounts"], note="30 hours are estimated effort, not awarded")

    udemy("UC-4f81c9a2-7b0e.pdf", "UC-4f81c9a2-7b0e-4d55-a1c3-09e6bd72ff18", "0004", "Foam Rolling & Self-Myofascial Release: The Complete Course", "Kelechi Nwosu, Move Better Online", "Vladislava Petkova", "Sept. 6, 2024", "6.5 total hours")
    C("UC-4f81c9a2-7b0e.pdf", "completion", "Vladislava Petkova", "Udemy", "Foam Rolling & Self-Myofascial Release: The Complete Course", c="2024-09-06", am=["6.5 hour"], ids=[("Certificate no", "UC-4f81c9a2-7b0e-4d55-a1c3-09e6bd72ff18"), ("Reference Number", "0004")], acc=dict(either("2024-09-06"), provider=["Move Better Online"]), note="instructor is a company and a person")

    redcross("redcross_cert.pdf", "Marguerite Fontenot", "Adult and Pediatric First Aid/CPR/AED", "03/15/2025", "2-Years", "American Red Cross", "01FK7TQ")
    C("redcross_cert.pdf", "cpr_aed", "Marguerite Fontenot", "American Red Cross", "Adult and Pediatric First Aid/CPR/AED", c="2025-03-15", v="P2Y", ids=[("ID", "01FK7TQ")], card=card("cpr aed first_aid", "adult child infant"), un=["card"], note="'Pediatric' taken for child and infant")
    redcross("cpr online only.pdf", "Everett Hsiao", "Adult CPR/AED Online", "01/22/2026", "", "American Red Cross", "02MZX8C", "Online-only course: this certificate does not meet workplace requirements for demonstrated hands-on skills and may not satisfy certification, licensing or credentialing requirements.", "Statement of Completion")
    C("cpr online only.pdf", "cpr_aed", "Everett Hsiao", "American Red Cross", "Adult CPR/AED Online", c="2026-01-22", ids=[("ID", "02MZX8C")], card=card("cpr aed", "adult", "online_only"), note="online only, no validity")
    redcross("BLS renewal.pdf", "Ngozi Uche-Baptiste, RN", "Basic Life Support", "November 30, 2024", "2 Years", "Larkfield Aquatics & Safety LLC", "03QR9VD", "Instructor: Tobias Merriweather   ·   Skills session held in person at Larkfield Aquatics & Safety LLC")
    C("BLS renewal.pdf", "cpr_aed", "Ngozi Uche-Baptiste", "American Red Cross", "Basic Life Support", c="2024-11-30", v="P2Y", ids=[("ID", "03QR9VD")], card=card("bls", "", "in_person"), acc={"provider": ["Larkfield Aquatics & Safety LLC"]}, note="conducted by a licensed training provider; instructor beside the holder")

    w = wallet(("CPR · AED · FIRST AID", [("Name", "Jameson K. Oyelaran"), ("Course", "Adult, Child & Infant CPR/AED + First Aid"), ("Issue date", "08/04/2025"), ("Renew by", "08/2027"), ("Card no.", "SL-4409-21873"), ("", "SwiftLife CPR Institute · swiftlifecpr.example")]), ("SwiftLife CPR Institute", [("", "This card certifies that the individual named has successfully completed the"), ("", "online cognitive course. Content follows current ILCOR guidelines."), ("Signature", "______________________"), ("Course hours", "4"), ("", "Practical skills were not evaluated.")]), (178, 34, 52))
    pic2pdf("cpr card both sides.pdf", [scan(sheet(w), -0.5)], 200)
    C("cpr card both sides.pdf", "cpr_aed", "Jameson K. Oyelaran", "SwiftLife CPR Institute", "Adult, Child & Infant CPR/AED + First Aid", i="2025-08-04", e="2027-08", am=["4 hour"], ids=[("Card no.", "SL-4409-21873")], card=card("cpr aed first_aid", "adult child infant", "online_only", ("front", "back")), tl=False, acc={"title": ["CPR · AED · FIRST AID"], "amounts": [[]]}, note="scan of both sides; skills not evaluated")
    w = wallet(("HEARTSAVER® CPR AED", [("", "Quillan Abernethy-Shaw"), ("", "has successfully completed the cognitive and skills evaluations"), ("Issue Date", "5/17/2025"), ("Renew By", "05/2027"), ("Training Center", "Ballast Point Fire & Wellness"), ("eCard Code", "255408831907")]), None, (193, 14, 33))
    save("IMG_20250602_071144.jpg", photo(w[0].resize((1400, 883)), 1400, (60, 66, 74), 3.2))
    C("IMG_20250602_071144.jpg", "cpr_aed", "Quillan Abernethy-Shaw", "Ballast Point Fire & Wellness", "Heartsaver CPR AED", i="2025-05-17", e="2027-05", ids=[("eCard Code", "255408831907")], card=card("cpr aed", "", "in_person", ("front",)), tl=False, acc={"title": ["HEARTSAVER® CPR AED", "Heartsaver® CPR AED"], "provider": ["American Heart Association", None]}, un=["provider"], note="only the training center is named; 'Renew By' is the expiry")

    quizcert("classmarker.pdf", "Ozark Gymnastics Safety Council", "U100 Spotting & Safety Refresher", "Lindy Faircloth", "46 / 50 points (92%)", "Fri 12th Sep 2025 3:18pm", "Certificate #: 8KD3-22F1   |   Time taken: 00:41:09")
    C("classmarker.pdf", "completion", "Lindy Faircloth", "Ozark Gymnastics Safety Council", "U100 Spotting & Safety Refresher", c="2025-09-12", ids=[("Certificate #", "8KD3-22F1")], grade="92%", acc={"grade": ["46 / 50 points (92%)", "46 / 50", "46/50"]}, note="46 points are a score, no award; time taken is no award")
    quizcert("article quiz 2024-06.pdf", "The Coaching Quarterly – CEU Quiz", "Quiz 24-2: Blood Flow Restriction Training in Practice", "Abdoulaye Sarr, MS, ACSM-EP", "10 of 10", "Date passed: 06/30/2024", "Quiz ID CQ-24-2-00613", note="Successful completion earns 1 ACSM CEC and 0.1 NSCA CEU. Quiz expires 12/31/2025.")
    C("article quiz 2024-06.pdf", "completion", "Abdoulaye Sarr", "The Coaching Quarterly", "Quiz 24-2: Blood Flow Restriction Training in Practice", c="2024-06-30", am=["1 cec acsm", "0.1 ceu nsca"], ids=[("Quiz ID", "CQ-24-2-00613")], ap=["acsm", "nsca"], grade="10 of 10", acc={"title": ["Blood Flow Restriction Training in Practice"], "provider": ["The Coaching Quarterly – CEU Quiz"], "approvals": [[]]}, note="the quiz expires, not the certificate")

    speaker("presenter certificate webinar.pdf", "PACIFIC RIM FITNESS SUMMIT ONLINE", "Certificate of Appreciation", "Beatriz Sandoval-Moritz", [("presented a live webinar to 214 registered professionals", 24), ("“Load Management in Youth Tennis”", 30), ("60-minute lecture with questions", 22)], "18 October 2025", "Haruko Minami, Program Chair", "#0f5c7a")
    C("presenter certificate webinar.pdf", "lecturing", "Beatriz Sandoval-Moritz", "Pacific Rim Fitness Summit Online", "Load Management in Youth Tennis", c="2025-10-18", am=["60 minute"], acc={"provider": ["PACIFIC RIM FITNESS SUMMIT ONLINE"], "issued_on": ["2025-10-18"], "completed_on": [None], "amounts": [[]]}, acca=["1 hour"], note="speaker, not a learner; length of the lecture is printed")
    speaker("Attestation intervenant.pdf", "CAMPUS FORME ET SANTÉ", "Attestation d’intervention", "Lucien Abadie-Roche", [("a animé la conférence en ligne", 24), ("« Activité physique et diabète de type 2 »", 29), ("le 6 mai 2025, durée 1 h 30", 22), ("Congrès virtuel national", 20)], "Fait à Lyon, le 12 mai 2025", "Mireille Castagnet, Directrice", "#7b2d43")
    C("Attestation intervenant.pdf", "lecturing", "Lucien Abadie-Roche", "Campus Forme et Santé", "Activité physique et diabète de type 2", c="2025-05-06", i="2025-05-12", am=["1.5 hour"], acca=["90 minute"], about={"level": "national"}, acc={"provider": ["CAMPUS FORME ET SANTÉ"], "amounts": [[]]}, note="French; lecture at a national congress")

    fl = [("learner", "Participant name:", "Wilhelmina Draper-Osei", 280), ("lic", "License / cert. number:", "ACE T184420", 160), ("course", "Course title:", "Exercise & Parkinson Disease (home study)", 300), ("hrs", "Contact hours:", "5.0", 60), ("ceu", "CEUs:", "0.5", 60), ("date", "Date completed:", "02/07/2025", 110), ("certno", "Certificate no.:", "BH-2025-0207-11", 160)]
    form("CE_certificate_fillable.pdf", "Bluff Hollow Rehab Seminars", "Continuing Education Certificate", fl, ["The participant named below has completed the listed home study course", "and earned a passing score on the post-test."], "Bluff Hollow Rehab Seminars is an approved provider of the National Strength and Conditioning Association (NSCA), provider no. K7703. Keep this certificate for your records.")
    C("CE_certificate_fillable.pdf", "completion", "Wilhelmina Draper-Osei", "Bluff Hollow Rehab Seminars", "Exercise & Parkinson Disease (home study)", c="2025-02-07", am=["5.0 hour", "0.5 ceu"], ids=[("Certificate no.", "BH-2025-0207-11"), ("provider no.", "K7703")], ap=["nsca"], acc={"title": ["Exercise & Parkinson Disease"]}, note="values stand only in form fields; ACE number is that of the holder")
    form("coach_module_form.pdf", "Prairie Youth Sports Alliance", "Module Completion Form – Coaches", [("n", "Coach (Last, First):", "Lindgren, Soren P.", 240), ("m", "Module:", "Respect in Sport & Abuse Prevention", 300), ("d", "Completed on:", "2025-08-23", 110), ("h", "Hours credited:", "2.5", 60), ("x", "Valid to:", "2028-08-23", 110), ("s", "Registrar:", "Ottilie Grainger", 200)], ["This confirms completion of the online module named here."], "Form PYSA-14 rev. 03/2023")
    C("coach_module_form.pdf", "completion", "Soren P. Lindgren", "Prairie Youth Sports Alliance", "Respect in Sport & Abuse Prevention", c="2025-08-23", e="2028-08-23", am=["2.5 hour"], acc={"holder": ["Lindgren, Soren P."]}, note="values in form fields; name last, first; registrar beside the holder")

    # two certificates in one file
    moodle(tmp("a.pdf"), [("Certificate of Achievement", "LSEB", 34, "T"), ("This is to certify that", "LSEI", 18, ""), ("Delphine Marchetti", "LSEB", 28, "N"), ("has completed the course", "LSEI", 18, ""), ("Hot Stone Safety Update", "LSEB", 21, "C"), ("on 14 March 2025", "LSE", 15, ""), ("Credit Hours: 2", "LSE", 13, "S"), ("Wexcombe Institute of Soft Tissue Therapy — eCampus", "LSE", 13, "S")], "Ba0RwyL7cN")
    coursera(tmp("b.pdf"), "Apr 21, 2025", "Delphine Marchetti", "Anatomy of the Upper Limb", "Aldergrove University", "an online non-credit course authorized by Aldergrove University and offered through Coursera", ("Prof. Imke Straub, MD", "Department of Anatomy"), "coursera.org/verify/3HJK9WQPL2")
    merge("2025 spring certs.pdf", [tmp("a.pdf"), tmp("b.pdf")])
    C("2025 spring certs.pdf", "completion", "Delphine Marchetti", "Wexcombe Institute of Soft Tissue Therapy", "Hot Stone Safety Update", c="2025-03-14", am=["2 hour"], ids=[("", "Ba0RwyL7cN")], acc={"ids": [[]], "provider": ["Wexcombe Institute of Soft Tissue Therapy — eCampus"]}, un=["ids"], part=1, note="first of two certificates")
    C("2025 spring certs.pdf", "completion", "Delphine Marchetti", "Aldergrove University", "Anatomy of the Upper Limb", c="2025-04-21", ids=[("Verify at", "3HJK9WQPL2")], acc=dict(either("2025-04-21"), provider=["Coursera"], ids=[[]]), part=2, note="second of two certificates")
    udemy(tmp("c.pdf"), "UC-b7713e58-20ca-4e7f-9c44-5d1fe0a8c6b2", "0004", "Chair Yoga Teacher Essentials", "Padma Venkataraman", "Rosemarie Gallo", "Feb. 18, 2026", "3 total hours")
    quizcert(tmp("d.pdf"), "Elderwell Movement Network", "Chair Exercise Safety Exam", "Rosemarie Gallo", "84%", "Wed 25th Feb 2026", "Certificate #: 5TT0-91XA")
    pic2pdf("scan0007.pdf", [scan(raster(tmp("c.pdf"), dpi=130), .7), scan(raster(tmp("d.pdf"), dpi=130), -.9, True)], 130)
    C("scan0007.pdf", "completion", "Rosemarie Gallo", "Udemy", "Chair Yoga Teacher Essentials", c="2026-02-18", am=["3 hour"], ids=[("Certificate no", "UC-b7713e58-20ca-4e7f-9c44-5d1fe0a8c6b2"), ("Reference Number", "0004")], acc=either("2026-02-18"), part=1, tl=False, note="scan, first of two")
    C("scan0007.pdf", "completion", "Rosemarie Gallo", "Elderwell Movement Network", "Chair Exercise Safety Exam", c="2026-02-25", ids=[("Certificate #", "5TT0-91XA")], grade="84%", acc=either("2026-02-25"), part=2, tl=False, note="scan, second of two")

def others():
    moodle("Moodle preview Wexcombe.pdf", [("Certificate of Achievement", "LSEB", 34, "T"), ("This is to certify that", "LSEI", 18, ""), ("Student Name", "LSEB", 28, "N"), ("has completed the course", "LSEI", 18, ""), ("Infection Prevention for Massage and Bodywork Practitioners", "LSEB", 21, "C"), ("on {date}", "LSE", 15, ""), ("Grade: {grade}", "LSE", 13, "S"), ("Credit Hours: 3", "LSE", 13, "S")], "", water="PREVIEW")
    O("Moodle preview Wexcombe.pdf", "preview of the Moodle certificate without a learner")
    quizcert("classmarker result 1.pdf", "Ozark Gymnastics Safety Council", "U100 Spotting & Safety Refresher", "Lindy Faircloth", "31 / 50 points (62%)", "Thu 11th Sep 2025 7:02pm", "Pass mark 80%   |   Attempt 1   |   Time taken: 00:28:44", False)
    O("classmarker result 1.pdf", "failed test in the frame of the certificate")
    form("CE_certificate_blank.pdf", "Bluff Hollow Rehab Seminars", "Continuing Education Certificate", [("learner", "Participant name:", "", 280), ("lic", "License / cert. number:", "", 160), ("course", "Course title:", "", 300), ("hrs", "Contact hours:", "", 60), ("ceu", "CEUs:", "", 60), ("date", "Date completed:", "", 110), ("certno", "Certificate no.:", "", 160)], ["The participant named below has completed the listed home study course", "and earned a passing score on the post-test."], "Bluff Hollow Rehab Seminars is an approved provider of the National Strength and Conditioning Association (NSCA), provider no. K7703. Keep this certificate for your records.")
    O("CE_certificate_blank.pdf", "the form with empty fields")
    c = cv("online portion pending.pdf", landscape(letter)); W, H = landscape(letter); c.setFillColor(HexColor("#ed1b2e")); c.rect(0, H - 70, W, 70, fill=1, stroke=0); left(c, 50, H - 45, "American Red Cross", "LatoB", 24, "#ffffff")
    mid(c, W / 2, H - 130, "Class Confirmation", "LSE", 30); mid(c, W / 2, H - 185, "Marguerite Fontenot", "LatoB", 28); mid(c, W / 2, H - 212, "is enrolled in the blended learning class", "Lato", 13); mid(c, W / 2, H - 250, "Adult and Pediatric First Aid/CPR/AED", "LatoB", 22, "#ed1b2e")
    for k, (l, v) in enumerate((("Skills session:", "03/15/2025, 9:00 AM"), ("Online portion:", "Not started"), ("Validity Period:", "2-Years, from the day both portions are passed"), ("Enrollment no.:", "5518204"))): left(c, 200, 240 - 22 * k, l, "LatoB", 12); left(c, 310, 240 - 22 * k, v, "Lato", 12)
    left(c, 200, 130, "This is not a certificate. Bring this page and a photo ID to the skills session.", "Lato", 11); c.showPage(); c.save()
    O("online portion pending.pdf", "class confirmation in the design of the certificate")
    b = Image.new("RGB", (1016, 1600), "white"); d = ImageDraw.Draw(b); d.rectangle((0, 0, 1016, 330), fill=(15, 92, 122)); B = ImageFont.truetype(F["LatoB"], 70); R = ImageFont.truetype(F["Lato"], 46)
    d.ellipse((440, 40, 576, 80), fill="white"); d.text((508, 180), "PACIFIC RIM FITNESS", font=B, fill="white", anchor="mm"); d.text((508, 262), "SUMMIT ONLINE + HUB 2025", font=R, fill="white", anchor="mm")
    d.text((508, 620), "Beatriz", font=ImageFont.truetype(F["LatoB"], 130), fill="black", anchor="mm"); d.text((508, 760), "Sandoval-Moritz", font=B, fill="black", anchor="mm"); d.text((508, 900), "Load & Play Tennis Lab", font=R, fill=(80, 80, 80), anchor="mm"); d.rectangle((0, 1180, 1016, 1380), fill=(240, 170, 40)); d.text((508, 1280), "SPEAKER", font=ImageFont.truetype(F["LatoB"], 110), fill="black", anchor="mm"); d.text((508, 1480), "17–19 October 2025 · Badge 0214", font=R, fill=(80, 80, 80), anchor="mm")
    save("speaker badge.jpg", photo(b.resize((760, 1197)), 760, (150, 150, 148), -3))
    O("speaker badge.jpg", "ID badge of an event", tl=False)
    w = wallet(("CPR · AED · FIRST AID", [("Name", ""), ("Course", "Adult, Child & Infant CPR/AED + First Aid"), ("Issue date", ""), ("Renew by", ""), ("Card no.", ""), ("", "SwiftLife CPR Institute · SPECIMEN")]), ("SwiftLife CPR Institute", [("", "This card certifies that the individual named has successfully completed the"), ("", "online cognitive course. Content follows current ILCOR guidelines."), ("Signature", "______________________"), ("Course hours", "4"), ("", "Practical skills were not evaluated.")]), (178, 34, 52))
    save("swiftlife card specimen.png", sheet(w, 2550, 1200).resize((1700, 800), Image.LANCZOS))
    O("swiftlife card specimen.png", "specimen of the wallet card without a holder", tl=False)
