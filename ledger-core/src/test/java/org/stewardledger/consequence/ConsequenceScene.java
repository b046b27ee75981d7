package org.stewardledger.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePVector;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Agreement;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.Bound;
import org.stewardledger.consequence.Background.PromiseSoFar;
import org.stewardledger.deciding.WhoMaySay;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.Partnerships;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/** Consequences in the making: acts are decided as the ledger decides them, and what they come to is applied. */
final class ConsequenceScene {

    private final PartnershipScene partnership;
    private final List<Recorded<ConsequenceEvent>> history = new ArrayList<>();
    private final Map<ConsequenceId, Consequence> states = new HashMap<>();
    private Visibility audience = Visibility.partnership();
    private Optional<AgreementFacts> agreement = Optional.empty();
    private Bound bound = Bound.none();
    private AppliedClauses applied = AppliedClauses.none();
    private PromiseSoFar promise =
            new PromiseSoFar(Optional.of(Consequences.AGREEMENT), Optional.of(1L), Optional.of(1L));
    private int acts;

    ConsequenceScene(PartnershipScene partnership) {
        this.partnership = partnership;
    }

    /** The agreement is like this now. */
    ConsequenceScene with(Optional<AgreementFacts> now) {
        agreement = now;
        bound = now.map(facts -> new Bound.Terms(1, facts.version(), facts.parties(), facts.consequences()))
                .map(terms -> new Bound(Agreement.none(), TreePVector.singleton(terms)))
                .orElseGet(Bound::none);
        return this;
    }

    /** It is bound like this, first to last. */
    ConsequenceScene bound(Bound.Terms... terms) {
        bound = new Bound(Agreement.none(), TreePVector.from(List.of(terms)));
        return this;
    }

    /** The promise that consequences follow has come so far. */
    ConsequenceScene with(PromiseSoFar now) {
        promise = now;
        return this;
    }

    /** What consequences follow is for these to see. */
    ConsequenceScene seenBy(Visibility those) {
        audience = those;
        return this;
    }

    /** The partner's representative says it now; what it comes to is applied. */
    List<ConsequenceEvent> says(PartnerId partner, ConsequenceAct act) {
        return says(Partnerships.of(partner), act);
    }

    List<ConsequenceEvent> says(Speaker speaker, ConsequenceAct act) {
        return says(envelope(speaker).because("as agreed"), act);
    }

    List<ConsequenceEvent> says(Envelope envelope, ConsequenceAct act) {
        Instant now = Records.day(1).plusSeconds(60L * acts);
        Occasion occasion = Occasion.spoken(envelope, Visibility.partnership(), Optional.empty(), now);
        Rule rule = WhoMaySay.rule(act);
        rule.checkReason(occasion);
        var facts = partnership.facts();
        Standing standing = facts.standing(occasion, rule, partnership.operators(), Optional.empty());
        Consequence state = state(act.consequenceId());
        Background background = state.onRecord()
                .map(known -> new Background(
                        known.audience(), Optional.empty(), Bound.none(), AppliedClauses.none(), Optional.empty()))
                .orElseGet(() -> new Background(
                        audience,
                        act.agreedBy().flatMap(clause -> agreement),
                        bound,
                        applied,
                        Optional.of(promise).filter(so -> act.followed() instanceof Followed.Promise)));
        List<ConsequenceEvent> events = act.decide(occasion, standing, facts, state, background);
        assertThat(events.isEmpty() || rule.records(state)).isTrue();
        Visibility seen = act.audience((Visibility) envelope.visibility(), facts, background);
        acts++;
        for (ConsequenceEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, Optional.empty(), acts, seen);
            history.add(recorded);
            states.put(act.consequenceId(), Consequence.evolve(state, recorded));
            applied = AppliedClauses.evolve(applied, recorded);
        }
        return events;
    }

    /** The refusal that the act meets; nothing changes. */
    Refusal refusal(PartnerId partner, ConsequenceAct act) {
        return refusal(Partnerships.of(partner), act);
    }

    Refusal refusal(Speaker speaker, ConsequenceAct act) {
        return refusal(envelope(speaker).because("as agreed"), act);
    }

    Refusal refusal(Envelope envelope, ConsequenceAct act) {
        AppliedClauses before = applied;
        Refusal refusal = Refusals.of(() -> says(envelope, act));
        assertThat(applied).isSameAs(before);
        return refusal;
    }

    Envelope envelope(Speaker speaker) {
        return Envelope.of(new CommandId(Records.id("act " + (acts + 1))), speaker);
    }

    PartnershipScene partnership() {
        return partnership;
    }

    Consequence state(ConsequenceId id) {
        return states.getOrDefault(id, Consequence.none());
    }

    AppliedClauses applied() {
        return applied;
    }

    List<Recorded<ConsequenceEvent>> history() {
        return List.copyOf(history);
    }
}
