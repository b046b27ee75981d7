package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.PlainHistory.Happened;
import org.stewardledger.promise.SecondOpinion.Answer;

/** A second reading of how a promise ends otherwise than kept, and of warnings and judgements. */
record EndingRules(PlainHistory past, PartnerId speaker, String reason) {

    Answer release() {
        past.heard(speaker);
        need(past.isPromisee(speaker), "promise.not-yours");
        if (past.sinceTerms(ReleaseDeclared.class, r -> r.by().equals(speaker)).isPresent()) {
            return Answer.yes();
        }
        Set<PartnerId> waiting = new TreeSet<>(past.affected());
        waiting.removeAll(past.proposal().promisors());
        need(waiting.isEmpty() || waiting.contains(speaker), "promise.not-yours");
        past.inForce();
        waiting.remove(speaker);
        waiting.removeIf(other -> past.sinceTerms(ReleaseDeclared.class, r -> r.by().equals(other))
                .isPresent());
        PromiseEvent said = new ReleaseDeclared(past.id(), past.partnership(), speaker);
        return waiting.isEmpty()
                ? Answer.yes(said, new PromiseReleased(past.id(), past.partnership()))
                : Answer.yes(said);
    }

    Answer revoke() {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        need(past.isPromisor(speaker), "promise.not-yours");
        if (past.hasEnded()) {
            need(
                    past.ending() instanceof PromiseRevoked revoked
                            && revoked.by().equals(speaker),
                    "promise.already-ended");
            return Answer.yes();
        }
        need(!past.promisedBy().isEmpty(), "promise.not-made");
        need(past.promisedBy().contains(speaker), "promise.not-in-force");
        return Answer.yes(new PromiseRevoked(past.id(), past.partnership(), speaker));
    }

    Answer warn() {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        need(past.isPromisor(speaker), "promise.not-yours");
        for (Happened h : past.log().subList(past.sinceTerms(), past.log().size())) {
            if (h.event() instanceof RiskWarned warned
                    && warned.by().equals(speaker)
                    && h.reason().equals(reason)) {
                return Answer.yes();
            }
        }
        past.inForce();
        return Answer.yes(new RiskWarned(past.id(), past.partnership(), speaker));
    }

    Answer breach() {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        need(past.isPromisee(speaker), "promise.not-yours");
        if (past.sinceTerms(BreachDeclared.class, b -> b.by().equals(speaker)).isPresent()) {
            return Answer.yes();
        }
        boolean revoked = past.hasEnded()
                && past.ending() instanceof PromiseRevoked
                && past.promisedBy().containsAll(past.proposal().promisors());
        if (!revoked) {
            past.inForce();
        }
        return Answer.yes(new BreachDeclared(past.id(), past.partnership(), speaker));
    }

    Answer assess(AssessPromise act) {
        past.heard(speaker);
        PromiseEvent said = new PromiseAssessed(
                past.id(),
                past.partnership(),
                Optional.of(speaker),
                PromiseAssessed.AssessorKind.MEMBER,
                act.verdict(),
                act.evidence());
        Optional<PromiseAssessed> last =
                past.lastWhere(PromiseAssessed.class, a -> a.by().equals(Optional.of(speaker)), 0);
        if (last.filter(said::equals).isPresent()) {
            return Answer.yes();
        }
        need(!past.promisedBy().isEmpty(), "promise.not-made");
        return Answer.yes(said);
    }
}
