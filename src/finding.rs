//! Every code for what can be doubtful or wrong in a document, with its meaning.
//!
//! A finding is data about a document, never a failure of the run.

use serde::{Deserialize, Serialize};

use crate::codes::codes;

/// What was doubtful or wrong in one document, and on which page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The stable code, for filters and for `explain`.
    pub code: Code,
    /// One sentence for a coordinator: what was found, what was expected, what to do.
    pub message: String,
    /// The page, from 1, where the finding has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

impl Finding {
    /// A finding about a document as a whole.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            page: None,
        }
    }

    /// The same finding, placed on a page.
    #[must_use]
    pub fn on(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }
}

impl Code {
    /// Whether every night would find the same: what failed tonight may be read tomorrow.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        !matches!(
            self,
            Self::ReaderPanicked | Self::ReaderStopped | Self::Deferred
        )
    }
}

codes! {
    /// The codes of findings; kebab-case in every output.
    pub enum Code {
        // Of the file.
        /// Reading the document failed inside a library; the other files were read.
        ReaderPanicked = "reader-panicked",
        /// Reading the document took more time or memory than it may, or ended its process, twice; the other files were read.
        ReaderStopped = "reader-stopped",
        /// The PDF is damaged and none of its pages could be opened.
        PdfDamaged = "pdf-damaged",
        /// The PDF opens only with a password.
        Locked = "locked",
        /// The document has more pages than the limit; the rest was not read.
        TooManyPages = "too-many-pages",
        /// The name says another kind of file than the first bytes do.
        KindMismatch = "kind-mismatch",
        /// The file's name is not Unicode; it is shown with replacement characters.
        NameNotUnicode = "name-not-unicode",
        /// The file could hold a certificate and was not read: it is empty or incomplete, or of a kind to save as another.
        NotRead = "not-read",
        /// The file is of a kind that holds no certificate, such as a spreadsheet or notes; nobody is asked about it.
        Unsuited = "unsuited",
        // Of a page.
        /// The page is a picture of text that OCR has not read: it is switched off, or the page cannot be drawn.
        NeedsOcr = "needs-ocr",
        /// The page is a picture of text that was put off, because the run's limit of such pages was reached: it comes first in the next run.
        Deferred = "deferred",
        /// OCR found no text in the picture.
        NoTextSeen = "no-text-seen",
        /// The picture could not be opened: it is damaged, empty, or of a kind that is not known.
        PictureDamaged = "picture-damaged",
        /// The picture has more pixels than the limit; it was not opened.
        PictureTooLarge = "picture-too-large",
        /// The picture moves; only its first frame was read.
        PictureMoves = "picture-moves",
        /// The page holds more text than the limit; the rest of it was not read.
        TooMuchText = "too-much-text",
        /// The page shows nothing.
        BlankPage = "blank-page",
        /// Part of the page's text has no Unicode and could not be read.
        UnmappedText = "unmapped-text",
        /// The text was taken from the fallback engine, without places.
        FallbackText = "fallback-text",
        // Of a reading.
        /// The order of day and month is not settled by the paper.
        DateAmbiguous = "date-ambiguous",
        /// A date is printed, but what it stands for is not said.
        DateUnlabelled = "date-unlabelled",
        /// A date that cannot be, such as an expiry before the completion.
        DateImpossible = "date-impossible",
        /// Two clues of the paper disagree.
        CluesDisagree = "clues-disagree",
        /// An amount is printed without its unit.
        UnitMissing = "unit-missing",
        /// No person's name was found.
        HolderMissing = "holder-missing",
        /// No provider was found.
        ProviderMissing = "provider-missing",
        /// The file holds several certificates.
        SeveralCertificates = "several-certificates",
        // Of a person.
        /// The paper says another person than the folder it lies in.
        WrongPerson = "wrong-person",
        /// The name is like one on the roster, and not the same.
        NameMatch = "name-match",
        /// The name could be two people's.
        TwoPeople = "two-people",
        /// One certificate number stands on the papers of two people.
        SharedNumber = "shared-number",
    }
}
