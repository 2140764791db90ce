//! The files inside a container with their hashes and kinds. Bytes come in, documents go out; nothing is read here.

use crate::intake::container::{ContainerPart, PartProblem};
use crate::intake::walk::Document;
use crate::store::state::{KeptContent, KeptPart};

/// A file inside a container, or why it could not be taken out.
pub(super) struct TakenOut {
    /// Its path inside the container.
    pub name: String,
    /// The file.
    pub content: Result<Document, PartProblem>,
}

impl TakenOut {
    /// The parts of a container.
    pub(super) fn all(parts: Vec<ContainerPart>) -> Vec<Self> {
        let parts = parts.into_iter();
        parts
            .map(|ContainerPart { name, content }| Self {
                name,
                content: content.map(Document::new),
            })
            .collect()
    }

    /// The part as the state keeps it.
    pub(super) fn kept(&self) -> KeptPart {
        let content = match &self.content {
            Ok(document) => KeptContent::Whole {
                sha256: document.sha256.clone(),
                size: document.bytes.len() as u64,
            },
            Err(problem) => KeptContent::Problem(*problem),
        };
        KeptPart {
            name: self.name.clone(),
            content,
        }
    }
}
