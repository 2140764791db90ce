"""Papers that look nearly like a proof, but are none."""
from lib import html, browser, word, para, grid, foot


def build(S):
    # certificate left blank / names nobody
    S.weasy("certificates/Certificate template.pdf", "framed certificate", html("body{border:10px double #5a4620;height:7.1in;text-align:center;padding:.4in;box-sizing:border-box;font:13pt 'EB Garamond'}u{letter-spacing:2px}", """<p>TUALATIN PLAINS COMMUNITY COLLEGE<br>Continuing Education</p><h1 style="font-weight:400">Certificate of Completion</h1><p>Know all persons by these presents that</p><p>______________________________________</p><p>has satisfied every requirement of the continuing education offering</p><p>______________________________________</p><p>and is granted ______ ( ____ ) Continuing Education Units</p><p>This ______ day of ______________ in the year ______________</p><p style="font-size:8pt">1.0 CEU = 10 contact hours</p>""", "11in 8.5in", "0.6in"))
    S.other("template left blank")
    S.chrome("downloads/certificate(2).pdf", "sidebar certificate", html("body{font:11pt Lato;display:flex;min-height:7.6in}.l{background:#1f6f78;color:#fff;width:2.1in;padding:.35in .25in;font-size:9pt;-webkit-print-color-adjust:exact}.l b{display:block;margin-top:14px;font-weight:400}.r{flex:1;padding:.5in}", "<div class=l><span style='font-size:15pt'>Blue Heron Community College</span><b>Noncredit course</b>Kettlebells II<b>Hours present</b>12 of 12<b>CEU</b>1.2<b>Finished</b>Mar 3, '22</div><div class=r><h1>Great work, {{first_name}}!</h1><p>This page shows that <b>{{first_name}} {{last_name}}</b> met the attendance rule (at least 80 %) for the class named on the left.</p></div>", "11in 8.5in", "0.35in"))
    S.other("names nobody: the merge fields were not filled")
    S.weasy("samples/SAMPLE_transcript.png", "official two-column", html("body{font:8pt 'TeX Gyre Heros Cn';position:relative}.v{position:absolute;top:2in;left:1in;font:700 90pt 'TeX Gyre Heros';color:#f4b6b6;transform:rotate(-25deg)}td{padding:1px 10px}", """<div class=v>SPECIMEN</div><div style="position:relative"><b style="font-size:14pt">Pinecrest State University</b><br>OFFICE OF THE REGISTRAR<p>Student: <b>DOE, JANE Q.</b> &nbsp; Student No: 00000000</p><table><tr><th>FALL 20XX</th></tr><tr><td>EXSC 310</td><td>Kinesiology for Exer Professionals</td><td>3.00 A</td></tr><tr><td>EXSC 445</td><td>Clinical Exercise Physiology</td><td>3.00 B</td></tr></table><p>How to read your new transcript: 1 course number, 2 title, 3 credits and grade.</p></div>""", "8.5in 6in", "0.5in"), pic=True)
    S.other("specimen with a made-up name")
    # registration, waitlist, receipt
    S.chrome("ce/Registration Confirmation.pdf", "registration confirmation", html("body{font:10pt 'Open Sans'}td{padding:4px 10px;border-bottom:1px solid #ccc}", """<h3 style="color:#0a6">You're registered!</h3><p>Ingrid Paz-Whitmore, thank you for registering with Chattooga Ridge State Community College Continuing Education.</p><table><tr><td>Course</td><td>HLTH-0411 Functional Movement for Trainers</td></tr><tr><td>CEUs</td><td>1.6 upon completion</td></tr><tr><td>Hours</td><td>16</td></tr><tr><td>Meets</td><td>Sat 03/02/2024 – 03/23/2024, 9 am–1 pm</td></tr><tr><td>Instructor</td><td>Denholm Sykes</td></tr><tr><td>Confirmation no.</td><td>R-220184</td></tr></table><p>Bring a mat. A certificate will be handed out at the last meeting.</p>""", "Letter", "0.7in", browser("Checkout complete", "2/10/24, 7:55 PM", "https://reg.chattoogaridge.example/checkout/done")))
    S.other("registration for a course to come")
    def receipt(c):
        c.setFont("Courier", 9)
        for k, x in enumerate(["FOUR RIVERS TECHNICAL INSTITUTE", "CASHIER  200 LOCKS RD", "------------------------------", "RCPT 0088213   02/19/2016 14:07", "PAYER: THORSGAARD, BRYCE E", "", "WD-22 POSTURAL ASSESSMENT", "  12 CONTACT HRS / 1.2 CEU", "  FEE              149.00", "  BOOK              22.50", "TOTAL              171.50", "VISA ****1187      171.50", "", "NO REFUND AFTER FIRST MEETING", "*** THANK YOU ***"]): c.drawString(14, 330 - 14 * k, x)
    S.reportlab("receipts/scan_rcpt.jpg", "till receipt", receipt, (215, 360), pic=True)
    S.other("receipt with course and hours, paid before the course")
    S.weasy("flyers/SpringCEUs.pdf", "flyer", html("body{font:13pt 'TeX Gyre Adventor'}h1{font-size:40pt;margin:0;color:#c33}", """<h1>Earn up to 2.0 CEUs!</h1><p>Spring Fitness Pro Weekend at Bitterroot Western University<br><b>April 12–13, 2025</b> · Fieldhouse</p><ul><li>Kettlebell Flow with Inez Carrow (0.4 CEU)</li><li>Programming for Teens (0.6 CEU)</li><li>Legal Basics for Trainers (1.0 CEU)</li></ul><p>Certificates of completion for all who stay to the end. Approved for 20 hours by several bodies. $219 before March 1.</p><p style="font-size:9pt">Office of Continuing Studies (406) 555-0188</p>""", "Letter", "0.8in", "background:#fff4d6;"))
    S.other("flyer: earn up to 2.0 CEUs")
    S.chrome("mail/Reminder - you have not yet completed.pdf", "mail print outlook", html("body{font:10.5pt Carlito}", """<b>From:</b> Extended Learning &lt;extended@gbtc.example&gt;<br><b>Sent:</b> Thursday, January 16, 2025 7:00 AM<br><b>To:</b> Vandenbroucke-Hale, Anneliese<br><b>Subject:</b> Your certificate is waiting (1 step left)<p>Dear Anneliese Vandenbroucke-Hale,</p><p>You attended <b>Food Handler Refresher</b> (2 hours, CUL-NC 100) but you have not yet completed the final quiz. Your certificate and 0.2 CEU cannot be issued until you score 70% or more. The course closes on January 31, 2025.</p><p>Great Basin Technical College</p>""", "Letter", "0.8in"))
    S.other("reminder: not yet completed")
    # transcripts without a passed course
    S.weasy("transcripts/withdrawn only.pdf", "record by term, totals at the right", html("body{font:8.5pt Lato}td{padding:2px 12px 2px 0}", """<b style="font-size:14pt">The University of Ashgrove at Millbrae</b><br>Unofficial Transcript<p>Name: Cillian Odunsi-Park<br>Student ID: 10079001<br>Print Date: 2024-02-20</p><p><b>2023 Fall</b></p><table><tr><td>KIN 240</td><td>Measurement in Exercise Science</td><td>3.00</td><td>0.00</td><td>W</td></tr><tr><td>KIN 101</td><td>Introduction to Kinesiology</td><td>3.00</td><td>0.00</td><td>W</td></tr></table><p>Term GPA: 0.000 &nbsp; Term Totals 6.00 0.00</p><p>Withdrew from the university 10/18/2023.</p>""", "Letter", "0.7in"))
    S.other("transcript with withdrawn courses only")
    S.chrome("screenshots/current classes.png", "portal grade tiles", """<meta charset=utf-8><style>body{margin:0;font:14px Roboto;background:#f4f5f7}.top{background:#0b5d4b;color:#fff;padding:14px 22px;display:flex;justify-content:space-between}.c{background:#fff;margin:14px 22px;padding:16px;border-radius:8px}</style><div class=top><b>Riverbend State College</b><span>Adaeze Nwosu-Thornton</span></div><h2 style="margin:14px 22px">My schedule – Fall 2024 semester</h2><div class=c><b>Exercise Testing</b><br>EXPH 410 · 3 credits · In progress · midterm grade B+</div><div class=c><b>Sport Nutrition</b><br>EXPH 330 · 3 credits · In progress · midterm grade not posted</div>""", shot=(900, 380))
    S.other("courses in progress with a midterm grade")
    def lp(c):
        c.setFont("Courier", 8.6)
        for k, x in enumerate(["KEYSTONE BAPTIST COLLEGE          OFFICIAL GRADE REPORT          TERM: 95/FA", "                                                                  DATE: 12-22-95", "HOLLOWAY, DARNELL K                      MAJOR: PHYS EDUC", "", " CALL#  COURSE       TITLE                    HRS   GRADE   Q-PTS", " 10233  PED 310      TESTS & MEASUREMENTS     0.0     F      0.0", " 10251  PED 215      GYMNASTICS METHODS       0.0     I      0.0", "", " SEM HRS EARNED   0.0      SEM GPA  0.000"]): c.drawString(34, 280 - 14 * k, x)
    S.reportlab("hr_files/grade report fall95.pdf", "grade report on lined paper", lp, (660, 330))
    S.other("grade report: failed and incomplete, nothing earned")
    S.chrome("letters/Enrollment verification.pdf", "agent's certificate with completed course", html("body{font:9.5pt Roboto}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px}.g div{border:1px solid #ccc;padding:5px}.g b{display:block;font-size:7.5pt;color:#777;font-weight:400}", "<h2>Enrollment Verification Certificate</h2><p style='font-size:8pt'>Prepared by TrueRecord, agent for the school · order TR-7802-0101</p><div class=g><div><b>SCHOOL</b>Dos Palmas State College</div><div><b>STUDENT</b>KEONI BASCOMBE</div><div><b>STATUS</b>FULL TIME 08/21/2023 – 12/15/2023</div><div><b>MAJOR</b>EXERCISE SCIENCE</div><div><b>CREDITS ENROLLED</b>13</div><div><b>STATUS AS OF</b>09/12/2023</div></div>", "A4", "0.7in"))
    S.other("enrolment verification: no course completed")
    S.weasy("withdrawal_form.pdf", "college form", html("body{font:10pt 'TeX Gyre Termes'}td{border:1px solid #000;padding:6px}", """<h3 style="text-align:center">Wabash Crossing University<br>COURSE WITHDRAWAL</h3><table width=100%><tr><td>Name: Maximiliana Sørby-Hughes</td><td>ID: 900-55-1182</td></tr><tr><td>Course: HPSS 3450 Sport Law</td><td>Credits: 3</td></tr><tr><td>Reason: work hours</td><td>Date: 10/26/2018</td></tr><tr><td>Instructor: L. Farrow</td><td>Grade to be recorded: W</td></tr></table><p>I understand that no credit is earned for a course from which I withdraw.</p>""", "Letter", "1in"))
    S.other("course withdrawal form")
    # denied, hold
    d = word("Caladea", 11, margin=1.1)
    para(d, "Office of the Registrar", size=15, bold=True, after=0); para(d, "Wabash Crossing University", size=9, after=18)
    para(d, "May 2, 2019"); para(d, "RE: Request for a completion letter, Ruben Adeyemi-Strand")
    para(d, "We are unable to issue the letter that you asked for. Our records show that you were registered for HPSS 3420, Principles of Conditioning (3 semester hours), in the Fall Semester of 2018 but did not sit the final examination. A grade of I was entered and became an F on March 1. No credit was awarded."); para(d, "Bertrand N. Okonjo\nAssociate Registrar for Records", before=20)
    S.docx("letters/registrar reply.pdf", "registrar letter", d)
    S.other("registrar's letter that denies completion")
    S.typst("extension/eligible.pdf", "extension record of study", """#set page(paper: "us-letter", margin: 1in)
#set text(font: "New Computer Modern", size: 10pt)
#text(15pt, weight: "bold")[California Coastal University Extension]

*Progress toward certificate* — ABERNATHY-KOSTAS, PENELOPE

#table(columns: 3, [Requirement], [Units], [Status], [KINESI X 470 Internship], [4.0], [Enrolled], [KINESI X 480 Capstone], [3.0], [Not started], [KINESI X 455 Exercise Genetics], [3.0], [Waitlisted (no. 4)])

You have 10 units to go. Certificates are issued after all grades are posted; apply by 1 June 2024.""")
    S.other("progress toward a certificate: nothing finished")
    # teaching and lecturing that has not happened; manuscript turned down
    d = word("TeX Gyre Pagella", 10.5, margin=1)
    para(d, "PALOUSE HILLS COMMUNITY COLLEGE", "c", 15, bold=True, after=0); para(d, "Department of Health & Human Performance", "c", 10, italic=True, after=14)
    para(d, "June 14, 2022", "r"); para(d, "Tentative assignment, Fall Quarter 2022"); para(d, "Dear Mr. Abiodun-Reyes, we would like to offer you HHP 265, Advanced Personal Training (3 credits, 45 class hours), subject to enrolment of at least 12 students. Please sign and return one copy. Classes with low enrolment are cancelled and no pay is due."); para(d, "Accepted: ____________________   Date: ___________", before=20)
    S.docx("teaching/tentative assignment.pdf", "adjunct letter", d)
    S.other("offer to teach, not signed, not taught")
    S.weasy("lectures/Invitation to speak.pdf", "lecture invitation", html("body{font:11pt 'EB Garamond'}", """<p>Ponderosa State University<br>School of Public Health</p><p>January 9, 2024</p><p>Dear Ms. Bergström,</p><p>Would you be willing to speak in our Graduate Nutrition Seminar this spring? We have 7 March and 21 March open, each 4:00 to 5:15 pm. A working title such as “Fueling the Masters Athlete” would suit us well. We offer parking and coffee.</p><p>Osric Mbatha</p>""", "Letter", "1in"))
    S.other("invitation to speak; not yet given")
    S.weasy("publications/decision.pdf", "publication notice", html("body{font:10.5pt 'Linux Libertine O'}", """<p><b>Journal of Applied Training Studies</b></p><p>30-Nov-2021</p><p>Manuscript: JATS-2021-0301</p><p>Dear Dr. Macready-Osborne,</p><p>Thank you for “Hill Walking and Grip Strength: A Pilot Study.” After external peer review by two reviewers we regret that we cannot publish it. You may submit elsewhere.</p><p>Editor-in-Chief: Prof. Anselm Viitanen</p>""", "A4", "1in"))
    S.other("manuscript turned down")
    S.weasy("cards/first aid class roster card.png", "card of a college training site", html("body{font:9pt 'TeX Gyre Heros'}.c{border:1.5px solid #777;border-radius:8px;padding:10px;height:1.7in}", "<div class=c><b>REMINDER CARD – keep in wallet</b><p>Redbud County Community College – Allied Health<br>Your BLS renewal class: <b>May 10, 2025, 8:30 am</b>, Bldg C 112</p><p>Rutherford B. Mwangi<br>Card on file expires 05/2025. This is not a provider card.</p></div>", "3.6in 2.4in", "0.1in"), pic=True, dpi=220)
    S.other("reminder card, not a provider card")
