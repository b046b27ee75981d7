package org.stewardledger.projections.setting;

import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.TwoTimeTable;
import org.stewardledger.promise.RecordCorrected;

/**
 * Keeps the setting for one making of a view. All of it is for everyone who may read the partnership: only what is said
 * of promises is ever for fewer.
 */
public final class Setting {

    private static final int MOST = 20_000;

    private static final String PARTNERSHIPS = """
        copy projections.partnership (generation, partnership, position, name, problem, forming, zone, sql_zone,
            registrar, effective_at, known_at) from stdin
        """;
    private static final String CORRECTIONS = """
        copy projections.correction (generation, position, event_id, mistaken, known_at) from stdin
        """;
    private static final List<String> DROPS = List.of(
            "delete from projections.partnership where generation = ?",
            "delete from projections.partner where generation = ?",
            "delete from projections.partner_alias where generation = ?",
            "delete from projections.milestone where generation = ?",
            "delete from projections.correction where generation = ?");

    private final TwoTimeTable<?, ?> names = new TwoTimeTable<>(new NameKind(), MOST);
    private final TwoTimeTable<?, ?> aliases = new TwoTimeTable<>(new AliasKind(), MOST);
    private final TwoTimeTable<?, ?> milestones = new TwoTimeTable<>(new MilestoneKind(), MOST);

    /** Takes events in, with the rows that they change. */
    public void take(Batch batch) throws SQLException {
        CopyRows partnerships = new CopyRows();
        CopyRows corrections = new CopyRows();
        for (Recorded<?> recorded : batch.events()) {
            if (recorded.event() instanceof PartnershipFormed formed) {
                add(partnerships, batch.generation(), formed, recorded);
            } else if (recorded.event() instanceof RecordCorrected corrected) {
                add(corrections, batch.generation(), corrected, recorded);
            }
        }
        partnerships.write(batch.connection(), PARTNERSHIPS);
        corrections.write(batch.connection(), CORRECTIONS);
        names.take(batch);
        aliases.take(batch);
        milestones.take(batch);
    }

    private static void add(CopyRows rows, int generation, PartnershipFormed formed, Recorded<?> recorded) {
        rows.number(generation)
                .uuid(formed.partnershipId().value())
                .number(recorded.position())
                .text(formed.name())
                .text(formed.problem())
                .name(formed.forming())
                .text(formed.zone().getId())
                .text(sqlZone(formed.zone()))
                .uuid(formed.registrar().map(PersonId::value))
                .instant(recorded.effectiveAt())
                .instant(recorded.knownAt())
                .end();
    }

    private static void add(CopyRows rows, int generation, RecordCorrected corrected, Recorded<?> recorded) {
        rows.number(generation)
                .number(recorded.position())
                .uuid(recorded.id().value())
                .uuid(corrected.mistaken().value())
                .instant(recorded.knownAt())
                .end();
    }

    /** A fixed offset as POSIX writes it, which is what PostgreSQL reads: west of Greenwich is positive. */
    static String sqlZone(ZoneId zone) {
        if (!(zone.normalized() instanceof ZoneOffset offset)) {
            return zone.getId();
        }
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() > 0 ? "-" : "+";
        return "<ledger>%s%02d:%02d:%02d".formatted(sign, seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Drops what it has in memory. */
    public void forget() {
        names.forget();
        aliases.forget();
        milestones.forget();
    }

    /** The statements that delete its rows and a view's own; their one parameter is the making they are of. */
    public static List<String> dropsWith(String... own) {
        return Stream.concat(DROPS.stream(), Stream.of(own)).toList();
    }

    /** The entity that an event of a partnership is about. */
    static List<EntityKey> key(PartnershipEvent event, UUID id) {
        return List.of(new EntityKey(event.partnershipId().value(), id));
    }

    /** All of it is found under the partnership. */
    static EventTag tag(EntityKey key) {
        return EventTag.of("partnership", key.partnership());
    }
}
