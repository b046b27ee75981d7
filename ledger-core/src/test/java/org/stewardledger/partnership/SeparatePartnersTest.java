package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;

class SeparatePartnersTest {

    private final PartnershipScene scene = harbour();

    private static SeparatePartners separate(PartnerId kept, PartnerId alias) {
        return new SeparatePartners(HARBOUR, kept, alias);
    }

    private PartnershipScene aliased() {
        scene.says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        return scene;
    }

    @Test
    void takesAnAliasBack() {
        assertThat(aliased().says(of(NORTHERN), separate(NORTH, NORTHERN)))
                .containsExactly(new PartnersSeparated(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.facts().same(NORTH, NORTHERN)).isFalse();
        assertThat(scene.facts().aliases().other()).isEmpty();
    }

    @Test
    void addsNothingWhenTakenBackAlready() {
        aliased().repeats(of(NORTH), separate(NORTH, NORTHERN));
    }

    @Test
    void canBeSaidAndTakenBackAgain() {
        aliased().says(of(NORTH), separate(NORTH, NORTHERN));
        assertThat(scene.says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN)))
                .hasSize(1);
        assertThat(scene.says(of(NORTH), separate(NORTH, NORTHERN))).hasSize(1);
    }

    @Test
    void refusesToTakeBackWhatWasNotSaid() {
        assertThat(scene.refusal(of(NORTH), separate(NORTH, NORTHERN))).isEqualTo(PartnershipRefusal.NOT_ALIASED);
        assertThat(aliased().refusal(of(NORTH), separate(NORTHERN, NORTH))).isEqualTo(PartnershipRefusal.NOT_ALIASED);
    }

    @Test
    void leavesOtherAliasesAlone() {
        PartnershipScene archive = archive();
        archive.says(registrar(), new AliasPartner(ARCHIVE, NORTH, SOUTH));
        archive.says(registrar(), new AliasPartner(ARCHIVE, NORTH, EAST));
        archive.says(registrar(), new SeparatePartners(ARCHIVE, NORTH, EAST));
        assertThat(archive.facts().namesOf(NORTH)).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(archive.refusal(registrar(), new SeparatePartners(ARCHIVE, SOUTH, NORTH)))
                .isEqualTo(PartnershipRefusal.NOT_ALIASED);
    }

    @Test
    void refusesWhoeverCouldNotHaveSaidIt() {
        aliased();
        assertThat(scene.refusal(of(SOUTH), separate(NORTH, NORTHERN))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.refusal(of(GUEST), separate(NORTH, NORTHERN))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(of(NORTH), separate(NORTH, STRANGER))).isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
        assertThat(archive().refusal(of(NORTH), new SeparatePartners(ARCHIVE, NORTH, SOUTH)))
                .isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(nothing().refusal(of(NORTH), separate(NORTH, SOUTH))).isEqualTo(PartnershipRefusal.UNKNOWN);
    }
}
