package org.stewardledger.api.importing.profile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stewardledger.api.importing.profile.DueRules.DueReading;
import org.stewardledger.api.importing.profile.DueRules.Unreadable;
import org.stewardledger.api.importing.profile.Meaning.WithoutPromise;
import org.stewardledger.api.importing.profile.MilestoneRules.Known;
import org.stewardledger.api.importing.profile.MilestoneRules.Ordinal;
import org.stewardledger.api.importing.profile.MilestoneRules.Unnamed;
import org.stewardledger.api.importing.profile.PromiseRules.MadeAgain;
import org.stewardledger.api.importing.profile.StageRules.Keeps;
import org.stewardledger.api.importing.profile.StatusRules.Apply;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.Verdict;

/** The words of a profile: each closed set of values as it is written there, in lower case with hyphens. */
final class Words {

    static final Map<String, PartnerKind> PARTNER_KINDS = of(PartnerKind.values());
    static final Map<String, Subject> SUBJECTS = of(Subject.values());
    static final Map<String, MadeAgain> MADE_AGAIN = of(MadeAgain.values());
    static final Map<String, DueReading> DUE_READINGS = of(DueReading.values());
    static final Map<String, Unreadable> UNREADABLE = of(Unreadable.values());
    static final Map<String, Ordinal> ORDINALS = of(Ordinal.values());
    static final Map<String, Known> KNOWN = of(Known.values());
    static final Map<String, Unnamed> UNNAMED = of(Unnamed.values());
    static final Map<String, Keeps> KEEPS = of(Keeps.values());
    static final Map<String, Condition> CONDITIONS = of(Condition.values());
    static final Map<String, Apply> APPLY = of(Apply.values());
    static final Map<String, Delivered> DELIVERED = of(Delivered.values());
    static final Map<String, Verdict> VERDICTS = of(Verdict.values());
    static final Map<String, WithoutPromise> WITHOUT_PROMISE = of(WithoutPromise.values());
    static final Map<String, Saying> SAYINGS = sayings();

    private Words() {}

    private static <E extends Enum<E>> Map<String, E> of(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word(value), value);
        }
        return words;
    }

    /** Every outcome but "reopened", which is written "open": what a source says is a state, not a change. */
    private static Map<String, Saying> sayings() {
        Map<String, Saying> sayings = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.REOPENED) {
                sayings.put(word(outcome), new Saying.Became(outcome));
            }
        }
        sayings.put("open", new Saying.Open());
        sayings.put("nothing", new Saying.Nothing());
        return sayings;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
