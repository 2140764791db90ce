"""Designs set with Typst: NASM, AUSactive provider, ISSA, magazine letters, college transcript."""
from common import *


def nasm(name, cred, verb, no, d1, d2, extra="", lab1="Issue Date", lab2="Expiration Date", orient="true"):
    return f"""
#set page(width: 11in, height: 8.5in, margin: 0in)
#set text(font: "TeX Gyre Adventor", size: 12pt, fill: rgb("#1d2b45"))
#place(top + left, rect(width: 0.5in, height: 8.5in, fill: rgb("#c9252c")))
#place(top + left, dx: 0.5in, rect(width: 0.12in, height: 8.5in, fill: rgb("#1d2b45")))
#place(top + left, dx: 1.2in, dy: 0.7in, text(size: 19pt, weight: "bold")[NATIONAL ACADEMY OF SPORTS MEDICINE])
#place(top + left, dx: 1.2in, dy: 1.9in, text(size: 13pt)[{verb}])
#place(top + left, dx: 1.2in, dy: 2.35in, box(width: 9in, text(font: "TeX Gyre Chorus", size: 44pt)[{name}]))
#place(top + left, dx: 1.2in, dy: 3.7in, box(width: 9in, text(size: 29pt, weight: "bold", fill: rgb("#c9252c"))[{cred}]))
#place(top + left, dx: 1.2in, dy: 4.95in, box(width: 8.8in)[{extra}])
#place(bottom + left, dx: 1.2in, dy: -1.0in, box(width: 9in, grid(columns: (1fr, 1fr, 1fr, 1.3fr), row-gutter: 5pt,
  text(weight: "bold")[{no}], text(weight: "bold")[{d1}], text(weight: "bold")[{d2}], text(font: "Kristi", size: 26pt)[L. Moncrief],
  text(size: 9pt)[Certificate Number], text(size: 9pt)[{lab1}], text(size: 9pt)[{lab2}], text(size: 9pt)[Laurel Moncrief, President])))
#place(bottom + left, dx: 1.2in, dy: -0.4in, text(size: 7.5pt, fill: gray)[355 E. Germann Road, Gilbert, Arizona. Verify this credential at the validation page of the Academy.])
"""


def d_nasm():
    typ("NASM-CPT-cert.pdf", nasm("Isaiah Emmanuel Broussard", "Certified Personal Trainer", "The NASM Board for Certification has certified that", "1190582216", "11/14/2024", "11/14/2026",
        "has met all requirements established for the NASM Certified Personal Trainer (NASM-CPT) examination and is awarded this credential. The NASM-CPT program is accredited by the National Commission for Certifying Agencies (NCCA)."))
    cert("nasm", "NASM-CPT-cert.pdf", "credential", "Isaiah Emmanuel Broussard", "National Academy of Sports Medicine", "Certified Personal Trainer", issued="2024-11-14", expires="2026-11-14", ids=ids(("Certificate Number", "1190582216")), about={"accredited": True},
         accept={"about": [{}], "completed_on": ["2024-11-14"], "title": ["NASM Certified Personal Trainer (NASM-CPT)", "NASM Certified Personal Trainer"], "provider": ["NASM", "NASM Board for Certification"]}, note="values above labels")
    typ("NASM/CES_broussard.pdf", nasm("Isaiah E. Broussard", "Corrective Exercise Specialization", "This certificate is awarded to", "1190701448", "03/02/2025", "None", "for successfully completing the requirements of the NASM Corrective Exercise Specialization (NASM-CES). \\ \\ *Continuing education:* 1.9 NASM CEUs #h(1em) | #h(1em) 15 AFAA CEUs", lab1="Completion Date"))
    cert("nasm", "NASM/CES_broussard.pdf", "completion|credential", "Isaiah E. Broussard", "National Academy of Sports Medicine", "Corrective Exercise Specialization", completed="2025-03-02", amounts="1.9 ceu nasm; 15 ceu afaa", ids=ids(("Certificate Number", "1190701448")), approvals=["nasm", "afaa"],
         accept={"issued_on": ["2025-03-02"], "title": ["NASM Corrective Exercise Specialization (NASM-CES)"], "provider": ["NASM"], "approvals": [["afaa"], []]}, note="specialization that also gives units; expiration says None")
    typ("pes certificate.pdf", nasm("Saoirse Ní Dhonnchadha", "Performance Enhancement Specialization (PES)", "This certificate is awarded to", "1190633902", "July 8, 2023", "", "for successfully completing the course and the final examination with a score of 86%.", lab1="Date Earned", lab2=""))
    cert("nasm", "pes certificate.pdf", "completion|credential", "Saoirse Ní Dhonnchadha", "National Academy of Sports Medicine", "Performance Enhancement Specialization (PES)", completed="2023-07-08", grade="86%", ids=ids(("Certificate Number", "1190633902")),
         accept={"issued_on": ["2023-07-08"], "title": ["Performance Enhancement Specialization"]}, note="no amount, no expiry; two-line title possible")
    typ("NASM CES trial access.pdf", nasm("Isaiah E. Broussard", "Corrective Exercise Specialization", "Welcome to your trial of the course", "Trial 30-118", "02/01/2025", "02/08/2025", "This page confirms your seven days of access to the first section. To receive the certificate, 1.9 NASM CEUs and 15 AFAA CEUs, enroll in the full course and pass the final examination.", lab1="Access From", lab2="Access Until").replace("[Certificate Number]", "[Access]").replace("Verify this credential at the validation page of the Academy.", "This is not a certificate."))
    other("NASM CES trial access.pdf", "trial access to a course in the design of the NASM certificate")


def au(name, course, rows, note, col="#00665e", stmt="has successfully completed the professional development course"):
    t = ", ".join(f"[{a}], [*{b}*]" for a, b in rows)
    return f"""
#set page(paper: "a4", margin: (x: 24mm, top: 20mm, bottom: 18mm))
#set text(font: "Cantarell", size: 11pt)
#align(right, text(size: 9pt, fill: gray)[Southern Cross Movement Education Pty Ltd \\ ABN 52 604 118 977 \\ AUSactive Registered Provider 084417])
#v(12mm)
#text(size: 30pt, weight: "bold", fill: rgb("{col}"))[Certificate]
#line(length: 100%, stroke: 2pt + rgb("{col}"))
#v(8mm)
This is to certify that
#v(2mm)
#text(size: 26pt, weight: "bold")[{name}]
#v(2mm)
{stmt}
#v(2mm)
#text(size: 20pt, fill: rgb("{col}"))[{course}]
#v(10mm)
#table(columns: (60mm, 1fr), stroke: 0.4pt + gray, inset: 7pt, {t})
#v(14mm)
#text(font: "Rufscript", size: 22pt)[J Pappas]
#v(-4mm)
#line(length: 55mm, stroke: 0.5pt)
Jim Pappas, Course Director
#place(bottom, text(size: 8pt, fill: gray)[{note}])
"""


def d_au():
    foot = "CECs are recognised by AUSactive for the renewal of registration. Please keep this certificate for three years."
    typ("SXME cert - Nguyen-Harcourt.pdf", au("Kylie Nguyen-Harcourt", "Strength Training for Perimenopause", [("Date of completion", "03/04/2025"), ("Delivery", "Face to face, Fremantle WA"), ("AUSactive CECs", "7.0"), ("AUSactive course code", "AC-25-3391"), ("Certificate number", "SX-009122"), ("Date of issue", "09/04/2025")], foot))
    cert("ausx", "SXME cert - Nguyen-Harcourt.pdf", "completion", "Kylie Nguyen-Harcourt", "Southern Cross Movement Education", "Strength Training for Perimenopause", completed="2025-04-03", issued="2025-04-09", amounts="7.0 cec ausactive", ids=ids(("AUSactive course code", "AC-25-3391"), ("Certificate number", "SX-009122"), ("AUSactive Registered Provider", "084417")), approvals=["ausactive"],
         accept={"provider": ["Southern Cross Movement Education Pty Ltd"]}, note="Australian dates, day first")
    typ("pd/fitness for 65 plus.pdf", au("Wiremu Tāmati Hohepa", "Group Training for the Over-65s", [("Workshop dates", "26–27 October 2024"), ("AUSactive CECs", "10"), ("ESSA CPD points", "8"), ("NZREPs credits", "6"), ("Certificate number", "SX-008846")], foot, col="#8a3b12"))
    cert("ausx", "pd/fitness for 65 plus.pdf", "completion", "Wiremu Tāmati Hohepa", "Southern Cross Movement Education", "Group Training for the Over-65s", started="2024-10-26", completed="2024-10-27", amounts="10 cec ausactive; 8 cpd essa; 6 unitless nzreps", ids=ids(("Certificate number", "SX-008846"), ("AUSactive Registered Provider", "084417")), approvals=["ausactive", "essa", "nzreps"],
         accept={"provider": ["Southern Cross Movement Education Pty Ltd"], "approvals": [["ausactive"]]}, note="three bodies with three units")
    typ("SXME_trainer_Mavridis.pdf", au("Eleni Mavridis", "Cert III Trainer Day: Cueing and Coaching", [("Dates delivered", "12 May 2024"), ("Role", "Lead trainer"), ("Hours delivered", "6.5"), ("Issued", "20 May 2024")], "This statement confirms delivery of training and may be used as evidence of vocational currency.", stmt="was engaged by us as lead trainer and taught the course", col="#243b6b"))
    cert("ausx", "SXME_trainer_Mavridis.pdf", "teaching", "Eleni Mavridis", "Southern Cross Movement Education", "Cert III Trainer Day: Cueing and Coaching", completed="2024-05-12", issued="2024-05-20", amounts="6.5 hour", ids=ids(("AUSactive Registered Provider", "084417")), accept={"provider": ["Southern Cross Movement Education Pty Ltd"]}, note="same design, but has taught")
    typ("SXME cancelled course.pdf", au("Kylie Nguyen-Harcourt", "Running Technique Masterclass", [("Date of workshop", "17/05/2025 (cancelled)"), ("AUSactive CECs", "0 (4.0 were on offer)"), ("Credit note", "CN-2214, \\$189.00"), ("Date of notice", "05/05/2025")], "Your credit note is valid for any course in the following twelve months.", col="#777777", stmt="was booked into the course below, which has been cancelled for lack of numbers").replace("[Certificate]", "[Cancellation notice]").replace("This is to certify that", "We are sorry to tell you that"))
    other("SXME cancelled course.pdf", "notice of a cancelled workshop in the design of the certificate")


def d_issa():
    typ("issa cert trainer.pdf", """
#set page(width: 11in, height: 8.5in, margin: 0.45in, background: place(center + horizon, rect(width: 10.3in, height: 7.8in, stroke: (paint: rgb("#0a3a75"), thickness: 4pt))))
#set text(font: "TeX Gyre Pagella", size: 14pt)
#set align(center)
#v(0.45in)
#text(size: 26pt, weight: "bold", fill: rgb("#0a3a75"), tracking: 2pt)[INTERNATIONAL SPORTS SCIENCES ASSOCIATION]
#v(0.2in)
Be it known that
#v(0.05in)
#text(font: "Z003", size: 46pt)[Rosamund Achterfeld]
#v(0.05in)
having demonstrated the knowledge required of a \\ #text(size: 27pt, weight: "bold")[Corrective Exercise Specialist] \\ is hereby granted this certificate with all rights pertaining to it
#v(0.25in)
#grid(columns: (1fr, 1fr, 1fr), [Member No. \\ *2208417*], [Granted \\ *the 9th of October, 2023*], [Expires \\ *October 9, 2025*])
#v(0.35in)
#grid(columns: (1fr, 1fr), [#text(font: "Kristi", size: 30pt)[A. Verhoeven] \\ #text(size: 10pt)[President]], [#text(size: 10pt)[Recertification: 20 hours of continuing \\ education every two years and valid CPR/AED. \\ 2.0 CEUs]])
""")
    cert("issa", "issa cert trainer.pdf", "credential", "Rosamund Achterfeld", "International Sports Sciences Association", "Corrective Exercise Specialist", completed="2023-10-09", expires="2025-10-09", ids=ids(("Member No.", "2208417")), accept={"issued_on": ["2023-10-09"], "provider": ["ISSA"], "validity": ["P2Y"]}, note="2.0 CEUs in the corner are those for recertification, not awarded", accept_amounts="2.0 ceu")


def letter_(org, date, to_, body, sign, tone="#333333"):
    return f"""
#set page(paper: "us-letter", margin: 1in)
#set text(font: "TeX Gyre Bonum", size: 10.5pt)
#set par(leading: 0.75em, spacing: 1.3em)
#text(size: 17pt, weight: "bold", fill: rgb("{tone}"))[{org[0]}] #h(1fr) #text(size: 8.5pt)[{org[1]}]
#line(length: 100%, stroke: 0.8pt + rgb("{tone}"))
#v(6mm)
{date}

{to_}

{body}

{sign}
"""


def d_author():
    typ("Letter author Coach and Motion.pdf", letter_(("Coach & Motion Quarterly", "Editorial office, Asheville, NC"), "June 3, 2024", "To whom it may concern:", """This letter confirms that *Malik Oyelaran-Brooks, MS, CSCS* is the first and only author of the article

#align(center)[“Isometrics in the Warm-Up: A Practical Review”]

which was published in Coach & Motion Quarterly, Volume 36, Issue 2 (Summer 2024), pages 14–21, on June 1, 2024. The article was reviewed by two anonymous peers before it was accepted on February 19, 2024. Coach & Motion Quarterly (ISSN 2998-0417) is distributed nationally.

Mr. Oyelaran-Brooks was not paid for the article. Certifying bodies decide for themselves how many credits it is worth.""", "Sincerely, \\ #text(font: \"Kristi\", size: 28pt)[Hollis Grant] \\ Hollis Grant, Managing Editor", "#2a6f97"))
    cert("authorletter", "Letter author Coach and Motion.pdf", "authoring", "Malik Oyelaran-Brooks", "Coach & Motion Quarterly", "Isometrics in the Warm-Up: A Practical Review", completed="2024-06-01", issued="2024-06-03", ids=ids(("ISSN", "2998-0417")), about={"peer_reviewed": True, "level": "national"}, accept={"ids": [[]]}, note="published article; date of acceptance and of publication")
    typ("chapter contributor.pdf", letter_(("Steeplechase Academic Press", "Portland, Oregon"), "2023-11-28", "Dr. Signe Halvorsen \\ Reykjavík", """Dear Dr. Halvorsen,

We are pleased to confirm that your chapter “Pain, Load and Return to Running” (pp. 203–244) appeared in _Exercise Therapy in Practice_, third edition, edited by N. Abiodun, in October 2023 (ISBN 978-1-55550-871-2). You are named as the sole author of the chapter. We understand that you need this letter for your BOC and NSCA renewals.""", "Yours sincerely, \\ Rights and Permissions \\ Steeplechase Academic Press", "#5a2a2a"))
    cert("authorletter", "chapter contributor.pdf", "authoring", "Signe Halvorsen", "Steeplechase Academic Press", "Pain, Load and Return to Running", completed="2023-10", issued="2023-11-28", ids=ids(("ISBN", "978-1-55550-871-2")), accept={"title": ["Exercise Therapy in Practice"], "ids": [[]]}, note="chapter in a book; month only of the publication; bodies named without an amount")
    typ("submission received.pdf", letter_(("Coach & Motion Quarterly", "Editorial office, Asheville, NC"), "January 8, 2024", "Dear Mr. Oyelaran-Brooks,", """Thank you for sending us your manuscript “Isometrics in the Warm-Up: A Practical Review” (no. CMQ-24-011). It has been passed on to two reviewers. You will hear from us within eight weeks. Please do not list the article as published or in press before you receive our decision.""", "Hollis Grant, Managing Editor", "#2a6f97"))
    other("submission received.pdf", "a manuscript was received, nothing is published, in the design of the author's letter")


def d_college():
    typ("transcript_MCC_unofficial.pdf", """
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Liberation Mono", size: 9.5pt)
#align(center)[*MESQUITE VALLEY COMMUNITY COLLEGE* \\ Office of the Registrar \\ ACADEMIC TRANSCRIPT]
#v(3mm)
#grid(columns: (1fr, 1fr), [Name: Broussard, Isaiah E. \\ Student ID: M00418822 \\ Birthdate: 02-SEP-1998], [Date printed: 18-JUN-2024 \\ Program: Exercise Science (AAS) \\ Level: Undergraduate])
#v(3mm)
#table(columns: (22mm, 1fr, 20mm, 18mm, 22mm), stroke: (x, y) => (bottom: 0.4pt), [*Course*], [*Title*], [*Credits*], [*Grade*], [*Points*],
table.cell(colspan: 5)[*Spring Semester 2024 (16-JAN-2024 to 10-MAY-2024)*],
[EXS 214], [Kinesiology and Biomechanics], [3.00], [A-], [11.01],
table.cell(colspan: 5)[Term totals: attempted 3.00, earned 3.00 semester hours, GPA 3.67])
#v(4mm)
Credits are semester hours. Accredited by the Higher Learning Commission. \\
\\*\\*\\* END OF TRANSCRIPT \\*\\*\\*
""")
    cert("college", "transcript_MCC_unofficial.pdf", "college", "Isaiah E. Broussard", "Mesquite Valley Community College", "Kinesiology and Biomechanics", started="2024-01-16", completed="2024-05-10", issued="2024-06-18", amounts="3.00 semester_credit", grade="A-", ids=ids(("Student ID", "M00418822"), ("Course", "EXS 214")), about={"level": "college", "accredited": True}, accept={"holder": ["Broussard, Isaiah E."], "issued_on": [None], "about": [{"level": "college"}, {"level": "college", "accredited": True, "progress": "completed"}, {}], "title": ["EXS 214 Kinesiology and Biomechanics"], "provider": ["MESQUITE VALLEY COMMUNITY COLLEGE"]}, note="transcript with one course; dates with months in letters")


def draw():
    d_nasm(); d_au(); d_issa(); d_author(); d_college()
