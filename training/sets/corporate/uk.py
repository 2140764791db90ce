"""UK and Irish papers: safeguarding, CPD, manual handling, fire marshal, food hygiene, GDPR."""
from kit import T, card, paper, weasy, chrome, shot, typ, rl, fp, docx


# ---- CPD certificate with member badge in text, portrait
def cpd(name, course, date, hrs, ref, prov, acc, obj):
    return weasy(f"""<style>@page{{size:A4;margin:15mm}}body{{font-family:'Lato';text-align:center;color:#222}}.b{{border:1.5mm solid #263238;padding:14mm 10mm;height:235mm}}li{{text-align:left}}</style><div class=b><div style="font-size:15pt;font-weight:900">{prov}</div><div style="font-size:30pt;font-weight:100;margin:12mm 0">CERTIFICATE</div>
<div style="font-size:24pt">{name}</div><div>has completed</div><div style="font-size:19pt;font-weight:700;margin:6mm">{course}</div>{obj}<table style="width:100%;margin-top:12mm;text-align:left"><tr><td>Date<td>CPD<td>Certificate ref.<tr style="font-weight:700"><td>{date}<td>{hrs}<td>{ref}</table><div style="margin-top:25mm;font-size:9pt">{acc}</div></div>""")


OBJ = "<ul><li>state the duty of care of staff</li><li>tell the four categories of abuse</li><li>know whom to tell, and when</li></ul>"
paper("UK/safeguarding L2.pdf", T("completion", "Oluwaseun Babatunde-Clarke", "BrightGuard E-Learning Ltd", "Safeguarding Children Level 2", "2025-01-28", amt="2.5 cpd", ids="Certificate ref.: BG/SC2/881-207", accept_amt="2.5 hour", note="level number in the title"),
      cpd("Oluwaseun Babatunde-Clarke", "Safeguarding Children Level 2", "28/01/2025", "2.5 hours", "BG/SC2/881-207", "BrightGuard E-Learning Ltd", "The content of this course has been independently certified as conforming to universally accepted Continuous Professional Development (CPD) guidelines. CPD Certification Service member no. 14021.", OBJ))
paper("UK/certificate-7.pdf", T("completion", "Ffion Haf Llewelyn-Rees", "BrightGuard E-Learning Ltd", "Prevent Duty & County Lines Awareness (2024/25)", "2024-12-11", amt="1 cpd", ids="Certificate ref.: BG/PCL/002-519", accept={"completed_on": ["2024-11-12"]}, unclear_ok=["completed_on"], accept_amt="1 hour; 1 unitless",
      note="12/11/2024 from a UK firm is 12 November; the truth on the page is ambiguous") | {"completed_on": "2024-11-12", "accept": {"completed_on": ["2024-12-11"]}},
      cpd("Ffion Haf Llewelyn-Rees", "Prevent Duty &amp; County Lines Awareness (2024/25)", "12/11/2024", "1 credit", "BG/PCL/002-519", "BrightGuard E-Learning Ltd", "Accredited CPD. 1 CPD credit equals 60 minutes of learning.", ""))
paper("UK/lone working.png", T("completion", "Craig MacAskill", "TradeSafe Training", "Lone Working & Personal Safety", "2023-06-19", amt="0.75 cpd", ids="Certificate ref.: TS-4071", accept_amt="0.75 hour; 45 minute; 45 cpd"),
      cpd("Craig MacAskill", "Lone Working &amp; Personal Safety", "19 Jun 2023", "45 min (0.75 pts)", "TS-4071", "TradeSafe Training", "CPD points may be counted towards your own body's scheme.", ""), dpi=90)


# ---- manual handling: attended practical, typst landscape with stripes
def manual(name, date, site, trn, prov, valid, hours):
    return typ(f"""#set page(paper: "a5", flipped: true, margin: 0pt)
#set text(font: "Open Sans", size: 10pt)
#grid(columns: (3.2cm, 1fr), rect(fill: rgb("#ffb300"), width: 100%, height: 14.8cm, inset: 8pt)[#rotate(-90deg, reflow: true)[#text(24pt, weight: "bold")[MANUAL HANDLING]]],
 pad(1.1cm)[#text(8pt)[Awarded to] \\ #text(22pt, weight: "bold")[{name}] #v(.5em) for moving loads the kinetic way. \\ #v(.5em) {site} · {date} {hours} #v(1em) *{prov}* #v(.6em) #text(8pt)[Covers the Manual Handling Operations Regulations 1992 (as amended) — TILE, back care, team lift of dumbbells racks, use of trolleys. {valid}] #v(1fr) #text(font: "Dancing Script", 20pt)[{trn}] #h(1em) #text(8pt)[{trn}, IOSH member]])""")


paper("UK/MH_Aoife.pdf", T("completion", "Aoife O'Shaughnessy", "Liftwell Ireland", "MANUAL HANDLING", "2024-03-07", exp="2027-03", amt="3.5 hour", accept={"title": ["Manual Handling"]}, note="validity as month"),
      manual("Aoife O'Shaughnessy", "7th March 2024", "Ballymun Leisure Centre", "Declan Tuohy", "Liftwell Ireland", "Valid to March 2027.", "(3½ hrs)"))
paper("UK/handling.jpg", T("attendance|completion", "Ming-Hao Christopher Yeung", "BackSmart Physio Partnership", "MANUAL HANDLING", "2025-09-16", accept={"title": ["Manual Handling", "Moving loads the kinetic way"]}, note="no amount, validity is only a wish") | {"kind": "completion|attendance"},
      manual("Ming-Hao Christopher Yeung", "16.9.25", "Stockport", "Jill Entwistle", "BackSmart Physio Partnership", "We suggest a refresher every three years.", ""), dpi=140)


# ---- fire marshal: letter style certificate, two signatures, reportlab
def fire(c, w, h):
    c.setFillColorRGB(.8, .1, .1); c.rect(0, 0, 18, h, fill=1, stroke=0); c.rect(w - 18, 0, 18, h, fill=1, stroke=0); c.setFillColorRGB(0, 0, 0)
    c.setFont("CB", 13); c.drawString(50, h - 60, "Pennine Fire & Risk Ltd — Fire Marshal / Fire Warden (half day)")
    c.setFont("CR", 11); c.drawString(50, h - 100, "Delegate:"); c.setFont("CB", 20); c.drawString(130, h - 102, "Ms Persephone Achterberg MSc")
    c.setFont("CR", 11)
    for i, s in enumerate(["Course ran on Tuesday, 4 February 2025, 09:30 – 13:00 at Harrogate Wellness Club, with use of CO2 and water extinguishers.", "Delegate score: 17 out of 20. Pass.", "Issue date 06/02/2025     Expiry date 03/02/2028     Ref PFR-FM-2025-0098", "RoSPA Assured. Institute of Fire Engineers recognised CPD: 3 hours."]):
        c.drawString(50, h - 145 - 24 * i, s)
    c.setFont("CR", 9); c.line(50, 70, 200, 70); c.drawString(50, 58, "J. Hargreaves MIFireE"); c.line(260, 70, 410, 70); c.drawString(260, 58, "for the employer: Sunita Patel-Grimshaw")


paper("UK/fire-warden-PA.pdf", T("completion", "Persephone Achterberg", "Pennine Fire & Risk Ltd", "Fire Marshal / Fire Warden (half day)", "2025-02-04", issued="2025-02-06", exp="2028-02-03", amt="3 cpd", ids="Ref: PFR-FM-2025-0098",
      accept={"title": ["Fire Marshal / Fire Warden"], "holder": ["Ms Persephone Achterberg"]}, accept_amt="3 hour; 3.5 hour; 3 hour ife; 3 cpd ife", note="the clock times give 3.5 hours, the CPD is 3; body ife may be named"),
      rl((720, 420), fire, [("CB", "Carlito", "Bold"), ("CR", "Carlito", "Regular")]))


# ---- four e-learning certificates of one person merged in one PDF, each own page
def merged(items):
    pages = "".join(f"""<div class=p><div class=t>{c}</div><div class=s>{org}</div><p style="font-size:11pt">Learner</p><p style="font-size:20pt">{n}</p><p>Finished {d} &nbsp;·&nbsp; grade {g} &nbsp;·&nbsp; {h}</p><div class=f>{ref}</div></div>""" for n, c, org, d, g, h, ref in items)
    return weasy(f"""<style>@page{{size:10in 5.625in;margin:0}}body{{margin:0;font-family:'Inter'}}.p{{height:5.6in;box-sizing:border-box;padding:.7in;page-break-after:always;border-left:.3in solid #1565c0;position:relative}}.p:last-child{{page-break-after:auto}}.t{{font-size:26pt;font-weight:700}}.s{{color:#1565c0;margin-bottom:.4in}}.f{{position:absolute;bottom:.4in;font-size:8pt;color:#777}}</style>{pages}""")


_n = "Vanessa Okwuosa-Finch"
paper("UK/all my elearning.pdf", [T("completion", _n, "Oakfield Leisure Trust", "Data Protection Essentials", "2025-04-01", amt="0.5 hour", ids="ref: OLT-1181", accept_amt="30 minute"), T("completion", _n, "Oakfield Leisure Trust", "Equality, Diversity & Inclusion", "2025-04-01", amt="0.75 hour", ids="ref: OLT-1182"),
      T("completion", _n, "Oakfield Leisure Trust", "Display Screen Equipment (DSE)", "2025-04-02", amt="20 minute", ids="ref: OLT-1190"), T("completion", _n, "Oakfield Leisure Trust", "Fire Safety Awareness", "2025-04-03", ids="ref: OLT-1203", note="the fourth says 'length varies': no amount")],
      merged([(_n, "Data Protection Essentials", "Oakfield Leisure Trust", "01 Apr 2025", "85%", "30 minutes (0.5 h)", "ref: OLT-1181"), (_n, "Equality, Diversity &amp; Inclusion", "Oakfield Leisure Trust", "01 Apr 2025", "100%", "0.75 hours", "ref: OLT-1182"),
              (_n, "Display Screen Equipment (DSE)", "Oakfield Leisure Trust", "02 Apr 2025", "90%", "20 minutes", "ref: OLT-1190"), (_n, "Fire Safety Awareness", "Oakfield Leisure Trust", "03 Apr 2025", "80%", "length varies", "ref: OLT-1203")]))


# ---- food hygiene, awarding-body style with qualification number, chromium
paper("UK/Food Hygiene Lvl2 (Highfield style).pdf", T("credential|completion", "Krzysztof Dąbrowski-Hall", "Tyneside Kitchen Skills", "Level 2 Award in Food Safety in Catering (RQF)", issued="2024-10-18", ids="Qualification number: 603/9917/3 | Certificate number: 7719-2205-18 | Learner ID: TK88210",
      accept={"provider": ["Northgate Awards"], "completed_on": ["2024-10-18"], "title": ["Level 2 Award in Food Safety in Catering"], "ids": ["7719-2205-18"], "amounts": [None]}, accept_amt="1 unitless; 9 hour", note="credit value 1, guided learning 9; awarding body and centre: either is right"),
      chrome("""<style>@page{size:A4;margin:18mm}body{font-family:'Liberation Serif';text-align:center}.sm{font-size:9pt;color:#333}</style><div style="font-size:26pt;color:#4a148c">NORTHGATE AWARDS</div><div class=sm>Regulated by Ofqual, CCEA Regulation and Qualifications Wales</div><p style="margin-top:25mm">This is to certify that</p><div style="font-size:24pt">Krzysztof Dąbrowski-Hall</div><p>has been awarded the</p><div style="font-size:19pt;font-weight:bold">Level 2 Award in Food Safety in Catering (RQF)</div><p>at centre: Tyneside Kitchen Skills (10288)</p><p>Date of award: 18 October 2024</p>
<table style="margin:20mm auto;text-align:left" class=sm cellpadding=4><tr><td>Qualification number: 603/9917/3<td>Certificate number: 7719-2205-18<tr><td>Learner ID: TK88210<td>Credit value: 1 &nbsp; Guided learning hours: 9</table><p class=sm>Estelle Montgomery-Vance, Responsible Officer</p><p class=sm>This certificate remains the property of Northgate Awards and must be returned on demand. The circular mark indicates that the qualification is regulated.</p>"""))
