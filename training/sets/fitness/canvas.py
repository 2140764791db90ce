"""Designs drawn with ReportLab and fpdf2."""
from common import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape, A4
from reportlab.lib.colors import HexColor, white, black
from reportlab.lib.units import inch
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

F = {"Open": "OpenSans-Regular.ttf", "OpenB": "OpenSans-Bold.ttf", "Cond": "OpenSans-CondLight.ttf", "Kristi": "Kristi.ttf", "Gar": "EBGaramond12-Regular.ttf", "GarI": "EBGaramond12-Italic.ttf", "GarB": "EBGaramond12-Bold.ttf", "Ser": "LiberationSerif-Bold.ttf",
     "Quick": "Quicksand-Regular.ttf", "QuickB": "Quicksand-Bold.ttf", "Cal": "Carlito-Regular.ttf", "CalB": "Carlito-Bold.ttf", "Mono": "Hack-Regular.ttf", "Ruf": "Rufscript010.ttf", "Comf": "Comfortaa-Regular.ttf", "ComfB": "Comfortaa-Bold.ttf"}


def fonts():
    for k, f in F.items():
        try:
            pdfmetrics.registerFont(TTFont(k, font(f)))
        except FileNotFoundError:
            pdfmetrics.registerFont(TTFont(k, font("OpenSans-Regular.ttf")))


def cv(path, size):
    c = canvas.Canvas(str(to(path)), pagesize=size, invariant=1)
    return c


def ctr(c, x, y, t, f, s, col=black, sp=0):
    c.setFillColor(col)
    c.setFont(f, s)
    w = pdfmetrics.stringWidth(t, f, s) + sp * max(len(t) - 1, 0)
    c.drawString(x - w / 2, y, t, charSpace=sp)


def txt(c, x, y, t, f, s, col=black, sp=0, right=False):
    c.setFillColor(col)
    c.setFont(f, s)
    if right:
        x -= pdfmetrics.stringWidth(t, f, s)
    c.drawString(x, y, t, charSpace=sp)


# ---------------------------------------------------------------- Ironwood
def ironwood(path, name, course, side, fields, foot, head="COURSE COMPLETION"):
    W, H = landscape(letter)
    c = cv(path, (W, H))
    dark, red = HexColor("#1d1d1f"), HexColor("#b8412c")
    c.setFillColor(dark); c.rect(W - 205, 0, 205, H, stroke=0, fill=1)
    c.setFillColor(red); c.rect(W - 211, 0, 6, H, stroke=0, fill=1)
    txt(c, 50, H - 70, "IRONWOOD EDUCATION", "OpenB", 20, dark, sp=2)
    txt(c, 50, H - 88, "a division of Ironwood Kettlebell Co., Bozeman, Montana", "Open", 9, HexColor("#777777"))
    txt(c, 50, H - 150, head, "Open", 13, red, sp=5)
    y = H - 200
    for n in name:
        txt(c, 50, y, n, "OpenB", 34 if len(n) < 24 else 25, dark); y -= 38
    for l in course[0]:
        txt(c, 50, y - 4, l, "Open", 12, HexColor("#444444")); y -= 17
    y -= 14
    for l in course[1]:
        txt(c, 50, y - 10, l, "OpenB", 20, red); y -= 26
    x = 50
    for k, v in fields:
        txt(c, x, 128, k, "Open", 8, HexColor("#888888")); txt(c, x, 112, v, "OpenB", 11, dark); x += max(115, pdfmetrics.stringWidth(v, "OpenB", 11) + 24)
    txt(c, 50, 64, "J. Rask", "Kristi", 34); txt(c, 50, 46, "Jorunn Rask, Founder and Master Instructor", "Open", 8.5)
    txt(c, 50, 24, foot, "Open", 7, HexColor("#888888"))
    y = H - 70
    txt(c, W - 185, y, side[0], "Open", 9, HexColor("#cccccc")); y -= 40
    for num, unit, no in side[1]:
        txt(c, W - 185, y, num, "OpenB", 27, white); txt(c, W - 185, y - 17, unit, "OpenB", 11, HexColor("#e8b1a6"))
        if no:
            txt(c, W - 185, y - 31, no, "Open", 8.5, HexColor("#bbbbbb"))
        y -= 82
    c.save()


def d_ironwood():
    ft = "Credits are granted on the day the course is finished. Course edition 4.1 (2023). Questions: records@ironwood-education.example"
    ironwood("Ironwood L1 - Delacroix.pdf", ["Étienne Delacroix"], (["completed the practical assessment and is recognised for"], ["Kettlebell Foundations Level 1"]), ("CONTINUING EDUCATION", [("1.6", "NASM CEUs", "Approval 1902-KB1"), ("1.6", "ACE CECs", "Approval CEP188431"), ("1.6", "NSCA CEUs", "Category A, no. Y2210"), ("16", "ACSM CECs", "")]),
             [("COURSE DATES", "May 18-19, 2024"), ("LOCATION", "Bozeman, MT"), ("CERTIFICATE NO.", "IW1-24-0773")], ft)
    cert("ironwood", "Ironwood L1 - Delacroix.pdf", "completion", "Étienne Delacroix", "Ironwood Education", "Kettlebell Foundations Level 1", started="2024-05-18", completed="2024-05-19", amounts="1.6 ceu nasm; 1.6 cec ace; 1.6 ceu nsca; 16 cec acsm",
         ids=ids(("Approval", "1902-KB1"), ("Approval", "CEP188431"), ("no.", "Y2210"), ("CERTIFICATE NO.", "IW1-24-0773")), approvals=["nasm", "ace", "nsca", "acsm"], accept={"provider": ["Ironwood Kettlebell Co."]}, note="units in a side bar, a course edition in the footer")
    ironwood("ironwood_mace.pdf", ["Chukwuemeka Tobenna", "Nwachukwu-Eriksen"], (["for the successful completion of", "the online theory and the one-day practicum of"], ["Steel Mace: Rotational Strength", "for Coaches"]), ("CONTINUING EDUCATION", [("0.9", "ISSA CEUs", ""), ("4.5", "NCSF CEUs", "Provider CB 118-04")]),
             [("PRACTICUM DATE", "10/13/2024"), ("ISSUED", "10/15/2024"), ("SCORE", "91 / 100"), ("CERTIFICATE NO.", "IWM-24-0219")], ft)
    cert("ironwood", "ironwood_mace.pdf", "completion", "Chukwuemeka Tobenna Nwachukwu-Eriksen", "Ironwood Education", "Steel Mace: Rotational Strength for Coaches", completed="2024-10-13", issued="2024-10-15", amounts="0.9 ceu issa; 4.5 ceu ncsf", grade="91 / 100",
         ids=ids(("Provider", "CB 118-04"), ("CERTIFICATE NO.", "IWM-24-0219")), approvals=["issa", "ncsf"], accept={"provider": ["Ironwood Kettlebell Co."], "grade": ["91/100", "91"]}, note="name and title over two lines each")
    ironwood("L2 renewal.pdf", ["Jorunn Solveig Aasen"], (["is renewed as an authorised instructor:"], ["Ironwood Kettlebell Instructor, Level 2"]), ("RENEWAL", [("1.0", "NASM CEU", "Approval 1902-KB2R")]), [("RENEWED", "Jan 6, 2025"), ("VALID THROUGH", "Jan 2027"), ("INSTRUCTOR NO.", "20417")], ft, head="INSTRUCTOR RENEWAL")
    cert("ironwood", "L2 renewal.pdf", "credential|completion", "Jorunn Solveig Aasen", "Ironwood Education", "Ironwood Kettlebell Instructor, Level 2", completed="2025-01-06", expires="2027-01", amounts="1.0 ceu nasm", ids=ids(("Approval", "1902-KB2R"), ("INSTRUCTOR NO.", "20417")), approvals=["nasm"],
         accept={"provider": ["Ironwood Kettlebell Co."], "issued_on": ["2025-01-06"]}, note="renewal of an instructor's licence, also a unit; the founder who signs bears the same first name")
    ironwood("ironwood L2 pending video.pdf", ["Étienne Delacroix"], (["has attended the course days. Video assessment outstanding for"], ["Kettlebell Coach Level 2"]), ("AFTER ASSESSMENT", [("1.4", "NASM CEUs", "not yet awarded"), ("1.4", "ACE CECs", "not yet awarded")]), [("COURSE DATES", "Oct 5-6, 2024"), ("VIDEO DUE", "Dec 6, 2024"), ("STATUS", "Incomplete")], "Your certificate will be issued after your video has been reviewed. This status sheet is not proof of completion.", head="STATUS SHEET")
    other("ironwood L2 pending video.pdf", "status sheet of an incomplete course in the design of the Ironwood certificate")


# ---------------------------------------------------------------- NSCA credential
def nsca(path, name, full, num, dates, turn=0):
    W, H = landscape(letter)
    c = cv(path, (W, H))
    b, g = HexColor("#7c1d2b"), HexColor("#b99754")
    c.setStrokeColor(b); c.setLineWidth(12); c.rect(20, 20, W - 40, H - 40); c.setStrokeColor(g); c.setLineWidth(1.5); c.rect(34, 34, W - 68, H - 68)
    ctr(c, W / 2, H - 95, "The National Strength and Conditioning Association", "GarB", 23, b)
    ctr(c, W / 2, H - 130, "hereby confers upon", "GarI", 15)
    ctr(c, W / 2, H - 190, name, "Ser", 40)
    ctr(c, W / 2, H - 228, "who has met the requirements and passed the examination, the designation of", "GarI", 15)
    for k, l in enumerate(full):
        ctr(c, W / 2, H - 275 - 36 * k, l, "GarB", 28, b, sp=1)
    y = 175
    for k, v in dates:
        txt(c, 100, y, k, "GarI", 13); txt(c, 235, y, v, "Ser", 13); y -= 21
    txt(c, 100, y, "Certification Number", "GarI", 13); txt(c, 235, y, num, "Ser", 13)
    for x, n, t in ((470, "W. Aldridge", "Chair, Board of Directors"), (620, "P. Sandoval", "Executive Director")):
        txt(c, x, 130, n, "Kristi", 32); c.setLineWidth(.5); c.setStrokeColor(black); c.line(x, 124, x + 125, 124); txt(c, x, 112, t, "Gar", 10)
    ctr(c, W / 2, 50, "Valid only with continued fulfilment of the recertification requirements. Verify at the credential directory.", "Gar", 8.5)
    c.save()
    if turn:
        import pymupdf
        d = pymupdf.open(str(to(path)))
        d[0].set_rotation(turn)
        b = d.tobytes(no_new_id=True)
        d.close()
        to(path).write_bytes(b)


def d_nsca():
    nsca("CSCS certificate.pdf", "Darnell J. Whitcombe", ["Certified Strength and", "Conditioning Specialist®"], "7248190447", [("Certified", "May 17, 2015"), ("Expires", "December 31, 2017")])
    cert("nsca", "CSCS certificate.pdf", "credential", "Darnell J. Whitcombe", "National Strength and Conditioning Association", "Certified Strength and Conditioning Specialist", completed="2015-05-17", expires="2017-12-31", ids=ids(("Certification Number", "7248190447")),
         accept={"issued_on": ["2015-05-17"], "provider": ["The National Strength and Conditioning Association", "NSCA"], "title": ["Certified Strength and Conditioning Specialist®"]}, note="credential over two lines")
    nsca("Vu_TSAC-F.pdf", "Lan Anh Vũ", ["Tactical Strength and Conditioning", "Facilitator®"], "7248310025", [("Certified", "08/2022"), ("Valid through", "12/31/2023")], turn=270)
    cert("nsca", "Vu_TSAC-F.pdf", "credential", "Lan Anh Vũ", "National Strength and Conditioning Association", "Tactical Strength and Conditioning Facilitator", completed="2022-08", expires="2023-12-31", ids=ids(("Certification Number", "7248310025")),
         accept={"issued_on": ["2022-08"], "provider": ["The National Strength and Conditioning Association", "NSCA"], "title": ["Tactical Strength and Conditioning Facilitator®"]}, note="page turned by 90 degrees; month and year only for the day certified")
    # wallet card as a phone picture
    c = cv("_w.pdf", (252, 158))
    b = HexColor("#7c1d2b")
    c.setFillColor(b); c.rect(0, 122, 252, 36, stroke=0, fill=1); txt(c, 12, 137, "NSCA", "OpenB", 17, white, sp=2); txt(c, 240, 138, "MEMBER + CERTIFIED", "Open", 7, white, right=True)
    txt(c, 12, 100, "DARNELL WHITCOMBE", "OpenB", 13); txt(c, 12, 82, "CSCS", "OpenB", 11, b); txt(c, 50, 82, "Certified Strength and Conditioning Specialist", "Open", 7.4)
    for x, k, v in ((12, "CERT. NO.", "7248190447"), (95, "CERTIFIED SINCE", "05/2015"), (182, "EXP.", "12/31/2026")):
        txt(c, x, 56, k, "Open", 6, HexColor("#777777")); txt(c, x, 44, v, "OpenB", 10)
    txt(c, 12, 22, "Member no. 000418827   Membership paid to 05/31/2025", "Open", 6.5, HexColor("#555555")); c.setStrokeColor(b); c.setLineWidth(2); c.line(0, 10, 252, 10)
    c.save()
    save_image(photo(raster(OUT / "_w.pdf", dpi=500), 41, width=1500, tilt=.03), "20240211_wallet.jpg"); (OUT / "_w.pdf").unlink()
    cert("nsca-wallet", "20240211_wallet.jpg", "credential", "Darnell Whitcombe", "NSCA", "Certified Strength and Conditioning Specialist", completed="2015-05", expires="2026-12-31", ids=ids(("CERT. NO.", "7248190447"), ("Member no.", "000418827")),
         accept={"holder": ["DARNELL WHITCOMBE"], "title": ["CSCS", "CSCS Certified Strength and Conditioning Specialist"], "completed_on": [None], "provider": ["National Strength and Conditioning Association"], "issued_on": ["2015-05"]}, text_layer=False, note="photograph of a wallet card; membership has another end than the certification")


# ---------------------------------------------------------------- Lakeshore Summit: table of sessions
def summit(path, name, sub, rows, totals, when, foot, head="Continuing Education Transcript"):
    from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer
    from reportlab.lib.styles import ParagraphStyle as PS
    doc = SimpleDocTemplate(str(to(path)), pagesize=letter, leftMargin=45, rightMargin=45, topMargin=45, bottomMargin=40, invariant=1, title=head)
    P = lambda t, s=10, f="Cal", a=0, col="#222222": Paragraph(t, PS("x", fontName=f, fontSize=s, leading=s * 1.25, alignment=a, textColor=HexColor(col)))
    el = [P("LAKESHORE FITNESS SUMMIT", 22, "CalB", col="#1f5f8b"), P("Presented by Great Lakes Wellness Alliance &nbsp;|&nbsp; " + when, 10), Spacer(1, 14), P(head, 16, "CalB"), Spacer(1, 6), P(name, 14, "CalB"), P(sub, 10), Spacer(1, 10)]
    hd = [P(x, 9, "CalB", col="#ffffff") for x in ("Day", "Session", "Presenter", "NASM", "AFAA", "ACE", "ACSM")]
    data = [hd] + [[P(x, 9) for x in r] for r in rows] + [[P(x, 10, "CalB") for x in totals]]
    t = Table(data, colWidths=[46, 190, 98, 46, 46, 46, 50])
    t.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, 0), HexColor("#1f5f8b")), ("ROWBACKGROUNDS", (0, 1), (-1, -2), [white, HexColor("#eef4f8")]), ("BACKGROUND", (0, -1), (-1, -1), HexColor("#d5e4ee")), ("LINEABOVE", (0, -1), (-1, -1), 1.2, black), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    el += [t, Spacer(1, 16)] + [P(f, 9) for f in foot]
    doc.build(el)


def d_summit():
    rows = [("Fri", "Gait Screening in Ten Minutes", "A. Lindgren", "0.2", "2", "0.2", "2"), ("Fri", "Keynote: The Next Decade of Coaching", "R. Osei", "0.1", "1", "0.1", "1"), ("Sat", "Breath, Bracing and the Barbell", "M. Castellano", "0.2", "2", "0.2", "2"), ("Sat", "Group Exercise Playlists that Work", "J. Petrov", "0.1", "1", "0.1", "&ndash;"), ("Sun", "Older Adults: Power Training", "H. Yamashiro", "0.2", "2", "0.2", "2"), ("Sun", "Business Roundtable", "Panel", "&ndash;", "1", "&ndash;", "&ndash;")]
    ft = ["NASM approval 24-LFS &nbsp;&nbsp; AFAA approval 24-LFS &nbsp;&nbsp; ACE event number CEP200315 &nbsp;&nbsp; ACSM approval 705540", "Attendance was verified by badge scan. Sessions attended for less than 80% of their time are not listed. This transcript serves as your certificate of completion.", "Printed 10/02/2024"]
    summit("Summit transcript Abernathy.pdf", "Quinn Abernathy, ACE-CPT, CES", "Badge 2077 &nbsp;|&nbsp; Milwaukee, Wisconsin", rows, ("", "TOTAL CREDITS EARNED", "", "0.8", "9", "0.8", "7"), "September 27&ndash;29, 2024", ft)
    cert("summit", "Summit transcript Abernathy.pdf", "completion", "Quinn Abernathy", "Great Lakes Wellness Alliance", "Lakeshore Fitness Summit", started="2024-09-27", completed="2024-09-29", amounts="0.8 ceu nasm; 9 ceu afaa; 0.8 cec ace; 7 cec acsm",
         ids=ids(("NASM approval", "24-LFS"), ("AFAA approval", "24-LFS"), ("ACE event number", "CEP200315"), ("ACSM approval", "705540"), ("Badge", "2077")), approvals=["nasm", "afaa", "ace", "acsm"], accept={"provider": ["Lakeshore Fitness Summit"], "title": ["Continuing Education Transcript"], "issued_on": ["2024-10-02"]},
         accept_amounts="0.8 unitless nasm; 9 unitless afaa; 0.8 unitless ace; 7 unitless acsm", unclear=["amounts"], note="table of sessions with totals; heads of columns name the body only, without the unit; date of printing")
    summit("lakeshore2023_teti.pdf", "Teti, Rosalind", "Badge 0318 &nbsp;|&nbsp; Pre-conference pass", [("Thu", "Pre-conference intensive: Cancer Exercise Essentials (6 hours)", "B. Achterberg", "0.6", "6", "0.6", "6")], ("", "TOTAL CEUs / CECs", "", "0.6 CEU", "6 CEU", "0.6 CEC", "6 CEC"), "September 21, 2023", [ft[0].replace("24-LFS", "23-LFS").replace("CEP200315", "CEP193102"), ft[1]])
    cert("summit", "lakeshore2023_teti.pdf", "completion", "Rosalind Teti", "Great Lakes Wellness Alliance", "Cancer Exercise Essentials", completed="2023-09-21", amounts="0.6 ceu nasm; 6 ceu afaa; 0.6 cec ace; 6 cec acsm",
         ids=ids(("NASM approval", "23-LFS"), ("AFAA approval", "23-LFS"), ("ACE event number", "CEP193102"), ("ACSM approval", "705540"), ("Badge", "0318")), approvals=["nasm", "afaa", "ace", "acsm"], accept={"provider": ["Lakeshore Fitness Summit"], "holder": ["Teti, Rosalind"], "title": ["Pre-conference intensive: Cancer Exercise Essentials", "Lakeshore Fitness Summit", "Pre-conference intensive: Cancer Exercise Essentials (6 hours)", "Continuing Education Transcript"]}, accept_amounts="6 hour", note="one session only; last name first")
    summit("Summit planner Abernathy.pdf", "Quinn Abernathy", "Badge 2077", rows, ("", "CREDITS IF ALL ARE ATTENDED", "", "0.8", "9", "0.8", "7"), "September 27&ndash;29, 2024", ["This is the schedule you chose when registering. Rooms hold 120 people; please be early. Bring your badge to be scanned at the door.", "Printed 08/14/2024"], head="My Session Planner")
    other("Summit planner Abernathy.pdf", "planner of sessions chosen before the summit, in the design of its transcript")


# ---------------------------------------------------------------- form fields
def form(path, vals, blank=False, lines=None, head="CERTIFICATE OF ATTENDANCE AND COMPLETION", org="Prairie Regional Fitness Council"):
    W, H = landscape(letter)
    c = cv(path, (W, H))
    c.setStrokeColor(HexColor("#3f6b3a")); c.setLineWidth(3); c.roundRect(28, 28, W - 56, H - 56, 18)
    ctr(c, W / 2, H - 85, org, "ComfB", 24, HexColor("#3f6b3a")); ctr(c, W / 2, H - 125, head, "Open", 16, sp=3)
    L = lines or [("Participant", "name", 60, 405, 420), ("Title of activity", "title", 60, 345, 640), ("Date completed", "date", 60, 285, 180), ("Location", "place", 270, 285, 250), ("Instructor", "teacher", 550, 285, 180),
                  ("NASM CEUs", "nasm", 60, 220, 110), ("ACE CECs", "ace", 190, 220, 110), ("ACSM CECs", "acsm", 320, 220, 110), ("Contact hours", "hrs", 450, 220, 110), ("Approval number(s)", "appr", 580, 220, 150)]
    c.acroForm
    for lab, key, x, y, w in L:
        txt(c, x, y + 30, lab, "Open", 9, HexColor("#555555"))
        c.acroForm.textfield(name=key, x=x, y=y, width=w, height=24, value="" if blank else vals.get(key, ""), borderStyle="underlined", borderColor=HexColor("#3f6b3a"), fillColor=HexColor("#f6faf4"), fontName="Helvetica", fontSize=13, forceBorder=True)
    txt(c, 60, 120, "" if blank else "G. Swift", "Kristi", 34); c.setLineWidth(.6); c.setStrokeColor(black); c.line(60, 112, 300, 112); txt(c, 60, 98, "Signature of program coordinator", "Open", 9)
    txt(c, 60, 52, "To be completed by the provider. The participant must keep this form and hand it in when asked by the certifying body. Form PRFC-7 (rev. 03/2019)", "Open", 7.5)
    c.save()


def d_form():
    form("PRFC-7 filled Baptiste.pdf", {"name": "Marie-Ange Baptiste", "title": "Exercise for Parkinson's Disease: Practical Workshop", "date": "11/08/2024", "place": "Bismarck, ND", "teacher": "Solveig Dahl, PT", "nasm": "0.6", "ace": "0.6", "acsm": "6.0", "hrs": "6", "appr": "CEP203377"})
    cert("form", "PRFC-7 filled Baptiste.pdf", "completion", "Marie-Ange Baptiste", "Prairie Regional Fitness Council", "Exercise for Parkinson's Disease: Practical Workshop", completed="2024-11-08", amounts="0.6 ceu nasm; 0.6 cec ace; 6.0 cec acsm; 6 hour", ids=ids(("Approval number(s)", "CEP203377")), approvals=["nasm", "ace", "acsm"],
         accept={"approvals": [["nasm", "ace"], ["ace"], []]}, note="values stand in form fields only; revision of the form in the footer")
    form("prairie form kb class.pdf", {"name": "Ole Christian Strand-Petersen", "title": "Safe Spotting and Barbell Coaching", "date": "2/1/2025 - 2/2/2025", "place": "Fargo, ND", "teacher": "K. Whitebear", "nasm": "n/a", "ace": "1.1", "hrs": "11", "appr": "ACE CEP205518"})
    cert("form", "prairie form kb class.pdf", "completion", "Ole Christian Strand-Petersen", "Prairie Regional Fitness Council", "Safe Spotting and Barbell Coaching", started="2025-02-01", completed="2025-02-02", amounts="1.1 cec ace; 11 hour", ids=ids(("Approval number(s)", "ACE CEP205518")), approvals=["ace"], accept={"ids": [ids(("Approval number(s)", "CEP205518"))]},
         note="values stand in form fields only; n/a and an empty field for two of the bodies")
    # form whose paper is generic, the institute in a field
    L = [("Organization", "org", 60, 405, 300), ("This certifies that", "name", 60, 345, 420), ("has lectured / taught / completed (strike out)", "act", 60, 285, 300), ("Subject", "title", 390, 285, 340), ("on (date)", "date", 60, 220, 160), ("for (hours)", "hrs", 240, 220, 90), ("Record no.", "rec", 350, 220, 150)]
    form("generic form lecture.pdf", {"org": "Tri-County YMCA", "name": "Gwendolyn Achebe", "act": "lectured", "title": "Foam Rolling: What the Evidence Says", "date": "03/22/2024", "hrs": "1.5", "rec": "TC-L-024"}, lines=L, head="RECORD OF PROFESSIONAL ACTIVITY", org="Continuing Education Record")
    cert("form", "generic form lecture.pdf", "lecturing", "Gwendolyn Achebe", "Tri-County YMCA", "Foam Rolling: What the Evidence Says", completed="2024-03-22", amounts="1.5 hour", ids=ids(("Record no.", "TC-L-024")), note="values in form fields, the organisation too")
    form("PRFC-7 blank.pdf", {}, blank=True)
    other("PRFC-7 blank.pdf", "empty form of a certificate")


# ---------------------------------------------------------------- title as a picture
def pictitle(path, head, sub, name, lines, bottom):
    from PIL import Image, ImageDraw, ImageFont
    im = Image.new("RGB", (1800, 420), (255, 255, 255)); d = ImageDraw.Draw(im)
    for y in range(420):
        d.line([(0, y), (1800, y)], fill=(20 + y // 6, 70 + y // 5, 110 + y // 4))
    f1 = ImageFont.truetype(font("KaushanScript-Regular.otf"), 130 if len(head) < 24 else 100); f2 = ImageFont.truetype(font("LeagueSpartan-SemiBold.otf"), 46)
    d.text((900, 170), head, font=f1, fill="white", anchor="mm"); d.text((900, 320), sub, font=f2, fill=(255, 225, 150), anchor="mm")
    png = tmp("title.png"); im.save(png)
    c = cv(path, A4)
    W, H = A4
    c.drawImage(str(png), 0, H - W * 420 / 1800, W, W * 420 / 1800)
    ctr(c, W / 2, H - 230, "was completed by", "Quick", 14); ctr(c, W / 2, H - 285, name, "QuickB", 30)
    y = H - 340
    for l in lines:
        ctr(c, W / 2, y, l, "Quick", 13); y -= 22
    y = 150
    for k, v in bottom:
        txt(c, 80, y, k + ":", "QuickB", 11); txt(c, 240, y, v, "Quick", 11); y -= 18
    c.save()


def d_pictitle():
    pictitle("aqua cycling.pdf", "Aqua Cycling Essentials", "HYDRO RIDE STUDIOS  ·  INSTRUCTOR WORKSHOP", "Beatriz Figueiredo Nogueira", ["on the fourteenth of June, 2024", "at the Lisbon studio"], [("Contact hours", "8"), ("ACE", "0.8 CEC"), ("NASM", "0.8 CEU"), ("Certificate", "HRS-0614-09"), ("Presenter", "Duarte Mendes")])
    cert("pictitle", "aqua cycling.pdf", "completion", "Beatriz Figueiredo Nogueira", "Hydro Ride Studios", "Aqua Cycling Essentials", completed="2024-06-14", amounts="8 hour; 0.8 cec ace; 0.8 ceu nasm", ids=ids(("Certificate", "HRS-0614-09")), approvals=["ace", "nasm"], accept={"approvals": [[]]}, note="title and provider only as a picture, the rest as text; date in words", unclear=["title", "provider"])
    pictitle("hydro deep water.pdf", "Deep Water Conditioning", "HYDRO RIDE STUDIOS  ·  ONLINE", "Agnieszka Wiśniewska-Dąbrowska", ["on 3 November 2023, final test 17 of 20"], [("AEA", "3.0 CECs"), ("ACE", "0.3 CECs"), ("Certificate", "HRO-1103-41")])
    cert("pictitle", "hydro deep water.pdf", "completion", "Agnieszka Wiśniewska-Dąbrowska", "Hydro Ride Studios", "Deep Water Conditioning", completed="2023-11-03", amounts="3.0 cec aea; 0.3 cec ace", grade="17 of 20", ids=ids(("Certificate", "HRO-1103-41")), approvals=["aea", "ace"], accept={"approvals": [[]], "grade": ["17/20"]}, note="title and provider only as a picture", unclear=["title", "provider"])


# ---------------------------------------------------------------- cards
def card(c, x, y, org, head, name, rows, tone, side=""):
    c.setFillColor(white); c.setStrokeColor(HexColor("#999999")); c.setLineWidth(.7); c.roundRect(x, y, 243, 153, 8, fill=1)
    c.setFillColor(tone); c.roundRect(x, y + 118, 243, 35, 8, stroke=0, fill=1); c.rect(x, y + 118, 243, 12, stroke=0, fill=1)
    txt(c, x + 10, y + 137, org, "OpenB", 10, white); txt(c, x + 10, y + 124, head, "Open", 8.5, white)
    txt(c, x + 10, y + 98, name, "OpenB", 13)
    yy = y + 82
    for k, v in rows:
        txt(c, x + 10, yy, k, "Open", 6.5, HexColor("#777777")); txt(c, x + 92, yy, v, "OpenB", 7.8); yy -= 12
    txt(c, x + 10, y + 6, side, "Open", 5.5, HexColor("#777777"))


def d_cards():
    c = cv("cpr cards front+back.pdf", letter)
    tone = HexColor("#c62828")
    card(c, 60, 580, "American Red Cross", "Adult and Pediatric First Aid/CPR/AED", "Quinn Abernathy", [("Skills session", "completed with instructor"), ("Date completed", "04/12/2024"), ("Valid period", "2 years"), ("Certificate ID", "01KX9QF"), ("Offered by", "Lakeshore Athletic Club")], tone, "Scan the code or enter the ID to verify.")
    card(c, 320, 580, "Skills covered", "", "", [("CPR/AED", "adult, child, infant"), ("First aid", "adult, child, infant"), ("Instructor", "T. Moravec"), ("Provider no.", "ARC 660218")], tone, "This card is not a license. Renew before the end of the valid period.")
    txt(c, 60, 550, "Fold or cut along the line.", "Open", 8)
    c.save()
    cert("card", "cpr cards front+back.pdf", "cpr_aed", "Quinn Abernathy", "American Red Cross", "Adult and Pediatric First Aid/CPR/AED", completed="2024-04-12", validity="P2Y", ids=ids(("Certificate ID", "01KX9QF"), ("Provider no.", "ARC 660218")), card={"covers": ["cpr", "aed", "first_aid"], "ages": ["adult", "child", "infant"], "skills": "in_person", "sides": ["front", "back"]},
         note="front and back beside each other; no end printed, a period instead", accept={"card": [{"covers": ["cpr", "aed", "first_aid"], "ages": ["adult", "child", "infant"], "skills": "in_person", "sides": ["front"]}]})
    c = cv("_c.pdf", (263, 173))
    card(c, 10, 10, "Emergency Response Training Intl.", "CPR & AED (Adult) – Fitness Professional", "Beau T. Larrabee", [("Issued", "Sep 2, 2023"), ("Expires", "Sep 2025"), ("Card no.", "ERT-5500-71"), ("Instructor", "Amara Diallo #2207"), ("Format", "Online + in-person skills check"), ("Continuing education", "NASM 0.1 CEU | ACE 0.2 CEC")], HexColor("#1b5e8a"))
    c.save()
    save_image(photo(raster(OUT / "_c.pdf", dpi=480), 77, width=1450, tilt=.04, desk=(70, 80, 86)), "cpr larrabee.jpg"); (OUT / "_c.pdf").unlink()
    cert("card", "cpr larrabee.jpg", "cpr_aed", "Beau T. Larrabee", "Emergency Response Training Intl.", "CPR & AED (Adult) – Fitness Professional", issued="2023-09-02", expires="2025-09", amounts="0.1 ceu nasm; 0.2 cec ace", ids=ids(("Card no.", "ERT-5500-71")), approvals=["nasm", "ace"],
         card={"covers": ["cpr", "aed"], "ages": ["adult"], "skills": "in_person", "sides": ["front"]}, accept={"completed_on": ["2023-09-02"], "title": ["CPR & AED (Adult)", "CPR & AED"], "ids": [ids(("Card no.", "ERT-5500-71"), ("Instructor", "2207"))]}, text_layer=False, note="photograph of a card; online course with skills in person")
    c = cv("CPR_online_certificate.pdf", landscape(letter))
    W, H = landscape(letter)
    c.setFillColor(HexColor("#eef6ee")); c.rect(0, 0, W, H, stroke=0, fill=1); c.setFillColor(HexColor("#2e7d32")); c.rect(0, H - 90, W, 90, stroke=0, fill=1)
    txt(c, 50, H - 56, "QuickSave CPR Online", "ComfB", 26, white); txt(c, W - 50, H - 54, "Provider Card and Certificate", "Comf", 14, white, right=True)
    txt(c, 50, H - 150, "Agnieszka Nowicka", "ComfB", 32); txt(c, 50, H - 185, "has passed the online examination for", "Comf", 13); txt(c, 50, H - 220, "Adult & Child CPR / AED", "ComfB", 22, HexColor("#2e7d32"))
    for k, (a, b) in enumerate([("Issue Date", "July 30, 2024"), ("Renew By", "July 30, 2026"), ("Student ID", "QS-8841902"), ("Instruction", "100% online, no hands-on skills session")]):
        txt(c, 50, H - 275 - 24 * k, a, "Comf", 11, HexColor("#666666")); txt(c, 170, H - 275 - 24 * k, b, "ComfB", 12)
    card(c, W - 300, 60, "QuickSave CPR Online", "Adult & Child CPR / AED", "Agnieszka Nowicka", [("Issue Date", "July 30, 2024"), ("Renew By", "July 30, 2026"), ("Student ID", "QS-8841902")], HexColor("#2e7d32"), "Cut out for your wallet")
    c.save()
    cert("cpr-online", "CPR_online_certificate.pdf", "cpr_aed", "Agnieszka Nowicka", "QuickSave CPR Online", "Adult & Child CPR / AED", issued="2024-07-30", expires="2026-07-30", ids=ids(("Student ID", "QS-8841902")), card={"covers": ["cpr", "aed"], "ages": ["adult", "child"], "skills": "online_only", "sides": ["digital"]},
         accept={"completed_on": ["2024-07-30"], "card": [{"covers": ["cpr", "aed"], "ages": ["adult", "child"], "skills": "online_only", "sides": ["front"]}, {"covers": ["cpr", "aed"], "ages": ["adult", "child"], "skills": "online_only", "sides": ["front", "digital"]}]}, note="certificate and wallet card with the same values on one page")


# ---------------------------------------------------------------- teaching verification form
def teach(path, vals, org, title):
    c = cv(path, letter)
    W, H = letter
    txt(c, 50, H - 60, org, "GarB", 18); c.setLineWidth(1); c.line(50, H - 68, W - 50, H - 68); ctr(c, W / 2, H - 100, title, "GarB", 15, sp=1.5)
    y = H - 140
    for sec, rows in vals:
        c.setFillColor(HexColor("#dddddd")); c.rect(50, y - 5, W - 100, 18, stroke=0, fill=1); txt(c, 56, y, sec, "GarB", 11); y -= 28
        for k, v in rows:
            txt(c, 56, y, k, "Gar", 10); txt(c, 250, y, v, "Mono", 10); c.setLineWidth(.3); c.setDash(1, 2); c.line(248, y - 3, W - 54, y - 3); c.setDash(); y -= 22
        y -= 8
    txt(c, 60, y - 20, "Kirsten Moe", "Ruf", 22); c.line(56, y - 26, 250, y - 26); txt(c, 56, y - 38, "Signature of supervisor or director", "Gar", 9)
    txt(c, 56, 40, "Return this form with your recertification. Teaching of group classes to the public as part of your usual work does not qualify for credit.", "GarI", 8.5)
    c.save()


def d_teach():
    teach("teaching verification 2024.pdf", [("1. Instructor", [("Name", "Okonkwo-Reyes, Valentina M."), ("Credential / ID", "ACE-GFI T190227")]), ("2. Course taught", [("Title of course", "Group Fitness Leadership Practicum"), ("Hours of instruction", "24 (3 hours x 8 weeks)"), ("First day", "01/16/2024"), ("Last day", "03/05/2024"), ("Number of students", "14")]), ("3. Confirmation", [("Institution", "Sandia Vista Community Education"), ("Confirmed by / date", "K. Moe, 03/11/2024"), ("Credit requested", "2.4 ACE CECs")])],
          "Sandia Vista Community Education", "VERIFICATION OF TEACHING")
    cert("teachform", "teaching verification 2024.pdf", "teaching", "Valentina M. Okonkwo-Reyes", "Sandia Vista Community Education", "Group Fitness Leadership Practicum", started="2024-01-16", completed="2024-03-05", issued="2024-03-11", amounts="24 hour", ids=ids(("Credential / ID", "T190227")), accept={"holder": ["Okonkwo-Reyes, Valentina M."], "ids": [[], ids(("Credential / ID", "ACE-GFI T190227"))]},
         accept_amounts="2.4 cec ace", note="teaching; the credit is requested, not awarded; first and last day")
    teach("_t.pdf", [("A. Instructor", [("Name", "Caleb Yazzie"), ("NASM ID", "1190447731")]), ("B. Teaching record", [("Course taught", "Introduction to Corrective Exercise"), ("Contact hours taught", "10"), ("Dates", "Sat Oct 7, 2023 and Sun Oct 8, 2023"), ("Level", "Continuing education, regional")]), ("C. Sponsor", [("Sponsor", "Red Mesa Athletic Trainers Network"), ("Signed on", "October 16, 2023")])], "Red Mesa Athletic Trainers Network", "PROOF OF INSTRUCTION")
    im = scanned(raster(OUT / "_t.pdf", dpi=200), 13, rot=0.9, gray=True, noise=7); (OUT / "_t.pdf").unlink()
    image_pdf([im.rotate(90, expand=True)], "teaching/Scan_2023-10-17.pdf", 200, rotate=0)
    cert("teachform", "teaching/Scan_2023-10-17.pdf", "teaching", "Caleb Yazzie", "Red Mesa Athletic Trainers Network", "Introduction to Corrective Exercise", started="2023-10-07", completed="2023-10-08", issued="2023-10-16", amounts="10 hour", ids=ids(("NASM ID", "1190447731")), about={"level": "regional"}, accept={"about": [{}]}, text_layer=False, note="scan turned by 90 degrees")


# ---------------------------------------------------------------- fpdf2: canfitpro
def pdf(size="letter", orient="L"):
    from fpdf import FPDF
    import datetime
    p = FPDF(orientation=orient, unit="mm", format=size)
    p.set_creation_date(datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc))
    p.set_auto_page_break(False); p.set_margin(0)
    for k, f in (("open", "OpenSans-Regular.ttf"), ("lato", "Lato-Regular.ttf"), ("caladea", "Caladea-Regular.ttf"), ("dosis", "Dosis-Regular.otf"), ("kristi", "Kristi.ttf"), ("dance", "DancingScript-Regular.otf"), ("quick", "Quicksand-Regular.ttf"), ("klee", "EBGaramond12-Italic.ttf")):
        try:
            p.add_font(k, "", font(f))
        except Exception:
            p.add_font(k, "", font("Lato-Regular.ttf"))
    for k, f in (("open", "OpenSans-Bold.ttf"), ("lato", "Lato-Bold.ttf"), ("caladea", "Caladea-Bold.ttf"), ("quick", "Quicksand-Bold.ttf")):
        p.add_font(k, "B", font(f))
    p.add_page()
    return p


def put(p, x, y, w, t, f="open", s=11, st="", al="L", col=(30, 30, 30), h=None):
    p.set_font(f, st, s); p.set_text_color(*col); p.set_xy(x, y); p.multi_cell(w, h or s * 0.45, t, align=al)


def canfit(p, head, name, body, rows, foot):
    p.set_fill_color(226, 0, 26); p.rect(0, 0, 279.4, 14, "F"); p.set_fill_color(40, 40, 40); p.rect(0, 201, 279.4, 15, "F")
    put(p, 20, 24, 200, "canfitpro", "quick", 34, "B", col=(226, 0, 26)); put(p, 20, 39, 200, "Canadian Fitness Professionals Inc.", "open", 9, col=(110, 110, 110))
    put(p, 20, 56, 240, head, "quick", 24, "B"); put(p, 20, 74, 240, name, "quick", 32, "B", col=(226, 0, 26)); put(p, 20, 96, 235, body, "open", 12.5)
    x = 20
    for k, v in rows:
        put(p, x, 135, 75, v, "open", 12, "B"); put(p, x, 143, 60, k, "open", 8.5, col=(110, 110, 110)); x += 66
    put(p, 20, 160, 80, "M. Kerr", "kristi", 32); put(p, 20, 174, 90, "Maureen Kerr, Vice President, Education / V.-p., Formation", "open", 8); put(p, 20, 206, 240, foot, "open", 8, col=(255, 255, 255))


def d_canfit():
    p = pdf(); canfit(p, "Personal Training Specialist", "Gurpreet Singh Dhaliwal", "has successfully completed the theory and practical examinations and is certified as a canfitpro Personal Training Specialist (PTS).", [("Certification Number", "1184402"), ("Date Certified", "February 10, 2024"), ("Expiry Date", "February 10, 2025"), ("PRO TRAINER", "Allison Beaulieu")], "Certification must be renewed every year: 4.0 CECs, CPR-A and membership.")
    p.output(str(to("PTS Dhaliwal.pdf")))
    cert("canfit", "PTS Dhaliwal.pdf", "credential", "Gurpreet Singh Dhaliwal", "canfitpro", "Personal Training Specialist", completed="2024-02-10", expires="2025-02-10", ids=ids(("Certification Number", "1184402")), accept={"provider": ["Canadian Fitness Professionals Inc."], "issued_on": ["2024-02-10"], "title": ["canfitpro Personal Training Specialist (PTS)", "Personal Training Specialist (PTS)"], "validity": ["P1Y"]}, note="value above its label; the 4.0 CECs in the footer are required, not awarded")
    p = pdf(); canfit(p, "Attestation de réussite", "Marie-Ève Lachance-Tremblay", "a terminé avec succès l’atelier « Entraînement en circuit pour petits groupes », d’une durée de huit heures, et obtient quatre (4,0) crédits de formation continue canfitpro (CEC).", [("Date de l’atelier", "le 23 mars 2024"), ("Lieu", "Québec (Québec)"), ("N° d’approbation", "CFP-24-0871"), ("CEC – FIS et PTS", "4,0")], "Veuillez conserver cette attestation aux fins du renouvellement de votre certification.")
    p.output(str(to("attestation circuit mars 2024.pdf")))
    cert("canfit", "attestation circuit mars 2024.pdf", "completion", "Marie-Ève Lachance-Tremblay", "canfitpro", "Entraînement en circuit pour petits groupes", completed="2024-03-23", amounts="4.0 cec canfitpro", accept_amounts="8 hour", ids=ids(("N° d’approbation", "CFP-24-0871")), approvals=["canfitpro"], accept={"provider": ["Canadian Fitness Professionals Inc."], "approvals": [[]]}, note="French; decimal comma; hours in words")
    p = pdf(); canfit(p, "Continuing Education Certificate", "Tanis Running Deer", "participated in the canfitpro global session stream and has earned the continuing education credits below. One CEC is awarded for every two hours of education.", [("Event", "Toronto, ON"), ("Dates", "2023-08-17 to 2023-08-19"), ("Total CECs", "6.5 CECs"), ("Member ID", "CFP330871")], "Please allow 10 business days for your credits to appear in your account.")
    p.output(str(to("_cf.pdf")))
    im = photo(raster(OUT / "_cf.pdf", dpi=190), 91, width=1800, tilt=.025, desk=(186, 170, 150)); (OUT / "_cf.pdf").unlink(); save_image(im, "IMG_2217.jpg")
    cert("canfit", "IMG_2217.jpg", "completion", "Tanis Running Deer", "canfitpro", "canfitpro global session stream", started="2023-08-17", completed="2023-08-19", amounts="6.5 cec", ids=ids(("Member ID", "CFP330871")), approvals=[], accept={"provider": ["Canadian Fitness Professionals Inc."], "title": ["Continuing Education Certificate", "global session stream", None], "approvals": [["canfitpro"]]}, accept_amounts="6.5 cec canfitpro", text_layer=False, note="photograph; ISO dates; no clear title of the event")


# ---------------------------------------------------------------- fpdf2: PlateWise (online course platform)
def plate(path, name, course, left, right, foot):
    p = pdf("A4", "L")
    p.set_fill_color(244, 239, 230); p.rect(0, 0, 297, 210, "F"); p.set_fill_color(255, 255, 255); p.rect(14, 14, 269, 182, "F"); p.set_draw_color(188, 108, 37); p.set_line_width(.8); p.rect(18, 18, 261, 174)
    put(p, 20, 30, 257, "P L A T E W I S E", "lato", 20, "B", "C", (188, 108, 37)); put(p, 20, 40, 257, "Nutrition Coaching Education", "dosis", 13, al="C")
    put(p, 20, 58, 257, course, "caladea", 25, "B", "C"); put(p, 20, 84, 257, "was completed on this platform by", "lato", 12, al="C"); put(p, 20, 94, 257, name, "klee", 31, al="C")
    put(p, 34, 125, 110, left, "lato", 11, h=6.4); put(p, 155, 125, 108, right, "lato", 11, al="R", h=6.4); put(p, 20, 180, 257, foot, "lato", 7.5, al="C", col=(120, 120, 120))
    p.output(str(to(path)))


def d_plate():
    plate("PlateWise-certificate.pdf", "Ngaire Te Whāiti-Johnson", "Nutrition Coaching for Group Fitness Settings", "Completed: 21 July 2025\nCredits: 1.2 ACE CECs / 1.2 NASM CEUs / 12 AFAA CEUs\nStudy time: about 12 hours", "Certificate ID: pw_8f2c91d0\nACE course CEP209915\nInstructor: Dr. Salome Wanjiru", "Powered by CourseHarbor. PlateWise courses do not qualify anyone to give medical nutrition therapy.")
    cert("plate", "PlateWise-certificate.pdf", "completion", "Ngaire Te Whāiti-Johnson", "PlateWise", "Nutrition Coaching for Group Fitness Settings", completed="2025-07-21", amounts="1.2 cec ace; 1.2 ceu nasm; 12 ceu afaa", accept_amounts="12 hour", ids=ids(("Certificate ID", "pw_8f2c91d0"), ("ACE course", "CEP209915")), approvals=["ace", "nasm", "afaa"], accept={"provider": ["PlateWise Nutrition Coaching Education"]}, note="title before the name; letter-spaced provider; system named in the footer; study time is about")
    plate("macro counting.pdf", "S. Delgado", "Counting Macros with Clients:\nWhen It Helps and When It Harms", "Completed: August 2024\nCredits: 3 points", "Certificate ID: pw_11aa07e4", "Powered by CourseHarbor. PlateWise courses do not qualify anyone to give medical nutrition therapy.")
    cert("plate", "macro counting.pdf", "completion", "S. Delgado", "PlateWise", "Counting Macros with Clients: When It Helps and When It Harms", completed="2024-08", amounts="3 unitless", ids=ids(("Certificate ID", "pw_11aa07e4")), approvals=[], accept={"provider": ["PlateWise Nutrition Coaching Education"]}, note="points without a body; month only; initial for the first name")


# ---------------------------------------------------------------- fpdf2: ACSM, Cooper
def d_acsm():
    p = pdf("letter", "P")
    put(p, 20, 22, 176, "AMERICAN COLLEGE OF SPORTS MEDICINE", "caladea", 17, "B", "C", (0, 64, 122)); put(p, 20, 33, 176, "certifies that", "caladea", 13, al="C"); put(p, 20, 48, 176, "Ophelia Brandt-Asante", "dance", 38, al="C")
    put(p, 20, 72, 176, "having met all requirements of the Committee on Certification and Registry Boards, is an", "caladea", 13, al="C"); put(p, 20, 90, 176, "ACSM Certified Exercise Physiologist®", "caladea", 23, "B", "C", (0, 64, 122)); put(p, 20, 104, 176, "(ACSM-EP®)", "caladea", 14, al="C")
    for k, (a, b) in enumerate([("ID #", "1048872"), ("Original certification", "06/23/2020"), ("Current period", "01/01/2024 – 12/31/2026"), ("Must renew by", "12/31/2026")]):
        put(p, 50, 130 + 9 * k, 55, a, "open", 10, al="R", col=(90, 90, 90)); put(p, 110, 130 + 9 * k, 80, b, "open", 11, "B")
    put(p, 20, 205, 80, "R. Haverford", "kristi", 34); p.set_line_width(.3); p.line(20, 219, 90, 219); put(p, 20, 221, 80, "Chair, CCRB", "caladea", 10); put(p, 120, 221, 76, "NCCA accredited program", "caladea", 10, al="R")
    p.output(str(to("ACSM EP 2024-2026.pdf")))
    cert("acsm-cred", "ACSM EP 2024-2026.pdf", "credential", "Ophelia Brandt-Asante", "American College of Sports Medicine", "ACSM Certified Exercise Physiologist (ACSM-EP)", completed="2020-06-23", expires="2026-12-31", ids=ids(("ID #", "1048872")), about={"accredited": True},
         accept={"provider": ["ACSM"], "title": ["ACSM Certified Exercise Physiologist", "ACSM Certified Exercise Physiologist®", "Certified Exercise Physiologist"], "about": [{}], "started_on": ["2024-01-01"], "completed_on": [None]}, note="first certification and current period both printed")
    p = pdf("letter", "P")
    put(p, 20, 20, 176, "ACSM ceOnline – Statement of Continuing Education", "open", 15, "B", col=(0, 64, 122)); p.set_line_width(.6); p.line(20, 30, 196, 30)
    put(p, 20, 36, 176, "Learner: Ophelia Brandt-Asante\nAddress: 88 Chapel Row, Dayton OH 45402\nID #: 1048872", "open", 10, h=5.5)
    y = 62
    for k, w in zip(("Activity", "Date", "Credits"), (112, 32, 32)):
        pass
    p.set_fill_color(0, 64, 122); p.rect(20, 60, 176, 8, "F"); put(p, 22, 62, 100, "Activity", "open", 9.5, "B", col=(255, 255, 255)); put(p, 132, 62, 30, "Completed", "open", 9.5, "B", col=(255, 255, 255)); put(p, 166, 62, 30, "ACSM CECs", "open", 9.5, "B", col=(255, 255, 255))
    for k, (a, b, c_) in enumerate([("Exercise is Medicine: Health and Fitness Professionals", "05/03/2025", "4.0")]):
        put(p, 22, 72 + 8 * k, 106, a, "open", 10); put(p, 132, 72 + 8 * k, 30, b, "open", 10); put(p, 166, 72 + 8 * k, 28, c_, "open", 10)
    put(p, 20, 100, 176, "Only completed activities appear on this statement. The American College of Sports Medicine's Professional Education Committee certifies that this activity meets the criteria for 4.0 credit hours of continuing education. Statement created: 05/04/2025, 14:22.", "open", 9, h=5)
    p.output(str(to("ceOnline-statement.pdf")))
    cert("acsm-statement", "ceOnline-statement.pdf", "completion", "Ophelia Brandt-Asante", "American College of Sports Medicine", "Exercise is Medicine: Health and Fitness Professionals", completed="2025-05-03", amounts="4.0 cec acsm", ids=ids(("ID #", "1048872")), approvals=["acsm"], accept={"provider": ["ACSM", "ACSM ceOnline"], "issued_on": ["2025-05-04"], "approvals": [[]]}, accept_amounts="4.0 hour; 4.0 hour acsm", note="statement with a table of one line; day it was created")
    p = pdf("letter", "L")
    put(p, 25, 30, 229, "THE COOPER INSTITUTE", "caladea", 26, "B", col=(120, 20, 30)); p.set_draw_color(120, 20, 30); p.set_line_width(1.2); p.line(25, 44, 254, 44)
    put(p, 25, 52, 229, "Biomechanics of Resistance Training", "caladea", 22, "B"); put(p, 25, 68, 229, "Two-day course held in Dallas, Texas", "caladea", 12)
    put(p, 25, 86, 120, "Awarded to\nFrancesca Lo Presti", "caladea", 17, h=9); put(p, 150, 86, 100, "on the 26th day of April, 2024", "caladea", 14)
    put(p, 25, 122, 229, "1.4 CEUs (14 contact hours).  The Cooper Institute is approved as a provider by ACE, ACSM, NASM and NSCA; each organization converts the hours by its own rules.", "caladea", 12, h=6)
    put(p, 25, 150, 80, "B. Ansley", "kristi", 32); put(p, 25, 164, 100, "Director of Professional Education        Student No. TCI 44817", "caladea", 10)
    p.output(str(to("Cooper biomech.pdf")))
    cert("cooper", "Cooper biomech.pdf", "completion", "Francesca Lo Presti", "The Cooper Institute", "Biomechanics of Resistance Training", completed="2024-04-26", amounts="1.4 ceu; 14 hour", ids=ids(("Student No.", "TCI 44817")), approvals=["ace", "acsm", "nasm", "nsca"], accept={"provider": ["Cooper Institute"], "issued_on": ["2024-04-26"]}, note="units without a body; the bodies approve the provider; day in words")


def draw():
    fonts()
    d_ironwood(); d_nsca(); d_summit(); d_form(); d_pictitle(); d_cards(); d_teach(); d_canfit(); d_plate(); d_acsm()
