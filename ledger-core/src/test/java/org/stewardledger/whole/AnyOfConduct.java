package org.stewardledger.whole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Speaker;
import org.stewardledger.charter.*;
import org.stewardledger.conduct.*;
import org.stewardledger.partnership.PartnerKind;

/** Any act on the charter of a partnership and on how partners work together. */
final class AnyOfConduct {

    private final Dice dice;
    private final Cast cast;

    AnyOfConduct(Dice dice, Cast cast) {
        this.dice = dice;
        this.cast = cast;
    }

    Line act(PlainPartnership in, Instant now) {
        PartnershipId id = in.formed.partnershipId();
        LocalDate today = AnyOfPartnerships.day(now);
        Act act = dice.onceIn(2) ? charter(id) : conduct(id, today);
        return new Line(
                act instanceof RecordParticipation && dice.onceIn(4)
                        ? Speaker.alone(Cast.FACILITATOR)
                        : cast.speaker(id, in.members()),
                act);
    }

    private String text() {
        return dice.one("More berths", "Larger berths", "No ship waits");
    }

    /** One of so few identifiers that things are said again. */
    private UUID part() {
        return new UUID(8, dice.below(6));
    }

    private TreeSet<PartnerId> named() {
        TreeSet<PartnerId> named = new TreeSet<>();
        named.add(dice.oneOf(Cast.PARTNERS.subList(0, 3)));
        named.add(cast.any());
        return named;
    }

    private Act charter(PartnershipId id) {
        return switch (dice.below(9)) {
            case 0 ->
                new DeclareStake(
                        id, new Stake(Optional.of(text()), Optional.empty(), Optional.empty(), dice.maybe(text())));
            case 1 -> new StateOwnGoal(id, new GoalId(part()), text());
            case 2 -> new StateSharedGoal(id, new GoalId(part()), text());
            case 3 -> new DeclareBuyIn(id, new BuyIn(dice.one(Depth.values()), text()));
            case 4 -> new StateExpectation(id, new Expectation(dice.maybe(cast.any()), text()));
            case 5 -> new DeclareReadiness(id, new Readiness(dice.onceIn(2), dice.maybe(text()), true));
            case 6 -> new DeclareResource(id, new ResourceId(part()), text(), dice.one(Holding.values()));
            case 7 -> {
                TreeSet<PartnerId> between =
                        dice.onceIn(3) ? new TreeSet<>(List.of(Cast.PARTNERS.getFirst(), Cast.OTHER_NAME)) : named();
                between.add(between.size() > 1 ? between.first() : Cast.PARTNERS.get(4));
                yield new DeclarePowerDifference(id, new PowerDifference(between, text(), Optional.empty()));
            }
            default ->
                new InviteOwner(
                        id,
                        dice.onceIn(2) ? cast.any() : new PartnerId(part()),
                        dice.one("Robin", "Kim"),
                        dice.one(PartnerKind.PERSON, PartnerKind.TEAM, PartnerKind.TEAM),
                        text(),
                        dice.onceIn(2));
        };
    }

    private Act conduct(PartnershipId id, LocalDate today) {
        return switch (dice.below(3)) {
            case 0 -> {
                Optional<NamedPerson> name = dice.maybe(new NamedPerson(cast.anybody(), "Kim"));
                Participant who = new Participant(dice.one(Voice.values()), dice.one("A tenant", "A skipper"), name);
                LocalDate day = today.plusDays(dice.one(0, 0, -1, -1, 1));
                yield new RecordParticipation(id, new ParticipationId(fewOrFresh()), who, day, "The walk");
            }
            case 1 -> {
                DecisionRule rule = new DecisionRule(DecisionRule.Manner.CONSENT, Optional.empty());
                Optional<GivenUp> givenUp = dice.maybe(new GivenUp("Quiet", named(), Optional.empty()));
                Choice choice =
                        new Choice("Do we dredge?", rule, named(), named(), dice.one("We dredge", "We wait"), givenUp);
                yield new TakeDecision(id, new DecisionId(fewOrFresh()), choice);
            }
            default -> {
                List<StageRow> rows = new ArrayList<>();
                for (Dimension dimension : List.of(Dimension.RELATIONS, Dimension.MISSION, Dimension.RISK)) {
                    if (rows.isEmpty() || dice.onceIn(2)) {
                        rows.add(new StageRow(dimension, dice.one(Stage.values()), dice.maybe(AnyOfPromises.LOG)));
                    }
                }
                yield new AssessStage(id, rows);
            }
        };
    }

    private UUID fewOrFresh() {
        return dice.onceIn(3) ? part() : dice.fresh();
    }
}
