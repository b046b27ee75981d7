package org.stewardledger.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Wording;

/**
 * Who took part, as an act says it.
 *
 * @param voice       of those whom the work is to serve, or of others whom it concerns
 * @param description who it was without a name, such as "a tenant of the old quarter", 1 to 1,000 characters
 * @param named       the person, if it wants to be named; otherwise empty
 */
public record Participant(Voice voice, String description, Optional<NamedPerson> named) {

    /** The texts in it, for the act to check with its others. */
    List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.excerpt("participant.description", description)));
        named.ifPresent(person -> wordings.add(Wording.name("participant.named.name", person.name())));
        return wordings;
    }
}
