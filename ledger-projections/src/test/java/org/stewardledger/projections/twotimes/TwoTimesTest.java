package org.stewardledger.projections.twotimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.twotimes.Written.Cell;
import org.stewardledger.projections.twotimes.Written.CellFold;

class TwoTimesTest {

    private static final CellFold PLAIN = new CellFold(false);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersWhatANaiveFoldAnswersWhateverTheOrderOfArrival(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded<?>> events = history(random, true);
        CellFold fold = new CellFold(random.nextBoolean());
        compare(fold, events, rectangles(fold, events));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersWhatANaiveFoldAnswersForWhatArrivesInOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded<?>> events = history(random, false);
        CellFold fold = new CellFold(random.nextBoolean());
        assertThat(track(PLAIN, events).inOrder()).isTrue();
        compare(fold, events, rectangles(fold, events));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheSameRowsInWhicheverBatchesTheEventsArrive(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded<?>> events = history(random, false);
        Track<Cell, Integer> track = new Track<>(PLAIN);
        List<Track.Piece<Integer>> rows = new ArrayList<>();
        for (Recorded<?> event : events) {
            track.take(event);
            if (random.nextInt(3) == 0) {
                rows.addAll(track.fresh());
                track.stored();
            }
        }
        rows.addAll(track.fresh());
        assertThat(rows.stream().map(Track.Piece::rectangle)).containsExactlyElementsOf(rectangles(PLAIN, events));
    }

    @Test
    void touchesAtMostThreeRowsForAnEventInOrder() {
        Track<Cell, Integer> track = new Track<>(PLAIN);
        for (int position = 1; position <= 1_000; position++) {
            track.take(Written.at(position, position, position, position));
            assertThat(track.fresh().size() + track.cut().size()).isLessThanOrEqualTo(3);
            track.stored();
        }
    }

    @Test
    void touchesNoRowWhenNothingShownChanges() {
        Track<Cell, Integer> track = new Track<>(PLAIN);
        track.take(Written.at(1, 1, 1, 5));
        track.stored();
        track.take(Written.at(2, 2, 2, 5));
        assertThat(track.fresh()).isEmpty();
        assertThat(track.cut()).isEmpty();
    }

    @Test
    void changesNothingWhenAnEventIsDeliveredAgain() {
        Track<Cell, Integer> track = new Track<>(PLAIN);
        track.take(Written.at(1, 1, 1, 5));
        track.take(Written.at(2, 2, 2, 6));
        track.stored();
        track.take(Written.at(1, 1, 1, 5));
        track.take(Written.at(2, 2, 2, 6));
        assertThat(track.fresh()).isEmpty();
        assertThat(track.inOrder()).isTrue();
    }

    @Test
    void neverCountsAMistakenEntryForTheSourceAndCountsItForTheLedgerUntilItWasCorrected() {
        List<Recorded<?>> events =
                List.of(Written.at(1, 10, 10, 5), Written.at(2, 20, 20, 6), Written.correcting(3, 20, 20, 2));
        List<Rectangle<Integer>> rows = rectangles(PLAIN, events);
        assertThat(shown(rows, Axis.SOURCE, 30_000_000, 25_000_000)).contains(5);
        assertThat(shown(rows, Axis.LEDGER, 30_000_000, 2)).contains(6);
        assertThat(shown(rows, Axis.LEDGER, 30_000_000, 3)).contains(5);
    }

    @Test
    void countsAnEntryAgainWhenItsCorrectionWasItselfMistaken() {
        List<Recorded<?>> events =
                List.of(Written.at(1, 10, 10, 5), Written.correcting(2, 10, 10, 1), Written.correcting(3, 10, 10, 2));
        List<Rectangle<Integer>> rows = rectangles(PLAIN, events);
        assertThat(shown(rows, Axis.LEDGER, 10_000_000, 2)).isEmpty();
        assertThat(shown(rows, Axis.LEDGER, 10_000_000, 3)).contains(5);
    }

    private static List<Recorded<?>> history(SplittableRandom random, boolean shuffled) {
        List<Recorded<?>> events = new ArrayList<>();
        long effective = 0;
        long known = 0;
        for (int position = 1; position <= random.nextInt(1, 12); position++) {
            effective = shuffled ? random.nextInt(12) : effective + random.nextInt(3);
            known = shuffled ? random.nextInt(12) : known + random.nextInt(3);
            boolean corrects = shuffled && position > 1 && random.nextInt(4) == 0;
            events.add(
                    corrects
                            ? Written.correcting(position, effective, known, random.nextInt(1, position))
                            : Written.at(position, effective, known, random.nextInt(-1, 4)));
        }
        return events;
    }

    private static Track<Cell, Integer> track(CellFold fold, List<Recorded<?>> events) {
        Track<Cell, Integer> track = new Track<>(fold);
        events.forEach(track::take);
        return track;
    }

    private static List<Rectangle<Integer>> rectangles(CellFold fold, List<Recorded<?>> events) {
        Track<Cell, Integer> track = track(fold, events);
        if (track.inOrder()) {
            return track.fresh().stream().map(Track.Piece::rectangle).toList();
        }
        return Refolded.rectangles(
                fold, events.stream().map(event -> Happened.of(fold, event)).toList());
    }

    private static void compare(CellFold fold, List<Recorded<?>> events, List<Rectangle<Integer>> rows) {
        for (long asOf = -1; asOf <= 26; asOf++) {
            for (long known = -1; known <= 26; known++) {
                assertThat(shown(rows, Axis.SOURCE, asOf * 1_000_000, known * 1_000_000))
                        .isEqualTo(NaiveFold.asKnownToSource(fold, events, asOf * 1_000_000, known * 1_000_000));
                assertThat(shown(rows, Axis.LEDGER, asOf * 1_000_000, known))
                        .isEqualTo(NaiveFold.asKnownToLedger(fold, events, asOf * 1_000_000, known));
            }
        }
    }

    private static Optional<Integer> shown(List<Rectangle<Integer>> rows, Axis axis, long asOf, long known) {
        List<Integer> found = rows.stream()
                .filter(row -> row.valid().contains(asOf))
                .filter(row -> axis.range(row).contains(known))
                .map(Rectangle::row)
                .toList();
        assertThat(found).hasSizeLessThanOrEqualTo(1);
        return Stream.concat(found.stream().map(Optional::of), Stream.of(Optional.<Integer>empty()))
                .findFirst()
                .orElseThrow();
    }
}
