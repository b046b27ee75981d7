package org.stewardledger.consequence;

import static org.stewardledger.consequence.Consequences.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.consequence.Background.PromiseSoFar;

/**
 * Consequences told a second time from the rules alone: everything is looked up in the plain list of what happened,
 * nothing is kept beside it. Slow, and written without looking at how the ledger decides. Knows the harbour and its
 * agreement; everything is for all to see; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<ConsequenceEvent> events) {}

    private final List<ConsequenceEvent> log = new ArrayList<>();
    private boolean inForce = true;
    private PromiseSoFar promise = new PromiseSoFar(Optional.empty(), false, false);

    void happened(ConsequenceEvent event) {
        log.add(event);
    }

    /** Whether a version of the agreement is in force from here on. */
    void agreementIsInForce(boolean so) {
        inForce = so;
    }

    /** How far the promise has come that consequences follow. */
    void promiseIs(PromiseSoFar so) {
        promise = so;
    }

    Answer on(PartnerId speaker, ConsequenceAct act) {
        if (speaker.equals(GUEST)) {
            return no("partnership.not-member");
        }
        for (ConsequenceEvent before : log) {
            if (before.consequenceId().equals(act.consequenceId())) {
                return before.equals(event(speaker, act)) ? yes() : no("consequence.already-recorded");
            }
        }
        if (act instanceof RecordConsequence told && told.effect().meets().contains(STRANGER)) {
            return no("consequence.partner-unknown");
        }
        Optional<AgreedClause> clause = act.agreedBy();
        return clause.map(agreed -> underClause(speaker, act, agreed)).orElseGet(() -> yes(event(speaker, act)));
    }

    private Answer underClause(PartnerId speaker, ConsequenceAct act, AgreedClause clause) {
        if (!inForce) {
            return no("consequence.not-in-force");
        }
        if (clause.version() != 1) {
            return no("consequence.terms-moved");
        }
        List<PartnerId> named = clause.clauseId().equals(CLAUSE) ? List.of(SOUTH, EAST) : List.of(NORTHERN);
        if (!named.contains(speaker)) {
            return no("consequence.not-yours");
        }
        if (!act.followed().equals(PROMISE)) {
            // Nobody completes the agreement here.
            return no("consequence.not-due");
        } else {
            if (promise.under().isEmpty()) {
                return no("consequence.not-under");
            }
            boolean due = clause.clauseId().equals(CLAUSE) ? promise.broken() : promise.kept();
            if (!due) {
                return no("consequence.not-due");
            }
        }
        for (ConsequenceEvent before : log) {
            if (before instanceof ConsequenceWaived waived
                    && waived.clause().clauseId().equals(clause.clauseId())
                    && waived.followed().equals(act.followed())) {
                return no("consequence.already-waived");
            }
            if (before instanceof ConsequenceRecorded told
                    && told.followed().equals(act.followed())
                    && told.origin() instanceof Origin.Agreed(AgreedClause applied)
                    && applied.clauseId().equals(clause.clauseId())) {
                return no("consequence.already-applied");
            }
        }
        return yes(event(speaker, act));
    }

    private static ConsequenceEvent event(PartnerId by, ConsequenceAct act) {
        return switch (act) {
            case RecordConsequence told ->
                new ConsequenceRecorded(
                        told.consequenceId(), HARBOUR, by, told.followed(), told.origin(), told.effect());
            case WaiveConsequence waived ->
                new ConsequenceWaived(waived.consequenceId(), HARBOUR, by, waived.followed(), waived.clause());
        };
    }

    private static Answer yes(ConsequenceEvent... events) {
        return new Answer(Optional.empty(), List.of(events));
    }

    private static Answer no(String code) {
        return new Answer(Optional.of(code), List.of());
    }
}
