package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.*;
import org.stewardledger.whole.PlainPromise.Happened;

/** A second reading of what is said about a fulfilment, by who promised and by those to whom. */
final class FulfilmentRules {

    private final PromiseTalk talk;
    private final PlainPromise past;
    private final String reason;

    FulfilmentRules(PromiseTalk talk) {
        this.talk = talk;
        this.past = talk.past();
        this.reason = talk.reason();
    }

    List<PromiseEvent> report(ReportFulfilment act) {
        PartnerId speaker = PromiseTalk.yours(talk.promisor());
        Optional<FulfilmentReported> last = lastReport(report -> true);
        Optional<FulfilmentReported> own = lastReport(report -> report.by().equals(speaker));
        if (reportStands()
                && own.isPresent()
                && isAfterLastRejection(own.get())
                && own.get().evidence().equals(act.evidence())
                && own.get().partial() == act.partial()
                && last.orElseThrow().partial() == act.partial()) {
            return List.of();
        }
        talk.inForce();
        return List.of(new FulfilmentReported(talk.id(), talk.partnership(), speaker, act.partial(), act.evidence()));
    }

    List<PromiseEvent> satisfied() {
        PartnerId speaker = PromiseTalk.yours(talk.promisee());
        if (isSatisfied(speaker)) {
            return List.of();
        }
        PromiseEvent said = new SatisfactionDeclared(talk.id(), talk.partnership(), speaker);
        if (past.toAll() && past.hasEnded() && past.ending() instanceof PromiseKept) {
            return List.of(said);
        }
        talk.inForce();
        need(reportStands() && !lastReport(r -> true).orElseThrow().partial(), "promise.not-reported");
        PlainPartnership in = talk.heard().in();
        boolean kept = past.toAll()
                ? new Holders(past)
                        .speakers().stream().noneMatch(other -> !in.same(other, speaker) && isDissatisfied(other))
                : past.proposal().promisees().stream().allMatch(other -> in.same(other, speaker) || isSatisfied(other));
        return kept ? List.of(said, new PromiseKept(talk.id(), talk.partnership())) : List.of(said);
    }

    List<PromiseEvent> dissatisfied() {
        PartnerId speaker = PromiseTalk.yours(talk.promisee());
        boolean rejected = lastReport(r -> true).isPresent() && !reportStands();
        if (rejected && isDissatisfied(speaker) && reason.equals(reasonOfLastOpinion(speaker))) {
            return List.of();
        }
        boolean keptForAll = past.toAll() && past.hasEnded() && past.ending() instanceof PromiseKept;
        if (!keptForAll || isSatisfied(speaker)) {
            talk.inForce();
        }
        need(lastReport(r -> true).isPresent(), "promise.not-reported");
        return List.of(new DissatisfactionDeclared(talk.id(), talk.partnership(), speaker));
    }

    private Optional<FulfilmentReported> lastReport(Predicate<FulfilmentReported> which) {
        return past.sinceTerms(FulfilmentReported.class, which);
    }

    private boolean reportStands() {
        for (int i = past.log().size() - 1; i >= past.sinceTerms(); i--) {
            if (past.log().get(i).event() instanceof DissatisfactionDeclared) {
                return false;
            }
            if (past.log().get(i).event() instanceof FulfilmentReported) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterLastRejection(FulfilmentReported report) {
        int rejected = -1;
        int reported = -1;
        for (int i = past.sinceTerms(); i < past.log().size(); i++) {
            rejected = past.log().get(i).event() instanceof DissatisfactionDeclared ? i : rejected;
            reported = past.log().get(i).event().equals(report) ? i : reported;
        }
        return reported > rejected || reported == -1;
    }

    private Optional<PromiseEvent> lastOpinion(PartnerId partner) {
        return past.sinceTerms(PromiseEvent.class, event -> switch (event) {
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
        for (Happened h : past.log()) {
            found = h.event() == opinion ? h.reason() : found;
        }
        return found;
    }
}
