//! Every code for what a person is asked, with its meaning: the column `about` of `review.csv`.
//!
//! Codes only. Which field of `answers.csv` answers a question is known to
//! `filing::answers::field`.

use crate::codes::codes;

codes! {
    /// What a question is about; `snake_case` in every output.
    pub enum QuestionCode {
        // Of the document.
        /// The file could not be read: it is not known what it is and whose it is. It may be any
        /// certificate or card.
        Unreadable = "unreadable",
        /// It was read, and it is not certain what it is: a course completed, a card, something else, or
        /// no certificate at all.
        Kind = "kind",
        /// It is not certain whose document it is: it names nobody or somebody else, the name is
        /// only similar to one on the roster or fits several people, or documents of several people
        /// have its certificate number.
        Person = "person",
        /// The date of completion is missing or not clear; for a card, its first day.
        CompletedOn = "completed_on",
        /// The last day of a card is missing or not clear.
        ExpiresOn = "expires_on",
        /// The date of completion is after the day of the report.
        FutureDate = "future_date",
        /// The title is not clear, or it does not show which certification of the body was earned.
        Title = "title",
        /// The provider is not clear.
        Provider = "provider",
        /// Documents that may be anybody's were not read in this run, and any of them may be what is missing. Nobody has to
        /// answer it: a later run reads them, or they are asked about by themselves.
        Unassigned = "unassigned",
        // Of its amount.
        /// No amount or no hours are printed, several are, or they are not clear.
        Amounts = "amounts",
        /// Recognised bodies give different amounts for the same activity; the smallest is certain.
        AmountsDiffer = "amounts_differ",
        /// Two amounts, or the amount and the hours, on the same document contradict each other.
        AmountsDisagree = "amounts_disagree",
        /// The amount cannot be: a whole number in a unit of ten hours makes more than any course has. It may be
        /// a number of hours.
        ImplausibleAmount = "implausible_amount",
        /// The value of the printed unit is not known; it is not known how many contact hours it
        /// was.
        Unit = "unit",
        /// The amount is more than 24 hours a day between the first and the last printed day.
        HoursADay = "hours_a_day",
        /// Quarter credits are printed, and the source speaks of credit hours only: it is not known how many the
        /// body gives.
        QuarterCredits = "quarter_credits",
        /// An attendance without an amount; it is not known whether the event awarded credit.
        Attendance = "attendance",
        /// The grade is not clear.
        Grade = "grade",
        /// The grade is missing, or the rules do not list it; it is not known whether it is good
        /// enough for credit.
        GradeEnough = "grade_enough",
        /// The college course is not finished; the final grade is not known.
        Progress = "progress",
        // Of what it is and who approved it.
        /// No rule names this kind of document or activity; it is not known whether it counts.
        Activity = "activity",
        /// No approval by a recognised body is printed or on the list of providers; it is not known
        /// whether one approved it.
        Approval = "approval",
        /// It is not known whether the course was given by an accredited college or university.
        Accredited = "accredited",
        /// It is not known whether the subject is within the credential's scope of practice.
        Subject = "subject",
        /// It is not known at which level it was taught or the lecture was given.
        Level = "level",
        /// It is not known whether it is a peer-reviewed article, a book or an accepted abstract.
        PeerReview = "peer_review",
        /// It is not known in which of the body's categories it counts.
        Category = "category",
        /// Only members earn the credit, and the roster does not show whether the trainer was a
        /// member on that day.
        Membership = "membership",
        /// It looks like a certification of another body and prints credits too: it may be a
        /// certification, which gives none, or a course.
        CertificationOrCourse = "certification_or_course",
        /// The roster has no first certification for it; it is not known whether the certification
        /// is newly earned or renewed.
        NewOrRenewed = "new_or_renewed",
        /// The certification was earned in the grace period; it is not known whether that counts as
        /// the renewal period.
        RenewalPeriod = "renewal_period",
        /// The course is not known as approved by the body; it is not known whether the body
        /// granted a petition for it.
        Petition = "petition",
        /// A petition was granted, and no certificate of its course is on file.
        CertificateMissing = "certificate_missing",
        // Of its dates in the cycle.
        /// The roster has no date of the cycle, or its dates differ from a cycle that is the same
        /// for everybody.
        Cycle = "cycle",
        /// The roster has no first certification, and what is required or what counts depends on
        /// it.
        FirstCertifiedOn = "first_certified_on",
        /// The date is before the cycle's first day, which is not in the roster but derived from
        /// the expiry.
        WindowStartAssumed = "window_start_assumed",
        /// The date is among the first days of the cycle, and the activity may have counted in the
        /// cycle before.
        MayHaveCountedBefore = "may_have_counted_before",
        /// The date is after the expiry, and the rules do not state whether the body still accepts
        /// it for this cycle.
        AfterExpiry = "after_expiry",
        /// A yearly cap may mean the calendar year or the certification year, and the two give
        /// different totals.
        YearDefinition = "year_definition",
        /// The roster has an exception of the body that lengthens the grace period, and the body's written decision is not
        /// on file.
        Exception = "exception",
        /// A surplus of the previous cycle carries over; it is not known how large it was.
        CarriedOver = "carried_over",
        // Of copies.
        /// It may be the same activity as another document shows.
        MaybeDuplicate = "maybe_duplicate",
        /// Two documents of the same activity contradict each other; it is not known which one is right.
        CopiesDiffer = "copies_differ",
        // Of a card.
        /// What the card covers is not stated: CPR, AED, first aid or BLS.
        Covers = "covers",
        /// The card does not state whether it is for adults.
        Adult = "adult",
        /// The card does not state whether skills were tested in person.
        Skills = "skills",
        /// Only one side of the card is certainly on file; it is not known where the other side is.
        CardSides = "card_sides",
        /// It is not known whether, or how much, credit the body gives for the course behind the card.
        CardCredit = "card_credit",
        /// No card on file covers some days of the cycle; it is not known whether the trainer had
        /// one on those days.
        CoverageGap = "coverage_gap",
        /// No card certainly covers the day on which the application was received; it is not known
        /// whether there was one.
        CardOnApplication = "card_on_application",
        // Of a requirement.
        /// The requirement asks for something that no document shows: a person must confirm it.
        Confirmed = "confirmed",
    }
}
