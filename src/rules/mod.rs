//! Rules as data: packs, units and bodies, and the names of bodies and providers that documents print.
//!
//! Texts of rule files come in; [`RulePacks`] go out, or every error with its place. This module opens no file and knows no document.

mod check;
mod fault;
#[cfg(test)]
mod gallery_tests;
mod hash;
mod load;
pub mod names;
pub mod pack;
mod packs;
pub mod units;
pub mod value;
mod written;

pub use fault::Fault;
pub use hash::sha256;
pub use packs::RulePacks;

/// The rule files built into the program, by name.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("ace.toml", include_str!("../../rules/ace.toml")),
    ("acsm.toml", include_str!("../../rules/acsm.toml")),
    ("afaa.toml", include_str!("../../rules/afaa.toml")),
    ("canfitpro.toml", include_str!("../../rules/canfitpro.toml")),
    (
        "interpretations.toml",
        include_str!("../../rules/interpretations.toml"),
    ),
    ("issa.toml", include_str!("../../rules/issa.toml")),
    ("nasm.toml", include_str!("../../rules/nasm.toml")),
    ("ncsf.toml", include_str!("../../rules/ncsf.toml")),
    ("nfpt.toml", include_str!("../../rules/nfpt.toml")),
    ("nsca.toml", include_str!("../../rules/nsca.toml")),
    ("units.toml", include_str!("../../rules/units.toml")),
];
