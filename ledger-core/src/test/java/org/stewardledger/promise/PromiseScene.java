package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.deciding.WhoMaySay;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.Partnerships;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/** A promise in the making: acts are decided as the ledger decides them, and what they come to is applied. */
final class PromiseScene {

    private final PartnershipScene partnership;
    private final List<Recorded<PromiseEvent>> history = new ArrayList<>();
    private Promise state = Promise.none();
    private Optional<AgreementFacts> agreement = Optional.empty();
    private Instant now = Records.day(1);
    private int acts;

    PromiseScene(PartnershipScene partnership) {
        this.partnership = partnership;
    }

    /** The partner's representative says it now; what it comes to is applied. */
    List<PromiseEvent> says(PartnerId partner, PromiseAct act) {
        return says(Partnerships.of(partner), act);
    }

    List<PromiseEvent> says(Speaker speaker, PromiseAct act) {
        return says(envelope(speaker), act);
    }

    /** The partner's representative says it now, for this reason. */
    List<PromiseEvent> saysBecause(String reason, PartnerId partner, PromiseAct act) {
        return says(envelope(Partnerships.of(partner)).because(reason), act);
    }

    /** The agreement that the promise is, or would be, under is like this now, as the speakers know it. */
    PromiseScene with(AgreementFacts now) {
        agreement = Optional.of(now);
        return this;
    }

    /** The registrar writes it down; it takes effect when the source recorded it. */
    List<PromiseEvent> transcribes(PromiseAct act) {
        return says(envelope(Partnerships.registrar()).because("as written"), act);
    }

    /** The registrar writes it down with this time. */
    List<PromiseEvent> transcribesAt(Instant effectiveAt, PromiseAct act) {
        return says(envelope(Partnerships.registrar()).because("as written").effective(effectiveAt), act);
    }

    List<PromiseEvent> says(Envelope envelope, PromiseAct act) {
        Occasion occasion = occasion(envelope, act);
        var facts = partnership.facts();
        Rule rule = WhoMaySay.rule(act);
        rule.checkReason(occasion);
        Standing standing = facts.standing(occasion, rule, partnership.operators(), Optional.empty());
        Optional<AgreementFacts> read = act.reads(state).flatMap(id -> agreement);
        List<PromiseEvent> events = act.decide(occasion, standing, facts, state, read);
        assertThat(events.isEmpty() || rule.records(state)).isTrue();
        Visibility audience = act.audience((Visibility) envelope.visibility(), standing, facts, state, read);
        acts++;
        for (PromiseEvent event : events) {
            var recorded = Records.recorded(history.size() + 1L, event, occasion, source(act), acts, audience);
            history.add(recorded);
            state = Promise.evolve(state, recorded);
        }
        now = now.plusSeconds(60);
        return events;
    }

    /** The partner's representative says it now, for these only to see; no time passes. */
    List<PromiseEvent> saysOnlyTo(Visibility audience, PartnerId partner, PromiseAct act) {
        Instant before = now;
        List<PromiseEvent> events = says(envelope(Partnerships.of(partner)).visibleTo(audience), act);
        now = before;
        return events;
    }

    /** The refusal that the act meets, said with a reason; nothing changes. */
    Refusal refusal(PartnerId partner, PromiseAct act) {
        return refusal(envelope(Partnerships.of(partner)).because("why"), act);
    }

    Refusal refusal(Speaker speaker, PromiseAct act) {
        return refusal(envelope(speaker).because("why"), act);
    }

    /** The refusal that the act meets, said without a reason; nothing changes. */
    Refusal refusalWithoutReason(PartnerId partner, PromiseAct act) {
        return refusal(envelope(Partnerships.of(partner)), act);
    }

    /** The refusal that the registrar meets. */
    Refusal refusal(PromiseAct act) {
        return refusal(Partnerships.registrar(), act);
    }

    Refusal refusal(Envelope envelope, PromiseAct act) {
        Promise before = state;
        Refusal refusal = Refusals.of(() -> says(envelope, act));
        assertThat(state).isSameAs(before);
        return refusal;
    }

    Envelope envelope(Speaker speaker) {
        return Envelope.of(new CommandId(Records.id("act " + (acts + 1))), speaker);
    }

    private Occasion occasion(Envelope envelope, PromiseAct act) {
        return source(act)
                .map(source -> Occasion.transcribed(envelope, Visibility.partnership(), source, now))
                .orElseGet(() -> Occasion.spoken(
                        envelope,
                        (Visibility) envelope.visibility(),
                        act.notBefore(state, partnership.viewer(envelope.speaker())),
                        now));
    }

    private static Optional<Source> source(PromiseAct act) {
        return act instanceof Transcription transcription ? Optional.of(transcription.source()) : Optional.empty();
    }

    PartnershipScene partnership() {
        return partnership;
    }

    Promise state() {
        return state;
    }

    Instant now() {
        return now;
    }

    List<Recorded<PromiseEvent>> history() {
        return List.copyOf(history);
    }

    /** The identity of the last event recorded. */
    EventId last() {
        return history.getLast().id();
    }
}
