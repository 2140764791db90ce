"""Papers set with typst."""
from kit import t

def barre(s):
    def one(bg, fg, top, mid, name, foot):
        return f"""#set page(paper: "us-letter", fill: rgb("{bg}"), margin: 2.2cm)
#set text(font: "Quicksand", size: 12pt, fill: rgb("{fg}"))
#text(size: 60pt, weight: "light")[{top}]
#v(1fr)
{mid}
#v(1fr)
#line(length: 100%, stroke: 0.6pt + rgb("{fg}"))
#text(size: 25pt)[{name}]
#v(2pt)
#text(size: 8pt)[{foot}]"""
    s.add("barre/plié.pdf", "typst", one("f6eef0", "5a3d4a", "plié /\\ relevé", """This piece of paper says that the person at the bottom of it is a\\ *Barre Body Teacher, Floor & Standing*\\ since *September 2024*.
#v(1em)
She learned with us for 28 hours, in person, in our studio on Elm. #h(1fr) NASM 1.9 · AFAA 15 · ACE 2.8""", "Anneliese Vandergrift", "POINT & PULSE BARRE, 77 Elm, New Haven #sym.dot.c founder: Coralie Adewale #sym.dot.c printed 10/02/2024"),
        t("completion|credential", "Anneliese Vandergrift", "POINT & PULSE BARRE", "Barre Body Teacher, Floor & Standing", "2024-09", am=["28 hour", "1.9 unitless nasm", "15 unitless afaa", "2.8 unitless ace"], acc={"issued_on": ["2024-09"]}, acc_am=["1.9 ceu nasm", "15 ceu afaa", "2.8 cec ace"], note="holder below everything, month only, units not printed"))
    s.add("barre/cert-p.png", "typst", one("20222b", "f2e9d8", "BARRE\\ NONE", """*Online module 4 of 4: Music & Phrasing* #h(1fr) 0.0 CEC
#v(.6em)
finished on the 3rd of March 2025. Modules carry no credit on their own; the full program carries 1.2 CEC (ACE).""", "Philippa Drăgulescu", "Barre None Collective"),
        t("completion", "Philippa Drăgulescu", "Barre None Collective", "Online module 4 of 4: Music & Phrasing", "2025-03-03", am=["0.0 cec"], acc={"title": ["Music & Phrasing"], "provider": ["BARRE NONE"]}, acc_am=["0.0 cec ace"], note="zero credit; 1.2 belongs to the full program"), pic="png", dpi=120)

def modules(s):
    def sheet(head, rows, total, foot, cols="(auto, 1fr, auto, auto, auto)"):
        cells = ", ".join("[" + c + "]" for r in rows for c in r)
        return f"""#set page(paper: "a4", margin: 1.8cm)
#set text(font: "Lato", size: 10pt)
{head}
#table(columns: {cols}, stroke: 0.4pt, inset: 6pt, align: left, {cells})
{total}
#v(1fr)
{foot}"""
    s.add("pilates/module sheet matwork.pdf", "typst", sheet("= Oak & Ember Pilates \n Modulblatt / module sheet #h(1fr) Kursnummer *OE-M-2302* \n\n Trainee: *Annegret Rößler-Kamau*", [("*No*", "*Module*", "*UE à 45 min*", "*done*", "*initials*"), ("1", "Prinzipien / principles", "8", "X", "hg"), ("2", "Matwork basic", "24", "X", "hg"), ("3", "Matwork advanced", "24", "X", "lo"), ("4", "Small equipment", "16", "X", "lo"), ("5", "Teaching test", "8", "X", "hg")],
        "All five modules finished on 25.02.2024. Sum: 80 UE (= 60 hours).", "Freiburg, 01.03.2024 #h(1fr) Henrike Grünwald, Ausbildungsleitung"),
        t("completion", "Annegret Rößler-Kamau", "Oak & Ember Pilates", None, "2024-02-25", issued="2024-03-01", am=["60 hour"], ids=["Kursnummer=OE-M-2302"], acc={"title": ["Modulblatt / module sheet", "Matwork"], "issued_on": [None]}, acc_am=["80 unitless", "8 unitless", "24 unitless", "16 unitless"], note="teaching units of 45 minutes, printed as 60 hours; no course title"))
    s.add("YTT hours by subject.pdf", "typst", sheet("#align(center)[#text(font: \"Dancing Script\", size: 26pt)[Marigold Yoga Shala]\\ #v(2pt) #text(8pt)[RYS 200 #sym.hash 77120 #sym.dot.c Fairhope, Alabama]]\n\nHours earned by *Tallulah Beaumont-Okafor* in the 200 hour program, 2/3/2024 – 10/27/2024", [("", "*Subject*", "*contact*", "*non-c.*", "*√*"), ("1", "Techniques, Training, Practice", "95", "5", "√"), ("2", "Teaching Methodology", "30", "–", "√"), ("3", "Anatomy & Physiology", "20", "5", "√"), ("4", "Philosophy, Ethics (yama/niyama)", "27.5", "5", "√"), ("5", "Practicum", "12.5", "–", "√")],
        "Graduation is hereby confirmed.", "#grid(columns: (1fr, 1fr), [signed: _Marigold Fontaine-Webb_, owner], [date: October 30th, 2024])"),
        t("completion", "Tallulah Beaumont-Okafor", "Marigold Yoga Shala", "200 hour program", "2024-10-27", "2024-02-03", "2024-10-30", am=["200 hour"], ids=["RYS 200 #=77120"], acc={"issued_on": [None], "ids": [None], "completed_on": ["2024-10-30"]}, acc_am=["185 hour", "15 hour", "95 hour", "5 hour", "30 hour", "20 hour", "27.5 hour", "12.5 hour"], note="no total row: the rows add up to 200 (185 contact, 15 non-contact), the title says 200 hour"), pic="pdf", dpi=140)
    s.add("observation log final.pdf", "typst", sheet("== Observation & assisting log – Ashtanga intensive \n Apprentice: Rhiannon Llewelyn-Petrov \n", [("*date*", "*class*", "*hrs*", "*teacher*", "*sig.*"), ("7/1/24", "Primary led", "1.5", "Nandini", "_nk_"), ("7/2/24", "Mysore", "2", "Nandini", "_nk_"), ("7/3/24", "Mysore", "2", "Joaquín", "_jv_"), ("7/5/24", "Moon day talk", "0.75", "Nandini", "_nk_"), ("7/6/24", "Primary led", "1.5", "Joaquín", "_jv_")],
        "#align(right)[TOTAL VERIFIED: 7.75 h]", "I have checked the log and it is complete. Nandini Krishnamurthy-Hale, Banyan Root Yoga, Boise. 7/8/24"),
        t("completion", "Rhiannon Llewelyn-Petrov", "Banyan Root Yoga", "Observation & assisting log – Ashtanga intensive", "2024-07-06", "2024-07-01", "2024-07-08", am=["7.75 hour"], acc={"title": ["Ashtanga intensive"], "provider": ["Banyan Root Yoga, Boise"], "issued_on": [None], "completed_on": ["2024-07-08"]}, acc_am=["1.5 hour", "2 hour", "0.75 hour"], note="log signed by a teacher"))

def prenatal(s):
    pre = """#set page(paper: "us-letter", flipped: true, margin: (x: 3cm, y: 2cm), background: rect(width: 94%, height: 92%, radius: 14pt, stroke: 2pt + rgb("#c48b9f")))
#set text(font: "EB Garamond", size: 13pt)
"""
    s.add("prenatal/ppn cert.pdf", "typst", pre + """#columns(2, gutter: 1.5cm)[
#text(20pt)[Full Moon \\ Prenatal Education] #v(8pt)
*Pre- and Postnatal Exercise Specialist* #v(4pt)
Ms. *Chiamaka Lindgren-Obi, LMT*, of Madison, Wisconsin, sat the course on 6 and 7 April 2024 and passed its assessment on 12 April 2024.
#colbreak()
#set text(11pt)
/ ACE: 1.5 CECs, course no. CEP77031
/ ACSM: 15 CECs
/ ISSA: 15 CEUs
/ NFPT: 1.0 CEC
/ NCBTMB: 15 CE hours, provider 451233-22
/ Hours: 15
#v(1fr) _Saffron Delacourt, CNM_ \\ educator #h(1fr) #text(8pt)[These amounts lapse if not reported by 04/30/2025.]
]""", t("completion", "Chiamaka Lindgren-Obi", "Full Moon Prenatal Education", "Pre- and Postnatal Exercise Specialist", "2024-04-12", "2024-04-06", am=["15 hour", "1.5 cec ace", "15 cec acsm", "15 ceu issa", "1.0 cec nfpt", "15 hour ncbtmb"], ids=["course no.=CEP77031", "provider=451233-22"], ap=["ace", "acsm", "issa", "nfpt", "ncbtmb"], acc={"approvals": [None], "completed_on": ["2024-04-07"]}, note="course dates and a later assessment; massage therapist"))
    s.add("prenatal/BirthFit weekend.pdf", "typst", pre + """#align(center)[#v(1cm) #text(30pt, font: "Lobster Two")[Hooray for you!] \\ #v(6pt)
#text(24pt)[Mr. Alasdair Penhaligon] #v(6pt)
is now a _Postpartum Return-to-Lifting Coach_. #v(6pt)
He did the homework (5 h) and the weekend (twelve hours) with the Strong Cradle Method in Flagstaff. #v(6pt)
Last day of class: Sunday the fourteenth of September, two thousand twenty-five. #v(1cm) #text(9pt)[Strong Cradle Method is a trade name of Cradle & Bar LLC. ACE: applied for, not yet answered.]]""",
        t("completion|credential", "Alasdair Penhaligon", "Strong Cradle Method", "Postpartum Return-to-Lifting Coach", "2025-09-14", am=["5 hour", "12 hour"], acc={"provider": ["Cradle & Bar LLC"]}, acc_am=["17 hour"], note="date and one amount as words; ACE pending"))
    s.add("college/grade report.pdf", "typst", """#set page(width: 6in, height: 4in, margin: 1.2cm)
#set text(font: "Liberation Mono", size: 8.5pt)
LARKSPUR STATE UNIVERSITY -- GRADE REPORT -- FALL QUARTER 2023 \\
STUDENT: OSEI-BONSU, KWABENA #h(1fr) NO. 990-41-772 \\
#line(length: 100%) DNCE 318 #h(6pt) SOMATIC PRACTICES: FELDENKRAIS & YOGA #h(6pt) 4.0 QTR CR \\ #h(6pt) GRADE: 3.7 (A-) \\ INSTRUCTOR: M. TREMAINE \\
END OF TERM 12/08/23 #h(1fr) REPORT RUN 12/19/23 \\ #v(1fr) LARKSPUR IS ACCREDITED BY ITS REGIONAL COMMISSION. QUARTER CREDITS x 2/3 = SEMESTER CREDITS.""",
        t("college", "OSEI-BONSU, KWABENA", "LARKSPUR STATE UNIVERSITY", "SOMATIC PRACTICES: FELDENKRAIS & YOGA", "2023-12-08", issued="2023-12-19", am=["4.0 quarter_credit"], ids=["=DNCE 318", "NO.=990-41-772"], grade="A-", acc={"grade": ["3.7", "3.7 (A-)"], "issued_on": [None], "completed_on": ["2023-12"]}, note="quarter credits"))

def build(s):
    for f in (barre, modules, prenatal): f(s)
