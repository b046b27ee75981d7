package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.RecordedHistory.id;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Visibility;

class AudienceTest {

    private static final PartnershipId BRIDGE = new PartnershipId(id("the bridge"));
    private static final PartnershipId MARKET = new PartnershipId(id("the market"));
    private static final PartnerId SHARED = new PartnerId(id("shared"));
    private static final PartnerId FERRY = new PartnerId(id("ferry"));
    private static final Visibility NARROWED = new Visibility.ToPartners(new TreeSet<>(Set.of(SHARED)));

    /** Stands for one partner in the bridge, and in the market for another. */
    private static final Reader FRED =
            Reader.of(new PersonId(id("fred")), Map.of(BRIDGE, Set.of(FERRY), MARKET, Set.of(SHARED)));

    @Test
    void includesWhoeverStandsForThePartnerInThatVeryPartnership() {
        assertThat(Audience.includes(NARROWED, FRED, MARKET)).isTrue();
        assertThat(Audience.includes(NARROWED, FRED, BRIDGE)).isFalse();
        assertThat(Audience.includes(NARROWED, Reader.auditor(), BRIDGE)).isTrue();
        assertThat(Audience.includes(Visibility.partnership(), FRED, BRIDGE)).isTrue();
    }

    @Test
    void includesTheRegistrarWhoWroteItDown() {
        Reader registrar = FRED.transcribing(Set.of(BRIDGE));
        assertThat(Audience.includes(NARROWED, registrar, BRIDGE)).isTrue();
        assertThat(Audience.includes(NARROWED, registrar, new PartnershipId(id("another"))))
                .isFalse();
    }
}
