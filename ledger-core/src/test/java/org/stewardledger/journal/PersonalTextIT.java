package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;

class PersonalTextIT {

    private final JournalDatabase database = new JournalDatabase();
    private final SubjectKeys keys = new PostgresSubjectKeys(database.application(), Randomness.secure());
    private final PersonalReader reader = new PersonalReader(keys);
    private final Journal journal = database.journal();
    private final UUID probe = UUID.randomUUID();
    private final PersonId robin = new PersonId(UUID.randomUUID());
    private final PersonId kim = new PersonId(UUID.randomUUID());

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private Append naming(PersonId subject, String text) {
        return Probes.act(
                Probes.command(),
                text,
                List.of(new ProbeEvent.PersonNamed(
                        probe,
                        new PartnershipId(probe),
                        new Personal.Clear(subject, text),
                        Optional.of(new Personal.Clear(kim, "Kim")))));
    }

    private static ProbeEvent.PersonNamed named(Journal journal, UUID probe) {
        Criterion criterion = Criterion.of(Probes.tag(probe), Set.of("test.PersonNamed"));
        return (ProbeEvent.PersonNamed) journal.read(List.of(new Wanted(criterion, 0)))
                .events()
                .getFirst()
                .getFirst()
                .event();
    }

    @Test
    void isStoredSealedAndReadSealedFromMemoryAndFromTheDatabase() {
        get(journal.append(naming(robin, "Robin Example")));
        assertThat(database.body(1)).doesNotContain("Robin").contains(robin.toString());
        ProbeEvent.PersonNamed fromMemory = named(journal, probe);
        ProbeEvent.PersonNamed fromDatabase = named(database.journal(), probe);
        assertThat(fromMemory).isEqualTo(fromDatabase);
        assertThat(fromMemory.name()).isInstanceOf(Personal.Sealed.class);
        assertThat(reader.find(fromMemory.name())).contains("Robin Example");
        assertThat(reader.find(fromMemory.nickname().orElseThrow())).contains("Kim");
    }

    @Test
    void isErasedEverywhereWhenItsSubjectsKeyIsDestroyedAndTheTreeStaysWhole() {
        get(journal.append(naming(robin, "Robin Example")));
        database.journal().erase(robin);
        assertThat(reader.find(named(journal, probe).name())).isEmpty();
        assertThat(journal.personal()
                        .findAll(List.of(
                                named(journal, probe).nickname().orElseThrow(),
                                named(journal, probe).name(),
                                new Text.Plain("about nobody"),
                                new Personal.Clear(robin, "not recorded yet"))))
                .containsExactly(
                        Optional.of("Kim"),
                        Optional.empty(),
                        Optional.of("about nobody"),
                        Optional.of("not recorded yet"));
        database.checkOrderAndTree();
        get(journal.append(Probes.note(probe, 1)));
    }

    @Test
    void aboutSeveralIsErasedWithAnyOfThem() {
        PartnershipId partnership = new PartnershipId(probe);
        Personal both = new Personal.Clear(List.of(robin, kim), "Robin and Kim");
        get(journal.append(Probes.act(
                Probes.command(),
                "both",
                List.of(new ProbeEvent.PersonNamed(
                        probe, partnership, both, Optional.of(new Personal.Clear(kim, "Kim")))))));
        assertThat(reader.find(named(journal, probe).name())).contains("Robin and Kim");
        keys.erase(robin);
        assertThat(reader.find(named(journal, probe).name())).isEmpty();
        assertThat(reader.find(named(journal, probe).nickname().orElseThrow())).contains("Kim");
    }

    @Test
    void cannotBeRecordedForASubjectThatWasErased() {
        keys.erase(robin);
        assertErased(journal.append(naming(robin, "Robin again")));
        assertThat(journal.head()).isZero();
    }

    @Test
    void cannotBeRecordedAfterTheSameNodeHasErased() {
        keys.keyFor(robin);
        keys.erase(robin);
        assertThatThrownBy(() -> keys.keyFor(robin)).isInstanceOf(JournalFailure.class);
    }

    @Test
    void cannotBeRecordedByANodeThatRemembersTheKeyAnotherHasDestroyed() {
        get(journal.append(naming(robin, "Robin Example")));
        database.journal().erase(robin);
        CompletableFuture<Appended> first;
        CompletableFuture<Appended> bad;
        CompletableFuture<Appended> last;
        try (HeldLock held = new HeldLock(database)) {
            first = journal.append(Probes.note(probe, 1));
            held.awaitWaiting(1);
            bad = journal.append(naming(robin, "Robin again"));
            last = journal.append(naming(kim, "Kim"));
        }
        assertErased(bad);
        assertThat(get(first).firstPosition()).isEqualTo(2);
        assertThat(get(last).firstPosition()).isEqualTo(3);
        CompletableFuture<Appended> forgotten = journal.append(naming(robin, "Robin once more"));
        assertThat(forgotten).as("known before it is written").isCompletedExceptionally();
        assertErased(forgotten);
        database.checkOrderAndTree();
    }

    private static void assertErased(CompletableFuture<Appended> answer) {
        assertThatThrownBy(() -> get(answer))
                .isInstanceOfSatisfying(
                        JournalFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(JournalFailure.Code.SUBJECT_ERASED));
    }

    @Test
    void hasOneKeyPerSubjectWhoeverMakesItFirst() {
        SubjectKeys other = new PostgresSubjectKeys(database.application(), Randomness.secure());
        assertThat(other.keyFor(robin).getEncoded())
                .isEqualTo(keys.keyFor(robin).getEncoded());
        assertThat(keys.keyFor(kim).getEncoded())
                .isNotEqualTo(keys.keyFor(robin).getEncoded());
        assertThat(keys.find(Set.of(robin, kim, Probes.ACTOR))).containsOnlyKeys(robin, kim);
        keys.erase(robin);
        keys.erase(robin);
        assertThat(other.find(robin)).isEmpty();
    }
}
