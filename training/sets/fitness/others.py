"""Papers beside certificates that prove nothing: receipt, flyer, roster, outline, policy, invoice, badge, log, letter, form."""
from common import *
import canvas as cvs, office as off


def draw():
    cvs.fonts()
    # 1 receipt
    chrome("receipt peak form.pdf", """<html><head><meta charset="utf-8"><title>Receipt</title><style>@page { size:letter; margin:.8in } body { font-family:Roboto; font-size:13px } h1 { font-size:26px; font-weight:300 } table { width:100%; border-collapse:collapse; margin:18px 0 } td,th { border-bottom:1px solid #ddd; padding:8px; text-align:left } .r { text-align:right }</style></head><body><h1>Receipt</h1><p>Peak Form Education, LLC &nbsp;·&nbsp; 40 Foundry St, Providence RI<br>Order 81-20447 &nbsp;·&nbsp; Date: February 2, 2025 &nbsp;·&nbsp; Paid with Mastercard ending 0182</p><p>Bill to: Colette Fontaine-Bourgeois</p><table><tr><th>Item</th><th>Credits</th><th class="r">Price</th></tr><tr><td>Online course: Core and Pelvic Floor Training (12 months of access)</td><td>1.1 NASM CEUs, 11 AFAA CEUs, 1.1 ACE CECs</td><td class="r">$139.00</td></tr><tr><td>Printed manual</td><td>&ndash;</td><td class="r">$24.00</td></tr><tr><td><b>Total</b></td><td></td><td class="r"><b>$163.00</b></td></tr></table><p>Credits are awarded after the final quiz. Refunds are possible within 14 days if less than 20% of the course has been opened.</p></body></html>""")
    other("receipt peak form.pdf", "receipt for an online course; credits are those of the offer")
    # 2 flyer as a picture
    chrome_png("flyer_summit_2025.png", """<html><head><meta charset="utf-8"><style>body { margin:0; width:850px; height:1100px; background:#1f5f8b; color:#fff; font-family:'League Spartan' } .a { padding:70px 60px } h1 { font-size:86px; line-height:.95; margin:0 0 20px } .s { font-size:28px; font-family:Lato } .b { background:#ffd166; color:#123; padding:34px 60px; font-size:38px; font-weight:800 } .l { padding:34px 60px; font-family:Lato; font-size:23px; line-height:1.7 }</style></head><body><div class="a"><h1>LAKESHORE<br>FITNESS<br>SUMMIT</h1><div class="s">Three days, 42 sessions, one lake.<br>Milwaukee · September 26–28, 2025</div></div><div class="b">EARN UP TO 1.6 NASM CEUs · 16 AFAA CEUs · 1.6 ACE CECs · 16 ACSM CECs</div><div class="l">✓ Keynote by Dr. Rosalind Osei<br>✓ Certificate of completion for every attendee<br>✓ Early bird $299 until May 31<br>Register at lakeshoresummit.example &nbsp; Code: EARLY25</div></body></html>""", 850, 1100, 1.3)
    other("flyer_summit_2025.png", "flyer that promises units", text_layer=False)
    # 3 roster, scanned
    c = cvs.cv("_r.pdf", cvs.letter)
    cvs.txt(c, 50, 740, "Hip Mechanics in Strength Training - Sign-in Sheet", "CalB", 17); cvs.txt(c, 50, 720, "Keystone Movement Institute   |   Hershey, Pennsylvania   |   September 20, 2025   |   0.8 NASM CEUs, 8 AFAA CEUs, 0.8 ACE CECs", "Cal", 9.5)
    y = 690
    for h, x in (("Printed name", 55), ("Certification / ID", 215), ("Time in", 340), ("Time out", 410), ("Signature", 475)):
        cvs.txt(c, x, y, h, "CalB", 10)
    for n, i, a, b in [("Adaeze N. Okafor", "NASM 1190447002", "8:48", "5:02"), ("Beau T. Larrabee", "CSCS 7248221180", "8:51", "5:00"), ("Rosalind Teti", "ACE T288100", "8:55", "3:10 (left early)"), ("Wendell Achterberg", "AFAA 3318820", "9:07", "5:03"), ("Thaddeus Oyelowo", "NCSF CPT-771302", "8:40", "5:01")]:
        y -= 30
        c.line(50, y - 8, 560, y - 8)
        for v, x, f, s in ((n, 55, "Ruf", 12), (i, 215, "Ruf", 10), (a, 340, "Ruf", 11), (b, 400, "Ruf", 10), (n.split()[-1], 480, "Kristi", 20)):
            cvs.txt(c, x, y, v, f, s)
    cvs.txt(c, 50, 60, "Provider copy. Keep for three years. Certificates are sent by e-mail to participants who attended the whole day.", "Cal", 9)
    c.save()
    im = scanned(raster(OUT / "_r.pdf", dpi=170), 61, rot=-0.8, gray=True, noise=7); (OUT / "_r.pdf").unlink()
    image_pdf([im], "sign-in sheet hip.pdf", 170)
    other("sign-in sheet hip.pdf", "roster of participants of a workshop, scanned", text_layer=False)
    # 4 course outline
    d = off.letterhead("Prairie Regional Fitness Council", "Course outline | Exercise for Parkinson’s Disease: Practical Workshop", "3F6B3A")
    for t in ("Instructor: Solveig Dahl, PT     Length: 6 contact hours     Credit: 0.6 NASM CEUs, 0.6 ACE CECs, 6.0 ACSM CECs (approval CEP203377)", "**Learning objectives.** After this workshop participants will be able to describe the motor signs of Parkinson’s disease, choose safe balance drills, and adapt a circuit for clients who use walking aids."):
        off.par(d, t)
    off.table(d, [["**Time**", "**Topic**", "**Method**"], ["9:00 - 10:30", "Signs, stages and medication timing", "Lecture"], ["10:45 - 12:15", "Balance and dual-task drills", "Practice"], ["13:15 - 14:45", "Strength and power circuits", "Practice"], ["15:00 - 16:30", "Case studies, quiz, evaluation", "Group work"]], [1.3, 3.6, 1.6])
    off.par(d, "Participants must be present for the whole workshop and score 80% on the quiz to receive a certificate.", before=10)
    off.out(d, "outline parkinsons.pdf")
    other("outline parkinsons.pdf", "course outline with the units on offer")
    # 5 policy
    typ("recert policy 2025.pdf", """
#set page(paper: "us-letter", margin: 1in, numbering: "1")
#set text(font: "TeX Gyre Heros", size: 10.5pt)
#set heading(numbering: "1.1")
#align(center, text(size: 18pt, weight: "bold")[Continuing Education Policy for Trainers]) 
#align(center)[Lakeshore Athletic Club, effective January 1, 2025]
= Purpose
All trainers must keep a current certification from NASM, ACE, ACSM, NSCA, ISSA or NCSF and a current CPR/AED card with a skills session.
= Requirements
#table(columns: (1fr, 1fr, 1fr), [*Body*], [*Units in two years*], [*Other*], [NASM], [2.0 CEUs (incl. 0.1 for CPR/AED)], [CPR/AED], [AFAA], [15 CEUs], [CPR/AED], [ACE], [2.0 CECs], [CPR/AED], [NSCA (three years)], [6.0 CEUs], [two categories or more])
= Proof
A certificate of completion must show the name of the trainer, the provider, the title, the date, the number of units and the approval number. Receipts and registrations are not accepted.
= Reimbursement
The club pays up to \\$300 a year for approved courses after the certificate has been handed in.
""")
    other("recert policy 2025.pdf", "policy of a club on continuing education")
    # 6 invoice
    p = cvs.pdf("letter", "P")
    cvs.put(p, 20, 20, 120, "NASM", "open", 28, "B", col=(201, 37, 44)); cvs.put(p, 120, 22, 76, "INVOICE\nNo. 7710-448213\nDate 11/02/2024", "open", 11, al="R", h=6)
    cvs.put(p, 20, 52, 100, "Isaiah Emmanuel Broussard\nNASM ID 1190582216\n88 Levee Street, Lafayette LA", "open", 10.5, h=6)
    for k, (a, b) in enumerate([("NASM-CPT recertification application fee (cycle ending 11/14/2026)", "$99.00"), ("CEU petition fee, one activity", "$25.00"), ("CPR/AED online course (0.1 CEU upon completion)", "$39.00"), ("Total paid", "$163.00")]):
        cvs.put(p, 20, 90 + 11 * k, 140, a, "open", 10.5, "B" if k == 3 else ""); cvs.put(p, 160, 90 + 11 * k, 36, b, "open", 10.5, "B" if k == 3 else "", "R"); p.line(20, 98 + 11 * k, 196, 98 + 11 * k)
    cvs.put(p, 20, 150, 176, "This invoice is not proof of certification or of continuing education.", "open", 9)
    p.output(str(to("NASM invoice.pdf")))
    other("NASM invoice.pdf", "invoice for recertification and fees")
    # 7 badge
    chrome_png("badge.jpg", """<html><head><meta charset="utf-8"><style>body { margin:0; width:700px; height:1000px; background:#fff; font-family:Manrope; text-align:center } .t { background:#d5502b; color:#fff; padding:50px 30px; font-size:34px; font-weight:800 } .n { font-size:88px; font-weight:800; margin-top:90px; line-height:1 } .o { font-size:28px; color:#555; margin-top:24px } .r { background:#10222b; color:#fff; position:absolute; bottom:0; width:700px; padding:34px 0; font-size:40px; letter-spacing:8px }</style></head><body><div class="t">Mountain West Strength &amp; Conditioning Clinic<br><span style="font-size:24px;font-weight:400">Boise, Idaho · July 19–20, 2024</span></div><div class="n">Beau<br>Larrabee</div><div class="o">CSCS · Helena Barbell Club<br>Badge 0447 · scan at every door for NSCA CEUs</div><div class="r">ATTENDEE</div></body></html>""", 700, 1000, 1)
    other("badge.jpg", "badge of a clinic", text_layer=False)
    # 8 own log
    rows = "".join(f"<tr>{''.join(f'<td>{v}</td>' for v in r)}</tr>" for r in [("03/16/2025", "Corrective Strategies for the Lower Extremity", "Keystone Movement Institute", "1.5", "yes"), ("06/02/2025", "Podcast: Coaching Cues", "self study", "0.1?", "no"), ("09/20/2025", "Hip Mechanics in Strength Training", "Keystone Movement Institute", "0.8", "to come"), ("", "CPR/AED renewal", "", "0.1", "to do")])
    chrome("my ceu log 2025-2026.pdf", f"""<html><head><meta charset="utf-8"><title>CEU log</title><style>@page {{ size:letter landscape; margin:.7in }} body {{ font-family:Carlito; font-size:15px }} table {{ border-collapse:collapse; width:100% }} td,th {{ border:1px solid #888; padding:6px 10px; text-align:left }} th {{ background:#dfe8f2 }}</style></head><body><h2>My CEU log, NASM cycle 10/2024 to 10/2026 (Adaeze Okafor)</h2><table><tr><th>Date</th><th>Course</th><th>Provider</th><th>NASM CEUs</th><th>Certificate?</th></tr>{rows}<tr><td></td><td></td><td><b>Total</b></td><td><b>2.5</b></td><td>need 2.0 by 10/31/2026</td></tr></table></body></html>""")
    other("my ceu log 2025-2026.pdf", "own list of courses, done and planned")
    # 9 refusal of an extension
    weasy("NASM extension denied.pdf", """<html><head><title>Letter</title><style>@page { size:letter; margin:1in } body { font-family:Lato; font-size:11pt; line-height:1.5 } .h { border-bottom:3pt solid #c9252c; font-weight:900; font-size:14pt; padding-bottom:6pt; margin-bottom:20pt }</style></head><body><div class="h">National Academy of Sports Medicine</div><p>December 9, 2025</p><p>Nadia Kowalczyk<br>NASM ID 1190226413</p><p>Dear Ms. Kowalczyk:</p><p>We have received your request for more time to complete your recertification. We regret that it cannot be granted, because the documents you sent do not show one of the reasons listed in the handbook.</p><p>Your certification will expire on 12/31/2025 unless 2.0 CEUs, a current CPR/AED card and the fee are submitted by that date. Our records show 1.5 CEUs. You may reinstate an expired certification within 90 days for a late fee of $50.</p><p>Recertification Team</p></body></html>""")
    other("NASM extension denied.pdf", "refusal of more time for a renewal (no course is concerned)")
    # 10 petition form as filled by the applicant
    c = cvs.cv("petition form filled.pdf", cvs.letter)
    cvs.txt(c, 50, 735, "Continuing Education Petition", "OpenB", 18); cvs.txt(c, 50, 717, "Submit one form for each activity, with a certificate, an outline and the fee of $25. Allow 14 business days for an answer.", "Open", 8.5)
    y = 680
    for k, v in [("Name of applicant", "Fatoumata B. Traoré"), ("Certification number", "1190337705"), ("Title of activity", "Adaptive Sports Coaching Clinic"), ("Provider", "Gulf Coast Adaptive Athletics"), ("Date(s) of activity", "November 2023"), ("Hours of instruction", "8"), ("CEUs requested", "0.8"), ("Reason", "Not offered by an approved provider"), ("Signature and date", "F. Traoré   12/20/2023")]:
        cvs.txt(c, 50, y, k, "Open", 9, cvs.HexColor("#555555")); c.acroForm.textfield(name=k, x=200, y=y - 7, width=350, height=22, value=v, fontName="Helvetica", fontSize=11, borderStyle="underlined", forceBorder=True); y -= 36
    cvs.txt(c, 50, y - 10, "FOR OFFICE USE ONLY", "OpenB", 10); c.rect(50, y - 110, 500, 90)
    cvs.txt(c, 60, y - 45, "[  ] Approved     CEUs ______        [  ] Denied        [  ] More information needed", "Open", 10); cvs.txt(c, 60, y - 80, "Reviewer ______________________      Date ______________", "Open", 10)
    c.save()
    other("petition form filled.pdf", "petition as filled in by the applicant, without an answer")
