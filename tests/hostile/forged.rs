//! Forged certificates: each holds a value that a person who looks at the page does not see, and would put its trainer in compliance
//! if the value were believed. None of them may do so; its twin, which shows the value openly, does.

mod codes;
mod files;
mod fonts;
mod layers;
mod marks;
mod objects;
mod paint;
mod shapes;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{page, pdf, stream};

/// Where the value starts: behind its label.
const AT: (u32, u32) = (192, 470);

/// One forgery: what it is, and its file for a trainer of this name. With `true`, the file shows the value openly, and is built in
/// the same way otherwise.
struct Forgery {
    /// How the name of its file ends.
    ends: &'static str,
    what: &'static str,
    file: fn(&str, bool) -> Vec<u8>,
}

const fn forgery(what: &'static str, file: fn(&str, bool) -> Vec<u8>) -> Forgery {
    other("pdf", what, file)
}

/// The same of a file whose name ends like this.
const fn other(ends: &'static str, what: &'static str, file: fn(&str, bool) -> Vec<u8>) -> Forgery {
    Forgery { ends, what, file }
}

/// A certificate of one page. What is written after its label may be anything.
struct Sheet {
    name: String,
    /// What is drawn behind the label of the credits.
    value: String,
    date: String,
    resources: String,
    /// More entries of the page.
    page: String,
    /// More entries of the catalog.
    catalog: String,
    /// Objects from number 6 on.
    more: Vec<Vec<u8>>,
}

/// A certificate with this behind the label of the credits.
fn sheet(name: &str, value: &str) -> Sheet {
    Sheet {
        name: name.to_owned(),
        value: value.to_owned(),
        date: write(14, 90, 500, "Date of completion: February 18, 2026"),
        resources: String::new(),
        page: String::new(),
        catalog: String::new(),
        more: Vec::new(),
    }
}

impl Sheet {
    fn date(mut self, content: &str) -> Self {
        content.clone_into(&mut self.date);
        self
    }

    fn resources(mut self, entries: &str) -> Self {
        entries.clone_into(&mut self.resources);
        self
    }

    fn page(mut self, entries: &str) -> Self {
        entries.clone_into(&mut self.page);
        self
    }

    fn catalog(mut self, entries: &str) -> Self {
        entries.clone_into(&mut self.catalog);
        self
    }

    fn more(mut self, objects: &[Vec<u8>]) -> Self {
        self.more.extend_from_slice(objects);
        self
    }

    fn content(&self) -> String {
        [
            rows(&self.name),
            self.date.clone(),
            write(14, 90, 470, "CEUs awarded:"),
            self.value.clone(),
        ]
        .concat()
    }

    /// The objects of the file: catalog, tree of pages, page, content and font come first.
    fn objects(&self) -> Vec<Vec<u8>> {
        let mut objects = vec![
            format!("<< /Type /Catalog /Pages 2 0 R {} >>", self.catalog).into_bytes(),
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
            page_entry(&self.page, &self.resources),
            stream("", self.content().as_bytes()),
            HELVETICA.to_vec(),
        ];
        objects.extend_from_slice(&self.more);
        objects
    }

    fn build(&self) -> Vec<u8> {
        pdf(&self.objects())
    }
}

const HELVETICA: &[u8] =
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/// A page with these entries; a `/Contents` or `/MediaBox` among them comes last and counts.
fn page_entry(entries: &str, resources: &str) -> Vec<u8> {
    let resources = if resources.contains("/Font") {
        resources.to_owned()
    } else {
        format!("/Font << /F 5 0 R >> {resources}")
    };
    let mut page = "<< /Type /Page /Parent 2 0 R".to_owned();
    for (key, value) in [("/MediaBox", "[0 0 612 792]"), ("/Contents", "4 0 R")] {
        if !entries.contains(key) {
            let _ = write!(page, " {key} {value}");
        }
    }
    format!("{page} /Resources << {resources} >> {entries} >>").into_bytes()
}

/// Text of this size at this place.
fn write(size: u32, x: u32, y: u32, text: &str) -> String {
    format!("BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n")
}

/// A value behind the label.
fn value(text: &str) -> String {
    write(14, AT.0, AT.1, text)
}

/// What every certificate says, without a date and an amount.
fn rows(name: &str) -> String {
    [
        write(20, 90, 700, "National Academy of Sports Medicine"),
        write(24, 90, 660, "Certificate of Completion"),
        write(12, 90, 620, "This certifies that"),
        write(20, 90, 590, name),
        write(12, 90, 560, "has successfully completed the online course"),
        write(18, 90, 530, "Strength for Desk Workers"),
        write(
            11,
            90,
            440,
            "Marguerite Halloran, VP Education",
        ),
        write(
            9,
            90,
            420,
            "Course version 3.2 \\(January 2024\\). Final assessment score: 92%. Phone 800-555-0137",
        ),
    ]
    .concat()
}

/// A card that counts for a trainer of this name.
fn card(name: &str, trainer: usize) -> Vec<u8> {
    let code = format!("eCard Code: 25540771{trainer:04}");
    let rows: [(u32, u32, &str); 11] = [
        (16, 700, "Heartsaver First Aid CPR AED"),
        (12, 670, "American Heart Association"),
        (16, 640, name),
        (
            9,
            615,
            "has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the American",
        ),
        (
            9,
            603,
            "Heart Association Heartsaver First Aid CPR AED Program.",
        ),
        (10, 580, "Adult CPR AED"),
        (10, 560, "Issue Date: 8/23/2025"),
        (10, 540, "Renew By: 08/2027"),
        (10, 520, "Training Center Name: Millrace Emergency Training"),
        (10, 480, "Instructor Name: Hollis Grant"),
        (10, 440, &code),
    ];
    let content: String = rows
        .iter()
        .map(|(size, y, text)| write(*size, 90, *y, text))
        .collect();
    page(
        "/Font << /F 5 0 R >>",
        stream("", content.as_bytes()),
        &[HELVETICA.to_vec()],
    )
}

/// An honest certificate of 0.1 CEU, which is all that the forged value needs.
fn honest(name: &str) -> Vec<u8> {
    let content = sheet(name, &value("0.1"))
        .date(&write(14, 90, 500, "Date of completion: May 6, 2025"))
        .content()
        .replace("Strength for Desk Workers", "Balance for Older Adults");
    page(
        "/Font << /F 5 0 R >>",
        stream("", content.as_bytes()),
        &[HELVETICA.to_vec()],
    )
}

const FIRST: [&str; 16] = [
    "Ottoline",
    "Barnaby",
    "Xiomara",
    "Fergus",
    "Leocadia",
    "Zebulon",
    "Perpetua",
    "Quentin",
    "Ysolde",
    "Cornelius",
    "Wilhelmina",
    "Augustin",
    "Henrietta",
    "Thaddeus",
    "Jocasta",
    "Mortimer",
];
const LAST: [&str; 24] = [
    "Abernathy",
    "Bellweather",
    "Crumhorn",
    "Dunsinane",
    "Everdell",
    "Fothergill",
    "Grimsditch",
    "Hollowood",
    "Ingleside",
    "Jessamine",
    "Kettlewell",
    "Loxley",
    "Mossgrave",
    "Nettleship",
    "Oakenshaw",
    "Penhallow",
    "Quillfeather",
    "Ravensworth",
    "Silverlock",
    "Tanglewood",
    "Underhill",
    "Vandersloot",
    "Wetherby",
    "Yarborough",
];

/// The name of a trainer: another one for each of the first 384.
fn name(number: usize) -> String {
    let (first, round) = (number % FIRST.len(), number / FIRST.len());
    format!("{} {}", FIRST[first], LAST[(first + round) % LAST.len()])
}

fn forgeries() -> Vec<Forgery> {
    [
        paint::colours(),
        paint::masks(),
        paint::outlines(),
        paint::covers(),
        paint::pictures(),
        paint::meshes(),
        paint::forms(),
        paint::nested_forms(),
        shapes::all(),
        shapes::patterns(),
        shapes::lines(),
        fonts::maps(),
        fonts::figures(),
        fonts::words(),
        fonts::missing(),
        fonts::glyphs(),
        fonts::coloured_glyphs(),
        layers::all(),
        layers::covers(),
        layers::tags(),
        marks::marks(),
        marks::looks(),
        marks::fields(),
        marks::changed_fields(),
        objects::tables(),
        objects::keys(),
        objects::parts(),
        objects::pages(),
        objects::trees(),
        codes::all(),
        codes::states(),
        codes::covers(),
        codes::unread_covers(),
        files::office(),
        files::others(),
        files::pictures(),
        files::copies(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Puts a certificate and a card of a trainer on a share; returns the rows of the roster.
fn share(folder: &Path, forgeries: &[Forgery]) -> String {
    let mut roster = "trainer_id,name,credential,cert_number,first_certified_on,certified_on,cycle_start,expires_on,fee_plan,status\n".to_owned();
    for (number, forgery) in forgeries.iter().enumerate() {
        for (kind, is_open) in [("forged", false), ("open", true)] {
            let trainer = 2 * number + usize::from(is_open);
            let name = name(trainer);
            let id = format!("{kind}-{number:03}");
            let _ = writeln!(
                roster,
                "{id},{name},NASM-CPT,11{trainer:08},2022-08-20,2024-08-20,2024-08-20,2026-08-20,standard,active"
            );
            let own = folder.join(format!("{id} {name}"));
            fs::create_dir_all(&own).unwrap();
            fs::write(own.join("card.pdf"), card(&name, trainer)).unwrap();
            fs::write(own.join("honest.pdf"), honest(&name)).unwrap();
            let what = format!("{}.{}", forgery.what, forgery.ends);
            fs::write(own.join(what), (forgery.file)(&name, is_open)).unwrap();
        }
    }
    roster
}

/// The verdict of each trainer.
fn verdicts(workspace: &Path) -> BTreeMap<String, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_recert"));
    command
        .args(["run", "share", "--roster", "roster.csv"])
        .args(["--as-of", "2026-06-30", "--out", "out"])
        .current_dir(workspace)
        .stdin(Stdio::null());
    let output = command.output().unwrap();
    assert!(
        workspace.join("out/latest").exists(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let summary = fs::read_to_string(workspace.join("out/latest/summary.csv")).unwrap();
    let mut rows = summary
        .lines()
        .map(|row| row.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap();
    let column = |name: &str| header.iter().position(|cell| *cell == name).unwrap();
    let (id, verdict) = (column("trainer_id"), column("verdict"));
    rows.map(|row| (row[id].to_owned(), row[verdict].to_owned()))
        .collect()
}

#[test]
fn no_forged_value_puts_a_trainer_in_compliance() {
    let forgeries = forgeries();
    let workspace = tempfile::tempdir().unwrap();
    let folder = workspace.path().join("share");
    let roster = share(&folder, &forgeries);
    fs::write(workspace.path().join("roster.csv"), roster).unwrap();
    let verdicts = verdicts(workspace.path());
    let of = |kind: &str, number: usize| &verdicts[&format!("{kind}-{number:03}")];
    let named = |kind: &str, is_wrong: &dyn Fn(&str) -> bool| -> Vec<&str> {
        let all = forgeries.iter().enumerate();
        all.filter(|(number, _)| is_wrong(of(kind, *number)))
            .map(|(_, forgery)| forgery.what)
            .collect()
    };
    let believed = named("forged", &|verdict| verdict == "met");
    let unread = named("open", &|verdict| verdict != "met");
    assert!(
        believed.is_empty() && unread.is_empty(),
        "believed: {believed:#?}\nnot read although open: {unread:#?}"
    );
}
