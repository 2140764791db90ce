"""23 pairs: a certificate and beside it a twin of the same design that is none or another kind."""
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.pdfgen import canvas
from base import add, amt, ids, page
import pairs2


def T(kind, h=None, p=None, t=None, note='', **k):
    if kind == 'other':
        return {'kind': 'other', 'note': note}
    a, i = k.pop('a', ()), k.pop('ids', ())
    return {'kind': kind, 'holder': h, 'provider': p, 'title': t, 'amounts': amt(*a), 'ids': ids(*i), 'note': note} | k


def pair(n, x, y):
    for path, truth, src, *mode in (x, y):
        truth['note'] = f'pair {n:02d}' + ('; ' + truth['note'] if truth['note'] else '')
        add(path, truth, mode=mode[0] if mode else 'pdf', **({'html': src} if isinstance(src, str) else {'draw': src}))


def p01():
    def f(done):
        head = 'Certificate of Completion' if done else 'Course Progress Certificate'
        mid = 'has successfully completed' if done else 'has not yet completed'
        end = 'Completed on May 14, 2025<br>Credit earned: 2 hours' if done else 'Last activity on May 14, 2025<br>Credit on completion: 2 hours'
        return page(f'<div class=b><h1>{head}</h1><p>This shows that</p><h2>Serafina Calloway</h2><p>{mid}</p><h3>Spotting and Safe Loading</h3><p>{end}</p><p class=s>Lessons: {"8 of 8" if done else "6 of 8"} &nbsp; · &nbsp; Certificate No. {"GL-20418" if done else "— (assigned at 8 of 8)"}</p><p><b>GymLearn Studio</b></p></div>',
                    'body{font:12pt "EB Garamond";text-align:center}.b{border:2pt solid #b08d3c;padding:8mm;outline:1pt solid #b08d3c;outline-offset:2mm}h1{font-size:26pt;margin:2mm}h2{font-size:22pt}.s{font-size:9pt}', 'letter landscape', '14mm')
    pair(1, ('LMS/SPOTTING.pdf', T('completion', 'Serafina Calloway', 'GymLearn Studio', 'Spotting and Safe Loading', completed_on='2025-05-14', a=['2 hour'], ids=('Certificate No.', 'GL-20418')), f(1)),
         ('LMS/spotting(1).pdf', T('other', note='not yet completed'), f(0)))


def p02():
    def f(done):
        st = ('Completed', '100 %', '02 Jul 2025') if done else ('In progress', '85 %', '—')
        return page(f'<div class=t>Learner record<span>Kwabena Asante-Boateng</span></div><table><tr><th>Course<th>Provider<th>Started<th>Status<th>Progress<th>Finished<th>Hours<tr><td>Foam Rolling: Evidence and Myths<td>Rollwise Education<td>28 Jun 2025<td>{st[0]}<td>{st[1]}<td>{st[2]}<td>{"3.5" if done else "3.5 (course length)"}</table><p class=x>A record may be used as proof once its status is Completed. Exported 07/09/2025.</p>',
                    'body{font:9pt Roboto}.t{font-size:14pt;border-bottom:2pt solid #e0552b;padding-bottom:2mm}.t span{float:right;font-size:10pt}table{width:100%;border-collapse:collapse;margin-top:5mm}th,td{text-align:left;padding:2mm;border-bottom:1px solid #ccc}.x{color:#888;font-size:8pt}', 'A4 landscape', '15mm')
    pair(2, ('export_0709.pdf', T('completion', 'Kwabena Asante-Boateng', 'Rollwise Education', 'Foam Rolling: Evidence and Myths', started_on='2025-06-28', completed_on='2025-07-02', a=['3.5 hour']), f(1)),
         ('export_0709b.pdf', T('other', note='in progress 85 %'), f(0)))


def p03():
    def f(aw):
        s = 'has been awarded 0.6 CEU for completing' if aw else 'is invited to an event where up to 0.6 CEU may be earned:'
        return page(f'<h4>MERIDIAN HEALTH EDUCATION</h4><p>This document states that</p><p class=n>Hollis Featherstonehaugh, LMT</p><p>{s}</p><p class=c>Ergonomics at the Desk</p><p>on October 4, 2025, 9 a.m. to 3 p.m.</p><p class=s>{"Certificate" if aw else "Invitation"} 7-0415. NASM Approved Provider 1193.<br>Meridian Health Education, 18 Canal Row, Troy NY</p><p class=g>Ellen Marsh</p><p class=s>Ellen Marsh, Program Director</p>',
                    'body{font:12pt "TeX Gyre Pagella";padding-left:26mm;border-left:16mm solid #3d5a4c;height:100%}.n{font-size:20pt}.c{font-size:16pt;font-style:italic}.s{font-size:9pt;color:#555}.g{font:18pt "Kaushan Script";margin:6mm 0 0}', 'A5 landscape', '9mm')
    pair(3, ('certs/Ergo.pdf', T('completion', 'Hollis Featherstonehaugh', 'MERIDIAN HEALTH EDUCATION', 'Ergonomics at the Desk', completed_on='2025-10-04', a=['0.6 ceu'], ids=('Certificate', '7-0415', 'NASM Approved Provider', '1193'), approvals=['nasm'], accept_amounts=amt('6 hour')), f(1)),
         ('certs/Ergo NASM.pdf', T('other', note='up to 0.6 CEU may be earned'), f(0)))


def p04():
    def f(aw):
        def draw(buf):
            c = canvas.Canvas(buf, pagesize=landscape(letter), invariant=1); W, H = landscape(letter)
            c.setFillColorRGB(.1, .25, .45); c.rect(0, H - 70, W, 70, fill=1, stroke=0); c.setFillGray(1); c.setFont('Helvetica-Bold', 22)
            c.drawString(40, H - 45, 'STATEMENT OF CREDIT' if aw else 'STATEMENT OF APPROVAL')
            c.setFillGray(0); c.setFont('Times-Roman', 13)
            L = ['Participant:  Vikram Subramaniam' if aw else 'Prepared for:  Vikram Subramaniam, organizer', 'Activity:  Olympic Lifts for Coaches, Day 1 and 2', 'Dates:  08/16/2025 - 08/17/2025']
            L += ['Credits awarded:  1.2 NSCA CEU  |  12 ACE CEC' if aw else 'Credits this activity is approved for:  1.2 NSCA CEU  |  12 ACE CEC', 'Activity ID:  OLC-2508']
            L += ['The participant attended both days and returned the evaluation.' if aw else 'Participants who attend both days and return the evaluation will be awarded these credits.', 'Barbell Collective of Ohio']
            for i, x in enumerate(L):
                c.drawString(40, H - 120 - 30 * i, x)
            c.setFont('Helvetica', 8); c.drawString(40, 40, 'Signed for the Collective: Rex Oduya, education lead'); c.showPage(); c.save()
        return draw
    pair(4, ('olympic.pdf', T('completion', 'Vikram Subramaniam', 'Barbell Collective of Ohio', 'Olympic Lifts for Coaches, Day 1 and 2', started_on='2025-08-16', completed_on='2025-08-17', a=['1.2 ceu nsca', '12 cec ace'], ids=('Activity ID', 'OLC-2508')), f(1)),
         ('olympic lifts credit.pdf', T('other', note='approval of the activity, nobody earned'), f(0)))


def p05():
    def f(ok):
        r = ('PASS', '84', 'You passed. This report is your proof of completion; 1.0 CEC has been recorded.') if ok else ('DID NOT PASS', '66', 'You did not pass. A second attempt is included; 1.0 CEC is recorded after a pass.')
        return page(f'<table class=h><tr><td><b>QuizBank CE</b><td class=r>Score report</table><p>Candidate<br><b>Anneliese Hochstrasser</b></p><p>Test<br><b>Diabetes and Exercise Self-Test</b></p><p>Taken<br><b>2025-04-23 19:06</b></p><div class=o>{r[0]} &nbsp; {r[1]} / 100 <small>(70 needed)</small></div><p>{r[2]}</p><p class=s>Report QB-{"660217" if ok else "659984"}. Passing candidates may print a copy at any time.</p>',
                    'body{font:10.5pt "Liberation Sans"}.h{width:100%;border-bottom:4pt solid #000}.r{text-align:right}.o{font-size:20pt;font-weight:bold;border:2pt solid #000;padding:4mm;display:inline-block}small{font-size:9pt}.s{font-size:8pt;color:#777}', 'letter', '25mm')
    pair(5, ('quiz/score.pdf', T('completion', 'Anneliese Hochstrasser', 'QuizBank CE', 'Diabetes and Exercise Self-Test', completed_on='2025-04-23', a=['1.0 cec'], ids=('Report', 'QB-660217')), f(1)),
         ('quiz/score_final.pdf', T('other', note='did not pass'), f(0)))


def p06():
    def f(ok):
        return page(f'<div class=c><h1>Lakeview Pilates Conservatory</h1><p>{"We are proud to announce that" if ok else "We thank"}</p><h2>Persephone Iacobucci</h2><p>{"passed" if ok else "for sitting"} the practical examination in</p><h3>Reformer Level Two</h3><p>{"on the eighth of February, two thousand twenty-five, and is credited with sixteen (16) contact hours." if ok else "on the eighth of February, two thousand twenty-five. The standard for a pass (sixteen contact hours of credit) was not reached this time."}</p><p class=s>Examiner: Ottoline Drew</p></div>',
                    'body{font:13pt "Goudy Bookletter 1911";text-align:center}.c{margin:4mm;padding:10mm;border:1pt solid #888;border-radius:10mm}h1{font-size:18pt;letter-spacing:1pt}h2{font:26pt "Z003"}.s{font-size:10pt;text-align:right}', 'A4 landscape', '15mm')
    pair(6, ('Reformer.pdf', T('completion', 'Persephone Iacobucci', 'Lakeview Pilates Conservatory', 'Reformer Level Two', completed_on='2025-02-08', a=['16 hour']), f(1), 'scan'),
         ('Reformer L2 exam.pdf', T('other', note='did not reach a pass'), f(0), 'scan'))


def p07():
    def f(h):
        return page(f'<div class=a>{"CERTIFICATE OF COMPLETION" if h else "CERTIFICATE OF ATTENDANCE"}</div><div class=n>Bertrand Nakamura-Lopez</div><p>{"completed all 7 hours of instruction of the" if h else "attended the"}</p><div class=e>Central Plains Wellness Conference</div><p>Omaha, Nebraska &nbsp; | &nbsp; March 14–15, 2025</p>{"<p><b>Contact hours: 7.0</b></p>" if h else "<p>Sessions were not monitored for credit.</p>"}<p class=s>Presented by Central Plains Fitness Alliance</p>',
                    'body{font:12pt Cabin;text-align:center;background:#fbf7ee;padding:12mm;height:100%}.a{font:bold 22pt "Bebas Neue";letter-spacing:3pt}.n{font-size:22pt;border-bottom:1px solid #333;margin:8mm 30mm}.e{font-size:16pt;font-weight:bold}.s{font-size:9pt}', 'letter landscape', '8mm')
    b = dict(started_on='2025-03-14', completed_on='2025-03-15')
    pair(7, ('conf/CPWC 2025.pdf', T('completion', 'Bertrand Nakamura-Lopez', 'Central Plains Fitness Alliance', 'Central Plains Wellness Conference', a=['7.0 hour'], **b), f(1)),
         ('conf/CPWC 2025 (2).pdf', T('attendance', 'Bertrand Nakamura-Lopez', 'Central Plains Fitness Alliance', 'Central Plains Wellness Conference', **b), f(0)))


def p08():
    def f(h):
        x = 'was present for the whole of the workshop and is awarded 4.5 CPD hours.' if h else 'was present at the workshop. Places in the audience carry no CPD.'
        return page(f'<p class=r>Trinity Lane Physio Rooms<br>Bristol<br>29 November 2024</p><p>To whom it may concern</p><p>I confirm that Mr Obadiah Penhaligon {x}</p><p>Workshop: <i>Shoulder Rehab for Swimmers</i><br>Held on: 23 November 2024<br>Tutor: Dr Fenella Croft</p><p>Yours faithfully</p><p class=g>F. Croft</p><p class=s>Full attendance is recorded at 4.5 hours or more.</p>',
                    'body{font:12pt/1.6 "Linux Libertine O"}.r{text-align:right}.g{font:20pt "Dancing Script"}.s{font-size:8pt;color:#777;margin-top:30mm}', 'A4', '28mm')
    b = dict(completed_on='2024-11-23', issued_on='2024-11-29', accept={'issued_on': [None]})
    pair(8, ('letters/Trinity.pdf', T('completion', 'Obadiah Penhaligon', 'Trinity Lane Physio Rooms', 'Shoulder Rehab for Swimmers', a=['4.5 cpd'], accept_amounts=amt('4.5 hour'), **b), f(1)),
         ('letters/Trinity Lane.pdf', T('attendance', 'Obadiah Penhaligon', 'Trinity Lane Physio Rooms', 'Shoulder Rehab for Swimmers', accept_amounts=amt('0 cpd'), **b), f(0)))


def p09():
    def f(cert):
        x = ('has met every requirement for certification as a', 'Certified Mobility Coach', 'Certification Number CMC-40871', 'Certified since: 06/18/2025 &nbsp;&nbsp; Valid through: 06/30/2028') if cert else ('has completed the course', 'Mobility Coach Essentials', 'Course Number MCE-101', 'Completed: 06/18/2025 &nbsp;&nbsp; Length: 12 hours')
        return page(f'<div class=o><div class=i><h1>Institute for Human Mobility</h1><p>The Institute declares that</p><h2>Tamsin Oyelowo-Reid</h2><p>{x[0]}</p><h2>{x[1]}</h2><p>{x[3]}</p><p>{x[2]}</p><p class=s>Prof. Ursula Beck, President &emsp;&emsp; Jonah Wirth, Registrar</p></div></div>',
                    'body{font:12pt "TeX Gyre Bonum";text-align:center}.o{background:#1c3f60;padding:5mm}.i{background:#fff;padding:8mm}h1{font-variant:small-caps}h2{color:#1c3f60}.s{font-size:9pt}', 'letter landscape', '10mm')
    pair(9, ('IHM essentials.pdf', T('completion', 'Tamsin Oyelowo-Reid', 'Institute for Human Mobility', 'Mobility Coach Essentials', completed_on='2025-06-18', a=['12 hour'], ids=('Course Number', 'MCE-101')), f(0)),
         ('IHM certificate.pdf', T('credential', 'Tamsin Oyelowo-Reid', 'Institute for Human Mobility', 'Certified Mobility Coach', issued_on='2025-06-18', expires_on='2028-06-30', ids=('Certification Number', 'CMC-40871'), accept={'completed_on': ['2025-06-18'], 'issued_on': [None]}), f(1)))


def p10():
    def f(cert):
        def draw(buf):
            c = canvas.Canvas(buf, pagesize=(420, 270), invariant=1)
            c.setLineWidth(3); c.setStrokeColorRGB(.55, .1, .2); c.roundRect(8, 8, 404, 254, 12); c.setFont('Helvetica-Bold', 15); c.drawString(28, 228, 'American Cycle Trainers Guild')
            L = [('Name', 'O’Rourke, Desmond P.'), ('Credential' if cert else 'Course', 'Registered Cycle Trainer (RCT)' if cert else 'Cycle Trainer Refresher'), ('Registration no.' if cert else 'Course code', 'RCT 5521' if cert else 'CTR-5'), ('Good until' if cert else 'Finished', '12/31/2027' if cert else '11/20/2024'), ('Status' if cert else 'CEU earned', 'Active' if cert else '0.5')]
            for i, (a, b) in enumerate(L):
                c.setFont('Helvetica', 8); c.drawString(28, 196 - 32 * i, a); c.setFont('Times-Bold', 13); c.drawString(130, 196 - 32 * i, b)
            c.setFont('Helvetica', 6.5); c.drawString(28, 24, 'Renewal of the credential needs 2.0 CEU in three years.'); c.showPage(); c.save()
        return draw
    g = 'American Cycle Trainers Guild'
    pair(10, ('guild1.png', T('completion', 'O’Rourke, Desmond P.', g, 'Cycle Trainer Refresher', completed_on='2024-11-20', a=['0.5 ceu'], ids=('Course code', 'CTR-5')), f(0), 'png'),
         ('guild2.png', T('credential', 'O’Rourke, Desmond P.', g, 'Registered Cycle Trainer (RCT)', expires_on='2027-12-31', ids=('Registration no.', 'RCT 5521')), f(1), 'png'))


def p11():
    def f(tt):
        x = 'taught' if tt else 'attended'
        return page(f'<h3>Verification of {"Instruction" if tt else "Participation"}</h3><table><tr><td>Name<td>Calliope Stavros-Lund<tr><td>Role<td>{"Course instructor" if tt else "Course participant"}<tr><td>Course<td>Strength After Sixty<tr><td>Host<td>Fairmont Community College, Noncredit Division<tr><td>Term<td>January 13, 2025 to March 3, 2025<tr><td>Hours {x}<td>16</table><p>The person named above {x} the course in full.{" The instructor of record was Ms. Paloma Finch." if not tt else " Enrolment: 22 participants."}</p><p>Signed: Dean Harriet Voss &nbsp; Date: 03/07/2025</p>',
                    'body{font:11pt "Utopia"}td{border:1px solid #000;padding:2mm 4mm}table{border-collapse:collapse}td:first-child{font-weight:bold}', 'letter', '25mm')
    b = dict(started_on='2025-01-13', completed_on='2025-03-03', issued_on='2025-03-07', unclear_ok=['issued_on'])
    p = 'Fairmont Community College, Noncredit Division'
    pair(11, ('verification.pdf', T('completion', 'Calliope Stavros-Lund', p, 'Strength After Sixty', a=['16 hour'], **b) | {'kind': 'completion|attendance'}, f(0)),
         ('verification Mar.pdf', T('teaching', 'Calliope Stavros-Lund', p, 'Strength After Sixty', a=['16 hour'], **b), f(1)))


def build():
    for g in (p01, p02, p03, p04, p05, p06, p07, p08, p09, p10, p11):
        g()
    pairs2.build(T, pair)
