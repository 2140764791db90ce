"""What else lies beside: lists, invoices, policies, photos of screens."""
from kit import other, paper, weasy, chrome, shot, typ, rl, fp, docx, pil, font_file

paper("site/toolbox sign-in.pdf", other("toolbox talk sign-in sheet with several names"), weasy("<style>@page{size:A4;margin:15mm}body{font:10pt 'Carlito'}td,th{border:.6pt solid #000;padding:5px}table{border-collapse:collapse;width:100%}i{font-family:Kristi;font-size:17pt;font-style:normal}</style><h3>Toolbox Talk Register &nbsp; TBT 38 Dust &amp; Silica</h3><p>Site: Leith Waterfront Spa · Date: 12/02/2024 · Duration: 30 minutes · Delivered by: P. Strand</p><table><tr><th>Print name<th>Company<th>Signature</tr>" + "".join(f"<tr><td>{n}<td>{c}<td><i>{n}</i></tr>" for n, c in (("C Mac Giolla Bhríde", "Whittaker"), ("A. Mensah", "Whittaker"), ("Rafał Zieliński", "FloorFast"), ("S. Begum", "FloorFast"), ("Old Tam", "agency"))) + "</table><p>All persons signing confirm they have understood the talk. Keep on site file.</p>"))
paper("site/sign in.jpg", other("class sign-in sheet, several people"), weasy("<style>@page{size:letter;margin:.7in}body{font:11pt 'Comic Neue'}td{border-bottom:1px solid #000;padding:12px;width:45%}i{font-family:Kristi;font-size:20pt;font-style:normal}</style><h2>Forklift refresher — Sept 4, 2024 — please sign in</h2><table>" + "".join(f"<tr><td>{i}. <i>{n}</i><td><i>{t}</i></tr>" for i, (n, t) in enumerate((("Dwayne K.", "7:55"), ("Anh-Thư", "7:58"), ("Big Mike", "8:10"), ("Tori Lund", "8:01")), 1)) + "</table>"), dpi=90)
paper("HR/team overview.pdf", other("matrix of the whole team: colours, no proof for one person"), weasy("<style>@page{size:A3 landscape;margin:15mm}body{font:9pt 'Roboto'}td,th{border:.4pt solid #888;padding:5px}table{border-collapse:collapse}.g{background:#c8e6c9}.r{background:#ffcdd2}.y{background:#fff9c4}</style><h2>Marina Leisure – training gap analysis Q3</h2><table><tr><th>Team<th>Fire<th>First aid<th>COSHH<th>DSE<th>NPLQ</tr>" + "".join("<tr><td>" + t + "".join(f"<td class={c}>{ {'g':'≥ 90 %','y':'60–89 %','r':'< 60 %'}[c]}" for c in s) + "</tr>" for t, s in (("Pool", "ggygr"), ("Gym floor", "gyggy"), ("Reception", "grygy"), ("Cleaning", "yyrgr"))) + "</table>"))
paper("HR/Handbook p14.pdf", other("policy on training"), docx(lambda d: (d.add_heading("7. Mandatory training", 2), [d.add_paragraph(x) for x in ("7.1 Each employee completes Respect at Work (1 hour) within 30 days of hire and again every year.", "7.2 Managers complete 2 hours of Preventing Harassment for Supervisors every two years.", "7.3 CPR/AED certification must be current. Online-only cards are not accepted.", "7.4 Certificates are uploaded to the employee's folder by the 15th of the month.", "Kettleworks Fitness Clubs LLC – Team Member Handbook – rev. March 2024 – page 14")])))
paper("invoices/INV-3391.pdf", other("invoice for a first-aid day at the firm"), fp(lambda F: _inv(F)))


def _inv(F):
    p = F("P", "mm", "A4"); p.add_page(); p.set_font("Helvetica", "B", 18); p.cell(0, 12, "INVOICE INV-3391", new_x="LMARGIN", new_y="NEXT"); p.set_font("Helvetica", "", 10)
    for a, b in (("From", "Severnside First Aid Training"), ("To", "Harrogate Wellness Club"), ("Invoice date", "24/03/2025"), ("Due", "23/04/2025")):
        p.cell(40, 7, a); p.cell(0, 7, b, new_x="LMARGIN", new_y="NEXT")
    p.ln(5)
    for r in (("Emergency First Aid at Work, 1 day x 12 delegates", "GBP 780.00"), ("Certificates x 12", "incl."), ("VAT 20 %", "GBP 156.00"), ("Total", "GBP 936.00")):
        p.cell(130, 8, r[0], border=1); p.cell(45, 8, r[1], border=1, align="R", new_x="LMARGIN", new_y="NEXT")
    return p


paper("quiz_answers.pdf", other("quiz sheet with a score, no certificate"), typ("""#set page(paper: "us-letter", margin: 2cm)
#set text(font: "Caladea", size: 11pt)
= Bloodborne Pathogens – Post Test
Name: Priyanka R. #h(2cm) Date: 1/9/25 #h(2cm) Score: 18/20
+ HBV can live in dried blood for at least: ☐ 1 hour ☐ 1 day ☒ 7 days
+ Universal precautions mean: ☒ treat all blood as infectious ☐ wear a mask
+ Sharps go into: ☒ a puncture-resistant container ☐ the red bag
+ The vaccine is free for exposed workers: ☒ true ☐ false
#text(9pt)[Keep for your notes. Your certificate is issued apart from this sheet.]"""))
paper("phone/dashboard.png", other("dashboard with all courses open"), shot("""<body style="margin:0;font-family:'Inter';background:#fff"><div style="padding:20px 30px;font-size:22px;font-weight:700">My Learning <span style="font-size:14px;color:#888">Hello, Corinne Vasquez-Albright</span></div><div style="display:flex;padding:0 30px;gap:20px">""" + "".join(f"<div style='border:1px solid #ddd;border-radius:8px;width:220px;padding:16px'><div style='height:80px;background:{c}'></div><b>{t}</b><br><small>{s}</small></div>" for t, s, c in (("Ladder & Rack Safety", "In progress 40% · 0.5 h", "#ffe082"), ("Hazard Communication (GHS)", "Past due · 1 h", "#ef9a9a"), ("Wage & Hour Refresher", "Assigned · due 12/01/2026", "#90caf9"))) + """</div><div style="padding:20px 30px;color:#888">Certificates (0)</div></body>""", 820, 330))
paper("fire drill report.pdf", other("fire drill record of a building"), chrome("<style>@page{size:A4;margin:18mm}body{font:11pt Arial}</style><h2>Fire Drill Report</h2><p>Premises: Harrogate Wellness Club<br>Date: 14 February 2025, 10:03<br>Fire warden on duty: Persephone Achterberg<br>Persons: 41<br>Time to clear: 3 min 20 s</p><p>Remarks: one member in the sauna did not hear the alarm. Sounder to be added. Next drill August 2025.</p>"))
paper("DBS.pdf", other("criminal record check, no course"), weasy("<style>@page{size:A4;margin:20mm;background:#f2f7ee}body{font:11pt 'Liberation Serif'}</style><h2>Enhanced Certificate (copy)</h2><p>Certificate Number: 001799002214<br>Date of Issue: 03 February 2025</p><p>Applicant: BABATUNDE-CLARKE, Oluwaseun<br>Position applied for: Child workforce – swimming teacher</p><p>Police records of convictions, cautions: NONE RECORDED</p><p>DBS children's barred list: NONE RECORDED</p><p style='font-size:8pt'>This is not evidence of identity, nor of any training.</p>"))
paper("Bestellung Brandschutzhelfer.pdf", other("appointment by the employer, no course proof"), docx(lambda d: [d.add_paragraph(x) for x in ("FitWerk Studios GmbH & Co. KG", "Bestellung zum Brandschutzhelfer", "Hiermit bestellen wir Herrn Maximilian Ritter von Hohenau mit Wirkung vom 01.06.2025 gemäß § 10 ArbSchG zum Brandschutzhelfer für den Standort Kassel. Die Bestellung gilt bis auf Widerruf.", "Kassel, 27.05.2025", "Geschäftsführung                                  Unterschrift des Bestellten")]))
paper("equipment/lifting_eye_certificate.pdf", other("certificate of a thing: load test of equipment"), rl((595, 420), lambda c, w, h: _thing(c, w, h)))


def _thing(c, w, h):
    c.rect(20, 20, w - 40, h - 40); c.setFont("Times-Bold", 24); c.drawCentredString(w / 2, h - 80, "Certificate of Test and Examination"); c.setFont("Times-Roman", 13)
    for i, s in enumerate(["Item: cable crossover, serial CX-20881", "Safe working load: 200 kg   Proof load: 300 kg", "Date of test: 11 March 2025   Next due: 11 March 2026", "Certificate no. LTE/25/3310", "Competent person: R. Holroyd, Aire Valley Inspection Ltd"]):
        c.drawString(60, h - 140 - 28 * i, s)


paper("lanyard.jpg", other("conference badge"), typ("""#set page(width: 9cm, height: 13cm, margin: 8mm)
#set text(font: "Lato")
#rect(fill: rgb("#004d40"), width: 100%, inset: 10pt)[#text(fill: white, 13pt)[Prairie HR Council \\ 14th Annual Employment Law Day]] #v(1fr) #text(30pt, weight: "bold")[Guðrún] \\ #text(16pt)[Hallgrímsdóttir] \\ People Lead, Sólheimar Gyms #v(1fr) #text(fill: rgb("#c62828"), 20pt)[ATTENDEE] \\ #text(9pt)[17 March 2023 · Lunch: vegan]"""), dpi=150)
paper("vendor/warranty.pdf", other("warranty card with dates and numbers"), weasy("<style>@page{size:6in 4in;margin:.3in}body{font:10pt 'Inter'}</style><b style='font-size:16pt'>TORQUEFORM Limited Warranty</b><p>Registered to: Mateusz Grabowski<br>Product: T9X treadmill · Serial T9X-88-01442<br>Purchase date 12/09/2024 · Valid through 12/09/2027 · 3 years parts, 1 year labor</p><p>Service hours 8–5 CT. Keep this card.</p>"))
