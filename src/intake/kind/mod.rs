//! The kind of a file by its bytes, never by its name, and what is done with a file of that kind.
//!
//! Bytes come in, a kind goes out. The name is used only to report an extension that does not match, and to tell
//! whether a file that is not read could be evidence. No document is interpreted.

mod base64;
mod complete;
mod document_text;
mod heif;
mod multi_picture;
mod old_spreadsheet;
mod recognise;
mod tiff_bytes;
mod uuencode;

use document_text::is_named_as_certificate;

pub(super) use base64::decoded as base64_decoded;
pub(super) use document_text::may_be_certificate;
pub use tiff_bytes::tiff_pages;
pub(super) use uuencode::{DecodedFile, decoded as uuencode_decoded};

use crate::codes::codes;

codes! {
    /// The kind of a file.
    pub enum FileKind {
        // Read.
        /// A PDF.
        Pdf = "pdf",
        /// A JPEG picture.
        Jpeg = "jpeg",
        /// A PNG picture.
        Png = "png",
        /// A TIFF picture, of one or more pages.
        Tiff = "tiff",
        /// A HEIC picture, as taken by phones.
        Heic = "heic",
        /// A GIF picture, which may be animated.
        Gif = "gif",
        /// A WebP picture.
        WebP = "webp",
        /// A BMP picture.
        Bmp = "bmp",
        /// A JPEG 2000 picture.
        Jpeg2000 = "jpeg_2000",
        /// A JPEG XL picture.
        JpegXl = "jpeg_xl",
        // Containers.
        /// An archive of files: ZIP.
        Zip = "zip",
        /// A file compressed by gzip.
        Gzip = "gzip",
        /// A file written as base64, as in the source of an e-mail.
        Base64 = "base64",
        /// A file written as a text by uuencode, as older mail programs do.
        Uuencoded = "uuencoded",
        /// A file inside its electronic signature: PKCS #7 or CMS.
        Signed = "signed",
        /// A saved e-mail, or a web page saved in that form.
        Mail = "mail",
        /// A folder of e-mails in one file.
        Mailbox = "mailbox",
        /// An e-mail saved by Outlook.
        OutlookMail = "outlook_mail",
        /// A text document that is an archive of parts, such as DOCX or ODT.
        Word = "word",
        /// A spreadsheet that is an archive of parts, such as XLSX or ODS.
        Spreadsheet = "spreadsheet",
        /// A slide show that is an archive of parts, such as PPTX or ODP.
        Slides = "slides",
        // Not read.
        /// An AVIF picture.
        Avif = "avif",
        /// A picture in another format, such as SVG or a camera's own.
        OtherPicture = "other_picture",
        /// A web page.
        Html = "html",
        /// A text document in an older format, such as DOC or RTF.
        OldWord = "old_word",
        /// A spreadsheet in an older format, without pictures, embedded files and a password, such as XLS.
        OldSpreadsheet = "old_spreadsheet",
        /// A slide show in an older format, such as PPT.
        OldSlides = "old_slides",
        /// A document in another format, such as PostScript, XPS or an office file with a password.
        OtherDocument = "other_document",
        /// An archive in another format, such as RAR or 7z.
        OtherArchive = "other_archive",
        /// Plain text.
        Text = "text",
        /// Plain text that may be a certificate or card itself, or in which a file is written.
        TextDocument = "text_document",
        /// Sound or a video.
        Media = "media",
        /// A program or a part of one.
        Program = "program",
        /// A font.
        Font = "font",
        /// A database, settings or a log of a program, a calendar or an address, or what a program keeps beside pictures and in
        /// empty folders.
        Data = "data",
        /// A link to a file, a folder or a web page, such as a shortcut of Windows or a document of Google Drive.
        Shortcut = "shortcut",
        /// A file of 0 bytes.
        Empty = "empty",
        /// A file whose end is missing.
        Truncated = "truncated",
        /// None of these.
        Unknown = "unknown",
    }
}

/// What is done with a file of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handling {
    /// Its pages are read.
    Read,
    /// The files inside it are taken out (`intake::container`), and each is handled by its own kind.
    Opened,
    /// It is not read: [`FileKind::why_not_read`] tells why.
    NotRead,
}

impl FileKind {
    /// What is done with a file of this kind.
    #[must_use]
    pub fn handling(self) -> Handling {
        match self {
            Self::Pdf
            | Self::Jpeg
            | Self::Png
            | Self::Tiff
            | Self::Heic
            | Self::Gif
            | Self::WebP
            | Self::Bmp
            | Self::Jpeg2000
            | Self::JpegXl => Handling::Read,
            Self::Zip
            | Self::Gzip
            | Self::Base64
            | Self::Uuencoded
            | Self::Signed
            | Self::Mail
            | Self::Mailbox
            | Self::OutlookMail
            | Self::Word
            | Self::Spreadsheet
            | Self::Slides => Handling::Opened,
            Self::Avif
            | Self::OtherPicture
            | Self::Html
            | Self::OldWord
            | Self::OldSpreadsheet
            | Self::OldSlides
            | Self::OtherDocument
            | Self::OtherArchive
            | Self::Text
            | Self::TextDocument
            | Self::Media
            | Self::Program
            | Self::Font
            | Self::Data
            | Self::Shortcut
            | Self::Empty
            | Self::Truncated
            | Self::Unknown => Handling::NotRead,
        }
    }

    /// Whether a file of this kind is surely no evidence, whatever it says: the closed list of kinds about which nobody is
    /// asked. A spreadsheet is a list (interpretation D22).
    #[must_use]
    pub fn is_no_evidence(self) -> bool {
        matches!(
            self,
            Self::Spreadsheet
                | Self::OldSpreadsheet
                | Self::Media
                | Self::Program
                | Self::Font
                | Self::Data
        )
    }

    /// The kind of a file of this kind and name: a text that is named as a list, a program or its data is that.
    #[must_use]
    pub fn by_name(self, name: &str) -> Self {
        match (self, kind_by_extension(name)) {
            (Self::Text | Self::TextDocument, Some(named_as)) if named_as.is_no_evidence() => {
                named_as
            }
            _ => self,
        }
    }

    /// Whether a file of this kind is a picture, read or not.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Jpeg
                | Self::Png
                | Self::Tiff
                | Self::Heic
                | Self::Gif
                | Self::WebP
                | Self::Bmp
                | Self::Jpeg2000
                | Self::JpegXl
                | Self::Avif
                | Self::OtherPicture
        )
    }

    /// Whether a container of this kind shows something itself that is not read, besides the files inside it: the text of
    /// a text document or of slides. Its parts do not tell what that text says.
    #[must_use]
    pub fn has_unread_text(self) -> bool {
        matches!(self, Self::Word | Self::Slides)
    }

    /// The kind as a coordinator calls it, with its article.
    #[must_use]
    pub fn display_name(self) -> &'static str {
        match self {
            Self::Pdf => "a PDF",
            Self::Jpeg => "a JPEG picture",
            Self::Png => "a PNG picture",
            Self::Tiff => "a TIFF picture",
            Self::Heic => "a HEIC picture",
            Self::Gif => "a GIF picture",
            Self::WebP => "a WebP picture",
            Self::Bmp => "a BMP picture",
            Self::Jpeg2000 => "a JPEG 2000 picture",
            Self::JpegXl => "a JPEG XL picture",
            Self::Zip => "an archive of files",
            Self::Gzip => "a compressed file",
            Self::Base64 => "a file in base64",
            Self::Uuencoded => "a file in uuencode",
            Self::Signed => "a signed file",
            Self::Mail | Self::OutlookMail => "a saved e-mail",
            Self::Mailbox => "a folder of e-mails",
            Self::Word | Self::OldWord => "a text document",
            Self::Spreadsheet | Self::OldSpreadsheet => "a spreadsheet",
            Self::Slides | Self::OldSlides => "a slide show",
            Self::Avif => "an AVIF picture",
            Self::OtherPicture => "a picture of a kind that is not read",
            Self::Html => "a web page",
            Self::OtherDocument => "a document of a kind that is not read",
            Self::OtherArchive => "an archive of a kind that is not read",
            Self::Text | Self::TextDocument => "plain text",
            Self::Media => "a sound or video file",
            Self::Program => "a program",
            Self::Font => "a font",
            Self::Data => "data of a program",
            Self::Shortcut => "a shortcut",
            Self::Empty => "an empty file",
            Self::Truncated => "an incomplete file",
            Self::Unknown => "a file of an unknown kind",
        }
    }

    /// Why a file of this kind is not read, and what to do; `None` if it is read. For a container: what to do if the files
    /// inside it cannot be taken out, or none of them is a certificate.
    #[must_use]
    pub fn why_not_read(self) -> Option<&'static str> {
        Some(match self {
            Self::Pdf
            | Self::Jpeg
            | Self::Png
            | Self::Tiff
            | Self::Heic
            | Self::Gif
            | Self::WebP
            | Self::Bmp
            | Self::Jpeg2000
            | Self::JpegXl => return None,
            Self::Zip => "an archive of files: unpack it and file what is inside",
            Self::Gzip => "a compressed file: unpack it and file what is inside",
            Self::Base64 => "a file in base64: save the attachment itself from the e-mail",
            Self::Uuencoded => "a file in uuencode: save the attachment itself from the e-mail",
            Self::Signed => "a signed file: save the document inside it without the signature",
            Self::Mail | Self::OutlookMail => "a saved e-mail: save what is attached",
            Self::Mailbox => "a folder of e-mails: save what is attached to each",
            Self::Word | Self::OldWord => {
                "a text document: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
            Self::Spreadsheet | Self::OldSpreadsheet => {
                "a spreadsheet: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
            Self::Slides | Self::OldSlides => {
                "a slide show: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
            Self::Avif => "an AVIF picture, which is not read: save it as JPEG or PNG",
            Self::OtherPicture => "a picture of a kind that is not read: save it as JPEG or PNG",
            Self::Html => "a web page: open the certificate in the browser and print it to PDF",
            Self::OtherDocument => {
                "a document of a kind that is not read: save it as PDF without a password, and what is attached to it as files"
            }
            Self::OtherArchive => {
                "an archive of a kind that is not read: unpack it and file what is inside"
            }
            Self::Text
            | Self::TextDocument
            | Self::Media
            | Self::Program
            | Self::Font
            | Self::Data => return self.why_no_document(),
            Self::Shortcut => {
                "a link to a document elsewhere, or the placeholder of one that is not downloaded: open it, save the document as PDF, and file that"
            }
            Self::Empty => "an empty file (0 bytes): the upload did not finish; get it again",
            Self::Truncated => {
                "an incomplete file, its end is missing: the upload did not finish; get it again"
            }
            Self::Unknown => {
                "a file of an unknown kind: certificates are read from PDF and pictures; if it is one, save it as PDF"
            }
        })
    }

    /// The same for a kind in which no certificate is sent.
    fn why_no_document(self) -> Option<&'static str> {
        Some(match self {
            Self::Text => {
                "plain text: certificates are read from PDF and pictures; get the certificate itself"
            }
            Self::TextDocument => {
                "plain text that may be a certificate or hold a file, which is not read: get the certificate itself, or save the file in it as PDF"
            }
            Self::Media => {
                "a sound or video file: certificates are read from PDF and pictures; get the certificate itself"
            }
            Self::Program => {
                "a program: certificates are read from PDF and pictures; get the certificate itself"
            }
            Self::Font => {
                "a font: certificates are read from PDF and pictures; get the certificate itself"
            }
            Self::Data => {
                "data of a program: certificates are read from PDF and pictures; get the certificate itself"
            }
            _ => return None,
        })
    }
}

/// The kind that a name's extension stands for, if it is a known one.
#[must_use]
pub fn kind_by_extension(name: &str) -> Option<FileKind> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "pdf" => FileKind::Pdf,
        "jpg" | "jpeg" | "jpe" | "jfif" => FileKind::Jpeg,
        "png" => FileKind::Png,
        "tif" | "tiff" => FileKind::Tiff,
        "heic" | "heif" => FileKind::Heic,
        "gif" => FileKind::Gif,
        "webp" => FileKind::WebP,
        "bmp" | "dib" => FileKind::Bmp,
        "jp2" | "j2k" | "jpx" | "jpf" | "j2c" | "jpc" => FileKind::Jpeg2000,
        "jxl" => FileKind::JpegXl,
        "zip" => FileKind::Zip,
        "gz" => FileKind::Gzip,
        "uu" | "uue" => FileKind::Uuencoded,
        "p7m" => FileKind::Signed,
        "eml" | "emlx" | "mht" | "mhtml" => FileKind::Mail,
        "mbox" => FileKind::Mailbox,
        "msg" => FileKind::OutlookMail,
        "docx" | "odt" => FileKind::Word,
        // A list, whatever its form (interpretation D22).
        "xlsx" | "ods" | "csv" | "tsv" => FileKind::Spreadsheet,
        "pptx" | "odp" => FileKind::Slides,
        "avif" => FileKind::Avif,
        "svg" | "psd" | "emf" | "wmf" => FileKind::OtherPicture,
        "htm" | "html" => FileKind::Html,
        "doc" | "rtf" => FileKind::OldWord,
        "xls" => FileKind::OldSpreadsheet,
        "ppt" => FileKind::OldSlides,
        "rar" | "7z" | "tar" => FileKind::OtherArchive,
        "txt" | "text" | "md" | "json" | "xml" => FileKind::Text,
        "mp3" | "m4a" | "wav" | "wma" | "aac" | "ogg" | "flac" | "mp4" | "m4v" | "mov" | "avi"
        | "wmv" | "mkv" | "webm" | "mpg" | "mpeg" | "3gp" => FileKind::Media,
        "exe" | "dll" | "msi" | "sys" | "scr" | "apk" | "jar" | "bat" | "cmd" | "sh" | "ps1"
        | "vbs" | "js" | "css" | "py" | "sql" | "swf" => FileKind::Program,
        "ttf" | "otf" | "ttc" | "woff" | "woff2" => FileKind::Font,
        "db" | "sqlite" | "sqlite3" | "mdb" | "accdb" | "ini" | "cfg" | "conf" | "yml" | "yaml"
        | "toml" | "log" | "aae" | "xmp" | "ics" | "vcf" | "ico" | "gitkeep" | "nomedia" => {
            FileKind::Data
        }
        "lnk" | "url" | "webloc" | "website" | "desktop" | "gdoc" | "gsheet" | "gslides"
        | "gdraw" | "icloud" => FileKind::Shortcut,
        _ => return None,
    })
}

/// The kind that the extension stands for, if the bytes are of another kind. Files without a clear kind have no
/// mismatch, and neither have kinds that a coordinator calls by the same name.
#[must_use]
pub fn mismatch(name: &str, kind: FileKind) -> Option<FileKind> {
    let kind = kind.by_name(name);
    let is_unclear = matches!(
        kind,
        FileKind::Empty | FileKind::Truncated | FileKind::Unknown | FileKind::OtherDocument
    );
    kind_by_extension(name)
        .filter(|named_as| named_as.display_name() != kind.display_name() && !is_unclear)
}

/// Whether a file that was not judged could be somebody's evidence, by its kind and name alone. Who it could belong to
/// is for the caller to tell.
///
/// Everything could, except for what [`FileKind::is_no_evidence`] lists, and for notes: plain text without words of a
/// certificate, in a file that is named as such. A text is what its name says, because the data of a form or an
/// encrypted message are text as well. A shortcut may lead to a certificate that is kept elsewhere; one to a file or page only
/// if its name says so, because many are on every share. A file whose name has the extension of another kind, such as that of
/// a PDF, was meant as such a document, so that it could be evidence whatever it is.
#[must_use]
pub fn could_be_evidence(name: &str, kind: FileKind) -> bool {
    use FileKind::{Data, Empty, Font, Media, Program, Shortcut, Text, TextDocument, Unknown};
    let could_be = |kind: FileKind| !kind.is_no_evidence() && kind != Text;
    match (kind.by_name(name), kind_by_extension(name)) {
        (Shortcut | Text | TextDocument | Empty, Some(Shortcut)) if is_shortcut(name) => {
            let target = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
            is_named_as_certificate(name) || kind_by_extension(target).is_some_and(could_be)
        }
        // Nothing but the name tells what was to be in it.
        (Empty, Some(named_as)) => could_be(named_as),
        (Text, None) => has_extension(name),
        // A spreadsheet or text that cannot be recognised as one may hold anything. What is incomplete begins as a document,
        // a picture or an archive does, whatever its name.
        (Unknown, Some(Media | Program | Font | Data)) => false,
        (kind, named_as) => could_be(kind) || named_as.is_some_and(could_be),
    }
}

/// Whether a file has the name of a link to a file or a page, and not of a document that another service keeps.
fn is_shortcut(name: &str) -> bool {
    let extension = name.rsplit('.').next().unwrap_or_default();
    let is = |shortcut: &str| extension.eq_ignore_ascii_case(shortcut);
    ["lnk", "url", "website", "webloc"].into_iter().any(is)
}

/// Whether a name ends in what may be an extension, known or not.
fn has_extension(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && (1..=10).contains(&extension.len())
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests;
