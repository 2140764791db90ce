"""Letters, logs and Word templates (LibreOffice)."""
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from kit import t, O

def new(font="Carlito", size=11, land=False, a4=False, border=None):
    d = Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size); st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    sec = d.sections[0]; w, h = (Cm(21), Cm(29.7)) if a4 else (Cm(21.59), Cm(27.94))
    if land: w, h = h, w; sec.orientation = WD_ORIENT.LANDSCAPE
    sec.page_width, sec.page_height = w, h
    for m in ("left_margin", "right_margin", "top_margin", "bottom_margin"): setattr(sec, m, Cm(2.2))
    if border:
        b = OxmlElement("w:pgBorders"); b.set(qn("w:offsetFrom"), "page")
        for side in ("top", "left", "bottom", "right"):
            e = OxmlElement("w:" + side)
            for k, v in (("val", border), ("sz", "24"), ("space", "24"), ("color", "8B6914")): e.set(qn("w:" + k), v)
            b.append(e)
        sec._sectPr.append(b)
    return d

def par(d, s, size=None, font=None, al=None, bold=False, col=None, after=None):
    "**x** is bold"
    p = d.add_paragraph(); p.alignment = {None: None, "c": AL.CENTER, "r": AL.RIGHT}[al]
    if after is not None: p.paragraph_format.space_after = Pt(after)
    for i, part in enumerate(s.split("**")):
        r = p.add_run(part); r.bold = bold or i % 2 == 1
        if size: r.font.size = Pt(size)
        if font: r.font.name = font; r._element.rPr.rFonts.set(qn("w:hAnsi"), font)
        if col: r.font.color.rgb = RGBColor.from_string(col)
    return p

def table(d, rows):
    tb = d.add_table(rows=0, cols=len(rows[0])); tb.style = "Table Grid"
    for r in rows:
        for c, v in zip(tb.add_row().cells, r): c.text = v
    return tb

def logs(s):
    def a():
        d = new(); par(d, "Third Coast Pilates Lab", 20, "Lobster Two"); par(d, "MENTORSHIP LOG (bring to every meeting)", bold=True); par(d, "Apprentice: Leopold Grzegorczyk    Mentor: Solange Abara, NCPT    Track: Mat + Reformer")
        table(d, [("Date", "What we did", "Hours", "Mentor sign")] + [("9/14/23", "cueing, pelvic curl", "2", "SA"), ("10/5/23", "programming for shoulders", "1.5", "SA"), ("11/2/23", "taught her, feedback", "2", "SA"), ("12/7/23", "mock exam", "3", "SA"), ("1/11/24", "business talk", "1", "SA"), ("2/1/24", "final review", "2.5", "SA")])
        par(d, ""); par(d, "Hours required: 12    **Hours logged: 12**"); par(d, "I, Solange Abara, have mentored the apprentice for the hours above and consider the mentorship **complete** as of February 1, 2024."); par(d, "Solange Abara", 22, "Kristi"); par(d, "Keep a copy. Lost logs are not replaced.", 8); return d
    s.add("mentor log.pdf", "docx", a, t("completion", "Leopold Grzegorczyk", "Third Coast Pilates Lab", "MENTORSHIP LOG", "2024-02-01", "2023-09-14", am=["12 hour"], acc={"title": ["Mat + Reformer", "mentorship"], "started_on": [None]}, acc_am=["2 hour", "1.5 hour", "3 hour", "1 hour", "2.5 hour"], note="log, six rows add up to 12"))
    def b():
        d = new("Comic Neue", 11, a4=True); par(d, "Practice Teaching Sheet – Kids’ Dance Fusion", 18, bold=True, col="CC3366"); par(d, "Intern’s name ........ Beatriz Carvalhal-Hughes"); par(d, "School ........ The Wobbly Flamingo Dance School, Hove")
        table(d, [("Class", "Date (dd/mm/yy)", "Min.", "OK?"), ("Tinies", "03/02/24", "45", "ok"), ("Juniors", "10/02/24", "60", "ok"), ("Juniors", "17/02/24", "60", "ok"), ("Boys’ break", "02/03/24", "45", "ok")])
        par(d, ""); par(d, "Altogether: 210 minutes (3½ hours). Sheet closed 04/03/24 by Miss Araminta Sturridge."); par(d, "The intern has now completed the practical part."); return d
    s.add("practice sheet (signed).pdf", "docx", b, t("completion|teaching", "Beatriz Carvalhal-Hughes", "The Wobbly Flamingo Dance School", "Kids’ Dance Fusion", "2024-03-02", "2024-02-03", am=["210 minute"], issued="2024-03-04", acc={"title": ["Practice Teaching Sheet – Kids’ Dance Fusion"], "provider": ["The Wobbly Flamingo Dance School, Hove"], "completed_on": ["2024-03-04"], "issued_on": [None], "started_on": [None]}, acc_am=["3.5 hour", "45 minute", "60 minute"], unclear=["kind"], note="dd/mm/yy is printed in the heading"), pic="pdf", dpi=140)

    def c():
        d = new(); par(d, "Third Coast Pilates Lab", 20, "Lobster Two"); par(d, "MENTORSHIP LOG (bring to every meeting)", bold=True); par(d, "Apprentice: Ines Okafor-Wynn    Mentor: Solange Abara, NCPT    Track: Mat")
        table(d, [("Date", "What we did", "Hours", "Mentor sign"), ("3/6/24", "cueing", "2", "SA"), ("4/3/24", "props", "1.5", "SA"), ("", "", "", "")]); par(d, ""); par(d, "Hours required: 12    **Hours logged: 3.5**    still to do: 8.5"); return d
    s.add("mentor log 2.pdf", "docx", c, O("mentoring log in progress, not complete, not confirmed"))

def letters(s):
    def a():
        d = new("Caladea", 11.5); par(d, "THE GATHERED FIELD", 16, al="c", bold=True); par(d, "yoga · meditation · tea — 9 Chapel St, Rutland VT — owner@gatheredfield.example", 9, al="c"); par(d, "January the fifteenth, 2025"); par(d, "To whom it may concern,")
        par(d, "I own the studio and taught the course myself, so I can say with certainty that Magnolia Eze-Thornbury was here for all five evenings of our Restorative Yoga & Nervous System series (Dec. 3, 4, 10, 11 and 17, 2024). She earned 12.5 hours that she may count toward her Yoga Alliance continuing education; I am registered there as YACEP 228801.")
        par(d, "She is a wonderful student and our cat misses her."); par(d, "Warmly,"); par(d, "Jessamine Holloway-Tate", 26, "Kristi"); par(d, "Jessamine Holloway-Tate, E-RYT 500"); return d
    s.add("letters/letter magnolia.pdf", "docx", a, t("completion", "Magnolia Eze-Thornbury", "THE GATHERED FIELD", "Restorative Yoga & Nervous System", "2024-12-17", "2024-12-03", "2025-01-15", am=["12.5 hour"], ids=["YACEP=228801"], acc={"title": ["Restorative Yoga & Nervous System series"], "ids": [None]}, acc_am=["12.5 hour yoga_alliance"], note="owner's letter, date of the letter as words"))
    def b():
        d = new("Liberation Serif", 12, a4=True); par(d, "Studio Équilibre – Genève", bold=True); par(d, "Genève, le 1er septembre 2023", al="r"); par(d, "ATTESTATION", 16, al="c", bold=True)
        par(d, "Je soussignée, Mireille Aebischer, directrice, atteste que Monsieur **Loïc N’Guessan** a suivi avec succès, du lundi 21 au vendredi 25 août 2023, la formation « Pilates & dos : professeur de cours collectifs » d’une durée de trente (30) heures."); par(d, "La présente attestation est délivrée pour servir et valoir ce que de droit."); par(d, "(English: completed a 30-hour group Pilates teacher course.)", 9); par(d, "M. Aebischer", 24, "Kristi", "r"); return d
    s.add("letters/attestation.pdf", "docx", b, t("completion", "Loïc N’Guessan", "Studio Équilibre", "Pilates & dos : professeur de cours collectifs", "2023-08-25", "2023-08-21", "2023-09-01", am=["30 hour"], acc={"provider": ["Studio Équilibre – Genève"], "title": ["« Pilates & dos : professeur de cours collectifs »"]}, note="French letter"))
    def c():
        d = new("Open Sans", 10.5); par(d, "Kettle & Kin", 22, bold=True, col="B22222"); par(d, "Strength for ordinary people. Owner-operated since 2016."); par(d, "June 30, 2025"); par(d, "RE: Teaching verification for Octavian Moldoveanu-Price")
        par(d, "Octavian has taught the 60-minute “Bells at Dawn” group class in our gym every Tuesday and Thursday since March 4, 2024, that is 132 classes to the date of this letter. He prepares and leads the class alone."); par(d, "He is employed on an hourly basis. I have no continuing education to report for him."); par(d, "Drusilla Vance, owner"); return d
    s.add("letters/verif teach Octavian.pdf", "docx", c, t("teaching", "Octavian Moldoveanu-Price", "Kettle & Kin", "Bells at Dawn", start="2024-03-04", issued="2025-06-30", acc={"title": ["“Bells at Dawn”"], "completed_on": ["2025-06-30"]}, acc_am=["60 minute", "132 hour", "132 unitless"], about={"level": "group class"}, note="teaching; 132 classes of 60 minutes, no credit"))
    def e():
        d = new("Nimbus Mono PS", 11); par(d, "MOVEMENT TEACHER QUARTERLY", bold=True); par(d, "editorial office"); par(d, "12-Aug-2024"); par(d, "Dear Dr. Fenwick-Adeyemi:"); par(d, "This confirms that your article “Breath Holding in Beginners’ Pilates: a Survey of 61 Studios” appeared in volume 18, issue 3 (July 2024), pages 41–52, of Movement Teacher Quarterly, after review by two referees. You are its first author; the second is Noor van Rijswijk.")
        par(d, "ISSN 0000-1187. DOI 10.0000/mtq.18.3.41"); par(d, "Yours, Ambrose Killebrew, managing editor"); par(d, "cc: Hyacinth Fenwick-Adeyemi, PhD"); return d
    s.add("articles/editor confirms.pdf", "docx", e, t("authoring", "Hyacinth Fenwick-Adeyemi", "MOVEMENT TEACHER QUARTERLY", "Breath Holding in Beginners’ Pilates: a Survey of 61 Studios", "2024-07", issued="2024-08-12", ids=["ISSN=0000-1187", "DOI=10.0000/mtq.18.3.41"], about={"peer_reviewed": "yes"}, acc={"holder": ["Fenwick-Adeyemi"], "title": ["“Breath Holding in Beginners’ Pilates: a Survey of 61 Studios”"], "issued_on": [None, "2024-07"], "ids": [None]}, note="first name only in the cc line"))

def templates(s):
    def cert(lines, land=True, border="thinThickSmallGap", font="Liberation Serif", foot=""):
        def f():
            d = new(font, 13, land=land, border=border)
            if land: par(d, "", 26)
            for l in lines: par(d, l[0], al="c", after=16, **l[1])
            d.sections[0].footer.paragraphs[0].text = foot
            return d
        return f
    s.add("Cert of Attendance - BLANK FORM filled.pdf", "docx", cert([("Certificate of Attendance", dict(size=40, font="Dancing Script")), ("presented to", {}), ("Wilhelmus van der Berg-Oyelaran", dict(size=28, bold=True)), ("for attending", {}), ("Fascia Release with Two Tennis Balls", dict(size=20)), ("an evening with Ludmila Prokofyeva · Friday, May 10, 2024 · 7–9 pm", {}), ("Hosted by the Yoga Nook of Poughkeepsie", {}), ("___________________\nNook Keeper", dict(size=11))], foot="Made from a free template. Yoga Nook, 2 Vassar Lane. This certificate carries no credit toward any credential."),
        t("attendance", "Wilhelmus van der Berg-Oyelaran", "Yoga Nook of Poughkeepsie", "Fascia Release with Two Tennis Balls", "2024-05-10", acc={"provider": ["the Yoga Nook of Poughkeepsie"]}, acc_am=["2 hour"], note="file name says blank, the paper is filled; 7–9 pm is the time, no amount"))
    s.add("aqua/attended.docx.pdf", "docx", cert([("SHALLOW END AQUA SCHOOL", dict(size=24, bold=True, col="1F6FB2")), ("January 27 2024", {}), ("This card shows that Eulalia Fortescue attended", dict(size=16)), ("“Noodles, Bells & Buoyancy”", dict(size=20)), ("in the pool of the Elks Lodge. There was no test.", {}), ("AEA member? Ask Nell about credits.", dict(size=10))], False, "wave", "Comic Neue"),
        t("attendance", "Eulalia Fortescue", "SHALLOW END AQUA SCHOOL", "“Noodles, Bells & Buoyancy”", "2024-01-27", acc={"title": ["Noodles, Bells & Buoyancy"]}, note="attendance without amount"))
    s.add("Doc1.pdf", "docx", cert([("Krav & Calm Self-Protection", dict(size=26, bold=True)), ("Instructor Course Completion", dict(size=20)), ("Name: Anastasios Papadimitriou-Reyes\tClass of: 2023-B", {}), ("Instruction: 40 hrs.   Range safety: N/A   Legal: 2 hrs.", {}), ("Start 10/23/2023   End 10/27/2023   Certificate expires: never", {}), ("AFAA: none   ISSA: 20 CEUs   NSCA: Category A 2.0 CEUs", {}), ("/s/ Dov Lieberman, Chief Instructor", {}), ("KC-2023B-09", dict(size=9))], True, "double", "Carlito"),
        t("completion", "Anastasios Papadimitriou-Reyes", "Krav & Calm Self-Protection", "Instructor Course Completion", "2023-10-27", "2023-10-23", am=["40 hour", "2 hour", "20 ceu issa", "2.0 ceu nsca"], ids=["=KC-2023B-09", "Class of=2023-B"], ap=["issa", "nsca"], acc={"title": ["Instructor Course"], "approvals": [None], "ids": [None]}, acc_am=["42 hour"], note="several values on a line; expires never"))
    s.add("misc/cert_final_FINAL.jpg", "docx", cert([("~ Moon & Mat ~", dict(size=30, font="Lobster Two", col="5B4B8A")), ("Odessa Blackwood-Nakamura", dict(size=30, font="Dancing Script")), ("Yoga for Perimenopause · Continuing Ed", dict(size=18)), ("11.16.24 → 11.17.24", {}), ("YA CE: 10 (anatomy 4, techniques 6)", {}), ("with love, Tova & Marguerite", dict(size=14, font="Kristi"))], True, "dashDotStroked", "Quicksand"),
        t("completion", "Odessa Blackwood-Nakamura", "Moon & Mat", "Yoga for Perimenopause · Continuing Ed", "2024-11-17", "2024-11-16", am=["10 unitless yoga_alliance"], acc={"title": ["Yoga for Perimenopause"]}, acc_am=["10 hour yoga_alliance", "10 hour", "10 unitless", "4 unitless", "6 unitless", "4 hour", "6 hour"], note="no sentence at all; YA CE without unit"), pic="jpg", dpi=120)

    s.add("Certificate.pdf", "docx", cert([("Certificate of Completion", dict(size=40, font="Dancing Script")), ("to everybody who was in the room", {}), ("Fascia Release with Two Tennis Balls", dict(size=20)), ("2 hours · Friday, May 10, 2024", {}), ("Yoga Nook of Poughkeepsie\n___________________", dict(size=11))], foot="thumbtack me to the studio wall"), O("a certificate that names nobody"))

def build(s):
    for f in (logs, letters, templates): f(s)
