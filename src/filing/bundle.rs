//! Values in compressed memory: the evidence of a whole shared drive would not fit otherwise.
//!
//! Values come in one by one and go out in the same order, equal to what came in. Nothing is looked
//! up in between.

use std::cell::RefCell;
use std::io;
use std::marker::PhantomData;

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The size from which values are packed, in bytes; packed together, because documents of one
/// person repeat each other's words.
const BLOCK: usize = 32 * 1024;

/// Fewer bytes than this are not packed by themselves: they would hardly shrink.
const MIN_BLOCK: usize = 4 * 1024;

thread_local! {
    /// Compression needs much more memory than the compressed block. Allocating and freeing it for
    /// each of many blocks would fragment the memory.
    static CODEC: RefCell<Codec> = RefCell::new(Codec {
        compress: Compress::new(Compression::fast(), false),
        decompress: Decompress::new(false),
        bytes: Vec::new(),
    });
}

struct Codec {
    compress: Compress,
    decompress: Decompress,
    /// The last input or output.
    bytes: Vec<u8>,
}

/// Values of one kind, packed.
#[derive(Debug)]
pub struct Bundle<T> {
    packed: Vec<Block>,
    /// The last values, not packed yet.
    open: Vec<u8>,
    values: PhantomData<fn() -> T>,
}

/// Values that were packed together.
#[derive(Debug)]
struct Block {
    packed: Box<[u8]>,
    /// The length before packing, in bytes.
    length: usize,
}

impl<T> Default for Bundle<T> {
    fn default() -> Self {
        Self {
            packed: Vec::new(),
            open: Vec::new(),
            values: PhantomData,
        }
    }
}

impl<T: Serialize + DeserializeOwned> Bundle<T> {
    /// Adds a value after the others.
    pub fn put(&mut self, value: &T) -> io::Result<()> {
        serde_json::to_writer(&mut self.open, value)?;
        if self.open.len() < BLOCK {
            Ok(())
        } else {
            self.pack()
        }
    }

    /// Packs the last values unless they are too small: the next values are for other bundles.
    pub fn compress_if_large(&mut self) -> io::Result<()> {
        if self.open.len() < MIN_BLOCK {
            Ok(())
        } else {
            self.pack()
        }
    }

    fn pack(&mut self) -> io::Result<()> {
        self.packed
            .push(Block::pack(&std::mem::take(&mut self.open))?);
        Ok(())
    }

    /// The values, in the order in which they were added; one block is unpacked at a time.
    pub fn values(&self) -> impl Iterator<Item = io::Result<T>> {
        self.parts()
    }

    /// A part of each value, in the same order: a type with some of its fields.
    pub fn parts<P: DeserializeOwned>(&self) -> impl Iterator<Item = io::Result<P>> {
        let open = std::iter::once_with(|| read(&self.open));
        self.packed.iter().map(Block::values).chain(open).flatten()
    }
}

impl Block {
    fn pack(bytes: &[u8]) -> io::Result<Self> {
        CODEC.with_borrow_mut(
            |Codec {
                 compress,
                 bytes: packed,
                 ..
             }| {
                compress.reset();
                packed.clear();
                loop {
                    packed.reserve(bytes.len() + 100);
                    let rest =
                        &bytes[usize::try_from(compress.total_in()).map_err(io::Error::other)?..];
                    if compress.compress_vec(rest, packed, FlushCompress::Finish)?
                        == Status::StreamEnd
                    {
                        return Ok(Self {
                            packed: Box::from(packed.as_slice()),
                            length: bytes.len(),
                        });
                    }
                }
            },
        )
    }

    fn values<T: DeserializeOwned>(&self) -> Vec<io::Result<T>> {
        CODEC.with_borrow_mut(
            |Codec {
                 decompress, bytes, ..
             }| {
                decompress.reset(false);
                bytes.clear();
                bytes.reserve(self.length);
                match decompress.decompress_vec(&self.packed, bytes, FlushDecompress::Finish) {
                    Ok(_) if bytes.len() == self.length => read(bytes),
                    Ok(_) => vec![Err(io::Error::other(
                        "a packed block of records is incomplete",
                    ))],
                    Err(error) => vec![Err(error.into())],
                }
            },
        )
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Vec<io::Result<T>> {
    serde_json::Deserializer::from_slice(bytes)
        .into_iter()
        .map(|value| value.map_err(io::Error::from))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(bundle: &Bundle<String>) -> Vec<String> {
        bundle.values().collect::<io::Result<_>>().unwrap()
    }

    #[test]
    fn values_come_back_in_order_and_use_little_memory() {
        let mut bundle = Bundle::default();
        assert_eq!(values(&bundle), [""; 0]);
        let words: Vec<String> = (0..5000)
            .map(|number| format!("document {number} of Imani Adeyemi\n"))
            .collect();
        for (place, word) in words.iter().enumerate() {
            bundle.put(word).unwrap();
            if place % 700 == 0 {
                bundle.compress_if_large().unwrap();
            }
        }
        assert_eq!(values(&bundle), words);
        // 5,000 words of 33 characters are more than four blocks.
        assert!(
            bundle.packed.len() > 4
                && bundle
                    .packed
                    .iter()
                    .map(|block| block.packed.len())
                    .sum::<usize>()
                    < 75_000
        );
    }

    #[test]
    fn parts_of_values_come_in_the_same_order() {
        #[derive(serde::Deserialize)]
        struct Course {
            title: String,
        }
        let mut bundle = Bundle::<serde_json::Value>::default();
        for title in ["Strength", "Balance"] {
            let course = serde_json::json!({"hours": 6, "title": title});
            bundle.put(&course).unwrap();
        }
        let titles: Vec<String> = bundle
            .parts()
            .map(|course| course.map(|Course { title }| title))
            .collect::<io::Result<_>>()
            .unwrap();
        assert_eq!(titles, ["Strength", "Balance"]);
    }

    #[test]
    fn few_bytes_wait_for_more() {
        let mut bundle = Bundle::default();
        bundle.put(&"a".repeat(MIN_BLOCK / 2)).unwrap();
        bundle.compress_if_large().unwrap();
        assert_eq!(bundle.packed.len(), 0);
        bundle.put(&"a".repeat(MIN_BLOCK / 2)).unwrap();
        bundle.compress_if_large().unwrap();
        assert_eq!((bundle.packed.len(), bundle.open.capacity()), (1, 0));
        assert_eq!(
            values(&bundle),
            ["a".repeat(MIN_BLOCK / 2), "a".repeat(MIN_BLOCK / 2)]
        );
    }

    #[test]
    fn a_damaged_block_is_an_error() {
        let mut bundle = Bundle::<String>::default();
        bundle.put(&"a".repeat(MIN_BLOCK)).unwrap();
        bundle.compress_if_large().unwrap();
        for spoiled in [&b"no deflate"[..], b"", &bundle.packed[0].packed[..10]].map(Box::from) {
            let block = Block {
                packed: spoiled,
                length: bundle.packed[0].length,
            };
            assert!(block.values::<String>()[0].is_err());
        }
    }

    #[test]
    fn what_does_not_shrink_is_packed_too() {
        // Letters in pseudo-random order, by the remainders of a prime's powers.
        let letters =
            std::iter::successors(Some(7_u64), |last| Some(last * 48_271 % 2_147_483_647));
        let word: String = letters
            .map(|number| char::from_u32(0x4e00 + number as u32 % 20_000).unwrap())
            .take(3 * BLOCK)
            .collect();
        let mut bundle = Bundle::default();
        bundle.put(&word).unwrap();
        assert_eq!((bundle.packed.len(), values(&bundle)), (1, vec![word]));
    }
}
