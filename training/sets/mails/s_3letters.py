"""Letters: petitions, employers, editors, schools, certification bodies."""
from frames import *
from lib import *


def pet(answer, holder, provider, title, body, **kw):
    """Petition truth: the course giver is the provider, the answering body is right as well."""
    acc = {**kw.pop("acc", {})}
    acc.setdefault("provider", []).append(body)
    acc.setdefault("title", []).append(None)
    if provider is None:
        acc["provider"].append(None)
    return t("petition", holder, provider, title, about={"petition": answer, "petition_for": title}, acc=acc, **kw)


add("petition_approved_Grunwald.pdf", typst("""#set page("us-letter", margin: (x: 26mm, top: 22mm, bottom: 24mm), footer: align(center, text(7pt)[Certification Department · this letter was produced electronically and is valid without a signature · page #context counter(page).display()]))
#set text(font: "EB Garamond", size: 12pt)
#align(right)[*National Academy of Sports Medicine*\\ Recertification \\ 11 September 2025]
#v(18mm)
Anneliese Grünwald\\ 2204 Palmer Ave., Apt. 4\\ Kenosha, WI 53140
#v(8mm)
*Re: Petition 2025-44810 -- "Biomechanics of the Deadlift" (Ostrava Strength Institute, July 19 and 20, 2025)*
#v(4mm)
Dear Ms. Grünwald:

The reviewers have read the agenda, the learning objectives and the presenter's résumé that came with your petition of August 3. I am happy to tell you that *your petition has been approved*. Fourteen hours were requested and fourteen hours have been found relevant; accordingly *1.4 CEUs* were credited to your file today.

Approval is for you alone. It does not make the Ostrava Strength Institute an approved provider. The petition fee of \\$25 is not refundable.

#v(10mm)
Sincerely,
#v(10mm)
Bettina Crowe\\ Manager, continuing education review
"""), pet("granted", "Anneliese Grünwald", "Ostrava Strength Institute", "Biomechanics of the Deadlift", "National Academy of Sports Medicine", s="2025-07-19", c="2025-07-20",
    a=[A("1.4", "ceu", "nasm")], i=[("Petition", "2025-44810")], acc={"issued_on": ["2025-09-11"], "started_on": [None], "completed_on": [None]}, acc_a=[A("1.4", "ceu"), A("14", "hour")], note="hours requested are written as words; three dates besides the course days"))

add("Committee form 7.pdf", weasy("""<div style="font:11px Liberation Sans"><div style="display:flex;justify-content:space-between;border-bottom:2px solid #000"><b style="font-size:15px">Form 7 &ndash; Decision on Individual Petition</b><span>NSCA &middot; Recertification Committee</span></div>
<table border=1 cellspacing=0 cellpadding=7 width=100% style="border-collapse:collapse;margin-top:12px"><tr><td colspan=2>Petitioner (Last, First M.)<br><b style="font-size:13px">Hargrove, William R.</b><td>Certification / no.<br><b>CSCS 7248031122</b><tr><td colspan=2>Activity petitioned<br><b>Velocity Based Training in the Private Sector</b><td>Held<br><b>2024-11-02</b><tr><td>Sponsor<br><b>Bar Path Analytics</b><td>Category<br><b>A</b><td>CEU asked for<br><b>0.8</b><tr><td colspan=3>Decision (check one)<br><br>&#9744; approved as submitted &nbsp;&nbsp;&nbsp; &#9746; approved in part &nbsp;&nbsp;&nbsp; &#9744; not approved &nbsp;&nbsp;&nbsp; &#9744; returned for further information<tr><td>CEU awarded<br><b style="font-size:15px">0.5</b><td colspan=2>Reason: three hours of vendor demonstration are not educational.<tr><td>Date of meeting<br>12/05/2024<td>Date of entry<br>12/09/2024<td>Chair<br><i>O. Ferrandini</i></table><p style="font-size:8px">Appeals: in writing within 30 days of the date of entry. Keep this form. Rev. 03/2019</p></div>""", "@page{size:Letter landscape;margin:18mm}"),
    pet("granted", "Hargrove, William R.", "Bar Path Analytics", "Velocity Based Training in the Private Sector", "NSCA", c="2024-11-02", a=[A("0.5", "ceu", "nsca")], i=[("Certification / no.", "CSCS 7248031122")],
        acc={"holder": ["William R. Hargrove"], "issued_on": ["2024-12-09", "2024-12-05"], "ids": ["7248031122"], "petition": ["partly granted", "partially granted"]}, acc_a=[A("0.5", "ceu")], note="approved in part by checkbox; 0.8 asked for, 0.5 awarded"))

add("re_ petition (partial).pdf", web(gmail("Noor al-Haddad", "Re: Petition for Trauma-Informed Coaching", ("ACE Certification Services &lt;petitions@ace-answers.example&gt;", "Thu, Aug 22, 2024 at 4:51 PM", "To: Noor al-Haddad", """<p>Hi Noor,</p><p>thanks for your patience. Of the ten hours you asked us to consider for <b>Trauma-Informed Coaching</b> we could accept six: the Sunday was about business development and we don't give credit for that. So please look for 0.6 CECs in your account; the other 0.4 were disallowed.</p><p>If you disagree, answer within 10 days with the Sunday handouts.</p><p>Jo&euml;lle R.<br>ACE Certification Services</p>""" + quote("On Jul 30, 2024, Noor al-Haddad wrote:", "Attached is my certificate (Haven Movement Project, Portland, June 15&ndash;16, 2024, 10 hours). Please count it in full.", "gmail"))), chrome_frame("9/1/24, 11:11 AM", "Gmail - Re: Petition", "https://mail.google.com/mail/u/0/?ik=0d")),
    pet("granted", "Noor al-Haddad", "Haven Movement Project", "Trauma-Informed Coaching", "ACE Certification Services", s="2024-06-15", c="2024-06-16", a=[A("0.6", "cec", "ace")], acc={"petition": ["partly granted"], "issued_on": ["2024-08-22"], "started_on": [None], "completed_on": [None]}, acc_a=[A("6", "hour"), A("0.6", "cec")], note="partly granted; asked-for and disallowed amounts nearby"))


def refuse(c, para):
    c.setFont("SerB", 15)
    c.drawCentredString(306, 735, "BOARD OF CERTIFICATION FOR THE ATHLETIC TRAINER")
    c.setFont("Ser", 9)
    c.drawCentredString(306, 721, "Professional Development · 1415 Office Row, Floor 2 · Omaha, Nebraska")
    c.line(60, 712, 552, 712)
    y = para(60, 690, 490, "February 27, 2025<br/><br/>Constantine Papadimitropoulos, LAT<br/>77 Ferry Lane<br/>New London CT 06320", "Ser", 11.5)
    for s in ("Your letter of January 30 concerning <i>Cupping for Performance, Parts I and II</i>", "Dear Mr. Papadimitropoulos,",
              "We have given careful thought to your request that 12 hours of the course named above, presented by Silk Road Bodywork in Providence, be recognized in the current reporting period.",
              "While we appreciate your wish to broaden your practice, the subject lies outside the practice analysis and the materials contain no references less than ten years old. We are therefore unable to grant the request, and no CEUs will be applied.",
              "The Board looks forward to seeing you complete the remaining 22.25 Category A units by December 31, 2025.", "Yours truly,"):
        y = para(60, y - 4, 490, s, "Ser", 11.5)
    para(60, y - 36, 490, "Lt. Col. (ret.) Amos Tillery<br/>for the panel", "Ser", 11.5)


add("scan0012.pdf", scan(rl(refuse), gray=True, angle=0.6), pet("refused", "Constantine Papadimitropoulos", "Silk Road Bodywork", "Cupping for Performance, Parts I and II", "Board of Certification for the Athletic Trainer",
    acc={"issued_on": ["2025-02-27"], "provider": ["BOARD OF CERTIFICATION FOR THE ATHLETIC TRAINER"]}, note="refused in polite words; 12 hours asked for and 22.25 missing are no awards; file name says nothing"))

add("petition/received.pdf", weasy(outlook("Brooks, Imani", [("From", "AFAA Petitions &lt;petitions@group-fitness.example&gt;"), ("Sent", "Friday, May 16, 2025 3:03 PM"), ("To", "Brooks, Imani"), ("Subject", "[Case 00781226] Your petition")], "<p>Imani Brooks,</p><p>Your petition for <b>Pole Conditioning Teacher Intensive</b> (Vertical Arts Academy, 15 CEUs requested) reached us today and was given to a reviewer. A decision can take up to 15 business days. Please do not submit the same course again and do not count the credits toward renewal before you hear from us.</p><p>AFAA Petitions</p>")),
    pet("pending", "Imani Brooks", "Vertical Arts Academy", "Pole Conditioning Teacher Intensive", "AFAA", i=[("Case", "00781226")], acc={"provider": ["AFAA Petitions"], "issued_on": ["2025-05-16"]}, note="received, not decided; requested amount is no award"))

add("petition/2nd letter.pdf", typst("""#set page("a4", margin: 28mm)
#set text(font: "Liberation Serif", size: 11.5pt)
#set par(justify: true)
#grid(columns: (1fr, 1fr), [*Commission for Exercise Professionals*\\ Secretariat], align(right)[Our ref. CEP/P/0993\\ 3 III 2025])
#v(14mm)
To Ms Aoife Ní Bhriain
#v(6mm)
The Commission considered your application for recognition of *Dance Fitness for Parkinson's* (Foundation for Moving Well, Cork, 18--19 January 2025) at its sitting of 28 February.

RESOLVED, that nine (9) hours be recognised, _provided that_ the applicant lodges, not later than 15 April 2025, proof of the examination passed; failing which the application shall be deemed rejected.

The hours will be entered only when that proof has been received.
#v(14mm)
#align(right)[for the Secretary\\ M. Quirke]
"""), pet("pending", "Aoife Ní Bhriain", "Foundation for Moving Well", "Dance Fitness for Parkinson's", "Commission for Exercise Professionals", i=[("Our ref.", "CEP/P/0993")], s="2025-01-18", c="2025-01-19",
    acc={"petition": ["granted", "conditional"], "issued_on": ["2025-03-03"], "started_on": [None], "completed_on": [None]}, acc_a=[A("9", "hour")], unc=["petition", "amounts"], note="conditional; Roman month in the date of the letter; hours not yet entered"))

add("appeal.pdf", plain("""
                                                          October 3, 2023

Ms. Ana-Lucia Bermudez
Certificate holder 118-2207

                 NOTICE OF DECISION UPON APPEAL  A-23-61

1.  On June 12, 2023 the reviewer denied your petition for "Postpartum
    Return to Running", a course of Meadow Physio Collective, because the
    length could not be established.
2.  With your appeal you sent the sign-in sheets of April 15, 2023.
3.  The denial of June 12 is set aside. The petition is GRANTED for
    7.5 (seven and one half) hours.

This decision is final.

                           ISSA Continuing Education Appeals
                           P. Vandermolen, hearing officer
""", 10.5), pet("granted", "Ana-Lucia Bermudez", "Meadow Physio Collective", "Postpartum Return to Running", "ISSA Continuing Education Appeals", c="2023-04-15", a=[A("7.5", "hour", "issa")], i=[("Appeal", "A-23-61"), ("Certificate holder", "118-2207")],
    acc={"issued_on": ["2023-10-03"], "completed_on": [None], "provider": ["ISSA"]}, acc_a=[A("7.5", "hour")], note="denied first, granted upon appeal"))

add("answer from acsm.jpg", scan(weasy("""<div style="font:12.5px/1.6 Noto Serif"><b style="font-size:17px;color:#7a1f2b">American College of Sports Medicine</b><br><span style="color:#7a1f2b">Certification &amp; Registry</span><p style="margin-top:36px">June 2nd, 2025</p><p>Björn Åkesson, ACSM-CEP<br>ID 1088342</p><p>Dear Björn Åkesson,</p><p>&ldquo;Ice, Breath and Mind&rdquo; (North Water Society, 5 hours) does not fall within the job task analysis of your certification. <b>It will not count toward renewal.</b> We know that this is not what you hoped to read.</p><p>You hold 48 of 60 credits; your cycle ends 12/31/2026.</p><p>With regards,</p><p style="font-family:EB Garamond;font-style:italic;font-size:20px">Delphine Marchetti</p></div>""", "@page{size:A5;margin:14mm}"), dpi=170),
    pet("refused", "Björn Åkesson", "North Water Society", "Ice, Breath and Mind", "American College of Sports Medicine", i=[("ID", "1088342")], acc={"issued_on": ["2025-06-02"]}, note="refused without the words petition or denied; 48 of 60 credits is a balance"))

add("portal petitions.pdf", web(site("myNFPT", ["Dashboard", "Credits", "Petitions", "Store"], """<h3>Petitions</h3><p>Trainer: <b>Marcus T. Ellery-Boone</b> &nbsp; Trainer no. 60-18834 &nbsp; Balance: 1.25 CEC</p><table border=1 cellpadding=6 cellspacing=0 style="border-collapse:collapse;width:100%"><tr style="background:#e8eef3"><th>Course<th>Sponsor<th>Completed<th>Filed<th>Decided<th>Outcome<th>CEC<tr><td>Sandbag Circuits Workshop<td>Gritworks<td>Mar 8, 2025<td>Mar 20, 2025<td>Apr 4, 2025<td style="color:green">Accepted<td>0.75<tr><td>Selling Personal Training<td>Closer School<td>Feb 1, 2025<td>Mar 20, 2025<td>Apr 4, 2025<td style="color:#b00">Declined &ndash; sales topic<td>0.00</table>""", "#27566b", "M. Ellery-Boone", foot="National Federation of Professional Trainers &middot; Terms")
    , firefox_frame("5/9/2025, 9:44 AM", "Petitions - myNFPT", "https://my.nfpt.example/petitions?y=2025"), landscape=True),
    pet("granted", "Marcus T. Ellery-Boone", "Gritworks", "Sandbag Circuits Workshop", "National Federation of Professional Trainers", c="2025-03-08", d="2025-04-04", a=[A("0.75", "cec", "nfpt")], i=[("Trainer no.", "60-18834")], acc={"issued_on": [None]}, acc_a=[A("0.75", "cec")], note="two petitions in a table, one each way"),
    pet("refused", "Marcus T. Ellery-Boone", "Closer School", "Selling Personal Training", "National Federation of Professional Trainers", c="2025-02-01", d="2025-04-04", i=[("Trainer no.", "60-18834")], acc={"issued_on": [None]}, acc_a=[A("0.00", "cec", "nfpt"), A("0.00", "cec")], note="declined row"))

add("petition/need more info.png", shot(webmail_screen("MailRoom", "#3c6e47", ["Inbox (3)", "Archive", "Sent"], "Petition #5519-C: further information needed", "Pilates Method Certification Board", "Ludmila Horáčková", "27 Jan 2026 10:10", "Dear Ludmila Horáčková,<br><br>the petition for <b>Reformer for Golfers</b> (Studio Linea, 8 hours, 22 November 2025) cannot be decided yet. Kindly upload within 21 days: the presenter's CV and an agenda with times. Until then it stays <b>on hold</b>. No credits have been granted or refused.<br><br>S. Whitcomb, Certification Manager")),
    pet("pending", "Ludmila Horáčková", "Studio Linea", "Reformer for Golfers", "Pilates Method Certification Board", c="2025-11-22", i=[("Petition", "5519-C")], acc={"issued_on": ["2026-01-27"], "completed_on": [None]}, acc_a=[A("8", "hour")], note="on hold; more papers asked for"))

add("college course petition.pdf", weasy(outlook("Ortega, Guillermo", [("From", "Credit Review &lt;creditreview@trainercouncil.example&gt;"), ("Sent", "Tue 7/1/2025 2:14 PM"), ("To", "Guillermo Ortega y Gasset"), ("Subject", "RE: Use of BIO 231 for recert"), ("Attachments", "transcript_GOyG.pdf (211 KB)")], "<p>Good afternoon Guillermo Ortega y Gasset,</p><p>Yes &ndash; BIO 231 Human Anatomy (Pueblo Verde College, spring 2025, 4 semester hours, B+) works. A semester hour is worth 0.5 CEU with us, so we have posted 2.0 CEUs under petition GP-3302. There is nothing else to do.</p><p>Have a great 4th!<br>Lorna, Trainer Council Credit Review</p>")),
    pet("granted", "Guillermo Ortega y Gasset", "Pueblo Verde College", "BIO 231 Human Anatomy", "Trainer Council", a=[A("2.0", "ceu")], i=[("petition", "GP-3302")], grade="B+", acc={"ids": ["BIO 231"], "provider": ["Trainer Council Credit Review"], "title": ["Human Anatomy"], "issued_on": ["2025-07-01"], "grade": [None], "completed_on": ["2025"]}, acc_a=[A("4", "semester_credit"), A("2.0", "ceu", "trainer_council")], note="petition for a college course; granted with Yes"))

# ------------------------------------------------------------------ teaching
def emp(d):
    from docx.shared import Pt
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    d.styles["Normal"].font.name = "Caladea"
    h = d.add_paragraph()
    h.alignment = AL.CENTER
    r = h.add_run("WILLOW CREEK COMMUNITY WELLNESS CENTER")
    r.bold, r.font.size = True, Pt(16)
    q = d.add_paragraph("A service of Willow Creek Township · 88 Depot Street · (555) 010-7781")
    q.alignment = AL.CENTER
    for s in ("January 15th, 2025", "To whom it may concern:", "I am the human resources generalist of the center and write at the request of Fiona MacAllister, who has been on our payroll since 2019 as a part-time instructor.",
              "From January 8, 2024 through December 18, 2024 Ms. MacAllister taught the course Aqua Arthritis Basics for us, two classes of 45 minutes a week, 94 classes in total. Our program supervisor, Theo Barnhardt, observed her in March and September.",
              "Neither the center nor the township is an approved provider; we merely confirm that the teaching took place.", "Respectfully,", "", "Dolores Ibáñez-Keane, SHRM-CP"):
        d.add_paragraph(s)


add("MacAllister letter from HR.pdf", office(emp), t("teaching", "Fiona MacAllister", "Willow Creek Community Wellness Center", "Aqua Arthritis Basics", s="2024-01-08", c="2024-12-18", about={"level": "group class"},
    acc={"provider": ["WILLOW CREEK COMMUNITY WELLNESS CENTER"], "issued_on": ["2025-01-15"], "level": [None]}, acc_a=[A("45", "minute")], note="employer's letter; others named; class length and count are no award"))

add("adjunct_confirmation.pdf", typst("""#set page("us-letter", margin: 30mm)
#set text(font: "Carlito", size: 11pt)
#text(20pt, fill: rgb("#5a2a82"))[Harlow Valley College]
#line(length: 100%)
#text(9pt)[School of Health and Human Performance · Office of the Dean]
#v(10mm)
May 20, 2025
#v(6mm)
This is to verify that *Oluwaseun Adeyemi-Cole, M.S.* served as adjunct instructor of record for

#table(columns: 4, [*Term*], [*Section*], [*Course*], [*Credits*], [Spring 2025], [EXS 214-02], [Exercise Testing Lab], [3])

a class of 15 weeks (January 13 -- May 9, 2025) with 22 students enrolled. Prof. Henrietta Vogel holds the lecture part of the course.
#v(16mm)
Gregory S. Plante, Ed.D.\\ Dean
"""), t("teaching", "Oluwaseun Adeyemi-Cole", "Harlow Valley College", "Exercise Testing Lab", s="2025-01-13", c="2025-05-09", i=[("Section", "EXS 214-02")], about={"level": "college"}, acc={"issued_on": ["2025-05-20"], "ids": ["EXS 214"], "level": ["university", "undergraduate"]}, acc_a=[A("3", "semester_credit"), A("3", "unitless")], note="taught a college course; credits belong to the students"))

add("thanks for teaching!.pdf", web(gmail("Katarzyna Nowak-Stępień", "Thanks for teaching Saturday + your letter", ("Meridian Patterns School &lt;faculty@meridianpatterns.example&gt;", "Tue, May 6, 2025 at 10:22 AM", "To: Katarzyna Nowak-Stępień", "<p>Kasia,</p><p>for your recert file: <b>Katarzyna Nowak-Stępień</b> was lead instructor of our workshop <b>Corrective Patterns: Hip and Knee</b> in Toledo on May 3, 2025 (8 hours, 17 participants). The participants got 0.8 NASM CEU each; as faculty you are not a participant, so we can't send you the certificate &ndash; use this mail to petition for teaching credit.</p><p>Stipend of $650 goes out Friday.</p><p>Nils, faculty office</p>")), chrome_frame("5/6/25, 1:00 PM", "Gmail", "https://mail.google.com/mail/u/0/")),
    t("teaching", "Katarzyna Nowak-Stępień", "Meridian Patterns School", "Corrective Patterns: Hip and Knee", c="2025-05-03", a=[A("8", "hour")], about={"level": "workshop"}, acc={"level": ["professional", None], "approvals": ["nasm,afaa"]}, note="0.8 CEU is for participants, not for her"))

add("Parks Dept memo.pdf", scan(plain("""
CITY OF HAZELTON  -  PARKS & RECREATION

MEMORANDUM

TO:      Personnel file, Abernathy, Curtis L.
FROM:    Rhonda Szymanski, Recreation Supervisor II
DATE:    8/29/25
SUBJECT: Verification of instruction

Curtis L. Abernathy instructed "Fall-Proof: Balance for 65+" at the
Senior Annex this summer session, Tu/Th 9:00-10:00, sixteen (16)
meetings, June 24 to August 14, 2025. Activity no. 4410-B. Class was
full (20). No complaints.

cc: Payroll (J. Lindqvist)
""", 11), gray=True), t("teaching", "Curtis L. Abernathy", "City of Hazelton Parks & Recreation", "Fall-Proof: Balance for 65+", s="2025-06-24", c="2025-08-14", i=[("Activity no.", "4410-B")], about={"level": "group class"},
    acc={"holder": ["Abernathy, Curtis L."], "provider": ["CITY OF HAZELTON - PARKS & RECREATION", "City of Hazelton", "CITY OF HAZELTON  -  PARKS & RECREATION"], "level": [None]}, acc_a=[A("16", "hour")], note="memo to file, picture only"))

add("gym owner.jpg", scan(weasy("""<div style="font:15px/1.9 EB Garamond"><div style="font:900 34px Roboto;letter-spacing:6px">ANVIL &amp; OAK</div><i>strength gym, est. 2011 &ndash; Bozeman</i><p style="margin-top:40px">Nov. 4th, 2024</p><p>Hey there &ndash;</p><p>just putting it on paper that <b>Ke'ala Kahananui</b> ran the &ldquo;Olympic Lifting for Masters&rdquo; course at my place on three Sundays (Oct 6, 13 and 20, 2024). I sat in on two of them. She taught about nine hours all in all and nobody got hurt.</p><p>Call me if you need more.</p><p style="font-size:26px;font-style:italic">Buck Tanner</p><p>owner</p></div>""", "@page{size:Letter;margin:26mm}"), dpi=120),
    t("teaching", "Ke'ala Kahananui", "Anvil & Oak", "Olympic Lifting for Masters", s="2024-10-06", c="2024-10-20", about={"level": "workshop"}, acc={"provider": ["ANVIL & OAK", "Anvil & Oak strength gym"], "issued_on": ["2024-11-04"], "level": ["group class", None]}, acc_a=[A("9", "hour")], note="informal letter of an owner; about nine hours in words"))

add("instructor of CPR classes.pdf", rl(lambda c, para: [c.setFillColor("#b3202a"), c.rect(0, 0, 22, 792, fill=1, stroke=0), para(50, 750, 400, "Tri-County Resuscitation Training", "CarB", 18), para(50, 722, 500, "Training Center OH-20418 &nbsp;|&nbsp; since 1994", "Car", 9),
    para(50, 670, 500, "<b>Teaching activity, calendar year 2024</b><br/><br/>Instructor: <b>Sarah Smith</b><br/>Instructor number: 04417-OH<br/><br/>This instructor has taught the following courses for our center:", "Car", 12, 18),
    para(70, 540, 480, "Heartsaver CPR AED &ndash; 4 courses (Feb 3, May 18, Aug 10, Nov 23, 2024), 18 hours", "CarB", 12, 18),
    para(50, 480, 500, "Monitored on Aug 10 by training faculty Edwin Achterberg. Instructor status is good until 01/2026. This statement is not a provider card.<br/><br/>Printed 12/30/2024 &nbsp; E. Achterberg, coordinator", "Car", 11)]),
    t("teaching", "Sarah Smith", "Tri-County Resuscitation Training", "Heartsaver CPR AED", s="2024-02-03", c="2024-11-23", a=[A("18", "hour")], i=[("Instructor number", "04417-OH"), ("Training Center", "OH-20418")], about={"level": "workshop"}, acc={"level": [None], "expires_on": ["2026-01"], "issued_on": ["2024-12-30"], "started_on": [None]}, note="teaches CPR: teaching, not a card"))

# ------------------------------------------------------------------ lecturing, authoring
add("speaker thank you.pdf", typst("""#set page(width: 7in, height: 10in, margin: 22mm, fill: rgb("#fffdf6"))
#set text(font: "Noto Serif", size: 10.5pt)
#align(center)[#text(16pt, weight: "bold")[Rocky Mountain Strength Symposium]\\ _Fort Collins, 20--21 September 2024_]
#v(12mm)
October 1, 2024

Dear Dr. Okonkwo-Baptiste,

on behalf of the program committee (Ruth Kessler, Dan Oyelaran, Mia Castellan) I thank you for your lecture *"Tendon Stiffness: What 10 Weeks Can and Cannot Do"*, given on Saturday, September 21, 2024, from 10:15 to 11:15 in the main hall before some 240 colleagues.

Your slides were requested more often than any others.

#v(12mm)
Mia Castellan, PhD, CSCS\\ Chair
#v(1fr)
#text(8pt)[Ezekiel Okonkwo-Baptiste, PhD · speaker no. RM-17]
"""), t("lecturing", "Ezekiel Okonkwo-Baptiste", "Rocky Mountain Strength Symposium", "Tendon Stiffness: What 10 Weeks Can and Cannot Do", c="2024-09-21", i=[("speaker no.", "RM-17")], about={"level": "conference"}, acc={"issued_on": ["2024-10-01"], "level": ["national", "regional", None]}, acc_a=[A("1", "hour"), A("60", "minute")], note="full name only in the footer; several professors named"))

add("Grand rounds confirmation.pdf", weasy(apple([("From", "Lapointe, Sylvie &lt;slapointe@mercyridge.example&gt;"), ("Subject", "Confirmation of presentation"), ("Date", "March 3, 2025 at 8:20:01 AM EST"), ("To", "Thandiwe Nkosi"), ("Cc", "CME Office")], "<p>Dear Thandiwe Nkosi,</p><p>This confirms that you presented <b>Exercise After Bariatric Surgery</b> at Mercy Ridge Medical Center's Cardiology Grand Rounds on February 26, 2025 (12:00 &ndash; 1:00 p.m.). Attendees could claim 1.0 AMA PRA Category 1 Credit&trade;; presenters may ask the AMA for credit for teaching directly.</p><p>Sylvie Lapointe, CME coordinator</p>")),
    t("lecturing", "Thandiwe Nkosi", "Mercy Ridge Medical Center", "Exercise After Bariatric Surgery", c="2025-02-26", about={"level": "hospital"}, acc={"issued_on": ["2025-03-03"], "level": ["professional", "grand rounds", None]}, acc_a=[A("1", "hour"), A("60", "minute")], note="credit is the attendees'"))

add("certificate_speaker_mail.png", shot("""<div style="width:820px;background:#222;padding:26px;font:15px Roboto"><div style="background:#fff;padding:0 0 20px"><div style="background:#ffb400;padding:22px;font:900 30px Roboto">THAT'S A WRAP.</div><div style="padding:22px">From: BodyCon Speakers &nbsp;&nbsp; Sent: 28/10/2025 09:00<p>Hello Trey &ndash; no, wait, hello <b>Pat Lee</b>! (Trey Gallagher gets his own.)</p><p>You spoke at BodyCon London on 25 October 2025: <b>Why Your Clients Quit in February</b>, 45 min talk, Stage 2. Rated 4.7 / 5 by 88 people.</p><p>Show this message to whoever gives you points for speaking.</p></div></div></div>""", w=820),
    t("lecturing", "Pat Lee", "BodyCon London", "Why Your Clients Quit in February", c="2025-10-25", a=[A("45", "minute")], about={"level": "conference"}, acc={"provider": ["BodyCon", "BodyCon Speakers"], "level": [None]}, note="another speaker named; rating is no amount"))

add("Editor decision accept.pdf", typst("""#set page("a4", margin: (x: 30mm, y: 26mm))
#set text(font: "New Computer Modern", size: 10.5pt)
*International Review of Applied Strength Science*\\ Editorial Office · manuscript system mail, do not reply
#line(length: 100%, stroke: .4pt)
Date: 14 Jun 2025 22:07 UTC\\ To: Hildegard von Rosenthal\\ Subject: IRASS-D-25-00317R2 -- Final Decision

Dear Dr. von Rosenthal,

Following a second round of peer review I am pleased to inform you that your manuscript

#align(center)[_Isometric Mid-Thigh Pull Reliability Across Five Age Groups_\\ (H. von Rosenthal, K. Osei, L. Øvergård)]

has been accepted for publication. It was received on 2 February 2025 and revised on 30 May 2025. Page proofs will reach you in about 3 weeks.

Reviewer 1: "The authors have addressed all 11 of my points."\\ Reviewer 2: no further comments.

With best wishes,\\ Prof. Yannick Lemaire\\ Section Editor
"""), t("authoring", "Hildegard von Rosenthal", "International Review of Applied Strength Science", "Isometric Mid-Thigh Pull Reliability Across Five Age Groups", i=[("manuscript", "IRASS-D-25-00317R2")], about={"peer_reviewed": "yes"}, acc={"issued_on": ["2025-06-14"], "completed_on": ["2025-06-14"]}, note="accepted, not yet printed; co-authors"))

add("article is live.pdf", web(gmail("Yuki Tanaka", "Your article is live!", ("Members' Quarterly &lt;editor@trainer-quarterly.example&gt;", "Fri, Dec 6, 2024 at 12:00 PM", "To: Yuki Tanaka", "<p>Yuki, &ldquo;Five Warm-Ups That Take Five Minutes&rdquo; by Yuki Tanaka is out today in <b>Trainer Quarterly</b>, Winter 2024, pp. 22&ndash;27. The editors (no outside reviewers, as you know) cut about 200 words. Your $150 is on the way.</p><p>Sam Whitlow, managing editor</p>")), chrome_frame("12/31/24, 3:30 PM", "Gmail - Your article is live!", "https://mail.google.com/mail/u/0/")),
    t("authoring", "Yuki Tanaka", "Trainer Quarterly", "Five Warm-Ups That Take Five Minutes", c="2024-12-06", about={"peer_reviewed": "no"}, acc={"issued_on": ["2024-12-06"], "completed_on": [None]}, note="magazine article; published on the day of the mail"))

add("chapter.pdf", weasy("""<div style="font:12px/1.6 Noto Serif"><div style="text-align:right"><b>Saltmarsh Academic</b><br>Books Division, Exeter</div><p>30 April 2024</p><p>Contributor's confirmation</p><p>We confirm for any purpose it may serve that <b>Mary Beth St. Clair</b> is the sole author of Chapter 11, <i>Coaching the Deconditioned Adult</i>, in <i>Handbook of Community Exercise</i> (2nd ed., edited by L. Mbeki and F. Antonelli), published by us on 18 April 2024, ISBN 978-0-00-000011-7, pages 301&ndash;329.</p><p>Isolde Pengelly<br>Rights and Contracts</p></div>""", "@page{size:A5;margin:16mm}"),
    t("authoring", "Mary Beth St. Clair", "Saltmarsh Academic", "Coaching the Deconditioned Adult", c="2024-04-18", i=[("ISBN", "978-0-00-000011-7")], acc={"issued_on": ["2024-04-30"], "title": ["Handbook of Community Exercise"]}, note="chapter and book title; editors named"))

# ------------------------------------------------------------------ certification bodies, schools
add("renewal_confirmation_2025.pdf", rl(lambda c, para: [c.setStrokeColor("#1b3f6b"), c.setLineWidth(4), c.line(40, 730, 572, 730), para(40, 765, 500, "Keystone Board of Trainers", "LibB", 20, color="#1b3f6b"),
    para(40, 705, 530, "March 28, 2025<br/><br/>Dear Rosa Delgado:<br/><br/>Thank you. Your recertification application, received March 19 with 21.5 hours of continuing education, is complete and your certification has been renewed.", "Lib", 11),
    para(70, 560, 480, "Certification: &nbsp; <b>Certified Group Leader</b><br/>Number: &nbsp; <b>KBT-29977</b><br/>New certification period: &nbsp; <b>April 1, 2025 &ndash; March 31, 2027</b><br/>Certified since: &nbsp; 2013", "Lib", 11, 18),
    para(40, 460, 530, "A wallet card follows. Next time, please file before the last day to avoid the $40 late charge.<br/><br/>Recertification Services / hg", "Lib", 11)]),
    t("credential", "Rosa Delgado", "Keystone Board of Trainers", "Certified Group Leader", e="2027-03-31", i=[("Number", "KBT-29977")], acc={"issued_on": ["2025-03-28", "2025-04-01"], "started_on": ["2025-04-01"]}, note="renewal; 21.5 hours were handed in, not awarded; same letterhead as a reminder"))

add("You're certified (Devin).pdf", web(gmail("Devin Cho", "You are an NCT!", ("Certs at NorthStar Trainers &lt;certs@northstartrainers.example&gt;", "Tue, Aug 5, 2025 at 6:00 PM", "To: Devin Cho", "<div style='background:#0b2a4a;color:#fff;padding:24px;text-align:center;font-size:20px'>Congratulations, Devin Cho, NCT!</div><p>All three parts are in: written exam (July 11), video practical (July 29), CPR/AED card (valid to 2/2027). You have met the requirements for certification.</p><p><b>NorthStar Certified Trainer</b><br>Certification number NCT-0051992<br>Effective August 1, 2025 &middot; Valid through July 31, 2028</p><p>Exam report: 128 scaled points (cut score 110).</p>")), chrome_frame("8/5/25, 9:19 PM", "Gmail - You are an NCT!", "https://mail.google.com/mail/u/0/?ik=bc")),
    t("credential", "Devin Cho", "NorthStar Trainers", "NorthStar Certified Trainer", d="2025-08-01", e="2028-07-31", i=[("Certification number", "NCT-0051992")], acc={"issued_on": [None, "2025-08-05"], "completed_on": ["2025-08-01"]}, note="several dates of parts; scores"))

add("Letter from course leader.pdf", scan(typst("""#set page("us-letter", margin: 32mm)
#set text(font: "Liberation Serif", size: 12pt)
#align(center)[Anatomy in Clay Studio · Marfa, Texas]
#v(18mm)
To the file of Wm. R. Hargrove --

I certify that the bearer, *Wm. R. Hargrove*, came to my studio and completed the course of study called *Muscle by Muscle* on the twenty-second of February, two thousand and twenty-four. It took him three days.

I do not hand out credits.
#v(16mm)
_Leocadia Funk_
"""), dpi=130, angle=-0.8), t("completion", "Wm. R. Hargrove", "Anatomy in Clay Studio", "Muscle by Muscle", c="2024-02-22", note="date in words; no amount at all; picture only"))

add("duplicate certificate letter.pdf", web("""<div style="font:13px Carlito;max-width:640px;margin:auto"><table width=100%><tr><td style="font-size:19px;color:#084">Tidewater School of Massage &amp; Movement<td align=right>License 0418-VA</table><p>Ref: duplicate request 12 Nov 2025 (fee $10.00 paid)</p><p>Dear J. P.,</p><p>we no longer print certificates for courses older than two years. In place of it:</p><p style="margin-left:40px">J. P. van der Merwe<br>Myofascial Methods III<br>18&frac34; hours<br>Apr 2022</p><p>Instructor then: Celeste Arguello, LMT (now retired).</p><p>Office, Tidewater School</p></div>"""),
    t("completion", "J. P. van der Merwe", "Tidewater School of Massage & Movement", "Myofascial Methods III", c="2022-04", a=[A("18.75", "hour")], i=[("License", "0418-VA")], note="fraction; month only; no labels"))

add("CPR staff roster mail.pdf", weasy(outlook("Stroud, Melinda", [("From", "Roy Penhallow &lt;roy@greatlakesem.example&gt;"), ("Sent", "Sunday, April 27, 2025 7:45 PM"), ("To", "Stroud, Melinda"), ("Subject", "Cards from Saturday")], "<p>Melinda, here is what I filed with ASHI last night. Plastic cards will take 2 weeks.</p><p>Course: CPR and AED (adult), classroom with skills check, held 4/26/2025, by Great Lakes Emergency Training</p><table cellpadding=6 style='border-collapse:collapse' border=1><tr><th>Name<th>Card no.<th>Good until<tr><td>Kwabena Osei-Bonsu<td>A25-70011<td>4/30/2027<tr><td>Xóchitl Ramírez<td>A25-70012<td>4/30/2027<tr><td>Ezra Pike<td colspan=2>did not pass &ndash; retest May 10</table><p>Roy</p>")),
    *[t("cpr_aed", n, "Great Lakes Emergency Training", "CPR and AED (adult)", c="2025-04-26", e="2027-04-30", i=[("Card no.", k)], card={"covers": ["cpr", "aed"], "ages": ["adult"], "skills": "in_person", "sides": ["digital"]},
        acc={"title": ["CPR and AED"], "provider": ["ASHI"], "sides": ["not_said", "front"]}, note="several people in one mail; a third did not pass") for n, k in (("Kwabena Osei-Bonsu", "A25-70011"), ("Xóchitl Ramírez", "A25-70012"))])

add("fax cover + letter.pdf", scan(plain("""
*** FAX ***   to 555-010-4410   pages: 1   03/18/24 16:02   from: TRI STATE AQUATICS

Attn:    R. Szymanski
Re:      L. Simmons-Greer

This is to confirm that Latoya Simmons-Greer completed

         SHALLOW WATER TEACHER TRAINING

with us on 3/16/24.    AEA: 6.0 CEC    ACE: 0.6     Course code TSA-24-03

Original certificate sent by mail.
                                     Phil Dragomir / Tri State Aquatics
""", 10), gray=True, dpi=120), t("completion", "Latoya Simmons-Greer", "Tri State Aquatics", "SHALLOW WATER TEACHER TRAINING", c="2024-03-16", a=[A("6.0", "cec", "aea"), A("0.6", "unitless", "ace")], i=[("Course code", "TSA-24-03")], acc={"provider": ["TRI STATE AQUATICS"], "title": ["Shallow Water Teacher Training"]}, acc_a=[A("0.6", "cec", "ace"), A("0.6", "ceu", "ace")], note="fax; unit missing for ACE"))
