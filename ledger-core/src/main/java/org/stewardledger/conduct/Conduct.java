package org.stewardledger.conduct;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Standing;

/**
 * How the partners of a partnership work together, as it is decided on.
 *
 * @param participations who took part
 * @param choices        what was decided
 * @param stages         what each assessor said last of each dimension for the same partners to see; in the order said
 * @param lastActAt      when the last act on it that is for the whole partnership took effect; empty when there was
 *                       none
 * @param narrowedAt     when the last act on it took effect that is for these partners only
 */
public record Conduct(
        PMap<ParticipationId, TookPart> participations,
        PMap<DecisionId, Choice> choices,
        PMap<Dimension, PMap<Assessor, StageRow>> stages,
        Optional<Instant> lastActAt,
        PMap<Visibility, Instant> narrowedAt) {

    /**
     * Who judges before whom. What an assessor says to some is apart from what it says to others, so that nobody can
     * tell from what is said to all that something was said to a few.
     *
     * @param by       the assessor
     * @param audience who may see its judgement
     */
    record Assessor(PartnerId by, Visibility audience) {}

    public static Conduct none() {
        return new Conduct(
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Optional.empty(),
                HashTreePMap.empty());
    }

    /** When the last act on it took effect that the speaking person may see; empty when there was none. */
    public Optional<Instant> lastActAt(Viewer viewer) {
        return Stream.concat(
                        lastActAt.stream(),
                        narrowedAt.entrySet().stream()
                                .filter(said -> viewer.sees(said.getKey()))
                                .map(Map.Entry::getValue))
                .max(Comparator.naturalOrder());
    }

    /** What the partner that speaks, under any of its names, said last of this dimension for these to see. */
    Optional<StageRow> last(Standing standing, Dimension dimension, Visibility audience) {
        Optional<StageRow> last = Optional.empty();
        for (var row : stages.getOrDefault(dimension, OrderedPMap.empty()).entrySet()) {
            Assessor assessor = row.getKey();
            if (assessor.audience().equals(audience) && standing.speaksFor(assessor.by())) {
                last = Optional.of(row.getValue());
            }
        }
        return last;
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Conduct evolve(Conduct state, Recorded<ConductEvent> recorded) {
        Conduct said = state.with(recorded.event(), recorded.visibility());
        return recorded.visibility().narrowed()
                ? said.narrowedAt(recorded.visibility(), recorded.effectiveAt())
                : said.actedAt(recorded.effectiveAt());
    }

    private Conduct with(ConductEvent event, Visibility audience) {
        return switch (event) {
            case ParticipationRecorded told ->
                new Conduct(
                        participations.plus(told.participationId(), TookPart.of(told)),
                        choices,
                        stages,
                        lastActAt,
                        narrowedAt);
            case DecisionTaken taken ->
                new Conduct(
                        participations,
                        choices.plus(taken.decisionId(), taken.choice()),
                        stages,
                        lastActAt,
                        narrowedAt);
            case StageAssessed assessed -> assessed(new Assessor(assessed.by(), audience), assessed.row());
        };
    }

    private Conduct assessed(Assessor by, StageRow row) {
        PMap<Assessor, StageRow> rows = stages.getOrDefault(row.dimension(), OrderedPMap.empty())
                .minus(by)
                .plus(by, row);
        return new Conduct(participations, choices, stages.plus(row.dimension(), rows), lastActAt, narrowedAt);
    }

    private Conduct actedAt(Instant at) {
        Instant last = lastActAt.filter(before -> before.isAfter(at)).orElse(at);
        return new Conduct(participations, choices, stages, Optional.of(last), narrowedAt);
    }

    private Conduct narrowedAt(Visibility audience, Instant at) {
        Instant before = narrowedAt.getOrDefault(audience, at);
        Instant last = before.isAfter(at) ? before : at;
        return new Conduct(participations, choices, stages, lastActAt, narrowedAt.plus(audience, last));
    }
}
