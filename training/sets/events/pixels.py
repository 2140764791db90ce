"""Pictures drawn with Pillow: phone exports, social-media style certificates, app screens."""
from PIL import Image, ImageDraw, ImageFont
import core
from core import A, I, t, save_pictures

FONTS = {"deja": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "dejab": "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf", "serif": "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf", "lato": "/usr/share/fonts/truetype/lato/Lato-Regular.ttf",
         "latob": "/usr/share/fonts/truetype/lato/Lato-Bold.ttf", "lib": "/usr/share/fonts/truetype/liberation/LiberationSerif-Italic.ttf", "mono": "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"}


def paint(path, size, bg, lines, shapes=(), **kw):
    """lines: (x, y, text, font, size, colour, anchor); shapes: (kind, box, fill, outline, width)"""
    im = Image.new("RGB", size, bg)
    d = ImageDraw.Draw(im)
    for kind, box, fill, outline, width in shapes:
        getattr(d, kind)(box, fill=fill, outline=outline, width=width)
    said = []
    for x, y, s, f, n, col, *an in lines:
        d.multiline_text((x, y), s, font=ImageFont.truetype(FONTS[f], n), fill=col, anchor=an[0] if an else "la", spacing=n // 3, align="center" if an and an[0][0] == "m" else "left")
        said.append(s)
    core.CHECK[path] = "\n".join(said)
    save_pictures(core.OUT / path, [im], **kw)


def run():
    p = "WhatsApp Image 2024-02-04 at 18.41.07.jpeg"
    paint(p, (1280, 905), "#fffaf0", [(640, 120, "KERALA YOGA & NATUROPATHY FEDERATION", "dejab", 34, "#8c2f00", "ma"), (640, 190, "NATIONAL SEMINAR — YOGA FOR ACTIVE AGEING", "deja", 26, "#333", "ma"), (640, 300, "Certificate of Participation", "lib", 58, "#8c2f00", "ma"),
        (640, 410, "Smt. Thankamani Kunjukutty Amma", "serif", 40, "#111", "ma"), (640, 500, "is hereby certified to have participated as DELEGATE\nin the above seminar at Thrissur on 03/02/2024 & 04/02/2024\nSl. No. KYNF/NS/24/0156", "serif", 26, "#333", "ma"),
        (180, 770, "President", "serif", 22, "#333"), (980, 770, "Secretary", "serif", 22, "#333")], [("rectangle", (30, 30, 1250, 875), None, "#d4a017", 10), ("rectangle", (50, 50, 1230, 855), None, "#8c2f00", 2)], quality=85)
    t(p, "attendance", holder="Smt. Thankamani Kunjukutty Amma", provider="Kerala Yoga & Naturopathy Federation", title="NATIONAL SEMINAR — YOGA FOR ACTIVE AGEING", started_on="2024-02-03", completed_on="2024-02-04", amounts=[], ids=[I("Sl. No.", "KYNF/NS/24/0156")],
      accept={"holder": ["Thankamani Kunjukutty Amma"], "title": ["Yoga for Active Ageing", "National Seminar — Yoga for Active Ageing"], "started_on": ["2024-03-02"], "completed_on": ["2024-04-02"]}, note="chat picture; delegate of a seminar without credit")

    p = "exports/IMG-20240518-WA0003.jpg"
    paint(p, (1080, 1350), "#0f172a", [(540, 150, "LIFT HER UP", "latob", 110, "#f472b6", "ma"), (540, 290, "women's coaching webinar week", "lato", 40, "#e2e8f0", "ma"), (540, 470, "Aisling Byrne-Vasquez", "latob", 62, "#ffffff", "ma"), (540, 570, "showed up live for 4 of 5 sessions\n13.–17. May 2024", "lato", 40, "#e2e8f0", "ma"),
        (540, 760, "4 NASM-ready learning hours*", "latob", 44, "#f472b6", "ma"), (540, 1180, "*hours of learning, not pre-approved CEUs; file a petition with your certifier.\nLift Her Up is run by Sisterhood Strength Ltd, Galway", "lato", 26, "#94a3b8", "ma")], [("rounded_rectangle", (90, 430, 990, 720), None, "#f472b6", 4)], quality=90)
    t(p, "completion|attendance", holder="Aisling Byrne-Vasquez", provider="Sisterhood Strength Ltd", title="LIFT HER UP", started_on="2024-05-13", completed_on="2024-05-17", amounts=[A("4", "hour")], accept={"title": ["women's coaching webinar week", "Lift Her Up women's coaching webinar week", "Lift Her Up"], "provider": ["Lift Her Up"]}, note="social-media tile; the small star takes back the body's name; 4 of 5 sessions")

    p = "exports/wallet_pass.png"
    paint(p, (828, 1100), "#e5e7eb", [(80, 90, "NORTHERN ALBERTA POOL & SPLASH CONFERENCE", "latob", 28, "#ffffff"), (80, 200, "Deshawn Cardinal-Petrov", "latob", 46, "#ffffff"), (80, 265, "has full attendance status", "lato", 28, "#dbeafe"), (80, 380, "DATE", "lato", 22, "#bfdbfe"), (80, 410, "23 & 24 APR 2024", "latob", 32, "#ffffff"), (480, 380, "CREDITS", "lato", 22, "#bfdbfe"), (480, 410, "12", "latob", 32, "#ffffff"),
        (80, 500, "HOST", "lato", 22, "#bfdbfe"), (80, 530, "Peace Country Aquatics Assoc.", "latob", 32, "#ffffff"), (414, 960, "PCAA-24-000731", "mono", 26, "#111", "ma")], [("rounded_rectangle", (40, 40, 788, 640), "#1d4ed8", None, 0), ("rounded_rectangle", (40, 660, 788, 1030), "#ffffff", None, 0)] + [("rectangle", (150 + 22 * i + (i * 7) % 5, 720, 158 + 22 * i + (i * 11) % 9, 930), "#111", None, 0) for i in range(24)])
    t(p, "completion", holder="Deshawn Cardinal-Petrov", provider="Peace Country Aquatics Assoc.", title="NORTHERN ALBERTA POOL & SPLASH CONFERENCE", started_on="2024-04-23", completed_on="2024-04-24", amounts=[A("12", "unitless")], ids=[I("", "PCAA-24-000731")], accept={"title": ["Northern Alberta Pool & Splash Conference"]}, accept_amounts=[A("12", "cec", None)], note="phone wallet pass; 'credits' of no body; id without a label")

    p = "exports/Certificate of thanks.png"
    paint(p, (1600, 1131), "#f1f5f9", [(120, 110, "thank you,", "lib", 80, "#0f766e"), (120, 220, "Coach Radomir Vuković", "latob", 74, "#134e4a"), (120, 370, "for the keynote “From Couch to Coach in 500 Days”\nwhich opened our Community Wellness Summit.", "lato", 44, "#334155"), (120, 560, "Hamilton, Ontario  |  Saturday, September 30th, 2023", "lato", 36, "#334155"),
        (120, 820, "Steeltown Health & Fitness Collective", "latob", 36, "#134e4a"), (120, 880, "Imogen Fairchild-Osei, Executive Director", "lato", 30, "#334155")], [("ellipse", (1200, -200, 1900, 500), "#99f6e4", None, 0), ("rectangle", (0, 1090, 1600, 1131), "#0f766e", None, 0)])
    t(p, "lecturing", holder="Radomir Vuković", provider="Steeltown Health & Fitness Collective", title="From Couch to Coach in 500 Days", completed_on="2023-09-30", amounts=[], accept={"holder": ["Coach Radomir Vuković"], "title": ["Community Wellness Summit"]}, about={"level": "keynote"}, note="keynote; days in the title; 'Coach' before the name")

    p = "screens/lms done.png"
    paint(p, (1366, 768), "#f8fafc", [(40, 22, "OTTER CREEK UNIVERSITY OF WELLNESS ED — Learning Centre", "latob", 24, "#fff"), (1320, 24, "Hi, Ferdinand", "lato", 20, "#fff", "ra"), (60, 110, "Completed", "latob", 34, "#166534"), (60, 170, "Webinar on demand", "lato", 20, "#64748b"), (60, 200, "Posture Is Not Destiny (CEC)", "latob", 36, "#0f172a"),
        (60, 270, "Learner:  Ferdinand Achterhuis-Bello", "lato", 24, "#0f172a"), (60, 310, "Completed on:  Wed 06/12/2023 21:14", "lato", 24, "#0f172a"), (60, 350, "Credits:  0.5", "lato", 24, "#0f172a"), (60, 390, "Transcript ID:  0CU-77-1420", "lato", 24, "#0f172a"), (60, 500, "You may close this window. Next up: Breathing Is Not Magic (not started)", "lato", 20, "#64748b")],
        [("rectangle", (0, 0, 1366, 72), "#166534", None, 0), ("rounded_rectangle", (30, 90, 1336, 460), None, "#cbd5e1", 2)])
    t(p, "completion", holder="Ferdinand Achterhuis-Bello", provider="Otter Creek University of Wellness Ed", title="Posture Is Not Destiny (CEC)", completed_on="2023-12-06", amounts=[A("0.5", "unitless")], ids=[I("Transcript ID", "0CU-77-1420")], about={"progress": "completed"},
      accept={"title": ["Posture Is Not Destiny"]}, accept_amounts=[A("0.5", "cec", None)], note="06/12/2023 is a Wednesday only as 6 December; id starts with the digit 0; next course not started")

    p = "screens/scan_receipt_style.png"
    paint(p, (560, 900), "#ffffff", [(280, 40, "KIOSK 4 — HALL B", "mono", 26, "#111", "ma"), (280, 90, "SESSION SCAN SLIP", "mono", 30, "#111", "ma"), (30, 160, "--------------------------------", "mono", 24, "#111"), (30, 210, "Tri-State Group Ex Weekend", "mono", 24, "#111"), (30, 250, "Yolanda Kessler-Brathwaite", "mono", 24, "#111"), (30, 310, "04/19/24 AQ12 Deep Tabata   1.5", "mono", 22, "#111"), (30, 350, "04/20/24 BR03 Barre Flow    1.0", "mono", 22, "#111"), (30, 390, "04/20/24 LC21 Voice Care    1.0", "mono", 22, "#111"),
        (30, 430, "04/21/24 ST40 Step Redux    2.0", "mono", 22, "#111"), (30, 480, "TOTAL AFAA CEU              5.5", "mono", 22, "#111"), (30, 540, "--------------------------------", "mono", 24, "#111"), (30, 590, "Issued by Hudson Fit Conferences\nCert ID HFC240419-0277\nKeep this slip. It is your\nonly certificate.", "mono", 22, "#111")])
    t(p, "completion", holder="Yolanda Kessler-Brathwaite", provider="Hudson Fit Conferences", title="Tri-State Group Ex Weekend", started_on="2024-04-19", completed_on="2024-04-21", amounts=[A("5.5", "ceu", "afaa")], ids=[I("Cert ID", "HFC240419-0277")], accept_amounts=[A(v, "ceu", "afaa") for v in ("1.5", "1.0", "2.0")], note="till slip as a certificate; rows and total")
