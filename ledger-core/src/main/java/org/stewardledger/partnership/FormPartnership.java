package org.stewardledger.partnership;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.standing.Standing;

/**
 * Forms a partnership. A voluntary or imposed one is formed by the representative of its founding partner; a record-only one by an operator, who names its registrar. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param name          what it is called, 1 to 200 characters
 * @param problem       the problem its members agree on, 1 to 4,000 characters
 * @param forming       voluntary, imposed or record-only
 * @param zone          the time zone whose days its dates mean
 * @param founder       the founding partner; required unless record-only
 * @param registrar     who transcribes its history; required when record-only, else absent
 */
@Command(namespace = "ledger", name = "FormPartnership", version = "1")
public record FormPartnership(
        PartnershipId partnershipId,
        String name,
        String problem,
        Forming forming,
        ZoneId zone,
        Optional<Partner> founder,
        Optional<PersonId> registrar)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
