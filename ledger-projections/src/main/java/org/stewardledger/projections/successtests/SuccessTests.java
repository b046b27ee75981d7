package org.stewardledger.projections.successtests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Evidence;
import org.stewardledger.agreement.SuccessTestId;
import org.stewardledger.agreement.TestVerdict;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.NamedAgreement;
import org.stewardledger.projections.told.Origin;

/**
 * By when partners will know that they are successful, and whether they are.
 *
 * @param notAssessed tests whose day is over and which nobody assessed on it or after it, by their days
 * @param tests       every test, by their days
 * @param assessments every judgement, in the order in which they took effect; none overwrites another
 */
public record SuccessTests(List<Test> notAssessed, List<Test> tests, List<Assessment> assessments) {

    /** How a test stands at the time asked about. */
    public enum Standing {
        /** The draft says it, and no version in force took it. */
        DRAFTED,
        /** It is agreed, its day is not over, and nobody assessed it on that. */
        TO_COME,
        /** It is agreed, its day is over, and nobody assessed it on that or after it. */
        NOT_ASSESSED,
        /** It is agreed, and was assessed so on its day or after it. */
        ASSESSED
    }

    /**
     * A test, as the version in force has it, or as long as none does, the draft: "by this day we will know that we are
     * successful if this holds".
     *
     * @param day         by when
     * @param text        what will hold then
     * @param agreement   of which agreement
     * @param version     of which version in force; empty while it is only in the draft
     * @param assessor    who will judge
     * @param result      the result it tests; empty when it tests the whole
     * @param standing    how it stands
     * @param verdict     what the assessor judged last of the test as it is here, also before its day; empty while
     *                    nothing
     * @param assessments how often it was judged, also as it was before
     * @param test        its identifier
     * @param origin      the event by which it was set so
     */
    public record Test(
            LocalDate day,
            String text,
            NamedAgreement agreement,
            Optional<Integer> version,
            Named assessor,
            Optional<String> result,
            Standing standing,
            Optional<TestVerdict> verdict,
            Count assessments,
            SuccessTestId test,
            Origin origin) {}

    /**
     * A judgement.
     *
     * @param text      what was to hold, as the version that was judged by says; empty when that is not known
     * @param verdict   what was judged
     * @param by        the assessor
     * @param agreement of which agreement
     * @param version   of which version
     * @param onTime    whether it was known before the day was over; empty when the day is not known
     * @param evidence  what was pointed at; empty when nothing
     * @param reason    why, where that was said
     * @param test      the test's identifier
     * @param origin    the event
     */
    public record Assessment(
            Optional<String> text,
            TestVerdict verdict,
            Named by,
            NamedAgreement agreement,
            int version,
            Optional<Boolean> onTime,
            Optional<Evidence> evidence,
            Optional<String> reason,
            SuccessTestId test,
            Origin origin) {}
}
