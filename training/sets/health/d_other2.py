"""What lies beside: everyday papers of a gym or a clinic."""
from common import *
from d_therapy import letter, fp


def q1():
    p = "misc/schedule_spring.pdf"
    save(p, weasy("<h2>Group Fitness Schedule — Riverside Club</h2><table><tr><th><th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<tr><td>6:00<td>Cycle (Ana)<td>Yoga (Tama)<td>Cycle (Ana)<td>Barre (Kel)<td>HIIT<tr><td>12:15<td>Stretch 30<td>Core 30<td>Stretch 30<td>Core 30<td>—<tr><td>17:30<td>Strong<td>Zumba<td>Strong<td>Zumba<td>Aqua</table><p>Effective March 4, 2024. Classes of 55 minutes unless noted.</p>", "@page{size:Letter landscape;margin:15mm} body{font:12pt Lato} td,th{border:1pt solid #ccc;padding:4mm} table{border-collapse:collapse}"))
    other(p, "class timetable")
    p = "insurance/liability_dec_page.pdf"
    save(p, letter(["Certificate of Insurance", "Allied Practitioners Mutual"], ["TABLE", "This certificate is issued as a matter of information only and confers no rights upon the certificate holder."], "Liberation Sans", 10, ["Authorized representative: J. Colfax"], [["Certificate holder", "Isabeau Larkspur-Greene, LMT"], ["Policy no.", "APM-77-310044"], ["Period", "01/01/2024 – 01/01/2025"], ["Professional liability", "$2,000,000 per occurrence / $3,000,000 aggregate"]]))
    other(p, "certificate of insurance, the word certificate but no proof of education")
    p = "misc/intake form.pdf"
    save(p, typ("""#set page("us-letter", margin: 2cm); #set text(font: "Cantarell", size: 11pt)
= New client intake #v(.3cm) Name: #box(width: 8cm, stroke: (bottom: .5pt))[~] Date of birth: #box(width: 3cm, stroke: (bottom: .5pt))[~]
- Have you had surgery in the last 12 months? ☐ yes ☐ no
- Rate your pain 0–10
- Which hours suit you? ☐ 6–9 ☐ 9–12 ☐ 12–17
Cancellation policy: 24 hours. #v(1cm) Signature"""))
    other(p, "client intake form")
    p = "misc/IMG_2201.jpg"
    save(p, shot("""<style>body{margin:0;width:900px;height:560px;background:#f4f6f2;font:34px Breip,'Comic Neue';color:#113a8c;padding:30px}</style>TO DO Thurs.<br>– renew BLS!! (exp 3/31)<br>– ask Pete re CEU for spine course 6 hrs?<br>– order tape + gel<br>– clean cryo unit<br>– staff mtg 2:30""", 900, 560, 1))
    other(p, "whiteboard note that mentions BLS and CEUs")


def q2():
    p = "licenses/renewal notice.pdf"
    save(p, letter(["STATE BOARD OF PHYSICAL THERAPY", "Licensee services"], ["NOTICE OF RENEWAL — license 012204 — Demetrius Vanterpool-Hughes", "Your license expires September 30, 2024. You need 20 hours of continuing education completed between October 1, 2023 and September 30, 2024. Fee $103. Renew online."], "TeX Gyre Termes", 11))
    other(p, "renewal notice with required hours")
    p = "misc/syllabus_PTA101.pdf"
    f = fp("A4"); f.set_font("B", size=15); f.cell(0, 10, "PTA 101 Introduction to Rehabilitation – Syllabus", new_x="LMARGIN", new_y="NEXT"); f.set_font("R", size=10)
    f.multi_cell(0, 6, "3 semester hours. Meets Tue/Thu 10:00-11:20, Room B14. Instructor: Lourdes Mbeki, PT.\nWeek 1: History of the profession. Week 2: Vital signs. Week 3: Body mechanics. Week 4: Quiz 1 (20 %).\nGrading: A 93-100, B 85-92, C 77-84. Attendance is required.\nFinal exam: December 12, 2023.")
    save(p, bytes(f.output())); other(p, "syllabus")
    p = "misc/re shift swap.png"
    save(p, shot("""<style>body{margin:0;width:380px;background:#e5ddd5;font:15px Roboto;padding:16px}div{background:#fff;border-radius:8px;padding:9px 12px;margin:8px 0;max-width:270px}.m{background:#dcf8c6;margin-left:70px}</style><div>can you take my Sat 8–12? I have the CPR class</div><div class=m>sure. how long is it</div><div>4 hrs. card is good 2 yrs 😊</div><div class=m>ok swap for Sun</div>""", 412, 330, 1.6))
    other(p, "chat about a shift")
    p = "misc/hotel.pdf"
    save(p, weasy("<h3>Booking confirmation 4410-88-2</h3><p>Guest: Mr Matthias Halvorsen</p><p>Embarcadero Hotel Duluth · 2 nights · Apr 25–27, 2024 · rate code APRN-CONF · USD 318.00</p><p>Check-in 3 pm. Breakfast included.</p>", "@page{size:A5;margin:15mm} body{font:11pt 'EB Garamond'}"))
    other(p, "hotel booking for a conference")


def q3():
    p = "misc/quiz_unanswered.pdf"
    save(p, typ("""#set page("a4", margin: 2cm, footer: [#text(8pt)[Gut Talk Quarterly · issue 9 · CPE quiz · 2 CPEUs #h(1fr) page 14]]); #set text(font: "Linux Libertine O", size: 11pt)
= CPE quiz — FODMAPs Five Ways
Read the article, then answer. 8 of 10 correct answers are needed.
+ Which sugar alcohol is best tolerated? ○ a ○ b ○ c
+ Fructans are found in ○ wheat ○ rice ○ eggs
+ The elimination phase lasts at most ○ 2 ○ 6 ○ 12 weeks
Name #box(width: 6cm, stroke: (bottom: .5pt))[~] #h(1cm) Registration no. #box(width: 4cm, stroke: (bottom: .5pt))[~]"""))
    other(p, "quiz sheet of a home study, not answered")
    p = "misc/equipment_log.jpg"
    save(p, pages(letter(["Treadmill maintenance log — Bay 4"], ["TABLE"], "Liberation Sans", 10, None, [["Date", "Unit", "Hours", "Work", "By"], ["1/8/24", "T-04", "2,118.5", "belt lubed", "RG"], ["2/5/24", "T-04", "2,240.0", "belt tension", "RG"], ["3/4/24", "T-04", "2,366.0", "certified OK", "vendor"]]), 90))
    other(p, "maintenance log with hours and the word certified")
    p = "misc/ICS_policy_p3.pdf"
    save(p, letter(["Policy 7.4 Continuing education support", "Human Resources handbook, page 3"], ["Full-time staff may be reimbursed for up to 16 contact hours or 1.6 CEUs each year, at most $600. Attach the certificate and a receipt. Courses must be approved by ACSM, NASM, BOC, AOTA or a state board.", "Requests after 60 days are denied."], "Caladea", 11))
    other(p, "policy with hours and bodies")
    p = "membership/NATA-like card.png"
    save(p, shot("""<style>body{margin:0;width:620px;background:#fff;font-family:Lato}.c{margin:14px;border-radius:16px;background:#263c8f;color:#fff;padding:24px;height:290px}</style><div class=c><div style='font-size:22px'>Lakes Region AT Society</div><div style='font-size:14px'>MEMBER CARD 2024</div><p style='font-size:26px'>Brigid O'Shaughnessy</p><p>Member no. 20418 &nbsp; Regular &nbsp; through 12/31/2024</p></div>""", 650, 370, 1.5))
    other(p, "membership card, no certification")


ALL = [q1, q2, q3]


def q4():
    p = "to upload/thank you volunteers.pdf"
    save(p, weasy("<div class=o><h1>Certificate of Appreciation</h1><p>to all volunteers of the</p><h2>Lakes Region Half Marathon Medical Tent</h2><p>May 19, 2024 — 9 hours on your feet, 312 runners helped</p><p>Imogen Castellanos, medical tent lead</p></div>", "@page{size:A4 landscape;margin:12mm} body{text-align:center;font:14pt 'TeX Gyre Pagella'} .o{border:6pt double #27508a;padding:24mm;height:130mm}"))
    other(p, "appreciation that names nobody")


ALL.append(q4)
