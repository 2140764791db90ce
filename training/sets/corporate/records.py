"""Training records exported one page a person: each finished row is a part."""
from kit import T, paper, weasy, chrome, shot, typ, rl, fp, docx


# ---- LMS transcript, wide table, browser print
def transcript(name, no, rows, org, head, printed, css="Arial"):
    trs = "".join("<tr>" + "".join(f"<td>{x}</td>" for x in r) + "</tr>" for r in rows)
    ths = "".join(f"<th>{x}</th>" for x in head)
    return weasy(f"""<style>@page{{size:letter landscape;margin:14mm;@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt Arial}}@bottom-left{{content:"{printed}";font:8pt Arial}}}}body{{font:9pt '{css}'}}table{{border-collapse:collapse;width:100%}}td,th{{border:.4pt solid #999;padding:4px 6px;text-align:left}}th{{background:#dfe7f3}}</style><div style="font-size:15pt">{org} — Learner Transcript</div><p>Learner: <b>{name}</b> &nbsp; User ID: {no} &nbsp; Manager: Faye Dunmore &nbsp; Status: Active</p><table><tr>{ths}</tr>{trs}</table>""")


_r = [("Active Shooter Response", "Completed", "03/14/2024", "03/14/2025", "0.5", "100%"), ("AED Unit Check & Emergency Plan", "Completed", "03/15/2024", "—", "0.25", "—"), ("Ladder & Rack Safety", "In Progress", "", "", "0.5", "40%"), ("Code of Conduct 2024", "Completed", "04/02/2024", "—", "0", "Acknowledged"), ("Hazard Communication (GHS)", "Past Due", "", "", "1", "0%"), ("Wage & Hour Basics for Leads", "Completed", "11/20/2024", "11/20/2026", "1.75", "88%")]
paper("records/transcript_export.pdf", [T("completion", "Corinne Vasquez-Albright", "Titan Peak Fitness University", t, d, exp=e, amt=f"{h} hour", note=n) for t, d, e, h, n in (
    ("Active Shooter Response", "2024-03-14", "2025-03-14", "0.5", "rows not finished are no parts"), ("AED Unit Check & Emergency Plan", "2024-03-15", None, "0.25", "no CPR course"), ("Code of Conduct 2024", "2024-04-02", None, "0", "an amount of zero"), ("Wage & Hour Basics for Leads", "2024-11-20", "2026-11-20", "1.75", ""))],
      transcript("Corinne Vasquez-Albright", "cvasquez02", [tuple(x.replace("&", "&amp;") for x in r) for r in _r], "Titan Peak Fitness University", ("Course", "Status", "Completion date", "Expiration", "Training hours", "Score"), "Report run 1/6/2025 07:31 by fdunmore"))
for _t in __import__("kit").PAPERS[-1][1]:
    if not _t["note"]:
        del _t["note"]
paper("records/Training Matrix - Bogdan.png", [T("completion", "Bogdan Ursu-Whyte", "Marina Leisure Ltd", t, d, exp=e) for t, d, e in (("COSHH", "2024-06-10", "2025-06-10"), ("Pool Plant Operator (PPO)", "2023-02-22", "2026-02-22"), ("Evac Chair", "2024-06-11", "2026-06-11"))],
      transcript("Bogdan Ursu-Whyte", "MAR-0317", [("COSHH", "✔", "10 Jun 24", "10 Jun 25"), ("Pool Plant Operator (PPO)", "✔", "22 Feb 23", "22 Feb 26"), ("NPLQ", "booked", "—", "—"), ("Evac Chair", "✔", "11 Jun 24", "11 Jun 26"), ("Asbestos Awareness", "n/a", "—", "—")], "Marina Leisure Ltd", ("Topic", "State", "Done", "Due again"), "Exported 01 Jul 24", "Carlito"), dpi=100)


# ---- dot-matrix style record, courier, reportlab; one page each of two people
def mono(people):
    def draw(c, w, h):
        for head, rows in people:
            c.setFont("M", 10); y = h - 60
            for line in ["DEPT OF PARKS AND RECREATION            EMPLOYEE TRAINING HISTORY", "CITY OF WILLOW FORD                     RPT HR0442   RUN 02-JAN-25", "-" * 66] + head + ["-" * 66, "CRS-NO  COURSE                           ENDED      HRS   INSTR", ""] + rows + ["", "*** END OF EMPLOYEE ***"]:
                c.drawString(50, y, line); y -= 15
            c.showPage()
    return rl((612, 792), draw, [("M", "DejaVu Sans Mono", "Book")])


paper("records/HR0442.pdf", [T("completion", "TANAKA-RIOS, HIROSHI", "CITY OF WILLOW FORD", "DEFENSIVE DRIVING 4HR", "2024-02-13", amt="4.0 hour", ids="CRS-NO: 10331", accept={"holder": ["Hiroshi Tanaka-Rios"], "provider": ["DEPT OF PARKS AND RECREATION", "Dept of Parks and Recreation, City of Willow Ford", "City of Willow Ford"]}),
      T("completion", "TANAKA-RIOS, HIROSHI", "CITY OF WILLOW FORD", "PLAYGROUND INSPECTION", "2024-05-31", amt="12.5 hour", ids="CRS-NO: 20077", accept={"holder": ["Hiroshi Tanaka-Rios"], "provider": ["DEPT OF PARKS AND RECREATION", "Dept of Parks and Recreation, City of Willow Ford", "City of Willow Ford"]}),
      T("completion", "ODUYA, PATIENCE M", "CITY OF WILLOW FORD", "SEXUAL HARASSMENT PREV", "2024-08-08", amt="2.0 hour", ids="CRS-NO: 10005", accept={"holder": ["Patience M Oduya"], "provider": ["DEPT OF PARKS AND RECREATION", "Dept of Parks and Recreation, City of Willow Ford", "City of Willow Ford"]}, note="second person on the second page; withdrawn row is no part")],
      mono([(["EMP 00417  TANAKA-RIOS, HIROSHI         CLASS REC SPECIALIST II", "HIRED 06-AUG-2018"], ["10331   DEFENSIVE DRIVING 4HR            13-FEB-24   4.0   LOWRY", "20077   PLAYGROUND INSPECTION            31-MAY-24  12.5   CONTRACT"]),
            (["EMP 00518  ODUYA, PATIENCE M            CLASS LIFEGUARD SUPV", "HIRED 21-MAR-2022"], ["10005   SEXUAL HARASSMENT PREV           08-AUG-24   2.0   ONLINE", "10331   DEFENSIVE DRIVING 4HR            WITHDRAWN   0.0   LOWRY"])]))


# ---- course cards in a mobile learning app, one finished of three
paper("phone/Photo 14-01-2025, 07 55 02.png", T("completion", "Valentina Ruggiero", "Urban Sweat Studios", "Opening & Closing Duties", "2025-01-13", amt="18 minute", accept={"title": ["Opening & Closing Duties (US-OPS-2)"], "provider": [None], "amounts": [None]}, note="two of three cards are not finished; name at the top"),
      shot("""<body style="margin:0;background:#fafafa;font-family:'Lato'"><div style="padding:34px 20px 10px;background:#fff"><div style="font-size:13px;color:#888">Urban Sweat Studios</div><div style="font-size:24px;font-weight:900">Valentina Ruggiero</div><div style="color:#888;font-size:13px">Barista · Level 1 · 340 XP</div></div>
<div style="margin:14px;background:#fff;border-radius:10px;padding:14px;border-left:6px solid #43a047"><b>Opening &amp; Closing Duties</b> <span style="float:right;color:#43a047">100%</span><br><small>US-OPS-2 · 18 min · completed 13 Jan 2025</small></div><div style="margin:14px;background:#fff;border-radius:10px;padding:14px;border-left:6px solid #fb8c00"><b>Blender Safety</b> <span style="float:right;color:#fb8c00">60%</span><br><small>US-OPS-5 · 25 min · continue</small></div><div style="margin:14px;background:#fff;border-radius:10px;padding:14px;border-left:6px solid #bbb"><b>Complaints, Kindly</b> <span style="float:right;color:#999">0%</span><br><small>US-HR-1 · 40 min · due 28 Feb 2025</small></div></body>""", 380, 420, 2))


# ---- training passport as typst: entries are paragraphs, not rows
paper("records/passport.pdf", [T("completion", "Nandini Chakraborty", "Holloway Hospital Trust Gym", "Moving & Handling of People, Module B", "2023-11-09", amt="4 hour", note="entries in sentences; each entry is a part"), T("cpr_aed", "Nandini Chakraborty", "Holloway Hospital Trust Gym", "Resuscitation Level 2", "2024-01-18", exp="2025-01-18", amt="3 hour") | {"card": {"covers": ["cpr"], "ages": [], "skills": "in_person", "sides": ["front"]}, "kind": "cpr_aed|completion"},
      T("completion|attendance", "Nandini Chakraborty", "Holloway Hospital Trust Gym", "Conflict Resolution", "2024-03", note="only a month; no amount")],
      typ("""#set page(width: 13cm, height: 18cm, margin: 1.5cm, numbering: "1")
#set text(font: "Carlito", size: 11pt)
#text(18pt, weight: "bold")[Training Passport] #h(1fr) #text(9pt)[Holloway Hospital Trust Gym]
#line(length: 100%)
This passport belongs to *Nandini Chakraborty*, exercise instructor, band 4. #v(1em)
*Moving & Handling of People, Module B.* Nandini did the four-hour (4 h) practical on 9 Nov 2023. Passed by G. Ormond. #v(.6em)
*Resuscitation Level 2.* Done on 18 Jan 2024 (3 h, with manikins). Renew by 18 Jan 2025. Passed by Sr. M. Keane. #v(.6em)
*Conflict Resolution.* Joined in March 2024. #v(.6em)
*Slips and Trips.* #text(gray)[Not done yet.] #v(1fr) #text(8pt)[Keep this passport. It moves with you to other trusts (Core Skills Training Framework).]"""))


# ---- Word list of certificates by a training centre: two page paper, LibreOffice landscape
def ledger(d):
    from docx.shared import Pt, Cm
    from docx.enum.section import WD_ORIENT
    s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
    d.styles["Normal"].font.name = "Caladea"; d.styles["Normal"].font.size = Pt(12)
    d.add_heading("Education history of Sinéad Ó Briain-Walsh", 1)
    d.add_paragraph("Issued 16 January 2025 by Kestrel Corporate Training, CRO 550417, at the request of the learner. Two courses on record.")
    d.add_heading("1. Time Management for Shift Leads", 2)
    d.add_paragraph("Date: 22 and 23 May 2023. Learning hours: eleven and a half (11.5). Result: satisfactory. Trainer: H. Blunden")
    d.add_page_break()
    d.add_heading("2. Minute Taking", 2)
    d.add_paragraph("Date: 07/12/2024 (online). Learning hours: 2¼. Result: satisfactory. Trainer: none, self-paced")
    d.add_paragraph("\nEnd of record. Records older than ten years are deleted.\n\nEdmund Farquharson, Registrar")


paper("records/history SOB.pdf", [T("completion", "Sinéad Ó Briain-Walsh", "Kestrel Corporate Training", "Time Management for Shift Leads", "2023-05-23", start="2023-05-22", issued="2025-01-16", amt="11.5 hour", accept={"issued_on": [None]}),
      T("completion", "Sinéad Ó Briain-Walsh", "Kestrel Corporate Training", "Minute Taking", "2024-12-07", issued="2025-01-16", amt="2.25 hour", accept={"completed_on": ["2024-07-12"], "issued_on": [None]}, unclear_ok=["completed_on"], note="provider at the top of page 1 only; quarter as ¼; ambiguous date")], docx(ledger))
