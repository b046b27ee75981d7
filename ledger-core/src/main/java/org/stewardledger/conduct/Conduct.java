package org.stewardledger.conduct;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.standing.Standing;

/**
 * How the partners of a partnership work together, as it is decided on.
 *
 * @param participations who took part
 * @param choices        what was decided
 * @param stages         what each assessor said last of each dimension; in the order said
 * @param lastActAt      when the last act on it took effect; empty when there was none
 */
public record Conduct(
        PMap<ParticipationId, TookPart> participations,
        PMap<DecisionId, Choice> choices,
        PMap<Dimension, PMap<PartnerId, StageRow>> stages,
        Optional<Instant> lastActAt) {

    public static Conduct none() {
        return new Conduct(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), Optional.empty());
    }

    /** What the partner that speaks, under any of its names, said last of this dimension. */
    Optional<StageRow> last(Standing standing, Dimension dimension) {
        Optional<StageRow> last = Optional.empty();
        for (var row : stages.getOrDefault(dimension, OrderedPMap.empty()).entrySet()) {
            if (standing.speaksFor(row.getKey())) {
                last = Optional.of(row.getValue());
            }
        }
        return last;
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Conduct evolve(Conduct state, Recorded<ConductEvent> recorded) {
        Instant at = recorded.effectiveAt();
        Instant last = state.lastActAt.filter(before -> before.isAfter(at)).orElse(at);
        return state.with(recorded.event()).actedAt(last);
    }

    private Conduct with(ConductEvent event) {
        return switch (event) {
            case ParticipationRecorded told ->
                new Conduct(participations.plus(told.participationId(), TookPart.of(told)), choices, stages, lastActAt);
            case DecisionTaken taken ->
                new Conduct(participations, choices.plus(taken.decisionId(), taken.choice()), stages, lastActAt);
            case StageAssessed assessed -> assessed(assessed.by(), assessed.row());
        };
    }

    private Conduct assessed(PartnerId by, StageRow row) {
        PMap<PartnerId, StageRow> rows = stages.getOrDefault(row.dimension(), OrderedPMap.empty())
                .minus(by)
                .plus(by, row);
        return new Conduct(participations, choices, stages.plus(row.dimension(), rows), lastActAt);
    }

    private Conduct actedAt(Instant at) {
        return new Conduct(participations, choices, stages, Optional.of(at));
    }
}
