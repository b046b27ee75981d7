package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
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

/** How partners work together, in the making: acts are decided as the ledger decides them, and applied. */
final class ConductScene {

    private final PartnershipScene partnership;
    private final List<Recorded<ConductEvent>> history = new ArrayList<>();
    private Conduct state = Conduct.none();
    private Instant now = Records.day(1);
    private int acts;

    ConductScene(PartnershipScene partnership) {
        this.partnership = partnership;
    }

    /** The partner's representative says it now; what it comes to is applied. */
    List<ConductEvent> says(PartnerId partner, ConductAct act) {
        return says(Partnerships.of(partner), act);
    }

    List<ConductEvent> says(Speaker speaker, ConductAct act) {
        return says(envelope(speaker), act);
    }

    /** The same for an act that takes effect at this time. */
    List<ConductEvent> saysAt(Instant effectiveAt, PartnerId partner, ConductAct act) {
        return says(envelope(Partnerships.of(partner)).effective(effectiveAt), act);
    }

    private List<ConductEvent> says(Envelope envelope, ConductAct act) {
        Occasion occasion = Occasion.spoken(envelope, Visibility.partnership(), state.lastActAt(), now);
        var facts = partnership.facts();
        Rule rule = WhoMaySay.rule(act);
        return says(facts.standing(occasion, rule, partnership.operators(), Optional.empty()), occasion, act);
    }

    /** Whoever facilitates the partnership says it now. */
    List<ConductEvent> facilitatorSays(PersonId person, ConductAct act) {
        Speaker speaker = Speaker.alone(person);
        Standing standing = new Standing(speaker, WhoMaySay.rule(act), Set.of(), false, false, false, true, false);
        return says(
                standing, Occasion.spoken(envelope(speaker), Visibility.partnership(), state.lastActAt(), now), act);
    }

    private List<ConductEvent> says(Standing standing, Occasion occasion, ConductAct act) {
        List<ConductEvent> events = act.decide(occasion, standing, partnership.facts(), state);
        assertThat(events.isEmpty() || standing.rule().records(state)).isTrue();
        acts++;
        for (ConductEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, Optional.empty(), acts);
            history.add(recorded);
            state = Conduct.evolve(state, recorded);
        }
        now = now.plusSeconds(60);
        return events;
    }

    private Envelope envelope(Speaker speaker) {
        return Envelope.of(new CommandId(Records.id("act " + (acts + 1))), speaker);
    }

    /** The refusal that the act meets; nothing changes. */
    Refusal refusal(PartnerId partner, ConductAct act) {
        return refusal(Partnerships.of(partner), act);
    }

    Refusal refusal(Speaker speaker, ConductAct act) {
        Conduct before = state;
        Refusal refusal = Refusals.of(() -> says(speaker, act));
        assertThat(state).isSameAs(before);
        return refusal;
    }

    /** Says it twice; the second time adds nothing. */
    void repeats(PartnerId partner, ConductAct act) {
        assertThat(says(partner, act)).isNotEmpty();
        assertThat(says(partner, act)).isEmpty();
    }

    PartnershipScene partnership() {
        return partnership;
    }

    Conduct state() {
        return state;
    }

    Instant now() {
        return now;
    }

    List<Recorded<ConductEvent>> history() {
        return List.copyOf(history);
    }
}
