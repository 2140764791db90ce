"""Designs made in office programs (Writer, Impress through LibreOffice) and Typst."""
from core import *
from docx import Document
from docx.shared import Pt, Mm, RGBColor, Emu
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

def new(w=215.9, h=279.4, m=22, fontname="Carlito", size=11):
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Mm(w), Mm(h)
    if w > h: s.orientation = WD_ORIENT.LANDSCAPE
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Mm(m)
    st = d.styles["Normal"]; st.font.name = fontname; st.font.size = Pt(size); st.element.rPr.rFonts.set(qn("w:eastAsia"), fontname)
    st.paragraph_format.space_after = Pt(6); return d
def para(d, runs, al="L", after=6, size=None, col=None, fontname=None, spacing=None):
    q = d.add_paragraph(); q.alignment = {"L": AL.LEFT, "C": AL.CENTER, "R": AL.RIGHT}[al]; q.paragraph_format.space_after = Pt(after)
    for r in (runs if isinstance(runs, list) else [runs]):
        t, b = (r, "") if isinstance(r, str) else r
        x = q.add_run(t); x.bold = "b" in b; x.italic = "i" in b
        if size: x.font.size = Pt(size)
        if col: x.font.color.rgb = RGBColor.from_string(col)
        if fontname: x.font.name = fontname
        if spacing: e = OxmlElement("w:spacing"); e.set(qn("w:val"), str(spacing)); x._r.get_or_add_rPr().append(e)
    return q
def table(d, rows, widths, head=True, style="Table Grid", size=10):
    t = d.add_table(rows=0, cols=len(widths)); t.style = style; t.alignment = 1
    for k, r in enumerate(rows):
        c = t.add_row().cells
        for j, v in enumerate(r):
            c[j].width = Mm(widths[j]); q = c[j].paragraphs[0]; q.paragraph_format.space_after = Pt(2); x = q.add_run(v); x.font.size = Pt(size); x.bold = head and k == 0
    return t
def border(d, col="7A5C1E", sz=24, style="double"):
    pr = d.sections[0]._sectPr; b = OxmlElement("w:pgBorders"); b.set(qn("w:offsetFrom"), "page")
    for s in ("top", "left", "bottom", "right"):
        e = OxmlElement("w:" + s)
        for k, v in (("val", style), ("sz", str(sz)), ("space", "22"), ("color", col)): e.set(qn("w:" + k), v)
        b.append(e)
    pr.append(b)

def letter(path, head, addr, date, lines, sign, hcol="1F4E79", style="a"):
    """Three letterheads: a left with serif, b centred with rule and footer, c two columns with a grey box of references."""
    if style == "a":
        d = new(fontname="Caladea"); para(d, [(head, "b")], size=17, col=hcol, after=0); para(d, addr, size=9, col="666666", after=18); para(d, date, after=10)
    elif style == "b":
        d = new(210, 297, 25, "Liberation Sans", 10.5); para(d, [(head.upper(), "b")], "C", 0, 15, hcol, None, 40); para(d, addr, "C", 2, 8.5, "666666")
        para(d, "_" * 78, "C", 14, 8, hcol); para(d, date, "R", 16); f = d.sections[0].footer.paragraphs[0]; f.alignment = AL.CENTER; x = f.add_run(head + "  |  " + addr); x.font.size = Pt(8)
    else:
        d = new(fontname="Open Sans", size=10); t = d.add_table(rows=1, cols=2); a, b = t.rows[0].cells; x = a.paragraphs[0].add_run(head); x.bold = True; x.font.size = Pt(14); x.font.color.rgb = RGBColor.from_string(hcol)
        b.paragraphs[0].alignment = AL.RIGHT; b.paragraphs[0].add_run(addr + "\n" + date).font.size = Pt(9); para(d, "", after=20)
    for l in lines: para(d, l, after=8 if style != "c" else 11)
    para(d, {"a": "Sincerely,", "b": "Yours faithfully,", "c": "With best regards"}[style], after=4); para(d, sign[0], size=26, fontname={"a": "Kristi", "b": "Dancing Script", "c": "Rufscript"}[style], after=0, col="1D2B55")
    for l in sign: para(d, l, after=0)
    office(path, d, "docx")

def hospital(path, name, course, rows, foot, head="CERTIFICATE OF COMPLETION", mid="has completed", org="Saint Odile Health Network", dept="HealthStream Learning Center · Department of Rehabilitation Education"):
    d = new(279.4, 215.9, 24, "Liberation Serif", 12); border(d)
    para(d, [(org, "b")], "C", 0, 22, "5B1A2E"); para(d, [(dept, "i")], "C", 22, 12); para(d, [(head, "b")], "C", 14, 26, None, None, 60)
    para(d, [(name, "b")], "C", 6, 24); para(d, mid, "C", 6); para(d, [(course, "bi")], "C", 14, 18); table(d, rows, [60, 60, 60], True); para(d, "", after=10); para(d, foot, "C", 0, 9); office(path, d, "docx")

def slide(path, bars, texts, w=13.333, h=7.5):
    from pptx import Presentation
    from pptx.util import Inches as I, Pt as P
    from pptx.dml.color import RGBColor as RC
    from pptx.enum.text import PP_ALIGN as PA
    pr = Presentation(); pr.slide_width, pr.slide_height = I(w), I(h); s = pr.slides.add_slide(pr.slide_layouts[6])
    for x, y, ww, hh, c in bars:
        b = s.shapes.add_shape(1, I(x), I(y), I(ww), I(hh)); b.fill.solid(); b.fill.fore_color.rgb = RC.from_string(c); b.line.fill.background(); b.shadow.inherit = False
    for x, y, ww, t, f, z, c, a in texts:
        q = s.shapes.add_textbox(I(x), I(y), I(ww), I(.5)).text_frame; q.word_wrap = True
        for k, l in enumerate(t.split("\n")):
            g = q.paragraphs[0] if not k else q.add_paragraph(); g.alignment = {"L": PA.LEFT, "C": PA.CENTER, "R": PA.RIGHT}[a]
            r = g.add_run(); r.text = l; r.font.name = f.strip("*"); r.font.bold = f.startswith("*"); r.font.size = P(z); r.font.color.rgb = RC.from_string(c)
    office(path, pr, "pptx")

def brazil(path, name, cpf, course, hours, period, date, city, org, code, prog, grade, head="CERTIFICADO", verb="concluiu com aproveitamento o curso livre on-line"):
    typ(path, f'''#set page(paper: "a4", flipped: true, margin: (x: 28mm, y: 22mm), background: {{ place(top + left, rect(width: 100%, height: 12mm, fill: rgb("#00704a"))); place(bottom + left, rect(width: 100%, height: 5mm, fill: rgb("#f3c613"))) }})
#set text(font: "Open Sans", size: 13pt, lang: "pt")
#align(center)[#v(8mm) #text(size: 12pt, fill: rgb("#00704a"), weight: "bold")[{org}] #v(4mm) #text(size: 40pt, weight: 800, tracking: 8pt)[{head}] #v(6mm)]
#set par(leading: 1.0em, justify: true)
Certificamos que *{name}*, inscrito(a) no CPF sob o nº {cpf}, {verb} #text(weight: "bold")[{course}], com carga horária de *{hours} horas*, realizado no período de {period}.
#v(6mm)
#align(right)[{city}, {date}.]
#v(12mm)
#grid(columns: (1fr, 1fr), align: center, [#line(length: 60mm, stroke: .5pt) Profa. Dra. Neusa Albuquerque \\ #text(size: 10pt)[Coordenação pedagógica]], [#line(length: 60mm, stroke: .5pt) {name} \\ #text(size: 10pt)[Participante]])
#pagebreak()
#text(size: 16pt, weight: "bold")[Conteúdo programático]
#table(columns: (1fr, 42mm), stroke: .4pt + gray, inset: 6pt, [*Módulo*], [*Carga horária*], {", ".join(f"[{a}], [{b} h]" for a, b in prog)}, [*Total*], [*{hours} h*])
{"Aproveitamento: *" + grade + "*" if grade else ""}
#v(4mm)
#text(size: 10pt)[Código de validação: {code} · valide em cursos.corpoemovimento.example/validar]''')

def minimal(path, org, name, course, rows, para_, col="#4338ca"):
    typ(path, f'''#set page(width: 11in, height: 8.5in, margin: 0pt, fill: rgb("#ffffff"))
#set text(font: "Manrope", size: 11pt)
#grid(columns: (3.1in, 1fr), rows: (100%), block(fill: rgb("{col}"), width: 100%, height: 100%, inset: 32pt)[#set text(fill: white)
#text(size: 15pt, weight: 800)[{org}] #v(1fr) {chr(10).join(f"#text(size: 8pt, fill: rgb(255,255,255,190))[{a}] #linebreak() #text(size: 12.5pt, weight: 700)[{b}] #v(10pt)" for a, b in rows)}],
block(inset: (x: 46pt, y: 60pt))[#text(size: 11pt, tracking: 3pt)[CERTIFICATE] #v(60pt) #par(leading: .5em)[#text(size: 36pt, weight: 800)[{name}]] #v(14pt) {para_[0]} #v(4pt) #text(size: 21pt, weight: 700, fill: rgb("{col}"))[{course}] #v(14pt) {para_[1]}])''')

def canada(path, name, course, done, exp, cert, org, status=None):
    typ(path, f'''#set page(paper: "us-letter", flipped: true, margin: 20mm, background: rect(width: 92%, height: 90%, stroke: 3pt + rgb("#b71c1c")))
#set text(font: "Lato", size: 12pt)
#align(center)[#v(6mm) #text(size: 17pt, weight: "bold")[{org}] #v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, text(size: 22pt, weight: 900)[{status[0] if status else "Certificate of Completion"}], text(size: 22pt, weight: 900)[{status[1] if status else "Certificat de réussite"}])
#v(8mm) #text(size: 27pt)[{name}] #v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [{status[2] if status else "has successfully completed the online course"} \\ #v(2mm) #text(size: 16pt, weight: "bold")[{course[0]}]], [{status[3] if status else "a réussi le cours en ligne"} \\ #v(2mm) #text(size: 16pt, weight: "bold")[{course[1]}]])
#v(12mm)
#table(columns: (auto, auto), stroke: none, align: (right, left), inset: 5pt, [Date of completion / Date de fin (AAAA-MM-JJ):], [*{done}*], [Expires / Expire le:], [*{exp}*], [Certificate no. / N° de certificat:], [*{cert}*])]''')

def credential(path, org, cred, name, rows, text, font="EB Garamond", col="#1b3a2f", head="Certified"):
    typ(path, f'''#set page(paper: "us-letter", margin: 22mm, background: rect(width: 93%, height: 94.5%, stroke: 6pt + rgb("{col}"), inset: 4pt)[#rect(width: 100%, height: 100%, stroke: 1pt + rgb("#b99b4c"))])
#set text(font: "{font}", size: 14pt)
#align(center)[#v(9mm) #text(size: 19pt, tracking: 1pt, fill: rgb("{col}"))[#upper("{org}")] #v(8mm) hereby confers upon #v(5mm) #text(size: 32pt, font: "Z003")[{name}] #v(5mm) the designation of #v(3mm) #text(size: 25pt, weight: "bold", fill: rgb("{col}"))[{cred}] #v(7mm) #block(width: 130mm)[{text}] #v(6mm)
#table(columns: 2, stroke: none, align: (right, left), {", ".join(f"[{a}], [*{b}*]" for a, b in rows)})
#v(1fr) #grid(columns: (1fr, 1fr), [#text(font: "Kristi", size: 26pt)[Augusta Vanterpool] #line(length: 55mm, stroke: .5pt) Chair, Certification Board], [#text(font: "Kristi", size: 26pt)[D. Oyamada] #line(length: 55mm, stroke: .5pt) Executive Director]) #v(12mm)]''')

def certs():
    hospital("HealthStream/cert_33190.pdf", "Lakshmi Raghunathan, PT, DPT", "Vestibular Screening in the Outpatient Gym", [["Completed", "Credit type", "Credit units"], ["08/12/2025", "State PT Board contact hours", "2.0"], ["08/12/2025", "Category B (other disciplines)", "2.0"]], "Provided by Saint Odile Health Network. Approval no. PT-25-00388, New Hesperia Board of Physical Therapy. Student ID 0228114.")
    C("HealthStream/cert_33190.pdf", "completion", "Lakshmi Raghunathan", "Saint Odile Health Network", "Vestibular Screening in the Outpatient Gym", c="2025-08-12", am=["2.0 hour"], ids=[("Approval no.", "PT-25-00388")], ap=["new hesperia board of physical therapy"], acca=["2.0 unitless"], un=["amounts"], note="two rows of credit; HealthStream is the system; student number left out")

    letter("Teaching verification - Mbatha.pdf", "Juniper Ridge Institute of Movement", "Online campus · 77 Quarry Lane, Brattle, VT", "February 3, 2026", [["To whom it may concern:"], ["This letter verifies that ", ("Sipho Mbatha, MA, CSCS", "b"), " taught the following online course for Juniper Ridge Institute of Movement as instructor of record:"], [("Foundations of Periodization (PD-310)", "b")], ["The course ran from September 8, 2025 to October 31, 2025 in our Canvas learning management system and comprised 24 contact hours of instruction for 31 enrolled fitness professionals."], ["Please contact the registrar with any questions."]], ["Clementine Voss", "Registrar"])
    C("Teaching verification - Mbatha.pdf", "teaching", "Sipho Mbatha", "Juniper Ridge Institute of Movement", "Foundations of Periodization", s="2025-09-08", c="2025-10-31", i="2026-02-03", am=["24 hour"], ids=[("", "PD-310")], acc={"title": ["Foundations of Periodization (PD-310)"], "ids": [[], [{"label": "course", "value": "PD-310"}]]}, un=["ids"], note="course code in brackets, no label")
    letter("webinar_instructor_letter.pdf", "Calloway Wellness Webinars", "powered by Zoom Events · support@calloway.example", "6 May 2025", [["Dear Ms. Pereira-Lund,"], ["Thank you for serving as course instructor. We confirm that you, ", ("Ilse Pereira-Lund", "b"), ", delivered all four live online sessions of ", ("Safe Stretching for Dancers", "b"), " in April 2025 (4 sessions of 90 minutes, 6 hours in total). Twenty-two participants received certificates."], ["This letter may be used as evidence of teaching for your recertification."]], ["Maeve Calloway", "Founder"], "7A3E00", style="b")
    C("webinar_instructor_letter.pdf", "teaching", "Ilse Pereira-Lund", "Calloway Wellness Webinars", "Safe Stretching for Dancers", c="2025-04", i="2025-05-06", am=["6 hour"], acc={"completed_on": [None]}, note="month only for the teaching")
    letter("completion letter Oduya.pdf", "Lanternfish Learning Cooperative", "CE portal operations · Halifax", "Friday, January 16, 2026", [["RE: Record of completion (certificate lost in system migration)"], ["Dear Mr. Oduya-Reyes,"], ["Our records show that ", ("Felix Oduya-Reyes", "b"), " finished the self-study course ", ("Plyometrics for Field Athletes", "b"), " on ", ("April 2, 2023", "b"), " and earned 8 contact hours (0.8 CEU). The original certificate, number LLC-23-40418, can no longer be downloaded; this letter replaces it."], ["The course is no longer offered."]], ["Bronwyn Achebe", "Records Manager"], "00695C", style="c")
    C("completion letter Oduya.pdf", "completion", "Felix Oduya-Reyes", "Lanternfish Learning Cooperative", "Plyometrics for Field Athletes", c="2023-04-02", i="2026-01-16", am=["8 hour", "0.8 ceu"], ids=[("number", "LLC-23-40418")], note="letter in place of a lost certificate")
    letter("college letter KINE.pdf", "Ellsworth State College – Extended Learning", "Office of the Registrar", "May 28, 2024", [["Re: Verification of course completion"], ["Student: ", ("Tamsin R. Okorie", "b"), "     Student no.: E00418827"], ["The student named above completed the fully online course ", ("KINE 3350 Motor Learning and Control", "b"), " during the Winter 2024 quarter (January 8 – March 22, 2024) for ", ("4 quarter credits", "b"), " with a grade of ", ("A-", "b"), "."], ["Ellsworth State College is a regionally accredited institution."]], ["Joaquin Sather", "Assistant Registrar"], "4A148C", style="c")
    C("college letter KINE.pdf", "college", "Tamsin R. Okorie", "Ellsworth State College", "Motor Learning and Control", s="2024-01-08", c="2024-03-22", i="2024-05-28", am=["4 quarter_credit"], ids=[("", "KINE 3350")], grade="A-", about={"level": "college", "accredited": True}, acc={"title": ["KINE 3350 Motor Learning and Control"], "provider": ["Ellsworth State College – Extended Learning", "Ellsworth State College - Extended Learning"], "ids": [[], [{"label": "course", "value": "KINE 3350"}]]}, note="dates of the quarter; credits are quarter credits")

    letter("Petition decision 5582.pdf", "National Academy of Sports Medicine", "Recertification Department", "March 20, 2025", [["Petition no. 5582 — Status: APPROVED"], ["Dear Aurelio Fonseca,"], ["Thank you for submitting a CEU petition for the course ", ("Advanced Mobility Coaching", "b"), " offered by Ossuary Movement Lab and completed on January 26, 2025. Our committee reviewed the syllabus and your certificate and has ", ("approved 0.8 NASM CEUs", "b"), " toward your recertification."], ["The CEUs have been added to your account. The petition fee is not refundable."]], ["Recertification Team", "NASM"], "C8102E")
    C("Petition decision 5582.pdf", "petition", "Aurelio Fonseca", "National Academy of Sports Medicine", "Advanced Mobility Coaching", c="2025-01-26", i="2025-03-20", am=["0.8 ceu nasm"], ids=[("Petition no.", "5582")], ap=["nasm"], about={"petition": "granted", "petition_for": "Advanced Mobility Coaching"}, acc={"provider": ["Ossuary Movement Lab", "NASM"], "approvals": [[]]}, note="granted petition; the course was given by another organisation")
    letter("petition denied.pdf", "Summit Board for Exercise Credentials", "Continuing Education Review", "September 9, 2025", [["Request ID: CER-2025-0719"], ["Dear Giselle Thibodeaux-Park,"], ["We have reviewed your request to have the course ", ("Essential Oils for Recovery", "b"), " (Thinkific, 10 hours) accepted for continuing education credit. The request is ", ("denied", "b"), " because the content falls outside the published exercise science domains. No CEUs are awarded."], ["You may appeal in writing by October 9, 2025."]], ["Renard Whitlock", "CE Review Coordinator"], "37474F", style="b")
    C("petition denied.pdf", "petition", "Giselle Thibodeaux-Park", "Summit Board for Exercise Credentials", "Essential Oils for Recovery", i="2025-09-09", ids=[("Request ID", "CER-2025-0719")], about={"petition": "refused", "petition_for": "Essential Oils for Recovery"}, note="10 hours are those of the course asked for, nothing awarded; October date is the end of appeal")
    css = "body{font-family:'Open Sans';font-size:11pt;padding:20mm;color:#222}.b{background:#fff4d6;border-left:5px solid #e0a100;padding:4mm 6mm;margin:6mm 0;font-weight:600}table{border-collapse:collapse;width:100%}td{padding:2.5mm;border-bottom:1px solid #ddd}td:first-child{color:#777;width:55mm}"
    wp("ce-request-status.pdf", page(css, "<h2>Summit Board for Exercise Credentials</h2><h3>Continuing education request – status</h3><div class=b>PENDING – under review. Allow 4–6 weeks.</div><table><tr><td>Request ID</td><td>CER-2026-0044</td></tr><tr><td>Certificant</td><td>Nadia Kowalczyk-Amri</td></tr><tr><td>Course</td><td>Clinical Pilates for Scoliosis</td></tr><tr><td>Course provider</td><td>Vertebra Education Group</td></tr><tr><td>Date completed</td><td>01/18/2026</td></tr><tr><td>CEUs requested</td><td>1.2</td></tr><tr><td>CEUs granted</td><td>—</td></tr><tr><td>Submitted</td><td>01/29/2026</td></tr></table>", "Letter"))
    C("ce-request-status.pdf", "petition", "Nadia Kowalczyk-Amri", "Summit Board for Exercise Credentials", "Clinical Pilates for Scoliosis", c="2026-01-18", ids=[("Request ID", "CER-2026-0044")], about={"petition": "pending", "petition_for": "Clinical Pilates for Scoliosis"}, acc={"provider": ["Vertebra Education Group"], "completed_on": [None], "issued_on": ["2026-01-29"]}, note="1.2 CEUs requested, none granted")

    d = new(fontname="Carlito", size=11); para(d, [("TRELLIS CONFERENCES & WEBCASTS", "b")], "L", 0, 16, "2E6B34"); para(d, "Unified Certificate of Continuing Education", "L", 12, 20)
    table(d, [["Attendee", "Augustin Delorme, ATC, CSCS, ACSM-CEP"], ["Activity", "Tendon Rehab Virtual Symposium"], ["Dates", "Nov 7–8, 2025 (live online)"], ["Activity number", "TC-2025-118"]], [40, 130], False); para(d, "", after=8)
    table(d, [["Board", "Approval / provider no.", "Credit awarded"], ["BOC", "AP# P8820", "11.5 Category A CEUs"], ["NSCA", "K1904", "1.2 CEUs"], ["ACSM", "660218", "11.5 CECs"], ["ACE", "CEP204418", "1.2 CECs"]], [35, 65, 70]); para(d, "", after=10)
    para(d, [("Day 1  6.0 hours  ·  Day 2  5.5 hours  ·  Total 11.5 contact hours", "i")]); para(d, "Issued November 12, 2025 by Trellis Conferences & Webcasts, Des Moines", after=16); para(d, "Philomena Strand", size=26, fontname="Kristi", after=0); para(d, "Philomena Strand, Accreditation Manager"); office("Trellis_unified_CE.pdf", d, "docx")
    C("Trellis_unified_CE.pdf", "completion", "Augustin Delorme", "Trellis Conferences & Webcasts", "Tendon Rehab Virtual Symposium", s="2025-11-07", c="2025-11-08", i="2025-11-12", am=["11.5 ceu boc", "1.2 ceu nsca", "11.5 cec acsm", "1.2 cec ace", "11.5 hour"], ids=[("Activity number", "TC-2025-118"), ("AP#", "P8820"), ("Approval / provider no.", "K1904"), ("Approval / provider no.", "660218"), ("Approval / provider no.", "CEP204418")], ap=["boc", "nsca", "acsm", "ace"], acc={"provider": ["TRELLIS CONFERENCES & WEBCASTS"]}, note="table of boards; two days add up to the printed total")

    d = new(297, 210, 22, "Liberation Sans", 12); border(d, "0B3D91", 18, "thickThinSmallGap")
    for t, z, b in (("Republic of the Philippines · CPD Accredited Program", 11, ""), ("BAYANI PHYSICAL THERAPY LEARNING HUB, INC.", 20, "b"), ("CPD Provider Accreditation No. PTO-2019-041", 11, ""), ("CERTIFICATE OF COMPLETION", 26, "b"), ("is awarded to", 12, "i"), ("MA. CORAZON D. VILLANUEVA-TAN, PTRP", 24, "b"), ("for having completed the self-directed online program", 12, "i"), ("“Dry Needling Safety for Physical Therapists”", 19, "b"), ("held via learning management system on 14–15 June 2025", 12, ""), ("CPD Program Accreditation No. PTO-2025-118-0932   |   Credit Units: 6.0", 12, "b"), ("Given this 20th day of June 2025 at Quezon City.", 12, "")): para(d, [(t, b)], "C", 7, z)
    para(d, [("Engr. Rodelio S. Macaraeg", "b"), "          President & CEO"], "C", 0, 11); office("CPD_cert_VillanuevaTan.pdf", d, "docx")
    C("CPD_cert_VillanuevaTan.pdf", "completion", "Ma. Corazon D. Villanueva-Tan", "Bayani Physical Therapy Learning Hub, Inc.", "Dry Needling Safety for Physical Therapists", s="2025-06-14", c="2025-06-15", i="2025-06-20", am=["6.0 cpd"], ids=[("CPD Provider Accreditation No.", "PTO-2019-041"), ("CPD Program Accreditation No.", "PTO-2025-118-0932")], acc={"holder": ["MA. CORAZON D. VILLANUEVA-TAN"], "provider": ["BAYANI PHYSICAL THERAPY LEARNING HUB, INC."]}, acca=["6.0 unitless"], note="Credit Units of the Philippine CPD")

    letter("publication letter.pdf", "Practical Coaching Review", "An online, peer-reviewed journal of the Elmsford Strength Society", "12 August 2025", [["To whom it may concern"], ["This is to confirm that the article ", ("“Velocity Targets for Novice Lifters: A Field Guide”", "b"), " by ", ("Ekaterina Volkov-Simms", "b"), " was accepted after peer review and published in Practical Coaching Review, volume 12, issue 3, pages 41–49, on 1 August 2025. DOI 10.55555/pcr.12.3.41"]], ["Hollis Baptiste", "Managing Editor"], "212121", style="b")
    C("publication letter.pdf", "authoring", "Ekaterina Volkov-Simms", "Practical Coaching Review", "Velocity Targets for Novice Lifters: A Field Guide", c="2025-08-01", i="2025-08-12", ids=[("DOI", "10.55555/pcr.12.3.41")], about={"peer_reviewed": True}, acc={"provider": ["Elmsford Strength Society"]}, note="article published")

    slide("certificate (5).pdf", [(0, 0, 13.333, .35, "E65100"), (0, 7.15, 13.333, .35, "E65100"), (.9, 2.0, .08, 3.6, "E65100")],
      [(1.2, .7, 11, "IRONWOOD CROSS-TRAINING EDUCATION", "*Lato", 16, "E65100", "L"), (1.2, 1.2, 11, "certificate of attendance & completion", "Lato", 30, "333333", "L"), (1.2, 2.2, 11, "Mordecai Lindholm", "*Lato", 40, "111111", "L"), (1.2, 3.2, 11, "attended both live sessions and submitted the programming assignment of", "Lato", 16, "555555", "L"), (1.2, 3.7, 11, "Scaling Workouts for Adaptive Athletes", "*Lato", 28, "E65100", "L"), (1.2, 4.6, 11, "Sessions: 1 March and 8 March 2025    |    5 hours", "Lato", 16, "333333", "L"), (1.2, 6.2, 5, "Lead tutor: Sunniva Haugland", "Lato", 14, "333333", "L"), (7.5, 6.2, 4.7, "Signed 10 March 2025", "Lato", 14, "333333", "R")])
    C("certificate (5).pdf", "completion", "Mordecai Lindholm", "Ironwood Cross-Training Education", "Scaling Workouts for Adaptive Athletes", s="2025-03-01", c="2025-03-08", i="2025-03-10", am=["5 hour"], acc={"provider": ["IRONWOOD CROSS-TRAINING EDUCATION"], "started_on": [None]}, note="no body, no number; tutor beside the holder")
    slide("Zertifikat Erste Hilfe Kind.pdf", [(0, 0, 4.0, 11.69, "1B5E20")],
      [(.3, .8, 3.4, "Lebensretter\nAkademie\nBodensee", "*Open Sans", 22, "FFFFFF", "L"), (4.4, 1.0, 3.6, "Teilnahme-\nbescheinigung", "*Open Sans", 26, "1B5E20", "L"), (4.4, 2.8, 3.6, "Name", "Open Sans", 11, "888888", "L"), (4.4, 3.05, 3.6, "Annegret Försterling", "*Open Sans", 19, "111111", "L"), (4.4, 3.75, 3.6, "Geburtsdatum", "Open Sans", 11, "888888", "L"), (4.4, 4.0, 3.6, "23.09.1988", "Open Sans", 14, "111111", "L"), (4.4, 4.6, 3.6, "hat teilgenommen an", "Open Sans", 11, "888888", "L"), (4.4, 4.85, 3.6, "Erste Hilfe am Kind\n(Präsenz und E-Learning)", "*Open Sans", 16, "111111", "L"), (4.4, 5.9, 3.6, "am 10.05.2025, 9 Unterrichtseinheiten", "Open Sans", 13, "111111", "L"), (4.4, 6.6, 3.6, "Inhalte: Wiederbelebung bei Säuglingen und Kindern, AED, Verbrennungen, Vergiftungen. Die Übungen wurden praktisch durchgeführt.", "Open Sans", 11, "333333", "L"), (4.4, 9.3, 3.6, "Konstanz, 11.05.2025\nNr. LAB-2025-0774\nKursleitung: Benedikt Zoller", "Open Sans", 11, "333333", "L")], 8.27, 11.69)
    C("Zertifikat Erste Hilfe Kind.pdf", "cpr_aed", "Annegret Försterling", "Lebensretter Akademie Bodensee", "Erste Hilfe am Kind", c="2025-05-10", i="2025-05-11", am=["9 unitless"], ids=[("Nr.", "LAB-2025-0774")], card=card("cpr aed first_aid", "child infant", "in_person", ("front",)), acc={"title": ["Erste Hilfe am Kind (Präsenz und E-Learning)"], "amounts": [[]]}, acca=["9 hour"], un=["amounts", "card"], note="German first-aid course for children; birth date printed; a paper, not a card")

    brazil("certificado_corpo.pdf", "Thaís Figueiredo Brandão", r"\*\*\*.418.772-\*\*", "Treinamento Funcional para Idosos", "40", "03/02/2025 a 14/03/2025", "17 de março de 2025", "Belo Horizonte", "Corpo & Movimento EAD", "CM-8841-TFI-0925", [("Envelhecimento e capacidade funcional", 10), ("Avaliação e prescrição", 18), ("Prática supervisionada em vídeo", 12)], "95%")
    C("certificado_corpo.pdf", "completion", "Thaís Figueiredo Brandão", "Corpo & Movimento EAD", "Treinamento Funcional para Idosos", s="2025-02-03", c="2025-03-14", i="2025-03-17", am=["40 hour"], ids=[("Código de validação", "CM-8841-TFI-0925")], grade="95%", note="Portuguese; second page with the modules that add up to 40 hours")
    brazil("certificado 2.pdf", "João Victor Sampaio de Albuquerque Neto", r"\*\*\*.027.114-\*\*", "Primeiros Socorros em Academias", "8", "10/11/2025 a 12/11/2025", "13 de novembro de 2025", "Recife", "Corpo & Movimento EAD", "CM-9120-PSA-1125", [("Avaliação da cena e da vítima", 3), ("RCP e uso do DEA (teoria)", 3), ("Hemorragias e fraturas", 2)], "")
    C("certificado 2.pdf", "cpr_aed|completion", "João Victor Sampaio de Albuquerque Neto", "Corpo & Movimento EAD", "Primeiros Socorros em Academias", s="2025-11-10", c="2025-11-12", i="2025-11-13", am=["8 hour"], ids=[("Código de validação", "CM-9120-PSA-1125")], card=card("cpr aed first_aid", "", "online_only"), un=["kind", "card"], note="Portuguese first aid course, only online; CPR and AED in theory")

    canada("WHMIS cert.pdf", "Geneviève Lafontaine-Okafor", ("WHMIS for Recreation Facilities", "SIMDUT pour installations récréatives"), "2025-09-30", "2028-09-30", "CRS-W-118820", "Canadian Recreation Safety Council")
    C("WHMIS cert.pdf", "completion", "Geneviève Lafontaine-Okafor", "Canadian Recreation Safety Council", "WHMIS for Recreation Facilities", c="2025-09-30", e="2028-09-30", ids=[("Certificate no. / N° de certificat", "CRS-W-118820")], acc={"title": ["SIMDUT pour installations récréatives", "WHMIS for Recreation Facilities / SIMDUT pour installations récréatives"]}, note="two languages side by side")

    credential("credential-certificate-NB.pdf", "Board of Corrective Exercise Practice", "Board Certified Corrective Exercise Practitioner", "Nikolai Brandt-Osborne", [("Certificate No.", "BCEP 004417"), ("Date certified", "June 14, 2024"), ("Valid through", "June 30, 2027")], "having met all requirements of eligibility and passed the remotely proctored examination")
    C("credential-certificate-NB.pdf", "credential", "Nikolai Brandt-Osborne", "Board of Corrective Exercise Practice", "Board Certified Corrective Exercise Practitioner", c="2024-06-14", e="2027-06-30", ids=[("Certificate No.", "BCEP 004417")], acc=either("2024-06-14"), note="certification earned")
    credential("renewal_certificate_2026.pdf", "Lakeland Registry of Health Coaches", "Registered Health Coach, Level II", "Saoirse Callaghan", [("Registration number", "RHC-II-20931"), ("Renewed", "01/01/2026"), ("Expires", "12/31/2028"), ("Originally registered", "03/2020")], "having completed 36 hours of continuing education through the online portal and renewed registration in good standing", col="#2a3c6e")
    C("renewal_certificate_2026.pdf", "credential", "Saoirse Callaghan", "Lakeland Registry of Health Coaches", "Registered Health Coach, Level II", i="2026-01-01", e="2028-12-31", ids=[("Registration number", "RHC-II-20931")], acc={"completed_on": ["2026-01-01"], "amounts": [[]], "title": ["Registered Health Coach"]}, acca=["36 hour"], note="36 hours are the condition of renewal, not an award; first registration 2020")

    minimal("heartcode_online.pdf", "American Heart Association eLearning", "Obadiah Wren-Castillo", "HeartCode BLS Online (Student Portion)", [("Completed", "03 Mar 2026"), ("Certificate ID", "HC-BLS-7720 4418"), ("Hands-on session due by", "03 May 2026")], ("has completed the online portion of", "This certificate is not a course completion card. The student must complete a hands-on skills session with an AHA BLS Instructor to receive a BLS Provider eCard."), "#b3121d")
    C("heartcode_online.pdf", "cpr_aed", "Obadiah Wren-Castillo", "American Heart Association", "HeartCode BLS Online (Student Portion)", c="2026-03-03", ids=[("Certificate ID", "HC-BLS-7720 4418")], card=card("bls", "", "online_only"), acc={"provider": ["American Heart Association eLearning"], "title": ["HeartCode BLS Online", "HeartCode BLS"], "kind": ["completion"]}, un=["kind"], note="only the online part; date of the skills session is no expiry")
    minimal("Ergon - Anti-doping.pdf", "Ergon Sport Integrity", "Zdenka Hrovat-Quinn", "Clean Sport for Support Staff", [("Date", "22.01.2026"), ("Learning time", "90 minutes"), ("Recommended refresher", "2 years"), ("Verification code", "ESI-K7M4-22Q9")], ("successfully finished all five modules of", "Recognised by the Alpine Coaches Federation for 2 CPD points."), "#0f766e")
    C("Ergon - Anti-doping.pdf", "completion", "Zdenka Hrovat-Quinn", "Ergon Sport Integrity", "Clean Sport for Support Staff", c="2026-01-22", v="P2Y", am=["90 minute", "2 cpd alpine coaches federation"], ids=[("Verification code", "ESI-K7M4-22Q9")], ap=["alpine coaches federation"], acc=dict(either("2026-01-22"), validity=[None], amounts=[[{"value": "2", "unit": "cpd", "body": "alpine coaches federation"}], [{"value": "90", "unit": "minute", "body": None}, {"value": "2", "unit": "cpd", "body": None}]]), note="learning time beside the points; refresher only recommended")

def others():
    letter("waitlist Juniper.pdf", "Juniper Ridge Institute of Movement", "Online campus · 77 Quarry Lane, Brattle, VT", "August 11, 2025", [["Dear Oksana Brill,"], ["Thank you for your interest in ", ("Foundations of Periodization (PD-310)", "b"), ", September 8 – October 31, 2025 (24 contact hours). The course is full and you are number 4 on the waiting list. You will not be charged unless a seat opens by September 5."]], ["Clementine Voss", "Registrar"])
    O("waitlist Juniper.pdf", "waiting list letter on the letterhead of the teaching letter")
    letter("CE provider application received.pdf", "Summit Board for Exercise Credentials", "Provider Relations", "October 2, 2025", [["Dear Vertebra Education Group,"], ["We have received your application to become an approved continuing education provider (12 courses, fee $300). Until you receive a provider number you may not print our name or a number of CEUs on certificates or in advertising."], ["Review takes six to eight weeks."]], ["Renard Whitlock", "CE Review Coordinator"], "37474F", style="b")
    O("CE provider application received.pdf", "letter to a provider about its application, no holder")
    hospital("HealthStream/assigned_learning.pdf", "Lakshmi Raghunathan, PT, DPT", "Annual Mandatory Education 2025", [["Course", "Due date", "Status"], ["Fire Safety", "12/31/2025", "Past due"], ["Patient Lift Equipment", "12/31/2025", "Not started"], ["Hand Hygiene", "12/31/2025", "In progress (40%)"]], "Certificates become available in My Transcript when a course is completed.", "ASSIGNED LEARNING NOTICE", "has been assigned")
    O("HealthStream/assigned_learning.pdf", "notice of assigned courses in the design of the certificate")
    slide("participation sheet - not a certificate.pdf", [(0, 0, 13.333, .35, "E65100"), (0, 7.15, 13.333, .35, "E65100"), (.9, 2.0, .08, 3.6, "E65100")],
      [(1.2, .7, 11, "IRONWOOD CROSS-TRAINING EDUCATION", "*Lato", 16, "E65100", "L"), (1.2, 1.2, 11, "session log", "Lato", 30, "333333", "L"), (1.2, 2.2, 11, "Mordecai Lindholm", "*Lato", 40, "111111", "L"), (1.2, 3.2, 11, "signed in to session 1 of 2, 1 March 2025; session 2 and assignment outstanding", "Lato", 16, "555555", "L"), (1.2, 3.7, 11, "Scaling Workouts for Adaptive Athletes", "*Lato", 28, "E65100", "L"), (1.2, 4.6, 11, "This sheet is not a certificate and carries no hours or credits.", "*Lato", 16, "333333", "L"), (1.2, 6.2, 5, "Lead tutor: Sunniva Haugland", "Lato", 14, "333333", "L")])
    O("participation sheet - not a certificate.pdf", "log of an unfinished course, same design as the certificate")
    canada("WHMIS enrolment.pdf", "Geneviève Lafontaine-Okafor", ("WHMIS for Recreation Facilities", "SIMDUT pour installations récréatives"), "—", "—", "—", "Canadian Recreation Safety Council", ("Refresher Reminder", "Rappel de recyclage", "your certificate CRS-W-118820 expires on 2028-09-30; please register again for", "votre certificat expire bientôt; veuillez vous réinscrire à"))
    O("WHMIS enrolment.pdf", "reminder to renew, in the design of the certificate")
    d = new(fontname="Liberation Sans", size=10.5); para(d, [("PD-310 Foundations of Periodization — Course outline", "b")], "L", 4, 16); para(d, "Juniper Ridge Institute of Movement · Fall 2025 · Instructor: Sipho Mbatha, MA, CSCS · 24 contact hours · 2.4 CEUs")
    table(d, [["Week", "Topic", "Hours"], ["1–2", "Models of adaptation", "6"], ["3–4", "Macro- and mesocycles", "6"], ["5–6", "Monitoring load", "6"], ["7–8", "Case studies, final project", "6"]], [25, 110, 25]); para(d, ""); para(d, [("Certificate. ", "b"), "A Certificate of Completion is issued through Canvas to students who attend 90% of live sessions and score 80% or better on the final project."]); para(d, [("Required text. ", "b"), "Course reader, module PDFs."]); office("PD-310 outline.pdf", d, "docx")
    O("PD-310 outline.pdf", "course outline with hours")
    typ("INV-20261.pdf", '''#set page(paper: "a4", margin: 22mm)
#set text(font: "Roboto", size: 10.5pt)
#text(size: 20pt, weight: "bold")[INVOICE] #h(1fr) Brightwell Safety Training Ltd
#v(6mm)
Invoice no.: INV-20261 #h(1fr) Date: 3 March 2025 \\
Bill to: Taff Leisure Partnership, att. Gwenllian Evans \\
PO: TLP-0098
#v(4mm)
#table(columns: (1fr, 20mm, 28mm, 28mm), inset: 6pt, stroke: .4pt, [*Item*], [*Qty*], [*Unit*], [*Total*], [Level 2 Award in Health & Safety in Leisure Facilities, online licence, 3 CPD hours each], [12], [£18.00], [£216.00], [Certificate, digital], [12], [£0.00], [£0.00], [VAT 20%], [], [], [£43.20], [*Total due*], [], [], [*£259.20*])
Payment within 30 days. Certificates are released to learners on completion.''')
    O("INV-20261.pdf", "invoice for course licences")
    wp("Certificate and CPD policy.pdf", page("body{font-family:'EB Garamond';font-size:12.5pt;padding:24mm;line-height:1.5}h1{font-size:22pt}", "<h1>Certificate and CPD policy</h1><p>Tidewater Aquatic Fitness Institute · version 4 · effective January 1, 2025</p><p><b>1. Issue.</b> A Certificate of Completion is issued automatically when a learner has viewed all lessons and scored 80% or better on the final quiz.</p><p><b>2. Contents.</b> Each certificate shows the learner's name, the course title, the completion date, the credits and a certificate number (for example AQ-000-00000).</p><p><b>3. Replacement.</b> Learners may print certificates for seven years. Name changes require proof; the fee is $15.</p><p><b>4. Credits.</b> One credit equals one hour of instruction. Partial credit is not awarded.</p><p><b>5. Withdrawal.</b> The Institute may withdraw a certificate obtained by another person's work.</p>", "Letter"))
    O("Certificate and CPD policy.pdf", "policy about certificates")
