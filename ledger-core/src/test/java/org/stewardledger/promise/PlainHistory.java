package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Records;
import org.stewardledger.partnership.Partnerships;
import org.stewardledger.terms.Terms;

/** What happened to a promise, as a plain list in which everything is looked up. */
final class PlainHistory {

    /** One event, with the reason given for it; empty when none was. */
    record Happened(PromiseEvent event, String reason) {}

    private final Set<PartnerId> members;
    private final List<Happened> everything = new ArrayList<>();
    private final List<Happened> log = new ArrayList<>();
    private final Map<EventId, List<PromiseEvent>> corrections = new HashMap<>();

    PlainHistory(Set<PartnerId> members) {
        this.members = members;
    }

    /** What one act recorded. What it found mistaken is no longer in the log. */
    void happened(List<PromiseEvent> events, Optional<String> why) {
        for (PromiseEvent event : events) {
            Happened happened = new Happened(event, why.orElse(""));
            everything.add(happened);
            if (event instanceof RecordCorrected correction) {
                corrections.put(correction.mistaken(), events);
                log.removeIf(one -> isAt(one, correction.mistaken()));
            } else {
                log.add(happened);
            }
        }
    }

    private boolean isAt(Happened one, EventId id) {
        for (int i = 0; i < everything.size(); i++) {
            if (everything.get(i) == one) {
                return Records.event(i + 1L).equals(id);
            }
        }
        return false;
    }

    /** All of it, with what was corrected and the corrections. */
    List<Happened> everything() {
        return everything;
    }

    /** What the act recorded that corrected an event. */
    Optional<List<PromiseEvent>> correctionOf(EventId mistaken) {
        return Optional.ofNullable(corrections.get(mistaken));
    }

    List<Happened> log() {
        return log;
    }

    Set<PartnerId> members() {
        return members;
    }

    /** Only a member is heard, and only about a promise there is. */
    void heard(PartnerId speaker) {
        need(!log.isEmpty(), "promise.unknown");
        need(members.contains(speaker), "partnership.not-member");
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

    /** Version, terms and author of each set of terms that was on the table or in force, in order. */
    private record Stated(int version, Terms terms, PartnerId by) {}

    private List<Stated> stated() {
        List<Stated> stated = new ArrayList<>();
        PartnerId proposer = Partnerships.STRANGER;
        for (Happened h : log) {
            switch (h.event()) {
                case PromiseRequested e -> stated.add(new Stated(1, e.proposal().terms(), e.by()));
                case PromiseOffered e -> stated.add(new Stated(1, e.proposal().terms(), e.by()));
                case PromiseMade e
                when e.proposal().isPresent() ->
                    stated.add(new Stated(1, e.proposal().get().terms(), e.by()));
                case OfferCountered e -> stated.add(new Stated(e.version(), e.terms(), e.by()));
                case NewTermsProposed e -> proposer = e.by();
                case PromiseRenegotiated e -> stated.add(new Stated(e.version(), e.terms(), proposer));
                default -> {}
            }
        }
        return stated;
    }

    int version() {
        return stated().getLast().version;
    }

    int versionBefore() {
        List<Stated> all = stated();
        return all.size() < 2 ? 0 : all.get(all.size() - 2).version;
    }

    Terms terms() {
        return stated().getLast().terms;
    }

    PartnerId termsBy() {
        return stated().getLast().by;
    }

    int highest() {
        int highest = 1;
        for (Happened h : log) {
            if (h.event() instanceof OfferCountered countered) {
                highest = Math.max(highest, countered.version());
            }
            if (h.event() instanceof NewTermsProposed proposed) {
                highest = Math.max(highest, proposed.version());
            }
        }
        return highest;
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

    /** After new terms, whoever consented to them has accepted them. */
    boolean hasAccepted(PartnerId partner) {
        if (lastWhere(PromiseAccepted.class, a -> a.by().equals(partner) && a.version() == version(), 0)
                .isPresent()) {
            return true;
        }
        return lastOf(PromiseRenegotiated.class).isPresent()
                && lastWhere(NewTermsProposed.class, p -> p.version() == version(), 0)
                        .filter(p -> p.parties().contains(partner))
                        .isPresent();
    }

    SortedSet<PartnerId> affected() {
        SortedSet<PartnerId> parties = new TreeSet<>(proposal().promisors());
        parties.addAll(proposal().promisees());
        int from = 0;
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).event() instanceof OfferCountered) {
                from = i;
            }
        }
        if (toAll()) {
            for (Happened h : log.subList(from, log.size())) {
                if (h.event() instanceof PromiseAccepted accepted) {
                    parties.add(accepted.by());
                }
            }
        }
        return parties;
    }
}
