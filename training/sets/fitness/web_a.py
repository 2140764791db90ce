"""Designs drawn with WeasyPrint: Keystone, Harrow & Vale, Mountain West clinic, Foundry."""
from common import *


# ---------------------------------------------------------------- Keystone Movement Institute
def keystone(name, lead, title, where, when, units, sign, ref="", extra="", lang="en", stamp="", head=None, after=None):
    T = {"en": ("Certificate of Completion", "This is to certify that", "Lead Instructor", "Director of Education"),
         "es": ("Certificado de Finalización", "Se certifica que", "Instructora principal", "Director de Educación")}[lang]
    cells = "".join(f'<td><div class="n">{n}</div><div class="u">{u}</div><div class="a">{a}</div></td>' for n, u, a in units)
    return f"""<html><head><title>{T[0]}</title><style>
@page {{ size: 11in 8.5in; margin: 0 }}
body {{ margin:0; font-family:'EB Garamond'; font-variant-numeric:lining-nums; color:#22303c }}
.o {{ position:absolute; left:.35in; top:.35in; right:.35in; bottom:.35in; border:5pt double #7a5a20 }}
.i {{ position:absolute; left:.55in; top:.5in; right:.55in; bottom:.5in; border:.6pt solid #7a5a20; text-align:center }}
.org {{ margin-top:.42in; font-size:17pt; letter-spacing:5pt; text-transform:uppercase; color:#7a5a20 }}
.sub {{ font-size:10.5pt; font-style:italic }}
h1 {{ font-weight:normal; font-size:40pt; margin:.2in 0 .16in }}
.l {{ font-size:14pt }} .name {{ font-family:'Z003'; font-size:36pt; line-height:1.02; color:#111; margin:.1in 1in }}
.t {{ font-size:22pt; font-weight:bold; margin:.1in .8in; line-height:1.1 }}
table.u {{ margin:.22in auto 0; border-collapse:collapse }} table.u td {{ border-left:.6pt solid #b79b62; padding:2pt 16pt; min-width:1.1in }}
table.u td:first-child {{ border-left:0 }} .n {{ font-size:19pt; font-weight:bold }} .u {{ font-size:10.5pt }} .a {{ font-size:8pt; color:#666 }}
.s {{ position:absolute; bottom:.55in; width:2.8in; font-size:10.5pt; text-align:center }} .s b {{ font-family:Kristi; font-weight:normal; font-size:27pt; display:block; border-bottom:.6pt solid #444; line-height:.9 }}
.f {{ position:absolute; bottom:.1in; left:.3in; right:.3in; font-size:7.6pt; color:#666 }}
.st {{ position:absolute; left:1.8in; top:2.9in; font-family:'Lato'; font-weight:900; font-size:80pt; color:rgba(190,30,30,.22); transform:rotate(-18deg); letter-spacing:14pt }}
</style></head><body><div class="o"></div><div class="i">
<div class="org">Keystone Movement Institute</div><div class="sub">Continuing education for fitness and rehabilitation professionals &middot; Lancaster, Pennsylvania</div>
<h1>{head or T[0]}</h1><div class="l">{T[1]}</div><div class="name">{name}</div><div class="l">{lead}</div><div class="t">{title}</div>
<div class="l">{where}<br>{when}</div><table class="u"><tr>{cells}</tr></table>
<div class="s" style="left:.9in"><b>{sign[0]}</b>{sign[1]}<br>{T[2]}</div><div class="s" style="right:.9in"><b>{sign[2]}</b>{sign[3]}<br>{T[3]}{after or ''}</div>
<div class="f">{ref}{extra}</div></div>{f'<div class="st">{stamp}</div>' if stamp else ''}</body></html>"""


SG = ("Lena Ostrow", "Lena Ostrow, DPT, NASM-CES", "M. Tran", "Minh Tran, EdD")
PROV = "NASM Provider ID 1187 &nbsp;|&nbsp; AFAA Provider ID 6042 &nbsp;|&nbsp; ACE Provider ID CEP55810 &nbsp;|&nbsp; Please keep this certificate for your records. "


def d_keystone():
    weasy("KMI_CorrectiveLowerExtremity_Okafor.pdf", keystone(
        "Adaeze N. Okafor, MS, NASM-CES", "has satisfied all requirements of the 15-hour live workshop",
        "Corrective Strategies for the Lower Extremity", "Hershey, Pennsylvania", "March 15&ndash;16, 2025",
        [("1.5", "NASM CEUs", "Course 24-LE150"), ("15", "AFAA CEUs", "Course 24-LE150"), ("1.5", "ACE CECs", "CEP198204"), ("15", "ACSM CECs", "Approved provider 702211")], SG,
        ref=PROV, extra="Certificate No. KMI-25-00931"))
    cert("keystone", "KMI_CorrectiveLowerExtremity_Okafor.pdf", "completion", "Adaeze N. Okafor", "Keystone Movement Institute",
         "Corrective Strategies for the Lower Extremity", started="2025-03-15", completed="2025-03-16",
         amounts="1.5 ceu nasm; 15 ceu afaa; 1.5 cec ace; 15 cec acsm", accept_amounts="15 hour",
         ids=ids(("NASM Provider ID", "1187"), ("AFAA Provider ID", "6042"), ("ACE Provider ID", "CEP55810"), ("Course", "24-LE150"), ("ACE CECs", "CEP198204"), ("Approved provider", "702211"), ("Certificate No.", "KMI-25-00931")),
         approvals=["nasm", "afaa", "ace", "acsm"], note="the number CEP198204 stands below ACE CECs without a label of its own")

    weasy("certificates/shoulder girdle 2024.pdf", keystone(
        "Maximiliana Theodora<br>Featherstonehaugh-Vandenberghe", "has completed the one-day course", "Assessing the Shoulder Girdle",
        "Columbus, Ohio", "Saturday, October 5, 2024", [("0.7", "NASM CEUs", "Course 24-SG070"), ("7.0", "AFAA CEUs", "Course 24-SG070")],
        SG, ref=PROV, extra="Certificate No. KMI-24-04417"))
    cert("keystone", "certificates/shoulder girdle 2024.pdf", "completion", "Maximiliana Theodora Featherstonehaugh-Vandenberghe", "Keystone Movement Institute",
         "Assessing the Shoulder Girdle", completed="2024-10-05", amounts="0.7 ceu nasm; 7.0 ceu afaa",
         ids=ids(("NASM Provider ID", "1187"), ("AFAA Provider ID", "6042"), ("ACE Provider ID", "CEP55810"), ("Course", "24-SG070"), ("Certificate No.", "KMI-24-04417")),
         approvals=["nasm", "afaa"], accept={"approvals": [["nasm", "afaa", "ace"]]}, note="name over two lines; the footer names an ACE provider number, but no ACE credit is given")

    weasy("Constancia Keystone.pdf", keystone(
        "José Ignacio Peña Arriaga", "ha completado satisfactoriamente el curso", "Movilidad y Estabilidad para el Adulto Mayor",
        "San Juan, Puerto Rico", "7 y 8 de junio de 2024", [("1.2", "NASM CEU", "Curso 24-AM120"), ("12", "AFAA CEU", "Curso 24-AM120"), ("1.2", "ACE CEC", "CEP197733")],
        ("I. Colón", "Ivelisse Colón Marrero, MS", "M. Tran", "Minh Tran, EdD"), ref="Duración: 12 horas de contacto &nbsp;|&nbsp; Conserve este documento para la renovación de su certificación. &nbsp;|&nbsp; ", extra="Certificado núm. KMI-24-02208", lang="es"))
    cert("keystone", "Constancia Keystone.pdf", "completion", "José Ignacio Peña Arriaga", "Keystone Movement Institute", "Movilidad y Estabilidad para el Adulto Mayor",
         started="2024-06-07", completed="2024-06-08", amounts="1.2 ceu nasm; 12 ceu afaa; 1.2 cec ace", accept_amounts="12 hour",
         ids=ids(("Curso", "24-AM120"), ("ACE CEC", "CEP197733"), ("Certificado núm.", "KMI-24-02208")), approvals=["nasm", "afaa", "ace"], note="Spanish; 12 contact hours in the footer")

    h = keystone("Rev. Thomas A. Birchwood, Jr.", "has satisfied all requirements of the home-study course", "Program Design for the Masters Athlete",
                 "Independent study, examination passed with 88%", "Completed: 11/30/2023", [("1.0", "NASM CEU", ""), ("1.0", "NSCA CEU", "Category D"), ("1.0", "ACE CEC", "CEP190045"), ("10", "ISSA contact hours", "")],
                 SG, ref="Course version 3.2 (rev. January 2022) &nbsp;|&nbsp; ", extra="Certificate No. KMI-23-08850", after="<br>Issued December 4, 2023")
    weasy("_k.pdf", h)
    import pymupdf
    im = scanned(raster(OUT / "_k.pdf", dpi=180), 5, rot=-0.7)
    (OUT / "_k.pdf").unlink()
    image_pdf([im], "scan0007.pdf", 180)
    cert("keystone", "scan0007.pdf", "completion", "Thomas A. Birchwood, Jr.", "Keystone Movement Institute", "Program Design for the Masters Athlete",
         completed="2023-11-30", issued="2023-12-04", amounts="1.0 ceu nasm; 1.0 ceu nsca; 1.0 cec ace; 10 hour issa", grade="88%",
         ids=ids(("ACE CEC", "CEP190045"), ("Certificate No.", "KMI-23-08850")), approvals=["nasm", "nsca", "ace", "issa"],
         accept={"holder": ["Thomas A. Birchwood Jr.", "Thomas A. Birchwood"]}, text_layer=False, note="scan; date of a course version in the footer")
    # nearly
    weasy("KMI_sample_certificate.pdf", keystone("[Participant Name]", "has satisfied all requirements of the 15-hour live workshop", "[Course Title]", "[City, State]", "[Date]",
          [("1.5", "NASM CEUs", "Course #"), ("15", "AFAA CEUs", "Course #"), ("1.5", "ACE CECs", "CEP#"), ("15", "ACSM CECs", "Approved provider 702211")], SG, ref=PROV, extra="Certificate No. KMI-__-_____", stamp="SAMPLE"))
    other("KMI_sample_certificate.pdf", "sample of the Keystone certificate with fields not filled in")
    weasy("KMI registration Okafor hip.pdf", keystone("Adaeze N. Okafor, MS, NASM-CES", "is registered for the 8-hour live workshop", "Hip Mechanics in Strength Training", "Hershey, Pennsylvania", "September 20, 2025",
          [("0.8", "NASM CEUs", "upon completion"), ("8", "AFAA CEUs", "upon completion"), ("0.8", "ACE CECs", "upon completion")], ("", "Lena Ostrow, DPT, NASM-CES", "M. Tran", "Minh Tran, EdD"),
          ref="Present this page at check-in. Your certificate will be sent after the workshop once attendance has been verified. ", extra="Registration No. R-118204", head="Confirmation of Registration"))
    other("KMI registration Okafor hip.pdf", "registration for a workshop in the design of the Keystone certificate; credits only upon completion")


# ---------------------------------------------------------------- Harrow & Vale (UK)
def harrow(rows, learner, title, foot, kind="Certificate of Achievement", band="#0b3d4f", note=""):
    tr = "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in rows)
    return f"""<html><head><title>Learner certificate</title><style>
@page {{ size:A4; margin:0 }} body {{ margin:0; font-family:'Open Sans'; color:#1b1b1b }}
.top {{ background:{band}; color:#fff; padding:16mm 20mm 12mm; }} .top .o {{ font-size:22pt; font-weight:800 }} .top .p {{ font-size:9.5pt; opacity:.85 }}
.k {{ font-family:'Roboto Slab'; font-size:26pt; margin:14mm 20mm 2mm; color:{band} }}
.w {{ margin:0 20mm; font-size:11pt; line-height:1.5 }} .nm {{ font-size:24pt; font-weight:600; margin:3mm 20mm }} .tt {{ font-size:17pt; font-weight:700; margin:3mm 20mm 7mm; border-left:3mm solid #e4a11b; padding-left:5mm }}
table {{ margin:6mm 20mm; border-collapse:collapse; width:170mm; font-size:10.5pt }} th {{ text-align:left; width:58mm; font-weight:600; background:#eef3f5 }} th,td {{ border-bottom:.3mm solid #c4d0d5; padding:2.2mm 3mm }}
.sg {{ margin:10mm 20mm 0; font-size:10pt }} .sg b {{ font-family:Rufscript; font-weight:normal; font-size:21pt; display:block }}
.ft {{ position:absolute; left:20mm; right:20mm; bottom:10mm; font-size:7.5pt; color:#555; border-top:.3mm solid #999; padding-top:2mm }}
</style></head><body><div class="top"><div class="o">Harrow &amp; Vale Fitness Academy</div><div class="p">Part of the Vale Leisure Group &middot; CIMSPA Training Provider Partner</div></div>
<div class="k">{kind}</div><div class="w">{note or 'This is to confirm that the learner named below has been assessed as competent in'}</div>
<div class="tt">{title}</div><div class="w">Awarded to</div><div class="nm">{learner}</div><table>{tr}</table>
<div class="sg"><b>Ffion Pryce</b>Ffion Pryce<br>Head of Centre</div><div class="ft">{foot}</div></body></html>"""


def d_harrow():
    foot = "Harrow &amp; Vale Fitness Academy Ltd. Registered in England and Wales 09917734. This certificate remains the property of the Academy. CPD points are awarded in line with the CIMSPA CPD policy and may be checked in the CIMSPA Directory."
    weasy("HV cert - prepost natal.pdf", harrow([("Learner reference", "HV-20931"), ("Mode of delivery", "Blended (8 hours e-learning, 2 practical days)"), ("Course dates", "14/09/2024 &ndash; 15/09/2024"),
          ("CIMSPA CPD points", "6"), ("CIMSPA endorsement no.", "EN-44718"), ("Tutor / assessor", "Marcus Adeyemi-Cole"), ("Date of issue", "20/09/2024")], "Siobhán O&rsquo;Riordan", "Pre- and Postnatal Exercise Programming", foot))
    cert("harrow", "HV cert - prepost natal.pdf", "completion", "Siobhán O’Riordan", "Harrow & Vale Fitness Academy", "Pre- and Postnatal Exercise Programming",
         started="2024-09-14", completed="2024-09-15", issued="2024-09-20", amounts="6 cpd cimspa", accept_amounts="8 hour",
         ids=ids(("Learner reference", "HV-20931"), ("CIMSPA endorsement no.", "EN-44718")), approvals=["cimspa"], note="British dates, day first; table with labels to the left")
    weasy("Kettlebell award.pdf", harrow([("Date of birth", "11/02/1996"), ("Learner reference", "HV-18702"), ("Guided learning hours", "12"), ("Date completed", "04/05/2023"),
          ("CPD points", "4 (CIMSPA endorsed)"), ("Result", "Pass"), ("Certificate number", "HVC/23/5518"), ("Date of issue", "09/05/2023")], "Mr Daniyal Hussain-Whitlock", "Award in Kettlebell Training (Level 3)", foot, band="#3d2352"))
    cert("harrow", "Kettlebell award.pdf", "completion", "Daniyal Hussain-Whitlock", "Harrow & Vale Fitness Academy", "Award in Kettlebell Training (Level 3)", completed="2023-05-04", issued="2023-05-09",
         amounts="4 cpd cimspa", accept_amounts="12 hour", grade="Pass", ids=ids(("Learner reference", "HV-18702"), ("Certificate number", "HVC/23/5518")), approvals=["cimspa"],
         accept={"title": ["Award in Kettlebell Training", "Level 3 Award in Kettlebell Training"]}, unclear=["kind"], note="date of birth beside the other dates; British dates; result Pass")
    weasy("HV-safeguarding-CPD.pdf", harrow([("Completed on", "3 February 2025"), ("Valid for", "3 years from completion"), ("CIMSPA CPD points", "1"), ("Certificate number", "HVC/25/0093")], "Bronwen Teifi Llewellyn-Marchbanks", "Safeguarding Adults and Children in Leisure Settings",
          foot, kind="Certificate of Completion", note="The learner named below has completed the e-learning module"))
    cert("harrow", "HV-safeguarding-CPD.pdf", "completion", "Bronwen Teifi Llewellyn-Marchbanks", "Harrow & Vale Fitness Academy", "Safeguarding Adults and Children in Leisure Settings", completed="2025-02-03", validity="P3Y",
         amounts="1 cpd cimspa", ids=ids(("Certificate number", "HVC/25/0093")), approvals=["cimspa"], accept={"approvals": [[]]}, note="no date of issue; period of validity in words")
    weasy("HV result sheet referred.pdf", harrow([("Learner reference", "HV-20977"), ("Date of assessment", "19/10/2024"), ("Unit 1 Anatomy (theory)", "Pass"), ("Unit 2 Programming (case study)", "Refer &ndash; resubmission required"), ("Unit 3 Practical observation", "Not attempted"),
          ("CIMSPA CPD points", "0 (6 available on completion)"), ("Resubmission by", "18/01/2025")], "Jonathan Peverell", "Pre- and Postnatal Exercise Programming", foot, kind="Statement of Results", note="The learner named below has not yet met all requirements of"))
    other("HV result sheet referred.pdf", "statement of results, course not passed yet, no points, in the design of the certificate")


# ---------------------------------------------------------------- Mountain West clinic: speakers
def clinic(head, body, name, talk, when, bottom):
    return f"""<html><head><style>@page {{ size:10in 8in; margin:0 }} body {{ margin:0; font-family:'League Spartan'; background:#10222b; color:#fff }}
.h {{ position:absolute; left:0; top:0; width:2.6in; height:8in; background:#d5502b }} .v {{ position:absolute; left:.35in; top:.6in; width:1.95in; font-weight:800; font-size:23pt; line-height:1.02 }}
.yr {{ position:absolute; left:.35in; bottom:.5in; font-size:11pt; width:2in }} .r {{ position:absolute; left:3in; top:.6in; right:.5in }}
.k {{ font-size:13pt; letter-spacing:3pt; color:#f3b08d }} .n {{ font-size:32pt; font-weight:700; margin:.1in 0 .3in; line-height:1.05 }} .b {{ font-size:13pt; font-weight:400; line-height:1.5; font-family:Lato }}
.t {{ font-size:21pt; font-weight:600; color:#ffd9a8; margin:.12in 0; line-height:1.1 }} .x {{ font-family:Lato; font-size:10.5pt; margin-top:.4in; line-height:1.5; color:#cfd8dc }}
</style></head><body><div class="h"></div><div class="v">Mountain West Strength &amp; Conditioning Clinic</div><div class="yr">{when}</div>
<div class="r"><div class="k">{head}</div><div class="n">{name}</div><div class="b">{body}</div><div class="t">{talk}</div><div class="x">{bottom}</div></div></body></html>"""


def d_clinic():
    weasy("speaker cert mwscc 23.pdf", clinic("CERTIFICATE OF PRESENTATION", "who served as an invited speaker and delivered the 75-minute lecture", "Priyanka Ramaswamy, PhD, CSCS*D", "Load Monitoring Without a Sports Science Budget",
          "Boise, Idaho<br>July 21&ndash;22, 2023", "Lecture given on Saturday, July 22, 2023, 10:15 a.m., Snake River Ballroom.<br>Speakers may claim credit under NSCA Category B (Presentations). The clinic does not report speaker credit.<br><br>Garrett Holcomb, Clinic Chair"))
    cert("clinic-speaker", "speaker cert mwscc 23.pdf", "lecturing", "Priyanka Ramaswamy", "Mountain West Strength & Conditioning Clinic", "Load Monitoring Without a Sports Science Budget", completed="2023-07-22",
         accept_amounts="75 minute", note="speaker certificate; days of the clinic in the side bar, day of the lecture below; the credit is not awarded by the paper")
    weasy("MWSCC 2024 attendance.pdf", clinic("CERTIFICATE OF ATTENDANCE", "attended the full clinic programme and has earned", "Beau T. Larrabee", "1.3 NSCA CEUs (Category A) &nbsp;&middot;&nbsp; 13 ACSM CECs",
          "Boise, Idaho<br>July 19&ndash;20, 2024", "NSCA approval no. M4417 &nbsp;&middot;&nbsp; ACSM approval no. 812044<br>Attendance was verified by badge scan at the start and the end of each day.<br><br>Garrett Holcomb, Clinic Chair"))
    cert("clinic-speaker", "MWSCC 2024 attendance.pdf", "completion", "Beau T. Larrabee", "Mountain West Strength & Conditioning Clinic", "Mountain West Strength & Conditioning Clinic", started="2024-07-19", completed="2024-07-20",
         amounts="1.3 ceu nsca; 13 cec acsm", ids=ids(("NSCA approval no.", "M4417"), ("ACSM approval no.", "812044")), approvals=["nsca", "acsm"], accept={"title": ["Certificate of Attendance", "Mountain West Strength & Conditioning Clinic 2024", None]},
         note="headed attendance, but credits are awarded; the event is provider and title")
    weasy("MWSCC volunteer.pdf", clinic("WITH OUR THANKS", "who helped at the registration desk and in the exhibit hall as a volunteer of the", "Beau T. Larrabee", "2023 Mountain West Strength &amp; Conditioning Clinic",
          "Boise, Idaho<br>July 21&ndash;22, 2023", "Volunteers do not earn continuing education credit. This sheet is a keepsake and not a certificate of attendance.<br><br>Garrett Holcomb, Clinic Chair"))
    other("MWSCC volunteer.pdf", "thanks to a volunteer, says it is not a certificate and earns no credit")


# ---------------------------------------------------------------- Foundry Online: several in one PDF
def foundry_page(name, course, done, credits, cid, note="", turned=False):
    return f"""<section><div class="bar"></div><div class="lg">foundry<span>online</span></div><div class="m"><div class="s">We are pleased to confirm that</div><div class="n">{name}</div>
<div class="s">passed the final assessment of</div><div class="c">{course}</div><div class="g">{credits}</div><div class="d">{done}</div></div><div class="i">{cid}<br>{qr("https://foundry-online.example/v/" + cid.split("<")[0].split(" ")[-1], 70)}</div><div class="q">{note}</div></section>"""


FCSS = """<html><head><style>@page { size:11in 8.5in; margin:0 } @page txt { size:8.5in 11in; margin:1in } body { margin:0; font-family:Manrope; color:#22242b }
section { position:relative; width:11in; height:8.49in; break-after:page; overflow:hidden } section:last-child { break-after:auto } .bar { position:absolute; left:0; bottom:0; width:11in; height:.4in; background:#1a7f64 }
.lg { position:absolute; left:.8in; top:.6in; font-weight:800; font-size:24pt; color:#1a7f64 } .lg span { color:#888; font-weight:400 } .m { position:absolute; left:.8in; top:1.8in; right:1in }
.s { font-size:13pt; color:#666 } .n { font-size:36pt; font-weight:700; margin:.05in 0 .25in } .c { font-size:22pt; font-weight:600; margin:.05in 0 .3in } .g { font-size:12.5pt; line-height:1.7 } .d { font-size:12.5pt; margin-top:.2in }
.i { position:absolute; right:.8in; top:.7in; font-size:10pt; color:#555; text-align:right; line-height:1.6 } .q { position:absolute; left:.8in; bottom:.55in; right:.8in; font-size:8pt; color:#777 }
.txt { page:txt; font-size:11.5pt; line-height:1.6; break-after:page } .txt p { margin:0 0 .14in }</style></head><body>"""


def d_foundry():
    n = "Foundry Online Education LLC &middot; foundry-online.example &middot; Delivered on the LearnDeck platform"
    a = foundry_page("Wendell Achterberg", "Behavior Change Coaching in Practice", "Completed January 12, 2025", "0.5 NASM CEUs<br>5.0 AFAA CEUs<br>0.5 ACE CECs", "Credential ID FO-7718-2043<br>Printed 03/01/2025", n)
    b = foundry_page("Wendell Achterberg", "Selling Personal Training Ethically", "Completed February 27, 2025", "0.3 NASM CEUs<br>3.0 AFAA CEUs", "Credential ID FO-7718-2191<br>Printed 03/01/2025", n)
    weasy("foundry both certs.pdf", FCSS + a + b + "</body></html>")
    for k, (t, d, am, acc, i) in enumerate([("Behavior Change Coaching in Practice", "2025-01-12", "0.5 ceu nasm; 5.0 ceu afaa; 0.5 cec ace", ["nasm", "afaa", "ace"], "FO-7718-2043"),
                                            ("Selling Personal Training Ethically", "2025-02-27", "0.3 ceu nasm; 3.0 ceu afaa", ["nasm", "afaa"], "FO-7718-2191")]):
        cert("foundry", "foundry both certs.pdf", "completion", "Wendell Achterberg", "Foundry Online Education LLC", t, completed=d, amounts=am, ids=ids(("Credential ID", i)), approvals=acc,
             accept={"provider": ["Foundry Online", "foundry online", "Foundry Online Education"], "issued_on": ["2025-03-01"]}, part=k + 1, note="two certificates in one PDF; a date of printing besides")
    cover = """<div class="txt"><p><b style="color:#1a7f64">foundry online</b></p><p>April 9, 2024</p><p>Hawthorne Family Fitness<br>Attn: Denise Hawthorne</p><p>Dear Denise,</p>
<p>Thank you for taking the Youth Athletic Development course together with your daughter. Please find enclosed the certificates of both learners. Since Imogen is under eighteen, her certificate carries your name as the responsible adult; the credits belong to each learner separately and cannot be transferred.</p>
<p>With kind regards,<br>Oskar Lindqvist<br>Learner Services</p></div>"""
    a = foundry_page("Denise M. Hawthorne", "Youth Athletic Development", "Completed April 6, 2024", "0.6 NASM CEUs<br>6.0 AFAA CEUs<br>0.6 ACE CECs (course CEP201177)", "Credential ID FO-6403-1180", n)
    b = foundry_page("Imogen R. Hawthorne", "Youth Athletic Development: Junior Leader Track", "Completed April 7, 2024", "4 contact hours<br>No continuing education units are awarded for this track.", "Credential ID FO-6403-1181<br>Parent/guardian: Denise M. Hawthorne", n)
    weasy("Hawthorne/Foundry letter and certificates.pdf", FCSS + cover + a + b + "</body></html>")
    cert("foundry", "Hawthorne/Foundry letter and certificates.pdf", "completion", "Denise M. Hawthorne", "Foundry Online Education LLC", "Youth Athletic Development", completed="2024-04-06", amounts="0.6 ceu nasm; 6.0 ceu afaa; 0.6 cec ace",
         ids=ids(("Credential ID", "FO-6403-1180"), ("course", "CEP201177")), approvals=["nasm", "afaa", "ace"], accept={"provider": ["Foundry Online", "foundry online", "Foundry Online Education"], "issued_on": ["2024-04-09"]}, part=1, note="covering letter first, then two certificates, mother and daughter")
    cert("foundry", "Hawthorne/Foundry letter and certificates.pdf", "completion", "Imogen R. Hawthorne", "Foundry Online Education LLC", "Youth Athletic Development: Junior Leader Track", completed="2024-04-07", amounts="4 hour",
         ids=ids(("Credential ID", "FO-6403-1181")), approvals=[], accept={"provider": ["Foundry Online", "foundry online", "Foundry Online Education"], "issued_on": ["2024-04-09"]}, part=2, note="the daughter's certificate names the mother as guardian")
    c = foundry_page("Wendell Achterberg", "Strength for Endurance Athletes", "Progress on 03/01/2025: 74% &mdash; Module 6 of 8 in progress", "Available on completion:<br>0.8 NASM CEUs<br>8.0 AFAA CEUs<br>0.8 ACE CECs", "Enrollment FO-7718-E311<br>Printed 03/01/2025", n)
    c = c.replace("We are pleased to confirm that", "Learner").replace("passed the final assessment of", "is enrolled in")
    weasy("foundry strength endurance.pdf", FCSS + c + "</body></html>")
    other("foundry strength endurance.pdf", "progress page of an unfinished course in the design of the Foundry certificate")


def draw():
    d_keystone(); d_harrow(); d_clinic(); d_foundry()
