package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Stage;
import org.stewardledger.projections.course.Statement;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.partnerships.PartnershipRow;
import org.stewardledger.projections.promises.Overlay;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.promises.TermsRow;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Slip;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.UnderAgreement;

/** Answers about a small partnership, told by hand. */
final class Told {

    static final PartnershipId PARTNERSHIP = PartnershipId.of("00000000-0000-0000-0000-0000000000a1");
    static final PersonId REGISTRAR = PersonId.of("00000000-0000-0000-0000-0000000000b1");
    static final PersonId SPEAKER = PersonId.of("00000000-0000-0000-0000-0000000000b2");
    static final Named BAKERY = named(1, "Bakery");
    static final Named MILL = named(2, "Mill");
    static final Named FARM = new Named(partner(4), "The Farm", partner(3), "Farm");
    static final Instant NOON = Instant.parse("2026-07-24T12:00:00Z");
    static final DueRow SPRING = milestone(1, "spring", LocalDate.of(2026, 3, 31));
    static final DueRow SUMMER = milestone(2, "summer", LocalDate.of(2026, 6, 30));
    static final DueRow AUTUMN = milestone(3, "autumn", LocalDate.of(2026, 9, 30));

    private Told() {}

    static Named named(int number, String name) {
        return new Named(partner(number), name, partner(number), name);
    }

    static PartnerId partner(int number) {
        return new PartnerId(new UUID(0xc, number));
    }

    static PromiseId promise(int number) {
        return new PromiseId(new UUID(0xd, number));
    }

    static DueRow milestone(int ordinal, String name, LocalDate day) {
        return new DueRow(
                Optional.of(new MilestoneId(new UUID(0xe, ordinal))),
                Optional.of(name),
                Optional.of(ordinal),
                Optional.of(day),
                Optional.of(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    static DueRow day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new DueRow(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date),
                Optional.of(date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    static PartnershipRow partnership(Forming forming) {
        return new PartnershipRow(
                PARTNERSHIP,
                "Bread for the valley",
                "Nobody in the valley bakes with grain from the valley.",
                forming,
                ZoneOffset.UTC,
                Optional.of(REGISTRAR),
                NOON,
                Optional.empty(),
                3,
                1);
    }

    static Visit visit(Standpoint standpoint) {
        return new Visit(
                Reader.auditor(), standpoint, AsOf.sources(NOON, NOON), partnership(Forming.RECORD_ONLY), true);
    }

    static TermsRow terms(int version, String text, DueRow due) {
        return new TermsRow(version, text, Optional.empty(), due, Optional.empty());
    }

    static PromiseRow row(int number, Became became, DueRow firstDue, DueRow due, int renegotiations) {
        return new PromiseRow(
                promise(number),
                PARTNERSHIP,
                Stage.PROMISED,
                became,
                Set.of(),
                List.of(BAKERY),
                List.of(BAKERY),
                List.of(),
                Subject.RESULT,
                Optional.of("Oven " + number),
                Optional.of("first loaf"),
                terms(1 + renegotiations, "The first loaf from oven " + number, due),
                firstDue,
                renegotiations,
                Optional.of(NOON),
                Optional.of(NOON),
                false,
                true,
                number);
    }

    static HistoryRow event(long position, String type, FactClass factClass, Optional<Source> source) {
        return new HistoryRow(
                position,
                new EventId(new UUID(0xf, position)),
                type,
                factClass,
                Optional.of(PARTNERSHIP),
                Optional.of(promise(1)),
                Optional.of("Oven 1"),
                Optional.of("first loaf"),
                NOON,
                NOON.plusSeconds(86_400 * 3),
                NOON,
                source,
                source.isPresent() ? REGISTRAR : SPEAKER,
                source.isPresent() ? Optional.empty() : Optional.of(MILL),
                Optional.empty(),
                List.of(BAKERY.partner()),
                Optional.of("The chimney is cracked."),
                "Bakery promised the first loaf",
                Optional.empty(),
                false,
                new CommandId(new UUID(0x10, position)),
                new UUID(0x11, position));
    }

    static Source source() {
        return new Source("the village chronicle", "page 12", NOON.minusSeconds(3_600), NOON, "fact");
    }

    static List<PartnerRow> partners() {
        return List.of(
                partner(BAKERY, Optional.empty()),
                partner(new Named(partner(3), "Farm", partner(3), "Farm"), Optional.empty()),
                partner(MILL, Optional.of("Ada Miller")),
                partner(FARM, Optional.empty()));
    }

    private static PartnerRow partner(Named named, Optional<String> representative) {
        return new PartnerRow(
                named,
                PartnerKind.ORGANISATION,
                true,
                Optional.of(NOON),
                representative.map(name -> SPEAKER),
                representative,
                representative.isEmpty(),
                2);
    }

    static List<MilestoneRow> milestones() {
        return List.of(
                new MilestoneRow(
                        SPRING.milestone().orElseThrow(),
                        "spring",
                        SPRING.day(),
                        SPRING.endsAt(),
                        SPRING.ordinal(),
                        1,
                        true,
                        3),
                new MilestoneRow(
                        new MilestoneId(new UUID(0xe, 9)),
                        "winter",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(4),
                        0,
                        false,
                        4));
    }

    /** Figures of which these are as stated and all others nothing. */
    static Figures figures(Map<Figure, Integer> stated) {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        Arrays.stream(Figure.values()).forEach(figure -> counts.put(figure, 0));
        counts.putAll(stated);
        Slip slip = new Slip(10, Optional.of(0.94), Optional.of(2.986), Optional.of(0.813), Optional.of(20));
        Slip none = new Slip(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Figures(counts, 9, slip, none);
    }

    /** A promise whose terms changed once before and once after they fell due, kept, and judged. */
    static PromiseDetail detail() {
        TermsRow first = terms(1, "The first loaf", SPRING);
        TermsRow second = terms(2, "The first loaf", SUMMER);
        TermsRow third =
                new TermsRow(3, "The first loaf and another", Optional.of("A child eats it"), AUTUMN, Optional.empty());
        return new PromiseDetail(
                row(1, Became.KEPT, SPRING, AUTUMN, 2),
                Optional.of("the bakery"),
                Optional.of(new UnderAgreement(
                        new AgreementId(new UUID(0, 41)), new TreeSet<>(Set.of(new ResultId(new UUID(0, 42)))))),
                List.of(
                        new PromiseDetail.Renegotiation(first, second, NOON, NOON, false, true, 12),
                        new PromiseDetail.Renegotiation(second, third, NOON, NOON, true, false, 14)),
                List.of(new PromiseDetail.MilestoneMove(SPRING, SUMMER, NOON, true, 11)),
                Optional.of(new PromiseDetail.Proposed(third, BAKERY, List.of(BAKERY, MILL), List.of(BAKERY), 14)),
                Optional.of(new PromiseDetail.Ended(
                        Outcome.KEPT, AUTUMN, Optional.of("implemented"), NOON, NOON, true, 12)),
                List.of(BAKERY),
                List.of(new PromiseDetail.Said(
                        Statement.DECLARED_BREACH,
                        Optional.of(MILL),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("It was burnt."),
                        Optional.empty(),
                        Optional.empty(),
                        NOON,
                        NOON,
                        false,
                        13)),
                List.of(correction(first)));
    }

    private static PromiseDetail.Correction correction(TermsRow terms) {
        Optional<Outcome> open = Optional.empty();
        return new PromiseDetail.Correction(
                12,
                "RiskWarned",
                Optional.empty(),
                Optional.of("Another loaf was meant."),
                NOON,
                NOON,
                false,
                14,
                List.of(15L),
                Optional.of(new PromiseDetail.Stood(Stage.PROMISED, open, Set.of(Overlay.AT_RISK), terms)),
                Optional.of(new PromiseDetail.Stood(Stage.PROMISED, open, Set.of(), terms)));
    }
}
