package org.stewardledger.journal;

import java.util.List;

/**
 * What an act was decided on: nothing that meets one of the criteria was recorded after a position. The journal checks
 * it once more when it appends, under the lock that gives the events their one order.
 *
 * @param position the head that was taken before reading; 0 when nothing was read
 * @param criteria what was read; without any, the condition always holds
 */
public record NothingSince(long position, List<Criterion> criteria) {

    public NothingSince {
        criteria = List.copyOf(criteria);
        if (position < 0) {
            throw new IllegalArgumentException("no position is " + position);
        }
    }

    public static NothingSince of(long position, Criterion... criteria) {
        return new NothingSince(position, List.of(criteria));
    }
}
