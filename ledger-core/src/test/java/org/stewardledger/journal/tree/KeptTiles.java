package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store as the journal keeps one: every leaf hash, and a tile once it is full. */
final class KeptTiles implements Tiles {
    final List<Hash> leaves = new ArrayList<>();
    final Map<Tile, TileHashes> full = new HashMap<>();
    final List<Tile> asked = new ArrayList<>();
    RightEdge edge = RightEdge.EMPTY;

    /** Appends and keeps what became full. */
    List<TileHashes> append(List<Hash> added) {
        List<TileHashes> filled = filledBy(edge, added);
        filled.forEach(tile -> full.put(tile.tile(), tile));
        leaves.addAll(added);
        edge = edge.appendAll(added);
        return filled;
    }

    @Override
    public byte[] read(Tile tile) {
        asked.add(tile);
        if (tile.isFull()) {
            return full.get(tile).bytes();
        }
        long first = tile.index() * Tile.FULL_WIDTH;
        List<Hash> hashes = new ArrayList<>();
        for (long index = first; index < first + tile.width(); index++) {
            hashes.add(
                    tile.level() == 0
                            ? leaves.get((int) index)
                            : full.get(Tile.full(tile.level() - 1, index)).root());
        }
        return Hashes.write(hashes);
    }
}
