package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.*;

/** A partnership as plain maps and lists: who is in it, under which names, who speaks for whom. */
final class PlainPartnership {

    /** How a partner stands to the partnership. */
    enum Being {
        INVITED,
        MEMBER,
        LEFT
    }

    /** What is known of a partner under one name. */
    static final class Known {
        PartnerKind kind;
        String name;
        Being being = Being.INVITED;
        Optional<Instant> memberFrom = Optional.empty();
        Instant saidAt;
        final Map<PersonId, Instant> voices = new HashMap<>();

        Known(PartnerKind kind, String name, Instant saidAt) {
            this.kind = kind;
            this.name = name;
            this.saidAt = saidAt;
        }
    }

    final PartnershipFormed formed;
    final List<Recorded<PartnershipEvent>> log = new ArrayList<>();
    final Map<PartnerId, Known> partners = new TreeMap<>();
    final Map<PartnerId, PartnerId> aliases = new HashMap<>();
    final Map<PartnerId, PartnerId> separated = new HashMap<>();
    final Map<Role, Instant> roles = new HashMap<>();
    final Set<Role> endedRoles = new HashSet<>();
    final Map<MilestoneId, MilestoneTranscribed> milestones = new LinkedHashMap<>();
    final Map<MilestoneId, Instant> milestoneSaidAt = new HashMap<>();
    final PlainMotions motions = new PlainMotions();
    Optional<PersonId> facilitator = Optional.empty();
    Instant facilitatorSince = Instant.MIN;
    Optional<PersonId> dismissed = Optional.empty();
    Optional<Instant> lastSpokenAt = Optional.empty();
    boolean closed;

    PlainPartnership(PartnershipFormed formed) {
        this.formed = formed;
    }

    boolean recordOnly() {
        return formed.forming() == Forming.RECORD_ONLY;
    }

    /** The name that is kept for a partner. */
    PartnerId kept(PartnerId name) {
        PartnerId kept = name;
        while (aliases.containsKey(kept)) {
            kept = aliases.get(kept);
        }
        return kept;
    }

    boolean same(PartnerId one, PartnerId other) {
        return kept(one).equals(kept(other));
    }

    /** Every name of a partner. */
    Set<PartnerId> names(PartnerId partner) {
        Set<PartnerId> names = new TreeSet<>(Set.of(partner));
        for (PartnerId known : partners.keySet()) {
            if (same(known, partner)) {
                names.add(known);
            }
        }
        return names;
    }

    /** The name among these that a partner has. */
    Optional<PartnerId> nameAmong(Collection<PartnerId> names, PartnerId partner) {
        return names.contains(partner)
                ? Optional.of(partner)
                : names.stream().filter(name -> same(name, partner)).findFirst();
    }

    boolean isAmong(PartnerId partner, Collection<PartnerId> names) {
        return nameAmong(names, partner).isPresent();
    }

    boolean areAllAmong(Collection<PartnerId> these, Collection<PartnerId> those) {
        return these.stream().allMatch(one -> isAmong(one, those));
    }

    /** Whether all who may see this may see that, each under any of its names. */
    boolean isWithin(Visibility these, Visibility those) {
        return !(those instanceof Visibility.ToPartners(SortedSet<PartnerId> seeing))
                || (these instanceof Visibility.ToPartners(SortedSet<PartnerId> partners)
                        && areAllAmong(partners, seeing));
    }

    boolean areSame(Visibility these, Visibility those) {
        return isWithin(these, those) && isWithin(those, these);
    }

    boolean knows(PartnerId partner) {
        return partners.containsKey(partner);
    }

    boolean isMember(PartnerId partner) {
        return names(partner).stream().anyMatch(name -> is(name, Being.MEMBER));
    }

    boolean is(PartnerId name, Being being) {
        return partners.containsKey(name) && partners.get(name).being == being;
    }

    /** The members, each under the first of its names that is one. */
    SortedSet<PartnerId> members() {
        SortedSet<PartnerId> members = new TreeSet<>();
        for (PartnerId name : partners.keySet()) {
            if (is(name, Being.MEMBER) && members.stream().noneMatch(other -> same(other, name))) {
                members.add(name);
            }
        }
        return members;
    }

    /** Whether a person represents a partner under this very name. */
    boolean isVoice(PersonId person, PartnerId name) {
        return partners.containsKey(name) && partners.get(name).voices.containsKey(person);
    }

    boolean represents(PersonId person, PartnerId partner) {
        return names(partner).stream().anyMatch(name -> isVoice(person, name));
    }

    boolean isFacilitator(PersonId person) {
        return facilitator.equals(Optional.of(person));
    }

    static Role observing(PersonId person) {
        return new Role(RoleKind.OBSERVER, person, Optional.empty(), Optional.empty());
    }

    /** Whether a person knows of the partnership without any mandate. */
    boolean isKnownTo(PersonId person) {
        return formed.registrar().equals(Optional.of(person))
                || isFacilitator(person)
                || roles.containsKey(observing(person))
                || partners.keySet().stream().anyMatch(name -> isVoice(person, name));
    }

    /** Takes note of what was recorded. */
    void happened(Recorded<PartnershipEvent> recorded) {
        log.add(recorded);
        Instant at = recorded.effectiveAt();
        if (!recorded.transcribed() && lastSpokenAt.filter(at::isBefore).isEmpty()) {
            lastSpokenAt = Optional.of(at);
        }
        switch (recorded.event()) {
            case PartnershipFormed again -> {}
            case PartnerInvited e -> invited(e, at);
            case PartnerJoined e -> {
                Known known = partners.get(e.partnerId());
                known.memberFrom = known.being == Being.MEMBER ? known.memberFrom : Optional.of(at);
                known.being = Being.MEMBER;
                known.saidAt = at;
            }
            case PartnersAliased e -> aliases.put(e.alias(), e.partnerId());
            case PartnersSeparated e -> {
                aliases.remove(e.alias());
                separated.put(e.alias(), e.partnerId());
            }
            case MembershipTranscribed e -> written(e, at);
            case MilestoneSet e ->
                milestone(
                        new MilestoneTranscribed(e.partnershipId(), e.milestoneId(), e.name(), e.date(), e.ordinal()),
                        at);
            case MilestoneMoved e -> {
                MilestoneTranscribed before = milestones.get(e.milestoneId());
                milestone(
                        new MilestoneTranscribed(
                                e.partnershipId(), e.milestoneId(), before.name(), e.date(), before.ordinal()),
                        at);
            }
            case MilestoneTranscribed e -> milestone(e, at);
            case RoleAssigned e -> assigned(e.role(), at);
            case RoleEnded e -> ended(e.role());
            case FacilitatorDismissed e -> {
                facilitator = Optional.empty();
                dismissed = Optional.of(e.person());
                motions.standing.remove(MotionSubject.FACILITATOR);
            }
            case PartnerWithdrew e -> {
                Set<PartnerId> names = names(e.partnerId());
                for (PartnerId name : names) {
                    if (is(name, Being.MEMBER)) {
                        partners.get(name).being = Being.LEFT;
                        partners.get(name).saidAt = at;
                    }
                }
                motions.left(names);
            }
            case MotionProposed e -> motions.proposed(e);
            case MotionConsented e -> motions.said(e.subject(), e.by(), true);
            case MotionObjected e -> motions.said(e.subject(), e.by(), false);
            case MotionWithdrawn e -> motions.withdrawn(e.subject());
            case MotionCarried e -> carried(motions.carried(e.subject()), at);
        }
    }

    private void invited(PartnerInvited e, Instant at) {
        Known known = partners.computeIfAbsent(e.partnerId(), id -> new Known(e.kind(), "", at));
        known.kind = e.kind();
        known.name = e.name().plain().orElse("");
        known.saidAt = at;
        known.being = known.being == Being.MEMBER ? Being.MEMBER : Being.INVITED;
        known.voices.putIfAbsent(e.representative(), at);
    }

    private void written(MembershipTranscribed e, Instant at) {
        String name = e.spelling().plain().orElse("");
        Known known = partners.get(e.partnerId());
        if (known == null) {
            known = new Known(e.kind(), name, at);
            partners.put(e.partnerId(), known);
        }
        if (!at.isBefore(known.saidAt)) {
            known.kind = e.kind();
            known.name = name;
            known.being = e.member() ? Being.MEMBER : Being.LEFT;
            known.saidAt = at;
        }
        if (e.member() && known.memberFrom.filter(from -> !at.isBefore(from)).isEmpty()) {
            known.memberFrom = Optional.of(at);
        }
    }

    private void milestone(MilestoneTranscribed e, Instant at) {
        if (!milestoneSaidAt.containsKey(e.milestoneId()) || !at.isBefore(milestoneSaidAt.get(e.milestoneId()))) {
            milestones.put(e.milestoneId(), e);
            milestoneSaidAt.put(e.milestoneId(), at);
        }
    }

    private void assigned(Role role, Instant at) {
        endedRoles.remove(role);
        if (role.kind() == RoleKind.REPRESENTATIVE) {
            partners.get(role.partner().orElseThrow()).voices.put(role.person(), at);
        } else {
            roles.put(role, at);
        }
    }

    private void ended(Role role) {
        endedRoles.add(role);
        roles.remove(role);
        role.partner()
                .filter(partner -> role.kind() == RoleKind.REPRESENTATIVE)
                .ifPresent(partner -> partners.get(partner).voices.remove(role.person()));
    }

    private void carried(Matter matter, Instant at) {
        switch (matter) {
            case Matter.Facilitator(PersonId person, var name) -> {
                facilitator = Optional.of(person);
                facilitatorSince = at;
                dismissed = Optional.empty();
            }
            case Matter.Closing closing -> closed = true;
            case Matter.Problem problem -> {}
            case Matter.Process process -> {}
        }
    }
}
