"""Papers drawn with reportlab and fpdf2: registers, badges, tear-offs, system prints."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph
from fpdf import FPDF
from core import A, I, TMP, t, deliver

LATO = "/usr/share/fonts/truetype/lato/Lato-%s.ttf"
DEJA = "/usr/share/fonts/truetype/dejavu/%s.ttf"
_ready = []


def rl(size):
    if not _ready:
        for n in ("Regular", "Bold", "Light"):
            pdfmetrics.registerFont(TTFont("Lato" + n, LATO % n))
        for n in ("DejaVuSerif", "DejaVuSans", "DejaVuSansMono", "DejaVuSerif-Bold"):
            pdfmetrics.registerFont(TTFont(n, DEJA % n))
        _ready.append(1)
    return canvas.Canvas(str(TMP / "rl.pdf"), pagesize=size, invariant=1)


def done(c, path, **kw):
    c.save()
    deliver(path, TMP / "rl.pdf", **kw)


def flow(c, text, x, y, w, font="LatoRegular", size=11, lead=None, align=0, color="#222222"):
    p = Paragraph(text, ParagraphStyle("x", fontName=font, fontSize=size, leading=lead or size * 1.4, alignment=align, textColor=colors.HexColor(color)))
    h = p.wrap(w, 1000)[1]
    p.drawOn(c, x, y - h)
    return y - h


def at(c, x, y, s, font="LatoRegular", size=11, how="l", color="#000000"):
    c.setFont(font, size)
    c.setFillColor(colors.HexColor(color))
    {"l": c.drawString, "c": c.drawCentredString, "r": c.drawRightString}[how](x, y, s)


def boxes(c, items, x, y, w, h, cols, lab=7, val=11, font="LatoRegular"):
    """A form: small label in the corner, value below it."""
    for i, (k, v, *span) in enumerate(items):
        cx, cy = x + (i % cols) * w, y - (i // cols) * h
        c.rect(cx, cy - h, w, h)
        at(c, cx + 2 * mm, cy - 4 * mm, k, font, lab, color="#666666")
        at(c, cx + 2 * mm, cy - h + 3 * mm, v, font, val)


def run_rl():
    p = "RL/CE form 2024 Delgado.pdf"
    c = rl(letter)
    W, H = letter
    at(c, 18 * mm, H - 22 * mm, "FLORIDA COUNCIL OF FITNESS & HEALTH EDUCATORS", "LatoBold", 13)
    at(c, 18 * mm, H - 28 * mm, "CONTINUING EDUCATION CONFIRMATION    Form CE-7 (rev. 3/19)", size=9)
    boxes(c, [("1. LAST NAME", "DELGADO-STEINBERG"), ("2. FIRST NAME, M.I.", "Rosamaria T."), ("3. PROGRAM TITLE", "Tropical Training Conference XIX"), ("4. PROGRAM NO.", "24-0611"), ("5. BEGIN DATE (MMDDYYYY)", "06072024"), ("6. END DATE (MMDDYYYY)", "06092024"),
              ("7. CONTACT HOURS", "13"), ("8. CEUs (hours / 10)", "1.3"), ("9. CITY / STATE", "Coral Gables, FL"), ("10. PROVIDER CODE", "FCFHE-002")], 18 * mm, H - 36 * mm, 88 * mm, 15 * mm, 2)
    flow(c, "I certify that the individual named in 1–2 was in attendance for the hours shown in 7. Falsification of this form is cause for removal from the provider list. <b>Ellsworth B. Pinder</b>, Authorized Representative, signed 06/11/2024.", 18 * mm, H - 120 * mm, 170 * mm, size=9)
    done(c, p)
    t(p, "completion", holder="Rosamaria T. DELGADO-STEINBERG", provider="Florida Council of Fitness & Health Educators", title="Tropical Training Conference XIX", started_on="2024-06-07", completed_on="2024-06-09", issued_on="2024-06-11", amounts=[A("13", "hour"), A("1.3", "ceu")],
      ids=[I("4. PROGRAM NO.", "24-0611"), I("10. PROVIDER CODE", "FCFHE-002")], accept={"holder": ["DELGADO-STEINBERG, Rosamaria T.", "Rosamaria T. Delgado-Steinberg", "Rosamaria Delgado-Steinberg"], "issued_on": [None]}, note="form with numbered boxes; surname and first name apart; dates MMDDYYYY")

    p = "badges/badge_back.pdf"
    c = rl((105 * mm, 297 * mm))
    c.setFillColor(colors.HexColor("#ff7a00"))
    c.rect(0, 200 * mm, 105 * mm, 97 * mm, stroke=0, fill=1)
    at(c, 52 * mm, 275 * mm, "ATHLETIC BUSINESS-STYLE EXPO".replace("-STYLE", " & REC"), "LatoBold", 12, "c", "#ffffff")
    at(c, 52 * mm, 245 * mm, "WILLOUGHBY", "LatoBold", 30, "c", "#ffffff")
    at(c, 52 * mm, 232 * mm, "Pruitt-Amadi", "LatoRegular", 20, "c", "#ffffff")
    at(c, 52 * mm, 218 * mm, "City of Yakima Parks • ATTENDEE", size=10, how="c", color="#ffffff")
    c.setDash(3, 2)
    c.line(0, 148 * mm, 105 * mm, 148 * mm)
    at(c, 52 * mm, 150 * mm, "fold here", size=7, how="c")
    c.setDash()
    y = flow(c, "<b>Certificate of Attendance</b><br/><br/>Willoughby Pruitt-Amadi attended the Athletic Business &amp; Rec Expo in Spokane, Nov. 13–15, 2024.<br/><br/>NRPA CEUs earned at the kiosk: <b>0.7</b><br/>Kiosk receipt no. 551-0903<br/><br/>Inland Northwest Trade Shows, LLC", 10 * mm, 140 * mm, 85 * mm, size=11, align=1)
    flow(c, "Wear this badge at all times. Lost badges cost $50. Lunch tickets are on the lower part.", 10 * mm, 20 * mm, 85 * mm, size=7, align=1)
    done(c, p)
    t(p, "completion", holder="Willoughby Pruitt-Amadi", provider="Inland Northwest Trade Shows, LLC", title="Athletic Business & Rec Expo", started_on="2024-11-13", completed_on="2024-11-15", amounts=[A("0.7", "ceu", "nrpa")], ids=[I("Kiosk receipt no.", "551-0903")], note="badge with the certificate on its lower half; name twice")

    p = "Midwest Mania CECs.pdf"
    c = rl(landscape(letter))
    W, H = landscape(letter)
    c.setStrokeColor(colors.HexColor("#264653"))
    for k in range(3):
        c.roundRect((8 + 2 * k) * mm, (8 + 2 * k) * mm, W - (16 + 4 * k) * mm, H - (16 + 4 * k) * mm, 5 * mm)
    at(c, W / 2, H - 42 * mm, "Midwest Movement Jam", "DejaVuSerif-Bold", 28, "c", "#264653")
    at(c, W / 2, H - 52 * mm, "Hosted by Cornbelt Fitness Events    ·    Ames, Iowa", "DejaVuSerif", 11, "c")
    at(c, W / 2, H - 80 * mm, "Przemysława “Shemma” Wolańska-Griggs", "DejaVuSerif", 22, "c")
    flow(c, "has earned the following Continuing Education Credits on the 3rd through the 5th day of November, 2023", W / 2 - 90 * mm, H - 88 * mm, 180 * mm, "DejaVuSerif", 11, align=1)
    for i, (b, v) in enumerate([("ACE", "1.5"), ("ACSM", "15"), ("AFAA", "13.5"), ("AEA", "6.0"), ("NASM", "1.5"), ("NETA", "12"), ("SCW", "15")]):
        x = 34 * mm + i * 31 * mm
        at(c, x + 10 * mm, H - 120 * mm, v, "DejaVuSerif-Bold", 17, "c", "#e76f51")
        at(c, x + 10 * mm, H - 127 * mm, b, "DejaVuSans", 9, "c")
    at(c, W / 2, 32 * mm, "Sasha Lindenbaum, Founder                         Certificate void without raised stamp", "DejaVuSerif", 9, "c")
    done(c, p)
    t(p, "completion", holder="Przemysława “Shemma” Wolańska-Griggs", provider="Cornbelt Fitness Events", title="Midwest Movement Jam", started_on="2023-11-03", completed_on="2023-11-05", amounts=[A("1.5", "cec", "ace"), A("15", "cec", "acsm"), A("13.5", "cec", "afaa"), A("6.0", "cec", "aea"), A("1.5", "cec", "nasm"), A("12", "cec", "neta"), A("15", "cec", "scw")],
      accept={"holder": ["Przemysława Wolańska-Griggs"]}, note="seven bodies below their numbers; 'void without raised stamp' does not make it void")

    p = "scans/doc00417720240912.pdf"
    c = rl(A4)
    at(c, 25 * mm, 265 * mm, "UK Council for Leisure & Pool Operators", "LatoBold", 14)
    at(c, 25 * mm, 258 * mm, "Regional seminar — East Midlands", "LatoLight", 12)
    y = flow(c, "Delegate:&nbsp;&nbsp; <b>Mrs Parvathi Chandrasekhar-Holt</b>", 25 * mm, 238 * mm, 160 * mm, size=13)
    y = flow(c, "Seminar:&nbsp;&nbsp; Pool Plant &amp; People: Managing Aquatic Wellbeing<br/>Venue:&nbsp;&nbsp; Melton Mowbray Leisure Village<br/>Date:&nbsp;&nbsp; 05.09.2024, 0930 – 1600", 25 * mm, y - 6 * mm, 160 * mm, size=11)
    y = flow(c, "CIMSPA endorsed CPD: <b>10 points</b> (endorsement 4471-24, social prescribing pathway). The delegate has also been entered for the Pool Plant refresher due 05.09.2027.", 25 * mm, y - 8 * mm, 160 * mm, size=11)
    flow(c, "Graham Ollerenshaw, Seminars Officer", 25 * mm, y - 20 * mm, 160 * mm, size=11)
    done(c, p, img=True, dpi=130)
    t(p, "completion", holder="Mrs Parvathi Chandrasekhar-Holt", provider="UK Council for Leisure & Pool Operators", title="Pool Plant & People: Managing Aquatic Wellbeing", completed_on="2024-09-05", amounts=[A("10", "cpd", "cimspa")], ids=[I("endorsement", "4471-24")], approvals=["cimspa"],
      accept={"holder": ["Parvathi Chandrasekhar-Holt"], "expires_on": [None, "2027-09-05"], "completed_on": ["2024-05-09"]}, accept_amounts=[A("10", "cpd", None)], note="dots date of a UK body; a refresher due date is of another thing; picture")

    p = "scans/journal-club-cert-Lim.pdf"
    c = rl((200 * mm, 130 * mm))
    at(c, 12 * mm, 115 * mm, "SPORTS DIETITIANS' CIRCLE (SINGAPORE)", "DejaVuSans", 12)
    for i, (k, v) in enumerate([("Participant", "Dr Lim Wei Xuan, Gabriel"), ("Activity", "Journal Club #7: Low Energy Availability in Climbers"), ("When", "Thu 28 Mar 2024, 7.30pm to 8.30pm"), ("CPE points", "1 (core)"), ("SMC event code", "SMC20240328-1F-0044"), ("Status", "Attended (QR in 19:27, QR out 20:33)")]):
        at(c, 12 * mm, (100 - 9 * i) * mm, k, "DejaVuSans", 9, color="#777777")
        at(c, 60 * mm, (100 - 9 * i) * mm, v, "DejaVuSans", 11)
    at(c, 12 * mm, 12 * mm, "e-Certificate. Points are credited by the Council within 4 weeks. printed 01/04/2024 09:12", "DejaVuSans", 7.5)
    done(c, p)
    t(p, "completion", holder="Dr Lim Wei Xuan, Gabriel", provider="Sports Dietitians' Circle (Singapore)", title="Journal Club #7: Low Energy Availability in Climbers", completed_on="2024-03-28", amounts=[A("1", "cpd", None)], ids=[I("SMC event code", "SMC20240328-1F-0044")],
      accept={"holder": ["Lim Wei Xuan, Gabriel", "Gabriel Lim Wei Xuan"], "title": ["Low Energy Availability in Climbers"], "issued_on": ["2024-04-01"], "provider": ["Sports Dietitians' Circle"]}, accept_amounts=[A("1", "cme", None), A("1", "unitless", None), A("1", "cpd", "smc"), A("1", "cme", "smc")], note="CPE points; clock times; number in the title; printed date")

    p = "lecture-history.pdf"
    c = rl(letter)
    H = letter[1]
    at(c, 20 * mm, H - 25 * mm, "Certificate of Presentation", "DejaVuSerif-Bold", 20)
    y = flow(c, "Rocky Mountain Recreation Therapy Conference<br/>a program of the Wasatch Therapeutic Recreation Association<br/><br/>PRESENTER: <b>Evangeline Thistlewood, CTRS</b><br/>SESSION: <i>Adaptive Climbing 201</i> &nbsp; (code S-14)<br/>DATE PRESENTED: 25-Apr-2024<br/>LENGTH: 1 hr 15 min<br/>NCTRC CE: 1.25 hours &nbsp; | &nbsp; ATRA pre-approval 24-338<br/><br/>Co-presenter: Marlow Tsosie. Each presenter receives a separate certificate.", 20 * mm, H - 40 * mm, 170 * mm, "DejaVuSans", 11)
    done(c, p)
    t(p, "lecturing", holder="Evangeline Thistlewood", provider="Wasatch Therapeutic Recreation Association", title="Adaptive Climbing 201", completed_on="2024-04-25", amounts=[A("1.25", "hour", "nctrc")], ids=[I("code", "S-14"), I("ATRA pre-approval", "24-338")], approvals=["atra"],
      accept={"provider": ["Rocky Mountain Recreation Therapy Conference"], "approvals": [None, "nctrc"]}, accept_amounts=[A("1.25", "hour", None), A("75", "minute", None)], note="co-presenter; course number in the title")


class Doc(FPDF):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        import datetime
        self.set_creation_date(datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc))
        self.add_font("DV", fname=DEJA % "DejaVuSans")
        self.add_font("DV", "B", fname=DEJA % "DejaVuSans-Bold")
        self.add_font("DM", fname=DEJA % "DejaVuSansMono")
        self.add_font("LA", fname=LATO % "Regular")
        self.add_font("LA", "B", fname=LATO % "Bold")
        self.set_auto_page_break(False)
        self.add_page()

    def say(self, txt, font="LA", size=11, style="", align="L", h=6, **kw):
        self.set_font(font, style, size)
        self.multi_cell(0, h, txt, align=align, new_x="LMARGIN", new_y="NEXT", **kw)

    def done(self, path, **kw):
        self.output(str(TMP / "fp.pdf"))
        deliver(path, TMP / "fp.pdf", **kw)


def run_fpdf():
    p = "India/e-cert_webinar_KIIT.pdf"
    d = Doc("L", "mm", "A4")
    d.set_margins(26, 20)
    d.set_draw_color(180, 140, 20)
    d.set_line_width(2)
    d.rect(8, 8, 281, 194)
    d.set_y(22)
    d.say("ORGANISED BY: SPORTS SCIENCE & WELLNESS FORUM OF ODISHA, BHUBANESWAR", size=12, align="C")
    d.ln(6)
    d.say("E-CERTIFICATE", "DV", 28, "B", "C", 14)
    d.ln(4)
    d.say("This is to certify that Shri/Smt. SUBHASHREE PATTANAYAK, Physical Director, Govt. Women's College, Berhampur has actively participated in the One Week Online Faculty Development Programme on \"Yoga, Wellness & Research\" organised through Google Meet from 05-06-2023 to 11-06-2023 and secured 'A' grade.", "DV", 13, align="C", h=8, markdown=False)
    d.ln(18)
    d.say("Feedback submitted: YES        Quiz: 24/30        Certificate ID: SSWFO-FDP-23-0871", size=10, align="C")
    d.ln(14)
    d.say("Dr. B. N. Mohanty (Convener)                                  Prof. S. Mishra (President)", size=11, align="C")
    d.set_y(188)
    d.say("This is a computer generated certificate and does not require any signature.", size=8, align="C")
    d.done(p)
    t(p, "completion|attendance", holder="SUBHASHREE PATTANAYAK", provider="Sports Science & Wellness Forum of Odisha", title="One Week Online Faculty Development Programme on \"Yoga, Wellness & Research\"", started_on="2023-06-05", completed_on="2023-06-11", amounts=[], ids=[I("Certificate ID", "SSWFO-FDP-23-0871")],
      accept={"holder": ["Subhashree Pattanayak"], "title": ["Yoga, Wellness & Research"], "provider": ["Sports Science & Wellness Forum of Odisha, Bhubaneswar"], "started_on": ["2023-05-06"], "completed_on": ["2023-11-06"]}, note="no amount; a grade that is no college grade; quiz score; day-first dates")

    p = "downloads/webcast_record.pdf"
    d = Doc("P", "mm", "Letter")
    d.set_y(15)
    d.say("*** ATTENDANCE RECORD -- WEBCAST ***", "DM", 12)
    d.ln(4)
    for k, v in [("RECORD ID", "WB-0098812"), ("VIEWER", "MCALLISTER-JOHNSTON, BRYN"), ("PROGRAM", "SLEEP AND THE SHIFT-WORKING CLIENT"), ("ORIGIN", "NEW ENGLAND WELLNESS COACHES COOPERATIVE"), ("AIRED", "17 SEP 2024 1900 EDT"), ("MINUTES VIEWED", "058 OF 060"), ("POLL RESPONSES", "5/5"), ("NBHWC CE", "1.00"), ("APPROVAL", "CEA-000512-3"), ("ISSUED", "18 SEP 2024")]:
        d.say(f"{k:.<22} {v}", "DM", 10)
    d.ln(6)
    d.say("NATIONAL BOARD FOR HEALTH & WELLNESS COACHING (NBHWC) APPROVED THIS PROGRAM. RECORD IS KEPT SIX YEARS.", "DM", 8, h=4)
    d.done(p)
    t(p, "completion", holder="MCALLISTER-JOHNSTON, BRYN", provider="New England Wellness Coaches Cooperative", title="SLEEP AND THE SHIFT-WORKING CLIENT", completed_on="2024-09-17", issued_on="2024-09-18", amounts=[A("1.00", "unitless", "nbhwc")], ids=[I("RECORD ID", "WB-0098812"), I("APPROVAL", "CEA-000512-3")], approvals=["nbhwc"],
      accept={"holder": ["BRYN MCALLISTER-JOHNSTON", "Bryn McAllister-Johnston"], "title": ["Sleep and the Shift-Working Client"]}, accept_amounts=[A("58", "minute", None), A("60", "minute", None), A("1.00", "cec", "nbhwc"), A("1.00", "ceu", "nbhwc"), A("1.00", "hour", "nbhwc"), A("058", "minute", None)], note="all capitals, monospaced, dotted leaders; minutes 058 of 060")

    p = "downloads/3 x half day.pdf"
    d = Doc("P", "mm", "A4")
    d.set_margins(25, 20)
    d.set_y(30)
    d.say("Scottish Strength Network", size=20, style="B", h=10)
    d.say("Half-day practicals, spring 2024", size=12)
    d.ln(8)
    d.say("Awarded to: Eilidh Nic Gill'Easbuig-Rae", size=14, style="B")
    d.ln(4)
    with d.table(col_widths=(30, 90, 30)) as tb:
        d.set_font("LA", "", 10)
        for r in [("Date", "Practical", "Hours"), ("Sat 2 March", "Olympic lifting for over-50s", "3 1/2"), ("Sat 16 March", "Isometrics", "3 1/2"), ("Sat 13 April", "Plyometrics 1-2-3", "3"), ("", "", "10")]:
            tb.row(r)
    d.ln(6)
    d.say("Attendance at all three practicals is confirmed. Tutor: Callum Dunbar-Osei. Issued at Stirling, 20 April 2024. UKSCA members may log these hours as unaccredited CPD.", size=10)
    d.done(p)
    t(p, "completion", holder="Eilidh Nic Gill'Easbuig-Rae", provider="Scottish Strength Network", title="Half-day practicals, spring 2024", started_on="2024-03-02", completed_on="2024-04-13", issued_on="2024-04-20", amounts=[A("10", "hour")],
      accept={"kind": ["attendance"], "title": ["Half-day practicals"]}, accept_amounts=[A("3.5", "hour", None), A("3", "hour", None), A("10", "cpd", None)], note="total row without a label; halves as 3 1/2; year only in the heading")

    p = "lifeguard wellness day/cpr renew.png"
    d = Doc("L", "mm", (54, 86))
    d.set_margins(4, 4)
    d.set_y(4)
    d.say("ROYAL CANAL LIFESAVERS' TRAINING", size=8, style="B", h=4)
    d.say("First Aid, CPR & AED Level C", size=9, h=4)
    d.say("Desmond Okoro-Flynn", size=12, style="B", h=7)
    d.say("Done: 2024-03-17     Recert by: 2027-03-17", size=7.5, h=4)
    d.say("Instructor: Kateri Whitebear  #7733", size=7, h=4)
    d.say("Cert 1102-8841-C   Ontario WSIB approved", size=7, h=4)
    d.say("Hands-on skills were assessed on adult, child and baby manikins.", size=6, h=3)
    d.done(p, dpi=300)
    t(p, "cpr_aed", holder="Desmond Okoro-Flynn", provider="Royal Canal Lifesavers' Training", title="First Aid, CPR & AED Level C", completed_on="2024-03-17", expires_on="2027-03-17", amounts=[], ids=[I("Cert", "1102-8841-C"), I("Instructor", "7733")], approvals=["wsib"],
      card={"covers": ["first_aid", "cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": "in_person", "sides": ["front"]}, accept={"approvals": [None], "issued_on": ["2024-03-17"]}, note="wallet card of an event's training; picture")

    p = "lifeguard wellness day/attend.pdf"
    d = Doc("P", "mm", "A5")
    d.set_y(20)
    d.say("Lifeguard & Aquatic Staff Wellness Day", size=16, style="B", align="C", h=8)
    d.ln(6)
    d.say("Attendance certificate for", align="C")
    d.say("Xóchitl Ramírez y Villaseñor", size=18, align="C", h=12)
    d.say("on Feb. 24 2024", align="C")
    d.ln(10)
    d.say("Inservice hours (count toward employment requirement only): 4", size=9, align="C")
    d.ln(30)
    d.say("Rio Bravo Municipal Aquatics Cooperative, Las Cruces, New Mexico. Director of Aquatics: Amos Whitfield", size=8, align="C", h=4)
    d.done(p, img=True, dpi=120)
    t(p, "attendance|completion", holder="Xóchitl Ramírez y Villaseñor", provider="Rio Bravo Municipal Aquatics Cooperative", title="Lifeguard & Aquatic Staff Wellness Day", completed_on="2024-02-24", amounts=[A("4", "hour")], note="in-service hours; provider in small print; picture")


def run():
    run_rl()
    run_fpdf()
