package org.stewardledger.deciding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Standing;

/** Decides acts on a partnership. */
final class OnPartnership {

    private OnPartnership() {}

    static Decision decide(PartnershipAct act, Situation situation) {
        return act instanceof WithdrawFromPartnership withdrawal
                ? OnWithdrawal.decide(withdrawal, situation)
                : decideAlone(act, situation);
    }

    /** Decides an act that reads nothing but the partnership. */
    private static Decision decideAlone(PartnershipAct act, Situation situation) {
        Partnership partnership = situation.partnership(act.partnershipId());
        boolean known = situation.reader(partnership).isPresent();
        PartnershipRefusal.UNKNOWN.unless(known || act.forms(), "no such partnership");
        Optional<Instant> lastSpokenAt = known ? partnership.lastSpokenAt() : Optional.empty();
        Occasion occasion = situation.occasion(act, lastSpokenAt);
        Operators operators = act.asksForOperator() ? situation.state(EntityKind.OPERATORS_KEY) : Operators.nobody();
        Standing standing = switch (partnership) {
            case Partnership.Unformed unformed -> Standing.outside(situation.speaker(), situation.rule(), operators);
            case Partnership.Formed formed -> situation.standing(formed.facts(), occasion, operators);
            case Partnership.Closed closed -> situation.standing(closed.last().facts(), occasion, operators);
        };
        var events = act.decide(occasion, standing, partnership);
        PartnershipRefusal.NOT_NEUTRAL.unless(
                isNeutral(partnership, events, situation), "a facilitator holds no mandate here");
        return situation.decided(occasion, partnership, situation.forAll(), events);
    }

    /** Whether nobody comes to facilitate by these events, or is put forward, who holds a mandate there. */
    static boolean isNeutral(Partnership partnership, List<PartnershipEvent> events, Situation situation) {
        return partnership
                .facilitatedBy(events)
                .filter(person ->
                        situation.isMandated(person, partnership.known().facts()))
                .isEmpty();
    }
}
