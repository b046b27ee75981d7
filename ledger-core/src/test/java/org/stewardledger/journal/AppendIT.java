package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;
import static org.stewardledger.journal.Probes.noted;
import static org.stewardledger.journal.Probes.notes;
import static org.stewardledger.journal.Probes.since;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendIT {

    private final JournalDatabase database = new JournalDatabase();
    private final Journal journal = database.journal();
    private final UUID probe = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void givesPositionsFromOneWithoutGaps() {
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            answers.add(journal.append(note(UUID.randomUUID(), i)));
        }
        answers.forEach(JournalDatabase::get);
        assertThat(journal.head()).isEqualTo(1_000);
        database.checkOrderAndTree();
        assertThat(database.number("select count(*) from journal.commit")).isLessThan(1_000);
        assertThat(database.number("select count(*) from journal.tile")).isEqualTo(3);
    }

    @Test
    void readsBackWhatWasAppended() {
        Append append = note(probe, 7);
        Appended answer = get(journal.append(append));
        Reading reading = journal.read(List.of(new Wanted(notes(probe), 0)));
        assertThat(reading.head()).isEqualTo(1);
        assertThat(reading.events().getFirst())
                .containsExactly(append.events().getFirst().at(1, answer.recordedAt()));
        Reading afterRestart = database.journal().read(List.of(new Wanted(notes(probe), 0)));
        assertThat(afterRestart).isEqualTo(reading);
    }

    @Test
    void refusesAnAppendWhoseConditionNoLongerHolds() {
        get(journal.append(note(probe, 1)));
        assertThatThrownBy(() -> get(journal.append(note(probe, 2, since(0, probe)))))
                .isInstanceOf(AppendConflict.class);
        assertThat(get(journal.append(note(probe, 2, since(1, probe)))).firstPosition())
                .isEqualTo(2);
        assertThat(get(journal.append(note(UUID.randomUUID(), 3, since(0, UUID.randomUUID()))))
                        .firstPosition())
                .isEqualTo(3);
        assertThat(noted(probe, 1).tags()).isNotEmpty();
    }
}
