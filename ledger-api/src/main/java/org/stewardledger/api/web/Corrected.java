package org.stewardledger.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.promises.Overlay;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.TermsRow;

/**
 * A correction, with the promise before and after it.
 *
 * @param words    what was recorded by mistake
 * @param type     what kind of entry that was
 * @param how      transcribed or spoken
 * @param reason   why it was corrected; empty when not given
 * @param times    when it took effect and when it was known
 * @param rows     the promise, before and after
 * @param mistaken the entry that no longer counts
 * @param position the entry that says so
 * @param instead  the entries in its place
 */
record Corrected(
        String words,
        String type,
        Mark how,
        Optional<String> reason,
        List<Entry.Time> times,
        List<TermsChange.Row> rows,
        long mistaken,
        long position,
        List<Long> instead) {

    private static final String NOTHING = "Nothing was on record";

    static Corrected of(Visit visit, PromiseDetail.Correction correction, List<HistoryRow> history) {
        return new Corrected(
                history.stream()
                        .filter(row -> row.position() == correction.mistaken())
                        .map(HistoryRow::words)
                        .collect(Collectors.joining()),
                Wording.type(correction.type()),
                Mark.of(correction.transcribed()),
                correction.reason(),
                List.of(
                        new Entry.Time("Took effect", visit.when(correction.effectiveAt()), Optional.empty()),
                        Entry.Time.known(visit, correction.transcribed(), correction.knownAt())),
                rows(correction),
                correction.mistaken(),
                correction.position(),
                correction.instead());
    }

    private static List<TermsChange.Row> rows(PromiseDetail.Correction correction) {
        List<TermsChange.Row> rows = new ArrayList<>();
        rows.add(row("State", state(correction.before()), state(correction.after())));
        rows.add(row("Beside it", overlays(correction.before()), overlays(correction.after())));
        Optional<TermsRow> before = correction.before().map(PromiseDetail.Stood::terms);
        Optional<TermsRow> after = correction.after().map(PromiseDetail.Stood::terms);
        before.ifPresent(old -> rows.addAll(TermsChange.rows(old, after.orElse(old)).stream()
                .map(row -> after.isPresent() ? row : row(row.term(), row.before(), ""))
                .toList()));
        return rows;
    }

    private static TermsChange.Row row(String what, String before, String after) {
        return new TermsChange.Row(what, before, after, !before.equals(after));
    }

    private static String state(Optional<PromiseDetail.Stood> stood) {
        return stood.map(promise ->
                        promise.outcome().map(Wording::became).orElseGet(() -> Wording.stage(promise.stage())))
                .orElse(NOTHING);
    }

    private static String overlays(Optional<PromiseDetail.Stood> stood) {
        return stood.map(PromiseDetail.Stood::overlays).orElse(Set.of()).stream()
                .sorted()
                .map((Overlay overlay) -> Wording.overlay(overlay).text())
                .collect(Collectors.joining(", "));
    }
}
