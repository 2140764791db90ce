//! The parts of an office document come in; which of its pictures and embedded files it shows goes out.
//!
//! A document may keep a picture that no page refers to, or show it only in a text that is hidden or deleted, on a slide that is left
//! out, in a sheet that is hidden, or as small as a point.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

/// A picture is shown if it is at least this high and wide, in the units of office documents: half an inch.
const SMALLEST: i64 = 914_400 / 2;

/// The paths of what a document shows; `part` gives the text of one of its parts by its path.
pub(super) fn paths(
    names: &[String],
    part: &mut dyn FnMut(&str) -> Option<String>,
) -> BTreeSet<String> {
    let hidden = hidden_sheets(part);
    let mut shown = BTreeSet::new();
    for name in names
        .iter()
        .filter(|name| may_show(name) && !hidden.contains(*name))
    {
        let Some(text) = part(name) else { continue };
        let Ok(xml) = Document::parse(&text) else {
            continue;
        };
        if xml.root_element().attribute("show") == Some("0") {
            continue;
        }
        let targets = targets(name, part);
        let referred = xml
            .descendants()
            .filter(|node| !is_hidden(*node))
            .flat_map(|node| {
                let ids = node
                    .attributes()
                    .filter(|one| matches!(one.name(), "embed" | "id" | "href" | "link"));
                ids.map(|one| one.value().to_owned()).collect::<Vec<_>>()
            });
        for id in referred {
            let target = targets.iter().find(|(own, _)| *own == id);
            // A document of the open format names the file itself.
            shown.insert(target.map_or(id, |(_, target)| target.clone()));
        }
    }
    shown
}

/// Whether a part may refer to pictures that are shown.
fn may_show(name: &str) -> bool {
    const FOLDERS: [&str; 3] = ["word/", "ppt/slides/", "xl/"];
    name == "content.xml"
        || name == "styles.xml"
        || name.strip_suffix(".xml").is_some()
            && !name.contains("_rels/")
            && FOLDERS.iter().any(|folder| name.starts_with(folder))
}

/// The sheets of a workbook that are hidden, and what is drawn on them.
fn hidden_sheets(part: &mut dyn FnMut(&str) -> Option<String>) -> BTreeSet<String> {
    const BOOK: &str = "xl/workbook.xml";
    let mut hidden = BTreeSet::new();
    let Some(text) = part(BOOK) else {
        return hidden;
    };
    let Ok(xml) = Document::parse(&text) else {
        return hidden;
    };
    let sheets = targets(BOOK, part);
    for sheet in xml
        .descendants()
        .filter(|node| node.tag_name().name() == "sheet")
    {
        let is_hidden = sheet
            .attribute("state")
            .is_some_and(|state| state != "visible");
        let id = sheet
            .attributes()
            .find(|one| one.name() == "id")
            .map(|one| one.value());
        let path = sheets.iter().find(|(own, _)| Some(own.as_str()) == id);
        if let Some((_, path)) = path.filter(|_| is_hidden) {
            hidden.extend(targets(path, part).into_iter().map(|(_, target)| target));
            hidden.insert(path.clone());
        }
    }
    hidden
}

/// What a part refers to: ids, and the paths of other parts.
fn targets(name: &str, part: &mut dyn FnMut(&str) -> Option<String>) -> Vec<(String, String)> {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let Some(text) = part(&format!("{folder}/_rels/{file}.rels")) else {
        return Vec::new();
    };
    let Ok(xml) = Document::parse(&text) else {
        return Vec::new();
    };
    let target = |node: Node<'_, '_>| {
        let target = node.attribute("Target")?;
        Some((node.attribute("Id")?.to_owned(), resolved(folder, target)))
    };
    xml.descendants().filter_map(target).collect()
}

/// A path as it counts from the top, by the folder that it counts from.
fn resolved(folder: &str, target: &str) -> String {
    let (start, target) = match target.strip_prefix('/') {
        Some(target) => ("", target),
        None => (folder, target),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in start
        .split('/')
        .chain(target.split('/'))
        .filter(|step| !step.is_empty() && *step != ".")
    {
        if step == ".." {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    steps.join("/")
}

/// Whether something is in a text that is hidden or deleted, is hidden itself, or is too small to see.
fn is_hidden(node: Node<'_, '_>) -> bool {
    node.ancestors()
        .any(|around| match around.tag_name().name() {
            "del" | "moveFrom" | "tracked-changes" => true,
            "r" => around
                .children()
                .filter(|child| child.tag_name().name() == "rPr")
                .any(has_hidden_letters),
            "inline" | "anchor" | "pic" | "frame" | "graphicFrame" => around
                .descendants()
                .any(|inner| is_marked_hidden(inner) || is_small(inner)),
            _ => false,
        })
}

fn has_hidden_letters(style: Node<'_, '_>) -> bool {
    style.children().any(|child| {
        let value = child
            .attributes()
            .find(|one| one.name() == "val")
            .map(|one| one.value());
        matches!(child.tag_name().name(), "vanish" | "webHidden")
            && !matches!(value, Some("0" | "false" | "off"))
    })
}

fn is_marked_hidden(node: Node<'_, '_>) -> bool {
    matches!(node.tag_name().name(), "docPr" | "cNvPr")
        && matches!(node.attribute("hidden"), Some("1" | "true"))
}

/// Whether a node says how large a picture is, and it is too small to see.
fn is_small(node: Node<'_, '_>) -> bool {
    let side = |name: &str| {
        node.attribute(name)
            .and_then(|side| side.parse::<i64>().ok())
    };
    matches!(node.tag_name().name(), "extent" | "ext")
        && [side("cx"), side("cy")]
            .into_iter()
            .flatten()
            .any(|side| side < SMALLEST)
}
