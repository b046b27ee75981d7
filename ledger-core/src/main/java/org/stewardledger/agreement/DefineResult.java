package org.stewardledger.agreement;

import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;

/**
 * Defines a result in the draft, or defines it anew; promises are made to serve it. Done by a member that sees the
 * agreement until a version is proposed, and by its parties after that; also by the facilitator. Defining it in the
 * same words adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, ALREADY_ENDED, TOO_MANY_CLAUSES, CLAUSE_MOVED.
 *
 * @param agreementId the agreement
 * @param resultId    the result; an agreement has at most 100
 * @param version     the version of it, as the speaker read it; 0 when it was not defined yet
 * @param text        what is to be brought about, 1 to 2,000 characters
 */
@Command(namespace = "ledger", name = "DefineResult", version = "1")
public record DefineResult(AgreementId agreementId, ResultId resultId, int version, String text) implements ClauseAct {

    public DefineResult {
        Texts.check(Wording.description("text", text));
    }

    @Override
    public AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next) {
        return new ResultDefined(agreementId, within, by, resultId, next, text);
    }
}
