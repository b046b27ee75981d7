package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the hash tiles of a tree are read from (C2SP tlog-tiles).
 *
 * <p>Full tiles are kept. A partial tile is asked for only as the last of its level, at the size at which the tree is
 * read or grown. It can be put together: at level 0 it is the leaf hashes after the last full tile, at each level above
 * the {@linkplain TileHashes#root() roots} of those full tiles one level below that no full tile holds yet.
 */
@FunctionalInterface
public interface Tiles {

    /**
     * The hashes of a tile, in the form of {@link TileHashes#bytes()}. A tile that should be there and is not is a bug
     * or a damaged store; what is thrown then passes through to whoever asked.
     */
    byte[] read(Tile tile);

    /**
     * A tile with its hashes.
     *
     * @throws IllegalArgumentException if the store gave another number of bytes than the tile has
     */
    default TileHashes hashes(Tile tile) {
        return TileHashes.of(tile, read(tile));
    }

    /**
     * The node hashes of a tree, for proofs and roots. Keeps every tile it has read: make one per proof or per run of
     * proofs, and do not share it between threads.
     *
     * @param treeSize the number of leaves; reads the tiles as they are at this size
     */
    default NodeHashes nodes(long treeSize) {
        return new TileNodes(treeSize, this);
    }

    /**
     * The tiles that become full when leaves are appended, to be kept from then on; the lower levels first and each
     * level from left to right.
     *
     * <p>Reads only the partial tiles that become full, so mostly nothing. What it reads is checked against the edge,
     * as a full tile with a wrong hash could never be replaced.
     *
     * @param before the right edge before the append
     * @param leaves the hashes of the appended leaves in their order
     * @throws IllegalStateException if a partial tile is not a part of the tree with that edge
     */
    default List<TileHashes> filledBy(RightEdge before, List<Hash> leaves) {
        List<TileHashes> filled = new ArrayList<>();
        long count = before.size();
        List<Hash> added = leaves;
        for (int level = 0; count % Tile.FULL_WIDTH + added.size() >= Tile.FULL_WIDTH; level++) {
            List<Hash> hashes = new ArrayList<>();
            if (count % Tile.FULL_WIDTH > 0) {
                hashes.addAll(before.checked(hashes(Tile.inTree(level, count / Tile.FULL_WIDTH, before.size()))));
            }
            hashes.addAll(added);
            List<TileHashes> full = cut(level, count / Tile.FULL_WIDTH, hashes);
            filled.addAll(full);
            count /= Tile.FULL_WIDTH;
            added = full.stream().map(TileHashes::root).toList();
        }
        return filled;
    }

    /** The full tiles in hashes of one level that begin with a tile's first hash; the rest is left out. */
    private static List<TileHashes> cut(int level, long firstIndex, List<Hash> hashes) {
        List<TileHashes> full = new ArrayList<>();
        for (int end = Tile.FULL_WIDTH; end <= hashes.size(); end += Tile.FULL_WIDTH) {
            Tile tile = Tile.full(level, firstIndex + full.size());
            full.add(new TileHashes(tile, hashes.subList(end - Tile.FULL_WIDTH, end)));
        }
        return full;
    }
}
