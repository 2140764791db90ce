"""Papers that people keep as scan, telephone picture or screen picture instead of the PDF."""
from core import *

def certs():
    picture("redcross_cert.pdf", "redcross_cert.png", "screen", 130)
    picture("classmarker.pdf", "Screenshot classmarker.png", "screen", 150)
    picture("Absorb - Concussion awareness.pdf", "concussion.jpg", "screen", 150)
    picture("safeguarding.pdf", "20250114_safeguarding.jpg", "photo", 220, w=2100, desk=(70, 74, 80), angle=1.4)
    picture("credential-certificate-NB.pdf", "IMG_0882.jpg", "photo", 200, w=1600, desk=(140, 110, 80), angle=-1.1)
    picture("BLS renewal.pdf", "bls ngozi.jpg", "photo", 200, w=1800, desk=(96, 70, 50), angle=2.2)
    picture("CPD_cert_VillanuevaTan.pdf", "CPD_cert_VillanuevaTan.jpg", "screen", 170)
    picture("Relias/transfer_certificate (2).pdf", "Relias/transfer_certificate (2).pdf", "scan", 170, angle=0.5, grey=True)
    picture("HealthStream/cert_33190.pdf", "HealthStream/scan cert_33190.pdf", "turned", 160, angle=0.4)
    picture("article quiz 2024-06.pdf", "article quiz 2024-06.pdf", "scan", 160, angle=-0.7, grey=True)
    picture("Teaching verification - Mbatha.pdf", "Teaching verification - Mbatha.pdf", "scan", 170, angle=0.3)
    picture("Zertifikat Erste Hilfe Kind.pdf", "Erste Hilfe Kind Scan.pdf", "scan", 160, angle=-0.4)

def others():
    picture("waitlist Juniper.pdf", "waitlist Juniper.pdf", "scan", 160, angle=-0.6, grey=True)
    picture("class roster 0926.pdf", "roster.jpg", "photo", 170, w=1500, desk=(110, 100, 90), angle=-1.6)
    picture("certificates/kettlebell sample.pdf", "certificates/kettlebell sample.png", "screen", 120)
    picture("online portion pending.pdf", "online portion pending.png", "screen", 120)
