package org.stewardledger.projections.asking;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;

/**
 * Where a page of promises starts, in lists by undertaking, deliverable and identifier: after a certain promise. Rows
 * that come in before it while someone pages on move nothing, so that no promise is shown twice or passed over.
 *
 * @param undertaking the undertaking of that promise
 * @param deliverable its deliverable
 * @param promise     the promise
 */
public record Cursor(Optional<String> undertaking, Optional<String> deliverable, PromiseId promise) {

    private static final String SEPARATOR = "\u001f";
    private static final String THERE = "=";
    private static final int PARTS = 3;

    /** The cursor of a page; empty for the first. Refuses a start that no page gave. */
    public static Optional<Cursor> of(Paging paging) {
        return paging.after().map(Cursor::read);
    }

    private static Cursor read(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length == PARTS) {
                return new Cursor(part(parts[0]), part(parts[1]), PromiseId.of(parts[2]));
            }
        } catch (IllegalArgumentException malformed) {
            throw new Paging.UnknownStart(malformed);
        }
        throw new Paging.UnknownStart();
    }

    private static Optional<String> part(String written) {
        return Optional.of(written).filter(there -> there.startsWith(THERE)).map(there -> there.substring(1));
    }

    private static String written(Optional<String> part) {
        return part.map(there -> THERE + there).orElse("");
    }

    private String text() {
        String parts = String.join(SEPARATOR, written(undertaking), written(deliverable), promise.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A statement with the parameters by which it finds the rows after a cursor: {@code afterPromise}, null on the
     * first page, {@code afterUndertaking} and {@code afterDeliverable}.
     */
    public static JdbcClient.StatementSpec onto(JdbcClient.StatementSpec statement, Optional<Cursor> cursor) {
        Optional<UUID> promise = cursor.map(after -> after.promise().value());
        return statement
                .param("afterPromise", promise.orElse(null), Types.OTHER)
                .param("afterUndertaking", cursor.flatMap(Cursor::undertaking).orElse(null), Types.VARCHAR)
                .param("afterDeliverable", cursor.flatMap(Cursor::deliverable).orElse(null), Types.VARCHAR);
    }

    /** The page of so many rows, of one row more that was read to know whether there is another page. */
    public static <T> Page<T> page(List<T> read, int limit, Function<T, Cursor> place) {
        return read.size() > limit
                ? new Page<>(
                        read.subList(0, limit),
                        Optional.of(place.apply(read.get(limit - 1)).text()))
                : new Page<>(read, Optional.empty());
    }
}
