package org.stewardledger.projections.agreements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.told.Story;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.UnderAgreement;

/**
 * A promise under an agreement.
 *
 * @param promise which one
 * @param course  how far it has come
 * @param under   the agreement, and the results that it serves
 */
public record Undertaken(PromiseId promise, Course course, UnderAgreement under) {

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
        return course.opened().flatMap(opened -> course.under()).map(under -> new Undertaken(promise, course, under));
    }

    long position() {
        return course.opened().orElseThrow().position();
    }

    /** Whether it was kept. */
    public boolean isKept() {
        return course.ending().map(Ending::outcome).equals(Optional.of(Outcome.KEPT));
    }

    /** Whether a promisee judged it broken, whatever came after. */
    public boolean isBroken() {
        return course.breached();
    }
}
