"""Dense and odd ones: long approval tables, a reverse side, a roster, a self-kept CPD record."""
from common import *
from d_therapy import letter, fp


def x1():
    st = [("AK", "PT", "10.5", "AK-PTA 2024-118"), ("CA", "PT", "10.5", "via NJ"), ("FL", "PT", "12", "CE24-1190077"), ("GA", "PT", "10.5", "self-rule"), ("IL", "PT/OT", "10.5", "216-000914"), ("LA", "PT", "not approved", "—"), ("MD", "PT", "1.05 CEU", "T-2024-0316"), ("MN", "PT", "10.5", "5188"), ("NJ", "PT", "10", "2401-17"), ("NM", "PT", "pending", "—"), ("NV", "PT", "1.0 unit", "0519-24"), ("OH", "PT", "10.5", "24S2210"), ("OK", "PT", "10.5", "BMLS20240087"), ("TX", "PT/PTA", "10.5 CCU", "72066TX"), ("US", "AT (BOC)", "10.25 Cat. A", "P6640"), ("US", "LMT (NCBTMB)", "10", "451990-11")]
    half = lambda r: "".join("<tr>" + "".join(f"<td>{c}" for c in x) for x in r)
    th = "<tr><th>St.<th>Who<th>Hours<th>Number"
    p = "PT/CEU_cert_runningmedicine_final_FINAL.pdf"
    save(p, weasy(f"""<div class=a><h1>RUNNING MEDICINE LAB</h1><p>certificate of course completion</p></div><div class=n>Alejandra Guzmán-Feldstein, PT, MPT, CSCS</div><div>First-Time Marathoner: 16 Weeks From Injury to Finish — live stream with lab kit</div><div>06/01/2024 and 06/02/2024 — passed 32/35</div><div class=t><table>{th}{half(st[:8])}</table><table>{th}{half(st[8:])}</table></div>
<div class=f>Where a profession or state is not listed the participant may submit the brochure. Hours are 60-minute hours except FL (50 minutes). Approval dates 1/1/2024–12/31/2024 unless renewed. Running Medicine Lab, Inc., Suite 3B, 990 Pearl, Boulder CO 80302; tel. 303-555-0161. Instructor biographies on file. ADA requests: write to access@runmedlab.example. Record id RML-0624-1183. Signature on file: Dr. Leif Ostergaard, DPT, course owner.</div>""",
        "@page{size:Letter;margin:14mm} body{font:10pt Carlito} .a{background:#e63946;color:#fff;padding:5mm 8mm} h1{margin:0;font-size:24pt} .n{font-size:19pt;font-weight:bold;margin:9mm 0 2mm} .t{display:flex;justify-content:space-between;margin-top:6mm} .t table{width:90mm;border-collapse:collapse;font-size:8.6pt} td,th{border:.4pt solid #777;padding:.9mm 1.5mm;text-align:left} .f{font-size:7pt;margin-top:10mm;line-height:1.35}"))
    cert(p, "completion", "Alejandra Guzmán-Feldstein", "RUNNING MEDICINE LAB", "First-Time Marathoner: 16 Weeks From Injury to Finish", start="2024-06-01", done="2024-06-02",
         am="10.5 hour ak_pt; 10.5 hour ca_pt; 12 hour fl_pt; 10.5 hour ga_pt; 10.5 hour il_pt; 1.05 ceu md_pt; 10.5 hour mn_pt; 10 hour nj_pt; 1.0 unitless nv_pt; 10.5 hour oh_pt; 10.5 hour ok_pt; 10.5 unitless tx_pt; 10.25 hour boc; 10 hour ncbtmb", am_ok="10.25 ceu boc; 10.5 hour tx_pt; 10.5 ceu tx_pt; 10.5 hour; 10.5 ceu; 1.0 hour; 10.25 unitless boc",
         ids=[("AK", "AK-PTA 2024-118"), ("FL", "CE24-1190077"), ("IL", "216-000914"), ("MD", "T-2024-0316"), ("MN", "5188"), ("NJ", "2401-17"), ("NV", "0519-24"), ("OH", "24S2210"), ("OK", "BMLS20240087"), ("TX", "72066TX"), ("AT (BOC)", "P6640"), ("LMT (NCBTMB)", "451990-11"), ("Record id", "RML-0624-1183")],
         appr="ak_pt ca_pt fl_pt ga_pt il_pt md_pt mn_pt nj_pt nv_pt oh_pt ok_pt tx_pt boc ncbtmb", accept={"approvals": ["boc ncbtmb", "ak ca fl ga il md mn nj nv oh ok tx boc ncbtmb", None], "ids": ["RML-0624-1183"], "provider": ["Running Medicine Lab, Inc."], "title": ["First-Time Marathoner: 16 Weeks From Injury to Finish — live stream with lab kit"]}, unclear="amounts", note="16 rows in two tables; LA not approved and NM pending give no amount; no one overall amount; weeks in the title")
    p = "OT/ot_dementia_front_back.pdf"
    save(p, typ("""#set page("us-letter", flipped: true, margin: 2cm); #set text(font: "Open Sans", size: 11pt)
#align(center + horizon)[#text(30pt, fill: rgb("#386641"))[Certificate] #v(.3cm) #text(17pt)[Obadiah Whitcombe‑Ferrari] #v(.2cm) Tiered Activity Analysis in Late‑Stage Dementia #v(.2cm) Credit: see reverse #v(1cm) #text(9pt)[Sister Luned Probert #h(3cm) October 2023]]
#pagebreak() #text(9pt)[*REVERSE* #v(.3cm) #table(columns: 2, [Learner], [Obadiah Whitcombe‑Ferrari, OTR], [Offered by], [Snowdon Memory Care Trainers, Scranton], [Held], [10/6/23 – 10/7/23 in Scranton; 10/14/23 online], [NBCOT® professional development units], [11.5], [AOTA CEUs], [0.9 (9 contact hours)], [State OT board, Pennsylvania], [9], [Level], [II]) Learners kept for the optional case hour on 10/14 received 2.5 additional PDUs, included above.]"""))
    cert(p, "completion", "Obadiah Whitcombe‑Ferrari", "Snowdon Memory Care Trainers", "Tiered Activity Analysis in Late‑Stage Dementia", start="2023-10-06", done="2023-10-14", am="11.5 unitless nbcot; 0.9 ceu aota; 9 hour aota; 9 unitless pa_ot", am_ok="11.5 pdh nbcot; 11.5 cpd nbcot; 11.5 hour nbcot; 2.5 unitless nbcot; 9 hour; 9 hour pa_ot; 2.5 unitless; 11.5 unitless", appr="aota", accept={"issued_on": ["2023-10"], "completed_on": ["2023-10-07", "2023-10"], "provider": ["Snowdon Memory Care Trainers, Scranton"], "approvals": ["aota nbcot pa_ot", "aota nbcot", None]}, note="two pages: face with a month only, reverse with amounts and provider")


def x2():
    p = "group/3 certs hydro class.pdf"
    ppl = [("Adaeze Nwachukwu", "ATC", "full", "4.0"), ("Brannigan, Teague", "CPT", "left 10:30", "2.5"), ("Ximena Larrañaga", "LMT", "full", "4.0")]
    t = "".join(f"<tr><td>{i}<td>{a}<td>{b}<td>{c}<td>{d}" for i, (a, b, c, d) in enumerate(ppl, 1))
    save(p, weasy(f"<h3>GROUP CERTIFICATE</h3><p>The Contrast Bath Company attests that the employees of Riverside Club named below took its class <b>Hydrotherapy Floor Skills</b> on <b>August 3rd, 2023</b> (8 a.m. – noon).</p><table><tr><th>#<th>Employee<th>Credential<th>Stayed<th>Hours{t}</table><p>Yrsa Halldórsdóttir, trainer &nbsp; No continuing education approval was sought.</p>", "@page{size:A5 landscape;margin:12mm} body{font:11pt 'TeX Gyre Heros'} td,th{border:.5pt solid #444;padding:1.5mm 5mm;text-align:left} table{border-collapse:collapse}"))
    for k, (a, _, _, d) in enumerate(ppl, 1):
        cert(p, "completion", a, "Contrast Bath Company", "Hydrotherapy Floor Skills", part=k, done="2023-08-03", am=f"{d} hour", accept={"provider": ["The Contrast Bath Company"]}, note="a roster: three holders on one paper, one left early")
    p = "cards/two of us.png"
    a = """<div class=c><b>CPR / AED — ADULT + INFANT</b><div class=n>%s</div>Skills tested face to face · Safe Harbor Rescue Trainers<br>Done <b>%s</b> &nbsp; Good for <b>24 months</b><br><small>Card %s · Instr. T. Okafor</small></div>"""
    save(p, shot("<style>body{margin:0;width:560px;background:#cfc7b8;font:16px 'Liberation Sans'}.c{background:#fffef8;margin:20px;padding:20px 26px;border-radius:14px;height:190px;box-sizing:border-box;border-left:16px solid #e07a00}.n{font:bold 26px 'Liberation Sans';margin:16px 0}</style>" + a % ("Lukáš Horák", "7 Jan 2024", "SH-3391") + a % ("Tereza Horáková", "14 Jan 2024", "SH-3407"), 600, 450, 1.5))
    for k, (n, d, i) in enumerate((("Lukáš Horák", "2024-01-07", "SH-3391"), ("Tereza Horáková", "2024-01-14", "SH-3407")), 1):
        cert(p, "cpr_aed", n, "Safe Harbor Rescue Trainers", "CPR / AED — ADULT + INFANT", part=k, done=d, validity="P24M", ids=[("Card", i)], card={"covers": ["cpr", "aed"], "ages": ["adult", "infant"], "skills": "in_person", "sides": ["front"]},
             accept={"validity": ["P2Y"], "title": ["CPR / AED"], "expires_on": [d.replace("2024", "2026"), None], "issued_on": [d]}, note="two cards of two people on one picture")


def x3():
    p = "CPD/EvidenceOfCPD_row_sheet.pdf"
    save(p, letter(["Evidence of CPD — verified entry", "Eucalypt Nurses & Midwives Network (ENMN), Ballarat"], ["TABLE", "Verifier: Beau Castellano, clinical nurse consultant, 1 June 2024. One hour of active learning equals one CPD hour."], "Open Sans", 9.5, None,
        [["Registrant", "Matilda Nguyen-O'Hara (NMW0001998877)"], ["What I learned", "Peripheral Cannulation: Ultrasound Guided"], ["Who ran it", "ENMN skills bus"], ["When", "Thurs 30 May 2024, 1.00pm to 4.20pm"], ["CPD hours", "3 hrs 20 min"], ["Reflection", "I will use the long axis view. 2 attempts then escalate."]], width=(297, 210)))
    cert(p, "completion", "Matilda Nguyen-O'Hara", "ENMN skills bus", "Peripheral Cannulation: Ultrasound Guided", done="2024-05-30", issued="2024-06-01", am="200 minute", am_ok="3 hour; 3.33 hour; 3.3 hour; 3.33 cpd; 20 minute; 3.3 cpd; 3 cpd; 3.333 hour", ids=[("Registrant", "NMW0001998877")], accept={"provider": ["Eucalypt Nurses & Midwives Network (ENMN)", "Eucalypt Nurses & Midwives Network"], "ids": [None], "issued_on": [None]}, unclear="amounts", note="3 hrs 20 min is not a round decimal")


ALL = [x1, x2, x3]
