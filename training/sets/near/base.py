"""Shared helpers: render a page, write it in one of four forms, note the truth, compare both."""
import html as H, io, json, re, subprocess, tempfile, time
from datetime import date
from pathlib import Path
from PIL import Image
from weasyprint import HTML

OUT, TRUTH, WARN, TMP = None, [], [], None
STRIP = str.maketrans({'\u2010': '-', '\u2011': '-', '\u00ad': None, '\u200b': None})


def fmt(iso, f):
    """iso date printed by a strftime pattern; %o = day with st/nd/rd/th."""
    y, m, d = (list(map(int, iso.split('-'))) + [1])[:3]
    t = {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10 if d // 10 != 1 else 0, 'th')
    return date(y, m, d).strftime(f.replace('%o', f'{d}{t}'))


def page(body, css='', size='letter', margin='20mm', lang='en'):
    return f'<html lang="{lang}"><meta charset="utf-8"><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0}}{css}</style><body>{body}</body></html>'


def unsure(**dates):
    """Fields whose (iso, pattern) is printed so that day and month could be swapped."""
    r = []
    for k, d in dates.items():
        if d and len(d[0]) == 10 and d[1] in ('%m/%d/%Y', '%d/%m/%Y', '%-d/%m/%Y', '%m/%d/%y') and int(d[0][8:]) <= 12 and d[0][8:] != d[0][5:7]:
            r.append(k)
    return r


def flat(s):
    return re.sub(r'\s+', '', H.unescape(str(s)).translate(STRIP)).lower()


def run(*a):
    return subprocess.run(a, check=True, capture_output=True).stdout


def add(path, truth, html=None, draw=None, mode='pdf', dpi=110, text_layer=None):
    """mode: pdf, png, jpg, scan (picture-only PDF). truth: dict or list of dicts (parts)."""
    dest = OUT / path
    dest.parent.mkdir(parents=True, exist_ok=True)
    assert not dest.exists(), path
    if html:
        pdf = HTML(string=html).write_pdf()
    else:
        buf = io.BytesIO(); draw(buf); pdf = buf.getvalue()
    with tempfile.TemporaryDirectory(dir=TMP) as d:
        src = Path(d) / 'a.pdf'; src.write_bytes(pdf)
        text = flat(run('pdftotext', '-layout', str(src), '-').decode() + run('pdftotext', str(src), '-').decode() + run('pdftotext', '-raw', str(src), '-').decode())
        if mode == 'pdf':
            dest.write_bytes(pdf)
        else:
            run('pdftoppm', '-r', str(dpi), '-png', str(src), str(Path(d) / 'p'))
            im = [Image.open(p).convert('RGB') for p in sorted(Path(d).glob('p*.png'))]
            if mode == 'png':
                im[0].save(dest, optimize=True)
            elif mode == 'jpg':
                im[0].save(dest, quality=82)
            else:
                z = time.gmtime(0)
                im[0].save(dest, 'PDF', save_all=True, append_images=im[1:], resolution=dpi, quality=80, creationDate=z, modDate=z)
    for i, t in enumerate(truth if isinstance(truth, list) else [truth], 1):
        tl = (mode == 'pdf') if text_layer is None else text_layer
        row = {'path': path, 'part': i, 'text_layer': tl}
        if t['kind'] == 'other':
            row.pop('part')
        row.update({k: v for k, v in t.items() if v not in (None, '', [], {}) or k == 'amounts'})
        TRUTH.append(row)
        if t['kind'] != 'other':
            vals = [t.get(k) for k in ('holder', 'provider', 'title', 'grade')]
            vals += [x['value'] for x in t.get('ids', [])] + [x['label'] for x in t.get('ids', [])]
            for v in vals:
                if v and flat(v) not in text:
                    WARN.append(f'{path}: not printed: {v}')
            for a in t.get('amounts', []):
                if a['value'] not in text and a['value'].rstrip('0').rstrip('.') not in text:
                    WARN.append(f'{path}: amount not printed: {a}')


def amt(*a):
    """amt('0.6 ceu nasm', '6 hour') -> list of amounts."""
    r = []
    for s in a:
        p = s.split()
        r.append({'value': p[0], 'unit': p[1], 'body': p[2] if len(p) > 2 else None})
    return r


def ids(*a):
    return [{'label': l, 'value': v} for l, v in zip(a[::2], a[1::2])]


def save(path):
    path.write_text(''.join(json.dumps(r, ensure_ascii=False) + '\n' for r in TRUTH))
