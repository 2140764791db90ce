"""Waivers, cards of work-outs, screens, plans, outlines, scores, badges, letters, checks, logs."""
from reportlab.lib.pagesizes import landscape, letter

from designs import *
from kit import O, chrome, doc, fp, fp_font, qr, rl, shot, sig, typ, weasy


def make():
    css = """body{font-family:'TeX Gyre Termes';font-size:10.5pt}.pg{padding:.8in}.h{font-family:'Rufscript';font-size:14pt;color:#182a70}.l{border-bottom:1px solid #000;display:inline-block;min-width:2.4in}h1{font-size:16pt;text-align:center}p{line-height:1.5}"""
    body = """<div class=pg><h1>WAIVER AND RELEASE OF LIABILITY<br>First Aid / CPR / AED Skills Course</h1><p>I understand that the course includes kneeling, lifting and chest compressions on a manikin and that I take part at my own risk. I have told the instructor about any condition that could keep me from taking part safely. I release Ironfern Clubs, Heron Bay Fire &amp; Rescue and their instructors from all claims arising from my participation.</p><p>I understand that signing this form does not guarantee that I will complete the course or receive a card.</p>
    <p>Course date: <span class='l h'>Feb 11, 2026</span></p><p>Printed name: <span class='l h'>Corliss Umbridge-Tate</span></p><p>Emergency contact: <span class='l h'>Pat Tate 401 555 0133</span></p><p>Signature: <span class=l>""" + sig("waiver") + """</span> &nbsp; Date: <span class='l h' style='min-width:1.2in'>2/11/26</span></p><p>Parent or guardian (if under 18): <span class=l>&nbsp;</span></p></div>"""
    weasy("HR/Forms/waiver Umbridge-Tate.pdf", css, body, O("signed waiver for a skills course"), mode="scan", dpi=150)

    css = """body{font-family:'Roboto Condensed'}.pg{padding:6mm;background:#fffbe9}h1{font-size:15pt;margin:0;color:#7a3b12}table{border-collapse:collapse;width:100%;font-size:9pt;margin-top:3mm}td,th{border:1px solid #c9a;padding:3px;height:24px}.h{font-family:'Rufscript';font-size:11pt;color:#223a8c}"""
    ex = [("Goblet squat", "3×10", "35", "35", "40", "40"), ("Bench press", "4×6", "95", "100", "100", "105"), ("Cable row", "3×12", "60", "60", "65", "65"), ("Split squat", "3×8", "20", "20", "25", ""), ("Plank", "3×40 s", "✓", "✓", "✓", ""), ("Rower", "1000 m", "4:31", "4:20", "4:22", "")]
    rows = "".join("<tr><td>" + e[0] + "</td>" + "".join(f"<td class=h>{v}</td>" for v in e[1:]) + "</tr>" for e in ex)
    chrome("Members/programme card Arbuthnot.jpg", css, f"<div class=pg><h1>IRONFERN PROGRAMME CARD</h1><div>Member: <span class=h>Gwendolyn Arbuthnot</span> &nbsp; Trainer: <span class=h>Cas L.</span> &nbsp; Level: <span class=h>2</span></div><div>Start: <span class=h>1/6/26</span> &nbsp; Review: <span class=h>2/17/26</span> &nbsp; Sessions completed: <span class=h>4 of 12</span></div><table><tr><th>Exercise</th><th>Sets</th><th>1</th><th>2</th><th>3</th><th>4</th></tr>{rows}</table><p style='font-size:8pt'>Have your card initialled after each session.</p></div>",
        O("a member's work-out card"), size="a5-l", mode="photo", dpi=220, fill=.86)

    css = """body{font-family:'Roboto';font-size:12px}.pg{background:#fff}.b{background:#f6f8fa;padding:12px 20px;font-size:20px;border-bottom:1px solid #ddd}.g{display:grid;grid-template-columns:repeat(7,1fr);height:640px}.d{border:1px solid #e4e4e4;padding:6px;color:#555}.e{display:block;background:#1a73e8;color:#fff;border-radius:4px;padding:2px 6px;margin-top:4px;font-size:11px}.o{background:#e67c00}.k{background:#0b8043}"""
    ev = {4: "<span class=e>Managers’ call</span>", 7: "<span class='e o'>CPR cards due: Chidi, Mina</span>", 11: "<span class='e k'>6p Heartsaver CPR AED class</span>", 14: "<span class='e k'>Postnatal course (1.6 CEU)</span>", 15: "<span class='e k'>Postnatal course, day 2</span>", 18: "<span class=e>AED check</span>", 20: "<span class='e o'>Upload certificates!</span>", 27: "<span class=e>Payroll</span>"}
    cells = "".join(f"<div class=d>{i if 0 < i < 32 else ''}{ev.get(i, '')}</div>" for i in range(1, 36))
    shot("Managers/calendar march.png", css, f"<div class=pg><div class=b>‹ &nbsp; › &nbsp; March 2026 &nbsp; <span style='font-size:13px;color:#777'>Newport team calendar</span></div><div class=g>{cells}</div></div>", O("screen of a calendar"), 1180, 700, 1.5)

    css = """body{font-family:'Open Sans';font-size:15px}.pg{background:#e9e3da}.t{background:#0b6b5d;color:#fff;padding:16px 18px;font-weight:600}.m{max-width:76%;margin:9px 14px;padding:9px 13px;border-radius:12px;background:#fff;line-height:1.4}.r{margin-left:auto;background:#d8f5c8}.s{font-size:10px;color:#888;text-align:right}"""
    msgs = [("", "hey, did you finish the BLS class??", "18:02"), ("r", "yesss passed!! 100% on the test", "18:04"), ("r", "Gordon says the eCard comes by mail in a few days", "18:04"), ("", "great, send me the certificate when you have it, HR wants it by Friday. issue date + expiry", "18:05"), ("r", "should be 9/2025 to 9/2027", "18:07"), ("", "ok! and your CEU one from Tidewater, 0.4 right?", "18:07"), ("r", "that was Xochitl not me 😂", "18:09")]
    shot("HR/Certs/WhatsApp garrison.jpg", css, "<div class=pg><div class=t>‹ &nbsp; Garrison W-U</div>" + "".join(f"<div class='m {c}'>{t}<div class=s>{h}</div></div>" for c, t, h in msgs) + "</div>", O("screen of a chat about a card"), 390, 720, 2.5)

    def devplan(d):
        letterhead(d, "IRONFERN CLUBS", "Individual Development Plan 2026", font="Lato", color="7A3B12")
        paras(d, "**Team member:** Imogen Fairweather        **Manager:** Octavian Brandvold        **Agreed:** January 22, 2026")
        table(d, [["Goal", "Training", "Credits planned", "By", "Status"], ["Renew certification", "Hip Mobility for Desk Workers (Kinetic Ridge)", "0.5 CEU", "Mar 31", "42 % done"], ["Renew certification", "Postnatal Core & Pelvic Floor", "1.6 CEU", "Mar 15", "booked"], ["Safety", "Heartsaver CPR AED renewal", "–", "Apr 8", "open"], ["Lead trainer", "Coaching the coach, 2 days", "14 h", "Oct", "open"]], [1.2, 2.2, 1, .7, .9])
        paras(d, "Review dates: June 2026, December 2026. Certificates of completion are filed on the shared drive.")
    doc("HR/Development plans/Fairweather 2026.pdf", devplan, O("development plan of trainings"))

    css = """body{font-family:'Dosis'}.pg{padding:.5in}h1{font-size:24pt;color:#0d2b52;margin:0}table{border-collapse:collapse;width:100%;font-size:11pt;margin-top:10px}td,th{border:1px solid #9ab;padding:6px}th{background:#0d2b52;color:#fff}"""
    wk = [("1", "rest", "5", "strength 40 min", "6", "rest", "13"), ("2", "rest", "5", "strength 40 min", "8 easy", "rest", "16"), ("3", "rest", "6", "hills 6×", "8 easy", "rest", "19"), ("4", "rest", "5", "strength", "5", "rest", "13"), ("5", "rest", "8 tempo", "strength", "10", "rest", "22"), ("6", "rest", "8", "hills 8×", "10", "rest", "26"), ("7", "rest", "10 tempo", "strength", "11", "rest", "32"), ("8", "rest", "6", "easy 5", "3", "rest", "RACE DAY")]
    rows = "".join("<tr>" + "".join(f"<td>{v}</td>" for v in w) + "</tr>" for w in wk)
    weasy("Members/lighthouse 8 week plan.pdf", css, f"<div class=pg><h1>Training plan: Lighthouse Marathon, last 8 weeks</h1><div>Distances in km · Coach Dashiell Montgomery-Oyelaran, NASM-CPT · prepared for the Sunday run club</div><table><tr><th>Week</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sun</th></tr>{rows}</table><p>Complete at least six of the eight long runs. Finishers who hand in this sheet receive a club shirt.</p></div>", O("running plan"), size="letter-l")

    def outline(d):
        letterhead(d, "Blue Heron Wellness Education", "Course outline · Postnatal Core & Pelvic Floor Coach Certificate Course", font="Caladea", color="23547B")
        paras(d, "**Contact hours:** 16        **Credits:** NASM 1.6 · AFAA 15 · ACE 1.5 · ACSM 16        **Level:** intermediate\n**Presenter:** Dr. Eleni Papadakis-Moreau, PT, DPT\n**Learning objectives.** Upon completion of this course participants will be able to: (1) describe changes of the trunk in pregnancy; (2) screen and refer; (3) design an eight-week return-to-exercise plan.")
        table(d, [["Time", "Day 1", "Day 2"], ["9:00–10:30", "Anatomy and physiology", "Progressions, lab"], ["10:45–12:15", "Screening and scope of practice", "Return to running"], ["13:15–15:00", "Breathing and pressure, lab", "Programming cases"], ["15:15–17:00", "Core strategies, lab", "Assessment: 30 questions, 80 % to pass"]], [1.2, 2.4, 2.4])
        paras(d, "A certificate of completion is awarded to those who attend all 16 hours and pass the assessment.\nReferences and reading list on request.")
    doc("Trainers/postnatal outline.pdf", outline, O("outline of a course"))

    css = """body{font-family:'Manrope';font-size:10pt}.pg{padding:.6in}.s{display:flex;align-items:center;gap:.4in;background:#eef2ff;border-radius:16px;padding:.3in;margin:.2in 0}.s b{font-size:40pt;color:#3b4cca}.r{display:flex;justify-content:space-between;padding:7px 0;border-bottom:1px solid #ddd}"""
    body = """<div class=pg><div style='font-size:15pt;font-weight:800'>TrainerPrep · Practice Exam Score Report</div><div>Learner: <b>Casimir Lockridge</b> · Practice exam 3, CSCS-style · Taken Nov 30, 2025, 2 h 41 min</div><div class=s><b>83%</b><div>132 of 160 questions correct.<br>You would pass at the usual cut of 70 scaled.<br>Your readiness: high</div></div>
    <div class=r><span>Exercise science</span><b>88 %</b></div><div class=r><span>Nutrition</span><b>91 %</b></div><div class=r><span>Exercise technique</span><b>79 %</b></div><div class=r><span>Program design</span><b>80 %</b></div><div class=r><span>Organization and administration</span><b>76 %</b></div><p>This is a practice exam. It is not affiliated with any certifying body, and no certification or credit is earned.</p></div>"""
    chrome("Trainers/practice exam 3 CL.pdf", css, body, O("score report of a practice exam"), title="Score report")

    def failed(d):
        fp_font(d, "Sans", "Sans-Bold")
        d.set_font("Sans-Bold", "", 16)
        d.set_text_color(11, 110, 105)
        d.text(70, 80, "HARBORLINE CPR INSTITUTE")
        d.set_text_color(0)
        y = 130
        for t in ["October 15, 2025", "", "Mina Delacroix", "22 Tideflats Avenue", "Tacoma, WA 98421", "", "Re: Adult CPR/AED, class of October 14, 2025", "", "Dear Ms. Delacroix,", "", "thank you for attending our class. You completed the skill check for AED; however, you", "did not meet the passing score on the written test (68%, passing 80%) and the skill of",
                  "two-rescuer compressions is marked “needs remediation”.", "", "We are therefore unable to issue a course card at this time. You may repeat the written", "test and the skill within 30 days at no charge. Please call us to book a time.", "", "This letter does not certify completion of the course.", "", "Sincerely,", "", "Beatrix Vandermolen, Instructor no. 1187"]:
            d.set_font("Sans-Bold" if t.startswith("Re:") else "Sans", "", 11)
            d.text(70, y, t)
            y += 17
    fp("HR/Certs/CPR/Delacroix harborline.pdf", failed, O("letter on a failed CPR class"))

    css = """.pg{background:#fff;text-align:center;font-family:'League Spartan'}.t{background:#a13d2d;color:#fff;padding:.28in .2in;font-size:17pt;font-weight:700}.n{font-size:40pt;font-weight:800;margin-top:.5in;line-height:1}.l{font-size:20pt}.o{font-size:15pt;margin-top:.2in;color:#555}.k{position:absolute;bottom:.95in;left:0;right:0;background:#f2c14e;font-size:22pt;font-weight:800;padding:.1in}.f{position:absolute;bottom:.3in;left:.2in;right:.2in;font-size:9pt;font-family:'Open Sans'}"""
    body = """<div class=pg><div class=t>Northern Plains Fitness Summit<br><span style='font-size:11pt'>October 3–5, 2025 · Sioux Falls</span></div><div class=n>Anneliese</div><div class=l>Truong-Hartigan, MS</div><div class=o>Ironfern Clubs Newport</div>""" + qr("npfs:4471", 110) + """<div class=k>SPEAKER</div><div class=f>Badge must be scanned at each session to receive CEUs</div></div>"""
    chrome("Trainers/badge NPFS.pdf", css, body, O("name badge of a conference"), size="badge")

    css = """.pg{background:#fff;font-family:'Lato'}.b{position:absolute;left:0;top:0;bottom:0;width:24mm;background:#7a3b12}.p{position:absolute;left:5mm;top:8mm;width:21mm;height:26mm;background:#d9cfc4;border:1mm solid #fff;border-radius:2mm;text-align:center;font-size:30pt;line-height:24mm;color:#9b8c7c}.x{position:absolute;left:31mm;top:7mm;right:3mm}.n{font-size:13pt;font-weight:900}.s{font-size:7.5pt;line-height:1.5;margin-top:1.5mm}"""
    body = """<div class=pg><div class=b></div><div class=p>◉</div><div class=x><div style='font-size:8pt;letter-spacing:1px;color:#7a3b12;font-weight:700'>IRONFERN CLUBS</div><div class=n>Thandiwe Marchbanks</div><div class=s>Certified Personal Trainer<br>Employee ID 014-2207<br>CPR/AED trained<br>Issued 03/2025 &nbsp; Expires 03/2028</div><div style='margin-top:2mm;font-family:OCR B;font-size:9pt'>*0142207*</div></div></div>"""
    chrome("HR/staff id marchbanks.jpg", css, body, O("staff identity card"), size="card", mode="photo", dpi=420, table=(52, 52, 58), fill=.8)

    def recommend(d):
        letterhead(d, "Desert Peak Gym", "1900 S. Mill Avenue, Tempe, Arizona 85281", font="Liberation Serif", color="7B2D26")
        paras(d, "February 2, 2026\n\nTo whom it may concern,\nit is a pleasure to recommend **Leocadia Fontaine** for the position of Fitness Director. During four years in my team she completed every course we offered, led our orientation classes for new members, and was certified in CPR and AED at all times. In 2020 she planned our hybrid schedule in a week.\n"
                 "Her clients stay: her renewal rate was 84%. She is punctual, warm and keeps learning; she earned more continuing education than any other trainer of the house.\nI would hire her again at once. Please call me at (480) 555-0102 with any questions.\n\nSincerely,\n\nBarnaby Szabo-Clarke\nOwner and General Manager")
    doc("HR/Applicants/Fontaine letter of rec.pdf", recommend, O("letter of recommendation"))

    def employed(d):
        letterhead(d, "Ironfern Clubs Holdings, Inc.", "Human Resources · 880 Quarry Road, Cranston, RI 02910", font="Carlito", color="222222")
        paras(d, "November 12, 2025\n\nRe: Verification of employment\n\nThis letter verifies that **Amaranta Salcedo** has been employed with Ironfern Clubs as a part-time group exercise instructor since May 12, 2025. Her schedule is 9 hours per week and her rate is $34.00 per class. She is in good standing.\nThis information is released at the employee’s request for a lease application.\n\nSincerely,\n\nIsadora Lindqvist-Mwangi\nVice President People")
    doc("HR/Letters/VOE Salcedo.pdf", employed, O("verification of employment"), mode="scan", dpi=150)

    css = """body{font-family:'Liberation Sans';font-size:9pt}.pg{padding:.5in}.h{background:#1b3a4b;color:#fff;padding:10px 14px;font-size:14pt;display:flex;justify-content:space-between}table{border-collapse:collapse;width:100%;margin:10px 0}td,th{border:1px solid #bbb;padding:5px 8px;text-align:left}th{background:#e7eef2}.g{color:#117a3d;font-weight:bold}"""
    body = """<div class=pg><div class=h><span>ClearPath Screening</span><span>Background Check Report</span></div><table><tr><th>Applicant</th><td>Temperance Adeyemi</td><th>Report no.</th><td>CP-7719204</td></tr><tr><th>Ordered by</th><td>Ironfern Clubs</td><th>Completed</th><td>06/18/2024</td></tr></table><table><tr><th>Search</th><th>Scope</th><th>Date completed</th><th>Result</th></tr><tr><td>SSN trace</td><td>–</td><td>06/14/2024</td><td class=g>CLEAR</td></tr><tr><td>County criminal</td><td>Providence, RI – 7 years</td><td>06/17/2024</td><td class=g>CLEAR</td></tr><tr><td>National sex offender registry</td><td>50 states</td><td>06/14/2024</td><td class=g>CLEAR</td></tr>
    <tr><td>Education verification</td><td>Narragansett Bay High School, diploma 2024</td><td>06/18/2024</td><td class=g>VERIFIED</td></tr><tr><td>License verification</td><td>CPR/AED card</td><td>06/18/2024</td><td>UNABLE TO VERIFY</td></tr></table><p>Overall status: <b>Eligible – review 1 item</b>. This report is furnished under the Fair Credit Reporting Act and is valid for the stated purpose only.</p></div>"""
    weasy("HR/Applicants/adeyemi background.pdf", css, body, O("background check"))

    def job(d):
        letterhead(d, "JOB DESCRIPTION – Aquatics Coordinator", "Ironfern Clubs · Newport · reports to the General Manager · non-exempt", font="Lato", size=10, color="0A5C7A")
        paras(d, "**Summary.** Leads the aquatic program, schedules lifeguards and water exercise instructors, and keeps pool records.\n**Duties.** Builds the weekly class schedule; audits lifeguard certifications and CPR cards each month; orders chemicals; runs two in-service trainings (1 hour each) per month and keeps the attendance sheets.\n"
                 "**Required.** High school diploma; Lifeguarding/First Aid/CPR/AED certificate (American Red Cross or equivalent, issued within the past two years); one year of experience.\n**Preferred.** AEA or other aquatic fitness certification; Certified Pool Operator; 10 hours of continuing education per year.\n**Physical demands.** Swim 300 yards; lift 50 lb.\n**Pay.** $21.00–24.50 per hour.\nRevised: April 2025")
    doc("HR/Job descriptions/aquatics coordinator.pdf", job, O("job description"))

    css = """body{font-family:'Open Sans';font-size:14px}.pg{background:#f3f2ef;padding:26px}.c{background:#fff;border-radius:10px;padding:26px 30px;border:1px solid #ddd}.b{background:#0a66c2;color:#fff;border-radius:20px;padding:9px 22px;display:inline-block;font-weight:600;margin:12px 0}li{margin:6px 0}"""
    body = """<div class=pg><div class=c><div style='font-size:26px;font-weight:700'>Group Fitness Instructor (cycle)</div><div>Ironfern Clubs · Warwick, RI · 3 days ago · 18 applicants</div><div class=b>Easy apply</div><p><b>You bring</b></p><ul><li>ACE, AFAA or NASM group exercise certification (number and expiration date, please)</li><li>CPR/AED card, hands-on</li><li>PulseRide Level 1 certificate or willingness to complete it within 90 days – we pay</li></ul><p><b>We offer</b></p><ul><li>$32–38 per class</li><li>up to 2.0 CEUs a year on us</li><li>free membership for two</li></ul><p>Send your résumé and copies of certificates to careers@ironfern.example</p></div></div>"""
    shot("HR/Job descriptions/posting cycle instr.png", css, body, O("screen of a job posting"), 900, 640, 1.6)

    def stub(c, W, H):
        rl_font("Mono", "Sans-Bold", "Sans")
        c.setFont("Sans-Bold", 12)
        c.drawString(40, H - 50, "IRONFERN CLUBS HOLDINGS, INC. – EARNINGS STATEMENT")
        c.setFont("Mono", 9)
        y = H - 80
        for t in ["Employee: MARCHBANKS, THANDIWE     ID 014-2207      Period 10/01/2025 - 10/15/2025   Pay date 10/20/2025", "", "EARNINGS              HOURS     RATE      CURRENT       YTD          DEDUCTIONS          CURRENT      YTD", "Floor hours           31.50    18.50       582.75   10,918.00        Federal tax           118.20   2,204.90",
                  "PT sessions           22.00    31.00       682.00   12,400.00        FICA                  102.36   1,911.30", "Training hours         4.00    18.50        74.00      518.00        State tax              41.15     766.02", "CE reimbursement                            189.00      389.00        401(k)                 40.00     760.00", "", "GROSS                                     1,527.75   24,225.00        NET PAY             1,226.04", "", "Direct deposit ****8841. This is not a check."]:
            c.drawString(40, y, t)
            y -= 15
        c.rect(30, y - 6, W - 60, H - 36 - y + 6)
    rl("HR/Payroll/stub 1020 marchbanks.pdf", stub, landscape(letter), O("pay stub with training hours"))

    css = """body{font-family:'Roboto';font-size:10.5pt}.pg{padding:.6in}.hd{border-bottom:1px solid #ccc;padding-bottom:8px;margin-bottom:14px}"""
    body = """<div class=pg><div class=hd><b style='font-size:14pt'>CANCELLED: Rotational Power Clinic, Nov 8–9</b><br><b>Copper Canyon Clinics</b> &lt;office@coppercanyon.example&gt;<br>to: Leocadia Fontaine, Roscoe Delacroix-Bly, +11<br>Oct 27, 2025, 4:18 PM</div><p>Dear registrants,</p><p>we are sorry to tell you that the <b>Rotational Power Clinic</b> (12 contact hours, 1.2 NSCA CEUs) in Mesa on November 8–9, 2025 has been <b>cancelled</b> because the minimum number was not reached.</p><p>You can choose a full refund or a place in Tucson on January 17–18, 2026. No CEUs can be awarded for the cancelled date. Please answer by November 5.</p><p>Your registration number: CC-RP-0118</p><p>Best,<br>Copper Canyon Clinics office</p></div>"""
    chrome("Trainers/Fwd_ CANCELLED clinic.pdf", css, body, O("notice that a clinic is cancelled"), title="Mail")

    typ("Trainers/letters/refund declined Strand.pdf", """#set page("us-letter", margin: 1.1in)
#set text(font: "TeX Gyre Pagella", 11pt)
#align(right)[*Tidewater Strength Symposia* \\ PO Box 3315, Norfolk, VA]
#v(24pt)
December 3, 2025
#v(10pt)
Dear Leopold Akinyemi-Strand,

We have reviewed your request of November 24 for a refund of the course fee for _Blood Flow Restriction Basics for Trainers_ (4 hours, 0.4 CEUs).

The request is *declined*. Our records show that you signed in at 10:40 and left at 11:55 on October 11, so that a certificate could not be issued; refunds are only given for notice before the course. We offer you a seat in the next course at half the fee.

If you believe that this is in error, please write to the address above within 30 days.
#v(14pt)
Respectfully,
#v(22pt)
Jessamine Oduya \\ Registrations""", O("refusal of a refund; no certificate was issued"))

    def audit(d):
        letterhead(d, "Registry of Aquatic Fitness Professionals", "Audit Office · Fort Lauderdale, Florida", font="Open Sans", size=10, color="005577")
        paras(d, "January 12, 2026\n\nGuadalupe O'Shaughnessy\nRegistry no. RAFP 3-07714\n\n**Notice of continuing education audit**\nDear Registrant,\nyour renewal of January 1, 2026 has been selected at random for audit. Please send us, by **February 13, 2026**, copies of the certificates for the 15 CECs you reported:")
        table(d, [["Reported activity", "Date", "CECs", "Proof"], ["Deep Water Running and Interval Design", "09/21/2024", "5.0", "missing"], ["Shallow Water Circuits", "03/15/2025", "3.0", "missing"], ["Aquatic Rehab Basics (online)", "06/02/2025", "7.0", "missing"], ["CPR/AED card", "current", "–", "missing"]], [3, 1.1, .8, 1])
        paras(d, "Each certificate must show your name, the provider, the title, the date and the number of credits. Registrations that fail the audit are suspended.\nAudit Office")
    doc("Trainers/letters/RAFP audit notice.pdf", audit, O("audit notice that asks for certificates"))

    css = """body{font-family:'Carlito'}.pg{padding:.5in}h1{font-size:16pt;margin:0}table{border-collapse:collapse;width:100%;margin-top:10px;font-size:10pt}td,th{border:1px solid #555;padding:5px}.h{font-family:'Rufscript';font-size:12.5pt;color:#203a86}"""
    log = [("4/9/25", "Shoulder mechanics, Kinetic Ridge", "8", "0.8", "yes"), ("5/17/25", "Podcast: Strength Talk, 6 episodes", "6", "?", "no"), ("8/2/25", "Taught new-hire workshop", "3", "0.3?", "no"), ("9/20/25", "CPR/AED renewal", "4", "0.1", "card lost"), ("11/8/25", "Read 2 books on mobility", "20", "—", "no")]
    rows = "".join("<tr class=h>" + "".join(f"<td>{v}</td>" for v in r) + "</tr>" for r in log)
    chrome("Trainers/CEU 2025/my ceu log.pdf", css, f"<div class=pg><h1>Personal log of continuing education (self-reported)</h1><div>Name: <span class=h>Dashiell M-O</span> &nbsp; Cycle: <span class=h>2025–2026</span> &nbsp; Goal: 2.0 CEUs</div><table><tr><th>Date completed</th><th>Activity / provider</th><th>Hours</th><th>CEUs</th><th>Certificate?</th></tr>{rows}{'<tr><td>&nbsp;</td><td></td><td></td><td></td><td></td></tr>' * 5}</table><p>This log is for your own planning. It is not accepted as proof. Attach certificates to your recertification application.</p></div>", O("hand-kept log of credits, no proof"), size="letter-l", mode="scan", dpi=150)

    css = """body{font-family:'Liberation Sans';font-size:7.6pt}.pg{padding:.4in}table{border-collapse:collapse;width:100%}td,th{border:1px solid #aaa;padding:3px 5px}th{background:#2f5597;color:#fff}tr:nth-child(even) td{background:#eef3fb}.r{color:#b00;font-weight:bold}"""
    tr = [("Aguilar-Whitcombe, Marisol", "014", "AHA BLS", "03/14/2025", "03/2027", "1.2"), ("Brightwater, Ottoline", "022", "Red Cross", "08/02/2024", "08/2026", "1.4"), ("Delacroix, Mina", "031", "—", "—", "OVERDUE", "0.4"), ("Fairweather, Imogen", "022", "AHA HS", "04/20/2024", "04/2026", "0.0"), ("Lindqvist, Tobias", "014", "Red Cross", "05/17/2025", "05/2027", "2.0"), ("Montgomery-Oyelaran, Dashiell", "022", "AHA BLS", "09/20/2024", "09/2026", "0.8"), ("Okonkwo, Chidi B.", "031", "Harborline", "09/2024", "09/2026", "1.0"), ("Szczepanski, Philippa J.", "040", "AHA HS FA", "10/26/2024", "10/31/2026", "1.6"), ("Whitfield-Umeh, Garrison", "014", "AHA BLS", "09/06/2025", "pending", "0.2")]
    rows = "".join("<tr>" + "".join(f"<td{' class=r' if v in ('OVERDUE', 'pending') else ''}>{v}</td>" for v in r) + "</tr>" for r in tr)
    weasy("HR/Certs/_tracker export.pdf", css, f"<div class=pg><b style='font-size:12pt'>Certification tracker – all clubs</b> &nbsp; exported 01/14/2026 07:55<br><br><table><tr><th>Name</th><th>Club</th><th>CPR provider</th><th>Issued</th><th>Expires</th><th>CEUs this cycle</th></tr>{rows}</table></div>", O("list of many people's cards"), size="letter-l")

    css = """body{font-family:'Liberation Sans';font-size:9.5pt}.pg{padding:.5in}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4px;height:30px}.k{font-family:'Kristi';font-size:18pt;color:#1d2f7a;line-height:.7}.h{font-family:'Rufscript';font-size:12pt;color:#1d2f7a}h1{font-size:15pt}"""
    mon = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    rows = "".join(f"<tr><td>{m}</td>" + (f"<td class=h>{3 + i * 2 % 9}</td><td class=h>ok</td><td class=h>ok</td><td class=h>{'ok' if i != 3 else 'razor missing'}</td><td class=k>{['Jory C', 'N Nwosu'][i % 2]}</td>" if i < 9 else "<td></td>" * 5) + "</tr>" for i, m in enumerate(mon))
    chrome("Bristol/First aid/AED log 2025.pdf", css, f"<div class=pg><h1>AED monthly check log – 2025 – Temple Quay, reception</h1><div>Device: CardioSure 3, CS3-0914477 &nbsp; Pads expire: 03/2027 (adult), 11/2026 (child) &nbsp; Checks to be completed by a certified first aider</div><br><table><tr><th>Month</th><th>Day</th><th>Status light</th><th>Pads sealed</th><th>Kit complete</th><th>Checked by</th></tr>{rows}</table></div>", O("check log of a defibrillator"), mode="scan", dpi=150, grey=False)

    css = """body{font-family:'TeX Gyre Heros';font-size:11pt}.pg{padding:.7in}.b{display:inline-block;width:17px;height:17px;border:1.4px solid #333;border-radius:50%;text-align:center;font-size:9pt;line-height:15px;margin:0 4px}.x{background:#223}.h{font-family:'Rufscript';font-size:13pt;color:#203a86}.q{columns:2;margin-top:16px}.q div{margin:7px 0}"""
    import random
    rnd = random.Random(11)
    qs = ""
    for i in range(1, 31):
        pick = rnd.choice("ABCD")
        qs += f"<div>{i:2d}. " + "".join(f"<span class='b {'x' if c == pick else ''}' style='color:{'#fff' if c == pick else '#333'}'>{c}</span>" for c in "ABCD") + "</div>"
    chrome("Trainers/quiz answers aqua.png", css, f"<div class=pg><b style='font-size:16pt'>Continuing Education Quiz – Answer Sheet</b><p>Course: <b>Aquatic Rehab Basics</b> (7.0 CECs on passing with 80%)</p><p>Name: <span class=h>Guadalupe O’Shaughnessy</span> &nbsp; Date: <span class=h>6-2-2025</span></p><p style='font-size:9pt'>Mail this sheet with the $25 scoring fee. Your certificate is sent when the quiz has been scored.</p><div class=q>{qs}</div><p style='font-size:9pt'>Office use only – Score: ______ Pass ☐ Fail ☐ Certificate no.: ____________</p></div>", O("answer sheet of a quiz, not scored"), mode="png", dpi=120)

    css = """body{font-family:'Carlito';font-size:10.5pt}.pg{padding:.6in}table{border-collapse:collapse;width:100%}td{border:1px solid #444;padding:6px;vertical-align:top}.h{font-family:'Rufscript';font-size:12.5pt;color:#1d2f7a}h1{font-size:16pt}"""
    body = """<div class=pg><h1>INCIDENT REPORT – MEDICAL</h1><table><tr><td>Club<br><span class=h>Newport</span></td><td>Date / time<br><span class=h>Dec 3 2025, 6:42 pm</span></td><td>Reported by<br><span class=h>Thandiwe Marchbanks</span></td></tr><tr><td colspan=3>What happened<br><span class=h>Member collapsed by the treadmills, not breathing. I started CPR, Cas got the AED. One shock, pulse back before EMS came (6:51).</span></td></tr>
    <tr><td>First aid given<br><span class=h>CPR ~5 min, AED 1 shock</span></td><td>Responder certified?<br><span class=h>yes – BLS, exp 2027</span></td><td>AED serial no.<br><span class=h>CS3-0914502</span></td></tr><tr><td colspan=2>EMS unit / hospital<br><span class=h>Newport Rescue 2, Eastmoor</span></td><td>Follow-up<br><span class=h>new pads ordered 12/4</span></td></tr></table><p>Completed by: <span class=h>T. Marchbanks</span> &nbsp; Manager: """ + sig("incident") + "</p></div>"
    weasy("Facilities/Safety/incident 2025-12-03.pdf", css, body, O("incident report"), mode="scan", dpi=150)
