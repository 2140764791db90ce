"""Webinars, course platforms, quizzes, badges: what people print from a browser or get by mail."""
from core import A, I, F, t, chrome, weasy, shot

BROWSER = """@page{size:$size;margin:13mm 11mm;@top-left{content:"$when";font:7.5pt 'Liberation Sans'}@top-center{content:"$tab";font:7.5pt 'Liberation Sans'}
@bottom-left{content:"$url";font:7.5pt 'Liberation Sans'}@bottom-right{content:counter(page) "/" counter(pages);font:7.5pt 'Liberation Sans'}}"""


def browser(path, when, tab, url, html, size="Letter", **kw):
    weasy(path, "<style>" + F(BROWSER, when=when, tab=tab, url=url, size=size) + "</style>" + html, **kw)


def run_zoom():
    p = "webinar.pdf"
    chrome(p, """<style>@page{size:11in 8.5in;margin:0}body{margin:0;font-family:Inter;padding:22mm 26mm;color:#1b1b1f}h1{font-size:22pt;margin:0 0 3mm}dl{display:grid;grid-template-columns:48mm 1fr;row-gap:4.5mm;font-size:12pt;margin-top:12mm}dt{color:#6b7280}dd{margin:0}</style>
<h1>Webinar attendance certificate</h1><div style="height:2mm;width:40mm;background:#2d6cdf"></div><dl><dt>Attendee name<dd>Jean-François O’Sullivan-Tremblay<dt>Topic<dd>Zone 2 or Not Zone 2? An Evidence Update<dt>Webinar ID<dd>894 0217 5563<dt>Hosted by<dd>Fraser Valley Personal Trainers' Collective
<dt>Join time<dd>2024-03-06 11:58:41 AM (PST)<dt>Leave time<dd>2024-03-06 01:04:12 PM (PST)<dt>Time in session<dd>65 minutes<dt>Is guest<dd>No</dl><p style="font-size:8.5pt;color:#6b7280;margin-top:22mm">This document reflects data recorded by the meeting service and does not by itself confer continuing education credit. Ask your certifying organization whether self-reported learning is accepted.</p>""")
    t(p, "attendance|completion", holder="Jean-François O’Sullivan-Tremblay", provider="Fraser Valley Personal Trainers' Collective", title="Zone 2 or Not Zone 2? An Evidence Update", completed_on="2024-03-06",
      amounts=[A("65", "minute")], ids=[I("Webinar ID", "894 0217 5563")], accept={"started_on": ["2024-03-06"]}, note="attended minutes; no credit; number in the title")

    p = "Re_ thanks for attending.pdf"
    browser(p, "11/19/23, 9:12 PM", "Gmail - Your certificate for Hydration Myths", "https://mail.google.example/mail/u/0/?ik=77a1c9&view=pt&search=all", """<style>body{font:10pt 'Liberation Sans'}hr{border:0;border-top:.5pt solid #bbb}</style>
<table width=100%><tr><td style="font-size:15pt;color:#888">Gmail<td align=right><b>D'Angelo Whitfield Jr. &lt;dwhit.trains@mailbox.example&gt;</b></table><hr><b style="font-size:12pt">Your certificate for Hydration Myths, Busted</b><br><span style="font-size:8pt">1 message</span><hr>
<table width=100%><tr><td><b>Capital City Sport Nutrition Group via Webinar</b> &lt;customercare@webinars.example&gt;<td align=right>Thu, Nov 16, 2023 at 2:31 PM</table><p style="font-size:8pt">Reply-To: events@ccsng.example<br>To: dwhit.trains@mailbox.example</p>
<div style="border:1pt solid #f68d2e;padding:7mm;margin:6mm 14mm"><p style="text-align:center;font-size:16pt;color:#f68d2e;margin:0">CERTIFICATE OF ATTENDANCE</p><p>This certificate is presented to <b>D'Angelo Whitfield Jr.</b> for attending the online session <b>Hydration Myths, Busted</b> on <b>Thu, Nov 16, 2023 1:00 PM - 2:00 PM EST</b>.</p>
<p>Organizer: Capital City Sport Nutrition Group<br>Presented by: Ingrid Solheim-Baptiste, PhD, RD, CSSD<br>Continuing education: 1 hour (NSCA 0.1 CEU, Category B – self reported)</p></div><p style="font-size:8pt;color:#777">You are receiving this because you attended a webinar. To stop receiving these mails, use the link. Webinar Platform Inc., 333 Summer St., Boston MA 02210.</p>""")
    t(p, "completion", holder="D'Angelo Whitfield Jr.", provider="Capital City Sport Nutrition Group", title="Hydration Myths, Busted", completed_on="2023-11-16", amounts=[A("1", "hour"), A("0.1", "ceu", "nsca")],
      accept={"kind": ["attendance"], "issued_on": ["2023-11-16"]}, note="certificate within a printed mail; mail platform is not the provider")


ON = """<style>@page{size:$size;margin:0}body{margin:0;font-family:'Open Sans'}.top{background:$c;color:#fff;padding:9mm 16mm;font-size:20pt;font-weight:300}.in{padding:10mm 16mm;font-size:11pt;line-height:1.6}.fine{font-size:7.4pt;color:#555;line-height:1.45;position:absolute;bottom:9mm;left:16mm;right:16mm}</style>
<div class=top>$top</div><div class=in>$body</div><div class=fine>$fine</div>"""


def run_on24():
    p = "Nutrition/CPEU_feb.pdf"
    chrome(p, F(ON, size="10in 7.5in", c="#00695c", top="Certificate of Completion", body="""Attendee: <b>Rosalind Achterberg</b> &nbsp; RDN #: 86021174<br><br>Activity title: <b>Plant Protein for Masters Athletes: 1.6 g/kg and Beyond</b><br>Date completed: <b>02/29/2024</b><br>CPE awarded: <b>1.5 CPEU</b> &nbsp; (Live webinar 171)<br>Activity number: <b>183904</b><br>
Suggested performance indicators: 6.2.5, 8.3.7, 8.4.1<br>Learning level: 2<br><br><u>&nbsp;&nbsp;Celestine Moreau, MS, RD&nbsp;&nbsp;</u><br>Program administrator signature""",
      fine="Provider: Harvest Table Nutrition Education, LLC (Provider code HT118). The Commission on Dietetic Registration (CDR) does not endorse the content of an activity. Retain original copy for your records. RDNs and NDTRs: this activity has been prior approved by CDR for 1.5 CPEUs."))
    t(p, "completion", holder="Rosalind Achterberg", provider="Harvest Table Nutrition Education, LLC", title="Plant Protein for Masters Athletes: 1.6 g/kg and Beyond", completed_on="2024-02-29", amounts=[A("1.5", "cpd", "cdr")],
      ids=[I("RDN #", "86021174"), I("Activity number", "183904"), I("Provider code", "HT118")], approvals=["cdr"], accept={"provider": ["Harvest Table Nutrition Education"]},
      accept_amounts=[A("1.5", "ceu", "cdr"), A("1.5", "unitless", "cdr"), A("1.5", "cpd", None), A("1.5", "ceu", None)], note="CPEU; provider in small print; 1.6 g/kg in the title; indicator numbers")

    p = "Nutrition/omega certificate.pdf"
    chrome(p, F(ON, size="Letter landscape", c="#3d348b", top="You’re done, Sanjana!", body="""<p>Name on certificate: <b>Sanjana Krishnamurthy-Doyle</b></p><p>You watched <b>52 of 60 minutes</b> and answered 3 of 3 polls in <b>Fish Oil, Fairly Judged</b>, streamed by <b>The Kinetic Kitchen</b> on Wednesday, 10 April 2024. The knowledge check was passed with 80 %.</p>
<table style="width:100%;text-align:center;margin-top:10mm;border-collapse:collapse"><tr style="color:#3d348b;font-weight:700"><td>ACSM<td>NASM<td>NFPT<tr style="font-size:24pt"><td>1<td>0.1<td>0.5<tr><td>CEC<td>CEU<td>CEC</table>""", fine="Course approval nos.: ACSM 724558 — NASM 24-1061 — NFPT KK-0410. On-demand viewing earns the same credit until 10 April 2026."))
    t(p, "completion", holder="Sanjana Krishnamurthy-Doyle", provider="The Kinetic Kitchen", title="Fish Oil, Fairly Judged", completed_on="2024-04-10", amounts=[A("1", "cec", "acsm"), A("0.1", "ceu", "nasm"), A("0.5", "cec", "nfpt")],
      ids=[I("ACSM", "724558"), I("NASM", "24-1061"), I("NFPT", "KK-0410")], approvals=["acsm", "nasm", "nfpt"], accept={"expires_on": [None, "2026-04-10"]}, accept_amounts=[A("52", "minute", None), A("60", "minute", None)], note="amount between body and unit in three columns; watched minutes; end of on-demand is no expiry")


def run_platforms():
    p = "course-cert-9f31ab.pdf"        # like Teachable: bare, portrait-ish wide
    chrome(p, """<style>@page{size:1056px 760px;margin:0}body{margin:0;text-align:center;font-family:'Lato';padding-top:90px;color:#1d2733}</style><div style="font-size:15px;letter-spacing:4px">PELVIC FLOOR PRO SCHOOL</div><div style="font-size:15px;margin-top:60px">This is to certify that</div>
<div style="font-size:44px;font-weight:300;margin:18px">ana beatriz ferreira</div><div style="font-size:15px">successfully completed and received a passing grade in</div><div style="font-size:26px;margin:22px;font-weight:700">Return to Running Postpartum (6-Week Live Cohort)</div><div style="font-size:15px">a course of study offered by Pelvic Floor Pro School, on the Teachspace platform.</div>
<div style="margin-top:70px;font-size:13px">June 3rd, 2024</div><div style="font-size:11px;color:#8a94a0;margin-top:26px">Certificate serial: cert_hx82q0lm &nbsp; verify.teachspace.example/cert_hx82q0lm</div>""")
    t(p, "completion", holder="ana beatriz ferreira", provider="Pelvic Floor Pro School", title="Return to Running Postpartum (6-Week Live Cohort)", completed_on="2024-06-03", amounts=[], ids=[I("Certificate serial", "cert_hx82q0lm")],
      accept={"holder": ["Ana Beatriz Ferreira"]}, note="name in lower case; no amount; weeks in the title; platform is not the provider")

    p = "Kettlebell Clinician/thinkcert.png"
    shot(p, """<style>body{margin:0;background:#fff;font-family:Quicksand,Comfortaa}.w{position:relative;width:1200px;height:848px;overflow:hidden}.d{position:absolute;left:-220px;top:-260px;width:520px;height:1300px;background:linear-gradient(#ffb703,#fb8500);transform:rotate(24deg)}.x{position:absolute;left:450px;top:120px;right:60px}</style>
<div class=w><div class=d></div><div class=x><div style="font-size:54px;font-weight:700">Certificate</div><div style="font-size:22px">of completion</div><div style="margin-top:50px;font-size:18px">Presented to</div><div style="font-size:38px;font-weight:700;color:#fb8500">Mx. Rowan St. Clair-Ogunleye</div><div style="margin-top:26px;font-size:18px">who finished every lesson of</div>
<div style="font-size:26px;font-weight:700">Kettlebell Clinician — Online Workshop Series, Level 2</div><div style="margin-top:70px;display:flex;gap:70px;font-size:16px"><div>Aug 27, 2023<hr>Completed</div><div>Aug 27, 2025<hr>Expires</div><div>q7dkz0w2pe<hr>Certificate ID</div></div><div style="margin-top:44px;font-size:17px">Iron Orchard Academy · 20 contact hrs</div></div></div>""", 1200, 848)
    t(p, "completion", holder="Rowan St. Clair-Ogunleye", provider="Iron Orchard Academy", title="Kettlebell Clinician — Online Workshop Series, Level 2", completed_on="2023-08-27", expires_on="2025-08-27", amounts=[A("20", "hour")],
      ids=[I("Certificate ID", "q7dkz0w2pe")], accept={"holder": ["Mx. Rowan St. Clair-Ogunleye"]}, note="labels below the values; Mx.; level in the title")

    p = "yoga/kajabi_download.pdf"
    chrome(p, """<style>@page{size:A4 landscape;margin:0}body{margin:0;height:209mm;background:#f7efe6;font-family:'Quattrocento';display:flex;align-items:center}.c{margin:auto;width:200mm;text-align:center}</style><div class=c><div style="font-family:'Kaushan Script';font-size:44pt;color:#7c4d36">Well done!</div>
<p style="font-size:14pt;line-height:1.8">On this 8th day of January in the year 2024, <b>Niamh Hargreaves</b> has been recognised by <b>Saltwater &amp; Stillness</b> (Falmouth, Cornwall) for completing the online retreat and workshop <i>Yin, Fascia and the Nervous System</i>, 12 hours, of which 9½ hours live contact.</p><p style="font-size:10pt">Counts as continuing education with Yoga Alliance (YACEP 291774).</p><p style="font-family:'Dancing Script';font-size:22pt">Morwenna Tregear</p></div>""", img=True, dpi=110)
    t(p, "completion", holder="Niamh Hargreaves", provider="Saltwater & Stillness", title="Yin, Fascia and the Nervous System", completed_on="2024-01-08", amounts=[A("12", "hour")], ids=[I("YACEP", "291774")], approvals=["yoga_alliance"],
      accept={"issued_on": ["2024-01-08"], "approvals": [None], "completed_on": [None]}, accept_amounts=[A("9.5", "hour", None), A("12", "hour", "yoga_alliance")], note="date in words; half hour printed as 9½; total and live part; body code of Yoga Alliance")

    p = "yoga/certificate (3).pdf"
    chrome(p, """<style>@page{size:Letter;margin:0}body{margin:0;font-family:'Cabin'}.h{background:#111;color:#f5d90a;height:62mm;display:flex;align-items:flex-end;padding:0 16mm 8mm;font:64pt 'Bebas Neue',Cabin;line-height:.9}.b{padding:12mm 16mm;font-size:13pt}.r{display:flex;border-bottom:.3mm solid #ddd;padding:3.5mm 0}.r b{width:58mm}</style><div class=h>COMPLETED.</div>
<div class=b><div class=r><b>Who</b>Thaddeus “Tad” Okonkwo-Price, NASM-CPT, PES</div><div class=r><b>What</b>Movement Virtual Summit — All Access Pass</div><div class=r><b>When</b>October 5, 2024, 8:00 AM – October 6, 2024, 5:30 PM CT</div><div class=r><b>By</b>RepForge Media</div><div class=r><b>How much</b>1.4 NASM / 14 ISSA / 1.4 ACE</div><div class=r><b>Proof no.</b>RF24-00317-TOP</div>
<p style="font-size:9pt;color:#666">Watch time is tracked. You were credited with 14 of 22 available sessions.</p></div>""")
    t(p, "completion", holder="Thaddeus “Tad” Okonkwo-Price", provider="RepForge Media", title="Movement Virtual Summit — All Access Pass", started_on="2024-10-05", completed_on="2024-10-06", amounts=[A("1.4", "unitless", "nasm"), A("14", "unitless", "issa"), A("1.4", "unitless", "ace")],
      ids=[I("Proof no.", "RF24-00317-TOP")], accept={"holder": ["Thaddeus Okonkwo-Price"], "title": ["Movement Virtual Summit"]}, accept_amounts=[A("1.4", "ceu", "nasm"), A("14", "ceu", "issa"), A("1.4", "cec", "ace"), A("14", "hour", "issa")], note="amounts without unit, three bodies on one line; playful labels")


def run_quiz():
    p = "podcast_ep212.pdf"
    browser(p, "4/2/24, 7:45 AM", "Quiz result | Lift Science Weekly", "https://liftscienceweekly.example/quiz/212/result?u=88213", """<style>body{font:10.5pt 'Roboto'}h1{font:700 18pt 'Roboto';margin-bottom:1mm}.g{background:#e7f6e9;border-left:4pt solid #2e7d32;padding:3mm 5mm;margin:5mm 0}nav{color:#777;font-size:8pt}</style><nav>Home › CE Podcast › Season 9 › Episode 212</nav><h1>Episode 212: Ten Sets Is Plenty</h1><p>with guest Dr. Wilhelmina Agyeman · 48 min</p>
<div class=g><b>Passed</b> — you scored 9/10 (90%). Required: 80%.</div><h2>Certificate</h2><p>Let it be known that <b>Priscilla Nakamura-Boyd</b> listened to the above episode and passed the quiz on April 1, 2024.</p><p>CEUs awarded: <b>.1</b> (NSCA Category D) · <b>1</b> CEC (ACSM)</p><p>Sponsor: Lift Science Weekly is produced by Quarterdeck Education Partners.</p><p style="font-size:8pt;color:#777">Order #55310 · $$4.99 · Print this page for your records</p>""".replace("$$", "&#36;"))
    t(p, "completion", holder="Priscilla Nakamura-Boyd", provider="Quarterdeck Education Partners", title="Episode 212: Ten Sets Is Plenty", completed_on="2024-04-01", amounts=[A("0.1", "ceu", "nsca"), A("1", "cec", "acsm")],
      accept={"provider": ["Lift Science Weekly"], "title": ["Ten Sets Is Plenty"]}, accept_amounts=[A("48", "minute", None), A(".1", "ceu", "nsca")], ids=[I("Order #", "55310")], note="podcast quiz; .1 without leading zero; browser header with another date; score and price")

    p = "Quiz/Podcast CPD Walsh.pdf"
    browser(p, "12/06/2024, 18:22", "CPD log – The Touchline Podcast", "https://touchline.example/cpd/print/6612", """<style>body{font:11pt/1.5 'Linux Libertine O','Gentium Book Plus'}td{padding:1.5mm 5mm 1.5mm 0;vertical-align:top}td:first-child{color:#666;white-space:nowrap}</style><h2>The Touchline Podcast — CPD certificate</h2><table><tr><td>Listener<td>Dr Eoghan Walsh<tr><td>Programme<td>Hamstrings in Hurling: a three-part special<tr><td>Parts heard<td>1 (41 min), 2 (37 min), 3 (44 min)<tr><td>Reflection submitted<td>yes, 10/06/2024<tr><td>CPD time<td>2 hours (including reflection)<tr><td>Made by<td>Irish Sports Rehab Media, Dún Laoghaire</table><p>Self-directed CPD; externally unaccredited.</p>""", size="A4")
    t(p, "completion", holder="Dr Eoghan Walsh", provider="Irish Sports Rehab Media", title="Hamstrings in Hurling: a three-part special", completed_on="2024-06-10", amounts=[A("2", "hour")],
      accept={"holder": ["Eoghan Walsh"], "provider": ["The Touchline Podcast"], "completed_on": ["2024-10-06", None]}, unclear_ok=["completed_on"], accept_amounts=[A("2", "cpd", None), A("41", "minute", None), A("37", "minute", None), A("44", "minute", None)],
      note="Irish day-first date of the reflection stands for completion; printed date in the browser header; 'externally unaccredited'")

    p = "Quiz/IMG_article quiz.jpg"
    weasy(p, """<style>@page{size:Letter;margin:17mm}body{font:10.5pt/1.4 'TeX Gyre Pagella',P052}.x{border:1.2pt dashed #333;padding:8mm}h1{font:700 15pt 'Liberation Sans Narrow';text-transform:uppercase;margin:0}u{text-decoration-thickness:.4pt}</style><div style="column-count:2;font-size:8pt;color:#444">…when the lunge is loaded front-rack, trunk extensor demand climbs and the rear-hip stretch is lost. Practical takeaways: start light, count tempo, and finish two reps short. <b>References</b> 1. Bell &amp; Ito (2021). 2. Marchetti (2019). 3. Ruiz-Paz (2022).</div><br><div class=x><h1>Self-Test CEC certificate — keep this portion</h1>
<p>Reader: <u>&nbsp; Philomena J. Castellano-Wu &nbsp;</u> &nbsp;&nbsp; Subscriber no. <u>&nbsp;C-70331&nbsp;</u></p><p>has correctly answered <u>&nbsp;17&nbsp;</u> of 20 questions on the article “Front-Rack Lunges: 7 Progressions” (<i>Coach &amp; Client Quarterly</i>, vol. 18, no. 3, pp. 22–29) and is granted <u>&nbsp;2&nbsp;</u> ACE-approved credits (0.2 CEC) and <u>&nbsp;2.0&nbsp;</u> AFAA CEU.</p>
<p>Graded on <u>&nbsp;Sept. 9, 2023&nbsp;</u> by <u>&nbsp;R.D.&nbsp;</u> &nbsp; Test code <u>&nbsp;CCQ1803B&nbsp;</u></p><p style="font-size:8pt">Offer ends Dec. 31, 2024. Northgate Fitness Publishing, 77 Water St., Portland ME 04101.</p></div>""", dpi=125)
    t(p, "completion", holder="Philomena J. Castellano-Wu", provider="Northgate Fitness Publishing", title="Front-Rack Lunges: 7 Progressions", completed_on="2023-09-09", amounts=[A("0.2", "cec", "ace"), A("2.0", "ceu", "afaa")], ids=[I("Subscriber no.", "C-70331"), I("Test code", "CCQ1803B")], approvals=["ace"],
      accept={"provider": ["Coach & Client Quarterly"], "issued_on": ["2023-09-09"], "approvals": ["afaa", None]}, accept_amounts=[A("2", "unitless", "ace"), A("2", "cec", "ace")], note="article quiz cut out of a magazine; text of the article above; offer end is no expiry")

    p = "Quiz/aqua_article.pdf"
    chrome(p, """<style>@page{size:A5 landscape;margin:0}body{margin:0;font-family:'Comfortaa';background:#e0f7fa;height:147mm;padding:9mm 12mm;box-sizing:border-box}h1{margin:0;font-size:16pt;color:#006064}table{font-size:9.5pt;margin-top:5mm}td{padding:1.3mm 6mm 1.3mm 0}</style><h1>Splash! Journal — article quiz</h1><p style="font-size:9pt">certificate of achievement</p>
<table><tr><td>name:<td>Hyacinth Beaumont-Clarke<td>score:<td>100<tr><td>article:<td colspan=3>Shallow-Water Running After Hip Replacement<tr><td>issue:<td>Nov/Dec 2023<td>quiz taken:<td>7 January 2024<tr><td>credits:<td>1.0 (AEA)<td>quiz id:<td>SJ-2306-2</table><p style="font-size:8pt;margin-top:10mm">Splash! is the members' journal of the Maritime Water Fitness Council, Halifax NS.</p>""")
    t(p, "completion", holder="Hyacinth Beaumont-Clarke", provider="Maritime Water Fitness Council", title="Shallow-Water Running After Hip Replacement", completed_on="2024-01-07", amounts=[A("1.0", "unitless", "aea")], ids=[I("quiz id", "SJ-2306-2")],
      accept={"provider": ["Splash! Journal"]}, accept_amounts=[A("1.0", "cec", "aea")], note="score 100 is no amount; month of the issue; provider in small print")


def run_badges():
    p = "Screenshot 2024-07-19 at 14.03.22.png"
    shot(p, """<style>body{margin:0;font-family:'Open Sans';background:#f4f5f7}.bar{background:#dee1e6;height:36px;padding:8px 14px;box-sizing:border-box;font-size:12px;color:#555}.n{background:#fff;padding:14px 30px;font-weight:700;color:#0b5;border-bottom:1px solid #ddd}.c{background:#fff;margin:26px auto;width:900px;display:flex;padding:34px;gap:40px;box-sizing:border-box}.hex{width:200px;height:220px;background:#264653;color:#fff;clip-path:polygon(50% 0,100% 25%,100% 75%,50% 100%,0 75%,0 25%);display:flex;align-items:center;justify-content:center;text-align:center;font-weight:700;flex:none}</style>
<div class=bar>← → ⟳ &nbsp; badgely.example/badges/5e2f11c0-77b2/public_url</div><div class=n>badgely</div><div style="background:#fff8e1;text-align:center;padding:8px;font-size:13px">This badge was issued to <b>Leopold van Aswegen</b> on Jul 12, 2024</div><div class=c><div><div class=hex>COACHES<br>WEEK<br>2024</div></div><div style="font-size:14px;line-height:1.6"><h2 style="margin:0">Coaches Week 2024 — Full Participant</h2>Issued by <a>Baltic Street S&amp;C Coaches Guild</a><p>Earners joined all five evening lectures and the Saturday practical, and submitted a session plan.</p><p><b>Earning criteria</b><br>☑ 5 lectures (10 h) &nbsp; ☑ Practical (6 h) &nbsp; ☑ Assignment</p><p><b>Skills</b> &nbsp;[Programming] [Velocity-based training] [Youth]</p><p style="color:#888">Expires: does not expire</p></div></div>""", 1180, 640)
    t(p, "completion", holder="Leopold van Aswegen", provider="Baltic Street S&C Coaches Guild", title="Coaches Week 2024 — Full Participant", issued_on="2024-07-12", amounts=[], accept={"title": ["Coaches Week 2024"], "completed_on": ["2024-07-12"], "kind": ["attendance"]},
      accept_amounts=[A("10", "hour", None), A("6", "hour", None), A("16", "hour", None)], note="digital badge; hours stand in the criteria of the badge")

    p = "IMG_4471.PNG"
    shot(p, """<style>body{margin:0;font-family:Roboto;background:#fafafa;width:390px}.st{display:flex;justify-content:space-between;padding:12px 22px;font-size:14px;font-weight:500}.t{background:#1a73e8;color:#fff;padding:16px 18px;font-size:18px}.card{margin:18px;background:#fff;border-radius:12px;box-shadow:0 1px 5px #aaa;padding:20px}.l{font-size:12px;color:#777;margin-top:12px}.v{font-size:15px}</style>
<div class=st><span>9:41</span><span>5G ▮▮▮ 88%</span></div><div class=t>‹ &nbsp; My certificate</div><div class=card><div style="font-size:12px;color:#1a73e8;font-weight:700">EVENT CERTIFICATE</div><div style="font-size:22px;margin-top:8px">Gurpreet Kaur Dhillon-Lam</div><div style="font-size:13px;color:#555;margin-top:4px">RKin, CSEP-CEP</div><div class=l>Event</div><div class=v>Ontario Rec &amp; Wellness Expo ’24</div><div class=l>Organizer</div><div class=v>Trillium Recreation Network</div><div class=l>Dates</div><div class=v>2024-10-23 → 2024-10-25</div><div class=l>Sessions checked in</div><div class=v>7</div><div class=l>Total</div><div class=v>8.75 hrs</div><div class=l>Certificate key</div><div class=v>TRN-XPO-8842-QK</div></div><div style="text-align:center;color:#1a73e8;font-size:14px">Share &nbsp;&nbsp;&nbsp; Save to Photos</div>""", 390, 760, 2)
    t(p, "completion|attendance", holder="Gurpreet Kaur Dhillon-Lam", provider="Trillium Recreation Network", title="Ontario Rec & Wellness Expo ’24", started_on="2024-10-23", completed_on="2024-10-25", amounts=[A("8.75", "hour")], ids=[I("Certificate key", "TRN-XPO-8842-QK")], note="phone screenshot of an event app; number of sessions is no amount")

    p = "Phone/mail_congrats.png"
    shot(p, """<style>body{margin:0;width:412px;font-family:Roboto;background:#fff;font-size:14px}.m{padding:16px}</style><div class=m><div style="font-size:20px">Your Rehab Rounds credit ✔ <span style="font-size:11px;background:#eee;padding:2px 6px">Inbox</span></div><div style="display:flex;gap:10px;margin-top:14px;align-items:center"><div style="width:38px;height:38px;border-radius:50%;background:#8e24aa;color:#fff;display:flex;align-items:center;justify-content:center">M</div><div><b>Mersey Rehab Rounds</b> <span style="color:#777">14 Nov</span><div style="color:#777">to me ▾</div></div></div>
<p>Dear Tobiasz,</p><p>Many thanks for joining us. Please treat this message as your certificate: <b>Tobiasz Lewandowski</b> attended <b>Rehab Rounds #38 – Groin Pain in Netballers</b> on Tuesday 12 November 2024 (19:00–20:30, via Teams).</p><p>CPD: <b>1½ hours</b>.</p><p>The next Rounds is on 10 December.</p><p>Best wishes<br>Philippa Threlfall<br>Mersey Rehab Rounds, c/o Liverpool Sports Injury Network</p></div>""", 412, 640, 2)
    t(p, "completion|attendance", holder="Tobiasz Lewandowski", provider="Mersey Rehab Rounds", title="Rehab Rounds #38 – Groin Pain in Netballers", completed_on="2024-11-12", amounts=[A("1.5", "hour")], accept={"provider": ["Liverpool Sports Injury Network"], "issued_on": ["2024-11-14"], "title": ["Groin Pain in Netballers"]},
      accept_amounts=[A("1.5", "cpd", None)], note="mail that says it is the certificate; 1½; date of the next meeting")


def run():
    run_zoom()
    run_on24()
    run_platforms()
    run_quiz()
    run_badges()
