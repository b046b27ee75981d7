package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.stewardledger.act.EventTag;

/** Reads the journal's events by position, and by tag and type, over one connection. */
final class PastEvents {

    private static final String PAGE = """
        select position, body
        from journal.event
        where position > ? and position <= ?
        order by position
        limit ?
        """;

    private final Connection connection;

    PastEvents(Connection connection) {
        this.connection = connection;
    }

    /**
     * An event as it is stored.
     *
     * @param position its position
     * @param body     its bytes
     */
    record Body(long position, byte[] body) {}

    /** The first events after a position, at most some, and none after another position. */
    List<Body> page(long after, long upTo, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setInt(3, most);
            return bodies(statement);
        }
    }

    /** Whether an event in a range of positions meets a criterion; by the key (tag, type, position). */
    boolean any(Criterion criterion, long after, long upTo) throws SQLException {
        String sql = "select exists (" + matching(criterion, "select 1") + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, criterion, after, upTo);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** All events in a range of positions that meet a criterion, in order. */
    List<Body> matching(Criterion criterion, long after, long upTo) throws SQLException {
        String sql = matching(criterion, "select e.position, e.body") + " order by e.position";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, criterion, after, upTo);
            return bodies(statement);
        }
    }

    /** One join per tag; the text holds no value, only as many marks as the criterion has tags. */
    private static String matching(Criterion criterion, String select) {
        StringBuilder sql = new StringBuilder(select).append(" from journal.event e");
        for (int i = 0; i < criterion.tags().size(); i++) {
            String tag = " t" + i;
            sql.append(" join journal.event_tag")
                    .append(tag)
                    .append(" on")
                    .append(tag)
                    .append(".tag = ? and");
            sql.append(tag).append(".position = e.position and").append(tag).append(".type = e.type");
            sql.append(" and")
                    .append(tag)
                    .append(".position > ? and")
                    .append(tag)
                    .append(".position <= ?");
            if (!criterion.types().isEmpty()) {
                sql.append(" and").append(tag).append(".type = any (?)");
            }
        }
        sql.append(" where e.position > ? and e.position <= ?");
        if (!criterion.types().isEmpty()) {
            sql.append(" and e.type = any (?)");
        }
        return sql.toString();
    }

    private void bind(PreparedStatement statement, Criterion criterion, long after, long upTo) throws SQLException {
        int next = 1;
        for (Iterator<EventTag> tags = criterion.tags().iterator(); tags.hasNext(); ) {
            statement.setString(next++, tags.next().toString());
            next = range(statement, criterion, after, upTo, next);
        }
        range(statement, criterion, after, upTo, next);
    }

    private int range(PreparedStatement statement, Criterion criterion, long after, long upTo, int from)
            throws SQLException {
        int next = from;
        statement.setLong(next++, after);
        statement.setLong(next++, upTo);
        if (!criterion.types().isEmpty()) {
            statement.setArray(
                    next++, connection.createArrayOf("text", criterion.types().toArray()));
        }
        return next;
    }

    private static List<Body> bodies(PreparedStatement statement) throws SQLException {
        List<Body> bodies = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bodies.add(new Body(rows.getLong("position"), rows.getBytes("body")));
            }
        }
        return bodies;
    }
}
