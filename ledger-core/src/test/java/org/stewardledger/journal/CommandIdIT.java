package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.act;
import static org.stewardledger.journal.Probes.note;
import static org.stewardledger.journal.Probes.noted;
import static org.stewardledger.journal.Probes.since;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;

class CommandIdIT {

    private final JournalDatabase database = new JournalDatabase();
    private final Journal journal = database.journal();
    private final UUID probe = UUID.randomUUID();
    private final CommandId id = Probes.command();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private Append sent(String body) {
        return act(id, body, List.of(noted(probe, 1)), since(0, probe));
    }

    @Test
    void sentAgainLaterGetsTheRecordedAnswerThoughItsConditionNoLongerHolds() {
        Appended first = get(journal.append(sent("a")));
        Appended again = get(journal.append(sent("a")));
        assertThat(again.commands()).isEqualTo(first.commands());
        assertThat(again.firstPosition()).isEqualTo(first.firstPosition());
        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(journal.head()).isEqualTo(1);
        assertThat(journal.find(id)).contains(first.commands().getFirst());
    }

    @Test
    void sentAgainToAnotherNodeGetsTheRecordedAnswer() {
        Appended first = get(journal.append(sent("a")));
        assertThat(get(database.journal().append(sent("a"))).commands()).isEqualTo(first.commands());
    }

    @Test
    void sentTwiceAtOnceIsRecordedOnceAndAnsweredTheSame() {
        CompletableFuture<Appended> first;
        CompletableFuture<Appended> second;
        try (HeldLock lock = new HeldLock(database)) {
            journal.append(note(UUID.randomUUID(), 0));
            lock.awaitWaiting(1);
            first = journal.append(sent("a"));
            second = journal.append(sent("a"));
        }
        assertThat(get(first).commands()).isEqualTo(get(second).commands());
        assertThat(List.of(get(first).repeated(), get(second).repeated())).containsExactly(false, true);
        assertThat(journal.head()).isEqualTo(2);
    }

    @Test
    void sentTwiceAtOnceToTwoNodesIsRecordedOnceAndAnsweredTheSame() {
        Journal other = database.journal();
        CompletableFuture<Appended> first;
        CompletableFuture<Appended> second;
        try (HeldLock lock = new HeldLock(database)) {
            first = journal.append(sent("a"));
            second = other.append(sent("a"));
            lock.awaitWaiting(2);
        }
        assertThat(get(first).commands()).isEqualTo(get(second).commands());
        assertThat(List.of(get(first).repeated(), get(second).repeated())).containsExactlyInAnyOrder(false, true);
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(1);
    }

    @Test
    void sentWithAnotherBodyIsRefusedLaterAndAtOnce() {
        CompletableFuture<Appended> first;
        CompletableFuture<Appended> atOnce;
        try (HeldLock lock = new HeldLock(database)) {
            journal.append(note(UUID.randomUUID(), 0));
            lock.awaitWaiting(1);
            first = journal.append(sent("a"));
            atOnce = journal.append(sent("b"));
        }
        get(first);
        assertThatThrownBy(() -> get(atOnce))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ActRefusal.COMMAND_REUSED));
        assertThatThrownBy(() -> get(journal.append(sent("b"))))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ActRefusal.COMMAND_REUSED));
        assertThat(journal.head()).isEqualTo(2);
    }

    @Test
    void ofAnActThatChangesNothingIsRecordedWithItsAnswer() {
        CommandRecord quiet = new CommandRecord(id, Probes.fingerprint("quiet"), 0);
        Appended first = get(journal.append(Append.quiet(quiet, since(0, probe))));
        assertThat(first.commands().getFirst().firstPosition()).isZero();
        assertThat(first.firstPosition()).isZero();
        assertThat(journal.find(id)).contains(first.commands().getFirst());
        get(journal.append(note(probe, 1)));
        Appended again = get(journal.append(Append.quiet(quiet, since(0, probe))));
        assertThat(again.commands()).isEqualTo(first.commands());
        assertThatThrownBy(() -> get(journal.append(
                        Append.quiet(new CommandRecord(Probes.command(), quiet.fingerprint(), 0), since(0, probe)))))
                .isInstanceOf(AppendConflict.class);
        assertThat(database.number("select count(*) from journal.command")).isEqualTo(2);
    }

    @Test
    void ofAnActThatWasRefusedByAConflictIsNotRecorded() {
        get(journal.append(note(probe, 0)));
        assertThatThrownBy(() -> get(journal.append(sent("a")))).isInstanceOf(AppendConflict.class);
        assertThat(journal.find(id)).isEmpty();
        Append anew = act(id, "a", List.of(noted(probe, 1)), since(1, probe));
        assertThat(get(journal.append(anew)).repeated()).isFalse();
    }

    @Test
    void ofSeveralActsOfWhichSomeAreRecordedMakesThemToBeDecidedAnew() {
        get(journal.append(sent("a")));
        CommandId other = Probes.command();
        Append both = new Append(
                List.of(),
                List.of(Probes.unrecorded(noted(probe, 1), id), Probes.unrecorded(noted(probe, 2), other)),
                List.of(
                        new CommandRecord(id, Probes.fingerprint("a"), 1),
                        new CommandRecord(other, Probes.fingerprint("b"), 1)));
        assertThatThrownBy(() -> get(journal.append(both))).isInstanceOf(AppendConflict.class);
        assertThat(journal.find(List.of(id, other))).containsOnlyKeys(id);
    }

    @Test
    void isKnownFromMemoryAfterARestartOnceThatWasRead() {
        get(journal.append(sent("a")));
        assertThat(journal.mayBeRecorded(id)).isTrue();
        Journal again = database.journal();
        CommandId unheard = Probes.command();
        Awaiting.until(() -> !again.mayBeRecorded(unheard));
        assertThat(again.mayBeRecorded(id)).isTrue();
    }
}
