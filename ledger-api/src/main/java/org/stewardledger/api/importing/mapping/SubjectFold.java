package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Transcription;
import org.stewardledger.api.importing.mapping.SubjectReading.Appearance;
import org.stewardledger.api.importing.mapping.SubjectReading.Says;
import org.stewardledger.api.importing.mapping.SubjectReading.Unusable;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.Meaning;
import org.stewardledger.api.importing.profile.Meaning.WithoutPromise;
import org.stewardledger.api.importing.profile.PromiseRules.MadeAgain;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.promise.Verdict;
import org.stewardledger.terms.Terms;

/**
 * Goes through the facts of one subject, moment by moment. Within a moment the subject's stage and removal come first,
 * then who bears the promises there are, then promises and terms, then assessments, and last what became of each.
 */
final class SubjectFold {

    private final MappingProfile profile;
    private final Names names;
    private final Promising promising;
    private final OutcomeFold outcomes;
    private final String subject;
    private final SubjectState state = new SubjectState();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Appearance> appearing = new ArrayList<>();
    private final Map<String, Fact> milestones = new LinkedHashMap<>();
    private final List<Unusable> unusable = new ArrayList<>();
    private final Map<String, List<Fact>> waiting = new HashMap<>();
    private final List<Fact> setAside = new ArrayList<>();

    SubjectFold(MappingProfile profile, Names names, Promising promising, String subject) {
        this.profile = profile;
        this.names = names;
        this.promising = promising;
        this.outcomes = new OutcomeFold(profile, promising);
        this.subject = subject;
    }

    SubjectReading read(List<Fact> facts) {
        Moment.of(facts).forEach(this::apply);
        waiting.values().forEach(setAside::addAll);
        return new SubjectReading(subject, entries, appearing, milestones, unusable, setAside);
    }

    private void apply(Moment moment) {
        each(moment, Meaning.StageChanged.class, (fact, meaning) -> outcomes.stage(state, fact, meaning));
        each(moment, Meaning.Removed.class, (fact, meaning) -> state.removed = meaning.outcome());
        each(moment, Meaning.Restored.class, (fact, meaning) -> state.removed = null);
        each(moment, Meaning.BearerChanged.class, this::bearer);
        each(moment, Meaning.PromiseesChanged.class, this::promisees);
        each(moment, Meaning.PromiseMade.class, (fact, meaning) -> promise(fact));
        each(moment, Meaning.TermsChanged.class, this::terms);
        each(moment, Meaning.Assessed.class, this::assessment);
        each(moment, Meaning.Membership.class, (fact, meaning) -> {});
        each(moment, Meaning.StatusChanged.class, (fact, meaning) -> {
            PromiseState.Status status = outcomes.status(fact, meaning);
            targets(fact, meaning).ifPresent(about -> outcomes.said(state, about, status, promising.nameIn(fact)));
        });
        each(moment, Meaning.OutcomeSaid.class, (fact, meaning) -> {
            PromiseState.Status status = outcomes.status(fact, meaning);
            targets(fact, meaning).ifPresent(about -> outcomes.said(state, about, status, promising.nameIn(fact)));
        });
        entries.addAll(outcomes.conclude(state, subject, moment, unusable));
    }

    /** What is to be done with one fact of a certain meaning. */
    private interface Use<M extends Meaning> {
        void use(Fact fact, M meaning);
    }

    private <M extends Meaning> void each(Moment moment, Class<M> meant, Use<M> use) {
        for (Fact fact : moment.facts()) {
            Meaning meaning = profile.kinds().get(fact.kind());
            if (meant.isInstance(meaning)) {
                use(fact, meant.cast(meaning), use);
            }
        }
    }

    private <M extends Meaning> void use(Fact fact, M meaning, Use<M> use) {
        try {
            use.use(fact, meaning);
            appear(fact, promising.everyoneIn(fact), says(meaning));
        } catch (UnusableFact unfit) {
            unusable.add(new Unusable(fact, unfit.reason()));
        } catch (ActRefused refused) {
            unusable.add(new Unusable(fact, refused.getMessage() + " (" + refused.code() + ")"));
        }
    }

    private static Says says(Meaning meaning) {
        return meaning instanceof Meaning.Membership membership
                ? membership.member() ? Says.JOINED : Says.LEFT
                : Says.NAMED;
    }

    private void appear(Fact fact, List<String> spellings, Says says) {
        spellings.forEach(spelling -> appearing.add(new Appearance(spelling, fact, says)));
    }

    private void promise(Fact fact) {
        String name = promising.nameIn(fact);
        Optional<PromiseState> standing = state.named(name).filter(promise -> !promise.ended());
        if (standing.isPresent() && profile.promises().madeAgain() == MadeAgain.TERMS) {
            changeTerms(List.of(standing.get()), fact);
            return;
        }
        if (standing.isPresent() && profile.promises().madeAgain() == MadeAgain.BAD_LINE) {
            throw new UnusableFact("this was promised already, at " + standing.get().madeAt + ", and has not ended");
        }
        StatedDue due = promising.due(fact);
        Proposal proposal = promising.proposal(fact, due);
        int number = state.count(name) + 1;
        Instant madeAt = promising.effectiveAt(fact, Optional.empty());
        PromiseState promise = new PromiseState(
                names.promise(subject, name, number), name, number, promising.rankOf(proposal), madeAt, fact, proposal);
        String spelling = String.join(", ", promising.promisorSpellings(fact));
        add(
                new TranscribePromise(promise.id, proposal, spelling, due.spelling(), promising.source(fact)),
                madeAt,
                fact.at());
        promise.status = state.status;
        state.add(promise);
        due.milestone().ifPresent(milestone -> milestones.putIfAbsent(milestone, fact));
        List<Fact> held = waiting.getOrDefault(name, List.of());
        waiting.remove(name);
        held.forEach(early -> assess(promise, early, fact.at()));
    }

    private void terms(Fact fact, Meaning.TermsChanged meaning) {
        targets(fact, meaning).ifPresent(about -> changeTerms(about, fact));
    }

    private void changeTerms(List<PromiseState> about, Fact fact) {
        StatedDue due = promising.due(fact);
        for (PromiseState promise : about) {
            Instant effectiveAt = promising.effectiveAfter(fact, promise.madeAt, promise.termsSince());
            Terms before = promise.termsAt(effectiveAt);
            Terms terms = promising.changed(before, fact, due);
            if (!terms.equals(before)) {
                add(
                        new TranscribeTerms(promise.id, terms, due.spelling(), promising.source(fact)),
                        effectiveAt,
                        fact.at());
                promise.take(terms, effectiveAt);
            }
        }
        due.milestone().ifPresent(milestone -> milestones.putIfAbsent(milestone, fact));
    }

    private void bearer(Fact fact, Meaning.BearerChanged meaning) {
        List<String> spellings =
                fact.has(meaning.from()) ? fact.texts(meaning.from()) : promising.promisorSpellings(fact);
        if (spellings.isEmpty()) {
            throw new UnusableFact(meaning.from() + " names nobody who would bear it");
        }
        SortedSet<PartnerId> bearers = promising.partners(spellings);
        String spelling = fact.raw().orElse(String.join(", ", spellings));
        List<PromiseState> about = targets(fact, meaning).orElse(List.of());
        for (PromiseState promise : about) {
            var act = new TranscribeBearer(promise.id, bearers, spelling, promising.source(fact));
            from(fact, promise, promise.bearers, bearers).forEach(time -> add(act, time, fact.at()));
        }
        appear(fact, spellings, Says.NAMED);
        meaning.promisees().filter(fact::has).ifPresent(field -> promisees(fact, field, about));
    }

    private void promisees(Fact fact, Meaning.PromiseesChanged meaning) {
        promisees(fact, meaning.from(), targets(fact, meaning).orElse(List.of()));
    }

    private void promisees(Fact fact, String field, List<PromiseState> about) {
        for (PromiseState promise : about) {
            Instant effectiveAt = promising.effectiveAfter(fact, promise.madeAt, promise.madeAt);
            SortedSet<PartnerId> promisees = promising.promisees(fact.texts(field), promise.bearers.at(effectiveAt));
            var act = new TranscribePromisees(promise.id, promisees, promising.source(fact));
            from(fact, promise, promise.promisees, promisees).forEach(time -> add(act, time, fact.at()));
        }
        appear(fact, fact.texts(field), Says.NAMED);
    }

    /** From when it has to be written down that these are now the partners of a promise. */
    private List<Instant> from(Fact fact, PromiseState promise, PartnersSince before, SortedSet<PartnerId> now) {
        Instant effectiveAt = promising.effectiveAfter(fact, promise.madeAt, promise.madeAt);
        return before.take(now, effectiveAt, fact.effective().isEmpty());
    }

    private void assessment(Fact fact, Meaning.Assessed meaning) {
        verdict(fact, meaning);
        if (fact.text("partner").isEmpty()) {
            throw new UnusableFact("partner is missing: nobody is named who assesses");
        }
        String name = promising.nameIn(fact);
        List<PromiseState> about = state.about(name);
        if (about.isEmpty() && meaning.withoutPromise() == WithoutPromise.SET_ASIDE) {
            waiting.computeIfAbsent(name, key -> new ArrayList<>()).add(fact);
        } else {
            targets(fact, meaning).orElse(List.of()).forEach(promise -> assess(promise, fact, fact.at()));
        }
    }

    private void assess(PromiseState promise, Fact fact, Instant turn) {
        if (profile.kinds().get(fact.kind()) instanceof Meaning.Assessed meaning) {
            PartnerId assessor = promising.partners(fact.texts("partner")).getFirst();
            String spelling = fact.raw().or(() -> fact.text(meaning.from())).orElse(fact.kind());
            Instant effectiveAt = promising.effectiveAt(fact, Optional.of(promise.madeAt));
            var act = new TranscribeAssessment(
                    promise.id, assessor, verdict(fact, meaning), spelling, promising.source(fact));
            add(act, effectiveAt, turn);
        }
    }

    private static Verdict verdict(Fact fact, Meaning.Assessed meaning) {
        return meaning.verdict()
                .or(() -> fact.text(meaning.from())
                        .flatMap(value -> Optional.ofNullable(meaning.verdicts().get(value))))
                .orElseThrow(() -> new UnusableFact(meaning.from() + " '"
                        + fact.text(meaning.from()).orElse("") + "' is no verdict in the profile"));
    }

    /** The promises a fact is about; empty when it is set aside because there is none. */
    private Optional<List<PromiseState>> targets(Fact fact, Meaning meaning) {
        String name = promising.nameIn(fact);
        List<PromiseState> about = state.about(name);
        boolean needsOne = !name.isEmpty()
                || meaning instanceof Meaning.TermsChanged
                || meaning instanceof Meaning.Assessed
                || meaning instanceof Meaning.OutcomeSaid;
        if (!about.isEmpty() || !needsOne) {
            return Optional.of(about);
        }
        if (meaning.withoutPromise() == WithoutPromise.SET_ASIDE) {
            setAside.add(fact);
            return Optional.empty();
        }
        throw new UnusableFact("there is no promise " + (name.isEmpty() ? "" : "'" + name + "' ") + "of " + subject
                + " that this could be about");
    }

    private void add(Transcription act, Instant effectiveAt, Instant turn) {
        entries.add(new Entry(subject, act, effectiveAt, turn));
    }
}
