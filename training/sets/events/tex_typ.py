"""Academic papers set with LaTeX; modern ones set with typst."""
from core import A, I, F, t, latex, typ

PRE = r"""\documentclass[%s]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,%s}\usepackage[%s]{geometry}\usepackage{xcolor,booktabs,array}\pagestyle{empty}\parindent0pt\pdfsuppressptexinfo=-1\pdftrailerid{}
"""


def tex(path, body, opt="12pt", font="lmodern", geo="a4paper,margin=25mm", **kw):
    latex(path, PRE % (opt, font.replace('lmodern', 'textcomp'), geo) + body, **kw)


def run_tex():
    p = "posters/ECB2024_poster_certificate.pdf"
    tex(p, r"""\begin{document}\centering{\Large\scshape Nordsea Congress on Exercise Biology\par}\vspace{4mm}{\large Groningen, the Netherlands --- 4--6 July 2024\par}\vspace{14mm}{\Huge Certificate of Presentation\par}\vspace{14mm}\raggedright
We hereby certify that \textbf{Tijmen Roelofs-Mbeki}, M.Sc., presented the poster (no.~P2-117) entitled\par\vspace{5mm}\begin{quote}\large\itshape Isometric handgrip training three times a week lowers night-time blood pressure: a 12-week trial\end{quote}\vspace{3mm}
co-authored by H.~Zijlstra, K.~Oduya and P.~J.~M.~van Loon, in Poster Session 2 on Friday, July 5th.\par\vspace{8mm}Congress participation carried \textbf{no} accreditation points.\par\vspace{22mm}\begin{tabular}{@{}p{70mm}p{60mm}@{}}\rule{50mm}{0.3pt}&\rule{50mm}{0.3pt}\\prof. dr. Hiske Zijlstra&dr. Ruben Aarts\\Congress chair&Scientific secretary\end{tabular}\end{document}""")
    t(p, "lecturing|authoring", holder="Tijmen Roelofs-Mbeki", provider="Nordsea Congress on Exercise Biology", title="Isometric handgrip training three times a week lowers night-time blood pressure: a 12-week trial", completed_on="2024-07-05", amounts=[], ids=[I("no.", "P2-117")],
      accept={"started_on": [None, "2024-07-04"], "completed_on": ["2024-07-06"]}, note="poster; chair is a co-author; weeks in the title; year only in the dates of the congress")

    p = "posters/award+attendance.pdf"
    tex(p, r"""\begin{document}\null\vfill\begin{center}\fbox{\parbox{0.9\textwidth}{\centering\vspace{10mm}{\bfseries\LARGE Midlands Student Symposium in Sports Therapy}\\[6mm]awards the\\[4mm]{\Large\itshape Second Prize, Oral Communication}\\[4mm]to\\[4mm]{\Large Oluwadamilola Grace Akintola-Reed}\\[6mm]for her ten-minute talk\\\textbf{``Does Taping Change Anything?''}\\[6mm]Birmingham, Wednesday 1st May 2024\vspace{10mm}}}\end{center}\vfill\footnotesize Organised by the West Midlands Sports Therapy Forum. Judges: Dr N. Fairweather, Ms J. Ó Conaill, Mr D. Singh-Atwal.\end{document}""", font="mathptmx", geo="a4paper,landscape,margin=20mm")
    t(p, "lecturing", holder="Oluwadamilola Grace Akintola-Reed", provider="West Midlands Sports Therapy Forum", title="Does Taping Change Anything?", completed_on="2024-05-01", amounts=[], accept={"provider": ["Midlands Student Symposium in Sports Therapy"], "title": ["Midlands Student Symposium in Sports Therapy"]}, accept_amounts=[A("10", "minute", None)], note="prize for a talk; file name says attendance")

    p = "letters/jc_letter_chapel.pdf"
    tex(p, r"""\begin{document}\raggedright\textsf{\textbf{Piedmont Regional Medical Center}\\Human Performance Laboratory\\Durham, North Carolina}\par\vspace{10mm}\today\vspace{-5mm}\par\vspace{8mm}{\bfseries Subject: Journal club participation, academic year 2023/24}\par\vspace{5mm}
Ms.~Genoveva Łukaszewicz-Hart (badge 55-1902) took part in \emph{eleven} of fourteen meetings of our \textbf{Clinical Exercise Journal Club} between 7 September 2023 and 23 May 2024. Each meeting lasts fifty minutes. She led the discussion once (``Frailty and the Sit-to-Stand'', 8 February 2024).\par\vspace{5mm}
For purposes of recertification with the American College of Sports Medicine we consider this equivalent to \textbf{9 contact hours}.\par\vspace{10mm}Respectfully,\par\vspace{12mm}Cyrus M. Pettigrew, PhD, FACSM, ACSM-CEP\end{document}""".replace(r"\today", "June 3, 2024"), font="helvet", geo="letterpaper,margin=28mm")
    t(p, "completion", holder="Genoveva Łukaszewicz-Hart", provider="Piedmont Regional Medical Center", title="Clinical Exercise Journal Club", started_on="2023-09-07", completed_on="2024-05-23", issued_on="2024-06-03", amounts=[A("9", "hour")], ids=[I("badge", "55-1902")],
      accept={"kind": ["attendance"], "holder": ["Ms. Genoveva Łukaszewicz-Hart"], "provider": ["Human Performance Laboratory", "Piedmont Regional Medical Center Human Performance Laboratory"]}, accept_amounts=[A("9", "hour", "acsm"), A("50", "minute", None)], note="journal club letter; numbers as words; led one meeting")

    p = "letters/abstract_acceptance_and_publication.pdf"
    tex(p, r"""\begin{document}\raggedright\textbf{Journal of Aquatic Rehabilitation \& Exercise} \hfill ISSN 0000-4417\par\hrule\vspace{8mm}17 January, 2024\par\vspace{6mm}Dear Dr. Prasad,\par\vspace{4mm}This is to confirm that the peer-reviewed original article\par\vspace{3mm}\textbf{Hydrotherapy dosage in knee osteoarthritis: 2 or 3 sessions weekly?}\par\vspace{3mm}
by \underline{Anushka Prasad}, R.~D'Mello and T.~Verghese was published on-line on 11 December 2023 and appears in print in volume 9, issue 1 (pages 33--41; doi 10.0000/jare.2023.0417).\par\vspace{6mm}Sincerely\par\vspace{8mm}Editorial Office, Indian Society of Aquatic Therapy, Kochi\end{document}""", font="charter", geo="a4paper,margin=30mm")
    t(p, "authoring", holder="Anushka Prasad", provider="Indian Society of Aquatic Therapy", title="Hydrotherapy dosage in knee osteoarthritis: 2 or 3 sessions weekly?", completed_on="2023-12-11", issued_on="2024-01-17", amounts=[], ids=[I("doi", "10.0000/jare.2023.0417"), I("ISSN", "0000-4417")], about={"peer_reviewed": "yes"},
      accept={"provider": ["Journal of Aquatic Rehabilitation & Exercise"], "holder": ["Dr. Anushka Prasad"]}, note="authors in one line; sessions in the title")

    p = "symposium_certs.pdf"
    one = r"""\null\vfill{\centering{\LARGE\bfseries %s\par}\vspace{3mm}{Tropical Sports Physiotherapy Circle, Chennai\par}\vspace{12mm}This certifies the participation of\par\vspace{4mm}{\LARGE %s\par}\vspace{4mm}on %s\par\vspace{5mm}%s\par\vspace{16mm}\hfill Convenor: Dr. R. Thirunavukkarasu\par}\vfill"""
    tex(p, r"\begin{document}" + one % ("Shoulder in Cricket: CME", "Immanuel Joseph Kattukaran", "Sunday, 21st January 2024", "Credit hours: 2") + r"\newpage" + one % ("Hands-on Ultrasound Workshop", "Immanuel Joseph Kattukaran", "Sunday, 18th February 2024", "Credit hours: not applicable") + r"\end{document}", font="palatino", geo="paperwidth=240mm,paperheight=170mm,margin=18mm")
    for i, (ti, d, am, k) in enumerate([("Shoulder in Cricket: CME", "2024-01-21", [A("2", "hour")], "completion"), ("Hands-on Ultrasound Workshop", "2024-02-18", [], "attendance")], 1):
        t(p, k, part=i, holder="Immanuel Joseph Kattukaran", provider="Tropical Sports Physiotherapy Circle", title=ti, completed_on=d, amounts=am, accept={"provider": ["Tropical Sports Physiotherapy Circle, Chennai"]}, accept_amounts=[A("2", "cme", None)] if am else None, note="two certificates in one file" + ("" if am else "; credit hours not applicable"))


def run_typst():
    p = "virtual summit/Rewire24-ticket-0093.pdf"
    typ(p, """#set page(width: 260mm, height: 150mm, margin: 14mm, fill: rgb("0b132b"))
#set text(font: "Inter", fill: white, size: 12pt)
#grid(columns: (1fr, 1fr), [#text(size: 40pt, weight: 800)[REWIRE\\ ’24] #v(2mm) The online summit for brain-body coaches], align(right)[September 16–20, 2024 \\ 100% virtual])
#v(1fr) #text(size: 9pt, fill: rgb("6fffe9"))[ISSUED TO] \\ #text(size: 24pt)[Zahra Al-Mansoori van Wijk]
#v(4mm) 17.5 live + on-demand hours verified · credits: *ISSA 17* · *NASM 1.7* · *canfitpro 4* (cap)
#v(1fr) #text(size: 8pt)[Verify: rewire.example/v/0093-XQ · Produced by Neuron Fitness Media BV, Rotterdam · Certificates can be downloaded until 31 Dec 2024]""")
    t(p, "completion", holder="Zahra Al-Mansoori van Wijk", provider="Neuron Fitness Media BV", title="REWIRE ’24", started_on="2024-09-16", completed_on="2024-09-20", amounts=[A("17.5", "hour"), A("17", "unitless", "issa"), A("1.7", "unitless", "nasm"), A("4", "unitless", "canfitpro")], ids=[I("Verify", "0093-XQ")],
      accept={"title": ["REWIRE ’24 The online summit for brain-body coaches", "The online summit for brain-body coaches"], "ids": ["rewire.example/v/0093-XQ"]}, accept_amounts=[A("17", "ceu", "issa"), A("1.7", "ceu", "nasm"), A("4", "cec", "canfitpro"), A("17", "hour", "issa")], note="dark ticket; three bodies on one line, one capped; download deadline is no expiry")

    p = "virtual summit/cert_ON_rec.pdf"
    typ(p, """#set page("us-letter", margin: 20mm)
#set text(font: "Noto Serif", size: 11pt)
#align(right)[Generated 2024-11-30 17:20]
= Learning Record
#line(length: 100%)
#table(columns: (45mm, 1fr), stroke: none, inset: 2.4mm, [Registrant], [*Chukwuemeka Stewart-Laframboise*], [Registrant ID], [PRO-118820], [Programme], [Inclusive Recreation e-Summit: Nothing About Us Without Us], [Delivered], [November 26, 27 and 29, 2024], [Attended], [Nov 26 (3h15), Nov 29 (2h45)], [Missed], [Nov 27], [Learning hours], [6h00], [PRO CEU equivalent], [0.6])
#v(6mm) #text(size: 8.5pt)[Parks & Rec Ontario Learning Hub is run by the Huron–Erie Recreation Council, which issues this record. Ce relevé est disponible en français.]""")
    t(p, "completion", holder="Chukwuemeka Stewart-Laframboise", provider="Huron–Erie Recreation Council", title="Inclusive Recreation e-Summit: Nothing About Us Without Us", started_on="2024-11-26", completed_on="2024-11-29", amounts=[A("6", "hour"), A("0.6", "ceu", None)], ids=[I("Registrant ID", "PRO-118820")],
      accept={"issued_on": ["2024-11-30"], "provider": ["Parks & Rec Ontario Learning Hub"]}, accept_amounts=[A("0.6", "ceu", "pro"), A("6.00", "hour", None)], note="hours as 6h00; a missed day; provider in small print")

    p = "cards/aqua_credential_2024.pdf"
    typ(p, """#set page(width: 90mm, height: 58mm, margin: 5mm, fill: rgb("caf0f8"))
#set text(font: "Cabin", size: 8.5pt)
#text(size: 11pt, weight: "bold", fill: rgb("03045e"))[Pan-Canadian Water Fitness Council]
#v(1mm) #text(size: 14pt)[Solène Grandmaison-Ito] \\ is a *Certified Deep-Water Leader*
#v(2mm) #grid(columns: (1fr, 1fr, 1fr), row-gutter: 1mm, text(size: 6.5pt)[Certification no.], text(size: 6.5pt)[Certified since], text(size: 6.5pt)[Valid to], [DW-20-4471], [10/2020], [31 Oct 2026])
#v(1fr) #text(size: 6.5pt)[Requirements met at the Waterproof Conference 2024: 8 CECs, written test 92 %. Lost cards: 1-888-555-0107]""")
    t(p, "credential", holder="Solène Grandmaison-Ito", provider="Pan-Canadian Water Fitness Council", title="Certified Deep-Water Leader", started_on="2020-10", expires_on="2026-10-31", amounts=[], ids=[I("Certification no.", "DW-20-4471")], accept={"issued_on": ["2020-10"], "started_on": [None], "completed_on": [None, "2020-10"]}, accept_amounts=[A("8", "cec", None)], note="wallet card; CECs at the conference were a requirement; month only")

    p = "cards/summit_cert_credential.pdf"
    typ(p, """#set page("a5", flipped: true, margin: 12mm)
#set text(font: "Caladea", size: 11pt)
#rect(width: 100%, height: 100%, stroke: 2pt + rgb("7f5539"))[#align(center + horizon)[#text(size: 9pt)[THE EMERALD KETTLEBELL GUILD, CORK] \\ #v(2mm) Following assessment at the Guild Summit on 11th May 2024 \\ #v(2mm) #text(size: 20pt, style: "italic")[Cathal Breathnach-Żuk] \\ #v(2mm) has met the requirements for certification as \\ *Guild Instructor, Grade II* \\ #v(3mm) Certificate number GII/0288 #h(8mm) valid for two years]]""")
    t(p, "credential", holder="Cathal Breathnach-Żuk", provider="The Emerald Kettlebell Guild", title="Guild Instructor, Grade II", completed_on="2024-05-11", validity="P2Y", amounts=[], ids=[I("Certificate number", "GII/0288")], accept={"issued_on": ["2024-05-11"], "provider": ["The Emerald Kettlebell Guild, Cork"], "completed_on": [None], "expires_on": [None, "2026-05-11"]}, note="earned at a summit; validity as words")

    p = "Melbourne/workshop leader Okereke.pdf"
    typ(p, """#set page("a4", margin: 24mm)
#set text(font: "EB Garamond", size: 13pt)
#text(font: "Yanone Kaffeesatz", size: 34pt, fill: rgb("bc4749"))[Workshop Facilitator]
#v(4mm) The Dandenong Ranges Outdoor Fitness Alliance thanks
#v(2mm) #text(size: 22pt)[Ngozi Okereke-Lindqvist]
#v(2mm) for teaching *Sled, Sandbag, Sun: Outdoor Conditioning for Beginners* \\ at OutFit Weekend, Belgrave VIC
#v(6mm) #table(columns: 4, stroke: .4pt, inset: 3mm, [Session], [Day], [Length], [AUSactive CECs (presenter)], [A], [Sat 16/11/24], [2 h], [1], [B], [Sun 17/11/24], [2 h], [—])
#v(6mm) Presenters receive CECs for the first delivery only.
#v(1fr) Signed #h(3mm) _Bronwyn Castellaro_, Weekend Coordinator #h(1fr) 25 November 2024""", img=True, dpi=115)
    t(p, "teaching", holder="Ngozi Okereke-Lindqvist", provider="Dandenong Ranges Outdoor Fitness Alliance", title="Sled, Sandbag, Sun: Outdoor Conditioning for Beginners", started_on="2024-11-16", completed_on="2024-11-17", issued_on="2024-11-25", amounts=[A("1", "cec", "ausactive"), A("2", "hour"), A("2", "hour")], about={"level": "beginner"},
      accept={"provider": ["The Dandenong Ranges Outdoor Fitness Alliance"], "level": ["beginners", None], "issued_on": [None]}, accept_amounts=[A("4", "hour", None)], note="taught twice; CEC for the first delivery only; picture")

    p = "Melbourne/stmt.pdf"
    typ(p, """#set page("a4", margin: 22mm, footer: [#set text(size: 7pt); Fit & Well Expo is owned by Bellbird Events Pty Ltd, Ringwood VIC 3134. Not a tax invoice.])
#set text(font: "Roboto Condensed", size: 11pt)
#text(size: 20pt, weight: "bold")[Statement of attendance]
#v(4mm) Mr Trần Quốc Bảo attended Fit & Well Expo, Melbourne Convention Centre, on the 6th, 7th and 8th of April 2024 and completed the sessions ticked.
#v(3mm) \\[x\\] Strength for Carers (1 CEC) \\ \\[ \\] Boxing Pads 101 (1 CEC) \\ \\[x\\] Nutrition Myths (0.5 CEC) \\ \\[x\\] Running a Lean Studio (0 CEC) \\ \\[x\\] Rehab to Performance (1.5 CECs)
#v(3mm) CECs to claim: *3* #h(10mm) Course ID: 24-EXP-7741 (AUSactive)""")
    t(p, "completion", holder="Mr Trần Quốc Bảo", provider="Bellbird Events Pty Ltd", title="Fit & Well Expo", started_on="2024-04-06", completed_on="2024-04-08", amounts=[A("3", "cec", "ausactive")], ids=[I("Course ID", "24-EXP-7741")], approvals=["ausactive"],
      accept={"holder": ["Trần Quốc Bảo"], "provider": ["Fit & Well Expo"], "approvals": [None]}, accept_amounts=[A("1", "cec", None), A("0.5", "cec", None), A("0", "cec", None), A("1.5", "cec", None), A("3", "cec", None)], note="ticked and unticked sessions; Vietnamese name; owner in the footer")


def run():
    run_tex()
    run_typst()
