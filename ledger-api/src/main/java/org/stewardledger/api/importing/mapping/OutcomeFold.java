package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.ActRefused;
import org.stewardledger.api.importing.mapping.Concluding.By;
import org.stewardledger.api.importing.mapping.Concluding.Conclusion;
import org.stewardledger.api.importing.mapping.PromiseState.Status;
import org.stewardledger.api.importing.mapping.SubjectReading.Unusable;
import org.stewardledger.api.importing.profile.Condition;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.Meaning;
import org.stewardledger.api.importing.profile.StatusRules;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.terms.Due;

/** Follows stages and statuses of a subject, and writes down what became of its promises whenever that changes. */
final class OutcomeFold {

    private final MappingProfile profile;
    private final Promising promising;
    private final Concluding concluding;

    OutcomeFold(MappingProfile profile, Promising promising) {
        this.profile = profile;
        this.promising = promising;
        this.concluding = new Concluding(profile, promising);
    }

    void stage(SubjectState subject, Fact fact, Meaning.StageChanged meaning) {
        Optional<String> stage = fact.text(meaning.from());
        subject.rank = stage.isEmpty() || profile.stages().isEmpty()
                ? OptionalInt.empty()
                : profile.stages().get().rank(stage.get());
        subject.stageSpelling = fact.raw().or(() -> stage).orElse(fact.kind());
    }

    /** The status a fact gives; a status that is not in the profile makes the fact unusable. */
    Status status(Fact fact, Meaning.StatusChanged meaning) {
        String value = fact.text(meaning.from()).orElse("");
        StatusRules.Rule rule = profile.statuses().values().get(value);
        if (rule == null) {
            throw new UnusableFact("status '" + value + "' is not in the profile; known are "
                    + String.join(", ", profile.statuses().values().keySet()));
        }
        return new Status(rule, fact, fact.raw().orElse(value.isEmpty() ? fact.kind() : value));
    }

    /** What the kind of a fact itself says. */
    Status status(Fact fact, Meaning.OutcomeSaid meaning) {
        StatusRules.Rule rule = new StatusRules.Rule(meaning.says(), EnumSet.noneOf(Condition.class));
        return new Status(rule, fact, fact.raw().orElse(fact.kind()));
    }

    /** A status is said of these promises: of one by its name, or of all of the subject. */
    void said(SubjectState subject, List<PromiseState> about, Status status, String name) {
        boolean whole = name.isEmpty();
        for (PromiseState promise : about) {
            concluding.said(promise, status, promise.name.equals(name), subject);
        }
        if (whole && profile.kinds().get(status.fact().kind()) instanceof Meaning.StatusChanged) {
            subject.status = status;
        }
    }

    /** The outcomes to be written down after a moment; what is refused is reported with the fact it rests on. */
    List<Entry> conclude(SubjectState subject, String name, Moment moment, List<Unusable> unusable) {
        Telling telling = new Telling(name, moment, unusable);
        for (PromiseState promise : subject.promises) {
            Conclusion conclusion = concluding.conclude(promise, subject);
            if (conclusion.by() == By.STATUS) {
                promise.late.forEach(late -> late(promise, late, telling));
            }
            changed(promise, conclusion, subject, moment).ifPresent(told -> telling.tellLast(promise, told));
            promise.late.clear();
        }
        return telling.entries;
    }

    /**
     * An outcome to be written down.
     *
     * @param outcome     what became of the promise; null where it is open
     * @param delivered   when it was delivered
     * @param spelling    what the source says
     * @param fact        the fact it rests on
     * @param effectiveAt when it took effect
     */
    private record ToTell(@Nullable Outcome outcome, Due delivered, String spelling, Fact fact, Instant effectiveAt) {

        ToTell from(Instant time) {
            return new ToTell(outcome, delivered, spelling, fact, time);
        }
    }

    /** Where the outcomes of one moment are written down; what is refused is reported with the fact it rests on. */
    private final class Telling {
        private final String subject;
        private final Moment moment;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Unusable> unusable;

        Telling(String subject, Moment moment, List<Unusable> unusable) {
            this.subject = subject;
            this.moment = moment;
            this.unusable = unusable;
        }

        /** Tells the last word: it goes before all that was told and takes effect later, too. */
        void tellLast(PromiseState promise, ToTell told) {
            List<Instant> later =
                    List.copyOf(promise.told.tailMap(told.effectiveAt(), false).keySet());
            tell(promise, told);
            later.forEach(time -> tell(promise, told.from(time)));
            promise.outcomeAt = told.effectiveAt();
        }

        void tell(PromiseState promise, ToTell told) {
            promise.outcome = told.outcome();
            promise.delivered = told.delivered();
            promise.outcomeAt = told.effectiveAt();
            promise.told.put(told.effectiveAt(), new PromiseState.Told(told.outcome(), told.delivered()));
            Outcome outcome = told.outcome() == null ? Outcome.REOPENED : told.outcome();
            try {
                var act = new TranscribeOutcome(
                        promise.id, outcome, told.delivered(), told.spelling(), promising.source(told.fact()));
                entries.add(new Entry(subject, act, told.effectiveAt(), moment.at()));
            } catch (ActRefused refused) {
                unusable.add(new Unusable(told.fact(), refused.getMessage() + " (" + refused.code() + ")"));
            }
        }
    }

    private Optional<ToTell> changed(PromiseState promise, Conclusion conclusion, SubjectState subject, Moment moment) {
        Optional<Fact> restated = restated(promise, conclusion, moment);
        Fact cause = restated.orElseGet(() -> cause(promise, conclusion.by(), moment));
        Instant effectiveAt = promising.effectiveAt(cause, Optional.of(promise.madeAt));
        Due delivered = delivered(promise, conclusion, effectiveAt, restated.isPresent());
        boolean changed = promise.outcome != conclusion.outcome() || !delivered.equals(promise.delivered);
        if (!changed && restated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ToTell(
                conclusion.outcome(), delivered, spelling(promise, subject, conclusion, cause), cause, effectiveAt));
    }

    /**
     * What is to be written down of a status that took effect before one that was said earlier: itself, and what was
     * said next, where that had added nothing before.
     */
    private void late(PromiseState promise, PromiseState.Late late, Telling telling) {
        Status said = late.status();
        Outcome outcome = Concluding.outcomeOf(said.rule().says());
        Due delivered = deliveredOn(promise, outcome, late.effectiveAt());
        ToTell itself = new ToTell(outcome, delivered, said.spelling(), said.fact(), late.effectiveAt());
        if (late.lastWord()) {
            telling.tellLast(promise, itself);
            return;
        }
        PromiseState.Told before = promise.toldBy(late.effectiveAt());
        PromiseState.Told stands = new PromiseState.Told(promise.outcome, promise.delivered);
        Instant stoodAt = promise.outcomeAt;
        Optional<Map.Entry<Instant, Status>> next = promise.untoldAfter(late.effectiveAt());
        telling.tell(promise, itself);
        next.ifPresent(word -> telling.tell(
                promise,
                new ToTell(
                        before.outcome(),
                        before.delivered(),
                        word.getValue().spelling(),
                        word.getValue().fact(),
                        word.getKey())));
        promise.outcome = stands.outcome();
        promise.delivered = stands.delivered();
        promise.outcomeAt = stoodAt;
    }

    /** A fact that says the same outcome again, with another day on which it took effect. */
    private Optional<Fact> restated(PromiseState promise, Conclusion conclusion, Moment moment) {
        boolean same = conclusion.outcome() != null && promise.outcome == conclusion.outcome();
        return same && conclusion.by() == By.STATUS
                ? saidIn(moment, promise)
                        .filter(fact -> fact.effective().isPresent())
                        .filter(fact -> !promising
                                .effectiveAt(fact, Optional.of(promise.madeAt))
                                .equals(promise.outcomeAt))
                : Optional.empty();
    }

    private static Optional<Fact> saidIn(Moment moment, PromiseState promise) {
        return Optional.ofNullable(promise.status).map(Status::fact).filter(moment.facts()::contains);
    }

    private Due delivered(PromiseState promise, Conclusion conclusion, Instant effectiveAt, boolean restated) {
        if (conclusion.outcome() != Outcome.KEPT) {
            return Due.none();
        }
        boolean stays = promise.outcome == Outcome.KEPT && !restated;
        return switch (profile.delivered()) {
            case AT_DUE -> promise.terms.due();
            case NOT_STATED -> Due.none();
            case EFFECTIVE -> stays ? promise.delivered : promising.dayOf(effectiveAt);
        };
    }

    private Due deliveredOn(PromiseState promise, @Nullable Outcome outcome, Instant effectiveAt) {
        if (outcome != Outcome.KEPT) {
            return Due.none();
        }
        return switch (profile.delivered()) {
            case AT_DUE -> promise.terms.due();
            case NOT_STATED -> Due.none();
            case EFFECTIVE -> promising.dayOf(effectiveAt);
        };
    }

    /** The fact of the moment that a changed outcome rests on. */
    private Fact cause(PromiseState promise, By by, Moment moment) {
        Optional<Fact> shown = switch (by) {
            case STAGE -> meaning(moment, promise, Meaning.StageChanged.class);
            case STATUS -> saidIn(moment, promise).or(() -> meaning(moment, promise, Meaning.Restored.class));
            case REMOVAL -> meaning(moment, promise, Meaning.Removed.class);
        };
        return shown.or(() -> meaning(moment, promise, Meaning.StageChanged.class))
                .or(() -> saidIn(moment, promise))
                .or(() -> meaning(moment, promise, Meaning.TermsChanged.class))
                .or(() -> meaning(moment, promise, Meaning.PromiseMade.class))
                .orElse(moment.facts().getFirst());
    }

    /** The first fact of the moment that means this and is about the promise, or about its subject as a whole. */
    private Optional<Fact> meaning(Moment moment, PromiseState promise, Class<? extends Meaning> meant) {
        return moment.facts().stream()
                .filter(fact -> meant.isInstance(profile.kinds().get(fact.kind())))
                .filter(fact -> {
                    String name = promising.nameIn(fact);
                    return name.isEmpty() || name.equals(promise.name);
                })
                .findFirst();
    }

    /** What the source says, in its own words: its stage, its status, or the kind of the fact. */
    private String spelling(PromiseState promise, SubjectState subject, Conclusion conclusion, Fact cause) {
        Meaning meaning = profile.kinds().get(cause.kind());
        if (meaning instanceof Meaning.Removed || meaning instanceof Meaning.Restored) {
            return cause.kind();
        }
        boolean reopened = meaning instanceof Meaning.StageChanged && conclusion.outcome() == null;
        boolean byStage = conclusion.by() == By.STAGE || reopened;
        return byStage || promise.status == null ? subject.stageSpelling : promise.status.spelling();
    }
}
