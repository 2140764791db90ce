"""A candidate guide as an .odt file."""


def build(p):
    from odf.opendocument import OpenDocumentText
    from odf.style import Style, TextProperties, ParagraphProperties
    from odf.text import P, H, List, ListItem
    d = OpenDocumentText()
    t = Style(name="T1", family="paragraph")
    t.addElement(TextProperties(fontsize="20pt", fontweight="bold", fontfamily="Liberation Serif"))
    t.addElement(ParagraphProperties(marginbottom="0.6cm"))
    n = Style(name="N1", family="paragraph")
    n.addElement(TextProperties(fontsize="11pt", fontfamily="Liberation Serif"))
    n.addElement(ParagraphProperties(marginbottom="0.25cm"))
    d.styles.addElement(t)
    d.styles.addElement(n)
    d.text.addElement(P(stylename=t, text="Examenreglement Diploma Fitnesstrainer A (uittreksel)"))
    for x in ("Opleidingsinstituut Sportief Leren – Apeldoorn, versie 3, januari 2024",
              "Artikel 4. De opleiding omvat 150 SBU. Het diploma wordt uitgereikt als elk onderdeel met ten minste een 5,5 is afgesloten.",
              "Artikel 5. Op het diploma staan de naam, de geboortedatum, de datum van het examen, het diplomanummer en het cijfer.",
              "Artikel 6. Wie één onderdeel onvoldoende maakt, kan binnen zes maanden herkansen. De kosten bedragen € 75,00.",
              "Artikel 7. Een deelnemer zonder diploma kan een verklaring van aanwezigheid vragen; die geldt niet als diploma."):
        d.text.addElement(P(stylename=n, text=x))
    d.save(p)
