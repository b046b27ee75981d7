package org.stewardledger.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.projections.stewardship.Figure;

/** How pages name a figure, and how they say what it counts. */
final class FigureWords {

    private FigureWords() {}

    /** How a figure is written in an address. */
    static String code(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure written so in an address; throws {@link NotUnderstood} when there is none. */
    static Figure figure(String code) {
        return Stream.of(Figure.values())
                .filter(figure -> code(figure).equals(code))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("There is no figure called “" + code + "”."));
    }

    /** Every figure, in the order of the groups, to choose from. */
    static List<Option> options(Optional<Figure> chosen) {
        return Stream.of(FigureGroup.values())
                .flatMap(FigureGroup::all)
                .map(figure -> new Option(
                        code(figure),
                        label(figure),
                        chosen.filter(figure::equals).isPresent()))
                .toList();
    }

    static String label(Figure figure) {
        return switch (figure) {
            case PROMISED -> "Promised";
            case PROMISED_IN_ADVANCE -> "Promised in advance";
            case FIRST_RECORDED_AFTER_DUE -> "First recorded after due";
            case PROMISED_WITHOUT_DUE -> "Without a due date";
            case RENEGOTIATED -> "Promises renegotiated";
            case RENEGOTIATIONS -> "Renegotiations";
            case RENEGOTIATED_AFTER_DUE -> "Renegotiated after due";
            case MILESTONE_MOVED -> "Milestone moved";
            case MILESTONE_MOVED_AFTER_DUE -> "Milestone moved after due";
            case KEPT -> "Kept";
            case KEPT_ON_FIRST_DATE -> "Kept on the first date";
            case KEPT_NEVER_CHANGED -> "Kept, never changed";
            case KEPT_LATER -> "Kept later";
            case KEPT_EARLIER -> "Kept earlier";
            case KEPT_AFTER_DUE -> "Kept after due";
            case KEPT_PROMISED_IN_ADVANCE -> "Kept, promised in advance";
            case KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE -> "Kept on the first date, promised in advance";
            case NOT_KEPT -> "Not kept";
            case WITHDRAWN -> "Withdrawn";
            case RELEASED -> "Released";
            case REVOKED -> "Revoked";
            case EXPIRED -> "Expired";
            case SUPERSEDED -> "Superseded";
            case DATE_DROPPED -> "Date dropped";
            case DEFERRED -> "Deferred";
            case PAST_DUE_WITHOUT_VERDICT -> "Past due, no verdict";
            case OPEN_NOT_YET_DUE -> "Open, not yet due";
            case DECLINED -> "Declined";
            case UNDER_NEGOTIATION -> "Under negotiation";
            case OFFER_WITHDRAWN -> "Offer withdrawn";
        };
    }

    /** What the figure counts, in a sentence. */
    static String meaning(Figure figure) {
        return switch (figure) {
            case PROMISED -> "Promises that were made.";
            case PROMISED_IN_ADVANCE -> "Given with a due date, and not first recorded after it.";
            case FIRST_RECORDED_AFTER_DUE -> "First known only after the due day was over.";
            case PROMISED_WITHOUT_DUE -> "Promised without a due date.";
            case RENEGOTIATED -> "Terms changed at least once; a first recording is no change, nor is a correction.";
            case RENEGOTIATIONS -> "All changes of terms.";
            case RENEGOTIATED_AFTER_DUE -> "Changes of terms known only after the old due day was over.";
            case MILESTONE_MOVED -> "Due at a milestone that was moved while they were.";
            case MILESTONE_MOVED_AFTER_DUE -> "Due at a milestone that was moved only after its old day was over.";
            case KEPT -> "Promises that were kept.";
            case KEPT_ON_FIRST_DATE -> "Last due when first promised, and not stated to have been delivered later.";
            case KEPT_NEVER_CHANGED -> "Kept without any change of terms.";
            case KEPT_LATER -> "Kept, and last due later than first promised.";
            case KEPT_EARLIER -> "Kept, and last due earlier than first promised.";
            case KEPT_AFTER_DUE -> "Kept, and stated to have been delivered after it was last due.";
            case KEPT_PROMISED_IN_ADVANCE -> "Kept with a due date still on record, and promised in advance.";
            case KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE -> "Kept on the first date, and promised in advance.";
            case NOT_KEPT -> "A source says that it was not kept.";
            case WITHDRAWN -> "Given up together with what it belonged to.";
            case RELEASED -> "The promisees let the promisor off.";
            case REVOKED -> "The promisor took the promise back.";
            case EXPIRED -> "Its condition was not met in time; that is no breach.";
            case SUPERSEDED -> "Another promise took its place.";
            case DATE_DROPPED -> "Once had a due date, has none now, and nothing else became of it.";
            case DEFERRED -> "Put off without a new date.";
            case PAST_DUE_WITHOUT_VERDICT -> "Nobody recorded what became of it; that does not mean broken.";
            case OPEN_NOT_YET_DUE -> "Not yet due, or without a known due date.";
            case DECLINED -> "Declined; promised before only according to a source.";
            case UNDER_NEGOTIATION -> "Asked for, offered or countered, and not promised yet.";
            case OFFER_WITHDRAWN -> "Offered or asked for, and taken back.";
        };
    }
}
