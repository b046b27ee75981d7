package org.stewardledger.projections;

import java.util.Optional;
import org.stewardledger.act.Personal;

/** Opens personal texts when they are read. Views keep them sealed, as recorded. */
@FunctionalInterface
public interface Unsealing {

    /** The text in clear; empty when it was erased. */
    Optional<String> open(Personal personal);
}
