"""Nursing contact hours, in-services, hospital education departments."""
from common import *
from d_therapy import letter, fp


# n1 --- California style, licence number on the paper, small print under ---------------------
def n1():
    css = """@page{size:Letter landscape;margin:14mm} body{font:11pt 'Caladea';color:#222} .t{display:flex;justify-content:space-between;border-bottom:2pt solid #8a1c5a} .t h1{font-size:18pt;color:#8a1c5a;margin:0}
.b{display:grid;grid-template-columns:62mm 1fr;row-gap:3.2mm;margin-top:9mm} .b i{color:#666} .b b{font-size:13pt} .q{font-size:8pt;line-height:1.35;margin-top:12mm;border-top:.5pt solid #aaa;padding-top:2mm} .sig{margin-top:9mm;font-family:Kristi;font-size:26pt}"""
    p = "RN renewal 2025/CE_burnout.pdf"
    save(p, weasy("""<div class=t><h1>Record of Continuing Education</h1><div style='text-align:right;font-size:8.5pt'>Saddleback Nurse Educators<br>4410 Via Estrella, Lake Forest, CA 92630<br>Provider approved by the California Board of Registered Nursing, Provider Number CEP 17733</div></div>
<div class=b><i>licensee</i><b>MERCADO-LINDQUIST, ANALYN P.</b><i>RN license number</i><b>RN 95110462</b><i>subject</i><b>Compassion Fatigue in the 12-Hour Shift</b><i>instruction given on</i><b>11/08/2023</b><i>number of contact hours</i><b>3.0</b><i>test result</i><b>24 of 25 correct</b></div>
<div class=sig>Pearl Adeyemi</div><div style='font-size:8.5pt'>Pearl Adeyemi, MSN, RN-BC — provider designee &nbsp;&nbsp;&nbsp; printed Nov 30, 2023</div><div class=q>This document must be retained by the licensee for a period of four years after the course concludes. It is not to be sent to the Board unless requested. Contact hours are not carried over to a later renewal period.</div>""", css))
    cert(p, "completion", "MERCADO-LINDQUIST, ANALYN P.", "Saddleback Nurse Educators", "Compassion Fatigue in the 12-Hour Shift", done="2023-11-08", am="3.0 hour", am_ok="3 hour ca_brn; 3 hour brn", ids=[("RN license number", "RN 95110462"), ("Provider Number", "CEP 17733")],
         appr="ca_brn", accept={"approvals": ["brn", None]}, note="12-hour is in the title; print date")
    p = "RN renewal 2025/scan_20240117_0002.pdf"
    save(p, pic(weasy("""<div class=t><h1>Attestation of Nursing CE</h1><div style='text-align:right;font-size:8.5pt'>Bayou Perioperative Study Group<br>meets 2nd Wednesday<br>Louisiana State Board of Nursing approved provider no. 41</div></div>
<p style='font-size:14pt;line-height:1.8;margin-top:14mm'>Be it known that <b>Thibodeaux, Clarisse A., BSN, RN, CNOR</b> sat through, evaluated and is hereby credited with <b>two (2) contact hours</b> for the dinner lecture <b>&ldquo;Surgical Smoke: What 20 Years of Evidence Says&rdquo;</b> given Wednesday, January 10, 2024 by Hollis Fontenot, CRNA.</p><div class=sig>M. Guidry</div><div style='font-size:8.5pt'>Mignon Guidry RN, secretary &nbsp; dated 1/17/24</div>""", css), 120))
    cert(p, "completion", "Thibodeaux, Clarisse A.", "Bayou Perioperative Study Group", "Surgical Smoke: What 20 Years of Evidence Says", done="2024-01-10", issued="2024-01-17", am="2 hour", ids=[("approved provider no.", "41")], appr="la_bon", accept={"approvals": ["lsbn", None], "ids": [None], "issued_on": [None]}, note="picture; lecturer named after the holder")


# n2 --- ANCC, joint providership, several hour kinds (Rx hours) -------------------------------
def n2():
    p = "nursing/ANCC_pharmacology_update.pdf"
    save(p, typ("""#set page("us-letter", flipped: true, margin: 1.6cm, background: rect(width: 100% - 1cm, height: 100% - 1cm, stroke: 3pt + rgb("#b08d2e"), radius: 14pt)); #set text(font: "TeX Gyre Pagella", size: 10.5pt)
#align(center)[#text(25pt, style: "italic")[Certificate of Successful Completion] #v(1mm) #text(20pt)[Oluwaseun Adebayo-Hart, DNP, FNP-C] #v(0mm) completed the requirements (95 % attendance, evaluation form) of the NCPD activity
#text(14pt, weight: "bold")[Spring Pharmacology Update for Advanced Practice] \\ April 26 – April 27, 2024 • Embarcadero Hotel, Duluth, Minnesota #v(2mm)
#table(columns: 3, inset: 6pt, [*Awarded to this learner*], [*ANCC contact hours*], [*of which pharmacotherapeutics*], [Friday sessions], [6.25], [5.0], [Saturday sessions], [3.5], [3.5], [*Total*], [*9.75*], [*8.5*])]
#v(1fr) #text(7.5pt)[Provided by North Shore Advanced Practice Nurses jointly with Lake Superior Education Partners. Lake Superior Education Partners is accredited as a provider of nursing continuing professional development by the American Nurses Credentialing Center's Commission on Accreditation. Activity number LSEP-24-0311. Participants could earn up to 12.0 contact hours. No relevant financial relationships were identified for anyone able to control content.]
#grid(columns: (1fr, 1fr), [#v(4mm) Ingrid Sorensen-Yazzie, PhD, RN \\ #text(8pt)[Accredited Provider Program Director]], align(right)[#v(4mm) May 1, 2024 \\ #text(8pt)[certificate date]])"""))
    cert(p, "completion", "Oluwaseun Adebayo-Hart", "North Shore Advanced Practice Nurses", "Spring Pharmacology Update for Advanced Practice", start="2024-04-26", done="2024-04-27", issued="2024-05-01", am="9.75 hour ancc", am_ok="6.25 hour ancc; 5.0 hour ancc; 3.5 hour ancc; 8.5 hour ancc; 8.5 hour",
         ids=[("Activity number", "LSEP-24-0311")], appr="ancc", accept={"provider": ["Lake Superior Education Partners"], "approvals": [None]}, note="joint providership; total of a table, 12.0 is the maximum; 8.5 is part of the 9.75")
    p = "nursing/webinar may.png"
    save(p, shot("""<style>body{margin:0;font-family:'Open Sans';background:#eef}.h{background:#0b4f6c;color:#fff;padding:18px 26px;font-size:20px}.c{background:#fff;margin:22px;padding:30px 40px;border-top:6px solid #fbb13c}.a{font-size:30px;font-weight:300}.m{display:flex;gap:60px;margin-top:20px}.m b{display:block;font-size:22px}</style><div class=h>WoundWise Live &nbsp; <span style='font-size:13px'>My learning &nbsp; Catalog &nbsp; Help</span></div>
<div class=c><div class=a>Well done, Preethi Raghunathan!</div><p>You completed <b>Debridement Decisions at the Bedside</b> on <b>28-May-2024</b>.</p><div class=m><div><b>1.25</b>contact hours earned</div><div><b>100%</b>attendance</div><div><b>87%</b>quiz</div><div><b>#WWL-60117</b>credit record</div></div><p style='color:#667;font-size:12px;margin-top:26px'>WoundWise Live, a division of Farrow Education Group, is approved as a provider of nursing continuing professional development by the Ohio Nurses Association (OBN-001-91), an accredited approver by the ANCC. Certificate PDF will be e-mailed within 48 hours.</p></div>""", 980, 480, 1.5))
    cert(p, "completion", "Preethi Raghunathan", "WoundWise Live", "Debridement Decisions at the Bedside", done="2024-05-28", am="1.25 hour", am_ok="1.25 hour ancc; 1.25 hour ona", ids=[("credit record", "WWL-60117"), ("Ohio Nurses Association", "OBN-001-91")], appr="ona", accept={"approvals": ["ancc", None], "ids": ["#WWL-60117", None], "provider": ["Farrow Education Group"]}, note="screenshot; provider of a larger group")


# n3 --- hospital, reportlab, double border, seal ---------------------------------------------
def n3():
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4, letter as L, landscape

    def make(size, hospital, unit, word, name, body, facts, left, right, col):
        b = io.BytesIO(); W, H = landscape(size); c = canvas.Canvas(b, pagesize=(W, H), invariant=1)
        c.setStrokeColorRGB(*col); c.setLineWidth(5); c.rect(20, 20, W - 40, H - 40); c.setLineWidth(1); c.rect(28, 28, W - 56, H - 56)
        c.setFillColorRGB(*col); c.circle(W - 110, 105, 38, stroke=0, fill=1); c.setFillColorRGB(1, 1, 1); c.setFont("Helvetica-Bold", 7); c.drawCentredString(W - 110, 108, "EDUCATION"); c.drawCentredString(W - 110, 98, "OFFICE")
        c.setFillColorRGB(0, 0, 0); c.setFont("Times-Bold", 24); c.drawCentredString(W / 2, H - 80, hospital); c.setFont("Times-Roman", 12); c.drawCentredString(W / 2, H - 100, unit)
        c.setFont("Times-Italic", 15); c.drawCentredString(W / 2, H - 150, word); c.setFont("Times-Bold", 26); c.drawCentredString(W / 2, H - 190, name); c.setFont("Times-Roman", 13)
        y = H - 225
        for l in body:
            c.drawCentredString(W / 2, y, l); y -= 20
        c.setFont("Helvetica", 10); y -= 12; x = 90; step = (W - 180) / max(1, len(facts) - 1) if len(facts) > 1 else 0
        for k, v in facts:
            c.setFont("Helvetica-Bold", 12); c.drawCentredString(x, y, v); c.setFont("Helvetica", 8); c.drawCentredString(x, y - 12, k); x += step
        c.setFont("Helvetica", 8.5); c.line(60, 78, 240, 78); c.drawString(60, 66, left); c.drawString(60, 54, right); c.save()
        return b.getvalue()
    p = "hospital/crrt.pdf"
    save(p, make(L, "Mount Tabor University Hospital", "Center for Nursing Excellence — Critical Care Orientation", "confirms that", "Jean-Baptiste Kouassi, RN, CCRN", ["has completed the eight-hour classroom day and two proctored set-ups for", "Continuous Renal Replacement Therapy: Superuser Class"],
        [("class date", "15 DEC 2023"), ("contact hours", "8.0"), ("competency valid until", "31 DEC 2024"), ("employee no.", "0047715")], "Beatrix Holloway, MSN, RN, Clinical Educator", "Signed 12/18/2023", (.1, .35, .3)))
    cert(p, "completion", "Jean-Baptiste Kouassi", "Mount Tabor University Hospital", "Continuous Renal Replacement Therapy: Superuser Class", done="2023-12-15", expires="2024-12-31", issued="2023-12-18", am="8.0 hour", ids=[("employee no.", "0047715")], accept={"ids": [None], "issued_on": [None]}, note="values above their labels")
    p = "hospital/preceptor_workshop_certificate_SIGNED.pdf"
    save(p, make(A4, "Hôpital Saint-Clément-des-Prés", "Professional Practice / Pratique professionnelle", "certificate presented to / remis à", "Geneviève Desrosiers-Tremblay", ["for active participation in the bilingual workshop", "“Precepting the New Graduate / Accompagner la relève”"],
        [("date (Y/M/D)", "2024/02/06"), ("heures / hours", "3,5")], "Réjean Lafleur, inf., M.Sc.", "coordonnateur", (.2, .2, .45)))
    cert(p, "completion", "Geneviève Desrosiers-Tremblay", "Hôpital Saint-Clément-des-Prés", "Precepting the New Graduate / Accompagner la relève", done="2024-02-06", am="3.5 hour", accept={"title": ["Precepting the New Graduate", "Accompagner la relève"]}, note="two languages, decimal comma, 'active participation'")


# n4 --- home-study quiz, result sheet + certificate, two pages --------------------------------
def n4():
    p = "nursing/homestudy_diabetes_2pages.pdf"
    f = fp("Letter")
    f.set_font("B", size=15); f.cell(0, 10, "GRADED ANSWER SHEET", new_x="LMARGIN", new_y="NEXT"); f.set_font("S", size=10)
    f.multi_cell(0, 6, "Student: HOLLENBECK, TRUDY\nHome-study module: DM-7 Insulin Pumps and the Exercising Patient\nReceived by fax: 06/30/2023      Graded: 07/03/2023      Grader initials: kp", new_x="LMARGIN", new_y="NEXT"); f.ln(4)
    for i in range(1, 26):
        f.set_font("R", size=10); f.cell(34, 7, f"{i}.  {'ABCD'[(i * 7) % 4]}   {'ok' if i not in (4, 19) else 'x'}", border=1, new_x="LMARGIN" if i % 5 == 0 else "RIGHT", new_y="NEXT" if i % 5 == 0 else "TOP")
    f.ln(6); f.set_font("B", size=12); f.cell(0, 8, "Score 23/25 = 92 %  —  PASS (minimum 75 %)", new_x="LMARGIN", new_y="NEXT")
    f.add_page(); f.set_y(60); f.set_font("R", size=13)
    f.multi_cell(0, 9, "MAPLEWOOD CORRESPONDENCE COURSES FOR NURSES\nRural Route 4, Box 18, Decorah, Iowa\n\nthis is the certificate of\n", align="C", new_x="LMARGIN", new_y="NEXT"); f.set_font("B", size=19); f.cell(0, 12, "Trudy Hollenbeck, LPN", align="C", new_x="LMARGIN", new_y="NEXT")
    f.set_font("R", size=12); f.multi_cell(0, 8, "for independent study of module DM-7,\n“Insulin Pumps and the Exercising Patient”\n\nCE value: 5 hours (0.5 CEU)\nIowa Board of Nursing Approved Provider #287\n\ncompleted July 3, 2023\n\n\nKatarina Pospisil, RN, course clerk", align="C")
    save(p, bytes(f.output()))
    cert(p, "completion", "Trudy Hollenbeck", "MAPLEWOOD CORRESPONDENCE COURSES FOR NURSES", "Insulin Pumps and the Exercising Patient", done="2023-07-03", am="5 hour; 0.5 ceu", am_ok="5 hour ia_bon; 0.5 ceu ia_bon", ids=[("module", "DM-7"), ("Approved Provider", "287")], appr="ia_bon", accept={"holder": ["HOLLENBECK, TRUDY"], "ids": ["#287", None], "approvals": ["ibn", None]}, note="two pages: answer sheet, then certificate; one certificate")
    p = "IMG_4410.jpg"
    f = fp("A5", "L")
    f.set_fill_color(250, 244, 228); f.rect(0, 0, 210, 148, style="F"); f.set_y(16); f.set_font("R", size=17); f.cell(0, 9, "Parish Nurses of the Three Valleys", align="C", new_x="LMARGIN", new_y="NEXT")
    f.set_font("S", size=10); f.ln(6); f.multi_cell(0, 7, "gives thanks to and certifies the completion by", align="C", new_x="LMARGIN", new_y="NEXT"); f.set_font("B", size=17); f.cell(0, 12, "Sr. Mary Agnes Kowalczyk", align="C", new_x="LMARGIN", new_y="NEXT")
    f.set_font("S", size=10); f.multi_cell(0, 7, "of our course\nFaith Community Blood Pressure Stations (rev. 4)\nFall 2022: sessions of September 6, 13, 20 and 27\nContinuing education credit: 0 (zero) – none applied for", align="C", new_x="LMARGIN", new_y="NEXT"); f.ln(12); f.set_font("S", size=8); f.cell(0, 5, "Rev. Tobias Eklund, chaplain          Hedda Moreau, RN, coordinator", align="C")
    save(p, pic(bytes(f.output()), 130))
    cert(p, "completion|attendance", "Sr. Mary Agnes Kowalczyk", "Parish Nurses of the Three Valleys", "Faith Community Blood Pressure Stations (rev. 4)", start="2022-09-06", done="2022-09-27", am="0 unitless", am_ok="0 ceu; 0 cec; 0 hour", accept={"holder": ["Mary Agnes Kowalczyk"], "title": ["Faith Community Blood Pressure Stations"], "amounts": [None]}, note="amount of zero")


# n5 --- phone screens of a CE wallet ----------------------------------------------------------
def n5():
    base = "<style>body{margin:0;background:#f3f4f7;font-family:Roboto;font-size:15px;color:#222}.st{display:flex;justify-content:space-between;padding:8px 18px;font-size:13px;background:%s;color:#fff}.bar{background:%s;color:#fff;padding:12px 18px 16px;font-size:19px}.r{background:#fff;padding:13px 18px;border-bottom:1px solid #e4e4e8}.r span{display:block;color:#888;font-size:12px}</style>"
    p = "Screenshots/Screenshot_20240312-081755.png"
    save(p, shot(base % ("#3a2a78", "#4b37a0") + """<div class=st><span>8:17</span><span>▲ 61%</span></div><div class=bar>←&nbsp; Credential wallet</div><div class=r><span>Entry 3 of 3</span><b>Pressure Injury Staging Refresher</b></div><div class=r><span>Credited to</span>Latoya Washington-Bey</div><div class=r><span>Offered by</span>Cedar Hollow Post-Acute Academy</div><div class=r><span>Done</span>Mar 11 2024</div><div class=r><span>Hours</span>1.0</div><div class=r><span>Tracking #</span>20-771804</div><div class=r><span>Board status</span>Reported to FL Board of Nursing ✓</div><div style='padding:20px;color:#4b37a0'>SHARE &nbsp;&nbsp;&nbsp; DOWNLOAD</div>""", 390, 760))
    cert(p, "completion", "Latoya Washington-Bey", "Cedar Hollow Post-Acute Academy", "Pressure Injury Staging Refresher", done="2024-03-11", am="1.0 hour", ids=[("Tracking #", "20-771804")], am_ok="1.0 hour fl_bon", accept={"approvals": ["fl_bon"]}, note="phone screen")
    p = "Screenshots/IMG_0098.PNG"
    save(p, shot(base % ("#000", "#111") + """<div class=st><span>21:04</span><span>5G ▮▮▮</span></div><div class=bar style='text-align:center'>LearnPocket</div><div style='margin:18px;background:#fff;border-radius:18px;padding:26px;text-align:center'><div style='font-size:54px'>★</div><p style='font-size:22px;margin:6px'>Hygiene of Infusion Ports</p><p style='color:#777'>microcourse · 18 min · Haldane Infusion Nurses Guild</p><p>finished by you (Fiachra Ó Dálaigh) yesterday</p><p style='background:#e8f7ee;padding:10px;border-radius:10px'>+0.3 contact hour</p><p style='font-size:12px;color:#999'>Badge minted 7 Feb 2024 · id fo-77e1</p></div>""", 375, 700))
    cert(p, "completion", "Fiachra Ó Dálaigh", "Haldane Infusion Nurses Guild", "Hygiene of Infusion Ports", issued="2024-02-07", am="0.3 hour; 18 minute", accept={"provider": ["LearnPocket"], "completed_on": [None, "2024-02-06", "2024-02-07"], "amounts": [None]}, ids=[("id", "fo-77e1")], unclear="completed_on", note="'yesterday' as a date; 18 min is the length")


# n6 --- one-page skills day, many stations, docx ----------------------------------------------
def n6():
    p = "hospital/annual skills fair.pdf"
    save(p, letter(["Annual Skills Fair — Verification", "Rocky Ford Community Hospital, Department of Staff Development"], ["Nurse: **Abdullahi, Hodan M. (RN)**      Unit: 3 West      Fair date: **Thursday, August 24th, 2023**", "TABLE",
        "All stations passed. Total nursing contact hours: **2.9** (50-minute hour). This fair was approved by the Mountain West Nurses Alliance, approval code MWNA-C-5521, through August 31, 2024."], "Liberation Serif", 11, ["", "Verified: Shelby Kincannon, RN, Staff Development Coordinator"],
        [["Station", "Passed with", "Min."], ["Restraints", "S. Kincannon", "20"], ["Code cart", "R. Dhillon", "35"], ["Glucometer QC", "vendor", "15"], ["Lateral transfer devices", "PT dept.", "30"], ["Sepsis bundle", "R. Dhillon", "45"]]))
    cert(p, "completion", "Abdullahi, Hodan M.", "Rocky Ford Community Hospital", "Annual Skills Fair", done="2023-08-24", am="2.9 hour", am_ok="20 minute; 35 minute; 15 minute; 30 minute; 45 minute; 2.9 hour mwna", ids=[("approval code", "MWNA-C-5521")], appr="mwna", accept={"approvals": ["mwna", None], "title": ["Annual Skills Fair — Verification"], "expires_on": ["2024-08-31"]}, note="sum of stations in 50-minute hours; approval end is not an expiry of the certificate")


ALL = [n1, n2, n3, n4, n5, n6]
