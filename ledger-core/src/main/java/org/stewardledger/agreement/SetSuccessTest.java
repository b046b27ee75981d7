package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;

/**
 * Sets a success test in the draft, or sets it anew: by this day we will know that we are successful if this holds.
 * Done by a member that sees the agreement until a version is proposed, and by its parties after that; also by the
 * facilitator. Setting it as it is adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, PARTNER_UNKNOWN, RESULT_UNKNOWN, ALREADY_ENDED, TOO_MANY_CLAUSES, CLAUSE_MOVED, NAMED_OUTSIDE,
 * DAY_PASSED.
 *
 * @param agreementId the agreement
 * @param testId      the test; an agreement has at most 50
 * @param version     the version of it, as the speaker read it; 0 when it was not set yet
 * @param date        the day by which the parties will know, in the time zone of the partnership; not before the act
 *                    takes effect
 * @param text        what will hold then, 1 to 2,000 characters
 * @param assessor    the partner that will judge whether it does: a member that sees the agreement
 * @param resultId    the result it tests; empty when it tests the whole
 */
@Command(namespace = "ledger", name = "SetSuccessTest", version = "1")
public record SetSuccessTest(
        AgreementId agreementId,
        SuccessTestId testId,
        int version,
        LocalDate date,
        String text,
        PartnerId assessor,
        Optional<ResultId> resultId)
        implements ClauseAct {

    public SetSuccessTest {
        Texts.check(Wording.description("text", text));
    }

    @Override
    public Collection<PartnerId> named() {
        return List.of(assessor);
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(date);
    }

    @Override
    public void checkNames(Hearing hearing) {
        resultId.ifPresent(result -> AgreementRefusal.RESULT_UNKNOWN.unless(
                hearing.course().draft().has(new Clause.OfResult(result)), "the draft defines no result " + result));
    }

    @Override
    public AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next) {
        return new SuccessTestSet(agreementId, within, by, testId, next, date, text, assessor, resultId);
    }
}
