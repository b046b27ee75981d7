package org.stewardledger.projections.told;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.projections.course.CourseFold;
import org.stewardledger.projections.setting.Setting;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EventColumns;
import org.stewardledger.projections.twotimes.View;
import org.stewardledger.promise.PromiseEvent;

/** Keeps every event of a partnership but those of its promises, of which it keeps which came under agreements. */
public final class ToldView implements View {

    /** The name of the view. */
    public static final String NAME = "told";

    private static final String COPY = """
        copy projections.told (generation, position, event_id, type, version, class, partnership, agreement,
            effective_at, recorded_at, known_at, source_name, source_reference, source_written_at, source_recorded_at,
            source_fact, person, partner, mandate, responsible, reason, visible_to, command_id, correlation_id,
            causation_id, data) from stdin
        """;

    private static final String COPY_UNDER = """
        copy projections.promise_under (generation, position, partnership, agreement, promise) from stdin
        """;

    private final Setting setting = new Setting();
    private final EventTypes types;

    /** A view of events of these types. */
    public ToldView(EventTypes types) {
        this.types = types;
    }

    @Override
    public void take(Batch batch) throws SQLException {
        setting.take(batch);
        CopyRows rows = new CopyRows();
        CopyRows under = new CopyRows();
        for (Recorded<LedgerEvent> recorded : batch.events()) {
            Optional<PartnershipId> within = recorded.event().within();
            if (recorded.event() instanceof PromiseEvent promise) {
                CourseFold.agreementOf(promise)
                        .ifPresent(agreement -> under.number(batch.generation())
                                .number(recorded.position())
                                .uuid(promise.partnershipId().value())
                                .uuid(agreement.value())
                                .uuid(promise.promiseId().value())
                                .end());
            } else if (within.isPresent()) {
                add(rows, batch.generation(), within.get(), recorded);
            }
        }
        rows.write(batch.connection(), COPY);
        under.write(batch.connection(), COPY_UNDER);
    }

    private void add(CopyRows rows, int generation, PartnershipId partnership, Recorded<LedgerEvent> recorded) {
        Class<? extends LedgerEvent> type = recorded.event().getClass();
        rows.number(generation)
                .number(recorded.position())
                .uuid(recorded.id().value())
                .text(types.nameOf(type))
                .number(types.versionOf(type))
                .name(EventColumns.factClass(recorded))
                .uuid(partnership.value())
                .uuid(agreement(recorded.event()).map(AgreementId::value));
        EventColumns.times(rows, recorded);
        EventColumns.source(rows, recorded);
        EventColumns.speaker(rows, recorded);
        rows.uuid(recorded.speaker().responsible().map(PartnerId::value)).text(recorded.reason());
        EventColumns.audience(rows, recorded);
        rows.uuid(recorded.commandId().value())
                .uuid(recorded.correlationId())
                .uuid(recorded.causationId().map(EventId::value))
                .text(types.data(recorded.event()))
                .end();
    }

    private static Optional<AgreementId> agreement(LedgerEvent event) {
        return event instanceof AgreementEvent told ? Optional.of(told.agreementId()) : Optional.empty();
    }

    @Override
    public void forget() {
        setting.forget();
    }

    @Override
    public List<String> drops() {
        return Setting.dropsWith(
                "delete from projections.told where generation = ?",
                "delete from projections.promise_under where generation = ?");
    }
}
