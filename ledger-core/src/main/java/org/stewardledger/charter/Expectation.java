package org.stewardledger.charter;

import java.util.Optional;
import org.stewardledger.act.PartnerId;

/**
 * What a partner expects of another.
 *
 * @param of   of whom; empty when of all the others
 * @param what what it expects, 1 to 4,000 characters
 */
public record Expectation(Optional<PartnerId> of, String what) implements Statement {

    @Override
    public Topic topic() {
        return Topic.of(Expectation.class, of.stream().toList());
    }
}
