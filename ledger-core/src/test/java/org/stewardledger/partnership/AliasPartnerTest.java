package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Refusals;

class AliasPartnerTest {

    private final PartnershipScene scene = harbour();

    private static AliasPartner alias(PartnerId kept, PartnerId alias) {
        return new AliasPartner(HARBOUR, kept, alias);
    }

    private static AliasPartner inArchive(PartnerId kept, PartnerId alias) {
        return new AliasPartner(ARCHIVE, kept, alias);
    }

    @Test
    void joinsTwoNamesOfOneRepresentative() {
        assertThat(scene.says(of(NORTH), alias(NORTH, NORTHERN)))
                .containsExactly(new PartnersAliased(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.facts().same(NORTH, NORTHERN)).isTrue();
        assertThat(scene.standing(of(NORTHERN)).speaksFor(NORTH)).isTrue();
        assertThat(scene.standing(of(NORTH)).speaksFor(NORTHERN)).isTrue();
    }

    @Test
    void joinsNamesInAnArchive() {
        PartnershipScene archive = archive();
        assertThat(archive.says(registrar(), inArchive(NORTH, SOUTH)))
                .containsExactly(new PartnersAliased(ARCHIVE, NORTH, SOUTH));
        archive.says(registrar(), inArchive(EAST, NORTH));
        assertThat(archive.facts().canonical(SOUTH)).isEqualTo(EAST);
        assertThat(archive.facts().namesOf(SOUTH)).containsExactlyInAnyOrder(NORTH, SOUTH, EAST);
        assertThat(archive.facts().namesOf(WEST)).containsExactly(WEST);
    }

    @Test
    void addsNothingWhenSaidAgain() {
        scene.repeats(of(NORTHERN), alias(NORTH, NORTHERN));
    }

    @Test
    void refusesAnAliasOfItself() {
        assertThat(Refusals.of(() -> alias(NORTH, NORTH))).isEqualTo(PartnershipRefusal.ALIAS_OF_ITSELF);
    }

    @Test
    void refusesToTakeAnothersVoice() {
        assertThat(scene.refusal(of(NORTH), alias(NORTH, SOUTH))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.refusal(of(NORTH), alias(SOUTH, NORTH))).isEqualTo(PartnershipRefusal.NOT_YOURS);
    }

    @Test
    void refusesToJoinTwoOthers() {
        assertThat(scene.refusal(of(SOUTH), alias(NORTH, NORTHERN))).isEqualTo(PartnershipRefusal.NOT_YOURS);
    }

    @Test
    void refusesAnAliasByWhoeverIsNoMember() {
        assertThat(scene.refusal(of(GUEST), alias(GUEST, NORTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(alone(OPERATOR), alias(GUEST, NORTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @Test
    void refusesNamesThatNobodyKnows() {
        assertThat(scene.refusal(of(NORTH), alias(NORTH, STRANGER))).isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
        assertThat(scene.refusal(of(NORTH), alias(STRANGER, NORTH))).isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
        assertThat(archive().refusal(registrar(), inArchive(NORTH, STRANGER)))
                .isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesAnAliasInAnArchiveByAnyoneButItsRegistrar() {
        assertThat(archive().refusal(alone(OPERATOR), inArchive(NORTH, SOUTH)))
                .isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
        assertThat(archive().refusal(of(NORTH), inArchive(NORTH, SOUTH))).isEqualTo(PartnershipRefusal.NOT_REGISTRAR);
    }

    @Test
    void refusesASecondOwnerOfAName() {
        PartnershipScene archive = archive();
        archive.says(registrar(), inArchive(NORTH, SOUTH));
        assertThat(archive.refusal(registrar(), inArchive(EAST, SOUTH))).isEqualTo(PartnershipRefusal.ALIAS_TAKEN);
    }

    @Test
    void refusesACircleOfNames() {
        PartnershipScene archive = archive();
        archive.says(registrar(), inArchive(NORTH, SOUTH));
        archive.says(registrar(), inArchive(SOUTH, EAST));
        assertThat(archive.refusal(registrar(), inArchive(SOUTH, NORTH))).isEqualTo(PartnershipRefusal.ALIAS_CYCLE);
        assertThat(archive.refusal(registrar(), inArchive(EAST, NORTH))).isEqualTo(PartnershipRefusal.ALIAS_CYCLE);
    }

    @Test
    void refusesAnAliasInWhatWasNeverFormed() {
        assertThat(nothing().refusal(of(NORTH), alias(NORTH, SOUTH))).isEqualTo(PartnershipRefusal.UNKNOWN);
    }

    @Test
    void asksForMembershipBeforeItTellsWhoIsKnown() {
        assertThat(scene.refusal(of(GUEST), alias(GUEST, STRANGER))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }
}
