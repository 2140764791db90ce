//! A configuration in place of options: every option of `recert run` is a setting by its own name, and says the same.
//!
//! It is checked whole before anything is read, setting by setting and by the command line's own rules. What stands on the command line
//! goes before what stands in the file.

use std::any::TypeId;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::args::Args;
use crate::intake::config::{self, Setting, SettingValue};
use crate::rules::Fault;
use crate::run::Failure;

/// The setting for what has no name on the command line.
const FOLDERS: &str = "folders";

/// What only the command line can say.
const NOT_HERE: [&str; 2] = ["config", "help"];

/// The arguments of the process, with those of a configuration in the place of `run --config FILE`.
pub(super) fn expanded(mut arguments: Vec<OsString>) -> Result<Vec<OsString>, Failure> {
    let Some(file) = named(&arguments) else {
        return Ok(arguments);
    };
    let text = fs::read_to_string(&file).map_err(|source| Failure::Input {
        path: file.clone(),
        source,
    })?;
    let settings = settings(&file, &text).map_err(|faults| {
        Failure::Config(
            faults
                .iter()
                .map(|fault| fault.render(&text, false))
                .collect(),
        )
    })?;
    arguments.splice(2..2, settings);
    Ok(arguments)
}

/// The file that `run --config` names; whatever else is wrong is found with all the other arguments.
fn named(arguments: &[OsString]) -> Option<PathBuf> {
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

/// The arguments that a configuration stands for. Paths in it are taken from its own folder.
fn settings(file: &Path, text: &str) -> Result<Vec<OsString>, Vec<Fault>> {
    let name = file.display().to_string();
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut run = Args::command();
    run.build();
    let run = run.find_subcommand("run").cloned().unwrap_or_default();
    let mut arguments = Vec::new();
    let mut faults = Vec::new();
    for setting in config::read(&name, text)? {
        match argument(&run, &setting, folder) {
            Ok(more) => arguments.extend(more),
            Err((span, message, help)) => faults.push(Fault {
                file: name.clone(),
                span,
                message,
                help,
            }),
        }
    }
    if faults.is_empty() {
        Ok(arguments)
    } else {
        Err(faults)
    }
}

/// A configuration to begin with: every setting under what it is for, those that have a value of their own as it is.
pub(super) fn template(folders: &[PathBuf], roster: &str) -> String {
    let mut run = Args::command();
    run.build();
    let run = run.find_subcommand("run").cloned().unwrap_or_default();
    let quoted = |path: &Path| format!("'{}'", path.display());
    // Taken as absolute, for a run from cron begins elsewhere.
    let folders: Vec<String> = folders
        .iter()
        .map(|folder| quoted(&std::path::absolute(folder).unwrap_or(folder.clone())))
        .collect();
    let mut text =
        "# Settings of `recert run --config recert.toml`. Each is an option of that command by its own name; a line that starts\n\
                    # with # is not in force. Paths are taken from the folder of this file.\n"
            .to_owned();
    for arg in run
        .get_arguments()
        .filter(|arg| arg.get_long().is_none_or(|long| !NOT_HERE.contains(&long)))
    {
        let name = arg.get_long().unwrap_or(FOLDERS);
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let value = match (name, arg.get_default_values().first()) {
            (FOLDERS, _) => format!("folders = [{}]", folders.join(", ")),
            ("roster", _) => format!("roster = '{roster}'"),
            ("out", _) => "out = 'reports'".to_owned(),
            // A share that people scan into: half a document is worse than one a day late.
            ("min-age", _) => "min-age = 10".to_owned(),
            _ if matches!(arg.get_action(), ArgAction::SetTrue) => format!("# {name} = true"),
            (_, Some(default)) => match default.to_string_lossy() {
                number if number.parse::<u64>().is_ok() => format!("# {name} = {number}"),
                word => format!("# {name} = '{word}'"),
            },
            (_, None) => format!(
                "# {name} = '{}'",
                arg.get_value_names()
                    .and_then(|names| names.first())
                    .map_or("", |name| name.as_str())
            ),
        };
        text.extend(["\n# ", &help, "\n", &value, "\n"]);
    }
    text
}

type FaultySetting = (std::ops::Range<usize>, String, String);

/// The arguments of one setting, tried by themselves.
fn argument(
    run: &Command,
    setting: &Setting,
    folder: &Path,
) -> Result<Vec<OsString>, FaultySetting> {
    let known = |arg: &&Arg| arg.get_long().is_none_or(|long| !NOT_HERE.contains(&long));
    let name_of = |arg: &Arg| arg.get_long().unwrap_or(FOLDERS).to_owned();
    let Some(arg) = run
        .get_arguments()
        .filter(known)
        .find(|arg| name_of(arg) == setting.name)
    else {
        let names: Vec<String> = run.get_arguments().filter(known).map(name_of).collect();
        return Err((
            setting.named_at.clone(),
            format!("no setting is named `{}`", setting.name),
            format!("there are {}", names.join(", ")),
        ));
    };
    let wrong = |message: String| {
        (
            setting.value_at.clone(),
            message,
            format!("see `--{}` in `recert run --help`", setting.name),
        )
    };
    let is_switch = matches!(arg.get_action(), ArgAction::SetTrue);
    let words = match &setting.value {
        SettingValue::Switch(on) if is_switch => {
            return Ok(on
                .then(|| format!("--{}", setting.name).into())
                .into_iter()
                .collect());
        }
        SettingValue::Word(word) if !is_switch => std::slice::from_ref(word),
        SettingValue::List(words) if matches!(arg.get_action(), ArgAction::Append) => words,
        _ if is_switch => return Err(wrong(format!("`{}` is true or false", setting.name))),
        SettingValue::List(_) => {
            return Err(wrong(format!(
                "`{}` is one value, and no list",
                setting.name
            )));
        }
        _ => return Err(wrong(format!("`{}` has a value", setting.name))),
    };
    let is_path = arg.get_value_parser().type_id() == TypeId::of::<PathBuf>();
    let written = |word: &String| {
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
    };
    let arguments: Vec<OsString> = words.iter().map(written).collect();
    let others = ["run", "folder", "--roster=roster", "--out=out"].map(OsString::from);
    match run
        .clone()
        .try_get_matches_from(others.into_iter().chain(arguments.iter().cloned()))
    {
        Ok(_) => Ok(arguments),
        Err(error) => {
            let said = error.to_string();
            Err(wrong(
                said.lines()
                    .next()
                    .unwrap_or_default()
                    .trim_start_matches("error: ")
                    .to_owned(),
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let arguments = settings(Path::new("/etc/recert/recert.toml"), text).unwrap();
        assert_eq!(arguments, expected);
    }

    #[test]
    fn a_setting_is_an_option_by_its_own_name() {
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
    fn every_wrong_setting_is_named_with_its_place() {
        let text = "rooster = 'staff.csv'\nmax-loss = 101\nbom = 'yes'\nout = ['a', 'b']\nas-of = 'soon'\nconfig = 'x'\nmin-age = true\n";
        let faults = settings(Path::new("recert.toml"), text).unwrap_err();
        let said: Vec<_> = faults
            .iter()
            .map(|fault| (&text[fault.span.clone()], fault.message.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("rooster", "no setting is named `rooster`"),
                (
                    "101",
                    "invalid value '101' for '--max-loss <PERCENT>': 101 is not in 0..=100"
                ),
                ("'yes'", "`bom` is true or false"),
                ("['a', 'b']", "`out` is one value, and no list"),
                (
                    "'soon'",
                    "invalid value 'soon' for '--as-of <YYYY-MM-DD>': expected a day such as 2026-06-30"
                ),
                ("config", "no setting is named `config`"),
                ("true", "`min-age` has a value"),
            ]
        );
        assert!(
            faults[0]
                .help
                .starts_with("there are folders, roster, out, "),
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
        assert!(
            text.contains("\n# max-loss = 20\n") && text.contains("\n# bom = true\n"),
            "{text}"
        );
        // Every setting that has a value of its own may be put in force as it stands.
        let lines = text.lines().filter_map(|line| line.strip_prefix("# "));
        let in_force = lines
            .filter(|line| line.contains(" = ") && !line.ends_with('\''))
            .collect::<Vec<_>>()
            .join("\n");
        assert!(
            settings(Path::new("recert.toml"), &in_force).unwrap().len() > 10,
            "{in_force}"
        );
    }

    #[test]
    fn only_a_run_takes_a_configuration() {
        let words = |words: &str| words.split(' ').map(OsString::from).collect::<Vec<_>>();
        for (line, expected) in [
            ("recert run --config a.toml", Some("a.toml")),
            ("recert run --bom --config=a.toml x", Some("a.toml")),
            ("recert run x -- --config a.toml", None),
            ("recert extract --config a.toml", None),
            ("recert", None),
        ] {
            assert_eq!(named(&words(line)), expected.map(PathBuf::from), "{line}");
        }
    }
}
