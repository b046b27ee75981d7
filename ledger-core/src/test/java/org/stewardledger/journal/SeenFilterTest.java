package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.EventTag;

class SeenFilterTest {

    @Test
    void findsAllThatItSawAndAlmostNothingElse() {
        SeenFilter filter = new SeenFilter();
        SplittableRandom random = new SplittableRandom(1);
        long[] seen =
                random.longs(1_000_000).map(word -> SeenFilter.hash(word, 7)).toArray();
        for (long hash : seen) {
            filter.add(hash);
        }
        for (long hash : seen) {
            assertThat(filter.maySee(hash)).isTrue();
        }
        long mistaken = random.longs(1_000_000)
                .map(word -> SeenFilter.hash(word, 8))
                .filter(filter::maySee)
                .count();
        assertThat(mistaken).isLessThan(5_000);
    }

    @Test
    void hashesATagAndItsStoredFormAlike() {
        EventTag tag = new EventTag("promise", "6f0c2f3e-0000-4000-8000-000000000000");
        assertThat(SeenFilter.hash(tag)).isEqualTo(SeenFilter.hash(tag.toString()));
        assertThat(SeenFilter.hash(tag)).isNotEqualTo(SeenFilter.hash(new EventTag("promises", tag.value())));
    }
}
