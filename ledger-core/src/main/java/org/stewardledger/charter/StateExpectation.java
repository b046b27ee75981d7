package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * States what one expects of another partner, or of all others. Done by a member. Nobody is bound by it: what is
 * expected may be requested as a promise. What it expected of the same partner before stands no longer; the same again
 * adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * PARTNER_UNKNOWN, OWN_EXPECTATION.
 *
 * @param partnershipId the partnership
 * @param expectation   of whom, and what
 */
@Command(namespace = "ledger", name = "StateExpectation", version = "1")
public record StateExpectation(PartnershipId partnershipId, Expectation expectation) implements CharterAct {

    public StateExpectation {
        Texts.check(Wording.text("expectation.what", expectation.what()));
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        speaking.checkKnown(expectation.of().stream().toList());
        CharterRefusal.OWN_EXPECTATION.when(
                expectation.of().filter(standing::speaksFor).isPresent(), "this is the partner itself");
        return speaking.says(expectation, new ExpectationStated(partnershipId, speaking.by(), expectation));
    }
}
