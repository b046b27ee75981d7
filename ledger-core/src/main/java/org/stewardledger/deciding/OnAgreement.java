package org.stewardledger.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementAct;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AgreementRefusal;
import org.stewardledger.agreement.Amendables;
import org.stewardledger.agreement.Amendment;
import org.stewardledger.mandate.Errand;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.promise.Promise;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Due;

/** Decides acts on an agreement. */
final class OnAgreement {

    private OnAgreement() {}

    static Decision decide(AgreementAct act, Situation situation) {
        Agreement agreement =
                situation.state(EntityKind.AGREEMENT.key(act.agreementId().value()));
        Viewer viewer = viewer(act, agreement, situation);
        PartnershipFacts facts = viewer.partnership();
        Map<PromiseId, Promise> read = read(act, agreement, viewer, situation);
        Occasion occasion = situation.occasion(lastSpokenAt(agreement, read.values(), viewer));
        Standing standing = situation.standing(facts, occasion, errand(act, agreement, facts, situation));
        Amendables promises = id -> Optional.ofNullable(read.get(id)).flatMap(Promise::amendable);
        List<AgreementEvent> events = act.decide(occasion, standing, facts, agreement, promises);
        Visibility audience = act.audience(situation.asked(events, agreement.audience()), standing, facts, agreement);
        return situation
                .decided(occasion, agreement, audience, events)
                .and(amended(agreement.amendedBy(events), act.agreementId(), audience, read, facts));
    }

    /**
     * The speaker before the partnership that an act on an agreement is about. Whoever may not know of it is told what
     * is told of an agreement or partnership that is not there; an identifier that is taken cannot be told to be free.
     */
    private static Viewer viewer(AgreementAct act, Agreement agreement, Situation situation) {
        Optional<Viewer> stated = act.draftsIn().map(situation::reader);
        return agreement
                .within()
                .map(within -> situation
                        .viewer(situation.partnership(within))
                        .filter(agreement::isKnownTo)
                        .orElseThrow(() -> hidden(act)))
                .or(() -> stated)
                .orElseThrow(() -> hidden(act));
    }

    private static Errand errand(AgreementAct act, Agreement agreement, PartnershipFacts facts, Situation situation) {
        Set<PartnerId> others = new HashSet<>(act.names());
        agreement.facts().ifPresent(known -> {
            others.addAll(known.parties());
            others.addAll(known.proposedTo());
        });
        situation.speaker().partner().ifPresent(own -> others.removeIf(other -> facts.same(own, other)));
        List<Due> dues = act.binding(agreement).stream()
                .map(amendment -> amendment.terms().due())
                .toList();
        return new Errand(situation.act(), Optional.of(act.agreementId()), others, dues);
    }

    private static ActRefused hidden(AgreementAct act) {
        return act.draftsIn().isPresent()
                ? AgreementRefusal.ALREADY_DRAFTED.because("another agreement has this identifier")
                : AgreementRefusal.UNKNOWN.because("no such agreement");
    }

    /** The promises that the act can amend, as they are now; reading them makes them part of the append condition. */
    private static Map<PromiseId, Promise> read(
            AgreementAct act, Agreement agreement, Viewer viewer, Situation situation) {
        Optional<PartnershipId> here = Optional.of(viewer.partnership().partnershipId());
        Map<PromiseId, Promise> promises = new HashMap<>();
        for (PromiseId id : act.amends(agreement)) {
            Promise promise = situation.state(EntityKind.PROMISE.key(id.value()));
            if (promise.within().equals(here) && promise.isKnownTo(viewer)) {
                promises.put(id, promise);
            }
        }
        return promises;
    }

    /** Nothing is amended before the last that was said in it. */
    private static Optional<Instant> lastSpokenAt(Agreement agreement, Collection<Promise> promises, Viewer viewer) {
        return Stream.concat(
                        agreement.lastSpokenAt(viewer).stream(),
                        promises.stream().flatMap(promise -> promise.lastSpokenAt(viewer).stream()))
                .max(Comparator.naturalOrder());
    }

    /**
     * The promises get the terms that the version in force brings them, each for those to see who may see it. Those who
     * may not see the agreement are not told which one it is, nor why.
     */
    static List<Decision.Seen> amended(
            List<Amendment> amendments,
            AgreementId agreement,
            Visibility seeing,
            Map<PromiseId, Promise> promises,
            PartnershipFacts partnership) {
        List<Decision.Seen> amended = new ArrayList<>();
        for (Amendment amendment : amendments) {
            Promise promise = Objects.requireNonNull(promises.get(amendment.promiseId()), "it was found before");
            Visibility audience = promise.audience().orElseThrow();
            boolean told = Audience.isWithin(audience, seeing, partnership);
            promise.amended(
                            amendment.promiseId(),
                            amendment.terms(),
                            Optional.of(agreement).filter(id -> told))
                    .ifPresent(event -> amended.add(new Decision.Seen(event, audience, told)));
        }
        return amended;
    }
}
