"""County EMS agencies, fire departments, ambulance services, state offices: CE certificates, licences, letters."""
from kit import *
from heart import rl_font
from docx import Document
from docx.shared import Pt, Inches, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from fpdf import FPDF
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.colors import HexColor
from reportlab.pdfgen import canvas


# ---- B1: county EMS agency CE certificate, landscape (weasyprint) ----
def county_ce(path, name, lic, title, date, hrs, provno, agency, sub, sign, role, basis="Instructor-based", loc="", valid="", body=None, watermark=""):
    weasy(body or f"""<html><style>@page{{size:11in 8.5in;margin:.45in}} body{{font:12pt 'TeX Gyre Termes';text-align:center}}
    .f{{border:2.5pt solid #1c3d2e;outline:1pt solid #b89b4a;outline-offset:-9pt;height:7.35in;padding:.12in .6in 0;position:relative}}
    h1{{font:34pt 'TeX Gyre Chorus';margin:.12in 0 .1in}} .n{{font-size:25pt;border-bottom:1pt solid #333;display:inline-block;min-width:5.6in;margin-top:.14in}}
    .lab{{font-size:8.5pt;color:#444}} .t{{font-size:19pt;font-weight:bold;margin:.12in 0 .06in}} .h{{font-size:14pt;margin:.1in}}
    .s{{position:absolute;bottom:.55in;left:.8in;width:3.2in;text-align:left}} .d{{position:absolute;bottom:.55in;right:.8in;width:2.2in;text-align:left}} .s div,.d div{{border-top:1pt solid #333;font-size:9pt}}
    .k{{position:absolute;bottom:.16in;left:0;right:0;font-size:8.5pt}} .w{{position:absolute;top:2.9in;left:1.6in;font:bold 70pt 'TeX Gyre Heros';color:#aaa;opacity:.4;transform:rotate(-20deg)}}</style>
    <div class=f><div style="font-size:15pt;letter-spacing:2pt;margin-top:.2in"><b>{agency.upper()}</b></div><div>{sub}</div><h1>Certificate of Continuing Education</h1>
    <div>This is to certify that</div><div class=n>{name}</div><div class=lab>{lic}</div><div style="margin-top:.14in">has successfully completed</div><div class=t>{title}</div><div>{loc}</div>
    <div class=h>and is awarded <b>{hrs}</b> of {basis} continuing education</div>
    <div class=s><span style="font:21pt 'Kristi'">{sign}</span><div>{sign}, {role}</div></div><div class=d><span style="font-size:13pt">{date}</span><div>Date of Completion</div></div>
    <div class=k>{provno} &nbsp;|&nbsp; This document must be retained for a period of four years.{valid}</div>{f'<div class=w>{watermark}</div>' if watermark else ''}</div></html>""", path)


# ---- B2: fire department form, values over ruled lines (fpdf2) ----
def fire_form(path, dept, rows, sign, foot, head="RECORD OF CONTINUING EDUCATION"):
    p = FPDF(unit="pt", format="letter"); p.add_page(); p.set_auto_page_break(False)
    for a, f, s in (("R", "Liberation Sans Narrow", ""), ("B", "Liberation Sans Narrow", "bold"), ("H", "Klee One", "")):
        p.add_font(a, "", font_file(f, s))
    p.set_line_width(2); p.rect(36, 36, 540, 720); p.set_line_width(.6)
    p.set_fill_color(30, 30, 30); p.rect(36, 36, 540, 62, style="F"); p.set_text_color(255); p.set_font("B", "", 22); p.text(52, 66, dept); p.set_font("R", "", 12); p.text(52, 86, "TRAINING DIVISION")
    p.set_text_color(0); p.set_font("B", "", 18); p.text(52, 134, head); y = 190
    for row in rows:
        w = 508 / len(row)
        for n, (l, v) in enumerate(row):
            x = 52 + n * w
            p.set_font("H", "", 14); p.text(x + 4, y, v); p.line(x, y + 6, x + w - 16, y + 6); p.set_font("R", "", 9); p.text(x, y + 17, l)
        y += 62
    p.set_font("H", "", 20); p.text(60, 640, sign); p.line(52, 648, 300, 648); p.set_font("R", "", 9); p.text(52, 659, "Signature of Training Officer"); p.set_font("R", "", 8.5); p.set_xy(50, 690); p.multi_cell(510, 11, foot)
    p.output(path if os.path.isabs(path) else P(path))


# ---- B3: ambulance company certificate (Word) ----
def border(doc, color="7A1F1F"):
    s = doc.sections[0]._sectPr; b = OxmlElement("w:pgBorders"); b.set(qn("w:offsetFrom"), "page")
    for e in ("top", "left", "bottom", "right"):
        x = OxmlElement("w:" + e)
        for k, v in (("val", "thinThickSmallGap"), ("sz", "24"), ("space", "24"), ("color", color)):
            x.set(qn("w:" + k), v)
        b.append(x)
    s.append(b)


def para(doc, text, size=12, bold=False, align=None, font="Carlito", color=None, after=4, italic=False):
    p = doc.add_paragraph(); r = p.add_run(text); r.font.size = Pt(size); r.bold = bold; r.italic = italic; r.font.name = font
    r._element.rPr.rFonts.set(qn("w:eastAsia"), font)
    if color:
        r.font.color.rgb = RGBColor.from_string(color)
    if align == "c":
        p.alignment = AL.CENTER
    if align == "r":
        p.alignment = AL.RIGHT
    p.paragraph_format.space_after = Pt(after)
    return p


def word_cert(path, company, lines, table, sign):
    d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Inches(11), Inches(8.5)
    s.left_margin = s.right_margin = Inches(1); s.top_margin = Inches(.8); border(d)
    para(d, company[0], 22, True, "c", "Caladea", "7A1F1F", 0); para(d, company[1], 11, False, "c", after=14)
    for t, sz, b in lines:
        para(d, t, sz, b, "c", "Caladea", after=6)
    t = d.add_table(rows=0, cols=2); t.style = "Light Grid"
    for l, v in table:
        c = t.add_row().cells; c[0].text = l; c[1].text = v
    para(d, "", 8); para(d, sign[0], 26, False, None, "Rufscript", "203070", 0); para(d, sign[1], 10)
    office(d, path, "docx")


# ---- B4: on-line CE system (chromium) ----
def online_ce(path, name, no, title, date, score, hrs, capce, prov, provno, power, level, fmt="F3", result="passed"):
    ok = result == "passed"
    chrome(f"""<html><meta charset=utf-8><style>@page{{size:11in 8.5in;margin:0}} body{{margin:0;font-family:'Manrope';color:#1e2430;background:#fff}} .l{{position:absolute;left:0;top:0;bottom:0;width:3in;background:linear-gradient(#123f6d,#0c2745);color:#fff;padding:.6in .35in;box-sizing:border-box;-webkit-print-color-adjust:exact}}
    .l small{{display:block;opacity:.75;margin-top:16px;font-size:8pt}} .l b{{font-size:11pt}} .r{{margin-left:3.4in;padding:.7in .5in 0 0}} h1{{font-size:13pt;letter-spacing:6px;color:#5c6b80;margin:0 0 36px}} .n{{font-size:29pt;font-weight:800}} .t{{font-size:18pt;font-weight:700;color:#123f6d;margin:8px 0 14px}} .x{{font-size:9.5pt;line-height:1.6;color:#3b4656}}
    .big{{font-size:34pt;font-weight:800}}</style>
    <div class=l><div class=big>{hrs if ok else '0.0'}</div><div>CE hours {'awarded' if ok else 'awarded'}</div><small>{'Completion date' if ok else 'Attempt date'}</small><b>{date}</b><small>Post-test score</small><b>{score}</b><small>Format</small><b>{fmt}</b><small>Level</small><b>{level}</b><small>CAPCE course number</small><b>{capce}</b></div>
    <div class=r><h1>{'CERTIFICATE OF COMPLETION' if ok else 'COURSE RESULT'}</h1><div class=n>{name}</div><div class=x>{no}</div><p class=x style="margin-top:26px">{'has completed the continuing education course' if ok else 'did not reach the passing score of 80 % in the continuing education course'}</p><div class=t>{title}</div>
    <p class=x>{('provided by <b>' + prov + '</b><br>' + provno) if prov else ''}</p><p class=x style="font-size:8pt;margin-top:90px">{'This continuing education activity is approved by ' + prov + ', an organization accredited by the Commission on Accreditation for Pre-Hospital Continuing Education (CAPCE).' if ok else 'No certificate is issued and no continuing education hours are awarded for this attempt. You may take the post-test again after 24 hours.'}<br><br>Powered by {power}</p></div></html>""", path)


# ---- B5: refresher with table of modules (typst) ----
def refresher(path, name, prog, rows, total, dates, prov, provno, sign, idline):
    cells = ", ".join("[%s], [%s], [%s]" % r for r in rows)
    typ(f"""#set page(paper: "us-letter", margin: (x: 0.9in, y: 0.8in))
#set text(font: "EB Garamond", size: 11.5pt)
#align(center)[#text(16pt, weight: "bold")[{prov}] \\ {provno} #v(10pt) #text(23pt, tracking: 3pt)[#smallcaps[Refresher Completion]]]
#v(14pt) This certifies that *{name}*, {idline}, attended and passed all sessions of the #h(2pt)
#align(center)[#text(15pt, style: "italic")[{prog}]]
held {dates}.
#v(8pt)
#table(columns: (auto, 1fr, auto), stroke: none, inset: 5pt, table.hline(), [*Date*], [*Topic area*], [*Hours*], table.hline(), {cells}, table.hline(), [], align(right)[*Total hours*], [*{total}*], table.hline())
#v(34pt) #text(font: "Dancing Script", 20pt)[{sign[0]}] \\ #line(length: 2.6in, stroke: 0.5pt) {sign[1]}
#place(bottom)[#text(8.5pt)[Record kept by the program for four years. Replacement copies on request.]]""", path)


# ---- B6: conference certificate with several bodies (weasyprint) ----
def conference(path, name, conf, dates, place, org, boxes, no, intro="attended and completed the evaluation of", claim=None):
    bx = "".join(f"<td><b>{a}</b><br>{b}</td>" for a, b in boxes)
    weasy(f"""<html><style>@page{{size:letter;margin:.7in}} body{{font:11pt 'Lato';color:#222}} .h{{background:#5b2a6b;color:#fff;padding:20pt 24pt;margin:-.2in -.2in 0}} .h div{{font-size:24pt;font-weight:900;letter-spacing:1pt}} h2{{font-size:15pt;letter-spacing:3pt;font-weight:300;margin:34pt 0 14pt}}
    .n{{font-size:25pt;font-weight:700}} table{{width:100%;border-collapse:separate;border-spacing:8pt;margin:22pt -8pt}} td{{background:#f0eaf3;padding:9pt;font-size:9pt;vertical-align:top;width:33%}} td b{{font-size:15pt;color:#5b2a6b}}</style>
    <div class=h><div>{conf}</div>{dates} &nbsp;&#8226;&nbsp; {place}</div><h2>{'CREDIT STATEMENT' if not claim else 'CREDIT CLAIM FORM'}</h2><p class=n>{name}</p><p>{intro} the {conf}, presented by {org}.</p><p>{'The following credit was earned:' if not claim else claim}</p>
    <table><tr>{bx}</tr></table><p style="margin-top:60pt"><span style="font:22pt 'Kristi'">Lenora Achterberg</span><br>____________________<br>Lenora Achterberg, MSN, RN, Conference Chair</p><p style="font-size:8pt;color:#666">{no}</p></html>""", path)


# ---- B7: base hospital meeting, attendance (typst) ----
def base_meeting(path, name, what, date, hosp, credit, sign):
    typ(f"""#set page(width: 8.5in, height: 5.5in, margin: 0.6in)
#set text(font: "Junction", size: 11pt)
#grid(columns: (2.1in, 1fr), gutter: 0.4in,
 block(fill: rgb("#e6eef0"), inset: 12pt, height: 4.2in, width: 100%)[#text(13pt, weight: "bold")[{hosp}] #v(6pt) #text(9.5pt)[Base Hospital Program] #v(1fr) #text(9pt)[{credit}]],
 [#text(24pt, fill: rgb("#2a5d67"))[Certificate of Attendance] #v(14pt) #text(18pt)[{name}] #v(4pt) was present at #v(2pt) #text(14pt, weight: "bold")[{what}] #v(4pt) {date} #v(1fr) #text(font: "Kristi", 26pt)[{sign[0]}] \\ #text(9pt)[{sign[1]}]])""", path)


# ---- B8: FEMA type independent study (reportlab) ----
def fema(path, name, code, title, issued, ceu, sid=None):
    W, H = landscape(letter); c = canvas.Canvas(path if os.path.isabs(path) else P(path), pagesize=(W, H), invariant=1)
    c.setStrokeColor(HexColor("#1f3a68")); c.setLineWidth(8); c.rect(22, 22, W - 44, H - 44); c.setLineWidth(1); c.rect(34, 34, W - 68, H - 68)
    c.setFont("Times-Roman", 30); c.drawCentredString(W / 2, H - 110, "Emergency Management Institute"); c.setFont("Times-Bold", 50); c.setFillColor(HexColor("#1f3a68")); c.drawCentredString(W / 2, H - 175, "FEMA"); c.setFillColor(HexColor("#000000"))
    c.setFont("Times-Roman", 13); c.drawCentredString(W / 2, H - 205, "This Certificate of Achievement is to acknowledge that"); c.setFont("Times-BoldItalic", 30); c.drawCentredString(W / 2, H - 250, name)
    c.setFont("Times-Roman", 12); c.drawCentredString(W / 2, H - 278, "has reaffirmed a dedication to serve in times of crisis through continued professional"); c.drawCentredString(W / 2, H - 293, "development and completion of the independent study course:")
    c.setFont("Times-Bold", 20); c.drawCentredString(W / 2, H - 330, code); c.setFont("Times-Bold", 15)
    for n, t in enumerate(title):
        c.drawCentredString(W / 2, H - 354 - 19 * n, t)
    c.setFont("Times-Italic", 13); c.drawCentredString(W / 2, 150, issued)
    c.setFont("Times-Roman", 12); c.drawString(70, 70, ceu); c.line(W - 290, 92, W - 70, 92); c.setFont("Times-Roman", 10); c.drawString(W - 290, 80, "Superintendent"); c.drawString(W - 290, 68, "Emergency Management Institute")
    if sid:
        c.drawString(70, 56, sid)
    c.save()


# ---- C1: state wall licence (reportlab) ----
def state_wall(path, state, dept, office_, name, level, no, issue, exp, sign, extra=None):
    W, H = landscape(letter); c = canvas.Canvas(path if os.path.isabs(path) else P(path), pagesize=(W, H), invariant=1)
    B, R = rl_font("CrB", "Caladea", "bold"), rl_font("Cr", "Caladea")
    for i in range(0, 60, 3):
        c.setStrokeColor(HexColor("#e9e2cf")); c.circle(W / 2, H / 2, 60 + i * 4, stroke=1, fill=0)
    c.setStrokeColor(HexColor("#6b5a2a")); c.setLineWidth(4); c.rect(26, 26, W - 52, H - 52)
    c.setFillColor(HexColor("#222222")); c.setFont(B, 26); c.drawCentredString(W / 2, H - 86, state); c.setFont(R, 14); c.drawCentredString(W / 2, H - 108, dept); c.drawCentredString(W / 2, H - 126, office_)
    c.setFont(R, 12); c.drawCentredString(W / 2, H - 178, "hereby licenses" if "Licen" in level or extra is None else extra); c.setFont(B, 30); c.drawCentredString(W / 2, H - 216, name); c.setFont(R, 12); c.drawCentredString(W / 2, H - 240, "as"); c.setFont(B, 24); c.drawCentredString(W / 2, H - 272, level)
    c.setFont(R, 11); c.drawCentredString(W / 2, H - 300, "having met all requirements of statute and rule, with all rights and duties of this level of practice.")
    for x, l, v in ((110, "LICENSE NUMBER", no), (340, "EFFECTIVE", issue), (560, "EXPIRES", exp)):
        c.setFont(R, 9); c.drawString(x, 190, l); c.setFont(B, 15); c.drawString(x, 170, v)
    c.line(W - 320, 92, W - 80, 92); rl_font("Kri", "Kristi"); c.setFont("Kri", 30); c.drawString(W - 300, 98, sign); c.setFont(R, 9); c.drawString(W - 320, 80, sign + ", Director"); c.save()


# ---- C2: licence renewal mailing with cut-out card (fpdf2) ----
def mailing(path, state, office_, name, addr, level, no, issue, exp, text, head, kind="LICENSE"):
    p = FPDF(unit="pt", format="letter"); p.add_page(); p.set_auto_page_break(False)
    for a, f, s in (("R", "Carlito", ""), ("B", "Carlito", "bold")):
        p.add_font(a, "", font_file(f, s))
    p.set_font("B", "", 15); p.text(60, 70, state); p.set_font("R", "", 10.5); p.text(60, 86, office_)
    y = 140
    for ln in [name] + addr:
        p.text(60, y, ln); y += 14
    p.set_font("B", "", 12); p.text(60, 220, head); p.set_font("R", "", 10.5); p.set_xy(58, 232); p.multi_cell(490, 14, text)
    p.set_dash_pattern(4, 3); p.rect(60, 470, 243, 153); p.set_dash_pattern()
    p.set_fill_color(225, 233, 245); p.rect(60, 470, 243, 28, style="F"); p.set_font("B", "", 10); p.text(70, 488, f"{state} {kind}"); p.set_font("B", "", 12); p.text(70, 520, name); p.set_font("R", "", 9.5); p.text(70, 538, level)
    p.set_font("R", "", 7); p.text(70, 566, "Number"); p.text(150, 566, "Issued"); p.text(225, 566, "Expires"); p.set_font("B", "", 9.5); p.text(70, 580, no); p.text(150, 580, issue); p.text(225, 580, exp); p.set_font("R", "", 6.5); p.text(70, 612, "Verify status on the office's public search before relying on this card.")
    p.output(path if os.path.isabs(path) else P(path))


# ---- C3: national registry style card (chromium) ----
def registry(path, name, level, no, exp, since=None):
    chrome(f"""<html><meta charset=utf-8><style>@page{{size:4in 2.6in;margin:0}} body{{margin:0;font-family:'Dosis';background:#f3f6fa}} .c{{margin:.12in;border-radius:12px;border:1px solid #123;height:2.3in;background:#fff;position:relative;overflow:hidden}} .b{{background:#002f6c;color:#fff;padding:7px 14px;font-size:10.5pt;font-weight:600}}
    .n{{font-size:18pt;font-weight:700;margin:9px 14px 0}} .l{{font-size:11pt;margin:0 14px;color:#8a1c1c;font-weight:600}} .g{{display:flex;gap:26px;margin:12px 14px 0;font-size:10pt}} .g span{{display:block;font-size:7pt;color:#567}} .x{{position:absolute;bottom:7px;left:14px;font-size:6.5pt;color:#456}}</style>
    <div class=c><div class=b>National Registry of Emergency Medical Technicians&reg;</div><div class=n>{name}</div><div class=l>{level}</div><div class=g><div><span>REGISTRY NUMBER</span>{no}</div><div><span>EXPIRATION DATE</span>{exp}</div>{f'<div><span>NATIONAL CERTIFICATION SINCE</span>{since}</div>' if since else ''}</div><div class=x>National certification is not a license to practice.</div></div></html>""", path)


# ---- C4: county certification card as picture ----
def county_card(agency, level, name, no, issue, exp, color, photo_box=True, extra=None, landscape_=True):
    W, H = (1012, 638) if landscape_ else (638, 1012)
    im = Image.new("RGB", (W, H), (255, 255, 255)); d = ImageDraw.Draw(im)
    F = lambda s, b="": ImageFont.truetype(font_file("Roboto Condensed", b), s)
    d.rectangle((0, 0, W, 120), fill=color); d.text((30, 16), agency, font=F(42, "bold"), fill="white"); d.text((30, 70), "State of California \u00b7 EMT Certification Program" if "EMT" in level else "Local Accreditation", font=F(28), fill="white")
    if landscape_:
        x, y = (290 if photo_box else 40), 150
        if photo_box:
            d.rectangle((40, 150, 250, 430), fill=(214, 220, 226)); d.ellipse((95, 190, 195, 300), fill=(150, 160, 172)); d.pieslice((60, 310, 230, 540), 180, 360, fill=(150, 160, 172)); d.rectangle((40, 431, 250, 560), fill="white")
    else:
        d.rectangle((200, 150, 438, 450), fill=(214, 220, 226)); d.ellipse((260, 190, 378, 320), fill=(150, 160, 172)); d.pieslice((220, 340, 420, 580), 180, 360, fill=(150, 160, 172)); d.rectangle((200, 451, 438, 600), fill="white"); x, y = 40, 480
    d.text((x, y), name, font=F(46, "bold"), fill=(10, 10, 10)); d.text((x, y + 62), level, font=F(34), fill=color)
    rows = [("Cert No.", no), ("Issued", issue), ("Expires", exp)] + (extra or [])
    yy = y + 130
    for l, v in rows:
        d.text((x, yy), l, font=F(28), fill=(110, 110, 110)); d.text((x + 150, yy - 2), v, font=F(32, "bold"), fill=(10, 10, 10)); yy += 52
    return im


# ---- C5/C6: letters (Word) ----
def letterdoc(path, head, date, to, re, body, sign, font="Caladea", style="letter", frm=""):
    d = Document(); d.sections[0].left_margin = d.sections[0].right_margin = Inches(1.1)
    if style == "memo":
        para(d, "MEMORANDUM", 20, True, None, font, after=8)
        t = d.add_table(rows=0, cols=2)
        for l, v in (("From:", frm), ("To:", ", ".join(to)), ("Date:", date), ("Subject:", re)):
            c = t.add_row().cells; c[0].text = l; c[1].text = v; c[0].width = Inches(1); c[1].width = Inches(5.3)
        para(d, "_" * 72, 9, font=font, after=10)
        f = d.sections[0].footer.paragraphs[0]; f.text = "  |  ".join(head); f.alignment = AL.CENTER
    elif style == "side":
        d.sections[0].left_margin = Inches(2.3)
        para(d, head[0], 17, True, "r", font, "6A1B1B", 0)
        for h in head[1:]:
            para(d, h, 9.5, False, "r", font, after=0, italic=True)
        para(d, "", 10, font=font); para(d, date, 11, False, "r", font, after=14)
    else:
        para(d, head[0], 15, True, "c", font, "1F3A5F", 0)
        for h in head[1:]:
            para(d, h, 9.5, False, "c", font, after=0)
        para(d, "", 8, font=font); para(d, date, 11, font=font, after=12)
    if style != "memo":
        for t in to:
            para(d, t, 11, font=font, after=0)
        para(d, "", 6, font=font)
    if re and style != "memo":
        para(d, re, 11, True, font=font, after=10)
    for b in body:
        if isinstance(b, list):
            t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
            for l, v in b:
                c = t.add_row().cells; c[0].text = l; c[1].text = v
            para(d, "", 6)
        else:
            para(d, b, 11, font=font, after=9)
    para(d, sign[0], 24, font="Kristi", color="203070", after=0)
    for s in sign[1:]:
        para(d, s, 11, font=font, after=0)
    office(d, path, "docx")


def make():
    # B1
    A = "Alder County Emergency Medical Services Agency"
    county_ce("CE - Airway Lab.pdf", "Marisol Etcheverry", "EMT Certification Number: E148206", "Advanced Airway Skills Lab", "February 19, 2025", "4.0 CE hours", "Approved EMS CE Provider #10-0117", A, "Department of Public Health", "Wendell Crouse", "CE Program Director", loc="Fairmead Station 4")
    cert("CE - Airway Lab.pdf", "completion", "Marisol Etcheverry", A, "Advanced Airway Skills Lab", done="2025-02-19", amounts=[("4.0", "hour")], ids=[("Approved EMS CE Provider #", "10-0117")], more=[("EMT Certification Number", "E148206")], accept={"ids": [[], [{"label": "EMS CE Provider", "value": "10-0117"}], [{"label": "Approved EMS CE Provider #", "value": "10-0117"}, {"label": "EMT Certification Number", "value": "E148206"}]], "provider": ["Alder County EMS Agency"]})
    county_ce("2024/ce_peds_asthma_okonjo.pdf", "Thaddeus Okonjo, EMT-P", "License # P39921", "Pediatric Respiratory Distress: Asthma, Croup and Bronchiolitis", "8/14/2024", "1.5 hours", "CE Provider No. 44-0230", "San Benedito County EMS Agency", "Health Services Agency", "R. Imai", "EMS Specialist", basis="non-instructor based", valid=" Course No. SB-2024-081")
    cert("2024/ce_peds_asthma_okonjo.pdf", "completion", "Thaddeus Okonjo", "San Benedito County EMS Agency", "Pediatric Respiratory Distress: Asthma, Croup and Bronchiolitis", done="2024-08-14", amounts=[("1.5", "hour")], ids=[("CE Provider No.", "44-0230"), ("Course No.", "SB-2024-081")], more=[("License #", "P39921")])
    county_ce(tmp("b1c.pdf"), "Josephine Vallabhaneni-Castellanos", "Cert. no. E202117", "EMS Update 2025: Protocol Changes and Skills Verification", "03 Apr 2025", "3 CE hours", "EMS CE Provider 10-0117", A, "Department of Public Health", "Wendell Crouse", "CE Program Director", loc="Presented with Alder County Fire Department and Fairmead Ambulance")
    merge([tmp("b1c.pdf")], "ems update cert.pdf", rotate={0: 90})
    cert("ems update cert.pdf", "completion", "Josephine Vallabhaneni-Castellanos", A, "EMS Update 2025: Protocol Changes and Skills Verification", done="2025-04-03", amounts=[("3", "hour")], ids=[("EMS CE Provider", "10-0117")], more=[("Cert. no.", "E202117")], note="page turned by 90 degrees")
    # B2
    fire_form("KCFR_haz_medical.pdf", "KESTREL COUNTY FIRE & RESCUE", [[("Name (Last, First MI)", "Delgado, Ramona T.")], [("EMT / Paramedic Certification No.", "CO-118824"), ("Expiration", "06/30/2026")], [("Course Title", "Hazardous Materials Medical Support")], [("Date(s) of Course", "1/21/2025 - 1/23/2025"), ("CE Hours Awarded", "12")], [("Instructor", "Capt. S. Wojcik"), ("Provider Number", "CDPHE-0442")]], "S. Wojcik", "Instructor signature on file. Keep this record with your certification file. It is accepted for recertification by the State EMS office when the course topic is within the national continued competency areas.")
    cert("KCFR_haz_medical.pdf", "completion", "Ramona T. Delgado", "Kestrel County Fire & Rescue", "Hazardous Materials Medical Support", start="2025-01-21", done="2025-01-23", amounts=[("12", "hour")], ids=[("Provider Number", "CDPHE-0442")], more=[("EMT / Paramedic Certification No.", "CO-118824")], accept={"holder": ["Delgado, Ramona T."], "provider": ["KESTREL COUNTY FIRE & RESCUE", "Kestrel County Fire & Rescue Training Division"]}, note="Last, First; an expiry of the holder's certification is printed, not of this paper")
    fire_form(tmp("b2.pdf"), "CITY OF MARROW CREEK FIRE DEPT.", [[("Name", "P. J. Thibodeaux"), ("Rank", "Engineer")], [("Subject", "Rope Rescue Patient Packaging")], [("Date", "11-09-24"), ("Hours", "3.5"), ("Credit type", "EMS CE")], [("Instructor", "L. Amador"), ("Station / Shift", "3 / B")]], "L. Amador", "CE provider 19-0654. This is your certificate of completion. Replacement copies cost $5.00.", head="CERTIFICATE OF COMPLETION")
    images_to_pdf([scan(i, 11, -0.6, grey=True) for i in to_images(tmp("b2.pdf"), 180)], "Scan_20241111.pdf", 180)
    cert("Scan_20241111.pdf", "completion", "P. J. Thibodeaux", "City of Marrow Creek Fire Dept.", "Rope Rescue Patient Packaging", done="2024-11-09", amounts=[("3.5", "hour")], acc_am=[("3.5", "hour", "ems")], ids=[("CE provider", "19-0654")], tl=False, accept={"provider": ["CITY OF MARROW CREEK FIRE DEPT.", "City of Marrow Creek Fire Department", "Marrow Creek Fire Dept."], "ids": [[]]}, unclear=["completed_on"], note="grey scan, filled by hand, month-day-year with two digits")
    # B3
    word_cert("Fairmead Ambulance inservice.pdf", ("FAIRMEAD AMBULANCE, INC.", "Clinical & Education Services"), [("In-Service Training Certificate", 20, False), ("awarded to", 11, False), ("Lillian \u201cLily\u201d Montrose", 26, True), ("for completing the in-service", 11, False), ("12-Lead Acquisition and STEMI Destination", 17, True)], [("Date", "Wednesday, January 15, 2025"), ("Time", "0900 \u2013 1130 hrs"), ("Continuing education", "2.5 hours (Cat. D)"), ("CE Provider #", "10-0133"), ("Participant cert. #", "E139470")], ("M. Ostrander", "Melanie Ostrander, EMT-P, Clinical Manager"))
    cert("Fairmead Ambulance inservice.pdf", "completion", "Lillian \u201cLily\u201d Montrose", "Fairmead Ambulance, Inc.", "12-Lead Acquisition and STEMI Destination", done="2025-01-15", amounts=[("2.5", "hour")], ids=[("CE Provider #", "10-0133")], more=[("Participant cert. #", "E139470")], accept={"holder": ["Lillian Montrose", "Lily Montrose", 'Lillian "Lily" Montrose'], "provider": ["Fairmead Ambulance"]})
    word_cert("Paramedic skills day - Nakagawa.pdf", ("Tri-Rivers Ambulance District", "a special district serving Orle, Basin and Camas Counties"), [("Certificate of Training", 20, False), ("This document verifies that", 11, False), ("Kenji Nakagawa, NRP", 26, True), ("attended all parts of", 11, False), ("High-Risk, Low-Frequency Skills Day", 17, True)], [("Completed", "10/26/2024"), ("Hours", "8 (Airway 3, Trauma 3, Cardiology 2)"), ("State approval", "ID-EMS-24-3317"), ("Issued", "11/04/2024")], ("Asa Whitcomb", "Asa Whitcomb, Training Captain"))
    cert("Paramedic skills day - Nakagawa.pdf", "completion", "Kenji Nakagawa", "Tri-Rivers Ambulance District", "High-Risk, Low-Frequency Skills Day", done="2024-10-26", issued="2024-11-04", amounts=[("8", "hour")], ids=[("State approval", "ID-EMS-24-3317")], unclear=["issued_on"])
    # B4
    online_ce("certificate-88120.pdf", "Antonia Marchetti", "NREMT M5088127 &nbsp;|&nbsp; State license TX-0442190", "Sepsis: Recognition in the Field", "01/11/2025", "90%", "1.0", "23-VECT-F3-0417", "Cardinal EMS Education", "Provider number CEE-2207", "TargetPath LMS", "ALS")
    cert("certificate-88120.pdf", "completion", "Antonia Marchetti", "Cardinal EMS Education", "Sepsis: Recognition in the Field", done="2025-01-11", amounts=[("1.0", "hour")], acc_am=[("1.0", "hour", "capce")], ids=[("CAPCE course number", "23-VECT-F3-0417"), ("Provider number", "CEE-2207")], more=[("NREMT", "M5088127"), ("State license", "TX-0442190")], approvals=["capce"], grade="90%", accept={"grade": [None]}, unclear=["completed_on"])
    online_ce("ce/Geriatric Falls_2025-02-27.pdf", "Lucas N. Abernathy", "NREMT number E3310094", "Geriatric Falls and Lift Assists", "February 27, 2025", "85%", "2.0", "24-PREH-F5-1183", "PrehospitalWorks", "", "PrehospitalWorks Online", "BLS", fmt="F5 (virtual instructor-led)")
    cert("ce/Geriatric Falls_2025-02-27.pdf", "completion", "Lucas N. Abernathy", "PrehospitalWorks", "Geriatric Falls and Lift Assists", done="2025-02-27", amounts=[("2.0", "hour")], acc_am=[("2.0", "hour", "capce")], ids=[("CAPCE course number", "24-PREH-F5-1183")], more=[("NREMT number", "E3310094")], approvals=["capce"], grade="85%", accept={"grade": [None]})
    online_ce(tmp("b4.pdf"), "Sk\u00f8ld, Mette", "Employee 20417", "Bloodborne Pathogens for Responders", "2024-12-03", "100%", "1.5", "22-TRIR-F3-0088", "Tri-Rivers Ambulance District", "CAPCE ID TRIR", "ResponderLearn", "All levels")
    to_images(tmp("b4.pdf"), 150)[0].save(P("Screenshot 2024-12-03.png"))
    cert("Screenshot 2024-12-03.png", "completion", "Mette Sk\u00f8ld", "Tri-Rivers Ambulance District", "Bloodborne Pathogens for Responders", done="2024-12-03", amounts=[("1.5", "hour")], acc_am=[("1.5", "hour", "capce")], ids=[("CAPCE course number", "22-TRIR-F3-0088")], more=[("CAPCE ID", "TRIR"), ("Employee", "20417")], approvals=["capce"], grade="100%", tl=False, accept={"holder": ["Sk\u00f8ld, Mette"], "grade": [None]})
    # B5
    refresher("NCCP refresher Brightwater.pdf", "Oren Brightwater", "Paramedic National Continued Competency Refresher", [("03/03/25", "Airway, Respiration, Ventilation", "6.0"), ("03/04/25", "Cardiology and Resuscitation", "8.0"), ("03/05/25", "Trauma", "4.0"), ("03/06/25", "Medical, Obstetrics and Pediatrics", "8.0"), ("03/07/25", "Operations", "4.0")], "30.0", "March 3\u20137, 2025", "Alder County Fire Department", "CE provider 10-0122", ("N. Farrow", "Nell Farrow, Program Coordinator"), "California license P41277")
    cert("NCCP refresher Brightwater.pdf", "completion", "Oren Brightwater", "Alder County Fire Department", "Paramedic National Continued Competency Refresher", start="2025-03-03", done="2025-03-07", amounts=[("30.0", "hour")], ids=[("CE provider", "10-0122")], more=[("California license", "P41277")], note="table of days adds up to the total")
    refresher("EMT 24hr refresher.pdf", "Xiomara Quispe Llanos", "EMT Refresher Course (24 hours)", [("Sat 5 Oct", "Patient Assessment, Airway", "8"), ("Sun 6 Oct", "Medical and Behavioral", "8"), ("Sat 12 Oct", "Trauma, Skills Verification", "8")], "24", "on weekends from October 5 to October 12, 2024", "Basin Valley College \u2013 Public Safety Center", "EMT training program approved by Alder County EMS Agency, no. 10-T-004", ("D. Ruel", "Desmond Ruel, Principal Instructor"), "EMT E188005")
    cert("EMT 24hr refresher.pdf", "completion", "Xiomara Quispe Llanos", "Basin Valley College \u2013 Public Safety Center", "EMT Refresher Course (24 hours)", start="2024-10-05", done="2024-10-12", amounts=[("24", "hour")], ids=[("no.", "10-T-004")], more=[("EMT", "E188005")], approvals=["alder county ems agency"], accept={"title": ["EMT Refresher Course"], "provider": ["Basin Valley College"], "approvals": [[]]})
    # B6
    conference("redwood2024_credits.pdf", "Theo Papadakis, BSN, RN, MICN", "Redwood Coast EMS Conference 2024", "October 21\u201323, 2024", "Eureka, California", "the North Coast EMS Foundation", [("14.5", "EMS CE hours<br>CE Provider #23-0008"), ("14.5", "contact hours, California Board of Registered Nursing<br>Provider CEP 11740"), ("11.75", "AMA PRA Category 1 Credits\u2122<br>through Mercy Valley Regional Medical Center")], "Attendee no. 0413. Keep four years. Claim only the credit that applies to your license.")
    cert("redwood2024_credits.pdf", "completion", "Theo Papadakis", "North Coast EMS Foundation", "Redwood Coast EMS Conference 2024", start="2024-10-21", done="2024-10-23", amounts=[("14.5", "hour"), ("14.5", "hour", "california board of registered nursing"), ("11.75", "cme", "ama")], acc_am=[("14.5", "hour", "ems"), ("14.5", "hour", "brn")], ids=[("CE Provider #", "23-0008"), ("Provider CEP", "11740")], more=[("Attendee no.", "0413")], approvals=["california board of registered nursing"], accept={"provider": ["the North Coast EMS Foundation"], "approvals": [["brn"], [], ["brn", "ama"], ["california board of registered nursing", "ama"]], "kind": ["attendance"]}, note="one meeting, three units side by side")
    conference("hca conf cert.pdf", "Marguerite O\u2019Dwyer", "High Country Trauma Symposium", "April 11, 2025", "Durango, Colorado", "Kestrel County Fire & Rescue and St. Alban Hospital", [("6.0 CEH", "CAPCE 25-KCFR-F1-0052"), ("6.0", "ANCC contact hours"), ("0.6 CEU", "for the program as a whole")], "Certificate KC-25-0192")
    cert("hca conf cert.pdf", "completion", "Marguerite O\u2019Dwyer", "Kestrel County Fire & Rescue", "High Country Trauma Symposium", done="2025-04-11", amounts=[("6.0", "hour", "capce"), ("6.0", "hour", "ancc"), ("0.6", "ceu")], acc_am=[("6.0", "hour", None)], ids=[("CAPCE", "25-KCFR-F1-0052"), ("Certificate", "KC-25-0192")], approvals=["capce", "ancc"], accept={"provider": ["Kestrel County Fire & Rescue and St. Alban Hospital", "St. Alban Hospital"], "kind": ["attendance"], "approvals": [["capce"], []]})
    # B7
    base_meeting("base station mtg.pdf", "Aurelio Santangelo", "Base Station Case Review", "Thursday, 20 March 2025, 1300\u20131500", "Mercy Valley Regional Medical Center", "2 hours of field care audit (FCA)\\ CE Provider 10-0009", ("J. Prewitt", "Janice Prewitt, RN, Prehospital Coordinator"))
    cert("base station mtg.pdf", "completion", "Aurelio Santangelo", "Mercy Valley Regional Medical Center", "Base Station Case Review", done="2025-03-20", amounts=[("2", "hour")], ids=[("CE Provider", "10-0009")], accept={"kind": ["attendance"]}, note="called Certificate of Attendance but hours are awarded")
    base_meeting("attendance_STEMI_committee.pdf", "Ifeoma Nwachukwu-Bell", "Countywide STEMI Committee, Quarterly Meeting", "January 2025", "St. Alban Hospital", "For your records", ("C. Dombrowski", "Carl Dombrowski, MD, Medical Director"))
    cert("attendance_STEMI_committee.pdf", "attendance", "Ifeoma Nwachukwu-Bell", "St. Alban Hospital", "Countywide STEMI Committee, Quarterly Meeting", done="2025-01", accept={"title": ["Countywide STEMI Committee"]}, note="no amount; month only")
    # B8
    fema("IS-100.c.pdf", "CORDELL BANKS", "IS-00100.c", ["Introduction to the Incident Command System,", "ICS 100"], "Issued this 7th Day of December, 2024", "0.2 IACET CEU")
    cert("IS-100.c.pdf", "completion", "Cordell Banks", "Emergency Management Institute", "Introduction to the Incident Command System, ICS 100", issued="2024-12-07", amounts=[("0.2", "ceu", "iacet")], approvals=["iacet"], ids=[], accept={"holder": ["CORDELL BANKS"], "provider": ["FEMA", "FEMA Emergency Management Institute"], "title": ["IS-00100.c Introduction to the Incident Command System, ICS 100"], "ids": [[{"label": "course", "value": "IS-00100.c"}], [{"label": "IS", "value": "00100.c"}]], "approvals": [[]]})
    fema("fema 700.pdf", "Mary-Kate Szymanski", "IS-00700.b", ["An Introduction to the National Incident Management System"], "Issued this 30th Day of April, 2025", "0.4 IACET CEU", "Student ID 0001882047")
    cert("fema 700.pdf", "completion", "Mary-Kate Szymanski", "Emergency Management Institute", "An Introduction to the National Incident Management System", issued="2025-04-30", amounts=[("0.4", "ceu", "iacet")], approvals=["iacet"], accept={"provider": ["FEMA", "FEMA Emergency Management Institute"], "ids": [[{"label": "course", "value": "IS-00700.b"}], [{"label": "Student ID", "value": "0001882047"}], [{"label": "course", "value": "IS-00700.b"}, {"label": "Student ID", "value": "0001882047"}]], "approvals": [[]]})
    # C1
    state_wall("license_wall_paramedic.pdf", "STATE OF IDAHO", "Department of Health and Welfare", "Bureau of Emergency Medical Services and Preparedness", "Kenji Nakagawa", "PARAMEDIC", "P-10442", "10/01/2024", "09/30/2026", "Ellis Varnum")
    cert("license_wall_paramedic.pdf", "credential", "Kenji Nakagawa", "State of Idaho Department of Health and Welfare", "Paramedic", issued="2024-10-01", exp="2026-09-30", ids=[("LICENSE NUMBER", "P-10442")], about={"level": "state"}, accept={"provider": ["Bureau of Emergency Medical Services and Preparedness", "State of Idaho", "Department of Health and Welfare", "Idaho Bureau of Emergency Medical Services and Preparedness"], "title": ["PARAMEDIC"], "issued_on": [None], "completed_on": ["2024-10-01"], "about": [{}]}, unclear=["issued_on"], note="the date is called effective")
    state_wall("AEMT certificate Oregon.pdf", "OREGON HEALTH AUTHORITY", "Public Health Division", "EMS and Trauma Systems", "Samuel Ochieng-Lund", "ADVANCED EMERGENCY MEDICAL TECHNICIAN", "A-204471", "7 May 2025", "30 June 2027", "Rosa Kimmel", extra="certifies that the person named is entitled to practice:")
    cert("AEMT certificate Oregon.pdf", "credential", "Samuel Ochieng-Lund", "Oregon Health Authority", "Advanced Emergency Medical Technician", issued="2025-05-07", exp="2027-06-30", ids=[("LICENSE NUMBER", "A-204471")], about={"level": "state"}, accept={"provider": ["EMS and Trauma Systems", "Oregon Health Authority, Public Health Division, EMS and Trauma Systems", "Oregon Health Authority EMS and Trauma Systems"], "title": ["ADVANCED EMERGENCY MEDICAL TECHNICIAN"], "issued_on": [None], "completed_on": ["2025-05-07"], "about": [{}]}, unclear=["issued_on"])
    # C2
    mailing("renewal letter & card.pdf", "Colorado", "Department of Public Health and Environment, EMS Certification Section", "Ramona T. Delgado", ["1180 Juniper Spur", "Kestrel, CO 81303"], "Emergency Medical Technician - Intravenous", "118824", "06/03/2023", "06/30/2026", "Your application for renewal of EMS certification was approved on June 3, 2023. Your new card is below. Carry it, or a picture of it, when on duty. Your certification is valid for three years. Continuing education of 36 hours and a current CPR card are needed for the next renewal.", "RENEWAL APPROVED", kind="EMS CERTIFICATION")
    cert("renewal letter & card.pdf", "credential", "Ramona T. Delgado", "Colorado Department of Public Health and Environment", "Emergency Medical Technician - Intravenous", issued="2023-06-03", exp="2026-06-30", validity="P3Y", ids=[("Number", "118824")], about={"level": "state"}, accept={"provider": ["Department of Public Health and Environment", "Colorado", "EMS Certification Section", "Department of Public Health and Environment, EMS Certification Section"], "validity": [None], "completed_on": ["2023-06-03"], "about": [{}]}, note="the 36 hours are a requirement, not an award")
    mailing("mt ems lic.pdf", "Montana", "Board of Medical Examiners \u2013 EMS Licensing", "Erik H. Solberg", ["PO Box 41", "Two Dot, MT 59085"], "EMT with Medication Endorsement", "EMT-LIC-30918", "3/28/25", "3/31/27", "Enclosed is your pocket license. Please check the spelling of your name and write to us within thirty days of receipt if a correction is needed.", "Pocket license")
    cert("mt ems lic.pdf", "credential", "Erik H. Solberg", "Montana Board of Medical Examiners", "EMT with Medication Endorsement", issued="2025-03-28", exp="2027-03-31", ids=[("Number", "EMT-LIC-30918")], about={"level": "state"}, accept={"provider": ["Board of Medical Examiners", "Board of Medical Examiners \u2013 EMS Licensing", "Montana", "Montana Board of Medical Examiners \u2013 EMS Licensing"], "about": [{}]})
    # C3
    registry("nremt-card.pdf", "Lucas N. Abernathy", "Emergency Medical Technician", "E3310094", "03/31/2026")
    cert("nremt-card.pdf", "credential", "Lucas N. Abernathy", "National Registry of Emergency Medical Technicians", "Emergency Medical Technician", exp="2026-03-31", ids=[("REGISTRY NUMBER", "E3310094")], about={"level": "national"}, accept={"about": [{}], "title": ["Emergency Medical Technician (EMT)"], "provider": ["National Registry of Emergency Medical Technicians\u00ae"]})
    registry(tmp("c3.pdf"), "Antonia Marchetti", "Nationally Registered Paramedic", "M5088127", "03/31/2027", "2015")
    to_images(tmp("c3.pdf"), 300)[0].save(P("nrp.png"))
    cert("nrp.png", "credential", "Antonia Marchetti", "National Registry of Emergency Medical Technicians", "Nationally Registered Paramedic", exp="2027-03-31", ids=[("REGISTRY NUMBER", "M5088127")], about={"level": "national"}, tl=False, accept={"about": [{}], "provider": ["National Registry of Emergency Medical Technicians\u00ae"]}, note="the year 2015 is the first certification")
    # C4
    county_card("ALDER COUNTY EMS AGENCY", "Emergency Medical Technician (EMT)", "Marisol Etcheverry", "E148206", "05/12/2024", "05/31/2026", (30, 74, 52)).save(P("EMT card.png"))
    cert("EMT card.png", "credential", "Marisol Etcheverry", "Alder County EMS Agency", "Emergency Medical Technician (EMT)", issued="2024-05-12", exp="2026-05-31", ids=[("Cert No.", "E148206")], tl=False, accept={"provider": ["ALDER COUNTY EMS AGENCY"], "title": ["Emergency Medical Technician", "EMT"], "about": [{"level": "state"}, {"level": "local"}]}, unclear=["issued_on"])
    im = county_card("SAN BENEDITO COUNTY EMS", "Paramedic", "Thaddeus Okonjo", "P39921", "Jul 1 2024", "Jun 30 2026", (90, 40, 110), photo_box=False, extra=[("Accred.", "SB-1147")])
    photo(im, 31, (1600, 1150), bg=(172, 160, 140)).save(P("phone/accreditation card.jpeg"), quality=85)
    cert("phone/accreditation card.jpeg", "credential", "Thaddeus Okonjo", "San Benedito County EMS", "Paramedic", issued="2024-07-01", exp="2026-06-30", ids=[("Cert No.", "P39921"), ("Accred.", "SB-1147")], tl=False, accept={"provider": ["SAN BENEDITO COUNTY EMS"], "title": ["Paramedic Local Accreditation", "Local Accreditation"], "about": [{"level": "local"}]})
    county_card("MARROW CREEK COUNTY", "EMT", "Pia Thibodeaux", "E177390", "11/30/2023", "11/30/2025", (140, 30, 30), landscape_=False).save(P("emt_cert_front.png"))
    cert("emt_cert_front.png", "credential", "Pia Thibodeaux", "Marrow Creek County", "EMT", issued="2023-11-30", exp="2025-11-30", ids=[("Cert No.", "E177390")], tl=False, accept={"provider": ["MARROW CREEK COUNTY", "State of California EMT Certification Program", "State of California"], "title": ["EMT Certification"], "about": [{"level": "state"}, {"level": "local"}]}, note="portrait card")
    # C5
    letterdoc("accreditation letter Brightwater.pdf", ["Alder County EMS Agency", "440 Granary Street, Fairmead, California \u00b7 (559) 555-0148"], "January 6, 2025", ["Oren Brightwater", "27 Orchard Lane", "Fairmead, CA"], "RE: Paramedic Accreditation", ["Dear Mr. Brightwater:", "The Agency has completed its review. You are accredited to practice as a paramedic in Alder County.", [("Accreditation number", "AC-P-0388"), ("Effective", "January 6, 2025"), ("Expires with your State license", "November 30, 2026"), ("State license", "P41277")], "This accreditation is continuous while you keep your State license and are employed by an approved ALS provider."], ["Helen Tsosie", "Helen Tsosie, EMS Administrator"])
    cert("accreditation letter Brightwater.pdf", "credential", "Oren Brightwater", "Alder County EMS Agency", "Paramedic Accreditation", issued="2025-01-06", exp="2026-11-30", ids=[("Accreditation number", "AC-P-0388")], more=[("State license", "P41277")], accept={"about": [{"level": "local"}], "completed_on": ["2025-01-06"]})
    letterdoc("MICN authorization.pdf", ["SAN BENEDITO COUNTY EMS AGENCY", "Health Services Agency", "Certification Unit"], "12 May 2025", ["Theo Papadakis, RN"], "Mobile Intensive Care Nurse authorization no. MICN-0217", ["This letter is your proof of authorization as a Mobile Intensive Care Nurse (MICN) at Mercy Valley Regional Medical Center, base hospital 2.", "The authorization is valid for two years, from June 1, 2025 through May 31, 2027.", "Present it with a government-issued photo ID."], ["R. Imai", "R. Imai, EMS Specialist", "cc: Base Hospital Coordinator J. Prewitt"], font="Liberation Sans", style="side")
    cert("MICN authorization.pdf", "credential", "Theo Papadakis", "San Benedito County EMS Agency", "Mobile Intensive Care Nurse", issued="2025-05-12", exp="2027-05-31", validity="P2Y", ids=[("authorization no.", "MICN-0217")], accept={"provider": ["SAN BENEDITO COUNTY EMS AGENCY"], "title": ["Mobile Intensive Care Nurse (MICN)", "Mobile Intensive Care Nurse authorization"], "validity": [None], "about": [{"level": "local"}]})
    # C6
    letterdoc("EMS petition reply.pdf", ["Alder County EMS Agency", "Continuing Education Review"], "March 3, 2025", ["Lillian Montrose", "Fairmead Ambulance, Inc."], "Your request of February 10, 2025 \u2013 CE credit for an out-of-state course", ["Dear Ms. Montrose:", "You asked the Agency to accept the course \u201cWilderness First Responder Bridge\u201d (Cascade Backcountry School, Washington, January 2025) for EMT renewal.", "Your request is granted. The Agency accepts the course for 16 hours of instructor-based CE. Please attach this letter, reference CE-25-019, to your renewal."], ["W. Crouse", "Wendell Crouse, CE Program Director"])
    cert("EMS petition reply.pdf", "petition", "Lillian Montrose", "Alder County EMS Agency", "Wilderness First Responder Bridge", issued="2025-03-03", amounts=[("16", "hour")], ids=[("reference", "CE-25-019")], about={"petition": "granted", "petition_for": "Wilderness First Responder Bridge"}, accept={"provider": ["Cascade Backcountry School"], "completed_on": ["2025-01"], "amounts": [[]], "about": [{"petition": "granted", "petition_for": p} for p in ("CE credit for an out-of-state course", "acceptance of the course for EMT renewal", "Wilderness First Responder Bridge (Cascade Backcountry School, Washington, January 2025)")]}, note="request granted")
