package org.stewardledger.projections.partnerships;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.Matter;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleAssigned;
import org.stewardledger.partnership.RoleEnded;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.projections.twotimes.Table;

/**
 * Roles by which a person reads a partnership. Whoever represents a partner that has left reads on: it is held to what
 * it promised.
 */
final class RoleRowKind implements Kind<RoleRowKind.State, RoleRowKind.Shown> {

    private static final Table TABLE = new Table("projections.role", "role", "person, partner");
    private static final UUID FACILITATOR = UUID.nameUUIDFromBytes("facilitator".getBytes(StandardCharsets.UTF_8));

    /** A role in the making. */
    static final class State {
        private Optional<Shown> shown = Optional.empty();
        private final Map<Integer, PersonId> proposed = new HashMap<>();
    }

    /**
     * What a row shows.
     *
     * @param person  who has the role
     * @param partner the partner represented; empty for an observer and the facilitator
     */
    record Shown(PersonId person, Optional<PartnerId> partner) {

        static Shown of(Role role) {
            return new Shown(role.person(), role.partner());
        }
    }

    @Override
    public State start() {
        return new State();
    }

    @Override
    public void apply(State state, Recorded<?> event) {
        switch (event.event()) {
            case PartnerInvited invited -> state.shown = Optional.of(Shown.of(represented(invited)));
            case RoleAssigned given -> state.shown = Optional.of(Shown.of(given.role()));
            case RoleEnded ended -> state.shown = Optional.empty();
            case MotionProposed motion
            when motion.matter() instanceof Matter.Facilitator one ->
                state.proposed.put(motion.version(), one.person());
            case MotionCarried carried ->
                state.shown = Optional.ofNullable(state.proposed.get(carried.version()))
                        .map(person -> new Shown(person, Optional.empty()));
            case FacilitatorDismissed dismissed -> state.shown = Optional.empty();
            default -> {}
        }
    }

    @Override
    public Optional<Shown> row(State state) {
        return state.shown;
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return switch (event.event()) {
            case PartnerInvited invited -> key(invited, id(represented(invited)));
            case RoleAssigned given when reads(given.role()) -> key(given, id(given.role()));
            case RoleEnded ended when reads(ended.role()) -> key(ended, id(ended.role()));
            case MotionProposed motion when motion.matter() instanceof Matter.Facilitator -> key(motion, FACILITATOR);
            case MotionCarried carried when carried.subject() == MotionSubject.FACILITATOR -> key(carried, FACILITATOR);
            case FacilitatorDismissed dismissed -> key(dismissed, FACILITATOR);
            default -> List.of();
        };
    }

    private static Role represented(PartnerInvited invited) {
        return Role.representing(invited.representative(), invited.partnerId());
    }

    private static boolean reads(Role role) {
        return role.kind() != RoleKind.TITLED;
    }

    private static UUID id(Role role) {
        String text = role.kind() + " " + role.person()
                + role.partner().map(partner -> " " + partner).orElse("");
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<EntityKey> key(PartnershipEvent event, UUID id) {
        return List.of(new EntityKey(event.partnershipId().value(), id));
    }

    @Override
    public EventTag tag(EntityKey key) {
        return EventTag.of("partnership", key.partnership());
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CopyRows rows, Shown shown) {
        rows.uuid(shown.person().value()).uuid(shown.partner().map(PartnerId::value));
    }
}
