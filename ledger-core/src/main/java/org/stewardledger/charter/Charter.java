package org.stewardledger.charter;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.standing.Standing;

/**
 * What the partners of a partnership state, as it is decided on.
 *
 * @param said      what each partner said last of each topic; in the order said
 * @param goals     own and shared goals
 * @param resources what partners bring
 * @param owners    of what kind each owner is that was invited
 * @param lastActAt when the last act on it took effect; empty when there was none
 */
public record Charter(
        PMap<Statement.Topic, PMap<PartnerId, Statement>> said,
        PMap<GoalId, Goal> goals,
        PMap<ResourceId, Resource> resources,
        PMap<PartnerId, PartnerKind> owners,
        Optional<Instant> lastActAt) {

    public static Charter none() {
        return new Charter(
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Optional.empty());
    }

    /** What the partner that speaks, under any of its names, said last of this topic. */
    Optional<Statement> last(Standing standing, Statement.Topic topic) {
        Optional<Statement> last = Optional.empty();
        for (var words : said.getOrDefault(topic, OrderedPMap.empty()).entrySet()) {
            if (standing.speaksFor(words.getKey())) {
                last = Optional.of(words.getValue());
            }
        }
        return last;
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Charter evolve(Charter state, Recorded<CharterEvent> recorded) {
        Instant at = recorded.effectiveAt();
        Instant last = state.lastActAt.filter(before -> before.isAfter(at)).orElse(at);
        return state.with(recorded.event()).actedAt(last);
    }

    private Charter with(CharterEvent event) {
        return switch (event) {
            case StakeDeclared declared -> saying(declared.by(), declared.stake());
            case OwnGoalStated stated -> goal(stated);
            case SharedGoalStated stated -> goal(stated);
            case BuyInDeclared declared -> saying(declared.by(), declared.buyIn());
            case ExpectationStated stated -> saying(stated.by(), stated.expectation());
            case ReadinessDeclared declared -> saying(declared.by(), declared.readiness());
            case ResourceDeclared declared -> resource(declared);
            case PowerDifferenceDeclared declared -> saying(declared.by(), declared.difference());
            case OwnerInvited invited ->
                saying(invited.by(), Ownership.of(invited)).owner(invited);
        };
    }

    private Charter saying(PartnerId by, Statement statement) {
        PMap<PartnerId, Statement> words = said.getOrDefault(statement.topic(), OrderedPMap.empty())
                .minus(by)
                .plus(by, statement);
        return new Charter(said.plus(statement.topic(), words), goals, resources, owners, lastActAt);
    }

    private Charter goal(OwnGoalStated stated) {
        PartnerId by = goals.get(stated.goalId()) instanceof Goal.Own own ? own.by() : stated.by();
        return goal(stated.goalId(), new Goal.Own(by, stated.text()));
    }

    private Charter goal(SharedGoalStated stated) {
        PSet<PartnerId> by =
                goals.get(stated.goalId()) instanceof Goal.Shared shared ? shared.by() : HashTreePSet.empty();
        return goal(stated.goalId(), new Goal.Shared(stated.text(), by.plus(stated.by())));
    }

    private Charter goal(GoalId id, Goal goal) {
        return new Charter(said, goals.plus(id, goal), resources, owners, lastActAt);
    }

    private Charter resource(ResourceDeclared declared) {
        Resource known = resources.get(declared.resourceId());
        PartnerId by = known == null ? declared.by() : known.by();
        Resource resource = new Resource(by, declared.what(), declared.holding());
        return new Charter(said, goals, resources.plus(declared.resourceId(), resource), owners, lastActAt);
    }

    private Charter owner(OwnerInvited invited) {
        return new Charter(said, goals, resources, owners.plus(invited.ownerId(), invited.kind()), lastActAt);
    }

    private Charter actedAt(Instant at) {
        return new Charter(said, goals, resources, owners, Optional.of(at));
    }
}
