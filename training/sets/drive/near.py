"""Papers in the designs of the certificates, but for one thing that makes them none; blank ones and forerunners."""
from reportlab.lib.pagesizes import A4, landscape, letter

from designs import *
from kit import O, chrome, doc, fp, ppt, rl, shot, svg, typ, weasy


def make():
    css, body = ecard("Basic Life Support", "BLS Provider", "Garrison Whitfield-Umeh", "your eCard has been assigned by your Training Center but is not yet claimed. Please complete your profile and answer the security question to receive it. This notice cannot be used as proof of course completion.",
                      [("Course", "BLS Provider"), ("Course Date", "9/6/2025"), ("Training Center Name", "Tri-Lakes Safety Training"), ("Instructor Name", "Gordon Pell"), ("Claim by", "11/05/2025"), ("Status", "Pending – unclaimed")],
                      "", "You receive this e-mail since your Training Center has entered your address. © 2020 American Heart Association. All rights reserved.", state="Claim your eCard")
    chrome("HR/Certs/CPR/whitfield ecard.pdf", css, body, O("notice that an eCard waits to be claimed; says that it is no proof"), title="eCard notice")

    css, body = redrule("American Red Cross", "First Last", "has successfully completed requirements for", "Name of Course", "<b>Date Completed:</b> MM/DD/YYYY<br><b>Validity Period:</b> 2 Years", "<b>Conducted by:</b> Name of Organization<br><b>Instructor:</b> First Last",
                        "Certificate ID<br><b>XXXXXXX</b>", "This sample shows employers what a digital certificate looks like. Certificates without a working code are not valid.", "SAMPLE")
    weasy("HR/Certs/what a red cross cert looks like.pdf", css, body, O("sample of a certificate, with placeholders"), size="letter-l")

    svg("HR/Certs/CPR/scan0042.png", wallet({"title": "Skills Session Admission", "foot": "Admission to the skills session only. Not proof of training.", "rows": [("Name", "Delacroix, Mina"), ("Session", "14 Oct 2025, 6 pm"), ("Room", "Pier 9, Studio B"), ("Ticket no.", "HCI-T 77120")]},
        ["Bring this card, a photo ID and your online completion page.", "Wear clothes in which you can kneel. Arrive 15 minutes early.", "No admission after the start. Fee is not refunded to late-comers.", "Your Adult CPR/AED card is issued after the skill check.", "", "Questions? Call (253) 555-0119"]),
        O("admission ticket in the design of the card"), mode="png", dpi=220)

    rl("Trainers/kinetic ridge TEMPLATE.pdf", lambda c, W, H: kinetic(c, W, H, "[Recipient Name]", "[Course Title, Line 1]\n[Line 2]", "This certifies that", "has met all requirements and passed the assessment of",
       [("Completed", "[Date]"), ("Format", "[Format]"), ("Contact hours", "[0]"), ("Course code", "[Code]")], [("[0.0] CEU", "NASM\nApproval no. [____]"), ("[0] units", "AFAA\nApproval no. [____]"), ("[0.0] CEC", "ACE\nCourse no. [____]")]),
       landscape(letter), O("blank template with placeholders"))
    rl("Trainers/CEU 2025/kr hip preview.pdf", lambda c, W, H: kinetic(c, W, H, "Imogen Fairweather", "Hip Mobility for Desk Workers", "Preview for", "will be available once you have passed the assessment of",
       [("Progress", "3 of 7 lessons (42%)"), ("Assessment", "not yet taken"), ("Contact hours", "5 when completed"), ("Course code", "KR-HP-110")], [("0.5 CEU", "NASM, on completion"), ("0.5 CEC", "ACE, on completion")], "PREVIEW", None),
       landscape(letter), O("preview of a certificate not yet earned"))

    typ("Trainers/Ostrander enrollment.pdf", ostrander("ENROLLMENT CONFIRMATION", "Thank you for your registration,", "Leopold Akinyemi-Strand", "you are enrolled in the live webinar", "Concussion Conversations in \\ the Weight Room",
        [("Webinar date", "12 Feb 2026, 12:00 CT"), ("Registered", "20 Jan 2026"), ("Contact hours available", "1.0 hours"), ("Confirmation no.", "OSM-R-90114")], "To receive a certificate of contact hours you must attend the whole webinar and pass the post-test. This confirmation is not a certificate."),
        O("confirmation of an enrolment in the design of the certificate"))
    typ("Trainers/Ostrander posttest.pdf", ostrander("POST-TEST RESULT", "Post-test result for", "Wilhelmina Faulkner-Diaz", "on the recorded webinar", "Rotator Cuff Rehab: \\ Load, Range, Patience",
        [("Date of attempt", "19 Nov 2025"), ("Attempt", "1 of 3"), ("Score", "60% (passing score 80%)"), ("Result", "NOT PASSED")], "No contact hours have been awarded. You may take the post-test again after 24 hours."), O("failed post-test"), mode="scan", dpi=150)

    def merge(d):
        letterhead(d, "IRONFERN CLUBS", "Ironfern University · Team Learning & Development", font="Lato", color="7A3B12")
        paras(d, "TRAINING RECORD AND CERTIFICATE\n**Team member:** «First_Name» «Last_Name»\n**Club:** «Club_No» «Club_Name»        **Position:** «Position»\n**Course:** «Course_Title»\n**Trainer:** «Trainer»\n«First_Name» has completed this course and met the learning outcomes listed below.")
        table(d, [["Module", "Date", "Length"], ["«Module_1»", "«Date_1»", "«Len_1»"], ["«Module_2»", "«Date_2»", "«Len_2»"], ["«Module_3»", "«Date_3»", "«Len_3»"], ["Total", "", "«Total» hours"]], [3.4, 1.5, 1.1])
        paras(d, "Signed (trainer): ____________________                    Date: ____________\nThis is an internal course. No external credits are awarded.")
    doc("Bristol/Training records/_merge master.pdf", merge, O("mail-merge master with fields, no person"))

    def open_record(d):
        letterhead(d, "IRONFERN CLUBS", "Ironfern University · Team Learning & Development", font="Lato", color="7A3B12")
        paras(d, "TRAINING RECORD – IN PROGRESS\n**Team member:** Saoirse Blennerhassett\n**Club:** 014 Temple Quay        **Position:** Fitness Coach\n**Course:** Induction Programme\n**Mentor:** Aneurin Bevan-Hughes\nThe certificate will be issued when all modules are signed off.")
        table(d, [["Module", "Date", "Signed off"], ["Welcome and house rules", "2 June 2025", "ABH"], ["Gym floor safety", "4 June 2025", "ABH"], ["Member inductions (3 observed)", "", "1 of 3"], ["Emergency action plan", "", ""], ["Cash handling", "", ""]], [3.4, 1.5, 1.1])
        paras(d, "Open modules are to be finished within the 12-week probation.")
    doc("Bristol/Training records/Blennerhassett induction.pdf", open_record, O("training record not finished"))

    def booking(d):
        letterhead(d, "Severnside First Aid Training Ltd", "Approved training centre 8842  ·  Unit 6 Avonbank Yard, Bristol BS2  ·  0117 496 0113", font="Caladea", color="0A6B3D")
        paras(d, "**Booking confirmation – Emergency First Aid at Work**\nDear Ngozi,\nthank you for your booking. Your place is confirmed as follows.")
        table(d, [["Delegate", "Ngozi Nwosu"], ["Course", "Emergency First Aid at Work (one day, 6 hours)"], ["Date of course", "07/02/2025, 09:00 – 16:30"], ["Venue", "Ironfern Clubs, Temple Quay"], ["Fee", "£84.00 + VAT, paid"], ["Booking reference", "SFA-B-25-0188"]], [2.2, 3.8], head=False, size=11)
        paras(d, "Please bring photo identification. Certificates, valid for 3 years, are sent by e-mail within five working days to delegates who attend the whole day and are assessed as competent.")
    doc("Bristol/First aid/EFAW booking 7 Feb.pdf", booking, O("booking confirmation of a first-aid course"))

    rl("Sydney/hltaid011 result.pdf", lambda c, W, H: statement(c, W, H, "Notice of Assessment Result", [("This notice is to inform", "Carlito", 12), ("Callum Featherstonehaugh", "Carlito-Bold", 27), ("of the following result", "Carlito", 12)],
       [("HLTAID011", "Provide First Aid    –    NOT YET COMPETENT")], [("Date of notice", "9 September 2025"), ("Assessment date", "6 September 2025"), ("Re-assessment", "by 6 December 2025"), ("Statement issued", "No")],
       ["No statement of attainment is issued for a unit with this result.", "You may be re-assessed once without further fee. See the Assessment Policy on our web site."], "callum"), A4, O("result 'not yet competent', no statement issued"))

    def blank_cards(c, W, H):
        rl_font("Sans", "Sans-Bold")
        for k in range(3):
            x, y = 150, H - 230 - k * 205
            c.setDash(3, 3)
            c.rect(x, y, 300, 190)
            c.setDash()
            c.setFillColorRGB(.72, .08, .14)
            c.rect(x + 12, y + 150, 276, 26, fill=1, stroke=0)
            c.setFillColorRGB(1, 1, 1)
            c.setFont("Sans-Bold", 12)
            c.drawString(x + 20, y + 158, "CPR • AED • FIRST AID")
            c.setFillColorRGB(0, 0, 0)
            for i, l in enumerate(["Name", "Course", "Issue Date", "Renew By", "Instructor", "Card No."]):
                c.setFont("Sans", 8)
                c.drawString(x + 16, y + 128 - i * 21, l)
                c.line(x + 76, y + 126 - i * 21, x + 282, y + 126 - i * 21)
        c.setFont("Sans", 7)
        c.drawCentredString(W / 2, 34, "Avonfield Card Stock 3-up, item 2088. Print on the rough side.")
    rl("HR/Certs/CPR/blank wallet cards 3up.pdf", blank_cards, letter, O("blank card stock, three cards without values"))

    def volunteer(p, s):
        rect(s, 0, 0, 11, 8.5, "FFFFFF")
        rect(s, 0, 0, 11, 1.5, "26355D")
        rect(s, 0, 7.9, 11, .6, "E0A030")
        box(s, .6, .35, 9.8, .8, "GREAT LAKES CLUB MANAGERS DAY", 28, True, "FFFFFF", "League Spartan", "c")
        box(s, 1, 2, 9, .7, "Certificate of Appreciation", 32, False, "26355D", "Caladea", "c")
        box(s, 1, 3.1, 9, .5, "presented with heartfelt thanks to", 14, False, "555555", "Caladea", "c", italic=True)
        box(s, 1, 3.6, 9, .9, "Persephone Kowalczuk", 34, True, "222222", "Caladea", "c")
        box(s, 1, 4.6, 9, .9, "for two days of volunteering at the registration desk,\n5 – 6 November 2025", 15, False, "222222", "Caladea", "c")
        box(s, 1, 6.3, 4.5, .8, "Ludmila Przybylski\nEvent Chair", 13, False, "222222", "Caladea", "c")
        box(s, 5.5, 6.3, 4.5, .8, "Great Lakes Club Managers Association", 13, False, "222222", "Caladea", "c")
    ppt("Managers/GLCM thank you Kowalczuk.pdf", volunteer, O("certificate of appreciation for a volunteer"))

    css = """body{font-family:'Manrope'}.pg{background:#fff;padding:.65in .8in}.l{width:64px;height:64px;border-radius:16px;background:#4b2fd6;color:#fff;font-size:30pt;text-align:center;line-height:62px;font-weight:800}
    .k{margin-top:.3in;font-size:9pt;letter-spacing:2px;color:#777}.h{font-size:30pt;font-weight:800;line-height:1.15;max-width:8in;margin-top:6px}.i{font-size:11pt;margin-top:8px;color:#444}.n{position:absolute;left:.8in;bottom:1.5in;font-size:31pt;font-weight:700;color:#bbb}.d{position:absolute;left:.8in;bottom:.95in;font-size:11pt;line-height:1.6}"""
    body = """<div class=pg><div class=l>L</div><div class=k>THIS IS WHAT YOUR CERTIFICATE WILL LOOK LIKE</div><div class=h>Macros Made Simple for Busy Parents</div><div class=i>Instructor <b>Dr. Renske Hoogland</b></div><div class=n>Your name here</div><div class=d>Date <b>—</b><br>Length <b>4 total hours</b> · You have completed 0 of 38 lectures</div></div>"""
    chrome("Trainers/CEU 2025/learnable preview.pdf", css, body, O("preview for a course not begun, no name"), size="letter-l")

    png = heading_png(["COPPER CANYON CLINICS", "Kettlebell Foundations Clinic"])
    labels = [("attendee", "Attendee name"), ("date", "Date of clinic"), ("place", "Location"), ("hours", "Contact hours earned"), ("nsca", "NSCA CEUs (Category C)"), ("no", "Verification code"), ("instr", "Lead instructor")]
    rl("Trainers/CEU 2025/Clinic verification form (empty).pdf", lambda c, W, H: form(c, W, H, {}, png, labels, (["VERIFICATION OF COMPLETION", "The person named below attended all sessions of the clinic and passed the practical check-off."],
       ["Completed by the clinic office. Not valid without a verification code.", "Copper Canyon Clinics · Phoenix, AZ · records@coppercanyon.example"])), letter, O("the verification form with empty fields"))

    fp("Trainers/aqua 2025 void.pdf", lambda d: turned(d, "Certificate of Course Completion", "Benedikt Oyelowo", [("Course", "Shallow Water Circuits"), ("Completed", "March 15, 2025"), ("Credits", "3.0 AEA CECs"), ("AEA course number", "AEA-25-0410"), ("Presenter", "Solveig Arnarsdóttir")],
       ["Voided 03/18/2025: registrant did not attend the pool session. No credits were reported.", "Granite State Aquatics Education, Concord NH."], "VOID"), O("voided certificate: the person did not attend"))

    css, body = akademie("Anmeldebestätigung", """<p>Sehr geehrter Herr <b>Falk Niederberger-Öztürk</b>,</p><p>vielen Dank für Ihre Anmeldung zur Fortbildung</p><p class=c>Refresher Rückenschule: Haltung und Bewegung</p><p>vom 11. bis 12. Oktober 2025 in Ulm (16 Stunden). Ihr Platz ist reserviert, sobald die Gebühr von 240,00 € eingegangen ist.</p>
    <p>Nach bestandener Lernerfolgskontrolle erhalten Sie ein Zertifikat zur Verlängerung Ihrer Kursleiterlizenz. Bitte bringen Sie Sportkleidung und eine gültige Lizenz in Kopie mit.</p><p>Mit freundlichen Grüßen<br>Ihr Seminarbüro</p>""",
                         "Akademie für Bewegung Süd gGmbH<br>Donauwiesen 8 · 89073 Ulm<br>www.bewegung-sued.example", "Rücktritt bis 14 Tage vor Beginn kostenfrei. Akademie für Bewegung Süd gGmbH · HRB 998877 Amtsgericht Ulm", "Ulm, den 02.09.2025 · Anmelde-Nr. 25-R-0902")
    weasy("Ulm/Anmeldung_Niederberger.pdf", css, body, O("German confirmation of a registration"), size="a4")

    typ("Montreal/liste attente.pdf", quebec("Avis – liste d’attente", "Waitlist Notice", [("Participant(e)", "Participant", "Noémie Charbonneau-Diallo"), ("Formation", "Course", "Entraînement des adolescents : sécurité et progression"), ("Date prévue", "Scheduled date", "2025-11-22"),
        ("Crédits offerts", "Credits offered", "4 CEC (canfitpro)"), ("Rang", "Position", "3"), ("Nº de dossier", "File No.", "AML-LA-0117")], "La formation ci-dessous est complète. Vous êtes inscrite sur la liste d’attente. / _The course below is full. You have been placed on the waitlist._",
        "Aucun paiement n’a été prélevé. / No payment has been taken."), O("wait-list notice, French and English"))

    svg("Madrid/plantilla diploma.jpg", diploma_es("................................................................", ["con DNI ........................, ha superado con aprovechamiento el curso de"], "..............................................", "con una duración de ...... horas lectivas, impartido del ................ al ................",
        "Madrid, a ...... de .................... de 20....", "El Director", "La Secretaria", "Registro n.º ....................").replace("stroke='#223a7a'", "stroke='none'"), O("blank Spanish diploma with dotted lines"), mode="jpg", dpi=160)

    css, body = phone_lms("My learning", "In progress", "Retention Calls That Members Like", """<div class=bar><i style='width:72%'></i></div><div class=r><span>Learner</span><span>Temperance Adeyemi</span></div><div class=r><span>Progress</span><span>72%</span></div>
    <div class=r><span>Lessons</span><span>8 of 11</span></div><div class=r><span>Credit on completion</span><span>0.2 NASM CEUs</span></div><div class=r><span>Certificate</span><span>Locked</span></div><div class=r><span>Offered by</span><span>ClubBright Academy</span></div>""", "<div class=bt>Resume</div>", ring="#e08a1e", clock="10:17")
    shot("Trainers/Screenshot_20250811-101702.png", css, body, O("screen of a course in progress, certificate locked"), 390, 760, 3)

    fp("Trainers/yoga 300h status.pdf", lambda d: yoga(d, "Statement of Progress", "Prepared at the request of", "Amaranta Salcedo", ["who is enrolled in our advanced program (RYS 300)", "and has not yet completed the"], "300-Hour Advanced Teacher Training",
       [("Enrolled since", "6 October 2025"), ("Hours to date", "84 of 300"), ("Expected graduation", "Autumn 2026")], ["This statement is for information only. A certificate is awarded on completion of all 300 hours."], ("Ravindra Holloway", "E-RYT 500, Lead Trainer")),
       O("statement of hours so far in a programme not completed"), "L")

    css = """body{font-family:'Open Sans'}.pg{padding:.6in}.o{height:7.3in;border-left:26px solid #003a70;padding:.3in .6in}h1{font-size:15pt;color:#003a70;letter-spacing:1px;margin:0}.n{font-size:32pt;font-family:'Caladea';margin:.9in 0 .1in}.t{font-size:20pt;font-weight:700;color:#003a70}.d{margin-top:.5in;font-size:11pt;line-height:1.8}"""
    body = """<div class=pg><div class=o><h1>U.S. CENTER FOR SAFESPORT</h1><div class=n>Zebulon Carrington</div><p>your training has expired:</p><div class=t>SafeSport® Refresher 2</div><p>Log in with the e-mail address of your membership to start the refresher course that is due.</p>
    <div class=d>Assigned: <b>February 1, 2026</b><br>Due: <b>March 3, 2026</b><br>Status: <b>Not started</b></div></div></div>"""
    chrome("HR/Certs/safesport_carrington.pdf", css, body, O("reminder that a training has expired and is not renewed"), size="letter-l")

    svg("HR/Certs/gfi result Achterkamp.pdf", """<svg xmlns='http://www.w3.org/2000/svg' width='612pt' height='792pt' viewBox='0 0 612 792' font-family='TeX Gyre Pagella'><rect x='30' y='30' width='552' height='732' fill='none' stroke='#8c7a3b' stroke-width='5'/>
    <text x='306' y='100' font-size='25' text-anchor='middle' letter-spacing='1'>American Council on Exercise</text><text x='306' y='140' font-size='17' text-anchor='middle'>Examination Score Report</text><text x='70' y='200' font-size='13'>Candidate: Roswitha Achterkamp</text><text x='70' y='222' font-size='13'>Exam: ACE Group Fitness Instructor Certification Exam</text>
    <text x='70' y='244' font-size='13'>Date: 12/02/2025      Form: B      Candidate ID: 5520417</text><text x='70' y='300' font-size='15' font-weight='bold'>Scaled score 478 (passing score 500) – DID NOT PASS</text><text x='70' y='350' font-size='12'>I. Exercise programming and class design ........ 61%</text>
    <text x='70' y='372' font-size='12'>II. Group instructional methods ......................... 72%</text><text x='70' y='394' font-size='12'>III. Group leadership and class management .... 66%</text><text x='70' y='416' font-size='12'>IV. Risk management and responsibilities ........ 58%</text>
    <text x='70' y='470' font-size='12'>You may register for a retest after 30 days. Retest fee: see your account.</text><text x='70' y='700' font-size='10'>This report does not confer certification.</text></svg>""", O("score report of a failed certification exam"))

    def assignment(d):
        letterhead(d, "Palisade County Community College", "Division of Health, Kinesiology & Athletics · 900 College Hill Road · Grand Mesa, CO 81501", font="Liberation Serif", color="333333")
        paras(d, "July 8, 2026\n\nMr. Ezekiel Thornbury\nVia e-mail\n\nDear Mr. Thornbury:\nThe Division is pleased to offer you the following adjunct assignment for the Fall 2026 term: **KIN 131 Fundamentals of Weight Training** (2 semester credits), Tuesdays and Thursdays 9:30–10:45 a.m., August 24 through December 11, 2026. "
                 "The assignment depends on enrollment of at least twelve students by August 17 and on approval of the Vice President. Compensation is $2,340 for the term.\nPlease sign and return one copy by July 22. A current CPR/AED card has to be on file before the first class.\n\nSincerely,\n\nDr. Constance Abelard\nDivision Chair\n\nAccepted: ______________________   Date: ____________")
    doc("Trainers/letters/PCCC fall offer.pdf", assignment, O("offer of a future teaching assignment, not taught yet"))
