"""Canvas drawn papers: reportlab and fpdf2."""
import io, datetime
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape, A4, A5
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from fpdf import FPDF
from kit import t, O

F = "/usr/share/fonts/truetype/"
FONTS = {"Kristi": F + "kristi/Kristi.ttf", "Lato": F + "lato/Lato-Regular.ttf", "LatoB": F + "lato/Lato-Bold.ttf", "Quick": F + "quicksand/Quicksand-Regular.ttf",
         "Old": F + "fonts-oldstandard/OldStandard-Regular.ttf", "Cardo": F + "cardo/Cardo104s.ttf", "Comfo": F + "comfortaa/Comfortaa-Regular.ttf",
         "Hand": F + "fifthhorseman/dkg.ttf", "Mono": F + "dejavu/DejaVuSansMono.ttf", "Dj": F + "dejavu/DejaVuSans.ttf", "Leck": F + "leckerli-one/LeckerliOne-Regular.ttf"}

class RL:
    def __init__(self, size, bg=None):
        for k, v in FONTS.items():
            if k not in pdfmetrics.getRegisteredFontNames(): pdfmetrics.registerFont(TTFont(k, v))
        self.b = io.BytesIO(); self.w, self.h = size; self.c = canvas.Canvas(self.b, pagesize=size, invariant=1)
        if bg: self.c.setFillColor(HexColor(bg)); self.c.rect(0, 0, self.w, self.h, stroke=0, fill=1)
    def put(self, x, y, s, font="Lato", size=11, col="#222222", al="l"):
        "y from the top; long lines are made smaller"
        self.c.setFillColor(HexColor(col))
        room = {"l": self.w - x - 20, "c": 2 * min(x, self.w - x) - 40, "r": x - 20}[al]
        while self.c.stringWidth(s, font, size) > room: size -= .5
        {"l": self.c.drawString, "c": self.c.drawCentredString, "r": self.c.drawRightString}[al](x, self.h - y, s, ) if not self.c.setFont(font, size) else None
    def lines(self, x, y, rows, lead=16, **k):
        for i, r in enumerate(rows): self.put(x, y + i * lead, r, **k)
    def box(self, x, y, w, h, col="#333333", lw=1, fill=None, r=0):
        self.c.setStrokeColor(HexColor(col)); self.c.setLineWidth(lw)
        if fill: self.c.setFillColor(HexColor(fill))
        self.c.roundRect(x, self.h - y - h, w, h, r, stroke=1, fill=1 if fill else 0)
    def line(self, x, y, x2, col="#333333", lw=.7): self.c.setStrokeColor(HexColor(col)); self.c.setLineWidth(lw); self.c.line(x, self.h - y, x2, self.h - y)
    def done(self): self.c.showPage(); self.c.save(); return self.b.getvalue()

def reformer(s):
    def one(name, ti, when, hrs, bodies, no, where):
        p = RL(landscape(letter), "#fdfdfb"); W = p.w
        for i in range(24): p.c.setStrokeColor(HexColor("#9fb8ad")); p.c.setLineWidth(.6); p.c.roundRect(18 + i * .9, 18 + i * .9, W - 36 - i * 1.8, p.h - 36 - i * 1.8, 30 - i)
        p.put(W / 2, 92, "CONTROLOGY HOUSE", "Quick", 26, "#38574b", "c"); p.put(W / 2, 112, where, "Quick", 10, "#777777", "c")
        p.put(W / 2, 170, name, "Kristi", 52, "#222222", "c"); p.line(200, 184, W - 200, "#9fb8ad"); p.put(W / 2, 200, "is recognised for the completion of", "Quick", 11, al="c")
        p.put(W / 2, 234, ti, "LatoB", 20, "#38574b", "c"); p.put(W / 2, 258, when, "Lato", 12, al="c"); p.put(W / 2, 276, hrs, "Lato", 12, al="c")
        n = len(bodies); x0 = W / 2 - n * 45
        for i, (a, b) in enumerate(bodies):
            p.box(x0 + i * 90, 300, 90, 46, "#9fb8ad"); p.put(x0 + i * 90 + 45, 316, a, "LatoB", 10, al="c"); p.put(x0 + i * 90 + 45, 336, b, "Lato", 12, al="c")
        p.put(70, 430, no, "Lato", 9); p.put(W - 70, 430, "Cosima Villanova, NCPT, Education Director", "Lato", 10, al="r"); p.line(W - 290, 416, W - 70)
        p.put(W / 2, 548, "Continuing education amounts are set by each body; no body named above endorses equipment sold by Contrology House.", "Lato", 7.5, "#777777", "c")
        return p.done()
    s.add("pilates/Reformer I - McAllister.pdf", "pdf", lambda: one("Eleanor “Nell” McAllister-Yun", "Reformer I: Essential Repertoire", "May 3, 4, 17 & 18, 2025", "24 hours of instruction", [("NPCP", "16 CECs"), ("ACE", "2.4 CECs"), ("NASM", "1.9 CEUs"), ("ACSM", "24 CECs")], "Registry entry CH-R1-20533", "Providence, Rhode Island"),
        t("completion", "Eleanor “Nell” McAllister-Yun", "CONTROLOGY HOUSE", "Reformer I: Essential Repertoire", "2025-05-18", "2025-05-03", am=["24 hour", "16 cec npcp", "2.4 cec ace", "1.9 ceu nasm", "24 cec acsm"], ids=["Registry entry=CH-R1-20533"], ap=["npcp", "ace", "nasm", "acsm"], acc={"approvals": [None], "holder": ["Eleanor McAllister-Yun"]}, note="four course days on two weekends"))
    s.add("pilates/Reformer(1).pdf", "pdf", lambda: one("Huu-Phuoc Tran", "Jumpboard & Spring Physics", "18-X-2024", "6 hrs", [("NPCP", "6 CEC"), ("NASM", "pending")], "Registry entry CH-JB-19007", "Providence, Rhode Island"),
        t("completion", "Huu-Phuoc Tran", "CONTROLOGY HOUSE", "Jumpboard & Spring Physics", "2024-10-18", am=["6 hour", "6 cec npcp"], ids=["Registry entry=CH-JB-19007"], ap=["npcp"], acc={"approvals": [None]}, note="roman month; NASM is pending, not an amount"), pic="jpg", dpi=130)

    def void():
        import pymupdf
        d = pymupdf.open("pdf", one("Eleanor “Nell” McAllister-Yun", "Reformer I: Essential Repertoire", "May 3, 4, 17 & 18, 2025", "24 hours of instruction", [("NPCP", "16 CECs"), ("ACE", "2.4 CECs")], "Registry entry CH-R1-20533 — cancelled, replaced", "Providence, Rhode Island"))
        d[0].insert_text((180, 420), "VOID", fontsize=190, color=(.8, .1, .1), fill_opacity=.4, stroke_opacity=.4); return d.tobytes(no_new_id=True)
    s.add("pilates/Reformer I - old.pdf", "pdf", void, O("VOID printed across the certificate"))

def cycling(s):
    def one(name, cert, ti, date, rows, loc):
        p = RL(letter); p.c.setFillColor(HexColor("#e4572e")); p.c.rect(0, p.h - 150, p.w, 150, stroke=0, fill=1)
        p.put(40, 70, "HILLCLIMB", "LatoB", 40, "#ffffff"); p.put(40, 100, "Indoor Cycling Education", "Lato", 15, "#ffffff"); p.put(p.w - 40, 70, date, "LatoB", 15, "#ffffff", "r"); p.put(p.w - 40, 90, loc, "Lato", 11, "#ffffff", "r")
        p.put(40, 200, ti, "LatoB", 21); p.put(40, 222, "completed by", "Lato", 11, "#888888"); p.put(40, 252, name, "Lato", 24); p.put(40, 272, cert, "Lato", 10, "#888888")
        p.put(40, 330, "ORGANIZATION", "LatoB", 9); p.put(260, 330, "PROVIDER / COURSE NO.", "LatoB", 9); p.put(470, 330, "CREDIT", "LatoB", 9); p.line(40, 336, p.w - 40)
        for i, r in enumerate(rows):
            for x, c in zip((40, 260, 470), r): p.put(x, 356 + i * 22, c, "Lato", 12)
        p.lines(40, 560, ["To report credit send this page to your organization. HillClimb keeps records for four (4) years.", "Questions: (555) 010-7733. HillClimb LLC, 12 Ridge Rd, Asheville NC 28801", "Instructor signature on file: Mads Kirkegaard"], 14, size=9, col="#666666")
        return p.done()
    s.add("hillclimb_cert.pdf", "pdf", lambda: one("Jean-Baptiste Okoro-Fontaine", "Attendee 00318", "Ride Leader: Ready in 8", "Sunday, 12 May 2024", [("ACE", "CEP88012", "0.8 CECs"), ("AFAA", "AF-2207", "8 CEUs"), ("NASM", "1447", "0.8 CEUs"), ("canfitpro", "n/a", "4 CECs"), ("Spinning® (self-report)", "—", "8 SPIN® CECs")], "Asheville, NC"),
        t("completion", "Jean-Baptiste Okoro-Fontaine", "HILLCLIMB Indoor Cycling Education", "Ride Leader: Ready in 8", "2024-05-12", am=["0.8 cec ace", "8 ceu afaa", "0.8 ceu nasm", "4 cec canfitpro", "8 cec spinning"], ids=["Attendee=00318", "PROVIDER / COURSE NO.=CEP88012", "PROVIDER / COURSE NO.=AF-2207", "PROVIDER / COURSE NO.=1447"],
          ap=["ace", "afaa", "nasm", "canfitpro"], acc={"provider": ["HillClimb LLC", "HILLCLIMB", "HillClimb"], "approvals": [None]}, acc_am=["8 cec"], note="a number in the title"))
    s.add("CEU/cycling_advanced_power.pdf", "pdf", lambda: one("Blessing A. Nwachukwu", "AFAA member 8830144", "Advanced Power & Profile (10 hours)", "08.11.2024 – 09.11.2024", [("AFAA", "AF-2231", "10.0"), ("ACE", "CEP88077", "1.0")], "Toronto"),
        t("completion", "Blessing A. Nwachukwu", "HILLCLIMB Indoor Cycling Education", "Advanced Power & Profile (10 hours)", "2024-11-09", "2024-11-08", am=["10 hour", "10.0 unitless afaa", "1.0 unitless ace"], ids=["AFAA member=8830144", "PROVIDER / COURSE NO.=AF-2231", "PROVIDER / COURSE NO.=CEP88077"],
          acc={"provider": ["HillClimb LLC", "HILLCLIMB", "HillClimb"], "title": ["Advanced Power & Profile"], "completed_on": ["2024-09-11"], "started_on": ["2024-08-11"]}, unclear=["completed_on", "started_on"], acc_am=["10.0 ceu afaa", "1.0 cec ace"], ap=["afaa", "ace"], note="08.11.–09.11.: a two-day range in November if day first (one month apart if month first)"))

    s.add("CEU/next_hillclimb.pdf", "pdf", lambda: one("(your name)", "", "Coming up: Advanced Power & Profile (10 hours)", "Nov 8–9, 2025", [("AFAA", "AF-2231", "up to 10"), ("ACE", "CEP88077", "up to 1.0")], "Toronto"), O("advertisement in the design of the certificate"))

def typed(s):
    def one(no, vals, boxes, tail):
        p = RL(letter); p.box(36, 36, p.w - 72, p.h - 72, lw=1.4); p.put(50, 60, "EVERGREEN SENIOR STRENGTH PROJECT", "Mono", 12); p.put(p.w - 50, 60, no, "Mono", 10, al="r"); p.put(50, 78, "RECORD OF INSTRUCTOR TRAINING - typed by office", "Mono", 9); p.line(36, 88, p.w - 36)
        for i, (a, b) in enumerate(vals):
            y = 112 + i * 44; p.put(50, y, f"{i + 1}. {a}", "Dj", 7.5, "#555555"); p.put(62, y + 20, b, "Mono", 12); p.line(36, y + 30, p.w - 36, lw=.4)
        y = 112 + len(vals) * 44 + 6
        for i, (on, b) in enumerate(boxes): p.put(50, y + i * 17, ("☒ " if on else "☐ ") + b, "Dj", 10)
        p.lines(50, y + len(boxes) * 17 + 16, tail, 13, font="Dj", size=8); return p.done()
    s.add("senior/ESSP record.pdf", "pdf", lambda: one("Form 7-B / serial 02251", [("LAST NAME, FIRST NAME, M.I.", "DELACROIX-PENN, WILHELMINA T."), ("PROGRAM", "SIT & BE STRONG LEADER COURSE (12 SESSIONS)"), ("DATES: FROM / TO", "02-06-23 / 04-24-23"), ("CLOCK HOURS ATTENDED / REQUIRED", "18 / 18"), ("CREDIT APPLIED FOR", "ACE 1.8 CEC; AFAA 15 CEU"), ("DATE OF ISSUE", "05-01-23")], [(1, "Completed, leader may teach alone"), (0, "Completed, leader may assist"), (0, "Not completed")], ["Item 5 was granted by both bodies on 04-02-23.", "Supervisor: Ignatius Pelletier, RN"]),
        t("completion", "DELACROIX-PENN, WILHELMINA T.", "EVERGREEN SENIOR STRENGTH PROJECT", "SIT & BE STRONG LEADER COURSE (12 SESSIONS)", "2023-04-24", "2023-02-06", "2023-05-01", am=["18 hour", "1.8 cec ace", "15 ceu afaa"], ids=["serial=02251"], ap=["ace", "afaa"], acc={"title": ["SIT & BE STRONG LEADER COURSE"]}, note="labels in small print above; 12 sessions in the title; hours attended / required"))
    s.add("senior/leader.pdf", "pdf", lambda: one("Form 7-B / serial 02377", [("LAST NAME, FIRST NAME, M.I.", "YBARRA, CONSUELO"), ("PROGRAM", "BALANCE BUDDIES REFRESHER"), ("DATES: FROM / TO", "10-19-24 / SAME DAY"), ("CLOCK HOURS ATTENDED / REQUIRED", "2.25 / 2.5"), ("CREDIT APPLIED FOR", "NONE"), ("DATE OF ISSUE", "10-19-24")], [(0, "Completed, leader may teach alone"), (1, "Completed, leader may assist"), (0, "Not completed")], ["15 minutes excused by supervisor.", "Supervisor: Ignatius Pelletier, RN"]),
        t("completion", "YBARRA, CONSUELO", "EVERGREEN SENIOR STRENGTH PROJECT", "BALANCE BUDDIES REFRESHER", "2024-10-19", "2024-10-19", "2024-10-19", am=["2.25 hour"], ids=["serial=02377"], acc={"started_on": [None]}, note="attended 2.25 of 2.5 hours, accepted"), pic="pdf", dpi=140)

    s.add("senior/record 02390.pdf", "pdf", lambda: one("Form 7-B / serial 02390", [("LAST NAME, FIRST NAME, M.I.", "YBARRA, CONSUELO"), ("PROGRAM", "SIT & BE STRONG LEADER COURSE (12 SESSIONS)"), ("DATES: FROM / TO", "01-08-24 / 03-25-24"), ("CLOCK HOURS ATTENDED / REQUIRED", "9 / 18"), ("CREDIT APPLIED FOR", "NONE"), ("DATE OF ISSUE", "04-01-24")], [(0, "Completed, leader may teach alone"), (0, "Completed, leader may assist"), (1, "Not completed")], ["Six sessions missed. May repeat in the fall.", "Supervisor: Ignatius Pelletier, RN"]), O("box 'Not completed' is crossed; 9 of 18 hours"))

def petitions(s):
    def one(org, addr, ref, date, name, paras, sig):
        p = RL(A4 if "canfit" in org else letter); p.put(60, 70, org, "LatoB", 17, "#13315c"); p.lines(60, 86, addr, 11, size=8, col="#888888"); p.put(60, 140, date, size=11); p.put(p.w - 60, 140, ref, size=10, al="r"); p.put(60, 170, name, size=11)
        y = 200
        for q in paras:
            from reportlab.lib.utils import simpleSplit
            for l in simpleSplit(q, "Lato", 11, p.w - 120): p.put(60, y, l); y += 15
            y += 8
        p.lines(60, y + 20, sig, 14); return p.done()
    s.add("petition-ok.pdf", "pdf", lambda: one("National Academy of Sports Medicine", ["Recertification Department"], "Petition 44-019823", "July 9, 2024", "Dear Mr. Abernathy-Sokolov,", ["We reviewed your petition for the course “Iron Bell Cadre: Foundations” taken with Iron Bell Cadre on June 1 and 2, 2024. Your petition has been APPROVED.", "Credit awarded: 1.4 CEUs. The 1.6 CEUs you asked for were lowered because lunch does not count. The credit was posted to the account of Grigory Abernathy-Sokolov and may be used in the period ending 03/31/2026."], ["Credentialing Services", "This letter was produced without a signature."]),
        t("petition", "Grigory Abernathy-Sokolov", "Iron Bell Cadre", "Iron Bell Cadre: Foundations", "2024-06-02", "2024-06-01", "2024-07-09", am=["1.4 ceu nasm"], ids=["Petition=44-019823"], ap=["nasm"], about={"petition": "granted", "petition_for": "Iron Bell Cadre: Foundations"}, acc={"provider": ["National Academy of Sports Medicine"], "title": ["“Iron Bell Cadre: Foundations”", None], "approvals": [None]}, note="asked for 1.6, given 1.4"))
    s.add("ace answer scan.pdf", "pdf", lambda: one("American Council on Exercise", ["Resource Center · CEC petitions"], "Ref. P-2025-3381", "03/04/2025", "To: Ismat Farrukhzad", ["Outcome of petition: granted in part.", "Activity: 50-Hour Yin & Meridian Immersion, Plum Blossom Yoga (completed 12/08/2024). Requested 5.0 CECs. Granted 3.2 CECs, since 18 hours fell outside of the scope of practice (energy healing, chanting).", "You may appeal within 30 days."], ["CEC Review Team"]),
        t("petition", "Ismat Farrukhzad", "Plum Blossom Yoga", "50-Hour Yin & Meridian Immersion", "2024-12-08", issued="2025-03-04", am=["3.2 cec ace"], ids=["Ref.=P-2025-3381"], ap=["ace"], about={"petition": "granted", "petition_for": "50-Hour Yin & Meridian Immersion"}, acc={"provider": ["American Council on Exercise"], "issued_on": ["2025-04-03"], "approvals": [None], "title": [None]}, acc_am=["50 hour"], note="granted in part; hours in the title"), pic="pdf", dpi=120)
    s.add("afaa_petition response.pdf", "pdf", lambda: one("AFAA – Athletics and Fitness Association of America", ["Continuing education petitions"], "Case A-77120", "18 SEP 2023", "Ms. Cressida Wainwright-Osei", ["Your petition for “Wall Pilates Weekend” (Studio Meridian, Aug 12–13, 2023) was not approved. Reason: the instructor’s credential could not be verified.", "No CEUs were added. You may send the missing papers with a new fee of $25."], ["Member services"]),
        t("petition", "Cressida Wainwright-Osei", "Studio Meridian", "Wall Pilates Weekend", "2023-08-13", "2023-08-12", "2023-09-18", ids=["Case=A-77120"], about={"petition": "refused", "petition_for": "Wall Pilates Weekend"}, acc={"provider": ["AFAA", "AFAA – Athletics and Fitness Association of America"], "title": [None, "“Wall Pilates Weekend”"], "completed_on": [None], "started_on": [None]}, note="DENIED; counted among the other papers"))

class FP(FPDF):
    def __init__(self, **k):
        super().__init__(unit="mm", **k); self.set_creation_date(datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc)); self.set_auto_page_break(False)
        for n, f in FONTS.items(): self.add_font(n, "", f)
        self.add_page(); self.set_margins(0, 0, 0)
    def put(self, x, y, w, s, font="Lato", size=11, al="L", col=(30, 30, 30)):
        self.set_font(font, size=size); self.set_text_color(*col)
        while w and self.get_string_width(s) > w: size -= .5; self.set_font(font, size=size)
        self.set_xy(x, y); self.cell(w, size * .42, s, align=al)

def kettle(s):
    def one(name, lev, got, until, no, ceu, mt):
        p = FP(orientation="L", format="letter"); p.set_fill_color(20, 20, 20); p.rect(0, 0, 279.4, 46, "F"); p.put(0, 10, 279, "GIREVOY GUILD", "LatoB", 34, "C", (255, 255, 255)); p.put(0, 30, 279, "School of Hardstyle Strength", "Lato", 12, "C", (220, 180, 60))
        p.put(20, 60, 240, name, "Old", 34, "C"); p.put(20, 82, 240, "took the technique, teaching and snatch tests. Result:" if "NOT" in lev else "has passed the technique, teaching and snatch tests and is", "Lato", 12, "C"); p.put(20, 94, 240, lev, "LatoB", 22, "C"); p.put(20, 112, 240, f"tested {got}   ·   good until {until}", "Lato", 13, "C"); p.put(20, 124, 240, f"{no}", "Mono", 11, "C"); p.put(20, 138, 240, ceu, "Lato", 11, "C")
        p.line(30, 180, 110, 180); p.put(30, 182, 80, mt, "Lato", 10, "C"); p.line(170, 180, 250, 180); p.put(170, 182, 80, "Chief Instructor Bohdan Hryhorenko", "Lato", 10, "C"); p.put(0, 204, 279, "Men 24 kg x 100 in 5:00, women 16 kg x 100 in 5:00. Recertify at any Guild event. © Girevoy Guild 2009–2025", "Lato", 7, "C"); return bytes(p.output())
    s.add("KB/GG-L1.pdf", "pdf", lambda: one("Rosamunde Fitzpatrick-Amari", "Guild Kettlebell Instructor, Level 1", "Mar 17, 2024", "Mar 17, 2026", "GKI-1 / 05512", "This event: 20 contact hours · NSCA 2.0 CEUs · ACE 2.0 CECs (CEP70119)", "Team leader Inés Barragán"),
        t("credential|completion", "Rosamunde Fitzpatrick-Amari", "GIREVOY GUILD", "Guild Kettlebell Instructor, Level 1", "2024-03-17", exp="2026-03-17", am=["20 hour", "2.0 ceu nsca", "2.0 cec ace"], ids=["=GKI-1 / 05512", "ACE=CEP70119"], ap=["nsca", "ace"], acc={"approvals": [None], "provider": ["GIREVOY GUILD School of Hardstyle Strength"], "issued_on": ["2024-03-17"]}, note="weights and times in small print"))
    s.add("KB/kb2 certificate LEVEL2.pdf", "pdf", lambda: one("S. Aleksander Brzęczyszczykiewicz", "Guild Kettlebell Instructor, Level 2", "6 October 2025", "October 2027", "GKI-2 / 01180", "No continuing education units were offered at this event.", "Team leader Marcus Oluwole"),
        t("credential", "S. Aleksander Brzęczyszczykiewicz", "GIREVOY GUILD", "Guild Kettlebell Instructor, Level 2", "2025-10-06", exp="2027-10", ids=["=GKI-2 / 01180"], acc={"provider": ["GIREVOY GUILD School of Hardstyle Strength"], "issued_on": ["2025-10-06"]}, note="month only in the end of validity; no units"), pic="pdf", dpi=130)

    s.add("KB/retest letter.pdf", "pdf", lambda: one("Percival Adjei-Stone", "NOT YET: snatch test to be repeated", "Mar 17, 2024", "not applicable", "candidate 0559", "No certificate and no continuing education units are given before the retest.", "Team leader Inés Barragán"), O("test failed, no certificate"))

def cards(s):
    def lic(name, vals, big):
        p = FP(orientation="L", format=(54, 85.6)); p.set_fill_color(255, 235, 120); p.rect(0, 0, 85.6, 13, "F"); p.put(4, 3, 78, big, "Leck", 14, "L", (200, 30, 120)); p.put(4, 17, 78, name, "LatoB", 11)
        for i, (a, b) in enumerate(vals): p.put(4, 25 + i * 6, 30, a, "Lato", 6.5, col=(120, 120, 120)); p.put(30, 25 + i * 6, 52, b, "Lato", 8)
        return bytes(p.output())
    s.add("license card.pdf", "pdf", lambda: lic("Guadalupe Arroyo-Whitfield", [("FORMATS", "Sabor Toning, Sabor Aqua"), ("LICENSE", "SBR-US-730224"), ("ISSUE / THRU", "04/2024 – 04/2025"), ("COUNTRY", "USA")], "Sabor Dance Fitness®"),
        t("credential", "Guadalupe Arroyo-Whitfield", "Sabor Dance Fitness®", "Sabor Toning, Sabor Aqua", issued="2024-04", exp="2025-04", ids=["LICENSE=SBR-US-730224"], acc={"provider": ["Sabor Dance Fitness"], "title": ["Sabor Dance Fitness® LICENSE", None], "started_on": ["2024-04"]}, note="dance licence card, months only"))
    s.add("cards/cpr_front.jpg", "pdf", lambda: lic("Temperance Osgood-Rivera", [("COURSE", "Adult & Child CPR/AED"), ("COMPLETED", "2/8/2025"), ("VALID", "2 years"), ("CERT. ID", "BBS-1177-Q")], "Beat by Beat Safety"),
        t("cpr_aed", "Temperance Osgood-Rivera", "Beat by Beat Safety", "Adult & Child CPR/AED", "2025-02-08", valid="P2Y", ids=["CERT. ID=BBS-1177-Q"], card={"covers": ["cpr", "aed"], "ages": ["adult", "child"], "skills": "not_said", "sides": ["front"]}, acc={"completed_on": ["2025-08-02"]}, note="same card printer as a dance licence"), pic="jpg", dpi=300)
    def ecard():
        p = FP(orientation="L", format="A5"); p.set_draw_color(180, 0, 0); p.rect(6, 6, 198, 136); p.put(14, 14, 180, "Lifeguard & Studio Safety Training Center", "LatoB", 16); p.put(14, 26, 180, "FIRST AID · CPR · AED   (adult, child, infant)", "Lato", 13, col=(180, 0, 0)); p.put(14, 46, 180, "Barnaby Thistlewood-Ng", "Old", 26); p.put(14, 62, 180, "met the written and hands-on skills requirements taught at Coral Cove Aquafit on 29 June 2024.", "Lato", 11)
        p.put(14, 80, 180, "Card no. 24-LSS-66120        Renew by 06/30/2026", "Lato", 12); p.put(14, 94, 180, "Skills checked in person by Marisela Grant, instructor no. 4451", "Lato", 10); p.put(14, 124, 180, "Verify at lssafety.example/verify. Not valid if laminated.", "Lato", 8); return bytes(p.output())
    s.add("cards/safety card Barney.pdf", "pdf", ecard, t("cpr_aed", "Barnaby Thistlewood-Ng", "Lifeguard & Studio Safety Training Center", "FIRST AID · CPR · AED", "2024-06-29", exp="2026-06-30", ids=["Card no.=24-LSS-66120", "instructor no.=4451"],
        card={"covers": ["first_aid", "cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": "in_person", "sides": ["digital"]}, acc={"ids": [None], "title": ["FIRST AID · CPR · AED (adult, child, infant)"]}, note="card may be read as front or digital; Coral Cove Aquafit is the place"))

def records(s):
    def rec():
        p = FP(format="letter"); p.put(15, 15, 180, "Student Training Record", "Comfo", 20); p.put(15, 27, 180, "Kite & Keel Yoga School · RYS 200 · RYS 300", "Comfo", 10)
        for i, (a, b) in enumerate([("Student", "Zsófia Halmágyi-Conroy"), ("Program", "300-Hour Advanced Teacher Training (modular)"), ("First module", "2021-09-04"), ("Last module", "2023-11-19"), ("Graduated", "2023-12-01")]): p.put(15, 40 + i * 7, 40, a, "LatoB", 10); p.put(55, 40 + i * 7, 140, b, "Lato", 11)
        rows = [("Module", "Teacher", "Contact", "Non-contact", "✓"), ("A Anatomy of Asana", "H. Vermeulen", "50", "10", "✓"), ("B Yoga Nidra", "P. Ghosh", "25", "5", "✓"), ("C Therapeutics", "H. Vermeulen", "75", "15", "✓"), ("D Sutra Study", "P. Ghosh", "30", "20", "✓"), ("E Assisting", "all", "60", "10", "✓"), ("Sum", "", "240", "60", "300")]
        for j, r in enumerate(rows):
            for x, w, c in zip((15, 75, 120, 145, 180), (58, 44, 24, 34, 16), r):
                p.rect(x, 82 + j * 9, w if x != 15 else 60, 9); p.put(x + 2, 84.5 + j * 9, w - 3, c, "Dj" if c == "✓" else "LatoB" if j in (0, 6) else "Lato", 10)
        p.put(15, 160, 180, "Record no. KK-300-0067. I certify the above from my books: Hendrikje Vermeulen, C-IAYT, school owner", "Lato", 10); p.put(15, 168, 180, "Not an official Yoga Alliance document.", "Lato", 8); return bytes(p.output())
    s.add("yoga/record KK.pdf", "pdf", rec, t("completion", "Zsófia Halmágyi-Conroy", "Kite & Keel Yoga School", "300-Hour Advanced Teacher Training (modular)", "2023-12-01", "2021-09-04", am=["300 hour"], ids=["Record no.=KK-300-0067"], acc={"completed_on": ["2023-11-19"], "title": ["300-Hour Advanced Teacher Training"]}, acc_am=["240 hour", "60 hour", "50 hour", "10 hour", "25 hour", "5 hour", "75 hour", "15 hour", "30 hour", "20 hour"], note="module table with ticks; contact 240 + non-contact 60"))
    def udem(name, ti, len_, date, ref, ins):
        p = FP(orientation="L", format="A4"); p.set_fill_color(250, 250, 250); p.rect(0, 0, 297, 210, "F"); p.put(22, 22, 200, "studiohop", "Comfo", 22); p.put(180, 20, 95, "Certificate no: " + ref, "Lato", 8, "R", (110, 110, 110)); p.put(180, 25, 95, "Certificate url: studiohop.example/" + ref[:6], "Lato", 8, "R", (110, 110, 110)); p.put(22, 62, 240, "CERTIFICATE OF COMPLETION", "Lato", 11, col=(110, 110, 110)); p.put(22, 72, 250, ti, "LatoB", 34); p.put(22, 92, 240, "Instructors  " + ins, "Lato", 12); p.put(22, 150, 240, name, "LatoB", 22); p.put(22, 164, 100, date, "Lato", 12); p.put(22, 172, 100, len_, "Lato", 12); return bytes(p.output())
    s.add("UC-77b1.pdf", "pdf", lambda: udem("mariana de souza pinto", "Chair Yoga for Absolute Beginners 2025", "Length  2.5 total hours", "Date  June 1st, 2025", "UC-77b1-0e4f-9a", "Petronella Voss, Yogi Hank"),
        t("completion", "mariana de souza pinto", "studiohop", "Chair Yoga for Absolute Beginners 2025", "2025-06-01", am=["2.5 hour"], ids=["Certificate no=UC-77b1-0e4f-9a"], acc={"provider": ["Petronella Voss"]}, note="holder in small letters; a year in the title"))
    s.add("download.pdf", "pdf", lambda: udem("T. J. Macklin", "Tai Chi Foundations", "Length  45 total mins", "Date  Dec. 30, 2024", "UC-1f09-77c2-3b", "Lao Bai"),
        t("completion", "T. J. Macklin", "studiohop", "Tai Chi Foundations", "2024-12-30", am=["45 minute"], ids=["Certificate no=UC-1f09-77c2-3b"], acc={"provider": ["Lao Bai"]}))

    s.add("UC-preview.png", "pdf", lambda: udem("—", "Chair Yoga for Absolute Beginners 2025", "Length  2.5 total hours", "71% complete — 3 lectures to go", "preview", "Petronella Voss, Yogi Hank"), O("course in progress, preview of a certificate"), pic="png", dpi=80)

def college(s):
    def tr():
        p = RL(letter); p.put(p.w / 2, 50, "COPPERLINE COMMUNITY COLLEGE", "LatoB", 15, al="c"); p.put(p.w / 2, 66, "Unofficial transcript · not valid for transfer", "Lato", 9, al="c"); p.put(40, 96, "Name: Ndiaye, Aminata R.      Student ID: C00418823      Printed: 06/14/2024 11:08", "Mono", 9)
        p.put(40, 124, "Term      Course     Title                         Units  Grade  Points", "Mono", 9); p.line(40, 130, p.w - 40)
        p.lines(40, 146, ["SP 2024   DANC 141   Pilates Mat Conditioning       1.50  A      6.00", "SP 2024   KINE 210   Teaching Group Exercise        3.00  B+     9.90"], 14, font="Mono", size=9)
        p.put(40, 200, "Term units 4.50   Term GPA 3.53   Spring term ended May 24, 2024. One unit = one semester credit hour.", "Mono", 9); return p.done()
    com = dict(holder="Ndiaye, Aminata R.", provider="COPPERLINE COMMUNITY COLLEGE", done="2024-05-24")
    s.add("college/unofficial.pdf", "pdf", tr, [t("college", title="Pilates Mat Conditioning", grade="A", am=["1.50 semester_credit"], ids=["Student ID=C00418823", "Course=DANC 141"], acc={"title": ["DANC 141 Pilates Mat Conditioning"]}, **com),
        t("college", title="Teaching Group Exercise", grade="B+", am=["3.00 semester_credit"], ids=["Student ID=C00418823", "Course=KINE 210"], acc={"title": ["KINE 210 Teaching Group Exercise"]}, note="second course of the same transcript", **com)])

def build(s):
    for f in (reformer, cycling, typed, petitions, kettle, cards, records, college): f(s)
