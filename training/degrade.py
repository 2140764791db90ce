#!/usr/bin/env python3
"""Make papers worse, as printers, scanners, fax machines and phones do.

    degrade.py PAPERS OUT [--every N]

Of every Nth paper in PAPERS (a folder; PDFs and pictures), OUT gets a picture for each of its first pages, in a folder
for the way in which it was made worse: OUT/WAY/PATH/page-1.jpg. Which papers, and which way, follows from the path of the
paper, so that the same papers give the same pictures. Needs the packages in requirements.txt.
"""
import argparse
import hashlib
import io
import pathlib

import numpy as np
import pypdfium2
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"}
MAX_PAGES = 2


def pages(path, dpi):
    """The first pages of a paper as RGB pictures, drawn at a resolution."""
    if path.suffix.lower() == ".pdf":
        document = pypdfium2.PdfDocument(path)
        for number in range(min(len(document), MAX_PAGES)):
            yield document[number].render(scale=dpi / 72).to_pil().convert("RGB")
    elif path.suffix.lower() in PICTURES:
        picture = ImageOps.exif_transpose(Image.open(path)).convert("RGB")
        size = 11 * dpi / max(picture.size)
        if size < 1:
            picture = picture.resize([max(1, round(side * size)) for side in picture.size], Image.LANCZOS)
        yield picture


def noise(picture, random, amount):
    pixels = np.asarray(picture, np.float32)
    pixels = pixels + random.normal(0, amount, pixels.shape[:2])[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def shade(picture, light):
    """Multiplies by a field of brightness."""
    pixels = np.asarray(picture, np.float32) * light[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def jpeg(picture, quality):
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def ramp(size, random, darkest):
    """Brightness that falls off in some direction."""
    width, height = size
    angle = random.uniform(0, 2 * np.pi)
    y, x = np.mgrid[0:height, 0:width]
    along = np.cos(angle) * (x / width - 0.5) + np.sin(angle) * (y / height - 0.5)
    return np.clip(1 - (1 - darkest) * (along + 0.5), darkest, 1).astype(np.float32)


def scan(picture, random, grey):
    picture = picture.rotate(random.uniform(-1.5, 1.5), Image.BICUBIC, fillcolor=(250, 250, 248))
    picture = picture.filter(ImageFilter.GaussianBlur(random.uniform(0.3, 0.7)))
    if grey:
        picture = picture.convert("L").convert("RGB")
    return jpeg(noise(picture, random, random.uniform(2, 7)), int(random.integers(55, 85)))


def scan_100(path, random):
    return [scan(page, random, True) for page in pages(path, 100)]


def scan_150(path, random):
    return [scan(page, random, True) for page in pages(path, 150)]


def scan_200(path, random):
    return [scan(page, random, False) for page in pages(path, 200)]


def scan_300(path, random):
    return [scan(page, random, False) for page in pages(path, 300)]


def fax(path, random):
    """Two levels at the fine resolution of a fax."""
    result = []
    for page in pages(path, 200):
        page = page.rotate(random.uniform(-0.8, 0.8), Image.BICUBIC, fillcolor="white").convert("L")
        page = noise(page.convert("RGB"), random, 18).convert("L")
        result.append(page.point(lambda level: 255 if level > 150 else 0).convert("RGB"))
    return result


def on_a_desk(page, random, tilt):
    """The page seen by a phone: in perspective, on a desk, unevenly lit."""
    width, height = page.size
    margin = int(0.08 * max(width, height))
    desk = tuple(int(level) for level in random.integers(60, 140, 3))
    canvas = Image.new("RGB", (width + 2 * margin, height + 2 * margin), desk)
    canvas.paste(page, (margin, margin))
    shift = tilt * max(width, height)
    full_width, full_height = canvas.size
    corners = [(0, 0), (0, full_height), (full_width, full_height), (full_width, 0)]
    seen = [(x + random.uniform(-shift, shift), y + random.uniform(-shift, shift)) for x, y in corners]
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, seen):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    map_ = np.linalg.solve(np.array(rows), np.array(right))
    return canvas.transform(canvas.size, Image.PERSPECTIVE, map_, Image.BICUBIC, fillcolor=desk)


def phone(path, random):
    result = []
    for page in pages(path, 170):
        page = on_a_desk(page, random, 0.03)
        page = shade(page, ramp(page.size, random, random.uniform(0.55, 0.8)))
        page = page.filter(ImageFilter.GaussianBlur(random.uniform(0.4, 1.0)))
        result.append(jpeg(noise(page, random, 4), int(random.integers(40, 75))))
    return result


def shadow(path, random):
    """A phone picture with the shadow of whoever takes it."""
    result = []
    for page in pages(path, 170):
        page = on_a_desk(page, random, 0.015)
        width, height = page.size
        mask = Image.new("L", page.size, 255)
        draw = ImageDraw.Draw(mask)
        x = random.uniform(0.2, 0.7) * width
        draw.polygon([(x, height), (x + 0.1 * width, 0.3 * height), (x + 0.35 * width, 0.25 * height), (x + 0.6 * width, height)], fill=120)
        mask = mask.filter(ImageFilter.GaussianBlur(0.02 * width))
        page = shade(page, np.asarray(mask, np.float32) / 255)
        result.append(jpeg(noise(page, random, 5), 60))
    return result


def blurred(path, random):
    result = []
    for page in pages(path, 150):
        page = page.filter(ImageFilter.GaussianBlur(random.uniform(1.0, 1.6)))
        result.append(jpeg(noise(page, random, 4), 50))
    return result


def compressed(path, random):
    return [jpeg(page, int(random.integers(12, 22))) for page in pages(path, 130)]


def folded(path, random):
    """Creases from folding, each with a bright and a dark side."""
    result = []
    for page in pages(path, 180):
        width, height = page.size
        light = np.ones((height, width), np.float32)
        for part in (1 / 3, 2 / 3):
            y = int(height * (part + random.uniform(-0.02, 0.02)))
            away = np.abs(np.arange(height) - y)[:, None]
            light *= 1 - 0.25 * np.exp(-(away / (0.012 * height)) ** 2)
            light[max(0, y - 1):y + 2] *= random.uniform(0.6, 0.8)
            light[y:] *= random.uniform(0.93, 1)
        page = shade(page, light)
        page = page.rotate(random.uniform(-1, 1), Image.BICUBIC, fillcolor=(240, 240, 238))
        result.append(jpeg(noise(page, random, 4), 70))
    return result


def stamped(path, random):
    """A rubber stamp somewhere on the lower half."""
    result = []
    font = ImageFont.load_default(size=26)
    for page in pages(path, 180):
        stamp = Image.new("RGBA", (300, 150), (0, 0, 0, 0))
        draw = ImageDraw.Draw(stamp)
        ink = (random.integers(120, 200), 20, 40, 170)
        ink = tuple(int(level) for level in ink)
        draw.ellipse([4, 4, 296, 146], outline=ink, width=5)
        draw.text((150, 75), "RECEIVED", fill=ink, font=font, anchor="mm")
        stamp = stamp.rotate(random.uniform(-25, 25), Image.BICUBIC, expand=True)
        width, height = page.size
        place = (int(random.uniform(0.05, 0.7) * width), int(random.uniform(0.5, 0.85) * height))
        page.paste(stamp, place, stamp)
        result.append(scan(page, random, False))
    return result


def held(path, random):
    """A thumb over an edge."""
    result = []
    for page in pages(path, 170):
        page = on_a_desk(page, random, 0.02)
        width, height = page.size
        skin = tuple(int(level) for level in (random.integers(150, 225), random.integers(110, 170), random.integers(80, 140)))
        thumb = Image.new("RGBA", page.size, (0, 0, 0, 0))
        draw = ImageDraw.Draw(thumb)
        y = random.uniform(0.3, 0.8) * height
        draw.rounded_rectangle([-0.1 * width, y, random.uniform(0.12, 0.2) * width, y + 0.1 * height], 0.05 * height, fill=(*skin, 255))
        thumb = thumb.filter(ImageFilter.GaussianBlur(2))
        page.paste(thumb, (0, 0), thumb)
        result.append(jpeg(noise(page, random, 4), 65))
    return result


WAYS = [scan_100, scan_150, scan_200, scan_300, fax, phone, shadow, blurred, compressed, folded, stamped, held]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("papers", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--every", type=int, default=1, help="only every Nth paper")
    args = parser.parse_args()
    count = 0
    for path in sorted(args.papers.rglob("*")):
        name = path.relative_to(args.papers).as_posix()
        digest = hashlib.sha256(name.encode()).digest()
        is_paper = path.suffix.lower() in PICTURES | {".pdf"}
        if not is_paper or int.from_bytes(digest[:4], "big") % args.every:
            continue
        way = WAYS[digest[4] % len(WAYS)]
        random = np.random.default_rng(int.from_bytes(digest[8:16], "big"))
        try:
            worse = way(path, random)
        except (pypdfium2.PdfiumError, OSError):
            print(f"left out, because it does not open: {name}")
            continue
        folder = args.out / way.__name__.replace("_", "-") / name
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(worse, 1):
            ending, options = (".png", {"optimize": True}) if way is fax else (".jpg", {"quality": 80})
            page.save(folder / f"page-{number}{ending}", **options)
        count += 1
    print(f"{count} papers made worse")


if __name__ == "__main__":
    main()
