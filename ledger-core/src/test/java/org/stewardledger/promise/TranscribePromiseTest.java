package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class TranscribePromiseTest {

    private final PromiseScene scene = nothingWritten();

    @Test
    void writesDownThatAPromiseWasMade() {
        assertThat(scene.transcribes(transcribe(archived(), day(-10))))
                .containsExactly(new PromiseTranscribed(
                        PROMISE, ARCHIVE, archived(), new Text.Plain("north"), Optional.empty()));
    }

    @Test
    void recordsASpellingThatNamesPersonsAsPersonal() {
        Proposal proposal = between(ARCHIVE, List.of(NORTH, GUEST), List.of());
        assertThat(withPerson().transcribes(transcribe(proposal, day(-10))))
                .containsExactly(new PromiseTranscribed(
                        PROMISE, ARCHIVE, proposal, new Personal.Clear(GUEST.asPerson(), "north"), Optional.empty()));
    }

    @Test
    void writesDownJointPromisorsAndNoPromisees() {
        assertThat(scene.transcribes(transcribe(between(ARCHIVE, List.of(NORTH, EAST), List.of()), day(-10))))
                .hasSize(1);
    }

    @Test
    void addsNothingWhenItStandsAlready() {
        scene.transcribes(transcribe(archived(), day(-10)));
        assertThat(scene.transcribes(transcribe(archived(), day(-10)))).isEmpty();
        assertThat(scene.transcribes(transcribe(archived(), day(-5)))).isEmpty();
        scene.transcribes(terms(LATER_BERTH, day(-4)));
        assertThat(scene.transcribes(transcribe(archived(), day(-10)))).isEmpty();
    }

    @Test
    void refusesAnotherContentOrAnEarlierTime() {
        scene.transcribes(transcribe(archived(), day(-10)));
        assertThat(scene.refusal(transcribe(between(ARCHIVE, List.of(EAST), List.of()), day(-10))))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        assertThat(scene.refusal(transcribe(archived(), day(-11)))).isEqualTo(PromiseRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesAPromiseThatWasSpoken() {
        PromiseScene spoken = promised(toSouth());
        assertThat(spoken.refusal(transcribe(toSouth(), day(-10)))).isEqualTo(PartnershipRefusal.NOT_RECORD_ONLY);
        assertThat(Transcripts.decide(spoken.state(), transcribe(archived(), day(-10))))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesPartnersAndMilestonesThatNobodyWroteDown() {
        Proposal toStranger = between(ARCHIVE, List.of(NORTH), List.of(STRANGER));
        assertThat(scene.refusal(transcribe(toStranger, day(-10)))).isEqualTo(PromiseRefusal.PARTNER_UNKNOWN);
        Proposal byStranger = between(ARCHIVE, List.of(STRANGER), List.of());
        assertThat(scene.refusal(transcribe(byStranger, day(-10)))).isEqualTo(PromiseRefusal.PARTNER_UNKNOWN);
        Proposal atReview = new Proposal(
                ARCHIVE,
                archived().promisors(),
                archived().promisees(),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("Reviewed", Due.at(REVIEW)));
        assertThat(scene.refusal(transcribe(atReview, day(-10)))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
        scene.transcribes(transcribe(archived(), day(-10)));
        assertThat(scene.refusal(transcribe(atReview, day(-10)))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void refusesAnAgreementSinceNobodyAgreesInWhatIsKnownFromASource() {
        Proposal under = new Proposal(
                ARCHIVE,
                archived().promisors(),
                archived().promisees(),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new UnderAgreement(new AgreementId(id("agreement")), new TreeSet<>())),
                archived().terms());
        assertThat(scene.refusal(transcribe(under, day(-10)))).isEqualTo(PromiseRefusal.AGREEMENT_UNKNOWN);
        scene.transcribes(transcribe(archived(), day(-10)));
        assertThat(scene.refusal(transcribe(under, day(-10)))).isEqualTo(PromiseRefusal.AGREEMENT_UNKNOWN);
    }

    @Test
    void takesPartnersThatLeft() {
        scene.partnership().says(registrar(), membership(EAST, false, day(-20)));
        assertThat(scene.transcribes(transcribe(between(ARCHIVE, List.of(EAST), List.of()), day(-10))))
                .hasSize(1);
    }

    @Test
    void refusesAnyoneButTheRegistrar() {
        TranscribePromise act = transcribe(between(ARCHIVE, List.of(STRANGER), List.of()), day(-10));
        assertThat(scene.refusal(NORTH, act)).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(scene.refusal(alone(OPERATOR), act)).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
    }

    @Test
    void refusesAPromiseToOneselfUnderAnyName() {
        assertThat(Refusals.of(() -> transcribe(between(ARCHIVE, List.of(NORTH), List.of(NORTH)), day(-10))))
                .isEqualTo(PromiseRefusal.PROMISOR_IS_PROMISEE);
        scene.partnership().says(registrar(), new AliasPartner(ARCHIVE, NORTH, SOUTH));
        assertThat(scene.refusal(NORTH, transcribe(archived(), day(-10))))
                .isEqualTo(PromiseRefusal.PROMISOR_IS_PROMISEE);
    }

    @Test
    void holdsSpellingAndSourceToTheirBounds() {
        assertThat(Refusals.of(() -> spelled("", "page"))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> spelled("x".repeat(1_001), "page"))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> spelled("x", "x".repeat(1_001)))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> spelled("x\u0000", "page"))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> transcribe(between(ARCHIVE, List.of(), List.of()), day(-10))))
                .isEqualTo(PromiseRefusal.PROMISOR_MISSING);
    }

    private static TranscribePromise spelled(String spelling, String reference) {
        return new TranscribePromise(PROMISE, archived(), spelling, Optional.empty(), source(reference, day(-10)));
    }
}
