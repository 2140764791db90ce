//! The arguments and their help.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeDelta};
use clap::{ArgGroup, Parser, Subcommand, ValueEnum};
use tracing::level_filters::LevelFilter;

use crate::intake::limits::Limits;
use crate::run;
use crate::store::Keep;

/// Reads completion certificates and CPR/AED cards, and reports per trainer who is in compliance.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, arg_required_else_help = true, after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  recert roster check staff.csv
      What is wrong with the roster, all of it at once.
  recert run /mnt/certificates --roster staff.csv --out reports
      Read the share and write reports/latest/summary.csv and what stands behind it.
  recert run /mnt/certificates --roster staff.csv --out reports --as-of 2026-06-30
      The same, judged as on that day.
  recert extract '/mnt/certificates/T014 Ben Okafor' --format text
      What was read from one trainer's papers, with the printed lines.
  recert extract /mnt/certificates > night.ndjson; recert run --records night.ndjson --roster staff.csv --out reports
      Read on one machine, judge on another.

Exit codes:
  0   a report was written, whoever is short in it
  1   the run failed; the last good report is untouched
  2   the command line, the roster, the decisions, the records or the rules are wrong
  3   a report was written, but part of the input could not be reached or read
  4   another run is at work in the output folder
  10  with --fail-on not-met: some credential's papers are too few
  11  with --fail-on review: some credential waits for an answer";

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write a configuration and a roster to begin with, from what lies on a share
    Init(Init),
    /// Read documents and write a report
    Run(RunArgs),
    /// Print what is read from documents, without judging it
    Extract(Extract),
    /// Say why: of a rule, a trainer, a file or a finding's code
    Explain(Explain),
    /// Reads documents that another process hands over
    #[command(hide = true)]
    Worker(Worker),
    /// Look after the rules
    Rules {
        #[command(subcommand)]
        check: RulesCommand,
    },
    /// Look after the roster
    Roster {
        #[command(subcommand)]
        check: RosterCommand,
    },
}

const RUN_EXAMPLES: &str = "\
Examples:
  recert run /mnt/certificates --roster staff.csv --out reports
      Every night, from cron: silent on success; reports/latest is the newest report.
  recert run /mnt/north /mnt/south --roster staff.csv --out reports --fail-on not-met,review
      Two shares; ends with 10 where somebody is short, with 11 where a question is open.
  recert run --config /etc/recert.toml
      All of it from a file.
  recert run /mnt/certificates --roster staff.csv --out reports --print changes --min-age 10 --wait
      From cron, with the news of the night by mail, and silence where there are none.
  recert run /mnt/certificates --roster staff.csv --out reports --lenient --bom
      Without the wrong rows of the roster, and for Excel.";

const INIT_EXAMPLES: &str = "\
Examples:
  recert init /mnt/certificates
      Writes recert.toml, with every setting explained, and staff.csv, with the people for whom folders seem to be; what is there stays.
      Then a dry run reads a few documents from all over the folders, and says what a night would make of them and how long it would take.
      Then fill in staff.csv, and: recert run --config recert.toml";

#[derive(Debug, clap::Args)]
#[command(after_help = INIT_EXAMPLES)]
pub(super) struct Init {
    /// Folders of documents; they are opened for reading only
    #[arg(value_name = "FOLDER", required = true)]
    pub folders: Vec<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = RUN_EXAMPLES, args_override_self = true)]
pub(super) struct RunArgs {
    /// A file of settings, as `recert init` writes it: each is an option of this command; the command line goes before it
    #[arg(long, value_name = "FILE")]
    // Its settings are among the arguments before these are known: see `config.rs`.
    pub config: Option<PathBuf>,
    /// Folders of documents, or documents; they are opened for reading only
    #[arg(value_name = "FOLDER", required_unless_present = "records")]
    pub folders: Vec<PathBuf>,
    /// The roster: CSV with a row for each trainer and credential; `recert roster check --help` names its columns
    #[arg(long, value_name = "FILE")]
    pub roster: PathBuf,
    /// Where reports stand; in none of the input folders
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// Stop where a row of the roster or the decisions is wrong; the default where no terminal is attached
    #[arg(long, conflicts_with = "lenient")]
    pub strict: bool,
    /// Leave out what is wrong in the roster or the decisions, and list it; the default at a terminal
    #[arg(long)]
    pub lenient: bool,
    /// Start CSV files with a byte-order mark, for Excel
    #[arg(long)]
    pub bom: bool,
    #[command(flatten)]
    pub policy: RunPolicyArgs,
    #[command(flatten)]
    pub logging: LoggingArgs,
    /// End with 10 where papers are too few, with 11 where answers are open
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub fail_on: Vec<FailOn>,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

#[derive(Debug, clap::Args)]
pub(super) struct JudgingArgs {
    /// The day that everything is judged on; today where it is not given
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub as_of: Option<NaiveDate>,
    /// Rule packs in place of the built-in ones
    #[arg(long, value_name = "DIR")]
    pub rules: Option<PathBuf>,
    /// What people answered: CSV with the answer rows of review.csv, filled in
    #[arg(long, value_name = "FILE", alias = "decisions")]
    pub answers: Option<PathBuf>,
    /// Records that `recert extract` wrote, beside folders or in place of them; - is standard input
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub records: Vec<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct RunPolicyArgs {
    /// Open every file and compare its content, however unchanged it looks
    #[arg(long)]
    pub recheck: bool,
    /// A file changed within so many minutes before the run is left for the next night; one that changes while it is read always is
    #[arg(long, value_name = "MINUTES", default_value_t = 0, alias = "settle")]
    pub min_age: u32,
    /// End with 1 and change nothing where more than this part of the last report's files is gone, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=100))]
    pub max_loss: u8,
    /// Read so many pages that are pictures and put the others off, each document whole: they are listed, and come first in the next run
    #[arg(long, value_name = "PAGES", value_parser = positive)]
    pub max_ocr: Option<usize>,
    /// Remove runs written more than so many days ago, but for those that --keep-runs keeps; without either all stay
    #[arg(long, value_name = "DAYS")]
    pub keep_days: Option<u32>,
    /// Keep so many of the newest runs; older ones are removed, but for those that --keep-days keeps
    #[arg(long, value_name = "N")]
    pub keep_runs: Option<usize>,
    /// Write what is new since the run before to standard output, and nothing where nothing is
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    pub print: Vec<PrintOption>,
    /// Where another run is at work in the output folder, wait for its end
    #[arg(long)]
    pub wait: bool,
}

impl RunPolicyArgs {
    /// As the run takes them.
    pub(super) fn settings(&self) -> run::RunPolicy {
        let keep = Keep {
            days: self.keep_days,
            runs: self.keep_runs,
        };
        run::RunPolicy {
            recheck: self.recheck,
            min_age: TimeDelta::minutes(self.min_age.into()),
            max_loss: self.max_loss,
            max_ocr: self.max_ocr,
            keep,
            wait: self.wait,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(super) struct LoggingArgs {
    /// Append what the run does to a file; documents stand in it by their hashes, and people not at all
    #[arg(long, value_name = "FILE")]
    pub log: Option<PathBuf>,
    /// What is worth a line in the log
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = LogLevel::Info)]
    pub log_level: LogLevel,
    /// How a line of the log reads
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LogLevel {
    /// How a run failed
    Error,
    /// And what it could not read or remove
    Warn,
    /// And each stage of it
    Info,
    /// And each document
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
    /// For people
    Text,
    /// An object a line, for programs
    Json,
}

#[derive(Debug, Clone, clap::Args)]
pub(super) struct ReadingArgs {
    /// Documents read at once; 0 is one for each core
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub threads: usize,
    /// Follow links on the share
    #[arg(long)]
    pub follow_links: bool,
    /// A larger file is not read, in MiB
    #[arg(long, value_name = "MIB", default_value_t = Limits::default().file_bytes / MIB)]
    pub max_file_size: u64,
    /// Pages of a document after this many are not read
    #[arg(long, value_name = "N", default_value_t = Limits::default().pages)]
    pub max_pages: usize,
    /// A document that gives no sign of life for so long is given up, in seconds; it is tried twice
    #[arg(long, value_name = "SECONDS", default_value_t = ReadingArgs::default().max_time, value_parser = clap::value_parser!(u64).range(1..))]
    pub max_time: u64,
    /// A document that takes more memory is given up, in MiB; held on Linux only
    #[arg(long, value_name = "MIB", default_value_t = ReadingArgs::default().max_memory)]
    pub max_memory: u64,
    /// Whether pages that are pictures are read; without OCR each is a question
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

pub(super) const MIB: u64 = 1024 * 1024;

impl Default for ReadingArgs {
    fn default() -> Self {
        let Limits {
            file_bytes, pages, ..
        } = Limits::default();
        Self {
            threads: 0,
            follow_links: false,
            max_file_size: file_bytes / MIB,
            max_pages: pages,
            max_time: 300,
            max_memory: 2048,
            ocr: Ocr::On,
        }
    }
}

impl ReadingArgs {
    /// The limits of one document, as asked.
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
pub(super) struct Worker {
    #[arg(long)]
    pub rules: Option<PathBuf>,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

impl Worker {
    /// The command line by which another process reads as this one would.
    pub(super) fn arguments(reading: &ReadingArgs, rules: Option<&Path>) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec!["worker".into()];
        let ReadingArgs {
            max_pages,
            max_memory,
            ocr,
            ..
        } = reading;
        arguments.extend(
            [
                format!("--max-pages={max_pages}"),
                format!("--max-memory={max_memory}"),
            ]
            .map(OsString::from),
        );
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
      Why it was read so: every candidate with what speaks for it and against it.
  recert extract /mnt/certificates > night.ndjson
      One JSON object a line and certificate, in the order of paths; a file that gave none has a line of the kind `unreadable`.";

#[derive(Debug, clap::Args)]
#[command(after_help = EXTRACT_EXAMPLES)]
pub(super) struct Extract {
    /// Folders of documents, or documents
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// For programs (ndjson) or for people (text)
    #[arg(long, value_enum, default_value_t = Format::Ndjson)]
    pub format: Format,
    /// Also how each field came to be read: the candidates, what speaks for each and how much, and what settled it; with --format text
    #[arg(long)]
    pub why: bool,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  recert explain A42
      A rule's sentence, its values over time, and where it is applied; D11 explains a decision, date-ambiguous a finding.
  recert explain A42 /mnt/certificates --roster staff.csv
      The same, and everybody it applied to.
  recert explain T014 /mnt/certificates --roster staff.csv
      A trainer, by id or name: every verdict, what it rests on, what was left out and why, and what would change it.
  recert explain 'T014 Ben Okafor/fms.pdf' --records night.ndjson --roster staff.csv
      A file: what was read, where it stands on the paper, and what each credential made of it.";

#[derive(Debug, clap::Args)]
#[command(after_help = EXPLAIN_EXAMPLES, group = ArgGroup::new("papers").args(["folders", "records"]).multiple(true))]
pub(super) struct Explain {
    /// A rule (A42, D11), a finding's code (date-ambiguous), a trainer's id or name, or the path of a file
    #[arg(value_name = "WHAT")]
    pub what: String,
    /// Folders of documents, or documents, as for run; a rule and a code need none
    #[arg(value_name = "FOLDER")]
    pub folders: Vec<PathBuf>,
    /// The roster, as for run; without papers nobody could be judged
    #[arg(long, value_name = "FILE", requires = "papers")]
    pub roster: Option<PathBuf>,
    #[command(flatten)]
    pub judging: JudgingArgs,
    #[command(flatten)]
    pub reading: ReadingArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// One record a line
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
    /// Papers are certainly too few
    NotMet,
    /// An answer is open
    Review,
}

const RULES_EXAMPLES: &str = "\
Examples:
  recert rules check
      Names and versions of the built-in packs.
  recert rules check our-rules
      Every fault in our-rules/*.toml, drawn where it stands. A folder takes the place of all built-in packs: start from a copy of them.";

const ROSTER_EXAMPLES: &str = "\
A roster is CSV with a row for each trainer and credential; columns come in any order, dates as 2026-06-30:

  trainer_id,name,credential,cycle_start,expires_on
  T014,Benjamin Okafor,NASM-CPT,2024-07-05,2026-07-05

Needed: trainer_id, name, credential, and expires_on or another date from which the cycle is known.
Of use: aliases (former names and nicknames, joined by ;), email, club, cert_number, first_certified_on, certified_on, cycle_start,
renewed_on, application_received_on, fee_paid_on, submitted_on, fee_plan, status, employment_status, audit_notice_on, exception_until.
Other columns are left alone and named once.";

#[derive(Debug, Subcommand)]
pub(super) enum RulesCommand {
    /// Every rule and every decision: how it is decided, and where
    List {
        /// A folder of packs; the built-in ones where it is not given
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Name everything that is wrong in rule packs, with its place; where nothing is, their names and versions
    #[command(after_help = RULES_EXAMPLES)]
    Check {
        /// A folder of packs; the built-in ones where it is not given
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum RosterCommand {
    /// Name everything that is wrong in a roster, with line and column
    #[command(after_help = ROSTER_EXAMPLES)]
    Check {
        /// The roster
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Rule packs in place of the built-in ones: they say how credentials are spelled
        #[arg(long, value_name = "DIR")]
        rules: Option<PathBuf>,
    },
}

fn positive(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| "expected a whole number from 1 on".to_owned())
}

fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map_err(|_| "expected a day such as 2026-06-30".to_owned())
}
