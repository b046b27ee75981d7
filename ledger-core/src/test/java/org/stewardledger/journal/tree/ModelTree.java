package org.stewardledger.journal.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The tree as RFC 6962 section 2.1 defines it, by plain recursion over the leaves and with hashing of its own: what the
 * package is compared with.
 *
 * <p>Marked leaves differ from each other, all others have the empty body, so that trees far too big to build still
 * have a root: a perfect subtree without a marked leaf has a hash that depends on its height only.
 */
final class ModelTree {
    private final NavigableSet<Long> marked;
    private final Map<Range, Hash> known = new HashMap<>();
    private final List<Hash> unmarked = new ArrayList<>();

    private record Range(long from, long to) {}

    ModelTree(Collection<Long> marked) {
        this.marked = new TreeSet<>(marked);
        unmarked.add(sha256(new byte[] {0}));
        for (int height = 1; height < Long.SIZE; height++) {
            unmarked.add(node(unmarked.getLast(), unmarked.getLast()));
        }
    }

    /** A model in which each of the first leaves differs. */
    static ModelTree ofDifferentLeaves(int count) {
        return new ModelTree(LongStream.range(0, count).boxed().toList());
    }

    byte[] body(long index) {
        return marked.contains(index) ? ("leaf " + index).getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    Hash leaf(long index) {
        return mth(index, index + 1);
    }

    List<Hash> leaves(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::leaf).toList();
    }

    Hash root(long size) {
        return size == 0 ? sha256(new byte[0]) : mth(0, size);
    }

    /** {@code MTH(D[from:to])}. */
    Hash mth(long from, long to) {
        Hash hash = known.get(new Range(from, to));
        if (hash == null) {
            hash = calculated(from, to);
            known.put(new Range(from, to), hash);
        }
        return hash;
    }

    private Hash calculated(long from, long to) {
        Long mark = marked.ceiling(from);
        if ((mark == null || mark >= to) && Long.bitCount(to - from) == 1) {
            return unmarked.get(Long.numberOfTrailingZeros(to - from));
        }
        if (to - from == 1) {
            return sha256(joined(new byte[] {0}, body(from)));
        }
        long k = split(to - from);
        return node(mth(from, from + k), mth(from + k, to));
    }

    /** The hash of a perfect subtree. */
    Hash at(int level, long index) {
        return mth(index << level, (index + 1) << level);
    }

    /** {@code PATH(m, D[n])}. */
    List<Hash> path(long m, long n) {
        return path(m, 0, n);
    }

    private List<Hash> path(long m, long from, long to) {
        if (to - from == 1) {
            return List.of();
        }
        long k = split(to - from);
        return m < k
                ? with(path(m, from, from + k), mth(from + k, to))
                : with(path(m - k, from + k, to), mth(from, from + k));
    }

    /** {@code PROOF(m, D[n])}. */
    List<Hash> proof(long m, long n) {
        return subproof(m, 0, n, true);
    }

    private List<Hash> subproof(long m, long from, long to, boolean complete) {
        if (m == to - from) {
            return complete ? List.of() : List.of(mth(from, to));
        }
        long k = split(to - from);
        return m <= k
                ? with(subproof(m, from, from + k, complete), mth(from + k, to))
                : with(subproof(m - k, from + k, to, false), mth(from, from + k));
    }

    /** The roots of the perfect subtrees, found by splitting the whole. */
    List<Hash> edge(long size) {
        List<Hash> roots = new ArrayList<>();
        long from = 0;
        while (from < size) {
            long subtree = 1;
            while (subtree <= (size - from) / 2) {
                subtree *= 2;
            }
            roots.add(mth(from, from + subtree));
            from += subtree;
        }
        return roots;
    }

    /** A tile by the formula in C2SP tlog-tiles. */
    TileHashes tile(Tile tile) {
        long span = 1L << (8 * tile.level());
        return new TileHashes(
                tile,
                LongStream.range(0, tile.width())
                        .map(i -> tile.index() * 256 + i)
                        .mapToObj(i -> mth(i * span, (i + 1) * span))
                        .toList());
    }

    /** The largest power of two smaller than n. */
    private static long split(long n) {
        long k = 1;
        while (k < n - k) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static Hash node(Hash left, Hash right) {
        return sha256(joined(new byte[] {1}, joined(left.bytes(), right.bytes())));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Hash sha256(byte[] bytes) {
        try {
            return Hash.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
