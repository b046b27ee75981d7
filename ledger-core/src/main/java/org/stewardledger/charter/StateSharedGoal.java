package org.stewardledger.charter;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * States a goal that one shares. Done by a member, for itself: a goal is shared by those who stated it, in the same
 * words. Where it came before the partners' own goals, views show that. Stating it again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * GOAL_TAKEN, GOAL_DIFFERS.
 *
 * @param partnershipId the partnership
 * @param goalId        the goal
 * @param text          what is to be reached together, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "StateSharedGoal", version = "1")
public record StateSharedGoal(PartnershipId partnershipId, GoalId goalId, String text) implements CharterAct {

    public StateSharedGoal {
        Texts.check(Wording.text("text", text));
    }

    @Override
    public List<CharterEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter) {
        Speaking speaking = Speaking.of(standing, partnership, charter);
        SharedGoalStated stated = new SharedGoalStated(partnershipId, speaking.by(), goalId, text);
        return switch (charter.goals().get(goalId)) {
            case null -> List.of(stated);
            case Goal.Own own -> throw CharterRefusal.GOAL_TAKEN.because("this is one partner's own goal");
            case Goal.Shared shared -> {
                CharterRefusal.GOAL_DIFFERS.unless(shared.text().equals(text), "it is shared in other words");
                yield shared.by().stream().anyMatch(standing::speaksFor) ? List.of() : List.of(stated);
            }
        };
    }
}
