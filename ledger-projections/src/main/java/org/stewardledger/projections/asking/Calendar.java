package org.stewardledger.projections.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Years;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.terms.Due;

/** The days of a partnership and its milestones, at the two times of a question. */
public final class Calendar {

    private static final String ZONE = """
        select zone from projections.partnership
        where generation = :generation and partnership = cast(:partnership as uuid)
        """;
    private static final String MILESTONES = """
        select c.milestone, c.name, m.day, m.ends_at, m.ordinal, m.days, m.days_known, m.days_positions
        from projections.milestone_names_at(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first) c
            left join projections.milestones_at(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first) m
                on m.milestone = c.milestone
        """;

    private final Optional<ZoneId> zone;
    private final Map<UUID, Milestone> milestones;

    /** A milestone as something due at it shows it, and every day it was given; empty while it is not known. */
    private record Milestone(DueRow due, Optional<KnownDays> days) {}

    private Calendar(Optional<ZoneId> zone, Map<UUID, Milestone> milestones) {
        this.zone = zone;
        this.milestones = milestones;
    }

    /** The calendar of a partnership; one without days or milestones when it is not known. */
    public static Calendar in(Question question, PartnershipId partnership) {
        Map<UUID, Milestone> milestones = new HashMap<>();
        question.sql(MILESTONES)
                .param("partnership", partnership.value())
                .query((row, number) -> milestone(row))
                .list()
                .forEach(one -> one.due().milestone().ifPresent(id -> milestones.put(id.value(), one)));
        return new Calendar(zone(question, partnership), milestones);
    }

    /** The time zone whose days the dates of a partnership mean; empty when the partnership is not known. */
    public static Optional<ZoneId> zone(Question question, PartnershipId partnership) {
        return question.sql(ZONE)
                .param("partnership", partnership.value())
                .query((row, number) -> ZoneId.of(Column.theText(row, "zone")))
                .optional();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        DueRow due = new DueRow(
                Optional.of(new MilestoneId(Column.theUuid(row, "milestone"))),
                Optional.of(Column.theText(row, "name")),
                Column.number(row, "ordinal"),
                Column.day(row, "day"),
                Column.instant(row, "ends_at"));
        return new Milestone(due, KnownDays.read(row));
    }

    /** When something is due, from the two columns that say so. */
    public DueRow due(Optional<LocalDate> day, Optional<UUID> milestone) {
        if (milestone.isPresent()) {
            return Optional.ofNullable(milestones.get(milestone.get()))
                    .map(Milestone::due)
                    .orElseGet(() -> unknown(milestone.get()));
        }
        return day.map(date -> new DueRow(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(date), endOf(date)))
                .orElseGet(DueRow::none);
    }

    /** When something is due. */
    public DueRow due(Due due) {
        return due(Dues.day(due), Dues.milestone(due));
    }

    /** When something is due, from the columns {@code …_day} and {@code …_milestone}. */
    public DueRow due(ResultSet row, String prefix) throws SQLException {
        return due(Column.day(row, prefix + "_day"), Column.uuid(row, prefix + "_milestone"));
    }

    /** The same, with the day that its milestone was known to have at a time. */
    public DueRow asKnown(DueRow due, Instant time) {
        return onDay(due, days(due).map(days -> days.at(time)).orElse(due.day()));
    }

    /** The same, on this day, or on none. */
    public DueRow onDay(DueRow due, Optional<LocalDate> day) {
        return new DueRow(due.milestone(), due.milestoneName(), due.ordinal(), day, day.flatMap(this::endOf));
    }

    /** How the milestone that something is due at was moved; not at all for a plain date. */
    public List<KnownDays.Move> moves(DueRow due) {
        return days(due).map(KnownDays::moves).orElse(List.of());
    }

    private Optional<KnownDays> days(DueRow due) {
        return due.milestone().map(id -> milestones.get(id.value())).flatMap(Milestone::days);
    }

    /** The known milestone of a name; the first in its series when several have it. */
    public Optional<DueRow> named(String name) {
        return milestones.values().stream()
                .filter(milestone -> milestone.days().isPresent())
                .map(Milestone::due)
                .filter(milestone ->
                        milestone.milestoneName().filter(name::equalsIgnoreCase).isPresent())
                .min(Comparator.comparing(milestone -> milestone.ordinal().orElse(Integer.MAX_VALUE)));
    }

    private Optional<Instant> endOf(LocalDate day) {
        return zone.map(where -> endOf(day, where));
    }

    /**
     * The end of a day, which is the start of the next. The last day there is ends with the last instant there is: the
     * year 10000 is nothing that RFC 3339 can write, and no later time can be recorded or asked for.
     */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return Years.atMost(day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static DueRow unknown(UUID milestone) {
        return new DueRow(
                Optional.of(new MilestoneId(milestone)),
                Optional.of(milestone.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
