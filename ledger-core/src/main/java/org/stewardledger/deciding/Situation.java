package org.stewardledger.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Asked;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.EntityKind.EntityKey;
import org.stewardledger.mandate.Errand;
import org.stewardledger.mandate.MandateRefusal;
import org.stewardledger.mandate.Mandates;
import org.stewardledger.partnership.Partnership;
import org.stewardledger.partnership.PartnershipAct;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Capacity;
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
 * @param resolved  who is to see what the act records, as the speaker asks
 */
record Situation(Addressed addressed, Rule rule, States states, Instant decidedAt, Visibility resolved) {

    /**
     * Finds out who is to see what the act records; reading the agreement for whose parties it is makes it part of the
     * condition. Refuses AUDIENCE_UNFIT when the speaker knows of no such agreement, or nobody is a party to it.
     */
    static Situation of(Addressed addressed, Rule rule, States states, Instant decidedAt) {
        Situation plain = new Situation(addressed, rule, states, decidedAt, Visibility.partnership());
        Visibility resolved = switch (addressed.envelope().visibility()) {
            case Visibility visibility -> visibility;
            case Asked.ToParties(AgreementId agreement) ->
                Found.parties(agreement, plain)
                        .<Visibility>map(Visibility.ToPartners::new)
                        .orElseThrow(() -> ActRefusal.AUDIENCE_UNFIT.because("the agreement has no parties"));
        };
        return new Situation(addressed, rule, states, decidedAt, resolved);
    }

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

    /**
     * The same, who reads the partnership now; empty for whoever does not. Whoever relies on a mandate that gives it
     * nothing to read is told that, and nothing else: refuses NOT_COVERING.
     */
    Optional<Viewer> reader(Partnership partnership) {
        Optional<Viewer> viewer = viewer(partnership);
        viewer.filter(known -> !known.reads())
                .ifPresent(known -> speaker()
                        .mandate()
                        .ifPresent(id -> mandates(known.partnership().partnershipId())
                                .covering(speaker(), id, Errand.of(act()), known.partnership(), decidedAt, decidedAt)));
        return viewer.filter(Viewer::reads);
    }

    /** Mandates are read only where they matter: when the speaker relies on one, or is not known otherwise. */
    private Optional<Viewer> viewer(PartnershipFacts facts) {
        Viewer plain = new Viewer(speaker().person(), facts);
        boolean known = speaker().partner().map(plain::knowsPartnershipAs).orElseGet(plain::knowsPartnership);
        if (known && speaker().mandate().isEmpty()) {
            return Optional.of(plain);
        }
        Mandates mandates = mandates(facts.partnershipId());
        PersonId person = speaker().person();
        Viewer viewer =
                new Viewer(person, facts, mandates.mandators(person, decidedAt, facts), mandates.concern(person));
        return Optional.of(viewer).filter(Viewer::knowsPartnership);
    }

    /** Whether the person holds a mandate there, or will; reading them makes them part of the condition. */
    boolean isMandated(PersonId person, PartnershipFacts facts) {
        return mandates(facts.partnershipId()).bind(person, LocalDate.ofInstant(decidedAt, facts.zone()));
    }

    private Mandates mandates(PartnershipId id) {
        return state(EntityKind.MANDATES.key(id.value()));
    }

    /** The same; refuses NOT_COVERING, and UNKNOWN when the person does not read it. */
    Viewer reader(PartnershipId id) {
        return reader(partnership(id)).orElseThrow(Situation::unknown);
    }

    /** The same, also for the holder of a mandate that is over; refuses UNKNOWN when it may not know of it. */
    Viewer viewer(PartnershipId id) {
        return viewer(partnership(id)).orElseThrow(Situation::unknown);
    }

    private static ActRefused unknown() {
        return PartnershipRefusal.UNKNOWN.because("no such partnership");
    }

    /**
     * The circumstances of the act. Refuses what {@link Occasion#spoken} and {@link Occasion#transcribed} refuse, and
     * then REASON_MISSING.
     *
     * @param lastSpokenAt when the last act on the same entity took effect that the speaker may see
     */
    Occasion occasion(Optional<Instant> lastSpokenAt) {
        Occasion occasion = source().map(source -> Occasion.transcribed(envelope(), resolved, source, decidedAt))
                .orElseGet(() -> Occasion.spoken(envelope(), resolved, lastSpokenAt, decidedAt));
        rule.checkReason(occasion);
        return occasion;
    }

    /**
     * The same of an act on a partnership, which takes effect when it is recorded when it ends what somebody may say:
     * refuses what {@link Occasion#spokenAtOnce} refuses then.
     */
    Occasion occasion(PartnershipAct act, Optional<Instant> lastSpokenAt) {
        if (!act.endsStanding()) {
            return occasion(lastSpokenAt);
        }
        Occasion occasion = Occasion.spokenAtOnce(envelope(), resolved, lastSpokenAt, decidedAt);
        rule.checkReason(occasion);
        return occasion;
    }

    /**
     * What the speaker may speak for in a partnership. Refuses NOT_COVERING when it relies on a mandate that does not
     * cover the errand.
     */
    Standing standing(PartnershipFacts facts, Occasion occasion, Errand errand) {
        return standing(facts, occasion, errand, Operators.nobody());
    }

    /** The same for an act that neither is about an agreement nor promises anything. */
    Standing standing(PartnershipFacts facts, Occasion occasion) {
        return standing(facts, occasion, Operators.nobody());
    }

    /** The same for an act that asks who operates the ledger. */
    Standing standing(PartnershipFacts facts, Occasion occasion, Operators operators) {
        return standing(facts, occasion, Errand.of(act()), operators);
    }

    private Standing standing(PartnershipFacts facts, Occasion occasion, Errand errand, Operators operators) {
        Optional<PartnerId> mandator = speaker().mandate().map(id -> {
            MandateRefusal.NOT_COVERING.unless(rule.mandated(), "no mandate covers " + errand.act());
            return mandates(facts.partnershipId())
                    .covering(speaker(), id, errand, facts, occasion.effectiveAt(), decidedAt);
        });
        Standing standing = facts.standing(occasion, rule, operators, mandator);
        return standing.acts(Capacity.OBSERVER, standing.observer()) && actsForOthers(facts)
                ? standing.withoutObserving()
                : standing;
    }

    /** Whether a partner has given the person a mandate that lasts. */
    private boolean actsForOthers(PartnershipFacts facts) {
        return !mandates(facts.partnershipId())
                .mandators(speaker().person(), decidedAt, facts)
                .isEmpty();
    }

    /** The name of the act. */
    String act() {
        return addressed.act().getClass().getSimpleName();
    }

    private Optional<Source> source() {
        return addressed.act() instanceof Transcription transcription
                ? Optional.of(transcription.source())
                : Optional.empty();
    }

    /**
     * Who is to see these events, as the speaker asks. Where the act records nothing, the parties of an agreement are
     * those for whom it was narrowed when it was recorded, whoever they are now.
     *
     * @param fixed who may see what the act is about
     */
    Visibility asked(List<? extends LedgerEvent> events, Optional<Visibility> fixed) {
        return events.isEmpty() && envelope().visibility() instanceof Asked.ToParties
                ? fixed.filter(Visibility::narrowed).orElse(resolved)
                : resolved;
    }

    /** Nobody in particular is asked for, so it is for all who may know what it is about. Refuses NOT_NARROWABLE. */
    Visibility forAll() {
        ActRefusal.NOT_NARROWABLE.when(resolved.narrowed(), "it is for all who may know of it; leave visibility out");
        return resolved;
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
        Optional<PartnerId> responsible = speaker()
                .mandate()
                .flatMap(mandate -> events.stream()
                        .flatMap(event -> event.within().stream())
                        .findFirst()
                        .flatMap(within -> mandates(within).responsible(mandate)));
        Occasion spoken = occasion.spokenBy(speaker().under(responsible));
        return new Decision(addressed, spoken, source(), Decision.seen(visibility, events));
    }
}
