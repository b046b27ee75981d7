package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;
import static org.stewardledger.journal.Probes.tag;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions on tags and types; from memory, and from the database where the memory does not reach back. */
class ConditionIT {

    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final JournalDatabase database = new JournalDatabase();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** Position 1 links one and other, 2 is a note on one; with a short memory, both are soon gone from it. */
    private Journal journal(int remembered) {
        Journal journal = database.journal(JournalSettings.standard().withSizes(100, remembered));
        get(journal.append(
                Probes.act(Probes.command(), "link", List.of(new ProbeEvent.Linked(ONE, OTHER, List.of("a", "b"))))));
        get(journal.append(note(ONE, 1)));
        for (int i = 0; i < 20; i++) {
            get(journal.append(note(UUID.randomUUID(), i)));
        }
        return journal;
    }

    private static boolean holds(Journal journal, long since, Criterion... criteria) {
        try {
            get(journal.append(Append.quiet(
                    new CommandRecord(Probes.command(), Probes.fingerprint("quiet"), 0),
                    NothingSince.of(since, criteria))));
            return true;
        } catch (AppendConflict conflict) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000})
    void concernEventsThatHaveTheTagAndOneOfTheTypes(int remembered) {
        Journal journal = journal(remembered);
        Criterion notes = Criterion.of(tag(ONE), Set.of("test.Noted"));
        assertThat(holds(journal, 2, notes)).isTrue();
        assertThat(holds(journal, 1, notes)).isFalse();
        assertThat(holds(journal, 1, Criterion.of(tag(ONE), Set.of("test.Linked"))))
                .isTrue();
        assertThat(holds(journal, 0, Criterion.of(tag(ONE), Set.of("test.Linked"))))
                .isFalse();
        assertThat(holds(journal, 0, Criterion.of(tag(OTHER), Set.of("test.Noted"))))
                .isTrue();
        assertThat(holds(journal, 0, Criterion.of(tag(UUID.randomUUID()), Set.of("test.Noted"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000})
    void concernEventsThatHaveAllOfSeveralTags(int remembered) {
        Journal journal = journal(remembered);
        Criterion both = new Criterion(Set.of(tag(ONE), tag(OTHER)), Set.of("test.Linked", "test.Noted"));
        assertThat(holds(journal, 0, both)).isFalse();
        assertThat(holds(journal, 1, both)).isTrue();
        assertThat(holds(journal, 0, new Criterion(Set.of(tag(ONE), tag(UUID.randomUUID())), Set.of())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000})
    void concernAnyTypeOrAnyTagWhereNoneIsNamed(int remembered) {
        Journal journal = journal(remembered);
        assertThat(holds(journal, 1, new Criterion(Set.of(tag(ONE)), Set.of()))).isFalse();
        assertThat(holds(journal, 2, new Criterion(Set.of(tag(ONE)), Set.of()))).isTrue();
        assertThat(holds(journal, 1, new Criterion(Set.of(), Set.of("test.Linked"))))
                .isTrue();
        assertThat(holds(journal, 0, new Criterion(Set.of(), Set.of("test.Linked"))))
                .isFalse();
        assertThat(holds(journal, 21, Criterion.everything())).isFalse();
        assertThat(holds(journal, 22, Criterion.everything())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000})
    void failWhenOneOfSeveralCriteriaIsMet(int remembered) {
        Journal journal = journal(remembered);
        Criterion unmet = Criterion.of(tag(OTHER), Set.of("test.Noted"));
        Criterion met = Criterion.of(tag(ONE), Set.of("test.Noted"));
        assertThat(holds(journal, 1, unmet, met)).isFalse();
        assertThat(holds(journal, 2, unmet, met)).isTrue();
        assertThat(holds(journal, 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000})
    void areRefusedWhenTheyNameAPositionThatIsNotThere(int remembered) {
        Journal journal = journal(remembered);
        assertThatThrownBy(() -> holds(journal, 23, Criterion.everything()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
