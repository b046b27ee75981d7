package org.stewardledger.whole;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.Matter;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionSubject;

/** What was put to all members of a partnership, and what they said to it. */
final class PlainMotions {

    /** One motion, with what each party said last. */
    static final class Motion {
        final MotionProposed put;
        final SortedSet<PartnerId> parties;
        final Map<PartnerId, Boolean> said = new TreeMap<>();

        Motion(MotionProposed put) {
            this.put = put;
            this.parties = new TreeSet<>(put.parties());
            said.put(put.by(), true);
        }

        boolean says(PartnerId party, boolean yes) {
            return said.containsKey(party) && said.get(party) == yes;
        }

        /** Whether all parties but these consent, and there are any. */
        boolean isDueWithout(Collection<PartnerId> leaving) {
            SortedSet<PartnerId> others = new TreeSet<>(parties);
            others.removeAll(leaving);
            return !others.isEmpty() && others.stream().allMatch(party -> says(party, true));
        }
    }

    final Map<MotionSubject, Motion> open = new EnumMap<>(MotionSubject.class);
    final Map<MotionSubject, MotionProposed> standing = new EnumMap<>(MotionSubject.class);
    final Map<MotionSubject, MotionProposed> back = new EnumMap<>(MotionSubject.class);
    final Map<MotionSubject, Integer> given = new EnumMap<>(MotionSubject.class);

    void proposed(MotionProposed put) {
        open.put(put.matter().subject(), new Motion(put));
        given.put(put.matter().subject(), put.version());
    }

    void said(MotionSubject subject, PartnerId by, boolean yes) {
        open.get(subject).said.put(by, yes);
    }

    void withdrawn(MotionSubject subject) {
        back.put(subject, open.remove(subject).put);
    }

    Matter carried(MotionSubject subject) {
        Motion motion = open.remove(subject);
        standing.put(subject, motion.put);
        return motion.put.matter();
    }

    void left(Collection<PartnerId> names) {
        open.values().forEach(motion -> motion.parties.removeAll(names));
    }

    int versionStanding(MotionSubject subject) {
        return Optional.ofNullable(standing.get(subject))
                .map(MotionProposed::version)
                .orElse(0);
    }
}
