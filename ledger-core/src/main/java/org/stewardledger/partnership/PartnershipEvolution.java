package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.Legible;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
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
            case PartnerInvited invited -> with(before, invite(facts, invited, at));
            case PartnerJoined joined -> with(before, join(facts, joined.partnerId(), at));
            case PartnersAliased aliased -> with(before, alias(facts, aliased.alias(), aliased.partnerId()));
            case PartnersSeparated separated -> separate(before, separated);
            case MembershipTranscribed membership -> with(before, transcribe(facts, membership, at));
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
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePSet.empty());
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
        Optional<PersonId> representative = Optional.of(invited.representative());
        return partner(
                facts,
                invited.partnerId(),
                new Participation(invited.name().plain(), invited.kind(), representative, member, since, at));
    }

    private static PartnershipFacts join(PartnershipFacts facts, PartnerId partner, Instant at) {
        Participation known = facts.partners().get(partner);
        return known == null
                ? facts
                : partner(
                        facts,
                        partner,
                        new Participation(
                                known.name(),
                                known.kind(),
                                known.representative(),
                                true,
                                known.member() ? known.memberFrom() : Optional.of(at),
                                at));
    }

    private static PartnershipFacts transcribe(PartnershipFacts facts, MembershipTranscribed membership, Instant at) {
        Participation known = facts.partners().get(membership.partnerId());
        Optional<Instant> since = membership.member() ? Optional.of(at) : Optional.empty();
        if (known == null) {
            Participation first = new Participation(
                    membership.spelling().plain(), membership.kind(), Optional.empty(), membership.member(), since, at);
            return partner(facts, membership.partnerId(), first);
        }
        Optional<Instant> earliest = known.memberFrom()
                .filter(from -> since.isEmpty() || from.isBefore(at))
                .or(() -> since);
        boolean late = at.isBefore(known.saidAt());
        return partner(
                facts,
                membership.partnerId(),
                new Participation(
                        late ? known.name() : membership.spelling().plain(),
                        late ? known.kind() : membership.kind(),
                        known.representative(),
                        late ? known.member() : membership.member(),
                        earliest,
                        late ? known.saidAt() : at));
    }

    /**
     * A circle of names cannot be decided and is never recorded by an act; should one be, the name stays for itself.
     */
    private static PartnershipFacts alias(PartnershipFacts facts, PartnerId alias, PartnerId kept) {
        PartnershipFacts free = unalias(facts, alias);
        if (free.canonical(kept).equals(alias)) {
            return free;
        }
        PSet<PartnerId> names =
                free.aliasesOf().getOrDefault(kept, HashTreePSet.empty()).plus(alias);
        return names(free, free.aliases().plus(alias, kept), free.aliasesOf().plus(kept, names));
    }

    private static PartnershipFacts unalias(PartnershipFacts facts, PartnerId alias) {
        PartnerId kept = facts.aliases().get(alias);
        if (kept == null) {
            return facts;
        }
        PSet<PartnerId> names =
                facts.aliasesOf().getOrDefault(kept, HashTreePSet.empty()).minus(alias);
        return names(
                facts,
                facts.aliases().minus(alias),
                names.isEmpty()
                        ? facts.aliasesOf().minus(kept)
                        : facts.aliasesOf().plus(kept, names));
    }

    private static Formed separate(Formed before, PartnersSeparated separated) {
        return new Formed(
                before.name(),
                before.problem(),
                unalias(before.facts(), separated.alias()),
                before.milestones(),
                before.milestoneNames(),
                before.separated().plus(separated.alias(), separated.partnerId()),
                before.transcribed(),
                before.lastActAt());
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
        PMap<String, MilestoneId> names = known == null
                ? before.milestoneNames()
                : before.milestoneNames().minus(Legible.key(known.name()));
        PartnershipFacts facts = before.facts();
        return new Formed(
                before.name(),
                before.problem(),
                new PartnershipFacts(
                        facts.partnershipId(),
                        facts.forming(),
                        facts.zone(),
                        facts.registrar(),
                        facts.partners(),
                        facts.aliases(),
                        facts.aliasesOf(),
                        facts.milestones().plus(id)),
                before.milestones().plus(id, milestone),
                names.plus(Legible.key(milestone.name()), id),
                before.separated(),
                before.transcribed(),
                before.lastActAt());
    }

    private static PartnershipFacts partner(PartnershipFacts facts, PartnerId id, Participation participation) {
        return new PartnershipFacts(
                facts.partnershipId(),
                facts.forming(),
                facts.zone(),
                facts.registrar(),
                facts.partners().plus(id, participation),
                facts.aliases(),
                facts.aliasesOf(),
                facts.milestones());
    }

    private static PartnershipFacts names(
            PartnershipFacts facts, PMap<PartnerId, PartnerId> aliases, PMap<PartnerId, PSet<PartnerId>> aliasesOf) {
        return new PartnershipFacts(
                facts.partnershipId(),
                facts.forming(),
                facts.zone(),
                facts.registrar(),
                facts.partners(),
                aliases,
                aliasesOf,
                facts.milestones());
    }

    private static Formed with(Formed before, PartnershipFacts facts) {
        return new Formed(
                before.name(),
                before.problem(),
                facts,
                before.milestones(),
                before.milestoneNames(),
                before.separated(),
                before.transcribed(),
                before.lastActAt());
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
        return new Formed(
                after.name(),
                after.problem(),
                after.facts(),
                after.milestones(),
                after.milestoneNames(),
                after.separated(),
                transcribed,
                lastActAt);
    }
}
