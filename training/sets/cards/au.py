"""Australia."""
from common import *
from us import rl_fonts, tick
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.units import mm

def soa(org, code, name, units, rows, foot, head="STATEMENT OF ATTAINMENT", said="This is a statement that", has="has attained", note=None, sign=("Meredith Oyelaran", "Chief Executive Officer"), landscape=False):
    from docx import Document
    from docx.shared import Pt, RGBColor, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7)); s.left_margin = s.right_margin = Cm(2.5); s.top_margin = Cm(1.6); s.bottom_margin = Cm(1.4)
    d.styles["Normal"].font.name = "Carlito"; d.styles["Normal"].paragraph_format.space_after = Pt(4)
    def p(t, size, bold=False, col=None, al=AL.CENTER, font=None):
        q = d.add_paragraph(); q.alignment = al; r = q.add_run(t); r.font.size = Pt(size); r.bold = bold
        if font: r.font.name = font
        if col: r.font.color.rgb = RGBColor(*col)
    p(org, 18, True, (0, 90, 100)); p(code, 10, col=(90, 90, 90)); p(head, 26, True); p(said, 12); p(name, 24, True, (0, 90, 100)); p(has, 12)
    if units:
        t = d.add_table(rows=0, cols=2)
        for a, b in units:
            c = t.add_row().cells; c[0].text = a; c[1].text = b; c[0].width = Cm(4); c[1].width = Cm(12)
            for x in c:
                for r in x.paragraphs[0].runs: r.bold = True; r.font.size = Pt(13)
    p("", 5)
    if note: p(note, 9.5)
    t = d.add_table(rows=0, cols=2)
    for a, b in rows:
        c = t.add_row().cells; c[0].text = a; c[1].text = b
    p(sign[0], 24, font="Kristi", al=AL.LEFT); p(f"{sign[0]}, {sign[1]}", 9.5, al=AL.LEFT)
    p("NATIONALLY RECOGNISED TRAINING", 11, True, (170, 30, 30)); p(foot, 8, col=(90, 90, 90))
    return d

def soa2(org, rto, name, lines, meta, results, page2, title="Statement of Attainment", bar="#f28c28", said="This is to certify that"):
    ul = "".join(f"[#text(weight:\"bold\")[{a}]],[{b}]," for a, b in lines)
    mm_ = "".join(f"[#text(size:7.5pt,fill:luma(110),tracking:.6pt)[{a.upper()}] \\ #text(size:10.5pt)[{b}] #v(3mm)]," for a, b in meta)
    rr = "".join(f"[{a}],[{b}],[{c}],[{d}]," for a, b, c, d in results)
    second = f"""#pagebreak() #pad(x:20mm,y:20mm)[#text(size:16pt,weight:"bold")[Record of Results] #v(3mm) #text(size:11pt)[Student: {name}] #v(6mm) #table(columns:(32mm,1fr,30mm,34mm),stroke:.4pt+luma(180),inset:6pt,[*Code*],[*Unit of competency*],[*Date*],[*Outcome*],{rr}) #v(6mm) #text(size:9pt)[{page2}]]""" if results else ""
    return typ(f"""#set page(paper:"a4",margin:0mm)
#set text(font:"Manrope",size:11pt)
#place(left+top,rect(width:52mm,height:100%,fill:rgb("{bar}"))[#pad(8mm)[#v(20mm) #text(fill:white,size:17pt,weight:"bold")[{org}] #v(4mm) #text(fill:white,size:9pt)[{rto}]]])
#place(left+top,dx:62mm,dy:28mm,block(width:130mm)[#text(size:27pt,weight:"light")[{title}] #v(10mm) {said} #v(3mm) #text(size:21pt,weight:"bold")[{name}] #v(3mm) has fulfilled the requirements for the following units of competency: #v(5mm) #grid(columns:(30mm,1fr),row-gutter:4mm,{ul}) #v(8mm) #grid(columns:(1fr,1fr),{mm_}) #v(6mm) #text(size:8pt,fill:luma(90))[A statement of attainment is issued by a Registered Training Organisation when an individual has completed one or more accredited units. Nationally Recognised Training.]])
{second}""")

def stj_au(name, course, rows, cid, extra="", head="Certificate", said=("Awarded to", "for the successful completion of"), what="Certificate ID", scan="Scan to check that this certificate is current."):
    c = "".join(f"<div class='x'><span>{a}</span>{b}</div>" for a, b in rows)
    return weasy(f"<div class='t'><b>St John</b> Western Australia</div><div class='w'><div class='h'>{head}</div><div class='s'>{said[0]}</div><div class='n'>{name}</div><div class='s'>{said[1]}</div><div class='c'>{course}</div><div class='g'>{c}</div><div class='q'>{qr('https://verify.stjohnwa.example/' + cid, '26mm')}<div>{what} {cid}<br>{scan}</div></div>{extra}</div>",
        "@page{size:A5 landscape;margin:0} body{margin:0;font-family:Dosis;color:#1a1a1a} .t{background:#007a33;color:#fff;font-size:17pt;padding:6mm 10mm} .t b{font-weight:800} .w{padding:6mm 10mm;position:relative} .h{font-size:9pt;letter-spacing:.5em;text-transform:uppercase;color:#007a33} .s{font-size:11pt;margin-top:2.5mm} .n{font-size:25pt;font-weight:600} .c{font-size:18pt;font-weight:600} .g{margin-top:5mm} .x{display:inline-block;width:60mm;font-size:12.5pt;margin-bottom:2.5mm;vertical-align:top} .x span{display:block;font-size:8.5pt;color:#666} .q{position:absolute;right:10mm;top:8mm;width:30mm;text-align:center;font-size:7.5pt}")

def rlssa(award, name, rows, photo, state, tag="", colour="#e4002b"):
    return chrome(f"""<div class="k"><div class="l"><img src="{uri(face(seed=photo))}"><div class="tg">{tag}</div></div><div class="r"><div class="o">Royal Life Saving {state}</div><div class="a">{award}</div><div class="n">{name}</div><table>{"".join(f"<tr><td>{a}</td><td><b>{b}</b></td></tr>" for a, b in rows)}</table></div></div>""",
        f"@page{{size:86mm 54mm;margin:0}} body{{margin:0;font-family:'Open Sans'}} .k{{width:86mm;height:54mm;display:flex;background:#fff}} .l{{width:25mm;background:{colour};text-align:center;padding-top:7mm}} .l img{{width:18mm;border:.7mm solid #fff}} .tg{{color:#fff;font-size:6.5pt;font-weight:700;margin-top:3mm}} .r{{padding:4mm;flex:1}} .o{{font-size:7.5pt;color:{colour};font-weight:700}} .a{{font-size:12pt;font-weight:800;line-height:1.1;margin:1.2mm 0 2mm}} .n{{font-size:10.5pt;border-bottom:.3mm solid #999;margin-bottom:1.5mm}} table{{font-size:7pt;border-spacing:0}} td{{padding:.35mm 3mm .35mm 0}}")

def sls(name, award, units, club, rows, sub):
    rl_fonts(); W, H = 297 * mm, 210 * mm; b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    c.setFillColorRGB(.98, .82, .05); c.rect(0, H - 60, W, 60, fill=1, stroke=0); c.setFillColorRGB(.82, .08, .1); c.rect(0, H - 68, W, 8, fill=1, stroke=0)
    c.setFillColorRGB(.82, .08, .1); c.setFont("NarB", 30); c.drawString(40, H - 43, "SURF LIFE SAVING AUSTRALIA"); c.setFillColorRGB(0, 0, 0)
    c.setFont("Ser", 15); c.drawCentredString(W / 2, H - 115, "Awarded to"); c.setFont("SerB", 33); c.drawCentredString(W / 2, H - 157, name); c.setFont("Ser", 14); c.drawCentredString(W / 2, H - 183, "of " + club)
    c.setFont("NarB", 29); c.drawCentredString(W / 2, H - 232, award); c.setFont("Nar", 13); c.drawCentredString(W / 2, H - 254, sub)
    c.setFont("Nar", 11.5)
    for i, u in enumerate(units): c.drawCentredString(W / 2, H - 282 - i * 16, u)
    for i, (a, v) in enumerate(rows):
        x = 70 + i * (W - 140) / len(rows); c.setFont("SerB", 13); c.drawString(x, 112, v); c.setFont("Ser", 10); c.drawString(x, 98, a)
    c.setFont("Sig", 34); c.drawString(70, 58, "W. Tremaine"); c.setFont("Ser", 9.5); c.drawString(70, 44, "Warwick Tremaine, President"); c.drawRightString(W - 70, 44, "Surf Life Saving Australia Ltd, RTO 21799")
    c.showPage(); c.save(); return b.getvalue()

F1 = "A statement of attainment is issued by a Registered Training Organisation when an individual has completed one or more accredited units."
def make():
    p = "SOA_HLTAID011_Nguyen.pdf"
    later(p, soa("Wattle Grove Training Pty Ltd", "RTO No. 41877", "Kim-Ly Nguyen", [("HLTAID009", "Provide Cardiopulmonary Resuscitation"), ("HLTAID010", "Provide Basic Emergency Life Support"), ("HLTAID011", "Provide First Aid")], [("Date completed", "8 March 2025"), ("Date issued", "10 March 2025"), ("Statement no.", "WGT-25-11873"), ("CPR refresher recommended", "8 March 2026"), ("First aid renewal recommended", "8 March 2028")], F1))
    C(p, "cpr_aed", "Kim-Ly Nguyen", "Wattle Grove Training Pty Ltd", "HLTAID011 Provide First Aid", completed="2025-03-08", issued="2025-03-10", ids=[I("RTO No.", "41877"), I("Statement no.", "WGT-25-11873")], card=card(["cpr", "first_aid"]),
      accept={"kind": ["completion"], "title": ["Provide First Aid", "Statement of Attainment", "HLTAID009 Provide Cardiopulmonary Resuscitation, HLTAID010 Provide Basic Emergency Life Support, HLTAID011 Provide First Aid", "Provide Cardiopulmonary Resuscitation, Provide Basic Emergency Life Support, Provide First Aid"], "expires_on": ["2028-03-08", "2026-03-08"], "ids": [[I("Statement no.", "WGT-25-11873")]], "covers": [["cpr", "bls", "first_aid"], ["cpr", "aed", "first_aid"]]}, unclear=["expires_on"], note="two recommended renewal dates, no expiry")
    p = "my cpr refresher 2025.pdf"
    later(p, soa("Wattle Grove Training Pty Ltd", "RTO No. 41877", "Thomas Aloysius Featherstonehaugh-Cavendish", [("HLTAID009", "Provide Cardiopulmonary Resuscitation")], [("Completion date", "21/07/2025"), ("Issue date", "21/07/2025"), ("Number", "WGT-25-14402"), ("Delivery", "Blended: online theory, face-to-face practical assessment")], F1, landscape=True))
    C(p, "cpr_aed", "Thomas Aloysius Featherstonehaugh-Cavendish", "Wattle Grove Training Pty Ltd", "HLTAID009 Provide Cardiopulmonary Resuscitation", completed="2025-07-21", issued="2025-07-21", ids=[I("RTO No.", "41877"), I("Number", "WGT-25-14402")], card=card(["cpr"], (), "in_person"), accept={"kind": ["completion"], "title": ["Provide Cardiopulmonary Resuscitation", "Statement of Attainment"], "ids": [[I("Number", "WGT-25-14402")]]})
    p = "scan20251103.pdf"
    later(p, soa("Wattle Grove Training Pty Ltd", "trading as Rescue Ready · RTO No. 41877", "Ms Leilani Tupou", [("HLTAID012", "Provide First Aid in an education and care setting")], [("Completed", "1 November 2025"), ("Issued", "3 November 2025"), ("Certificate number", "WGT-25-17720"), ("Units also achieved", "HLTAID009, HLTAID010, HLTAID011")], F1, note="Assessment included CPR on an adult, a child and an infant manikin and use of an AED trainer."), "scan", dpi=150, grey=True)
    C(p, "cpr_aed", "Leilani Tupou", "Wattle Grove Training Pty Ltd", "HLTAID012 Provide First Aid in an education and care setting", text=False, completed="2025-11-01", issued="2025-11-03", ids=[I("RTO No.", "41877"), I("Certificate number", "WGT-25-17720")], card=card(["cpr", "aed", "first_aid"], ["adult", "child", "infant"], "in_person", ["front"]), accept={"kind": ["completion"], "title": ["Provide First Aid in an education and care setting", "Statement of Attainment"], "provider": ["Rescue Ready", "Wattle Grove Training Pty Ltd trading as Rescue Ready"], "ids": [[I("Certificate number", "WGT-25-17720")]], "sides": [["digital"], []], "skills": ["not_said"]}, note="grey scan; trading name beside the company")
    p = "Statement+Results Marchetti.pdf"
    save(p, lambda: soa2("Banksia First Response", "RTO 91530 \\ Hobart TAS \\ Assessor: Dominic Perrault", "Giulia Marchetti", [("HLTAID009", "Provide cardiopulmonary resuscitation"), ("HLTAID015", "Provide advanced resuscitation and oxygen therapy")], [("Date of attainment", "19/06/2025"), ("Issued", "20/06/2025"), ("Document number", "BFR-0093316"), ("Course duration", "7 hours")], [("HLTAID009", "Provide cardiopulmonary resuscitation", "19/06/2025", "Competent"), ("HLTAID015", "Provide advanced resuscitation and oxygen therapy", "19/06/2025", "Competent")], "Outcomes: Competent, Not yet competent, Credit transfer. Printed 23/06/2025."))
    C(p, "cpr_aed", "Giulia Marchetti", "Banksia First Response", "HLTAID015 Provide advanced resuscitation and oxygen therapy", completed="2025-06-19", issued="2025-06-20", amounts=[A("7", "hour")], ids=[I("RTO", "91530"), I("Document number", "BFR-0093316")], card=card(["cpr"]), accept={"kind": ["completion"], "title": ["Provide advanced resuscitation and oxygen therapy", "Statement of Attainment", "HLTAID009 Provide cardiopulmonary resuscitation, HLTAID015 Provide advanced resuscitation and oxygen therapy", "HLTAID009 Provide cardiopulmonary resuscitation"], "ids": [[I("Document number", "BFR-0093316")]], "grade": ["Competent"]}, note="second page is a record of results with a print date")
    p = "LVR CPR.pdf"
    save(p, lambda: soa2("Banksia First Response", "RTO 91530", "Abdulrahman Al-Fayadh", [("UETDRRF004", "Perform rescue from a live LV panel"), ("HLTAID009", "Provide cardiopulmonary resuscitation")], [("Completed", "14 Jan 2026"), ("Certificate no.", "BFR-0101175"), ("Skills to be renewed", "within 12 months")], [], "", bar="#2f4858"))
    C(p, "cpr_aed", "Abdulrahman Al-Fayadh", "Banksia First Response", "HLTAID009 Provide cardiopulmonary resuscitation", completed="2026-01-14", validity="P12M", ids=[I("RTO", "91530"), I("Certificate no.", "BFR-0101175")], card=card(["cpr"]), accept={"kind": ["completion"], "title": ["UETDRRF004 Perform rescue from a live LV panel", "UETDRRF004 Perform rescue from a live LV panel, HLTAID009 Provide cardiopulmonary resuscitation", "Statement of Attainment", "Provide cardiopulmonary resuscitation", "Perform rescue from a live LV panel"], "validity": [None, "P1Y"], "ids": [[I("Certificate no.", "BFR-0101175")]]}, unclear=["title"], note="two units of equal rank; no single title")
    p = "St John WA first aid.pdf"
    save(p, lambda: stj_au("Bronwyn Castellaro", "Provide First Aid (HLTAID011)", [("Completed", "12/05/2025"), ("First aid valid to", "12/05/2028"), ("CPR valid to", "12/05/2026"), ("Course", "1 day, face to face")], "SJ8-40917"))
    C(p, "cpr_aed", "Bronwyn Castellaro", "St John Western Australia", "Provide First Aid (HLTAID011)", completed="2025-05-12", expires="2028-05-12", ids=[I("Certificate ID", "SJ8-40917")], card=card(["first_aid", "cpr"], (), "in_person"), accept={"expires_on": ["2026-05-12"], "title": ["Provide First Aid"], "skills": ["not_said"]}, unclear=["expires_on"], note="two expiry dates: first aid and CPR")
    p = "phone/signal-2025-10-02-181204.png"
    save(p, lambda: stj_au("Raj Subramaniam", "CPR Refresher", [("Completed", "02/10/2025"), ("Valid to", "02/10/2026"), ("Length", "2.5 hours")], "SJ8-71552"), "png", 170)
    C(p, "cpr_aed", "Raj Subramaniam", "St John Western Australia", "CPR Refresher", text=False, completed="2025-10-02", expires="2026-10-02", amounts=[A("2.5", "hour")], ids=[I("Certificate ID", "SJ8-71552")], card=card(["cpr"]))
    p = "pool lifeguard licence.png"
    save(p, lambda: rlssa("Pool Lifeguard Licence", "Matilda Van Rensburg", [("Licence no.", "PLG-118-2204"), ("Issued", "30/11/2025"), ("Expires", "30/11/2026"), ("Member ID", "RLS00977310"), ("Update", "8 hours completed")], 31, "NSW", "LIFEGUARD"), "png", 300)
    C(p, "credential", "Matilda Van Rensburg", "Royal Life Saving NSW", "Pool Lifeguard Licence", text=False, issued="2025-11-30", expires="2026-11-30", amounts=[A("8", "hour")], ids=[I("Licence no.", "PLG-118-2204"), I("Member ID", "RLS00977310")], accept={"title": ["Pool Lifeguard"], "amounts": [[]], "provider": ["Royal Life Saving"]}, note="licence card with hours of the update")
    p = "Bronze Medallion card.pdf"
    save(p, lambda: rlssa("Bronze Medallion", "Hamish O'Dowd", [("Date of award", "17 Aug 2025"), ("Current to", "17 Aug 2026"), ("Certificate", "BM-WA-55023"), ("Includes", "CPR · rescue · first aid")], 44, "WA", "AQUATIC RESCUE", "#002f6c"))
    C(p, "credential", "Hamish O'Dowd", "Royal Life Saving WA", "Bronze Medallion", completed="2025-08-17", expires="2026-08-17", ids=[I("Certificate", "BM-WA-55023")], accept={"kind": ["cpr_aed", "completion"], "issued_on": [None, "2025-08-17"], "provider": ["Royal Life Saving"]}, note="lifesaving award card")
    p = "SLSA bronze.pdf"
    save(p, lambda: sls("Saoirse Blackwood", "BRONZE MEDALLION", ["PUASAR013 Participate in an aquatic rescue operation", "HLTAID011 Provide First Aid", "HLTAID009 Provide Cardiopulmonary Resuscitation"], "Coolum Flats Surf Life Saving Club", [("Award date", "14 December 2024"), ("Award no.", "SLS 7710264"), ("Member no.", "3381907"), ("Proficient until", "31 December 2025")], "Certificate II level award of Surf Life Saving Australia"))
    C(p, "credential|completion", "Saoirse Blackwood", "Surf Life Saving Australia", "Bronze Medallion", completed="2024-12-14", expires="2025-12-31", ids=[I("Award no.", "SLS 7710264"), I("Member no.", "3381907")], accept={"kind": ["cpr_aed"], "provider": ["Surf Life Saving Australia Ltd"], "issued_on": [None, "2024-12-14"], "ids": [[I("Award no.", "SLS 7710264"), I("Member no.", "3381907"), I("RTO", "21799")]]}, note="award with units; proficiency date as expiry")
    p = "surf/ARTC.pdf"
    save(p, lambda: sls("Isaac Pemulwuy-Hart", "Advanced Resuscitation Techniques", ["HLTAID015 Provide advanced resuscitation and oxygen therapy"], "Point Lonsdale Bay SLSC", [("Completed", "23/11/2025"), ("Award no.", "SLS 7983315"), ("Assessor", "Beth Quinlan")], "including defibrillation and oxygen"), "scan", dpi=140)
    C(p, "cpr_aed", "Isaac Pemulwuy-Hart", "Surf Life Saving Australia", "Advanced Resuscitation Techniques", text=False, completed="2025-11-23", ids=[I("Award no.", "SLS 7983315")], card=card(["cpr", "aed"], (), "not_said", ["front"]), accept={"kind": ["credential", "completion"], "provider": ["Surf Life Saving Australia Ltd"], "title": ["HLTAID015 Provide advanced resuscitation and oxygen therapy"], "sides": [["digital"], []]}, note="scan of an award certificate")
