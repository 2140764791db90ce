//! The command line: every command, option and help text. Words go in, typed arguments come out; nothing is opened.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeDelta};
use clap::{ArgGroup, Parser, Subcommand, ValueEnum};
use tracing::level_filters::LevelFilter;

use crate::intake::exclude::Exclude;
use crate::intake::limits::Limits;
use crate::run;
use crate::store::Retention;

/// Reads completion certificates and CPR/AED cards, and reports for every trainer who is in compliance
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, arg_required_else_help = true, after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  recert roster check staff.csv
      List everything that is wrong in the roster.
  recert run /mnt/certificates --roster staff.csv --out reports
      Read the share and write reports/latest/summary.csv with the details behind it.
  recert run /mnt/certificates --roster staff.csv --out reports --as-of 2026-06-30
      The same, judged as of that day.
  recert extract '/mnt/certificates/T014 Ben Okafor' --format text
      Show what was read from one trainer's documents, with the printed lines.
  recert extract /mnt/certificates > records.ndjson; recert run --records records.ndjson --roster staff.csv --out reports
      Read on one machine and judge on another.

Exit codes:
  0   a report was written, whatever the verdicts in it
  1   the run failed; the last good report is unchanged
  2   the command line, the configuration, the roster, the answers, the records or the rules are wrong
  3   a report was written, but part of the input could not be reached or read, or its changes could not be printed
  4   another run is using the output folder
  10  with --fail-on not-met: the verdict of a credential is not_met
  11  with --fail-on review: the verdict of a credential is needs_review";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write a first configuration and roster for the folders of a share
    Init(InitArgs),
    /// Read documents and write a report
    Run(RunArgs),
    /// Print what is read from documents, without judging it
    Extract(ExtractArgs),
    /// Explain a rule, a trainer's verdicts, a file, or any code or column of a report
    Explain(ExplainArgs),
    /// Read documents that another process sends on standard input
    #[command(hide = true)]
    Worker(WorkerArgs),
    /// List or check the rules
    Rules {
        #[command(subcommand)]
        command: RulesCommand,
    },
    /// Check the roster
    Roster {
        #[command(subcommand)]
        command: RosterCommand,
    },
}

const RUN_EXAMPLES: &str = "\
Examples:
  recert run /mnt/certificates --roster staff.csv --out reports
      Every day, from cron: prints only warnings on success; reports/latest is the newest report.
  recert run /mnt/north /mnt/south --roster staff.csv --out reports --fail-on not-met,review
      Two shares; exits with 10 if a verdict is not_met, with 11 if one is needs_review.
  recert run --config /etc/recert.toml
      All settings from a file.
  recert run /mnt/certificates --roster staff.csv --out reports --print changes --min-age 10 --wait
      From cron, which mails the changes since the last run, and nothing if there are none.
  recert run /mnt/certificates --roster staff.csv --out reports --lenient --bom
      Without the wrong rows of the roster, and for Excel.
  recert run /mnt/certificates --roster staff.csv --out reports --as-of 2027-01-31 --what-if
      Who will be in compliance on that day: reports/what-if/2027-01-31, while reports/latest stays.
  recert run /mnt/certificates --roster staff.csv --out reports --exclude '*.mp4'
      Without videos; they are listed as left out.";

const INIT_EXAMPLES: &str = "\
Examples:
  recert init /mnt/certificates
      Writes recert.toml, with every setting explained, and staff.csv, with the people that folders seem to be named after.
      Files that exist already are not changed. Then it reads a sample of the documents and shows how a run would read them
      and how long it would take. Next, fill in staff.csv and call: recert run --config recert.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = INIT_EXAMPLES)]
pub(super) struct InitArgs {
    /// Folders of documents, opened for reading only
    #[arg(value_name = "FOLDER", required = true)]
    pub folders: Vec<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = RUN_EXAMPLES, args_override_self = true)]
pub(super) struct RunArgs {
    /// A file of settings, as `recert init` writes it: each setting is an option of this command, and options given on the command line take precedence
    #[arg(long, value_name = "FILE")]
    // Its settings are turned into arguments before this is parsed: see `config.rs`.
    pub config: Option<PathBuf>,
    /// Folders of documents, or single documents, opened for reading only
    #[arg(value_name = "FOLDER", required_unless_present = "records")]
    pub folders: Vec<PathBuf>,
    /// The roster: CSV with a row for each trainer and credential; `recert roster check --help` lists its columns
    #[arg(long, value_name = "FILE")]
    pub roster: PathBuf,
    /// The folder for reports; it must not be inside a folder of documents
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// Stop if a row of the roster or the answers file is wrong; the default without a terminal
    #[arg(long, conflicts_with = "lenient")]
    pub strict: bool,
    /// Leave out wrong rows of the roster and the answers file, and list them; the default at a terminal
    #[arg(long)]
    pub lenient: bool,
    /// Start CSV files with a byte-order mark, for Excel
    #[arg(long)]
    pub bom: bool,
    #[command(flatten)]
    pub policy: RunPolicyArgs,
    #[command(flatten)]
    pub logging: LoggingArgs,
    /// Exit with 10 if a verdict is `not_met`, with 11 if one is `needs_review`
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub fail_on: Vec<FailOn>,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

#[derive(Debug, clap::Args)]
pub(super) struct JudgingArgs {
    /// The day on which everything is judged; default: today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub as_of: Option<NaiveDate>,
    /// A folder of rule packs that replaces the built-in ones
    #[arg(long, value_name = "DIR")]
    pub rules: Option<PathBuf>,
    /// Answers to the questions of earlier reports: CSV with the answer rows of review.csv, filled in
    #[arg(long, value_name = "FILE", alias = "decisions")]
    pub answers: Option<PathBuf>,
    /// Records that `recert extract` wrote, in addition to folders or instead of them; - is standard input
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub records: Vec<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct RunPolicyArgs {
    /// Open every file and compare its content, even if its size and time are unchanged
    #[arg(long)]
    pub recheck: bool,
    /// Leave files that were modified in the last MINUTES for the next run; files that change while they are read always are
    #[arg(long, value_name = "MINUTES", default_value_t = 0, alias = "settle")]
    pub min_age: u32,
    /// Exit with 1 and change nothing if more than this percentage of the last report's files is missing in one of the folders
    #[arg(long, value_name = "PERCENT", default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub max_loss: u8,
    /// Exit with 1 and change nothing if the roster has fewer trainers than the last report, by more than this percentage
    #[arg(long, value_name = "PERCENT", default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub max_roster_loss: u8,
    /// Read at most about this number of scanned pages and defer the rest: deferred documents are listed, and read first in the next run
    #[arg(long, value_name = "PAGES", value_parser = positive, default_value_t = MAX_OCR)]
    pub max_ocr: usize,
    /// Write the report to the folder what-if in the output folder: reports/latest stays, and the next run does not compare with it
    #[arg(long)]
    pub what_if: bool,
    /// Remove reports older than this number of days, except those that --keep-runs keeps, or the newest seven without it; default: keep all
    #[arg(long, value_name = "DAYS")]
    pub keep_days: Option<u32>,
    /// Keep this number of the newest reports and remove older ones, except those that --keep-days keeps
    #[arg(long, value_name = "N")]
    pub keep_runs: Option<usize>,
    /// Print what is new since the last run to standard output, and nothing if nothing is new
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub print: Vec<PrintOption>,
    /// If another run is using the output folder, wait until it has ended
    #[arg(long)]
    pub wait: bool,
}

impl RunPolicyArgs {
    /// As the run takes them.
    pub(super) fn settings(&self) -> run::RunPolicy {
        let keep = Retention {
            days: self.keep_days,
            runs: self.keep_runs,
        };
        run::RunPolicy {
            recheck: self.recheck,
            min_age: TimeDelta::minutes(self.min_age.into()),
            max_loss: self.max_loss,
            max_roster_loss: self.max_roster_loss,
            max_ocr: Some(self.max_ocr),
            what_if: self.what_if,
            keep,
            wait: self.wait,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(super) struct LoggingArgs {
    /// Append a log of the run to a file; it names documents by their hashes, and no people
    #[arg(long, value_name = "FILE")]
    pub log: Option<PathBuf>,
    /// The least important events to log
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = LogLevel::Info)]
    pub log_level: LogLevel,
    /// The format of the log
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LogLevel {
    /// How a run failed
    Error,
    /// Also what could not be read or removed
    Warn,
    /// Also each step of the run
    Info,
    /// Also each document
    Debug,
}

impl LogLevel {
    /// As the log takes it.
    pub(super) fn filter(self) -> LevelFilter {
        match self {
            Self::Error => LevelFilter::ERROR,
            Self::Warn => LevelFilter::WARN,
            Self::Info => LevelFilter::INFO,
            Self::Debug => LevelFilter::DEBUG,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LogFormat {
    /// Lines of text
    Text,
    /// A JSON object on each line
    Json,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct ReadingArgs {
    /// Number of documents read at the same time; 0 means one for each core
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub threads: usize,
    /// Follow links on the share
    #[arg(long)]
    pub follow_links: bool,
    /// Leave out files and folders that match PATTERN, which is written as in a .gitignore file; may be given several times. A file .recertignore in a folder of documents does the same for that folder, with a pattern on each line
    #[arg(long, value_name = "PATTERN", value_parser = pattern)]
    pub exclude: Vec<String>,
    /// Maximum size of a file in MiB; larger ones are not read
    #[arg(long, value_name = "MIB", default_value_t = Limits::default().file_bytes / MIB, value_parser = clap::value_parser!(u64).range(1..=MAX_FILE_MIB))]
    pub max_file_size: u64,
    /// Maximum number of pages of a document; those after it are not read
    #[arg(long, value_name = "N", default_value_t = Limits::default().pages)]
    pub max_pages: usize,
    /// Stop reading a document after this many seconds without progress, or ten times as many in all; it is tried once more, alone, and then reported. Once stopped documents have taken twenty times as many in a run, others have a tenth of the time
    #[arg(long, value_name = "SECONDS", default_value_t = ReadingArgs::default().max_time, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_time: u64,
    /// Stop reading a document that needs more than this much memory, in MiB, at least 128 (Linux only); it is tried once more, alone, and then reported
    #[arg(long, value_name = "MIB", default_value_t = ReadingArgs::default().max_memory, value_parser = clap::value_parser!(u64).range(MIN_MEMORY_MIB..=MAX_MEMORY_MIB))]
    pub max_memory: u64,
    /// Whether scanned pages and pictures are read by OCR; without OCR each is a question
    #[arg(long, value_enum, default_value_t = Ocr::On)]
    pub ocr: Ocr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Ocr {
    /// Scans, photos and screenshots are read
    On,
    /// They are listed and asked about
    Off,
}

/// The scanned pages of one run: as many as one night has time for.
const MAX_OCR: usize = 5000;

/// Bytes in a MiB.
pub(super) const MIB: u64 = 1024 * 1024;

/// The least memory of a worker, in MiB: with less it cannot even start, or read a small document.
const MIN_MEMORY_MIB: u64 = 128;

/// The most memory of a worker that can be allowed, in MiB: one TiB.
const MAX_MEMORY_MIB: u64 = 1024 * 1024;

/// The largest size of a file that can be allowed, in MiB: one TiB.
const MAX_FILE_MIB: u64 = 1024 * 1024;

impl Default for ReadingArgs {
    fn default() -> Self {
        let Limits {
            file_bytes, pages, ..
        } = Limits::default();
        Self {
            threads: 0,
            follow_links: false,
            exclude: Vec::new(),
            max_file_size: file_bytes / MIB,
            max_pages: pages,
            max_time: 300,
            max_memory: 2048,
            ocr: Ocr::On,
        }
    }
}

impl ReadingArgs {
    /// The limits of one document.
    pub(super) fn limits(&self) -> Limits {
        Limits {
            file_bytes: self.max_file_size.saturating_mul(MIB),
            pages: self.max_pages,
            ocr: self.ocr == Ocr::On,
            ..Limits::default()
        }
    }
}

#[derive(Debug, clap::Args)]
pub(super) struct WorkerArgs {
    #[arg(long)]
    pub rules: Option<PathBuf>,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

impl WorkerArgs {
    /// The arguments of a worker that reads as this process would.
    pub(super) fn arguments(reading: &ReadingArgs, rules: Option<&Path>) -> Vec<OsString> {
        let ReadingArgs {
            max_file_size,
            max_pages,
            max_memory,
            ocr,
            ..
        } = reading;
        let mut arguments: Vec<OsString> = vec![
            "worker".into(),
            format!("--max-file-size={max_file_size}").into(),
            format!("--max-pages={max_pages}").into(),
            format!("--max-memory={max_memory}").into(),
        ];
        if *ocr == Ocr::Off {
            arguments.push("--ocr=off".into());
        }
        if let Some(rules) = rules {
            arguments.extend(["--rules".into(), rules.into()]);
        }
        arguments
    }
}

const EXTRACT_EXAMPLES: &str = "\
Examples:
  recert extract '/mnt/certificates/T014 Ben Okafor' --format text
      What was read: every field as sure, unclear or missing, with its printed line.
  recert extract '/mnt/certificates/T014 Ben Okafor/fms.pdf' --format text --why
      Why it was read that way: every candidate, with the clues for and against it.
  recert extract /mnt/certificates > records.ndjson
      One JSON object per line and certificate, sorted by path; a file that gave none has a line of the kind `unreadable`.";

#[derive(Debug, clap::Args)]
#[command(after_help = EXTRACT_EXAMPLES)]
pub(super) struct ExtractArgs {
    /// Folders of documents, or single documents
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Output for programs (ndjson) or for people (text)
    #[arg(long, value_enum, default_value_t = Format::Ndjson)]
    pub format: Format,
    /// Also show how each field was read: the candidates, the clues for each with their weights, and what decided; with --format text
    #[arg(long)]
    pub why: bool,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  recert explain A42
      A rule's sentence, its values over time, and where it is applied; D11 explains an interpretation, date-ambiguous a finding.
  recert explain A42 /mnt/certificates --roster staff.csv
      The same, and everybody to whom it was applied.
  recert explain T014 /mnt/certificates --roster staff.csv
      A trainer, by id or name: every verdict, what it is based on, what was left out and why, and what would change it.
  recert explain 'T014 Ben Okafor/fms.pdf' --records records.ndjson --roster staff.csv
      A file: what was read, where it is printed, and what it counted for under each credential.";

#[derive(Debug, clap::Args)]
#[command(after_help = EXPLAIN_EXAMPLES, group = ArgGroup::new("documents").args(["folders", "records"]).multiple(true))]
pub(super) struct ExplainArgs {
    /// A rule (A42, D11), a code (`date-ambiguous`), a column (`short_by`), a CSV file (summary.csv), a trainer's id or name, or the path of a file
    #[arg(value_name = "WHAT")]
    pub what: String,
    /// Folders of documents, or single documents, as for run; not needed for a rule or a code
    #[arg(value_name = "FOLDER")]
    pub folders: Vec<PathBuf>,
    /// The roster, as for run; it needs folders or records to judge
    #[arg(long, value_name = "FILE", requires = "documents")]
    pub roster: Option<PathBuf>,
    #[command(flatten)]
    pub judging: JudgingArgs,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// One record on each line
    Ndjson,
    /// Every field with its state and its printed line
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PrintOption {
    /// A line for each row of `changes.csv`
    Changes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// A credential is certainly short of what is required
    NotMet,
    /// A verdict is `needs_review`
    Review,
}

const RULES_EXAMPLES: &str = "\
Examples:
  recert rules check
      Names and versions of the built-in packs.
  recert rules check our-rules
      Every error in our-rules/*.toml, with the line it is on. A folder replaces all built-in packs: start from a copy of them.";

const ROSTER_EXAMPLES: &str = "\
A roster is CSV with a row for each trainer and credential. Columns may be in any order; dates are written as 2026-06-30:

  trainer_id,name,credential,cycle_start,expires_on
  T014,Benjamin Okafor,NASM-CPT,2024-07-05,2026-07-05

Required: trainer_id, name, credential, and expires_on or another date that determines the cycle. A row is not evaluated if there are no
rules for its credential, or if no cycle of the body fits its dates: the check lists these rows, and a report has their verdict as
not_evaluated.
Optional: aliases (former names and nicknames, separated by ;), email, club, cert_number, first_certified_on, certified_on, cycle_start,
renewed_on, application_received_on, fee_paid_on, submitted_on, fee_plan, status, employment_status, audit_notice_on, exception_until.
Other columns are not used, and are listed once.";

#[derive(Debug, Subcommand)]
pub(super) enum RulesCommand {
    /// List every rule and every interpretation: how it is applied, and where
    List {
        /// A folder of rule packs; default: the built-in ones
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// List everything that is wrong in rule packs, with its position; if nothing is, list their names and versions
    #[command(after_help = RULES_EXAMPLES)]
    Check {
        /// A folder of rule packs; default: the built-in ones
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum RosterCommand {
    /// List everything that is wrong in a roster, with line and column, and every row that cannot be judged
    #[command(after_help = ROSTER_EXAMPLES)]
    Check {
        /// The roster
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// A folder of rule packs that replaces the built-in ones; they define how credentials are spelled
        #[arg(long, value_name = "DIR")]
        rules: Option<PathBuf>,
    },
}

fn positive(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| "expected a whole number of at least 1".to_owned())
}

/// A pattern of what is left out, checked.
fn pattern(text: &str) -> Result<String, String> {
    Exclude::new(&[text.to_owned()]).map(|_| text.to_owned())
}

fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map_err(|_| "expected a day such as 2026-06-30".to_owned())
}
