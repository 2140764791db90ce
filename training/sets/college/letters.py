"""Letters of registrars, deans and heads of department that prove a course."""
from lib import html, browser, word, para, grid, foot


def build(S):
    # 1 -- registrar's letter, office
    d = word("Caladea", 11, margin=1.1)
    para(d, "Office of the Registrar", size=15, bold=True, color="7A0019", after=0); para(d, "Wabash Crossing University  |  Founders Hall 101  |  Crossing, IN 47999-0001", size=8.5, after=18)
    para(d, "April 22, 2019"); para(d, "RE: Maximiliana “Max” Sørby-Hughes, Student ID 900-55-1182, DOB 07/13")
    para(d, "To Whom It May Concern:")
    para(d, "The student named above was enrolled at Wabash Crossing University in the Fall Semester of 2018, August 20 to December 14, and received a final grade of B- in **HPSS 3420, Principles of Conditioning** for which three (3) semester hours of credit were earned. She also registered for HPSS 3450, Sport Law, from which she withdrew on October 26; no credit was earned in that course.", "j")
    para(d, "This letter is issued at the student’s request in place of a transcript. If you need further information call 765-555-0111.", "j")
    para(d, "Cordially,", before=10); para(d, "Bertrand N. Okonjo\nAssociate Registrar for Records", before=26); para(d, "bno/kt\ncc: student file", size=8)
    foot(d, "Wabash Crossing University is an equal access institution. Student records are kept under FERPA (20 U.S.C. 1232g). This letter is void without the raised seal. Form REG-114 (07/2017)")
    S.docx("letters/Sorby registrar letter.pdf", "registrar letter", d)
    S.t("college", "Maximiliana “Max” Sørby-Hughes", "Wabash Crossing University", "Principles of Conditioning", s="2018-08-20", c="2018-12-14", i="2019-04-22", am="3 semester_credit", grade="B-", id="Course=HPSS 3420", acc={"holder": ["Maximiliana Sørby-Hughes"], "title": ["HPSS 3420, Principles of Conditioning"], "issued_on": [None]}, note="in sentences; a withdrawn course in the same letter")
    # 2 -- dean, typst
    S.typst("letters/scan_20210611.pdf", "dean letter", """#set page(paper: "us-letter", margin: (left: 1.6in, right: 1in, y: 1in))
#set text(font: "TeX Gyre Schola", size: 10.5pt)
#place(dx: -1.2in, block(width: 1in, text(7pt)[*College of Applied Health* \\ Dean's Suite \\ Tupelo Point University \\ 1 Magnolia Way \\ Tupelo Point \\ Mississippi \\ 38999]))
11 June 2021

Mr. Cassius Delacourt-Ng \\ 902 Levee Road

Dear Cassius:

Congratulations! It gives me pleasure to write that you have finished the last piece of our *Summer Bridge in Exercise Leadership*. Over the four weeks that ended yesterday you took part in 38 of the 40 hours of instruction, and the College will record 3.8 continuing education units in your name.

Your coach during the program, Ms. Ottilie Braxton, tells me that you were the first to arrive each day. We hope to see you as a degree student one day; the deadline for the fall is July 15, 2021.

With warm regards,
#v(2.5em)
Theodosia K. Lammers, Ed.D. \\ Dean""", pic=True)
    S.t("completion", "Cassius Delacourt-Ng", "Tupelo Point University", "Summer Bridge in Exercise Leadership", c="2021-06-10", i="2021-06-11", am="3.8 ceu; 38 hour", am_ok="40 hour", acc={"holder": ["Mr. Cassius Delacourt-Ng"], "provider": ["College of Applied Health, Tupelo Point University"], "completed_on": [None, "2021-06-11"], "issued_on": [None]}, uo=["completed_on"], note="ended 'yesterday' of the letter; hours taken of hours held; another date is a deadline")
    # 3 -- course equivalence by a head of department
    S.weasy("letters/course content letter.pdf", "head of department statement", html("body{font:10.5pt 'Courier Prime';line-height:1.35}", """DEPARTMENT OF KINESIOLOGY AND DANCE<br>Escambia Shores State University<br>Course Content Verification<br>-----------------------------------------------<br><br>Student ....... Tran-Villalobos, Linh<br>Course ........ KDN 4105 / Exercise Programming for Chronic Disease<br>Term .......... Spring 2020 (01/13/20 to 05/01/20)<br>Final grade ... CR (pass/fail emergency grading)<br>Credit ........ 3 s.h.<br>Clinical ...... 30 observation hours, logged separately<br><br>Topics covered (tick): [x] screening  [x] hypertension  [x] diabetes  [ ] pediatrics  [x] cancer<br><br>I confirm that the student above met at least 80% of the competencies listed by the outside body named by the student (<u>ACSM</u>). This form is no transcript.<br><br>Signed: Dr. Absalom Tuttle-Nkemelu, Chair &nbsp;&nbsp; On: 6/3/2020""", "Letter", "1in"))
    S.t("college", "Tran-Villalobos, Linh", "Escambia Shores State University", "Exercise Programming for Chronic Disease", s="2020-01-13", c="2020-05-01", i="2020-06-03", am="3 semester_credit", am_ok="30 hour", grade="CR", id="Course=KDN 4105", acc={"issued_on": [None]}, note="dotted leaders; s.h. = semester hours; ACSM named, but no credit of it")
    # 4 -- sworn statement
    def oath(c):
        c.setFont("Times-Roman", 11)
        t = ["STATE OF NEW MEXICO      )", "                                              ) ss.   AFFIDAVIT OF CUSTODIAN OF RECORDS", "COUNTY OF VALLE SECO   )", "", "I, Gilberta Manzanares, being duly sworn, state that I keep the records of Valle Seco Branch", "College (formerly Valle Seco Vocational School), and that those records show:", "", "1.  One  ALOYSIUS R. BEGAY-TSOSIE  completed on June 8, 1988 the evening course",
             "     “Exercise Instructor, Part II”, having attended 60 clock hours.", "2.  The said course carried no college credit.", "3.  No record of Part I is found.", "", "FURTHER AFFIANT SAYETH NAUGHT.", "", "", "_____________________________  Records Custodian", "", "Subscribed and sworn to before me this 3rd day of December, 1997.", "Notary Public: R. Ann Hale       My commission expires: 02/28/1999"]
        for k, x in enumerate(t): c.drawString(72, 700 - 19 * k, x)
    S.reportlab("letters/affidavit.jpg", "sworn statement", oath, (612, 792), pic=True)
    S.t("completion", "ALOYSIUS R. BEGAY-TSOSIE", "Valle Seco Branch College", "Exercise Instructor, Part II", c="1988-06-08", i="1997-12-03", am="60 hour", acc={"issued_on": [None], "provider": ["Valle Seco Vocational School", "Valle Seco Branch College (formerly Valle Seco Vocational School)"], "holder": ["Aloysius R. Begay-Tsosie"]}, note="expiry is of the notary's commission; swearing clerk and notary named")
    # 5 -- completion list: one person marked
    d = word("Liberation Sans Narrow", 10, 11, 8.5, .7)
    para(d, "Course completion report — run 2022-04-11 08:15     Lone Pine Peak College / Community Education / section 30188  Indoor Rowing Coach Course     Final meeting 9 April 2022", bold=True, size=9)
    grid(d, [("Seq", "Registrant", "Present", "Status", "CEU"), ("1", "(name withheld)", "5/5", "Complete", "1.0"), ("2", "PARASKEVOPOULOS-REID, Ione", "5/5", "Complete", "1.0"), ("3", "(name withheld)", "2/5", "Withdrew", "0.0")], [.5, 4, 1, 1.5, .8])
    para(d, "Released to registrant no. 2; the other lines are withheld under FERPA.  D. Quarles", size=8, before=8)
    foot(d, "lone pine peak college · rpt CEREG044 · page 1 of 1 · user DQUARLES · 1 CEU = 10 instructional hours")
    S.docx("letters/report 30188.pdf", "class report with one name", d)
    S.t("completion", "PARASKEVOPOULOS-REID, Ione", "Lone Pine Peak College", "Indoor Rowing Coach Course", c="2022-04-09", am="1.0 ceu", id="section=30188", acc={"provider": ["Lone Pine Peak College / Community Education"], "issued_on": ["2022-04-11"]}, note="list with one name")
    # 6 -- postcard-size note
    S.weasy("letters/postcard.pdf", "postcard", html("body{font:9.5pt 'Linux Biolinum O'}.a{float:right;width:2in;border-left:1px solid #888;padding-left:12px;margin-left:12px;font-size:9pt}", """<div class=a>Continuing Ed. • Susquehanna Forks College<br>PRSRT STD<br><br><br>Ms. Blythe Achebe-Rowan<br>PO Box 31<br>Tioga Mills PA 16999</div><b>You made it!</b><p>Course: <b>Nordic Walking Leader</b> (PEO 616)<br>Done: <b>10/23/10</b><br>Earned: <b>½ CEU</b></p><p>Keep this card. It is the only record that we send. Transcripts cost $5.</p>""", "6in 4in", "0.35in", "background:#fffdf3;"))
    S.t("completion", "Blythe Achebe-Rowan", "Susquehanna Forks College", "Nordic Walking Leader", c="2010-10-23", am="0.5 ceu", id="Course=PEO 616", acc={"holder": ["Ms. Blythe Achebe-Rowan"], "provider": ["Continuing Ed. • Susquehanna Forks College"]}, note="fraction ½; holder only in the address")
    # 7 -- enrolment AND completion certificate of an agent
    S.chrome("letters/Enrollment Certificate 55.pdf", "agent's certificate with completed course", html("body{font:9.5pt Roboto}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px}.g div{border:1px solid #ccc;padding:5px}.g b{display:block;font-size:7.5pt;color:#777;font-weight:400}",
      """<h2>Certificate of course completion (single course)</h2><p style="font-size:8pt">Prepared by TrueRecord, agent for the school · order TR-7729-0013 · as of 30-JAN-2023 05:40 UTC</p><div class=g><div><b>SCHOOL</b>Dos Palmas State College (00999900)</div><div><b>STUDENT</b>IMANI ROSE TUIASOSOPO</div><div><b>BIRTH YEAR</b>1996</div><div><b>COURSE</b>AHS 227</div><div><b>NAME OF COURSE</b>Exercise &amp; Stress Management</div><div><b>TERM BEGIN</b>22-AUG-2022</div><div><b>TERM END</b>16-DEC-2022</div><div><b>CREDITS (SEM)</b>3.0</div><div><b>RESULT</b>C+</div><div><b>CURRENT ENROLLMENT</b>Half time</div><div><b>EXPECTED GRADUATION</b>MAY-2025</div><div><b>HOLDS</b>none</div></div>""", "A4", "0.7in", browser("TrueRecord", "30/01/2023, 05:41", "https://order.truerecord.example/r/7729")))
    S.t("college", "IMANI ROSE TUIASOSOPO", "Dos Palmas State College", "Exercise & Stress Management", s="2022-08-22", c="2022-12-16", am="3.0 semester_credit", grade="C+", id="COURSE=AHS 227;order=TR-7729-0013", acc={"issued_on": ["2023-01-30"], "title": ["AHS 227 Exercise & Stress Management"]}, note="agent is not the provider; expected graduation is no date of it")
