"""36 CPR / AED / first aid cards with tick boxes; the truth says only what is ticked."""
from reportlab.lib.pagesizes import A5, landscape, letter
from reportlab.lib.units import inch
from reportlab.pdfgen import canvas
from base import add, amt, fmt, ids, page, unsure

AG = ['adult', 'child', 'infant']
CV = ['cpr', 'aed', 'first_aid']
NM = {'adult': 'Adult', 'child': 'Child', 'infant': 'Infant', 'cpr': 'CPR', 'aed': 'AED', 'first_aid': 'First Aid'}


class R(dict):
    __getattr__ = dict.get


def marks(r, keys, sep='&emsp;', after=False):
    """Boxes with the record's own marks; names may be replaced by r['names']."""
    out = []
    for k in keys:
        on = k in r.covers or k in r.ages
        n = (r.names or {}).get(k, NM[k])
        out.append(f'<span class=k>{n}&nbsp;{r.on if on else r.off}</span>' if after else f'<span class=k>{r.on if on else r.off}&nbsp;{n}</span>')
    return sep.join(out)


def dates(r, sep='<br>'):
    d = [(r.dl, r.D), (r.xl, r.X)]
    return sep.join(f'{a} {b}' for a, b in d if a and b)


def idl(r, sep='<br>'):
    return sep.join(f'{i["label"]} {i["value"]}' for i in r.ids)


CARD = '3.7in 2.4in'


def front(r):
    return page(f'<div class=t>{r.p}</div><b>{r.t}</b><p>{r.lead}<br><span class=n>{r.h}</span></p><p>{marks(r, AG)}<br>{marks(r, CV)}</p><p class=s>{dates(r)}<br>{idl(r)}</p><p class=x>{r.small}</p>',
                f'body{{font:8pt "{r.font or "Liberation Sans"}","DejaVu Sans"}}p{{margin:1.3mm 0}}.t{{background:{r.col or "#224"};color:#fff;padding:1mm 2mm;font-weight:bold;margin-bottom:1mm}}.n{{font-size:11pt;font-weight:bold}}.s{{font-size:7pt}}.x{{font-size:5.5pt;color:#555}}.k{{white-space:nowrap}}', CARD, '3mm 4mm')


def back(r):
    return page(f'<p>{r.lead}</p><table><tr><td>{marks(r, AG, "<br>", r.after)}<td>{marks(r, CV, "<br>", r.after)}</table><p>{"Card holder: " + r.h + "<br>" if r.h else ""}{dates(r, " &nbsp; ")}</p><p class=s>{idl(r, " &middot; ")}<br>Training site: {r.p}<br>{r.small}</p>',
                f'body{{font:8pt "{r.font or "Roboto Condensed"}","DejaVu Sans";border:1px solid #888;padding:2mm;height:54mm}}p{{margin:1mm 0}}td{{padding-right:12mm;line-height:1.5}}.s{{font-size:6.5pt;color:#333}}', CARD, '2.5mm')


def both(r):
    a = f'<div class=c><h4>{r.p}</h4><b>{r.t}</b><p class=n>{r.h}</p><p>{r.lead}</p><p>{dates(r)}</p></div>'
    b = f'<div class=c><p><b>{r.btitle or "Programs completed (marked only)"}</b></p><p>{marks(r, AG)}</p><p>{marks(r, CV)}</p><p class=s>{idl(r)}<br>{r.small}</p></div>'
    css = f'body{{font:8.5pt "{r.font or "Lato"}","DejaVu Sans"}}.c{{border:1px dashed #777;width:88mm;height:56mm;padding:4mm;{r.place or "margin-bottom:0"}}}h4{{margin:0 0 1mm}}p{{margin:1.5mm 0}}.n{{font-size:12pt;font-weight:bold}}.s{{font-size:7pt}}'
    if r.two:
        return page(a + '<div style="break-after:page"></div>' + b, css, '96mm 64mm', '4mm')
    return page(f'<p>{r.sheet or ""}</p>' + a + b, css, r.size or 'letter', '18mm')


def matrix(r):
    cols = ['cpr', 'aed']
    tr = ''.join(f'<tr><td>{(r.names or {}).get(a, NM[a])}' + ''.join(f'<td class=m>{r.on if a in r.ages and c in r.covers else r.off}' for c in cols) for a in AG)
    fa = f'<tr><td colspan=2>First aid<td class=m>{r.on if "first_aid" in r.covers else r.off}'
    return page(f'<h2>{r.t}</h2><p>{r.lead}</p><h1>{r.h}</h1><table><tr><th><th>CPR<th>AED{tr}{fa}</table><p>{r.small}</p><p>{dates(r, " &emsp; ")}<br>{idl(r)}</p><p><b>{r.p}</b></p>',
                f'body{{font:11pt "{r.font or "TeX Gyre Schola"}","DejaVu Sans";text-align:center;border:3pt double {r.col or "#833"};padding:6mm;height:100%}}h1{{margin:2mm;font-size:22pt}}table{{margin:3mm auto;border-collapse:collapse}}td,th{{border:1px solid #999;padding:1mm 6mm;text-align:left}}.m{{text-align:center}}', r.size or 'A5 landscape', '8mm')


def phone(r):
    chips = ''.join(f'<div class=r><span>{(r.names or {}).get(k, NM[k])}</span><b>{r.on if k in r.covers + r.ages else r.off}</b></div>' for k in CV + AG)
    return page(f'<div class=st>9:41</div><h3>{r.t}</h3><div class=n>{r.h}</div><p>{r.lead}</p>{chips}<p>{dates(r)}<br>{idl(r)}</p><p class=s>{r.small}</p><p><b>{r.p}</b></p>',
                f'body{{font:11pt Inter,"DejaVu Sans"}}.st{{font-weight:bold;font-size:9pt}}.n{{font-size:16pt;font-weight:bold;color:{r.col or "#06c"}}}.r{{display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:1.6mm 0}}.s{{font-size:8pt;color:#777}}', '92mm 185mm', '7mm')


def yesno(r):
    tr = ''.join(f'<tr><td>{(r.names or {}).get(k, NM[k])}<td class=m>{r.on if k in r.covers + r.ages else ""}<td class=m>{"" if k in r.covers + r.ages else r.on}' for k in AG + CV)
    return page(f'<h3>{r.p}</h3><p>{r.t}</p><p>Name of participant: <b>{r.h}</b></p><table><tr><th>Component assessed<th>Yes<th>No{tr}</table><p>{r.lead}</p><p>{dates(r)}<br>{idl(r)}</p><p class=s>{r.small}</p>',
                f'body{{font:10.5pt "{r.font or "Carlito"}","DejaVu Sans"}}table{{border-collapse:collapse}}td,th{{border:1px solid #555;padding:1.5mm 5mm}}.m{{text-align:center;width:18mm}}.s{{font-size:8pt;color:#666}}', r.size or 'A5', '14mm')


def listed(r):
    """Full sheet: what is covered in a list, the rest struck out, greyed or 'not included'."""
    li = ''
    for k in CV + AG:
        n = (r.names or {}).get(k, NM[k])
        li += f'<li>{n}' if k in r.covers + r.ages else (f'<li><s>{n}</s>' if r.off == 's' else f'<li>{n}: {r.off}')
    return page(f'<h2>{r.t}</h2><p>{r.lead}</p><p class=n>{r.h}</p><ul>{li}</ul><p>{r.small}</p><p>{dates(r)}<br>{idl(r)}</p><p>{r.p}</p>',
                f'body{{font:11pt/1.5 "{r.font or "Gentium Plus"}"}}.n{{font-size:17pt;border-bottom:1px solid #000;display:inline-block}}ul{{columns:2;width:110mm}}s{{text-decoration-thickness:1.4pt}}', r.size or 'A5', '15mm')


def sentence(r):
    return page(f'<h3>{r.p}</h3>' + ''.join(f'<p>{x}</p>' for x in r.text) + f'<p>{dates(r)}<br>{idl(r)}</p><p class=s>{r.small}</p>',
                f'body{{font:11pt/1.6 "{r.font or "Caladea"}","DejaVu Sans"}}.s{{font-size:8pt;color:#555}}', r.size or 'letter', '22mm')


def typed(r):
    def draw(buf):
        c = canvas.Canvas(buf, pagesize=(5.2 * inch, 3.6 * inch), invariant=1)
        t = c.beginText(22, 232); t.setFont('Courier', 9); t.setLeading(12.5)
        b = lambda ks: '  '.join(f'{r.on if k in r.covers + r.ages else r.off} {NM[k]}' for k in ks)
        for x in [r.p, r.t, '', r.lead, '   ' + r.h, '', 'Victims:  ' + b(AG), 'Skills:   ' + b(CV), ''] + [f'{a} {x}' for a, x in [(r.dl, r.D), (r.xl, r.X)] if x] + [f'{i["label"]} {i["value"]}' for i in r.ids] + [r.small]:
            t.textLine(x)
        c.rect(10, 10, 354, 239); c.drawText(t); c.showPage(); c.save()
    return draw


def drawn(r):
    """Boxes and crosses are lines, not letters."""
    def draw(buf):
        c = canvas.Canvas(buf, pagesize=landscape(A5), invariant=1)
        W, Hh = landscape(A5)
        c.setFont('Times-Bold', 18); c.drawString(40, Hh - 50, r.t)
        c.setFont('Helvetica', 10); c.drawString(40, Hh - 72, r.lead); c.setFont('Helvetica-Bold', 16); c.drawString(40, Hh - 96, r.h)
        c.setFont('Helvetica', 11)
        for col, ks in enumerate((AG, CV)):
            for i, k in enumerate(ks):
                x, y = 44 + col * 170, Hh - 135 - i * 24
                c.setLineWidth(.8)
                (c.circle(x + 5, y + 5, 6) if r.on == 'dot' else c.rect(x, y, 11, 11))
                if k in r.covers + r.ages:
                    c.setLineWidth(1.6)
                    if r.on == 'dot':
                        c.circle(x + 5, y + 5, 3.2, fill=1)
                    elif r.on == 'tick':
                        c.lines([(x + 1, y + 6, x + 5, y + 1), (x + 5, y + 1, x + 14, y + 15)])
                    elif r.on == 'fill':
                        c.rect(x + 1.5, y + 1.5, 8, 8, fill=1)
                    else:
                        c.lines([(x - 1, y - 1, x + 12, y + 12), (x - 1, y + 12, x + 12, y - 1)])
                c.drawString(x + 20, y + 1, (r.names or {}).get(k, NM[k]))
        y = Hh - 225; c.setFont('Helvetica', 10)
        for s in [f'{r.dl} {r.D}' if r.D else '', f'{r.xl} {r.X}' if r.X else ''] + [f'{i["label"]} {i["value"]}' for i in r.ids] + [r.p]:
            if s:
                c.drawString(40, y, s); y -= 15
        c.setFont('Helvetica', 7.5); c.drawString(40, 24, r.small); c.showPage(); c.save()
    return draw


DS = {f.__name__: f for f in (front, back, both, matrix, phone, yesno, listed, sentence, typed, drawn)}


def C(path, design, cov, ages, skills, on, off, h, p, t, D=None, X=None, idl=(), dl='Issued:', xl='Valid until:', dk='issued_on', mode='pdf', validity=None, kind='cpr_aed', a=(), acc=None, unclear=(), note='', tl=None, dpi=130, **kw):
    """cov, ages: words; D, X: (iso, pattern) of the day and the end."""
    r = R(covers=cov.split(), ages=ages.split(), on=on, off=off, h=h, p=p, t=t, D=fmt(*D) if D else '', X=fmt(*X) if X else '', ids=ids(*idl), dl=dl, xl=xl, lead='', small='') | kw
    r = R(r)
    x = DS[design](r)
    sides = kw.get('sides') or {'back': ['back'], 'both': ['front', 'back'], 'phone': ['digital']}.get(design, ['front'])
    accept = dict(acc or {})
    if design in ('matrix', 'yesno', 'listed', 'sentence', 'drawn', 'typed'):
        accept['sides'] = ['digital', None]
    tr = {'kind': kind, 'holder': h, 'provider': p, 'title': t, dk: D[0] if D else None, 'expires_on': X[0] if X else None, 'validity': validity, 'amounts': amt(*a), 'ids': ids(*idl),
          'card': {'covers': [c for c in r.covers if c != 'skip'], 'ages': r.ages, 'skills': skills, 'sides': sides}, 'accept': accept, 'unclear_ok': sorted({*unclear, *unsure(**{dk: D, 'expires_on': X})}), 'note': note}
    add(path, tr, mode=mode, dpi=dpi, text_layer=tl, **({'html': x} if isinstance(x, str) else {'draw': x}))


US, L, DMY, ISO, DB, MY = '%m/%d/%Y', '%B %-d, %Y', '%d/%m/%Y', '%Y-%m-%d', '%d %b %Y', '%m/%Y'


def build():
    A, CI = 'adult', 'child infant'
    # front
    C('cards/card front.pdf', 'front', 'cpr', 'adult', 'not_said', '☒', '☐', 'Tomasz Wieczorek', 'Safe Hands Training Co.', 'CPR / AED / First Aid Completion Card', ('2025-02-11', US), ('2027-02-11', US), ('Card #', 'SH-204418'), lead='has completed the marked parts:', small='Unmarked parts were not taken. Card is void if altered. Instructor: Dale Prewitt')
    C('cards/Child care.pdf', 'front', 'cpr', 'child infant', 'in_person', '☑', '☐', 'Delphine Marchetti-Obi', 'Bright Start Safety', 'Pediatric Rescuer', ('2024-08-03', L), ('2026-08', '%B %Y'), ('No.', 'BS 7715'), xl='Renew by end of', lead='passed the skills check in class, as ticked', col='#7a2360', font='Quicksand', small='Follows guidelines of the American Heart Association. Not an AHA card.')
    C('wallet.png', 'front', 'cpr aed', 'adult', 'not_said', '✓', '☐', 'LaToya Simms', 'Metro Rescue Ed', 'Layperson Rescuer', ('2025-05-20', DB), ('2027-05-19', DB), ('Verify:', 'MRE-55-09-K'), mode='png', dpi=170, lead='Issued to', dl='Date of class', dk='completed_on', font='Open Sans', col='#0b5', small='Ask us about infant CPR and first aid classes!')
    C('cards/IMG_9917.jpg', 'front', 'cpr first_aid', 'adult child', 'not_said', '[x]', '[&nbsp;]', 'Guðrún Pálsdóttir', 'Harbour First Response', 'Emergency Care Card', ('2025-03-09', DMY), ('2028-03-09', DMY), ('Card', 'HFR-1120'), mode='jpg', dpi=170, unclear=['issued_on'], acc={'issued_on': ['2025-09-03'], 'expires_on': ['2028-09-03']}, lead='Awarded to', font='Courier Prime', small='Boxes left empty are not part of this award.')
    C('cards/CPR AED card.pdf', 'front', 'aed', 'adult', 'not_said', '☒', '☐', 'Percival Nkemelu', 'Volt Safety Services', 'AED Operator', ('2025-01-30', US), ('2026-01-30', US), ('ID', 'V-3321'), lead='Workplace responder', font='Liberation Sans Narrow', small='CPR training is recommended together with AED training.')
    # back
    C('cards/back side.pdf', 'back', 'cpr aed first_aid', 'adult child infant', 'in_person', '☑', '☐', 'Rosa Linda Duarte', 'Coastal CPR Center', None, ('2024-11-16', US), ('2026-11-30', US), ('Instructor ID', '7720114'), lead='Skills were demonstrated to the instructor in:', small='Lost card? Call the training site.')
    C('cards/scan_back.pdf', 'back', 'cpr', 'infant', 'not_said', '☒', '☐', None, 'Little Lungs LLC', None, ('2025-04-05', US), ('2027-04-05', US), ('Roster', 'LL-0405'), mode='scan', dpi=150, note='back of a card without name', lead='This side lists the modules passed.', small='See the front for the name.')
    C('cards/reverse.pdf', 'back', 'cpr aed', 'child', 'not_said', '●', '○', 'Bartholomew Quill', 'Summit Lifesaving', None, ('2025-06-21', DB), None, ('Card code', '8KD-22P'), validity='P2Y', after=True, lead='Module filled = passed', small='Valid two years from the date above.')
    C('IMG_0412.png', 'back', 'first_aid', 'adult', 'not_said', 'X', '__', 'Xochitl Reyes', 'Trailhead Medical', None, ('2025-07-02', US), ('2027-07-02', US), ('Ser.', '000871'), mode='png', dpi=170, lead='Mark with X what was taught and tested', small='Wilderness module sold separately.')
    # both
    C('cards/cut out sheet.pdf', 'both', 'cpr aed first_aid', 'adult', 'in_person', '☒', '☐', 'Henrik Aaltonen', 'Nordic Safety Training', 'First Aid CPR AED', ('2025-03-15', DB), ('2027-03-15', DB), ('Certificate no.', 'NST-9023'), sheet='Cut along the line, fold and laminate. Our courses: Adult, Child and Infant CPR, AED, First Aid, Oxygen.', lead='Hands-on skills evaluated by instructor', small='Instructor: Mikael Strand')
    C('cards/card both sides.pdf', 'both', 'cpr aed', 'adult child', 'in_person', '✓', '☐', 'Keisha Brandt-Morales', 'LifeLine Educators', 'Heart Rescue', ('2024-12-10', US), ('2026-12-31', US), ('eCode', '24H7-1190'), two=True, lead='Blended: online part and skills session completed', small='Infant skills need a second session.', note='front on page 1, back on page 2')
    C('cards/two sides 2.pdf', 'both', 'cpr first_aid', 'infant', 'not_said', '■', '□', 'Solveig O’Hanlon', 'Nursery Safe', 'Carer Card', ('2025-02-01', '%-d %B %Y'), None, ('Card', 'NS/4471'), validity='P1Y', place='float:left;margin-right:4mm', size='A4', lead='This card is valid for one year.', btitle='■ = done', small='Signed: P. Hollis, trainer')
    C('scan0044.pdf', 'both', 'cpr', 'adult child infant', 'not_said', 'x', '–', 'Amadou Diallo', 'Riverbend Fire District', 'CPR for All Ages', ('2025-08-09', US), ('2027-08-09', US), ('Class', 'RFD-25-31'), mode='scan', lead='Heart Saver Program of the district', small='AED and first aid are separate evenings.')
    # matrix
    C('certificate cpr.pdf', 'matrix', 'cpr aed', 'adult infant', 'not_said', '✓', '', 'Cassandra Villaseñor', 'Pulse Point Trainers', 'Certificate of CPR and AED Training', ('2025-01-18', L), ('2027-01-18', L), ('Certificate', 'PPT-8810'), dl='Completed', dk='completed_on', xl='Expires', lead='This is to certify that', small='A blank cell means that the unit was not taken.')
    C('cards/matrix.pdf', 'matrix', 'cpr aed first_aid', 'child infant', 'in_person', '☒', '☐', 'Ngozi Umeh', 'Cradle & Co. Safety', 'Pediatric First Aid CPR AED', ('2024-09-14', US), ('2026-09-14', US), ('Cert. ID', 'CC-00318'), size='letter landscape', font='Lato', col='#17626b', lead='Awarded to', small='4.5 hours of classroom instruction and skills practice, verified by Instructor Joan Vick', a=['4.5 hour'])
    C('adult child cert.pdf', 'matrix', 'cpr', 'adult child', 'not_said', 'Yes', 'No', 'Leopold von Arnsberg', 'Kantor Rettungsschule', 'CPR Certificate', ('2025-05-05', '%d.%m.%Y'), ('2027-05-04', '%d.%m.%Y'), ('Nr.', '2025-771'), lead='We certify the training of', small='Not every course contains AED training.', size='A4')
    # phone
    C('Screenshot_20250611.png', 'phone', 'cpr aed', 'adult child infant', 'not_said', '✓', '—', 'Imani Foster', 'Heartbeat Academy', 'Digital card', ('2025-06-11', L), ('2027-06-30', L), ('eCard code', '2250 1188 7341'), mode='png', dpi=140, lead='Valid', small='Add first aid for $19')
    C('Screenshot_20250702.png', 'phone', 'cpr aed first_aid', 'adult child', 'online_only', '✅', '⬜', 'Jasper Lindholm-Kaye', 'QuickCert Online', 'eCard', ('2025-07-02', US), ('2027-07-02', US), ('ID', 'QC-7718820'), mode='png', dpi=140, lead='Knowledge course passed 100% online', small='No hands-on skills check was part of this course.')
    C('cards/share.pdf', 'phone', 'first_aid', 'child infant', 'not_said', 'on', 'off', 'Beatrix Fontaine', 'Tiny Steps First Aid', 'My certificate', ('2025-03-30', ISO), ('2027-03-29', ISO), ('Ref', 'TS-3-30-11'), lead='Shared from the app', small='Settings shown as on were part of the course.')
    # yes / no
    C('assessment.pdf', 'yesno', 'cpr aed first_aid', 'adult infant', 'in_person', '✓', '', 'Rafferty Donoghue', 'Emerald Emergency Training', 'Responder Certificate', ('2025-02-20', DMY), ('2027-02-20', DMY), ('Cert no', 'EET 2217'), lead='All components marked Yes were assessed practically.', small='Tutor: S. Keane')
    C('cards/result sheet.pdf', 'yesno', 'cpr first_aid', 'child', 'not_said', 'X', '', 'Mirela Popović', 'Adria Safety School', 'Child Carer First Response', ('2024-10-12', DB), ('2026-10-12', DB), ('Sheet', '1012-07'), dl='Course date', dk='completed_on', lead='X in the column No: not part of this course.', small='Zadar')
    C('scan0088.pdf', 'yesno', 'cpr', 'adult infant', 'not_said', '●', '', 'Everett Tsosie', 'High Mesa EMS', 'CPR record', ('2025-04-26', US), ('2027-04-26', US), ('Record', 'HM-118'), mode='scan', font='Courier Prime', lead='', small='Filled circle marks the answer.')
    # listed
    C('cards/Adeyemi CPR AED FA.pdf', 'listed', 'cpr aed', 'infant', 'not_said', '', 's', 'Olufunke Adeyemi', 'Springfield Parks Training', 'CPR AED First Aid', ('2025-01-11', L), ('2027-01-11', L), ('No.', 'SPT-88'), tl=False, note='parts not taken are struck out', lead='Presented to', small='Struck items were not taught.')
    C('cards/GA family.pdf', 'listed', 'cpr first_aid', 'adult child infant', 'in_person', '', 'not included', 'Wendell Park', 'Guardian Angels Safety', 'Family Safety Certificate', ('2024-06-15', US), ('2026-06-15', US), ('Certificate', 'GA1560'), lead='Holder', small='Skills tested on manikins in our classroom.')
    C('first aid.pdf', 'listed', 'first_aid', '', 'online_only', '', 'not included in this course', 'Ariadne Papadakis', 'Scout Online Safety', 'Basic First Aid', ('2025-09-01', US), ('2027-09-01', US), ('Code', 'SOS-9-4417'), names={'adult': 'Adult resuscitation', 'child': 'Child resuscitation', 'infant': 'Infant resuscitation'}, sides=['digital'], lead='Completed online by', small='This course is theory only and was taken on the web without a practical part.')
    # sentence
    C('letter training.pdf', 'sentence', 'cpr', 'adult infant', 'not_said', '', '', 'Gwendolyn Tate', 'Lakeside Hospital Community Education', 'Infant and Adult CPR', ('2025-05-17', L), None, ('Class', '25-0517B'), dl='Class held', dk='completed_on', validity='P2Y', tl=False, note='struck-out words in a sentence', text=['To whom it may concern:', 'Gwendolyn Tate took part in and passed our class <i>Infant and Adult CPR</i>, covering CPR for <s>children,</s> infants and adults, <s>with</s>/without AED.', 'First aid was not covered. We consider the training current for two years.'], small='Signed: Marjorie Lund, RN')
    C('cards/blended.pdf', 'sentence', 'cpr aed', 'child infant', 'in_person', '', '', 'Ikaika Souza', 'Aloha Rescue Training', 'Pediatric CPR with AED', ('2025-03-22', L), ('2027-03-22', L), ('Student no.', 'A-0912'), tl=None, dl='Skills session', dk='completed_on', text=['Ikaika Souza', 'Pediatric CPR with AED (☐ without AED &nbsp; ☒ with AED)', 'Age groups: ☐ Adult &nbsp; ☒ Child &nbsp; ☒ Infant. &nbsp; Format: ☐ online only &nbsp; ☒ online + skills verified in person.'], small='First Aid: ☐ yes ☒ not taken')
    C('cards/cpr cert boone.pdf', 'sentence', 'cpr aed', 'adult child infant', 'online_only', '', '', 'Fitzgerald Boone', 'ClickSave CPR', 'All Ages CPR/AED (Online)', ('2025-08-14', ISO), ('2026-08-14', ISO), ('Record', 'CS-10992-B'), dl='Finished', dk='completed_on', sides=['digital'], font='Inter', text=['All Ages CPR/AED (Online)', 'Fitzgerald Boone has finished the online lessons on CPR and AED for the adult, the child and the infant.', 'Hands-on skills: ☐ verified &nbsp; ☒ not verified (online only)', '☐ First aid add-on'], small='Some employers ask for a skills session. Book one near you.')
    # typed
    C('old card.pdf', 'typed', 'cpr', 'child', 'not_said', '(x)', '( )', 'ROWENA D. CASTELLANO', 'TRI-COUNTY SAFETY COUNCIL', 'COURSE COMPLETION CARD', ('2025-02-28', '%d-%b-%Y'), ('2027-02-28', '%d-%b-%Y'), ('NO.', '44178'), dl='DATE', dk='issued_on', xl='EXPIRES', acc={}, lead='THIS CARD WAS ISSUED TO', small='SIGNED  B. OTTERMAN, INSTRUCTOR')
    C('cards/typed 2.pdf', 'typed', 'cpr aed first_aid', 'adult', 'in_person', '[X]', '[ ]', 'Phuong-Anh Dang', 'Keystone Responders', 'Workplace Responder', ('2024-12-04', US), ('2026-12-04', US), ('Card no.', 'KR-61105'), lead='Skills checked face to face. Holder:', small='AED trainer unit used: no claim on brand')
    C('scan0002.pdf', 'typed', 'cpr aed', 'child infant', 'not_said', 'X', '_', 'M. Thibodeaux', 'Bayou Safety', 'CPR + AED', ('2025-07', '%B %Y'), ('2027-07', '%B %Y'), ('Ref', '0725/16'), mode='scan', lead='Completed:', dl='Class of', dk='completed_on', small='X = included')
    C('cards/typed 3.pdf', 'typed', 'aed first_aid', 'adult child', 'not_said', '[*]', '[ ]', 'Stellan Vance', 'Copper Mine Safety Office', 'Site Responder Card', ('2025-01-06', DB), ('2026-01-05', DB), ('Badge', '5590'), lead='Units marked * for', small='CPR unit to be taken within 90 days')
    # drawn
    C('cert_mh.pdf', 'drawn', 'cpr aed first_aid', 'child', 'not_said', 'cross', '', 'Magnolia Hartwell-Price', 'Southern Safety Partners', 'First Aid / CPR / AED', ('2025-03-03', US), ('2027-03-03', US), ('Certificate #', 'SSP-3090'), tl=False, note='crosses are lines', lead='has met the requirements of the boxes crossed below', small='Adult, child and infant modules may be combined.')
    C('cards/fjord.pdf', 'drawn', 'cpr first_aid', 'child infant', 'in_person', 'tick', '', 'Torvald Bjørnsen', 'Fjord First Aid', 'Emergency First Response', ('2024-10-28', '%d.%m.%Y'), ('2026-10-28', '%d.%m.%Y'), ('No', '28-104'), tl=False, note='ticks are lines', lead='Practical skills observed by the instructor for', small='Instructor N. Dahl')
    C('cards/aed session.pdf', 'drawn', 'aed', 'adult child', 'not_said', 'dot', '', 'Candelaria Ruiz', 'Civic Center Safety', 'AED Familiarization', ('2025-06-06', L), None, ('Session', 'CCS-66'), validity='P1Y', dl='Session held', dk='completed_on', tl=False, note='filled circles are drawn', lead='attended and passed', small='Repeat yearly: valid for one year.')
    C('IMG_3021.jpg', 'drawn', 'cpr aed first_aid', 'infant', 'not_said', 'fill', '', 'Zebulon Crow', 'Prairie Health Outreach', 'Baby Safe', ('2025-09-19', US), ('2027-09-19', US), ('Card', 'PHO 204'), mode='jpg', lead='Given to', small='A filled box means completed.')
