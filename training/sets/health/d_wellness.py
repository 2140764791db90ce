"""Dietetics, massage therapy, chiropractic."""
from common import *
from d_therapy import letter, fp, states_table


# w1 --- dietetics: activity number, level, performance indicators -----------------------------
def w1():
    p = "RDN/CPE certificate keto athlete.pdf"
    save(p, typ("""#set page("us-letter", flipped: true, margin: 1.5cm); #set text(font: "TeX Gyre Adventor", size: 10pt)
#rect(width: 100%, height: 100%, stroke: (paint: rgb("#5a7d2a"), thickness: 6pt, dash: "dotted"), inset: 16pt)[#align(center)[#text(20pt, fill: rgb("#5a7d2a"))[CERTIFICATE OF COMPLETION] #v(2mm)]
#grid(columns: (5.6cm, 1fr), row-gutter: 9pt, [Attendee name], [*Lillianne Achterberg-Dubois, MS, RDN, CSSD*], [Registration number], [1049933], [Session title], [*Fueling the Ketogenic Endurance Athlete: Pro and Con*], [Number of CPEUs awarded], [*1.5*], [CDR activity number], [187724], [Activity type], [171 – Live webinar], [Date completed], [5/14/24], [CPE level], [2 (intermediate)], [Learning codes / PIs], [8.1.2 · 8.3.6 · 10.2.9], [CPE provider], [Orchard Street Nutrition Education])
#v(1fr) #text(8pt)[RDNs and NDTRs are to retain original copy for their records. #h(1fr) Provider signature: _Candace Mbatha_] \\ #text(7pt)[#sym.ballot Other dietetic practitioners: retain with licensing documentation. Activity approved by the Commission on Dietetic Registration through 12/31/2024.]]"""))
    cert(p, "completion", "Lillianne Achterberg-Dubois", "Orchard Street Nutrition Education", "Fueling the Ketogenic Endurance Athlete: Pro and Con", done="2024-05-14", am="1.5 unitless", am_ok="1.5 unitless cdr; 1.5 cpd; 1.5 cpd cdr; 1.5 ceu; 1.5 ceu cdr; 1.5 cec; 1.5 cec cdr; 1.5 hour; 1.5 hour cdr", ids=[("Registration number", "1049933"), ("CDR activity number", "187724")], appr="cdr", accept={"expires_on": ["2024-12-31"]}, note="CPEU is a unit of its own (unitless here); activity type and codes are numbers too")
    p = "RDN/selffill_GUT.pdf"
    save(p, pic(weasy("""<h2>Certificate — self-study</h2><p class=s>Gut Talk Quarterly, a newsletter of Amberlea Dietitians' Press</p><p>I certify that I read issue 9 and answered the questions at the back.</p>
<p>Name <u><i>Fernanda Quiñones-Ito, RD</i></u></p><p>Issue title <b>FODMAPs Five Ways</b> &nbsp;&nbsp; Date I finished <u><i>Apr. 2nd '24</i></u></p><p>CPEUs <u><i>2</i></u> &nbsp; <span class=s>(this issue: 2.0 max)</span></p><p class=s>CDR prior approval 176630, exp. 4/30/2026. Editor: Philomena Graves, MS, RDN</p><p>Reader's signature <u><i>F. Quiñones-Ito</i></u></p>""",
        "@page{size:A5;margin:14mm} body{font:10.5pt 'Gentium Plus','Caladea';line-height:2} i{font:17pt Breip;color:#1a2d8a} .s{font-size:8pt}"), 140))
    cert(p, "completion", "Fernanda Quiñones-Ito", "Amberlea Dietitians' Press", "FODMAPs Five Ways", done="2024-04-02", am="2 unitless", am_ok="2 unitless cdr; 2 cpd cdr; 2 cpd; 2 ceu; 2 ceu cdr; 2 cec; 2 cec cdr; 2 hour; 2 hour cdr", ids=[("CDR prior approval", "176630")], appr="cdr", accept={"provider": ["Gut Talk Quarterly"], "expires_on": ["2026-04-30"]}, note="filled in by hand (handwriting font), picture")
    p = "RDN/summit-bundle.pdf"
    ses = [("Iron and the Female Runner", "9:00", "1.0", "A-101", "Blessing Nkemelu, PhD, RD"), ("Hydration Myths 2.0", "10:15", "1.0", "A-104", "Garth Womack, RDN"), ("Counselling Across Cultures", "13:00", "0.75", "A-107", "Mei-Ling Tsai, RD")]
    save(p, weasy("".join(f"<div class=c><div class=l>Cert {i}/3</div><b>New Prague Dietetic Days</b><br>Session {d}, start {b}, 22/06/2023<h3>{a}</h3>Speaker {e}<br>delegate <b>Ondřej Svoboda-Kipkemboi</b> &nbsp; CPD <b>{c}</b></div>" for i, (a, b, c, d, e) in enumerate(ses, 1)),
        "@page{size:A4;margin:12mm} body{font:11pt Cabin,'Open Sans'} .c{height:82mm;border:1pt dashed #888;padding:6mm;margin-bottom:4mm;position:relative;box-sizing:border-box} .l{position:absolute;right:6mm;top:6mm;color:#888} h3{font-size:18pt;margin:6mm 0}"))
    for k, (t, _, a, i, _) in enumerate(ses, 1):
        cert(p, "completion", "Ondřej Svoboda-Kipkemboi", "New Prague Dietetic Days", t, part=k, done="2023-06-22", am=f"{a} cpd", ids=[("Session", i)], note="three small certificates on one page")


# w2 --- massage: certificate of achievement ---------------------------------------------------
def w2():
    p = "LMT/achievement_neuromuscular.pdf"
    f = fp("Letter", "L", {"S": "liberation2/LiberationSans-Regular.ttf" if Path(FT + "liberation2").exists() else "liberation/LiberationSans-Regular.ttf", "B": "dejavu/DejaVuSerif-Bold.ttf", "R": "dejavu/DejaVuSerif.ttf"})
    f.set_draw_color(150, 90, 30)
    for i in range(4):
        f.rect(8 + i * 2, 8 + i * 2, 263 - i * 4, 200 - i * 4)
    f.set_y(30); f.set_font("B", size=26); f.cell(0, 14, "Certificate of Achievement", align="C", new_x="LMARGIN", new_y="NEXT"); f.set_font("S", size=11); f.cell(0, 10, "awarded to", align="C", new_x="LMARGIN", new_y="NEXT")
    f.set_font("R", size=23); f.cell(0, 14, "Shoshana Lightfoot-Ben-David, LMT, BCTMB", align="C", new_x="LMARGIN", new_y="NEXT"); f.set_font("S", size=11)
    f.multi_cell(0, 7, "for the completion of\nNeuromuscular Therapy for TMJ & Headache\n(in-person, hands-on)\nSante Fe Springs, California  –  July 15, 16 & 22, 2023", align="C", new_x="LMARGIN", new_y="NEXT"); f.ln(3)
    f.set_font("B", size=14); f.cell(0, 10, "CE hours: 18  (of which Ethics: 2)", align="C", new_x="LMARGIN", new_y="NEXT")
    f.set_y(160); f.set_left_margin(26); f.set_x(26); f.set_font("S", size=8.5); f.multi_cell(220, 5, "Soft Hands Academy (Rafael Ibarra) is approved by the National Certification Board for Therapeutic Massage & Bodywork (NCBTMB) as a continuing education Approved Provider. NCBTMB Approved Provider Number 452118-09; course #T-3306. Florida Board of Massage: CE Broker Tracking 20-990417 (18 hours). New York State approved sponsor #0412.\n\nInstructor Rafael Ibarra, LMT                         License of attendee: CAMTC 60431")
    save(p, bytes(f.output()))
    cert(p, "completion", "Shoshana Lightfoot-Ben-David", "Soft Hands Academy", "Neuromuscular Therapy for TMJ & Headache", start="2023-07-15", done="2023-07-22", am="18 hour", am_ok="2 hour; 18 hour fl_massage; 18 hour ncbtmb; 18 hour fl_bom", ids=[("NCBTMB Approved Provider Number", "452118-09"), ("course #", "T-3306"), ("CE Broker Tracking", "20-990417"), ("New York State approved sponsor #", "0412"), ("License of attendee", "CAMTC 60431")], appr="ncbtmb",
         accept={"ids": ["60431", "T-3306", "0412", None], "approvals": ["ncbtmb fl_massage", None], "provider": ["Soft Hands Academy (Rafael Ibarra)"]}, note="provider only in the small print; two of the 18 hours are ethics")
    p = "LMT/thai_diploma.jpg"
    save(p, pic(weasy("""<div class=o><p class=g>Diploma</p><p>of the Lanna School of Traditional Bodywork, Portland</p><p class=n>Dmitri Aleksandrovich Sokolov</p><p>studied with us from <b>May 1st to May 12th, 2023</b> and has been found proficient in</p><p class=t>Thai Massage, Level II (60 hours)</p><p>Given under our hand, <b>the twelfth day of May in the year 2023</b></p><p class=x>Kru Somchai Rattanakul, head teacher &nbsp;—&nbsp; Diploma 0772</p></div>""", "@page{size:A4 landscape;margin:8mm} body{text-align:center;background:#fbf3dc;font:13pt 'Linux Libertine O'} .o{border:10pt ridge #a67c00;height:176mm} .g{font:54pt 'TeX Gyre Chorus','Z003';margin:8mm 0 0;color:#7a1f1f} .n{font-size:28pt;margin:4mm} .t{font-size:19pt;font-variant:small-caps} .x{margin-top:14mm;font-size:11pt}"), 100))
    cert(p, "completion", "Dmitri Aleksandrovich Sokolov", "Lanna School of Traditional Bodywork", "Thai Massage, Level II (60 hours)", start="2023-05-01", done="2023-05-12", am="60 hour", ids=[("Diploma", "0772")], accept={"title": ["Thai Massage, Level II"], "issued_on": ["2023-05-12"]}, note="hours stand within the title; issue date in words equals the last day")
    p = "LMT/receipt_and_certificate.pdf"
    save(p, weasy("""<div class=l><b>Cupping 101 — you did it!</b><br><br>Kelechi Umeh<br>LMT lic# MA60887741<br><br>Taken: online, self-paced<br>Began 2024-03-02 / Ended 2024-03-30<br>Hours: 6<br>NCBTMB #1000771<br><br>Palm & Cup Co-op<br>Spokane WA<br>by Thora Isaksen</div><div class=r><b>Receipt (keep for taxes)</b><br><br>Inv. 20993<br>Cupping 101 — $129.00<br>Silicone cups, set of 4 — $22.50<br>paid 03/01/2024 Visa …4410</div>""".replace(" & ", " &amp; "), "@page{size:A5 landscape;margin:10mm} body{font:11pt 'Courier Prime'} .l{float:left;width:105mm} .r{margin-left:112mm;border-left:1pt dashed #000;padding-left:6mm;font-size:9pt}"))
    cert(p, "completion", "Kelechi Umeh", "Palm & Cup Co-op", "Cupping 101", start="2024-03-02", done="2024-03-30", am="6 hour", am_ok="6 hour ncbtmb", ids=[("lic#", "MA60887741"), ("NCBTMB #", "1000771"), ("Inv.", "20993")], appr="ncbtmb", accept={"ids": [None], "approvals": [None]}, note="certificate with a tear-off receipt beside it")


# w3 --- chiropractic --------------------------------------------------------------------------
def w3():
    p = "DC/pace_weekend.pdf"
    body = "".join(f"<tr><td>{a}<td>{b}<td>{c}<td>{d}" for a, b, c, d in (("Sat 8–10", "Radiographic Red Flags", "C. Ashworth, DC, DACBR", "2"), ("Sat 10–12", "Concussion Co-management", "L. Fujimoto, DC", "2"), ("Sat 1–5", "Extremity Adjusting Lab", "P. Kovač, DC, CCSP", "4"), ("Sun 8–10", "Documentation / Risk", "H. Sandoval, JD", "2"), ("Sun 10–12", "Boundary Training", "H. Sandoval, JD", "2")))
    save(p, weasy(f"""<table class=h><tr><td>Heartland Chiropractic Postgraduate Consortium<td style='text-align:right'>PACE course 24-0377-A</table><h1>Certificate of Attendance</h1><p>Doctor: <b>Thaddeus R. Okonjo-Whitfield, D.C.</b> &nbsp; Lic. KS 01-05882 / MO 2009014433</p><p>Program: <b>Sports &amp; Spine Weekend, Overland Park</b> &nbsp; 27–28 January 2024</p><table class=b><tr><th>Time<th>Topic<th>Presenter<th>Hr{body}<tr><td colspan=3><b>Hours attended by this doctor</b><td><b>10*</b></table><p>*Left Sunday at 10:00 a.m.; the last session is not credited.</p><p class=f>The Consortium is a PACE Recognized Provider of the Federation of Chiropractic Licensing Boards. State approvals: KS, MO, NE, OK – 12 hours; TX – 10 hours (registered by the TBCE); CO – self-report. Not approved in NY.</p><p>Attested: Marguerite Stoll, registrar, 1/29/24</p>""",
        "@page{size:Letter;margin:18mm} body{font:10.5pt 'Liberation Serif'} .h{width:100%;border-bottom:2pt solid #000;font-weight:bold} .b{border-collapse:collapse;width:100%} .b td,.b th{border:.5pt solid #444;padding:1.5mm;text-align:left} .f{font-size:8pt} h1{font-variant:small-caps;font-weight:normal}"))
    cert(p, "completion", "Thaddeus R. Okonjo-Whitfield", "Heartland Chiropractic Postgraduate Consortium", "Sports & Spine Weekend, Overland Park", start="2024-01-27", done="2024-01-28", issued="2024-01-29", am="10 hour", am_ok="2 hour; 4 hour; 10 hour tbce; 10 hour tx_tbce", ids=[("PACE course", "24-0377-A"), ("Lic.", "KS 01-05882"), ("MO", "2009014433")], appr="pace ks mo ne ok tx",
         accept={"approvals": ["pace", "fclb", "pace tbce", None], "ids": [None, "KS 01-05882 / MO 2009014433"], "title": ["Sports & Spine Weekend"]}, note="10 of 12 hours attended; table of sessions; state hours")
    p = "DC/2023_CA_board_app.pdf"
    save(p, states_table("Golden Coast DC Seminars", "Provider approved by the California Board of Chiropractic Examiners", "VAN HOUTEN, Cornelia J., DC (DC 31877)", ("Let it be known", "completed the following course approved for relicensure"), "Adjustive Technique for the Lumbar Disc – approval CA-A-23-10-08815",
        "October 7, 2023 (8:00–12:00, 13:00–17:00) · Anaheim", [("Category", "Hours"), ("Adjustive technique", "6"), ("Ethics and law", "1"), ("Pain management", "1"), ("TOTAL", "8")], "Licensees must keep this for four years. Questions to seminars@goldencoastdc.example.", "<span>Armando Lucero, DC</span><span>page 1 of 1</span>", "Cantarell", "#94641a", "A4 landscape"))
    cert(p, "completion", "VAN HOUTEN, Cornelia J.", "Golden Coast DC Seminars", "Adjustive Technique for the Lumbar Disc", done="2023-10-07", am="8 hour", am_ok="6 hour; 1 hour; 8 hour ca_dc", ids=[("DC", "31877"), ("approval", "CA-A-23-10-08815")], appr="ca_dc", accept={"ids": ["DC 31877", None], "approvals": ["ca_bce", "bce", "california", None]}, note="total of categories; approval number behind the title")
    p = "DC/kinesio tape.png"
    save(p, shot("""<style>body{margin:0;width:900px;background:linear-gradient(120deg,#ffe29f,#ffa99f);font-family:Comfortaa}.i{background:#ffffffcc;margin:30px;border-radius:30px;padding:34px 44px}h1{margin:0;font-size:30px}b{font-size:22px}</style><div class=i><h1>TapeWorks Essentials</h1><p>certifies the fitness of</p><b>Dr. Bão Trần-Delacroix, DC, CCEP</b><p>who came, taped and passed</p><b>Rock &amp; Pop Taping 2: Movement</b><p>in Reno, NV, on <b>Sun 03-03-2024</b>. Length of course: <b>8 hrs</b>. BOC Cat. A: <b>7.5</b>. FCLB/PACE: <b>8</b>. Chiropractors in FL: ask us.</p><p style='font-size:12px'>Marlow Beckett, LMT, teacher &nbsp;·&nbsp; BOC AP P9055 &nbsp;·&nbsp; #TWE-2-11904 &nbsp;·&nbsp; © 2021</p></div>""", 900, 520, 1.2))
    cert(p, "completion", "Bão Trần-Delacroix", "TapeWorks Essentials", "Rock & Pop Taping 2: Movement", done="2024-03-03", am="8 hour; 7.5 ceu boc; 8 hour pace", am_ok="7.5 unitless boc; 7.5 hour boc; 8 hour fclb; 8 unitless pace; 8 unitless fclb", ids=[("BOC AP", "P9055"), ("#", "TWE-2-11904")], appr="boc pace", accept={"holder": ["Dr. Bão Trần-Delacroix"], "ids": ["#TWE-2-11904", None], "approvals": ["boc fclb", "boc", None]}, note="length of the course and bodies' amounts on one line; year of copyright")


# w4 --- month only, no day; certificate without amount; text-only --------------------------------
def w4():
    p = "misc/prenatal_massage.pdf"
    save(p, letter(["Mother Willow Prenatal Bodywork"], ["Ref.: Completion of Prenatal & Postpartum Bodywork, Modules A + B", "To Isabeau Larkspur-Greene,", "It was a joy to have you in the **March 2024** group. With this note we confirm that you completed both modules, written and practical, 24 hours in the room and 8 hours of homework (32 in all).", "Hold on to this letter: it is your certificate, number **MW/24-3/11**."], "Linux Libertine O", 12, ["Warmly,", "Ottilie Ransome, founder"], width=(182, 257)))
    cert(p, "completion", "Isabeau Larkspur-Greene", "Mother Willow Prenatal Bodywork", "Prenatal & Postpartum Bodywork, Modules A + B", done="2024-03", am="32 hour", am_ok="24 hour; 8 hour", ids=[("number", "MW/24-3/11")], note="only a month; letter as certificate; parts and sum")
    p = "misc/cadaver lab.pdf"
    save(p, typ("""#set page(width: 28cm, height: 20cm, margin: 2cm, fill: rgb("#0f1c2e")); #set text(fill: rgb("#e8e4d8"), font: "Linux Biolinum O", size: 13pt)
#text(32pt)[Anatomy Unveiled] \\ human dissection intensive for movement professionals #v(1cm) #text(24pt)[Marguerite‑Rose Tuiasosopo] #v(.3cm) was present at the dissection table for the whole of the *Upper Limb Cadaver Lab*, University of Western Tasmania, *week of 13 to 17 November 2023*. #v(1fr) #text(9pt)[Dissector in chief Prof. Lachlan Abernethy #h(1fr) AU‑UL‑2311]"""))
    cert(p, "completion|attendance", "Marguerite‑Rose Tuiasosopo", "Anatomy Unveiled", "Upper Limb Cadaver Lab", start="2023-11-13", done="2023-11-17", accept={"ids": ["AU-UL-2311", "AU‑UL‑2311"], "provider": ["University of Western Tasmania"]}, note="no amount; an id without a label")


ALL = [w1, w2, w3, w4]
