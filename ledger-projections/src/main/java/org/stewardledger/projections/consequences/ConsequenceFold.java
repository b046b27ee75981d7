package org.stewardledger.projections.consequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.AgreedClause;
import org.stewardledger.consequence.ConsequenceEvent;
import org.stewardledger.consequence.ConsequenceRecorded;
import org.stewardledger.consequence.ConsequenceWaived;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin.Imposed;
import org.stewardledger.projections.agreements.AgreementCourse;
import org.stewardledger.projections.agreements.AgreementFold;
import org.stewardledger.projections.agreements.Undertaken;
import org.stewardledger.projections.agreements.VersionCourse;
import org.stewardledger.projections.consequences.Consequences.Applied;
import org.stewardledger.projections.consequences.Consequences.Pending;
import org.stewardledger.projections.consequences.Consequences.Source;
import org.stewardledger.projections.consequences.Consequences.Unagreed;
import org.stewardledger.projections.consequences.Consequences.Waived;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.NamedAgreement;
import org.stewardledger.projections.told.NamedPromise;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/** What was agreed, applied, waived and imposed, from what was told. */
final class ConsequenceFold {

    /** A clause of one agreement. */
    private record Key(AgreementId agreement, ClauseId clause) {

        static Key of(AgreedClause clause) {
            return new Key(clause.agreementId(), clause.clauseId());
        }
    }

    /** A clause, and what it was applied or waived for. */
    private record Use(Key clause, Followed followed) {}

    private final Story story;
    private final Map<AgreementId, AgreementCourse> agreements = new LinkedHashMap<>();
    private final Map<Key, TreeSet<Long>> uses = new LinkedHashMap<>();
    private final Set<Use> used = new HashSet<>();

    ConsequenceFold(Story story) {
        this.story = story;
        AgreementFold.of(story).forEach(course -> agreements.put(course.id(), course));
        for (Recorded<ConsequenceEvent> recorded : story.all(ConsequenceEvent.class)) {
            agreedBy(recorded.event()).map(Key::of).ifPresent(key -> {
                uses.computeIfAbsent(key, first -> new TreeSet<>()).add(recorded.position());
                used.add(new Use(key, followed(recorded.event())));
            });
        }
    }

    private static Optional<AgreedClause> agreedBy(ConsequenceEvent event) {
        return switch (event) {
            case ConsequenceRecorded told -> told.origin().agreedBy();
            case ConsequenceWaived waived -> Optional.of(waived.clause());
        };
    }

    static Followed followed(ConsequenceEvent event) {
        return switch (event) {
            case ConsequenceRecorded told -> told.followed();
            case ConsequenceWaived waived -> waived.followed();
        };
    }

    Consequences consequences() {
        List<Unagreed> unagreed = new ArrayList<>();
        List<Applied> applied = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Recorded<ConsequenceEvent> recorded : story.all(ConsequenceEvent.class)) {
            switch (recorded.event()) {
                case ConsequenceRecorded told ->
                    told.origin()
                            .agreedBy()
                            .ifPresentOrElse(
                                    clause -> applied.add(applied(told, clause, recorded)),
                                    () -> unagreed.add(unagreed(told, recorded)));
                case ConsequenceWaived told -> waived.add(waived(told, recorded));
            }
        }
        return new Consequences(pending(), List.copyOf(unagreed), List.copyOf(applied), List.copyOf(waived));
    }

    private List<Pending> pending() {
        List<Pending> pending = new ArrayList<>();
        Map<AgreementId, List<Undertaken>> undertaken = Undertaken.byAgreement(story);
        for (AgreementCourse course : agreements.values()) {
            Set<Key> called = new HashSet<>(uses.keySet());
            for (Undertaken promise : undertaken.getOrDefault(course.id(), List.of())) {
                for (Upon upon : Upon.values()) {
                    turned(promise, upon)
                            .flatMap(course::inForceAt)
                            .ifPresent(version ->
                                    pending.addAll(called(course, version, upon, promise.promise(), called)));
                }
            }
            course.inForce()
                    .ifPresent(version -> course.inForce(ConsequenceWritten.class).stream()
                            .filter(written -> !called.contains(
                                    new Key(course.id(), written.event().clauseId())))
                            .forEach(written -> pending.add(pending(course, version, written, Optional.empty()))));
        }
        pending.sort(Comparator.comparing(one -> one.origin().position()));
        return List.copyOf(pending);
    }

    /** Since when the promise calls for what follows upon this; empty while it does not. */
    private static Optional<Long> turned(Undertaken promise, Upon upon) {
        return switch (upon) {
            case KEEPING -> promise.turns().keptUnder();
            case BREAKING -> promise.turns().brokenUnder();
        };
    }

    /**
     * What the version that was in force then has follow, and was neither applied nor waived; all of it was called for.
     */
    private List<Pending> called(
            AgreementCourse course, VersionCourse version, Upon upon, PromiseId promise, Set<Key> called) {
        List<Pending> pending = new ArrayList<>();
        for (Recorded<ConsequenceWritten> written : course.taken(version, ConsequenceWritten.class)) {
            Key key = new Key(course.id(), written.event().clauseId());
            if (written.event().upon() == upon) {
                called.add(key);
                if (!used.contains(new Use(key, new Followed.Promise(promise)))) {
                    pending.add(pending(course, version, written, Optional.of(promise)));
                }
            }
        }
        return pending;
    }

    private Pending pending(
            AgreementCourse course,
            VersionCourse version,
            Recorded<ConsequenceWritten> recorded,
            Optional<PromiseId> calling) {
        ConsequenceWritten written = recorded.event();
        return new Pending(
                written.text(),
                written.upon(),
                calling.map(story::named),
                course.named(),
                version.number(),
                !course.isOver() && course.inForce().equals(Optional.of(version)),
                story.named(written.appliers()),
                written.clauseId(),
                Origin.of(recorded));
    }

    private Unagreed unagreed(ConsequenceRecorded told, Recorded<?> recorded) {
        Optional<Imposed> imposed = told.origin() instanceof Imposed one ? Optional.of(one) : Optional.empty();
        return new Unagreed(
                told.effect().what(),
                imposed.isPresent() ? Source.IMPOSED : Source.NATURAL,
                promise(told.followed()),
                agreement(told.followed()),
                told.effect().welcome(),
                story.named(told.effect().meets()),
                told.effect().others(),
                imposed.flatMap(Imposed::by).map(story::named),
                imposed.flatMap(Imposed::others),
                story.named(told.by()),
                told.consequenceId(),
                Origin.of(recorded));
    }

    private Applied applied(ConsequenceRecorded told, AgreedClause clause, Recorded<?> recorded) {
        Optional<ConsequenceWritten> agreed = agreed(clause);
        return new Applied(
                told.effect().what(),
                agreed.map(ConsequenceWritten::text),
                agreed.map(ConsequenceWritten::upon),
                named(clause.agreementId()),
                clause.version(),
                promise(told.followed()),
                agreement(told.followed()),
                told.effect().welcome(),
                story.named(told.effect().meets()),
                told.effect().others(),
                story.named(told.by()),
                Count.of(uses.getOrDefault(Key.of(clause), new TreeSet<>())),
                told.consequenceId(),
                Origin.of(recorded));
    }

    private Waived waived(ConsequenceWaived told, Recorded<?> recorded) {
        Optional<ConsequenceWritten> agreed = agreed(told.clause());
        return new Waived(
                agreed.map(ConsequenceWritten::text),
                agreed.map(ConsequenceWritten::upon),
                named(told.clause().agreementId()),
                told.clause().version(),
                promise(told.followed()),
                agreement(told.followed()),
                recorded.reason(),
                story.named(told.by()),
                told.consequenceId(),
                Origin.of(recorded));
    }

    private Optional<ConsequenceWritten> agreed(AgreedClause clause) {
        return Optional.ofNullable(agreements.get(clause.agreementId()))
                .flatMap(course -> course.written(
                        new Clause.OfConsequence(clause.clauseId()), clause.version(), ConsequenceWritten.class))
                .map(Recorded::event);
    }

    private NamedAgreement named(AgreementId agreement) {
        return Optional.ofNullable(agreements.get(agreement))
                .map(AgreementCourse::named)
                .orElseGet(() -> new NamedAgreement(agreement, agreement.toString()));
    }

    private Optional<NamedPromise> promise(Followed followed) {
        return followed instanceof Followed.Promise(PromiseId promise)
                ? Optional.of(story.named(promise))
                : Optional.empty();
    }

    private Optional<NamedAgreement> agreement(Followed followed) {
        return followed instanceof Followed.Agreement(AgreementId agreement)
                ? Optional.of(named(agreement))
                : Optional.empty();
    }
}
