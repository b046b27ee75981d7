package org.stewardledger.projections.twotimes;

/**
 * A range of times in microseconds since 1970, or of positions, with its start and without its end.
 *
 * @param from where it starts; {@link #EVER} when it has no start
 * @param to   where it ends, not included; {@link #ALWAYS} when it has no end
 */
public record Range(long from, long to) {

    /** Before all times. */
    public static final long EVER = Long.MIN_VALUE;

    /** After all times. */
    public static final long ALWAYS = Long.MAX_VALUE;

    /** Contains nothing. */
    public static final Range NOTHING = new Range(ALWAYS, ALWAYS);

    /** From here on. */
    public static Range from(long from) {
        return new Range(from, ALWAYS);
    }

    /** Whether it contains nothing. */
    public boolean isEmpty() {
        return from >= to;
    }

    /** Whether it contains this time or position. */
    public boolean contains(long point) {
        return from <= point && point < to;
    }

    /** The same start, another end. */
    public Range until(long end) {
        return new Range(from, end);
    }
}
