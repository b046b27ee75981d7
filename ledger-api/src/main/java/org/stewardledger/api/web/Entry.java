package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.Source;
import org.stewardledger.projections.history.HistoryRow;

/**
 * One recorded event as a history shows it.
 *
 * @param position    its place in the ledger's order
 * @param type        what kind of event
 * @param marks       fact, declaration or judgement; transcribed or spoken; and whether it still counts
 * @param words       what happened
 * @param spokeAs     what the speaker did
 * @param speaker     who acted, for whom
 * @param times       its times, each with what it means
 * @param source      where it stands written; empty when spoken
 * @param reason      why; empty when not given
 * @param correctedBy the entry that says it was mistaken; empty while it counts
 * @param promise     the promise it is about; empty when about none
 * @param href        its place in the history of that promise; empty likewise
 */
record Entry(
        long position,
        String type,
        List<Mark> marks,
        String words,
        String spokeAs,
        String speaker,
        List<Time> times,
        Optional<SourceLine> source,
        Optional<String> reason,
        Optional<Long> correctedBy,
        Optional<Link> promise,
        Optional<String> href) {

    /**
     * A time of an event.
     *
     * @param label what the time means
     * @param when  the time
     * @param later how much later than its taking effect, in words; empty when on the same day
     */
    record Time(String label, When when, Optional<String> later) {

        /** When something was known: to its source when transcribed, else here. */
        static Time known(Visit visit, boolean transcribed, Instant at) {
            return new Time(transcribed ? "Recorded by the source" : "Recorded here", visit.when(at), Optional.empty());
        }
    }

    /** Where a transcribed fact stands written. */
    record SourceLine(String name, String reference) {}

    static Entry of(Visit visit, People people, HistoryRow row) {
        List<Mark> marks = new ArrayList<>(List.of(Mark.of(row.factClass()), Mark.of(row.transcribed())));
        row.correctedBy().ifPresent(by -> marks.add(Mark.MISTAKEN));
        if (row.narrowed()) {
            marks.add(Mark.NARROWED);
        }
        return new Entry(
                row.position(),
                Wording.type(row.type()),
                marks,
                row.words(),
                spokeAs(row),
                people.speaker(row),
                times(visit, row),
                row.source().map(source -> new SourceLine(source.name(), source.reference())),
                row.reason(),
                row.correctedBy(),
                row.promise().map(promise -> new Link(name(row), visit.links().promise(promise))),
                row.promise().map(promise -> visit.links().event(promise, row.position())));
    }

    /** A fact is not said by anyone; it follows from what someone did. */
    private static String spokeAs(HistoryRow row) {
        if (row.transcribed()) {
            return "Written down by";
        }
        return row.factClass() == FactClass.FACT ? "By the act of" : "Said by";
    }

    private static String name(HistoryRow row) {
        String parts = Stream.of(row.undertaking(), row.deliverable())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? "the promise" : parts;
    }

    private static List<Time> times(Visit visit, HistoryRow row) {
        List<Time> times = new ArrayList<>();
        times.add(new Time("Took effect", visit.when(row.effectiveAt()), Optional.empty()));
        row.source().ifPresent(source -> ofSource(visit, row, source, times));
        times.add(time(visit, row, "Recorded here", row.recordedAt()));
        return times;
    }

    private static void ofSource(Visit visit, HistoryRow row, Source source, List<Time> times) {
        times.add(time(visit, row, "Written in the source", source.writtenAt()));
        times.add(time(visit, row, "Recorded by the source", source.recordedAt()));
    }

    private static Time time(Visit visit, HistoryRow row, String label, Instant at) {
        LocalDate effective = LocalDate.ofInstant(row.effectiveAt(), visit.zone());
        LocalDate day = LocalDate.ofInstant(at, visit.zone());
        Optional<String> later = day.equals(effective)
                ? Optional.empty()
                : Optional.of(Wording.between(effective, day) + (day.isAfter(effective) ? " later" : " earlier"));
        return new Time(label, visit.when(at), later);
    }
}
