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

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeAll
    void migrate() {
        ProjectionsSchema.migrate(database.dataSource());
    }

    @Test
    void saysWhatSqlSays() {
        JdbcClient sql = JdbcClient.create(database.dataSource());
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            KnownDays days = days(random);
            Instant time = time(random);
            Optional<LocalDate> found = sql.sql("select projections.day_known(?::date[], ?::timestamptz[], ?) as day")
                    .param(days.given().stream()
                            .map(one -> one.day().map(LocalDate::toString).orElse(null))
                            .toArray(String[]::new))
                    .param(days.given().stream()
                            .map(one -> one.knownAt().toString())
                            .toArray(String[]::new))
                    .param(Timestamp.from(time))
                    .query((row, number) -> Column.day(row, "day"))
                    .single();
            assertThat(days.at(time)).as(days + " at " + time).isEqualTo(found);
        }
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
