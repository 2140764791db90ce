//! Findings: what was doubtful or wrong in a document, and every code for it with its meaning.
//!
//! A finding is data about a document, never an error of the run.

use serde::{Deserialize, Serialize};

use crate::codes::codes;

/// Something doubtful or wrong in one document, and on which page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The stable code, for filters and for `explain`.
    pub code: Code,
    /// One sentence for a coordinator: what was found, what was expected, and what to do.
    pub message: String,
    /// The page, from 1; `None` if the finding is about the document as a whole.
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

    /// The same finding, on a page counted from 1.
    #[must_use]
    pub fn on(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }
}

impl Code {
    /// Whether every run would have this finding. What failed in this run for another reason may be read in the next.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        !matches!(self, Self::Deferred | Self::EarlierReading)
            && !self.is_failure()
            && !self.is_temporary()
    }

    /// Whether the program failed on the document.
    #[must_use]
    pub fn is_failure(self) -> bool {
        matches!(self, Self::ReaderPanicked | Self::ReaderStopped)
    }

    /// Whether the document is read in a later run as it is, as soon as it can be reached.
    #[must_use]
    pub fn is_temporary(self) -> bool {
        self.is_put_off() || matches!(self, Self::Unreachable | Self::FolderUnreachable)
    }

    /// Whether the document was left for the next run, which reads it whatever anybody does.
    #[must_use]
    pub fn is_put_off(self) -> bool {
        matches!(self, Self::BeingWritten | Self::Deferred)
    }
}

codes! {
    /// The codes of findings; kebab-case in every output.
    pub enum Code {
        // About the file.
        /// A library failed while reading the document; the other files were read.
        ReaderPanicked = "reader-panicked",
        /// Reading the document exceeded the limit on time or memory, or ended its process, twice; the other files were
        /// read.
        ReaderStopped = "reader-stopped",
        /// The PDF is damaged and none of its pages could be opened.
        PdfDamaged = "pdf-damaged",
        /// The PDF opens only with a password.
        Locked = "locked",
        /// The document has more pages than the limit; the remaining pages were not read.
        TooManyPages = "too-many-pages",
        /// The file's name indicates another kind of file than its first bytes.
        KindMismatch = "kind-mismatch",
        /// The file's name is not valid Unicode; it is shown with replacement characters.
        NameNotUnicode = "name-not-unicode",
        /// The file could contain a certificate and was not read: it is empty or incomplete, or its kind is not read and
        /// it has to be saved as another.
        NotRead = "not-read",
        /// The file could not be opened, or disappeared while it was read.
        Unreachable = "unreachable",
        /// The folder could not be listed, or not to its end, or a link leads to it and links are not followed: what is in it
        /// is not known.
        FolderUnreachable = "folder-unreachable",
        /// The file was being written, or is too new to be sure that it is complete; it is read in a later run.
        BeingWritten = "being-written",
        /// The file is larger than the limit; it was not opened.
        TooLarge = "too-large",
        /// The file could not be read in this run; since its size and time are unchanged, what an earlier run read from
        /// it is kept.
        EarlierReading = "earlier-reading",
        /// The file is of a kind that contains no certificate, such as a spreadsheet or notes; no question is asked
        /// about it.
        Unsuited = "unsuited",
        // About a page.
        /// The page is a picture of text, or has pictures beside its text, that OCR has not read: OCR is switched off, or the page
        /// cannot be drawn.
        NeedsOcr = "needs-ocr",
        /// The page is a picture of text that was deferred, because the run's limit of such pages was reached: it comes
        /// first in the next run.
        Deferred = "deferred",
        /// The scanned pages of the document have more pixels than OCR reads of one document; not all of them were read.
        TooManyScans = "too-many-scans",
        /// OCR found no text in the picture, or could hardly read it.
        NoTextSeen = "no-text-seen",
        /// The picture could not be opened: it is damaged, empty, or of an unknown kind.
        PictureDamaged = "picture-damaged",
        /// The picture has more pixels than the limit; it was not opened.
        PictureTooLarge = "picture-too-large",
        /// The file has more pictures than its first, such as the frames of an animation; only the first was read.
        PictureMoves = "picture-moves",
        /// The page is damaged, missing in the file, or a form that only some programs show: what it says is not known, or not to its
        /// end.
        PageDamaged = "page-damaged",
        /// The page contains more text, or more that is to be drawn, than the limit; nothing of it is used.
        TooMuchText = "too-much-text",
        /// The page shows nothing.
        BlankPage = "blank-page",
        /// Part of the page's text has no Unicode and could not be read.
        UnmappedText = "unmapped-text",
        /// The file holds text that the page does not show, or shows otherwise; only what is shown is used.
        UnseenText = "unseen-text",
        /// Words on the page are struck through; nothing of them is certain.
        StruckOut = "struck-out",
        /// The page was changed after the file was signed; nothing that changed on it is certain.
        ChangedAfterSigning = "changed-after-signing",
        /// Something was added to the file after it was signed, and its pages look as they did.
        UpdatedAfterSigning = "updated-after-signing",
        /// The text was read by the fallback engine, without its place on the page.
        FallbackText = "fallback-text",
        // About what was read.
        /// More values are printed than are kept of one certificate, or one is too long to be a value; the others are not kept.
        TooManyValues = "too-many-values",
        /// The order of day and month in a date is not clear from the document.
        DateAmbiguous = "date-ambiguous",
        /// A date is printed without a label that says what it is.
        DateUnlabelled = "date-unlabelled",
        /// A date is impossible, such as an expiry before the completion.
        DateImpossible = "date-impossible",
        /// Two clues in the document contradict each other.
        CluesDisagree = "clues-disagree",
        /// Words on the document take it back, refuse something, or make it depend on something.
        TakenBack = "taken-back",
        /// An amount is printed without its unit.
        UnitMissing = "unit-missing",
        /// No person's name was found.
        HolderMissing = "holder-missing",
        /// No provider was found.
        ProviderMissing = "provider-missing",
        /// The file contains several certificates.
        SeveralCertificates = "several-certificates",
        // About a person.
        /// The document names a trainer and is in the folder of another one; it counts for the trainer it names.
        Misfiled = "misfiled",
        /// The document names another person than the folder it is in.
        WrongPerson = "wrong-person",
        /// The name is similar to one on the roster, but not the same.
        NameMatch = "name-match",
        /// The name could be that of two people.
        TwoPeople = "two-people",
        /// The same certificate number is on documents of two people.
        SharedNumber = "shared-number",
    }
}
