package org.stewardledger.projections.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.stewardledger.projections.roles.Roles.Held;
import org.stewardledger.projections.roles.Roles.Office;
import org.stewardledger.projections.roles.Roles.Past;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.PersonNames;
import org.stewardledger.projections.told.Story;

/** Who has and had which role, from what was told. */
final class RoleFold {

    private final Story story;
    private final PersonNames persons;
    private final Map<Role, Held> held = new LinkedHashMap<>();
    private final Map<Integer, PersonId> proposed = new LinkedHashMap<>();
    private final List<Past> past = new ArrayList<>();
    private Optional<Held> facilitator = Optional.empty();

    private RoleFold(Story story) {
        this.story = story;
        this.persons = PersonNames.in(story);
    }

    static RoleFold of(Story story) {
        RoleFold fold = new RoleFold(story);
        story.all(PartnershipEvent.class).forEach(fold::apply);
        return fold;
    }

    List<Held> held() {
        return List.copyOf(held.values());
    }

    List<Past> past() {
        return List.copyOf(past);
    }

    Optional<Held> facilitator() {
        return facilitator;
    }

    private void apply(Recorded<PartnershipEvent> recorded) {
        switch (recorded.event()) {
            case PartnerInvited invited ->
                give(Role.representing(invited.representative(), invited.partnerId()), recorded);
            case RoleAssigned given -> give(given.role(), recorded);
            case RoleEnded ended -> {
                Held before = held.remove(ended.role());
                if (before != null) {
                    past.add(past(before, recorded));
                }
            }
            case MotionProposed motion
            when motion.matter() instanceof Matter.Facilitator one -> proposed.put(motion.version(), one.person());
            case MotionCarried carried
            when carried.subject() == MotionSubject.FACILITATOR -> appoint(carried.version(), recorded);
            case FacilitatorDismissed dismissed -> dismiss(recorded);
            default -> {}
        }
    }

    private void give(Role role, Recorded<?> recorded) {
        held.computeIfAbsent(
                role,
                absent -> new Held(
                        persons.of(role.person()),
                        Office.of(role.kind()),
                        role.title(),
                        role.partner().map(story::named),
                        Origin.of(recorded)));
    }

    private void appoint(int version, Recorded<?> recorded) {
        dismiss(recorded);
        facilitator = Optional.ofNullable(proposed.get(version))
                .map(person -> new Held(
                        persons.of(person),
                        Office.FACILITATOR,
                        Optional.empty(),
                        Optional.empty(),
                        Origin.of(recorded)));
    }

    private void dismiss(Recorded<?> recorded) {
        facilitator.ifPresent(before -> past.add(past(before, recorded)));
        facilitator = Optional.empty();
    }

    private static Past past(Held before, Recorded<?> recorded) {
        return new Past(
                before.person(),
                before.office(),
                before.title(),
                before.partner(),
                before.from(),
                Origin.of(recorded),
                recorded.reason());
    }
}
