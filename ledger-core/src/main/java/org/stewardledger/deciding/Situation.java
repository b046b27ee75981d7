package org.stewardledger.deciding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.EntityKind.EntityKey;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Operators;
import org.stewardledger.standing.Rule;
import org.stewardledger.standing.Standing;

/**
 * What one act is decided on, whichever entity it is about: who speaks, what they may know and speak for, and when.
 *
 * @param addressed the act and its envelope
 * @param rule      who may perform it
 * @param states    the states it is decided on
 * @param decidedAt the ledger's time
 */
record Situation(Addressed addressed, Rule rule, States states, Instant decidedAt) {

    Envelope envelope() {
        return addressed.envelope();
    }

    Speaker speaker() {
        return envelope().speaker();
    }

    <S> S state(EntityKey<S> key) {
        return states.get(key);
    }

    Partnership partnership(PartnershipId id) {
        return state(EntityKind.PARTNERSHIP.key(id.value()));
    }

    /** The speaking person before a partnership; empty when it is not formed, or the person may not know of it. */
    Optional<Viewer> viewer(Partnership partnership) {
        return switch (partnership) {
            case Partnership.Unformed unformed -> Optional.empty();
            case Partnership.Formed formed -> viewer(formed.facts());
            case Partnership.Closed closed -> viewer(closed.last().facts());
        };
    }

    private Optional<Viewer> viewer(PartnershipFacts facts) {
        Viewer viewer = new Viewer(speaker().person(), facts, Set.of());
        boolean knows = speaker().partner().map(viewer::knowsPartnershipAs).orElseGet(viewer::knowsPartnership);
        return Optional.of(viewer).filter(same -> knows);
    }

    /** The same; refuses UNKNOWN when the person may not know of it. */
    Viewer viewer(PartnershipId id) {
        return viewer(partnership(id)).orElseThrow(() -> PartnershipRefusal.UNKNOWN.because("no such partnership"));
    }

    /**
     * The circumstances of the act. Refuses what {@link Occasion#spoken} and {@link Occasion#transcribed} refuse, and then
     * REASON_MISSING.
     *
     * @param lastSpokenAt when the last act on the same entity took effect that the speaker may see
     */
    Occasion occasion(Optional<Instant> lastSpokenAt) {
        Occasion occasion = source().map(source -> Occasion.transcribed(envelope(), source, decidedAt))
                .orElseGet(() -> Occasion.spoken(envelope(), lastSpokenAt, decidedAt));
        rule.checkReason(occasion);
        return occasion;
    }

    /** What the speaker may speak for in a partnership. */
    Standing standing(PartnershipFacts facts, Occasion occasion) {
        return standing(facts, occasion, Operators.nobody());
    }

    Standing standing(PartnershipFacts facts, Occasion occasion, Operators operators) {
        return facts.standing(occasion, rule, operators, Optional.empty());
    }

    private Optional<Source> source() {
        return addressed.act() instanceof Transcription transcription
                ? Optional.of(transcription.source())
                : Optional.empty();
    }

    /** Nobody in particular is asked for, so it is for all who may know what it is about. Refuses NOT_NARROWABLE. */
    Visibility forAll() {
        Visibility asked = envelope().visibility();
        ActRefusal.NOT_NARROWABLE.when(asked.narrowed(), "it is for all who may know of it; leave visibility out");
        return asked;
    }

    /**
     * What the act comes to. What would be recorded in a state for which the table of who may say what does not name
     * the act is a mistake of this program.
     */
    Decision decided(Occasion occasion, Object state, Visibility visibility, List<? extends LedgerEvent> events) {
        if (!events.isEmpty() && !rule.records(state)) {
            throw new IllegalStateException(
                    addressed.act().getClass().getSimpleName() + " records nothing in a state of " + state.getClass());
        }
        return new Decision(addressed, occasion, source(), Decision.seen(visibility, events));
    }
}
