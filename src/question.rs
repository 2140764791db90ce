//! Every code for what a person is asked, with its meaning: the column `about` of `review.csv`.

use crate::codes::codes;

codes! {
    /// What a question is about; `snake_case` in every output.
    pub enum QuestionCode {
        // Of the document.
        /// The file could not be read: what it is, and for whom, is open.
        Unreadable = "unreadable",
        /// Whose document it is: it names nobody, somebody else, or somebody who is only like a person on the roster.
        Person = "person",
        /// What the document is could not be decided.
        Kind = "kind",
        /// The day of completion is missing or can be read in more than one way.
        CompletedOn = "completed_on",
        /// The first day of a course can be read in more than one way.
        StartedOn = "started_on",
        /// The last day of a card is missing or can be read in more than one way.
        ExpiresOn = "expires_on",
        /// The date lies after the day of the report.
        FutureDate = "future_date",
        /// The title can be read in more than one way, or does not say which certification it is.
        Title = "title",
        /// The provider can be read in more than one way.
        Provider = "provider",
        // Of its amount.
        /// No amount is printed, or it can be read in more than one way.
        Amounts = "amounts",
        /// Several bodies give different amounts for the same activity.
        AmountsDiffer = "amounts_differ",
        /// The amount and the hours on the same document contradict each other.
        AmountsDisagree = "amounts_disagree",
        /// The unit is not one whose value is known for this body.
        Unit = "unit",
        /// The amount is more than 24 hours a day between the printed days.
        HoursADay = "hours_a_day",
        /// Quarter credits: how many the body gives for them is open.
        QuarterCredits = "quarter_credits",
        /// An attendance: whether its amount and approver count.
        Attendance = "attendance",
        /// The grade is missing or can be read in more than one way.
        Grade = "grade",
        /// Whether the grade is good enough for credit.
        GradeEnough = "grade_enough",
        /// Whether the course is finished.
        Progress = "progress",
        // Of what it is and who approved it.
        /// No rule names this kind of activity: whether it counts.
        Activity = "activity",
        /// Whether a body that the credential's body recognises approved it.
        Approval = "approval",
        /// Whether the institution is accredited.
        Accredited = "accredited",
        /// Whether the subject is one that the body takes.
        Subject = "subject",
        /// At which level it was taught or held.
        Level = "level",
        /// Whether it was reviewed by peers, is a book, or an accepted abstract.
        PeerReview = "peer_review",
        /// Whether the trainer was a member on that day: only members earn it.
        Membership = "membership",
        /// Whether it is a certification of another body or a course with credits.
        CertificationOrCourse = "certification_or_course",
        /// Whether the certification is newly earned or renewed.
        NewOrRenewed = "new_or_renewed",
        /// Whether a certification earned in the grace period counts for the renewal period.
        RenewalPeriod = "renewal_period",
        /// Whether the body granted the petition.
        Petition = "petition",
        /// A petition was granted, and the certificate of its course is not on file.
        CertificateMissing = "certificate_missing",
        // Of its dates in the cycle.
        /// The cycle's dates are missing or contradict each other.
        Cycle = "cycle",
        /// When the trainer was first certified: what is required and what counts depends on it.
        FirstCertifiedOn = "first_certified_on",
        /// The first day of the cycle is not on the roster, and the date lies near it.
        WindowStartAssumed = "window_start_assumed",
        /// It may have counted in the cycle before.
        MayHaveCountedBefore = "may_have_counted_before",
        /// It was completed after the expiry: whether the body still takes it for this cycle.
        AfterExpiry = "after_expiry",
        /// What a certification year is for the body's yearly caps.
        YearDefinition = "year_definition",
        /// How many credits of the cycle before count in this one.
        CarriedOver = "carried_over",
        // Of copies.
        /// Whether it is the same activity as another document's.
        MaybeDuplicate = "maybe_duplicate",
        /// Two documents of one activity say different things: which one is right.
        CopiesDiffer = "copies_differ",
        // Of a card.
        /// What the card covers: CPR, AED, first aid.
        Covers = "covers",
        /// Whether the card is for adults.
        Adult = "adult",
        /// Whether the skills were tested in person.
        Skills = "skills",
        /// Where the other side of the card is.
        CardSides = "card_sides",
        /// Whether the body gives credit for the course behind the card.
        CardCredit = "card_credit",
        /// Whether the trainer was certified on days that no card on file covers.
        CoverageGap = "coverage_gap",
        /// Whether a card was in force on the day of the application.
        CardAtApplication = "card_at_application",
        // Of a requirement.
        /// The category of credits that the body requires.
        Category = "category",
        /// Which courses are the body's own.
        OwnCourses = "own_courses",
        /// Whether something is so that no document shows.
        Confirmed = "confirmed",
    }
}
