package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * States a goal of one's own. Done by a member; whoever stated it, and nobody else, states it anew, and then its words
 * change. Where a shared goal was stated first, views show that. Saying the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * GOAL_TAKEN, NOT_YOURS.
 *
 * @param partnershipId the partnership
 * @param goalId        the goal
 * @param text          what the partner itself wants to reach, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "StateOwnGoal", version = "1")
public record StateOwnGoal(PartnershipId partnershipId, GoalId goalId, String text) implements CharterAct {

    public StateOwnGoal {
        Texts.check(Wording.text("text", text));
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        OwnGoalStated stated = new OwnGoalStated(partnershipId, speaking.by(), goalId, text);
        return switch (charter.goals().get(goalId)) {
            case null -> List.of(stated);
            case Goal.Shared shared -> throw CharterRefusal.GOAL_TAKEN.because("this is a shared goal");
            case Goal.Own own -> {
                speaking.checkIsOf(own.by());
                yield own.text().equals(text) ? List.of() : List.of(stated);
            }
        };
    }
}
