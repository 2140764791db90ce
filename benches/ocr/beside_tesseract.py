#!/usr/bin/env python3
"""Compares OCR with Tesseract on the same pictures: seconds, CPU seconds, peak memory, and the share of printed fields each reads exactly.

    cargo build --release --bench ocr
    benches/ocr/beside_tesseract.py [--documents N] [--threads N] [SHARE TRUTH]

Needs Debian's tesseract-ocr, poppler-utils, and Pillow. Documents of the fixtures (every fourth of those with a text layer) are rendered
and degraded in five ways, always the same; the fields are those of `fixtures/truth.jsonl`. Given a share and its truth, its scans and
photos are read too, by `image_quality`, with the fields in `printed`. A field counts as read if it is in the text, ignoring case:
names with their spaces, dates and numbers without. Both engines get the same pixels.
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
    # A page at some distance from the camera, slightly rotated, on a dark table, unevenly lit.
    quad = (-0.06 * w, -0.05 * h, 0.01 * w, 1.06 * h, 1.05 * w, 1.02 * h, 1.02 * w, -0.03 * h)
    page = page.transform((w, h), Image.QUAD, quad, Image.BICUBIC, fillcolor=(70, 60, 52))
    light = Image.linear_gradient("L").resize((w, h)).point(lambda v: 150 + v * 105 // 255)
    return ImageChops.multiply(page, Image.merge("RGB", [light] * 3)).filter(ImageFilter.GaussianBlur(0.7))


CLASSES = {
    "clean, 200 dpi": (200, lambda page: page),
    "low, 100 dpi": (100, lambda page: page),
    "skewed by 2.5 degrees": (200, lambda page: page.rotate(2.5, Image.BICUBIC, expand=True, fillcolor="white")),
    "noisy and blurred": (150, lambda page: ImageChops.add(page.filter(ImageFilter.GaussianBlur(1.0)), noise(page.size, 26, 7), 1, -128)),
    "photo": (170, photo),
    "rotated by 90 degrees": (170, lambda page: page.transpose(Image.ROTATE_90)),
}


def date_forms(date):
    """The forms in which documents print a date."""
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


def is_in(form, text):
    """Whether a form is in the text. Names keep their spaces, everything else has none."""
    return form in (spaced(text) if " " in form else bare(text))


def fields(truth, printed):
    """The printed fields, each in all its forms; only fields in the text layer are expected."""
    names = [[spaced(truth[key])] for key in ("holder", "provider") if truth.get(key) and bare(truth[key]) in printed]
    wanted = [date_forms(truth[key]) for key in ("completed_on", "issued_on", "expires_on") if truth.get(key)]
    wanted += [[entry["value"]] for entry in (truth.get("amounts") or []) + (truth.get("ids") or [])]
    return names + [[bare(form) for form in forms if bare(form) in printed] for forms in wanted if any(bare(form) in printed for form in forms)]


def measured(command, **more):
    """Output, CPU seconds and peak memory in MiB of a process."""
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, **more)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        out.seek(0)
        return out.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def rendered(path, page, dpi, stem):
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-singlefile", "-png", path, stem]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return Image.open(f"{stem}.png").convert("RGB")


def of_fixtures(limit, folder):
    """Pictures of documents of the fixtures with the fields printed on each, by class."""
    documents = []
    for line in list(open(f"{HOME}/fixtures/truth.jsonl", encoding="utf8"))[::4]:
        truth = json.loads(line)
        path = f"{HOME}/fixtures/drive/{truth['path']}"
        if len(documents) < limit and truth["text_layer"] and not truth["part"] and path.endswith(".pdf"):
            shown = subprocess.run(["pdftotext", "-l", "1", "-layout", path, "-"], capture_output=True, text=True).stdout
            wanted = fields(truth, bare(shown))
            if wanted:
                documents.append((path, wanted))
    for name, (dpi, degrade) in CLASSES.items():
        pictures = []
        for number, (path, wanted) in enumerate(documents):
            stem = f"{folder}/{name.replace(' ', '-')}-{number}"
            degrade(rendered(path, 1, dpi, stem)).save(f"{stem}.jpg", quality=80)
            pictures.append((f"{stem}.jpg", wanted))
        yield name, pictures


def of_share(share, truths, folder):
    """Scans and photos of a share with the fields printed on each, by image quality."""
    classes = {}
    for number, line in enumerate(open(truths, encoding="utf8")):
        truth = json.loads(line)
        quality, path = truth.get("image_quality"), f"{share}/{truth['path']}"
        if truth["text_layer"] or not quality or path.lower().endswith(".heic"):
            continue
        stem = f"{folder}/share-{number}"
        first = str(truth["pages"] or 1).split("-")[0]
        # The extension is not always right.
        picture = rendered(path, first, 200, stem) if open(path, "rb").read(5) == b"%PDF-" else Image.open(path)
        ImageOps.exif_transpose(picture).convert("RGB").save(f"{stem}.jpg", quality=90)
        printed = truth["printed"]
        names = [[spaced(name)] for name in (printed["holder"], truth["provider"]) if name]
        wanted = [[bare(field)] for field in [*printed["dates"], *printed["credits"], *[entry["value"] for entry in truth["ids"]]]]
        classes.setdefault(f"of a share, {quality}", []).append((f"{stem}.jpg", names + wanted))
    yield from classes.items()


def by_recert(pictures, threads):
    # The models are loaded once for the whole set, as in a run.
    engine = max(glob.glob(f"{HOME}/target/release/deps/ocr-*"), key=lambda path: (os.access(path, os.X_OK), os.path.getmtime(path)))
    text, cpu, peak = measured([engine, f"--threads={threads}", *pictures])
    return re.split(r"(?m)^file\t.*$", text)[1:], cpu, peak


def by_tesseract(pictures, threads):
    # A process for each picture, which is how it is used; one thread each, which takes the least CPU time.
    read = lambda picture: measured(["tesseract", picture, "-", "--psm", "3"], env={**os.environ, "OMP_THREAD_LIMIT": "1"})
    with ThreadPoolExecutor(threads) as pool:
        done = list(pool.map(read, pictures))
    # Processes that run at the same time need their memory at the same time.
    return [text for text, _, _ in done], sum(cpu for _, cpu, _ in done), threads * max(peak for _, _, peak in done)


ENGINES = {"recert": by_recert, "Tesseract": by_tesseract}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("share", nargs="*")
    args = parser.parse_args()
    total = {engine: [0, 0.0, 0.0, 0.0] for engine in ENGINES}
    pages = fields_expected = 0
    print("| pictures | fields |" + "".join(f" {engine} | s | CPU s |" for engine in ENGINES) + "\n|---|---|" + "---|---|---|" * len(ENGINES))
    with tempfile.TemporaryDirectory() as folder:
        classes = list(of_fixtures(args.documents, folder)) if args.documents else []
        classes += of_share(*args.share, folder) if args.share else []
        for name, pictures in classes:
            count = sum(len(wanted) for _, wanted in pictures)
            pages, fields_expected, row = pages + len(pictures), fields_expected + count, f"| {name}, {len(pictures)} | {count} |"
            for engine, read in ENGINES.items():
                started = time.monotonic()
                texts, cpu, peak = read([picture for picture, _ in pictures], args.threads)
                seconds = time.monotonic() - started
                right = sum(any(is_in(form, text) for form in forms) for text, (_, wanted) in zip(texts, pictures) for forms in wanted)
                sums = total[engine]
                total[engine] = [sums[0] + right, sums[1] + seconds, sums[2] + cpu, max(sums[3], peak)]
                row += f" {right / count:.1%} | {seconds / len(pictures):.2f} | {cpu / len(pictures):.2f} |"
            print(row, flush=True)
    row = f"| **all, {pages}** | {fields_expected} |"
    for right, seconds, cpu, _ in total.values():
        row += f" {right / fields_expected:.1%} | {seconds / pages:.2f} | {cpu / pages:.2f} |"
    print(row + "\n\n" + ", ".join(f"{engine}: {sums[3]:.0f} peak MiB" for engine, sums in total.items()))


main()
