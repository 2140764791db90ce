"""Brazil, Portugal."""
from common import *
from fr import word


# --- 1. Brazil: landscape certificate with a verso page of contents ----------------------------------------------
def br(name, cpf, what, title, when, ch, city, date, reg, verso, head="CERTIFICADO", sign=True, pre="Certificamos que"):
    v = ""
    if verso:
        v = f"""<div class="pg v"><h3>Conteúdo programático</h3><table><tr><th>Disciplina<th>Carga horária<th>Docente</tr>{''.join(f'<tr><td>{a}<td>{b}<td>{c}</tr>' for a, b, c in verso)}</table><p>Registro nº {reg} · Livro 07 · Folha 112</p></div>"""
    return weasy(page(""".pg{font-family:Lato;text-align:center;padding:20mm 30mm;font-size:13pt;line-height:1.6} .x{position:absolute;left:0;right:0;height:9mm;background:#009c3b} h1{font-size:34pt;letter-spacing:9px;margin:8mm 0 6mm;color:#002776;font-weight:900} .n{font-weight:bold;font-size:20pt} .v{text-align:left} .v table{width:100%;border-collapse:collapse} .v td,.v th{border:.2mm solid #888;padding:2mm;font-size:11pt}""",
f"""<div class=pg><div class=x style="top:0"></div><div class=x style="bottom:0;background:#ffdf00"></div><div style="font-size:11pt">INSTITUTO MOVIMENTO PAULISTA DE ENSINO EM SAÚDE LTDA. · CNPJ 04.118.772/0001-60</div><h1>{head}</h1><div>{pre} <span class=n>{name}</span>{', CPF ' + cpf if cpf else ''}, {what} <b>{title}</b>, {when}{ch}</div><p>{city}, {date}.</p><div style="display:flex;justify-content:space-around;font-size:10pt;margin-top:6mm"><div>{sig(reg) if sign else ''}<br>Prof. Me. Edson Kazuo Tanabe<br>CREF 018822-G/SP<br>Coordenador</div><div>{sig(reg+'d') if sign else ''}<br>Dra. Vânia Prates<br>CREFITO-3/41177-F<br>Diretora acadêmica</div></div></div>{v}""", "A4 landscape", "pt"))


PB = "Instituto Movimento Paulista de Ensino em Saúde Ltda."
PACC = {"provider": ["Instituto Movimento Paulista de Ensino em Saúde", "INSTITUTO MOVIMENTO PAULISTA DE ENSINO EM SAÚDE LTDA."]}
add("Certificado Treinamento Funcional.pdf", br("Thaís Aparecida Gonçalves dos Santos", "387.***.***-04", "concluiu com aproveitamento o curso de extensão", "Treinamento Funcional e Reabilitação do Joelho", "realizado no período de 02 a 24 de março de 2024, ", "com carga horária total de 40 (quarenta) horas.", "São Paulo", "28 de março de 2024", "2024/1178",
    [("Anatomia e biomecânica do joelho", "10h", "Edson K. Tanabe"), ("Avaliação funcional", "12h", "Vânia Prates"), ("Progressões de exercício", "18h", "Rodrigo Leme")]),
    T("completion", "Thaís Aparecida Gonçalves dos Santos", PB, "Treinamento Funcional e Reabilitação do Joelho", st="2024-03-02", co="2024-03-24", iss="2024-03-28", am=[A("40")], ids=[I("Registro nº", "2024/1178")], acc=PACC, note="contents with hours of the subjects on the second page"))
add("WhatsApp Image 2024-11-12.jpeg", br("João Vítor Yamaguchi", "", "participou como ouvinte do", "III Simpósio Paulista de Fisioterapia Esportiva", "nos dias 09 e 10 de novembro de 2024, ", "com carga horária de 16h.", "Campinas/SP", "10 de novembro de 2024", "2024/3302", None),
    T("completion|attendance", "João Vítor Yamaguchi", PB, "III Simpósio Paulista de Fisioterapia Esportiva", st="2024-11-09", co="2024-11-10", iss="2024-11-10", am=[A("16")], acc=PACC, note="listener at a symposium with 16 hours"), post="jpg:110")
add("Certificado palestrante.pdf", br("Profa. Dra. Iracema Tupinambá Falcão", "", "ministrou a palestra", "“Dor femoropatelar: o que mudou?”", "com duração de 50 minutos, no III Simpósio Paulista de Fisioterapia Esportiva, em 09/11/2024", ".", "Campinas/SP", "10 de novembro de 2024", "2024/3311", None),
    T("lecturing", "Iracema Tupinambá Falcão", PB, "Dor femoropatelar: o que mudou?", co="2024-11-09", iss="2024-11-10", am=[A("50", "minute")], acc={**PACC, "amounts": [[]]}))
add("declaracao_matricula.pdf", br("Thaís Aparecida Gonçalves dos Santos", "387.***.***-04", "está regularmente matriculada no curso de extensão", "Pilates Clínico – Formação Completa", "com início em 04/05/2024 e término previsto para 30/11/2024, ", "com carga horária prevista de 120 horas. O certificado será emitido após a conclusão e a frequência mínima de 75%.", "São Paulo", "22 de abril de 2024", "M-0442", None, head="DECLARAÇÃO", pre="Declaramos, para os devidos fins, que"), O("declaration of enrolment in the design of the certificate"))


# --- 2. CREF card ------------------------------------------------------------------------------------------------
def cref(name, no, cat, val, exp, nat):
    return chrome(page(""".pg{font-family:'Open Sans';padding:5mm;background:linear-gradient(135deg,#e8f3ea,#fff 50%,#fdf6d8)} .k{font-size:5.6pt;color:#345} b{font-size:8.6pt;display:block;margin-bottom:1.2mm}""",
f"""<div class=pg><div style="font-size:6.5pt;text-align:center;font-weight:bold">REPÚBLICA FEDERATIVA DO BRASIL<br>CONSELHO REGIONAL DE EDUCAÇÃO FÍSICA DA 4ª REGIÃO – SÃO PAULO<br>CÉDULA DE IDENTIDADE PROFISSIONAL</div><svg style="position:absolute;left:5mm;top:17mm" width="80" height="104"><rect width="80" height="104" fill="#cdd3d8"/><circle cx="40" cy="38" r="18" fill="#9aa4ac"/><path d="M10 104 Q40 48 70 104 Z" fill="#9aa4ac"/></svg><div style="margin-left:26mm;margin-top:4mm"><div class=k>NOME</div><b>{name}</b><div class=k>REGISTRO</div><b>{no}</b><div style="display:flex;gap:6mm"><div><div class=k>CATEGORIA</div><b>{cat}</b></div><div><div class=k>NASCIMENTO</div><b>{nat}</b></div></div><div style="display:flex;gap:6mm"><div><div class=k>EXPEDIÇÃO</div><b>{exp}</b></div><div><div class=k>VALIDADE</div><b>{val}</b></div></div></div></div>""", "92mm 60mm", "pt"))


add("cref frente.jpg", cref("WESLEY OLIVEIRA PIMENTEL", "CREF 142907-G/SP", "GRADUADO – BACHARELADO", "18/08/2028", "18/08/2023", "05/12/1994"),
    T("credential", "WESLEY OLIVEIRA PIMENTEL", "Conselho Regional de Educação Física da 4ª Região – São Paulo", "Cédula de Identidade Profissional", iss="2023-08-18", exp="2028-08-18", ids=[I("Registro", "CREF 142907-G/SP")],
      acc={"holder": ["Wesley Oliveira Pimentel"], "title": ["Cédula de Identidade Profissional – Graduado – Bacharelado", "Graduado – Bacharelado"], "provider": ["Conselho Regional de Educação Física da 4ª Região"], "completed_on": ["2023-08-18"], "ids": [[I("Registro", "142907-G/SP")]]}), post="photo:300")


# --- 3. SAMU-like BLS, reportlab with sidebar ------------------------------------------------------------------------
def bls(name, title, date, exp, code, inst, prov, hours, ages):
    def go():
        from reportlab.pdfgen import canvas
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        pdfmetrics.registerFont(TTFont("Rob", font_file("Roboto"))); pdfmetrics.registerFont(TTFont("RobB", font_file("Roboto", "Bold")))
        b = io.BytesIO(); W, H = 720, 450; c = canvas.Canvas(b, pagesize=(W, H), invariant=1)
        c.setFillColorRGB(.75, .07, .1); c.rect(0, 0, 150, H, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1)
        p = c.beginPath(); p.moveTo(75, 330); p.curveTo(20, 380, 40, 420, 75, 392); p.curveTo(110, 420, 130, 380, 75, 330); c.drawPath(p, fill=1, stroke=0)
        c.setFont("RobB", 12); c.drawCentredString(75, 300, prov[0]); c.setFont("Rob", 9)
        for i, l in enumerate(prov[1:]):
            c.drawCentredString(75, 284 - 12 * i, l)
        c.setFillColorRGB(.1, .1, .1); c.setFont("RobB", 24); c.drawString(180, 380, title[0])
        c.setFont("Rob", 12); c.drawString(180, 358, title[1])
        c.setFont("RobB", 21); c.drawString(180, 300, name); c.line(180, 292, 680, 292)
        c.setFont("Rob", 11)
        for i, l in enumerate(("concluiu com êxito as avaliações cognitiva e de habilidades práticas", "deste programa, de acordo com as Diretrizes de RCP vigentes.", ages)):
            c.drawString(180, 268 - 16 * i, l)
        x = 180
        for l, v in (("Data do curso", date), ("Renovar até", exp), ("Carga horária", hours), ("Código do certificado", code)):
            c.setFont("Rob", 8); c.drawString(x, 180, l); c.setFont("RobB", 12); c.drawString(x, 163, v); x += 118
        c.setFont("Rob", 9); c.drawString(180, 80, inst); c.line(180, 94, 360, 94); c.setStrokeColorRGB(.1, .2, .6); c.bezier(190, 98, 220, 140, 260, 80, 330, 120); c.save()
        return b.getvalue()
    return go


add("BLS_ecertificado.pdf", bls("Ítalo Rangel de Sá Cavalcanti", ("Suporte Básico de Vida (SBV)", "RCP e DEA para profissionais da saúde"), "21/09/2024", "09/2026", "R7-244-19930", "Instrutora: Enf. Jussara Bittencourt", ("PulsoVida", "Centro de Treinamento", "Recife – PE", "", "Linha direta:", "0800 000 1199"), "5h", "Adulto, criança e bebê."),
    T("cpr_aed", "Ítalo Rangel de Sá Cavalcanti", "PulsoVida Centro de Treinamento", "Suporte Básico de Vida (SBV)", co="2024-09-21", exp="2026-09", am=[A("5")], ids=[I("Código do certificado", "R7-244-19930")], card=card(["bls", "cpr", "aed"], ["adult", "child", "infant"], "in_person"), acc={"provider": ["PulsoVida"], "title": ["Suporte Básico de Vida (SBV) – RCP e DEA para profissionais da saúde", "Suporte Básico de Vida"]}))
add("sbv joelma scan.pdf", bls("Joelma R. Nascimento", ("Primeiros Socorros", "para profissionais de academia"), "15/02/2025", "15/02/2027", "PS-25-0071", "Instrutor: Sgt. Bruno Kirchner", ("PulsoVida", "Unidade móvel", "Blumenau – SC"), "8h30", "Sem prática de DEA. Adulto."),
    T("cpr_aed", "Joelma R. Nascimento", "PulsoVida", "Primeiros Socorros para profissionais de academia", co="2025-02-15", exp="2027-02-15", am=[A("8.5")], ids=[I("Código do certificado", "PS-25-0071")], card=card(["first_aid"], ["adult"], "in_person"), acc={"title": ["Primeiros Socorros"], "provider": ["PulsoVida Unidade móvel"], "card": [card(["first_aid", "cpr"], ["adult"], "in_person")]}, acc_am=[A("510", "minute")], note="8h30; says no AED practice"), post="scanpdf")

# --- 4. Portugal: DGERT certificate -------------------------------------------------------------------------------------
def dgert(name, doc, nat, title, per, hours, ucs, code, date, grade=None, mods="", status="concluiu com aproveitamento", head="CERTIFICADO DE FORMAÇÃO PROFISSIONAL", dup=""):
    return weasy(page(""".pg{font-family:'TeX Gyre Schola';font-size:11.5pt;padding:20mm 22mm;line-height:1.55} .h{text-align:center;font-size:9pt} h1{font-size:16pt;text-align:center;border-top:.5mm solid #046a38;border-bottom:.5mm solid #da291c;padding:4mm;margin:9mm 0} table{width:100%;border-collapse:collapse;margin:5mm 0} td{border:.2mm solid #999;padding:1.6mm 3mm}""",
f"""<div class=pg><div class=h><b style="font-size:13pt">Academia Lusitana do Exercício, Lda.</b><br>Entidade formadora certificada pela DGERT – Certificado n.º 2417/2016<br>Rua de Santa Catarina 902, 4000-447 Porto · NIF 509 112 774</div><h1>{head}</h1><p>Certifica-se que <b>{name}</b>, natural de {nat}, portador(a) do {doc}, {status} a ação de formação:</p><p style="text-align:center;font-size:15pt"><b>{title}</b></p><p>que decorreu {per}, com a duração total de {hours}{', tendo obtido a classificação final de ' + grade if grade else ''}.</p>{mods}{f'<p>Ação comunicada ao IPDJ, I.P. (n.º {ucs[1]}) – confere <b>{ucs[0]} Unidades de Crédito</b> para a revalidação do TPTEF / TPDT.</p>' if ucs else ''}<p>Porto, {date}</p><p>A Gerência,</p>{sig(code)}<p>Filipa Noronha e Meneses</p>{dup}<div style="position:absolute;bottom:12mm;left:22mm;font-size:8.5pt">Certificado n.º {code}, de acordo com o modelo publicado na Portaria n.º 474/2010</div></div>""", lang="pt"))


PP = "Academia Lusitana do Exercício, Lda."
PA = {"provider": ["Academia Lusitana do Exercício"]}
add("Certificado nº 311-2024.pdf", dgert("Gonçalo Nuno Vasconcelos e Sousa", "Cartão de Cidadão n.º 1388****", "Vila Nova de Gaia", "Treino de Força em Populações Especiais", "de 13/01/2024 a 28/01/2024", "15 horas", ("3", "FC-2024-00418"), "311/2024", "2 de fevereiro de 2024", "17,5 valores"),
    T("completion", "Gonçalo Nuno Vasconcelos e Sousa", PP, "Treino de Força em Populações Especiais", st="2024-01-13", co="2024-01-28", iss="2024-02-02", am=[A("15"), A("3", "unitless", "ipdj")], ids=[I("Certificado n.º", "311/2024"), I("IPDJ n.º", "FC-2024-00418")], ap=["ipdj", "dgert"], grade="17,5 valores",
      acc={**PA, "grade": ["17,5", "17.5 valores"], "approvals": [["ipdj"], ["dgert", "ipdj"], ["ipdj, i.p."]], "ids": [[I("Certificado n.º", "311/2024")], [I("Certificado n.º", "311/2024"), I("IPDJ n.º", "FC-2024-00418"), I("Certificado n.º", "2417/2016")]]}, acc_am=[A("3", "unitless"), A("3", "unitless", "ipdj, i.p.")], note="two certificate numbers: of the paper and of the training body"))
add("2a via certificado.pdf", dgert("Maria de Fátima Évora Tavares", "Título de Residência n.º 7P1***", "Mindelo (Cabo Verde)", "Hidroginástica: Metodologia e Segurança", "entre outubro e dezembro de 2022", "50 horas", None, "1902/2022", "16 de dezembro de 2022", None,
    "<table><tr><td>Módulo teórico (e-learning)</td><td>20 h</td></tr><tr><td>Módulo prático</td><td>25 h</td></tr><tr><td>Avaliação</td><td>5 h</td></tr></table>", dup="<p style='font-size:9pt;color:#b00'>2.ª via emitida em 11/03/2025</p>"),
    T("completion", "Maria de Fátima Évora Tavares", PP, "Hidroginástica: Metodologia e Segurança", st="2022-10", co="2022-12", iss="2022-12-16", am=[A("50")], ids=[I("Certificado n.º", "1902/2022")], ap=["dgert"], acc={**PA, "approvals": [[]], "ids": [[I("Certificado n.º", "1902/2022"), I("Certificado n.º", "2417/2016")]], "issued_on": ["2025-03-11"]}, note="a second copy printed in 2025; months only"))
add("declaracao frequencia sem aproveitamento.pdf", dgert("Rúben Xavier Catarino", "Cartão de Cidadão n.º 1511****", "Setúbal", "Treino de Força em Populações Especiais", "de 13/01/2024 a 28/01/2024", "15 horas", None, "D-48/2024", "2 de fevereiro de 2024", status="frequentou 6 das 15 horas e não concluiu, por excesso de faltas,", head="DECLARAÇÃO DE FREQUÊNCIA", dup="<p style='font-size:9.5pt'>A presente declaração não constitui certificado e não confere Unidades de Crédito.</p>"),
    O("declaration: attended 6 of 15 hours, not completed, says it is no certificate", acc={"kind": ["attendance"]}))

# --- 5. TPTEF: título profissional (IPDJ) --------------------------------------------------------------------------
add("TPTEF digital.png", typ('''#set page(width:120mm,height:76mm,margin:7mm,fill:rgb("#f2f7f4"))
#set text(font:"Carlito",size:10pt,lang:"pt")
#grid(columns:(1fr,auto),[#text(size:9pt)[REPÚBLICA PORTUGUESA]\\ #text(weight:"bold")[Instituto Português do Desporto e Juventude, I.P.]],[#text(size:20pt,weight:"bold",fill:rgb("#046a38"))[TPTEF]])
#v(2mm)
#text(size:12pt,weight:"bold")[Título Profissional de Técnico de Exercício Físico]
#v(2mm)
#grid(columns:(34mm,1fr),row-gutter:2.6mm,[Nome],[*Leonor Sampaio d’Eça Bettencourt*],[N.º do título],[*81244*],[Data de emissão],[2021-06-30],[Válido até],[*2026-06-30*])
#v(1fr)
#text(size:7.5pt)[Lei n.º 39/2012, de 28 de agosto. Consulte a validade em prodesporto.idesporto.pt]
'''), T("credential", "Leonor Sampaio d’Eça Bettencourt", "Instituto Português do Desporto e Juventude, I.P.", "Título Profissional de Técnico de Exercício Físico", iss="2021-06-30", exp="2026-06-30", ids=[I("N.º do título", "81244")], acc={"title": ["TPTEF", "Título Profissional de Técnico de Exercício Físico (TPTEF)"], "provider": ["IPDJ", "Instituto Português do Desporto e Juventude"], "completed_on": ["2021-06-30"]}), post="png:220")


# --- 6. fpdf2, script name, portrait with green ribbon -----------------------------------------------------------------
def congresso():
    from fpdf import FPDF
    import datetime
    p = FPDF("L", "mm", "A4"); p.set_creation_date(datetime.datetime(2025, 1, 1)); p.set_auto_page_break(False); p.add_page()
    p.add_font("D", "", font_file("Dancing Script")); p.add_font("Q", "", font_file("Quicksand")); p.add_font("QB", "", font_file("Quicksand", "Bold"))
    p.set_fill_color(20, 60, 110); p.polygon([(0, 0), (70, 0), (0, 52)], style="F"); p.set_fill_color(240, 140, 30); p.polygon([(297, 210), (190, 210), (297, 130)], style="F")
    def c(y, t, f, s):
        p.set_font(f, "", s); p.set_xy(30, y); p.multi_cell(237, s * .46, t, align="C")
    c(30, "XII CONGRESSO NACIONAL DE FISIOTERAPIA DO ALENTEJO", "QB", 15); c(52, "Certificado de Presença", "QB", 26); c(76, "Inês Margarida Brandão-Köhler", "D", 38); c(104, "esteve presente no congresso realizado em Évora, de 30 de maio a 1 de junho de 2024,", "Q", 13); c(112, "tendo participado no workshop pré-congresso “Terapia manual na cefaleia cervicogénica” (4 h).", "Q", 13); c(140, "Évora, 1 de junho de 2024", "Q", 12); c(160, "Comissão Organizadora – Associação Alentejana de Fisioterapeutas", "QB", 10); c(168, "Secretariado: EventPlus · Patrocínio: OrtoSul", "Q", 8)
    return bytes(p.output())


add("cert_evora.pdf", congresso, T("attendance|completion", "Inês Margarida Brandão-Köhler", "Associação Alentejana de Fisioterapeutas", "XII Congresso Nacional de Fisioterapia do Alentejo", st="2024-05-30", co="2024-06-01", iss="2024-06-01", am=[A("4")], acc={"amounts": [[]], "title": ["Terapia manual na cefaleia cervicogénica"], "provider": ["Comissão Organizadora – Associação Alentejana de Fisioterapeutas"]}, unclear=["amounts"], note="congress over three days; only a workshop of 4 h has hours"))

# --- 7. Brazilian university record ----------------------------------------------------------------------------------------
add("historico pos.pdf", chrome(page(""".pg{font-family:'Liberation Sans Narrow','Liberation Sans';font-size:10.5pt;padding:15mm} table{width:100%;border-collapse:collapse;margin:3mm 0} td,th{border:.2mm solid #000;padding:1.3mm 2mm} .g td{border:.2mm solid #000}""",
"""<div class=pg><div style="text-align:center"><b>CENTRO UNIVERSITÁRIO SERRA DOURADA – UNISERRA</b><br>Pró-Reitoria de Pós-Graduação · Recredenciado pela Portaria MEC nº 1.044/2019<br><b style="font-size:14pt">HISTÓRICO ESCOLAR – PÓS-GRADUAÇÃO LATO SENSU</b></div><table><tr><td>Aluno(a): <b>Maycon Douglas Ferreira Lopes</b><td>RA: 0219.4471-8<td>CPF: 044.***.***-12</tr><tr><td colspan=3>Curso: <b>Especialização em Fisiologia do Exercício Clínico</b> · Início: 08/2022 · Término: 12/2023</tr></table>
<table><tr><th>Disciplina<th>C.H.<th>Nota<th>Freq.<th>Situação</tr><tr><td>Fisiologia cardiovascular aplicada<td>60<td>8,5<td>92%<td>Aprovado</tr><tr><td>Exercício e doenças metabólicas<td>60<td>9,0<td>100%<td>Aprovado</tr><tr><td>Metodologia da pesquisa<td>40<td>7,5<td>85%<td>Aprovado</tr><tr><td>Avaliação e prescrição<td>120<td>8,0<td>88%<td>Aprovado</tr><tr><td>Trabalho de conclusão<td>80<td>9,5<td>—<td>Aprovado</tr><tr><th>Carga horária total<th>360<th>8,5<th><th></tr></table><p>Data da emissão: 19/01/2024 &nbsp; Registro: PG-1138/2024</p><p>Goiânia – GO</p></div>""", lang="pt")),
    T("college", "Maycon Douglas Ferreira Lopes", "Centro Universitário Serra Dourada – UNISERRA", "Especialização em Fisiologia do Exercício Clínico", st="2022-08", co="2023-12", iss="2024-01-19", am=[A("360")], ids=[I("RA", "0219.4471-8"), I("Registro", "PG-1138/2024")], grade="8,5", about={"level": "college", "progress": "completed"}, acc={"provider": ["Centro Universitário Serra Dourada", "UNISERRA"], "grade": ["8.5", None], "about": [{"level": "college"}, {}, {"progress": "completed"}], "ids": [[I("RA", "0219.4471-8"), I("Registro", "PG-1138/2024"), I("Portaria MEC nº", "1.044/2019")]]}, note="subjects in hours add up to 360"))

# --- 8. letters ------------------------------------------------------------------------------------------------------------------
add("Declaracao docencia.pdf", word([("FACULDADE DE CIÊNCIAS DA SAÚDE DO VALE DO AVE", 14, True, "c"), ("", 11, False, "l"), ("DECLARAÇÃO", 18, True, "c"), ("Para os devidos efeitos declara-se que o Mestre Zeferino Quaresma Lobo lecionou, como assistente convidado, a unidade curricular “Biomecânica do Movimento Humano” (6 ECTS; 45 horas de contacto) da Licenciatura em Fisioterapia no 1.º semestre do ano letivo 2023/2024.", 12, False, "l"), ("Por ser verdade e ter sido solicitada, se passa a presente declaração que vai assinada e autenticada com o selo branco em uso nesta Faculdade.", 12, False, "l"), ("Guimarães, 11 de março de 2024", 12, False, "l"), ("A Diretora dos Recursos Humanos\n(Dra. Odete Rebelo)", 12, False, "r")], font="EB Garamond"),
    T("teaching", "Zeferino Quaresma Lobo", "Faculdade de Ciências da Saúde do Vale do Ave", "Biomecânica do Movimento Humano", iss="2024-03-11", am=[A("45")], about={"level": "college"}, acc={"about": [{}], "started_on": ["2023"], "completed_on": ["2024"], "amounts": [[A("6", "unitless", "ects"), A("45")]]}, acc_am=[A("6", "unitless", "ects"), A("6", "unitless")], note="semester without dates"))
add("oficio deferimento.pdf", word([("CONSELHO REGIONAL DE FISIOTERAPIA – SEÇÃO LITORAL SUL", 13, True, "c"), ("Ofício nº 0237/2025 – Câmara Técnica", 11, False, "l"), ("Santos, 20 de maio de 2025.", 11, False, "r"), ("À Senhora\nDra. Kelly Cristina Abravanel Dutra\nSantos – SP", 11, False, "l"), ("Assunto: Reconhecimento de carga horária – Processo 2025.01.0098", 11, True, "l"), ("Informamos que o pedido protocolado em 14/04/2025 para reconhecimento do curso “Osteopatia Visceral – Módulo I” (60 horas, Escola Axis) foi DEFERIDO, sendo computadas 60 horas para fins de atualização profissional.", 11, False, "l"), ("Atenciosamente,", 11, False, "l"), ("Dr. Plínio Marcondes\nCoordenador da Câmara Técnica", 11, False, "l")], font="Liberation Serif"),
    T("petition", "Kelly Cristina Abravanel Dutra", "Conselho Regional de Fisioterapia – Seção Litoral Sul", "Osteopatia Visceral – Módulo I", iss="2025-05-20", am=[A("60")], ids=[I("Processo", "2025.01.0098"), I("Ofício nº", "0237/2025")], about={"petition": "granted", "petition_for": "Osteopatia Visceral – Módulo I"}, acc={"amounts": [[]], "ids": [[I("Processo", "2025.01.0098")]]}))
add("ebook autoria.pdf", typ('''#set page(paper:"a5",flipped:true,margin:12mm)
#set text(font:"Caladea",size:11pt,lang:"pt")
#align(center)[#text(size:14pt,weight:"bold")[Editora Ciência em Movimento]\\ #text(size:8pt)[Conselho Editorial · ISBN 978-65-00-00000-7]
#v(5mm) #text(size:22pt,tracking:4pt)[CERTIFICADO DE AUTORIA]
#v(4mm) Certificamos que o capítulo intitulado\\ *“Exercício resistido no diabetes tipo 2: revisão de escopo”*\\ de autoria de #text(size:14pt,weight:"bold")[Sebastião Ubiratan Vieira Neto] e Cleide Moura,\\ foi aprovado pelo Conselho Editorial e publicado no e-book *Saúde e Exercício – volume 3*\\ em 30 de agosto de 2024.
#v(4mm) Curitiba, 02/09/2024 #h(20mm) DOI 10.99999/ecm.v3.c07]
'''), T("authoring", "Sebastião Ubiratan Vieira Neto", "Editora Ciência em Movimento", "Exercício resistido no diabetes tipo 2: revisão de escopo", co="2024-08-30", iss="2024-09-02", ids=[I("DOI", "10.99999/ecm.v3.c07"), I("ISBN", "978-65-00-00000-7")], acc={"ids": [[I("DOI", "10.99999/ecm.v3.c07")]], "title": ["Saúde e Exercício – volume 3"], "about": [{"peer_reviewed": True}]}, note="chapter with two authors; the first, in bold, is the holder"))
# --- 9. online, title as picture; duration in minutes --------------------------------------------------------------------------
add("certificado (3).pdf", weasy(page(""".pg{font-family:Dosis;padding:18mm;font-size:14pt} .f{position:absolute;inset:9mm;border:1.2mm solid #5b2a86;border-radius:6mm} img{height:22mm}""",
f"""<div class=pg><div class=f></div><img src="{text_png('Certificado de Conclusão', 'Kaushan Script', 130, (91,42,134,255))}"><p>O portal <b>EstudaFisio</b> certifica que</p><p style="font-size:25pt"><b>Adriélly Cristhine Wünsch</b></p><p>concluiu o minicurso on-line <b>Bandagem elástica: o essencial</b><br>em 3/2/2025, com 95 minutos de videoaulas e nota 8,7 na avaliação.</p><p style="font-size:10pt">Autenticidade: estudafisio.example/c/AB93-KK2 · Curso livre conforme Lei nº 9.394/96 e Decreto nº 5.154/04</p></div>""", "A4 landscape", "pt")),
    T("completion", "Adriélly Cristhine Wünsch", "EstudaFisio", "Bandagem elástica: o essencial", co="2025-02-03", am=[A("95", "minute")], ids=[I("Autenticidade", "AB93-KK2")], grade="8,7", acc={"grade": ["8.7"], "ids": [[I("Autenticidade", "estudafisio.example/c/AB93-KK2")]], "completed_on": ["2025-03-02"]}, unclear=["completed_on"], note="3/2/2025 is 3 February in Brazil; title of the paper is a picture"))
# --- others -------------------------------------------------------------------------------------------------------------------------
add("boleto inscricao.pdf", weasy(page(".pg{font-family:'Liberation Sans';font-size:9pt;padding:15mm} td{border:.2mm solid #000;padding:2mm}", "<div class=pg><b>Recibo do Pagador</b><table style='width:100%;border-collapse:collapse'><tr><td colspan=2>Beneficiário: INSTITUTO MOVIMENTO PAULISTA DE ENSINO EM SAÚDE LTDA. – CNPJ 04.118.772/0001-60<td>Vencimento<br><b>10/04/2024</b><tr><td>Pagador: Thaís Aparecida Gonçalves dos Santos<td>Nosso número 109/00044712-3<td>Valor R$ 1.249,90<tr><td colspan=3>Referente: Pilates Clínico – Formação Completa (120 horas) – parcela 1/6. Certificado emitido somente após quitação.</table></div>", lang="pt")), O("payment slip for a course"))
add("lista de espera.png", chrome(page(".pg{font-family:Roboto;padding:7mm;font-size:12pt} .b{background:#e7f0ff;border-radius:4mm;padding:4mm;margin:3mm 0}", "<div class=pg><b>PulsoVida</b><div class=b>Olá, Joelma! O curso <b>Suporte Básico de Vida (SBV) – 5h</b> de 22/03/2025 em Blumenau está com as vagas esgotadas.</div><div class=b>Você está na <b>lista de espera</b> (posição 4). Avisaremos se houver desistência.</div><div class=b>Não é necessário responder a esta mensagem.</div></div>", "90mm 120mm", "pt")), O("message: on the waiting list"), post="png:220")
add("modelo certificado evento.pdf", br("[NOME DO PARTICIPANTE]", "[CPF]", "participou do", "[NOME DO EVENTO]", "realizado em [DATA], ", "com carga horária de [CH] horas.", "[CIDADE]", "[DATA POR EXTENSO]", "____", None, sign=False), O("blank template of the certificate"))
add("Programa acao IPDJ.pdf", typ('''#set page(paper:"a4",margin:22mm)
#set text(font:"TeX Gyre Schola",size:11pt,lang:"pt")
#align(center)[*Academia Lusitana do Exercício, Lda.*\\ Entidade formadora certificada pela DGERT]
#v(6mm)
#text(size:16pt)[*Programa – Treino de Força em Populações Especiais*]

Duração: 15 horas · Datas: 13/01/2024 a 28/01/2024 · Local: Porto · Formador: Nelson Abrunhosa

#table(columns:(1fr,auto),[*Conteúdo*],[*Horas*],[Envelhecimento e sarcopenia],[4],[Hipertensão e diabetes],[4],[Prática em sala],[5],[Avaliação],[2])

Condições de certificação: assiduidade mínima de 90 % e classificação igual ou superior a 9,5 valores. A ação confere 3 Unidades de Crédito (IPDJ) aos formandos aprovados. Inscrições até 05/01/2024 – 120,00 €.
'''), O("course outline with conditions for the certificate"))
add("cracha congresso.pdf", weasy(page(".pg{font-family:Quicksand;text-align:center;padding:10mm;background:#fff} ", f"<div class=pg><svg width='300' height='40'><polygon points='0,0 300,0 0,40' fill='#143c6e'/></svg><h3>XII CONGRESSO NACIONAL DE FISIOTERAPIA DO ALENTEJO</h3><h1>Inês Brandão-Köhler</h1><p>CONGRESSISTA</p><p>Évora, 30 de maio a 1 de junho de 2024</p>{qr('C-0912')}</div>", "100mm 140mm", "pt")), O("badge of a congress"))
