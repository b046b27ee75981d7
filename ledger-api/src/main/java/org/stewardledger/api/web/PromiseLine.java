package org.stewardledger.api.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.FactClass;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.promises.PromiseRow;

/**
 * A promise in a list.
 *
 * @param name           undertaking and deliverable, or the text of the promise, leading to the promise
 * @param promisors      who promised
 * @param firstDue       when it was first due
 * @param due            when it is due now
 * @param moved          whether these two differ
 * @param renegotiations how often its terms were changed
 * @param became         what became of it
 * @param overlays       what lies over that
 * @param how            transcribed or spoken
 * @param times          how much of a figure it accounts for; empty where the list is of no figure
 */
record PromiseLine(
        Link name,
        String promisors,
        String firstDue,
        String due,
        boolean moved,
        int renegotiations,
        Mark became,
        List<Mark> overlays,
        Mark how,
        Optional<Integer> times) {

    static PromiseLine of(Visit visit, PromiseRow row, Optional<Integer> times) {
        return new PromiseLine(
                new Link(name(row), visit.links().promise(row.promise())),
                names(row.promisors()),
                sameMilestoneMoved(row) ? Wording.due(row.firstDue()) : Wording.dueInShort(row.firstDue()),
                sameMilestoneMoved(row)
                        ? Wording.due(row.terms().due())
                        : Wording.dueInShort(row.terms().due()),
                !row.firstDue().equals(row.terms().due()),
                row.renegotiations(),
                became(row),
                overlays(row),
                Mark.of(row.transcribed()),
                times);
    }

    /** Then the name alone would not show the difference. */
    private static boolean sameMilestoneMoved(PromiseRow row) {
        return row.firstDue().milestone().isPresent()
                && row.firstDue().milestone().equals(row.terms().due().milestone())
                && !row.firstDue().day().equals(row.terms().due().day());
    }

    /** What to call a promise: undertaking and deliverable where it has them, else what is promised. */
    static String name(PromiseRow row) {
        String parts = Stream.of(row.undertaking(), row.deliverable())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? row.terms().text() : parts;
    }

    static String names(List<Named> partners) {
        return partners.stream().map(Named::keptName).distinct().collect(Collectors.joining(", "));
    }

    /** What became of it; its being past due or open is derived by the ledger, so a fact. */
    static Mark became(PromiseRow row) {
        String text =
                row.became() == Became.UNDER_NEGOTIATION ? Wording.stage(row.stage()) : Wording.became(row.became());
        boolean derived = switch (row.became()) {
            case OPEN, PAST_DUE, DATE_DROPPED, UNDER_NEGOTIATION -> true;
            case KEPT,
                    NOT_KEPT,
                    WITHDRAWN,
                    RELEASED,
                    REVOKED,
                    DECLINED,
                    EXPIRED,
                    SUPERSEDED,
                    DEFERRED,
                    OFFER_WITHDRAWN -> false;
        };
        if (row.transcribed() && !derived) {
            return new Mark(style(row.became()), text, text + ", according to the source.");
        }
        return new Mark(style(row.became()), text, text + ".");
    }

    /** Overdue is left out where what became of it says so already. */
    static List<Mark> overlays(PromiseRow row) {
        return row.overlays().stream()
                .sorted()
                .map(Wording::overlay)
                .filter(mark -> !(row.became() == Became.PAST_DUE
                        && mark.text().equals("Overdue")
                        && mark.kind().equals(Mark.of(FactClass.FACT).kind())))
                .toList();
    }

    /** The style in which pages and plots show what became of a promise. */
    static String style(Became became) {
        return switch (became) {
            case KEPT -> "kept";
            case NOT_KEPT -> "not-kept";
            case WITHDRAWN, RELEASED, REVOKED, DECLINED, EXPIRED, SUPERSEDED, OFFER_WITHDRAWN -> "ended";
            case DATE_DROPPED, DEFERRED -> "put-off";
            case PAST_DUE -> "past-due";
            case OPEN, UNDER_NEGOTIATION -> "open";
        };
    }
}
