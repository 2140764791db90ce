"""Cases with a twist: name only in the header, dates told by the day of the mail, corrections, two prints in one file."""
from frames import *
from lib import *

add("Gmail - Course finished.pdf", web(gmail("wendell.pi@inboxly.example", "Course finished: Tempo and Time Under Tension", ("Northbeam CE &lt;do-not-reply@northbeam.example&gt;", "Sun, Aug 17, 2025 at 10:26 AM", "To: Wendell Park-Ibarra &lt;wendell.pi@inboxly.example&gt;", "<p>Congratulations! Today you finished <b>Tempo and Time Under Tension</b>. It counts for 2 NFPT CECs.</p><p>&rarr; Download certificate &nbsp; &rarr; Rate this course</p><p>Your instructor Dr. Beatrix Lomond thanks you.</p>")), chrome_frame("8/19/25, 1:15 PM", "Gmail - Course finished", "https://mail.google.com/mail/u/0/")),
    t("completion", "Wendell Park-Ibarra", "Northbeam CE", "Tempo and Time Under Tension", c="2025-08-17", a=[A("2", "cec", "nfpt")], acc={"provider": ["Northbeam"]}, note="name only in the To line; finished today = day of the mail"))

add("msg0007.pdf", weasy("""<div style="font:13px Open Sans"><table><tr><td style="color:#06c;font-size:18px" colspan=2>iMailbox<tr><td><b>Strongline Learning</b><td>&lt;team@strongline.example&gt;<tr><td>to<td>Rebecca Tolliver-Hayes<tr><td>on<td>Mar 3, 2025, 8:45 AM</table><h3>Yesterday was your day</h3><p>Hi Rebecca! Yesterday you passed <b>Sled Work 2.0</b>, our 3-hour course on pushing and dragging. Now it's official: 0.3 CEU.</p><p>See you in the next one,<br>Corbin &amp; Tasha</p></div>""", "@page{size:Letter;margin:18mm}"),
    t("completion", "Rebecca Tolliver-Hayes", "Strongline Learning", "Sled Work 2.0", c="2025-03-02", a=[A("3", "hour"), A("0.3", "ceu")], acc={"completed_on": [None]}, unc=["completed_on"], note="passed yesterday, mail of March 3; number in the title"))

add("congrats bex.png", shot(phone("15:36", "Mindful Miles", "bex_t88", "Tue", "Woohoo Bex!", "<p>Hey Bex, you made it through <b>Mindful Miles: Run Leader Course</b>. 4.5 hours well spent.</p><p>Reply if you'd like it on paper (tell us your full name).</p>"), w=402, scale=2),
    t("completion", "Bex", "Mindful Miles", "Mindful Miles: Run Leader Course", a=[A("4.5", "hour")], acc={"holder": [None, "bex_t88"], "title": ["Run Leader Course"]}, unc=["holder", "completed_on"], note="only a nickname and no date at all"))

two = [gmail("Shanice Dupree-Novak", f"Your certificate: {c}", ("Slate Fitness Seminars &lt;hello@slateseminars.example&gt;", w, "To: Shanice Dupree-Novak", f"<p>Dear Shanice Dupree-Novak,</p><p>{txt}</p><p>Ulrich Kanter, Slate Fitness Seminars</p>")) for c, w, txt in (
    ("Landing and Cutting", "Mon, Apr 14, 2025 at 9:00 AM", "certificate 3107: you completed <b>Landing and Cutting</b> on April 12, 2025. BOC EBP 2.5, NSCA 0.25."),
    ("Youth Sprint Mechanics", "Mon, Apr 28, 2025 at 9:00 AM", "certificate 3155: you completed <b>Youth Sprint Mechanics</b> on April 26, 2025. BOC Category A 4, NSCA 0.4."))]
add("Shanice/both slate certs.pdf", web(two[0] + '<div style="page-break-before:always"></div>' + two[1], chrome_frame("5/2/25, 6:21 PM", "Gmail - (2 conversations)", "https://mail.google.com/mail/u/0/?view=pt&amp;search=all")),
    t("completion", "Shanice Dupree-Novak", "Slate Fitness Seminars", "Landing and Cutting", c="2025-04-12", a=[A("2.5", "unitless", "boc"), A("0.25", "unitless", "nsca")], i=[("certificate", "3107")], acc_a=[A("2.5", "ceu", "boc"), A("0.25", "ceu", "nsca")], note="two mails in one file, one a page"),
    t("completion", "Shanice Dupree-Novak", "Slate Fitness Seminars", "Youth Sprint Mechanics", c="2025-04-26", a=[A("4", "unitless", "boc"), A("0.4", "unitless", "nsca")], i=[("certificate", "3155")], acc_a=[A("4", "ceu", "boc"), A("0.4", "ceu", "nsca")], note="second of two"))

add("CORRECTION.pdf", weasy(outlook("Petrakis, Leonidas", [("From", "CE Records, Summit &amp; Sole Podiatric Fitness"), ("Sent", "Thursday, September 5, 2024 1:01 PM"), ("To", "Petrakis, Leonidas"), ("Subject", "CORRECTION to your certificate of August 30")], "<p>Mr. Petrakis,</p><p>the certificate that we sent on August 30 for <b>Arch Support from Below</b> reads 4.0 CEUs. That is wrong by a factor of ten. Leonidas Petrakis completed the course on August 24, 2024 and was awarded <b>0.4 CEUs</b> (4 contact hours). Certificate number SS-1904 stays as it is. Please destroy the old copy.</p><p>With apologies,<br>Minerva Holt</p>") ),
    t("completion", "Leonidas Petrakis", "Summit & Sole Podiatric Fitness", "Arch Support from Below", c="2024-08-24", a=[A("0.4", "ceu"), A("4", "hour")], i=[("Certificate number", "SS-1904")], note="a wrong amount of 4.0 CEUs is quoted"))

add("cpr extension letter.pdf", scan(rl(lambda c, para: [c.setFillColor("#0d5c63"), c.circle(70, 735, 24, fill=1, stroke=0), para(110, 750, 400, "Heart of the Valley Lifesaving Association", "CarB", 16, color="#0d5c63"),
    para(60, 680, 490, "May 27, 2025<br/><br/>Re: Extension of card validity, card 7714-A<br/><br/>To Magnus Eriksen-Doyle and his employer:<br/><br/>Because of the fire in our training rooms the renewal class of June had to be called off. We therefore extend your <b>Adult CPR/AED</b> card, issued on 06/10/2023 and printed as valid until 06/30/2025, <b>to September 30, 2025</b>. Attach this letter to the card. It cannot be extended a second time.<br/><br/>Skills were demonstrated in person at the 2023 class.<br/><br/><br/>Noreen Castellaw, training coordinator", "Ser", 12, 17)]), dpi=120),
    t("cpr_aed", "Magnus Eriksen-Doyle", "Heart of the Valley Lifesaving Association", "Adult CPR/AED", d="2023-06-10", e="2025-09-30", i=[("card", "7714-A")], card={"covers": ["cpr", "aed"], "ages": ["adult"], "skills": "in_person", "sides": []}, acc={"expires_on": ["2025-06-30"], "completed_on": ["2023-06-10"], "issued_on": ["2025-05-27"], "sides": ["front", "digital", "not_said"]}, unc=["expires_on"], note="extended validity; the old end is printed as well"))

add("profile achievements.pdf", web(site("Kettle Campus", ["Feed", "Learn", "Profile"], """<h3>@solveig_h &middot; Solveig Haraldsdóttir</h3><div style="border:1px solid #ddd;padding:12px;border-radius:10px;max-width:440px">&#127941; <b>Completed: Hip Hinge Clinic</b><br><span style="color:#777">3 days ago &middot; 75 min &middot; by Kettle Campus Originals</span></div><div style="border:1px dashed #ddd;padding:12px;border-radius:10px;max-width:440px;margin-top:10px;color:#999">&#128274; Swing Clinic &middot; locked &middot; 90 min</div>""", "#bc4749"), chrome_frame("12/9/25, 4:10 PM", "Solveig | Kettle Campus", "https://kettlecampus.example/u/solveig_h")),
    t("completion", "Solveig Haraldsdóttir", "Kettle Campus", "Hip Hinge Clinic", a=[A("75", "minute")], acc={"provider": ["Kettle Campus Originals"], "completed_on": ["2025-12-06"]}, unc=["completed_on"], note="three days before the print"))

add("attendance report.pdf", weasy("""<div style="font:11px Liberation Sans"><b>Meeting attendance report</b><table border=1 cellspacing=0 cellpadding=4 style="border-collapse:collapse;margin-top:10px"><tr><td>Meeting title<td colspan=4>Coaches' Roundtable: Burnout<tr><td>Organizer<td colspan=4>Northgate Swim &amp; Gym (Ottilie Brand)<tr><td>Start / end<td colspan=4>9/18/2025 12:00:04 PM &ndash; 1:02:51 PM<tr><th>Name<th>First join<th>Last leave<th>Duration<th>Role<tr><td>Ottilie Brand<td>11:55:10<td>1:02:51<td>1h 7m 41s<td>Organizer<tr style="background:#ff9"><td>Kenji Watanabe-Flores<td>12:01:30<td>1:02:20<td>1h 0m 50s<td>Attendee<tr><td>iPad (2)<td>12:10:00<td>12:14:41<td>4m 41s<td>Attendee</table><p>Row marked by K.W.F. for recert file</p></div>""", "@page{size:Letter landscape;margin:16mm}"),
    t("attendance|other", "Kenji Watanabe-Flores", "Northgate Swim & Gym", "Coaches' Roundtable: Burnout", c="2025-09-18", acc={"provider": ["Northgate Swim & Gym (Ottilie Brand)"]}, acc_a=[A("1", "hour"), A("60", "minute"), A("61", "minute")], unc=["kind", "holder"], note="report of a video meeting; the marked row is the holder's"))

add("in-service.pdf", office(lambda d: [d.add_paragraph(s) for s in ("CROSSWINDS PHYSICAL THERAPY, P.C.", "IN-SERVICE VERIFICATION", "Date of in-service:\t11-6-24", "Topic:\tReturn to Lifting After Rotator Cuff Repair (Phase 2-4)", "Presented by:\tJulian Estevez, PT, DPT, OCS", "Staff member:\tPhilippa Grange-Okafor, CPT", "Length:\t3½ hours (lunch not counted)", "☒ full   ☐ partial attendance", "Post-test:\tpassed 11-8-24", "No outside CEU. Keep four years.", "Signed: Wanda Trujillo, clinic manager, 11-11-24")][0]),
    t("completion", "Philippa Grange-Okafor", "CROSSWINDS PHYSICAL THERAPY, P.C.", "Return to Lifting After Rotator Cuff Repair (Phase 2-4)", c="2024-11-06", a=[A("3.5", "hour")], acc={"provider": ["Crosswinds Physical Therapy"], "completed_on": ["2024-11-08"], "issued_on": ["2024-11-11"], "title": ["Return to Lifting After Rotator Cuff Repair"]}, note="presenter above the holder; test two days later"))

add("quoted cert text.pdf", plain("""
Subject: Re: transcript gap, please check
To: "Oyelaran, Temitope" <temi@inboxly.example>
From: Registrar <registrar@deltaexerciseschool.example>
Date: Tue, 10 Jun 2025 08:15 -0400

| From: Oyelaran, Temitope
| The board says that they have nothing from you between March and May.

You are right and we are sorry. Sent to you and to the board just now:

   STUDENT        Oyelaran, Temitope (Ms)
   COURSE         DES 118  Special Populations Practicum
   DATES          03/03/25 - 05/02/25
   CLOCK HOURS    36.25
   RESULT         Satisfactory
   ALSO TAKEN     nothing else in that period

Delta Exercise School is a licensed vocational school. Clock hours are not
college credit. 1 CEU = 10 clock hours where a board asks for it.

| Is Mr. Hollis still teaching it?
He is, he says hello.
""", 10, "mono", "A4", head="Page 1/1    printed Wed 11 Jun 2025"),
    t("completion", "Oyelaran, Temitope", "Delta Exercise School", "Special Populations Practicum", s="2025-03-03", c="2025-05-02", a=[A("36.25", "hour")], i=[("COURSE", "DES 118")], acc={"holder": ["Temitope Oyelaran"], "title": ["DES 118 Special Populations Practicum"]}, note="answer with | quotes; quarter hours; school hours, no college credit"))
