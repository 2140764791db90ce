"""France."""
from common import *
from us import rl_fonts, tick
from reportlab.pdfgen import canvas as rlc
from reportlab.lib.units import mm

def psc(org, head, vu, said, name, birth, title, lines, fait, sign, no, wm="", portrait=False):
    return weasy(f"<div class='fr'><div class='o'>{org}</div><div class='h'>{head}</div><div class='vu'>{vu}</div><div class='s'>{said}</div><div class='n'>{name}</div><div class='bi'>{birth}</div><div class='t'>{title}</div><div class='l'>{lines}</div><div class='b'><div>{no}</div><div>{fait}<br>{sign[1]}<br><span>{sign[0]}</span></div></div>{f'<div class=wm>{wm}</div>' if wm else ''}</div>",
        f"@page{{size:A4 {'portrait' if portrait else 'landscape'};margin:10mm}} body{{margin:0;font-family:'TeX Gyre Schola','C059',serif}} .fr{{border:1mm solid #1a3a7a;outline:.4mm solid #c8102e;outline-offset:-2.5mm;height:{270 if portrait else 183}mm;padding:3mm 16mm;text-align:center;position:relative}} .o{{font-size:17pt;font-weight:700;margin-top:7mm;color:#c8102e}} .h{{font-size:23pt;margin:3mm 0 4mm;letter-spacing:.06em;color:#1a3a7a}} .vu{{font-size:8.3pt;text-align:left;line-height:1.35}} .s{{margin-top:5mm;font-size:12pt}} .n{{font-size:23pt;font-weight:700;margin:2mm}} .bi{{font-size:11pt}} .t{{font-size:18pt;font-weight:700;margin:5mm 0 3mm}} .l{{font-size:10.5pt}} .b{{position:absolute;left:20mm;right:20mm;bottom:9mm;display:flex;justify-content:space-between;text-align:left;font-size:10.5pt}} .b span{{font-family:Kristi;font-size:27pt}} .wm{{position:absolute;top:70mm;left:30mm;font-size:80pt;color:#bbb;font-family:Lato;transform:rotate(-20deg)}}")

def sst(name, rows, ent, boxes, back=True, blank=False, title="Sauveteur Secouriste du Travail", head="CERTIFICAT", wm=""):
    rl_fonts(); W, H = 86 * mm, 54 * mm; b = io.BytesIO(); c = rlc.Canvas(b, pagesize=(W, H), invariant=1)
    c.setFillColorRGB(.93, .97, .93); c.rect(0, 0, W, H, fill=1, stroke=0); c.setFillColorRGB(0, .48, .25); c.rect(0, H - 22, W, 22, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1); c.setFont("OSB", 11); c.drawString(8, H - 15, head); c.setFont("OS", 6); c.drawRightString(W - 8, H - 14, "l'Assurance Maladie – Risques professionnels / INRS")
    c.setFillColorRGB(0, 0, 0); c.setFont("OSB", 11.5); c.drawString(8, H - 37, title); c.setFont("OS", 7); c.drawString(8, H - 49, "délivré à"); c.setFont("OSB", 12); c.drawString(42, H - 50, name)
    x = 8
    for l, o in boxes: tick(c, x, H - 66, o, l, font="OS", size=6.5); x += 16 + pdfmetrics_w(l, 6.5)
    for i, (a, v) in enumerate(rows):
        xx = 8 + i % 3 * 78; y = H - 86 - i // 3 * 22; c.setFont("OSB", 7.8); c.drawString(xx, y, v); c.setFont("OS", 5.4); c.drawString(xx, y - 7, a)
    c.setFont("OS", 6.2); c.drawString(8, 9, ent)
    if wm: c.setFillColorRGB(.75, .2, .2); c.setFont("OSB", 30); c.saveState(); c.translate(60, 40); c.rotate(20); c.drawString(0, 0, wm); c.restoreState()
    c.showPage()
    if back:
        t = c.beginText(10, H - 20); t.setFont("OS", 6.4); t.setLeading(9)
        for s in ["Le titulaire de ce certificat, à jour de sa formation, est réputé détenir", "l'unité d'enseignement « Prévention et secours civiques de niveau 1 ».", "", "Le certificat est valable 24 mois. Son titulaire doit suivre une session de", "maintien et actualisation des compétences (MAC) avant l'échéance.", "", "En cas de perte, s'adresser à l'organisme de formation."]: t.textLine(s)
        c.drawText(t); c.showPage()
    c.save(); return b.getvalue()
def pdfmetrics_w(l, s):
    from reportlab.pdfbase import pdfmetrics
    return pdfmetrics.stringWidth(l, "OS", s)

def attest(org, decl, title, para, rows, result, fait, sign):
    """an .odt text"""
    from odf.opendocument import OpenDocumentText
    from odf.style import Style, TextProperties, ParagraphProperties, PageLayout, PageLayoutProperties, MasterPage
    from odf.text import P, Span
    from odf.table import Table, TableColumn, TableRow, TableCell
    from odf.style import TableCellProperties
    d = OpenDocumentText()
    pl = PageLayout(name="A4"); pl.addElement(PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margin="2cm")); d.automaticstyles.addElement(pl); d.masterstyles.addElement(MasterPage(name="Standard", pagelayoutname=pl))
    def st(n, size, bold=False, al="left", col="#000000", font="Caladea", sp="0.2cm"):
        s = Style(name=n, family="paragraph"); s.addElement(TextProperties(fontsize=f"{size}pt", fontweight="bold" if bold else "normal", color=col, fontfamily=font)); s.addElement(ParagraphProperties(textalign=al, marginbottom=sp)); d.styles.addElement(s); return s
    O, T, B, S, G = st("O", 16, True, col="#234f7d"), st("T", 20, True, "center", sp="0.8cm"), st("B", 11.5), st("S", 8.5, col="#555555"), st("G", 26, font="Kristi")
    cs = Style(name="cs", family="table-cell"); cs.addElement(TableCellProperties(border="0.5pt solid #888888", padding="0.12cm")); d.automaticstyles.addElement(cs)
    d.text.addElement(P(stylename=O, text=org)); d.text.addElement(P(stylename=S, text=decl)); d.text.addElement(P(stylename=T, text=title))
    for t in para: d.text.addElement(P(stylename=B, text=t))
    tb = Table(); tb.addElement(TableColumn(numbercolumnsrepeated=len(rows[0])))
    for r in rows:
        tr = TableRow()
        for v in r:
            tc = TableCell(stylename=cs); tc.addElement(P(stylename=B, text=v)); tr.addElement(tc)
        tb.addElement(tr)
    d.text.addElement(tb)
    for t in result: d.text.addElement(P(stylename=B, text=t))
    d.text.addElement(P(stylename=B, text=fait)); d.text.addElement(P(stylename=G, text=sign[0])); d.text.addElement(P(stylename=S, text=sign[1]))
    return d

def make():
    CR = "Croix-Rouge française"
    p = "PSC1 Croix-Rouge.pdf"
    vu = "Vu le décret n° 91-834 du 30 août 1991 modifié relatif à la formation aux premiers secours ;<br>Vu l'arrêté du 24 juillet 2007 modifié ;<br>Vu le procès-verbal de formation établi le 16 novembre 2024,"
    save(p, lambda: psc(CR, "CERTIFICAT DE COMPÉTENCES", vu, "Le certificat de compétences est délivré à", "Mme Clémence AUBERTIN-DIALLO", "née le 4 juillet 1997 à Limoges (87)", "Prévention et Secours Civiques de niveau 1", "Unité locale de Limoges", "Fait à Limoges, le 20 novembre 2024", ("P. Roussillon", "Le président de l'unité locale"), "N° de certificat : 87-PSC1-2024-01836"))
    C(p, "cpr_aed", "Clémence AUBERTIN-DIALLO", CR, "Prévention et Secours Civiques de niveau 1", completed="2024-11-16", issued="2024-11-20", ids=[I("N° de certificat", "87-PSC1-2024-01836")], card=card(["first_aid"]), accept={"completed_on": [None], "kind": ["credential"], "provider": ["Croix-Rouge française Unité locale de Limoges"], "title": ["Certificat de compétences Prévention et Secours Civiques de niveau 1"]}, note="French; the training record's date is the day of completion")
    p = "psc-2025.pdf"
    save(p, lambda: psc("Secours Plateau Ardéchois", "Certificat de compétences de citoyen de sécurité civile", "Association agréée de sécurité civile – agrément n° 07-2023-118<br>Vu le procès-verbal n° 2025-041,", "délivré à", "M. Baptiste ÉLOUARD", "né le 12/01/2001 à Privas", "Premiers secours citoyen – PSC", "Formation suivie le 05/04/2025 – durée : 7 heures<br>☒&nbsp;adulte &nbsp; ☒&nbsp;enfant &nbsp; ☒&nbsp;nourrisson &nbsp; ☒&nbsp;DAE", "Privas, le 08/04/2025", ("H. Ceysson", "La directrice de la formation"), "Certificat n° PSC-07-25-0412", portrait=True))
    C(p, "cpr_aed", "Baptiste ÉLOUARD", "Secours Plateau Ardéchois", "Premiers secours citoyen – PSC", completed="2025-04-05", issued="2025-04-08", amounts=[A("7", "hour")], ids=[I("Certificat n°", "PSC-07-25-0412"), I("agrément n°", "07-2023-118"), I("procès-verbal n°", "2025-041")], card=card(["first_aid", "aed"], ["adult", "child", "infant"]), accept={"kind": ["credential"], "title": ["Premiers secours citoyen", "PSC", "Certificat de compétences de citoyen de sécurité civile"], "covers": [["first_aid", "cpr", "aed"], ["first_aid"]], "ids": [[I("Certificat n°", "PSC-07-25-0412"), I("agrément n°", "07-2023-118")], [I("Certificat n°", "PSC-07-25-0412")]]}, note="French; DAE stands for AED, nourrisson for infant")
    p = "certificat PSE1 - scan.pdf"
    save(p, lambda: psc("Protection Civile du Val-de-Loire", "CERTIFICAT DE COMPÉTENCES DE SECOURISTE", "Vu l'arrêté du 24 août 2007 modifié ;<br>Vu le procès-verbal du jury,", "Le certificat est délivré à", "M. Yanis Benkhelifa", "né le 23 mars 2003 à Blois", "Premiers secours en équipe de niveau 1", "Formation du 18 au 22 août 2025 (35 heures)", "Fait à Blois, le 1er septembre 2025", ("C. Maupertuis", "Le président départemental"), "N° 41/PSE1/25/0077"), "scan", dpi=150)
    C(p, "cpr_aed|credential", "Yanis Benkhelifa", "Protection Civile du Val-de-Loire", "Premiers secours en équipe de niveau 1", text=False, started="2025-08-18", completed="2025-08-22", issued="2025-09-01", amounts=[A("35", "hour")], ids=[I("N°", "41/PSE1/25/0077")], card=card(["first_aid"], sides=["front"]), accept={"sides": [["digital"], []], "kind": ["completion"], "title": ["Certificat de compétences de secouriste"]}, note="French; scan")
    p = "carte SST recto verso.pdf"
    save(p, lambda: sst("Véronique LE GOFF", [("Date d'obtention", "28/02/2025"), ("Valable jusqu'au", "28/02/2027"), ("N° du certificat", "SST-29-448107"), ("Formateur", "E. Kervella"), ("N° d'habilitation", "H23900/2022"), ("Durée", "14 h")], "Organisme : Armor Prévention Formation, Quimper", [("Formation initiale", 1), ("MAC", 0)]))
    C(p, "cpr_aed", "Véronique LE GOFF", "Armor Prévention Formation", "Sauveteur Secouriste du Travail", completed="2025-02-28", expires="2027-02-28", validity="P24M", amounts=[A("14", "hour")], ids=[I("N° du certificat", "SST-29-448107"), I("N° d'habilitation", "H23900/2022")], card=card(["first_aid"], (), "not_said", ["front", "back"]), accept={"validity": [None, "P2Y"], "kind": ["credential", "completion"], "provider": ["l'Assurance Maladie – Risques professionnels / INRS", "INRS"], "issued_on": [None, "2025-02-28"], "title": ["Certificat Sauveteur Secouriste du Travail", "SST"], "ids": [[I("N° du certificat", "SST-29-448107")]]}, note="French; card with front and back; validity on the back")
    p = "20251014_143301.jpg"
    save(p, lambda: sst("Ousmane TRAORÉ", [("Date", "14/10/2025"), ("Valable jusqu'au", "14/10/2027"), ("N° du certificat", "SST-69-512230"), ("Formateur", "L. Charvet"), ("Lieu", "Villeurbanne"), ("Durée", "7 h")], "Organisme : Rhône Sécurité Conseil", [("Formation initiale", 0), ("MAC", 1)], back=False, title="SST – Maintien et actualisation"), "photo", 300, desk=(95, 70, 55))
    C(p, "cpr_aed", "Ousmane TRAORÉ", "Rhône Sécurité Conseil", "SST – Maintien et actualisation", text=False, completed="2025-10-14", expires="2027-10-14", amounts=[A("7", "hour")], ids=[I("N° du certificat", "SST-69-512230")], card=card(["first_aid"], (), "not_said", ["front"]), accept={"kind": ["credential", "completion"], "provider": ["l'Assurance Maladie – Risques professionnels / INRS", "INRS"], "issued_on": [None, "2025-10-14"]}, note="French; photograph; refresher is ticked")
    p = "attestation fin de formation SST.pdf"
    later(p, attest("Armor Prévention Formation", "SARL – déclaration d'activité n° 53 29 08812 29 – certifié Qualiopi", "ATTESTATION DE FIN DE FORMATION", ["Je soussignée Katell Morvan, gérante, atteste que Monsieur Gwenaël Prigent, salarié de Conserverie du Steir, a suivi la formation « Sauveteur secouriste du travail – formation initiale »."], [["Date", "Horaires", "Durée"], ["06/05/2025", "8h30 – 12h / 13h30 – 17h", "7 h"], ["07/05/2025", "8h30 – 12h / 13h30 – 17h", "7 h"], ["Total", "", "14 h"]], ["Résultat des acquis :  ☒ acquis   ☐ en cours d'acquisition   ☐ non acquis", "N° de session : APF-25-117"], "Fait à Quimper, le 12 mai 2025", ("K. Morvan", "Katell Morvan, gérante")), ext="odt")
    C(p, "cpr_aed|completion", "Gwenaël Prigent", "Armor Prévention Formation", "Sauveteur secouriste du travail – formation initiale", started="2025-05-06", completed="2025-05-07", issued="2025-05-12", amounts=[A("14", "hour")], ids=[I("N° de session", "APF-25-117"), I("déclaration d'activité n°", "53 29 08812 29")], card=card(["first_aid"]), accept={"approvals": [["qualiopi"]], "title": ["Sauveteur secouriste du travail"], "ids": [[I("N° de session", "APF-25-117")], []]}, note="French; table of days with a total")
    p = "attestations/rea dae.pdf"
    later(p, attest("Cœur Battant Provence", "Association loi 1901 – Aix-en-Provence", "Attestation", ["Nous attestons que Mme Inès Fabre-Nakache, coach sportive,", "a suivi et validé la formation Réanimation cardio-pulmonaire et défibrillateur pour éducateurs sportifs."], [["Module", "Heures"], ["RCP adulte", "1,5"], ["RCP enfant et nourrisson", "1"], ["Défibrillateur (DAE)", "0,5"], ["Total", "3"]], ["Formation en présentiel. Recyclage conseillé chaque année."], "Aix-en-Provence, le 15 mars 2025", ("S. Garcin", "Sylvain Garcin, formateur")), ext="odt")
    C(p, "cpr_aed", "Inès Fabre-Nakache", "Cœur Battant Provence", "Réanimation cardio-pulmonaire et défibrillateur pour éducateurs sportifs", issued="2025-03-15", amounts=[A("3", "hour")], card=card(["cpr", "aed"], ["adult", "child", "infant"], "in_person"), accept={"completed_on": [None, "2025-03-15"], "kind": ["completion"], "validity": [None, "P1Y"]}, note="French; only the date of signing is printed; table of modules with a total")
    p = "BNSSA formation continue.pdf"
    save(p, lambda: typ("""#set page(paper:"a4",margin:25mm)
#set text(font:"TeX Gyre Bonum",size:11pt,lang:"fr")
#grid(columns:(1fr,1fr),[*Fédération Aquatique du Littoral* \\ Comité de la Gironde \\ organisme de formation],[#align(right)[Arcachon, le 26 juin 2025]])
#v(18mm) #align(center)[#text(size:20pt,weight:"bold")[Attestation de formation continue] #v(3mm) #text(size:14pt)[Brevet national de sécurité et de sauvetage aquatique (BNSSA)]]
#v(12mm) La présidente du comité atteste que #v(4mm) #align(center)[#text(size:18pt)[Mlle Océane DARRIGADE]] #v(4mm) titulaire du BNSSA n° *33-2020-0418*, a satisfait aux épreuves de la formation continue quinquennale le *21 juin 2025* à Arcachon.
#v(6mm) La présente attestation est valable jusqu'au *21 juin 2030*. #v(4mm) Attestation n° FAL-33-25-064
#v(20mm) #align(right)[#text(font:"Kristi",size:30pt)[M. Lafitte] \\ Maïté Lafitte, présidente]"""))
    C(p, "credential|completion", "Océane DARRIGADE", "Fédération Aquatique du Littoral", "Brevet national de sécurité et de sauvetage aquatique (BNSSA)", completed="2025-06-21", issued="2025-06-26", expires="2030-06-21", ids=[I("BNSSA n°", "33-2020-0418"), I("Attestation n°", "FAL-33-25-064")], accept={"title": ["Attestation de formation continue", "BNSSA", "Attestation de formation continue Brevet national de sécurité et de sauvetage aquatique (BNSSA)", "Attestation de formation continue BNSSA", "formation continue quinquennale", "formation continue BNSSA"], "provider": ["Fédération Aquatique du Littoral Comité de la Gironde"], "validity": [None, "P5Y"]}, note="French; renewal of a lifeguard licence")
    p = "AFGSU2_Marchand.pdf"
    save(p, lambda: chrome("""<div class="t">Centre hospitalier du Pays Basque intérieur<br><b>CESU 64-B</b></div><h1>Attestation de formation aux gestes et soins d'urgence</h1><div class="lv">Niveau 2</div><p>Vu l'arrêté du 30 décembre 2014 modifié, le directeur du CESU atteste que</p><div class="n">Mme MARCHAND Élodie, masseur-kinésithérapeute</div><p>a validé la formation <b>AFGSU de niveau 2</b> d'une durée de <b>21 heures</b> les 3, 4 et 5 septembre 2025.</p><table><tr><td>N° d'attestation</td><td>64B-25-N2-1190</td></tr><tr><td>Date de délivrance</td><td>05/09/2025</td></tr><tr><td>Durée de validité</td><td>4 ans</td></tr></table><div class="s">J.-P. Etchegaray<small>Dr Jean-Pierre Etchegaray, directeur du CESU</small></div>""",
        "@page{size:A4;margin:22mm} body{font:12pt 'URW Bookman',serif} .t{font-size:11pt} h1{font-size:21pt;text-align:center;margin:22mm 8mm 2mm;color:#0a5c7a} .lv{text-align:center;font-size:15pt;margin-bottom:14mm} .n{font-size:16pt;text-align:center;margin:7mm} table{margin:12mm auto;border-collapse:collapse} td{border:1px solid #0a5c7a;padding:6px 16px} .s{font:27pt Kristi;text-align:right;margin-top:10mm} small{display:block;font:10pt 'URW Bookman'}"))
    C(p, "cpr_aed", "MARCHAND Élodie", "Centre hospitalier du Pays Basque intérieur CESU 64-B", "Attestation de formation aux gestes et soins d'urgence Niveau 2", started="2025-09-03", completed="2025-09-05", issued="2025-09-05", validity="P4Y", amounts=[A("21", "hour")], ids=[I("N° d'attestation", "64B-25-N2-1190")], card=card(["first_aid"]), accept={"kind": ["completion"], "holder": ["Élodie MARCHAND"], "provider": ["CESU 64-B", "Centre hospitalier du Pays Basque intérieur"], "title": ["AFGSU de niveau 2", "Attestation de formation aux gestes et soins d'urgence"], "covers": [["first_aid", "cpr", "aed"], []]}, note="French; three days; validity in years")
    p = "gestes qui sauvent.png"
    save(p, lambda: gqs("Lucas Vandermeersch"), "png", 150)
    C(p, "completion|attendance", "Lucas Vandermeersch", "Sapeurs-pompiers de la Lys", "Sensibilisation aux gestes qui sauvent", text=False, completed="2025-10-18", amounts=[A("2", "hour")], accept={"kind": ["cpr_aed"], "title": ["Les gestes qui sauvent", "Attestation de sensibilisation aux gestes qui sauvent", "gestes qui sauvent"], "issued_on": [None, "2025-10-18"], "card": [None, card(["first_aid"])]}, unclear=["kind"], note="French; awareness session, not a certificate of competence")

def gqs(name, date="le 18 octobre 2025", line="a participé à une session de sensibilisation (2 heures)", head="ATTESTATION"):
    from fpdf import FPDF
    f = FPDF("L", "mm", (148, 210)); f.set_auto_page_break(False); f.add_page()
    for n, q in (("C", "Comfortaa"), ("K", "Kristi"), ("L", "Lato")): f.add_font(n, "", ff(q))
    f.set_fill_color(200, 30, 40); f.rect(0, 0, 210, 24, "F"); f.set_text_color(255); f.set_font("C", "", 20); f.set_xy(0, 7); f.cell(210, 10, "Sapeurs-pompiers de la Lys", align="C"); f.set_text_color(30)
    for t, fam, s, y in ((head, "C", 22, 32), ("de sensibilisation aux gestes qui sauvent", "C", 14, 43), (name, "L", 25, 60), (line, "L", 13, 76), (date + " à la caserne d'Armentières", "L", 13, 84), ("Alerter · masser · défibriller · arrêter un saignement", "L", 10, 98), ("Cette attestation ne constitue pas un certificat de compétences (PSC).", "L", 8.5, 137)): f.set_font(fam, "", s); f.set_xy(0, y); f.cell(210, 9, t, align="C")
    f.set_font("K", "", 24); f.set_xy(140, 112); f.cell(50, 8, "Cne B. Delattre"); f.set_font("L", "", 8); f.set_xy(140, 121); f.cell(50, 5, "Capitaine Bruno Delattre")
    return bytes(f.output())
