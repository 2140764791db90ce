"""Non-credit and CEU transcripts, college first-aid cards, attendance, a petition."""
from lib import html, browser, word, para, grid, foot


def build(S):
    # 1 -- CEU transcript, ruled table
    def ceu(path, school, unit_name, holder, info, head, rows, foot, pic=False, wid=(70, 230, 60, 60, 60), font=("Times-Roman", "Times-Bold"), land=False):
        size = (792, 612) if land else (612, 792)
        def draw(c):
            h = size[1]
            c.setFont(font[1], 14); c.drawString(50, h - 55, school); c.setFont(font[0], 10); c.drawString(50, h - 69, unit_name)
            c.setFont(font[1], 11); c.drawRightString(size[0] - 50, h - 55, "CONTINUING EDUCATION TRANSCRIPT")
            for k, x in enumerate(info): c.setFont(font[0], 9); c.drawString(50 + (k % 2) * 270, h - 100 - 13 * (k // 2), x)
            y = h - 150
            for k, r in enumerate([head] + rows):
                x = 50
                c.setFont(font[1 if not k else 0], 8.5)
                for w, t in zip(wid, r): c.drawString(x + 3, y + 4, t); x += w
                c.line(50, y, 50 + sum(wid), y); y -= 17
            c.setFont(font[0], 7.5)
            for x in foot: y -= 10; c.drawString(50, y, x)
        S.reportlab(path, "CEU transcript", draw, size, pic=pic)
    ceu("ce/CEU Transcript - Bellweather.pdf", "Chattooga Ridge State Community College", "Division of Workforce and Continuing Education", "x", ["Participant: Bellweather, Augustine P.", "Participant no. CE-77120", "Printed on: 11/02/2021", "Status: complete record"],
        ("Course", "Title", "Ended", "Contact hrs", "CEU"), [("HLTH-0211", "Medical Terminology for Fitness Staff", "03/25/2019", "24.0", "2.40"), ("HLTH-0340", "Personal Trainer Prep (Cancelled)", "10/11/2019", "0.0", "0.00"), ("RECR-0118", "Aqua Fitness Instructor", "02/08/2020", "8.5", "0.85"), ("HLTH-0502", "Healthy Aging Webinar", "01/20/2021", "1.0", "0.10")],
        ["One (1) CEU is awarded for ten contact hours of participation in an organized continuing education experience.", "Total CEU awarded: 3.35     Total contact hours: 33.5", "Chattooga Ridge is accredited by the Southern Association of Colleges and Schools Commission on Colleges.", "", "Lavinia Prewitt-Soames, Coordinator of Records"])
    for i, t, d, h, v in (("HLTH-0211", "Medical Terminology for Fitness Staff", "2019-03-25", "24.0", "2.40"), ("RECR-0118", "Aqua Fitness Instructor", "2020-02-08", "8.5", "0.85"), ("HLTH-0502", "Healthy Aging Webinar", "2021-01-20", "1.0", "0.10")):
        S.t("completion", "Bellweather, Augustine P.", "Chattooga Ridge State Community College", t, c=d, am=f"{v} ceu; {h} hour", id=f"Course={i}", acc={"provider": ["Division of Workforce and Continuing Education, Chattooga Ridge State Community College"]}, note="totals are no amounts of a course; a cancelled row left out")
    ceu("scan_ceu_record.pdf", "Youghiogheny University", "School of Professional Advancement · noncredit registry", "x", ["Learner: Persis Madhavan-Quayle, CSCS", "Record date: July 2016"],
        ("Section", "Activity", "From", "To", "Units"), [("KPE.801", "Olympic Lifting Coaches' Practicum", "06/04/16", "06/05/16", "1.6"), ("KPE.815", "Return to Play: A Panel", "07/01/16", "07/01/16", ".15")], ["Units are Continuing Education Units (CEU)."], pic=True, font=("Courier", "Courier-Bold"), land=True, wid=(90, 300, 80, 80, 70))
    for i, t, a, b, v in (("KPE.801", "Olympic Lifting Coaches' Practicum", "2016-06-04", "2016-06-05", "1.6"), ("KPE.815", "Return to Play: A Panel", "2016-07-01", "2016-07-01", "0.15")):
        S.t("completion", "Persis Madhavan-Quayle", "Youghiogheny University", t, s=a, c=b, am=f"{v} ceu", id=f"Section={i}", uo=["started_on", "completed_on"] if i.endswith("815") else None, acc={"provider": ["School of Professional Advancement"], "started_on": [None]} if i.endswith("815") else {"provider": ["School of Professional Advancement"]}, note="printed as .15" if v == "0.15" else "unit explained in the foot")

    # 2 -- non-credit record in three stacked cards
    S.weasy("ce/noncredit-report.pdf", "stacked cards record", html("body{font:9pt 'TeX Gyre Adventor'}.c{border-left:6px solid #e0701b;padding:6px 12px;margin:12px 0;background:#faf6f2}.r{display:flex;gap:26px}.r div{font-size:8pt}.r b{display:block;font-size:11pt}",
      """<p style="font-size:16pt;margin:0">Noncredit learning report</p><p>for <b>Anneliese Vandenbroucke-Hale</b> · Great Basin Technical College, Extended Learning · generated 2025-02-03</p>
      <div class=c><b>Barbell Basics for Coaches</b> (FIT-NC 009)<div class=r><div>Finished<b>9 Nov 2024</b></div><div>Hours<b>6</b></div><div>CEUs<b>0.6</b></div><div>Result<b>Complete</b></div></div></div>
      <div class=c><b>Food Handler Refresher</b> (CUL-NC 100)<div class=r><div>Finished<b>—</b></div><div>Hours<b>2</b></div><div>CEUs<b>0</b></div><div>Result<b>Not complete</b></div></div></div>
      <div class=c><b>Mobility Screening Half-Day</b> (FIT-NC 014)<div class=r><div>Finished<b>18 Jan 2025</b></div><div>Hours<b>3½</b></div><div>CEUs<b>0.35</b></div><div>Result<b>Complete</b></div></div></div>
      <p style="font-size:7pt">Questions: extended@gbtc.example. A report is not a transcript of college credit.</p>""", "A5", "0.5in"))
    for i, t, d, h, v in (("FIT-NC 009", "Barbell Basics for Coaches", "2024-11-09", "6", "0.6"), ("FIT-NC 014", "Mobility Screening Half-Day", "2025-01-18", "3.5", "0.35")):
        S.t("completion", "Anneliese Vandenbroucke-Hale", "Great Basin Technical College", t, c=d, am=f"{h} hour; {v} ceu", id=f"Course={i}", acc={"provider": ["Great Basin Technical College, Extended Learning"], "issued_on": ["2025-02-03"]}, note="half hour as a fraction" if h == "3.5" else "cards; one row not complete")

    # 3 -- non-credit registry of a district, Spanish names, office document
    d = word("Carlito", 10, margin=.8)
    para(d, "Las Cumbres Community College District", bold=True, size=13, color="1F4E79", after=0); para(d, "Noncredit Division · Certificate and attendance verification", size=9)
    grid(d, [("Student", "Cuauhtémoc Vidal Arriaga"), ("Student email", "cv.arriaga@lascumbres.example"), ("Class", "HEALTH 902N  Fitness Trainer Readiness"), ("Ticket no.", "44871"), ("Class meeting dates", "Jan 29, 2024 to Mar 22, 2024"), ("Positive attendance hours", "31.75"), ("Progress indicator", "P (Pass)"), ("Certificate", "not part of this verification")], [2.1, 4.4], head=False)
    para(d, "Noncredit classes carry no units. Hours are those in which the student was present as recorded by the instructor of record, Thuy-Linh Carrasco.", size=8, before=8)
    para(d, "/s/ Perpetua Ollivander, Noncredit Dean     Date signed: 3/29/2024", before=18)
    foot(d, "Las Cumbres Community College District · 1 Mission Road, Las Cumbres CA · Accredited by ACCJC. Revised 1/2023. Noncredit instruction is funded by the State by hours of attendance (525 hours = 1 FTES).")
    S.docx("ce/HEALTH 902N Arriaga.pdf", "noncredit attendance verification", d)
    S.t("completion|attendance|college", "Cuauhtémoc Vidal Arriaga", "Las Cumbres Community College District", "Fitness Trainer Readiness", s="2024-01-29", c="2024-03-22", i="2024-03-29", am="31.75 hour", id="Class=HEALTH 902N;Ticket no.=44871", grade=None, acc={"title": ["HEALTH 902N Fitness Trainer Readiness"], "issued_on": [None], "grade": ["P", "P (Pass)", "Pass", None], "provider": ["Las Cumbres Community College"]}, note="hours of presence, quarter hours; class passed, so credit of hours")

    # 4 -- first-aid cards given by college training sites
    S.weasy("cards/bls card nursing dept.png", "card of a college training site", html("body{font:8pt 'TeX Gyre Heros'}.c{border:1.5px solid #b00;border-radius:8px;padding:8px;height:2.2in}.t{background:#b00;color:#fff;padding:3px 6px;font-weight:700}td{padding:1px 4px}",
      "<div class=c><div class=t>BASIC LIFE SUPPORT · BLS Provider</div><p style='font-size:12pt;margin:6px 0 2px'><b>Rutherford B. Mwangi</b></p>has successfully completed the cognitive and skills evaluations of the BLS (CPR and AED) Program.<table><tr><td>Issue Date</td><td>05/2023</td><td>Renew By</td><td>05/2025</td></tr><tr><td>Training Site</td><td colspan=3>Redbud County Community College – Allied Health</td></tr><tr><td>Instructor</td><td>Fenella Strand</td><td>Inst. ID</td><td>0511938</td></tr><tr><td>eCard Code</td><td colspan=3>2350 5511 0098</td></tr></table></div>", "3.6in 2.65in", "0.1in"), pic=True, dpi=260)
    S.t("cpr_aed", "Rutherford B. Mwangi", "Redbud County Community College", "BLS Provider", i="2023-05", e="2025-05", id="eCard Code=2350 5511 0098;Inst. ID=0511938", card={"covers": ["bls", "cpr", "aed"], "ages": [], "skills": "in_person", "sides": ["front"]}, acc={"title": ["BASIC LIFE SUPPORT", "BASIC LIFE SUPPORT · BLS Provider", "BLS (CPR and AED) Program"], "provider": ["Redbud County Community College – Allied Health"], "completed_on": ["2023-05"], "card.skills": ["not_said"], "card.sides": ["digital"]}, note="only months; the training site is the only issuer named")
    d = word("Liberation Sans", 10.5, margin=1)
    para(d, "CAMPUS RECREATION", size=16, bold=True, after=0); para(d, "Upper Peninsula Lakes University · 12 Fieldhouse Drive · Iron Narrows, MI 49999", size=8.5)
    para(d, "26 August 2024", before=14)
    para(d, "To whom it may concern:")
    para(d, "This is to confirm that Niamh Delacroix-Brandt took the combined Adult and Child CPR/AED and First Aid class taught by our staff on Saturday 24 August 2024 and demonstrated all skills in person. Her completion is good for two years. A card from the training agency follows by e-mail within ten days; its number was not known when this letter was written.")
    para(d, "Sincerely,", before=10); para(d, "Desmond Achterhof, M.S.\nAssistant Director, Safety & Aquatics", before=22)
    foot(d, "Open 6 am – 11 pm · recsafety@upl.example · 906-555-0133 · Next CPR class: Saturday 21 September 2024, $45 students / $60 staff")
    S.docx("cards/CPR proof until card comes.pdf", "letter for a first-aid class", d)
    S.t("cpr_aed", "Niamh Delacroix-Brandt", "Upper Peninsula Lakes University", "Adult and Child CPR/AED and First Aid", c="2024-08-24", validity="P2Y", i="2024-08-26", card={"covers": ["cpr", "aed", "first_aid"], "ages": ["adult", "child"], "skills": "in_person", "sides": []}, acc={"provider": ["Campus Recreation", "CAMPUS RECREATION"], "issued_on": [None], "expires_on": ["2026-08-24"]}, note="letter instead of a card")

    # 5 -- attendance without amount
    S.typst("events/Colloquium attendance.pdf", "attendance note", """#set page(width: 5.5in, height: 8.5in, margin: .7in)
#set text(font: "TeX Gyre Pagella", size: 10.5pt)
#text(13pt)[*Whitcomb University*] \\ School of Health and Human Performance
#v(1.2em)
The School thanks

#align(center)[#text(15pt)[Bartholomew Ngata]]

for being with us at the *2019 Spring Colloquium on Muscle and Metabolism* in Ferris Auditorium on the twelfth of April, two thousand nineteen.
#v(1em)
#text(9pt)[Attendance at this event carries no academic or continuing education credit.]
#v(2em)
Ingrid Solheim-Dray, Interim Dean""")
    S.t("attendance", "Bartholomew Ngata", "Whitcomb University", "2019 Spring Colloquium on Muscle and Metabolism", c="2019-04-12", acc={"provider": ["School of Health and Human Performance", "Whitcomb University School of Health and Human Performance"], "title": ["Spring Colloquium on Muscle and Metabolism"]}, note="date in words; no credit said")
    d = word("Caladea", 11, margin=1.1)
    para(d, "MEMORANDUM", bold=True, size=14)
    for x in ("TO:\t\tFile of Lucasta Fernando-Pike, Wellness Associate", "FROM:\t\tRecreation and Wellness, Tamarack Hills Community College", "DATE:\t\tOctober 3, 2018", "SUBJECT:\tIn-service day"):
        para(d, x, after=2)
    para(d, "Ms. Fernando-Pike was present on September 28 for the campus in-service “Heat Illness: What Staff Should Know.” Sign-in sheet on file. No test was given and no hours are credited.", before=12)
    para(d, "G. Papadimitriou")
    S.docx("events/inservice memo.pdf", "memorandum", d)
    S.t("attendance", "Lucasta Fernando-Pike", "Tamarack Hills Community College", "Heat Illness: What Staff Should Know", c="2018-09-28", i="2018-10-03", acc={"provider": ["Recreation and Wellness, Tamarack Hills Community College"], "issued_on": [None]}, uo=["completed_on"], note="year of the day only from the memo's date")

    # 6 -- a body's answer to a petition about a college course
    S.weasy("petition_reply_KINS433.pdf", "petition answer", html("body{font:10.5pt 'Linux Libertine O'}.b{border:1px solid #000;padding:8px;width:60%}", """<p style="text-align:right">Council on Exercise Credentials<br>PO Box 9000, Elmhollow, IN 46999<br>May 1, 2023</p><p>Perpetua Lindholm-Asante<br>77 Canal Street<br>Troy Mills, NY 12999</p><p>Re: Petition no. P-23-0418</p>
      <p>Dear Ms. Lindholm-Asante,</p><p>The Education Committee has reviewed your request to count <i>KINS 433, Exercise Across the Lifespan</i>, a three-semester-hour course completed at Hudson Narrows University in December 2022. Your petition is <b>approved in part</b>.</p><div class=b>Requested: 3.0 CEC &nbsp;&nbsp; Granted: <b>2.0 CEC</b></div><p>The credits have been posted to the cycle ending 12/31/2024. The decision may be appealed within 30 days.</p><p>On behalf of the Committee,<br><br>Wendell Ipswich</p>""", "Letter", "1in"))
    S.t("petition", "Perpetua Lindholm-Asante", "Council on Exercise Credentials", "Exercise Across the Lifespan", i="2023-05-01", am="2.0 cec", id="Petition no.=P-23-0418;Course=KINS 433", about={"petition": "granted", "petition_for": "KINS 433, Exercise Across the Lifespan"}, acc={"provider": ["Hudson Narrows University", None], "title": [None, "KINS 433, Exercise Across the Lifespan"], "completed_on": ["2022-12", None], "issued_on": [None]}, am_ok="3 semester_credit; 3.0 cec", note="granted in part: 2.0 of 3.0 asked for")
    d = word("Liberation Serif", 11, margin=1)
    para(d, "PETITION FOR CREDIT — DECISION", "c", 14, bold=True); para(d, "National Registry of Fitness Educators · Education Desk", "c", 9)
    grid(d, [("Petitioner", "Emeka J. Oduya"), ("Course", "PEAC 3410 Advanced Strength Methods"), ("School", "Black Mesa State University, Fall 2021"), ("Credit asked", "15 hours"), ("Decision", "NOT GRANTED – grade below C"), ("Decided", "02-14-2022"), ("Reviewer", "M. Castellane")], [1.5, 4.6], head=False)
    para(d, "You may send a new petition with further evidence. The fee of $25.00 is not refundable.", size=9, before=10)
    foot(d, "NRFE form ED-9 · received 01-20-2022 · Registry no. 118-332 valid to 06-30-2023 · page 1")
    S.docx("petition denied oduya.pdf", "petition decision table", d)
    S.t("petition", "Emeka J. Oduya", "National Registry of Fitness Educators", "PEAC 3410 Advanced Strength Methods", i="2022-02-14", about={"petition": "refused", "petition_for": "PEAC 3410 Advanced Strength Methods"}, acc={"provider": ["Black Mesa State University", None, "National Registry of Fitness Educators · Education Desk"], "title": [None, "Advanced Strength Methods"], "issued_on": [None], "completed_on": ["2022-02-14"]}, am_ok="15 hour", note="refused: nothing awarded")
