package org.stewardledger.journal.tree;

import java.util.HashMap;
import java.util.Map;

/** Reads the hash of any perfect subtree from the tile that holds it, or that holds its parts. */
final class TileNodes implements NodeHashes {
    private final long treeSize;
    private final Tiles tiles;
    private final Map<Tile, TileHashes> read = new HashMap<>();

    TileNodes(long treeSize, Tiles tiles) {
        this.treeSize = treeSize;
        this.tiles = tiles;
    }

    @Override
    public Hash at(int level, long index) {
        if (level < 0 || level >= Long.SIZE || index < 0 || index >= treeSize >> level) {
            throw new IllegalArgumentException(
                    "no complete subtree at level " + level + ", index " + index + " in a tree of " + treeSize);
        }
        int aboveTile = level % Tile.HEIGHT;
        long first = index << aboveTile;
        Tile tile = Tile.inTree(level / Tile.HEIGHT, first / Tile.FULL_WIDTH, treeSize);
        return read.computeIfAbsent(tile, tiles::hashes).node((int) (first % Tile.FULL_WIDTH), 1 << aboveTile);
    }
}
