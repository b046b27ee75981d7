package org.stewardledger.standing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.stewardledger.act.Occasion;

/**
 * What the table of who may say what says of one act.
 *
 * @param by       in which capacities it is performed: any of these
 * @param in       in which states, by the classes of them, it may record something; in others it is refused, or repeats
 *                 what is on record
 * @param reason   whether it needs a reason
 * @param mandated whether a mandate may cover it; otherwise whoever has the role itself performs it
 */
public record Rule(Set<Capacity> by, SequencedSet<Class<?>> in, boolean reason, boolean mandated) {

    public Rule {
        by = by.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(by));
        in = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(in));
    }

    /** A rule under which anyone of these acts, in states that are added by {@link #in(Class[])}. */
    public static Rule by(Capacity... capacities) {
        return new Rule(Set.of(capacities), new LinkedHashSet<>(), false, false);
    }

    /** The same, in these states. */
    public Rule in(Class<?>... states) {
        return new Rule(by, new LinkedHashSet<>(List.of(states)), reason, mandated);
    }

    /** The same, with a reason. */
    public Rule because() {
        return new Rule(by, in, true, mandated);
    }

    /** The same; whoever holds a mandate for it performs it too. */
    public Rule orMandated() {
        return new Rule(by, in, reason, true);
    }

    /** Refuses REASON_MISSING when it needs a reason and none is given. */
    public void checkReason(Occasion occasion) {
        if (reason) {
            occasion.requiredReason();
        }
    }

    /** Whether it may record something in this state. */
    public boolean records(Object state) {
        return in.contains(state.getClass());
    }
}
