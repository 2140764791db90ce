"""Pictures drawn with Pillow: poster exports of a phone app, cards, social posts."""
import math
from PIL import Image, ImageDraw, ImageFont
from kit import t
P = "/usr/share/fonts/"
FT = {"kristi": P + "truetype/kristi/Kristi.ttf", "dance": P + "opentype/dancingscript/DancingScript-Regular.otf", "lato": P + "truetype/lato/Lato-Regular.ttf", "latob": P + "truetype/lato/Lato-Bold.ttf",
      "bebas": P + "opentype/bebas-neue/BebasNeue-Book.otf", "quick": P + "truetype/quicksand/Quicksand-Regular.ttf", "leck": P + "truetype/leckerli-one/LeckerliOne-Regular.ttf", "hand": P + "truetype/fifthhorseman/dkg.ttf", "kau": P + "opentype/kaushanscript/KaushanScript-Regular.otf"}

def put(d, xy, s, f="lato", size=30, fill="#222", anchor="mm", room=None):
    while room and d.textlength(s, font=ImageFont.truetype(FT[f], size)) > room: size -= 1
    d.text(xy, s, font=ImageFont.truetype(FT[f], size), fill=fill, anchor=anchor)

def posters(s):
    im = Image.new("RGB", (1080, 1080), "#e9efe6"); d = ImageDraw.Draw(im)
    for k in range(9):
        a = k * 40 * math.pi / 180; d.ellipse([540 + 470 * math.cos(a) - 90, 540 + 470 * math.sin(a) - 90, 540 + 470 * math.cos(a) + 90, 540 + 470 * math.sin(a) + 90], fill="#cddbc6")
    d.rectangle([110, 110, 970, 970], fill="#fffdf8", outline="#7d9471", width=4)
    for y, x, f, z in ((190, "SOMA & SALT", "quick", 40), (240, "breathwork · cold · community", "quick", 22), (350, "Ezekiel Thorne-Abubakar", "kristi", 92), (450, "has been breathing with us for", "lato", 26), (510, "twenty-five hours", "dance", 58), (570, "and is released into the wild as a", "lato", 26), (630, "Breathwork Guide", "dance", 62), (720, "Big Sur, March 2024", "lato", 26), (800, "Juniper Halvorsen-Adé", "kristi", 46), (840, "FOUNDER", "lato", 18), (920, "no. 112 of 200", "lato", 18)):
        put(d, (540, y), x, f, z, "#4b5a43", room=800)
    s.add("breath_poster.png", "img", im, t("completion", "Ezekiel Thorne-Abubakar", "SOMA & SALT", "Breathwork Guide", "2024-03", am=["25 hour"], ids=["no.=112"], acc={"ids": [None]}, note="square poster, hours as words, month only"))
    im = Image.new("RGB", (1600, 1131), "#fff"); d = ImageDraw.Draw(im)
    d.polygon([(0, 0), (620, 0), (380, 1131), (0, 1131)], fill="#14213d"); d.polygon([(620, 0), (660, 0), (420, 1131), (380, 1131)], fill="#fca311")
    put(d, (60, 120), "LOADED", "bebas", 90, "#fff", "lm"); put(d, (60, 210), "MOBILITY", "bebas", 90, "#fff", "lm"); put(d, (60, 300), "a workshop by", "lato", 28, "#fff", "lm"); put(d, (60, 345), "Kinetic Commons", "latob", 34, "#fca311", "lm"); put(d, (60, 1040), "KC-LM-0729", "lato", 24, "#fff", "lm")
    for y, x, f, z in ((150, "Certificate of Completion", "lato", 44), (330, "Siobhán O’Donovan-Kapoor, DPT", "kau", 56), (430, "Sat + Sun, 26–27 July 2025 in Bozeman", "lato", 32), (500, "15 contact hours, 1.5 CEUs (MT PT board)", "lato", 32), (560, "ACE 1.5 / NASM 1.5 / NSCA 1.5", "lato", 32), (800, "Lazlo Ferenczi, MSc", "kristi", 60), (850, "Instructor", "lato", 24), (1000, "We were told that this course is also accepted by ISSA; ask them.", "lato", 20)):
        put(d, (700, y), x, f, z, "#14213d", "lm", room=850)
    s.add("Loaded Mobility.jpg", "img", im, t("completion", "Siobhán O’Donovan-Kapoor", "Kinetic Commons", "LOADED MOBILITY", "2025-07-27", "2025-07-26", am=["15 hour", "1.5 ceu", "1.5 unitless ace", "1.5 unitless nasm", "1.5 unitless nsca"], ids=["=KC-LM-0729"], acc_am=["1.5 cec ace", "1.5 ceu nasm", "1.5 ceu nsca", "1.5 ceu ace"], note="title stacked on two lines; state board CEUs"))
    im = Image.new("RGB", (1200, 1500), "#2b2d42"); d = ImageDraw.Draw(im)
    d.rounded_rectangle([60, 60, 1140, 1440], 40, outline="#ef233c", width=8)
    for y, x, f, z, c in ((170, "KNOCKOUT FITBOX", "bebas", 110, "#ef233c"), (270, "group boxing coach academy", "lato", 36, "#edf2f4"), (420, "THIS CORNER:", "bebas", 60, "#8d99ae"), (520, "Jebediah “Jeb” Strickland-Mbaye", "leck", 66, "#fff"), (680, "12 rounds · 12 hours", "bebas", 70, "#edf2f4"), (770, "Coach Level: WHITE GLOVE", "bebas", 60, "#ef233c"), (900, "won on points 01/02/2025", "lato", 38, "#edf2f4"), (980, "good for 18 months", "lato", 34, "#edf2f4"), (1100, "AFAA 12 CEU • ACE 1.2 CEC • ref KO-55", "lato", 32, "#8d99ae"), (1300, "cornerman: Big Al Romano", "hand", 44, "#edf2f4")):
        put(d, (600, y), x, f, z, c, room=1000)
    s.add("KO.png", "img", im, t("completion|credential", "Jebediah “Jeb” Strickland-Mbaye", "KNOCKOUT FITBOX", "WHITE GLOVE", "2025-01-02", valid="P18M", am=["12 hour", "12 ceu afaa", "1.2 cec ace"], ids=["ref=KO-55"], acc={"completed_on": ["2025-02-01"], "title": ["Coach Level: WHITE GLOVE", "group boxing coach academy"], "provider": ["KNOCKOUT FITBOX group boxing coach academy"]}, unclear=["completed_on"], note="ambiguous 01/02/2025, validity 18 months, poster in a metaphor"))
    im = Image.new("RGB", (1011, 638), "#f8f4ff"); d = ImageDraw.Draw(im); d.rectangle([0, 0, 300, 638], fill="#6a4c93"); d.ellipse([60, 60, 240, 240], fill="#c9b6e4"); d.ellipse([115, 90, 185, 160], fill="#6a4c93"); d.pieslice([85, 160, 215, 290], 180, 360, fill="#6a4c93")
    for y, x, f, z in ((90, "Teacher Licence", "latob", 44), (150, "Aerial Arts & Silks Union", "lato", 28), (260, "HAVERBROOK, Calliope", "latob", 46), (340, "Aerial Yoga + Low Silks", "lato", 32), (420, "No  AASU/22/0316", "lato", 28), (465, "From  16 MAR 2022", "lato", 28), (510, "To  15 MAR 2025", "lato", 28), (590, "property of the Union, return if found", "lato", 18)): put(d, (330, y), x, f, z, "#2d1e4a", "lm", room=650)
    s.add("cards/licence.png", "img", im, t("credential", "HAVERBROOK, Calliope", "Aerial Arts & Silks Union", "Teacher Licence", issued="2022-03-16", exp="2025-03-15", ids=["No=AASU/22/0316"], acc={"title": ["Aerial Yoga + Low Silks", "Aerial Yoga + Low Silks Teacher Licence", "Teacher Licence Aerial Yoga + Low Silks"], "started_on": ["2022-03-16"], "issued_on": [None]}, note="licence card with a face shape"))
    im = Image.new("RGB", (1080, 1920), "#ffe5ec"); d = ImageDraw.Draw(im)
    d.rounded_rectangle([80, 420, 1000, 1500], 60, fill="#fff")
    for y, x, f, z in ((180, "@cloudnine.postnatal", "latob", 40), (300, "new grad alert!", "leck", 90), (560, "Mehwish Qureshi-Banks", "dance", 84), (700, "Baby & Me Stroller Fitness", "latob", 48), (770, "Instructor Training", "latob", 48), (900, "10.5 hrs · .9 AFAA · 1.0 ACE", "lato", 44), (1010, "finished April 6th ’25", "lato", 44), (1200, "certificate no. C9-0405", "lato", 36), (1400, "Cloud Nine Postnatal Movement", "kau", 46), (1700, "link in bio: next training Sept 12", "lato", 40)): put(d, (540, y), x, f, z, "#7a3b52", room=860)
    s.add("story.jpg", "img", im, t("completion", "Mehwish Qureshi-Banks", "Cloud Nine Postnatal Movement", "Baby & Me Stroller Fitness Instructor Training", "2025-04-06", am=["10.5 hour", "0.9 unitless afaa", "1.0 unitless ace"], ids=["certificate no.=C9-0405"], acc={"title": ["Baby & Me Stroller Fitness"]}, acc_am=["0.9 ceu afaa", "1.0 cec ace"], note="social post as proof, .9 without zero, two-digit year"))

def build(s): posters(s)
