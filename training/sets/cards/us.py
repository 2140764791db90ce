"""United States."""
from common import *
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.units import inch, mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

def rl_fonts():
    for n, p in {"Lato": "Lato", "LatoB": "Lato:bold", "Hand": "Rufscript", "Sig": "Kristi", "OS": "Open Sans", "OSB": "Open Sans:bold", "Nar": "Liberation Sans Narrow",
                 "NarB": "Liberation Sans Narrow:bold", "Ser": "Liberation Serif", "SerB": "Liberation Serif:bold", "SerI": "Liberation Serif:italic", "DV": "DejaVu Sans", "Type": "GNUTypewriter", "Cal": "Caladea", "CalB": "Caladea:bold", "Car": "Carlito", "CarB": "Carlito:bold"}.items():
        if n not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(n, ff(p)))
def tick(c, x, y, on, label, s=7, font="Nar", size=6.5, cross=True):
    c.setLineWidth(.5); c.rect(x, y, s, s)
    if on:
        c.setLineWidth(1); c.line(x + 1, y + 1, x + s - 1, y + s - 1); c.line(x + 1, y + s - 1, x + s - 1, y + 1)
    c.setFont(font, size); c.drawString(x + s + 2.5, y + 1.2, label)

# -------- Red Cross digital certificate
ARC_CSS = """@page{size:11in 8.5in;margin:0} body{margin:0;font-family:'Open Sans';color:#333} .pg{width:11in;height:8.5in;position:relative;page-break-after:always}
.pg:last-child{page-break-after:auto} .bar{position:absolute;left:0;top:0;bottom:0;width:.55in;background:#c8102e} .top{position:absolute;left:1.1in;top:.7in;font-weight:700;font-size:25pt;color:#c8102e}
.top small{display:block;font-weight:400;font-size:10.5pt;color:#666;letter-spacing:.04em} h1{position:absolute;left:1.1in;top:1.75in;margin:0;font-size:33pt;font-weight:300}
.b{position:absolute;left:1.1in;top:2.75in;width:8.9in} .n{font-size:26pt;font-weight:600;border-bottom:1.2pt solid #999;padding-bottom:2pt;margin:3pt 0 9pt} .s{font-size:12pt;color:#555}
.t{font-size:21pt;font-weight:700;margin:5pt 0 9pt;line-height:1.15} .r{font-size:12pt;line-height:1.7} .q{position:absolute;left:1.1in;bottom:.6in;font-size:9pt;color:#444} .q img{float:left;margin-right:12pt} .q b{font-size:11pt;color:#111}
.wm{position:absolute;left:1.2in;top:3.2in;font-size:90pt;color:#bbb;transform:rotate(-22deg);letter-spacing:.1em;font-weight:700}"""
def arc_page(name, title, date, validity, cid, conducted="American Red Cross", extra="", head="Certificate of Completion", said="has successfully completed requirements for", wm="", dlabel="Date Completed:"):
    idq = f'<div class="q">{qr("https://www.redcross.org/take-a-class/qrcode?certnumber=" + cid, "23mm")}<br><b>ID: {cid}</b><br>Scan code or visit:<br>redcross.org/confirm</div>' if cid else ""
    return f"""<div class="pg"><div class="bar"></div><div class="top">American Red Cross<small>Training Services</small></div><h1>{head}</h1><div class="b">
<div class="n">{name}</div><div class="s">{said}</div><div class="t">{title}</div><div class="r"><b>{dlabel}</b> {date}<br>{f'<b>Validity Period:</b> {validity}<br>' if validity else ''}<b>Conducted by:</b> {conducted}{extra}</div></div>{idq}{f'<div class="wm">{wm}</div>' if wm else ''}</div>"""

# -------- certificate card on a phone screen
def arc_phone(name, title, done, exp, cid, extra=""):
    return weasy(f"""<div class="sb"><span>9:41</span><span style="float:right">LTE&nbsp; 82%</span></div><div class="hd">‹&nbsp;&nbsp; My Certificates</div>
<div class="c"><div class="h">American Red Cross<br><small>Certification Card</small></div><div class="q">{qr('https://www.redcross.org/take-a-class/qrcode?certnumber=' + cid, '19mm')}</div>
<div class="l">NAME</div><div class="v big">{name}</div><div class="l">CERTIFICATION</div><div class="v">{title}</div><table><tr><td><div class="l">COMPLETED</div><div class="v">{done}</div></td><td><div class="l">EXPIRES</div><div class="v">{exp}</div></td></tr></table>
<div class="l">CERTIFICATE ID</div><div class="v mono">{cid}</div>{extra}</div><div class="bt">View Full Certificate</div><div class="bt w">Share</div><div class="bt w">Print Wallet Card</div>""",
"""@page{size:78mm 164mm;margin:0;background:#f1f1f4} body{margin:0;font-family:Roboto;font-size:9pt} .sb{padding:2mm 5mm;font-size:8pt;font-weight:700} .hd{padding:4mm 5mm;font-size:12pt;font-weight:500;background:#fff}
.c{background:#fff;border-radius:4mm;margin:6mm 4mm;padding:0 5mm 5mm;position:relative;border:.3mm solid #ddd} .h{background:#d0112b;color:#fff;margin:0 -5mm 4mm;padding:4mm 5mm;border-radius:4mm 4mm 0 0;font-size:13pt;font-weight:700} .h small{font-size:8pt;font-weight:400}
.q{text-align:right;float:right} .l{font-size:6.5pt;color:#777;letter-spacing:.1em;margin-top:2.5mm} .v{font-size:10pt;color:#111} .big{font-size:13pt;font-weight:700} .mono{font-family:'DejaVu Sans Mono'} td{width:31mm} table{border-spacing:0}
.bt{margin:2.5mm 4mm;background:#d0112b;color:#fff;text-align:center;padding:2.6mm;border-radius:2mm} .w{background:#fff;color:#d0112b;border:.3mm solid #d0112b}""")

# -------- older paper card, filled in by hand
def arc_paper(front, back=None):
    W, H = 3.375 * inch, 2.125 * inch
    rl_fonts(); b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    f = front
    c.setFillColorRGB(1, 1, 1); c.rect(0, 0, W, H, fill=1, stroke=0); c.setFillColorRGB(.78, .06, .15); c.rect(0, H - 25, W, 25, fill=1, stroke=0)
    c.setFillColorRGB(1, 1, 1); c.setFont("SerB", 13); c.drawString(9, H - 17, "American Red Cross")
    c.setFillColorRGB(0, 0, 0); c.setFont("Ser", 6.5); c.drawString(9, H - 37, "This recognizes that")
    def hand(x, y, t, s=13): c.setFillColorRGB(.1, .15, .5); c.setFont("Hand", s * .78); c.drawString(x, y, t); c.setFillColorRGB(0, 0, 0)
    c.setLineWidth(.4); c.line(70, H - 51, W - 9, H - 51); hand(76, H - 49, f["name"], 15)
    c.setFont("Ser", 6.5); c.drawString(9, H - 62, "has completed the requirements for")
    y = H - 76
    for t in f["title"]: c.setFont("SerB", 11.5); c.drawCentredString(W / 2, y, t); y -= 12
    c.setFont("Ser", 6.5); c.drawString(9, 50, "conducted by"); c.line(48, 49, W - 9, 49); hand(52, 51, f["by"], 12)
    c.setFont("Ser", 6.5); c.drawString(9, 34, "Date completed"); c.line(54, 33, 130, 33); hand(58, 35, f["date"], 13)
    c.setFont("Ser", 6); c.drawString(9, 18, "The American Red Cross recognizes this certificate"); c.drawString(9, 10, "as valid for"); c.line(40, 9, 60, 9); hand(45, 10, f["years"], 12); c.setFont("Ser", 6); c.drawString(63, 10, "year(s) from completion date.")
    c.showPage()
    if back:
        c.setFillColorRGB(1, 1, 1); c.rect(0, 0, W, H, fill=1, stroke=0); c.setFillColorRGB(0, 0, 0)
        for i, (l, v) in enumerate(back["rows"]):
            y = H - 26 - i * 25
            c.line(9, y, W - 9, y); c.setFont("Ser", 5.8); c.drawString(9, y - 7, l); hand(14, y + 2, v, 12)
        c.setFont("Ser", 5.4); c.drawString(9, 8, back["foot"]); c.showPage()
    c.save(); return b.getvalue()

# -------- HSI card, front and back
def hsi(prog, boxes, vals, back=True, hand=False, form=False, inst_style=False, blank=False, sub="has successfully completed and competently performed the required"):
    W, H = 3.5 * inch, 2.15 * inch
    rl_fonts(); b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    c.setFillColorRGB(.04, .24, .42); c.rect(0, H - 33, W, 33, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1); c.setFont("OSB", 13.5 if len(prog) < 22 else 10.5); c.drawString(9, H - 21, prog)
    c.setFont("OS", 6); c.drawRightString(W - 9, H - 15, "HSI"); c.drawRightString(W - 9, H - 24, "Health & Safety Institute")
    c.setFillColorRGB(0, 0, 0)
    x = 9
    for l, on in boxes:
        tick(c, x, H - 46, on, l); x += 14 + pdfmetrics.stringWidth(l, "Nar", 6.5) + 5
    def val(x, y, w, key, s=9):
        v = vals.get(key, "")
        if form:
            c.acroForm.textfield(name=key.replace(" ", "_"), value=v, x=x, y=y - 3, width=w, height=13, fontName="Helvetica", fontSize=8, borderWidth=0, fillColor=None, forceBorder=False, fieldFlags="")
        else:
            if hand: c.setFillColorRGB(.05, .05, .1)
            c.setFont("Hand" if hand else "LatoB", s); c.drawString(x + 2, y, v); c.setFillColorRGB(0, 0, 0)
    def lab(x, y, w, l): c.setLineWidth(.4); c.line(x, y - 3, x + w, y - 3); c.setFont("Nar", 5.4); c.drawString(x, y - 9, l)
    val(9, H - 66, W - 18, "name", 11); lab(9, H - 66, W - 18, "Print Name")
    c.setFont("Nar", 5.7); c.drawString(9, H - 83, sub); c.drawString(9, H - 89.5, "knowledge and skill objectives for this program.")
    half = (W - 26) / 2
    rows = [("Authorized Instructor (Print Name)", "instructor", "Registry No.", "registry"), ("Class Completion Date", "done", "Expiration Date", "exp"), ("Training Center Phone No.", "phone", "Training Center I.D.", "tcid")]
    for i, (l1, k1, l2, k2) in enumerate(rows):
        y = H - 103 - i * 19
        val(9, y, half, k1, 7.5); lab(9, y, half, l1); val(17 + half, y, half, k2, 7.5); lab(17 + half, y, half, l2)
    c.showPage()
    if back:
        c.setFillColorRGB(.04, .24, .42); c.rect(0, H - 10, W, 10, fill=1, stroke=0); c.setFillColorRGB(0, 0, 0)
        t = c.beginText(9, H - 26); t.setFont("OS", 6); t.setLeading(8.2)
        for s in ["This card certifies that the holder has demonstrated the required knowledge", "and hands-on skill objectives to a currently authorized HSI Instructor.", "Certification period may not exceed 24 months from class completion date.",
                  "Certification does not guarantee future performance.", "", "HSI programs conform to the current guidelines update for CPR and ECC.", "", "Validate: emergencycare.hsi.com/validation"]:
            t.textLine(s)
        c.drawText(t)
        c.line(9, 30, W - 9, 30); c.setFont("Nar", 5.4); c.drawString(9, 23, "Holder's Signature"); c.setFont("Nar", 5); c.drawString(9, 8, "© Health & Safety Institute   Form 3204-C (1/24)"); c.showPage()
    c.save(); return b.getvalue()

# -------- online-only provider
PW_CSS = """@page{size:8.5in 11in;margin:0} body{margin:0;font-family:Manrope;color:#1d2733} .f{margin:.5in;border:3px double #2b7a78;padding:.35in .5in;height:5.6in;text-align:center;position:relative} .br{font-family:Comfortaa;font-size:19pt;color:#2b7a78}
h1{font-family:'Lobster Two';font-size:31pt;font-weight:400;margin:12pt 0 2pt} .n{font-size:23pt;font-weight:700;margin:8pt} .p{font-size:10.5pt} .co{font-size:16pt;font-weight:800;color:#17252a;margin:8pt} table{width:100%;margin-top:14pt;font-size:9pt} td{width:33%;vertical-align:bottom} td b{font-size:11pt}
.sig{font-family:Kristi;font-size:26pt;line-height:.8} .ft{font-size:7.4pt;color:#667;position:absolute;left:.4in;right:.4in;bottom:.16in} .cut{border-top:1px dashed #888;margin:0 .5in;font-size:7pt;color:#888;padding-top:2pt}
.w{display:flex;gap:.15in;margin:.12in .55in} .cd{width:3.4in;height:2.12in;border:1px solid #2b7a78;border-radius:8px;padding:9px 12px;box-sizing:border-box;font-size:7.6pt;position:relative} .cd h3{margin:0 0 5px;font-family:Comfortaa;color:#2b7a78;font-size:10.5pt} .cd .nm{font-size:12pt;font-weight:800}
.lock{position:absolute;left:0;right:0;top:2.1in;font-size:40pt;font-weight:800;color:#d99;transform:rotate(-14deg)}"""
def pulse(name, course, done, exp, no, topics, note, ce="", lock="", said="has completed the online course and passed the final examination (score 80% or better) for"):
    return chrome(f"""<div class="f"><div class="br">PulseWise CPR Institute</div><h1>Certificate of Completion</h1><div class="p">We hereby certify that</div><div class="n">{name}</div><div class="p">{said}</div><div class="co">{course}</div>
<div class="p">{topics}</div>{ce}<table><tr><td>Issue date<br><b>{done}</b></td><td><div class="sig">Roy Halvorsen</div>Roy Halvorsen, RN, Program Director</td><td>Renewal date<br><b>{exp}</b></td></tr></table><div class="p" style="margin-top:8pt">Certificate No. <b>{no}</b></div>
<div class="ft">{note}</div>{f'<div class="lock">{lock}</div>' if lock else ''}</div><div class="cut">✂ cut along the line — wallet card</div><div class="w"><div class="cd"><h3>PulseWise CPR Institute</h3>This card certifies that<div class="nm">{name}</div>completed: {course}<br><br>Issued {done} &nbsp;&nbsp; Renew by {exp}<br>No. {no}<br><br>{topics}</div>
<div class="cd"><h3>Provider information</h3>The course content follows current ILCOR recommendations.<br><br>{note}<div style="position:absolute;bottom:8px;right:10px">{qr('https://pulsewise.example/v/' + no, '.55in')}</div></div></div>""", PW_CSS, f"PulseWise {no}")

# -------- certificate with several continuing-education bodies
CE_CSS = """@page{size:8.5in 11in;margin:.55in .7in} body{font-family:'Caladea';color:#222} .sb{float:left;width:1.65in;background:#23364d;color:#fff;padding:.2in;height:9.4in;font-family:Lato;font-size:9pt} .sb h2{font-size:15pt;margin:0 0 4pt} .sb .x{font-size:8pt;color:#b9c8da;margin-bottom:24pt} .sb .u{border-top:.7pt solid #5d7793;padding:7pt 0} .sb .u b{font-size:19pt;display:block;font-weight:400}
.m{margin-left:2.35in;padding-top:.2in} h1{font-size:30pt;font-weight:400;margin:0;letter-spacing:.03em} .l{font-family:Lato;font-size:8pt;color:#777;text-transform:uppercase;letter-spacing:.12em;margin-top:17pt} .v{font-size:17pt} .v.b{font-size:22pt} p{font-size:10.5pt;line-height:1.4} .a{font-size:8.6pt;font-family:Lato;line-height:1.5;border-top:.6pt solid #bbb;padding-top:8pt;margin-top:24pt} .sg{font-family:'Dancing Script';font-size:20pt;margin-top:22pt}"""
def ce_cert(org, sub, units, name, title, rows, appr, body, sig):
    u = "".join(f'<div class="u"><b>{n}</b>{l}</div>' for n, l in units)
    r = "".join(f'<div class="l">{a}</div><div class="v">{b}</div>' for a, b in rows)
    return weasy(f'<div class="sb"><h2>{org}</h2><div class="x">{sub}</div>{u}</div><div class="m"><h1>Certificate of Completion</h1><div class="l">Awarded to</div><div class="v b">{name}</div><div class="l">For successful completion of</div><div class="v">{title}</div>{r}<p>{body}</p><div class="sg">{sig[0]}</div><div style="font:9pt Lato">{sig[1]}</div><div class="a">{appr}</div></div>', CE_CSS)

# -------- lifeguard licence (portrait ID card)
def licence(org, level, name, rows, photo, colour, back, no_photo=False):
    p = TMP / f"face{photo}.png"; face(seed=photo).save(p)
    rr = "".join(f'[#text(size:4.6pt,fill:gray)[{a}]\\ #text(size:7.4pt,weight:"bold")[{b}]],' for a, b in rows)
    return typ(f"""#set page(width:54mm,height:86mm,margin:0mm)
#set text(font:"Roboto",size:7pt)
#rect(width:100%,height:15mm,fill:rgb("{colour}"),inset:3mm)[#text(fill:white,weight:"black",size:10.5pt)[{org}]\\ #text(fill:white,size:6pt,tracking:1.2pt)[LIFEGUARD TRAINING PROGRAM]]
#pad(x:4mm)[#grid(columns:(19mm,1fr),gutter:2.5mm,[#image("face{photo}.png",width:19mm)],[#text(size:9.5pt,weight:"bold")[{name}] #v(1mm) #text(size:8pt,fill:rgb("{colour}"),weight:"bold")[{level}]])
#v(1mm) #grid(columns:(1fr,1fr),row-gutter:2.2mm,{rr})]
#place(bottom,rect(width:100%,height:4.5mm,fill:rgb("{colour}"),inset:1.2mm)[#text(fill:white,size:4.8pt)[Property of the licensing agency. Not transferable.]])
#pagebreak()
#pad(5mm)[#text(size:6.2pt)[{back}]]""")

# -------- letters
def letter(head, addr, date, subject, paras, sign, foot=None, close="Sincerely,"):
    from docx import Document
    from docx.shared import Pt, RGBColor, Inches
    d = Document(); s = d.styles["Normal"]; s.font.name = "Carlito"; s.font.size = Pt(11)
    for sec in d.sections: sec.left_margin = sec.right_margin = Inches(1); sec.page_width = Inches(8.5); sec.page_height = Inches(11)
    p = d.add_paragraph(); r = p.add_run(head); r.bold = True; r.font.size = Pt(17); r.font.color.rgb = RGBColor(0x1f, 0x4e, 0x5f)
    d.add_paragraph(addr).runs[0].font.size = Pt(9)
    d.add_paragraph(date); d.add_paragraph()
    if subject: d.add_paragraph().add_run(subject).bold = True
    for t in paras:
        if isinstance(t, list):
            tb = d.add_table(rows=0, cols=len(t[0])); tb.style = "Table Grid"
            for row in t:
                for c, v in zip(tb.add_row().cells, row): c.text = v
            d.add_paragraph()
        else: d.add_paragraph(t)
    d.add_paragraph(close); p = d.add_paragraph(); r = p.add_run(sign[0]); r.font.name = "Dancing Script"; r.font.size = Pt(20)
    d.add_paragraph("\n".join(sign[1:]))
    if foot: d.sections[0].footer.paragraphs[0].text = foot
    return d

def gl_cert(name, title, boxes, rows, no, head="CERTIFICATE", said="has met the classroom and skills requirements of"):
    from fpdf import FPDF
    f = FPDF("L", "mm", (150, 200)); f.set_auto_page_break(False); f.add_page();
    f.add_font("L", "", ff("Lato")); f.add_font("L", "B", ff("Lato:bold")); f.add_font("Dv", "", ff("DejaVu Sans")); f.add_font("K", "", ff("Kristi"))
    f.set_fill_color(0, 107, 84); f.rect(0, 0, 200, 24, "F"); f.set_text_color(255); f.set_font("L", "B", 19); f.set_xy(10, 5); f.cell(0, 8, "Great Lakes Safety Council"); f.set_font("L", "", 9); f.set_xy(10, 13); f.cell(0, 6, "Emergency Care Programs  |  Toledo · Duluth · Erie")
    f.set_text_color(20); f.set_font("L", "", 11); f.set_xy(0, 31); f.cell(200, 7, head, align="C"); f.set_font("L", "B", 24); f.set_xy(0, 40); f.cell(200, 11, name, align="C")
    f.set_font("L", "", 10.5); f.set_xy(0, 53); f.cell(200, 6, said, align="C"); f.set_font("L", "B", 17); f.set_xy(0, 61); f.cell(200, 8, title, align="C")
    w = 200 / (len(boxes) + 1); f.set_font("Dv", "", 10)
    for i, (l, on) in enumerate(boxes): f.set_xy(w * (i + .5), 73); f.cell(w, 6, ("☑ " if on else "☐ ") + l, align="C")
    y = 86
    for i, (a, b) in enumerate(rows):
        x = 14 + (i % 3) * 60; yy = y + (i // 3) * 17; f.set_font("L", "B", 11); f.set_xy(x, yy); f.cell(54, 6, b); f.line(x, yy + 7, x + 52, yy + 7); f.set_font("L", "", 7.5); f.set_xy(x, yy + 7.3); f.cell(54, 4, a)
    f.set_font("L", "", 8); f.set_xy(14, 136); f.cell(120, 5, "Retain this certificate. The Council does not monitor skill retention." if head == "CERTIFICATE" else "Bring this ticket and a photo ID to class."); f.set_xy(120, 136); f.cell(66, 5, no, align="R")
    return bytes(f.output())

def inst_card(org, name, rows, title, foot, colour=(.35, .1, .35)):
    rl_fonts(); W, H = 3.6 * inch, 2.25 * inch; b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    c.setFillColorRGB(*colour); c.rect(0, 0, 26, H, fill=1, stroke=0); c.saveState(); c.translate(17, 10); c.rotate(90); c.setFillColorRGB(1, 1, 1); c.setFont("CarB", 13); c.drawString(0, 0, "I N S T R U C T O R"); c.restoreState()
    c.setFillColorRGB(0, 0, 0); c.setFont("CarB", 13); c.drawString(34, H - 20, org); c.setFont("Car", 8.5); c.drawString(34, H - 33, title)
    c.setFont("CalB", 14); c.drawString(34, H - 56, name)
    for i, (a, v) in enumerate(rows):
        x = 34 + (i % 2) * 106; y = H - 78 - (i // 2) * 24; c.setFont("CarB", 9); c.drawString(x, y, v); c.setFont("Car", 6.3); c.setFillGray(.4); c.drawString(x, y - 8, a); c.setFillGray(0)
    c.setFont("Car", 5.8); c.drawString(34, 8, foot); c.showPage(); c.save(); return b.getvalue()

def make():
    ARC = "American Red Cross"
    # 1-4 Red Cross digital
    p = "American Red Cross - Adult First Aid CPR AED.pdf"
    save(p, lambda: weasy(arc_page("Marisol Etxeberria-Lund", "Adult First Aid/CPR/AED", "03/08/2025", "2-Years", "01KQ7MX"), ARC_CSS))
    C(p, "cpr_aed", "Marisol Etxeberria-Lund", ARC, "Adult First Aid/CPR/AED", completed="2025-03-08", validity="P2Y", ids=[I("ID", "01KQ7MX")], card=card(["cpr", "aed", "first_aid"], ["adult"]))
    p = "BLS_01J8TR2.pdf"
    save(p, lambda: weasy(arc_page("Kwabena T. Osei", "Basic Life Support", "11/22/2024", "2 Years", "01J8TR2", "Tri-County Aquatics Collaborative", "<br><b>Instructor:</b> Bridget Van Houten"), ARC_CSS))
    C(p, "cpr_aed", "Kwabena T. Osei", ARC, "Basic Life Support", completed="2024-11-22", validity="P2Y", ids=[I("ID", "01J8TR2")], card=card(["bls"]), accept={"provider": ["Tri-County Aquatics Collaborative"]}, note="training partner conducted the course, design of the Red Cross")
    p = "scans/redcross turned.pdf"
    save(p, lambda: weasy(arc_page("Anneliese Brandstätter-Okonkwo de la Vega", "Adult and Pediatric First Aid/CPR/AED<br>Blended Learning – r.21 (with in-person skills session)", "06/14/2025", "2 Years", "01M4XWZ"), ARC_CSS), "rot")
    C(p, "cpr_aed", "Anneliese Brandstätter-Okonkwo de la Vega", ARC, "Adult and Pediatric First Aid/CPR/AED Blended Learning – r.21 (with in-person skills session)", completed="2025-06-14", validity="P2Y", ids=[I("ID", "01M4XWZ")],
      card=card(["cpr", "aed", "first_aid"], ["adult", "child", "infant"], "in_person"), accept={"title": ["Adult and Pediatric First Aid/CPR/AED", "Adult and Pediatric First Aid/CPR/AED Blended Learning", "Adult and Pediatric First Aid/CPR/AED Blended Learning – r.21"], "ages": [["adult", "child"]]}, note="page lies on its side; pediatric stands for child and infant")
    p = "Red Cross certificates (2).pdf"
    save(p, lambda: weasy(arc_page("Tobias Renner", "Adult and Child CPR/AED", "01/18/2025", "2 Years", "01KBB90", "Lakeshore Community College Wellness") + arc_page("Tobias Renner", "Bloodborne Pathogens Training", "01/19/2025", "1 Year", "01KBC14", "Lakeshore Community College Wellness"), ARC_CSS))
    C(p, "cpr_aed", "Tobias Renner", ARC, "Adult and Child CPR/AED", part=1, completed="2025-01-18", validity="P2Y", ids=[I("ID", "01KBB90")], card=card(["cpr", "aed"], ["adult", "child"]), accept={"provider": ["Lakeshore Community College Wellness"]})
    C(p, "completion", "Tobias Renner", ARC, "Bloodborne Pathogens Training", part=2, completed="2025-01-19", validity="P1Y", ids=[I("ID", "01KBC14")], accept={"provider": ["Lakeshore Community College Wellness"]})
    # 5-6 phone
    p = "Screenshot_20250702-094112.png"
    save(p, lambda: arc_phone("Priya Ramanathan", "Lifeguarding (including Deep Water) with CPR/AED for Professional Rescuers and First Aid", "Jun 28, 2025", "Jun 28, 2027", "01N2H6L"), "png", 300)
    C(p, "cpr_aed|credential", "Priya Ramanathan", ARC, "Lifeguarding (including Deep Water) with CPR/AED for Professional Rescuers and First Aid", text=False, completed="2025-06-28", expires="2027-06-28", ids=[I("CERTIFICATE ID", "01N2H6L")], card=card(["cpr", "aed", "first_aid"]), note="phone screen")
    p = "IMG_2207.PNG"
    save(p, lambda: arc_phone("Jean-Luc A. Delacroix", "Adult and Pediatric CPR/AED", "Oct 5, 2024", "Oct 5, 2026", "01JC5VD", "<div class='l'>STATUS</div><div class='v'>Active</div>"), "png", 280)
    C(p, "cpr_aed", "Jean-Luc A. Delacroix", ARC, "Adult and Pediatric CPR/AED", text=False, completed="2024-10-05", expires="2026-10-05", ids=[I("CERTIFICATE ID", "01JC5VD")], card=card(["cpr", "aed"], ["adult", "child", "infant"]), accept={"ages": [["adult", "child"]]}, note="phone screen; pediatric stands for child and infant")
    # 7-8 older paper cards
    p = "old cards/cpr card 2023.jpg"
    save(p, lambda: arc_paper(dict(name="Gwen Halloran", title=["ADULT CPR/AED"], by="Bay Counties Chapter", date="4/29/2023", years="2")), "photo", 330)
    C(p, "cpr_aed", "Gwen Halloran", ARC, "Adult CPR/AED", text=False, completed="2023-04-29", validity="P2Y", card=card(["cpr", "aed"], ["adult"], sides=["front"]), accept={"provider": ["Bay Counties Chapter", "American Red Cross Bay Counties Chapter", "American Red Cross, Bay Counties Chapter"]}, note="written by hand")
    p = "old cards/scan front+back.pdf"
    save(p, lambda: arc_paper(dict(name="Dmitri Vasquez-Orlov", title=["STANDARD FIRST AID WITH", "CPR—ADULT, CHILD AND INFANT"], by="Piedmont Chapter", date="9/17/2022", years="3"),
         dict(rows=[("Instructor's signature", "Lorna Pell"), ("Chapter phone", "(704) 555-0138"), ("Holder's signature", "D. Vasquez-Orlov")], foot="CPR portion is valid for one year. Certificate No. C-3217 (Rev. 10-01)")), "scan", 300, pagesize=(120, 90))
    C(p, "cpr_aed", "Dmitri Vasquez-Orlov", ARC, "Standard First Aid with CPR—Adult, Child and Infant", text=False, completed="2022-09-17", validity="P3Y", card=card(["cpr", "first_aid"], ["adult", "child", "infant"], sides=["front", "back"]),
      accept={"provider": ["Piedmont Chapter", "American Red Cross Piedmont Chapter", "American Red Cross, Piedmont Chapter"], "ids": [[{"label": "Certificate No.", "value": "C-3217"}]], "validity": ["P1Y"]}, unclear=["validity"], note="two periods are printed: certificate three years, CPR one year; C-3217 is the form number")
    # 9-11 HSI
    H = "Health & Safety Institute"; HA = ["HSI", "HSI Health & Safety Institute"]
    p = "hsi card.pdf"
    save(p, lambda: hsi("CPR AED | First Aid", [("Adult CPR AED", 1), ("Child CPR AED", 1), ("Infant CPR", 0), ("First Aid", 1)], dict(name="Yolanda P. Whitfield", instructor="Marcus Threlkeld", registry="1184327", done="02/15/2025", exp="02/15/2027", phone="(503) 555-0171", tcid="88-4410")))
    C(p, "cpr_aed", "Yolanda P. Whitfield", H, "CPR AED | First Aid", completed="2025-02-15", expires="2027-02-15", ids=[I("Registry No.", "1184327"), I("Training Center I.D.", "88-4410")], card=card(["cpr", "aed", "first_aid"], ["adult", "child"], "in_person", ["front", "back"]),
      accept={"provider": HA, "title": ["CPR AED First Aid", "CPR AED and First Aid"], "ids": [[I("Training Center I.D.", "88-4410")], []]}, note="Infant is not ticked; the registry number is the instructor's")
    p = "IMG_5530.jpg"
    save(p, lambda: hsi("CPR AED", [("Adult", 1), ("Child", 0), ("Infant", 0)], dict(name="Ruben Castellanos Jr.", instructor="Tess Albrecht", registry="1290055", done="8/2/24", exp="8/2/26", phone="916-555-0144", tcid="70213"), hand=True, back=False), "photo", 300, desk=(70, 80, 88))
    C(p, "cpr_aed", "Ruben Castellanos Jr.", H, "CPR AED", text=False, completed="2024-08-02", expires="2026-08-02", ids=[I("Registry No.", "1290055"), I("Training Center I.D.", "70213")], card=card(["cpr", "aed"], ["adult"], sides=["front"]), accept={"provider": HA, "ids": [[I("Training Center I.D.", "70213")], []], "skills": ["in_person"], "holder": ["Ruben Castellanos"]}, note="written by hand; two-digit years")
    p = "HSI_card_fillable.pdf"
    save(p, lambda: hsi("Pediatric First Aid | CPR AED", [("Adult", 0), ("Child", 1), ("Infant", 1), ("First Aid", 1)], dict(name="Siobhan McKenna-Reyes", instructor="Oluwaseun Bello", registry="1337810", done="05/10/2025", exp="05/10/2027", phone="(614) 555-0119", tcid="91276"), form=True, back=False))
    C(p, "cpr_aed", "Siobhan McKenna-Reyes", H, "Pediatric First Aid | CPR AED", completed="2025-05-10", expires="2027-05-10", ids=[I("Registry No.", "1337810"), I("Training Center I.D.", "91276")], card=card(["cpr", "aed", "first_aid"], ["child", "infant"], sides=["front"]),
      accept={"provider": HA, "title": ["Pediatric First Aid CPR AED"], "ids": [[I("Training Center I.D.", "91276")], []], "skills": ["in_person"]}, note="the values stand only in form fields; the registry number is the instructor's")
    # 12 HSI letter with digital card
    p = "Your HSI Digital Certification Card.pdf"
    save(p, lambda: chrome(f"""<div style="font-size:20pt;font-weight:800;color:#0b3d6b">HSI</div><p>July 22, 2025</p><p>Hello Theodore,</p><p>Your digital certification card for <b>HSI Basic Life Support</b> is ready. The class was conducted by <b>Cedar Ridge Safety Training, LLC</b> (Training Center ID 64417). You may print the card below or keep it on your phone. Employers can scan the code to validate it.</p>
<div class="k"><div class="kt">Basic Life Support<span>HSI Health &amp; Safety Institute</span></div><div class="g"><div><i>Name</i>Theodore Nakagawa, PT, DPT</div><div style="text-align:right">{qr('https://emergencycare.hsi.com/validation/8T4Q-X2', '.75in')}</div><div><i>Class completion date</i>July 19, 2025</div><div><i>Expiration date</i>July 31, 2027</div><div><i>Instructor</i>Imani Lockhart</div><div><i>Certification card no.</i>8T4Q-77XK-20</div></div>
<div class="kf">Adult ✔ &nbsp; Child ✔ &nbsp; Infant ✔ &nbsp;&nbsp; Knowledge and hands-on skills evaluated in person.</div></div><p>Certification cards expire two years from the last day of the month of class completion. If a name is misspelled, contact your training center.</p><p>HSI Customer Care<br>1450 Westec Drive, Eugene, OR 97402</p>""",
        "@page{size:8.5in 11in;margin:.9in} body{font:11pt 'Open Sans'} .k{width:4.6in;border:1px solid #0b3d6b;border-radius:10px;margin:.25in auto;overflow:hidden} .kt{background:#0b3d6b;color:#fff;padding:8px 14px;font-size:15pt;font-weight:700} .kt span{float:right;font-size:7.5pt;font-weight:400;margin-top:7px} .g{display:grid;grid-template-columns:1.3fr 1fr;gap:6px;padding:10px 14px;font-weight:600} i{display:block;font-style:normal;font-weight:400;font-size:7.5pt;color:#666} .kf{background:#eef3f8;padding:6px 14px;font-size:8.5pt}"))
    C(p, "cpr_aed", "Theodore Nakagawa", H, "HSI Basic Life Support", completed="2025-07-19", expires="2027-07-31", ids=[I("Certification card no.", "8T4Q-77XK-20"), I("Training Center ID", "64417")], card=card(["bls"], ["adult", "child", "infant"], "in_person"),
      accept={"provider": HA + ["Cedar Ridge Safety Training, LLC"], "title": ["Basic Life Support"], "issued_on": ["2025-07-22"], "validity": [None, "P2Y"], "ids": [[I("Certification card no.", "8T4Q-77XK-20")]]}, note="letter around a card; the date of the letter is not plainly the day of issue")
    # 13 council
    p = "GLSC first aid certificate.pdf"
    save(p, lambda: gl_cert("Hannah Sørensen", "First Aid, CPR & AED", [("Adult", 1), ("Child", 1), ("Infant", 1), ("First Aid", 1), ("Oxygen", 0)], [("Course Completion Date", "04/12/2025"), ("Expires", "April 2027"), ("Contact Hours", "6.5"), ("Instructor", "Wendell Ashby"), ("Instructor No.", "OH-2216"), ("Training Site", "Maumee Fire Hall #2")], "Student No. 5507-118-A"))
    C(p, "cpr_aed", "Hannah Sørensen", "Great Lakes Safety Council", "First Aid, CPR & AED", completed="2025-04-12", expires="2027-04", amounts=[A("6.5", "hour")], ids=[I("Student No.", "5507-118-A"), I("Instructor No.", "OH-2216")], card=card(["cpr", "aed", "first_aid"], ["adult", "child", "infant"], "in_person"), accept={"skills": ["not_said"], "ids": [[I("Student No.", "5507-118-A")]]}, note="classroom and skills requirements are named")
    # 14-15 licences
    p = "blueline license.pdf"
    save(p, lambda: licence("BLUELINE AQUATICS", "Licensed Lifeguard\\ Shallow Water", "Cody\\ Fairbanks", [("LICENSE NO.", "BL-250-88317"), ("FACILITY", "Kettle Creek WP"), ("ISSUED", "05/24/2025"), ("VALID THROUGH", "05/24/2026")], 4, "#0e6ba8", "This license is valid only at the maximum depth named and while the holder attends monthly in-service training. Includes CPR/AED and first aid for the lifeguard as part of the program. Return to BlueLine Aquatics Safety Group, Tulsa OK. License holder's signature: #v(8mm) #line(length:100%)"))
    C(p, "credential", "Cody Fairbanks", "BlueLine Aquatics", "Licensed Lifeguard Shallow Water", issued="2025-05-24", expires="2026-05-24", ids=[I("LICENSE NO.", "BL-250-88317")], accept={"kind": ["cpr_aed"], "provider": ["BlueLine Aquatics Safety Group"], "title": ["Licensed Lifeguard", "Lifeguard", "Licensed Lifeguard, Shallow Water", "Licensed Lifeguard – Shallow Water"]}, note="licence card, front and back")
    p = "IMG_7718.jpg"
    save(p, lambda: licence("BLUELINE AQUATICS", "Lifeguard Instructor\\ All Depths", "Aiyana R.\\ Begaye", [("LICENSE NO.", "BLI-19-00452"), ("REGION", "Southwest"), ("ISSUED", "02/01/2025"), ("VALID THROUGH", "01/31/2027")], 9, "#7a1f3d", "Instructor may teach and license lifeguards at contracted facilities only. BlueLine Aquatics Safety Group, Tulsa OK."), "photo", 320, vertical=False)
    C(p, "credential", "Aiyana R. Begaye", "BlueLine Aquatics", "Lifeguard Instructor All Depths", text=False, issued="2025-02-01", expires="2027-01-31", ids=[I("LICENSE NO.", "BLI-19-00452")], accept={"provider": ["BlueLine Aquatics Safety Group"], "title": ["Lifeguard Instructor", "Lifeguard Instructor, All Depths", "Lifeguard Instructor – All Depths"]}, note="photograph of both sides")
    # 16-17 online only
    p = "downloads/certificate(3).pdf"
    save(p, lambda: pulse("Brandon Kowalczyk", "Adult, Child & Infant CPR/AED + First Aid", "May 3, 2025", "May 3, 2027", "PW-7741-0932", "☑ Adult &nbsp; ☑ Child &nbsp; ☑ Infant &nbsp; ☑ AED &nbsp; ☑ First Aid", "This course was completed 100% online. No hands-on skills were evaluated. Check with your employer whether a skills session is needed."))
    C(p, "cpr_aed", "Brandon Kowalczyk", "PulseWise CPR Institute", "Adult, Child & Infant CPR/AED + First Aid", issued="2025-05-03", expires="2027-05-03", ids=[I("Certificate No.", "PW-7741-0932")], card=card(["cpr", "aed", "first_aid"], ["adult", "child", "infant"], "online_only"), accept={"completed_on": [None, "2025-05-03"]}, note="certificate and wallet card on one page; renewal date stands for expiry")
    p = "downloads/pw_cpr.pdf"
    save(p, lambda: pulse("Ms. Thuy-Linh Pham", "Adult CPR/AED", "August 30, 2024", "August 30, 2026", "PW-6610-4418", "☑ Adult &nbsp; ☐ Child &nbsp; ☐ Infant &nbsp; ☑ AED &nbsp; ☐ First Aid", "Online course and examination only; practical skills are not part of this certificate.", ce="<div class='p' style='margin-top:5pt'><b>2.0 contact hours</b></div>"))
    C(p, "cpr_aed", "Thuy-Linh Pham", "PulseWise CPR Institute", "Adult CPR/AED", issued="2024-08-30", expires="2026-08-30", amounts=[A("2.0", "hour")], ids=[I("Certificate No.", "PW-6610-4418")], card=card(["cpr", "aed"], ["adult"], "online_only"), accept={"completed_on": [None, "2024-08-30"]}, note="certificate and wallet card on one page")
    # 18-19 several bodies
    p = "CPR-AED renewal CEUs.pdf"
    save(p, lambda: ce_cert("Stonebridge Fit Academy", "in partnership with the American Red Cross training provider network", [("0.4", "NASM CEUs"), ("4.0", "AFAA CEUs"), ("0.4", "ACE CECs"), ("4", "contact hours")], "Renata Figueiredo, CPT", "CPR/AED and First Aid for Fitness Professionals", [("Date of live class", "September 20, 2025"), ("Certificate number", "SFA-25-3391")],
        "NASM provider no. 0447 &nbsp;·&nbsp; AFAA provider no. 0447 &nbsp;·&nbsp; ACE course approval CEP218840<br>Stonebridge Fit Academy, 88 Granite Way, Worcester, MA 01604<br>Keep this certificate for four years.", "The participant attended the full live class and demonstrated adult and child CPR, AED use and first aid on a manikin under an instructor.", ("Conrad Mbeki", "Conrad Mbeki, MS — Director of Education")))
    C(p, "cpr_aed|completion", "Renata Figueiredo", "Stonebridge Fit Academy", "CPR/AED and First Aid for Fitness Professionals", completed="2025-09-20", amounts=[A("0.4", "ceu", "nasm"), A("4.0", "ceu", "afaa"), A("0.4", "cec", "ace"), A("4", "hour")], ids=[I("Certificate number", "SFA-25-3391"), I("NASM provider no.", "0447"), I("AFAA provider no.", "0447"), I("ACE course approval", "CEP218840")], approvals=["nasm", "afaa", "ace"], card=card(["cpr", "aed", "first_aid"], ["adult", "child"], "in_person"))
    p = "Stonebridge/SFA_cert_pediatric.pdf"
    save(p, lambda: ce_cert("Stonebridge Fit Academy", "continuing education since 2009", [("3.5", "contact hours"), ("0.35", "NSCA CEUs (Category D)")], "Lindqvist, Oskar", "Pediatric CPR/AED for Youth Coaches", [("Dates", "March 1 – 2, 2025"), ("Course code", "YC-205"), ("Expires", "03/2027")], "NSCA provider W2291. Stonebridge Fit Academy, 88 Granite Way, Worcester, MA 01604", "Covers CPR and AED for children and infants. Practical skills were checked in class.", ("Conrad Mbeki", "Conrad Mbeki, MS — Director of Education — signed March 5, 2025")), "scan", 170, grey=True)
    C(p, "cpr_aed|completion", "Lindqvist, Oskar", "Stonebridge Fit Academy", "Pediatric CPR/AED for Youth Coaches", text=False, started="2025-03-01", completed="2025-03-02", issued="2025-03-05", expires="2027-03", amounts=[A("3.5", "hour"), A("0.35", "ceu", "nsca")], ids=[I("Course code", "YC-205"), I("NSCA provider", "W2291")], approvals=["nsca"], card=card(["cpr", "aed"], ["child", "infant"], "in_person"), accept={"holder": ["Oskar Lindqvist"]}, note="grey scan")
    # 20-21 letters
    p = "letters/teaching verification Ortega.pdf"
    later(p, letter("Harbor Point Community Center", "2100 Wharf Street, Baltimore, MD 21230 · (410) 555-0186", "October 14, 2025", "Verification of instruction", ["To whom it may concern:", "This letter confirms that Consuelo Ortega taught the following classes for Harbor Point Community Center as lead instructor:",
        [["Course", "Date taught", "Hours"], ["Adult and Pediatric First Aid/CPR/AED", "September 13, 2025", "5.5"], ["Adult and Pediatric First Aid/CPR/AED", "October 11, 2025", "5.5"]], "Total instruction time: 11 hours. Thirty-one students were certified in her classes."], ("Milton Graves", "Milton Graves", "Aquatics and Safety Manager")))
    C(p, "teaching", "Consuelo Ortega", "Harbor Point Community Center", "Adult and Pediatric First Aid/CPR/AED", started="2025-09-13", completed="2025-10-11", issued="2025-10-14", amounts=[A("11", "hour")], accept={"started_on": [None], "about": [{"progress": "completed"}]}, note="has taught the course twice")
    p = "letters/ltr CPR Duval.pdf"
    later(p, letter("Magnolia Regional Rehabilitation", "Education Department · 411 Camellia Ave, Mobile, AL 36602", "June 2, 2025", "RE: CPR certification – Antoine Duval, PTA", ["To Whom It May Concern,", "Antoine Duval, PTA, successfully completed our hospital's Basic Life Support (CPR and AED) renewal course on May 28, 2025, including written test and hands-on skills testing on adult and infant manikins. The course was 4 hours in length.",
        "His certification through Magnolia Regional Rehabilitation remains current until May 31, 2027. His employee identification number is 20884.", "Please call (251) 555-0163 if you have any question."], ("Patrice Lamoureux", "Patrice Lamoureux, RN", "Clinical Educator")), "scan", dpi=160)
    C(p, "cpr_aed", "Antoine Duval", "Magnolia Regional Rehabilitation", "Basic Life Support (CPR and AED) renewal course", text=False, completed="2025-05-28", issued="2025-06-02", expires="2027-05-31", amounts=[A("4", "hour")], ids=[I("employee identification number", "20884")], card=card(["bls", "cpr", "aed"], ["adult", "infant"], "in_person", ["front"]),
      accept={"title": ["Basic Life Support", "Basic Life Support (CPR and AED)", "Basic Life Support (CPR and AED) renewal", "Basic Life Support renewal course"], "ids": [[]], "sides": [[], ["digital"]], "covers": [["bls"], ["cpr", "aed", "bls"]]}, note="letter as proof")
    # 22-23 instructor cards
    p = "instructor card.pdf"
    save(p, lambda: inst_card("American Red Cross", "Desmond Achterberg", [("Instructor ID", "K8R41"), ("Certificate ID", "01LW0QY"), ("Certified since", "03/2019"), ("Recertified", "03/15/2025"), ("Expires", "12/31/2027"), ("Region", "Rocky Mountain")], "Water Safety Instructor  ·  CPR/AED Instructor", "Instructors must teach at least two courses in each certification period."))
    C(p, "credential", "Desmond Achterberg", ARC, "Water Safety Instructor · CPR/AED Instructor", completed="2025-03-15", expires="2027-12-31", ids=[I("Instructor ID", "K8R41"), I("Certificate ID", "01LW0QY")], accept={"title": ["Water Safety Instructor", "CPR/AED Instructor", "Instructor", "Water Safety Instructor, CPR/AED Instructor"], "completed_on": [None], "issued_on": ["2025-03-15"]}, note="instructor card; recertified is the latest day of earning")
    p = "scan_0041.pdf"
    save(p, lambda: inst_card("Summit Ridge Emergency Training", "Noor El-Amin, EMT-P", [("Instructor No.", "SR-0198"), ("Authorization date", "07/01/2024"), ("Programs", "CPR, AED, First Aid"), ("Valid until", "06/30/2026"), ("Training center", "Flagstaff, AZ")], "Authorized Basic Emergency Care Instructor", "Summit Ridge Emergency Training is an HSI Training Center.", (.75, .4, .05)), "scan", 250, pagesize=(140, 110))
    C(p, "credential", "Noor El-Amin", "Summit Ridge Emergency Training", "Authorized Basic Emergency Care Instructor", text=False, issued="2024-07-01", expires="2026-06-30", ids=[I("Instructor No.", "SR-0198")], accept={"title": ["Basic Emergency Care Instructor", "Instructor"], "completed_on": [None, "2024-07-01"]}, note="scan of a card on a larger sheet")
    # 24 e-mail around a certificate
    p = "Fw_ your certificate.pdf"
    save(p, lambda: chrome(f"""<div class="m"><b style="font-size:14pt">Fw: Your First Aid/CPR/AED certificate is ready</b><hr><b>Lucinda Baptiste</b> &lt;l.baptiste@mailbox.example&gt;<br>Mon, Nov 3, 2025 at 7:12 PM<br>To: hr@cedargym.example<br><p>Hi Pam, here it is. Let me know if you need the card too. — Lucy</p><p>---------- Forwarded message ---------<br>From: Coastal Lifesavers Training &lt;noreply@coastallifesavers.example&gt;<br>Date: Sun, Nov 2, 2025 at 9:30 AM<br>To: Lucinda Baptiste</p><p>Congratulations! You passed. Your certificate is shown below.</p></div>
<div class="ce"><div style="letter-spacing:.35em;font-size:9pt">COASTAL LIFESAVERS TRAINING</div><div style="font-family:'Dancing Script';font-size:27pt;margin:8px">Lucinda Baptiste</div><div>is certified in</div><div style="font-size:16pt;font-weight:700;margin:6px">Adult &amp; Child First Aid/CPR/AED</div><div>Classroom course with skills test · November 1, 2025 · Savannah, GA</div><div style="margin-top:8px">Valid for two years &nbsp; | &nbsp; Certification # <b>CLT-11-58213</b></div><div style="margin-top:12px;font-family:Kristi;font-size:22pt">B. Tillery</div><div style="font-size:8pt">Beau Tillery, Lead Instructor</div></div><p style="font-size:8pt;color:#777">You receive this message because you attended a class. Unsubscribe</p>""",
        "@page{size:8.5in 11in;margin:.6in} body{font:10pt Roboto} .ce{border:6px solid #e07a5f;padding:22px;text-align:center;font-family:'Open Sans';font-size:10pt;width:5.6in;margin:14px auto}"))
    C(p, "cpr_aed", "Lucinda Baptiste", "Coastal Lifesavers Training", "Adult & Child First Aid/CPR/AED", completed="2025-11-01", validity="P2Y", ids=[I("Certification #", "CLT-11-58213")], card=card(["cpr", "aed", "first_aid"], ["adult", "child"], "in_person"), accept={"issued_on": [None, "2025-11-02"]}, note="certificate inside a forwarded e-mail")
