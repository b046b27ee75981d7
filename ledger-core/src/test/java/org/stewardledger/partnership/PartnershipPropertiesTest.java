package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;

/** What holds for every history of a partnership, tried on many that are drawn from fixed seeds. */
class PartnershipPropertiesTest {

    private static final PersonId PILOT = Records.person("pilot");

    private static final int HISTORIES = 1_500;
    private static final int ACTS = 60;

    private static final class AnyPartnership {

        private final RandomGenerator random;
        private final PartnershipId partnership;

        AnyPartnership(long seed, boolean spoken) {
            this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            this.partnership = spoken ? HARBOUR : ARCHIVE;
        }

        @SafeVarargs
        private <T> T one(T... of) {
            return of[random.nextInt(of.length)];
        }

        private PartnerId partner() {
            return one(NORTH, NORTH, SOUTH, EAST, NORTHERN, NORTHERN, GUEST);
        }

        private Speaker speaker() {
            return random.nextInt(3) == 0 ? one(registrar(), alone(OPERATOR)) : of(partner());
        }

        private MilestoneId milestone() {
            return one(LAUNCH, REVIEW);
        }

        private Optional<LocalDate> date() {
            return one(Optional.of(JUNE), Optional.of(JULY), Optional.<LocalDate>empty());
        }

        private String name() {
            return one("Launch", "launch", "Review");
        }

        private PartnershipAct act() {
            var at = day(-random.nextInt(8));
            return switch (random.nextInt(20)) {
                case 10, 11, 12, 13, 14, 15 -> motion();
                case 16, 17 -> role();
                case 18 -> new WithdrawFromPartnership(partnership, partner(), List.of());
                case 0 -> one(formHarbour(), formArchive());
                case 1, 2 -> new InvitePartner(partnership, invited(partner()));
                case 3 -> new JoinPartnership(partnership, partner());
                case 4 -> alias();
                case 5 -> separate();
                case 6 -> new SetMilestone(partnership, milestone(), name(), date(), Optional.empty());
                case 7 ->
                    new TranscribeMilestone(
                            partnership, milestone(), name(), date(), Optional.empty(), source("milestone", at));
                default ->
                    new TranscribeMembership(
                            partnership,
                            partner(),
                            one("one", "other"),
                            PartnerKind.TEAM,
                            random.nextBoolean(),
                            source("membership", at));
            };
        }

        private MotionSubject subject() {
            return random.nextInt(20) == 0
                    ? MotionSubject.CLOSING
                    : one(MotionSubject.PROBLEM, MotionSubject.PROCESS, MotionSubject.FACILITATOR);
        }

        private PersonId person() {
            return one(PILOT, representative(partner()));
        }

        private PartnershipAct motion() {
            int version = 1 + random.nextInt(3);
            return switch (random.nextInt(12)) {
                case 0 -> new StateProblem(partnership, name());
                case 1 -> new AgreeProcess(partnership, name());
                case 2 -> new AppointFacilitator(partnership, one(PILOT, PILOT, person()), "Pilot");
                case 3 ->
                    random.nextInt(4) == 0
                            ? new ClosePartnership(partnership)
                            : new DismissFacilitator(partnership, one(PILOT, person()));
                case 4 -> new ObjectToMotion(partnership, subject(), version);
                case 5 -> new WithdrawMotion(partnership, subject(), version);
                default -> new ConsentToMotion(partnership, subject(), version);
            };
        }

        private PartnershipAct role() {
            Role role = one(
                    Role.representing(person(), partner()),
                    new Role(RoleKind.OBSERVER, person(), Optional.empty(), Optional.empty()),
                    new Role(RoleKind.TITLED, person(), Optional.of(partner()), Optional.of("Pilot")));
            return random.nextBoolean()
                    ? new AssignRole(partnership, role, "Somebody")
                    : new EndRole(partnership, role);
        }

        private Partner invited(PartnerId partner) {
            Partner usual = introduced(partner);
            return one(usual, usual, new Partner(partner, "Else", PartnerKind.TEAM, usual.representative()));
        }

        private PartnershipAct alias() {
            PartnerId one = partner();
            PartnerId other = partner();
            return one.equals(other) ? separate() : new AliasPartner(partnership, one, other);
        }

        private PartnershipAct separate() {
            return new SeparatePartners(partnership, partner(), partner());
        }

        private PartnershipEvent event() {
            Personal name = new Personal.Clear(representative(NORTH), "Somebody");
            return switch (random.nextInt(18)) {
                case 9 ->
                    new MotionProposed(
                            partnership,
                            1 + random.nextInt(3),
                            partner(),
                            one(
                                    new Matter.Problem("Why"),
                                    new Matter.Process("How"),
                                    new Matter.Facilitator(PILOT, name),
                                    new Matter.Closing()),
                            new TreeSet<>(List.of(partner(), NORTH)));
                case 10 -> new MotionConsented(partnership, subject(), 1, partner());
                case 11 -> new MotionObjected(partnership, subject(), 1, partner());
                case 12 -> new MotionWithdrawn(partnership, subject(), 1, partner());
                case 13 -> new MotionCarried(partnership, subject(), 1);
                case 14 -> new FacilitatorDismissed(partnership, PILOT);
                case 15 -> new PartnerWithdrew(partnership, partner());
                case 16 -> new RoleAssigned(partnership, Role.representing(person(), partner()), name);
                case 17 -> new RoleEnded(partnership, Role.representing(person(), partner()));
                case 0 ->
                    new PartnershipFormed(
                            partnership, "Harbour", "Why", one(Forming.values()), ZONE, Optional.of(REGISTRAR));
                case 1 ->
                    new PartnerInvited(
                            partnership,
                            partner(),
                            new Text.Plain("Name"),
                            PartnerKind.TEAM,
                            representative(partner()),
                            name);
                case 2 -> new PartnerJoined(partnership, partner());
                case 3, 4 -> new PartnersAliased(partnership, partner(), partner());
                case 5 -> new PartnersSeparated(partnership, partner(), partner());
                case 6 -> new MilestoneSet(partnership, milestone(), name(), date(), Optional.of(1));
                case 7 -> new MilestoneMoved(partnership, milestone(), date());
                default ->
                    random.nextBoolean()
                            ? new MembershipTranscribed(
                                    partnership,
                                    partner(),
                                    new Text.Plain("Name"),
                                    PartnerKind.TEAM,
                                    random.nextBoolean())
                            : new MilestoneTranscribed(partnership, milestone(), name(), date(), Optional.empty());
            };
        }
    }

    /** Nothing, or an archive, or a harbour of many or of two, whose consent is soon complete. */
    private static PartnershipScene beginning(RandomGenerator random, boolean spoken) {
        int kind = random.nextInt(10);
        if (kind == 0 || !spoken) {
            return kind == 0 ? nothing() : archive();
        }
        if (kind < 6) {
            return harbour();
        }
        PartnershipScene two = nothing();
        two.says(of(NORTH), formHarbour());
        two.says(of(NORTH), new InvitePartner(HARBOUR, introduced(SOUTH)));
        two.says(of(SOUTH), new JoinPartnership(HARBOUR, SOUTH));
        return two;
    }

    @Test
    void everyHistoryReplaysToTheSameStateAndRepeatsSafely() {
        Set<String> met = new HashSet<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            boolean spoken = seed % 2 == 0;
            AnyPartnership any = new AnyPartnership(seed, spoken);
            PartnershipScene scene = beginning(any.random, spoken);
            for (int i = 0; i < ACTS; i++) {
                PartnershipAct act = any.act();
                Speaker speaker = any.speaker();
                Partnership before = scene.state();
                boolean repeats = false;
                try {
                    List<PartnershipEvent> events = scene.says(speaker, act);
                    events.forEach(event -> met.add(event.getClass().getSimpleName()));
                    repeats = !events.isEmpty();
                } catch (ActRefused refused) {
                    met.add(refused.code());
                    assertThat(scene.state()).isSameAs(before);
                }
                if (repeats) {
                    assertThat(scene.says(speaker, act)).as("%s again", act).isEmpty();
                }
            }
            Partnership again = Partnership.none();
            for (Recorded<PartnershipEvent> recorded : scene.history()) {
                again = Partnership.evolve(again, recorded);
            }
            assertThat(again).isEqualTo(scene.state());
        }
        for (Class<?> event : PartnershipEvent.class.getPermittedSubclasses()) {
            assertThat(met).contains(event.getSimpleName());
        }
        for (PartnershipRefusal refusal : PartnershipRefusal.values()) {
            // What a partner leaves is compared with its agreements, which this does not have.
            if (refusal.kind() != Refusal.Kind.VALUES && refusal != PartnershipRefusal.AGREEMENTS_MOVED) {
                assertThat(met).contains(refusal.code());
            }
        }
    }

    @Test
    void anyEventOnAnyStateIsTakenAndAnyActOnItIsAnswered() {
        for (long seed = 1; seed <= HISTORIES / 4; seed++) {
            AnyPartnership any = new AnyPartnership(seed, true);
            Partnership state = Partnership.none();
            for (int position = 1; position <= ACTS; position++) {
                Occasion occasion = new Occasion(
                        any.speaker(),
                        day(any.random.nextInt(30)),
                        day(30),
                        Optional.empty(),
                        Visibility.partnership());
                var source = any.random.nextBoolean() ? Optional.of(source("page", day(-1))) : Optional.<Source>empty();
                state = Partnership.evolve(state, Records.recorded(position, any.event(), occasion, source, position));
                if (!(state instanceof Partnership.Unformed)) {
                    namesAreOfOnePartner(state.known().facts());
                    isAnswered(any.act(), occasion, state);
                }
            }
        }
    }

    private static void namesAreOfOnePartner(PartnershipFacts facts) {
        for (PartnerId partner : List.of(NORTH, SOUTH, EAST, NORTHERN, GUEST)) {
            assertThat(facts.namesOf(partner)).contains(partner, facts.canonical(partner));
            for (PartnerId name : facts.namesOf(partner)) {
                assertThat(facts.same(partner, name)).isTrue();
                assertThat(facts.namesOf(name)).isEqualTo(facts.namesOf(partner));
            }
        }
    }

    private static void isAnswered(PartnershipAct act, Occasion occasion, Partnership state) {
        try {
            assertThat(act.decide(
                            occasion, PartnershipScene.standing(state.known().facts(), occasion, act), state))
                    .isNotNull();
        } catch (ActRefused refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    @Test
    @Timeout(60)
    void growsToManyPartnersAndMilestonesWithoutCopyingThemAll() {
        PartnershipScene scene = nothing();
        scene.says(alone(OPERATOR), formArchive());
        for (int i = 0; i < 10_000; i++) {
            scene.says(registrar(), membership(Records.partner("p" + i), true, day(-5)));
            MilestoneId milestone = new MilestoneId(Records.id("m" + i));
            scene.says(registrar(), milestone(milestone, "Milestone " + i, JUNE, day(-5)));
        }
        for (int i = 1; i < 10_000; i++) {
            scene.says(registrar(), new AliasPartner(ARCHIVE, Records.partner("p0"), Records.partner("p" + i)));
        }
        assertThat(scene.facts().namesOf(Records.partner("p77"))).hasSize(10_000);
        assertThat(scene.facts().milestones()).hasSize(10_000);
    }
}
