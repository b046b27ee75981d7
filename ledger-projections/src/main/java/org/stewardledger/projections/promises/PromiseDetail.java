package org.stewardledger.projections.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Evidence;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Stage;
import org.stewardledger.projections.course.Statement;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.promise.Verdict;

/**
 * A promise with everything that is known of it.
 *
 * @param row            the promise as a list shows it
 * @param sourceSpelling the promisor as the source spells it; empty for a spoken promise
 * @param under          the agreement it is under, and the results it serves; empty when under none
 * @param renegotiations every change of its terms, in the order in which they took effect
 * @param milestoneMoves  every move of a milestone that it was due at then
 * @param proposed       new terms that are proposed and not yet in force; empty when none are
 * @param outcome        what ended it; empty while nothing did
 * @param promised       which of the joint promisors have promised
 * @param said           what the partners said of it, in the order in which it took effect; nothing that was corrected
 * @param corrections    what was recorded of it by mistake, in the order in which that was recorded
 */
public record PromiseDetail(
        PromiseRow row,
        Optional<String> sourceSpelling,
        Optional<UnderAgreement> under,
        List<Renegotiation> renegotiations,
        List<MilestoneMove> milestoneMoves,
        Optional<Proposed> proposed,
        Optional<Ended> outcome,
        List<Named> promised,
        List<Said> said,
        List<Correction> corrections) {

    /**
     * A change of the terms in force.
     *
     * @param before      the terms until then, with the day of a milestone as known when they were changed
     * @param after       the terms from then on, likewise
     * @param effectiveAt when it took effect
     * @param knownAt     when it was known
     * @param afterDue    true when it was known only after the old due day was over
     * @param transcribed true when it is known from a source, without anyone's consent shown
     * @param position    the event
     */
    public record Renegotiation(
            TermsRow before,
            TermsRow after,
            Instant effectiveAt,
            Instant knownAt,
            boolean afterDue,
            boolean transcribed,
            long position) {}

    /**
     * A move of a milestone that the promise was due at. Its terms stayed as they were.
     *
     * @param before   the milestone with its old day
     * @param after    the milestone with the day it was given; without one when its day was taken away
     * @param knownAt  when that was known
     * @param afterDue true when it was known only after the old day was over
     * @param position the event
     */
    public record MilestoneMove(DueRow before, DueRow after, Instant knownAt, boolean afterDue, long position) {}

    /**
     * Terms that are proposed and wait for consent.
     *
     * @param terms     the terms
     * @param by        who proposed them
     * @param parties   whose consent they need
     * @param consented who consented so far
     * @param position  the event
     */
    public record Proposed(TermsRow terms, Named by, List<Named> parties, List<Named> consented, long position) {}

    /**
     * What ended a promise, or put it off. What a source tells again, with the same delivery and nothing else told in
     * between, is one ending: the one that was known first.
     *
     * @param outcome     what became of it
     * @param delivered   when it was delivered, where that is stated
     * @param spelling    what the source says, as it spells it; empty for spoken acts
     * @param effectiveAt when it took effect
     * @param knownAt     when it was known
     * @param transcribed true when it is known from a source
     * @param position    the event
     */
    public record Ended(
            Outcome outcome,
            DueRow delivered,
            Optional<String> spelling,
            Instant effectiveAt,
            Instant knownAt,
            boolean transcribed,
            long position) {}

    /**
     * What a partner declared or judged about the promise.
     *
     * @param what        which kind of statement
     * @param by          who; empty when an observer assessed
     * @param as          in which scope it was assessed; empty for all else, and for what is transcribed
     * @param verdict     what was judged, for an assessment
     * @param reason      why; empty when not given
     * @param evidence    what was pointed at; empty when nothing
     * @param spelling    what the source says, as it spells it; empty for spoken ones
     * @param effectiveAt when it took effect
     * @param knownAt     when it was known
     * @param transcribed true when it is known from a source
     * @param position    the event
     */
    public record Said(
            Statement what,
            Optional<Named> by,
            Optional<AssessorKind> as,
            Optional<Verdict> verdict,
            Optional<String> reason,
            Optional<Evidence> evidence,
            Optional<String> spelling,
            Instant effectiveAt,
            Instant knownAt,
            boolean transcribed,
            long position) {}

    /**
     * A correction of what was recorded by mistake, and what the promise was before and after it. The mistaken event
     * stays on record.
     *
     * @param mistaken    the event that no longer counts
     * @param type        what kind of event it was, such as {@code FulfilmentReported}
     * @param said        what was said in it; empty when it was no statement of a partner
     * @param reason      why it was corrected; empty when not given
     * @param effectiveAt when the correction took effect
     * @param knownAt     when it was known
     * @param transcribed true when a registrar corrected it, according to a source
     * @param position    the event that says so
     * @param instead     the events in its place, recorded by the same act
     * @param before      the promise as this ledger had it just before; empty when it had none
     * @param after       the promise as this ledger had it just after the act; likewise
     */
    public record Correction(
            long mistaken,
            String type,
            Optional<Said> said,
            Optional<String> reason,
            Instant effectiveAt,
            Instant knownAt,
            boolean transcribed,
            long position,
            List<Long> instead,
            Optional<Stood> before,
            Optional<Stood> after) {}

    /**
     * What a promise was on the day asked about, as this ledger had it then.
     *
     * @param stage    how far it had come towards being a promise
     * @param outcome  what ended it, or put it off; empty while nothing had
     * @param overlays what lay over that; left out are its being overdue, which depends on the day alone, and disputes
     * @param terms    the terms in force, or on the table
     */
    public record Stood(Stage stage, Optional<Outcome> outcome, Set<Overlay> overlays, TermsRow terms) {}
}
