package org.stewardledger.projections.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseVersion;
import org.stewardledger.agreement.ExperimentConcluded;
import org.stewardledger.agreement.ExperimentId;
import org.stewardledger.agreement.ExperimentStarted;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.agreement.Stage;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.projections.agreements.Agreements.Declared;
import org.stewardledger.projections.agreements.Agreements.Outcome;
import org.stewardledger.projections.told.NamedAgreement;

/** An agreement as it was told. Changed in place, by {@link AgreementFold} only. */
public final class AgreementCourse {

    final Recorded<AgreementDrafted> drafted;
    final SortedMap<Clause, List<Wrote>> clauses = new TreeMap<>();
    final List<VersionCourse> versions = new ArrayList<>();
    final List<Recorded<ExperimentStarted>> experiments = new ArrayList<>();
    final Map<ExperimentId, Recorded<ExperimentConcluded>> concluded = new LinkedHashMap<>();
    final List<Recorded<SuccessTestAssessed>> assessments = new ArrayList<>();
    final Map<PartnerId, Declared> farewells = new LinkedHashMap<>();
    Optional<Recorded<?>> ended = Optional.empty();
    private Optional<Stage> ending = Optional.empty();

    AgreementCourse(Recorded<AgreementDrafted> drafted) {
        this.drafted = drafted;
    }

    /** Which agreement. */
    public AgreementId id() {
        return drafted.event().agreementId();
    }

    /** The agreement by its name. */
    public NamedAgreement named() {
        return new NamedAgreement(id(), drafted.event().name());
    }

    /** The version in force, or that was when the agreement ended; empty while there is none. */
    public Optional<VersionCourse> inForce() {
        return with(Outcome.IN_FORCE).or(() -> with(Outcome.ENDED));
    }

    /** The version that was in force at a place in the ledger; empty when none was. */
    public Optional<VersionCourse> inForceAt(long place) {
        return versions.stream()
                .filter(version -> version.settled
                        .filter(settled -> settled.position() <= place)
                        .isPresent())
                .max(Comparator.comparing(VersionCourse::number));
    }

    /** The version that parties are deciding on. */
    Optional<VersionCourse> proposed() {
        return with(Outcome.PROPOSED);
    }

    private Optional<VersionCourse> with(Outcome outcome) {
        return versions.stream().filter(version -> version.outcome == outcome).findFirst();
    }

    /** What was judged of success tests, in order. */
    public List<Recorded<SuccessTestAssessed>> assessments() {
        return List.copyOf(assessments);
    }

    /** How far it has come. */
    public Stage stage() {
        return ending.orElseGet(() -> inForce()
                .map(version -> {
                    if (proposed().isPresent()) {
                        return Stage.UNDER_RENEGOTIATION;
                    }
                    return version.proposed.event().reviewOn().isPresent() ? Stage.PROVISIONAL : Stage.IN_FORCE;
                })
                .orElse(Stage.DRAFTING));
    }

    /** Whether it was completed or dissolved. */
    public boolean isOver() {
        return ending.isPresent();
    }

    void end(Stage how, Recorded<?> recorded) {
        ending = Optional.of(how);
        ended = Optional.of(recorded);
        proposed().ifPresent(version -> version.outcome = Outcome.LAPSED);
        with(Outcome.IN_FORCE).ifPresent(version -> version.outcome = Outcome.ENDED);
    }

    /** The clauses of one kind, as the version in force took them. */
    public <E extends AgreementEvent> List<Recorded<E>> inForce(Class<E> kind) {
        return inForce().map(version -> taken(version, kind)).orElse(List.of());
    }

    /** The clauses of one kind, as a version took them. */
    public <E extends AgreementEvent> List<Recorded<E>> taken(VersionCourse version, Class<E> kind) {
        return version.proposed.event().clauses().stream()
                .flatMap(clause -> written(clause).stream())
                .map(Wrote::event)
                .filter(event -> kind.isInstance(event.event()))
                .map(event -> event.as(kind))
                .toList();
    }

    /** The clauses of one kind, as they were written last. */
    public <E extends AgreementEvent> List<Recorded<E>> drafted(Class<E> kind) {
        return clauses.values().stream()
                .map(List::getLast)
                .map(Wrote::event)
                .filter(event -> kind.isInstance(event.event()))
                .map(event -> event.as(kind))
                .toList();
    }

    /** A clause as the draft has it; empty when that does not, or no more. */
    Optional<Wrote> standing(Clause clause) {
        return Optional.ofNullable(clauses.get(clause)).map(List::getLast).filter(wrote -> !wrote.isDropped());
    }

    /** A clause as it was written last, also when it was dropped after that. */
    Optional<Wrote> lastSaid(Clause clause) {
        return clauses.getOrDefault(clause, List.of()).stream()
                .filter(wrote -> !wrote.isDropped())
                .reduce((one, later) -> later);
    }

    /** A clause in one of its versions. */
    Optional<Wrote> written(ClauseVersion clause) {
        return clauses.getOrDefault(clause.clause(), List.of()).stream()
                .filter(wrote -> wrote.clause().version() == clause.version())
                .findFirst();
    }

    /** A clause of one kind, as a version of the agreement took it. */
    public <E extends AgreementEvent> Optional<Recorded<E>> written(Clause clause, int version, Class<E> kind) {
        return versions.stream()
                .filter(one -> one.number() == version)
                .flatMap(one -> one.proposed.event().clauses().stream())
                .filter(taken -> taken.clause().equals(clause))
                .flatMap(taken -> written(taken).stream())
                .map(Wrote::event)
                .filter(event -> kind.isInstance(event.event()))
                .map(event -> event.as(kind))
                .findFirst();
    }

    /** A result, as the version in force has it, or as the draft does. */
    public Optional<ResultDefined> result(ResultId result, boolean agreed) {
        return (agreed ? inForce(ResultDefined.class) : drafted(ResultDefined.class))
                .stream()
                        .map(Recorded::event)
                        .filter(defined -> defined.resultId().equals(result))
                        .findFirst();
    }
}
