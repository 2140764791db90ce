"""The thirty certificates, cards and letters."""
from reportlab.lib.pagesizes import A4, landscape, letter

import kit
from designs import *
from kit import A, C, I, card, chrome, doc, fp, ppt, rl, shot, sig, svg, typ, weasy

AHA_FOOT = ("To view or verify authenticity, students and employers should scan this QR code with their mobile device or go to www.heart.org/cpr/mycards. "
            "© 2020 American Heart Association. All rights reserved. 20-3001 10/20")


def make():
    # --- CPR cards ------------------------------------------------------------------------------
    css, body = ecard("Basic Life Support", "BLS Provider", "Marisol Aguilar-Whitcombe",
                      "has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the American Heart Association Basic Life Support (CPR and AED) Program.",
                      [("Issue Date", "3/14/2025"), ("Renew By", "03/2027"), ("Training Center Name", "Tri-Lakes Safety Training"), ("Instructor Name", "Gordon Pell"),
                       ("Training Center ID", "MN20417"), ("Instructor ID", "08150237741"), ("Training Center City, State", "Brainerd, MN"), ("eCard Code", "255406193820"),
                       ("Training Center Phone Number", "(218) 555-0142")], "255406193820", AHA_FOOT)
    chrome("HR/Certs/CPR/M Aguilar BLS.pdf", css, body, C("cpr_aed", "Marisol Aguilar-Whitcombe", "American Heart Association", "BLS Provider", issued_on="2025-03-14",
           expires_on="2027-03", ids=[I("eCard Code", "255406193820")],
           card=card(["bls", "cpr", "aed"], [], "in_person", ["digital"]), accept={"title": ["Basic Life Support", "BLS Provider (Basic Life Support)"], "card": [card(["bls", "cpr", "aed"], [], "in_person", ["front"])]}), title="eCard")

    css, body = redrule("American Red Cross", "Tobias Lindqvist", "has successfully completed requirements for", "Adult and Pediatric First Aid/CPR/AED",
                        "<b>Date Completed:</b> 05/17/2025<br><b>Validity Period:</b> 2 Years", "<b>Conducted by:</b> American Red Cross<br><b>Instructor:</b> Delphine Marchetti",
                        "Certificate ID<br><b>01QK7ZD</b>", "To verify this certificate, scan the code or visit redcross.org/digitalcertificate and enter the certificate ID. "
                        "Learn and be inspired at LifesavingAwards.redcross.org", code="01QK7ZD")
    weasy("HR/Certs/CPR/redcross_lindqvist.pdf", css, body, C("cpr_aed", "Tobias Lindqvist", "American Red Cross", "Adult and Pediatric First Aid/CPR/AED", completed_on="2025-05-17",
          validity="P2Y", ids=[I("Certificate ID", "01QK7ZD")], card=card(["first_aid", "cpr", "aed"], ["adult", "child", "infant"], "not_said", ["front"]),
          accept={"card": [card(["first_aid", "cpr", "aed"], ["adult", "child"], "not_said", ["front"]), card(["first_aid", "cpr", "aed"], ["adult", "child", "infant"], "not_said", ["digital"])]}, note="'Pediatric' is read as child and infant"), size="letter-l")

    svg("HR/Certs/CPR/scan0041.png", wallet({"title": "Adult CPR/AED Provider", "foot": "Successful completion of written test and hands-on skill check. Void if altered.",
        "rows": [("Name", "Okonkwo, Chidi B."), ("Issued", "9/2024"), ("Expires", "9/2026"), ("Card no.", "HCI-A 330718")]},
        ["Instructor: Beatrix Vandermolen   Reg. no. 1187", "Course location: Pier 9 Athletic Club, Tacoma WA", "This card certifies the holder has met the requirements of the",
         "Harborline CPR Institute Adult CPR and AED programme.", "Recommended renewal: two years from the month of issue.", "Lost card? Call (253) 555-0119"]),
        C("cpr_aed", "Chidi B. Okonkwo", "Harborline CPR Institute", "Adult CPR/AED Provider", issued_on="2024-09", expires_on="2026-09",
          ids=[I("Card no.", "HCI-A 330718")], card=card(["cpr", "aed"], ["adult"], "in_person", ["front", "back"]),
          accept={"holder": ["Okonkwo, Chidi B."], "title": ["Adult CPR/AED", "Adult CPR and AED"], "validity": ["P2Y"]}, note="both sides on one scan"), mode="png", dpi=220)

    css = """.pg{background:linear-gradient(135deg,#fdfdfd,#e8eef7);padding:4mm 5mm;border-radius:3mm}.a{font-family:'Roboto Condensed';font-weight:700;font-size:11pt;color:#20458c;letter-spacing:.5px}
    .b{font-size:13pt;font-weight:700;margin-top:2mm}.c{font-size:6.6pt;color:#333;margin-top:.6mm;line-height:1.3}.n{font-family:'Courier Prime';font-size:11pt;margin-top:2mm;border-bottom:.3mm solid #444}
    .g{display:grid;grid-template-columns:1fr 1fr;font-size:7pt;margin-top:1.5mm;row-gap:.7mm}.g b{font-family:'Courier Prime';font-size:8.6pt}.r{position:absolute;right:4mm;top:4mm;width:15mm;height:15mm;border-radius:50%;border:.8mm solid #c33;color:#c33;font-size:6pt;text-align:center;padding-top:4.6mm;font-weight:700}"""
    body = """<div class=pg><div class=a>MEDWELL FIRST RESPONSE</div><div class=r>HANDS-ON<br>SKILLS ✓</div><div class=b>CPR, AED &amp; First Aid</div><div class=n>Svetlana Drozdova-Reyes</div>
    <div class=c>has demonstrated knowledge and practical skills for the <b>adult</b> and <b>child</b> levels</div><div class=g><span>Completed<br><b>11 JAN 2025</b></span><span>Valid until<br><b>10 JAN 2027</b></span>
    <span>Instructor<br><b>T. Abernathy #4402</b></span><span>Certificate no.<br><b>MFR-25-009816</b></span></div></div>"""
    chrome("HR/Certs/CPR/IMG_2287.jpg", css, body, C("cpr_aed", "Svetlana Drozdova-Reyes", "Medwell First Response", "CPR, AED & First Aid", completed_on="2025-01-11", expires_on="2027-01-10",
           ids=[I("Certificate no.", "MFR-25-009816")], card=card(["cpr", "aed", "first_aid"], ["adult", "child"], "in_person", ["front"]), note="photograph of a card on a table"),
           size="card", mode="photo", dpi=420, fill=.78)

    def efaw(d):
        letterhead(d, "Severnside First Aid Training Ltd", "Approved training centre 8842  ·  Unit 6 Avonbank Yard, Bristol BS2  ·  0117 496 0113", font="Caladea", color="0A6B3D")
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Pt
        for t, s, b in [("Emergency First Aid at Work", 26, True), ("This is to certify that", 11, False), ("Ngozi Nwosu", 24, True),
                        ("attended and was assessed as competent in the above one-day course, which meets the requirements of the Health and Safety (First-Aid) Regulations 1981", 11, False)]:
            p = d.add_paragraph()
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
            r = p.add_run(t)
            r.font.size = Pt(s)
            r.bold = b
        table(d, [["Date of course", "07/02/2025"], ["Certificate valid for", "3 years from the date of course"], ["Expiry date", "06/02/2028"], ["Venue", "Ironfern Clubs, Temple Quay"],
                  ["Trainer / assessor", "Mr R. Hartnoll-Pugh"], ["Certificate number", "SFA/EFAW/25/0312"]], [2.2, 3.8], head=False, size=11)
        paras(d, "Topics assessed: roles and responsibilities; incident assessment; unresponsive casualty; cardiopulmonary resuscitation (CPR) and use of an AED; choking; wounds and bleeding; shock; minor injuries.\n"
                 "It is strongly recommended that the holder undertakes annual refresher training.\n\nSigned on behalf of Severnside First Aid Training Ltd:   R. Hartnoll-Pugh")
    doc("Bristol/First aid/EFAW - Nwosu.pdf", efaw, C("cpr_aed", "Ngozi Nwosu", "Severnside First Aid Training Ltd", "Emergency First Aid at Work", completed_on="2025-02-07",
        expires_on="2028-02-06", validity="P3Y", ids=[I("Certificate number", "SFA/EFAW/25/0312")],
        card=card(["first_aid", "cpr", "aed"], [], "in_person", ["front"]), note="British day/month dates"))

    rl("Sydney/hltaid009 tran.pdf", lambda c, W, H: statement(c, W, H, "Statement of Attainment", [("This is a statement that", "Carlito", 12), ("Tran Thi Minh Anh", "Carlito-Bold", 27),
       ("has attained", "Carlito", 12)], [("HLTAID009", "Provide cardiopulmonary resuscitation")],
       [("Date of issue", "22 August 2025"), ("Statement number", "SOA-25-118824"), ("USI verified", "Yes"), ("Assessment date", "20 August 2025")],
       ["A statement of attainment is issued by a Registered Training Organisation when an individual has completed one or more accredited units.",
        "The unit should be renewed every 12 months. NATIONALLY RECOGNISED TRAINING"], "tran"), A4,
       C("cpr_aed", "Tran Thi Minh Anh", "Bayside Lifesaver Training Pty Ltd", "HLTAID009 Provide cardiopulmonary resuscitation", completed_on="2025-08-20", issued_on="2025-08-22",
         ids=[I("Statement number", "SOA-25-118824")], card=card(["cpr"], [], "not_said", ["front"]),
         accept={"title": ["Provide cardiopulmonary resuscitation"], "validity": ["P12M", "P1Y"]}))

    def heartsaver(c, W, H):
        rl_font("Sans", "Sans-Bold")
        x, y = 150, H - 290
        c.setDash(3, 3)
        c.rect(x, y, 300, 190)
        c.rect(x, y - 190, 300, 190)
        c.rect(x, y - 380, 300, 190)
        c.setDash()
        c.setFillColorRGB(.72, .08, .14)
        c.rect(x + 12, y + 150, 276, 26, fill=1, stroke=0)
        c.setFillColorRGB(1, 1, 1)
        c.setFont("Sans-Bold", 12)
        c.drawString(x + 20, y + 158, "HEARTSAVER")
        c.setFont("Sans", 7.5)
        c.drawRightString(x + 282, y + 159, "American Heart Association")
        c.setFillColorRGB(0, 0, 0)
        c.setFont("Sans-Bold", 11.5)
        c.drawString(x + 16, y + 133, "Heartsaver® First Aid CPR AED")
        c.setFont("Sans-Bold", 13)
        c.drawString(x + 16, y + 112, "Philippa J. Szczepanski")
        c.setFont("Sans", 6.6)
        c.drawString(x + 16, y + 99, "has successfully completed the cognitive and skills evaluations in accordance with")
        c.drawString(x + 16, y + 91, "the curriculum of the AHA Heartsaver First Aid CPR AED Program.")
        c.setFont("Sans", 7)
        c.drawString(x + 16, y + 78, "Optional completed modules:  Child CPR AED · Infant CPR · Written Test")
        w = c.stringWidth("Optional completed modules:  Child CPR AED · ", "Sans", 7)
        c.line(x + 16 + w, y + 80.5, x + 16 + w + c.stringWidth("Infant CPR", "Sans", 7), y + 80.5)
        for i, (l, v) in enumerate([("Issue Date", "10/26/2024"), ("Renew By", "10/31/2026"), ("Training Center", "Heron Bay Fire & Rescue  FL04471"), ("Instructor", "Wendell Ochs  11190880132"),
                                    ("eCard Code", "246610058713")]):
            c.setFont("Sans", 6.5)
            c.drawString(x + 16, y + 62 - i * 11.5, l)
            c.setFont("Sans-Bold", 7.5)
            c.drawString(x + 84, y + 62 - i * 11.5, v)
        c.setFont("Sans", 6)
        c.drawString(x + 16, y - 20, "Fold here. Cut along the dotted lines.")
    rl("HR/Certs/CPR/wallet card PJS (print and cut).pdf", heartsaver, letter, C("cpr_aed", "Philippa J. Szczepanski", "American Heart Association", "Heartsaver First Aid CPR AED", issued_on="2024-10-26",
       expires_on="2026-10-31", ids=[I("eCard Code", "246610058713")],
       card=card(["first_aid", "cpr", "aed"], ["child"], "in_person", ["front"]), accept={"title": ["Heartsaver® First Aid CPR AED"], "card": [card(["first_aid", "cpr", "aed"], ["adult", "child"], "in_person", ["front"])]},
       note="the optional module Infant CPR is struck through; adult is not printed"))

    # --- continuing education -------------------------------------------------------------------
    rl("Trainers/CEU 2025/kinetic ridge shoulder.pdf", lambda c, W, H: kinetic(c, W, H, "Dashiell Montgomery-Oyelaran", "Shoulder Mechanics and Overhead\nProgramming, Level 2", "This certifies that",
       "has met all requirements and passed the assessment of", [("Completed", "April 9, 2025"), ("Format", "Online, self-paced with live lab"), ("Contact hours", "8"), ("Course code", "KR-SH-202")],
       [("0.8 CEU", "NASM\nApproval no. 2178"), ("8 units", "AFAA\nApproval no. 2178-A"), ("0.8 CEC", "ACE\nCourse no. CEP91544"), ("8 hours", "ISSA")]), landscape(letter),
       C("completion", "Dashiell Montgomery-Oyelaran", "Kinetic Ridge Education", "Shoulder Mechanics and Overhead Programming, Level 2", completed_on="2025-04-09",
         amounts=[A("0.8", "ceu", "nasm"), A("8", "unitless", "afaa"), A("0.8", "cec", "ace"), A("8", "hour", "issa"), A("8", "hour")],
         ids=[I("Approval no.", "2178"), I("Approval no.", "2178-A"), I("Course no.", "CEP91544"), I("Course code", "KR-SH-202")], approvals=["nasm", "afaa", "ace", "issa"],
         accept={"provider": ["Kinetic Ridge Education LLC", "Kinetic Ridge"]}))

    typ("Trainers/CEU 2025/Foam rolling webinar.pdf", ostrander("CERTIFICATE OF CONTACT HOURS", "This certificate is presented to", "Wilhelmina Faulkner-Diaz", "who viewed the recorded webinar and scored 80% or higher on the post-test for",
        "Foam Rolling for Endurance Athletes: \\ What the Evidence Says", [("Date completed", "17 Nov 2025"), ("Date recorded", "3 Sep 2025"), ("Contact hours", "1.5 hours"), ("Certificate no.", "OSM-W-44817")],
        "Ostrander Sports Medicine Group is a BOC Approved Provider (P9402). Athletic trainers should claim only those hours actually spent in the educational program."),
        C("completion", "Wilhelmina Faulkner-Diaz", "Ostrander Sports Medicine Group", "Foam Rolling for Endurance Athletes: What the Evidence Says", completed_on="2025-11-17",
          amounts=[A("1.5", "hour")], ids=[I("Certificate no.", "OSM-W-44817"), I("BOC Approved Provider", "P9402")], approvals=["boc"], note="the recording date is no date of completion"))

    def inhouse(d):
        letterhead(d, "IRONFERN CLUBS", "Ironfern University · Team Learning & Development", font="Lato", color="7A3B12")
        paras(d, "TRAINING RECORD AND CERTIFICATE\n**Team member:** Jory Castlebury\n**Club:** 014 Temple Quay        **Position:** Duty Manager\n**Course:** Child Watch Supervision & Safeguarding Basics\n"
                 "**Trainer:** Aneurin Bevan-Hughes\nJory has completed this course and met the learning outcomes listed below.")
        table(d, [["Module", "Date", "Length"], ["Ratios, sign-in and release of children", "4 March 2025", "1 h 15 min"], ["Spotting and reporting concerns", "4 March 2025", "1 h 30 min"],
                  ["Play-room set-up walk-through", "11 March 2025", "45 min"], ["Total", "", "3.5 hours"]], [3.4, 1.5, 1.1])
        paras(d, "Signed (trainer): A. Bevan-Hughes                    Date: 12 March 2025\nThis is an internal course. No external credits are awarded.")
    doc("Bristol/Training records/Castlebury child watch.pdf", inhouse, C("completion", "Jory Castlebury", "Ironfern Clubs", "Child Watch Supervision & Safeguarding Basics", started_on="2025-03-04",
        completed_on="2025-03-11", issued_on="2025-03-12", amounts=[A("3.5", "hour")], accept={"provider": ["Ironfern University", "Ironfern University · Team Learning & Development"]},
        note="modules add up to the total"))

    def pulse(d):
        from docx.shared import Pt
        letterhead(d, "PulseRide® Indoor Cycling", "Instructor Training · 55 Velodrome Lane, Trexlertown, PA 18087", font="Open Sans", size=10, color="C2185B")
        paras(d, "June 30, 2025\n\nMs. Ottoline Brightwater\n418 Sycamore Court\nBethlehem, PA 18018\n\nDear Ottoline,\n"
                 "Congratulations! We are delighted to tell you that your assessment video has been reviewed and that you have **passed PulseRide Instructor Training Level 1**, which you attended on June 7–8, 2025 in Allentown with Master Trainer Ignacio Belmonte.\n"
                 "Please keep this letter as your proof of completion. The training carries **16 contact hours** and has been awarded **1.5 ACE CECs** (course PRX-2025-1) and **1.4 NASM CEUs**. Your instructor number is **PR-60218**.\n"
                 "You may now teach classes under the PulseRide name at licensed clubs. See you on the bike!\n\nWarm regards,\n\nMarguerite Espósito\nHead of Instructor Education", 6)
    doc("Trainers/letters/PulseRide_Brightwater.pdf", pulse, C("completion", "Ottoline Brightwater", "PulseRide Indoor Cycling", "PulseRide Instructor Training Level 1", started_on="2025-06-07", completed_on="2025-06-08",
        issued_on="2025-06-30", amounts=[A("16", "hour"), A("1.5", "cec", "ace"), A("1.4", "ceu", "nasm")], ids=[I("course", "PRX-2025-1"), I("instructor number", "PR-60218")],
        approvals=["ace", "nasm"], accept={"provider": ["PulseRide"], "title": ["Instructor Training Level 1"]}, note="a letter; the assessment was passed later than the two days, on a day not printed", unclear_ok=["completed_on"]))

    css = """body{font-family:'Manrope'}.pg{background:#fff;padding:.65in .8in}.l{width:64px;height:64px;border-radius:16px;background:#4b2fd6;color:#fff;font-size:30pt;text-align:center;line-height:62px;font-weight:800}
    .k{margin-top:.3in;font-size:9pt;letter-spacing:2px;color:#777}.h{font-size:30pt;font-weight:800;line-height:1.15;max-width:8in;margin-top:6px}.i{font-size:11pt;margin-top:8px;color:#444}
    .n{position:absolute;left:.8in;bottom:1.5in;font-size:31pt;font-weight:700}.d{position:absolute;left:.8in;bottom:.95in;font-size:11pt;line-height:1.6}.x{position:absolute;right:.8in;top:.7in;text-align:right;font-size:8pt;color:#777;line-height:1.7}"""
    body = """<div class=pg><div class=l>L</div><div class=x>Certificate no: LMB-7c02e9d4-51aa<br>Certificate url: learnable.example/c/7c02e9d4<br>Reference number: 0004</div><div class=k>CERTIFICATE OF COMPLETION</div>
    <div class=h>Nutrition Coaching Conversations: From First Call to Follow-Up</div><div class=i>Instructors <b>Dr. Renske Hoogland</b>, <b>Paul Abiodun</b></div><div class=n>Priya N. Raghunathan</div>
    <div class=d>Date <b>Feb. 2, 2026</b><br>Length <b>6.5 total hours</b></div></div>"""
    chrome("Trainers/CEU 2025/LMB-7c02e9d4.pdf", css, body, C("completion", "Priya N. Raghunathan", "Learnable", "Nutrition Coaching Conversations: From First Call to Follow-Up", completed_on="2026-02-02",
           amounts=[A("6.5", "hour")], ids=[I("Certificate no", "LMB-7c02e9d4-51aa"), I("Reference number", "0004")],
           accept={"provider": [None, "learnable.example", "L"], "issued_on": ["2026-02-02"]}, unclear_ok=["provider"], note="the platform is named by its address and a letter only"), size="letter-l", title="Certificate")

    css = """body{font-family:'Roboto';font-size:10pt}.pg{padding:.5in .6in}.gm{display:flex;justify-content:space-between;border-bottom:1px solid #bbb;padding-bottom:6px;font-size:11pt}.su{font-size:14pt;font-weight:700;margin:12px 0 2px}
    .hd{display:flex;justify-content:space-between;border-top:1px solid #ccc;padding:8px 0;font-size:9.5pt}.box{margin:18px auto;width:5.9in;border:3px double #2c7a4b;padding:22px 30px;text-align:center;font-family:'C059'}
    .box h2{color:#2c7a4b;font-size:21pt;margin:0 0 8px}.box .n{font-size:20pt;margin:8px 0}.box .t{font-size:14pt;font-weight:bold;margin:8px 0}.sm{font-size:8.5pt;color:#555}"""
    body = """<div class=pg><div class=gm><b>Gmail</b><span>Xochitl Barrientos &lt;xochitl.b@ironfern.example&gt;</span></div><div class=su>Your certificate: Blood Flow Restriction Basics</div><div>1 message</div>
    <div class=hd><span><b>Tidewater Strength Symposia</b> &lt;no-reply@tidewaterstrength.example&gt;</span><span>Mon, Oct 13, 2025 at 8:02 AM</span></div><div>To: xochitl.b@ironfern.example</div>
    <p>Hi Xochitl,</p><p>Thank you for learning with us! Your certificate is below. Print this e-mail or save it as PDF for your records.</p><div class=box><div>TIDEWATER STRENGTH SYMPOSIA</div><h2>Certificate of Completion</h2>awarded to<div class=n>Xochitl Barrientos, M.S.</div>
    for successful completion of<div class=t>Blood Flow Restriction Basics for Trainers</div>on October 11, 2025<br><br><b>0.4 NSCA CEUs</b> (Category A) &nbsp; · &nbsp; <b>4 ISSA hours</b><div class=sm><br>Activity ID 3315-BFR · Presenter: Kwabena Asante-Frimpong, PhD, CSCS</div></div>
    <p class=sm>Please do not reply to this message. Questions about credit: ask your certifying body. Your next event: “Velocity-Based Training”, January 24, 2026 – save 15% with code LIFT15.</p></div>"""
    chrome("Trainers/Gmail - Your certificate_ Blood Flow Restriction Basics.pdf", css, body, C("completion", "Xochitl Barrientos", "Tidewater Strength Symposia", "Blood Flow Restriction Basics for Trainers",
           completed_on="2025-10-11", amounts=[A("0.4", "ceu", "nsca"), A("4", "hour", "issa")], ids=[I("Activity ID", "3315-BFR")], approvals=["nsca", "issa"],
           accept={"issued_on": ["2025-10-13"]}, note="a certificate within an e-mail; date of the mail differs"))

    # two certificates in one file: cover, certificate, certificate
    css = """body{font-family:'Open Sans'}.pg{padding:.8in}.fr{border:10px solid #e3e9df;outline:1px solid #56743f;height:6.6in;padding:.5in .7in;text-align:center}.fr h1{font-family:'Goudy Bookletter 1911';font-weight:400;font-size:34pt;margin:0;color:#56743f}
    .fr .n{font-family:'Lobster Two';font-size:30pt;margin:14px}.fr .t{font-size:18pt;font-weight:600;margin:10px}.fr table{margin:18px auto;font-size:10.5pt;text-align:left}.fr td{padding:3px 14px}.cv{font-size:11pt;line-height:1.7}"""
    one = lambda t, when, amt, no: f"""<div class=pg><div class=fr><h1>Certificate of Completion</h1><p>Active Years Institute certifies that</p><div class=n>Bartholomew Ng</div><p>has completed the home-study course</p><div class=t>{t}</div>
    <table><tr><td>Completion date</td><td><b>{when}</b></td></tr><tr><td>Credit awarded</td><td><b>{amt}</b></td></tr><tr><td>Certificate</td><td><b>{no}</b></td></tr></table>{sig(no)}<div>Dr. Eudora Klein, Course Author</div></div></div>"""
    body = ("<div class=pg><div class=cv><b>Active Years Institute</b><br>PO Box 1190, Ashland, OR 97520<br><br>August 18, 2024<br><br>Dear Bartholomew,<br><br>enclosed are the two certificates of your <i>Older Adult Bundle</i>. "
            "Please check the spelling of your name and tell us within 30 days if something has to be corrected.<br><br>The ACE course numbers are printed on each certificate.<br><br>Active Years Institute – Records</div></div>"
            + one("Balance and Fall Prevention", "July 29, 2024", "1.2 ACE CECs (CEP80551)", "AYI-24-0713-A") + one("Strength After Sixty-Five", "August 15, 2024", "1.0 ACE CECs (CEP80552)", "AYI-24-0713-B"))
    ids = lambda n, c: [I("Certificate", n), I("ACE CECs", c)]
    weasy("Trainers/Ng older adult bundle.pdf", css, body, [
        C("completion", "Bartholomew Ng", "Active Years Institute", "Balance and Fall Prevention", part=1, completed_on="2024-07-29", amounts=[A("1.2", "cec", "ace")], ids=ids("AYI-24-0713-A", "CEP80551"), approvals=["ace"],
          accept={"issued_on": ["2024-08-18"]}, note="page 2 of 3; page 1 is a covering letter"),
        C("completion", "Bartholomew Ng", "Active Years Institute", "Strength After Sixty-Five", part=2, completed_on="2024-08-15", amounts=[A("1.0", "cec", "ace")], ids=ids("AYI-24-0713-B", "CEP80552"), approvals=["ace"],
          accept={"issued_on": ["2024-08-18"]}, note="page 3 of 3")], size="letter-l")

    png = heading_png(["COPPER CANYON CLINICS", "Kettlebell Foundations Clinic"])
    labels = [("attendee", "Attendee name"), ("date", "Date of clinic"), ("place", "Location"), ("hours", "Contact hours earned"), ("nsca", "NSCA CEUs (Category C)"), ("no", "Verification code"), ("instr", "Lead instructor")]
    rl("Trainers/CEU 2025/Clinic verification form.pdf", lambda c, W, H: form(c, W, H, {"attendee": "Leocadia Fontaine", "date": "05/03/2025 - 05/04/2025", "place": "Mesa, Arizona", "hours": "12", "nsca": "1.2", "no": "KF-0525-31",
       "instr": "Roscoe Delacroix-Bly"}, png, labels, (["VERIFICATION OF COMPLETION", "The person named below attended all sessions of the clinic and passed the practical check-off."],
       ["Completed by the clinic office. Not valid without a verification code.", "Copper Canyon Clinics · Phoenix, AZ · records@coppercanyon.example"])), letter,
       C("completion", "Leocadia Fontaine", "Copper Canyon Clinics", "Kettlebell Foundations Clinic", started_on="2025-05-03", completed_on="2025-05-04", amounts=[A("12", "hour"), A("1.2", "ceu", "nsca")],
         ids=[I("Verification code", "KF-0525-31")], approvals=["nsca"], note="values only in form fields, the title only in a picture"))

    fp("Trainers/CEU 2025/aqua 2024 turned.pdf", lambda d: turned(d, "Certificate of Course Completion", "Henrike van der Velde-Osei", [("Course", "Deep Water Running and\nInterval Design"), ("Completed", "September 21, 2024"),
       ("Credits", "5.0 AEA CECs; 0.5 ACE CECs"), ("AEA course number", "AEA-24-1193"), ("Presenter", "Solveig Arnarsdóttir")], ["Granite State Aquatics Education, Concord NH. Approved by AEA and ACE for the credits shown.",
       "Keep this certificate; duplicates cost $10."]), C("completion", "Henrike van der Velde-Osei", "Granite State Aquatics Education", "Deep Water Running and Interval Design", completed_on="2024-09-21",
       amounts=[A("5.0", "cec", "aea"), A("0.5", "cec", "ace")], ids=[I("AEA course number", "AEA-24-1193")], approvals=["aea", "ace"], note="turned by 90 degrees on a portrait page"))

    css, body = akademie("Zertifikat", """<p class=n>Frau Jördis Achterberg-Köhler</p><p>geb. am 14.08.1989</p><p>hat an der Fortbildung</p><p class=c>Refresher Rückenschule: Haltung und Bewegung</p>
    <p>vom 12. bis 13. April 2025 in Ulm teilgenommen und die Lernerfolgskontrolle bestanden.</p><p>Umfang: <b>16 Stunden</b></p><p>Inhalte:</p><ul><li>Aktueller Stand der Rückenschmerzforschung</li><li>Übungsreihen mit Kleingeräten</li><li>Stundenaufbau und Didaktik</li></ul>
    <div class=s><div>Ulm, den 13.04.2025</div><div style='text-align:center'>""" + sig("ulm") + "<br>Dr. Hartmut Seidenspinner<br>Lehrgangsleitung</div></div>",
                         "Akademie für Bewegung Süd gGmbH<br>Donauwiesen 8 · 89073 Ulm<br>www.bewegung-sued.example", "Die Fortbildung dient der Verlängerung der Kursleiterlizenz. Akademie für Bewegung Süd gGmbH · HRB 998877 Amtsgericht Ulm", "Teilnehmer-Nr. 25-R-0447")
    weasy("Ulm/Zertifikat_Rueckenschule.pdf", css, body, C("completion", "Jördis Achterberg-Köhler", "Akademie für Bewegung Süd gGmbH", "Refresher Rückenschule: Haltung und Bewegung", started_on="2025-04-12",
          completed_on="2025-04-13", issued_on="2025-04-13", amounts=[A("16", "hour")], ids=[I("Teilnehmer-Nr.", "25-R-0447")], accept={"provider": ["Akademie für Bewegung Süd"], "title": ["Refresher Rückenschule"]},
          note="German; a date of birth is printed"), size="a4")

    typ("Montreal/attestation gagnon.pdf", quebec("Attestation de formation", "Certificate of Training", [("Participant(e)", "Participant", "Étienne Gagnon-Thériault"), ("Formation", "Course", "Entraînement des adolescents : sécurité et progression"),
        ("Date de réussite", "Date completed", "2025-05-24"), ("Crédits", "Credits", "4 CEC (canfitpro)"), ("Nº d’attestation", "Certificate No.", "AML-2025-0388"), ("Formatrice", "Instructor", "Maïté Desrochers")],
        "La présente atteste que la personne nommée ci-dessous a réussi la formation suivante. / _This certifies that the person named below has successfully completed the following course._",
        "Approuvé par canfitpro pour 4 crédits d’éducation continue. / Approved by canfitpro for 4 continuing education credits. Conservez cette attestation pendant deux ans."),
        C("completion", "Étienne Gagnon-Thériault", "Association Mouvement Laurentides", "Entraînement des adolescents : sécurité et progression", completed_on="2025-05-24", amounts=[A("4", "cec", "canfitpro")],
          ids=[I("Nº d’attestation / Certificate No.", "AML-2025-0388")], approvals=["canfitpro"], note="French and English"))

    svg("Madrid/diploma funcional.pdf", diploma_es("Inmaculada Ruiz de la Fuente", ["con DNI 00000014-Z, ha superado con aprovechamiento el curso de"], "Entrenamiento Funcional en Sala",
        "con una duración de 20 horas lectivas, impartido del 5 de mayo al 2 de junio de 2025", "Madrid, a 4 de junio de 2025", "El Director: Baltasar Quiñones Mora", "La Secretaria: Rocío Valdivieso", "Registro n.º EEG-2025/117"),
        C("completion", "Inmaculada Ruiz de la Fuente", "Escuela de Entrenadores Guadarrama", "Entrenamiento Funcional en Sala", started_on="2025-05-05", completed_on="2025-06-02", issued_on="2025-06-04",
          amounts=[A("20", "hour")], ids=[I("Registro n.º", "EEG-2025/117")], accept={"title": ["Diploma Entrenamiento Funcional en Sala"]}, note="Spanish diploma"))

    css, body = phone_lms("My learning", "✓ Completed", "Front Desk to Fitness Floor: Selling With Integrity", """<div class=bar><i style='width:100%'></i></div><div class=r><span>Learner</span><span>Temperance Adeyemi</span></div>
    <div class=r><span>Certificate issued</span><span>Jul 28, 2025</span></div><div class=r><span>Credit</span><span>0.2 NASM CEUs</span></div><div class=r><span>Time spent</span><span>2 h 06 min</span></div><div class=r><span>Certificate ID</span><span>CB-118-40277</span></div>
    <div class=r><span>Offered by</span><span>ClubBright Academy</span></div>""", "<div class=bt>Download certificate</div><div class=bt style='background:#fff;color:#14a38b;border:1px solid'>Share</div>")
    shot("Trainers/Screenshot_20250728-214455.png", css, body, C("completion", "Temperance Adeyemi", "ClubBright Academy", "Front Desk to Fitness Floor: Selling With Integrity", issued_on="2025-07-28",
         amounts=[A("0.2", "ceu", "nasm")], ids=[I("Certificate ID", "CB-118-40277")], approvals=["nasm"], accept={"completed_on": ["2025-07-28"]}, accept_amounts=[A("126", "minute"), A("2.1", "hour")],
         note="screen of a telephone"), 390, 760, 3)

    fp("Trainers/yoga 200h Salcedo.pdf", lambda d: yoga(d, "Certificate of Completion", "We joyfully recognize that", "Amaranta Salcedo", ["has fulfilled all the requirements of our registered program", "(RYS 200, school no. 311908) and completed the"], "200-Hour Yoga Teacher Training",
       [("Training dates", "9 September 2024 – 27 April 2025"), ("Hours", "200 (contact 185, non-contact 15)"), ("Given at", "Sand Harbor, Nevada, this 27th day of April 2025")],
       ["This certificate makes the graduate eligible to register with Yoga Alliance. It is not itself a registration."], ("Ravindra Holloway", "E-RYT 500, Lead Trainer")),
       C("completion", "Amaranta Salcedo", "Sand Harbor Yoga School", "200-Hour Yoga Teacher Training", started_on="2024-09-09", completed_on="2025-04-27", issued_on="2025-04-27", amounts=[A("200", "hour")],
         ids=[I("school no.", "311908")], accept={"issued_on": [None]}, accept_amounts=[A("185", "hour"), A("15", "hour")], approvals=[], note="Yoga Alliance is named, approval only by the school's registration"), "L")

    css = """body{font-family:'Open Sans'}.pg{padding:.6in}.o{height:7.3in;border-left:26px solid #003a70;padding:.3in .6in}h1{font-size:15pt;color:#003a70;letter-spacing:1px;margin:0}.n{font-size:32pt;font-family:'Caladea';margin:.9in 0 .1in}.t{font-size:20pt;font-weight:700;color:#003a70}.d{margin-top:.5in;font-size:11pt;line-height:1.8}"""
    body = """<div class=pg><div class=o><h1>U.S. CENTER FOR SAFESPORT</h1><div class=n>Cornelius Vandiver III</div><p>has successfully completed</p><div class=t>SafeSport® Trained</div><p>Core training: Sexual Misconduct Awareness Education · Mandatory Reporting · Emotional and Physical Misconduct</p>
    <div class=d>Date: <b>March 6, 2026</b><br>Expires: <b>March 6, 2027</b><br>Certificate ID: <b>aX9-QL02-88TT</b></div></div></div>"""
    chrome("HR/Certs/safesport_vandiver.pdf", css, body, C("completion", "Cornelius Vandiver III", "U.S. Center for SafeSport", "SafeSport Trained", completed_on="2026-03-06", expires_on="2027-03-06",
           ids=[I("Certificate ID", "aX9-QL02-88TT")], accept={"title": ["SafeSport® Trained"], "issued_on": ["2026-03-06"]}), size="letter-l", mode="scan", dpi=150)

    # --- credentials ----------------------------------------------------------------------------
    svg("HR/Certs/ACE GFI frame photo.jpg", """<svg xmlns='http://www.w3.org/2000/svg' width='792pt' height='612pt' viewBox='0 0 792 612' font-family='TeX Gyre Pagella'><rect width='792' height='612' fill='#fbfaf5'/><rect x='30' y='30' width='732' height='552' fill='none' stroke='#8c7a3b' stroke-width='9'/>
    <rect x='44' y='44' width='704' height='524' fill='none' stroke='#8c7a3b'/><text x='396' y='112' font-size='32' text-anchor='middle' letter-spacing='2'>American Council on Exercise</text><text x='396' y='158' font-size='14' text-anchor='middle' font-style='italic'>having met all requirements for competent practice, hereby declares that</text>
    <text x='396' y='228' font-size='42' text-anchor='middle' font-family='Z003'>Lysander K. Obradović</text><text x='396' y='272' font-size='14' text-anchor='middle' font-style='italic'>is an</text><text x='396' y='318' font-size='28' text-anchor='middle'>ACE Certified Group Fitness Instructor</text>
    <text x='120' y='420' font-size='13'>Certification Number</text><text x='120' y='440' font-size='15' font-weight='bold'>G274419</text><text x='330' y='420' font-size='13'>Certified Since</text><text x='330' y='440' font-size='15' font-weight='bold'>June 2019</text><text x='520' y='420' font-size='13'>Expiration Date</text><text x='520' y='440' font-size='15' font-weight='bold'>06/30/2027</text>
    <g transform='translate(300,470)'><path d='""" + wave("ace") + """' fill='none' stroke='#222' stroke-width='1.6'/></g><text x='396' y='536' font-size='11' text-anchor='middle'>President and Chief Executive Officer</text></svg>""",
        C("credential", "Lysander K. Obradović", "American Council on Exercise", "ACE Certified Group Fitness Instructor", expires_on="2027-06-30", ids=[I("Certification Number", "G274419")],
          accept={"completed_on": ["2019-06"], "started_on": ["2019-06"], "title": ["Certified Group Fitness Instructor"]}, note="photograph of a framed paper; 'certified since' is the first earning"), mode="photo", dpi=200, size=(2100, 1650), fill=.86, table=(176, 170, 160))

    css = """.pg{padding:4mm;background:#eaf6fb}.in{height:46mm;border:1px solid #0aa;border-radius:3mm;padding:3mm 4mm;background:#fff}.a{font-family:'Dosis';font-weight:700;font-size:10pt;color:#057}.n{font-size:12.5pt;font-weight:700;margin:2mm 0 0}.t{font-size:9pt}.g{display:grid;grid-template-columns:18mm 1fr;font-size:7.6pt;margin-top:2mm;row-gap:.6mm}"""
    body = """<div class=pg><div class=in><div class=a>Registry of Aquatic Fitness Professionals</div><div class=n>Guadalupe O'Shaughnessy</div><div class=t>Registered Aquatic Instructor, Level III</div><div class=g><span>Registry no.</span><b>RAFP 3-07714</b><span>Renewed</span><b>01 Jan 2026</b><span>Valid through</span><b>31 Dec 2027</b><span>Status</span><b>Active, 15 CECs on file</b></div></div></div>"""
    chrome("HR/Certs/rafp_card.pdf", css, body, C("credential", "Guadalupe O'Shaughnessy", "Registry of Aquatic Fitness Professionals", "Registered Aquatic Instructor, Level III", completed_on=None, issued_on="2026-01-01", expires_on="2027-12-31",
           ids=[I("Registry no.", "RAFP 3-07714")], accept={"issued_on": [None], "completed_on": ["2026-01-01"]}, accept_amounts=[A("15", "cec")], note="renewed on the first day of the period"), size="card")

    # --- letters --------------------------------------------------------------------------------
    def teach(d):
        letterhead(d, "Palisade County Community College", "Division of Health, Kinesiology & Athletics · 900 College Hill Road · Grand Mesa, CO 81501", font="Liberation Serif", color="333333")
        paras(d, "May 20, 2025\n\nTo Whom It May Concern:\nPlease accept this letter as verification that **Mr. Ezekiel Thornbury** served as the instructor of record for **KIN 131 Fundamentals of Weight Training** (2 semester credits) during the Spring 2025 term, January 13 through May 9, 2025. "
                 "The class met twice a week; Mr. Thornbury taught a total of 48 contact hours and was responsible for all lectures, laboratory sessions and grading.\nIf further information is needed please contact my office at (970) 555-0160.\n\nSincerely,\n\nDr. Constance Abelard\nDivision Chair")
    doc("Trainers/letters/PCCC Thornbury verification.pdf", teach, C("teaching", "Ezekiel Thornbury", "Palisade County Community College", "KIN 131 Fundamentals of Weight Training", started_on="2025-01-13", completed_on="2025-05-09", issued_on="2025-05-20",
        ids=[I("KIN", "131")], about={"level": "college"}, accept={"title": ["Fundamentals of Weight Training"], "ids": [[]], "about": [{}]}, accept_amounts=[A("48", "hour"), A("2", "semester_credit")],
        note="the 48 hours are of teaching, the 2 semester credits are those of the course, not of the instructor"))

    typ("Trainers/letters/summit speaker.pdf", """#set page("us-letter", margin: 1.1in)
#set text(font: "TeX Gyre Schola", 11pt)
#grid(columns: (auto, 1fr), column-gutter: 14pt, rect(width: 6pt, height: 54pt, fill: rgb("#a13d2d")), [#text(17pt, weight: "bold")[Northern Plains Fitness Summit] \\ #text(9pt)[12th Annual State Conference · Hosted by the Dakota Association of Health Clubs \\ Sioux Falls, South Dakota · October 3–5, 2025]])
#v(26pt)
October 20, 2025
#v(10pt)
*Speaker verification*
#v(6pt)
#set par(justify: true, leading: .8em)
This confirms that *Anneliese Truong-Hartigan*, MS, presented the educational session

#align(center)[#text(13pt, style: "italic")[“Programming for Clients on GLP-1 Medications”]]

on Saturday, October 4, 2025, from 10:30 a.m. to 11:45 a.m. (75 minutes) before an audience of 112 fitness professionals. It was her first presentation of this session.

Speakers do not receive attendee credits for their own sessions; please submit this letter to your certifying organization.
#v(26pt)
#text(19pt, font: "Kristi")[Bertrand Okafor-Lund] \\
Bertrand Okafor-Lund, Program Chair""", C("lecturing", "Anneliese Truong-Hartigan", "Northern Plains Fitness Summit", "Programming for Clients on GLP-1 Medications", completed_on="2025-10-04", issued_on="2025-10-20",
        about={"level": "state"}, accept={"provider": ["Dakota Association of Health Clubs"], "about": [{}]}, accept_amounts=[A("75", "minute"), A("1.25", "hour")], note="hosted by an association; 75 minutes are the length of the talk"), mode="scan", dpi=160)

    css = """body{font-family:'Caladea';font-size:11.5pt}.pg{padding:1in}.m{font-family:'League Spartan';font-size:24pt;font-weight:800;letter-spacing:-1px}.s{border-bottom:3px solid #000;padding-bottom:6px;font-size:9pt;margin-bottom:.4in}p{line-height:1.6}"""
    body = """<div class=pg><div class=m>CLUB COACH QUARTERLY</div><div class=s>The peer-reviewed journal of practical coaching · ISSN 0000-2214 · Portland, Maine</div><p>December 1, 2024</p><p>Dear Mr. Sundaram,</p><p>on behalf of the editorial board I am pleased to confirm that your manuscript</p>
    <p style='margin-left:.4in'><b>“Why Deload Weeks Fail in Small-Group Training: A Field Report”</b></p><p>was accepted after peer review on September 17, 2024 and has been <b>published in Volume 12, Issue 4 (November 2024), pages 31–38</b>, with <b>Vikram Sundaram</b> as sole author. doi:10.0000/ccq.12.4.31</p>
    <p>You may use this letter as evidence of authorship for your recertification.</p><p>With kind regards,<br><br>""" + sig("ccq") + "<br>Dr. Honora Blackwood-Sato<br>Managing Editor</p></div>"
    weasy("Trainers/letters/CCQ letter.pdf", css, body, C("authoring", "Vikram Sundaram", "Club Coach Quarterly", "Why Deload Weeks Fail in Small-Group Training: A Field Report", completed_on="2024-11", issued_on="2024-12-01",
          ids=[I("doi", "10.0000/ccq.12.4.31")], about={"peer_reviewed": True}, accept={"completed_on": ["2024-09-17"], "ids": [[]]}, note="accepted in September, published in November"))

    def registrar(d):
        from kit import fp_font
        fp_font(d, "Caladea", "Caladea-Bold", "Mono")
        d.set_font("Caladea-Bold", "", 20)
        d.text(72, 80, "Lake Superior Technical University")
        d.set_font("Caladea", "", 10)
        d.text(72, 96, "Office of the Registrar · Marquette, Michigan · Accredited by the Higher Learning Commission")
        d.line(72, 104, 540, 104)
        y = 140
        for t in ["Date issued: 13 January 2026", "", "RE: Verification of Completed Coursework", "", "Student: Bjornson, Astrid Marie          Student ID: 40177236", "", "This letter verifies that the above student was enrolled in and completed the following", "course in the Fall 2025 semester (25 August – 12 December 2025):"]:
            d.set_font("Caladea-Bold" if t.startswith("RE") else "Caladea", "", 11.5)
            d.text(72, y, t)
            y += 18
        y += 8
        d.set_font("Mono", "", 10)
        for t in ["SUBJ  NO.   TITLE                          CR HRS   GRADE   QPTS", "EXS   340   Exercise Testing & Prescription     4.00     A-     14.80"]:
            d.text(72, y, t)
            y += 18
        y += 16
        d.set_font("Caladea", "", 11.5)
        for t in ["Credits are semester hours. A grade of C or higher is passing for the major.", "This is not an official transcript; it is issued at the student’s request for her employer.", "", "Absalom Whitlock", "University Registrar"]:
            d.text(72, y, t)
            y += 18
    fp("Trainers/letters/LSTU registrar.pdf", registrar, C("college", "Astrid Marie Bjornson", "Lake Superior Technical University", "EXS 340 Exercise Testing & Prescription", started_on="2025-08-25", completed_on="2025-12-12", issued_on="2026-01-13",
       amounts=[A("4.00", "semester_credit")], ids=[I("SUBJ NO.", "EXS 340")], grade="A-", about={"level": "college", "progress": "completed", "accredited": True},
       accept={"holder": ["Bjornson, Astrid Marie"], "title": ["Exercise Testing & Prescription"], "ids": [[]], "about": [{}, {"accredited": True}, {"progress": "completed"}]}, note="says that it is no official transcript, but verifies course, credits and grade"))

    css = """.pg{padding:.9in 1in;font-family:'Open Sans';font-size:10.5pt;line-height:1.55}.h{display:flex;justify-content:space-between;border-bottom:4px solid #0b7bc1;padding-bottom:8px;margin-bottom:.35in}.h b{font-size:15pt;color:#0b7bc1}table{border-collapse:collapse;margin:12px 0;width:100%}td{border:1px solid #bbb;padding:6px 10px}td:first-child{background:#eef6fb;width:2in}"""
    body = """<div class=pg><div class=h><b>American College of Sports Medicine</b><span>Certification Department</span></div><p>November 6, 2025</p><p>Rosalind Achebe<br>Certification ID 1086642</p><p>Dear Ms. Achebe,</p><p>Thank you for your petition for continuing education credit. The review committee has <b>approved</b> the following activity:</p>
    <table><tr><td>Activity</td><td>Trauma-Informed Movement Coaching</td></tr><tr><td>Provider</td><td>Juniper Hill Counseling Collective</td></tr><tr><td>Activity date</td><td>August 22–23, 2025</td></tr><tr><td>Credit approved</td><td>10 CECs</td></tr><tr><td>Petition number</td><td>PET-25-20931</td></tr></table>
    <p>The credits have been posted to your account for the cycle ending December 31, 2027. This approval applies to you only and is no endorsement of the provider.</p><p>Sincerely,<br><br>ACSM Recertification Team</p></div>"""
    weasy("HR/Certs/acsm petition Achebe.pdf", css, body, C("petition", "Rosalind Achebe", "American College of Sports Medicine", "Trauma-Informed Movement Coaching", issued_on="2025-11-06", started_on="2025-08-22", completed_on="2025-08-23",
          amounts=[A("10", "cec")], accept_amounts=[A("10", "cec", "acsm")], ids=[I("Petition number", "PET-25-20931")], approvals=["acsm"], about={"petition": "granted", "petition_for": "Trauma-Informed Movement Coaching"},
          accept={"provider": ["Juniper Hill Counseling Collective"], "started_on": [None], "completed_on": [None], "approvals": [[]]}, note="the body that answers and the course's provider differ; 2027-12-31 is the end of the cycle"))

    def attend(p, s):
        rect(s, 0, 0, 11, 8.5, "FFFFFF")
        rect(s, 0, 0, 11, 1.5, "26355D")
        rect(s, 0, 7.9, 11, .6, "E0A030")
        box(s, .6, .35, 9.8, .8, "GREAT LAKES CLUB MANAGERS DAY", 28, True, "FFFFFF", "League Spartan", "c")
        box(s, 1, 2, 9, .7, "Certificate of Attendance", 32, False, "26355D", "Caladea", "c")
        box(s, 1, 3.1, 9, .5, "presented to", 14, False, "555555", "Caladea", "c", italic=True)
        box(s, 1, 3.6, 9, .9, "Fitzgerald Amponsah-Reid", 34, True, "222222", "Caladea", "c")
        box(s, 1, 4.6, 9, .9, "for attending the regional meeting held\nThursday, 6 November 2025 at the Harbor Front Hotel, Milwaukee", 15, False, "222222", "Caladea", "c")
        box(s, 1, 6.3, 4.5, .8, "Ludmila Przybylski\nEvent Chair", 13, False, "222222", "Caladea", "c")
        box(s, 5.5, 6.3, 4.5, .8, "Great Lakes Club Managers Association", 13, False, "222222", "Caladea", "c")
    ppt("Managers/GLCM Day attendance Amponsah.pdf", attend, C("attendance", "Fitzgerald Amponsah-Reid", "Great Lakes Club Managers Association", "Great Lakes Club Managers Day", completed_on="2025-11-06",
        accept={"title": ["Certificate of Attendance", "regional meeting"], "issued_on": ["2025-11-06"]}, note="no amount is printed"))
