"""The Netherlands, Flanders."""
from common import *
from fr import word


# --- 1. Post-graduate school for physiotherapists, portrait with top band ---------------------------------------
def psh(name, born, course, when, line, pts, date, nr, head="Certificaat", verb="heeft met goed gevolg deelgenomen aan de scholing", sign=True, reg="KRF NL", foot=""):
    p = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in pts)
    return weasy(page(""".pg{font-family:Quicksand;font-size:11pt;color:#1c2b33} .b{background:#e3562f;color:#fff;height:46mm;padding:12mm 20mm} .b h1{font-size:34pt;margin:4mm 0 0;font-weight:700} .m{padding:12mm 20mm} .n{font-size:21pt;font-weight:700;margin:3mm 0 0} .c{font-size:16pt;font-weight:700;color:#e3562f;margin:3mm 0} table{border-collapse:collapse;margin:5mm 0} td{padding:1.5mm 8mm 1.5mm 0;border-bottom:.2mm dotted #999} td+td{font-weight:700}""",
f"""<div class=pg><div class=b><div>Paramedisch Scholingshuis Utrecht</div><h1>{head}</h1></div><div class=m>{'<div>Hierbij verklaren wij dat</div><div class=n>' + name + '</div><div>geboren op ' + born + '</div>' if name else ''}<div style="margin-top:5mm">{verb}</div><div class=c>{course}</div><div>{when}</div><div>{line}</div><table>{p}</table>{foot}<div style="margin-top:14mm">Utrecht, {date}</div><div style="display:flex;gap:30mm;font-size:9pt;margin-top:4mm"><div>{sig('hvd' + nr) if sign else '<br><br>'}<br>drs. H.J. van der Veen-Dijkstra<br>directeur</div><div>{sig('mb' + nr) if sign else ''}<br>Mick Bosgoed MSc<br>docent</div></div></div><div style="position:absolute;bottom:9mm;left:20mm;font-size:8pt;color:#666">Paramedisch Scholingshuis B.V. · Maliebaan 71, 3581 CG Utrecht · KvK 30218844 · CRKBO geregistreerd{' · Certificaatnummer ' + nr if nr else ''}</div></div>""", lang="nl"))


PN = "Paramedisch Scholingshuis Utrecht"
NA = {"provider": ["Paramedisch Scholingshuis B.V.", "Paramedisch Scholingshuis"]}
add("Certificaat dry needling.pdf", psh("Sjoerd Hendrikus Terpstra", "7 juni 1989", "Dry Needling bovenste extremiteit", "gehouden op 11, 12 en 25 oktober 2024", "Studiebelasting: 28 uur (waarvan 21 contacturen)", [("Accreditatiepunten KRF NL – algemeen", "21"), ("ID-nummer accreditatie", "558312"), ("BIG-nummer deelnemer", "19061447304")], "25-10-2024", "PSU-24-1093"),
    T("completion", "Sjoerd Hendrikus Terpstra", PN, "Dry Needling bovenste extremiteit", st="2024-10-11", co="2024-10-25", iss="2024-10-25", am=[A("28"), A("21", "unitless", "krf nl")], ids=[I("Certificaatnummer", "PSU-24-1093"), I("ID-nummer accreditatie", "558312"), I("BIG-nummer deelnemer", "19061447304")], ap=["krf nl"],
      acc={**NA, "approvals": [[]], "ids": [[I("Certificaatnummer", "PSU-24-1093"), I("ID-nummer accreditatie", "558312")], [I("Certificaatnummer", "PSU-24-1093")]]}, acc_am=[A("21"), A("21", "unitless")], note="28 hours of study load, 21 contact hours, 21 points; the number of points equals the contact hours"))
add("scholing/certificaat-copd.pdf", psh("A.M.C. (Annemieke) van 't Hoff-de Boer", "23 januari 1977", "Fysiotherapie bij COPD: longrevalidatie in de eerste lijn", "gevolgd van 6 januari t/m 3 maart 2025", "Blended: e-learning en twee lesdagen, in totaal 17,5 uur", [("Accreditatiepunten", "17,5 (KRF NL)"), ("Keurmerk Fysiotherapie", "17 punten")], "14 maart 2025", "PSU-25-0207"),
    T("completion", "A.M.C. van 't Hoff-de Boer", PN, "Fysiotherapie bij COPD: longrevalidatie in de eerste lijn", st="2025-01-06", co="2025-03-03", iss="2025-03-14", am=[A("17.5"), A("17.5", "unitless", "krf nl"), A("17", "unitless", "keurmerk fysiotherapie")], ids=[I("Certificaatnummer", "PSU-25-0207")], ap=["krf nl", "keurmerk fysiotherapie"],
      acc={**NA, "holder": ["A.M.C. (Annemieke) van 't Hoff-de Boer", "Annemieke van 't Hoff-de Boer"], "approvals": [[]]}, acc_am=[A("17.5", "unitless"), A("17", "unitless")], note="initials with the first name in brackets; two registers with other numbers of points"))
add("scholing/afmelding copd.pdf", psh("", "", "Fysiotherapie bij COPD: longrevalidatie in de eerste lijn", "start 6 januari 2025 – 17,5 uur – 17,5 punten KRF NL", "", [("Deelnemer", "Roy Maduro"), ("Inschrijfnummer", "INS-25-0488"), ("Status", "geannuleerd op 30-12-2024")], "31-12-2024", "", head="Annulering", verb="Beste Roy, je inschrijving voor onderstaande scholing is op jouw verzoek geannuleerd. Er zijn geen punten toegekend.", sign=False), O("cancelled registration in the design of the certificate"))
add("scholing/Deelnamebevestiging_niet_geslaagd.pdf", psh("Roy Maduro", "15 mei 1994", "Dry Needling onderste extremiteit", "gehouden op 7, 8 en 21 maart 2025", "Studiebelasting: 28 uur", [("Toets theorie", "6,5"), ("Toets praktijk", "4,0 – onvoldoende")], "25-03-2025", "", head="Toetsuitslag", verb="heeft de toets afgelegd van de scholing", foot="<div>De scholing is niet met goed gevolg afgerond. Er wordt geen certificaat verstrekt en er worden geen punten bijgeschreven. Herkansing kan tot 1 juli 2025.</div>"), O("test result: practical part failed, no certificate"))


# --- 2. BHV certificate, chromium, table -----------------------------------------------------------------------
def bhv(name, born, bp, course, date, exp, nr, prov, sub, extra, title="Certificaat"):
    return chrome(page(""".pg{font-family:'Lato';} .l{position:absolute;left:0;top:0;bottom:0;width:38mm;background:#ff7a00} .l div{position:absolute;left:4mm;bottom:20mm;transform:rotate(-90deg);transform-origin:left bottom;color:#fff;font-size:44pt;font-weight:900;white-space:nowrap;left:30mm} .m{position:absolute;left:54mm;top:18mm;right:18mm} h1{font-size:30pt;margin:0 0 5mm;font-weight:300} td{padding:2.2mm 10mm 2.2mm 0;font-size:12.5pt} td+td{font-weight:700}""",
f"""<div class=pg><div class=l><div>BHV</div></div><div class=m><div style="float:right;text-align:right;font-size:9pt"><b>{prov}</b><br>{sub}</div><h1>{title}</h1><p style="font-size:12pt;margin-top:14mm">De ondergetekende verklaart dat de hieronder genoemde persoon de opleiding heeft afgerond:</p><table><tr><td>Naam<td>{name}<tr><td>Geboortedatum en -plaats<td>{born} te {bp}<tr><td>Opleiding<td>{course}<tr><td>Datum examen<td>{date}<tr><td>Geldig tot en met<td>{exp}<tr><td>Certificaatnr.<td>{nr}</table><p style="font-size:10pt">{extra}</p><div>{sig(nr)}</div><div style="font-size:9pt">Kees Ploegmakers, instructeur</div></div></div>""", "A4 landscape", "nl"))


add("BHV 2025 Achternaam.pdf", bhv("Berg, Femke van den", "19-08-1996", "Paramaribo", "Bedrijfshulpverlening (BHV) herhaling", "13 januari 2025", "13 januari 2026", "BHV.25.0013.771", "Veilig Werkt Opleidingen", "Tilburg · erkend opleider", "Onderdelen: levensreddende handelingen (reanimatie en AED), brandbestrijding en ontruiming. Duur: 1 dag (6 uur)."),
    T("cpr_aed|completion", "Berg, Femke van den", "Veilig Werkt Opleidingen", "Bedrijfshulpverlening (BHV) herhaling", co="2025-01-13", exp="2026-01-13", am=[A("6")], ids=[I("Certificaatnr.", "BHV.25.0013.771")], card=card(["cpr", "aed"]), acc={"holder": ["Femke van den Berg"], "title": ["Bedrijfshulpverlening (BHV)", "BHV herhaling"], "card": [card(["cpr", "aed", "first_aid"]), card(["first_aid"]), None], "validity": ["P1Y"]}, note="company emergency response with CPR and AED; surname first with the prefix at the end"))
add("foto certificaat.jpg", bhv("Mohamed Amine Benhaddou", "02-03-1985", "Rotterdam", "EHBO in de sport (incl. tapen)", "zaterdag 16 november 2024", "november 2026", "ES-24-3308", "Veilig Werkt Opleidingen", "Tilburg", "Omvang: 12 uur, verdeeld over drie avonden en een zaterdag."),
    T("cpr_aed", "Mohamed Amine Benhaddou", "Veilig Werkt Opleidingen", "EHBO in de sport (incl. tapen)", co="2024-11-16", exp="2026-11", am=[A("12")], ids=[I("Certificaatnr.", "ES-24-3308")], card=card(["first_aid"]), acc={"title": ["EHBO in de sport"], "kind": ["completion"]}), post="photo:130")

# --- 3. EHBO diploma card, front and back ------------------------------------------------------------------------
def ehbo(name, born, no, since, until, comp, org):
    c = lambda t, b: f'<div style="position:absolute;left:5mm;top:{t}mm;width:85.6mm;height:54mm;border:.25mm solid #888;border-radius:3mm;padding:4mm;font-size:7.6pt;font-family:Carlito">{b}</div>'
    return weasy(page(".pg{background:#fff} .k{color:#c46a00;font-size:6pt} b{font-size:10pt}", "<div class=pg>" + c(5, f"<div style='background:#f28c00;margin:-4mm -4mm 3mm;padding:2.5mm 4mm;color:#fff;font-size:12pt;border-radius:3mm 3mm 0 0'>Diploma Eerste Hulp</div>" + f"<div class=k>naam</div><b>{name}</b><div class=k>geboortedatum</div>{born}<div class=k>diplomanummer</div><b>{no}</b><div style='position:absolute;bottom:3mm;font-size:7pt'>Het Oranje Kruis</div>") +
        c(64, f"<div class=k>eerste afgifte</div>{since}<div class=k>geldig t/m</div><b>{until}</b><div class=k>aantekeningen</div>{comp}<div style='position:absolute;bottom:3mm;left:4mm;right:4mm;font-size:6pt'>{org}</div>") + "</div>", "96mm 123mm", "nl"))


add("EHBO pasje.pdf", ehbo("J.P. Oosterhuis-Nkrumah", "11-12-1972", "1184402", "05-06-2009", "31-12-2026", "Eerste Hulp aan kinderen<br>Reanimatie en bediening AED", "Opleiding en herhaling: EHBO-vereniging St. Lucas, Weert"),
    T("cpr_aed", "J.P. Oosterhuis-Nkrumah", "Het Oranje Kruis", "Diploma Eerste Hulp", iss="2009-06-05", exp="2026-12-31", ids=[I("diplomanummer", "1184402")], card=card(["first_aid", "cpr", "aed"], ["child"], sides=["front", "back"]), acc={"provider": ["EHBO-vereniging St. Lucas, Weert", "EHBO-vereniging St. Lucas"], "issued_on": [None], "card": [card(["first_aid", "cpr", "aed"], [], sides=["front", "back"])], "completed_on": ["2009-06-05"], "kind": ["credential"]}))
add("IMG-20250302-WA0011.jpg", ehbo("Priya Ramdjanamsingh", "30-04-2001", "2300817", "14-01-2023", "31-01-2027", "Wandelletsel", "Rode Kruis afdeling Haaglanden"),
    T("cpr_aed", "Priya Ramdjanamsingh", "Het Oranje Kruis", "Diploma Eerste Hulp", iss="2023-01-14", exp="2027-01-31", ids=[I("diplomanummer", "2300817")], card=card(["first_aid"], sides=["front", "back"]), acc={"provider": ["Rode Kruis afdeling Haaglanden"], "issued_on": [None], "completed_on": ["2023-01-14"], "kind": ["credential"]}), post="photo:260")

# --- 4. CPR certificate, typst --------------------------------------------------------------------------------------
def reanim(name, course, date, valid, nr, inst, prov, guide, lang="nl"):
    return typ(f'''#set page(paper:"a5",flipped:true,margin:(x:14mm,y:10mm),background:place(bottom+right,dx:10mm,dy:10mm)[#circle(radius:42mm,fill:rgb("#fde8ea"))])
#set text(font:"Manrope",size:10pt,lang:"{lang}")
#text(fill:rgb("#c8102e"),weight:"bold",size:12pt)[{prov}]
#v(4mm)
#text(size:28pt,weight:"extrabold")[CERTIFICAAT]
#v(-1mm)
{course}
#v(5mm)
#text(size:19pt,weight:"bold")[{name}]
#v(3mm)
heeft op {date} aangetoond de vaardigheden te beheersen volgens de richtlijnen van de {guide}.
#v(1fr)
#grid(columns:(1fr,1fr,1fr),[#text(size:7.5pt)[GELDIG TOT]\\ *{valid}*],[#text(size:7.5pt)[CERTIFICAATNUMMER]\\ *{nr}*],[#text(size:7.5pt)[INSTRUCTEUR]\\ {inst}])
''')


add("reanimatie_certificaat.png", reanim("Daniëlle Kuipers-Ağaoğlu", "Basale reanimatie van volwassenen (BLS) inclusief AED", "di 4 juni 2024", "4 juni 2025", "NR-2024-558190", "W. Schreurs (RI-10442)", "Hartslag Zuid", "Nederlandse Reanimatie Raad"),
    T("cpr_aed", "Daniëlle Kuipers-Ağaoğlu", "Hartslag Zuid", "Basale reanimatie van volwassenen (BLS) inclusief AED", co="2024-06-04", exp="2025-06-04", ids=[I("Certificaatnummer", "NR-2024-558190")], ap=["nederlandse reanimatie raad"], card=card(["cpr", "bls", "aed"], ["adult"], "in_person"), acc={"approvals": [[]], "title": ["Basale reanimatie van volwassenen (BLS)"], "card": [card(["cpr", "bls", "aed"], ["adult"])]}), post="png:200")
add("PBLS Vermeulen.pdf", reanim("Vermeulen Lieselot", "Reanimatie baby en kind (PBLS) – 3 uur", "09/10/2025", "10/2027", "KR/25/0771", "dr. Tine Claes", "Hartveilig Kempen vzw", "European Resuscitation Council"),
    T("cpr_aed", "Vermeulen Lieselot", "Hartveilig Kempen vzw", "Reanimatie baby en kind (PBLS)", co="2025-10-09", exp="2027-10", am=[A("3")], ids=[I("Certificaatnummer", "KR/25/0771")], ap=["european resuscitation council"], card=card(["cpr", "bls"], ["infant", "child"], "in_person"), acc={"holder": ["Lieselot Vermeulen"], "approvals": [[]], "title": ["Reanimatie baby en kind (PBLS) – 3 uur"], "card": [card(["cpr"], ["child", "infant"], "in_person"), card(["cpr", "bls"], ["child", "infant"])]}, note="Flemish order, surname first"))

# --- 5. Trainer licence (federation) ----------------------------------------------------------------------------------
add("trainerslicentie.pdf", weasy(page(""".pg{font-family:'League Spartan';background:#003f7d;color:#fff;padding:7mm} .k{font-size:7pt;opacity:.75;margin-top:2.2mm}""", f"""<div class=pg><div style="font-size:15pt;font-weight:bold">Nederlandse Schaatssport Unie</div><div style="font-size:9pt">Trainerslicentie · seizoen 2024–2025</div><div class=k>Licentiehouder</div>ing. Tjeerd Ypma<div class=k>Niveau</div>Schaatstrainer 3 (KSS-niveau 3)<div style="display:flex;gap:10mm"><div><div class=k>Relatienummer</div>8840217</div><div><div class=k>Geldig van</div>1 juli 2024</div><div><div class=k>Geldig tot</div>30 juni 2027</div></div><div class=k>Behaalde licentiepunten deze periode</div>2,5 van 6</div>""", "100mm 66mm", "nl")),
    T("credential", "Tjeerd Ypma", "Nederlandse Schaatssport Unie", "Schaatstrainer 3 (KSS-niveau 3)", iss="2024-07-01", exp="2027-06-30", ids=[I("Relatienummer", "8840217")], acc={"title": ["Trainerslicentie", "Schaatstrainer 3", "Trainerslicentie Schaatstrainer 3 (KSS-niveau 3)"], "issued_on": [None], "started_on": ["2024-07-01"], "amounts": [[A("2.5", "unitless")]]}, note="licence points collected so far are a state, not an award"))


# --- 6. Flemish trainer diploma with seal ------------------------------------------------------------------------------
def vts(name, bp, title, hours, date, nr, post2=""):
    return weasy(page(""".pg{font-family:'Goudy Bookletter 1911','EB Garamond';text-align:center;padding:18mm 30mm;background:#fffef5} .f{position:absolute;inset:8mm;border:2mm solid #f2c500} .f2{position:absolute;inset:11mm;border:.4mm solid #222} h1{font-size:46pt;margin:2mm 0} .n{font-size:27pt}""",
f"""<div class=pg><div class=f></div><div class=f2></div><div style="font-size:12pt">Vlaamse School voor Sportbegeleiders – in samenwerking met Sport Vlaanderen</div><h1>Diploma</h1><div>wordt toegekend aan</div><div class=n>{name}</div><div>geboren te {bp}</div><p>die met vrucht geslaagd is in de opleiding</p><div style="font-size:23pt">{title}</div><p>({hours})</p><p>{date}</p><div style="display:flex;justify-content:space-between;align-items:end;font-size:10pt"><div>{sig(nr)}<br>De voorzitter van de jury<br>Guido Pauwels</div><div>{seal(['VSS', nr], '#222')}</div><div>{sig(nr + 'z')}<br>De directeur<br>Hilde Rombouts</div></div>{post2}</div>""", "A4 landscape", "nl"))


add("Diploma Initiator Gymnastiek.pdf", vts("Jef Van Den Eynde", "Mechelen op 8 augustus 2003", "Initiator Gymnastiek", "88 lesuren, VKS niveau 4", "Brussel, 20 december 2023", "2023/G/0418"),
    T("completion|credential", "Jef Van Den Eynde", "Vlaamse School voor Sportbegeleiders", "Initiator Gymnastiek", iss="2023-12-20", am=[A("88")], ids=[I("VSS", "2023/G/0418")], ap=["sport vlaanderen"], acc={"approvals": [[]], "ids": [[], [I("", "2023/G/0418")]], "completed_on": ["2023-12-20"]}, acc_am=[A("88", "unitless")], note="lesuren; the number stands in the seal without a label"))
add("diploma aspirant scan.pdf", vts("Noor-Eline D'Haese-Vandenbulcke", "Sint-Niklaas", "Aspirant-Initiator Zwemmen", "16 uur", "Gent, maart 2024", "2024/Z/0077"),
    T("completion|credential", "Noor-Eline D'Haese-Vandenbulcke", "Vlaamse School voor Sportbegeleiders", "Aspirant-Initiator Zwemmen", iss="2024-03", am=[A("16")], ids=[I("VSS", "2024/Z/0077")], ap=["sport vlaanderen"], acc={"approvals": [[]], "ids": [[], [I("", "2024/Z/0077")]], "completed_on": ["2024-03"]}, note="scan; month only"), post="scanpdf:color")

# --- 7. University college transcript -------------------------------------------------------------------------------------
add("creditbewijs.pdf", typ('''#set page(paper:"a4",margin:(x:22mm,y:20mm))
#set text(font:"Open Sans",size:10pt,lang:"nl")
#grid(columns:(1fr,auto),[#text(size:15pt,weight:"bold",fill:rgb("#00629b"))[Hogeschool Scheldeland]\\ Opleidingscentrum Gezondheidszorg],[Ref. CB-2024-118820])
#v(12mm)
#text(size:19pt,weight:"bold")[Creditbewijs]
#v(3mm)
De examencommissie van de postgraduaatopleiding Sportkinesitherapie verklaart dat
#v(1mm)
#text(size:14pt,weight:"bold")[Mevrouw Anaïs De Schepper – Leemans]\\ geboren te Dendermonde op 27 februari 1998, studentennr. r0771842
#v(1mm)
geslaagd is voor volgend opleidingsonderdeel:
#table(columns:(1fr,auto,auto),inset:6pt,[*Opleidingsonderdeel*],[*Studiepunten (ECTS)*],[*Resultaat op 20*],[Inspanningsfysiologie en trainingsleer],[6],[14])
Academiejaar 2023-2024, eerste examenperiode. Gedaan te Sint-Amands, 9 februari 2024.
#v(14mm)
Prof. dr. Wim Cornelis\\ voorzitter examencommissie
'''), T("college", "Anaïs De Schepper – Leemans", "Hogeschool Scheldeland", "Inspanningsfysiologie en trainingsleer", iss="2024-02-09", am=[A("6", "unitless", "ects")], ids=[I("Ref.", "CB-2024-118820"), I("studentennr.", "r0771842")], grade="14", about={"level": "college"},
      acc={"grade": ["14/20", "14 op 20"], "holder": ["Anaïs De Schepper-Leemans"], "about": [{}, {"level": "college", "progress": "completed"}], "ids": [[I("Ref.", "CB-2024-118820")]], "completed_on": ["2024-02-09", "2024"]}, acc_am=[A("6", "unitless")]))

# --- 8. Symposium, two units of attendance --------------------------------------------------------------------------------
def bvd(name, ev, when, txt, foot):
    return weasy(page(""".pg{font-family:Roboto;padding:0;color:#123} .t{font-size:26pt;font-weight:300;letter-spacing:6px;background:#d7efe9;padding:14mm 18mm} .m{padding:10mm 18mm;font-size:13pt;line-height:1.7} """, f"""<div class=pg><div class=t>BEWIJS VAN DEELNAME</div><div class=m><b style="font-size:19pt">{ev}</b><br>{when}<br><br>Deelnemer: <b>{name}</b><br>{txt}</div><div style="position:absolute;bottom:8mm;left:18mm;right:18mm;font-size:8.5pt">{foot}</div></div>""", "A4 landscape", "nl"))


add("bewijs deelname symposium.pdf", bvd("mw. dr. Fenna Hoekstra", "Najaarssymposium Beweegzorg 2024", "Vrijdag 29 november 2024, 13.00–17.30 uur – Zwolle", "Georganiseerd door Stichting Beweegzorg IJsselland", "Dit bewijs geeft geen recht op accreditatiepunten."),
    T("attendance", "Fenna Hoekstra", "Stichting Beweegzorg IJsselland", "Najaarssymposium Beweegzorg 2024", co="2024-11-29", acc={"amounts": [[A("4.5")]]}, note="times of day are printed, no hours are awarded"))
add("Deelname webinar.pdf", bvd("T. el Idrissi", "Webinar Obesitas en bewegen", "woensdag 12 februari 2025, 20:00 – 21:30 uur", "Aanwezig geweest: 90 minuten · Toegekend: 1,5 punt (Register Leefstijlcoaches NL)<br>Accreditatienr. RLN-2025-0091", "Kenniscentrum Leefstijl Noord · via platform LiveLes · automatisch verzonden op 13-02-2025"),
    T("completion", "T. el Idrissi", "Kenniscentrum Leefstijl Noord", "Webinar Obesitas en bewegen", co="2025-02-12", iss="2025-02-13", am=[A("90", "minute"), A("1.5", "unitless", "register leefstijlcoaches nl")], ids=[I("Accreditatienr.", "RLN-2025-0091")], ap=["register leefstijlcoaches nl"], acc={"amounts": [[A("1.5", "unitless", "register leefstijlcoaches nl")], [A("1.5", "unitless")]], "issued_on": [None], "approvals": [[]], "title": ["Obesitas en bewegen"]}, acc_am=[A("1.5", "unitless"), A("1.5")]))

# --- 9. Letters -----------------------------------------------------------------------------------------------------------
add("gastdocent verklaring.pdf", word([("Hogeschool Noordzee", 18, True, "l"), ("Bachelor Sportkunde · Postbus 1140, 4380 AA Vlissingen", 9, False, "l"), ("", 11, False, "l"), ("Verklaring gastdocentschap", 16, True, "l"), ("Hierbij verklaar ik dat de heer Cas Verhoeven in studiejaar 2023/2024 als gastdocent heeft lesgegeven in de module Krachttraining voor jongeren. Het betrof zes bijeenkomsten van 2,5 uur (totaal 15 uur) in de periode 5 februari 2024 tot en met 22 maart 2024.", 11, False, "l"), ("Vlissingen, 27 maart 2024", 11, False, "l"), ("mr. drs. Ellen Slabbekoorn\nopleidingsmanager", 11, False, "l")], font="Carlito"),
    T("teaching", "Cas Verhoeven", "Hogeschool Noordzee", "Krachttraining voor jongeren", st="2024-02-05", co="2024-03-22", iss="2024-03-27", am=[A("15")], acc={"about": [{"level": "college"}], "title": ["module Krachttraining voor jongeren"]}))
add("afwijzing accreditatie.pdf", word([("Accreditatiebureau Beweegberoepen", 14, True, "l"), ("Amersfoort, 17 september 2024", 11, False, "l"), ("Kenmerk: ABB/24-2217", 11, False, "l"), ("Betreft: uw verzoek tot toekenning van punten", 11, True, "l"), ("Geachte mevrouw Van Rossum,", 11, False, "l"), ("Op 20 augustus 2024 diende u een verzoek in om de cursus ‘Medical Taping Concept – basis’ (16 uur, Tapeschool Oost) met terugwerkende kracht mee te laten tellen voor uw herregistratie. De commissie wijst dit verzoek af, omdat de cursus meer dan twaalf maanden voor de aanvraag is afgerond.", 11, False, "l"), ("U kunt binnen zes weken bezwaar maken.", 11, False, "l"), ("Met vriendelijke groet,\nnamens de commissie,\nBoudewijn Haverkort", 11, False, "l")], font="Liberation Sans"),
    T("petition", "Van Rossum", "Accreditatiebureau Beweegberoepen", "Medical Taping Concept – basis", iss="2024-09-17", ids=[I("Kenmerk", "ABB/24-2217")], about={"petition": "refused", "petition_for": "Medical Taping Concept – basis"}, acc={"holder": ["mevrouw Van Rossum", "van Rossum"], "amounts": [[A("16")]], "title": ["verzoek tot toekenning van punten"]}, note="surname only"))


# --- 10. Form fields ----------------------------------------------------------------------------------------------------------
def fitform():
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    pdfmetrics.registerFont(TTFont("Lib", font_file("Liberation Serif"))); pdfmetrics.registerFont(TTFont("LibB", font_file("Liberation Serif", "Bold")))
    b = io.BytesIO(); W, H = landscape(A4); c = canvas.Canvas(b, pagesize=(W, H), invariant=1)
    c.setLineWidth(3); c.setStrokeColorRGB(.1, .3, .2); c.rect(24, 24, W - 48, H - 48)
    c.setFont("LibB", 34); c.drawCentredString(W / 2, H - 110, "Diploma Fitnesstrainer A"); c.setFont("Lib", 13); c.drawCentredString(W / 2, H - 140, "Opleidingsinstituut Sportief Leren – Apeldoorn")
    y = H - 210
    for l, v in (("Naam cursist", "Sabrina Wielinga"), ("Geboortedatum", "1999-10-02"), ("Datum examen", "2024-04-20"), ("Omvang opleiding (SBU)", "150"), ("Diplomanummer", "OSL-A-24-0366"), ("Cijfer", "7,6")):
        c.setFont("Lib", 12); c.drawString(170, y + 4, l); c.acroForm.textfield(name=l, x=340, y=y - 2, width=300, height=20, value=v, fontSize=12, borderWidth=0, fillColor=None); c.setLineWidth(.4); c.line(340, y - 3, 640, y - 3); y -= 32
    c.setFont("Lib", 10); c.drawString(170, 80, "Examencommissie: G. Bruinsma, M. Aalders"); c.save()
    return b.getvalue()


add("diploma_fitnesstrainerA_ingevuld.pdf", fitform, T("completion|credential", "Sabrina Wielinga", "Opleidingsinstituut Sportief Leren", "Fitnesstrainer A", co="2024-04-20", am=[A("150")], ids=[I("Diplomanummer", "OSL-A-24-0366")], grade="7,6", acc={"title": ["Diploma Fitnesstrainer A"], "grade": ["7.6"]}, acc_am=[A("150", "unitless")], note="all values are form fields; SBU are hours of study load"))

# --- 11. Two certificates in one file ---------------------------------------------------------------------------------------------
def duo(parts):
    pg = "".join(f"""<div class=pg><div class=o>{prov}</div><h1>{h}</h1><div class=r><div><small>NAAM</small>{n}</div><div><small>CURSUS</small>{t}</div></div><div class=r><div><small>DATUM</small>{d}</div><div><small>CONTACTUREN</small>{u}</div><div><small>NUMMER</small>{nr}</div></div><p>{x}</p>{sig(nr)}</div>""" for prov, h, n, t, d, u, nr, x in parts)
    return chrome(page(""".pg{font-family:'TeX Gyre Adventor',sans-serif;padding:26mm 22mm} .o{color:#7a3db8;font-weight:bold} h1{font-size:24pt;letter-spacing:4px} .r{display:flex;gap:6mm;margin:4mm 0} .r div{flex:1;background:#f3edf9;padding:4mm;font-size:12pt} small{display:block;font-size:7pt;color:#7a3db8;margin-bottom:1mm}""", pg, lang="nl"))


add("certificaten yoga samengevoegd.pdf", duo([("Studio Stilte Opleidingen", "CERTIFICAAT", "Marloes Zandbergen", "Yoga en lage rugpijn", "22-06-2024", "7", "SSO-0611", ""), ("Studio Stilte Opleidingen", "CERTIFICAAT", "Marloes Zandbergen", "Zwangerschapsyoga – verdieping", "14 en 15-09-2024", "13,5", "SSO-0702", "Erkend door Yoga Alliance Benelux (YAB): 13 nascholingsuren")]),
    [T("completion", "Marloes Zandbergen", "Studio Stilte Opleidingen", "Yoga en lage rugpijn", co="2024-06-22", am=[A("7")], ids=[I("Nummer", "SSO-0611")], part=1),
     T("completion", "Marloes Zandbergen", "Studio Stilte Opleidingen", "Zwangerschapsyoga – verdieping", st="2024-09-14", co="2024-09-15", am=[A("13.5"), A("13", "hour", "yab")], ids=[I("Nummer", "SSO-0702")], ap=["yab"], acc={"approvals": [["yoga alliance benelux"], ["yoga alliance benelux (yab)"]]}, acc_am=[A("13", "hour", "yoga alliance benelux"), A("13")], part=2)])
# --- others --------------------------------------------------------------------------------------------------------------------------
add("Overzicht punten register.pdf", weasy(page(".pg{font-family:Carlito;padding:16mm;font-size:10pt} table{width:100%;border-collapse:collapse} td,th{border-bottom:.2mm solid #999;padding:2mm;text-align:left}", "<div class=pg><h2>Mijn dossier – tussenstand</h2><p>S.H. Terpstra · registratieperiode 01-01-2023 t/m 31-12-2027 · afgedrukt 02-11-2024</p><table><tr><th>Scholing<th>Status<th>Punten</tr><tr><td>Dry Needling bovenste extremiteit<td>presentie nog niet verwerkt<td>–</tr><tr><td>Supervisie<td>ingepland<td>–</tr></table><p><b>Behaald: 0 van 160 punten.</b> Aan deze afdruk kunnen geen rechten worden ontleend.</p></div>", lang="nl")), O("interim state of a register file, nothing awarded"))
add("Herinnering BHV verloopt.pdf", chrome(page(".pg{font-family:Lato;padding:16mm;font-size:11pt;line-height:1.5}", "<div class=pg><p style='color:#666'>Van: Veilig Werkt Opleidingen &lt;planning@veiligwerkt.example&gt;<br>Aan: Femke van den Berg<br>Datum: 20 november 2025<br>Onderwerp: Je BHV-certificaat verloopt binnenkort</p><p>Beste Femke,</p><p>Je certificaat <b>Bedrijfshulpverlening (BHV) herhaling</b> (nr. BHV.25.0013.771) is geldig tot en met 13 januari 2026. Plan op tijd een herhaling (1 dag, 6 uur). De eerstvolgende data in Tilburg zijn 8 en 12 januari 2026.</p><p>Met vriendelijke groet,<br>Planning</p></div>", lang="nl")), O("reminder by e-mail that a certificate runs out"))
add("sjabloon bewijs van deelname.png", bvd("&lt;&lt;naam&gt;&gt;", "&lt;&lt;naam evenement&gt;&gt;", "&lt;&lt;datum&gt;&gt;", "Aanwezig geweest: &lt;&lt;min&gt;&gt; minuten · Toegekend: &lt;&lt;punten&gt;&gt; punten", "SJABLOON – Kenniscentrum Leefstijl Noord"), O("template with place-holders"), post="png:110")
add("offerte incompany EHBO.pdf", word([("Veilig Werkt Opleidingen", 15, True, "l"), ("Offerte 2024-0912", 18, True, "l"), ("Sportcentrum De Bongerd, t.a.v. mevr. L. Sanders", 11, False, "l"), ("Tilburg, 3 september 2024 – geldig tot 3 oktober 2024", 11, False, "l"), ("Cursus EHBO in de sport (incl. tapen), 12 uur, maximaal 12 deelnemers: € 1.680,00 excl. btw. Iedere deelnemer ontvangt na afloop een certificaat dat twee jaar geldig is.", 11, False, "l"), ("Wij zien uw akkoord graag tegemoet.", 11, False, "l")], font="Carlito"), O("quotation for an in-company course"))
add("examenreglement FT-A.pdf", office(lambda p: __import__("nlodt").build(p), "odt"), O("extract of examination rules: what is on the diploma and when it is awarded"))
