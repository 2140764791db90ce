"""Papers written with a word processor (docx, converted by LibreOffice)."""
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.shared import Mm, Pt, RGBColor
from core import A, I, t, docx


def new(font="Carlito", size=11, page=(210, 297), land=False, margin=22):
    d = Document()
    s = d.sections[0]
    w, h = page
    if land:
        w, h, s.orientation = h, w, WD_ORIENT.LANDSCAPE
    s.page_width, s.page_height = Mm(w), Mm(h)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Mm(margin)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = font, Pt(size)
    return d


LETTER = (215.9, 279.4)


def para(d, text="", size=None, bold=False, it=False, al=None, font=None, color=None, after=None):
    """Adds a paragraph; *stars* make a part bold."""
    p = d.add_paragraph()
    for i, part in enumerate(text.split("*")):
        r = p.add_run(part)
        r.bold = bold or i % 2 == 1
        r.italic = it
        if size:
            r.font.size = Pt(size)
        if font:
            r.font.name = font
        if color:
            r.font.color.rgb = RGBColor.from_string(color)
    if al == "c":
        p.alignment = AL.CENTER
    elif al == "r":
        p.alignment = AL.RIGHT
    if after is not None:
        p.paragraph_format.space_after = Pt(after)
    return p


def table(d, data, widths=None, style="Table Grid", size=9.5):
    tb = d.add_table(rows=0, cols=len(data[0]))
    tb.style = style
    for row in data:
        cells = tb.add_row().cells
        for i, (c, x) in enumerate(zip(cells, row)):
            c.text = ""
            r = c.paragraphs[0].add_run(x.strip("*"))
            r.font.size, r.bold = Pt(size), x.startswith("*")
            if widths:
                c.width = Mm(widths[i])
    return tb


def footer(d, text, size=7.5):
    p = d.sections[0].footer.paragraphs[0]
    r = p.add_run(text)
    r.font.size = Pt(size)


def run():
    p = "speaker letters/Buckeye Clinic.pdf"
    d = new("Liberation Serif", 12, LETTER)
    para(d, "BUCKEYE STRENGTH COACHES CLINIC", 16, True, al="c", after=0)
    para(d, "1400 Olentangy Landing · Columbus, Ohio 43202", 9, al="c")
    para(d, "July 8, 2024")
    para(d, "To Whom It May Concern,")
    para(d, "This letter verifies that *Cornelius “Neil” Vandersloot, Jr.*, MEd, CSCS, RSCC*E presented at our annual clinic on June 28, 2024. His two lectures were:".replace("RSCC*E", "RSCC"))
    para(d, "1)  Sprint Mechanics for Linemen (60 minutes)\n2)  Building a Weight Room for Under $5,000 (45 minutes)")
    para(d, "Approximately 230 high school and college coaches were in the room. Mr. Vandersloot was paid an honorarium of $750. We understand he may submit this letter for continuing education in the NSCA's Category B.")
    para(d, "Please call me with any questions at (614) 555-0190.")
    para(d, "\n\nTrent Abernathy\nClinic Director")
    docx(p, d)
    t(p, "lecturing", holder="Cornelius “Neil” Vandersloot, Jr.", provider="Buckeye Strength Coaches Clinic", title="Sprint Mechanics for Linemen", completed_on="2024-06-28", issued_on="2024-07-08", amounts=[A("60", "minute"), A("45", "minute")],
      accept={"title": ["Building a Weight Room for Under $5,000", "Sprint Mechanics for Linemen; Building a Weight Room for Under $5,000"], "holder": ["Cornelius Vandersloot, Jr.", "Cornelius Vandersloot Jr."]}, note="two lectures in one letter; money, phone, people as other numbers")

    p = "CEU forms/verif form D9 Hollis.pdf"
    d = new("Liberation Sans", 10, LETTER, margin=18)
    para(d, "Gulf States Athletic Trainers Meeting & Symposium", 14, True, after=0)
    para(d, "CEU VERIFICATION FORM — attendee copy", 11, after=6)
    table(d, [["Attendee (print)", "Hollis, Emmeline Grace"], ["Credential / number", "ATC 2000031145"], ["Meeting", "March 14–16, 2024, Mobile, AL"], ["BOC AP #", "P88301"]], [45, 130])
    para(d, "")
    table(d, [["*Session", "*CEUs", "*Moderator initials"], ["Opening: The Overhead Athlete at 40", "1.0", "TW"], ["Cadaver Lab: Shoulder (limited)", "3.0", "—"], ["Mental Health First Response", "1.5", "TW"], ["Eat, Sleep, Recover, Repeat", "1.0", "kjp"], ["Ethics Roundtable", "1.0", "kjp"], ["*Total CEUs earned", "*4.5", ""]], [110, 25, 40])
    para(d, "")
    para(d, "Only initialed sessions count. The BOC permits up to 10.0 Category A CEUs for this meeting. Signature of Education Chair:  Kenneth J. Pruitt", 9)
    docx(p, d)
    t(p, "completion", holder="Hollis, Emmeline Grace", provider="Gulf States Athletic Trainers Meeting & Symposium", title="Gulf States Athletic Trainers Meeting & Symposium", started_on="2024-03-14", completed_on="2024-03-16", amounts=[A("4.5", "ceu", "boc")], ids=[I("Credential / number", "ATC 2000031145"), I("BOC AP #", "P88301")], approvals=["boc"],
      accept={"holder": ["Emmeline Grace Hollis"], "provider": [None, "Gulf States Athletic Trainers"], "approvals": [None]}, accept_amounts=[A("1.0", "ceu", "boc"), A("1.5", "ceu", "boc"), A("4.5", "ceu", None)], note="one session was not initialed (3.0 not earned); maximum 10.0; provider only as the meeting's name")

    p = "Documents/CERTIFICATE - Ravindranath.pdf"
    d = new("Quattrocento", 13, land=True, margin=18)
    para(d, "Academy of Physical Education & Fitness Sciences, Pune", 20, True, al="c", color="8B0000", after=0)
    para(d, "(Regd. No. MH/1188/2009/Pune)", 9, al="c")
    para(d, "CERTIFICATE OF APPRECIATION", 24, al="c", font="Caladea")
    para(d, "Presented to  *Prof. (Dr.) Meenakshi Ravindranath*  who acted as Resource Person and delivered an invited lecture on “Sports Nutrition for Kabaddi Players” during the Two-Day National Workshop on Sports Performance held on 16th & 17th December, 2023 in hybrid mode.", 14, al="c")
    para(d, "We place on record our sincere gratitude for the time and effort.", 12, it=True, al="c")
    para(d, "\n")
    table(d, [["Dr. S. B. Kulkarni", "Mrs. Ayesha Shaikh", "Dr. Nitin Gaikwad"], ["Principal & Patron", "Convenor", "Co-ordinator, IQAC"]], style="Normal Table", size=11)
    para(d, "\nCertificate No.: APEFS/RP/2023/14", 9)
    docx(p, d)
    t(p, "lecturing", holder="Meenakshi Ravindranath", provider="Academy of Physical Education & Fitness Sciences, Pune", title="Sports Nutrition for Kabaddi Players", started_on="2023-12-16", completed_on="2023-12-17", amounts=[], ids=[I("Regd. No.", "MH/1188/2009/Pune"), I("Certificate No.", "APEFS/RP/2023/14")],
      accept={"holder": ["Prof. (Dr.) Meenakshi Ravindranath", "Dr. Meenakshi Ravindranath"], "title": ["Two-Day National Workshop on Sports Performance"], "provider": ["Academy of Physical Education & Fitness Sciences"], "started_on": ["2023-12-16", None]}, note="resource person; titles before the name; three signatories")

    p = "Documents/letter of attendance (chapter).pdf"
    d = new("Cantarell", 11, LETTER)
    para(d, "Saskatchewan Kinesiology Network — Saskatoon Chapter", 13, True, al="r")
    para(d, "2024-01-22", al="r")
    para(d, "RE: Monthly chapter meetings, fall 2023")
    para(d, "I confirm that Marie-Ève Thibodeau-Wójcik was present at the following evenings:")
    table(d, [["*2023-09-18", "Tapering Masters Swimmers", "1.5 h"], ["*2023-10-16", "Running After Menopause", "1.5 h"], ["*2023-12-04", "AGM and social", "—"]], [35, 90, 25])
    para(d, "\nTotal professional learning: 3 hours. Members may log this time as CSEP PDCs (professional development credits) at their own discretion; the chapter does not assign credits.")
    para(d, "Evan Friesen, R.Kin.\nChapter secretary")
    docx(p, d)
    t(p, "completion|attendance", holder="Marie-Ève Thibodeau-Wójcik", provider="Saskatchewan Kinesiology Network — Saskatoon Chapter", title="Monthly chapter meetings, fall 2023", started_on="2023-09-18", completed_on="2023-12-04", issued_on="2024-01-22", amounts=[A("3", "hour")],
      accept={"provider": ["Saskatchewan Kinesiology Network"], "completed_on": ["2023-10-16"], "title": ["Monthly chapter meetings", "Tapering Masters Swimmers"]}, accept_amounts=[A("1.5", "hour", None)], note="three meetings, two counted; credits are expressly not assigned")

    p = "Documents/journal club 2023-24.pdf"
    d = new("Liberation Sans Narrow", 11)
    para(d, "Royal Dee Hospital · Department of Sport & Exercise Medicine", 12, True)
    para(d, "Journal Club — individual attendance record", 12)
    para(d, "Name: Mr Alasdair MacFarquhar      Role: Exercise physiologist (visiting, Deeside Leisure)")
    table(d, [["*Date", "*Paper discussed", "*CPD (h)"], ["04.10.23", "Nordic curls: dose matters", "1"], ["01.11.23", "Exercise snacks RCT", "1"], ["06.12.23", "Tendon imaging: signal or noise", "0.5"], ["07.02.24", "Strength after bariatric surgery", "1"], ["06.03.24", "— did not attend —", "0"]], [25, 110, 25])
    para(d, "\nAccrued: 3.5 h CPD (internal). Countersigned 28.03.24, Dr Morag Sutherland, Journal Club lead")
    docx(p, d, img=True, dpi=120)
    t(p, "completion", holder="Mr Alasdair MacFarquhar", provider="Royal Dee Hospital · Department of Sport & Exercise Medicine", title="Journal Club", started_on="2023-10-04", completed_on="2024-02-07", issued_on="2024-03-28", amounts=[A("3.5", "cpd")],
      accept={"kind": ["attendance"], "holder": ["Alasdair MacFarquhar"], "provider": ["Royal Dee Hospital"], "completed_on": ["2024-03-06", "2024-03-28"], "issued_on": [None], "title": ["Journal Club — individual attendance record"]}, accept_amounts=[A("3.5", "hour", None), A("1", "cpd", None), A("0.5", "cpd", None), A("0", "cpd", None), A("1", "hour", None), A("0.5", "hour", None)], note="two-digit years with dots; missed meeting as zero row; sum in a sentence")

    p = "teach_letter_SG.pdf"
    d = new("Noto Sans", 10.5)
    para(d, "STRAITS AQUATIC & FITNESS EDUCATORS", 14, True, color="005B96", after=0)
    para(d, "60 Bayfront Drive #02-11 Singapore 018999", 8.5)
    para(d, "Our ref: SAFE/T/24/112")
    para(d, "15 August 2024")
    para(d, "CONFIRMATION OF TEACHING ENGAGEMENT", bold=True)
    para(d, "Dear Mdm Lim,")
    para(d, "We confirm that *Lim Siew Khim, Jacqueline* conducted the masterclass *Aqua Zumba®-Style Choreography: 32 Counts Made Easy* at our Aqua Symposium on 10 August 2024 as Lead Trainer (four (4) contact hours). Her co-trainer was Mr Suresh Pillai.")
    para(d, "This letter is issued at her request for renewal of certification.")
    para(d, "Yours faithfully,\n\n\nTan Boon Keng\nProgramme Manager")
    docx(p, d)
    t(p, "teaching", holder="Lim Siew Khim, Jacqueline", provider="Straits Aquatic & Fitness Educators", title="Aqua Zumba®-Style Choreography: 32 Counts Made Easy", completed_on="2024-08-10", issued_on="2024-08-15", amounts=[A("4", "hour")], ids=[I("Our ref", "SAFE/T/24/112")], accept={"holder": ["Jacqueline Lim Siew Khim", "Lim Siew Khim Jacqueline"], "title": ["Aqua Symposium"]}, note="Singapore name; co-trainer named; number in the title")

    p = "Author_credit.pdf"
    d = new("EB Garamond", 12.5, LETTER)
    para(d, "Recreation Today", 26, it=True, color="1B5E20", after=0)
    para(d, "the magazine of the Upper Midwest Recreation Alliance", 10)
    para(d, "Dear Torvald,")
    para(d, "It is a pleasure to confirm that your feature, “Ice Rinks as Third Places,” by Torvald Espeseth-Goodwin, ran in our Winter 2024 number (vol. 41, no. 1, pages 12–17), published January 15, 2024. Features are reviewed by our editors but are not peer reviewed.")
    para(d, "Authors who hold a CPRP may claim Professional Service points with this letter.")
    para(d, "Warm regards,\nSunniva Bakke-Lindholm, Managing Editor")
    docx(p, d)
    t(p, "authoring", holder="Torvald Espeseth-Goodwin", provider="Upper Midwest Recreation Alliance", title="Ice Rinks as Third Places", completed_on="2024-01-15", amounts=[], about={"peer_reviewed": "no"}, accept={"provider": ["Recreation Today"], "issued_on": ["2024-01-15"]}, note="article in a magazine, expressly not peer reviewed")

    p = "certs2024/Cert of Attendance Bray.pdf"
    d = new("Comfortaa", 12, (148, 210), land=True, margin=12)
    para(d, "Wicklow Wellness Weekend", 20, al="c", color="6A1B9A", after=0)
    para(d, "certificate of attendance", 11, al="c")
    para(d, "Seán-Óg Fitzmaurice", 22, al="c", font="Lobster Two")
    para(d, "came along on 7/9/24 and 8/9/24 and earned", 11, al="c")
    para(d, "5 CPD points (REPs) / 4 CPD hours (ISCP)", 13, True, al="c")
    para(d, "Aoife Tiernan, Wicklow Wellness CLG", 9, al="c")
    docx(p, d)
    t(p, "completion", holder="Seán-Óg Fitzmaurice", provider="Wicklow Wellness CLG", title="Wicklow Wellness Weekend", started_on="2024-09-07", completed_on="2024-09-08", amounts=[A("5", "cpd", "reps"), A("4", "cpd", "iscp")], accept={"started_on": ["2024-07-09"], "completed_on": ["2024-08-09"], "provider": ["Wicklow Wellness Weekend"]}, unclear_ok=["started_on", "completed_on"],
      accept_amounts=[A("4", "hour", "iscp"), A("5", "cpd", "repsireland")], note="day/month may be read two ways (Irish, two days running: 7 and 8 September); two bodies on one line")

    p = "certs2024/ambig.pdf"
    d = new("Courier Prime", 11, LETTER)
    for x in ("CERTIFICATE OF COMPLETION", "", "NAME ........ ANDERSEN-OYELARAN FOLASADE M", "EVENT ....... WOMEN IN STRENGTH SYMPOSIUM", "DATE ........ 05/06/2024", "CREDIT ...... 6.0", "APPROVED BY . NSCA, ISSA, NCSF", "REF ......... WIS-000419", "", "WOMEN IN STRENGTH WORLDWIDE"):
        para(d, x, after=2)
    docx(p, d)
    t(p, "completion", holder="ANDERSEN-OYELARAN FOLASADE M", provider="Women in Strength Worldwide", title="WOMEN IN STRENGTH SYMPOSIUM", completed_on="2024-05-06", amounts=[A("6.0", "unitless")], ids=[I("REF", "WIS-000419")], approvals=["nsca", "issa", "ncsf"],
      accept={"completed_on": ["2024-06-05"], "holder": ["Folasade M Andersen-Oyelaran"], "title": ["Women in Strength Symposium"]}, unclear_ok=["completed_on"], accept_amounts=[A("6.0", "ceu", None)], note="no country on the paper, the date may be read two ways; amount without unit; surname first without comma")

    p = "certs2024/zoom_participation_Goodluck.pdf"
    d = new("Open Sans", 11, LETTER, land=True)
    para(d, "Southwest Native Wellness & Recreation Gathering (Virtual)", 17, True, color="BF360C")
    para(d, "Participant: *Shandiin Goodluck-Yellowhair*")
    para(d, "Days attended: two (August 1st and 2nd, 2024)")
    para(d, "CEUs: *0.75* (Council for Adult Development / IACET-method) — Contact hours: *7 1/2*")
    para(d, "Event code SNWRG-24V")
    para(d, "Hosted by Four Directions Recreation Coalition, Gallup, N.M. The Coalition is applying for IACET accreditation; it is not an accredited provider at this time.", 9)
    para(d, "\nSigned  Orlando Begaye-Cooper, Chairman", 10)
    docx(p, d)
    t(p, "completion", holder="Shandiin Goodluck-Yellowhair", provider="Four Directions Recreation Coalition", title="Southwest Native Wellness & Recreation Gathering (Virtual)", started_on="2024-08-01", completed_on="2024-08-02", amounts=[A("0.75", "ceu"), A("7.5", "hour")], ids=[I("Event code", "SNWRG-24V")],
      accept={"title": ["Southwest Native Wellness & Recreation Gathering"]}, accept_amounts=[A("0.75", "ceu", "iacet")], note="fraction printed as 7 1/2; says that it is NOT accredited by IACET")

    p = "precon CPR slip.pdf"
    d = new("Carlito", 11, LETTER)
    para(d, "Pre-Conference Skills Day — CPR/AED Check-off", 15, True)
    para(d, "Great Basin Group Fitness Association, Reno NV")
    table(d, [["Student", "Octavio Fuentes-Delacruz"], ["Course", "Heartbeat Saver: Adult & Child CPR with AED"], ["Skills check", "passed, in person, manikin"], ["Check-off date", "Sept 21, 2024"], ["Good through", "September 2026"], ["Instructor", "Sgt. Darla Whitehorse #INS-4410"], ["Card no.", "HS-772-0931"]], [45, 110], size=11)
    para(d, "\nThis slip may be shown until your card arrives. It carries 0.4 ACE CECs at renewal.")
    docx(p, d)
    t(p, "cpr_aed", holder="Octavio Fuentes-Delacruz", provider="Great Basin Group Fitness Association", title="Heartbeat Saver: Adult & Child CPR with AED", completed_on="2024-09-21", expires_on="2026-09", amounts=[A("0.4", "cec", "ace")], ids=[I("Card no.", "HS-772-0931"), I("Instructor", "INS-4410")],
      card={"covers": ["cpr", "aed"], "ages": ["adult", "child"], "skills": "in_person", "sides": ["front"]}, accept_amounts=[], accept={"issued_on": ["2024-09-21"]}, note="slip of a pre-conference course; valid until a month")
