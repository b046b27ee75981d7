package org.stewardledger.projections.agreements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.told.Story;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.Turns;
import org.stewardledger.promise.UnderAgreement;

/**
 * A promise under an agreement.
 *
 * @param promise which one
 * @param course  how far it has come
 * @param under   the agreement, and the results that it serves
 * @param turns   since when it is kept or broken, as decisions have it
 */
public record Undertaken(PromiseId promise, Course course, UnderAgreement under, Turns turns) {

    /**
     * All that are under agreements, by agreement, each in the order in which they were opened. The story must hold
     * them beside it.
     */
    public static Map<AgreementId, List<Undertaken>> byAgreement(Story story) {
        return story.beside().promises().keySet().stream()
                .flatMap(promise -> of(story, promise).stream())
                .sorted(Comparator.comparing(Undertaken::position))
                .collect(Collectors.groupingBy(one -> one.under().agreementId()));
    }

    private static Optional<Undertaken> of(Story story, PromiseId promise) {
        Course course = story.course(promise);
        return course.opened()
                .flatMap(opened -> course.under())
                .map(under -> new Undertaken(promise, course, under, turns(story, promise)));
    }

    private static Turns turns(Story story, PromiseId promise) {
        Turns turns = Turns.none();
        for (Recorded<?> event : story.beside().promise(promise).stream()
                .filter(one -> one.event() instanceof PromiseEvent)
                .sorted(Comparator.comparing(Recorded::position))
                .toList()) {
            turns = Turns.evolve(turns, event.as(PromiseEvent.class));
        }
        return turns;
    }

    long position() {
        return course.opened().orElseThrow().position();
    }

    /** Whether it was kept. */
    public boolean isKept() {
        return turns.kept().isPresent();
    }

    /** Whether it was revoked, or somebody with standing judged it broken, whatever came after. */
    public boolean isBroken() {
        return turns.broken().isPresent();
    }
}
