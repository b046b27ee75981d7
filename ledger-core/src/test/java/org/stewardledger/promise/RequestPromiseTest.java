package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class RequestPromiseTest {

    private final PromiseScene scene = nothingYet();

    @Test
    void asksForAPromise() {
        assertThat(scene.says(SOUTH, request(toSouth())))
                .containsExactly(new PromiseRequested(PROMISE, HARBOUR, SOUTH, toSouth()));
    }

    @Test
    void letsAnyOtherMemberAskOnBehalfOfThePartnership() {
        assertThat(scene.says(WEST, request(toAll())))
                .containsExactly(new PromiseRequested(PROMISE, HARBOUR, WEST, toAll()));
    }

    @Test
    void namesThePromiseeAsTheProposalDoes() {
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        Proposal toNorth = between(HARBOUR, List.of(SOUTH), List.of(NORTHERN));
        assertThat(scene.says(NORTH, request(toNorth)))
                .containsExactly(new PromiseRequested(PROMISE, HARBOUR, NORTHERN, toNorth));
    }

    @Test
    void namesThePartnershipItOpensThePromiseIn() {
        assertThat(request(toSouth()).opens()).contains(toSouth());
        assertThat(offer(toSouth()).opens()).contains(toSouth());
        assertThat(make(toSouth()).opens()).contains(toSouth());
        assertThat(transcribe(archived(), Records.day(-1)).opens()).contains(archived());
        assertThat(make(1).opens()).isEmpty();
        assertThat(accept(1).opens()).isEmpty();
        assertThat(Promise.none().within()).isEmpty();
        assertThat(requested(toSouth()).state().within()).contains(HARBOUR);
        assertThat(transcribed().state().within()).contains(ARCHIVE);
    }

    @Test
    void addsNothingWhenAskedAgain() {
        assertThat(scene.says(SOUTH, request(toSouth()))).hasSize(1);
        assertThat(scene.says(SOUTH, request(toSouth()))).isEmpty();
        scene.says(NORTH, make(1));
        assertThat(scene.says(SOUTH, request(toSouth()))).isEmpty();
    }

    @Test
    void refusesARequestByThePromisor() {
        assertThat(scene.refusal(NORTH, request(toSouth()))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(scene.refusal(NORTH, request(toAll()))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesThePromisorUnderAnotherNameToo() {
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTHERN, request(toAll()))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesARequestForSomebodyElse() {
        assertThat(scene.refusal(EAST, request(toSouth()))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(scene.refusal(GUEST, request(toSouth()))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(Speaker.representing(representative(EAST), SOUTH), request(toSouth())))
                .isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @Test
    void refusesAPartyThatIsNoMember() {
        assertThat(scene.refusal(SOUTH, request(between(HARBOUR, List.of(GUEST), List.of(SOUTH)))))
                .isEqualTo(PromiseRefusal.PARTY_NOT_MEMBER);
        assertThat(scene.refusal(SOUTH, request(between(HARBOUR, List.of(NORTH), List.of(SOUTH, STRANGER)))))
                .isEqualTo(PromiseRefusal.PARTY_NOT_MEMBER);
    }

    @Test
    void refusesAMilestoneThatNobodySet() {
        Proposal atReview = new Proposal(
                HARBOUR,
                toSouth().promisors(),
                toSouth().promisees(),
                Subject.METHOD,
                Optional.empty(),
                Optional.empty(),
                Terms.of("Reviewed", Due.at(REVIEW)));
        assertThat(scene.refusal(SOUTH, request(atReview))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
        assertThat(scene.refusal(EAST, request(atReview))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void refusesAnIdentifierThatIsInUse() {
        scene.says(NORTH, offer(toSouth()));
        assertThat(scene.refusal(SOUTH, request(toSouth()))).isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        assertThat(scene.refusal(SOUTH, request(between(HARBOUR, List.of(GUEST), List.of(SOUTH)))))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesToSpeakWhereNobodyDoes() {
        PromiseScene archive = nothingWritten();
        assertThat(archive.refusal(SOUTH, request(archived()))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesAPromiseToOneself() {
        assertThat(Refusals.of(() -> request(between(HARBOUR, List.of(NORTH, EAST), List.of(SOUTH, NORTH)))))
                .isEqualTo(PromiseRefusal.PROMISOR_IS_PROMISEE);
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        Proposal toItself = between(HARBOUR, List.of(NORTH), List.of(NORTHERN, SOUTH));
        assertThat(scene.refusal(SOUTH, request(toItself))).isEqualTo(PromiseRefusal.PROMISOR_IS_PROMISEE);
        assertThat(scene.refusal(GUEST, request(toItself))).isEqualTo(PromiseRefusal.PROMISOR_IS_PROMISEE);
    }

    @Test
    void holdsTheProposalToItsBounds() {
        assertThat(Refusals.of(() -> request(between(HARBOUR, List.of(), List.of(SOUTH)))))
                .isEqualTo(PromiseRefusal.PROMISOR_MISSING);
        List<PartnerId> many =
                IntStream.range(0, 101).mapToObj(i -> Records.partner("p" + i)).toList();
        assertThat(Refusals.of(() -> request(between(HARBOUR, many, List.of()))))
                .isEqualTo(PromiseRefusal.TOO_MANY_PARTNERS);
        assertThat(Refusals.of(() -> request(between(HARBOUR, List.of(NORTH), many))))
                .isEqualTo(PromiseRefusal.TOO_MANY_PARTNERS);
        assertThat(request(between(HARBOUR, many.subList(0, 100), List.of()))).isNotNull();
    }

    @Test
    void holdsTheTextsToTheirBounds() {
        Terms fit = new Terms(
                "x".repeat(4_000), Optional.of("x".repeat(4_000)), Due.none(), Optional.of("x".repeat(2_000)));
        assertThat(worded(Optional.of("x".repeat(200)), fit)).isNotNull();
        assertThat(Refusals.of(() -> worded(Optional.of(" "), fit))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> worded(Optional.of("x".repeat(201)), fit)))
                .isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> worded(Optional.of("a\nb"), fit))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> worded(Optional.empty(), Terms.of("x".repeat(4_001), Due.none()))))
                .isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> request(new Proposal(
                        HARBOUR,
                        toSouth().promisors(),
                        toSouth().promisees(),
                        Subject.RESULT,
                        Optional.empty(),
                        Optional.of(" "),
                        fit))))
                .isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> request(new Proposal(
                        HARBOUR,
                        toSouth().promisors(),
                        toSouth().promisees(),
                        Subject.RESULT,
                        Optional.of(" "),
                        Optional.empty(),
                        fit))))
                .isEqualTo(PromiseRefusal.TEXT_MISSING);
        Terms blank = new Terms("x", Optional.of(""), Due.none(), Optional.of("x".repeat(2_001)));
        assertThat(Refusals.of(() -> worded(Optional.empty(), blank))).isEqualTo(PromiseRefusal.TEXT_MISSING);
    }

    private static RequestPromise worded(Optional<String> name, Terms terms) {
        return request(
                new Proposal(HARBOUR, toSouth().promisors(), toSouth().promisees(), Subject.RESULT, name, name, terms));
    }
}
