package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;

/** How each recorded fact changes who is in a partnership, and who speaks for whom. */
final class MembershipEvolution {

    private MembershipEvolution() {}

    /** A partner that has left and is invited again keeps its representatives. */
    static PartnershipFacts invite(PartnershipFacts facts, PartnerInvited invited, Instant at) {
        Participation known = facts.partners().get(invited.partnerId());
        PMap<PersonId, Instant> before = known == null ? HashTreePMap.empty() : known.representatives();
        return facts.with(
                invited.partnerId(),
                new Participation(
                        invited.name().plain(),
                        invited.kind(),
                        before.containsKey(invited.representative())
                                ? before
                                : before.plus(invited.representative(), at),
                        known != null && known.member() ? Membership.MEMBER : Membership.INVITED,
                        known == null ? Optional.empty() : known.memberFrom(),
                        at));
    }

    static PartnershipFacts join(PartnershipFacts facts, PartnerId partner, Instant at) {
        Participation known = facts.partners().get(partner);
        if (known == null) {
            return facts;
        }
        Optional<Instant> from = known.member() ? known.memberFrom() : Optional.of(at);
        return facts.with(
                partner,
                new Participation(known.name(), known.kind(), known.representatives(), Membership.MEMBER, from, at));
    }

    /** Under all names that the partner has then. */
    static PartnershipFacts withdraw(PartnershipFacts facts, PartnerId partner, Instant at) {
        PartnershipFacts after = facts;
        for (PartnerId name : facts.namesOf(partner)) {
            Participation known = facts.partners().get(name);
            if (known != null && known.member()) {
                after = after.with(
                        name,
                        new Participation(
                                known.name(),
                                known.kind(),
                                known.representatives(),
                                Membership.LEFT,
                                known.memberFrom(),
                                at));
            }
        }
        return after;
    }

    static PartnershipFacts transcribe(PartnershipFacts facts, MembershipTranscribed told, Instant at) {
        Participation known = facts.partners().get(told.partnerId());
        Membership membership = told.member() ? Membership.MEMBER : Membership.LEFT;
        Optional<Instant> since = told.member() ? Optional.of(at) : Optional.empty();
        if (known == null) {
            return facts.with(
                    told.partnerId(),
                    new Participation(
                            told.spelling().plain(), told.kind(), HashTreePMap.empty(), membership, since, at));
        }
        Optional<Instant> earliest = known.memberFrom()
                .filter(from -> since.isEmpty() || from.isBefore(at))
                .or(() -> since);
        boolean late = at.isBefore(known.saidAt());
        return facts.with(
                told.partnerId(),
                new Participation(
                        late ? known.name() : told.spelling().plain(),
                        late ? known.kind() : told.kind(),
                        known.representatives(),
                        late ? known.membership() : membership,
                        earliest,
                        late ? known.saidAt() : at));
    }

    static PartnershipFacts assign(PartnershipFacts facts, Role role, Instant at) {
        PartnershipFacts after = facts.with(facts.offices().giving(role, at));
        return role.kind() == RoleKind.REPRESENTATIVE
                ? represented(after, role, before -> before.plus(role.person(), at))
                : after;
    }

    static PartnershipFacts end(PartnershipFacts facts, Role role) {
        PartnershipFacts after = facts.with(facts.offices().ending(role));
        return role.kind() == RoleKind.REPRESENTATIVE
                ? represented(after, role, before -> before.minus(role.person()))
                : after;
    }

    private interface Change {
        PMap<PersonId, Instant> of(PMap<PersonId, Instant> before);
    }

    private static PartnershipFacts represented(PartnershipFacts facts, Role role, Change change) {
        return role.partner()
                .filter(facts::knows)
                .map(partner -> {
                    Participation known = facts.partners().get(partner);
                    return known == null
                            ? facts
                            : facts.with(
                                    partner,
                                    new Participation(
                                            known.name(),
                                            known.kind(),
                                            change.of(known.representatives()),
                                            known.membership(),
                                            known.memberFrom(),
                                            known.saidAt()));
                })
                .orElse(facts);
    }
}
