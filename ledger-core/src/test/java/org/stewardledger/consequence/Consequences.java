package org.stewardledger.consequence;

import static org.stewardledger.act.Records.id;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.AgreementFacts.AgreedConsequence;
import org.stewardledger.agreement.ClauseId;
import org.stewardledger.agreement.Stage;
import org.stewardledger.agreement.Upon;

/** Consequences for tests, with fixed words and ids: what follows upon a promise of north. */
final class Consequences {

    static final ConsequenceId FEE = new ConsequenceId(id("fee"));
    static final ConsequenceId OTHER = new ConsequenceId(id("other consequence"));
    static final AgreementId AGREEMENT = new AgreementId(id("agreement"));
    static final ClauseId CLAUSE = new ClauseId(id("clause"));
    static final ClauseId OTHER_CLAUSE = new ClauseId(id("other clause"));
    static final Followed PROMISE = new Followed.Promise(new PromiseId(id("promise")));
    static final Followed THE_AGREEMENT = new Followed.Agreement(AGREEMENT);

    private Consequences() {}

    static TreeSet<PartnerId> set(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    static Visibility only(PartnerId... partners) {
        return new Visibility.ToPartners(set(partners));
    }

    /** What meets north. */
    static Effect effect(String what) {
        return new Effect(what, false, set(NORTH), Optional.empty());
    }

    static AgreedClause clause(int version, ClauseId clause) {
        return new AgreedClause(AGREEMENT, version, clause);
    }

    static RecordConsequence record(ConsequenceId id, Followed followed, Origin origin) {
        return new RecordConsequence(id, followed, origin, effect("A fee"));
    }

    /** Applies the clause that south and east may apply. */
    static RecordConsequence applies(ConsequenceId id, Followed followed) {
        return record(id, followed, new Origin.Agreed(clause(1, CLAUSE)));
    }

    static WaiveConsequence waives(ConsequenceId id, Followed followed) {
        return new WaiveConsequence(id, followed, clause(1, CLAUSE));
    }

    static RecordConsequence follows(ConsequenceId id) {
        return record(id, PROMISE, new Origin.Natural());
    }

    static RecordConsequence imposes(Optional<PartnerId> by, Optional<String> others) {
        return record(FEE, PROMISE, new Origin.Imposed(by, others));
    }

    /** Version 1 names south and east to apply one clause and north, under another name, to apply the other. */
    static AgreementFacts agreement(Stage stage, Visibility audience) {
        return new AgreementFacts(
                HARBOUR,
                stage,
                audience,
                1,
                set(NORTH, SOUTH),
                new TreeSet<>(),
                Set.of(),
                Map.of(
                        CLAUSE, new AgreedConsequence(Upon.BREAKING, "A fee", set(SOUTH, EAST)),
                        OTHER_CLAUSE, new AgreedConsequence(Upon.KEEPING, "A feast", set(NORTHERN))),
                List.of(),
                Optional.empty());
    }

    /** Nothing followed yet; version 1 of the agreement is in force, and all may see everything. */
    static ConsequenceScene nothingYet() {
        return new ConsequenceScene(harbour()).with(Optional.of(agreement(Stage.IN_FORCE, Visibility.partnership())));
    }
}
