package org.stewardledger.conduct;

import java.util.Set;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.PersonId;

/**
 * A person who took part and wants to be named.
 *
 * @param person the person
 * @param name   the person's name, 1 to 200 characters; recorded sealed, so that it can be erased
 */
public record NamedPerson(PersonId person, String name) implements Confiding {

    @Override
    public Set<String> confided() {
        return Set.of("name");
    }
}
