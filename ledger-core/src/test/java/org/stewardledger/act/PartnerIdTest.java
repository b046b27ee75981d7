package org.stewardledger.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartnerIdTest {

    @Test
    void isOrderedAsItsTextIs() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<PartnerId> partners = Stream.generate(() -> new PartnerId(new UUID(random.nextLong(), random.nextLong())))
                .limit(1_000)
                .toList();
        List<String> byText =
                partners.stream().map(PartnerId::toString).sorted().toList();
        assertThat(new TreeSet<>(partners).stream().map(PartnerId::toString)).containsExactlyElementsOf(byText);
    }
}
