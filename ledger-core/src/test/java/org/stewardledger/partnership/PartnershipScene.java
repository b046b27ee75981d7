package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.WhoMaySay;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/** A partnership in the making: acts are decided as the ledger decides them, and what they come to is applied. */
public final class PartnershipScene {

    private final Operators operators;
    private final List<Recorded<PartnershipEvent>> history = new ArrayList<>();
    private Partnership state = Partnership.none();
    private Instant now = Records.START;
    private int acts;

    PartnershipScene(Operators operators) {
        this.operators = operators;
    }

    /** Decides the act now and applies what it comes to. */
    public List<PartnershipEvent> says(Speaker speaker, PartnershipAct act) {
        return says(envelope(speaker), act);
    }

    /** The same for an act that takes effect at this time. */
    public List<PartnershipEvent> saysAt(Instant effectiveAt, Speaker speaker, PartnershipAct act) {
        return says(envelope(speaker).effective(effectiveAt), act);
    }

    private List<PartnershipEvent> says(Envelope envelope, PartnershipAct act) {
        Occasion occasion = occasion(envelope, act);
        Rule rule = WhoMaySay.rule(act);
        rule.checkReason(occasion);
        List<PartnershipEvent> events = act.decide(occasion, standing(occasion, rule), state);
        assertThat(events.isEmpty() || rule.records(state)).isTrue();
        acts++;
        for (PartnershipEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, source(act), acts);
            history.add(recorded);
            state = Partnership.evolve(state, recorded);
        }
        now = now.plusSeconds(60);
        return events;
    }

    /** The refusal that the act meets; nothing changes. */
    public Refusal refusal(Speaker speaker, PartnershipAct act) {
        Partnership before = state;
        Refusal refusal = Refusals.of(() -> says(speaker, act));
        assertThat(state).isSameAs(before);
        return refusal;
    }

    /** Says it twice; the second time adds nothing. */
    public void repeats(Speaker speaker, PartnershipAct act) {
        assertThat(says(speaker, act)).isNotEmpty();
        assertThat(says(speaker, act)).isEmpty();
    }

    /** The refusal that the act meets without a reason. */
    public Refusal refusalWithoutReason(Speaker speaker, PartnershipAct act) {
        return Refusals.of(() -> says(unexplained(speaker), act));
    }

    private Envelope unexplained(Speaker speaker) {
        return Envelope.of(new CommandId(Records.id("act " + (acts + 1))), speaker);
    }

    private Envelope envelope(Speaker speaker) {
        return unexplained(speaker).because("as discussed");
    }

    private Occasion occasion(Envelope envelope, PartnershipAct act) {
        return source(act)
                .map(source -> Occasion.transcribed(envelope, Visibility.partnership(), source, now))
                .orElseGet(() -> Occasion.spoken(envelope, Visibility.partnership(), state.lastSpokenAt(), now));
    }

    private static Optional<Source> source(PartnershipAct act) {
        return act instanceof Transcription transcription ? Optional.of(transcription.source()) : Optional.empty();
    }

    private Standing standing(Occasion occasion, Rule rule) {
        return switch (state) {
            case Partnership.Formed formed -> formed.facts().standing(occasion, rule, operators, Optional.empty());
            case Partnership.Closed closed ->
                closed.last().facts().standing(occasion, rule, operators, Optional.empty());
            case Partnership.Unformed unformed -> Standing.outside(occasion.speaker(), rule, operators);
        };
    }

    /** What a speaker may speak for now, in acts of members. */
    public Standing standing(Speaker speaker) {
        return standing(new Occasion(speaker, now, now, Optional.empty(), Visibility.partnership()));
    }

    Standing standing(Occasion occasion) {
        return standing(occasion, Rule.by(Capacity.MEMBER));
    }

    /** What whoever speaks may speak for in such an act. */
    public static Standing standing(PartnershipFacts facts, Occasion occasion, Act act) {
        return facts.standing(occasion, WhoMaySay.rule(act), Operators.nobody(), Optional.empty());
    }

    /** The speaker's person before the partnership. */
    public Viewer viewer(Speaker speaker) {
        return new Viewer(speaker.person(), facts());
    }

    public Partnership state() {
        return state;
    }

    public PartnershipFacts facts() {
        return state.known().facts();
    }

    public Operators operators() {
        return operators;
    }

    public Instant now() {
        return now;
    }

    List<Recorded<PartnershipEvent>> history() {
        return List.copyOf(history);
    }
}
