"""Papers that are nearly a certificate but prove nothing."""
from common import *
from d_therapy import letter, fp, states_table, boc_statement


def o1():
    p = "PT/Cert_TEMPLATE.pdf"
    save(p, states_table("Halyard Manual Therapy Institute", "2140 Quarry Road, Suite 9, Dayton, OH 45402", "&nbsp;" * 40, ("This is to verify that", "has successfully completed all ____ hours of classroom and laboratory instruction in"), "_______________________", "held ________ at ________ &nbsp;·&nbsp; Course code ________",
         [("Board / chapter", "Approval no.", "Amount"), ("Ohio Physical Therapy Association (OPTA)", "", ""), ("Athletic Trainers – BOC AP # P2877", "Category A", "___ CEUs")], "Template rev. 2023-11. Do not issue unsigned.", "<span>Instructor:</span><span>Course Director:<br>Issued</span>"))
    other(p, "certificate template left blank")
    p = "AT/boc_statement_sample.pdf"
    save(p, boc_statement([("SAMPLE – not valid – for applicants to the Approved Provider program", [("Participant", "Jane Q. Trainer, ATC"), ("BOC certification number", "0000000000"), ("Program title", "Your Program Title Here"), ("Program number", "P0000-0000"), ("Date of participation", "YYYY-MM-DD"), ("Category A CEUs", "0.00")], ["Replace all fields. VOID"], ("Signature", "Program Administrator"))], "Your Organization Name", color=(.4, .4, .4)))
    other(p, "sample statement of credit with dummy values")
    p = "RDN/blank cpe form.png"
    save(p, shot("""<style>body{margin:0;width:900px;font:15px Lato;padding:30px;background:#fff}td{padding:7px;border-bottom:1px solid #bbb;width:60%}</style><h2>Certificate of Attendance — Dietetics Days</h2><table width=820><tr><th align=left>Attendee name<td><tr><th align=left>Registration number<td><tr><th align=left>Session title<td>Gluten: Fact or Fad?<tr><th align=left>CPEUs awarded<td>1.0<tr><th align=left>Date<td>October 4, 2023</table><p>RDs and NDTRs: write in your name and retain the original.</p>""", 900, 400, 1.2))
    other(p, "course, date and CPEUs printed, but the name line is empty: proves nobody's completion")


def o2():
    p = "registrations/confirmation_lumbopelvic.pdf"
    save(p, letter(["Registration confirmed", "Halyard Manual Therapy Institute"], ["February 1, 2024", "Dear Marisol Fonseca-Whitlock,", "You are registered for **Lumbopelvic Manipulation I: From Screening to Thrust**, March 9–10, 2024, Kettering, Ohio. Participants who complete both days will receive a certificate for **16 contact hours** (OH approval 24S0716).", "Confirmation number R-55018. Wear loose clothing. Refunds until February 24."], "Carlito", 11, ["See you there,", "Registrar"]))
    other(p, "registration of a real course that is proven elsewhere")
    p = "nursing/not_yet.png"
    save(p, shot("""<style>body{margin:0;font-family:'Open Sans';background:#eef;width:980px}.h{background:#0b4f6c;color:#fff;padding:18px 26px;font-size:20px}.c{background:#fff;margin:22px;padding:30px 40px;border-top:6px solid #c33}</style><div class=h>WoundWise Live</div><div class=c><div style='font-size:28px'>Almost there, Preethi Raghunathan!</div><p>You have not yet completed <b>Diabetic Foot Rounds</b> (1.5 contact hours).</p><p>☑ Watch video &nbsp; ☑ Post-test 80 % &nbsp; ☐ Evaluation</p><p>Your certificate will be available after the evaluation. Closes 30-Jun-2024.</p></div>""", 980, 400, 1.3))
    other(p, "not yet completed: evaluation missing")
    p = "registrations/waitlist.pdf"
    save(p, typ("""#set page("a5", margin: 1.6cm); #set text(font: "Lato", size: 10.5pt)
*KINESIS FIELD SCHOOL* \\ Waiting list notice #v(.5cm) Ramón de la Cruz, you are *number 4* on the list for *Dry Needling Level 3 (24 Hours + Exam)*, Sept 20–22, 2024, 24.0 contact hours. If a place opens you will hear from us by Aug 30. A deposit of \\$150 was taken on 05/06/2024."""))
    other(p, "waiting list")


def o3():
    p = "receipts/invoice_8871.pdf"
    save(p, weasy("<h2>INVOICE / RECEIPT</h2><p>Openfield CE · 9 Larkspur Ct, Ithaca NY</p><p>Sold to: Thandiwe Moloi-Sørensen, LCSW</p><table><tr><th>Course<th>CE credits<th>Price<tr><td>Motivational Interviewing for Weight-Neutral Coaching<td>4<td>$49.00<tr><td>Suicide Risk: Annual Review<td>6<td>$69.00<tr><td>Coupon SPRING<td><td>−$10.00<tr><td><b>Paid 02/12/2024</b><td><td><b>$108.00</b></table><p>Order 8871. Courses stay in your account for 12 months. This receipt is not proof of completion.</p>", "@page{size:Letter;margin:22mm} body{font:11pt Cabin,'Open Sans'} table{width:100%;border-collapse:collapse} td,th{border:.5pt solid #bbb;padding:2mm;text-align:left}"))
    other(p, "receipt with courses and credits")
    p = "receipts/CPR class receipt.jpg"
    save(p, shot("""<style>body{margin:0;width:380px;background:#fff;font:14px 'DejaVu Sans Mono';padding:18px}</style>POINT REYES DISTRICT HOSP<br>NURSING EDUCATION<br>------------------------------<br>09/28/2023 10:41<br>BLS RENEWAL CLASS 10/03/23<br>4.5 HR &nbsp; 1 @ 65.00 &nbsp;&nbsp; 65.00<br>BLS MANUAL (USED) &nbsp;&nbsp; 10.00<br>------------------------------<br>TOTAL &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 75.00<br>CARD **** 0072<br>CUSTOMER: P TOLLEFSON<br><br>CARD ISSUED AFTER CLASS""", 420, 360, 1.6))
    other(p, "till receipt of a CPR class")
    p = "flyers/earn_2.0_CEUs.pdf"
    save(p, weasy("<h1>EARN UP TO 2.0 CEUs!</h1><h2>Shoulder Week 2024</h2><p>Five evenings · 20 contact hours · BOC Category A · AOTA · NATA district approved</p><p>June 3–7, 2024 &nbsp; Portland Expo Annex</p><p>Speakers: Gareth Oyelaran PT · Yuki Hasegawa DPT · Noor Al-Sayegh MBBS</p><p class=b>Early bird $349 until April 15</p><p style='font-size:8pt'>Tidewater Sports Medicine Collaborative (BOC AP#: P8120). Certificates are e-mailed after the event.</p>", "@page{size:A4;margin:0} body{margin:0;background:#ff7043;color:#fff;font-family:'Bebas Neue','Lato';text-align:center;padding:30mm 20mm} h1{font-size:52pt} .b{background:#fff;color:#ff7043;padding:6mm}"))
    other(p, "flyer")


def o4():
    p = "nursing/failed_posttest.pdf"
    save(p, letter(["Maplewood Correspondence Courses for Nurses"], ["Date graded: August 1, 2023", "Student: **Trudy Hollenbeck, LPN**      Module: **DM-8 Wound Healing in Diabetes** (4 hours)", "Result: 16/25 = 64 %. The passing score is 75 %. **No credit can be awarded.** You may send a second answer sheet without charge until October 31, 2023."], "Courier Prime", 11, ["Katarina Pospisil, RN"]))
    other(p, "failed test, no credit")
    p = "CME/claim credit reminder.pdf"
    save(p, chrome(f"""<style>{browser('2/6/24, 6:15 AM', 'Gmail - Claim your CME', 'https://mail.example/u/0/?view=pt&amp;search=all')} body{{font:13px 'Liberation Sans'}}</style><p><b>Vikram Subramanian-Ross</b> &lt;vsross@mail.example&gt;</p><hr><p><b>Claim your CME for MRI of the Athletic Knee: 100 Cases</b><br>Great Basin College &lt;cme@greatbasin.example&gt; &nbsp; Tue, Feb 6, 2024 at 6:02 AM</p><p>Dear participant, you may claim up to <b>18.75 AMA PRA Category 1 Credits™</b>. Complete the evaluation by March 4, 2024. Your certificate will be generated then.</p>"""))
    other(p, "reminder to claim credit")
    p = "transcripts/in-progress.pdf"
    save(p, weasy("<h3>TherapyCampus · Learning plan</h3><p>Demetrius Vanterpool-Hughes, PT, DPT</p><table><tr><th>Planned course<th>Hours<th>Status<tr><td>Cervicogenic Headache Masterclass<td>5.0<td>62 %<tr><td>Foot Core Basics<td>2.0<td>not started<tr><td>Ethics 2025<td>2.0<td>opens 1/1/2025</table><p>0 of 9.0 hours completed</p>", "@page{size:Letter;margin:20mm} body{font:11pt 'Open Sans'} td,th{border:.5pt solid #ccc;padding:2mm 6mm;text-align:left} table{border-collapse:collapse}"))
    other(p, "learning plan; nothing completed")


def o5():
    p = "interprofessional/unclaimed.pdf"
    save(p, weasy("<div style='background:#13294b;color:#fff;padding:6mm;font-size:15pt'>Obesity Medicine Summit | credit request form</div><p>Print your name: ______________________</p><table><tr><td>☐<td>Physicians — AMA PRA Category 1 Credits™<td>max. 7.0<tr><td>☐<td>Nurses — ANCC contact hours<td>max. 7.0<tr><td>☐<td>Pharmacists — ACPE<td>max. 0.7 CEU</table><p>Return this form to the desk with your evaluation. You will receive a letter of credit within four weeks.</p>", "@page{size:A4;margin:20mm} body{font:11pt 'Liberation Sans'} td{padding:2mm}"))
    other(p, "form to request credit, empty")
    p = "psych/VOID.pdf"
    save(p, pic(weasy("<div style='border-left:5pt solid #6b705c;padding-left:8mm'><p>The Tamarack Institute for Performance Psychology hereby records that <b>Specimen Person, Ph.D.</b> has earned <b>13 CE credits</b> for full attendance at the program <i>Title of Program</i>.</p></div><p class=v>VOID</p>", "@page{size:Letter;margin:28mm} body{font:12pt/1.7 'Old Standard TT'} .v{position:absolute;top:90mm;left:30mm;font-size:120pt;color:#d0333388;transform:rotate(-25deg)}"), 100))
    other(p, "specimen, void")
    p = "hospital/attendance denied.pdf"
    save(p, letter(["Sign-in audit result", "Heartland Chiropractic Postgraduate Consortium"], ["Feb 5, 2024", "Dr. Lionel Faraday,", "We could not find your signature on the sheets of **Sports & Spine Weekend** (27–28 January 2024, 12 hours). Your request for a certificate is therefore denied. Send other evidence within 14 days if you think this is wrong."], "Liberation Serif", 11.5, ["Marguerite Stoll"]))
    other(p, "request for a certificate denied")
    p = "cards/blank card sheet.jpg"
    from d_cards import side
    im = Image.new("RGB", (1150, 700), (255, 255, 255))
    im.paste(side([(40, 66, 40, 1, (255, 255, 255), "BASIC LIFE SUPPORT"), (60, 170, 26, 0, (20, 20, 20), "Name ______________________________"), (60, 260, 24, 0, (20, 20, 20), "has successfully completed the BLS curriculum"), (60, 370, 22, 0, (110, 110, 110), "Issue Date ________     Renewal ________")], (176, 28, 46)), (60, 30))
    save(p, im)
    other(p, "blank BLS card stock")
    p = "EMS/course announcement.pdf"
    f = fp("Letter"); f.set_font("B", size=18); f.multi_cell(0, 10, "ACLS + PALS weekend\nat Grand Teton Regional Hospital", align="C", new_x="LMARGIN", new_y="NEXT"); f.set_font("S", size=11); f.ln(6)
    f.multi_cell(0, 7, "Saturday June 15: ACLS Provider, 10.0 hours (CAPCE applied for)\nSunday June 16: PALS Provider, 12.0 hours\nNurses: 10.0 / 12.0 contact hours, Wyoming Nurses Association\n\nTo earn credit you must stay to the end and pass both tests.\nSign up with Roland Beaumont, RN, ext. 4410", align="L")
    save(p, bytes(f.output())); other(p, "announcement with hours and approvals")


ALL = [o1, o2, o3, o4, o5]
