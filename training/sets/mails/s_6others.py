"""Papers that are no proof, second part."""
from frames import *
from lib import *
from s_4pages import badge, tbl

other("badge preview.pdf", web(badge("Institute of Coaching Practice", "[Earner Name]", "ICP Master Coach", "SAMPLE &ndash; this is what earners of the badge will see.", [("Date issued:", "Month DD, YYYY"), ("Expires:", "Month DD, YYYY"), ("Type", "Certification")], ["Mentoring", "Ethics"], "&#9679; Hold the ICP Associate badge for 2 years<br>&#9679; 30 hours of continuing education", "#1d4e89"), chrome_frame("10/12/25, 7:10 PM", "Template preview - badgewell", "https://badgewell.example/templates/77")), "badge template with placeholders")
other("CE_history_empty.pdf", web(site("CE Locker", ["History", "Upload", "Cycle"], "<h3>CE history &ndash; cycle 01/01/2028 to 12/31/2030</h3><p>Whitcombe, Arthur &quot;Art&quot; J. &nbsp; | &nbsp; Total accepted: 0.00 CEC &nbsp; | &nbsp; Required: 60</p><p>No activities found for this cycle.</p><p>Suggested: Foam, Floss, Flow (2.00 CEC), Pelvic Floor Primer (1.00 CEC)</p>", "#7d1128", "Art W.", "Open Sans"), chrome_frame("9/3/25, 8:33 AM", "CE Locker - History", "https://celocker.example/history?cycle=2028"), landscape=True), "history without rows; suggestions only")
other("status page.pdf", web(site("OpenStrength Campus", ["Dashboard", "Courses", "Grades"], "<h2>Cueing for the Deaf and Hard of Hearing</h2><table cellpadding=5><tr><td>Learner<td><b>Ngozi Eze-Carmichael</b><tr><td>Status<td>In progress<tr><td>Completed on<td>-<tr><td>Enrolled<td>Friday, 23 May 2025<tr><td>Final grade<td>-<tr><td>Progress<td>45 %</table><p>Certificate available after all activities (6 hours) are done.</p>", "#0f4c5c", "Ngozi E."), chrome_frame("6/20/25, 9:00 PM", "Completion status: CDH110", "https://campus.openstrength.example/course/view.php?id=110")), "status page, in progress")
other("no match.png", shot(site("Verify a Professional", ["Search", "About this service"], "<p>0 results for last name = <i>Ellery-Boone</i>, state = <i>NV</i></p><p>No credential was found. Check the spelling or ask the person for a registry number.</p>", "#333"), w=1000), "look-up without a hit")
other("expired or revoked.pdf", web(site("Certificate look-up", ["Find by ID", "Employers"], "<div style='border:2px solid #a00;padding:14px'><h3 style='color:#a00;margin:0'>&#10008; VOID</h3><p>Certificate ID: 00H7-PLK9<br>Name: Odalys Pérez-Whitfield<br>Course: Basic Life Support for Healthcare Providers<br>This certificate was issued in error on 03/22/2025 and cancelled on 03/24/2025. It must not be accepted.</p></div>", "#aa1111"), chrome_frame("3/30/25, 2:05 PM", "Certificate look-up", "https://lookup.hsti.example/v?c=00H7-PLK9")), "void card on a look-up page")
other("letter_revise.pdf", typst("""#set page("a4", margin: (x: 30mm, y: 26mm))
#set text(font: "New Computer Modern", size: 10.5pt)
*International Review of Applied Strength Science*\\ Editorial Office
#line(length: 100%, stroke: .4pt)
Date: 11 Apr 2025 08:40 UTC\\ To: Hildegard von Rosenthal\\ Subject: IRASS-D-25-00317R1 -- Decision: Major Revision

Dear Dr. von Rosenthal,

Your manuscript _Isometric Mid-Thigh Pull Reliability Across Five Age Groups_ has been read by two reviewers. It cannot be accepted in its present form. We invite you to submit a revised version by 10 June 2025; an invitation to revise is no promise of publication.

Prof. Yannick Lemaire\\ Section Editor
"""), "revise and resubmit: not accepted, nothing published")
other("flyer.jpg", scan(weasy("""<div style="background:#ffd60a;padding:40px;font-family:Roboto;text-align:center"><div style="font-size:50px;font-weight:900">EARN UP TO 2.0 CEUs</div><p style="font-size:22px">in one weekend with Gil Santoro</p><p style="font-size:20px">Barbell Basics Coach Weekend<br>16 hours &middot; Reno &middot; June 28&ndash;29, 2025</p><p>NASM 1.6 &middot; ACE 1.6 &middot; NSCA 1.6 &middot; CPR add-on 0.4</p><p style="font-size:26px;font-weight:900">$449</p><p>Certificate of completion included. Iron Compass Strength</p></div>""", "@page{size:Letter;margin:10mm}"), dpi=100), "flyer")
other("CPR blended - part 1 done.pdf", web(gmail("Joaquín Escalante", "Part 1 complete - book your skills session", ("PulseReady &lt;online@pulseready.example&gt;", "Wed, Oct 1, 2025 at 9:09 PM", "To: Joaquín Escalante", "<p>Congratulations, Joaquín Escalante! You finished the online part of <b>Adult CPR/AED (blended)</b> on 10/01/2025.</p><p>This is not a certification. Your card is issued after you pass the hands-on skills session, which has to take place within 60 days. Bring this mail.</p><p>Online part: 2 h 10 min. Ticket PR-ON-9921</p>")), chrome_frame("10/2/25, 6:40 AM", "Gmail", "https://mail.google.com/mail/u/0/")), "online part only; card not yet issued")
other("teaching offer.pdf", office(lambda d: [d.add_paragraph(s) for s in ("Bright Harbor Athletic Clubs, Inc.", "August 11, 2025", "Dear Ms. O'Keefe-Lindgren,", "We would be glad to have you teach “Group Ride Advanced” (six hours, up to 20 participants) on a Saturday in October. The fee is $300. If you accept, sign and return one copy by August 29.", "This offer may be withdrawn before it is signed.", "Paolo Vitale, Group Fitness Manager", "Accepted: ______________________   Date: ____________")][0]), "offer to teach, not signed, nothing taught")
other("speaker invitation.pdf", weasy(apple([("From", "Mia Castellan"), ("Subject", "Would you speak in Fort Collins?"), ("Date", "February 8, 2026 at 10:11 AM"), ("To", "Dr. Aurelio Bianchi-Rowe")], "<p>Dear Aurelio,</p><p>we'd love to have a lecture of 60 minutes on exercise dosing at the Rocky Mountain Strength Symposium, 18&ndash;19 September 2026. Speakers get 0.5 CEU per hour from most bodies. Shall I put you down?</p><p>Mia</p>")), "invitation to speak in the future")
other("Tour/CEU directory.pdf", web(site("CEU Finder", ["Browse", "Providers"], "<h3>Courses in nutrition (3)</h3>" + tbl(["Course", "Provider", "Hours", "NASM", "ACE"], [("Plate Basics", "Plate &amp; Barbell", "4", "0.4", "0.4"), ("Sodium, Sweat and Cramps", "Plate &amp; Barbell", "1", "0.1", "0.1"), ("Protein After 50", "Elder Strong Project", "2.5", "0.2", "0.25")])), firefox_frame("1/4/26, 1:00 PM", "CEU Finder", "https://ceufinder.example/nutrition")), "course list of a directory")
other("petition form blank.pdf", scan(weasy("""<div style="font:12px Carlito"><h2>Petition for Credit &ndash; Form P-2</h2><p>Name: ____________________ Member no.: ____________ Date: ________</p><p>Course: Nordic Hamstring Deep Dive &nbsp; Provider: Valkyrie Sport Lab &nbsp; Hours: 7</p><p>&#9744; Approved &nbsp; &#9744; Denied &nbsp; CEUs awarded: ______ &nbsp; (office use)</p><p>Enclose: agenda, certificate, presenter's CV, check for $25.</p></div>""")), "petition form, filled in part by a provider; names nobody, no answer")
other("IMG_5520.PNG", shot(phone("22:15", "Formcheck", "Jeremiah V.", "10:14 PM", "So close! 68 %", "<p>Jeremiah Vanderbilt-Okoro, your score in <b>Squat Mechanics for 60+ Clients</b> was 68 %. You need 70 % to pass and get your 0.3 CEU.</p><p>2 of 3 attempts left. Next try from Nov 5, 2025.</p>", dark=True), w=402, scale=2), "quiz not passed")
other("membership receipt.pdf", plain("""
SUMMIT CERTIFICATION COUNCIL                     RECEIPT  no. 77102

Guadalupe Rios-Armendariz, CSE                   Paid 05/01/2025

Annual membership 2025/26                                    $ 65.00
Renewal application fee, Certified Strength Educator         $ 95.00
Late fee                                                     $  0.00
                                                             -------
                                                             $160.00

Payment of the renewal fee does not renew a certification. Your
application (7 of 20 hours reported) stays open until 06/14/2026.
""", 10), "receipt of a renewal fee, not a renewal")
other("schedule november.pdf", rl(lambda c, para: [para(40, 750, 500, "Moss Peak Clubs – Group schedule, week of Nov 10, 2025", "CarB", 18)] + [para(40, 700 - 26 * k, 520, s, "Car", 12) for k, s in enumerate(("MON 6:00 Ride 45 – Emmanuel &nbsp;&nbsp; 9:30 Aqua – Fiona", "TUE 6:00 Strength – Hannah &nbsp;&nbsp; 18:00 Yin – Zoë V.", "WED 12:00 Core 30 – Bo &nbsp;&nbsp; 17:30 CPR renewal class for staff (Roy P., room 2, 3 hours)", "THU 6:00 Ride 60 – Emmanuel", "SAT 9:00 Boot Camp – rotating"))]), "class schedule")
