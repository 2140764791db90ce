"""More mails: rich newsletters-like completion mails, replies below quotes, bounced forwards, renewals."""
from frames import *
from lib import *

add("Passed!.pdf", web("""<div style="font:14px Open Sans;max-width:620px;margin:auto"><div style="font-size:11px;color:#777">Sun, 2 Nov 2025 23:58 &middot; Formcheck &lt;hi@formcheck.example&gt; to me</div><div style="background:#fdf0d5;text-align:center;padding:30px"><div style="font:900 38px Roboto;color:#c1121f">PASSED.</div><p style="font-size:17px">Deadlift Mechanics for 60+ Clients</p></div><div style="display:flex;text-align:center;background:#003049;color:#fff;padding:14px"><div style="flex:1"><div style="font-size:24px">0.3</div>NASM</div><div style="flex:1"><div style="font-size:24px">3</div>AFAA</div><div style="flex:1"><div style="font-size:24px">0.25</div>ACE</div><div style="flex:1"><div style="font-size:24px">2.5 h</div>seat time</div></div><p>Nice work, Jeremiah Vanderbilt-Okoro. Because your quiz ended before midnight Pacific time, we book it on <b>Nov 1, 2025</b>.</p><p>Your coach for this course was Leonie Hartmann. She has three more: <br>&bull; Squat Mechanics for 60+ Clients (0.3 CEU) $39<br>&bull; Stairs! (0.1 CEU) $15</p><p style="font-size:10px;color:#888">Formcheck GmbH, Oranienstr. 400, Berlin &middot; Course key FC-60-DL &middot; NASM provider 8117</p></div>""", edge_frame("11/20/2025, 7:45 AM", "Formcheck: PASSED.", "https://mail.live.example/mail/0/inbox/id/AQMk")),
    t("completion", "Jeremiah Vanderbilt-Okoro", "Formcheck GmbH", "Deadlift Mechanics for 60+ Clients", c="2025-11-01", a=[A("0.3", "unitless", "nasm"), A("3", "unitless", "afaa"), A("0.25", "unitless", "ace"), A("2.5", "hour")], i=[("Course key", "FC-60-DL"), ("NASM provider", "8117")],
      acc={"provider": ["Formcheck"], "approvals": ["nasm"]}, acc_a=[A("0.3", "ceu", "nasm"), A("3", "ceu", "afaa"), A("0.25", "cec", "ace")], note="units missing under the numbers; advertised courses below with CEU; mail, booking and print dates differ"))

add("RE proof (bottom posted).pdf", plain("""
From: Delroy Ffrench <delroy@islandstrong.example>
To: "Winifred A. Castleberry" <winnie@inboxly.example>
Cc: Hank Obermeyer <hank@obermeyergyms.example>
Date: Sat, 15 Mar 2025 19:02:11 -0500
Subject: Re: Re: Proof of February clinic

>> Hank wrote:
>> Winnie, I need hours and date for the clinic or I can't reimburse you.
>
> Winifred wrote:
> Delroy, can you help? I lost the paper. Was it 6 or 8 hours?

Six and a half, we stopped early because of the ice storm.

So, for the record: Winifred A. Castleberry was there from start to finish
and completed "Carnival Conditioning" on Sat 2/15/25 = 6.5 hrs. The printed
program says 8, please ignore that.

> And does it come with CEUs?

No, sorry.

-- 
Delroy Ffrench | Island Strong Movement | Providence RI
"""), t("completion", "Winifred A. Castleberry", "Island Strong Movement", "Carnival Conditioning", c="2025-02-15", a=[A("6.5", "hour")], note="answer between quotes; wrong lengths 6 and 8 are mentioned"))

add("scan_mail_03.pdf", scan(weasy(outlook("Kowalczyk, Bernadette", [("From", "Education Dept., Northern Lights Yoga College"), ("Sent", "Freitag, 12. Dezember 2025 16:20"), ("To", "Kowalczyk, Bernadette"), ("Subject", "Completion of module 4")], "<p>Dear Bernadette Kowalczyk-Hübner,</p><p>on 12/11/2025 you completed module 4 (<b>Sequencing and Silence</b>) with us and received 25 hours. You need modules 5 and 6 for the full diploma, so the diploma itself cannot be issued yet.</p><p>Kind regards from Tromsø<br>Liv Hansen</p>")), dpi=140, gray=True),
    t("completion", "Bernadette Kowalczyk-Hübner", "Northern Lights Yoga College", "Sequencing and Silence", c="2025-12-11", a=[A("25", "hour")], acc={"completed_on": ["2025-11-12"], "title": ["module 4 (Sequencing and Silence)", "Sequencing and Silence (module 4)", "module 4"]}, unc=["completed_on"], note="ambiguous date (mail of 12 December, Norwegian issuer); module done, diploma not"))

add("Recert approved - NCT.pdf", scan(weasy(apple([("From", "no-reply@ace-answers.example"), ("Subject", "Your ACE certification has been renewed"), ("Date", "Jan 31, 2025 at 11:59 PM"), ("To", "Thaddeus Kim-Worthington")], """<p style="font-size:19px">You're good until 2027!</p><p>Hi Thaddeus Kim-Worthington,</p><p>Thank you for your payment of $129.00 (order R-55108). Your renewal for <b>ACE Certified Group Fitness Instructor</b> went through.</p><table cellpadding=4><tr><td>Certification #<td>G218844<tr><td>Previous expiration<td>01/31/2025<tr><td>New expiration<td>01/31/2027</table><p>Look for your printable certificate under My Account.</p>"""))),
    t("credential", "Thaddeus Kim-Worthington", "ACE", "ACE Certified Group Fitness Instructor", e="2027-01-31", i=[("Certification #", "G218844")], acc={"provider": ["American Council on Exercise"], "issued_on": ["2025-01-31"], "ids": ["R-55108"], "title": ["Certified Group Fitness Instructor"]}, note="old and new expiration"))

add("Fwd_ FW_ Fwd_ cert.pdf", web(gmail("Corrine Balfour", "Fwd: FW: Fwd: cert", ("Corrine Balfour &lt;corrine@mosspeak.example&gt;", "Fri, May 23, 2025 at 5:59 PM", "To: Filing &lt;filing@mosspeak.example&gt;", """pls file<br><br>---------- Forwarded message ---------<br>From: <b>Xavier Longfellow</b><br>Date: Fri, May 23, 2025 at 4:31 PM<br>Subject: FW: Fwd: cert<br>To: Corrine Balfour<br><br>see below<br><br><div style="border-left:2px solid #88a;padding-left:12px">From: Penelope Achterberg-Diallo [mailto:penny@inboxly.example]<br>Sent: Thursday, May 22, 2025 9:14 PM<br>To: Xavier Longfellow<br>Subject: Fwd: cert<br><br>here it is boss<br><div style="border-left:2px solid #88a;padding-left:12px;margin-top:8px">Begin forwarded message:<br><br><b>From:</b> Grip School Certificates<br><b>Subject:</b> cert<br><b>Date:</b> May 19, 2025 at 12:00:00 PM PDT<br><b>To:</b> Penelope Achterberg-Diallo<br><br>Hello Penelope Achterberg-Diallo! <br>Grip and Forearm Essentials &#10003; done 5/18/2025<br>NSCA 0.2 | cert GS-1188<br>Grip School, LLC</div></div>""")), chrome_frame("5/27/25, 8:02 AM", "Mosspeak Mail - Fwd: FW: Fwd: cert", "https://mail.google.com/mail/u/0/?ik=5ff")),
    t("completion", "Penelope Achterberg-Diallo", "Grip School, LLC", "Grip and Forearm Essentials", c="2025-05-18", a=[A("0.2", "unitless", "nsca")], i=[("cert", "GS-1188")], acc={"provider": ["Grip School"]}, acc_a=[A("0.2", "ceu", "nsca")], note="forwarded three times"))

add("instructor replies.jpeg", scan(weasy("""<div style="font:12px Noto Sans"><table width=100% style="background:#f0f0f0"><tr><td><b>Betreff:</b> AW: Bescheinigung<tr><td><b>Von:</b> Dr. Jörg Petersdorff &lt;petersdorff@bewegung-nord.example&gt;<tr><td><b>Datum:</b> 04.03.25, 09:12<tr><td><b>An:</b> Sven-Ole Matthiesen</table><p>Hallo Sven,</p><p>hiermit bestätige ich, dass Sven-Ole Matthiesen am 28.02. und 01.03.2025 am Lehrgang &bdquo;Faszientraining kompakt&ldquo; der Akademie Bewegung Nord teilgenommen und ihn mit Erfolg abgeschlossen hat. Umfang: 16 Unterrichtseinheiten (à 45 Minuten).</p><p>Gruß, Jörg</p></div>""", "@page{size:A4;margin:22mm;@top-right{content:'Druckdatum 01.04.2025';font:8pt Noto Sans}}")),
    t("completion", "Sven-Ole Matthiesen", "Akademie Bewegung Nord", "Faszientraining kompakt", s="2025-02-28", c="2025-03-01", a=[A("16", "unitless")], acc_a=[A("12", "hour"), A("16", "hour"), A("720", "minute")], unc=["amounts"], note="German; teaching units of 45 minutes"))

add("docs/Attendance letter Fernanda.pdf", office(lambda d: [d.add_heading("Gulf Coast Movement Fair", 0), *[d.add_paragraph(s) for s in ("Attendance letter – requested online 4/2/2025", "The fair's office confirms that Fernanda Zapata-Hollis was present at the Gulf Coast Movement Fair, March 28-30, 2025, Biloxi, Mississippi.", "Which sessions a visitor chose is not recorded, and no credit is given for the fair as such. Speakers with own approval hand out their own papers.", "Office of the Fair, Bob Trosclair")]][0]),
    t("attendance", "Fernanda Zapata-Hollis", "Gulf Coast Movement Fair", "Gulf Coast Movement Fair", s="2025-03-28", c="2025-03-30", acc={"provider": ["Office of the Fair"], "issued_on": ["2025-04-02"]}, note="attendance without credit; provider and title are the same"))

add("blog post published.png", shot(webmail_screen("Postbox", "#b5651d", ["Inbox", "Later", "Sent"], "Published: your guest post", "The Lifting Librarian", "Mirela Popescu-Dunn", "Jan 19, 2026", "<b>Mirela Popescu-Dunn</b>, your guest post <i>&ldquo;What Ballet Taught My Deadlift&rdquo;</i> went up on The Lifting Librarian this morning (January 19, 2026), 1,400 words, 6 min read. No fee was agreed. Use this as proof of publication.<br><br>Odette")),
    t("authoring", "Mirela Popescu-Dunn", "The Lifting Librarian", "What Ballet Taught My Deadlift", c="2026-01-19", about={"peer_reviewed": "no"}, acc={"peer_reviewed": [None], "issued_on": ["2026-01-19"]}, note="blog; reading time is no amount"))

add("cme/Your credit.pdf", rl(lambda c, para: [c.setFillColor("#eaf2f8"), c.rect(0, 0, 792, 612, fill=1, stroke=0), para(40, 580, 700, "From: CME Registrar, Delta Foothills Clinic &nbsp;&nbsp; To: <b>Dr. Aurelio Bianchi-Rowe, DO, FACSM</b> &nbsp;&nbsp; Date: 2025-10-20", "Car", 10), c.line(40, 555, 752, 555) or 0,
    para(40, 530, 700, "Statement of credit", "SerB", 24), para(40, 480, 700, "Delta Foothills Clinic certifies that <b>Aurelio Bianchi-Rowe, DO</b> has participated in the live activity <b>Prescribing Exercise: Dose and Response</b> on October 17, 2025 and is awarded <b>2.75</b> <i>AMA PRA Category 1 Credit(s)</i>&#8482;.", "Ser", 15, 22),
    para(40, 390, 700, "Other health professionals are awarded 2.75 hours of participation. Designated for a maximum of 3.0 credits; the amount claimed by you is shown above.<br/><br/>Accreditation: Delta Foothills Clinic is accredited by the ACCME to provide continuing medical education for physicians. Disclosure: speaker Dr. H. Sandoval, none.", "Car", 10), para(40, 90, 700, "Activity DFC-25-1017 &nbsp; sent automatically", "Car", 9)], (792, 612)),
    t("completion", "Aurelio Bianchi-Rowe", "Delta Foothills Clinic", "Prescribing Exercise: Dose and Response", c="2025-10-17", a=[A("2.75", "cme", "ama")], i=[("Activity", "DFC-25-1017")], acc={"issued_on": ["2025-10-20"]}, acc_a=[A("2.75", "hour"), A("2.75", "cme")], note="maximum 3.0 and hours for others are nearby"))

add("instructor approves CPR.png", shot(phone("17:20", "Mike @ PulseReady", "Harriet B.", "5:18 PM", "skills check passed", "<p>Hi Harriet, all good today! This mail = your card until the plastic one arrives.</p><table style='font-size:14px' cellpadding=4><tr><td>Name<td><b>Harriet Bramble-Kaur</b><tr><td>Course<td>Pediatric CPR/AED (child &amp; infant)<tr><td>Skills<td>11/15/2025, in person<tr><td>Expires<td>Nov 2027<tr><td>PulseReady no.<td>PR-66120<tr><td>Instructor<td>Mike Delacroix</table><p>Get paid today? Venmo is fine</p>"), w=402, scale=2.2),
    t("cpr_aed", "Harriet Bramble-Kaur", "PulseReady", "Pediatric CPR/AED (child & infant)", c="2025-11-15", e="2027-11", i=[("PulseReady no.", "PR-66120")], card={"covers": ["cpr", "aed"], "ages": ["child", "infant"], "skills": "in_person", "sides": ["digital"]}, acc={"title": ["Pediatric CPR/AED"]}, note="phone mail"))
