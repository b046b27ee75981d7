package org.stewardledger.projections.twotimes;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Writes the rows that one batch changed: those put aside, those cut short, and the new ones, each in one statement. */
final class RowWriter<S, R> {

    private final Kind<S, R> kind;
    private final Batch batch;
    private final Connection connection;
    private final CopyRows rows = new CopyRows();

    RowWriter(Kind<S, R> kind, Batch batch) {
        this.kind = kind;
        this.batch = batch;
        this.connection = batch.connection();
    }

    /**
     * Writes.
     *
     * @param inOrder  entities whose new and shortened rows are written
     * @param refolded entities all of whose rows are replaced
     */
    void write(Map<EntityKey, Track<S, R>> inOrder, Map<EntityKey, List<Rectangle<R>>> refolded) throws SQLException {
        delete(refolded.keySet());
        cut(inOrder);
        inOrder.forEach((key, track) -> track.fresh().forEach(piece -> add(key, piece.number, piece.rectangle())));
        refolded.forEach((key, rectangles) -> {
            for (int number = 0; number < rectangles.size(); number++) {
                add(key, number, rectangles.get(number));
            }
        });
        rows.write(connection, kind.copy());
    }

    private void add(EntityKey key, int number, Rectangle<R> rectangle) {
        rows.number(batch.generation())
                .uuid(key.partnership())
                .uuid(key.id())
                .number(number)
                .number(rectangle.position())
                .times(rectangle.valid())
                .times(rectangle.knownAt())
                .positions(rectangle.knownPosition());
        kind.write(rows, rectangle.row());
        rows.end();
    }

    private void delete(Collection<EntityKey> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(kind.delete())) {
            delete.setArray(1, uuids(keys.stream().map(EntityKey::partnership).toList()));
            delete.setArray(2, uuids(keys.stream().map(EntityKey::id).toList()));
            delete.setInt(3, batch.generation());
            delete.executeUpdate();
        }
    }

    private void cut(Map<EntityKey, Track<S, R>> inOrder) throws SQLException {
        List<EntityKey> keys = new ArrayList<>();
        List<Track.Piece<R>> pieces = new ArrayList<>();
        inOrder.forEach((key, track) -> track.cut().forEach(piece -> {
            keys.add(key);
            pieces.add(piece);
        }));
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement cut = connection.prepareStatement(kind.cut())) {
            cut.setArray(1, uuids(keys.stream().map(EntityKey::partnership).toList()));
            cut.setArray(2, uuids(keys.stream().map(EntityKey::id).toList()));
            cut.setArray(3, array("int4", each(pieces, piece -> piece.number)));
            cut.setArray(4, array("text", each(pieces, piece -> SqlBytes.timesText(piece.valid))));
            cut.setArray(5, array("text", each(pieces, piece -> SqlBytes.timesText(piece.knownAt))));
            cut.setArray(6, array("text", each(pieces, piece -> SqlBytes.positionsText(piece.knownPosition))));
            cut.setInt(7, batch.generation());
            int changed = cut.executeUpdate();
            if (changed != keys.size()) {
                throw new IllegalStateException(changed + " rows cut short of " + keys.size() + " by "
                        + kind.getClass().getSimpleName());
            }
        }
    }

    private static <R> Object[] each(List<Track.Piece<R>> pieces, Function<Track.Piece<R>, Object> part) {
        return pieces.stream().map(part).toArray();
    }

    private Array uuids(List<UUID> ids) throws SQLException {
        return array("uuid", ids.toArray());
    }

    private Array array(String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(type, elements);
    }
}
