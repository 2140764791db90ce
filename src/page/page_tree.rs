//! The tree of the pages of a PDF comes in; which page has which number goes out.
//!
//! The library that draws pages leaves out those that are not in the file. Programs that show them count them.

use std::collections::HashSet;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, MaybeRef, Name, ObjectIdentifier};
use hayro_interpret::hayro_syntax::xref::XRef;

/// Pages in pages are followed this far.
const MAX_DEPTH: usize = 64;
/// So many pages are counted.
const MAX_PAGES: usize = 1_000_000;

/// The pages of a document, in the order in which programs show them.
#[derive(Default)]
pub(super) struct PageTree {
    /// For each page that can be drawn, in their order, its number, and whether all that list it count it.
    found: Vec<(u32, bool)>,
    /// The numbers of pages that are listed and not in the file.
    missing: Vec<u32>,
    /// How many pages the file says that it has; none if it does not say.
    listed: usize,
    /// How many pages there are.
    count: u32,
    /// What was gone through.
    visited: HashSet<ObjectIdentifier>,
}

impl PageTree {
    pub(super) fn of(pdf: &Pdf) -> Self {
        let xref = pdf.xref();
        let catalog = xref.get::<Dict<'_>>(xref.root_id());
        let root = catalog.and_then(|catalog| catalog.get::<Dict<'_>>("Pages"));
        let mut tree = Self::default();
        if let Some(root) = root {
            tree.listed = count_of(&root).unwrap_or(0);
            tree.visited.extend(root.obj_id());
            let count = Some(tree.listed).filter(|listed| *listed > 0);
            tree.add(xref, &root, count, MAX_DEPTH);
        }
        if tree.found.len() != pdf.pages().len() {
            // They were found in some other way.
            let listed = tree.listed;
            tree.found = (1..)
                .take(pdf.pages().len())
                .map(|number| (number, listed == 0 || number as usize <= listed))
                .collect();
            tree.missing.clear();
            tree.count = tree.found.last().map_or(0, |(number, _)| *number);
        }
        tree
    }

    /// How many pages there are, with those that are missing.
    pub(super) fn pages(&self) -> usize {
        self.count as usize
    }

    /// How many pages the file says that it has; none if it does not say.
    pub(super) fn listed(&self) -> usize {
        self.listed
    }

    /// The numbers of pages that are listed and not in the file.
    pub(super) fn missing(&self) -> &[u32] {
        &self.missing
    }

    /// The numbers of the pages that can be drawn, in their order.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u32> {
        self.found.iter().map(|(number, _)| *number)
    }

    /// Which of the pages that can be drawn has a number.
    pub(super) fn index_of(&self, number: u32) -> Option<usize> {
        self.found
            .binary_search_by_key(&number, |(number, _)| *number)
            .ok()
    }

    /// Whether a page is beyond the number of pages that the file says that it or a part of it has: some programs do not show it.
    pub(super) fn is_uncounted(&self, number: u32) -> bool {
        self.index_of(number)
            .is_some_and(|index| !self.found[index].1)
    }

    /// Adds the pages of a part of the tree, this far down, of which as many as it says are counted.
    fn add(&mut self, xref: &XRef, part: &Dict<'_>, count: Option<usize>, depth: usize) {
        let (first, start) = (self.found.len(), self.count as usize);
        let kids = part.get::<Array<'_>>("Kids");
        for kid in kids.iter().flat_map(Array::raw_iter) {
            if self.count as usize >= MAX_PAGES {
                return;
            }
            let (is_new, kid) = match kid {
                MaybeRef::Ref(kid) => (
                    self.visited.insert(kid.into()),
                    xref.get::<Dict<'_>>(kid.into()),
                ),
                MaybeRef::NotRef(kid) => (true, kid.into_dict()),
            };
            match kid {
                Some(kid) if is_part(&kid) => {
                    if let Some(depth) = depth.checked_sub(1).filter(|_| is_new) {
                        self.add(xref, &kid, count_of(&kid), depth);
                    }
                }
                kid => self.add_page(kid.is_some(), is_new),
            }
        }
        let end = count.map_or(usize::MAX, |count| start + count);
        for (number, is_counted) in &mut self.found[first..] {
            *is_counted &= *number as usize <= end;
        }
    }

    fn add_page(&mut self, is_there: bool, is_new: bool) {
        self.count += 1;
        match (is_there, is_new) {
            (true, true) => self.found.push((self.count, true)),
            // A page that is shown a second time says nothing new.
            (true, false) => {}
            (false, _) => self.missing.push(self.count),
        }
    }
}

/// Whether an entry of the tree is a part of it, and no page.
fn is_part(entry: &Dict<'_>) -> bool {
    let kind = entry.get::<Name<'_>>("Type");
    kind.is_some_and(|kind| kind.as_ref() == b"Pages")
}

/// How many pages a part of the tree says that it has.
fn count_of(part: &Dict<'_>) -> Option<usize> {
    usize::try_from(part.get::<i32>("Count")?).ok()
}
