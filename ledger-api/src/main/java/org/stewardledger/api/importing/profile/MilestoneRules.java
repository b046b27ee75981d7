package org.stewardledger.api.importing.profile;

/**
 * How milestones are counted, and when their dates become known.
 *
 * @param ordinal where a milestone's place in the series comes from, unless its line states one
 * @param known   when its date becomes known, unless its line states {@code at}
 * @param unnamed what becomes of a due date at a milestone that no milestone file names
 */
public record MilestoneRules(Ordinal ordinal, Known known, Unnamed unnamed) {

    /** Where a milestone's place in the series comes from. */
    public enum Ordinal {
        /** The number in its name: the first group of the pattern of milestone names. */
        NAME,
        /** The order of the milestone files. */
        ORDER,
        /** Milestones form no series. */
        NONE
    }

    /** When the date of a milestone becomes known. */
    public enum Known {
        /** On the day itself, or when the source was read, whichever is earlier. */
        ON_ITS_DAY,
        /** Before anything else in the source. */
        FROM_START
    }

    /** What becomes of a due date at a milestone that no milestone file names. */
    public enum Unnamed {
        /** A milestone without a date as yet. */
        WITHOUT_DATE,
        /** A mistake in the source: the line is reported. */
        BAD_LINE
    }
}
