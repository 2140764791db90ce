"""Germany, Austria, Switzerland."""
from common import *


# --- 1. Physio academy, portrait, hair-line frame, label table -------------------------------------------------
def fobi(name, born, course, when, ue, fp, leader, issued, nr, extra="", head="TEILNAHMEBESCHEINIGUNG", body=None, blank=False):
    rows = f"<tr><td>Unterrichtseinheiten (à 45 Min.)</td><td>{ue}</td></tr>"
    if fp:
        rows += f"<tr><td>Fortbildungspunkte *</td><td>{fp}</td></tr>"
    rows += f"<tr><td>Kursleitung</td><td>{leader}</td></tr><tr><td>Kurs-Nr.</td><td>{nr}</td></tr>"
    mid = body or f"""<p class=s>Hiermit bestätigen wir, dass</p><h2>{name}</h2><p class=s>geboren am {born}</p>
<p class=s>in der Zeit vom {when} an der Fortbildung</p><h3>{course}</h3><p class=s>teilgenommen hat.</p>"""
    return weasy(page("""
.pg{font-family:'Carlito';font-size:11.5pt;color:#222;padding:16mm 20mm} .fr{border:.4mm solid #00695c;padding:12mm;height:265mm;position:relative}
.top{display:flex;justify-content:space-between;font-size:9pt;color:#00695c} .top b{font-size:16pt} h1{font-family:Caladea;font-size:25pt;letter-spacing:1.5px;text-align:center;color:#00695c;margin:20mm 0 10mm}
.s{text-align:center;margin:2.5mm} h2{font-size:22pt;text-align:center;margin:3mm} h3{font-size:16pt;text-align:center;margin:4mm 6mm}
table{margin:9mm auto;border-collapse:collapse;width:125mm} td{border-bottom:.2mm solid #9bb;padding:2mm;} td+td{font-weight:bold}
.sg{display:flex;justify-content:space-between;margin-top:12mm;font-size:9.5pt} .ft{position:absolute;bottom:6mm;left:12mm;right:12mm;font-size:7.5pt;color:#666;text-align:center;border-top:.2mm solid #bbb;padding-top:2mm}""",
f"""<div class=pg><div class=fr><div class=top><div><b>Fobi-Akademie Rhein-Neckar</b><br>Fortbildungszentrum für Therapieberufe</div><div style="text-align:right">Käfertaler Straße 214<br>68167 Mannheim<br>www.fobi-rhein-neckar.de</div></div>
<h1>{head}</h1>{mid}<table>{rows}</table>{extra}
<div class=sg><div>Mannheim, {issued}<br><br>Ort, Datum</div><div>{'<br><br>' if blank else sig(name+nr)}<br>Dr. Silke Overbeck<br>Leitung der Akademie</div></div>
<div class=ft>* gemäß § 125 SGB V, Anlage 4 – Fortbildungsverpflichtung der Heilmittelerbringer; 1 Punkt = 1 UE.<br>Fobi-Akademie Rhein-Neckar GmbH · HRB 704418 Amtsgericht Mannheim · IK 590821334</div></div></div>"""))


add("Fobi/2024-09 CMD Teilnahmebescheinigung.pdf",
    fobi("Annika Freudenberger-Schulz", "14.02.1991", "Manuelle Therapie bei craniomandibulärer Dysfunktion (CMD I)", "13.09. bis 15.09.2024", "24", "24", "Jörg Wittmann, PT, OMT", "15.09.2024", "CMD-24-117"),
    T("completion", "Annika Freudenberger-Schulz", "Fobi-Akademie Rhein-Neckar GmbH", "Manuelle Therapie bei craniomandibulärer Dysfunktion (CMD I)", st="2024-09-13", co="2024-09-15", iss="2024-09-15",
      am=[A("24", "unitless")], ids=[I("Kurs-Nr.", "CMD-24-117")], acc={"provider": ["Fobi-Akademie Rhein-Neckar"]}, acc_am=[A("18", "hour"), A("1080", "minute")], note="24 Unterrichtseinheiten of 45 minutes and 24 Fortbildungspunkte; birth date is printed"))
add("Fobi/Bescheinigung_Toprak.pdf",
    fobi("Emre Toprak", "03.11.1987", "Faszientechniken in der Sportphysiotherapie", "7. bis 8. Februar 2025", "15,5", None, "Marlene Gaus", "10.02.2025", "FAS-25-021"),
    T("completion", "Emre Toprak", "Fobi-Akademie Rhein-Neckar GmbH", "Faszientechniken in der Sportphysiotherapie", st="2025-02-07", co="2025-02-08", iss="2025-02-10",
      am=[A("15.5", "unitless")], ids=[I("Kurs-Nr.", "FAS-25-021")], acc={"provider": ["Fobi-Akademie Rhein-Neckar"]}, acc_am=[A("15.5", "hour")], note="15,5 Unterrichtseinheiten of 45 minutes"))
add("Fobi/MLD Antrag Teilnahme Muster.pdf",
    fobi("____________________", "____________", "Manuelle Lymphdrainage / KPE (Grundkurs)", "____________ bis ____________", "170", "—", "____________", "____________", "MLD-____", blank=True,
         extra='<p class=s style="color:#888">Muster – wird nach bestandener Abschlussprüfung ausgestellt</p>'),
    O("blank sample of the academy's certificate: no name, no dates"))
add("Fobi/MLD Zwischenbescheinigung Hasselbach.pdf",
    fobi("", "", "", "", "170", None, "Hartmut Lips", "21.03.2025", "MLD-25-006", head="ZWISCHENBESCHEINIGUNG",
         body="""<p class=s>Frau</p><h2>Carolin Hasselbach</h2><p class=s>geboren am 29.06.1995</p><p class=s>ist für die Weiterbildung</p><h3>Manuelle Lymphdrainage / Komplexe Physikalische Entstauungstherapie</h3>
<p class=s>vom 24.02.2025 bis 28.03.2025 angemeldet und hat bislang 120 von 170 Unterrichtseinheiten besucht.</p><p class=s>Die Abschlussprüfung steht noch aus. Diese Zwischenbescheinigung dient nur zur Vorlage beim Arbeitgeber<br>und berechtigt nicht zur Abrechnung; das Zertifikat wird erst nach bestandener Prüfung ausgestellt.</p>"""),
    O("interim letter: 120 of 170 units, exam still to come"))


# --- 2. Trainer licence, landscape, dark side bar, chromium ----------------------------------------------------
def nord(name, lic, no, date, ue, mods, grade="", lines=""):
    return chrome(page("""
.pg{font-family:Manrope,sans-serif;color:#222} .bar{position:absolute;left:0;top:0;bottom:0;width:66mm;background:#16273d;color:#fff;padding:16mm 9mm;font-size:9pt}
.bar h4{font-size:15pt;line-height:1.15;margin:0 0 10mm;font-weight:800} .bar dt{color:#8fb3d9;font-size:7.5pt;text-transform:uppercase;letter-spacing:1px;margin-top:5mm} .bar dd{margin:0;font-size:10.5pt}
.m{position:absolute;left:78mm;top:20mm;right:16mm} .z{font-size:13pt;letter-spacing:9px;color:#d96b27;font-weight:700} h1{font-size:31pt;margin:3mm 0 8mm;line-height:1.1} h2{font-size:22pt;margin:1mm 0 7mm;font-weight:600}
.mo{columns:2;font-size:9pt;margin:6mm 0 0;padding-left:4mm} .sg{position:absolute;left:78mm;right:16mm;bottom:12mm;display:flex;gap:22mm;font-size:8pt}""",
f"""<div class=pg><div class=bar><h4>Fitness-Institut<br>Nordlicht</h4><div>Staatlich zugelassene Maßnahme nach FernUSG</div><dl><dt>Zertifikats-Nr.</dt><dd>{no}</dd><dt>ZFU-Zulassung</dt><dd>7309817</dd><dt>Umfang</dt><dd>{ue}</dd>{grade}<dt>Datum</dt><dd>{date}</dd></dl>
<div style="position:absolute;bottom:12mm;font-size:7.5pt;line-height:1.5">Fitness-Institut Nordlicht GmbH<br>Holtenauer Straße 88 · 24105 Kiel<br>zertifiziert nach AZAV · DIN EN ISO 9001</div></div>
<div class=m><div class=z>ZERTIFIKAT</div><h2 style="margin-top:9mm">{name}</h2><div>hat den Lehrgang mit Prüfung in Theorie und Praxis erfolgreich abgeschlossen und erhält die</div><h1>{lic}</h1>{lines}<div style="font-size:9pt;color:#555">Inhalte:</div><ul class=mo>{''.join('<li>'+m for m in mods)}</ul></div>
<div class=sg><div>{sig(name)}<br>Birte Hansen-Looft, Institutsleitung</div><div>{sig(no)}<br>Dipl.-Sportwiss. Malte Ketels, Prüfer</div></div></div>""", "A4 landscape"))


M1 = ["Anatomie und Physiologie", "Trainingslehre", "Gerätekunde und Einweisung", "Trainingsplanung", "Kundenbetreuung", "Ernährungsgrundlagen"]
add("Nordlicht_B-Lizenz.pdf", nord("Tjark Petersen", "Fitnesstrainer-B-Lizenz", "FIN-B-2023-00871", "26.11.2023", "120 Lerneinheiten", M1, "<dt>Note</dt><dd>gut (1,8)</dd>"),
    T("completion|credential", "Tjark Petersen", "Fitness-Institut Nordlicht GmbH", "Fitnesstrainer-B-Lizenz", co="2023-11-26", iss="2023-11-26", am=[A("120", "unitless")], ids=[I("Zertifikats-Nr.", "FIN-B-2023-00871"), I("ZFU-Zulassung", "7309817")],
      grade="gut (1,8)", ap=["zfu"], acc={"provider": ["Fitness-Institut Nordlicht"], "completed_on": [None], "approvals": [[]], "grade": ["1,8", "gut"]}, acc_am=[A("120", "hour")], note="one date, beside the signatures' side bar; Lerneinheiten"))
add("Scan_20240703.pdf", nord("Dr. phil. Wiebke von Alvensleben", "Lizenz Beckenboden- und Rückentrainerin", "FIN-BR-2024-00113", "30. Juni 2024", "40 LE (davon 16 LE Präsenz)", ["Anatomie des Beckenbodens", "Rückbildung", "Übungspraxis", "Kursaufbau nach § 20 SGB V"]),
    T("completion|credential", "Wiebke von Alvensleben", "Fitness-Institut Nordlicht GmbH", "Lizenz Beckenboden- und Rückentrainerin", co="2024-06-30", iss="2024-06-30", am=[A("40", "unitless")], ids=[I("Zertifikats-Nr.", "FIN-BR-2024-00113"), I("ZFU-Zulassung", "7309817")], ap=["zfu"],
      acc={"provider": ["Fitness-Institut Nordlicht"], "completed_on": [None], "title": ["Beckenboden- und Rückentrainerin"], "approvals": [[]]}, acc_am=[A("40", "hour")], note="scan; 40 LE in all, 16 of them in person"), post="scanpdf:color")
add("Nordlicht Prüfungsergebnis.pdf", chrome(page(""".pg{font-family:Manrope;padding:18mm 20mm;font-size:10.5pt;line-height:1.5} h1{font-size:21pt} table{border-collapse:collapse;margin:6mm 0} td,th{border:.2mm solid #99a;padding:2mm 5mm;text-align:left} .b{background:#16273d;color:#fff;padding:6mm 8mm;margin:-18mm -20mm 12mm;font-weight:800;font-size:15pt}""",
    """<div class=pg><div class=b>Fitness-Institut Nordlicht</div><p>Herrn<br>Kevin Strohmaier<br>Eckernförder Chaussee 9<br>24340 Altenholz</p><p style="text-align:right">Kiel, 12.05.2024</p><h1>Prüfungsergebnis Fitnesstrainer-B-Lizenz</h1><p>Sehr geehrter Herr Strohmaier,</p><p>Ihre Prüfung vom 4. Mai 2024 im Lehrgang „Fitnesstrainer-B-Lizenz“ (120 Lerneinheiten) wurde wie folgt bewertet:</p>
    <table><tr><th>Teil</th><th>erreicht</th><th>erforderlich</th></tr><tr><td>Theorie</td><td>58 %</td><td>60 %</td></tr><tr><td>Lehrprobe</td><td>41 %</td><td>60 %</td></tr><tr><td><b>Gesamt</b></td><td><b>nicht bestanden</b></td><td></td></tr></table><p>Das Zertifikat kann daher zurzeit nicht ausgestellt werden. Eine Wiederholungsprüfung ist bis zum 12.11.2024 möglich (Gebühr 89,00 €).</p><p>Mit freundlichen Grüßen</p>""" + sig("ksx") + """<p>Birte Hansen-Looft<br>Institutsleitung</p></div>""")),
    O("exam result: not passed"))


# --- 3. DOSB licence as a wallet card, front and back ----------------------------------------------------------
def dosb(name, born, lic, no, first, until, lsb, ext):
    return weasy(page("""
.pg{background:#fff;font-family:Roboto} .c{position:absolute;left:6mm;width:85.6mm;height:54mm;border-radius:3mm;border:.2mm solid #999;padding:4mm;font-size:7.2pt;overflow:hidden} .k{color:#666;font-size:5.6pt} b{font-size:9pt}
.st{position:absolute;right:0;top:0;bottom:0;width:14mm;background:linear-gradient(#000 33%,#d00 33% 66%,#fc0 66%)} td{padding:0 4mm 1.2mm 0;vertical-align:top}""",
f"""<div class=pg><div class=c style="top:6mm"><svg style="position:absolute;right:0;top:0" width="40" height="205"><rect width="14" height="205" fill="#111"/><rect x="14" width="13" height="205" fill="#d00"/><rect x="27" width="13" height="205" fill="#fc0"/></svg><div style="font-size:10.5pt;font-weight:bold">Deutscher Olympischer Sportbund</div><div style="margin-bottom:3mm">DOSB-Lizenz · {lsb}</div><div class=k>Name</div><b>{name}</b><table style="margin-top:1.5mm"><tr><td><div class=k>geb. am</div>{born}<td><div class=k>Lizenznummer</div>{no}<tr><td colspan=2><div class=k>Lizenz</div><b style="font-size:8pt">{lic}</b></table></div>
<div class=c style="top:66mm"><table><tr><td><div class=k>Erstausstellung</div>{first}<td><div class=k>gültig bis</div><b>{until}</b></table>{ext}<div style="position:absolute;bottom:4mm;font-size:5.6pt;right:4mm;left:4mm">Der Inhaber/die Inhaberin ist berechtigt, im Rahmen der Rahmenrichtlinien des DOSB tätig zu sein. Verlängerung: mindestens 15 Lerneinheiten innerhalb der Gültigkeit. Ehrenkodex liegt vor.</div></div></div>""", "98mm 126mm"))


add("IMG_4471.jpg", dosb("Nguyen-Baumann, Linh", "22.08.1999", "Übungsleiter/in C Breitensport – Profil Erwachsene/Ältere", "HE-ÜLC-0048213", "05/2022", "31.12.2026", "Landessportbund Hessen e. V.",
    "<div>Verlängerungen: 1) 09.03.2024 – Bildungsakademie LSB H, 15 LE</div>"),
    T("credential", "Nguyen-Baumann, Linh", "Landessportbund Hessen e. V.", "Übungsleiter/in C Breitensport – Profil Erwachsene/Ältere", iss="2022-05", exp="2026-12-31", ids=[I("Lizenznummer", "HE-ÜLC-0048213")],
      ap=["dosb"], acc={"holder": ["Linh Nguyen-Baumann"], "provider": ["Deutscher Olympischer Sportbund", "DOSB"], "title": ["DOSB-Lizenz Übungsleiter/in C Breitensport – Profil Erwachsene/Ältere"], "issued_on": ["2024-03-09", None], "completed_on": ["2022-05", "2024-03-09"], "approvals": [[]]}, acc_am=[A("15", "unitless"), A("15", "hour")],
      note="card front and back; first issue and a renewal with 15 LE"), post="photo:260")
add("lizenz tennis.pdf", dosb("Rüdiger Maximilian Obermayr", "01.04.1968", "Trainer B Leistungssport Tennis", "BTV-TB-11907", "14.10.2012", "31.12.2028", "Bayerischer Tennis-Verband e. V.", ""),
    T("credential", "Rüdiger Maximilian Obermayr", "Bayerischer Tennis-Verband e. V.", "Trainer B Leistungssport Tennis", iss="2012-10-14", exp="2028-12-31", ids=[I("Lizenznummer", "BTV-TB-11907")], ap=["dosb"],
      acc={"provider": ["Deutscher Olympischer Sportbund", "DOSB"], "issued_on": [None], "title": ["DOSB-Lizenz Trainer B Leistungssport Tennis"], "completed_on": ["2012-10-14"], "approvals": [[]]}, note="first issue 2012, valid until 2028"))


# --- 4. First-aid form, reportlab ------------------------------------------------------------------------------
def eh(d, form=False):
    def go():
        from reportlab.pdfgen import canvas
        from reportlab.lib.pagesizes import A4, A5, landscape
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        for n, f in (("LS", "Liberation Sans"), ("CP", "Liberation Mono")):
            pdfmetrics.registerFont(TTFont(n, font_file(f)))
        pdfmetrics.registerFont(TTFont("LSB", font_file("Liberation Sans", "Bold")))
        b = io.BytesIO()
        W, H = landscape(A5)
        c = canvas.Canvas(b, pagesize=(W, H), invariant=1)
        c.setFillColorRGB(.87, .1, .12); c.rect(W - 70, H - 70, 44, 44, fill=1, stroke=0)
        c.setFillColorRGB(1, 1, 1); c.rect(W - 52, H - 64, 8, 32, fill=1, stroke=0); c.rect(W - 64, H - 52, 32, 8, fill=1, stroke=0)
        c.setFillColorRGB(0, 0, 0); c.setFont("LSB", 15); c.drawString(30, H - 40, d["head"]); c.setFont("LS", 9); c.drawString(30, H - 54, d["sub"])
        y = H - 100
        for lab, val, x, w in d["fields"]:
            if x == 30:
                y -= 36
            c.setFont("LS", 6.5); c.drawString(x, y + 17, lab); c.setLineWidth(.5); c.rect(x - 3, y - 5, w, 30)
            if form:
                c.acroForm.textfield(name=lab + str(x) + str(int(y)), x=x, y=y - 2, width=w - 8, height=17, value=val, fontSize=10, borderWidth=0, fillColor=None)
            else:
                c.setFont("CP", 10.5); c.drawString(x, y + 2, val)
        c.setFont("LS", 7.5)
        for i, l in enumerate(d["foot"]):
            c.drawString(30, 58 - 10 * i, l)
        c.setFont("LS", 8); c.drawString(W - 230, 78, "Stempel und Unterschrift der ausbildenden Stelle")
        c.setStrokeColorRGB(.1, .2, .6); c.setLineWidth(1.2); c.bezier(W - 210, 92, W - 180, 128, W - 160, 80, W - 140, 104); c.bezier(W - 140, 104, W - 120, 120, W - 110, 84, W - 80, 100)
        c.save()
        return b.getvalue()
    return go


ehF = lambda n, b, a, art, am, ort, nr, p="BG", ue="9": [("Name, Vorname", n, 30, 300), ("Geburtsdatum", b, 338, 110), ("Anschrift", a, 30, 418), ("Art der Maßnahme", art, 30, 300), ("Unterrichtseinheiten", ue, 338, 110), ("Datum der Teilnahme", am, 30, 140), ("Ort", ort, 176, 154), ("Kennziffer der ermächtigten Stelle", nr, 338, 160)]
add("EH_Bescheinigung_BG.pdf", eh({"head": "Teilnahmebescheinigung Erste Hilfe", "sub": "gemäß DGUV Vorschrift 1 / DGUV Grundsatz 304-001 – ASB-Regionalverband Weserbergland",
    "fields": ehF("Kowalczyk, Joanna", "17.05.1993", "Deisterallee 40, 31785 Hameln", "Erste-Hilfe-Ausbildung (mit HLW und AED)", "18.01.2025", "Hameln", "2.0147"), "foot": ["Die Fortbildung ist in Zeitabständen von zwei Jahren durchzuführen (DGUV Vorschrift 1 § 26).", "Arbeiter-Samariter-Bund Landesverband Niedersachsen e. V. – Regionalverband Weserbergland", "Hameln, 18.01.2025"]}),
    T("cpr_aed", "Kowalczyk, Joanna", "ASB-Regionalverband Weserbergland", "Erste-Hilfe-Ausbildung (mit HLW und AED)", co="2025-01-18", iss="2025-01-18", am=[A("9", "unitless")], ids=[I("Kennziffer der ermächtigten Stelle", "2.0147")], ap=["dguv"],
      card=card(["first_aid", "cpr", "aed"], skills="not_said", sides=["front"]), acc={"validity": ["P2Y"], "holder": ["Joanna Kowalczyk"], "title": ["Teilnahmebescheinigung Erste Hilfe", "Erste-Hilfe-Ausbildung"], "provider": ["Arbeiter-Samariter-Bund Landesverband Niedersachsen e. V. – Regionalverband Weserbergland", "Arbeiter-Samariter-Bund Landesverband Niedersachsen e. V."], "approvals": [[]]}, acc_am=[A("9", "hour")], note="two-yearly refresher is named, no expiry printed"))
add("erste hilfe hülya (ausfüllbar).pdf", eh({"head": "Bescheinigung über die Teilnahme", "sub": "an einer Fortbildung in Erster Hilfe für betriebliche Ersthelfer – Rettungsschule Isartal UG (haftungsbeschränkt)",
    "fields": ehF("Aydemir, Hülya", "09.12.1984", "Tegernseer Landstr. 61, 81541 München", "Erste-Hilfe-Fortbildung", "05.06.2024", "München-Giesing", "8.0932"), "foot": ["ermächtigte Stelle nach § 26 DGUV Vorschrift 1", "Rettungsschule Isartal UG · Fraunbergstr. 12 · 81379 München"]}, form=True),
    T("cpr_aed", "Aydemir, Hülya", "Rettungsschule Isartal UG (haftungsbeschränkt)", "Erste-Hilfe-Fortbildung", co="2024-06-05", am=[A("9", "unitless")], ids=[I("Kennziffer der ermächtigten Stelle", "8.0932")], ap=["dguv"], card=card(["first_aid"], sides=["front"]),
      acc={"holder": ["Hülya Aydemir"], "title": ["Fortbildung in Erster Hilfe für betriebliche Ersthelfer"], "provider": ["Rettungsschule Isartal UG"], "approvals": [[]]}, acc_am=[A("9", "hour")], note="values only in form fields"))
add("Anmeldung EH Kurs.pdf", eh({"head": "Anmeldung zur Fortbildung Erste Hilfe", "sub": "Rettungsschule Isartal UG – bitte zum Kurs ausgedruckt mitbringen",
    "fields": ehF("Aydemir, Hülya", "09.12.1984", "Tegernseer Landstr. 61, 81541 München", "Erste-Hilfe-Fortbildung", "05.06.2024", "München-Giesing", "8.0932"), "foot": ["Die Abrechnung erfolgt über Ihre Berufsgenossenschaft. Die Teilnahmebescheinigung erhalten Sie am Ende des Kurstages.", "Bei Nichterscheinen wird eine Ausfallgebühr von 45,00 € erhoben."]}),
    O("registration for a first-aid course"))


# --- 5. Switzerland: BLS-AED-SRC, typst, landscape --------------------------------------------------------------
def src_card(name, course, valid, date, place, inst, code, prov):
    return typ(f'''#set page(width:210mm,height:148mm,margin:(x:16mm,y:12mm),fill:rgb("#fffdf8"))
#set text(font:"Lato",size:10.5pt,lang:"de")
#place(top+right)[#rect(fill:rgb("#d8232a"),width:16mm,height:16mm)[#align(center+horizon)[#text(fill:white,size:26pt,weight:"bold")[+]]]]
#text(size:9pt,fill:gray)[{prov}]
#v(8mm)
#text(size:24pt,weight:"black")[Kursausweis]
#v(-3mm)
#text(size:15pt,fill:rgb("#d8232a"))[{course}]
#v(5mm)
#grid(columns:(45mm,1fr),row-gutter:4mm,[Name, Vorname],[*{name}*],[Kursdatum],[{date}],[Kursort],[{place}],[Gültig bis],[*{valid}*],[Instruktor/in],[{inst}],[Zertifizierungs-Nr.],[{code}])
#v(1fr)
#line(length:100%,stroke:.4pt)
#text(size:7.5pt)[Der Kurs entspricht den Richtlinien des Swiss Resuscitation Council SRC (Guidelines 2021) und umfasst CPR Erwachsene, Kinder und Säuglinge sowie die Anwendung des AED. Praktische Erfolgskontrolle bestanden. Dauer: 4 Stunden.]
''')


add("BLS AED SRC Ausweis Zürcher.pdf", src_card("Zürcher-Aebischer, Reto", "BLS-AED-SRC-Komplett Kurs (Repetition)", "23.10.2026", "Mi., 23.10.2024", "3012 Bern", "Seraina Caduff", "SRC-K-2024-88-1073", "Notfallschule Aaretal GmbH, 3110 Münsingen"),
    T("cpr_aed", "Zürcher-Aebischer, Reto", "Notfallschule Aaretal GmbH", "BLS-AED-SRC-Komplett Kurs (Repetition)", co="2024-10-23", exp="2026-10-23", am=[A("4")], ids=[I("Zertifizierungs-Nr.", "SRC-K-2024-88-1073")], ap=["src"], card=card(["bls", "aed", "cpr"], ["adult", "child", "infant"], "in_person"),
      acc={"holder": ["Reto Zürcher-Aebischer"], "title": ["BLS-AED-SRC-Komplett Kurs", "BLS-AED-SRC-Komplett"], "approvals": [["swiss resuscitation council"], ["swiss resuscitation council src"], []]}))
add("kurs/IMG_0032.PNG", src_card("Morel-Inderbitzin, Désirée Maria Magdalena", "BLS-AED-SRC-Komplett Kurs", "11/2027", "15. November 2025", "6430 Schwyz", "Urs Betschart", "SRC-K-2025-12-0447", "Samariterverein Steinen"),
    T("cpr_aed", "Morel-Inderbitzin, Désirée Maria Magdalena", "Samariterverein Steinen", "BLS-AED-SRC-Komplett Kurs", co="2025-11-15", exp="2027-11", am=[A("4")], ids=[I("Zertifizierungs-Nr.", "SRC-K-2025-12-0447")], ap=["src"], card=card(["bls", "aed", "cpr"], ["adult", "child", "infant"], "in_person"),
      acc={"holder": ["Désirée Maria Magdalena Morel-Inderbitzin"], "title": ["BLS-AED-SRC-Komplett"], "approvals": [["swiss resuscitation council"], ["swiss resuscitation council src"], []]}), post="png:150")


# --- 6. Austria: letter-like confirmation from a Word file -----------------------------------------------------
def at_doc(p):
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
    d = Document()
    d.styles["Normal"].font.name = "Carlito"; d.styles["Normal"].font.size = Pt(11)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
    h = s.header.paragraphs[0]; h.text = "Landesverband der Physiotherapeut:innen Steiermark – ein Landesverband des Berufsverbandes · ZVR 511930772"; h.runs[0].font.size = Pt(8)
    def para(t, sz=11, b=False, al=WA.LEFT, col=None, sp=6):
        q = d.add_paragraph(); r = q.add_run(t); r.font.size = Pt(sz); r.bold = b; q.alignment = al; q.paragraph_format.space_after = Pt(sp)
        if col: r.font.color.rgb = RGBColor(*col)
    para("Teilnahmebestätigung", 26, True, WA.CENTER, (0x7a, 0x1f, 0x3d), 18)
    para("Frau Mag.a (FH) Theresa Hinterleitner-Pöschl, BSc", 15, True, WA.CENTER)
    para("hat am Samstag, 8. März 2025, von 9:00 bis 17:00 Uhr am Seminar", 11, False, WA.CENTER)
    para("„Trainingstherapie nach vorderer Kreuzbandplastik – Return to Sport“", 15, True, WA.CENTER, (0x7a, 0x1f, 0x3d))
    para("im Ausmaß von 8 Unterrichtseinheiten teilgenommen.", 11, False, WA.CENTER, None, 18)
    t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
    for a, b in (("Referent", "Univ.-Prof. Dr. Gernot Kainhofer"), ("Veranstaltungsort", "Fortbildungsakademie Graz-Eggenberg, Alte Poststraße 149, 8020 Graz"), ("MTD-CPD-Punkte", "8 (Approbationsnummer 2025-3-1187)"), ("DFP-Punkte", "—")):
        c = t.add_row().cells; c[0].text, c[1].text = a, b
    para("")
    para("Diese Veranstaltung ist gemäß § 11d MTD-Gesetz als Fortbildung approbiert und wird auf die Fortbildungsverpflichtung von 60 Stunden in fünf Jahren angerechnet.", 9)
    para("Graz, 2025-03-10", 11, False, WA.LEFT, None, 24)
    para("DI Barbara Zechner e.h.\nFortbildungsreferentin", 11)
    d.save(p)


add("Bestätigung Kreuzband Graz.pdf", office(at_doc),
    T("completion", "Theresa Hinterleitner-Pöschl", "Landesverband der Physiotherapeut:innen Steiermark", "Trainingstherapie nach vorderer Kreuzbandplastik – Return to Sport", co="2025-03-08", iss="2025-03-10", am=[A("8", "unitless"), A("8", "unitless", "mtd-cpd")], ids=[I("Approbationsnummer", "2025-3-1187")],
      acc={"ids": [[I("Approbationsnummer", "2025-3-1187"), I("ZVR", "511930772")]]}, acc_am=[A("8", "hour"), A("8", "cpd"), A("8", "cpd", "mtd"), A("8", "unitless", "mtd")], note="8 Unterrichtseinheiten and 8 MTD-CPD-Punkte"))


# --- 7. University of applied sciences: CAS record with ECTS -----------------------------------------------------
def zhx(name, mat, born, rows, total, title, date, extra, stamp=True):
    tr = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>" for a, b, c, d in rows)
    return weasy(page(""".pg{font-family:'TeX Gyre Heros';font-size:9.5pt;padding:20mm 22mm} h1{font-size:17pt;font-weight:normal;margin:14mm 0 6mm} table.r{width:100%;border-collapse:collapse;margin:6mm 0} .r th{text-align:left;border-bottom:.5mm solid #000;padding:1.5mm} .r td{border-bottom:.15mm solid #888;padding:1.5mm} .i td{padding:.7mm 6mm .7mm 0}""",
f"""<div class=pg><div style="border-left:3mm solid #000;padding-left:4mm;font-weight:bold;font-size:11pt;line-height:1.3">Hochschule für<br>Gesundheit Bodensee<br><span style="font-weight:normal">Departement Weiterbildung</span></div><h1>{title}</h1>
<table class=i><tr><td>Name</td><td><b>{name}</b></td></tr><tr><td>Geburtsdatum</td><td>{born}</td></tr><tr><td>Matrikel-Nr.</td><td>{mat}</td></tr></table>
<table class=r><tr><th>Modul</th><th>Semester</th><th>ECTS</th><th>Note</th></tr>{tr}<tr><td><b>{total[0]}</b></td><td></td><td><b>{total[1]}</b></td><td><b>{total[2]}</b></td></tr></table>{extra}
<p style="margin-top:14mm">Kreuzlingen, {date}</p>{sig(mat) if stamp else ''}<p>Prof. Dr. Ladina Bezzola<br>Leiterin Departement Weiterbildung</p><p style="font-size:7.5pt;margin-top:12mm">Notenskala 1–6, 4 = genügend. 1 ECTS-Punkt entspricht 25–30 Stunden studentischer Arbeitsleistung.</p></div>"""))


add("Datenabschrift HGB.pdf", zhx("Fabian Rüegg", "19-552-780", "04.07.1990", [("Belastungssteuerung und Regeneration", "HS 2023", "4,0", "5,5"), ("Sportmedizinische Diagnostik", "HS 2023", "3,5", "5,0"), ("Projektarbeit", "FS 2024", "2,5", "5,5")], ("Total", "10,0", "5,4"), "Leistungsnachweis<br>CAS Sportphysiotherapie", "12. Juli 2024", "<p>Das Certificate of Advanced Studies wurde erfolgreich abgeschlossen.</p>"),
    T("college", "Fabian Rüegg", "Hochschule für Gesundheit Bodensee", "CAS Sportphysiotherapie", iss="2024-07-12", am=[A("10.0", "unitless", "ects")], ids=[I("Matrikel-Nr.", "19-552-780")], grade="5,4", about={"level": "college", "progress": "completed"},
      acc={"completed_on": ["2024-07-12", "2024"], "grade": ["5.4"], "about": [{"level": "college"}, {"progress": "completed"}, {}], "title": ["Certificate of Advanced Studies Sportphysiotherapie"]}, acc_am=[A("10", "unitless", "ects"), A("10.0", "unitless"), A("10", "unitless")], note="three modules add up to 10,0 ECTS"))
add("HGB_Zwischenstand.pdf", zhx("Fabian Rüegg", "19-552-780", "04.07.1990", [("Belastungssteuerung und Regeneration", "HS 2023", "4,0", "5,5"), ("Sportmedizinische Diagnostik", "HS 2023", "3,5", "ausstehend"), ("Projektarbeit", "FS 2024", "2,5", "—")], ("Total geplant", "10,0", ""), "Studienplan und Einschreibung<br>CAS Sportphysiotherapie", "15. September 2023", "<p>Die Einschreibung ist bestätigt. Dieser Auszug ist kein Leistungsnachweis; Punkte werden erst nach Abschluss aller Module vergeben.</p>", False),
    O("enrolment and study plan, says it is no record of achievement"))


# --- 8. Lecturer's confirmation; letter by typst -----------------------------------------------------------------
add("Referentenbestaetigung Kongress.pdf", typ('''#set page(paper:"a4",margin:(x:25mm,y:20mm))
#set text(font:"EB Garamond",size:12pt,lang:"de")
#align(right)[#text(size:9pt)[Deutsche Gesellschaft für Bewegungsmedizin e. V.\\ Geschäftsstelle · Poppelsdorfer Allee 29 · 53115 Bonn]]
#v(18mm)
Herrn\\ PD Dr. med. Cornelius Weyrauch\\ Klinik am Venusberg\\ 53127 Bonn
#v(8mm)
#align(right)[Bonn, den 30.09.2024]
#v(6mm)
#text(size:16pt,weight:"bold")[Bestätigung Ihrer Referententätigkeit]
#v(4mm)
Sehr geehrter Herr Dr. Weyrauch,

wir bestätigen Ihnen gern, dass Sie auf unserer 31. Jahrestagung (19.–21. September 2024, Kurhaus Bad Neuenahr) am 20.09.2024 als Referent mit dem Vortrag

#align(center)[#text(size:14pt,style:"italic")[„Krafttraining bei Herzinsuffizienz – was ist sicher?“]]

(Vortragszeit 45 Minuten einschließlich Diskussion) mitgewirkt haben. Für die wissenschaftliche Referententätigkeit vergibt die Ärztekammer Nordrhein 1 CME-Punkt zusätzlich zur Teilnahme (VNR 2760 5120 2412 3450 017).

Mit herzlichem Dank und freundlichen Grüßen
#v(14mm)
Prof. Dr. Henrike Saalfeld\\ Tagungspräsidentin
'''), T("lecturing", "Cornelius Weyrauch", "Deutsche Gesellschaft für Bewegungsmedizin e. V.", "Krafttraining bei Herzinsuffizienz – was ist sicher?", co="2024-09-20", iss="2024-09-30", am=[A("1", "cme", "ärztekammer nordrhein")], ids=[I("VNR", "2760 5120 2412 3450 017")], ap=["ärztekammer nordrhein"],
      acc={"approvals": [[]]}, acc_am=[A("45", "minute"), A("1", "cme"), A("1", "unitless")], note="letter; talk of 45 minutes, 1 extra CME point"))


# --- 9. e-learning certificate, fpdf2 -----------------------------------------------------------------------------
def elearn():
    from fpdf import FPDF
    p = FPDF("L", "mm", "A4"); p.set_creation_date(__import__("datetime").datetime(2025, 1, 1)); p.set_auto_page_break(False); p.add_page()
    for n, f, s in (("R", "Roboto", "Regular"), ("B", "Roboto", "Bold"), ("L", "Roboto", "Light")):
        p.add_font(n, "", font_file(f, s))
    p.set_fill_color(240, 246, 250); p.rect(0, 0, 297, 210, "F"); p.set_fill_color(255, 255, 255); p.rect(14, 14, 269, 182, "F")
    p.set_fill_color(0, 121, 191); p.rect(14, 14, 269, 5, "F")
    p.set_font("L", "", 34); p.set_xy(24, 32); p.cell(0, 14, "Zertifikat")
    p.set_font("R", "", 12); p.set_text_color(90, 90, 90); p.set_xy(24, 54); p.cell(0, 7, "Sibel Öztürk-Lindemann hat die Online-Fortbildung")
    p.set_font("B", "", 19); p.set_text_color(0, 0, 0); p.set_xy(24, 65); p.multi_cell(190, 9, "Schwindel und Gleichgewicht: vestibuläre Rehabilitation in der Praxis", align="L")
    p.set_font("R", "", 12); p.set_text_color(90, 90, 90); p.set_x(24); p.multi_cell(180, 7, "am 02.12.2024 um 21:47 Uhr abgeschlossen und die Lernerfolgskontrolle mit 90 % bestanden.", align="L")
    y = 118
    for a, b in (("CME-Punkte (LÄK Baden-Württemberg)", "2"), ("Bearbeitungszeit", "90 Minuten"), ("VNR", "2760602024123400058"), ("Gültigkeit der Fortbildung", "01.03.2024 – 28.02.2025"), ("Prüfcode", "physiolern.example/v/7QX-41LM")):
        p.set_font("R", "", 9); p.set_text_color(120, 120, 120); p.set_xy(24, y); p.cell(75, 7, a)
        p.set_font("B", "", 11); p.set_text_color(0, 0, 0); p.cell(0, 7, b); y += 9
    p.set_font("R", "", 8); p.set_text_color(120, 120, 120); p.set_xy(24, 176); p.multi_cell(240, 4.4, "Veranstalter: PhysioLern Online GmbH, Leipzig · Wissenschaftliche Leitung: Dr. med. Arvid Kessler · Mit freundlicher Unterstützung der Vertigomed AG\nBereitgestellt über LernPilot LMS. Maschinell erstellt, ohne Unterschrift gültig. Gedruckt am 14.01.2025", align="L")
    return bytes(p.output())


add("zertifikat-7QX-41LM.pdf", elearn, T("completion", "Sibel Öztürk-Lindemann", "PhysioLern Online GmbH", "Schwindel und Gleichgewicht: vestibuläre Rehabilitation in der Praxis", co="2024-12-02", am=[A("2", "cme", "läk baden-württemberg")], ids=[I("VNR", "2760602024123400058"), I("Prüfcode", "7QX-41LM")], ap=["läk baden-württemberg"], grade="90 %",
      acc={"grade": ["90%", None], "approvals": [[]], "ids": [[I("VNR", "2760602024123400058"), I("Prüfcode", "physiolern.example/v/7QX-41LM")]]}, acc_am=[A("90", "minute"), A("2", "cme"), A("2", "unitless")], note="course validity range and print date are distractors"))


# --- 10. Petition: recognition letter ------------------------------------------------------------------------------
add("Bescheid_Anerkennung_Fortbildung.pdf", weasy(page(""".pg{font-family:'Liberation Serif';font-size:11pt;padding:24mm 25mm;line-height:1.4} """,
"""<div class=pg><div style="font-size:15pt"><b>Turnverband Westfalen-Mitte e. V.</b></div><div style="font-size:8.5pt;border-bottom:.3mm solid #000;padding-bottom:2mm">Lizenzstelle · Haus des Sports · Arndtstraße 3 · 59065 Hamm</div><p style="margin-top:14mm">Frau<br>Ines Brockschmidt<br>Am Stadtgraben 7<br>59494 Soest</p>
<table style="width:100%;font-size:9pt"><tr><td>Ihr Antrag vom<br>03.04.2025<td>Unser Zeichen<br>LIZ-VL-2025/381<td>Datum<br>28.04.2025</table><p style="margin-top:8mm"><b>Anerkennung einer externen Fortbildung zur Verlängerung der ÜL-Lizenz C (Nr. WF-C-20811)</b></p><p>Sehr geehrte Frau Brockschmidt,</p>
<p>Ihrem Antrag auf Anerkennung der Fortbildung „Sturzprophylaxe im Seniorensport“ (Akademie Vita Aktiv, 15.03.2025, 10 Unterrichtseinheiten) geben wir <b>teilweise statt</b>: Es werden 8 Lerneinheiten auf die Verlängerung angerechnet. Zur Verlängerung fehlen Ihnen damit noch 7 Lerneinheiten bis zum 31.12.2025.</p><p>Gegen diese Entscheidung kann innerhalb eines Monats Widerspruch eingelegt werden.</p><p>Mit sportlichen Grüßen</p>""" + sig("brs") + """<p>i. A. Dorothee Kampschulte<br>Referat Lizenzwesen</p></div>""")),
    T("petition", "Ines Brockschmidt", "Turnverband Westfalen-Mitte e. V.", "Sturzprophylaxe im Seniorensport", iss="2025-04-28", am=[A("8", "unitless")], ids=[I("Unser Zeichen", "LIZ-VL-2025/381"), I("Nr.", "WF-C-20811")], about={"petition": "granted", "petition_for": "Sturzprophylaxe im Seniorensport"},
      acc={"completed_on": ["2025-03-15"], "amounts": [[]], "ids": [[I("Unser Zeichen", "LIZ-VL-2025/381")]]}, acc_am=[A("8", "hour"), A("10", "unitless"), A("10", "hour")], note="granted in part: 8 of 10 units"))

# --- 11. Congress attendance, picture title -----------------------------------------------------------------------
add("Teilnahme Therapiekongress.pdf", weasy(page(""".pg{background:linear-gradient(160deg,#fff 60%,#e7f2e4);font-family:'Open Sans';text-align:center;padding:20mm} img{height:20mm} h2{font-size:24pt;margin:6mm 0 2mm} """,
f"""<div class=pg><img src="{text_png('Teilnahmebestätigung', 'Lobster Two', 120, (40,110,50,255))}"><p>Der Hessische Therapiekongress e. V. bestätigt</p><h2>Ö. Karabulut</h2><p>die Teilnahme am</p><p style="font-size:17pt;font-weight:bold">9. Hessischen Therapiekongress</p><p>28. – 29. Juni 2024, Kongress Palais Kassel</p><p style="margin-top:18mm;font-size:9pt">{sig('kkt')}<br>Sven Räuber, Kongressorganisation</p><p style="font-size:7.5pt;color:#777;margin-top:8mm">Fortbildungspunkte wurden für diese Veranstaltung nicht vergeben.</p></div>""", "A4 landscape")),
    T("attendance", "Ö. Karabulut", "Hessischer Therapiekongress e. V.", "9. Hessischer Therapiekongress", st="2024-06-28", co="2024-06-29", acc={"title": ["9. Hessischen Therapiekongress"], "provider": ["Hessische Therapiekongress e. V.", "Der Hessische Therapiekongress e. V.", "Hessischer Therapiekongress"]}, note="title of the paper is a picture; no points awarded"))

# --- 12. teaching ---------------------------------------------------------------------------------------------------
add("Lehrauftrag SoSe24.png", weasy(page(""".pg{font-family:'Courier Prime';font-size:11pt;padding:25mm} td{padding:1.2mm 8mm 1.2mm 0;vertical-align:top}""",
"""<div class=pg><b>BERUFSFACHSCHULE FÜR PHYSIOTHERAPIE AM KLINIKUM SAALETAL</b><br>Naumburger Str. 50, 07743 Jena<p style="margin-top:18mm;font-size:15pt"><b>Bescheinigung über Lehrtätigkeit</b></p><p>Herr Ruben Żywiecki hat an unserer Schule als Honorardozent unterrichtet:</p>
<table><tr><td>Fach<td>Trainings- und Bewegungslehre (Kurs PT 22)<tr><td>Zeitraum<td>08.04.2024 bis 12.07.2024<tr><td>Umfang<td>36 Unterrichtsstunden<tr><td>Prüfungen<td>1 Klausur, 2 praktische Abnahmen</table><p>Jena, im Juli 2024</p>""" + sig("jena", color="#222") + """<p>Antje Kirchhübel, Schulleiterin</p></div>""")),
    T("teaching", "Ruben Żywiecki", "Berufsfachschule für Physiotherapie am Klinikum Saaletal", "Trainings- und Bewegungslehre (Kurs PT 22)", st="2024-04-08", co="2024-07-12", iss="2024-07", am=[A("36")], acc={"title": ["Trainings- und Bewegungslehre"]}, acc_am=[A("36", "unitless")], note="month only at the signature"), post="scanimg:150")

# --- others -----------------------------------------------------------------------------------------------------------
add("Rechnung 2025-0418.pdf", typ('''#set page(paper:"a4",margin:22mm)
#set text(font:"Carlito",size:10.5pt)
*Fobi-Akademie Rhein-Neckar GmbH* #h(1fr) Käfertaler Straße 214, 68167 Mannheim
#v(16mm)
Emre Toprak\\ Seckenheimer Str. 55\\ 68165 Mannheim
#v(10mm)
#text(size:16pt)[*Rechnung 2025-0418*] #h(1fr) 12.01.2025
#v(4mm)
#table(columns:(1fr,auto,auto),[Leistung],[Menge],[Betrag],[Fortbildung FAS-25-021 „Faszientechniken in der Sportphysiotherapie“, 07.–08.02.2025, 15,5 UE inkl. Teilnahmebescheinigung],[1],[289,00 €],[Skript],[1],[12,50 €],[*Summe* (umsatzsteuerfrei nach § 4 Nr. 21 UStG)],[],[*301,50 €*])
#v(6mm)
Bitte überweisen Sie den Betrag bis 26.01.2025 auf das Konto DE00 1234 5678 9012 3456 78. Die Teilnahmebescheinigung wird am letzten Kurstag ausgehändigt.
'''), O("invoice for a course"))


# --- 13. Austria: first-aid course, made with a presentation program ----------------------------------------------
def orkpp(p):
    from pptx import Presentation
    from pptx.util import Cm, Pt
    from pptx.dml.color import RGBColor
    from pptx.enum.text import PP_ALIGN
    d = Presentation()
    d.slide_width, d.slide_height = Cm(29.7), Cm(21)
    s = d.slides.add_slide(d.slide_layouts[6])
    b = s.shapes.add_shape(1, 0, 0, Cm(29.7), Cm(1.4))
    b.fill.solid(); b.fill.fore_color.rgb = RGBColor(0xE3, 0, 0x0F); b.line.fill.background()
    def t(y, txt, sz, bold=False, col=(40, 40, 40), x=2, w=25.7, al=PP_ALIGN.CENTER):
        f = s.shapes.add_textbox(Cm(x), Cm(y), Cm(w), Cm(1.5)).text_frame
        f.word_wrap = True
        r = f.paragraphs[0].add_run(); r.text = txt; r.font.size = Pt(sz); r.font.bold = bold; r.font.name = "Carlito"; r.font.color.rgb = RGBColor(*col)
        f.paragraphs[0].alignment = al
    t(2, "Rotes Kreuz Unterinntal", 14, True); t(3.6, "K U R S B E S T Ä T I G U N G", 32, True, (0xE3, 0, 0x0F))
    t(6.3, "Herr Florian Unterkircher-Egger, geb. 12.6.2001,", 20, True); t(8, "hat in der Zeit von 5. bis 6. Oktober 2024 den", 14)
    t(9.2, "Erste-Hilfe-Grundkurs (16 Stunden)", 24, True); t(11, "besucht. Inhalte: Notfallcheck, stabile Seitenlage, Wiederbelebung und Defibrillation bei Erwachsenen, Kindern und Säuglingen", 13)
    t(13, "Gilt als Nachweis für betriebliche Ersthelfer/innen gemäß § 40 AStV; Auffrischung nach vier Jahren (8 Stunden).", 11)
    t(15.5, "Wörgl, am 6.10.2024", 13, x=3, w=9, al=PP_ALIGN.LEFT); t(15.5, "Lehrbeauftragte: Magdalena Sieberer", 13, x=16, w=11, al=PP_ALIGN.LEFT); t(18.5, "Kursnummer 24-EH16-0713   |   ZVR-Zahl 443070000", 10)
    d.save(p)


add("EH16 Bestätigung.pdf", office(orkpp, "pptx"),
    T("cpr_aed", "Florian Unterkircher-Egger", "Rotes Kreuz Unterinntal", "Erste-Hilfe-Grundkurs (16 Stunden)", st="2024-10-05", co="2024-10-06", iss="2024-10-06", am=[A("16")], ids=[I("Kursnummer", "24-EH16-0713")], card=card(["first_aid", "cpr", "aed"], ["adult", "child", "infant"]),
      acc={"title": ["Erste-Hilfe-Grundkurs"], "ids": [[I("Kursnummer", "24-EH16-0713"), I("ZVR-Zahl", "443070000")]], "validity": ["P4Y"], "card": [card(["first_aid", "cpr", "aed"], ["adult", "child", "infant"], "in_person")]}, note="refresher after four years (8 hours) is named, no expiry printed"))
