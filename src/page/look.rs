//! What is drawn on a page of a PDF comes in, step by step; a digest of how the page looks goes out: pages with one digest look the
//! same.

use std::collections::HashMap;

use hayro_interpret::font::{Glyph, GlyphRun, Type3Glyph};
use hayro_interpret::hayro_syntax::object::{Object, Stream};
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point};
use hayro_interpret::{
    BlendMode, CacheKey, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint,
    SoftMask,
};
use sha2::{Digest, Sha256};

use super::drawn_page::PageLook;

/// Places that differ by less than this many parts of a point are one.
const PARTS: f64 = 50.0;
/// Objects in objects are followed this far.
const MAX_DEPTH: usize = 6;
/// What a picture object says that does not change how it looks, or is a part of the file alone.
const NOT_SEEN: [&[u8]; 8] = [
    b"Length",
    b"Metadata",
    b"Name",
    b"OC",
    b"Parent",
    b"StructParent",
    b"Subtype",
    b"Type",
];

/// What was drawn so far. It does not depend on the text that the page stands for.
pub(super) struct Look {
    digest: Sha256,
    /// Whether everything that was drawn is in the digest, and not only its place in the file.
    is_whole: bool,
    /// What glyphs look like that are drawn like a page.
    drawn_glyphs: HashMap<u128, PageLook>,
}

impl Look {
    pub(super) fn new(width: f32, height: f32) -> Self {
        let mut look = Self::of_nothing();
        look.numbers(&[width, height].map(f64::from));
        look
    }

    fn of_nothing() -> Self {
        Self {
            digest: Sha256::new(),
            is_whole: true,
            drawn_glyphs: HashMap::new(),
        }
    }

    pub(super) fn finish(self) -> PageLook {
        PageLook {
            digest: self.digest.finalize().into(),
            is_whole: self.is_whole,
        }
    }

    /// Says that something is seen on the page of which nothing is known.
    pub(super) fn lose(&mut self) {
        self.is_whole = false;
    }

    fn kind(&mut self, kind: u8) {
        self.digest.update([kind]);
    }

    fn numbers(&mut self, numbers: &[f64]) {
        for number in numbers {
            let number = (number * PARTS).round() as i32;
            self.digest.update(number.to_le_bytes());
        }
    }

    /// How something is painted.
    fn props(&mut self, props: &DrawProps<'_>, mode: &DrawMode) {
        match &props.paint {
            Paint::Color(color) => self.numbers(&color.to_rgba().components().map(f64::from)),
            Paint::Pattern(pattern) => {
                self.is_whole = false;
                self.digest.update(pattern.cache_key().to_le_bytes());
            }
        }
        if let DrawMode::Stroke(_) | DrawMode::FillAndStroke(..) = mode {
            self.linear(props.transform);
        }
        if !matches!(mode, DrawMode::Fill(_)) {
            self.digest.update(format!("{mode:?}"));
        }
        self.blend(props.blend_mode, props.soft_mask.as_ref());
    }

    fn blend(&mut self, blend: BlendMode, mask: Option<&SoftMask<'_>>) {
        if blend != BlendMode::Normal {
            self.digest.update(format!("{blend:?}"));
        }
        if let Some(mask) = mask {
            self.is_whole = false;
            self.digest.update(mask.cache_key().to_le_bytes());
        }
    }

    /// What a transform does besides moving, in thousandths.
    fn linear(&mut self, transform: Affine) {
        let [a, b, c, d, ..] = transform.as_coeffs();
        self.numbers(&[a, b, c, d].map(|part| part * 1000.0));
    }

    fn transform(&mut self, transform: Affine) {
        let [.., x, y] = transform.as_coeffs();
        self.linear(transform);
        self.numbers(&[x, y]);
    }

    fn outline(&mut self, path: &BezPath, transform: Affine) {
        let mut point = |point: Point| {
            let point = transform * point;
            self.numbers(&[point.x, point.y]);
        };
        let mut kinds = Vec::with_capacity(path.elements().len());
        for element in path.elements() {
            kinds.push(match *element {
                PathEl::MoveTo(a) => {
                    point(a);
                    0
                }
                PathEl::LineTo(a) => {
                    point(a);
                    1
                }
                PathEl::QuadTo(a, b) => {
                    [a, b].into_iter().for_each(&mut point);
                    2
                }
                PathEl::CurveTo(a, b, c) => {
                    [a, b, c].into_iter().for_each(&mut point);
                    3
                }
                PathEl::ClosePath => 4,
            });
        }
        self.digest.update(kinds);
    }

    pub(super) fn path(&mut self, path: &BezPath, props: &DrawProps<'_>, mode: &DrawMode) {
        if matches!(mode, DrawMode::Invisible) {
            return;
        }
        self.kind(1);
        self.props(props, mode);
        self.outline(path, props.transform);
    }

    pub(super) fn glyphs<'a>(
        &mut self,
        run: &GlyphRun<'_, 'a>,
        props: &DrawProps<'a>,
        mode: &DrawMode,
    ) {
        if matches!(mode, DrawMode::Invisible) {
            return;
        }
        for glyph in run.glyphs() {
            let transform = props.transform * glyph.transform();
            let look = match &**glyph {
                // Programs take another font for a glyph that this one lacks.
                Glyph::Outline(outline) if outline.glyph_id().to_u32() == 0 => {
                    format!("{} {:?}", outline.char_code(), outline.as_unicode()).into_bytes()
                }
                Glyph::Outline(outline) => outline.identifier().cache_key().to_le_bytes().to_vec(),
                Glyph::Type3(drawn) => self.drawn_glyph(drawn, &props.paint),
            };
            self.kind(2);
            self.props(props, mode);
            // Fonts have a thousand parts to their size.
            self.transform(transform * Affine::scale(1000.0));
            self.digest.update(look);
        }
    }

    /// What a glyph looks like that is drawn like a page.
    fn drawn_glyph<'a>(&mut self, glyph: &Type3Glyph<'a>, paint: &Paint<'a>) -> Vec<u8> {
        let key = glyph.cache_key();
        let look = self.drawn_glyphs.get(&key).copied().unwrap_or_else(|| {
            let mut look = Self::of_nothing();
            glyph.interpret(&mut look, Affine::IDENTITY, Affine::IDENTITY, paint);
            look.finish()
        });
        self.drawn_glyphs.insert(key, look);
        self.is_whole &= look.is_whole;
        look.digest.to_vec()
    }

    pub(super) fn picture(&mut self, image: &Image<'_, '_>, props: &ImageDrawProps<'_>) {
        self.kind(3);
        self.transform(props.transform);
        self.blend(props.blend_mode, props.soft_mask.as_ref());
        match image {
            Image::Raster(raster) => self.stream(raster.stream(), MAX_DEPTH),
            Image::Stencil(stencil) => {
                // The colour of a stencil is not known here.
                self.is_whole = false;
                self.stream(stencil.stream(), MAX_DEPTH);
            }
        }
    }

    fn stream(&mut self, stream: &Stream<'_>, depth: usize) {
        self.object(&Object::Dict(stream.dict().clone()), depth);
        let data = stream.raw_data();
        self.digest.update(data.len().to_le_bytes());
        self.digest.update(&data);
    }

    /// Adds an object with all that it refers to.
    fn object(&mut self, object: &Object<'_>, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            self.is_whole = false;
            return;
        };
        match object {
            Object::Stream(stream) => self.stream(stream, depth),
            Object::Dict(dict) => {
                let mut keys: Vec<Vec<u8>> = dict.keys().map(|key| key.to_vec()).collect();
                keys.sort_unstable();
                keys.retain(|key| !NOT_SEEN.contains(&key.as_slice()));
                for key in keys {
                    self.digest.update(&key);
                    if let Some(object) = dict.get::<Object<'_>>(&key) {
                        self.object(&object, depth);
                    }
                }
            }
            Object::Array(array) => {
                for object in array.iter::<Object<'_>>() {
                    self.object(&object, depth);
                }
            }
            Object::String(text) => self.digest.update(text.as_bytes()),
            Object::Name(name) => self.digest.update(name.as_ref()),
            Object::Number(number) => self.digest.update(number.as_f64().to_le_bytes()),
            Object::Boolean(is) => self.digest.update([u8::from(*is)]),
            Object::Null(_) => self.kind(0),
        }
        self.kind(4);
    }

    pub(super) fn clip(&mut self, clip: &ClipPath) {
        self.kind(5);
        self.digest.update(format!("{:?}", clip.fill));
        self.outline(&clip.path, Affine::IDENTITY);
    }

    pub(super) fn group(&mut self, opacity: f32, mask: Option<&SoftMask<'_>>, blend: BlendMode) {
        self.kind(6);
        self.numbers(&[f64::from(opacity)]);
        self.blend(blend, mask);
    }

    pub(super) fn end(&mut self) {
        self.kind(7);
    }
}

impl<'a> Device<'a> for Look {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.path(path, &props, mode);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.glyphs(run, &props, mode);
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.picture(&image, &props);
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.clip(clip);
    }

    fn push_transparency_group(
        &mut self,
        opacity: f32,
        mask: Option<SoftMask<'a>>,
        blend: BlendMode,
    ) {
        self.group(opacity, mask.as_ref(), blend);
    }

    fn pop_clip(&mut self) {
        self.end();
    }

    fn pop_transparency_group(&mut self) {
        self.end();
    }
}
