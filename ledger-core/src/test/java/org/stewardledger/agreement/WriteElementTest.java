package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class WriteElementTest {

    private static final WriteElement ROLES = write(Element.ROLES, 0, "North berths");

    @Test
    void writesAnElement() {
        assertThat(drafted().says(SOUTH, ROLES))
                .containsExactly(
                        new ElementWritten(AGREEMENT, HARBOUR, Optional.of(SOUTH), Element.ROLES, 1, "North berths"));
    }

    @Test
    void writesItAnewInTheNextVersion() {
        AgreementScene scene = drafted();
        scene.says(SOUTH, ROLES);
        assertThat(scene.says(NORTH, write(Element.ROLES, 1, "South berths")))
                .containsExactly(
                        new ElementWritten(AGREEMENT, HARBOUR, Optional.of(NORTH), Element.ROLES, 2, "South berths"));
    }

    @Test
    void letsTheFacilitatorWriteForNobody() {
        assertThat(inForce().says(facilitator(), ROLES))
                .containsExactly(
                        new ElementWritten(AGREEMENT, HARBOUR, Optional.empty(), Element.ROLES, 1, "North berths"));
    }

    @Test
    void isNotAgreedBeforeAVersionTookItIntoForce() {
        AgreementScene scene = proposed();
        scene.says(NORTH, consequence(0, "North pays the waiting"));
        scene.says(SOUTH, consent(1));
        assertThat(scene.agreed().consequences()).isEmpty();
    }

    @Test
    void addsNothingWhenItSaysThatAlready() {
        AgreementScene scene = drafted();
        scene.says(SOUTH, ROLES);
        assertThat(scene.says(SOUTH, ROLES)).isEmpty();
        assertThat(scene.says(NORTH, ROLES)).isEmpty();
    }

    @Test
    void refusesAVersionThatMovedOn() {
        AgreementScene scene = drafted();
        scene.says(SOUTH, ROLES);
        assertThat(scene.refusal(NORTH, write(Element.ROLES, 0, "South berths")))
                .isEqualTo(AgreementRefusal.CLAUSE_MOVED);
        assertThat(scene.refusal(NORTH, write(Element.PROMISES, 1, "Berths"))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
    }

    @Test
    void refusesWhoeverIsNoPartyOnceAVersionIsProposed() {
        assertThat(proposed().refusal(EAST, ROLES)).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(EAST, ROLES)).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(drafted().refusal(GUEST, ROLES)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, ROLES)).isEqualTo(AgreementRefusal.UNKNOWN);
    }

    @Test
    void refusesToWriteInWhatHasEnded() {
        assertThat(completed().refusal(NORTH, ROLES)).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(dissolved().refusal(facilitator(), ROLES)).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void holdsTheTextToItsBounds() {
        assertThat(Refusals.of(() -> write(Element.ROLES, 0, ""))).isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> write(Element.ROLES, 0, "x".repeat(4_001))))
                .isEqualTo(AgreementRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> write(Element.ROLES, 0, "\u0007"))).isEqualTo(AgreementRefusal.TEXT_UNPRINTABLE);
    }
}
