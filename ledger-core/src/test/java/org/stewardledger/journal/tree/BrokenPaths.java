package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** The ways in which the hashes of a good proof can be spoiled. */
final class BrokenPaths {

    private BrokenPaths() {}

    /** One bit of each hash is flipped, each time another one. */
    static List<List<Hash>> withAFlippedBit(List<Hash> path, RandomGenerator random) {
        List<List<Hash>> broken = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            broken.add(replaced(path, i, flipped(path.get(i), random.nextInt(256))));
        }
        return broken;
    }

    static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }

    /** Two neighbours change places; neighbours of equal content are left out, as that changes nothing. */
    static List<List<Hash>> withSwappedHashes(List<Hash> path) {
        List<List<Hash>> broken = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            List<Hash> swapped = new ArrayList<>(path);
            Collections.swap(swapped, i - 1, i);
            broken.add(swapped);
        }
        broken.removeIf(path::equals);
        return broken;
    }

    /** Each hash alone is dropped; then all of them. */
    static List<List<Hash>> withDroppedHashes(List<Hash> path) {
        List<List<Hash>> broken = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            broken.add(shorter);
        }
        if (!path.isEmpty()) {
            broken.add(List.of());
        }
        return broken;
    }

    /** Each of the given hashes is put in at each place, and each hash of the path is doubled. */
    static List<List<Hash>> withAddedHashes(List<Hash> path, List<Hash> added) {
        List<List<Hash>> broken = new ArrayList<>();
        for (int i = 0; i <= path.size(); i++) {
            for (Hash hash : added) {
                broken.add(inserted(path, i, hash));
            }
            if (i < path.size()) {
                broken.add(inserted(path, i, path.get(i)));
            }
        }
        return broken;
    }

    private static List<Hash> replaced(List<Hash> path, int place, Hash hash) {
        List<Hash> other = new ArrayList<>(path);
        other.set(place, hash);
        return other;
    }

    private static List<Hash> inserted(List<Hash> path, int place, Hash hash) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(place, hash);
        return longer;
    }
}
