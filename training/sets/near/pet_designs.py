"""Twelve layouts for the answer of a certifying body to a petition. Each takes a record r and gives HTML or a draw function."""
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, A5
from reportlab.lib.colors import HexColor
from base import page


def ps(r):
    return ''.join(f'<p>{x}</p>' for x in r['paras'])


def idrows(r):
    return [(i['label'], i['value']) for i in r['ids']]


def letter1(r):
    refs = '<br>'.join(f'{a} {b}' for a, b in idrows(r))
    body = f'''<div class=h><b>{r["org"]}</b><br><small>{r["addr"]}</small></div><p>{r["LD"]}</p>
    <p>{r["h"]}{r.get("cred", "")}<br>{r["to"]}</p><p class=s>{r["subj"]}<br><small>{refs}</small></p>{ps(r)}<p>Sincerely,</p><p class=g>{r["sign"].split(",")[0]}</p>
    <p>{r["sign"].replace(",", "<br>", 1)}</p><p class=f>{r["foot"]}</p>'''
    return page(body, f'body{{font:11pt/1.4 "{r.get("font", "Liberation Serif")}"}}.h{{text-align:center;border-bottom:1px solid #333;padding-bottom:3mm}}.s{{font-weight:bold}}.g{{font:20pt "Dancing Script";margin:0}}.f{{font-size:8pt;color:#666;margin-top:14mm;text-align:center}}', r.get('size', 'letter'), '22mm')


def letter2(r):
    rows = ''.join(f'<dt>{a}<dd>{b}' for a, b in [('Date', r['LD'])] + idrows(r) + r.get('rows', []))
    body = f'''<aside><h3>{r["org"]}</h3><p>{r["addr"]}</p><dl>{rows}</dl></aside><main><h2>{r["subj"]}</h2><p>{r["hello"]}</p>{ps(r)}<p>{r["sign"]}</p></main><footer>{r["foot"]}</footer>'''
    return page(body, f'body{{font:10pt/1.5 "{r.get("font", "Carlito")}"}}aside{{position:absolute;width:48mm;border-right:2pt solid {r.get("col", "#0a6c74")};height:215mm;padding-right:4mm}}main{{margin-left:56mm}}dt{{font-size:8pt;color:#777;margin-top:2mm}}dd{{margin:0}}h2{{font-size:14pt}}footer{{position:absolute;bottom:0;font-size:7.5pt;color:#777}}', 'A4', '18mm')


def mail_g(r):
    body = f'''<div class=t><b>{r.get("brand", "Gmail")}</b><span>{r["h"]} &lt;{r["mail"]}&gt;</span></div><h2>{r["subj"]}</h2><small>1 message</small><hr>
    <div class=t><b>{r["org"]} &lt;{r["from"]}&gt;</b><span>{r["LD"]}</span></div><div class=x>To: {r["h"]} &lt;{r["mail"]}&gt;</div>{ps(r)}<p>{r["sign"]}</p><p class=x>{r["foot"]}</p>'''
    css = '''body{font:10.5pt/1.4 Roboto}.t{display:flex;justify-content:space-between}h2{font-size:15pt;margin:4mm 0 0}.x{font-size:8.5pt;color:#777}
    @page{@top-left{content:"%s";font:7pt Roboto}@top-right{content:"Mail - %s";font:7pt Roboto}@bottom-left{content:"https://mail.example.com/u/0/?ik=4d1c&view=pt";font:7pt Roboto}@bottom-right{content:"1/1";font:7pt Roboto}}''' % (r['printed'], r['subj'].replace('"', ''))
    return page(body, css, 'letter', '16mm 14mm')


def mail_o(r):
    hd = ''.join(f'<tr><td><b>{a}:</b><td>{b}' for a, b in [('From', r['from']), ('Sent', r['LD']), ('To', r['to']), ('Subject', r['subj'])])
    body = f'<p class=n>{r["h"]}</p><table>{hd}</table><br>{ps(r)}<p>{r["sign"]}</p><p class=c>{r["foot"]}</p>'
    return page(body, 'body{font:11pt/1.35 Carlito}.n{font-weight:bold;border-bottom:3pt solid #000;margin:0 0 2mm}td{padding-right:6mm;vertical-align:top}.c{font-size:8pt;color:#444;border-top:1px solid #bbb;margin-top:8mm}', 'letter', '18mm')


def form(r):
    """Applicant's form with a part for the office; r['boxes'] = list of (mark, text)."""
    a = ''.join(f'<tr><td>{k}<td class=v>{v}' for k, v in r['form'])
    b = ''.join(f'<div>{m} {t}</div>' for m, t in r['boxes'])
    o = ''.join(f'<tr><td>{k}<td class=v>{v}' for k, v in r['office'])
    body = f'''<h2>{r["subj"]}</h2><p class=i>{r["foot"]}</p><h4>{r.get("sec", "SECTION A: to be completed by the applicant")}</h4><table>{a}</table>{ps(r)}
    <div class=o><h4>{r.get("osec", "FOR OFFICE USE ONLY")}</h4><div class=b>{b}</div><table>{o}</table></div><p class=i>{r["org"]} &middot; {r["addr"]}</p>'''
    return page(body, f'body{{font:9.5pt "{r.get("font", "Liberation Sans")}","DejaVu Sans"}}table{{width:100%;border-collapse:collapse}}td{{border:1px solid #999;padding:1.6mm 2mm}}td:first-child{{width:42%;color:#333;font-size:8.5pt}}.v{{font-family:"{r.get("hand", "Courier Prime")}";font-size:11pt}}.o{{background:#eee;border:1.5pt solid #000;padding:3mm;margin-top:5mm}}.b div{{margin:1.5mm 0;{r.get("boxcss", "")}}}h4{{margin:3mm 0 2mm}}.i{{font-size:8pt;color:#555}}', 'letter', '15mm')


def account(r):
    """Web page of an account: r['head'] and r['table'] are rows of a table."""
    th = ''.join(f'<th>{x}' for x in r['head'])
    tr = ''.join('<tr>' + ''.join(f'<td>{x}' for x in row) for row in r['table'])
    body = f'''<nav><b>{r["org"]}</b> &nbsp; {r["nav"]}<span>{r["user"]}</span></nav><h2>{r["subj"]}</h2>{ps(r)}<table><tr>{th}{tr}</table><p class=x>{r["foot"]}</p>'''
    css = '''body{font:9pt "%s"}nav{background:%s;color:#fff;padding:3mm}nav span{float:right}table{border-collapse:collapse;width:100%%}th{text-align:left;background:#f0f0f0}td,th{border-bottom:1px solid #ddd;padding:2mm 1.5mm;vertical-align:top}.x{color:#777;font-size:8pt}
    @page{@top-left{content:"%s";font:7pt "Liberation Sans"}@top-center{content:"%s";font:7pt "Liberation Sans"}@bottom-left{content:"%s";font:7pt "Liberation Sans"}@bottom-right{content:"Page 1 of 1";font:7pt "Liberation Sans"}}''' % (r.get('font', 'Open Sans'), r.get('col', '#24415f'), r['printed'], r['subj'], r['url'])
    return page(body, css, r.get('size', 'letter landscape'), '14mm')


def timeline(r):
    st = ''.join(f'<li class={"a" if on else "b"}><b>{a}</b><br><small>{b}</small>' for on, a, b in r['steps'])
    kv = ''.join(f'<tr><td>{a}<td><b>{b}</b>' for a, b in r['kv'])
    body = f'''<header>{r["org"]}<span>{r["user"]}</span></header><h1>{r["subj"]}</h1><ul>{st}</ul><table>{kv}</table>{ps(r)}<p class=x>{r["foot"]}</p>'''
    c = r.get('col', '#5a3e85')
    return page(body, f'body{{font:10pt/1.4 Inter}}header{{font-weight:bold;color:{c};border-bottom:2pt solid {c};padding-bottom:2mm}}header span{{float:right;color:#555;font-weight:normal}}ul{{list-style:none;display:flex;padding:0;gap:3mm}}li{{flex:1;border-top:4pt solid #ccc;padding-top:2mm;color:#999}}li.a{{border-color:{c};color:#000}}td{{padding:1mm 6mm 1mm 0}}.x{{font-size:8pt;color:#777}}h1{{font-size:16pt}}', '200mm 190mm', '12mm')


def mono(r):
    """Typed notice (reportlab, fixed pitch)."""
    def draw(buf):
        c = canvas.Canvas(buf, pagesize=letter, invariant=1)
        c.setFont('Courier', 10)
        t = c.beginText(54, 735); t.setLeading(14)
        for line in r['lines']:
            t.textLine(line)
        c.drawText(t); c.showPage(); c.save()
    return draw


def memo(r):
    """Table of requested and awarded (reportlab)."""
    def draw(buf):
        c = canvas.Canvas(buf, pagesize=letter, invariant=1)
        y = 730
        c.setFont('Helvetica-Bold', 15); c.drawString(60, y, r['org']); y -= 18
        c.setFont('Helvetica', 8.5); c.drawString(60, y, r['addr']); y -= 30
        c.setFont('Times-Bold', 13); c.drawString(60, y, r['subj']); y -= 22
        for k, v in r['kv']:
            c.setFont('Helvetica', 9); c.setFillGray(.4); c.drawString(60, y, k)
            c.setFont('Helvetica-Bold', 10); c.setFillGray(0); c.drawString(190, y, v); y -= 17
        y -= 8
        w = 490 / len(r['head'])
        for n, row in enumerate([r['head']] + r['table']):
            c.setFillColor(HexColor('#dfe7ee') if n == 0 else HexColor('#ffffff')); c.rect(60, y - 6, 490, 20, fill=1)
            c.setFillGray(0); c.setFont('Helvetica-Bold' if n == 0 else 'Helvetica', 9)
            for i, x in enumerate(row):
                c.drawString(64 + i * w, y, x)
            y -= 20
        y -= 14; c.setFont('Times-Roman', 10.5)
        for line in r['lines']:
            c.drawString(60, y, line); y -= 15
        c.setFont('Times-Italic', 9); c.drawString(60, 70, r['foot']); c.showPage(); c.save()
    return draw


def mobile(r):
    bub = ''.join(f'<div class="m {k}">{x}</div>' for k, x in r['msgs'])
    body = f'<div class=st><b>{r["clock"]}</b><span>▮▮▮ LTE 61%</span></div><div class=hd>‹ &nbsp; <b>{r["org"]}</b></div><div class=d>{r["LD"]}</div>{bub}<div class=d>{r["foot"]}</div>'
    return page(body, 'body{font:11pt/1.35 Inter,"DejaVu Sans";background:#fff}.st span{float:right;font-size:8pt}.hd{border-bottom:1px solid #ccc;padding:3mm 0}.d{text-align:center;color:#888;font-size:8.5pt;margin:3mm}.m{border-radius:4mm;padding:3mm;margin:2mm 8mm 2mm 0;background:#e9e9ee}.m.r{background:#2f6fde;color:#fff;margin:2mm 0 2mm 14mm}.m.c{background:#fff;border:1px solid #ccc;margin:2mm 0}', '95mm 175mm', '6mm')


def thread(r):
    parts = ''.join(f'<div class=p><b>{a}</b> <i>{b}</i><div>{x}</div></div>' for a, b, x in r['posts'])
    body = f'<div class=k>##- Please type your reply above this line -##</div><h3>{r["subj"]}</h3>{parts}<p class=k>{r["foot"]}</p>'
    return page(body, 'body{font:10.5pt/1.45 Lato}.p{border-left:3pt solid #9bb;padding-left:4mm;margin:5mm 0}.p i{color:#888;font-size:9pt}.k{color:#aaa;font-size:8.5pt}', 'A4', '18mm')


def stamp(r):
    """Applicant's typed sheet with a rubber stamp across (reportlab)."""
    def draw(buf):
        c = canvas.Canvas(buf, pagesize=r.get('psize', A5), invariant=1)
        W, Hh = r.get('psize', A5)
        y = Hh - 40
        c.setFont('Times-Bold', 12); c.drawString(36, y, r['subj']); y -= 14
        c.setFont('Times-Italic', 8); c.drawString(36, y, r['org'] + ', ' + r['addr']); y -= 26
        for k, v in r['kv']:
            c.setFont('Times-Roman', 8); c.drawString(36, y, k); c.setFont('Courier-Bold', 10); c.drawString(40, y - 12, v)
            c.setLineWidth(.4); c.line(36, y - 16, W - 36, y - 16); y -= 31
        c.saveState(); c.translate(W / 2, 150); c.rotate(r.get('rot', 9)); c.setStrokeColor(HexColor(r['ink'])); c.setFillColor(HexColor(r['ink']))
        s = r['stamp']; c.setLineWidth(2); c.roundRect(-150, -26 - 7 * len(s), 300, 24 + 18 * len(s), 5)
        for i, x in enumerate(s):
            c.setFont('Helvetica-Bold', 15 if i == 0 else 10); c.drawCentredString(0, -6 - 18 * i, x)
        c.restoreState()
        c.setFont('Times-Italic', 7.5); c.drawString(36, 30, r['foot']); c.showPage(); c.save()
    return draw
