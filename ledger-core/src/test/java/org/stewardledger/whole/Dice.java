package org.stewardledger.whole;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.stewardledger.act.PartnerId;

/** Chance, from a fixed seed. */
final class Dice {

    private final RandomGenerator random;
    private final long seed;
    private long given;

    Dice(long seed) {
        this.seed = seed;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T oneOf(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of the last few; empty when there are none. */
    <T> Optional<T> late(Collection<T> of, int few) {
        List<T> all = new ArrayList<>(of);
        int count = Math.min(few, all.size());
        return count == 0 ? Optional.empty() : Optional.of(all.get(all.size() - 1 - random.nextInt(count)));
    }

    /** An identifier that nothing has yet. */
    UUID fresh() {
        return new UUID(seed, ++given);
    }

    /** So many of these at most, and one at least. */
    SortedSet<PartnerId> some(List<PartnerId> of, int most) {
        SortedSet<PartnerId> some = new TreeSet<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            some.add(oneOf(of));
        }
        return some;
    }

    <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** Mostly the number itself, sometimes one beside it. */
    int about(int number) {
        return number + one(0, 0, 0, 0, 0, 0, 0, 1, -1, -1);
    }
}
