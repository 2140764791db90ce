"""Teaching, talks, in-house notes and odd designs."""
from kit import T, card, paper, weasy, chrome, shot, typ, rl, fp, docx, pil, font_file


# ---- letter: taught courses
def taught(d):
    from docx.shared import Pt
    d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(12)
    for t in ("Meridian Safety Training Group\n2207 Lindell Blvd, St. Louis, MO 63108", "12 May 2025", "Re: Verification of instruction",
              "This letter verifies that Casimir Van Houten, CSCS, served as the lead instructor of our course First Aid for Coaches (course FAC-210) from April 7, 2025 to April 9, 2025. Mr. Van Houten delivered 10 contact hours of instruction to 22 participants.",
              "Please note that this letter concerns teaching only. Mr. Van Houten was paid a fee of $1,150.", "With regards,\n\nTabitha Nkemelu\nManager of Instruction"):
        d.add_paragraph(t)


paper("letters/CVH instructor letter.pdf", T("teaching", "Casimir Van Houten", "Meridian Safety Training Group", "First Aid for Coaches", "2025-04-09", start="2025-04-07", issued="2025-05-12", amt="10 hour", ids="course: FAC-210", accept={"issued_on": [None]}), docx(taught))


# ---- speaker certificate, weasy, wide banner
paper("speaker.pdf", T("lecturing", "Ana Lúcia Figueiredo da Costa", "Congresso Ibérico de Recursos Humanos", "Shift Work and Sleep in 24-Hour Gyms", "2024-10-10", amt="", accept={"title": ["“Shift Work and Sleep in 24-Hour Gyms”"]}, note="a talk of 40 minutes", accept_amt="40 minute") ,
      weasy("""<style>@page{size:12in 6in;margin:0}body{margin:0;font-family:'EB Garamond';display:flex}.a{width:3in;height:6in;background:#6d1a36;color:#fff;padding:.4in;box-sizing:border-box;font-size:16pt}.b{padding:.6in;font-size:16pt}</style><div class=a>Congresso Ibérico de Recursos Humanos<br><br>Porto<br>9–11 Oct 2024</div><div class=b><div style="font-size:28pt">Speaker Certificate</div><p>The committee thanks <b>Ana Lúcia Figueiredo da Costa</b>, who gave the lecture “Shift Work and Sleep in 24-Hour Gyms” (40 min) in Room 3 on the second day, 10 October 2024.</p><p style="font-size:11pt">Pres. Rui Salgueiro · Sec. Inmaculada Bustos</p></div>"""))


# ---- toolbox talk confirmation for one person, pad form typewritten, Pillow picture of a form
def toolbox():
    from PIL import Image, ImageDraw, ImageFont
    im = Image.new("RGB", (1000, 1250), "white"); d = ImageDraw.Draw(im)
    f = lambda s, st="Regular", fam="Liberation Sans Narrow": ImageFont.truetype(font_file(fam, st), s)
    d.text((60, 50), "TOOLBOX TALK – INDIVIDUAL RECEIPT", "black", f(44, "Bold")); d.text((60, 110), "Whittaker Build & Fit-Out Ltd      Form TT/4", "black", f(28))
    y = 190
    for a, b in (("Operative", "Ciarán Mac Giolla Bhríde"), ("Talk no. & topic", "TBT 38  Dust & Silica when Cutting Gym Flooring"), ("Date", "Mon 12th Feb '24"), ("Length", "½ hr"), ("Given by", "P. Strand (site mgr)"), ("Project", "Leith Waterfront Spa")):
        d.rectangle((60, y, 940, y + 88), outline="black", width=2); d.text((74, y + 6), a, "#555", f(22)); d.text((74, y + 34), b, "#123a8c", f(28, "Italic", "Courier Prime")); y += 88
    d.text((60, y + 30), "I was at the above talk and understood it.", "black", f(28)); d.text((60, y + 90), "C Mac Giolla Bhríde", "#123a8c", f(60, "Regular", "Kristi")); d.text((60, 1190), "White: office   Pink: operative", "#777", f(22))
    return [im]


paper("site/tbt 38.jpg", T("completion|attendance", "Ciarán Mac Giolla Bhríde", "Whittaker Build & Fit-Out Ltd", "Dust & Silica when Cutting Gym Flooring", "2024-02-12", amt="0.5 hour", ids="Talk no.: TBT 38", accept={"title": ["TBT 38 Dust & Silica when Cutting Gym Flooring"]}, note="½ hr; year as '24"), pil(toolbox))


# ---- two-page certificate: the amount is on the back
def back(c, w, h):
    c.setFont("B", 30); c.drawCentredString(w / 2, h - 140, "Diploma of Merit"); c.setFont("R", 13); c.drawCentredString(w / 2, h - 180, "The Guild of Reception & Concierge Trainers presents this to"); c.setFont("B", 24); c.drawCentredString(w / 2, h - 230, "Lady Araminta Fox-Pemberton"); c.setFont("R", 13)
    c.drawCentredString(w / 2, h - 265, "for the course The Art of the First Thirty Seconds"); c.drawCentredString(w / 2, h - 300, "Brighton, the eleventh day of July, 2024"); c.setFont("R", 9); c.drawCentredString(w / 2, 60, "see over for syllabus and hours"); c.showPage()
    c.setFont("B", 14); c.drawString(60, h - 80, "Syllabus"); c.setFont("R", 11)
    for i, s in enumerate(["Unit 1  The door (1.5 h)", "Unit 2  Names and faces (2 h)", "Unit 3  The difficult guest (2 h)", "Total taught time 5.5 h", "Roll number 24/088", "Not a regulated qualification."]):
        c.drawString(60, h - 110 - 20 * i, s)
    c.showPage()


paper("reception/Diploma.pdf", T("completion", "Lady Araminta Fox-Pemberton", "Guild of Reception & Concierge Trainers", "The Art of the First Thirty Seconds", "2024-07-11", amt="5.5 hour", ids="Roll number: 24/088", accept={"holder": ["Araminta Fox-Pemberton"], "title": ["Diploma of Merit"]}, note="amount on the second page; units are parts of the total; date in words", accept_amt="1.5 hour; 2 hour"),
      rl((595, 842), back, [("B", "DejaVu Serif", "Bold"), ("R", "DejaVu Sans", "Book")]))


# ---- badge-like e-mail of completion, plain text style with key: value lines
paper("Completion Notification.pdf", T("completion", "Whitney Oyelowo-Park", "NorthBay Athletic Holdings", "Gifts, Favors & Conflicts of Interest", "2025-12-01", amt="35 minute", ids="Transcript ID: 77-1180-4 | Offering: COMP-104", accept={"completed_on": ["2025-01-12"], "ids": ["77-1180-4"], "provider": ["NorthBay Athletic Holdings Learning Center", "NorthBay"], "amounts": [None]}, unclear_ok=["completed_on"], note="plain text mail"),
      fp(lambda F: _plain(F)))


def _plain(F):
    p = F("P", "mm", "Letter"); p.add_page(); p.set_font("Courier", "", 10)
    for s in ["From: no-reply@learning.northbay.example", "Subject: Completion Notification", "", "This is an automatic message of the Learning Center of", "NorthBay Athletic Holdings.", "", "Your learning record was updated:", "", "  LEARNER ......... Whitney Oyelowo-Park", "  OFFERING ........ COMP-104", "  TITLE ........... Gifts, Favors & Conflicts of Interest", "  STATUS .......... Successful", "  COMPLETED ....... 01/12/2025 00:00:00 GMT", "  EST. DURATION ... 35 minute(s)", "  TRANSCRIPT ID ... 77-1180-4", "", "Do not reply. The learning system is run by CloudCampus Inc."]:
        p.cell(0, 5.5, s, new_x="LMARGIN", new_y="NEXT")
    return p


# ---- university-like short course of a trade union, college kind of a workplace diploma
paper("UK/TUC course.pdf", T("completion", "Gareth Pugh-Evans", "Valleys College Trade Union Education", "Health & Safety Reps Stage 1", "2023-12-08", start="2023-10-06", amt="60 hour", ids="ULN: 4410022917", accept={"ids": [None]}, accept_amt="10 unitless; 6 unitless"),
      typ("""#set page(paper: "a4", margin: 2.5cm, fill: rgb("#fdfdf5"))
#set text(font: "P052", fallback: true, size: 12pt)
#text(22pt, fill: rgb("#8b0000"))[Valleys College Trade Union Education] #v(2em)
_Tystysgrif / Certificate_ #v(2em)
Presented to \\ #text(20pt)[*Gareth Pugh-Evans*] #v(1em)
on finishing \\ #text(16pt)[Health & Safety Reps Stage 1] #v(1em)
Every Friday, 6 October – 8 December 2023 (10 days, 60 hours) #v(2em)
ULN: 4410022917 #v(5em) #grid(columns: (1fr, 1fr), [Tutor: Meinir Havard], [Branch: Unite WA/4109])"""))


# ---- ticket-like certificate: very small text, narrow receipt paper
paper("kiosk.pdf", T("completion", "Deangelo F.", "SwimSmart Kiosk Learning", "Chlorine Handling Micro-Lesson", "2025-08-19", amt="6 minute", ids="Ticket: 000451", accept={"amounts": [None], "provider": ["SwimSmart"]}, note="receipt paper; last name only as a letter"),
      weasy("""<style>@page{size:80mm 120mm;margin:5mm}body{font:10pt 'DejaVu Sans Mono';text-align:center}</style>SWIMSMART KIOSK LEARNING<br>--------------------------<br>PASSED<br><br>Deangelo F.<br>Chlorine Handling Micro-Lesson<br>6 min &nbsp; 5/5<br><br>19-AUG-2025 06:02<br>Ticket: 000451<br>--------------------------<br>Give this ticket to your<br>manager. It fades!"""))


# ---- handwritten-like volunteer safeguarding, picture PDF
paper("Documents/child protection (church hall).pdf", T("attendance", "Mrs E. Thistlethwaite", "Parish of St Cuthbert, Kirkby Fell", "Safeguarding Basic Awareness", "2022-10-08", exp="2025-10", accept={"holder": ["E. Thistlethwaite"]}) | {"kind": "attendance|completion"},
      weasy("""<style>@page{size:A5;margin:14mm}body{font:13pt 'Liberation Serif'}i{font-family:'Kristi';font-size:24pt;font-style:normal}</style><div style="text-align:center">Parish of St Cuthbert, Kirkby Fell</div><h2 style="text-align:center">Safeguarding Basic Awareness</h2><p>Name: <i>Mrs E. Thistlethwaite</i></p><p>came to our session on <i>8th Oct 2022</i></p><p>Please come again before <i>Oct 2025</i></p><p>Signed <i>Rev. D. Ainscough</i></p>"""), raster=True, dpi=120)
