"""Posters, diplomas and ornate frames (weasyprint)."""
from kit import page, t, O, wreath, lotus

def yoga_poster(s):
    css = """body{font-family:Quattrocento;color:#4a3b35;background:#fbf4ec} .o{position:absolute;inset:9mm;border:1.2pt solid #b98b73}
    .o:after{content:"";position:absolute;inset:2.2mm;border:.5pt solid #b98b73} .c{position:absolute;left:25mm;right:25mm;top:22mm;text-align:center}
    h1{font:42pt Kristi;margin:0;color:#a2603f} .n{font:38pt 'Dancing Script';margin:5mm 0 2mm;color:#333} p{margin:2mm 0;font-size:12.5pt;line-height:1.5}
    .f{position:absolute;bottom:20mm;left:28mm;right:28mm;font-size:9.5pt} .f{width:223mm} .f td{width:33%;text-align:center;vertical-align:bottom} .sg{font:22pt Kristi}
    .l{border-top:.6pt solid #777;padding-top:1mm}"""
    def one(school, rys, name, hrs, word, title, dates, ins, insc, place, extra):
        return page("letter landscape", css, f"""<div class=o></div><div class=c>{lotus('#b98b73')}<h1>{school}</h1>
        <p style="letter-spacing:3px;font-size:9pt">{rys}</p><p>Be it known to all beings that</p><div class=n>{name}</div>
        <p>has walked the path with dedication and an open heart and has fulfilled every requirement<br>of our {word} <b>{title}</b>{extra}<br>{dates}</p></div>
        <table class=f><tr><td><div class=sg>{ins}</div><div class=l>{ins}, {insc}<br>Lead Trainer</div></td><td>{place}<br>lokah samastah sukhino bhavantu</td>
        <td><div class=sg>D. Ferreira</div><div class=l>Dee Ferreira, E-RYT 500, YACEP<br>Studio Director</div></td></tr></table>""")
    s.add("yoga/Marisol 200 YTT cert.pdf", "weasy", one("Salt Lantern Yoga", "YOGA ALLIANCE RYS 200 &nbsp;·&nbsp; SCHOOL ID 318842", "Marisol Quintanilla-Reyes",
        200, "two-hundred hour", "200-Hour Vinyasa Teacher Training", "held from September 9, 2022 through February 26, 2023 in Astoria, Oregon.", "Annika Thorsell", "E-RYT 500", "Astoria, Oregon", ""),
        t("completion", "Marisol Quintanilla-Reyes", "Salt Lantern Yoga", "200-Hour Vinyasa Teacher Training", "2023-02-26", "2022-09-09",
          am=["200 hour"], ids=["SCHOOL ID=318842"], ap=["yoga_alliance"], acc={"approvals": [None]}, note="hours in title and as words"))
    s.add("yoga/300hr_final(2).pdf", "weasy", one("House of Ojas", "RYS 300 · registered with Yoga Alliance since 2014", "Þórdís Lind Hallgrímsdóttir",
        300, "advanced", "Teacher Training, 300 Hours", "Completed the 2nd of June, 2024.", "Vikram Desrosiers", "E-RYT 500, C-IAYT", "Burlington, Vermont", ",<br>the “Subtle Body” cohort, of which 262 hours were in the presence of the lead trainer,"),
        t("completion", "Þórdís Lind Hallgrímsdóttir", "House of Ojas", "Teacher Training, 300 Hours", "2024-06-02", am=["300 hour"], acc_am=["262 hour"],
          ap=["yoga_alliance"], acc={"approvals": [None]}, note="262 of the 300 hours were contact hours"), pic="jpg", dpi=130)

    s.add("yoga/YTT template.pdf", "weasy", one("Salt Lantern Yoga", "YOGA ALLIANCE RYS 200 &nbsp;·&nbsp; SCHOOL ID 318842", "&nbsp;________________&nbsp;", 200, "two-hundred hour", "200-Hour Vinyasa Teacher Training", "held from ____________ through ____________ in Astoria, Oregon.", "Annika Thorsell", "E-RYT 500", "Astoria, Oregon", ""), O("template left blank: no name, no dates"))
    s.add("yoga/YTT 2025 preview.jpg", "weasy", one("House of Ojas", "RYS 300 · registered with Yoga Alliance since 2014", "Your Name Here", 300, "advanced", "Teacher Training, 300 Hours", "This is how your certificate will look in June 2025. Seats are open!", "Vikram Desrosiers", "E-RYT 500, C-IAYT", "Burlington, Vermont", ""), O("preview of a certificate, no holder"), pic="jpg", dpi=100)

def bilingual(s):
    css = """body{font-family:'EB Garamond';background:#fff} .b{position:absolute;inset:8mm;border:5pt double #1f5c57} .g{position:absolute;inset:18mm 22mm;display:flex;gap:14mm}
    .g>div{flex:1} h1{font-size:27pt;color:#1f5c57;margin:0 0 2mm} i{color:#666} .n{position:absolute;top:87mm;left:0;right:0;text-align:center;font:30pt 'Lobster Two'}
    p{font-size:14pt;line-height:1.35} .bt{position:absolute;top:110mm;left:24mm;right:24mm} td{padding:2.4mm 4mm;font-size:13.5pt;border-bottom:.4pt dotted #1f5c57} table{width:100%;border-collapse:collapse}"""
    def one(l, r, name, rows, foot, mant):
        tr = "".join(f"<tr><td>{a} <i>/ {b}</i></td><td><b>{c}</b></td></tr>" for a, b, c in rows)
        return page("A4 landscape", css, f"""<div class=b></div><div class=g><div><h1>{l[0]}</h1><p>{l[1]}</p></div><div><h1><i>{r[0]}</i></h1><p><i>{r[1]}</i></p></div></div>
        <div class=n>{name}</div><div class=bt><table>{tr}</table><p style="font-size:9.5pt;text-align:center">{foot}</p></div><div style="position:absolute;top:70mm;left:0;right:0;text-align:center;font:15pt 'Noto Serif Devanagari';color:#a36b2b">{mant}</div>""")
    s.add("certificado_yin.pdf", "weasy", one(("Certificate", "Casa Luna Movement Studio hereby confirms that the person named below took part in and finished the training described."),
        ("Certificado", "Casa Luna Movement Studio certifica por la presente que la persona abajo indicada participó y concluyó la formación descrita."), "Juan Ignacio Peñaloza Etcheverry",
        [("Training", "Formación", "Yin Yoga &amp; Fascia · Nivel II"), ("Dates", "Fechas", "14–18/10/2024"), ("Contact hours", "Horas lectivas", "40"), ("Non-contact hours", "Horas no lectivas", "10"), ("Teacher", "Docente", "Inmaculada Roig, E-RYT® 500, YACEP® 214477")],
        "Casa Luna Movement Studio · C/ de la Sal 18, 07001 Palma · Reg. YACEP® no. 214477 · Issued / Emitido 21/10/2024", "ॐ शान्तिः"),
        t("completion", "Juan Ignacio Peñaloza Etcheverry", "Casa Luna Movement Studio", "Yin Yoga & Fascia · Nivel II", "2024-10-18", "2024-10-14", "2024-10-21", am=["40 hour", "10 hour"],
          ids=["Reg. YACEP® no.=214477"], acc={"title": ["Yin Yoga & Fascia"]}, acc_am=["50 hour"], note="contact and non-contact hours; day-first range 14–18/10/2024"))
    s.add("Attest formation Pilates.pdf", "weasy", one(("Attestation de formation", "Nous attestons que la personne ci-dessous a suivi l’intégralité de la formation et réussi l’évaluation pratique."),
        ("Training certificate", "We certify that the person below followed the whole course and passed the practical assessment."), "Maëlle LE GOFF-TREMBLAY",
        [("Formation", "Course", "Pilates au sol, niveau 1 (Mat 1)"), ("Du … au …", "From … to …", "3 mai 2025 – 11 mai 2025"), ("Durée", "Length", "32,5 heures"), ("Formatrice", "Trainer", "Odile Vandenbroucke"), ("N° d’attestation", "Certificate no.", "PLX-25-0518")],
        "Espace Plexus inc. · 2240, rue Beaubien Est, Montréal (Québec) · reconnu par canfitpro : 4 CEC", "souffle · centre · contrôle"),
        t("completion", "Maëlle LE GOFF-TREMBLAY", "Espace Plexus inc.", "Pilates au sol, niveau 1 (Mat 1)", "2025-05-11", "2025-05-03", am=["32.5 hour", "4 cec canfitpro"],
          ids=["N° d’attestation=PLX-25-0518"], ap=["canfitpro"], acc={"provider": ["Espace Plexus"], "title": ["Pilates au sol, niveau 1"]}, note="decimal comma 32,5"))

def kids(s):
    css = """body{font-family:'Comic Neue';background:#fffbe6} .r{position:absolute;inset:6mm;border:7pt dashed #f08a5d;border-radius:12mm} h1{font:44pt 'Leckerli One';color:#3a8fb7;margin:0}
    .c{position:absolute;inset:20mm 24mm;text-align:center} .n{font:700 28pt 'Comic Neue';border-bottom:3pt solid #f9c22e;display:inline-block;padding:0 12mm;margin:4mm} p{font-size:14pt;margin:2mm}
    .st{position:absolute;right:22mm;bottom:24mm;width:36mm;height:36mm;border-radius:50%;background:#7bc950;color:#fff;font:700 11pt 'Comic Neue';padding-top:10mm;text-align:center;transform:rotate(-11deg)}"""
    def one(top, name, mid, st, foot):
        return page("letter landscape", css, f"<div class=r></div><div class=c><h1>{top}</h1><p>goes to our new friend</p><div class=n>{name}</div>{mid}</div><div class=st>{st}</div><p style='position:absolute;left:26mm;bottom:20mm;font-size:10pt;width:160mm'>{foot}</p>")
    s.add("kids/wiggle.pdf", "weasy", one("Wiggle &amp; Om!", "Priscilla “Cilla” Abernathy", "<p>for playing, breathing and learning her way through <b>all 95 hours</b> of the</p><p style='font-size:18pt'><b>Little Lotus Children’s Yoga Teacher Training (RCYS)</b></p><p>which wrapped up on Saturday, August 17th, 2024 in Duluth</p>",
        "95<br>HOURS", "Hugs from Ms. Tamsin Oyelaran, RCYT®, E-RYT® 200 – Little Lotus Yoga for Kids, LLC. RCYS school no. 40276. Little Lotus trainings are independent of any school district."),
        t("completion", "Priscilla “Cilla” Abernathy", "Little Lotus Yoga for Kids, LLC", "Little Lotus Children’s Yoga Teacher Training (RCYS)", "2024-08-17", am=["95 hour"], ids=["RCYS school no.=40276"],
          acc={"holder": ["Priscilla Abernathy"], "provider": ["Little Lotus Yoga for Kids"], "title": ["Little Lotus Children’s Yoga Teacher Training"]}))
    s.add("kids/IMG_4471.jpg", "weasy", one("Hooray, Coach!", "DeShawn Purnell Jr.", "<p>You rolled, hopped and crab-walked to the finish of</p><p style='font-size:19pt'><b>Playground Athletics: Fitness for Ages 5–11</b></p><p>with the Jumping Bean Academy · March 8–9</p><p>Take <b>1.1</b> to ACE and <b>11</b> to AFAA, you earned them.</p>",
        "You<br>did it!", "Course no. JB-511 · Jumping Bean Academy, 61 Orchard Row, Dayton OH. Printed 03/12/2025."),
        t("completion", "DeShawn Purnell Jr.", "Jumping Bean Academy", "Playground Athletics: Fitness for Ages 5–11", "2025-03-09", "2025-03-08", am=["1.1 unitless ace", "11 unitless afaa"], ids=["Course no.=JB-511"],
          acc={"completed_on": [None], "started_on": [None], "holder": ["DeShawn Purnell"]}, unclear=["completed_on", "amounts"], acc_am=["1.1 cec ace", "11 ceu afaa"], note="year of the course is printed only in the print date; numbers without unit; numbers in title"), pic="jpg")

    s.add("kids/SAMPLE cert.pdf", "weasy", one("Wiggle &amp; Om!", "Jane Q. Sample", "<p>for playing, breathing and learning her way through <b>all 95 hours</b> of the</p><p style='font-size:18pt'><b>Little Lotus Children’s Yoga Teacher Training (RCYS)</b></p><p>which wrapped up on Saturday, August 17th, 2024 in Duluth</p><div style='position:absolute;left:20mm;top:50mm;font:700 110pt Lato;color:#f003;transform:rotate(-24deg)'>SAMPLE</div>", "95<br>HOURS", "Not a valid certificate. For the brochure only."), O("sample, marked SAMPLE"))

def gothic(s):
    css = """body{font-family:'Old Standard TT'} .f{position:absolute;inset:7mm;border:9pt solid #5b1a18;outline:1.5pt solid #c9a24b;outline-offset:-14pt} .c{position:absolute;inset:26mm 26mm;text-align:center}
    h1{font:34pt 'UnifrakturX','Cardo';letter-spacing:1px;margin:0} p{font-size:14pt;line-height:1.55} .n{font:italic 26pt Cardo} .s{display:flex;justify-content:space-between;position:absolute;left:34mm;right:34mm;bottom:28mm;font-size:10pt}"""
    s.add("martial/Diploma Instructor.pdf", "weasy", page("letter", css, """<div class=f></div><div class=c><p>♦ &nbsp; Iron Heron Martial Arts Association &nbsp; ♦</p><h1>Instructor Diploma</h1><p>Given on the<br>twenty-third day of November<br>in the year two thousand and twenty-four</p>
     <p>unto</p><div class=n>Thaddeus Okonkwo-Lindqvist, III</div><p>who, having trained for no fewer than eleven years and having stood before a board of three masters, is hereby licensed to instruct in</p><h1 style="font-size:24pt">Kickboxing Fundamentals, Grades 1 to 4</h1>
     <p>This diploma remains in force for two years from the date above,<br>so long as its bearer keeps current in first aid.</p><p style="font-size:11pt">Roll of Instructors, folio 118, entry IH-0472</p></div>
     <div class=s><span>____________________<br>Hanshi Wendell Brzezicki<br>Head of the Association</span><span>____________________<br>Renshi Paloma Achterberg<br>Examiner</span></div>"""),
     t("credential|completion", "Thaddeus Okonkwo-Lindqvist, III", "Iron Heron Martial Arts Association", "Kickboxing Fundamentals, Grades 1 to 4", issued="2024-11-23", valid="P2Y", ids=["entry=IH-0472"],
       acc={"completed_on": ["2024-11-23"], "issued_on": [None], "title": ["Instructor Diploma"], "holder": ["Thaddeus Okonkwo-Lindqvist"]}, note="date as words; validity two years, no printed end"))
    s.add("martial/dan-Hwang.pdf", "weasy", page("A4", css, """<div class=f style="border-color:#222"></div><div class=c><h1><span style="font-family:'AR PL UKai CN'">黑帶</span> · Black Belt Certificate</h1><p>No. <b>2291</b></p><p>This is to attest that</p><div class=n>Hwang, Ji-woo Caroline</div>
     <p>after examination held at Tiger Meadow Taekwondo<br>on 2023. 12. 16. has been promoted to the rank of</p><h1>1st Dan (il dan)</h1><p>and is authorized to assist in children’s classes.</p><p style="font-size:10pt">Register entry 2023. 12. 20.<br>Master Brendan Söderholm, 5th Dan · Tiger Meadow Taekwondo, Spokane WA</p></div>"""),
     t("credential|completion|other", "Hwang, Ji-woo Caroline", "Tiger Meadow Taekwondo", "Black Belt Certificate", "2023-12-16", issued="2023-12-20", ids=["No.=2291"],
       acc={"title": ["1st Dan (il dan)", "1st Dan"], "issued_on": [None, "2023-12-16"], "completed_on": [None]}, unclear=["kind"], note="rank promotion; no course, no amount"))

def convention(s):
    css = """body{font-family:Carlito;padding:16mm;font-size:10pt} h1{font:26pt 'Bebas Neue';color:#0b3d91;margin:0} .t{width:100%;border-collapse:collapse;margin-top:5mm} .t th{background:#0b3d91;color:#fff;font-size:8.5pt;text-align:left;padding:1.5mm}
    .t td{border:.3pt solid #9ab;padding:1.4mm;font-size:9pt} .r td{text-align:right}"""
    def one(name, mid, rows, tot, foot):
        tr = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows)
        tt = "".join(f"<td style='border:1pt solid #0b3d91;padding:2mm;text-align:center'>{a}<br><b style='font-size:14pt'>{b}</b></td>" for a, b in tot)
        return page("letter", css, f"""<h1>Great Lakes Movement Fest 2024</h1><div>Milwaukee, WI &nbsp;|&nbsp; Friday, October 4 – Sunday, October 6, 2024</div><h2 style="margin:6mm 0 1mm">Record of Continuing Education</h2>
        <div style="float:right;text-align:right">Badge {mid}</div><div style="font-size:15pt"><b>{name}</b></div><table class=t><tr><th>Session</th><th>Title</th><th>Presenter</th><th>Day / time</th><th>Min.</th><th>Scan</th></tr>{tr}</table>
        <p><b>Credits earned</b></p><table style="border-spacing:3mm">{tt}</table><p style="font-size:8.5pt;color:#444">{foot}</p>
        <p style="margin-top:14mm">________________________<br>Rosalind Katz-Mbeki, Education Manager, Lakeshore Fitness Events Inc.</p>""")
    f = "Only sessions with an IN and an OUT scan count. ACE course CEP92114 · AFAA/NASM provider 760-B · AEA, ISSA and SCW as shown. Keep this form for your records; Lakeshore Fitness Events Inc. charges $15 for copies."
    s.add("GLMF record.pdf", "weasy", one("Yolanda Figueiredo-Haas", "0773", [["F2C", "Aqua Drums Unplugged", "K. Villareal", "Fri 1:15p", "75", "✓ ✓"], ["S1A", "Barre None", "T. Nwosu", "Sat 7:30a", "90", "✓ ✓"], ["S3D", "Cueing that Counts", "M. Elsharkawy", "Sat 1:00p", "90", "✓ –"], ["U1B", "Reformer on the Floor", "P. Grzelak", "Sun 8:00a", "105", "✓ ✓"]],
        [("ACE", "0.45 CECs"), ("AFAA", "4.5 CEUs"), ("NASM", "0.4 CEUs"), ("SCW", "4.5 CECs"), ("AEA", "1.25 CECs")], f),
        t("completion", "Yolanda Figueiredo-Haas", "Lakeshore Fitness Events Inc.", "Great Lakes Movement Fest 2024", "2024-10-06", "2024-10-04", am=["0.45 cec ace", "4.5 ceu afaa", "0.4 ceu nasm", "4.5 cec scw", "1.25 cec aea"],
          ids=["Badge=0773", "ACE course=CEP92114", "AFAA/NASM provider=760-B"], ap=["ace", "afaa", "nasm", "aea", "scw"], acc={"provider": ["Great Lakes Movement Fest 2024", "Great Lakes Movement Fest"], "title": ["Record of Continuing Education"], "ids": [None], "approvals": [None]}, acc_am=["75 minute", "90 minute", "105 minute"],
          note="one session without out-scan does not count; session minutes are not the award"))
    s.add("CEC/fest oct.pdf", "weasy", one("Nnamdi T. Achebe, CSCS", "1160", [["F1A", "Kettlebell Flow Lab", "B. Oduya", "Fri 9:00a", "120", "✓ ✓"], ["U2C", "Strong at Seventy", "L. Pham", "Sun 10:30a", "60", "✓ ✓"]],
        [("ACE", "0.3"), ("ACSM", "3.0"), ("NASM", "0.3"), ("canfitpro", "2"), ("AFAA", "0")], f + " AFAA: no eligible session was scanned."),
        t("completion", "Nnamdi T. Achebe", "Lakeshore Fitness Events Inc.", "Great Lakes Movement Fest 2024", "2024-10-06", "2024-10-04", am=["0.3 unitless ace", "3.0 unitless acsm", "0.3 unitless nasm", "2 unitless canfitpro", "0 unitless afaa"],
          ids=["Badge=1160", "ACE course=CEP92114", "AFAA/NASM provider=760-B"], acc={"provider": ["Great Lakes Movement Fest 2024", "Great Lakes Movement Fest"], "title": ["Record of Continuing Education"], "ids": [None]}, acc_am=["0.3 cec ace", "3.0 cec acsm", "0.3 ceu nasm", "2 cec canfitpro", "0 ceu afaa", "120 minute", "60 minute"], note="units not printed; an amount of zero"), pic="pdf")

    s.add("GLMF day 1 status.pdf", "weasy", one("Yolanda Figueiredo-Haas", "0773", [["F2C", "Aqua Drums Unplugged", "K. Villareal", "Fri 1:15p", "75", "✓ –"]], [("ACE", "–"), ("AFAA", "–"), ("NASM", "–")], "STATUS PAGE, NOT A RECORD. You have not yet completed any session. Remember to scan OUT. Credits are printed after Sunday.").replace("Record of Continuing Education", "Your status so far (Fri 2:05 pm)").replace("Credits earned", "Credits possible once you finish"), O("in progress: nothing completed yet"))

def multi(s):
    css = """body{font-family:Lato} .p{width:11in;height:8.5in;position:relative;page-break-after:always;padding:20mm 26mm;background:#eef4f1} .p:last-child{page-break-after:auto} h2{font-weight:300;font-size:30pt;margin:0;letter-spacing:5px;color:#2f5d50}
    .n{font:52pt 'Dancing Script';margin:22mm 0 6mm} .k{position:absolute;right:20mm;top:20mm;font-size:9pt;text-align:right;color:#567} p{font-size:17pt;line-height:1.5}"""
    def p(k, h, n, txt, sig):
        return f"<div class=p><div class=k>{k}</div><h2>{h}</h2><p>Tidewater Movement Collective</p><div class=n>{n}</div><p>{txt}</p><p style='position:absolute;bottom:22mm'>{sig}</p></div>"
    sig = "Beatrix Oyamada, MPT · faculty"
    s.add("all my workshops.pdf", "weasy", page("letter landscape", css,
        p("TMC-1187<br>January 20, 2024", "HIPS &amp; SACRUM", "Leocadia Brandt", "attended and completed the workshop on the date at right. Length: 4 hours. NASM 0.4 CEUs", sig) +
        p("TMC-1240<br>April 13, 2024", "SHOULDER LAB", "Leocadia Brandt", "attended and completed the workshop on the date at right. Length: 5½ hours. NASM 0.6 CEUs", sig) +
        p("TMC-1302<br>July 6, 2024", "BREATH MECHANICS 101", "Leocadia Brandt", "attended and completed the workshop on the date at right. Length: 90 minutes. Not submitted for outside credit.", "Fabrice Delacroix · guest faculty")),
        [t("completion", "Leocadia Brandt", "Tidewater Movement Collective", "HIPS & SACRUM", "2024-01-20", am=["4 hour", "0.4 ceu nasm"], ids=["=TMC-1187"], ap=["nasm"], acc={"approvals": [None]}),
         t("completion", "Leocadia Brandt", "Tidewater Movement Collective", "SHOULDER LAB", "2024-04-13", am=["5.5 hour", "0.6 ceu nasm"], ids=["=TMC-1240"], ap=["nasm"], acc={"approvals": [None]}, note="5½"),
         t("completion", "Leocadia Brandt", "Tidewater Movement Collective", "BREATH MECHANICS 101", "2024-07-06", am=["90 minute"], ids=["=TMC-1302"], acc_am=["1.5 hour"], note="a number in the title; no outside credit")], pages=3)
    css2 = """body{font-family:'URW Gothic'} .h{width:8.5in;height:5.5in;padding:14mm 18mm;position:relative;border-bottom:1pt dashed #999} .x{font-size:9pt} h3{font-size:19pt;margin:2mm 0;color:#8a2be2} .n{font-size:20pt;border-bottom:1pt solid}"""
    def h(no, n, ti, d, c): return f"<div class=h><div class=x>Velvet Barre Co. · instructor education · slip {no}</div><h3>{ti}</h3><div class=x>issued to</div><div class=n>{n}</div><p>{c}</p><div class=x>finished {d} – keep for your certifying agency</div></div>"
    s.add("scan0012.pdf", "weasy", page("letter", css2, h("0088", "Gwendolyn Prescott-Iwu", "Barre Foundations Intensive", "5/18/25", "16 hrs · ACE 1.6 CECs · AFAA 15 CEUs") + h("0091", "Rafaela Zubizarreta", "Prenatal Barre Modifications", "6/1/25", "4 hrs · ACE 0.4 CECs")),
        [t("completion", "Gwendolyn Prescott-Iwu", "Velvet Barre Co.", "Barre Foundations Intensive", "2025-05-18", am=["16 hour", "1.6 cec ace", "15 ceu afaa"], ids=["slip=0088"], acc={"ids": [None]}),
         t("completion", "Rafaela Zubizarreta", "Velvet Barre Co.", "Prenatal Barre Modifications", "2025-06-01", am=["4 hour", "0.4 cec ace"], ids=["slip=0091"], acc={"ids": [None]}, note="two slips of two people on one page")], pic="pdf")

def smallprint(s):
    css = """body{background:#dfe9ee;font-family:Comfortaa;color:#234} .c{position:absolute;top:34mm;left:0;right:0;text-align:center} .n{font:52pt Kristi} p{font-size:13pt} .z{position:absolute;bottom:9mm;left:12mm;right:12mm;font-size:6.5pt;text-align:center;color:#456}
    .q{position:absolute;inset:0}"""
    waves = "".join(f'<circle cx="400" cy="280" r="{r}" fill="none" stroke="#b8ccd6" stroke-width="1.5"/>' for r in range(60, 480, 34))
    def one(mid, z): return page("letter landscape", css, f"<svg class=q viewBox='0 0 800 618'>{waves}</svg><div class=c>{mid}</div><div class=z>{z}</div>")
    s.add("breathe.pdf", "weasy", one("<p>inhale · pause · exhale · pause</p><div class=n>Solveig Aamodt</div><p>completed</p><p style='font-size:22pt'>Functional Breathwork Facilitator, Level One</p><p>9 NOV 2025 &nbsp;&nbsp;•&nbsp;&nbsp; 18 contact hours + 6 hours self-study</p>",
        "Facilitated by Quiet Tide Breathwork LLC, 3 Harbor Ln, Camden ME 04843. This is a certificate of completion and not a license to practice psychotherapy or medicine. Quiet Tide Breathwork LLC reserves the right to revoke it. Credential page: quiettide.example/v/8D2K-11"),
        t("completion", "Solveig Aamodt", "Quiet Tide Breathwork LLC", "Functional Breathwork Facilitator, Level One", "2025-11-09", am=["18 hour", "6 hour"], acc_am=["24 hour"], acc={"provider": ["Quiet Tide Breathwork"]}, note="provider only in small print"))
    s.add("untitled design (7).png", "weasy", one("<p style='letter-spacing:6px'>CERTIFICATE</p><div class=n>Bartholomew Nkrumah-Vance</div><p>Mobility for Desk Bodies</p><p>Sunday 2.2.25</p>", "© Joint Venture Mobility (Portland). No continuing education credit was applied for."),
        t("completion|attendance", "Bartholomew Nkrumah-Vance", "Joint Venture Mobility", "Mobility for Desk Bodies", "2025-02-02", note="no amount; provider only in small print; 2.2.25"), pic="png", dpi=110)

def canfit(s):
    css = """body{font-family:Cabin;padding:18mm 20mm} .bar{background:#c8102e;color:#fff;padding:4mm 6mm;font-size:18pt;margin:-18mm -20mm 8mm} dl{display:grid;grid-template-columns:48mm auto;row-gap:2.5mm;font-size:12pt} dt{color:#777;text-align:right;padding-right:5mm} dd{margin:0;font-weight:bold}"""
    def one(org, rows, foot, head="Continuing Education Certificate"):
        return page("8.5in 6in" if "Maple" in org else "letter", css, f"<div class=bar>{head}</div><p style='font-size:14pt'>{org}</p><dl>" + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in rows) + f"</dl><p style='font-size:9pt;margin-top:12mm'>{foot}</p>")
    s.add("aqua cec.pdf", "weasy", one("Maple Current Aquafit Education Ltd.", [("Participant", "KOWALCHUK, Bernadette"), ("Member ID", "M-4410932"), ("Workshop", "AquaPole Interval 2.0"), ("Presenter", "Florent Beauséjour"), ("Completed", "2024/09/15"), ("Hours in pool", "3"), ("Hours in class", "1.5"), ("canfitpro CECs", "2"), ("Approval #", "24-0915-AQ"), ("Approval valid until", "2025/12/31")],
        "canfitpro members: upload at your member page before your certification year ends. This certificate is void if altered. Registered trademark of its owner."),
        t("completion", "KOWALCHUK, Bernadette", "Maple Current Aquafit Education Ltd.", "AquaPole Interval 2.0", "2024-09-15", am=["2 cec canfitpro", "3 hour", "1.5 hour"], ids=["Member ID=M-4410932", "Approval #=24-0915-AQ"], ap=["canfitpro"], acc_am=["4.5 hour"],
          note="approval valid until is not the end of the certificate; number in title"))
    s.add("Older adults CEC_dec.pdf", "weasy", one("Second Wind Seniors Fitness", [("Granted to", "Étienne St-Onge, B.Kin"), ("For", "Chair Yoga and Fall Prevention"), ("Where", "Thunder Bay, ON"), ("On", "05/12/2023"), ("Worth", "4 CECs (canfitpro) / 0.4 CEC (ACE) / 0.4 CEU (NASM)"), ("Ref", "SW-23-77-B")], "Signed electronically: Marguerite Poundmaker, owner. Issued 12/12/2023.", "Proof of CECs"),
        t("completion", "Étienne St-Onge", "Second Wind Seniors Fitness", "Chair Yoga and Fall Prevention", "2023-12-05", issued="2023-12-12", am=["4 cec canfitpro", "0.4 cec ace", "0.4 ceu nasm"], ids=["Ref=SW-23-77-B"], acc={"completed_on": ["2023-05-12"]}, unclear=["completed_on", "issued_on"],
          note="05/12/2023 is ambiguous; issue date 12/12/2023 makes December likely"))

    s.add("aqua registration.pdf", "weasy", one("Maple Current Aquafit Education Ltd.", [("Participant", "KOWALCHUK, Bernadette"), ("Workshop", "AquaPole Interval 2.0"), ("Date", "2024/09/15, 09:00–13:30"), ("Hours", "4.5"), ("canfitpro CECs", "2 (after completion)"), ("Paid", "$129.00 + HST"), ("Order", "AQ-5521")], "You are registered! Bring a towel. CECs are issued after the workshop only.", "Registration Confirmation"), O("registration for a course with hours and credits"))
    s.add("seniors waitlist.pdf", "weasy", one("Second Wind Seniors Fitness", [("Name", "Étienne St-Onge"), ("Course", "Chair Yoga and Fall Prevention, part 2"), ("Worth", "4 CECs (canfitpro)"), ("Place on list", "6")], "We will write if somebody cancels before 2024/02/01.", "Waiting list"), O("waiting list"), pic="png")

def ytreg(s):
    css = "body{font-family:'Open Sans';padding:20mm;font-size:11pt} .u{border-bottom:.5pt solid #333;min-width:70mm;display:inline-block;font:17pt DkgHandwriting;padding:0 3mm}"
    s.add("prenatal/form-signed.pdf", "weasy", page("letter", css, """<div style="float:right;border:1pt solid #333;padding:3mm;font-size:8pt">FORM PY-2<br>rev. 06/2019</div><h2>Blooming Belly Yoga School</h2><p>Statement of completion for students of the Registered Prenatal Yoga School (RPYS) program</p>
     <p>Name of student: <span class=u>Katarzyna Wojciechowska</span></p><p>Has completed <span class=u style="min-width:20mm">85</span> hours of prenatal yoga training,</p><p>beginning <span class=u style="min-width:40mm">1-12-24</span> and ending <span class=u style="min-width:40mm">4-28-24</span></p>
     <p>Of these, anatomy &amp; obstetrics: <span class=u style="min-width:16mm">20</span> &nbsp; teaching practicum: <span class=u style="min-width:16mm">12½</span></p><p>Director: <span class=u>Hyacinth Mallory</span></p><p>Date signed: <span class=u>May 6 2024</span></p>
     <p style="font-size:8.5pt;margin-top:20mm">RPYS registration 226-0198. Copy 1: student. Copy 2: school. Students must also hold an RYT® to apply for the prenatal designation.</p>"""),
     t("completion", "Katarzyna Wojciechowska", "Blooming Belly Yoga School", "prenatal yoga training", "2024-04-28", "2024-01-12", "2024-05-06", am=["85 hour"], ids=["RPYS registration=226-0198"], acc_am=["20 hour", "12.5 hour"],
       acc={"title": ["Registered Prenatal Yoga School (RPYS) program"], "ids": [None]}, note="filled by a hand font; parts of the 85 hours"), pic="pdf")
    s.add("RYT profile.pdf", "weasy", page("letter", css, """<h2 style="color:#3b6e8f">Registry credential</h2><p>Yoga Alliance · printed by member</p><table cellpadding=6><tr><td>Teacher<td><b>Imogen Takahashi-Bell</b><tr><td>Designation<td><b>RYT® 200</b><tr><td>Registry number<td>R-0449127<tr><td>Registered on<td>March 30, 2021<tr><td>Registration through<td>March 30, 2026
     <tr><td>School of record<td>Copper Moon Yoga (RYS 200)</table><p style="font-size:9pt">Registration reflects that the school attested completion of training. It is renewed each year on payment of dues; continuing education is reported every three years (45 hours teaching, 30 hours training).</p>"""),
     t("credential", "Imogen Takahashi-Bell", "Yoga Alliance", "RYT® 200", issued="2021-03-30", exp="2026-03-30", ids=["Registry number=R-0449127"], acc={"completed_on": ["2021-03-30"], "issued_on": [None], "provider": ["Copper Moon Yoga"]}, note="45 and 30 hours are rules, not an award"))

def build(s):
    for f in (yoga_poster, bilingual, kids, gothic, convention, multi, smallprint, canfit, ytreg): f(s)
