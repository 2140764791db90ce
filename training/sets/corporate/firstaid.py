"""First-aid and CPR cards and certificates."""
from kit import T, card, paper, weasy, chrome, shot, typ, rl, fp, docx


# ---- digital card: letter, QR, front and back shown below each other
def digital(name, prog, cls, exp, inst, reg, tc, tcid, phone, org, opts):
    boxes = "".join(f"<span style='margin-right:12px'>{'☑' if on else '☐'} {t}</span>" for t, on in opts)
    qr = "".join(f"<rect x='{4*(i%15)}' y='{4*(i//15)}' width='4' height='4'/>" for i in range(225) if (i * 37 + i // 7 * 11) % 5 < 2)
    return weasy(f"""<style>@page{{size:letter;margin:.8in}}body{{font:10.5pt 'Liberation Sans'}}.c{{width:5in;margin:16px auto;border:1px solid #888;border-radius:12px;padding:14px 18px}}.h{{border-bottom:5px solid #c62828;font-size:15pt;font-weight:700}}.s{{font-size:7pt;color:#444}}td{{padding:3px 18px 0 0}}</style>
<svg width=60 height=60 style="float:right">{qr}</svg><p>Dear {name},</p><p>thank you for training with us. Your digital certification card is below. It is as good as a printed card. Scan the code to check it, or go to the validation page and enter the registry number of your instructor.</p>
<div class=c><div class=h>{org}<span style="float:right;font-size:11pt;color:#c62828">{prog}</span></div><p style="font-size:16pt;margin:12px 0 2px">{name}</p><div class=s>has successfully completed the required knowledge and hands-on skill objectives of this program.</div><p style="font-size:8.5pt">{boxes}</p>
<table><tr><td class=s>Class completion date<td class=s>Expiration date<tr><td><b>{cls}</b><td><b>{exp}</b></table></div>
<div class=c><table style="font-size:9pt"><tr><td>Authorized instructor<td>{inst}<tr><td>Registry no.<td>{reg}<tr><td>Training center<td>{tc}<tr><td>Training center ID<td>{tcid}<tr><td>Phone<td>{phone}</table><p class=s>This card certifies the holder on the date given. It does not guarantee future performance nor imply licensure. Course content conforms to the current AHA Guidelines Update for CPR and ECC and the annually published ILCOR treatment recommendations. Certification period may not exceed 24 months from the month of class completion.</p></div>""")


paper("cpr/HSI digital card.pdf", T("cpr_aed", "Rhiannon Castellanos-Vega", "Health & Safety Institute", "Adult First Aid | CPR AED", "2025-01-25", exp="2027-01-25", ids="Registry no.: 381920 | Training center ID: 104662",
      card=card("cpr aed first_aid", "adult child", "in_person", "front back digital"), accept={"provider": ["HSI", "Peak Response Training", "Health & Safety Institute (HSI)"], "expires_on": ["2027-01"]}, note="child box ticked, infant not"),
      digital("Rhiannon Castellanos-Vega", "Adult First Aid | CPR AED", "01/25/2025", "01/25/2027", "Marcus Feldhaus", "381920", "Peak Response Training", "104662", "303-555-0126", "Health &amp; Safety Institute", [("Adult", 1), ("Child", 1), ("Infant", 0)]))
paper("Medic FA basicplus.pdf", T("cpr_aed", "DeShawn Etienne", "MEDIC First Aid", "BasicPlus CPR, AED, and First Aid for Adults", "2022-09-17", exp="2024-09-17", ids="Registry no.: 220517 | Training center ID: 88113",
      card=card("cpr aed first_aid", "adult", "in_person", "front back digital"), accept={"provider": ["Toledo Workplace Rescue", "Medic First Aid"], "title": ["BasicPlus"]}),
      digital("DeShawn Etienne", "BasicPlus CPR, AED, and First Aid for Adults", "Sep. 17, 2022", "Sep. 17, 2024", "Yolanda Ferris", "220517", "Toledo Workplace Rescue", "88113", "419-555-0161", "MEDIC First Aid", [("Emergency oxygen", 0), ("Bleeding control", 1)]), raster=True, dpi=110)


# ---- online-only seal certificate
def online(name, prog, issued, renew, cid, site, sent):
    return weasy(f"""<style>@page{{size:11in 8.5in;margin:0}}body{{margin:0;font-family:'Caladea';text-align:center;background:#eef6ff}}.w{{padding:.6in 1in}}.seal{{width:110px;height:110px;border-radius:50%;background:#d4af37;color:#fff;margin:0 auto;font:700 11pt 'Lato';padding-top:38px;box-sizing:border-box}}.k{{font-size:9pt;color:#345}}td{{width:25%;font-size:13pt}}</style>
<div class=w><div class=k>{site}</div><h1 style="font-size:34pt;margin:14px;color:#0d3b66">Provider Certification</h1><p style="font-size:13pt">{sent}</p><p style="font-size:30pt;margin:8px">{name}</p><p style="font-size:19pt;color:#b3001b">{prog}</p><div class=seal>100%<br>ONLINE</div>
<table style="width:100%;margin-top:30px"><tr><td>{issued}<td>{renew}<td>{cid}<td><span style="font-family:'Dancing Script';font-size:20pt">V. Amberley</span><tr class=k><td>Issue Date<td>Renew By<td>ID Number<td>Director of Education</table><p style="font-size:8pt">No skills session was part of this course. The course follows ECC/ILCOR and AHA guidelines and satisfies general OSHA workplace requirements unless your employer asks for an in-person skills check. 100 % money-back promise.</p></div>""")


paper("cpr/National_certificate (1).pdf", T("cpr_aed", "Brayden Kowalczyk", "American CPR & Wellness Foundation", "Standard CPR / AED (Adult, Child, Infant) & First-Aid", issued="2024-02-29", exp="2026-02-28", ids="ID Number: ACWF-F03C7719",
      card=card("cpr aed first_aid", "adult child infant", "online_only", "front"), accept={"completed_on": ["2024-02-29"], "title": ["Provider Certification"]}, note="leap day"),
      online("Brayden Kowalczyk", "Standard CPR / AED (Adult, Child, Infant) &amp; First-Aid", "2/29/2024", "2/28/2026", "ACWF-F03C7719", "AMERICAN CPR &amp; WELLNESS FOUNDATION", "The following individual has successfully met the curriculum requirements for"))
paper("cpr/bls renewal.pdf", T("cpr_aed", "Saoirse M. Fitzwilliam", "American CPR & Wellness Foundation", "BLS for Workplace Responders", issued="2025-07-08", exp="2027-07-08", ids="ID Number: ACWF-A2289QX0",
      card=card("bls", "", "online_only", "front"), accept={"completed_on": ["2025-07-08"], "title": ["Provider Certification"]}, note="credentials after the name (LCSW) are not the name"),
      online("Saoirse M. Fitzwilliam, LCSW", "BLS for Workplace Responders", "July 8th, 2025", "July 8th, 2027", "ACWF-A2289QX0", "AMERICAN CPR &amp; WELLNESS FOUNDATION", "This provider has passed the final exam and renewed in"))


# ---- EFR-like laminated card, reportlab
def efr(name, done, inst, number, course, org, due):
    def draw(c, w, h):
        c.setFillColorRGB(.98, .85, .1); c.rect(0, 0, w, h, fill=1, stroke=0); c.setFillColorRGB(0, 0, 0)
        c.setFont("LB", 16); c.drawString(14, h - 26, org); c.setFont("LR", 9); c.drawString(14, h - 40, course)
        c.setFillColorRGB(1, 1, 1); c.roundRect(10, 34, w - 20, 76, 6, fill=1, stroke=0); c.setFillColorRGB(0, 0, 0)
        c.setFont("LB", 12); c.drawString(18, 92, name); c.setFont("LR", 8)
        c.drawString(18, 74, "Completion Date"); c.drawString(110, 74, done); c.drawString(18, 62, "Instructor"); c.drawString(110, 62, inst); c.drawString(18, 50, "Instr. No."); c.drawString(110, 50, number)
        c.setFont("LR", 7); c.drawString(14, 20, due); c.showPage()
    return rl((270, 172), draw, [("LB", "Lato", "Bold"), ("LR", "Lato", "Regular")])


paper("EFR.png", T("cpr_aed", "Mikkel Rasmussen-Bligh", "Emergency First Response", "Primary Care (CPR) & Secondary Care (First Aid) with AED", "2023-11-12", ids="Instr. No.: 918334",
      validity="P24M", card=card("cpr aed first_aid"), accept={"validity": ["P2Y", None], "ids": [None], "title": ["Primary Care (CPR) & Secondary Care (First Aid)"]}, note="refresher within 24 months"),
      efr("Mikkel Rasmussen-Bligh", "12-Nov-23", "Tallulah Brightwater", "918334", "Primary Care (CPR) & Secondary Care (First Aid) with AED", "Emergency First Response", "Refresh your skills within 24 months of the completion date."), dpi=260)
paper("efr care for children.pdf", T("cpr_aed", "Wilhelmina van den Broek", "Emergency First Response", "Care for Children", "2024-10-03", ids="Instr. No.: 700261", card=card("cpr first_aid", "child infant"),
      accept={"completed_on": ["2024-03-10"], "ids": [None], "title": ["Care for Children (infant and child CPR, first aid)"]}, unclear_ok=["completed_on"], note="ambiguous date 03/10/2024; the organization works worldwide"),
      efr("Wilhelmina van den Broek", "03/10/2024", "G. Aristov", "700261", "Care for Children (infant and child CPR, first aid)", "Emergency First Response", "See the back of the card for the renewal policy of your country."))


# ---- UK first aid at work, typst portrait with unit list
def efaw(name, title, dates, valid, num, prov, addr, content, trainer, hrs):
    return typ(f"""#set page(paper: "a4", margin: (x: 2.4cm, y: 2cm)) 
#set text(font: "Carlito", size: 11.5pt)
#align(right)[#text(fill: rgb("#00693c"), weight: "bold", 15pt)[{prov}] \\ #text(8pt)[{addr}]]
#v(2em) #text(24pt)[{title}] #v(.6em)
We confirm that #v(.3em) #text(20pt, weight: "bold")[{name}] #v(.3em) attended on *{dates}*, was assessed continuously and met the standard for this qualification.
#v(1em) #block(fill: rgb("#e8f5ee"), inset: 12pt, width: 100%)[{content}]
#v(1em) #table(columns: (auto, 1fr), stroke: none, inset: 4pt, [Certificate reference], [{num}], [Length of course], [{hrs}], [Valid until], [{valid}], [Trainer/assessor], [{trainer}])
#v(1fr) #text(8pt)[This training conforms to the Health and Safety (First-Aid) Regulations 1981 and the guidance L74 (third edition). HSE strongly recommends an annual refresher of half a day. Registered charity no. 900117. Page 1 of 1.]""")


paper("UK/efaw certificate.pdf", T("cpr_aed", "Dr Folasade Adeyemi-Rowntree", "Severnside First Aid Training", "Emergency First Aid at Work", "2025-03-21", exp="2028-03-20", amt="6 hour", ids="Certificate reference: SFA/25/0331/07",
      card=card("cpr aed first_aid", "", "in_person", "front"), accept={"holder": ["Folasade Adeyemi-Rowntree"], "title": ["Emergency First Aid at Work (EFAW)"]}),
      efaw("Dr Folasade Adeyemi-Rowntree", "Emergency First Aid at Work", "Friday 21 March 2025", "20 March 2028", "SFA/25/0331/07", "Severnside First Aid Training", "Unit 6 Docks Way, Newport NP20 2WF", "Roles of the first aider · Unresponsive casualty and CPR with AED · Choking · Seizures · Wounds and bleeding, shock · Minor injuries", "Glyn Prosser", "6 hours (one day)"))
paper("UK/FAW 3 day.pdf", T("cpr_aed", "Alistair McConnachie", "St John Ambulance", "First Aid at Work", "2024-09-04", start="2024-09-02", exp="2027-09-03", amt="18 hour", ids="Certificate reference: 44710923",
      card=card("cpr aed first_aid", "adult", "in_person", "front"), accept_amt="3 unitless"),
      efaw("Alistair McConnachie", "First Aid at Work", "2, 3 and 4 September 2024", "03/09/2027", "44710923", "St John Ambulance", "Regional training centre, Leeds", "Practical assessment: adult CPR \\ Practical assessment: use of an AED \\ Theory assessment: bleeding, burns, fractures, spinal injury, anaphylaxis", "B. Wojnarowska", "3 days, 18 hours in total"))


# ---- Canadian bilingual certificate with cut card, weasy
def canada(name, name2, course_en, course_fr, date, exp, num, inst):
    return weasy(f"""<style>@page{{size:letter;margin:.6in}}body{{font:11pt 'Open Sans'}}.two{{display:flex}}.two>div{{width:50%;padding:6px}}.k{{font-size:7.5pt;color:#666}}</style><div style="background:#000;color:#fff;padding:12px;font-size:15pt">St. John Ambulance &nbsp;|&nbsp; Ambulance Saint-Jean</div>
<div class=two><div>This certifies that the named candidate has met the requirements of</div><div>Ceci atteste que la personne nommée a satisfait aux exigences de</div></div><div class=two style="font-size:14pt;font-weight:700"><div>{course_en}</div><div>{course_fr}</div></div><div style="text-align:center;font-size:24pt;margin:26px;border-bottom:2px solid #000">{name}</div>
<div class=two><div><div class=k>Completed / Terminé le (YYYY-MM-DD)</div>{date}</div><div><div class=k>Expires / Expire le (YYYY-MM-DD)</div>{exp}</div><div><div class=k>Certificate no. / Nº de certificat</div>{num}</div></div><p class=k>Instructor / Instructeur : {inst}</p><p class=k>Meets CSA Z1210-17. WorkSafeBC, CNESST: check the local regulator. Ontario: O. Reg. 1101 recognized.</p>
<div style="border:1px dashed #999;width:3.5in;padding:10px;margin-top:50px;font-size:9pt"><b>{course_en}</b><br>{name2}<br>{date} → {exp}<br><span class=k>{num}</span></div>""")


paper("sja_canada.pdf", T("cpr_aed", "Geneviève L'Heureux-Tremblay", "St. John Ambulance", "Standard First Aid with CPR Level C and AED", "2024-05-11", exp="2027-05-11", ids="Certificate no.: 24-CPC-190338",
      card=card("cpr aed first_aid"), accept={"provider": ["Ambulance Saint-Jean", "St. John Ambulance | Ambulance Saint-Jean"], "title": ["Secourisme général avec RCR niveau C et DEA"]}, note="two languages; the card below repeats"),
      canada("Geneviève L'Heureux-Tremblay", "L'HEUREUX-TREMBLAY, Geneviève", "Standard First Aid with CPR Level C and AED", "Secourisme général avec RCR niveau C et DEA", "2024-05-11", "2027-05-11", "24-CPC-190338", "Q. Bannerjee"))


# ---- two cards of two people in one PDF, letter, fpdf2
def two_cards(F):
    p = F("P", "mm", "Letter"); p.add_page(); p.set_auto_page_break(False)
    for y, n, c, d, e, i in ((20, "Harlan Twomey", "Adult CPR/AED", "01/14/2025", "01/31/2027", "WR-5510"), (120, "Xiomara Twomey-Paz", "Adult & Pediatric First Aid/CPR/AED", "01/14/2025", "01/31/2027", "WR-5511")):
        p.rect(20, y, 120, 72); p.set_font("Helvetica", "B", 13); p.text(26, y + 10, "Wilderness & Worksite Rescue Co."); p.set_font("Helvetica", "", 10)
        p.text(26, y + 20, "This is to say that"); p.set_font("Times", "B", 18); p.text(26, y + 30, n); p.set_font("Helvetica", "", 10)
        p.text(26, y + 39, "has been trained in and has demonstrated skill in"); p.set_font("Helvetica", "B", 11); p.text(26, y + 46, c); p.set_font("Helvetica", "", 9)
        p.text(26, y + 56, f"class {d}   valid thru {e}   card {i}"); p.text(26, y + 64, "taught by Odalys Brandt, NREMT-P")
    p.set_font("Helvetica", "I", 8); p.text(20, 260, "Fold along the edge and laminate. Lost cards: $7.50")
    return p


paper("cpr/both of us.pdf", [T("cpr_aed", "Harlan Twomey", "Wilderness & Worksite Rescue Co.", "Adult CPR/AED", "2025-01-14", exp="2027-01-31", ids="card: WR-5510", card=card("cpr aed", "adult", "in_person")),
      T("cpr_aed", "Xiomara Twomey-Paz", "Wilderness & Worksite Rescue Co.", "Adult & Pediatric First Aid/CPR/AED", "2025-01-14", exp="2027-01-31", ids="card: WR-5511", card=card("cpr aed first_aid", "adult", "in_person"),
        unclear_ok=["card"], note="'pediatric' may be read as child and infant")], fp(two_cards))


# ---- phone wallet pass
def wallet_pass(name, prog, cls, exp, num, org):
    return shot(f"""<body style="margin:0;background:#000;font-family:'Inter';color:#fff"><div style="padding:14px 22px;font-size:15px">9:41 <span style="float:right">5G ▮▮▯</span></div><div style="padding:4px 22px 10px;font-size:17px;color:#4da3ff">Done</div>
<div style="margin:0 14px;background:#8e1b1b;border-radius:16px;padding:18px;height:430px;position:relative"><div style="font-size:14px;opacity:.9">{org}</div><div style="margin-top:30px;font-size:11px;opacity:.75">PARTICIPANT</div><div style="font-size:22px">{name}</div><div style="margin-top:16px;font-size:11px;opacity:.75">PROGRAM</div><div style="font-size:17px">{prog}</div>
<div style="display:flex;margin-top:18px"><div style="width:50%"><div style="font-size:11px;opacity:.75">ISSUED</div>{cls}</div><div><div style="font-size:11px;opacity:.75">EXPIRES</div>{exp}</div></div><div style="position:absolute;bottom:18px;left:50px;right:50px;background:#fff;color:#000;text-align:center;padding:14px;border-radius:6px;font:20px 'Courier Prime'">▌▍▌▎▌▌▍▎▌▍▌<br><span style="font-size:13px">{num}</span></div></div><div style="text-align:center;color:#888;font-size:12px;padding:16px">Updated 2 days ago</div></body>""", 390, 620, 2)


paper("phone/IMG_0417.PNG.png", T("cpr_aed", "Leilani Kahale", "Red Lantern Safety", "Heartstart CPR + AED (adult/infant)", issued="2025-04-02", exp="2026-04-02", ids="RL-0099-88121", card=card("cpr aed", "adult infant", "not_said", "digital"), accept={"completed_on": ["2025-04-02"]}),
      wallet_pass("Leilani Kahale", "Heartstart CPR + AED (adult/infant)", "Apr 2, 2025", "Apr 2, 2026", "RL-0099-88121", "Red Lantern Safety"))


# ---- employer letter on an oxygen and AED day, LibreOffice
def aed_letter(d):
    from docx.shared import Pt
    d.styles["Normal"].font.name = "Linux Libertine O"; d.styles["Normal"].font.size = Pt(12)
    d.add_paragraph("Cascade Rehab & Performance, PLLC\n88 Skagit Ave, Bellingham, Washington")
    d.add_paragraph("October 1st, 2024")
    d.add_paragraph("To whom it may concern:")
    d.add_paragraph("On September 28th, 2024 our employee Nikolaos Papadimitriou, DPT, completed AED Familiarization and Hands-Only CPR, a ninety-minute session led by Capt. Joan Featherstonhaugh of Whatcom Fire Training. "
                    "Every participant practised on an adult manikin and delivered one shock with a trainer unit. The session leads to no certification card; we ask everyone to come again within one year.")
    d.add_paragraph("Sincerely,\n\nArturo Menchaca, Clinic Director")


paper("letters/nikolaos aed.pdf", T("cpr_aed", "Nikolaos Papadimitriou", "Whatcom Fire Training", "AED Familiarization and Hands-Only CPR", "2024-09-28", issued="2024-10-01", amt="90 minute", card=card("cpr aed", "adult", "in_person", "front"),
      accept={"provider": ["Cascade Rehab & Performance, PLLC"], "issued_on": [None], "validity": ["P1Y"], "amounts": [None]}, note="a letter that says there is no card; ninety as a word") | {"kind": "cpr_aed|completion"}, docx(aed_letter))
