package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;
import static org.stewardledger.journal.Probes.since;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.stewardledger.act.CommandId;

/** Connections that break, in the middle of a commit above all; the outcome is found out before anybody is answered. */
class LostConnectionIT {

    private static final String KILL = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and usename like '%_app'";

    /** From now on each commit goes through a gate. */
    private static final List<String> SLOW_COMMIT = List.of(
            "create table gate (n int)",
            "insert into gate values (1)",
            "create function pass() returns trigger language plpgsql security definer as $$"
                    + " begin perform n from public.gate for update; return null; end $$",
            "create constraint trigger pass after insert on journal.commit deferrable initially deferred"
                    + " for each row execute function pass()");

    private final JournalDatabase database = new JournalDatabase();
    private final CuttingProxy proxy = new CuttingProxy(database.port());
    private final UUID probe = UUID.randomUUID();

    @AfterEach
    void close() throws Exception {
        database.close();
        proxy.close();
    }

    private Journal throughProxy() {
        return throughProxy(JournalSettings.standard());
    }

    private Journal throughProxy(JournalSettings settings) {
        // Prepared statements would hide the word that the proxy looks for.
        return database.journal(database.connections(proxy.port(), "&prepareThreshold=0"), settings);
    }

    @ParameterizedTest
    @EnumSource(
            value = CuttingProxy.Cut.class,
            names = {"BEFORE", "MEANWHILE", "AFTER"})
    void inTheMiddleOfACommitIsNoticedAndTheOutcomeFoundOut(CuttingProxy.Cut cut) {
        Journal journal = throughProxy();
        get(journal.append(note(probe, 0)));
        List<Append> appends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            appends.add(note(UUID.randomUUID(), i));
        }
        appends.add(note(probe, 1, since(1, probe)));
        appends.add(Append.quiet(new CommandRecord(Probes.command(), Probes.fingerprint("q"), 0), since(1, probe)));
        proxy.arm(cut);
        List<CompletableFuture<Appended>> answers =
                appends.stream().map(journal::append).toList();
        answers.subList(0, 21)
                .forEach(answer -> assertThat(get(answer).repeated()).isFalse());
        assertThatThrownBy(() -> get(answers.getLast())).isInstanceOf(AppendConflict.class);
        assertThat(proxy.cuts()).isEqualTo(1);
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(22);
        assertThat(journal.head()).isEqualTo(22);
        for (int i = 0; i < 21; i++) {
            CommandId id = appends.get(i).commands().getFirst().id();
            assertThat(journal.find(id)).contains(get(answers.get(i)).commands().getFirst());
            assertThat(get(journal.append(appends.get(i))).repeated()).isTrue();
        }
        database.checkOrderAndTree();
    }

    @ParameterizedTest
    @EnumSource(
            value = CuttingProxy.Cut.class,
            names = {"BEFORE", "MEANWHILE", "AFTER"})
    void inTheCommitOfAnActThatChangesNothingIsFoundOutToo(CuttingProxy.Cut cut) {
        Journal journal = throughProxy();
        get(journal.append(note(probe, 0)));
        CommandRecord quiet = new CommandRecord(Probes.command(), Probes.fingerprint("q"), 0);
        proxy.arm(cut);
        Appended answer = get(journal.append(Append.quiet(quiet, since(1, probe))));
        assertThat(proxy.cuts()).isEqualTo(1);
        assertThat(journal.find(quiet.id())).contains(answer.commands().getFirst());
        assertThat(database.number("select count(*) from journal.command")).isEqualTo(2);
    }

    /** The server does not learn that its client is gone, and holds the lock for longer than this node waits. */
    @Test
    void isEndedWhereTheServerStillHoldsTheLockForIt() {
        Journal journal =
                throughProxy(JournalSettings.standard().withTimes(Duration.ofSeconds(3), Duration.ofMillis(500)));
        get(journal.append(note(probe, 0)));
        proxy.arm(CuttingProxy.Cut.BEFORE);
        assertThat(get(journal.append(note(probe, 1))).firstPosition()).isEqualTo(2);
        assertThat(proxy.cuts()).isEqualTo(1);
    }

    /** A login that may not end the process of the lost connection finds out what became of it all the same. */
    @Test
    void inACommitThatTakesItsTimeIsFoundOutOnceThatIsThrough() throws Exception {
        Connections connections = database.connections(proxy.port(), "&prepareThreshold=0");
        Journal journal = database.journal(connections, JournalSettings.standard());
        get(journal.append(note(probe, 0)));
        String other = "other_" + UUID.randomUUID().toString().replace("-", "");
        SLOW_COMMIT.forEach(database::asSuperuser);
        database.asSuperuser("create role " + other + " login in role ledger_app");
        connections.lasting().unwrap(PGSimpleDataSource.class).setUser(other);
        CompletableFuture<Appended> answer;
        try (Connection gate = database.superuser().getConnection()) {
            gate.setAutoCommit(false);
            gate.createStatement().execute("select n from gate for update");
            proxy.arm(CuttingProxy.Cut.MEANWHILE);
            answer = journal.append(note(probe, 1));
            Awaiting.until(() -> database.number("select count(*) from pg_stat_activity"
                            + " where datname = current_database() and wait_event_type = 'Lock'")
                    == 2);
            gate.commit();
        }
        assertThat(get(answer).repeated()).isFalse();
        assertThat(proxy.cuts()).isEqualTo(1);
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(2);
    }

    @Test
    void isOpenedAgainWhenTheServerEndedIt() {
        Journal journal = database.journal();
        for (int i = 0; i < 10; i++) {
            get(journal.append(note(probe, i, since(i, probe))));
            database.asSuperuser(KILL);
        }
        assertThat(journal.read(List.of(new Wanted(Probes.notes(probe), 0)))
                        .events()
                        .getFirst())
                .hasSize(10);
        Journal other = database.journal();
        get(other.append(note(probe, 10)));
        Awaiting.until(() -> journal.head() == 11);
    }

    @Test
    void isOpenedAgainOnTwoNodesThatAppendWhileTheServerKeepsEndingThem() throws Exception {
        Journal one = database.journal();
        Journal other = database.journal();
        List<Append> appends = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            appends.add(note(UUID.randomUUID(), i));
        }
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int w = 0; w < 8; w++) {
                int writer = w;
                writers.add(pool.submit(() -> {
                    for (int i = writer; i < appends.size(); i += 8) {
                        get((writer % 2 == 0 ? one : other).append(appends.get(i)));
                    }
                }));
            }
            for (int killed = 20; killed < appends.size(); killed += 20) {
                int until = killed;
                Awaiting.until(
                        () -> database.number("select coalesce(max(last_position), 0) from journal.commit") > until);
                database.asSuperuser(KILL);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        database.checkOrderAndTree();
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(appends.size());
        Set<Long> positions = new HashSet<>();
        appends.forEach(append -> positions.add(
                one.find(append.commands().getFirst().id()).orElseThrow().firstPosition()));
        assertThat(positions).hasSize(appends.size());
    }

    @Test
    void thatDoesNotComeBackLeavesTheOutcomeOpenAndSaysSo() {
        Journal journal =
                throughProxy(JournalSettings.standard().withTimes(Duration.ofMillis(500), Duration.ofMillis(500)));
        get(journal.append(note(probe, 0)));
        Append append = note(probe, 1);
        proxy.arm(CuttingProxy.Cut.FOR_GOOD);
        assertFailure(journal.append(append), JournalFailure.Code.OUTCOME_UNKNOWN);
        assertFailure(journal.append(note(probe, 2)), JournalFailure.Code.UNAVAILABLE);
        Appended again = get(database.journal().append(append));
        assertThat(again.firstPosition()).isEqualTo(2);
    }

    private static void assertFailure(CompletableFuture<Appended> answer, JournalFailure.Code code) {
        assertThatThrownBy(() -> get(answer))
                .isInstanceOfSatisfying(
                        JournalFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
