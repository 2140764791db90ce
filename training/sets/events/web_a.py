"""Conference and convention certificates made from HTML."""
from core import A, I, F, t, chrome, weasy

# ---------------------------------------------------------------- framed, centred, A4 landscape
FRAME = """<style>@page{size:$size;margin:0}body{margin:0;font-family:$font;color:#222}
.o{box-sizing:border-box;width:$w;height:$h;padding:9mm}.f{box-sizing:border-box;height:100%;border:2.5mm double $c;padding:10mm 18mm;text-align:center;position:relative}
h1{font-size:$hs;font-weight:400;letter-spacing:.05em;margin:0 0 4mm;color:$c}.n{font-size:26pt;margin:5mm 0;font-family:$nf}
p{font-size:12.5pt;line-height:1.55;margin:2.5mm 0}.sg{position:absolute;left:18mm;right:18mm;bottom:9mm;display:flex;justify-content:space-between;font-size:9.5pt}
.sg div{width:60mm;border-top:.3mm solid #555;padding-top:1.5mm}.k{font-family:'Kristi';font-size:24pt;display:block;line-height:1.1}.s{font-size:8pt;color:#666}</style>
<div class=o><div class=f>$body</div></div>"""


def framed(path, size="A4 landscape", w="297mm", h="209.5mm", font="'EB Garamond'", nf="'EB Garamond'", c="#204a60", hs="34pt", body="", **kw):
    chrome(path, F(FRAME, size=size, w=w, h=h, font=font, nf=nf, c=c, hs=hs, body=body), **kw)


def run_framed():
    p = "Leeds conf/attendance_RHS.pdf"
    framed(p, body="""<p style="font-variant:small-caps;letter-spacing:.1em">The Pennine Society for Exercise Medicine</p><h1>Certificate of Attendance</h1>
<p>We confirm that</p><div class=n>Dr Rhiannon Haf Szczepański-Evans</div><p>attended the Twenty-Third Annual Scientific Meeting,<br><b>Moving Medicine Forward</b>,<br>
held at the Royal Armouries, Leeds on Thursday 12th and Friday 13th September 2024.</p><p class=s>Delegates are responsible for their own CPD records. The Society does not allocate points.</p>
<div class=sg><div><span class=k>Colin Ashworth</span><br>Prof. Colin Ashworth, President</div><div><span class=k>F. Malik</span><br>Farah Malik, Honorary Secretary</div></div>""")
    t(p, "attendance", holder="Dr Rhiannon Haf Szczepański-Evans", provider="The Pennine Society for Exercise Medicine", title="Moving Medicine Forward",
      started_on="2024-09-12", completed_on="2024-09-13", amounts=[],
      accept={"holder": ["Rhiannon Haf Szczepański-Evans"], "title": ["Twenty-Third Annual Scientific Meeting, Moving Medicine Forward", "Twenty-Third Annual Scientific Meeting"]},
      note="no amount; disclaimer speaks of CPD points that are not allocated")

    p = "CPD/cert (1).pdf"
    framed(p, font="'Cabin'", nf="'Dancing Script'", c="#3b6b35", hs="28pt", body="""<h1>CERTIFICATE OF ATTENDANCE &amp; CPD</h1><p>Awarded to</p><div class=n style="font-size:34pt">Caoimhe Ní Dhomhnaill</div>
<p>for full participation in the</p><p style="font-size:20pt;font-weight:700">Munster Strength &amp; Wellness Summit 2023</p><p>Castletroy Park Hotel, Limerick &nbsp;·&nbsp; Saturday, 25 November 2023</p>
<p style="border:.4mm solid #3b6b35;display:inline-block;padding:2mm 8mm;margin-top:5mm">CPD value: <b>7 points</b> &nbsp;|&nbsp; REPs Ireland Ref. RI-23-1187</p>
<div class=sg><div>Donal Cusack, Event Director</div><div style="text-align:right">Thomond Fitness Network CLG, Co. Limerick<br>www.thomondfitness.example</div></div>""")
    t(p, "completion", holder="Caoimhe Ní Dhomhnaill", provider="Thomond Fitness Network CLG", title="Munster Strength & Wellness Summit 2023", completed_on="2023-11-25",
      amounts=[A("7", "cpd", None)], ids=[I("REPs Ireland Ref.", "RI-23-1187")], approvals=["repsireland"],
      accept={"provider": ["Thomond Fitness Network"], "approvals": [None]}, accept_amounts=[A("7", "cpd", "repsireland"), A("7", "unitless", None)],
      note="script font for the name; CPD points")

    p = "scan0031.pdf"
    framed(p, size="Letter landscape", w="279.4mm", h="215.4mm", font="'TeX Gyre Schola','C059',serif", nf="'Quattrocento'", c="#7a1f2b", hs="30pt", img=True, dpi=120, body="""<h1>Indian Federation of Sports Nutritionists</h1>
<p style="font-size:16pt">5th National Conference on Sports Nutrition &amp; Exercise Science<br><i>NATCON-SN 2024</i></p><p>This is to certify that Ms./Mr./Dr.</p><div class=n style="border-bottom:1px dotted #444;display:inline-block;min-width:150mm">Venkataraghavan Subramaniam Iyer</div>
<p>has participated as a <b>DELEGATE</b> in the above conference held at Nimhans Convention Centre, Bengaluru<br>from 09.02.2024 to 11.02.2024 and has been awarded <b>03 (three) Credit Hours</b> by the Karnataka Medical Council<br>
vide letter No. KMC/CME/0417/2024 dated 22/01/2024.</p><div class=sg><div>Dr. Lalitha Ramaswamy<br>Organising Chairperson</div><div>Sri. P. K. Hegde<br>Organising Secretary</div><div>Dr. Arvind Bhat<br>Scientific Committee</div></div>""")
    t(p, "completion", holder="Venkataraghavan Subramaniam Iyer", provider="Indian Federation of Sports Nutritionists", title="5th National Conference on Sports Nutrition & Exercise Science",
      started_on="2024-02-09", completed_on="2024-02-11", amounts=[A("3", "hour", "kmc")], ids=[I("letter No.", "KMC/CME/0417/2024")], approvals=["kmc"],
      accept={"title": ["NATCON-SN 2024", "5th National Conference on Sports Nutrition & Exercise Science NATCON-SN 2024"], "approvals": [None]},
      accept_amounts=[A("3", "hour", None), A("3", "cme", "kmc"), A("3", "cme", None)], note="picture; number of the council's letter with a date of its own; printed 03 (three)")


# ---------------------------------------------------------------- session grid with credits by body
GRID = """<style>@page{size:Letter;margin:14mm 15mm;@bottom-center{content:"$foot";font:7pt 'Open Sans';color:#777}}body{font:9.5pt 'Open Sans'}
h1{font:700 17pt 'Open Sans';margin:0;color:$c}h2{font:600 11pt 'Open Sans';margin:1mm 0 5mm}table{width:100%;border-collapse:collapse;font-size:8.4pt}th{background:$c;color:#fff;text-align:left;padding:1.6mm}
td{border-bottom:.2mm solid #bbb;padding:1.5mm}.r{text-align:center}.tot td{font-weight:700;border-top:.6mm solid $c;background:#f1f1f1}.id td{border:0;padding:.6mm 0}.sm{font-size:7.4pt;color:#555;line-height:1.4}</style>$body"""


def grid(path, foot, c, body, **kw):
    weasy(path, F(GRID, foot=foot, c=c, body=body), **kw)


def rows(data, n=3):
    return "".join("<tr>" + "".join(f"<td class={'r' if i >= n else 'l'}>{x}" for i, x in enumerate(r)) + "</tr>" for r in data)


def run_grid():
    p = "Sunbelt FitCon CE transcript.pdf"
    data = [("Fri 8:00a", "FR104 Eccentric Overload for Everyday Clients", "D. Okafor", "0.15", "0.15", "1.5"), ("Fri 10:15a", "FR122 Cueing the Hinge", "L. Brandt", "0.15", "0.15", "1.5"),
            ("Fri 2:00p", "FR140 Small Group HIIT: 12 Formats in 90 Minutes", "M. Tran-Okafor", "0.15", "—", "1.5"), ("Sat 8:00a", "SA201 Menopause, Muscle &amp; Metabolism", "Dr. J. Whitcomb", "0.20", "0.20", "2.0"),
            ("Sat 1:30p", "SA233 Barre Above the Floor", "K. Ellery", "0.10", "—", "1.0"), ("Sun 9:00a", "SU305 Loaded Carries", "D. Okafor", "0.15", "0.15", "1.5")]
    grid(p, "Sunbelt FitCon · 2210 Peachtree Ind. Blvd, Duluth GA 30097 · retain for your records", "#b4472b", f"""<h1>SUNBELT FITCON 2024</h1><h2>Record of Continuing Education</h2>
<table class=id><tr><td width=18%>Attendee<td><b>Marisol Quiñones-Bright</b><td width=15%>Badge<td>40718<tr><td>Event dates<td>May 17 – 19, 2024<td>Location<td>Gas South Convention Center</table><br>
<table><tr><th>Time<th>Session<th>Presenter<th>ACE CECs<th>NASM CEUs<th>AFAA CEUs</tr>{rows(data)}<tr class=tot><td colspan=3>TOTAL EARNED<td class=r>0.90<td class=r>0.65<td class=r>9.0</tr></table>
<p class=sm>Sessions without a value (—) were not approved by that organization. Credits are computed from door scans; a session left before the last ten minutes is not listed. ACE Provider 11840. NASM Provider 902. AFAA Provider 3317.
No signature is required. Sunbelt FitCon, Inc. is not affiliated with the certifying organizations.</p>""")
    t(p, "completion", holder="Marisol Quiñones-Bright", provider="Sunbelt FitCon, Inc.", title="Sunbelt FitCon 2024", started_on="2024-05-17", completed_on="2024-05-19",
      amounts=[A("0.90", "cec", "ace"), A("0.65", "ceu", "nasm"), A("9.0", "ceu", "afaa")], ids=[I("Badge", "40718"), I("ACE Provider", "11840"), I("NASM Provider", "902"), I("AFAA Provider", "3317")],
      approvals=["ace", "nasm", "afaa"], accept={"provider": ["Sunbelt FitCon"], "title": ["SUNBELT FITCON 2024"], "approvals": [None]},
      accept_amounts=[A(v, "cec", "ace") for v in ("0.15", "0.20", "0.10")] + [A(v, "ceu", "nasm") for v in ("0.15", "0.20")] + [A(v, "ceu", "afaa") for v in ("1.5", "2.0", "1.0")],
      note="totals row is the amount; rows of sessions may be read besides; session titles have numbers")

    p = "AquaCon/2023 credits Tollefsen.pdf"
    data = [("W101", "Tue 03/07", "Deep Water Intervals", "Active", "2", "2"), ("W114", "Tue 03/07", "Buoyancy &amp; the Aging Knee", "Lecture", "1.5", "1.5"), ("W120", "Wed 03/08", "Ai Chi Foundations", "Pool lab", "3", "—"),
            ("W133", "Thu 03/09", "Arthritis Class Design", "Active", "2", "2"), ("W140", "Thu 03/09", "Noodle No More", "Active", "1", "1")]
    grid(p, "Page 1 of 1", "#0b6e8a", f"""<p style="text-align:right;font-size:8pt">Printed 4/2/2023</p><h1>Gulf Coast AquaCon</h1><h2>sponsored by the Shoreline Aquatic Educators Guild, Sarasota, Florida</h2>
<p>Name: <b>TOLLEFSEN, Bjørn A.</b> &nbsp;&nbsp; Guild member # 2291-B</p><table><tr><th>No.<th>Day<th>Class<th>Type<th>AEA<th>ATRI</tr>{rows(data, 4)}
<tr><td colspan=4 style="text-align:right">Contact hours attended<td class=r colspan=2>9.5</tr><tr class=tot><td colspan=4 style="text-align:right">CECs awarded<td class=r>9.5<td class=r>6.5</tr></table>
<p>This certifies that the person named above was present March 7 – 9, 2023 for the classes shown.</p><p style="margin-top:12mm;border-top:.3mm solid #333;width:60mm">Gretchen Vandermolen, Education Chair</p>
<p class=sm>Ai Chi Foundations was not submitted to ATRI. Duplicate record fee $$15.</p>""".replace("$$", "&#36;"))
    t(p, "completion", holder="TOLLEFSEN, Bjørn A.", provider="Shoreline Aquatic Educators Guild", title="Gulf Coast AquaCon", started_on="2023-03-07", completed_on="2023-03-09",
      amounts=[A("9.5", "cec", "aea"), A("6.5", "cec", "atri"), A("9.5", "hour", None)], ids=[I("Guild member #", "2291-B")],
      accept={"holder": ["Bjørn A. TOLLEFSEN", "Bjørn A. Tollefsen", "Tollefsen, Bjørn A."], "provider": ["Gulf Coast AquaCon"], "issued_on": ["2023-04-02"]},
      accept_amounts=[A(v, "cec", b) for v in ("2", "1.5", "3", "1") for b in ("aea", "atri")], note="Last, First; contact hours and CECs; printed on is not issued")

    p = "downloads/Transcript.pdf"
    grid(p, "Prairie Parks &amp; Leisure Association — records@pplassoc.example — 785-555-0144", "#4c5b1e", """<h1>Prairie Parks &amp; Leisure Association</h1><h2>Professional Development Record — Annual Institute, Salina</h2>
<p style="font-size:11pt">Walter “Skip” Hungerford III, CPRP, AFO</p><p>Institute attended: February 27–March 1, 2024 (a leap-day week!)</p>
<table><tr><th>Session<th>Length<th>CEU</tr><tr><td>Pump Room Math You Can Do on a Napkin<td>75 min<td class=r>0.1<tr><td>Playgrounds for the Whole Street<td>75 min<td class=r>0.1<tr><td>Keynote: Loneliness Is a Parks Problem<td>60 min<td class=r>0.1
<tr><td>Exhibit Hall<td>120 min<td class=r>0<tr><td>Seasonal Lifeguards: Pay, Train, Keep<td>75 min<td class=r>0.1<tr><td>Budget Bootcamp, parts I &amp; II<td>150 min<td class=r>0.25<tr class=tot><td>CEUs earned<td><td class=r>0.65</table>
<p class=sm>One CEU equals ten contact hours. Approved for NRPA CEUs. Not valid without the Association's seal. Record ID 24-AI-00662.</p>""")
    t(p, "completion", holder="Walter “Skip” Hungerford III", provider="Prairie Parks & Leisure Association", title="Annual Institute", started_on="2024-02-27", completed_on="2024-03-01",
      amounts=[A("0.65", "ceu", "nrpa")], ids=[I("Record ID", "24-AI-00662")], approvals=["nrpa"], accept={"holder": ["Walter Hungerford III", 'Walter "Skip" Hungerford III'], "title": ["Annual Institute, Salina", "Professional Development Record"]},
      accept_amounts=[A("0.65", "ceu", None), A("0.1", "ceu", None), A("0.25", "ceu", None), A("0", "ceu", None), A("75", "minute", None), A("60", "minute", None), A("120", "minute", None), A("150", "minute", None)],
      note="nickname and suffix in the name; a row of zero; '10 contact hours' only explains")


# ---------------------------------------------------------------- side band, portrait
BAND = """<style>@page{size:A4;margin:0}body{margin:0;font-family:'Lato';height:296mm;display:flex}.b{width:46mm;background:$c;color:#fff;padding:20mm 7mm;box-sizing:border-box;font-size:9pt;line-height:1.6}
.m{flex:1;padding:24mm 18mm}h1{font-weight:900;font-size:30pt;margin:0 0 14mm;line-height:1.05;color:$c}.l{font-size:8pt;text-transform:uppercase;letter-spacing:.12em;color:#888;margin-top:7mm}.v{font-size:14pt}
.z{font-size:7.5pt;color:#777;margin-top:14mm;line-height:1.5}</style><div class=b>$side</div><div class=m>$main</div>"""


def run_band():
    p = "Vic summit 2024 - K Papadimitriou.pdf"
    chrome(p, F(BAND, c="#5b2a86", side="""<b style="font-size:13pt">Southern Cross Active Ageing Alliance</b><br><br>ABN 00 555 019 223<br>Level 3, 88 Ferny Lane<br>Geelong VIC 3220<br><br>CEC course code<br>AUS-24-50917<br><br>Approved by AUSactive""",
      main="""<h1>Certificate of<br>Participation</h1><div class=l>Participant</div><div class=v>Konstantina Papadimitriou</div><div class=l>Summit</div><div class=v>Active Ageing Summit: Stronger for Longer</div>
<div class=l>Held</div><div class=v>2–3 August 2024, Deakin Waterfront</div><div class=l>AUSactive CECs</div><div class=v>6</div><div class=l>ESSA CPD points</div><div class=v>11.5</div><div class=l>Date of issue</div><div class=v>12/08/2024</div>
<div class=z>CECs are allocated for face-to-face sessions only. Please keep this certificate; it will be needed at re-registration. ESSA points are self-assessed in line with the ESSA guide at one point an hour.</div>"""))
    t(p, "completion", holder="Konstantina Papadimitriou", provider="Southern Cross Active Ageing Alliance", title="Active Ageing Summit: Stronger for Longer", started_on="2024-08-02", completed_on="2024-08-03",
      issued_on="2024-08-12", amounts=[A("6", "cec", "ausactive"), A("11.5", "cpd", "essa")], ids=[I("CEC course code", "AUS-24-50917"), I("ABN", "00 555 019 223")], approvals=["ausactive"],
      accept={"issued_on": ["2024-12-08"]}, note="provider only in the side band; day-first date of issue; ABN is no certificate number")

    p = "misc/ICST_poster_day.pdf"
    chrome(p, F(BAND, c="#0f4c5c", side="""Singapore<br><br>Lion City Strength &amp; Conditioning Society<br><br>UEN T19SS0999X<br><br>ref LCSCS/2023/CPD/0073""",
      main="""<h1 style="font-weight:300">Letter of participation</h1><p style="font-size:13pt;line-height:1.7">To whom it may concern,</p><p style="font-size:13pt;line-height:1.7">Mr <b>Muhammad Irfan bin Zulkifli</b> took part in our one-day
workshop <i>“From Barbell to Ballistic: 3 Phases of Power”</i> on 14 Oct 2023 (Sat), from 0900h to 1730h with one hour for lunch. Seven and a half (7.5) hours of continuing professional development may be claimed.</p>
<p style="font-size:13pt;line-height:1.7">Yours sincerely,</p><p style="font-family:Kristi;font-size:30pt;margin:0">Goh Hwee Leng</p><p>Goh Hwee Leng, MSc, CSCS*D<br>Hon. Secretary</p><div class=z>Dated 20 Oct 2023</div>"""))
    t(p, "completion", holder="Muhammad Irfan bin Zulkifli", provider="Lion City Strength & Conditioning Society", title="From Barbell to Ballistic: 3 Phases of Power", completed_on="2023-10-14", issued_on="2023-10-20",
      amounts=[A("7.5", "cpd", None)], ids=[I("ref", "LCSCS/2023/CPD/0073"), I("UEN", "T19SS0999X")], accept={"kind": ["attendance"], "issued_on": [None]},
      accept_amounts=[A("7.5", "hour", None)], note="letter; a number in the title; clock times; misleading file name")


# ---------------------------------------------------------------- Dutch, boxed bottom
def run_dutch():
    css = """<style>@page{size:A4;margin:22mm 24mm 20mm;@bottom-left{content:"NVBS – KvK 00012345 – Maliebaan 999, Utrecht";font:7.5pt Carlito;color:#888}@bottom-right{content:counter(page)"/"counter(pages);font:7.5pt Carlito;color:#888}}
body{font:11.5pt/1.5 Carlito}h1{font:400 24pt Caladea;color:#c2410c;border-bottom:1pt solid #c2410c;padding-bottom:3mm}table td{padding:1mm 6mm 1mm 0;vertical-align:top}.bx{background:#fff3e8;padding:4mm 6mm;margin:6mm 0}</style>"""
    p = "Certificaat NVBS congres.pdf"
    weasy(p, css + """<p style="text-align:right">Netherlands Association for Movement &amp; Sport (NVBS)</p><h1>Proof of attendance</h1><p>Mrs. <b>A.M. (Annemieke) van der Heijden-'t Hoen</b><br>born in Zwolle on 03-11-1985</p>
<p>attended the international NVBS congress “Tendons, Load &amp; Time” (language: English), which took place in TivoliVredenburg, Utrecht, d.d. 22-03-2024.</p>
<div class=bx><table><tr><td>Register<td>Points<td>Accreditation ID<tr><td>KNGF / Keurmerk Fysiotherapie<td>6,5<td>488120<tr><td>NVFS (sports physiotherapist)<td>6,5<td>488121<tr><td>VSG – sports physicians<td>5<td>488377</table></div>
<p>Points are entered in the registers by the association within three weeks.</p><p>Utrecht, 25-03-2024</p><p>drs. W.J. Oosterhuis<br>chair, congress committee</p>""")
    t(p, "completion", holder="A.M. (Annemieke) van der Heijden-'t Hoen", provider="Netherlands Association for Movement & Sport (NVBS)", title="Tendons, Load & Time", completed_on="2024-03-22",
      issued_on="2024-03-25", amounts=[A("6.5", "cpd", "kngf"), A("6.5", "cpd", "nvfs"), A("5", "cpd", "vsg")], ids=[I("Accreditation ID", "488120"), I("Accreditation ID", "488121"), I("Accreditation ID", "488377")],
      approvals=["kngf", "nvfs", "vsg"], accept={"holder": ["Annemieke van der Heijden-'t Hoen", "A.M. van der Heijden-'t Hoen"], "provider": ["Netherlands Association for Movement & Sport", "NVBS"], "issued_on": [None], "title": ["international NVBS congress “Tendons, Load & Time”"], "approvals": [None]},
      accept_amounts=[A("6.5", "unitless", "kngf"), A("6.5", "unitless", "nvfs"), A("5", "unitless", "vsg")], note="decimal comma; date of birth; initials with the first name in brackets; accreditation of registers")

    p = "aquafit dag.pdf"
    weasy(p, css.replace("#c2410c", "#0369a1").replace("NVBS – KvK 00012345 – Maliebaan 999, Utrecht", "Stichting Aquafit Nederland, Zwembadweg 1, Amersfoort") + """<h1>Participation certificate</h1>
<p>With pleasure we declare that</p><p style="font-size:20pt">Daan Kuijpers</p><p>joined the Aquafit Instructors' Day on Saturday the 2nd of December, 2023. Programme followed:</p>
<ul><li>10.00 – 11.15 Waterpower (in water)<li>11.30 – 12.45 Hydro-Pilates<li>13.45 – 15.00 Coaching seniors</ul><p>No credits are attached to this day.</p><p>On behalf of the board,<br><br>Mirjam Brouwer-Dijkstra</p>""")
    t(p, "attendance", holder="Daan Kuijpers", provider="Stichting Aquafit Nederland", title="Aquafit Instructors' Day", completed_on="2023-12-02", amounts=[],
      note="provider only in the footer; clock times; says that there are no credits")


# ---------------------------------------------------------------- CME claim
def run_cme():
    css = """<style>@page{size:Letter landscape;margin:16mm 20mm}body{font:11pt/1.45 'Liberation Serif'}.t{display:flex;justify-content:space-between;border-bottom:3pt solid #1e3a8a;padding-bottom:3mm}
.ac{font-size:8pt;line-height:1.35;color:#333;border-top:.5pt solid #999;padding-top:3mm;margin-top:8mm}</style>"""
    p = "CME/Certificate_of_Credit_Adebayo-Finch.pdf"
    weasy(p, css + """<div class=t><b style="font-size:15pt">Great Lakes Institute for Musculoskeletal Education</b><span>CME Certificate</span></div>
<p style="margin-top:9mm">Great Lakes Institute for Musculoskeletal Education certifies that</p><p style="font-size:21pt;margin:2mm 0">Oluwaseun T. Adebayo-Finch, MD, CAQSM, FAMSSM</p>
<p>has participated in the live activity titled <b>Sideline to Clinic: 31st Winter Sports Medicine Symposium</b> at the Amway Grand Plaza, Grand Rapids, Michigan, on January 25-27, 2024, and is awarded <b>11.25</b> <i>AMA PRA Category 1 Credit(s)</i>™.</p>
<p style="margin-top:10mm">____________________________<br>Harriet Lindqvist, MEd, CHCP — Director, Office of Continuing Education</p>
<div class=ac>The Institute is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians and designates this live activity for a maximum of 14.50 <i>AMA PRA Category 1 Credits</i>™. Physicians should claim only the credit commensurate with the extent of their participation.
Activity ID 24-WSM-031. Certificate generated 02/03/2024 8:41 PM ET.</div>""")
    t(p, "completion", holder="Oluwaseun T. Adebayo-Finch", provider="Great Lakes Institute for Musculoskeletal Education", title="Sideline to Clinic: 31st Winter Sports Medicine Symposium", started_on="2024-01-25", completed_on="2024-01-27",
      amounts=[A("11.25", "cme", "ama")], ids=[I("Activity ID", "24-WSM-031")], approvals=["ama"], accept={"issued_on": ["2024-02-03"], "approvals": [None, "accme"]},
      note="claimed 11.25 of a maximum of 14.50; generated on is not issued")

    p = "CME/non-physician cert.pdf"
    weasy(p, css.replace("#1e3a8a", "#14532d").replace("Liberation Serif", "Gentium Book Plus") + """<div class=t><b style="font-size:15pt">Blue Ridge Sports Medicine Foundation</b><span>For non-physician participants</span></div>
<p style="margin-top:9mm">Certificate of Participation</p><p style="font-size:20pt;margin:2mm 0">Tamsin Leigh Crowder-Vance, MS, LAT, ATC</p><p>attended the enduring-live hybrid course <b>Concussion 360</b> in Roanoke, Virginia on the nineteenth of October, two thousand twenty-four.
The activity was designated for 6.75 <i>AMA PRA Category 1 Credits</i>™.</p><p>Blue Ridge Sports Medicine Foundation (BOC AP#: P99214) is approved by the Board of Certification, Inc. to provide continuing education to Athletic Trainers.
This program is eligible for a maximum of 6.75 Category A hours/CEUs. ATs should claim only those hours actually spent in the educational program. <b>Hours awarded to this participant: 5.25</b></p>
<div class=ac>Foundation staff have no relevant financial relationships to disclose. Rev. 08/22</div>""")
    t(p, "completion", holder="Tamsin Leigh Crowder-Vance", provider="Blue Ridge Sports Medicine Foundation", title="Concussion 360", completed_on="2024-10-19", amounts=[A("5.25", "hour", "boc")],
      ids=[I("BOC AP#", "P99214")], approvals=["boc"], accept_amounts=[A("5.25", "ceu", "boc"), A("5.25", "hour", None), A("6.75", "cme", "ama"), A("6.75", "ceu", "boc"), A("6.75", "hour", "boc")],
      note="date as words; designated maximum 6.75, awarded 5.25")


def run():
    run_framed()
    run_grid()
    run_band()
    run_dutch()
    run_cme()
