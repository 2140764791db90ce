"""Mails that prove a completed course, an attendance or a card."""
from frames import *
from lib import *

add("Gmail - Congratulations you passed.pdf", web(gmail("Siobhán O'Malley-Reyes", "Congratulations, you passed! (Eccentric Loading for the Aging Athlete)",
    ("Ironleaf Education &lt;no-reply@mail.learndeck.example&gt;", "Wed, Mar 5, 2025 at 3:07 AM", "Reply-To: support@ironleaf.example<br>To: siobhan.om@fastpost.example", """
<p>Hi Siobhán O'Malley-Reyes,</p><p>Great news &ndash; you scored <b>92&nbsp;%</b> (passing: 80&nbsp;%) on the final quiz of <b>Eccentric Loading for the Aging Athlete</b> and have met every requirement of this course.</p>
<table border=1 cellspacing=0 cellpadding=5 style="border-collapse:collapse;font-size:12px"><tr style="background:#eee"><th>Organization<th>Credits<th>Course approval no.<tr><td>NASM<td>0.4 CEUs<td>IRL-2231<tr><td>ACE<td>0.40 CECs<td>CEP88104<tr><td>ACSM<td>4.0 CECs<td>703352<tr><td>AFAA<td>4 CEUs<td>24-0917-F</table>
<p>Completion date on file: 03/04/2025<br>Instructor of record: Walter Pruitt, MS, CSCS</p><p>Keep this e-mail. Your printable certificate stays in your LearnDeck library for 3 years.</p>
<p style="font-size:10px;color:#777">LearnDeck Inc. hosts courses for independent educators and awards no credit itself. 418 Canal Row, Suite 12, Lowell MA. Unsubscribe</p>""")),
    chrome_frame("7/14/25, 9:02 PM", "Gmail - Congratulations, you passed!", "https://mail.google.com/mail/u/0/?ik=5c0e71&amp;view=pt&amp;search=all&amp;permthid=thread-f:18257")),
    t("completion", "Siobhán O'Malley-Reyes", "Ironleaf Education", "Eccentric Loading for the Aging Athlete", c="2025-03-04",
      a=[A("0.4", "ceu", "nasm"), A("0.40", "cec", "ace"), A("4.0", "cec", "acsm"), A("4", "ceu", "afaa")],
      i=[("NASM", "IRL-2231"), ("ACE", "CEP88104"), ("ACSM", "703352"), ("AFAA", "24-0917-F")], approvals=["nasm", "ace", "acsm", "afaa"],
      acc={"approvals": [None]}, note="mail 2025-03-05, print 2025-07-14; instructor named; platform is not the provider"))


def fw_kettle(d):
    from docx.shared import Pt
    d.styles["Normal"].font.name = "Carlito"
    d.styles["Normal"].font.size = Pt(11)
    p = d.add_paragraph().add_run("Brandt, Joanne")
    p.bold = True
    for k, v in (("From:", "Brandt, Joanne <jbrandt@summitridgefit.example>"), ("Sent:", "Monday, November 18, 2024 8:41 AM"), ("To:", "HR Files"),
                 ("Cc:", "Christopher Lindqvist"), ("Subject:", "FW: Kettlebell Flow – roster closed"), ("Importance:", "High")):
        q = d.add_paragraph()
        q.paragraph_format.space_after = Pt(0)
        q.add_run(k + "\t").bold = True
        q.add_run(v)
    for s in ("", "Please drop this into Chris's drive for his renewal. Thanks, Jo", "",
              "From: Petra Holm <petra@bellandrope.example>", "Sent: Friday, November 15, 2024 6:12 PM", "To: Joanne Brandt", "Subject: Kettlebell Flow – roster closed", "",
              "Joanne,", "The roster is closed and I am glad to confirm that Christopher “Topher” Lindqvist finished Kettlebell Flow, Level Two with us "
              "on the weekend of 9–10 November 2024 and passed the practical. We book that at 13.5 contact hours, the equivalent of 1.35 CEUs; "
              "his paper certificate (BR-KF2-0771) will come by post some time before Christmas.",
              "Gwen from your Eastside location was registered too but left on Saturday at noon, so there is nothing from us for her.", "",
              "Petra Holm", "Bell & Rope Movement School, 9 Quarry Lane, Duluth"):
        d.add_paragraph(s)


add("Topher/FW Kettlebell Flow roster.pdf", office(fw_kettle),
    t("completion", "Christopher “Topher” Lindqvist", "Bell & Rope Movement School", "Kettlebell Flow, Level Two", s="2024-11-09", c="2024-11-10",
      a=[A("13.5", "hour"), A("1.35", "ceu")], i=[("paper certificate", "BR-KF2-0771")], acc={"holder": ["Christopher Lindqvist", 'Christopher "Topher" Lindqvist'], "title": ["Kettlebell Flow"]},
      note="forwarded by a manager; another person in the mail got nothing; two amounts for the same weekend"))

add("apple mail print 3.pdf", weasy(apple([("From", "Halden Mobility Lab &lt;hello@haldenmobility.example&gt;"), ("Subject", "Your record for Thursday's evening session"), ("Date", "9 October 2025 at 21:15:40 GMT-5"), ("To", "Jean-Luc Thibodeaux Jr. &lt;jlt@cpost.example&gt;"), ("Reply-To", "records@haldenmobility.example")],
    """<p>Bonsoir Jean-Luc,</p><p>this note serves as your certificate. <b>Jean-Luc Thibodeaux Jr.</b> has satisfactorily completed the whole of <i>Shoulder Control Without Equipment</i>, an evening program of one and one-half (1.5) contact hours, on the ninth day of October, two thousand twenty-five.</p><p>No further paper will follow.</p><p>Annika Ferreira-Holt, DPT<br>Program director, Halden Mobility Lab</p><p style="font-size:9px;color:#888">Halden Mobility Lab is listed by the Board of Certification (BOC) as an approved provider, P9917. Sent from my iPad</p>"""), "@page{size:A4;margin:16mm 18mm}"),
    t("completion", "Jean-Luc Thibodeaux Jr.", "Halden Mobility Lab", "Shoulder Control Without Equipment", c="2025-10-09", a=[A("1.5", "hour")],
      i=[("approved provider", "P9917")], approvals=["boc"], acc={"approvals": [None], "holder": ["Jean-Luc Thibodeaux"]}, note="date as words; amount in words and figures; the id is of the provider"))

add("inbox/yahoo_print_kw.pdf", web(yahoo("Result: Strength for Runners (Module exam)", "Pennine Coaching Academy (exams@pennine-coaching.example)", "d.whitlock3@ymail.example", "Tuesday, 7 May 2024, 10:22 GMT+1", """
<p>Dear D'Andre Whitlock III</p><p>We are pleased to inform you that you PASSED.</p><p>Award: Strength for Runners<br>Candidate: D'Andre Whitlock III<br>Candidate ref: PCA/24/00391<br>Assessed: 04/05/2024<br>Result: Pass (41 of 50)<br>CPD: 6 points</p><p>Certificates are dispatched in 28 working days. Replacement fee: &pound;15.</p><p>Exams Office</p>"""),
    edge_frame("03/06/2024, 08:11", "(412 unread) - d.whitlock3 - Mail", "https://mail.yahoo.example/d/folders/1/messages/AKp7"), size="A4"),
    t("completion", "D'Andre Whitlock III", "Pennine Coaching Academy", "Strength for Runners", c="2024-05-04", a=[A("6", "cpd")], i=[("Candidate ref", "PCA/24/00391")],
      acc={"completed_on": ["2024-04-05"]}, unc=["completed_on"], note="British issuer: 04/05/2024 is 4 May, but ambiguous; score 41 of 50"))

add("Screenshot 2025-01-22 at 07.58.png", shot(webmail_screen("Mail", "#0f6cbd", ["Inbox 14", "Drafts", "Sent items", "Deleted items", "HR", "Schedules"], "Course completed: Bloodborne Pathogens for Fitness Floor Staff", "Compass People Learning", "Osei-Bonsu, Kwabena", "Tue 1/21/2025 11:48 PM",
    """Kwabena Osei-Bonsu,<br><br>This message confirms that you completed the assignment below.<br><br><table cellpadding=4 style="border-left:4px solid #0f6cbd;padding-left:10px"><tr><td>Learning item<td><b>Bloodborne Pathogens for Fitness Floor Staff</b><tr><td>Item no.<td>SAF-0440-US<tr><td>Completed<td>21-Jan-2025<tr><td>Duration<td>60 minutes<tr><td>Score<td>100<tr><td>Assigned by<td>Melinda Stroud (General Manager)<tr><td>Content by<td>Redfern Safety Publishing</table><br>Next due: 21-Jan-2026.""", clock="7:58 AM &nbsp; 1/22/2025")),
    t("completion", "Kwabena Osei-Bonsu", "Redfern Safety Publishing", "Bloodborne Pathogens for Fitness Floor Staff", c="2025-01-21", a=[A("60", "minute")], i=[("Item no.", "SAF-0440-US")],
      acc={"provider": ["Compass People Learning"], "expires_on": ["2026-01-21"]}, note="screen; next due date is no printed validity"))

add("IMG_4471.PNG", shot(phone("6:44", "Sun & Spine Yoga", "Zoë Vandersteen", "Yesterday", "You did it, Zoë! &#127881;", """<p>Namaste Zoë,</p><p>you just wrapped up your last lesson of<br><b>Yin for Desk Workers: a 20-Hour Immersion</b></p><div style="background:#f5efe6;border-radius:12px;padding:14px;text-align:center"><div style="font-size:34px;font-weight:700">20 hrs</div>YACEP continuing education<br><span style="font-size:12px;color:#777">12 contact &middot; 8 non-contact</span></div><p>Student: Zoë Vandersteen, E-RYT 200<br>Finished: Aug 30, 2025<br>Lead teacher: Ramona Vale</p><p style="font-size:12px;color:#777">Log the hours yourself in your Yoga Alliance dashboard. Sun &amp; Spine Yoga, Taos NM</p>"""), w=402, scale=2.5),
    t("completion", "Zoë Vandersteen", "Sun & Spine Yoga", "Yin for Desk Workers: a 20-Hour Immersion", c="2025-08-30", a=[A("20", "hour")],
      acc_a=[A("12", "hour"), A("8", "hour"), A("20", "hour", "yoga_alliance"), A("20", "hour", "yacep"), A("20", "hour", "ya")], note="phone screen; number in the title; split of hours in small print"))

add("fwd_plaintext.pdf", plain("""
Return-Path: <ops@harborfit.example>
Received: from mx4.harborfit.example ([10.4.1.22]) by store2 with LMTP; Mon, 3 Feb 2025 06:12:55 -0800
Date: Mon, 3 Feb 2025 06:12:40 -0800
From: Curtis Ames <ops@harborfit.example>
To: trainer-files@harborfit.example
Subject: Fwd: [TAC] completion notice 2025-0088
X-Mailer: mutt 1.14

for thi mai's folder

----- Forwarded message from Tactical Athlete College <registrar@tac-online.example> -----

> Date: Fri, 31 Jan 2025 17:00:02 +0000
> From: Tactical Athlete College <registrar@tac-online.example>
> To: ops@harborfit.example
> Subject: [TAC] completion notice 2025-0088
>
> COMPLETION NOTICE                                   No. 2025-0088
> =================================================================
>   Participant ..... NGUYEN, THI MAI ANH
>   Course .......... Load Carriage and Ruck Programming
>   Format .......... self-paced, opened 2025-01-06
>   Completed ....... 2025-01-29
>   NSCA ............ 0.8 CEU (category D)
>   NFPT ............ 0.5 CEC
>   Contact time .... 8 h
> =================================================================
> The fee of USD 79.00 was paid on 2025-01-05. Registrar: L. Hodgkin
>
> This list is not monitored.

----- End forwarded message -----
""", head="fwd_plaintext.txt    printed 2025-02-11    page 1"),
    t("completion", "NGUYEN, THI MAI ANH", "Tactical Athlete College", "Load Carriage and Ruck Programming", s="2025-01-06", c="2025-01-29",
      a=[A("0.8", "ceu", "nsca"), A("0.5", "cec", "nfpt"), A("8", "hour")], i=[("No.", "2025-0088")], acc={"started_on": [None], "holder": ["THI MAI ANH NGUYEN", "Nguyen, Thi Mai Anh", "Thi Mai Anh Nguyen"]},
      note="raw mail with header lines, forwarded with >; Last, First in capitals"))


def tbird(c, para):
    y = 752
    for k, v in (("Subject:", "Thank you, and your credits"), ("From:", "Events desk &lt;events@clearwaterkines.example&gt;"), ("Date:", "11/4/2024, 2:30 PM"), ("To:", "priyanka.v@inboxly.example")):
        para(40, y, 80, f"<b>{k}</b>", "Lib", 9.5)
        y = para(105, y, 460, v, "Lib", 9.5) + 2
    c.line(40, y, 572, y)
    y = para(40, y - 16, 530, "Dear Ms. Venkataraghavan,", "Lib")
    y = para(40, y, 530, "we have now processed the evaluation that you handed in. Credits posted to your record:", "Lib")
    c.setFillColor("#f0f3f0")
    c.rect(40, y - 62, 530, 62, fill=1, stroke=0)
    para(52, y - 8, 500, "Priyanka Venkataraghavan &nbsp;&nbsp;|&nbsp;&nbsp; Gait Screening in 30 Steps &nbsp;&nbsp;|&nbsp;&nbsp; 10.26.24", "LibB", 11)
    para(52, y - 32, 500, "ACSM CEC 3.5 &nbsp;/&nbsp; BOC Cat. A 3.5 &nbsp;/&nbsp; NASM 0.3 &nbsp;/&nbsp; ACE 0.35", "Lib", 11)
    y = para(40, y - 80, 530, "Should a certifying body ask, forward this message; it counts as documentation.", "Lib")
    y = para(40, y, 530, "Best wishes,<br/>Ted Marsh and the events desk", "Lib")
    para(40, 70, 530, "You receive this because you took part in an event of Clearwater Kinesiology Group LLC, which is solely responsible for content and credit. Ticketing by Gatepost. P.O. Box 2217, Racine. &nbsp; file:///tmp/mail-8831.html &nbsp; 11/30/2024, 4:02 PM", "Lib", 6.5, color="#666666")


add("credits_Priyanka.pdf", rl(tbird), t("completion", "Priyanka Venkataraghavan", "Clearwater Kinesiology Group LLC", "Gait Screening in 30 Steps", c="2024-10-26",
    a=[A("3.5", "cec", "acsm"), A("3.5", "unitless", "boc"), A("0.3", "unitless", "nasm"), A("0.35", "unitless", "ace")],
    acc={"provider": ["Clearwater Kinesiology Group"]}, acc_a=[A("3.5", "ceu", "boc"), A("0.3", "ceu", "nasm"), A("0.35", "cec", "ace")], note="provider only in small print; units only for ACSM; date of mail and of printing differ"))

add("Dhaliwal/Thread re proof of workshop.pdf", web(gmail("Harpreet Dhaliwal", "Proof for Barbell Basics weekend?",
    ("Harpreet Singh Dhaliwal &lt;harpreet.d@northpost.example&gt;", "Tue, Jun 24, 2025 at 8:15 AM", "To: office@ironcompass.example", "Hi, my manager Colleen Farris needs something that says I finished the June weekend. I never got a certificate."),
    ("Iron Compass Office &lt;office@ironcompass.example&gt;", "Tue, Jun 24, 2025 at 11:02 AM", "To: Harpreet Singh Dhaliwal", "Hi Harpreet, which weekend? We ran May 3-4 (Tacoma) and June 7-8 (Boise)." + quote("On Tue, Jun 24, 2025 at 8:15 AM Harpreet Singh Dhaliwal wrote:", "Hi, my manager Colleen Farris needs something &hellip;", "gmail")),
    ("Harpreet Singh Dhaliwal &lt;harpreet.d@northpost.example&gt;", "Tue, Jun 24, 2025 at 11:40 AM", "To: Iron Compass Office", "Boise please"),
    ("Gil Santoro &lt;gil@ironcompass.example&gt;", "Wed, Jun 25, 2025 at 7:30 AM", "To: Harpreet Singh Dhaliwal<br>Cc: Iron Compass Office", """Hi Harpreet, sorry about that. I was the presenter in Boise, so here it is in writing:<br><br>Iron Compass Strength hereby confirms that Harpreet Singh Dhaliwal attended both days, June 7 and June 8, 2025, and successfully completed the Barbell Basics Coach Weekend, 16 hours of instruction. Your number in our book is 25-B-114.<br><br>Gil Santoro<br>Head coach, Iron Compass Strength""")),
    chrome_frame("6/25/25, 12:18 PM", "Gmail - Proof for Barbell Basics weekend?", "https://mail.google.com/mail/u/1/?ik=77ab02&amp;view=pt")),
    t("completion", "Harpreet Singh Dhaliwal", "Iron Compass Strength", "Barbell Basics Coach Weekend", s="2025-06-07", c="2025-06-08", a=[A("16", "hour")], i=[("number in our book", "25-B-114")], note="proof stands in the last message of a thread; another weekend is mentioned"))

add("certificado curso.pdf", web(yahoo("¡Felicidades! Has aprobado el curso", "Academia Movimiento Vivo &lt;avisos@movimientovivo.example&gt;", "María José Fernández de la Cruz", "lun., 13 ene. 2025 a las 9:05", """
<div style="border:2px solid #a33;padding:16px"><p>Estimada <b>María José Fernández de la Cruz</b>:</p><p>Nos complace comunicarle que ha superado el curso en línea <b>Entrenamiento funcional para adultos mayores</b>, con una duración de 12,5 horas y calificación final de 9,2.</p><p>Fecha de finalización: 11 de enero de 2025<br>Código de verificación: MV-7F3K-2290</p></div><p>Coordinación académica: Lic. Rodrigo Salas Ibarra</p>"""),
    firefox_frame("13/2/25, 18:40", "¡Felicidades! Has aprobado el curso", "https://correo.example/imprimir?id=3301"), size="A4"),
    t("completion", "María José Fernández de la Cruz", "Academia Movimiento Vivo", "Entrenamiento funcional para adultos mayores", c="2025-01-11", a=[A("12.5", "hour")], i=[("Código de verificación", "MV-7F3K-2290")], note="Spanish; decimal comma; grade 9,2 is no amount"))

add("courriel_FCC.pdf", weasy(apple([("De", "Formation Boréale &lt;fc@boreale.example&gt;"), ("Objet", "Attestation – crédits de formation continue"), ("Date", "2 mai 2025 à 14 h 03 HAE"), ("À", "Renée Dubois-Charbonneau")],
    """<p>Bonjour Renée,</p><p>La présente atteste que Renée Dubois-Charbonneau a réussi l'atelier « Périodisation simple pour cours de groupe », tenu à Gatineau le 26 avril 2025.</p><p>canfitpro : 4,0 CEC<br>Durée : 4 heures<br>Dossier : FB-2025-310</p><p>Marc-Olivier Tessier, formateur</p>"""), "@page{size:Letter;margin:25mm}"),
    t("completion", "Renée Dubois-Charbonneau", "Formation Boréale", "Périodisation simple pour cours de groupe", c="2025-04-26", a=[A("4.0", "cec", "canfitpro"), A("4", "hour")], i=[("Dossier", "FB-2025-310")], note="French; decimal comma"))

add("Compliance/zero credit.pdf", web("""<div style="font:14px Arial;max-width:640px;margin:auto;border:1px solid #ddd"><div style="background:#283e2c;color:#fff;padding:18px;font-size:20px">Moss Peak Clubs &middot; Learning Hub</div><div style="padding:20px"><p>Bo Li, you're done!</p><h2 style="margin:4px 0">Anti-Harassment Refresher</h2><p>CEUs earned: <b>0.0</b><br>Seat time: 45 min<br>Date: 2024.12.02</p><p style="font-size:11px">Your supervisor (Hannah Roth-Ellery) has been copied. This internal module carries no continuing education value.</p></div></div>""", size="A5"),
    t("completion", "Bo Li", "Moss Peak Clubs", "Anti-Harassment Refresher", c="2024-12-02", a=[A("0.0", "ceu"), A("45", "minute")], acc={"provider": ["Moss Peak Clubs · Learning Hub", "Moss Peak Clubs Learning Hub"]}, note="an amount of zero; very short name"))

add("webinar thank you.pdf", web(gmail("Marisol Quiñones", "Thank you for attending: Nutrition Myths, Live",
    ("Plate &amp; Barbell Webinars &lt;customercare@webcast.example&gt;", "Thu, Feb 13, 2025 at 2:05 PM", "To: marisol.q@inboxly.example", "<p>Hello Marisol Quiñones,</p><p>Thank you for attending <b>Nutrition Myths, Live</b> on Thursday, February 13, 2025 12:00 PM CST. You were present for 57 of 60 minutes.</p><p>Speaker: Dr. Owen Castellano &nbsp; Organizer: Plate &amp; Barbell</p><p>The recording will be up for 14 days.</p>")),
    chrome_frame("2/20/25, 6:51 AM", "Gmail - Thank you for attending", "https://mail.google.com/mail/u/0/?ik=aa81")),
    t("attendance", "Marisol Quiñones", "Plate & Barbell", "Nutrition Myths, Live", c="2025-02-13", acc={"provider": ["Plate & Barbell Webinars"]}, acc_a=[A("57", "minute"), A("60", "minute")], note="no credit; presence in minutes"))

add("expo/Session check-in.JPG", shot(phone("9:12", "Lone Star Fit Expo", "Trey G.", "4/13/25", "You're checked in &#10003; Saturday", "<p>Hey <b>Trey Gallagher</b>, your badge was scanned at the door and again at the exit of</p><p style='font-size:19px'><b>Coaching the Hinge</b><br><span style='font-size:14px;color:#aaa'>Sat, Apr 12 &middot; Hall C &middot; Presenter Dee Marlow</span></p><p>This is your record of attendance. CEC tracking was not offered for this session.</p>", dark=True), w=402, scale=2),
    t("attendance", "Trey Gallagher", "Lone Star Fit Expo", "Coaching the Hinge", c="2025-04-12", unc=["completed_on"], note="dark phone screen; year only in the date of the mail (4/13/25)"))

add("weekly_digest_of_completions.pdf", web("""<div style="font:13px Roboto"><p style="color:#555">From: <b>Grove Learning</b> (digest@grovelearn.example)<br>To: Al Fox<br>Sent: Sunday 16 March 2025</p><h2>Your week on Grove</h2><p>2 courses completed &middot; 1 in progress &middot; 3 recommended</p>
<div style="display:flex;gap:14px"><div style="border:1px solid #bbb;border-radius:8px;padding:12px;width:32%"><b>COMPLETED Mar 11</b><h3>Band Work for Seniors</h3>by Elder Strong Project<br>2 credits &middot; ID 55-1107</div><div style="border:1px solid #bbb;border-radius:8px;padding:12px;width:32%"><b>COMPLETED Mar 14</b><h3>Cueing That Sticks</h3>by Voice &amp; Motion Studio<br>1&frac12; hours &middot; ID 55-1130</div><div style="border:1px solid #bbb;border-radius:8px;padding:12px;width:32%;color:#777"><b>IN PROGRESS 62 %</b><h3>Anatomy Trains Lite</h3>by Grove Originals<br>5 credits</div></div><p>Keep it up, Al Fox! &ndash; Team Grove</p></div>"""),
    t("completion", "Al Fox", "Elder Strong Project", "Band Work for Seniors", c="2025-03-11", a=[A("2", "unitless")], i=[("ID", "55-1107")], acc={"provider": ["Grove Learning", "Grove"]}, note="two of three cards count; amount without unit; year from the mail"),
    t("completion", "Al Fox", "Voice & Motion Studio", "Cueing That Sticks", c="2025-03-14", a=[A("1.5", "hour")], i=[("ID", "55-1130")], acc={"provider": ["Grove Learning", "Grove"]}, note="half hour as a fraction"))

LONG = "".join(f"<p>{x}</p>" for x in (
    "Thank you for spending the spring with us. Before we come to your results, a few words about what the program was for. Strength coaching in a commercial club is a craft learned on the floor, and every cohort teaches us how to explain it better.",
    "Our mentors Ingrid Solheim, Patrice Adeyemi and Lonnie Burke asked to be remembered to you. They read every case study twice and argued about some of them for longer than they would admit.",
    "The library stays open to you until the end of the year; after that you can extend it for $40. The community calls are on every first Monday. If you change your e-mail address, tell us, because certificates cannot be re-sent to an unknown address.",
    "We get many questions about carrying on. Level II opens for registration on September 1, 2025 and is limited to 24 people. It consists of 30 hours and will be worth 3.0 CEUs. There is no discount for alumni, but you may pay in four parts.",
    "Please also fill in the anonymous survey. It takes four minutes, and last year it led to the removal of the Sunday module."))
add("Mentorship closing letter (2 pages).pdf", weasy(apple([("From", "Fieldhouse Mentorship &lt;cohort@fieldhouse-mentors.example&gt;"), ("Subject", "Closing your cohort"), ("Date", "June 30, 2025 at 4:44 PM"), ("To", "Gwendolyn Abernathy-Whitcombe"), ("Bcc", "archive")],
    "<p>Dear Gwendolyn,</p>" + LONG + LONG.replace("Thank you for spending the spring", "Once more: thank you for the spring") .replace("We get many questions about", "Again, about") + """<p style="margin-top:30px"><b>Your results</b></p><p>Gwendolyn Abernathy-Whitcombe &ndash; Fieldhouse Coaching Mentorship, Level I &ndash; all eight assignments accepted, program completed June 20, 2025 (it began on April 7). Credit awarded: 2.4 NSCA CEUs; 24 ACE-approved hours are recorded as 2.4 ACE CECs. Record FM-I-25-019.</p><p>Warmly,<br>Ruth Kessler, director</p>""") .replace("12.5px/1.5", "14.5px/1.75"), "@page{size:Letter;margin:24mm;@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt Inter}}"),
    t("completion", "Gwendolyn Abernathy-Whitcombe", "Fieldhouse Mentorship", "Fieldhouse Coaching Mentorship, Level I", s="2025-04-07", c="2025-06-20", a=[A("2.4", "ceu", "nsca"), A("2.4", "cec", "ace")], i=[("Record", "FM-I-25-019")],
      acc={"approvals": [None]}, approvals=["nsca", "ace"], acc_a=[A("24", "hour", "ace"), A("24", "hour")], note="two pages, result on page 2; Level II with 3.0 CEUs is only announced"))

add("numbers in title.pdf", plain("""
To:       Ian McGillicuddy
From:     24/7 Recovery Institute (education desk)
Subject:  YOUR CREDIT STATEMENT
Date:     Aug 19, 2023 23:10

Ian,

you passed on Aug 18, 2023.

     The 12-Hour Rule: Sleep, Sauna and 2.0 Ways to Recover

     statement S-90211   *   1 CEU

2 attempts used of 3. 40 questions, 34 right.

24/7 Recovery Institute, 7 Pier Road, Astoria. You cannot answer to this address.
""", 12, "serif", "A4"), t("completion", "Ian McGillicuddy", "24/7 Recovery Institute", "The 12-Hour Rule: Sleep, Sauna and 2.0 Ways to Recover", c="2023-08-18", a=[A("1", "ceu")], i=[("statement", "S-90211")], note="numbers and hours in title and provider"))

add("eCard claimed.pdf", web("""<div style="font:13.5px Arial;max-width:620px"><p><b>From:</b> cards@pulsepointcards.example &nbsp; <b>Date:</b> Friday, June 6, 2025 5:19 PM<br><b>To:</b> latoya.sg@inboxly.example<br><b>Subject:</b> Your eCard has been claimed</p><hr>
<p>Dear Latoya Simmons-Greer,</p><p>You have successfully claimed your eCard. Please keep this message as confirmation.</p><table cellpadding=5 style="background:#f6f6f6;width:100%"><tr><td>eCard title<td><b>BLS Provider</b><tr><td>eCard code<td>2255 0761 9934<tr><td>Issue date<td>05/31/2025<tr><td>Renew by<td>05/2027<tr><td>Training center<td>Great Lakes Emergency Training, ID MI05512<tr><td>Training site<td>Lakeshore Athletic Club<tr><td>Instructor<td>Roy Penhallow, no. 0488123307</table><p>The above individual has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the American Heart Association Basic Life Support Program.</p></div>"""),
    t("cpr_aed", "Latoya Simmons-Greer", "American Heart Association", "BLS Provider", d="2025-05-31", e="2027-05", i=[("eCard code", "2255 0761 9934"), ("Training center ID", "MI05512")],
      card={"covers": ["bls"], "ages": [], "skills": "in_person", "sides": ["digital"]}, acc={"provider": ["Great Lakes Emergency Training"], "completed_on": ["2025-05-31"], "title": ["Basic Life Support"], "covers": ["bls,cpr,aed"], "skills": ["not_said"]}, note="claim confirmed; mail a week later; expiry only as a month"))

add("CPR Dana.pdf", web(gmail("Tyrell Banks", "your cpr card info",
    ("Dana Okafor CPR &lt;dana@saveabeat.example&gt;", "Mon, Sep 9, 2024 at 9:40 PM", "To: Tyrell Banks", "<p>hey Tyrell! printer is down so here's what is on your card until I can mail it:</p><pre style='font-size:12px'>TYRELL BANKS\nAdult &amp; Child CPR/AED + First Aid\nSave-A-Beat Safety Training\nclass 09/07/2024   good thru 09/07/2026\ncard # 24-SAB-6610\nin-person class, manikin skills passed</pre><p>Dana Okafor, instructor #1182</p>")),
    chrome_frame("9/11/24, 7:00 AM", "Gmail - your cpr card info", "https://mail.google.com/mail/u/0/")),
    t("cpr_aed", "TYRELL BANKS", "Save-A-Beat Safety Training", "Adult & Child CPR/AED + First Aid", c="2024-09-07", e="2026-09-07", i=[("card #", "24-SAB-6610")],
      card={"covers": ["cpr", "aed", "first_aid"], "ages": ["adult", "child"], "skills": "in_person", "sides": ["digital"]}, acc={"holder": ["Tyrell Banks"], "issued_on": ["2024-09-07"]}, note="card typed into a mail"))

add("cert_ready.png", shot("""<div style="width:760px;font:15px Open Sans;background:#eef5fb;padding:30px"><div style="background:#fff;padding:30px;border-top:6px solid #d33"><p style="color:#777;font-size:12px;float:right">Jan 8, 2026, 10:12 PM</p><h2>Your certification is ready &#9989;</h2><p>Hi Eun-ji Park, you passed with 9/10. Welcome to the community of lifesavers!</p><div style="border:1px solid #d33;border-radius:10px;padding:18px;width:420px;margin:auto"><b style="color:#d33">QuickPulse Online</b><div style="font-size:22px">Eun-ji Park</div>CPR + AED (Adult / Child / Infant)<br>Issued: 01/08/2026 &nbsp;&nbsp; Valid: two years<br>Cert ID: QPO-118-40027<br><small>100% online course &ndash; no skills test required</small></div><p>Download wallet card $4.95 &middot; Upgrade to First Aid</p></div></div>"""
    , w=760), t("cpr_aed", "Eun-ji Park", "QuickPulse Online", "CPR + AED (Adult / Child / Infant)", d="2026-01-08", v="P2Y", i=[("Cert ID", "QPO-118-40027")],
    card={"covers": ["cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": "online_only", "sides": ["digital"]}, acc={"title": ["CPR + AED"], "completed_on": ["2026-01-08"], "expires_on": ["2028-01-08"]}, note="online only; validity as a period"))

add("KIN grade.pdf", web(yahoo("A final grade has been posted", "registrar-noreply@stbrannock.example", "Tomasz Wójcik (T00418822)", "Wed 18 Dec 2024 13:30", """<p>Tomasz Wójcik,</p><p>a final grade was entered for you at <b>St. Brannock University</b>:</p><table border=1 cellpadding=6 style="border-collapse:collapse"><tr><th>Term<th>Course<th>Title<th>Grade<th>Sem. cr.<th>Instructor<tr><td>Fall 2024<td>KIN 342<td>Motor Learning and Control<td>A-<td>3.00<td>H. Zimmerman</table><p>Fall term: 26 Aug &ndash; 13 Dec 2024. Grades become official when the term is rolled. GPA is not shown in mail.</p>"""), edge_frame("1/6/2025, 12:00 PM", "Mail - T. Wójcik", "https://outlook.example/mail/inbox/id/AAQk")),
    t("college", "Tomasz Wójcik", "St. Brannock University", "Motor Learning and Control", s="2024-08-26", c="2024-12-13", a=[A("3.00", "semester_credit")], grade="A-", i=[("Course", "KIN 342"), ], acc={"ids": ["T00418822"], "completed_on": ["2024-12-18", "2024-12", None], "started_on": [None]}, note="grade by mail"))
