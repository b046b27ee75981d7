package org.stewardledger.projections.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.testing.TestDatabase;

/** What a milestone's day was known to be is said twice, here and in SQL; this holds the two together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownDaysIT {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final UUID PARTNERSHIP = new UUID(1, 1);

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeAll
    void migrate() {
        ProjectionsSchema.migrate(database.dataSource());
        JdbcClient.create(database.dataSource()).sql("""
            insert into projections.partnership (
                generation, partnership, position, name, problem, forming, zone, sql_zone, effective_at, known_at)
            values (1, ?, 1, 'Bridge', 'No way across', 'VOLUNTARY', 'UTC', 'UTC', now(), now())
            """).params(PARTNERSHIP).update();
    }

    @Test
    void saysWhatSqlSays() {
        JdbcClient sql = JdbcClient.create(database.dataSource());
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            KnownDays days = days(random);
            Instant time = time(random);
            Optional<LocalDate> found = sql.sql("select projections.day_known(?::date[], ?::timestamptz[], ?) as day")
                    .param(texts(days))
                    .param(known(days))
                    .param(Timestamp.from(time))
                    .query((row, number) -> Column.day(row, "day"))
                    .single();
            assertThat(days.at(time)).as(days + " at " + time).isEqualTo(found);
        }
    }

    @Test
    void saysOfEveryMoveWhatSqlSays() {
        JdbcClient sql = JdbcClient.create(database.dataSource());
        SplittableRandom random = new SplittableRandom(8);
        int moves = 0;
        for (int round = 0; round < 300; round++) {
            KnownDays days = days(random);
            UUID milestone = new UUID(0, round);
            keep(sql, milestone, days);
            List<KnownDays.Move> found = sql.sql("""
                select old_day, day, known_at, position
                from projections.milestone_moves_at(1, null, ?, ?, null)
                where milestone = ?
                order by position
                """)
                    .params(Timestamp.from(START), Timestamp.from(START), milestone)
                    .query((row, number) -> new KnownDays.Move(
                            Column.day(row, "old_day"),
                            Column.day(row, "day"),
                            row.getTimestamp("known_at").toInstant(),
                            row.getLong("position")))
                    .list();
            assertThat(days.moves()).as(days.toString()).isEqualTo(found);
            moves += found.size();
        }
        assertThat(moves).isGreaterThan(300);
    }

    private static void keep(JdbcClient sql, UUID milestone, KnownDays days) {
        sql.sql("""
            insert into projections.milestone (
                generation, partnership, milestone, piece, position, valid, known_at, known_position, name, moved,
                transcribed, days, days_known, days_positions)
            values (1, ?, ?, 0, 1, '(,)', '(,)', '(,)', 'Opening', 0, false,
                ?::date[], ?::timestamptz[], ?::bigint[])
            """)
                .params(PARTNERSHIP, milestone, texts(days), known(days), positions(days))
                .update();
    }

    private static String[] texts(KnownDays days) {
        return days.given().stream()
                .map(one -> one.day().map(LocalDate::toString).orElse(null))
                .toArray(String[]::new);
    }

    private static String[] known(KnownDays days) {
        return days.given().stream().map(one -> one.knownAt().toString()).toArray(String[]::new);
    }

    private static Long[] positions(KnownDays days) {
        return days.given().stream().map(KnownDays.Given::position).toArray(Long[]::new);
    }

    private static KnownDays days(SplittableRandom random) {
        List<KnownDays.Given> given = new ArrayList<>();
        for (int nth = 0, all = 1 + random.nextInt(5); nth < all; nth++) {
            Optional<LocalDate> day =
                    Optional.of(LocalDate.EPOCH.plusDays(random.nextInt(10))).filter(one -> random.nextInt(4) > 0);
            given.add(new KnownDays.Given(day, time(random), nth));
        }
        return new KnownDays(given);
    }

    private static Instant time(SplittableRandom random) {
        return START.plus(Duration.ofHours(random.nextInt(6)));
    }
}
