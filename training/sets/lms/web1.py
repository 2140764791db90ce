"""Designs laid out as HTML and printed by WeasyPrint."""
from core import *

# ---- TalentLMS default template: centred, double frame, date and score in the sentence
def talent(path, name, course, on, site, hl="Certificate", line1="This is to certify that", line2="has successfully completed the course",
           extra="", frame="#b08d4a", ident="", stamp=""):
    css = f"""body{{font-family:'EB Garamond';color:#333;width:297mm;height:210mm;position:relative;text-align:center}}
    .f{{position:absolute;left:9mm;top:9mm;right:9mm;bottom:9mm;border:2.2mm solid {frame}}}.g{{position:absolute;left:13.5mm;top:13.5mm;right:13.5mm;bottom:13.5mm;border:.4mm solid {frame}}}
    h1{{font-size:52pt;font-weight:400;letter-spacing:3px;margin:0 0 6mm;padding-top:27mm;color:{frame}}} .a{{font-size:17pt;font-style:italic}}
    .n{{font-size:35pt;margin:6mm 20mm 6mm;line-height:1.05}}.c{{font-size:24pt;margin:5mm 32mm;font-weight:600;line-height:1.1}}.d{{font-size:15pt}}
    .b{{position:absolute;bottom:22mm;left:26mm;right:26mm;font-size:10.5pt;color:#777;display:flex;justify-content:space-between}}
    .st{{position:absolute;left:0;right:0;top:88mm;font:bold 70pt Lato;color:rgba(190,30,30,.23);transform:rotate(-24deg)}}"""
    b = f"""<div class=f></div><div class=g></div>{'<div class=st>'+stamp+'</div>' if stamp else ''}<h1>{hl}</h1><div class=a>{line1}</div><div class=n>{name}</div><div class=a>{line2}</div>
    <div class=c>{course}</div><div class=d>{on}</div>{'<div class=d>'+extra+'</div>' if extra else ''}<div class=b><span>{site}</span><span>{ident}</span></div>"""
    wp(path, page(css, b))

# ---- Absorb style: white, big left block, coloured base line, labels under values
def absorb(path, name, course, cells, org, accent="#0a7d8c", head="Certificate of Completion", lead="Presented to", mid="for successful completion of", foot=""):
    css = f"""body{{font-family:'Open Sans';width:279.4mm;height:215.9mm;position:relative;color:#222}}
    .top{{padding:22mm 24mm 0}}.org{{font-size:13pt;font-weight:600;color:{accent}}}h1{{font-weight:300;font-size:40pt;margin:12mm 0 7mm;letter-spacing:-1px}}
    .l{{font-size:12pt;color:#666}}.n{{font-size:30pt;font-weight:600;margin:1mm 0 7mm}}.c{{font-size:21pt;margin:1mm 30mm 0 0;line-height:1.2}}
    .row{{position:absolute;left:24mm;right:24mm;bottom:33mm;display:flex;gap:14mm}}.row div{{border-top:1px solid #888;padding-top:2mm;font-size:9pt;color:#666;flex:1}}
    .row b{{display:block;font-size:13pt;color:#111;font-weight:600;margin-top:-11mm;height:9mm}}
    .bar{{position:absolute;left:0;right:0;bottom:0;height:17mm;background:{accent};color:#fff;padding:6mm 24mm;font-size:9pt}}"""
    b = f"""<div class=top><div class=org>{org}</div><h1>{head}</h1><div class=l>{lead}</div><div class=n>{name}</div><div class=l>{mid}</div><div class=c>{course}</div></div>
    <div class=row>{''.join('<div><b>%s</b>%s</div>' % (v, k) for k, v in cells)}</div><div class=bar>{foot}</div>"""
    wp(path, page(css, b, "Letter landscape"))

# ---- Relias style: portrait letter, statement with licence and accreditation lines
def relias(path, name, course, rows, statements, org="Relias LLC", title="CERTIFICATE OF COMPLETION", award="has successfully completed the following course", person="", lead="This certifies that"):
    css = """body{font-family:'Liberation Sans';width:215.9mm;height:279.4mm;padding:22mm 24mm;color:#1b1b1b;position:relative}
    .o{border-bottom:3px solid #5b2d8a;padding-bottom:3mm;font-weight:700;font-size:18pt;color:#5b2d8a}h1{text-align:center;font-size:22pt;margin:15mm 0 9mm;letter-spacing:1px}
    p{text-align:center;margin:3mm 0}.n{font-size:20pt;font-weight:700}.c{font-size:15pt;font-weight:700}
    table{margin:9mm auto 8mm;border-collapse:collapse;font-size:10.5pt}td{padding:1.3mm 4mm}td:first-child{text-align:right;color:#555}td:last-child{font-weight:600}
    .s{font-size:8.3pt;line-height:1.45;border-top:1px solid #bbb;padding-top:4mm}.s p{text-align:left;margin:0 0 2.4mm}"""
    b = f"""<div class=o>{org}</div><h1>{title}</h1><p>{lead}</p><p class=n>{name}</p>{'<p style="font-size:10pt">'+person+'</p>' if person else ''}<p>{award}</p><p class=c>{course}</p>
    <table>{''.join('<tr><td>%s</td><td>%s</td></tr>' % r for r in rows)}</table><div class=s>{''.join('<p>'+x+'</p>' for x in statements)}</div>"""
    wp(path, page(css, b, "Letter"))

# ---- CME portal: serif, several credit statements, licensed / not licensed wording
def cme(path, school, unit, name, act, when, awards, small, sgn, kindline="has participated in the enduring material titled", head="Certificate of Credit", lead="certifies that"):
    css = """body{font-family:'P052';width:279.4mm;height:215.9mm;padding:16mm 26mm;text-align:center;color:#10243e}
    .o{font-size:19pt;letter-spacing:1px}.u{font-size:12pt;font-style:italic;margin-bottom:7mm}h1{font-size:15pt;letter-spacing:6px;text-transform:uppercase;font-weight:400;margin:0 0 6mm;border-top:1px solid #a33;border-bottom:1px solid #a33;padding:2.5mm}
    .n{font-size:27pt;margin:2.5mm}.t{font-size:17pt;font-style:italic;margin:2.5mm 10mm}.w{font-size:12pt;margin:2mm}.aw{font-size:13pt;margin:4mm 12mm;line-height:1.55}
    .sm{font-size:8.2pt;text-align:left;line-height:1.4;margin-top:4mm;color:#333}.sg{display:inline-block;border-top:1px solid #555;margin-top:1mm;padding-top:1mm;font-size:9.5pt;width:90mm}"""
    b = f"""<div class=o>{school}</div><div class=u>{unit}</div><h1>{head}</h1><div class=w>{lead}</div><div class=n>{name}</div><div class=w>{kindline}</div><div class=t>{act}</div>
    <div class=w>{when}</div><div class=aw>{awards}</div><div>{sig(sgn[0])}</div><div class=sg>{sgn[0]}<br>{sgn[1]}</div><div class=sm>{small}</div>"""
    wp(path, page(css, b, "Letter landscape"))

# ---- UK online safety training: teal side panel, CPD box
def ukcpd(path, org, name, course, left, date, body, ref, sub="", footer=""):
    css = """body{font-family:'Lato';width:210mm;height:297mm;position:relative;color:#2b2b2b}
    .p{position:absolute;left:0;top:0;bottom:0;width:62mm;background:#123f4a;color:#e9f4f5;padding:30mm 9mm}.p .k{font-size:8.5pt;text-transform:uppercase;letter-spacing:1.5px;opacity:.75;margin-top:9mm}.p .v{font-size:14pt;font-weight:700;margin-top:1mm}
    .m{position:absolute;left:62mm;right:0;top:0;bottom:0;padding:34mm 15mm 0 16mm}h1{font-size:38pt;font-weight:900;margin:0;line-height:1;color:#123f4a}h2{font-weight:300;font-size:21pt;margin:2mm 0 20mm}
    .n{font-size:27pt;font-weight:700;border-bottom:2px solid #e08a2e;padding-bottom:3mm;margin:3mm 0 9mm;line-height:1.1}.c{font-size:20pt;font-weight:700;margin:3mm 0 10mm;line-height:1.15}.t{font-size:12pt;line-height:1.5}
    .f{position:absolute;left:16mm;right:15mm;bottom:16mm;font-size:8pt;color:#777;line-height:1.5}"""
    b = f"""<div class=p>{''.join('<div class=k>%s</div><div class=v>%s</div>' % r for r in left)}</div><div class=m><h1>Certificate</h1><h2>{sub}</h2><div class=t>{body[0]}</div><div class=n>{name}</div>
    <div class=t>{body[1]}</div><div class=c>{course}</div><div class=t>{date}</div></div><div class=f style="left:78mm">{ref}<br>{org}{footer}</div>"""
    wp(path, page(css, b, "A4"))

# ---- 360training-like compliance certificate: grey labels at left, values right, cut-off card below
def compliance(path, org, name, course, rows, sentence, cardlines=None, addr=""):
    css = """body{font-family:'Roboto Condensed';width:215.9mm;height:279.4mm;padding:16mm 20mm;position:relative}
    .b{border:1px solid #c9c9c9;padding:12mm 13mm 10mm}.o{font-size:20pt;font-weight:700;color:#0b5ea8}h1{font:700 24pt 'Roboto Slab';margin:6mm 0 4mm}p{font-size:12pt;margin:2mm 0}
    table{width:100%;margin-top:6mm;font-size:12pt;border-collapse:collapse}td{padding:2.2mm 2mm;border-bottom:1px dotted #bbb}td:first-child{width:52mm;color:#777}
    .k{position:absolute;left:20mm;bottom:22mm;width:86mm;height:54mm;border:1px dashed #666;padding:5mm 6mm;font-size:9.5pt;line-height:1.55}.a{position:absolute;left:118mm;bottom:30mm;font-size:9pt;color:#777;width:75mm}"""
    b = f"""<div class=b><div class=o>{org}</div><h1>Certificate of Completion</h1><p>{sentence}</p><table>
    <tr><td>Student</td><td><b>{name}</b></td></tr><tr><td>Course</td><td><b>{course}</b></td></tr>{''.join('<tr><td>%s</td><td>%s</td></tr>' % r for r in rows)}</table></div>
    {'<div class=k>'+cardlines+'</div>' if cardlines else ''}<div class=a>{addr}</div>"""
    wp(path, page(css, b, "Letter"))

# ---- LinkedIn Learning like
def linkedin(path, name, course, line, cid, extra=""):
    css = """body{font-family:'Liberation Sans';width:279.4mm;height:215.9mm;background:#f3f2ef;padding:12mm}.x{background:#fff;height:191.9mm;padding:14mm 18mm;position:relative}
    .l{font-weight:700;font-size:15pt;color:#0a66c2}.h{text-align:center;font-size:15pt;color:#444;margin-top:14mm}.n{text-align:center;font-size:24pt;margin:3mm 0 12mm}.c{text-align:center;font-size:27pt;font-weight:700;margin:0 20mm}
    .d{text-align:center;font-size:12pt;color:#555;margin-top:4mm}.q{text-align:center;font-size:10.5pt;color:#666;margin:9mm 45mm 0;line-height:1.5}.s{position:absolute;bottom:20mm;left:0;right:0;text-align:center;font-size:9.5pt;color:#444}.i{position:absolute;bottom:7mm;left:18mm;font-size:8.5pt;color:#777}"""
    b = f"""<div class=x><div class=l>LinkedIn Learning</div><div class=h>Certificate of Completion<br>Congratulations, {name}</div><div class=n></div><div class=c>{course}</div><div class=d>{line}</div>
    <div class=q>By continuing to learn, you have expanded your perspective, sharpened your skills, and made yourself even more in demand.</div>
    <div class=s>{extra}{sig('D. Brodnitz', 'Dancing Script', 26)}<br>Head of Content Strategy, Learning</div><div class=i>Certificate ID: {cid}</div></div>"""
    wp(path, page(css, b, "Letter landscape"))

def certs():
    talent("TalentLMS_certificate_4471.pdf", "Marisol Vega-Trent", "Safe Manual Handling of Gym Equipment", "on <b>11/02/2025</b>", "ironlark.talentlms.com", extra="Score: 93.3% &nbsp;·&nbsp; Valid until: 11/02/2027", ident="ID: 9F3C-7714-TL")
    C("TalentLMS_certificate_4471.pdf", "completion", "Marisol Vega-Trent", None, "Safe Manual Handling of Gym Equipment", c="2025-11-02", e="2027-11-02", ids=[("ID", "9F3C-7714-TL")], grade="93.3%",
      acc={"provider": ["ironlark.talentlms.com", "Ironlark", "ironlark"], "completed_on": ["2025-02-11"], "expires_on": ["2027-02-11"]}, un=["completed_on", "expires_on", "provider"], note="no organisation but the portal's address; day and month could be swapped")
    talent("certificates/cert-kettlebell-lvl1.pdf", "Jonas Abernathy", "Kettlebell Foundations Level 1<br>(Online)", "on September 14, 2024", "Stonebridge Strength Academy", extra="0.7 NASM CEUs &nbsp;|&nbsp; 7.0 AFAA CEUs &nbsp;|&nbsp; Provider No. 10842", frame="#27496d")
    C("certificates/cert-kettlebell-lvl1.pdf", "completion", "Jonas Abernathy", "Stonebridge Strength Academy", "Kettlebell Foundations Level 1 (Online)", c="2024-09-14", am=["0.7 ceu nasm", "7.0 ceu afaa"], ids=[("Provider No.", "10842")], ap=["nasm", "afaa"], acc={"title": ["Kettlebell Foundations Level 1"], "ids": [[]]})
    talent("Certificaat Anouk.pdf", "Anouk van der Heijden-Bos", "Veilig werken in het zwembad:<br>toezicht en reddend zwemmen", "Datum: 3 juni 2025", "Zwemveilig Academie · academie.zwemveilig.example", "Certificaat", "Hierbij verklaren wij dat", "met goed gevolg heeft afgerond de cursus", "Studielast: 4 uur · Geldig tot: 3 juni 2026", "#2a7f9e", "Certificaatnummer ZV-2025-00918")
    C("Certificaat Anouk.pdf", "completion", "Anouk van der Heijden-Bos", "Zwemveilig Academie", "Veilig werken in het zwembad: toezicht en reddend zwemmen", c="2025-06-03", e="2026-06-03", am=["4 hour"], ids=[("Certificaatnummer", "ZV-2025-00918")],
      acc=either("2025-06-03"), un=["completed_on"], note="Dutch; 'Datum' without a word of completion or issue")

    absorb("Certificate_Aquatic Exercise.pdf", "Theodora K. Lindqvist, MS", "Aquatic Exercise for Older Adults: Programming &amp; Progression", [("Completion Date", "8/19/2025"), ("Credits", "4.0"), ("Certificate Number", "AQ-118-20457")], "Tidewater Aquatic Fitness Institute", foot="Tidewater Aquatic Fitness Institute · learn.tidewateraqua.example")
    C("Certificate_Aquatic Exercise.pdf", "completion", "Theodora K. Lindqvist", "Tidewater Aquatic Fitness Institute", "Aquatic Exercise for Older Adults: Programming & Progression", c="2025-08-19", am=["4.0 unitless"], ids=[("Certificate Number", "AQ-118-20457")])
    absorb("Absorb - Concussion awareness.pdf", "Patrick O&rsquo;Malley-Singh", "Concussion Awareness for Coaches", [("Date Completed", "2024-03-27"), ("Expiry", "2026-03-27"), ("Facilitator", "Rhea Boutilier")], "Maple Shore Recreation · Learning Centre", "#b3402e", "Certificate", "Awarded to", "who has completed the online course", "Powered by Absorb LMS")
    C("Absorb - Concussion awareness.pdf", "completion", "Patrick O'Malley-Singh", "Maple Shore Recreation", "Concussion Awareness for Coaches", c="2024-03-27", e="2026-03-27", acc={"provider": ["Maple Shore Recreation Learning Centre", "Maple Shore Recreation · Learning Centre"], "holder": ["Patrick O’Malley-Singh"]})

    relias("Relias/Fall_Prevention_RN.pdf", "Guadalupe Herrera", "Fall Prevention in Older Adults: Exercise Strategies", [("Date of Completion:", "04/30/2025"), ("Credit Hours:", "1.50"), ("Course ID:", "REL-ALL-0-FPOA-V2"), ("Certificate Number:", "70311845")],
      ["Relias LLC is accredited with distinction as a provider of nursing continuing professional development by the American Nurses Credentialing Center's Commission on Accreditation.", "Nurses: this activity has been awarded 1.50 contact hours.", "California Board of Registered Nursing: CEP 13791 for 1.50 contact hours.", "This certificate must be retained by the licensee for a period of four years after the course is completed."], person="License Number: RN 95203317 (CA)")
    C("Relias/Fall_Prevention_RN.pdf", "completion", "Guadalupe Herrera", "Relias LLC", "Fall Prevention in Older Adults: Exercise Strategies", c="2025-04-30", am=["1.50 hour"], ids=[("Course ID", "REL-ALL-0-FPOA-V2"), ("Certificate Number", "70311845"), ("CEP", "13791")], ap=["ancc", "california board of registered nursing"],
      acc={"provider": ["Relias"]}, acca=["1.50 hour ancc"], un=["approvals"], note="RN 95203317 is the holder's licence; the hours are printed three times")
    relias("Relias/transfer_certificate (2).pdf", "DESHAWN R. TOLLIVER", "Bloodborne Pathogens: An Overview", [("Completed:", "Jan 9, 2026"), ("Contact Hours:", "0.75"), ("Final Exam Score:", "90%"), ("Employer:", "Pinecrest Behavioral Wellness Center")],
      ["This is a certificate of completion only. It does not grant continuing education credit for any professional license.", "Printed on 02/02/2026 7:14 AM"], award="completed the training module listed below")
    C("Relias/transfer_certificate (2).pdf", "completion", "Deshawn R. Tolliver", "Relias LLC", "Bloodborne Pathogens: An Overview", c="2026-01-09", am=["0.75 hour"], grade="90%", acc={"provider": ["Relias"], "holder": ["DESHAWN R. TOLLIVER"]}, note="contact hours printed, though the paper says no licence credit")
    relias("behavior change CE.pdf", "Ingrid Thorsen, LCSW, NBC-HWC", "Motivational Interviewing for Physical Activity Behavior Change", [("Course Completion Date:", "October 5, 2024"), ("Continuing Education Credits:", "3.00"), ("Delivery:", "Asynchronous distance"), ("Course #:", "1264-MI")],
      ["Harbor &amp; Hale Behavioral CE, provider #1264, is approved as an ACE provider to offer social work continuing education by the Association of Social Work Boards (ASWB) Approved Continuing Education (ACE) program. ACE provider approval period: 03/01/2023 – 03/01/2026. Social workers completing this course receive 3.00 general continuing education credits.", "Approved by the National Board for Health &amp; Wellness Coaching (NBHWC) for 3.0 CE credits. Approval number CEA-000417-2."], "Harbor &amp; Hale Behavioral CE", "Continuing Education Certificate", "has satisfactorily completed")
    C("behavior change CE.pdf", "completion", "Ingrid Thorsen", "Harbor & Hale Behavioral CE", "Motivational Interviewing for Physical Activity Behavior Change", c="2024-10-05", am=["3.00 unitless aswb", "3.0 unitless nbhwc"], ids=[("Course #", "1264-MI"), ("provider #", "1264"), ("Approval number", "CEA-000417-2")], ap=["aswb", "nbhwc"], acca=["3.00 unitless"], note="ACE here is a programme of ASWB; the provider's approval period is no date of the certificate")

    cme("CME cert exercise is medicine.pdf", "Bramwell University School of Medicine", "Office of Continuing Medical Education", "Olufemi Adeyinka-Rhodes, MD", "Exercise as Medicine: Prescribing Physical Activity in Primary Care", "on May 22, 2025",
      "and is awarded <b>1.25 <i>AMA PRA Category 1 Credit(s)</i>&trade;</b>", "Bramwell University School of Medicine is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians. Release date: January 6, 2025. Expiration date of activity: January 5, 2028. Activity ID 25-E-0447.", ("Carolyn Mbeki-Frost, EdD", "Assistant Dean, Continuing Medical Education"))
    C("CME cert exercise is medicine.pdf", "completion", "Olufemi Adeyinka-Rhodes", "Bramwell University School of Medicine", "Exercise as Medicine: Prescribing Physical Activity in Primary Care", c="2025-05-22", am=["1.25 cme ama"], ids=[("Activity ID", "25-E-0447")], ap=["ama", "accme"], acc={"approvals": [["accme"], ["ama"]]}, note="release and expiration date are those of the activity, not of the certificate")
    cme("statement_of_credit_88213.pdf", "Northfork Health System", "Interprofessional Continuing Education", "Kirsten Ballantyne, ATC, CSCS", "Heat Illness on the Sideline: Recognise, Cool, Transport", "Live webinar held July 10, 2024",
      "<b>2.00 BOC Category A CEUs</b><br><b>2.00 ANCC contact hours</b><br><b>0.2 NSCA CEUs</b>", "Northfork Health System is approved by the Board of Certification, Inc. to provide continuing education to Athletic Trainers (ATs), BOC AP# P10482. This program is eligible for a maximum of 2.00 Category A CEUs; ATs should claim only those hours actually spent in the educational program. NSCA approval code K2291. Certificate generated 07/15/2024 16:02.", ("Annalise Petrov, RN, MSN", "Director, Interprofessional Education"), "attended and completed the evaluation for the activity", "Statement of Credit")
    C("statement_of_credit_88213.pdf", "completion", "Kirsten Ballantyne", "Northfork Health System", "Heat Illness on the Sideline: Recognise, Cool, Transport", c="2024-07-10", am=["2.00 ceu boc", "2.00 hour ancc", "0.2 ceu nsca"], ids=[("BOC AP#", "P10482"), ("NSCA approval code", "K2291")], ap=["boc", "ancc", "nsca"], acc={"issued_on": ["2024-07-15"], "approvals": [["boc", "nsca"]]}, note="generated date is that of the print")

    ukcpd("IHS certificate - Evans G.pdf", "Brightwell Safety Training Ltd", "Gwenllian Evans", "Level 2 Award in Health &amp; Safety in Leisure Facilities", [("CPD hours", "3"), ("Score", "88%"), ("Pass mark", "75%")], "Completed on 7th March 2025", ("This is to certify that", "has completed the online course"), "Certificate no: BST/L2HS/0031775 · verify at brightwell-safety.example/verify", "of Completion", ", Unit 4, Taff Mead, Cardiff. Course content certified by The CPD Certification Service as conforming to universally accepted CPD guidelines.")
    C("IHS certificate - Evans G.pdf", "completion", "Gwenllian Evans", "Brightwell Safety Training Ltd", "Level 2 Award in Health & Safety in Leisure Facilities", c="2025-03-07", am=["3 hour"], ids=[("Certificate no", "BST/L2HS/0031775")], ap=["the cpd certification service"], grade="88%", acc={"approvals": [["cpd certification service"], ["cpd"]], "provider": ["Brightwell Safety Training"]}, acca=["3 cpd", "3 hour cpd"])
    ukcpd("safeguarding.pdf", "Brightwell Safety Training Ltd", "Muhammad Yusuf Rahman-Whitfield", "Safeguarding Children in Sport and Physical Activity", [("CPD points", "2"), ("Recommended renewal", "2 years")], "Date of issue: 21/11/2024", ("We confirm that", "passed the end-of-course assessment for"), "Certificate no: BST/SGC/0029018", "of Achievement", "")
    C("safeguarding.pdf", "completion", "Muhammad Yusuf Rahman-Whitfield", "Brightwell Safety Training Ltd", "Safeguarding Children in Sport and Physical Activity", i="2024-11-21", v="P2Y", am=["2 cpd"], ids=[("Certificate no", "BST/SGC/0029018")], acc={"validity": [None], "provider": ["Brightwell Safety Training"]}, note="renewal only recommended; long name over two lines")

    compliance("360training_6612098.pdf", "360training", "Rowan T. Castellanos", "Bloodborne Pathogens Training for Fitness &amp; Body Art", [("Course Hours", "2.0"), ("Completion Date", "06/18/2025"), ("Expiration Date", "06/18/2026"), ("Certificate #", "000044310276"), ("Issued on", "06/18/2025")], "This certifies that the student named below has completed the course and passed the final examination.",
      "<b>360training</b> &nbsp; Wallet card<br>Rowan T. Castellanos<br>Bloodborne Pathogens<br>Completed 06/18/2025 &nbsp; Exp. 06/18/2026<br>Cert # 000044310276", "6504 Bridge Point Pkwy, Austin, TX")
    C("360training_6612098.pdf", "completion", "Rowan T. Castellanos", "360training", "Bloodborne Pathogens Training for Fitness & Body Art", c="2025-06-18", i="2025-06-18", e="2026-06-18", am=["2.0 hour"], ids=[("Certificate #", "000044310276")], note="wallet card below repeats the values")
    compliance("osha10 online completion.pdf", "SafeSpan Learning", "Bartholomew Nguyen Jr.", "10-Hour General Industry Outreach (Online)", [("Topics", "Introduction to OSHA; Walking-Working Surfaces; Emergency Plans; Ergonomics in Fitness Facilities"), ("Duration", "10 hours"), ("Start date", "Feb 3, 2026"), ("Completion date", "Feb 13, 2026"), ("Authorized trainer", "Lucille Ostrander, #G 0418827")], "Temporary certificate. The plastic DOL card will be mailed within 90 days.", None, "SafeSpan Learning is an accepted online provider.")
    C("osha10 online completion.pdf", "completion", "Bartholomew Nguyen Jr.", "SafeSpan Learning", "10-Hour General Industry Outreach (Online)", s="2026-02-03", c="2026-02-13", am=["10 hour"], acc={"holder": ["Bartholomew Nguyen"], "title": ["10-Hour General Industry Outreach"]}, note="number is that of the trainer")

    linkedin("CertificateOfCompletion_Ergonomics for Desk Athletes.pdf", "Soraya Delacroix-Mbaye", "Ergonomics for Desk Athletes", "Course completed on Jan 05, 2025 at 03:12AM UTC &nbsp;•&nbsp; 1 hour 12 min", "5f2d9be07c1a44d2b8e03b1f6a9d7752c4e1098a37bb1d6f40a2e95c81d3077e")
    C("CertificateOfCompletion_Ergonomics for Desk Athletes.pdf", "completion", "Soraya Delacroix-Mbaye", "LinkedIn Learning", "Ergonomics for Desk Athletes", c="2025-01-05", am=["1.2 hour"], acca=["72 minute"], ids=[("Certificate ID", "5f2d9be07c1a44d2b8e03b1f6a9d7752c4e1098a37bb1d6f40a2e95c81d3077e")], acc={"provider": ["LinkedIn"]}, note="1 hour 12 min")

    # Open University style statement of participation
    css = """body{font-family:'Lato';width:210mm;height:297mm;padding:24mm 26mm;position:relative}.o{font-size:15pt;color:#0e2a5e;font-weight:700}h1{font-size:29pt;font-weight:300;margin:26mm 0 12mm}
    .n{font-size:26pt;font-weight:700;margin:0 0 4mm}p{font-size:12.5pt;line-height:1.5}.c{font-size:21pt;font-weight:700;margin:4mm 0}.bx{border-top:1px solid #999;margin-top:12mm;padding-top:5mm;font-size:10pt;color:#444}.z{position:absolute;bottom:22mm;font-size:8.5pt;color:#777;right:26mm;left:26mm}"""
    b = f"""<div class=o>OpenLearn &nbsp;|&nbsp; The Open University</div><h1>Statement of participation</h1><div class=n>Cillian Fearghal Doyle</div><p>has completed the free course including any mandatory tests for:</p><div class=c>Exercise and mental health</div>
    <p>This free 12-hour course examined how physical activity influences mood and cognition.</p><p>Issue date: <b>19 February 2026</b></p><p style="margin-top:14mm">{sig('P. Greenhalgh-Low', 'Dancing Script', 28)}<br>Director, Open Content</p>
    <div class=bx><b>Course learning outcomes</b><br>describe the link between activity and mental health · name barriers to taking part · use evidence to plan simple programmes</div>
    <div class=z>This statement does not imply the award of credit points nor the conferment of a University Qualification. It confirms that this free course and all mandatory tests were passed by the learner. &nbsp; E233_1</div>"""
    wp("exercise-and-mental-health-statement.pdf", page(css, b, "A4"))
    C("exercise-and-mental-health-statement.pdf", "completion", "Cillian Fearghal Doyle", "The Open University", "Exercise and mental health", i="2026-02-19", am=["12 hour"], ids=[("", "E233_1")], acc={"provider": ["OpenLearn", "OpenLearn | The Open University"], "ids": [[]], "amounts": [[]], "completed_on": ["2026-02-19"]}, un=["kind", "ids"], note="says it is no credit; course is 12 hours long; code without label")

    # FutureLearn style: certificate and second page with the record
    css = """@page{size:A4 landscape}body{font-family:'Manrope'}.p{width:297mm;height:210mm;padding:22mm 26mm;position:relative;page-break-after:always}.p:last-child{page-break-after:auto}
    .bar{position:absolute;left:0;top:0;height:6mm;right:0;background:#de00a5}h1{font-size:36pt;margin:12mm 0 5mm;font-weight:800}.n{font-size:28pt;font-weight:700}p{font-size:13pt;margin:3mm 0;color:#333}.c{font-size:22pt;font-weight:700;margin:3mm 0}.s{position:absolute;bottom:24mm;left:26mm;font-size:10.5pt}.r{position:absolute;bottom:24mm;right:26mm;text-align:right;font-size:10.5pt;color:#444}li{margin:1.5mm 0}h3{margin:5mm 0 1mm}"""
    b = f"""<div class=p><div class=bar></div><p style="color:#de00a5;font-weight:700">FutureLearn</p><h1>Certificate of Achievement</h1><div class=n>Zsófia Kállay-Németh</div><p>has completed the following course:</p><div class=c>Strength Training After Sixty</div><p>WESTMARK UNIVERSITY</p>
    <p style="font-size:11pt">The online course explored safe resistance exercise in later life and the physiology behind it.</p><p style="font-size:11pt">4 weeks, 3 hours per week</p>
    <div class=s>{sig('R. Okonjo-Hart', 'Kristi', 38)}<br>Dr Rachel Okonjo-Hart<br>Lead Educator, Westmark University</div><div class=r>Issued 2nd April 2025<br>futurelearn.com/certificates/k4w7rzp</div></div>
    <div class=p><div class=bar></div><p style="color:#de00a5;font-weight:700">FutureLearn</p><h1 style="font-size:24pt">Zsófia Kállay-Németh</h1><p>has completed the following course: <b>Strength Training After Sixty</b>, Westmark University</p>
    <h3>STUDY REQUIREMENT</h3><p>4 weeks, 3 hours per week &nbsp; (12 hours)</p><h3>LEARNING OUTCOMES</h3><ul><li>Explain sarcopenia and dose of load</li><li>Design a beginner session</li><li>Assess readiness and risk</li></ul><h3>SYLLABUS</h3><ul><li>Week 1 Why lift</li><li>Week 2 Form and load</li><li>Week 3 Programming</li><li>Week 4 Staying with it</li></ul><p>Average test score <b>91%</b></p></div>"""
    wp("futurelearn strength.pdf", page(css, b))
    C("futurelearn strength.pdf", "completion", "Zsófia Kállay-Németh", "Westmark University", "Strength Training After Sixty", i="2025-04-02", am=["12 hour"], grade="91%", acc={"provider": ["FutureLearn", "Westmark University, FutureLearn"], "completed_on": ["2025-04-02"], "grade": [None], "amounts": [[]]}, ids=[], note="two pages, second is the record; 4 weeks of 3 hours = 12 hours")

def others():
    talent("certificates/kettlebell sample.pdf", "Your Name Here", "Course Title", "on Month Day, Year", "Stonebridge Strength Academy", frame="#27496d", stamp="SAMPLE")
    O("certificates/kettlebell sample.pdf", "sample of the certificate with placeholders")
    talent("Certificate_preview.pdf", "{user_name}", "{course_name}", "on {issued_date}", "ironlark.talentlms.com", extra="Score: {course_score} · Valid until: {expiration_date}", ident="ID: {unique_id}")
    O("Certificate_preview.pdf", "preview of the template with smart tags, no values")
    absorb("Aquatic Exercise progress.pdf", "Theodora K. Lindqvist, MS", "Aquatic Exercise for Older Adults: Programming &amp; Progression", [("Enrolled", "7/28/2025"), ("Progress", "62%"), ("Credits on completion", "4.0")], "Tidewater Aquatic Fitness Institute", head="Course Progress Summary", lead="Learner", mid="is currently enrolled in", foot="A certificate is issued when all lessons and the final quiz are complete.")
    O("Aquatic Exercise progress.pdf", "unfinished progress in the design of the certificate")
    relias("Relias/exam_result_2.pdf", "Guadalupe Herrera", "Fall Prevention in Older Adults: Exercise Strategies", [("Date of Attempt:", "04/28/2025"), ("Exam Score:", "60%"), ("Passing Score:", "80%"), ("Status:", "NOT PASSED")],
      ["No credit has been awarded. You may retake the exam; a certificate of completion with 1.50 contact hours is available after a passing score.", "Attempts used: 1 of 3"], title="EXAM RESULT", award="attempted the final exam of the following course", lead="Result for")
    O("Relias/exam_result_2.pdf", "failed exam in the design of the certificate")
    cme("claim credit reminder.pdf", "Northfork Health System", "Interprofessional Continuing Education", "Kirsten Ballantyne, ATC, CSCS", "Heat Illness on the Sideline: Recognise, Cool, Transport", "Live webinar held July 10, 2024",
      "Your evaluation has <b>not been submitted</b>. 2.00 BOC Category A CEUs, 2.00 ANCC contact hours and 0.2 NSCA CEUs are available and can be claimed until August 9, 2024.", "This notice is not a statement of credit. Sign in, open Pending Activities and complete the evaluation to receive your certificate.", ("Annalise Petrov, RN, MSN", "Director, Interprofessional Education"), "is registered as an attendee of the activity", "Credit Not Yet Claimed", "notice to")
    O("claim credit reminder.pdf", "reminder to claim credit, none awarded yet")
    compliance("osha10 cancelled.pdf", "SafeSpan Learning", "Bartholomew Nguyen Jr.", "30-Hour General Industry Outreach (Online)", [("Duration", "30 hours"), ("Start date", "Mar 2, 2026"), ("Status", "<b style='color:#b00'>VOID – course access expired after 180 days, 11 of 30 hours done</b>"), ("Completion date", "—"), ("Notice date", "Aug 30, 2026")], "This certificate could not be issued for the enrollment named below.", None, "SafeSpan Learning is an accepted online provider.")
    O("osha10 cancelled.pdf", "notice that no certificate could be issued, same design as the certificate")
