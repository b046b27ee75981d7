package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class AgreeConsequenceTest {

    private static final AgreeConsequence PAYS = consequence(0, "North pays the waiting");

    private static AgreeConsequence appliedBy(PartnerId... appliers) {
        return new AgreeConsequence(AGREEMENT, CLAUSE, 0, Upon.KEEPING, "A feast", set(appliers));
    }

    @Test
    void writesAConsequenceThatIsAgreedOnceInForce() {
        AgreementScene scene = drafted();
        assertThat(scene.says(NORTH, PAYS))
                .containsExactly(new ConsequenceWritten(
                        AGREEMENT,
                        HARBOUR,
                        Optional.of(NORTH),
                        CLAUSE,
                        1,
                        Upon.BREAKING,
                        "North pays the waiting",
                        set(SOUTH)));
        scene.says(NORTH, propose(2, NORTH, SOUTH));
        assertThat(scene.agreed().consequences()).isEmpty();
        scene.says(SOUTH, consent(1));
        assertThat(scene.agreed().consequences())
                .containsEntry(
                        CLAUSE,
                        new AgreementFacts.AgreedConsequence(Upon.BREAKING, "North pays the waiting", set(SOUTH)));
    }

    @Test
    void addsNothingWhenItSaysThatAlready() {
        AgreementScene scene = drafted();
        scene.says(NORTH, PAYS);
        assertThat(scene.says(SOUTH, PAYS)).isEmpty();
    }

    @Test
    void refusesThatNobodyMayApplyItOrTooMany() {
        assertThat(Refusals.of(AgreeConsequenceTest::appliedBy)).isEqualTo(AgreementRefusal.PARTNERS_MISSING);
        PartnerId[] many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("applier " + i))
                .toArray(PartnerId[]::new);
        assertThat(Refusals.of(() -> appliedBy(many))).isEqualTo(AgreementRefusal.TOO_MANY_PARTNERS);
        assertThat(drafted().refusal(NORTH, appliedBy(STRANGER))).isEqualTo(AgreementRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesMoreThanFifty() {
        AgreementScene scene = drafted();
        for (int i = 0; i < 50; i++) {
            ClauseId id = new ClauseId(Records.id("clause " + i));
            scene.says(NORTH, new AgreeConsequence(AGREEMENT, id, 0, Upon.KEEPING, "A feast", set(SOUTH)));
        }
        assertThat(scene.refusal(NORTH, PAYS)).isEqualTo(AgreementRefusal.TOO_MANY_CLAUSES);
    }

    @Test
    void refusesAsEveryClauseDoes() {
        assertThat(nothingYet().refusal(NORTH, PAYS)).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, PAYS)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, PAYS)).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(NORTH, PAYS)).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(drafted().refusal(NORTH, consequence(1, "x"))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
        assertThat(Refusals.of(() -> consequence(0, ""))).isEqualTo(AgreementRefusal.TEXT_MISSING);
    }
}
