package org.stewardledger.agreement;

import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;

/**
 * Writes one of the ten elements in the draft, or writes it anew. Done by a member that sees the agreement until a
 * version is proposed, and by its parties after that; also by the facilitator. Writing what it says adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, ALREADY_ENDED, CLAUSE_MOVED.
 *
 * @param agreementId the agreement
 * @param element     which of the ten
 * @param version     the version of the element, as the speaker read it; 0 when it was not written yet
 * @param text        what it says, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "WriteElement", version = "1")
public record WriteElement(AgreementId agreementId, Element element, int version, String text) implements ClauseAct {

    public WriteElement {
        Texts.check(Wording.text("text", text));
    }

    @Override
    public AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next) {
        return new ElementWritten(agreementId, within, by, element, next, text);
    }
}
