package org.stewardledger.partnership;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;

/**
 * What was put to all members.
 *
 * @param open    of each subject, the motion that is being decided on
 * @param carried of each subject, what all consented to last
 * @param version of each subject, the number of that
 * @param given   of each subject, the number given last
 * @param back    of each subject, what was taken back last
 */
record Motions(
        PMap<MotionSubject, Motion> open,
        PMap<MotionSubject, Matter> carried,
        PMap<MotionSubject, Integer> version,
        PMap<MotionSubject, Integer> given,
        PMap<MotionSubject, Motion> back) {

    static Motions none() {
        return new Motions(
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty());
    }

    Optional<Motion> open(MotionSubject subject) {
        return Optional.ofNullable(open.get(subject));
    }

    /** Whether this version stands. */
    boolean isCarried(MotionSubject subject, int number) {
        return version.getOrDefault(subject, 0) == number;
    }

    /** Who put this to all and took it back; empty when it is not what was taken back last. */
    Optional<PartnerId> takenBackBy(MotionSubject subject, int number) {
        return Optional.ofNullable(back.get(subject))
                .filter(motion -> motion.version() == number)
                .map(Motion::by);
    }

    /** What is decided on under this number. Refuses, in this order: MOTION_UNKNOWN, MOTION_MOVED. */
    Motion proposed(MotionSubject subject, int number) {
        Motion motion = open(subject)
                .orElseThrow(() -> PartnershipRefusal.MOTION_UNKNOWN.because("nothing is being decided on"));
        PartnershipRefusal.MOTION_MOVED.unless(
                motion.version() == number, "number " + motion.version() + " is being decided on");
        return motion;
    }

    int next(MotionSubject subject) {
        return given.getOrDefault(subject, 0) + 1;
    }

    Motions proposed(MotionProposed proposed) {
        MotionSubject subject = proposed.matter().subject();
        return new Motions(
                open.plus(subject, Motion.of(proposed)),
                carried,
                version,
                given.plus(subject, proposed.version()),
                back);
    }

    Motions with(MotionSubject subject, Motion motion) {
        return new Motions(open.plus(subject, motion), carried, version, given, back);
    }

    Motions withdrawn(MotionSubject subject) {
        return open(subject)
                .map(motion -> new Motions(open.minus(subject), carried, version, given, back.plus(subject, motion)))
                .orElse(this);
    }

    Motions carried(MotionSubject subject) {
        return open(subject)
                .map(motion -> new Motions(
                        open.minus(subject),
                        carried.plus(subject, motion.matter()),
                        version.plus(subject, motion.version()),
                        given,
                        back))
                .orElse(this);
    }

    /** Nobody facilitates any more, so the same person may be put to the members again. */
    Motions dismissed() {
        return new Motions(
                open, carried.minus(MotionSubject.FACILITATOR), version.minus(MotionSubject.FACILITATOR), given, back);
    }

    /** A partner is no party any more. */
    Motions without(Collection<PartnerId> names) {
        PMap<MotionSubject, Motion> left = open;
        for (var one : open.entrySet()) {
            Motion motion = one.getValue();
            for (PartnerId name : names) {
                motion = motion.without(name);
            }
            left = left.plus(one.getKey(), motion);
        }
        return new Motions(left, carried, version, given, back);
    }

    static SortedSet<PartnerId> without(SortedSet<PartnerId> parties, PartnerId party) {
        SortedSet<PartnerId> left = new TreeSet<>(parties);
        left.remove(party);
        return Collections.unmodifiableSortedSet(left);
    }
}
