package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.dispute.*;

/**
 * A second reading of disputes.
 *
 * @param sent     the act
 * @param log      what happened to the dispute
 * @param heard    who speaks
 * @param audience who may see what it is about
 */
record DisputeRules(Sent sent, List<Recorded<DisputeEvent>> log, Heard heard, Visibility audience) {

    List<DisputeEvent> on(DisputeAct act) {
        return switch (act) {
            case OpenDispute open -> open(open);
            case AdvanceDispute advance -> advance(sideOrFacilitator(), advance.step());
            case HoldDispute hold -> hold(sideOrFacilitator(), hold.reviewOn());
            case ResolveDispute resolve -> {
                heard.member();
                yield resolve(side(), resolve.resolution());
            }
        };
    }

    private PartnershipId in() {
        return heard.in().formed.partnershipId();
    }

    private DisputeOpened opened() {
        return (DisputeOpened) log.getFirst().event();
    }

    private boolean isResolved() {
        return log.getLast().event() instanceof DisputeResolved;
    }

    private SortedSet<PartnerId> sides() {
        SortedSet<PartnerId> sides = new TreeSet<>(opened().with());
        sides.add(opened().by());
        return sides;
    }

    private Optional<PartnerId> sideOrFacilitator() {
        heard.spoken();
        if (heard.isFacilitator()) {
            return Optional.empty();
        }
        heard.member();
        return Optional.of(side());
    }

    /** Either side, under the name it resolved it by before, or the one it uses, or the one it has here. */
    private PartnerId side() {
        Set<PartnerId> before = new TreeSet<>();
        for (Recorded<DisputeEvent> one : log) {
            if (one.event() instanceof ResolutionStated stated) {
                before.add(stated.by());
            }
        }
        return heard.among(before)
                .or(() -> heard.speaker().partner().filter(sides()::contains).filter(heard::speaksFor))
                .or(() -> heard.among(sides()))
                .orElseThrow(() -> new No("dispute.not-yours"));
    }

    private List<DisputeEvent> open(OpenDispute act) {
        PartnerId by = heard.member();
        need(heard.sees(audience), "dispute.not-yours");
        if (!log.isEmpty()) {
            boolean again = heard.speaksFor(opened().by())
                    && opened().disputed().equals(act.disputed())
                    && opened().with().equals(act.with())
                    && opened().text().equals(act.text());
            need(again, "dispute.already-opened");
            return List.of();
        }
        need(act.with().stream().allMatch(heard.in()::knows), "dispute.partner-unknown");
        need(heard.among(act.with()).isEmpty(), "dispute.own-side");
        need(act.with().stream().allMatch(heard.in()::isMember), "dispute.side-not-member");
        need(
                !(audience instanceof Visibility.ToPartners(SortedSet<PartnerId> seeing))
                        || heard.in().areAllAmong(act.with(), seeing),
                "dispute.side-outside");
        return List.of(new DisputeOpened(act.disputeId(), in(), by, act.disputed(), act.with(), act.text()));
    }

    /** The agreement in force whose path it goes along. */
    private Optional<PlainAgreement> agreed() {
        return LaterReading.under(opened().disputed(), sent.ledger())
                .map(sent.ledger().agreements::get)
                .filter(one -> !steps(one).isEmpty());
    }

    static List<String> steps(PlainAgreement agreement) {
        return agreement.agreed().stream()
                .filter(ResolutionPathWritten.class::isInstance)
                .map(written -> ((ResolutionPathWritten) written).steps())
                .findFirst()
                .orElseGet(List::of);
    }

    private List<DisputeEvent> advance(Optional<PartnerId> by, Step step) {
        need(!isResolved(), "dispute.already-resolved");
        Optional<Step> last = Optional.empty();
        boolean held = false;
        for (Recorded<DisputeEvent> one : log) {
            if (one.event() instanceof DisputeAdvanced advanced) {
                last = Optional.of(advanced.step());
                held = false;
            }
            held |= one.event() instanceof DisputeHeld;
        }
        if (!held && last.equals(Optional.of(step))) {
            return List.of();
        }
        Optional<PlainAgreement> path = agreed();
        if (step instanceof Step.OnPath(int version, int number)) {
            need(path.isPresent(), "dispute.step-unknown");
            need(path.get().inForce() == version, "dispute.terms-moved");
            need(number >= 1 && number <= steps(path.get()).size(), "dispute.step-unknown");
            boolean behind = last.isPresent()
                    && last.get() instanceof Step.OnPath(int before, int reached)
                    && before == version
                    && reached > number;
            need(!behind, "dispute.step-behind");
        } else {
            need(path.isEmpty(), "dispute.path-agreed");
        }
        return List.of(new DisputeAdvanced(opened().disputeId(), in(), by, step));
    }

    private List<DisputeEvent> hold(Optional<PartnerId> by, LocalDate reviewOn) {
        need(!isResolved(), "dispute.already-resolved");
        for (int i = log.size() - 1; i >= 0 && !(log.get(i).event() instanceof DisputeAdvanced); i--) {
            if (log.get(i).event() instanceof DisputeHeld held) {
                if (held.reviewOn().equals(reviewOn)) {
                    return List.of();
                }
                break;
            }
        }
        need(
                !reviewOn.isBefore(
                        LocalDate.ofInstant(heard.at(), heard.in().formed.zone())),
                "dispute.review-passed");
        return List.of(new DisputeHeld(opened().disputeId(), in(), by, reviewOn));
    }

    /** What a partner said last of how it is resolved. */
    private Optional<Resolution> saidBy(PartnerId partner) {
        Optional<Resolution> last = Optional.empty();
        for (Recorded<DisputeEvent> one : log) {
            if (one.event() instanceof ResolutionStated stated && heard.in().same(stated.by(), partner)) {
                last = Optional.of(stated.resolution());
            }
        }
        return last;
    }

    private List<DisputeEvent> resolve(PartnerId by, Resolution resolution) {
        boolean repeated = saidBy(by).equals(Optional.of(resolution));
        if (isResolved()) {
            need(repeated, "dispute.already-resolved");
            return List.of();
        }
        List<DisputeEvent> events = new ArrayList<>();
        if (!repeated) {
            events.add(new ResolutionStated(opened().disputeId(), in(), by, resolution));
        }
        if (isSaidBy(Set.of(opened().by()), by, resolution) && isSaidBy(opened().with(), by, resolution)) {
            events.add(new DisputeResolved(opened().disputeId(), in()));
        }
        return events;
    }

    /** Whether somebody on a side, and everyone there who is still a member, says this. */
    private boolean isSaidBy(Set<PartnerId> side, PartnerId now, Resolution resolution) {
        Set<PartnerId> saying = new TreeSet<>();
        for (PartnerId partner : side) {
            if (heard.in().same(partner, now) || saidBy(partner).equals(Optional.of(resolution))) {
                saying.add(partner);
            }
        }
        return !saying.isEmpty()
                && side.stream()
                        .allMatch(partner ->
                                saying.contains(partner) || !heard.in().isMember(partner));
    }
}
