"""Certificates of other kinds, and papers about money."""
from reportlab.lib.pagesizes import landscape, letter

from designs import *
from kit import O, chrome, doc, fp, fp_font, ppt, qr, rl, sig, svg, typ, wave, weasy


def make():
    css = """body{font-family:'Liberation Sans';font-size:7.6pt}.pg{padding:.4in}h1{font-size:14pt;margin:0;text-align:center}table{width:100%;border-collapse:collapse}td,th{border:1px solid #000;padding:3px 5px;vertical-align:top;text-align:left}.s{font-size:6.4pt}"""
    body = """<div class=pg><h1>CERTIFICATE OF LIABILITY INSURANCE</h1><div style='text-align:right'>DATE (MM/DD/YYYY) <b>02/27/2026</b></div><p class=s>THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE HOLDER. IT DOES NOT AMEND, EXTEND OR ALTER THE COVERAGE AFFORDED BY THE POLICIES BELOW.</p>
    <table><tr><td rowspan=2 style='width:50%'><b>PRODUCER</b><br>Halvorsen & Pike Insurance Agency<br>12 Canal Street, Suite 300<br>Providence, RI 02903</td><td>CONTACT NAME: Winifred Pike<br>PHONE: (401) 555-0188</td></tr><tr><td>INSURER A: Steadfast Prairie Mutual<br>INSURER B: Meridian Workers Fund</td></tr><tr><td><b>INSURED</b><br>Ironfern Clubs Holdings, Inc.<br>880 Quarry Road, Cranston, RI 02910</td><td>CERTIFICATE NUMBER: 26-004471<br>REVISION NUMBER: 2</td></tr></table><br>
    <table><tr><th>INSR</th><th>TYPE OF INSURANCE</th><th>POLICY NUMBER</th><th>EFF</th><th>EXP</th><th>LIMITS</th></tr><tr><td>A</td><td>COMMERCIAL GENERAL LIABILITY<br>☒ OCCUR ☐ CLAIMS-MADE</td><td>SPM-GL-3308817</td><td>03/01/2026</td><td>03/01/2027</td><td>EACH OCCURRENCE $1,000,000<br>AGGREGATE $3,000,000</td></tr>
    <tr><td>A</td><td>PROFESSIONAL LIABILITY (FITNESS)</td><td>SPM-PL-3308818</td><td>03/01/2026</td><td>03/01/2027</td><td>EACH CLAIM $1,000,000</td></tr><tr><td>B</td><td>WORKERS COMPENSATION</td><td>MWF-20417</td><td>01/01/2026</td><td>01/01/2027</td><td>STATUTORY</td></tr></table>
    <p>DESCRIPTION OF OPERATIONS: Group exercise, personal training, aquatics. Certificate holder is additional insured with respect to the leased premises.</p><table><tr><td style='width:50%;height:90px'><b>CERTIFICATE HOLDER</b><br><br>Granby Mall Realty Trust<br>1 Granby Mall, Warwick, RI 02886</td><td><b>CANCELLATION</b><br>Should any of the above policies be cancelled before the expiration date thereof, notice will be delivered in accordance with the policy provisions.<br><br>AUTHORIZED REPRESENTATIVE """ + sig("coi", 110, 30) + "</td></tr></table></div>"
    weasy("Facilities/Insurance/COI Granby 2026.pdf", css, body, O("certificate of liability insurance"), mode="scan", dpi=165)

    css = """.pg{background:linear-gradient(120deg,#1e5b4f,#3fa07f);color:#fff;padding:.35in .5in;font-family:'Comfortaa'}.h{font-size:13pt}.b{font-size:30pt;font-weight:700;margin:.15in 0}.g{display:grid;grid-template-columns:1fr 1fr;gap:8px 30px;font-size:10.5pt}.g span{border-bottom:1px solid rgba(255,255,255,.7);padding-bottom:3px}.f{position:absolute;bottom:.25in;left:.5in;right:.5in;font-size:7.5pt}"""
    body = """<div class=pg><div class=h>Ironfern Clubs</div><div class=b>Gift Certificate</div><div class=g><span>To: Clementine Barraclough</span><span>From: Mum &amp; Dad</span><span>Good for: 5 personal training sessions (60 min)</span><span>Value: $375.00</span><span>Issued: 12/18/2025</span><span>Valid until: 12/18/2026</span><span>Code: GIFT-88Q2-LX</span><span>Authorized by: Front desk, Cranston</span></div><div class=f>Not redeemable for cash. Present this certificate when you book. Trainers are certified by nationally accredited organizations.</div></div>"""
    chrome("Marketing/gift certificate Barraclough.pdf", css, body, O("gift certificate"), size="8.5in 3.8in")

    def month(p, s):
        rect(s, 0, 0, 11, 8.5, "FFF8E7")
        rect(s, .4, .4, 10.2, 7.7, "FFFFFF", "C9A227")
        box(s, 1, 1, 9, .8, "Certificate of Recognition", 36, False, "8A6D0B", "Lobster Two", "c")
        box(s, 1, 2.2, 9, .5, "This certificate is awarded to", 15, False, "444444", "Carlito", "c")
        box(s, 1, 2.8, 9, 1, "Mehmet Yıldırım-Cole", 40, True, "222222", "Dancing Script", "c")
        box(s, 1, 4.1, 9, .6, "EMPLOYEE OF THE MONTH – AUGUST 2025", 20, True, "8A6D0B", "Carlito", "c")
        box(s, 1, 4.9, 9, .9, "In recognition of outstanding service at the Warwick club\nand the best smile before 6 a.m.", 14, False, "444444", "Carlito", "c", italic=True)
        box(s, 1, 6.7, 4.5, .8, "_______________________\nClub Manager", 12, False, "444444", "Carlito", "c")
        box(s, 5.5, 6.7, 4.5, .8, "September 1, 2025\nDate", 12, False, "444444", "Carlito", "c")
    ppt("Managers/EOM aug25.pdf", month, O("employee of the month"))

    rows = [("1. Child’s name", "Theodora Anneke Castlebury"), ("2. Date of birth", "November 3, 2024"), ("3. Time of birth", "04:52"), ("4. Sex", "Female"), ("5. Place of birth", "Eastmoor General Hospital, Providence"), ("6. Mother’s name", "Jory Alexandra Castlebury"),
            ("7. Father’s name", "Dominik Castlebury"), ("8. Date filed", "November 8, 2024"), ("9. State file number", "138-24-006611")]
    t = "".join(f"<rect x='60' y='{190 + 48 * i}' width='492' height='48' fill='none' stroke='#3c6e57'/><text x='68' y='{205 + 48 * i}' font-size='8.5' fill='#3c6e57'>{l}</text><text x='76' y='{228 + 48 * i}' font-size='15' font-family='Courier Prime'>{v}</text>" for i, (l, v) in enumerate(rows))
    svg("HR/Benefits/dependent proof Castlebury.jpg", f"""<svg xmlns='http://www.w3.org/2000/svg' width='612pt' height='792pt' viewBox='0 0 612 792' font-family='TeX Gyre Schola'><rect width='612' height='792' fill='#eaf4ec'/><rect x='26' y='26' width='560' height='740' fill='none' stroke='#3c6e57' stroke-width='8'/>
    <text x='306' y='84' font-size='15' text-anchor='middle'>STATE OF RHODE ISLAND · DEPARTMENT OF HEALTH</text><text x='306' y='104' font-size='11' text-anchor='middle'>Center for Vital Records</text><text x='306' y='152' font-size='28' text-anchor='middle'>CERTIFICATE OF LIVE BIRTH</text>{t}
    <text x='60' y='655' font-size='9.5'>This is to certify that this is a true copy of the record on file with this office.</text><text x='60' y='670' font-size='9.5'>Date issued: December 2, 2024. Not valid without the raised seal.</text><g transform='translate(360,680)'><path d='{wave("vital")}' fill='none' stroke='#222' stroke-width='1.4'/></g><text x='360' y='738' font-size='9'>State Registrar of Vital Records</text></svg>""",
        O("birth certificate"), mode="jpg", dpi=170)

    typ("Facilities/Purchasing/cert of origin rowers.pdf", """#set page("a4", margin: 15mm)
#set text(font: "Liberation Sans", 8.5pt)
#align(center)[#text(14pt, weight: "bold")[CERTIFICATE OF ORIGIN]]
#v(4pt)
#table(columns: (1fr, 1fr), inset: 7pt, [*1. Exporter* \\ Nordfjord Treningsutstyr AS \\ Industrivegen 14, 6770 Nordfjordeid, Norway], [*Certificate No.* NO-2025-118826 \\ *Issued by* Chamber of Commerce, Ålesund], [*2. Consignee* \\ Ironfern Clubs Holdings, Inc. \\ 880 Quarry Road, Cranston, RI 02910, USA], [*3. Country of origin* \\ NORWAY],
[*4. Transport details* \\ MV Skagerrak Star, Bergen – Boston, ETD 14.06.2025], [*5. Remarks* \\ Invoice 77-2025, letter of credit none])
#table(columns: (auto, 1fr, auto, auto), inset: 6pt, [*Item*], [*Marks, description of goods*], [*Packages*], [*Gross weight*], [1], [Rowing ergometers, model FJ-3, serial nos. 30211–30230], [20 ctn], [1 140 kg], [2], [Spare seats and monitors], [2 ctn], [38 kg])
#v(6pt)
The undersigned authority certifies that the goods described above originate in the country shown in box 3.
#v(20pt)
Ålesund, 10.06.2025 #h(1fr) #text(18pt, font: "Kristi")[Torbjørg Haugland] \\
Place and date of issue #h(1fr) Signature and stamp of the certifying body""", O("certificate of origin of goods"))

    svg("Marketing/IMG_3310.jpg", f"""<svg xmlns='http://www.w3.org/2000/svg' width='600pt' height='430pt' viewBox='0 0 600 430' font-family='URW Bookman'><rect width='600' height='430' fill='#f8f4e6'/><rect x='18' y='18' width='564' height='394' fill='none' stroke='#234' stroke-width='3' stroke-dasharray='2 5'/>
    <text x='300' y='78' font-size='30' text-anchor='middle' fill='#234'>Certificate of Authenticity</text><text x='300' y='130' font-size='14' text-anchor='middle'>This certifies that the enclosed boxing glove was personally signed by</text><text x='300' y='176' font-size='27' text-anchor='middle' font-family='Kaushan Script'>Ruben “Hurricane” Santalucia</text>
    <text x='300' y='216' font-size='13' text-anchor='middle'>in the presence of a representative of Ringside Relics, LLC</text><text x='300' y='240' font-size='13' text-anchor='middle'>at Ironfern Clubs Warwick, on September 13, 2025</text><text x='60' y='330' font-size='12'>Hologram no. RR-0098127</text><g transform='translate(380,296)'><path d='{wave("relic")}' fill='none' stroke='#111' stroke-width='1.6'/></g><text x='380' y='352' font-size='10'>Authorized witness</text></svg>""",
        O("certificate of authenticity of a signed glove"), mode="photo", dpi=200, fill=.84, table=(60, 74, 92))

    css = """.pg{background:#0d2b52;color:#fff;font-family:'League Spartan';text-align:center;padding:.7in}.y{color:#ffd23f;font-size:17pt;letter-spacing:6px}.h{font-size:54pt;font-weight:800;margin:.1in 0}.n{font-size:34pt;font-weight:600;margin:.35in 0 .1in}.g{display:flex;justify-content:center;gap:.7in;margin-top:.4in}.g b{display:block;font-size:26pt;color:#ffd23f}.g span{font-size:10pt;font-family:'Open Sans'}.f{position:absolute;bottom:.5in;left:0;right:0;font-size:9pt;font-family:'Open Sans'}"""
    body = """<div class=pg><div class=y>34TH LIGHTHOUSE MARATHON</div><div class=h>FINISHER</div><div style='font-family:Open Sans'>This certificate is proudly presented to</div><div class=n>Dashiell Montgomery-Oyelaran</div><div style='font-family:Open Sans'>for successfully completing 26.2 miles on Sunday, October 19, 2025</div>
    <div class=g><div><b>3:47:21</b><span>chip time</span></div><div><b>412</b><span>overall of 2,986</span></div><div><b>61</b><span>M 35–39</span></div><div><b>8:40</b><span>min/mile</span></div></div><div class=f>Bib 4418 · Official results: lighthousemarathon.example · Race director: Philomena Quigg</div></div>"""
    chrome("Marketing/finisher_dash.pdf", css, body, O("finisher certificate of a marathon"), size="letter-l")

    def occupancy(d):
        fp_font(d, "Mono", "Sans", "Sans-Bold")
        d.set_font("Sans-Bold", "", 22)
        d.text(150, 90, "CERTIFICATE OF OCCUPANCY")
        d.set_font("Sans", "", 12)
        d.text(190, 112, "City of Cranston – Building Inspection Division")
        d.rect(50, 140, 512, 440)
        y = 175
        for l, v in [("Certificate No.", "CO-2025-0773"), ("Permit No.", "B-24-19921"), ("Owner", "Ironfern Clubs Holdings, Inc."), ("Location", "880 Quarry Road, Unit B"), ("Use group", "A-3 Assembly (gymnasium)"), ("Occupant load", "388 persons"), ("Construction type", "II-B, sprinklered"), ("Date of inspection", "05/21/2025"),
                     ("Date issued", "05/23/2025")]:
            d.set_font("Sans-Bold", "", 11)
            d.text(70, y, l)
            d.set_font("Mono", "", 12)
            d.text(230, y, v)
            y += 40
        d.set_font("Sans", "", 9.5)
        d.text(70, y, "This certificate shall be posted in a conspicuous place. The building has been found to comply with the")
        d.text(70, y + 13, "requirements of the state building code for the use stated above.")
        d.text(70, 640, "Building Official: __________________________")
    fp("Facilities/cert occupancy.pdf", occupancy, O("certificate of occupancy of a building"), mode="scan", dpi=150, grey=True)

    def founding(c, W, H):
        rl_font("Garamond", "Garamond-Italic", "Lato")
        c.setFillColorRGB(.13, .13, .13)
        c.rect(0, 0, W, H, fill=1, stroke=0)
        c.setStrokeColorRGB(.8, .65, .3)
        c.setFillColorRGB(.87, .74, .42)
        c.setLineWidth(2)
        c.rect(30, 30, W - 60, H - 60)
        for t, f, s, y in [("IRONFERN CLUBS", "Lato", 16, 500), ("Founding Member Certificate", "Garamond", 40, 430), ("This is to certify that", "Garamond-Italic", 15, 372), ("Araminta Sólveig Halloran", "Garamond", 34, 325),
                           ("is Founding Member No. 0087 of the Newport club", "Garamond-Italic", 17, 280), ("and entitled to the founding rate for as long as membership is continuous.", "Garamond-Italic", 13, 255), ("Joined February 1, 2026", "Lato", 11, 190), ("General Manager: Octavian Brandvold", "Lato", 11, 120)]:
            c.setFont(f, s)
            c.drawCentredString(W / 2, y, t)
    rl("Marketing/founding member 0087.pdf", founding, landscape(letter), O("certificate of membership of a gym's member"))

    css = """body{font-family:'Roboto'}.pg{padding:.8in}h1{font-size:20pt;color:#137a3a;margin:0}table{border-collapse:collapse;width:100%;margin:.25in 0;font-size:10pt}td{border:1px solid #aaa;padding:6px 9px}td:nth-child(odd){background:#eef7f0;width:1.6in}.ok{color:#137a3a;font-weight:700;font-size:13pt}"""
    body = """<div class=pg><h1>AED Inspection Certificate</h1><div>Beacon Biomedical Services · Field service report 8814-C</div><table><tr><td>Customer</td><td>Ironfern Clubs – Temple Quay</td><td>Date</td><td>17 Jun 2025</td></tr><tr><td>Device</td><td>Defibrillator, CardioSure 3</td><td>Serial no.</td><td>CS3-0914477</td></tr><tr><td>Adult pads</td><td>lot 88121, exp. 03/2027</td><td>Child pads</td><td>lot 70555, exp. 11/2026</td></tr>
    <tr><td>Battery</td><td>installed 2024, 87 %</td><td>Self-test</td><td>Pass</td></tr><tr><td>Next inspection</td><td>June 2026</td><td>Technician</td><td>Lars-Erik Bui, cert. 5530</td></tr></table><div class=ok>✓ CERTIFIED – this device has successfully passed all tests.</div><p style='font-size:9pt'>Two first-aid kits and one CPR face shield were checked on the same visit.</p>""" + sig("aed") + "</div>"
    weasy("Bristol/First aid/AED certificate June.pdf", css, body, O("inspection certificate of a defibrillator (device)"))

    typ("Facilities/calibration body comp scale.pdf", """#set page("us-letter", margin: 0.9in)
#set text(font: "TeX Gyre Heros", 9.5pt)
#grid(columns: (1fr, auto), [#text(16pt, weight: "bold")[Certificate of Calibration]], [Certificate no. *MC-25-40913* \\ Page 1 of 1])
#line(length: 100%)
#table(columns: (1.6in, 1fr), stroke: none, inset: 4pt, [Customer], [Ironfern Clubs, Newport], [Item], [Body composition analyser, model BCA 540], [Serial no.], [540-22-10983], [Date received], [2025-07-08], [Date calibrated], [2025-07-10], [Due date (customer request)], [2026-07-10], [Procedure], [CP-118 rev. 6], [Environment], [21.8 °C, 46 % RH])
#v(6pt)
#table(columns: (1fr,) * 5, inset: 5pt, [*Nominal*], [*As found*], [*As left*], [*Tolerance*], [*Result*], [20.00 kg], [20.04 kg], [20.00 kg], [±0.05 kg], [Pass], [60.00 kg], [60.09 kg], [60.01 kg], [±0.05 kg], [Pass], [120.00 kg], [120.16 kg], [120.02 kg], [±0.10 kg], [Pass], [500 Ω], [501.2 Ω], [500.1 Ω], [±1.0 Ω], [Pass])
#v(6pt)
Measurements are traceable to national standards. This certificate may not be reproduced except in full. Expanded uncertainty (k = 2): 0.02 kg; 0.3 Ω.
#v(24pt)
Calibrated by: Yusra Mandelbaum #h(1fr) Approved by: Corwin Steed
#v(1fr)
#text(8pt)[Metrocal Laboratories, Fall River, Massachusetts · accredited to ISO/IEC 17025]""", O("calibration certificate of a scale"))

    def standing(d):
        letterhead(d, "State of Rhode Island", "Department of State – Business Services Division", font="Liberation Serif", color="222222")
        paras(d, "**CERTIFICATE OF GOOD STANDING**\nI, the undersigned, Secretary of State, hereby certify that **IRONFERN CLUBS HOLDINGS, INC.**, a domestic profit corporation, filed articles of incorporation in this office on April 2, 2014, and that as of the date of this certificate the corporation has filed all annual reports due and is in good standing on the records of this office.\n"
                 "Certificate number: 26020019840\nIssued: February 9, 2026\nVerify at business.sos.example/verify\n\nIn testimony whereof I have hereunto set my hand and affixed the seal of the State.\n\n\nSecretary of State\nBy: Isolde Ferreira-Nash")
    doc("Facilities/good standing 2026.pdf", standing, O("certificate of good standing of a company"))

    def shredded(d):
        letterhead(d, "ShredHarbor Secure Destruction", "NAID member · Pawtucket, RI · (401) 555-0127", font="Open Sans", size=10, color="444444")
        paras(d, "**CERTIFICATE OF DESTRUCTION**\nThis is to certify that the materials described below were completely destroyed on the date shown.")
        table(d, [["Customer", "Ironfern Clubs, HR department"], ["Service date", "January 30, 2026"], ["Material", "14 boxes: personnel files 2012–2018, expired CPR cards and certificates, waivers"], ["Method", "Cross-cut shredding, on site"], ["Weight", "412 lb"], ["Certificate no.", "SH-118273"], ["Driver", "K. Mbeki-Sorensen"]], [1.8, 4.2], head=False)
    doc("HR/certificate of destruction Jan26.pdf", shredded, O("certificate of destruction of records"))

    css = """.pg{background:#ffef9e;font-family:'Quicksand';padding:.6in;text-align:center}.w{background:#fff;border:6px dashed #ef6c35;border-radius:28px;height:7.3in;padding:.6in}.h{font-family:'Kaushan Script';font-size:44pt;color:#ef6c35}.n{font-family:'Dancing Script';font-size:40pt;margin:.2in}.t{font-size:17pt;font-weight:700}"""
    body = """<div class=pg><div class=w><div class=h>You did it!</div><p>Certificate of Achievement awarded to member</p><div class=n>Gwendolyn Arbuthnot</div><p class=t>who held a plank every single day of the<br>30-DAY PLANK CHALLENGE</p><p>Best time: 4 min 12 s &nbsp;·&nbsp; November 1–30, 2025</p><p>Your prize: one smoothie of your choice at the juice bar</p><p style='margin-top:.4in'>Coach Thandiwe &amp; the Newport team</p></div></div>"""
    chrome("Marketing/plank challenge winner.png", css, body, O("fun certificate of a members' challenge"), size="letter-l", mode="clean", dpi=120)

    def fit(d):
        letterhead(d, "Elmwood Family Practice", "Dr. Siobhán Akintola, MD · 77 Elm Street, Newport, RI 02840", font="Caladea", color="2B4C7E")
        paras(d, "September 3, 2025\n\n**MEDICAL CERTIFICATE – FITNESS FOR DUTY**\nPatient: Casimir Lockridge        Date of birth: 02/11/1994\nI certify that I examined the above named on September 2, 2025 and that he is fit to return to work as a personal trainer from **September 8, 2025** with the following restriction: no lifting above 40 lb until October 6, 2025.\nNext review: October 6, 2025.\n\n\nS. Akintola, MD\nLicense MD 118826")
    doc("HR/return to work Lockridge.jpg", fit, O("doctor's certificate of fitness for work"), mode="photo", dpi=170, size=(1500, 1950), fill=.9)

    def resale(d):
        fp_font(d, "Sans", "Sans-Bold", "Kristi")
        d.set_font("Sans-Bold", "", 17)
        d.text(60, 80, "RESALE CERTIFICATE")
        d.set_font("Sans", "", 9)
        d.text(60, 96, "State of Rhode Island – Division of Taxation")
        y = 135
        for t in ["Issued to (seller):  Vitality Wholesale Supplements, Inc., Worcester, MA", "I certify that  IRONFERN CLUBS HOLDINGS, INC.  (name of purchaser)", "is engaged as a registered   [ ] wholesaler   [x] retailer   [ ] manufacturer   [ ] other", "and holds permit number  2-4417-8830",
                  "Description of property to be purchased:  protein powder, bars, apparel, water bottles", "[x] Blanket certificate      [ ] Single purchase", "I further certify that if any property so purchased tax free is used by us so as to make it subject to tax,", "we will pay the tax due directly to the taxing authority.", "Date:  01/05/2026          Title:  Controller"]:
            d.set_font("Sans", "", 10.5)
            d.text(60, y, t)
            y += 30
        d.set_font("Kristi", "", 26)
        d.text(90, y + 20, "Hyacinth Delgado-Roux")
        d.line(60, y + 26, 300, y + 26)
        d.set_font("Sans", "", 8)
        d.text(60, y + 38, "Authorized signature")
    fp("Facilities/Purchasing/resale cert vitality.pdf", resale, O("resale (tax) certificate"))

    # --- money ----------------------------------------------------------------------------------
    css = """.pg{font-family:'Courier Prime';font-size:10.5pt;padding:5mm;line-height:1.3;background:#fff}.c{text-align:center}.r{display:flex;justify-content:space-between}hr{border:0;border-top:1px dashed #000}"""
    body = """<div class=pg><div class=c><b>HARBORLINE CPR INSTITUTE</b><br>1405 Dock St, Tacoma WA<br>(253) 555-0119</div><hr><div class=r><span>09/20/2025 17:48</span><span>#004418</span></div><div>Clerk: Beatrix V.</div><hr><div class=r><span>ADULT CPR/AED CLASS</span><span>65.00</span></div><div>&nbsp;Student: C OKONKWO</div>
    <div class=r><span>CARD REPRINT</span><span>10.00</span></div><div class=r><span>FACE SHIELD KEYRING</span><span>4.50</span></div><hr><div class=r><span>SUBTOTAL</span><span>79.50</span></div><div class=r><span>TAX 10.3% (goods)</span><span>0.46</span></div><div class=r><b>TOTAL</b><b>79.96</b></div><div class=r><span>VISA ****2207</span><span>79.96</span></div><hr>
    <div class=c>Your course card is issued<br>after the skill check.<br>THIS RECEIPT IS NOT A CARD<br><br>Thank you for learning to save a life!</div></div>"""
    chrome("HR/Expenses/IMG_2291.jpg", css, body, O("till receipt of a CPR class"), size="80mm 150mm", mode="photo", dpi=260, fill=.92, table=(150, 140, 128))

    css = """body{font-family:'Lato'}.pg{padding:.8in}.t{display:flex;justify-content:space-between}.t b{font-size:20pt;color:#17283d}h2{font-weight:300;font-size:26pt;margin:.3in 0 .1in}table{width:100%;border-collapse:collapse;font-size:10pt;margin-top:.2in}th{text-align:left;border-bottom:2px solid #ee9b21;padding:6px}td{padding:6px;border-bottom:1px solid #ddd}td:last-child,th:last-child{text-align:right}"""
    body = """<div class=pg><div class=t><b>KINETIC RIDGE</b><div style='text-align:right;font-size:9pt'>Kinetic Ridge Education LLC<br>2210 Foundry Way, Suite 4<br>Boise, ID 83702</div></div><h2>Invoice KR-20418</h2><div>Bill to: Ironfern Clubs, Learning &amp; Development<br>Invoice date: March 3, 2025 · Due: April 2, 2025 · Terms: net 30</div>
    <table><tr><th>Description</th><th>Learner</th><th>Qty</th><th>Amount</th></tr><tr><td>Shoulder Mechanics and Overhead Programming, Level 2 (0.8 NASM CEU, 0.8 ACE CEC)</td><td>D. Montgomery-Oyelaran</td><td>1</td><td>$189.00</td></tr><tr><td>Hip Mobility for Desk Workers (0.5 NASM CEU)</td><td>I. Fairweather</td><td>1</td><td>$99.00</td></tr>
    <tr><td>Certificate of completion, printed and framed</td><td></td><td>2</td><td>$58.00</td></tr><tr><td>Group discount 10 %</td><td></td><td></td><td>–$28.80</td></tr><tr><td><b>Total</b></td><td></td><td></td><td><b>$317.20</b></td></tr></table><p style='font-size:9pt'>Certificates are issued to each learner after the assessment has been passed. Please remit to account 0044-7719.</p></div>"""
    weasy("HR/Expenses/kinetic ridge invoice KR-20418.pdf", css, body, O("invoice for courses"))

    def order(d):
        letterhead(d, "IRONFERN CLUBS – PURCHASE ORDER", "880 Quarry Road, Cranston, RI 02910 · purchasing@ironfern.example", font="Carlito", color="222222")
        paras(d, "**PO number:** 2026-00317        **Date:** February 11, 2026        **Required by:** March 2, 2026\n**Vendor:** Beacon Biomedical Services, Boston, MA\n**Ship to:** Ironfern Clubs Newport, attn. Octavian Brandvold")
        table(d, [["Item", "Description", "Qty", "Unit price", "Total"], ["1", "AED adult pad set, CardioSure 3", "6", "$62.00", "$372.00"], ["2", "AED child pad set", "2", "$88.00", "$176.00"], ["3", "CPR training manikin, adult, with feedback", "2", "$214.50", "$429.00"], ["4", "Onsite Heartsaver CPR AED class, up to 10 staff", "1", "$650.00", "$650.00"], ["", "", "", "Total", "$1,627.00"]], [.5, 3, .5, 1, 1])
        paras(d, "Approved by: Hyacinth Delgado-Roux, Controller\nCards of item 4 to be issued within 20 business days of the class.")
    doc("Facilities/Purchasing/PO 2026-00317.pdf", order, O("purchase order"))

    css = """body{font-family:'Carlito'}.pg{padding:.5in}table{border-collapse:collapse;width:100%;font-size:9.5pt}td,th{border:1px solid #666;padding:4px 6px}th{background:#dde6d5}.h{font-family:'Rufscript';font-size:12pt;color:#1a2f7a}h1{font-size:16pt;margin:0 0 8px}"""
    body = """<div class=pg><h1>EXPENSE CLAIM – CONTINUING EDUCATION</h1><table><tr><td>Employee</td><td class=h>Xochitl Barrientos</td><td>Club</td><td class=h>Warwick</td><td>Month</td><td class=h>Oct 2025</td></tr></table><br><table><tr><th>Date</th><th>Description</th><th>Credits</th><th>Receipt attached</th><th>Amount</th></tr>
    <tr class=h><td>10/11</td><td>Tidewater BFR course</td><td>0.4 CEU</td><td>yes</td><td>$ 120.00</td></tr><tr class=h><td>10/11</td><td>Parking</td><td>–</td><td>yes</td><td>$ 14.00</td></tr><tr class=h><td>10/18</td><td>Mileage Warwick – Boston, 112 mi</td><td>–</td><td>–</td><td>$ 78.40</td></tr><tr class=h><td>10/25</td><td>CPR renewal, blended</td><td>–</td><td>missing!</td><td>$ 70.00</td></tr><tr><td colspan=4><b>Total claimed</b></td><td class=h>$ 282.40</td></tr></table>
    <p>I certify that these expenses were incurred for approved training. A copy of each certificate of completion must be attached. &nbsp; Employee signature: <span class=h>X. Barrientos</span> &nbsp; Date: <span class=h>11/3/25</span></p><p>Manager approval: ______________________</p></div>"""
    weasy("HR/Expenses/expense claim Oct XB.pdf", css, body, O("expense claim for continuing education"), size="letter-l", mode="scan", dpi=150)
