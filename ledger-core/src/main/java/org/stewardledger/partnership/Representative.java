package org.stewardledger.partnership;

import java.util.Set;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.PersonId;

/**
 * The person who will speak for a partner, as an act names it.
 *
 * @param person the person
 * @param name   the person's name, recorded sealed so that it can be erased
 */
public record Representative(PersonId person, String name) implements Confiding {

    @Override
    public Set<String> confided() {
        return Set.of("name");
    }
}
