package org.stewardledger.projections.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.setting.SealedText;

/** Answers from all partnerships. */
public final class PartnershipAnswers implements Partnerships {

    private record Readable(PartnershipId partnership, Optional<UUID> partner, boolean everything) {}

    private final Asking asking;
    private final Unsealing unsealing;
    private final Clock clock;

    /** Answers from where the views are. */
    public PartnershipAnswers(DataSource dataSource, Unsealing unsealing, Clock clock) {
        this.asking = new Asking(PartnershipsView.NAME, dataSource, unsealing);
        this.unsealing = unsealing;
        this.clock = clock;
    }

    @Override
    public Answer<List<PartnershipRow>> all(Reader reader, AsOf asOf) {
        return asking.ask(reader, asOf, question -> partnerships(question, Optional.empty()));
    }

    @Override
    public Answer<Optional<PartnershipRow>> partnership(Reader reader, AsOf asOf, PartnershipId partnership) {
        return asking.ask(
                reader,
                asOf,
                question -> partnerships(question, Optional.of(partnership)).stream()
                        .findFirst());
    }

    private static List<PartnershipRow> partnerships(Question question, Optional<PartnershipId> partnership) {
        return question.sql(PartnershipSql.ALL)
                .param("partnership", partnership.map(PartnershipId::value).orElse(null), Types.OTHER)
                .query((row, number) -> partnership(row))
                .list();
    }

    private static PartnershipRow partnership(ResultSet row) throws SQLException {
        return new PartnershipRow(
                new PartnershipId(Column.theUuid(row, "partnership")),
                Column.theText(row, "name"),
                Column.theText(row, "problem"),
                Forming.valueOf(row.getString("forming")),
                ZoneId.of(Column.theText(row, "zone")),
                Column.uuid(row, "registrar").map(PersonId::new),
                Column.theInstant(row, "effective_at"),
                Column.instant(row, "closed_at"),
                row.getInt("members"),
                row.getLong("position"));
    }

    @Override
    public Answer<List<PartnerRow>> partners(Reader reader, AsOf asOf, PartnershipId partnership) {
        return asking.ask(
                reader, asOf, question -> reader.mayRead(partnership) ? partners(question, partnership) : List.of());
    }

    private List<PartnerRow> partners(Question question, PartnershipId partnership) {
        Names names = Names.in(question, partnership);
        return question
                .sql(PartnershipSql.PARTNERS)
                .param("partnership", partnership.value())
                .query((row, number) -> partner(row, names))
                .list()
                .stream()
                .sorted(Comparator.comparing(PartnerRow::partner, Names.byName()))
                .toList();
    }

    private PartnerRow partner(ResultSet row, Names names) throws SQLException {
        return new PartnerRow(
                names.of(Column.theUuid(row, "partner")),
                PartnerKind.valueOf(row.getString("kind")),
                row.getBoolean("member"),
                Column.instant(row, "member_from"),
                Column.uuid(row, "representative").map(PersonId::new),
                Column.text(row, "representative_name").flatMap(text -> unsealing.open(SealedText.read(text))),
                row.getBoolean("transcribed"),
                row.getLong("position"));
    }

    @Override
    public Answer<List<MilestoneRow>> milestones(Reader reader, AsOf asOf, PartnershipId partnership) {
        return asking.ask(
                reader,
                asOf,
                question -> reader.mayRead(partnership)
                        ? question.sql(PartnershipSql.MILESTONES)
                                .param("partnership", partnership.value())
                                .query((row, number) -> milestone(row))
                                .list()
                        : List.of());
    }

    private static MilestoneRow milestone(ResultSet row) throws SQLException {
        return new MilestoneRow(
                new MilestoneId(Column.theUuid(row, "milestone")),
                Column.theText(row, "name"),
                Column.day(row, "day"),
                Column.instant(row, "ends_at"),
                Column.number(row, "ordinal"),
                row.getInt("moved"),
                row.getBoolean("transcribed"),
                row.getLong("last_position"));
    }

    @Override
    public Reader readerFor(PersonId person) {
        List<Readable> readable = asking.ask(
                        Reader.auditor(),
                        AsOf.now(clock),
                        question -> question.sql(PartnershipSql.READABLE)
                                .param("person", person.value())
                                .query((row, number) -> new Readable(
                                        new PartnershipId(Column.theUuid(row, "partnership")),
                                        Column.uuid(row, "partner"),
                                        row.getBoolean("everything")))
                                .list())
                .value();
        Map<PartnershipId, Set<PartnerId>> partners = new HashMap<>();
        Set<PartnershipId> transcribed = new HashSet<>();
        readable.forEach(one -> {
            Set<PartnerId> there = partners.computeIfAbsent(one.partnership(), first -> new HashSet<>());
            one.partner().map(PartnerId::new).ifPresent(there::add);
            if (one.everything()) {
                transcribed.add(one.partnership());
            }
        });
        return Reader.of(person, partners).transcribing(transcribed);
    }
}
