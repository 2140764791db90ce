//! What kind of document it is, from its headings, its sentences and what was found on it.

use std::sync::LazyLock;

use regex::Regex;

use crate::read::cards;
use crate::read::dates;
use crate::read::denials;
use crate::read::fold::fold;
use crate::read::labels::{Label, Labelled};
use crate::read::lexicon::{Lexicon, Role, Said};
use crate::read::pattern::fixed;
use crate::read::record::{
    About, Amount, CourseProgress, Kind, Level, NamedActivity, Reading, Unit, YesNo,
};
use crate::read::sheet::Sheet;
use crate::rules::names::Class;

/// What the other finders saw, as far as the kind depends on it.
pub struct Seen<'a> {
    /// The rows.
    pub sheet: &'a Sheet<'a>,
    /// The labels.
    pub labels: &'a [Labelled],
    /// What its words say.
    pub said: &'a Said,
    /// The holder.
    pub holder: &'a Reading<String>,
    /// The title, or what is likeliest to be it.
    pub title: Option<&'a str>,
    /// The amounts.
    pub amounts: &'a [Reading<Amount>],
    /// The class of a provider on the list.
    pub class: Option<Class>,
    /// How many dates are printed.
    pub dates: usize,
    /// An end or a period of validity is printed.
    pub expires: bool,
    /// It names nobody and dates nothing, as the back of a card does: what it says of holder and days stands on the front.
    pub back: bool,
}

macro_rules! patterns {
    ($($name:ident = $pattern:expr;)+) => { $(static $name: LazyLock<Regex> = LazyLock::new(|| fixed($pattern));)+ };
}

patterns! {
    // Matched on text without spaces, so that broken headings are known too.
    CERTIFICATE = r"satisfactorilycompleted|youhavepassedyour|thisbadgewasissued|statementofattainment|attestationde|assessedascompetent|earnedthisbadge|educationrecord|congratulationsonfinishing|certificateid|certificateno|certificatenumber|youcompleted|youhavecompleted|forcompleting|uponcompletion|passedtheexamination|certificateof(?:completion|achievement|training|credit|continuing|ce\b|course|excellence|accomplishment|participation|attendance|learning|professional|proficiency|success|appreciation)|certificateofc|certifiesthat|certifythat|hassuccessfullycompleted|successfullycompleted|successfulcompletion|hascompleted|havingsuccessfully|coursecompletion|completioncertificate|completionrecord|statementofc(?:redit|ompletion)|verificationofc|recordofc(?:ontinuing|ompletion)|continuingeducationcertificate|cmecertificate|cecertificate|certificateofce|ceucertificate|cpecertificate|intygasatt|datecompleted|dateofcompletion|completiondate|selftestconfirmation|continuingeducationcreditsummary|forcompleting|hasparticipated|hasattended|certificado|zertifikat|certificatd|attestato|teilnahmebe|bescheinig|iattest|attestthat|수료증|证书";
    // The words of an award itself; business letters and lists do not use them.
    AWARDED = r"confirmsthatyou(?:have)?(?:successfully)?(?:completed|attended)|youareawarded|youhavebeenawarded|hassuccessfullycompleted|certificateof(?:completion|achievement|attendance)|certif(?:y|ies)that|iattest|attestthat|forcompleting|successfulcompletion|(?:awarded|presented|conferred)(?:up)?(?:on)?to|conferredupon|hascompleted|uponcompletion";
    // Those that a receipt or a syllabus has no use for.
    FIRMLY_AWARDED = r"hassuccessfullycompleted|certif(?:y|ies)that|(?:awarded|presented|conferred)(?:up)?(?:on)?to|conferredupon";
    // A certificate that is still to come.
    PROMISED = r"certificateof(?:completion|attendance|achievement)(?:is|willbe)?(?:provided|included|available|offered|e-?mailed|mailed|sent|issued|awarded(?:up)?on)|(?:every|each|all)(?:participants?|attendees?|students?|learners?)(?:will)?receives?(?:a|their)?(?:certificateof(?:completion|attendance|achievement))?|(?:up)?onpassing,?(?:you|participants|learners|students)will|(?:to|and)unlock(?:your|the)?certificate|(?:up)?on(?:successful)?completion(?:ofth(?:e|is)(?:course|program|class|event))?,?(?:students|participants|learners|attendees|you)will|(?:will|shall)be(?:sent|e?mailed|issued)(?:to)?(?:you)?(?:up)?onc?(?:ompletion)?|(?:receivea|receiveyour|earna|geta|receivetheir|emaileda|senta|issueda)(?:digital|pdf|printed)?certificateof(?:completion|attendance|achievement)";
    ATTENDANCE = r"certificateof(?:attendance|participation)|hasattended|attendancecertificate|inattendance|attendedthe|waspresent|teilgenommen";
    PETITION = r"petition";
    PETITION_FORM = r"petitionform|petitionapplication|tobecompletedby|submitthisform";
    TRANSCRIPT = r"academictranscript|officialtranscript|unofficialtranscript|gradereport|gradestatement|statementofgrades|academicrecord|transcriptofrecords|recordofgrades|finalgrade|studentcopy|gradenotice|transcript|qtrcrgrade|deptno|grades?areona";
    COLLEGE_WORDS = r"semester|quarter|credithours|gradepoint|\bgpa|registrar|university|college|termended";
    AUTHORING = r"(?:acceptedforpublication|acceptedforpresentation|hasbeenaccepted(?:for|inthe)|hasbeenpublished|hasappearedin|yourmanuscript|yourarticle|yourchapter|yourabstract|yourbookchapter|bookchapter|appearedin|co-?authoredwith|yourpaper|yourbook|(?:co-?)?authoredby|isbn|doi:?10\.|peer-?reviewedjournal)";
    TEACHING = r"servedas(?:an?)?(?:adjunct|visiting|guest|part-?time|associate|assistant|course|lead|the)?(?:instructor|faculty|lecturer|professor)|adjunct(?:instructor|faculty)|(?:has|have)taught|taughtthe(?:course|following)|taught[a-z]{2,5}\d{2,4}|instructorofrecord|teachingassignment|facultyappointment|coursetaught|wastheinstructor|hastaughtthecourse";
    LECTURING = r"(?:servedas|wasa|asa)(?:guest|invited|keynote|session|featured|conference)?(?:speaker|lecturer|presenter)|(?:has)?delivered(?:a|the|an)(?:lecture|presentation|keynote|session|talk|workshop)|presented(?:a|the|an)(?:lecture|session|talk|keynote|presentation|workshop)|speakeragreement|certificateofappreciation.{0,80}(?:speaker|present)|sessionbrochure|inrecognitionof(?:your)?(?:present|speak)|lecture:|invitedlecture|forpresenting|facultypresenter|yourlecture|yourpresentation|yougavea|youpresented|yourtalk|yoursession|forspeaking|thankyouforspeaking";
    CREDENTIAL = r"metthe(?:requirementsfor|requirementsof|qualificationsfor)(?:the)?certification|metallrequirementsandis|requirementsforcertification|iscertifiedas|isherebycertifiedas|isherebyrecognizedas|isherebydesignated|certifiedspecialist|hasearnedthecredential|earnedthedesignation|isaregistered|certificationnumber|certificationno|isentitledtousethe|grantedthetitle|earnersofthiscertification|boardcertified|havingmetallrequirements|hasachievedcertification|hasearnedthe(?:designation|certification|title)|isherebygrantedthecredential|isacertified|passedthecertificationexam|credentialnumber|isadulycertified|isregisteredas";
    RECEIPT = r"receipt|invoice|orderconfirmation|amountpaid|paymentmethod|paymentdate|totalpaid|subtotal|orderdate|ordernumber|orderno|orderplaced|billto|totaldue|amountdue|cardending|thankyouforyour(?:order|purchase|payment)|refund";
    REGISTRATION = r"you'?re(?:now)?(?:registered|confirmed|enrolled)|than(?:ks|kyou)for(?:registering|enrolling|yourregistration)|(?:seat|spot|place)isreserved|registrationconfirm|confirmationofregistration|youareregistered|youareconfirmed|youhavebeenregistered|youhavesuccessfullyregistered|registeredforthe|classseat|pleasearrive|pleasebring|bringphoto|joinlink|zoomlink|addtocalendar|enrollmentconfirm|bookingconfirm|upcomingclass|yourregistration|wehavereceivedyourregistration|seeyouthere|admitone|eticket";
    FLYER = r"register(?:now|today|at|online|here|by)|signupnow|earlybird|earnupto|joinus|joinin|limitedspace|spaceislimited|savethedate|callforpapers|firstmonthfree|memberprice|regularprice|trainers:earn|enrolltoday|bookyour|openday|discountcode|coursebrochure|whatyouwilllearn|whoshouldattend";
    AGENDA = r"^(?:.{0,80})agenda|(?:education|course|program|class)catalog|scheduleataglance|conferenceschedule|programschedule|courseoutline|coursesyllabus|syllabus|coursedescription|studentswillbeableto|officehours|courseobjectives:|learningobjectives:";
    // Nothing was passed or attended, whatever else the document says of a course.
    FAILED = r"(?:status|result|outcome|grade):?(?:notpassed|failed|fail\b|didnotpass)|youdidnot(?:pass|attend|complete)|youmayretake|retakethe(?:quiz|exam|test)";
    SIGN_IN = r"sign-?insheet|signinsheet|attendancesheet|attendanceroster|classroster|attendancelist|printname.{0,40}signature";
    RESUME = r"curriculumvitae|workexperience|employmenthistory|professionalexperience|resume\b|workhistory|professionalsummary|referencesavailable";
    MEMBERSHIP = r"membershipcard|membershipnumber|membershipexpires|membershiplevel|proudmember|annualmembership|certificateofmembership|isamemberingoodstanding";
    LETTER_OTHER = r"expiressoon|selected(?:atrandom)?foraudit|recertificationaudit|applicationwasreceived|applicationhasbeenreceived|receivedyour|hasbeenemployed|employmentverification|verificationofemployment|isemployedby|hoursofpersonaltraining|jobletter|letterofrecommendation|emeritus|namechange|leaveofabsence|offerofemployment|renewalnotice|isabouttoexpire|willexpire|remindernotice|towhomitmayconcern.{0,200}(?:employ|duties|worked)";
    LIST = r"notacertificate|isnotacertificate|cecdashboard|cehistory|cechistory|coursehistory|learninghistory|statusprogress|transcriptfor|totalapplied|trainingrecordfor|trainingtranscript|learningtranscript|learnertranscript|activitytranscript|coursetranscript|cetranscript|ceutranscript|mycourses|educationhistory|creditsummaryreport|listofcourses|complianceledger|traininglog|listofcredits|historyofcredits|completedcourses|coursescompleted|transcriptofcontinuing|continuingeducationtranscript|trainingsummary";
    MAIL = r"subject:|^from:|sent:|inbox|forwardedmessage|unsubscribe";
    FORM = r"applicationform|requestform|evaluationform|petitionform|claimform|blankform|template|sampleonly|specimen|forofficeuse|printclearly|typeorprint|pleaseprint";
    // Documents of the law that call themselves certificates, or certify something; sheets on which skills are ticked off.
    LEGAL = r"taxpayeridentification|formw-?9|penaltiesofperjury|certificateof(?:liability)?insurance|certificateofliability|releaseofliability|assumptionofrisk|practicesheet|skills(?:testing)?(?:sheet|checklist)|certificateof(?:birth|marriage|incorporation|origin|authenticity|conformity)|birthcertificate|driver'?s?licen[cs]e";
    ADVICE = r"blogpost|articleby|howto|tableofcontents|whitepaper|policy(?:number|manual)|handbook|termsandconditions|privacypolicy|newsletter|menu\b";
}

/// What the patterns tell of a document.
pub struct Told {
    /// The kind.
    pub kind: Kind,
    /// Why it is that kind.
    pub because: &'static str,
    /// What it says of itself.
    pub about: About,
}

/// What the patterns tell of a document.
#[must_use]
pub fn of(seen: &Seen<'_>) -> Told {
    let text = seen.sheet.squeezed.as_str();
    let heading: String = seen
        .sheet
        .rows
        .iter()
        .take(8)
        .map(|r| squeeze_marks(&r.folded.text))
        .collect();
    let marked: String = seen
        .sheet
        .rows
        .iter()
        .map(|r| squeeze_marks(&r.folded.text))
        .collect();
    let title = seen.title.map(fold).unwrap_or_default();
    let about = about(seen, &title);
    let plain_heading = seen
        .sheet
        .cells
        .iter()
        .take(6)
        .any(|c| c.text == "certificate");
    let given = PROMISED.replace_all(text, "");
    let certificate = (plain_heading || CERTIFICATE.is_match(&given)) && !blank(seen);
    let (kind, because) = if seen.sheet.rows.is_empty() {
        (Kind::Unreadable, "there is no line")
    } else if PETITION.is_match(text)
        && denials::speaks_of_a_decision(seen.said)
        && !PETITION_FORM.is_match(text)
        && (!seen.holder.is_missing() || addressed(seen))
    {
        (Kind::Petition, "it answers a petition")
    } else if seen.back {
        (
            Kind::CprAed,
            "the back of a card: a number, who taught and where, without a holder and days",
        )
    } else if blank(seen) {
        (Kind::Other, "a form without its values")
    } else if FAILED.is_match(text) && !FIRMLY_AWARDED.is_match(&given) {
        (Kind::Other, "it says that nothing was passed or attended")
    } else if not_a_certificate(seen, &heading, &marked, &given, certificate) {
        (
            Kind::Other,
            "the words of other business, without the words of an award",
        )
    } else if transcript(seen, text) {
        if about.progress == Some(CourseProgress::InProgress)
            || !seen.amounts.is_empty()
            || TRANSCRIPT.is_match(text)
        {
            (Kind::College, "credits and grades of a college")
        } else {
            (Kind::Other, "a college's document without credits")
        }
    } else if AUTHORING.is_match(&marked) && !CERTIFICATE.is_match(&heading) {
        (Kind::Authoring, "the words of a publication")
    } else if TEACHING.is_match(text) && !CERTIFICATE.is_match(&heading) {
        (Kind::Teaching, "the words of a teaching post")
    } else if LECTURING.is_match(&marked) && !text.contains("hassuccessfullycompleted") {
        (Kind::Lecturing, "the words of a lecture given")
    } else if card(seen, &title, certificate) {
        (
            Kind::CprAed,
            "its title or issuer is of CPR, AED or first aid",
        )
    } else if credential(seen, text) {
        (
            Kind::Credential,
            "the words of a certification, with an end or an examination",
        )
    } else if ATTENDANCE.is_match(text) && seen.amounts.is_empty() {
        (Kind::Attendance, "attended, and no amount awarded")
    } else if about.progress == Some(CourseProgress::InProgress) {
        (Kind::Other, "in progress, and not completed")
    } else if certificate {
        (Kind::Completion, "the words of a certificate")
    } else if !seen.amounts.is_empty() && seen.dates > 0 && !seen.holder.is_missing() {
        (
            Kind::Completion,
            "a person, an amount and a day, and no other business",
        )
    } else {
        (Kind::Other, "nothing of a certificate")
    };
    Told {
        kind,
        because,
        about,
    }
}

/// A letter to somebody.
fn addressed(seen: &Seen<'_>) -> bool {
    seen.sheet
        .rows
        .iter()
        .any(|r| r.folded.text.starts_with("dear "))
}

/// Letters, digits and the few marks that headings end in.
fn squeeze_marks(folded: &str) -> String {
    folded
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ':' | '-' | '.'))
        .collect()
}

fn transcript(seen: &Seen<'_>, text: &str) -> bool {
    let graded = seen.labels.iter().any(|l| l.label == Label::Grade)
        || text.contains("finalgrade")
        || text.contains("gradegradepoints");
    let college = COLLEGE_WORDS.is_match(text)
        && (seen.class == Some(Class::University)
            || text.contains("university")
            || text.contains("college")
            || text.contains("semester"));
    let credits = seen
        .amounts
        .iter()
        .flat_map(Reading::candidates)
        .any(|a| matches!(a.unit, Unit::SemesterCredit | Unit::QuarterCredit));
    let heading = TRANSCRIPT.is_match(text);
    // A company's list of courses is no college transcript; a certificate that mentions a grade is none either.
    (heading
        && college
        && (graded
            || text.contains("grade")
            || text.contains("academictranscript")
            || text.contains("officialtranscript")))
        || (credits && college && graded)
}

fn card(seen: &Seen<'_>, title: &str, certificate: bool) -> bool {
    let issuer = seen.class == Some(Class::Cpr);
    let headed = seen
        .sheet
        .rows
        .iter()
        .take(6)
        .any(|r| cards::speaks_of_it(&r.folded.text));
    let titled = cards::speaks_of_it(title) || (headed && seen.expires && certificate);
    let anywhere = seen
        .sheet
        .rows
        .iter()
        .any(|r| cards::speaks_of_it(&r.folded.text));
    let unit = certificate
        && seen
            .sheet
            .rows
            .iter()
            .any(|r| cards::is_unit(&r.folded.text));
    let lifeguard = title.contains("lifeguard") || title.contains("emergency medical");
    !lifeguard
        && (unit
            || (titled && (certificate || issuer || seen.expires))
            || (issuer && anywhere)
            || (seen.title.is_none() && anywhere && certificate && seen.expires))
}

fn credential(seen: &Seen<'_>, text: &str) -> bool {
    let exam = text.contains("metallrequirements")
        || text.contains("requirementsforcertification")
        || text.contains("certifiedas")
        || text.contains("recognizedas")
        || text.contains("certifiedspecialist")
        || text.contains("grantedthetitle");
    CREDENTIAL.is_match(text)
        && (exam || seen.expires)
        && !(text.contains("hassuccessfullycompleted") && !exam && !seen.amounts.is_empty())
}

/// Forms with their labels and no values.
fn blank(seen: &Seen<'_>) -> bool {
    let pure: Vec<&Labelled> = seen
        .labels
        .iter()
        .filter(|l| l.plain && l.inline.is_none())
        .collect();
    let valueless = pure
        .iter()
        .filter(|l| {
            let right = seen.sheet.right(l.cell).is_none();
            let below = seen.sheet.below(l.cell);
            right
                && below.is_none_or(|b| {
                    seen.labels
                        .iter()
                        .any(|other| other.cell == b && other.plain)
                })
        })
        .count();
    let placeholders = seen.sheet.squeezed.contains("[name]")
        || seen.sheet.rows.iter().any(|r| {
            [
                "[name",
                "<name",
                "[date",
                "{{",
                "<<",
                "[student",
                "[participant",
                "your name here",
                "first last",
            ]
            .iter()
            .any(|p| r.folded.text.contains(p))
        });
    seen.holder.is_missing()
        && (placeholders
            || (valueless >= 3 && (seen.dates == 0 || seen.amounts.is_empty()))
            || (FORM.is_match(&seen.sheet.squeezed) && valueless >= 2))
}

/// Receipts, registrations, flyers, lists, letters of other business. `given` is the text without what is only promised.
fn not_a_certificate(
    seen: &Seen<'_>,
    heading: &str,
    marked: &str,
    given: &str,
    certificate: bool,
) -> bool {
    let awarded = AWARDED.is_match(given);
    let strong = |pattern: &Regex| pattern.is_match(heading);
    // A letter proves what it is written for, and nothing by the way.
    let letter = addressed(seen) && !awarded;
    if letter {
        return ![&*AUTHORING, &*TEACHING, &*LECTURING]
            .iter()
            .any(|p| p.is_match(marked));
    }
    // The headings of a life's work.
    let sections = [
        "experience",
        "education",
        "certifications",
        "skills",
        "employment",
        "references",
        "work history",
        "objective",
    ];
    let named = sections
        .iter()
        .filter(|name| {
            seen.sheet
                .cells
                .iter()
                .any(|c| c.text.trim_matches([':', ' ']) == **name)
        })
        .count();
    if named >= 2 {
        return true;
    }
    let top: String = seen
        .sheet
        .rows
        .iter()
        .take(3)
        .map(|r| squeeze_marks(&r.folded.text))
        .collect();
    if LEGAL.is_match(&top)
        && !given.contains("successfullycompleted")
        && !given.contains("presentedto")
    {
        return true;
    }
    if strong(&SIGN_IN)
        || strong(&RESUME)
        || strong(&LIST)
        || strong(&FORM) && seen.holder.is_missing()
    {
        return true;
    }
    if !awarded && !CERTIFICATE.is_match(heading) && (LIST.is_match(marked) || listed(seen) > 1) {
        return true;
    }
    let business = [
        &*RECEIPT,
        &*REGISTRATION,
        &*FLYER,
        &*MEMBERSHIP,
        &*MAIL,
        &*LETTER_OTHER,
        &*AGENDA,
        &*ADVICE,
    ];
    let hits = business.iter().filter(|p| p.is_match(marked)).count();
    let headed = business.iter().filter(|p| p.is_match(heading)).count();
    let firmly = FIRMLY_AWARDED.is_match(given);
    let topped = business.iter().any(|p| p.is_match(&top)) && !CERTIFICATE.is_match(&top);
    match (awarded, certificate) {
        (true, _) if !firmly && topped => true,
        (true, _) => false,
        (false, true) => headed >= 1 || hits >= 2,
        (false, false) => hits >= 1,
    }
}

/// Rows of a table that each date something and give it a figure: a list of courses, and none of them for certain.
fn listed(seen: &Seen<'_>) -> usize {
    static FIGURE: LazyLock<Regex> =
        LazyLock::new(|| fixed(r"^\d{1,2}(?:\.\d{1,2})?(?:\s*[a-z]+)?$"));
    let sheet = seen.sheet;
    let lists = |cells: std::ops::Range<usize>| {
        let behind = || cells.clone().skip(1).map(|c| sheet.cells[c].text.as_str());
        cells.len() > 2
            && behind().any(|text| !dates::mentions(text).is_empty())
            && behind().any(|text| FIGURE.is_match(text))
    };
    sheet
        .rows
        .iter()
        .filter(|row| lists(row.cells.clone()))
        .count()
}

fn about(seen: &Seen<'_>, title: &str) -> About {
    let says = |role| seen.said.says(role);
    let accredited = yes_or_no(says(Role::Accredited), says(Role::NotAccredited));
    let accredited_role = match accredited {
        Some(YesNo::No) => Role::NotAccredited,
        _ => Role::Accredited,
    };
    let said_in = seen.said.of(accredited_role).next();
    let speaks_of_petition = PETITION.is_match(&seen.sheet.squeezed);
    About {
        petition: speaks_of_petition
            .then(|| denials::petition(seen.said))
            .flatten(),
        petition_for: None,
        level: level(&says),
        attendee_credits: says(Role::AttendeeCredits).then_some(YesNo::Yes),
        accredited,
        accredited_line: said_in.map(|said| seen.sheet.at(*said.cells.start()).text),
        peer_reviewed: yes_or_no(says(Role::PeerReviewed), says(Role::NotPeerReviewed)),
        progress: says(Role::InProgress).then_some(CourseProgress::InProgress),
        activity: activity(seen, title),
    }
}

/// What is said and denied is denied.
fn yes_or_no(yes: bool, no: bool) -> Option<YesNo> {
    if no {
        Some(YesNo::No)
    } else {
        yes.then_some(YesNo::Yes)
    }
}

/// The widest level that is said.
fn level(says: &dyn Fn(Role) -> bool) -> Option<Level> {
    let levels = [
        (Role::NationalLevel, Level::National),
        (Role::StateLevel, Level::State),
        (Role::RegionalLevel, Level::Regional),
        (Role::CollegeLevel, Level::College),
        (Role::LocalLevel, Level::Local),
    ];
    let said = levels.into_iter().find(|(role, _)| says(*role));
    said.map(|(_, level)| level)
}

fn activity(seen: &Seen<'_>, title: &str) -> Option<NamedActivity> {
    let title = Lexicon::built_in().read_text(title);
    let says = |role| seen.said.says(role);
    if title.says(Role::LifeguardTitle) {
        Some(NamedActivity::Lifeguard)
    } else if title.says(Role::EmtTitle) {
        Some(NamedActivity::Emt)
    } else if title.says(Role::ShadowingTitle) || says(Role::Shadowing) {
        Some(NamedActivity::Shadowing)
    } else if title.says(Role::ReadingTitle) || says(Role::Reading) {
        Some(NamedActivity::Reading)
    } else if says(Role::JobDuty) {
        Some(NamedActivity::JobDuty)
    } else if says(Role::Audited) && seen.labels.iter().any(|l| l.label == Label::Grade) {
        Some(NamedActivity::Audit)
    } else {
        None
    }
}
