"""Papers that lie beside certificates and prove nothing."""
from PIL import Image, ImageDraw
from kit import page, O, lotus, browser, wreath
from draw import RL
from reportlab.lib.pagesizes import letter, A4
from word import new, par, table

def near(s):
    css = "body{font-family:Inter;padding:18mm;font-size:10.5pt} table{width:100%;border-collapse:collapse} td,th{padding:2mm;border-bottom:.5pt solid #ccc;text-align:left}"
    s.add("receipts/receipt_4471.pdf", "weasy", page("letter", css, """<h2>Receipt</h2><p>Salt Lantern Yoga · Astoria, Oregon<br>Receipt no. 4471 · February 27, 2023</p><p>Billed to: Marisol Quintanilla-Reyes</p><table><tr><th>Item<th>Qty<th>Amount<tr><td>200-Hour Vinyasa Teacher Training (Sept 2022 – Feb 2023), 200 contact hours<td>1<td>$2,900.00<tr><td>Manual<td>1<td>$45.00<tr><td>Early bird<td><td>–$300.00</table><h3>Paid $2,645.00 by card ending 0042</h3><p>This receipt is not a certificate. Refund rules are on our site.</p>"""), O("receipt with course, hours and the name of a student"))
    s.add("flyers/earn-2.0-CEUs.pdf", "weasy", page("letter", "body{background:#ffcf56;font-family:'Bebas Neue';text-align:center} h1{font-size:84pt;margin:26mm 0 0;color:#d7263d} p{font-size:22pt;margin:5mm} .s{font:11pt Lato}", f"""<h1>SPIN · SWEAT<br>· STUDY ·</h1><p>Earn up to 2.0 CEUs (NASM) / 2.0 CECs (ACE) / 15 (AFAA)</p><p>Saturday 14 + Sunday 15 February 2026, 8–5</p><p>Master trainer Ione Castellane</p>{wreath('#d7263d')}<p class=s>HillClimb Indoor Cycling Education · register by Feb 1 · $299 · each participant receives a certificate of completion</p>"""), O("flyer: earn up to 2.0 CEUs"))
    def enrol():
        d = new("Carlito", 11); par(d, "Enrolment Agreement – Comprehensive Pilates Teacher Training (500 hours)", 16, bold=True); par(d, "Northlight Pilates Conservatory, Albuquerque"); par(d, "Student: Alejandra Xiomara Quispe Mamani    Start: January 8, 2023    Planned end: June 30, 2024")
        table(d, [("Part", "Hours", "Fee"), ("Modules", "300", "$4,800"), ("Observation, practice, apprenticeship", "200", "$900")]); par(d, ""); par(d, "I agree to attend every module. On success the Conservatory will award a certificate of completion."); par(d, "Signed: A. Quispe M.", 14, "Kristi"); par(d, "12/19/2022"); return d
    s.add("pilates/enrolment signed.pdf", "docx", enrol, O("enrolment, before the course"))
    def insur():
        p = RL(letter); p.box(30, 30, p.w - 60, p.h - 60); p.put(40, 54, "CERTIFICATE OF LIABILITY INSURANCE", "LatoB", 16); p.put(p.w - 40, 54, "DATE 01/15/2025", "Mono", 9, al="r")
        p.lines(40, 90, ["INSURED: Calliope Haverbrook, yoga and aerial instructor", "PRODUCER: Fit & Flex Underwriters", "POLICY NO. FF-2025-00931      EFFECTIVE 01/15/2025      EXPIRES 01/15/2026", "GENERAL AGGREGATE $3,000,000      EACH OCCURRENCE $2,000,000", "CERTIFICATE HOLDER: Lakeside Gym Group, 400 Pier Rd", "This certificate is issued as a matter of information only and confers no rights upon the certificate holder."], 26, font="Mono", size=9); return p.done()
    s.add("Certificate Haverbrook 2025.pdf", "pdf", insur, O("certificate of insurance, not of training"))
    s.add("gift certificate.pdf", "weasy", page("216mm 95mm", "body{background:#f3e3ea;font-family:'EB Garamond';text-align:center} .o{position:absolute;inset:5mm;border:2pt solid #a05}", f"<div class=o></div><p style='font:34pt Kristi;margin:12mm 0 0'>Gift Certificate</p><p>To <b>Tessa Whitcombe</b> &nbsp; from <b>Grandma</b></p><p>good for <b>5 reformer classes (5 hours)</b> at Springboard Pilates</p><p style='font-size:9pt'>No. GC-0221 · issued 12/24/2024 · expires 12/24/2025 · not redeemable for cash</p>"), O("gift certificate with name, hours and number"))
    s.add("renew your cert.pdf", "chrome", "<meta charset=utf-8><style>" + browser("2/1/2025, 6:00 PM", "Your certification expires soon", "https://girevoyguild.example/renew?c=05512", "1/1") + "body{font-family:Lato}</style><h2>Rosamunde, your Level 1 expires Mar 17, 2026</h2><p>Our records show: Guild Kettlebell Instructor, Level 1 (GKI-1 / 05512). To renew you need 20 contact hours or 2.0 CEUs and a new snatch test.</p><p>Hours on file in this cycle: <b>0</b></p><p><a href='#'>Find a recertification event</a></p><p>Girevoy Guild</p>", O("renewal reminder, no proof of credit"))
    def pform():
        p = RL(A4); p.put(50, 60, "Petition for continuing education credit", "LatoB", 17); p.put(50, 78, "(to be sent with $25 and a copy of the certificate)", size=9)
        for i, l in enumerate(["Name", "Certification no.", "Title of course", "Provider and instructor", "Dates (from – to)", "Contact hours", "Credits requested (1 hour = 0.1)", "Signature"]): p.put(50, 120 + i * 44, l, size=10); p.line(220, 122 + i * 44, p.w - 50)
        p.put(50, 500, "Office use:   ☐ granted ______ CECs     ☐ refused     ☐ more papers needed", "Dj", 10); return p.done()
    s.add("forms/petition.pdf", "pdf", pform, O("blank petition form"))
    s.add("exam.pdf", "weasy", page("A4", "body{font:12pt/1.5 'Gentium Book Plus';padding:24mm}", "<h3>PowerWatt Studio Cycling, Inc.</h3><p>April 3, 2024</p><p>Dear Xavier Oyelowo-Castellanos,</p><p>Thank you for sitting the Level 3 written exam on March 30, 2024. Your result of 71/100 is below the mark of 80. We are sorry that we cannot certify you at this time. You may retake after 60 days ($49). Your attendance at the prep day does not carry CECs.</p><p>Sybil Haverford</p>"), O("failed exam"), pic="pdf", dpi=120)

def beside(s):
    def sched():
        d = new("Carlito", 10, land=True); par(d, "The Gathered Field – Spring Schedule 2025", 18, bold=True)
        table(d, [("", "Mon", "Tue", "Wed", "Thu", "Fri"), ("6:30", "Vinyasa – Dee", "–", "Mat Pilates – Jo", "–", "Yin – Dee"), ("12:00", "Barre – Nell", "Chair – Sol", "Barre – Nell", "Chair – Sol", "Breath – Sol"), ("17:30", "Reformer – Jo", "Tai chi – Wen", "Kettlebell – Abe", "Prenatal – Mo", "Social")]); return d
    s.add("spring schedule.pdf", "docx", sched, O("class schedule"))
    s.add("waiver Brandt.pdf", "weasy", page("letter", "body{font:10.5pt/1.5 Roboto;padding:20mm}", "<h2>Release of liability</h2><p>Tidewater Movement Collective</p><p>I, <u>Leocadia Brandt</u>, know that movement classes carry risk and I release the Collective, its teachers and its landlord from all claims. I have told my teacher about injuries and pregnancy. I allow photographs.</p><p>Date: 1/20/2024 &nbsp; Emergency contact: Otto B., 555-0142</p>"), O("liability waiver"), pic="jpg", dpi=110)
    im = Image.new("RGB", (900, 1400), "#fbfbf2"); d = ImageDraw.Draw(im)
    from pics import put
    for i, l in enumerate(["Tues 6am playlist", "1 warm up  4:10  92 rpm", "2 flat road  3:30", "3 hill  5:45  62 rpm", "4 sprints x8  4:00", "5 hill  6:20", "6 joker track", "7 cool down 3:50", "total 46 min", "bring fan!! ask Quincy re mic"]): put(d, (80, 140 + i * 115), l, "hand", 62, "#223", "lm", room=780)
    s.add("cycle/IMG_2210.jpg", "img", im, O("handwritten playlist"))
    s.add("finisher.pdf", "weasy", page("letter landscape", "body{font-family:Lato;text-align:center;background:#e8f6ff} h1{font-size:46pt;margin:30mm 0 0}", "<h1>FINISHER</h1><p style='font-size:18pt'>DeShawn Purnell Jr. completed the</p><p style='font-size:26pt'><b>Jingle Bell 5K Fun Run</b></p><p style='font-size:16pt'>December 7, 2024 · time 0:27:41 · bib 512 · place 88 of 402</p><p>City of Dayton Parks and Recreation</p>"), O("finisher certificate of a race"))
    s.add("employee of the month.pdf", "weasy", page("A5 landscape", "body{font-family:Caladea;text-align:center} .f{position:absolute;inset:6mm;border:4pt ridge #c90}", "<div class=f></div><h1 style='margin:18mm 0 0'>★ Employee of the Month ★</h1><h2>Octavian Moldoveanu-Price</h2><p>for outstanding front desk smiles, May 2025<br>Kettle &amp; Kin · $50 juice card</p>"), O("award of an employer"))
    im = Image.new("RGB", (1200, 900), "#b9c7c0"); d = ImageDraw.Draw(im)
    for i in range(7): d.rounded_rectangle([80 + i * 155, 420 - i % 2 * 30, 190 + i * 155, 820], 18, fill=["#5b7f73", "#8a6f9e", "#c98b6b"][i % 3])
    d.ellipse([500, 60, 700, 260], fill="#f4e2b8")
    s.add("phone/studio.jpg", "img", im, O("picture without text"))
    s.add("mail/newsletter.pdf", "chrome", "<meta charset=utf-8><style>" + browser("6/2/25, 12:01 PM", "June at Seven Rivers", "https://mailhive.example/v/june", "1/2") + "body{font-family:'Open Sans'}</style><h1>June at Seven Rivers Yoga School</h1><p>Congratulations to our newest 200-hour graduates: Pim, Oleander, Ruthie and Ferdinand! 🌸</p><h3>Coming up</h3><ul><li>Yoga Nidra weekend, 12 CE hours with Rakhi, June 21–22</li><li>Anatomy refresher, 6 CE hours, July 12</li></ul><div style='page-break-before:always'><h3>Recipe: golden milk</h3><p>Warm the milk, add turmeric, stir.</p><p>Unsubscribe</p></div>", O("newsletter naming graduates and hours"), pages=2)

def build(s): near(s); beside(s)
