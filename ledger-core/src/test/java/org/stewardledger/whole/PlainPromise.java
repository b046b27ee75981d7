package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Upon;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Terms;

/** What happened to a promise, as a plain list in which everything is looked up. */
final class PlainPromise {

    /** One event, with the reason given for it; empty when none was. */
    record Happened(PromiseEvent event, String reason) {}

    private final List<Happened> log = new ArrayList<>();
    private final List<Recorded<PromiseEvent>> recorded = new ArrayList<>();

    void happened(Recorded<PromiseEvent> one) {
        recorded.add(one);
        if (isSpoken() && one.event() instanceof RecordCorrected) {
            log.clear();
            counting().stream()
                    .filter(other -> !(other.event() instanceof RecordCorrected))
                    .forEach(this::log);
        } else {
            log(one);
        }
    }

    private void log(Recorded<PromiseEvent> one) {
        log.add(new Happened(one.event(), one.reason().orElse("")));
    }

    /** All of it but what whoever said it corrected. */
    List<Recorded<PromiseEvent>> counting() {
        Set<EventId> mistaken = new HashSet<>();
        for (Recorded<PromiseEvent> one : recorded) {
            if (isSpoken() && one.event() instanceof RecordCorrected correction) {
                mistaken.add(correction.mistaken());
            }
        }
        return recorded.stream().filter(one -> !mistaken.contains(one.id())).toList();
    }

    List<Recorded<PromiseEvent>> recorded() {
        return recorded;
    }

    Visibility audience() {
        return recorded.getFirst().visibility();
    }

    /** When the last of these took effect. */
    Optional<Instant> lastSpokenAt(Predicate<Recorded<PromiseEvent>> known) {
        return PlainLedger.last(recorded.stream().filter(known).toList());
    }

    /** Whether partners spoke in it, and no registrar wrote it down. */
    boolean isSpoken() {
        return !recorded.getFirst().transcribed();
    }

    List<Happened> log() {
        return log;
    }

    /** Refuses while it is not, or no longer, in force. */
    void inForce() {
        need(!hasEnded(), "promise.already-ended");
        need(!promisedBy().isEmpty(), "promise.not-made");
        need(promisedBy().containsAll(proposal().promisors()), "promise.not-in-force");
    }

    static Proposal proposalOf(PromiseEvent event) {
        return switch (event) {
            case PromiseRequested asked -> asked.proposal();
            case PromiseOffered offered -> offered.proposal();
            case PromiseMade made -> made.proposal().orElseThrow();
            default -> throw new AssertionError("begins nothing: " + event);
        };
    }

    Proposal proposal() {
        return proposalOf(log.getFirst().event());
    }

    PromiseId id() {
        return log.getFirst().event().promiseId();
    }

    PartnershipId partnership() {
        return log.getFirst().event().partnershipId();
    }

    boolean toAll() {
        return proposal().promisees().isEmpty();
    }

    boolean isPromisor(PartnerId partner) {
        return proposal().promisors().contains(partner);
    }

    boolean isPromisee(PartnerId partner) {
        return toAll() ? !isPromisor(partner) : proposal().promisees().contains(partner);
    }

    Set<PartnerId> promisedBy() {
        Set<PartnerId> partners = new TreeSet<>();
        for (Happened h : log) {
            if (h.event() instanceof PromiseMade made) {
                partners.add(made.by());
            }
        }
        return partners;
    }

    /** How these new terms were proposed; empty for those that an agreement brought. */
    Optional<NewTermsProposed> proposalOf(int version) {
        return lastWhere(NewTermsProposed.class, proposed -> proposed.version() == version, 0);
    }

    int version() {
        return Stated.in(this).getLast().version();
    }

    int versionBefore() {
        List<Stated> all = Stated.in(this);
        return all.size() < 2 ? 0 : all.get(all.size() - 2).version();
    }

    Terms terms() {
        return Stated.in(this).getLast().terms();
    }

    PartnerId termsBy() {
        return Stated.in(this).getLast().by();
    }

    /** The highest number that was given to terms. */
    int highest() {
        return Math.max(
                Stated.in(this).stream().mapToInt(Stated::version).max().orElse(1),
                lastOf(NewTermsProposed.class).map(NewTermsProposed::version).orElse(1));
    }

    boolean hasEnded() {
        return endingIndex() >= 0;
    }

    PromiseEvent ending() {
        return log.get(endingIndex()).event();
    }

    private int endingIndex() {
        int at = -1;
        for (int i = 0; i < log.size(); i++) {
            boolean ends = switch (log.get(i).event()) {
                case PromiseDeclined e -> true;
                case OfferWithdrawn e -> true;
                case PromiseKept e -> true;
                case PromiseReleased e -> true;
                case PromiseRevoked e -> true;
                default -> false;
            };
            at = ends ? i : at;
            if (at >= 0 && log.get(i).event() instanceof DissatisfactionDeclared) {
                at = -1;
            }
        }
        return at;
    }

    /** Where the terms now in force begin. */
    int sinceTerms() {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i).event() instanceof PromiseRenegotiated) {
                return i + 1;
            }
        }
        return 0;
    }

    <E> Optional<E> lastWhere(Class<E> kind, Predicate<E> which, int from) {
        for (int i = log.size() - 1; i >= from; i--) {
            PromiseEvent event = log.get(i).event();
            if (kind.isInstance(event) && which.test(kind.cast(event))) {
                return Optional.of(kind.cast(event));
            }
        }
        return Optional.empty();
    }

    <E> Optional<E> sinceTerms(Class<E> kind, Predicate<E> which) {
        return lastWhere(kind, which, sinceTerms());
    }

    <E> Optional<E> lastOf(Class<E> kind) {
        return lastWhere(kind, event -> true, 0);
    }

    /** Which version a partner accepted last; 0 when it accepted none. */
    int accepted(PartnerId partner) {
        return new Holders(this).accepted(partner);
    }

    /** Whose consent new terms need. */
    SortedSet<PartnerId> affected() {
        return new Holders(this).affected();
    }

    boolean isStanding() {
        return !hasEnded() && !promisedBy().isEmpty();
    }

    boolean isInForce() {
        return isStanding() && promisedBy().containsAll(proposal().promisors());
    }

    /** The new terms that are being decided on. */
    Optional<NewTermsProposed> openProposal() {
        Optional<PromiseEvent> last = lastWhere(
                PromiseEvent.class,
                event -> event instanceof NewTermsProposed
                        || event instanceof NewTermsRefused
                        || event instanceof PromiseRenegotiated,
                0);
        return last.filter(NewTermsProposed.class::isInstance).map(NewTermsProposed.class::cast);
    }

    /** The agreement that it is under: the one it was begun under, or the first that brought it terms. */
    Optional<AgreementId> under() {
        for (Happened h : log) {
            if (h.event() instanceof PromiseRenegotiated e
                    && e.agreement().isPresent()
                    && proposal().under().isEmpty()) {
                return e.agreement();
            }
        }
        return isSpoken() ? proposal().under().map(UnderAgreement::agreementId) : Optional.empty();
    }

    /** The place since which it is, without a break, under its agreement and kept, or broken; 0 when it is not. */
    long since(Upon upon) {
        PlainPromise sofar = new PlainPromise();
        long since = 0;
        for (Recorded<PromiseEvent> one : recorded) {
            sofar.happened(one);
            boolean so = sofar.under().isPresent() && (upon == Upon.KEEPING ? sofar.isKept() : sofar.isBroken());
            since = so ? since == 0 ? one.position() : since : 0;
        }
        return since;
    }

    boolean isKept() {
        return hasEnded() && ending() instanceof PromiseKept;
    }

    boolean isBroken() {
        return lastOf(BreachDeclared.class).isPresent() || (hasEnded() && ending() instanceof PromiseRevoked);
    }
}
