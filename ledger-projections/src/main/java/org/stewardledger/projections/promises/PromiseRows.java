package org.stewardledger.projections.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventId;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Stage;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Settings;
import org.stewardledger.promise.Subject;

/** Reads rows of promises. */
final class PromiseRows {

    private PromiseRows() {}

    static PromiseRow row(ResultSet row, Settings settings) throws SQLException {
        PartnershipId partnership = new PartnershipId(Column.theUuid(row, "partnership"));
        Names names = settings.names(partnership);
        Calendar calendar = settings.calendar(partnership);
        Optional<Instant> firstRecordedAt = Column.instant(row, "first_recorded_at");
        DueRow firstDueNow = calendar.due(row, "first_due");
        DueRow firstDue =
                firstRecordedAt.map(at -> calendar.asKnown(firstDueNow, at)).orElse(firstDueNow);
        Became became = Became.valueOf(row.getString("became"));
        return new PromiseRow(
                new PromiseId(Column.theUuid(row, "promise")),
                partnership,
                Stage.valueOf(row.getString("stage")),
                became,
                overlays(row, became),
                names.of(Column.uuids(row, "promisors")),
                names.of(Column.uuids(row, "bearers")),
                names.of(Column.uuids(row, "promisees")),
                Subject.valueOf(row.getString("subject")),
                Column.text(row, "undertaking"),
                Column.text(row, "deliverable"),
                terms(row, "", calendar).orElseThrow(),
                firstDue,
                row.getInt("renegotiations"),
                Column.instant(row, "promised_at"),
                firstRecordedAt,
                firstRecordedAt
                        .filter(at -> firstDue.endsAt()
                                .filter(end -> !at.isBefore(end))
                                .isPresent())
                        .isPresent(),
                row.getBoolean("transcribed"),
                row.getLong("position"));
    }

    private static Set<Overlay> overlays(ResultSet row, Became became) throws SQLException {
        Set<Overlay> overlays = EnumSet.noneOf(Overlay.class);
        put(overlays, Overlay.AT_RISK, row.getBoolean("at_risk"));
        put(overlays, Overlay.OVERDUE, became == Became.PAST_DUE);
        put(overlays, Overlay.BREACHED, row.getBoolean("breached"));
        put(overlays, Overlay.REPAIRED, row.getBoolean("repaired"));
        boolean open = became == Became.OPEN || became == Became.PAST_DUE;
        put(overlays, Overlay.ORPHANED, open && row.getBoolean("deserted"));
        put(overlays, Overlay.DISPUTED, row.getBoolean("disputed"));
        put(overlays, Overlay.REPORTED_COMPLETE, row.getBoolean("reported"));
        put(overlays, Overlay.NEW_TERMS_PROPOSED, row.getBoolean("proposed"));
        return overlays;
    }

    private static void put(Set<Overlay> overlays, Overlay overlay, boolean there) {
        if (there) {
            overlays.add(overlay);
        }
    }

    static Optional<TermsRow> terms(ResultSet row, String prefix, Calendar calendar) throws SQLException {
        Optional<String> text = Column.text(row, prefix + "text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TermsRow(
                row.getInt(prefix + "version"),
                text.get(),
                Column.text(row, prefix + "condition"),
                calendar.due(row, prefix + "due"),
                Column.text(row, prefix + "pledged")));
    }

    static PromiseEventRow event(ResultSet row, Names names, Calendar calendar) throws SQLException {
        return new PromiseEventRow(
                row.getLong("position"),
                new EventId(Column.theUuid(row, "event_id")),
                Column.theText(row, "type"),
                FactClass.valueOf(row.getString("class")),
                Column.theInstant(row, "effective_at"),
                Column.theInstant(row, "recorded_at"),
                Column.theInstant(row, "known_at"),
                Column.source(row),
                new PersonId(Column.theUuid(row, "person")),
                Column.uuid(row, "partner").map(names::of),
                Column.uuid(row, "mandate").map(MandateId::new),
                Column.text(row, "reason"),
                terms(row, "before_", calendar),
                terms(row, "", calendar),
                Column.position(row, "corrected_by"));
    }
}
