"""Physician CME, interprofessional credit, pharmacists, EMS."""
from common import *
from d_therapy import letter, fp

SMALL_ACCME = "is accredited by the Accreditation Council for Continuing Medical Education to provide continuing medical education for physicians."


# m1 --- CME certificate: claimed and maximum --------------------------------------------------
def m1():
    def make(org, name, text, title, when, claim, fine, tail, font, accent, flip=True):
        return typ(f"""#set page("us-letter", flipped: {str(flip).lower()}, margin: 2cm); #set text(font: "{font}", size: 11pt)
#rect(width: 100%, height: 4pt, fill: rgb("{accent}")) #text(19pt, weight: "bold", fill: rgb("{accent}"))[{org}] #v(6mm) #text(9pt)[{text[0]}] \\ #text(22pt)[{name}] #v(3mm) #text(9pt)[{text[1]}] \\ #text(15pt)[_{title}_] #v(1mm) {when} #v(5mm)
#block(fill: rgb("#f2f2f2"), inset: 10pt, width: 100%)[{claim}] #v(1fr) #text(7pt)[{fine}] #v(4mm) {tail}""")
    p = "CME/knee_mri_course.pdf"
    save(p, make("Great Basin College of Sports Physicians", "Vikram Subramanian-Ross, MD, CAQSM", ("certifies that", "has participated in the live activity titled"), "MRI of the Athletic Knee: 100 Cases", "Salt Lake City, Utah – Feb 2–4, 2024",
        "and is awarded *14.50 AMA PRA Category 1 Credits™*.", f"The Great Basin College of Sports Physicians {SMALL_ACCME} The College designates this live activity for a maximum of 18.75 AMA PRA Category 1 Credits™. Physicians should claim only the credit commensurate with the extent of their participation in the activity.",
        "Certificate generated 2024-02-19 #h(1fr) Leopold Gärtner, MD, CME Committee Chair", "TeX Gyre Termes", "#1f5c3a"))
    cert(p, "completion", "Vikram Subramanian-Ross", "Great Basin College of Sports Physicians", "MRI of the Athletic Knee: 100 Cases", start="2024-02-02", done="2024-02-04", issued="2024-02-19", am="14.50 cme ama", appr="accme", accept={"approvals": ["ama", "ama accme", None]}, note="awarded 14.50 of a maximum of 18.75; number in title")
    p = "CME/2023-11 enduring.pdf"
    save(p, make("Meridian Orthopaedic Learning Network", "Dr. Ngozi Chukwuemeka", ("This document acknowledges that", "has finished the internet enduring material"), "Platelet-Rich Plasma: Hype, Harm, Help", "accessed November 27, 2023 · released 5/1/2022 · terminates 4/30/2025",
        "Credit type: AMA PRA Category 1 #h(1cm) Designated: 2.00 #h(1cm) Claimed by learner: *1.25* #h(1cm) ABOS SAE: 0", f"Meridian {SMALL_ACCME} Activity ID MOLN-PRP-22-E. Estimated time to complete: 120 minutes.",
        "#grid(columns:(1fr,1fr), [Anna-Lena Vogt, CHCP], align(right)[page 1 of 1])", "Open Sans", "#8c2f39", False))
    cert(p, "completion", "Ngozi Chukwuemeka", "Meridian Orthopaedic Learning Network", "Platelet-Rich Plasma: Hype, Harm, Help", done="2023-11-27", am="1.25 cme ama", am_ok="0 unitless abos; 0 cme abos", ids=[("Activity ID", "MOLN-PRP-22-E")], appr="accme", accept={"approvals": ["ama", None], "expires_on": ["2025-04-30"], "holder": ["Dr. Ngozi Chukwuemeka"]}, note="claimed 1.25, designated 2.00; release and termination dates")
    p = "CME/nonphysician participation.pdf"
    save(p, make("Carrick County Medical Society", "Rosalind Tremaine, ATC, CSCS", ("Certificate of Participation for non-physicians", "took part in"), "Concussion Clinic Boot Camp", "the ninth day of September, 2023",
        "This activity was designated for *5.25 AMA PRA Category 1 Credits™*. Non-physician participants may submit this certificate to their board; boards may accept it as 5.25 hours.", "The Carrick County Medical Society is accredited by the Pennsylvania Medical Society to provide continuing medical education for physicians.",
        "Osgood Pettibone, MD, President", "Carlito", "#333366"))
    cert(p, "completion|attendance", "Rosalind Tremaine", "Carrick County Medical Society", "Concussion Clinic Boot Camp", done="2023-09-09", am="5.25 cme ama", am_ok="5.25 hour", accept={"amounts": [None], "approvals": ["pamed", "accme", "ama", None]}, note="participation wording: a non-physician is told what the activity was designated for; date in words")


# m2 --- joint accreditation, check marks by profession ---------------------------------------
def m2():
    def make(rows, top, name, text, fine, css2=""):
        r = "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
        return weasy(f"<div class=k>{top}</div><h1>{name}</h1><div>{text}</div><table>{r}</table><div class=f>{fine}</div>", """@page{size:A4;margin:20mm 18mm} body{font:10.5pt 'Liberation Sans'} .k{background:#13294b;color:#fff;padding:6mm;font-size:15pt} h1{font-size:20pt;margin:8mm 0 2mm;font-weight:normal}
table{margin-top:8mm;border-collapse:collapse;width:100%} td{border-bottom:.4pt solid #bbb;padding:2mm 1mm} .f{font-size:7.6pt;color:#444;margin-top:14mm;line-height:1.4}""" + css2)
    p = "interprofessional/IPCE_obesity_summit.pdf"
    save(p, make([("☐", "Physicians — AMA PRA Category 1 Credits™", "max. 7.0"), ("☒", "Nurses — ANCC contact hours", "6.5"), ("☐", "Pharmacists — ACPE, UAN JA4008122-0000-23-071-L01-P", "max. 0.7 CEU"), ("☐", "Dietitians — CDR CPEUs", "max. 7.0"), ("☒", "Team — IPCE credits", "6.5"), ("☐", "Physician assistants — AAPA Category 1", "max. 7.0")],
        "Obesity Medicine Summit &nbsp;|&nbsp; letter of credit", "Dearest-Marie van Wyk, RN, CBN", "attended <b>Lifestyle First: The Team Approach to Weight Care</b>, 16 Sept. 2023, Kansas City. The boxes crossed below are the credit types you asked for; the number is what you claimed in your evaluation.",
        "In support of improving patient care, this activity has been planned and implemented by Prairie Health Alliance and the Society for Weight Sciences. Prairie Health Alliance is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.<br><br>Questions: ce@prairiehealth.example &nbsp; Record 23-071-00419 &nbsp; Signed: T. Achterberg, Director, Office of CPD"))
    cert(p, "completion", "Dearest-Marie van Wyk", "Prairie Health Alliance", "Lifestyle First: The Team Approach to Weight Care", done="2023-09-16", am="6.5 hour ancc; 6.5 cec ipce", ids=[("Record", "23-071-00419")], appr="accme acpe ancc", accept={"approvals": ["ancc", None], "ids": ["JA4008122-0000-23-071-L01-P"], "provider": ["Society for Weight Sciences"]}, am_ok="6.5 cec; 6.5 unitless ipce; 6.5 cme ipce", note="only crossed boxes count; the others are maxima")
    p = "interprofessional/scan0044.pdf"
    save(p, pic(make([("Medicine", "", "1.0 AMA PRA Category 1"), ("Nursing", "✔", "1.0 contact hour"), ("Social work", "", "1 CE (ASWB ACE)"), ("Psychology", "", "1 CE (APA)"), ("Attendance only", "", "—")],
        "Certificate | Trauma-Informed Intake", "Ilse M. Brandvold", "This learner was present (in person ☐ / virtual ☒) on 2/29/2024 for the hour marked ✔.", "Presented by Fjord County Behavioral Health &amp; Wellness Coalition. Series: Thursdays at Noon, session 6 of 9. Interprofessional planning committee: R. Mendel, LCSW; A. Oduya, MD; J. Vang, RN.", "td:nth-child(2){font-size:15pt;width:15mm} @page{size:Letter}"), 115))
    cert(p, "completion", "Ilse M. Brandvold", "Fjord County Behavioral Health & Wellness Coalition", "Trauma-Informed Intake", done="2024-02-29", am="1.0 hour", am_ok="1.0 hour ancc", note="picture; only the ticked profession is awarded; leap day")


# m3 --- grand rounds: record with a row for each session --------------------------------------
def m3():
    rows = [("09/05/2023", "When the Pump Fails: Shock in 2023", "Amare, T.", "1.00"), ("09/19/2023", "Morbidity & Mortality Conference", "Chief residents", "1.00"), ("10/03/2023", "Long COVID and Return to Exercise", "Lundqvist, E.", "0.75"),
            ("10/17/2023", "Hypertension: Ten Trials in Fifty Minutes", "Ferreira, J.", "1.00"), ("11/07/2023", "Opioid Stewardship After Joint Replacement", "Nakagawa, S.", "0.50")]
    tr = "".join(f"<tr><td>{i}<td>{a}<td>{b}<td>{c}<td>{d}" for i, (a, b, c, d) in enumerate(rows, 1))
    p = "CME/grand rounds fall.pdf"
    save(p, chrome(f"""<style>{browser('1/4/24, 7:12 AM', 'RSS Learner Report', 'https://cme.stbridget.example/rss/report.aspx?learner=5528&amp;term=FA23')} body{{font:12px 'DejaVu Sans'}} table{{border-collapse:collapse;width:100%}} td,th{{border:1px solid #999;padding:5px;text-align:left}} th{{background:#ddd}}</style>
<h2>St. Bridget Health — Office of Continuing Medical Education</h2><p>Learner <b>Halvorsen, Matthias J., DO</b> &nbsp; Learner ID 5528 &nbsp; Series <b>Internal Medicine Grand Rounds (RSS-014)</b> &nbsp; Term Fall 2023</p>
<table><tr><th>#<th>Session<th>Topic<th>Speaker<th>AMA PRA Cat. 1 claimed</tr>{tr}<tr><td colspan=4 style='text-align:right'><b>Total</b><td><b>4.25</b></table><p style='font-size:9px'>St. Bridget Health {SMALL_ACCME} Each session is designated for a maximum of 1.00 AMA PRA Category 1 Credit™. This report is sufficient for most state boards. Registrar: Winifred Achebe, MBA.</p>"""))
    for k, (d, t, _, a) in enumerate(rows, 1):
        m, dd, y = d.split("/")
        cert(p, "completion", "Halvorsen, Matthias J.", "St. Bridget Health", t, part=k, done=f"{y}-{m}-{dd}", am=f"{a} cme ama", ids=[("Learner ID", "5528"), ("Series", "RSS-014")], appr="accme", accept={"approvals": ["ama", None], "ids": [None], "provider": ["St. Bridget Health — Office of Continuing Medical Education"]}, note="row of a grand rounds report; speaker column, total row")


# m4 --- letters, faculty credit ---------------------------------------------------------------
def m4():
    p = "letters/ltr_CME_verification.pdf"
    save(p, letter(["Cascadia Family Medicine Society", "1200 Alder St, Eugene OR · registrar@cascadiafm.example"], ["To whom it may concern:", "RE: attendance of **Philippa Wetherington-Ng, DO, FAAFP**", "I write to confirm, at her request of 3 January 2024, that Dr. Wetherington-Ng attended the Society's **Exercise Is Medicine Weekend** in Sunriver on October 21 and 22, 2023 and claimed **9.75 Prescribed credits** of the American Academy of Family Physicians, session number 96417. AAFP Prescribed credit is accepted by the AMA as equivalent to AMA PRA Category 1 Credit toward the Physician's Recognition Award.",
        "The American Osteopathic Association was notified of 9.75 Category 2-B credits as well.", "Written January 5, 2024"], "Caladea", 11.5, ["", "Erling Thorsen", "Registrar (for Augusta Bloom, MD, education chair)"]))
    cert(p, "completion", "Philippa Wetherington-Ng", "Cascadia Family Medicine Society", "Exercise Is Medicine Weekend", start="2023-10-21", done="2023-10-22", issued="2024-01-05", am="9.75 cme aafp; 9.75 cme aoa", am_ok="9.75 cme ama; 9.75 cec aafp; 9.75 cec aoa", ids=[("session number", "96417")], appr="aafp", accept={"approvals": ["aafp aoa", "aoa", None]}, note="letter; date of request, event and letter")
    p = "letters/faculty credit.pdf"
    save(p, letter(["Teaching credit notice", "Harborview Sports Cardiology Course, Halifax"], ["13 May 2024", "Dear Dr. Al-Sayegh,", "Besides your honorarium we are able to award you CME credit for the learning involved in teaching. For your first-time lecture **Athlete's Heart or Cardiomyopathy? A Grey Zone Tour**, 45 minutes long, given on 11 May 2024, you receive **1.5 AMA PRA Category 1 Credits™** (two credits for one hour of presentation).", "Lecturer of record: **Noor Al-Sayegh, MBBS, MRCP**"], "Liberation Sans", 11, ["With thanks,", "Courtney LeBlanc, conference manager"]))
    cert(p, "lecturing|teaching", "Noor Al-Sayegh", "Harborview Sports Cardiology Course", "Athlete's Heart or Cardiomyopathy? A Grey Zone Tour", done="2024-05-11", issued="2024-05-13", am="1.5 cme ama", am_ok="45 minute", accept={"provider": ["Harborview Sports Cardiology Course, Halifax"]}, note="credit for lecturing; 45 minutes is the length of the talk")


# m5 --- journal quiz --------------------------------------------------------------------------
def m5():
    p = "CME/journal_quiz_vol41.pdf"
    f = fp("A4")
    f.set_fill_color(235, 235, 235); f.rect(0, 0, 210, 24, style="F"); f.set_font("B", size=14); f.set_y(7); f.cell(0, 9, "Annals of Recreational Medicine  ·  CME Quiz Credit", new_x="LMARGIN", new_y="NEXT"); f.ln(12)
    f.set_font("S", size=10)
    for a, b in (("Reader", "Prof. Dr. med. Heinrich-Otto Freiherr von Lützow"), ("Article", "Hyponatremia in Ultra-Endurance Events: A Narrative Review"), ("Issue", "Vol. 41, No. 2, pp. 118–131"), ("Answers correct", "4 of 5 (80 %)"), ("Submitted", "17.04.2024 23:58"), ("Credit", "1 AMA PRA Category 1 Credit(TM)"), ("Receipt", "ARM-41-2-B-00713")):
        f.set_font("S", size=9); f.set_text_color(110); f.cell(45, 9, a); f.set_text_color(0); f.set_font("B", size=10); f.multi_cell(0, 9, b, new_x="LMARGIN", new_y="NEXT")
    f.ln(20); f.set_font("R", size=8); f.multi_cell(0, 5, "Publisher: Quillfeather Press for the Society of Recreational Medicine. The Society is accredited by the ACCME. It designates this journal-based CME activity for a maximum of 1 AMA PRA Category 1 Credit. Quiz closes 31 December 2025. Authors of the article: Kettleworth A, Oyama R, van den Heuvel P.")
    save(p, bytes(f.output()))
    cert(p, "completion", "Heinrich-Otto Freiherr von Lützow", "Society of Recreational Medicine", "Hyponatremia in Ultra-Endurance Events: A Narrative Review", done="2024-04-17", am="1 cme ama", ids=[("Receipt", "ARM-41-2-B-00713")], appr="accme", accept={"provider": ["Annals of Recreational Medicine", "Quillfeather Press"], "approvals": ["ama", None], "holder": ["Prof. Dr. med. Heinrich-Otto Freiherr von Lützow"]}, note="journal quiz with score; authors of the article are not the holder")
    p = "CME/podcast.JPG"
    save(p, shot("""<style>body{margin:0;background:#101418;color:#eee;font-family:'Lato';padding:34px;width:760px}b{color:#7fe0c3}</style><p style='letter-spacing:3px;font-size:12px'>SIDELINE DOCS PODCAST — CREDIT SLIP</p><p style='font-size:26px;line-height:1.5'><b>Episode 112: Turf Toe &amp; Friends</b><br>heard by <b>Ezequiel Montenegro Paz, PA-C</b><br>on <b>the 1st of March, 2024</b></p><p style='font-size:18px'>earns <b>0.50</b> AAPA Category 1 CME credit &amp; <b>0.50</b> AMA PRA Category 1 Credit™</p><p style='font-size:11px;color:#9ab'>Produced by Rooftop Audio. Provider of CME: Tallgrass Orthopedic Foundation, approval AAPA-241077, expires 2/28/2025. PAs should only claim credit commensurate with the extent of their participation.</p>""", 830, 400, 1.4))
    cert(p, "completion", "Ezequiel Montenegro Paz", "Tallgrass Orthopedic Foundation", "Episode 112: Turf Toe & Friends", done="2024-03-01", am="0.50 cme aapa; 0.50 cme ama", ids=[("approval", "AAPA-241077")], appr="aapa", accept={"title": ["Turf Toe & Friends"], "provider": ["SIDELINE DOCS PODCAST", "Rooftop Audio"], "approvals": ["aapa ama", None], "expires_on": ["2025-02-28"]}, note="provider only in small print")


# m6 --- pharmacists ---------------------------------------------------------------------------
def m6():
    p = "pharmacy/statement_of_credit_naloxone.pdf"
    save(p, letter(["STATEMENT OF CREDIT", "Bluestem College of Pharmacy – Continuing Pharmacy Education"], ["TABLE", "Bluestem College of Pharmacy is accredited by the Accreditation Council for Pharmacy Education as a provider of continuing pharmacy education. The official record is held in CPE Monitor; this page is a courtesy copy."], "TeX Gyre Heros", 10, ["Dean for Outreach: Merrick Tsosie, PharmD, BCPS"],
        [["Participant", "Yevgenia Abramovich-Stone, RPh"], ["NABP e-Profile ID / birth MMDD", "418827 / 0911"], ["Activity title", "Naloxone at the Counter and in the Gym Bag"], ["Activity type / topic", "Knowledge / 05 – Patient Safety"], ["UAN", "0291-0000-23-118-H05-P"], ["Activity date", "12-19-2023"], ["Credit", "1.5 contact hours = 0.15 CEUs"], ["Credit also for technicians (-T)", "not awarded"]], width=(216, 279)))
    cert(p, "completion", "Yevgenia Abramovich-Stone", "Bluestem College of Pharmacy", "Naloxone at the Counter and in the Gym Bag", done="2023-12-19", am="1.5 hour; 0.15 ceu", am_ok="1.5 hour acpe; 0.15 ceu acpe", ids=[("UAN", "0291-0000-23-118-H05-P"), ("NABP e-Profile ID", "418827")], appr="acpe", accept={"approvals": [None]}, note="birthday MMDD on the paper")
    rows = [("04/02/2024", "0744-9999-24-011-L01-P", "Anticoagulation Pearls 2024", "Sequoia Health Education", "Live", "2.0", "0.20"), ("03/15/2024", "0744-9999-24-008-H03-P", "USP <797> in Practice", "Sequoia Health Education", "Home", "3.0", "0.30"), ("01/20/2024", "0118-0000-24-002-L04-P", "Immunization Delivery Recap", "Ozark Pharmacists Guild", "Live", "1.25", "0.125")]
    tr = "".join("<tr>" + "".join(f"<td>{x.replace('<', '&lt;')}</td>" for x in r) + "</tr>" for r in rows)
    p = "pharmacy/My CPE Activity.pdf"
    save(p, weasy(f"<h2>Pharmacist CPE Activity Transcript</h2><p>Prepared for <b>Cuthbert, Anjali Rose</b> &nbsp;|&nbsp; e-Profile ID 733018 &nbsp;|&nbsp; License: MO 2014027755 &nbsp;|&nbsp; Activities from 01/01/2024 to 06/01/2024</p><table><tr><th>Date</th><th>UAN</th><th>Title</th><th>Provider</th><th>Format</th><th>Hours</th><th>CEUs</th></tr>{tr}</table><p>Total: 6.25 hours (0.625 CEUs), of which live 3.25</p><p style='font-size:7pt'>Hours are converted from CEUs (0.1 CEU = 1 contact hour). Contact the provider about missing activities; providers may report up to 60 days after the activity.</p>",
        "@page{size:Letter landscape;margin:15mm;@bottom-center{content:'Page ' counter(page) ' of ' counter(pages);font:8pt Carlito}} body{font:10pt Carlito} table{width:100%;border-collapse:collapse} th{background:#274;color:#fff;text-align:left} th,td{padding:1.6mm} tr:nth-child(odd) td{background:#eef5f0}"))
    for k, (d, u, t, pr, _, h, c) in enumerate(rows, 1):
        m, dd, y = d.split("/")
        cert(p, "completion", "Cuthbert, Anjali Rose", pr, t, part=k, done=f"{y}-{m}-{dd}", am=f"{h} hour; {c} ceu", am_ok=f"{h} hour acpe; {c} ceu acpe", ids=[("UAN", u), ("e-Profile ID", "733018")], accept={"ids": [u], "approvals": ["acpe"]}, note="row of a transcript, newest first")


# m7 --- EMS -----------------------------------------------------------------------------------
def m7():
    from reportlab.pdfgen import canvas
    p = "EMS/F3_pediatric_airway.pdf"
    b = io.BytesIO(); c = canvas.Canvas(b, pagesize=(792, 612), invariant=1)
    c.setFillColorRGB(.75, .1, .1); c.rect(0, 560, 792, 52, stroke=0, fill=1); c.rect(0, 0, 792, 24, stroke=0, fill=1); c.setFillColorRGB(1, 1, 1); c.setFont("Helvetica-Bold", 22); c.drawString(40, 577, "RescueLine EMS Distance Education")
    c.setFillColorRGB(0, 0, 0); c.setFont("Courier-Bold", 12)
    y = 510
    for l in ["STUDENT ......... DELACROIX, THEO (NRP)", "NREMT / STATE ... M8120447 / LA P-55102", "COURSE .......... Pediatric Airway: Smaller, Faster, Wetter", "CAPCE NO. ....... 24-RLEM-F3-0062", "COMPLETED ....... 2024-05-09  14:33 CDT", "CEH ............. 2.00  (Advanced)", "NCCP TOPIC ...... Airway, Respiration & Ventilation / Local", "POST TEST ....... 90"]:
        c.drawString(70, y, l); y -= 26
    c.setFont("Helvetica", 8.5)
    for i, l in enumerate(["This continuing education activity is approved by RescueLine, an organization accredited by the Commission on Accreditation for Pre-Hospital", "Continuing Education (CAPCE), for 2.00 Advanced CEH. If you have any comments regarding the quality of this program and/or your satisfaction", "with it, please contact CAPCE.          Medical Director: Josephine Arceneaux, MD, FAEMS"]):
        c.drawString(70, 120 - i * 12, l)
    c.save(); save(p, b.getvalue())
    cert(p, "completion", "DELACROIX, THEO", "RescueLine EMS Distance Education", "Pediatric Airway: Smaller, Faster, Wetter", done="2024-05-09", am="2.00 hour capce", am_ok="2.00 hour; 2.00 unitless capce; 2.00 ceu capce", ids=[("CAPCE NO.", "24-RLEM-F3-0062"), ("NREMT / STATE", "M8120447 / LA P-55102")], appr="capce", accept={"ids": [None, "M8120447", "LA P-55102"], "provider": ["RescueLine"]}, note="typewriter lines with dots")
    p = "EMS/refresher_hours_by_topic.pdf"
    mods = [("Airway, Respiration and Ventilation", "4"), ("Cardiovascular", "6"), ("Trauma", "3"), ("Medical", "7"), ("Operations", "5"), ("Local content", "5")]
    t = "".join(f"<tr><td>{a}<td>{b}" for a, b in mods)
    save(p, weasy(f"""<h1>Clatsop Ridge Fire & Rescue Training Division</h1><p>Certificate of refresher training</p><p class=n>Kaimana Kealoha-Reyes</p><p>Advanced EMT, Oregon cert. 141977</p><p>has completed the <b>2024 NCCP Advanced EMT Refresher, 30 hours</b>, delivered as evening drills between <b>January 8</b> and <b>March 25, 2024</b>. A breakdown by topic follows on page 2.</p><p style='margin-top:30mm'>Capt. Ludmila Petrenko, training officer<br>Dr. Bram Eisenhower, supervising physician</p>
<section><h2>Breakdown, K. Kealoha-Reyes</h2><table><tr><th>NCCP area<th>Hours{t}<tr><th>Sum<th>30</table><p>Delivery: F2 (live) 22 h, F3 (distributive) 8 h. State approval OR-EMS 24-0098.</p></section>""".replace("&", "&amp;"), "@page{size:A4;margin:25mm;@top-right{content:'CRFR/TR-7   p. ' counter(page);font:8pt 'Courier Prime'}} body{font:12pt 'Caladea'} h1{font-size:16pt} .n{font-size:24pt} section{break-before:page} td,th{border:.5pt solid #000;padding:2mm 5mm;text-align:left} table{border-collapse:collapse}"))
    cert(p, "completion", "Kaimana Kealoha-Reyes", "Clatsop Ridge Fire & Rescue Training Division", "2024 NCCP Advanced EMT Refresher", start="2024-01-08", done="2024-03-25", am="30 hour", am_ok="22 hour; 8 hour; 4 hour; 6 hour; 3 hour; 7 hour; 5 hour", ids=[("Oregon cert.", "141977"), ("State approval", "24-0098")], accept={"ids": ["OR-EMS 24-0098", None], "title": ["2024 NCCP Advanced EMT Refresher, 30 hours", "NCCP Advanced EMT Refresher"], "approvals": ["or_ems"]}, note="two pages, one certificate; parts of the 30 hours on page 2")
    p = "EMS/stopbleed.png"
    save(p, shot("""<style>body{margin:0;width:900px;background:#fff;font-family:'Liberation Sans'}.x{border:18px solid #c8102e;padding:36px;text-align:center}</style><div class=x><div style='font-size:40px;font-weight:bold;color:#c8102e'>Pressure. Pack. Tourniquet.</div><p>Awarded by Quad-County Trauma Outreach to</p><p style='font:36px "TeX Gyre Chorus"'>Bernadette Okoro</p><p>who finished the 90-minute bleeding control class taught by EMT Gus Lindholm</p><p>Moline, May 18th 2024</p></div>""", 936, 440, 1))
    cert(p, "completion", "Bernadette Okoro", "Quad-County Trauma Outreach", "bleeding control class", done="2024-05-18", am="90 minute", am_ok="1.5 hour", accept={"title": ["Pressure. Pack. Tourniquet.", "bleeding control", "90-minute bleeding control class", None]}, note="no real title; bleeding control is not CPR or first aid")


ALL = [m1, m2, m3, m4, m5, m6, m7]
