package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.partnership.*;
import org.stewardledger.whole.PlainPartnership.Being;

/** A second reading of roles, of the facilitator's leaving, and of who may leave a partnership. */
record RoleRules(PlainPartnership in, Heard heard) {

    private boolean isHeld(Role role) {
        return role.kind() == RoleKind.REPRESENTATIVE
                ? in.isVoice(role.person(), role.partner().orElseThrow())
                : in.roles.containsKey(role);
    }

    /** Whoever could give it, or has or had it. */
    private void given(Role role, boolean ending) {
        heard.spoken();
        boolean holder =
                ending && heard.person().equals(role.person()) && (isHeld(role) || in.endedRoles.contains(role));
        if (!holder) {
            role.partner().ifPresentOrElse(heard::named, heard::member);
        }
    }

    List<PartnershipEvent> assign(AssignRole act) {
        given(act.role(), false);
        if (isHeld(act.role())) {
            return List.of();
        }
        boolean gone = act.role().partner().stream()
                .filter(partner -> !in.isMember(partner))
                .flatMap(partner -> in.names(partner).stream())
                .anyMatch(name -> in.is(name, Being.LEFT));
        need(!gone, "partnership.not-member");
        need(
                act.role().kind() != RoleKind.REPRESENTATIVE
                        || !in.isFacilitator(act.role().person()),
                "partnership.not-neutral");
        need(act.role().kind() == RoleKind.REPRESENTATIVE || !in.closed, "partnership.closed");
        return List.of(new RoleAssigned(
                act.partnershipId(), act.role(), new Personal.Clear(act.role().person(), act.personName())));
    }

    List<PartnershipEvent> end(EndRole act) {
        Role role = act.role();
        given(role, true);
        if (!isHeld(role)) {
            need(in.endedRoles.contains(role), "partnership.role-unknown");
            return List.of();
        }
        if (role.kind() == RoleKind.REPRESENTATIVE) {
            Set<PersonId> voices = new HashSet<>();
            for (PartnerId name : in.names(role.partner().orElseThrow())) {
                voices.addAll(in.partners.get(name).voices.keySet());
            }
            need(voices.size() > 1, "partnership.last-representative");
        }
        return List.of(new RoleEnded(act.partnershipId(), role));
    }

    List<PartnershipEvent> dismiss(DismissFacilitator act) {
        boolean done = in.dismissed.equals(Optional.of(act.person()));
        boolean itself = heard.person().equals(act.person())
                && heard.speaker().partner().isEmpty()
                && heard.speaker().mandate().isEmpty();
        if (done && itself) {
            return List.of();
        }
        heard.memberOrFacilitator();
        if (done) {
            return List.of();
        }
        need(in.isFacilitator(act.person()), "partnership.facilitator-differs");
        return List.of(new FacilitatorDismissed(act.partnershipId(), act.person()));
    }

    /** Only whoever speaks for a partner that is or was a member takes it out; empty when it has left already. */
    Optional<PartnerId> leaver(PartnerId partner) {
        heard.named(partner);
        if (in.isMember(partner)) {
            return Optional.of(partner);
        }
        need(in.names(partner).stream().anyMatch(name -> in.is(name, Being.LEFT)), "partnership.never-member");
        return Optional.empty();
    }
}
