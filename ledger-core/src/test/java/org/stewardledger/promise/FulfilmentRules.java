package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.PlainHistory.Happened;
import org.stewardledger.promise.SecondOpinion.Answer;

/** A second reading of what is said about a fulfilment, by who promised and by those to whom. */
record FulfilmentRules(PlainHistory past, PartnerId speaker, String reason) {

    Answer report(ReportFulfilment act) {
        past.heard(speaker);
        need(past.isPromisor(speaker), "promise.not-yours");
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
        past.inForce();
        return Answer.yes(
                new FulfilmentReported(past.id(), past.partnership(), speaker, act.partial(), act.evidence()));
    }

    Answer satisfied() {
        past.heard(speaker);
        need(past.isPromisee(speaker), "promise.not-yours");
        if (isSatisfied(speaker)) {
            return Answer.yes();
        }
        PromiseEvent said = new SatisfactionDeclared(past.id(), past.partnership(), speaker);
        if (past.toAll() && past.hasEnded() && past.ending() instanceof PromiseKept) {
            return Answer.yes(said);
        }
        past.inForce();
        need(reportStands() && !lastReport(r -> true).orElseThrow().partial(), "promise.not-reported");
        boolean kept = true;
        for (PartnerId member : past.members()) {
            if (member.equals(speaker)) {
                continue;
            }
            kept &= past.toAll()
                    ? !isDissatisfied(member)
                    : !past.proposal().promisees().contains(member) || isSatisfied(member);
        }
        return kept ? Answer.yes(said, new PromiseKept(past.id(), past.partnership())) : Answer.yes(said);
    }

    Answer dissatisfied() {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        need(past.isPromisee(speaker), "promise.not-yours");
        boolean rejected = lastReport(r -> true).isPresent() && !reportStands();
        if (rejected && isDissatisfied(speaker) && reason.equals(reasonOfLastOpinion(speaker))) {
            return Answer.yes();
        }
        boolean keptForAll = past.toAll() && past.hasEnded() && past.ending() instanceof PromiseKept;
        if (!keptForAll || isSatisfied(speaker)) {
            past.inForce();
        }
        need(lastReport(r -> true).isPresent(), "promise.not-reported");
        return Answer.yes(new DissatisfactionDeclared(past.id(), past.partnership(), speaker));
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
