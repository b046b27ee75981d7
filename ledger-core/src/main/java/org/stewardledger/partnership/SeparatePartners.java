package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Takes back that two names are one partner; undoes exactly that alias and no other. Done by whoever could say that
 * they are one. Taking it back again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, NOT_REGISTRAR when record-only, else NOT_MEMBER, PARTNER_UNKNOWN, NOT_YOURS,
 * NOT_ALIASED.
 *
 * @param partnershipId the partnership
 * @param partnerId     the name that views kept
 * @param alias         the name that stands for itself again
 */
@Command(namespace = "ledger", name = "SeparatePartners", version = "1")
public record SeparatePartners(PartnershipId partnershipId, PartnerId partnerId, PartnerId alias)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Partnership.Formed formed = partnership.formed();
        PartnershipFacts facts = formed.facts();
        Names.checkStanding(facts, standing, partnerId, alias);
        if (facts.aliases().of(alias).filter(partnerId::equals).isPresent()) {
            return List.of(new PartnersSeparated(partnershipId, partnerId, alias));
        }
        boolean apartAgain = facts.aliases().of(alias).isEmpty()
                && partnerId.equals(formed.separated().get(alias));
        PartnershipRefusal.NOT_ALIASED.unless(apartAgain, alias + " is not another name of " + partnerId);
        return List.of();
    }
}
