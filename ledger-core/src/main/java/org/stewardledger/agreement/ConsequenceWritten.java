package org.stewardledger.agreement;

import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A consequence was written in the draft, or written anew; it is agreed once a version that took it is in force.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who wrote it; empty when the facilitator did
 * @param clauseId      the clause
 * @param version       the version of this clause, counted from 1
 * @param upon          whether it follows upon keeping a promise or upon breaking one
 * @param text          what follows
 * @param appliers      who may apply it
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ConsequenceWritten", version = "1")
public record ConsequenceWritten(
        AgreementId agreementId,
        PartnershipId partnershipId,
        Optional<PartnerId> by,
        ClauseId clauseId,
        int version,
        Upon upon,
        String text,
        SortedSet<PartnerId> appliers)
        implements AgreementEvent, ClauseWritten {

    @Override
    public Clause clause() {
        return new Clause.OfConsequence(clauseId);
    }

    @Override
    public Content content() {
        return new Content.Consequence(upon, text, appliers);
    }
}
