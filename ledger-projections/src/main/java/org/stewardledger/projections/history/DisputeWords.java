package org.stewardledger.projections.history;

import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.dispute.DisputeAdvanced;
import org.stewardledger.dispute.DisputeEvent;
import org.stewardledger.dispute.DisputeHeld;
import org.stewardledger.dispute.DisputeOpened;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.dispute.Resolution;
import org.stewardledger.dispute.ResolutionStated;
import org.stewardledger.dispute.Step;

/** What happened in a dispute, in a sentence, with the names as spelled then. */
final class DisputeWords {

    private DisputeWords() {}

    static String of(DisputeEvent event, Spelled names) {
        return switch (event) {
            case DisputeOpened opened ->
                "%s disputes %s with %s: %s"
                        .formatted(
                                names.name(opened.by()),
                                disputed(opened.disputed()),
                                names.names(opened.with()),
                                opened.text());
            case DisputeAdvanced advanced ->
                "According to %s, a dispute came to %s".formatted(who(advanced.by(), names), step(advanced.step()));
            case DisputeHeld held ->
                "According to %s, a dispute is held in tension until %s."
                        .formatted(who(held.by(), names), held.reviewOn());
            case ResolutionStated stated ->
                "%s said how a dispute is resolved: %s"
                        .formatted(names.name(stated.by()), resolution(stated.resolution()));
            case DisputeResolved resolved -> "Both sides of a dispute said the same outcome: it is resolved.";
        };
    }

    private static String disputed(Disputed disputed) {
        return switch (disputed) {
            case Disputed.Promise promise -> "a promise";
            case Disputed.Agreement agreement -> "an agreement";
            case Disputed.Judgement judgement -> "what was judged of a promise";
        };
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.OnPath(int version, int number) ->
                "step %d of the path that version %d of the agreement names.".formatted(number, version);
            case Step.InWords(String words) -> "this step: " + words;
        };
    }

    private static String resolution(Resolution resolution) {
        return "%s Whoever opened it will do this: %s The others will do this: %s"
                .formatted(resolution.outcome(), resolution.openerWill(), resolution.othersWill());
    }

    private static String who(Optional<PartnerId> by, Spelled names) {
        return by.map(names::name).orElse("the facilitator");
    }
}
