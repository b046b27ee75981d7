package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;

class TranscribeMembershipTest {

    private static final Instant EARLIER = Records.day(-20);
    private static final Instant LATER = Records.day(-10);

    private final PartnershipScene scene = archive();

    @Test
    void writesDownThatAPartnerTookPart() {
        assertThat(scene.says(registrar(), membership(GUEST, true, LATER)))
                .containsExactly(new MembershipTranscribed(
                        ARCHIVE, GUEST, new Text.Plain("Partner " + GUEST), PartnerKind.TEAM, true));
        assertThat(scene.facts().isMember(GUEST)).isTrue();
    }

    @Test
    void writesDownThatAPartnerLeft() {
        assertThat(scene.says(registrar(), membership(NORTH, false, LATER))).hasSize(1);
        assertThat(scene.facts().isMember(NORTH)).isFalse();
        assertThat(scene.facts().knows(NORTH)).isTrue();
    }

    @Test
    void addsNothingWhenItStandsAlready() {
        scene.repeats(registrar(), membership(GUEST, true, EARLIER));
        assertThat(scene.says(registrar(), membership(GUEST, true, LATER))).isEmpty();
    }

    @Test
    void addsNothingWhenExactlyThisWasWrittenDownBefore() {
        scene.says(registrar(), membership(GUEST, true, EARLIER));
        scene.says(registrar(), membership(GUEST, false, LATER));
        assertThat(scene.says(registrar(), membership(GUEST, true, EARLIER))).isEmpty();
        assertThat(scene.facts().isMember(GUEST)).isFalse();
    }

    @Test
    void writesDownAnEarlierTimeThatArrivesLate() {
        scene.says(registrar(), membership(GUEST, true, LATER));
        assertThat(scene.says(registrar(), membership(GUEST, true, EARLIER))).hasSize(1);
        assertThat(scene.facts().partners().get(GUEST).memberFrom()).contains(EARLIER);
    }

    @Test
    void lateNewsLeavesThePresentAsItIs() {
        scene.says(registrar(), membership(GUEST, false, LATER));
        assertThat(scene.says(registrar(), membership(GUEST, true, EARLIER))).hasSize(1);
        assertThat(scene.facts().isMember(GUEST)).isFalse();
    }

    @Test
    void lateNewsLeavesSpellingKindAndFirstTimeAsTheyAre() {
        scene.says(registrar(), membership(GUEST, true, EARLIER));
        scene.says(registrar(), membership(GUEST, false, LATER));
        Instant between = Records.day(-15);
        scene.says(
                registrar(),
                new TranscribeMembership(
                        ARCHIVE, GUEST, "Respelled", PartnerKind.PERSON, true, Records.source("page", between)));
        Participation guest = scene.facts().partners().get(GUEST);
        assertThat(guest.name()).contains("Partner " + GUEST);
        assertThat(guest.kind()).isEqualTo(PartnerKind.TEAM);
        assertThat(guest.member()).isFalse();
        assertThat(guest.memberFrom()).contains(EARLIER);
        assertThat(guest.saidAt()).isEqualTo(LATER);
    }

    @Test
    void remembersSinceWhenItWasAMemberAfterItLeft() {
        scene.says(registrar(), membership(GUEST, false, EARLIER));
        assertThat(scene.facts().partners().get(GUEST).memberFrom()).isEmpty();
        scene.says(registrar(), membership(GUEST, true, LATER));
        assertThat(scene.facts().partners().get(GUEST).memberFrom()).contains(LATER);
        scene.says(registrar(), membership(GUEST, false, Records.day(-5)));
        assertThat(scene.facts().partners().get(GUEST).memberFrom()).contains(LATER);
    }

    @Test
    void countsAsNothingSpoken() {
        Optional<Instant> before = scene.state().lastSpokenAt();
        scene.says(registrar(), membership(GUEST, true, LATER));
        assertThat(scene.state().lastSpokenAt()).isEqualTo(before);
    }

    @Test
    void takesTheTimeTheActStatesOverTheOneOfTheSource() {
        scene.saysAt(EARLIER, registrar(), membership(GUEST, true, LATER));
        assertThat(scene.facts().partners().get(GUEST).memberFrom()).contains(EARLIER);
    }

    @Test
    void recordsTheNameOfAPersonAsPersonalAndNeverComparesIt() {
        assertThat(scene.says(registrar(), person("Robin", LATER)))
                .containsExactly(new MembershipTranscribed(
                        ARCHIVE, GUEST, new Personal.Clear(GUEST.asPerson(), "Robin"), PartnerKind.PERSON, true));
        assertThat(scene.facts().partners().get(GUEST).name()).isEmpty();
        assertThat(scene.says(registrar(), person("Robyn", LATER))).isEmpty();
        assertThat(scene.says(registrar(), person("Robyn", EARLIER))).hasSize(1);
        assertThat(scene.says(registrar(), person("Robin", EARLIER))).isEmpty();
        assertThat(scene.says(registrar(), membership(GUEST, true, Records.day(-5))))
                .as("a team, not a person")
                .hasSize(1);
    }

    private static TranscribeMembership person(String name, Instant at) {
        return new TranscribeMembership(ARCHIVE, GUEST, name, PartnerKind.PERSON, true, Records.source("page", at));
    }

    @Test
    void refusesWhereThePartnersSpeakForThemselves() {
        TranscribeMembership spoken = new TranscribeMembership(
                HARBOUR, GUEST, "Guest", PartnerKind.TEAM, true, Records.source("page", LATER));
        assertThat(harbour().refusal(registrar(), spoken)).isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(nothing().refusal(registrar(), spoken)).isEqualTo(PartnershipRefusal.UNKNOWN);
    }

    @Test
    void refusesAnyoneButTheRegistrar() {
        TranscribeMembership told = membership(GUEST, true, LATER);
        assertThat(scene.refusal(alone(OPERATOR), told)).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        Speaker forPartner = Speaker.representing(REGISTRAR, NORTH);
        assertThat(scene.refusal(forPartner, told)).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
    }

    @Test
    void holdsSpellingAndSourceToTheirBounds() {
        assertThat(Refusals.of(() -> spelled(" ", "page"))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> spelled("x".repeat(201), "page"))).isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> spelled("x", "p".repeat(1_001)))).isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> spelled("x\r", "page"))).isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
    }

    private static TranscribeMembership spelled(String spelling, String reference) {
        Source source = new Source("register", reference, LATER, LATER, "fact");
        return new TranscribeMembership(ARCHIVE, GUEST, spelling, PartnerKind.TEAM, true, source);
    }
}
