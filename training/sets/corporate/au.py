"""Australian and New Zealand papers."""
from kit import T, card, paper, weasy, chrome, typ, rl, fp, docx, shot


# ---- statement of attainment
def soa(name, units, date, num, rto, code, sign, usi=""):
    rows = "".join(f"<tr><td>{a}<td>{b}</tr>" for a, b in units)
    return weasy(f"""<style>@page{{size:A4;margin:20mm 22mm}}body{{font:11pt 'Open Sans';text-align:center}}table{{margin:8mm auto;text-align:left}}td{{padding:3px 14px}}.s{{font-size:8.5pt}}</style><div style="text-align:left;font-weight:700">{rto}<br><span class=s>RTO No. {code}</span></div><div style="font-size:28pt;margin-top:18mm">Statement of Attainment</div>
<p class=s>A statement of attainment is issued by a Registered Training Organisation when an individual has completed one or more accredited units.</p><p>This is a statement that</p><div style="font-size:21pt">{name}</div><p>has attained</p><table>{rows}</table><p class=s>{usi}</p><div style="margin-top:20mm;text-align:left">{sign}<br><span class=s>Authorised signatory</span><p>Dated {date}<br>Statement number {num}</p></div><p class=s>NATIONALLY RECOGNISED TRAINING · These units form part of the CPC, HLT, SIT or TLI training packages. This document was issued without alteration or erasure.</p>""")


paper("AU/SOA white card.pdf", T("completion", "Lachlan Tjapaltjarri", "Bluegum Vocational Training Pty Ltd", "CPCWHS1001 Prepare to work safely in the construction industry", issued="2024-08-13", ids="RTO No.: 41882 | Statement number: BVT-2408-0711",
      accept={"title": ["Prepare to work safely in the construction industry", "Statement of Attainment"], "completed_on": ["2024-08-13"], "ids": ["CPCWHS1001", "BVT-2408-0711"]}),
      soa("Lachlan Tjapaltjarri", [("CPCWHS1001", "Prepare to work safely in the construction industry")], "13 August 2024", "BVT-2408-0711", "Bluegum Vocational Training Pty Ltd", "41882", "Noelene Birtwhistle"))
paper("AU/HLTAID011.pdf", [T("cpr_aed", "Chloe Papadakis-Nguyen", "Southern Cross First Aid & Rescue", t, issued="2025-02-20", ids="RTO No.: 90117 | Statement number: SX25/9902", card=card(c), unclear_ok=["card"], accept={"title": [t[10:], "Statement of Attainment"], "completed_on": ["2025-02-20"]})
      for t, c in (("HLTAID009 Provide cardiopulmonary resuscitation", "cpr"), ("HLTAID010 Provide basic emergency life support", "first_aid"), ("HLTAID011 Provide First Aid", "first_aid"))],
      soa("Chloe Papadakis-Nguyen", [("HLTAID009", "Provide cardiopulmonary resuscitation"), ("HLTAID010", "Provide basic emergency life support"), ("HLTAID011", "Provide First Aid")], "20/02/2025", "SX25/9902", "Southern Cross First Aid &amp; Rescue", "90117", "Warwick Iffland", "CPR should be renewed in 12 months, first aid in 3 years. USI is held on file."))
paper("AU/IMG-20240611-WA0003.jpg", [T("completion", "Tui Parata-Henare", "Kauri Coast Institute", "TLILIC0003 Licence to operate a forklift truck", issued="2024-06-05", ids="RTO No.: 32210 | Statement number: 2024-778", accept={"title": ["Licence to operate a forklift truck", "Statement of Attainment"], "completed_on": ["2024-06-05"], "issued_on": ["2024-05-06"]}, unclear_ok=["issued_on"]),
      T("completion", "Tui Parata-Henare", "Kauri Coast Institute", "BSBWHS308 Participate in WHS hazard identification, risk assessment and risk control processes", issued="2024-06-05", ids="RTO No.: 32210 | Statement number: 2024-778", accept={"title": ["Participate in WHS hazard identification, risk assessment and risk control processes", "Statement of Attainment"], "completed_on": ["2024-06-05"], "issued_on": ["2024-05-06"]}, unclear_ok=["issued_on"])],
      soa("Tui Parata-Henare", [("TLILIC0003", "Licence to operate a forklift truck"), ("BSBWHS308", "Participate in WHS hazard identification,<br>risk assessment and risk control processes")], "05/06/2024", "2024-778", "Kauri Coast Institute", "32210", "M. Te Whata"), dpi=110)


# ---- RSA competency card, both sides in one picture
def rsa(c, w, h):
    c.setFillColorRGB(.85, .92, 1); c.rect(0, 0, w, h, fill=1, stroke=0); c.setFillColorRGB(0, 0, .3); c.setFont("B", 17); c.drawString(12, h - 26, "COMPETENCY CARD"); c.setFont("R", 8); c.drawString(12, h - 38, "State of New Wales — Liquor & Gaming"); c.setFillColorRGB(0, 0, 0)
    c.setFont("B", 11); c.drawString(12, h - 64, "Bronwyn Anne MACALLISTER"); c.setFont("R", 8); c.drawString(12, h - 80, "Card CCH 1990 4471"); c.drawString(12, h - 92, "RSA  exp 24-MAY-2029"); c.drawString(12, h - 104, "RCG  not held"); c.drawString(150, h - 80, "DOB 30-JAN-1998")
    c.showPage(); c.setFont("R", 7)
    for i, s in enumerate(["Responsible Service of Alcohol (SITHFAB021) was completed with", "Hospitality Doorway, RTO 45006, on 24-MAY-2024.", "Carry this card when on duty. If found return to GPO Box 7060."]):
        c.drawString(12, h - 30 - 12 * i, s)
    c.showPage()


paper("AU/rsa both sides.png", T("completion|credential", "Bronwyn Anne MACALLISTER", "Hospitality Doorway", "Responsible Service of Alcohol (SITHFAB021)", "2024-05-24", exp="2029-05-24", ids="Card: CCH 1990 4471 | RTO: 45006", accept={"title": ["Responsible Service of Alcohol", "RSA", "COMPETENCY CARD"], "provider": ["State of New Wales — Liquor & Gaming"], "ids": ["CCH 1990 4471"]}, note="provider and date are on the back"),
      rl((243, 153), rsa, [("B", "Liberation Sans", "Bold"), ("R", "Liberation Sans", "Regular")]), dpi=250)


# ---- induction e-mail as proof, chromium print of a webmail
paper("AU/Gmail - You're inducted!.pdf", T("completion", "Shane Gilchrist-Wu", "IronBark Gyms Pty Ltd", "Contractor Site Induction – Level 1", "2025-07-31", exp="2026-07-31", amt="0.25 hour", ids="Induction no.: 55-2071", accept={"provider": ["IronBark Gyms", "InductMate"], "expires_on": [None]}, accept_amt="15 minute", note="an e-mail; sender service is InductMate"),
      chrome("""<style>@page{size:A4;margin:15mm;@top-left{content:"31/07/2025, 14:22";font:8pt Arial}@top-center{content:"Gmail - You're inducted!";font:8pt Arial}@bottom-left{content:"https://mail.example/mail/u/0/?ik=88f1&view=pt";font:8pt Arial}@bottom-right{content:"1/1";font:8pt Arial}}body{font:10.5pt Arial}</style><div style="border-bottom:1px solid #aaa"><b>Gmail</b><span style="float:right">Shane G &lt;sgw88@mail.example&gt;</span></div><h3>You're inducted!</h3><p style="font-size:9pt">InductMate &lt;noreply@inductmate.example&gt;<span style="float:right">Thu, Jul 31, 2025 at 2:19 PM</span><br>To: sgw88@mail.example</p>
<p>G'day Shane,</p><p>Beauty. Shane Gilchrist-Wu has completed <b>Contractor Site Induction – Level 1</b> for IronBark Gyms Pty Ltd. It took a quarter of an hour (0.25 h) and you got 10/10.</p><p>Completed: Thursday 31 July 2025<br>Lapses: 31 July 2026<br>Induction no.: 55-2071</p><p>Show this e-mail at the front desk. No need to reply.</p><p style="color:#888;font-size:8pt">Sent on behalf of IronBark Gyms by InductMate, Level 3, 50 Bridge Rd Richmond. Unsubscribe | Privacy</p>"""))
