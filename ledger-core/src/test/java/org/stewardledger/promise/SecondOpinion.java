package org.stewardledger.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.Partnerships;

/**
 * The spoken life of a promise, told a second time from the rules alone: everything is looked up in the plain list of
 * what happened, nothing is kept beside it. Slow, and written without looking at how the ledger decides. Knows no
 * aliases; all milestones it meets are known; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<PromiseEvent> events) {

        static Answer no(String code) {
            return new Answer(Optional.of(code), List.of());
        }

        static Answer yes(PromiseEvent... events) {
            return new Answer(Optional.empty(), List.of(events));
        }
    }

    /** Thrown to leave a rule early. */
    private static final class No extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        No(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }

    private record Happened(PromiseEvent event, String reason) {}

    private final Set<PartnerId> members;
    private final List<Happened> log = new ArrayList<>();
    private PartnerId speaker = Partnerships.STRANGER;
    private String reason = "";

    SecondOpinion(Set<PartnerId> members) {
        this.members = members;
    }

    void happened(PromiseEvent event, Optional<String> why) {
        log.add(new Happened(event, why.orElse("")));
    }

    Answer on(PartnerId who, PromiseAct act, Optional<String> why) {
        speaker = who;
        reason = why.orElse("");
        try {
            return answer(act);
        } catch (No no) {
            return Answer.no(no.code);
        }
    }

    private Answer answer(PromiseAct act) {
        return switch (act) {
            case RequestPromise ask -> {
                PartnerId by = beginner(ask.proposal(), false);
                yield begin(new PromiseRequested(ask.promiseId(), within(ask.proposal()), by, ask.proposal()));
            }
            case OfferPromise offer -> {
                PartnerId by = beginner(offer.proposal(), true);
                yield begin(new PromiseOffered(offer.promiseId(), within(offer.proposal()), by, offer.proposal()));
            }
            case MakePromise make -> make(make);
            case CounterOffer counter -> counter(counter);
            case DeclinePromise decline -> decline(decline);
            case WithdrawOffer withdraw -> withdraw(withdraw);
            case AcceptPromise accept -> accept(accept);
            case ReportFulfilment report -> report(report);
            case DeclareSatisfied satisfied -> satisfied();
            case DeclareDissatisfied dissatisfied -> dissatisfied();
            case ProposeNewTerms propose -> propose(propose);
            case ConsentToNewTerms consent -> consent(consent);
            case RefuseNewTerms refuse -> refuse(refuse);
            case ReleasePromise release -> release();
            case RevokePromise revoke -> revoke();
            case WarnAtRisk warn -> warn();
            case DeclareBreach breach -> breach();
            case AssessPromise assess -> assess(assess);
            case PromiseTranscription told -> throw new No("partnership.not-record-only");
            case CorrectRecord correct -> throw new No("partnership.not-record-only");
        };
    }

    // Beginning

    private PartnerId beginner(Proposal proposal, boolean promising) {
        need(members.contains(speaker), "partnership.not-member");
        boolean promisor = proposal.promisors().contains(speaker);
        boolean promisee = proposal.promisees().isEmpty()
                ? !promisor
                : proposal.promisees().contains(speaker);
        need(promising ? promisor : promisee, "promise.not-yours");
        return speaker;
    }

    private Answer begin(PromiseEvent event) {
        if (!log.isEmpty()) {
            need(log.getFirst().event.equals(event), "promise.already-recorded");
            return Answer.yes();
        }
        Proposal proposal = proposalOf(event);
        need(members.containsAll(proposal.promisors()), "promise.party-not-member");
        need(members.containsAll(proposal.promisees()), "promise.party-not-member");
        return Answer.yes(event);
    }

    private Answer make(MakePromise act) {
        if (act.proposal().isPresent()) {
            PartnerId by = beginner(act.proposal().get(), true);
            return begin(new PromiseMade(act.promiseId(), within(act.proposal().get()), by, act.proposal(), 1));
        }
        heard();
        need(isPromisor(speaker), "promise.not-yours");
        int read = act.version().orElseThrow();
        for (Happened h : log) {
            if (h.event instanceof PromiseMade made
                    && made.by().equals(speaker)
                    && (made.version() == read || version() == read)) {
                return Answer.yes();
            }
        }
        need(!hasEnded(), "promise.already-ended");
        need(read == version(), "promise.terms-moved");
        return Answer.yes(new PromiseMade(id(), partnership(), speaker, Optional.empty(), read));
    }

    // On the table

    private Answer counter(CounterOffer act) {
        heard();
        need(isPromisor(speaker) || isPromisee(speaker), "promise.not-yours");
        need(!hasEnded(), "promise.already-ended");
        need(promisedBy().isEmpty(), "promise.not-on-table");
        if (log.getLast().event instanceof OfferCountered
                && termsBy().equals(speaker)
                && versionBefore() == act.version()
                && terms().equals(act.terms())) {
            return Answer.yes();
        }
        if (lastOf(OfferCountered.class).isPresent()
                && termsBy().equals(speaker)
                && versionBefore() == act.version()
                && terms().equals(act.terms())) {
            return Answer.yes();
        }
        need(isPromisor(termsBy()) != isPromisor(speaker), "promise.not-yours");
        need(act.version() == version(), "promise.terms-moved");
        need(!act.terms().equals(terms()), "promise.terms-unchanged");
        return Answer.yes(new OfferCountered(id(), partnership(), speaker, highest() + 1, act.terms()));
    }

    private Answer decline(DeclinePromise act) {
        heard();
        need(isPromisor(speaker) || isPromisee(speaker), "promise.not-yours");
        if (hasEnded()) {
            need(
                    ending() instanceof PromiseDeclined declined
                            && declined.by().equals(speaker),
                    "promise.already-ended");
            return Answer.yes();
        }
        if (promisedBy().isEmpty()) {
            need(isPromisor(termsBy()) != isPromisor(speaker), "promise.not-yours");
        } else {
            need(isPromisor(speaker) && !promisedBy().contains(speaker), "promise.not-on-table");
        }
        need(act.version() == version(), "promise.terms-moved");
        return Answer.yes(new PromiseDeclined(id(), partnership(), speaker));
    }

    private Answer withdraw(WithdrawOffer act) {
        heard();
        need(isPromisor(speaker) || isPromisee(speaker), "promise.not-yours");
        need(termsBy().equals(speaker), "promise.not-yours");
        if (hasEnded()) {
            need(ending() instanceof OfferWithdrawn, "promise.already-ended");
            return Answer.yes();
        }
        need(promisedBy().isEmpty(), "promise.not-on-table");
        need(act.version() == version(), "promise.terms-moved");
        return Answer.yes(new OfferWithdrawn(id(), partnership(), speaker));
    }

    private Answer accept(AcceptPromise act) {
        heard();
        need(isPromisee(speaker), "promise.not-yours");
        if (act.version() == version() && hasAccepted(speaker)) {
            return Answer.yes();
        }
        need(!hasEnded(), "promise.already-ended");
        need(!promisedBy().isEmpty() || isPromisor(termsBy()), "promise.not-offered");
        need(act.version() == version(), "promise.terms-moved");
        return Answer.yes(new PromiseAccepted(id(), partnership(), speaker, version()));
    }

    // Fulfilling

    private Answer report(ReportFulfilment act) {
        heard();
        need(isPromisor(speaker), "promise.not-yours");
        Optional<FulfilmentReported> last = lastReport(report -> true);
        Optional<FulfilmentReported> own = lastReport(report -> report.by().equals(speaker));
        if (reportStands()
                && own.isPresent()
                && isAfterLastRejection(own.get())
                && own.get().evidence().equals(act.evidence())
                && own.get().partial() == act.partial()
                && last.orElseThrow().partial() == act.partial()) {
            return Answer.yes();
        }
        inForce();
        return Answer.yes(new FulfilmentReported(id(), partnership(), speaker, act.partial(), act.evidence()));
    }

    private Answer satisfied() {
        heard();
        need(isPromisee(speaker), "promise.not-yours");
        if (isSatisfied(speaker)) {
            return Answer.yes();
        }
        PromiseEvent said = new SatisfactionDeclared(id(), partnership(), speaker);
        if (toAll() && hasEnded() && ending() instanceof PromiseKept) {
            return Answer.yes(said);
        }
        inForce();
        need(reportStands() && !lastReport(r -> true).orElseThrow().partial(), "promise.not-reported");
        boolean kept = true;
        for (PartnerId member : members) {
            if (member.equals(speaker)) {
                continue;
            }
            kept &= toAll() ? !isDissatisfied(member) : !proposal().promisees().contains(member) || isSatisfied(member);
        }
        return kept ? Answer.yes(said, new PromiseKept(id(), partnership())) : Answer.yes(said);
    }

    private Answer dissatisfied() {
        need(!reason.isEmpty(), "act.reason-missing");
        heard();
        need(isPromisee(speaker), "promise.not-yours");
        boolean rejected = lastReport(r -> true).isPresent() && !reportStands();
        if (rejected && isDissatisfied(speaker) && reason.equals(reasonOfLastOpinion(speaker))) {
            return Answer.yes();
        }
        boolean keptForAll = toAll() && hasEnded() && ending() instanceof PromiseKept;
        if (!keptForAll || isSatisfied(speaker)) {
            inForce();
        }
        need(lastReport(r -> true).isPresent(), "promise.not-reported");
        return Answer.yes(new DissatisfactionDeclared(id(), partnership(), speaker));
    }

    // New terms

    private Answer propose(ProposeNewTerms act) {
        need(!reason.isEmpty(), "act.reason-missing");
        heard();
        need(affected().contains(speaker), "promise.not-yours");
        Optional<NewTermsProposed> open = openProposal();
        if (open.isPresent()
                && open.get().by().equals(speaker)
                && act.version() == version()
                && open.get().terms().equals(act.terms())) {
            return Answer.yes();
        }
        if (lastOf(PromiseRenegotiated.class).isPresent()
                && termsBy().equals(speaker)
                && versionBefore() == act.version()
                && terms().equals(act.terms())) {
            return Answer.yes();
        }
        inForce();
        need(open.isEmpty(), "promise.terms-pending");
        need(act.version() == version(), "promise.terms-moved");
        need(!act.terms().equals(terms()), "promise.terms-unchanged");
        int next = highest() + 1;
        PromiseEvent said = new NewTermsProposed(id(), partnership(), speaker, next, act.terms(), affected());
        return affected().size() == 1
                ? Answer.yes(said, new PromiseRenegotiated(id(), partnership(), next, act.terms()))
                : Answer.yes(said);
    }

    private Answer consent(ConsentToNewTerms act) {
        heard();
        Optional<NewTermsProposed> open = openProposal();
        need(open.map(NewTermsProposed::parties).orElse(affected()).contains(speaker), "promise.not-yours");
        boolean inForceAlready = lastOf(PromiseRenegotiated.class)
                .filter(renegotiated -> renegotiated.version() == act.version())
                .isPresent();
        boolean consentedAlready = open.filter(proposed -> proposed.version() == act.version()
                        && consents(proposed).contains(speaker))
                .isPresent();
        if (inForceAlready || consentedAlready) {
            return Answer.yes();
        }
        inForce();
        need(open.isPresent(), "promise.nothing-proposed");
        need(open.get().version() == act.version(), "promise.terms-moved");
        Set<PartnerId> missing = new TreeSet<>(open.get().parties());
        missing.removeAll(consents(open.get()));
        PromiseEvent said = new NewTermsConsented(id(), partnership(), speaker, act.version());
        return missing.equals(Set.of(speaker))
                ? Answer.yes(
                        said,
                        new PromiseRenegotiated(
                                id(), partnership(), act.version(), open.get().terms()))
                : Answer.yes(said);
    }

    private Answer refuse(RefuseNewTerms act) {
        need(!reason.isEmpty(), "act.reason-missing");
        heard();
        Optional<NewTermsProposed> open = openProposal();
        need(open.map(NewTermsProposed::parties).orElse(affected()).contains(speaker), "promise.not-yours");
        Optional<NewTermsRefused> last = sinceTerms(NewTermsRefused.class, r -> true);
        if (last.filter(r -> r.by().equals(speaker) && r.version() == act.version())
                .isPresent()) {
            return Answer.yes();
        }
        inForce();
        need(open.isPresent(), "promise.nothing-proposed");
        need(open.get().version() == act.version(), "promise.terms-moved");
        return Answer.yes(new NewTermsRefused(id(), partnership(), speaker, act.version()));
    }

    // Ending, and beside it

    private Answer release() {
        heard();
        need(isPromisee(speaker), "promise.not-yours");
        if (sinceTerms(ReleaseDeclared.class, r -> r.by().equals(speaker)).isPresent()) {
            return Answer.yes();
        }
        Set<PartnerId> waiting = new TreeSet<>(affected());
        waiting.removeAll(proposal().promisors());
        need(waiting.isEmpty() || waiting.contains(speaker), "promise.not-yours");
        inForce();
        waiting.remove(speaker);
        waiting.removeIf(other ->
                sinceTerms(ReleaseDeclared.class, r -> r.by().equals(other)).isPresent());
        PromiseEvent said = new ReleaseDeclared(id(), partnership(), speaker);
        return waiting.isEmpty() ? Answer.yes(said, new PromiseReleased(id(), partnership())) : Answer.yes(said);
    }

    private Answer revoke() {
        need(!reason.isEmpty(), "act.reason-missing");
        heard();
        need(isPromisor(speaker), "promise.not-yours");
        if (hasEnded()) {
            need(ending() instanceof PromiseRevoked revoked && revoked.by().equals(speaker), "promise.already-ended");
            return Answer.yes();
        }
        need(!promisedBy().isEmpty(), "promise.not-made");
        need(promisedBy().contains(speaker), "promise.not-in-force");
        return Answer.yes(new PromiseRevoked(id(), partnership(), speaker));
    }

    private Answer warn() {
        need(!reason.isEmpty(), "act.reason-missing");
        heard();
        need(isPromisor(speaker), "promise.not-yours");
        for (Happened h : log.subList(sinceTerms(), log.size())) {
            if (h.event instanceof RiskWarned warned && warned.by().equals(speaker) && h.reason.equals(reason)) {
                return Answer.yes();
            }
        }
        inForce();
        return Answer.yes(new RiskWarned(id(), partnership(), speaker));
    }

    private Answer breach() {
        need(!reason.isEmpty(), "act.reason-missing");
        heard();
        need(isPromisee(speaker), "promise.not-yours");
        if (sinceTerms(BreachDeclared.class, b -> b.by().equals(speaker)).isPresent()) {
            return Answer.yes();
        }
        boolean revoked = hasEnded()
                && ending() instanceof PromiseRevoked
                && promisedBy().containsAll(proposal().promisors());
        if (!revoked) {
            inForce();
        }
        return Answer.yes(new BreachDeclared(id(), partnership(), speaker));
    }

    private Answer assess(AssessPromise act) {
        heard();
        PromiseEvent said = new PromiseAssessed(id(), partnership(), speaker, act.verdict(), act.evidence());
        Optional<PromiseAssessed> last = lastWhere(PromiseAssessed.class, a -> a.by().equals(speaker), 0);
        if (last.filter(said::equals).isPresent()) {
            return Answer.yes();
        }
        need(!promisedBy().isEmpty(), "promise.not-made");
        return Answer.yes(said);
    }

    // What the list of what happened says

    private static void need(boolean condition, String code) {
        if (!condition) {
            throw new No(code);
        }
    }

    private void heard() {
        need(!log.isEmpty(), "promise.unknown");
        need(members.contains(speaker), "partnership.not-member");
    }

    private void inForce() {
        need(!hasEnded(), "promise.already-ended");
        need(!promisedBy().isEmpty(), "promise.not-made");
        need(promisedBy().containsAll(proposal().promisors()), "promise.not-in-force");
    }

    private static Proposal proposalOf(PromiseEvent event) {
        return switch (event) {
            case PromiseRequested asked -> asked.proposal();
            case PromiseOffered offered -> offered.proposal();
            case PromiseMade made -> made.proposal().orElseThrow();
            default -> throw new AssertionError("begins nothing: " + event);
        };
    }

    private static PartnershipId within(Proposal proposal) {
        return proposal.partnershipId();
    }

    private Proposal proposal() {
        return proposalOf(log.getFirst().event);
    }

    private PromiseId id() {
        return log.getFirst().event.promiseId();
    }

    private PartnershipId partnership() {
        return log.getFirst().event.partnershipId();
    }

    private boolean toAll() {
        return proposal().promisees().isEmpty();
    }

    private boolean isPromisor(PartnerId partner) {
        return proposal().promisors().contains(partner);
    }

    private boolean isPromisee(PartnerId partner) {
        return toAll() ? !isPromisor(partner) : proposal().promisees().contains(partner);
    }

    private Set<PartnerId> promisedBy() {
        Set<PartnerId> partners = new TreeSet<>();
        for (Happened h : log) {
            if (h.event instanceof PromiseMade made) {
                partners.add(made.by());
            }
        }
        return partners;
    }

    /** Version, terms and author of each set of terms that was on the table or in force, in order. */
    private record Stated(int version, Terms terms, PartnerId by) {}

    private List<Stated> stated() {
        List<Stated> stated = new ArrayList<>();
        PartnerId proposer = speaker;
        for (Happened h : log) {
            switch (h.event) {
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

    private int version() {
        return stated().getLast().version;
    }

    private int versionBefore() {
        List<Stated> all = stated();
        return all.size() < 2 ? 0 : all.get(all.size() - 2).version;
    }

    private Terms terms() {
        return stated().getLast().terms;
    }

    private PartnerId termsBy() {
        return stated().getLast().by;
    }

    private int highest() {
        int highest = 1;
        for (Happened h : log) {
            if (h.event instanceof OfferCountered countered) {
                highest = Math.max(highest, countered.version());
            }
            if (h.event instanceof NewTermsProposed proposed) {
                highest = Math.max(highest, proposed.version());
            }
        }
        return highest;
    }

    private boolean hasEnded() {
        return endingIndex() >= 0;
    }

    private PromiseEvent ending() {
        return log.get(endingIndex()).event;
    }

    private int endingIndex() {
        int at = -1;
        for (int i = 0; i < log.size(); i++) {
            boolean ends = switch (log.get(i).event) {
                case PromiseDeclined e -> true;
                case OfferWithdrawn e -> true;
                case PromiseKept e -> true;
                case PromiseReleased e -> true;
                case PromiseRevoked e -> true;
                default -> false;
            };
            at = ends ? i : at;
            if (at >= 0 && log.get(i).event instanceof DissatisfactionDeclared) {
                at = -1;
            }
        }
        return at;
    }

    /** Where the terms now in force begin. */
    private int sinceTerms() {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i).event instanceof PromiseRenegotiated) {
                return i + 1;
            }
        }
        return 0;
    }

    private <E> Optional<E> lastWhere(Class<E> kind, Predicate<E> which, int from) {
        for (int i = log.size() - 1; i >= from; i--) {
            PromiseEvent event = log.get(i).event;
            if (kind.isInstance(event) && which.test(kind.cast(event))) {
                return Optional.of(kind.cast(event));
            }
        }
        return Optional.empty();
    }

    private <E> Optional<E> sinceTerms(Class<E> kind, Predicate<E> which) {
        return lastWhere(kind, which, sinceTerms());
    }

    private <E> Optional<E> lastOf(Class<E> kind) {
        return lastWhere(kind, event -> true, 0);
    }

    /** After new terms, whoever consented to them has accepted them. */
    private boolean hasAccepted(PartnerId partner) {
        if (lastWhere(PromiseAccepted.class, a -> a.by().equals(partner) && a.version() == version(), 0)
                .isPresent()) {
            return true;
        }
        return lastOf(PromiseRenegotiated.class).isPresent()
                && lastWhere(NewTermsProposed.class, p -> p.version() == version(), 0)
                        .filter(p -> p.parties().contains(partner))
                        .isPresent();
    }

    private SortedSet<PartnerId> affected() {
        SortedSet<PartnerId> parties = new TreeSet<>(proposal().promisors());
        parties.addAll(proposal().promisees());
        int from = 0;
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).event instanceof OfferCountered) {
                from = i;
            }
        }
        if (toAll()) {
            for (Happened h : log.subList(from, log.size())) {
                if (h.event instanceof PromiseAccepted accepted) {
                    parties.add(accepted.by());
                }
            }
        }
        return parties;
    }

    private Optional<FulfilmentReported> lastReport(Predicate<FulfilmentReported> which) {
        return sinceTerms(FulfilmentReported.class, which);
    }

    private boolean reportStands() {
        for (int i = log.size() - 1; i >= sinceTerms(); i--) {
            if (log.get(i).event instanceof DissatisfactionDeclared) {
                return false;
            }
            if (log.get(i).event instanceof FulfilmentReported) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterLastRejection(FulfilmentReported report) {
        int rejected = -1;
        int reported = -1;
        for (int i = sinceTerms(); i < log.size(); i++) {
            rejected = log.get(i).event instanceof DissatisfactionDeclared ? i : rejected;
            reported = log.get(i).event.equals(report) ? i : reported;
        }
        return reported > rejected || reported == -1;
    }

    private Optional<PromiseEvent> lastOpinion(PartnerId partner) {
        return sinceTerms(PromiseEvent.class, event -> switch (event) {
            case SatisfactionDeclared e -> e.by().equals(partner);
            case DissatisfactionDeclared e -> e.by().equals(partner);
            default -> false;
        });
    }

    private boolean isSatisfied(PartnerId partner) {
        return lastOpinion(partner)
                .filter(e -> e instanceof SatisfactionDeclared)
                .isPresent();
    }

    private boolean isDissatisfied(PartnerId partner) {
        return lastOpinion(partner)
                .filter(e -> e instanceof DissatisfactionDeclared)
                .isPresent();
    }

    private String reasonOfLastOpinion(PartnerId partner) {
        PromiseEvent opinion = lastOpinion(partner).orElseThrow();
        String found = "";
        for (Happened h : log) {
            found = h.event == opinion ? h.reason : found;
        }
        return found;
    }

    private Optional<NewTermsProposed> openProposal() {
        Optional<PromiseEvent> last = lastWhere(
                PromiseEvent.class,
                event -> event instanceof NewTermsProposed
                        || event instanceof NewTermsRefused
                        || event instanceof PromiseRenegotiated,
                0);
        return last.filter(NewTermsProposed.class::isInstance).map(NewTermsProposed.class::cast);
    }

    private Set<PartnerId> consents(NewTermsProposed proposed) {
        Set<PartnerId> consents = new TreeSet<>(Set.of(proposed.by()));
        for (Happened h : log) {
            if (h.event instanceof NewTermsConsented consented && consented.version() == proposed.version()) {
                consents.add(consented.by());
            }
        }
        return consents;
    }
}
