package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stewardledger.act.CommandId;

class BadEventIT {

    private final JournalDatabase database = new JournalDatabase();
    private final Journal journal = database.journal();
    private final UUID probe = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void inABatchOfGoodOnesFailsAlone() {
        Append good = note(probe, 0);
        get(journal.append(good));
        // An id that is taken already: nothing but the database can know.
        Unrecorded taken = good.events().getFirst();
        CommandId id = Probes.command();
        Append bad = new Append(
                List.of(),
                List.of(Probes.unrecorded(Probes.noted(probe, 1), id), taken),
                List.of(new CommandRecord(id, Probes.fingerprint("bad"), 2)));
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        try (HeldLock lock = new HeldLock(database)) {
            journal.append(note(UUID.randomUUID(), 0));
            lock.awaitWaiting(1);
            for (int i = 0; i < 41; i++) {
                answers.add(journal.append(i == 17 ? bad : note(UUID.randomUUID(), i)));
            }
        }
        for (int i = 0; i < 41; i++) {
            if (i != 17) {
                assertThat(get(answers.get(i)).repeated()).isFalse();
            }
        }
        assertFailure(answers.get(17), JournalFailure.Code.DATA_REFUSED);
        assertThat(journal.find(id)).isEmpty();
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(42);
        assertThat(journal.head()).isEqualTo(42);
        database.checkOrderAndTree();
        assertThat(get(journal.append(note(probe, 2))).firstPosition()).isEqualTo(43);
    }

    @Test
    void isRefusedBeforeTheBatchWhenItsBodyIsTooLong() {
        // Around the text stand 574 bytes, counted with the longest position.
        Append longest = text("x".repeat(65_535 - 574));
        Append tooLong = text("x".repeat(65_535 - 573));
        assertFailure(journal.append(tooLong), JournalFailure.Code.EVENT_TOO_LARGE);
        assertThat(get(journal.append(longest)).firstPosition()).isEqualTo(1);
        assertThat(database.number("select max(octet_length(body)) from journal.event"))
                .as("a position of one digit instead of nineteen")
                .isEqualTo(65_535 - 18);
    }

    private Append text(String text) {
        return Probes.act(
                Probes.command(), "text", List.of(new ProbeEvent.Noted(probe, text, 1, java.util.Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\u0000b", "ä", "x\n"})
    void isRefusedBeforeTheBatchWhenATagCannotBeStored(String value) {
        String tag = value.isEmpty() ? "x".repeat(200) : value;
        Append append =
                Probes.act(Probes.command(), "tag", List.of(new ProbeEvent.Tagged(probe, new TreeSet<>(List.of(tag)))));
        assertFailure(journal.append(append), JournalFailure.Code.EVENT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "0000-12-31T23:59:59.999999Z", "+10000-01-01T00:00:00Z"})
    void isRefusedBeforeTheBatchWhenATimeCannotBeStored(String time) {
        Unrecorded some = note(probe, 1).events().getFirst();
        Unrecorded outside = new Unrecorded(
                some.id(),
                some.event(),
                some.speaker(),
                Instant.parse(time),
                some.reason(),
                some.source(),
                some.commandId(),
                some.correlationId(),
                some.causationId(),
                some.visibility());
        assertFailure(
                journal.append(new Append(List.of(), List.of(outside), List.of())), JournalFailure.Code.EVENT_INVALID);
    }

    @Test
    void isRefusedBeforeTheBatchWhenAHalfCharacterCannotBeWritten() {
        assertFailure(journal.append(text("\ud800")), JournalFailure.Code.EVENT_INVALID);
    }

    private static void assertFailure(CompletableFuture<Appended> answer, JournalFailure.Code code) {
        assertThatThrownBy(() -> get(answer))
                .isInstanceOfSatisfying(
                        JournalFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
