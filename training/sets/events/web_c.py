"""Speakers, workshop leaders, several certificates in one file, answers to petitions."""
from core import A, I, F, t, chrome, weasy
from web_b import browser

LETTER = """<style>@page{size:$size;margin:$margin;@bottom-center{content:"$foot";font:7.5pt $font;color:#777}}body{font:$fs/1.5 $font}.hd{$hd}</style><div class=hd>$head</div>$body"""


def letter(path, size="A4", margin="20mm 25mm", foot="", font="Carlito", fs="11.5pt", hd="text-align:right;margin-bottom:14mm", head="", body="", **kw):
    weasy(path, F(LETTER, size=size, margin=margin, foot=foot, font=font, fs=fs, hd=hd, head=head, body=body), **kw)


def run_speakers():
    p = "Speaking/thank you letter Kielder.pdf"
    letter(p, foot="Kielder Coaching Trust is a registered charity in England and Wales (no. 9900123)", head="<b>Kielder Coaching Trust</b><br>Riverside House, Hexham NE46 9ZZ<br>events@kielder.example", body="""<p>18 March 2024</p><p>Dr Anneliese Featherstonehaugh<br>School of Sport<br>University of Otherby</p><p>Dear Anneliese,</p>
<p>On behalf of the trustees I should like to thank you for speaking at our Northern Coaches' Forum on Saturday 9 March. Your talk, “Growth Spurts and Growth Plates”, was rated 4.8 out of 5 by the 112 delegates, and several have already asked when you will be back.</p><p>Your train fare (£61.40) will be reimbursed by the end of the month.</p><p>With kind regards,</p><p style="font:26pt Kristi;margin:0">Gerald Poole</p><p>Gerald Poole<br>Chair of the Programme Group</p>""")
    t(p, "lecturing", holder="Anneliese Featherstonehaugh", provider="Kielder Coaching Trust", title="Growth Spurts and Growth Plates", completed_on="2024-03-09", issued_on="2024-03-18", amounts=[], ids=[I("no.", "9900123")],
      accept={"holder": ["Dr Anneliese Featherstonehaugh"], "title": ["Northern Coaches' Forum"], "completed_on": ["2024-03"]}, note="year of the talk only in the date of the letter; score and fare are no amounts")

    p = "Speaking/speaker_cert_final_FINAL.pdf"
    chrome(p, """<style>@page{size:13.33in 7.5in;margin:0}body{margin:0;width:1280px;height:719px;background:linear-gradient(120deg,#0d1b2a 60%,#e0a458 60%);color:#fff;font-family:Montserrat,'Open Sans';padding:60px;box-sizing:border-box}</style><div style="font-size:15px;letter-spacing:3px">COASTAL CAROLINA PERFORMANCE SUMMIT&nbsp;&nbsp;•&nbsp;&nbsp;JUNE 21-22, 2024&nbsp;&nbsp;•&nbsp;&nbsp;WILMINGTON, NC</div><div style="font-size:64px;font-weight:800;margin-top:70px">SPEAKER</div>
<div style="font-size:34px;color:#e0a458">Xiomara Delacroix-Hines</div><div style="font-size:16px">PhD, CSCS,*D, FNSCA</div><div style="width:620px;font-size:18px;margin-top:40px;line-height:1.5">delivered the 50-minute lecture <b>Velocity Loss Thresholds: 10, 20 or 40?</b> to strength coaches of the region. Presented with our gratitude by the Cape Fear Strength Coaches Association.</div><div style="margin-top:60px;font-size:13px">Marcus Tillery, Summit Host</div>""")
    t(p, "lecturing", holder="Xiomara Delacroix-Hines", provider="Cape Fear Strength Coaches Association", title="Velocity Loss Thresholds: 10, 20 or 40?", started_on="2024-06-21", completed_on="2024-06-22", amounts=[A("50", "minute")],
      accept={"started_on": [None]}, note="slide-shaped page; numbers in the title; length of the lecture")

    p = "Speaking/Panelist - J. Abernathy-Singh.pdf"
    chrome(p, """<style>@page{size:Letter landscape;margin:0}body{margin:0;font-family:'Gentium Book Plus';height:214mm;border:6mm solid #5f7161;box-sizing:border-box;padding:12mm 20mm}</style><table width=100%><tr><td style="font-size:12pt">Association of Campus Recreation Leaders — Mountain Region</td><td align=right style="font-size:9pt">Ref: MR-24-P-019</td></table><p style="font-size:26pt;margin:14mm 0 4mm">Jasvinder Abernathy-Singh</p>
<p style="font-size:14pt;line-height:1.6">served as <b>panelist</b> in “Esports, Intramurals and the New Rec Center” and as <b>session moderator</b> for two further sessions<br>at the Mountain Region Virtual Conference, Wednesday, February 7, 2024.</p><p style="font-size:12pt">Presenter credit: 0.2 CEU (NIRSA Registry) &nbsp;—&nbsp; preparation time is not credited.</p><p style="margin-top:22mm;font-size:11pt">Certified by <i>Delphine Yazzie</i>, Vice President for Education, on 02.12.24</p>""", img=True, dpi=120)
    t(p, "lecturing", holder="Jasvinder Abernathy-Singh", provider="Association of Campus Recreation Leaders — Mountain Region", title="Esports, Intramurals and the New Rec Center", completed_on="2024-02-07", issued_on="2024-02-12", amounts=[A("0.2", "ceu", "nirsa")], ids=[I("Ref", "MR-24-P-019")],
      accept={"title": ["Mountain Region Virtual Conference"], "issued_on": ["2024-12-02"], "provider": ["Association of Campus Recreation Leaders"]}, note="panel and moderation; picture; date 02.12.24 in a US paper")

    p = "Teaching/workshop_leader_dublin.pdf"
    letter(p, font="'Linux Libertine O','EB Garamond'", fs="12.5pt", hd="border-bottom:3pt solid #a21caf;padding-bottom:4mm;margin-bottom:12mm;font-size:20pt;color:#a21caf", head="Liffey Pilates &amp; Movement Festival", foot="Organised by Anna Livia Events Ltd, 14 Usher's Quay, Dublin 8", body="""<p style="font-size:17pt">Workshop Leader Certificate</p><p>This recognises</p><p style="font-size:22pt;margin:0">Fionnuala McGillicuddy</p><p>who planned and taught the practical workshop</p><p style="font-size:16pt;margin:0"><i>Reformer for Men Who Don't Stretch</i></p><p>three times on 20 and 21 April 2024 (3 × 90 minutes, 54 participants in all). Teaching level: intermediate.</p><p style="margin-top:20mm">Issued 29/04/2024 by Bláthnaid Ó Murchú, Festival Producer</p>""")
    t(p, "teaching", holder="Fionnuala McGillicuddy", provider="Anna Livia Events Ltd", title="Reformer for Men Who Don't Stretch", started_on="2024-04-20", completed_on="2024-04-21", issued_on="2024-04-29", amounts=[A("90", "minute")], about={"level": "intermediate"},
      accept={"provider": ["Liffey Pilates & Movement Festival"]}, accept_amounts=[A("270", "minute", None), A("4.5", "hour", None)], note="taught three times 90 minutes")

    p = "Teaching/presenter hours.pdf"
    browser(p, "1/31/2024, 4:02 PM", "Presenter hours statement", "https://portal.bcfit.example/presenters/statement/4471", """<style>body{font:10pt 'Noto Sans'}table{border-collapse:collapse;width:100%}td,th{border:.5pt solid #aaa;padding:2mm;text-align:left}</style><h2>Presenter hours statement</h2><p>Prepared for: Hargobind “Harry” Mann-Leblanc<br>Portal member since 2017 · Member no. 30982</p><p>We certify that the presenter named above instructed the following workshops at the <b>BC Interior Fitness Weekend 2023</b> (Kelowna, 2023-11-04 / 2023-11-05):</p>
<table><tr><th>Workshop<th>Role<th>Instruction time<tr><td>Foam Rolling Reconsidered<td>Lead instructor<td>1 h 30<tr><td>TRX-Style Suspension Basics<td>Assistant instructor<td>1 h 30<tr><td><b>Total</b><td><td><b>3.0 h</b></table><p>Okanagan Fit Leaders Society. Presenters may claim BCRPA CECs for first-time presentations only; apply to the registry directly.</p>""")
    t(p, "teaching", holder="Hargobind “Harry” Mann-Leblanc", provider="Okanagan Fit Leaders Society", title="BC Interior Fitness Weekend 2023", started_on="2023-11-04", completed_on="2023-11-05", amounts=[A("3.0", "hour")], ids=[I("Member no.", "30982")],
      accept={"holder": ["Hargobind Mann-Leblanc"], "title": ["Foam Rolling Reconsidered", "TRX-Style Suspension Basics"]}, accept_amounts=[A("1.5", "hour", None)], note="instruction time; lead and assistant; browser header")


def run_multi():
    p = "batch/FitFest all my certs.pdf"
    css = """<style>@page{size:Letter landscape;margin:12mm}body{font-family:'URW Bookman','Charis SIL'}.c{border:1.5mm solid #e11d48;border-radius:6mm;padding:12mm;height:150mm;text-align:center;break-after:page}.c:last-child{break-after:auto}.n{font-size:24pt;color:#e11d48}p{font-size:13pt;line-height:1.5}small{font-size:8.5pt}</style>"""
    items = [("Pre-Con: Barbell Skills for Group Coaches", "Thursday, September 28, 2023", "0.6", "6", "FF23-PC-118"), ("FitFest Rockies 2023 Main Convention", "September 29–30, 2023", "1.2", "12", "FF23-MC-118"), ("Post-Con: Selling Without Being Weird", "Sunday, October 1, 2023", "0.0", "2", "FF23-PO-118")]
    weasy(p, css + "".join(f"""<div class=c><p>FITFEST ROCKIES · Denver, Colorado</p><p>hereby awards this certificate to</p><p class=n>Bartholomew Nguyen-Castellanos</p><p>for attending<br><b>{a}</b><br>{b}</p><p>{d} contact hours &nbsp;|&nbsp; {c} ACE CECs</p><p style="margin-top:14mm">Tawny Eriksson, Convention Director</p><small>No. {e}. FitFest Rockies is a program of High Altitude Wellness Co-op. Credits of other days are shown on their own certificates.</small></div>""" for a, b, c, d, e in items))
    days = [(None, "2023-09-28"), ("2023-09-29", "2023-09-30"), (None, "2023-10-01")]
    for i, ((a, b, c, d, e), (s, f)) in enumerate(zip(items, days), 1):
        t(p, "completion", part=i, holder="Bartholomew Nguyen-Castellanos", provider="High Altitude Wellness Co-op", title=a, started_on=s, completed_on=f, amounts=[A(d, "hour"), A(c, "cec", "ace")], ids=[I("No.", e)], accept={"provider": ["FitFest Rockies"]},
          note="three certificates in one file, a page each" + ("; an amount of zero" if c == "0.0" else ""))

    p = "batch/Scan_20240611.pdf"
    half = """<div style="height:118mm;padding:8mm 14mm;box-sizing:border-box;border-bottom:$line"><div style="display:flex;justify-content:space-between"><b style="font-size:14pt">$body CONTINUING EDUCATION CERTIFICATE</b><span>Copy $no of 2</span></div><table style="font-size:11.5pt;margin-top:6mm"><tr><td width=170>Instructor<td><b>Delphia Marchetti-Boone</b><tr><td>Course<td>Chair Yoga &amp; Strength for 65+<tr><td>Place<td>Harmony Hall, Toms River NJ<tr><td>On<td>6/8/2024<tr><td>$what<td><b>$val</b> $unit<tr><td>Approval<td>$appr</table><p style="font-size:9pt;margin-top:9mm">Offered by Seaside Senior Fitness Seminars · Trainer: Agnes Fontaine-Ruiz, MA · Cut along the line; send this half to $body only.</p></div>"""
    body = F(half, line="1pt dashed #000", body="AFAA", no="1", what="CEUs", val="4.0", unit="(four)", appr="AF-33119") + F(half, line="0", body="ACE", no="2", what="CECs", val="0.4", unit="(four tenths)", appr="CEP 90217")
    weasy(p, "<style>@page{size:Letter;margin:12mm}body{font-family:'Courier Prime','Liberation Mono'}</style>" + body, img=True, dpi=115)
    for i, (v, u, b, x) in enumerate([("4.0", "ceu", "afaa", "AF-33119"), ("0.4", "cec", "ace", "CEP 90217")], 1):
        t(p, "completion", part=i, holder="Delphia Marchetti-Boone", provider="Seaside Senior Fitness Seminars", title="Chair Yoga & Strength for 65+", completed_on="2024-06-08", amounts=[A(v, u, b)], ids=[I("Approval", x)], approvals=[b], accept={"completed_on": ["2024-08-06"], "approvals": [None]},
          note="two halves of one page for two bodies; one and the same course")

    p = "long/AT_symposium_cert+log.pdf"
    log = [("Sat 8:00", "Return-to-Sport Testing That Travels", "1.25", "EBP"), ("Sat 9:30", "Skin Infections on the Mat", "1.0", "A"), ("Sat 10:45", "Heat: What Changed in 2023", "1.0", "A"), ("Sat 1:15", "Blood Flow Restriction Lab", "1.5", "A"), ("Sun 8:00", "Documentation Under Pressure", "1.0", "A"), ("Sun 9:15", "Evidence Café", "1.25", "EBP")]
    weasy(p, """<style>@page{size:Letter;margin:20mm 22mm;@bottom-right{content:"page " counter(page) " of 2";font:8pt Utopia,'Charis SIL'}}body{font:11.5pt/1.5 'Charis SIL'}h1{font-size:20pt}table{width:100%;border-collapse:collapse}td,th{border-bottom:.5pt solid #999;text-align:left;padding:2mm}</style>
<h1>Ozark Athletic Trainers' Society</h1><p>Statement of Credit</p><p style="font-size:17pt">Zebulon R. Hathaway-Cruz, LAT, ATC</p><p>BOC ID 2000049871</p><p>The Society confirms the above individual's attendance at the <b>Spring Symposium 2024</b>, Fayetteville, Arkansas, from April 13 through April 14, 2024. The sessions attended are itemized overleaf.</p>
<p>Category A CEUs: <b>4.5</b><br>Evidence Based Practice (EBP) CEUs: <b>2.5</b></p><p style="margin-top:18mm">Lorelei Stankiewicz, MAT, ATC<br>Professional Development Chair<br>Dated: April 22, 2024</p><p style="font-size:8.5pt">The Ozark Athletic Trainers' Society is recognized by the Board of Certification, Inc. to offer continuing education for Certified Athletic Trainers. Provider P77120.</p>
<div style="break-before:page"></div><p><b>Session log — Hathaway-Cruz, Z.</b></p><table><tr><th>When<th>Session<th>CEU<th>Cat.</tr>""" + "".join(f"<tr><td>{a}<td>{b}<td>{c}<td>{d}" for a, b, c, d in log) + "</table><p>Sum of sessions: 7.0</p>")
    t(p, "completion", holder="Zebulon R. Hathaway-Cruz", provider="Ozark Athletic Trainers' Society", title="Spring Symposium 2024", started_on="2024-04-13", completed_on="2024-04-14", issued_on="2024-04-22", amounts=[A("4.5", "ceu", "boc"), A("2.5", "ceu", "boc")], ids=[I("BOC ID", "2000049871"), I("Provider", "P77120")], approvals=["boc"],
      accept_amounts=[A("7.0", "ceu", "boc"), A("7.0", "ceu", None), A("1.25", "ceu", "boc"), A("1.0", "ceu", "boc"), A("1.5", "ceu", "boc"), A("4.5", "ceu", None), A("2.5", "ceu", None)], accept={"approvals": [None]}, note="two pages; two categories of one body; session log with its sum on page 2")


def run_petitions():
    p = "Petitions/decision.pdf"
    letter(p, size="Letter", font="'Liberation Sans'", fs="10.5pt", hd="display:block;border-bottom:1pt solid #000;margin-bottom:8mm;padding-bottom:2mm", head="<b>NATIONAL COUNCIL FOR CERTIFIED HEALTH COACHES</b> — Recertification Services", body="""<p>November 6, 2023</p><p>Re: Petition for Continuing Education Credit, file 2023-PT-11822</p><p>Dear Gwendolyn Ashford-Takahashi:</p><p>We reviewed the materials that you sent for <b>HealthFest Midwest (Omaha, September 15-16, 2023)</b>, 11 contact hours claimed. Your petition has been <b>approved in part</b>. Credit granted: <b>8.0 CEUs</b>. Three hours in the exhibit hall and at the opening party do not qualify.</p><p>You need do nothing further; the credit has been posted to your account, which is due for renewal on 06/30/2025.</p><p>Sincerely,<br>Recertification Team</p>""")
    t(p, "petition", holder="Gwendolyn Ashford-Takahashi", provider="National Council for Certified Health Coaches", title="HealthFest Midwest", started_on="2023-09-15", completed_on="2023-09-16", issued_on="2023-11-06", amounts=[A("8.0", "ceu", None)], ids=[I("file", "2023-PT-11822")], about={"petition": "granted", "petition_for": "HealthFest Midwest"},
      accept={"title": ["Petition for Continuing Education Credit", None], "started_on": [None], "completed_on": [None, "2023-11-06"], "expires_on": [None, "2025-06-30"]}, accept_amounts=[A("11", "hour", None)], note="petition granted in part, 8 of 11 hours; renewal date is not of the course")

    p = "Petitions/RE_ credits request.pdf"
    browser(p, "22/05/2024, 08:31", "Mail – RE: credits request", "https://outlook.office.example/mail/id/AAQk", """<style>body{font:11pt Carlito}</style><h3>RE: credits request</h3><p><b>CEC Assessments</b> &lt;cec@fitnessregister.example&gt;<br>Tue 21/05/2024 16:05<br>To: Lachlan Ngata-Brown</p><p>Hi Lachlan,</p><p>Thanks for your application (APP-60415) for CECs for the <i>Gold Coast Running Biomechanics Symposium</i>. Unfortunately we can't award CECs on this occasion: the evidence doesn't show a programme with learning outcomes.</p><p>You're welcome to resubmit within 30 days.</p><p>Cheers,<br>Tayla<br>Fitness Register of Queensland</p>""", size="A4")
    t(p, "petition", holder="Lachlan Ngata-Brown", provider="Fitness Register of Queensland", title="Gold Coast Running Biomechanics Symposium", issued_on="2024-05-21", amounts=[], ids=[I("APP", "60415")], about={"petition": "refused", "petition_for": "Gold Coast Running Biomechanics Symposium"},
      accept={"issued_on": [None], "title": [None], "completed_on": ["2024-05-21"], "ids": ["APP-60415"]}, note="petition refused, as a mail")


def run_plain():
    p = "IMG_scan_chapter.pdf"
    weasy(p, """<style>@page{size:5.5in 8.5in;margin:10mm 12mm}body{font:10pt/1.45 'Comic Neue','Cabin'}h1{font-size:14pt;margin:0}.b{border:.6pt solid #222;padding:2mm 3mm;margin:2.5mm 0}</style><h1>Exercise Physiology Chapter Night<br><span style="font-size:10pt;font-weight:400">hosted by the Tri-Rivers Exercise Physiologists, Pittsburgh</span></h1><div class=b>Name on your certification: <b>Ignatius "Iggy" Kowalczyk</b></div><div class=b>Talk: <b>GLP-1s and Lean Mass</b></div><div class=b>Date: <b>10-4-23</b> &nbsp; In: 6:02p &nbsp; Out: 7:34p</div><div class=b>CECs requested from ACSM: <b>none</b> &nbsp; granted: <b>0</b></div><div class=b>Verified by (chapter officer): <b>Rosa Delgado-Whyte</b></div><p style="font-size:8pt">This slip proves presence only. Keep one, hand one in.</p>""", img=True, dpi=140)
    t(p, "attendance", holder='Ignatius "Iggy" Kowalczyk', provider="Tri-Rivers Exercise Physiologists", title="GLP-1s and Lean Mass", completed_on="2023-10-04", amounts=[A("0", "cec", "acsm")], accept={"holder": ["Ignatius Kowalczyk"], "completed_on": ["2023-04-10"]}, unclear_ok=["completed_on"],
      note="slip with an amount of zero; 10-4-23 may be read two ways; clock times")

    p = "zero_credit_cert.pdf"
    chrome(p, """<style>@page{size:A4 landscape;margin:0}body{margin:0;height:209mm;background:#fff;font-family:'Old Standard TT','EB Garamond';text-align:center;padding-top:22mm;box-sizing:border-box}.l{width:120mm;border-top:.4pt solid;margin:6mm auto}</style><p style="font-size:12pt;letter-spacing:3px">BALLYMUN BOXING &amp; FITNESS HUB</p><p style="font-size:28pt;margin:4mm">Coaches' Breakfast Talk No. 9</p><div class=l></div><p style="font-size:13pt">Ógie Mac Giolla Phádraig was there</p><p style="font-size:13pt">8 · XI · 2023</p><div class=l></div><p style="font-size:11pt">CPD points: nil</p>""")
    t(p, "attendance", holder="Ógie Mac Giolla Phádraig", provider="Ballymun Boxing & Fitness Hub", title="Coaches' Breakfast Talk No. 9", completed_on="2023-11-08", amounts=[], accept_amounts=[A("0", "cpd", None)], note="month as a Roman number; 'CPD points: nil'; number in the title")


def run():
    run_speakers()
    run_multi()
    run_petitions()
    run_plain()
