//! The content of a page of a PDF comes in; the objects that it draws, pictures and forms, go out with their places.

use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction;
use hayro_interpret::hayro_syntax::object::{Dict, Name, Stream};
use hayro_interpret::hayro_syntax::page::{Page, Resources};
use hayro_interpret::kurbo::Affine;

/// How deep the forms are nested in which objects are looked for.
const MAX_DEPTH: usize = 4;

/// Passes each object that a page draws to a function: the object, if it is in the file, the transform to the page in force, and
/// the resources. If that gives `true` for a form, what the form draws follows.
pub(super) fn drawn<'a>(
    page: &Page<'a>,
    to_page: Affine,
    visit: &mut impl FnMut(Option<&Stream<'a>>, Affine, &Resources<'a>) -> bool,
) {
    let content = page.typed_operations();
    walk(content, page.resources(), (to_page, MAX_DEPTH), visit);
}

fn walk<'a>(
    mut content: TypedIter<'_>,
    resources: &Resources<'a>,
    (to_page, depth): (Affine, usize),
    visit: &mut impl FnMut(Option<&Stream<'a>>, Affine, &Resources<'a>) -> bool,
) {
    let mut saved = Vec::new();
    let mut transform = to_page;
    while let Some(instruction) = content.next() {
        match instruction {
            TypedInstruction::SaveState(_) => saved.push(transform),
            TypedInstruction::RestoreState(_) => transform = saved.pop().unwrap_or(to_page),
            TypedInstruction::Transform(by) => {
                transform *=
                    Affine::new([by.0, by.1, by.2, by.3, by.4, by.5].map(|number| number.as_f64()));
            }
            TypedInstruction::XObject(name) => {
                let object = resources.get_x_object(name.0);
                if visit(object.as_ref(), transform, resources)
                    && depth > 0
                    && let Some(form) = object.filter(|object| !is_picture(object))
                    && let Ok(data) = form.decoded_data()
                {
                    let own = own_resources(&form);
                    let to_page = transform * matrix(&form);
                    let resources = own.as_ref().unwrap_or(resources);
                    walk(
                        TypedIter::new(&data),
                        resources,
                        (to_page, depth - 1),
                        visit,
                    );
                }
            }
            _ => {}
        }
    }
}

/// Whether any object is of a kind that a page or form could draw, itself or in a form. `None` is one that is not in the file.
pub(super) fn any<'a>(
    resources: &Resources<'a>,
    is_of_kind: &impl Fn(Option<&Stream<'a>>) -> bool,
) -> bool {
    any_in(resources, is_of_kind, MAX_DEPTH)
}

fn any_in<'a>(
    resources: &Resources<'a>,
    is_of_kind: &impl Fn(Option<&Stream<'a>>) -> bool,
    depth: usize,
) -> bool {
    let objects = &resources.x_objects;
    let is_or_holds = |name: Name<'_>| {
        let object = objects.get::<Stream<'a>>(&name);
        let own = object
            .as_ref()
            .filter(|_| depth > 0)
            .and_then(own_resources);
        is_of_kind(object.as_ref()) || own.is_some_and(|own| any_in(&own, is_of_kind, depth - 1))
    };
    objects.keys().any(is_or_holds)
}

/// Whether the content of a page, or of a form that it may draw, is of a kind. Each is decoded once.
pub(super) fn any_content(page: &Page<'_>, is_of_kind: impl Fn(&[u8]) -> bool) -> bool {
    let of_form = |object: Option<&Stream<'_>>| {
        object
            .filter(|object| !is_picture(object))
            .and_then(|form| form.decoded_data().ok())
            .is_some_and(|content| is_of_kind(&content))
    };
    page.page_stream().is_some_and(&is_of_kind) || any(page.resources(), &of_form)
}

pub(super) fn is_picture(object: &Stream<'_>) -> bool {
    let kind = object.dict().get::<Name<'_>>("Subtype");
    kind.is_some_and(|kind| kind.as_ref() == b"Image")
}

/// The transform that a form brings with it.
pub(super) fn matrix(form: &Stream<'_>) -> Affine {
    let matrix = form.dict().get::<[f64; 6]>("Matrix");
    matrix.map_or(Affine::IDENTITY, Affine::new)
}

/// The resources that a form brings with it.
pub(super) fn own_resources<'a>(form: &Stream<'a>) -> Option<Resources<'a>> {
    form.dict().get::<Dict<'a>>("Resources").map(Resources::new)
}
