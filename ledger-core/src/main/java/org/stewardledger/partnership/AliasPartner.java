package org.stewardledger.partnership;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Says that two names are one partner. Done by the registrar of a record-only partnership; elsewhere by a member that
 * is one of the two, through a person who represents both: otherwise one partner could take another's voice. Standing
 * then covers both names. Saying it again adds nothing.
 *
 * <p>Refuses, in this order: ALIAS_OF_ITSELF, UNKNOWN, NOT_REGISTRAR when record-only, else NOT_MEMBER,
 * PARTNER_UNKNOWN, NOT_YOURS, ALIAS_TAKEN, ALIAS_CYCLE.
 *
 * @param partnershipId the partnership
 * @param partnerId     the name that views keep
 * @param alias         the other name of the same partner
 */
@Command(namespace = "ledger", name = "AliasPartner", version = "1")
public record AliasPartner(PartnershipId partnershipId, PartnerId partnerId, PartnerId alias)
        implements PartnershipAct {

    public AliasPartner {
        PartnershipRefusal.ALIAS_OF_ITSELF.when(partnerId.equals(alias), "the two names are the same");
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        PartnershipFacts facts = partnership.formed().facts();
        Names.checkStanding(facts, standing, partnerId, alias);
        Optional<PartnerId> kept = facts.aliases().of(alias);
        if (kept.isPresent()) {
            PartnershipRefusal.ALIAS_TAKEN.unless(kept.get().equals(partnerId), "it is another name of " + kept.get());
            return List.of();
        }
        PartnershipRefusal.ALIAS_CYCLE.when(
                facts.canonical(partnerId).equals(alias), partnerId + " is itself another name of " + alias);
        return List.of(new PartnersAliased(partnershipId, partnerId, alias));
    }
}
