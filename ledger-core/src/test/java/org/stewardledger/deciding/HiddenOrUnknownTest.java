package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.AgreementAct;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.consequence.ConsequenceAct;
import org.stewardledger.deciding.ActsFixtureTest.Story;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.dispute.DisputeAct;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.EndRole;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.PromiseAct;

/**
 * Whoever may not see something is told, by every act on it, what is told when it was never recorded: in the same
 * words, also of another time.
 */
class HiddenOrUnknownTest {

    private static final PersonId OBSERVER = new PersonId(id(71));
    private static final PersonId PILOT = new PersonId(id(72));
    private static final PersonId HOLDER = new PersonId(id(73));
    private static final PersonId FORMER_HOLDER = new PersonId(id(74));
    private static final PersonId COMING_HOLDER = new PersonId(id(75));
    private static final PersonId FORMER = new PersonId(id(76));
    private static final Role OBSERVING = new Role(RoleKind.OBSERVER, OBSERVER, Optional.empty(), Optional.empty());
    private static final Role FORMERLY = Role.representing(FORMER, NORTH);

    /** Who reads the harbour, and does not see what is for north and south. */
    private static List<Speaker> readers() {
        return List.of(
                Speaker.representing(representative(WEST), WEST),
                Speaker.representing(representative(WEST), NORTH),
                Speaker.representing(representative(GUEST), GUEST),
                Speaker.alone(OBSERVER),
                Speaker.alone(PILOT),
                Speaker.mandated(HOLDER, WEST, mandate(HOLDER)),
                Speaker.mandated(HOLDER, NORTH, mandate(HOLDER)));
    }

    /** Who does not read the harbour, or no more, or not yet. */
    private static List<Speaker> strangers() {
        return List.of(
                Speaker.representing(representative(TRADER), TRADER),
                Speaker.representing(representative(TRADER), NORTH),
                Speaker.alone(OPERATOR),
                Speaker.alone(REGISTRAR),
                Speaker.representing(FORMER, NORTH),
                Speaker.mandated(FORMER_HOLDER, NORTH, mandate(FORMER_HOLDER)),
                Speaker.alone(FORMER_HOLDER),
                Speaker.mandated(COMING_HOLDER, NORTH, mandate(COMING_HOLDER)));
    }

    private static MandateId mandate(PersonId holder) {
        return new MandateId(holder.value());
    }

    private static Said granted(PartnerId by, PersonId holder, Optional<LocalDate> from) {
        Scope scope = new Scope(new TreeSet<>(WhoMaySay.mandatable()), new TreeSet<>());
        return says(
                by,
                new GrantMandate(
                        HARBOUR,
                        mandate(holder),
                        by,
                        holder,
                        "Agent",
                        scope,
                        Limits.none(),
                        from,
                        Optional.empty(),
                        by));
    }

    /** Gives all of these what they are, and takes from some of them what they were. */
    private static Harbour peopled(Harbour scene) {
        MotionSubject facilitator = MotionSubject.FACILITATOR;
        Stream.of(
                        says(NORTH, new AssignRole(HARBOUR, OBSERVING, "Observer")),
                        says(NORTH, new AssignRole(HARBOUR, FORMERLY, "Former")),
                        says(NORTH, new EndRole(HARBOUR, FORMERLY)),
                        says(NORTH, new AppointFacilitator(HARBOUR, PILOT, "Pilot")),
                        says(SOUTH, new ConsentToMotion(HARBOUR, facilitator, 1)),
                        says(WEST, new ConsentToMotion(HARBOUR, facilitator, 1)),
                        granted(WEST, HOLDER, Optional.empty()),
                        granted(NORTH, FORMER_HOLDER, Optional.empty()),
                        says(NORTH, new RevokeMandate(HARBOUR, mandate(FORMER_HOLDER))),
                        granted(NORTH, COMING_HOLDER, Optional.of(LocalDate.of(2027, 1, 1))))
                .forEach(scene::after);
        return scene;
    }

    /** The stories of acts on what may be narrowed, but for those that open it: a taken identifier is told. */
    static List<Story> stories() {
        return ActsFixtureTest.stories().stream()
                .filter(story ->
                        isOnSomething(story.now().act()) && story.before().said() > formed().said())
                .toList();
    }

    private static boolean isOnSomething(Act act) {
        return switch (act) {
            case PromiseAct promise -> !opens(act);
            case AgreementAct agreement -> !opens(act);
            case ConsequenceAct consequence -> true;
            case DisputeAct dispute -> true;
            default -> false;
        };
    }

    private static boolean opens(Act act) {
        return act instanceof PromiseAct promise && promise.opens().isPresent()
                || act instanceof AgreementAct agreement && agreement.draftsIn().isPresent();
    }

    private static Said by(Speaker speaker, Story story) {
        return says(speaker, story.now().act());
    }

    private static void isHidden(Speaker speaker, Story story, Harbour there) {
        Said said = by(speaker, story);
        String unknown = peopled(formed()).refusal(said);
        assertThat(unknown).as("never recorded, %s", speaker).isNotEmpty();
        assertThat(there.refusal(said)).as("hidden from %s", speaker).isEqualTo(unknown);
        assertThat(there.refusal(said.effective(FORMED)))
                .as("hidden from %s, backdated", speaker)
                .isEqualTo(unknown);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsWhoeverDoesNotSeeItThatItIsNotThere(Story story) {
        Harbour there = peopled(story.before().saying(said -> opens(said.act()) ? said.seenBy(NORTH, SOUTH) : said));
        readers().forEach(reader -> isHidden(reader, story, there));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsWhoeverDoesNotReadThePartnershipThatItIsNotThere(Story story) {
        Harbour there = peopled(story.before());
        strangers().stream()
                .filter(stranger -> !(isTranscribed(story) && stranger.equals(Speaker.alone(REGISTRAR))))
                .forEach(stranger -> isHidden(stranger, story, there));
    }

    /** The registrar of the archive reads everything there. */
    private static boolean isTranscribed(Story story) {
        return story.now().speaker().equals(Speaker.alone(REGISTRAR));
    }

    /** Who gives up a mandate is heard as its holder; of anything else here it is told what strangers are told. */
    @Test
    void tellsWhoseMandateIsOverOfThatMandateAndOfNothingElse() {
        Harbour there = peopled(formed());
        Act named = new SetMilestone(HARBOUR, new MilestoneId(id(40)), "Fair", Optional.empty(), Optional.empty());
        Act meant = new OfferPromise(NEVER_MADE, proposal(HARBOUR));
        for (Act act : List.of(named, meant)) {
            for (Instant at : List.of(NOW, FORMED)) {
                Speaker relying = Speaker.mandated(FORMER_HOLDER, NORTH, mandate(FORMER_HOLDER));
                assertThat(there.refusal(says(relying, act).effective(at)))
                        .startsWith("mandate.not-covering: it was revoked");
                assertThat(there.refusal(says(Speaker.alone(FORMER_HOLDER), act).effective(at)))
                        .isEqualTo("partnership.unknown: no such partnership");
            }
        }
        Said givenUp = says(Speaker.alone(COMING_HOLDER), new RevokeMandate(HARBOUR, mandate(COMING_HOLDER)));
        assertThat(there.recorded(givenUp)).hasSize(1);
        Said another = says(Speaker.alone(COMING_HOLDER), new RevokeMandate(HARBOUR, mandate(HOLDER)));
        assertThat(there.refusal(another)).isEqualTo("partnership.unknown: no such partnership");
    }

    @Test
    void isNotToldByHavingAnotherPartnerLeaveWhenThatSpokeInAnAgreement() {
        AgreementId agreement = new AgreementId(id(77));
        Said leaves = says(WEST, new WithdrawFromPartnership(HARBOUR, NORTH, List.of()));
        Said earlier = leaves.effective(NOW.minusSeconds(100));
        Harbour agreeing = formed().after(says(NORTH, new DraftAgreement(agreement, HARBOUR, "Berths"))
                        .seenBy(NORTH, SOUTH)
                        .effective(NOW.minusSeconds(50)))
                .after(says(NORTH, new ProposeTerms(agreement, 0, set(NORTH, SOUTH), Optional.empty()))
                        .effective(NOW.minusSeconds(50)));
        assertThat(agreeing.refusal(leaves)).isEqualTo(formed().refusal(leaves)).startsWith("partnership.not-yours");
        assertThat(agreeing.refusal(earlier))
                .isEqualTo(formed().refusal(earlier))
                .startsWith("act.backdated");
    }
}
