package org.stewardledger.projections.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stewardledger.agreement.AgreementDissolved;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseDropped;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.agreement.Stage;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.TermsConsented;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.GardenAgreements;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.agreements.Agreements.Agreement;
import org.stewardledger.projections.agreements.Agreements.Amendment;
import org.stewardledger.projections.agreements.Agreements.Change;
import org.stewardledger.projections.agreements.Agreements.Outcome;
import org.stewardledger.projections.agreements.Agreements.Promised;
import org.stewardledger.projections.agreements.Agreements.Result;
import org.stewardledger.projections.agreements.Agreements.Standing;
import org.stewardledger.projections.agreements.Agreements.Term;
import org.stewardledger.projections.agreements.Agreements.TermPart;
import org.stewardledger.projections.agreements.Agreements.Timing;
import org.stewardledger.projections.agreements.Agreements.Version;
import org.stewardledger.projections.agreements.Agreements.Written;
import org.stewardledger.projections.motions.Motion.Party;
import org.stewardledger.projections.motions.Motion.Saying;
import org.stewardledger.projections.told.Difference;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Stories;
import org.stewardledger.projections.told.Story;

class AgreementsTellingTest {

    private static final Clause INTENT = new Clause.OfElement(Element.INTENT_AND_VISION);

    private static Agreement water(Story story) {
        return new AgreementsTelling().of(story).agreements().getFirst();
    }

    private static Agreement water() {
        return water(Stories.garden());
    }

    private static Version version(int number) {
        return water().versions().get(number - 1);
    }

    @Test
    void tellsHowFarEachHasCome() {
        assertThat(new AgreementsTelling().of(Stories.garden()).agreements())
                .extracting(Agreement::name, Agreement::stage, Agreement::inForce)
                .containsExactly(
                        tuple("Water and beds", Stage.UNDER_RENEGOTIATION, Optional.of(4)),
                        tuple("The shed", Stage.DRAFTING, Optional.empty()),
                        tuple("The hedge", Stage.DISSOLVED, Optional.of(1)));
        Story drafting = Stories.gardenUntil(TermsConsented.class::isInstance);
        assertThat(water(drafting).stage()).isEqualTo(Stage.DRAFTING);
        Story provisional = Stories.gardenUntil(SuccessTestAssessed.class::isInstance);
        assertThat(water(provisional).stage()).isEqualTo(Stage.PROVISIONAL);
        assertThat(water(provisional).reviewOn()).contains(LocalDate.parse("2026-02-01"));
        assertThat(water(provisional).reviewOver()).contains(true);
        Story hedge = Stories.gardenUntil(AgreementDissolved.class::isInstance);
        assertThat(new AgreementsTelling().of(hedge).agreements().getLast().stage())
                .isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void namesTheElementsThatNobodyWrote() {
        assertThat(water().missing())
                .containsExactly(
                        Element.PROMISES,
                        Element.TIME_AND_VALUE,
                        Element.MEASUREMENT_OF_SATISFACTION,
                        Element.RENEGOTIATION,
                        Element.CONSEQUENCES,
                        Element.CONFLICT_RESOLUTION,
                        Element.AGREEMENT);
        assertThat(water().elements()).hasSize(Element.values().length);
    }

    @Test
    void tellsEachClauseAsItIsInForceAndWhatTheDraftMakesOfIt() {
        assertThat(water().elements().subList(0, 2))
                .extracting(
                        Written::clause, Written::standing, one -> one.words().orElseThrow())
                .containsExactly(
                        tuple(INTENT, Standing.REWRITTEN, "A garden that everybody may enter at any time"),
                        tuple(
                                new Clause.OfElement(Element.ROLES),
                                Standing.IN_FORCE,
                                "The club digs, the town and the club water."));
        assertThat(marked(water().elements().getFirst().draft().orElseThrow()))
                .isEqualTo("A garden that [-everybody ][+all ]may enter [-at any time][+by day]");
        assertThat(water().elements().get(5).standing()).isEqualTo(Standing.DRAFTED);
        assertThat(water().clauses())
                .extracting(one -> one.words().orElseThrow())
                .contains(
                        "By 2026-04-01 we will know that we are successful if: there are bees\nAssessor: Old club",
                        "Upon keeping: A feast\nApplied by: Club, Town",
                        "1. Talk at the beds\n2. Ask the town",
                        "Parties, observers");
    }

    @Test
    void strikesOutWhatWasDroppedFromTheDraft() {
        Clause roles = new Clause.OfElement(Element.ROLES);
        Clause concerns = new Clause.OfElement(Element.CONCERNS_AND_FEARS);
        Agreement water = water(Stories.gardenAnd(dropped(roles, 3), dropped(concerns, 2)));
        Written inForce = water.elements().get(1);
        assertThat(inForce.standing()).isEqualTo(Standing.DROPPED);
        assertThat(inForce.words()).contains("The club digs, the town and the club water.");
        assertThat(marked(inForce.draft().orElseThrow())).isEqualTo("[-The club digs, the town and the club water.]");
        Written drafted = water.elements().get(5);
        assertThat(drafted.standing()).isEqualTo(Standing.DROPPED);
        assertThat(marked(drafted.draft().orElseThrow())).isEqualTo("[-That it dries up]");
        assertThat(water.missing()).contains(Element.CONCERNS_AND_FEARS).doesNotContain(Element.ROLES);
    }

    @Test
    void saysWhichPromisesServeWhatIsAgreedNoMore() {
        assertThat(water().promises()).allMatch(one -> one.notAgreed().isEmpty());
        Clause spring = new Clause.OfResult(new ResultId(RecordedHistory.id("beds by spring")));
        Agreement water = water(Stories.gardenAnd(
                dropped(spring, 2),
                new TermsProposed(
                        GardenAgreements.WATER,
                        Garden.PARTNERSHIP,
                        Garden.TOWN,
                        6,
                        4,
                        new TreeSet<>(List.of(Garden.TOWN)),
                        Optional.empty(),
                        new TreeSet<>()),
                new TermsInForce(GardenAgreements.WATER, Garden.PARTNERSHIP, 6)));
        assertThat(water.promises())
                .extracting(one -> one.promise().promise(), Promised::serves, Promised::notAgreed)
                .contains(
                        tuple(GardenAgreements.CANS, List.of("Three beds by spring"), List.of("Three beds by spring")));
        assertThat(water.results().getFirst().standing()).isEqualTo(Standing.DROPPED);
        assertThat(water.versions().getLast().changes())
                .filteredOn(change -> change.clause().equals(spring) && change.comparedWith() == 4)
                .extracting(change -> marked(change.words()))
                .containsExactly("[-Three beds by spring]");
    }

    private static ClauseDropped dropped(Clause clause, int version) {
        return new ClauseDropped(
                GardenAgreements.WATER, Garden.PARTNERSHIP, Optional.of(Garden.SCHOOL), clause, version);
    }

    private static String marked(Difference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void tellsWhatBecameOfEveryVersion() {
        assertThat(water().versions())
                .extracting(
                        Version::version,
                        Version::outcome,
                        version -> version.by().keptName(),
                        Version::replaces)
                .containsExactly(
                        tuple(1, Outcome.LAPSED, "School", Optional.empty()),
                        tuple(2, Outcome.REPLACED, "School", Optional.empty()),
                        tuple(3, Outcome.WITHDRAWN, "Club", Optional.of(2)),
                        tuple(4, Outcome.IN_FORCE, "Club", Optional.of(2)),
                        tuple(5, Outcome.PROPOSED, "Town", Optional.of(4)));
        Agreement hedge =
                new AgreementsTelling().of(Stories.garden()).agreements().getLast();
        assertThat(hedge.versions()).extracting(Version::outcome).containsExactly(Outcome.ENDED);
        assertThat(hedge.ended()).isPresent();
    }

    @Test
    void tellsWhoConsentedAndWhoObjectedAndWhyOfEachVersion() {
        assertThat(version(1).parties())
                .extracting(
                        party -> party.partner().keptName(),
                        Party::said,
                        party -> party.reason().isPresent())
                .containsExactly(
                        tuple("Club", Saying.NOTHING_YET, false),
                        tuple("School", Saying.CONSENTED, false),
                        tuple("Town", Saying.OBJECTED, true));
        assertThat(version(1).said())
                .extracting(party -> party.partner().keptName(), Party::said)
                .containsExactly(tuple("School", Saying.CONSENTED), tuple("Town", Saying.OBJECTED));
        assertThat(version(2).parties()).extracting(Party::said).containsOnly(Saying.CONSENTED);
        assertThat(version(2).settled()).isPresent();
        assertThat(version(5).parties())
                .extracting(Party::said)
                .containsExactly(Saying.LEFT, Saying.NOTHING_YET, Saying.CONSENTED);
    }

    @Test
    void countsNobodyAsAPartyWhoLeft() {
        Story before = Stories.gardenUntil(PartyLeft.class::isInstance);
        assertThat(water(before).parties())
                .extracting(party -> party.keptName())
                .contains("Club", "School", "Town");
        assertThat(water().parties()).extracting(party -> party.keptName()).containsExactly("School", "Town");
    }

    @Test
    void tellsInWhichVersionEachClauseWasTaken() {
        assertThat(version(1).clauses()).hasSize(11);
        assertThat(version(2).clauses().getFirst().clause()).isEqualTo(INTENT);
        assertThat(version(2).clauses().getFirst().version()).isEqualTo(2);
    }

    @Test
    void comparesEachVersionWordByWordWithTheOneBeforeItAndTheOneItWouldReplace() {
        assertThat(version(1).changes())
                .hasSize(11)
                .allMatch(change -> change.comparedWith() == 0 && change.from().isEmpty());
        Change intent = version(2).changes().getFirst();
        assertThat(version(2).changes()).hasSize(1);
        assertThat(intent.comparedWith()).isEqualTo(1);
        assertThat(intent.from()).contains(1);
        assertThat(intent.to()).contains(2);
        assertThat(marked(intent.words())).isEqualTo("A garden that [-all ][+everybody ]may enter [+at any time]");
        assertThat(version(4).changes())
                .extracting(Change::clause, Change::comparedWith)
                .containsExactly(tuple(new Clause.OfElement(Element.ROLES), 2));
        assertThat(version(5).changes())
                .extracting(Change::clause, Change::comparedWith)
                .containsExactly(tuple(INTENT, 4), tuple(new Clause.OfElement(Element.CONCERNS_AND_FEARS), 4));
    }

    @Test
    void setsOldAndNewTermsOfAmendedPromisesSideBySide() {
        List<Amendment> amendments = version(4).amendments();
        assertThat(amendments)
                .extracting(amendment -> amendment.promise().promise(), Amendment::timing)
                .containsExactly(
                        tuple(GardenAgreements.BEDS, Timing.BEFORE_DUE),
                        tuple(GardenAgreements.PATH, Timing.AFTER_DUE));
        assertThat(amendments.getFirst().terms())
                .extracting(
                        Term::part,
                        term -> term.oldTerms().orElse(""),
                        term -> term.newTerms().orElse(""))
                .containsExactly(
                        tuple(TermPart.TEXT, "Three beds are dug", "Two beds are dug"),
                        tuple(TermPart.DUE, "2026-02-15", "2026-03-15"));
        assertThat(amendments.getFirst().promise().text()).isEqualTo("Two beds are dug");
        Story proposed = Stories.gardenUntil(event -> event instanceof AmendmentProposed amended
                && amended.promiseId().equals(GardenAgreements.PATH));
        assertThat(water(proposed).versions().getLast().amendments().getFirst().timing())
                .isEqualTo(Timing.BEFORE_DUE);
    }

    @Test
    void tellsWhatWasTriedAndWhatWasLearned() {
        assertThat(water().experiments())
                .extracting(one -> one.learned().orElse(""))
                .containsExactly("It is not enough.", "");
        assertThat(water().experiments())
                .extracting(Agreements.Experiment::conclusionDue)
                .containsExactly(false, true);
        Story onItsDay = Stories.seenFrom(Stories.garden(), Instant.parse("2026-01-15T12:00:00Z"));
        assertThat(water(onItsDay).experiments()).noneMatch(Agreements.Experiment::conclusionDue);
    }

    @Test
    void tellsWhichPartiesDeclaredTheEnd() {
        assertThat(water().endings())
                .extracting(one -> one.partner().keptName(), Agreements.Declared::ending)
                .containsExactly(tuple("School", Stage.COMPLETED));
        assertThat(water(Stories.gardenUntil(
                                event -> event instanceof TermsProposed proposed && proposed.version() == 5))
                        .endings())
                .hasSize(1);
    }

    @Test
    void tellsWhichPromisesServeWhichResultsAndWhichAreUnderIt() {
        assertThat(water().results())
                .extracting(
                        Result::text,
                        Result::standing,
                        result -> result.promises().stream()
                                .map(NamedPromise::promise)
                                .toList())
                .containsExactly(tuple("Three beds by spring", Standing.IN_FORCE, List.of(GardenAgreements.CANS)));
        assertThat(water().promises())
                .extracting(one -> one.promise().promise(), Promised::serves, Promised::kept, Promised::broken)
                .containsExactly(
                        tuple(GardenAgreements.BEDS, List.of(), false, true),
                        tuple(GardenAgreements.PATH, List.of(), false, false),
                        tuple(GardenAgreements.CANS, List.of("Three beds by spring"), true, false));
    }
}
