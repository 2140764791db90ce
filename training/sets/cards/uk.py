"""United Kingdom."""
from common import *
from us import rl_fonts, tick
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.units import mm

def ofqual(ao, accent, name, title, rows, units, foot, sig, head="This is to certify that", got="has been awarded the qualification", stamp="", font="EB Garamond 12"):
    rr = "".join(f'[#text(size:8pt,fill:luma(100))[{a}]],[#text(size:9.5pt)[{b}]],' for a, b in rows)
    ur = "".join(f'[{a}],[{b}],[{c}],[{d}],' for a, b, c, d in units)
    return typ(f"""#set page(paper:"a4",margin:(x:22mm,y:18mm),fill:rgb("#fffdf8"))
#set text(font:("{font}","EB Garamond","Liberation Serif"),size:11pt,lang:"en")
#place(top+left,dx:-22mm,dy:-18mm,rect(width:210mm,height:9mm,fill:rgb("{accent}")))
#v(8mm) #align(center)[#text(size:24pt,tracking:2pt,fill:rgb("{accent}"))[{ao}] #v(16mm) #text(size:12pt)[{head}] #v(3mm) #text(size:25pt)[{name}] #v(3mm) #text(size:12pt)[{got}] #v(4mm) #text(size:18pt,weight:"bold")[{title}] #v(7mm)]
#align(center)[#table(columns:(26mm,80mm,16mm,22mm),stroke:.4pt+luma(170),inset:5pt,align:left,[*Unit ref.*],[*Unit title*],[*Level*],[*Result*],{ur})]
#v(8mm) #grid(columns:(42mm,1fr),row-gutter:3.2mm,{rr})
#place(bottom+left,dy:-18mm,box[#text(font:"Kristi",size:26pt)[{sig[0]}] \\ #text(size:9pt)[{sig[0]}, {sig[1]}]])
#place(bottom+center,text(size:7.6pt,fill:luma(90))[{foot}])
{f'#place(center+horizon,rotate(-25deg,text(size:52pt,fill:rgb(200,60,60,110),font:"Lato",weight:"black")[{stamp}]))' if stamp else ''}""")

def sja_uk(name, course, rows, mods, foot):
    return weasy(f'<div class="g"><div class="o">St John Ambulance</div></div><div class="m"><div class="k">Certificate of training</div><div class="n">{name}</div><div class="s">has successfully completed a course in</div><div class="t">{course}</div><div class="mods">{"".join("<span>"+("☑" if o else "☐")+" "+l+"</span>" for l, o in mods)}</div><table><tr>{"".join("<td><b>"+b+"</b><br>"+a+"</td>" for a, b in rows)}</tr></table><div class="f">{foot}</div></div>',
        "@page{size:A4 landscape;margin:0} body{margin:0;font-family:'Open Sans'} .g{position:absolute;left:0;top:0;bottom:0;width:62mm;background:#007a53;color:#fff} .o{font-size:25pt;font-weight:800;padding:18mm 8mm;line-height:1.1} .m{margin-left:75mm;padding:18mm 15mm 0 0} .k{font-size:13pt;letter-spacing:.2em;text-transform:uppercase;color:#007a53} .n{font-size:30pt;font-weight:300;margin:12mm 0 3mm} .s{font-size:12pt} .t{font-size:24pt;font-weight:700;margin:3mm 0 6mm;color:#111} .mods span{font-family:'DejaVu Sans';font-size:9pt;margin-right:6mm;white-space:nowrap} table{margin-top:13mm;border-collapse:collapse} td{font-size:8.5pt;color:#555;padding:2mm 9mm 2mm 0;border-top:.5mm solid #007a53} td b{font-size:12pt;color:#111} .f{margin-top:10mm;font-size:8pt;color:#555;line-height:1.5}")

def paed(org, name, title, table, lines, sign, landscape=False, pic_title=False):
    from docx import Document
    from docx.shared import Pt, RGBColor, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4)
    d.styles["Normal"].font.name = "Quicksand"; d.styles["Normal"].font.size = Pt(11)
    def p(t, size, bold=False, col=None, al=AL.CENTER, font=None):
        q = d.add_paragraph(); q.alignment = al; r = q.add_run(t); r.font.size = Pt(size); r.bold = bold
        if font: r.font.name = font
        if col: r.font.color.rgb = RGBColor(*col)
        return q
    p(org, 15, True, (0xB0, 0x3A, 0x6E)); p("", 6)
    if pic_title:
        b = io.BytesIO(); text_img(title, "Lobster Two", 90, (0xB0, 0x3A, 0x6E)).save(b, "PNG"); b.seek(0); q = d.add_paragraph(); q.alignment = AL.CENTER; q.add_run().add_picture(b, width=Cm(14))
        p("awarded to", 12); p(name, 24, True)
    else:
        p("Certificate", 30, False, (0xB0, 0x3A, 0x6E), font="Lobster Two"); p("This certificate is presented to", 12); p(name, 24, True); p("who has achieved", 12); p(title, 18, True)
    t = d.add_table(rows=0, cols=2); t.style = "Light Grid Accent 1"
    for a, b in table:
        c = t.add_row().cells; c[0].text = a; c[1].text = b
    p("", 6)
    for l in lines: p(l, 9.5, al=AL.LEFT)
    p(sign[0], 22, font="Dancing Script", al=AL.LEFT); p(" · ".join(sign), 9, al=AL.LEFT)
    return d

def nplq(head, name, rows, photo, strip, note, no, colour="#00263e"):
    return chrome(f"""<div class="k"><div class="h">{head}</div><img class="ph" src="{uri(face(seed=photo))}"><div class="b"><div class="n">{name}</div>{"".join(f'<div class="r"><span>{a}</span>{b}</div>' for a, b in rows)}</div><div class="s">{strip}</div><div class="no">{no}</div><div class="x">{note}</div></div>""",
        f"@page{{size:86mm 54mm;margin:0}} body{{margin:0;font-family:Lato}} .k{{width:86mm;height:54mm;position:relative;background:#e8f4f8;overflow:hidden}} .h{{background:{colour};color:#fff;padding:2.5mm 4mm;font-size:9pt;font-weight:900}} .ph{{position:absolute;left:4mm;top:13mm;width:18mm;height:23mm}} .b{{position:absolute;left:26mm;top:12.5mm;right:3mm}} .n{{font-size:12pt;font-weight:900;margin-bottom:1mm}} .r{{font-size:7.6pt;line-height:1.5;font-weight:700}} .r span{{display:inline-block;width:21mm;color:#456;font-weight:400;font-size:6.6pt}} .s{{position:absolute;bottom:5mm;left:0;right:0;background:#f5b335;font-size:8pt;font-weight:900;padding:1.3mm 4mm}} .no{{position:absolute;left:4mm;top:37mm;font-size:5.8pt}} .x{{position:absolute;bottom:.8mm;left:4mm;font-size:5.4pt;color:#345}}")

def aware(org, lines, rows, pts, foot):
    from fpdf import FPDF
    f = FPDF("L", "mm", "A4"); f.set_auto_page_break(False); f.add_page()
    for n, s, p in (("M", "", "Manrope"), ("M", "B", "Manrope"), ("Q", "", "Quicksand"), ("K", "", "Kristi")): f.add_font(n, s, ff(p))
    f.set_fill_color(244, 247, 255); f.rect(0, 0, 297, 210, "F"); f.set_fill_color(40, 60, 140); f.rect(0, 0, 297, 6, "F"); f.rect(0, 204, 297, 6, "F")
    y = 20
    for t, s, fam in lines: f.set_font(fam, "", s); f.set_text_color(40, 60, 140) if s > 25 else f.set_text_color(30); f.set_xy(0, y); f.cell(297, s * .5, t, align="C"); y += s * .5 + 5
    f.set_text_color(30)
    for i, (a, b) in enumerate(rows): f.set_font("M", "", 13); f.set_xy(30 + i * 62, 138); f.cell(60, 7, b); f.set_font("Q", "", 9); f.set_xy(30 + i * 62, 145); f.cell(60, 5, a)
    if pts:
        f.set_fill_color(245, 179, 53); f.ellipse(238, 20, 40, 40, "F"); f.set_font("M", "", 17); f.set_xy(238, 31); f.cell(40, 8, pts[0], align="C"); f.set_font("M", "", 8); f.set_xy(238, 40); f.cell(40, 5, pts[1], align="C")
    f.set_font("K", "", 28); f.set_xy(30, 163); f.cell(60, 9, "Fergus Abernethy"); f.set_font("Q", "", 9); f.set_xy(30, 174); f.cell(90, 5, "Fergus Abernethy, Trainer & Director"); f.set_font("Q", "", 8); f.set_xy(20, 190); f.multi_cell(257, 4, foot, align="C")
    return bytes(f.output())

def refresher(name, rows):
    rl_fonts(); W, H = 86 * mm, 54 * mm; b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    c.setStrokeColorRGB(0, .5, .2); c.setLineWidth(3); c.rect(4, 4, W - 8, H - 8); c.setStrokeColorRGB(0, 0, 0); c.setFillColorRGB(0, .45, .2); c.setFont("OSB", 11); c.drawCentredString(W / 2, H - 22, "ANNUAL FIRST AID REFRESHER"); c.setFillColorRGB(0, 0, 0)
    c.setFont("Type", 11); c.drawCentredString(W / 2, H - 42, name)
    for i, (a, v) in enumerate(rows): y = H - 60 - i * 14; c.setFont("OS", 7); c.drawString(14, y, a); c.setFont("Type", 9); c.drawString(92, y, v); c.setLineWidth(.3); c.line(90, y - 2.5, W - 14, y - 2.5)
    c.showPage(); c.save(); return b.getvalue()

NA = "NORTHGATE AWARDS"
NF = "Northgate Awards is regulated by Ofqual (England), Qualifications Wales and CCEA Regulation. Registered office: 4 Canal Walk, Leeds LS1 4DJ. \\ This certificate may be checked at northgateawards.example/verify. Certificates for the workplace are valid for three years from the date of award."
def make():
    p = "NGA-EFAW-certificate.pdf"
    save(p, lambda: ofqual(NA, "#1d4e89", "Callum Bridgewater-Adeyemi", "Northgate Level 3 Award in \\ Emergency First Aid at Work (RQF)", [("Qualification no.", "603/4417/8"), ("Learner no.", "NG-0094417"), ("Certificate no.", "25-118-30772"), ("Centre", "1290 Pennine First Response Ltd"), ("Date of award", "17 March 2025"), ("Valid until", "16 March 2028"), ("Credit value", "1"), ("Guided learning hours", "6")], [("R/616/9021", "Emergency First Aid in the Workplace", "3", "Pass")], NF, ("Harriet Quayle", "Chief Executive")))
    C(p, "cpr_aed", "Callum Bridgewater-Adeyemi", "Northgate Awards", "Northgate Level 3 Award in Emergency First Aid at Work (RQF)", issued="2025-03-17", expires="2028-03-16", amounts=[A("1", "unitless"), A("6", "hour")], ids=[I("Qualification no.", "603/4417/8"), I("Learner no.", "NG-0094417"), I("Certificate no.", "25-118-30772"), I("Centre", "1290")], card=card(["first_aid"]), approvals=["ofqual", "qualifications wales", "ccea regulation"],
      accept={"kind": ["credential"], "amounts": [[A("6", "hour")], [A("1", "unitless")]], "completed_on": [None, "2025-03-17"], "title": ["Level 3 Award in Emergency First Aid at Work (RQF)"], "provider": ["Pennine First Response Ltd"], "approvals": [[], ["ofqual"]], "validity": ["P3Y"], "grade": ["Pass"], "ids": [[I("Qualification no.", "603/4417/8"), I("Learner no.", "NG-0094417"), I("Certificate no.", "25-118-30772")]]}, note="awarding organisation and training centre differ; guided learning hours and credit value of the qualification")
    p = "FAW cert (scan).pdf"
    save(p, lambda: ofqual(NA, "#1d4e89", "Zainab Mirza", "Northgate Level 3 Award in \\ First Aid at Work (RQF)", [("Learner no.", "NG-0110283"), ("Certificate no.", "25-204-11860"), ("Centre", "2077 Humber Medics CIC"), ("Achieved on", "05/06/2025"), ("Printed on", "12/06/2025"), ("Total qualification time", "22 hours")], [("R/616/9021", "Emergency First Aid in the Workplace", "3", "Pass"), ("Y/616/9022", "Recognition and Management of Illness and Injury in the Workplace", "3", "Pass")], NF, ("Harriet Quayle", "Chief Executive")), "scan", dpi=150)
    C(p, "cpr_aed", "Zainab Mirza", "Northgate Awards", "Northgate Level 3 Award in First Aid at Work (RQF)", text=False, completed="2025-06-05", validity="P3Y", amounts=[A("22", "hour")], ids=[I("Learner no.", "NG-0110283"), I("Certificate no.", "25-204-11860")], card=card(["first_aid"], sides=["front"]), approvals=["ofqual", "qualifications wales", "ccea regulation"],
      accept={"kind": ["credential"], "issued_on": [None, "2025-06-12"], "title": ["Level 3 Award in First Aid at Work (RQF)"], "approvals": [[], ["ofqual"]], "amounts": [[]], "sides": [["digital"], []], "provider": ["Humber Medics CIC"], "grade": ["Pass"], "validity": [None], "ids": [[I("Learner no.", "NG-0110283"), I("Certificate no.", "25-204-11860"), I("Centre", "2077")]]}, note="printed date is not the date of award; total qualification time stands as hours")
    p = "bls_rqf.pdf"
    save(p, lambda: ofqual("TamarSkills Awarding", "#5b2a5e", "O'Shaughnessy, Niamh", "Level 2 Award in Cardiopulmonary Resuscitation \\ and Automated External Defibrillation (RQF)", [("Qualification number", "610/0233/X"), ("Unique learner number", "4471 902 336"), ("Centre number", "TS881"), ("Date of issue", "21 Nov 2025")], [("M/650/1174", "CPR and AED", "2", "Achieved")], "TamarSkills Awarding Ltd · Plymouth · regulated by Ofqual. Refresher training is recommended every 12 months.", ("Denzil Trevithick", "Responsible Officer"), head="TamarSkills Awarding certifies that", got="has achieved the", font="Lato"))
    C(p, "cpr_aed", "O'Shaughnessy, Niamh", "TamarSkills Awarding", "Level 2 Award in Cardiopulmonary Resuscitation and Automated External Defibrillation (RQF)", issued="2025-11-21", ids=[I("Qualification number", "610/0233/X"), I("Unique learner number", "4471 902 336"), I("Centre number", "TS881")], card=card(["cpr", "aed"]), approvals=["ofqual"],
      accept={"kind": ["credential"], "holder": ["Niamh O'Shaughnessy"], "provider": ["TamarSkills Awarding Ltd"], "approvals": [[]], "grade": ["Achieved"], "ids": [[I("Qualification number", "610/0233/X"), I("Unique learner number", "4471 902 336")]]}, note="last name first")
    p = "St John Ambulance certificate.pdf"
    save(p, lambda: sja_uk("Rhiannon Pritchard-Jones", "First aid at work", [("Course dates", "13–15 May 2025"), ("Valid until", "15 May 2028"), ("Certificate number", "W4471-20918"), ("Duration", "3 days (18 hours)")], [("CPR and AED", 1), ("Adult", 1), ("Child", 0), ("Baby", 0)], "This course is delivered in line with HSE guidance (L74) and the Resuscitation Council UK guidelines 2021. St John Ambulance, registered charity. Trainer: Bashir Ahmed"))
    C(p, "cpr_aed", "Rhiannon Pritchard-Jones", "St John Ambulance", "First aid at work", started="2025-05-13", completed="2025-05-15", expires="2028-05-15", amounts=[A("18", "hour")], ids=[I("Certificate number", "W4471-20918")], card=card(["cpr", "aed", "first_aid"], ["adult"]))
    p = "SJA/bls baby and child.pdf"
    save(p, lambda: sja_uk("Mr D. A. Achebe", "Basic Life Support – baby and child", [("Date attended", "02/08/2025"), ("Booking reference", "B-6630127"), ("Hours", "4")], [("CPR", 1), ("AED", 1), ("Adult", 0), ("Child", 1), ("Baby", 1)], "We recommend that you repeat this training every three years. Trainer: Colleen Baptie"), "rot", flag=True)
    C(p, "cpr_aed", "D. A. Achebe", "St John Ambulance", "Basic Life Support – baby and child", completed="2025-08-02", amounts=[A("4", "hour")], ids=[I("Booking reference", "B-6630127")], card=card(["bls", "cpr", "aed"], ["child", "infant"]), accept={"validity": [None, "P3Y"], "covers": [["cpr", "aed", "bls"], ["bls"]]}, note="page carries a rotation flag; a recommendation to repeat is not a validity")
    p = "Paediatric first aid - J Lowe.pdf"
    later(p, paed("Little Oaks Early Years Training", "Jasmine Lowe", "Paediatric First Aid (12 hours, blended)", [("Completed", "9 February 2025"), ("Valid to", "8 February 2028"), ("Course code", "PFA-12B"), ("Certificate no.", "LO/2025/0417")], ["☑ Online theory (6 hours)   ☑ Face-to-face practical (6 hours)", "☑ Infant   ☑ Child   ☐ Adult   ☑ CPR and AED", "Meets the Early Years Foundation Stage statutory framework, Annex A. Endorsed by Cygnet Quality Standards."], ("Pauline Threadgold", "Lead Trainer")))
    C(p, "cpr_aed", "Jasmine Lowe", "Little Oaks Early Years Training", "Paediatric First Aid (12 hours, blended)", completed="2025-02-09", expires="2028-02-08", amounts=[A("12", "hour")], ids=[I("Course code", "PFA-12B"), I("Certificate no.", "LO/2025/0417")], approvals=["cygnet quality standards"], card=card(["cpr", "aed", "first_aid"], ["infant", "child"], "in_person"), accept={"title": ["Paediatric First Aid"], "approvals": [[]]})
    p = "cert_0417b.pdf"
    later(p, paed("Little Oaks Early Years Training", "Søren Achterberg-MacLeod", "Emergency Paediatric First Aid", [("Date", "Saturday 7th June 2025"), ("Hours", "6"), ("Trainer", "Pauline Threadgold"), ("Ref", "LO/2025/1102")], ["Baby ☑   Child ☑    Valid for 3 years."], ("Pauline Threadgold", "Lead Trainer"), pic_title=True))
    C(p, "cpr_aed", "Søren Achterberg-MacLeod", "Little Oaks Early Years Training", "Emergency Paediatric First Aid", completed="2025-06-07", validity="P3Y", amounts=[A("6", "hour")], ids=[I("Ref", "LO/2025/1102")], card=card(["first_aid"], ["infant", "child"]), note="the title is a picture, the rest text")
    p = "nplq card front.png"
    save(p, lambda: nplq("RLSS UK &nbsp; National Pool Lifeguard Qualification", "Imogen Castell", [("Qualified", "26 Jul 2025"), ("Expires", "25 Jul 2027"), ("Society no.", "3 118 4470")], 12, "POOL LIFEGUARD", "Royal Life Saving Society UK · Generation 10", "Cert. NP10-662190"), "png", 300)
    C(p, "credential", "Imogen Castell", "Royal Life Saving Society UK", "National Pool Lifeguard Qualification", text=False, completed="2025-07-26", expires="2027-07-25", ids=[I("Society no.", "3 118 4470"), I("Cert.", "NP10-662190")], accept={"kind": ["completion"], "provider": ["RLSS UK"], "title": ["Pool Lifeguard", "NPLQ"]}, note="lifeguard card")
    p = "Ta card.pdf"
    save(p, lambda: nplq("RLSS UK &nbsp; Trainer Assessor", "Gethin Rowlands", [("Roles", "NPLQ · First Aid at Work"), ("Licensed from", "01/09/2024"), ("Valid to", "31/08/2026"), ("Licence no.", "TA-20931")], 21, "TRAINER ASSESSOR LICENCE", "Royal Life Saving Society UK", "Society no. 2 907 1163", "#4b1d52"))
    C(p, "credential", "Gethin Rowlands", "Royal Life Saving Society UK", "Trainer Assessor", issued="2024-09-01", expires="2026-08-31", ids=[I("Licence no.", "TA-20931"), I("Society no.", "2 907 1163")], accept={"provider": ["RLSS UK"], "title": ["Trainer Assessor Licence"], "issued_on": [None], "started_on": ["2024-09-01"]}, note="instructor licence")
    p = "CPR AED awareness.pdf"
    save(p, lambda: aware("Loch", [("Caledonia Heartbeat", 22, "Q"), ("CERTIFICATE OF ATTENDANCE", 30, "M"), ("This is to certify that", 12, "Q"), ("Morag Sutherland", 30, "M"), ("attended and completed", 12, "Q"), ("CPR & AED Awareness for Gym Staff", 22, "M")], [("Date", "14 October 2025"), ("Venue", "Kelvin Sports Hub"), ("Duration", "3 hours"), ("Certificate ID", "CH-25-0871")], ("3 CPD", "points"), "Accredited by the Isla CPD Register, provider 50411. Awareness sessions do not include a practical assessment and do not lead to a first aid qualification."))
    C(p, "completion|cpr_aed", "Morag Sutherland", "Caledonia Heartbeat", "CPR & AED Awareness for Gym Staff", completed="2025-10-14", amounts=[A("3", "hour"), A("3", "cpd")], ids=[I("Certificate ID", "CH-25-0871"), I("provider", "50411")], approvals=["isla cpd register"], card=card(["cpr", "aed"]), accept={"kind": ["attendance"], "card": [None], "ids": [[I("Certificate ID", "CH-25-0871")]]}, unclear=["kind"], note="headed attendance, but hours and points are awarded")
    p = "restart a heart day.pdf"
    save(p, lambda: aware("x", [("Caledonia Heartbeat with Tayside Leisure Trust", 20, "Q"), ("CERTIFICATE OF ATTENDANCE", 30, "M"), ("Ailsa M. Gunn", 30, "M"), ("attended the event", 12, "Q"), ("Restart a Heart Day: CPR Demonstration and Talks", 21, "M")], [("Date", "16/10/2025"), ("Venue", "Perth Concert Hall")], None, "This certificate records attendance only. No qualification, hours or points are awarded."))
    C(p, "attendance", "Ailsa M. Gunn", "Caledonia Heartbeat", "Restart a Heart Day: CPR Demonstration and Talks", completed="2025-10-16", accept={"provider": ["Caledonia Heartbeat with Tayside Leisure Trust", "Tayside Leisure Trust"], "title": ["Restart a Heart Day"]}, note="attendance only, nothing is awarded")
    p = "refresher cards/photo refresher.jpeg"
    save(p, lambda: refresher("T. Okonjo-Hughes", [("Date of refresher", "11/09/2025"), ("Next due", "09/2026"), ("Hours", "3"), ("Trainer", "K. Whelan"), ("Provider", "SafeStart Wales Ltd")]), "photo", 300, desk=(150, 110, 70))
    C(p, "cpr_aed", "T. Okonjo-Hughes", "SafeStart Wales Ltd", "Annual First Aid Refresher", text=False, completed="2025-09-11", expires="2026-09", amounts=[A("3", "hour")], card=card(["first_aid"], sides=["front"]), accept={"kind": ["completion"], "expires_on": [None]}, unclear=["expires_on"], note="next due month; typewriter letters on a card")
