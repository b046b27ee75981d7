package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stewardledger.api.importing.profile.Condition;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.Saying;
import org.stewardledger.api.importing.profile.StageRules;
import org.stewardledger.api.importing.profile.StageRules.Keeps;
import org.stewardledger.api.importing.profile.StatusRules;
import org.stewardledger.api.importing.profile.StatusRules.Apply;
import org.stewardledger.promise.Outcome;

/**
 * Concludes from a subject's stage, status and removal what became of a promise. What the stage shows goes before what
 * a status says; the removal of the subject ends only what has not ended otherwise.
 */
final class Concluding {

    private final MappingProfile profile;
    private final Promising promising;

    Concluding(MappingProfile profile, Promising promising) {
        this.profile = profile;
        this.promising = promising;
    }

    /** What shows that a promise ended as it did. */
    enum By {
        STAGE,
        STATUS,
        REMOVAL
    }

    /**
     * A conclusion about a promise.
     *
     * @param outcome what became of it; null while it is open
     * @param by      what shows it
     */
    record Conclusion(@Nullable Outcome outcome, By by) {}

    /** A status is said: of one promise by its name, or of the whole subject. */
    void said(PromiseState promise, PromiseState.Status status, boolean byName, SubjectState subject) {
        if (profile.statuses().apply() == Apply.STANDING) {
            promise.status = status;
        } else if ((byName || concerns(status, promise)) && holds(status.rule(), promise, subject)) {
            word(promise, status, byName);
        }
    }

    /**
     * Words count in the order in which they took effect. Only one that states no day of its own, or says the same of
     * another day, is the last word also where it takes effect before what was said earlier.
     */
    private void word(PromiseState promise, PromiseState.Status status, boolean byName) {
        Saying says = status.rule().says();
        if (says instanceof Saying.Nothing) {
            promise.status = status;
            return;
        }
        Instant effectiveAt = promising.effectiveAt(status.fact(), Optional.of(promise.madeAt));
        boolean late = effectiveAt.isBefore(promise.saidAt);
        boolean lastWord = status.fact().effective().isEmpty() || outcomeOf(says) == promise.said;
        if (late) {
            promise.late.add(new PromiseState.Late(status, effectiveAt, lastWord));
        } else {
            promise.saidAt = effectiveAt;
        }
        promise.say(status, effectiveAt, late && lastWord);
        if (!late || lastWord) {
            promise.status = status;
            promise.said = outcomeOf(says);
            promise.saidByName = byName;
        }
    }

    /** What a saying comes to; null for open. */
    static @Nullable Outcome outcomeOf(Saying saying) {
        return switch (saying) {
            case Saying.Became became -> became.outcome();
            case Saying.Open open -> null;
            case Saying.Nothing nothing -> null;
        };
    }

    /**
     * Whether what is said of a whole subject is meant for this promise: an end is not meant for one that was kept or
     * that ended by name, unless it says the same again; reopening is meant only for one that ended with the subject.
     */
    private static boolean concerns(PromiseState.Status status, PromiseState promise) {
        return switch (status.rule().says()) {
            case Saying.Became became ->
                promise.said == null
                        || (!promise.saidByName && (promise.said != Outcome.KEPT || became.outcome() == Outcome.KEPT));
            case Saying.Open open -> !promise.saidByName;
            case Saying.Nothing nothing -> false;
        };
    }

    /** Concludes from the state after all facts of a moment. */
    Conclusion conclude(PromiseState promise, SubjectState subject) {
        if (profile.statuses().apply() == Apply.STANDING && promise.status != null) {
            applyStanding(promise, promise.status.rule(), subject);
        }
        boolean saidKept = promise.said == Outcome.KEPT;
        promise.keptByStage = keptByStage(promise, subject, saidKept);
        if (promise.keptByStage) {
            return new Conclusion(Outcome.KEPT, By.STAGE);
        }
        return subject.removed != null && !PromiseState.isEnd(promise.said)
                ? new Conclusion(subject.removed, By.REMOVAL)
                : new Conclusion(promise.said, By.STATUS);
    }

    /** Once its conditions were met, what a standing status says stays said until the next status. */
    private static void applyStanding(PromiseState promise, StatusRules.Rule rule, SubjectState subject) {
        switch (rule.says()) {
            case Saying.Became became -> {
                boolean stays = promise.said == became.outcome();
                promise.said = stays || holds(rule, promise, subject) ? became.outcome() : null;
            }
            case Saying.Open open -> promise.said = null;
            case Saying.Nothing nothing -> {
                return;
            }
        }
    }

    private static boolean holds(StatusRules.Rule rule, PromiseState promise, SubjectState subject) {
        return rule.when().stream().allMatch(condition -> holds(condition, promise, subject));
    }

    private static boolean holds(Condition condition, PromiseState promise, SubjectState subject) {
        return switch (condition) {
            case DUE -> promise.hasDue();
            case STAGE_REACHED -> !bothRanked(promise, subject) || subject.rank.getAsInt() >= promise.rank.getAsInt();
        };
    }

    /** A stage keeps until a stage moves back; not while a status says kept all the same. */
    private boolean keptByStage(PromiseState promise, SubjectState subject, boolean saidKept) {
        if (profile.stages().isEmpty() || !bothRanked(promise, subject)) {
            return promise.keptByStage;
        }
        StageRules rules = profile.stages().get();
        int ahead = subject.rank.getAsInt() - promise.rank.getAsInt();
        boolean far = rules.keeps() == Keeps.BEYOND && ahead > 0 || rules.keeps() == Keeps.REACHED && ahead >= 0;
        boolean shown = far && rules.when().stream().allMatch(condition -> holds(condition, promise, subject));
        return shown || (promise.keptByStage && (far || saidKept));
    }

    private static boolean bothRanked(PromiseState promise, SubjectState subject) {
        return promise.rank.isPresent() && subject.rank.isPresent();
    }
}
