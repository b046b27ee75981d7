package org.stewardledger.projections.history;

import java.util.Locale;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.ConductEvent;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.conduct.DecisionTaken;
import org.stewardledger.conduct.GivenUp;
import org.stewardledger.conduct.ParticipationRecorded;
import org.stewardledger.conduct.StageAssessed;
import org.stewardledger.conduct.Voice;

/** How partners work together, in a sentence, with the names as spelled then. */
final class ConductWords {

    private ConductWords() {}

    static String of(ConductEvent event, Spelled names) {
        return switch (event) {
            case ParticipationRecorded recorded -> participation(recorded);
            case DecisionTaken taken -> decision(taken.choice(), names);
            case StageAssessed assessed ->
                "%s sees %s in %s."
                        .formatted(
                                names.name(assessed.by()),
                                plain(assessed.row().stage()),
                                plain(assessed.row().dimension()));
        };
    }

    private static String participation(ParticipationRecorded recorded) {
        return "%s took part on %s%s in: %s"
                .formatted(
                        voice(recorded.voice()) + " (" + recorded.description() + ")",
                        recorded.day(),
                        recorded.name()
                                .map(name -> ", named " + Mentions.of(name) + ",")
                                .orElse(""),
                        recorded.occasion());
    }

    private static String voice(Voice voice) {
        return switch (voice) {
            case SERVICE_USER -> "A service user";
            case ABSENT_STAKEHOLDER -> "An absent stakeholder";
        };
    }

    private static String decision(Choice choice, Spelled names) {
        return "%s decided %s: %s — %s%s"
                .formatted(
                        names.names(choice.decided()),
                        rule(choice.rule()),
                        choice.question(),
                        choice.outcome(),
                        choice.givenUp().map(loss -> givenUp(loss, names)).orElse(""));
    }

    private static String rule(DecisionRule rule) {
        return switch (rule.manner()) {
            case UNANIMITY -> "unanimously";
            case CONSENT -> "by consent";
            case MAJORITY -> "by majority";
            case BY_ONE -> "alone";
            case OTHER -> "by this rule: " + rule.words().orElse("");
        };
    }

    private static String givenUp(GivenUp loss, Spelled names) {
        String others = loss.others().orElse("");
        String partners = names.names(loss.borneBy());
        String bearers = partners.isEmpty() || others.isEmpty() ? partners + others : partners + ", " + others;
        return " Given up: %s; %s.".formatted(loss.what(), "borne by " + bearers);
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
