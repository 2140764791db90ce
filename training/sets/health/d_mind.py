"""Psychology, social work, counselling."""
from common import *
from d_therapy import letter, fp


# s1 --- psychologists: one sentence, portrait, large white space -----------------------------
def s1():
    css = "@page{size:%s;margin:28mm 24mm} body{font:12pt/1.7 '%s';color:#222} .b{border-left:5pt solid %s;padding-left:8mm} .f{font-size:8pt;line-height:1.4;color:#555;position:absolute;bottom:0}"
    p = "psych/cert-dahlgren.pdf"
    save(p, weasy("""<div class=b><p>The Tamarack Institute for Performance Psychology hereby records that <b>Wilhelmina Dahlgren-Achebe, Psy.D., CMPC</b> has earned <b>13 CE credits</b> for full attendance, from 18 to 20 April 2024, at the program <i>Perfectionism on the Podium: Assessment and Treatment of Elite Athletes</i>.</p></div><p>Saoirse Mulcahy, Ph.D.<br>CE Director</p>
<p class=f>The Tamarack Institute is approved by the American Psychological Association to sponsor continuing education for psychologists. The Tamarack Institute maintains responsibility for this program and its content. One CE credit is one clock hour; partial credit is not granted. No. 2024-18-0092 &nbsp; Missoula, 26 April 2024</p>""", css % ("Letter", "Old Standard TT", "#6b705c")))
    cert(p, "completion", "Wilhelmina Dahlgren-Achebe", "Tamarack Institute for Performance Psychology", "Perfectionism on the Podium: Assessment and Treatment of Elite Athletes", start="2024-04-18", done="2024-04-20", issued="2024-04-26", am="13 cec", am_ok="13 cec apa; 13 hour; 13 hour apa; 13 unitless; 13 unitless apa",
         ids=[("No.", "2024-18-0092")], appr="apa", accept={"provider": ["The Tamarack Institute for Performance Psychology", "The Tamarack Institute"], "issued_on": [None], "approvals": [None]}, note="everything in one sentence, no title line")
    p = "psych/ethics_3hr.pdf"
    save(p, pic(weasy("""<div class=b><p style='font-size:20pt;margin:0'>Proof of CE</p><p>for<br><b>Dr. Park Ji-hoon</b> (lic. PSY 30915)</p><p>“Ethics &amp; Law for the Sport Psychologist: A 3-Hour Primer” — offered <b>10 Jan 2024</b>, on Zoom, by Delgado &amp; Finch Consultants</p><p>Logged on 8:58, off 11:52 · breaks 0:10</p><p><b>2.75</b> hours of Ethics CE</p></div><p class=f>Sponsor approval pending at the time of the course with the California Psychological Association. Signed Noelia Delgado, PhD</p>""", css % ("A5", "Quicksand", "#b23a48")), 130))
    cert(p, "completion", "Park Ji-hoon", "Delgado & Finch Consultants", "Ethics & Law for the Sport Psychologist: A 3-Hour Primer", done="2024-01-10", am="2.75 hour", ids=[("lic.", "PSY 30915")], accept={"holder": ["Dr. Park Ji-hoon"], "ids": [None]}, note="3-Hour in the title, 2.75 awarded; an approval that was only pending")


# s2 --- many bodies, each with its own paragraph ----------------------------------------------
def s2():
    def make(head, name, title, when, blocks, foot, hdr):
        bl = "".join(f"<div class=k><b>{a}</b><br>{b}</div>" for a, b in blocks)
        return chrome(f"""<style>{hdr} body{{font:12px 'Lato'}} h1{{font-weight:900;font-size:26px;margin:0}} .n{{font-size:24px;margin:16px 0 4px}} .g{{display:grid;grid-template-columns:1fr 1fr;gap:10px 26px;font-size:9.6px;line-height:1.45;margin-top:22px}} .k{{border-top:1px solid #999;padding-top:5px}}</style><h1>{head}</h1><div class=n>{name}</div>{title}<p>{when}</p><div class=g>{bl}</div><p style='font-size:9px;margin-top:26px'>{foot}</p>""")
    p = "social work/LCSW_MI_cert.pdf"
    save(p, make("Openfield CE · Certificate", "Thandiwe Moloi-Sørensen", "LCSW, License 149.018827 (Illinois)<br>has completed the recorded course <b>Motivational Interviewing for Weight-Neutral Coaching</b>", "Course completed: 2024-Feb-17. Interactivity: non-interactive. Level: beginning.",
        [("Social workers", "Openfield CE, provider #1834, is approved as an ACE provider by the Association of Social Work Boards (ASWB) Approved Continuing Education (ACE) program. Regulatory boards are the final authority. Provider approval period 3/1/2023 – 3/1/2026. This learner receives <b>4 clinical continuing education credits</b>."), ("Counselors", "Openfield CE has been approved by NBCC as an Approved Continuing Education Provider, ACEP No. 7219. <b>4 clock hours</b>."),
         ("Psychologists", "Approved by the American Psychological Association; <b>4 CE credits</b>."), ("Addiction professionals", "NAADAC provider 84412: <b>4 CEHs</b>."), ("New York", "NYSED State Board for Social Work #SW-0777: <b>4.0 contact hours</b>."), ("Health coaches", "NBHWC: not approved.")],
        "Openfield CE, 9 Larkspur Ct, Ithaca NY. Instructor: Gillian Trueblood, MSW. For grievances write to the address above.", browser("2/17/24, 4:18 PM", "Openfield CE", "openfieldce.example/my-account/certificates/view/?id=30917")))
    cert(p, "completion", "Thandiwe Moloi-Sørensen", "Openfield CE", "Motivational Interviewing for Weight-Neutral Coaching", done="2024-02-17", am="4 cec aswb; 4 hour nbcc; 4 cec apa; 4 hour naadac; 4.0 hour nysed", am_ok="4 hour aswb; 4 cec nbcc; 4 hour apa; 4 ceu aswb; 4 ceu naadac; 4 cec naadac; 4 cec",
         ids=[("License", "149.018827"), ("provider", "1834"), ("ACEP No.", "7219"), ("NAADAC provider", "84412"), ("NYSED State Board for Social Work", "SW-0777")], appr="aswb nbcc apa naadac nysed", accept={"ids": ["#1834", "#SW-0777", None], "expires_on": ["2026-03-01"]}, note="an approval period; one body says not approved")
    p = "social work/grief.pdf"
    save(p, make("Certificate of Attendance", "Johannes “Hans” Vandenberghe-Little, LMFT", "Grief, Loss and the Retiring Athlete", "Sponsored by the Lowcountry Counseling Collaborative, Inc. • February 30 Hall, Beaufort SC • Friday the 1st of December, 2023 • 9 a.m. to 12:30 p.m.",
        [("CE", "Three and one quarter (3.25) clock hours, NBCC ACEP 6604."), ("Signed", "Quentin Ravenel, M.Ed., LPCS"), ("Not for", "Physicians and nurses: no credit was arranged."), ("Serial", "LCC-23-12-01/038")], "Sign-in sheets are kept for five years.", "@page{size:A4 landscape;margin:30mm}"))
    cert(p, "completion", "Johannes “Hans” Vandenberghe-Little", "Lowcountry Counseling Collaborative, Inc.", "Grief, Loss and the Retiring Athlete", done="2023-12-01", am="3.25 hour nbcc", am_ok="3.25 hour", ids=[("ACEP", "6604"), ("Serial", "LCC-23-12-01/038")], appr="nbcc", accept={"provider": ["Lowcountry Counseling Collaborative"], "holder": ["Johannes Vandenberghe-Little"], "approvals": [None]}, note="named attendance but with hours; a hall whose name looks like a date")


# s3 --- sign-in / sign-out table, docx --------------------------------------------------------
def s3():
    p = "social work/Verification.pdf"
    save(p, letter(["VERIFICATION OF PRESENCE", "River Bend Children's Advocacy Center"], ["Participant: **Okafor-Brandt, Chidinma** (LBSW)", "TABLE", "Chidinma was with us on two of three days. Continuing education earned: **9 hours 15 minutes**.", "The three-day training **Forensic Interviewing: Foundations** is approved for 16.5 hours in all; hours are prorated by the sheet above."], "Courier Prime", 10.5, ["/s/ Leocadia Brzezinski, trainer", "Wed 07 Feb 2024"],
        [["Day", "In", "Out", "Lunch", "Counted"], ["Mon 05 Feb", "8:30", "16:00", "0:45", "6:45"], ["Tue 06 Feb", "8:30", "11:00", "-", "2:30"], ["Wed 07 Feb", "absent", "", "", "0:00"]]))
    cert(p, "completion", "Okafor-Brandt, Chidinma", "River Bend Children's Advocacy Center", "Forensic Interviewing: Foundations", start="2024-02-05", done="2024-02-06", issued="2024-02-07", am="9.25 hour", am_ok="555 minute; 9 hour; 15 minute", unclear="amounts", accept={"completed_on": ["2024-02-07"], "issued_on": [None]}, note="hours and minutes; prorated; the third day was missed")
    p = "social work/sup_hours.pdf"
    save(p, letter(["Midcoast Behavioral Health — Staff Learning", "verification of internal training"], ["On **Jan. 9, 2024** the following staff member, **Ms. Evangeline St. Clair**, attended the annual training “**Mandated Reporter Update**”.", "There is no continuing education credit for this training."], "Carlito", 12, ["Human Resources, A. Whitcombe"], width=(148, 210)))
    cert(p, "attendance", "Evangeline St. Clair", "Midcoast Behavioral Health", "Mandated Reporter Update", done="2024-01-09", accept={"holder": ["Ms. Evangeline St. Clair"], "provider": ["Midcoast Behavioral Health — Staff Learning"]}, note="no credit")


# s4 --- fpdf, left label column with coloured cells -------------------------------------------
def s4():
    p = "to upload/CE4.pdf"
    f = fp("Letter", "L")
    f.set_fill_color(94, 84, 142); f.rect(0, 0, 80, 216, style="F"); f.set_text_color(255); f.set_xy(8, 20); f.set_font("B", size=20); f.multi_cell(64, 10, "Anchor & Oar\nTrauma Training", align="L"); f.set_xy(8, 170); f.set_font("S", size=8); f.multi_cell(64, 5, "Anchor & Oar, PLLC\n61 Wharf Rd\nNew Bedford MA 02740\nEIN on request")
    f.set_text_color(0); f.set_left_margin(92)
    f.set_xy(92, 28)
    for a, b, s in (("who", "Maximilian Obi-Wójcik Jr., LICSW", 19), ("what", "EMDR Basic Training, Weekend 1 of 2", 16), ("when", "6, 7 and 8 October 2023", 13), ("how much", "20 CEs: 15.0 didactic + 5.0 practicum", 13), ("taught by", "Ottoline Fairweather, PhD (EMDRIA Approved Trainer)", 12), ("approved by", "NASW-MA, authorization number D 92214-1 · EMDRIA program 23044", 11)):
        f.set_font("S", size=8); f.set_text_color(130); f.cell(0, 5, a, new_x="LMARGIN", new_y="NEXT"); f.set_text_color(0); f.set_font("R", size=s); f.cell(0, 12, b, new_x="LMARGIN", new_y="NEXT"); f.ln(4)
    save(p, bytes(f.output()))
    cert(p, "completion", "Maximilian Obi-Wójcik Jr.", "Anchor & Oar Trauma Training", "EMDR Basic Training, Weekend 1 of 2", start="2023-10-06", done="2023-10-08", am="20 cec", am_ok="15.0 cec; 5.0 cec; 20 ceu; 20 hour; 20 unitless; 15.0 hour; 5.0 hour; 15.0 unitless; 5.0 unitless", ids=[("authorization number", "D 92214-1"), ("EMDRIA program", "23044")], appr="nasw emdria", accept={"provider": ["Anchor & Oar, PLLC", "Anchor & Oar"], "approvals": ["nasw_ma", "emdria"]}, note="sum of two parts; provider over two lines")
    p = "to upload/CE5.jpeg"
    save(p, shot("""<style>body{margin:0;width:1000px;background:#fdf6ec;font-family:'EB Garamond'}.o{margin:26px;border:2px solid #b08;outline:8px solid #f3d9ea;padding:30px 60px;text-align:center}</style><div class=o><div style='font-size:15px'>Yoga Psychology Seminars presents this</div><div style='font-size:46px;font-style:italic'>Certificate</div><div>to</div><div style='font-size:34px'>Anneke van der Merwe-Dlamini</div><div style='font-size:18px'>LPC, E-RYT 500</div><p style='font-size:21px'>Somatic Resourcing for Anxious Clients<br><small>(6 CE • home study • open-book test 29/30)</small></p><div style='display:flex;justify-content:space-between;font-size:15px'><span>02.23.24</span><span>Swami-ji Bill Petersen, dean</span><span>NBCC ACEP #5588<br>TX LPC Board: self-certified</span></div></div>""", 1000, 520, 1.2))
    cert(p, "completion", "Anneke van der Merwe-Dlamini", "Yoga Psychology Seminars", "Somatic Resourcing for Anxious Clients", done="2024-02-23", am="6 cec", am_ok="6 ceu; 6 hour; 6 unitless; 6 cec nbcc; 6 hour nbcc", ids=[("NBCC ACEP #", "5588")], appr="nbcc", accept={"approvals": [None]}, note="unit 'CE'; a test score; picture")


ALL = [s1, s2, s3, s4]
