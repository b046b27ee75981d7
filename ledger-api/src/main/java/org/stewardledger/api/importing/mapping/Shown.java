package org.stewardledger.api.importing.mapping;

/**
 * Something that a source shows of the partnership.
 *
 * @param entry  what it shows
 * @param weight when it has to be written down
 */
public record Shown(Entry entry, Weight weight) {

    /** When something shown of the partnership has to be written down. */
    public enum Weight {
        /** When nothing was known of that partner or milestone by then. */
        ONCE,
        /** Each time that something else was last said of it by then. */
        EACH
    }
}
