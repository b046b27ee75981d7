package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.stewardledger.journal.tree.Hash;
import org.stewardledger.journal.tree.RightEdge;
import org.stewardledger.journal.tree.Tile;
import org.stewardledger.journal.tree.TileHashes;
import org.stewardledger.journal.tree.Tiles;

/**
 * Extends the tree by a batch. Partial tiles are not kept anywhere: the leaves after the last full tile are remembered
 * from batch to batch, or hashed again from their bodies when another node wrote in between.
 */
final class TreeGrower implements Tiles {

    private static final String HASHES = """
        select tile_index, hashes
        from journal.tile
        where level = ? and tile_index >= ? and tile_index < ?
        order by tile_index
        """;

    private final Connection connection;
    private final PastEvents past;
    private long size;
    private List<Hash> unfinished;

    TreeGrower(Connection connection, PastEvents past) {
        this.connection = connection;
        this.past = past;
        this.unfinished = List.of();
    }

    /** The tree after the leaves. Reads, in the append transaction, only what a tile that becomes full needs. */
    TreeGrowth grow(RightEdge before, List<Hash> leaves) throws SQLException {
        try {
            List<TileHashes> filled = filledBy(before, leaves);
            return new TreeGrowth(before.appendAll(leaves), filled);
        } catch (Unreadable e) {
            throw e.failure;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw JournalFailure.Code.TREE_BROKEN.because("the tree at size " + before.size(), e);
        }
    }

    /** Remembers the leaves, once their batch is committed. */
    void grown(RightEdge before, List<Hash> leaves) {
        long after = before.size() + leaves.size();
        int open = (int) (after % Tile.FULL_WIDTH);
        List<Hash> last = new ArrayList<>(size == before.size() ? unfinished : List.of());
        last.addAll(leaves);
        boolean known = last.size() >= open;
        size = known ? after : 0;
        unfinished = known ? List.copyOf(last.subList(last.size() - open, last.size())) : List.of();
    }

    @Override
    public byte[] read(Tile tile) {
        try {
            return tile.level() == 0 ? leaves(tile) : nodes(tile);
        } catch (SQLException e) {
            throw new Unreadable(e);
        }
    }

    private byte[] leaves(Tile tile) throws SQLException {
        long from = tile.index() * Tile.FULL_WIDTH;
        long upTo = from + tile.width();
        List<Hash> hashes = upTo == size ? unfinished : new ArrayList<>();
        if (upTo != size) {
            past.page(from, upTo, tile.width()).forEach(body -> hashes.add(Hash.leaf(body.body())));
        }
        return new TileHashes(tile, hashes).bytes();
    }

    private byte[] nodes(Tile tile) throws SQLException {
        List<Hash> roots = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(HASHES)) {
            statement.setInt(1, tile.level() - 1);
            statement.setLong(2, tile.index() * Tile.FULL_WIDTH);
            statement.setLong(3, tile.index() * Tile.FULL_WIDTH + tile.width());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Tile below = Tile.full(tile.level() - 1, rows.getLong("tile_index"));
                    roots.add(TileHashes.of(below, rows.getBytes("hashes")).root());
                }
            }
        }
        return new TileHashes(tile, roots).bytes();
    }

    /** Carries an {@link SQLException} through the interface of the tree, which knows no database. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        Unreadable(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
