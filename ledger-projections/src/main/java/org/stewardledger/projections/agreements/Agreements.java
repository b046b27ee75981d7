package org.stewardledger.projections.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.agreement.Stage;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.motions.Motion.Party;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Difference;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Outlived;

/**
 * The agreements for results.
 *
 * @param agreements each, in the order in which they were drafted
 */
public record Agreements(List<Agreement> agreements) {

    /**
     * An agreement.
     *
     * @param name       what it is called
     * @param stage      how far it has come
     * @param inForce    the number of the version in force, or that was when it ended; empty while there is none
     * @param reviewOn   the day on which that is to be reviewed; empty when on none
     * @param reviewOver whether that day is over
     * @param parties    who is bound by it, or while no version is in force whose consent the proposed one needs; by
     *                   name
     * @param missing    which of the ten elements neither the draft nor the version in force has; nothing waits for
     *                   them
     * @param elements   the ten elements, in their order
     * @param results    what is to be brought about, with the promises that serve it
     * @param promises   the promises under it, in the order in which they were opened
     * @param clauses    success tests, consequences, the way disputes are resolved, and who may assess
     * @param versions   every version that was proposed, in order
     * @param experiments what was tried, in the order in which it was begun
     * @param endings    which parties declared how it is to end; what lapsed is left out
     * @param draftedBy  who began it; empty when the facilitator did
     * @param agreement  its identifier
     * @param origin     the event by which the draft was begun
     * @param ended      the event by which it was completed or dissolved; empty while it was not
     */
    public record Agreement(
            String name,
            Stage stage,
            Optional<Integer> inForce,
            Optional<LocalDate> reviewOn,
            Optional<Boolean> reviewOver,
            List<Named> parties,
            List<Element> missing,
            List<Written> elements,
            List<Result> results,
            List<Promised> promises,
            List<Written> clauses,
            List<Version> versions,
            List<Experiment> experiments,
            List<Declared> endings,
            Optional<Named> draftedBy,
            AgreementId agreement,
            Origin origin,
            Optional<Origin> ended) {}

    /** What became of a clause. */
    public enum Standing {
        /** Nobody wrote it. */
        MISSING,
        /** The draft says it, and no version in force took it. */
        DRAFTED,
        /** It is in force as the draft says it. */
        IN_FORCE,
        /** It is in force, and the draft says something else. */
        REWRITTEN,
        /** The draft has it no more, whether or not it is in force; what it said is struck out. */
        DROPPED
    }

    /**
     * A clause: what is in force of it, or as long as nothing is, what the draft says, or said before it was dropped.
     *
     * @param clause   which one
     * @param standing what became of it
     * @param version  its version, counted on its own; empty while it is missing
     * @param words    what it says; empty while it is missing
     * @param draft    what the draft makes of it; empty when the draft says the same
     * @param by       who wrote it; empty when the facilitator did, and while it is missing
     * @param origin   the event by which it was written so; empty while it is missing
     */
    public record Written(
            Clause clause,
            Standing standing,
            Optional<Integer> version,
            Optional<String> words,
            Optional<Difference> draft,
            Optional<Named> by,
            Optional<Origin> origin) {}

    /**
     * A result that is to be brought about.
     *
     * @param text     what it is, as in force, or as long as it is not, in the draft
     * @param standing what became of it
     * @param promises the promises that serve it, in the order in which they were opened
     * @param version  its version, counted on its own
     * @param draft    what the draft makes of it; empty when the draft says the same
     * @param result   its identifier
     * @param origin   the event by which it was defined so
     */
    public record Result(
            String text,
            Standing standing,
            List<NamedPromise> promises,
            int version,
            Optional<Difference> draft,
            ResultId result,
            Origin origin) {}

    /**
     * A promise under the agreement.
     *
     * @param promise the promise
     * @param serves  the results that it serves
     * @param notAgreed which of these the version in force does not have, or no more; none while no version is in force
     * @param kept    whether it was kept
     * @param broken  whether it was revoked, or somebody with standing judged it broken, whatever came after
     * @param opening the event that opened it
     */
    public record Promised(
            NamedPromise promise,
            List<String> serves,
            List<String> notAgreed,
            boolean kept,
            boolean broken,
            Count opening) {}

    /** What became of a version. */
    public enum Outcome {
        /** Its parties are deciding on it. */
        PROPOSED,
        /** All of its parties consented. */
        IN_FORCE,
        /** It was in force until another was. */
        REPLACED,
        /** Another was proposed before it was settled, or nobody was left to settle it. */
        LAPSED,
        /** Who proposed it took it back. */
        WITHDRAWN,
        /** It was in force when the agreement was completed or dissolved. */
        ENDED
    }

    /**
     * A version that was proposed.
     *
     * @param version    its number
     * @param outcome    what became of it
     * @param by         who proposed it
     * @param reason     why, where that was said
     * @param replaces   the version in force when it was proposed; empty for none
     * @param reviewOn   the day on which it is to be reviewed; empty when it is not provisional
     * @param parties    whose consent it needs, and what each said last; by name
     * @param said       every consent and objection to it, and who left, in order
     * @param clauses    what it took, each in its own version
     * @param changes    what it changes, word by word: compared with the version before it, and where that is another
     *                   one, with the version that it would replace
     * @param amendments the promises that it moves
     * @param origin     the event by which it was proposed
     * @param settled    the event by which it came into force; empty when it never did
     */
    public record Version(
            int version,
            Outcome outcome,
            Named by,
            Optional<String> reason,
            Optional<Integer> replaces,
            Optional<LocalDate> reviewOn,
            List<Party> parties,
            List<Party> said,
            List<Took> clauses,
            List<Change> changes,
            List<Amendment> amendments,
            Origin origin,
            Optional<Origin> settled)
            implements Outlived {

        @Override
        public Optional<Outcome> outlived() {
            return switch (outcome) {
                case PROPOSED, IN_FORCE, ENDED -> Optional.empty();
                case REPLACED, LAPSED, WITHDRAWN -> Optional.of(outcome);
            };
        }
    }

    /**
     * A clause that a version took.
     *
     * @param clause  which one
     * @param version its version, counted on its own
     * @param origin  the event by which it was written so
     */
    public record Took(Clause clause, int version, Origin origin) {}

    /**
     * What a version changes.
     *
     * @param clause       which clause
     * @param comparedWith the number of the version that this one is compared with; 0 for none
     * @param from         the version of the clause there; empty when it was not there
     * @param to           the version of the clause here; empty when it is not here
     * @param words        what became of its words
     */
    public record Change(
            Clause clause, int comparedWith, Optional<Integer> from, Optional<Integer> to, Difference words) {}

    /** When terms were changed, seen from the day the promise was due by its old ones. */
    public enum Timing {
        BEFORE_DUE,
        AFTER_DUE,
        /** No due day was known then. */
        WITHOUT_DUE
    }

    /**
     * A promise that a version moves.
     *
     * @param promise the promise
     * @param read    the version of its terms that are replaced
     * @param timing  whether the version came into force, or while it did not was proposed, before or after the promise
     *                was due
     * @param terms   the old terms and the new ones, side by side
     * @param origin  the event by which that was proposed
     */
    public record Amendment(NamedPromise promise, int read, Timing timing, List<Term> terms, Origin origin) {}

    /** A part of terms. */
    public enum TermPart {
        TEXT,
        CONDITION,
        DUE,
        PLEDGED
    }

    /**
     * A part of the terms of a promise, old and new.
     *
     * @param part     which part
     * @param oldTerms what the old terms say; empty when nothing, or when they are not known
     * @param newTerms what the new terms say; empty when nothing
     * @param words    what became of the words; empty when nothing did
     */
    public record Term(
            TermPart part, Optional<String> oldTerms, Optional<String> newTerms, Optional<Difference> words) {}

    /**
     * A small joint step that was tried.
     *
     * @param text       what is tried, and what is to be learned
     * @param endsOn     the day on which it ends
     * @param by         who began it
     * @param learned    what was learned; empty until that was said
     * @param conclusionDue whether its day is over, and nobody said what was learned
     * @param experiment its identifier
     * @param origin     the event by which it was begun
     * @param concluded  the event by which it was concluded; empty until it was
     */
    public record Experiment(
            String text,
            LocalDate endsOn,
            Named by,
            Optional<String> learned,
            boolean conclusionDue,
            ExperimentId experiment,
            Origin origin,
            Optional<Origin> concluded) {}

    /**
     * How a party would have the agreement end.
     *
     * @param partner who
     * @param ending  completed or dissolved
     * @param reason  why, where that was said
     * @param origin  the event
     */
    public record Declared(Named partner, Stage ending, Optional<String> reason, Origin origin) {}
}
