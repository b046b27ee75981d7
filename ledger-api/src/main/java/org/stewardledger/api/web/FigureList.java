package org.stewardledger.api.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Slip;

/**
 * All figures of one set of promises, in groups, each leading to the promises behind it.
 *
 * @param groups the figures that stand together
 * @param slips  what is to be said on slip, a sentence each
 */
record FigureList(List<Group> groups, List<String> slips) {

    /** Figures under one title. */
    record Group(String title, List<Line> lines) {}

    /**
     * One figure.
     *
     * @param label   its name
     * @param meaning what it counts
     * @param count   the count
     * @param href    the promises behind it; empty where there are none
     */
    record Line(String label, String meaning, String count, Optional<String> href) {}

    static FigureList of(Visit visit, Slice slice, Figures figures) {
        List<Group> groups = Stream.of(FigureGroup.values())
                .map(group -> new Group(
                        group.title(),
                        group.all()
                                .filter(figure -> group.always().contains(figure) || figures.count(figure) > 0)
                                .map(figure -> line(visit, slice, figures, figure))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new FigureList(groups, slips(figures));
    }

    /** The address of the promises behind a figure; empty where there are none. */
    static Optional<String> behind(Visit visit, Slice slice, Figures figures, Figure figure) {
        if (figures.count(figure) == 0) {
            return Optional.empty();
        }
        return Optional.of(visit.links()
                .promises(
                        slice.partnership(), PromisesAsked.behind(slice, figure).parameters()));
    }

    private static Line line(Visit visit, Slice slice, Figures figures, Figure figure) {
        return new Line(
                FigureWords.label(figure),
                FigureWords.meaning(figure),
                Wording.number(figures.count(figure)),
                behind(visit, slice, figures, figure));
    }

    private static List<String> slips(Figures figures) {
        Stream<String> most = figures.mostRenegotiations() == 0
                ? Stream.empty()
                : Stream.of("The most renegotiated promise was renegotiated "
                        + Wording.count(figures.mostRenegotiations(), "time", "times") + ".");
        return Stream.of(
                        most,
                        slip(figures.milestones(), "milestone", "milestones"),
                        slip(figures.days(), "day", "days"))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> slip(Slip slip, String one, String many) {
        return slip.mean().stream()
                .map(mean -> "Slip, from the first due date to the last, in " + many + ": "
                        + Wording.mean(mean) + " on average over the "
                        + Wording.count(slip.measured(), "promise", "promises") + " that can be measured"
                        + slip.meanRenegotiated()
                                .map(value -> "; " + Wording.mean(value) + " over those renegotiated")
                                .orElse("")
                        + slip.meanKept()
                                .map(value -> "; " + Wording.mean(value) + " over those kept")
                                .orElse("")
                        + slip.most()
                                .map(value -> "; the longest " + Wording.count(value, one, many))
                                .orElse("")
                        + ".");
    }
}
