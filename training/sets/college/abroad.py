"""Papers of colleges in the United Kingdom, Australia and Canada."""
from lib import html, browser, word, para, grid

TERM = ["completed_on"]


def build(S):
    # UK module transcript
    rows = [("*", "SPT4012", "Introduction to Exercise Physiology", "20", "64"), ("*", "SPT4016", "Anatomy for Sport", "20", "58"), ("", "SPT4019", "Statistics for Sport Science", "20", "31R")]
    S.weasy("overseas/HEAR extract.pdf", "UK module transcript", html("body{font:9.5pt 'TeX Gyre Heros'}h4{background:#36235f;color:#fff;padding:3px 6px;margin:10px 0 4px}td,th{padding:2px 8px;text-align:left}", f"""<p style="font-size:15pt;margin:0">University of Wyre Forest</p><p>Higher Education Achievement Report: Section 4 extract</p><h4>1 Information identifying the holder</h4>1.1 Family name(s): <b>Okonedo-Pryce</b> &nbsp; 1.2 Given name(s): <b>Gethin Alun</b><br>1.3 Date of birth: 02/09/1999 &nbsp; 1.4 HUSID: 1711900044 1
      <h4>4.3 Programme details and individual credits obtained</h4><table><tr><th>Module</th><th>Title</th><th>Level</th><th>Mark %</th><th>UK credits</th><th>ECTS</th><th>Year</th></tr>{''.join(f'<tr><td>{r[1]}</td><td>{r[2]}</td><td>4</td><td>{r[4]}</td><td>{r[3] if r[0] else 0}</td><td>{10 if r[0] else 0}</td><td>2017/8</td></tr>' for r in rows)}</table><p>R = referred; not passed at the first attempt. Pass mark 40.</p><h4>7 Certification</h4>Date: 11/07/2018 &nbsp; Capacity: Academic Registrar &nbsp; Signature: <i>Fflur Beddoes</i>""", "A4", "18mm"))
    S.courses("Gethin Alun Okonedo-Pryce", "University of Wyre Forest", rows, "unitless", "Module", uo=TERM + ["issued_on"], i="2018-07-11", acc={"issued_on": [None, "2018-11-07"], "holder": ["Okonedo-Pryce, Gethin Alun", "Okonedo-Pryce"]}, am_ok="10 unitless", note="UK credits and ECTS; name in two fields; 11/07/2018 is British order, by form ambiguous; year 2017/8 only; a module not passed left out")

    # Scottish college, units
    d = word("Liberation Sans", 10, 8.27, 11.69, .9)
    para(d, "Strathcarron College", "r", 15, bold=True, after=0); para(d, "Student Records · Brae Campus", "r", 9)
    para(d, "Unit Results Statement", size=13, bold=True)
    para(d, "Eilidh MacAskill-Rahman            SCN 0099 88771            Block 2, 2021–22")
    grid(d, [("Unit", "Unit title", "SCQF level", "Credit points", "Outcome", "Date achieved"), ("HX 4R 34", "Exercise to Music: Planning", "7", "8", "Pass", "25 Mar 2022"), ("HX 51 34", "Gym Instructing", "7", "16", "Pass", "10 Jun 2022"), ("HX 60 34", "Sports Nutrition", "7", "8", "Deferred", "")], [.9, 2.3, .8, .9, .8, 1.1], size=9)
    para(d, "One SCQF credit point stands for a notional 10 hours of learning. This statement was produced on 20 June 2022 and is not the certificate of the awarding body.", size=8, before=10)
    S.docx("overseas/unit results.pdf", "unit results of a Scottish college", d)
    for u, t, v, c in (("HX 4R 34", "Exercise to Music: Planning", "8", "2022-03-25"), ("HX 51 34", "Gym Instructing", "16", "2022-06-10")):
        S.t("college", "Eilidh MacAskill-Rahman", "Strathcarron College", t, c=c, am=f"{v} unitless", grade="Pass", id=f"Unit={u}", acc={"issued_on": ["2022-06-20"]}, note="SCQF credit points, no unit of the list; a deferred unit left out")

    # UK short course, CPD
    S.typst("overseas/CPD cert 03-04-23.pdf", "UK short-course certificate", """#set page(paper: "a4", flipped: true, margin: 2.2cm)
#set text(font: "Carlito", size: 13pt)
#grid(columns: (3pt, 1fr), column-gutter: 14pt, rect(width: 3pt, height: 11cm, fill: rgb("#00796b")), [
#text(11pt, fill: gray)[SHORT COURSES & CPD]

#text(28pt)[Alasdair Iweala-Horne]

attended and completed

#text(18pt)[*Exercise Referral: Refreshing Your Practice*] \\ a one-day course at Mercia Riverside College, Tamebridge, on 03/04/23

Learning time 6.5 hours · #strong[6 CPD points] endorsed by CIMSPA

#v(1cm)
#text(10pt)[Rosemarie Pettigrew-Shah, Head of Adult Learning #h(2cm) Certificate ref: MRC/SC/2203/17]])""")
    S.t("completion", "Alasdair Iweala-Horne", "Mercia Riverside College", "Exercise Referral: Refreshing Your Practice", c="2023-04-03", am="6.5 hour; 6 cpd cimspa", id="Certificate ref=MRC/SC/2203/17", approvals=["cimspa"], acc={"completed_on": ["2023-03-04"], "approvals": [None]}, uo=["completed_on"], note="British day first; ambiguous by form")

    # Australian transcript
    rows = [("*", "ESM2105", "Resistance Training Science", "6", "HD 88"), ("*", "ESM2130", "Exercise Delivery", "6", "CR 67"), ("", "ESM2199", "Work Integrated Learning", "0", "WN")]
    def aus(c):
        w, h = 595, 842
        c.setFillColorRGB(.85, .2, .1); c.rect(0, h - 12, w, 12, stroke=0, fill=1); c.setFillColorRGB(0, 0, 0)
        c.setFont("Helvetica-Bold", 15); c.drawString(50, h - 60, "Coorong University of Technology"); c.setFont("Helvetica", 9); c.drawString(50, h - 74, "ABN 00 000 000 000   CRICOS 09999Z   TEQSA PRV99999")
        c.setFont("Helvetica-Bold", 11); c.drawString(50, h - 110, "RECORD OF RESULTS (issued to student)"); c.setFont("Helvetica", 9)
        for k, (a, b) in enumerate((("Student", "Tjarra Wanganeen-Scott"), ("Student ID", "s0448812"), ("Course", "Bachelor of Exercise and Sport Science (BESS)"), ("Date of issue", "4/12/2020"))): c.drawString(50, h - 135 - 14 * k, a); c.drawString(150, h - 135 - 14 * k, b)
        y = h - 220
        c.setFont("Helvetica-Bold", 9); c.drawString(50, y, "Semester 1, 2020"); c.drawRightString(400, y, "Credit points"); c.drawString(430, y, "Result"); c.setFont("Helvetica", 9)
        for r in rows: y -= 16; c.drawString(50, y, r[1]); c.drawString(115, y, r[2]); c.drawRightString(400, y, r[3]); c.drawString(430, y, r[4])
        y -= 30; c.drawString(50, y, "GPA (7 point) 6.00    Credit points this course: 12 of 144")
        c.setFont("Helvetica", 7); c.drawString(50, 60, "HD High Distinction 85–100, DN Distinction 75–84, CR Credit 65–74, PS Pass 50–64, WN Withdrawn without fail. A standard full-time year is 48 credit points.")
    S.reportlab("overseas/Record of Results.pdf", "Australian record of results", aus, (595, 842))
    S.courses("Tjarra Wanganeen-Scott", "Coorong University of Technology", rows, "unitless", None, i="2020-12-04", uo=TERM + ["issued_on"], acc={"issued_on": ["2020-04-12"], "grade": ["HD", "CR"]}, note="credit points; grade with mark; day first; withdrawn unit left out")
    for r, g in zip(S.truth[-2:], ("HD", "CR")): r["accept"]["grade"] = [g]

    # TAFE statement of attainment
    S.weasy("overseas/SOA_TAFE.pdf", "statement of attainment", html("body{font:10.5pt 'Open Sans'}h1{font-weight:300;color:#d4006a}td{padding:3px 12px 3px 0}", """<p style="text-align:right"><b>TAFE Murrumbidgee West</b><br><small>RTO code 99099</small></p><h1>Statement of Attainment</h1><p>A statement of attainment is issued by a Registered Training Organisation when an individual has completed one or more accredited units.</p><p>This is a statement that</p><p style="font-size:17pt">Liesel van Niekerk-Tanaka</p><p>has attained</p><table><tr><td>SISFFIT033</td><td>Complete client fitness assessments</td></tr><tr><td>SISFFIT040</td><td>Develop and instruct gym-based exercise programs for individual clients</td></tr></table><p>These competencies form part of SIS30321 Certificate III in Fitness.</p><p>Dated 28 February 2023 &nbsp;&nbsp; Statement number TMW-0023871<br><br>Byron Achterberg, Managing Director</p><p style="font-size:7.5pt">Issued without alteration or erasure. Nationally Recognised Training.</p>""", "A4", "22mm"))
    for u, t in (("SISFFIT033", "Complete client fitness assessments"), ("SISFFIT040", "Develop and instruct gym-based exercise programs for individual clients")):
        S.t("completion|college|credential", "Liesel van Niekerk-Tanaka", "TAFE Murrumbidgee West", t, i="2023-02-28", id=f"Unit={u};Statement number=TMW-0023871", acc={"title": [f"{u} {t}", "Statement of Attainment"], "issued_on": [None], "completed_on": ["2023-02-28"]}, note="no amount; qualification named is not yet earned")

    # Canada: Ontario transcript with half credits
    rows = [("*", "KINE*2P80", "Human Movement Mechanics", "0.50", "81"), ("*", "KINE*3P10", "Ergonomics", "0.50", "74"), ("", "FREN*1F00", "Français langue seconde", "1.00", "INC")]
    S.chrome("overseas/Grades – Printable (Kawartha).pdf", "Canadian grades page", html("body{font:9pt 'Roboto Condensed'}table{width:100%}td{border-bottom:1px dotted #888;padding:3px}", "<h2>Kawartha Highlands University</h2><p>Grades for <b>Séraphine Boisclair-MacPhee</b> &nbsp; (Student # 6112238)</p><p>2021FW — Fall/Winter Session (Sep 8, 2021 – Apr 27, 2022)</p><table><tr><td><b>Course*</b></td><td><b>Title</b></td><td><b>Final Grade %</b></td><td><b>Credit value</b></td><td><b>Class avg</b></td></tr>" + "".join(f"<tr><td>{r[1]}</td><td>{r[2]}</td><td>{r[4]}</td><td>{r[3]}</td><td>{a}</td></tr>" for r, a in zip(rows, (72, 69, "—"))) + "</table><p>* A one-term course has a credit value of 0.50.</p>", "Letter", "0.6in", browser("Grades", "2022-06-02, 9:14 p.m.", "https://myportal.kawarthahighlands.example/grades/print")))
    S.courses("Séraphine Boisclair-MacPhee", "Kawartha Highlands University", rows, "unitless", "Course*", s="2021-09-08", c="2022-04-27", acc={"started_on": [None], "completed_on": [None]}, uo=TERM, am_ok="0.50 semester_credit", note="credit values of a half; session runs over two terms; class average beside; an incomplete left out")

    # Canada: continuing studies, micro-credential, ISO-like ambiguous date
    S.weasy("overseas/micro-credential_ENFR.pdf", "bilingual certificate", html("body{font:11pt Lato;text-align:center}.g{display:grid;grid-template-columns:1fr 1fr;gap:30px;font-size:10pt}", """<h2>Collège Baie-Verte College</h2><p>Éducation permanente · Continuing Studies</p><p style="font-size:21pt">Anne-Sophie Thériault-Gallant</p><div class=g><div>a réussi la microcertification<br><b>Marche et vieillissement actif</b><br>durée : 14 heures</div><div>has passed the micro-credential<br><b>Walking and Active Aging</b><br>length: 14 hours</div></div><p>Date 2024/05/06 &nbsp; No. EP-24-611</p><p style="font-size:8pt">Directrice / Director: Mireille Arsenault-Cho. Cette attestation ne donne pas de crédits collégiaux / no college credits are granted.</p>""", "9in 6.5in", "0.7in"))
    S.t("completion", "Anne-Sophie Thériault-Gallant", "Collège Baie-Verte College", "Walking and Active Aging", c="2024-05-06", am="14 hour", id="No.=EP-24-611", acc={"title": ["Marche et vieillissement actif"], "issued_on": ["2024-05-06"]}, note="two languages; no college credits")

    # Canada: college CE letter
    from fpdf import FPDF
    p = FPDF("P", "mm", "Letter"); p.set_margins(25, 25); p.add_page(); p.set_font("helvetica", "B", 16); p.cell(0, 8, "Columbia Bench College", new_x="LMARGIN", new_y="NEXT"); p.set_font("helvetica", "", 9); p.cell(0, 5, "Continuing Studies, 300 Terrace Dr, Kootenay Flats BC  V0A 0A0", new_x="LMARGIN", new_y="NEXT"); p.ln(14); p.set_font("times", "", 12)
    p.multi_cell(0, 7, "06-Dec-19\n\nConfirmation of part-time studies\n\nBao Nghi Redfern (CBC ID 300219981) completed FITN-0905 Weight Training Theory (21 hrs, letter grade S) on Nov 28/19. The course is one of the five in our Fitness Leadership program, of which Bao Nghi has now finished 3/5.\n\nJanelle Kapoor\nProgram Assistant")
    S.fpdf("overseas/confirmation.pdf", "confirmation of part-time studies", p)
    S.t("completion|college", "Bao Nghi Redfern", "Columbia Bench College", "Weight Training Theory", c="2019-11-28", i="2019-12-06", am="21 hour", grade="S", id="Course=FITN-0905", acc={"issued_on": [None], "provider": ["Columbia Bench College, Continuing Studies"], "title": ["FITN-0905 Weight Training Theory"]}, note="3/5 is no date; date as Nov 28/19")
