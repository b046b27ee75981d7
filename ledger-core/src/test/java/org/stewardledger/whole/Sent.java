package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Asked;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.mandate.MandateEvent;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.terms.Due;

/**
 * An act as it is sent: what holds of every act, whatever it is about.
 *
 * @param ledger    what is on record
 * @param addressed the act, with who sends it
 * @param source    where it stands written, for a transcription
 * @param now       the ledger's time
 * @param asked     who is to see what it records
 */
record Sent(PlainLedger ledger, Addressed addressed, Optional<Source> source, Instant now, Visibility asked) {

    private static final Set<String> WITH_REASON = Set.of(
            "EndRole",
            "ObjectToMotion",
            "DismissFacilitator",
            "WithdrawFromPartnership",
            "ClosePartnership",
            "RevokeMandate",
            "ObjectToTerms",
            "RenegotiateAgreement",
            "DeclareDissatisfied",
            "ProposeNewTerms",
            "RefuseNewTerms",
            "RevokePromise",
            "CorrectStatement",
            "WarnAtRisk",
            "DeclareBreach",
            "CorrectRecord",
            "WaiveConsequence");

    private static final Set<String> NEVER_MANDATED = Set.of(
            "AppointOperator",
            "FormPartnership",
            "InvitePartner",
            "JoinPartnership",
            "AliasPartner",
            "SeparatePartners",
            "AssignRole",
            "EndRole",
            "DismissFacilitator",
            "WithdrawFromPartnership",
            "ClosePartnership",
            "GrantMandate",
            "RevokeMandate",
            "CorrectRecord");

    private static final int LONGEST_REASON = 4_000;

    /**
     * What an act comes to, as far as a mandate has a say in it.
     *
     * @param agreement the agreement it is about
     * @param others    with whom something is promised or agreed
     * @param dues      when what it promises falls due
     */
    record Business(Optional<AgreementId> agreement, Set<PartnerId> others, List<Due> dues) {

        static final Business NONE = new Business(Optional.empty(), Set.of(), List.of());
    }

    /** Finds out first whom the act asks for: whoever are the parties of an agreement, when it asks for those. */
    static Sent of(PlainLedger ledger, Addressed addressed, Instant now) {
        Optional<Source> source =
                addressed.act() instanceof Transcription told ? Optional.of(told.source()) : Optional.empty();
        Visibility asked = switch (addressed.envelope().visibility()) {
            case Visibility visibility -> visibility;
            case Asked.ToParties(AgreementId id) -> {
                PlainAgreement agreement = ledger.agreements.get(id);
                Speaker speaker = addressed.envelope().speaker();
                boolean known = agreement != null
                        && ledger.known(speaker, agreement.partnership())
                                .filter(in -> ledger.sees(speaker, in, agreement.audience(), now))
                                .isPresent();
                need(known && !agreement.partiesNow().isEmpty(), "act.audience-unfit");
                yield new Visibility.ToPartners(agreement.partiesNow());
            }
        };
        return new Sent(ledger, addressed, source, now, asked);
    }

    /** An agreement of this partnership that the speaker may know of. */
    Optional<PlainAgreement> agreement(AgreementId id, PlainPartnership in) {
        return Optional.ofNullable(ledger.agreements.get(id))
                .filter(one -> one.partnership().equals(in.formed.partnershipId()))
                .filter(one -> ledger.sees(speaker(), in, one.audience(), now));
    }

    Act act() {
        return addressed.act();
    }

    Speaker speaker() {
        return addressed.envelope().speaker();
    }

    PersonId person() {
        return speaker().person();
    }

    private String name() {
        return act().getClass().getSimpleName();
    }

    /** Whether an act of this name may be said under a mandate. */
    static boolean isMandatable(String act) {
        return !NEVER_MANDATED.contains(act) && !act.startsWith("Transcribe");
    }

    /** A blank reason is none. */
    String reason() {
        return addressed.envelope().reason().filter(why -> !why.isBlank()).orElse("");
    }

    /** When it takes effect, if it may then: not in the future, and not before the last act that is known. */
    Instant at(Optional<Instant> last) {
        need(reason().length() <= LONGEST_REASON, "act.reason-too-long");
        Optional<Instant> stated = addressed.envelope().effectiveAt();
        Instant at = stated.orElse(source.map(Source::recordedAt).orElse(now));
        need(!source.map(Source::recordedAt).orElse(at).isAfter(now), "act.effective-in-future");
        need(source.isPresent() || last.filter(at::isBefore).isEmpty(), "act.backdated");
        need(!WITH_REASON.contains(name()) || !reason().isEmpty(), "act.reason-missing");
        return at;
    }

    /** Somebody says it in a partnership. */
    Heard heard(PlainPartnership in, Optional<Instant> last, Business business) {
        Instant at = at(last);
        boolean covered = speaker()
                .mandate()
                .map(id -> {
                    Optional<Recorded<MandateEvent>> given = ledger.granted(in.formed.partnershipId(), id);
                    need(given.filter(one -> covers(one, in, at, business)).isPresent(), "mandate.not-covering");
                    MandateGranted granted =
                            (MandateGranted) given.orElseThrow().event();
                    return speaker()
                            .partner()
                            .filter(partner -> in.same(partner, granted.partnerId()))
                            .isPresent();
                })
                .orElse(true);
        boolean byParties = addressed.envelope().visibility() instanceof Asked.ToParties;
        return new Heard(
                speaker(), in, at, now, reason(), asked, byParties, covered, ledger.isAgent(person(), in, now));
    }

    Heard heard(PlainPartnership in, Optional<Instant> last) {
        return heard(in, last, Business.NONE);
    }

    private boolean covers(Recorded<MandateEvent> given, PlainPartnership in, Instant at, Business business) {
        MandateGranted granted = (MandateGranted) given.event();
        boolean holds = ledger.holds(in, given, at) && ledger.holds(in, given, now);
        boolean inScope = granted.scope().acts().contains(name())
                && (granted.scope().agreements().isEmpty()
                        || business.agreement()
                                .filter(granted.scope().agreements()::contains)
                                .isPresent());
        boolean towards = granted.limits().towards().isEmpty()
                || in.areAllAmong(business.others(), granted.limits().towards());
        boolean due = granted.limits().dueBy().isEmpty()
                || business.dues().stream()
                        .allMatch(one -> one instanceof Due.OnDate(var day)
                                && !day.isAfter(granted.limits().dueBy().get()));
        return granted.holder().equals(person())
                && isMandatable(name())
                && !in.isFacilitator(person())
                && holds
                && inScope
                && towards
                && due;
    }

    /** A partnership that the speaker reads; whoever relies on a mandate that is over is told that only. */
    Optional<PlainPartnership> reader(PartnershipId id) {
        Optional<PlainPartnership> known = ledger.known(speaker(), id);
        boolean reads = known.filter(in -> ledger.reads(person(), in, now)).isPresent();
        need(known.isEmpty() || reads || speaker().mandate().isEmpty(), "mandate.not-covering");
        return known.filter(in -> reads);
    }

    /** The same; it is not there for whoever does not. */
    PlainPartnership known(PartnershipId id) {
        return reader(id).orElseThrow(() -> new No("partnership.unknown"));
    }
}
