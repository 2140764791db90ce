"""Transcripts and grade reports printed by registrars (USA)."""
from lib import html, browser, word, para, grid, foot

TERM = ["completed_on"]


def tr(rows, cols):
    return "".join("<tr>" + "".join(f"<td class=k{j}>{c}</td>" for j, c in enumerate(cols(r))) + "</tr>" for r in rows)


# 1 -- official, two columns on security paper
def security(S, path, school, city, holder, sid, dob, issued, terms, note, foot_, tint, pic=False, **kw):
    half = (len(terms) + 1) // 2
    def block(ts):
        h = ""
        for name, rows, tot in ts:
            h += f"<tr><th colspan=4>{name}</th></tr>" + tr(rows, lambda r: (r[1], r[2], f"{r[3]} {r[4]}", r[5] if len(r) > 5 and isinstance(r[5], str) else ""))
            h += f"<tr><td colspan=4 class=tot>{tot}</td></tr>"
        return f"<table>{h}</table>"
    S.weasy(path, "official two-column", html(f"""
      body{{font:7.4pt 'TeX Gyre Heros Cn'}}
      .cols{{display:flex;border:1px solid #333;min-height:5in}}.cols>div{{flex:1;padding:5px 8px;border-right:1px solid #333}}
      th{{text-align:left;padding-top:6px;letter-spacing:.6px}}td{{padding:.5px 3px}}.k0{{width:52pt}}.k1{{width:148pt}}.tot{{font-size:6.4pt;padding-left:52pt}}
      .hd{{display:flex;justify-content:space-between;font-size:8pt;margin-bottom:6px}}h1{{font:700 15pt 'TeX Gyre Bonum';margin:0}}
      .ft{{font-size:6.3pt;margin-top:6px}}.sg{{float:right;text-align:center;font:italic 11pt 'Dancing Script'}}""",
      f"""<div class=hd><div><h1>{school}</h1>OFFICE OF THE REGISTRAR &nbsp; {city}</div><div>Page: 1 of 1<br>{issued}</div></div>
      <div class=hd><div>Student: <b>{holder}</b></div><div>{sid}</div><div>{dob}</div></div>
      <div class=hd style="font-size:6.5pt"><div>SUBJ NO.</div><div>COURSE TITLE</div><div>CRED GRD</div><div>PTS R</div><div>SUBJ NO.</div><div>COURSE TITLE</div><div>CRED GRD</div><div>PTS R</div></div>
      <div class=cols><div>{block(terms[:half])}</div><div>{block(terms[half:])}<br><center>********** END OF TRANSCRIPT **********</center></div></div>
      <div class=ft><div class=sg>{foot_[0]}<br><span style="font:7pt 'TeX Gyre Heros Cn'">{foot_[1]}, University Registrar</span></div>{note}</div>""",
      "11in 8.5in", "0.45in", f"background:repeating-linear-gradient(45deg,{tint},{tint} 3px,#fff 3px,#fff 9px);"), pic=pic, dpi=190)
    for _, rows, _ in terms:
        S.courses(holder, school, [r[:5] + tuple(x for x in r[5:] if isinstance(x, dict)) for r in rows],
                  kw.get("unit", "semester_credit"), "SUBJ NO.", i=kw.get("i"), uo=TERM, note=kw.get("why", "official transcript, term named only"), acc=kw.get("acc"))


# 2 -- web page of a student system, printed with the browser's header
def web(S, path, school, holder, pro, terms, when, url, extra="", pic=False, font="Open Sans", hd=("Subject", "Course", "Level", "Title", "Grade", "Credit Hours", "Quality Points"), unit="semester_credit", **kw):
    h = ""
    for name, rows, tot in terms:
        h += f"<tr><th colspan=7 class=term>{name}</th></tr><tr>" + "".join(f"<th>{x}</th>" for x in hd) + "</tr>"
        h += tr(rows, lambda r: (r[1].split()[0], r[1].split()[1], kw.get("level", "UG"), r[2], r[4], r[3], r[6] if len(r) > 6 else ""))
        h += f"<tr><td colspan=7 class=tot>{tot}</td></tr>"
    S.chrome(path, "web transcript print", html(f"""body{{font:9pt '{font}';color:#111}}table{{width:100%}}th{{background:#dfe3ea;text-align:left;font-weight:600;padding:2px 4px;border:1px solid #fff}}
      .term{{background:#fff;padding-top:10px;font-size:10pt}}td{{padding:2px 4px;border-bottom:1px solid #e6e6e6}}.k4,.k5,.k6{{text-align:right}}.tot{{font-size:8pt;color:#444}}
      .bar{{border-bottom:3px solid #7a1f2b;padding-bottom:3px;margin-bottom:8px}}dl{{display:grid;grid-template-columns:110pt 1fr;margin:0}}dd{{margin:0}}""",
      f"""<div class=bar><b style="font-size:13pt">{school}</b> &nbsp; Student Services &rsaquo; Student Records &rsaquo; Unofficial Transcript</div>
      <p style="font-size:8pt">{extra}</p><dl>{''.join(f'<dt>{a}</dt><dd>{b}</dd>' for a, b in pro)}</dl><table>{h}</table>
      <p style="font-size:7.5pt">&copy; 2025 Ellucian Company L.P. and its affiliates.</p>""", kw.get("size", "Letter"), "0.55in",
      browser("Unofficial Academic Transcript", when, url)), pic=pic)
    for _, rows, _ in terms:
        S.courses(holder, school, [r[:5] + tuple(x for x in r[5:6] if isinstance(x, dict)) for r in rows], unit, kw.get("label", "Subject Course"), uo=TERM,
                  note=kw.get("why", "web print; subject and number in two columns; software maker in the foot"), acc=kw.get("acc"))


# 3 -- line printer
def lines(S, path, text, rows, holder, provider, unit, size=(612, 792), lead=11.2, font=("Courier", 8.6), bars=False, pic=False, **kw):
    def draw(c):
        if bars:
            for k in range(0, int(size[1]), 44):
                c.setFillColorRGB(.9, .96, .9); c.rect(0, k, size[0], 22, stroke=0, fill=1)
            c.setFillColorRGB(0, 0, 0)
            for k in range(18, int(size[1]), 36):
                c.circle(10, k, 4, fill=0); c.circle(size[0] - 10, k, 4, fill=0)
        y = size[1] - 42
        for ln in text.strip("\n").split("\n"):
            c.setFont(*font); c.drawString(34, y, ln); y -= lead
    S.reportlab(path, kw.pop("design", "line printer"), draw, size, pic=pic)
    S.courses(holder, provider, rows, unit, **kw)


def build(S):
    security(S, "transcripts/OFFICIAL_Renaud-Whitaker.pdf", "Pinecrest State University", "Harlow Falls, Ohio 43998", "Renaud-Whitaker, Élise M.",
        "Student No: 80041172", "Birth: 03-NOV-****", "Date Issued: 14-JUN-2023", [
        ("FALL 2019", [("", "ENGL 101", "College Composition", "3.00", "A-"), ("", "GEOG 130", "World Regional Geography", "3.00", "B"), ("", "FYE 100", "First-Year Seminar", "1.00", "A"), ("*", "BIOL 223", "Human Anatomy &amp; Physiology I", "4.00", "B+", {"acc": {"title": ["Human Anatomy & Physiology I", "BIOL 223 Human Anatomy & Physiology I"]}})],
         "Ehrs: 11.00 GPA-Hrs: 11.00 QPts: 37.20 GPA: 3.38"),
        ("SPRING 2020", [("*", "BIOL 224", "Human Anatomy &amp; Physiology II", "4.00", "B"), ("", "HIST 112", "U.S. Since 1877", "3.00", "CR"), ("", "STAT 211", "Intro to Statistics", "3.00", "CR"), ("", "THEA 105", "Voice and Stage", "2.00", "CR")], "Ehrs: 12.00 GPA-Hrs: 4.00 QPts: 12.00 GPA: 3.00<br>EMERGENCY GRADING OPTION IN EFFECT SPRING 2020"),
        ("FALL 2020", [("*", "EXSC 310", "Kinesiology for Exer Professionals", "3.00", "A"), ("W", "EXSC 342", "Motor Control", "0.00", "W"), ("", "PHIL 220", "Ethics", "3.00", "B+"), ("", "ECON 201", "Microeconomics", "3.00", "C")], "Ehrs: 9.00 GPA-Hrs: 9.00 QPts: 27.90 GPA: 3.10"),
        ("SPRING 2021", [("*", "EXSC 445", "Clinical Exercise Physiology", "3.00", "A-"), ("*", "EXSC 446L", "Clin Exercise Physiology Lab", "1.00", "A")], "Ehrs: 4.00 GPA-Hrs: 4.00 QPts: 15.10 GPA: 3.78")],
        "In accordance with the Family Educational Rights and Privacy Act of 1974 this record is released on condition that no other party has access to it without written consent of the student. Accredited by the Higher Learning Commission. Repeat codes: I=Include, E=Exclude. A black and white copy is not an original.",
        ("Tobias Lindqvist", "Tobias Lindqvist"), "#eef6ef", i="2023-06-14", why="one course withdrawn, 0.00 earned; other rows not of the field; last name first")
    # entities in titles are for the page only
    for r in S.truth:
        if r.get("title"): r["title"] = r["title"].replace("&amp;", "&")
        if "title" in r.get("accept", {}): r["accept"]["title"] = sorted({x.replace("&amp;", "&") for x in r["accept"]["title"]} - {r["title"]})
    security(S, "transcripts/scan0007.pdf", "Cedar Bluff University", "Ottersville, Iowa", "Marcus Thaddeus Obuya, Jr.", "ID 1190-2287", "DOB: 09/30/XXXX", "Print Date 08/02/2022", [
        ("2020-21 Fall Semester  (08/24/2020 - 12/11/2020)", [("*", "HES 2103", "Care/Prevention Athletic Injuries", "3", "A", {"s": "2020-08-24", "c": "2020-12-11", "uo": []}), ("F", "CHEM 1014", "General Chemistry", "0", "F"), ("", "ENG 1013", "Writing Seminar", "3", "B"), ("", "SOC 1003", "Sociology of Sport Fans", "3", "C+")], "Earned 9  GPA 2.33"),
        ("2020-21 Spring Semester  (01/19/2021 - 05/14/2021)", [("*", "HES 2250", "Nutrition for Sport", "2", "B", {"s": "2021-01-19", "c": "2021-05-14", "uo": []}), ("", "SPAN 1001", "Elementary Spanish", "4", "B-")], "Earned 6  GPA 2.80")],
        "One unit = one semester hour. Cedar Bluff University records are maintained under 34 CFR 99. Transcript void if altered.", ("Prudence Vanterpool", "Prudence J. Vanterpool"), "#f3eef6", pic=True, why="picture; term dates printed")

    web(S, "transcripts/Unofficial Academic Transcript.pdf", "Tallgrass A&amp;M University".replace("&amp;", "&"), "Nguyễn, Thảo Vy", [("Name", "Nguyễn, Thảo Vy"), ("Student Type", "Continuing"), ("Curriculum", "BS, Kinesiology"), ("Birth date", "17-APR")], [
        ("Term: Spring 2022", [("*", "KINE 3304", "Exercise Testing and Prescription", "3.000", "A", {}, "12.00"), ("", "MATH 1342", "Elementary Statistics", "3.000", "B", {}, "9.00"), ("", "GOVT 2305", "Federal Government", "3.000", "C", {}, "6.00"), ("", "MUSI 1306", "Music Appreciation", "3.000", "A", {}, "12.00")], "Term Totals (Undergraduate): Attempt 12.000 Passed 12.000 Earned 12.000 GPA 3.25<br>Cumulative: Attempt 61.000 Passed 58.000 Earned 58.000 GPA 3.11"),
        ("Term: Summer I 2022", [("*", "KINE 2301", "Foundations of Strength & Conditioning", "3.000", "B", {}, "9.00")], "Term Totals: Passed 3.000 Earned 3.000 GPA 3.00"),
        ("COURSES IN PROGRESS  Term: Fall 2022", [("", "KINE 4310", "Aging & Physical Activity", "3.000", "", {}, "")], "Unofficial Transcript")],
        "9/6/22, 11:42 AM", "https://ssb.tallgrassam.example/ssomanager/c/SSB?pkg=bwskotrn.P_ViewTran", "This is not an official transcript. Courses which are in progress may also be included on this transcript.")
    web(S, "upload_4471.pdf", "Lake Superior Metropolitan College", "Dorothea Kallistratos-Byrne", [("Student name", "Dorothea Kallistratos-Byrne"), ("Academic standing", "Good Standing"), ("Transcript level", "Graduate")], [
        ("Fall Semester 2023", [("*", "PEHL 612", "Psychology of Coaching", "3.000", "A-", {}, "11.10")], "Passed Hours 3.000 | GPA hours 3.000 | GPA 3.700"),
        ("Spring Semester 2024", [("*", "PEHL 655", "Special Topics: 60-Hour Practicum in Adapted PE", "2.000", "P", {"note": "title with hours in it"}, "0.00"), ("", "EDRS 600", "Research Methods", "3.000", "I", {}, "0.00")], "Passed Hours 2.000")],
        "5/28/2024, 8:03:17 PM", "https://experience.lsmc.example/student/transcript", "Unofficial. Not valid for transfer.", font="Roboto", level="GR")
    web(S, "transcripts/old school/transcript print (2).pdf", "Northern Sierra College", "Jo Ann St. Clair", [("Student", "Jo Ann St. Clair"), ("Printed", "02/11/2020")], [
        ("Fall 2008", [("*", "HPER 41", "First Aid, CPR and Safety Education", "3.00", "B", {"note": "a college course, not a CPR card"}, "9.00"), ("*", "HPER 12", "Beginning Weight Training", ".50", "CR", {"am_ok": "0.50 unitless"}, "0.00")], "Units 3.50")],
        "2/11/20, 4:15 PM", "https://wa.northsierra.example/WebAdvisor?TYPE=M&PID=ST-WESTS13A", "* Units are semester units", font="Liberation Serif", label="Subject Course")

    lines(S, "transcripts/SALAZAR_TRANS.pdf", """
                        G R A N I T E   V A L L E Y   C O L L E G E
                   ADMISSIONS AND RECORDS      QUILLAYUTE, WA  98999
                           STUDENT PERMANENT RECORD
                                                                RUN DATE 09/17/14
 NAME: SALAZAR-DUNN ROSARIO I       SID: 8**-**-3302          PAGE   1 OF   1
-------------------------------------------------------------------------------
 QTR/YR   DEPT  NUM   COURSE TITLE             CR-ATT  CR-ERN  GR   GRDPTS
-------------------------------------------------------------------------------
 WINTER QUARTER 2013
          ENGL& 101   ENGLISH COMPOSITION I      5.0     5.0   3.4   17.0
          NUTR& 101   NUTRITION                  5.0     5.0   3.8   19.0
 SPRING QUARTER 2013
          PE    225   WT TRNG FOR WOMEN          1.0     1.0   4.0    4.0
          PE    285   SPORT FIRST AID/CPR        2.0      .0   0.0     .0
 FALL QUARTER 2013
          PE    285   SPORT FIRST AID/CPR  R     2.0     2.0   2.7    5.4
          BIOL& 175   HUMAN BIOLOGY W/LAB        5.0     5.0    S     ---
-------------------------------------------------------------------------------
 CUM QUARTER HRS:  ATT 20.0  EARNED 18.0   GPA 3.16
 ALL CREDITS ARE QUARTER CREDITS.  R = REPEATED COURSE   S = SATISFACTORY
 *** STUDENT COPY - NOT OFFICIAL WITHOUT SEAL ***
""", [("*", "NUTR& 101", "NUTRITION", "5.0", "3.8"), ("*", "PE 225", "WT TRNG FOR WOMEN", "1.0", "4.0"), ("*", "PE 285", "SPORT FIRST AID/CPR", "2.0", "2.7", {"note": "failed in spring (not counted), passed in fall; R is the repeat mark"}), ("*", "BIOL& 175", "HUMAN BIOLOGY W/LAB", "5.0", "S")],
        "SALAZAR-DUNN ROSARIO I", "GRANITE VALLEY COLLEGE", "quarter_credit", label="DEPT NUM", uo=TERM, acc={"provider": ["G R A N I T E V A L L E Y C O L L E G E"]}, note="spaced-out school name; grades as numbers")
    lines(S, "hr_files/tractor_feed.png", """
KEYSTONE BAPTIST COLLEGE          OFFICIAL GRADE REPORT          TERM: 96/SP
                                                                  DATE: 05-20-96
HOLLOWAY, DARNELL K                      MAJOR: PHYS EDUC
BOX 1140 CAMPUS MAIL

 CALL#  COURSE       TITLE                    HRS   GRADE   Q-PTS
 20117  PED 330      ADAPTED PHYS ACTIVITY    3.0     B      9.0
 20144  PED 421      ADMIN OF ATHLETICS       2.0     A      8.0
 20390  REL 210      OLD TESTAMENT SURVEY     3.0     C      6.0

 SEM HRS EARNED   8.0      SEM GPA  2.875     CUM GPA 2.914
 DEANS LIST:  NO           STANDING: GOOD

 QUESTIONS ABOUT A GRADE SHOULD BE DIRECTED TO THE INSTRUCTOR WITHIN 30 DAYS.
""", [("*", "PED 330", "ADAPTED PHYS ACTIVITY", "3.0", "B", {"id": "CALL#=20117"}), ("*", "PED 421", "ADMIN OF ATHLETICS", "2.0", "A", {"id": "CALL#=20144"})],
        "HOLLOWAY, DARNELL K", "KEYSTONE BAPTIST COLLEGE", "semester_credit", size=(660, 330), bars=True, label="COURSE", uo=TERM, i="1996-05-20", acc={"issued_on": [None]}, note="spring 96 as 96/SP, year of two digits", design="grade report on lined paper")

    # 4 -- record in sentences of blocks, portrait
    def blocks(path, school, holder, head, terms, foot, pic=False, unit="semester_credit", cols=("Course", "Description", "Attempted", "Earned", "Grade", "Points"), accent="#003b5c", **kw):
        h = ""
        for name, rows, tot in terms:
            h += f"<p class=tm>{name}</p><table><tr>" + "".join(f"<td class=h>{c}</td>" for c in cols) + "</tr>"
            h += tr(rows, lambda r: (r[1], r[2], r[6] if len(r) > 6 else r[3], r[3], r[4], r[7] if len(r) > 7 else "")) + f"</table><p class=tt>{tot}</p>"
        S.weasy(path, "record by term, totals at the right", html(f"""body{{font:8.5pt Lato}}.tm{{font-weight:700;text-align:center;margin:12px 0 2px;color:{accent}}}table{{width:100%}}.h{{text-decoration:underline;font-weight:700}}
          .k0{{width:16%}}.k1{{width:44%}}.k2,.k3,.k5{{text-align:right;width:10%}}.k4{{text-align:center}}.tt{{text-align:right;font-size:7.5pt;margin:2px 0}}""",
          f"<div style='display:flex;justify-content:space-between'><div><b style='font-size:14pt;color:{accent}'>{school}</b><br>Unofficial Transcript</div><div style='text-align:right'>{head}</div></div>" + h + f"<p style='font-size:7pt;border-top:1px solid #999;margin-top:18px'>{foot}</p>", "Letter", "0.7in", "@bottom-center{content:'Page ' counter(page) ' of ' counter(pages);font:7pt Lato}"), pic=pic)
        for _, rows, _ in terms:
            S.courses(holder, school, [r[:5] + tuple(x for x in r[5:6] if isinstance(x, dict)) for r in rows], unit, "Course", uo=TERM, **kw)
    blocks("SSR_TSRPT.pdf", "The University of Ashgrove at Millbrae", "Priyanka Venkataraghavan", "Name: Priyanka Venkataraghavan<br>Student ID: 10077345<br>Print Date: 2024-01-09", [
        ("2022 Fall", [("*", "KIN 240", "Measurement in Exercise Science", "3.00", "A", {}, "3.00", "12.000"), ("", "PHIL 100", "Critical Thinking", "3.00", "B+", {}, "3.00", "9.900"), ("", "COMM 110", "Public Speaking", "3.00", "A", {}, "3.00", "12.000"), ("", "ARTH 120", "Art of the Americas", "3.00", "B", {}, "3.00", "9.000")], "Term GPA: 3.575 &nbsp; Term Totals 12.00 12.00<br>Transfer Credits 24.00 &nbsp; Cum GPA: 3.575<br>Academic Standing: Good Standing"),
        ("2023 Spring", [("*", "KIN 362", "Sport and Exercise Nutrition", "3.00", "A-", {}, "3.00", "11.100"), ("", "KIN 375", "Motor Learning", "0.00", "F", {}, "3.00", "0.000"), ("*", "KIN 399", "Independent Study", "1.50", "S", {"note": "a credit and a half"}, "1.50", "0.000")], "Term GPA: 1.850"),
        ], "Credits are semester hours. This document is unofficial and may not reflect pending grade changes.", note="a failed course is left out")
    blocks("kinesiology_grades_FINAL.pdf", "Delmarva Polytechnic Institute", "Søren Bjarke Aagaard", "<b>Søren Bjarke Aagaard</b><br>N00418822<br>12 Jul 2021", [
        ("Winter Quarter 2021", [("*", "HSCI 315", "Epidemiology of Physical Inactivity", "4.0", "B+", {}, "4.0", "13.2")], "Qtr 4.0 &nbsp; GPA 3.30"),
        ("Spring Quarter 2021", [("*", "HSCI 331", "Applied Biomechanics", "4.0", "A", {}, "4.0", "16.0"), ("*", "HSCI 332", "Applied Biomechanics Laboratory", "1.0", "A", {}, "1.0", "4.0")], "Qtr 5.0 &nbsp; GPA 4.00")],
        "Delmarva Polytechnic operates on the quarter system. 1 quarter credit = 2/3 semester credit.", unit="quarter_credit", accent="#7b2d00", note="conversion in the foot is no amount")

    # 5 -- quarter transcript, boxes
    from fpdf import FPDF
    def boxes(path, school, sub, holder, info, terms, foot, unit, pic=False, fam="helvetica", fmt="Letter", **kw):
        p = FPDF("P", "pt", fmt); p.set_auto_page_break(False); p.add_page()
        p.set_font("times", "B", 17); p.cell(0, 20, school, align="C", new_x="LMARGIN", new_y="NEXT")
        p.set_font("times", "I", 10); p.cell(0, 14, sub, align="C", new_x="LMARGIN", new_y="NEXT"); p.ln(6)
        p.set_font(fam, "", 9)
        ws = [p.epw * 1.6 / (len(info) + .6)] + [p.epw / (len(info) + .6)] * (len(info) - 1)
        for (a, b), w in zip(info, ws):
            x, y = p.get_x(), p.get_y(); p.rect(x, y, w, 26)
            p.set_font(fam, "", 6); p.text(x + 3, y + 8, a); p.set_font(fam, "B", 8.5); p.text(x + 3, y + 20, b); p.set_xy(x + w, y)
        p.set_xy(p.l_margin, p.get_y() + 38)
        for name, rows in terms:
            p.set_fill_color(215, 215, 215); p.set_font(fam, "B", 8.5); p.cell(0, 13, name, border=1, fill=True, new_x="LMARGIN", new_y="NEXT")
            for r in rows:
                p.set_font(fam, "", 8.5)
                for t, ww, al in ((r[4], 40, "C"), (r[3], 45, "R"), (r[1], 80, "L"), (r[2], p.epw - 165, "L")):
                    p.cell(ww, 13, t, border="LR", align=al)
                p.ln(13)
            p.cell(0, 2, "", border="T", new_x="LMARGIN", new_y="NEXT")
        p.ln(8); p.set_font(fam, "", 7); p.multi_cell(0, 9, foot)
        S.fpdf(path, "boxed record, grade first", p, pic=pic)
        for _, rows in terms:
            S.courses(holder, school, rows, unit, "Course", uo=TERM, **kw)
    boxes("transcripts/Ferreira_quarter_transcript.pdf", "Oregon Cascade State College", "Academic Record (Undergraduate)", "Ferreira, Luís Otávio", [("STUDENT NAME", "Ferreira, Luís Otávio"), ("STUDENT NUMBER", "951-44-208"), ("DATE OF REPORT", "Aug 4, 2018"), ("ADVISOR", "H. Petrakis")], [
        ("Grade / Credits / Course / Title        FALL 2016 (Quarter)", [("*", "PHE 361", "Care & Prevention of Injuries", "4", "B+"), ("", "WR 121", "College Writing", "4", "A-")]),
        ("WINTER 2017 (Quarter)", [("*", "PHE 473", "Physiology of Exercise", "4", "A"), ("", "PHE 474", "Exercise Prescription (incomplete)", "0", "I")]),
        ("SPRING 2017 (Quarter)", [("*", "PHE 369", "Sport in Society", "3", "P")])], "Credits shown are quarter hours. P = C- or better. Ten weeks of instruction and one week of examinations make up a quarter. 180 credits required for the baccalaureate degree.", "quarter_credit", note="grade and credits stand before the course; an incomplete is left out")
    boxes("records/IMG_2231.png", "Saint Brendan's University", "Report of Final Grades", "Theodora A. Mbeki-Collins", [("Name", "Theodora A. Mbeki-Collins, MS, ATC"), ("Term", "Summer Session B 2015"), ("Mailed", "8/21/15")], [
        ("GRADE   HRS   COURSE   TITLE", [("*", "EXS 5320-01", "Nutritional Ergogenic Aids: 3 Weeks, 45 Hours", "3", "A", {"i": "2015-08-21", "note": "length inside the title is no amount; credentials behind the name; hours without semester said", "am_ok": "3 unitless; 45 hour", "acc": {"title": ["Nutritional Ergogenic Aids"], "issued_on": [None]}})])],
        "Hours are semester hours of credit. Grade reports are not mailed for courses taken as audit. Please direct questions to the Registrar, Dolores Quintanilla-Fay.", "semester_credit", pic=True, fam="courier", fmt=(560, 300))

    # 6 -- small college, office document
    def small(path, school, addr, holder, rows, intro, sign, unit="semester_credit", pic=False, head=("Term", "Course No.", "Title", "Sem. Hrs.", "Grade"), font="Caladea", **kw):
        d = word(font, 10.5, margin=0.9)
        para(d, school, "c", 18, bold=True, after=0); para(d, addr, "c", 9, after=10)
        para(d, "TRANSCRIPT OF RECORD", "c", 12, bold=True)
        para(d, intro)
        grid(d, [head] + [(r[6], r[1], r[2], r[3], r[4]) for r in rows], [1.2, 1.0, 3.0, .8, .7])
        para(d, sign, before=16)
        foot(d, kw.pop("small", ""))
        S.docx(path, "small college, office table", d, pic=pic)
        S.courses(holder, school, [r[:6] for r in rows], unit, "Course No.", uo=kw.pop("uo", TERM), **kw)
    small("Whitlock record.pdf", "Blue Hollow Community College", "440 Quarry Road, Sumner Gap, Kentucky 40999 · 606-555-0147", "Whitlock, Kezia Ruth", [
        ("*", "PHED 1110", "Personal Wellness", "2", "A", {}, "Fall 1999"), ("*", "PHED 1150", "Standard First Aid", "1", "A", {}, "Fall 1999"), ("*", "BIOS 2020", "Basic Nutrition", "3", "B", {}, "Spring 2000")],
        "This is to certify that the following is a true and complete copy of the academic record of **Whitlock, Kezia Ruth**, born 2 May 1979, who attended this college from August 1999 to May 2000.", "Sealed at Sumner Gap this 6th day of March, 2001.\n\n_______________________\nEverett P. Dunaway, Registrar", i="2001-03-06", acc={"issued_on": [None]}, note="date of seal in words", small="A 4.0  B 3.0  C 2.0  D 1.0  F 0.0 · Two-year institution accredited by SACS · 64 sem. hrs. needed for the associate degree · cum. GPA 3.50")
    small("fwd/doc_b.pdf", "Harrow & Finch Career College", "Campus: Port Ysidro, FL   ACCSC school no. 000-X1", "Jean-Baptiste Desrosiers", [
        ("*", "PT-104", "Kinetic Anatomy", "6.0", "92", {}, "Mod 3  01/08/2018 – 02/02/2018"), ("*", "PT-118", "Program Design Lab", "4.5", "88", {"s": "2018-02-05", "c": "2018-03-02"}, "Mod 4  02/05/2018 – 03/02/2018")],
        "Student: **Jean-Baptiste Desrosiers**      Program: Personal Fitness Trainer Diploma      Status: Graduate", "Credits are quarter credits. Grades are percentages; 70 is passing.\nDirector of Education: Gwendolyn Attwater", "quarter_credit", head=("Module", "Course No.", "Title", "Qtr. Cr.", "Final %"), font="Liberation Sans", uo=[], note="grade is a percentage", small="One quarter credit = 10 lecture hours or 20 laboratory hours. Licensed by the state commission, licence 0000. Printed 05/11/2018 by kmorrow.")
    S.truth[-2].update(started_on="2018-01-08", completed_on="2018-02-02")

    # 7 -- two pages, legend on the second
    L = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in [("A 4.00", "Excellent"), ("B 3.00", "Good"), ("C 2.00", "Satisfactory"), ("AU", "Audit; no credit earned"), ("CE", "Continuing education; 1 CEU = 10 contact hours"), ("IP", "In progress"), ("W", "Withdrawn")])
    rows = [("*", "EXSS 276", "Human Physiology", "3.0", "B"), ("*", "EXSS 380", "Neuromuscular Control &amp; Learning", "3.0", "A"), ("*", "EXSS 408", "Theory/App of Strength &amp; Conditioning", "3.0", "A-"), ("AU", "MUSC 110", "Vocal Ensemble", "0.0", "AU")]
    S.weasy("transcripts/transcript_2pp.pdf", "two pages with key", html("body{font:9pt 'EB Garamond'}h2{font-variant:small-caps;text-align:center;border-bottom:2px double #000}td{padding:2px 9px}.pb{page-break-before:always;columns:2;font-size:8pt}", f"""<h2>Wexcombe College · Transcript of Academic Record</h2><p><b>Record of:</b> Ignatius “Nate” O’Shaughnessy &nbsp;&nbsp; <b>Matriculated:</b> September 2014 &nbsp;&nbsp; <b>Issued to:</b> Student &nbsp;&nbsp; <b>Issued:</b> January 31, 2017</p>
      <table>{''.join(f'<tr><td>{t}</td><td>{r[1]}</td><td>{r[2]}</td><td>{r[3]}</td><td>{r[4]}</td></tr>' for t, r in zip(['Autumn 2015', 'Autumn 2015', 'Spring 2016', 'Spring 2016'], rows))}</table><p>Columns: term, course, title, semester credit hours earned, grade. <i>Dean’s List Spring 2016.</i></p><p>— key on reverse —</p><div class=pb><h3>Key to the transcript</h3><table>{L}</table>
      <p>Semester hours. A course of 3.0 hours meets 45 times for 50 minutes. Before 1992 the College awarded course units; one unit equals 4.0 semester hours. Continuing education activities are recorded in CEUs on a separate transcript.</p><p>Wexcombe College is accredited by the New England Commission of Higher Education. FERPA notice: this transcript may not be released to a third party.</p></div>""", "Letter", "0.8in", "@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt 'EB Garamond'}"))
    S.courses("Ignatius “Nate” O’Shaughnessy", "Wexcombe College", [tuple(x.replace("&amp;", "&") for x in r) for r in rows], "semester_credit", None, uo=TERM, i="2017-01-31", acc={"holder": ["Ignatius O’Shaughnessy", "Ignatius \"Nate\" O'Shaughnessy"]}, note="key on page 2 mentions CEUs and other amounts; audited course left out")

    # 8 -- narrative evaluations, no grades
    S.typst("narrative eval HALCYON.pdf", "narrative evaluation", """#set page(width: 8.5in, height: 11in, margin: 1in, footer: [#set text(7pt); Halcyon College · Evergreen Road, Marrow Bay WA · record of Juniper Achterberg-Lowe · page #context counter(page).display() of 1])
#set text(font: "Libertinus Serif", size: 10.5pt)
#align(center)[#smallcaps[#text(16pt)[Halcyon College]] \\ Narrative Evaluation of Student Achievement]
#line(length: 100%)
*Juniper Achterberg-Lowe* #h(1fr) Begun 26 September 2022, ended 16 December 2022

== The Moving Body: Anatomy, Dance and Strength
#emph[16 quarter hours attempted; 16 quarter hours awarded] \\ Faculty: Dr. Roland Esposito-Hale, Ph.D.; Mireille Tan, M.F.A.

Juniper joined us with curiosity about how tissue adapts to load. She attended all but two seminars, kept a training journal of 214 pages and led a workshop on deadlift mechanics for her peers. Her written work on tendons was the finest in the group.

=== Suggested course equivalencies (in quarter hours)
6 – Human Anatomy \\ 6 – Strength Training: Theory and Practice \\ 4 – Modern Dance""")
    S.t("college", "Juniper Achterberg-Lowe", "Halcyon College", "The Moving Body: Anatomy, Dance and Strength", s="2022-09-26", c="2022-12-16", am="16 quarter_credit", am_ok="6 quarter_credit; 4 quarter_credit", note="no grade; equivalencies split the same 16 hours")

    # 9 -- extension transcript with both credit and CEU
    S.typst("extension/Extension_Record_of_Study.pdf", "extension record of study", """#set page(paper: "us-letter", flipped: true, margin: .7in)
#set text(font: "New Computer Modern", size: 9.5pt)
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[California Coastal University Extension] \\ Student Records · 1100 Marina Way, Playa Serena], [Prepared for: *ABERNATHY-KOSTAS, PENELOPE* \\ Extension no. X118802 \\ Prepared 23 Feb 2024])
#v(6pt)
#table(columns: (auto, auto, 1fr, auto, auto, auto, auto), stroke: (x: none, y: .4pt), [*Start*],[*End*],[*Course and title*],[*Type*],[*Units*],[*CEU*],[*Result*],
[06/20/23],[08/25/23],[KINESI X 414.2  Exercise for Special Populations],[Ext. credit],[4.0],[—],[A−],
[09/26/23],[12/05/23],[KINESI X 462.1  Nutrition for Active Adults],[Ext. credit],[3.0],[—],[B+],
[10/14/23],[10/15/23],[KINESI 835  Corrective Exercise Weekend],[Noncredit],[—],[1.3],[CEU],
[01/09/24],[],[KINESI X 470  Internship],[Ext. credit],[—],[—],[IP],)
#text(8pt)[Units are quarter units. One CEU represents ten hours of participation in an organized noncredit experience. Ext. credit courses numbered X 300–X 499 are postbaccalaureate professional courses. This record is unofficial unless it bears the seal.]""")
    H = dict(id=None)
    S.t("college", "ABERNATHY-KOSTAS, PENELOPE", "California Coastal University Extension", "Exercise for Special Populations", s="2023-06-20", c="2023-08-25", am="4.0 quarter_credit", grade="A−", id="Course=KINESI X 414.2", acc={"grade": ["A-"], "provider": ["California Coastal University"], "title": ["KINESI X 414.2 Exercise for Special Populations"]}, note="years of two digits")
    S.t("college", "ABERNATHY-KOSTAS, PENELOPE", "California Coastal University Extension", "Nutrition for Active Adults", s="2023-09-26", c="2023-12-05", am="3.0 quarter_credit", grade="B+", id="Course=KINESI X 462.1", acc={"provider": ["California Coastal University"], "title": ["KINESI X 462.1 Nutrition for Active Adults"]})
    S.t("completion", "ABERNATHY-KOSTAS, PENELOPE", "California Coastal University Extension", "Corrective Exercise Weekend", s="2023-10-14", c="2023-10-15", am="1.3 ceu", id="Course=KINESI 835", acc={"provider": ["California Coastal University"], "title": ["KINESI 835 Corrective Exercise Weekend"]}, note="a CEU row among credit rows; the row in progress is left out")

    # 10 -- grade mailer, half sheet
    def mailer(path, school, who, to, term, rows, small_, unit, pic=False, **kw):
        def draw(c):
            c.setFont("Times-Bold", 12); c.drawString(30, 262, school); c.setFont("Times-Roman", 8); c.drawString(30, 251, "Grade Notification – keep this slip for your records")
            c.setFont("Courier", 9)
            for k, x in enumerate(to): c.drawString(330, 262 - 11 * k, x)
            c.setDash(2, 2); c.line(20, 205, 560, 205); c.setDash()
            c.setFont("Helvetica", 8); c.drawString(30, 190, term)
            for k, r in enumerate(rows):
                c.setFont("Courier-Bold", 9); c.drawString(30, 165 - 26 * k, f"{r[2]}"); c.setFont("Courier", 8)
                c.drawString(42, 155 - 26 * k, f"{r[1]}    grade {r[4]}    credit earned {r[3]}    instr. {r[6]}")
            c.setFont("Helvetica", 6.5); c.drawString(30, 22, small_)
        S.reportlab(path, "grade mailer half sheet", draw, (580, 290), pic=pic)
        S.courses(who, school, [r[:6] for r in rows], unit, None, uo=TERM, **kw)
    mailer("Grade slip.pdf", "Mohican Valley Technical College", "IMOGEN T VAN DER HEIJDEN", ["IMOGEN T VAN DER HEIJDEN", "18 SPINDLE LN APT 4", "ROUND PRAIRIE WI 54999"], "Term 1234 – Fall Semester 2012     Campus: East", [("*", "546-302", "Group Fitness Leadership", "2.00", "AB", {}, "Roy, C"), ("*", "546-311", "Tai Chi", "1.00", "A", {}, "Schultheiss, M")],
        "AB = 3.5 grade points. Credits are semester credits. Direct questions to 1-800-555-0162. An equal opportunity educator.", "semester_credit", note="grade AB; holder stands only in the address")
    mailer("scans/0031.jpg", "Piedmont Lutheran College", "Ms Ottoline Ravenscroft", ["Ms Ottoline Ravenscroft", "Hall of Residence C", "Stone Mill SC 29999"], "January Interim 2009 (5–30 January 2009)", [("*", "IN 209", "Backpacking and Wilderness Fitness", "1", "H", {"s": "2009-01-05", "c": "2009-01-30", "uo": [], "am_ok": "1 semester_credit"}, "B. Nakagawa")],
        "H = Honors, P = Pass, N = No credit. Interim courses count one course unit each.", "unitless", pic=True, acc={"holder": ["Ottoline Ravenscroft"]}, note="one course unit; term dates in a line")
    S.truth[-1]["holder"] = "Ottoline Ravenscroft"; S.truth[-1]["accept"]["holder"] = ["Ms Ottoline Ravenscroft"]
