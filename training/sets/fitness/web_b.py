"""Designs printed or photographed with Chromium: TRX, ACE, mail, digital credential, Les Mills, journal quiz, renewal notice."""
from common import *


# ---------------------------------------------------------------- TRX
def trx(name, course, word, fields, units, foot):
    f = "".join(f'<div class="f"><div class="v">{v}</div><div class="k">{k}</div></div>' for k, v in fields)
    return f"""<html><head><meta charset="utf-8"><title>certificate</title><style>@page {{ size:8.5in 11in; margin:0 }} * {{ -webkit-print-color-adjust:exact; box-sizing:border-box }} body {{ margin:0; font-family:'Roboto Condensed'; width:8.5in; height:10.98in; position:relative; background:#fff }}
.a {{ background:#111; color:#ffd400; height:3.1in; padding:.7in .8in }} .a .b {{ font-size:58px; font-weight:700; letter-spacing:.06em }} .a .s {{ color:#fff; font-size:18px; letter-spacing:.32em; text-transform:uppercase }}
.y {{ background:#ffd400; height:.16in }} .c {{ padding:.5in .8in }} .w {{ font-size:17px; color:#555 }} .n {{ font-size:48px; font-weight:700; text-transform:uppercase; line-height:1.05; margin:10px 0 14px }} .t {{ font-size:30px; font-weight:700; margin:8px 0 }}
.fs {{ display:flex; gap:.4in; margin-top:.5in }} .f {{ flex:1; border-top:2px solid #111; padding-top:6px }} .v {{ font-size:17px; font-weight:700 }} .k {{ font-size:11px; text-transform:uppercase; color:#777 }}
.u {{ margin-top:.5in; font-size:16px; background:#f3f3f3; padding:14px 18px; line-height:1.6 }} .ft {{ position:absolute; bottom:.45in; left:.8in; right:.8in; font-size:10px; color:#777 }}</style></head><body>
<div class="a"><div class="b">TRX</div><div class="s">Training Education</div></div><div class="y"></div><div class="c"><div class="w">{word}</div><div class="n">{name}</div><div class="w">for the successful completion of the</div><div class="t">{course}</div>
<div class="fs">{f}</div><div class="u">{units}</div></div><div class="ft">{foot}</div></body></html>"""


def d_trx():
    foot = "TRX® is a name of its owner. This certificate recognizes course completion and is not a certification or license to teach TRX courses."
    chrome("TRX_STC_2024.pdf", trx("Marisol Quintanilla", "TRX Suspension Training Course (STC)", "Certificate of completion presented to", [("Date", "02/18/2024"), ("Location", "Tempe, AZ"), ("Senior Course Instructor", "D. Wexler")],
           "<b>Continuing education</b><br>ACE 0.8 CEC &nbsp;|&nbsp; NASM 0.8 CEU &nbsp;|&nbsp; AFAA 8.0 CEU &nbsp;|&nbsp; NSCA 0.8 CEU<br>ACE course number: CEP132890", foot))
    cert("trx", "TRX_STC_2024.pdf", "completion", "Marisol Quintanilla", "TRX", "TRX Suspension Training Course (STC)", completed="2024-02-18", amounts="0.8 cec ace; 0.8 ceu nasm; 8.0 ceu afaa; 0.8 ceu nsca",
         ids=ids(("ACE course number", "CEP132890")), approvals=["ace", "nasm", "afaa", "nsca"], accept={"provider": ["TRX Training", "TRX Training Education"], "title": ["TRX Suspension Training Course"]}, note="value above its label; body before the number")
    chrome("downloads/trx ftc quintanilla.pdf", trx("Marisol Quintanilla<br>De la Fuente", "TRX Functional Training Course (FTC)", "Certificate of completion presented to", [("Dates", "Nov 9 – Nov 10, 2024"), ("Host facility", "Barrio Strong Gym"), ("Senior Course Instructor", "Kelechi Obi")],
           "<b>Continuing education</b><br>ACE 1.4 CECs &nbsp;|&nbsp; NASM 1.4 CEUs &nbsp;|&nbsp; ISSA 14 hours &nbsp;|&nbsp; NCSF 7.0 CEUs", foot))
    cert("trx", "downloads/trx ftc quintanilla.pdf", "completion", "Marisol Quintanilla De la Fuente", "TRX", "TRX Functional Training Course (FTC)", started="2024-11-09", completed="2024-11-10", amounts="1.4 cec ace; 1.4 ceu nasm; 14 hour issa; 7.0 ceu ncsf",
         approvals=["ace", "nasm", "issa", "ncsf"], accept={"provider": ["TRX Training", "TRX Training Education"], "title": ["TRX Functional Training Course"]}, note="name in capitals over two lines; the host facility is not the provider")
    chrome("trx waitlist ftc.pdf", trx("Marisol Quintanilla", "TRX Functional Training Course (FTC)", "Waitlist notice for", [("Requested date", "08/24/2024"), ("Location", "Mesa, AZ"), ("Position", "3")],
           "<b>Continuing education if you attend</b><br>ACE 1.4 CECs &nbsp;|&nbsp; NASM 1.4 CEUs", "You have not been charged. We will write to you when a place becomes free.").replace("for the successful completion of the", "you are on the waitlist of the"))
    other("trx waitlist ftc.pdf", "waitlist notice in the design of the TRX certificate")


# ---------------------------------------------------------------- ACE online course
def ace(name, course, cec, num, date, extra="", head="CERTIFICATE OF COMPLETION", verb="has successfully completed the continuing education course"):
    return f"""<html><head><meta charset="utf-8"><title>ACE Certificate</title><style>@page {{ size:11in 8.5in; margin:0 }} * {{ -webkit-print-color-adjust:exact }} body {{ margin:0; font-family:Lato; color:#23395b; width:11in; height:8.48in; position:relative }}
.l {{ position:absolute; left:0; top:0; width:3.1in; height:8.48in; background:#e9eef5 }} .l .o {{ margin:.8in .4in 0; font-weight:900; font-size:24px; line-height:1.15; color:#d4491f }} .l dl {{ margin:1.1in .4in 0; font-size:13px }} .l dt {{ color:#6d7b90; margin-top:16px }} .l dd {{ margin:2px 0 0; font-weight:700; font-size:16px }}
.r {{ position:absolute; left:3.6in; top:1in; right:.7in }} h1 {{ font-weight:300; letter-spacing:.24em; font-size:25px; margin:0 0 .7in }} .s {{ font-size:16px }} .n {{ font-size:44px; font-weight:700; margin:8px 0 26px; line-height:1.05 }} .t {{ font-size:27px; font-weight:700; color:#d4491f; margin:10px 0 20px }}
.sig {{ position:absolute; left:3.6in; bottom:1.1in; font-size:13px }} .sig i {{ font-family:Kristi; font-style:normal; font-size:42px; display:block; line-height:.9 }} .ft {{ position:absolute; left:3.6in; right:.7in; bottom:.45in; font-size:10px; color:#6d7b90 }}</style></head><body>
<div class="l"><div class="o">American Council on Exercise</div><dl>{num}</dl></div><div class="r"><h1>{head}</h1><div class="s">This certifies that</div><div class="n">{name}</div><div class="s">{verb}</div><div class="t">{course}</div><div class="s">{cec}<br>{date}</div>{extra}</div>
<div class="sig"><i>C. Bellamy</i>Cedric Bellamy, Vice President of Education</div><div class="ft">American Council on Exercise, San Diego, CA. CECs earned from ACE courses are added to your account automatically. Retain a copy for four years in case of audit.</div></body></html>"""


def d_ace():
    chrome("ACE-certificate-118823.pdf", ace("Hyun-woo Park", "Coaching Clients with Type 2 Diabetes", "and has earned <b>0.6 ACE CECs</b>", "<dt>Completion date</dt><dd>12 Jun 2025</dd><dt>Course number</dt><dd>CA118823</dd><dt>ACE ID</dt><dd>T284417</dd>", ""))
    cert("ace", "ACE-certificate-118823.pdf", "completion", "Hyun-woo Park", "American Council on Exercise", "Coaching Clients with Type 2 Diabetes", completed="2025-06-12", amounts="0.6 cec ace", ids=ids(("Course number", "CA118823"), ("ACE ID", "T284417")), approvals=["ace"],
         accept={"approvals": [[]]}, note="ACE is provider and body; values in the side bar below their labels")
    chrome("ace group fitness spec.pdf", ace("Guðrún Þóra Sæmundsdóttir", "Functional Training Specialist Program", "and has earned <b>2.0 ACE CECs</b>, <b>2.0 NASM CEUs</b> and <b>20 AFAA CEUs</b>", "<dt>Completion date</dt><dd>September 2023</dd><dt>Course number</dt><dd>CA104410</dd><dt>Final score</dt><dd>84%</dd><dt>Issued</dt><dd>10/02/2023</dd>", ""))
    cert("ace", "ace group fitness spec.pdf", "completion", "Guðrún Þóra Sæmundsdóttir", "American Council on Exercise", "Functional Training Specialist Program", completed="2023-09", issued="2023-10-02", amounts="2.0 cec ace; 2.0 ceu nasm; 20 ceu afaa", grade="84%",
         ids=ids(("Course number", "CA104410")), approvals=["ace", "nasm", "afaa"], accept={"approvals": [["nasm", "afaa"]]}, note="month only for the completion; day and month of the issue as in the United States")
    chrome("ace exam result.pdf", ace("Hyun-woo Park", "Functional Training Specialist Program", "Result: <b>Did not pass</b> (62%, passing score 70%)", "<dt>Exam date</dt><dd>14 Mar 2025</dd><dt>Course number</dt><dd>CA104410</dd><dt>Attempts left</dt><dd>2</dd>", "No CECs were earned. You may retake the exam after 24 hours.", head="EXAM RESULT", verb="has taken the final exam of the continuing education course").replace("This certifies that", "Candidate"))
    other("ace exam result.pdf", "failed exam in the design of the ACE certificate")


# ---------------------------------------------------------------- mail around a certificate
def mail(frm, to_, subj, date, body):
    return f"""<html><head><meta charset="utf-8"><title>{subj}</title><style>@page {{ size:letter; margin:.6in .7in }} body {{ font-family:'Liberation Sans'; font-size:13px; color:#222 }} .h {{ border-bottom:2px solid #999; padding-bottom:6px; display:flex; justify-content:space-between; font-weight:bold }} h2 {{ font-size:17px; margin:12px 0 6px }}
.m td {{ font-size:12px; padding:1px 6px 1px 0; color:#444 }} .b {{ margin-top:14px; line-height:1.5 }} .box {{ border:1px solid #bbb; padding:18px 24px; margin:14px 0; text-align:center }} .box .k {{ font-size:20px; font-family:'Liberation Serif'; letter-spacing:.08em }} .box .n {{ font-size:22px; font-weight:bold; margin:8px }} table.g {{ margin:10px auto; border-collapse:collapse }} table.g td, table.g th {{ border:1px solid #ccc; padding:4px 12px; font-size:12px }}</style></head><body>
<div class="h"><span>{to_.split('&lt;')[0]}</span><span>Mail</span></div><h2>{subj}</h2><table class="m"><tr><td>From:</td><td>{frm}</td></tr><tr><td>To:</td><td>{to_}</td></tr><tr><td>Date:</td><td>{date}</td></tr></table><div class="b">{body}</div></body></html>"""


def d_mail():
    chrome("Gmail - Your certificate - Barre Above.pdf", mail("Studio Ledger on behalf of Arabesque Barre Training &lt;no-reply@studioledger.example&gt;", "Colette Fontaine-Bourgeois &lt;c.fontaine@mail.example&gt;", "Your Certificate of Completion is ready", "Tue, Jan 21, 2025 at 7:42 PM",
      """Hi Colette,<br><br>Nice work last weekend! Your certificate is below. Print this message or save it as a PDF; most organizations accept either.
      <div class="box"><div class="k">CERTIFICATE OF COMPLETION</div><div class="n">Colette Fontaine-Bourgeois</div>completed the Arabesque Barre Instructor Training (Level 1)<br>Sunday 19 January 2025, Providence RI<table class="g"><tr><th>Organization</th><th>Credit</th><th>Approval</th></tr><tr><td>ACE</td><td>0.9 CECs</td><td>CEP204419</td></tr><tr><td>AFAA</td><td>9.0 CEUs</td><td>AF-11209</td></tr><tr><td>NASM</td><td>0.9 CEUs</td><td>NA-11209</td></tr></table>Trainer: Philippa Grange &nbsp; Certificate ABT-L1-3307</div>
      Your order (no. 55120, $249.00) was paid on December 2, 2024. Questions? Just reply.<br><br>The Arabesque team"""))
    cert("mail", "Gmail - Your certificate - Barre Above.pdf", "completion", "Colette Fontaine-Bourgeois", "Arabesque Barre Training", "Arabesque Barre Instructor Training (Level 1)", completed="2025-01-19", amounts="0.9 cec ace; 9.0 ceu afaa; 0.9 ceu nasm",
         ids=ids(("Approval", "CEP204419"), ("Approval", "AF-11209"), ("Approval", "NA-11209"), ("Certificate", "ABT-L1-3307")), approvals=["ace", "afaa", "nasm"], accept={"title": ["Arabesque Barre Instructor Training"], "issued_on": ["2025-01-21"]}, note="certificate inside an e-mail; dates of the mail and of the payment beside it")
    chrome("mail from webinar host.pdf", mail("Dr. Lucas Ferrante &lt;lucas@ferranteperformance.example&gt;", "Nadia Kowalczyk &lt;nadia.k@mail.example&gt;", "Re: CEU proof for the hamstring webinar", "Mon, Nov 4, 2024 at 9:15 AM",
      """Hello Nadia,<br><br>I am happy to confirm in writing that you, Nadia Kowalczyk, attended my live webinar &ldquo;Hamstring Injury Prevention for Field Sports&rdquo; from beginning to end on October 29, 2024, and passed the quiz at the end. The webinar is approved for 0.2 NASM CEUs (approval 24-FP-0188) and 0.2 NSCA CEUs, which this message documents.<br><br>Regards,<br>Lucas Ferrante, PT, DPT, SCS<br>Ferrante Performance Therapy, Tulsa OK
      <div style="border-left:3px solid #ccc;padding-left:10px;color:#666;margin-top:18px">On Sun, Nov 3, 2024 at 6:20 PM Nadia Kowalczyk wrote:<br>Hi Dr. Ferrante, the link to the certificate gives me an error. NASM asks for 2.0 CEUs by December 31 and I am still missing 0.5. Could you send me something else as proof?</div>"""))
    cert("mail", "mail from webinar host.pdf", "completion", "Nadia Kowalczyk", "Ferrante Performance Therapy", "Hamstring Injury Prevention for Field Sports", completed="2024-10-29", issued="2024-11-04", amounts="0.2 ceu nasm; 0.2 ceu nsca", ids=ids(("approval", "24-FP-0188")), approvals=["nasm", "nsca"],
         accept={"issued_on": [None]}, note="proof in the text of a mail; the quoted question below has other amounts and dates")
    chrome("Gmail - you are enrolled.pdf", mail("Studio Ledger on behalf of Arabesque Barre Training &lt;no-reply@studioledger.example&gt;", "Colette Fontaine-Bourgeois &lt;c.fontaine@mail.example&gt;", "You are enrolled: Arabesque Barre Instructor Training (Level 1)", "Mon, Dec 2, 2024 at 8:03 AM",
      """Hi Colette,<br><br>Thank you for your order. You are enrolled in:<div class="box"><div class="n">Arabesque Barre Instructor Training (Level 1)</div>Sunday 19 January 2025, 9:00 am &ndash; 6:30 pm, Providence RI<table class="g"><tr><th>Organization</th><th>Credit you can earn</th></tr><tr><td>ACE</td><td>0.9 CECs</td></tr><tr><td>AFAA</td><td>9.0 CEUs</td></tr><tr><td>NASM</td><td>0.9 CEUs</td></tr></table></div>Order no. 55120 &nbsp; Total $249.00 &nbsp; Visa ending 4417<br><br>Your certificate will be sent after the training.<br><br>The Arabesque team"""))
    other("Gmail - you are enrolled.pdf", "order and enrolment mail for a course taken later")


# ---------------------------------------------------------------- digital credential on a phone
def digital(issuer, name, title, rows, desc, host="credlink.example", tone="#5b2fc9", status="Verified"):
    r = "".join(f'<div class="r"><span>{a}</span><b>{b}</b></div>' for a, b in rows)
    return f"""<html><head><meta charset="utf-8"><style>* {{ box-sizing:border-box }} body {{ margin:0; font-family:Roboto; background:#f2f2f7; width:412px; color:#1c1c1e }} .sb {{ height:34px; background:#fff; font-size:13px; padding:9px 18px; display:flex; justify-content:space-between; font-weight:500 }} .u {{ background:#e9e9ee; margin:4px 12px; border-radius:18px; text-align:center; padding:8px; font-size:13px; color:#555 }}
.card {{ background:#fff; margin:12px; border-radius:14px; overflow:hidden; box-shadow:0 1px 4px rgba(0,0,0,.15) }} .bn {{ background:linear-gradient(135deg,{tone},#12a3b4); color:#fff; padding:26px 20px }} .bn .i {{ font-size:13px; opacity:.9 }} .bn .t {{ font-size:23px; font-weight:700; margin:8px 0; line-height:1.2 }} .bn .n {{ font-size:17px; margin-top:18px }}
.v {{ padding:12px 20px; color:#137a3f; font-weight:500; font-size:14px; border-bottom:1px solid #eee }} .r {{ display:flex; justify-content:space-between; gap:16px; padding:11px 20px; font-size:14px; border-bottom:1px solid #f0f0f0 }} .r span {{ color:#777 }} .r b {{ font-weight:500; text-align:right }} .d {{ padding:14px 20px 20px; font-size:13px; color:#555; line-height:1.5 }} .bt {{ margin:0 12px; background:{tone}; color:#fff; text-align:center; border-radius:10px; padding:13px; font-size:15px }}</style></head><body>
<div class="sb"><span>10:24</span><span>LTE 71%</span></div><div class="u">{host}</div><div class="card"><div class="bn"><div class="i">Issued by {issuer}</div><div class="t">{title}</div><div class="n">{name}</div></div><div class="v">&#10003; {status}</div>{r}<div class="d">{desc}</div></div><div class="bt">Add to profile</div></body></html>"""


def d_digital():
    chrome_png("IMG_4471.png", digital("Mindful Macros Academy", "Tobias Rasmussen Lund", "Certified Nutrition Habit Coach", [("Issue date", "May 3, 2024"), ("Expiration date", "May 3, 2026"), ("Credential ID", "94c1-77ae-20f8"), ("NASM", "1.9 CEUs"), ("AFAA", "15.0 CEUs"), ("ACE", "2.0 CECs")],
               "The earner has completed the 20-module online program and passed a proctored final exam."), 412, 800, 2.6)
    cert("digital", "IMG_4471.png", "credential|completion", "Tobias Rasmussen Lund", "Mindful Macros Academy", "Certified Nutrition Habit Coach", issued="2024-05-03", expires="2026-05-03", amounts="1.9 ceu nasm; 15.0 ceu afaa; 2.0 cec ace",
         ids=ids(("Credential ID", "94c1-77ae-20f8")), approvals=["nasm", "afaa", "ace"], accept={"completed_on": ["2024-05-03"]}, text_layer=False, note="screen of a phone; certification with expiry and also units for other bodies")
    chrome_png("screenshots/credential rowing.png", digital("Stroke & Stride Rowing", "@ines.caldeira.fit (Inês Caldeira)", "Indoor Rowing Coach L1", [("Completed", "2025-02-16"), ("Hours", "7"), ("ACE course no.", "CEP206612"), ("ACE", "0.7 CECs"), ("canfitpro", "3.5 CECs")],
               "Earned at a live workshop in Halifax, NS. Skills: stroke analysis, damper settings, class design. Earning criteria: attend the full day and pass a 20-question quiz.", tone="#c0392b", host="badgeport.example"), 412, 760, 2.6)
    cert("digital", "screenshots/credential rowing.png", "completion", "Inês Caldeira", "Stroke & Stride Rowing", "Indoor Rowing Coach L1", completed="2025-02-16", amounts="7 hour; 0.7 cec ace; 3.5 cec canfitpro", ids=ids(("ACE course no.", "CEP206612")), approvals=["ace", "canfitpro"],
         text_layer=False, note="screen of a phone; name after a nickname", accept_amounts="", unclear=[])
    chrome_png("IMG_4390.png", digital("Mindful Macros Academy", "Tobias Rasmussen Lund", "Certified Nutrition Habit Coach", [("Started", "January 8, 2024"), ("Modules", "13 of 20"), ("Final exam", "Not scheduled"), ("NASM", "1.9 CEUs on completion"), ("ACE", "2.0 CECs on completion")],
               "Finish all modules and pass the proctored exam to receive your credential.", status="In progress &mdash; 65%"), 412, 760, 2.6)
    other("IMG_4390.png", "screen of an unfinished program in the design of the credential page", text_layer=False)


# ---------------------------------------------------------------- Les Mills
def lesmills(name, mod, trainer, date, place, line, units=""):
    return f"""<html><head><meta charset="utf-8"><style>body {{ margin:0; width:1200px; height:850px; background:#0d0d0d; color:#fff; font-family:'League Spartan'; position:relative; overflow:hidden }} .d {{ position:absolute; right:-160px; top:-80px; width:560px; height:1100px; background:#c8102e; transform:rotate(14deg) }} .b {{ position:absolute; left:80px; top:70px; font-size:34px; font-weight:800; letter-spacing:2px }}
.c {{ position:absolute; left:80px; top:190px; width:780px }} .h {{ font-size:20px; letter-spacing:7px; color:#bbb }} .n {{ font-size:62px; font-weight:800; line-height:1; margin:14px 0 30px }} .t {{ font-size:34px; font-weight:700 }} .l {{ font-size:20px; font-family:Lato; color:#ddd; line-height:1.6; margin-top:22px }}
.x {{ position:absolute; right:50px; bottom:70px; text-align:right; font-size:18px; font-family:Lato; line-height:1.6 }} .x b {{ font-size:22px }} .ft {{ position:absolute; left:80px; bottom:40px; font-size:12px; font-family:Lato; color:#999; width:640px }}</style></head><body><div class="d"></div><div class="b">LES MILLS</div>
<div class="c"><div class="h">C E R T I F I C A T E</div><div class="n">{name}</div><div class="t">{mod}</div><div class="l">{line}</div></div><div class="x">{date}<br>{place}<br>Trainer: {trainer}<br><br><b>{units}</b></div><div class="ft">To be certified, instructors must also submit an assessment video within 60 days. Credits apply to this training only.</div></body></html>"""


def d_lesmills():
    chrome_png("bodypump initial.png", lesmills("TESSA VAN DER<br>WESTHUIZEN", "BODYPUMP Initial Module Training", "Rhys Tamahori", "14 &ndash; 15 OCT 2023", "Pretoria", "has completed the two-day training and may now teach under supervision.<br>Outcome: PASS TO TEACH", "ACE 1.5 CECs<br>AFAA 15 CEUs<br>NASM 1.5 CEUs"), 1200, 850, 1.3)
    cert("lesmills", "bodypump initial.png", "completion", "Tessa van der Westhuizen", "Les Mills", "BODYPUMP Initial Module Training", started="2023-10-14", completed="2023-10-15", amounts="1.5 cec ace; 15 ceu afaa; 1.5 ceu nasm", grade="PASS TO TEACH", approvals=["ace", "afaa", "nasm"],
         accept={"holder": ["TESSA VAN DER WESTHUIZEN"], "grade": [None, "PASS"]}, text_layer=False, note="name in capitals over two lines; amounts on a red field in the corner")
    chrome_png("LM_advanced_t.jpg", lesmills("JOÃO PEDRO ALVES", "Advanced Training 1", "Rhys Tamahori", "3 JUN 2024", "Auckland", "took part in a full day of coaching and practice.<br>Attendance confirmed. No assessment, no credits."), 1200, 850, 1.3)
    cert("lesmills", "LM_advanced_t.jpg", "attendance", "João Pedro Alves", "Les Mills", "Advanced Training 1", completed="2024-06-03", accept={"holder": ["JOÃO PEDRO ALVES"]}, text_layer=False, note="attendance without an amount; footer speaks of credits all the same")


# ---------------------------------------------------------------- journal quiz
def quiz(name, rows, issue, score, cred, top):
    t = "".join(f"<tr><td>{i}</td><td>{a}</td><td>{'correct' if ok else 'incorrect'}</td></tr>" for i, (a, ok) in enumerate(rows, 1))
    return f"""<html><head><meta charset="utf-8"><title>Quiz</title><style>@page {{ size:8.5in 11in; margin:.7in }} * {{ -webkit-print-color-adjust:exact }} body {{ font-family:'Roboto Slab'; font-size:12.5px; color:#222 }} .g {{ display:grid; grid-template-columns:1fr 1fr; gap:10px 30px; margin:18px 0; border:1px solid #333; padding:16px }} .g div span {{ display:block; font-size:10px; color:#777; text-transform:uppercase }} .g div {{ font-size:15px }}
h1 {{ font-size:24px; margin:0; border-bottom:6px solid #2a6f97; padding-bottom:8px }} table {{ border-collapse:collapse; width:100%; font-family:Roboto; font-size:11px; margin-top:12px }} td {{ border-bottom:1px solid #ddd; padding:4px }} p {{ font-family:Roboto; line-height:1.5 }}</style></head><body><h1>Coach &amp; Motion Quarterly</h1><p>{top}</p>
<div class="g"><div><span>Reader</span>{name}</div><div><span>Article quiz</span>{issue}</div><div><span>Score</span>{score[0]}</div><div><span>Date passed</span>{score[1]}</div><div><span>Credit</span>{cred}</div><div><span>Quiz code</span>{score[2]}</div></div><table>{t}</table><p style="color:#777;font-size:10px">Quizzes may be taken up to two years after publication (this issue: Spring 2024, closes April 1, 2026). Each reader may claim a quiz once.</p></body></html>"""


Q = [("Which energy system dominates a 400 m run?", 1), ("Typical lactate threshold as share of VO2max in trained runners", 1), ("Effect of heat on heart-rate drift", 0), ("Cadence changes and tibial load", 1), ("Minimum interval work for VO2max change", 1), ("Polarized versus threshold distribution", 1), ("Strength sessions per week in base phase", 1), ("Markers of low energy availability", 1), ("Taper length before a half marathon", 0), ("RPE anchoring on hills", 1)]

Q2 = ["Partial pressure of oxygen at 2,500 m", "Time course of erythropoietin response", "Live high, train low: usual dose in hours", "Ferritin threshold before a block", "Sleep quality in a tent", "Plasma volume after three days", "Responders and non-responders", "Detraining after return to sea level", "Placebo control in tent studies", "Who should not use a tent"]


def d_quiz():
    chrome("quiz-cmq-36-1.pdf", quiz("Kowalski, Brandon T.", Q, "Half-Marathon Programming for the Busy Client", ("8/10 (80%) &ndash; PASS", "08-Sep-2024", "CMQ-36-1-B"), "0.2 ACE CECs &nbsp;·&nbsp; 2.0 AFAA CEUs", "Thank you for testing your knowledge. Keep this page: it is your certificate of completion."))
    cert("quiz", "quiz-cmq-36-1.pdf", "completion", "Brandon T. Kowalski", "Coach & Motion Quarterly", "Half-Marathon Programming for the Busy Client", completed="2024-09-08", amounts="0.2 cec ace; 2.0 ceu afaa", grade="8/10 (80%)", ids=ids(("Quiz code", "CMQ-36-1-B")), approvals=["ace", "afaa"],
         accept={"holder": ["Kowalski, Brandon T."], "grade": ["80%", "8/10", "PASS", "8/10 (80%) – PASS"]}, note="last name first; quiz of a journal article with its answers")
    chrome("quiz-cmq-35-4.pdf", quiz("Kowalski, Brandon T.", [(a, k % 2) for k, a in enumerate(Q2)], "Altitude Tents: Hype or Help?", ("5/10 (50%) &ndash; 80% needed", "&mdash;", "CMQ-35-4-A"), "none (0.2 ACE CECs on passing)", "You have not reached the passing score yet. You may try again at any time before the quiz closes."))
    other("quiz-cmq-35-4.pdf", "failed journal quiz in the design of the passed one")


# ---------------------------------------------------------------- renewal notice
def renewal(org, lines, name, box, sign, tone):
    b = "".join(f"<tr><td>{a}</td><td><b>{v}</b></td></tr>" for a, v in box)
    return f"""<html><head><meta charset="utf-8"><title>Renewal</title><style>@page {{ size:letter; margin:.9in }} * {{ -webkit-print-color-adjust:exact }} body {{ font-family:Carlito; font-size:15px; line-height:1.5; color:#222 }} .o {{ color:{tone}; font-size:27px; font-weight:bold; border-bottom:3px solid {tone}; padding-bottom:6px; margin-bottom:24px }} table {{ border:1px solid #999; border-collapse:collapse; margin:14px 0 }} td {{ padding:5px 18px; border-bottom:1px solid #ddd }}</style></head><body><div class="o">{org}</div>{lines[0]}<p>Dear {name},</p><p>{lines[1]}</p><table>{b}</table><p>{lines[2]}</p><p>Sincerely,</p><p>{sign}</p></body></html>"""


def d_renewal():
    chrome("AFAA renewal approved.pdf", renewal("AFAA | Athletics and Fitness Association of America", ("March 4, 2025", "Your application for recertification (AFAA #3320915) has been approved. The 15 CEUs you submitted meet the requirement, and your CPR/AED card has been accepted. Your certification is renewed as follows:", "A new certificate and wallet card will be available in your account within five business days. Please begin collecting CEUs for your next period; CEUs dated before April 1, 2025 cannot be used."), "Ms. Renata Szabo", [("Certification", "AFAA Certified Group Fitness Instructor (AFAA-CGFI)"), ("Certification number", "3320915"), ("Valid from", "April 1, 2025"), ("Expiration date", "March 31, 2027")], "Recertification Department", "#00708c"))
    cert("renewal", "AFAA renewal approved.pdf", "credential", "Renata Szabo", "AFAA", "AFAA Certified Group Fitness Instructor (AFAA-CGFI)", issued="2025-03-04", expires="2027-03-31", ids=ids(("AFAA #", "3320915"), ("Certification number", "3320915")), accept={"provider": ["Athletics and Fitness Association of America"], "title": ["AFAA Certified Group Fitness Instructor", "Certified Group Fitness Instructor"], "validity": ["P2Y"], "started_on": ["2025-04-01"], "issued_on": ["2025-04-01"], "ids": [ids(("Certification number", "3320915")), ids(("AFAA #", "3320915"))]},
         accept_amounts="15 ceu afaa; 15 ceu", note="letter: credential renewed; the 15 CEUs were submitted and not awarded")
    chrome("CSCS recert 2024-2026.pdf", renewal("NSCA Certification", ("January 22, 2024", "Congratulations. You have completed recertification for the 2021 &ndash; 2023 reporting period with 6.4 CEUs reported. The details of your credential are:", "The next reporting period runs from January 1, 2024 to December 31, 2026. Six CEUs (6.0) and a current CPR/AED certification are required."), "Darnell Whitcombe, CSCS", [("Credential", "Certified Strength and Conditioning Specialist (CSCS)"), ("Certification number", "7248190447"), ("Originally certified", "05/17/2015"), ("Status", "Active"), ("Current through", "12/31/2026")], "NSCA Certification Department<br>Colorado Springs, CO", "#7c1d2b"))
    cert("renewal", "CSCS recert 2024-2026.pdf", "credential", "Darnell Whitcombe", "NSCA", "Certified Strength and Conditioning Specialist (CSCS)", completed=None, issued="2024-01-22", expires="2026-12-31", ids=ids(("Certification number", "7248190447")), accept={"provider": ["NSCA Certification"], "title": ["Certified Strength and Conditioning Specialist"], "completed_on": ["2015-05-17"], "started_on": ["2015-05-17", "2024-01-01"]},
         accept_amounts="6.4 ceu; 6.4 ceu nsca", note="letter: recertified; date of the first certification, reporting periods; CEUs reported and required are not awarded")
    chrome("NSCA reminder.pdf", renewal("NSCA Certification", ("October 2, 2023", "Our records show that your certification is due at the end of this reporting period. As of today you have reported 4.1 of the 6.0 CEUs that are required.", "Please report the missing CEUs and pay the recertification fee by December 31, 2023. Certifications that are not renewed will be listed as lapsed."), "Darnell Whitcombe, CSCS", [("Credential", "Certified Strength and Conditioning Specialist (CSCS)"), ("Certification number", "7248190447"), ("CEUs reported", "4.1"), ("CEUs missing", "1.9"), ("Deadline", "12/31/2023")], "NSCA Certification Department<br>Colorado Springs, CO", "#7c1d2b"))
    other("NSCA reminder.pdf", "reminder that a credential must be renewed, in the design of the renewal letter")


def draw():
    d_trx(); d_ace(); d_mail(); d_digital(); d_lesmills(); d_quiz(); d_renewal()
