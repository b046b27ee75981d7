package org.stewardledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.stewardledger.deciding.WhoMaySay;
import org.stewardledger.partnership.Facilitated;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.Partnerships;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/** A dispute in the making: acts are decided as the ledger decides them, and what they come to is applied. */
final class DisputeScene {

    private final PartnershipScene partnership;
    private final Visibility audience;
    private final List<Recorded<DisputeEvent>> history = new ArrayList<>();
    private Optional<Background.Path> path = Optional.empty();
    private Dispute state = Dispute.none();
    private Instant now = Records.day(1);
    private int acts;

    DisputeScene(PartnershipScene partnership, Visibility audience) {
        this.partnership = partnership;
        this.audience = audience;
    }

    /** The agreement that the dispute is about names this path now. */
    DisputeScene with(Optional<Background.Path> named) {
        path = named;
        return this;
    }

    /** The partner's representative says it now; what it comes to is applied. */
    List<DisputeEvent> says(PartnerId partner, DisputeAct act) {
        return says(Partnerships.of(partner), act);
    }

    List<DisputeEvent> says(Speaker speaker, DisputeAct act) {
        return says(envelope(speaker), act);
    }

    List<DisputeEvent> says(Envelope envelope, DisputeAct act) {
        Occasion occasion = Occasion.spoken(envelope, Visibility.partnership(), state.lastSpokenAt(), now);
        Rule rule = WhoMaySay.rule(act);
        rule.checkReason(occasion);
        Standing standing = facts().standing(occasion, rule, partnership.operators(), Optional.empty());
        Background background =
                new Background(state.audience().orElse(audience), act.readsPath() ? path : Optional.empty());
        List<DisputeEvent> events = act.decide(occasion, standing, facts(), state, background);
        assertThat(events.isEmpty() || rule.records(state)).isTrue();
        Visibility seen = act.audience((Visibility) envelope.visibility(), facts(), background);
        acts++;
        for (DisputeEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, Optional.empty(), acts, seen);
            history.add(recorded);
            state = Dispute.evolve(state, recorded);
        }
        now = now.plusSeconds(60);
        return events;
    }

    /** The refusal that the act meets; nothing changes. */
    Refusal refusal(PartnerId partner, DisputeAct act) {
        return refusal(Partnerships.of(partner), act);
    }

    Refusal refusal(Speaker speaker, DisputeAct act) {
        return refusal(envelope(speaker), act);
    }

    Refusal refusal(Envelope envelope, DisputeAct act) {
        Dispute before = state;
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
        return facts.recordOnly() ? facts : Facilitated.by(Disputes.FACILITATOR, facts);
    }

    PartnershipScene partnership() {
        return partnership;
    }

    Dispute state() {
        return state;
    }

    List<Recorded<DisputeEvent>> history() {
        return List.copyOf(history);
    }
}
