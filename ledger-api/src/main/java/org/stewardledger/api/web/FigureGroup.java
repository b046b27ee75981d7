package org.stewardledger.api.web;

import java.util.List;
import java.util.stream.Stream;
import org.stewardledger.projections.stewardship.Figure;

/** The figures that stand together on a page, and which of them are shown only where there is something to count. */
enum FigureGroup {
    PROMISED(
            "Promised",
            List.of(Figure.PROMISED, Figure.PROMISED_IN_ADVANCE, Figure.FIRST_RECORDED_AFTER_DUE),
            List.of(Figure.PROMISED_WITHOUT_DUE)),
    KEPT(
            "Kept",
            List.of(Figure.KEPT, Figure.KEPT_ON_FIRST_DATE, Figure.KEPT_LATER, Figure.KEPT_EARLIER),
            List.of(Figure.KEPT_AFTER_DUE)),
    RENEGOTIATED(
            "Renegotiated",
            List.of(Figure.RENEGOTIATED, Figure.RENEGOTIATIONS, Figure.RENEGOTIATED_AFTER_DUE),
            List.of(Figure.MILESTONE_MOVED, Figure.MILESTONE_MOVED_AFTER_DUE)),
    UNDECIDED(
            "No verdict yet",
            List.of(Figure.OPEN_NOT_YET_DUE, Figure.PAST_DUE_WITHOUT_VERDICT),
            List.of(Figure.UNDER_NEGOTIATION)),
    OTHERWISE(
            "Came to another end",
            List.of(Figure.WITHDRAWN, Figure.DATE_DROPPED, Figure.DEFERRED),
            List.of(
                    Figure.NOT_KEPT,
                    Figure.RELEASED,
                    Figure.REVOKED,
                    Figure.EXPIRED,
                    Figure.SUPERSEDED,
                    Figure.DECLINED,
                    Figure.OFFER_WITHDRAWN)),
    CLOSER(
            "Kept, looked at more closely",
            List.of(),
            List.of(
                    Figure.KEPT_NEVER_CHANGED,
                    Figure.KEPT_PROMISED_IN_ADVANCE,
                    Figure.KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE));

    private final String title;
    private final List<Figure> always;
    private final List<Figure> rarely;

    FigureGroup(String title, List<Figure> always, List<Figure> rarely) {
        this.title = title;
        this.always = always;
        this.rarely = rarely;
    }

    String title() {
        return title;
    }

    /** The figures always shown. */
    List<Figure> always() {
        return always;
    }

    /** All figures of the group; those not always shown come last. */
    Stream<Figure> all() {
        return Stream.concat(always.stream(), rarely.stream());
    }
}
