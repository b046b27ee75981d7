package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnerKind;

class InviteOwnerTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsWhoKeepsTheLegalResponsibility() {
        assertThat(scene.says(SOUTH, owner(CITY, "The city", PartnerKind.ORGANISATION)))
                .containsExactly(new OwnerInvited(
                        HARBOUR,
                        SOUTH,
                        CITY,
                        new Text.Plain("The city"),
                        PartnerKind.ORGANISATION,
                        "The right of way",
                        true));
    }

    @Test
    void sealsTheNameOfAPerson() {
        assertThat(scene.says(SOUTH, owner(NEIGHBOUR, "Robin Wren", PartnerKind.PERSON)))
                .containsExactly(new OwnerInvited(
                        HARBOUR,
                        SOUTH,
                        NEIGHBOUR,
                        new Personal.Clear(NEIGHBOUR.asPerson(), "Robin Wren"),
                        PartnerKind.PERSON,
                        "The right of way",
                        false));
        assertThat(scene.state().toString()).doesNotContain("Robin");
        assertThat(owner(NEIGHBOUR, "Robin Wren", PartnerKind.PERSON).confided())
                .containsExactly("name");
        assertThat(owner(CITY, "The city", PartnerKind.ORGANISATION).confided()).isEmpty();
    }

    @Test
    void invitesAPartnerToo() {
        assertThat(scene.says(SOUTH, owner(GUEST, "Partner", PartnerKind.ORGANISATION)))
                .hasSize(1);
    }

    @Test
    void addsNothingWhenTheMemberSaidThisLastAndNeverComparesTheNameOfAPerson() {
        scene.repeats(SOUTH, owner(CITY, "The city", PartnerKind.ORGANISATION));
        scene.repeats(SOUTH, owner(NEIGHBOUR, "Robin Wren", PartnerKind.PERSON));
        assertThat(scene.says(SOUTH, owner(NEIGHBOUR, "Robyn Wrenn", PartnerKind.PERSON)))
                .isEmpty();
        assertThat(scene.says(SOUTH, owner(CITY, "The town", PartnerKind.ORGANISATION)))
                .hasSize(1);
    }

    @Test
    void recordsEachThatInvites() {
        scene.says(SOUTH, owner(CITY, "The city", PartnerKind.ORGANISATION));
        assertThat(scene.says(EAST, owner(CITY, "The city", PartnerKind.ORGANISATION)))
                .hasSize(1);
    }

    @Test
    void refusesAnOwnerThatIsKnownAsAnotherKind() {
        assertThat(scene.refusal(SOUTH, owner(EAST, "East", PartnerKind.PERSON)))
                .isEqualTo(CharterRefusal.OWNER_DIFFERS);
        scene.says(SOUTH, owner(NEIGHBOUR, "Robin Wren", PartnerKind.PERSON));
        assertThat(scene.refusal(EAST, owner(NEIGHBOUR, "Robin Wren", PartnerKind.TEAM)))
                .isEqualTo(CharterRefusal.OWNER_DIFFERS);
    }

    @Test
    void holdsItsTextsToTheirBounds() {
        assertThat(Refusals.of(() -> owner(CITY, " ", PartnerKind.TEAM))).isEqualTo(CharterRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> owner(CITY, "x".repeat(201), PartnerKind.TEAM)))
                .isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> owner(CITY, "a\nb", PartnerKind.TEAM))).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> new InviteOwner(HARBOUR, CITY, "City", PartnerKind.TEAM, "x".repeat(2_001), true)))
                .isEqualTo(CharterRefusal.TEXT_TOO_LONG);
    }
}
