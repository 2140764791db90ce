"""Papers that are nearly certificates but prove nothing."""
from core import F, other, chrome, weasy, shot
from web_a import framed, grid, rows, BAND
from web_b import browser, ON
from canvas import Doc, rl, at, boxes, done, mm, letter
from office import new, para, table, docx, LETTER
from tex_typ import tex, typ


def run():
    p = "Leeds conf/certificate_template.pdf"
    framed(p, body="""<p style="font-variant:small-caps;letter-spacing:.1em">The Pennine Society for Exercise Medicine</p><h1>Certificate of Attendance</h1><p>We confirm that</p><div class=n>[NAME]</div><p>attended the Twenty-Fourth Annual Scientific Meeting,<br><b>[TITLE]</b>,<br>held at [VENUE] on [DATE].</p><div class=sg><div>President</div><div>Honorary Secretary</div></div>""")
    other(p, "template with placeholders")

    p = "scan0032.pdf"
    framed(p, font="'Cabin'", nf="'Dancing Script'", c="#3b6b35", hs="28pt", img=True, dpi=115, body="""<h1>CERTIFICATE OF ATTENDANCE &amp; CPD</h1><p>Awarded to</p><div class=n style="font-size:34pt">&nbsp;</div><p>for full participation in the</p><p style="font-size:20pt;font-weight:700">Munster Strength &amp; Wellness Summit 2023</p><p>Castletroy Park Hotel, Limerick &nbsp;·&nbsp; Saturday, 25 November 2023</p><p>CPD value: <b>7 points</b></p><div class=sg><div>Donal Cusack, Event Director</div></div>""")
    other(p, "the same certificate, the name left blank: names nobody")

    p = "CPD/sample.pdf"
    framed(p, c="#555", body="""<div style="position:absolute;left:20%;top:36%;font:700 90pt 'Open Sans';color:#eee;transform:rotate(-20deg);z-index:-1">SPECIMEN</div><h1>Certificate of Completion</h1><p>Presented to</p><div class=n>Jane Q. Sample</div><p>for completing <b>Aqua Leaders Online Summit</b><br>May 4, 2024 · 8 contact hours · 0.8 CEU</p><p class=s>SPECIMEN – VOID – not valid as proof of continuing education. Delta Aquatic Learning, Stockton CA</p>""")
    other(p, "specimen, void")

    p = "Sunbelt FitCon my schedule.pdf"
    data = [("Fri 8:00a", "FR104 Eccentric Overload for Everyday Clients", "D. Okafor", "0.15", "0.15", "1.5"), ("Fri 10:15a", "FR122 Cueing the Hinge", "L. Brandt", "0.15", "0.15", "1.5"), ("Sat 1:30p", "SA233 Barre Above the Floor", "K. Ellery", "0.10", "—", "1.0")]
    grid(p, "Sunbelt FitCon · schedule subject to change", "#b4472b", f"""<h1>SUNBELT FITCON 2024</h1><h2>My planned sessions — Marisol Quiñones-Bright</h2><table><tr><th>Time<th>Session<th>Presenter<th>ACE CECs<th>NASM CEUs<th>AFAA CEUs</tr>{rows(data)}<tr class=tot><td colspan=3>POSSIBLE IF YOU ATTEND<td class=r>0.40<td class=r>0.30<td class=r>4.0</tr></table><p class=sm>This is a planner, not a record of attendance. Credits are released after the event for sessions scanned at the door.</p>""")
    other(p, "planner in the design of the record, 'possible if you attend'")

    p = "AquaCon/blank CEC form.pdf"
    grid(p, "Page 1 of 1", "#0b6e8a", """<h1>Gulf Coast AquaCon</h1><h2>CEC verification form</h2><p>Name: ______________________ &nbsp;&nbsp; Guild member # ________</p><table><tr><th>No.<th>Day<th>Class<th>AEA<th>ATRI<th>Presenter's signature</tr>""" + "<tr><td>&nbsp;<td><td><td><td><td>" * 8 + """<tr class=tot><td colspan=3>Total<td><td><td></table><p>Return to the education desk by Thursday 4 pm. Up to 12 CECs may be earned.</p>""")
    other(p, "blank form; 'up to 12 CECs may be earned'")

    p = "Nutrition/not_yet.pdf"
    chrome(p, F(ON, size="10in 7.5in", c="#00695c", top="Almost there!", body="""<p>Attendee: <b>Rosalind Achterberg</b></p><p>Activity: <b>Fiber for Fighters</b> (1.0 CPEU available)</p><p>You watched 38 of the required 50 minutes. You have not yet completed this activity. Your certificate will be unlocked when the viewing time and the evaluation are complete.</p><table cellpadding=6><tr><td>☑ Register<td>☐ View 50 minutes<td>☐ Evaluation<td>☐ Certificate</table>""", fine="Harvest Table Nutrition Education, LLC. Session expires 03/31/2024."))
    other(p, "not yet completed, in the design of the certificate")

    p = "webinar reg.pdf"
    browser(p, "3/1/24, 8:02 AM", "Registration approved", "https://zoom.example/webinar/register/success", """<style>body{font:11pt Inter}</style><h2>Webinar registration approved</h2><p><b>Topic</b> Zone 2 or Not Zone 2? An Evidence Update</p><p><b>Registrant</b> Jean-François O’Sullivan-Tremblay</p><p><b>Time</b> Mar 6, 2024 12:00 PM Pacific Time</p><p><b>Webinar ID</b> 894 0217 5563</p><p>To cancel this registration, use the link in your mail. Attendees who stay 60 minutes may claim 1 hour of self-directed learning.</p>""")
    other(p, "registration confirmation of a webinar")

    p = "Phone/cert coming.png"
    shot(p, """<style>body{margin:0;font-family:Roboto;font-size:14px;padding:16px}</style><div style="font-size:20px">Thanks for joining Rehab Rounds #39!</div><p style="color:#777">Mersey Rehab Rounds · 10 Dec</p><p>Dear Tobiasz,</p><p>Thank you for attending <b>Rehab Rounds #39 – Turf Toe</b> tonight. Your CPD certificate (1½ hours) will be sent within ten working days, once we've matched the Teams log with the sign-in list.</p><p>Please complete the feedback form in the meantime.</p><p>Philippa</p>""", 500, 560, 2)
    other(p, "certificate will be sent")

    p = "Re_ thanks for registering.pdf"
    browser(p, "11/02/23, 7:40 AM", "Gmail - Reminder: Hydration Myths starts in 1 hour", "https://mail.google.example/mail/u/0/?ik=77a1c9&view=pt", """<style>body{font:10pt 'Liberation Sans'}</style><h3>Reminder: Hydration Myths, Busted starts in 1 hour</h3><hr><p>Hi D'Angelo Whitfield Jr.,</p><p>This is a reminder that “Hydration Myths, Busted” will begin on Thu, Nov 16, 2023 1:00 PM EST. Earn 0.1 NSCA CEU by staying to the end.</p><p><b>Join webinar</b></p><p>A certificate of attendance is e-mailed to those who attend 50 minutes or more.</p>""")
    other(p, "reminder with the credit to be earned")

    p = "Quiz/try again.pdf"
    browser(p, "4/9/24, 6:12 AM", "Quiz result | Lift Science Weekly", "https://liftscienceweekly.example/quiz/213/result?u=88213", """<style>body{font:10.5pt 'Roboto'}.g{background:#fdecea;border-left:4pt solid #c62828;padding:3mm 5mm}</style><h1>Episode 213: Eleven Sets Is Not</h1><p>with guest Dr. Arlo Pennington · 44 min</p><div class=g><b>Not passed</b> — you scored 6/10 (60%). Required: 80%.</div><p>Priscilla Nakamura-Boyd, you may retake the quiz once. On passing you will be awarded .1 NSCA CEU and 1 ACSM CEC.</p>""")
    other(p, "quiz not passed")

    p = "RL/CE form denied.pdf"
    c = rl(letter)
    H = letter[1]
    at(c, 18 * mm, H - 22 * mm, "FLORIDA COUNCIL OF FITNESS & HEALTH EDUCATORS", "LatoBold", 13)
    at(c, 18 * mm, H - 28 * mm, "CONTINUING EDUCATION CONFIRMATION    Form CE-7 (rev. 3/19)", size=9)
    boxes(c, [("1. LAST NAME", "DELGADO-STEINBERG"), ("2. FIRST NAME, M.I.", "Rosamaria T."), ("3. PROGRAM TITLE", "Spring Stretch Seminar"), ("4. PROGRAM NO.", "24-0302"), ("5. BEGIN DATE (MMDDYYYY)", "03022024"), ("6. END DATE (MMDDYYYY)", "03022024"), ("7. CONTACT HOURS", "NOT AWARDED"), ("8. CEUs (hours / 10)", "NOT AWARDED")], 18 * mm, H - 36 * mm, 88 * mm, 15 * mm, 2)
    at(c, 18 * mm, H - 110 * mm, "REASON: registrant left before noon; minimum attendance not met. No certificate is issued.", "LatoBold", 10)
    done(c, p)
    other(p, "the form says that nothing was awarded")

    p = "RL/receipt_tropical.pdf"
    c = rl(letter)
    at(c, 20 * mm, H - 25 * mm, "RECEIPT", "LatoBold", 22)
    for i, s in enumerate(["Tropical Training Conference XIX — June 7-9, 2024", "Bill to: Rosamaria T. Delgado-Steinberg", "1 x Full conference (13 contact hours, 1.3 CEU)   $429.00", "1 x Pre-con: Spine Lab (4 hours)   $119.00", "Paid by VISA 04/02/2024   Order TTC-8841", "Certificates are handed out on Sunday at 3 pm."]):
        at(c, 20 * mm, H - (45 + 8 * i) * mm, s)
    done(c, p)
    other(p, "receipt with course and hours")

    p = "virtual summit/Rewire24 progress.pdf"
    typ(p, """#set page(width: 260mm, height: 150mm, margin: 14mm, fill: rgb("0b132b"))
#set text(font: "Inter", fill: white, size: 12pt)
#text(size: 40pt, weight: 800)[REWIRE ’24] #h(1fr) in progress
#v(1fr) #text(size: 24pt)[Zahra Al-Mansoori van Wijk] \\ 6.5 of 17.5 hours watched (37 %)
#v(4mm) Still open: 11 sessions. Finish by 31 Dec 2024 to unlock ISSA 17 · NASM 1.7 · canfitpro 4.
#v(1fr) #text(size: 8pt)[Neuron Fitness Media BV, Rotterdam]""")
    other(p, "in progress, in the design of the certificate")

    p = "posters/acceptance ECB.pdf"
    tex(p, r"""\begin{document}{\Large\scshape Nordsea Congress on Exercise Biology}\par\vspace{8mm}15 March 2024\par\vspace{6mm}Dear Tijmen Roelofs-Mbeki,\par\vspace{4mm}We are pleased to inform you that your abstract ``Isometric handgrip training three times a week lowers night-time blood pressure: a 12-week trial'' has been accepted as a poster (P2-117). At least one author must register by 1 May. Presenters receive a certificate of presentation at the congress desk.\par\vspace{8mm}The Scientific Secretariat\end{document}""")
    other(p, "acceptance of an abstract before the congress")

    p = "Documents/invite to speak.pdf"
    d = new("Liberation Serif", 12, LETTER)
    para(d, "BUCKEYE STRENGTH COACHES CLINIC", 16, True, al="c")
    para(d, "January 9, 2024")
    para(d, "Dear Coach Vandersloot:")
    para(d, "We would be honored if you would speak at our clinic on June 28, 2024. We can offer two slots (60 and 45 minutes), an honorarium of $750 and one hotel night. Speakers may claim NSCA Category B credit afterwards; we provide a letter.")
    para(d, "Please let me know by February 1.\n\nTrent Abernathy, Clinic Director")
    docx(p, d)
    other(p, "invitation to speak, the talk has not been given")

    p = "Documents/flyer aqua.pdf"
    chrome(p, """<style>@page{size:Letter;margin:0}body{margin:0;background:#00b4d8;color:#fff;font-family:'Bebas Neue','Cabin';text-align:center;padding-top:30mm;height:248mm}</style><div style="font-size:70pt;line-height:.95">EARN UP TO<br>2.0 CEUs</div><div style="font-size:30pt;margin-top:10mm">Great Basin Pool School · Feb 8-10, 2025</div><p style="font:14pt Cabin">20 contact hours · ACE, AEA, AFAA, NASM approved · early bird &#36;299 until Dec 15<br>Certificate of completion included</p><p style="font:11pt Cabin">register at greatbasinpool.example</p>""", img=True, dpi=90)
    other(p, "flyer 'earn up to 2.0 CEUs'")

    p = "certs2024/CEU cert - name pending.pdf"
    chrome(p, F(BAND, c="#5b2a86", side="<b>Southern Cross Active Ageing Alliance</b>", main="""<h1>Certificate of<br>Participation</h1><div class=l>Participant</div><div class=v style="color:#bbb">enter your name here</div><div class=l>Summit</div><div class=v>Active Ageing Summit: Stronger for Longer</div><div class=l>Held</div><div class=v>2–3 August 2024</div><div class=l>AUSactive CECs</div><div class=v>6</div><div class=z>Draft preview. Save your name to generate the certificate.</div>"""))
    other(p, "preview of a certificate, no name saved")

    p = "lifeguard wellness day/enrolment.pdf"
    d = Doc("P", "mm", "A4")
    d.set_y(25)
    d.say("Enrolment confirmed", size=18, style="B", h=10)
    d.say("Xóchitl Ramírez y Villaseñor, you have a place at the Lifeguard & Aquatic Staff Wellness Day on Feb. 24 2024 (4 inservice hours). Bring swimwear, a towel and photo ID. A certificate of attendance is given at the end of the day.", size=12)
    d.done(p)
    other(p, "enrolment with hours and a promise of a certificate")
