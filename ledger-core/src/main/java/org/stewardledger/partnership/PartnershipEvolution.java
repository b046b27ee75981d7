package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.Partnership.Formed;

/**
 * How each recorded fact changes a partnership; total, in one place. A transcription that takes effect before what
 * stands says something about the past: it is remembered, and what stands stays.
 */
final class PartnershipEvolution {

    private PartnershipEvolution() {}

    static Partnership apply(Partnership state, Recorded<PartnershipEvent> recorded) {
        return switch (state) {
            case Partnership.Unformed unformed ->
                recorded.event() instanceof PartnershipFormed formed ? remember(founding(formed), recorded) : state;
            case Formed before -> closedOrNot(remember(changed(before, recorded), recorded));
            case Partnership.Closed closed ->
                new Partnership.Closed(remember(changed(closed.last(), recorded), recorded));
        };
    }

    private static Partnership closedOrNot(Formed after) {
        return after.motions().carried().containsKey(MotionSubject.CLOSING)
                ? new Partnership.Closed(after.with(after.facts().close()))
                : after;
    }

    private static Formed changed(Formed before, Recorded<PartnershipEvent> recorded) {
        PartnershipFacts facts = before.facts();
        Instant at = recorded.effectiveAt();
        return switch (recorded.event()) {
            case PartnershipFormed again -> before;
            case PartnerInvited invited -> before.with(MembershipEvolution.invite(facts, invited, at));
            case PartnerJoined joined -> before.with(MembershipEvolution.join(facts, joined.partnerId(), at));
            case PartnersAliased aliased ->
                before.with(facts.with(facts.aliases().plus(aliased.alias(), aliased.partnerId())));
            case PartnersSeparated separated -> before.separated(separated.alias(), separated.partnerId());
            case MembershipTranscribed membership -> before.with(MembershipEvolution.transcribe(facts, membership, at));
            case MilestoneSet set ->
                milestone(before, set.milestoneId(), new Milestone(set.name(), set.date(), set.ordinal(), at));
            case MilestoneMoved moved -> move(before, moved, at);
            case MilestoneTranscribed told ->
                milestone(before, told.milestoneId(), new Milestone(told.name(), told.date(), told.ordinal(), at));
            case RoleAssigned given -> before.with(MembershipEvolution.assign(facts, given.role(), at));
            case RoleEnded ended -> before.with(MembershipEvolution.end(facts, ended.role()));
            case MotionProposed proposed -> before.with(before.motions().proposed(proposed));
            case MotionConsented said -> answered(before, said.subject(), motion -> motion.consentedBy(said.by()));
            case MotionObjected said -> answered(before, said.subject(), motion -> motion.objectedBy(said.by()));
            case MotionWithdrawn said -> before.with(before.motions().withdrawn(said.subject()));
            case MotionCarried carried -> carry(before, carried.subject(), at);
            case FacilitatorDismissed dismissed ->
                before.with(facts.with(facts.offices().dismissing(dismissed.person())))
                        .with(before.motions().dismissed());
            case PartnerWithdrew withdrew -> leave(before, withdrew, at);
        };
    }

    private static Formed founding(PartnershipFormed formed) {
        PartnershipFacts facts = new PartnershipFacts(
                formed.partnershipId(),
                formed.forming(),
                formed.zone(),
                formed.registrar(),
                HashTreePMap.empty(),
                Aliases.none(),
                HashTreePSet.empty(),
                Offices.none(),
                false);
        return new Formed(
                formed.name(),
                formed.problem(),
                facts,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Motions.none(),
                Transcriptions.none(),
                Optional.empty());
    }

    /** What all consented to stands. */
    private static Formed carry(Formed before, MotionSubject subject, Instant at) {
        Formed after = before.with(before.motions().carried(subject));
        Optional<Matter> matter = before.motions().open(subject).map(Motion::matter);
        return matter.filter(Matter.Facilitator.class::isInstance)
                .map(Matter.Facilitator.class::cast)
                .map(one ->
                        after.with(after.facts().with(after.facts().offices().facilitatedBy(one.person(), at))))
                .orElse(after);
    }

    private static Formed answered(Formed before, MotionSubject subject, UnaryOperator<Motion> answer) {
        return before.motions()
                .open(subject)
                .map(motion -> before.with(before.motions().with(subject, answer.apply(motion))))
                .orElse(before);
    }

    private static Formed leave(Formed before, PartnerWithdrew withdrew, Instant at) {
        PartnershipFacts facts = before.facts();
        return before.with(before.motions().without(facts.namesOf(withdrew.partnerId())))
                .with(MembershipEvolution.withdraw(facts, withdrew.partnerId(), at));
    }

    private static Formed move(Formed before, MilestoneMoved moved, Instant at) {
        Milestone known = before.milestones().get(moved.milestoneId());
        return known == null
                ? before
                : milestone(
                        before, moved.milestoneId(), new Milestone(known.name(), moved.date(), known.ordinal(), at));
    }

    private static Formed milestone(Formed before, MilestoneId id, Milestone milestone) {
        Milestone known = before.milestones().get(id);
        if (known != null && milestone.saidAt().isBefore(known.saidAt())) {
            return before;
        }
        return before.with(id, milestone);
    }

    /** Keeps what every record leaves behind: that it was transcribed, or when it was spoken. */
    private static Formed remember(Formed after, Recorded<PartnershipEvent> recorded) {
        Instant at = recorded.effectiveAt();
        Transcriptions transcribed = switch (recorded.event()) {
            case MembershipTranscribed told ->
                after.transcribed().plus(told.partnerId().value(), recorded);
            case MilestoneTranscribed told ->
                after.transcribed().plus(told.milestoneId().value(), recorded);
            default -> after.transcribed();
        };
        Optional<Instant> lastActAt = recorded.transcribed()
                ? after.lastActAt()
                : after.lastActAt().filter(last -> last.isAfter(at)).or(() -> Optional.of(at));
        return after.remembering(transcribed, lastActAt);
    }
}
