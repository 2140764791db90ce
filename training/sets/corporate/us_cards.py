"""US food handler and alcohol server papers."""
from kit import T, paper, weasy, chrome, rl, fp, pil, font_file, typ


# ---- food handler wallet card with cut lines, two copies on letter paper
def wallet(name, num, issued, exp, county, course):
    one = f"""<div class=c><div class=h>FOOD HANDLER CARD</div><div class=x>{county}</div><div class=n>{name}</div><table><tr><td>Card #<td>{num}<tr><td>Issued<td>{issued}<tr><td>Expires<td>{exp}</table><div class=x>{course}</div></div>"""
    return weasy(f"""<style>@page{{size:letter;margin:.8in}}body{{font:10pt 'Carlito'}}.c{{width:3.4in;height:2.1in;border:1px dashed #555;padding:.1in;float:left;margin-right:.1in;box-sizing:border-box}}.h{{background:#2e7d32;color:#fff;text-align:center;font-weight:700;padding:3px}}.x{{font-size:7.5pt;text-align:center;margin:3px}}.n{{font-size:14pt;margin:8px 0;text-align:center}}td{{padding-right:14px;font-size:9pt}}</style>
<p style="font-size:18pt">Congratulations!</p><p>Print this page and cut out your card. Show it to your person in charge. The second copy is for your employer.</p>{one}{one}<p style="clear:both;padding-top:20px;font-size:8pt">Questions? 1-800-555-0177, Mon–Fri 7–5 MST. ANSI National Accreditation Board accredited program #8873, ASTM E2659-18.</p>""")


paper("food handler.pdf", T("completion|credential", "Tomás Quintanilla", "SafePlate Online", "SafePlate Food Handler Course", issued="2024-04-19", exp="2027-04-19", ids="Card #: SP-00418-9926",
      accept={"title": ["FOOD HANDLER CARD", "Food Handler Card"], "completed_on": ["2024-04-19"], "provider": ["SafePlate"]}, note="the same card twice on the page is one certificate"),
      wallet("Tomás Quintanilla", "SP-00418-9926", "4/19/2024", "4/19/2027", "State of Arizona · Maricopa County", "SafePlate Food Handler Course · given by SafePlate Online"))


# ---- county card with Pillow (a phone photo of a plain card, clean)
def county():
    from PIL import Image, ImageDraw, ImageFont
    im = Image.new("RGB", (1012, 638), "#fffdf3"); d = ImageDraw.Draw(im)
    f = lambda fam, s, st="Regular": ImageFont.truetype(font_file(fam, st), s)
    d.rectangle((0, 0, 1011, 637), outline="#1b3a57", width=10); d.text((40, 34), "TRI-RIVER PUBLIC HEALTH DISTRICT", "#1b3a57", f("Liberation Serif", 42, "Bold"))
    d.text((40, 92), "FOOD WORKER PERMIT", "#a02c2c", f("Liberation Sans", 60, "Bold")); d.text((40, 190), "NAME", "#666", f("Liberation Sans", 22)); d.text((40, 216), "Elizabeth “Bette” Szczepaniak", "black", f("Liberation Sans", 44))
    d.text((40, 300), "PERMIT NO.", "#666", f("Liberation Sans", 22)); d.text((40, 326), "TR 118-4402", "black", f("Courier Prime", 44)); d.text((560, 300), "D.O.B.", "#666", f("Liberation Sans", 22)); d.text((560, 326), "07/14/1996", "black", f("Courier Prime", 44))
    d.text((40, 410), "EFFECTIVE", "#666", f("Liberation Sans", 22)); d.text((40, 436), "03 SEP 2025", "black", f("Courier Prime", 44)); d.text((560, 410), "VOID AFTER", "#666", f("Liberation Sans", 22)); d.text((560, 436), "03 SEP 2027", "black", f("Courier Prime", 44))
    d.text((40, 540), "Not transferable. Keep on premises during work.     Health officer: R. Takemoto, MD", "#333", f("Liberation Sans", 22))
    return [im]


paper("food_permit_bette.jpg", T("credential|completion", "Elizabeth “Bette” Szczepaniak", "TRI-RIVER PUBLIC HEALTH DISTRICT", "FOOD WORKER PERMIT", issued="2025-09-03", exp="2027-09-03", ids="PERMIT NO.: TR 118-4402",
      accept={"holder": ["Elizabeth Szczepaniak", "Bette Szczepaniak", "Elizabeth \"Bette\" Szczepaniak"], "completed_on": ["2025-09-03"], "issued_on": [None], "provider": ["Tri-River Public Health District"], "title": ["Food Worker Permit"]}, note="date of birth on the card"), pil(county))


# ---- manager certification, full page, exam form number
def cfpm(c, w, h):
    c.setStrokeColorRGB(.1, .3, .2); c.setLineWidth(3); c.rect(24, 24, w - 48, h - 48); c.setLineWidth(.7); c.rect(30, 30, w - 60, h - 60)
    c.setFont("GB", 34); c.drawCentredString(w / 2, h - 110, "Certified Food Protection Manager")
    c.setFont("GR", 14); c.drawCentredString(w / 2, h - 150, "The Commission on Kitchen Safety Examinations affirms that")
    c.setFont("GB", 28); c.drawCentredString(w / 2, h - 205, "Jean-Baptiste Oyelaran")
    c.setFont("GR", 13); c.drawCentredString(w / 2, h - 240, "has met the requirements for certification under the Conference for Food Protection standards")
    c.setFont("GR", 12)
    for x, a, b in ((90, "Examination date", "2024/07/30"), (270, "Certificate number", "20573318"), (450, "Expires", "2029/07/30"), (600, "Exam form", "A-1162")):
        c.drawString(x, 165, b); c.line(x, 160, x + 110, 160); c.setFont("GR", 9); c.drawString(x, 148, a); c.setFont("GR", 12)
    c.setFont("GR", 10); c.drawString(90, 90, "Imelda Fairbrother, Executive Director"); c.drawRightString(w - 90, 90, "Check local laws for recertification requirements.")


paper("kitchen/manager_cert.pdf", T("credential", "Jean-Baptiste Oyelaran", "Commission on Kitchen Safety Examinations", "Certified Food Protection Manager", "2024-07-30", exp="2029-07-30", ids="Certificate number: 20573318 | Exam form: A-1162",
      accept={"provider": ["The Commission on Kitchen Safety Examinations"], "completed_on": [None], "ids": ["20573318"], "issued_on": ["2024-07-30"]}),
      rl((792, 612), cfpm, [("GB", "DejaVu Serif", "Bold"), ("GR", "DejaVu Serif", "Book")]))


# ---- alcohol: certificate with state approval line, chromium, browser header and footer kept
def seller(name, date, exp, no, st, appr):
    return chrome(f"""<style>@page{{size:letter;margin:.7in .5in;@top-left{{content:"{date}, 9:12 PM";font:8pt Arial}}@top-center{{content:"My Certificate | PourWise";font:8pt Arial}}@bottom-left{{content:"https://learn.pourwise.example/cert/print?id={no}";font:8pt Arial}}@bottom-right{{content:"1/1";font:8pt Arial}}}}body{{font-family:'Liberation Sans'}}</style>
<div style="border-left:14px solid #b71c1c;padding-left:24px"><h2 style="margin:0;color:#b71c1c">PourWise℠ Alcohol Seller-Server Training</h2><p>STATE: <b>{st}</b> &nbsp; | &nbsp; APPROVAL: <b>{appr}</b></p></div>
<p style="font-size:15px;line-height:1.7">We are happy to tell you that you, <b>{name}</b>, passed the {st} seller-server course with 88 percent. Your certificate number is <b>{no}</b>. It was issued on {date} and is good through {exp}. Employers can look it up in the state database after 5 working days.</p>
<table border=1 cellpadding=8 style="border-collapse:collapse;font-size:12px"><tr><td>Fee paid<td>$11.99<tr><td>Course language<td>English<tr><td>Minimum passing<td>70 percent</table><p style="font-size:11px;color:#555">PourWise, LLC · 12 Mesquite Row · Lubbock, TX 79401 · © 2009–2025</p>""")


paper("bar staff/My Certificate _ PourWise.pdf", T("completion|credential", "Meadow Running Bear", "PourWise, LLC", "PourWise℠ Alcohol Seller-Server Training", issued="2025-05-27", exp="2027-05-27", ids="certificate number: TX4471902 | APPROVAL: P-0088",
      accept={"provider": ["PourWise"], "title": ["Texas seller-server course", "Alcohol Seller-Server Training", "PourWise Alcohol Seller-Server Training"], "completed_on": ["2025-05-27"], "ids": ["TX4471902"]}, note="everything in sentences; browser header"),
      seller("Meadow Running Bear", "5/27/2025", "5/27/2027", "TX4471902", "Texas", "P-0088"))


# ---- alcohol permit card in typst, small page
paper("RBS.pdf", T("credential|completion", "Iosefa Tuiasosopo", "Golden State Server Academy", "Responsible Beverage Service", "2023-12-31", exp="2026-12-31", ids="Server ID: 900 118 227", validity="P3Y", approvals=["abc"],
      accept={"title": ["RBS Certification", "Responsible Beverage Service (RBS)"], "approvals": [None], "validity": [None], "expires_on": [None], "issued_on": ["2023-12-31"]}),
      typ("""#set page(width: 12cm, height: 7.6cm, margin: 8mm, fill: rgb("#fff8e1")) 
#set text(font: "Lato", size: 9pt)
#text(16pt, weight: "black")[RBS] #text(9pt)[Responsible Beverage Service] #h(1fr) 🍸 \\
#v(2mm) #grid(columns: (1fr, 1fr), row-gutter: 3mm, [*Iosefa Tuiasosopo* \\ #text(7pt)[Server]], [*900 118 227* \\ #text(7pt)[Server ID]], [*31 December 2023* \\ #text(7pt)[Exam passed]], [*3 years, i.e. to 31 December 2026* \\ #text(7pt)[Validity]])
#v(1fr) #text(6.5pt)[Training provider: Golden State Server Academy (provider 00071). Course approved by California ABC. This card is not a government ID and no proof of age.]"""))


# ---- long certificate with several amounts, picture
def allergen(name, day):
    return weasy(f"""<style>@page{{size:8in 10in;margin:.5in;background:#fff}}body{{font-family:'Comic Neue';text-align:center}}.r{{border:3px dotted #ef6c00;border-radius:30px;padding:.4in;height:8.1in}}</style><div class=r><div style="font-size:40pt;color:#ef6c00">Well done!</div><p style="font-size:15pt">You are now <b>Allergen Aware</b></p>
<p style="font-size:26pt">{name}</p><p style="font-size:12pt">Juice Bar &amp; Café Allergens, a 45-minute module<br>taken {day} with Bright Bites Training (a trade name of Nutri-Path Learning Ltd.)</p><p style="font-size:11pt">14 major allergens · 3 quizzes · 0 mistakes</p><p style="font-family:Kristi;font-size:34pt">Pip Ravensdale</p><p style="font-size:9pt">your Bright Bites coach</p></div>""")


paper("juicebar/allergen.jpg", T("completion", "Kayleigh-Mae Broughton", "Bright Bites Training", "Juice Bar & Café Allergens", "2025-06-21", amt="45 minute", accept={"provider": ["Nutri-Path Learning Ltd.", "Bright Bites"], "title": ["Allergen Aware"]}, note="unlike an official paper; 14, 3 and 0 are no amounts"),
      allergen("Kayleigh-Mae Broughton", "on Saturday the 21st of June 2025"), dpi=110)
