"""Designs made as .docx, .odt and .pptx and printed with LibreOffice."""
from common import *
from docx import Document
from docx.shared import Pt, Inches, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement


def doc(landscape=False, margin=1.0, base="Carlito", size=11):
    d = Document()
    s = d.sections[0]
    s.page_width, s.page_height = (Inches(11), Inches(8.5)) if landscape else (Inches(8.5), Inches(11))
    if landscape:
        s.orientation = WD_ORIENT.LANDSCAPE
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Inches(margin)
    st = d.styles["Normal"]
    st.font.name = base; st.font.size = Pt(size); st.paragraph_format.space_after = Pt(6)
    return d


def par(d, t, size=None, bold=False, ital=False, font_=None, col=None, al=None, after=None, before=None):
    p = d.add_paragraph()
    for k, piece in enumerate(t.split("**")):
        if not piece:
            continue
        r = p.add_run(piece)
        r.bold = bold or k % 2 == 1; r.italic = ital
        if size: r.font.size = Pt(size)
        if font_:
            r.font.name = font_; r._element.rPr.rFonts.set(qn("w:eastAsia"), font_)
        if col: r.font.color.rgb = RGBColor.from_string(col)
    if al == "c": p.alignment = AL.CENTER
    if al == "r": p.alignment = AL.RIGHT
    if after is not None: p.paragraph_format.space_after = Pt(after)
    if before is not None: p.paragraph_format.space_before = Pt(before)
    return p


def border(d, col="1F4E79", sz=24):
    b = OxmlElement("w:pgBorders"); b.set(qn("w:offsetFrom"), "page")
    for e in ("top", "left", "bottom", "right"):
        x = OxmlElement(f"w:{e}"); x.set(qn("w:val"), "thinThickSmallGap"); x.set(qn("w:sz"), str(sz)); x.set(qn("w:space"), "20"); x.set(qn("w:color"), col); b.append(x)
    d.sections[0]._sectPr.append(b)


def table(d, rows, widths, grid="Table Grid", size=10):
    t = d.add_table(rows=0, cols=len(widths)); t.style = grid
    for r in rows:
        cells = t.add_row().cells
        for c, v, w in zip(cells, r, widths):
            c.width = Inches(w); c.paragraphs[0].paragraph_format.space_after = Pt(1)
            for k, piece in enumerate(v.split("**")):
                run = c.paragraphs[0].add_run(piece); run.bold = k % 2 == 1; run.font.size = Pt(size)
    return t


def out(d, path, after=None, ext="docx"):
    f = tmp(f"o{len(OFFICE):02d}.{ext}")
    d.save(str(f)); office(f, path, after)


# ---------------------------------------------------------------- AFAA
def afaa(name, title, body, lines, head="Aerobics and Fitness Association of America"):
    d = doc(True, .9, "Caladea", 12); border(d, "00708C")
    par(d, head, 25, True, col="00708C", al="c", after=2, before=14); par(d, "recognizes", 13, ital=True, al="c")
    par(d, name, 33, font_="Dancing Script", al="c", after=4); par(d, body, 13, al="c"); par(d, title, 23, True, al="c", after=16)
    table(d, [lines[0], lines[1]], [2.2] * len(lines[0]), "Normal Table", 11)
    par(d, "Roberta Quill", 26, font_="Kristi", before=22, after=0); par(d, "Roberta Quill, Director of Certification", 9)
    return d


def d_afaa():
    out(afaa("Leilani Kealoha-Brandt", "Primary Group Exercise Certification", "for having passed the written and practical examinations of the", [["Certification #", "Date Certified", "Expires", "CEUs"], ["**0588213**", "**June 2, 2012**", "**June 30, 2014**", "**15.0 AFAA CEUs**"]]), "old/AFAA 2012.pdf")
    cert("afaa", "old/AFAA 2012.pdf", "credential", "Leilani Kealoha-Brandt", "Aerobics and Fitness Association of America", "Primary Group Exercise Certification", completed="2012-06-02", expires="2014-06-30", amounts="15.0 ceu afaa", ids=ids(("Certification #", "0588213")), approvals=["afaa"], accept={"issued_on": ["2012-06-02"], "approvals": [[]], "provider": ["AFAA"]}, unclear=["kind"], note="certification that also states units; labels in a row above the values")

    def turn(pdf, path):
        im = scanned(raster(pdf, dpi=170), 23, rot=-0.4, noise=6)
        image_pdf([im], path, 170, rotate=90)
    out(afaa("Leilani Kealoha-Brandt", "Step & Interval Workshop", "for having attended and completed the", [["Course #", "Completed", "Credit"], ["**WS-1182-STP**", "**April 21, 2013**", "**7.0 AFAA CEUs / 0.7 ACE CECs**"]]), "old/AFAA step.pdf", turn)
    cert("afaa", "old/AFAA step.pdf", "completion", "Leilani Kealoha-Brandt", "Aerobics and Fitness Association of America", "Step & Interval Workshop", completed="2013-04-21", amounts="7.0 ceu afaa; 0.7 cec ace", ids=ids(("Course #", "WS-1182-STP")), approvals=["afaa", "ace"], accept={"approvals": [["ace"], []], "provider": ["AFAA"]}, text_layer=False, note="scan in a page turned by 90 degrees")
    d = afaa("______________________", "______________________", "for having attended and completed the", [["Course #", "Completed", "Credit"], ["**__________**", "**__ / __ / ____**", "**____ AFAA CEUs**"]])
    out(d, "old/AFAA template workshop.pdf")
    other("old/AFAA template workshop.pdf", "empty template of the AFAA workshop certificate")


# ---------------------------------------------------------------- NCSF
def d_ncsf():
    d = doc(False, 1.1, "Liberation Serif", 12)
    par(d, "NCSF", 40, True, col="8B1A1A", al="c", after=0); par(d, "National Council on Strength & Fitness", 14, al="c", after=20); par(d, "BOARD FOR CERTIFICATION", 12, al="c", after=18)
    par(d, "Thaddeus Oyelowo", 30, True, al="c"); par(d, "has been recertified as an", 12, ital=True, al="c"); par(d, "NCSF Certified Personal Trainer", 22, True, al="c", after=20)
    table(d, [["**Certificant No.**", "CPT-771302"], ["**Cycle**", "08/01/2024 - 07/31/2026"], ["**CEUs accepted for this renewal**", "10.0"], ["**First certified**", "July 2018"], ["**Date issued**", "08/05/2024"]], [2.8, 3.2])
    par(d, "The NCSF-CPT is accredited by the NCCA. Renewal is due every two years.", 9, ital=True, before=18, al="c")
    out(d, "NCSF recert oyelowo.pdf")
    cert("ncsf", "NCSF recert oyelowo.pdf", "credential", "Thaddeus Oyelowo", "National Council on Strength & Fitness", "NCSF Certified Personal Trainer", issued="2024-08-05", expires="2026-07-31", ids=ids(("Certificant No.", "CPT-771302")), about={"accredited": True},
         accept={"provider": ["NCSF", "NCSF Board for Certification"], "about": [{}], "completed_on": ["2018-07", "2024-08-05", "2024-08-01"], "started_on": ["2024-08-01"], "validity": ["P2Y"], "title": ["Certified Personal Trainer"]}, accept_amounts="10.0 ceu; 10.0 ceu ncsf", unclear=["expires_on"], note="renewal with a cycle as a range; its end is the expiry; CEUs accepted are not awarded")


# ---------------------------------------------------------------- letters on teaching and lecturing
def letterhead(org, addr, col, base="Carlito"):
    d = doc(False, 1.0, base, 11)
    par(d, org, 18, True, col=col, after=0); par(d, addr, 9, col="666666", after=22)
    return d


def d_letters():
    d = letterhead("Pinecrest State College", "Department of Kinesiology | 1200 College Loop, Pinecrest, Georgia", "14532D", "Caladea")
    for t in ("August 19, 2024", "NASM Recertification Department\nRe: Verification of teaching for Ms. Abena Mensah-Whitfield (NASM CPT 1190338870)", "Dear Sir or Madam:",
              "Please accept this letter as verification that Abena Mensah-Whitfield, M.S., taught **KIN 2210, Exercise Testing and Prescription**, as instructor of record during the Summer 2024 term, June 3 through July 26, 2024. The course carries three (3) semester credit hours and met for 45 contact hours. Twenty-two students were enrolled.",
              "Her evaluations were excellent and she has been asked to return in the fall. If you need anything else, please call me.", "Respectfully,"):
        par(d, t, after=10)
    par(d, "Ruth Langford", 28, font_="Kristi", after=0); par(d, "Ruth Langford, Ph.D., Department Chair")
    out(d, "teaching/Pinecrest letter KIN2210.pdf")
    cert("pinecrest", "teaching/Pinecrest letter KIN2210.pdf", "teaching", "Abena Mensah-Whitfield", "Pinecrest State College", "Exercise Testing and Prescription", started="2024-06-03", completed="2024-07-26", issued="2024-08-19", amounts="3 semester_credit; 45 hour", ids=ids(("NASM CPT", "1190338870")), about={"level": "college"},
         accept={"title": ["KIN 2210, Exercise Testing and Prescription", "KIN 2210 Exercise Testing and Prescription"], "ids": [[], ids(("KIN", "2210")), ids(("KIN", "2210"), ("NASM CPT", "1190338870"))], "about": [{}]}, note="letter; has taught a college course; number in words and figures")
    d = letterhead("YMCA of the Tallgrass Counties", "Healthy Living | Emporia, Kansas", "6A1B9A")
    for t in ("To: AFAA / NASM", "From: Corinne Sato, Healthy Living Director", "Date: 02/28/2025", "This confirms that our staff member **Jamal Pettway** developed and taught the in-service course **“Safe Transitions: Teaching Mixed-Ability Classes”** to 31 group exercise instructors on February 8 and again on February 22, 2025 (2 hours each time, 4 hours in all). He was the only presenter. Attendance sheets are on file here."):
        par(d, t, after=8)
    par(d, "Corinne Sato", 24, font_="Rufscript")
    out(d, "YMCA memo pettway.pdf")
    cert("ymca-memo", "YMCA memo pettway.pdf", "teaching", "Jamal Pettway", "YMCA of the Tallgrass Counties", "Safe Transitions: Teaching Mixed-Ability Classes", started="2025-02-08", completed="2025-02-22", issued="2025-02-28", amounts="4 hour", accept={"started_on": [None]}, note="memo; the same course taught twice, total of hours in brackets", unclear=["kind"])
    d = letterhead("Cascadia Dietetics & Fitness Symposium", "A project of Rainshadow Health Education, Bellingham WA", "AD4E00", "Liberation Sans")
    for t in ("17 May 2023", "Dear Dr. Bergqvist-Amadi,", "On behalf of the planning committee, thank you for your talk **“Protein Timing: Myths that Won’t Retire”** at our symposium on Saturday, 13 May 2023. Ninety-four people were in the room, and your talk was rated 4.8 out of 5.", "For your records: your lecture lasted 60 minutes. Speakers may use this letter as proof of a presentation at regional level for ACE, NSCA or BOC. Attendees received 0.1 CEC; this does not apply to speakers.", "We hope to see you again on 11 May 2024.", "Warmly,", "Theo Marchetti, Program Chair"):
        par(d, t, after=9)
    out(d, "thank you letter cascadia.pdf")
    cert("cascadia", "thank you letter cascadia.pdf", "lecturing", "Bergqvist-Amadi", "Cascadia Dietetics & Fitness Symposium", "Protein Timing: Myths that Won’t Retire", completed="2023-05-13", issued="2023-05-17", about={"level": "regional"}, accept={"provider": ["Rainshadow Health Education"], "about": [{}]}, accept_amounts="60 minute", note="letter of thanks to a speaker, surname only; the amount for attendees is not hers")
    d = letterhead("Cascadia Dietetics & Fitness Symposium", "A project of Rainshadow Health Education, Bellingham WA", "AD4E00", "Liberation Sans")
    for t in ("9 January 2024", "Dear Dr. Bergqvist-Amadi,", "Would you consider speaking at our next symposium on Saturday, 11 May 2024? We have a 60-minute slot for a talk such as **“Protein Timing: Myths that Won’t Retire”**. We pay a fee of $400 and your travel.", "Speakers may claim credit for a presentation at regional level with ACE, NSCA or BOC.", "Please answer by 2 February.", "Warmly,", "Theo Marchetti, Program Chair"):
        par(d, t, after=9)
    out(d, "invitation cascadia 2024.pdf")
    other("invitation cascadia 2024.pdf", "invitation to speak, nothing given yet, in the design of the thanks to a speaker")


# ---------------------------------------------------------------- FMS
def fms(name, lvl, rows):
    d = doc(True, .8, "Open Sans", 12)
    par(d, "FUNCTIONAL MOVEMENT SYSTEMS", 22, True, col="C8102E", after=30)
    t = table(d, [["", ""]], [5.4, 4.0], "Normal Table"); a, b = t.rows[0].cells
    for tx, s, bo in ((name, 27, True), ("has completed the course requirements of", 12, False), (lvl, 22, True), ("and may use the screen in practice.", 12, False)):
        p = a.add_paragraph(); r = p.add_run(tx); r.font.size = Pt(s); r.bold = bo
    for k, v in rows:
        p = b.add_paragraph(); p.paragraph_format.space_after = Pt(1); r = p.add_run(k.upper()); r.font.size = Pt(8); r.font.color.rgb = RGBColor(0x88, 0x88, 0x88)
        p = b.add_paragraph(); r = p.add_run(v); r.bold = True; r.font.size = Pt(12)
    return d


def d_fms():
    out(fms("Zanele Mokoena", "FMS Level 1", [("Date completed", "9 March 2024"), ("Certification expires", "9 March 2026"), ("Continuing education", "NASM 1.0 | NSCA 1.0 | ACE 1.0 | NATA-BOC 10 (Cat. A)"), ("Certificate ID", "FMS1-55-20391")]), "FMS_L1.pdf")
    cert("fms", "FMS_L1.pdf", "completion|credential", "Zanele Mokoena", "Functional Movement Systems", "FMS Level 1", completed="2024-03-09", expires="2026-03-09", amounts="1.0 ceu nasm; 1.0 ceu nsca; 1.0 cec ace; 10 ceu boc", ids=ids(("Certificate ID", "FMS1-55-20391")), approvals=["nasm", "nsca", "ace", "boc"], unclear=["amounts"], accept_amounts="1.0 unitless nasm; 1.0 unitless nsca; 1.0 unitless ace; 10 unitless boc; 10 ceu nata-boc; 10 unitless nata-boc", accept={"approvals": [[], ["nasm", "nsca", "ace", "nata-boc"]]}, note="numbers behind the names of the bodies, no unit printed")
    out(fms("Dr. Mateusz Zieliński", "FMS Level 1 & 2 (Live)", [("Dates", "November 29 - December 1, 2024"), ("Continuing education", "NSCA 2.0 CEUs"), ("Contact hours", "20"), ("Printed on", "12/09/2024"), ("Host", "Lodz Physio Center")]), "Fms level 1+2 Lodz.pdf")
    cert("fms", "Fms level 1+2 Lodz.pdf", "completion", "Mateusz Zieliński", "Functional Movement Systems", "FMS Level 1 & 2 (Live)", started="2024-11-29", completed="2024-12-01", amounts="2.0 ceu nsca; 20 hour", approvals=["nsca"], accept={"title": ["FMS Level 1 & 2"], "issued_on": ["2024-12-09"], "approvals": [[]]}, note="range over the end of a month; day it was printed")


# ---------------------------------------------------------------- attendance letters
def d_attend():
    d = doc(False, 1.2, "Caladea", 12); border(d, "777777", 12)
    par(d, "Hill Country Personal Trainers’ Roundtable", 20, True, al="c", after=26); par(d, "ATTENDANCE RECORD", 15, al="c", after=24)
    par(d, "Name of attendee:   **Priscilla Vandermolen**", 13); par(d, "Meeting:   **Winter Roundtable: Insurance and Liability**", 13); par(d, "Date:   **January 25, 2025, 6:30 to 8:30 p.m.**", 13); par(d, "Place:   Fredericksburg Public Library", 13, after=24)
    par(d, "This record says that the person named above was present. The Roundtable is not an approved provider, and no continuing education units are offered. Members may ask their certifying body whether it accepts the meeting by petition.", 11)
    par(d, "L. Stehling, Secretary", 22, font_="Rufscript", before=24)

    def phone(pdf, path):
        save_image(photo(raster(pdf, dpi=170), 8, width=1350, tilt=.03, desk=(150, 150, 148)), path)
    out(d, "roundtable jan 25.jpg", phone)
    cert("roundtable", "roundtable jan 25.jpg", "attendance", "Priscilla Vandermolen", "Hill Country Personal Trainers’ Roundtable", "Winter Roundtable: Insurance and Liability", completed="2025-01-25", accept_amounts="2 hour", accept={"title": ["Insurance and Liability"]}, text_layer=False, note="attendance without units; times of day only")
    d = doc(True, 1.0, "Quicksand", 13)
    par(d, "Certificate of Attendance", 34, True, col="B5179E", al="c", after=8); par(d, "VivaFit Expo México 2024", 18, al="c", after=26)
    par(d, "Esperanza Itzel Domínguez Hu", 30, True, al="c"); par(d, "attended the trade day and the open stage program of VivaFit Expo México", 13, al="c"); par(d, "Guadalajara, 30/08/2024 – 01/09/2024", 13, al="c", after=30)
    par(d, "Grupo VivaFit, S.A. de C.V.    |    Folio VFX-24-19982", 10, al="c")
    out(d, "VivaFit attendance.pdf")
    cert("vivafit", "VivaFit attendance.pdf", "attendance", "Esperanza Itzel Domínguez Hu", "Grupo VivaFit, S.A. de C.V.", "VivaFit Expo México 2024", started="2024-08-30", completed="2024-09-01", ids=ids(("Folio", "VFX-24-19982")), accept={"provider": ["VivaFit Expo México", "Grupo VivaFit", "VivaFit Expo México 2024"], "title": ["VivaFit Expo México"]}, note="attendance at a fair, Mexican dates")


# ---------------------------------------------------------------- pptx: pilates, aqua
def slide(w=11, h=8.5):
    from pptx import Presentation
    from pptx.util import Inches as I
    p = Presentation(); p.slide_width = I(w); p.slide_height = I(h)
    return p, p.slides.add_slide(p.slide_layouts[6])


def box(s, x, y, w, h, t="", size=14, bold=False, font_="Carlito", col="222222", al="l", fill=None, shape=1):
    from pptx.util import Inches as I, Pt as P
    from pptx.dml.color import RGBColor as C
    from pptx.enum.text import PP_ALIGN
    b = s.shapes.add_shape(shape, I(x), I(y), I(w), I(h)) if fill else s.shapes.add_textbox(I(x), I(y), I(w), I(h))
    if fill:
        b.fill.solid(); b.fill.fore_color.rgb = C.from_string(fill); b.line.fill.background(); b.shadow.inherit = False
    tf = b.text_frame; tf.word_wrap = True
    for k, l in enumerate(t.split("\n")):
        p = tf.paragraphs[0] if k == 0 else tf.add_paragraph()
        p.alignment = {"l": PP_ALIGN.LEFT, "c": PP_ALIGN.CENTER, "r": PP_ALIGN.RIGHT}[al]
        r = p.add_run(); r.text = l; r.font.size = P(size); r.font.bold = bold; r.font.name = font_; r.font.color.rgb = C.from_string(col)
    return b


def pil(name, what, course, units, bottom, head="CERTIFICATE"):
    p, s = slide()
    box(s, 0, 0, 11, 8.5, fill="F5F1EA"); box(s, 0, 0, 11, .35, fill="5E7D6A"); box(s, 0, 8.15, 11, .35, fill="5E7D6A"); box(s, 8.1, 1.0, 2.3, 6.6, fill="E4DCCB")
    box(s, .7, .7, 7, .6, "Arbor Pilates Apparatus", 22, True, "Comfortaa", "5E7D6A"); box(s, .7, 1.3, 7, .4, "Education Center", 12, False, "Comfortaa"); box(s, .7, 2.1, 7, .7, head, 15, False, "Comfortaa", "888888")
    box(s, .7, 2.6, 7.2, .9, name, 31, True, "Quicksand"); box(s, .7, 3.9, 7, .5, what, 13, False, "Quicksand"); box(s, .7, 4.4, 7.2, 1.1, course, 22, True, "Quicksand", "5E7D6A"); box(s, 8.2, 1.1, 2.1, 6.4, units, 13, False, "Quicksand", al="c"); box(s, .7, 6.5, 7.2, 1.4, bottom, 11, False, "Quicksand")
    return p


def d_slides():
    out(pil("Margarethe Løvenskiold", "has successfully completed", "Reformer Essentials: Comprehensive Part I", "Continuing\nEducation\n\nNASM\n1.9 CEUs\n\nACE\n2.0 CECs\n\nAFAA\n15 CEUs\n\nNPCP\n16 credits", "Training dates: 06 Sep 2024 – 08 Sep 2024    Contact hours: 20\nFaculty: Giulia Bertolini    Host studio: Nordlys Pilates, Bergen\nCertificate no. AP-24-R1-0558"), "Arbor reformer.pdf", ext="pptx")
    cert("arbor", "Arbor reformer.pdf", "completion", "Margarethe Løvenskiold", "Arbor Pilates Apparatus", "Reformer Essentials: Comprehensive Part I", started="2024-09-06", completed="2024-09-08", amounts="1.9 ceu nasm; 2.0 cec ace; 15 ceu afaa; 16 unitless npcp; 20 hour", ids=ids(("Certificate no.", "AP-24-R1-0558")), approvals=["nasm", "ace", "afaa", "npcp"], accept={"provider": ["Arbor Pilates Apparatus Education Center"], "title": ["Reformer Essentials"]}, note="bodies stand above their amounts in a side field")
    out(pil("Akiko Tanaka-O’Leary", "presented at our teacher weekend the lecture", "Spring Settings and Shoulder Load", "Lecture\n\n90 minutes\n\nSaturday\nFeb 1, 2025", "Arbor Teacher Weekend, Santa Fe NM\nThe Education Center thanks its guest speakers.", head="SPEAKER RECOGNITION"), "akiko speaker.pdf", ext="pptx")
    cert("arbor", "akiko speaker.pdf", "lecturing", "Akiko Tanaka-O’Leary", "Arbor Pilates Apparatus", "Spring Settings and Shoulder Load", completed="2025-02-01", amounts="90 minute", accept={"provider": ["Arbor Pilates Apparatus Education Center"]}, note="same design, but a lecture")
    out(pil("Margarethe Løvenskiold", "has reserved a place in", "Reformer Essentials: Comprehensive Part II", "Units after\ncompletion\n\nNASM\n1.9 CEUs\n\nACE\n2.0 CECs\n\nAFAA\n15 CEUs", "Training dates: 04 Apr 2025 – 06 Apr 2025    Deposit received: 150 EUR\nHost studio: Nordlys Pilates, Bergen\nBooking no. AP-B-77120", head="VOUCHER"), "Arbor part II.pdf", ext="pptx")
    other("Arbor part II.pdf", "voucher for a later course in the design of the certificate")

    def aqua(name, lines, cred, no):
        p, s = slide(10, 7.5)
        box(s, 0, 0, 10, 7.5, fill="E0F4FA"); box(s, -.8, 5.6, 11.6, 3.2, fill="27A4C6", shape=9); box(s, 0, .4, 10, .8, "Bluewater Aquatic Fitness Association", 25, True, "Lobster Two", "0B5D7A", "c"); box(s, 0, 1.2, 10, .5, "Certificate of Completion", 17, False, "Dosis", "0B5D7A", "c")
        box(s, .5, 1.8, 9, .9, name, 34, True, "Dosis", "222222", "c"); box(s, .8, 2.8, 8.4, 1.8, lines, 15, False, "Dosis", "222222", "c"); box(s, .6, 4.6, 8.8, .6, cred, 16, True, "Dosis", "0B5D7A", "c"); box(s, .8, 6.5, 8.4, .6, no, 12, False, "Dosis", "FFFFFF", "c")
        return p

    def jpg(pdf, path):
        save_image(raster(pdf, dpi=150), path, 85, 150)

    def scanpdf(pdf, path):
        image_pdf([scanned(raster(pdf, dpi=200), 31, rot=0.6, gray=True, noise=8)], path, 200)
    out(aqua("Cornelius “Neil” Ashdown", "participated in the Shallow Water Intervals Workshop on\nSunday, September 8th, 2024 in Tampa, Florida,\nled by trainer Yolanda Prewitt", "4.0 AEA CECs   ·   0.4 ACE CECs   ·   4.0 AFAA CEUs", "Approval codes: AEA 240908-T  /  ACE CEP202818"), "ashdown_aqua.jpg", jpg, "pptx")
    cert("aqua", "ashdown_aqua.jpg", "completion", "Cornelius “Neil” Ashdown", "Bluewater Aquatic Fitness Association", "Shallow Water Intervals Workshop", completed="2024-09-08", amounts="4.0 cec aea; 0.4 cec ace; 4.0 ceu afaa", ids=ids(("AEA", "240908-T"), ("ACE", "CEP202818")), approvals=["aea", "ace", "afaa"], accept={"holder": ["Cornelius Ashdown", "Cornelius \"Neil\" Ashdown", "Neil Ashdown"], "title": ["Shallow Water Intervals"], "ids": [ids(("Approval codes", "AEA 240908-T"), ("Approval codes", "ACE CEP202818"))]}, text_layer=False, note="picture; a nickname within the name")
    out(aqua("Fatoumata B. Traoré", "finished the home study\n“Arthritis in the Pool: Joint-Friendly Progressions”\nmailed in: March 2, 2023     graded: March 13, 2023     score: 23/25", "0.5 ACE CEC   ·   5 AEA CECs", "Workbook edition 2021"), "Scan_0031.pdf", scanpdf, "pptx")
    cert("aqua", "Scan_0031.pdf", "completion", "Fatoumata B. Traoré", "Bluewater Aquatic Fitness Association", "Arthritis in the Pool: Joint-Friendly Progressions", completed="2023-03-13", amounts="0.5 cec ace; 5 cec aea", grade="23/25", approvals=["ace", "aea"], accept={"completed_on": ["2023-03-02"], "issued_on": ["2023-03-13"]}, text_layer=False, unclear=["completed_on"], note="scan; day it was sent in and day it was graded")


def draw():
    d_afaa(); d_ncsf(); d_letters(); d_fms(); d_attend(); d_slides()
