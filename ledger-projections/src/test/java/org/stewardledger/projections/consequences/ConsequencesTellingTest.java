package org.stewardledger.projections.consequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.ConsequenceRecorded;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.GardenAgreements;
import org.stewardledger.projections.consequences.Consequences.Applied;
import org.stewardledger.projections.consequences.Consequences.Pending;
import org.stewardledger.projections.consequences.Consequences.Source;
import org.stewardledger.projections.consequences.Consequences.Unagreed;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Stories;
import org.stewardledger.projections.told.Story;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.PromiseRevoked;

class ConsequencesTellingTest {

    private static Consequences consequences(Story story) {
        return new ConsequencesTelling().of(story);
    }

    private final Consequences all = consequences(Stories.garden());

    @Test
    void tellsWhatWasAgreedAndNeitherAppliedNorWaived() {
        assertThat(all.neverApplied())
                .extracting(Pending::what, Pending::upon, Pending::version, Pending::binding)
                .containsExactly(tuple("A feast", Upon.KEEPING, 4, true));
        assertThat(all.neverApplied().getFirst().followedPromise())
                .contains(new NamedPromise(GardenAgreements.CANS, "Ten watering cans"));
        Story before = Stories.gardenUntil(ConsequenceRecorded.class::isInstance);
        assertThat(consequences(before).neverApplied())
                .extracting(Pending::what)
                .containsExactly("Another bed is dug", "A feast", "The tools go back");
        assertThat(consequences(before).neverApplied().getLast().followedPromise())
                .isEmpty();
    }

    @Test
    void asksOfEachPromiseThatCalledForAConsequenceWhetherItFollowedThat() {
        Story alsoThePath =
                Stories.gardenAnd(new BreachDeclared(GardenAgreements.PATH, Garden.PARTNERSHIP, Garden.SCHOOL));
        assertThat(consequences(alsoThePath).neverApplied())
                .extracting(
                        Pending::what,
                        one -> one.followedPromise().orElseThrow().promise())
                .containsExactly(
                        tuple("A feast", GardenAgreements.CANS), tuple("The tools go back", GardenAgreements.PATH));
    }

    @Test
    void asksOfAPromiseThatWasRevokedToo() {
        Story revoked = Stories.gardenAnd(new PromiseRevoked(GardenAgreements.PATH, Garden.PARTNERSHIP, Garden.CLUB));
        assertThat(consequences(revoked).neverApplied())
                .extracting(
                        Pending::what,
                        one -> one.followedPromise().orElseThrow().promise())
                .contains(tuple("The tools go back", GardenAgreements.PATH));
    }

    @Test
    void keepsWhatWasDueWhenTheClauseIsAgreedNoMore() {
        Story dropped = Stories.gardenAnd(
                new BreachDeclared(GardenAgreements.PATH, Garden.PARTNERSHIP, Garden.SCHOOL),
                new TermsProposed(
                        GardenAgreements.WATER,
                        Garden.PARTNERSHIP,
                        Garden.TOWN,
                        6,
                        4,
                        new TreeSet<>(List.of(Garden.TOWN)),
                        Optional.empty(),
                        new TreeSet<>()),
                new TermsInForce(GardenAgreements.WATER, Garden.PARTNERSHIP, 6));
        assertThat(consequences(dropped).neverApplied())
                .extracting(Pending::what, Pending::version, Pending::binding)
                .containsExactly(tuple("A feast", 4, false), tuple("The tools go back", 4, false));
    }

    @Test
    void saysWhenWhatWasNeverAppliedIsAgreedNoMore() {
        Story ended = Stories.gardenAnd(new AgreementCompleted(GardenAgreements.WATER, Garden.PARTNERSHIP));
        assertThat(consequences(ended).neverApplied())
                .extracting(Pending::what, Pending::binding)
                .containsExactly(tuple("A feast", false));
    }

    @Test
    void tellsWhatFollowedThatNobodyAgreed() {
        assertThat(all.neverAgreed())
                .extracting(
                        Unagreed::what,
                        Unagreed::source,
                        one -> one.followedPromise()
                                .map(promise -> promise.text())
                                .orElse(""),
                        one -> one.followedAgreement()
                                .map(agreement -> agreement.name())
                                .orElse(""),
                        one -> one.imposer().map(partner -> partner.keptName()).orElse(""),
                        one -> one.imposedBy().orElse(""))
                .containsExactly(
                        tuple("Mud", Source.NATURAL, "A path is laid with stones", "", "", ""),
                        tuple("No key", Source.IMPOSED, "", "Water and beds", "Club", "The neighbours"));
    }

    @Test
    void tellsWhatWasAppliedWithWhatWasAgreedAndHowOftenThatWasUsed() {
        assertThat(all.applied())
                .extracting(
                        Applied::what,
                        one -> one.agreed().orElseThrow(),
                        one -> one.followedPromise().orElseThrow().promise(),
                        one -> one.by().keptName())
                .containsExactly(tuple("A fourth bed", "Another bed is dug", GardenAgreements.BEDS, "School"));
        assertThat(all.applied().getFirst().uses().positions())
                .containsExactly(
                        all.applied().getFirst().origin().position(),
                        all.waived().getFirst().origin().position());
    }

    @Test
    void tellsWhatWasWaivedAndWhy() {
        assertThat(all.waived())
                .extracting(
                        one -> one.agreed().orElseThrow(), one -> one.reason().isPresent())
                .containsExactly(tuple("Another bed is dug", true), tuple("The tools go back", true));
    }
}
