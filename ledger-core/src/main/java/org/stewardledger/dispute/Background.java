package org.stewardledger.dispute;

import java.util.Optional;
import org.stewardledger.act.Visibility;

/**
 * What a decision on a dispute reads of what that is about.
 *
 * @param audience who may see that, when the dispute is opened; those who may see the dispute ever after
 * @param path     the resolution path along which it goes; empty when no agreement names one
 */
public record Background(Visibility audience, Optional<Path> path) {

    /**
     * A resolution path.
     *
     * @param version the version of the agreement that names it
     * @param steps   how many steps it has
     */
    public record Path(int version, int steps) {}
}
