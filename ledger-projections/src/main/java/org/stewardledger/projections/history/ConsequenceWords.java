package org.stewardledger.projections.history;

import java.util.ArrayList;
import java.util.List;
import org.stewardledger.consequence.ConsequenceEvent;
import org.stewardledger.consequence.ConsequenceRecorded;
import org.stewardledger.consequence.ConsequenceWaived;
import org.stewardledger.consequence.Effect;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin;

/** What followed upon a promise or an agreement, in a sentence, with the names as spelled then. */
final class ConsequenceWords {

    private ConsequenceWords() {}

    static String of(ConsequenceEvent event, Spelled names) {
        return switch (event) {
            case ConsequenceRecorded told -> recorded(told, names);
            case ConsequenceWaived waived ->
                "%s waived a consequence that was agreed for %s."
                        .formatted(names.name(waived.by()), followed(waived.followed()));
        };
    }

    private static String recorded(ConsequenceRecorded told, Spelled names) {
        String by = names.name(told.by());
        String how = switch (told.origin()) {
            case Origin.Agreed agreed -> "%s applied an agreed consequence of %s".formatted(by, followed(told));
            case Origin.Natural natural -> "%s said what followed upon %s".formatted(by, followed(told));
            case Origin.Imposed imposed ->
                "%s said what %s imposed upon %s".formatted(by, imposer(imposed, names), followed(told));
        };
        Effect effect = told.effect();
        return "%s, which meets %s and is %s: %s"
                .formatted(how, met(effect, names), effect.welcome() ? "welcome" : "not welcome", effect.what());
    }

    private static String met(Effect effect, Spelled names) {
        List<String> met = new ArrayList<>();
        if (!effect.meets().isEmpty()) {
            met.add(names.names(effect.meets()));
        }
        effect.others().ifPresent(met::add);
        return String.join(" and ", met);
    }

    private static String imposer(Origin.Imposed imposed, Spelled names) {
        List<String> by = new ArrayList<>();
        imposed.by().map(names::name).ifPresent(by::add);
        imposed.others().ifPresent(by::add);
        return String.join(" and ", by);
    }

    private static String followed(ConsequenceRecorded told) {
        return followed(told.followed());
    }

    private static String followed(Followed followed) {
        return switch (followed) {
            case Followed.Promise promise -> "a promise";
            case Followed.Agreement agreement -> "an agreement";
        };
    }
}
