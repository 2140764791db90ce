"""What else lies beside the certificates of events."""
from core import other, chrome, weasy, shot
from canvas import Doc, rl, at, done, mm, A4
from office import new, para, table, docx, LETTER
from tex_typ import tex, typ
from pixels import paint
from web_b import browser


def run():
    p = "badges/exhibitor.png"
    paint(p, (700, 1000), "#ffffff", [(350, 60, "ATHLETIC BUSINESS & REC EXPO", "latob", 34, "#ff7a00", "ma"), (350, 300, "JOSETTE", "latob", 110, "#111", "ma"), (350, 440, "Mukherjee-Lang", "lato", 56, "#111", "ma"), (350, 540, "AquaChem Supply Co. · Booth 418", "lato", 34, "#444", "ma"), (350, 860, "EXHIBITOR", "latob", 76, "#ffffff", "ma")], [("rectangle", (0, 820, 700, 1000), "#111", None, 0)])
    other(p, "exhibitor's badge")

    p = "badges/speaker badge.pdf"
    c = rl((100 * mm, 140 * mm))
    at(c, 50 * mm, 120 * mm, "Coastal Carolina Performance Summit", "LatoBold", 13, "c")
    at(c, 50 * mm, 80 * mm, "Xiomara Delacroix-Hines", "LatoBold", 20, "c")
    at(c, 50 * mm, 70 * mm, "Port City University", size=12, how="c")
    at(c, 50 * mm, 20 * mm, "SPEAKER   June 21-22, 2024", "LatoBold", 14, "c")
    done(c, p)
    other(p, "speaker's badge: a name tag, proves no talk")

    p = "agenda_day1.pdf"
    tex(p, r"""\begin{document}{\LARGE\bfseries Programme --- Day 1, Thursday 12 September}\par\vspace{4mm}\begin{tabular}{@{}lp{105mm}@{}}\toprule 08:30&Registration and coffee\\09:00&Welcome: Prof. Colin Ashworth\\09:15&Keynote: Movement as Medicine (Dr Farah Malik)\\10:30&Break\\11:00&Parallel workshops A--D (choose one; 1.5 CPD hours)\\12:30&Lunch and posters\\14:00&Debate: Screens, Steps and Sense\\16:30&Close of day 1\\\bottomrule\end{tabular}\par\vspace{6mm}CPD certificates are e-mailed after the meeting to all who complete the evaluation.\end{document}""", font="charter")
    other(p, "programme of a conference")

    p = "Speaking/outline Velocity.pdf"
    d = new("Open Sans", 10.5, LETTER)
    para(d, "Course outline & objectives — Velocity Loss Thresholds", 14, True)
    para(d, "Presenter: Xiomara Delacroix-Hines, PhD, CSCS,*D.   Length: 50 minutes (0.1 CEU).")
    for s in ("1. Define velocity loss and name three ways to measure it.", "2. Compare 10, 20 and 40 % thresholds for strength and hypertrophy.", "3. Choose a threshold for an in-season athlete."):
        para(d, s)
    table(d, [["*Min", "*Content"], ["0-10", "Definitions"], ["10-35", "Evidence"], ["35-50", "Cases, Q&A"]], [25, 120])
    docx(p, d)
    other(p, "outline of a talk with length and CEU")

    p = "forms/evaluation_form.pdf"
    weasy(p, """<style>@page{size:A4;margin:18mm}body{font:10.5pt 'Noto Sans'}td,th{border:.4pt solid #888;padding:2mm}table{border-collapse:collapse;width:100%}</style><h2>Session evaluation — Active Ageing Summit</h2><p>Your name (optional): <u>K. Papadimitriou</u> &nbsp; Session: <u>Falls: the 6 CEC question</u></p><table><tr><th>Statement<th>1<th>2<th>3<th>4<th>5<tr><td>The speaker knew the subject<td><td><td><td><td>✓<tr><td>The room was suitable<td><td>✓<td><td><td><tr><td>I will use this next week<td><td><td><td>✓<td></table><p>A completed form is needed before your certificate can be released.</p>""")
    other(p, "filled evaluation form")

    p = "forms/sign-in sheet.pdf"
    d = Doc("L", "mm", "A4")
    d.set_y(15)
    d.say("SIGN-IN SHEET — Tri-Rivers Exercise Physiologists — 4 Oct 2023 — GLP-1s and Lean Mass — 1 CEC applied for", size=12, style="B")
    with d.table(col_widths=(12, 80, 60, 40, 40)) as tb:
        d.set_font("LA", "", 10)
        for r in [("#", "Name", "Certification no.", "In", "Out"), ("1", "Ignatius Kowalczyk", "ACSM 1044872", "6:02", "7:34"), ("2", "Paola Regino-Stein", "CEP 883120", "6:00", "7:30"), ("3", "Bao Lin Huang", "—", "6:15", ""), ("4", "Kendrick Moss III", "ACSM 1100231", "5:58", "7:31"), ("5", "", "", "", "")]:
            tb.row(r)
    d.done(p, img=True, dpi=110)
    other(p, "sign-in sheet with many names")

    p = "forms/attendee_list.pdf"
    typ(p, """#set page("us-letter", margin: 20mm)
#set text(font: "Open Sans", size: 10pt)
= Session roster BR03 Barre Flow (1.0 AFAA CEU)
Tri-State Group Ex Weekend, April 20, 2024
#table(columns: 3, [Name], [Badge], [Scan], [Kessler-Brathwaite, Yolanda], [277], [9:02], [Oduya, Prudence], [281], [9:00], [Farnsworth, Cody], [302], [9:07 late])
Proctor: Hal Jennings""")
    other(p, "roster of a session")

    p = "hotel+ticket.pdf"
    chrome(p, """<style>@page{size:A4;margin:16mm}body{font:11pt 'Open Sans'}</style><h2>Order confirmation #EV-220918</h2><p>Hello Gurpreet, thank you for your order.</p><table cellpadding=6 border=1 style="border-collapse:collapse"><tr><td>Ontario Rec &amp; Wellness Expo ’24 – 3-day pass<td>1<td>CA&#36;545.00<tr><td>Pre-conference: Budget Clinic (3 h)<td>1<td>CA&#36;95.00<tr><td>HST 13 %<td><td>CA&#36;83.20<tr><td>Total<td><td>CA&#36;723.20</table><p>Show this QR code at the desk. Tickets cannot be refunded after 2024-10-09.</p>""")
    other(p, "ticket order")

    p = "screens/feed.png"
    shot(p, """<style>body{margin:0;font-family:'Open Sans';background:#f3f2ef;font-size:14px}.c{background:#fff;width:520px;margin:20px auto;padding:18px;border-radius:8px}</style><div class=c><b>Leopold van Aswegen</b> · 2nd<br><span style="color:#777">S&amp;C coach | Riga | 3d</span><p>So proud to have attended #CoachesWeek2024 and earned my badge! 16 hours of pure learning with the Baltic Street S&amp;C Coaches Guild. Certificate on the wall!</p><div style="background:#264653;color:#fff;padding:60px;text-align:center;font-size:26px">COACHES WEEK 2024</div><p style="color:#777">👍 84 · 12 comments</p></div>""", 600, 520)
    other(p, "social-media post about a badge")

    p = "letters/sponsor_thanks.pdf"
    tex(p, r"""\begin{document}\textbf{Steeltown Health \& Fitness Collective}\par\vspace{6mm}October 4, 2023\par\vspace{4mm}Dear Ms. Thornbury-Agnihotri,\par Thank you for your generous sponsorship (Silver, \$1,500) of the Community Wellness Summit on September 30, 2023. Your banner was seen by 640 attendees, and your smoothie bar ran out twice.\par\vspace{6mm}Imogen Fairchild-Osei, Executive Director\end{document}""", font="palatino", geo="letterpaper,margin=28mm")
    other(p, "thank-you letter to a sponsor, not a speaker")

    p = "Melbourne/certificate instructions.pdf"
    d = new("Carlito", 11)
    para(d, "How to download your Fit & Well Expo certificate", 15, True)
    for s in ("1. Sign in with the e-mail you registered with.", "2. Choose My CECs and tick the sessions you attended.", "3. Press Generate. Your Statement of attendance opens as a PDF.", "Each ticked session adds 0.5 to 1.5 CECs, up to 6 CECs in all. Records close on 30 June 2024."):
        para(d, s)
    docx(p, d)
    other(p, "instructions for getting a certificate")

    p = "downloads/call for presenters.pdf"
    browser(p, "12/4/2023, 1:15 PM", "Call for presenters | Rocky Mountain RT Conference", "https://wtra.example/call", """<style>body{font:10.5pt/1.5 'Gentium Book Plus'}</style><h1>Call for presenters</h1><p>The Wasatch Therapeutic Recreation Association invites proposals for 60- and 75-minute sessions, April 24–26, 2024. Sessions are submitted to ATRA for pre-approval; presenters earn up to 1.25 hours of CE.</p><p>Submit by January 8. Questions: Evangeline Thistlewood, CTRS, program chair.</p>""")
    other(p, "call for presenters")
