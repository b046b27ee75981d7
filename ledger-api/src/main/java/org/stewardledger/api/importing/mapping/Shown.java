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
        /** When nothing is on record of that partner or milestone. */
        ONCE,
        /** When something else is what is on record of it last. */
        LATEST,
        /** Each time. */
        EACH
    }
}
