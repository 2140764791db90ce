#!/usr/bin/env python3
"""OCR beside Tesseract on the same pictures: CPU seconds, peak memory, and the share of printed fields each reads exactly.

    cargo build --release --bench ocr
    benches/ocr/beside_tesseract.py [PAPERS]

Needs Debian's tesseract-ocr, poppler-utils, and Pillow. Papers of the fixtures (every fourth of those with a text layer) are drawn
and spoiled in six ways, always the same; the fields are those of `fixtures/truth.jsonl`, and count as read where they stand in the text,
spaces and case aside.
"""
import glob, json, os, random, re, resource, subprocess, sys, tempfile
from PIL import Image, ImageChops, ImageFilter

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def noise(size, spread, seed):
    random.seed(seed)
    small = Image.frombytes("L", (256, 256), bytes(max(0, min(255, int(random.gauss(128, spread)))) for _ in range(65536)))
    field = Image.new("L", size)
    for x in range(0, size[0], 256):
        for y in range(0, size[1], 256):
            field.paste(small, (x, y))
    return Image.merge("RGB", [field] * 3)


def photo(page):
    w, h = page.size
    # A sheet held away from the camera, a little turned, on a dark table, unevenly lit.
    quad = (-0.06 * w, -0.05 * h, 0.01 * w, 1.06 * h, 1.05 * w, 1.02 * h, 1.02 * w, -0.03 * h)
    page = page.transform((w, h), Image.QUAD, quad, Image.BICUBIC, fillcolor=(70, 60, 52))
    light = Image.linear_gradient("L").resize((w, h)).point(lambda v: 150 + v * 105 // 255)
    return ImageChops.multiply(page, Image.merge("RGB", [light] * 3)).filter(ImageFilter.GaussianBlur(0.7))


CLASSES = {
    "clean, 200 dpi": (200, lambda page: page),
    "low, 100 dpi": (100, lambda page: page),
    "askew by 2.5 degrees": (200, lambda page: page.rotate(2.5, Image.BICUBIC, expand=True, fillcolor="white")),
    "noisy and soft": (150, lambda page: ImageChops.add(page.filter(ImageFilter.GaussianBlur(1.0)), noise(page.size, 26, 7), 1, -128)),
    "photo": (170, photo),
    "on its side": (170, lambda page: page.transpose(Image.ROTATE_90)),
}


def months(date):
    """The ways in which the papers print a date."""
    names = "January February March April May June July August September October November December".split()
    y, m, *d = map(int, date.split("-"))
    if not d:
        return [f"{m:02}/{y}", f"{names[m-1]} {y}", f"{m}/{y}"]
    d, n = d[0], names[m - 1]
    return [f"{m:02}/{d:02}/{y}", f"{m}/{d}/{y}", f"{n} {d}, {y}", f"{n[:3]} {d}, {y}", f"{n[:3]}. {d}, {y}", f"{d} {n} {y}", f"{d:02} {n} {y}", f"{d:02}-{n[:3]}-{y}",
            f"{d:02}.{m:02}.{y}", date, f"{y}/{m:02}/{d:02}", f"{d:02}/{m:02}/{y}", f"{n} {d:02}, {y}", f"{d:02} {n[:3]} {y}", f"{d} {n[:3]} {y}"]


def bare(text):
    return re.sub(r"\s+", "", text).casefold()


def fields(truth, printed):
    """What the paper prints, each as the ways to print it; only what its text layer shows is asked for."""
    wanted = [[truth[key]] for key in ("holder", "provider") if truth.get(key)]
    wanted += [months(truth[key]) for key in ("completed_on", "issued_on", "expires_on") if truth.get(key)]
    wanted += [[entry["value"]] for entry in (truth.get("amounts") or []) + (truth.get("ids") or [])]
    return [[bare(way) for way in ways if bare(way) in printed] for ways in wanted if any(bare(way) in printed for way in ways)]


def measured(command, **more):
    """Output, CPU seconds and peak memory in MiB of a process."""
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, **more)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        out.seek(0)
        return out.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def papers(most):
    for line in list(open(f"{HOME}/fixtures/truth.jsonl", encoding="utf8"))[::4]:
        truth = json.loads(line)
        path = f"{HOME}/fixtures/drive/{truth['path']}"
        if most > 0 and truth["text_layer"] and not truth["part"] and path.endswith(".pdf"):
            shown = subprocess.run(["pdftotext", "-l", "1", "-layout", path, "-"], capture_output=True, text=True).stdout
            wanted = fields(truth, bare(shown))
            if wanted:
                most -= 1
                yield path, wanted


def main():
    engine = max(glob.glob(f"{HOME}/target/release/deps/ocr-*"), key=lambda path: (os.access(path, os.X_OK), os.path.getmtime(path)))
    chosen = list(papers(int(sys.argv[1]) if len(sys.argv) > 1 else 12))
    total = {"recert": [0, 0, 0.0, 0.0], "tesseract": [0, 0, 0.0, 0.0]}
    print(f"{'class':22} {'fields':>6}  {'recert':>7} {'CPU s':>6}   {'Tesseract':>9} {'CPU s':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for name, (dpi, spoil) in CLASSES.items():
            pictures = []
            for number, (path, wanted) in enumerate(chosen):
                stem = f"{folder}/{len(name)}-{number}"
                subprocess.run(["pdftoppm", "-r", str(dpi), "-l", "1", "-singlefile", "-png", path, stem], check=True)
                spoil(Image.open(f"{stem}.png").convert("RGB")).save(f"{stem}.jpg", quality=80)
                pictures.append((f"{stem}.jpg", wanted))
            row = {}
            # The models are loaded once for the set, as in a run; Tesseract is a process for each picture, as it is used.
            text, cpu, peak = measured([engine, *[picture for picture, _ in pictures]])
            by_picture = [bare(part) for part in re.split(r"(?m)^file\t.*$", text)[1:]]
            row["recert"] = (by_picture, cpu, peak)
            texts, cpu, peak = [], 0.0, 0.0
            for picture, _ in pictures:
                text, seconds, most = measured(["tesseract", picture, "-", "--psm", "3"], env={**os.environ, "OMP_THREAD_LIMIT": "1"})
                texts, cpu, peak = texts + [bare(text)], cpu + seconds, max(peak, most)
            row["tesseract"] = (texts, cpu, peak)
            for engine_name, (texts, cpu, peak) in row.items():
                read = sum(any(way in text for way in ways) for text, (_, wanted) in zip(texts, pictures) for ways in wanted)
                asked = sum(len(wanted) for _, wanted in pictures)
                sums = total[engine_name]
                total[engine_name] = [sums[0] + read, sums[1] + asked, sums[2] + cpu, max(sums[3], peak)]
                row[engine_name] = (read / asked, cpu / len(pictures))
            print(f"{name:22} {asked:6}  {row['recert'][0]:7.1%} {row['recert'][1]:6.2f}   {row['tesseract'][0]:9.1%} {row['tesseract'][1]:6.2f}", flush=True)
    for engine_name, (read, asked, cpu, peak) in total.items():
        print(f"{engine_name}: {read / asked:.1%} of {asked} fields, {cpu / len(CLASSES) / len(chosen):.2f} CPU s a picture, {peak:.0f} MiB at most")


main()
