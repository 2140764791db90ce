//! What is seen of a candidate, as numbers: each feature is a pattern with a word, hashed to a slot of the weights.

/// How many slots the weights have; a power of two.
pub const SLOTS: usize = 1 << 17;

/// The features of one candidate.
#[derive(Debug, Clone, Default)]
pub struct Features {
    /// The slots, each less than [`SLOTS`].
    pub slots: Vec<u32>,
    /// What each is in words, if that was asked for.
    names: Option<Vec<String>>,
}

/// The state of a hash: FNV-1a with 32 bits.
#[derive(Debug, Clone, Copy)]
struct Hash(u32);

impl Hash {
    fn new() -> Self {
        Self(0x811c_9dc5)
    }

    fn and(mut self, text: &str) -> Self {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        self.0 = (self.0 ^ 0xff).wrapping_mul(0x0100_0193);
        self
    }

    fn slot(self) -> u32 {
        // The low bits of FNV are its weakest.
        let mixed = self.0 ^ (self.0 >> 15);
        mixed.wrapping_mul(0x2c1b_3c6d) >> (32 - SLOTS.trailing_zeros())
    }
}

impl Features {
    /// No feature yet. `asked` tells whether each is kept in words too.
    #[must_use]
    pub fn new(asked: bool) -> Self {
        Self {
            slots: Vec::new(),
            names: asked.then(Vec::new),
        }
    }

    /// Each feature in words; none if that was not asked for.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().flatten().map(String::as_str)
    }

    /// Adds what a pattern sees.
    pub fn add(&mut self, pattern: &'static str, seen: &str) {
        self.slots.push(Hash::new().and(pattern).and(seen).slot());
        if let Some(names) = &mut self.names {
            names.push(format!("{pattern}: {seen}"));
        }
    }

    /// Adds what two patterns see together.
    pub fn add_pair(&mut self, pattern: &'static str, first: &str, second: &str) {
        self.slots
            .push(Hash::new().and(pattern).and(first).and(second).slot());
        if let Some(names) = &mut self.names {
            names.push(format!("{pattern}: {first}, {second}"));
        }
    }
}
