package org.stewardledger.projections.twotimes;

/**
 * The table that keeps the rows of a kind of entity. Its key is generation, partnership, identifier and piece; after
 * these come position, valid, known_at and known_position, and then what a row shows.
 *
 * <p>Rows are cut and deleted one by one, each found by its key, and sent many at once. One statement for all of them
 * would leave it to the planner how to find them; it then reads a whole making for a few rows, in every batch.
 *
 * @param name  the table, with its schema
 * @param id    the column of the identifier
 * @param shown the columns of what a row shows, separated by commas
 */
public record Table(String name, String id, String shown) {

    /** A COPY of rows. */
    String copy() {
        return """
            copy %s (generation, partnership, %s, piece, position, valid, known_at, known_position, %s) from stdin
            """.formatted(name, id, shown);
    }

    /** Gives a row other ranges. Parameters: valid, known_at and known_position in text form; then the key. */
    String cut() {
        return """
            update %s
            set valid = ?::tstzrange, known_at = ?::tstzrange, known_position = ?::int8range
            where generation = ? and partnership = ? and %s = ? and piece = ?
            """.formatted(name, id);
    }

    /** Deletes all rows of an entity. Parameters: the key but for the piece. */
    String delete() {
        return """
            delete from %s where generation = ? and partnership = ? and %s = ?
            """.formatted(name, id);
    }
}
