"""Transcripts of accounts, college records, teaching, lectures, publications, credentials, petitions, attendance."""
from common import *
from d_therapy import letter, fp


def iso(s):
    m, d, y = s.split("/")
    return f"{y}-{int(m):02d}-{int(d):02d}"


# r1 --- account page printed from a browser, one row unfinished --------------------------------
def r1():
    rows = [("Ankle Sprain: Beyond RICE", "2/03/2024", "1.5", "95%", "PT, PTA, AT", "TC-40118"), ("Ethics for Rehab Professionals (2 hr)", "2/11/2024", "2.0", "88%", "PT, PTA, OT", "TC-40077"), ("Blood Flow Restriction Update", "3/19/2024", "1.0", "100%", "PT, AT", "TC-40203"), ("Pelvic Floor for Runners", "4/27/2024", "3.25", "90%", "PT", "TC-39981")]
    tr = "".join(f"<tr><td>{a}<br><small>Course {f}</small><td>{b}<td>{c}<td>{d}<td>{e}<td><a>View</a>" for a, b, c, d, e, f in rows)
    p = "transcripts/My Courses - TherapyCampus.pdf"
    save(p, chrome(f"""<style>{browser('5/2/2024, 8:05 AM', 'Transcript | TherapyCampus', 'https://www.therapycampus.example/account/transcript?from=2024-01-01')} body{{font:12px 'Open Sans'}} table{{width:100%;border-collapse:collapse}} td,th{{text-align:left;border-bottom:1px solid #ddd;padding:7px 4px;vertical-align:top}} small{{color:#777}} a{{color:#06c}}</style><p>Hi, Demetrius! &nbsp; My Account &nbsp; Transcript &nbsp; Sign out</p><h2>Transcript</h2><p><b>Demetrius Vanterpool-Hughes, PT, DPT</b> · Member since 2019 · License CT 012204</p><table><tr><th>Course<th>Completed<th>Contact hrs<th>Exam<th>Accepted for<th></tr>{tr}<tr><td>Cervicogenic Headache Masterclass<br><small>Course TC-40226</small><td>In progress (62%)<td>–<td>–<td>PT, AT<td><a>Resume</a></table><p>Total earned this period: <b>7.75</b></p><p><small>TherapyCampus LLC · AOTA Approved Provider 9982 · BOC AP P7011</small></p>"""))
    for k, (a, b, c, _, _, f) in enumerate(rows, 1):
        cert(p, "completion", "Demetrius Vanterpool-Hughes", "TherapyCampus", a, part=k, done=iso(b), am=f"{c} hour", ids=[("Course", f)], accept={"provider": ["TherapyCampus LLC"], "ids": [None], "approvals": ["aota boc", "aota", "boc"]}, note="row of a transcript; row 5 of the page is unfinished and has no truth line; total row")


# r2 --- hospital LMS history with statuses, reportlab table -------------------------------------
def r2():
    from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, TableStyle
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4, landscape
    rows = [("FIRE-22", "Fire & Life Safety Annual", "Completed", "14-MAR-2024", "20", ""), ("INF-09", "Hand Hygiene Observation", "Completed", "14-MAR-2024", "10", ""), ("SAFE-41", "Safe Patient Handling – Lifts", "Failed", "02-APR-2024", "", "1 of 3 tries"), ("HIP-01", "Privacy & Security Refresher", "Completed", "19-APR-2024", "45", "0.75 CE"), ("BLS-S", "BLS Skills Session", "No show", "23-APR-2024", "", "")]
    b = io.BytesIO(); s = getSampleStyleSheet()
    t = Table([["Code", "Learning item", "Status", "Status date", "Minutes", "Remark"]] + [list(r) for r in rows], colWidths=[60, 260, 80, 90, 60, 100])
    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe8ee")), ("FONTSIZE", (0, 0), (-1, -1), 9)]))
    SimpleDocTemplate(b, pagesize=landscape(A4), invariant=1).build([Paragraph("Evergreen Valley Health System – Learning History", s["Title"]), Paragraph("Employee: Tuilagi, Sefina M. (E-118204) &nbsp;&nbsp; Job: Exercise Physiologist &nbsp;&nbsp; Manager: Rourke, Dominic", s["Normal"]), Paragraph("Report run 30-APR-2024 16:22 by HRLMS_BATCH", s["Normal"]), Paragraph("&nbsp;", s["Normal"]), t])
    p = "transcripts/LMS_history_export.pdf"
    save(p, b.getvalue())
    k = 0
    for c, a, st, d, m, rem in rows:
        if st == "Completed":
            k += 1
            day = {"14-MAR-2024": "2024-03-14", "19-APR-2024": "2024-04-19"}[d]
            cert(p, "completion", "Tuilagi, Sefina M.", "Evergreen Valley Health System", a, part=k, done=day, am=f"{m} minute" + ("; 0.75 cec" if rem else ""), am_ok="0.75 ceu; 0.75 hour; 0.75 unitless" if rem else None, ids=[("Code", c), ("Employee", "E-118204")], accept={"ids": [c, None]}, note="only the rows 'Completed' have truth lines; one failed, one no-show")


# r3 --- fixed-width listing ---------------------------------------------------------------------
def r3():
    from reportlab.pdfgen import canvas
    p = "transcripts/ce_log_printout.pdf"
    rows = [("08/12/23", "NAT'L TACTICAL AT CONF", "A", "11.00", "BIG SKY AT ASSN"), ("11/30/23", "SCAT6 HOME STUDY", "A", "1.50", "P3301 HEADWISE"), ("02/14/24", "JOURNAL CLUB", "D", "0.50", "SELF"), ("05/05/24", "SPINE BOARD REFRESHER", "D", "3.00", "TETON CO EMS")]
    b = io.BytesIO(); c = canvas.Canvas(b, pagesize=(612, 792), invariant=1); y = 730
    lines = ["MONTANA ATHLETIC TRAINERS REGISTRY                      PAGE   1", "CE ACTIVITY REGISTER - MEMBER COPY                  RUN 05/28/24", "", "MEMBER: RASMUSSEN-TWO MOONS, ELIJAH        NO: 00417", "PERIOD: 01/01/23 - 12/31/24                REQUIRED: 50.00", "", "DATE      ACTIVITY                  CAT   CEU     SPONSOR", "-" * 66]
    lines += [f"{d:<10}{a:<26}{t:<4}{n:>6}    {s}" for d, a, t, n, s in rows] + ["-" * 66, f"{'TOTAL ACCEPTED':<40}{'16.00':>6}", "", "*** END OF REGISTER ***"]
    c.setFont("Courier", 11)
    for l in lines:
        c.drawString(60, y, l); y -= 16
    c.save(); save(p, b.getvalue())
    for k, (d, a, t, n, s) in enumerate(rows, 1):
        m, dd, yy = d.split("/")
        prov = s.replace("P3301 ", "")
        cert(p, "completion", "RASMUSSEN-TWO MOONS, ELIJAH", None if s == "SELF" else prov, a, part=k, done=f"20{yy}-{m}-{dd}", am=f"{n} ceu", am_ok=f"{n} ceu boc", ids=[("NO", "00417")] + ([("SPONSOR", "P3301")] if s.startswith("P3301") else []),
             accept={"ids": [None, "P3301"], "provider": [s, "MONTANA ATHLETIC TRAINERS REGISTRY"]}, note="fixed-width register in capitals")


# r4 --- picture of a tracker page -----------------------------------------------------------------
def r4():
    p = "transcripts/tracker.png"
    rows = [("Kinesiophobia in Low Back Pain", "Brightwater Rehab Seminars", "01/20/24", "4 hrs"), ("Domestic Violence", "Elm & Oak CE", "01/21/24", "2 hrs"), ("Medical Errors Prevention", "Elm & Oak CE", "01/21/24", "2 hrs")]
    t = "".join(f"<div class=r><div style='flex:3'><b>{a}</b><br><span>{b}</span></div><div style='flex:1'>{c}</div><div style='flex:1'>{d}</div><div style='color:#2a8f4b'>● Posted</div></div>" for a, b, c, d in rows).replace(" & ", " &amp; ")
    save(p, shot(f"""<style>body{{margin:0;font-family:Lato;font-size:14px;background:#f6f7f9;width:1000px}}.h{{background:#00796b;color:#fff;padding:14px 24px;font-size:18px}}.r{{display:flex;background:#fff;border-bottom:1px solid #e3e3e3;padding:12px 24px}}span{{color:#777}}</style><div class=h>CE Compass &nbsp; <span style='color:#cfe'>Course history — Physical Therapist Assistant, FL PTA29117</span></div><div style='padding:14px 24px'>Yuliana Castañeda-Roth · cycle 12/01/2023 – 11/30/2025 · <b>8 of 24 hrs</b></div>{t}""", 1000, 330, 1.3))
    for k, (a, b, c, d) in enumerate(rows, 1):
        m, dd, y = c.split("/")
        cert(p, "completion", "Yuliana Castañeda-Roth", b, a, part=k, done=f"20{y}-{m}-{dd}", am=f"{d.split()[0]} hour", ids=[("FL", "PTA29117")], accept={"ids": [None, "PTA29117"]}, note="row of a screenshot of a CE tracker")


# r5 --- college ------------------------------------------------------------------------------------
def r5():
    p = "college/unofficial_transcript.pdf"
    save(p, weasy("""<p class=w>UNOFFICIAL</p><h2>Susquehanna Highlands University</h2><p>Graduate Record · Student: <b>Bartholomew K. Nwosu-Hale</b> · ID 900417723 · DOB 07/19 · Printed 02/02/2024</p><h4>Fall Semester 2023 &nbsp; (Aug 28 – Dec 15, 2023)</h4><table><tr><th>Course<th>Title<th>Att<th>Ernd<th>Grade<th>Pts<tr><td>EXSC 612<td>Clinical Biomechanics of Gait<td>3.00<td>3.00<td>A-<td>11.10<tr><td>EXSC 640<td>Cardiac Rehabilitation Programming<td>3.00<td>3.00<td>B+<td>9.90<tr><td>STAT 500<td>Biostatistics I<td>4.00<td>0.00<td>W<td>0.00</table><p>Term GPA 3.500 &nbsp; Earned 6.00</p><h4>Spring Semester 2024</h4><table><tr><td>EXSC 690<td>Practicum<td>2.00<td>—<td>IP<td></table><p class=s>Units are semester hours. In accordance with FERPA this record may not be released without consent. Registrar: Clementine Osgood.</p>""",
        "@page{size:Letter;margin:20mm} body{font:10.5pt 'TeX Gyre Schola'} table{width:100%;border-collapse:collapse} td,th{text-align:left;border-bottom:.4pt solid #999;padding:1.2mm} .w{position:absolute;top:60mm;left:20mm;font-size:64pt;color:#eee;transform:rotate(-30deg);z-index:-1} .s{font-size:8pt}"))
    for k, (c, t, g) in enumerate((("EXSC 612", "Clinical Biomechanics of Gait", "A-"), ("EXSC 640", "Cardiac Rehabilitation Programming", "B+")), 1):
        cert(p, "college", "Bartholomew K. Nwosu-Hale", "Susquehanna Highlands University", t, part=k, start="2023-08-28", done="2023-12-15", am="3.00 semester_credit", ids=[("Course", c), ("ID", "900417723")], grade=g, accept={"ids": [c, None], "completed_on": ["2023-12"]}, note="withdrawn and in-progress courses of the page have no truth line")
    p = "college/grade_report_W24.pdf"
    save(p, letter(["Grade Report — Winter Quarter 2024", "Columbia Bar Community College, Astoria"], ["Student **Hyacinth Moreau-Tanaka**   SID 861-44-0093", "TABLE", "Quarter ended March 22, 2024. Grades are final after 30 days."], "TeX Gyre Cursor", 10, None, [["Item", "Course", "Cr.", "Gr."], ["2417", "NUTR 221 Sports Nutrition", "5", "3.8"]]))
    cert(p, "college", "Hyacinth Moreau-Tanaka", "Columbia Bar Community College", "Sports Nutrition", done="2024-03-22", am="5 quarter_credit", ids=[("Course", "NUTR 221"), ("Item", "2417"), ("SID", "861-44-0093")], grade="3.8", accept={"title": ["NUTR 221 Sports Nutrition"], "ids": ["NUTR 221", None]}, note="decimal grade")


# r6 --- teaching, lecturing, authoring ------------------------------------------------------------
def r6():
    p = "letters/adjunct.pdf"
    save(p, letter(["Kalamath School of Massage & Movement", "Program Office"], ["January 18, 2024", "This is to state that **Zebulon Arroyo-Whitehorse, LMT, BA** taught the course **Pathology for Bodyworkers (MT 214)** here from September 11 to December 20, 2023 as adjunct instructor, in all **42 classroom hours**, to diploma students.", "It was his second time with that course."], "TeX Gyre Bonum", 11, ["", "Perpetua Lindgren, program chair"]))
    cert(p, "teaching", "Zebulon Arroyo-Whitehorse", "Kalamath School of Massage & Movement", "Pathology for Bodyworkers", start="2023-09-11", done="2023-12-20", issued="2024-01-18", am="42 hour", ids=[("course", "MT 214")], about={"level": "diploma"}, accept={"title": ["Pathology for Bodyworkers (MT 214)"], "ids": ["MT 214", None], "level": [None, "adjunct instructor"], "issued_on": [None]}, note="teaching letter")
    p = "letters/CI_thanks_fall.pdf"
    save(p, typ("""#set page("a5", margin: 1.6cm); #set text(font: "Cantarell", size: 10.5pt)
#align(center)[#text(16pt)[*Clinical Instructor Certificate*] \\ Doctor of Physical Therapy Program \\ Ozark Plateau University] #v(.6cm) The faculty thank *Genoveva Strickland-Yoo, PT, DPT* of Iron Yard Physical Therapy, who supervised one student during PHT 783 Clinical Experience III, *8/28/2023–10/20/2023*. #v(.3cm) Direct supervision: *320 hours* \\ For Missouri licensees this may be worth up to 3 hours of continuing education; apply to the Board yourself. #v(1fr) Dir. of Clinical Education: Lemuel Hatch, PT, EdD #h(1fr) 11/3/23"""))
    cert(p, "teaching", "Genoveva Strickland-Yoo", "Ozark Plateau University", "PHT 783 Clinical Experience III", start="2023-08-28", done="2023-10-20", issued="2023-11-03", am="320 hour", am_ok="3 hour", accept={"title": ["Clinical Experience III", "Clinical Instructor Certificate"], "issued_on": [None]}, note="clinical instructor; 'up to 3 hours' is not awarded")
    p = "letters/speaker-cert.jpg"
    save(p, pic(weasy("<h1>Gracias · Thank you</h1><p>SPEAKER CERTIFICATE</p><h2>Mtra. Itzel Covarrubias Peña</h2><p>delivered the invited plenary</p><h3>Menstrual Cycle and Load: What Coaches Ask</h3><p>XI Binational Congress of Sports Nutrition, Tijuana–San Diego, <b>el 5 de mayo de 2023</b></p><p>50-minute talk + panel</p><p>Comité Científico: Dr. Rodrigo Bañuelos</p>", "@page{size:Letter landscape;margin:16mm} body{text-align:center;font-family:'TeX Gyre Heros Cn','Cabin';font-size:15pt;border-top:14mm solid #006847;border-bottom:14mm solid #ce1126}"), 90))
    cert(p, "lecturing", "Itzel Covarrubias Peña", "XI Binational Congress of Sports Nutrition", "Menstrual Cycle and Load: What Coaches Ask", done="2023-05-05", am="50 minute", accept={"holder": ["Mtra. Itzel Covarrubias Peña"], "amounts": [None], "provider": ["XI Binational Congress of Sports Nutrition, Tijuana–San Diego"]}, about={"level": "invited plenary"}, note="date in Spanish; a talk")
    p = "letters/acceptance JAHT.pdf"
    save(p, letter(["Journal of Allied Human Therapeutics", "Editorial Office"], ["Ms. No.: JAHT-2023-0418.R2", "5 Dec 2023", "Dear Dr. Featherstonehaugh,", "I am pleased to tell you that the manuscript “**Load Monitoring in Masters Rowers: A Feasibility Study**” by **Araminta Featherstonehaugh**, P. Quill and R. Oduya has been accepted for publication after external peer review. It is scheduled for Volume 19, Issue 2 (April 2024), pages 77–91."], "Liberation Serif", 12, ["Editor-in-Chief", "Ignatius Bellweather, PhD"]))
    cert(p, "authoring", "Araminta Featherstonehaugh", "Journal of Allied Human Therapeutics", "Load Monitoring in Masters Rowers: A Feasibility Study", issued="2023-12-05", ids=[("Ms. No.", "JAHT-2023-0418.R2")], about={"peer_reviewed": "yes"}, accept={"issued_on": [None], "completed_on": ["2024-04", "2023-12-05"]}, note="three authors; the addressee is the first")


# r7 --- credentials --------------------------------------------------------------------------------
def r7():
    p = "credentials/BMTS.pdf"
    save(p, weasy("<div class=o><p>The</p><h1>Board of Medical Exercise Specialists</h1><p>having examined and found worthy</p><h2>Hezekiah Blumenthal-Ortiz, DPT</h2><p>hereby confers the designation of</p><h3>Certified Medical Exercise Specialist (CMES)</h3><p>Certification Number <b>CM-004417</b> &nbsp;&nbsp; First certified <b>June 1, 2021</b> &nbsp;&nbsp; Valid through <b>May 31, 2027</b></p><p class=t>Continued certification requires 30 hours of continuing education every three years.</p><p>Lucretia Vandenburg, President &nbsp;&nbsp;&nbsp;&nbsp; Amos Tillman, Secretary</p></div>", "@page{size:11in 8.5in;margin:10mm} body{text-align:center;font:12pt 'TeX Gyre Schola'} .o{border:1pt solid #333;outline:4pt double #333;padding:14mm;height:155mm} h2{font-size:26pt} .t{font-size:8pt}"))
    cert(p, "credential", "Hezekiah Blumenthal-Ortiz", "Board of Medical Exercise Specialists", "Certified Medical Exercise Specialist (CMES)", issued="2021-06-01", expires="2027-05-31", ids=[("Certification Number", "CM-004417")], accept={"title": ["Certified Medical Exercise Specialist"], "completed_on": ["2021-06-01"], "issued_on": [None]}, note="30 hours are a requirement, not awarded")
    p = "credentials/congrats.pdf"
    save(p, letter(["National Council on Lymphatic Therapy Credentials"], ["August 9, 2023", "Candidate ID 20-3317", "Dear Salome Mkhize-Andersson, COTA,", "Congratulations! You passed the examination held July 22, 2023 and have met the requirements for certification as a **Certified Lymphatic Therapist**. Your certificate number is **CLT 11,208** and it does not need renewal before **12/31/2029**. Please allow six weeks for the paper certificate."], "Carlito", 11.5, ["Exam Services"]))
    cert(p, "credential", "Salome Mkhize-Andersson", "National Council on Lymphatic Therapy Credentials", "Certified Lymphatic Therapist", issued="2023-08-09", expires="2029-12-31", ids=[("certificate number", "CLT 11,208"), ("Candidate ID", "20-3317")], accept={"completed_on": ["2023-07-22"], "ids": ["CLT 11208", None], "issued_on": [None]}, note="letter; exam date and letter date")


# r8 --- petitions -----------------------------------------------------------------------------------
def r8():
    p = "petitions/re_ your petition.pdf"
    save(p, letter(["Athletic Rehabilitation Certification Council (ARCC)", "Continuing Education Review"], ["Date: 2024-04-11      Petition 24-1187", "Dear **Cosima Halloran-Diaz**,", "You asked us to count *Cadaveric Anatomy of the Hip* (University of the Plains, Feb 10-11, 2024; 14 hours) although its provider is not approved by ARCC.", "Decision: **GRANTED IN PART – 1.0 ARCC CEU** (you requested 1.4)."], "Open Sans", 10.5, ["CE Review Panel"]))
    cert(p, "petition", "Cosima Halloran-Diaz", "Athletic Rehabilitation Certification Council (ARCC)", "Cadaveric Anatomy of the Hip", issued="2024-04-11", am="1.0 ceu arcc", am_ok="14 hour", ids=[("Petition", "24-1187")], about={"petition": "granted", "petition_for": "Cadaveric Anatomy of the Hip"}, accept={"provider": ["Athletic Rehabilitation Certification Council", "University of the Plains", "ARCC"], "title": [None], "completed_on": ["2024-02-11"], "started_on": ["2024-02-10"]}, note="granted in part: 1.0 of 1.4")
    p = "petitions/IMG-20240520-WA0003.jpg"
    save(p, shot("""<style>body{margin:0;width:720px;background:#fff;font:16px/1.5 'Liberation Sans';padding:24px}</style><p><b>From:</b> credits@fitcareboard.example<br><b>To:</b> rlindqvist-osei@mail.example<br><b>Date:</b> Mon, 20 May 2024 10:12<br><b>Subject:</b> Petition #7790 – not approved</p><hr><p>Hello Rasmus Lindqvist-Osei,</p><p>The Fitness &amp; Care Professionals Board reviewed your petition for <b>Reiki for Athletes, Level 1</b> (8 hours). The content is outside the scope of the credential and the petition is denied. No CEUs will be posted. The $25 fee is not refundable.</p><p>You may appeal within 30 days.</p>""", 770, 440, 1.3))
    cert(p, "petition", "Rasmus Lindqvist-Osei", "Fitness & Care Professionals Board", "Reiki for Athletes, Level 1", issued="2024-05-20", ids=[("Petition #", "7790")], about={"petition": "refused", "petition_for": "Reiki for Athletes, Level 1"}, am_ok="8 hour; 0 ceu", accept={"title": [None], "ids": ["#7790"]}, note="refused; the 8 hours are not awarded")


# r9 --- attendance only, unreadable ---------------------------------------------------------------
def r9():
    p = "conference/badge-letter.pdf"
    save(p, weasy("<p class=c>IFSRM</p><p>International Forum on Sports Rehabilitation Medicine<br>Gdańsk, 14–17 September 2023</p><h1>Confirmation of participation</h1><p>We hereby confirm that <b>Prof. Agnieszka Wójcik-Steinberg</b> (Registration No. 1140, full conference) took part in the Forum.</p><p>Gdańsk, 17.09.2023</p><p>On behalf of the Organising Committee<br>Kacper Zieliński</p><p class=s>EACCME credits are issued separately upon completion of the online survey. This letter is not a credit certificate.</p>", "@page{size:A4;margin:32mm 26mm} body{font:11pt/1.6 'Linux Biolinum O'} .c{font-size:40pt;color:#0a4;letter-spacing:10pt;margin:0} .s{font-size:8pt;margin-top:60mm}"))
    cert(p, "attendance", "Agnieszka Wójcik-Steinberg", "International Forum on Sports Rehabilitation Medicine", "International Forum on Sports Rehabilitation Medicine", start="2023-09-14", done="2023-09-17", issued="2023-09-17", ids=[("Registration No.", "1140")], accept={"holder": ["Prof. Agnieszka Wójcik-Steinberg"], "provider": ["IFSRM"], "title": ["IFSRM"], "issued_on": [None]}, note="says itself that credits come separately")
    p = "scan0099.jpg"
    im = shot("<body style='font:22px serif;width:700px;text-align:center;padding:40px'><h1>Certificate of Attendance</h1><p>Kelvin Oyelowo-Marsh</p><p>Wound Rounds Live, 1.0 contact hour, May 6, 2024</p>", 760, 400, 1)
    save(p, im.resize((152, 80)).filter(ImageFilter.GaussianBlur(1.6)).resize((760, 400)))
    cert(p, "unreadable|other", note="blurred thumbnail blown up: nothing but the outline of a heading can be read")


ALL = [r1, r2, r3, r4, r5, r6, r7, r8, r9]
