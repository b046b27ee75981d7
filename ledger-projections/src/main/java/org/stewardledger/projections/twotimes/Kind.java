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

    /** Where the rows are kept. */
    Table table();

    /** Adds the columns of what a row shows, in the order of {@link Table#shown()}. */
    void write(CopyRows rows, R row);
}
