"""Germany."""
from common import *

def drk(org, verband, head, rows, body, date_line, stamp, foot, name=None, wm=""):
    r = "".join(f"<tr><td>{a}</td><td class=v>{b}</td></tr>" for a, b in rows)
    return weasy(f"<div class='o'>{org}<small>{verband}</small></div><h1>{head}</h1><table>{r}</table><div class='b'>{body}</div><div class='d'><div>{date_line[0]}<hr>Ort, Datum</div><div><span class='sg'>{date_line[1]}</span><hr>{date_line[2]}</div></div>{f'<div class=st>{stamp}</div>' if stamp else ''}<div class='f'>{foot}</div>{f'<div class=wm>{wm}</div>' if wm else ''}",
        "@page{size:A4;margin:18mm 22mm} body{font-family:'Liberation Sans';font-size:11pt} .o{text-align:right;color:#e60005;font-weight:700;font-size:18pt;line-height:1.1} .o small{display:block;font-size:9pt;color:#333;font-weight:400;margin-top:1mm} h1{font-size:23pt;margin:14mm 0 8mm;font-weight:400} table{width:100%;border-collapse:collapse} td{padding:2.3mm 0;border-bottom:.3mm solid #bbb;width:52mm;color:#555;font-size:10pt} td.v{width:auto;color:#000;font-size:12pt;font-weight:700} .b{margin:9mm 0 16mm;line-height:1.5} .d{display:flex;gap:18mm} .d div{width:70mm;font-size:9pt} hr{border:0;border-top:.3mm solid #000;margin:1mm 0} .sg{font-family:Kristi;font-size:24pt;line-height:.7} .d div{height:16mm;display:block} .st{position:absolute;right:8mm;bottom:52mm;border:.7mm solid #2a3f8f;color:#2a3f8f;border-radius:50%;width:34mm;height:34mm;text-align:center;font-size:8pt;padding-top:9mm;box-sizing:border-box;transform:rotate(-12deg)} .f{position:absolute;bottom:0;font-size:7.5pt;color:#555;line-height:1.4} .wm{position:absolute;top:90mm;left:10mm;font-size:70pt;color:#ccc;transform:rotate(-30deg);font-weight:700}")

def joh(org, sub, title, name, lines, ticks, rows, sign, foot):
    from docx import Document
    from docx.shared import Pt, RGBColor, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(2.5)
    d.styles["Normal"].font.name = "Open Sans"; d.styles["Normal"].font.size = Pt(10.5)
    def p(t, size=None, bold=False, col=None, font=None, al=None):
        q = d.add_paragraph(); r = q.add_run(t); r.bold = bold
        if size: r.font.size = Pt(size)
        if col: r.font.color.rgb = RGBColor(*col)
        if font: r.font.name = font
        if al: q.alignment = al
    p(org, 15, True, (0, 30, 90)); p(sub, 9); p("", 8); p(title, 22, True); p(name, 18)
    for l in lines: p(l)
    for t in ticks: p(t)
    tb = d.add_table(rows=0, cols=2)
    for a, b in rows:
        c = tb.add_row().cells; c[0].text = a; c[1].text = b; c[1].paragraphs[0].runs[0].bold = True
    p(""); p(sign[0], 24, font="Kristi"); p(sign[1], 9); s.footer.paragraphs[0].text = foot
    return d

def kind_card(org, name, course, rows, ticks, back):
    from fpdf import FPDF
    f = FPDF("L", "mm", (55, 86)); f.set_auto_page_break(False)
    for n, s, q in (("U", "", "Roboto"), ("U", "B", "Roboto:bold"), ("D", "", "DejaVu Sans")): f.add_font(n, s, ff(q))
    f.add_page(); f.set_fill_color(255, 204, 0); f.rect(0, 0, 86, 11, "F"); f.set_font("U", "B", 11); f.set_xy(4, 2.5); f.cell(78, 6, org); f.set_font("U", "", 7); f.set_xy(4, 14); f.cell(78, 4, "Teilnahmeausweis"); f.set_font("U", "B", 13); f.set_xy(4, 18); f.cell(78, 6, name); f.set_font("U", "B", 9.5); f.set_xy(4, 25); f.cell(78, 5, course)
    f.set_font("D", "", 7); f.set_xy(4, 31); f.cell(78, 4, ticks)
    for i, (a, b) in enumerate(rows): f.set_xy(4 + i % 3 * 27, 38 + i // 3 * 8); f.set_font("U", "", 5.5); f.cell(26, 3, a); f.set_xy(4 + i % 3 * 27, 41 + i // 3 * 8); f.set_font("U", "B", 7.5); f.cell(26, 3.5, b)
    f.add_page(); f.set_font("U", "", 7); f.set_xy(4, 6); f.multi_cell(78, 4, back)
    return bytes(f.output())

def ausweis(org, title, name, rows, back):
    rr = "".join(f"[#text(size:5.5pt,fill:luma(90))[{a}]],[#text(weight:\"bold\")[{b}]]," for a, b in rows)
    bb = "".join(f"[{a}],[{b}],[{c}]," for a, b, c in back)
    return typ(f"""#set page(width:105mm,height:74mm,margin:6mm,fill:rgb("#fff9db"))
#set text(font:"Liberation Sans",size:8pt,lang:"de")
#text(size:9pt,weight:"bold",fill:rgb("#c00"))[{org}] #v(1mm) #text(size:14pt,weight:"bold")[{title}] #v(3mm) #text(size:7pt)[Inhaber/in] #linebreak() #text(size:13pt)[{name}] #v(4mm) #grid(columns:(24mm,1fr,20mm,1fr),row-gutter:3mm,{rr})
#pagebreak() #text(weight:"bold")[Wiederholungsprüfungen] #v(2mm) #table(columns:(1fr,1fr,1.4fr),stroke:.3pt,[Datum],[Ort],[Prüfer/in],{bb}) #v(2mm) #text(size:6.5pt)[Das Abzeichen soll alle zwei Jahre durch eine Wiederholungsprüfung aufgefrischt werden.]""")

def lehr(org, landesv, name, title, rows, fb, no):
    return chrome(f"""<div class="c"><div class="s">{no}</div><div class="o">{org}</div><div class="lv">{landesv}</div><h1>{title}</h1><div class="n">{name}</div><div class="g">{"".join(f"<div><i>{a}</i>{b}</div>" for a, b in rows)}</div><h2>Fortbildungsnachweise</h2><table><tr><th>Datum</th><th>Thema</th><th>UE</th><th>gültig bis</th></tr>{"".join("<tr>" + "".join(f"<td>{x}</td>" for x in r) + "</tr>" for r in fb)}</table></div>""",
        "@page{size:A5;margin:0} body{margin:0;font-family:'Open Sans'} .c{padding:14mm 13mm} .s{float:right;border:.4mm solid #222;padding:1.5mm 3mm;font:11pt 'DejaVu Sans Mono'} .o{font-weight:800;font-size:13pt;color:#b00} .lv{font-size:8.5pt} h1{font-size:21pt;font-weight:300;margin:9mm 0 2mm} .n{font-size:16pt;font-weight:700;margin-bottom:5mm} .g{display:grid;grid-template-columns:1fr 1fr;gap:4mm;font-size:10.5pt} i{display:block;font-style:normal;font-size:7.5pt;color:#666} h2{font-size:10pt;margin:9mm 0 2mm} table{width:100%;border-collapse:collapse;font-size:8.5pt} td,th{border:.2mm solid #999;padding:1.2mm 2mm;text-align:left}")

UE = [A("9", "unitless")]
UEX = [A("9", "hour"), A("405", "minute"), A("6.75", "hour")]
def make():
    p = "DRK Erste Hilfe Bescheinigung.pdf"
    ft = "Die Bescheinigung gilt als Nachweis nach § 19 Fahrerlaubnis-Verordnung und für betriebliche Ersthelferinnen und Ersthelfer (DGUV Vorschrift 1).<br>Ermächtigte Stelle nach DGUV Grundsatz 304-001, Kennziffer 8.0417"
    save(p, lambda: drk("Deutsches Rotes Kreuz", "Kreisverband Altmühltal e. V.", "Bescheinigung", [("Name, Vorname", "Özdemir, Lara-Sophie"), ("geboren am", "14.02.2006"), ("Lehrgang", "Rotkreuzkurs Erste Hilfe"), ("am", "22.03.2025"), ("Umfang", "9 Unterrichtseinheiten"), ("Teilnehmernummer", "ALT-2025-00731")], "Die oben genannte Person hat an dem Lehrgang <b>Erste Hilfe</b> vollständig teilgenommen.", ("Eichstätt, 22.03.2025", "M. Hollerbach", "Lehrkraft: Martina Hollerbach"), "DRK<br>Kreisverband<br>Altmühltal", ft))
    C(p, "cpr_aed", "Özdemir, Lara-Sophie", "Deutsches Rotes Kreuz Kreisverband Altmühltal e. V.", "Rotkreuzkurs Erste Hilfe", completed="2025-03-22", issued="2025-03-22", amounts=UE, ids=[I("Teilnehmernummer", "ALT-2025-00731"), I("Kennziffer", "8.0417")], card=card(["first_aid"]), accept={"kind": ["completion"], "holder": ["Lara-Sophie Özdemir"], "provider": ["Deutsches Rotes Kreuz", "DRK Kreisverband Altmühltal"], "title": ["Erste Hilfe"], "ids": [[I("Teilnehmernummer", "ALT-2025-00731")]]}, accept_amounts=UEX, unclear=["amounts"], note="German; teaching units of 45 minutes")
    p = "erste_hilfe_fuehrerschein.jpg"
    save(p, lambda: drk("Rettungsdienst-Akademie Weserbogen gGmbH", "Standort Hameln", "Teilnahmebescheinigung", [("Herr/Frau", "Noah Kristof Wieczorek"), ("Geburtsdatum", "03.11.2007"), ("Kurs", "Erste Hilfe für alle Führerscheinklassen"), ("Kursdatum", "6. September 2025"), ("Dauer", "9 UE à 45 Minuten"), ("Bescheinigung Nr.", "RAW 25/2291")], "hat erfolgreich an einer Schulung in Erster Hilfe gemäß § 19 FeV teilgenommen. Die Schulung fand in Präsenz statt.", ("Hameln, den 06.09.2025", "J. Tiedemann", "Ausbilder: Jan-Ole Tiedemann"), "Akademie<br>Weserbogen", "Amtlich anerkannte Stelle nach § 68 FeV, Anerkennungs-Nr. NI-EH-0338"), "jpg", 170, scan=True)
    C(p, "cpr_aed", "Noah Kristof Wieczorek", "Rettungsdienst-Akademie Weserbogen gGmbH", "Erste Hilfe für alle Führerscheinklassen", text=False, completed="2025-09-06", issued="2025-09-06", amounts=UE, ids=[I("Bescheinigung Nr.", "RAW 25/2291"), I("Anerkennungs-Nr.", "NI-EH-0338")], card=card(["first_aid"], (), "in_person", ["front"]), accept={"kind": ["completion"], "sides": [["digital"], []], "provider": ["Rettungsdienst-Akademie Weserbogen"]}, accept_amounts=UEX, unclear=["amounts"], note="German; teaching units of 45 minutes; scan")
    p = "drk/EHK Fortbildung 2024.pdf"
    save(p, lambda: drk("Deutsches Rotes Kreuz", "Ortsverein Sankt Ingbert", "Bescheinigung", [("Teilnehmerin", "Dr. Friederike von Hagenow-Schultze"), ("Lehrgang", "Erste-Hilfe-Fortbildung Bildungs- und Betreuungseinrichtungen für Kinder"), ("vom – bis", "12.11.2024 – 13.11.2024"), ("Umfang", "9 Unterrichtsstunden"), ("Themen", "Wiederbelebung Säugling, Kind, Erwachsener; AED"), ("BG-Kennziffer", "6.0992")], "Sie hat regelmäßig teilgenommen. Die nächste Fortbildung ist spätestens bis November 2026 zu besuchen.", ("St. Ingbert, 14.11.2024", "K. Backes", "Kursleitung: Karin Backes"), "", "Der Nachweis ist dem Unfallversicherungsträger auf Verlangen vorzulegen."))
    C(p, "cpr_aed", "Friederike von Hagenow-Schultze", "Deutsches Rotes Kreuz Ortsverein Sankt Ingbert", "Erste-Hilfe-Fortbildung Bildungs- und Betreuungseinrichtungen für Kinder", started="2024-11-12", completed="2024-11-13", issued="2024-11-14", expires="2026-11", amounts=[A("9", "unitless")], ids=[I("BG-Kennziffer", "6.0992")], card=card(["first_aid", "cpr", "aed"], ["infant", "child", "adult"]), accept={"kind": ["completion"], "provider": ["Deutsches Rotes Kreuz"], "expires_on": [None], "title": ["Erste-Hilfe-Fortbildung"]}, accept_amounts=UEX, unclear=["amounts", "expires_on"], note="German; a deadline for the next course stands for expiry")
    J = ("Johanniter-Unfall-Hilfe e. V.", "Regionalverband Lippe-Höxter · Ausbildung und Schulung")
    p = "Johanniter Teilnahme Brandner.pdf"
    later(p, joh(*J, "Teilnahmebescheinigung", "Herr Sebastian Brandner", ["geboren am 27.08.1988", "hat am 17.05.2025 an der Erste-Hilfe-Fortbildung für Betriebe teilgenommen."], ["☐ Erste-Hilfe-Ausbildung      ☒ Erste-Hilfe-Fortbildung      ☐ Erste Hilfe am Kind"], [("Unterrichtseinheiten", "9"), ("Lehrgangsnummer", "LH-25-0518"), ("Ermächtigungs-Kennziffer", "1.0177"), ("Ausgestellt am", "19.05.2025")], ("Antje Rodewald", "Antje Rodewald, Ausbilderin"), "Fortbildung alle 2 Jahre gemäß DGUV Vorschrift 1, § 26. Johanniter-Unfall-Hilfe e. V."))
    C(p, "cpr_aed", "Sebastian Brandner", "Johanniter-Unfall-Hilfe e. V.", "Erste-Hilfe-Fortbildung", completed="2025-05-17", issued="2025-05-19", amounts=UE, ids=[I("Lehrgangsnummer", "LH-25-0518"), I("Ermächtigungs-Kennziffer", "1.0177")], card=card(["first_aid"]), accept={"kind": ["completion"], "title": ["Erste-Hilfe-Fortbildung für Betriebe"], "validity": [None, "P2Y"], "provider": ["Johanniter-Unfall-Hilfe e. V. Regionalverband Lippe-Höxter", "Johanniter-Unfall-Hilfe"], "ids": [[I("Lehrgangsnummer", "LH-25-0518")]]}, accept_amounts=UEX, unclear=["amounts"], note="German; module as tick boxes")
    p = "Bescheinigung (1).pdf"
    later(p, joh("Sanitätsschule Fläming", "Inh. Cornelia Habermann · Jüterbog", "Zertifikat", "Frau Milena Jovanović", ["hat den Kurs Frühdefibrillation und Reanimation (AED-Einweisung) mit Erfolg abgeschlossen."], ["☒ Reanimation Erwachsene   ☐ Kinder   ☐ Säuglinge   ☒ AED   ☐ Erste Hilfe"], [("Datum", "11.10.2025"), ("Kursdauer", "4,5 Stunden"), ("Zertifikat-Nr.", "SF-1127-25"), ("Gültigkeit", "12 Monate")], ("C. Habermann", "Cornelia Habermann, Notfallsanitäterin"), "Sanitätsschule Fläming · Zinnaer Straße 4 · 14913 Jüterbog"))
    C(p, "cpr_aed", "Milena Jovanović", "Sanitätsschule Fläming", "Frühdefibrillation und Reanimation (AED-Einweisung)", completed="2025-10-11", validity="P12M", amounts=[A("4.5", "hour")], ids=[I("Zertifikat-Nr.", "SF-1127-25")], card=card(["cpr", "aed"], ["adult"]), accept={"validity": ["P1Y"], "issued_on": ["2025-10-11"], "title": ["Frühdefibrillation und Reanimation"]}, note="German; decimal comma")
    p = "Johanniter/eh grundkurs.pdf"
    later(p, joh(*J, "Bescheinigung über die Teilnahme", "Elif Aydın-Petersen", ["am Lehrgang"], ["☒ Erste-Hilfe-Ausbildung      ☐ Erste-Hilfe-Fortbildung      ☐ Erste Hilfe am Kind"], [("Lehrgangsdatum", "8. und 9. Februar 2025"), ("Umfang", "9 Unterrichtseinheiten zu je 45 Minuten"), ("Lehrgangsnummer", "LH-25-0093")], ("Antje Rodewald", "Detmold, 9. Februar 2025 — Antje Rodewald, Ausbilderin"), "Johanniter-Unfall-Hilfe e. V."), "scan", dpi=150)
    C(p, "cpr_aed", "Elif Aydın-Petersen", "Johanniter-Unfall-Hilfe e. V.", "Erste-Hilfe-Ausbildung", text=False, started="2025-02-08", completed="2025-02-09", issued="2025-02-09", amounts=UE, ids=[I("Lehrgangsnummer", "LH-25-0093")], card=card(["first_aid"], sides=["front"]), accept={"kind": ["completion"], "sides": [["digital"], []], "provider": ["Johanniter-Unfall-Hilfe e. V. Regionalverband Lippe-Höxter", "Johanniter-Unfall-Hilfe"]}, accept_amounts=UEX, unclear=["amounts"], note="German; scan; two days")
    p = "EH am Kind Ausweis.pdf"
    save(p, lambda: kind_card("Erste-Hilfe-Werkstatt Nord", "Jule Petersen-Brandt", "Erste Hilfe am Baby und Kind", [("Kursdatum", "25.01.2025"), ("Kurs-Nr.", "N-2025-014"), ("Dauer", "7 Zeitstunden"), ("Kursort", "Husum"), ("Kursleitung", "S. Matthiesen"), ("Auffrischung", "01/2027")], "☑ Säugling   ☑ Kind   ☐ Erwachsene   ☑ HLW   ☐ AED", "Dieser Ausweis bestätigt die Teilnahme am genannten Kurs. Er ersetzt nicht die Bescheinigung für den Führerschein.\n\nErste-Hilfe-Werkstatt Nord GbR\nSüderstraße 12, 25813 Husum"))
    C(p, "cpr_aed", "Jule Petersen-Brandt", "Erste-Hilfe-Werkstatt Nord", "Erste Hilfe am Baby und Kind", completed="2025-01-25", expires="2027-01", amounts=[A("7", "hour")], ids=[I("Kurs-Nr.", "N-2025-014")], card=card(["first_aid", "cpr"], ["infant", "child"], "not_said", ["front", "back"]), accept={"kind": ["completion"], "expires_on": [None], "provider": ["Erste-Hilfe-Werkstatt Nord GbR"]}, unclear=["expires_on"], note="German; HLW stands for CPR; refresher month")
    p = "WhatsApp Image 2025-06-30 at 08.14.22.jpeg"
    save(p, lambda: kind_card("Erste-Hilfe-Werkstatt Nord", "Thorben Claußen", "Reanimation Kompakt", [("Kursdatum", "28.06.2025"), ("Kurs-Nr.", "N-2025-077"), ("Dauer", "2,5 Std."), ("Kursort", "Flensburg"), ("Kursleitung", "S. Matthiesen"), ("gültig bis", "28.06.2026")], "☐ Säugling   ☐ Kind   ☑ Erwachsene   ☑ HLW   ☑ AED", "Erste-Hilfe-Werkstatt Nord GbR\nSüderstraße 12, 25813 Husum"), "photo", 300, desk=(200, 190, 175))
    C(p, "cpr_aed", "Thorben Claußen", "Erste-Hilfe-Werkstatt Nord", "Reanimation Kompakt", text=False, completed="2025-06-28", expires="2026-06-28", amounts=[A("2.5", "hour")], ids=[I("Kurs-Nr.", "N-2025-077")], card=card(["cpr", "aed"], ["adult"], "not_said", ["front", "back"]), accept={"kind": ["completion"], "provider": ["Erste-Hilfe-Werkstatt Nord GbR"]}, note="German; photograph of front and back")
    p = "DLRG Silber.pdf"
    save(p, lambda: ausweis("Deutsche Lebens-Rettungs-Gesellschaft e. V.", "Deutsches Rettungsschwimm- \\ abzeichen Silber", "Annika Vollmer", [("geb.", "09.05.1999"), ("Registrier-Nr.", "S-2023/4471"), ("Prüfung am", "18.06.2023"), ("Gliederung", "OG Tegernau")], [("14.06.2025", "Tegernau", "F. Lindhorst"), ("", "", ""), ("", "", "")]))
    C(p, "credential|completion", "Annika Vollmer", "Deutsche Lebens-Rettungs-Gesellschaft e. V.", "Deutsches Rettungsschwimmabzeichen Silber", completed="2023-06-18", ids=[I("Registrier-Nr.", "S-2023/4471")], accept={"completed_on": ["2025-06-14"], "provider": ["DLRG", "Deutsche Lebens-Rettungs-Gesellschaft", "Deutsche Lebens-Rettungs-Gesellschaft e. V. OG Tegernau"], "validity": [None, "P2Y"], "title": ["Rettungsschwimmabzeichen Silber", "Deutsches Rettungsschwimm-abzeichen Silber"]}, unclear=["completed_on"], note="German; first exam 2023, repeated 2025 on the back")
    p = "Lehrschein Kaltenbach.pdf"
    save(p, lambda: lehr("Deutsches Rotes Kreuz", "Landesverband Thüringen e. V.", "Ruprecht Kaltenbach", "Lehrschein Erste Hilfe", [("Lehrschein-Nr.", "TH 4-20117"), ("geboren", "30.03.1979"), ("erstmals ausgestellt", "12.09.2016"), ("gültig bis", "31.12.2027")], [("09.11.2022", "Fachliche Fortbildung", "8", "31.12.2025"), ("15.–16.03.2025", "Methodik und AED", "16", "31.12.2027")], "TH 4-20117"))
    C(p, "credential", "Ruprecht Kaltenbach", "Deutsches Rotes Kreuz Landesverband Thüringen e. V.", "Lehrschein Erste Hilfe", issued="2016-09-12", expires="2027-12-31", ids=[I("Lehrschein-Nr.", "TH 4-20117")], accept={"provider": ["Deutsches Rotes Kreuz"], "started_on": [None, "2025-03-15"], "completed_on": [None, "2025-03-16"], "amounts": [[A("16", "unitless")], [A("24", "unitless")]]}, accept_amounts=[A("8", "unitless"), A("16", "unitless"), A("24", "unitless")], unclear=["issued_on", "completed_on"], note="German instructor licence with a table of updates")
    p = "lehrberechtigung_scan.pdf"
    save(p, lambda: lehr("Bergwacht-Akademie Allgäu", "Fachbereich Ausbildung", "Vroni Achleitner", "Lehrberechtigung Reanimation und AED", [("Ausweis-Nr.", "BA-0662"), ("Ausstellungsdatum", "01.04.2025"), ("Gültig bis", "31.03.2028"), ("Altersgruppen", "Erwachsene, Kinder")], [("–", "–", "–", "–")], "BA-0662"), "scan", dpi=170)
    C(p, "credential", "Vroni Achleitner", "Bergwacht-Akademie Allgäu", "Lehrberechtigung Reanimation und AED", text=False, issued="2025-04-01", expires="2028-03-31", ids=[I("Ausweis-Nr.", "BA-0662")], note="German instructor licence; scan; empty table")
