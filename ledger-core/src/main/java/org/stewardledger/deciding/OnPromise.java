package org.stewardledger.deciding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.mandate.Errand;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.promise.Promise;
import org.stewardledger.promise.PromiseAct;
import org.stewardledger.promise.PromiseRefusal;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Decides acts on a promise. */
final class OnPromise {

    private OnPromise() {}

    static Decision decide(PromiseAct act, Situation situation) {
        Promise promise = situation.state(EntityKind.PROMISE.key(act.promiseId().value()));
        Viewer viewer = viewer(act, promise, situation);
        PartnershipFacts facts = viewer.partnership();
        Optional<Relied> relied = act.reads(promise).flatMap(id -> Relied.on(id, viewer, situation));
        Occasion occasion = situation.occasion(Relied.notBefore(act.notBefore(promise, viewer), relied));
        Standing standing = situation.standing(facts, occasion, errand(act, promise, facts, situation));
        Optional<AgreementFacts> agreement = relied.map(Relied::facts);
        var events = act.decide(occasion, standing, facts, promise, agreement);
        Visibility audience =
                act.audience(situation.asked(events, promise.audience()), standing, facts, promise, agreement);
        return situation.decided(occasion, promise, audience, events);
    }

    /**
     * The speaker before the partnership that an act on a promise is about. Whoever may not know of it is told what is
     * told of a promise or partnership that is not there; an identifier that is taken cannot be told to be free.
     */
    private static Viewer viewer(PromiseAct act, Promise promise, Situation situation) {
        Optional<Viewer> stated = act.opens().map(opened -> situation.reader(opened.partnershipId()));
        return promise.within()
                .map(within -> situation
                        .viewer(situation.partnership(within))
                        .filter(promise::isKnownTo)
                        .orElseThrow(() -> hidden(act)))
                .or(() -> stated)
                .orElseThrow(() -> hidden(act));
    }

    /** What the act comes to; what is promised to the partnership is promised to all its members. */
    private static Errand errand(PromiseAct act, Promise promise, PartnershipFacts facts, Situation situation) {
        Set<PartnerId> others = new HashSet<>();
        act.opens().or(promise::opened).ifPresent(proposal -> {
            others.addAll(proposal.promisors());
            others.addAll(proposal.promisees().isEmpty() ? facts.members() : proposal.promisees());
        });
        situation.speaker().partner().ifPresent(own -> others.removeIf(other -> facts.same(own, other)));
        List<Due> dues = act.binding(promise).map(Terms::due).stream().toList();
        Optional<AgreementId> under =
                promise.under().or(() -> act.opens().flatMap(Proposal::under).map(UnderAgreement::agreementId));
        return new Errand(situation.act(), under, others, dues);
    }

    private static ActRefused hidden(PromiseAct act) {
        return act.opens().isPresent()
                ? PromiseRefusal.ALREADY_RECORDED.because("another promise has this identifier")
                : PromiseRefusal.UNKNOWN.because("no such promise");
    }
}
