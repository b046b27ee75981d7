package org.stewardledger.projections.stewardship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Cursor;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.stewardship.Stewardship.OfDeliverable;
import org.stewardledger.projections.stewardship.Stewardship.OfPartner;
import org.stewardledger.projections.stewardship.Stewardship.OfPartnerAndDeliverable;

/** Answers from the accounts of all promises. */
public final class StewardshipAnswers implements Stewardships {

    private record Line(Optional<UUID> partner, Optional<String> deliverable, Figures figures) {}

    private final Asking asking;

    /** Answers from where the views are. */
    public StewardshipAnswers(DataSource dataSource, Unsealing unsealing) {
        this.asking = new Asking(StewardshipView.NAME, dataSource, unsealing);
    }

    @Override
    public Answer<Optional<Stewardship>> of(Reader reader, AsOf asOf, PartnershipId partnership) {
        return asking.ask(
                reader,
                asOf,
                question -> reader.mayRead(partnership)
                        ? Optional.of(stewardship(question, partnership))
                        : Optional.empty());
    }

    private static Stewardship stewardship(Question question, PartnershipId partnership) {
        question.readsAll();
        List<Line> lines = question.sql(StewardshipSql.FIGURES)
                .param("partnership", partnership.value())
                .query((row, number) -> line(row))
                .list();
        Names names = Names.in(question, partnership);
        Comparator<OfPartnerAndDeliverable> byBoth = Comparator.comparing(
                        OfPartnerAndDeliverable::partner, Names.byName())
                .thenComparing(OfPartnerAndDeliverable::deliverable);
        return new Stewardship(
                partnership,
                lines.stream()
                        .filter(line ->
                                line.partner().isEmpty() && line.deliverable().isEmpty())
                        .map(Line::figures)
                        .findFirst()
                        .orElseGet(Figures::none),
                lines.stream()
                        .filter(line ->
                                line.partner().isPresent() && line.deliverable().isEmpty())
                        .map(line -> new OfPartner(names.of(line.partner().orElseThrow()), line.figures()))
                        .sorted(Comparator.comparing(OfPartner::partner, Names.byName()))
                        .toList(),
                lines.stream()
                        .filter(line ->
                                line.partner().isEmpty() && line.deliverable().isPresent())
                        .map(line -> new OfDeliverable(line.deliverable().orElseThrow(), line.figures()))
                        .sorted(Comparator.comparing(OfDeliverable::deliverable))
                        .toList(),
                lines.stream()
                        .filter(line ->
                                line.partner().isPresent() && line.deliverable().isPresent())
                        .map(line -> new OfPartnerAndDeliverable(
                                names.of(line.partner().orElseThrow()),
                                line.deliverable().orElseThrow(),
                                line.figures()))
                        .sorted(byBoth)
                        .toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            counts.put(figure, row.getInt(figure.name().toLowerCase(Locale.ROOT)));
        }
        Figures figures =
                new Figures(counts, row.getInt("most_renegotiations"), slip(row, "milestones"), slip(row, "days"));
        Optional<String> deliverable =
                row.getBoolean("every_deliverable") ? Optional.empty() : Column.text(row, "deliverable");
        return new Line(Column.uuid(row, "partner"), deliverable, figures);
    }

    private static Slip slip(ResultSet row, String unit) throws SQLException {
        return new Slip(
                row.getInt(unit + "_measured"),
                mean(row, unit + "_mean"),
                mean(row, unit + "_mean_renegotiated"),
                mean(row, unit + "_mean_kept"),
                Column.number(row, unit + "_most"));
    }

    private static Optional<Double> mean(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Number::doubleValue);
    }

    @Override
    public Answer<Page<Counted>> behind(Reader reader, AsOf asOf, Slice slice, Figure figure, Paging paging) {
        return asking.ask(
                reader,
                asOf,
                question -> reader.mayRead(slice.partnership())
                        ? behind(question, slice, figure, paging)
                        : new Page<>(List.of(), Optional.empty()));
    }

    private static Page<Counted> behind(Question question, Slice slice, Figure figure, Paging paging) {
        Optional<String[]> names = slice.partner()
                .map(partner ->
                        Question.texts(Names.in(question, slice.partnership()).allOf(partner)));
        question.readsAll();
        List<Counted> read = Cursor.onto(question.sql(StewardshipSql.BEHIND), Cursor.of(paging))
                .param("partnership", slice.partnership().value())
                .param("figure", figure.name())
                .param("deliverable", slice.deliverable().orElse(null), Types.VARCHAR)
                .param("names", names.orElse(null))
                .param("limit", paging.limit() + 1)
                .query((row, number) -> new Counted(
                        new PromiseId(Column.theUuid(row, "promise")),
                        Column.text(row, "undertaking"),
                        Column.text(row, "deliverable"),
                        row.getInt("times"),
                        Column.positions(row, "positions")))
                .list();
        return Cursor.page(
                read, paging.limit(), row -> new Cursor(row.undertaking(), row.deliverable(), row.promise()));
    }
}
