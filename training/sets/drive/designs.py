"""Designs that serve a certificate and, with other contents, a paper that is none."""
import random

from kit import qr, rl_font, rl_sig, sig, wave


# ---- 1 resuscitation eCard ---------------------------------------------------------------------
def ecard(head, title, name, text, rows, code, foot, band="#b3202a", state=""):
    css = """body{font-family:'Open Sans',sans-serif}.card{position:absolute;left:1in;top:1.1in;width:6.5in;border:1px solid #999;border-radius:12px;overflow:hidden}
    .band{background:%s;color:#fff;padding:12px 22px;font-size:11pt;letter-spacing:1px;text-transform:uppercase;display:flex;justify-content:space-between}
    h1{margin:14px 22px 0;font-family:'Roboto Slab';font-size:23pt;color:%s}.nm{margin:10px 22px 2px;font-size:18pt;font-weight:600}
    .tx{margin:0 22px 12px;font-size:9.5pt;line-height:1.45;color:#333}.g{display:grid;grid-template-columns:1fr 1fr 120px;margin:0 22px 14px;gap:9px 18px}
    .l{font-size:7.5pt;color:#777}.v{font-size:10pt;font-weight:600}.q{grid-column:3;grid-row:1/5;text-align:center}
    .ft{font-size:6.8pt;color:#666;padding:8px 22px;border-top:1px solid #ddd;line-height:1.4}.st{position:absolute;right:20px;top:60px;font-size:9pt}""" % (band, band)
    cells = "".join(f"<div style='grid-column:{1 + i % 2}'><div class=l>{l}</div><div class=v>{v}</div></div>" for i, (l, v) in enumerate(rows))
    body = f"""<div class=pg><div class=card><div class=band><span>{head}</span><span>American Heart Association.</span></div><div class=st>{state}</div>
    <h1>{title}</h1><div class=nm>{name}</div><div class=tx>{text}</div><div class=g>{cells}<div class=q>{qr(code, 104) if code else ''}</div></div><div class=ft>{foot}</div></div></div>"""
    return css, body


# ---- 2 digital certificate, big red rule -------------------------------------------------------
def redrule(org, name, line, course, left, right, cid, foot, mark="", code=""):
    css = """body{font-family:'Liberation Sans',sans-serif}.pg{padding:.7in .9in;border-top:22px solid #d5121e}
    .org{font-size:20pt;font-weight:bold;color:#d5121e}.cc{margin-top:.35in;font-size:27pt;color:#444;letter-spacing:-.3px}.nm{margin-top:.25in;font-size:24pt;font-weight:bold;border-bottom:1px solid #888;padding-bottom:6px}
    .ln{margin-top:.18in;font-size:12pt;color:#444}.cs{font-size:21pt;margin-top:4px;font-weight:bold}.row{position:absolute;left:.9in;right:.9in;bottom:1.35in;display:flex;justify-content:space-between;font-size:10.5pt;line-height:1.6}
    .id{position:absolute;right:.9in;top:.62in;text-align:right;font-size:9pt;color:#555}.ft{position:absolute;left:.9in;right:.9in;bottom:.5in;font-size:8pt;color:#666;line-height:1.4}
    .mk{position:absolute;left:1in;top:3in;font-size:70pt;color:rgba(150,150,150,.35);transform:rotate(-18deg);font-weight:bold;letter-spacing:8px}"""
    body = f"""<div class=pg><div class=mk>{mark}</div><div class=org>{org}</div><div class=id>{cid}<br>{qr(code, 84) if code else ''}</div><div class=cc>Certificate of Completion</div><div class=nm>{name}</div>
    <div class=ln>{line}</div><div class=cs>{course}</div><div class=row><div>{left}</div><div>{right}</div></div><div class=ft>{foot}</div></div>"""
    return css, body


# ---- 3 wallet card, front above back -----------------------------------------------------------
def wallet(front, back, accent="#0b6e69", head="HARBORLINE CPR INSTITUTE"):
    rows = "".join(f"<text x='24' y='{108 + 25 * i}' font-size='9' fill='#666'>{l}</text><text x='118' y='{108 + 25 * i}' font-size='13' font-weight='bold'>{v}</text>"
                   for i, (l, v) in enumerate(front["rows"]))
    bk = "".join(f"<text x='24' y='{326 + 15 * i}' font-size='8.6'>{t}</text>" for i, t in enumerate(back))
    return f"""<svg xmlns='http://www.w3.org/2000/svg' width='360' height='470' viewBox='0 0 360 470' font-family='Lato'><rect width='360' height='470' fill='#fff'/>
    <rect x='8' y='8' width='344' height='216' rx='10' fill='#fff' stroke='#555'/><rect x='8' y='8' width='344' height='44' rx='10' fill='{accent}'/>
    <text x='24' y='35' font-size='15' fill='#fff' font-weight='bold' letter-spacing='1.2'>{head}</text>
    <text x='24' y='78' font-size='19' font-family='Roboto Slab' fill='{accent}'>{front['title']}</text>{rows}
    <text x='24' y='214' font-size='7' fill='#777'>{front['foot']}</text>
    <rect x='8' y='240' width='344' height='216' rx='10' fill='#fff' stroke='#555'/><rect x='8' y='262' width='344' height='26' fill='#ddd'/>
    <text x='24' y='280' font-size='9' fill='#333'>Signature of holder</text><g transform='translate(120,252)'><path d='{wave(front['title'] + front['rows'][0][1], 130, 34)}' fill='none' stroke='#223' stroke-width='1.3'/></g>
    {bk}</svg>"""


# ---- 4 side bar, several bodies (reportlab, landscape) -----------------------------------------
def kinetic(c, W, H, name, course, pre, post, facts, units, stamp=None, sign=("Lorne Castellane", "Director of Education")):
    rl_font("Lato", "Lato-Bold", "Lato-Light", "Garamond", "Garamond-Italic")
    c.setFillColorRGB(.09, .16, .24)
    c.rect(0, 0, 196, H, fill=1, stroke=0)
    c.setFillColorRGB(.93, .61, .13)
    c.rect(196, 0, 7, H, fill=1, stroke=0)
    c.setFillColorRGB(1, 1, 1)
    c.setFont("Lato-Bold", 22)
    c.drawString(26, H - 70, "KINETIC")
    c.setFont("Lato-Light", 22)
    c.drawString(26, H - 95, "RIDGE")
    c.setFont("Lato", 9)
    c.drawString(26, H - 112, "Education for Movement Pros")
    y = H - 190
    for a, b in units:
        c.setFont("Lato-Bold", 19)
        c.drawString(26, y, a)
        c.setFont("Lato", 9.5)
        for ln in b.split("\n"):
            y -= 14
            c.drawString(26, y, ln)
        y -= 34
    c.setFillColorRGB(.09, .16, .24)
    x = 240
    c.setFont("Lato-Light", 33)
    c.drawString(x, H - 100, "Certificate of Completion")
    c.setFont("Lato", 12)
    c.drawString(x, H - 150, pre)
    fs = 34
    while c.stringWidth(name, "Garamond", fs) > W - x - 50:
        fs -= 1
    c.setFont("Garamond", fs)
    c.drawString(x, H - 195, name)
    c.setLineWidth(.7)
    c.line(x, H - 206, W - 50, H - 206)
    c.setFont("Lato", 12)
    c.drawString(x, H - 236, post)
    c.setFont("Lato-Bold", 19)
    for i, ln in enumerate(course.split("\n")):
        c.drawString(x, H - 268 - 24 * i, ln)
    y = H - 350
    for l, v in facts:
        c.setFont("Lato", 9)
        c.setFillColorRGB(.4, .4, .4)
        c.drawString(x, y, l.upper())
        c.setFont("Lato-Bold", 12)
        c.setFillColorRGB(.09, .16, .24)
        c.drawString(x + 120, y, v)
        y -= 21
    if sign:
        rl_sig(c, W - 250, 78, name + "s")
        c.line(W - 260, 72, W - 60, 72)
        c.setFont("Lato-Bold", 10)
        c.drawString(W - 260, 58, sign[0])
        c.setFont("Lato", 9)
        c.drawString(W - 260, 46, sign[1])
    c.setFont("Lato", 7.5)
    c.setFillColorRGB(.45, .45, .45)
    c.drawString(x, 26, "Kinetic Ridge Education LLC · 2210 Foundry Way, Suite 4, Boise, ID 83702 · kineticridge.example · Retain this document for your records.")
    if stamp:
        c.saveState()
        c.translate(W / 2 + 90, H / 2)
        c.rotate(24)
        c.setFillColorRGB(.8, .1, .1, .35)
        c.setFont("Lato-Bold", 78)
        c.drawCentredString(0, 0, stamp)
        c.restoreState()


# ---- 5 letter-spaced webinar certificate (typst) -----------------------------------------------
def ostrander(head, lead, name, mid, title, facts, foot, bar="2f5d50"):
    cells = ",".join(f"[#text(8pt, fill: gray)[{l}] \\ #text(11pt, weight: \"bold\")[{v}]]" for l, v in facts)
    return f"""#set page("us-letter", margin: (x: 1in, y: 1.1in), background: place(top + left, rect(width: 100%, height: 14pt, fill: rgb("#{bar}"))))
#set text(font: "Cantarell", 11pt)
#align(center)[#text(15pt, weight: "bold", fill: rgb("#{bar}"))[OSTRANDER SPORTS MEDICINE GROUP] \\ #text(9pt)[Education & Outreach · Duluth, Minnesota]]
#v(40pt)
#align(center, text(19pt, tracking: 5pt)[{head}])
#v(34pt)
#align(center)[{lead} #v(8pt) #text(26pt, font: "TeX Gyre Chorus")[{name}] #v(8pt) {mid} #v(10pt) #text(17pt, weight: "bold")[{title}]]
#v(36pt)
#grid(columns: (1fr, 1fr), row-gutter: 18pt, column-gutter: 20pt, {cells})
#v(1fr)
#line(length: 100%, stroke: .5pt)
#text(8pt)[{foot}]
"""


# ---- 6 statement of a registered training organisation -----------------------------------------
def statement(c, W, H, head, lines, codes, facts, foot, name):
    rl_font("Carlito", "Carlito-Bold")
    c.setStrokeColorRGB(0, .32, .5)
    c.setLineWidth(3)
    c.rect(28, 28, W - 56, H - 56)
    c.setLineWidth(.8)
    c.rect(35, 35, W - 70, H - 70)
    c.setFillColorRGB(0, .32, .5)
    c.setFont("Carlito-Bold", 17)
    c.drawCentredString(W / 2, H - 92, "BAYSIDE LIFESAVER TRAINING PTY LTD")
    c.setFont("Carlito", 10.5)
    c.drawCentredString(W / 2, H - 108, "RTO Code 45917  |  ABN 38 604 117 902")
    c.setFont("Carlito", 34)
    c.drawCentredString(W / 2, H - 178, head)
    c.setFillColorRGB(.1, .1, .1)
    y = H - 222
    for t, f, s in lines:
        c.setFont(f, s)
        y -= s * 1.0
        c.drawCentredString(W / 2, y, t)
        y -= 12
    y -= 10
    for code, unit in codes:
        c.setFont("Carlito-Bold", 13)
        c.drawString(130, y, code)
        c.setFont("Carlito", 13)
        c.drawString(218, y, unit)
        y -= 20
    y = 210
    for l, v in facts:
        c.setFont("Carlito", 10.5)
        c.drawString(90, y, l)
        c.setFont("Carlito-Bold", 10.5)
        c.drawString(200, y, v)
        y -= 17
    rl_sig(c, W - 230, 175, name)
    c.setLineWidth(.6)
    c.line(W - 240, 170, W - 90, 170)
    c.setFont("Carlito", 9.5)
    c.drawString(W - 240, 157, "Rhonda Petrakis")
    c.drawString(W - 240, 145, "Chief Executive Officer")
    c.setFont("Carlito", 8.5)
    for i, t in enumerate(foot):
        c.drawCentredString(W / 2, 82 - 11 * i, t)


# ---- 7 German seminar house --------------------------------------------------------------------
def akademie(head, body, right, foot, no=""):
    css = """body{font-family:'Open Sans';color:#1d2a30}.pg{padding:24mm 25mm}.t{display:flex;justify-content:space-between;border-bottom:2px solid #6f9a3a;padding-bottom:5mm}
    .t b{font-family:'Quicksand';font-size:17pt;color:#6f9a3a}.t span{font-size:8pt;text-align:right;line-height:1.5}h1{font-family:'Quicksand';font-size:29pt;font-weight:500;margin:18mm 0 10mm}
    p{font-size:11.5pt;line-height:1.65;margin:0 0 4mm}.n{font-size:20pt;font-weight:600}.c{font-size:15pt;font-weight:600;color:#6f9a3a}ul{margin:0 0 5mm 5mm;font-size:10.5pt;line-height:1.6}
    .s{position:absolute;left:25mm;right:25mm;bottom:42mm;display:flex;justify-content:space-between;font-size:9pt}.f{position:absolute;left:25mm;right:25mm;bottom:12mm;font-size:7.5pt;color:#777;border-top:1px solid #bbb;padding-top:3mm}"""
    return css, f"""<div class=pg><div class=t><b>Akademie für Bewegung Süd</b><span>{right}</span></div><div style='font-size:8.5pt;margin-top:3mm;text-align:right'>{no}</div><h1>{head}</h1>{body}<div class=f>{foot}</div></div>"""


# ---- 8 bilingual paper (typst) -----------------------------------------------------------------
def quebec(head_fr, head_en, rows, mid, foot):
    r = ",".join(f"[#text(8.5pt)[#emph[{f}] / {e}]], [#text(12pt, weight: \"bold\")[{v}]]" for f, e, v in rows)
    return f"""#set page(width: 11in, height: 8.5in, margin: 0.9in, background: rect(width: 96%, height: 94%, stroke: (paint: rgb("#12436b"), thickness: 2.5pt, dash: "dashed")))
#set text(font: "TeX Gyre Adventor", 10.5pt, lang: "fr")
#grid(columns: (1fr, 1fr), align(left)[#text(14pt, weight: "bold", fill: rgb("#12436b"))[Association Mouvement Laurentides]\\ #text(8pt)[Formation continue des professionnels en conditionnement physique]], align(right)[#text(9pt)[Saint-Jérôme (Québec)\\ mouvementlaurentides.example]])
#v(26pt)
#align(center)[#text(25pt, weight: "bold")[{head_fr}] \\ #text(15pt, fill: gray)[{head_en}]]
#v(20pt)
{mid}
#v(12pt)
#table(columns: (2.4in, 1fr), stroke: (x: none, y: .4pt + gray), inset: 8pt, {r})
#v(1fr)
#text(7.5pt)[{foot}]
"""


# ---- 9 Spanish school (svg) --------------------------------------------------------------------
def diploma_es(name, lines, course, sub, place, left, right, reg, border="#8a1538"):
    t = "".join(f"<text x='421' y='{250 + 24 * i}' font-size='14' text-anchor='middle'>{s}</text>" for i, s in enumerate(lines))
    return f"""<svg xmlns='http://www.w3.org/2000/svg' width='842pt' height='595pt' viewBox='0 0 842 595' font-family='TeX Gyre Pagella'><rect width='842' height='595' fill='#fffdf6'/>
    <rect x='22' y='22' width='798' height='551' fill='none' stroke='{border}' stroke-width='5'/><rect x='31' y='31' width='780' height='533' fill='none' stroke='#c9a227' stroke-width='1.4'/>
    <text x='421' y='84' font-size='17' text-anchor='middle' letter-spacing='3' fill='{border}'>ESCUELA DE ENTRENADORES GUADARRAMA</text>
    <text x='421' y='104' font-size='10' text-anchor='middle'>Centro autorizado n.º 28-0417 · Madrid</text>
    <text x='421' y='158' font-size='44' text-anchor='middle' font-family='Z003'>Diploma</text>
    <text x='421' y='210' font-size='27' text-anchor='middle' font-weight='bold'>{name}</text>{t}
    <text x='421' y='{270 + 24 * len(lines)}' font-size='21' text-anchor='middle' fill='{border}' font-weight='bold'>{course}</text>
    <text x='421' y='{296 + 24 * len(lines)}' font-size='13' text-anchor='middle'>{sub}</text>
    <text x='421' y='432' font-size='12.5' text-anchor='middle' font-style='italic'>{place}</text>
    <g transform='translate(150,450)'><path d='{wave(name + "l")}' fill='none' stroke='#223a7a' stroke-width='1.5'/></g><g transform='translate(545,450)'><path d='{wave(name + "r")}' fill='none' stroke='#223a7a' stroke-width='1.5'/></g>
    <text x='220' y='512' font-size='10.5' text-anchor='middle'>{left}</text><text x='620' y='512' font-size='10.5' text-anchor='middle'>{right}</text>
    <text x='421' y='546' font-size='9' text-anchor='middle' fill='#555'>{reg}</text></svg>"""


# ---- 10 learning platform on a telephone -------------------------------------------------------
def phone_lms(top, state, course, body, button, ring="#14a38b", clock="9:41"):
    css = """body{font-family:'Roboto';background:#f3f4f7}.pg{background:#f3f4f7}.sb{display:flex;justify-content:space-between;padding:12px 24px 6px;font-size:13px;font-weight:700}
    .nav{background:#fff;padding:14px 18px;font-size:17px;font-weight:500;border-bottom:1px solid #ddd;display:flex;gap:14px}.cd{margin:18px;background:#fff;border-radius:14px;padding:22px;box-shadow:0 1px 4px rgba(0,0,0,.15)}
    .st{font-size:12px;letter-spacing:1.5px;font-weight:700;color:%s;text-transform:uppercase}.cs{font-size:22px;font-weight:700;margin:8px 0 12px;line-height:1.25}.r{display:flex;justify-content:space-between;padding:9px 0;border-top:1px solid #eee;font-size:14px}
    .r span:first-child{color:#777}.bt{margin:6px 18px;background:%s;color:#fff;border-radius:24px;text-align:center;padding:14px;font-weight:500;font-size:15px}.p{font-size:14px;line-height:1.5;color:#444}.bar{height:8px;border-radius:4px;background:#e4e6ea;margin:10px 0}.bar i{display:block;height:8px;border-radius:4px;background:%s}""" % (ring, ring, ring)
    return css, f"""<div class=pg><div class=sb><span>{clock}</span><span>5G ▮▮▮ 78%</span></div><div class=nav><span>‹</span><span>{top}</span></div><div class=cd><div class=st>{state}</div><div class=cs>{course}</div>{body}</div>{button}</div>"""


# ---- 11 turned page (fpdf2) --------------------------------------------------------------------
def turned(d, title, name, rows, foot, stamp=None, head="GRANITE STATE AQUATICS EDUCATION"):
    from kit import fp_font
    fp_font(d, "Caladea", "Caladea-Bold", "Sans")
    with d.rotation(90, 306, 396):
        ox, oy = -90, 90        # a 792 x 612 area around the middle of the page
        X = lambda v: ox + v
        Y = lambda v: oy + v
        d.set_draw_color(20, 70, 110)
        d.set_line_width(4)
        d.rect(X(30), Y(30), 732, 552)
        d.set_fill_color(225, 238, 246)
        d.rect(X(34), Y(34), 724, 70, "F")
        d.set_text_color(20, 70, 110)
        d.set_font("Caladea-Bold", "", 20)
        d.text(X(60), Y(78), head)
        d.set_font("Caladea", "", 30)
        d.text(X(60), Y(160), title)
        d.set_text_color(0)
        d.set_font("Caladea-Bold", "", 24)
        d.text(X(60), Y(215), name)
        y = 262
        for l, v in rows:
            d.set_font("Sans", "", 9)
            d.set_text_color(90)
            d.text(X(60), Y(y), l)
            d.set_font("Sans", "", 13)
            d.set_text_color(0)
            for ln in v.split("\n"):
                d.text(X(230), Y(y), ln)
                y += 18
            y += 8
        d.set_font("Sans", "", 8)
        for i, t in enumerate(foot):
            d.text(X(60), Y(545 + 12 * i), t)
        if stamp:
            d.set_font("Sans", "", 74)
            d.set_text_color(200, 60, 60)
            with d.rotation(-16, X(400), Y(340)):
                d.text(X(200), Y(350), stamp)


# ---- 12 form with fields -----------------------------------------------------------------------
def form(c, W, H, values, heading_png, labels, texts):
    """The heading is a picture; the values are only in the fields."""
    from reportlab.lib.utils import ImageReader
    rl_font("Sans", "Sans-Bold")
    c.drawImage(ImageReader(heading_png), 54, H - 150, W - 108, 92)
    c.setFont("Sans", 10.5)
    y = H - 185
    for t in texts[0]:
        c.drawString(60, y, t)
        y -= 15
    y -= 14
    for key, label in labels:
        c.setFont("Sans-Bold", 9)
        c.drawString(60, y + 6, label)
        c.acroForm.textfield(name=key, tooltip=label, x=215, y=y - 2, width=330, height=22, value=values.get(key, ""), fontSize=11,
                             borderWidth=.6, forceBorder=True, fontName="Helvetica")
        y -= 34
    c.setFont("Sans", 9)
    for t in texts[1]:
        c.drawString(60, y, t)
        y -= 13


def heading_png(lines, w=1500, h=270, fill=(28, 54, 92)):
    import io
    from PIL import Image, ImageDraw, ImageFont
    from kit import font_file
    im = Image.new("RGB", (w, h), (240, 243, 248))
    d = ImageDraw.Draw(im)
    d.rectangle((0, 0, 22, h), fill=fill)
    d.text((60, 34), lines[0], font=ImageFont.truetype(font_file("Lato-Bold"), 54), fill=fill)
    d.text((60, 124), lines[1], font=ImageFont.truetype(font_file("Lato-Bold"), 78), fill=(190, 80, 30))
    b = io.BytesIO()
    im.save(b, "PNG")
    b.seek(0)
    return b


# ---- 13 yoga school ----------------------------------------------------------------------------
def yoga(d, head, lead, name, mid, course, rows, foot, sign):
    from kit import fp_font
    fp_font(d, "Garamond", "Garamond-Italic", "Quicksand")
    W, H = 792, 612
    d.set_fill_color(250, 246, 238)
    d.rect(0, 0, W, H, "F")
    d.set_draw_color(176, 124, 90)
    for i in range(9):
        d.set_line_width(.5)
        d.ellipse(W - 190 - i * 9, -110 - i * 9, 260 + i * 18, 260 + i * 18)
    d.set_text_color(90, 62, 44)
    d.set_font("Quicksand", "", 13)
    d.text(60, 70, "S A N D   H A R B O R   Y O G A   S C H O O L")
    d.set_font("Garamond", "", 40)
    d.text(60, 150, head)
    d.set_font("Garamond-Italic", "", 15)
    d.text(60, 188, lead)
    d.set_font("Garamond", "", 30)
    d.text(60, 234, name)
    d.set_font("Garamond-Italic", "", 15)
    y = 268
    for t in mid:
        d.text(60, y, t)
        y += 20
    d.set_font("Garamond", "", 24)
    d.text(60, y + 16, course)
    y += 52
    for l, v in rows:
        d.set_font("Quicksand", "", 10)
        d.text(60, y, l)
        d.text(220, y, v)
        y += 18
    if sign:
        d.set_font("Garamond-Italic", "", 13)
        d.line(520, 500, 720, 500)
        d.text(520, 516, sign[0])
        d.set_font("Quicksand", "", 9)
        d.text(520, 530, sign[1])
    d.set_font("Quicksand", "", 8)
    for i, t in enumerate(foot):
        d.text(60, 565 + 12 * i, t)


# ---- 14 letter heads of LibreOffice documents --------------------------------------------------
def letterhead(d, org, sub, font="Carlito", size=11, color="1F3B57", margin=1.0):
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Inches, Pt, RGBColor
    st = d.styles["Normal"]
    st.font.name = font
    st.font.size = Pt(size)
    s = d.sections[0]
    s.left_margin = s.right_margin = Inches(margin)
    s.top_margin = Inches(.8)
    p = d.add_paragraph()
    r = p.add_run(org)
    r.bold = True
    r.font.size = Pt(17)
    r.font.color.rgb = RGBColor.from_string(color)
    p.paragraph_format.space_after = Pt(0)
    p = d.add_paragraph()
    r = p.add_run(sub)
    r.font.size = Pt(9)
    r.font.color.rgb = RGBColor(0x66, 0x66, 0x66)
    p.paragraph_format.space_after = Pt(20)
    return d


def paras(d, text, after=8):
    from docx.shared import Pt
    for t in text.strip().split("\n"):
        p = d.add_paragraph()
        bold = False
        for i, part in enumerate(t.strip().split("**")):
            r = p.add_run(part)
            r.bold = i % 2 == 1
        p.paragraph_format.space_after = Pt(after)


def table(d, rows, widths=None, head=True, size=9.5):
    from docx.shared import Inches, Pt
    t = d.add_table(rows=0, cols=len(rows[0]))
    t.style = "Table Grid"
    t.autofit = False
    for i, row in enumerate(rows):
        cells = t.add_row().cells
        for j, v in enumerate(row):
            cells[j].text = ""
            r = cells[j].paragraphs[0].add_run(str(v))
            r.font.size = Pt(size)
            r.bold = head and i == 0
            if widths:
                cells[j].width = Inches(widths[j])
    for j, w in enumerate(widths or []):
        t.columns[j].width = Inches(w)
    d.add_paragraph()
    return t


def box(slide, x, y, w, h, text, size=14, bold=False, color="222222", font="Lato", align="l", fill=None, italic=False):
    from pptx.dml.color import RGBColor
    from pptx.enum.text import PP_ALIGN
    from pptx.util import Inches, Pt
    s = slide.shapes.add_textbox(Inches(x), Inches(y), Inches(w), Inches(h))
    if fill:
        s.fill.solid()
        s.fill.fore_color.rgb = RGBColor.from_string(fill)
    tf = s.text_frame
    tf.word_wrap = True
    for i, ln in enumerate(text.split("\n")):
        p = tf.paragraphs[0] if i == 0 else tf.add_paragraph()
        p.alignment = {"l": PP_ALIGN.LEFT, "c": PP_ALIGN.CENTER, "r": PP_ALIGN.RIGHT}[align]
        r = p.add_run()
        r.text = ln
        r.font.size = Pt(size)
        r.font.bold = bold
        r.font.italic = italic
        r.font.name = font
        r.font.color.rgb = RGBColor.from_string(color)
    return s


def rect(slide, x, y, w, h, fill, line=None):
    from pptx.dml.color import RGBColor
    from pptx.util import Inches
    s = slide.shapes.add_shape(1, Inches(x), Inches(y), Inches(w), Inches(h))
    s.fill.solid()
    s.fill.fore_color.rgb = RGBColor.from_string(fill)
    if line:
        s.line.color.rgb = RGBColor.from_string(line)
    else:
        s.line.fill.background()
    return s
