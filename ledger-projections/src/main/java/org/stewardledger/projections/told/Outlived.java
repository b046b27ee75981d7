package org.stewardledger.projections.told;

import java.util.Optional;

/** One of several that follow each other; what no longer stands is shown folded. */
public interface Outlived {

    /** What became of it, when it no longer stands; empty while it does. */
    Optional<? extends Enum<?>> outlived();
}
