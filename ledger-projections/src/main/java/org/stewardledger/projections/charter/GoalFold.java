package org.stewardledger.projections.charter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.charter.GoalId;
import org.stewardledger.charter.OwnGoalStated;
import org.stewardledger.charter.SharedGoalStated;
import org.stewardledger.projections.charter.Charter.SharedGoal;
import org.stewardledger.projections.charter.Charter.Sharing;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/** Goals that partners share, and whether each had stated one of its own before. */
final class GoalFold {

    private final Story story;
    private final Set<PartnerId> withOwnGoal = new HashSet<>();
    private final Map<GoalId, Map<PartnerId, Sharing>> sharing = new LinkedHashMap<>();
    private final Map<GoalId, Recorded<SharedGoalStated>> words = new LinkedHashMap<>();

    private GoalFold(Story story) {
        this.story = story;
    }

    static List<SharedGoal> of(Story story) {
        GoalFold fold = new GoalFold(story);
        story.all(CharterEvent.class).forEach(fold::apply);
        return fold.words.entrySet().stream()
                .map(goal -> new SharedGoal(
                        goal.getValue().event().text(),
                        List.copyOf(fold.sharing
                                .getOrDefault(goal.getKey(), Map.of())
                                .values()),
                        Origin.of(goal.getValue())))
                .toList();
    }

    private void apply(Recorded<CharterEvent> recorded) {
        if (recorded.event() instanceof OwnGoalStated own) {
            withOwnGoal.add(story.kept(own.by()));
        } else if (recorded.event() instanceof SharedGoalStated shared) {
            words.put(shared.goalId(), recorded.as(SharedGoalStated.class));
            PartnerId partner = story.kept(shared.by());
            sharing.computeIfAbsent(shared.goalId(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            partner,
                            first -> new Sharing(
                                    story.named(shared.by()), !withOwnGoal.contains(partner), Origin.of(recorded)));
        }
    }
}
