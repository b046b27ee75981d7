package org.stewardledger.projections.twotimes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the rows that one batch changed: those put aside, those cut short, and the new ones. */
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
        rows.write(connection, kind.table().copy());
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
        try (PreparedStatement delete = connection.prepareStatement(kind.table().delete())) {
            for (EntityKey key : keys) {
                delete.setInt(1, batch.generation());
                delete.setObject(2, key.partnership());
                delete.setObject(3, key.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void cut(Map<EntityKey, Track<S, R>> inOrder) throws SQLException {
        if (inOrder.values().stream().allMatch(track -> track.cut().isEmpty())) {
            return;
        }
        try (PreparedStatement cut = connection.prepareStatement(kind.table().cut())) {
            for (Map.Entry<EntityKey, Track<S, R>> entity : inOrder.entrySet()) {
                for (Track.Piece<R> piece : entity.getValue().cut()) {
                    add(cut, entity.getKey(), piece);
                }
            }
            for (int changed : cut.executeBatch()) {
                if (changed != 1) {
                    throw new IllegalStateException(
                            changed + " rows of " + kind.table().name() + " cut short in the place of one");
                }
            }
        }
    }

    private void add(PreparedStatement cut, EntityKey key, Track.Piece<R> piece) throws SQLException {
        cut.setString(1, SqlBytes.timesText(piece.valid));
        cut.setString(2, SqlBytes.timesText(piece.knownAt));
        cut.setString(3, SqlBytes.positionsText(piece.knownPosition));
        cut.setInt(4, batch.generation());
        cut.setObject(5, key.partnership());
        cut.setObject(6, key.id());
        cut.setInt(7, piece.number);
        cut.addBatch();
    }
}
