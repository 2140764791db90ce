"""Teaching, lecturing, publishing."""
from lib import html, browser, word, para, grid, foot


def build(S):
    # ---- teaching
    d = word("TeX Gyre Pagella", 10.5, margin=1)
    para(d, "PALOUSE HILLS COMMUNITY COLLEGE", "c", 15, bold=True, after=0); para(d, "Department of Health & Human Performance", "c", 10, italic=True, after=14)
    para(d, "January 5, 2022", "r"); para(d, "Re: verification of adjunct teaching, Cornelius Abiodun-Reyes, MS, CSCS")
    para(d, "I am writing to verify that Mr. Abiodun-Reyes served as adjunct instructor in this department and was instructor of record for **HHP 165, Foundations of Personal Training** (3 credits, 45 class hours) from September 20 to December 10, 2021. He taught all sessions of section 02 and submitted final grades for 24 students.", "j")
    para(d, "Adjunct faculty are hired by the quarter; this letter is no promise of future work.", "j"); para(d, "Sincerely,"); para(d, "Roxane Dubrovnik, PhD\nDepartment Chair", before=22)
    foot(d, "Palouse Hills Community College · 2000 Loess Avenue · Accredited by NWCCU since 1971 · Next quarter begins January 10, 2022")
    S.docx("teaching/adjunct letter.pdf", "adjunct letter", d)
    S.t("teaching", "Cornelius Abiodun-Reyes", "PALOUSE HILLS COMMUNITY COLLEGE", "Foundations of Personal Training", s="2021-09-20", c="2021-12-10", i="2022-01-05", am="3 quarter_credit; 45 hour", am_ok="3 unitless; 3 semester_credit", id="Course=HHP 165", about={"level": "undergraduate"}, acc={"about.level": ["college", "community college", None], "issued_on": [None], "amounts": [None], "title": ["HHP 165, Foundations of Personal Training"], "holder": ["Mr. Abiodun-Reyes"]}, note="taught, not taken; quarter only from the sentence on hiring")
    S.weasy("teaching/Load_sheet_SP23.pdf", "faculty load sheet", html("body{font:8.5pt 'Roboto Condensed'}td,th{border:1px solid #444;padding:3px 7px}th{background:#ddd}", """<b style="font-size:12pt">PART-TIME FACULTY LOAD SHEET (TAUGHT) · SP23</b><br>Ozark Headwaters University – College of Education &nbsp; Printed 05/19/2023<p>Instructor: <b>PILKINGTON-OSEI, BEATRIX A.</b> &nbsp; Rank: Lecturer II &nbsp; Appt: 40%</p><table><tr><th>CRN</th><th>Course</th><th>Title</th><th>Lvl</th><th>Cr</th><th>Enrl</th><th>WLU</th><th>Dates</th></tr><tr><td>31845</td><td>PE 5513</td><td>Seminar in Sport Biomechanics</td><td>GR</td><td>3</td><td>11</td><td>4.00</td><td>01/17/23–05/12/23</td></tr><tr><td>31850</td><td>PE 1121</td><td>Racquetball</td><td>UG</td><td>1</td><td>22</td><td>1.50</td><td>01/17/23–03/10/23</td></tr></table><p>Grades filed: yes (05/16/2023). Certified: A. Montclair, Associate Dean. WLU = work load units.</p>""", "11in 8.5in", "0.8in"))
    for crn, code, t, lv, cr, c in (("31845", "PE 5513", "Seminar in Sport Biomechanics", "graduate", "3", "2023-05-12"), ("31850", "PE 1121", "Racquetball", "undergraduate", "1", "2023-03-10")):
        S.t("teaching", "PILKINGTON-OSEI, BEATRIX A.", "Ozark Headwaters University", t, s="2023-01-17", c=c, am=f"{cr} semester_credit", am_ok=f"{cr} unitless; 4.00 unitless; 1.50 unitless", id=f"CRN={crn};Course={code}", about={"level": lv}, acc={"amounts": [None], "about.level": ["GR" if lv == "graduate" else "UG"]}, note="two courses taught; work load units are no credit")
    from fpdf import FPDF
    p = FPDF("P", "mm", "Letter"); p.add_page(); p.set_font("courier", "", 10.5)
    p.multi_cell(0, 5.5, "TRIDENT CAPE COLLEGE - HUMAN RESOURCES\nEMPLOYMENT VERIFICATION (INSTRUCTIONAL)\n\nDate: 2016-08-09\nEmployee: Yevgenia Stoltenberg-Diaz       Emp. no. A00771\nPosition: Community Education Instructor (temporary, hourly)\n\nClass led                      Meetings            Hours paid\nStretch & Strengthen 55+       6/1/16 - 7/27/16        18\n\nThe employee led the class named above in our non-credit\nprogram. Pay rate: $31.50 per contact hour. Total: $567.00.\n\nThis verification is valid without signature.\n")
    S.fpdf("teaching/empl_verif.pdf", "HR verification, typewriter", p)
    S.t("teaching", "Yevgenia Stoltenberg-Diaz", "TRIDENT CAPE COLLEGE", "Stretch & Strengthen 55+", s="2016-06-01", c="2016-07-27", i="2016-08-09", am="18 hour", about={"level": "non-credit"}, acc={"issued_on": [None], "about.level": ["continuing education", "community education", None], "provider": ["Trident Cape College"]}, note="hours paid; pay beside")
    S.chrome("teaching/Course eval summary.pdf", "evaluation summary head", html("body{font:9.5pt 'Open Sans'}.b{background:#345;height:10px;margin:2px 0;-webkit-print-color-adjust:exact}td{padding:3px 8px}", "<h3>Student Opinion of Teaching — report to instructor</h3><table><tr><td>Instructor</td><td><b>Fabrizio Olatunji</b></td><td>Course</td><td><b>EXSC 201 Aquatic Fitness (section 7)</b></td></tr><tr><td>Institution</td><td>Minnetrista Lakes College</td><td>Taught</td><td>Fall semester 2019</td></tr><tr><td>Invited / replied</td><td>19 / 13</td><td>Credits</td><td>1</td></tr></table>" + "".join(f"<p>{q}</p><div class=b style='width:{w}%'></div>" for q, w in (("Explained clearly: 4.6 of 5", 92), ("Was prepared: 4.8 of 5", 96), ("Was fair: 4.5 of 5", 90))), "Letter", "0.8in", browser("SOT report", "1/6/2020, 3:11 PM", "https://sot.minnetrista.example/r/88d")), pic=True)
    S.t("teaching", "Fabrizio Olatunji", "Minnetrista Lakes College", "Aquatic Fitness", am="1 semester_credit", am_ok="1 unitless", id="Course=EXSC 201", about={"level": "undergraduate"}, acc={"about.level": [None], "amounts": [None], "title": ["EXSC 201 Aquatic Fitness (section 7)", "EXSC 201 Aquatic Fitness"], "kind": []}, uo=["completed_on"], note="evaluation report as proof of teaching; scores")
    S.truth[-1]["kind"] = "teaching|other"; S.truth[-1]["accept"].pop("kind")
    S.typst("teaching/IMG_0457.jpg", "certificate for an instructor", """#set page(width: 9in, height: 6.5in, margin: .8in, fill: rgb("#eef3fb"))
#set text(font: "Lato", size: 12pt)
#set align(center + horizon)
INSTRUCTOR RECOGNITION
#v(1em)

#text(22pt)[*Ngozi Halvorsen-Pratt*]
#v(1em)

taught *Dance Fitness for Beginners* for \\ Shoalwater Bay College Continuing Education \\ in six Tuesday meetings, 9 hours in all, ending May 31, 2022
#v(1em)
#text(9pt)[With thanks from all of us — K. Ludlow, Program Manager]""", pic=True)
    S.t("teaching", "Ngozi Halvorsen-Pratt", "Shoalwater Bay College", "Dance Fitness for Beginners", c="2022-05-31", am="9 hour", about={"level": "non-credit"}, acc={"about.level": ["continuing education", None], "provider": ["Shoalwater Bay College Continuing Education"]}, note="looks like a completion certificate, but she taught")

    # ---- lecturing
    d = word("Liberation Serif", 11, margin=1.1)
    para(d, "Yellow Breeches University", size=16, bold=True, after=0); para(d, "Program in Exercise Science · Lab 214 · Boiling Springs Gap, PA 17999", size=9, after=14)
    para(d, "October 30, 2023"); para(d, "Dear Dashiell,")
    para(d, "Thank you so much for visiting my EXSC 302 class (Strength Theory) last Wednesday, October 25. The juniors are still talking about your lecture, **“Why Your Squat Stalls: Load, Sleep and Protein”**, and several have asked for your slides. Ninety minutes went by quickly!")
    para(d, "Please feel free to use this letter for your recertification. I am copying your supervisor at the club."); para(d, "Gratefully,"); para(d, "Sunniva Ekwueme-Lang, PhD\nAssociate Professor", before=20); para(d, "Addressed to: Mr. Dashiell Marchetti-Fong, CPT, Ironworks Gym\ncc: Paul Uribe", size=9)
    S.docx("lectures/thank you from Dr Lang.pdf", "guest lecture thanks", d)
    S.t("lecturing", "Dashiell Marchetti-Fong", "Yellow Breeches University", "Why Your Squat Stalls: Load, Sleep and Protein", c="2023-10-25", i="2023-10-30", am="90 minute", id="class=EXSC 302", about={"level": "undergraduate"}, acc={"issued_on": [None], "about.level": ["university", None], "holder": ["Mr. Dashiell Marchetti-Fong", "Dashiell"], "ids": [None]}, note="minutes in words; full name only at the foot")
    S.weasy("lectures/Certificate of Appreciation.pdf", "certificate of appreciation", html("body{font:13pt 'TeX Gyre Bonum';text-align:center;border:2px solid #0a5;height:5.6in}h1{color:#0a5;font-weight:400}", "<h1>Certificate of Appreciation</h1><p>to</p><h2>Anjali Bergström, RDN</h2><p>invited speaker, Graduate Nutrition Seminar<br><i>Fueling the Masters Athlete</i></p><p>7 March 2024, 4:00–5:15 pm</p><p style='font-size:9pt;margin-top:40px'>School of Public Health, Ponderosa State University &nbsp;|&nbsp; Osric Mbatha, seminar convener</p>", "10in 7in", "0.6in"), pic=True)
    S.t("lecturing", "Anjali Bergström", "Ponderosa State University", "Fueling the Masters Athlete", c="2024-03-07", am_ok="1.25 hour; 75 minute", about={"level": "graduate"}, acc={"provider": ["School of Public Health, Ponderosa State University"], "about.level": [None]}, note="length only as clock times; looks like a completion certificate")
    S.chrome("lectures/Fwd speaker confirmation AFTER event.pdf", "mail print speaker", html("body{font:10pt 'Liberation Sans'}.q{border-left:2px solid #99c;padding-left:10px}", "<p><b>Isidora Wenzel-Kaur</b> &lt;iwk@pinebarrens.example&gt;<br>to me, events-desk<br>Mon, 29 Apr 2019, 16:48</p><p>Many thanks again for the talk! For your records:</p><div class=q>Speaker: Leopold “Leo” Nakashima-Greer<br>Talk: Coaching People Who Hate Exercise<br>Occasion: Wellness Week at Pine Barrens Community College<br>Given: 24 April 2019, Student Center, 60 min. plus questions<br>Audience: staff and students (about 45)</div><p>No honorarium form is needed.</p>", "A4", "0.8in"))
    S.t("lecturing", "Leopold “Leo” Nakashima-Greer", "Pine Barrens Community College", "Coaching People Who Hate Exercise", c="2019-04-24", am="60 minute", about={"level": "community"}, acc={"holder": ["Leopold Nakashima-Greer"], "about.level": [None, "college", "undergraduate"], "issued_on": ["2019-04-29"]}, note="mail after the talk")
    S.typst("lectures/program page + thanks.pdf", "two pages, programme and thanks", """#set page(width: 6in, height: 9in, margin: .7in, numbering: "1")
#set text(font: "Linux Libertine O", size: 10.5pt)
= Regional Student Research Day
Hosted by Kiamichi University, Department of Kinesiology, November 5, 2021

#table(columns: 2, stroke: none, [8:30], [Registration], [9:00], [Welcome, Dean Rosalba Finch], [9:15], [Keynote: *The Honest Step Counter* \\ Efua Castelnuovo-Hill, M.Ed.], [10:30], [Posters], [12:00], [Lunch (not included)])
#pagebreak()
Kiamichi University \\ November 12, 2021

Dear Ms. Castelnuovo-Hill,

We thank you for the keynote named in the enclosed programme, which you gave for 45 minutes to an audience of undergraduates from five schools.

T. Wapasha, committee chair""")
    S.t("lecturing", "Efua Castelnuovo-Hill", "Kiamichi University", "The Honest Step Counter", c="2021-11-05", i="2021-11-12", am="45 minute", about={"level": "undergraduate"}, acc={"issued_on": [None], "about.level": [None], "provider": ["Kiamichi University, Department of Kinesiology"], "holder": ["Ms. Castelnuovo-Hill"]}, note="title on page 1, thanks on page 2")

    # ---- authoring
    S.weasy("publications/acceptance and DOI.pdf", "publication notice", html("body{font:10.5pt 'Linux Libertine O'}", """<p><b>Journal of Applied Training Studies</b><br><small>Published by Copperline Academic · ISSN 2999-0001 (online)</small></p><p>18-Sep-2020</p><p>Manuscript: JATS-2020-0144.R2</p><p>Dear Dr. Macready-Osborne,</p><p>I am glad to let you know that your article “Eccentric Cycling in Sedentary Office Staff: A Randomized Trial” appeared online today after external peer review. It may be cited as</p><p style="margin-left:30px">Macready-Osborne, F., Lund, B., &amp; Achebe, T. (2020). Eccentric cycling in sedentary office staff: A randomized trial. <i>J Appl Train Stud</i>, 11(3), 201–214. doi:10.99999/jats.2020.0144</p><p>Received 02-Mar-2020; accepted 21-Aug-2020.</p><p>Editor-in-Chief: Prof. Anselm Viitanen</p>""", "A4", "1in"))
    S.t("authoring", "Macready-Osborne, F.", "Journal of Applied Training Studies", "Eccentric Cycling in Sedentary Office Staff: A Randomized Trial", c="2020-09-18", id="Manuscript=JATS-2020-0144.R2;doi=10.99999/jats.2020.0144", about={"peer_reviewed": "yes"}, acc={"holder": ["Dr. Macready-Osborne", "Macready-Osborne"], "provider": ["Copperline Academic"], "issued_on": ["2020-09-18"], "completed_on": [None]}, note="name only as surname and initial; dates of receipt and acceptance beside; ISSN")
    d = word("Carlito", 11, margin=1)
    para(d, "Bayou Teche State University Press", size=15, bold=True, color="0B3D2E", after=0); para(d, "Certificate of authorship", size=10, after=14)
    para(d, "This confirms that **Marguerite O. Fontenelle-Zhao** is the author of chapter 7, “Programming for the First Ninety Days,” pages 141–168, in *The New Gym Floor*, edited by Lionel Pruett, published by this Press in March 2018 (ISBN 978-0-00-000000-2).".replace("*The New Gym Floor*", "The New Gym Floor"))
    para(d, "The volume was edited in house and was not peer reviewed."); para(d, "Given May 2, 2018      Zora Whitacre, rights and permissions", before=20)
    foot(d, "Bayou Teche State University Press · member of a university press association · 40% author discount until 12/31/2018 · ref RP/ch7/0418")
    S.docx("publications/chapter.pdf", "publisher's confirmation", d)
    S.t("authoring", "Marguerite O. Fontenelle-Zhao", "Bayou Teche State University Press", "Programming for the First Ninety Days", c="2018-03", i="2018-05-02", id="ISBN=978-0-00-000000-2", about={"peer_reviewed": "no"}, acc={"title": ["The New Gym Floor"], "issued_on": ["2018-03", None], "completed_on": [None]}, note="chapter in a book; ninety days in the title; pages")
    S.chrome("publications/article page.png", "article page on the web", """<meta charset=utf-8><style>body{margin:0;font:15px 'Liberation Serif'}.t{background:#2b3a67;color:#fff;padding:12px 30px;font-family:Lato}.w{padding:20px 30px;width:820px}small{color:#666}</style><div class=t>Campus Fitness Quarterly &nbsp;·&nbsp; Vol. 8, Issue 2 &nbsp;·&nbsp; Summer 2022</div><div class=w><small>PRACTICE NOTE — Published: 01 June 2022</small><h1>Small-Group Training on a Shoestring</h1><p><b>Tobiah Kessler-Amadi</b>, <i>Recreation Services, Loess Hills University</i></p><p>Abstract. Budgets at campus recreation centers fell by a tenth in three years. This note tells how one center ran 12 small groups with borrowed gear...</p><small>Cite this: Campus Fit Q 8(2):33–37. &nbsp; 214 reads &nbsp; © The author</small></div>""", shot=(900, 480))
    S.t("authoring", "Tobiah Kessler-Amadi", "Campus Fitness Quarterly", "Small-Group Training on a Shoestring", c="2022-06-01", about={}, acc={"issued_on": ["2022-06-01"], "completed_on": [None], "provider": ["Loess Hills University"], "about.peer_reviewed": ["no", "yes", "unclear"]}, note="screen of an article; review not said; school is the author's employer")
    S.truth[-1]["accept"].pop("about.peer_reviewed"); S.truth[-1]["accept"]["about.peer_reviewed"] = ["no", None]
    S.truth[-1]["accept"].pop("provider")
