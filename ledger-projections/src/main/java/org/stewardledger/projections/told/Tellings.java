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
    <T extends Record> Answer<Optional<T>> tell(
            Reader reader, AsOf asOf, PartnershipId partnership, Telling<T> telling);

    /** The events of a view that this reader may see, as it was and as known then. */
    Answer<Story> story(Reader reader, AsOf asOf, PartnershipId partnership, Telling<?> telling);
}
