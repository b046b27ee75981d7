package org.stewardledger.projections.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.projections.course.Brought;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;

/** What a promise is about, in a few words. */
final class Titles {

    private static final int LONGEST = 80;

    private Titles() {}

    /** What is said of a promise from its first event on. */
    static Told first(PromiseEvent event, Spelled names) {
        Optional<Proposal> proposal = proposal(event);
        return new Told(
                proposal.map(Titles::title).orElse("a promise"),
                proposal.flatMap(Proposal::undertaking),
                proposal.flatMap(Proposal::deliverable),
                Brought.by(event)
                        .map(brought -> names.due(brought.terms().due()))
                        .orElse(""));
    }

    /** Whether an event says what a promise is about. */
    static boolean opens(PromiseEvent event) {
        return proposal(event).isPresent();
    }

    private static Optional<Proposal> proposal(PromiseEvent event) {
        return switch (event) {
            case PromiseRequested requested -> Optional.of(requested.proposal());
            case PromiseOffered offered -> Optional.of(offered.proposal());
            case PromiseMade made -> made.proposal();
            case PromiseTranscribed told -> Optional.of(told.proposal());
            default -> Optional.empty();
        };
    }

    private static String title(Proposal proposal) {
        String named = Stream.of(proposal.undertaking(), proposal.deliverable())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? "“" + shortened(proposal.terms().text()) + "”" : named;
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }

    /** The type of an event as words: {@code OperatorAppointed} is "Operator appointed." */
    static String ofType(LedgerEvent event) {
        String spaced = event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT) + ".";
    }
}
