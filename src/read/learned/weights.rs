//! What training learned: a weight for each feature and each question, and from which probability an answer is sure.
//!
//! Bytes of `models/reading.gz` come in; probabilities go out. `training/` writes the file.

use std::io::{self, Read, Write};
use std::sync::LazyLock;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};

use crate::read::learned::choices::Field;
use crate::read::learned::features::SLOTS;
use crate::read::record::Kind;

/// The kinds of document among which weights decide: all of which something was read.
pub const KINDS: [Kind; 10] = [
    Kind::Completion,
    Kind::CprAed,
    Kind::College,
    Kind::Teaching,
    Kind::Lecturing,
    Kind::Authoring,
    Kind::Credential,
    Kind::Attendance,
    Kind::Petition,
    Kind::Other,
];

/// How many weights a feature has: one for each field, one for each kind, and one for amounts.
pub const OUTPUTS: usize = Field::ALL.len() + KINDS.len() + 1;

/// The output that scores an amount.
pub const AMOUNT: usize = OUTPUTS - 1;

/// The output that scores the candidates of a field.
#[must_use]
pub fn output_of_field(field: Field) -> usize {
    field as usize
}

/// The output that scores the kind at this index of [`KINDS`].
#[must_use]
pub fn output_of_kind(index: usize) -> usize {
    Field::ALL.len() + index
}

/// From which probabilities answers are sure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// For each field, in the order of [`Field::ALL`]: that a value is the right one. Of a date, that a candidate of
    /// the finders is.
    pub values: Vec<f32>,
    /// For each date, in the order of `choices::DATES`: that what the finders are sure of is right.
    pub dates: Vec<f32>,
    /// That an amount of which the finders are sure is awarded.
    pub amount: f32,
    /// That a certificate or card is of its likeliest kind.
    pub kind: f32,
    /// That a document is no certificate: what surely is none is put aside, and nobody sees it again.
    pub other: f32,
}

impl Bounds {
    /// Nothing is sure.
    #[must_use]
    pub fn nothing_sure() -> Self {
        Self {
            values: vec![f32::INFINITY; Field::ALL.len()],
            dates: vec![f32::INFINITY; 3],
            amount: f32::INFINITY,
            kind: f32::INFINITY,
            other: f32::INFINITY,
        }
    }
}

/// Weights and bounds.
#[derive(Debug, Clone)]
pub struct Weights {
    /// For each slot, a whole number for each output.
    steps: Vec<i8>,
    /// What one step is worth, for each output.
    scales: Vec<f32>,
    /// From which probabilities answers are sure.
    pub bounds: Bounds,
}

/// The first line of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightsHeader {
    slots: usize,
    scales: Vec<f32>,
    bounds: Bounds,
}

static BUILT_IN: LazyLock<Weights> = LazyLock::new(|| {
    Weights::read(include_bytes!("../../../models/reading.gz"))
        .expect("a test reads the weights that are built in")
});

impl Weights {
    /// Those that are part of the program.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Weights as training fitted them: for each slot, one for each output. They are rounded to 255 steps for each
    /// output.
    #[must_use]
    pub fn rounded(fitted: &[f32], bounds: Bounds) -> Self {
        let mut most = [0.0_f32; OUTPUTS];
        for (weight, at) in fitted.iter().zip((0..OUTPUTS).cycle()) {
            most[at] = most[at].max(weight.abs());
        }
        let scales: Vec<f32> = most
            .iter()
            .map(|most| most.max(f32::MIN_POSITIVE) / f32::from(i8::MAX))
            .collect();
        let step = |(weight, at): (&f32, usize)| {
            let step = (weight / scales[at]).round();
            #[expect(
                clippy::cast_possible_truncation,
                reason = "at most 127, as the scale is of the largest weight"
            )]
            let step = step as i8;
            step
        };
        Self {
            steps: fitted.iter().zip((0..OUTPUTS).cycle()).map(step).collect(),
            scales,
            bounds,
        }
    }

    /// Reads the file.
    ///
    /// # Errors
    /// It is damaged, or was written for other features or outputs.
    pub fn read(file: &[u8]) -> io::Result<Self> {
        let mut content = Vec::new();
        GzDecoder::new(file).read_to_end(&mut content)?;
        let end = content.iter().position(|byte| *byte == b'\n').unwrap_or(0);
        let header: WeightsHeader = serde_json::from_slice(&content[..end])?;
        let steps: Vec<i8> = content[end + 1..]
            .iter()
            .map(|byte| byte.cast_signed())
            .collect();
        let fits = header.slots == SLOTS
            && steps.len() == SLOTS * OUTPUTS
            && header.scales.len() == OUTPUTS
            && header.bounds.values.len() == Field::ALL.len()
            && header.bounds.dates.len() == 3;
        if !fits {
            return Err(io::Error::other(
                "the weights are of other features: train them again",
            ));
        }
        Ok(Self {
            steps,
            scales: header.scales,
            bounds: header.bounds,
        })
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// None that can happen in memory.
    pub fn to_file(&self) -> io::Result<Vec<u8>> {
        let header = WeightsHeader {
            slots: SLOTS,
            scales: self.scales.clone(),
            bounds: self.bounds.clone(),
        };
        let mut out = GzEncoder::new(Vec::new(), Compression::best());
        serde_json::to_writer(&mut out, &header)?;
        out.write_all(b"\n")?;
        let steps: Vec<u8> = self.steps.iter().map(|step| step.cast_unsigned()).collect();
        out.write_all(&steps)?;
        out.finish()
    }

    /// What one feature adds to the score of an output.
    #[must_use]
    pub fn of(&self, slot: u32, output: usize) -> f32 {
        f32::from(self.steps[slot as usize * OUTPUTS + output]) * self.scales[output]
    }

    /// What some features add up to.
    #[must_use]
    pub fn score(&self, slots: &[u32], output: usize) -> f32 {
        let steps = slots
            .iter()
            .map(|slot| i32::from(self.steps[*slot as usize * OUTPUTS + output]));
        steps.sum::<i32>() as f32 * self.scales[output]
    }
}

/// Scores to probabilities that add up to one.
#[must_use]
pub fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let likely: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = likely.iter().sum();
    likely.into_iter().map(|one| one / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_that_are_built_in_can_be_read() {
        let weights = Weights::read(include_bytes!("../../../models/reading.gz"));
        assert!(weights.is_ok(), "{:?}", weights.err());
    }

    #[test]
    fn a_file_holds_what_was_written() {
        let mut fitted = vec![0.0; SLOTS * OUTPUTS];
        fitted[OUTPUTS + 2] = -3.0;
        fitted[2 * OUTPUTS + 2] = 1.5;
        let weights = Weights::rounded(&fitted, Bounds::nothing_sure());
        // JSON has no infinity.
        let bounds = Bounds {
            values: vec![0.5; Field::ALL.len()],
            dates: vec![0.5; 3],
            amount: 0.5,
            kind: 0.75,
            other: 1.0,
        };
        let written = Weights { bounds, ..weights };
        let file = written.to_file().expect("written in memory");
        let read = Weights::read(&file).expect("just written");
        assert_eq!(read.bounds, written.bounds);
        assert!((read.score(&[1], 2) + 3.0).abs() < 0.01);
        assert!((read.score(&[1, 2], 2) + 1.5).abs() < 0.02);
        assert!(read.score(&[1, 2], 3).abs() < f32::EPSILON);
    }

    #[test]
    fn probabilities_add_up_to_one() {
        let probabilities = softmax(&[100.0, 99.0, -50.0]);
        assert!((probabilities.iter().sum::<f32>() - 1.0).abs() < 1e-5);
        assert!(probabilities[0] > 0.7 && probabilities[2] < 1e-6);
    }
}
