package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares whether one is willing and ready, and what is needed. Done by a member, for itself. The last declaration
 * stands; the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER.
 *
 * @param partnershipId the partnership
 * @param readiness     willing, what is needed, ready
 */
@Command(namespace = "ledger", name = "DeclareReadiness", version = "1")
public record DeclareReadiness(PartnershipId partnershipId, Readiness readiness) implements CharterAct {

    public DeclareReadiness {
        Texts.check(readiness.needed().stream()
                .map(needed -> Wording.description("readiness.needed", needed))
                .toList());
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        return speaking.says(readiness, new ReadinessDeclared(partnershipId, speaking.by(), readiness));
    }
}
