"""python make.py OUT  - makes papers/ and truth.jsonl in OUT (default: this folder)."""
import importlib, os, shutil, sys
import kit

MODULES = ["heart", "agency", "education", "other_papers"]

PICTURES = [
    ("PHTLS 10e Ferreira.pdf", "PHTLS 10e Ferreira.pdf", "scan", {"tilt": 0.4}),
    ("NSC card - Halvorsen.pdf", "NSC card - Halvorsen.pdf", "scan", {"dpi": 250, "tilt": -0.7}),
    ("KCFR_haz_medical.pdf", "KCFR_haz_medical.pdf", "scan", {"grey": True, "dpi": 160}),
    ("mt ems lic.pdf", "scans/mt ems lic.pdf", "scan", {"tilt": 0.9, "dpi": 200}),
    ("accreditation letter Brightwater.pdf", "scans/accreditation letter Brightwater.pdf", "scan", {"tilt": -0.3, "grey": True}),
    ("fema 700.pdf", "phone/IMG_0418.jpg", "photo", {"seed": 12, "size": (2000, 1550), "bg": (92, 96, 90)}),
    ("stb cert.pdf", "phone/stb cert.jpg", "photo", {"seed": 27, "size": (1800, 1350), "bg": (134, 104, 80)}),
    ("course result sepsis.pdf", "Screenshot course result.png", "screen", {"dpi": 150}),
    ("receipt ACLS.pdf", "phone/receipt.jpg", "photo", {"seed": 40, "size": (1500, 1950), "bg": (70, 74, 84)}),
    ("AHA roster 2025-03-14.docx.pdf", "scans/AHA roster 2025-03-14.pdf", "scan", {"tilt": -0.5}),
    ("fd absence.pdf", "scans/fd absence.pdf", "scan", {"grey": True}),
]

if __name__ == "__main__":
    out = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    kit.setup(out)
    for m in MODULES:
        if importlib.util.find_spec(m):
            importlib.import_module(m).make()
    kit.run_office()
    for old, new, how, kw in PICTURES:
        kit.as_picture(old, new, how, **kw)
    kit.save_truth()
    shutil.rmtree(kit.TMP, ignore_errors=True)
    print(len(kit.TRUTH), "lines of truth")
