#!/usr/bin/env python3
"""OCR beside Tesseract on the same pictures: seconds, CPU seconds, peak memory, and the share of printed fields each reads exactly.

    cargo build --release --bench ocr
    benches/ocr/beside_tesseract.py [--papers N] [--threads N] [SHARE TRUTH]

Needs Debian's tesseract-ocr, poppler-utils, and Pillow. Papers of the fixtures (every fourth of those with a text layer) are drawn
and spoiled in five ways, always the same; the fields are those of `fixtures/truth.jsonl`. With a share and the truth about it, its
scans and photos are read too, by `image_quality`, and the fields are what `printed` says. A field counts as read where it stands in
the text, case aside; names with their spaces, dates and figures without. Both engines get the same pixels.
"""
import argparse, glob, json, os, random, re, subprocess, tempfile, time
from concurrent.futures import ThreadPoolExecutor
from PIL import Image, ImageChops, ImageFilter, ImageOps

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


def spaced(text):
    return re.sub(r"\s+", " ", text).casefold().strip()


def stands_in(way, text):
    """Names keep their spaces, all else has none."""
    return way in (spaced(text) if " " in way else bare(text))


def fields(truth, printed):
    """What the paper prints, each as the ways to print it; only what its text layer shows is asked for."""
    names = [[spaced(truth[key])] for key in ("holder", "provider") if truth.get(key) and bare(truth[key]) in printed]
    wanted = [months(truth[key]) for key in ("completed_on", "issued_on", "expires_on") if truth.get(key)]
    wanted += [[entry["value"]] for entry in (truth.get("amounts") or []) + (truth.get("ids") or [])]
    return names + [[bare(way) for way in ways if bare(way) in printed] for ways in wanted if any(bare(way) in printed for way in ways)]


def measured(command, **more):
    """Output, CPU seconds and peak memory in MiB of a process."""
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, **more)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        out.seek(0)
        return out.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def drawn(path, page, dpi, stem):
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-singlefile", "-png", path, stem]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return Image.open(f"{stem}.png").convert("RGB")


def of_fixtures(most, folder):
    """Pictures of the fixtures' papers with what is printed on each, by class."""
    papers = []
    for line in list(open(f"{HOME}/fixtures/truth.jsonl", encoding="utf8"))[::4]:
        truth = json.loads(line)
        path = f"{HOME}/fixtures/drive/{truth['path']}"
        if len(papers) < most and truth["text_layer"] and not truth["part"] and path.endswith(".pdf"):
            shown = subprocess.run(["pdftotext", "-l", "1", "-layout", path, "-"], capture_output=True, text=True).stdout
            wanted = fields(truth, bare(shown))
            if wanted:
                papers.append((path, wanted))
    for name, (dpi, spoil) in CLASSES.items():
        pictures = []
        for number, (path, wanted) in enumerate(papers):
            stem = f"{folder}/{name.replace(' ', '-')}-{number}"
            spoil(drawn(path, 1, dpi, stem)).save(f"{stem}.jpg", quality=80)
            pictures.append((f"{stem}.jpg", wanted))
        yield name, pictures


def of_share(share, truths, folder):
    """Scans and photos of a share with what is printed on each, by how well they can be read."""
    classes = {}
    for number, line in enumerate(open(truths, encoding="utf8")):
        truth = json.loads(line)
        quality, path = truth.get("image_quality"), f"{share}/{truth['path']}"
        if truth["text_layer"] or not quality or path.lower().endswith(".heic"):
            continue
        stem = f"{folder}/share-{number}"
        first = str(truth["pages"] or 1).split("-")[0]
        # What a name promises is not always there.
        picture = drawn(path, first, 200, stem) if open(path, "rb").read(5) == b"%PDF-" else Image.open(path)
        ImageOps.exif_transpose(picture).convert("RGB").save(f"{stem}.jpg", quality=90)
        printed = truth["printed"]
        names = [[spaced(name)] for name in (printed["holder"], truth["provider"]) if name]
        wanted = [[bare(one)] for one in [*printed["dates"], *printed["credits"], *[one["value"] for one in truth["ids"]]]]
        classes.setdefault(f"of a share, {quality}", []).append((f"{stem}.jpg", names + wanted))
    yield from classes.items()


def by_recert(pictures, threads):
    # The models are loaded once for the set, as in a run.
    engine = max(glob.glob(f"{HOME}/target/release/deps/ocr-*"), key=lambda path: (os.access(path, os.X_OK), os.path.getmtime(path)))
    text, cpu, peak = measured([engine, f"--threads={threads}", *pictures])
    return re.split(r"(?m)^file\t.*$", text)[1:], cpu, peak


def by_tesseract(pictures, threads):
    # A process for each picture, as it is used; one thread each, which costs least CPU.
    read = lambda picture: measured(["tesseract", picture, "-", "--psm", "3"], env={**os.environ, "OMP_THREAD_LIMIT": "1"})
    with ThreadPoolExecutor(threads) as pool:
        done = list(pool.map(read, pictures))
    # Those that work at once have their memory at once.
    return [text for text, _, _ in done], sum(cpu for _, cpu, _ in done), threads * max(peak for _, _, peak in done)


ENGINES = {"recert": by_recert, "Tesseract": by_tesseract}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--papers", type=int, default=12)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("share", nargs="*")
    asked = parser.parse_args()
    total = {engine: [0, 0.0, 0.0, 0.0] for engine in ENGINES}
    pages = fields_asked = 0
    print("| pictures | fields |" + "".join(f" {engine} | s | CPU s |" for engine in ENGINES) + "\n|---|---|" + "---|---|---|" * len(ENGINES))
    with tempfile.TemporaryDirectory() as folder:
        classes = list(of_fixtures(asked.papers, folder)) if asked.papers else []
        classes += of_share(*asked.share, folder) if asked.share else []
        for name, pictures in classes:
            count = sum(len(wanted) for _, wanted in pictures)
            pages, fields_asked, row = pages + len(pictures), fields_asked + count, f"| {name}, {len(pictures)} | {count} |"
            for engine, read in ENGINES.items():
                began = time.monotonic()
                texts, cpu, peak = read([picture for picture, _ in pictures], asked.threads)
                took = time.monotonic() - began
                right = sum(any(stands_in(way, text) for way in ways) for text, (_, wanted) in zip(texts, pictures) for ways in wanted)
                sums = total[engine]
                total[engine] = [sums[0] + right, sums[1] + took, sums[2] + cpu, max(sums[3], peak)]
                row += f" {right / count:.1%} | {took / len(pictures):.2f} | {cpu / len(pictures):.2f} |"
            print(row, flush=True)
    row = f"| **all, {pages}** | {fields_asked} |"
    for right, took, cpu, _ in total.values():
        row += f" {right / fields_asked:.1%} | {took / pages:.2f} | {cpu / pages:.2f} |"
    print(row + "\n\n" + ", ".join(f"{engine}: {sums[3]:.0f} MiB at most" for engine, sums in total.items()))


main()
