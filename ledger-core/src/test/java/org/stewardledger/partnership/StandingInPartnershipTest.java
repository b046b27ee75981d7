package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.id;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.standing.Standing;

/** What a speaker may speak for, as the ledger knows it. */
class StandingInPartnershipTest {

    private final PartnershipScene harbour = harbour();

    @Test
    void letsARepresentativeSpeakForItsPartnerOnly() {
        Standing standing = harbour.standing(of(SOUTH));
        assertThat(standing.partner()).contains(SOUTH);
        assertThat(standing.member()).isTrue();
        assertThat(standing.speaksFor(NORTH)).isFalse();
        assertThat(standing.registrar()).isFalse();
        assertThat(standing.operator()).isFalse();
    }

    @Test
    void letsNobodySpeakForAPartnerOfAnother() {
        Standing standing = harbour.standing(Speaker.representing(representative(EAST), SOUTH));
        assertThat(standing.partner()).isEmpty();
        assertThat(standing.member()).isFalse();
    }

    @Test
    void letsNobodyRelyOnAMandateThatNobodyGave() {
        Speaker mandated =
                new Speaker(representative(SOUTH), Optional.of(SOUTH), Optional.of(new MandateId(id("mandate"))));
        assertThat(harbour.standing(mandated).speaksFor()).isEmpty();
    }

    @Test
    void letsAnInvitedPartnerSpeakForItselfButNotAsAMember() {
        Standing standing = harbour.standing(of(GUEST));
        assertThat(standing.speaksFor(GUEST)).isTrue();
        assertThat(standing.member()).isFalse();
    }

    @Test
    void letsTheRegistrarTranscribeOnlyWhileSpeakingForNoPartner() {
        PartnershipScene archive = archive();
        assertThat(archive.standing(registrar()).registrar()).isTrue();
        assertThat(archive.standing(Speaker.representing(REGISTRAR, NORTH)).registrar())
                .isFalse();
        assertThat(archive.standing(alone(OPERATOR)).registrar()).isFalse();
        assertThat(archive.standing(alone(OPERATOR)).operator()).isTrue();
    }

    @Test
    void letsNobodySpeakInAnArchive() {
        PersonId anyone = representative(NORTH);
        assertThat(archive().standing(Speaker.representing(anyone, NORTH)).speaksFor())
                .isEmpty();
    }

    @Test
    void coversAllNamesOfThePartner() {
        harbour.says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        Standing standing = harbour.standing(of(NORTHERN));
        assertThat(standing.speaksFor()).containsExactlyInAnyOrder(NORTH, NORTHERN);
        assertThat(standing.partner()).contains(NORTHERN);
        harbour.says(of(NORTH), new SeparatePartners(HARBOUR, NORTH, NORTHERN));
        assertThat(harbour.standing(of(NORTHERN)).speaksFor()).containsExactly(NORTHERN);
    }
}
