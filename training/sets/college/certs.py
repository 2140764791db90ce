"""Certificates of continuing-education divisions, and diplomas."""
from lib import html, word, para, grid


def build(S):
    # 1 -- framed landscape certificate
    def framed(path, inner, css, pic=False, size="11in 8.5in"):
        S.weasy(path, "framed certificate", html("body{border:10px double #5a4620;height:7.1in;text-align:center;padding:.3in .6in;box-sizing:border-box;font:12pt 'EB Garamond'}.n{font:30pt 'Dancing Script'}.sg{display:flex;justify-content:space-around;margin-top:26px;font-size:9pt}.sg div{border-top:1px solid #000;padding-top:2px;width:2.3in}" + css, inner, size, "0.6in"), pic=pic)
    framed("certificates/Certificate - Group Cycling.pdf", """<p style="font-size:11pt;letter-spacing:3px">TUALATIN PLAINS COMMUNITY COLLEGE<br><small>Continuing Education</small></p><h1 style="font-weight:400;font-size:42pt;margin:26px 10px">Certificate of Completion</h1><p>Know all persons by these presents that</p><div class=n>Saoirse McAllister-Quan</div><p>has satisfied every requirement of the continuing education offering</p><h2>Group Cycling Instructor: 16 Hours to the Saddle</h2><p>and is granted <b>one and six-tenths (1.6)</b> Continuing Education Units</p><p>This nineteenth day of November in the year two thousand twenty-two</p>
      <div class=sg><div>Hyacinth Bouvier, Dean of Continuing Education</div><div>Rolf Eisenmann, Instructor</div></div><p style="font-size:7.5pt">Section CE 9114-B &nbsp;·&nbsp; Accredited by the Northwest Commission on Colleges and Universities &nbsp;·&nbsp; 1.0 CEU = 10 contact hours</p>""", "")
    S.t("completion", "Saoirse McAllister-Quan", "Tualatin Plains Community College", "Group Cycling Instructor: 16 Hours to the Saddle", c="2022-11-19", am="1.6 ceu", am_ok="16 hour", id="Section=CE 9114-B", acc={"provider": ["TUALATIN PLAINS COMMUNITY COLLEGE", "TUALATIN PLAINS COMMUNITY COLLEGE Continuing Education"], "issued_on": ["2022-11-19"], "title": ["Group Cycling Instructor"]}, note="amount and date in words; hours in the title")
    S.truth[-1]["provider"] = "TUALATIN PLAINS COMMUNITY COLLEGE"; S.truth[-1]["accept"]["provider"] = ["Tualatin Plains Community College", "TUALATIN PLAINS COMMUNITY COLLEGE Continuing Education"]
    framed("certificates/scan0012.pdf", """<h1 style="font:700 26pt 'TeX Gyre Chorus';color:#1b3a6b">Award of Achievement</h1><h2 style="margin:2px">Bryce Emmanuel Thorsgaard III</h2><p style="font-size:10pt">Employee no. 4471 · Sunrise Athletic Clubs</p><p>completed the workshop</p><h2 style="color:#1b3a6b">Postural Assessment from the Ground Up</h2><p>given at the Ottumwa Bend campus, March 4 – 6, 2016</p><p style="margin-top:40px">Presented by Calloway Fitch, DPT</p><p style="font-size:7pt;margin-top:90px">A noncredit offering of Four Rivers Technical Institute, 200 Locks Rd., Ottumwa Bend IA 52999 · form WD-22 rev. 8/14 · filed 03/11/2016</p>""", "body{border:3px solid #1b3a6b;font-family:'TeX Gyre Pagella'}", pic=True)
    S.t("completion", "Bryce Emmanuel Thorsgaard III", "Four Rivers Technical Institute", "Postural Assessment from the Ground Up", s="2016-03-04", c="2016-03-06", acc={"kind": []}, note="no amount; school only in small print; employer and presenter nearer to the holder")
    S.truth[-1].pop("accept")

    # 2 -- sidebar layout
    def side(path, left, right, col, size="Letter", pic=False, w="2.1in"):
        S.chrome(path, "sidebar certificate", html(f"body{{font:11pt Lato;display:flex;min-height:{'10.2in' if size == 'Letter' else '7.6in'}}}.l{{background:{col};color:#fff;width:{w};padding:.35in .25in;font-size:9pt;line-height:1.5;-webkit-print-color-adjust:exact}}.l b{{display:block;font-size:8pt;opacity:.75;margin-top:14px;font-weight:400}}.r{{flex:1;padding:.5in}}", f"<div class=l>{left}</div><div class=r>{right}</div>", size, "0.35in"), pic=pic)
    side("certificates/CertOfCompletion_Extension_93311.pdf", "UNIVERSITY OF THE HIGH DESERT<br>Extension<b>Enrollment</b>93311-007<b>Course no.</b>X-REC 4021<b>Instruction mode</b>Live online<b>Start</b>02.12.2024<b>End</b>03.25.2024<b>Credit awarded</b>2 semester units, post-baccalaureate<b>Grade</b>A",
        "<p style='font-size:10pt;color:#777'>Certificate of completion</p><p style='font-size:26pt;margin:0'>Exercise Oncology Fundamentals</p><p style='margin-top:60px'>Completed by</p><p style='font-size:18pt;margin:0'><b>Valdís Hrafnkelsdóttir</b></p><p style='margin-top:240px;font-size:9pt'>Lorenzo Ugarte-Wray<br>Assistant Vice Provost and Dean of Extension</p><p style='font-size:7.5pt;color:#777'>Verify grades by ordering a transcript. Units may apply toward salary advancement; check with your employer. Produced 28 March 2024.</p>", "#6b2b4a")
    S.t("completion|college", "Valdís Hrafnkelsdóttir", "UNIVERSITY OF THE HIGH DESERT Extension", "Exercise Oncology Fundamentals", s="2024-02-12", c="2024-03-25", am="2 semester_credit", grade="A", id="Enrollment=93311-007;Course no.=X-REC 4021", acc={"provider": ["UNIVERSITY OF THE HIGH DESERT", "University of the High Desert", "University of the High Desert Extension"], "issued_on": ["2024-03-28"]}, note="facts in a sidebar; semester units with a grade on a certificate")
    side("downloads/certificate(3).pdf", "<span style='font-size:15pt'>Blue Heron Community College</span><b>Noncredit course</b>Kettlebells I<b>Hours present</b>11.5 of 12<b>CEU</b>None<b>Finished</b>Dec 9, '21",
        "<h1 style='margin-top:40px'>Great work, Fitzgerald!</h1><p>This page shows that <b>Fitzgerald Nakamura-Boyle</b> met the attendance rule (at least 80 %) for the class named on the left.</p><p style='font-size:8pt;margin-top:120px'>Instructor of record: T. Aldana &nbsp; Site: Beacon Center Gym B</p>", "#1f6f78", "11in 8.5in", pic=True)
    S.t("completion|attendance", "Fitzgerald Nakamura-Boyle", "Blue Heron Community College", "Kettlebells I", c="2021-12-09", am="11.5 hour", am_ok="12 hour; 0 ceu", note="hours present of hours held; says no CEU; year of two digits")

    # 3 -- certificate of competency
    S.typst("certificates/noncredit competency.pdf", "competency certificate", """#set page(width: 11in, height: 8.5in, margin: (x: 1.2in, y: .8in), fill: rgb("#fdf8ec"))
#set text(font: "Libertinus Serif", size: 13pt)
#v(1.1cm)
#set align(center)
#smallcaps[Board of Trustees of the Santa Lucia Community College District] \\ upon recommendation of the faculty of #strong[Pacheco Pass College] \\ hereby confers the
#v(4pt)
#text(26pt)[Certificate of Competency] \\
#text(14pt)[in Fitness Studio Assistant]
#v(6pt)
upon #text(20pt, style: "italic")[Guadalupe “Lupita” Ferrer-Ochoa]
#v(6pt)
#set align(left)
#set text(size: 9.5pt)
#table(columns: (auto, 1fr, auto), stroke: .3pt, [NC PE 701], [Studio Safety and Equipment], [27 hrs], [NC PE 702], [Cueing and Class Flow], [27 hrs], [], [Total instruction], [54 hrs])
Conferred at Pacheco Pass, California, 24 May 2019. #h(1fr) Control no. NCC-2019-00317
#v(14pt)
#grid(columns: (1fr, 1fr, 1fr), [Ezekiel Brandvold \\ President of the Board], [Dr. Mei-Ling Castorena \\ Superintendent], [Philippa Rasmussen \\ Registrar])""")
    S.t("completion|credential", "Guadalupe “Lupita” Ferrer-Ochoa", "Pacheco Pass College", "Certificate of Competency in Fitness Studio Assistant", c="2019-05-24", am="54 hour", am_ok="27 hour", id="Control no.=NCC-2019-00317", acc={"title": ["Fitness Studio Assistant", "Certificate of Competency"], "issued_on": ["2019-05-24"], "completed_on": [None], "provider": ["Santa Lucia Community College District", "Board of Trustees of the Santa Lucia Community College District"]}, note="parts of 27 hours make the total of 54")

    # 4 -- workforce training, office
    d = word("Liberation Serif", 13, 11, 8.5, .9)
    para(d, "Okefenokee Regional Technical College", "c", 22, bold=True, color="5B3A00", after=0, before=60); para(d, "Economic Development and Corporate Training", "c", 11, italic=True, after=16)
    para(d, "presents this CERTIFICATE OF TRAINING to", "c"); para(d, "LATASHA RENÉE GOODWINE", "c", 24, font="TeX Gyre Adventor", after=10)
    para(d, "for forty-five (45) clock hours of instruction and demonstrated skill in", "c"); para(d, "Recreation Facility Attendant – Level 1", "c", 18, bold=True)
    para(d, "Training period: 7 January 2013 through 1 March 2013      Completed with a mark of 87", "c", 11)
    para(d, "______________________                ______________________", "c", before=26, after=0); para(d, "Cleophus Tarrant, Vice President          Annette Q. Rood, Trainer", "c", 10)
    para(d, "Contract WD-1187 · State Department of Labor grant 13-0042 · clock hours cannot be changed into college credit", "c", 7.5, before=12)
    S.docx("certificates/Goodwine training.pdf", "certificate of training, office", d)
    S.t("completion", "LATASHA RENÉE GOODWINE", "Okefenokee Regional Technical College", "Recreation Facility Attendant – Level 1", s="2013-01-07", c="2013-03-01", am="45 hour", id="Contract=WD-1187", acc={"grade": ["87", None], "title": ["Recreation Facility Attendant"]}, note="hours in words and figures; the mark is no amount; a grant number beside")

    # 5 -- athletic-training CE statement with credits by bodies
    from fpdf import FPDF
    def state(path, org, small, holder, title, when, lines, aud, pic=False, fmt="A4"):
        p = FPDF("L" if fmt == "A4" else "P", "mm", fmt); p.set_auto_page_break(False); p.add_page(); p.set_font("helvetica", "", 10)
        p.set_fill_color(20, 60, 90); p.rect(0, 0, p.w, 16, "F"); p.set_text_color(255); p.set_xy(10, 4); p.set_font("helvetica", "B", 14); p.cell(0, 8, org); p.set_text_color(0)
        p.set_xy(10, 22); p.set_font("times", "", 12); p.multi_cell(p.w - 20, 6, f"Statement of Continuing Education Credit for {holder}")
        p.set_x(10); p.set_font("times", "B", 16); p.multi_cell(p.w - 20, 8, title); p.set_x(10); p.set_font("times", "", 11); p.multi_cell(p.w - 20, 6, when)
        y = p.get_y() + 4
        for a, b in lines:
            p.set_xy(10, y); p.set_font("courier", "B", 11); p.cell(34, 7, a, border=1); p.set_font("courier", "", 10); p.cell(p.w - 54, 7, b, border=1); y += 7
        p.set_xy(10, y + 6); p.set_font("helvetica", "", 7.5); p.multi_cell(p.w - 20, 4, aud); p.set_xy(10, p.h - 14); p.multi_cell(p.w - 20, 4, small)
        S.fpdf(path, "credit by bodies", p, pic=pic)
    state("ce/Sports Med Grand Rounds.pdf", "Medical Centre of the University of Alleghany - Office of Continuing Professional Education", "Activity code CPE-23-0917. Evaluation submitted 10/02/2023. Retain for six years.", "Thelonius K. Ardizzone, MS, LAT, ATC", "Sports Medicine Grand Rounds: Tendons That Talk", "Live activity, September 17, 2023, Steubenhall Auditorium",
        [("BOC", "2.25 Category A CEUs (AP Provider P99812)"), ("ANCC", "2.0 contact hours"), ("AMA PRA", "2.25 Category 1 Credits"), ("NSCA", "0.2 CEU")], "The University of Alleghany is approved by the Board of Certification, Inc. to provide continuing education to Athletic Trainers. This program is eligible for a maximum of 2.25 Category A hours/CEUs. ATs should claim only those hours actually spent in the educational program. Participants must attend in full; physicians may claim up to 2.25.")
    S.t("completion", "Thelonius K. Ardizzone", "University of Alleghany", "Sports Medicine Grand Rounds: Tendons That Talk", c="2023-09-17", am="2.25 ceu boc; 2.0 hour ancc; 2.25 cme ama; 0.2 ceu nsca", id="Activity code=CPE-23-0917;AP Provider=P99812", approvals=["boc", "ancc", "ama", "nsca"], acc={"provider": ["Medical Centre of the University of Alleghany", "Medical Centre of the University of Alleghany - Office of Continuing Professional Education"], "approvals": ["boc"]}, note="credits by four bodies; credentials behind the name")
    state("ce/ce_stmt_2.pdf", "COLLEGE OF SAINT CRISPIN  |  Kinesiology Continuing Studies", "Record 55109 / SC-KCS", "Quintessa Abara-Lund", "Blood Flow Restriction in the Training Room", "On demand; finished 2022-08-30; valid for credit until 2022-12-31", [("ACSM", "1.5 CECs"), ("NASM", "0.15 CEUs  provider 8812"), ("ACE", "0.15 CECs  course CEP210077"), ("Length", "90 minutes")], "Credits are awarded on passing a test of 15 items (score 13/15). Approval by a body is not an endorsement.", fmt=(170, 150))
    S.t("completion", "Quintessa Abara-Lund", "COLLEGE OF SAINT CRISPIN", "Blood Flow Restriction in the Training Room", c="2022-08-30", am="1.5 cec acsm; 0.15 ceu nasm; 0.15 cec ace; 90 minute", id="Record=55109 / SC-KCS;course=CEP210077;provider=8812", approvals=["acsm", "nasm", "ace"], acc={"provider": ["College of Saint Crispin", "COLLEGE OF SAINT CRISPIN | Kinesiology Continuing Studies"], "expires_on": ["2022-12-31"]}, note="length in minutes; score; claim-by date is no validity of the certificate")

    # 6 -- several certificates in one file
    pages = ""
    for n, (t, d, h) in enumerate((("Foam Rolling Clinic", "Sat., Jan. 14, 2017", "2"), ("Plyometrics Clinic", "Sat., Jan. 21, 2017", "2 1/2"), ("Agility Clinic", "Sat., Jan. 28, 2017", "2"))):
        pages += f"<div style='height:6.2in;page-break-after:{'always' if n < 2 else 'auto'}'><p style='color:#a33;font-size:9pt'>Hocking Glen College • Saturday Clinics</p><p style='font-size:22pt'>{t}</p><table><tr><td>{d}</td><td>{h} clock hrs.</td><td>Clinic {n + 3} of 6</td></tr></table><p style='font-size:17pt'>Roscoe Delgado-Whitfield, Jr.</p><p>participated fully and passed the skills check.</p><p style='font-size:8pt'>Clinic leader: {['Ama Serwaa', 'Bix Tollefson', 'Ama Serwaa'][n]}</p></div>"
    S.weasy("clinics all three.pdf", "several in one file", html("body{font:12pt 'TeX Gyre Schola'}td{padding:3px 18px 3px 0}", pages, "8in 7in", "0.4in"))
    for t, c, h in (("Foam Rolling Clinic", "2017-01-14", "2"), ("Plyometrics Clinic", "2017-01-21", "2.5"), ("Agility Clinic", "2017-01-28", "2")):
        S.t("completion", "Roscoe Delgado-Whitfield, Jr.", "Hocking Glen College", t, c=c, am=f"{h} hour", acc={"holder": ["Roscoe Delgado-Whitfield"], "provider": ["Hocking Glen College • Saturday Clinics"]}, note="three pages, three certificates")
    S.weasy("certificates/two-up.pdf", "several on one page", html("body{font:10pt 'Open Sans'}.h{height:4.1in;border:1px dashed #666;padding:.3in;margin-bottom:.2in}", "".join(f"<div class=h><b>Finger Lakes Seminary & University</b> — Center for Lifelong Learning<p>We certify {n} for {a} CEU (0{a} × 10 h) earned in</p><h2>{t}</h2><p>Period: {p}<span style='float:right'>Serial {k}</span></p><p style='margin-top:.9in;font-size:8pt'>Signed for the Center, Rev. Aurelia Stanhope</p></div>".replace("(00.", "(0.") for n, t, p, a, k in (("Ottmar Zielinski", "Chaplaincy in Sport", "1/10–1/31/2020", "0.5", "LL-2041"), ("Rhiannon Zielinski", "Mindful Movement Leader", "2/7–2/28/2020", "0.8", "LL-2066"))), "Letter", "0.5in"), pic=True)
    for n, t, a, b, v, k in (("Ottmar Zielinski", "Chaplaincy in Sport", "2020-01-10", "2020-01-31", "0.5", "LL-2041"), ("Rhiannon Zielinski", "Mindful Movement Leader", "2020-02-07", "2020-02-28", "0.8", "LL-2066")):
        S.t("completion", n, "Finger Lakes Seminary & University", t, s=a, c=b, am=f"{v} ceu", am_ok="10 hour; 5 hour" if v == "0.5" else "10 hour; 8 hour", id=f"Serial={k}", acc={"provider": ["Center for Lifelong Learning", "Finger Lakes Seminary & University — Center for Lifelong Learning"]}, note="two certificates of two people on one page")

    # 7 -- drawn pictures
    from PIL import Image, ImageDraw, ImageFont
    import subprocess
    def face(name, size):
        f = subprocess.run(["fc-match", "-f", "%{file}", name], capture_output=True, text=True).stdout
        return ImageFont.truetype(f, size)
    def drawn(path, size, bg, items, frame):
        im = Image.new("RGB", size, bg); g = ImageDraw.Draw(im)
        g.rectangle((14, 14, size[0] - 15, size[1] - 15), outline=frame, width=5)
        for x, y, t, f, s, anchor, col in items: g.text((x, y), t, font=face(f, s), fill=col, anchor=anchor)
        S.pil(path, "drawn picture", im)
    drawn("pics/DSC_0090.jpg", (1400, 1000), "#fbfaf3", [(700, 110, "Nantahala Gap Community & Technical College", "TeX Gyre Bonum", 42, "mm", "#224"), (700, 170, "Lifelong Learning Institute", "TeX Gyre Bonum:italic", 28, "mm", "#224"), (700, 300, "Evangeline Thibodeaux-Marsh", "Dancing Script", 70, "mm", "#000"),
        (700, 380, "having been present at no fewer than nine of ten sessions is awarded", "TeX Gyre Termes", 28, "mm", "#333"), (700, 450, "1.5 CEUs", "TeX Gyre Bonum:bold", 54, "mm", "#a00"), (700, 520, "in the class", "TeX Gyre Termes", 26, "mm", "#333"), (700, 580, "Water Walking & Shallow-Water Strength", "TeX Gyre Bonum", 38, "mm", "#000"),
        (110, 760, "Spring 2011", "TeX Gyre Termes", 26, "lm", "#333"), (110, 800, "Last class: 5-12-11", "TeX Gyre Termes", 26, "lm", "#333"), (1290, 760, "Hortense Applewhite", "Dancing Script", 36, "rm", "#225"), (1290, 805, "Institute Director", "TeX Gyre Termes", 22, "rm", "#333"), (700, 930, "CEU criteria of IACET are observed by this office", "TeX Gyre Termes", 18, "mm", "#666")], "#967117")
    S.t("completion", "Evangeline Thibodeaux-Marsh", "Nantahala Gap Community & Technical College", "Water Walking & Shallow-Water Strength", c="2011-05-12", am="1.5 ceu", uo=["completed_on"], acc={"provider": ["Lifelong Learning Institute"], "approvals": ["iacet"]}, note="5-12-11 could be 5 December by form, but spring 2011 says May; ten sessions are no amount")
    drawn("pics/wallcert_lopez.png", (900, 1200), "#ffffff", [(450, 120, "WEST MESABI COLLEGE", "Lato:bold", 52, "mm", "#063"), (450, 190, "ATHLETICS · PHYSICAL EDUCATION", "Lato", 26, "mm", "#063"), (80, 330, "TO:", "Lato:bold", 24, "lm", "#666"), (80, 375, "Lopez Iturralde, Xochitl", "Lato", 44, "lm", "#000"), (80, 480, "FOR:", "Lato:bold", 24, "lm", "#666"), (80, 525, "Officiating Youth Soccer", "Lato", 44, "lm", "#000"),
        (80, 580, "Certificate of completion, non-credit", "Lato:italic", 26, "lm", "#000"), (80, 690, "WHEN:", "Lato:bold", 24, "lm", "#666"), (80, 735, "2018/08/11", "Lato", 44, "lm", "#000"), (80, 840, "CREDIT:", "Lato:bold", 24, "lm", "#666"), (80, 885, "0.4", "Lato", 44, "lm", "#000"), (80, 1090, "H. Vang, Coordinator    Ref WM/18/233", "Lato", 22, "lm", "#444")], "#006633")
    S.t("completion", "Lopez Iturralde, Xochitl", "WEST MESABI COLLEGE", "Officiating Youth Soccer", c="2018-08-11", am="0.4 unitless", am_ok="0.4 ceu", id="Ref=WM/18/233", acc={"issued_on": ["2018-08-11"]}, note="credit of 0.4 without a unit")

    # 8 -- zero
    S.typst("certificates/zero credit lab.pdf", "plain certificate with zero", """#set page(width: 8.5in, height: 5.5in, margin: .6in)
#set text(font: "DejaVu Sans Mono", size: 10pt)
RED CLIFF STATE UNIVERSITY -- DEPARTMENT OF MOVEMENT SCIENCES
#line(length: 100%, stroke: (dash: "dashed"))
COMPLETION NOTICE #h(1fr) no. 2023-LAB-118

#grid(columns: (1.6in, 1fr), row-gutter: 8pt, [Student], [Kwabena Aldous Frimpong], [Requirement], [MVSC 100L Laboratory Safety Module], [Met], [Sept. 1, 2023], [Credit], [0.0 semester hours], [Time], [none recorded])

This zero-credit requirement must be met before enrolment in any laboratory course of the department. It does not expire.
#v(1fr)
#text(8pt)[Lab manager: Sunniva Kjeldsen · mvsc-lab\\@redcliff.example]""")
    S.t("completion", "Kwabena Aldous Frimpong", "RED CLIFF STATE UNIVERSITY", "MVSC 100L Laboratory Safety Module", c="2023-09-01", am="0.0 semester_credit", id="no.=2023-LAB-118;Requirement=MVSC 100L", acc={"title": ["Laboratory Safety Module"], "provider": ["Red Cliff State University", "RED CLIFF STATE UNIVERSITY -- DEPARTMENT OF MOVEMENT SCIENCES"], "amounts": [None]}, note="amount of zero; does not expire")

    # 9 -- diplomas
    S.weasy("diplomas/diploma scan.pdf", "diploma", html("body{text-align:center;font:14pt 'Old Standard TT'}h1{font-weight:400;font-size:40pt;margin:1.2in 20px 20px}p{margin:24px 0}", """<h1>Missouri Bottoms State College</h1><p>To all to whom these letters shall come, Greeting:</p><p>The Regents, on the nomination of the Faculty, have admitted</p><p style="font-size:28pt">Cordelia Frances Umeh-Blackwood</p><p>to the degree of</p><p style="font-size:22pt">Bachelor of Science in Exercise Science</p><p><i>cum laude</i></p><p>with all the rights, honors and duties thereto pertaining. Given at Boonslick in the State of Missouri, this tenth day of May, Anno Domini two thousand and fourteen.</p><p style="display:flex;justify-content:space-around;font-size:10pt;margin-top:50px"><span>Alphonse T. Krieger<br>Chair of the Regents</span><span>Winifred Odell-Nye<br>President</span></p>""", "14in 11in", "1.2in"), pic=True, dpi=90)
    S.t("credential", "Cordelia Frances Umeh-Blackwood", "Missouri Bottoms State College", "Bachelor of Science in Exercise Science", i="2014-05-10", acc={"issued_on": [None], "completed_on": ["2014-05-10"]}, note="degree; date in words")
    S.typst("diplomas/Graduate Certificate.pdf", "graduate certificate", """#set page(paper: "us-letter", flipped: true, margin: 1in)
#set text(font: "EB Garamond", size: 15pt)
#set align(center + horizon)
#text(30pt, fill: rgb("#8a1538"))[Lakehurst Graduate University]
#v(.4em)
certifies that _Hamish Oluwaseun Farquharson-Bello_ has completed the course of study prescribed for the
#v(.2em)
#text(20pt)[*Graduate Certificate in Strength and Conditioning Leadership*]
#v(.2em)
(fifteen graduate semester credits) and has therefore been awarded this document under seal on August 19, 2023.
#v(2em)
#text(10pt)[Provost: Adelheid Rasch-Monroe #h(3em) Registrar: Pio Santangelo #h(3em) Program Director: Dr. J. Whelan-Sato]""")
    S.t("credential|completion", "Hamish Oluwaseun Farquharson-Bello", "Lakehurst Graduate University", "Graduate Certificate in Strength and Conditioning Leadership", i="2023-08-19", am="15 semester_credit", acc={"issued_on": [None], "completed_on": ["2023-08-19"], "title": ["Strength and Conditioning Leadership"], "amounts": [None]}, note="amount in words")
