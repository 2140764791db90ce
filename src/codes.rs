//! Closed lists of words: a macro for enums that keep their words and documentation in one place.
//!
//! A word that a report prints and that a filter or a spreadsheet relies on is a variant of such an enum, never a bare
//! string. A variant without documentation does not compile, because `recert explain` prints it.

/// Declares an enum of fixed words. Each variant has a doc comment and the word that is printed for it.
///
/// The enum gets `ALL`, in the order of declaration, `as_str` (the word), `meaning` (the documentation as one line),
/// `Display`, and serde implementations that use the word.
macro_rules! codes {
    ($(#[$attribute:meta])* $visibility:vis enum $type:ident {
        $($(#[doc = $doc:literal])+ $variant:ident = $word:literal,)+
    }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $visibility enum $type { $($(#[doc = $doc])+ #[serde(rename = $word)] $variant,)+ }

        impl $type {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The word that is printed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $word),+ }
            }

            /// The documentation as one line.
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
