package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Personal;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;

/** Persons are found by their names, however these are written, and however many there are. */
class SearchedNamesIT {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final AsOf TODAY = AsOf.sources(NOW, NOW);
    private static final PartnershipId CHOIR = new PartnershipId(id("choir"));

    private final SetClock clock = new SetClock(START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();

    private void record(Stream<String> names) {
        RecordedHistory history = new RecordedHistory(START);
        history.spoken(new PartnershipFormed(
                CHOIR, "The choir", "Silence", Forming.RECORD_ONLY, ZoneId.of("UTC"), Optional.empty()));
        names.forEach(name -> {
            PartnerId partner = new PartnerId(id(name));
            history.transcribed(
                    new MembershipTranscribed(
                            CHOIR, partner, new Personal.Clear(partner.asPerson(), name), PartnerKind.PERSON, true),
                    START,
                    "page");
        });
        clock.set(NOW);
        ledger.append(history.events());
        ledger.awaitAll(projections);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private List<HistoryRow> found(String search) {
        HistoryFilter filter = new HistoryFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(search),
                Set.of(),
                false);
        return projections
                .history()
                .page(Reader.auditor(), TODAY, filter, Paging.first(10))
                .value()
                .rows();
    }

    @Test
    void thatHoldMarksAreFoundAsTheyAreWritten() {
        record(Stream.of("Tit-Ann O'Linnet", "Robin O’Wren", "Kim\u00A0Siskin", "Lee\u3000Finch\u200E"));
        assertThat(Stream.of("tit-ann", "o'linnet", "Tit-Ann O'Linnet", "\"Tit-Ann O'Linnet\"", "ann linnet")
                        .map(this::found))
                .allMatch(rows -> rows.size() == 1);
        assertThat(Stream.of("o'wren", "o’wren", "Robin O’Wren", "kim", "siskin", "kim siskin", "kim\u00A0siskin")
                        .map(this::found))
                .allMatch(rows -> rows.size() == 1);
        assertThat(Stream.of("lee", "finch", "lee finch", "lee\u3000finch").map(this::found))
                .allMatch(rows -> rows.size() == 1);
        assertThat(found("o'finch")).isEmpty();
        assertThat(found("member -o'wren -tit-ann")).hasSize(2);
    }

    @Test
    void areFoundAmongVeryMany() {
        record(IntStream.range(0, 1_000).mapToObj(number -> "Robin Wren" + number));
        Instant asked = Instant.now();
        assertThat(found("robin")).hasSize(10);
        assertThat(found("robin wren999")).hasSize(1);
        assertThat(found("wren7 -robin")).isEmpty();
        assertThat(found("robin ".repeat(5))).hasSize(10);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThatThrownBy(() -> found("robin ".repeat(90))).isInstanceOf(HistoryFilter.SearchTooWide.class);
    }
}
