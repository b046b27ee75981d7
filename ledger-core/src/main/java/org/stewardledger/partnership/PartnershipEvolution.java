package org.stewardledger.partnership;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.PartnershipFacts.Participation;

/** How each recorded fact changes a partnership; total, in one place. */
final class PartnershipEvolution {

    private PartnershipEvolution() {}

    static Partnership apply(Partnership state, Recorded<PartnershipEvent> recorded) {
        Partnership.Formed before = state instanceof Partnership.Formed formed ? formed : null;
        if (recorded.event() instanceof PartnershipFormed formed) {
            return new Partnership.Formed(formed.name(), founding(formed), Map.of(), lastSpoken(before, recorded));
        }
        if (before == null) {
            return state;
        }
        PartnershipFacts facts = before.facts();
        return switch (recorded.event()) {
            case PartnershipFormed already -> state;
            case PartnerInvited invited -> with(before, recorded, invite(facts, invited));
            case PartnerJoined joined ->
                with(before, recorded, join(facts, joined.partnerId(), recorded.effectiveAt()));
            case PartnersAliased aliased ->
                with(before, recorded, alias(facts, aliased.alias(), Optional.of(aliased.partnerId())));
            case PartnersSeparated separated ->
                with(before, recorded, alias(facts, separated.alias(), Optional.empty()));
            case MembershipTranscribed membership ->
                with(before, recorded, transcribe(facts, membership, recorded.effectiveAt()));
            case MilestoneSet set ->
                milestone(before, recorded, set.milestoneId(), new Milestone(set.name(), set.date(), set.ordinal()));
            case MilestoneMoved moved -> milestone(before, recorded, moved.milestoneId(), moved(before, moved));
            case MilestoneTranscribed transcribed ->
                milestone(
                        before,
                        recorded,
                        transcribed.milestoneId(),
                        new Milestone(transcribed.name(), transcribed.date(), transcribed.ordinal()));
        };
    }

    private static PartnershipFacts founding(PartnershipFormed formed) {
        return new PartnershipFacts(
                formed.partnershipId(),
                formed.forming(),
                formed.zone(),
                formed.registrar(),
                Map.of(),
                Map.of(),
                Set.of());
    }

    private static Milestone moved(Partnership.Formed before, MilestoneMoved moved) {
        Milestone known = before.milestones().get(moved.milestoneId());
        String name = known == null ? moved.milestoneId().toString() : known.name();
        Optional<Integer> ordinal = known == null ? Optional.empty() : known.ordinal();
        return new Milestone(name, moved.date(), ordinal);
    }

    private static PartnershipFacts invite(PartnershipFacts facts, PartnerInvited invited) {
        Optional<PersonId> representative = Optional.of(invited.representative());
        return partner(
                facts, invited.partnerId(), new Participation(invited.name(), representative, false, Optional.empty()));
    }

    private static PartnershipFacts join(PartnershipFacts facts, PartnerId partner, Instant from) {
        Participation known = facts.partners().get(partner);
        return known == null
                ? facts
                : partner(
                        facts,
                        partner,
                        new Participation(known.name(), known.representative(), true, Optional.of(from)));
    }

    private static PartnershipFacts transcribe(PartnershipFacts facts, MembershipTranscribed membership, Instant from) {
        Participation known = facts.partners().get(membership.partnerId());
        Optional<PersonId> representative = known == null ? Optional.empty() : known.representative();
        Optional<Instant> since =
                known == null || known.memberFrom().isEmpty() ? Optional.of(from) : known.memberFrom();
        return partner(
                facts,
                membership.partnerId(),
                new Participation(membership.spelling(), representative, membership.member(), since));
    }

    private static PartnershipFacts partner(PartnershipFacts facts, PartnerId id, Participation participation) {
        Map<PartnerId, Participation> partners = new HashMap<>(facts.partners());
        partners.put(id, participation);
        return copy(facts, partners, facts.aliases(), facts.milestones());
    }

    private static PartnershipFacts alias(PartnershipFacts facts, PartnerId alias, Optional<PartnerId> kept) {
        Map<PartnerId, PartnerId> aliases = new HashMap<>(facts.aliases());
        kept.ifPresentOrElse(name -> aliases.put(alias, name), () -> aliases.remove(alias));
        return copy(facts, facts.partners(), aliases, facts.milestones());
    }

    private static PartnershipFacts copy(
            PartnershipFacts facts,
            Map<PartnerId, Participation> partners,
            Map<PartnerId, PartnerId> aliases,
            Set<MilestoneId> milestones) {
        return new PartnershipFacts(
                facts.partnershipId(),
                facts.forming(),
                facts.zone(),
                facts.registrar(),
                Map.copyOf(partners),
                Map.copyOf(aliases),
                Set.copyOf(milestones));
    }

    private static Partnership milestone(
            Partnership.Formed before, Recorded<PartnershipEvent> recorded, MilestoneId id, Milestone milestone) {
        Map<MilestoneId, Milestone> milestones = new HashMap<>(before.milestones());
        milestones.put(id, milestone);
        PartnershipFacts facts = before.facts();
        Set<MilestoneId> known = new HashSet<>(facts.milestones());
        known.add(id);
        return new Partnership.Formed(
                before.name(),
                copy(facts, facts.partners(), facts.aliases(), known),
                Map.copyOf(milestones),
                lastSpoken(before, recorded));
    }

    private static Partnership with(
            Partnership.Formed before, Recorded<PartnershipEvent> recorded, PartnershipFacts facts) {
        return new Partnership.Formed(before.name(), facts, before.milestones(), lastSpoken(before, recorded));
    }

    private static Optional<Instant> lastSpoken(
            Partnership.@org.jspecify.annotations.Nullable Formed before, Recorded<PartnershipEvent> recorded) {
        Optional<Instant> known = before == null ? Optional.empty() : before.lastActAt();
        if (recorded.transcribed()) {
            return known;
        }
        return known.filter(at -> at.isAfter(recorded.effectiveAt())).or(() -> Optional.of(recorded.effectiveAt()));
    }
}
