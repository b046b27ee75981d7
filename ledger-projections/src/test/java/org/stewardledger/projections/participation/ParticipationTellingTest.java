package org.stewardledger.projections.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stewardledger.projections.told.Stories;

class ParticipationTellingTest {

    private final Participation participation = new ParticipationTelling().of(Stories.garden());

    @Test
    void tellsWhoTookPartInWhat() {
        assertThat(participation.occasions()).hasSize(1);
        Participation.TakingPart walk = participation.occasions().getFirst();
        assertThat(walk.day()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(walk.name()).contains("Pia Example");
        assertThat(walk.by().map(by -> by.keptName())).contains("School");
    }

    @Test
    void countsEachVoiceWithTheEventsBehindIt() {
        long position = participation.occasions().getFirst().origin().position();
        assertThat(participation.serviceUsers().number()).isEqualTo(1);
        assertThat(participation.serviceUsers().positions()).containsExactly(position);
        assertThat(participation.absentStakeholders().number()).isZero();
    }
}
