//! Values in few bytes, from when they are known until their turn comes: all papers of a share would fill the memory.
//!
//! Values come in one by one and go out in the same order, as equal ones. Nothing is looked up in between.

use std::io::{self, Read, Write};
use std::marker::PhantomData;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// So many bytes are packed together: papers of one person repeat each other's words.
const BLOCK: usize = 32 * 1024;

/// What is less than this is not packed by itself: it would hardly shrink.
const LITTLE: usize = 4 * 1024;

/// Values of one kind, packed.
#[derive(Debug)]
pub struct Bundle<T> {
    packed: Vec<Box<[u8]>>,
    /// What came last, as it stands.
    open: Vec<u8>,
    values: PhantomData<fn() -> T>,
}

impl<T> Default for Bundle<T> {
    fn default() -> Self {
        Self { packed: Vec::new(), open: Vec::new(), values: PhantomData }
    }
}

impl<T: Serialize + DeserializeOwned> Bundle<T> {
    /// Puts a value behind the others.
    pub fn put(&mut self, value: &T) -> io::Result<()> {
        serde_json::to_writer(&mut self.open, value)?;
        if self.open.len() < BLOCK { Ok(()) } else { self.pack() }
    }

    /// Packs what came last, unless it is little: the next values are for other bundles.
    pub fn rest(&mut self) -> io::Result<()> {
        if self.open.len() < LITTLE { Ok(()) } else { self.pack() }
    }

    fn pack(&mut self) -> io::Result<()> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(&std::mem::take(&mut self.open))?;
        self.packed.push(encoder.finish()?.into_boxed_slice());
        Ok(())
    }

    /// The values, in the order in which they came; no more of them are unpacked at once than were packed together.
    pub fn values(&self) -> impl Iterator<Item = io::Result<T>> {
        let packed = self.packed.iter().map(|block| {
            let mut bytes = Vec::new();
            DeflateDecoder::new(block.as_ref()).read_to_end(&mut bytes)?;
            Ok(bytes)
        });
        packed.chain(std::iter::once_with(|| Ok(self.open.clone()))).flat_map(read)
    }
}

fn read<T: DeserializeOwned>(block: io::Result<Vec<u8>>) -> Vec<io::Result<T>> {
    match block {
        Ok(bytes) => serde_json::Deserializer::from_slice(&bytes).into_iter().map(|value| value.map_err(io::Error::from)).collect(),
        Err(error) => vec![Err(error)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(bundle: &Bundle<String>) -> Vec<String> {
        bundle.values().collect::<io::Result<_>>().unwrap()
    }

    #[test]
    fn values_come_back_in_their_order_and_take_little() {
        let mut bundle = Bundle::default();
        assert_eq!(values(&bundle), [""; 0]);
        let words: Vec<String> = (0..5000).map(|number| format!("paper {number} of Imani Adeyemi\n")).collect();
        for (place, word) in words.iter().enumerate() {
            bundle.put(word).unwrap();
            if place % 700 == 0 {
                bundle.rest().unwrap();
            }
        }
        assert_eq!(values(&bundle), words);
        // 5,000 words of 30 letters are more than four blocks.
        assert!(bundle.packed.len() > 4 && bundle.packed.iter().map(|block| block.len()).sum::<usize>() < 75_000);
    }

    #[test]
    fn a_little_waits_for_more() {
        let mut bundle = Bundle::default();
        bundle.put(&"a".repeat(LITTLE / 2)).unwrap();
        bundle.rest().unwrap();
        assert_eq!(bundle.packed.len(), 0);
        bundle.put(&"a".repeat(LITTLE / 2)).unwrap();
        bundle.rest().unwrap();
        assert_eq!((bundle.packed.len(), bundle.open.capacity()), (1, 0));
        assert_eq!(values(&bundle), ["a".repeat(LITTLE / 2), "a".repeat(LITTLE / 2)]);
    }

    #[test]
    fn a_block_that_is_none_is_an_error() {
        let mut bundle = Bundle::<String>::default();
        bundle.packed.push(b"no deflate".to_vec().into_boxed_slice());
        assert!(bundle.values().next().unwrap().is_err());
    }
}
