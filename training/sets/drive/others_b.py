"""Flyers, résumés, rosters, policies, contracts, reminders, registrations, grades, insurance proofs, timetables, minutes."""
from reportlab.lib.pagesizes import letter

from designs import *
from kit import O, chrome, doc, fp, fp_font, ppt, qr, rl, sig, svg, typ, wave, weasy


def make():
    def flyer(p, s):
        rect(s, 0, 0, 8.5, 11, "101820")
        rect(s, 0, 3.1, 8.5, .12, "F2AA4C")
        box(s, .5, .5, 7.5, 1, "EARN 1.6 CEUs IN ONE WEEKEND", 30, True, "F2AA4C", "League Spartan", "c")
        box(s, .5, 1.5, 7.5, 1.4, "Postnatal Core & Pelvic Floor\nCoach Certificate Course", 28, True, "FFFFFF", "Lato", "c")
        box(s, .7, 3.5, 7.1, 3.4, "When   March 14–15, 2026, 9 a.m. – 5 p.m.\nWhere   Ironfern Clubs Newport, Studio 2\nWho   Your presenter is Dr. Eleni Papadakis-Moreau, PT, DPT\nHow much   $329 early bird until February 14, then $389\n\nEvery participant receives a certificate of completion.\nApproved for NASM 1.6, AFAA 15, ACE 1.5 and ACSM 16 credits.", 17, False, "FFFFFF", "Lato")
        box(s, .7, 7.6, 7.1, 1, "Register at ironfern.example/postnatal\nor scan the poster at the front desk", 20, True, "F2AA4C", "Lato", "c")
        box(s, .7, 9.8, 7.1, .6, "Hosted by Blue Heron Wellness Education · Space is limited to 24 trainers", 11, False, "CCCCCC", "Lato", "c")
    ppt("Marketing/postnatal weekend flyer.pdf", flyer, O("flyer that promises credits"), 8.5, 11)

    svg("Marketing/cpr class poster.png", f"""<svg xmlns='http://www.w3.org/2000/svg' width='560pt' height='720pt' viewBox='0 0 560 720' font-family='Open Sans'><rect width='560' height='720' fill='#fff'/><rect width='560' height='210' fill='#d6232a'/><path d='M230 60 c-40 -50 -110 10 -50 70 l90 70 l90 -70 c60 -60 -10 -120 -50 -70 l-40 40 z' fill='#fff' opacity='.25'/>
    <text x='280' y='100' font-size='50' font-weight='bold' fill='#fff' text-anchor='middle'>GET CERTIFIED!</text><text x='280' y='150' font-size='24' fill='#fff' text-anchor='middle'>CPR · AED · First Aid</text><text x='60' y='270' font-size='19'>Heartsaver® First Aid CPR AED for all club staff</text><text x='60' y='310' font-size='17'>Wednesdays 6 – 10 pm, Ironfern Clubs Warwick</text>
    <text x='60' y='340' font-size='17'>Jan 14 · Feb 11 · Mar 11 · Apr 8</text><text x='60' y='390' font-size='17'>•  Adult, child and infant skills</text><text x='60' y='420' font-size='17'>•  Hands-on practice with feedback manikins</text><text x='60' y='450' font-size='17'>•  Two-year completion card, e-mailed the next day</text><text x='60' y='510' font-size='22' font-weight='bold'>$70 · free for employees</text>
    <text x='60' y='560' font-size='17'>Ask Corliss at the front desk or call 401-555-0155</text><text x='280' y='680' font-size='11' text-anchor='middle' fill='#666'>Taught by instructors of Heron Bay Fire &amp; Rescue. The AHA receives no portion of the fees.</text></svg>""", O("poster of a CPR class"), mode="clean", dpi=130)

    def cv(d):
        letterhead(d, "Leocadia Fontaine", "Mesa, Arizona · (480) 555-0171 · leocadia.fontaine@mail.example", font="Carlito", color="8A3324")
        paras(d, "**PROFILE**\nEnergetic personal trainer and small-group coach with eight years of experience in strength, conditioning and older adult programming.\n**EXPERIENCE**\nSenior Trainer, Ironfern Clubs, Mesa, AZ – 2021 to present. Leads a team of six trainers; 1,100+ sessions a year; taught the new-hire kettlebell workshop.\nPersonal Trainer, Desert Peak Gym, Tempe, AZ – 2017 to 2021.\n"
                 "**CERTIFICATIONS**\nNASM Certified Personal Trainer, no. 1190447712, expires 11/2026\nNSCA Certified Strength and Conditioning Specialist, no. 7249930, expires 12/31/2026\nAHA Heartsaver First Aid CPR AED, expires 04/2026\n**CONTINUING EDUCATION**\nKettlebell Foundations Clinic, Copper Canyon Clinics, May 2025, 12 hours, 1.2 CEUs\nPain Science for Trainers, online, January 2025, 0.6 CEUs\n"
                 "**EDUCATION**\nB.S. Kinesiology, Arizona Mesa University, 2017, GPA 3.6\nReferences on request.", 5)
    doc("HR/Applicants/Fontaine resume 2026.pdf", cv, O("résumé with a list of certifications"))

    typ("HR/Applicants/obradovic_cv_final_v3.pdf", """#set page("us-letter", margin: 0pt)
#set text(font: "Manrope", 9pt)
#grid(columns: (2.4in, 1fr), rows: 11in, box(fill: rgb("#22303c"), width: 100%, height: 100%, inset: 20pt, text(fill: white)[#text(20pt, weight: "bold")[Lysander K. Obradović] #v(6pt) Group fitness instructor #v(18pt) *Contact* \\ Fall River, MA \\ 508-555-0134 \\ lysander.o\\@mail.example #v(14pt) *Certified* \\ ACE Group Fitness Instructor \\ G274419, through 06/30/2027 \\ \\ PulseRide Level 1, 2023 \\ \\ BLS Provider, AHA, 02/2026 #v(14pt) *Languages* \\ English, Serbian, some Spanish]),
box(inset: 26pt)[#text(13pt, weight: "bold", fill: rgb("#c25b3f"))[Experience] #v(4pt) *Lead Cycle Instructor*, Ironfern Clubs Warwick #h(1fr) 2022 – now \\ Fifteen classes a week, average fill 91%. Mentors new instructors and runs auditions. #v(6pt) *Instructor*, Bayfront YMCA #h(1fr) 2019 – 2022 \\ Cycle, circuit and active-older-adult formats.
#v(14pt) #text(13pt, weight: "bold", fill: rgb("#c25b3f"))[Education] #v(4pt) *A.S. Exercise Science*, Bristol County College #h(1fr) 2018 #v(14pt) #text(13pt, weight: "bold", fill: rgb("#c25b3f"))[Courses and workshops] #v(4pt) Cueing for Mixed Levels, 4 h, 2024 · Rhythm and Cadence, 0.3 CECs, 2024 · Adaptive Cycling, 6 h, 2025
#v(14pt) #text(13pt, weight: "bold", fill: rgb("#c25b3f"))[Awards] #v(4pt) Instructor of the Year, Ironfern Clubs, 2024])""", O("résumé in two columns"))

    css = """body{font-family:'Liberation Sans'}.pg{padding:.45in}h1{font-size:15pt;margin:0}table{border-collapse:collapse;width:100%;font-size:9pt;margin-top:8px}td,th{border:1px solid #000;padding:4px 6px;height:27px}th{background:#e8e8e8}.h{font-family:'femkeklaver';font-size:13pt;color:#14246e}.k{font-family:'Kristi';font-size:19pt;color:#14246e;line-height:.8}"""
    people = [("Brandvold, Octavian", "94", "P"), ("Halloran, Ines", "88", "P"), ("Mbatha, Sipho", "76 → 90", "P (remed.)"), ("Quigg, Ferdinand", "–", "left early"), ("Strand, Leopold A.", "92", "P"), ("Whitfield-Umeh, Garrison", "100", "P")]
    rows = "".join(f"<tr><td>{i + 1}</td><td class=h>{n}</td><td class=h>{t}</td><td class=h>{r}</td><td class=k>{n.split(',')[0]}</td></tr>" for i, (n, t, r) in enumerate(people))
    body = f"""<div class=pg><h1>Course Roster – Emergency Cardiovascular Care Programs</h1><table><tr><td>Course: <span class=h>BLS Provider</span></td><td>Date: <span class=h>9/6/2025</span></td><td>Training Center: <span class=h>Tri-Lakes Safety Training</span></td></tr><tr><td>Lead instructor: <span class=h>Gordon Pell</span></td><td>Student–manikin ratio: <span class=h>2 : 1</span></td><td>Cards issued: <span class=h>5</span></td></tr></table>
    <table><tr><th>#</th><th>Name (print)</th><th>Test</th><th>Complete / incomplete</th><th>Signature</th></tr>{rows}{''.join(f'<tr><td>{i}</td><td></td><td></td><td></td><td></td></tr>' for i in range(7, 11))}</table><p style='font-size:8.5pt'>I verify that this information is accurate and truthful and that it may be confirmed. This course was taught in accordance with the guidelines. Instructor signature: <span class=k>Gordon Pell</span></p></div>"""
    chrome("HR/Certs/CPR/roster 2025-09-06.pdf", css, body, O("roster of a class with several people"), size="letter-l", mode="scan", dpi=160)

    css = """body{font-family:'Roboto Condensed'}.pg{padding:.4in}h1{font-size:17pt;margin:0 0 6px}table{border-collapse:collapse;width:100%;font-size:9.5pt}td,th{border:1px solid #bbb;padding:5px;text-align:center}th{background:#7a3b12;color:#fff}td:first-child{text-align:left;font-weight:bold}.o{background:#f3e3d7}"""
    import random
    rnd = random.Random(5)
    sh = ["5:30–13:30", "13:00–21:00", "9:00–17:00", "OFF", "OFF", "6:00–12:00"]
    rows = "".join("<tr><td>" + n + "</td>" + "".join(f"<td class={'o' if v == 'OFF' else 'w'}>{v}</td>" for v in [rnd.choice(sh) for _ in range(7)]) + "</tr>" for n in ["Brandvold, O. (GM)", "Castlebury, J.", "Drozdova-Reyes, S. ★", "Adeyemi, T.", "Lockridge, C.", "Nwosu, N. ★", "Salcedo, A.", "Barrientos, X. ★", "Vandiver, C."])
    weasy("Bristol/Rosters/week 24.pdf", css, f"<div class=pg><h1>Shift roster – Temple Quay – week of 9 June 2025</h1><table><tr><th>Team member</th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sat</th><th>Sun</th></tr>{rows}</table><p style='font-size:9pt'>★ current first aider on shift. At least one ★ must be on duty at all times. Training hours (child watch, 11 June, 1 h) are paid. Swaps by Thursday noon, please.</p></div>", O("shift roster"), size="a4-l")

    def policy(d):
        letterhead(d, "IRONFERN CLUBS", "Human Resources Policy 4.12 · effective January 1, 2026 · replaces 4.12 of 2023", font="Carlito", color="7A3B12")
        paras(d, "**CPR/AED Certification Requirement**\n**1. Purpose.** All team members who work with members on the floor, in the pool or in child watch shall hold a current CPR/AED card.\n**2. Accepted cards.** American Heart Association Heartsaver or BLS, American Red Cross, ASHI, or an equivalent card of a course with a hands-on skill check. Online-only certificates are not accepted.\n"
                 "**3. Proof.** A copy of the front and back of the card, showing the name of the holder, the issue date and the expiration date, is uploaded to the shared drive within 30 days of hire and before the card expires (two years from issue).\n**4. Lapse.** A team member whose card has lapsed is taken off the schedule until proof is received.\n**5. Reimbursement.** Fees of up to $75 are reimbursed with a receipt.\n**6. Continuing education.** Trainers submit certificates for at least 2.0 CEUs (20 contact hours) in each two-year cycle.\n\nApproved: Isadora Lindqvist-Mwangi, Vice President People        Review date: January 2027")
    doc("HR/Policies/4.12 CPR requirement.pdf", policy, O("policy on CPR cards"))

    def tuition(d):
        letterhead(d, "Ironfern Clubs – Education Assistance Program", "Summary for team members, plan year 2026", font="Open Sans", size=10, color="355E3B")
        paras(d, "The program pays for courses that lead to or keep a job-related certification.")
        table(d, [["Kind", "Yearly limit", "What you hand in"], ["CE courses (NASM, ACE, ACSM, NSCA, AFAA)", "$400", "Certificate of completion with your name, date and credits"], ["College course, grade C or higher", "$1,500", "Transcript or letter of the registrar"], ["CPR/AED renewal", "$75", "Card, front and back"], ["Conference", "$600", "Certificate of attendance and agenda"]], [2.4, 1.1, 2.6])
        paras(d, "Requests are made before the course begins. Payment follows within two pay periods of proof. Courses that were failed, cancelled or not finished are not paid. Team members who leave within 12 months repay one half.")
    doc("HR/Policies/education assistance 2026.pdf", tuition, O("summary of a tuition policy"))

    def contract(d):
        letterhead(d, "EMPLOYMENT AGREEMENT", "between Ironfern Clubs Holdings, Inc. (“Company”) and Casimir Lockridge (“Employee”)", font="Liberation Serif", color="000000")
        paras(d, "**1. Position.** Employee is engaged as Personal Trainer, Tier 2, at the Newport club beginning March 17, 2025.\n**2. Compensation.** $18.50 per floor hour and 48% of session revenue. Tier 3 rates apply upon written proof of an additional accredited certification.\n**3. Certification.** Employee represents that he holds and will maintain a current accredited personal trainer certification and a CPR/AED certification, and shall furnish certificates of completion of continuing education on request.\n"
                 "**4. Confidentiality.** Member information shall not be disclosed during or after employment.\n**5. Non-solicitation.** For six months after termination Employee shall not solicit members of the Newport club.\n**6. At-will.** Either party may terminate this agreement at any time, with or without cause.\n**7. Governing law.** State of Rhode Island.\n\nCompany: ______________________      Date: 03/10/2025\nBy: Octavian Brandvold, General Manager\n\nEmployee: ______________________      Date: 03/11/2025")
    doc("HR/Contracts/Lockridge agreement.pdf", contract, O("employment contract"), mode="scan", dpi=140, grey=True)

    css = """body{font-family:'Roboto';font-size:10.5pt;background:#eee}.pg{background:#f1f1f4;padding:.5in}.m{background:#fff;width:6.4in;margin:.2in auto;border-radius:6px;overflow:hidden}.b{background:#f26a21;color:#fff;padding:18px 26px;font-size:18pt;font-weight:700}.t{padding:18px 26px;line-height:1.55}.c{background:#f26a21;color:#fff;text-align:center;padding:12px;width:2.4in;margin:14px 0;border-radius:4px;font-weight:700}"""
    body = """<div class=pg><div><b>From:</b> Recertification Team &lt;recert@trainercouncil.example&gt;<br><b>To:</b> Leocadia Fontaine<br><b>Date:</b> August 4, 2026<br><b>Subject:</b> Your certification expires in 90 days</div><div class=m><div class=b>National Council of Personal Trainers</div><div class=t>Hi Leocadia,<br><br>your <b>Certified Personal Trainer</b> certification (no. 1190447712) will expire on <b>November 2, 2026</b>. To recertify you need:
    <ul><li>2.0 CEUs (you have reported 1.2)</li><li>a current CPR/AED card</li><li>the $99 application fee</li></ul><div class=c>RECERTIFY NOW</div>Missed the date? A 30-day grace period with a late fee applies. After that you have to take the exam again.<br><br>Stay strong,<br>Your Recertification Team</div></div></div>"""
    chrome("Trainers/recert reminder Fontaine.pdf", css, body, O("renewal reminder of a certification"), title="Reminder")

    svg("HR/Certs/CPR/renewal postcard.jpg", """<svg xmlns='http://www.w3.org/2000/svg' width='432pt' height='306pt' viewBox='0 0 432 306' font-family='Lato'><rect width='432' height='306' fill='#fff'/><rect width='150' height='306' fill='#0b6e69'/><text x='75' y='60' font-size='15' fill='#fff' text-anchor='middle' font-weight='bold'>HARBORLINE</text><text x='75' y='80' font-size='11' fill='#fff' text-anchor='middle'>CPR INSTITUTE</text>
    <text x='75' y='180' font-size='32' fill='#fff' text-anchor='middle' font-family='Kaushan Script'>It’s time!</text><text x='170' y='50' font-size='14'>Dear Chidi B. Okonkwo,</text><text x='170' y='80' font-size='13'>your Adult CPR/AED card no. HCI-A 330718</text><text x='170' y='98' font-size='13'>expires in <tspan font-weight='bold'>September 2026</tspan>.</text>
    <text x='170' y='130' font-size='13'>Renew by 31 August and save $10.</text><text x='170' y='148' font-size='13'>Renewal class: 2 hours, test and skill check.</text><text x='170' y='200' font-size='12'>Next dates: 8/12, 8/19, 8/26 at 6 pm</text><text x='170' y='218' font-size='12'>Pier 9 Athletic Club, Tacoma</text><text x='170' y='270' font-size='11' fill='#666'>Call (253) 555-0119 · bring this postcard</text></svg>""", O("postcard that reminds of a renewal"), mode="jpg", dpi=220)

    css = """body{font-family:'Open Sans';font-size:10.5pt}.pg{padding:.7in}.g{border:1px solid #ccc;border-radius:8px;padding:16px 22px;margin:14px 0}.g div{display:flex;justify-content:space-between;padding:5px 0;border-bottom:1px solid #eee}.ok{color:#2a7;font-size:22pt;font-weight:700}"""
    body = """<div class=pg><div style='font-size:13pt;font-weight:700'>Blue Heron Wellness Education</div><div class=ok>✔ You’re registered!</div><p>Hello Rosalind Achebe, we can’t wait to see you.</p><div class=g><div><span>Course</span><b>Postnatal Core &amp; Pelvic Floor Coach Certificate Course</b></div><div><span>Dates</span><b>March 14–15, 2026</b></div><div><span>Hours</span><b>16</b></div><div><span>Credits</span><b>NASM 1.6 · AFAA 15 · ACE 1.5 · ACSM 16</b></div>
    <div><span>Confirmation no.</span><b>BH-77120-RA</b></div><div><span>Paid</span><b>$329.00, Visa ending 0041</b></div></div><p>Your certificate of completion will be e-mailed within two weeks after the course if you attend both days and pass the quiz. No partial credit. Cancellation: full refund until February 28.</p></div>"""
    chrome("Trainers/registration Achebe.pdf", css, body, O("registration for a course to come"), title="Registration")

    css = """body{font-family:'League Spartan'}.pg{background:#fff}.tk{position:absolute;left:.3in;top:.3in;right:.3in;bottom:.3in;border:2px solid #222;border-radius:16px;display:flex}.l{flex:1;padding:.25in .35in}.r{width:1.9in;border-left:2px dashed #222;text-align:center;padding:.3in .2in;font-size:9pt;font-family:'Open Sans'}"""
    body = """<div class=pg><div class=tk><div class=l><div style='color:#a13d2d;font-weight:800;font-size:12pt'>NORTHERN PLAINS FITNESS SUMMIT 2025</div><div style='font-size:24pt;font-weight:800;margin:8px 0'>FULL CONFERENCE PASS</div><div style='font-family:Open Sans;font-size:10pt;line-height:1.7'>Attendee: <b>Vikram Sundaram</b><br>October 3–5, 2025 · Sioux Falls Convention Hall<br>Up to 18 contact hours / 1.8 CEUs<br>Order 55-20117 · Ticket 2 of 3</div></div><div class=r>""" + qr("NPFS-55-20117-2", 120) + """<br>Scan at every session door. Credits are counted from scans; certificates by e-mail on October 20.</div></div></div>"""
    chrome("Trainers/NPFS ticket.pdf", css, body, O("ticket of a conference"), size="8.5in 3.4in")

    def school(c, W, H):
        rl_font("Mono", "Sans", "Sans-Bold")
        c.setFont("Sans-Bold", 15)
        c.drawCentredString(W / 2, H - 60, "NARRAGANSETT BAY HIGH SCHOOL")
        c.setFont("Sans", 10)
        c.drawCentredString(W / 2, H - 75, "OFFICIAL TRANSCRIPT OF GRADES")
        c.setFont("Mono", 8.6)
        y = H - 110
        for t in ["Student: ADEYEMI, TEMPERANCE O.      ID 208841     DOB 05/19/2006    Grad. date 06/14/2024", "Counselor: P. Quigg                   Class rank 41 of 212    Diploma: Standard", "", "GRADE 11  2022-23                     S1   S2   CR    GRADE 12  2023-24                     S1   S2   CR",
                  "English 11                            B+   A-   1.0   English 12                            A-   A    1.0", "Algebra II                            C+   B-   1.0   Statistics                            B    B+   1.0", "Chemistry                             B    B    1.0   Anatomy & Physiology                  A    A    1.0",
                  "US History II                         B+   B+   1.0   Civics                                B+   --   0.5", "Spanish III                           A-   A    1.0   Spanish IV                            A    A    1.0", "PE / Health                           A    A    0.5   PE – First Aid Unit                   A    --   0.25", "", "Cumulative GPA 3.41 (unweighted)      Credits earned 25.25     Credits required 24.0", "", "Explanation: A 90-100, B 80-89, C 70-79, D 65-69. One credit = one full-year course."]:
            c.drawString(36, y, t)
            y -= 17
        rl_sig(c, 60, y - 60, "school")
        c.setFont("Sans", 9)
        c.drawString(60, y - 74, "Registrar                      Date printed: 07/01/2024")
    rl("HR/Applicants/adeyemi transcript HS.pdf", school, letter, O("high school transcript of grades"))

    typ("Montreal/bulletin secondaire.pdf", """#set page("us-letter", margin: 0.8in)
#set text(font: "Carlito", 10pt, lang: "fr")
#align(center)[#text(16pt, weight: "bold")[École secondaire des Grands-Pins] \\ Bulletin scolaire – 3e étape 2024-2025]
#v(10pt)
Élève : *Félix Gagnon-Thériault* #h(1fr) Niveau : 4e secondaire #h(1fr) Groupe : 402
#v(8pt)
#table(columns: (1fr, auto, auto, auto, 2fr), inset: 5pt, [*Matière*], [*Étape*], [*Final*], [*Unités*], [*Commentaire*], [Français], [78], [76], [6], [Bon travail, participation constante.], [Mathématiques SN], [84], [82], [6], [Très bonne étape.], [Science et technologie], [71], [73], [4], [Doit réviser les laboratoires.], [Éducation physique et à la santé], [95], [94], [2], [Excellent. A réussi l’unité RCR.], [Anglais], [88], [87], [4], [Aisance à l’oral.], [Histoire], [69], [70], [4], [Peut mieux faire.])
#v(10pt)
Absences : 4 #h(2em) Retards : 2 #h(2em) Moyenne générale : 80,3 %
#v(30pt)
Direction : M. Armand Villeneuve #h(1fr) Signature d’un parent : #box(width: 2in, line(length: 100%))""", O("school report of a pupil, in French"))

    css = """.pg{padding:3mm 4mm;font-family:'Liberation Sans';font-size:6.6pt;line-height:1.35;border:.4mm solid #333}.t{background:#27408b;color:#fff;font-weight:700;padding:1mm 2mm;font-size:7.5pt}.g{display:grid;grid-template-columns:1fr 1fr;gap:1mm 3mm;margin-top:1.5mm}.g b{display:block;font-size:7.4pt}"""
    body = """<div class=pg><div class=t>RHODE ISLAND AUTOMOBILE INSURANCE CARD</div><div class=g><div>Company<b>Steadfast Prairie Mutual</b></div><div>Policy number<b>SPA-66-081177</b></div><div>Effective date<b>11/15/2025</b></div><div>Expiration date<b>05/15/2026</b></div><div>Insured<b>Cornelius Vandiver III</b></div><div>Vehicle<b>2019 HONDA FIT</b></div></div><div style='margin-top:1.5mm'>This card must be kept in the vehicle and presented upon demand. Proof of insurance as required by law.</div></div>"""
    chrome("HR/Benefits/vandiver auto card.jpg", css, body, O("car insurance card"), size="card", mode="photo", dpi=420, table=(90, 100, 96), fill=.82)

    css = """body{font-family:'Cantarell';font-size:10pt}.pg{padding:.7in}h1{font-size:17pt;color:#224}table{width:100%;border-collapse:collapse;margin:10px 0}td{padding:5px 8px;border-bottom:1px solid #ccc}"""
    body = """<div class=pg><h1>Proof of Professional Liability Insurance</h1><p>Fitness &amp; Wellness Purchasing Group · Declarations</p><table><tr><td>Named insured</td><td><b>Svetlana Drozdova-Reyes</b></td></tr><tr><td>Occupation</td><td>Certified personal trainer; group exercise instructor</td></tr><tr><td>Policy number</td><td>FWP-2025-0088714</td></tr><tr><td>Policy period</td><td>07/01/2025 to 07/01/2026, 12:01 a.m.</td></tr><tr><td>Limits</td><td>$2,000,000 per occurrence / $4,000,000 aggregate</td></tr><tr><td>Premium</td><td>$189.00, paid</td></tr><tr><td>Condition</td><td>Coverage applies only while the insured holds a current certification and CPR card.</td></tr></table><p>Date issued: 06/24/2025 &nbsp;&nbsp; Certificate number: 88714-1</p>""" + sig("decl") + "<br>Authorized representative</div>"
    weasy("HR/Certs/Drozdova proof of insurance.pdf", css, body, O("proof of professional liability insurance"))

    css = """body{font-family:'Quicksand'}.pg{padding:.4in;background:#f4f9fb}h1{font-size:22pt;color:#0a5c7a;margin:0 0 8px}table{border-collapse:separate;border-spacing:5px;width:100%;font-size:9pt}th{background:#0a5c7a;color:#fff;padding:6px;border-radius:6px}td{background:#fff;border-radius:6px;padding:6px;text-align:center;height:52px}td b{display:block;color:#d0552b}"""
    cl = [("BODYPUMP", "Ines"), ("Aqua Deep", "Henrike"), ("Yoga Flow", "Amaranta"), ("Cycle 45", "Lysander"), ("HIIT Lab", "Dashiell"), ("Senior Balance", "Bartholomew"), ("", "")]
    rows = "".join(f"<tr><th>{t}</th>" + "".join((lambda c: f"<td><b>{c[0]}</b>{c[1]}</td>")(rnd.choice(cl)) for _ in range(7)) + "</tr>" for t in ["6:00", "9:15", "12:10", "17:30", "18:45"])
    weasy("Marketing/class timetable spring.pdf", css, f"<div class=pg><h1>Group fitness timetable – Newport – spring 2026</h1><table><tr><th></th><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th><th>Sat</th><th>Sun</th></tr>{rows}</table><p style='font-size:9pt'>All instructors are certified. CPR for members: free class on April 18, sign up at the desk.</p></div>", O("timetable of classes"), size="letter-l")

    typ("Trainers/NPFS program 2025.pdf", """#set page("us-letter", margin: 0.8in, columns: 2)
#set text(font: "TeX Gyre Schola", 9pt)
#place(top, scope: "parent", float: true)[#text(20pt, weight: "bold", fill: rgb("#a13d2d"))[Northern Plains Fitness Summit] \\ Program at a glance · October 3–5, 2025 · up to 1.8 CEUs]
*FRIDAY* \\ 8:00 Registration \\ 9:00–12:00 Pre-conference: Olympic Lifts for Beginners (3.0 h) \\ 13:00–14:15 Keynote: The Next Ten Years (1.25 h) \\ 14:30–15:45 A1 Knee Pain, Clear Thinking \\ 14:30–15:45 A2 Pricing Small Groups
#v(8pt)
*SATURDAY* \\ 7:00 Sunrise ride \\ 9:00–10:15 B1 Sleep and Recovery \\ 10:30–11:45 C1 Programming for Clients on GLP-1 Medications – Anneliese Truong-Hartigan, MS \\ 10:30–11:45 C2 Aqua Power Intervals – Henrike van der Velde-Osei \\ 13:30–16:30 Lab: Loaded Carries (3.0 h) \\ 18:00 Reception
#colbreak()
*SUNDAY* \\ 9:00–10:15 D1 Ethics for Trainers \\ 10:30–12:00 Closing panel
#v(8pt)
*CREDITS* \\ ACE 1.8 · NASM 1.8 · AFAA 15 · NSCA 1.8 (Cat. A) \\ Have your badge scanned at each session. Certificates of completion are e-mailed on October 20. There is no credit for exhibits or the sunrise ride.
#v(8pt)
*SPEAKERS* \\ Fourteen presenters from nine states.
#v(8pt)
*CPR* \\ A BLS renewal class is offered on Friday at 7:30 (extra fee, 2-year card).""", O("programme of a conference with credits"))

    def minutes(d):
        letterhead(d, "Minutes – Club Managers’ Meeting", "Thursday, January 15, 2026, 9:00–10:40, video conference", font="Lato", size=10, color="333333")
        paras(d, "**Present:** O. Brandvold (Newport, chair), F. Amponsah-Reid (Milwaukee), J. Castlebury (Temple Quay), H. Delgado-Roux (finance), I. Lindqvist-Mwangi (people)\n**Excused:** L. Przybylski\n**1. Minutes** of December 11 approved.\n**2. January joins.** 1,204 against a plan of 1,150.\n"
                 "**3. Certifications.** Eleven trainers have cards that expire before March 31. Fitzgerald reported that Chidi Okonkwo and Ngozi Nwosu have completed the CPR course; certificates are still to be uploaded. 42 of 60 trainers have handed in 2.0 CEUs.\n**4. Pool heater.** Quote accepted, $18,400.\n**5. Education budget.** The postnatal weekend (1.6 CEUs) will be hosted in Newport on March 14–15; ten places are paid by the company.\n**6. Any other business.** None.\n**Next meeting:** February 19, 2026.\nMinutes taken by Jory Castlebury")
    doc("Managers/minutes 2026-01-15.pdf", minutes, O("minutes of a meeting that speak of certificates"))

    typ("Facilities/Safety/safety committee Q3.pdf", """#set page("a4", margin: 22mm)
#set text(font: "DejaVu Sans", 9pt)
#text(14pt, weight: "bold")[Health & Safety Committee – Notes Q3 2025]
#line(length: 100%)
Date: 24 September 2025 · Venue: Temple Quay, meeting room · Chair: Aneurin Bevan-Hughes
#v(6pt)
#table(columns: (auto, 2fr, 1fr, auto), inset: 6pt, [*No.*], [*Item*], [*Owner*], [*Due*], [1], [First aiders: 7 of 9 hold a valid EFAW certificate (3 years). Refresher booked for two.], [N. Nwosu], [31 Oct], [2], [AED inspection passed in June; child pads expire 11/2026.], [J. Castlebury], [Nov 2026], [3], [Fire drill 11 Sept: 4 min 10 s. Attendance sheet filed.], [A. Bevan-Hughes], [done], [4], [Manual handling e-learning: 23 of 31 completed, reminders sent.], [All managers], [15 Oct], [5], [Accident book: 6 minor entries, none reportable.], [–], [–])
#v(6pt)
Next meeting: 10 December 2025""", O("notes of a safety committee"))
