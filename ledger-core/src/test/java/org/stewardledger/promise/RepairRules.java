package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.ArrayList;
import java.util.List;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.PlainHistory.Happened;
import org.stewardledger.promise.SecondOpinion.Answer;

/** A second reading of how what was broken is repaired. */
record RepairRules(PlainHistory past, PartnerId speaker) {

    private List<RepairOffered> offers() {
        List<RepairOffered> offers = new ArrayList<>();
        for (Happened h : past.log()) {
            if (h.event() instanceof RepairOffered offer) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private boolean isBroken() {
        return past.lastOf(BreachDeclared.class).isPresent();
    }

    Answer offer(OfferRepair act) {
        past.heard(speaker);
        need(past.isPromisor(speaker), "promise.not-yours");
        need(isBroken(), "promise.not-breached");
        RepairOffered said = new RepairOffered(
                past.id(), past.partnership(), speaker, offers().size() + 1, act.apology(), act.amends());
        RepairOffered last = past.lastWhere(
                        RepairOffered.class, offer -> offer.by().equals(speaker), 0)
                .orElse(said);
        boolean repeated = last != said
                && last.apology().equals(act.apology())
                && last.amends().equals(act.amends());
        return repeated ? Answer.yes() : Answer.yes(said);
    }

    Answer accept(AcceptRepair act) {
        past.heard(speaker);
        boolean judged = past.lastWhere(
                        BreachDeclared.class, breach -> breach.by().equals(speaker), 0)
                .isPresent();
        boolean holds = past.affected().contains(speaker) && !past.isPromisor(speaker);
        need(judged || holds, "promise.not-yours");
        RepairAccepted said = new RepairAccepted(past.id(), past.partnership(), speaker, act.offer());
        if (past.lastWhere(RepairAccepted.class, said::equals, 0).isPresent()) {
            return Answer.yes();
        }
        List<RepairOffered> offers = offers();
        need(act.offer() >= 1 && act.offer() <= offers.size(), "promise.repair-unknown");
        RepairOffered read = offers.get(act.offer() - 1);
        for (RepairOffered later : offers.subList(act.offer(), offers.size())) {
            need(!later.by().equals(read.by()), "promise.repair-moved");
        }
        return Answer.yes(said);
    }
}
