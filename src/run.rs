//! The composition: walk, read in parallel, file, assess, publish. Read top to bottom it is the story of a night.
