package org.stewardledger.projections;

import java.util.Optional;

/**
 * Which page is asked for.
 *
 * @param after where it starts: {@link Page#next()} of the page before; empty for the first
 * @param limit how many rows at most, 1 to 1,000
 */
public record Paging(Optional<String> after, int limit) {

    /** The most rows of one page. */
    public static final int LARGEST = 1_000;

    public Paging {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST + " rows, not " + limit);
        }
    }

    /** No page starts where one was asked for. */
    public static final class UnknownStart extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        public UnknownStart() {
            super("no page starts there");
        }

        public UnknownStart(Throwable cause) {
            super("no page starts there", cause);
        }
    }

    /** The first page. */
    public static Paging first(int limit) {
        return new Paging(Optional.empty(), limit);
    }
}
