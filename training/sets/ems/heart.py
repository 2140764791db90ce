"""Life-support cards: AHA eCards and printed cards, HSI/ASHI, NSC, NAEMT, Red Cross and cards from abroad."""
from kit import *
from PIL import Image, ImageDraw, ImageFont
from fpdf import FPDF
from reportlab.lib.pagesizes import letter, landscape
from reportlab.lib.colors import HexColor
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

AHA = "American Heart Association"
PROG = {
    "BLS Provider": "Basic Life Support (BLS) Program",
    "ACLS Provider": "Advanced Cardiovascular Life Support (ACLS) Program",
    "PALS Provider": "Pediatric Advanced Life Support (PALS) Program",
    "Heartsaver\u00ae First Aid CPR AED": "Heartsaver First Aid CPR AED Program",
    "Heartsaver\u00ae CPR AED": "Heartsaver CPR AED Program",
}


# ---- A1: page printed from the eCard site: large certificate over wallet card ----
def ecard_page(path, name, course, issue, renew, code, tc, tcid, city, instr, instr_id, color="#b8202e",
               modules=None, stamp=None, tpl=False, fmt="us", pic=False):
    q = uri(qr("https://ecards.heart.org/student/myecards?pid=" + code))
    mod = ""
    if modules:
        mod = "<div class=mod>Optional modules completed:<br>" + " ".join(
            f"<span>{'&#9745;' if on else '&#9744;'} {m}</span>" for m, on in modules) + "</div>"
    st = f"<div class=stamp>{stamp}</div>" if stamp else ""
    i, r = (D(issue, fmt) if issue else ""), (renew or "")
    field = lambda l, v: f"<div class=f><b>{v}</b><i>{l}</i></div>"
    html = f"""<html><head><meta charset=utf-8><style>@page{{size:8.5in 11in;margin:0}}
    body{{margin:0;font-family:'Open Sans';font-size:9.5pt;color:#222}} .cert{{margin:.55in .6in 0;border:1px solid #999;height:4.9in;position:relative}}
    .bar{{background:{color};color:#fff;padding:11px 20px;font-size:23pt;font-weight:800;letter-spacing:.5px}}
    .org{{position:absolute;right:20px;top:13px;color:#fff;font-size:11pt;text-align:right;font-weight:600;line-height:1.15}}
    h2{{font:800 20pt 'Open Sans';margin:22px 20px 4px}} p{{margin:2px 20px;line-height:1.45}}
    .f{{margin:0 0 9px}} .f b{{display:block;font-size:10pt}} .f i{{font-style:normal;color:#666;font-size:7.5pt}}
    .g{{position:absolute;bottom:50px;left:20px;right:150px;display:grid;grid-template-columns:1.15fr 1fr 1fr;column-gap:18px}}
    .q{{position:absolute;right:20px;bottom:40px;width:96px;text-align:center;font-size:6pt}} .q img{{width:92px}}
    .ft{{position:absolute;bottom:10px;left:20px;right:20px;font-size:6.5pt;color:#777}}
    .mod{{margin:8px 20px;font-size:8pt}} .mod span{{margin-right:12px}}
    .w{{margin:.45in .6in;width:3.4in;height:2.1in;border:1px dashed #888;position:relative;font-size:6.6pt;float:left}}
    .w .bar{{font-size:12pt;padding:5px 9px}} .w .org{{font-size:6pt;top:6px;right:9px}} .w b{{font-size:7.5pt}} .w p{{margin:3px 9px;line-height:1.3}}
    .how{{margin:.5in .6in 0 0;font-size:8pt;color:#555;line-height:1.5}}
    .stamp{{position:absolute;top:1.9in;left:1.1in;font:800 54pt 'Open Sans';color:rgba(120,120,120,.33);transform:rotate(-18deg);letter-spacing:9px}}
    </style></head><body><div class=cert><div class=bar>{course.upper() if not course.startswith('Heart') else course}</div><div class=org>American<br>Heart<br>Association</div>
    <h2>{name}</h2><p>has successfully completed the cognitive and skills evaluations in accordance<br>with the curriculum of the American Heart Association {PROG[course]}.</p>{mod}
    <div class=g>{field('Issue Date', i)}{field('Training Center Name', tc)}{field('Instructor Name', instr)}
    {field('Renew By', r)}{field('Training Center ID', tcid)}{field('Instructor ID', instr_id)}
    <div></div>{field('Training Center City, State', city)}{field('eCard Code', code)}</div>
    <div class=q><img src="{q}"><br>QR Code</div>
    <div class=ft>To view or verify authenticity, students and employers should scan this QR code or go to www.heart.org/cpr/mycards.
    &copy; 2023 American Heart Association. All rights reserved.</div>{st}</div>
    <div class=w><div class=bar>{course}</div><p style="margin-top:5px;color:#666">American Heart Association</p><p style="margin-top:4px"><b style="font-size:10pt">{name}</b></p>
    <p>has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the American Heart Association {PROG[course]}.</p>
    <p style="margin-top:10px"><b>Issue Date</b> {i} &nbsp;&nbsp; <b>Renew By</b> {r}</p><p><b>eCard Code</b> {code}</p></div>
    <div class=how><b>Cut out your wallet card</b><br>Print this page at 100&nbsp;% and cut along the dashed line. Your employer can confirm the card
    with the eCard code. Name changes are made by the Training Center only.</div></body></html>"""
    if pic:
        return html
    chrome(html, path)


# ---- A2: landscape full-size eCard certificate (reportlab) ----
def rl_font(alias, family, style=""):
    if alias not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(alias, font_file(family, style)))
    return alias


def ecard_full(path, name, course, line, issue, renew, code, pairs, tint="#1d4f91", two_line_name=None, tag=None):
    W, H = landscape(letter)
    c = canvas.Canvas(path if os.path.isabs(path) else P(path), pagesize=(W, H), invariant=1)
    R, B = rl_font("LiR", "Lato"), rl_font("LiB", "Lato", "bold")
    c.setFillColor(HexColor(tint)); c.rect(0, 0, 150, H, stroke=0, fill=1)
    c.saveState(); c.translate(100, 60); c.rotate(90); c.setFillColor(HexColor("#ffffff")); c.setFont(B, min(34, 34 * 490 / pdfmetrics.stringWidth(course, B, 34))); c.drawString(0, 0, course); c.restoreState()
    c.saveState(); c.translate(130, 60); c.rotate(90); c.setFillColor(HexColor("#dfe8f5")); c.setFont(R, 12); c.drawString(0, 0, "American Heart Association"); c.restoreState()
    c.setFillColor(HexColor("#222222")); c.setFont(R, 13); c.drawString(190, H - 110, "This certifies that")
    c.setFont(B, 27); y = H - 150
    for ln in (two_line_name or [name]):
        c.drawString(190, y, ln); y -= 31
    c.setFont(R, 12.5)
    for ln in line:
        c.drawString(190, y, ln); y -= 18
    y -= 24
    cols = [190, 390, 570]
    for n, (l, v) in enumerate([("Issue Date", issue), ("Renew By", renew), ("eCard Code", code)] + pairs):
        x, yy = cols[n % 3], y - 52 * (n // 3)
        c.setFont(R, 8); c.setFillColor(HexColor("#6b6b6b")); c.drawString(x, yy + 15, l.upper())
        c.setFont(B, 11); c.setFillColor(HexColor("#222222")); c.drawString(x, yy, v)
    c.drawInlineImage(qr("https://ecards.heart.org/?" + code), W - 110, 40, 70, 70)
    c.setFont(R, 7); c.setFillColor(HexColor("#777777"))
    c.drawString(190, 42, "Scan the code or visit the My Cards page to confirm that this eCard is authentic.  " + (tag or "KJ-1510 R3/23"))
    c.save()


# ---- A3: printed AHA-type card, typed in by the centre, photographed ----
def old_card(name, course, cid, text, issue, renew, labels, color=(178, 28, 44), modules=None, hand=False):
    W, H = 1050, 640
    im = Image.new("RGB", (W, H), (253, 252, 248)); d = ImageDraw.Draw(im)
    F = lambda s, b="", fam="Liberation Sans": ImageFont.truetype(font_file(fam, b), s)
    d.rectangle((0, 0, W, 108), fill=color)
    d.text((34, 22), course, font=F(52 if len(course) < 22 else 40, "bold"), fill="white")
    d.text((W - 240, 18), "American\nHeart\nAssociation", font=F(24, "bold"), fill="white", spacing=1)
    d.text((40, 150), name, font=F(54, "", "Klee One") if hand else F(42, "", "Courier Prime"), fill=(25, 30, 90) if hand else (20, 20, 20))
    d.line((36, 212, W - 220, 212), fill=(120, 120, 120), width=2)
    y = 226
    for ln in text:
        d.text((40, y), ln, font=F(24), fill=(40, 40, 40)); y += 31
    if modules:
        y += 8
        for m, on in modules:
            d.rectangle((44, y + 4, 66, y + 26), outline=(60, 60, 60), width=2)
            if on:
                d.line((40, y + 2, 70, y + 30), fill=(25, 30, 90), width=4); d.line((70, y + 2, 40, y + 30), fill=(25, 30, 90), width=4)
            d.text((82, y), m, font=F(24), fill=(40, 40, 40)); y += 36
    for x, v, l in ((40, issue, labels[0]), (430, renew, labels[1])):
        d.text((x, H - 118), v, font=F(42, "", "Klee One") if hand else F(34, "", "Courier Prime"), fill=(25, 30, 90) if hand else (20, 20, 20))
        d.line((x, H - 72, x + 330, H - 72), fill=(120, 120, 120), width=2)
        d.text((x, H - 66), l, font=F(22), fill=(60, 60, 60))
    d.text((W - 210, H - 44), cid, font=F(20), fill=(90, 90, 90))
    return im


def card_back(rows, sign, note, color=(178, 28, 44)):
    W, H = 1050, 640
    im = Image.new("RGB", (W, H), (253, 252, 248)); d = ImageDraw.Draw(im)
    F = lambda s, b="", fam="Liberation Sans": ImageFont.truetype(font_file(fam, b), s)
    y = 34
    for l, v in rows:
        d.text((40, y), l, font=F(25, "bold"), fill=color)
        d.text((330, y - 4), v, font=F(30, "", "Courier Prime"), fill=(20, 20, 20))
        d.line((325, y + 34, W - 40, y + 34), fill=(170, 170, 170), width=1); y += 66
    d.text((40, y + 10), "Holder\u2019s Signature", font=F(25, "bold"), fill=color)
    d.text((360, y - 20), sign, font=F(66, "", "Kristi"), fill=(30, 40, 110))
    d.line((325, y + 44, W - 40, y + 44), fill=(170, 170, 170), width=1)
    d.text((40, H - 70), note, font=F(19), fill=(90, 90, 90), spacing=4)
    return im


# ---- A4: on-line part only (typst) ----
def online_part(path, name, title, date, code, state="done", percent=None, extra=""):
    if state == "done":
        mid = f"""#text(11pt)[This is to certify that] \\ #v(6pt) #text(24pt, weight: "bold")[{name}] \\ #v(6pt)
        #text(11pt)[has successfully completed the online portion of] \\ #v(4pt) #text(19pt, fill: rgb("#a3172a"))[{title}] \\ #v(10pt) #text(11pt)[on {date}]"""
        foot = "This certificate does not constitute course completion. Take it to a hands-on skills session to receive a course completion card."
        head = "Certificate of Completion"
    else:
        mid = f"""#text(11pt)[Learner] \\ #v(6pt) #text(24pt, weight: "bold")[{name}] \\ #v(6pt) #text(11pt)[is enrolled in the online portion of] \\ #v(4pt)
        #text(19pt, fill: rgb("#a3172a"))[{title}] \\ #v(8pt) #text(13pt, weight: "bold")[{percent} complete] \\ #v(4pt) #text(11pt)[last activity {date}]"""
        foot = "A certificate can be printed when all lessons show 100 % and the course evaluation has been sent."
        head = "Learner Progress"
    typ(f"""#set page(width: 11in, height: 8.5in, margin: 0.7in, fill: rgb("#fbfaf7"))
#set text(font: "Roboto", size: 10pt)
#place(top + left, dx: -0.35in, dy: -0.35in, rect(width: 10.3in, height: 7.8in, stroke: 2.5pt + rgb("#a3172a")))
#grid(columns: (1fr, 1fr), text(13pt, weight: "bold")[American Heart Association], align(right)[#text(9pt, fill: gray)[eLearning]])
#v(0.55in)
#align(center)[#text(30pt, font: "Roboto Slab", tracking: 1.5pt)[{head}] #v(0.25in) {mid} #v(0.2in) {extra}]
#place(bottom + left)[#text(8.5pt)[{foot}]]
#place(bottom + right)[#text(8.5pt)[{code}]]""", path)


# ---- D1: HSI digital card with letter (weasyprint) ----
def hsi(path, name, prog, ticks, done, exp, inst, inst_no, tc, tcid, phone, word="has successfully completed", extra="", cardno=None, void=None, brand="ASHI", layout=0):
    tk = "".join(f"<span class=t>{'&#9746;' if on else '&#9744;'} {t}</span>" for t, on in ticks)
    v = f"<div class=v>{void}</div>" if void else ""
    no = f"<td><b>{cardno}</b><br><i>Certification Card No.</i></td>" if cardno else ""
    weasy(f"""<html><style>@page{{size:letter;margin:.8in .9in}} body{{font:10.5pt 'Carlito';color:#1d1d1d}}
    .card{{width:{'4.6in' if layout else '5.4in'};margin:.25in {'0' if layout else 'auto'};border:1.2pt solid #0b5d5a;border-radius:9pt;padding:0 0 8pt;position:relative}}
    .top{{background:#0b5d5a;color:#fff;padding:7pt 12pt;font-size:13pt;font-weight:bold}} .top span{{float:right;font-weight:normal;font-size:9pt}}
    .n{{font:bold 18pt 'Carlito';margin:10pt 12pt 0}} .s{{margin:1pt 12pt 6pt;font-size:9pt}} .pr{{margin:0 12pt;font:bold 13pt 'Carlito';color:#0b5d5a}}
    .t{{margin-right:11pt;font-size:9pt;font-family:'DejaVu Sans','Carlito'}} table{{margin:8pt 10pt 0;font-size:9pt;border-spacing:4pt 3pt;width:95%}} i{{color:#666;font-size:7.5pt;font-style:normal}}
    .v{{position:absolute;top:50pt;left:40pt;font:bold 44pt 'Carlito';color:#c33;opacity:.55;transform:rotate(-14deg);border:4pt solid #c33;padding:2pt 16pt}}
    .small{{font-size:8pt;color:#555}}</style><body>
    <p><b>{tc}</b><br>HSI Approved Training Center</p><p>Dear {name.split()[0]},</p><p>{extra}</p>
    <div class=card><div class=top>{brand} <span>Health &amp; Safety Institute</span></div><div class=n>{name}</div><div class=s>{word}</div>
    <div class=pr>{prog}</div><div style="margin:5pt 12pt">{tk}</div>
    <table><tr><td><b>{done}</b><br><i>Class Completion Date</i></td><td><b>{exp}</b><br><i>Expiration Date</i></td>{no}</tr>
    <tr><td><b>{inst}</b><br><i>Authorized Instructor (Print Name)</i></td><td><b>{inst_no}</b><br><i>Registry No.</i></td><td><b>{tcid}</b><br><i>Training Center I.D.</i></td></tr>
    <tr><td colspan=2><b>{phone}</b><br><i>Training Center Phone No.</i></td></tr></table>{v}</div>
    <p class=small>{'The card above is the official proof of training of the program named on it. ' if not void else ''}Certification does not guarantee future performance, or imply licensure or credentialing.
    Validate this card at emergencycare.hsi.com/validation.</p></body></html>""", path)


# ---- D3: NSC card (fpdf2) ----
def nsc(path, name, course, done, exp, inst, inst_no, tc, tcno, ref, cover=None, lang="en", month_only=False):
    L = {"en": ("National Safety Council", "has successfully completed the", "Completion Date", "Expiration Date", "Instructor", "Instructor Number", "Training Center", "Reference No.", "Course Completion Card"),
         "es": ("National Safety Council", "ha completado satisfactoriamente el curso", "Fecha de terminaci\u00f3n", "Fecha de vencimiento", "Instructor", "N\u00fam. de instructor", "Centro de capacitaci\u00f3n", "N\u00fam. de referencia", "Tarjeta de finalizaci\u00f3n")}[lang]
    p = FPDF(unit="mm", format=(105, 148)); p.add_page(); p.set_auto_page_break(False)
    p.add_font("U", "", font_file("Liberation Sans")); p.add_font("B", "", font_file("Liberation Sans", "bold")); p.add_font("R", "", font_file("Liberation Sans"))
    p.set_fill_color(0, 122, 61); p.rect(8, 8, 89, 58, style="D"); p.rect(8, 8, 89, 13, style="F")
    p.set_text_color(255); p.set_font("B", "", 12); p.text(12, 16.5, L[0])
    p.set_text_color(20); p.set_font("R", "", 7); p.text(12, 26, L[8].upper())
    p.set_font("B", "", 13); p.text(12, 33, name); p.set_font("R", "", 7.5); p.text(12, 38, L[1])
    p.set_text_color(0, 122, 61); p.set_font("B", "", 10.5); p.text(12, 44, course); p.set_text_color(20)
    if cover:
        p.set_font("R", "", 7); p.text(12, 48.5, cover)
    p.set_font("B", "", 8.5); p.text(12, 57, done); p.text(55, 57, exp); p.set_font("R", "", 6); p.text(12, 60.5, L[2]); p.text(55, 60.5, L[3])
    p.rect(8, 74, 89, 58, style="D"); y = 83
    for l, v in ((L[4], inst), (L[5], inst_no), (L[6], tc), (L[7], ref)):
        p.set_font("R", "", 6.5); p.text(12, y, l); p.set_font("B", "", 8.5); p.text(45, y, v); p.line(44, y + 1.2, 93, y + 1.2); y += 9
    p.set_font("R", "", 5.6); p.set_text_color(90)
    p.text(12, 124, "This card certifies that the holder has met the requirements for course completion." if lang == "en" else "Esta tarjeta certifica que el titular cumpli\u00f3 con los requisitos del curso.")
    p.output(path if os.path.isabs(path) else P(path))


# ---- D4: workplace first-aid certificate with tear-off card (typst) ----
def medic(path, name, prog, lines, done, exp, inst, inst_no, tc, cno, spanish=False):
    a = ("Certificado", "Se otorga a", "por haber completado con \u00e9xito el programa", "Fecha", "Vence", "Instructor autorizado", "Registro") if spanish else \
        ("Successful Completion", "Awarded to", "for successful completion of the program", "Class date", "Valid until", "Authorized Instructor", "Registry number")
    typ(f"""#set page(width: 8.5in, height: 11in, margin: 0.8in)
#set text(font: "Cantarell", size: 10.5pt)
#rect(fill: rgb("#f2a900"), width: 100%, inset: 14pt)[#text(26pt, weight: "bold", fill: white)[MEDIC First Aid] #h(1fr) #text(10pt, fill: white)[an HSI program]]
#v(14pt) #text(20pt)[{a[0]}] #v(10pt) {a[1]} \\ #text(22pt, weight: "bold")[{name}] #v(6pt) {a[2]} \\ #text(16pt, fill: rgb("#b26b00"))[{prog}]
#v(4pt) #text(9.5pt)[{lines}]
#v(14pt)
#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt + gray, inset: 8pt,
 [*{a[3]}* \\ {done}], [*{a[4]}* \\ {exp}], [*No.* \\ {cno}],
 [*{a[5]}* \\ {inst}], [*{a[6]}* \\ {inst_no}], [*Training Center* \\ {tc}])
#v(40pt) #line(length: 100%, stroke: (dash: "dashed", thickness: 0.5pt)) #v(10pt)
#rect(width: 3.4in, height: 2.1in, stroke: 1pt + rgb("#f2a900"), radius: 6pt, inset: 9pt)[#text(12pt, weight: "bold", fill: rgb("#f2a900"))[MEDIC First Aid] \\ #text(9pt)[{prog}] #v(4pt) #text(12pt, weight: "bold")[{name}] #v(1fr) #text(8pt)[{a[3]}: {done} #h(1fr) {a[4]}: {exp}]]
""", path)


# ---- D5: Red Cross type digital certificate (chromium) ----
def red_cross(path, name, title, done, validity, cid, rows=""):
    q = uri(qr("https://www.redcross.org/take-a-class/qrcode?certnumber=" + cid))
    chrome(f"""<html><meta charset=utf-8><style>@page{{size:11in 8.5in;margin:0}} body{{margin:0;font-family:'Roboto';text-align:center;color:#222}}
    .o{{margin:.4in;height:7.6in;border:6px double #d0021b;position:relative}} h1{{font:500 34pt 'Roboto Slab';margin:.55in 0 .1in}} .n{{font:700 32pt 'Roboto';margin:14px}}
    .t{{font:700 22pt 'Roboto';color:#d0021b;margin:12px}} .l{{position:absolute;left:.5in;bottom:.45in;text-align:left;font-size:10pt;line-height:1.6}} .q{{position:absolute;right:.5in;bottom:.45in;font-size:8.5pt}}</style>
    <body><div class=o><div style="font:700 15pt Roboto;color:#d0021b;margin-top:.35in">American Red Cross</div><h1>Certificate of Completion</h1>
    <div>This acknowledges that</div><div class=n>{name}</div><div>has successfully completed requirements for</div><div class=t>{title}</div><div>{rows}</div>
    <div class=l><b>Date Completed:</b> {done}<br><b>Validity Period:</b> {validity}<br><b>Conducted by:</b> American Red Cross</div>
    <div class=q><img src="{q}" width=88><br>ID: {cid}</div></div></body></html>""", path)


# ---- NAEMT type course card and certificate (reportlab) ----
def naemt(path, name, course, edition, dates, site, no, hours, exp=None, medal="PHTLS"):
    W, H = landscape(letter)
    c = canvas.Canvas(path if os.path.isabs(path) else P(path), pagesize=(W, H), invariant=1)
    S, SB = rl_font("EG", "Caladea"), rl_font("EGB", "Caladea", "bold")
    c.setStrokeColor(HexColor("#2b3a67")); c.setLineWidth(3); c.rect(30, 30, W - 60, H - 60); c.setLineWidth(.7); c.rect(37, 37, W - 74, H - 74)
    c.setFont(SB, 15); c.drawCentredString(W / 2, H - 80, "National Association of Emergency Medical Technicians")
    c.setFont(S, 11); c.drawCentredString(W / 2, H - 98, "in cooperation with " + site)
    c.setFont(SB, 44); c.setFillColor(HexColor("#8b1a1a")); c.drawCentredString(W / 2, H - 160, medal); c.setFillColor(HexColor("#000000"))
    c.setFont(S, 14); c.drawCentredString(W / 2, H - 196, "hereby recognizes"); c.setFont(SB, 28); c.drawCentredString(W / 2, H - 234, name)
    c.setFont(S, 14); c.drawCentredString(W / 2, H - 262, "for the successful completion of"); c.setFont(SB, 18); c.drawCentredString(W / 2, H - 290, course)
    c.setFont(S, 11); c.drawCentredString(W / 2, H - 310, edition)
    c.setFont(S, 12); c.drawCentredString(W / 2, H - 340, dates)
    if hours:
        c.drawCentredString(W / 2, H - 360, hours)
    c.line(90, 110, 280, 110); c.line(W - 280, 110, W - 90, 110); c.setFont(S, 10)
    c.drawCentredString(185, 96, "Course Coordinator"); c.drawCentredString(W - 185, 96, "Course Medical Director")
    rl_font("KR", "Kristi"); c.setFont("KR", 30); c.drawCentredString(185, 116, "Ruth Ellery"); c.drawCentredString(W - 185, 116, "O. Bramwell")
    c.setFont(S, 9); c.drawString(60, 56, "Certificate No. " + no)
    if exp:
        c.drawRightString(W - 60, 56, exp)
    c.save()


def stop_bleed(path, name, date, inst, where):
    W, H = 612, 430
    c = canvas.Canvas(path if os.path.isabs(path) else P(path), pagesize=(W, H), invariant=1)
    R = rl_font("LiR", "Lato")
    c.setFillColor(HexColor("#c8102e")); c.rect(0, H - 90, W, 90, fill=1, stroke=0); c.setFillColor(HexColor("#ffffff"))
    rl_font("LSX", "Liberation Sans Narrow", "bold"); c.setFont("LSX", 40); c.drawString(30, H - 62, "STOP THE BLEED"); c.setFont("LSX", 12); c.drawRightString(W - 30, H - 50, "SAVE A LIFE")
    c.setFillColor(HexColor("#222222")); c.setFont(R, 13); c.drawString(30, H - 130, "Certificate of Achievement"); c.setFont(R, 12); c.drawString(30, H - 160, "This certificate is presented to")
    rl_font("LiB", "Lato", "bold"); c.setFont("LiB", 24); c.drawString(30, H - 192, name)
    c.setFont(R, 12); c.drawString(30, H - 218, "for successfully completing the"); c.setFont("LiB", 15); c.drawString(30, H - 240, "STOP THE BLEED\u00ae Course")
    c.setFont(R, 11); c.drawString(30, H - 262, where)
    c.line(30, 70, 250, 70); c.line(340, 70, W - 40, 70); c.setFont(R, 9); c.drawString(30, 58, "Instructor"); c.drawString(340, 58, "Date")
    c.setFont(R, 12); c.drawString(34, 75, inst); c.drawString(344, 75, date)
    c.setFont(R, 7); c.drawString(30, 24, "American College of Surgeons \u00b7 Committee on Trauma"); c.save()


# ---- abroad: UK, German, Canadian ----
def uk(path, name, title, date, exp, hours, inst, cno, trust, body):
    p = FPDF(unit="mm", format="A4"); p.add_page(); p.set_auto_page_break(False)
    for a, s in (("R", ""), ("B", "bold")):
        p.add_font(a, "", font_file("Liberation Sans", s))
    p.set_fill_color(0, 94, 184); p.rect(0, 0, 12, 297, style="F")
    p.set_font("B", "", 13); p.set_text_color(0, 94, 184); p.text(24, 24, trust); p.set_text_color(30); p.set_font("R", "", 9); p.text(24, 30, "Clinical Education and Practice Development")
    p.set_font("B", "", 25); p.text(24, 62, "Certificate of Training"); p.set_font("R", "", 11); p.text(24, 78, "Awarded to"); p.set_font("B", "", 19); p.text(24, 88, name)
    p.set_font("R", "", 11); p.text(24, 102, "who attended and was assessed as competent in"); p.set_font("B", "", 15); p.text(24, 111, title)
    p.set_font("R", "", 10); y = 130
    for l, v in (("Date of course", date), ("Expiry date", exp), ("CPD", hours), ("Instructor", inst), ("Certificate ref.", cno)):
        if v:
            p.set_text_color(100); p.text(24, y, l); p.set_text_color(20); p.text(70, y, v); p.line(24, y + 2.5, 185, y + 2.5); y += 11
    p.set_font("R", "", 8.5); p.set_text_color(80); p.set_xy(24, y + 6); p.multi_cell(160, 4.5, body)
    p.output(P(path))


def german(path, name, title, untertitel, zeit, ort, datum, ue, nr, org, sub, leiter, geb, birth=True):
    weasy(f"""<html lang=de><style>@page{{size:A4;margin:24mm 22mm}} body{{font:11.5pt 'TeX Gyre Pagella','P052'}} h1{{letter-spacing:10pt;font-size:27pt;font-weight:normal;text-align:center;margin:16mm 0 10mm}}
    .n{{font-size:20pt;text-align:center;margin:5mm 0}} .c{{text-align:center}} .t{{text-align:center;font-size:17pt;font-weight:bold;margin:5mm 0 2mm}} .u{{margin-top:26mm}} td{{padding:1.2mm 6mm 1.2mm 0;vertical-align:top}} .k{{font-size:8.5pt;color:#555;position:absolute;bottom:0}}</style>
    <div style="border-bottom:2pt solid #b00;padding-bottom:3mm"><b>{org}</b><br>{sub}</div><h1>BESCHEINIGUNG</h1>
    <div class=c>Hiermit wird bescheinigt, dass</div><div class=n>{name}</div>{f'<div class=c>geboren am {geb}</div>' if birth else ''}
    <div class=c style="margin-top:4mm">{zeit} erfolgreich teilgenommen hat an</div><div class=t>{title}</div><div class=c>{untertitel}</div>
    <table style="margin:10mm auto 0">{ue}</table>
    <div class=u>{ort}, den {datum}<br><br><span style="font:24pt 'Rufscript'">{leiter}</span><br>____________________________<br><span style="font-size:9pt">{leiter}, Lehrgangsleitung</span></div>
    <div class=k>Bescheinigungs-Nr. {nr}</div></html>""", path)


def quebec(path, name, date, exp, inst, no):
    chrome(f"""<html lang=fr><meta charset=utf-8><style>@page{{size:8.5in 5.5in;margin:0}} body{{margin:0;font-family:'Quicksand';color:#233}} .s{{position:absolute;left:0;top:0;bottom:0;width:2.1in;background:#c41230;color:#fff;padding:.4in .25in;box-sizing:border-box;font-weight:700;font-size:12pt;line-height:1.4}}
    .m{{margin-left:2.4in;padding-top:.4in}} h1{{font-size:21pt;margin:0 0 14px}} .n{{font-size:22pt;font-weight:700;margin:6px 0}} dl{{display:grid;grid-template-columns:auto 1fr;gap:5px 16px;font-size:10pt}} dt{{color:#667}} dd{{margin:0;font-weight:700}}</style>
    <div class=s>Fondation des maladies du c\u0153ur et de l\u2019AVC<br><br><span style="font-size:9pt;font-weight:500">Programmes de r\u00e9animation</span></div>
    <div class=m><h1>Carte de r\u00e9ussite</h1><div>Soins imm\u00e9diats en r\u00e9animation (SIR/BLS) \u2013 Intervenant</div><div class=n>{name}</div><div style="font-size:9.5pt">a r\u00e9ussi les \u00e9valuations des connaissances et des habilet\u00e9s<br>conform\u00e9ment au programme de la Fondation.</div>
    <dl><dt>Date d\u2019\u00e9mission</dt><dd>{date}</dd><dt>Date de renouvellement recommand\u00e9e</dt><dd>{exp}</dd><dt>Instructeur</dt><dd>{inst}</dd><dt>Num\u00e9ro de carte</dt><dd>{no}</dd></dl></div></html>""", path)


SK = "in_person"


def make():
    # A1
    ecard_page("BLS_eCard_2025.pdf", "Marisol Etcheverry", "BLS Provider", "2025-03-14", "03/2027", "255417730682", "Alder County EMS Agency", "CA05911", "Fairmead, CA", "Devon Prakash", "11180425530")
    cert("BLS_eCard_2025.pdf", "cpr_aed", "Marisol Etcheverry", AHA, "BLS Provider", issued="2025-03-14", exp="2027-03", ids=[("eCard Code", "255417730682")],
         more=[("Training Center ID", "CA05911"), ("Instructor ID", "11180425530")], card=(["bls"], [], SK, ["digital"]), accept={"provider": ["Alder County EMS Agency"], "title": ["BLS", "Basic Life Support (BLS) Program"]})
    mods = [("Child CPR AED", True), ("Infant CPR", True), ("Opioid Associated Life-Threatening Emergency", False)]
    ecard_page("heartsaver card.pdf", "Tobias J. Lindqvist", "Heartsaver\u00ae First Aid CPR AED", "2024-11-02", "11/2026", "245418819307", "Pinecrest Fire Protection District", "OR20413", "Pinecrest, OR", "Hana Whitlock", "03200517744", color="#c3521c", modules=mods, fmt="us1")
    cert("heartsaver card.pdf", "cpr_aed", "Tobias J. Lindqvist", AHA, "Heartsaver\u00ae First Aid CPR AED", issued="2024-11-02", exp="2026-11", ids=[("eCard Code", "245418819307")],
         more=[("Training Center ID", "OR20413"), ("Instructor ID", "03200517744")], card=(["cpr", "aed", "first_aid"], ["child", "infant"], SK, ["digital"]),
         accept={"provider": ["Pinecrest Fire Protection District"], "title": ["Heartsaver First Aid CPR AED"], "card": [{"covers": ["cpr", "aed", "first_aid"], "ages": ["adult", "child", "infant"], "skills": SK, "sides": ["digital"]}]}, unclear=["issued_on"],
         note="modules Child CPR AED and Infant CPR ticked; adult is not printed")
    ecard_page("credentials/ACLS_OKAFOR.pdf", "Chidinma Okafor-Reyes", "ACLS Provider", "2025-01-29", "01/2027", "255018844517", "Mercy Valley Regional Medical Center", "WA06122", "Selhurst, WA", "Owen Tsai", "06190822107", color="#6d2077")
    cert("credentials/ACLS_OKAFOR.pdf", "cpr_aed|credential", "Chidinma Okafor-Reyes", AHA, "ACLS Provider", issued="2025-01-29", exp="2027-01", ids=[("eCard Code", "255018844517")],
         more=[("Training Center ID", "WA06122"), ("Instructor ID", "06190822107")], card=([], [], SK, ["digital"]), accept={"provider": ["Mercy Valley Regional Medical Center"], "title": ["Advanced Cardiovascular Life Support (ACLS) Program", "Advanced Cardiovascular Life Support (ACLS)", "ACLS"]}, unclear=["kind"])
    ht = ecard_page(None, "Brian Oduya", "PALS Provider", "2024-06-20", "06/2026", "245517702299", "Tri-Rivers Health Training Consortium", "ID01877", "Boise, ID", "Kelsey M. Arnaud", "09170433210", color="#00767a", pic=True)
    im = shot(ht, None, 816, 1056, 2)
    im.crop((60, 60, 1580, 1130)).save(P("IMG_2287 pals screenshot.png"))
    cert("IMG_2287 pals screenshot.png", "cpr_aed|credential", "Brian Oduya", AHA, "PALS Provider", issued="2024-06-20", exp="2026-06", ids=[("eCard Code", "245517702299")],
         more=[("Training Center ID", "ID01877"), ("Instructor ID", "09170433210")], card=([], [], SK, ["digital"]), tl=False, unclear=["kind"], accept={"provider": ["Tri-Rivers Health Training Consortium"], "title": ["Pediatric Advanced Life Support (PALS) Program", "Pediatric Advanced Life Support (PALS)", "PALS"]})
    # A2
    ecard_full("Pediatric FA certificate full size.pdf", "", "Heartsaver Pediatric First Aid CPR AED", ["has successfully completed the cognitive and skills evaluations", "in accordance with the American Heart Association curriculum."],
               "09/07/2024", "09/2026", "248812003754", [("Training Center", "Little Oaks Safety Training LLC"), ("TC ID", "NV10448"), ("TC City, State", "Minden, NV"), ("Instructor", "Paula Guerin, RN"), ("Instructor ID", "12190744810")],
               two_line_name=["Alejandra Guadalupe", "Montes de Oca-Villase\u00f1or"], tint="#2f7d32")
    cert("Pediatric FA certificate full size.pdf", "cpr_aed", "Alejandra Guadalupe Montes de Oca-Villase\u00f1or", AHA, "Heartsaver Pediatric First Aid CPR AED", issued="2024-09-07", exp="2026-09", ids=[("eCard Code", "248812003754")],
         more=[("TC ID", "NV10448"), ("Instructor ID", "12190744810")], card=(["first_aid", "cpr", "aed"], [], SK, ["digital"]), accept={"provider": ["Little Oaks Safety Training LLC"], "card": [{"covers": ["first_aid", "cpr", "aed"], "ages": a, "skills": SK, "sides": ["digital"]} for a in (["child", "infant"], ["child"])]}, unclear=["issued_on"], note="name over two lines; 09/07 could be read day first abroad; pediatric is printed, no age")
    ecard_full("ecard-BLSinstr.pdf", "Reginald P. Haas", "BLS Instructor", ["has successfully completed the requirements in accordance", "with the American Heart Association BLS Instructor curriculum."],
               "04/30/2025", "04/2027", "255931107748", [("Training Center", "Kestrel County Fire & Rescue"), ("TC ID", "CO15320"), ("Instructor ID", "04150690021")], tint="#3a3a3a", tag="Instructor eCard")
    cert("ecard-BLSinstr.pdf", "credential", "Reginald P. Haas", AHA, "BLS Instructor", issued="2025-04-30", exp="2027-04", ids=[("eCard Code", "255931107748"), ("Instructor ID", "04150690021")], more=[("TC ID", "CO15320")],
         accept={"provider": ["Kestrel County Fire & Rescue"]}, unclear=["kind"], note="instructor card, not a provider card")
    # A3
    hs = ["The above individual has successfully completed the objectives and", "skills evaluations in accordance with the curriculum of the AHA", "Heartsaver CPR AED Program."]
    a = old_card("Gwendolyn Tarrant", "Heartsaver\u00ae CPR AED", "90-1814", hs, "6/11/2022", "6/2024", ("Issue Date", "Recommended Renewal Date"), modules=[("Child CPR", True), ("Infant CPR", False)], hand=True)
    photo(a, 3, (1600, 1100)).save(P("phone/20220618_101422.jpg"), quality=86)
    cert("phone/20220618_101422.jpg", "cpr_aed", "Gwendolyn Tarrant", AHA, "Heartsaver\u00ae CPR AED", issued="2022-06-11", exp="2024-06", card=(["cpr", "aed"], ["child"], SK, ["front"]), tl=False,
         accept={"title": ["Heartsaver CPR AED"], "card": [{"covers": ["cpr", "aed"], "ages": ["adult", "child"], "skills": SK, "sides": ["front"]}]}, more=[("", "90-1814")], unclear=["issued_on"], note="front only, filled by hand, Child ticked, Infant not; 6/11 could be read day first")
    b1 = old_card("JORDAN A. MBEKI", "BLS PROVIDER", "90-1801", ["has successfully completed the cognitive and skills evaluations in", "accordance with the curriculum of the American Heart Association", "Basic Life Support (CPR and AED) Program."], "02/27/2023", "02/2025", ("Issue Date", "Recommended Renewal Date"), color=(20, 76, 140))
    b2 = card_back([("Training Center", "Alder County EMS Agency"), ("TC ID #", "CA05911"), ("TC Info", "Fairmead, CA 93610  (559) 555-0148"), ("Course Location", "Station 4 Classroom B"), ("Instructor Name", "L. Brandvold"), ("Inst. ID #", "08140339012")], "J Mbeki", "Altering this card in any way invalidates it.", color=(20, 76, 140))
    pg = Image.new("RGB", (1700, 2200), (255, 255, 255)); pg.paste(b1.resize((1000, 610)), (330, 220)); pg.paste(b2.resize((1000, 610)), (350, 980))
    images_to_pdf([scan(pg, 5, -0.8)], "scan0031.pdf")
    cert("scan0031.pdf", "cpr_aed", "Jordan A. Mbeki", AHA, "BLS PROVIDER", issued="2023-02-27", exp="2025-02", card=(["bls", "cpr", "aed"], [], SK, ["front", "back"]), tl=False, more=[("TC ID #", "CA05911"), ("Inst. ID #", "08140339012")],
         accept={"holder": ["JORDAN A. MBEKI"], "title": ["BLS Provider", "Basic Life Support (CPR and AED) Program"], "provider": ["Alder County EMS Agency"], "card": [{"covers": ["bls"], "ages": [], "skills": SK, "sides": ["front", "back"]}]}, note="both sides scanned on one page")
    es = old_card("Iv\u00e1n Rold\u00e1n Ferrer", "Salvacorazones\u00ae RCP y DEA", "15-2330SP", ["ha completado con \u00e9xito las evaluaciones cognitivas y de habilidades", "seg\u00fan el programa Salvacorazones RCP y DEA de la", "American Heart Association."], "19/10/2024", "10/2026", ("Fecha de emisi\u00f3n", "Renovar antes de"), color=(150, 30, 70), modules=[("RCP en ni\u00f1os", True), ("RCP en lactantes", True)])
    photo(es, 9, (1500, 1050), bg=(150, 152, 156)).save(P("tarjeta RCP Ivan.jpg"), quality=84)
    cert("tarjeta RCP Ivan.jpg", "cpr_aed", "Iv\u00e1n Rold\u00e1n Ferrer", AHA, "Salvacorazones\u00ae RCP y DEA", issued="2024-10-19", exp="2026-10", card=(["cpr", "aed"], ["child", "infant"], SK, ["front"]), tl=False, more=[("", "15-2330SP")],
         accept={"title": ["Salvacorazones RCP y DEA"], "card": [{"covers": ["cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": SK, "sides": ["front"]}]}, note="Spanish, day first")
    # A4
    online_part("HeartCode_BLS_part1.pdf", "Siobhan McAllister", "HeartCode\u00ae BLS", "May 6, 2025", "Certificate ID 8f31-77c0-4a")
    cert("HeartCode_BLS_part1.pdf", "completion|cpr_aed", "Siobhan McAllister", AHA, "HeartCode\u00ae BLS", done="2025-05-06", ids=[("Certificate ID", "8f31-77c0-4a")], card=(["bls"], [], "online_only", ["digital"]), accept={"title": ["HeartCode BLS", "HeartCode\u00ae BLS (online portion)"]}, unclear=["kind", "card"], note="online portion only; says that it is not course completion")
    online_part("cert (3).pdf", "Duc Minh Tran", "HeartCode\u00ae ACLS", "12/18/2024", "Certificate ID 2b90-15de-91", extra='#text(10pt)[This activity: 6.25 Continuing Education Hours (CEHs) for EMS, CAPCE 22-AMHA-F3-0219]')
    cert("cert (3).pdf", "completion|cpr_aed", "Duc Minh Tran", AHA, "HeartCode\u00ae ACLS", done="2024-12-18", amounts=[("6.25", "hour")], acc_am=[("6.25", "hour", "capce"), ("6.25", "hour", "ems")], ids=[("Certificate ID", "2b90-15de-91"), ("CAPCE", "22-AMHA-F3-0219")], approvals=["capce"], card=([], [], "online_only", ["digital"]), accept={"title": ["HeartCode ACLS"]}, unclear=["kind", "card"])
    # D1
    hsi("ASHI_card_Delacroix.pdf", "Noelle Delacroix", "CPR AED", [("Adult", True), ("Child", True), ("Infant", False)], "08/23/2024", "08/2026", "Amir Soltani", "447120", "Bayline Workplace Safety", "CTR-30771", "(206) 555-0183",
        "has successfully completed and competently performed the required knowledge and skill objectives for this program.", "thank you for training with us. Your digital certification card is below; it may be printed and kept in a wallet.")
    cert("ASHI_card_Delacroix.pdf", "cpr_aed", "Noelle Delacroix", "Bayline Workplace Safety", "CPR AED", done="2024-08-23", exp="2026-08", more=[("Registry No.", "447120"), ("Training Center I.D.", "CTR-30771")], card=(["cpr", "aed"], ["adult", "child"], SK, ["digital"]),
         accept={"provider": ["ASHI", "Health & Safety Institute", "American Safety & Health Institute"], "title": ["ASHI CPR AED"]})
    hsi("hsi bls.pdf", "Katarzyna Wi\u015bniewska", "Basic Life Support (BLS)", [("Adult", True), ("Child", True), ("Infant", True)], "11 Feb 2025", "Feb 2027", "C. Renfrew", "512993", "Alder County Fire Department \u2013 Training Bureau", "CTR-11846", "(559) 555-0127",
        "was evaluated by the instructor below and has met the knowledge and skill standards of", "your class on February 11 is complete. Please keep this letter and card for your file at the county.", cardno="HSI-25-0088314", brand="HSI")
    cert("hsi bls.pdf", "cpr_aed", "Katarzyna Wi\u015bniewska", "Alder County Fire Department \u2013 Training Bureau", "Basic Life Support (BLS)", done="2025-02-11", exp="2027-02", ids=[("Certification Card No.", "HSI-25-0088314")], more=[("Registry No.", "512993"), ("Training Center I.D.", "CTR-11846")], card=(["bls"], ["adult", "child", "infant"], SK, ["digital"]),
         accept={"provider": ["Alder County Fire Department", "HSI", "Health & Safety Institute"], "title": ["Basic Life Support", "BLS"]})
    hsi("HSI FA CPR AED group/Pruitt, Wes.pdf", "Wesley Pruitt Jr.", "First Aid | CPR AED", [("All Ages", True), ("Adult Only", False), ("Blended", True)], "03/31/2025", "03/31/2027", "Dolores Ng", "398027", "Summit County Parks & Recreation", "CTR-20955", "970-555-0116",
        "has successfully completed the online and skill portions of", "attached is proof of the blended class held for pool and fitness staff.", layout=1)
    cert("HSI FA CPR AED group/Pruitt, Wes.pdf", "cpr_aed", "Wesley Pruitt Jr.", "Summit County Parks & Recreation", "First Aid | CPR AED", done="2025-03-31", exp="2027-03-31", more=[("Registry No.", "398027"), ("Training Center I.D.", "CTR-20955")], card=(["first_aid", "cpr", "aed"], ["adult", "child", "infant"], SK, ["digital"]),
         accept={"holder": ["Wesley Pruitt"], "provider": ["ASHI", "Health & Safety Institute"], "title": ["ASHI First Aid | CPR AED", "First Aid CPR AED"], "card": [{"covers": ["first_aid", "cpr", "aed"], "ages": [], "skills": SK, "sides": ["digital"]}]}, note="All Ages ticked; blended class with skills")
    # D2 ASHI printed card as picture
    def ashi_print(name, ages, dt, ex, inst, reg, tcid, ph):
        W, H = 1060, 650
        im = Image.new("RGB", (W, H), (255, 255, 255)); d = ImageDraw.Draw(im); F = lambda s, b="", fam="Carlito": ImageFont.truetype(font_file(fam, b), s)
        d.rectangle((0, 0, 190, H), fill=(0, 66, 118)); t = Image.new("RGBA", (620, 190), (0, 66, 118, 255)); td = ImageDraw.Draw(t); td.text((20, 40), "CPR and AED", font=F(84, "bold"), fill="white"); im.paste(t.rotate(90, expand=True), (0, 20))
        d.text((220, 24), "American Safety & Health Institute", font=F(40, "bold"), fill=(0, 66, 118)); d.text((220, 88), "This certifies that", font=F(27), fill=(60, 60, 60)); d.text((220, 122), name, font=F(46, "", "GNUTypewriter"), fill=(15, 15, 15)); d.line((220, 184, W - 30, 184), fill=(90, 90, 90), width=2)
        d.text((220, 196), "has successfully completed and competently performed the required\nknowledge and skill objectives for", font=F(27), fill=(60, 60, 60)); d.text((220, 270), ages, font=F(32, "bold"), fill=(20, 20, 20))
        for x, y, v, l in ((220, 340, inst, "Authorized Instructor (Print Name)"), (720, 340, reg, "Registry No."), (220, 430, dt, "Class Completion Date"), (560, 430, ex, "Expiration Date"), (220, 520, ph, "Training Center Phone No."), (720, 520, tcid, "Training Center I.D.")):
            d.text((x, y), v, font=F(33, "", "GNUTypewriter"), fill=(15, 15, 15)); d.line((x, y + 42, x + 300, y + 42), fill=(130, 130, 130), width=1); d.text((x, y + 45), l, font=F(20), fill=(90, 90, 90))
        return im
    im = ashi_print("Farid Haddad", "Adult and Child", "04/19/2023", "04/2025", "Trent Osei", "381774", "28816", "303-555-0162")
    photo(im, 21, (1650, 1150), bg=(60, 66, 72)).save(P("phone/PXL_20230421 cpr.jpg"), quality=85)
    cert("phone/PXL_20230421 cpr.jpg", "cpr_aed", "Farid Haddad", "American Safety & Health Institute", "CPR and AED", done="2023-04-19", exp="2025-04", more=[("Registry No.", "381774"), ("Training Center I.D.", "28816")], card=(["cpr", "aed"], ["adult", "child"], SK, ["front"]), tl=False, accept={"title": ["CPR and AED Adult and Child"], "provider": ["American Safety and Health Institute"]})
    im = ashi_print("Bo Lindgren", "Adult, Child and Infant", "1/12/2025", "1/2027", "Marguerite Ashby", "440218", "31290", "541-555-0109")
    im.save(P("ashi_lindgren.png"))
    cert("ashi_lindgren.png", "cpr_aed", "Bo Lindgren", "American Safety & Health Institute", "CPR and AED", done="2025-01-12", exp="2027-01", more=[("Registry No.", "440218"), ("Training Center I.D.", "31290")], card=(["cpr", "aed"], ["adult", "child", "infant"], SK, ["front"]), tl=False, accept={"title": ["CPR and AED Adult, Child and Infant"], "provider": ["American Safety and Health Institute"]}, unclear=["completed_on"], note="1/12 could be read day first")
    # D3
    nsc("NSC card - Halvorsen.pdf", "Ingrid Halvorsen", "First Aid, CPR & AED", "05/22/2024", "05/22/2026", "Calvin Dorsey", "1076520", "Great Basin Safety Chapter", "40012", "G-4471902", "Adult \u00b7 Child \u00b7 Infant")
    cert("NSC card - Halvorsen.pdf", "cpr_aed", "Ingrid Halvorsen", "National Safety Council", "First Aid, CPR & AED", done="2024-05-22", exp="2026-05-22", ids=[("Reference No.", "G-4471902")], more=[("Instructor Number", "1076520")], card=(["first_aid", "cpr", "aed"], ["adult", "child", "infant"], "not_said", ["front", "back"]), accept={"provider": ["Great Basin Safety Chapter"]})
    nsc("nsc_tarjeta.pdf", "Luz Mar\u00eda Pe\u00f1a", "Primeros Auxilios, RCP y DEA", "09/2024", "09/2026", "R. Casta\u00f1eda", "1099341", "Consejo de Seguridad del Valle", "40188", "G-5120047", "Adulto", lang="es")
    cert("nsc_tarjeta.pdf", "cpr_aed", "Luz Mar\u00eda Pe\u00f1a", "National Safety Council", "Primeros Auxilios, RCP y DEA", done="2024-09", exp="2026-09", ids=[("N\u00fam. de referencia", "G-5120047")], more=[("N\u00fam. de instructor", "1099341")], card=(["first_aid", "cpr", "aed"], ["adult"], "not_said", ["front", "back"]), accept={"provider": ["Consejo de Seguridad del Valle"]}, note="Spanish, months only")
    # D4
    medic("medicfirstaid quade.pdf", "Renata Quade", "CarePlus CPR and AED", "Adult, Child and Infant", "October 5, 2023", "October 2025", "Phil Mercado", "204471", "Orchard Safety Partners", "MFA-118204")
    cert("medicfirstaid quade.pdf", "cpr_aed", "Renata Quade", "MEDIC First Aid", "CarePlus CPR and AED", done="2023-10-05", exp="2025-10", ids=[("No.", "MFA-118204")], more=[("Registry number", "204471")], card=(["cpr", "aed"], ["adult", "child", "infant"], "not_said", ["front"]), accept={"provider": ["Orchard Safety Partners", "HSI"], "card": [{"covers": ["cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": "not_said", "sides": s} for s in ([], ["digital"])]})
    medic(tmp("m.pdf"), "Joaqu\u00edn Beltr\u00e1n Sol\u00eds", "BasicPlus CPR, AED y Primeros Auxilios", "Adultos", "14 de junio de 2024", "junio de 2026", "Marta Villegas", "219905", "Capacitaci\u00f3n Horizonte", "MFA-130977", spanish=True)
    rasterise(tmp("m.pdf"), "certificado primeros auxilios.pdf", dpi=170, tilt=0.7)
    cert("certificado primeros auxilios.pdf", "cpr_aed", "Joaqu\u00edn Beltr\u00e1n Sol\u00eds", "MEDIC First Aid", "BasicPlus CPR, AED y Primeros Auxilios", done="2024-06-14", exp="2026-06", ids=[("No.", "MFA-130977")], more=[("Registro", "219905")], card=(["cpr", "aed", "first_aid"], ["adult"], "not_said", ["front"]), tl=False, accept={"provider": ["Capacitaci\u00f3n Horizonte", "HSI"], "card": [{"covers": ["cpr", "aed", "first_aid"], "ages": ["adult"], "skills": "not_said", "sides": s} for s in ([], ["digital"])]}, note="Spanish; scanned page")
    # D5
    red_cross("certificate (12).pdf", "Priya Raghunathan", "Adult and Pediatric First Aid/CPR/AED", "02/08/2025", "2 Years", "01KQ7XN")
    cert("certificate (12).pdf", "cpr_aed", "Priya Raghunathan", "American Red Cross", "Adult and Pediatric First Aid/CPR/AED", done="2025-02-08", validity="P2Y", ids=[("ID", "01KQ7XN")], card=(["first_aid", "cpr", "aed"], ["adult"], "not_said", ["digital"]), unclear=["completed_on"], accept={"card": [{"covers": ["first_aid", "cpr", "aed"], "ages": a, "skills": "not_said", "sides": ["digital"]} for a in (["adult", "child", "infant"], ["adult", "child"])]})
    # NAEMT
    naemt("PHTLS 10e Ferreira.pdf", "Luis Ferreira", "Prehospital Trauma Life Support Provider Course", "10th Edition", "September 13\u201314, 2024", "Kestrel County Fire & Rescue", "PHTLS-24-118907", "16 CAPCE continuing education hours (CEH)", "Expires 14 September 2028")
    cert("PHTLS 10e Ferreira.pdf", "completion", "Luis Ferreira", "National Association of Emergency Medical Technicians", "Prehospital Trauma Life Support Provider Course", start="2024-09-13", done="2024-09-14", exp="2028-09-14", amounts=[("16", "hour", "capce")], ids=[("Certificate No.", "PHTLS-24-118907")], approvals=["capce"],
         accept={"provider": ["Kestrel County Fire & Rescue"], "title": ["PHTLS", "Prehospital Trauma Life Support Provider Course, 10th Edition"], "kind": ["credential"]})
    naemt("AMLS hybrid.pdf", "Shu-Fen Liao", "Advanced Medical Life Support Hybrid Course", "Third Edition", "Completed on 22 March 2025", "Tri-Rivers Health Training Consortium", "AMLS-25-040316", None, None, medal="AMLS")
    cert("AMLS hybrid.pdf", "completion", "Shu-Fen Liao", "National Association of Emergency Medical Technicians", "Advanced Medical Life Support Hybrid Course", done="2025-03-22", ids=[("Certificate No.", "AMLS-25-040316")], accept={"provider": ["Tri-Rivers Health Training Consortium"], "title": ["AMLS", "Advanced Medical Life Support Hybrid Course, Third Edition"], "kind": ["credential"]})
    stop_bleed("stb cert.pdf", "Hollis Van der Meer", "10/17/2024", "Cpt. Y. Abara", "Hosted by Pinecrest Fire Protection District, Station 2")
    cert("stb cert.pdf", "completion", "Hollis Van der Meer", "American College of Surgeons", "STOP THE BLEED\u00ae Course", done="2024-10-17", issued="2024-10-17", accept={"provider": ["Pinecrest Fire Protection District", "American College of Surgeons Committee on Trauma", "STOP THE BLEED"], "title": ["STOP THE BLEED"], "issued_on": [None], "completed_on": [None], "kind": ["cpr_aed"]}, note="one date beside the signature")
    # abroad
    uk("ILS certificate Ashworth.pdf", "Eleanor Ashworth-Pryce", "Immediate Life Support", "07/03/2025", "06/03/2026", "7 hours", "M. Kaye, Resuscitation Officer", "NCH-ILS-25-0417", "North Chalkshire Ambulance Service NHS Trust", "Delivered against the Resuscitation Council UK Guidelines 2021. Candidates are advised to update skills every 12 months.")
    cert("ILS certificate Ashworth.pdf", "completion|cpr_aed", "Eleanor Ashworth-Pryce", "North Chalkshire Ambulance Service NHS Trust", "Immediate Life Support", done="2025-03-07", exp="2026-03-06", amounts=[("7", "hour")], acc_am=[("7", "hour", "cpd"), ("7", "cpd", None)], ids=[("Certificate ref.", "NCH-ILS-25-0417")], card=([], [], SK, ["front"]), unclear=["kind", "completed_on", "expires_on", "card"], note="UK paper, day first; 07/03 to 06/03 is twelve months only when read so")
    uk("Basic life support_trust training.pdf", "Rhys ap Gwilym", "Adult Basic Life Support and AED", "19 June 2024", None, "3.5 CPD hours", "Fiona Garvie", "NCH-BLS-24-1180", "North Chalkshire Ambulance Service NHS Trust", "Recommended update: annually. This certificate records attendance and a practical assessment on the day.")
    cert("Basic life support_trust training.pdf", "cpr_aed|completion", "Rhys ap Gwilym", "North Chalkshire Ambulance Service NHS Trust", "Adult Basic Life Support and AED", done="2024-06-19", amounts=[("3.5", "hour")], acc_am=[("3.5", "hour", "cpd"), ("3.5", "cpd", None)], ids=[("Certificate ref.", "NCH-BLS-24-1180")], card=(["bls", "aed"], ["adult"], SK, ["front"]), unclear=["card"])
    german("Bescheinigung_RD_Fortbildung.pdf", "J\u00fcrgen Sch\u00e4fer-Oelmann", "Rettungsdienstfortbildung nach \u00a7 5 RettG", "Schwerpunkt: Reanimation und Atemwegsmanagement", "in der Zeit vom 11.03. bis 14.03.2025", "Waldtal", "14.03.2025",
           "<tr><td>Umfang</td><td>30 Unterrichtsstunden zu je 45 Minuten</td></tr><tr><td>Teilnehmer</td><td>Notfallsanit\u00e4ter, Rettungssanit\u00e4ter</td></tr>", "RD-2025/0314", "Landkreis Waldtal", "Eigenbetrieb Rettungsdienst \u2013 Lehrrettungswache Nord", "Birgit Nowak", "02.08.1987")
    cert("Bescheinigung_RD_Fortbildung.pdf", "completion", "J\u00fcrgen Sch\u00e4fer-Oelmann", "Landkreis Waldtal", "Rettungsdienstfortbildung nach \u00a7 5 RettG", start="2025-03-11", done="2025-03-14", issued="2025-03-14", amounts=[("30", "hour")], ids=[("Bescheinigungs-Nr.", "RD-2025/0314")],
         accept={"provider": ["Eigenbetrieb Rettungsdienst", "Eigenbetrieb Rettungsdienst \u2013 Lehrrettungswache Nord", "Lehrrettungswache Nord", "Landkreis Waldtal, Eigenbetrieb Rettungsdienst"]}, unclear=["amounts"], note="German; lesson hours of 45 minutes; a birth date is printed")
    german("ErsteHilfe.pdf", "Aylin Demir", "Erste-Hilfe-Lehrgang", "einschlie\u00dflich Herz-Lungen-Wiederbelebung und AED", "am 25.01.2025", "Waldtal", "25.01.2025", "<tr><td>Dauer</td><td>9 Unterrichtseinheiten</td></tr>", "EH-25-00871", "Rettungsring Waldtal e.V.", "Anerkannte Stelle f\u00fcr die Ausbildung in Erster Hilfe", "T. Krause", "", birth=False)
    cert("ErsteHilfe.pdf", "cpr_aed", "Aylin Demir", "Rettungsring Waldtal e.V.", "Erste-Hilfe-Lehrgang", done="2025-01-25", issued="2025-01-25", amounts=[("9", "unitless")], acc_am=[("9", "hour")], ids=[("Bescheinigungs-Nr.", "EH-25-00871")], card=(["first_aid", "cpr", "aed"], [], "not_said", ["front"]), accept={"kind": ["completion"], "title": ["Erste-Hilfe-Lehrgang einschlie\u00dflich Herz-Lungen-Wiederbelebung und AED"]}, unclear=["amounts", "card"], note="German; amount in lesson units")
    quebec("carte_SIR.pdf", "V\u00e9ronique Desrosiers-Lafleur", "2025-04-02", "2026-04-30", "Guy Th\u00e9riault", "FMC-7720418")
    cert("carte_SIR.pdf", "cpr_aed", "V\u00e9ronique Desrosiers-Lafleur", "Fondation des maladies du c\u0153ur et de l\u2019AVC", "Soins imm\u00e9diats en r\u00e9animation (SIR/BLS) \u2013 Intervenant", issued="2025-04-02", exp="2026-04-30", ids=[("Num\u00e9ro de carte", "FMC-7720418")], card=(["bls"], [], SK, ["digital"]),
         accept={"provider": ["Fondation des maladies du c\u0153ur et de l'AVC"], "title": ["Soins imm\u00e9diats en r\u00e9animation (SIR/BLS)", "Soins imm\u00e9diats en r\u00e9animation (SIR/BLS) - Intervenant"]}, note="French, Canada")
