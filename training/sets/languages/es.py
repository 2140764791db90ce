"""Spain, Mexico, Argentina."""
from common import *
from fr import word


# --- 1. Accredited activity (Spain), landscape with two signatures ---------------------------------------------
def cfc(name, dni, title, st, hours, cred, exp, place, date, seal_, role="alumno/a", what="ha realizado, con aprovechamiento, el curso", head="Diploma", foot=True, sig_=True):
    return weasy(page(""".pg{font-family:'TeX Gyre Bonum';text-align:center;padding:16mm 24mm;font-size:11.5pt} .b{position:absolute;inset:7mm;border:.8mm double #7b1e3a} h1{font-size:38pt;font-weight:normal;color:#7b1e3a;margin:5mm 0 3mm;letter-spacing:3px} .n{font-size:22pt;margin:2mm 0} .t{font-size:17pt;font-weight:bold;margin:3mm} .a{font-size:9pt;border:.2mm solid #7b1e3a;padding:2mm 4mm;display:inline-block;margin-top:5mm;width:200mm} .s{display:flex;justify-content:space-around;font-size:9pt;margin-top:5mm}""",
f"""<div class=pg><div class=b></div><div style="font-size:10pt">Ilustre Colegio Profesional de Fisioterapeutas de Castilla Oriental</div><h1>{head}</h1><div>otorgado a</div><div class=n>D./D.ª {name}</div><div>con DNI/NIE {dni}, que en calidad de {role} {what}</div><div class=t>«{title}»</div><div>celebrado {st}, con una duración de {hours}</div>
{f'<div class=a>Actividad acreditada por la Comisión de Formación Continuada de las Profesiones Sanitarias de la Comunidad de Madrid con <b>{cred} créditos</b> de formación continuada. N.º de expediente {exp}</div>' if foot else ''}
<div style="margin-top:5mm">{place}, {date}</div><div class=s><div>{sig('ma'+exp) if sig_ else '<br><br>'}<br>Fdo.: Macarena Utrilla Sanz<br>Decana</div><div>{sig('jl'+exp) if sig_ else ''}<br>Fdo.: José Luis Arribas<br>Director del curso</div></div><div style="position:absolute;bottom:10mm;left:14mm;font-size:7pt">{seal_}</div></div>""", "A4 landscape", "es"))


CF = "comisión de formación continuada de las profesiones sanitarias de la comunidad de madrid"
P1 = "Ilustre Colegio Profesional de Fisioterapeutas de Castilla Oriental"
add("Diploma ejercicio terapéutico.pdf", cfc("Ángela María Peñalver Ruiz de Azúa", "***4418**", "Ejercicio terapéutico en el paciente oncológico", "del 3 al 25 de octubre de 2024", "30 horas lectivas", "4,3", "07-AFOC-03418.5/2024", "Guadalajara", "a 31 de octubre de 2024", "Registro n.º 1182, folio 39, libro IV"),
    T("completion", "Ángela María Peñalver Ruiz de Azúa", P1, "Ejercicio terapéutico en el paciente oncológico", st="2024-10-03", co="2024-10-25", iss="2024-10-31", am=[A("30"), A("4.3", "unitless", CF)], ids=[I("N.º de expediente", "07-AFOC-03418.5/2024"), I("Registro n.º", "1182")], ap=[CF],
      acc={"approvals": [["comisión de formación continuada"], ["comisión de formación continuada de las profesiones sanitarias"]], "ids": [[I("N.º de expediente", "07-AFOC-03418.5/2024")]]}, acc_am=[A("4.3", "unitless"), A("4.3", "unitless", "comisión de formación continuada"), A("4.3", "unitless", "comisión de formación continuada de las profesiones sanitarias")]))
add("escaneo0007.pdf", cfc("Iker Goikoetxea Lertxundi", "72.518.330-K", "Punción seca: actualización", "los días 8 y 9 de marzo de 2025", "12,5 horas", "1,9", "07-AFOC-00921.2/2025", "Alcalá de Henares", "9 de marzo de 2025", "Registro n.º 1240"),
    T("completion", "Iker Goikoetxea Lertxundi", P1, "Punción seca: actualización", st="2025-03-08", co="2025-03-09", iss="2025-03-09", am=[A("12.5"), A("1.9", "unitless", CF)], ids=[I("N.º de expediente", "07-AFOC-00921.2/2025"), I("Registro n.º", "1240")], ap=[CF],
      acc={"approvals": [["comisión de formación continuada"], ["comisión de formación continuada de las profesiones sanitarias"]], "ids": [[I("N.º de expediente", "07-AFOC-00921.2/2025")], [I("N.º de expediente", "07-AFOC-00921.2/2025"), I("Registro n.º", "1240"), I("DNI/NIE", "72.518.330-K")]]}, acc_am=[A("1.9", "unitless"), A("1.9", "unitless", "comisión de formación continuada"), A("1.9", "unitless", "comisión de formación continuada de las profesiones sanitarias")]), post="scanrot")
add("Ponente punción seca.pdf", cfc("Remedios Vílchez-Moya", "***0917**", "Ecografía y punción seca segura", "el día 9 de marzo de 2025 dentro del curso «Punción seca: actualización»", "2 horas", "0,2", "07-AFOC-00921.2/2025", "Alcalá de Henares", "9 de marzo de 2025", "", role="docente", what="ha impartido la ponencia", head="Certificado", foot=False),
    T("lecturing|teaching", "Remedios Vílchez-Moya", P1, "Ecografía y punción seca segura", co="2025-03-09", iss="2025-03-09", am=[A("2")], note="speaker; the course around the talk is named too"))
add("borrador diploma (SIN VALIDEZ).pdf", cfc("«Nombre» «Apellidos»", "«DNI»", "«Título de la actividad»", "del «inicio» al «fin»", "«horas» horas lectivas", "«créditos»", "«expediente»", "Guadalajara", "a «fecha»", "BORRADOR SIN VALIDEZ", sig_=False), O("mail-merge template of the diploma with field names"))


# --- 2. Mexico: constancia -------------------------------------------------------------------------------------
def conocer(name, what, title, when, hours, place, folio, extra, head="CONSTANCIA", lead="Otorga la presente", curp="", dir_="Lic. Rogelio Treviño Garza"):
    return chrome(page(""".pg{font-family:'Lato';background:#fff;text-align:center} .t{height:26mm;background:#006847;color:#fff;padding-top:7mm;font-size:17pt;font-weight:900;letter-spacing:1px} .g{height:2.4mm;background:#c9a227} h1{font-weight:300;font-size:40pt;letter-spacing:14px;margin:8mm 0 4mm} .n{font-size:25pt;font-weight:900;border-bottom:.3mm solid #444;display:inline-block;padding:0 14mm} p{margin:3mm 40mm;font-size:12.5pt} .c{font-size:17pt;font-weight:700;color:#006847}""",
f"""<div class=pg><div class=t>INSTITUTO DEL ACONDICIONAMIENTO FÍSICO DEL NORTE, A.C.</div><div class=g></div><p style="margin-top:6mm">{lead}</p><h1 style="margin-top:0">{head}</h1><p>a:</p><div class=n>{name}</div>{f'<div style="font-size:9pt;margin-top:1mm">CURP: {curp}</div>' if curp else ''}<p>{what}</p><div class=c>{title}</div><p>{when}{hours}</p><p style="font-size:11pt">{place}</p><div style="display:flex;justify-content:space-around;margin-top:9mm;font-size:9.5pt"><div>{sig(folio)}<br>{dir_}<br>Director General</div><div>{sig(folio+'i')}<br>L.E.F. Xóchitl Nájera Ibarra<br>Instructora</div></div><div style="position:absolute;bottom:6mm;left:10mm;font-size:8pt;text-align:left">Folio: {folio}<br>{extra}</div></div>""", "A4 landscape", "es"))


P2 = "Instituto del Acondicionamiento Físico del Norte, A.C."
add("constancia spinning.pdf", conocer("José Ángel Cantú de la Garza", "por haber acreditado el curso-taller", "Instructor de Ciclismo Bajo Techo Nivel I", "impartido los días 10, 11 y 17 de mayo de 2024, ", "con una duración de 24 horas.", "Monterrey, Nuevo León, a 20 de mayo de 2024", "IAFN-24-05-0338", "Agente capacitador externo STPS: IAF-080912-7T4-0013", curp="CAGA901123HNLNRN04"),
    T("completion", "José Ángel Cantú de la Garza", P2, "Instructor de Ciclismo Bajo Techo Nivel I", st="2024-05-10", co="2024-05-17", iss="2024-05-20", am=[A("24")], ids=[I("Folio", "IAFN-24-05-0338"), I("Agente capacitador externo STPS", "IAF-080912-7T4-0013"), I("CURP", "CAGA901123HNLNRN04")], ap=["stps"], acc={"approvals": [[]], "ids": [[I("Folio", "IAFN-24-05-0338")], [I("Folio", "IAFN-24-05-0338"), I("Agente capacitador externo STPS", "IAF-080912-7T4-0013")]]}))
add("Reconocimiento.png", conocer("M. Guadalupe Xochiquetzal Hernández Ávila", "por su asistencia a la conferencia", "Entrenamiento de fuerza en la mujer adulta", "realizada el 8 de marzo de 2025", ".", "San Pedro Garza García, N.L.", "S/N", "", head="RECONOCIMIENTO", lead="Otorga el presente"),
    T("attendance", "M. Guadalupe Xochiquetzal Hernández Ávila", P2, "Entrenamiento de fuerza en la mujer adulta", co="2025-03-08", note="attendance at a talk, no hours"), post="png:130")
add("constancia inscripcion ciclismo.pdf", conocer("José Ángel Cantú de la Garza", "quien se encuentra inscrito en el curso-taller", "Instructor de Ciclismo Bajo Techo Nivel II", "que se impartirá los días 4, 5 y 11 de octubre de 2024, ", "con una duración de 24 horas. La constancia de acreditación se entregará al término del curso.", "Monterrey, Nuevo León, a 2 de septiembre de 2024", "INS-24-0091", "Documento informativo, sin valor curricular", head="CONSTANCIA DE INSCRIPCIÓN"), O("enrolment confirmation in the design of the certificate; the course is still to come"))


# --- 3. DC-3 like form (reportlab) -----------------------------------------------------------------------------
def dc3():
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    pdfmetrics.registerFont(TTFont("LN", font_file("Liberation Sans Narrow"))); pdfmetrics.registerFont(TTFont("LSB", font_file("Liberation Sans", "Bold"))); pdfmetrics.registerFont(TTFont("LS", font_file("Liberation Sans")))
    b = io.BytesIO(); W, H = letter; c = canvas.Canvas(b, pagesize=letter, invariant=1)
    c.setFont("LSB", 11); c.drawCentredString(W / 2, H - 50, "CONSTANCIA DE COMPETENCIAS O DE HABILIDADES LABORALES"); c.drawCentredString(W / 2, H - 64, "FORMATO DC-3")
    y = H - 90
    def band(t):
        nonlocal y
        c.setFillColorRGB(.15, .15, .15); c.rect(40, y - 4, W - 80, 14, fill=1); c.setFillColorRGB(1, 1, 1); c.setFont("LSB", 8); c.drawCentredString(W / 2, y, t); c.setFillColorRGB(0, 0, 0); y -= 32
    def row(*cells):
        nonlocal y
        x = 40; w = (W - 80) / sum(k for *_, k in cells)
        for l, v, k in cells:
            c.rect(x, y - 4, w * k, 32); c.setFont("LN", 7); c.drawString(x + 3, y + 19, l); c.setFont("LS", 10); c.drawString(x + 5, y + 3, v); x += w * k
        y -= 32
    band("DATOS DEL TRABAJADOR"); row(("Nombre (Anotar apellido paterno, apellido materno y nombre (s))", "Tamez  Villarreal  Brenda Itzel", 1)); row(("Clave Única de Registro de Población", "TAVB950716MNLMLR08", 1), ("Ocupación específica (Catálogo Nacional de Ocupaciones)", "07.2 Instructores deportivos", 1)); row(("Puesto", "Entrenadora de piso", 1)); y -= 6
    y += 18; band("DATOS DE LA EMPRESA"); row(("Nombre o razón social", "Clubes Deportivos Sierra Madre, S.A. de C.V.", 2), ("RFC con homoclave", "CDS-110304-QK2", 1))
    y += 12; band("DATOS DEL PROGRAMA DE CAPACITACIÓN, ADIESTRAMIENTO Y PRODUCTIVIDAD"); row(("Nombre del curso", "Primeros auxilios, RCP y uso de DEA", 1)); row(("Duración en horas", "8", 1), ("Periodo de ejecución: de", "Año 2024  Mes 11  Día 05", 1), ("a", "Año 2024  Mes 11  Día 05", 1)); row(("Área temática del curso", "6000 Seguridad", 1)); row(("Nombre del agente capacitador o STPS", "Rescate y Capacitación Regia, S.C.  RCR-150827-HB1-0013", 1))
    y -= 50; c.setFont("LS", 8)
    for x, n, r in ((60, "T.U.M. Édgar Salinas Peña", "Instructor o tutor"), (240, "Lic. Norma Cavazos", "Patrón o representante legal"), (420, "Ramiro Leal Ortiz", "Representante de los trabajadores")):
        c.line(x, y + 12, x + 130, y + 12); c.drawString(x, y, n); c.drawString(x, y - 11, r); c.setStrokeColorRGB(.1, .2, .6); c.bezier(x + 10, y + 18, x + 40, y + 60, x + 60, y - 4, x + 120, y + 34); c.setStrokeColorRGB(0, 0, 0)
    c.save(); return b.getvalue()


add("DC3_Tamez.pdf", dc3, T("cpr_aed", "Tamez Villarreal Brenda Itzel", "Rescate y Capacitación Regia, S.C.", "Primeros auxilios, RCP y uso de DEA", co="2024-11-05", am=[A("8")], ids=[I("Agente capacitador o STPS", "RCR-150827-HB1-0013"), I("Clave Única de Registro de Población", "TAVB950716MNLMLR08")], ap=["stps"], card=card(["first_aid", "cpr", "aed"]),
      acc={"holder": ["Brenda Itzel Tamez Villarreal", "Tamez  Villarreal  Brenda Itzel"], "started_on": ["2024-11-05"], "approvals": [[]], "ids": [[], [I("Agente capacitador o STPS", "RCR-150827-HB1-0013")]], "kind": ["completion"]}, note="official form: paternal, maternal surname, then first names; employer beside the training agent"))


# --- 4. Argentina ------------------------------------------------------------------------------------------------
add("certificado rcp neuquen.jpg", typ('''#set page(width:210mm,height:148mm,margin:0mm)
#set text(font:"Roboto Slab",size:12pt,lang:"es")
#rect(width:100%,height:22mm,fill:rgb("#75aadb"))[#align(center+horizon)[#text(fill:white,size:19pt,weight:"bold")[Fundación Corazón Patagónico]]]
#pad(x:16mm)[
#align(center)[#text(size:21pt,weight:"bold",tracking:2pt)[CERTIFICADO DE CAPACITACIÓN]]
Se certifica que *LUCIANO EZEQUIEL BARRIONUEVO*, DNI 34.908.112, ha aprobado el curso teórico-práctico de

#align(center)[#text(size:16pt,weight:"bold",fill:rgb("#1c5f99"))[Reanimación Cardiopulmonar (RCP) y DEA – adultos y lactantes]]

dictado el 14/06/2024 en la ciudad de Neuquén, con una carga horaria de 4 hs. cátedra. *Validez: 2 años.*

#v(4mm)
#grid(columns:(1fr,1fr,1fr),align:center,[Dra. Marisa Quilodrán\\ MP 4127],[Enf. Gonzalo Arce\\ Instructor],[Reg. Nº 2209/24\\ Ley 27.159])
]
'''), T("cpr_aed", "LUCIANO EZEQUIEL BARRIONUEVO", "Fundación Corazón Patagónico", "Reanimación Cardiopulmonar (RCP) y DEA – adultos y lactantes", co="2024-06-14", val="P2Y", am=[A("4")], ids=[I("Reg. Nº", "2209/24")], card=card(["cpr", "aed"], ["adult", "infant"], "in_person"),
      acc={"holder": ["Luciano Ezequiel Barrionuevo"], "title": ["Reanimación Cardiopulmonar (RCP) y DEA"], "ids": [[I("Reg. Nº", "2209/24"), I("DNI", "34.908.112")]], "card": [card(["cpr", "aed"], ["adult", "infant"], "not_said")]}, acc_am=[A("4", "unitless")], note="4 horas cátedra (teaching hours); validity as a period only"), post="photo:170")
add("Certificado PNF Rosario.pdf", word([("Asociación Civil Kinesiología del Litoral", 16, True, "c"), ("Personería Jurídica Res. 418/09 – San Lorenzo 1055, (2000) Rosario, Santa Fe", 9, False, "c"), ("", 11, False, "c"), ("CERTIFICADO DE APROBACIÓN", 20, True, "c"), ("Por cuanto", 12, False, "c"), ("Lic. María de los Milagros Echeverría O’Connor", 18, True, "c"), ("(Mat. 3471)", 11, False, "c"),
    ("ha cumplido con la totalidad de los requisitos académicos del Curso de Posgrado “Facilitación Neuromuscular Propioceptiva: miembro superior y tronco”, desarrollado entre agosto y noviembre de 2023, con una carga horaria total de 1.200 minutos (20 h reloj) y evaluación final, calificación 9 (nueve).", 12, False, "l"), ("Rosario, 15 de diciembre de 2023", 12, False, "r"), ("Lic. Hernán Bianchi – Secretario Académico          Dr. Omar Sarquis – Presidente", 10, False, "c"), ("Certificado Nº AKL-23-077 · Auspicia: Ortopedia Paraná S.R.L.", 9, False, "c")], font="Caladea"),
    T("completion", "María de los Milagros Echeverría O’Connor", "Asociación Civil Kinesiología del Litoral", "Facilitación Neuromuscular Propioceptiva: miembro superior y tronco", st="2023-08", co="2023-11", iss="2023-12-15", am=[A("20")], ids=[I("Certificado Nº", "AKL-23-077")], grade="9 (nueve)", acc={"grade": ["9"], "ids": [[I("Certificado Nº", "AKL-23-077"), I("Mat.", "3471")]], "amounts": [[A("1200", "minute")], [A("1200", "minute"), A("20")]]}, acc_am=[A("1200", "minute")], note="1.200 minutes = 20 clock hours, point as thousands sign; months only"))


# --- 5. NSCA-like certification in Spanish: credential, side bar ---------------------------------------------------
def lic(name, title, no, iss, exp, prov, sub, lab="Licencia", nl="N.º de licencia"):
    return weasy(page(""".pg{font-family:'Roboto Condensed';background:#101418;color:#fff;padding:7mm} .y{color:#ffd000} .k{font-size:6.5pt;color:#aab;text-transform:uppercase;letter-spacing:.5px;margin-top:2mm} b{font-size:11pt}""",
f"""<div class=pg><div class=y style="font-size:12pt;font-weight:bold">{prov}</div><div style="font-size:8pt">{sub}</div><div class=k>Titular</div><b>{name}</b><div class=k>{lab}</div><b class=y>{title}</b><div style="display:flex;gap:8mm"><div><div class=k>{nl}</div>{no}</div><div><div class=k>Expedición</div>{iss}</div><div><div class=k>Caducidad</div>{exp}</div></div></div>""", "96mm 60mm", "es"))


add("licencia entrenador 2025.png", lic("GIL-ROBLES TABOADA, Xurxo", "Entrenador Nacional de Halterofilia – Nivel III", "GAL-3-00518", "01/01/2025", "31/12/2025", "Federación Gallega de Halterofilia", "Temporada 2025 · integrada en la Federación Española"),
    T("credential", "GIL-ROBLES TABOADA, Xurxo", "Federación Gallega de Halterofilia", "Entrenador Nacional de Halterofilia – Nivel III", iss="2025-01-01", exp="2025-12-31", ids=[I("N.º de licencia", "GAL-3-00518")], acc={"holder": ["Xurxo GIL-ROBLES TABOADA", "Xurxo Gil-Robles Taboada"], "title": ["Entrenador Nacional de Halterofilia"], "started_on": ["2025-01-01"], "completed_on": ["2025-01-01"], "about": [{"level": "regional"}, {"level": "national"}]}), post="png:260")
add("carnet_instructora.pdf", lic("Noemí Castellví i Puig", "Instructora de Pilates suelo · Mat I–II", "PIL-20871", "15-02-2023", "14-02-2026", "Escuela Mediterránea de Pilates S.L.", "Carrer de Sagunt 44, 46009 València"),
    T("credential", "Noemí Castellví i Puig", "Escuela Mediterránea de Pilates S.L.", "Instructora de Pilates suelo · Mat I–II", iss="2023-02-15", exp="2026-02-14", ids=[I("N.º de licencia", "PIL-20871")], acc={"title": ["Instructora de Pilates suelo"], "completed_on": ["2023-02-15"]}))
add("tarjeta socio gimnasio.png", lic("Noemí Castellví i Puig", "Socia – tarifa mañanas", "S-00412", "01-09-2024", "31-08-2025", "Gimnàs Nou Turia", "Carné de abonado – personal e intransferible", "Abono", "N.º de socia"), O("gym membership card in a design like a licence card"), post="png:220")

# --- 6. University transcript -----------------------------------------------------------------------------------------
add("certificacion academica.pdf", weasy(page(""".pg{font-family:'TeX Gyre Termes';font-size:10.5pt;padding:18mm 20mm} table{width:100%;border-collapse:collapse;margin:5mm 0;font-size:9.5pt} td,th{border-bottom:.2mm solid #777;padding:1.5mm;text-align:left}""",
f"""<div class=pg><div style="font-size:15pt;text-align:center">UNIVERSIDAD DEL ALTO DUERO<br><span style="font-size:11pt">Facultad de Fisioterapia – Secretaría Académica</span></div><h3 style="text-align:center;margin:10mm">CERTIFICACIÓN ACADÉMICA PERSONAL</h3><p>Don Efrén Matesanz Cuéllar, Secretario de la Facultad de Fisioterapia,</p><p><b>CERTIFICA:</b> que don <b>Abdelaziz El Khattabi Romero</b>, con NIE X-4471820-T, ha superado las siguientes asignaturas del <b>Máster Universitario en Fisioterapia Deportiva</b>:</p>
<table><tr><th>Código</th><th>Asignatura</th><th>Créditos ECTS</th><th>Calificación</th><th>Convocatoria</th></tr><tr><td>30211</td><td>Readaptación deportiva</td><td>6</td><td>8,7 Notable</td><td>feb-2024</td></tr><tr><td>30212</td><td>Valoración funcional</td><td>4,5</td><td>9,2 Sobresaliente</td><td>jun-2024</td></tr><tr><td>30219</td><td>Trabajo Fin de Máster</td><td>12</td><td>7,9 Notable</td><td>jul-2024</td></tr><tr><th></th><th>Total créditos superados</th><th>22,5</th><th>Media 8,38</th><th></th></tr></table>
<p>Y para que conste, a petición del interesado, expido la presente en Soria, a veinticuatro de julio de dos mil veinticuatro.</p>{sig('soria')}<p style="font-size:8pt">Código seguro de verificación (CSV): UAD-7f2e-19c4-b0aa</p></div>""", lang="es")),
    T("college", "Abdelaziz El Khattabi Romero", "Universidad del Alto Duero", "Máster Universitario en Fisioterapia Deportiva", iss="2024-07-24", am=[A("22.5", "unitless", "ects")], ids=[I("Código seguro de verificación (CSV)", "UAD-7f2e-19c4-b0aa")], grade="8,38", about={"level": "college"},
      acc={"completed_on": ["2024-07"], "started_on": ["2024-02"], "grade": ["8.38", "Media 8,38"], "about": [{}, {"level": "college", "progress": "completed"}], "ids": [[I("Código seguro de verificación (CSV)", "UAD-7f2e-19c4-b0aa"), I("NIE", "X-4471820-T")]]}, acc_am=[A("22.5", "unitless")], note="date of issue in words"))

# --- 7. Online platform, three units side by side -------------------------------------------------------------------------
add("Certificado_87af.pdf", chrome(page(""".pg{font-family:Comfortaa;padding:0} .a{position:absolute;left:0;right:0;top:0;height:58mm;background:#0e4d64;color:#fff;padding:14mm 18mm} .u{display:flex;gap:8mm;margin:8mm 0} .u div{flex:1;background:#eef5f7;border-radius:4mm;padding:5mm;text-align:center;font-size:9pt} .u b{display:block;font-size:21pt;color:#0e4d64} .m{position:absolute;top:66mm;left:18mm;right:18mm}""",
f"""<div class=pg><div class=a><div style="font-size:10pt">Aula Movimiento · formación en línea</div><div style="font-size:30pt">Certificado de aprovechamiento</div><div style="font-size:11pt;margin-top:2mm">Otorgado a Fº Javier Ñíguez Alarcón</div></div><div class=m><div style="font-size:18pt"><b>Prescripción de ejercicio en hipertensión arterial</b></div><div class=u><div><b>40</b>horas</div><div><b>1,6</b>ECTS*</div><div><b>4,0</b>CEU · ISSA España</div><div><b>96 %</b>nota final</div></div><div style="font-size:9pt;line-height:1.6">Finalizado el 7 de enero de 2025 · Expedido el 08/01/2025 · Identificador 87af-2210-ee<br>*Título propio de la Universidad Abierta del Segura, que avala la actividad.<br>Impartido por Instituto Aula Movimiento S.L. (CIF B73000418), Murcia. Docente: Dra. Pilar Conesa.</div>{sig('mur')}</div><div style="position:absolute;right:18mm;bottom:10mm">{qr('https://aulamovimiento.example/87af-2210-ee', 90)}</div></div>""", "A4 landscape", "es")),
    T("completion", "Fº Javier Ñíguez Alarcón", "Instituto Aula Movimiento S.L.", "Prescripción de ejercicio en hipertensión arterial", co="2025-01-07", iss="2025-01-08", am=[A("40"), A("1.6", "unitless", "ects"), A("4.0", "ceu", "issa españa")], ids=[I("Identificador", "87af-2210-ee")], ap=["issa españa", "universidad abierta del segura"], grade="96 %",
      acc={"provider": ["Aula Movimiento", "Instituto Aula Movimiento"], "approvals": [["issa"], ["universidad abierta del segura"], ["issa españa"], []], "grade": ["96%"]}, acc_am=[A("4.0", "ceu", "issa"), A("4.0", "ceu"), A("1.6", "unitless")], note="three units side by side"))

# --- 8. Petition pending; authoring ------------------------------------------------------------------------------------------
add("solicitud creditos - acuse.pdf", word([("Colegio de Kinesiólogos del Río Uruguay", 15, True, "l"), ("Comisión de Recertificación Profesional", 10, False, "l"), ("Concordia, 03/04/2025", 11, False, "r"), ("Lic. Ariel Szczepański\nPresente", 11, False, "l"), ("Ref.: Expte. 118-CR/2025 – Solicitud de reconocimiento de curso externo", 11, True, "l"), ("De nuestra consideración:", 11, False, "l"), ("Acusamos recibo de su nota del 28/03/2025 por la que solicita que se reconozca el curso “Terapia manual instrumental” (32 hs., Instituto Manos del Sur) para su recertificación. El pedido se encuentra en evaluación; la Comisión se expedirá en su reunión del 15/05/2025. Hasta entonces no se asignan puntos.", 11, False, "l"), ("Saludamos a Ud. muy atentamente.", 11, False, "l"), ("Lic. Yamila Duarte\nSecretaria de Actas", 11, False, "r")], font="Carlito"),
    T("petition", "Ariel Szczepański", "Colegio de Kinesiólogos del Río Uruguay", "Terapia manual instrumental", iss="2025-04-03", ids=[I("Expte.", "118-CR/2025")], about={"petition": "pending", "petition_for": "Terapia manual instrumental"}, acc={"title": ["Solicitud de reconocimiento de curso externo"], "amounts": [[A("32")]], "about": [{"petition": "pending", "petition_for": "recertificación"}]}))
add("carta_aceptacion_publicacion.pdf", typ('''#set page(paper:"a4",margin:25mm)
#set text(font:"TeX Gyre Pagella",size:11pt,lang:"es")
#text(size:15pt,weight:"bold")[Revista Ibérica de Actividad Física y Salud]\\ ISSN 9999-4112 · Publicación trimestral con revisión por pares · edita: Sociedad Ibérica de Ejercicio Clínico
#line(length:100%)
#v(10mm)
#align(center)[#text(size:17pt)[*CERTIFICADO DE PUBLICACIÓN*]]
#v(6mm)
La Dirección de la Revista certifica que el artículo

#align(center)[*«Efecto de un programa de marcha nórdica sobre la fatiga en esclerosis múltiple: ensayo piloto»*]

del que es autora *Dra. Leire Otxoa-Bengoa* (primera autora) junto con M. Prats y C. Iturbe, ha sido publicado en el volumen 12, número 2 (junio de 2024), páginas 88–97. DOI: 10.99999/riafs.2024.12.2.088

Zaragoza, a 2 de julio de 2024

#v(16mm)
Jaume Ferrándiz\\ Director
'''), T("authoring", "Leire Otxoa-Bengoa", "Revista Ibérica de Actividad Física y Salud", "Efecto de un programa de marcha nórdica sobre la fatiga en esclerosis múltiple: ensayo piloto", co="2024-06", iss="2024-07-02", ids=[I("DOI", "10.99999/riafs.2024.12.2.088"), I("ISSN", "9999-4112")], about={"peer_reviewed": True},
    acc={"ids": [[I("DOI", "10.99999/riafs.2024.12.2.088")]], "about": [{}], "provider": ["Sociedad Ibérica de Ejercicio Clínico"]}))
# --- others ---------------------------------------------------------------------------------------------------------------------
add("curso hipertension progreso.pdf", chrome(page(""".pg{font-family:Comfortaa} .a{position:absolute;left:0;right:0;top:0;height:58mm;background:#0e4d64;color:#fff;padding:14mm 18mm} .m{position:absolute;top:66mm;left:18mm;right:18mm;line-height:1.7}""",
"""<div class=pg><div class=a><div style="font-size:10pt">Aula Movimiento · formación en línea</div><div style="font-size:30pt">Informe de progreso</div><div style="font-size:11pt;margin-top:2mm">Alumna: Rocío Barragán Luna</div></div><div class=m><div style="font-size:18pt"><b>Prescripción de ejercicio en hipertensión arterial</b></div><p>Módulos vistos: 5 de 8 (62 %) · Tiempo de conexión: 21 h 40 min de 40 horas<br>Último acceso: 19/12/2024 · Test final: no realizado</p><p>El certificado de aprovechamiento (40 horas, 1,6 ECTS) estará disponible al completar el 100 % del curso y superar el test final.</p></div></div>""", "A4 landscape", "es")), O("progress report of the platform, course not finished"))
add("recibo RCP.pdf", weasy(page(".pg{font-family:Carlito;padding:20mm;font-size:11pt} table{width:100%;border-collapse:collapse} td,th{border:.2mm solid #888;padding:2mm}", "<div class=pg><h2>RECIBO DE PAGO</h2><p>Fundación Corazón Patagónico · CUIT 30-70999112-4 · Neuquén</p><p>Recibí de <b>Luciano Ezequiel Barrionuevo</b> la suma de pesos veintiocho mil ($ 28.000,00)</p><table><tr><th>Concepto<th>Importe</tr><tr><td>Arancel curso RCP y DEA – 14/06/2024 – 4 hs. cátedra (incluye certificado)<td>$ 28.000,00</tr></table><p>Neuquén, 31/05/2024 – Recibo C 0003-00001120</p></div>", lang="es")), O("receipt for the fee of a CPR course"))
