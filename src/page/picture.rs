//! The bytes of a picture file come in; a [`Picture`] goes out. The only file that knows the libraries that decode pictures.
//!
//! The size of a picture is checked before its pixels are decompressed. A panic of a library is for the caller to catch,
//! for each document.

use std::io::{BufRead, Cursor, Seek};

use hayro_jpeg2000::DecodeSettings;
use image::codecs::{
    bmp::BmpDecoder, gif::GifDecoder, jpeg::JpegDecoder, png::PngDecoder, tiff::TiffDecoder,
    webp::WebPDecoder,
};
use image::{AnimationDecoder, DynamicImage, ImageDecoder, ImageError, ImageResult, Rgba};
use jxl_oxide::integration::JxlDecoder;
use jxl_oxide::{AllocTracker, JxlImage};
use tiff::tags::Tag;

use crate::intake::kind::{FileKind, tiff_pages};
use crate::ocr::picture::Picture;

/// A decoded picture, turned upright if the file records the orientation of the camera.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub picture: Picture,
    /// Whether the file shows more pictures than this one, as an animation does.
    pub has_more: bool,
}

/// Why a picture was not opened.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PictureNotOpened {
    /// It has more pixels than the limit: the number in megapixels, if it is known.
    TooLarge(Option<u64>),
    /// It is damaged, has no pixels, or is of a kind that the libraries do not support.
    Damaged,
}

/// Pictures are reduced to this longer side, in pixels; no letter becomes illegible.
const MAX_SIDE: usize = 3600;
/// The memory that decoding may take for each pixel of the limit, in bytes.
const BYTES_PER_PIXEL: u64 = 16;
/// Pixels whose height and width differ by less than this factor count as square.
const SQUARE: f32 = 1.15;

/// Decodes a page of a picture file, counted from 0; all kinds but TIFF have one page.
pub(super) fn open(
    kind: FileKind,
    bytes: &[u8],
    page: usize,
    max_pixels: u64,
) -> Result<Decoded, PictureNotOpened> {
    let input = || Cursor::new(bytes);
    let still = |picture| {
        Ok(Decoded {
            picture,
            has_more: false,
        })
    };
    match kind {
        FileKind::Jpeg => Ok(Decoded {
            picture: decoded(JpegDecoder::new(input()), max_pixels)?,
            has_more: kind.has_more_pictures(bytes),
        }),
        FileKind::Png => {
            let has_more = PngDecoder::new(input())
                .and_then(|png| png.is_apng())
                .unwrap_or(false);
            Ok(Decoded {
                picture: decoded(PngDecoder::new(input()), max_pixels)?,
                has_more,
            })
        }
        FileKind::WebP => {
            let has_more = WebPDecoder::new(input()).is_ok_and(|webp| webp.has_animation());
            Ok(Decoded {
                picture: decoded(WebPDecoder::new(input()), max_pixels)?,
                has_more,
            })
        }
        FileKind::Gif => {
            let picture = decoded(GifDecoder::new(input()), max_pixels)?;
            let has_more =
                GifDecoder::new(input()).is_ok_and(|gif| gif.into_frames().nth(1).is_some());
            Ok(Decoded { picture, has_more })
        }
        FileKind::Tiff => still(tiff(bytes, page, max_pixels)?),
        FileKind::Heic => Ok(Decoded {
            picture: heic(bytes, max_pixels)?,
            has_more: kind.has_more_pictures(bytes),
        }),
        FileKind::Bmp => still(decoded(BmpDecoder::new(input()), max_pixels)?),
        FileKind::Jpeg2000 => still(jpeg_2000(bytes, max_pixels)?),
        FileKind::JpegXl => jpeg_xl(bytes, max_pixels),
        _ => Err(PictureNotOpened::Damaged),
    }
}

fn decoded(
    decoder: ImageResult<impl ImageDecoder>,
    max_pixels: u64,
) -> Result<Picture, PictureNotOpened> {
    let mut decoder = within_limits(decoder, max_pixels)?;
    let orientation = decoder.orientation().map_err(|error| not_opened(&error))?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| not_opened(&error))?;
    image.apply_orientation(orientation);
    picture(image)
}

/// A decoder of a picture that is not too large.
fn within_limits<D: ImageDecoder>(
    decoder: ImageResult<D>,
    max_pixels: u64,
) -> Result<D, PictureNotOpened> {
    let mut decoder = decoder.map_err(|error| not_opened(&error))?;
    check_size(decoder.dimensions(), max_pixels)?;
    let mut limits = image::Limits::no_limits();
    limits.max_alloc = Some(max_pixels * BYTES_PER_PIXEL);
    decoder
        .set_limits(limits)
        .map_err(|error| not_opened(&error))?;
    Ok(decoder)
}

fn check_size((width, height): (u32, u32), max_pixels: u64) -> Result<(), PictureNotOpened> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels > max_pixels {
        return Err(PictureNotOpened::TooLarge(Some(pixels / 1_000_000)));
    }
    Ok(())
}

fn not_opened(error: &ImageError) -> PictureNotOpened {
    match error {
        ImageError::Limits(_) => PictureNotOpened::TooLarge(None),
        _ => PictureNotOpened::Damaged,
    }
}

/// The picture on white where it is transparent, and no larger than letters need.
fn picture(image: DynamicImage) -> Result<Picture, PictureNotOpened> {
    let (width, height) = (image.width() as usize, image.height() as usize);
    let rgb = if image.color().has_alpha() {
        image
            .into_rgba8()
            .pixels()
            .copied()
            .flat_map(on_white)
            .collect()
    } else {
        image.into_rgb8().into_raw()
    };
    Picture::new(width, height, rgb)
        .map(|picture| picture.at_most(MAX_SIDE))
        .ok_or(PictureNotOpened::Damaged)
}

fn on_white(Rgba([red, green, blue, opaque]): Rgba<u8>) -> [u8; 3] {
    let (opaque, clear) = (u16::from(opaque), 255 - u16::from(opaque));
    [red, green, blue].map(|part| ((u16::from(part) * opaque + 255 * clear) / 255) as u8)
}

/// A page of a TIFF. The library reads the first page only, so a copy of the file is changed to begin with this page.
fn tiff(bytes: &[u8], page: usize, max_pixels: u64) -> Result<Picture, PictureNotOpened> {
    let directory = *tiff_pages(bytes)
        .get(page)
        .ok_or(PictureNotOpened::Damaged)?;
    let mut file = bytes.to_vec();
    let little = file.first() == Some(&b'I');
    let big = file.get(if little { 2 } else { 3 }) == Some(&43);
    let header = if big { 8..16 } else { 4..8 };
    let offset = (directory as u64).to_be_bytes();
    let mut offset: Vec<u8> = offset[8 - header.len()..].to_vec();
    if little {
        offset.reverse();
    }
    file.get_mut(header)
        .ok_or(PictureNotOpened::Damaged)?
        .copy_from_slice(&offset);
    let mut directory = tiff::decoder::Decoder::new(Cursor::new(&file)).ok();
    // The decoder shows what there is of a page whose end is missing: letters may be missing in it.
    if directory
        .as_mut()
        .is_some_and(|tiff| !is_whole(tiff, file.len() as u64))
    {
        return Err(PictureNotOpened::Damaged);
    }
    let stretch = directory.as_mut().and_then(stretch).unwrap_or(1.0);
    let picture = decoded(TiffDecoder::new(Cursor::new(&file)), max_pixels)?;
    Ok(if (1.0 / SQUARE..SQUARE).contains(&stretch) {
        picture
    } else if stretch > 1.0 {
        picture.scaled(picture.width, (picture.height as f32 * stretch) as usize)
    } else {
        picture.scaled((picture.width as f32 / stretch) as usize, picture.height)
    })
}

/// Whether all strips or tiles of pixels are in a file of this length.
fn is_whole<R: BufRead + Seek>(tiff: &mut tiff::decoder::Decoder<R>, length: u64) -> bool {
    let mut numbers = |tag| tiff.get_tag_u64_vec(tag).unwrap_or_default();
    let places = [
        (Tag::StripOffsets, Tag::StripByteCounts),
        (Tag::TileOffsets, Tag::TileByteCounts),
    ];
    places.into_iter().all(|(offsets, sizes)| {
        let (offsets, sizes) = (numbers(offsets), numbers(sizes));
        let mut ends = offsets.iter().zip(&sizes);
        ends.all(|(offset, size)| offset.saturating_add(*size) <= length)
    })
}

/// The height of a pixel divided by its width: a fax has half as many lines per inch as dots.
fn stretch<R: BufRead + Seek>(tiff: &mut tiff::decoder::Decoder<R>) -> Option<f32> {
    let mut resolution = |tag| tiff.get_tag_f32(tag).ok().filter(|dots| *dots > 0.0);
    let stretch = resolution(Tag::XResolution)? / resolution(Tag::YResolution)?;
    (0.25..=4.0).contains(&stretch).then_some(stretch)
}

fn heic(bytes: &[u8], max_pixels: u64) -> Result<Picture, PictureNotOpened> {
    let options = heifer::Options {
        max_threads: 1,
        max_pixels,
    };
    let image = heifer::decode_rgba8(bytes, &options).map_err(|_| PictureNotOpened::Damaged)?;
    let rgb = image
        .data
        .chunks_exact(4)
        .flat_map(|pixel| on_white(Rgba([pixel[0], pixel[1], pixel[2], pixel[3]])))
        .collect();
    Picture::new(image.width as usize, image.height as usize, rgb)
        .map(|picture| picture.at_most(MAX_SIDE))
        .ok_or(PictureNotOpened::Damaged)
}

/// A large picture is decoded at half or a quarter of its size, which this format keeps as well.
fn jpeg_2000(bytes: &[u8], max_pixels: u64) -> Result<Picture, PictureNotOpened> {
    let side = MAX_SIDE as u32;
    let settings = DecodeSettings {
        target_resolution: Some((side, side)),
        ..DecodeSettings::default()
    };
    let open = |settings: DecodeSettings| {
        hayro_jpeg2000::Image::new(bytes, &settings).map_err(|_| PictureNotOpened::Damaged)
    };
    let whole = open(DecodeSettings::default())?;
    check_size((whole.width(), whole.height()), max_pixels)?;
    decoded(Ok(open(settings)?), max_pixels)
}

/// The decoder turns the picture upright itself; an orientation in Exif says the same once more. It also shows what there
/// is of a picture whose end is missing, which is refused here: letters may be missing in it.
fn jpeg_xl(bytes: &[u8], max_pixels: u64) -> Result<Decoded, PictureNotOpened> {
    let decoder = within_limits(JxlDecoder::new(Cursor::new(bytes)), max_pixels)?;
    let memory = usize::try_from(max_pixels * BYTES_PER_PIXEL).unwrap_or(usize::MAX);
    let frames = JxlImage::builder()
        .alloc_tracker(AllocTracker::with_limit(memory))
        .read(Cursor::new(bytes))
        .map_err(|_| PictureNotOpened::Damaged)?;
    if !frames.is_loading_done() {
        return Err(PictureNotOpened::Damaged);
    }
    let has_more = frames.image_header().metadata.animation.is_some();
    drop(frames);
    let image = DynamicImage::from_decoder(decoder).map_err(|error| not_opened(&error))?;
    Ok(Decoded {
        picture: picture(image)?,
        has_more,
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use image::codecs::{gif::GifEncoder, tiff::TiffEncoder};
    use image::{
        ExtendedColorType, Frame, GrayImage, ImageBuffer, ImageEncoder, ImageFormat, Luma, Rgb,
        RgbaImage,
    };

    use super::super::tests::flat_jpeg;
    use super::*;

    const MOST: u64 = 1_000_000;

    fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// Two pixels beside each other, left and right.
    fn pair(left: Rgba<u8>, right: Rgba<u8>) -> DynamicImage {
        RgbaImage::from_fn(2, 1, |x, _| if x == 0 { left } else { right }).into()
    }

    fn read(kind: FileKind, bytes: &[u8]) -> Result<(usize, usize, Vec<u8>), PictureNotOpened> {
        open(kind, bytes, 0, MOST).map(|decoded| {
            (
                decoded.picture.width,
                decoded.picture.height,
                decoded.picture.rgb,
            )
        })
    }

    #[test]
    fn transparent_pixels_become_white() {
        let image = pair(Rgba([0, 0, 0, 0]), Rgba([10, 20, 30, 255]));
        assert_eq!(
            read(FileKind::Png, &written(&image, ImageFormat::Png)),
            Ok((2, 1, vec![255, 255, 255, 10, 20, 30]))
        );
        assert_eq!(
            read(FileKind::WebP, &written(&image, ImageFormat::WebP)),
            Ok((2, 1, vec![255, 255, 255, 10, 20, 30]))
        );
    }

    #[test]
    fn sixteen_bits_and_grey_become_eight_bits_and_colour() {
        let deep: ImageBuffer<Rgb<u16>, _> =
            ImageBuffer::from_fn(1, 1, |_, _| Rgb([0xFFFF, 0x8080, 0]));
        assert_eq!(
            read(FileKind::Png, &written(&deep.into(), ImageFormat::Png)),
            Ok((1, 1, vec![255, 128, 0]))
        );
        let grey: ImageBuffer<Luma<u16>, _> = ImageBuffer::from_fn(1, 1, |_, _| Luma([0x4040]));
        assert_eq!(
            read(FileKind::Tiff, &written(&grey.into(), ImageFormat::Tiff)),
            Ok((1, 1, vec![64, 64, 64]))
        );
    }

    #[test]
    fn a_cmyk_photo_has_its_colours() {
        let shown = |stored: [u8; 4], adobe| {
            read(FileKind::Jpeg, &flat_jpeg(&stored, adobe))
                .map(|(.., rgb)| [rgb[0], rgb[1], rgb[2]])
        };
        // Adobe programs, and others that follow them, store inverted amounts of ink.
        for adobe in [None, Some(0)] {
            assert_eq!(shown([255, 255, 255, 255], adobe), Ok([255, 255, 255]));
            assert_eq!(shown([255, 255, 255, 0], adobe), Ok([0, 0, 0]));
            assert_eq!(shown([0, 255, 255, 255], adobe), Ok([0, 255, 255]));
        }
        // Or luminance and two colour differences of the inks, and black separately.
        assert_eq!(shown([0, 128, 128, 255], Some(2)), Ok([255, 255, 255]));
        assert_eq!(shown([0, 128, 128, 0], Some(2)), Ok([0, 0, 0]));
    }

    #[test]
    fn an_animation_is_its_first_frame_and_is_flagged() {
        let mut bytes = Vec::new();
        let frame = |shade: u8| {
            Frame::new(RgbaImage::from_pixel(
                3,
                2,
                Rgba([shade, shade, shade, 255]),
            ))
        };
        GifEncoder::new(&mut bytes)
            .encode_frames([frame(0), frame(255)])
            .unwrap();
        let decoded = open(FileKind::Gif, &bytes, 0, MOST).unwrap();
        assert_eq!(
            (
                decoded.picture.width,
                decoded.picture.rgb[0],
                decoded.has_more
            ),
            (3, 0, true)
        );
        let still = written(
            &pair(Rgba([0, 0, 0, 255]), Rgba([0, 0, 0, 255])),
            ImageFormat::Gif,
        );
        assert!(!open(FileKind::Gif, &still, 0, MOST).unwrap().has_more);
    }

    #[test]
    fn a_photo_is_turned_by_its_exif_orientation() {
        let jpeg = written(
            &DynamicImage::from(GrayImage::new(8, 4)).into_rgb8().into(),
            ImageFormat::Jpeg,
        );
        // Tag 0x0112, orientation 6: a quarter turn clockwise.
        let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let mut turned = jpeg[..2].to_vec();
        turned.extend([0xFF, 0xE1, 0, exif.len() as u8 + 2]);
        turned.extend(exif);
        turned.extend(&jpeg[2..]);
        let size =
            |bytes: &[u8]| read(FileKind::Jpeg, bytes).map(|(width, height, _)| (width, height));
        assert_eq!((size(&jpeg), size(&turned)), (Ok((8, 4)), Ok((4, 8))));
    }

    /// A file of two pages, black and white; the first page's directory points to the second.
    fn two_pages() -> Vec<u8> {
        let page = |shade: u8| {
            let mut bytes = Cursor::new(Vec::new());
            TiffEncoder::new(&mut bytes)
                .write_image(&[shade; 4], 2, 2, ExtendedColorType::L8)
                .unwrap();
            bytes.into_inner()
        };
        let (first, second) = (page(0), page(255));
        let shift = |bytes: &mut Vec<u8>, at: usize, by: u32| {
            let old = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
            bytes[at..at + 4].copy_from_slice(&(old + by).to_le_bytes());
        };
        let start = |bytes: &[u8]| u32::from_le_bytes(bytes[4..8].try_into().unwrap()) as usize;
        let by = first.len() as u32;
        let mut moved = second.clone();
        let directory = start(&second);
        let entries = usize::from(u16::from_le_bytes(
            second[directory..directory + 2].try_into().unwrap(),
        ));
        for entry in (0..entries).map(|i| directory + 2 + 12 * i) {
            let (kind, count) = (
                second[entry + 2],
                u32::from_le_bytes(second[entry + 4..entry + 8].try_into().unwrap()),
            );
            let size = match kind {
                3 => 2,
                5 => 8,
                4 => 4,
                _ => 1,
            } * count;
            // A value that does not fit into its entry is elsewhere, as the strips of pixels are.
            if size > 4 || second[entry..entry + 2] == [0x11, 0x01] {
                shift(&mut moved, entry + 8, by);
            }
        }
        let mut file = first.clone();
        let entries = usize::from(u16::from_le_bytes(
            first[start(&first)..start(&first) + 2].try_into().unwrap(),
        ));
        let chain = start(&first) + 2 + 12 * entries;
        file[chain..chain + 4].copy_from_slice(&(by + directory as u32).to_le_bytes());
        file.write_all(&moved).unwrap();
        file
    }

    #[test]
    fn every_page_of_a_tiff_is_read() {
        let file = two_pages();
        let shade =
            |page| open(FileKind::Tiff, &file, page, MOST).map(|decoded| decoded.picture.rgb[0]);
        assert_eq!(
            (shade(0), shade(1), shade(2)),
            (Ok(0), Ok(255), Err(PictureNotOpened::Damaged))
        );
    }

    #[test]
    fn a_picture_that_is_too_large_is_refused_before_it_is_decompressed() {
        // The header of a PNG of 12,000 by 12,000 pixels, without the pixels.
        let mut png = written(&GrayImage::new(1, 1).into(), ImageFormat::Png);
        png[16..24].copy_from_slice(&[0, 0, 0x2E, 0xE0, 0, 0, 0x2E, 0xE0]);
        let check = crc(&png[12..29]).to_be_bytes();
        png[29..33].copy_from_slice(&check);
        assert_eq!(
            read(FileKind::Png, &png),
            Err(PictureNotOpened::TooLarge(Some(144)))
        );
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 {
                    (crc >> 1) ^ 0xEDB8_8320
                } else {
                    crc >> 1
                }
            })
        })
    }

    const QUARTERS: [(FileKind, &[u8]); 4] = [
        (
            FileKind::Jpeg2000,
            include_bytes!("../../fixtures/pictures/quarters.jp2"),
        ),
        (
            FileKind::Jpeg2000,
            include_bytes!("../../fixtures/pictures/quarters.j2k"),
        ),
        (
            FileKind::JpegXl,
            include_bytes!("../../fixtures/pictures/quarters.jxl"),
        ),
        (
            FileKind::JpegXl,
            include_bytes!("../../fixtures/pictures/turned.jxl"),
        ),
    ];

    /// A picture of 48 by 32 pixels in four quarters: red, green, blue and white. One of the files has an orientation in
    /// Exif, which has no meaning in JPEG XL.
    #[test]
    fn newer_pictures_have_their_size_and_colours() {
        for (kind, bytes) in QUARTERS {
            let picture = open(kind, bytes, 0, MOST).unwrap().picture;
            assert_eq!((picture.width, picture.height), (48, 32), "{kind}");
            let colour = |x: usize, y: usize| {
                let at = 3 * (y * 48 + x);
                [picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]]
            };
            let corners = [colour(0, 0), colour(47, 0), colour(0, 31), colour(47, 31)];
            let expected = [[200, 0, 0], [0, 150, 0], [0, 0, 250], [255, 255, 255]];
            assert_eq!(corners, expected, "{kind}");
        }
        let (kind, bytes) = QUARTERS[0];
        let too_large = open(kind, bytes, 0, 1_000);
        assert_eq!(too_large, Err(PictureNotOpened::TooLarge(Some(0))));
        let (kind, bytes) = QUARTERS[2];
        let too_large = open(kind, bytes, 0, 1_000);
        assert_eq!(too_large, Err(PictureNotOpened::TooLarge(Some(0))));
    }

    #[test]
    fn a_transparent_and_a_deep_jpeg_2000_are_read() {
        let clear = read(
            FileKind::Jpeg2000,
            include_bytes!("../../fixtures/pictures/clear.jp2"),
        );
        assert_eq!(clear, Ok((48, 32, vec![255; 48 * 32 * 3])));
        let deep = read(
            FileKind::Jpeg2000,
            include_bytes!("../../fixtures/pictures/deep.jp2"),
        );
        assert_eq!(deep, Ok((48, 32, vec![128; 48 * 32 * 3])));
    }

    #[test]
    fn a_bitmap_is_read() {
        let image = pair(Rgba([1, 2, 3, 255]), Rgba([4, 5, 6, 255]));
        let bytes = written(&image.into_rgb8().into(), ImageFormat::Bmp);
        assert_eq!(
            read(FileKind::Bmp, &bytes),
            Ok((2, 1, vec![1, 2, 3, 4, 5, 6]))
        );
        assert_eq!(
            read(FileKind::Bmp, &bytes[..bytes.len() - 4]),
            Err(PictureNotOpened::Damaged)
        );
    }

    /// Bytes cut off or changed give a picture or none, and nothing else. A JPEG XL without its end gives none.
    #[test]
    fn damaged_newer_pictures_do_no_harm() {
        for (kind, bytes) in QUARTERS {
            for end in 0..bytes.len() {
                let cut = open(kind, &bytes[..end], 0, MOST);
                assert!(
                    kind != FileKind::JpegXl || cut.is_err(),
                    "{kind}, {end} bytes"
                );
            }
            for at in 0..bytes.len() {
                for change in [1, 0x80, 0xFF] {
                    let mut changed = bytes.to_vec();
                    changed[at] ^= change;
                    let _ = open(kind, &changed, 0, MOST);
                }
            }
        }
    }

    #[test]
    fn damaged_and_empty_pictures_are_refused() {
        let whole = written(&GrayImage::new(64, 64).into(), ImageFormat::Png);
        for (kind, bytes) in [
            (FileKind::Jpeg, b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".as_slice()),
            (FileKind::Png, &whole[..whole.len() / 2]),
            (FileKind::Gif, b"GIF89a\0\0\0\0\0\0\0;"),
            (FileKind::WebP, b"RIFF\x04\0\0\0WEBPVP8 "),
            (
                FileKind::Heic,
                b"\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x0cmdat1234",
            ),
            (FileKind::Tiff, b"II\x2a\0\x08\0\0\0\0\0\0\0\0\0"),
            (FileKind::Html, b"<html>"),
        ] {
            assert_eq!(
                read(kind, bytes),
                Err(PictureNotOpened::Damaged),
                "{kind:?}"
            );
        }
    }
}
