"""France, Belgium (French), Switzerland (French)."""
from common import *


# --- 1. Training organisation, end-of-training certificate, portrait --------------------------------------------
def kine(name, civ, title, dates, hours, obj, place, date, num, eval_="acquis", dpc="", head="ATTESTATION DE FIN DE FORMATION", verb="a suivi avec assiduité l’action de formation", blank=False, foot=""):
    return weasy(page(""".pg{font-family:'Open Sans';font-size:10pt;padding:15mm 18mm;color:#1d1d1d} .h{display:flex;justify-content:space-between;border-bottom:1mm solid #e4572e;padding-bottom:3mm} .h b{font-size:15pt;color:#e4572e}
h1{font-size:17pt;text-align:center;background:#f6e3dc;padding:4mm;margin:12mm 0 8mm} .n{font-size:14pt;font-weight:bold} li{margin:1.3mm 0} table{width:100%;border-collapse:collapse;margin:4mm 0} td{border:.2mm solid #bbb;padding:1.8mm 3mm} td:first-child{background:#faf5f3;width:55mm}""",
f"""<div class=pg><div class=h><div><b>KinéForm Atlantique</b><br>Formation continue des masseurs-kinésithérapeutes</div><div style="text-align:right;font-size:8pt">SARL au capital de 8 000 €<br>12, quai de la Fosse – 44000 Nantes<br>SIRET 812 445 903 00027 – APE 8559A</div></div><h1>{head}</h1>
<p>Je soussignée, Hélène Quéméneur, directrice de l’organisme de formation KinéForm Atlantique, atteste que :</p><p class=n>{civ} {name}</p><p>{verb} :</p>
<table><tr><td>Intitulé</td><td><b>{title}</b></td></tr><tr><td>Dates</td><td>{dates}</td></tr><tr><td>Durée</td><td>{hours}</td></tr><tr><td>Lieu</td><td>{place}</td></tr><tr><td>Nature de l’action</td><td>Action de formation – art. L. 6313-1 du Code du travail</td></tr>{dpc}</table>
<p>Objectifs de la formation :</p><ul>{''.join(f'<li>{o} – <i>{eval_}</i></li>' for o in obj)}</ul><p style="margin-top:8mm">Fait à Nantes, le {date}</p><div>{'' if blank else sig(num+name)}</div><p>Pour l’organisme de formation,<br>Hélène Quéméneur</p>{foot}
<div style="position:absolute;bottom:8mm;left:18mm;right:18mm;font-size:7.5pt;color:#555;text-align:center">Déclaration d’activité enregistrée sous le numéro 52 44 08123 44 auprès du préfet de région Pays de la Loire (cet enregistrement ne vaut pas agrément de l’État) – Certifié Qualiopi – {num}</div></div>""", lang="fr"))


ob = ["Conduire un bilan diagnostic kinésithérapique de l’épaule", "Construire une progression d’exercices", "Mesurer les résultats avec des questionnaires validés"]
add("Attestation KinéForm - épaule.pdf", kine("LE GOFF Maëlle", "Madame", "L’épaule du sportif : du bilan au retour au jeu", "du 14 au 16 mars 2024", "21 heures (3 jours)", ob, "Nantes – présentiel", "16/03/2024", "Réf. KA-2024-0312"),
    T("completion", "LE GOFF Maëlle", "KinéForm Atlantique", "L’épaule du sportif : du bilan au retour au jeu", st="2024-03-14", co="2024-03-16", iss="2024-03-16", am=[A("21")], ids=[I("Réf.", "KA-2024-0312"), I("Déclaration d’activité", "52 44 08123 44")],
      acc={"holder": ["Maëlle LE GOFF", "Maëlle Le Goff"], "ids": [[I("Réf.", "KA-2024-0312")], [I("Réf.", "KA-2024-0312"), I("Déclaration d’activité", "52 44 08123 44"), I("SIRET", "812 445 903 00027")]]}, note="surname first, in capitals"))
add("DPC/attestation_participation_DPC.pdf", kine("Jean-Baptiste d’Ornano-Lefèvre", "Monsieur", "Lombalgie commune : rééducation active et éducation du patient", "24/05/2024, 25/05/2024 et 08/06/2024", "22,5 h dont 7,5 h à distance", ob[1:], "Rennes et classe virtuelle", "10/06/2024", "Réf. KA-2024-0588",
    dpc="<tr><td>Action DPC</td><td>N° 99S62425017 – session 3 – Orientation nationale n° 18<br>Organisme DPC n° 9962</td></tr>", head="ATTESTATION DE PARTICIPATION À UNE ACTION DE DPC"),
    T("completion", "Jean-Baptiste d’Ornano-Lefèvre", "KinéForm Atlantique", "Lombalgie commune : rééducation active et éducation du patient", st="2024-05-24", co="2024-06-08", iss="2024-06-10", am=[A("22.5")], ids=[I("Action DPC N°", "99S62425017"), I("Organisme DPC n°", "9962"), I("Réf.", "KA-2024-0588"), I("Déclaration d’activité", "52 44 08123 44")],
      ap=["dpc"], acc={"approvals": [[]], "ids": [[I("Action DPC N°", "99S62425017"), I("Réf.", "KA-2024-0588")], [I("Action DPC N°", "99S62425017"), I("Organisme DPC n°", "9962"), I("Réf.", "KA-2024-0588")]]}, note="22,5 h in all, 7,5 h of them at a distance; three dates"))
add("DPC/modele_attestation_vierge.pdf", kine("Nom Prénom", "Madame / Monsieur", "[Intitulé de la formation]", "du JJ/MM/AAAA au JJ/MM/AAAA", "… heures", ["[objectif 1]", "[objectif 2]"], "[ville]", "JJ/MM/AAAA", "Réf. KA-AAAA-XXXX", eval_="acquis / en cours / non acquis", blank=True), O("blank template of the training organisation's certificate"))
add("convocation epaule.pdf", kine("LE GOFF Maëlle", "Madame", "L’épaule du sportif : du bilan au retour au jeu", "du 14 au 16 mars 2024, accueil à 8 h 45", "21 heures (3 jours)", ob, "Nantes – 12, quai de la Fosse", "19/02/2024", "Réf. KA-2024-0312", eval_="évalué en fin de stage", head="CONVOCATION", verb="est inscrite à l’action de formation et convoquée aux dates ci-dessous",
    foot="<p style='font-size:9pt'>Merci d’apporter une pièce d’identité. L’attestation de fin de formation vous sera remise sous réserve d’assiduité.</p>"), O("convocation to the course, same design as the certificate"))


# --- 2. PSC1 / SST: first aid ------------------------------------------------------------------------------------
def psc(name, born, bplace, date, place, no, head, law, prov, title, line):
    return typ(f'''#set page(paper:"a4",flipped:true,margin:0mm)
#set text(font:"TeX Gyre Adventor",size:11pt,lang:"fr")
#place(top+left)[#rect(width:99mm,height:6mm,fill:rgb("#000091"))]
#place(top+left,dx:198mm)[#rect(width:99mm,height:6mm,fill:rgb("#e1000f"))]
#pad(x:28mm,top:18mm)[
#grid(columns:(1fr,1fr),[#text(size:9pt)[RÉPUBLIQUE FRANÇAISE\\ {law}]],[#align(right)[#text(weight:"bold")[{prov}]]])
#v(9mm)
#align(center)[#text(size:25pt,weight:"bold")[{head}]\\ #v(1mm) #text(size:14pt)[{title}]]
#v(8mm)
{line}
#v(2mm)
#align(center)[#text(size:19pt,weight:"bold")[{name}]]
#align(center)[né(e) le {born} à {bplace}]
#v(4mm)
a suivi la formation le *{date}* à {place}.
#v(8mm)
#grid(columns:(1fr,1fr),[N° du certificat : *{no}*\\ Délivré à {place}, le {date}],[#align(center)[Le titulaire #h(30mm) Le président\\ #v(12mm) #h(44mm) Th. Marchadier]])
]
''')


add("PSC1 (recto).jpg", psc("Sacha BENCHETRIT", "02/10/2006", "Villeurbanne (69)", "23 novembre 2024", "Lyon 7e", "PSC1-69-2024-11873", "CERTIFICAT DE COMPÉTENCES DE CITOYEN DE SÉCURITÉ CIVILE", "Ministère de l’Intérieur", "Secouristes du Rhône", "« Prévention et secours civiques de niveau 1 » (PSC 1)", "L’association Secouristes du Rhône, agréée par arrêté préfectoral n° 69-2021-03-08-002, certifie que"),
    T("cpr_aed", "Sacha BENCHETRIT", "Secouristes du Rhône", "Prévention et secours civiques de niveau 1 (PSC 1)", co="2024-11-23", iss="2024-11-23", ids=[I("N° du certificat", "PSC1-69-2024-11873"), I("arrêté préfectoral n°", "69-2021-03-08-002")], card=card(["first_aid"]),
      acc={"holder": ["Sacha Benchetrit"], "title": ["PSC 1", "Certificat de compétences de citoyen de sécurité civile", "Prévention et secours civiques de niveau 1"], "ids": [[I("N° du certificat", "PSC1-69-2024-11873")]], "card": [card(["first_aid", "cpr"]), card(["first_aid", "cpr", "aed"])]}), post="photo:150")
add("certificat PSE1.pdf", psc("Capucine de la ROCHE-AYMON", "30/01/1998", "Tours (37)", "7 février 2025", "Orléans", "PSE1-45-2025-00214", "CERTIFICAT DE COMPÉTENCES", "Ministère de l’Intérieur", "Unité de secours Val de Loire", "Premiers secours en équipe de niveau 1 (PSE 1)", "Le président de l’Unité de secours Val de Loire, vu le procès-verbal du jury, délivre le certificat à"),
    T("cpr_aed", "Capucine de la ROCHE-AYMON", "Unité de secours Val de Loire", "Premiers secours en équipe de niveau 1 (PSE 1)", co="2025-02-07", iss="2025-02-07", ids=[I("N° du certificat", "PSE1-45-2025-00214")], card=card(["first_aid"]), acc={"holder": ["Capucine de la Roche-Aymon"], "title": ["PSE 1", "Premiers secours en équipe de niveau 1"], "kind": ["credential"]}))


# --- 3. SST card, front and back (reportlab) --------------------------------------------------------------------
def sst(name, emp, end, no, mac, org, sides=2):
    def go():
        from reportlab.pdfgen import canvas
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        pdfmetrics.registerFont(TTFont("Car", font_file("Carlito"))); pdfmetrics.registerFont(TTFont("CarB", font_file("Carlito", "Bold")))
        b = io.BytesIO()
        w, h = mm(86), mm(54)
        c = canvas.Canvas(b, pagesize=(w * sides + 30 * (sides - 1) + 20, h + 20), invariant=1)
        c.translate(10, 10)
        c.roundRect(0, 0, w, h, 8); c.setFillColorRGB(.0, .48, .3); c.rect(0, h - 34, w, 26, fill=1, stroke=0)
        c.setFillColorRGB(1, 1, 1); c.setFont("CarB", 12); c.drawString(8, h - 26, "Sauveteur Secouriste du Travail")
        c.setFillColorRGB(0, 0, 0); y = h - 50
        for l, v in (("Nom, prénom", name), ("Entreprise", emp), ("N° de carte", no), ("Date de fin de validité", end)):
            c.setFont("Car", 6.5); c.drawString(8, y, l); c.setFont("CarB", 10); c.drawString(8, y - 11, v); y -= 24
        if sides == 2:
            c.translate(w + 30, 0); c.roundRect(0, 0, w, h, 8); c.setFont("CarB", 8.5); c.drawString(8, h - 18, "Formation et maintien des acquis (MAC)")
            y = h - 34; c.setFont("Car", 8)
            for m in mac:
                c.drawString(8, y, m); y -= 12
            c.setFont("Car", 6.5); c.drawString(8, 22, org); c.drawString(8, 12, "Validité 24 mois – le certificat est valable sur tout le territoire.")
        c.save()
        return b.getvalue()
    return go


add("carte sst.pdf", sst("ETCHEVERRY Peio", "Salle de sport Ur Bizia", "12/09/2026", "SST-64-0091822", ["Formation initiale : 20 et 21/09/2022 – 14 h", "MAC : 12/09/2024 – 7 h"], "Organisme : Adour Prévention – habilitation INRS H38112/2021/SST-1/O/05"),
    T("cpr_aed", "ETCHEVERRY Peio", "Adour Prévention", "Sauveteur Secouriste du Travail", co="2024-09-12", exp="2026-09-12", val="P2Y", am=[A("7")], ids=[I("N° de carte", "SST-64-0091822"), I("habilitation INRS", "H38112/2021/SST-1/O/05")], ap=["inrs"], card=card(["first_aid"], sides=["front", "back"]),
      acc={"holder": ["Peio ETCHEVERRY", "Peio Etcheverry"], "amounts": [[A("14"), A("7")], [A("14")], []], "validity": ["P24M", None], "title": ["Sauveteur Secouriste du Travail (SST)", "Maintien des acquis (MAC)", "SST"], "approvals": [[]], "started_on": ["2022-09-20"]}, note="card with initial course 2022 and refresher 2024; validity 24 months"))
add("20240912_171230.jpg", sst("ABDELKRIM Nour-Eddine", "—", "03/2027", "SST-13-1120457", [], "", 1),
    T("cpr_aed", "ABDELKRIM Nour-Eddine", None, "Sauveteur Secouriste du Travail", exp="2027-03", ids=[I("N° de carte", "SST-13-1120457")], card=card(["first_aid"], sides=["front"]), acc={"holder": ["Nour-Eddine ABDELKRIM", "Nour-Eddine Abdelkrim"]}, unclear=["provider", "completed_on"], note="front of the card only: no issuer printed"), post="photo:300")


# --- 4. Two certificates in one PDF + a summary page, Belgian provider --------------------------------------------
def belge(parts):
    pgs = ""
    for n, t, d, h, nr, extra in parts:
        pgs += f"""<div class=pg><div class=l></div><div class=t>Attestation de présence et de réussite</div><div class=o>Institut Mosan de Formation Paramédicale ASBL<br><small>Rue des Guillemins 27 – 4000 Liège – BCE 0478.512.336</small></div>
<p style="margin-top:20mm">L’Institut certifie que</p><div class=n>{n}</div><p>a participé {d} à la formation</p><div class=c>« {t} »</div><p>soit {h}.</p>{extra}<div style="display:flex;gap:30mm;margin-top:9mm;font-size:9pt"><div>{sig(nr)}<br>Pr Benoît Lambrechts<br>Formateur</div><div>{sig(nr+'x')}<br>Ir. Fabienne Delhaye<br>Administratrice déléguée</div></div><div class=f>Attestation n° {nr}</div></div>"""
    return weasy(page(""".pg{font-family:'EB Garamond';font-size:14pt;padding:16mm 20mm 10mm 44mm} .l{position:absolute;left:0;top:0;bottom:0;width:26mm;background:#2b5c8a;border-right:2mm solid #9db8cf} .t{font-variant:small-caps;font-size:30pt;color:#2b5c8a} .o{font-size:12pt} .n{font-size:25pt;font-style:italic;margin:2mm 0} .c{font-size:19pt;margin:3mm 0} .f{position:absolute;right:14mm;bottom:8mm;font-size:9pt;color:#555}""", pgs, "A4 landscape", "fr"))


add("attestations IMFP 2024.pdf", belge([("Wout Vanderstraeten-Collard", "Rééducation périnéale – module 1", "les 20 et 21 avril 2024", "14 heures", "IMFP/24/0417", "<p>Pro-Q-Kine : 28 points</p>"), ("Wout Vanderstraeten-Collard", "Rééducation périnéale – module 2", "les 1er et 2 juin 2024", "12 h 30", "IMFP/24/0602", "<p>Pro-Q-Kine : 25 points</p>")]),
    [T("completion", "Wout Vanderstraeten-Collard", "Institut Mosan de Formation Paramédicale ASBL", "Rééducation périnéale – module 1", st="2024-04-20", co="2024-04-21", am=[A("14"), A("28", "unitless", "pro-q-kine")], ids=[I("Attestation n°", "IMFP/24/0417")], ap=["pro-q-kine"], acc={"approvals": [[]], "provider": ["Institut Mosan de Formation Paramédicale"]}, part=1),
     T("completion", "Wout Vanderstraeten-Collard", "Institut Mosan de Formation Paramédicale ASBL", "Rééducation périnéale – module 2", st="2024-06-01", co="2024-06-02", am=[A("12.5"), A("25", "unitless", "pro-q-kine")], ids=[I("Attestation n°", "IMFP/24/0602")], ap=["pro-q-kine"], acc={"approvals": [[]], "provider": ["Institut Mosan de Formation Paramédicale"]}, acc_am=[A("750", "minute")], note="12 h 30", part=2)])
add("IMFP_25_0088.pdf", belge([("A.-S. Van Hoorebeke", "Taping neuromusculaire : mise à niveau", "le vendredi 31 janvier 2025", "7 heures", "IMFP/25/0088", "")]),
    T("completion", "A.-S. Van Hoorebeke", "Institut Mosan de Formation Paramédicale ASBL", "Taping neuromusculaire : mise à niveau", co="2025-01-31", am=[A("7")], ids=[I("Attestation n°", "IMFP/25/0088")], acc={"provider": ["Institut Mosan de Formation Paramédicale"]}, note="page turned by 90 degrees"), post="rot:90")

# --- 5. carte professionnelle d'éducateur sportif -----------------------------------------------------------------
add("carte_pro_educ_sportif.png", weasy(page(""".pg{font-family:Lato;background:#f4f4fb;font-size:8pt;padding:6mm} h1{font-size:12pt;color:#000091;margin:0} .k{color:#667;font-size:6.5pt;margin-top:1.6mm} b{font-size:9.5pt}""",
f"""<div class=pg><div style="display:flex;justify-content:space-between"><div><h1>CARTE PROFESSIONNELLE</h1>Éducateur sportif – art. R. 212-86 du Code du sport</div><div style="text-align:right">Préfecture de l’Isère<br>SDJES 38</div></div><div style="position:absolute;right:6mm;top:22mm">{qr('03819ED0217')}</div>
<div class=k>Nom d’usage, prénoms</div><b>VERNAY-PICCARDI, Lou Élise</b><div class=k>N° de carte</div><b>03819ED0217</b><div class=k>Délivrée le</div>11/04/2023<div class=k>Valable jusqu’au</div><b>11/04/2028</b><div class=k>Qualification – prérogatives</div>BPJEPS activités de la forme – mention haltérophilie, musculation</div>""", "110mm 72mm", "fr")),
    T("credential", "VERNAY-PICCARDI, Lou Élise", "Préfecture de l’Isère", "Carte professionnelle – Éducateur sportif", iss="2023-04-11", exp="2028-04-11", ids=[I("N° de carte", "03819ED0217")], acc={"holder": ["Lou Élise VERNAY-PICCARDI", "Lou Élise Vernay-Piccardi"], "title": ["Carte professionnelle", "Carte professionnelle d’éducateur sportif", "Éducateur sportif"], "provider": ["SDJES 38", "Préfecture de l’Isère – SDJES 38"], "completed_on": ["2023-04-11"]}), post="png:300")


# --- 6. E-mail around a certificate, chromium ----------------------------------------------------------------------
add("Gmail - Votre attestation.pdf", chrome(page(""".pg{font-family:Roboto;font-size:10pt;padding:14mm} .h{border-bottom:.3mm solid #999;padding-bottom:3mm;margin-bottom:5mm} .a{border:.3mm solid #ccc;padding:8mm;margin:6mm 4mm;font-family:Quicksand} small{color:#666}""",
"""<div class=pg><div class=h><b style="font-size:13pt">Votre attestation de réussite – Nutrition du sportif</b><br><small>MoveCampus &lt;no-reply@movecampus.example&gt;<br>À : gaelle.kerbrat@courriel.example<br>mar. 21 janv. 2025 à 18:04</small></div><p>Bonjour Gaëlle,</p><p>Félicitations ! Vous trouverez ci-dessous votre attestation. Vous pouvez aussi la télécharger pendant 12 mois depuis votre espace.</p>
<div class=a><div style="font-size:19pt;font-weight:700;color:#6a2c91">Attestation de réussite</div><p>décernée à</p><p style="font-size:16pt"><b>Gaëlle Kerbrat</b></p><p>pour avoir terminé le parcours en ligne <b>« Nutrition du sportif : les fondamentaux »</b> le 21/01/2025.</p><p>Durée estimée : 6 h 00 &nbsp;·&nbsp; Score au quiz final : 17/20</p><p>N° de série : MC-5f3a-88e1 &nbsp;·&nbsp; Formatrice : Inès Belkacem, diététicienne-nutritionniste</p><small>École du Sport Santé – une formation diffusée par MoveCampus</small></div>
<p>À très vite sur MoveCampus,<br>L’équipe</p><small>Vous recevez ce message car vous êtes inscrite à une formation. Se désabonner – 1/1</small></div>""", lang="fr")),
    T("completion", "Gaëlle Kerbrat", "École du Sport Santé", "Nutrition du sportif : les fondamentaux", co="2025-01-21", am=[A("6")], ids=[I("N° de série", "MC-5f3a-88e1")], grade="17/20", acc={"issued_on": ["2025-01-21"], "provider": ["MoveCampus"]}, note="certificate inside an e-mail; the platform stands beside the school"))

# --- 7. Diplôme (union federation), decorative, fpdf2 ------------------------------------------------------------------
def dip():
    from fpdf import FPDF
    import datetime
    p = FPDF("L", "mm", "A4"); p.set_creation_date(datetime.datetime(2025, 1, 1)); p.set_auto_page_break(False); p.add_page()
    p.add_font("K", "", font_file("Kaushan Script")); p.add_font("P", "", font_file("DejaVu Serif", "Book")); p.add_font("PB", "", font_file("DejaVu Serif", "Bold"))
    p.set_draw_color(176, 141, 60)
    for i, lw in ((8, 1.6), (11, .4), (13, .4)):
        p.set_line_width(lw); p.rect(i, i, 297 - 2 * i, 210 - 2 * i)
    def c(y, t, f, s, col=(30, 30, 30)):
        p.set_font(f, "", s); p.set_text_color(*col); p.set_xy(20, y); p.multi_cell(257, s * .48, t, align="C")
    c(24, "FÉDÉRATION ROMANDE DE GYMNASTIQUE ET FITNESS", "PB", 13); c(44, "Diplôme", "K", 48, (150, 110, 30)); c(78, "Monsieur Loïc Zumthurm-Berset", "PB", 22)
    c(92, "né le 6 juin 1996, originaire de Rarogne (VS)", "P", 11); c(104, "a satisfait aux examens et obtient le titre de", "P", 12); c(116, "Moniteur de fitness diplômé FRGF", "PB", 18, (150, 110, 30))
    c(132, "Formation de 160 périodes d’enseignement – 2023/2024", "P", 11); c(150, "Lausanne, le 29 juin 2024", "P", 12)
    p.set_font("P", "", 9); p.set_xy(40, 180); p.cell(100, 5, "Chantal Rochat, présidente"); p.set_xy(180, 180); p.cell(80, 5, "Diplôme n° 1147"); p.set_line_width(.3); p.line(40, 178, 100, 178)
    return bytes(p.output())


add("Diplome moniteur.pdf", dip, T("credential|completion", "Loïc Zumthurm-Berset", "Fédération romande de gymnastique et fitness", "Moniteur de fitness diplômé FRGF", iss="2024-06-29", am=[A("160", "unitless")], ids=[I("Diplôme n°", "1147")], acc={"completed_on": ["2024-06-29", "2024"], "started_on": ["2023"], "amounts": [[]], "title": ["Moniteur de fitness diplômé"]}, acc_am=[A("160", "hour")], note="160 périodes d'enseignement (lessons)"), post="scanpdf:color")

# --- 8. University transcript with ECTS ---------------------------------------------------------------------------------
add("releve_notes_L3_STAPS.pdf", chrome(page(""".pg{font-family:'Liberation Sans';font-size:9pt;padding:14mm} table{width:100%;border-collapse:collapse;margin:4mm 0} td,th{border:.2mm solid #444;padding:1.4mm 2mm} th{background:#e8e8e8;font-size:8pt} .r{text-align:right}""",
"""<div class=pg><div style="display:flex;justify-content:space-between"><b>UNIVERSITÉ DE HAUTE-GARONNE MONTAGNE<br>UFR STAPS</b><span>Année universitaire 2023/2024<br>Page 1/1</span></div><h2 style="text-align:center;margin:9mm 0 3mm">RELEVÉ DE NOTES ET RÉSULTATS</h2><p><b>Camille Auriol</b> &nbsp; N° étudiant : 22107745 &nbsp; INE : 0B9XK4410Q2<br>Née le 19 août 2002 à Foix<br>inscrite en <b>Licence 3 STAPS – Activité physique adaptée et santé</b></p><p>a obtenu les résultats suivants :</p>
<table><tr><th>UE</th><th>Note/Barème</th><th>Résultat</th><th>Session</th><th>ECTS</th></tr><tr><td>UE 5.01 Physiologie de l’exercice</td><td class=r>13,25 / 20</td><td>ADM</td><td>Sess. 1</td><td class=r>6</td></tr><tr><td>UE 5.02 Activité physique et pathologies chroniques</td><td class=r>14,5 / 20</td><td>ADM</td><td>Sess. 1</td><td class=r>9</td></tr><tr><td>UE 5.03 Méthodologie</td><td class=r>9,75 / 20</td><td>COMP</td><td>Sess. 1</td><td class=r>3</td></tr><tr><td>UE 6.01 Stage en structure de soins (150 h)</td><td class=r>16 / 20</td><td>ADM</td><td>Sess. 1</td><td class=r>12</td></tr><tr><td>UE 6.02 Options et langues</td><td class=r>11,5 / 20</td><td>ADM</td><td>Sess. 2</td><td class=r>30</td></tr><tr><th>Résultat d’admission</th><th>13,412 / 20</th><th>Admise</th><th>Mention Assez bien</th><th>60</th></tr></table><p>Fait à Toulouse, le 11 juillet 2024</p><p>Le Président du jury<br>P. Escande</p><p style="font-size:7.5pt">Avis important : il ne peut être délivré qu’un seul exemplaire du présent relevé de notes. Aucun duplicata ne sera fourni.</p></div>""", lang="fr")),
    T("college", "Camille Auriol", "Université de Haute-Garonne Montagne", "Licence 3 STAPS – Activité physique adaptée et santé", iss="2024-07-11", am=[A("60", "unitless", "ects")], ids=[I("N° étudiant", "22107745"), I("INE", "0B9XK4410Q2")], grade="13,412 / 20", about={"level": "college", "progress": "completed"},
      acc={"about": [{"level": "college"}, {"progress": "completed"}, {}], "grade": ["13,412 / 20 (Assez bien)", "Assez bien", "13.412/20", "13,412/20"], "completed_on": ["2024", "2024-07-11"], "started_on": ["2023"], "provider": ["Université de Haute-Garonne Montagne – UFR STAPS"]}, acc_am=[A("60", "unitless")], note="table of units adds up to 60 ECTS"))

# --- 9. teaching letter, attendance sheet-less conference, petition ------------------------------------------------------
def word(paras, size=11, font="Caladea"):
    def b(p):
        from docx import Document
        from docx.shared import Pt
        from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
        d = Document(); d.styles["Normal"].font.name = font; d.styles["Normal"].font.size = Pt(size)
        from docx.shared import Cm
        d.sections[0].page_width, d.sections[0].page_height = Cm(21), Cm(29.7)
        for t, s, bold, al in paras:
            q = d.add_paragraph(); r = q.add_run(t); r.font.size = Pt(s); r.bold = bold; q.alignment = {"l": WA.LEFT, "c": WA.CENTER, "r": WA.RIGHT}[al]
        d.save(p)
    return office(b)


add("attestation enseignement IFMK.pdf", word([("IFMK des Trois Rivières", 15, True, "l"), ("Institut de formation en masso-kinésithérapie · 4, rue Pasteur · 21000 Dijon", 9, False, "l"), ("", 11, False, "l"), ("ATTESTATION D’ENSEIGNEMENT", 18, True, "c"),
    ("Je soussigné, Olivier Grandjean, directeur de l’IFMK des Trois Rivières, certifie que Mme Nadège Tissot-Dupont, masseur-kinésithérapeute D.E., a assuré au sein de notre institut, en qualité d’enseignante vacataire, 18 heures de cours magistraux et de travaux dirigés dans l’UE 5 « Sémiologie, physiopathologie et pathologie du champ musculo-squelettique » du 9 septembre au 13 décembre 2024.", 11, False, "l"),
    ("Attestation établie à la demande de l’intéressée pour servir et valoir ce que de droit.", 11, False, "l"), ("Dijon, le 6 janvier 2025", 11, False, "r"), ("O. Grandjean", 11, False, "r")]),
    T("teaching", "Nadège Tissot-Dupont", "IFMK des Trois Rivières", "Sémiologie, physiopathologie et pathologie du champ musculo-squelettique", st="2024-09-09", co="2024-12-13", iss="2025-01-06", am=[A("18")], acc={"title": ["UE 5 « Sémiologie, physiopathologie et pathologie du champ musculo-squelettique »", "UE 5 Sémiologie, physiopathologie et pathologie du champ musculo-squelettique"]}, note="director and teacher on one letter"))
add("JFK2025_presence.pdf", typ('''#set page(width:148mm,height:105mm,margin:10mm,fill:gradient.linear(rgb("#ffffff"),rgb("#dcefF5"),angle:60deg))
#set text(font:"Dosis",size:13pt,lang:"fr")
#text(size:26pt,weight:"bold",fill:rgb("#0b6b87"),tracking:3pt)[ATTESTATION DE PRÉSENCE]
#v(3mm)
Journées rhodaniennes de kinésithérapie #h(1fr) 7e édition
#line(length:100%)
Nous certifions la présence de #text(size:18pt,weight:"bold")[Dr Ndèye Fatou SARR]\\ les *6 et 7 février 2025* au Centre des congrès de Valence.
#v(1fr)
#text(size:9pt)[Comité d’organisation des Journées rhodaniennes – badge n° 0418 – document édité le 07/02/2025 à 17:32]
'''), T("attendance", "Ndèye Fatou SARR", "Comité d’organisation des Journées rhodaniennes", "Journées rhodaniennes de kinésithérapie", st="2025-02-06", co="2025-02-07", iss="2025-02-07", ids=[I("badge n°", "0418")], acc={"provider": ["Journées rhodaniennes de kinésithérapie"], "title": ["Journées rhodaniennes de kinésithérapie – 7e édition"], "issued_on": [None], "holder": ["Ndèye Fatou Sarr"], "ids": [[]]}))
add("refus equivalence.pdf", word([("Direction régionale du sport – Bourgogne", 13, True, "l"), ("Pôle formations et certifications", 10, False, "l"), ("Monsieur Théo Lachaume\n3, impasse des Tanneurs\n71100 Chalon-sur-Saône", 11, False, "r"), ("Dijon, le 14 octobre 2024", 11, False, "r"), ("Objet : votre demande de dispense d’unités capitalisables – dossier n° 2024-EQ-0192", 11, True, "l"),
    ("Monsieur,", 11, False, "l"), ("Par courrier du 2 septembre 2024, vous avez sollicité la reconnaissance de la formation « Préparateur physique – niveau 2 » (140 heures, Académie Athlos) en vue d’obtenir la dispense des UC 3 et UC 4 du BPJEPS activités de la forme.", 11, False, "l"), ("Après examen par la commission du 10 octobre 2024, je vous informe que votre demande n’a pas été acceptée : le volume horaire pratique n’est pas attesté.", 11, False, "l"),
    ("Je vous prie d’agréer, Monsieur, l’expression de ma considération distinguée.", 11, False, "l"), ("La cheffe de pôle\nSolange Mouret", 11, False, "r")], font="Liberation Serif"),
    T("petition", "Théo Lachaume", "Direction régionale du sport – Bourgogne", "Préparateur physique – niveau 2", iss="2024-10-14", ids=[I("dossier n°", "2024-EQ-0192")], about={"petition": "refused", "petition_for": "Préparateur physique – niveau 2"}, acc={"about": [{"petition": "refused", "petition_for": "dispense des UC 3 et UC 4 du BPJEPS activités de la forme"}], "completed_on": ["2024-10-10"], "amounts": [[A("140")]], "title": ["demande de dispense d’unités capitalisables", "BPJEPS activités de la forme"]}))
# --- others -------------------------------------------------------------------------------------------------------------
add("Attestation d'inscription Licence.pdf", chrome(page(".pg{font-family:'Liberation Sans';font-size:10pt;padding:18mm} ", """<div class=pg><b>UNIVERSITÉ DE HAUTE-GARONNE MONTAGNE<br>UFR STAPS</b><h2 style="text-align:center;margin:14mm 0">CERTIFICAT DE SCOLARITÉ<br><small>Année universitaire 2024/2025</small></h2><p>Le Président de l’Université certifie que <b>Camille Auriol</b>, N° étudiant : 22107745, née le 19 août 2002 à Foix, est régulièrement inscrite pour l’année 2024/2025 en</p><p style="text-align:center"><b>Master 1 STAPS – Activité physique adaptée et santé</b> (60 ECTS)</p><p>Fait à Toulouse, le 3 septembre 2024</p></div>""", lang="fr")), O("certificate of enrolment, nothing completed"))
add("emargement_2024-03.jpg", weasy(page(".pg{font-family:Carlito;padding:14mm;font-size:10pt} table{width:100%;border-collapse:collapse} td,th{border:.2mm solid #333;padding:3mm} svg{height:7mm;width:24mm}", "<div class=pg><h2>Feuille d’émargement</h2><p>KinéForm Atlantique – L’épaule du sportif : du bilan au retour au jeu – 14/03/2024 – 7 heures – Formateur : Yann Riou</p><table><tr><th>Nom<th>Prénom<th>Matin 9 h–12 h 30<th>Après-midi 13 h 30–17 h</tr>" + "".join(f"<tr><td>{n}<td>{p}<td>{sig(n)}<td>{sig(n)}</tr>" for n, p in (("LE GOFF", "Maëlle"), ("PRIGENT", "Erwan"), ("DA SILVA", "Inês"), ("ROUXEL", "Anne-Laure"), ("TANGUY", "Soizic"))) + "</table></div>", "A4 landscape", "fr")), O("signature roster of a course day"), post="photo:150")
add("programme-sport-sante.pdf", typ('''#set page(paper:"a4",margin:15mm)
#set text(font:"League Spartan",size:11pt,lang:"fr")
#rect(fill:rgb("#6a2c91"),width:100%,inset:8mm)[#text(fill:white,size:26pt,weight:"bold")[Nutrition du sportif\\ les fondamentaux]]
#v(4mm)
*Parcours en ligne de 6 heures – attestation de réussite à la clé !*
#v(3mm)
- Module 1 : besoins énergétiques (1 h 30)
- Module 2 : hydratation (1 h)
- Module 3 : avant, pendant, après l’effort (2 h)
- Module 4 : compléments et dopage (1 h 30)
#v(4mm)
Public : coachs, éducateurs sportifs, kinésithérapeutes. Prérequis : aucun. Tarif : 89 € TTC. Inscription sur movecampus.example jusqu’au 31 décembre 2025.

École du Sport Santé – organisme de formation n° 84 69 19022 69 – Certifié Qualiopi
'''), O("flyer of an online course that promises a certificate"))
