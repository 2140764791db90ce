//! Packs papers with their truth, and measures how well recert reads them.

mod confusions;
mod example;
mod harmless;
mod measure;
mod paper;
mod places;
mod real;
mod score;
mod set;
mod table;
mod train;
mod truth;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use recert::rules::names::Names;

use paper::{Paper, PaperError};
use set::{PACK, Set};
use table::Report;

/// Packs papers with their truth, and measures how well recert reads them.
#[derive(Debug, Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read the papers of a set with the program's own code, OCR included, and keep what was read beside its truth
    Pack {
        /// The folder of the set, which holds truth.jsonl
        set: PathBuf,
        /// The folder of its papers, as its script makes them
        papers: PathBuf,
        /// A folder with the papers as degrade.py makes them worse, one folder in it for each way
        #[arg(long)]
        worsened: Option<PathBuf>,
    },
    /// Read every paper with weights from the papers of all other authors, and print how well
    Measure(MeasureArgs),
    /// Learn weights from all papers, and write them
    Train {
        #[command(flatten)]
        papers: PapersArgs,
        /// The file of weights
        #[arg(long, default_value = "models/reading.gz")]
        out: PathBuf,
    },
    /// Write where the values of the real papers that were laid out are printed: hashes and places, no words
    Places {
        /// The index of real papers
        index: PathBuf,
        /// The folder in which they were laid out
        papers: PathBuf,
        /// Where what OCR read on real papers is kept
        #[arg(long, default_value = "target/training")]
        cache: PathBuf,
        /// The file of places
        #[arg(long, default_value = "training/real.jsonl")]
        out: PathBuf,
    },
    /// Lay the real papers out from clones of their repositories, and say what is missing
    Restore {
        /// The index of real papers
        index: PathBuf,
        /// The folder of clones, each in a folder owner+name
        clones: PathBuf,
        /// Where to put them; nothing there may be committed
        out: PathBuf,
    },
}

/// The papers to learn from, or to measure on.
#[derive(Debug, Args)]
struct PapersArgs {
    /// The folder of the sets
    #[arg(long, default_value = "training/sets")]
    sets: PathBuf,
    /// The index of real papers
    #[arg(long, requires = "real_papers")]
    real: Option<PathBuf>,
    /// The folder in which real papers were laid out
    #[arg(long, requires = "real")]
    real_papers: Option<PathBuf>,
    /// Where what OCR read on real papers is kept
    #[arg(long, default_value = "target/training")]
    cache: PathBuf,
}

#[derive(Debug, Args)]
struct MeasureArgs {
    #[command(flatten)]
    papers: PapersArgs,
    /// The folder in which papers were made, those of a set in SET/papers and SET/worsened; the page of confusions shows them
    #[arg(long, default_value = "target/training")]
    made: PathBuf,
    /// Write the figures as JSON
    #[arg(long)]
    json: Option<PathBuf>,
    /// Write a page with every wrong value beside its paper, grouped by cause
    #[arg(long)]
    confusions: Option<PathBuf>,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Pack {
            set,
            papers,
            worsened,
        } => pack(&set, &papers, worsened.as_deref()),
        Command::Measure(args) => measure(&args),
        Command::Train { papers, out } => train(&papers, &out),
        Command::Places {
            index,
            papers,
            cache,
            out,
        } => real::write_places(&index, &papers, &cache, &out)
            .map(|papers| say(&format!("{papers} papers"))),
        Command::Restore { index, clones, out } => restore(&index, &clones, &out),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(&error);
            ExitCode::FAILURE
        }
    }
}

/// Reads the papers of a set and writes its pack.
fn pack(set: &Path, papers: &Path, worsened: Option<&Path>) -> Result<(), PaperError> {
    let mut all = paper::read_folder(papers)?;
    if let Some(folder) = worsened {
        for paper in paper::read_folder(folder)? {
            if let Some((way, path)) = paper.path.split_once('/') {
                all.push(Paper {
                    worsened: Some(way.to_owned()),
                    path: path.to_owned(),
                    ..paper
                });
            }
        }
    }
    paper::write_pack(&set.join(PACK), &all)?;
    let set = Set::read(set)?;
    say(&format!(
        "{}: {} papers, {} truths",
        set.name,
        set.papers.len(),
        set.truths.len()
    ));
    Ok(())
}

impl PapersArgs {
    /// Reads the sets, and the real papers if they are at hand.
    fn read(&self) -> Result<Vec<Set>, PaperError> {
        let mut sets = Set::read_all(&self.sets)?;
        if let (Some(index), Some(folder)) = (&self.real, &self.real_papers) {
            sets.extend(real::sets(index, folder, &self.cache)?);
        }
        Ok(sets)
    }
}

/// Learns weights from all papers and writes them.
fn train(papers: &PapersArgs, out: &Path) -> Result<(), PaperError> {
    let examples = example::examples(&papers.read()?, &Names::built_in());
    let weights = train::train(&examples.iter().collect::<Vec<_>>());
    let file = weights
        .to_file()
        .map_err(|error| PaperError::new(out, error))?;
    std::fs::write(out, &file).map_err(|error| PaperError::new(out, error))?;
    say(&format!(
        "{} certificates and other papers, {} bytes of weights; sure from {:?}",
        examples.len(),
        file.len(),
        weights.bounds
    ));
    Ok(())
}

/// Reads every set and prints the figures.
fn measure(args: &MeasureArgs) -> Result<(), PaperError> {
    let names = Names::built_in();
    let mut sets = args.papers.read()?;
    for set in sets.iter_mut().filter(|set| !set.is_real) {
        set.files = Some(args.made.join(&set.name));
    }
    let learned = train::leave_one_out(&example::examples(&sets, &names));
    let cases = measure::cases(&sets, &names, &learned);
    let harmless = harmless::changes(&sets, &names, &learned);
    let report = Report::new(&sets, &cases, harmless, learned);
    let write = |path: &Path, text: String| {
        std::fs::write(path, text).map_err(|error| PaperError::new(path, error))
    };
    if let Some(path) = &args.json {
        let json =
            serde_json::to_string_pretty(&report).map_err(|error| PaperError::new(path, error))?;
        write(path, json + "\n")?;
    }
    if let Some(path) = &args.confusions {
        write(path, confusions::page(&cases, &report.harmless))?;
    }
    say(&report.markdown());
    Ok(())
}

/// Lays the real papers out and says what is missing.
fn restore(index: &Path, clones: &Path, out: &Path) -> Result<(), PaperError> {
    let restored = real::restore(index, clones, out)?;
    let without: usize = restored.without_clone.values().sum();
    let gone: usize = restored.not_in_clone.values().sum();
    say(&format!(
        "{} papers laid out; {without} of {} repositories without a clone; {gone} that the clones of {} repositories do not have",
        restored.found,
        restored.without_clone.len(),
        restored.not_in_clone.len()
    ));
    for (repo, papers) in &restored.without_clone {
        say(&format!("no clone: {repo} ({papers})"));
    }
    for (repo, papers) in &restored.not_in_clone {
        say(&format!("not in the clone: {repo} ({papers})"));
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the output of the program")]
fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "the errors of the program")]
fn say_error(error: &PaperError) {
    eprintln!("error: {error}");
}
