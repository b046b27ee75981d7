package org.stewardledger.api.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Slice;

/**
 * Figures of several sets of promises side by side: a row for each set, a column for each figure.
 *
 * @param caption what the table shows
 * @param first   what the rows are
 * @param groups  the columns that stand together
 * @param rows    the sets
 */
record FigureTable(String caption, String first, List<Group> groups, List<Row> rows) {

    /** Columns under one title. */
    record Group(String title, List<Column> columns) {}

    /** One figure. */
    record Column(String label, String meaning) {}

    /**
     * One set of promises.
     *
     * @param name  what it is called
     * @param href  its own page; empty when it has none
     * @param cells its figures, in the order of the columns
     */
    record Row(String name, Optional<String> href, List<Cell> cells) {}

    /**
     * One figure of one set.
     *
     * @param count the count
     * @param href  the promises behind it; empty where there are none
     * @param label the count, the figure and the set in words, for those who cannot see the table
     */
    record Cell(String count, Optional<String> href, String label) {}

    /**
     * One set of promises, before it is shown.
     *
     * @param name    what it is called
     * @param href    its own page; empty when it has none
     * @param slice   which promises these are
     * @param figures what they come to
     */
    record Set(String name, Optional<String> href, Slice slice, Figures figures) {}

    /** Rarer figures get a column only when some set has something to count. */
    static FigureTable of(Visit visit, String caption, String first, List<Set> sets) {
        List<FigureGroup> groups = Stream.of(FigureGroup.values())
                .filter(group -> group != FigureGroup.CLOSER)
                .toList();
        List<Group> titled = groups.stream()
                .map(group -> new Group(
                        group.title(),
                        shown(group, sets)
                                .map(figure -> new Column(FigureWords.label(figure), FigureWords.meaning(figure)))
                                .toList()))
                .toList();
        List<Figure> figures =
                groups.stream().flatMap(group -> shown(group, sets)).toList();
        List<Row> rows = sets.stream()
                .map(set -> new Row(
                        set.name(),
                        set.href(),
                        figures.stream().map(figure -> cell(visit, set, figure)).toList()))
                .toList();
        return new FigureTable(caption, first, titled, rows);
    }

    private static Stream<Figure> shown(FigureGroup group, List<Set> sets) {
        return group.all()
                .filter(figure -> group.always().contains(figure)
                        || sets.stream().anyMatch(set -> set.figures().count(figure) > 0));
    }

    private static Cell cell(Visit visit, Set set, Figure figure) {
        String count = Wording.number(set.figures().count(figure));
        return new Cell(
                count,
                FigureList.behind(visit, set.slice(), set.figures(), figure),
                count + ", " + FigureWords.label(figure) + ", " + set.name());
    }
}
