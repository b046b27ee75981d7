package org.stewardledger.dispute;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Says how a dispute is resolved: what came out, and what both sides will do. Done by either side, each partner for
 * itself. It is resolved when both sides have said the same: on each side somebody, and everyone who is still a member.
 * Saying something else replaces what the partner said before; the same again adds nothing but, where others have left
 * meanwhile, that it is resolved.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, ALREADY_RESOLVED.
 *
 * @param disputeId  the dispute
 * @param resolution the outcome, and what both sides will do
 */
@Command(namespace = "ledger", name = "ResolveDispute", version = "1")
public record ResolveDispute(DisputeId disputeId, Resolution resolution) implements DisputeAct {

    public ResolveDispute {
        Texts.check(resolution.wordings());
    }

    @Override
    public List<DisputeEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Dispute dispute,
            Background background) {
        Hearing hearing = Hearing.of(standing, partnership, dispute);
        PartnerId by = hearing.side();
        boolean said = resolution.equals(hearing.course().resolutions().get(by));
        if (said && dispute instanceof Dispute.Resolved) {
            return List.of();
        }
        hearing.requireUnresolved();
        List<DisputeEvent> events = new ArrayList<>();
        if (!said) {
            events.add(new ResolutionStated(disputeId, partnership.partnershipId(), by, resolution));
        }
        if (hearing.isResolvedBy(by, resolution)) {
            events.add(new DisputeResolved(disputeId, partnership.partnershipId()));
        }
        return List.copyOf(events);
    }
}
