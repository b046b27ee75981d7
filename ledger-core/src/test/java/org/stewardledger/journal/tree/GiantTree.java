package org.stewardledger.journal.tree;

import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A tree of random size up to 2^62 leaves, with two marked leaves, of which one stands beside the last.
 *
 * @param size   the number of leaves
 * @param marked the index of the leaf of which something is to be proved
 * @param model  the tree
 */
record GiantTree(long size, long marked, ModelTree model) {

    static Stream<GiantTree> some() {
        RandomGenerator random = new SplittableRandom(20_261_122);
        return Stream.generate(() -> random(random)).limit(200);
    }

    private static GiantTree random(RandomGenerator random) {
        long size = random.nextLong(2, 1L << random.nextInt(11, 63));
        long marked = random.nextLong(size);
        TreeSet<Long> marks = new TreeSet<>();
        marks.add(marked);
        marks.add(size - random.nextLong(1, 3));
        return new GiantTree(size, marked, new ModelTree(marks));
    }
}
