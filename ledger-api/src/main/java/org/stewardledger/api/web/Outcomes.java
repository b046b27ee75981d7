package org.stewardledger.api.web;

import java.util.Locale;
import java.util.Optional;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.promise.Outcome;

/** Says in a sentence what became of a promise, and according to whom. */
final class Outcomes {

    static final Mark DERIVED = new Mark(
            "derived",
            "Derived by the ledger",
            "It follows from the terms, the dates and what was recorded; nobody had to say it.");

    private Outcomes() {}

    static String sentence(Visit visit, PromiseDetail detail) {
        PromiseRow row = detail.row();
        return detail.outcome()
                .filter(ended -> ended.outcome() != Outcome.REOPENED)
                .map(ended -> ended(visit, row, ended))
                .orElseGet(() -> derived(visit, row));
    }

    private static String ended(Visit visit, PromiseRow row, PromiseDetail.Ended ended) {
        String according = ended.transcribed() ? " according to the source" : "";
        String spelled =
                ended.spelling().map(text -> ", which says “" + text + "”").orElse("");
        String delivered = ended.delivered().given() ? " Delivered: " + Wording.due(ended.delivered()) + "." : "";
        String now = Wording.became(ended.outcome()).equals(Wording.became(row.became()))
                ? ""
                : " Now: " + Wording.became(row.became()).toLowerCase(Locale.ROOT) + ".";
        return Wording.became(ended.outcome()) + according + spelled + ", from "
                + visit.when(ended.effectiveAt()).text() + "." + delivered + now;
    }

    private static String derived(Visit visit, PromiseRow row) {
        Optional<String> day = row.terms().due().day().map(due -> Wording.seenFrom(visit.day(), due));
        String due =
                Wording.due(row.terms().due()) + day.map(seen -> ", " + seen).orElse("");
        return switch (row.became()) {
            case OPEN -> row.terms().due().given() ? "Not yet due: " + due + "." : "Open, without a due date.";
            case PAST_DUE ->
                "Its due day is over (" + due + ") and nobody recorded what became of it. That does not mean broken.";
            case DATE_DROPPED -> "It once had a due date, and has none now.";
            case UNDER_NEGOTIATION -> "Nothing is promised yet: " + stage(row) + ".";
            case OFFER_WITHDRAWN -> "Nothing was promised: the terms on the table were taken back.";
            case KEPT, NOT_KEPT, WITHDRAWN, RELEASED, REVOKED, DECLINED, EXPIRED, SUPERSEDED, DEFERRED ->
                Wording.became(row.became()) + ".";
        };
    }

    private static String stage(PromiseRow row) {
        return Wording.stage(row.stage()).toLowerCase(Locale.ROOT);
    }
}
