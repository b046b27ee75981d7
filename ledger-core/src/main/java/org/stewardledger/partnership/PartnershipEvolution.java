package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.Partnership.Formed;
import org.stewardledger.partnership.PartnershipFacts.Participation;

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
            case Formed before -> remember(changed(before, recorded), recorded);
        };
    }

    private static Formed changed(Formed before, Recorded<PartnershipEvent> recorded) {
        PartnershipFacts facts = before.facts();
        Instant at = recorded.effectiveAt();
        return switch (recorded.event()) {
            case PartnershipFormed again -> before;
            case PartnerInvited invited -> before.with(invite(facts, invited, at));
            case PartnerJoined joined -> before.with(join(facts, joined.partnerId(), at));
            case PartnersAliased aliased ->
                before.with(facts.with(facts.aliases().plus(aliased.alias(), aliased.partnerId())));
            case PartnersSeparated separated -> before.separated(separated.alias(), separated.partnerId());
            case MembershipTranscribed membership -> before.with(transcribe(facts, membership, at));
            case MilestoneSet set ->
                milestone(before, set.milestoneId(), new Milestone(set.name(), set.date(), set.ordinal(), at));
            case MilestoneMoved moved -> move(before, moved, at);
            case MilestoneTranscribed told ->
                milestone(before, told.milestoneId(), new Milestone(told.name(), told.date(), told.ordinal(), at));
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
                Offices.none());
        return new Formed(
                formed.name(),
                formed.problem(),
                facts,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Transcriptions.none(),
                Optional.empty());
    }

    private static PartnershipFacts invite(PartnershipFacts facts, PartnerInvited invited, Instant at) {
        Participation known = facts.partners().get(invited.partnerId());
        boolean member = known != null && known.member();
        Optional<Instant> since = known == null ? Optional.empty() : known.memberFrom();
        return facts.with(
                invited.partnerId(),
                new Participation(
                        invited.name().plain(),
                        invited.kind(),
                        HashTreePMap.singleton(invited.representative(), at),
                        member,
                        since,
                        at));
    }

    private static PartnershipFacts join(PartnershipFacts facts, PartnerId partner, Instant at) {
        Participation known = facts.partners().get(partner);
        return known == null
                ? facts
                : facts.with(
                        partner,
                        new Participation(
                                known.name(),
                                known.kind(),
                                known.representatives(),
                                true,
                                known.member() ? known.memberFrom() : Optional.of(at),
                                at));
    }

    private static PartnershipFacts transcribe(PartnershipFacts facts, MembershipTranscribed membership, Instant at) {
        Participation known = facts.partners().get(membership.partnerId());
        Optional<Instant> since = membership.member() ? Optional.of(at) : Optional.empty();
        if (known == null) {
            Participation first = new Participation(
                    membership.spelling().plain(),
                    membership.kind(),
                    HashTreePMap.empty(),
                    membership.member(),
                    since,
                    at);
            return facts.with(membership.partnerId(), first);
        }
        Optional<Instant> earliest = known.memberFrom()
                .filter(from -> since.isEmpty() || from.isBefore(at))
                .or(() -> since);
        boolean late = at.isBefore(known.saidAt());
        return facts.with(
                membership.partnerId(),
                new Participation(
                        late ? known.name() : membership.spelling().plain(),
                        late ? known.kind() : membership.kind(),
                        known.representatives(),
                        late ? known.member() : membership.member(),
                        earliest,
                        late ? known.saidAt() : at));
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
