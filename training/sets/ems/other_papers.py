"""Papers that lie beside certificates and are none."""
from kit import *
from heart import ecard_page, online_part, hsi, nsc, rl_font
from agency import county_ce, fire_form, online_ce, conference, mailing, letterdoc, base_meeting, para, word_cert, state_wall, refresher
from education import slide_cert, form_record, email, lms_record
from docx import Document
from docx.shared import Inches
from fpdf import FPDF
from odf.opendocument import OpenDocumentText
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P as OP
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

CSS = "@page{size:letter;margin:.7in} body{font:10.5pt 'Liberation Sans';color:#222} table{border-collapse:collapse;width:100%} "


def page(path, css, body):
    weasy(f"<html><style>{CSS}{css}</style>{body}</html>", path)


def own_log(path, rows):
    d = OpenDocumentText(); t = Table(name="CE log"); t.addElement(TableColumn(numbercolumnsrepeated=5))
    for r in rows:
        tr = TableRow()
        for c in r:
            tc = TableCell(valuetype="string"); tc.addElement(OP(text=c)); tr.addElement(tc)
        t.addElement(tr)
    d.text.addElement(OP(text="MY CE 24-25  (copied from my spreadsheet)")); d.text.addElement(t)
    office(d, path, "odt")


def roster_doc(path, head, meta, cols, rows, foot):
    d = Document(); s = d.sections[0]; s.left_margin = s.right_margin = Inches(.7)
    para(d, head, 15, True, "c")
    for m in meta:
        para(d, m, 10, after=1)
    t = d.add_table(rows=1, cols=len(cols)); t.style = "Table Grid"
    for c, v in zip(t.rows[0].cells, cols):
        c.text = v
    for r in rows:
        for c, v in zip(t.add_row().cells, r):
            c.text = v
    para(d, "", 6); para(d, foot, 9)
    office(d, path, "docx")


def invoice(path, org, to, no, date, lines, total, note, word="INVOICE"):
    p = FPDF(unit="mm", format="letter"); p.add_page()
    for a, s in (("R", ""), ("B", "bold")):
        p.add_font(a, "", font_file("Carlito", s))
    p.set_font("B", "", 20); p.cell(120, 12, org); p.set_font("R", "", 20); p.cell(0, 12, word, align="R", new_x="LMARGIN", new_y="NEXT"); p.set_font("R", "", 10.5); p.ln(6)
    p.multi_cell(90, 5.5, to); p.ln(2); p.cell(0, 6, f"No. {no}     Date {date}", new_x="LMARGIN", new_y="NEXT"); p.ln(6)
    p.set_fill_color(230, 230, 230)
    for n, (a, b, c) in enumerate([("Description", "Qty", "Amount")] + lines):
        p.set_font("B" if n == 0 else "R", "", 10.5); p.cell(130, 8, a, border="B", fill=n == 0); p.cell(20, 8, b, border="B", fill=n == 0, align="C"); p.cell(0, 8, c, border="B", fill=n == 0, align="R", new_x="LMARGIN", new_y="NEXT")
    p.set_font("B", "", 12); p.cell(0, 10, total, align="R", new_x="LMARGIN", new_y="NEXT"); p.set_font("R", "", 9.5); p.ln(6); p.multi_cell(0, 5, note); p.output(P(path))


def checklist(path, title, who, steps, res, foot):
    rows = "".join(f"<tr><td>{a}</td><td class=c>{b}</td></tr>" for a, b in steps)
    page(path, "h1{font-size:15pt;margin:0} td{border:1px solid #555;padding:5pt;font-size:9.5pt} .c{width:60pt;text-align:center;font:14pt 'DejaVu Sans'} .h{font-family:'Klee One'}", f"<h1>{title}</h1><p>{who}</p><table>{rows}</table><p>{res}</p><p style='font-size:8pt;color:#666'>{foot}</p>")


def make():
    A = "Alder County Emergency Medical Services Agency"
    # ---- nearly certificates
    county_ce("CE certificate BLANK.pdf", "&nbsp;", "EMT / Paramedic Certification Number: ______________", "[Course Title]", "", "____ CE hours", "Approved EMS CE Provider #10-0117", A, "Department of Public Health", "Wendell Crouse", "CE Program Director", watermark="TEMPLATE")
    other("CE certificate BLANK.pdf", "blank template of a county CE certificate")
    ecard_page("BLS sample card.pdf", "Jane Q. Sample", "BLS Provider", None, "", "000000000000", "Training Center Name", "XX00000", "City, State", "Instructor Name", "00000000000", stamp="SAMPLE")
    other("BLS sample card.pdf", "sample of an eCard, no person, no dates")
    online_part("heartcode acls 60.pdf", "Duc Minh Tran", "HeartCode\u00ae ACLS", "12/09/2024", "Learner key 2b90-15de-91", state="open", percent="60 %")
    other("heartcode acls 60.pdf", "unfinished on-line course, 60 percent")
    online_ce("course result sepsis.pdf", "Antonia Marchetti", "NREMT M5088127", "Sepsis: Recognition in the Field", "01/09/2025", "65%", "1.0", "23-VECT-F3-0417", "Cardinal EMS Education", "Provider number CEE-2207", "TargetPath LMS", "ALS", result="failed")
    other("course result sepsis.pdf", "failed post-test, no hours awarded")
    mailing("state_receipt.pdf", "Colorado", "Department of Public Health and Environment, EMS Certification Section", "Delphine Archuleta", ["2 Mesa Court", "Kestrel, CO 81303"], "Emergency Medical Technician - applicant", "pending", "-", "-", "We have received your application for initial EMS certification on May 2, 2025. The review is not complete. This letter and the slip below are a receipt only. They are not a certification and do not allow you to practice.", "APPLICATION RECEIVED", kind="APPLICATION RECEIPT")
    other("state_receipt.pdf", "receipt for an application, in the design of the licence mailing")
    hsi("hsi card void.pdf", "Curtis Bellamy", "CPR AED", [("Adult", True), ("Child", False), ("Infant", False)], "05/05/2024", "05/2026", "Amir Soltani", "447120", "Bayline Workplace Safety", "CTR-30771", "(206) 555-0183", "had been issued a card for", "the card below was issued in error because the skills session was not attended. It has been revoked. Please destroy all copies.", void="VOID")
    other("hsi card void.pdf", "card issued in error and revoked")
    slide_cert("hospital ed/participation thank you.pdf", "Mercy Valley Regional Medical Center", "Clinical Education Department", [
        (0, 1.7, 8.8, "Thank you for taking part", 14, False), (0, 2.1, 8.8, "Brian Oduya, RN", 30, True), (0, 2.95, 8.8, "Hands-Only CPR Awareness Booth, Nurses Week", 20, True, "Carlito", "0E5A8A"), (0, 3.9, 8.5, "This sheet is a souvenir. It is not a certificate, no skills were evaluated and no contact hours are awarded.", 13, False), (0, 5.2, 4, "May 8, 2025", 13, False), (0, 6.2, 4, "Imogen Castell", 26, False, "Kristi", "203070"), (0, 6.9, 5, "Imogen Castell, MSN, RN, Educator", 11, False)], "Questions about real CPR classes: ext. 4417.")
    other("hospital ed/participation thank you.pdf", "souvenir sheet that says it is no certificate", unclear=["kind"])
    E = [[("Student name (last, first, middle)", "n", "")], [("Course title", "c", ""), ("Course hours", "h", "")], [("Course start date", "s", ""), ("Course completion date", "e", "")], [("Training program", "p", "Marrow Creek Adult School"), ("Program approval number", "a", "19-T-011")], [("Principal instructor", "i", ""), ("Record number", "r", "")]]
    form_record("Course Completion Record (fillable).pdf", E, "EMT COURSE COMPLETION RECORD", "")
    other("Course Completion Record (fillable).pdf", "empty form, only the program is filled in")
    letterdoc("enrollment verification.pdf", ["Basin Valley College", "Public Safety Training Center \u00b7 Fairmead, California"], "October 2, 2024", ["To whom it may concern"], "Enrollment verification \u2013 Xiomara Quispe Llanos", ["This letter verifies that Xiomara Quispe Llanos is currently enrolled in the Emergency Medical Technician Program (EMT 101) at Basin Valley College. The course began on August 26, 2024 and comprises 180 hours. It is expected to end on December 13, 2024.", "A course completion record is issued after all examinations are passed."], ["Desmond Ruel", "Desmond Ruel, Program Director"])
    other("enrollment verification.pdf", "still enrolled, in the design of the completion letter")
    conference("claim form redwood.pdf", "Name: ______________________________", "Redwood Coast EMS Conference 2024", "October 21\u201323, 2024", "Eureka, California", "the North Coast EMS Foundation", [("[ &nbsp; &nbsp; ]", "EMS CE hours (14.5 offered)"), ("[ &nbsp; &nbsp; ]", "contact hours (14.5 offered)"), ("[ &nbsp; &nbsp; ]", "AMA PRA Category 1 Credits\u2122 (11.75 offered)")], "Return this form by November 15, 2024. No credit is awarded without the evaluation.", intro="Please complete the evaluation of", claim="Enter the credit you wish to claim. Your statement will be mailed after review.")
    other("claim form redwood.pdf", "claim form, not filled in")
    fire_form("fd absence.pdf", "KESTREL COUNTY FIRE & RESCUE", [[("Name (Last, First MI)", "Moy, Preston L.")], [("EMT / Paramedic Certification No.", "CO-120077"), ("Expiration", "06/30/2025")], [("Course Title", "Hazardous Materials Medical Support")], [("Date(s) of Course", "1/21/2025 - 1/23/2025"), ("CE Hours Awarded", "0 - left day 1")], [("Instructor", "Capt. S. Wojcik"), ("Provider Number", "CDPHE-0442")]], "S. Wojcik", "Course not completed. Make-up date required. No continuing education credit is given for partial attendance.", head="RECORD OF INCOMPLETE TRAINING")
    other("fd absence.pdf", "incomplete training, no hours, same form as the department's CE record")
    # ---- the rest
    email("Registration confirmed.pdf", "Pinecrest Fire Training &lt;training@pinecrestfire.example&gt;", "Navneet Kaur Dhaliwal", "You are registered: Heartsaver CPR AED, April 12", "Sun, Mar 2, 2025 at 9:05 AM", "<p>Hello Navneet,</p><p>Your seat is confirmed.</p><table cellpadding=4><tr><td>Course</td><td><b>Heartsaver CPR AED</b></td></tr><tr><td>Date</td><td>April 12, 2025, 9 am &ndash; 1 pm</td></tr><tr><td>Hours</td><td>4</td></tr><tr><td>Confirmation no.</td><td>PFD-R-20931</td></tr></table><p>Your AHA eCard will be e-mailed within 20 business days after you pass the skills test.</p>")
    other("Registration confirmed.pdf", "registration for a class")
    invoice("receipt ACLS.pdf", "Tri-Rivers Health Training Consortium", "Kelsey Duarte\n31 Larch Street\nBoise, ID", "R-55210", "02/03/2025", [("ACLS Renewal Course 02/21/2025 (6 hours)", "1", "$185.00"), ("Provider manual (eBook)", "1", "$42.00"), ("AHA eCard", "1", "$10.00")], "Paid  $237.00   VISA ending 0449", "Thank you. Fees are not refundable within five days of the class.", word="RECEIPT")
    other("receipt ACLS.pdf", "receipt for a course fee")
    email("Your BLS card expires soon.pdf", "Enrollment Desk &lt;no-reply@tririversems.example&gt;", "brian.oduya@mail.example", "Reminder: your BLS Provider card will expire 06/2026", "Fri, 1 May 2026 06:00", "<p>Dear Brian Oduya,</p><p>our records show a <b>BLS Provider</b> course on June 20, 2024. Renew by <b>06/30/2026</b>.</p><p>Next renewal classes: May 16, May 30, June 13. Book now and save $10.</p>")
    other("Your BLS card expires soon.pdf", "reminder of an expiring card")
    page("CPR for gym staff flyer.pdf", "h1{font:bold 34pt 'League Spartan';color:#c2185b;margin:0} .b{background:#fff3e0;padding:16pt;font-size:13pt}", "<h1>CPR &amp; AED for fitness professionals</h1><p style='font-size:15pt'>Earn your Heartsaver CPR AED card in one evening!</p><div class=b><b>Thursday, June 19, 2025, 5&ndash;9 pm</b><br>Fairmead Station 4 Classroom B<br>4 CE hours for EMTs (CE Provider #10-0117) &bull; card valid two years<br>Taught by Devon Prakash, AHA Instructor</div><p>$55, register at the Alder County EMS Agency desk. Every participant who passes receives a course completion card.</p>")
    other("CPR for gym staff flyer.pdf", "flyer that promises a card and hours")
    roster_doc("AHA roster 2025-03-14.docx.pdf", "Emergency Cardiovascular Care Programs \u2013 Course Roster", ["Course: BLS Provider     Lead Instructor: Devon Prakash     Instructor ID 11180425530", "Training Center: Alder County EMS Agency     TC ID CA05911", "Course date: 03/14/2025     Total hours: 4.5     Issue date of cards: 03/14/2025"], ["Name", "E-mail", "Skills", "Exam", "Card"], [["Etcheverry, Marisol", "m.etch@mail.example", "Complete", "96", "eCard"], ["Moy, Preston", "pmoy@mail.example", "Complete", "88", "eCard"], ["Salcido-Brandt, Ricardo", "", "Incomplete", "72", "-"], ["Nalbandian, Ara", "ara.n@mail.example", "Complete", "92", "eCard"]], "I verify that this information is accurate and truthful. Signature of Lead Instructor: D. Prakash")
    other("AHA roster 2025-03-14.docx.pdf", "course roster with several people")
    checklist("skills sheet adult CPR blank.pdf", "Adult CPR and AED Skills Testing Checklist", "Student Name ______________________ &nbsp; Date of Test ____________", [("Checks responsiveness", "&#9744;"), ("Shouts for help, activates emergency response", "&#9744;"), ("Compressions: rate 100&ndash;120, depth, recoil (30 in 15&ndash;18 seconds)", "&#9744;"), ("Gives 2 breaths with visible chest rise", "&#9744;"), ("Powers on AED, attaches pads, clears, shocks", "&#9744;")], "Test results: &nbsp; &#9744; PASS &nbsp; &#9744; NR &nbsp;&nbsp; Instructor initials ____", "Check PASS or NR (needs remediation) for each student.")
    other("skills sheet adult CPR blank.pdf", "blank skills check sheet")
    checklist(tmp("sk.pdf"), "Infant CPR Skills Testing Checklist", "Student Name <span class=h style='font-size:14pt'>Gwendolyn Tarrant</span> &nbsp; Date of Test <span class=h style='font-size:14pt'>6/11/2022</span>", [("Checks responsiveness and breathing", "&#9745;"), ("Locates brachial pulse", "&#9745;"), ("Compressions, two fingers, 100&ndash;120", "&#9744;"), ("Ventilations with barrier device", "&#9744;"), ("Resumes compressions within 10 seconds", "&#9744;")], "Test results: &nbsp; &#9744; PASS &nbsp; &#9745; NR &nbsp;&nbsp; Instructor initials <span class=h>LB</span>", "NR: remediation and retest needed before a card is issued.")
    photo(to_images(tmp("sk.pdf"), 150)[0].crop((0, 0, 1275, 1000)), 44, (1500, 1250), bg=(120, 118, 110)).save(P("phone/20220611_150233.jpg"), quality=82)
    other("phone/20220611_150233.jpg", "skills sheet with result NR", tl=False)
    checklist("EMT skills competency verification.pdf", "EMT Skills Competency Verification Form", "Name <span class=h>Lillian Montrose</span> &nbsp; Certificate number <span class=h>E139470</span> &nbsp; Authority <span class=h>Alder County</span>", [("1. Trauma assessment &nbsp; <span class=h>M. Ostrander 3/04/25</span>", "&#9745;"), ("2. Medical assessment &nbsp; <span class=h>M. Ostrander 3/04/25</span>", "&#9745;"), ("3. Bag-valve-mask ventilation", "&#9744;"), ("4. Oxygen administration", "&#9744;"), ("5. Cardiac arrest management with AED", "&#9744;"), ("6. Hemorrhage control and shock management", "&#9744;")], "Two of six skills verified. All skills must be verified before the form is sent in.", "Attach this form to your renewal. Verification of skills is not a continuing education certificate.")
    other("EMT skills competency verification.pdf", "skills form only partly signed")
    email("waitlist.pdf", "Basin Valley College Enrollment", "Pia Thibodeaux", "Wait list: EMT 101 Section 4418", "Tue, 7 Jan 2025 11:40", "<p>Dear Pia,</p><p>The section is full. You are <b>number 6</b> on the wait list for <b>EMT 101 Emergency Medical Technician</b> (8.0 units). You will get an e-mail if a seat becomes free. This is not an enrollment.</p>")
    other("waitlist.pdf", "place on a wait list")
    email("class cancelled.pdf", "Summit County Parks &amp; Recreation", "staff", "CANCELLED: First Aid | CPR AED, March 24", "Thu, 20 Mar 2025 16:02", "<p>Dear Wesley Pruitt Jr.,</p><p>The blended class First Aid | CPR AED of March 24, 2025 is cancelled because the instructor, Dolores Ng (Registry No. 398027), is ill. No card can be issued for that date. New date: March 31.</p>")
    other("class cancelled.pdf", "notice of a cancelled class")
    page("course outline EMT refresher.pdf", "h1{font-size:17pt} li{margin:4pt 0}", "<h1>Course Outline: EMT Refresher (24 hours)</h1><p>Basin Valley College &ndash; Public Safety Center. Approved by Alder County EMS Agency, no. 10-T-004</p><ol><li>Patient assessment, airway (8 hours)</li><li>Medical and behavioral (8 hours)</li><li>Trauma, skills verification (8 hours)</li></ol><p>Students who complete all 24 hours and pass the final skills test receive a course completion certificate. Instructor: Desmond Ruel.</p><p>Textbook and pocket mask required.</p>")
    other("course outline EMT refresher.pdf", "outline of a course")
    page("policy 402 CE.pdf", "h1{font-size:14pt;text-align:center} .t td{border:1px solid #000;padding:4pt}", "<table class=t><tr><td>ALDER COUNTY EMS AGENCY<br>POLICY 402</td><td>Subject: Continuing Education Certificates</td><td>Effective 07/01/2024<br>Review 07/01/2026</td></tr></table><h1>CONTINUING EDUCATION</h1><p>I. Purpose. To define what a CE certificate must show.</p><p>II. Each certificate shall state: name and certification number of the participant; course title; CE provider name and number; date of completion; number of hours; signature of the program director.</p><p>III. Courses shorter than one hour are not approved. A single course may be claimed once in twelve months.</p><p>IV. Certificates shall be kept for four years.</p><p style='margin-top:30pt'>Approved: Helen Tsosie, EMS Administrator</p>")
    other("policy 402 CE.pdf", "policy of a county agency")
    invoice("INV-20418.pdf", "Bayline Workplace Safety", "Summit Peak Fitness Clubs LLC\nAttn: Accounts Payable\n900 Ridge Road", "20418", "09/01/2024", [("On-site ASHI CPR AED class, 08/23/2024 (3.5 hours)", "12", "$540.00"), ("Digital certification cards", "12", "$96.00"), ("Instructor travel", "1", "$48.00")], "Amount due  $684.00", "Payable within 30 days. Cards are released when paid. HSI Training Center CTR-30771.")
    other("INV-20418.pdf", "invoice for a class")
    im = Image.new("RGB", (640, 1010), (255, 255, 255)); d = ImageDraw.Draw(im); F = lambda s, b="": ImageFont.truetype(font_file("Open Sans", b), s)
    d.rectangle((0, 0, 640, 150), fill=(20, 60, 110)); d.text((40, 44), "MERCY VALLEY", font=F(48, "bold"), fill="white"); d.rectangle((190, 190, 450, 520), fill=(208, 214, 222)); d.ellipse((250, 230, 390, 390), fill=(146, 156, 168)); d.rectangle((215, 410, 425, 520), fill=(146, 156, 168))
    d.text((60, 560), "CHIDINMA", font=F(62, "bold"), fill=(10, 10, 10)); d.text((60, 640), "Okafor-Reyes, RN", font=F(40), fill=(10, 10, 10)); d.rectangle((0, 730, 640, 830), fill=(180, 30, 40)); d.text((60, 752), "ICU \u00b7 ACLS \u00b7 BLS", font=F(44, "bold"), fill="white"); d.text((60, 860), "ID 20417-7   Exp 12/2027", font=F(34), fill=(60, 60, 60)); im.save(P("badge.png"))
    other("badge.png", "staff badge that names ACLS and BLS", tl=False)
    letterdoc("petition refused.pdf", ["Alder County EMS Agency", "Continuing Education Review"], "April 21, 2025", ["Preston Moy", "Kestrel County Fire & Rescue"], "Your request of April 2, 2025 \u2013 CE credit for an online course", ["Dear Mr. Moy:", "You asked the Agency to accept the course \u201cAdventure Medicine Basics\u201d (TrailDoc Online, 5 hours).", "The request is denied. The provider is not approved by a state EMS agency or CAPCE. You may appeal within 15 days. Reference CE-25-031."], ["W. Crouse", "Wendell Crouse, CE Program Director"])
    other("petition refused.pdf", "letter that refuses CE credit", kind="petition", holder="Preston Moy", provider="Alder County EMS Agency", title="Adventure Medicine Basics", started_on=None, completed_on=None, issued_on="2025-04-21", expires_on=None, validity=None, amounts=[], ids=[{"label": "Reference", "value": "CE-25-031"}], approvals=[], card=None, grade=None, about={"petition": "refused", "petition_for": "Adventure Medicine Basics"}, accept={"provider": ["TrailDoc Online"], "about": [{"petition": "refused", "petition_for": "CE credit for an online course"}]}, accept_amounts=[{"value": "5", "unit": "hour", "body": None}], unclear=[])
    email("RE_ CE request status.pdf", "CE Review, San Benedito County EMS", "Thaddeus Okonjo", "RE: CE request status (SB-R-118)", "Mon, 9 Jun 2025 10:12", "<p>Mr. Okonjo,</p><p>Your request to have the course <b>Tactical Casualty Care for Law Enforcement</b> (16 hours) accepted as EMS CE was received on June 2, 2025. It is under review by the medical director. A decision will be sent by June 30. Please do not claim the hours before that.</p><p>R. Imai, EMS Specialist</p>")
    other("RE_ CE request status.pdf", "request still under review", kind="petition", holder="Thaddeus Okonjo", provider="San Benedito County EMS", title="Tactical Casualty Care for Law Enforcement", started_on=None, completed_on=None, issued_on="2025-06-09", expires_on=None, validity=None, amounts=[], ids=[{"label": "CE request", "value": "SB-R-118"}], approvals=[], card=None, grade=None, about={"petition": "pending", "petition_for": "Tactical Casualty Care for Law Enforcement"}, accept={"provider": ["CE Review, San Benedito County EMS", "San Benedito County EMS Agency"], "issued_on": [None], "ids": [[], [{"label": "", "value": "SB-R-118"}]]}, accept_amounts=[{"value": "16", "unit": "hour", "body": None}], unclear=[])
    letterdoc("deficiency letter.pdf", ["SAN BENEDITO COUNTY EMS AGENCY", "Certification Unit"], "3 March 2025", ["Joaqu\u00edn Beltr\u00e1n Sol\u00eds"], "Incomplete EMT renewal application", ["We cannot renew certificate E166034 (expires March 31, 2025) because the application lacks:", [("CE certificates", "19.5 of 24 hours shown"), ("Skills competency form", "missing signature, skill 5"), ("CPR card", "expired 01/2025")], "Send the missing documents within 30 days."], ["R. Imai", "R. Imai, EMS Specialist"], font="Liberation Sans")
    other("deficiency letter.pdf", "letter on a renewal that is not complete")
    page("exam result notice.pdf", "h1{font-size:15pt;color:#002f6c} td{border-bottom:1px solid #ccc;padding:5pt}", "<h1>National Registry of Emergency Medical Technicians</h1><p>Cognitive examination result</p><p><b>Delphine Archuleta</b><br>Application ID 5507712<br>Examination date: 05/20/2025<br>Level: Emergency Medical Technician</p><p style='font-size:14pt'><b>Result: NOT PASSED</b></p><table><tr><td>Airway</td><td>Near passing</td></tr><tr><td>Cardiology</td><td>Below passing</td></tr><tr><td>Trauma</td><td>Above passing</td></tr></table><p>You may apply to retest after 15 days.</p>")
    other("exam result notice.pdf", "failed examination")
    own_log("my CE log 2024-2025.pdf", [["Date", "Course", "Provider", "Hours", "Have cert?"], ["10/26/24", "High-Risk Skills Day", "Tri-Rivers Ambulance", "8", "yes"], ["11/12/24", "ACLS renewal", "St. Alban", "6.5", "yes"], ["02/06/25", "Crush injury (online)", "Cardinal", "1.5", "print!"], ["", "", "TOTAL", "16", "need 24"]])
    other("my CE log 2024-2025.pdf", "a person's own list of hours")
