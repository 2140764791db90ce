//! A configuration file instead of options: every option of `recert run` is a setting of the same name.
//!
//! A command line comes in; the same command line with the settings of its configuration goes out. Every setting
//! is checked before anything else is read, and options given on the command line take precedence. No setting is
//! interpreted here.

use std::any::TypeId;
use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::args::Args;
use super::old_names::{Renamed, renamed};
use crate::intake::config::{self, Setting, SettingValue};
use crate::intake::display_name::is_unseen;
use crate::intake::display_name::shortened;
use crate::rules::Fault;
use crate::run::Failure;

/// The setting for the folders, which have no option name on the command line.
const FOLDERS: &str = "folders";

/// Options that are no settings.
const COMMAND_LINE_ONLY: [&str; 2] = ["config", "help"];

/// Arguments, and the renamed options among them that were given by their old names.
type Expanded = (Vec<OsString>, BTreeSet<Renamed>);

/// Inserts the settings of `run --config FILE` into the arguments of the process.
///
/// # Errors
/// The file cannot be read, or some of its settings are wrong.
pub(super) fn expand(mut arguments: Vec<OsString>) -> Result<Expanded, Failure> {
    let Some(file) = config_file(&arguments) else {
        return Ok((arguments, BTreeSet::new()));
    };
    let text = fs::read_to_string(&file).map_err(|source| Failure::Input {
        path: file.clone(),
        source,
    })?;
    let (settings, old_names) = settings(&file, &text).map_err(|faults| {
        Failure::Config(
            faults
                .iter()
                .map(|fault| fault.render(&text, false))
                .collect(),
        )
    })?;
    arguments.splice(2..2, settings);
    Ok((arguments, old_names))
}

/// The file of `run --config`. Any other error in the arguments is found when they are parsed.
fn config_file(arguments: &[OsString]) -> Option<PathBuf> {
    let (_, rest) = arguments
        .split_first_chunk::<2>()
        .filter(|([_, command], _)| command == "run")?;
    let mut rest = rest.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        if argument == "--config" {
            return rest.next().map(PathBuf::from);
        }
        if let Some(file) = argument
            .to_str()
            .and_then(|argument| argument.strip_prefix("--config="))
        {
            return Some(file.into());
        }
    }
    None
}

/// The arguments for the settings of a configuration. Paths are relative to its folder.
fn settings(file: &Path, text: &str) -> Result<Expanded, Vec<Fault>> {
    let name = file.display().to_string();
    let run = run_command();
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut arguments = Vec::new();
    let mut old_names = BTreeSet::new();
    let mut faults = Vec::new();
    for mut setting in config::read(&name, text)? {
        if let Some((old, new)) = renamed(&setting.name) {
            old_names.insert((old, new));
            new.clone_into(&mut setting.name);
        }
        match setting_arguments(&run, &setting, folder) {
            Ok(more) => arguments.extend(more),
            Err(SettingError {
                span,
                message,
                help,
            }) => faults.push(Fault {
                file: name.clone(),
                span,
                message,
                help,
            }),
        }
    }
    if faults.is_empty() {
        Ok((arguments, old_names))
    } else {
        Err(faults)
    }
}

/// The command `recert run`, with all its options.
fn run_command() -> Command {
    let mut recert = Args::command();
    recert.build();
    recert.find_subcommand("run").cloned().unwrap_or_default()
}

/// The options of `recert run` that can be settings.
fn setting_options(run: &Command) -> impl Iterator<Item = &Arg> {
    run.get_arguments().filter(|arg| {
        arg.get_long()
            .is_none_or(|long| !COMMAND_LINE_ONLY.contains(&long))
    })
}

fn setting_name(arg: &Arg) -> &str {
    arg.get_long().unwrap_or(FOLDERS)
}

/// A first configuration: every setting below its explanation. Settings that this cannot know are commented out.
pub(super) fn template(folders: &[PathBuf], roster: &str) -> String {
    // Absolute, because a run from cron starts in another folder.
    let folders: Vec<String> = folders
        .iter()
        .map(|folder| std::path::absolute(folder).unwrap_or(folder.clone()))
        .map(|folder| quoted(&folder.display().to_string()))
        .collect();
    let mut text =
        "# Settings of `recert run --config recert.toml`. Each is an option of that command with the same name. A line that\n\
         # starts with # has no effect. Paths are relative to the folder of this file.\n"
            .to_owned();
    let run = run_command();
    for arg in setting_options(&run) {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let setting = match setting_name(arg) {
            FOLDERS => format!("folders = [{}]", folders.join(", ")),
            "roster" => format!("roster = '{roster}'"),
            "out" => "out = 'reports'".to_owned(),
            // People scan into the share while a run reads it, and half a document is worse than one a day late.
            "min-age" => "min-age = 10".to_owned(),
            name => format!("# {name} = {}", default_value(arg)),
        };
        text.extend(["\n# ", &help, "\n", &setting, "\n"]);
    }
    text
}

/// A text as a string of TOML.
fn quoted(text: &str) -> String {
    if !text.contains(|c| c == '\'' || is_unseen(c)) {
        return format!("'{text}'");
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            // Writing to a string never fails.
            c if is_unseen(c) => drop(write!(quoted, "\\U{:08X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// The default value of an option as TOML; without a default, what the value stands for.
fn default_value(arg: &Arg) -> String {
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return "true".to_owned();
    }
    let Some(default) = arg.get_default_values().first() else {
        let name = arg.get_value_names().and_then(<[_]>::first);
        return format!("'{}'", name.map_or("", |name| name.as_str()));
    };
    let word = default.to_string_lossy();
    if word.parse::<u64>().is_ok() {
        word.into_owned()
    } else {
        format!("'{word}'")
    }
}

/// An error in one setting, by the bytes of the file that it concerns.
struct SettingError {
    span: Range<usize>,
    message: String,
    help: String,
}

/// The arguments for one setting, which are parsed here once to check them.
fn setting_arguments(
    run: &Command,
    setting: &Setting,
    folder: &Path,
) -> Result<Vec<OsString>, SettingError> {
    let Some(arg) = setting_options(run).find(|arg| setting_name(arg) == setting.name) else {
        let names: Vec<&str> = setting_options(run).map(setting_name).collect();
        return Err(SettingError {
            span: setting.name_span.clone(),
            message: format!("there is no setting `{}`", shortened(&setting.name)),
            help: format!("the settings are {}", names.join(", ")),
        });
    };
    let value_error = |message: String| SettingError {
        span: setting.value_span.clone(),
        message,
        help: format!("see `--{}` in `recert run --help`", setting.name),
    };
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return match &setting.value {
            SettingValue::Switch(true) => Ok(vec![format!("--{}", setting.name).into()]),
            SettingValue::Switch(false) => Ok(Vec::new()),
            _ => Err(value_error(format!(
                "`{}` must be true or false",
                setting.name
            ))),
        };
    }
    let words = words(arg, setting).map_err(value_error)?;
    let arguments: Vec<OsString> = words
        .iter()
        .map(|word| option_argument(arg, word, folder))
        .collect();
    let required = ["run", "folder", "--roster=roster", "--out=out"].map(OsString::from);
    let complete = required.into_iter().chain(arguments.iter().cloned());
    match run.clone().try_get_matches_from(complete) {
        Ok(_) => Ok(arguments),
        Err(error) => {
            let text = error.to_string();
            let first_line = text.lines().next().unwrap_or_default();
            Err(value_error(
                first_line.trim_start_matches("error: ").to_owned(),
            ))
        }
    }
}

/// The words of a setting that is no switch.
fn words<'s>(arg: &Arg, setting: &'s Setting) -> Result<&'s [String], String> {
    match &setting.value {
        SettingValue::Word(word) => Ok(std::slice::from_ref(word)),
        SettingValue::List(words) if matches!(arg.get_action(), ArgAction::Append) => Ok(words),
        SettingValue::List(_) => Err(format!(
            "`{}` must be a single value, not a list",
            setting.name
        )),
        SettingValue::Switch(_) => Err(format!("`{}` must have a value", setting.name)),
    }
}

/// One word of a setting as an argument. A path is taken from the folder of the configuration.
fn option_argument(arg: &Arg, word: &str, folder: &Path) -> OsString {
    let is_path = arg.get_value_parser().type_id() == TypeId::of::<PathBuf>();
    let value = if is_path {
        folder.join(word).into_os_string()
    } else {
        word.into()
    };
    match arg.get_long() {
        Some(long) => [OsStr::new("--"), OsStr::new(long), OsStr::new("="), &value]
            .into_iter()
            .collect(),
        None => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let (arguments, old_names) = settings(Path::new("/etc/recert/recert.toml"), text).unwrap();
        assert!(old_names.is_empty(), "{old_names:?}");
        assert_eq!(arguments, expected);
    }

    #[test]
    fn a_setting_is_an_option_of_the_same_name() {
        check(
            "roster = 'staff.csv'\nout = '/srv/reports'",
            &["--roster=/etc/recert/staff.csv", "--out=/srv/reports"],
        );
        check(
            "folders = ['/mnt/a', 'b']\nmax-loss = 10",
            &["/mnt/a", "/etc/recert/b", "--max-loss=10"],
        );
        check(
            "bom = true\nlenient = false\nfail-on = ['not-met', 'review']",
            &["--bom", "--fail-on=not-met", "--fail-on=review"],
        );
        check(
            "as-of = 2026-06-30\nprint = 'changes'",
            &["--as-of=2026-06-30", "--print=changes"],
        );
    }

    #[test]
    fn a_setting_with_its_old_name_is_read_and_reported() {
        let text = "settle = 5\ndecisions = 'answers.csv'\nmax-loss = 10\n";
        let (arguments, old_names) = settings(Path::new("/etc/recert.toml"), text).unwrap();
        assert_eq!(
            arguments,
            ["--min-age=5", "--answers=/etc/answers.csv", "--max-loss=10"]
        );
        assert_eq!(
            old_names.into_iter().collect::<Vec<_>>(),
            [("decisions", "answers"), ("settle", "min-age")]
        );
    }

    #[test]
    fn every_wrong_setting_is_listed_with_its_position() {
        let text = "rooster = 'staff.csv'\nmax-loss = 101\nbom = 'yes'\nout = ['a', 'b']\nas-of = 'soon'\nconfig = 'x'\nmin-age = true\n";
        let faults = settings(Path::new("recert.toml"), text).unwrap_err();
        let messages: Vec<_> = faults
            .iter()
            .map(|fault| (&text[fault.span.clone()], fault.message.as_str()))
            .collect();
        assert_eq!(
            messages,
            [
                ("rooster", "there is no setting `rooster`"),
                (
                    "101",
                    "invalid value '101' for '--max-loss <PERCENT>': 101 is not in 0..=100"
                ),
                ("'yes'", "`bom` must be true or false"),
                ("['a', 'b']", "`out` must be a single value, not a list"),
                (
                    "'soon'",
                    "invalid value 'soon' for '--as-of <YYYY-MM-DD>': expected a day such as 2026-06-30"
                ),
                ("config", "there is no setting `config`"),
                ("true", "`min-age` must have a value"),
            ]
        );
        assert!(
            faults[0]
                .help
                .starts_with("the settings are folders, roster, out, "),
            "{}",
            faults[0].help
        );
    }

    #[test]
    fn the_template_is_a_configuration() {
        let text = template(&["/mnt/certificates".into()], "staff.csv");
        check(
            &text,
            &[
                "/mnt/certificates",
                "--roster=/etc/recert/staff.csv",
                "--out=/etc/recert/reports",
                "--min-age=10",
            ],
        );
        // A folder may have any name.
        let folder = "/mnt/Ann's\n\u{202e}\"x\\y";
        check(
            &template(&[folder.into()], "staff.csv"),
            &[
                folder,
                "--roster=/etc/recert/staff.csv",
                "--out=/etc/recert/reports",
                "--min-age=10",
            ],
        );
        assert!(
            text.contains("\n# max-loss = 20\n") && text.contains("\n# bom = true\n"),
            "{text}"
        );
        // Every setting with a default value can be enabled as it is.
        let lines = text.lines().filter_map(|line| line.strip_prefix("# "));
        let enabled = lines
            .filter(|line| line.contains(" = ") && !line.ends_with('\''))
            .collect::<Vec<_>>()
            .join("\n");
        assert!(
            settings(Path::new("recert.toml"), &enabled)
                .unwrap()
                .0
                .len()
                > 10,
            "{enabled}"
        );
    }

    #[test]
    fn only_run_takes_a_configuration() {
        let words = |words: &str| words.split(' ').map(OsString::from).collect::<Vec<_>>();
        for (line, expected) in [
            ("recert run --config a.toml", Some("a.toml")),
            ("recert run --bom --config=a.toml x", Some("a.toml")),
            ("recert run x -- --config a.toml", None),
            ("recert extract --config a.toml", None),
            ("recert", None),
        ] {
            assert_eq!(
                config_file(&words(line)),
                expected.map(PathBuf::from),
                "{line}"
            );
        }
    }
}
