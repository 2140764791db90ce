"""Resuscitation cards and certificates of hospital training centres."""
from common import *
from PIL import ImageDraw, ImageFont
from d_therapy import letter, fp


def font(n, s):
    for d in ("dejavu", "liberation", "liberation2", "lato", "open-sans"):
        q = Path(FT) / d / n
        if q.exists():
            return ImageFont.truetype(str(q), s)
    raise FileNotFoundError(n)


# c1 --- card drawn by Pillow, front and back --------------------------------------------------
def side(lines, band, w=1012, h=638):
    im = Image.new("RGB", (w, h), "white"); d = ImageDraw.Draw(im)
    d.rounded_rectangle((6, 6, w - 6, h - 6), 36, outline=(90, 90, 90), width=3); d.rectangle((8, 46, w - 8, 128), fill=band)
    for x, y, s, bold, col, t in lines:
        d.text((x, y), t, font=font("LiberationSans-Bold.ttf" if bold else "LiberationSans-Regular.ttf", s), fill=col)
    return im


def c1():
    K, W, G = (20, 20, 20), (255, 255, 255), (110, 110, 110)
    fr = side([(40, 66, 40, 1, W, "BASIC LIFE SUPPORT"), (720, 74, 26, 0, W, "BLS Provider"), (60, 170, 44, 1, K, "Isolde Ferreira-Blackwood"), (60, 240, 24, 0, K, "The above individual has successfully completed the cognitive and"),
               (60, 272, 24, 0, K, "skills evaluations of the BLS curriculum (adult, child, infant CPR & AED)."), (60, 370, 22, 0, G, "Issue Date"), (60, 398, 34, 1, K, "03/2024"), (400, 370, 22, 0, G, "Recommended Renewal Date"), (400, 398, 34, 1, K, "03/2026"), (60, 560, 20, 0, G, "Peel here. Not valid if altered.   Form 90-1805")], (176, 28, 46))
    bk = side([(40, 70, 34, 1, W, "Training Center Information"), (60, 165, 24, 0, K, "Training Center Name:  Trinity Ridge Hospital Resuscitation Education"), (60, 205, 24, 0, K, "TC ID:  OK20771     TC City, State:  Enid, Oklahoma"), (60, 245, 24, 0, K, "TC Phone:  (580) 555-0177"), (60, 305, 24, 0, K, "Course Location:  Trinity Ridge, Bldg C"), (60, 345, 24, 0, K, "Instructor Name / Inst. ID:  Duncan McAllister / 08140326957"), (60, 400, 24, 0, K, "Holder's Signature  ______________________"), (60, 560, 18, 0, G, "© Any other use is prohibited")], (70, 70, 70))
    p = "cards/IMG_20240402_bls_both_sides.jpg"
    im = Image.new("RGB", (1150, 1420), (233, 228, 220)); im.paste(fr, (66, 50)); im.paste(bk, (66, 730)); save(p, im)
    C = {"covers": ["bls", "cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": "in_person", "sides": ["front", "back"]}
    cert(p, "cpr_aed", "Isolde Ferreira-Blackwood", "Trinity Ridge Hospital Resuscitation Education", "BASIC LIFE SUPPORT", issued="2024-03", expires="2026-03", ids=[("TC ID", "OK20771"), ("Inst. ID", "08140326957")], card=C,
         accept={"title": ["BLS Provider"], "ids": [None], "covers": ["bls"], "skills": ["not_said"], "provider": ["Trinity Ridge Hospital"]}, note="months only; front and back on one picture; instructor on the back")
    p = "cards/back.png"
    save(p, bk)
    cert(p, "cpr_aed|other", None, "Trinity Ridge Hospital Resuscitation Education", ids=[("TC ID", "OK20771"), ("Inst. ID", "08140326957")], card={"covers": [], "ages": [], "skills": "not_said", "sides": ["back"]}, accept={"ids": [None], "provider": [None, "Trinity Ridge Hospital"]}, note="only the back of a card: no holder, no dates, no title")


# c2 --- e-card PDF, credit-card page size -----------------------------------------------------
def c2():
    from reportlab.pdfgen import canvas
    def ecard(sets):
        b = io.BytesIO(); c = canvas.Canvas(b, pagesize=(360, 227), invariant=1)
        for ttl, name, iss, ren, code, inst, band in sets:
            c.setFillColorRGB(*band); c.rect(0, 190, 360, 37, stroke=0, fill=1); c.rect(0, 0, 8, 227, stroke=0, fill=1); c.setFillColorRGB(1, 1, 1); c.setFont("Helvetica-Bold", 14); c.drawString(18, 203, ttl); c.setFont("Helvetica", 7); c.drawRightString(350, 205, "American Heart Association · eCard")
            c.setFillColorRGB(0, 0, 0); c.setFont("Helvetica-Bold", 15); c.drawString(18, 165, name); c.setFont("Helvetica", 7.5); c.drawString(18, 150, "has successfully completed the cognitive and skills evaluations of this program.")
            for i, (a, v) in enumerate((("Issue Date", iss), ("Renew By", ren), ("eCard Code", code))):
                c.setFont("Helvetica", 6.5); c.drawString(18 + 112 * i, 122, a); c.setFont("Helvetica-Bold", 9.5); c.drawString(18 + 112 * i, 108, v)
            c.setFont("Helvetica", 7); c.drawString(18, 70, "Training Center Name: Lakeshore Methodist Hospital Training Center"); c.drawString(18, 58, "Training Center ID: MI06118    Training Site: none"); c.drawString(18, 46, f"Instructor Name: {inst}"); c.drawString(18, 14, "To view or verify authenticity, students and employers should enter the code on the verification page.")
            c.showPage()
        c.save(); return b.getvalue()
    p = "cards/ecards_ACLS_PALS.pdf"
    save(p, ecard([("ACLS Provider", "Matteo Gianfrancesco Russo", "11/14/2023", "11/30/2025", "235514810772", "Yolanda Pike", (.75, .1, .15)), ("PALS Provider", "Matteo Gianfrancesco Russo", "11/15/2023", "11/30/2025", "235514810929", "Yolanda Pike", (.2, .2, .55))]))
    for k, n, i, code in ((1, "acls", "2023-11-14", "235514810772"), (2, "pals", "2023-11-15", "235514810929")):
        cert(p, "cpr_aed", "Matteo Gianfrancesco Russo", "American Heart Association", n.upper() + " Provider", part=k, issued=i, expires="2025-11-30", ids=[("eCard Code", code), ("Training Center ID", "MI06118")], card={"covers": [n], "ages": [], "skills": "in_person", "sides": ["digital"]},
             accept={"provider": ["Lakeshore Methodist Hospital Training Center"], "skills": ["not_said"], "sides": ["front"], "ids": [None]}, note="two e-cards, one a page, page of card size")
    p = "cards/ecard_bls_2022.pdf"
    save(p, pic(ecard([("BLS Provider", "Priscilla Ann D'Agostino-Vu", "1/9/2022", "1/31/2024", "225401187433", "Terrence Boothe", (.75, .1, .15))]), 200))
    cert(p, "cpr_aed", "Priscilla Ann D'Agostino-Vu", "American Heart Association", "BLS Provider", issued="2022-01-09", expires="2024-01-31", ids=[("eCard Code", "225401187433"), ("Training Center ID", "MI06118")], card={"covers": ["bls"], "ages": [], "skills": "in_person", "sides": ["digital"]}, accept={"provider": ["Lakeshore Methodist Hospital Training Center"], "skills": ["not_said"], "sides": ["front"], "covers": ["bls cpr aed"], "ids": [None]}, note="picture in a pdf")


# c3 --- letter size certificates of a hospital ------------------------------------------------
def c3():
    p = "hospital/ACLS_EP letter.pdf"
    save(p, typ("""#set page("us-letter", margin: 2.5cm); #set text(font: "Libertinus Serif", size: 11.5pt)
*Grand Teton Regional Hospital* #h(1fr) Resuscitation Training Center #line(length: 100%) #v(1cm) February 22, 2024 #v(.5cm) *Proof of course completion — temporary, good for 30 days* #v(.5cm)
The bearer, #underline[Dr. Søren Kvistgaard-Lee], completed the *ACLS Renewal Course* on Wednesday, *21 February 2024*, passing the written examination with 46 of 50 and the megacode on the first try. The provider card is being processed and will be e-mailed by March 22nd; it will carry a renewal date of *February 28, 2026*.
#v(.4cm) For those who need continuing education: the course was five hours, and *4.0 nursing contact hours* (Wyoming Nurses Association, no. WNA 24-015) may be added on request at the education desk (not requested by this student). #v(1.5cm) Roland Beaumont, RN, TC Coordinator \\ TC ID WY 03345 \\ lead instructor: Antje Pohlmann, NRP"""))
    cert(p, "cpr_aed", "Søren Kvistgaard-Lee", "Grand Teton Regional Hospital", "ACLS Renewal Course", done="2024-02-21", issued="2024-02-22", expires="2026-02-28", am="5 hour", am_ok="4.0 hour; 4.0 hour wna", ids=[("TC ID", "WY 03345"), ("no.", "WNA 24-015")],
         card={"covers": ["acls"], "ages": [], "skills": "in_person", "sides": []}, accept={"holder": ["Dr. Søren Kvistgaard-Lee"], "ids": ["WY 03345", None], "sides": ["front", None], "expires_on": ["2024-03-23", None], "validity": ["P30D"], "amounts": [None], "issued_on": [None]}, unclear="expires_on", note="temporary letter (30 days) that names the date of the card to come; contact hours only on request")
    p = "hospital/heartsaver certificate.pdf"
    save(p, weasy("""<div class=a><div class=b>first aid · cpr · aed</div><h1>CERTIFICATE OF COMPLETION</h1><p>Participant</p><h2>Wanjiru Kamau-Fitzgibbon</h2><p>has completed, with hands-on skills testing, the class</p><h3>Adult and Pediatric First Aid/CPR/AED</h3><table><tr><td>Date completed<br><b>9 June 2024</b><td>Validity period<br><b>2 years</b><td>Certificate ID<br><b>01GQ7TX</b><td>Instructor<br><b>Baptiste Le Goff</b></table><p class=z>Conducted by: Sisters of Charity Medical Pavilion – Community Health Education, a licensed training provider of the American Red Cross. To verify, scan code or visit the site and enter ID.</p><div class=q></div></div>""",
        "@page{size:A4 landscape;margin:0} body{margin:0;font-family:Inter,'Open Sans'} .a{padding:16mm 24mm} .b{background:#cc0a2d;color:#fff;padding:3mm 6mm;display:inline-block} h2{font-size:26pt;margin:0} table{width:100%;margin-top:8mm} .z{font-size:8pt;width:170mm} .q{position:absolute;right:24mm;bottom:20mm;width:28mm;height:28mm;background:repeating-linear-gradient(45deg,#000 0 2mm,#fff 2mm 4mm)}"))
    cert(p, "cpr_aed", "Wanjiru Kamau-Fitzgibbon", "Sisters of Charity Medical Pavilion", "Adult and Pediatric First Aid/CPR/AED", done="2024-06-09", validity="P2Y", ids=[("Certificate ID", "01GQ7TX")], card={"covers": ["first_aid", "cpr", "aed"], "ages": ["adult", "child", "infant"], "skills": "in_person", "sides": []},
         accept={"provider": ["American Red Cross", "Sisters of Charity Medical Pavilion – Community Health Education"], "expires_on": ["2026-06-09", None], "ages": ["adult child"], "sides": ["front"]}, note="validity as a period, no expiry date")
    p = "hospital/Scan_CPR_renew.pdf"
    save(p, pic(letter(["CPR CLASS ROSTER SLIP", "Dept. of Nursing Education · Point Reyes District Hospital"], ["TABLE", "Manikin skills observed: compressions __X__   ventilations __X__   AED __X__   infant _____", "Slip expires when your card arrives."], "Liberation Mono", 10.5, ["K. Amundsen, instr. no. 4417"], [["Name", "Peregrine Tollefson"], ["Class", "Healthcare Provider CPR (renewal)"], ["Date", "Oct 03 '23"], ["Card no.", "(to follow)"], ["Card good through", "10/25"]])))
    cert(p, "cpr_aed", "Peregrine Tollefson", "Point Reyes District Hospital", "Healthcare Provider CPR (renewal)", done="2023-10-03", expires="2025-10", ids=[("instr. no.", "4417")], card={"covers": ["cpr", "aed"], "ages": [], "skills": "in_person", "sides": []}, accept={"ids": [None], "title": ["Healthcare Provider CPR"], "covers": ["cpr", "cpr aed bls"], "ages": ["adult", "adult child"], "sides": ["front"]}, unclear="expires_on", note="10/25 means October 2025; infant not ticked; picture")


# c4 --- online only, and part one -------------------------------------------------------------
def c4():
    p = "Downloads/cpr-cert-instant.pdf"
    save(p, chrome(f"""<style>{browser('5/30/24, 11:48 PM', 'CPR QuickCert – print your card', 'https://cprquickcert.example/print/AAK-77120', size='Letter landscape')} body{{font-family:'Roboto'}} .o{{border:3px solid #1565c0;border-radius:12px;padding:22px 34px;text-align:center}} .w{{display:flex;gap:18px;margin-top:22px}} .w div{{border:1px dashed #555;width:320px;height:170px;padding:12px;font-size:12px;box-sizing:border-box}}</style>
<div class=o><h1 style='color:#1565c0;margin:0'>CPR QuickCert</h1><p>certifies that</p><h2>Gwendolyn Achieng-Bianchi</h2><p>passed the online course <b>CPR + AED for Workplace (Adult)</b> on <b>5/30/2024</b> — score 96 — 100% online, no skills session</p></div><div class=w><div><b>CPR QuickCert</b><br>Gwendolyn Achieng-Bianchi<br>Adult CPR/AED<br>Issued 5/30/2024<br>Expires 5/30/2026<br>Cert. AAK-77120</div><div>Cut along the line. <br>Director: Dr. Ned Farrow, MD<br>Follows 2020 guidelines.<br>Signature ____________</div></div>"""))
    cert(p, "cpr_aed", "Gwendolyn Achieng-Bianchi", "CPR QuickCert", "CPR + AED for Workplace (Adult)", done="2024-05-30", issued="2024-05-30", expires="2026-05-30", ids=[("Cert.", "AAK-77120")], card={"covers": ["cpr", "aed"], "ages": ["adult"], "skills": "online_only", "sides": ["front", "back"]}, accept={"title": ["Adult CPR/AED"], "sides": ["front", "digital"], "ids": [None]}, note="certificate and cut-out card of one course on a page: one certificate")
    p = "Downloads/HC_part1.png"
    save(p, shot("""<style>body{margin:0;width:860px;font-family:'Liberation Sans';background:#fff;text-align:center;padding:30px 0}.x{margin:0 40px;border:1px solid #333;padding:26px}</style><div class=x><p style='color:#a00;font-weight:bold'>Online Portion: Certificate of Completion</p><p style='font-size:26px'>Octavian Mazur-Greenleaf</p><p>has successfully completed the online portion of <b>BLS Blended Learning</b></p><p>Completed: April 30, 2024 &nbsp;&nbsp; Code 7QX-220-B</p><p style='font-size:12px'>This is not a provider card. You must complete a hands-on session with an instructor within 60 days (by June 29, 2024). Estimated online time 1–2 hours. Meadowlark Health Learning Portal.</p></div>""", 860, 400, 1.3))
    cert(p, "cpr_aed|completion", "Octavian Mazur-Greenleaf", "Meadowlark Health Learning Portal", "BLS Blended Learning", done="2024-04-30", ids=[("Code", "7QX-220-B")], am_ok="1 hour; 2 hour", card={"covers": ["bls"], "ages": [], "skills": "online_only", "sides": []}, accept={"expires_on": ["2024-06-29"], "covers": ["bls cpr aed"], "sides": ["digital"], "title": ["online portion of BLS Blended Learning"], "card": [None]}, note="only the online part; a deadline, not an expiry")


# c5 --- phone screen of a digital card --------------------------------------------------------
def c5():
    p = "Screenshots/wallet 2024-06-14 at 7.03 AM.jpg"
    save(p, shot("""<style>body{margin:0;background:#000;font-family:Inter,'Open Sans';color:#fff}.c{margin:90px 16px 0;background:linear-gradient(160deg,#004e64,#25a18e);border-radius:18px;padding:20px;height:430px;position:relative}.l{font-size:11px;opacity:.75;letter-spacing:1px}.v{font-size:19px;margin-bottom:16px}</style><div style='display:flex;justify-content:space-between;padding:12px 20px'><span>7:03</span><span>Done</span></div><div class=c><div style='display:flex;justify-content:space-between'><b>NRP®-style Provider</b><span>Essentials</span></div><div style='height:26px'></div><div class=l>MEMBER</div><div class=v>Caoimhe N. Brennan-Adeleke</div><div class=l>COURSE</div><div class=v>Neonatal Resuscitation</div><div style='display:flex;gap:40px'><div><div class=l>EARNED</div><div class=v>2023-02-11</div></div><div><div class=l>ENDS</div><div class=v>2025-02-28</div></div></div><div class=l>ISSUED BY</div><div class=v>Perinatal Partners of the Ozarks</div><div style='position:absolute;bottom:16px;font-size:11px'>Pass 4f0c-118 · updated today 6:59</div></div>""", 390, 720))
    cert(p, "cpr_aed|completion|credential", "Caoimhe N. Brennan-Adeleke", "Perinatal Partners of the Ozarks", "Neonatal Resuscitation", done="2023-02-11", expires="2025-02-28", ids=[("Pass", "4f0c-118")], card={"covers": ["nrp"], "ages": ["infant"], "skills": "not_said", "sides": ["digital"]}, accept={"issued_on": ["2023-02-11"], "completed_on": [None], "covers": ["cpr", None], "ages": [None], "card": [None], "title": ["NRP®-style Provider"]}, note="wallet pass")


ALL = [c1, c2, c3, c4, c5]
