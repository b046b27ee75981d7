package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a partner took part or left. Refuses, in this order: TBD.
 *
 * @param partnershipId the partnership
 * @param partnerId     the partner under this spelling
 * @param spelling      its name as the source spells it
 * @param kind          person, team, organisation or larger whole
 * @param member        true when it is a member from here on, false when it left
 * @param source        where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeMembership", version = "1")
public record TranscribeMembership(
        PartnershipId partnershipId,
        PartnerId partnerId,
        String spelling,
        PartnerKind kind,
        boolean member,
        Source source)
        implements PartnershipAct, Transcription {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        throw new UnsupportedOperationException();
    }
}
