//! A page of a PDF comes in; a digest of all that is drawn on it goes out: pages with one digest look the same.

use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::kurbo::{Affine, BezPath, Rect};
use hayro_interpret::{
    BlendMode, CacheKey, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint,
    SoftMask, TransformExt,
};
use sha2::{Digest, Sha256};

use super::rendering;

/// A digest of what is drawn on a page. It does not depend on the text that the page stands for.
pub(super) fn of(page: &Page<'_>) -> [u8; 32] {
    let (width, height) = page.render_dimensions();
    let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let transform = page.initial_transform(true).to_kurbo();
    let mut look = Look(Sha256::new());
    look.add(0, format_args!("{width} {height}"));
    rendering::interpret(page, (transform, area), &mut look);
    look.0.finalize().into()
}

/// What was drawn so far.
struct Look(Sha256);

impl Look {
    /// Adds a step of drawing: its kind, and everything that determines it.
    fn add(&mut self, kind: u8, step: std::fmt::Arguments<'_>) {
        self.0.update([kind]);
        self.0.update(step.to_string());
    }

    fn props(&mut self, kind: u8, props: &DrawProps<'_>, mode: &DrawMode) {
        let (paint, mask) = (paint(&props.paint), props.soft_mask.is_some());
        let (transform, blend) = (props.transform.as_coeffs(), props.blend_mode);
        self.add(
            kind,
            format_args!("{transform:?} {paint} {mask} {blend:?} {mode:?}"),
        );
    }
}

fn paint(paint: &Paint<'_>) -> String {
    match paint {
        Paint::Color(color) => format!("{:?}", color.to_rgba().components()),
        Paint::Pattern(pattern) => pattern.cache_key().to_string(),
    }
}

impl<'a> Device<'a> for Look {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.props(1, &props, mode);
        self.add(2, format_args!("{}", path.to_svg()));
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        if matches!(mode, DrawMode::Invisible) {
            return;
        }
        self.props(3, &props, mode);
        for glyph in run.glyphs() {
            let place = glyph.transform();
            match &**glyph {
                Glyph::Outline(outline) => {
                    self.add(4, format_args!("{}", (place * outline.outline()).to_svg()));
                }
                Glyph::Type3(drawn) => {
                    drawn.interpret(self, Affine::IDENTITY, place, &props.paint);
                }
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let (transform, blend) = (props.transform.as_coeffs(), props.blend_mode);
        let mask = props.soft_mask.is_some();
        self.add(5, format_args!("{transform:?} {mask} {blend:?}"));
        let stream = match &image {
            Image::Raster(raster) => raster.stream(),
            Image::Stencil(stencil) => stencil.stream(),
        };
        self.0.update(stream.raw_data());
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.add(6, format_args!("{} {:?}", clip.path.to_svg(), clip.fill));
    }

    fn push_transparency_group(
        &mut self,
        opacity: f32,
        mask: Option<SoftMask<'a>>,
        blend: BlendMode,
    ) {
        self.add(7, format_args!("{opacity} {} {blend:?}", mask.is_some()));
    }

    fn pop_clip(&mut self) {
        self.add(8, format_args!(""));
    }

    fn pop_transparency_group(&mut self) {
        self.add(9, format_args!(""));
    }
}
