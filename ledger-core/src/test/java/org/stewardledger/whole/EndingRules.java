package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.promise.*;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.whole.PlainPromise.Happened;

/** A second reading of how a promise ends before it is kept, of warnings and judgements. */
final class EndingRules {

    private final PromiseTalk talk;
    private final PlainPromise past;

    EndingRules(PromiseTalk talk) {
        this.talk = talk;
        this.past = talk.past();
    }

    List<PromiseEvent> release() {
        PartnerId by = PromiseTalk.yours(talk.promisee());
        if (past.sinceTerms(ReleaseDeclared.class, r -> r.by().equals(by)).isPresent()) {
            return List.of();
        }
        Set<PartnerId> waiting = new TreeSet<>(past.affected());
        waiting.removeAll(past.proposal().promisors());
        need(waiting.isEmpty() || talk.heard().among(waiting).isPresent(), "promise.not-yours");
        talk.inForce();
        // A partner that holds it under two names releases it once.
        PlainPartnership in = talk.heard().in();
        waiting.removeIf(other -> in.same(other, by)
                || past.sinceTerms(ReleaseDeclared.class, r -> in.same(r.by(), other))
                        .isPresent());
        PromiseEvent said = new ReleaseDeclared(talk.id(), talk.partnership(), by);
        return waiting.isEmpty() ? List.of(said, new PromiseReleased(talk.id(), talk.partnership())) : List.of(said);
    }

    List<PromiseEvent> revoke() {
        PartnerId by = PromiseTalk.yours(talk.promisor());
        if (past.hasEnded()) {
            need(
                    past.ending() instanceof PromiseRevoked revoked
                            && talk.heard().speaksFor(revoked.by()),
                    "promise.already-ended");
            return List.of();
        }
        need(!past.promisedBy().isEmpty(), "promise.not-made");
        need(past.promisedBy().contains(by), "promise.not-in-force");
        return List.of(new PromiseRevoked(talk.id(), talk.partnership(), by));
    }

    List<PromiseEvent> warn() {
        PartnerId by = PromiseTalk.yours(talk.promisor());
        for (Happened h : past.log().subList(past.sinceTerms(), past.log().size())) {
            if (h.event() instanceof RiskWarned warned
                    && warned.by().equals(by)
                    && h.reason().equals(talk.reason())) {
                return List.of();
            }
        }
        talk.inForce();
        return List.of(new RiskWarned(talk.id(), talk.partnership(), by));
    }

    List<PromiseEvent> breach() {
        PartnerId by = PromiseTalk.yours(talk.promisee().or(talk::assessor));
        if (past.sinceTerms(BreachDeclared.class, b -> b.by().equals(by)).isPresent()) {
            return List.of();
        }
        boolean revoked = past.hasEnded()
                && past.ending() instanceof PromiseRevoked
                && past.promisedBy().containsAll(past.proposal().promisors());
        if (!revoked) {
            talk.inForce();
        }
        return List.of(new BreachDeclared(talk.id(), talk.partnership(), by));
    }

    /**
     * Who assesses: where the agreement says who may, an observer if it lets them, and a partner it names; else, and
     * for the parties of either, a member.
     */
    private PromiseAssessed assessed(AssessPromise act) {
        Optional<AssessmentAllowed> allowed = talk.agreement().flatMap(PlainAgreement::assessing);
        if (talk.heard().isObserver()) {
            need(allowed.filter(AssessmentAllowed::observers).isPresent(), "promise.not-yours");
            need(!talk.heard().isFacilitator(), "promise.not-yours");
            for (PartnerId promisor : past.proposal().promisors()) {
                need(!talk.represents(promisor), "promise.not-yours");
            }
            return assessed(act, Optional.empty(), AssessorKind.OBSERVER);
        }
        boolean party = allowed.isEmpty()
                || talk.heard()
                        .among(talk.agreement()
                                .orElseThrow()
                                .parties(talk.agreement().orElseThrow().inForce()))
                        .isPresent()
                || talk.heard().among(past.affected()).isPresent();
        return party
                ? assessed(act, Optional.of(talk.member()), AssessorKind.MEMBER)
                : assessed(act, Optional.of(PromiseTalk.yours(talk.assessor())), AssessorKind.NAMED);
    }

    private PromiseAssessed assessed(AssessPromise act, Optional<PartnerId> by, AssessorKind as) {
        return new PromiseAssessed(talk.id(), talk.partnership(), by, as, act.verdict(), act.evidence());
    }

    private boolean isSpeaker(PromiseAssessed judged, Recorded<PromiseEvent> one) {
        return judged.by()
                .map(talk.heard()::speaksFor)
                .orElse(talk.heard().isObserver()
                        && one.speaker().person().equals(talk.heard().person()));
    }

    /** Repeats only what was said last for the same partners to see. */
    List<PromiseEvent> assess(AssessPromise act) {
        PromiseEvent said = assessed(act);
        Visibility asked = talk.heard().asked();
        Visibility seeing =
                asked.narrowed() && !talk.heard().in().areSame(asked, past.audience()) ? asked : past.audience();
        Optional<PromiseAssessed> last = Optional.empty();
        for (Recorded<PromiseEvent> one : past.counting()) {
            if (one.event() instanceof PromiseAssessed judged
                    && isSpeaker(judged, one)
                    && one.visibility().equals(seeing)) {
                last = Optional.of(judged);
            }
        }
        if (last.filter(judged ->
                        judged.verdict() == act.verdict() && judged.evidence().equals(act.evidence()))
                .isPresent()) {
            return List.of();
        }
        need(!past.promisedBy().isEmpty(), "promise.not-made");
        return List.of(said);
    }
}
