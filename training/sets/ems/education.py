"""Hospital education, colleges, course completion records, letters, lectures, e-mails, bundles."""
from kit import *
from heart import rl_font, ecard_full, stop_bleed, naemt
from agency import para, letterdoc, county_ce, online_ce
from pptx import Presentation
from pptx.util import Inches as PI, Pt as PP
from pptx.dml.color import RGBColor as PC
from pptx.enum.text import PP_ALIGN
from reportlab.lib.pagesizes import letter
from reportlab.lib.colors import HexColor
from reportlab.pdfgen import canvas


# ---- E1: hospital certificate made with presentation software ----
def slide_cert(path, hosp, unit, items, foot, color="0E5A8A", bar_right=False):
    pr = Presentation(); pr.slide_width, pr.slide_height = PI(11), PI(8.5)
    s = pr.slides.add_slide(pr.slide_layouts[6])
    sh = s.shapes.add_shape(1, PI(10.2 if bar_right else 0), 0, PI(.8), PI(8.5)); sh.fill.solid(); sh.fill.fore_color.rgb = PC.from_string(color); sh.line.fill.background()

    def box(x, y, w, h, text, size, bold=False, font="Carlito", col="222222", al=PP_ALIGN.LEFT):
        tf = s.shapes.add_textbox(PI(x), PI(y), PI(w), PI(h)).text_frame; tf.word_wrap = True
        for n, ln in enumerate(text.split("\n")):
            p = tf.paragraphs[0] if n == 0 else tf.add_paragraph(); r = p.add_run(); r.text = ln; p.alignment = al
            r.font.size = PP(size); r.font.bold = bold; r.font.name = font; r.font.color.rgb = PC.from_string(col)
    x0 = .6 if bar_right else 1.3
    box(x0, .45, 9, .5, hosp, 20, True, col=color); box(x0, .9, 9, .4, unit, 12, col="666666")
    for it in items:
        box(x0 + it[0], it[1], it[2], .6, it[3], it[4], it[5], it[6] if len(it) > 6 else "Carlito", it[7] if len(it) > 7 else "222222")
    box(x0, 7.75, 8.8, .5, foot, 8.5, col="666666")
    office(pr, path, "pptx")


# ---- E2: hospital learning system, completion record (chromium) ----
def lms_record(path, person, emp, dept, course, rows, org):
    tr = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    chrome(f"""<html><meta charset=utf-8><style>@page{{size:letter;margin:.6in}} body{{font:10pt 'Roboto';color:#222}} .h{{display:flex;justify-content:space-between;border-bottom:3px solid #e37222;padding-bottom:8px}} h1{{font-size:16pt;font-weight:500;margin:26px 0 4px}} .p{{background:#f5f5f5;padding:12px 16px;margin:14px 0;display:grid;grid-template-columns:repeat(3,1fr)}} .p span{{display:block;font-size:7.5pt;color:#777;text-transform:uppercase}} table{{width:100%;border-collapse:collapse}} td{{border-bottom:1px solid #ddd;padding:7px 4px}} td:first-child{{color:#666;width:38%}} .k{{font-size:7.5pt;color:#888;margin-top:40px}}</style>
    <div class=h><b>{org}</b><span>Learning Center</span></div><h1>Completion Certificate</h1><div style="font-size:13pt;color:#b8560f">{course}</div>
    <div class=p><div><span>Learner</span>{person}</div><div><span>Employee ID</span>{emp}</div><div><span>Department</span>{dept}</div></div><table>{tr}</table><div class=k>Page 1 of 1 &nbsp; Report: LC-Completion &nbsp; This record is produced electronically and needs no signature.</div></html>""", path)


# ---- E3: nursing CE statement (weasyprint), title as a picture ----
def nursing_ce(path, name, act, date, hrs, stmt, prov, planner, lic="", printed=""):
    t = uri(text_picture("Certificate of Successful Completion", "Lobster Two", 60, "#7a1f3d"))
    weasy(f"""<html><style>@page{{size:letter landscape;margin:.6in}} body{{font:11.5pt 'Junction','Lato'}} .g{{float:left;width:1.9in;height:7in;border-right:1pt solid #7a1f3d;margin-right:.4in;padding-right:.2in;font-size:9pt;color:#555;line-height:1.5}} .n{{font-size:23pt;font-weight:bold}} .a{{font-size:15pt;color:#7a1f3d;margin:8pt 0}}</style>
    <div class=g><b style="font-size:12pt;color:#222">{prov}</b><br><br>{stmt}<br><br>{printed}</div><img src="{t}" style="height:.65in"><p>Presented to</p><div class=n>{name}</div><p>{lic}</p><p>for</p><div class=a>{act}</div><p>{date}</p><p style="font-size:15pt"><b>{hrs}</b></p>
    <p style="margin-top:50pt"><span style="font:24pt 'Rufscript'">{planner}</span><br>{planner}<br><span style="font-size:9pt">Nurse Planner</span></p></html>""", path)


# ---- F2: college transcript (typst) ----
def transcript(path, college, name, sid, dob, rows, gpa, printed, note=""):
    cells = ", ".join("[%s], [%s], [%s], [%s], [%s]" % r for r in rows)
    typ(f"""#set page(paper: "us-letter", margin: 0.7in, fill: rgb("#f4f7f1"))
#set text(font: "Liberation Mono", size: 9.5pt)
#align(center)[#text(font: "Goudy Bookletter 1911", 20pt)[{college}] \\ Office of Admissions and Records #v(4pt) #text(weight: "bold")[UNOFFICIAL TRANSCRIPT]]
#v(10pt)
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [NAME: {name}], [PRINTED: {printed}], [STUDENT ID: {sid}], [BIRTH DATE: {dob}])
#v(10pt)
#table(columns: (auto, auto, 1fr, auto, auto), stroke: (x, y) => if y == 0 {{ (bottom: 0.8pt) }}, inset: 4pt, [TERM], [COURSE], [TITLE], [UNITS], [GRADE], {cells})
#v(6pt) {gpa} #v(14pt) {note}
#place(bottom)[* END OF TRANSCRIPT *]""", path)


# ---- F3: course completion record as PDF form (reportlab AcroForm) ----
def form_record(path, values, head, flat_note="", agency="STATE OF CALIFORNIA", sign=""):
    W, H = letter; c = canvas.Canvas(path if os.path.isabs(path) else P(path), pagesize=letter, invariant=1); f = c.acroForm
    c.setFont("Helvetica", 9); c.drawString(48, H - 50, agency); c.setFont("Helvetica-Bold", 15); c.drawString(48, H - 72, head)
    c.setFont("Helvetica", 8.5); c.drawString(48, H - 92, "To be completed by the program director or principal instructor. Give the original to the student.")
    y = H - 140
    for row in values:
        x1 = 48
        for n, (l, k, v) in enumerate(row):
            w = 516 / len(row) if row[0][1] != "c" else (360, 156)[n]
            x = x1; x1 += w
            c.setFont("Helvetica", 7.5); c.drawString(x + 2, y + 24, l)
            f.textfield(name=k, value=v, x=x, y=y, width=w - 8, height=21, fontSize=11, borderWidth=0.6, borderColor=HexColor("#555555"), fillColor=HexColor("#eef3fb"), forceBorder=True, fontName="Helvetica")
        y -= 52
    c.setFont("Helvetica", 9); t = c.beginText(48, y - 4)
    for ln in ("I certify under penalty of perjury that the student named above has successfully completed", "the course named above and passed the final written and skills examinations."):
        t.textLine(ln)
    c.drawText(t)
    if sign:
        rl_font("KrF", "Kristi"); c.setFont("KrF", 28); c.drawString(60, 125, sign)
    c.line(48, 120, 300, 120); c.line(340, 120, 520, 120); c.setFont("Helvetica", 7.5); c.drawString(48, 110, "Signature of program director"); c.drawString(340, 110, "Date signed")
    f.textfield(name="date_signed", value=flat_note, x=340, y=123, width=160, height=20, fontSize=11, borderWidth=0, fillColor=HexColor("#eef3fb"))
    c.drawString(48, 60, "Form CCR-12 (Rev. 01/2023)"); c.save()


# ---- G1: e-mail around a certificate (chromium) ----
def email(path, frm, to, subj, when, body):
    chrome(f"""<html><meta charset=utf-8><style>@page{{size:letter;margin:.6in}} body{{font:10.5pt 'Liberation Sans';color:#202124}} .s{{font-size:15pt;margin:0 0 10px}} .m{{border-bottom:1px solid #ccc;padding-bottom:8px;margin-bottom:18px;font-size:9.5pt;color:#444;line-height:1.5}} .m b{{color:#111}}</style>
    <div class=s>{subj}</div><div class=m><b>{frm}</b><br>To: {to}<br>{when}</div>{body}</html>""", path)


def speaker(path, name, talk, conf, date, org, credit):
    t = uri(text_picture("SPEAKER", "Roboto Condensed", 90, "#ffffff", "bold", 34))
    weasy(f"""<html><style>@page{{size:11in 8.5in;margin:0}} body{{margin:0;font:13pt 'Quicksand';color:#243}} .b{{background:#24594a;height:1.5in;padding:.3in .7in}} .b img{{height:.9in}} .m{{padding:.5in .8in}} .n{{font-size:28pt;font-weight:bold}} .t{{font-size:18pt;font-weight:bold;color:#24594a}}</style>
    <div class=b><img src="{t}"></div><div class=m><p>{org} thanks</p><div class=n>{name}</div><p>who gave the lecture</p><div class=t>{talk}</div><p>at the {conf} on {date}.</p><p>{credit}</p><p style="margin-top:50pt"><span style="font:26pt 'Dancing Script'">Lenora Achterberg</span><br><span style="font-size:10pt">Lenora Achterberg, Conference Chair</span></p></div></html>""", path)


def make():
    # E1
    slide_cert("hospital ed/Mock code class.pdf", "Mercy Valley Regional Medical Center", "Clinical Education Department", [
        (0, 1.7, 8.8, "This is to certify that", 14, False), (0, 2.1, 8.8, "Chidinma Okafor-Reyes, BSN, RN, CCRN", 30, True), (0, 2.95, 8.8, "has completed the course", 14, False), (0, 3.35, 8.8, "Mock Code Leadership for Charge Nurses", 22, True, "Carlito", "0E5A8A"),
        (0, 4.4, 4, "Course date: 02/20/2025", 13, False), (4.4, 4.4, 4.4, "Contact hours: 4", 13, False), (0, 4.9, 8.8, "Provider approved by the California Board of Registered Nursing,\nProvider Number CEP 08812, for 4 contact hours.", 12, False),
        (0, 6.2, 4, "Imogen Castell", 26, False, "Kristi", "203070"), (0, 6.9, 5, "Imogen Castell, MSN, RN, Educator", 11, False)], "Licensee name and number: Okafor-Reyes RN 788114. This certificate must be retained by the licensee for a period of four years after the course ends.")
    cert("hospital ed/Mock code class.pdf", "completion", "Chidinma Okafor-Reyes", "Mercy Valley Regional Medical Center", "Mock Code Leadership for Charge Nurses", done="2025-02-20", amounts=[("4", "hour")], acc_am=[("4", "hour", "california board of registered nursing"), ("4", "hour", "brn")], ids=[("Provider Number", "CEP 08812")], more=[("RN", "788114")], approvals=["california board of registered nursing"], accept={"provider": ["Mercy Valley Regional Medical Center Clinical Education Department"], "approvals": [["brn"], ["california brn"]]})
    slide_cert("ACLS class hours.pdf", "ST. ALBAN HOSPITAL", "Emergency Cardiovascular Care Training Center", [
        (0, 1.6, 8.8, "CERTIFICATE OF COMPLETION", 26, True, "Caladea"), (0, 2.6, 8.8, "ACLS Renewal Course", 20, True, "Caladea", "8A2A0E"), (0, 3.3, 1.5, "Name", 11, False), (1.6, 3.2, 7, "Benedikta Sv\u00e4rd", 20, True), (0, 4.0, 1.5, "Date", 11, False), (1.6, 3.95, 7, "November 12, 2024", 14, False),
        (0, 4.6, 1.5, "Credit", 11, False), (1.6, 4.55, 7, "6.5 nursing contact hours \u00b7 6.5 EMS CE hours", 14, False), (0, 5.2, 1.5, "Instructor", 11, False), (1.6, 5.15, 7, "Harlan Quist, NRP", 14, False), (0, 5.8, 1.5, "Numbers", 11, False), (1.6, 5.75, 7, "BRN CEP 16604; EMS CE Provider 44-0231", 14, False)], "The American Heart Association eCard is sent separately by e-mail within 20 business days. This certificate is for hours only.", color="8A2A0E", bar_right=True)
    cert("ACLS class hours.pdf", "completion", "Benedikta Sv\u00e4rd", "St. Alban Hospital", "ACLS Renewal Course", done="2024-11-12", amounts=[("6.5", "hour"), ("6.5", "hour", "ems")], acc_am=[("6.5", "hour", "brn"), ("6.5", "hour", None), ("6.5", "hour", "nursing")], ids=[("BRN CEP", "16604"), ("EMS CE Provider", "44-0231")], approvals=["brn"], accept={"provider": ["ST. ALBAN HOSPITAL", "St. Alban Hospital Emergency Cardiovascular Care Training Center"], "approvals": [[]]}, unclear=["amounts"], note="hours for the course only, the card is another paper; the same number for two groups")
    # E2
    lms_record("LMS_completion_4471.pdf", "Okafor-Reyes, Chidinma", "20417-7", "ICU 4 West", "Code Stroke Annual Competency", [("Status", "Completed"), ("Assigned", "01/02/2025"), ("Completion date", "01/19/2025 04:12 PM"), ("Score", "92"), ("Estimated time", "45 minutes"), ("Credit", "0.75 hours"), ("Course version", "3.2 (06/2024)"), ("Transcript ID", "TX-90441872")], "Mercy Valley Regional Medical Center")
    cert("LMS_completion_4471.pdf", "completion", "Chidinma Okafor-Reyes", "Mercy Valley Regional Medical Center", "Code Stroke Annual Competency", done="2025-01-19", amounts=[("0.75", "hour")], ids=[("Transcript ID", "TX-90441872")], more=[("Employee ID", "20417-7")], grade="92", accept={"holder": ["Okafor-Reyes, Chidinma"], "grade": [None]}, note="the 45 minutes are an estimate, not the award")
    lms_record("training record mwangi.pdf", "Gideon Mwangi", "E-3318", "Emergency Department", "Resuscitation Quality Improvement (RQI): Adult BLS, Quarter 2", [("Status", "Completed"), ("Completed on", "2025-05-09"), ("Compressions", "94 % (pass)"), ("Ventilations", "88 % (pass)"), ("Next activity due", "2025-08-31")], "Summit Peak Health System")
    cert("training record mwangi.pdf", "completion|cpr_aed", "Gideon Mwangi", "Summit Peak Health System", "Resuscitation Quality Improvement (RQI): Adult BLS, Quarter 2", done="2025-05-09", card=(["bls"], ["adult"], SKP, ["digital"]), more=[("Employee ID", "E-3318")], accept={"title": ["RQI: Adult BLS, Quarter 2", "Resuscitation Quality Improvement (RQI): Adult BLS"]}, unclear=["kind", "card"], note="next activity due is not an expiry in words")
    # E3
    nursing_ce("ENPC ce hours.pdf", "Tamsin Reyes-Hollander, RN, CEN", "Emergency Nursing Pediatric Course (ENPC) 6th Edition", "April 24 and 25, 2025", "17.48 contact hours", "St. Alban Hospital is approved as a provider of nursing continuing professional development by the Western Multistate Nursing Approver, an accredited approver by the American Nurses Credentialing Center\u2019s Commission on Accreditation.", "St. Alban Hospital", "Lenora Achterberg", printed="Activity no. 25-ENPC-04<br>Printed 05/01/2025")
    cert("ENPC ce hours.pdf", "completion", "Tamsin Reyes-Hollander", "St. Alban Hospital", "Emergency Nursing Pediatric Course (ENPC) 6th Edition", start="2025-04-24", done="2025-04-25", amounts=[("17.48", "hour")], ids=[("Activity no.", "25-ENPC-04")], approvals=["ancc"], accept={"title": ["Emergency Nursing Pediatric Course (ENPC)", "Emergency Nursing Pediatric Course"], "issued_on": ["2025-05-01"], "approvals": [["american nurses credentialing center"], ["western multistate nursing approver"], [], ["western multistate nursing approver", "ancc"], ["western multistate nursing approver", "american nurses credentialing center"]]}, note="two days; printed date beside; title of the paper is a picture")
    nursing_ce(tmp("e3.pdf"), "Gideon Mwangi", "PALS Provider Course", "09/18/2024 \u2013 09/19/2024", "13.5 Contact Hours / 1.35 CEU", "Summit Peak Health System, Center for Professional Practice", "Summit Peak Health System", "Adaeze Brunner", lic="License RN.1640087", printed="Certificate 24-0919-11")
    rasterise(tmp("e3.pdf"), "Document 7.pdf", dpi=190, tilt=-0.4)
    cert("Document 7.pdf", "completion", "Gideon Mwangi", "Summit Peak Health System", "PALS Provider Course", start="2024-09-18", done="2024-09-19", amounts=[("13.5", "hour"), ("1.35", "ceu")], ids=[("Certificate", "24-0919-11")], more=[("License", "RN.1640087")], tl=False, accept={"provider": ["Summit Peak Health System, Center for Professional Practice"], "kind": ["cpr_aed"]})
    # F1
    letterdoc("EMT completion letter Quispe.pdf", ["Basin Valley College", "Public Safety Training Center \u00b7 Fairmead, California"], "December 19, 2024", ["To whom it may concern"], "Course completion \u2013 Xiomara Quispe Llanos", ["This letter verifies that Xiomara Quispe Llanos completed the Emergency Medical Technician Program (EMT 101) at Basin Valley College on December 13, 2024. The course ran from August 26, 2024 and comprised 180 hours, of which 24 hours were clinical and field experience.", "She passed the final examination and all skill stations. The course completion record has been sent to the county.", "Program approval: Alder County EMS Agency 10-T-004."], ["Desmond Ruel", "Desmond Ruel, Program Director"])
    cert("EMT completion letter Quispe.pdf", "completion", "Xiomara Quispe Llanos", "Basin Valley College", "Emergency Medical Technician Program (EMT 101)", start="2024-08-26", done="2024-12-13", issued="2024-12-19", amounts=[("180", "hour")], ids=[("Program approval", "10-T-004")], approvals=["alder county ems agency"], accept={"title": ["Emergency Medical Technician Program", "EMT 101"], "kind": ["college"], "provider": ["Basin Valley College Public Safety Training Center"], "about": [{"level": "college"}], "approvals": [[]], "ids": [[{"label": "Alder County EMS Agency", "value": "10-T-004"}], [], [{"label": "Program approval", "value": "10-T-004"}, {"label": "course", "value": "EMT 101"}]]})
    letterdoc("paramedic program letter.pdf", ["HIGH MESA PARAMEDIC INSTITUTE", "sponsored by Kestrel County Fire & Rescue and St. Alban Hospital", "CoAEMSP accredited"], "2 June 2025", [], "LETTER OF COMPLETION", ["This is to confirm that Kwabena Asante-Whitfield has met every requirement of the Paramedic Program, cohort 2024-B, and is recommended for the national examination.", [("Didactic", "482 hours"), ("Laboratory", "216 hours"), ("Clinical", "310 hours"), ("Field internship", "540 hours"), ("Total", "1,548 hours"), ("Completed", "30 May 2025")]], ["Vera Lindholm", "Vera Lindholm, MEd, NRP", "Program Director"], font="Liberation Serif", style="side")
    cert("paramedic program letter.pdf", "completion", "Kwabena Asante-Whitfield", "High Mesa Paramedic Institute", "Paramedic Program", done="2025-05-30", issued="2025-06-02", amounts=[("1548", "hour")], accept={"provider": ["HIGH MESA PARAMEDIC INSTITUTE"], "title": ["Paramedic Program, cohort 2024-B"], "about": [{"accredited": True}], "approvals": [["coaemsp"]]}, note="table adds up to the total")
    # F2
    transcript("unofficial transcript.pdf", "Basin Valley College", "Quispe Llanos, Xiomara", "B00418823", "11/02/2001", [("FALL 2024", "EMT 101", "EMERGENCY MEDICAL TECHNICIAN", "8.0", "A")], "TERM UNITS 8.0   GPA 4.00   (SEMESTER SYSTEM)", "03/17/2025")
    cert("unofficial transcript.pdf", "college", "Xiomara Quispe Llanos", "Basin Valley College", "EMERGENCY MEDICAL TECHNICIAN", amounts=[("8.0", "semester_credit")], ids=[("COURSE", "EMT 101")], more=[("STUDENT ID", "B00418823")], grade="A", about={"level": "college"}, accept={"holder": ["Quispe Llanos, Xiomara"], "title": ["Emergency Medical Technician", "EMT 101 Emergency Medical Technician"], "issued_on": ["2025-03-17"], "ids": [[{"label": "STUDENT ID", "value": "B00418823"}], []], "about": [{}]}, note="one course; term only")
    transcript("Kestrel CC transcript p1.pdf", "Kestrel Community College", "ABERNATHY, LUCAS N", "900-33-1187", "04/19/1996", [("SPR QTR 2023", "EMS 210", "ANATOMY FOR PREHOSPITAL PROVIDERS", "5.0", "3.7")], "CREDITS ARE QUARTER CREDITS. GRADES ON A 4.0 SCALE.", "09-JAN-2025", "Spring quarter ended 16 June 2023.")
    cert("Kestrel CC transcript p1.pdf", "college", "Lucas N Abernathy", "Kestrel Community College", "ANATOMY FOR PREHOSPITAL PROVIDERS", done="2023-06-16", amounts=[("5.0", "quarter_credit")], ids=[("COURSE", "EMS 210")], more=[("STUDENT ID", "900-33-1187")], grade="3.7", about={"level": "college"}, accept={"holder": ["ABERNATHY, LUCAS N", "Lucas N. Abernathy"], "title": ["Anatomy for Prehospital Providers"], "completed_on": [None], "issued_on": ["2025-01-09"], "ids": [[{"label": "STUDENT ID", "value": "900-33-1187"}], []], "about": [{}]})
    # F3
    F = lambda n, num, c, h, s, e, p, a, i: [[("Student name (last, first, middle)", "n", n)], [("Course title", "c", c), ("Course hours", "h", h)], [("Course start date", "s", s), ("Course completion date", "e", e)], [("Training program", "p", p), ("Program approval number", "a", a)], [("Principal instructor", "i", i), ("Record number", "r", num)]]
    form_record("Course Completion Record - Farr.pdf", F("Farr, Delilah Jo", "24-1180", "EMT - Basic Course", "176", "01/08/2024", "05/24/2024", "Marrow Creek Adult School", "19-T-011", "L. Amador"), "EMT COURSE COMPLETION RECORD", "05/28/2024", sign="L. Amador")
    cert("Course Completion Record - Farr.pdf", "completion", "Delilah Jo Farr", "Marrow Creek Adult School", "EMT - Basic Course", start="2024-01-08", done="2024-05-24", issued="2024-05-28", amounts=[("176", "hour")], ids=[("Program approval number", "19-T-011"), ("Record number", "24-1180")], accept={"holder": ["Farr, Delilah Jo"]}, note="values only as form fields")
    form_record("CCR12 nalbandian.pdf", F("Nalbandian, Ara", "25-0031", "Optional Skills: Naloxone, Epinephrine, Glucometer", "4.5", "02/15/2025", "02/15/2025", "Alder County Fire Department", "10-0122", "N. Farrow"), "COURSE COMPLETION RECORD", "02/15/2025", agency="ALDER COUNTY EMS AGENCY", sign="N. Farrow")
    cert("CCR12 nalbandian.pdf", "completion", "Ara Nalbandian", "Alder County Fire Department", "Optional Skills: Naloxone, Epinephrine, Glucometer", done="2025-02-15", issued="2025-02-15", amounts=[("4.5", "hour")], ids=[("Program approval number", "10-0122"), ("Record number", "25-0031")], accept={"holder": ["Nalbandian, Ara"], "started_on": ["2025-02-15"]}, note="values only as form fields; start and end are one day")
    form_record(tmp("f3.pdf"), F("Oyelaran, Babajide T.", "24-1311", "Advanced EMT Bridge Course", "96", "9/3/2024", "11/21/2024", "High Mesa Paramedic Institute", "CO-TC-58", "Vera Lindholm"), "COURSE COMPLETION RECORD", "11/25/2024", agency="STATE OF COLORADO", sign="Vera Lindholm")
    images_to_pdf([scan(i, 17, 0.5, grey=True) for i in to_images(tmp("f3.pdf"), 170)], "scans/CCR 24-1311.pdf", 170)
    cert("scans/CCR 24-1311.pdf", "completion", "Babajide T. Oyelaran", "High Mesa Paramedic Institute", "Advanced EMT Bridge Course", start="2024-09-03", done="2024-11-21", issued="2024-11-25", amounts=[("96", "hour")], ids=[("Program approval number", "CO-TC-58"), ("Record number", "24-1311")], tl=False, accept={"holder": ["Oyelaran, Babajide T."]}, note="scan of the printed form")
    # G1
    email("Gmail - Your Stop the Bleed certificate.pdf", "Pinecrest Fire Training &lt;training@pinecrestfire.example&gt;", "nkaur@mailbox.example", "Your certificate for Tourniquet &amp; Bleeding Control", "Sat, Mar 1, 2025 at 4:18 PM",
          """<p>Hello Navneet,</p><p>Nice to have you in class today. Your certificate is below; the PDF is attached as well.</p><div style="border:3px solid #a33;padding:24px;text-align:center;margin:20px 40px"><div style="font-size:17pt;letter-spacing:3px">CERTIFICATE</div><p>This certifies that</p><div style="font-size:18pt;font-weight:bold">Navneet Kaur Dhaliwal</div><p>completed</p><div style="font-size:14pt;color:#a33;font-weight:bold">Tourniquet &amp; Bleeding Control for Fitness Staff</div><p>March 1, 2025 &nbsp;&middot;&nbsp; 2 hours &nbsp;&middot;&nbsp; No. PFD-2025-0077</p><p style="font-size:9pt">Pinecrest Fire Protection District, Pinecrest, Oregon</p></div><p>Next class: Heartsaver CPR AED on April 12 (4 hours). Reply to book.</p>""")
    cert("Gmail - Your Stop the Bleed certificate.pdf", "completion", "Navneet Kaur Dhaliwal", "Pinecrest Fire Protection District", "Tourniquet & Bleeding Control for Fitness Staff", done="2025-03-01", amounts=[("2", "hour")], ids=[("No.", "PFD-2025-0077")], accept={"issued_on": ["2025-03-01"]}, note="certificate inside an e-mail that also advertises another class")
    email("Fwd_ CE for Tuesday.pdf", "Melanie Ostrander &lt;mostrander@fairmeadamb.example&gt;", "all-ems@fairmeadamb.example; rsalcido@fairmeadamb.example", "Fwd: CE for Tuesday", "Wednesday, 14 May 2025 08:02",
          """<p>Rico, as asked, this mail serves as your CE certificate until the county prints new forms. &ndash; Mel</p><hr><table cellpadding=5 style="font-size:10.5pt"><tr><td>Participant</td><td><b>Ricardo Salcido-Brandt</b>, EMT E190226</td></tr><tr><td>Course</td><td><b>Behavioral Emergencies and De-escalation</b></td></tr><tr><td>Date</td><td>05/13/2025, 1800&ndash;2100</td></tr><tr><td>Awarded</td><td>3 CE hours (instructor based)</td></tr><tr><td>Provider</td><td>Fairmead Ambulance, Inc., EMS CE Provider 10-0133</td></tr></table>""")
    cert("Fwd_ CE for Tuesday.pdf", "completion", "Ricardo Salcido-Brandt", "Fairmead Ambulance, Inc.", "Behavioral Emergencies and De-escalation", done="2025-05-13", issued="2025-05-14", amounts=[("3", "hour")], ids=[("EMS CE Provider", "10-0133")], more=[("EMT", "E190226")], accept={"provider": ["Fairmead Ambulance"], "issued_on": [None]}, note="e-mail that serves as a certificate")
    # G2
    ecard_full(tmp("g2a.pdf"), "Navneet Kaur Dhaliwal", "Heartsaver CPR AED", ["has successfully completed the cognitive and skills evaluations", "in accordance with the American Heart Association curriculum."], "04/12/2025", "04/2027", "255840117396", [("Training Center", "Pinecrest Fire Protection District"), ("TC ID", "OR20413"), ("Instructor", "Hana Whitlock")], tint="#a32035")
    stop_bleed(tmp("g2b.pdf"), "Navneet K. Dhaliwal", "4/12/2025", "H. Whitlock", "Hosted by Pinecrest Fire Protection District")
    merge([tmp("g2a.pdf"), tmp("g2b.pdf")], "dhaliwal both.pdf")
    cert("dhaliwal both.pdf", "cpr_aed", "Navneet Kaur Dhaliwal", "American Heart Association", "Heartsaver CPR AED", issued="2025-04-12", exp="2027-04", ids=[("eCard Code", "255840117396")], more=[("TC ID", "OR20413")], card=(["cpr", "aed"], [], SKP, ["digital"]), accept={"provider": ["Pinecrest Fire Protection District"]}, unclear=["issued_on"], part=1)
    cert("dhaliwal both.pdf", "completion", "Navneet K. Dhaliwal", "American College of Surgeons", "STOP THE BLEED\u00ae Course", done="2025-04-12", issued="2025-04-12", accept={"holder": ["Navneet Kaur Dhaliwal"], "provider": ["Pinecrest Fire Protection District", "American College of Surgeons Committee on Trauma", "STOP THE BLEED"], "title": ["STOP THE BLEED"], "issued_on": [None], "completed_on": [None], "kind": ["cpr_aed"]}, part=2)
    county_ce(tmp("g2c.pdf"), "Oren Brightwater", "License P41277", "Capnography in Cardiac Arrest", "January 30, 2025", "2 hours", "EMS CE Provider #10-0117", "Alder County Emergency Medical Services Agency", "Department of Public Health", "Wendell Crouse", "CE Program Director")
    online_ce(tmp("g2d.pdf"), "Oren Brightwater", "NREMT M5011930", "Crush Injury and Traumatic Rhabdomyolysis", "02/06/2025", "95%", "1.5", "23-CARD-F3-0302", "Cardinal EMS Education", "Provider number CEE-2207", "TargetPath LMS", "ALS")
    merge([tmp("g2c.pdf"), tmp("g2d.pdf")], "Brightwater CE Jan-Feb.pdf")
    cert("Brightwater CE Jan-Feb.pdf", "completion", "Oren Brightwater", "Alder County Emergency Medical Services Agency", "Capnography in Cardiac Arrest", done="2025-01-30", amounts=[("2", "hour")], ids=[("EMS CE Provider #", "10-0117")], more=[("License", "P41277")], part=1)
    cert("Brightwater CE Jan-Feb.pdf", "completion", "Oren Brightwater", "Cardinal EMS Education", "Crush Injury and Traumatic Rhabdomyolysis", done="2025-02-06", amounts=[("1.5", "hour")], acc_am=[("1.5", "hour", "capce")], ids=[("CAPCE course number", "23-CARD-F3-0302"), ("Provider number", "CEE-2207")], more=[("NREMT", "M5011930")], approvals=["capce"], grade="95%", accept={"grade": [None]}, unclear=["completed_on"], part=2)
    # G4 lecture, G5 teaching, G6 authoring
    speaker("speaker cert Ochieng.pdf", "Samuel Ochieng-Lund, AEMT", "Rural Cardiac Arrest: What the First Ten Minutes Need", "Redwood Coast EMS Conference", "October 22, 2024", "The North Coast EMS Foundation", "Presentation length: 60 minutes.")
    cert("speaker cert Ochieng.pdf", "lecturing", "Samuel Ochieng-Lund", "The North Coast EMS Foundation", "Rural Cardiac Arrest: What the First Ten Minutes Need", done="2024-10-22", acc_am=[("60", "minute")], accept={"provider": ["North Coast EMS Foundation"]}, note="length of the talk is printed, no credit in words")
    letterdoc("instructor letter Haas.pdf", ["Kestrel County Fire & Rescue", "AHA Training Center CO15320"], "May 15, 2025", ["Reginald P. Haas"], "Verification of teaching", ["This verifies that Reginald P. Haas, Instructor ID 04150690021, taught the course BLS Provider as lead instructor at our center on January 18, 2025, for 4.5 hours of instruction with nine students.", "He was observed and met the instructor criteria."], ["Moira Sandoval", "Moira Sandoval, Training Center Coordinator"], font="Carlito", style="memo", frm="Kestrel County Fire & Rescue, AHA Training Center")
    cert("instructor letter Haas.pdf", "teaching", "Reginald P. Haas", "Kestrel County Fire & Rescue", "BLS Provider", done="2025-01-18", issued="2025-05-15", amounts=[("4.5", "hour")], more=[("Instructor ID", "04150690021")], accept={"title": ["Verification of teaching"]})
    weasy("""<html><style>@page{size:letter;margin:1in} body{font:11.5pt 'Goudy Bookletter 1911'} h1{font-size:18pt;border-top:3pt double #333;border-bottom:1pt solid #333;padding:6pt 0}</style><h1>Adjunct Faculty Service Record</h1><p>Basin Valley College, Public Safety Training Center</p>
    <p style="margin-top:24pt"><b>Hana Whitlock</b>, adjunct faculty, served as instructor of record for</p><p style="font-size:15pt"><b>EMT 101L Emergency Medical Technician Laboratory</b></p><p>Term: January 13 &ndash; May 16, 2025 &nbsp; Section 4418 &nbsp; 54 hours taught &nbsp; 3.0 semester units</p>
    <p style="margin-top:40pt">Certified by the Office of Instruction, June 4, 2025<br><span style="font:26pt 'Kristi'">A. Pellegrini</span><br>Dean of Public Safety</p></html>""", "BVC service record Whitlock.pdf")
    cert("BVC service record Whitlock.pdf", "teaching", "Hana Whitlock", "Basin Valley College", "EMT 101L Emergency Medical Technician Laboratory", start="2025-01-13", done="2025-05-16", issued="2025-06-04", amounts=[("54", "hour"), ("3.0", "semester_credit")], ids=[("Section", "4418")], about={"level": "college"}, accept={"title": ["Emergency Medical Technician Laboratory"], "provider": ["Basin Valley College, Public Safety Training Center"], "amounts": [[{"value": "54", "unit": "hour", "body": None}]], "ids": [[], [{"label": "Section", "value": "4418"}, {"label": "course", "value": "EMT 101L"}]], "about": [{}]})
    letterdoc("acceptance letter journal.pdf", ["Western Journal of Prehospital Practice", "Editorial Office \u00b7 a peer-reviewed quarterly"], "August 9, 2024", ["Helena Voss-Tanaka, MPH, NRP"], "Publication confirmation, manuscript WJPP-2024-0131", ["We confirm that your article \u201cBystander AED Use in County Recreation Centers, 2018\u20132023\u201d was published in volume 12, number 3 (July 2024), pages 141\u2013149, after double-blind peer review."], ["Paul Eskildsen", "Paul Eskildsen, Managing Editor"], font="TeX Gyre Pagella", style="side")
    cert("acceptance letter journal.pdf", "authoring", "Helena Voss-Tanaka", "Western Journal of Prehospital Practice", "Bystander AED Use in County Recreation Centers, 2018\u20132023", done="2024-07", issued="2024-08-09", ids=[("manuscript", "WJPP-2024-0131")], about={"peer_reviewed": True}, accept={"title": ["Bystander AED Use in County Recreation Centers, 2018-2023"], "completed_on": [None], "ids": [[]]})


SKP = "in_person"
