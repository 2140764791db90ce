"""Physical and occupational therapy, athletic training, speech."""
from common import *


# 1 --- landscape, frame, table of state approvals -------------------------------------------
def states_table(provider, addr, name, lead, title, date, rows, foot, sign, font="EB Garamond", color="#24506b", size="Letter landscape"):
    tr = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows)
    return weasy(f"""<div class=f><h1>{provider}</h1><p class=s>{addr}</p><p>{lead[0]}</p><p class=n>{name}</p><p>{lead[1]}</p>
<p class=t>{title}</p><p>{date}</p><table>{tr}</table><p class=x>{foot}</p><div class=g>{sign}</div></div>""", f"""
@page{{size:{size};margin:10mm}} body{{font:11pt '{font}';text-align:center;margin:0}} .f{{border:3pt double {color};padding:6mm 14mm;height:175mm;position:relative;padding-top:13mm}}
h1{{color:{color};margin:2mm 0 0;font-size:21pt;letter-spacing:1pt}} .s,.x{{font-size:7.5pt;color:#555}} .n{{font-size:21pt;border-bottom:.6pt solid #777;display:inline-block;padding:0 20mm;margin:1mm}}
.t{{font-weight:bold;font-size:14pt;margin:1mm}} p{{margin:2.2mm 0}} table{{margin:4mm auto;border-collapse:collapse;font-size:9.5pt}} td{{border:.4pt solid #999;padding:.8mm 3mm;text-align:left}}
tr:first-child td{{background:#eef3f6;font-weight:bold}} .g{{position:absolute;bottom:5mm;left:14mm;right:14mm;display:flex;justify-content:space-between;font-size:8.5pt;text-align:left}}""")


def d1():
    p = "PT/manual therapy/Cert_LumbopelvicI_Fonseca.pdf"
    save(p, states_table("Halyard Manual Therapy Institute", "2140 Quarry Road, Suite 9, Dayton, OH 45402 &nbsp;|&nbsp; (937) 555-0144", "Marisol Fonseca-Whitlock, PT, DPT, OCS",
         ("This is to verify that", "has successfully completed all 16 hours of classroom and laboratory instruction in"), "Lumbopelvic Manipulation I: From Screening to Thrust",
         "held March 9–10, 2024 at Kettering, Ohio &nbsp;·&nbsp; Course code LPM1-24-07",
         [("Board / chapter", "Approval no.", "Amount"), ("Ohio Physical Therapy Association (OPTA)", "24S0716", "16 contact hours"), ("Illinois DFPR, sponsor", "216-000381", "16 CE hours"),
          ("Texas – TPTA", "71190TX", "16 CCUs"), ("Florida Physical Therapy Association", "CE24-1180412", "19 contact hours"), ("Athletic Trainers – BOC AP # P2877", "Category A", "16 CEUs")],
         "Halyard is a BOC Approved Provider. Approval of a course by a board or chapter does not imply endorsement of the clinical techniques presented. Florida counts 50-minute hours.",
         "<span>Instructor: Gareth Oyelaran, PT, FAAOMPT</span><span>Course Director: Ruth Vandermeer, PT, PhD<br>Issued 03/12/2024</span>"))
    cert(p, "completion", "Marisol Fonseca-Whitlock", "Halyard Manual Therapy Institute", "Lumbopelvic Manipulation I: From Screening to Thrust", start="2024-03-09", done="2024-03-10", issued="2024-03-12",
         am="16 hour; 16 hour opta; 16 hour il_dfpr; 16 unitless tpta; 19 hour fpta; 16 ceu boc", am_ok="16 ceu tpta; 16 cec tpta; 16 hour fpta; 16 hour boc",
         ids=[("Course code", "LPM1-24-07"), ("Ohio Physical Therapy Association (OPTA)", "24S0716"), ("Illinois DFPR, sponsor", "216-000381"), ("Texas – TPTA", "71190TX"), ("Florida Physical Therapy Association", "CE24-1180412"), ("BOC AP #", "P2877")],
         appr="opta il_dfpr tpta fpta boc", accept={"approvals": ["idfpr", None]}, note="table of bodies, Florida counts more hours")
    p = "certificates/handtherapy-2023.pdf"
    save(p, states_table("Upper Quarter Seminars, LLC", "PO Box 8812 • Bend, Oregon", "Nguyễn Thị Ánh Tuyết, OTR/L, CHT",
         ("awards this certificate of completion to", "who fulfilled the attendance and post-test requirements of the live interactive webinar"), "Flexor Tendon Rehab: Zones II–V, the First 12 Weeks",
         "Saturday, 4 November 2023, 8:30 am – 3:45 pm Pacific",
         [("AOTA", "6 contact hours", "0.6 AOTA CEUs", "Provider 10834"), ("Oregon OT Licensing Board", "6 points", "", "self-accrual"), ("HTCC (CHT recert.)", "6 professional development hours", "", "category A")],
         "AOTA does not endorse specific course content, products, or clinical procedures. AOTA Classification Codes: Category 1 – Domain of OT; Category 2 – OT Process. Level: Intermediate.",
         "<span>Post-test 92 % (80 % required)</span><span>Delphine Rousseau-Akers, OT, CHT, owner</span>", font="Lato", color="#7a3b12", size="A4 landscape"), )
    cert(p, "completion", "Nguyễn Thị Ánh Tuyết", "Upper Quarter Seminars, LLC", "Flexor Tendon Rehab: Zones II–V, the First 12 Weeks", done="2023-11-04",
         am="6 hour aota; 0.6 ceu aota; 6 unitless or_ot; 6 pdh htcc", am_ok="6 hour htcc; 6 unitless", ids=[("Provider", "10834")], appr="aota", accept={"approvals": ["or_ot", "htcc", None]}, note="hours and number in title; a score")


# 2 --- BOC statement of credit, reportlab, labels left --------------------------------------
def boc_statement(items, head, size="letter", color=(.1, .25, .45)):
    from reportlab.pdfgen import canvas
    from reportlab.lib import pagesizes
    b = io.BytesIO()
    W, H = getattr(pagesizes, size) if size != "A4" else pagesizes.A4
    c = canvas.Canvas(b, pagesize=(W, H), invariant=1)
    for title, rows, small, sig in items:
        c.setFillColorRGB(*color); c.rect(0, H - 92, W, 92, fill=1, stroke=0)
        c.setFillColorRGB(1, 1, 1); c.setFont("Helvetica-Bold", 20); c.drawString(54, H - 52, head); c.setFont("Helvetica", 11); c.drawString(54, H - 72, title)
        y = H - 140
        for k, v in rows:
            c.setFillColorRGB(.35, .35, .35); c.setFont("Helvetica", 9.5); c.drawRightString(190, y, k)
            c.setFillColorRGB(0, 0, 0); c.setFont("Helvetica-Bold", 11)
            for i, l in enumerate(v.split("\n")):
                c.drawString(204, y - 14 * i, l)
            y -= 14 * (v.count("\n") + 1) + 12
        c.setFont("Times-Italic", 15); c.drawString(204, y - 34, sig[0]); c.line(200, y - 40, 420, y - 40); c.setFont("Helvetica", 8.5); c.drawString(204, y - 52, sig[1])
        c.setFont("Helvetica", 7.2)
        for i, l in enumerate(small):
            c.drawString(54, 60 - 9.5 * i, l)
        c.showPage()
    c.save()
    return b.getvalue()


def d2():
    p = "AT/boc_statement_of_credit_june.pdf"
    save(p, boc_statement([("Statement of Credit for the Athletic Trainer", [("Participant", "Kwabena Asante-Boadu, MS, LAT, ATC"), ("BOC certification number", "2000041877"), ("Program title", "Exertional Heat Stroke: Cool First,\nTransport Second"),
        ("Program number", "P8120-0093"), ("Date of participation", "2024-06-08"), ("Delivery", "Live event, in person"), ("Category A CEUs", "2.25"), ("Practice domains", "I, III, IV")],
        ["Tidewater Sports Medicine Collaborative (BOC AP#: P8120) is approved by the Board of Certification, Inc. to provide continuing education to Athletic Trainers.", "This program is eligible for a maximum of 2.25 Category A hours/CEUs. ATs should claim only those hours actually spent in the educational program.", "Retain for your records. Do not send to the BOC unless you are audited."],
        ("Helga Bruun-Ortega", "Helga Bruun-Ortega, EdD, ATC, Program Administrator"))], "Tidewater Sports Medicine Collaborative"))
    cert(p, "completion", "Kwabena Asante-Boadu", "Tidewater Sports Medicine Collaborative", "Exertional Heat Stroke: Cool First, Transport Second", done="2024-06-08", am="2.25 ceu boc", am_ok="2.25 hour boc",
         ids=[("BOC certification number", "2000041877"), ("Program number", "P8120-0093"), ("BOC AP#", "P8120")], appr="boc", accept={"ids": ["P8120"]})
    p = "AT/conf_both_days.pdf"
    small = ["BOC Approved Provider number P4419. Credit is awarded per day of attendance."]
    S = ("Imogen Castellanos", "I. Castellanos, CE chair (signature on file)")
    save(p, boc_statement([("Record of participation – day one", [("Name", "O'Shaughnessy, Brigid L., ATC"), ("Event", "28th Annual Lakes Region Sports\nMedicine Symposium"), ("Day", "Fri 26-Jan-2024"), ("Awarded", "6.5 CEUs Category A")], small, S),
        ("Record of participation – day two", [("Name", "O'Shaughnessy, Brigid L., ATC"), ("Event", "28th Annual Lakes Region Sports\nMedicine Symposium"), ("Day", "Sat 27-Jan-2024"), ("Awarded", "4 CEUs Category A")], small, S)], "Lakes Region AT Society", "A4", (.45, .1, .12)))
    for k, d, a in ((1, "2024-01-26", "6.5"), (2, "2024-01-27", "4")):
        cert(p, "completion", "O'Shaughnessy, Brigid L.", "Lakes Region AT Society", "28th Annual Lakes Region Sports Medicine Symposium", part=k, done=d, am=f"{a} ceu boc", am_ok=f"{a} ceu; {a} hour boc",
             ids=[("BOC Approved Provider number", "P4419")], appr="boc", accept={"ids": [None]}, note="two statements in one file, one a page")


# 3 --- printed from a browser (online course shop) ------------------------------------------
def d3():
    p = "aota course certificate.pdf"
    save(p, chrome(f"""<style>{browser('6/3/24, 9:41 PM', 'My Certificates – ClinicaLearn', 'https://app.clinicalearn.example/me/certs/880417?print=1')}
body{{font:13px Roboto;color:#223}} .c{{border:1px solid #cbd;border-radius:10px;padding:28px 36px}} .k{{color:#879;font-size:10.5px;text-transform:uppercase;margin-top:13px}} .v{{font-size:17px}} .r{{display:flex;gap:44px}} small{{color:#777;font-size:9.5px;display:block;margin-top:22px;line-height:1.4}}</style>
<p style='color:#93a'>‹ Back to dashboard &nbsp;&nbsp; Print &nbsp;&nbsp; Email</p><div class=c><h2 style='font-weight:300;margin:0'>ClinicaLearn <b>certificate</b></h2>
<div class=k>Issued to</div><div class=v>Zofia Wiśniewska-Park, COTA/L</div><div class=k>For completing</div><div class=v>Sensory Modulation in the Classroom: What Works?</div>
<div class=r><div><div class=k>Credit</div><div class=v>0.15 AOTA CEU<br>1.5 contact hours</div></div><div><div class=k>Finished</div><div class=v>Jun 3, 2024</div></div><div><div class=k>Quiz</div><div class=v>10 / 10</div></div><div><div class=k>Certificate #</div><div class=v>CL-880417-7Q</div></div></div>
<div class=k>Presenter</div><div>Bartholomew Quist, OTD, OTR/L</div>
<small>ClinicaLearn Inc. is an AOTA Approved Provider of professional development. Course approval ID# 7713. This distance learning-independent course is offered at 0.15 CEUs, introductory level, OT Service Delivery. AOTA does not endorse specific course content, products, or clinical procedures.<br>Also offered for physical therapists (2 hours in CT and NJ only) – not selected for this learner.</small></div>"""))
    cert(p, "completion", "Zofia Wiśniewska-Park", "ClinicaLearn", "Sensory Modulation in the Classroom: What Works?", done="2024-06-03", am="0.15 ceu aota; 1.5 hour aota", am_ok="1.5 hour", ids=[("Certificate #", "CL-880417-7Q"), ("Course approval ID#", "7713")],
         appr="aota", accept={"provider": ["ClinicaLearn Inc."]}, note="hours of another profession in small print were not awarded; browser header date")
    p = "Downloads/download (3).pdf"
    save(p, chrome(f"""<style>{browser('03/05/2024', 'Zertifikat | certificate', 'kinetikonline.example/c/f1e0', size='A4')} body{{font:14px 'Open Sans'}} h1{{font:700 40px 'Bebas Neue';letter-spacing:2px;border-left:14px solid #0a8;padding-left:16px}} b.big{{font-size:22px}} .w{{columns:2;font-size:10px;margin-top:50px;color:#555}}</style>
<h1>KINETIK ONLINE ACADEMY</h1><p>We confirm that <b class=big>Björn Åkerlund</b>, physiotherapist, watched the recorded lecture series <b>“Tendinopathy Loading: 5 Myths, 3 Truths”</b> in full and passed its closing quiz at the first attempt.</p>
<p>Study time credited: <b>7 h 30 min</b> &nbsp;/&nbsp; 7.5 CPD points</p><p>Closed on 04/05/2024 · reference KOA/24/1190</p><div class=w>Kinetik Online Academy Ltd, 3 Dockside, Leith. Lecturer: Dr Seonaid MacPhail. The learner's identity was not verified. CPD points are self-assessed; professional bodies may apply their own rules. Recordings remain available until 31/12/2024.</div>"""))
    cert(p, "completion", "Björn Åkerlund", "KINETIK ONLINE ACADEMY", "Tendinopathy Loading: 5 Myths, 3 Truths", done="2024-05-04", am="7.5 hour; 7.5 cpd", am_ok="450 minute; 30 minute; 7 hour", ids=[("reference", "KOA/24/1190")],
         accept={"completed_on": ["2024-04-05"], "provider": ["Kinetik Online Academy Ltd"], "expires_on": [None]}, unclear="completed_on", note="04/05/2024 ambiguous (a UK address makes 4 May likelier); numbers in title")


# 4 --- letter by LibreOffice ---------------------------------------------------------------
def letter(head, paras, font="Carlito", size=11, sign=None, table=None, width=None):
    from docx import Document
    from docx.shared import Pt, Mm
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = font, Pt(size)
    if width:
        d.sections[0].page_width, d.sections[0].page_height = Mm(width[0]), Mm(width[1])
    for i, h in enumerate(head):
        q = d.add_paragraph(); q.paragraph_format.space_after = Pt(0)
        r = q.add_run(h); r.bold = i == 0; r.font.size = Pt(size + 5 if i == 0 else size - 2)
    d.add_paragraph()
    for x in paras:
        if x == "TABLE":
            t = d.add_table(len(table), len(table[0])); t.style = "Table Grid"
            for a, row in enumerate(table):
                for b2, v in enumerate(row):
                    t.cell(a, b2).text = v
                    for q in t.cell(a, b2).paragraphs:
                        for r in q.runs:
                            r.font.size = Pt(size - 1.5)
            d.add_paragraph()
        else:
            q = d.add_paragraph()
            for j, s in enumerate(x.split("**")):
                q.add_run(s).bold = j % 2 == 1
    for s in sign or []:
        q = d.add_paragraph(s); q.paragraph_format.space_after = Pt(0)
    return office(d)


def d4():
    p = "SLP/asha participant letter.pdf"
    save(p, letter(["Piedmont Voice & Swallowing Center", "Office of Continuing Education · 77 Tanyard Lane, Greenville SC 29601"],
        ["October 2, 2023", "Dear Ms. Abernathy-Cole,", "Thank you for joining us. This letter is the only proof of completion you will receive for **Instrumental Assessment of Dysphagia: MBSS or FEES?**, which ran from September 28 through September 30, 2023 at our Greenville campus (Intermediate level, Professional area).",
         "Our records show that **Tamsin R. Abernathy-Cole, M.S., CCC-SLP** signed in on all three mornings and returned the self-assessment. She therefore earned **1.35 ASHA CEUs**. The offering as a whole was planned for up to 1.6 ASHA CEUs; the difference is the optional evening lab, which she did not attend.",
         "We reported the units to the ASHA CE Registry (ASHA account 09944127, course AAKD 0087) on the date of this letter. Partial credit is not available for single days."],
        sign=["Sincerely,", "", "Cornelius Baptiste, CCC-SLP, BCS-S", "ASHA CE Administrator"]))
    cert(p, "completion", "Tamsin R. Abernathy-Cole", "Piedmont Voice & Swallowing Center", "Instrumental Assessment of Dysphagia: MBSS or FEES?", start="2023-09-28", done="2023-09-30", issued="2023-10-02", am="1.35 ceu asha",
         ids=[("ASHA account", "09944127"), ("course", "AAKD 0087")], appr="asha", accept={"approvals": [None], "issued_on": [None]}, note="maximum 1.6 not awarded")
    p = "scan0012.pdf"
    save(p, pic(letter(["REHAB INSERVICE RECORD", "St. Odile Regional Medical Center — Inpatient Therapies"], ["Keep in the employee's education file.", "TABLE", "The undersigned certifies that the employee above was present for the whole session."],
        "Liberation Sans", 10.5, ["J. Petrakis, Rehab Supervisor ______________   date: 2/15/24"],
        [["Employee", "Dwayne Ó Murchú, PTA"], ["Topic", "Gait belts, slings and lifts: safe patient handling refresher"], ["Date / time", "2/14/24   12:05 – 12:50"], ["Presenter", "Lourdes Mbeki, PT"], ["Credit type", "In-house"], ["Contact time (min)", "45"]])))
    cert(p, "completion", "Dwayne Ó Murchú", "St. Odile Regional Medical Center", "Gait belts, slings and lifts: safe patient handling refresher", done="2024-02-14", am="45 minute", am_ok="0.75 hour", accept={"provider": ["St. Odile Regional Medical Center — Inpatient Therapies"], "issued_on": ["2024-02-15"]}, note="amount in minutes; date of signature differs")


# 5 --- typst, modern A4 / A5 ---------------------------------------------------------------
def d5():
    p = "CPD/physio_study_day.pdf"
    save(p, typ("""#set page("a4", margin: (x: 2.4cm, y: 3cm)); #set text(font: "Lato", size: 10.5pt)
#place(top + right, rect(width: 2.2cm, height: 5cm, fill: rgb("#e4572e"))) #text(28pt, weight: "black")[Certificate\\ of CPD] #v(1.2cm)
#text(9pt, fill: gray)[presented by the] #linebreak() *Northern Musculoskeletal Physiotherapy Network* #v(.8cm)
#text(20pt)[Siobhán Fitzgerald‑Okonkwo] #linebreak() HCPC registrant PH 104 882 #v(.8cm)
attended, took part in the group work of, and handed in a reflective log for the study day #v(.2cm) #text(14pt, weight: "bold")[Shoulder pain: are we over‑imaging?] #v(.2cm)
held on the *twenty‑first of September two thousand and twenty‑three* at the Assembly Rooms, Hexham. #v(.6cm)
#grid(columns: (1fr,1fr,1fr), [#text(24pt)[5½] #linebreak() CPD hours], [#text(24pt)[NMPN] #linebreak() 2023/41], [#text(24pt)[£0] #linebreak() member fee]) #v(2cm)
#line(length: 6cm) Dr Alasdair Pennycook, study day lead #v(1fr) #text(7pt)[CPD hours are given as guided learning. The Network is a charity registered in England (no. 118 4471). Not an endorsement by the Chartered Society of Physiotherapy.]"""))
    cert(p, "completion", "Siobhán Fitzgerald‑Okonkwo", "Northern Musculoskeletal Physiotherapy Network", "Shoulder pain: are we over‑imaging?", done="2023-09-21", am="5.5 cpd", am_ok="5.5 hour",
         ids=[("NMPN", "2023/41"), ("HCPC registrant", "PH 104 882")], accept={"ids": [None]}, note="fraction sign 5½; date in words; a zero that is a fee")
    p = "CPD/card_A5.pdf"
    save(p, typ("""#set page("a5", flipped: true, margin: 1.3cm, fill: rgb("#f5f1e6")); #set text(font: "Linux Libertine O", size: 11pt)
#align(center)[#smallcaps[#text(17pt)[Wairere Sports Physio Collective]] \\ _certificate of attendance_ #v(.5cm) #text(19pt)[Tama Rangihuna] \\ joined our evening workshop #v(.2cm) *Return to Run after Bone Stress Injury* #v(.2cm) Tuesday 12.03.2024, Mōhio Hall, Kirikiriroa]
#v(1fr) #grid(columns: (1fr, 1fr), [Aroha Te Whata \\ #text(8pt)[convenor]], align(right)[#text(8pt)[Claim what you consider appropriate in your own portfolio. No hours are allocated by the Collective.]])"""))
    cert(p, "attendance", "Tama Rangihuna", "Wairere Sports Physio Collective", "Return to Run after Bone Stress Injury", done="2024-03-12", accept={"completed_on": ["2024-12-03"]}, unclear="completed_on", note="12.03.2024 is a Tuesday in both readings (an address in New Zealand makes 12 March likelier); says that no hours are allocated")


# 6 --- fpdf2: sentence only ----------------------------------------------------------------
def fp(size="Letter", orient="P", fam=None):
    from fpdf import FPDF
    import datetime
    f = FPDF(orientation=orient, format=size)
    f.set_creation_date(datetime.datetime(2024, 6, 1))
    for n, path in (fam or {"S": "dejavu/DejaVuSans.ttf", "B": "dejavu/DejaVuSans-Bold.ttf", "R": "dejavu/DejaVuSerif.ttf"}).items():
        f.add_font(n, "", FT + path)
    f.add_page()
    return f


def d6():
    p = "vestibular/module3+4.pdf"
    f = fp("A4", "L")
    def sheet(mod, title, when, hrs, no):
        f.set_draw_color(0, 110, 90); f.set_line_width(1.6); f.rect(12, 12, 273, 186); f.set_line_width(.3); f.rect(15, 15, 267, 180)
        f.set_y(34); f.set_font("B", size=24); f.cell(0, 14, "Inner Ear Learning Lab", align="C", new_x="LMARGIN", new_y="NEXT")
        f.set_font("R", size=15); f.set_x(40); f.ln(10); f.set_left_margin(40); f.set_right_margin(40)
        f.multi_cell(0, 10, f"On {when} María-José Etxeberria, PT, finished module {mod} of the Vestibular Therapist Track, entitled {title}, and is granted {hrs}.", align="C")
        f.set_left_margin(20); f.set_right_margin(20); f.set_y(140); f.set_font("S", size=9); f.cell(0, 6, "Registrar: Prof. Willem de Graaf", new_x="LMARGIN", new_y="NEXT"); f.cell(0, 6, f"Serial {no}   ·   verify at innerearlab.example/v")
    sheet("3", "Canalith Repositioning for All Six Canals", "the second of May, 2024", "two and one half contact hours", "VTT-3-00518")
    f.add_page()
    sheet("4", "Persistent Postural-Perceptual Dizziness", "the thirtieth of May, 2024", "one and three quarter contact hours", "VTT-4-00533")
    save(p, bytes(f.output()))
    for k, t, d, a, no in ((1, "Canalith Repositioning for All Six Canals", "2024-05-02", "2.5", "VTT-3-00518"), (2, "Persistent Postural-Perceptual Dizziness", "2024-05-30", "1.75", "VTT-4-00533")):
        cert(p, "completion", "María-José Etxeberria", "Inner Ear Learning Lab", t, part=k, done=d, am=f"{a} hour", ids=[("Serial", no)], note="one sentence; amounts and dates in words")


# 7 --- weasy: two-column with sidebar ------------------------------------------------------
def d7():
    p = "PT/Dry needling LVL 2.pdf"
    save(p, weasy("""<aside><p class=o>KINESIS FIELD SCHOOL</p><p>tax id 84-5550199<br>Fort Collins, Colorado</p><p class=h>27.5</p><p>contact hours</p><p class=h>2.75</p><p>CEU</p><p class=h>EXAM</p><p>practical: pass<br>written: 88</p></aside><main><p class=d>Issued: 22 Apr 2024</p><h1>Dry Needling Level 2 (27 Hours + Exam)</h1>
<p>Attended in full</p><p class=n>de la Cruz, Ramón Ignacio III</p><p>DPT, SCS — license PTL.0017342 (CO)</p><p>Apr. 19–21, 2024 &nbsp; Tri-Ridge Orthopedics, Loveland</p><p>Faculty of record: Yuki Hasegawa, DPT · Pete Lindqvist, DPT · Anneliese Kohl, PT</p><p class=s>Colorado rule 1.3 asks for proof of at least 46 hours of in-person training before needling is performed; this course counts for the hours stated at left. Kinesis keeps records for seven years. Approved by ProCert®-type review, approval 2024-DN-2219, valid through 12/31/2024.</p></main>""", """
@page{size:Letter;margin:0} body{margin:0;font:11pt Cantarell} aside{position:absolute;left:0;top:0;width:58mm;height:279mm;background:#2d2a4a;color:#fff;padding:18mm 6mm;box-sizing:border-box;text-align:center} .h{font-size:30pt;margin:14mm 0 0} .o{font-weight:bold;font-size:15pt}
main{margin-left:68mm;padding:24mm 14mm 0 0} h1{font-size:23pt;color:#2d2a4a} .n{font-size:19pt;font-weight:bold} .s{font-size:8pt;color:#666;margin-top:40mm} .d{text-align:right;font-size:9pt}"""))
    cert(p, "completion", "de la Cruz, Ramón Ignacio III", "KINESIS FIELD SCHOOL", "Dry Needling Level 2 (27 Hours + Exam)", start="2024-04-19", done="2024-04-21", issued="2024-04-22", am="27.5 hour; 2.75 ceu",
         ids=[("license", "PTL.0017342 (CO)"), ("approval", "2024-DN-2219")], accept={"ids": ["PTL.0017342"], "expires_on": ["2024-12-31"], "provider": ["Kinesis"]}, note="hours in the title differ from the amount; 46 hours is a rule")
    p = "PT/aquatic.jpg"
    save(p, pic(weasy("""<div class=w><h1>Blue Lane Aquatic Therapy Education</h1><h2>CERTIFICATE OF TRAINING</h2><p>NAME</p><p class=n>Esperanza Villalobos-Trujillo</p><p>COURSE</p><p class=n>Ai Chi and Deep-Water Gait, Part Two</p><p>DATE</p><p class=n>8 &amp; 15 October 2022</p><p>UNITS</p><p class=n>12</p><p class=z>Trainer: Odalys Fraga, PTA &nbsp;&nbsp; Certificate BL/22/0317</p></div>""", """@page{size:A5 landscape;margin:0} body{margin:0;background:linear-gradient(#d8f0fb,#fff)} .w{padding:9mm 16mm;font-family:Comfortaa} h1{font-size:15pt;color:#06709c;margin:0} h2{font-size:9pt;letter-spacing:4pt} p{font-size:7pt;color:#5a8;margin:2.4mm 0 0} .n{font-size:13pt;color:#123;margin:0;border-bottom:.4pt dotted #06709c} .z{font-size:8pt;color:#333;margin-top:8mm}"""), 140))
    cert(p, "completion", "Esperanza Villalobos-Trujillo", "Blue Lane Aquatic Therapy Education", "Ai Chi and Deep-Water Gait, Part Two", start="2022-10-08", done="2022-10-15", am="12 unitless", am_ok="12 ceu", ids=[("Certificate", "BL/22/0317")], note="amount without a clear unit")


ALL = [d1, d2, d3, d4, d5, d6, d7]
