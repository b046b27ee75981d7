package org.stewardledger.journal.tree;

import java.util.List;

/**
 * A hash tile and what is in it.
 *
 * @param tile   where it stands
 * @param hashes its hashes from left to right, as many as the tile is wide
 */
public record TileHashes(Tile tile, List<Hash> hashes) {

    /**
     * Checks the count of the hashes.
     *
     * @throws IllegalArgumentException if the tile is wider or narrower
     */
    public TileHashes {
        hashes = List.copyOf(hashes);
        if (hashes.size() != tile.width()) {
            throw new IllegalArgumentException(tile.path() + " has " + tile.width() + " hashes, not " + hashes.size());
        }
    }

    /**
     * A tile from the bytes that it is kept and served as.
     *
     * @throws IllegalArgumentException if they are not 32 for each hash of the tile
     */
    public static TileHashes of(Tile tile, byte[] bytes) {
        return new TileHashes(tile, Hashes.read(bytes));
    }

    /** The hashes one after the other, 32 bytes each: the tile as it is kept and served. */
    public byte[] bytes() {
        return Hashes.write(hashes);
    }

    /**
     * The root over a full tile: the hash at this tile's index one level of tiles higher.
     *
     * @throws IllegalStateException if the tile is partial; such a tile is not hashed into the one above
     */
    public Hash root() {
        if (!tile.isFull()) {
            throw new IllegalStateException(tile.path() + " is not full");
        }
        return node(0, Tile.FULL_WIDTH);
    }

    /** The hash over some of the tile's hashes: a power of two of them, from a multiple of it. */
    Hash node(int first, int count) {
        if (count == 1) {
            return hashes.get(first);
        }
        int half = count / 2;
        return Hash.node(node(first, half), node(first + half, half));
    }
}
