//! Tests of whole assessments: what comes in is built by `sample`, what must come out is worked out
//! by hand from a sentence.

mod actions;
mod answered;
mod bodies;
mod boundary;
mod cases;
mod citations;
mod every_rule;
mod interpretations;
mod laws;
mod made_up;
mod oracle;
mod roster_rows;
mod sample;
