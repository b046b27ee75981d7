package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.SeparatePartners;

class MakePromiseTest {

    @Test
    void promisesAfresh() {
        assertThat(nothingYet().says(NORTH, make(toSouth())))
                .containsExactly(new PromiseMade(PROMISE, HARBOUR, NORTH, Optional.of(toSouth()), 1));
    }

    @Test
    void promisesWhatWasAskedFor() {
        assertThat(requested(toSouth()).says(NORTH, make(1)))
                .containsExactly(new PromiseMade(PROMISE, HARBOUR, NORTH, Optional.empty(), 1));
    }

    @Test
    void promisesWhatItOfferedItself() {
        assertThat(offered(toSouth()).says(NORTH, make(1))).hasSize(1);
    }

    @Test
    void promisesTheTermsThatWereCountered() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        assertThat(scene.says(NORTH, make(2)))
                .containsExactly(new PromiseMade(PROMISE, HARBOUR, NORTH, Optional.empty(), 2));
    }

    @Test
    void letsEachJointPromisorPromiseForItself() {
        PromiseScene scene = promised(joint());
        assertThat(scene.refusal(NORTH, reportDone())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(scene.says(EAST, make(1)))
                .containsExactly(new PromiseMade(PROMISE, HARBOUR, EAST, Optional.empty(), 1));
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void addsNothingWhenPromisedAlready() {
        PromiseScene scene = promised(toSouth());
        assertThat(scene.says(NORTH, make(toSouth()))).isEmpty();
        assertThat(scene.says(NORTH, make(1))).isEmpty();
        scene.saysBecause("no dredger", NORTH, revoke());
        assertThat(scene.says(NORTH, make(1))).isEmpty();
    }

    @Test
    void addsNothingAfterNewTermsToWhatWasPromised() {
        PromiseScene scene = renegotiating();
        scene.says(NORTH, consent(2));
        assertThat(scene.says(NORTH, make(1))).isEmpty();
        assertThat(scene.says(NORTH, make(2))).isEmpty();
    }

    @Test
    void refusesTermsThatMovedOn() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        assertThat(scene.refusal(NORTH, make(1))).isEqualTo(PromiseRefusal.TERMS_MOVED);
        assertThat(promised(joint()).refusal(EAST, make(2))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesToPromiseForAnother() {
        assertThat(nothingYet().refusal(SOUTH, make(toSouth()))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(requested(toSouth()).refusal(EAST, make(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(declined().refusal(SOUTH, make(7))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesToPromiseWhatEnded() {
        assertThat(declined().refusal(NORTH, make(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(withdrawn().refusal(NORTH, make(7))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(released().refusal(NORTH, make(2))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesToPromiseOnNothing() {
        assertThat(nothingYet().refusal(NORTH, make(1))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(nothingYet().refusal(GUEST, make(1))).isEqualTo(PromiseRefusal.UNKNOWN);
    }

    @Test
    void refusesAnIdentifierThatIsInUse() {
        assertThat(promised(joint()).refusal(EAST, make(joint()))).isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        assertThat(offered(toSouth()).refusal(NORTH, make(toSouth()))).isEqualTo(PromiseRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(promised(joint()).refusal(GUEST, make(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, make(toSouth()))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(transcribed().refusal(NORTH, make(1))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void wantsEitherAProposalOrAVersion() {
        assertThat(Refusals.of(() -> new MakePromise(PROMISE, Optional.empty(), Optional.empty())))
                .isEqualTo(PromiseRefusal.VERSION_MISSING);
        assertThat(Refusals.of(() -> new MakePromise(PROMISE, Optional.of(toSouth()), Optional.of(1))))
                .isEqualTo(PromiseRefusal.VERSION_NOT_EXPECTED);
    }

    @Test
    void holdsTheProposalToItsBounds() {
        assertThat(Refusals.of(() -> make(between(HARBOUR, List.of(), List.of(SOUTH)))))
                .isEqualTo(PromiseRefusal.PROMISOR_MISSING);
        assertThat(Refusals.of(() -> make(under(new AgreementId(new UUID(0, 77)), toAll()))))
                .isEqualTo(PromiseRefusal.PROMISEE_MISSING);
    }

    private static Proposal under(AgreementId agreement, Proposal plain) {
        return new Proposal(
                plain.partnershipId(),
                plain.promisors(),
                plain.promisees(),
                plain.subject(),
                plain.undertaking(),
                plain.deliverable(),
                Optional.of(new UnderAgreement(agreement, new TreeSet<>())),
                plain.terms());
    }

    @Test
    void promisesUnderEveryNameOfItsOwn() {
        PromiseScene scene = nothingYet();
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        Proposal underTwoNames = between(HARBOUR, List.of(NORTH, NORTHERN), List.of(SOUTH));
        assertThat(scene.says(NORTHERN, make(underTwoNames)))
                .containsExactly(
                        new PromiseMade(PROMISE, HARBOUR, NORTHERN, Optional.of(underTwoNames), 1),
                        new PromiseMade(PROMISE, HARBOUR, NORTH, Optional.empty(), 1));
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void promisesUnderANameThatTurnedOutToBeItsOwnAfterwards() {
        PromiseScene scene = nothingYet();
        scene.says(NORTH, make(between(HARBOUR, List.of(NORTH, NORTHERN), List.of(SOUTH))));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTH, reportDone())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(scene.says(NORTH, make(1)))
                .containsExactly(new PromiseMade(PROMISE, HARBOUR, NORTHERN, Optional.empty(), 1));
        assertThat(scene.says(NORTH, make(1))).isEmpty();
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void holdsWhatWasPromisedUnderANameThatIsAnothersAfterwards() {
        PromiseScene scene = nothingYet();
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(NORTH, make(between(HARBOUR, List.of(NORTH, NORTHERN), List.of(SOUTH))));
        scene.says(NORTH, reportDone());
        scene.partnership().says(of(NORTH), new SeparatePartners(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(SOUTH, satisfied())).hasSize(2);
    }
}
