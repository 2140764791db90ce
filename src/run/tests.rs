//! Nights with rooms of the tests.
