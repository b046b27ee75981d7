package org.stewardledger.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLongArray;
import org.stewardledger.act.EventTag;

/**
 * Remembers which names were seen, in two bytes each: what was seen is always found, what was not is found once in a
 * few thousand. Grows by adding parts, each twice as big as the one before. Any thread may ask and add.
 */
final class SeenFilter {

    private static final long FIRST_NAMES = 1 << 18;
    private static final int BITS_PER_NAME = 16;
    private static final int PROBES = 5;
    private static final long FOLD_START = 0xcbf2_9ce4_8422_2325L;

    private final List<Part> parts = new CopyOnWriteArrayList<>(List.of(new Part(FIRST_NAMES)));

    boolean maySee(long hash) {
        for (Part part : parts) {
            if (part.has(hash)) {
                return true;
            }
        }
        return false;
    }

    synchronized void add(long hash) {
        if (maySee(hash)) {
            return;
        }
        Part last = parts.getLast();
        if (last.isFull()) {
            last = new Part(last.names * 2);
            parts.add(last);
        }
        last.add(hash);
    }

    /** A hash of a tag's stored form that spreads over all 64 bits. */
    static long hash(String tag) {
        return spread(fold(FOLD_START, tag));
    }

    /** The hash of the same tag's stored form. */
    static long hash(EventTag tag) {
        return spread(fold(fold(fold(FOLD_START, tag.key()), "="), tag.value()));
    }

    private static long fold(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100_0000_01b3L;
        }
        return hash;
    }

    /** A hash of two words that spreads over all 64 bits (the finalizer of SplitMix64). */
    static long hash(long high, long low) {
        return spread(spread(high) ^ low);
    }

    private static long spread(long word) {
        long mixed = (word ^ (word >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static final class Part {

        private final long names;
        private final long mask;
        private final AtomicLongArray words;
        private long added;

        Part(long names) {
            this.names = names;
            long bits = names * BITS_PER_NAME;
            this.mask = bits - 1;
            this.words = new AtomicLongArray(Math.toIntExact(bits >>> 6));
        }

        boolean isFull() {
            return added >= names;
        }

        boolean has(long hash) {
            long step = step(hash);
            long probe = hash;
            for (int i = 0; i < PROBES; i++) {
                long bit = probe & mask;
                if ((words.get((int) (bit >>> 6)) & (1L << bit)) == 0) {
                    return false;
                }
                probe += step;
            }
            return true;
        }

        void add(long hash) {
            long step = step(hash);
            long probe = hash;
            for (int i = 0; i < PROBES; i++) {
                long bit = probe & mask;
                int word = (int) (bit >>> 6);
                words.set(word, words.get(word) | (1L << bit));
                probe += step;
            }
            added++;
        }

        private static long step(long hash) {
            return Long.rotateLeft(hash, 32) | 1;
        }
    }
}
