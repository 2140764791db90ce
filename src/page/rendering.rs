//! A page of a PDF goes in; its pixels come out, drawn on white.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings};
use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::object::Stream;
use hayro_interpret::hayro_syntax::page::{Page, Resources as PageResources};
use hayro_interpret::kurbo::{Affine, Rect};
use hayro_interpret::{
    Context, Device, InterpreterCache, InterpreterSettings, InterpreterWarning,
    interpret as interpret_content, interpret_page,
};

use super::objects;

/// The longer side of a picture of a page is at most this many pixels.
pub(super) const MAX_SIDE: f32 = 3000.0;

/// A page drawn by this transform, and whether all of its pictures could be decoded.
pub(super) fn page(
    page: &Page<'_>,
    [width, height]: [u16; 2],
    transform: Affine,
    settings: RenderSettings,
) -> (Pixmap, bool) {
    let is_damaged = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&is_damaged);
    let interpreter = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            if matches!(warning, InterpreterWarning::ImageDecodeFailure) {
                seen.store(true, Ordering::Relaxed);
            }
        }),
        ..InterpreterSettings::default()
    };
    let mut context = RenderContext::new(width, height);
    // What is blended with paper is blended with white.
    context.set_paint(WHITE);
    context.fill_rect(&Rect::new(0.0, 0.0, f64::from(width), f64::from(height)));
    hayro::render_into(
        page,
        &RenderCache::new(),
        &interpreter,
        &settings,
        &mut context,
        transform,
    );
    (pixels(context), !is_damaged.load(Ordering::Relaxed))
}

/// Passes on what is drawn on a page, by this transform and within an area, to a device.
pub(super) fn interpret<'a>(
    page: &Page<'a>,
    (transform, area): (Affine, Rect),
    device: &mut impl Device<'a>,
) {
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(transform, area, &cache, page.xref(), settings);
    interpret_page(page, &mut context, device);
}

/// Passes on what a form of a page draws that is placed by this transform, to a device. `resources` are those of what draws it.
pub(super) fn interpret_form<'a>(
    page: &Page<'a>,
    (form, resources): (&Stream<'a>, &PageResources<'a>),
    (transform, area): (Affine, Rect),
    device: &mut impl Device<'a>,
) {
    let Ok(data) = form.decoded_data() else {
        return;
    };
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(transform, area, &cache, page.xref(), settings);
    let own = objects::own_resources(form);
    let resources = own.as_ref().unwrap_or(resources);
    interpret_content(TypedIter::new(&data), resources, &mut context, device);
}

/// What was drawn in a context.
pub(super) fn pixels(mut context: RenderContext) -> Pixmap {
    context.flush();
    let mut pixels = Pixmap::new(context.width(), context.height());
    let white = RasterizerSettings {
        target_init: TargetInit::Clear(WHITE),
        ..RasterizerSettings::default()
    };
    context.render_with(&mut pixels, &mut Resources::default(), white);
    pixels
}
