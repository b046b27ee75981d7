package org.stewardledger.api.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.TermsRow;

/**
 * Old and new terms of a promise side by side.
 *
 * @param number   which change it is, counted from 1
 * @param title    the change in a few words
 * @param afterDue whether it was known only after the old due day was over
 * @param came     before or after the old due day, in a sentence
 * @param how      transcribed or spoken
 * @param times    when it took effect and when it was known
 * @param rows     the terms, old and new
 * @param position the entry by which it came
 */
record TermsChange(
        int number,
        String title,
        boolean afterDue,
        String came,
        Mark how,
        List<Entry.Time> times,
        List<Row> rows,
        long position) {

    /**
     * One of the terms.
     *
     * @param term    which
     * @param before  as it stood
     * @param after   as it stands from then on
     * @param changed whether these differ
     */
    record Row(String term, String before, String after, boolean changed) {}

    static TermsChange of(Visit visit, int number, PromiseDetail.Renegotiation change) {
        return new TermsChange(
                number,
                "Due " + Wording.dueInShort(change.before().due()) + " became "
                        + Wording.dueInShort(change.after().due()),
                change.afterDue(),
                came(change),
                Mark.of(change.transcribed()),
                List.of(
                        new Entry.Time("Took effect", visit.when(change.effectiveAt()), Optional.empty()),
                        Entry.Time.known(visit, change.transcribed(), change.knownAt())),
                rows(change.before(), change.after()),
                change.position());
    }

    private static String came(PromiseDetail.Renegotiation change) {
        if (change.afterDue()) {
            return "It came after the old due date.";
        }
        return change.before().due().endsAt().isPresent()
                ? "It came before the old due date."
                : "No old due date was known that it could have come after.";
    }

    /** Each of the terms, old and new; condition and value only where there is one. */
    static List<Row> rows(TermsRow before, TermsRow after) {
        return List.of(
                        row("What is promised", before.text(), after.text()),
                        row(
                                "Condition",
                                before.condition().orElse(""),
                                after.condition().orElse("")),
                        row("Due", Wording.due(before.due()), Wording.due(after.due())),
                        row(
                                "Pledged",
                                before.pledged().orElse(""),
                                after.pledged().orElse("")))
                .stream()
                .filter(row -> !(row.before().isEmpty() && row.after().isEmpty()))
                .toList();
    }

    private static Row row(String term, String before, String after) {
        return new Row(term, before, after, !Objects.equals(before, after));
    }
}
