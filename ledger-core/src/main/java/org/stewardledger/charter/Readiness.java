package org.stewardledger.charter;

import java.util.List;
import java.util.Optional;

/**
 * Whether a partner can begin.
 *
 * @param willing whether it wants to
 * @param needed  what it needs for it, 1 to 2,000 characters; empty when nothing
 * @param ready   whether it could begin now
 */
public record Readiness(boolean willing, Optional<String> needed, boolean ready) implements Statement {

    @Override
    public Topic topic() {
        return Topic.of(Readiness.class, List.of());
    }
}
