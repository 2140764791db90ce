"""Canada."""
from common import *
from us import rl_fonts, tick
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.units import inch, mm

CRC_CSS = """@page{size:letter;margin:0} body{margin:0;font-family:Lato;color:#2d2926} .h{padding:.6in .8in .25in;border-bottom:5pt solid #ed1b2e} .h b{font-size:20pt;color:#ed1b2e} .h span{float:right;font-size:9pt;text-align:right;color:#555}
.m{padding:.3in .8in} h1{font-weight:300;font-size:28pt;margin:0 0 .2in} .c{font-size:11pt} .n{font-size:25pt;font-weight:900;margin:4pt 0 12pt} .t{font-size:19pt;font-weight:700;background:#f4f1ee;padding:10pt 14pt;margin:8pt 0 16pt} table{width:100%;border-collapse:collapse} td{padding:7pt 4pt;border-bottom:.6pt solid #ccc;vertical-align:top;width:50%} td small{display:block;font-size:8pt;color:#777} td{font-size:12pt}
.f{position:absolute;left:.8in;right:.8in;bottom:.5in;font-size:8pt;color:#555} .f img{float:right} .st{position:absolute;top:3.6in;left:1in;font-size:60pt;font-weight:900;color:#ed1b2e;opacity:.55;transform:rotate(-18deg);border:5pt solid #ed1b2e;padding:0 14pt}"""
def crc(org, sub, h1, said, name, got, title, cells, foot, cid, stamp=""):
    r = "".join("<tr>" + "".join(f"<td><small>{a}</small>{b}</td>" for a, b in cells[i:i + 2]) + "</tr>" for i in range(0, len(cells), 2))
    return weasy(f'<div class="h"><span>{sub}</span><b>{org}</b></div><div class="m"><h1>{h1}</h1><div class="c">{said}</div><div class="n">{name}</div><div class="c">{got}</div><div class="t">{title}</div><table>{r}</table></div><div class="f">{qr("https://myrc.redcross.ca/verify/" + cid, "22mm")}{foot}</div>{f"<div class=st>{stamp}</div>" if stamp else ""}', CRC_CSS)

def hs(org, prog, sub, said, name, rows, sidetxt, lang="en"):
    rr = "".join(f'[#text(size:5.2pt,fill:luma(90))[{a}] \\ #text(size:7.6pt,weight:"bold")[{b}]],' for a, b in rows)
    return typ(f"""#set page(width:88mm,height:116mm,margin:0mm)
#set text(font:("Open Sans","DejaVu Sans"),size:7pt,lang:"{lang}")
#block(height:58mm,width:100%)[
#place(top+left,rect(width:100%,height:3mm,fill:rgb("#d9272e")))
#place(top+left,dx:5mm,dy:6mm,text(size:8.5pt,weight:"bold",fill:rgb("#d9272e"))[{org}])
#place(top+right,dx:-5mm,dy:6mm,text(size:10.5pt,weight:"extrabold")[{prog}])
#place(top+left,dx:5mm,dy:12mm,text(size:6.5pt)[{sub}])
#place(top+left,dx:5mm,dy:19mm,text(size:12.5pt,weight:"bold")[{name}])
#place(top+left,dx:5mm,dy:26mm,block(width:76mm,text(size:6.4pt)[{said}]))
#place(top+left,dx:5mm,dy:37mm,block(width:78mm,grid(columns:(1fr,1fr,1fr),row-gutter:2.4mm,{rr})))
]
#line(length:100%,stroke:(dash:"dotted",paint:gray))
#pad(x:5mm,y:3mm)[{sidetxt}]""")

def sja(name, prog, boxes, rows, back_rows, org="St. John Ambulance", fr=False, extra=""):
    rl_fonts(); W, H = 86 * mm, 54 * mm; b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    c.setFillColorRGB(0, 0, 0); c.rect(0, H - 34, W, 34, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1); c.setFont("CarB", 14); c.drawString(10, H - 17, org); c.setFont("Car", 7.5); c.drawString(10, H - 28, "Sauver des vies au travail, à la maison et dans les loisirs" if fr else "Saving lives at work, home and play")
    c.setFillColorRGB(0, 0, 0); c.setFont("Car", 7); c.drawString(10, H - 45, "Le présent atteste que" if fr else "This certifies that"); c.setFont("CarB", 13); c.drawString(10, H - 59, name)
    c.setFont("Car", 7); c.drawString(10, H - 69, "a satisfait aux exigences du cours" if fr else "has qualified in"); c.setFont("CarB", 10.5); c.drawString(10, H - 82, prog)
    x = 10
    for l, on in boxes:
        tick(c, x, H - 97, on, l, font="Car", size=7.5); x += 20 + len(l) * 3.9
    for i, (a, v) in enumerate(rows):
        xx = 10 + i * (W - 20) / len(rows); c.setFont("CarB", 8.5); c.drawString(xx, 20, v); c.setFont("Car", 5.8); c.drawString(xx, 12, a)
    if extra: c.setFont("Car", 5.5); c.drawString(10, 4, extra)
    c.showPage()
    for i, (a, v) in enumerate(back_rows):
        y = H - 22 - i * 21; c.setFont("Car", 6); c.setFillGray(.35); c.drawString(10, y + 9, a); c.setFillGray(0); c.setFont("CarB", 8.5); c.drawString(10, y, v); c.setLineWidth(.3); c.line(10, y - 3, W - 10, y - 3)
    c.showPage(); c.save(); return b.getvalue()

def lss(name, code, awards, foot, org="Lifesaving Society", sub="The Lifeguarding Experts", birth=None):
    rows = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in awards)
    return chrome(f"""<div class="k"><div class="o">{org}<small>{sub}</small></div><div class="n">{name}</div><div class="i">LSS ID {code}{f' &nbsp; Birth year {birth}' if birth else ''}</div><table><tr><th>Award</th><th>Certified</th><th>Current until</th></tr>{rows}</table><div class="f">{foot}</div></div>""",
        "@page{size:92mm 58mm;margin:0} body{margin:0;font-family:'Roboto Condensed'} .k{width:92mm;height:58mm;box-sizing:border-box;padding:4mm 5mm;background:linear-gradient(160deg,#fff 60%,#fde9ec);border-bottom:3mm solid #003da5;position:relative} .o{font-size:12pt;font-weight:700;color:#003da5} .o small{float:right;font-size:6.5pt;color:#666;font-weight:400;margin-top:1.5mm} .n{font-size:12.5pt;font-weight:700;margin-top:2mm} .i{font-size:7.5pt;color:#333;margin-bottom:2mm} table{width:100%;border-collapse:collapse;font-size:8pt} th{text-align:left;font-size:6.3pt;color:#777;border-bottom:.3mm solid #003da5} td{padding:.8mm 0;border-bottom:.1mm solid #ccc} .f{position:absolute;bottom:1mm;font-size:5.6pt;color:#555;left:5mm;right:5mm}")

def prairie(name, title, rows, ticks, body, no, scanlike=False):
    from fpdf import FPDF
    f = FPDF("P", "mm", "letter"); f.set_auto_page_break(False); f.add_page()
    for n, s, p in (("C", "", "Caladea"), ("C", "B", "Caladea:bold"), ("D", "", "DejaVu Sans"), ("K", "", "Rufscript")): f.add_font(n, s, ff(p))
    f.set_line_width(1.2); f.set_draw_color(180, 140, 40); f.rect(10, 10, 196, 259); f.set_line_width(.3); f.rect(13, 13, 190, 253)
    f.set_font("C", "B", 26); f.set_y(28); f.cell(0, 12, "PRAIRIE RESCUE TRAINING LTD.", align="C"); f.set_font("C", "", 11); f.set_y(40); f.cell(0, 6, "Brandon, Manitoba   •   approved first aid training agency", align="C")
    f.set_font("C", "", 15); f.set_y(60); f.cell(0, 8, title[0], align="C"); f.set_font("C", "B", 20); f.set_y(70); f.cell(0, 10, title[1], align="C")
    f.set_font("C", "", 12); f.set_y(88); f.cell(0, 7, "has been successfully completed by", align="C"); f.set_font("C", "B", 25); f.set_y(98); f.cell(0, 12, name, align="C")
    f.set_font("D", "", 10.5); f.set_y(118); f.cell(0, 7, "     ".join(("☒ " if o else "☐ ") + l for l, o in ticks), align="C")
    f.set_font("C", "", 11)
    for i, (a, b) in enumerate(rows): f.set_xy(45, 138 + i * 9); f.set_font("C", "", 11); f.cell(55, 7, a + ":"); f.set_font("C", "B", 12); f.cell(75, 7, b)
    f.set_xy(30, 205); f.set_font("C", "", 9.5); f.multi_cell(156, 4.8, body, align="C"); f.set_font("K", "", 18); f.set_xy(30, 232); f.cell(60, 8, "Gord Friesen"); f.set_font("C", "", 9); f.set_xy(30, 241); f.cell(60, 5, "Instructor: Gord Friesen"); f.set_xy(130, 241); f.cell(60, 5, no, align="R")
    return bytes(f.output())

def make():
    R = "Canadian Red Cross"
    pf = "This certificate was issued electronically. Verify it with the code at right or at myrc.redcross.ca.<br>Legislated for workplaces in AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, SK and YT; see the provincial requirements.<br>CSA Z1210-17"
    p = "CRC_SFA_Certificate.pdf"
    save(p, lambda: crc(R, "First Aid Programs<br>Certificate", "Certificate of Achievement", "This certifies that", "Gurpreet Dhaliwal", "has successfully completed the requirements of", "Standard First Aid &amp; CPR/AED Level C", [("Issue Date", "2025-04-06"), ("Expiry Date", "2028-04-06"), ("Certificate Number", "CA-7730-5126"), ("Course Hours", "14.0"), ("Instructor", "Melanie Thibodeau (#48813)"), ("Training Partner", "Northern Lights Safety Inc.")], pf, "77305126"))
    C(p, "cpr_aed", "Gurpreet Dhaliwal", R, "Standard First Aid & CPR/AED Level C", issued="2025-04-06", expires="2028-04-06", amounts=[A("14.0", "hour")], ids=[I("Certificate Number", "CA-7730-5126")], card=card(["cpr", "aed", "first_aid"]), accept={"provider": ["Northern Lights Safety Inc."], "completed_on": [None, "2025-04-06"], "ids": [[I("Certificate Number", "CA-7730-5126"), I("Instructor", "48813")]]})
    p = "certificat secourisme.pdf"
    save(p, lambda: crc("Croix-Rouge canadienne", "Programmes de secourisme<br>Certificat", "Certificat de réussite", "Nous certifions que", "Geneviève Bélanger-Lafrenière", "a satisfait aux exigences du cours", "Secourisme général et RCR/DEA niveau C", [("Date de délivrance", "23 mars 2025"), ("Date d'expiration", "23 mars 2028"), ("Numéro de certificat", "CA-7702-9914"), ("Moniteur", "Luc Desjardins"), ("Partenaire de formation", "Formation Rive-Sud enr."), ("Lieu", "Longueuil (Québec)")], "Ce certificat est délivré par voie électronique. Vérifiez-le au moyen du code ci-contre.", "77029914"))
    C(p, "cpr_aed", "Geneviève Bélanger-Lafrenière", "Croix-Rouge canadienne", "Secourisme général et RCR/DEA niveau C", issued="2025-03-23", expires="2028-03-23", ids=[I("Numéro de certificat", "CA-7702-9914")], card=card(["cpr", "aed", "first_aid"]), accept={"provider": ["Formation Rive-Sud enr."], "completed_on": [None, "2025-03-23"]}, note="French")
    p = "bls recert redcross.pdf"
    save(p, lambda: crc(R, "First Aid Programs<br>Certificate / Certificat", "Certificate of Achievement", "Certificate number CA-8114-0047 is awarded to", "Dr. Ifeoma Nwachukwu, RMT", "for successful recertification in", "Basic Life Support (BLS)", [("Completion Date", "12-JAN-2026"), ("Valid for", "12 months")], "Recertification. Adult, child and baby skills were assessed in person by the instructor, Yvette Poirier.", "81140047"), "scan", dpi=160)
    C(p, "cpr_aed", "Ifeoma Nwachukwu", R, "Basic Life Support (BLS)", text=False, completed="2026-01-12", validity="P12M", ids=[I("Certificate number", "CA-8114-0047")], card=card(["bls"], ["adult", "child", "infant"], "in_person", ["front"]), accept={"validity": ["P1Y"], "title": ["Basic Life Support"], "sides": [["digital"], []]}, note="baby stands for infant")
    # Heart & Stroke
    p = "Heart & Stroke BLS.pdf"
    save(p, lambda: hs("Heart & Stroke", "BLS", "Basic Life Support Provider", "The above individual has completed the objectives for Heart & Stroke Basic Life Support Provider and passed the skills and written evaluations.", "Xiaoyu (Sherry) Lam", [("Completion date", "2025 / 02 / 19"), ("Recommended renewal", "2026 / 02"), ("Certificate no.", "HSF-1162-80355"), ("Training entity", "Fraser Valley CPR"), ("Instructor", "R. Sidhu"), ("Instructor ID", "BC-20817")],
        "#text(size:7.5pt,weight:\"bold\")[Heart and Stroke Foundation of Canada] #v(2mm) The Foundation recommends that skills be renewed every year. This card is not a licence to practise. #v(4mm) Holder's signature #v(5mm) #line(length:60mm,stroke:.4pt)"))
    C(p, "cpr_aed", "Xiaoyu (Sherry) Lam", "Heart & Stroke", "Basic Life Support Provider", completed="2025-02-19", ids=[I("Certificate no.", "HSF-1162-80355"), I("Instructor ID", "BC-20817")], card=card(["bls"], (), "not_said", ["front", "back"]), expires="2026-02",
      accept={"expires_on": [None], "provider": ["Heart and Stroke Foundation of Canada", "Fraser Valley CPR"], "holder": ["Xiaoyu Lam"], "skills": ["in_person"], "title": ["Heart & Stroke Basic Life Support Provider", "BLS", "Basic Life Support"], "ids": [[I("Certificate no.", "HSF-1162-80355")]], "validity": ["P1Y"]}, note="recommended renewal month; fold card with both halves on a page")
    p = "carte-coeur-avc.pdf"
    save(p, lambda: hs("Cœur + AVC", "RCR/DEA", "Sauveteur — tous les âges", "Cette personne a réussi le cours Soins d'urgence cardiaque RCR/DEA : adulte ☒  enfant ☒  bébé ☒  premiers soins ☐", "Étienne Gauthier-Roy", [("Date de réussite", "8 nov. 2024"), ("Renouv. recommandé", "nov. 2026"), ("No de certificat", "CAVC-77-40912"), ("Organisme", "Centre Vie+ Laval"), ("Instructeur", "Nadia Haddad"), ("No", "QC-5520")],
        "Fondation des maladies du cœur et de l'AVC du Canada #v(2mm) La carte atteste la réussite du cours à la date indiquée.", "fr"))
    C(p, "cpr_aed", "Étienne Gauthier-Roy", "Cœur + AVC", "Soins d'urgence cardiaque RCR/DEA", completed="2024-11-08", expires="2026-11", ids=[I("No de certificat", "CAVC-77-40912"), I("No", "QC-5520")], card=card(["cpr", "aed"], ["adult", "child", "infant"], "not_said", ["front", "back"]),
      accept={"expires_on": [None], "provider": ["Fondation des maladies du cœur et de l'AVC du Canada", "Centre Vie+ Laval"], "title": ["RCR/DEA", "Sauveteur — tous les âges", "Sauveteur"], "ids": [[I("No de certificat", "CAVC-77-40912")]]}, note="French; recommended renewal month; first-aid box is empty")
    # St. John Ambulance Canada
    p = "SJA wallet card both sides.jpg"
    save(p, lambda: sja("Kristjan Oddsson", "Standard First Aid, CPR Level C & AED", [("Level A", 0), ("Level C", 1), ("BLS", 0), ("AED", 1)], [("Date issued", "17-MAY-2025"), ("Expires", "17-MAY-2028"), ("Certificate no.", "SJ-4471902")], [("Instructor", "H. Kowalchuk, no. 20551"), ("Branch", "Manitoba and Nunavut Council"), ("Approved by", "Workplace Safety and Health Manitoba"), ("Signature", "")]), "photo", 300, desk=(168, 160, 150))
    C(p, "cpr_aed", "Kristjan Oddsson", "St. John Ambulance", "Standard First Aid, CPR Level C & AED", text=False, issued="2025-05-17", expires="2028-05-17", ids=[I("Certificate no.", "SJ-4471902")], approvals=["workplace safety and health manitoba"], card=card(["cpr", "aed", "first_aid"], (), "not_said", ["front", "back"]), accept={"completed_on": [None, "2025-05-17"], "ids": [[I("Certificate no.", "SJ-4471902"), I("Instructor no.", "20551")]], "title": ["Standard First Aid, CPR Level C and AED"]}, note="photograph of front and back")
    p = "ambulance st-jean carte.pdf"
    save(p, lambda: sja("Mme Solange Arseneault", "Secourisme d'urgence, RCR niveau C et DEA", [("Niveau A", 0), ("Niveau C", 1), ("DEA", 1)], [("Délivré le", "2025-09-13"), ("Expire le", "2028-09-13"), ("No de certificat", "SJ-4520087")], [("Moniteur", "P. Cormier"), ("Conseil", "Nouveau-Brunswick"), ("Durée du cours", "7,5 heures")], "Ambulance Saint-Jean", True))
    C(p, "cpr_aed", "Solange Arseneault", "Ambulance Saint-Jean", "Secourisme d'urgence, RCR niveau C et DEA", issued="2025-09-13", expires="2028-09-13", amounts=[A("7.5", "hour")], ids=[I("No de certificat", "SJ-4520087")], card=card(["cpr", "aed", "first_aid"], (), "not_said", ["front", "back"]), accept={"completed_on": [None, "2025-09-13"]}, note="French; hours on the back with decimal comma")
    # Lifesaving Society
    p = "lifesaving society card.pdf"
    save(p, lambda: lss("Amélie Forsythe", "9XK4TP", [("National Lifeguard – Pool", "2025-03-16", "2027-03-16")], "Lifesaving Society, Alberta and Northwest Territories Branch. Recertification is required every two years."))
    C(p, "credential", "Amélie Forsythe", "Lifesaving Society", "National Lifeguard – Pool", completed="2025-03-16", expires="2027-03-16", ids=[I("LSS ID", "9XK4TP")], accept={"kind": ["completion"], "issued_on": [None, "2025-03-16"], "validity": ["P2Y"], "provider": ["Lifesaving Society, Alberta and Northwest Territories Branch"]}, note="lifeguard card")
    p = "IMG-20250811-WA0003.jpg"
    save(p, lambda: lss("Hoang Minh Anh", "2LQ7RW", [("Intermediate First Aid – CPR-C", "09-AUG-2025", "09-AUG-2028")], "Lifesaving Society Ontario. Meets CSA Z1210-17; WSIB approved.", birth="2007"), "photo", 280, desk=(60, 95, 105))
    C(p, "cpr_aed", "Hoang Minh Anh", "Lifesaving Society", "Intermediate First Aid – CPR-C", text=False, completed="2025-08-09", expires="2028-08-09", ids=[I("LSS ID", "2LQ7RW")], approvals=["wsib"], card=card(["cpr", "first_aid"], (), "not_said", ["front"]), accept={"issued_on": [None, "2025-08-09"], "provider": ["Lifesaving Society Ontario"]}, note="photograph; birth year printed")
    # invented agency
    p = "Prairie Rescue 2025/Certificate Wiebe.pdf"
    save(p, lambda: prairie("Ernest J. Wiebe", ("Certificate in", "Intermediate First Aid"), [("Course dates", "October 18–19, 2025"), ("Total hours", "16"), ("Expiry", "October 19, 2028"), ("Location", "Souris Valley Arena")], [("CPR Level A", 0), ("CPR Level C", 1), ("AED", 1)], "This course meets CSA Z1210-17 and is approved by Manitoba Workplace Safety and Health. Practical skills were assessed face to face.", "Cert. no. PRT-2025-0388"))
    C(p, "cpr_aed", "Ernest J. Wiebe", "Prairie Rescue Training Ltd.", "Intermediate First Aid", started="2025-10-18", completed="2025-10-19", expires="2028-10-19", amounts=[A("16", "hour")], ids=[I("Cert. no.", "PRT-2025-0388")], approvals=["manitoba workplace safety and health"], card=card(["cpr", "aed", "first_aid"], (), "in_person"), accept={"title": ["Certificate in Intermediate First Aid"]})
    p = "Prairie Rescue 2025/baby cpr.pdf"
    save(p, lambda: prairie("Rosalind Cardinal & Jordan Cardinal", ("Certificate in", "Infant and Child CPR for New Parents"), [("Date", "February 22, 2025"), ("Length", "180 minutes"), ("Host", "Brandon Family Resource Centre")], [("Infant", 1), ("Child", 1), ("Adult", 0), ("AED", 0)], "A community course. It does not meet workplace first aid regulations and has no expiry date.", "Cert. no. PRT-2025-0061"), "scan", dpi=150)
    C(p, "cpr_aed", "Rosalind Cardinal & Jordan Cardinal", "Prairie Rescue Training Ltd.", "Infant and Child CPR for New Parents", text=False, completed="2025-02-22", amounts=[A("180", "minute")], ids=[I("Cert. no.", "PRT-2025-0061")], card=card(["cpr"], ["infant", "child"], "not_said", ["front"]), accept={"holder": ["Rosalind Cardinal", "Jordan Cardinal", "Rosalind Cardinal, Jordan Cardinal", "Rosalind Cardinal and Jordan Cardinal"], "sides": [["digital"], []], "title": ["Certificate in Infant and Child CPR for New Parents"]}, unclear=["holder"], note="two people on one certificate")
    # petition
    p = "letters/equivalency decision.pdf"
    from us import letter
    later(p, letter("Coastal Workplace Safety Board", "First Aid Recognition Unit · PO Box 1180, Victoria BC", "2025-11-20", "Request for recognition no. FAR-25-0917", ["Dear Ms. Bernadette Okafor,", "Thank you for your application to have the course Standard First Aid & CPR/AED Level C (Canadian Red Cross, Ontario, completed 2025-06-08, 14 hours) recognized as equivalent to Intermediate First Aid.",
        "We have reviewed the certificate you submitted. Your request is granted. Your Ontario certificate is accepted until its expiry date, 2028-06-08.", "Please keep this letter with your certificate."], ("Alan Fitzsimmons", "Alan Fitzsimmons", "Recognition Officer")))
    C(p, "petition", "Bernadette Okafor", "Coastal Workplace Safety Board", "Standard First Aid & CPR/AED Level C", completed="2025-06-08", issued="2025-11-20", expires="2028-06-08", amounts=[A("14", "hour")], ids=[I("Request for recognition no.", "FAR-25-0917")], about={"petition": "granted", "petition_for": "Intermediate First Aid"},
      accept={"provider": ["Canadian Red Cross"], "completed_on": [None], "amounts": [[]], "about": [{"petition": "granted", "petition_for": "Standard First Aid & CPR/AED Level C"}, {"petition": "granted", "petition_for": "recognized as equivalent to Intermediate First Aid"}]}, note="answer to a request; provider of the course and author of the letter differ")
