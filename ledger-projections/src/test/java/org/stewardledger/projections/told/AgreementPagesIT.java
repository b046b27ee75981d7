package org.stewardledger.projections.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.projections.Garden.CLUB;
import static org.stewardledger.projections.Garden.PARTNERSHIP;
import static org.stewardledger.projections.Garden.SCHOOL;
import static org.stewardledger.projections.Garden.TOWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.AgreementId;
import org.stewardledger.projections.GardenLedger;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.agreements.Agreements;
import org.stewardledger.projections.agreements.Agreements.Agreement;
import org.stewardledger.projections.agreements.AgreementsTelling;
import org.stewardledger.projections.roles.RolesTelling;

/** Agreements page by page, and one by one, beside all of them at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementPagesIT {

    private final GardenLedger garden = new GardenLedger();
    private Tellings tellings;

    @BeforeAll
    void read() {
        tellings = garden.projections().tellings();
    }

    @AfterAll
    void close() {
        garden.close();
    }

    private static List<Reader> readers() {
        return List.of(
                Reader.auditor(),
                GardenLedger.of(),
                GardenLedger.of(SCHOOL),
                GardenLedger.of(CLUB),
                GardenLedger.of(TOWN));
    }

    private List<Agreement> all(Reader reader) {
        return tellings.tell(reader, garden.now(), PARTNERSHIP, new AgreementsTelling())
                .value()
                .map(Agreements::agreements)
                .orElse(List.of());
    }

    private Optional<Part<Agreements>> part(Reader reader, Which which) {
        return tellings.tell(reader, garden.now(), PARTNERSHIP, new AgreementsTelling(), which)
                .value();
    }

    private List<Agreement> paged(Reader reader, int limit) {
        List<Agreement> paged = new ArrayList<>();
        Optional<String> start = Optional.empty();
        do {
            Part<Agreements> page =
                    part(reader, new Which.Agreements(new Paging(start, limit))).orElseThrow();
            assertThat(page.told().agreements()).hasSizeLessThanOrEqualTo(limit);
            paged.addAll(page.told().agreements());
            start = page.next();
        } while (start.isPresent());
        return paged;
    }

    @Test
    void pagesAreAllOfThemInTheOrderInWhichTheirDraftsWereRecorded() {
        assertThat(all(Reader.auditor())).hasSizeGreaterThan(1);
        for (Reader reader : readers()) {
            List<Agreement> all = all(reader).stream()
                    .sorted(Comparator.comparing(agreement -> agreement.origin().position()))
                    .toList();
            assertThat(paged(reader, 1)).as("one by one, %s", reader).isEqualTo(all);
            assertThat(paged(reader, 2)).as("in twos, %s", reader).isEqualTo(all);
        }
    }

    @Test
    void oneIsAsItIsAmongAllAndNotThereForWhoMayNotSeeIt() {
        for (Reader reader : readers()) {
            List<Agreement> seen = all(reader);
            for (Agreement agreement : all(Reader.auditor())) {
                Optional<Agreement> one = part(reader, new Which.Agreement(agreement.agreement()))
                        .map(part -> part.told().agreements().getFirst());
                assertThat(one)
                        .as("%s, %s", agreement.name(), reader)
                        .isEqualTo(seen.stream()
                                .filter(other -> other.agreement().equals(agreement.agreement()))
                                .findFirst());
            }
        }
        assertThat(part(Reader.auditor(), new Which.Agreement(new AgreementId(new UUID(0, 1)))))
                .isEmpty();
    }

    @Test
    void otherViewsAreToldWhole() {
        var part = tellings.tell(
                Reader.auditor(), garden.now(), PARTNERSHIP, new RolesTelling(), new Which.Agreements(Paging.first(1)));
        assertThat(part.value().orElseThrow().next()).isEmpty();
        assertThat(part.value().map(Part::told))
                .isEqualTo(tellings.tell(Reader.auditor(), garden.now(), PARTNERSHIP, new RolesTelling())
                        .value());
    }

    @Test
    void noPageStartsAtAWord() {
        assertThatThrownBy(() -> part(Reader.auditor(), new Which.Agreements(new Paging(Optional.of("first"), 1))))
                .isInstanceOf(Paging.UnknownStart.class);
    }
}
