package org.stewardledger.projections.charter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.charter.BuyInDeclared;
import org.stewardledger.charter.CharterEvent;
import org.stewardledger.charter.ExpectationStated;
import org.stewardledger.charter.OwnGoalStated;
import org.stewardledger.charter.OwnerInvited;
import org.stewardledger.charter.PowerDifferenceDeclared;
import org.stewardledger.charter.ReadinessDeclared;
import org.stewardledger.charter.ResourceDeclared;
import org.stewardledger.charter.StakeDeclared;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.charter.Charter.Agreement;
import org.stewardledger.projections.charter.Charter.BuyInOf;
import org.stewardledger.projections.charter.Charter.Common;
import org.stewardledger.projections.charter.Charter.Expected;
import org.stewardledger.projections.charter.Charter.OwnGoal;
import org.stewardledger.projections.charter.Charter.Owner;
import org.stewardledger.projections.charter.Charter.PowerDifferenceSeen;
import org.stewardledger.projections.charter.Charter.Ready;
import org.stewardledger.projections.charter.Charter.Resource;
import org.stewardledger.projections.charter.Charter.StakeOf;
import org.stewardledger.projections.motions.Motion;
import org.stewardledger.projections.motions.MotionFold;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;
import org.stewardledger.projections.told.Telling;

/** Tells what partners state of themselves and of working together. */
public final class CharterTelling implements Telling<Charter> {

    @Override
    public String name() {
        return "charter";
    }

    @Override
    public List<Class<? extends LedgerEvent>> events() {
        return List.of(PartnershipEvent.class, CharterEvent.class);
    }

    @Override
    public Charter of(Story story) {
        List<Motion> motions = MotionFold.of(story);
        return new Charter(
                common(story, MotionSubject.PROBLEM, motions, formed(story)),
                common(story, MotionSubject.PROCESS, motions, Optional.empty()),
                stakes(story),
                Last.of(story, OwnGoalStated.class, (known, event) -> event.goalId(), last -> ownGoal(story, last)),
                GoalFold.of(story),
                buyIn(story),
                expectations(story),
                readiness(story),
                Last.of(story, ResourceDeclared.class, (known, event) -> event.resourceId(), last -> of(story, last)),
                powerDifferences(story),
                owners(story));
    }

    private static Optional<Recorded<PartnershipFormed>> formed(Story story) {
        return story.all(PartnershipFormed.class).stream().findFirst();
    }

    /** What stands after all consented, or what was stated where all were never asked. */
    private static Common common(
            Story story, MotionSubject subject, List<Motion> motions, Optional<Recorded<PartnershipFormed>> stated) {
        List<Motion> versions =
                motions.stream().filter(motion -> motion.subject() == subject).toList();
        return versions.stream()
                .filter(motion -> motion.standing() == Motion.Standing.STANDS)
                .findFirst()
                .map(motion -> new Common(
                        motion.text(), Agreement.AGREED_BY_ALL, joinedSince(story, motion), motion.settled(), versions))
                .or(() -> stated.map(formed -> new Common(
                        Optional.of(formed.event().problem()),
                        Agreement.ONLY_STATED,
                        List.of(),
                        Optional.of(Origin.of(formed)),
                        versions)))
                .orElseGet(() ->
                        new Common(Optional.empty(), Agreement.NOT_STATED, List.of(), Optional.empty(), versions));
    }

    /** Who is a member now, and has consented to it under none of its names. */
    private static List<Named> joinedSince(Story story, Motion motion) {
        Set<PartnerId> members = new HashSet<>();
        for (Recorded<PartnershipEvent> recorded : story.all(PartnershipEvent.class)) {
            switch (recorded.event()) {
                case PartnerJoined joined -> members.add(story.kept(joined.partnerId()));
                case PartnerWithdrew withdrew -> members.remove(story.kept(withdrew.partnerId()));
                default -> {}
            }
        }
        motion.parties().stream()
                .filter(party -> party.said() == Motion.Saying.CONSENTED)
                .forEach(party -> members.remove(party.partner().kept()));
        return story.named(members);
    }

    private static List<StakeOf> stakes(Story story) {
        return Last.of(
                story,
                StakeDeclared.class,
                CharterTelling::speaker,
                last -> new StakeOf(
                        story.named(last.event().by()),
                        last.event().stake().outcome(),
                        last.event().stake().results(),
                        last.event().stake().process(),
                        last.event().stake().direction(),
                        last.origin(),
                        last.earlier()));
    }

    private static OwnGoal ownGoal(Story story, Last<OwnGoalStated> last) {
        return new OwnGoal(story.named(last.event().by()), last.event().text(), last.origin(), last.earlier());
    }

    private static List<BuyInOf> buyIn(Story story) {
        return Last.of(
                story,
                BuyInDeclared.class,
                CharterTelling::speaker,
                last -> new BuyInOf(
                        story.named(last.event().by()),
                        last.event().buyIn().depth(),
                        last.event().buyIn().words(),
                        last.origin(),
                        last.earlier()));
    }

    private static List<Expected> expectations(Story story) {
        return Last.of(
                story,
                ExpectationStated.class,
                (known, event) ->
                        List.of(known.kept(event.by()), event.expectation().of().map(known::kept)),
                last -> new Expected(
                        story.named(last.event().by()),
                        last.event().expectation().of().map(story::named),
                        last.event().expectation().what(),
                        last.origin(),
                        last.earlier()));
    }

    private static List<Ready> readiness(Story story) {
        return Last.of(
                story,
                ReadinessDeclared.class,
                CharterTelling::speaker,
                last -> new Ready(
                        story.named(last.event().by()),
                        last.event().readiness().willing(),
                        last.event().readiness().needed(),
                        last.event().readiness().ready(),
                        last.origin(),
                        last.earlier()));
    }

    private static Resource of(Story story, Last<ResourceDeclared> last) {
        return new Resource(
                story.named(last.event().by()),
                last.event().what(),
                last.event().holding(),
                last.origin(),
                last.earlier());
    }

    private static List<PowerDifferenceSeen> powerDifferences(Story story) {
        return Last.of(
                story,
                PowerDifferenceDeclared.class,
                (known, event) -> List.of(
                        known.kept(event.by()),
                        event.difference().between().stream()
                                .map(known::kept)
                                .collect(Collectors.toCollection(TreeSet::new))),
                last -> new PowerDifferenceSeen(
                        story.named(last.event().by()),
                        story.named(last.event().difference().between()),
                        last.event().difference().what(),
                        last.event().difference().dealtWith(),
                        last.origin(),
                        last.earlier()));
    }

    private static List<Owner> owners(Story story) {
        return Last.of(
                story,
                OwnerInvited.class,
                (known, event) -> List.of(known.kept(event.by()), event.ownerId()),
                last -> new Owner(
                        story.text(last.event().name()),
                        last.event().kind(),
                        last.event().owns(),
                        last.event().legallyResponsible(),
                        story.named(last.event().by()),
                        last.event().ownerId(),
                        last.origin(),
                        last.earlier()));
    }

    private static PartnerId speaker(Story story, CharterEvent event) {
        return story.kept(event.by());
    }
}
