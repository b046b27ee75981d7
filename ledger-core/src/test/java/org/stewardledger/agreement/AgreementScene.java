package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.WhoMaySay;
import org.stewardledger.partnership.Facilitated;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.Partnerships;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/** An agreement in the making: acts are decided as the ledger decides them, and what they come to is applied. */
final class AgreementScene {

    private final PartnershipScene partnership;
    private final List<Recorded<AgreementEvent>> history = new ArrayList<>();
    private final Map<PromiseId, Amendable> promises = new HashMap<>();
    private Agreement state = Agreement.none();
    private Instant now = Records.day(1);
    private int acts;

    AgreementScene(PartnershipScene partnership) {
        this.partnership = partnership;
    }

    /** A promise of the partnership is like this now. */
    AgreementScene with(PromiseId promise, Amendable amendable) {
        promises.put(promise, amendable);
        return this;
    }

    /** The partner's representative says it now; what it comes to is applied. */
    List<AgreementEvent> says(PartnerId partner, AgreementAct act) {
        return says(Partnerships.of(partner), act);
    }

    List<AgreementEvent> says(Speaker speaker, AgreementAct act) {
        return says(envelope(speaker), act);
    }

    /** The partner's representative says it now, for this reason. */
    List<AgreementEvent> saysBecause(String reason, PartnerId partner, AgreementAct act) {
        return says(envelope(Partnerships.of(partner)).because(reason), act);
    }

    List<AgreementEvent> says(Envelope envelope, AgreementAct act) {
        Occasion occasion = Occasion.spoken(envelope, Visibility.partnership(), state.lastSpokenAt(), now);
        PartnershipFacts facts = facts();
        Rule rule = WhoMaySay.rule(act);
        rule.checkReason(occasion);
        Standing standing = facts.standing(occasion, rule, partnership.operators(), Optional.empty());
        Set<PromiseId> read = act.amends(state);
        List<AgreementEvent> events = act.decide(
                occasion,
                standing,
                facts,
                state,
                promise -> Optional.of(promise).filter(read::contains).map(promises::get));
        assertThat(events.isEmpty() || rule.records(state)).isTrue();
        record(events, occasion, act.audience((Visibility) envelope.visibility(), standing, facts, state));
        return events;
    }

    /** The partner withdraws from the partnership, as far as that concerns the agreement. */
    List<AgreementEvent> leaves(PartnerId partner) {
        List<AgreementEvent> events = Withdrawal.of(
                partner, Agreements.AGREEMENT, facts(), state, promise -> Optional.ofNullable(promises.get(promise)));
        Envelope envelope = envelope(Partnerships.of(partner));
        record(
                events,
                Occasion.spoken(envelope, Visibility.partnership(), state.lastSpokenAt(), now),
                state.audience().orElseGet(Visibility::partnership));
        return events;
    }

    private void record(List<AgreementEvent> events, Occasion occasion, Visibility audience) {
        acts++;
        for (AgreementEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, Optional.empty(), acts, audience);
            history.add(recorded);
            state = Agreement.evolve(state, recorded);
        }
        now = now.plusSeconds(60);
    }

    /** The refusal that the act meets, said with a reason; nothing changes. */
    Refusal refusal(PartnerId partner, AgreementAct act) {
        return refusal(Partnerships.of(partner), act);
    }

    Refusal refusal(Speaker speaker, AgreementAct act) {
        return refusal(envelope(speaker).because("why"), act);
    }

    /** The refusal that the act meets, said without a reason; nothing changes. */
    Refusal refusalWithoutReason(PartnerId partner, AgreementAct act) {
        return refusal(envelope(Partnerships.of(partner)), act);
    }

    private Refusal refusal(Envelope envelope, AgreementAct act) {
        Agreement before = state;
        Refusal refusal = Refusals.of(() -> says(envelope, act));
        assertThat(state).isSameAs(before);
        return refusal;
    }

    Envelope envelope(Speaker speaker) {
        return Envelope.of(new CommandId(Records.id("act " + (acts + 1))), speaker);
    }

    /** The partnership, with a facilitator since it was formed. */
    PartnershipFacts facts() {
        PartnershipFacts facts = partnership.facts();
        return facts.recordOnly() ? facts : Facilitated.by(Agreements.FACILITATOR, facts);
    }

    PartnershipScene partnership() {
        return partnership;
    }

    Agreement state() {
        return state;
    }

    AgreementFacts agreed() {
        return state.facts().orElseThrow();
    }

    List<Recorded<AgreementEvent>> history() {
        return List.copyOf(history);
    }
}
