"""Papers that prove nothing but look nearly like a certificate."""
from kit import other, paper, weasy, chrome, shot, typ, rl, fp, docx
import us_safety as S, us_cards as K, firstaid as A, uk as U, au as AU, hr_credits as H, it_vendor as V, records as R, dach as D

paper("safety/blank outreach template.pdf", other("same design, holder and date left blank"), S.outreach("____________________________", "10", "General Industry", "____ / ____ / ______", "Buckeye Safety Institute", "Ron Tabachnik", "G 0047182", "BSI Form 114 rev. 2024-01", "#0b4a6f"))
paper("BBP sample.pdf", other("sample, void"), S.bbp("JANE Q. SAMPLE", "00 Month 0000", "SAMPLE — NOT A CERTIFICATE — for preview on our web page only", "Colleen Vandermeer", "XX-XXX-00000", "HARBOR POINT OCCUPATIONAL HEALTH", "for 1½ hours of instruction in<br><b>Bloodborne Pathogens Exposure Control</b><br><span style='color:red;font-size:26pt'>VOID SAMPLE</span>"))
paper("Screenshot 2025-02-11 at 15.40.02.png", other("result page: quiz failed"), shot("""<body style="margin:0;background:#2b2b2b;font-family:'Lato'"><div style="background:#3f51b5;color:#fff;padding:10px 18px">Slips, Trips &amp; Falls<span style="float:right">Ironclad Fitness Group ▾</span></div><div style="background:#fff;height:420px;padding:50px"><div style="font-size:34px;color:#b71c1c">Sorry, Bartholomew Ng.</div><p style="font-size:17px">You did not pass this time. The course stays <b>incomplete</b> until you reach 80%.</p><p>Your score: 65% (13 points)<br>Date: 02/11/2025 3:40 PM<br>Time spent: 19 minutes</p><span style="background:#3f51b5;color:#fff;padding:10px 22px">RETRY QUIZ</span></div></body>""", 1000, 560))
paper("elearning/completion-no-name.png", other("completion page that names nobody"), shot("""<body style="margin:0;background:#eceff1;font-family:'Open Sans';text-align:center"><div style="margin:60px auto;width:640px;background:#fff;padding:50px;border-radius:8px"><div style="font-size:60px">🎉</div><h1 style="font-weight:300">Course complete!</h1><p>You have finished <b>Emergency Action Plans (1 hour)</b> on March 4, 2025.</p><p style="color:#888">Score 9/10. You can close this window.</p></div></body>""", 900, 560))
paper("food handler (not done).pdf", other("practice card of a course still to be paid; no expiry or number"), K.wallet("YOUR NAME HERE", "— pay to unlock —", "—", "—", "State of Arizona", "SafePlate Food Handler Course: purchase your card for $9.95"))
paper("AU/statement of enrolment.pdf", other("enrolment, not attainment"), weasy("""<style>@page{size:A4;margin:20mm}body{font:11pt 'Open Sans';text-align:center}</style><div style="text-align:left;font-weight:700">Bluegum Vocational Training Pty Ltd<br>RTO No. 41882</div><div style="font-size:26pt;margin-top:18mm">Confirmation of Enrolment</div><p>This is a statement that</p><div style="font-size:21pt">Lachlan Tjapaltjarri</div><p>is enrolled in</p><p>CPCWHS1001 Prepare to work safely in the construction industry</p><p>Course date 10 August 2024 · 6 hours · please bring 100 points of ID</p><p style="font-size:8.5pt">A statement of attainment will be issued within 30 days once all units are assessed as competent.</p>"""))
paper("UK/safeguarding reminder.pdf", other("reminder that a certificate will expire"), weasy("""<style>@page{size:A4;margin:20mm}body{font:11pt 'Lato'}</style><h2>Your certificate is about to expire</h2><p>Dear Oluwaseun Babatunde-Clarke,</p><p>Our records show that your <b>Safeguarding Children Level 2</b> (2.5 hours CPD) will be due for renewal on 28/01/2028. Book the refresher now and save 15 %.</p><p>BrightGuard E-Learning Ltd · Ref BG/REM/4410</p>"""))
paper("cpr/registration confirmation.pdf", other("registration for a CPR class"), fp(lambda F: _reg(F)))


def _reg(F):
    p = F("P", "mm", "Letter"); p.add_page(); p.set_font("Helvetica", "B", 16); p.cell(0, 10, "Wilderness & Worksite Rescue Co.", new_x="LMARGIN", new_y="NEXT"); p.set_font("Helvetica", "", 11)
    for s in ("You are registered!", "Student: Xiomara Twomey-Paz", "Class: Adult & Pediatric First Aid/CPR/AED", "When: January 14, 2025, 9:00 AM to 3:30 PM (6 hours)", "Where: Grange Hall, Fort Bragg", "Order no. 55817   Paid: $95.00", "", "Your two-year certification card will be handed out at the end of class to those who pass", "the skills check. Card valid: 2 years. Bring knee pads."):
        p.cell(0, 8, s, new_x="LMARGIN", new_y="NEXT")
    return p


paper("PMI/flyer PDUs.pdf", other("flyer: earn up to 9 PDUs"), typ("""#set page(paper: "us-letter", fill: rgb("#5e35b1"), margin: 2cm)
#set text(fill: white, font: "Lato", size: 16pt)
#text(46pt, weight: "black")[Earn up to 9 PDUs] #v(1em) Agile for Facility Managers \\ February 19–20, 2025 \\ Stonebridge Project Academy #v(2em)
#box(fill: rgb("#ffeb3b"), inset: 14pt)[#text(fill: black)[A certificate of completion is given to everyone who attends both days.]] #v(2em)
7 Ways of Working · 1.5 Power Skills · 0.5 Business Acumen #v(1fr) #text(11pt)[Provider 4418. Early bird USD 540 until 15 January. PMI and PDU are marks of the Project Management Institute, Inc.]"""))
paper("SHRM/receipt webinar.pdf", other("receipt with course and credits"), weasy("""<style>@page{size:letter;margin:.8in}body{font:10.5pt 'Carlito'}td{padding:5px 20px 5px 0}</style><h2 style="color:#00457c">PeopleFirst Learning Network — Receipt 20250430-118</h2><p>Bill to: Tamika Rochelle Boudreaux, SHRM-SCP<br>Date paid: April 30, 2025 · Visa …4411</p><table><tr><td>Hiring Trainers Without Bias (live webinar, 1.25 SHRM PDCs / 1.25 HRCI)<td>1<td>$79.00<tr><td>Member discount<td><td>–$20.00<tr><td><b>Total</b><td><td><b>$59.00</b></table><p>Credits are posted after you attend the full session. This receipt is no proof of attendance.</p>"""))
paper("HR/offer of training - pending.pdf", other("in progress"), docx(lambda d: _progress(d)))


def _progress(d):
    from docx.shared import Pt
    d.styles["Normal"].font.name = "Open Sans"; d.styles["Normal"].font.size = Pt(10.5)
    d.add_heading("Certificate progress – Emerging Leaders in Wellness Programme", 2)
    d.add_paragraph("Participant: Hyacinth Obuya-Ferreira        Cohort: 2024-B")
    t = d.add_table(rows=0, cols=3); t.style = "Table Grid"
    for row in (("Week 1", "13–17 May 2024", "attended"), ("Week 2", "8–12 July 2024", "attended"), ("Week 3", "23–27 Sept 2024", "to come"), ("Week 4", "18–22 Nov 2024", "to come")):
        c = t.add_row().cells
        for i, x in enumerate(row):
            c[i].text = x
    d.add_paragraph("\nYou have not yet completed the programme. The certificate is awarded on the last day when all four weeks have been attended (80 hours).")
    d.add_paragraph("Executive Education Office")


paper("Brandschutz/Anmeldung.pdf", other("Anmeldung to a course"), typ("""#set page(paper: "a4", margin: 2.5cm)
#set text(font: "Liberation Sans", size: 11pt)
#text(16pt, weight: "bold")[Anmeldebestätigung] #v(1em)
Flammpunkt Akademie, Holländische Str. 140, Kassel #v(1em)
Sehr geehrter Herr Ritter von Hohenau, #v(.5em) hiermit bestätigen wir Ihre verbindliche Anmeldung zur *Ausbildung zum Brandschutzhelfer nach ASR A2.2* (4 UE) am 15. Mai 2025. Ihr Zertifikat erhalten Sie nach erfolgreicher Löschübung. #v(1em)
#table(columns: 2, [Teilnahmegebühr], [119,00 € zzgl. MwSt.], [Anmeldenummer], [A-25-0318], [Stornierung], [kostenfrei bis 01.05.2025])"""))
paper("Ersthelfer/Teilnehmerliste leer.pdf", other("blank sign-in list of a first-aid course"), weasy("<style>@page{size:A4 landscape;margin:15mm}body{font:10pt 'Liberation Sans'}td,th{border:.5pt solid #000;height:9mm;width:60mm}table{border-collapse:collapse}</style><h3>Teilnehmerliste – Erste-Hilfe-Ausbildung (9 UE)</h3><p>Ausbildungsstelle: ____________ Kennziffer: ____________ Datum: ____________</p><table><tr><th>Name, Vorname<th>geb. am<th>Betrieb / BG<th>Unterschrift</tr>" + "<tr><td><td><td><td></tr>" * 9 + "</table>"))
paper("cpr/skills sheet.pdf", other("skills checklist for a CPR class, not signed off"), chrome("<style>@page{size:letter;margin:.7in}body{font:11pt 'Roboto'}td{border:1px solid #888;padding:6px}table{border-collapse:collapse;width:100%}</style><h2>Adult CPR and AED Skills Testing Checklist</h2><p>Student Name _______________________ Date of Test ____________</p><table>" + "".join(f"<tr><td>☐</td><td>{x}</td></tr>" for x in ("Checks responsiveness", "Shouts for help, sends for AED", "Checks breathing", "Compresses at 100–120/min", "Powers on AED, attaches pads", "Clears, delivers shock", "Resumes compressions")) + "</table><p>Test results: PASS ☐ &nbsp; NR ☐ &nbsp;&nbsp; Instructor initials ____ Instructor number ________</p>"))
paper("IACET/denied.pdf", other("letter: CEU denied"), docx(lambda d: [d.add_paragraph(x) for x in ("Wren Occupational Learning, Inc.", "November 2, 2023", "Dear Mr. Lindqvist,", "We have looked at your request for 0.6 CEU for Rescue Planning on October 27, 2023. Our policy asks for presence at 95 percent of the event. As you left at noon, the CEU cannot be awarded and no certificate will be issued.", "You may appeal within 30 days.", "Lorna Castellano\nVP Learning")]))
paper("vendor/T9 class agenda.pdf", other("agenda with hours"), rl((500, 500), lambda c, w, h: _agenda(c, w, h)))


def _agenda(c, w, h):
    c.setFont("Helvetica-Bold", 24); c.drawString(40, h - 70, "TORQUEFORM Service University"); c.setFont("Helvetica", 12)
    for i, s in enumerate(["Treadmill T9/T9X Drive & Deck, rev. 3 - class agenda", "Day 1 (8 h): safety, power board, belt", "Day 2 (8 h): deck flip, motor, sensors", "Day 3 (8 h): bench test and exam", "", "You become a Factory Trained Technician when you score 80 % or more.", "Certificates are mailed in 10 days. Hotel: Elgin Riverview, code TF24"]):
        c.drawString(40, h - 120 - 24 * i, s)


paper("UK/certificate ready.jpg", other("mail: certificate ready to buy"), shot("""<body style="margin:0;font-family:'Lato';background:#f3f3f3"><div style="background:#263238;color:#fff;padding:20px;text-align:center;font-size:22px">TradeSafe Training</div><div style="margin:20px;background:#fff;padding:24px;font-size:15px"><p>Hi Craig,</p><p><b>Nice one, your certificate for Lone Working &amp; Personal Safety is waiting.</b></p><p>Pay £12 + VAT to download it with 0.75 CPD points. Without payment we cannot verify your training to employers.</p><div style="background:#ff7043;color:#fff;text-align:center;padding:14px;font-size:18px">Get my certificate</div></div></body>""", 420, 520, 2))
