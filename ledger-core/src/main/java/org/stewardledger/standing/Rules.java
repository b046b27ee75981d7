package org.stewardledger.standing;

import org.stewardledger.act.Act;

/** Says who may perform an act. */
@FunctionalInterface
public interface Rules {

    /** The rule for it. */
    Rule of(Act act);
}
