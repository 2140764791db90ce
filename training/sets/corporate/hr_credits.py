"""PMI, IACET, SHRM, HRCI, CPE-like credits and leadership programmes."""
from kit import T, paper, weasy, chrome, shot, typ, rl, fp, docx


# ---- PMI: triangle split, weasy landscape
def pmi(name, course, date, total, split, pid, aid, org, foot):
    rows = "".join(f"<tr><td>{a}<td style='text-align:right'>{b}" for a, b in split)
    return weasy(f"""<style>@page{{size:letter landscape;margin:.6in}}body{{font-family:'EB Garamond';font-size:13pt}}.l{{float:left;width:6.1in}}.r{{float:right;width:3in;background:#f1ecfa;padding:.2in;font-size:11pt}}table{{width:100%}}</style><div class=l><div style="font-size:12pt;color:#5e35b1">{org}</div><h1 style="font-size:32pt;font-weight:400;margin:.2in 0">Record of Learning</h1><p style="font-size:25pt;margin:0">{name}</p><p>took part in and completed</p><p style="font-size:18pt"><i>{course}</i></p><p>{date}</p></div>
<div class=r><b>To claim at ccrs.pmi.org</b><table>{rows}<tr><td><b>Total PDUs</b><td style="text-align:right"><b>{total}</b></table><p>Provider {pid}<br>Activity {aid}</p></div><p style="clear:both;padding-top:.8in;font-size:8.5pt">{foot}</p>""")


paper("PMI/pdu cert - agile.pdf", T("completion", "Ravindra S. Kulkarni", "Stonebridge Project Academy", "Agile for Facility Managers", "2025-02-20", start="2025-02-19", amt="9 unitless pmi", ids="Provider: 4418 | Activity: SPA-AGF-25Q1",
      note="PDUs by triangle side and total; the total is the amount; PMP behind the name", accept_amt="9 hour; 9 hour pmi; 9 cec pmi; 7 unitless pmi; 1.5 unitless pmi; 0.5 unitless pmi", accept={"ids": ["SPA-AGF-25Q1"]}),
      pmi("Ravindra S. Kulkarni, PMP, PMI-ACP", "Agile for Facility Managers", "February 19 – 20, 2025", "9", [("Ways of Working", "7"), ("Power Skills", "1.5"), ("Business Acumen", "0.5")], "4418", "SPA-AGF-25Q1", "STONEBRIDGE PROJECT ACADEMY", "PMI, PMP, PMI-ACP and the ATP seal are marks of the Project Management Institute, Inc. One PDU is one hour of learning. Tuition paid: USD 640.00"))
paper("1 PDU.pdf", T("completion", "Ewelina Anders", "Chapter of the Lakes, PMI", "Webinar 12: From 0 to 60 — Scheduling a Gym Opening in 90 Days", "2024-09-05", amt="1 unitless pmi", ids="Provider: C-199 | Activity: W12-2409", accept_amt="1 hour; 1 hour pmi; 1 cec pmi; 0 unitless pmi", accept={"provider": ["CHAPTER OF THE LAKES, PMI", "Project Management Institute"], "ids": ["W12-2409"]}, note="many numbers in the title; 0 in two sides"),
      pmi("Ewelina Anders", "Webinar 12: From 0 to 60 — Scheduling a Gym Opening in 90 Days", "Thursday, 05 September 2024", "1", [("Ways of Working", "1"), ("Power Skills", "0"), ("Business Acumen", "0")], "C-199", "W12-2409", "CHAPTER OF THE LAKES, PMI", "A chapter chartered by PMI. Recording available to members only."))


# ---- IACET provider, reportlab with heavy small print
def iacet(name, course, d1, ceu, hours, prov, num, small):
    def draw(c, w, h):
        c.setFillColorRGB(.95, .97, .95); c.rect(0, 0, w, h, stroke=0, fill=1); c.setFillColorRGB(.1, .25, .2)
        c.rect(0, h - 26, w, 26, stroke=0, fill=1); c.setFillColorRGB(0, 0, 0)
        c.setFont("IB", 26); c.drawCentredString(w / 2, h - 90, "Continuing Education Unit Award"); c.setFont("IR", 13)
        c.drawCentredString(w / 2, h - 130, f"{ceu} to"); c.setFont("IB", 23); c.drawCentredString(w / 2, h - 165, name); c.setFont("IR", 13)
        c.drawCentredString(w / 2, h - 192, "in recognition of having met the learning outcomes of"); c.setFont("IB", 17); c.drawCentredString(w / 2, h - 222, course); c.setFont("IR", 12)
        c.drawCentredString(w / 2, h - 250, f"{d1}  |  {hours}"); c.line(80, 130, 280, 130); c.line(w - 280, 130, w - 80, 130)
        c.setFont("IR", 9); c.drawString(80, 118, "Thaddeus Wren, Program Administrator"); c.drawString(w - 280, 118, "Lorna Castellano, VP Learning"); c.drawRightString(w - 30, h - 17, "")
        c.setFont("IR", 7)
        for i, s in enumerate(small):
            c.drawCentredString(w / 2, 70 - 10 * i, s)
        c.setFillColorRGB(1, 1, 1); c.setFont("IR", 9); c.drawString(20, h - 17, num)
    return rl((792, 612), draw, [("IB", "Liberation Serif", "Bold"), ("IR", "DejaVu Serif", "Book")])


for _p, _t, _m, _r in [
    ("IACET/ergonomics.pdf", T("completion", "Marisol Etxeberria-Goñi", "Wren Occupational Learning, Inc.", "Office Ergonomics Evaluator, Level I", "2024-06-12", start="2024-06-10", amt="1.4 ceu iacet; 14 hour", ids="No. 24-WOL-6612", accept={"ids": [None]}, note="provider only in the small print"),
     iacet("Marisol Etxeberria-Goñi", "Office Ergonomics Evaluator, Level I", "June 10-12, 2024", "1.4 CEUs are awarded", "14 contact hours", "", "No. 24-WOL-6612", ["Wren Occupational Learning, Inc. is accredited by IACET and offers IACET CEUs for its learning events that comply with the", "ANSI/IACET Continuing Education and Training Standard. 2915 Ember Ct, Tulsa OK. Transcript on request, $15. Keep for 7 years."]), False),
    ("IACET/scan_page_3.pdf", T("completion", "Bo Lindqvist", "Wren Occupational Learning, Inc.", "Confined Space Entry: Pools & Plant Rooms", "2023-10-26", amt="0.35 ceu iacet; 3.5 hour", ids="No. 23-WOL-0958", accept={"ids": [None]}),
     iacet("Bo Lindqvist", "Confined Space Entry: Pools & Plant Rooms", "26 Oct. 2023", "0.35 CEU is awarded", "3.5 instructional hours", "", "No. 23-WOL-0958", ["Wren Occupational Learning, Inc. — IACET Accredited Provider #1001884."]), True)]:
    _t["ids"] = [{"label": "No.", "value": _t["ids"][0]["value"].removeprefix("No. ")}]
    paper(_p, _t, _m, raster=_r, dpi=100)


# ---- SHRM + HRCI together, chromium portrait
def hr(name, title, date, rows, org, foot, extra=""):
    r = "".join(f"<div class=b><div class=x>{a}</div><div>{b}</div></div>" for a, b in rows)
    return chrome(f"""<style>@page{{size:letter;margin:.7in}}body{{font-family:'Carlito'}}.b{{border:1px solid #bbb;padding:10px;margin:10px 0;font-size:11pt}}.x{{font-weight:700;color:#00457c}}</style><div style="font-size:20pt;color:#00457c;border-bottom:3px solid #00457c">{org}</div><p style="font-size:16pt">Certificate of Participation</p><p><b>Attendee:</b> {name}<br><b>Program:</b> {title}<br><b>Program date:</b> {date}</p>{extra}{r}<p style="font-size:8.5pt;color:#444">{foot}</p>""")


paper("SHRM/webinar cert.pdf", T("completion", "Tamika Rochelle Boudreaux", "PeopleFirst Learning Network", "Hiring Trainers Without Bias", "2025-05-08", amt="1.25 unitless shrm; 1.25 hour hrci", ids="Activity ID: 25-VK7P2 | program ID: 690114", approvals=["shrm", "hrci"], accept_amt="1.25 cec shrm; 1.25 unitless hrci; 1.25 cec hrci; 1.25 hour shrm",
      note="two bodies; SHRM-SCP behind the name"),
      hr("Tamika Rochelle Boudreaux, SHRM-SCP", "Hiring Trainers Without Bias", "May 8, 2025, 1:00 p.m. – 2:15 p.m. Eastern", [("SHRM", "Valid for 1.25 PDCs for the SHRM-CP® or SHRM-SCP®. Activity ID: 25-VK7P2"), ("HRCI", "Approved for 1.25 HR (General) recertification credit hours toward aPHR®, PHR®, SPHR®. program ID: 690114")], "PeopleFirst Learning Network",
         "PeopleFirst is recognized by SHRM to offer Professional Development Credits. The use of the HRCI seal confirms that this activity has met HR Certification Institute's criteria for recertification credit pre-approval."))
paper("SHRM/conference_2023.pdf", T("completion", "Guðrún Hallgrímsdóttir", "Prairie HR Council", "14th Annual Employment Law Day", "2023-03-17", amt="6.5 unitless shrm; 6.5 hour hrci; 1.0 hour hrci; 6 hour", ids="Activity ID: 23-WD4XN | program ID: 618820", approvals=["shrm", "hrci"],
      accept_amt="6.5 cec shrm; 6.5 unitless hrci; 1.0 unitless hrci; 6 hour cle; 6.5 hour shrm; 6.5 cec hrci; 1.0 cec hrci; 5.5 hour hrci", note="6.5 of which 1.0 business; CLE pending is no award", accept={"title": ["Employment Law Day"]}) | {"amounts": [{"value": "6.5", "unit": "unitless", "body": "shrm"}, {"value": "6.5", "unit": "hour", "body": "hrci"}]},
      hr("Guðrún Hallgrímsdóttir", "14th Annual Employment Law Day", "Friday, 17 March 2023", [("SHRM PDCs", "6.5 — Activity ID: 23-WD4XN"), ("HRCI credit hours", "6.5, of which 1.0 Business and 5.5 HR (General) — program ID: 618820"), ("CLE", "6 hours applied for, decision pending")], "Prairie HR Council", "Turn in your evaluation. Parking validated for 1 day."))


# ---- leadership programme with monogram, typst on executive size
def lead(name, prog, span, end, org, profs, motto):
    return typ(f"""#set page(width: 26cm, height: 19cm, margin: 2cm, background: rect(width: 96%, height: 95%, stroke: 3pt + rgb("#14213d"), inset: 6pt, rect(width: 100%, height: 100%, stroke: .6pt + rgb("#fca311"))))
#set text(font: "Linux Libertine O", size: 14pt)
#align(center)[#text(11pt, tracking: 4pt)[{org}] #v(1.2em) #text(font: "Linux Libertine Display O", 34pt)[{prog}] #v(1.2em) The faculty records that #v(.3em) #text(28pt, style: "italic")[{name}] #v(.3em) {span} #v(1em) {end} #v(1fr) #grid(columns: (1fr, 1fr), ..({profs}).map(p => [#line(length: 6cm, stroke: .5pt) #text(10pt)[#p]])) #text(9pt)[{motto}]]""")


paper("leadership/Emerging Leaders.pdf", T("completion|attendance", "Hyacinth Obuya-Ferreira", "Calloway Graduate School of Business, Executive Education", "Emerging Leaders in Wellness Programme", "2024-11-22", start="2024-05-13", accept={"provider": ["Calloway Graduate School of Business"]}, note="no amount; months in words and ordinal"),
      lead("Hyacinth Obuya-Ferreira", "Emerging Leaders in Wellness Programme", "joined all four residential weeks of this programme, from the thirteenth of May to the twenty-second of November, two thousand and twenty-four", "", "CALLOWAY GRADUATE SCHOOL OF BUSINESS, EXECUTIVE EDUCATION", '"Prof. Ignatius Bell, Programme Director", "Dame Rosamund Eakins, Dean"', "Discendo regimus"))
paper("leadership/cert (3).png", T("completion", "Santiago de la Cruz Montemayor", "Northlight Institute", "7 Habits? No: 1 Habit", "2025-01-30", start="2025-01-28", amt="18 hour; 1.8 ceu", accept={"title": ["7 Habits? No: 1 Habit — A Leadership Lab"]}, note="title with numbers"),
      lead("Santiago de la Cruz Montemayor", "7 Habits? No: 1 Habit", "worked through eighteen (18) hours of class on 28, 29 and 30 January 2025", "Northlight Institute awards 1.8 CEUs.", "NORTHLIGHT INSTITUTE", '"B. Achterhuis", "Y. Sundaresan, Registrar"', "Tuition is not refundable."), dpi=90)


# ---- credential certificates: PMP-like and HR-like, fpdf2 with Type1 core fonts
def credential(F, body, name, cred, num, g, e, text):
    p = F("L", "mm", "Letter"); p.add_page(); p.set_auto_page_break(False)
    p.set_draw_color(150, 120, 40); p.set_line_width(2); p.rect(10, 10, 259, 196); p.set_font("Times", "B", 30); p.set_y(35); p.cell(0, 12, body, align="C", new_x="LMARGIN", new_y="NEXT")
    p.set_font("Times", "I", 15); p.ln(6); p.multi_cell(0, 8, text, align="C", new_x="LMARGIN", new_y="NEXT"); p.set_font("Times", "B", 32); p.ln(6); p.cell(0, 16, name, align="C", new_x="LMARGIN", new_y="NEXT")
    p.set_font("Times", "B", 22); p.cell(0, 14, cred, align="C", new_x="LMARGIN", new_y="NEXT"); p.set_font("Helvetica", "", 11); p.ln(10)
    for a, b in (("Number", num), ("Originally granted", g), ("Current cycle ends", e)):
        p.set_x(80); p.cell(60, 7, a); p.cell(60, 7, b, new_x="LMARGIN", new_y="NEXT")
    p.set_y(180); p.set_font("Helvetica", "", 8); p.cell(0, 5, "Chair of the Board: Winifred Sablé        President and CEO: M. Draycott", align="C")
    return p


paper("PMI/PMP.pdf", T("credential", "Obinna Ezekwesili", "Project Management Institute", "Project Management Professional (PMP)", issued="2021-04-16", exp="2027-04-15", ids="Number: 2948810", accept={"completed_on": ["2021-04-16"], "title": ["Project Management Professional", "PMP"], "issued_on": [None]}),
      fp(lambda F: credential(F, "Project Management Institute", "Obinna Ezekwesili", "Project Management Professional (PMP)", "2948810", "16 Apr 2021", "15 Apr 2027", "This is to certify that the person named here has been formally evaluated for demonstrated\nexperience, knowledge and performance and is hereby bestowed the global credential")))
paper("SHRM/aphr.jpg", T("credential", "Brigid McGillicuddy-Sato", "Institute for Workplace Credentials", "Associate Workplace Safety Professional", issued="2024-01-01", exp="2027-01-31", ids="Number: AWSP-3-00418", accept={"completed_on": ["2024-01-01"], "issued_on": [None]}),
      fp(lambda F: credential(F, "Institute for Workplace Credentials", "Brigid McGillicuddy-Sato", "Associate Workplace Safety Professional", "AWSP-3-00418", "January 1, 2024", "January 31, 2027", "On the strength of an examination of 120 items the Institute names the following person")), dpi=80)
