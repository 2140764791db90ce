//! Closed lists of words: an enum whose words and documentation stand in one place.
//!
//! A word that a report prints, and that a filter or a spreadsheet relies on, is a variant here and never a bare string. A variant
//! without documentation does not compile, because its documentation is what `recert explain` says.

/// Declares an enum of fixed words. Each variant has a doc comment and the word that is printed for it.
///
/// It gives the enum `ALL`, in the order written, `as_str` (the word), `meaning` (the documentation as one line), `Display`, and
/// serde implementations by the word.
macro_rules! codes {
    ($(#[$attribute:meta])* $visibility:vis enum $type:ident {
        $($(#[doc = $doc:literal])+ $variant:ident = $word:literal,)+
    }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $visibility enum $type { $($(#[doc = $doc])+ #[serde(rename = $word)] $variant,)+ }

        impl $type {
            /// All of them, in the order in which they are declared.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The word that is printed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $word),+ }
            }

            /// What it means, as one line.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $($type::$variant => concat!($($doc),+).trim_ascii()),+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use codes;
