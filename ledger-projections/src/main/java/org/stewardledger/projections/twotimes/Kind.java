package org.stewardledger.projections.twotimes;

import java.util.Collection;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.Recorded;

/**
 * A kind of entity that a view keeps rows of: how its state follows from its events, and how a row is written.
 *
 * @param <S> the state, changed in place
 * @param <R> what a row shows
 */
public interface Kind<S, R> extends Fold<S, R> {

    /** Which entities of this kind an event is about. */
    Collection<EntityKey> about(Recorded<?> event);

    /** The tag under which all events of an entity are found, perhaps among those of others. */
    EventTag tag(EntityKey key);

    /**
     * A COPY statement whose columns are: generation, partnership, identifier, piece, position, valid, known_at,
     * known_position, and then those that {@link #write} adds.
     */
    String copy();

    /**
     * An UPDATE that gives rows other ranges. Parameters: arrays of partnerships, identifiers, pieces, valid,
     * known_at and known_position, the last three in text form; and the generation.
     */
    String cut();

    /** A DELETE of all rows of some entities. Parameters: arrays of partnerships and identifiers; and the generation. */
    String delete();

    /** Adds the columns of what a row shows. */
    void write(CopyRows rows, R row);
}
