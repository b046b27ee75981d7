package org.stewardledger.agreement;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;

/**
 * Writes a consequence of keeping or of breaking a promise in the draft, or writes it anew. Done by a member that sees
 * the agreement until a version is proposed, and by its parties after that; also by the facilitator. It is agreed once
 * a version that took it is in force. Writing what it says adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PARTNERS_MISSING, TOO_MANY_PARTNERS,
 * UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, PARTNER_UNKNOWN, ALREADY_ENDED, TOO_MANY_CLAUSES, CLAUSE_MOVED,
 * NAMED_OUTSIDE.
 *
 * @param agreementId the agreement
 * @param clauseId    the clause; an agreement has at most 50 of them
 * @param version     the version of it, as the speaker read it; 0 when it was not written yet
 * @param upon        whether it follows upon keeping a promise or upon breaking one
 * @param text        what follows, 1 to 2,000 characters
 * @param appliers    the partners that may apply it: members that see the agreement, 1 to 100
 */
@Command(namespace = "ledger", name = "AgreeConsequence", version = "1")
public record AgreeConsequence(
        AgreementId agreementId, ClauseId clauseId, int version, Upon upon, String text, SortedSet<PartnerId> appliers)
        implements ClauseAct {

    public AgreeConsequence {
        Texts.check(Wording.description("text", text));
        AgreementRefusal.PARTNERS_MISSING.when(appliers.isEmpty(), "nobody may apply it");
        PartnerSets.checkSize(appliers, AgreementRefusal.TOO_MANY_PARTNERS);
        appliers = PartnerSets.copy(appliers);
    }

    @Override
    public Collection<PartnerId> named() {
        return appliers;
    }

    @Override
    public AgreementEvent written(PartnershipId within, Optional<PartnerId> by, int next) {
        return new ConsequenceWritten(agreementId, within, by, clauseId, next, upon, text, appliers);
    }
}
