//! Assessments to files: rows and their writers. This room computes no figure.
