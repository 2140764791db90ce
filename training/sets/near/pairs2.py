"""Pairs 12 to 23."""
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas
from base import amt, page

T = pair = None


def p12():
    def f(sp):
        return page(f'<div class=l>{"SPEAKER" if sp else "DELEGATE"}</div><p>14th Northern Physiology Meeting &middot; Umeå &middot; 5 September 2025</p><p>The organisers thank</p><h2>Dr. Ebba Wikström-Hale</h2><p>for {"giving the invited lecture" if sp else "following the invited lecture"}</p><h3>“Cold Muscles, Warm Tendons”</h3><p>{"(50 minutes, with discussion)" if sp else "by Prof. Gustav Rehn (50 minutes, with discussion)"}</p><p class=s>Northern Physiology Society</p>',
                    'body{font:12pt "Old Standard TT"}.l{font:bold 9pt "Liberation Sans";letter-spacing:6pt;background:#000;color:#fff;padding:2mm 4mm;display:inline-block}h2{font-size:22pt;margin:2mm 0}.s{margin-top:12mm}', 'A5 landscape', '14mm')
    b = dict(completed_on='2025-09-05', accept={'title': ['14th Northern Physiology Meeting', 'Cold Muscles, Warm Tendons']}, accept_amounts=amt('50 minute'))
    n, p, t = 'Ebba Wikström-Hale', 'Northern Physiology Society', 'Cold Muscles, Warm Tendons'
    pair(12, ('umea/thanks.pdf', T('lecturing', n, p, t, about={'level': 'invited lecture'}, **b), f(1)), ('umea/thanks 2.pdf', T('attendance', n, p, t, **b), f(0)))


def p13():
    def f(sp):
        r = '<td>Presenter<td>Agility Ladders: Do They Work?<td>11:00–12:00<td>1.0' if sp else '<td>Audience<td>Agility Ladders: Do They Work?<td>11:00–12:00<td>1.0'
        return page(f'<h2>Session record</h2><p><b>Mateus Carvalho-Nunes</b> &nbsp; Badge 0417</p><table><tr><th>Role<th>Session<th>Time<th>Hours<tr>{r}</table><p>{"Presenter credit" if sp else "Attendee credit"}: 1.0 hour. Date: Saturday, May 31, 2025</p><p>Gulf Coast Strength Summit, organized by Pelican Athletics. {"" if sp else "Presenter of the session: Dr. June Abara."}</p><p class=s>Presenters earn no attendee credit for their own session.</p>',
                    'body{font:10pt Manrope}table{border-collapse:collapse;width:100%}th{background:#f7c948;text-align:left}td,th{padding:2mm;border:1px solid #aaa}.s{font-size:8pt;color:#777}', 'A5 landscape', '12mm')
    b = dict(completed_on='2025-05-31', a=['1.0 hour'], accept={'ids': ['0417'], 'provider': ['Gulf Coast Strength Summit'], 'title': ['Gulf Coast Strength Summit']})
    n, p, t = 'Mateus Carvalho-Nunes', 'Pelican Athletics', 'Agility Ladders: Do They Work?'
    pair(13, ('summit_A.pdf', T('lecturing', n, p, t, **b), f(1)), ('summit_B.pdf', T('completion|attendance', n, p, t, **b), f(0)))


def p14():
    def f(pub):
        x = ('We are glad to tell you that your article has been published in Volume 12, Issue 3 (September 2025), pages 44–58.', 'Your article is now online') if pub else ('We have received your manuscript for consideration. It has been sent to two referees. If accepted it could be published in Volume 12.', 'Your submission has arrived')
        return page(f'<p class=h>Journal of Applied Conditioning <span>Editorial office</span></p><h3>{x[1]}</h3><p>Dear Dr. Xanthe Mbeki,</p><p>{x[0]}</p><p>Title: <b>Tempo Training in Novice Lifters</b><br>Manuscript: JAC-2025-0133<br>Authors: X. Mbeki, T. Orlov</p><p>{"The article went through double-blind peer review." if pub else "All articles go through double-blind peer review."}</p><p>Editor: Lionel Grube</p>',
                    'body{font:11pt/1.5 "Charis SIL"}.h{border-bottom:1px solid #000;font-style:italic;font-size:14pt}.h span{float:right;font-size:9pt}', 'A4', '24mm')
    pair(14, ('journal/JAC.pdf', T('authoring', 'Xanthe Mbeki', 'Journal of Applied Conditioning', 'Tempo Training in Novice Lifters', completed_on='2025-09', ids=('Manuscript', 'JAC-2025-0133'), about={'peer_reviewed': 'yes'}, accept={'completed_on': [None], 'issued_on': ['2025-09'], 'holder': ['X. Mbeki']}), f(1)),
         ('journal/JAC tempo.pdf', T('other', note='manuscript submitted only'), f(0)))


def p15():
    def f(pub):
        def draw(buf):
            c = canvas.Canvas(buf, pagesize=letter, invariant=1); y = 720
            c.setFont('Helvetica-Bold', 24); c.drawString(60, y, 'FLOOR & BAR'); c.setFont('Helvetica', 9); c.drawString(60, y - 14, 'the magazine for group instructors')
            L = [('Contributor', 'Jacinda Whitlock'), ('Piece', 'Ten Cues That Save Knees'), ('Issue' if pub else 'Proposed issue', 'April 2025, pp. 20-23' if pub else 'April 2025'), ('Status', 'PRINTED' if pub else 'SUBMITTED - editor to decide'), ('Reviewed by peers', 'No'), ('Fee', '$150')]
            for i, (a, b) in enumerate(L):
                c.setFont('Helvetica', 9); c.drawRightString(170, y - 70 - 26 * i, a); c.setFont('Courier-Bold', 12); c.drawString(185, y - 70 - 26 * i, b)
            c.setFont('Times-Italic', 10); c.drawString(60, 480, 'Contributors may use this slip as evidence once the piece is printed.'); c.showPage(); c.save()
        return draw
    pair(15, ('slip.pdf', T('authoring', 'Jacinda Whitlock', 'FLOOR & BAR', 'Ten Cues That Save Knees', completed_on='2025-04', about={'peer_reviewed': 'no'}, accept={'completed_on': [None], 'issued_on': ['2025-04']}), f(1)),
         ('slip April.pdf', T('other', note='submitted, not printed'), f(0)))


def tr(name, sid, college, rows, cls, foot, css, size='letter'):
    th = ''.join(f'<th>{x}' for x in cls)
    return page(f'<h3>{college}</h3><p>Student: {name} &nbsp;&nbsp; ID: {sid}</p><table><tr>{th}{rows}</table><p class=s>{foot}</p>', css, size, '18mm')


def p16():
    css = 'body{font:10pt "Courier Prime"}table{width:100%;border-collapse:collapse}th{text-align:left;border-bottom:1px solid}.s{font-size:8pt}h3{text-align:center}'
    def f(done):
        return tr('Ruiz-Haddad, Leonie M.', '90114472', 'SANDHILL STATE UNIVERSITY<br>Unofficial Transcript', f'<tr><td>KIN 310<td>Motor Learning<td>{"3.00" if done else "0.00"}<td>3.00<td>{"B+" if done else "IP"}', ['Course', 'Title', 'Earned', 'Attempted', 'Grade'], f'Term: Spring 2025 (01/21/2025 – 05/16/2025). IP = in progress, W = withdrawn, AU = audit. Printed {"06/02/2025" if done else "04/02/2025"}.', css)
    b = dict(started_on='2025-01-21', ids=('Course', 'KIN 310'), accept={'title': ['KIN 310 Motor Learning'], 'ids': ['90114472']}, accept_amounts=amt('3.00 semester_credit', '3.00 unitless', '0.00 semester_credit', '0.00 unitless'))
    n, p = 'Ruiz-Haddad, Leonie M.', 'SANDHILL STATE UNIVERSITY'
    pair(16, ('transcripts/SSU.pdf', T('college', n, p, 'Motor Learning', completed_on='2025-05-16', a=['3.00 unitless'], grade='B+', about={'progress': 'completed'}, **b), f(1)),
         ('transcripts/SSU spring.pdf', T('college|other', n, p, 'Motor Learning', about={'progress': 'in_progress'}, note='in progress', **{**b, 'accept': {**b['accept'], 'completed_on': [None, '2025-05-16'], 'grade': ['IP', None]}}), f(0)))


def p17():
    css = 'body{font:9.5pt "Open Sans"}table{width:100%;border-collapse:collapse}th{background:#004c3f;color:#fff;text-align:left}td,th{padding:2mm}.s{color:#666;font-size:8pt}'
    def f(done):
        return tr('Cornelius Attenborough', 'C00581190', 'Bellweather Community College — Grade report', f'<tr><td>Fall 2024<td>HLTH 145<td>Nutrition for Sport<td>{"A−" if done else "W"}<td>{"4 quarter credits" if done else "—"}', ['Term', 'Course', 'Title', 'Grade', 'Credit'], f'Grades posted December 13, 2024. {"" if done else "W: withdrawn after the census date. "}A minimum of C earns the 4 quarter credits.', css, 'letter landscape')
    b = dict(issued_on='2024-12-13', ids=('Course', 'HLTH 145'), accept={'ids': ['C00581190'], 'issued_on': [None], 'completed_on': [None, '2024-12-13', '2024-12'], 'title': ['HLTH 145 Nutrition for Sport'], 'grade': ['A-']})
    n, p, t = 'Cornelius Attenborough', 'Bellweather Community College', 'Nutrition for Sport'
    pair(17, ('transcripts/grade report.pdf', T('college', n, p, t, a=['4 quarter_credit'], grade='A−', about={'progress': 'completed'}, **b), f(1), 'scan'),
         ('transcripts/grade_rpt.pdf', T('college|other', n, p, t, grade='W', note='withdrawn, no credit', **b), f(0), 'scan'))


def p18():
    css = 'body{font:11pt "Caladea"}table{width:100%;border-top:2pt solid;border-bottom:2pt solid}td,th{text-align:left;padding:1.5mm}.s{font-style:italic}'
    def f(gr):
        return tr('Mireille Dandridge', '2023-4418', 'Eastmark University, Office of the Registrar', f'<tr><td>EXS 402<td>Exercise Prescription<td>Spring 2025<td>{"A" if gr else "AU"}<td>{"3 sem. hrs." if gr else "0 sem. hrs."}', ['No.', 'Course', 'Term', 'Mark', 'Credit'], f'{"End of record." if gr else "AU: audited, no examination taken, no credit given."} Term ended May 9, 2025.', css, 'A4')
    b = dict(completed_on='2025-05-09', ids=('No.', 'EXS 402'), accept={'title': ['EXS 402 Exercise Prescription'], 'completed_on': [None], 'ids': ['2023-4418']})
    n, p, t = 'Mireille Dandridge', 'Eastmark University, Office of the Registrar', 'Exercise Prescription'
    b['accept']['provider'] = ['Eastmark University']
    pair(18, ('transcripts/eastmark.pdf', T('college', n, p, t, a=['3 semester_credit'], grade='A', about={'progress': 'completed'}, **b), f(1)),
         ('transcripts/eastmark2.pdf', T('college|other|attendance', n, p, t, grade='AU', note='audit, no credit', accept_amounts=amt('0 semester_credit', '0 hour'), **b), f(0)))


def p19():
    def f(void):
        return page(f'<div class=w><h2>Cedar Ridge Training Group</h2><p>awards this certificate to</p><h1>Fiona Abernethy-Stowe</h1><p>for completing <b>Sandbag Training Foundations</b><br>on June 6, 2025</p><p>0.3 CEU &nbsp; Certificate No. CR-5507</p>{"<div class=v>VOID</div><p class=s>Voided June 20, 2025: issued in error.</p>" if void else "<p class=s>A certificate that was voided carries that word across the page.</p>"}</div>',
                    'body{font:12pt/1.45 Lato;text-align:center}.w{border:5pt solid #7b8f5a;padding:9mm;position:relative}.v{position:absolute;top:38mm;left:70mm;font:bold 70pt "Liberation Sans";color:rgba(200,0,0,.45);transform:rotate(-18deg)}.s{font-size:8.5pt}', 'letter landscape', '15mm')
    pair(19, ('sandbag.pdf', T('completion', 'Fiona Abernethy-Stowe', 'Cedar Ridge Training Group', 'Sandbag Training Foundations', completed_on='2025-06-06', a=['0.3 ceu'], ids=('Certificate No.', 'CR-5507')), f(0)),
         ('sandbag cert.pdf', T('other', note='voided'), f(1)))


def p20():
    def f(s):
        return page(f'<div class=x>{"SAMPLE CERTIFICATE" if s else "CERTIFICATE"}</div><table><tr><td class=a>Name<td>{"Jane Q. Learner" if s else "Thessaly Moreau"}<tr><td class=a>Program<td>Rehydration for Endurance Athletes<tr><td class=a>Date<td>{"January 1, 2025" if s else "January 19, 2025"}<tr><td class=a>Credit<td>2.0 contact hours<tr><td class=a>Number<td>{"000000" if s else "118390"}</table><p>{"This is what you will receive." if s else "This is to be kept for four years."} Thirst Science Online, provider 2210.</p>',
                    'body{font:12pt "Bitstream Charter","Liberation Serif"}.x{font-size:22pt;letter-spacing:2pt;margin-bottom:8mm;color:#0b486b}td{padding:2.5mm 8mm;border-left:3pt solid #0b486b}.a{border:0;text-align:right;color:#666}', 'A5 landscape', '14mm')
    pair(20, ('thirst/rehydration.pdf', T('completion', 'Thessaly Moreau', 'Thirst Science Online', 'Rehydration for Endurance Athletes', completed_on='2025-01-19', a=['2.0 hour'], ids=('Number', '118390', 'provider', '2210')), f(0)),
         ('thirst/rehydration cert.pdf', T('other', note='sample'), f(1)))


def p21():
    def f(t):
        a = ('[FIRST NAME] [LAST NAME]', '{{course_title}}', 'MM/DD/YYYY', '#.#', '________') if t else ('Augustin Delacroix-Webb', 'Jump Rope Progressions', '09/27/2025', '1.5', 'JR-2297')
        return page(f'<div class=q><h1>Certificate of Completion</h1><p>{a[0]}</p><p>{a[1]}</p><p>Completed {a[2]} &nbsp;•&nbsp; {a[4] if t else ""}{"" if t else "Certificate " + a[4]}</p><p>{a[3]} CEC</p><p class=s>Skipwell Academy</p></div>',
                    'body{font:13pt Quicksand;text-align:center}.q{background:#eef6f4;padding:14mm}h1{color:#e4572e}.s{font-weight:bold}', 'A4 landscape', '12mm')
    pair(21, ('Skipwell.jpg', T('completion', 'Augustin Delacroix-Webb', 'Skipwell Academy', 'Jump Rope Progressions', completed_on='2025-09-27', a=['1.5 cec'], ids=('Certificate', 'JR-2297')), f(0), 'jpg'),
         ('Skipwell cert.jpg', T('other', note='template with placeholders'), f(1), 'jpg'))


def p22():
    def f(rc):
        rows = '<tr><td>Core Training in Pregnancy (6 hours, 0.6 CEU)<td>$129.00<tr><td>Tax<td>$0.00<tr><td><b>Paid</b><td><b>$129.00</b>' if rc else '<tr><td>Core Training in Pregnancy<td>completed 03/28/2025<tr><td>Length<td>6 hours<tr><td><b>Credit</b><td><b>0.6 CEU</b>'
        return page(f'<div class=h>Bloom Fit Education<span>{"Receipt" if rc else "Record of completion"}</span></div><p>{"Billed to" if rc else "Issued to"}: Zuzanna Wróbel<br>{"Order" if rc else "Record"}: {"BF-77120" if rc else "BF-C-4410"}<br>Date: {"03/21/2025" if rc else "03/29/2025"}</p><table>{rows}</table><p class=s>{"A certificate is issued after completion of the course." if rc else "A receipt is sent separately."}</p>',
                    'body{font:10.5pt "Noto Sans"}.h{font-size:16pt;color:#b0416b}.h span{float:right;color:#000;font-size:12pt}table{width:100%;border-collapse:collapse}td{border-bottom:1px dotted #555;padding:2mm 0}.s{font-size:8pt}', 'A5', '13mm')
    pair(22, ('Bloom/BF-C.pdf', T('completion', 'Zuzanna Wróbel', 'Bloom Fit Education', 'Core Training in Pregnancy', completed_on='2025-03-28', issued_on='2025-03-29', a=['6 hour', '0.6 ceu'], ids=('Record', 'BF-C-4410'), accept={'issued_on': [None]}), f(0)),
         ('Bloom/BF-certificate.pdf', T('other', note='receipt, misleading file name'), f(1)))


def p23():
    def f(d):
        return page(f'<p class=d>{"DUPLICATE – reprinted 10/15/2025 at the request of the holder" if d else "ORIGINAL"}</p><h2>Ironbridge School of Massage</h2><p>hereby certifies that <b>Llewelyn Pritchard-Gough</b> completed <b>Sports Taping 2: 5 Joints in 5 Hours</b> on <b>17 May 2025</b> and earned <b>5 hours</b> of continuing education.</p><p>Serial 25-0517-09 &emsp; Instructor: Marged Powell</p>',
                    'body{font:12pt/1.6 "Gentium Plus"}.d{text-align:right;font:bold 9pt "Liberation Sans";color:#a33}h2{border-bottom:3pt solid #444}', 'A5 landscape', '14mm')
    b = dict(completed_on='2025-05-17', a=['5 hour'], ids=('Serial', '25-0517-09'))
    n, p, t = 'Llewelyn Pritchard-Gough', 'Ironbridge School of Massage', 'Sports Taping 2: 5 Joints in 5 Hours'
    pair(23, ('taping 2.pdf', T('completion', n, p, t, **b), f(0)), ('taping 2 copy.pdf', T('completion', n, p, t, note='duplicate reprint, still a certificate', accept={'issued_on': ['2025-10-15', None]}, **b), f(1)))


def build(t, pr):
    global T, pair
    T, pair = t, pr
    for g in (p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23):
        g()
