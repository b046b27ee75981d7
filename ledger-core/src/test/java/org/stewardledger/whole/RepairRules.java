package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.*;
import org.stewardledger.whole.PlainPromise.Happened;

/** A second reading of how what was broken is repaired. */
final class RepairRules {

    private final PromiseTalk talk;
    private final PlainPromise past;

    RepairRules(PromiseTalk talk) {
        this.talk = talk;
        this.past = talk.past();
    }

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

    /** A judgement that it is broken ends the offers made before. */
    private boolean isBrokenAfter(RepairOffered offer) {
        boolean offered = false;
        boolean broken = false;
        for (Happened h : past.log()) {
            broken |= offered && h.event() instanceof BreachDeclared;
            offered |= h.event().equals(offer);
        }
        return broken;
    }

    List<PromiseEvent> offer(OfferRepair act) {
        PartnerId speaker = PromiseTalk.yours(talk.promisor());
        need(isBroken(), "promise.not-breached");
        RepairOffered said = new RepairOffered(
                talk.id(), talk.partnership(), speaker, offers().size() + 1, act.apology(), act.amends());
        RepairOffered last = past.lastWhere(
                        RepairOffered.class, offer -> offer.by().equals(speaker), 0)
                .orElse(said);
        boolean repeated = last != said
                && !isBrokenAfter(last)
                && last.apology().equals(act.apology())
                && last.amends().equals(act.amends());
        return repeated ? List.of() : List.of(said);
    }

    List<PromiseEvent> accept(AcceptRepair act) {
        Set<PartnerId> harmed = new TreeSet<>(past.affected());
        harmed.removeAll(past.proposal().promisors());
        past.log().forEach(h -> {
            if (past.toAll() && h.event() instanceof BreachDeclared breach) {
                harmed.add(breach.by());
            }
        });
        need(talk.promisor().isEmpty(), "promise.not-yours");
        PartnerId speaker = talk.oneOf(harmed);
        RepairAccepted said = new RepairAccepted(talk.id(), talk.partnership(), speaker, act.offer());
        if (past.lastWhere(RepairAccepted.class, said::equals, 0).isPresent()) {
            return List.of();
        }
        List<RepairOffered> offers = offers();
        need(act.offer() >= 1 && act.offer() <= offers.size(), "promise.repair-unknown");
        RepairOffered read = offers.get(act.offer() - 1);
        need(!isBrokenAfter(read), "promise.repair-moved");
        for (RepairOffered later : offers.subList(act.offer(), offers.size())) {
            need(!later.by().equals(read.by()), "promise.repair-moved");
        }
        return List.of(said);
    }
}
