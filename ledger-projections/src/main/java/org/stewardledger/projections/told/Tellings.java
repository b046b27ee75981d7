package org.stewardledger.projections.told;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;

/** Answers the views that are made from what was told. */
public interface Tellings {

    /** Every such view, in the order in which they are shown. */
    List<Telling<?>> all();

    /** One of them by its name; empty when none is called so. */
    default Optional<Telling<?>> named(String name) {
        return all().stream().filter(telling -> telling.name().equals(name)).findFirst();
    }

    /** What a view says of a partnership; empty when there is no such partnership, or not for this reader. */
    default <T extends Record> Answer<Optional<T>> tell(
            Reader reader, AsOf asOf, PartnershipId partnership, Telling<T> telling) {
        Answer<Optional<Part<T>>> whole = tell(reader, asOf, partnership, telling, new Which.Everything());
        return new Answer<>(whole.value().map(Part::told), whole.asOf(), whole.currentTo());
    }

    /**
     * The part of a view that is asked for; empty when there is no such partnership or agreement, or not for this
     * reader.
     */
    <T extends Record> Answer<Optional<Part<T>>> tell(
            Reader reader, AsOf asOf, PartnershipId partnership, Telling<T> telling, Which which);

    /** The events of a view that this reader may see, as it was and as known then. */
    Answer<Story> story(Reader reader, AsOf asOf, PartnershipId partnership, Telling<?> telling);
}
