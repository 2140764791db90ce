//! The bytes of a PDF come in; the files attached to it go out: attachments, the entries of a portfolio, and files behind
//! a mark on a page.
//!
//! What a page shows is not looked at, and nothing is interpreted.

use std::collections::BTreeSet;
use std::sync::Arc;

use lopdf::{DecompressError, Dictionary, Document, Error, Object, ObjectId, decode_text_string};

use super::drawing::{Drawing, PdfNotOpened};
use super::structure;
use crate::intake::container::{ContainerPart, PartList, PartProblem};
use crate::intake::limits::Limits;

/// The files attached to a PDF. Almost no PDF has any, so that this is only asked about those whose text says that they may
/// have some.
///
/// A PDF that cannot be opened gives none: reading it gives the finding. A library may panic on a damaged file, as
/// `page::text` does.
#[must_use]
pub fn attachments(bytes: &Arc<Vec<u8>>, limits: &Limits) -> Vec<ContainerPart> {
    let has_pages = match Drawing::open(bytes) {
        Ok(drawing) if drawing.may_have_attachments(bytes) => true,
        Ok(_) | Err(PdfNotOpened::Locked) => return Vec::new(),
        // A portfolio may have no page at all.
        Err(PdfNotOpened::Damaged) => false,
    };
    match structure::open(bytes) {
        Ok(document) => attached(&document, limits),
        // The pages may be read in another way, and then nothing else tells of what is attached.
        Err(_) if has_pages => {
            let mut list = PartList::new(limits);
            list.add_problem("attached files", PartProblem::Damaged);
            list.finish()
        }
        Err(_) => Vec::new(),
    }
}

fn attached(document: &Document, limits: &Limits) -> Vec<ContainerPart> {
    let mut list = PartList::new(limits);
    let mut seen = BTreeSet::new();
    for file in specifications(document) {
        let Some((id, name)) = embedded(document, file) else {
            continue;
        };
        // The same file may be attached to the document and marked on a page.
        if !seen.insert(id) {
            continue;
        }
        match content(document, id, &list) {
            Ok(content) => list.add(&name, content),
            Err(Some(problem)) => list.add_problem(&name, problem),
            Err(None) => list.add_too_large(&name),
        }
    }
    list.finish()
}

/// The descriptions of files, wherever in the document they are: in its tree of names, behind a mark on a page, or among
/// what a video needs. What nothing leads to from the catalog was removed from the document.
fn specifications(document: &Document) -> Vec<&Dictionary> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut objects: Vec<&Object> = document.trailer.get(b"Root").into_iter().collect();
    while let Some(object) = objects.pop() {
        let entries = match object {
            Object::Reference(id) => {
                if seen.insert(*id) {
                    objects.extend(document.get_object(*id));
                }
                continue;
            }
            Object::Array(entries) => {
                objects.extend(entries.iter().rev());
                continue;
            }
            Object::Dictionary(entries) => entries,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        if entries.has(b"EF") {
            found.push(entries);
        }
        objects.extend(entries.iter().rev().map(|(_, entry)| entry));
    }
    found
}

fn dictionary<'d>(
    document: &'d Document,
    owner: &'d Dictionary,
    key: &[u8],
) -> Option<&'d Dictionary> {
    owner.get_deref(key, document).ok()?.as_dict().ok()
}

/// The stream of a described file, and its name; `None` if the description is of a file elsewhere.
fn embedded(document: &Document, file: &Dictionary) -> Option<(ObjectId, String)> {
    let streams = dictionary(document, file, b"EF")?;
    let id = [b"UF".as_slice(), b"F", b"Unix", b"Mac", b"DOS"]
        .iter()
        .find_map(|key| streams.get(key).ok()?.as_reference().ok())?;
    let name = [b"UF".as_slice(), b"F"]
        .iter()
        .find_map(|key| decode_text_string(file.get_deref(key, document).ok()?).ok())
        .unwrap_or_default();
    Some((id, name))
}

/// The bytes of a file. The error has no problem if there are more of them than room.
fn content(
    document: &Document,
    id: ObjectId,
    list: &PartList,
) -> Result<Vec<u8>, Option<PartProblem>> {
    if list.is_full() {
        return Ok(Vec::new());
    }
    let room = usize::try_from(list.room()).unwrap_or(usize::MAX);
    let stream = document
        .get_object(id)
        .and_then(Object::as_stream)
        .map_err(|_| Some(PartProblem::Damaged))?;
    stream
        .get_plain_content_with_limit(room)
        .map_err(|error| match error {
            Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => None,
            _ => Some(PartProblem::Damaged),
        })
}

#[cfg(test)]
mod tests {
    use lopdf::{Stream, dictionary};

    use super::*;
    use crate::intake::kind::FileKind;

    const CARD: &[u8] = b"%PDF-1.4\n1 0 obj\nendobj\nstartxref\n0\n%%EOF";

    /// A PDF of one page, or of none, to which these entries of its catalog and its page are added.
    fn pdf(
        has_page: bool,
        build: impl FnOnce(&mut Document) -> (Dictionary, Dictionary),
    ) -> Arc<Vec<u8>> {
        let mut document = Document::with_version("1.7");
        let (catalog, page) = build(&mut document);
        let pages = document.new_object_id();
        let kids = if has_page {
            let mut page = page;
            page.set("Type", "Page");
            page.set("Parent", pages);
            page.set("MediaBox", vec![0.into(), 0.into(), 9.into(), 9.into()]);
            vec![document.add_object(page).into()]
        } else {
            Vec::new()
        };
        let count = i64::from(has_page);
        document.set_object(
            pages,
            dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count },
        );
        let mut catalog = catalog;
        catalog.set("Type", "Catalog");
        catalog.set("Pages", pages);
        let catalog = document.add_object(catalog);
        document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        Arc::new(bytes)
    }

    /// The description of a file with this name and content.
    fn file(document: &mut Document, name: &str, content: &[u8]) -> Dictionary {
        let mut stream = Stream::new(Dictionary::new(), content.to_vec());
        stream.compress().unwrap();
        let stream = document.add_object(stream);
        dictionary! {
            "Type" => "Filespec",
            "F" => Object::string_literal(name),
            "EF" => dictionary! { "F" => stream },
        }
    }

    fn found(bytes: &Arc<Vec<u8>>) -> Vec<(String, Result<Vec<u8>, PartProblem>)> {
        let limits = Limits {
            file_bytes: 100_000,
            ..Limits::default()
        };
        let parts = attachments(bytes, &limits);
        // What reading says about the file must not hide what is attached to it.
        assert!(may_hold_files(bytes) || parts.is_empty());
        let parts = parts.into_iter();
        parts.map(|part| (part.name, part.content)).collect()
    }

    fn may_hold_files(bytes: &Arc<Vec<u8>>) -> bool {
        crate::page::text(FileKind::Pdf, bytes, &Limits::default(), None).may_hold_files
    }

    /// The catalog's tree of names with these files, each in a leaf of its own.
    fn tree(document: &mut Document, files: &[(&str, &[u8])]) -> Dictionary {
        let kids: Vec<Object> = files
            .iter()
            .map(|(name, content)| {
                let file = file(document, name, content);
                let file = document.add_object(file);
                let names = vec![Object::string_literal(*name), file.into()];
                document.add_object(dictionary! { "Names" => names }).into()
            })
            .collect();
        dictionary! {
            "Names" => dictionary! { "EmbeddedFiles" => dictionary! { "Kids" => kids } },
        }
    }

    #[test]
    fn almost_no_pdf_has_attachments() {
        let plain = pdf(true, |_| (Dictionary::new(), Dictionary::new()));
        assert!(!may_hold_files(&plain));
        assert_eq!(found(&plain), []);
        for damaged in [b"".as_slice(), b"%PDF-1.4 %%EOF", b"text"] {
            assert_eq!(found(&Arc::new(damaged.to_vec())), []);
        }
    }

    #[test]
    fn attachments_and_portfolios_come_out() {
        for has_page in [true, false] {
            let bytes = pdf(has_page, |document| {
                let files: [(&str, &[u8]); 3] = [
                    ("../card.pdf", CARD),
                    ("invoice.xml", b"<?xml version=\"1.0\"?><a/>"),
                    ("CPR.png", b"\x89PNG\r\n\x1a\n"),
                ];
                (tree(document, &files), Dictionary::new())
            });
            assert_eq!(
                found(&bytes),
                [
                    ("card.pdf".to_owned(), Ok(CARD.to_vec())),
                    (
                        "invoice.xml".to_owned(),
                        Ok(b"<?xml version=\"1.0\"?><a/>".to_vec())
                    ),
                    ("CPR.png".to_owned(), Ok(b"\x89PNG\r\n\x1a\n".to_vec())),
                ]
            );
        }
    }

    #[test]
    fn a_file_behind_a_mark_on_a_page_comes_out_once() {
        let bytes = pdf(true, |document| {
            let card = file(document, "card.pdf", CARD);
            let other = file(document, "other.pdf", CARD);
            let mark = dictionary! {
                "Type" => "Annot", "Subtype" => "FileAttachment", "FS" => card.clone(),
            };
            (
                dictionary! { "AF" => vec![card.into()] },
                dictionary! { "Annots" => vec![mark.into()], "AF" => vec![other.into()] },
            )
        });
        let names: Vec<String> = found(&bytes).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["card.pdf", "other.pdf"]);
    }

    #[test]
    fn what_a_video_needs_comes_out_and_what_was_removed_does_not() {
        let bytes = pdf(true, |document| {
            let asset = file(document, "card.pdf", CARD);
            let asset = document.add_object(asset);
            let removed = file(document, "old.pdf", CARD);
            document.add_object(removed);
            let names = vec![Object::string_literal("card.pdf"), asset.into()];
            let mark = dictionary! {
                "Type" => "Annot", "Subtype" => "RichMedia",
                "RichMediaContent" => dictionary! { "Assets" => dictionary! { "Names" => names } },
            };
            let mark = document.add_object(mark);
            (
                Dictionary::new(),
                dictionary! { "Annots" => vec![mark.into()] },
            )
        });
        assert_eq!(found(&bytes), [("card.pdf".to_owned(), Ok(CARD.to_vec()))]);
    }

    #[test]
    fn a_program_attached_to_a_pdf_comes_out() {
        let bytes = pdf(true, |document| {
            let files: [(&str, &[u8]); 1] = [("card.exe", b"MZ\x90\0PE\0\0")];
            (tree(document, &files), Dictionary::new())
        });
        let names: Vec<String> = found(&bytes).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["card.exe"]);
    }

    #[test]
    fn a_file_that_cannot_be_taken_out_is_a_part_with_a_problem() {
        let bomb = vec![0; 200_000];
        let bytes = pdf(true, |document| {
            let files: [(&str, &[u8]); 2] = [("a.pdf", CARD), ("bomb.pdf", &bomb)];
            (tree(document, &files), Dictionary::new())
        });
        assert!(bytes.len() < 10_000);
        let problems: Vec<_> = found(&bytes)
            .into_iter()
            .map(|(_, content)| content.err())
            .collect();
        assert_eq!(problems, [None, Some(PartProblem::TooLarge(0))]);
        let gone = pdf(true, |document| {
            let gone = document.new_object_id();
            let file = dictionary! {
                "F" => Object::string_literal("gone.pdf"), "EF" => dictionary! { "F" => gone },
            };
            (dictionary! { "AF" => vec![file.into()] }, Dictionary::new())
        });
        assert_eq!(
            found(&gone),
            [("gone.pdf".to_owned(), Err(PartProblem::Damaged))]
        );
    }

    #[test]
    fn a_tree_of_names_that_is_a_loop_ends() {
        let bytes = pdf(true, |document| {
            let node = document.new_object_id();
            let kids: Vec<Object> = vec![node.into(), node.into()];
            document.set_object(node, dictionary! { "Kids" => kids });
            (
                dictionary! { "Names" => dictionary! { "EmbeddedFiles" => node } },
                Dictionary::new(),
            )
        });
        assert_eq!(found(&bytes), []);
    }
}
