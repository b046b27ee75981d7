package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;
import static org.stewardledger.journal.Probes.since;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.journal.tree.Hash;
import org.stewardledger.journal.tree.RightEdge;
import org.stewardledger.journal.tree.Tile;
import org.stewardledger.journal.tree.TileHashes;

class AppendIT {

    private final JournalDatabase database = new JournalDatabase();
    private final Journal journal = database.journal();
    private final UUID probe = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void givesPositionsFromOneWithoutGapsAndSharesTransactions() {
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            answers.add(journal.append(note(UUID.randomUUID(), i)));
        }
        answers.forEach(JournalDatabase::get);
        assertThat(journal.head()).isEqualTo(1_000);
        assertThat(answers.stream().map(JournalDatabase::get).map(Appended::firstPosition))
                .doesNotHaveDuplicates();
        assertThat(database.number("select count(*) from journal.commit")).isLessThan(500);
        database.checkOrderAndTree();
    }

    @Test
    void keepsTheEventsOfOneAppendTogetherInTheirOrder() {
        CommandId first = Probes.command();
        CommandId second = Probes.command();
        CommandId quiet = Probes.command();
        List<Unrecorded> events = List.of(
                Probes.unrecorded(Probes.noted(probe, 1), first),
                Probes.unrecorded(Probes.noted(probe, 2), first),
                Probes.unrecorded(Probes.noted(probe, 3), second));
        get(journal.append(note(UUID.randomUUID(), 0)));
        Appended answer = get(journal.append(new Append(
                List.of(),
                events,
                List.of(
                        new CommandRecord(first, Probes.fingerprint("a"), 2),
                        new CommandRecord(quiet, Probes.fingerprint("b"), 0),
                        new CommandRecord(second, Probes.fingerprint("c"), 1)))));
        assertThat(answer.firstPosition()).isEqualTo(2);
        assertThat(answer.lastPosition()).isEqualTo(4);
        assertThat(answer.commands())
                .containsExactly(
                        new RecordedCommand(first, Probes.fingerprint("a"), 2, 3, answer.recordedAt()),
                        new RecordedCommand(quiet, Probes.fingerprint("b"), 0, 0, answer.recordedAt()),
                        new RecordedCommand(second, Probes.fingerprint("c"), 4, 4, answer.recordedAt()));
        assertThat(journal.read(List.of(new Wanted(Probes.notes(probe), 0)))
                        .events()
                        .getFirst())
                .containsExactly(
                        events.get(0).at(2, answer.recordedAt()),
                        events.get(1).at(3, answer.recordedAt()),
                        events.get(2).at(4, answer.recordedAt()));
    }

    @Test
    void appendsAHundredThousandEventsAtOnce() {
        CommandId id = Probes.command();
        List<LedgerEvent> events = new ArrayList<>();
        for (int i = 0; i < Append.MOST_EVENTS; i++) {
            events.add(Probes.noted(probe, i));
        }
        Appended answer = get(journal.append(Probes.act(id, "many", events)));
        assertThat(answer.lastPosition()).isEqualTo(Append.MOST_EVENTS);
        assertThat(database.number("select count(*) from journal.commit")).isEqualTo(1);
        database.checkOrderAndTree();
        checkTiles(390, 1);
    }

    @Test
    void keepsEveryTileThatIsFinishedWhicheverBatchesFinishedIt() {
        Journal other = database.journal();
        int[] sizes = {1, 254, 1, 1, 255, 256, 257, 511, 3, 700};
        for (int i = 0; i < sizes.length; i++) {
            append(i % 3 == 0 ? journal : other, sizes[i]);
            database.checkOrderAndTree();
        }
        checkTiles(8, 0);
    }

    /** What this node remembers of the first tile is no part of the second, which the other has begun. */
    @Test
    void keepsATileThatTwoNodesFillByTurnsAfterOneHasFinishedTheLast() {
        Journal other = database.journal();
        append(journal, 200);
        append(other, 100);
        append(journal, 10);
        append(journal, 202);
        checkTiles(2, 0);
    }

    private void append(Journal node, int count) {
        List<LedgerEvent> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            events.add(Probes.noted(probe, n));
        }
        get(node.append(Probes.act(Probes.command(), "some", events)));
    }

    /** The tiles from the leaf hashes themselves, level by level. */
    private void checkTiles(int leafTiles, int tilesAbove) {
        List<Hash> hashes = database.bodies().stream().map(Hash::leaf).toList();
        List<TileHashes> expected = new ArrayList<>();
        for (int level = 0; hashes.size() >= Tile.FULL_WIDTH; level++) {
            List<Hash> above = new ArrayList<>();
            for (int i = 0; i < hashes.size() / Tile.FULL_WIDTH; i++) {
                TileHashes tile = new TileHashes(Tile.full(level, i), hashes.subList(i * 256, i * 256 + 256));
                expected.add(tile);
                above.add(RightEdge.EMPTY.appendAll(tile.hashes()).root());
            }
            hashes = above;
        }
        assertThat(database.tiles()).isEqualTo(expected).hasSize(leafTiles + tilesAbove);
    }

    @Test
    void letsOnlyOneOfTwoConflictingAppendsOfABatchIn() {
        get(journal.append(note(probe, 1)));
        CompletableFuture<Appended> first;
        CompletableFuture<Appended> second;
        CompletableFuture<Appended> third;
        try (HeldLock lock = new HeldLock(database)) {
            CompletableFuture<Appended> before = journal.append(note(UUID.randomUUID(), 0));
            lock.awaitWaiting(1);
            first = journal.append(note(probe, 2, since(1, probe)));
            second = journal.append(note(probe, 3, since(1, probe)));
            third = journal.append(note(UUID.randomUUID(), 4, since(1, UUID.randomUUID())));
            assertThat(before).isNotDone();
        }
        assertThat(get(first).firstPosition()).isEqualTo(3);
        assertThatThrownBy(() -> get(second)).isInstanceOf(AppendConflict.class);
        assertThat(get(third).firstPosition()).isEqualTo(4);
        assertThat(database.number("select count(*) from journal.commit")).isEqualTo(3);
        database.checkOrderAndTree();
    }

    @Test
    void finishesWhatItAcceptedWhenClosedAndAcceptsNothingMore() {
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(journal.append(note(UUID.randomUUID(), i)));
        }
        journal.close();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(get(answer).repeated()).isFalse());
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(200);
        assertThatThrownBy(() -> get(journal.append(note(probe, 1))))
                .isInstanceOf(JournalFailure.class)
                .extracting(failure -> ((JournalFailure) failure).code())
                .isEqualTo(JournalFailure.Code.CLOSED);
    }

    @Test
    void goesOnWhereItEndedAfterARestart() {
        for (int i = 0; i < 300; i++) {
            get(journal.append(note(probe, i)));
        }
        journal.close();
        Journal again = database.journal();
        assertThat(again.head()).isEqualTo(300);
        assertThatThrownBy(() -> get(again.append(note(probe, 300, since(299, probe)))))
                .isInstanceOf(AppendConflict.class);
        for (int i = 300; i < 600; i++) {
            assertThat(get(again.append(note(probe, i, since(i, probe)))).firstPosition())
                    .isEqualTo(i + 1);
        }
        database.checkOrderAndTree();
        assertThat(database.number("select count(*) from journal.tile where level = 0"))
                .isEqualTo(2);
    }
}
