package org.stewardledger.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.Amendables;
import org.stewardledger.agreement.Withdrawal;
import org.stewardledger.partnership.Leaving;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.promise.Promise;
import org.stewardledger.standing.Standing;

/**
 * Decides that a partner leaves a partnership, and with it every agreement in it: on the partnership, on all its
 * agreements, and on the promises that a version settled by this amends.
 */
final class OnWithdrawal {

    private final WithdrawFromPartnership act;
    private final Situation situation;
    private final Partnership partnership;
    private final Viewer viewer;
    private final PartnershipFacts facts;
    private final Map<AgreementId, Agreement> agreements = new LinkedHashMap<>();
    private final Map<PromiseId, Promise> promises = new HashMap<>();

    private OnWithdrawal(WithdrawFromPartnership act, Situation situation, Partnership partnership, Viewer viewer) {
        this.act = act;
        this.situation = situation;
        this.partnership = partnership;
        this.viewer = viewer;
        this.facts = viewer.partnership();
    }

    static Decision decide(WithdrawFromPartnership act, Situation situation) {
        Partnership partnership = situation.partnership(act.partnershipId());
        Viewer viewer = situation
                .reader(partnership)
                .orElseThrow(() -> PartnershipRefusal.UNKNOWN.because("no such partnership"));
        return new OnWithdrawal(act, situation, partnership, viewer).decided();
    }

    private Decision decided() {
        read();
        Occasion occasion = situation.occasion(act, lastSpokenAt());
        Standing standing = situation.standing(facts, occasion);
        List<PartnershipEvent> events = neutral(act.decide(occasion, standing, partnership));
        Decision decision = situation.decided(occasion, partnership, situation.forAll(), events);
        if (events.isEmpty()) {
            return decision;
        }
        checkRead();
        return decision.and(leave());
    }

    /** Nobody comes to facilitate by this who holds a mandate; what was put to the members stays open. */
    private List<PartnershipEvent> neutral(List<PartnershipEvent> events) {
        return OnPartnership.isNeutral(partnership, events, situation)
                ? events
                : events.stream()
                        .filter(event -> !(event instanceof MotionCarried carried)
                                || carried.subject() != MotionSubject.FACILITATOR)
                        .toList();
    }

    /** Of the agreements, those that the partner is a party to; which these are depends on all. */
    private void read() {
        for (AgreementId id : situation
                .state(EntityKind.AGREEMENTS.key(act.partnershipId().value()))
                .all()) {
            Agreement agreement = situation.state(EntityKind.AGREEMENT.key(id.value()));
            if (agreement.facts().filter(this::isParty).isPresent()) {
                agreements.put(id, agreement);
                for (PromiseId promise : Withdrawal.amends(agreement)) {
                    promises.put(promise, situation.state(EntityKind.PROMISE.key(promise.value())));
                }
            }
        }
    }

    private boolean isParty(AgreementFacts agreement) {
        return switch (agreement.stage()) {
            case COMPLETED, DISSOLVED -> false;
            case DRAFTING, PROVISIONAL, IN_FORCE, UNDER_RENEGOTIATION ->
                facts.nameAmong(agreement.parties(), act.partnerId()).isPresent()
                        || facts.nameAmong(agreement.proposedTo(), act.partnerId())
                                .isPresent();
        };
    }

    /**
     * Nothing takes effect before the last that was said in anything that this changes. A party sees all of it; whoever
     * would have another partner leave is not told of what it does not see.
     */
    private Optional<Instant> lastSpokenAt() {
        return Stream.of(
                        partnership.lastSpokenAt().stream(),
                        agreements.values().stream()
                                .filter(agreement -> agreement.isKnownTo(viewer))
                                .flatMap(agreement -> agreement.lastSpokenAt().stream()),
                        promises.values().stream()
                                .filter(promise -> promise.isKnownTo(viewer))
                                .flatMap(promise -> promise.lastSpokenAt().stream()))
                .flatMap(times -> times)
                .max(Comparator.naturalOrder());
    }

    /** Refuses AGREEMENTS_MOVED unless the partner says of each agreement that binds it which version it leaves. */
    private void checkRead() {
        Set<Leaving> stand = new HashSet<>();
        agreements.forEach((id, agreement) -> agreement
                .facts()
                .filter(known ->
                        facts.nameAmong(known.parties(), act.partnerId()).isPresent())
                .ifPresent(known -> stand.add(new Leaving(id, known.version()))));
        PartnershipRefusal.AGREEMENTS_MOVED.unless(
                Set.copyOf(act.leaving()).equals(stand),
                stand.isEmpty()
                        ? "it is a party to no agreement in force"
                        : "it is a party to "
                                + stand.stream()
                                        .map(one -> one.agreementId() + " at version " + one.version())
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
    }

    private List<Decision.Seen> leave() {
        Amendables amendables = id -> Optional.ofNullable(promises.get(id)).flatMap(Promise::amendable);
        List<Decision.Seen> further = new ArrayList<>();
        agreements.forEach((id, agreement) -> {
            var events = Withdrawal.of(act.partnerId(), id, facts, agreement, amendables);
            Visibility audience = agreement.audience().orElseThrow();
            further.addAll(Decision.seen(audience, events));
            // Why somebody leaves is for all who see that it does.
            OnAgreement.amended(agreement.amendedBy(events), id, audience, promises, facts).stream()
                    .map(seen -> new Decision.Seen(seen.event(), seen.visibility(), true))
                    .forEach(further::add);
        });
        return further;
    }
}
