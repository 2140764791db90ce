"""German, Austrian and Swiss papers."""
from kit import T, card, paper, weasy, chrome, shot, typ, rl, fp, pil, font_file, docx


# ---- Unterweisungsnachweis as a form, LibreOffice
def nachweis(name, pers, thema, inhalte, datum, dauer, durch, firma, text):
    def build(d):
        from docx.shared import Pt, Cm
        d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10)
        for s in d.sections:
            s.page_width, s.page_height = Cm(21), Cm(29.7)
            s.header.paragraphs[0].text = f"{firma}\t\tFormblatt A-17, Rev. 4"
            s.footer.paragraphs[0].text = "Aufbewahrung: 5 Jahre in der Personalakte. Seite 1 von 1"
        d.add_heading("Unterweisungsnachweis", 1)
        d.add_paragraph("gemäß § 12 ArbSchG, § 4 DGUV Vorschrift 1 und § 14 GefStoffV")
        t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
        for a, b in (("Name, Vorname", name), ("Personal-Nr.", pers), ("Thema der Unterweisung", thema), ("Datum / Dauer", f"{datum} / {dauer}"), ("Unterwiesen durch", durch)):
            r = t.add_row().cells; r[0].text, r[1].text = a, b
        d.add_paragraph("\nInhalte:")
        for i in inhalte:
            d.add_paragraph(i, style="List Bullet")
        d.add_paragraph(text)
        d.add_paragraph("\n\n___________________________\t\t___________________________\nUnterschrift Beschäftigte/r\t\t\tUnterschrift Unterweisende/r")
    return docx(build)


paper("Unterweisung/Nachweis_Jansen.pdf", T("completion|attendance", "Jansen-Müller, Antje", "FitWerk Studios GmbH & Co. KG", "Jährliche Sicherheitsunterweisung Trainingsfläche und Sauna", "2025-02-07", amt="45 minute", ids="Personal-Nr.: 004417",
      accept={"holder": ["Antje Jansen-Müller"], "ids": [None], "expires_on": ["2026-02"]}, note="training record signed by both"),
      nachweis("Jansen-Müller, Antje", "004417", "Jährliche Sicherheitsunterweisung Trainingsfläche und Sauna", ["Verhalten bei Unfällen, Standort der Verbandkästen", "Elektrische Geräte, Sichtprüfung", "Aufguss: Brand- und Verbrühungsgefahr"], "07.02.2025", "45 Min.", "K. Brockhaus (Fachkraft für Arbeitssicherheit)",
               "FitWerk Studios GmbH & Co. KG", "Ich habe die Unterweisung verstanden und verpflichte mich, die Anweisungen zu beachten. Meine Fragen wurden beantwortet. Nächste Unterweisung fällig: 02/2026"))
paper("scan0012.pdf", T("completion|attendance", "Öztürk, Deniz", "Rückenzentrum am Alten Hafen", "Umgang mit Gefahrstoffen (Desinfektionsmittel, Chlor)", "2023-11-30",
      accept={"holder": ["Deniz Öztürk"]}, note="picture only; no duration"),
      nachweis("Öztürk, Deniz", "–", "Umgang mit Gefahrstoffen (Desinfektionsmittel, Chlor)", ["Betriebsanweisung nach § 14 GefStoffV", "Schutzhandschuhe und Augenspülung"], "30. November 2023", "keine Angabe", "Dr. med. S. Ellerbrock", "Rückenzentrum am Alten Hafen", "Die Unterweisung wurde mündlich und arbeitsplatzbezogen durchgeführt."), raster=True, dpi=110)


# ---- Ersthelfer: Bescheinigung with codes of the training body, weasy A5 landscape
def ersthelfer(art, name, geb, firma, tag, von_bis, ue, kenn, stelle, ort, leit, bg):
    return weasy(f"""<style>@page{{size:A5 landscape;margin:11mm}}body{{font:9.5pt 'Liberation Sans'}}.r{{color:#c8102e;font-size:17pt;font-weight:700}}.u{{border-bottom:.6pt solid #000;min-width:62mm}}.k{{font-size:6.5pt;color:#444}}</style>
<div style="float:right;text-align:right;font-size:8pt">{stelle}<br>{ort}<br>Kennziffer der Ausbildungsstelle: {kenn}</div><div class=r>Bescheinigung</div><div>über die Teilnahme an einer <b>{art}</b></div>
<table style="margin-top:9mm;border-spacing:0"><tr><td class=u>{name}<td style="width:5mm"><td class=u style="min-width:30mm">{geb}<td style="width:5mm"><td class=u style="min-width:50mm">{firma}<tr class=k><td>Name, Vorname<td><td>geboren am<td><td>Betrieb</table>
<p>hat am {tag} {von_bis} mit Erfolg teilgenommen. Der Lehrgang umfasste {ue} und entspricht dem DGUV Grundsatz 304-001. {bg}</p><p>Inhalte u. a.: Eigenschutz, Notruf, Wundversorgung, stabile Seitenlage, Herz-Lungen-Wiederbelebung mit Einweisung in den AED</p>
<p class=k>Betriebliche Ersthelferinnen und Ersthelfer sind in Zeitabständen von zwei Jahren fortzubilden (§ 26 Abs. 3 DGUV Vorschrift 1).</p><p style="margin-top:12mm">{ort}, {tag} &nbsp;&nbsp;&nbsp; <span style="font-family:Kristi;font-size:19pt">{leit}</span> <span class=k>({leit}, Lehrkraft) &nbsp; Stempel</span></p>""")


paper("Ersthelfer Kowalski.pdf", T("cpr_aed", "Kowalski, Ludger", "Malteser Hilfsdienst e.V.", "Erste-Hilfe-Ausbildung für betriebliche Ersthelfer", "2024-11-14", amt="9 unitless", ids="Kennziffer der Ausbildungsstelle: 8.0231",
      validity="P2Y", card=card("cpr aed first_aid", "", "not_said", "front"), accept={"holder": ["Ludger Kowalski"], "validity": [None], "ids": [None], "issued_on": ["2024-11-14"], "title": ["Erste-Hilfe-Ausbildung", "Bescheinigung"]}, accept_amt="6.75 hour; 405 minute",
      note="9 Unterrichtseinheiten of 45 minutes: 9 without unit, or 6.75 hours"),
      ersthelfer("Erste-Hilfe-Ausbildung für betriebliche Ersthelfer", "Kowalski, Ludger", "23.04.1979", "KletterMax GmbH", "14.11.2024", "von 8:30 bis 16:15 Uhr", "9 Unterrichtseinheiten à 45 Minuten", "8.0231", "Malteser Hilfsdienst e.V.", "Osnabrück", "Beate Hinrichsen", "Abrechnung: Verwaltungs-Berufsgenossenschaft, Mitglieds-Nr. 77/1100482."))
paper("Ersthelfer/eh fortbildung anna.jpg", T("cpr_aed", "Freifrau von Stetten-Übelhör, Anna", "Sanitätsschule Nord UG (haftungsbeschränkt)", "Erste-Hilfe-Fortbildung", "2022-06-02", ids="Kennziffer der Ausbildungsstelle: 11.0940",
      validity="P2Y", card=card("cpr aed first_aid", "", "not_said", "front"), accept={"holder": ["Anna Freifrau von Stetten-Übelhör", "von Stetten-Übelhör, Anna"], "validity": [None], "ids": [None], "issued_on": ["2022-06-02"], "title": ["Erste-Hilfe-Fortbildung (Training)"], "provider": ["Sanitätsschule Nord"], "amounts": [None]}, amt="9 unitless", accept_amt="6.75 hour"),
      ersthelfer("Erste-Hilfe-Fortbildung (Training)", "Freifrau von Stetten-Übelhör, Anna", "01.01.1990", "selbst", "2. Juni 2022", "ganztägig", "9 UE", "11.0940", "Sanitätsschule Nord UG (haftungsbeschränkt)", "Flensburg", "Timo Petersen", ""), dpi=150)


# ---- Brandschutzhelfer: Zertifikat with flame colours, chromium
paper("Brandschutz/Zertifikat_Brandschutzhelfer.pdf", T("completion", "Maximilian Ritter von Hohenau", "Flammpunkt Akademie", "Ausbildung zum Brandschutzhelfer nach ASR A2.2", "2025-05-15", amt="4 unitless", ids="Zertifikats-Nr.: FA-2025-BSH-0318", accept={"title": ["Brandschutzhelfer", "Brandschutzhelfer nach ASR A2.2"], "issued_on": ["2025-05-16"]}, accept_amt="3 hour; 3.0 hour",
      note="4 UE; theory and practice split is no further amount; repetition recommended in 3-5 years"),
      chrome("""<style>@page{size:A4;margin:0}body{margin:0;font-family:'Roboto';background:linear-gradient(#fff 70%,#ffe0b2)}.x{height:250mm;padding:25mm 22mm;box-sizing:border-box}h1{font-weight:900;font-size:34pt;color:#e65100;margin:0}</style><div class=x><h1>ZERTIFIKAT</h1><p>Nr. der Urkunde siehe unten</p>
<p style="font-size:22pt;margin-top:24mm">Maximilian Ritter von Hohenau</p><p style="font-size:12pt;line-height:1.6">hat am 15. Mai 2025 die Ausbildung zum Brandschutzhelfer nach ASR A2.2 und DGUV Information 205-023 im Umfang von 4 UE (2 UE Theorie, 2 UE Löschübung am Firetrainer) absolviert. Er ist damit befähigt, vom Arbeitgeber schriftlich zum Brandschutzhelfer bestellt zu werden.</p>
<p style="font-size:10pt">Eine Auffrischung wird im Abstand von 3 bis 5 Jahren empfohlen.</p><div style="margin-top:40mm;display:flex;justify-content:space-between;font-size:10pt"><div>Kassel, 16.05.2025<br><br>Brandmeister a. D. Horst Zimmermann<br>Dozent</div><div>Flammpunkt Akademie<br>Inh. J. Weidlich<br>Holländische Str. 140</div></div><p style="font-size:8pt;margin-top:20mm">Zertifikats-Nr.: FA-2025-BSH-0318</p></div>"""))
paper("Brandschutz/liste.pdf", [T("attendance", "Berta Löwenthal", "Freiwillige Feuerwehr Bad Wiesen", "Umgang mit dem Feuerlöscher", "2024-08-24"), T("attendance", "Jakub Svoboda", "Freiwillige Feuerwehr Bad Wiesen", "Umgang mit dem Feuerlöscher", "2024-08-24"),
      T("attendance", "Hannelore Düsentrieb-Koch", "Freiwillige Feuerwehr Bad Wiesen", "Umgang mit dem Feuerlöscher", "2024-08-24")],
      fp(lambda F: _slips(F)))


def _slips(F):
    p = F("P", "mm", "A4"); p.add_page(); p.set_auto_page_break(False)
    p.add_font("L", "", font_file("Liberation Serif")); p.add_font("L", "B", font_file("Liberation Serif", "Bold"))
    for y, n in ((10, "Berta Löwenthal"), (105, "Jakub Svoboda"), (200, "Hannelore Düsentrieb-Koch")):
        p.rect(15, y, 180, 84); p.set_font("L", "B", 16); p.text(22, y + 13, "Freiwillige Feuerwehr Bad Wiesen"); p.set_font("L", "", 12)
        p.text(22, y + 27, f"Wir bescheinigen hiermit, dass"); p.set_font("L", "B", 18); p.text(22, y + 38, n); p.set_font("L", "", 11)
        p.text(22, y + 48, "am Samstag, dem 24.08.2024, an unserer Übung „Umgang mit dem Feuerlöscher“ teilgenommen hat.")
        p.text(22, y + 66, "gez. Wehrführer M. Zapf"); p.set_font("L", "", 8); p.text(22, y + 79, "Diese Bescheinigung ist kein Nachweis der Befähigung als Brandschutzhelfer.")
    return p


# ---- IHK-Zertifikatslehrgang, two pages, typst (contents on the second page)
def ihk():
    return typ("""#set page(paper: "a4", margin: (x: 3cm, y: 3cm)) 
#set text(font: "EB Garamond", size: 13pt, lang: "de")
#align(center)[#text(26pt)[IHK-Zertifikat] #v(2em) #text(20pt, weight: "bold")[Şebnem Kızıltan] #v(.5em) geboren am 9. März 1988 in Duisburg #v(1.5em)
hat in der Zeit vom 12. September 2023 bis 5. Dezember 2023 am Lehrgang #v(1em) #text(19pt, weight: "bold")[Fachkraft für Betriebliches Gesundheitsmanagement (IHK)] #v(1em)
mit 84 Unterrichtsstunden teilgenommen und die lehrgangsinternen Leistungsnachweise erbracht.] #v(4em)
#grid(columns: (1fr, 1fr), [Krefeld, 18. Dezember 2023], [IHK Weiterbildung Niederrhein-West gGmbH \\ #v(1em) Dr. Ansgar Pohlmann \\ Geschäftsführer])
#pagebreak() #text(17pt)[Lehrgangsinhalte] #v(1em)
#table(columns: (1fr, auto), [Grundlagen und Recht], [16], [Analyse und Kennzahlen], [20], [Ernährung, Bewegung, Entspannung], [24], [Gespräche führen], [12], [Projektarbeit mit Präsentation], [12], [*Summe Unterrichtsstunden*], [*84*])
Die Teilnehmerin hat 80 % der Unterrichtszeit nicht unterschritten. Projektthema: „Rückenfit im Lager“. Eine Unterrichtsstunde dauert 45 Minuten. Registrier-Nr. 2023/BGM/0091""")


paper("IHK/Zertifikat BGM Kiziltan.pdf", T("completion", "Şebnem Kızıltan", "IHK Weiterbildung Niederrhein-West gGmbH", "Fachkraft für Betriebliches Gesundheitsmanagement (IHK)", "2023-12-05", start="2023-09-12", issued="2023-12-18", amt="84 unitless", ids="Registrier-Nr.: 2023/BGM/0091",
      accept={"provider": ["IHK Weiterbildung Niederrhein-West"], "issued_on": [None]}, accept_amt="63 hour; 84 hour", note="two pages; lessons of 45 minutes by topic on page 2; the sum is the amount"), ihk())
paper("IHK/AEVO.pdf", T("credential", "Florian-Matthäus Obermayr", "Industrie- und Handelskammer für Oberwald", "Prüfung nach der Ausbilder-Eignungsverordnung", "2022-03-29", issued="2022-04-04", ids="Prüflings-Nr.: 118807", accept={"issued_on": [None], "title": ["Zeugnis", "Nachweis der berufs- und arbeitspädagogischen Eignung"], "completed_on": ["2022-04-04"]}, note="marks are no amounts") | {"kind": "credential|completion"},
      docx(lambda d: _aevo(d)))


def _aevo(d):
    from docx.shared import Pt, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    d.styles["Normal"].font.name = "Caladea"; d.styles["Normal"].font.size = Pt(13)
    for s in d.sections:
        s.page_width, s.page_height, s.top_margin = Cm(21), Cm(29.7), Cm(4)
    for txt, size in (("Industrie- und Handelskammer für Oberwald", 15), ("ZEUGNIS", 30), ("über den Nachweis der berufs- und arbeitspädagogischen Eignung", 13), ("Herr Florian-Matthäus Obermayr", 20), ("geboren am 17.02.1994 in Zwiesel", 12),
                      ("hat am 29.03.2022 die Prüfung nach der Ausbilder-Eignungsverordnung vom 21. Januar 2009 (BGBl. I S. 88) bestanden.", 13), ("Schriftlicher Teil: 81 Punkte        Praktischer Teil: 92 Punkte", 12), ("\nZwiesel, 04.04.2022", 12), ("Die Präsidentin\t\t\t\tDer Hauptgeschäftsführer", 11), ("Prüflings-Nr.: 118807", 9)):
        p = d.add_paragraph(txt); p.alignment = A.CENTER; p.runs[0].font.size = Pt(size)


# ---- Fahrausweis (forklift driving licence), a folded card with Pillow
def fahrausweis():
    from PIL import Image, ImageDraw, ImageFont
    im = Image.new("RGB", (1240, 870), "#f7e27a"); d = ImageDraw.Draw(im)
    f = lambda s, st="Regular", fam="Liberation Sans": ImageFont.truetype(font_file(fam, st), s)
    d.line((620, 20, 620, 850), "#999", 2); d.text((60, 60), "Fahrausweis", "black", f(58, "Bold")); d.text((60, 140), "für Fahrer von Flurförderzeugen", "black", f(30)); d.text((60, 184), "nach DGUV Grundsatz 308-001", "black", f(24))
    d.rectangle((60, 260, 300, 560), outline="black", width=2); d.text((120, 390), "Lichtbild", "#777", f(28)); d.text((60, 620), "Nr. 0077/24", "black", f(34, "Bold")); d.text((60, 690), "Ausgestellt: Bottrop, 22.01.2024", "black", f(26)); d.text((60, 780), "Ausbilder: W. Kuzniak, StaplerProfi Ruhr", "black", f(24))
    y = 70
    for a, b in (("Name", "Nwosu"), ("Vorname", "Emeka Patrick"), ("geb.", "11.10.1985"), ("Prüfung bestanden am", "19. Jan. 2024"), ("Berechtigt für", "Frontstapler bis 3,5 t"), ("Fahrpraxis", "20 h"), ("Unterweisung", "jährlich")):
        d.text((660, y), a, "#555", f(22)); d.text((660, y + 28), b, "black", f(36, "Regular", "Courier Prime")); y += 108
    return [im]


paper("stapler schein.jpg", T("completion|credential", "Nwosu Emeka Patrick", "StaplerProfi Ruhr", "Fahrausweis für Fahrer von Flurförderzeugen", "2024-01-19", issued="2024-01-22", amt="20 hour", ids="Nr.: 0077/24",
      accept={"holder": ["Emeka Patrick Nwosu", "Nwosu, Emeka Patrick"], "amounts": [None], "title": ["Fahrausweis"], "validity": [None]}, note="20 h of driving practice"), pil(fahrausweis))


# ---- e-learning data protection, Swiss, German and French words, screenshot of a phone
paper("phone/Screenshot_20250303-081512.png", T("completion", "Cédric Aebischer", "Alpvital Fitness AG", "nDSG für Mitarbeitende", "2025-03-02", amt="0.5 hour", ids="Nachweis-ID: b7-4410", accept={"provider": [None]}, note="'0,5 Std.'"),
      shot("""<body style="margin:0;font-family:'Roboto';background:#f2f4f7"><div style="background:#006064;color:#fff;padding:36px 18px 14px;font-size:19px">← Meine Nachweise</div><div style="margin:14px;background:#fff;border-radius:12px;padding:18px;box-shadow:0 1px 4px #0003"><div style="color:#2e7d32;font-size:14px">● Bestanden / réussi</div><div style="font-size:23px;margin:8px 0">nDSG für Mitarbeitende</div>
<div style="color:#666">Alpvital Fitness AG · Zürich</div><hr><div style="line-height:2;font-size:15px"><b>Cédric Aebischer</b><br>Abgeschlossen &nbsp; 02.03.25, 21:47<br>Lernzeit &nbsp; 0,5 Std.<br>Wiederholung &nbsp; in 12 Monaten<br>Ergebnis &nbsp; 18/20<br>Nachweis-ID: b7-4410</div><div style="margin-top:18px;background:#006064;color:#fff;text-align:center;padding:12px;border-radius:24px">PDF herunterladen</div></div><div style="padding:0 20px;color:#777;font-size:13px">Noch offen: Phishing erkennen (fällig 31.03.25)</div></body>""", 400, 640, 2))


# ---- BG seminar letter with Unterrichtseinheiten and travel note, reportlab
def bg_letter(c, w, h):
    c.setFont("S", 11)
    y = h - 70
    for line in ["Berufsgenossenschaft Freizeit und Handel", "Bezirksverwaltung Mainz · Abteilung Prävention", "", "", "Frau", "Ottilie Grünewald-Petrov", "Sportpark Nahetal", "55543 Bad Kreuznach", "", "", "Teilnahmebestätigung", "", "Seminar SK 112: Grundlagen für Sicherheitsbeauftragte", "Termin: 21.–23. April 2025     Ort: Bildungsstätte Bad Münster", "Umfang: 20 Unterrichtseinheiten (UE)", "",
                 "Sehr geehrte Frau Grünewald-Petrov,", "", "wir bestätigen Ihnen gern, dass Sie an allen Tagen am oben genannten Seminar teilgenommen haben.", "Die Teilnahme ist auch Fortbildung nach § 5 Abs. 3 ASiG; der VDSI vergibt hierfür 2 Punkte Arbeitsschutz.", "", "Reisekosten rechnen Sie bitte bis 30.06.2025 mit dem beiliegenden Vordruck ab.", "", "Mit freundlichen Grüßen", "", "i. A. Cornelius Schäfer", "", "Mainz, den 28.04.2025      Unser Zeichen: PR-3/112-25/0447"]:
        c.setFont("B" if line in ("Teilnahmebestätigung",) else "S", 16 if line == "Teilnahmebestätigung" else 10.5); c.drawString(65, y, line); y -= 17.5
    c.setFont("S", 7); c.drawString(65, 30, "Postanschrift: 55018 Mainz · Telefon 06131 555-0 · www.bg-freizeit.example · IK 120 555 555")


paper("BG/Seminar SK112.pdf", T("completion|attendance", "Ottilie Grünewald-Petrov", "Berufsgenossenschaft Freizeit und Handel", "Grundlagen für Sicherheitsbeauftragte", "2025-04-23", start="2025-04-21", issued="2025-04-28", amt="20 unitless; 2 unitless vdsi", ids="Seminar: SK 112 | Unser Zeichen: PR-3/112-25/0447",
      accept={"ids": ["SK 112"], "issued_on": [None], "title": ["Seminar SK 112: Grundlagen für Sicherheitsbeauftragte"]}, accept_amt="15 hour; 20 hour", note="UE and points of a body; travel deadline is no course date"),
      rl((595, 842), bg_letter, [("S", "Liberation Serif", "Regular"), ("B", "Liberation Serif", "Bold")]))


# ---- Belehrung §43 IfSG, form of a health office, picture
paper("ifsg.pdf", T("completion|attendance|credential", "Hristova, Radostina", "Gesundheitsamt Landkreis Eschwege-Süd", "Bescheinigung über die Belehrung nach § 43 Absatz 1 Nr. 1 Infektionsschutzgesetz", "2024-07-17", ids="Az.: 53.1-IfSG-24/2209", accept={"holder": ["Radostina Hristova"], "title": ["Belehrung nach § 43 Infektionsschutzgesetz", "Belehrung nach § 43 Absatz 1 Nr. 1 Infektionsschutzgesetz"], "issued_on": ["2024-07-17"], "ids": [None]}, note="to be first used within 3 months: no end of validity"),
      weasy("""<style>@page{size:A4;margin:24mm}body{font:11pt 'Linux Biolinum O'}</style><b>Gesundheitsamt Landkreis Eschwege-Süd</b><br>Az.: 53.1-IfSG-24/2209<p style="font-size:15pt;margin-top:20mm">Bescheinigung über die Belehrung nach § 43 Absatz 1 Nr. 1 Infektionsschutzgesetz</p><p>Frau <b>Hristova, Radostina</b>, geb. 05.12.2001, wohnhaft Mühlgraben 3, wurde heute mündlich und schriftlich über die in § 42 Abs. 1 IfSG genannten Tätigkeitsverbote und über die Verpflichtungen nach § 43 Abs. 2 belehrt und hat erklärt, dass ihr keine Tatsachen für ein Tätigkeitsverbot bekannt sind.</p><p>Datum: 17.07.2024</p><p>Bei erstmaliger Aufnahme der Tätigkeit darf diese Bescheinigung nicht älter als drei Monate sein. Der Arbeitgeber belehrt danach alle zwei Jahre.</p><p>Gebühr: 26,00 € bezahlt</p><p style="margin-top:20mm">Im Auftrag<br><span style="font-family:Kristi;font-size:24pt">Wendelin Stroh</span><br>Amtsarzt</p>"""), raster=True, dpi=110)
