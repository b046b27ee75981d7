package org.stewardledger.charter;

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
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.Partnerships;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/** A charter in the making: acts are decided as the ledger decides them, and what they come to is applied. */
final class CharterScene {

    private final PartnershipScene partnership;
    private final List<Recorded<CharterEvent>> history = new ArrayList<>();
    private Charter state = Charter.none();
    private Instant now = Records.day(1);
    private int acts;

    CharterScene(PartnershipScene partnership) {
        this.partnership = partnership;
    }

    /** The partner's representative says it now; what it comes to is applied. */
    List<CharterEvent> says(PartnerId partner, CharterAct act) {
        return says(Partnerships.of(partner), act);
    }

    List<CharterEvent> says(Speaker speaker, CharterAct act) {
        return says(envelope(speaker), act);
    }

    /** The same for an act that takes effect at this time. */
    List<CharterEvent> saysAt(Instant effectiveAt, PartnerId partner, CharterAct act) {
        return says(envelope(Partnerships.of(partner)).effective(effectiveAt), act);
    }

    private List<CharterEvent> says(Envelope envelope, CharterAct act) {
        Occasion occasion = Occasion.spoken(envelope, Visibility.partnership(), state.lastActAt(), now);
        var facts = partnership.facts();
        Rule rule = WhoMaySay.rule(act);
        Standing standing = facts.standing(occasion, rule, partnership.operators(), Optional.empty());
        List<CharterEvent> events = act.decide(occasion, standing, facts, state);
        assertThat(events.isEmpty() || rule.records(state)).isTrue();
        acts++;
        for (CharterEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, Optional.empty(), acts);
            history.add(recorded);
            state = Charter.evolve(state, recorded);
        }
        now = now.plusSeconds(60);
        return events;
    }

    private Envelope envelope(Speaker speaker) {
        return Envelope.of(new CommandId(Records.id("act " + (acts + 1))), speaker);
    }

    /** The refusal that the act meets; nothing changes. */
    Refusal refusal(PartnerId partner, CharterAct act) {
        return refusal(Partnerships.of(partner), act);
    }

    Refusal refusal(Speaker speaker, CharterAct act) {
        Charter before = state;
        Refusal refusal = Refusals.of(() -> says(speaker, act));
        assertThat(state).isSameAs(before);
        return refusal;
    }

    /** Says it twice; the second time adds nothing. */
    void repeats(PartnerId partner, CharterAct act) {
        assertThat(says(partner, act)).isNotEmpty();
        assertThat(says(partner, act)).isEmpty();
    }

    PartnershipScene partnership() {
        return partnership;
    }

    Charter state() {
        return state;
    }

    Instant now() {
        return now;
    }

    List<Recorded<CharterEvent>> history() {
        return List.copyOf(history);
    }
}
