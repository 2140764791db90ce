"""US workplace safety, harassment prevention and player certificates."""
from kit import T, paper, weasy, chrome, shot, typ, rl, fp, docx


# ---- OSHA outreach: the provider's own certificate with a block of rights at the foot
def outreach(name, hours, industry, date, school, trainer, tid, note, color):
    return weasy(f"""<style>@page{{size:11in 8.5in;margin:.45in;@bottom-center{{content:"{note}";font:7pt 'Open Sans'}}}}
body{{font-family:'Open Sans';margin:0}} .band{{background:{color};color:#fff;padding:14px 24px;font-size:26pt;font-weight:700;letter-spacing:1px}}
.g{{display:flex;gap:30px;margin-top:26px}} .l{{width:62%}} .r{{width:38%;font-size:8.5pt;border-left:2px solid {color};padding-left:16px;line-height:1.5}}
.n{{font-size:30pt;border-bottom:1px solid #000;padding-bottom:2px;margin:12px 0}} .s{{font-family:'Dancing Script';font-size:22pt}}</style>
<div class=band>OUTREACH TRAINING PROGRAM</div><div style="padding:6px 24px;background:#eee">{industry} Safety and Health &nbsp;•&nbsp; {hours}-Hour</div>
<div class=g><div class=l><p>This is to acknowledge that</p><div class=n>{name}</div>
<p style="font-size:13pt">finished the {hours}-hour {industry} outreach course on <b>{date}</b>, with all required, elective and optional topics, and passed the final assessment with 70 % or better.</p>
<p style="margin-top:46px"><span class=s>{trainer}</span><br>{trainer}, authorized outreach trainer<br>Trainer ID {tid}</p></div>
<div class=r><b>{school}</b><br>4410 Commerce Loop, Suite B<br>Dayton, OH 45404<br>937-555-0148<p><b>What happens now?</b><br>The plastic student course completion card issued by the U.S. Department of Labor is mailed within 90 days. Keep this page until it comes.</p>
<p>OSHA outreach training is voluntary and does not fulfil the training requirements of any OSHA standard. Cards have no printed expiration, although some states ask for renewal every 5 years.</p><p>No more than 7.5 hours of training are given on one day.</p></div></div>""")


paper("safety/OSHA10 Delacroix-Whitfield.pdf", T("completion", "Marguerite Delacroix-Whitfield", "Buckeye Safety Institute", "10-hour General Industry outreach course",
      "2025-03-18", amt="10 hour", ids="Trainer ID: G 0047182", accept={"title": ["General Industry Safety and Health", "OUTREACH TRAINING PROGRAM", "Outreach Training Program", "General Industry Safety and Health • 10-Hour", "10-Hour General Industry Outreach"], "ids": [None]},
      note="trainer id is the only id; 7.5 hours a day and 70 % are no amounts"),
      outreach("Marguerite Delacroix-Whitfield", "10", "General Industry", "March 18, 2025", "Buckeye Safety Institute", "Ron Tabachnik", "G 0047182", "BSI Form 114 rev. 2024-01 — page 1 of 1 — not valid if altered", "#0b4a6f"))
paper("IMG_2231.png", T("completion", "T.J. O'Bannon III", "Carver & Sloane Safety Training LLC", "30-hour Construction outreach course", "2024-11-02", amt="30 hour",
      ids="Trainer ID: C 0129930", accept={"title": ["Construction Safety and Health", "OUTREACH TRAINING PROGRAM", "Outreach Training Program", "30-Hour Construction Outreach"], "holder": ["T.J. O'Bannon"], "ids": [None]}),
      outreach("T.J. O'Bannon III", "30", "Construction", "11/02/2024", "Carver &amp; Sloane Safety Training LLC", "Adaeze Mbah", "C 0129930", "Printed 11/05/2024", "#7a1f1f"), dpi=110)


# ---- OSHA student card, front and back, reportlab
def osha_card(hours, ind, name, date, trainer, number, back=True):
    def draw(c, w, h):
        c.setFillColorRGB(.93, .95, .98); c.rect(0, 0, w, h, fill=1, stroke=0)
        c.setFillColorRGB(.05, .2, .4); c.rect(0, h - 38, w, 38, fill=1, stroke=0)
        c.setFillColorRGB(1, 1, 1); c.setFont("OS", 15); c.drawString(10, h - 18, "OSHA"); c.setFont("OR", 6.5)
        c.drawString(62, h - 13, "U.S. Department of Labor"); c.drawString(62, h - 22, "Occupational Safety and Health Administration")
        c.drawRightString(w - 8, h - 32, number)
        c.setFillColorRGB(0, 0, 0); c.setFont("OS", 11); c.drawCentredString(w / 2, h - 54, f"{hours}-Hour {ind}")
        c.setFont("OR", 6.2); c.drawCentredString(w / 2, h - 66, "The holder of this card has satisfied the requirements of the course named above")
        c.setFont("OS", 10); c.drawCentredString(w / 2, h - 86, name)
        c.line(20, h - 90, w - 20, h - 90); c.setFont("OR", 5); c.drawCentredString(w / 2, h - 96, "(holder)")
        c.setFont("OR", 8); c.drawString(20, 26, trainer); c.drawString(w - 90, 26, date)
        c.line(20, 24, 130, 24); c.line(w - 92, 24, w - 18, 24); c.setFont("OR", 5); c.drawString(20, 17, "(trainer, print)"); c.drawString(w - 90, 17, "(course end date)")
        if back:
            c.showPage(); c.setFillColorRGB(0, 0, 0); c.setFont("OR", 5.3)
            for i, s in enumerate(["OSHA recommends outreach courses as an orientation to safety and health for workers.",
                                   "Participation is voluntary. Workers must receive additional training on hazards of their job.",
                                   "This card does not expire.  Report fraud: 847-555-0199.", "",
                                   "OTI Education Center: Great Plains Consortium", "To verify this training, scan the code or visit the web page of the center."]):
                c.drawString(12, h - 20 - 10 * i, s)
            for i in range(9):
                for j in range(9):
                    if (i * 7 + j * 5 + i * j) % 3:
                        c.rect(w - 50 + 4 * i, 12 + 4 * j, 4, 4, fill=1, stroke=0)
        c.showPage()
    return rl((253, 160), draw, [("OS", "Roboto", "Bold"), ("OR", "Roboto", "Regular")])


paper("osha card.pdf", T("completion", "KAREN L. SJÖBERG", "Occupational Safety and Health Administration", "10-Hour General Industry", "2023-08-09", amt="10 hour", ids="36-900412287",
      accept={"provider": ["OSHA", "Great Plains Consortium", "U.S. Department of Labor", "U.S. Department of Labor, Occupational Safety and Health Administration"], "amounts": [None], "issued_on": ["2023-08-09"]}, note="plastic card, 'does not expire'"),
      osha_card("10", "General Industry", "KAREN L. SJÖBERG", "08/09/2023", "D. Nakagawa", "36-900412287"))
paper("cards/front.jpg", T("completion", "Luis Ángel Barrientos", "Occupational Safety and Health Administration", "30-Hour Construction", "2022-05-06", amt="30 hour", ids="27-703315540",
      accept={"provider": ["OSHA", "U.S. Department of Labor", "U.S. Department of Labor, Occupational Safety and Health Administration"], "amounts": [None], "completed_on": ["2022-06-05"]}, unclear_ok=["completed_on"]),
      osha_card("30", "Construction", "Luis Ángel Barrientos", "5/6/2022", "Prudence Okafor-Lindt", "27-703315540", False), dpi=260)


# ---- forklift: evaluation record + cut-out card, typst
def forklift(name, emp, trucks, cls, evald, exp, ev, serial, hrs):
    return typ(f"""#set page(paper: "us-letter", margin: 1.6cm, footer: text(7pt)[29 CFR 1910.178(l)(6) requires the name of the operator, the date of training, the date of evaluation and the identity of the person performing it.])
#set text(font: "Liberation Sans", size: 10pt)
#text(17pt, weight: "bold")[Powered Industrial Truck — Operator Record]
#line(length: 100%, stroke: 2pt + orange)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, [#text(7pt)[OPERATOR] \\ {name}], [#text(7pt)[EMPLOYER] \\ {emp}], [#text(7pt)[SERIAL] \\ {serial}],
 [#text(7pt)[CLASSROOM + HANDS-ON] \\ {hrs}], [#text(7pt)[DATE OF EVALUATION] \\ {evald}], [#text(7pt)[RE-EVALUATE BEFORE] \\ {exp}],
 table.cell(colspan: 3)[#text(7pt)[TRUCK TYPES OBSERVED] \\ {trucks}])
The evaluator watched the operator travel, stack, unstack, park and inspect. Score on written test: 23 of 25 (92 %). #v(1em)
#grid(columns: (1fr, 1fr), [#text(font: "Kristi", 26pt)[{ev}] \\ {ev}, evaluator — LiftRight Compliance, Inc.], [#text(8pt)[Practical: ☒ satisfactory ☐ repeat \\ Written: ☒ pass ☐ fail]])
#v(2em) #align(center)[#text(8pt)[— cut here —]]
#align(center, rect(width: 8.6cm, height: 5.4cm, radius: 8pt, stroke: 1.2pt)[#align(left)[#text(weight: "bold", fill: orange)[LIFTRIGHT] #h(1fr) #text(8pt)[{cls}] \\ #v(3pt) #text(13pt)[{name}] \\ #text(8pt)[is a certified forklift operator \\ evaluated {evald} · void after {exp} \\ No. {serial} \\ evaluator: {ev}]]])""")


paper("forklift/fork lift cert 2024.pdf", T("completion|credential", "Dwayne P. Kucharski", "LiftRight Compliance, Inc.", "Powered Industrial Truck — Operator Record", "2024-06-14", exp="2027-06-14", amt="4.5 hour", ids="SERIAL: LR-24-008813",
      accept={"title": ["Powered Industrial Truck Operator", "certified forklift operator"], "provider": ["LiftRight", "LIFTRIGHT"]}, note="record and cut-out card on one page: one certificate"),
      forklift("Dwayne P. Kucharski", "Summit Iron Gyms – Warehouse 2", "sit-down counterbalance · order picker", "Class I, II, IV", "14-Jun-2024", "14-Jun-2027", "Shanice Whitlow", "LR-24-008813", "4.5 h"))
paper("forklift/scan_20230201_0007.pdf", T("completion|credential", "Anh-Thư Trần Nguyễn", "LiftRight Compliance, Inc.", "Powered Industrial Truck — Operator Record", "2023-01-31", exp="2026-01-31", amt="8 hour", ids="SERIAL: LR-23-000129",
      accept={"title": ["Powered Industrial Truck Operator", "certified forklift operator"], "provider": ["LiftRight", "LIFTRIGHT"]}),
      forklift("Anh-Thư Trần Nguyễn", "Cobalt Distribution", "reach truck (narrow aisle)", "Class II", "Jan 31, 2023", "Jan 31, 2026", "Boyd Ellersly", "LR-23-000129", "8 hours"), raster=True, dpi=120)


# ---- bloodborne pathogens, ornate, chromium
def bbp(name, date, valid, who, serial, school, line):
    return chrome(f"""<style>@page{{size:11in 8.5in;margin:0}}body{{margin:0;font-family:'P052','Caladea',serif}}
.o{{box-sizing:border-box;width:11in;height:8.5in;padding:.4in;background:#fbf7ea}}.i{{box-sizing:border-box;border:10px double #8a6d1d;height:100%;text-align:center;padding:.5in}}
h1{{font-size:38pt;font-weight:400;margin:6px 0;color:#5a4510}}.n{{font-family:'Z003','Dancing Script';font-size:40pt;margin:14px}}table{{width:90%;margin:40px auto 0;font-size:11pt}}td{{width:33%;vertical-align:bottom}}</style>
<div class=o><div class=i><div style="font-size:13pt;letter-spacing:4px">{school}</div><h1>Certificate of Training</h1><div>is hereby granted to</div><div class=n>{name}</div>
<div style="font-size:14pt">{line}</div><table><tr><td>{date}<hr>Date of training</td><td style="font-size:8pt">Certificate serial<br><b>{serial}</b></td><td><span style="font-family:Kristi;font-size:30pt">{who}</span><hr>{who}, RN, BSN, Instructor</td></tr></table>
<p style="font-size:9pt">{valid}</p></div></div>""")


paper("BBP.pdf", T("completion", "Priyanka Raghunathan", "Harbor Point Occupational Health", "Bloodborne Pathogens Exposure Control", "2025-01-09", exp="2026-01-09", amt="1.5 hour", ids="Certificate serial: HP-BBP-55120",
      accept={"title": ["Certificate of Training", "Bloodborne Pathogens Exposure Control (29 CFR 1910.1030)"], "expires_on": ["2026-01", None]}),
      bbp("Priyanka Raghunathan", "9 January 2025", "Annual retraining is due by 9 January 2026.", "Colleen Vandermeer", "HP-BBP-55120", "HARBOR POINT OCCUPATIONAL HEALTH",
          "for 1½ hours of instruction in<br><b>Bloodborne Pathogens Exposure Control</b><br>as required by 29 CFR 1910.1030(g)(2)"))
paper("tattoo & piercing/bloodborne_final_FINAL.pdf", T("completion", "Zoë Blackfeather", "Inkwell Safety Education", "Bloodborne Pathogens for Body Artists", "2024-09-30", validity="P1Y", ids="Certificate serial: 7H2K-99-Q",
      note="no amount; valid one year without a date", accept={"title": ["Certificate of Training"]}),
      bbp("Zoë Blackfeather", "09.30.24", "This certificate is valid for one (1) year from the date of training.", "Harriet Quimby-Osei", "7H2K-99-Q", "Inkwell Safety Education",
          "who passed the online course <b>Bloodborne Pathogens for Body Artists</b> with a mark of 19/20"))


# ---- result page of an e-learning player (Storyline-like), screenshot
def result_page(name, course, score, date, dur, org, ref):
    return shot(f"""<body style="margin:0;background:#2b2b2b;font-family:'Lato'"><div style="background:#3f51b5;color:#fff;padding:10px 18px;font-size:15px">{course}<span style="float:right">{org} ▾ &nbsp; Resources &nbsp; Exit</span></div>
<div style="display:flex;height:560px"><div style="width:210px;background:#383838;color:#bbb;font-size:12px;padding:14px;line-height:2.1">Menu<br>✓ Welcome<br>✓ Recognize<br>✓ Report<br>✓ Scenario 1<br>✓ Scenario 2<br>✓ Quiz<br><b style="color:#fff">› Results</b></div>
<div style="flex:1;background:#fff;padding:40px 60px"><div style="font-size:34px;color:#2e7d32">Congratulations, {name}!</div><p style="font-size:17px">You passed. <b>{course}</b> is now marked as complete in your record.</p>
<table style="font-size:16px;line-height:2"><tr><td style="width:200px">Your score:<td>{score}<tr><td>Passing score:<td>80% (16 points)<tr><td>Completed:<td>{date}<tr><td>{dur[0]}<td>{dur[1]}</table>
<div style="margin-top:30px"><span style="background:#3f51b5;color:#fff;padding:10px 22px;border-radius:4px">PRINT</span> &nbsp; <span style="border:1px solid #999;padding:9px 22px;border-radius:4px">REVIEW QUIZ</span></div>
<p style="color:#999;font-size:11px;margin-top:60px">{ref}</p></div></div><div style="background:#1f1f1f;color:#999;padding:9px 18px;font-size:12px">◀ PREV &nbsp;&nbsp; SUBMIT ▶ <span style="float:right">00:04 / 00:04 🔊</span></div>""", 1100, 640)


paper("Screenshot 2025-02-11 at 16.04.17.png", T("completion", "Bartholomew Ng", "Ironclad Fitness Group", "Slips, Trips & Falls", "2025-02-11", amt="27 minute", ids="Session: 3f9c-1b",
      accept={"provider": ["Ironclad Fitness Group Learning", None], "amounts": [None], "ids": [None]}, note="result page of the player; time spent counts as length only loosely"),
      result_page("Bartholomew Ng", "Slips, Trips &amp; Falls", "95% (19 points)", "02/11/2025 4:03 PM", ("Time spent:", "27 minutes"), "Ironclad Fitness Group", "Session: 3f9c-1b · player v7.12.1"))
paper("elearning/results.png", T("completion", "Siobhán Ní Dhomhnaill", "Ironclad Fitness Group", "Ladder Safety in 20 Minutes", "2024-12-01", accept={"completed_on": ["2024-01-12"], "provider": [None], "amounts": [None]}, accept_amt="20 minute",
      unclear_ok=["completed_on"], note="minutes stand only in the title"),
      result_page("Siobhán Ní Dhomhnaill", "Ladder Safety in 20 Minutes", "100% (20 points)", "01/12/2024", ("Attempts:", "1 of 3"), "Ironclad Fitness Group", "If this page does not close by itself use Exit."))


# ---- LMS certificate exported landscape, fields in a strip, weasy
def lms_cert(strip, name, course, org, foot, accent, font):
    cells = "".join(f"<td><div class=k>{k}</div>{v}</td>" for k, v in strip)
    return weasy(f"""<style>@page{{size:A4 landscape;margin:0}}body{{margin:0;font-family:'{font}'}}.t{{height:62mm;background:{accent};color:#fff;padding:18mm 22mm;box-sizing:border-box}}
.b{{padding:14mm 22mm}}.n{{font-size:32pt;font-weight:600}}table{{width:100%;border-collapse:collapse;margin-top:16mm}}td{{border-top:3px solid {accent};padding:6px 10px 0 0;font-size:12pt;vertical-align:top}}.k{{font-size:8pt;color:#777;text-transform:uppercase}}.f{{position:absolute;bottom:9mm;left:22mm;right:22mm;font-size:7.5pt;color:#777}}</style>
<div class=t><div style="font-size:11pt;letter-spacing:3px">{org}</div><div style="font-size:30pt;margin-top:8mm">{course}</div></div><div class=b><div>Completed by</div><div class=n>{name}</div><table><tr>{cells}</tr></table></div><div class=f>{foot}</div>""")


paper("harassment training CA.pdf", T("completion", "Guadalupe Ibarra-Stein", "ClearWorkplace Learning", "Preventing Harassment for Supervisors (California)", "2025-10-22", exp="2027-10-22", amt="2 hour", ids="ID: CW-7741-0092-LL",
      accept_amt="120 minute", note="trainer's bar number is no id of the course", accept={"title": ["Preventing Harassment for Supervisors"]}),
      lms_cert([("Date", "10/22/2025"), ("Seat time", "2 hours (120 min)"), ("Renew by", "10/22/2027"), ("ID", "CW-7741-0092-LL")], "Guadalupe Ibarra-Stein", "Preventing Harassment for Supervisors (California)",
               "CLEARWORKPLACE LEARNING", "Complies with Gov. Code §12950.1 (SB 1343, AB 1825, AB 2053, SB 396). Questions are answered by a qualified trainer, Ms. P. Achterberg, Cal. Bar 204417, within two business days.", "#00695c", "Inter"))
paper("ny.pdf", T("completion", "Okonkwo, Chidiebere", "ClearWorkplace Learning", "Respect at Work — New York", "2024-10-04", amt="1.5 unitless", accept_amt="1.5 hour", ids="ID: CW-6120-7718-AB", accept={"holder": ["Chidiebere Okonkwo"]}, note="last name first, amount without unit"),
      lms_cert([("Completed on", "Fri, Oct 4, 2024"), ("Credit", "1.5"), ("Result", "Pass"), ("ID", "CW-6120-7718-AB")], "Okonkwo, Chidiebere", "Respect at Work — New York", "CLEARWORKPLACE LEARNING",
               "This interactive course meets or exceeds the minimum standards of New York State Labor Law § 201-g and NYC Local Law 96. Not legal advice.", "#4527a0", "Roboto"))


# ---- typed sign-off memo, LibreOffice
def memo(d):
    from docx.shared import Pt
    st = d.styles["Normal"]; st.font.name = "Courier Prime"; st.font.size = Pt(11)
    d.add_paragraph("MEMORANDUM").runs[0].bold = True
    d.add_paragraph("TO:\t\tPersonnel file, Rosalind Achebe-Thornbury\nFROM:\t\tDale Wisniewski, EHS Manager\nDATE:\t\tFebruary 6, 2025\nRE:\t\tLockout/Tagout – Authorized Employee")
    d.add_paragraph("_" * 60)
    d.add_paragraph("Ms. Achebe-Thornbury attended and completed our in-house Lockout/Tagout – Authorized Employee class on the third of February, two thousand twenty-five, at the Plant Street location. "
                    "The class ran from 8:00 to 11:15 with one fifteen-minute break, for three (3) hours of instruction. She demonstrated the six-step shutdown on treadmill line B and on the sauna disconnect.")
    d.add_paragraph("Under 29 CFR 1910.147(c)(7) this memo serves as her certification. Next periodic inspection: February 2026.")
    d.add_paragraph("\nDale Wisniewski\nEHS Manager, Lakefront Athletic Clubs, Inc.\ncc: T. Marsh, HR")


paper("HR/memo LOTO.pdf", T("completion", "Rosalind Achebe-Thornbury", "Lakefront Athletic Clubs, Inc.", "Lockout/Tagout – Authorized Employee", "2025-02-03", issued="2025-02-06", amt="3 hour", ids="",
      accept={"issued_on": [None], "expires_on": ["2026-02"], "provider": ["Lakefront Athletic Clubs"]}, note="letter; date in words; next inspection is no end of validity"), docx(memo))


# ---- plain table with fpdf2: three one-hour modules on one certificate
def fall(F):
    p = F("L", "mm", (139.7, 215.9)); p.add_page(); p.set_auto_page_break(False)
    p.set_font("Helvetica", "B", 20); p.cell(0, 12, "ROOFTOP & ROPE ACCESS TRAINERS", align="C", new_x="LMARGIN", new_y="NEXT")
    p.set_font("Times", "", 13); p.cell(0, 8, "certifies that the person below may use fall protection equipment", align="C", new_x="LMARGIN", new_y="NEXT"); p.ln(4)
    p.set_font("Helvetica", "", 11)
    for a, b in (("Trainee", "Gunnar Halvorsrud Jr."), ("Subject", "Climbing Wall Fall Protection - Competent Person"), ("Held", "4 thru 6 May 2023"), ("Contact hours", "16"), ("CEUs", "1.6"), ("Good until", "May 2025"), ("Wallet card", "RRAT 2301-77")):
        p.set_fill_color(230, 230, 230); p.cell(45, 8, a, border=1, fill=True); p.cell(0, 8, b, border=1, new_x="LMARGIN", new_y="NEXT")
    p.ln(6); p.set_font("Times", "I", 10); p.cell(95, 6, "Instructor: Mireille Castonguay"); p.cell(0, 6, "Reviewed: K. Ostrander, CSP", new_x="LMARGIN", new_y="NEXT")
    p.set_font("Times", "", 7); p.cell(0, 6, "RRAT, P.O. Box 88, Boulder CO 80306. CEUs are awarded on the basis of 10 contact hours = 1 CEU.")
    return p


paper("climbing/fall-pro.pdf", T("completion|credential", "Gunnar Halvorsrud Jr.", "ROOFTOP & ROPE ACCESS TRAINERS", "Climbing Wall Fall Protection - Competent Person", "2023-05-06", start="2023-05-04", exp="2025-05", amt="16 hour; 1.6 ceu", ids="Wallet card: RRAT 2301-77",
      accept={"provider": ["RRAT", "Rooftop & Rope Access Trainers"], "holder": ["Gunnar Halvorsrud"]}), fp(fall))
