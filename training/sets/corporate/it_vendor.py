"""IT security, data protection, vendor product training, onboarding."""
from kit import T, paper, weasy, chrome, shot, typ, rl, fp, docx


# ---- phishing/awareness badge certificate, dark, chromium
def aware(name, mods, date, org, cid, extra):
    return chrome(f"""<style>@page{{size:13.33in 7.5in;margin:0}}*{{-webkit-print-color-adjust:exact}}body{{margin:0;background:#0b132b;color:#e0fbfc;font-family:'Inter';height:7.4in;box-sizing:border-box;padding:.8in}}</style><div style="font:14pt 'Courier Prime';color:#5bc0be">&gt; {org}</div><div style="font-size:40pt;font-weight:800;margin:.4in 0">{name}</div><div style="font-size:18pt">{mods}</div><div style="position:absolute;bottom:.8in;font:13pt 'Courier Prime'">{date}<br>{cid}<br><span style="color:#7a8ba8">{extra}</span></div>""")


paper("IT/cyber.pdf", T("completion", "Ingvild Aas", "Phishwell", "Security Awareness 2025", "2025-10-31", ids="hash: 9ae1:44d0:7b", accept={"provider": ["Phishwell for Nordlys Trening AS", "Nordlys Trening AS"], "title": ["Security Awareness 2025 (9 modules)"]}, note="ISO date-time; no amount; 9 modules"),
      aware("Ingvild Aas", "has cleared all 9 modules of <b>Security Awareness 2025</b>", "2025-10-31T08:12Z", "Phishwell for Nordlys Trening AS", "hash: 9ae1:44d0:7b", "phish-prone rate 4.1 % → 0.0 %"))
paper("IT/Untitled.png", T("completion", "Harpreet Kaur Dhaliwal-Jones", "Phishwell", "Passwords, MFA & You", "2024-02-14", amt="12 minute", accept={"provider": ["Phishwell for Meridian Pilates Co."], "amounts": [None]}, note="no id"),
      aware("Harpreet Kaur Dhaliwal-Jones", "watched and answered <b>Passwords, MFA &amp; You</b> (12 min)", "14.02.2024", "Phishwell for Meridian Pilates Co.", "", "next nudge in 180 days"), dpi=72)


# ---- GDPR/HIPAA e-learning certificate from a two-column form with labels below, weasy
def below(pairs, head, line, foot, size="A4 landscape", font="Liberation Serif"):
    cells = "".join(f"<div style='width:44%;display:inline-block;margin:8mm 2%'><div style='font-size:15pt;border-bottom:.4pt solid #000'>{a}</div><div style='font-size:8pt;font-style:italic'>{b}</div></div>" for a, b in pairs)
    return weasy(f"<style>@page{{size:{size};margin:20mm}}body{{font-family:'{font}';text-align:center}}</style><div style='font-size:30pt;font-variant:small-caps'>{head}</div><p>{line}</p>{cells}<p style='font-size:7.5pt;margin-top:12mm'>{foot}</p>")


paper("privacy/hipaa.pdf", T("completion", "Jolene Abernathy-Quist", "Cedar Hollow Physical Therapy", "HIPAA Privacy & Security Refresher", "2025-01-06", amt="1.0 hour", ids="Record: 118-A", note="labels below the values", accept={"ids": [None], "holder": ["Jolene Abernathy-Quist, PTA"]}),
      below([("Jolene Abernathy-Quist, PTA", "workforce member"), ("HIPAA Privacy &amp; Security Refresher", "training module"), ("01-06-2025", "date finished (mm-dd-yyyy)"), ("1.0", "hour(s)"), ("Cedar Hollow Physical Therapy", "covered entity and trainer"), ("118-A", "Record")], "Proof of Privacy Training", "Kept six years under 45 CFR 164.530(j).", "Compliance officer: Ruthanne Yoder. This page contains no PHI."))
paper("privacy/DSGVO_RGPD.pdf", T("completion|attendance", "Thérèse Vandenbroucke", "Studio Lumière SPRL", "RGPD : les bases pour le personnel d'accueil", "2024-03-05", amt="2 hour", ids="n° 2024-03/17", accept={"holder": ["Mme Thérèse Vandenbroucke"]}, note="French; accents and guillemets") | {"ids": [{"label": "réf.", "value": "2024-03/17"}]},
      below([("Mme Thérèse Vandenbroucke", "nom du participant"), ("RGPD : les bases pour le personnel d'accueil", "formation suivie"), ("le 5 mars 2024", "date"), ("2 heures", "durée"), ("Studio Lumière SPRL", "organisateur"), ("2024-03/17", "réf.")], "Attestation de formation", "L'organisateur atteste que la personne ci-dessous a suivi la formation et réussi le test final.", "Fait à Namur. Signature du formateur : Ph. Delvaux", "A4 landscape", "Linux Libertine O"))


# ---- vendor: treadmill technician, reportlab square badge sheet
def vendor(c, w, h):
    c.setFillColorRGB(.08, .08, .08); c.rect(0, 0, w, h, stroke=0, fill=1); c.setFillColorRGB(.75, 1, .1); c.setFont("B", 40); c.drawString(40, h - 90, "TORQUEFORM"); c.setFillColorRGB(1, 1, 1); c.setFont("R", 13)
    c.drawString(40, h - 120, "Service University"); c.setFont("B", 22); c.drawString(40, h - 190, "Mateusz “Matt” Grabowski"); c.setFont("R", 14); c.drawString(40, h - 215, "Factory Trained Technician"); c.drawString(40, h - 238, "Treadmill T9/T9X Drive & Deck, rev. 3")
    c.setFont("R", 10)
    for i, s in enumerate(["Class 4 – 6 Dec 2024, Elgin IL", "24 h bench and lecture", "Tech ID TF-T-60117", "Authorized through 12/31/2026", "Issued Dec 09, 2024 by Torqueform Fitness Equipment, Inc."]):
        c.drawString(40, 170 - 18 * i, s)
    c.setStrokeColorRGB(.75, 1, .1); c.setLineWidth(6); c.circle(w - 110, 130, 60); c.setFont("B", 30); c.drawCentredString(w - 110, 120, "T9")


paper("vendor/torqueform_T9.pdf", T("completion|credential", "Mateusz “Matt” Grabowski", "Torqueform Fitness Equipment, Inc.", "Treadmill T9/T9X Drive & Deck, rev. 3", "2024-12-06", start="2024-12-04", issued="2024-12-09", exp="2026-12-31", amt="24 hour", ids="Tech ID: TF-T-60117",
      accept={"holder": ["Mateusz Grabowski", "Mateusz \"Matt\" Grabowski"], "provider": ["Torqueform Service University", "TORQUEFORM", "Torqueform"], "title": ["Factory Trained Technician"]}) | {"ids": [{"label": "Tech ID", "value": "TF-T-60117"}]},
      rl((500, 500), vendor, [("B", "Lato", "Black"), ("R", "Roboto", "Regular")]))


# ---- vendor software academy: digital badge page screenshot
paper("vendor/badge.png", T("completion|credential", "Jamal Whitcombe-Adeleke", "GymDesk Academy", "Front Desk Power User", issued="2025-03-19", exp="2026-03-19", amt="3 hour", ids="Credential ID: 6612f0c9", accept={"completed_on": ["2025-03-19"], "amounts": [None], "provider": ["GymDesk"]}, note="badge page; 'Duration 3 hours' is the course; verified by another service"),
      shot("""<body style="margin:0;font-family:'Open Sans';color:#222"><div style="padding:14px 40px;border-bottom:1px solid #ddd"><b style="color:#ff5722">badgr·wall</b><span style="float:right">Sign in</span></div><div style="background:#e8f5e9;padding:10px 40px;font-size:13px">✔ This badge was issued to <b>Jamal Whitcombe-Adeleke</b> on Mar 19, 2025. Expires on Mar 19, 2026. Verify</div>
<div style="display:flex;padding:40px"><div style="width:260px;height:260px;background:#311b92;clip-path:polygon(50% 0,100% 25%,100% 75%,50% 100%,0 75%,0 25%);color:#fff;display:flex;align-items:center;justify-content:center;text-align:center;font-size:22px">Front Desk<br>Power User</div><div style="margin-left:50px;width:600px"><h2 style="margin:0">Front Desk Power User</h2><p>Issued by <a>GymDesk Academy</a></p><p style="font-size:14px">Earners of this badge can check in members, sell day passes and close the till in GymDesk 11.</p><p style="font-size:13px">Type: Learning &nbsp;·&nbsp; Level: Foundational &nbsp;·&nbsp; Duration 3 hours &nbsp;·&nbsp; Cost: Free</p><p style="font-size:13px;color:#777">Credential ID: 6612f0c9</p><div style="font-size:13px"><b>Earning criteria</b><br>○ Finish 5 lessons &nbsp; ○ Score 80 % in the exam</div></div></div></body>""", 1000, 520))


# ---- onboarding passport: letter with table, LibreOffice, two courses
def onboard(d):
    from docx.shared import Pt
    d.styles["Normal"].font.name = "Open Sans"; d.styles["Normal"].font.size = Pt(10)
    d.add_heading("Welcome week – completion statement", 2)
    d.add_paragraph("Employee: Yaw Boakye-Mensah        Start date: 04/29/2024        Location: 0117 Northgate")
    d.add_paragraph("The People Team confirms that Yaw finished the following during welcome week.")
    t = d.add_table(rows=1, cols=4); t.style = "Light Grid Accent 1"
    for i, x in enumerate(("Course", "Finished", "Hours", "Trainer")):
        t.rows[0].cells[i].text = x
    for row in (("Brand & Service Standards", "04/30/2024", "3.25", "L. Haase"), ("Emergency Action Plan Walk-through", "05/01/2024", ".5", "R. Duarte"), ("Club Systems Lab", "not yet – scheduled 05/20/2024", "–", "TBD")):
        c = t.add_row().cells
        for i, x in enumerate(row):
            c[i].text = x
    d.add_paragraph("\nLorraine Haase-Whittier\nPeople & Culture, Kettleworks Fitness Clubs LLC")
    d.sections[0].footer.paragraphs[0].text = "Confidential – HR file copy – printed 05/03/2024"


paper("HR/welcome week boakye.pdf", [T("completion", "Yaw Boakye-Mensah", "Kettleworks Fitness Clubs LLC", "Brand & Service Standards", "2024-04-30", amt="3.25 hour", accept={"provider": ["Kettleworks Fitness Clubs"]}),
      T("completion", "Yaw Boakye-Mensah", "Kettleworks Fitness Clubs LLC", "Emergency Action Plan Walk-through", "2024-05-01", amt="0.5 hour", accept={"provider": ["Kettleworks Fitness Clubs"]}, note="printed as '.5'; third row is not finished")], docx(onboard))


# ---- vendor webinar thanks, attendance only, weasy e-mail without frame
paper("vendor/Thank you for attending.pdf", T("attendance", "Noor El-Sayed", "AquaClear Pool Systems", "What's New in Salt Chlorinators", "2025-02-26", accept={"provider": ["AquaClear"], "amounts": [None]}, accept_amt="47 minute", note="47 minutes seen of 60: no credit") | {"kind": "attendance|completion"},
      weasy("""<style>@page{size:letter;margin:1in}body{font:11pt 'Roboto'}</style><p>Hi Noor El-Sayed,</p><p>Thank you for attending <b>What's New in Salt Chlorinators</b> on Wednesday, February 26, 2025 11:00 AM PST with AquaClear Pool Systems.</p><p>Time in session: 47 minutes of 60.</p><p>This message serves as your confirmation of attendance. Our sessions do not carry continuing education credit.</p><p>See you on March 26 for <i>UV or Ozone?</i></p><p style="font-size:8pt;color:#888">GoSession, Inc. sends this mail for the organizer. 7 Fathom Way, Goleta CA 93117</p>"""))
