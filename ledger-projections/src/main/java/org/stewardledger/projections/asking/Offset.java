package org.stewardledger.projections.asking;

import java.util.List;
import java.util.Optional;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;

/**
 * A page that starts after a number of rows. For rows whose order does not move: the same question at the same pair of
 * times.
 *
 * @param skipped how many rows the pages before had
 * @param limit   how many rows the page has at most
 */
public record Offset(long skipped, int limit) {

    /** The page asked for; throws {@link IllegalArgumentException} when its start is not one that was given. */
    public static Offset of(Paging paging) {
        long skipped = paging.after().map(Offset::read).orElse(0L);
        return new Offset(skipped, paging.limit());
    }

    private static long read(String text) {
        try {
            long skipped = Long.parseLong(text);
            if (skipped >= 0) {
                return skipped;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("no page starts at " + text, notANumber);
        }
        throw new IllegalArgumentException("no page starts at " + text);
    }

    /** One row more than the page has, to know whether there is another page. */
    public int toRead() {
        return limit + 1;
    }

    /** The page, of the rows read. */
    public <T> Page<T> page(List<T> read) {
        return read.size() > limit
                ? new Page<>(read.subList(0, limit), Optional.of(Long.toString(skipped + limit)))
                : new Page<>(read, Optional.empty());
    }
}
